"""Cuts a sentence into the stretches that belong to each of its amounts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.candidates import Told
from pipeline.figures.prices.words import Words, scanner, words
from storage.records import Amount, Money

_BARE_BEFORE = re.compile(r"(?<![\w.,$€£¥₹])(\d+(?:[.,]\d+)?|[^\W\d]{2,12})\s*$")

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


def stretches(text: str, lang: str, bare: Bare | None = None) -> list[Stretch]:
    """Return the amounts of a sentence, each with its stretch.

    Args:
        text: the sentence.
        lang: its language.
        bare: what finds sums that tell no currency, given those that do.
    """
    w = words(lang)
    amounts = _all_amounts(text, lang, w)
    if bare is not None:
        amounts = sorted([*amounts, *bare(amounts)], key=lambda a: a.start)
    found = _with_restatements(text, amounts, lang)
    result: list[Stretch] = []
    start = 0
    for n, told in enumerate(found):
        if n + 1 < len(found):
            cut = told.end + _cut(text[told.end : found[n + 1].amount.start], w)
        else:
            stop = text.find("; ", told.end)
            cut = len(text) if stop < 0 else stop
        link = text[found[n - 1].end : told.amount.start] if n else ""
        result.append(Stretch(told, start, cut, bool(n) and _is_join(link, w), link))
        start = cut
    return result


def _all_amounts(text: str, lang: str, w: Words) -> list[Amount]:
    """The amounts, with numbers that borrow the currency of the next one ("0,40 y 2,20 dólares")."""
    found = [_without_step(text, a, lang, w) for a in find_amounts(text, lang) if a.currency or a.symbol]
    result: list[Amount] = []
    join = re.compile(rf"\s*(?:{w.group('number_joins')}(?:\s+{w.group('for_words')})?|/|–|-)\s*$", re.I)
    for n, amount in enumerate(found):
        if (
            amount.symbol
            and not text[amount.start : amount.end].lstrip("~≈ ").startswith(amount.symbol)
            and amount.hedge != "range"
        ):
            stop = found[n - 1].end if n else 0
            lead = text[stop : amount.start]
            if (m := join.search(lead)) and (b := _BARE_BEFORE.search(lead[: m.start()])):
                number = find_amounts(f"{b[1]} {amount.symbol}", lang)
                told = re.fullmatch(r"\d+[.,]\d\d", b[1]) is not None  # no version has two decimals
                if number and (
                    told or not re.search(r"(?:GPT|Claude|Gemini|Grok|Llama|[A-Z]\w+)[ -]$", lead[: b.start()])
                ):
                    result.append(replace(number[0], start=stop + b.start(1), end=stop + b.end(1), text=b[1]))
        result.append(amount)
        stop = found[n + 1].start if n + 1 < len(found) else len(text)
        result += _borrowed_behind(text[amount.end : stop], amount, lang, w)
    return result


def _without_step(text: str, amount: Amount, lang: str, w: Words) -> Amount:
    """The end of a rise told with its step ("by $50 to $150"), which is no range."""
    if amount.hedge != "range" or not re.search(rf"(?<!\w){w.group('by_words')}\s*$", text[: amount.start], re.I):
        return amount
    m = re.search(rf"\s{w.group('to_words')}\s+", amount.text)
    ends = find_amounts(amount.text[m.end() :], lang) if m else []
    if not m or not ends:
        return amount
    start = amount.start + m.end() + ends[0].start
    return replace(ends[0], start=start, end=amount.start + m.end() + ends[0].end)


def _borrowed_behind(text: str, amount: Amount, lang: str, w: Words) -> Iterator[Amount]:
    """Numbers behind an amount that borrow its currency: "5 dollari … in input e 25 in output"."""
    if not amount.symbol or amount.hedge == "range":
        return
    said = "|".join(
        [w.group("directions", "input"), w.group("directions", "output"), w.group("conditions", "annual-billing")]
    )
    then = w.group("afterwards")
    lead = rf"(?:(?<!\w)(?:{w.group('number_joins')})|,)\s+(?:{w.group('small')}\s+)?"
    count = rf"{w.group('per')}\s+(?:{w.group('one')}\s+)?{w.group('million')}"
    counted = r"(?P<n>\d+(?:[.,]\d+)?|[^\W\d]{2,12})"
    pattern = rf"{lead}{counted}\s+(?={w.group('joins')}?\s?(?:{said})(?!\w)|(?:{said}|{then}|{count})(?!\w))"
    from_cache = w.group("directions", "cached")
    cached = rf"(?:(?<!\w){w.group('to_words')}\s+|\()(?P<n>\d+[.,]\d+)\s+(?=[^\d.;)]{{0,40}}?{from_cache}(?!\w))"
    for m in sorted([*re.finditer(pattern, text, re.I), *re.finditer(cached, text, re.I)], key=lambda m: m.start("n")):
        written = f"{m['n']} {amount.symbol}" if amount.symbol[0].isalpha() else f"{amount.symbol}{m['n']}"
        for number in find_amounts(written, lang)[:1]:
            start = amount.end + m.start("n")
            yield replace(number, start=start, end=amount.end + m.end("n"), text=m["n"])


def _share(between: str, closing: str, lang: str) -> Decimal:
    """How many of the unit of a conversion ("per million") stand in the unit of the sum before it ("per thousand")."""
    first, second = ([u.count for u in scanner(lang).units(t) if u.count >= 1000] for t in (between, closing))
    return first[0] / second[0] if first and second else Decimal(1)


def _with_restatements(text: str, found: Sequence[Amount], lang: str) -> list[Told]:
    result: list[Told] = []
    for amount in found:
        last = result[-1] if result else None
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
    found = list(strong.finditer(between))
    adverse = re.search(rf"(?<!\w){w.group('connectors', 'but')}(?!\w)", between, re.I)
    if adverse:
        return adverse.start()
    if found:
        return found[-1].start()
    commas = list(comma.finditer(between))
    for m in commas:
        if not subordinate.match(between, m.end()):
            return m.start()
    return commas[-1].start() if commas else len(between)


def _is_join(link: str, w: Words) -> bool:
    return bool(_patterns(w)[3].fullmatch(link))
