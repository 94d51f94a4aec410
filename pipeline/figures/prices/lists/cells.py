"""Cuts a short text with prices (a cell, a line of a card) into pieces: amounts, and the words that belong to each."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.candidates import Told
from pipeline.figures.prices.labels import Reader
from pipeline.figures.prices.words import BUYERS, OF_PLANS, Unit, mask, scanner, words
from storage.records import Amount, Money

_SLASH = re.compile(r"\s+/\s+")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_NUMBER = re.compile(r"[~≈<>≤≥]?\s*\d[\d.,'\u00a0\u202f ]*")
_OPENING_NUMBER = re.compile(r"\s*(\d[\d.,]*)(?=\s)")
_PARTED = re.compile(r"\n|;\s|(?<=\)),\s|,\s(?=\d+[.,]\d)")
"""What stands between the lines of a cell, or between parts that each open with a number or end in a bracket."""
_OPENING_DECIMAL = re.compile(r"\s*(\d+[.,]\d+)(?=[\s,]|$)")
_BUYS = re.compile(r"(?<![$€£¥₹\d.,])\d[\d.,]*\s?[kKM]?\s*/\s*$")
"""What stands before the dollar of "13.3M / $1", which tells how much it buys."""
_SIZE = re.compile(r"(?<![$€£¥₹\d.,–—-])(?<![$€£¥₹]\s)\d+(?:[.,]\d+)?\s?[kK]\b(?![ \u00a0]?(?:[$€£¥₹]|[A-Z]{3}\b))")
"""A number of thousands that no currency stands beside, which is of tokens."""
_BARE = re.compile(r"(?<![\w.,$€£¥₹-])\d+(?:[.,]\d+)?(?![\w.,]*\d|\w|\s?%)")
"""A number alone, with or without decimals."""
_DECIMAL = re.compile(r"\d[.,]\d")
_SPAN = re.compile(r"\d\s?(?:[–—-]|[^\W\d]+)\s?\d")
"""Two numbers with a dash or a word between, which are no prices side by side ("3 of 5")."""
_WORD = re.compile(r"[^\W_]")
_CLOSING = re.compile(r"[\w/ ]{0,20}\)")
_WORD_OF_TWO = re.compile(r"[^\W\d]{2,}")
_IN_BRACKETS = re.compile(r"\(.*?\)")
_SIDE_BY_SIDE = re.compile(r"\s*(?:/|\||\s[–—-]\s)\s*")
_DECOR = re.compile(r"[*†‡\s()]+")
_NO_VALUE = r"(?:[–—-]+|/)"
"""A mark in place of a price."""


@dataclass(frozen=True, slots=True)
class _Joints:
    """What stands between the amounts of a cell.

    Attributes:
        joined: between those that share their words. parted: at the end of what is told of one.
        before_unit: a number, and a word of relation. unit: the unit of the amount before.
        goes_on: what follows that where it is told of the amount before. counted: behind a number that is no price.
        later: a word for what comes after. leads_on: the same, set off before the next.
        listed: what lists, or tells what comes after.
    """

    joined: re.Pattern[str]
    parted: re.Pattern[str]
    before_unit: re.Pattern[str]
    unit: re.Pattern[str]
    goes_on: re.Pattern[str]
    counted: re.Pattern[str]
    later: re.Pattern[str]
    listed: re.Pattern[str]
    leads_on: re.Pattern[str]


@cache
def _joints(lang: str) -> _Joints:
    w = words(lang)
    listed = w.group("connectors", "listed")
    per, tokens, million = w.group("per_alone"), w.group("tokens"), w.group("million")
    after_comma = w.any_of(("connectors", "listed"), ("connectors", "then"))
    other = w.any_of(("connectors", "or"), ("connectors", "then"))
    by_million = rf"{per}\s+(?:{million}|1M|M)\s*{tokens}?"
    return _Joints(
        joined=re.compile(rf"\s*(?:\n|/|\||–|—|-|·|,|;|&|{listed}|→)\s*", re.I),
        parted=re.compile(rf"\n|;\s|(?-i:{w.sentence_ends.pattern})|,\s{after_comma}\s|\s[·•|]\s|\s{other}\s", re.I),
        before_unit=re.compile(rf"\s*(\d[\d.,]*)(?=\s*(?:/|{per}\b))", re.I),
        unit=re.compile(rf"\s*(?:/\s*[\w.]+(?![\w.]|\s?\w*:)(?:\s?{tokens})?|{by_million}|\)|,|/(?=\s*\w+:))*"),
        counted=re.compile(rf"\s?(?:[kKM]\b|{tokens}|%|x\b|/\s?\d)"),
        listed=re.compile(rf"(?<!\w)(?:{after_comma}|{w.group('afterwards')})(?!\w)", re.I),
        later=re.compile(rf"(?<!\w){w.group('connectors', 'then')}(?!\w)", re.I),
        leads_on=re.compile(rf"(?<=[,;–—])\s+{w.group('afterwards')}(?:\s\w+)?\s+$", re.I),
        goes_on=re.compile(rf"\s*(?:(?:,|{w.group('connectors', 'and')})\b|\([^\W\d])"),
    )


@dataclass(frozen=True, slots=True)
class Piece:
    """Amounts that share their words: one, or several told side by side ("$0.40 / $2.00").

    `before` and `after` are the words around them, up to the neighbouring pieces; `free` is set where the one amount
    is no number but a word for nothing.
    """

    amounts: tuple[Told, ...]
    before: str
    after: str
    start: int
    end: int
    free: bool = False

    @property
    def text(self) -> str:
        """The words around, together."""
        return f"{self.before} {self.after}".strip()


@cache
def _unpriced(lang: str) -> re.Pattern[str]:
    """A part of a cell in which a label stands before no price ("Cached input: N/A")."""
    nothing = rf"(?:{words(lang).group('nothing')}|{_NO_VALUE})"
    opens, ends = r"(?:^|\n|(?<=[;|])|(?<=\s/\s))", r"(?=\s*(?:[;|\n]|\s/\s|$))"
    return re.compile(rf"{opens}[^\n:;|$€£¥]{{2,40}}(?::\s?|\s[–—-]\s){nothing}{ends}", re.I)


def without_unpriced(text: str, lang: str) -> str:
    """Return a cell with blanks for its parts that are labels without a price, which say nothing of the others."""
    return _unpriced(lang).sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)


def is_number(text: str) -> bool:
    """Whether a cell is nothing but a number, or several side by side."""
    parts = [p for p in _SIDE_BY_SIDE.split(_DECOR.sub(" ", text).strip()) if p]
    return bool(parts) and all(_NUMBER.fullmatch(p) for p in parts)


def is_price_alone(text: str, lang: str) -> bool:
    """Whether a cell holds bare numbers that can be prices: with decimals, before a unit or a tier, by a direction."""
    if _before_unit(text, lang) or _among_marks(text, lang) or _by_tier(text, lang):
        return True
    return (is_number(text) and bool(re.search(r"\d[.,]\d|/", text))) or bool(list(_beside_directions(text, lang)))


def amounts_in(text: str, lang: str, *, bare: bool) -> list[Amount]:
    """Return the amounts of a cell; numbers alone only where it is nothing else."""
    found = list(_written_in(text, lang))
    if found or not bare:
        return found
    if told := _among_marks(text, lang) or _by_tier(text, lang):
        return told  # before anything else: "5.00 up to 128k" is no span
    numbers = find_amounts(text, lang, bare=True)
    if is_number(text):
        return numbers
    if not numbers and (m := _before_unit(text, lang)):
        return [replace(a, start=m.start(1), end=m.end(1)) for a in find_amounts(m[1], lang, bare=True)]
    if not numbers and len(text) < 80:
        return list(_beside_directions(text, lang))
    # "1,25 / M", "3 (see below)": a number beside words, no count of anything
    sizes = [m for m in scanner(lang).conditions(text) if m.kind == "tier"]
    numbers = [a for a in numbers if not any(m.start < a.end and a.start < m.end for m in sizes)]
    return [a for a in numbers if not _joints(lang).counted.match(text, a.end)] if len(text) < 60 else []


def _among_marks(text: str, lang: str) -> list[Amount]:
    """Bare numbers of a text whose every word tells what a price is for ("0.50 (batch: 0.25)", "≤200k: 2.50")."""
    scan = scanner(lang)
    marks = [(m.start, m.end) for m in [*scan.conditions(text), *scan.directions(text)]]
    if not marks:
        return []
    units = [(u.start, u.end) for u in scan.units(text) if u.explicit]
    left = mask(text, [*marks, *units])
    left = mask(left, [m.span() for m in re.finditer(rf"(?<!\w){_directions(lang)}", left, re.I)])
    left = _joints(lang).listed.sub(lambda m: " " * len(m[0]), left)
    found = [*_BARE.finditer(left)]
    sized = any(m.kind == "tier" for m in scan.conditions(text))
    if not sized and not any(_DECIMAL.search(m[0]) for m in found):
        return []  # "20 images"
    if _SPAN.search(left) or _WORD.search(_BARE.sub(" ", words(lang).find("joins").sub(" ", left))):
        return []
    return [
        replace(one, start=m.start(), end=m.end(), text=m[0])
        for m in found
        for one in find_amounts(m[0], lang, bare=True)[:1]
    ]


def _before_unit(text: str, lang: str) -> re.Match[str] | None:
    """The number that a text opens with, where it says at once what that is per ("20 a month", "3 / 1M tokens")."""
    m = _OPENING_NUMBER.match(text)
    before_unit = _joints(lang).before_unit.match(text)
    if m is None or before_unit:
        return before_unit
    units = scanner(lang).units(text[m.end() :])
    return m if units and units[0].explicit and units[0].start <= 1 else None


def _by_tier(text: str, lang: str) -> list[Amount]:
    """Bare numbers that open the parts of a text, the first with the prompts that it holds for ("2.00 up to 200K")."""
    starts = [0, *(m.end() for m in _PARTED.finditer(text))]
    stops = [*(m.start() for m in _PARTED.finditer(text)), len(text)]
    parts = [(at, text[at:stop]) for at, stop in zip(starts, stops, strict=True) if text[at:stop].strip()]
    told = [(at, m, part) for at, part in parts if (m := _OPENING_DECIMAL.match(part))]
    if not told or len(told) < len(parts):
        return []
    _, first, part = told[0]
    if not any(mark.kind == "tier" for mark in scanner(lang).conditions(part[first.end() :])):
        return []
    return [
        replace(one, start=at + m.start(1), end=at + m.end(1), text=m[1])
        for at, m, _ in told
        for one in find_amounts(m[1], lang, bare=True)[:1]
    ]


@lru_cache(maxsize=512)
def _written_in(text: str, lang: str) -> tuple[Amount, ...]:
    """The amounts of a cell that are written with their currency, found once however many readers ask for them."""
    sized = mask(text, [m.span() for m in _SIZE.finditer(text)])  # "$12 to 200K" is no span of sums
    found = (a for a in find_amounts(sized, lang) if a.currency or a.symbol)
    written = (a if sized == text else replace(a, text=text[a.start : a.end]) for a in found)
    return tuple(a for a in written if a.low != 1 or not _BUYS.search(text[: a.start]))


@cache
def _directions(lang: str) -> str:
    """A pattern of a direction that stands beside an amount, "in" and "out" among them."""
    kinds = ("input", "output", "cached", "write", "written", "read", "in", "out", "training")
    return rf"(?:{'|'.join(words(lang).group('directions', kind) for kind in kinds)})(?!\w)"


@cache
def _direction_behind(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\s+{_directions(lang)}", re.I)


@cache
def _direction_before(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_directions(lang)}[\s:=]+$", re.I)


def _beside_directions(text: str, lang: str) -> Iterator[Amount]:
    """Bare numbers each of which stands beside a direction ("in 3.00, out 15.00", "3.00 prompt, 12.00 completion")."""
    behind, before = _direction_behind(lang), _direction_before(lang)
    scan = scanner(lang)
    units = scan.units(text) if scan.may_tell(text) else []
    for m in _BARE.finditer(text):
        if any(unit.start < m.start() < unit.end for unit in units):
            continue  # "per 1,000 input tokens"
        if behind.match(text, m.end()) or before.search(text[: m.start()]):
            for number in find_amounts(m[0], lang, bare=True)[:1]:
                yield replace(number, start=m.start(), end=m.end(), text=m[0])


def pieces(
    text: str, lang: str, *, bare: bool = False, names: Sequence[tuple[int, int]] = (), of_one: bool = False
) -> list[Piece]:
    """Cut a text at its amounts; numbers of the names that stand at `names` are no part of them.

    Where all are for one and the same (`of_one`), a condition behind several side by side is the last one's alone.

    A label before an amount belongs to it where the text begins with one ("Input: $3 / Output: $15"); otherwise what
    follows an amount belongs to it ("$3 input / $15 output"). A line's end, a full stop, a semicolon, "or" part.
    """
    amounts = amounts_in(text, lang, bare=bare)
    if any(start <= a.start < end for start, end in names for a in amounts):  # "Claude Opus 4.1 – 15 dollars"
        amounts = amounts_in(mask(text, names), lang, bare=bare)
    found = _with_restatements(text, amounts)
    if not found:
        return []
    groups = _by_line(text, _groups(text, found, lang), lang, of_one=of_one)
    leads = _labels_first(text, groups, lang) or _ends_with_amount(text, groups)
    cuts = [0]
    ends = [*(g[0].amount.start for g in groups[2:]), len(text)]
    for (left, right), end in zip(itertools.pairwise(groups), ends, strict=False):
        following = None if leads else _behind_unit(text, left[-1], right[0], end, lang)
        following = _set_off(text, left[-1], right[0], end, lang) if following is None and not leads else following
        cut = _cut(text, left[-1].end, right[0].amount.start, leads=leads, lang=lang)
        cuts.append(cut if following is None else following)
    cuts.append(len(text))
    return [
        Piece(
            tuple(g),
            text[cuts[n] : g[0].amount.start],
            text[g[-1].end : cuts[n + 1]].strip().rstrip(","),
            g[0].amount.start,
            g[-1].end,
        )
        for n, g in enumerate(groups)
    ]


def _labels_first(text: str, groups: Sequence[Sequence[Told]], lang: str) -> bool:
    """Whether a direction, or what holds for all of them, stands before the first amount, on its line.

    A tier or condition may stand there though each direction follows its amount ("Over 128K: $6 in, $30 out").
    """
    label = text[: groups[0][0].amount.start].split("\n")[-1]
    told = scanner(lang).conditions(label)
    if scanner(lang).directions(mask(label, [(m.start, m.end) for m in told])):
        return True
    return bool(told) and not all(_direction_behind(lang).match(text, g[-1].end) for g in groups)


def _ends_with_amount(text: str, groups: Sequence[Sequence[Told]]) -> bool:
    """Whether words stand before each amount and none behind the last ("Pro: $20 / Max: $100")."""
    starts = [0, *(g[-1].end for g in groups)]
    before = [text[a : g[0].amount.start] for a, g in zip(starts, groups, strict=False)]
    return all(map(_WORD_OF_TWO.search, before)) and not re.search(r"\w", text[groups[-1][-1].end :])


def _cut(text: str, end: int, start: int, *, leads: bool, lang: str) -> int:
    between = text[end:start]
    hard = between.rfind("\n")
    if hard >= 0:
        return end + hard + 1
    if leads and (bracket := _BRACKET.match(between)):
        return end + bracket.end()  # "Input $3 (up to 128K), output $15"
    if then := _joints(lang).leads_on.search(between):
        return end + then.start()  # "$11 a month for two months, afterwards $22 a month"
    breaks = list(_joints(lang).parted.finditer(between))
    if breaks:
        last = breaks[-1]
        then = _joints(lang).later.search(last[0])  # which tells of the amount behind it that it comes later
        return end + (last.start() + then.start() if then else last.end())
    opened = between.rfind("(")
    if opened >= 0 and ")" not in between[opened:] and _labels_own(between[opened:], lang):
        return end + opened  # "€20 (first month €10)"
    tiers = [m.start for m in scanner(lang).conditions(between) if m.kind == "tier"]
    if tiers and between.rstrip().endswith(":"):
        return end + tiers[0]  # "$12 – above 200K: $18"
    if leads and (slash := _SLASH.match(between)) and scanner(lang).is_label(between[slash.end() :]):
        return end + slash.end()  # "Input $3 / Output $15"
    units = scanner(lang).units(between)
    if (
        units
        and units[0].start <= 2
        and units[0].explicit
        and (leads or _joints(lang).goes_on.match(between[units[0].end :]))
    ):
        if bracket := _BRACKET.match(between, units[0].end):
            return end + bracket.end()  # "$10 a month (first 3 months), $15 after that"
        tiers = [m.start for m in scanner(lang).conditions(between) if m.kind == "tier" and m.start < units[0].end]
        following = _next_label(text, end, units[0], lang) if leads else None
        return end + (min(tiers) if tiers else units[0].end if following is None else following)
    if leads:
        unit = _joints(lang).unit.match(between)
        return end + (unit.end() if unit else 0)
    comma = between.rfind(", ")
    return end + comma + 1 if comma >= 0 and re.search(r"\w", between[comma:]) and ":" in between[comma:] else start


def _behind_unit(text: str, left: Told, right: Told, end: int, lang: str) -> int | None:
    """Where the words behind the unit of an amount begin that are the label of the next one, or None.

    They end in a colon, or say who pays less and for how long, and nothing behind the next amount, to the `end` of what
    is told of it, does ("$8 a month, the first two months $4 a month", "$15 a month students: $6 a month").
    """
    between = text[left.end : right.amount.start]
    unit = next((unit for unit in scanner(lang).units(between) if unit.explicit and unit.start <= _AT_ITS_AMOUNT), None)
    if unit is None or _joints(lang).parted.search(between):
        return None
    told = [m for m in scanner(lang).conditions(between) if m.value == "annual-billing" and m.start >= unit.end]
    if len(told) > 1 and _LABEL.search(between):
        return left.end + told[-1].start  # "$17 a month, billed annually Month to month: $20"
    label, behind = between[unit.end :], text[right.end : end]
    lowers = (left.amount.low or 0) > (right.amount.low or 0) and not _tells_buyer(behind, lang)
    if _LABEL.search(label) or (lowers and _tells_buyer(label, lang)):
        return left.end + unit.end
    return None


def _set_off(text: str, left: Told, right: Told, end: int, lang: str) -> int | None:
    """Where a label begins that a comma sets off right before an amount of which nothing is told behind, or None.

    That is a condition or direction and nothing else ("3.00, batch 1.50").
    """
    label = _BEHIND_COMMA.search(text, left.end, right.amount.start)
    if label is None or _WORD.search(text[right.end : end]):
        return None
    marks = [*scanner(lang).conditions(label[1]), *scanner(lang).directions(label[1])]
    said = mask(label[1], [(m.start, m.end) for m in marks]).replace("\x00", " ")
    return None if not marks or _WORD.search(said) else label.start(1)


_BEHIND_COMMA = re.compile(r",\s([^,]*)\Z")
_AT_ITS_AMOUNT = 2
"""Letters between an amount and its unit."""
_LABEL = re.compile(r"[^\W\d]{3,}\s?:\s*$")
"""Ends in a colon behind a word."""


def _labels_own(text: str, lang: str) -> bool:
    """Whether words in a bracket before an amount are of that one: who pays it, or a label with a colon."""
    said = scanner(lang).conditions(text)
    told = {m.value for m in said if m.kind == "condition"}
    tier = text.rstrip().endswith(":") and any(m.kind == "tier" for m in said)  # "$2 (over 200K: $4)"
    # "5.00 (batch 2.50)"
    alone = bool(said) and _WORD.search(mask(text, [(m.start, m.end) for m in said]).replace("\x00", " ")) is None
    return bool(told & BUYERS) or tier or alone or _LABEL.search(text) is not None


def _next_label(text: str, end: int, unit: Unit, lang: str) -> int | None:
    """Where the next label begins that was read as a part of the unit before it ("Input $1 /M Output $3 /M")."""
    told = scanner(lang).directions(text[:end].split("\n")[-1])
    behind = scanner(lang).directions(text[end : end + unit.end])
    if not told or not behind or behind[-1].end < unit.end or told[-1].value == behind[-1].value:
        return None
    return behind[-1].start


def _with_restatements(text: str, found: list[Amount]) -> list[Told]:
    """Take a bracketed conversion for the amount before it."""
    result: list[Told] = []
    for amount in found:
        last = result[-1] if result else None
        closing = _CLOSING.match(text, amount.end) if last else None
        if last and closing and re.fullmatch(r"\s*\([^()\d]{0,20}", text[last.end : amount.start]):
            own = last.amount
            if amount.currency and own.currency and amount.currency != own.currency:
                also = Money(amount.low, amount.high, amount.currency, amount.step)
                result[-1] = Told(own, closing.end(), (*last.also, also))
                continue
        result.append(Told(amount, amount.end))
    return result


def _groups(text: str, found: list[Told], lang: str) -> list[list[Told]]:
    groups: list[list[Told]] = []
    for told in found:
        if groups and _joints(lang).joined.fullmatch(text[groups[-1][-1].end : told.amount.start]):
            groups[-1].append(told)
        else:
            groups.append([told])
    return groups


def _by_line(text: str, groups: list[list[Told]], lang: str, *, of_one: bool) -> list[list[Told]]:
    """Part amounts where the words behind are the last one's alone.

    They say who pays it, or how, and it stands in a line of its own ("€20", "€12 yearly"), or they tell any condition,
    and the amounts are for one and the same ("2.50 / 5.00 (over 200k)").
    """
    result: list[list[Told]] = []
    stops = [*(g[0].amount.start for g in groups[1:]), len(text)]
    for group, stop in zip(groups, stops, strict=True):
        last = group[-1]
        behind = text[last.end : stop].split("\n")[0]
        lines = len(group) > 1 and "\n" in text[group[-2].end : last.amount.start]
        apart = len(group) > 1 and (_tells_condition(behind, lang) if of_one else lines and _tells_buyer(behind, lang))
        result += [group[:-1], [last]] if apart else [group]
    return result


def _tells_condition(text: str, lang: str) -> bool:
    """Whether words limit a price in any way."""
    return any(m.kind != "plain" for m in scanner(lang).conditions(text))


def _tells_buyer(text: str, lang: str) -> bool:
    """Whether words say who pays a price, for how long, or that it is billed by the year."""
    return any(m.kind == "condition" and m.value in OF_PLANS for m in scanner(lang).conditions(text))


_ZERO = Amount(Decimal(0), Decimal(0), None, None, "exact", None, Decimal(0), 0, 0, "")


def is_free(text: str, reader: Reader) -> bool:
    """Whether a cell says "free", in whatever words."""
    plain = _DECOR.sub(" ", _IN_BRACKETS.sub(" ", text)).strip()
    return reader.words.whole("free").fullmatch(plain) is not None


def free_piece(text: str, reader: Reader) -> Piece | None:
    """Return the piece of a cell that says "free": an amount of zero, without any words around it."""
    if not is_free(text, reader):
        return None
    zero = replace(_ZERO, end=len(text), text=text)
    return Piece((Told(zero, len(text)),), "", "", 0, len(text), free=True)
