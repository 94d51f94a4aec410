"""Reads numbers as people write them: digits with either notation's separators, and words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_MOST_DIGITS = 15
_MOST_DECIMALS = 12
_SPACES = re.compile("[ \u00a0\u202f\u2007\u2009'’]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: its value, and how many decimals stand in the text."""

    value: Decimal
    decimals: int = 0

    @property
    def ends_in_zero(self) -> bool:
        """Whether it is a whole number whose last digit is a zero."""
        return not self.decimals and self.value % 10 == 0

    def half_step(self, *, scaled: bool) -> Decimal:
        """Return half a unit of the last digit that counts.

        Trailing zeros of a whole number are rounding ("$600 million": half of a hundred); before a magnitude word
        written decimals count as they stand ("$13.80 billion"), without one trailing zeros never count.
        """
        if scaled and not self.ends_in_zero:
            return Decimal(5).scaleb(-self.decimals - 1)
        last = self.value.normalize().as_tuple().exponent
        assert isinstance(last, int)
        return Decimal(5).scaleb(last - 1)


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
        mark = max(".,", key=body.rfind)
        whole, _, parts = body.rpartition(mark)
        other = "," if mark == "." else "."
        return ("".join(whole.split(other)), parts) if _well_grouped(whole.split(other)) and not spaced else (None, "")
    mark = "." if points else ","
    pieces = body.split(mark)
    if len(pieces) > 2:
        return ("".join(pieces), "") if _well_grouped(pieces) and not spaced else (None, "")
    whole, parts = pieces
    groups = len(parts) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0" and not spaced and mark != decimal
    return (whole + parts, "") if groups else (whole, parts)


def _well_grouped(groups: list[str]) -> bool:
    """Whether digits stand in threes, or in the Indian way (12,34,567), behind a first group of one to three."""
    first, *rest = groups
    if not rest or not 1 <= len(first) <= 3 or (first[0] == "0" and len(first) > 1):
        return False
    return len(rest[-1]) == 3 and (
        all(len(g) == 3 for g in rest) or (len(first) <= 2 and all(len(g) == 2 for g in rest[:-1]))
    )
