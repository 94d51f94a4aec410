"""Finds the dates in a text, resolved against the day of publication, as the figures' `as_of` takes them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Literal

from pipeline.figures.lexicon import section
from pipeline.figures.tokens import ADJACENT, LINE, Phrases, Token
from pipeline.figures.vocabulary import Vocabulary, vocabulary
from storage.records import Span

Kind = Literal["day", "month", "quarter", "half", "year", "fiscal", "relative"]
_DASHES = frozenset("-‐‑–")
_YEARS = range(1950, 2050)
_SOON = timedelta(days=14)
"""A day without a year that lies this little ahead is the coming one: a year ago, a text would name the year."""
_AHEAD = timedelta(days=183)
"""How far ahead a day or month may lie behind "effective", "from", "by"."""
_LABEL = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as a text writes it.

    Attributes:
        start, end: its span in the text.
        as_of: `2025-09-09`, `2025-09`, `2025-Q3`, `2025-H1` or `2025`.
        span: the days that it means (of a fiscal period: those of the calendar period of the same name).
        kind: how exact it is; "fiscal" is a period by a company's own calendar, "relative" a date counted back from
            another one ("a year earlier"), to the month.
        from_published: whether the day of publication was needed to resolve it.
    """

    start: int
    end: int
    as_of: str
    span: Span
    kind: Kind
    from_published: bool = False


def find_dates(text: str, published: date | None, lang: str = "en") -> list[DateMention]:
    """Return the dates in a text, in order.

    Args:
        text: any text. Offsets of the mentions are offsets in it.
        published: the day of publication; without it, what needs it ("last June", "Monday") is left out.
        lang: two-letter code of the text's language; an unknown one is read as English.

    Returns:
        Mentions that do not overlap. Vague ones ("recently", "this week", "soon") are none.
    """
    words = _words(lang)
    money = vocabulary(lang)
    return _Reader(text, money.cutter.cut(text), words, money, published).mentions()


def span_of(as_of: str) -> Span | None:
    """Return the days that an `as_of` or `period` label means, or None for what is no label of time ("run-rate")."""
    match = _LABEL.fullmatch(as_of)
    if not match:
        return None
    year, month, day, quarter, half = (int(part) if part else 0 for part in match.groups())
    try:
        if day:
            return Span(date(year, month, day), date(year, month, day) + timedelta(days=1))
        if month:
            return _months(year, month, 1)
        if quarter:
            return _months(year, 3 * quarter - 2, 3)
        return _months(year, 6 * half - 5, 6) if half else _months(year, 1, 12)
    except (ValueError, OverflowError):
        return None


def _months(year: int, month: int, count: int) -> Span:
    last_year, last = divmod(year * 12 + month - 1 + count, 12)
    return Span(date(year, month, 1), date(last_year, last + 1, 1))


class _Words:
    """The `dates` section of one language, ready for looking up."""

    def __init__(self, lang: str) -> None:
        data = section(lang, "dates")
        fold = vocabulary(lang).cutter.fold

        def phrases(entries: Iterable[tuple[str, Any]], *, backward: bool = False) -> Phrases[Any]:
            return Phrases(((fold(str(p)), v) for p, v in entries), backward=backward)

        def table(name: str) -> Phrases[Any]:
            found: Mapping[str, Any] = data.get(name, {})
            return phrases(found.items())

        def listed(name: str, *, backward: bool = False) -> Phrases[Any]:
            return phrases(((p, p) for p in data.get(name, ())), backward=backward)

        self.day_first: bool = data.get("order", "dmy") == "dmy"
        self.capitals: bool = bool(data.get("capitals"))
        self.months, self.weekdays, self.counts = table("months"), table("weekdays"), table("counts")
        self.ordinals, self.seasons, self.units = table("ordinals"), table("seasons"), table("units")
        self.fixed, self.hanging = table("fixed"), table("hanging")
        self.day_marks = frozenset(data.get("day_marks", ()))
        self.links, self.fiscal = listed("links"), listed("fiscal")
        self.within, self.close = listed("within"), listed("close")
        self.quarters, self.halves = listed("quarters"), listed("halves")
        self.quarter_letters = frozenset(data.get("quarter_letters", ()))
        self.half_letters = frozenset(data.get("half_letters", ()))
        self.ago, self.earlier = listed("ago"), listed("earlier")
        self.at, self.ahead = listed("at", backward=True), listed("ahead", backward=True)
        self.last_before, self.next_before = listed("last", backward=True), listed("next", backward=True)
        self.last_behind, self.next_behind = listed("last_behind"), listed("next_behind")
        self.since = listed("ago_before")


@cache
def _words(lang: str) -> _Words:
    return _Words(lang)


@dataclass(frozen=True, slots=True)
class _Found:
    """A date read at some token: where it ends, its label, and whether publication was needed."""

    last: int
    as_of: str
    kind: Kind
    resolved: bool = False


class _Reader:
    """Reads the dates in one list of tokens."""

    def __init__(
        self, text: str, tokens: list[Token], words: _Words, money: Vocabulary, published: date | None
    ) -> None:
        self.text = text
        self.money = money
        self.tokens = tokens
        self.words = words
        self.published = published
        self.previous: DateMention | None = None
        """The date mention before, in the same sentence."""

    def mentions(self) -> list[DateMention]:
        found: list[DateMention] = []
        i = 0
        while i < len(self.tokens):
            if self.ends_sentence(i):
                self.previous = None
            one = self.date_at(i)
            span = span_of(one.as_of) if one else None
            if one is None or span is None:
                i += 1
                continue
            start, end = self.tokens[i].start, self.tokens[one.last - 1].end
            self.previous = DateMention(start, end, one.as_of, span, one.kind, one.resolved)
            found.append(self.previous)
            i = one.last
        return found

    def ends_sentence(self, i: int) -> bool:
        token = self.tokens[i]
        if token.gap >= LINE:
            return True
        before = self.tokens[i - 1].text if i else ""
        return before in (".", "!", "?") and token.gap > ADJACENT and self.text[token.start].isupper()

    def date_at(self, i: int) -> _Found | None:
        token = self.tokens[i]
        if token.kind == "number":
            return self.in_digits(i) or self.period(i) or self.day_month(i) or self.counted(i) or self.year(i)
        if token.kind != "word":
            return None
        return (
            self.period(i)
            or self.fiscal_year(i)
            or self.month_first(i)
            or self.year_part(i)
            or self.fixed(i)
            or self.weekday(i)
            or self.season(i)
            or self.counted(i)
        )

    # --- the forms ---

    def in_digits(self, i: int) -> _Found | None:
        """2025-09-09, 9/9/2025, 9.9.2025."""
        parts, k = [self.raw(i)], i + 1
        while len(parts) < 3 and self.text_at(k) in ("-", "/") and self.kind_at(k + 1) == "number":
            if self.tokens[k].gap or self.tokens[k + 1].gap:
                break
            parts.append(self.raw(k + 1))
            k += 2
        if len(parts) == 1:
            parts = parts[0].split(".")
        if len(parts) != 3 or not all(part.isdigit() and len(part) <= 4 for part in parts) or self.glued(i):
            return None
        a, b, c = map(int, parts)
        if len(parts[0]) == 4:
            year, month, day = a, b, c
        elif len(parts[2]) == 4 or (len(parts[2]) == 2 and "." in self.raw(i)):
            year, (day, month) = c if c > 99 else 2000 + c, (a, b)
            if (not self.words.day_first and "/" in self.text[self.tokens[i].start : self.tokens[k - 1].end]) or b > 12:
                day, month = b, a
            if month > 12 >= day:
                day, month = month, day
        else:
            return None
        return self.day(k, year, month, day)

    def day_month(self, i: int) -> _Found | None:
        """9 September 2025, 9. September, 9 de septiembre de 2025."""
        day = self.day_number(i)
        if day is None:
            return None
        k = self.links(day[1])
        month = self.month_at(k)
        if month is None or self.glued(i):
            return None
        return self.month_day(i, month[1], month[0], day[0])

    def month_first(self, i: int) -> _Found | None:
        """September 9, 2025; September 2025; June."""
        month = self.month_at(i)
        if month is None:
            return None
        number, k = month
        day = self.day_number(k) if self.kind_at(k) == "number" else None
        if day and self.kind_at(day[1]) != "word":
            return self.month_day(i, day[1], number, day[0])
        if day and self.tokens[day[1]].gap and self.month_at(day[1]) is None:
            return self.month_day(i, day[1], number, day[0])
        year = self.yearlike(self.links(k), after_month=True)
        if year:
            return self.month(year[1], year[0], number, resolved=year[2])
        shared = self.shared_year(k)
        if shared:
            return self.month(k, shared, number, resolved=False)
        return self.lone_month(i, k, number)

    def lone_month(self, i: int, k: int, number: int) -> _Found | None:
        """A month without a year: the last one that is not after publication, or the coming one behind "next"."""
        behind = self.words.last_behind.at(self.tokens, k)
        last = behind or self.words.last_before.before(self.tokens, i)
        coming = self.words.next_behind.at(self.tokens, k)
        ahead = coming or self.words.next_before.before(self.tokens, i)
        k = behind[0] if behind else coming[0] if coming else k
        if not (last or ahead or self.words.at.before(self.tokens, i) or self.within_before(i)):
            return None
        if self.published is None:
            return None
        year = self.published.year
        if ahead:
            year += number <= self.published.month
        elif number > self.published.month or (last and number == self.published.month):
            year -= 1
        return self.month(k, year, number, resolved=True)

    def month_day(self, i: int, k: int, month: int, day: int) -> _Found | None:
        year = self.yearlike(self.links(k))
        if year:
            return self.day(year[1], year[0], month, day, resolved=year[2])
        if self.published is None:
            return None
        years = [self.published.year + shift for shift in (-1, 0, 1)]
        days = [date(y, month, day) for y in years if 0 < day <= monthrange(y, month)[1]]
        reach = _AHEAD if self.words.ahead.before(self.tokens, i) else _SOON
        fitting = [one for one in days if one <= self.published + reach]
        return _Found(k, max(fitting).isoformat(), "day", True) if fitting else None

    def period(self, i: int) -> _Found | None:
        """Q3 2025, 3Q25, 2025 Q3, T3 2025, third quarter of 2025, H1."""
        return self.lettered(i) or self.spoken_period(i)

    def lettered(self, i: int) -> _Found | None:
        first, second = self.text_at(i), self.text_at(i + 1)
        k = i + 2
        if first.isdigit() and len(first) == 4 and int(first) in _YEARS and not self.glued(i):
            k = i + 2 if second in _DASHES or second == "/" else i + 1
            found = self.letter_digit(k, alone=False)
            return self.part(k + 2, int(first), *found) if found else None
        found = self.letter_digit(i)
        if found is None:
            return None
        year = self.yearlike(self.links(k), short=True)
        if year:
            return self.part(year[1], year[0], *found, fiscal=year[3], resolved=year[2])
        return self.latest(k, *found)

    def letter_digit(self, i: int, *, alone: bool = True) -> tuple[Literal["Q", "H"], int] | None:
        """Read "Q3" or "3Q" at token `i`."""
        first, second = self.text_at(i), self.text_at(i + 1)
        if not second or self.tokens[i + 1].gap or (alone and self.glued(i)):
            return None
        letter, digit = (second, first) if first.isdigit() else (first, second)
        if not digit.isdigit():
            return None
        if letter in self.words.quarter_letters and 1 <= int(digit) <= 4:
            return "Q", int(digit)
        if letter in self.words.half_letters and 1 <= int(digit) <= 2:
            return "H", int(digit)
        return None

    def spoken_period(self, i: int) -> _Found | None:
        ordinal = self.words.ordinals.at(self.tokens, i)
        if ordinal:
            number, k = ordinal[1], ordinal[0]
        elif self.text_at(i).isdigit() and len(self.text_at(i)) == 1:
            number, k = int(self.text_at(i)), i + 1
            k += self.text_at(k) in (".", "º", "°") or self.text_at(k) in self.words.day_marks
        else:
            return None
        k = self.hyphen(k)
        quarter, half = self.words.quarters.at(self.tokens, k), self.words.halves.at(self.tokens, k)
        if quarter and 1 <= number <= 4:
            k, which = quarter[0], ("Q", number)
        elif half:
            k, which = half[0], ("H", min(number, 2))
        else:
            return None
        year = self.yearlike(self.links(k))
        if year:
            return self.part(year[1], year[0], which[0], which[1], fiscal=year[3], resolved=year[2])  # type: ignore[arg-type]
        return self.latest(k, which[0], which[1])  # type: ignore[arg-type]

    def fiscal_year(self, i: int) -> _Found | None:
        found = self.words.fiscal.at(self.tokens, i)
        if found is None:
            return None
        year = self.year_number(self.links(found[0]), short=True)
        return _Found(year[1], str(year[0]), "fiscal") if year else None

    def year_part(self, i: int) -> _Found | None:
        """The end of 2024 (its December), early 2025 (the year)."""
        close = self.words.close.at(self.tokens, i)
        if close:
            year = self.yearlike(self.links(self.hyphen(close[0])))
            if year:
                return self.month(year[1], year[0], 12, resolved=year[2])
        within = self.words.within.at(self.tokens, i)
        if within:
            year = self.yearlike(self.links(self.hyphen(within[0])))
            if year:
                return _Found(year[1], str(year[0]), "year", year[2])
        return None

    def season(self, i: int) -> _Found | None:
        season = self.words.seasons.at(self.tokens, i)
        if season is None:
            return None
        k, month = season
        year = self.yearlike(self.links(k))
        if year:
            return _Found(year[1], str(year[0]), "year", year[2])
        behind = self.words.last_behind.at(self.tokens, k)
        last = behind or self.words.last_before.before(self.tokens, i)
        if self.published is None or not (last or self.words.at.before(self.tokens, i)):
            return None
        begun = self.published.month >= month
        return _Found(behind[0] if behind else k, str(self.published.year - (0 if begun else 1)), "year", True)

    def fixed(self, i: int) -> _Found | None:
        found = self.words.fixed.at(self.tokens, i)
        if found and self.published:
            return self.shifted(found[0], self.published, found[1], resolved=True)
        hanging = self.words.hanging.at(self.tokens, i)
        base = self.base()
        if hanging and base:
            one = self.shifted(hanging[0], base, hanging[1], resolved=self.previous is None)
            if one and one.kind == "year":
                return _Found(one.last, f"{base.year - 1}-{base.month:02}", "relative", one.resolved)
            return one
        return None

    def weekday(self, i: int) -> _Found | None:
        found = self.words.weekdays.at(self.tokens, i)
        if found is None or self.published is None or not self.capital(i):
            return None
        back = (self.published.weekday() - found[1]) % 7
        behind = self.words.last_behind.at(self.tokens, found[0])
        coming = self.words.next_behind.at(self.tokens, found[0])
        if (behind or self.words.last_before.before(self.tokens, i)) and back == 0:
            back = 7
        if coming or self.words.next_before.before(self.tokens, i):
            back -= 7
        last = behind[0] if behind else coming[0] if coming else found[0]
        return _Found(last, (self.published - timedelta(days=back)).isoformat(), "day", True)

    def counted(self, i: int) -> _Found | None:
        """Two months ago; a year earlier; il y a deux mois."""
        since = self.words.since.at(self.tokens, i)
        k = since[0] if since else i
        count = self.words.counts.at(self.tokens, k)
        if count is None and self.text_at(k).isdigit() and len(self.text_at(k)) <= 2:
            count = (k + 1, int(self.text_at(k)))
        unit = self.words.units.at(self.tokens, self.hyphen(count[0])) if count else None
        if count is None or unit is None:
            return None
        ago = (unit[0], "") if since else self.words.ago.at(self.tokens, unit[0])
        earlier = None if ago else self.words.earlier.at(self.tokens, unit[0])
        base = self.published if ago else self.base() if earlier else None
        if base is None:
            return None
        last = (ago or earlier or unit)[0]
        if unit[1] == "day":
            day = base - timedelta(days=int(count[1]))
            return _Found(last, day.isoformat(), "day", ago is not None)
        months = int(count[1] * (12 if unit[1] == "year" else 1))
        year, month = divmod(base.year * 12 + base.month - 1 - months, 12)
        if months == 0 or year < _YEARS.start:
            return None
        return _Found(last, f"{year}-{month + 1:02}", "relative", ago is not None or self.previous is None)

    def year(self, i: int) -> _Found | None:
        """A year alone: "in 2024", "(2024)", "its 2024 revenue"."""
        found = self.year_number(i)
        if found is None or found[3] or self.is_sum(i):
            return None
        return _Found(found[1], str(found[0]), "year")

    def is_sum(self, i: int) -> bool:
        """Whether a number that looks like a year is a count, a sum or a share."""
        if self.kind_at(i + 1) == "sign" and self.kind_at(i + 2) != "number":
            return True
        if self.text_at(i + 1) == "%" or self.kind_at(i - 1) == "sign" or self.text_at(i - 1) in ("#", "§"):
            return True
        words = self.money
        return bool(words.magnitudes.at(self.tokens, i + 1) or words.names.at(self.tokens, i + 1))

    # --- parts ---

    def base(self) -> date | None:
        """The day from which "a year earlier" counts: the date before it in the sentence, else publication."""
        if self.previous and self.previous.kind not in ("fiscal",):
            return self.previous.span.start
        return self.published

    def month_at(self, k: int) -> tuple[int, int] | None:
        """Return the month that is named at token `k`, and where its name ends."""
        found = self.words.months.at(self.tokens, k) if k < len(self.tokens) else None
        if found is None or not self.capital(k):
            return None
        end, number = found
        if self.text_at(end) == "." and self.tokens[end].gap == ADJACENT and end - k == 1:
            end += 1
        return number, end

    def capital(self, k: int) -> bool:
        return not self.words.capitals or self.text[self.tokens[k].start].isupper()

    def day_number(self, k: int) -> tuple[int, int] | None:
        raw = self.text_at(k)
        if not raw.isdigit() or len(raw) > 2 or not 1 <= int(raw) <= 31:
            return None
        behind = self.text_at(k + 1)
        marked = (behind in self.words.day_marks or behind in (".", "º")) and self.tokens[k + 1].gap == ADJACENT
        return int(raw), k + 2 if marked and behind != "." else k + 1 if not marked else k + 1 + self.dot_inside(k + 1)

    def dot_inside(self, k: int) -> int:
        """1 where a point belongs to an ordinal ("9. September"), 0 where it ends a sentence."""
        return int(self.month_at(k + 1) is not None)

    def links(self, k: int) -> int:
        link = self.words.links.at(self.tokens, k)
        return link[0] if link else k

    def yearlike(self, k: int, *, short: bool = False, after_month: bool = False) -> tuple[int, int, bool, bool] | None:
        """Return year, end, whether publication was needed, and whether it is fiscal: "2025", "last year"."""
        fiscal = self.words.fiscal.at(self.tokens, k)
        year = self.year_number(self.links(fiscal[0]) if fiscal else k, short=short, after_month=after_month)
        if year:
            return year[0], year[1], False, fiscal is not None
        found = self.words.fixed.at(self.tokens, k)
        if found and self.published and found[1].startswith("year"):
            return self.published.year + int(found[1][4:] or 0), found[0], True, False
        return None

    def year_number(
        self, k: int, *, short: bool = False, after_month: bool = False
    ) -> tuple[int, int, bool, bool] | None:
        if self.text_at(k) in ("'", "’") and self.kind_at(k + 1) == "number" and not self.tokens[k + 1].gap:
            k, short = k + 1, True
        raw = self.text_at(k)
        if not raw.isdigit() or (k and self.tokens[k].gap == LINE):
            return None
        if len(raw) == 2 and short and not self.tokens[k].gap:
            return 2000 + int(raw), k + 1, False, False
        if len(raw) != 4 or int(raw) not in _YEARS or (self.glued(k) and not short and not self.after_within(k)):
            return None
        behind = k + 1
        if not after_month and self.kind_at(behind) == "word" and self.tokens[behind].gap == ADJACENT:
            return None
        return int(raw), k + 1, False, False

    def after_within(self, k: int) -> bool:
        """Whether the hyphen before a year belongs to "mid-2025"."""
        return self.text_at(k - 1) in _DASHES and k > 1 and self.words.within.at(self.tokens, k - 2) is not None

    def within_before(self, i: int) -> bool:
        return i > 1 and self.text_at(i - 1) in _DASHES and self.words.within.at(self.tokens, i - 2) is not None

    def shared_year(self, k: int) -> int | None:
        """The year of "March and June 2024", "March to June 2024", for its first month."""
        if self.text_at(k) in _DASHES or self.words.at.at(self.tokens, k) or self.kind_at(k) == "word":
            month = self.month_at(k + 1)
            year = self.year_number(self.links(month[1])) if month else None
            return year[0] if year else None
        return None

    def glued(self, i: int) -> bool:
        """Whether a number is the tail of a name or of a longer number."""
        if i == 0 or self.tokens[i].gap != ADJACENT:
            return False
        before = self.tokens[i - 1]
        return before.kind in ("word", "number") or before.text in _DASHES or before.text in "/_.#@:"

    def day(self, k: int, year: int, month: int, day: int, *, resolved: bool = False) -> _Found | None:
        if year not in _YEARS or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
            return None
        return _Found(k, f"{year}-{month:02}-{day:02}", "day", resolved)

    def month(self, k: int, year: int, month: int, *, resolved: bool) -> _Found:
        return _Found(k, f"{year}-{month:02}", "month", resolved)

    def part(
        self, k: int, year: int, letter: Literal["Q", "H"], number: int, *, fiscal: bool = False, resolved: bool = False
    ) -> _Found:
        kind: Kind = "fiscal" if fiscal else "quarter" if letter == "Q" else "half"
        return _Found(k, f"{year}-{letter}{number}", kind, resolved)

    def latest(self, k: int, letter: Literal["Q", "H"], number: int) -> _Found | None:
        """A quarter or half without a year: the last one that began before publication."""
        if self.published is None:
            return None
        length = 3 if letter == "Q" else 6
        begun = (self.published.month - 1) // length + 1 >= number
        return self.part(k, self.published.year - (0 if begun else 1), letter, number, resolved=True)

    def shifted(self, k: int, base: date, shift: str, *, resolved: bool) -> _Found | None:
        """Apply "year-1", "month+1", "day" to a day."""
        unit = shift.rstrip("0123456789+-")
        by = int(shift[len(unit) :] or 0)
        if unit == "day":
            return _Found(k, (base + timedelta(days=by)).isoformat(), "day", resolved)
        if unit == "year":
            return _Found(k, str(base.year + by), "year", resolved)
        if unit == "quarter":
            year, quarter = divmod(base.year * 4 + (base.month - 1) // 3 + by, 4)
            return _Found(k, f"{year}-Q{quarter + 1}", "quarter", resolved)
        year, month = divmod(base.year * 12 + base.month - 1 + by, 12)
        return self.month(k, year, month + 1, resolved=resolved)

    # --- small steps ---

    def text_at(self, k: int) -> str:
        return self.tokens[k].text if 0 <= k < len(self.tokens) else ""

    def kind_at(self, k: int) -> str:
        return self.tokens[k].kind if 0 <= k < len(self.tokens) else ""

    def raw(self, k: int) -> str:
        return self.text[self.tokens[k].start : self.tokens[k].end]

    def hyphen(self, k: int) -> int:
        return k + 1 if self.text_at(k) in _DASHES else k
