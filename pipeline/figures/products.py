"""Finds product names of watched companies, new versions of a known family included, and tells which names mean one.

Families and plans come with the watch list (companies.yaml); `products.yaml` says how names go on. A family is read
as a head ("GPT-", "Claude Opus", "ChatGPT") with a version or plan, and whatever variant words follow.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from pathlib import Path
from typing import Literal

import yaml

from pipeline.figures.patterns import LatePattern
from pipeline.figures.tokens import lowered
from pipeline.figures.vocabulary import one_of
from storage.records import Company, WatchList

Kind = Literal["model", "plan", "brand", "tool", "any"]
SPACE = r"[ \t\u00a0\u202f\u2011-]"
_BODY = (
    r"[vV]?\d{1,4}(?:\.\d{1,3}){0,2}(?:-\d(?![\d.]))?(?:(?![kK](?!\w))[a-zA-Z]{1,2}(?![a-zA-Z]))?|[rRkKmMaA]\d{1,2}[bB]?(?:\.\d+)?|"
    r"\d+x\d+[bB]|\d+(?:\.\d+)?[bBmM](?:-[aA]\d+(?:\.\d+)?[bB])?"
)
_VERSION = rf"(?:{_BODY})(?![\w]|[.,]\d)(?!\s?%)"
_DATE = re.compile(r"20\d\d-\d\d-\d\d|20\d{6}|\d\d-20\d\d|\d{2}-\d{2}(?!\d)|\d{4}")
API_ID = re.compile(r"[a-z0-9.]+(?:[-/:@][a-z0-9.]+)+")
"""What code calls a model by ("deepseek-chat")."""
VERSION = "{version}"
"""What stands for a version in a family."""
_PLACEHOLDER = re.compile(r"(\{version\}|\{plan\})")
_SIGNS = r"%|€(?!\d)|\$(?!\d)|£(?!\d)"


@dataclass(frozen=True, slots=True)
class Product:
    """A product named in a text.

    Attributes:
        start, end: the span. name: the name, as the text writes it (an elided head put back: "Pro" of "Plus and Pro").
        company: the watch-list name of its maker; None for a product of somebody who is not watched.
        kind: model (priced by what goes through it), plan (priced by time), brand (a line, no product by itself),
            any (not known).
    """

    start: int
    end: int
    name: str
    company: str | None
    kind: Kind


@cache
def _data() -> Mapping[str, frozenset[str]]:
    found = yaml.safe_load(Path(__file__).with_name("products.yaml").read_text("utf-8"))
    return {key: frozenset(str(word).lower() for word in values) for key, values in found.items()}


@cache
def _no_count() -> str:
    """Return a pattern for what does not follow a version: what follows a count or a sum, its thousands included."""
    counted = rf"(?:{_SIGNS}|{one_of(_data()['counted'])})"
    return rf"(?!(?:[ \u00a0\u202f]\d{{3}})*\s?{counted})"


SIZES = _data()["plain_sizes"]
"""Words for a size with which a model's name may begin, and anything else as well."""
SERVICE = re.compile(rf"\b(?:{'|'.join(sorted(_data()['services']))})", re.I)
"""Finds a word that names a hosting service, also where it stands alone."""
OF_SERVICES = re.compile(rf"\b(?:{'|'.join(sorted(_data()['services'] | _data()['service_words']))})", re.I)
"""Finds a word of any name of a hosting service."""
SIBLINGS = _data()["siblings"]
"""Families, each with a word that alone tells one of its models, in small letters ("claude haiku")."""
PLAN_WORDS: frozenset[str] = _data()["plan_words"]
"""Words that name a plan of any company's line."""


def is_sibling(word: str, name: str) -> bool:
    """Whether a word alone may tell another model of a family, by the name of one ("Haiku", "Claude Opus 4.5")."""
    family = _LETTERS.match(name)
    pair = f"{family[0].lower()} {word.lower()}" if family else ""
    return pair in SIBLINGS and (word[:1].isupper() or word in _data()["sizes"])


_LETTERS = re.compile(r"[^\W\d_]+")


def _going_on(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for the next word of a list behind the name that it began with."""
    listed = "|".join(sorted(_data()["listed"]))
    joined = rf"(?:\s?,|\s?[/&]|\s(?:{listed}))\s?(?:(?:{listed})\s)?"
    return re.compile(rf"{joined}(?P<plan>{'|'.join(words)})(?![\w-])")


_MORE_SIZES = _going_on(sorted(_data()["sizes"]))
_LAST_SIZE, _LAST_WORD = re.compile(rf"{SPACE}(?:{'|'.join(sorted(_data()['sizes']))})$"), re.compile(rf"{SPACE}\w+$")


class Products:
    """The products of a watch list, ready to be found. `products_of(watch)` gives it."""

    def __init__(self, watch: WatchList) -> None:
        rows: dict[str, list[tuple[int, _Row]]] = {}
        heads = {name for company in watch.others for name in company.products}
        without: set[str] = set()
        for company in watch.companies:
            for pattern, kind, head, name in _patterns(company):
                heads.add(name)
                row: _Row = (company.name, pattern, kind, _is_ordinary(head), "")
                rows.setdefault(_first_word(name), []).append((-len(_PLACEHOLDER.sub("", name)), row))
            for pattern, kind, article, name in _contracted(company):
                without.add(name)
                row = (company.name, pattern, kind, kind != "plan", article)
                rows.setdefault(_first_word(name), []).append((-len(_PLACEHOLDER.sub("", name)), row))
        for company in watch.others:
            for name in company.products:
                pattern = LatePattern(_literal(name) + r"(?!\w)", re.I)
                rows.setdefault(_first_word(name), []).append((-len(name), (None, pattern, "any", False, "")))
        # of two families that fit alike the one that spells out more: "text-embedding-v{version}"
        self._rows = {
            first: [
                row for _, row in sorted((r for f in rows if first.startswith(f) for r in rows[f]), key=itemgetter(0))
            ]
            for first in rows
        }
        self._heads = {c.name: _plan_heads(c) for c in watch.companies}
        self._plans = {c.name: sorted(c.plans, key=len, reverse=True) for c in watch.companies}
        self._more_plans = {name: _going_on(map(re.escape, plans)) for name, plans in self._plans.items() if plans}
        self.names = frozenset(heads)
        """The names of families and products, as the watch list has them."""
        self._any = re.compile(rf"{any_opening(heads | without)}(?<!\w)({one_of(rows)})" if rows else "(?!)")

    def heads(self, company: str) -> tuple[str, ...]:
        """Return the product lines of a company that have plans ("ChatGPT", "Le Chat")."""
        return self._heads.get(company, ())

    def plans(self, company: str) -> tuple[str, ...]:
        """Return the names of a company's plans, the longest first."""
        return tuple(self._plans.get(company, ()))

    def find(
        self,
        text: str,
        *,
        makers: Iterable[str] = (),
        coined: frozenset[str] = frozenset(),
        spelt: Sequence[Spelt] | None = None,
    ) -> list[Product]:
        """Return the products named in a text, in order; of overlapping names the longest.

        Args:
            text: any text.
            makers: companies that the text around speaks of, whose products may bear ordinary words as names.
            coined: words that belong to a model's name behind its version, as the text around shows.
            spelt: what the text spells like a name, where it is at hand.
        """
        makers = frozenset(makers)
        found: list[_Span] = []
        for one in self.spelt(text) if spelt is None else spelt:
            company, m, kind, ordinary, _ = one
            if not ordinary or company in makers:
                start, end = m.start(), _before_per(text, _tail(text, m.end(), coined) if kind == "model" else m.end())
                found.append((start - end, _SUREST.index(kind), start, end, one))
        named = [
            Product(start, end, article + text[start:end], company, kind)
            for _, _, start, end, (company, _, kind, _, article) in _longest(found)
        ]
        return list(self._elided(text, named))

    def spelt(self, text: str) -> list[Spelt]:
        """Return what a text spells like a name, ordinary words among it, whoever the text is about."""
        # a space before it and small letters, so that the search begins with a plain class of characters
        starts = self._any.finditer(" " + lowered(text))
        return [one for start in starts for one in self._spelt_at(text, start.start(), start[1])]

    def named_at(self, text: str, low: str, at: int) -> bool:
        """Whether a product is named behind the mark or space at a place of a text, as far as its name alone tells.

        Args:
            text: the text.
            low: the same in small letters.
            at: the place.
        """
        start = self._any.match(low, at)
        return start is not None and not all(one[3] for one in self._spelt_at(text, at + 1, start[1]))

    def _spelt_at(self, text: str, at: int, first: str) -> Iterator[Spelt]:
        """Yield the names that stand at a place where a word begins like the first of some."""
        for company, pattern, kind, ordinary, article in self._rows[first]:
            m = pattern.match(text, at)
            if m is not None and _well_written(m[0], ordinary):
                yield company, m, kind, ordinary, article

    def _elided(self, text: str, found: list[Product]) -> Iterator[Product]:
        """Add the names that a list leaves the head out of: "ChatGPT Plus and Pro", "GPT-5 mini and nano"."""
        for n, product in enumerate(found):
            yield product
            stop = found[n + 1].start if n + 1 < len(found) else len(text)
            yield from self._go_on(text, product, stop)

    def _go_on(self, text: str, product: Product, stop: int) -> Iterator[Product]:
        if product.company is None or product.kind not in ("plan", "model"):
            return
        if product.kind == "plan":
            head = next((h for h in self.heads(product.company) if product.name.lower().startswith(h.lower())), None)
            pattern = self._more_plans.get(product.company)
        else:
            head, pattern = product.name, _MORE_SIZES
            if _LAST_SIZE.search(head):
                head = _LAST_WORD.sub("", head)
        if head is None or pattern is None:
            return
        at = product.end
        while (m := pattern.match(text, at)) and m.end() <= stop:
            yield Product(m.start("plan"), m.end(), f"{head} {m['plan']}", product.company, product.kind)
            at = m.end()


_NEXT_WORD = re.compile(r"[ \u00a0]([A-Z][a-z]{2,})(?![\w'’-])(?P<on>[ \u00a0][a-zà-ÿ]|[,)])?")
"""A word with a capital behind a name, and what shows that the text around is no title."""


_ALONE = re.compile(r"[a-zà-ÿ],? ([A-Z][a-z]{2,})(?![\w-])(?! [A-Z])")
"""A word that is written with a capital inside of a sentence, and not behind a name."""


def coined_words(text: str, found: Iterable[Product], *, nouns_small: bool = True) -> frozenset[str]:
    """Return the words with a capital that a text uses as part of a model's name behind its version ("GPT-6 Astra").

    It writes the two together more than once, or the word alone too, and not as the words of titles are: once at least
    something goes on behind it in small letters.

    Args:
        text: any text.
        found: the products named in it.
        nouns_small: whether the language writes its nouns small, so that a word alone with a capital is a name.
    """
    seen: dict[tuple[str, str], list[bool]] = {}
    data = _data()
    for p in found:
        m = _NEXT_WORD.match(text, p.end) if p.kind == "model" and p.name[-1].isdigit() else None
        if m and m[1].lower() not in data["generic"] | data["adjectives"] | data["plan_words"]:
            seen.setdefault((p.name, m[1]), []).append(m["on"] is not None)
    alone = frozenset(_ALONE.findall(text)) if seen and nouns_small else frozenset()
    return frozenset(
        word for (_, word), goes_on in seen.items() if any(goes_on) and (len(goes_on) > 1 or word in alone)
    )


@lru_cache(maxsize=8)
def products_of(watch: WatchList) -> Products:
    """Return the products of a watch list; built once for each list."""
    return Products(watch)


Spelt = tuple[str | None, re.Match[str], Kind, bool, str]
"""What is spelt like a name: its company, where it stands, its kind, whether it is ordinary words, its lost article."""
_Row = tuple[str | None, LatePattern, Kind, bool, str]
"""A name's company, pattern and kind, whether its words are ordinary ones, and its lost article."""


def _patterns(company: Company) -> Iterator[tuple[LatePattern, Kind, str, str]]:
    """Yield for each family and product its pattern, kind, head and the name it begins with."""
    heads = _plan_heads(company)
    every = dict.fromkeys([*company.plans, *(w.title() for w in _data()["plan_words"])])
    plans = "|".join(_literal(p) for p in sorted(every, key=len, reverse=True))
    for family in company.families:
        head = _PLACEHOLDER.split(family)[0].strip(" -")
        if "{plan}" in family:
            if plans:
                yield LatePattern(_family(family, plans), re.I), "plan", head, family
        else:
            yield LatePattern(_family(family, plans), re.I), "model", head, family
    versioned = {_PLACEHOLDER.split(f)[0].strip(" -").lower() for f in company.families if "{version}" in f}
    for product in company.products:
        kind: Kind = (
            "brand"
            if product in heads or product.lower() in _data()["platforms"]
            else "model"
            if product.lower() in versioned
            else "any"
        )
        yield LatePattern(rf"(?<![\w/@.-]){_literal(product)}(?![\w+])", re.I), kind, product, product
    alone = "|".join(word.title() for word in sorted(_data()["alone"], key=len, reverse=True))
    no_models = "|".join(word.title() for word in sorted((_data()["plan_words"] - _data()["tails"]) | {"plus"}))
    for brand in _brands(company):
        no_plan = rf"(?!(?-i:{no_models})(?!\w))" if brand in heads else ""  # "ChatGPT Go 8" is a plan and its price
        version = r"v?\d{1,2}(?:\.\d)?(?![\w]|[.,]\d)"
        yield (
            LatePattern(rf"(?<![\w/@.-]){_literal(brand)} (?-i:{alone})(?![\w.-])(?! (?-i:[A-Z\d]))", re.I),
            "model",
            brand,
            brand,
        )
        yield (
            LatePattern(
                rf"(?<![\w/@.-]){_literal(brand)} {no_plan}(?-i:[A-Z][a-z]+) {version}{_no_count()}",
                re.I,
            ),
            "model",
            brand,
            brand,
        )


def _contracted(company: Company) -> Iterator[tuple[LatePattern, Kind, str, str]]:
    """Yield the names whose article a preposition has taken in ("le prix du Chat Pro"), as written with a capital.

    Each comes with its pattern, its kind, its article and what is left of it.
    """
    data = _data()
    behind = "|".join(rf"(?<={re.escape(word)} )" for word in sorted(data["contracted"]))
    heads = [head for head in _plan_heads(company) if head.split(" ")[0].lower() in data["articles"] and " " in head]
    every = dict.fromkeys([*company.plans, *(w.title() for w in data["plan_words"])])
    plans = "|".join(_literal(p) for p in sorted(every, key=len, reverse=True))
    for head in heads:
        article, _, rest = head.partition(" ")
        name = rf"(?<!\w)(?:{behind})(?-i:{re.escape(rest)})"
        plan = rf"{name} (?-i:{plans})(?![\w+])"
        yield LatePattern(plan, re.I), "plan", f"{article} ", f"{rest} {{plan}}"
        yield LatePattern(rf"{name}(?![\w+-])", re.I), "brand", f"{article} ", rest


def _brands(company: Company) -> set[str]:
    """Return the first words of families that are names of their own: "Claude" and a new word and a version."""
    firsts = {_PLACEHOLDER.split(f)[0].split(" ")[0].strip("-") for f in company.families if "{version}" in f}
    return {word for word in firsts if len(word) >= 4 and word.isalpha() and not _is_ordinary(word)}


def _plan_heads(company: Company) -> tuple[str, ...]:
    heads = {f.split("{plan}")[0].strip(" -") for f in company.families if "{plan}" in f}
    return tuple(sorted((h for h in heads if h), key=lambda h: (-len(h), h)))


def _family(family: str, plans: str) -> str:
    parts = []
    for piece in _PLACEHOLDER.split(family):
        if piece == "{version}":
            parts.append(rf"(?:{_BODY})(?![\w]|[.,]\d)" + _no_count())
        elif piece == "{plan}":
            parts.append(rf"(?:\d+x\s)?(?-i:{plans})(?:\s\d+x)?(?![\w+])")
        else:
            parts.append(_literal(piece, head=True))
    return rf"(?<![\w/@.-]){''.join(parts)}(?!\w)"


def _literal(text: str, *, head: bool = False) -> str:
    """A name's letters, with any mark between its words; a long head may also stand apart from its version."""
    escaped = "".join(SPACE + "?" if c in " -" else "[·•-]?" if c == "·" else re.escape(c) for c in text)
    return escaped + (SPACE + "?" if head and len(text) >= 3 and text.isalpha() else "")


def _is_ordinary(head: str) -> bool:
    words = _data()["ordinary"]
    return head.lower() in words or head.lower().split(" ")[0] in words or len(head) < 2


def any_opening(names: Iterable[str], whole: Iterable[str] = ()) -> str:
    """Return a pattern for the mark before what begins like one of some names or families, in small letters.

    It passes most words of a text at once: a class of characters comes first, which `re` finds fast, then a tree.

    Args:
        names: families and products as the watch list has them.
        whole: names that must be followed by no further letter.
    """
    heads = [_PLACEHOLDER.split(name) for name in names]
    written = {head[0].strip(" -") + (_VERSION_MARK if head[1:2] == ["{version}"] else "") for head in heads}
    written |= {name + _END_MARK for name in whole}
    tree = one_of(name.lower().replace("-", " ") for name in written)
    for mark, pattern in ((r"\ ", f"{SPACE}?"), ("·", "[·•-]?"), (_VERSION_MARK, f"{SPACE}?[vrkma]?[0-9]")):
        tree = tree.replace(mark, pattern)
    return rf"[^0-9_a-z](?={tree.replace(_END_MARK, '(?![0-9_a-z])')})"


_VERSION_MARK, _END_MARK = "\0", "\1"


_FIRST_WORD = re.compile(r"[^\s{·-]*")
_VERSION_O = re.compile(r"o\d\S*")


def _first_word(name: str) -> str:
    return _FIRST_WORD.match(name)[0].lower()  # type: ignore[index]


def _well_written(text: str, ordinary: bool) -> bool:
    """Whether an ordinary word is written as a name: with a capital, or as an id."""
    if text.islower() and text in _data()["small_words"]:
        return False
    if not text[:2].isupper() and "-" not in text and _first_word(text) in _data()["acronyms"]:
        return False
    return not ordinary or text[0].isupper() or "-" in text or _VERSION_O.fullmatch(text) is not None


def _before_per(text: str, end: int) -> int:
    """Where a name ends whose last word is one of relation ("Claude Haiku 4.5 pro Million Token", in German)."""
    start = text.rfind(" ", 0, end)
    return start if start >= 0 and text[start + 1 : end] in _data()["per"] and _told_per().match(text, end) else end


@cache
def _told_per() -> re.Pattern[str]:
    """Return a pattern of what a price is told per, behind the word of relation."""
    return re.compile(rf"\s(?:\d|{one_of(_data()['per_what'])})", re.I)


def _second_words() -> set[str]:
    """Return the last words of tails of two words ("deep research", "flash-lite")."""
    return {re.split(r"[- ]", tail)[-1] for tail in _data()["tails"] if re.search(r"[- ]", tail)}


_STEP = re.compile(
    r"(?P<sep>[\s\u00a0]|[-\u2011])"
    rf"(?P<word>[A-Za-z]?\d[\w.]*|[A-Za-z]+(?:[- ](?:{'|'.join(sorted(_second_words()))})\b)?)"
)
_BRACKET = re.compile(r"\s?\[([a-z]+)\]")
_SIZE_OR_MONTH = re.compile(
    r"\d+(?:\.\d+)?[bB](?:-[aA]\d+[bB])?|\d+x\d+[bB]|"
    r"[vV]\d[\d.]*|0[1-9]\d\d|1[0-2][0-3]\d|2[3-9](?:0[1-9]|1[0-2])"
)
_NUMBERED = re.compile(r"v?\d[\w.]*|[a-z]\d+b?")
_LETTER = re.compile(r"\w")


def _tail(text: str, end: int, coined: frozenset[str]) -> int:
    """Go on over the variant words, sizes and dates that belong to a model's name."""
    data = _data()
    while True:
        if (b := _BRACKET.match(text, end)) and b[1].lower() in data["brackets"]:
            end = b.end()
            continue
        m = _STEP.match(text, end)
        if m is None:
            break
        word, low, hyphen = m["word"], m["word"].lower(), m["sep"] in "-\u2011"
        if hyphen:
            date = _DATE.match(text, m.start("word"))
            if date and not _LETTER.match(text, date.end()):
                end = date.end()
                continue
            fits = low in data["tails"] or _NUMBERED.fullmatch(low) is not None
            fits = fits or (
                (text[max(0, end - 1)].islower() or text[end - 1].isdigit())
                and word.islower()
                and low not in data["adjectives"]
                and _is_id(text, end)
            )
        else:
            capital = word[0].isupper() and (low in data["tails"] or word in coined)
            fits = capital or (low in data["lower"] and word.islower()) or _SIZE_OR_MONTH.fullmatch(word) is not None
        stop = m.end()
        while text[stop - 1] == ".":
            stop -= 1
        if not fits or _LETTER.match(text, stop):
            break
        end = stop
    return end


def _is_id(text: str, end: int) -> bool:
    """Whether the name up to here is written as an id: small letters joined by hyphens."""
    start = end
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in "(\"'`,;":
        start -= 1
    return bool(re.fullmatch(r"[a-z0-9.]+(?:-[a-z0-9.]+)+", text[start:end]))


_SUREST = ("plan", "any", "model", "tool", "brand")
"""The kinds of a name, that first which it is of several names as long."""
_Span = tuple[int, int, int, int, Spelt]
"""What ranks a name (how much shorter it is, its kind), where it begins and ends, and how it is spelt."""


def _longest(found: list[_Span]) -> list[_Span]:
    """Return the names in order, of those that overlap the longest."""
    kept: list[_Span] = []
    for span in sorted(found, key=itemgetter(0, 1)):
        _, _, start, end, _ = span
        if all(end <= k[2] or start >= k[3] for k in kept):
            kept.append(span)
    return sorted(kept, key=itemgetter(2))


# --- one product, many spellings --------------------------------------------------------------------------------------

PARAMETERS = r"\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[bB](?:x\d+[eE])?"
"""How many parameters a model has ("70B", "8x7B", "17Bx16E"): part of its name, also in brackets."""
_DATED = re.compile(r"(20\d\d)-?(0[1-9]|1[0-2])-?([0-3]\d)(?!\d)")
_TWO_DIGITS = re.compile(r"(?<![\d.])(\d)-(\d)(?![\d.])")
_TOKEN = re.compile(r"\d+(?:\.\d+)*[a-z]*|[a-z]+\d*(?:\.\d+)*[a-z]*\d*")


@lru_cache(maxsize=4096)
def product_key(product: str, vendor: str, watch: WatchList) -> str:
    """Return what one product's names have in common: maker, family, version, variant in no order.

    "Claude 3.5 Haiku", "Claude Haiku 3.5", "claude-3-5-haiku" and "Haiku 3.5" have one key. Variants (mini, Lite,
    Turbo), versions, sizes and dated ids keep keys of their own.

    Args:
        product: the name as written.
        vendor: the company's watch-list name.
        watch: where the company's families are.
    """
    company = next((c for c in watch.companies if c.name == vendor), None)
    text = unicodedata.normalize("NFKD", product).lower()
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(rf"\((?!{PARAMETERS}\)).*?\)$", "", text).strip() or text
    text = _without_maker(text, company) if company else text
    text = text.replace("+", " plus ")
    text = _DATED.sub(r"\1\2\3", text)
    text = _TWO_DIGITS.sub(r"\1.\2", text)
    tokens = [part for token in _TOKEN.findall(text) for part in _split(token)]
    kept = [_plain_version(t) for t in tokens if t not in _data()["generic"]] or tokens or [" ".join(text.split())]
    if company:
        kept = _without_head(kept, company)
    return f"{vendor}: {' '.join(sorted(kept))}"


def _without_maker(text: str, company: Company) -> str:
    """Take the maker from before a name, as often as it stands there, and what opens an id ("open-mistral-7b")."""
    makers, before = _makers(company)
    provider, slash, rest = text.partition("/")
    if slash and rest and _letters(provider) in makers:
        text = rest
    while found := before.match(text):
        text = text[found.end() :]
    return text


@lru_cache(maxsize=256)
def _makers(company: Company) -> tuple[frozenset[str], re.Pattern[str]]:
    """A company's names in letters alone, and the pattern of what may stand before a product's own name."""
    names = sorted({company.name.lower(), *(a.lower() for a in company.aliases)}, key=len, reverse=True)
    either = "|".join(map(re.escape, (*names, *sorted(_data()["openers"]))))
    return frozenset(map(_letters, names)), re.compile(rf"(?:{either})(?:[\s:/-]+|(?=[vr]\d))(?=\S)")


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower()


def _split(token: str) -> list[str]:
    """A word and the version that is written onto it ("qwen3"); short ones are one name ("k2", "o3", "v3.1")."""
    m = re.fullmatch(r"([a-z]{3,})(\d[\d.]*[a-z]*)", token)
    return [m[1], m[2]] if m else [token]


def _plain_version(token: str) -> str:
    return re.sub(r"(?<=\d)\.0+(?=$|[a-z])", "", token)


def _without_head(tokens: list[str], company: Company) -> list[str]:
    head, rest = tokens[0], tokens[1:]
    return rest if rest and _implied(company).get(head, frozenset()) & set(rest) else tokens


@lru_cache(maxsize=256)
def _implied(company: Company) -> Mapping[str, frozenset[str]]:
    """The family names that a shorter one can stand for: "Opus" for "Claude Opus".

    Only what is the company's own name, or its line of plans, may be left out: "Large" is Mistral Large, never Pixtral
    Large, and Llama is not Code Llama.
    """
    literals = {re.sub(r"\s*\{version\}\s*", " ", f).strip().lower() for f in company.families if "{version}" in f}
    lines = {name.lower() for name in (company.name, *company.aliases, *_plan_heads(company))}
    found: dict[str, set[str]] = {}
    for literal in literals:
        head, _, rest = literal.partition(" ")
        if rest and rest in literals and head in lines:
            found.setdefault(head, set()).add(rest.split(" ")[0])
    return {head: frozenset(words) for head, words in found.items()}
