"""Finds the products that a sentence names, by their whole names, or by less where the text has told the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.figures.prices.page import Page, line_in
from pipeline.figures.prices.prose.asked import asked_for
from pipeline.figures.prices.words import Words
from pipeline.figures.products import API_ID, PLAN_WORDS, VERSION, Product, is_sibling

_NAME_BEFORE = re.compile(r"(?<![\w.-])([A-ZÀ-Ý]\w*[a-zß-ÿ]\w*)(?:['’]s?)? $")
"""A word with a capital right before a place, which may belong to it ("Windsurf's Pro plan")."""
_LABELLED = re.compile(
    r"\W*(?P<name>(?=\w*[-\d])[A-Z][\w.]*(?:-[\w.]+)*(?: [A-Z][\w.-]*){0,2}"
    r"|[A-Z][\w.]*(?: [A-Z][\w.-]*)? v\d[\w.]*)"
    r"(?:,\s[^,.;:\d]{2,40})?:\s"
    r"(?=(?:[^\W\d]+ ){0,2}[~≈]?(?:[A-Z]{0,3}[$€£¥]\s?)?\d)"
)
"""A name with a number or a hyphen in its first word, or a version as its last, an aside or none, a colon, a sum."""
_SHORT_VERSION = re.compile(r"(?<![\w.$€£-])[A-Z]\d(?:\.\d)?(?:-[A-Z]\w+)?(?![\w-]|\.\d)")
"""A version with the letter before it, and the word that may hang on it ("M2", "V3.2-Exp")."""
_WITH_LETTER = re.compile(r"\w+[- ][A-Z]")
"""What stands before the version in a family whose versions are told with one letter ("MiniMax-M{version}")."""
_TAIL = 25
"""How many characters behind a version may belong to the name ("K2 Thinking")."""
_WORD_AT_SUM = re.compile(
    r"(?<![\w.$-])(?P<word>[^\W\d_]{3,}(?:-[^\W\d_]+)?)(?=\W{1,3}(?:[^\W\d_]{1,7}\s){0,2}[~≈]?[$€£¥]\s?\d)"
)
"""A word that a sum stands behind, with a sign or two small words between ("nano $0.05", "Haiku is at $1")."""
_CAPITAL_BEFORE = re.compile(r"(?<![\w.])[A-Z][a-z]+ $")
"""A name right before such a word, of which that is a part ("Mac mini")."""
_WORD_ALONE = re.compile(r"\W*(?P<word>[^\W\d_]{3,}(?:-[^\W\d_]+)?)\W*")
_FAMILY = 3
"""Of how many models named last the families are looked through."""
_TOOL_ID = re.compile(r"(?<![\w$/.-])\$?[a-z]+(?:_[a-z]+)+(?![\w/.-]*\w)")
"""A tool by the name that code calls it by ("$web_search")."""


class Spoken(NamedTuple):
    """What a text has spoken of before a sentence.

    Attributes:
        plans: the plans that it is about. recent: the products that it named last.
        company: the company that it is about.
        vendor: whose name is all of the line above the list that is read, and the product line that it names.
    """

    plans: Sequence[Product]
    recent: Sequence[Product]
    company: str | None
    vendor: tuple[str, str | None] | None


class Mentions:
    """Finds the products that the sentences of one page name."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.words = page.reader.words
        self.full: dict[str, Product] = {}
        """The products that have been told by their whole names."""

    def find(self, text: str, spoken: Spoken) -> list[Product]:
        """Return the products named in a sentence, plans told alone included ("the Pro plan")."""
        found = [
            self._edition(text, p) for p in self._in_brackets(text, _shown(text, self.page.named(text), self.words))
        ]
        found = [*found, *self._branded(text, found)]
        found = [*found, *self._bare_plans(text, found, spoken)]
        found = [*found, *self._variants(text, found)]
        found += self._short(text, found)
        found += self._of_maker(text, found, spoken)
        found += self._of_family(text, found, spoken)
        found += self._labelled(text, found)
        self.full |= {p.name: p for p in found if p.company}
        return sorted([*found, *self._tools(text, found, spoken)], key=lambda p: p.start)

    def _edition(self, text: str, p: Product) -> Product:
        """A plan of teams with the word behind it that tells its edition ("Gemini Enterprise Standard")."""
        m = _edition_behind(self.words).match(text, p.end) if p.kind in ("plan", "any") and p.company else None
        if m is None or not self.words.find("team_plans").fullmatch(p.name.rpartition(" ")[2]):
            return p
        return replace(p, end=m.end(), name=text[p.start : m.end()])

    def _in_brackets(self, text: str, found: Sequence[Product]) -> list[Product]:
        """Models with the mark in brackets that their clause tells later ("FLUX.2 … in its [pro] version")."""
        stops = [*(p.start for p in found[1:]), len(text)]
        result = []
        for p, stop in zip(found, stops, strict=False):
            clause = re.split(r"[;:]\s", text[p.end : stop])[0]
            marked = p.kind == "model" and not p.name.endswith("]") and _bracketed_version(self.words).search(clause)
            name = f"{p.name} {marked['mark'] or marked['before']}" if marked else p.name
            result.append(replace(p, name=name) if marked and self._model(name) else p)
        return result

    def _of_maker(self, text: str, found: Sequence[Product], spoken: Spoken) -> list[Product]:
        """Models told by no more than their version, beside the name of their maker or where the text speaks of it.

        "MiniMax sells M2 at $0.30", "DeepSeek …: V3.2-Exp costs $0.28". Others' names before it make it theirs ("Apple
        M2"), but for a word for a model.
        """
        taken = [(p.start, p.end) for p in found]
        hits = [m for m in _SHORT_VERSION.finditer(text) if all(b <= m.start() or m.end() <= a for a, b in taken)]
        if not hits:
            return []
        named = [m for m in self.page.companies(text) if m.company]
        one = len({m.company for m in named}) == 1
        result = []
        for m in hits:
            if self._is_anothers(text, m.start()):
                continue
            before = [n for n in named if n.end <= m.start()]
            company = before[-1].company if before else named[0].company if one else None if named else spoken.company
            families = next((c.families for c in self.page.watch.companies if c.name == company), ())
            heads = (family.removesuffix(VERSION) for family in families if family.endswith(VERSION))
            lines = {head for head in heads if _WITH_LETTER.fullmatch(head)}
            for head in sorted(line[:-1] for line in lines if line[-1].lower() == m[0][0].lower()):
                written = f"{head}{text[m.start() : m.end() + _TAIL]}"
                model = next((p for p in self.page.products.find(written) if p.start == 0 and p.kind == "model"), None)
                if model is not None and model.company == company and model.end >= len(head) + len(m[0]):
                    end = m.start() + model.end - len(head)
                    result.append(replace(model, start=m.start(), end=end, name=text[m.start() : end]))
                    break
        return result

    def opens_with_version(self, text: str, spoken: Spoken) -> bool:
        """Whether a sentence opens with a model of the maker that the text speaks of, told by its version."""
        lead = re.match(r"\W*", text)
        return any(lead and p.start == lead.end() for p in self._of_maker(text, [], spoken))

    def _is_anothers(self, text: str, at: int) -> bool:
        """Whether a name stands right before a place that is neither a company's on the list nor a word for a model."""
        before = _NAME_BEFORE.search(text[:at])
        if before is None:
            return False
        known = any(m.company for m in self.page.companies(before[1])) or self.words.whole("name_words").fullmatch(
            before[1]
        )
        return not known

    def _branded(self, text: str, found: Sequence[Product]) -> list[Product]:
        """Plans that nobody has listed, by their maker's name and a word for a plan ("MiniMax Coding Max")."""
        result = []
        plans = "|".join(w.title() for w in sorted(PLAN_WORDS, key=len, reverse=True))
        goes_on = re.compile(rf"(?: (?:[A-Z][a-z]+|AI|[A-Z])){{1,2}} (?:{plans})(?![\w-])(?! [A-Z][a-z])")
        for m in self.page.companies(text):
            hit = goes_on.match(text, m.end) if m.company else None
            if hit and m.company and not any(p.start < hit.end() and hit.start() < p.end for p in found):
                result.append(Product(m.start, hit.end(), text[m.start : hit.end()], m.company, "plan"))
        return result

    def _variants(self, text: str, found: Sequence[Product]) -> list[Product]:
        """Plans told by a word for a plan before a sum, of the line named before ("… comes as Lite, at $3")."""
        lines = sorted((p for p in found if p.company and p.kind in ("plan", "any", "brand")), key=lambda p: p.start)
        result: list[Product] = []
        for m in _before_sum(self.words).finditer(text):
            line = next((p for p in reversed(lines) if p.end < m.start()), None)
            taken = any(p.start < m.end("plan") and m.start("plan") < p.end for p in found)
            if line is None or line.company is None or taken or len(text[line.end : m.start()].split()) > 14:
                continue
            if m["as"] and _set_beside(self.words).search(text[: m.start("plan")]):
                continue  # "Claude Pro costs the same as Plus, $20"
            whole: str | None = line.name
            if m["as"] is None and not result:
                whole = line_in(line.name, self.page.products.heads(line.company))  # "…, or Pro, at $200"
            if whole:
                result.append(Product(m.start("plan"), m.end("plan"), f"{whole} {m['plan']}", line.company, "plan"))
        return result

    def _short(self, text: str, found: Sequence[Product]) -> list[Product]:
        """Names cut down to their version, where the text has told them whole ("DeepSeek-V3", then "V3")."""
        result: list[Product] = []
        for name, p in self.full.items():
            m = re.fullmatch(r"\w+[- ]([VRKM]\d(?:\.\d)?)|\w+ \d(?:\.\d)? ([A-Z]\w+-[A-Z]\w+)", name)
            last = name.rpartition(" ")[2]
            short = (m[1] or m[2]) if m else last if last in self.page.reader.coined else None
            if short is None:
                continue
            for hit in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w.-]*\d)(?![\w-])", text):
                if not any(q.start < hit.end() and hit.start() < q.end for q in [*found, *result]):
                    result.append(Product(hit.start(), hit.end(), name, p.company, p.kind))
        return result

    def _of_family(self, text: str, found: Sequence[Product], spoken: Spoken) -> list[Product]:
        """Models told by the last word of their names before a sum ("GPT-5 mini is $0.25 and nano $0.05").

        Of the family of one named before, or of the one line of the company that is named beside it ("Anthropic's Haiku
        $1") or that the text is about ("Haiku: $0.25").
        """
        result: list[Product] = []
        alone = _WORD_ALONE.fullmatch(text)
        patterns = (_WORD_AT_SUM, *_version_told(self.words))
        told = sorted((m for p in patterns for m in p.finditer(text)), key=lambda m: (m.start("word"), -m.end()))
        for m in [alone] if alone else told:
            taken = any(p.start < m.end("word") and m.start("word") < p.end for p in [*found, *result])
            if taken or _CAPITAL_BEFORE.search(text, 0, m.start("word")):
                continue
            before = sorted((p for p in found if p.end <= m.start("word")), key=lambda p: -p.start)
            models = [p for p in [*before, *reversed(self.full.values())] if p.kind == "model" and p.company]
            models = [p for p in models if is_sibling(m["word"], p.name)]
            named = next((p for p in models if f" {m['word']} " in f" {p.name} "), None)
            if named is None:
                names = [name for p in models[:_FAMILY] for name in _siblings(p.name, m["word"])]
                company = self._beside(text, m.end("word")) or spoken.company or self.page.owner
                if company and not models:
                    heads = self.page.products.heads(company)
                    names = [f"{line} {m['word']}" for line in heads if is_sibling(m["word"], line)]
                named = next((p for name in names if (p := self._model(name)) is not None), None)
            if named is not None:
                result.append(replace(named, start=m.start("word"), end=max(m.end("word"), m.end() * (not alone))))
        return result

    def _beside(self, text: str, end: int) -> str | None:
        """The company named last before the end of a word ("At Anthropic, Sonnet is $3")."""
        named = [m.company for m in self.page.companies(text) if m.company and m.end <= end]
        return named[-1] if named else None

    def _model(self, name: str) -> Product | None:
        """The model whose whole name it is, where a family of a company has such a one."""
        found = self.page.named(name)
        whole = [p for p in found if (p.start, p.end, p.kind) == (0, len(name), "model")]
        return whole[0] if whole else None

    def _labelled(self, text: str, found: Sequence[Product]) -> list[Product]:
        """A product that nobody has listed, on its maker's own page before a colon and a sum ("Fun-ASR: $0.02")."""
        m = _LABELLED.match(text) if self.page.owner else None
        if m is None or any(p.start < m.end("name") for p in found):
            return []
        label = self.page.reader.label(m["name"])
        if label.directions or label.unit or label.tier or label.whole or not label.rest:
            return []
        return [Product(m.start("name"), m.end("name"), m["name"], self.page.owner, "any")]

    def _tools(self, text: str, found: Sequence[Product], spoken: Spoken) -> list[Product]:
        """Tools that are priced by the call ("web search"): whose they are, the sentence or the text before says."""
        named = [
            m for m in self.page.companies(text) if m.company and not any(p.start <= m.start < p.end for p in found)
        ]
        result = []
        for m in sorted([*self.words.find("tools").finditer(text), *_TOOL_ID.finditer(text)], key=lambda m: m.start()):
            before = [n.company for n in named if n.start < m.start()] or [n.company for n in named]
            company = before[-1] if before else self._sold_with(text, m, found) or spoken.company
            if company and not any(p.start < m.end() and m.start() < p.end for p in found):
                result.append(Product(m.start(), m.end(), m[0], company, "tool"))
        return result

    def _sold_with(self, text: str, tool: re.Match[str], found: Sequence[Product]) -> str | None:
        """Whose product a tool is said to be part of ("Web search in the Claude API", "In ChatGPT, web search")."""
        w = self.words
        joins = f"{w.group('joins')}|{w.group('for_words')}|{w.group('host_prepositions')}"
        part_of = re.compile(rf"\s(?:{joins})\s(?:{w.group('articles')}\s)?", re.I)
        behind = [p.company for p in found if p.company and part_of.fullmatch(text, tool.end(), p.start)]
        before = [p.company for p in found if p.company and p.end <= tool.start()]
        return behind[0] if behind else before[-1] if before else None

    def _bare_plans(self, text: str, found: Sequence[Product], spoken: Spoken) -> list[Product]:
        told = [(p.start, p.company) for p in found if p.company] or [
            (m.start, m.company) for m in self.page.companies(text) if m.company
        ]
        companies = {company for _, company in told}
        company = next(iter(companies)) if len(companies) == 1 else spoken.company
        if company is None:
            return []
        result = self._plans_of(company, text, found, spoken)
        if spoken.company and spoken.company != company:
            # a plan told well before another maker is named is of what the text spoke of so far
            first = min(
                [start for start, _ in told] + [m.start for m in self.page.companies(text) if m.company == company]
            )
            late = [p for p in result if p.start >= first or len(text[p.end : first].split()) <= 3]
            early = [p for p in self._plans_of(spoken.company, text, found, spoken) if p.end <= first]
            result = [*(p for p in early if all(p.start != q.start for q in late)), *late]
        return result

    def _plans_of(self, company: str, text: str, found: Sequence[Product], spoken: Spoken) -> list[Product]:
        plans = self.page.products.plans(company)
        if not plans:
            return []
        heads = tuple(
            h.split(" ", 1)[1] for h in self.page.products.heads(company) if h.split(" ")[0] == company and " " in h
        )
        listed = spoken.vendor if spoken.vendor and spoken.vendor[0] == company else None
        told = [*spoken.plans, *(p for p in found if p.kind in ("plan", "any"))]
        goes_on = any(p.company == company for p in told)
        costs = self.words.any_of(("cost_verbs",), ("starts_at",))
        said = self.words.group("plan_nouns"), costs, self.words.group("articles"), _to_sum(self.words, costs)
        own = company == self.page.owner
        pattern = _plan_pattern(plans, heads, said, own=own, listed=listed is not None, goes_on=goes_on)
        if not goes_on and pattern.search(text):  # "Its Pro account costs $9 a month, Team $20"
            pattern = _plan_pattern(plans, heads, said, own=own, listed=listed is not None, goes_on=True)
        spans = {m.span(str(m.lastgroup)) for m in pattern.finditer(text) if not self._are_people(text, m)}
        paid = tuple(plan for plan in plans if plan != "Free")
        asked = asked_for(self.page, text, company, paid, spoken_of=spoken.company == company)
        spans |= {(start, end) for start, end in asked if all(b <= start or end <= a for a, b in spans)}
        result = []
        for start, end in sorted(spans):
            if any(p.start < end and start < p.end for p in found) or self._of_stranger(text, start):
                continue
            if any(p.kind == "model" and p.end <= start and is_sibling(text[start:end], p.name) for p in found):
                continue  # "Imagen 4 …, and the Ultra version": no plan
            named = line_in(text, self.page.products.heads(company))
            line = named or (listed and listed[1]) or self.line(company, spoken)
            if line:
                plan = text[start:end]
                name = f"{company if any(plan.startswith(h + ' ') for h in heads) else line} {plan}"
                result.append(Product(start, end, name, company, "plan"))
        return result

    def _of_stranger(self, text: str, at: int) -> bool:
        """Whether a plan's word stands right behind the name of somebody who is not watched ("Canva Pro")."""
        before = _NAME_BEFORE.search(text[:at])
        companies = [m.company for m in self.page.companies(before[1])] if before else []
        if before is None or any([*companies, *(p.company for p in self.page.named(before[1]))]):
            return False
        groups = ("plan_nouns", "articles", "small", "for_words", "host_prepositions", "cost_verbs", "per")
        plain = [*(self.words.group(kind) for kind in groups), self.words.group("labels", "price")]
        return re.fullmatch("|".join(plain), before[1], re.I) is None

    def _are_people(self, text: str, m: re.Match[str]) -> bool:
        """Whether an article makes people of a plan's word that another plan brought up ("the Team, which …")."""
        article = rf"(?<!\w){self.words.group('articles')}\s$"
        if m.lastgroup != "i" or re.search(article, text[: m.start("i")], re.I) is None:
            return False
        return _then_which(self.words).match(text, m.end("i")) is not None

    def line(self, company: str, spoken: Spoken) -> str | None:
        """Return the product line of plans that are told alone: the one just spoken of, else the page's."""
        for product in [*spoken.plans, *spoken.recent]:
            if product.company == company:
                heads = self.page.products.heads(company)
                if found := line_in(product.name, heads):
                    return found
        heads = self.page.products.heads(company)
        found = line_in(self.page.article.title, heads) or line_in(self.page.article.text, heads)
        return found or (heads[-1] if heads else None)


@lru_cache(maxsize=256)
def _plan_pattern(
    plans: Sequence[str],
    heads: Sequence[str],
    said: tuple[str, str, str, str],
    *,
    own: bool,
    listed: bool,
    goes_on: bool,
) -> re.Pattern[str]:
    """Compile where plans of a company are told: by a noun or a line beside them, or alone where it is its own page.

    Args:
        plans: their names.
        heads: what may stand before them for its products.
        said: patterns of nouns for a plan, of verbs for what it costs, of articles, and of what leads on to a sum.
        own: whether the page is the company's.
        listed: whether a list names the company above them.
        goes_on: whether one of its plans was told before.
    """
    noun, costs, articles, to_sum = said
    of_heads = [re.escape(f"{h} {p}") for h in heads for p in plans]
    alone = [re.escape(p) for p in plans]
    none = r"(?!)"
    names, short = "|".join([*of_heads, *alone]), "|".join(of_heads) or none
    bare, following = ("|".join(alone) if told else none for told in (own, goes_on))
    opens = "|".join(re.escape(p) for p in plans if p != "Free") if listed or own else none
    return re.compile(
        rf"(?<![\w-])(?:(?i:{noun}),\s+(?P<g>{'|'.join(alone)}),|(?P<a>{names})(?:[\s-]+(?i:{noun})(?![\w]))|(?i:{noun})\s+[«„“\"]?(?P<b>{names})(?![\w])|(?P<c>{short})(?![\w])"
        rf"|(?P<d>(?!Free){bare})(?=\s+(?i:{costs})(?![\w]))"
        rf"|(?<=^)(?P<f>{opens})(?=\s?[:(–—]|\s-\s|\s[$€£]?\d)"
        rf"|^(?:[\x22“„«]|(?i:{articles})\s)?(?P<e>(?!Free){following})(?=\s+[a-zà-ÿ])"
        rf"|(?<=[,;]\s)(?:[^\W\d_]{{1,3}}\s)?(?P<h>(?!Free){following})(?=\s+(?:(?i:{costs})(?!\w)|(?:[^\W\d_]+\s){{0,3}}[$€£]?\d))"
        rf"|(?<=\s)(?P<j>(?!Free){following})(?=\s[$€£]?\d)"
        rf"|(?<=\s)(?P<i>(?!Free){following})(?={to_sum}))"
    )


@cache
def _then_which(words: Words) -> re.Pattern[str]:
    """A clause behind a word that says something of it (", which is $8", ", its cheapest plan, at $8")."""
    return re.compile(rf",\s(?:(?i:{words.group('relatives')})\s|[^,.;:()\d]{{3,40}},)")


@cache
def _to_sum(words: Words, costs: str) -> str:
    """Return a pattern of what leads from a plan's word to its sum (" ($8", ", its cheapest plan, is $8")."""
    w = words
    aside = r",\s[^,.;:()\d]{3,40},"
    which = rf",\s(?i:{w.group('relatives')})(?:\s[^\W\d]+){{0,2}}"
    sold = rf"(?i:{costs})(?:\s[^\W\d]{{1,8}}){{0,2}}"
    at = rf",?\s(?i:{w.group('at_price')}|{w.group('priced_behind_it')}|{w.group('host_prepositions')})"
    money = "|".join(w.group("currencies_in", code) for code in w.keys("currencies_in"))
    sign = r"(?:[A-Z]{1,3}(?=[$/]))?[$€£¥₹/]?\s?"
    behind = rf"(?i:{w.group('connectors', 'and')}|{money}|{w.group('per')})(?!\w)"
    ends = rf"\d[\d.,]*(?=\s?[$€£¥₹]|\W*$|[,;.)]?\s(?:{behind}|\W*$))"
    gap = rf",\s(?:[A-Z]{{0,3}}[$€£¥₹/]\s?\d|{ends})"
    return rf"(?:{gap}|(?:(?:{which}|{at}|(?:{aside})?\s{sold})\s|{aside}\s|\s?[(:]\s?){sign}\d)"


@cache
def _edition_behind(words: Words) -> re.Pattern[str]:
    editions = {word.title() for word in (*PLAN_WORDS, *words.fragments("seat_words"))}
    return re.compile(rf" (?:{'|'.join(sorted(editions, key=len, reverse=True))})(?![\w-])(?! [A-Z])")


def _siblings(name: str, word: str) -> list[str]:
    """Return the names that another of a model's family may have ("Claude Opus 4.5", "Haiku": "Claude Haiku 4.5")."""
    parts = name.split()
    places = [n for n in range(len(parts) - 1, 0, -1) if parts[n].isalpha()]
    swapped = [" ".join([*parts[:n], word, *parts[n + 1 :]]) for n in places]
    return swapped or [f"{name} {word}"]


@cache
def _bracketed_version(words: Words) -> re.Pattern[str]:
    """A mark in brackets beside a word for a version ("in its [pro] version", "en version [pro]")."""
    noun = words.group("plan_nouns")
    return re.compile(rf"(?<!\w){noun}\s(?P<mark>\[[a-z]+\])|(?P<before>\[[a-z]+\])\s{noun}(?!\w)", re.I)


@cache
def _version_told(words: Words) -> tuple[re.Pattern[str], ...]:
    """Patterns of a word that a noun for a version stands before or behind ("la versión mini", "the Ultra version")."""
    noun, word = words.group("plan_nouns"), r"(?P<word>[^\W\d_]{3,})"
    return re.compile(rf"(?<!\w)(?i:{noun})\s{word}(?![\w-])"), re.compile(rf"(?<![\w.$-]){word}[ -](?i:{noun})(?!\w)")


@cache
def _set_beside(words: Words) -> re.Pattern[str]:
    """What a text ends with right before what something is compared with ("the same as")."""
    return re.compile(rf"(?<!\w){words.group('comparing')}\s+$", re.I)


@cache
def _before_sum(words: Words) -> re.Pattern[str]:
    w = words
    joins = f"{w.group('connectors', 'and')}|{w.group('connectors', 'or')}|{w.group('for_words')}"
    copulas = w.group("copulas")
    plans = "|".join(word.title() for word in sorted(PLAN_WORDS, key=len, reverse=True))
    return re.compile(
        rf"(?:(?<!\w)(?:(?P<as>{w.group('as_words')})|{joins}|{copulas})|,|\s[—–-])\s+(?P<plan>{plans}),?\s"
        rf"(?:{w.group('host_prepositions')}\s|\(|:\s?)?(?=[$€£¥₹]?\s?\d)"
    )


def _shown(text: str, found: Sequence[Product], words: Words) -> list[Product]:
    """Leave the id out where a model is told by its name and its id ("DeepSeek-V3 (deepseek-chat)"), in any order."""
    left: list[Product] = []
    for p in found:
        before = left[-1] if left else None
        if before is not None and before.company == p.company and _is_told_again(text, before, p, words):
            ids = [API_ID.fullmatch(one.name) is not None for one in (before, p)]
            if ids == [False, True]:
                continue
            if ids == [True, False]:
                left.pop()
            elif _is_called(text[before.end : p.start], words):
                continue  # "Gemini 2.5 Flash Image, known as Nano Banana,"
        left.append(p)
    return left


def _is_told_again(text: str, first: Product, second: Product, words: Words) -> bool:
    """Whether two names are of one thing: the second in brackets, or in a clause of its own between commas.

    Such a clause says so ("X, called y in the API, costs"), or the names have their words in common ("X, or x-y,").
    """
    link = text[first.end : second.start]
    if _TOLD_AGAIN.fullmatch(link):
        return True
    clause = _CLAUSE.fullmatch(link)
    if clause is None or not _CLOSED.match(text, second.end):
        return False
    return _is_called(link, words) or _may_be_id_of(first.name, second.name)


def _is_called(link: str, words: Words) -> bool:
    """Whether a clause between two names says that the second is what the first is called."""
    clause = _CLAUSE.fullmatch(link)
    return clause is not None and words.find("told_as").search(clause[1]) is not None


def _may_be_id_of(one: str, other: str) -> bool:
    """Whether one of two names is an id of the other by its words and its version, whatever its date."""
    code, name = (one, other) if API_ID.fullmatch(one) else (other, one)
    said, told = ({*_LETTERS.findall(text.lower())} for text in (code, name))
    versions = [_SHORT_NUMBER.findall(text)[:1] for text in (code, name)]
    return said <= told and (versions[0] == versions[1] or not versions[0])


_CLAUSE = re.compile(r",\s((?:[^\W\d_][^\W\d_'’]*[\s'’]){0,6})[`\"“«„]?")
_CLOSED = re.compile(r"[`\"”»“]?(?:\s[^,.;:\d]{2,30})?,")
_SHORT_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]+")
_TOLD_AGAIN = re.compile(r"\s?[\[(/]\s?(?:[^\W\d_]+:?\s){0,3}[`\"“«]?|\s[–—-]\s")
"""What stands between a name and the same thing's id."""
