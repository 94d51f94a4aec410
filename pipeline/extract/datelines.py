"""The day that a page or a plain text writes at its own top: "9 September 2025", "PARIS, Feb. 12, 2025 —"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)")
_COMPACT = re.compile(r"^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T\d|$)")
_DAY_FIRST = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])([./])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
_MONTH_FIRST = re.compile(r"(?<!\d)(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01])/((?:19|20)\d\d)(?!\d)")
_YEAR = r"((?:19|20)\d\d)"
_DATELINE = re.compile(
    r"^\W{0,2}[^\W\d_][\w .'’/-]{1,60}?[,(]\s*(?P<day>[^—–\n]{4,40}?\d)\)?\s*(?:\([^)]{2,40}\)\s*)?"
    r"[:/]?\s*(?:—|–|--|-\s|/)"
)
_BYLINE = re.compile(r"^\W*by\s+(?=[A-ZÀ-Ý])|^\W*By\s+")
_MOST_WORDS = 14
_MOST_OTHER = 4
_LINES = 14
_PROSE = 40


class _Words(NamedTuple):
    months: dict[str, int]
    named: re.Pattern[str]
    month_first: re.Pattern[str]
    cjk: re.Pattern[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]
    other: re.Pattern[str]


@cache
def _words() -> _Words:
    data = yaml.safe_load(Path(__file__).with_name("datelines.yaml").read_text("utf-8"))
    months = {word: number for number, words in data["months"].items() for word in words}
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))

    def any_of(section: str, before: str) -> re.Pattern[str]:
        words = sorted({w for group in data[section].values() for w in group}, key=len, reverse=True)
        return re.compile(rf"{before}(?:{'|'.join(map(re.escape, words))})(?!\w)", re.I)

    return _Words(
        months,
        re.compile(
            rf"(?<!\d)(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°|\.)?\s+(?:de\s+|of\s+)?({names})\b\.?,?\s+"
            rf"(?:de\s+|del\s+)?{_YEAR}\b",
            re.I,
        ),
        re.compile(rf"\b({names})\b\.?\s+(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\s+{_YEAR}\b", re.I),
        re.compile(rf"{_YEAR}\s*[年년]\s*(\d{{1,2}})\s*[月월]\s*(\d{{1,2}})\s*[日일]"),
        any_of("published", r"^\W*"),
        any_of("updated", r"(?<!\w)"),
        any_of("other", r"(?<!\w)"),
    )


def find_day(text: str) -> date | None:
    """Return the first full day that a short text writes, in any of the usual ways, or None.

    "09/24/2025" has only one way to be read; "03/04/2025" has two, and gives nothing.
    """
    return _first_day(text)[1]


def _first_day(text: str) -> tuple[int, date | None]:
    """The first full day in a text, and where it stands."""
    words = _words()
    text = text.strip()[:200]
    if match := _COMPACT.match(text):
        return 0, _day(match[1], match[2], match[3])
    found: list[tuple[int, date | None]] = []
    if match := _ISO.search(text):
        found.append((match.start(), _day(match[1], match[2], match[3])))
    if match := words.named.search(text):
        found.append((match.start(), _day(match[3], words.months[match[2].lower()], match[1])))
    if match := words.month_first.search(text):
        found.append((match.start(), _day(match[3], words.months[match[1].lower()], match[2])))
    if (match := _DAY_FIRST.search(text)) and (match[2] == "." or int(match[1]) > 12 or match[1] == match[3]):
        found.append((match.start(), _day(match[4], match[3], match[1])))
    if match := _MONTH_FIRST.search(text):
        found.append((match.start(), _day(match[3], match[1], match[2])))
    if match := words.cjk.search(text):
        found.append((match.start(), _day(match[1], match[2], match[3])))
    return min(((at, day) for at, day in found if day), default=(0, None))


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def top_day(lines: Iterable[str], latest: date, *, changes: bool = True) -> date | None:
    """Return the day that a text's first lines give as its own, or None.

    It is a line that is short and a date or a byline with one ("Published: 9 September 2025", "By J. Doe, 3 May 2025"),
    or the dateline that an agency's text begins with ("PARIS, Feb. 12, 2025 —"). Where a line says that it tells of a
    change, a later line that tells of publication wins.

    Args:
        lines: the text's lines, headline first or left out.
        latest: the last day that is believed.
        changes: whether the day of a change will do. Of a web page it won't: a price list that says when it was last
            touched holds today.
    """
    updated: date | None = None
    prose = 0
    for number, line in enumerate(lines):
        if number >= _LINES or prose > 1:
            break
        prose += len(line.split()) >= _PROSE
        dateline = _DATELINE.match(line)
        day = find_day(dateline["day"]) if dateline else None
        is_line = day is None and len(line.split()) <= _MOST_WORDS
        if is_line and is_date_line(line):
            day = find_day(line)
        if day is None or day > latest:
            continue
        if is_line and _tells_change(line):
            updated = updated or (day if changes else None)
        else:
            return day
    return updated


def _tells_change(line: str) -> bool:
    return _words().updated.search(line[: _first_day(line)[0]]) is not None


def is_date_line(line: str) -> bool:
    """Whether a short line is there to tell a date: little else stands in it, or a word of publishing begins it."""
    words = _words()
    if words.published.match(line) or _tells_change(line):
        return True
    rest = _BYLINE.sub("", line)
    if words.other.search(rest):
        return False
    for pattern in (words.named, words.month_first, _ISO, _DAY_FIRST, _MONTH_FIRST, words.cjk):
        rest = pattern.sub(" ", rest)
    if find_day(line) is None:
        return False
    return len(re.findall(r"[^\W\d_]{2,}", rest)) <= _MOST_OTHER and not re.search(r"[$€£¥%]", rest)
