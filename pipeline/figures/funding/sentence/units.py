"""The currency and magnitude that a text tells once for many sums: "in millions of dollars", "Yuan unless marked"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from pipeline.figures import lexicon
from pipeline.figures.amounts import find_amounts
from pipeline.figures.currencies import currency_names, shared_signs
from pipeline.figures.funding.sentence.words import Words, words_of
from pipeline.figures.local_money import currency_of_text
from pipeline.figures.running_text import RunningText
from pipeline.figures.tokens import lowered
from pipeline.figures.vocabulary import vocabulary
from storage.records import Amount, Figure

_TOKEN = re.compile(r"[^\s()\[\]|,;:]+")
_SIGN = re.compile(r"^([^\w\s]+|[A-Z]{1,3}\$|[A-Z]{3})\s*(.*)$")
_WIDEST = 5
"""So many words a unit has at most ("miles de millones de dólares")."""
_OPENS = re.compile(r"(?:^|[(\[|,:=]|\s[–—-])\s*$")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|[;\n]")
_THOUSANDS = re.compile(r"(?<=[A-Z$€£¥])\s?['\u2019]?000s?(?!\w)|(?<![\w.,])['\u2019]000s?(?!\w)")
"""What stands for "thousand" behind a currency ("$000", "US$'000")."""
_INITIAL = re.compile(r"[^\W\d_]\.")
_LONGEST = 200
_NEAR = 40
"""How far before a number the words may stand that say what it is in ("in dollars it is 4.3 billion")."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What numbers are in: the currency, None where it is not told, and how much of it one is."""

    currency: str | None = None
    factor: Decimal = Decimal(1)

    def or_else(self, other: Unit) -> Unit:
        """Return this unit, with what it leaves open taken from another."""
        return Unit(self.currency or other.currency, self.factor if self.factor > 1 else other.factor)

    @property
    def is_told(self) -> bool:
        """Whether it says anything."""
        return self.currency is not None or self.factor > 1


NO_UNIT = Unit()


def unit_in(text: str, words: Words, *, prose: bool = False) -> Unit:
    """Return the unit that a text gives.

    Args:
        text: a header, a caption, or the sentences around a table.
        words: the lexicon.
        prose: whether it is running text, in which a unit counts only behind a word such as "in".
    """
    if not prose:
        return _unit_of(text, words.lang, prose)
    for sentence in reversed(_sentences(text, words.lang)):
        found = _unit_of(sentence, words.lang, prose)
        if found.is_told:
            return found
    return NO_UNIT


@lru_cache(maxsize=512)
def _unit_of(text: str, lang: str, prose: bool) -> Unit:
    found = NO_UNIT
    text = _THOUSANDS.sub("k", text)
    tokens = list(_TOKEN.finditer(text))
    at = 0
    while at < len(tokens):
        one, end = _longest(text, tokens, at, lang) if _may_open(text, tokens[at].start(), lang, prose) else (None, at)
        if one is not None:
            found = found.or_else(one)
        at = max(end, at + 1)
    return found


def _longest(text: str, tokens: Sequence[re.Match[str]], at: int, lang: str) -> tuple[Unit | None, int]:
    """Return the unit that the most words from a place on make, and where it ends."""
    last = at
    while last + 1 < min(len(tokens), at + _WIDEST) and not text[tokens[last].end() : tokens[last + 1].start()].strip():
        last += 1
    for end in range(last, at - 1, -1):
        written = text[tokens[at].start() : tokens[end].end()]
        if _INITIAL.fullmatch(written):
            continue  # "k. A." is no thousand
        written = written.rstrip(".*!?")
        found = _meaning(written, lang)
        if found is not None:
            return found, end + 1
    return None, at


@cache
def _openings(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    word = rf"(?<!\w)(?:{words_of(lang).unit_in})\s+$"
    return re.compile(word, re.IGNORECASE), re.compile(rf"{_OPENS.pattern}|{word}", re.IGNORECASE)


def _may_open(text: str, start: int, lang: str, prose: bool) -> bool:
    """Whether a unit may begin at a place: behind "in" or a bracket; in a header also at its head."""
    before = text[max(0, start - 20) : start]
    last = before.split()[-1:]
    if last and (last[0].endswith("/") or last[0].lower() in vocabulary(lang).per):
        return False  # "$ per million": what a price is for
    behind, loose = _openings(lang)
    if behind.search(before):
        return True
    if prose:
        return re.search(r"[(\[]\s*$", before) is not None or not text[:start].strip(" *\u00b9(")
    return loose.search(before) is not None or (start > 0 and not re.search(r"\d[\s\u00a0]*$", before))


@lru_cache(maxsize=4096)
def _meaning(written: str, lang: str) -> Unit | None:
    """Return what a phrase means as the unit of a number, or None where it is no unit."""
    if not written or any(c.isdigit() for c in written):
        return None
    for text in _sums(written):
        amounts = find_amounts(text, lang)
        if len(amounts) == 1 and len(amounts[0].text) >= len(text.rstrip(".")):
            one = amounts[0]
            return Unit(one.currency, (one.high or one.low or Decimal(7)) / 7)
    text = f"$7 {written}"  # "m" and "bn" alone need a sign
    amounts = find_amounts(text, lang)
    if len(amounts) == 1 and len(amounts[0].text) >= len(text.rstrip(".")) and (amounts[0].low or 0) > 7:
        return Unit(None, (amounts[0].low or Decimal(7)) / 7)
    return None


def _sums(unit: str) -> Iterator[str]:
    """Yield the ways in which a number and a unit can be written as one sum."""
    sign = _SIGN.match(unit)
    if sign:
        yield f"{sign.group(1)}7 {sign.group(2)}".strip()
        yield f"{sign.group(1)}7{sign.group(2)}"
        yield f"{sign.group(1)} 7 {sign.group(2)}".strip()
    yield f"7 {unit}"
    yield f"7{unit}"


# --- what a statement sets for the whole article ---------------------------------------------------------------------


def stated_unit(told: RunningText, words: Words) -> Unit:
    """Return what an article says once that its sums are in ("All figures are in Canadian dollars")."""
    text, seen = told.article.text, -1
    for at in _may_state(told.low, words):
        if at < seen:
            continue
        start, seen = _sentence_around(text, at, words.lang)
        if any(one.currency and start <= one.start < seen for one in told.sums):
            continue
        sentence = text[start:seen].strip(" \t*(\u00b9[")
        if len(sentence) <= _LONGEST:
            found = _statement(sentence, words)
            if found.is_told:
                return found
    return NO_UNIT


def _may_state(low: str, words: Words) -> list[int]:
    """Return places of a text in small letters in whose sentence its unit may be set, in order."""
    found = [match.start("scope") - 1 for match in words.opens_scope.finditer("\n" + low)]
    data = low.encode("utf-8", "replace")  # in which letters are found sooner
    if any(head in data for head in words.unless_heads):
        found = sorted([*found, *(match.start() for match in words.unless.finditer(low))])
    return found


def _sentence_around(text: str, at: int, lang: str) -> tuple[int, int]:
    start, end = max(0, at - _LONGEST), len(text)
    for mark in _SENTENCE.finditer(text, start, min(len(text), at + _LONGEST)):
        if mark.end() <= at:
            start = mark.end()
        elif mark.start() >= at and not _is_abbreviated(text[start : mark.start()], lang):
            end = mark.start()
            break
    return start, end


def _sentences(text: str, lang: str) -> list[str]:
    found: list[str] = []
    for piece in _SENTENCE.split(text):
        if found and _is_abbreviated(found[-1], lang):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return found


def _is_abbreviated(text: str, lang: str) -> bool:
    """Whether a full stop at the end belongs to a magnitude ("in Mio. Euro")."""
    last = text.split()[-1:]
    unit = _meaning(last[0].rstrip("."), lang) if last and last[0].endswith(".") else None
    return unit is not None and unit.currency is None


def _statement(sentence: str, words: Words) -> Unit:
    """Return the unit that a sentence sets: one that opens with "all figures" or says "unless marked"."""
    low = lowered(sentence)
    scope = words.scope.match(low)
    if scope is None and not words.unless.search(low):
        return NO_UNIT
    if any(amount.currency for amount in find_amounts(sentence, words.lang)):
        return NO_UNIT
    rest = sentence[scope.end() if scope else 0 :]
    found = _unit_of(rest.strip(" ,:"), words.lang, prose=True) if rest else NO_UNIT
    if found.currency is None:
        found = replace(found, currency=_nation(rest, words.lang) if "dollar" in low or "$" in low else None)
    return found


def _nation(text: str, lang: str) -> str | None:
    """Return the currency that an adjective makes of a dollar ("all dollars are Canadian")."""
    turns = lexicon.section(lang, "amounts").get("turns", {})
    named = {
        code for code, adjectives in turns.items() for word in adjectives if re.search(rf"\b{re.escape(word)}\b", text)
    }
    return named.pop() if len(named) == 1 else None


def in_stated(amounts: Iterable[Amount], text: str, unit: Unit, words: Words) -> list[Amount]:
    """Give sums the currency that the article states; one that says its own by more than a shared sign keeps it.

    Args:
        amounts: sums of the text.
        text: the text that their offsets are of.
        unit: what the article states.
        words: the lexicon.
    """
    if unit.currency is None:
        return list(amounts)
    return [_in_stated(amount, text, unit.currency, words) for amount in amounts]


def _in_stated(amount: Amount, text: str, currency: str, words: Words) -> Amount:
    if amount.symbol is not None:
        return replace(amount, currency=currency) if amount.symbol in shared(currency, words.lang) else amount
    if amount.currency is not None:
        return amount
    before = re.split(r"[.;:,]", text[max(0, amount.start - _NEAR) : amount.start])[-1]
    own = unit_in(before, words, prose=True)
    return replace(amount, currency=own.currency or currency)


def in_local_money(amounts: Iterable[Amount], told: str, lang: str) -> list[Amount]:
    """Give sums whose word for money leaves its country open ("riyals") the money of the one country told of.

    Args:
        amounts: sums of the article.
        told: all that the article says, its title included.
        lang: its language.
    """
    return [
        replace(amount, currency=currency_of_text(told, amount, lang))
        if amount.symbol is not None and amount.currency is None
        else amount
        for amount in amounts
    ]


def as_told_below(amounts: Iterable[Amount], below: Iterable[Amount]) -> list[Amount]:
    """Give sums of the title that name no currency the one that the text tells first of the same number.

    Args:
        amounts: the sums of the title.
        below: those of the text.
    """
    currencies: dict[Decimal | None, str] = {}
    for one in below:
        if one.currency is not None:
            currencies.setdefault(_number(one), one.currency)
    return [
        replace(one, currency=currencies.get(_number(one))) if one.currency is None and one.symbol is None else one
        for one in amounts
    ]


def _number(amount: Amount) -> Decimal | None:
    return amount.high if amount.low is None else amount.low


@cache
def shared(currency: str, lang: str) -> frozenset[str]:
    """Return the signs and words that a currency shares with others: `$` and "dollars" of the Canadian dollar."""
    names = (name.lower().split() for name in currency_names(lang).get(currency, ()))
    found = {word for name in names if len(name) > 1 for word in (name[0], name[-1])}
    return shared_signs(currency) | found | {word.capitalize() for word in found}


def in_yuan(figure: Figure, countries: Mapping[str, str | None]) -> Figure:
    """Return a figure of a Chinese company that writes ¥ in yuan: the sign alone means the yen elsewhere.

    Args:
        figure: as it was read. One that is told in yen by a word or a code stays in yen.
        countries: where the watched companies sit, by name.
    """
    if _YEN not in (figure.currency, *(one.currency for one in figure.also)):
        return figure
    said = unicodedata.normalize("NFKC", figure.quote)  # ￥ is a wide ¥
    signed = any(sign in said for sign in shared_signs(_YUAN)) and _YEN not in said
    if not signed or countries.get(figure.subject) != _CHINA:
        return figure
    also = tuple(replace(one, currency=_YUAN) if one.currency == _YEN else one for one in figure.also)
    currency = _YUAN if figure.currency == _YEN else figure.currency
    return replace(figure, currency=currency, also=also, rules=(*figure.rules, "¥ of a Chinese company: yuan"))


_CHINA, _YUAN, _YEN = "CN", "CNY", "JPY"
