"""The words that carry a figure, cut to what is around the amount, with the amount apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from reports.escaping import clean
from reports.items import Quote
from storage.records import Figure

QUOTE_WIDTH = 160
"""About how many characters of a quote are shown: two lines of a terminal, and the sentence is still one."""
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)\]]*\s+(?=[\"“‘«(\[]?[A-ZÀ-ÞŒ0-9$€£])|\n+")
_SUM = re.compile(
    r"""
    (?:(?:US|A|C|HK|CN)?[$€£¥₹₩]\s?|\b(?:USD|EUR|GBP)\s?)?
    (?<![\w.,])\d[\d.,'’\u00a0\u202f]*(?:(?<=\d)\s(?=\d{3}\b)\d{3})*
    (?:[\s-]?(?:[kKMBT]\b|[bm]n\b|Mds?\b|Mio\b|Mrd\b|[mb]illions?|trillions?|milliards?|Million(?:en)?|Milliarden?
      |mil\ millones|millones|milion[ei]|miliard[ei]))?
    (?:[\s-](?:de\s|d[’'])?(?:dollars?|euros?|pounds?)\b|\s?[$€£¥](?!\d))?
    """,
    re.X,
)
"""A sum as a text may write it, to set it in bold. Reading sums is for the figures room; here only its ends matter."""


def quoted(figure: Figure, text: str | None) -> Quote:
    """Return the sentence that carries a figure, about `QUOTE_WIDTH` characters around its amount.

    Args:
        figure: the figure, with its quote and where the amount stands.
        text: the text that `figure.start` and `figure.end` count in (the article's, or its title), where it is at
            hand: a quote may be a clause, and its sentence shows best whether it was read rightly. Without it the
            quote stands, and the amount is found by its digits.
    """
    written = text[figure.start : figure.end] if text is not None and 0 <= figure.start < figure.end else ""
    # figures of long sentences on record from before quotes were cut around the sum may have it behind their quote
    if text is not None and written.strip() and (written in figure.quote or _amount_in(written, figure)):
        start, end = _sentence(text, figure.start, figure.end)
        return _cut(text[start : figure.start], written, text[figure.end : end])
    found = _amount_in(figure.quote, figure)
    if found is None:
        return _cut("", "", figure.quote)
    return _cut(figure.quote[: found[0]], figure.quote[found[0] : found[1]], figure.quote[found[1] :])


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the sentence, or line, around an amount."""
    window = max(0, start - 600)
    begins = max((m.end() for m in _SENTENCE_END.finditer(text, window, start)), default=window)
    stop = _SENTENCE_END.search(text, end, min(len(text), end + 600))
    return begins, stop.start() + 1 if stop else min(len(text), end + 600)


def _amount_in(passage: str, figure: Figure) -> tuple[int, int] | None:
    """Find the amount by its digits: the first number of the passage that has those of the figure."""
    wanted = [digits for value in (figure.low, figure.high) if value is not None and (digits := _digits(value))]
    sums = list(_sums(passage))
    for digits in wanted:
        for start, end, found in sums:
            if found == digits:
                return start, end
    return None


def _sums(passage: str) -> Iterator[tuple[int, int, str]]:
    for found in _SUM.finditer(passage):
        number = "".join(ch for ch in found.group() if ch.isdigit()).strip("0")
        yield found.start(), found.end(), number or "0"


def _digits(value: Decimal) -> str:
    return "".join(ch for ch in format(value, "f") if ch.isdigit()).strip("0") or "0"


def _cut(before: str, amount: str, after: str) -> Quote:
    """Fold white space and leave out what is far from the amount, at word boundaries."""
    amount = clean(amount)
    left = clean(before + "\x1f")
    right = clean("\x1f" + after)
    gap_left = " " if before[-1:].isspace() and left else ""
    gap_right = " " if after[:1].isspace() and right else ""
    room = max(QUOTE_WIDTH - len(amount), 40)
    share = max(room // 2, room - len(right)) if len(left) > room // 2 else len(left)
    left = _last_words(left, share)
    right = _first_words(right, room - len(left))
    return Quote(left + gap_left, amount, gap_right + right)


def _last_words(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    cut = text[-width:]
    return "… " + (cut.partition(" ")[2] if " " in cut else cut)


def _first_words(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    cut = text[:width]
    return (cut.rpartition(" ")[0] if " " in cut else cut) + " …"
