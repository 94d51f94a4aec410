"""Reads numbers as people write them: digits with either notation's separators, and words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pipeline.figures.tokens import ADJACENT, DASHES, Phrases, Token

_MOST_DIGITS = 15
_MOST_DECIMALS = 12
_MOST_WORDS = 12
_LONGEST_COMPOUND = 40
_MOST_SPOKEN = 3
"""How many decimals are spoken."""
_SPACES = re.compile("[ \u00a0\u202f\u2007\u2009'’]")
VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Number:
    """A number as written: its value, and how many decimals stand in the text.

    A part of one in words ("half", "a quarter") counts as one decimal: nobody who writes "half a billion" means it to
    the percent, and nobody means 0.4.
    """

    value: Decimal
    decimals: int = 0

    @property
    def ends_in_zero(self) -> bool:
        """Whether it is a whole number whose last digit is a zero."""
        return not self.decimals and self.value % 10 == 0

    def half_step(self, *, scaled: bool) -> Decimal:
        """Return half a unit of the last digit that counts.

        Trailing zeros of a whole number are rounding ("$600 million": half of a hundred); before a magnitude word
        decimals count as they are written ("$13.80 billion"), without one trailing zeros never count.
        """
        if scaled and not self.ends_in_zero:
            return Decimal(5).scaleb(-self.decimals - 1)
        last = self.value.normalize().as_tuple().exponent
        assert isinstance(last, int)
        return Decimal(5).scaleb(last - 1)


def plain(value: Decimal) -> Decimal:
    """Return a value without the zeros that reckoning leaves behind its point, and without an exponent."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


def read_digits(raw: str, decimal: str) -> Number | None:
    """Read a number written in digits.

    Args:
        raw: digits with separators (point, comma, apostrophe, spaces).
        decimal: the decimal mark of the text's language, which decides where both readings are possible ("1.234").

    Returns:
        The number, or None for what is none (versions, dates, addresses, far too many digits).
    """
    if len(raw) > 2 * (_MOST_DIGITS + _MOST_DECIMALS):
        return None
    whole, parts = _split(raw, decimal)
    if whole is None or len(whole) > _MOST_DIGITS or len(parts) > _MOST_DECIMALS:
        return None
    return Number(Decimal(f"{whole or '0'}.{parts}" if parts else whole), len(parts))


def _split(raw: str, decimal: str) -> tuple[str | None, str]:
    """Return the digits before and behind the decimal mark; None for what is no number."""
    body = _SPACES.sub("", raw)
    spaced = body != raw
    points, commas = body.count("."), body.count(",")
    if spaced and not _well_grouped(_SPACES.split(re.split("[.,]", raw)[0])):
        return None, ""
    if not points and not commas:
        return body, ""
    if points and commas:
        mark, other = (".", ",") if body.rfind(".") > body.rfind(",") else (",", ".")
        whole, _, parts = body.rpartition(mark)
        groups = whole.split(other)
        return ("".join(groups), parts) if _well_grouped(groups) and not spaced else (None, "")
    mark = "." if points else ","
    pieces = body.split(mark)
    if len(pieces) > 2:
        return ("".join(pieces), "") if _well_grouped(pieces) and not spaced else (None, "")
    whole, parts = pieces
    grouped = len(parts) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0" and not spaced and mark != decimal
    return (whole + parts, "") if grouped else (whole, parts)


@lru_cache(maxsize=32)
def groups_by_comma(text: str) -> bool:
    """Whether a text in a language of decimal commas writes thousands with them, as Mexico and Peru do.

    No sum of three decimals ends in nought, and of one in thousands nothing has one decimal or two.
    """
    return _COMMA_OF_THOUSANDS.search(text) is not None and _DECIMAL_COMMA.search(text) is None


_COMMA_OF_THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d\d0(?![\d.,])")
_DECIMAL_COMMA = re.compile(r"\d,\d{1,2}(?![\d,])")


def _well_grouped(groups: list[str]) -> bool:
    """Whether digits stand in threes, or in the Indian way (12,34,567), behind a first group of one to three."""
    first, *rest = groups
    if not rest or not 1 <= len(first) <= 3 or (first[0] == "0" and len(first) > 1) or len(rest[-1]) != 3:
        return False
    indian = len(first) <= 2 and all(len(group) == 2 for group in rest[:-1])
    return indian or all(len(group) == 3 for group in rest)


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The words of a language for numbers.

    Attributes:
        numbers: "seven", "seventy"; multipliers: "hundred"; compounds: parts of what is written as one word.
        ones: words for one that need a magnitude behind them ("a", "another").
        fractions: "half", "quarter".
        collectives: one word for about so many, before a magnitude ("une cinquantaine de millions").
        vague: words before such a one, or before "hundred", that leave open how many ("qualche decina di milioni").
        joins: "and"; links: what may stand between fraction and magnitude ("of").
        magnitudes: the words that `ones` need; units: the words for currencies, behind a part of one ("half a cent").
        behind_one: the words of which one stands behind the first word for one, where a number begins with it.
        definite: articles that mean one before a word of `great`, the magnitudes from a billion on ("le milliard").
        by_many: words before such an article that leave open how many ("by the billion").
        points: the decimal mark in words ("two point eight").
    """

    numbers: Phrases[int]
    multipliers: Mapping[str, int]
    compounds: Mapping[str, Decimal]
    parts: re.Pattern[str] | None
    ones: Phrases[str]
    fractions: Phrases[Decimal]
    collectives: Phrases[int]
    vague: frozenset[str]
    joins: frozenset[str]
    links: Phrases[str]
    magnitudes: frozenset[str]
    units: frozenset[str]
    behind_one: frozenset[str]
    definite: frozenset[str]
    by_many: frozenset[str]
    great: frozenset[str]
    points: frozenset[str]

    def may_begin(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a number in words can begin with token `i`; most words for one are articles."""
        word = tokens[i].text
        if word in self.numbers.keys or word in self.fractions.keys or word in VULGAR or self.is_compound(word):
            return True
        if self._is_the_great(tokens, i) or self._about_so_many(tokens, i) is not None:
            return True
        if word not in self.ones.keys:
            return False
        behind = hyphen(tokens, i + 1)
        return behind < len(tokens) and tokens[behind].text in self.behind_one

    def is_compound(self, word: str) -> bool:
        """Whether a word begins with a part of a number that is written as one word."""
        return self.parts is not None and self.parts.match(word) is not None

    def read(self, tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
        """Read "half a", "two and a half", "another", "two hundred and fifty" at token `i`; return it and its end."""
        if tokens[i].text in VULGAR:
            return Number(VULGAR[tokens[i].text], 1), i + 1
        about = self._about_so_many(tokens, i)
        if about is not None:
            return about
        part = self.fractions.at(tokens, i)
        if part:
            return Number(part[1], 1), self.skip_links(tokens, part[0])
        if self._is_the_great(tokens, i):
            return Number(Decimal(1)), i + 1
        if i and tokens[i - 1].text in self.vague and tokens[i].text in self.multipliers:
            return None  # "mehrere hundert Millionen"
        another = self._one(tokens, i) if self._is_a_longer_one(tokens, i) else None
        if another is not None:
            return another
        whole = self._whole(tokens, i)
        if whole is None:
            return self._one(tokens, i)
        number, k = self._behind_point(tokens, *whole)
        joined = self.skip_join(tokens, k)
        part = self.fractions.at(tokens, self.skip_one(tokens, joined)) if joined > hyphen(tokens, k) else None
        if part and not number.decimals:
            return Number(number.value + part[1], 1), self.skip_links(tokens, part[0])
        part = self.fractions.at(tokens, hyphen(tokens, k))
        if part:
            return Number(number.value * part[1], 1), self.skip_links(tokens, part[0])
        return number, k

    def _is_a_longer_one(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether several words for one begin at token `i`, of which the first alone is a number ("un altro")."""
        one = self.ones.at(tokens, i)
        return one is not None and one[0] > i + 1

    def _about_so_many(self, tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
        """Read "cinquantaine de" at token `i`, where a magnitude follows: else people or things are counted."""
        found = self.collectives.at(tokens, i)
        if found is None or (i and tokens[i - 1].text in self.vague):
            return None
        k = self.skip_links(tokens, found[0])
        scaled = k < len(tokens) and tokens[k].text in self.magnitudes
        return (Number(Decimal(found[1])), k) if scaled else None

    def is_about(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether the number at token `i` is told by one word for about so many, an article at most before it."""
        one = self.ones.at(tokens, i)
        return self._about_so_many(tokens, i) is not None or (
            one is not None and self._about_so_many(tokens, hyphen(tokens, one[0])) is not None
        )

    def _is_the_great(self, tokens: Sequence[Token], i: int) -> bool:
        by_many = i > 0 and tokens[i - 1].text in self.by_many
        definite = tokens[i].text in self.definite and not by_many
        return definite and i + 1 < len(tokens) and tokens[i + 1].text in self.great

    def _behind_point(self, tokens: Sequence[Token], number: Number, k: int) -> tuple[Number, int]:
        """Read the decimals of "two point eight", "deux virgule vingt-cinq"."""
        point = hyphen(tokens, k)  # "eight-point-one"
        if number.decimals or point >= len(tokens) or tokens[point].text not in self.points:
            return number, k
        digits, at = "", point + 1
        while at < len(tokens) and len(digits) < _MOST_SPOKEN and (unit := self._unit(tokens, hyphen(tokens, at))):
            if unit[0] >= 100:
                break  # "dos coma ocho mil millones"
            value, at = unit
            digits += str(value)
        return (Number(number.value + Decimal(f"0.{digits}"), len(digits)), at) if digits.isdigit() else (number, k)

    def added_half(self, tokens: Sequence[Token], k: int) -> tuple[Decimal, int] | None:
        """Read "and a half" or "½" at token `k`."""
        if k < len(tokens) and tokens[k].text in VULGAR:
            return VULGAR[tokens[k].text], k + 1
        joined = self.skip_join(tokens, k)
        part = self.fractions.at(tokens, self.skip_one(tokens, joined)) if joined > k else None
        return (part[1], part[0]) if part else None

    def skip_join(self, tokens: Sequence[Token], k: int) -> int:
        """Step over a hyphen, "and", and a hyphen."""
        k = hyphen(tokens, k)
        return hyphen(tokens, k + 1) if k < len(tokens) and tokens[k].text in self.joins else k

    def skip_one(self, tokens: Sequence[Token], k: int) -> int:
        """Step over "a"."""
        one = self.ones.at(tokens, hyphen(tokens, k))
        return hyphen(tokens, one[0]) if one else hyphen(tokens, k)

    def skip_links(self, tokens: Sequence[Token], k: int) -> int:
        """Step over what stands between number, magnitude and currency: a hyphen, "of", "of a"."""
        k = hyphen(tokens, k)
        link = self.links.at(tokens, k)
        k = hyphen(tokens, link[0]) if link else k
        one = self.ones.at(tokens, k)
        after = hyphen(tokens, one[0]) if one else k
        word = tokens[after].text if after < len(tokens) else ""
        return after if word in self.magnitudes or word in self.units else k

    def _one(self, tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
        one = self.ones.at(tokens, i)
        if one is None:
            return None
        k = hyphen(tokens, one[0])
        part = self.fractions.at(tokens, k)
        if part:
            return Number(part[1], 1), self.skip_links(tokens, part[0])
        about = self._about_so_many(tokens, k)
        if about is not None:
            return about
        scaled = self._whole(tokens, k, one=True)
        if scaled:
            return scaled
        word = tokens[k].text if k < len(tokens) else ""
        return (Number(Decimal(1)), k) if word in self.magnitudes or word in self.units else None

    def _whole(self, tokens: Sequence[Token], i: int, *, one: bool = False) -> tuple[Number, int] | None:
        """Read a whole number in words. `one`: "a" stands before it, and a multiplier ("hundred") must follow."""
        total, current, room = Decimal(0), Decimal(1 if one else 0), Decimal(0)
        k, seen, decimals = i, False, 0
        for _ in range(_MOST_WORDS):
            at = hyphen(tokens, k) if seen else k
            factor = self.multipliers.get(tokens[at].text) if at < len(tokens) else None
            if factor and (seen or one) and 0 < current < factor:
                if factor < 1000:
                    current *= factor
                else:
                    total, current = total + current * factor, Decimal(0)
                k, room, seen = at + 1, Decimal(factor), True
                continue
            if one and not seen:
                break
            unit = self._unit(tokens, self.skip_join(tokens, k) if seen and room else at)
            if unit is None or (seen and not 0 < unit[0] < room):
                break
            value, k, seen = unit[0], unit[1], True
            if value >= 1000:
                total, room = total + value, Decimal(1000)
                continue
            current += value
            decimals = int(value != value.to_integral_value())
            room = _room(value) if not decimals else Decimal(0)
        return (Number(total + current, decimals), k) if seen else None

    def _unit(self, tokens: Sequence[Token], k: int) -> tuple[Decimal, int] | None:
        found = self.numbers.at(tokens, k)
        if found:
            return Decimal(found[1]), found[0]
        if self.parts is None or k >= len(tokens) or tokens[k].kind != "word":
            return None
        value = self._compound(tokens[k].text)
        return (value, k + 1) if value else None

    def _compound(self, word: str) -> Decimal | None:
        """Read a number that is written as one word ("zweihundertfünfzig", "trentacinque", "dreieinhalb")."""
        assert self.parts is not None
        if len(word) > _LONGEST_COMPOUND:
            return None
        total, current, k = Decimal(0), Decimal(0), 0
        while k < len(word):
            part = self.parts.match(word, k)
            if part is None:
                return None
            k, value = part.end(), self.compounds[part.group()]
            if value == 1000:
                total, current = total + max(current, Decimal(1)) * 1000, Decimal(0)
            else:
                current = max(current, Decimal(1)) * 100 if value == 100 else current + value
        return total + current


def _room(value: Decimal) -> Decimal:
    """Return below what the next word must lie to be added ("twenty" leaves ten, French "soixante" twenty)."""
    if value >= 100:
        return Decimal(100)
    if value < 20:
        return Decimal(0)
    return Decimal(20 if value in (60, 80) else 10)


def hyphen(tokens: Sequence[Token], k: int) -> int:
    """Step over a hyphen that joins two words."""
    if k + 1 < len(tokens) and tokens[k].text in DASHES and tokens[k].gap == ADJACENT == tokens[k + 1].gap:
        return k + 1 if tokens[k + 1].kind == "word" else k
    return k
