"""Cuts a sentence into the stretches that belong to each of its amounts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from pipeline.figures.prices.candidates import Told
from pipeline.figures.prices.prose.borrowing import all_amounts
from pipeline.figures.prices.words import Words, mask, scanner, words
from storage.records import Amount, Money

_ARROW = re.compile(r"->")
_SLASH = re.compile(r"(?P<own>.*)(?P<slash>\s/\s)(?P<label>[^/|;·•,]{2,50}\s)")
_PARTS = (";", " · ", " • ", " | ")
"""Marks between the entries of a line."""
_LONGEST_LEAD = 45
"""Letters between a comma and a colon that lead to the sum behind the colon."""
Bare = Callable[[Sequence[Amount]], Sequence[Amount]]
"""What finds the sums of a sentence that tell no currency, given those that do."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """An amount with the words that belong to it.

    Attributes:
        told: the amount and its restatements.
        start, end: the stretch in the sentence. joined: whether it goes on from the stretch before by mere coordination
            ("$3 and $15"), with nothing but short words between.
        link: the words between the amount before and this one.
    """

    told: Told
    start: int
    end: int
    joined: bool = False
    link: str = ""

    @property
    def amount(self) -> Amount:
        """The amount."""
        return self.told.amount


def stretches(text: str, lang: str, bare: Bare | None = None, names: Sequence[tuple[int, int]] = ()) -> list[Stretch]:
    """Return the amounts of a sentence, each with its stretch.

    Args:
        text: the sentence.
        lang: its language.
        bare: what finds sums that tell no currency, given those that do.
        names: where names of products stand, whose numbers are no part of a sum.
    """
    w = words(lang)
    text = _ARROW.sub("→ ", text)  # of the same length: "->" is no "more than"
    amounts = all_amounts(text, lang, w)
    if any(_begins_in(a, names) for a in amounts):  # "Claude Opus 4.1 – 15 dollars"
        amounts = all_amounts(mask(text, names), lang, w)
    if bare is not None:
        amounts = sorted([*amounts, *bare(amounts)], key=lambda a: a.start)
    found = _with_restatements(text, _with_ends(text, amounts, w), lang)
    result: list[Stretch] = []
    start = 0
    for n, told in enumerate(found):
        if n + 1 < len(found) and _labels_lead(text, found, n, w):
            cut = told.end
        elif n + 1 < len(found):
            cut = told.end + _cut(text[told.end : found[n + 1].amount.start], w)
        else:
            stop = text.find("; ", told.end)
            cut = len(text) if stop < 0 else stop
        link = text[found[n - 1].end : told.amount.start] if n else ""
        result.append(Stretch(told, start, cut, bool(n) and _is_join(link, w), link))
        start = cut
    return result


def _begins_in(amount: Amount, names: Sequence[tuple[int, int]]) -> bool:
    return any(start <= amount.start < end for start, end in names)


def _share(between: str, closing: str, lang: str) -> Decimal:
    """How many of the unit of a conversion ("per million") stand in the unit of the sum before it ("per thousand")."""
    first, second = ([u.count for u in scanner(lang).units(t) if u.count >= 1000] for t in (between, closing))
    return first[0] / second[0] if first and second else Decimal(1)


def _with_ends(text: str, found: Sequence[Amount], w: Words) -> list[Amount]:
    """Put together the sum at which a price starts and the one that it goes up to ("starts at $9 and goes to $20")."""
    result: list[Amount] = []
    for amount in found:
        last = result[-1] if result else None
        if last is not None and _goes_up_to(text, last, amount, w):
            end = amount.end
            result[-1] = replace(
                last, high=amount.high, hedge="range", hedge_class=None, text=text[last.start : end], end=end
            )
        else:
            result.append(amount)
    return result


def _goes_up_to(text: str, first: Amount, second: Amount, w: Words) -> bool:
    """Whether a price that starts at one sum goes up to another one, and nothing says when it does so."""
    least, most = first.low, second.high
    if least is None or most is None or second.low not in (most, None):
        return False
    starts = re.search(rf"(?<!\w){w.group('starts_at')}\s+$", text[: first.start], re.I) is not None
    if first.high is not None and not (starts and first.high == least):
        return False
    if not least < most or first.symbol != second.symbol:
        return False
    number = re.search(r"[$€£¥₹]?\d", text[second.start : second.end])
    link = text[first.end : second.start + (number.start() if number else 0)]  # "und geht bis zu 200 Dollar"
    for unit in reversed(scanner(w.lang).units(link)):
        link = link[: unit.start] + link[unit.end :]
    if re.fullmatch(rf"[\s,]*{w.group('goes_up_to')}\s+", link, re.I) is None:
        return False
    behind = text[second.end :]
    units = [u for u in scanner(w.lang).units(behind) if not behind[: u.start].strip()]
    return re.match(r"\s*(?:[.;:,)]|$)", behind[units[0].end :] if units else behind) is not None


def _is_restated(text: str, last: Told, amount: Amount, w: Words) -> bool:
    """Whether a sum is the one before it told again in figures ("a tenth of a dollar …, that is $0.10")."""
    first = last.amount
    same = (first.low, first.high, first.currency) == (amount.low, amount.high, amount.currency)
    again = rf"[^.;:]*?[,(–—]\s*{w.group('namely')}[\s,:]*"
    return same and first.low is not None and re.fullmatch(again, text[last.end : amount.start], re.I) is not None


def _with_restatements(text: str, found: Sequence[Amount], lang: str) -> list[Told]:
    result: list[Told] = []
    for amount in found:
        last = result[-1] if result else None
        if last and _is_restated(text, last, amount, words(lang)):
            continue
        if last and last.amount.currency and amount.currency != last.amount.currency:
            between = text[last.end : amount.start]
            closing = re.match(r"[^()]{0,40}\)", text[amount.end :])
            if re.fullmatch(r"[^()]{0,60}\([^()\d]{0,25}", between) and closing and not re.search(r"[;:.!?]", between):
                share = _share(between, closing[0], lang)
                low, high = (v * share if v is not None else None for v in (amount.low, amount.high))
                also = (Money(low, high, amount.currency, amount.step * share),) if amount.currency else ()
                end = last.end if re.search(r"\w", between) else amount.end + closing.end()
                result[-1] = Told(last.amount, end, (*last.also, *also))
                continue
        result.append(Told(amount, amount.end))
    return result


@cache
def _patterns(w: Words) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    strong = re.compile(rf";|:(?=\s)|\s[–—·•|]\s|(?<![\w]){w.group('connectors', 'strong')}(?![\w])", re.I)
    comma = re.compile(r",(?=\s)|\(")
    subordinate = re.compile(rf"\s*{w.group('connectors', 'subordinate')}(?![\w])", re.I)
    join = re.compile(
        rf"[\s,]*(?:{w.group('connectors', 'join')}|/|\||\+|,)[\s,]*(?:{w.group('connectors', 'small')}[\s]*)*", re.I
    )
    return strong, comma, subordinate, join


def _cut(between: str, w: Words) -> int:
    """Where the words between two amounts pass from the first to the second."""
    strong, comma, subordinate, _ = _patterns(w)
    if inside := re.search(r"\s\((?=[^()\d]{2,40}:[^()]{0,9}$)", between):
        return inside.start()  # a bracket with a label of its own: "(batch: $1 per 1,000 pages)"
    seats = [m.end for m in scanner(w.lang).users(between)]
    if (slash := _before_label(between, w)) is not None:
        return slash
    found = [m for m in strong.finditer(between) if not any(0 <= m.start() - end <= 1 for end in seats)]
    adverse = re.search(rf"(?<!\w){w.group('connectors', 'but')}(?!\w)", between, re.I)
    if adverse:
        return adverse.start()
    if found:
        return _before_lead(between, found)
    commas = [m for m in comma.finditer(between) if not _is_closed(m, between)]
    for m in commas:
        if not subordinate.match(between, m.end()):
            return m.start()
    return commas[-1].start() if commas else len(between)


def _labels_lead(text: str, found: Sequence[Told], n: int, w: Words) -> bool:
    """Whether labels stand before the amounts, and only one between two ("input $0.50 output $1.50")."""
    scan = scanner(w.lang)
    between = text[found[n].end : found[n + 1].amount.start].strip(" :")
    before = text[found[n - 1].end if n else 0 : found[n].amount.start].rstrip(" :").split(" ")
    behind = text[found[-1].end :].split()
    if not between or " " in between or not scan.is_label(f" {between} ") or not scan.is_label(f" {before[-1]} "):
        return False
    return not behind or not scan.is_label(f" {behind[0].strip('.,;')} ")


def _is_closed(mark: re.Match[str], between: str) -> bool:
    """Whether a mark is a bracket around a word on the amount before it ("$3 per million tokens (input), $15")."""
    return mark[0] == "(" and ")" in between[mark.end() :]


def _before_label(between: str, w: Words) -> int | None:
    """Where a slash stands before the label of the second amount ("Input $3 / Output $15")."""
    slash = _SLASH.fullmatch(between)
    if slash is None or any(u.count > 1 and not u.start for u in scanner(w.lang).units(f"/{slash['label']}")):
        return None  # "$3 / M tokens"
    return slash.start("slash") if scanner(w.lang).is_label(slash["label"]) else None


def _before_lead(between: str, found: Sequence[re.Match[str]]) -> int:
    """Where the words begin that lead to a sum behind a colon (", in batch mode half of that: $1", "; output: $15")."""
    mark = found[-1]
    before = max([between.rfind(", ", 0, mark.start()), *(m.start() for m in found[:-1] if m[0] in _PARTS)])
    leads = mark[0] == ":" and before >= 0 and mark.start() - before <= _LONGEST_LEAD
    return before if leads else mark.start()


def _is_join(link: str, w: Words) -> bool:
    return bool(_patterns(w)[3].fullmatch(link))
