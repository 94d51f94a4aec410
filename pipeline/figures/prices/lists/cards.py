"""Reads the prices of cards and definition lists: name, sign, number and period in lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache

from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.cells import amounts_in, is_free, pieces
from pipeline.figures.prices.lists.editions import product_of_editions
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import API_NAME, Name, Naming, clean, is_badge, without_context
from pipeline.figures.prices.lists.pictures import tells_look
from pipeline.figures.prices.lists.pricing import Entry, is_no_price_list, price
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.words import MILLION, TIMED, Unit, Words, mask, words
from storage.records import Card

_USUAL = (1_000, MILLION)
"""How many tokens prices are told per."""
_FEW_WORDS = 5
"""From how many words on a line that ends as a sentence may be one, where no name makes it a line of a list."""
_LONGEST_QUESTION, _LONGEST_CRY = 8, 3
"""How many words a question or an exclamation has that belongs to the sentence behind it."""
_BUYERS = frozenset(("student", "promotional"))
"""Conditions that tell who buys."""


@dataclass(slots=True)
class _Line:
    """A line with prices, and the labels that stand in lines above it; `first` and `last` are its lines of the card."""

    text: str
    first: int = 0
    last: int = 0
    labels: list[Label] = field(default_factory=list)
    group: Label | None = None


def read_card(card: Card, page: Page, number: int) -> list[Candidate]:
    """Return the prices of one card."""
    found = list(_read(card, page, number))
    by_seat = {c.product for c in found if c.user}
    for one in found:  # "$25 per user / month", then "$30 billed monthly"
        one.user = one.user or (one.product in by_seat and one.measure in TIMED)
    return found


def _read(card: Card, page: Page, number: int) -> Iterator[Candidate]:
    reader = page.reader
    if is_no_price_list(page, [card.title, *card.headings[-1:]]):
        return
    card = replace(card, title=without_context(card.title, reader.words), lead=page.lead_of(card))
    card = _with_notes_apart(_priced_title(_without_badge(card, page), page), page)
    title = reader.label(card.title)
    naming = Naming(page, list(reversed(card.headings)), card.lead)
    lines = list(_lines(card, page))
    counted = title.unit is not None and title.unit.explicit and title.unit.measure not in ("month", "year")
    """Whether the title tells what its prices are per ("OCR (/1000 pages)")."""
    timed = not counted and all(
        k.unit is None or k.unit.measure in ("month", "year")
        for one in lines
        for k in [reader.label(one.text), *one.labels]
    )
    if timed and title.whole == "ignored" and not title.products:
        return  # "Usage limit" above "$120 / month"
    names, line = _names(card, title, naming, page, timed=timed)
    if names and not names[0].known and timed and _is_plan_word(card.title, page):
        title = replace(title, directions=(), conditions=frozenset(), unit=None)
    above = [[reader.label(h)] for h in reversed(card.headings)]
    if page.day_over(card.title) is not None:
        above = [[title], *above]  # the entry of a changelog
    lead = [reader.label(s) for s in re.split(r"(?<=[.;])\s+|\n", card.lead) if _may_label(s, page)]
    lead += _stated_first(card, lines, page)
    olds = _struck_beside(card, lines)
    offers = {n: notes for n in range(len(lines)) if (notes := _offered(card, lines[n], olds[n], page))}
    told = {note for notes in offers.values() for note in notes}
    last: Unit | None = None
    for n, one in enumerate(lines):
        if one.first in told:
            continue
        near = [*one.labels, *([one.group] if one.group else [])]
        side = [title] if title.attribute or title.directions or title.conditions or counted else []
        levels = Levels(reader, [near, side], above, lead, timed=timed)
        levels.fallback = page.unit
        if last is not None and _is_billing(one.text, page):
            levels = levels.lent(last)
        quote = " ".join([card.title, *(k.text for k in near[:1]), one.text]).replace("\n", " ")
        group = ("card", number, n if not side else 0)
        priced = list(_line(page, levels, names, Entry(one.text, "card", quote, group, olds[n], line=line)))
        if n in offers:
            _bill_alike(priced)
        for candidate in priced:
            if len(_sentences(one.text, page)) == 1:
                page.taken.add(f"{card.title} {one.text}")  # a row of a name and a price is one line of the text
            if one.last > one.first:
                page.taken.add(card.lines[one.first])  # told in the text with what is struck through beside it
            if candidate.measure == "month":
                last = Unit("month", Decimal(1), 0, 0)
            if n in offers and candidate.measure in TIMED and candidate.tense != "former":
                candidate.conditions.add("promotional")
            yield candidate
    if not lines and card.old:
        levels = Levels(reader, [[title]], above, lead)
        yield from price(page, levels, names, Entry("", "card", card.title, ("card", number, 0), card.old, line=line))


def _may_label(text: str, page: Page) -> bool:
    """Whether a sentence above may say what prices are per: a short one without sums, which would be its own."""
    return 0 < len(text) < 250 and not amounts_in(text, page.article.lang, bare=False)


def _stated_first(card: Card, lines: Sequence[_Line], page: Page) -> list[Label]:
    """What the sentences before the prices say that all of them are in ("The list prices, in dollars per image.")."""
    before = card.lines[: lines[0].first] if lines else ()
    said = [s for line in before for s in re.split(r"(?<=[.;:])\s+", line) if _may_label(s, page)]
    labels = [page.reader.label(s) for s in said]
    return [Label(unit=k.unit, currency=k.currency) for k in labels if k.currency and k.unit and k.unit.explicit]


def _struck_beside(card: Card, lines: Sequence[_Line]) -> list[list[str]]:
    """What is struck through beside each line with prices: within it, just before or behind it; else of the first."""
    found: list[list[str]] = [[] for _ in lines]
    if not lines:
        return found
    in_order = len(card.old) == len(lines) > 1
    for number, text in enumerate(card.old):
        if card.old_at:
            at = card.old_at[number]
            here = (n for n, line in enumerate(lines) if line.first - 1 <= at <= line.last)
            before = [n for n, line in enumerate(lines) if line.last < at]
            beside = next(here, before[-1] if before else 0)
        else:
            beside = number if in_order else 0
        found[beside].append(text)
    return found


def _offered(card: Card, line: _Line, olds: Sequence[str], page: Page) -> list[int]:
    """The lines next to a price beside a struck one that say it is an offer, and tell no other sum ("First month")."""
    lang = page.article.lang
    was = {a.low for text in olds for a in amounts_in(text, lang, bare=True)}
    found = []
    for number in (line.first - 1, *range(line.first + 1, line.last + 2)) if was else ():
        text = _sentences(card.lines[number], page)[0] if 0 <= number < len(card.lines) else ""
        others = {a.low for a in amounts_in(text, lang, bare=False)} - was
        if not others and "promotional" in page.reader.label(text).conditions:
            found.append(number)
            page.taken.add(text)
    return found


def _bill_alike(found: Sequence[Candidate]) -> None:
    """What an offer takes the place of is billed as it is; else a struck price may be that of a single month."""
    billed = any("annual-billing" in c.conditions for c in found if c.measure == "month" and c.tense != "former")
    for c in found:
        if billed and c.measure == "month" and c.tense == "former":
            c.conditions.add("annual-billing")


def _without_badge(card: Card, page: Page) -> Card:
    """A card that a badge stands over ("Recommended") is of the name in its first line."""
    if not card.lines or not is_badge(card.title, page):
        return card
    title, *lines = card.lines
    return replace(card, title=title, lines=tuple(lines), old_at=tuple(max(at - 1, 0) for at in card.old_at))


def _priced_title(card: Card, page: Page) -> Card:
    """A card whose title carries the price ("Pro — $20 per month"): the name stays, the price is its first line."""
    told = _name_and_price(card.title, page)
    return replace(card, title=told[0], lines=(told[1], *card.lines)) if told else card


def _with_notes_apart(card: Card, page: Page) -> Card:
    """A card in which what tells first how the price above is paid, and then another price, is two lines."""
    lines: list[str] = []
    at: list[int] = []
    for line in card.lines:
        at.append(len(lines))
        lines += _note_and_rest(line, page) if lines else [line]
    if len(lines) == len(card.lines):
        return card
    return replace(card, lines=tuple(lines), old_at=tuple(at[n] if n < len(at) else n for n in card.old_at))


@cache
def _in_credits(w: Words) -> re.Pattern[str]:
    """Return a pattern for what a price comes to in the vendor's own credits, before it ("8 credits $0.08 / image")."""
    return re.compile(rf"(?<![$€£¥₹.,\d])\d+ {w.group('credits')}(?=\s*(?:[·•|(=/]\s*)?[$€£¥₹])", re.I)


@cache
def _by_time(w: Words) -> re.Pattern[str]:
    """Return a pattern for a month or year that a price is told per."""
    time = w.any_of(("units", "month"), ("units", "year"))
    return re.compile(rf"(?:/|(?<!\w){w.group('per')}(?!\w))\s*{time}(?!\w)", re.I)


def _note_and_rest(line: str, page: Page) -> list[str]:
    """The first sentence of a line apart, where it tells how a plan is paid and no sum ("billed annually. Or $20")."""
    lang = page.article.lang
    first, *rest = words(lang).sentence_ends.split(line) if amounts_in(line, lang, bare=False) else (line,)
    if not rest or amounts_in(first, lang, bare=False):
        return [line]
    label = page.reader.label(first)
    told = "annual-billing" in label.conditions | label.plain or (
        label.unit is not None and label.unit.measure in TIMED
    )
    return [first, " ".join(rest)] if told and not label.products else [line]


def _name_and_price(text: str, page: Page) -> tuple[str, str] | None:
    found = amounts_in(text, page.article.lang, bare=False)
    name = text[: found[0].start].strip(" :–—-·|(") if found else ""
    if not name or len(name.split()) > 6:
        return None
    return name, text[found[0].start :].rstrip(")")


def named_price(text: str, page: Page) -> tuple[str, tuple[str, ...]] | None:
    """Return the name and the lines of a cell that is a card: its first words name something, a price follows."""
    first, *rest = text.split("\n")
    told = _name_and_price(first, page)
    name, lines = (told[0], (told[1], *rest)) if told else (first, tuple(rest))
    label = page.reader.label(name)
    if label.attribute or label.whole or not (label.rest or label.products) or len(name.split()) > 6:
        return None
    priced = any(amounts_in(line, page.article.lang, bare=False) or is_free(line, page.reader) for line in lines)
    return (name, lines) if priced else None


def _line(page: Page, levels: Levels, names: list[Name], line: Entry) -> Iterator[Candidate]:
    """Read one line, sentence by sentence; running text stands for itself, not for the labels above it."""
    user, last = False, None
    for n, sentence in enumerate(_sentences(line.text, page)):
        listed = _only_labels(sentence, page) or _counts_first(sentence, page)
        if not listed and _skipped(sentence, page) and not _is_running(sentence):
            page.taken.add(sentence)
        if (not listed and _skipped(sentence, page)) or not (
            amounts_in(sentence, page.article.lang, bare=False) or is_free(sentence, page.reader)
        ):
            continue
        told = _is_running(sentence) or (_is_short_sentence(sentence) and not any(n.known for n in names))
        running = told and not listed
        here = _variant(sentence, names, page) or _before_colon(sentence, page, names) or _opening(sentence, page)
        here = here or ([] if running else _before_price(sentence, page, names))
        if running and not here and not _is_plan(names, page):
            continue
        labels = levels.without_above() if running else levels
        if last is not None and _is_billing(sentence, page):
            labels = labels.lent(last)
        entry = replace(line, text=sentence, old=line.old if not n else ())
        for candidate in price(page, labels, here or names, entry):
            alone = _by_time(page.reader.words).search(sentence) is None
            candidate.user = candidate.user or (user and alone)
            user = user or candidate.user
            last = Unit("month", Decimal(1), 0, 0) if candidate.measure == "month" else last
            page.taken.add(sentence)
            page.taken.update(entry.old)
            yield candidate


def _is_billing(text: str, page: Page) -> bool:
    """Whether words say how often a plan is paid, and nothing what it costs by ("Otherwise $20")."""
    label = page.reader.label(text)
    return "annual-billing" in label.conditions | label.plain and label.unit is None


def _only_labels(text: str, page: Page) -> bool:
    """Whether a sentence holds nothing but sums and what they are for ("Up to 128K: input $3, output $15.")."""
    labels = [page.reader.label(piece.text) for piece in pieces(text, page.article.lang)]
    return any(k.directions for k in labels) and not any(k.rest or k.products for k in labels)


def _counts_first(text: str, page: Page) -> bool:
    """Whether a sentence opens with what its sum is per ("1,000 calls: $5, tokens not counted.")."""
    m = re.match(r"\s*([^:$€£¥₹]{2,60}):\s", text)
    label = page.reader.label(m[1]) if m else None
    return label is not None and label.attribute and label.unit is not None


def _is_running(text: str) -> bool:
    text = text.split("\n")[0]  # what is told of the price in lines of its own makes no sentence of it
    return len(text.split()) >= 9 and re.search(r"[.!?][\"'”»)]*\s*(?:[—–-].*)?$", text.rstrip()) is not None


def _is_sentence(text: str) -> bool:
    return len(text.split()) > _LONGEST_CRY and re.search(r"[^\W\d]{2,}[.!]$", text.rstrip()) is not None


def _is_short_sentence(text: str) -> bool:
    text = text.split("\n")[0]
    return len(text.split()) >= _FEW_WORDS and re.search(r"[^\W\d]{2,}[.!?]$", text.rstrip()) is not None


def _sentences(text: str, page: Page) -> list[str]:
    """Cut a line into sentences; a short question or exclamation belongs to what follows it ("Student? Pay $5")."""
    found: list[str] = []
    for part in page.reader.words.sentence_ends.split(text):
        most = _LONGEST_QUESTION if found and found[-1].endswith("?") else _LONGEST_CRY
        if found and len(found[-1].split()) <= most and not re.search(r"\d", found[-1]):
            found[-1] += " " + part
        else:
            found.append(part)
    return [_without_saving(sentence, page) for sentence in found]


def _without_saving(text: str, page: Page) -> str:
    """A line without what it says at its end that its price saves ("$199.99/year (save $40)")."""
    aside = _saving_at_end(page.reader.words).search(text)
    told = aside and amounts_in(text[: aside.start()], page.article.lang, bare=False)
    return text[: aside.start()] if aside and told else text


@cache
def _saving_at_end(w: Words) -> re.Pattern[str]:
    share = rf"(?<!\w)(?=[^()\[\],;:·|–—]*%){w.group('badges')}"
    saving = rf"(?:(?<!\w)(?:{w.group('skip', 'saving')})(?!\w)|{share})"
    plain = r"[^()\[\],;:·|–—]"
    in_brackets = rf"[(\[](?=[^()\[\]]*{saving})[^()\[\]]*[)\]]"
    behind = rf"(?:[,·|–—]|\s-)\s(?={plain}*{saving}){plain}*(?::{plain}*)?"
    return re.compile(rf"\s*(?:{in_brackets}|{behind})[.!]?$", re.I)


def _is_plan(names: Sequence[Name], page: Page) -> bool:
    plans = {p.lower() for p in page.products.plans(page.owner or "")}
    return any(n.plan or n.product.lower() in plans for n in names)


def _variant(text: str, names: Sequence[Name], page: Page) -> list[Name]:
    """A variant of the card's plan that a line begins with ("5x: $100", "Standard seat: $25")."""
    m = re.match(r"\s*([^:$€£¥₹.]{2,40}):\s", text)
    if not m or not names:
        return []
    plain = clean(m[1], page)
    seat = any(n.plan or not n.known for n in names) and page.reader.words.whole("seat_words").fullmatch(plain)
    if re.fullmatch(r"\d+x", plain) or seat:  # a model's "Standard" is how it is served
        return [replace(n, product=f"{n.product} {plain}") for n in names]
    return []


def _before_price(text: str, page: Page, names: Sequence[Name]) -> list[Name]:
    """The name that a line begins with, without a colon ("Web search tool call $10.00 / 1k calls")."""
    found = amounts_in(text, page.article.lang, bare=False)
    if not found or any(n.known for n in names) or _is_plan(names, page):
        return []
    before = text[: found[0].start].strip()
    label = page.reader.label(before)
    unit = page.reader.label(text[found[0].end :]).unit
    if not 0 < len(before.split()) <= 7 or label.attribute or not (label.products or label.rest):
        return []
    if re.search(r"[.!?]\s", before):
        return []  # "Images. grok-imagine-image is now $0.02"
    if (
        unit is None
        or unit.measure not in ("request", "image", "page", "hour", "minute", "tokens")
        or before[0].islower()
    ):
        return []
    return Naming(page, [], "").named(before, page.owner, False)


def _before_colon(text: str, page: Page, names: Sequence[Name]) -> list[Name]:
    """The name that a line begins with: "Web search: $10 per 1,000 searches"."""
    m = re.match(r"\s*([^:$€£¥₹.]{2,60}):\s", text)
    if not m:
        return []
    label = page.reader.label(m[1])
    if any(n.known for n in names) and tells_look(m[1], page.reader):
        return []  # "Low quality, square: $0.011 per image"
    if label.directions and not label.products and any(n.known for n in names):
        return []  # "Output, reasoning counted in" says which tokens of the card's product
    if API_NAME.fullmatch(m[1]):
        return Naming(page, [], "").named(m[1], page.owner, False)  # "image-01"
    if label.attribute or not (label.products or label.rest) or (label.conditions & _BUYERS and not label.products):
        return []  # "Verified students: $10 a month" is what some buyers pay
    named = any(p.kind != "brand" for p in page.named(text[m.end() :]))
    if amounts_in(m[1], page.article.lang, bare=False) or (named and not label.products):
        return []  # "20 dollars a month: that is what …", "Developers have a choice: Grok 4.1 Fast costs"
    return Naming(page, [], "").named(m[1], page.owner, False)


def _opening(text: str, page: Page) -> list[Name]:
    """The product that a line opens with, set off from what it says of it ("GPT-5 – input $1.25, output $10")."""
    found = [p for p in page.named(text) if p.kind != "brand" and not p.start]
    if not found or not re.match(r"\s*[:–—|·-]\s", text[found[0].end :]):
        return []
    return Naming(page, [], "").named(text[: found[0].end], page.owner, False)


def _names(card: Card, title: Label, naming: Naming, page: Page, *, timed: bool) -> tuple[list[Name], str | None]:
    """What the card is for: its title, or, where that is an attribute ("Input", "Batch"), what stands above it."""
    subject, told = naming.seller([], [], [])
    line = _editions_of(card, page) or naming.line([card.title])
    if page.day_over(card.title) is not None:
        return _heading_product(card, naming, page), line  # the entry of a changelog
    unnamed = not title.attribute and not any(p.kind != "brand" for p in title.products)
    if unnamed and (card.title.rstrip().endswith("?") or _is_headline(card, page)):
        return [], line
    if unnamed and _is_sentence(card.title):
        return _heading_product(card, naming, page), line  # "Writes code, uses tools."
    if timed and _is_plan_word(card.title, page):
        plain = clean(card.title, page)
        outer = _outer_plan(card, page) if page.reader.words.whole("seat_words").fullmatch(plain) else None
        return [Name(f"{outer} {plain}" if outer else plain, subject)], line
    which = bool(title.directions) and not title.products  # "Output, reasoning counted in"
    which = (which or tells_look(card.title, page.reader)) and naming.is_headed([])
    if title.attribute or which or title.whole in ("price", "unit") or not card.title.strip():
        names = naming.above_names([], subject, told)
        if not names:
            for heading in reversed(card.headings):
                label = page.reader.label(heading)
                if label.rest and not label.attribute and not _tells_of_plans(heading, page):
                    return naming.named(heading, subject, told), line
        return names, line
    if timed and _opens_with_plan(card.title, title, page):
        return [Name(clean(card.title, page), subject)], line
    found = naming.named(card.title, subject, told)
    by_id = API_NAME.fullmatch(card.title.strip()) is not None
    if (
        found
        and not found[0].known
        and not timed
        and not by_id
        and not naming.is_version(card.title)
        and (of_heading := _heading_product(card, naming, page))
    ):
        return of_heading, line
    return found, line


def _tells_of_plans(heading: str, page: Page) -> bool:
    """Whether a heading is of a whole line and its plans or prices, and names none of them ("Le Chat: plans").

    So is one of a company and its prices ("Together AI pricing").
    """
    named = page.named(heading)
    whole = bool(named) and all(p.kind == "brand" for p in named)
    told = [page.reader.words.find(*key) for key in (("all_prices",), ("plan_nouns",))]
    if not whole and not named and (companies := page.companies(heading)):
        left = clean(mask(heading, [(m.start, m.end) for m in companies]).replace("\x00", " "), page)
        whole = not re.search(r"\w{4}|\d", told[1].sub(" ", told[0].sub(" ", left)))
        if whole and not left:
            return True  # "xAI API"
    return whole and any(pattern.search(heading) for pattern in told)


def _editions_of(card: Card, page: Page) -> str | None:
    """The product that the heading above is the name of, where the cards below are editions that it alone has."""
    heading = card.headings[-1].strip() if card.headings else page.article.title
    return product_of_editions(
        heading, (c.title for c in page.article.cards if c.headings[-1:] == card.headings[-1:]), page
    )


def _heading_product(card: Card, naming: Naming, page: Page) -> list[Name]:
    """The product that the nearest heading is the name of: what stands below tells its sizes or uses."""
    heading = clean(card.headings[-1], page) if card.headings else ""
    found = [p for p in page.named(heading) if p.kind not in ("brand", "plan") and p.company]
    whole = len(found) == 1 and found[0].start == 0 and found[0].end >= len(heading) - 1
    return naming.above_names([], *naming.seller([], [], [])) if whole else []


def _is_headline(card: Card, page: Page) -> bool:
    """Whether a card's title is a headline rather than a name: the page's own, or one that speaks of prices."""
    top = [page.article.title, *(b.text for b in page.article.blocks if b.kind == "heading" and b.level == 1)]
    return card.title in top or (
        len(card.title.split()) > 2 and bool(page.reader.words.find("all_prices").search(card.title))
    )


def _is_plan_word(text: str, page: Page) -> bool:
    kinds = [page.reader.words.whole(kind) for kind in ("plan_words", "student_plans")]
    return page.owner is not None and any(kind.fullmatch(clean(text, page)) for kind in kinds)


def _opens_with_plan(text: str, title: Label, page: Page) -> bool:
    """Whether a short title opens with a word for a plan and goes on with a product of its owner ("Team Codex")."""
    first = text.split()[0] if 1 < len(text.split()) <= _LONGEST_CRY else ""
    inside = any(p.start for p in title.products) and not any(p.kind == "plan" for p in title.products)
    return inside and _is_plan_word(first, page)


def _outer_plan(card: Card, page: Page) -> str | None:
    """The plan whose kinds of seat a card tells: what a heading above names ("Claude Team", "Team")."""
    for heading in reversed(card.headings):
        plans = [p for p in page.named(heading) if p.kind == "plan"]
        if plans:
            return plans[-1].name
        if page.reader.words.whole("plan_words").fullmatch(clean(heading, page)):
            return clean(heading, page)
    return None


def _lines(card: Card, page: Page) -> Iterator[_Line]:
    """Yield the lines with prices. Short lines before one label it; a period in the next line is part of it."""
    lang, reader = page.article.lang, page.reader
    labels: list[Label] = []
    group: Label | None = None
    lines = list(card.lines)
    n = 0
    while n < len(lines):
        text = lines[n]
        priced = bool(amounts_in(text, lang, bare=False)) or is_free(text, reader)
        if not priced:
            label = reader.label(text)
            if _labels(text, label):
                if ("caching" in label.directions and len(set(label.directions)) == 1) or _is_tag(label):
                    group, labels = label, []
                else:
                    labels = [label]
                    group = (
                        None
                        if set(label.directions) & {"input", "output"} and group is not None and not _is_tag(group)
                        else group
                    )
            else:
                labels = []
            n += 1
            continue
        first = n
        while (
            n + 1 < len(lines) and _goes_on(text, lines[n + 1], page) and not _labels_next(labels, lines[n + 1], page)
        ):
            n += 1
            priced = bool(amounts_in(lines[n], lang, bare=False))
            apart = reader.label(text).unit is not None if priced else lines[n].endswith(".")
            text += ("\n" if apart else " ") + lines[n]
        if set(reader.label(text).directions) & {"input", "output"} and group is not None and not _is_tag(group):
            group = None
        yield _Line(text, first, n, labels, group)
        labels = labels if n + 1 < len(lines) and _next_tier(text, lines[n + 1], page) else []
        n += 1


def _next_tier(text: str, following: str, page: Page) -> bool:
    """Whether a line with a price is followed by one for another size of prompt, of the same tokens."""
    here, there = page.reader.label(text), page.reader.label(following)
    if not (here.tier and there.tier) or here.tier == there.tier or there.directions:
        return False
    return bool(amounts_in(following, page.article.lang, bare=False))


def _labels(text: str, label: Label) -> bool:
    return len(text) <= 60 and bool(label.directions or label.conditions or label.plain or label.unit or label.tier)


def _labels_next(labels: Sequence[Label], following: str, page: Page) -> bool:
    """Whether a line is the label of the price below it, as the one above is that of the price above."""
    return any(k.directions for k in labels) and bool(page.reader.label(following).directions)


def _is_tag(label: Label) -> bool:
    """Whether a label tells a kind of token, a mode or a tier, and so holds for all lines up to the next one."""
    return (
        bool(
            label.conditions - {"annual-billing", "promotional", "student"}
            or label.plain - {"annual-billing"}
            or label.tier
        )
        and not label.directions
    )


def _goes_on(text: str, following: str, page: Page) -> bool:
    """Whether the next line belongs to a price: a period or unit that the price lacks, or how it is billed."""
    reader = page.reader
    priced = bool(amounts_in(following, page.article.lang, bare=False))
    # a card's line may tell more behind it ("a month per seat. 10,000 files a month.")
    following, *_ = re.split(r"(?<=[^\W\d][.!?])\s", following)
    label = reader.label(following)
    here = reader.label(text)
    starts = re.match(rf"/|{reader.words.group('per')}\b", following.strip(), re.I)
    if not priced:
        if label.rest and (len(following) > 60 or reader.words.find("free").search(following)):
            return False
        if reader.words.find("skip", "saving").search(following) or re.search(r"\d\s?%", following):
            return False  # "Save 20% with annual billing"
        if here.unit is None or here.unit.measure == "count":
            if _counts_else(following, page):
                return False  # "4,000 requests per minute"
            return label.unit is not None and label.unit.measure != "token" and (bool(starts) or len(following) <= 40)
        return (
            bool(label.conditions or label.plain or (label.user and not _counts_else(following, page)))
            and len(following) <= 60
            and not label.directions
            and not _is_tag(label)
        )
    return here.unit is None and label.unit is not None and bool(starts)


def _counts_else(text: str, page: Page) -> bool:
    """Whether a line holds a number that is no part of a unit, a tier or a condition."""
    scan = page.reader.scan
    units = (u for u in scan.units(text) if u.explicit or u.count in (1, *_USUAL))
    told = [(u.start, u.end) for u in units] + [(m.start, m.end) for m in scan.conditions(text)]
    return any(not any(a <= m.start() < b for a, b in told) for m in re.finditer(r"\d[\d.,]*", text))


def _skipped(text: str, page: Page) -> bool:
    """Whether a line tells of something else: a saving, a credit, a minimum, an example."""
    w = page.reader.words
    text = _in_credits(page.reader.words).sub(
        " ", mask(text, [(p.start, p.end) for p in page.named(text)])
    )  # "grok-imagine-image"
    if _is_running(text) and _is_of_call(text, page):
        return True
    return any(
        w.find("skip", kind).search(text)
        for kind in ("saving", "credit", "minimum", "bill", "licence", "example", "comes_to")
    ) and not re.search(r"billed", text)


def _is_of_call(text: str, page: Page) -> bool:
    """Whether a sentence counts the tokens of a call, so that its sum is what that call costs, and told per nothing."""
    per = (u for u in page.reader.scan.units(text) if u.explicit and u.measure not in ("request", "token"))
    return page.reader.scan.counts_tokens(text) and not any(u.measure != "tokens" or u.count in _USUAL for u in per)


__all__: Sequence[str] = ["read_card"]
