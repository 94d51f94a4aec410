"""The unit in the name of a column: “Amount (€M)” holds amounts, in millions of euros."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.figures.amounts import find_amounts
from pipeline.figures.currencies import currencies

_PIECE = re.compile(r"[A-Z]{2}\$|[€$£¥₹₩]|[^\W\d_]+|0{3}s?")
_JOINING = ("in", "en", "de", "of")


@dataclass(frozen=True, slots=True)
class Unit:
    """What the sums of a column leave out: the word for their magnitude, and their currency."""

    magnitude: str = ""
    currency: str | None = None


def unit_behind(name: str, lang: str) -> tuple[str, Unit]:
    """Split the name of a column into what it holds and the unit that stands behind that.

    Args:
        name: such as "Amount (€M)", "Valuation in USD bn", "Revenue ($000s)".
        lang: two-letter code of the language in which magnitudes are written.
    """
    words = re.findall(r"[^\s()\[\]{},;:]+", name)
    for at in range(1, len(words)):
        unit = _unit([word for word in words[at:] if word.casefold() not in _JOINING], lang)
        if unit is not None:
            return " ".join(words[:at]), unit
    return name, Unit()


def _unit(words: Sequence[str], lang: str) -> Unit | None:
    """Return what words say of a sum; None where one of them says something else."""
    magnitude, currency = "", None
    for piece in (piece for word in words for piece in _pieces(word)):
        if (code := _currency(piece, lang)) and currency is None:
            currency = code
        elif (known := _magnitude(piece, lang)) and not magnitude:
            magnitude = known
        else:
            return None
    return Unit(magnitude, currency) if magnitude or currency else None


def _pieces(word: str) -> list[str]:
    word = re.sub(r"^d['’]", "", word)
    code = word[:3]
    if code in currencies() and len(word) > len(code):  # USDm
        return [code, word[3:]]
    found = _PIECE.findall(word)
    return found if "".join(found) == word.strip(".'’") else [word]


def _currency(piece: str, lang: str) -> str | None:
    if piece.upper() in currencies():
        return piece.upper()
    found = find_amounts(f"{piece}1", lang, bare=True) or find_amounts(f"1 {piece}", lang, bare=True)
    return found[0].currency if found and found[0].low == 1 else None


def _magnitude(piece: str, lang: str) -> str | None:
    if piece in ("000", "000s"):
        return "k"
    for word in (piece, piece.removesuffix("s")):
        found = find_amounts(f"1 {word}", lang, bare=True)
        if found and found[0].low != 1 and found[0].currency is None:
            return word
    return None
