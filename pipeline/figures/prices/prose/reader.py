"""Reads the prices of running text: what each sum is per, which product it is for, under what conditions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.bare_sums import BareSums
from pipeline.figures.prices.prose.changing import Changing
from pipeline.figures.prices.prose.clauses import Stretch, stretches
from pipeline.figures.prices.prose.conditions import Conditions
from pipeline.figures.prices.prose.decoys import Decoys
from pipeline.figures.prices.prose.directions import Directions
from pipeline.figures.prices.prose.hours import Hours
from pipeline.figures.prices.prose.lending import CARRIED, Lending
from pipeline.figures.prices.prose.own_units import OwnUnits
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, State, Telling, mask_pattern, names_product
from pipeline.figures.prices.prose.topics import Topics
from pipeline.figures.prices.prose.tuning import Tuning
from pipeline.figures.prices.prose.when import When
from pipeline.figures.prices.prose.whose import Whose
from pipeline.figures.prices.words import MILLION, TIMED, Unit, mask
from pipeline.figures.products import Product
from pipeline.figures.sentences import Sentence
from storage.records import SetAside

_CUT = ("Mio.", "Mrd.", "Mill.", "Tsd.")

_ASKED = frozenset(("student", "batch", "flex", "priority", "fine-tuned"))
_SHORT_HEADING = 4
_NEAR = 40
"""How far before a sum the words stand that tell it as news."""
_SHORT = 10
"""How many words a sentence has at most that tells only what sums are per."""
_LONGEST_LINK = 45
"""How many characters stand at most between a price by the month and the same by the year."""


def read_prose(
    page: Page, text: Sequence[Sentence], found_above: Sequence[Candidate] = ()
) -> tuple[list[Candidate], list[SetAside]]:
    """Return the prices of an article's running text, and the price-like sums that are none.

    Args:
        page: the article.
        text: the sentences of its running text.
        found_above: what its tables and cards gave, whose unit the text may leave out.
    """
    tokens = any(c.measure == "tokens" for c in found_above)
    reader = _Prose(page, Unit("tokens", MILLION, 0, 0) if tokens else None)
    found: list[Candidate] = []
    for sentence in _at_products(_whole(text), page):
        if not page.consumed(sentence.text, sentence.start):
            found += reader.sentence(sentence)
        else:
            reader.pass_over(sentence)
    return found, reader.aside


def _at_products(found: Iterable[Sentence], page: Page) -> Iterator[Sentence]:
    """Part a sentence where a full stop stands before a product written small ("… in May. deepseek-chat is $0.56")."""
    for s in found:
        starts = [p.start for p in page.named(s.text) if s.text[: p.start].endswith(". ")] if ". " in s.text else []
        cuts = [0, *(at for at in starts if s.text[at].islower()), len(s.text)]
        for a, b in itertools.pairwise(cuts):
            yield replace(s, text=s.text[a:b].rstrip(), start=s.start + a) if len(cuts) > 2 else s


def _whole(found: Sequence[Sentence]) -> Iterator[Sentence]:
    """Put together what an abbreviated unit has cut ("2 $/Mio. Token")."""
    held: Sentence | None = None
    for s in found:
        if held is not None and held.block == s.block:
            gap = " " * (s.start - held.start - len(held.text))
            s = replace(held, text=f"{held.text}{gap}{s.text}")
        elif held is not None:
            yield held
        held = s if s.text.endswith(_CUT) and re.split(r"[\s/]", s.text)[-1] in _CUT else None
        if held is None:
            yield s
    if held is not None:
        yield held


class _Prose:
    """Reads the sentences of one article in order: each stands in the light of those before it."""

    def __init__(self, page: Page, lent: Unit | None) -> None:
        self.page, self.lang = page, page.article.lang
        self.words, self.scan = page.reader.words, page.reader.scan
        self.state = State(unit=lent)
        self.topics = Topics(page)
        self.phrases = Phrases(page.reader)
        self.own_units = OwnUnits(self.phrases)
        self.lending = Lending(self.phrases, self.state, page)
        self.conditions, self.directions = (
            Conditions(page, self.phrases),
            Directions(self.phrases, self.topics.yardsticks),
        )
        self.changing, self.decoys = (
            Changing(self.phrases),
            Decoys(self.phrases, own_page=page.owner is not None, local=page.local),
        )
        self.bare, self.tuning = BareSums(self.words), Tuning(self.words)
        self.hours = Hours(page, self.phrases)
        self.when, self.whose = When(page, self.phrases), Whose(page, self.phrases, self.topics)
        self.aside: list[SetAside] = []
        self.leads_away = False
        self.list_unit: tuple[int, Unit, bool] | None = None
        """What a line gives to the list below it ("list prices per user per month:"): the block last read, the unit,
        whether it is by the seat."""
        self.listed_to = -1
        """Where the line of JSON ends that was passed over last."""

    def pass_over(self, s: Sentence) -> None:
        """Take note of what a sentence is about that was read elsewhere."""
        self.topics.sentence(s, self.topics.mentions(s.text))

    def sentence(self, s: Sentence) -> Iterator[Candidate]:
        if s.kind == "pre" and (s.text.lstrip()[:1] in "{[" or self._goes_on(s)):
            self.listed_to = s.start + len(s.text)
            return
        if s.kind == "heading" or len(s.text.split()) <= 3:
            leads = any(self.words.find("leads_away").match(text) for text in (s.text, *self._headings_over(s)))
            self.leads_away = leads if s.kind == "heading" else self.leads_away or leads
        if self.leads_away or self.words.find("advert").match(s.text.lstrip(" [(")):
            return
        mentions = self.topics.mentions(s.text)
        names = [(p.start, p.end) for p in mentions]
        named = mask(s.text, names)
        parts = stretches(s.text, self.lang, lambda found: self.bare.find(named, found, self.state), names)
        if parts:
            masked = mask_pattern(named, self.phrases.comparisons)
            parts = [replace(part, link=_masked_as(masked, part)) for part in parts]
            told = Telling(s, masked, [self.own_units.read(masked, part) for part in parts], mentions)
            self.own_units.share_pair(masked, told.reads)
            yield from self._read(told, mentions)
        else:
            self._lead(s, mentions)
        self.hours.note(s)
        self.topics.sentence(s, mentions)

    def _headings_over(self, s: Sentence) -> Sequence[str]:
        """The headings under which a heading stands."""
        blocks = self.page.article.blocks
        return blocks[s.block].headings if s.kind == "heading" and 0 <= s.block < len(blocks) else ()

    def _works_out(self, s: Sentence) -> bool:
        """Whether the heading above a sentence says that an example is worked out ("How a bill comes about")."""
        blocks = self.page.article.blocks
        headings = blocks[s.block].headings[-1:] if 0 <= s.block < len(blocks) else ()
        return any(self.words.whole("example_headings").fullmatch(heading.strip(" :?")) for heading in headings)

    def _goes_on(self, s: Sentence) -> bool:
        """Whether a long line of JSON that was cut in parts goes on."""
        return self.listed_to >= 0 and not self.page.article.text[self.listed_to : s.start].strip(" ")

    def _lead(self, s: Sentence, mentions: list[Product]) -> None:
        """Take note of a unit that a sentence without sums gives to those that follow ("per million tokens:")."""
        masked = mask(s.text, [(p.start, p.end) for p in mentions])
        units = [
            u for u in self.scan.units(masked) if u.measure == "tokens" and u.explicit and u.count in (1_000, MILLION)
        ]
        if units and (s.text.rstrip().endswith(":") or self.words.find("all_prices").search(masked)):
            self.state.note_unit(units[0].undirected())
            self.state.pair = True
        timed = [u for u in self.scan.units(masked) if u.measure in TIMED and u.explicit]
        if len(timed) == 1 and s.text.rstrip().endswith(":"):
            self.list_unit = s.block, timed[0], bool(self.scan.users(masked))

    # --- one sentence ---

    def _read(self, told: Telling, mentions: list[Product]) -> Iterator[Candidate]:
        nothing = self._is_per_nothing(told)
        if nothing and (unit := self._told_below(told.sentence) or self._told_nowhere(told, mentions)):
            self.state.note_unit(unit)
        self._in_list(told)
        self._by_the_seat(told)
        way = self._label_above(told)
        if way and self.page.unit is not None and told.reads[0].unit is None:
            told.reads[0].unit = replace(self.page.unit, start=0, end=0)
        if self._is_per_nothing(told):
            return  # a sum that is told per nothing is no price
        for read in told.reads:
            self.conditions.mark(told, read)
        self.lending.share(told)
        for read in told.reads:
            if read.unit and read.unit.modality in ("audio", "image") and not read.is_per("image"):
                read.conditions.add(read.unit.modality)  # "$32 per million audio tokens in, $64 out"
        self._share_seat(told.reads)
        self.decoys.judge(told, example=self._works_out(told.sentence))
        self.changing.tell(told)
        self.conditions.share(told)
        self._ask(told)
        if self._is_offer(told.sentence.text):
            for read in told.reads:
                if not read.plain & CARRIED:  # "the regular price is $20"
                    read.conditions.add("promotional")
        for read in told.reads:
            if read.later:  # "the first month costs $10, then $20 a month"
                read.conditions.discard("promotional")
        self.directions.tell(told)
        if way and told.reads[0].is_per("tokens") and told.reads[0].direction is None:
            told.reads[0].direction = way
        self.hours.tell(told)
        self.tuning.tell(told, mentions)
        self._part_billings(told)
        self._assign_products(told, mentions)
        for n in range(len(told.reads)):
            yield from self._candidates(told, n)

    def _part_billings(self, told: Telling) -> None:
        """What a price that is billed by the year is told instead of is billed otherwise, and is no old one."""
        for read in told.reads:
            new = read.partner if read.former else None
            if new is None or "annual-billing" not in new.conditions or not read.is_per("month"):
                continue
            if self.phrases.ends_with(told.up_to(read), "instead"):
                read.former, read.partner, new.change = False, None, False
                read.conditions.discard("annual-billing")

    def _is_per_nothing(self, told: Telling) -> bool:
        """Whether neither the sentence nor those before it say what its sums are per."""
        goes_on = self.state.told_period(told.sentence.block) is not None
        return self.state.lends() is None and not goes_on and all(read.unit is None for read in told.reads)

    def _in_list(self, told: Telling) -> None:
        """What the line above a list gives to its sums, and to those of the sentence right behind it."""
        s, reads = told.sentence, told.reads
        if self.list_unit is None or s.block - self.list_unit[0] not in (0, 1) or any(r.unit for r in reads):
            return
        last, unit, user = self.list_unit
        if s.kind == "item":
            self.list_unit = s.block, unit, user
        elif s.block == last or not all(told.names_own_product(r) for r in reads):
            return
        for read in reads if names_product(told.up_to(reads[0])) else []:
            read.unit, read.own_unit, read.user = replace(unit, start=0, end=0), True, user

    def _by_the_seat(self, told: Telling) -> None:
        """A price by the seat alone is monthly, where the text has just told another by the month."""
        for read in told.reads if self.state.timed else []:
            after = told.after(read)
            seat = next(iter(self.scan.users(after)), None)
            if read.unit is None and seat is not None and not after[: seat.start].strip():
                read.unit, read.own_unit = Unit("month", Decimal(1), 0, 0), True

    def _share_seat(self, reads: list[Read]) -> None:
        """A seat told with a monthly or a yearly price is that of both ("$40 a month or $400 a year per seat")."""
        for here, following in itertools.pairwise(reads):
            link = following.stretch.link
            close = not names_product(link) and len(link) <= _LONGEST_LINK and "." not in link
            if following.user and not here.user and here.is_per("month") and following.is_per("year"):
                here.user = close
            elif here.user and not following.user and here.is_per("month"):
                billed = "annual-billing" in here.conditions | following.conditions
                by_year = following.is_per("year") or (following.is_per("month") and billed)
                following.user = close and by_year

    def _told_below(self, s: Sentence) -> Unit | None:
        """The unit that a later sentence of the block gives to the sums before it ("Both per million tokens.")."""
        text = self.page.article.blocks[s.block].text if 0 <= s.block < len(self.page.article.blocks) else ""
        for later in re.split(r"(?<=[.!?])\s+", text[text.find(s.text) + len(s.text) :] if s.text in text else ""):
            units = [u for u in self.scan.units(later) if u.measure == "tokens" and u.explicit]
            if units and len(later.split()) <= _SHORT and not re.search(r"[$€£¥]\s?\d|\d\s?[$€£]", later):
                return units[0].undirected() if units[0].count in (1_000, MILLION) else None
        return None

    def _told_nowhere(self, told: Telling, mentions: list[Product]) -> Unit | None:
        """A million tokens, where a model's sums are told as in and out and nobody says per what."""
        models = any(p.kind == "model" and p.company for p in mentions)
        return Unit("tokens", MILLION, 0, 0) if models and self.phrases.tells_in_and_out(told) else None

    def _is_offer(self, text: str) -> bool:
        """Whether a sentence tells of a discount that ends on a day ("until 30 June batch jobs are half price")."""
        if not self.words.find("discounts").search(text):
            return False
        dates = find_dates(text, self.page.article.published, self.lang)
        return any(self.phrases.ends_with(text[max(0, d.start - 25) : d.start], "until_words") for d in dates)

    def _ask(self, told: Telling) -> None:
        """Give prices the condition that the heading or the question above asks for ("And for students?").

        A heading of a few words need not ask where a list stands below it ("Batch API").
        """
        blocks, block = self.page.article.blocks, told.sentence.block
        headings = blocks[block].headings[-1:] if 0 <= block < len(blocks) else ()
        above = [blocks[block - 1].text] if 0 < block < len(blocks) else []
        asked = [t for t in (*headings, *above) if t.rstrip().endswith("?")]
        if not asked and told.sentence.kind == "item":
            asked = [t for t in headings if len(t.split()) <= _SHORT_HEADING]
        said = {m.value for t in asked for m in self.scan.conditions(t) if m.kind == "condition" and m.value in _ASKED}
        for read in told.reads if len(said) == 1 else []:
            timed = read.is_per(*TIMED)
            if timed == (said <= {"student"}) and not read.conditions & _ASKED and not said & read.plain:
                read.conditions |= said

    def _label_above(self, told: Telling) -> str | None:
        """The direction that the whole line above a price tells ("Input"), where that is a line of its own."""
        blocks, block = self.page.article.blocks, told.sentence.block
        if len(told.reads) != 1 or not 0 < block < len(blocks):
            return None
        if told.up_to(told.reads[0]).strip() or blocks[block].text.strip() != told.sentence.text.strip():
            return None
        above = self.page.reader.label(blocks[block - 1].text)
        return above.directions[0] if above.attribute and len({*above.directions}) == 1 else None

    # --- products ---

    def _assign_products(self, told: Telling, mentions: list[Product]) -> None:
        s = told.sentence
        priced = [r for r in told.reads if r.unit is not None and r.why is None]
        for read in priced:
            measure = read.unit.measure if read.unit else ""
            if read.carried and not read.conditions & CARRIED and not _told_plan(mentions, read):
                continue  # a book about ChatGPT is no plan
            if read.of_other and not _told_model(mentions, read):
                continue  # "GPT-5 mini costs $0.25 per million input tokens, ChatGPT Plus $20"
            read.products = self.topics.of(s, read.stretch, mentions, timed=measure in TIMED, measure=measure)
        for a, b in zip(reversed(priced[:-1]), reversed(priced[1:]), strict=True):
            against = self.phrases.ends_with(told.up_to(a), "against")  # "against $15 in and $75 out for X"
            named = self.topics.behind(s, b.stretch, mentions, timed=b.is_per(*TIMED), against=against)
            listed = self.phrases.lists(b.stretch.link)
            others = _told_product(mentions, a) and not self._is_pair_of_next(told, a)
            leans = b.stretch.joined or (listed and (against or not others))
            if named and leans:
                a.products = b.products = named
            elif b.stretch.joined and not a.products and a.is_per("tokens") and not _told_product(mentions, a):
                a.products = b.products  # "at $2 and $12 per million tokens, Gemini 3 Pro is cheap"
            elif self._opens_pair(told, a, b) or (not _told_product(mentions, a) and self.phrases.is_other_term(a, b)):
                a.products = b.products
        _distribute(priced)

    def _is_pair_of_next(self, told: Telling, read: Read) -> bool:
        """Whether a price of tokens and the next are of a product behind both ("…, and $1 in and $5 out with X")."""
        first = read.is_per("tokens") and not told.names_own_product(read)
        return first and self.topics.sums_first(told.sentence.text, told.mentions, timed=False)

    def _opens_pair(self, told: Telling, a: Read, b: Read) -> bool:
        """Whether a sentence opens with what goes in and what comes out, and names behind them what that costs.

        "$0.30 for input and $1.20 for output, each per million tokens, is what MiniMax asks for M2".
        """
        if not (a.is_per("tokens") and b.is_per("tokens")) or {a.direction, b.direction} != {"input", "output"}:
            return False
        part, named = b.stretch, [p for p in told.mentions if p in b.products]
        behind = bool(named) and all(part.told.end <= p.start < part.end for p in named)
        behind = behind and re.search(r"[:;]\s", told.masked[part.told.end : named[0].start]) is None
        return behind and a is told.reads[0] and not any(p.start < part.told.end for p in told.mentions)

    # --- candidates ---

    def _candidates(self, told: Telling, n: int) -> Iterator[Candidate]:
        read = told.reads[n]
        unit = read.unit
        if unit is None or read.why is not None or not read.products:
            if read.why is not None and (unit is not None or read.products):
                self._set_aside(told, read, *read.why)
            elif unit is not None:
                self._set_aside(told, read, "no product", "No product of a watched company is told with it.")
            return
        day = self.when.day(told, read)
        for product in read.products:
            seller = self.whose.seller(told, n, product)
            if seller is None:
                self._set_aside(told, read, "other seller", "Another seller's price is not the vendor's.")
                continue
            for candidate in self._of(told, read, product, seller):
                if day and not read.former:
                    candidate.date(day.as_of, day.span)
                    candidate.tense = "future" if self.when.is_ahead(day.span) else "current"
                yield candidate
            self.topics.priced.add(product.name)
            self._remember(read, unit, told.sentence.block)

    def _of(self, told: Telling, read: Read, product: Product, seller: str) -> Iterator[Candidate]:
        """Yield the price of one product, or two of the same sum where it is told for input and output alike."""
        s, part = told.sentence, read.stretch
        assert read.unit is not None
        amount, currency = self.whose.amount(told, read, seller)
        changes = read.change or self._is_news(told, read)
        for direction in ("input", "output") if read.direction == "both" else (read.direction,):
            yield Candidate(
                amount, seller, product.name, read.unit.measure, currency, s.place,
                s.text[part.start : part.end].strip(" ,;"), count=read.unit.count, direction=direction,
                user=read.user and read.is_per(*TIMED), conditions=_kept(read, told.reads), plain=frozenset(read.plain),
                tier=read.tier, group=("sentence", s.place, s.block, s.start), also=part.told.also,
                status=self.when.status(told, read), tense="former" if read.former else "current",
                tells_change=changes and not read.former, start=s.start + part.amount.start,
                end=s.start + part.told.end, rules=("price in prose",),
            )  # fmt: skip

    def _is_news(self, told: Telling, read: Read) -> bool:
        """Whether a sentence tells a price as one that has moved ("is now $40", "wird teurer: 25 Dollar")."""
        start = read.stretch.amount.start
        before = told.masked[max(0, start - _NEAR) : start]
        return self.phrases.ends_with(before, "since_now") or bool(self.words.find("change").search(told.sentence.text))

    def _remember(self, read: Read, unit: Unit, block: int) -> None:
        """Leave behind what later sentences may leave out."""
        self.state.timed = unit.measure in TIMED
        self.state.symbol = read.stretch.amount.symbol or self.state.symbol
        if self.state.timed:
            self.state.by_month = self.state.by_month and unit.measure == "month"
            told = self.state.period
            by_month = told is not None and told[0] == block and told[1].measure == "month"
            if not (by_month and unit.measure == "year"):  # "$200 a month or $2,000 a year. The Pro plan stays at $20."
                self.state.period = block, unit
        else:
            self.state.note_unit(replace(unit.undirected(), modality=None))
        self.state.pair = self.state.pair or read.direction in ("input", "output")

    def _set_aside(self, told: Telling, read: Read, rule: str, reason: str) -> None:
        s, part = told.sentence, read.stretch
        start, end = s.start + part.amount.start, s.start + part.told.end
        self.aside.append(SetAside(part.amount.text, reason, rule, s.place, start, end))


def _masked_as(masked: str, part: Stretch) -> str:
    """Return the words between an amount and the one before it, products masked as in the sentence."""
    start = part.amount.start - len(part.link)
    return "".join(m if m == "\x00" else c for c, m in zip(part.link, masked[start:], strict=False))


def _told_plan(mentions: Sequence[Product], read: Read) -> bool:
    """Whether a plan stands before an amount in its own stretch."""
    part = read.stretch
    return any(p.kind in ("plan", "any") and part.start <= p.start < part.amount.start for p in mentions)


def _told_model(mentions: Sequence[Product], read: Read) -> bool:
    """Whether the last product before an amount may be a model."""
    before = [p for p in mentions if p.end <= read.stretch.amount.start]
    return bool(before) and before[-1].kind in ("model", "any")


def _told_product(mentions: Sequence[Product], read: Read) -> bool:
    """Whether a product stands before an amount, or in its own stretch."""
    return any(p.start < read.stretch.end for p in mentions)


def _distribute(reads: Sequence[Read]) -> None:
    """Share several products over as many amounts ("Plus and Pro cost $20 and $200"), in order."""
    n = 0
    while n < len(reads):
        run = [reads[n]]
        while n + len(run) < len(reads) and reads[n + len(run)].stretch.joined:
            run.append(reads[n + len(run)])
        products = run[0].products
        if len(run) > 1 and len(products) == len(run) and len({r.direction for r in run}) == 1:
            for read, product in zip(run, products, strict=True):
                read.products = [product]
        n += len(run)


def _kept(read: Read, reads: Sequence[Read]) -> set[str]:
    """The conditions of a price; who gets a new price, and for how long, says nothing of the old one.

    A price that has risen is no offer, though it is for new customers.
    """
    olds = [r.stretch.amount.low for r in reads if r.partner is read and r.former]
    mine = read.stretch.amount.low
    risen = mine is not None and any(old is not None and old < mine for old in olds)
    less = CARRIED if read.former else {"promotional"} if risen else set()
    return read.conditions - read.plain - less
