"""Finds the dates in a text, resolved against the day of publication, as the figures' `as_of` takes them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from pipeline.figures.date_parts import YEARS, Before, DateMention, Found, Kind, Year, shift_of
from pipeline.figures.date_stretches import DateStretches
from pipeline.figures.date_words import DASHES, DateWords, date_words
from pipeline.figures.labels import Unit, is_day, label, moved, span_of
from pipeline.figures.tokens import ADJACENT, LINE, Token
from pipeline.figures.vocabulary import Vocabulary, vocabulary

__all__ = ["DateMention", "find_dates", "span_of"]

_PUBLISHED = range(1900, 2200)
"""A day of publication outside of these years is a page's mistake."""
_LIKELY_YEARS = range(2005, 2036)
"""Four digits that are a year where no word says so."""
_SOON = timedelta(days=14)
"""A day without a year that lies this little ahead is the coming one: of a year ago, a text would name the year."""
_AHEAD = timedelta(days=183)
"""How far ahead a day without a year may lie behind "effective", "from", "by"."""
_MONTHS_AHEAD = 6
"""The same for a month."""
_FEW_WEEKS = 3
"""Fewer weeks than these are told too loosely to date anything."""


def find_dates(
    text: str, published: date | None, lang: str = "en", *, before: Before | None = None, alone: bool = False
) -> list[DateMention]:
    """Return the dates in a text, in order.

    Args:
        text: any text. Offsets of the mentions are offsets in it.
        published: the day of publication; without it, what needs it ("last June", "Monday") is left out.
        lang: two-letter code of the text's language; an unknown one is read as English.
        before: gives the last date told before the text; it is asked only where something hangs on it.
        alone: whether "a year earlier" anywhere in the text may hang on that date, not only at its head.

    Returns:
        Mentions that do not overlap. Vague ones ("recently", "this week", "soon") are none. "A year earlier" counts
        from the date before it in its sentence (at the head of a sentence: from the last one of the sentence before),
        else from publication.
    """
    if published and published.year not in _PUBLISHED:
        published = None
    money = vocabulary(lang)
    reader = _Reader(text, money.cutter.cut(text), date_words(lang), money, published)
    reader.told_before, reader.alone = before, alone
    return reader.mentions()


def may_open_with_date(text: str, lang: str = "en") -> bool:
    """Whether a date can stand within the first three characters of a text: the cheap look before reading it."""
    openings = date_words(lang).openings
    near = (m[0] for m in _WORDS.finditer(text[:40]) if m.start() < 3)
    return any(word.isdigit() or word.lower() in openings for word in near)


_STOPS = (".", "!", "?")
_NONE: frozenset[str] = frozenset()
_DIGITS = (1, 2, 4)
"""How many digits the numbers have with which a date begins."""
_WORDS = re.compile(r"\d|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Base:
    """A date that another one counts from: its first day, how exact it is, whether it is that of publication."""

    day: date
    unit: Unit
    resolved: bool = False
    fiscal: bool = False


class _Reader(DateStretches):
    """Reads the dates in one list of tokens, form by form."""

    def __init__(
        self, text: str, tokens: list[Token], words: DateWords, money: Vocabulary, published: date | None
    ) -> None:
        super().__init__(text, tokens, words, published)
        self.money = money
        self.fiscal: str | None = None
        """The year of the last fiscal period: a quarter without a year is of the same."""
        self.sentence = 0
        """The token at which the sentence begins."""
        self.alone = False

    def mentions(self) -> list[DateMention]:
        found: list[DateMention] = []
        tokens = self.tokens
        i = 0
        while i < len(tokens):
            if (tokens[i].gap >= LINE or tokens[i - 1].text in _STOPS) and self._begins_sentence(i):
                self.last_of_before, self.previous, self.sentence = self.previous, None, i
            one = self._date_at(i) if self._may_open(i) else None
            span = span_of(one.as_of) if one else None
            if one is None or span is None:
                i += 1
                continue
            start, end = self.tokens[i].start, self.tokens[one.last - 1].end
            self.previous = DateMention(start, end, one.as_of, span, one.kind, one.resolved, one.event)
            if len(one.as_of) == 7 and one.as_of[5] in "QH":
                self.part = self.previous
            found.append(self.previous)
            if one.kind == "fiscal" and not one.counted:
                self.fiscal = one.as_of[:4]
            i = one.last
        return found

    def _may_open(self, i: int) -> bool:
        """Whether a date can begin with token `i`: a number of so many digits, or a word and what must stand behind."""
        kind, text, *_ = self.tokens[i]
        if kind == "number" and (len(text) in _DIGITS or text.count(".") == 2):
            return True
        behind = self.words.openings.get(text, _NONE)
        return behind is None or (bool(behind) and self.text_at(i + 1) in behind)

    def _begins_sentence(self, i: int) -> bool:
        token = self.tokens[i]
        if token.gap >= LINE:
            return True
        before = self.text_at(i - 1)
        if before not in _STOPS or token.gap == ADJACENT or not self.text[token.start].isupper():
            return False
        word = self.raw_at(i - 2) if i > 1 else ""
        return not (word in self.money.short or word.lower() in self.words.short_months or len(word) == 1)

    def _date_at(self, i: int) -> Found | None:
        kind = self.tokens[i].kind
        if kind == "number":
            return (
                self._in_digits(i)
                or self.stretch(i)
                or self._period(i)
                or self._day_month(i)
                or self._counted(i)
                or self._year(i)
                or self._lone_day(i)
            )
        if kind != "word":
            return None
        return (
            self.stretch(i)
            or self._same(i)
            or self._period(i)
            or self._fiscal_year(i)
            or self._spoken_day(i)
            or self._month_first(i)
            or self._part_of_year(i)
            or self._fixed(i)
            or self._weekday(i)
            or self._season(i)
            or self._counted(i)
        )

    # --- days and months ---

    def _in_digits(self, i: int) -> Found | None:
        """Read 2025-09-09, 9/9/2025, 9.9.2025."""
        parts, k = [self.raw_at(i)], i + 1
        while len(parts) < 3 and self.text_at(k) in ("-", "/") and self.kind_at(k + 1) == "number":
            if self.tokens[k].gap or self.tokens[k + 1].gap:
                break
            parts.append(self.raw_at(k + 1))
            k += 2
        slashes = len(parts) > 1 and self.text_at(i + 1) == "/"
        if len(parts) == 2 and parts[1].isdigit() and not slashes and not self.is_tail(i):
            return self._iso_month(k, *parts)
        if len(parts) == 1:
            parts = parts[0].split(".")
        if len(parts) != 3 or not all(part.isdigit() and len(part) <= 4 for part in parts) or self.is_tail(i):
            return None
        first, second, third = map(int, parts)
        if len(parts[0]) == 4:
            return self.on_day(k, first, second, third)
        if len(parts[2]) not in (2, 4) or len(parts[0]) > 2:
            return None
        year = third if len(parts[2]) == 4 else 2000 + third
        day, month = (second, first) if slashes and not self.words.day_first else (first, second)
        return self.on_day(k, year, month, day) or self.on_day(k, year, day, month)

    def _iso_month(self, k: int, year: str, month: str) -> Found | None:
        """Read 2025-09, where nothing runs on behind it."""
        runs_on = k < len(self.tokens) and self.tokens[k].gap == ADJACENT and self.kind_at(k) != "mark"
        if len(year) != 4 or len(month) != 2 or runs_on or int(year) not in YEARS or not 1 <= int(month) <= 12:
            return None
        return self.in_month(k, int(year), int(month), resolved=False)

    def _day_month(self, i: int) -> Found | None:
        """Read 9 September 2025, 9. September, 9 de septiembre de 2025."""
        day = self.day_at(i)
        month = self.month_at(self.skip_link(day[1])) if day else None
        spans = self.text_at(i - 1) in DASHES and 0 < len(self.digits_at(i - 2)) <= 2  # "9-11 September"
        if day is None or month is None or (self.is_tail(i) and not spans):
            return None
        return self._month_day(i, month[1], month[0], day[0])

    def _spoken_day(self, i: int) -> Found | None:
        """Read "the second of October", "am zehnten September"."""
        day = self.words.of["days"].at(self.tokens, i)
        month = self.month_at(self.skip_link(day[0])) if day else None
        return self._month_day(i, month[1], month[0], day[1]) if day and month else None

    def _month_first(self, i: int) -> Found | None:
        """Read September 9, 2025; September 2025; June."""
        month = self.month_at(i)
        if month is None:
            return None
        number, k = month
        day = self.day_at(k) if self.kind_at(k) == "number" else None
        if day and self._may_close_day(day[1]):
            to = self.day_at(day[1] + 1) if self.text_at(day[1]) in DASHES else None  # "Sept. 9-11, 2025"
            return self._month_day(i, to[1] if to else day[1], number, day[0])
        year = self.year_after(k, after_month=True)
        if year:
            return self.in_month(year.last, year.year, number, resolved=year.resolved)
        shared = self.shared_year(k)
        if shared:
            return self.in_month(k, shared, number, resolved=False)
        return self._lone_month(i, k, number)

    def _may_close_day(self, k: int) -> bool:
        """Whether a month's number ends at token `k`, rather than belongs to a unit or another month ("May 5 June")."""
        return (
            k >= len(self.tokens) or self.tokens[k].kind != "word" or bool(self.tokens[k].gap and not self.month_at(k))
        )

    def _lone_month(self, i: int, k: int, number: int) -> Found | None:
        """Read a month without a year: the last that is not after publication, or the coming one behind "next"."""
        of = self.words.of
        behind, coming = of["last_behind"].at(self.tokens, k), of["next_behind"].at(self.tokens, k)
        last = behind or of["last"].before(self.tokens, i)
        ahead = coming or of["next"].before(self.tokens, i)
        follows = of["following"].before(self.tokens, i) or of["following_behind"].at(self.tokens, k)
        soon = of["coming"].before(self.tokens, i)
        taken_up = of["same"].before(self.tokens, i) or of["same_behind"].at(self.tokens, k)
        base = self.hangs_on() if taken_up else None
        if base is not None and taken_up is not None:
            there = date(base.span.start.year, number, 1)
            back = self.published is not None and there > self.published
            behind_it = of["same_behind"].at(self.tokens, k)
            return self.in_month(behind_it[0] if behind_it else k, there.year - back, number, resolved=False)
        placed = (
            last
            or ahead
            or soon
            or follows
            or of["at"].before(self.tokens, i)
            or self.is_within(i)
            or self._is_listed(i)
            or self._stands_alone(i, k)
        )
        if not placed or self.text_at(i) in self.words.short_months:
            return None
        if self.published is None:
            told = self.hangs_on()  # "2023: in June …", of a page without a date
            return self.in_month(k, told.span.start.year, number, resolved=False) if told else None
        year = self.published.year
        if ahead:
            year += number <= self.published.month
        elif soon and 0 < (number - self.published.month) % 12 <= _MONTHS_AHEAD:
            year += number < self.published.month
        elif number > self.published.month or (last and number == self.published.month):
            year -= 1
        end = behind[0] if behind else coming[0] if coming else k
        return self._following(i, k, number, "month") or self.in_month(end, year, number, resolved=True)

    def _stands_alone(self, i: int, k: int) -> bool:
        """Whether a month stands between marks or owns what follows ("Series B (February)", "September's round")."""
        after = self.text_at(k) if k < len(self.tokens) else "."
        if after in ("'s", "’s") or (after in ("'", "’") and self.text_at(k + 1) == "s"):
            return True
        opens = i == 0 and after in (",", ".") and self.raw_at(i).lower() not in self.words.doubtful_months
        return (opens or self.text_at(i - 1) in (",", "(", ";", "–", "—")) and after in (",", ".", ")", ";", ":")

    def _is_listed(self, i: int) -> bool:
        """Whether token `i` goes on with a list of months ("July, August and September")."""
        before = self.previous
        return before is not None and i > 1 and self.text_at(i - 1) == "," and self.tokens[i - 2].end == before.end

    def _following(self, i: int, k: int, month: int, unit: Unit) -> Found | None:
        """Read "the following June", "le printemps suivant": the first one after the date that it hangs on."""
        behind = self.words.of["following_behind"].at(self.tokens, k)
        base = self.hangs_on() if behind or self.words.of["following"].before(self.tokens, i) else None
        if base is None or not (behind or self.words.of["following"].before(self.tokens, i)):
            return None
        end = base.span.end
        first = date(end.year + (end.month > month), month, 1)
        return Found(behind[0] if behind else k, label(first, unit), "relative")

    def _month_day(self, i: int, k: int, month: int, day: int) -> Found | None:
        year = self.year_after(k)
        if year:
            return self.on_day(year.last, year.year, month, day, resolved=year.resolved)
        if self.published is None:
            return None
        years = (self.published.year + shift for shift in (-1, 0, 1))
        days = [date(year, month, day) for year in years if is_day(year, month, day)]
        reach = _AHEAD if self.words.of["ahead"].before(self.tokens, i) else _SOON
        fitting = [one for one in days if one <= self.published + reach]
        return Found(k, max(fitting).isoformat(), "day", True) if fitting else None

    def _weekday(self, i: int) -> Found | None:
        of = self.words.of
        found = of["weekdays"].at(self.tokens, i)
        if found is None or self.published is None or not self.is_capital(i):
            return None
        end, number = found
        k = end + (self.text_at(end) == ",")
        article = of["day_articles"].at(self.tokens, k)
        k = article[0] if article else k
        dated = self._day_month(k) or self._month_first(k) if k < len(self.tokens) else None
        if dated and dated.kind == "day":  # "Thursday, September 4"
            return dated
        behind, coming = of["last_behind"].at(self.tokens, end), of["next_behind"].at(self.tokens, end)
        back = (self.published.weekday() - number) % 7
        if back == 0 and (behind or of["last"].before(self.tokens, i)):
            back = 7
        if coming or of["next"].before(self.tokens, i):
            back -= 7
        end = behind[0] if behind else coming[0] if coming else end
        return Found(end, (self.published - timedelta(days=back)).isoformat(), "day", True)

    # --- quarters, halves, years ---

    def _period(self, i: int) -> Found | None:
        """Read a quarter or a half, with what tells its last month behind it (", ended October 26")."""
        found = self._part_of_a_year(i)
        if found is None:
            return None
        k = found.last + (self.text_at(found.last) == ",")
        to = self.words.of["up_to"].at(self.tokens, k)
        end = self._end_of_stretch(to[0]) if to else None
        return replace(found, last=end[0]) if end else found

    def _part_of_a_year(self, i: int) -> Found | None:
        """Read Q3 2025, 3Q25, 2025 Q3, T3 2025, third quarter of 2025, the first half of last year."""
        raw = self.digits_at(i)
        if len(raw) == 4 and int(raw) in YEARS and not self.is_tail(i):
            k = i + 2 if self.text_at(i + 1) in DASHES or self.text_at(i + 1) == "/" else i + 1
            found = self._letter_digit(k)
            return self.in_part(k + 2, int(raw), found) if found else None
        part = self._letter_digit(i)
        if part and self.is_tail(i):
            return None
        read = (i + 2, part, False) if part else self._spoken_part(i)
        if read is None:
            return None
        k, (unit, number), fiscal = read
        year = self.year_after(k, short=True)
        if year:
            fiscal = fiscal or year.fiscal
            return self.in_part(year.last, year.year, (unit, number), fiscal=fiscal, resolved=year.resolved)
        lettered = part is not None and self.text_at(i) != "q" and self.text_at(i + 1) != "q"
        if self.fiscal:
            return self.in_part(k, int(self.fiscal), (unit, number), fiscal=True)
        if self.published is None or (lettered and not self.words.of["at"].before(self.tokens, i)):
            return None
        begun = label(self.published, unit)[-1] >= str(number)
        return self.in_part(k, self.published.year - (not begun), (unit, number), fiscal=fiscal, resolved=True)

    def _letter_digit(self, i: int) -> tuple[Unit, int] | None:
        """Read "Q3" or "3Q" at token `i`."""
        first, second = self.text_at(i), self.text_at(i + 1)
        if not second or self.tokens[i + 1].gap:
            return None
        letter, digit = (second, first) if self.digits_at(i) else (first, second)
        if letter in self.words.quarter_letters and digit in ("1", "2", "3", "4"):
            return "quarter", int(digit)
        if letter in self.words.half_letters and digit in ("1", "2"):
            return "half", int(digit)
        return None

    def _spoken_part(self, i: int) -> tuple[int, tuple[Unit, int], bool] | None:
        """Read "third quarter", "erstes Halbjahr", "1. Quartal", "third fiscal quarter", "first three months"."""
        of = self.words.of
        months = of["parts"].at(self.tokens, i)
        if months and self.year_after(months[0]):
            return months[0], ("quarter" if months[1][0] == "Q" else "half", int(months[1][1])), False
        ordinal = of["ordinals"].at(self.tokens, i)
        if ordinal:
            k, number = ordinal
        elif len(self.digits_at(i)) == 1:
            k, number = i + 1, int(self.digits_at(i))
            k += self.text_at(k) in (".", "º", "°") or self.text_at(k) in self.words.day_marks
        else:
            return None
        fiscal = of["fiscal"].at(self.tokens, self.skip_hyphen(k))
        k = self.skip_hyphen(fiscal[0] if fiscal else k)
        quarter, half = of["quarters"].at(self.tokens, k), of["halves"].at(self.tokens, k)
        if ordinal and not quarter and not half:
            return self._bare_ordinal(ordinal[0], number) or self._next_quarter(i, ordinal[0], number)
        if quarter and 1 <= number <= 4:
            return quarter[0], ("quarter", number), fiscal is not None
        return (half[0], ("half", min(number, 2)), fiscal is not None) if half and number else None

    def _bare_ordinal(self, k: int, number: int) -> tuple[int, tuple[Unit, int], bool] | None:
        """Read "(the quarter to October,) the third of fiscal 2026", "(in the third quarter, and in) the fourth"."""
        if number > 4 or self.previous is None or self.previous.kind == "day":
            return None
        year = self.year_after(k)
        if year and year.fiscal:
            return k, ("quarter", number), True
        ends = k >= len(self.tokens) or self.kind_at(k) == "mark"
        return (k, ("quarter", number), self.part.kind == "fiscal") if ends and self.part else None

    def _next_quarter(self, i: int, k: int, number: int) -> tuple[int, tuple[Unit, int], bool] | None:
        """Read "for the fourth (it expects …)" behind a sentence about the third quarter."""
        told = self.told_before(True) if self.told_before and not self.previous else None
        if told is None or told.as_of[5:6] != "Q" or not self.words.of["at"].before(self.tokens, i):
            return None
        if number != int(told.as_of[6]) % 4 + 1 or number == 1:
            return None
        self.fiscal = told.as_of[:4] if told.kind == "fiscal" else self.fiscal
        return k, ("quarter", number), told.kind == "fiscal"

    def _fiscal_year(self, i: int) -> Found | None:
        """Read fiscal 2026, FY25, fiscal Q3 2025."""
        found = self.words.of["fiscal"].at(self.tokens, i)
        if found is None:
            return None
        year = self.year_at(self.skip_link(found[0]), short=True)
        if year:
            part = self._period(year.last) if year.last < len(self.tokens) else None
            if part and part.resolved:  # "fiscal 2026 Q1"
                return Found(part.last, f"{year.year}{part.as_of[4:]}", "fiscal")
            return Found(year.last, str(year.year), "fiscal")
        part = self._period(found[0]) if found[0] < len(self.tokens) else None
        return Found(part.last, part.as_of, "fiscal", part.resolved) if part else None

    def _part_of_year(self, i: int) -> Found | None:
        """Read the end of 2024 (its December), early 2025 (the year)."""
        begun = self.words.of["year_begun"].at(self.tokens, i)
        if begun and self.published:
            return self.in_month(begun[0], self.published.year, 1, resolved=True)
        december = self.words.of["year_end"].at(self.tokens, i)
        if december:
            year = self.year_after(december[0])
            if year or self.published:
                last, number = (year.last, year.year) if year else (december[0], self.published.year)  # type: ignore[union-attr]
                return replace(self.in_month(last, number, 12, resolved=year is None or year.resolved), kind="end")
        close = self.words.of["close"].at(self.tokens, i)
        if close:
            k = self.skip_hyphen(close[0])
            year = self.year_after(k) or self._year_closed(
                k, past=self.words.of["closed"].at(self.tokens, i) is not None
            )
            if year and not year.fiscal:
                return replace(self.in_month(year.last, year.year, 12, resolved=year.resolved), kind="end")
        opening = self.words.of["opening"].at(self.tokens, i)
        year = self.year_after(opening[0]) or self._year_of_publication(opening[0]) if opening else None
        if year:
            return self.in_month(year.last, year.year, 1, resolved=year.resolved)
        within = self.words.of["within"].at(self.tokens, i)
        k = self.skip_hyphen(within[0]) if within else 0
        year = self.year_after(k) or self._year_of_publication(k) if within else None
        return Found(year.last, str(year.year), "within", year.resolved) if year else None

    def _year_closed(self, k: int, *, past: bool) -> Year | None:
        """Return the year that "closed the year" means: of the last date told, else the last one that is over."""
        year = self._year_of_publication(k)
        if year is None or not past:
            return year
        base = self.hangs_on()
        told = base.span.start.year if base and base.span.start.year < year.year else None
        return Year(told or year.year - 1, year.last, resolved=told is None)

    def _year_of_publication(self, k: int) -> Year | None:
        for at in (k, self.skip_link(k)):
            found = self.words.of["this_year"].at(self.tokens, at)
            if found and self.published:
                return Year(self.published.year, found[0], resolved=True)
        return None

    def _season(self, i: int) -> Found | None:
        season = self.words.of["seasons"].at(self.tokens, i)
        if season is None:
            return None
        k, month = season
        year = self.year_after(k)
        if year:
            return Found(year.last, str(year.year), "within", year.resolved)
        following = self._following(i, k, month, "year")
        if following:
            return following
        behind = self.words.of["last_behind"].at(self.tokens, k)
        placed = behind or any(self.words.of[name].before(self.tokens, i) for name in ("last", "at"))
        if self.published is None or not placed:
            return None
        begun = self.published.month >= month
        if begun and self.published.month < month + 3 and (behind or self.words.of["last"].before(self.tokens, i)):
            begun = False  # "last summer", told in summer
        return Found(behind[0] if behind else k, str(self.published.year - (not begun)), "within", True)

    def _year(self, i: int) -> Found | None:
        """Read a year alone: "in 2024", "(2024)", "its 2024 revenue"; no count, no sum, no share."""
        found = self.year_at(i)
        certain = self.words.of["certain"].before(self.tokens, i) or self.is_within(i)
        if found is None or (found.year not in _LIKELY_YEARS and not certain):
            return None
        before, behind = self.text_at(i - 1), self.text_at(i + 1)
        if self.kind_at(i - 1) == "sign" or before in ("#", "§") or behind == "%":
            return None
        if self.kind_at(i + 1) == "sign" and self.kind_at(i + 2) != "number":
            return None
        counted = self.money.magnitudes.at(self.tokens, i + 1) or self.money.names.at(self.tokens, i + 1)
        if counted:
            return None
        turned = self._turned(found.last, found.year, resolved=False)
        if turned is not None:
            return turned
        fiscal = self.words.of["fiscal"].at(self.tokens, found.last)  # "the 2025 fiscal year"
        return Found(fiscal[0] if fiscal else found.last, str(found.year), "fiscal" if fiscal else "year")

    def _turned(self, k: int, year: int, *, resolved: bool) -> Found | None:
        """Read what a year does behind its name: "when 2024 began" (its January), "as last year closed"."""
        for name, month in (("begins_behind", 1), ("closes_behind", 12)):
            turned = self.words.of[name].at(self.tokens, k)
            if turned:
                return self.in_month(turned[0], year, month, resolved=resolved)
        return None

    # --- relative dates ---

    def _fixed(self, i: int) -> Found | None:
        """Read "yesterday", "last year"; "the previous year", which hangs on a date before it."""
        found = self.words.of["fixed"].at(self.tokens, i)
        if found and self.published:
            unit, by = shift_of(found[1])
            if unit == "month" and self.month_at(self.skip_link(found[0])):
                return None  # "el pasado mes de junio"
            turned = self._turned(found[0], self.published.year + by, resolved=True) if unit == "year" else None
            if turned is not None:
                return turned
            day = moved(self.published, unit, by)
            if unit == "year" and by == 0 and self.year_at(self.skip_link(found[0])):
                return None  # "for the full year 2024"
            kind: Kind = "relative" if unit == "quarter" else unit
            return Found(found[0], label(day, unit), kind, True) if day else None
        found = self.words.of["hanging"].at(self.tokens, i)
        if found is None:
            return None
        unit, by = shift_of(found[1])
        base = self._base(i)
        if base is not None and unit == "day" and base.unit != "day":
            base = self._publication()
        day = moved(base.day, unit, by) if base else None
        if base is None or day is None:
            return None
        exact = base.unit if unit == "year" and base.unit in ("quarter", "half") else unit
        return Found(found[0], label(day, exact), "fiscal" if base.fiscal else "relative", base.resolved, counted=True)

    def _same(self, i: int) -> Found | None:
        """Read "that year", "the same month", "the same quarter of 2024": they take the last date up again."""
        found = self.words.of["same_time"].at(self.tokens, i)
        if found is None:
            return None
        k, unit = found
        base = self.part_told() if unit in ("part", "quarter", "half") else self.hangs_on()
        if base is None:
            return None
        exact = _exactness(base.as_of)
        if unit == "part" or unit == exact != "year":
            return self._same_part(k, base) if exact in ("quarter", "half") else Found(k, base.as_of, base.kind)
        if _EXACT.index(exact) > _EXACT.index(unit):
            return None
        return Found(k, label(base.span.start, unit), unit)

    def _same_part(self, k: int, base: DateMention) -> Found | None:
        """Read the year behind "the same quarter": "of 2024", "last year", "a year earlier"; alone it is the base's."""
        kind: Kind = "fiscal" if base.kind == "fiscal" else "relative"
        year = self.year_after(k)
        if year is not None:
            back = int(base.as_of[:4]) - 1 if year.resolved else year.year
            return Found(year.last, f"{back}{base.as_of[4:]}", kind, counted=True)
        hangings = self.words.of["hanging"]
        hanging = hangings.at(self.tokens, k) or hangings.at(self.tokens, self.skip_link(k))
        counted = self._counted(self.skip_link(k))
        if hanging and shift_of(hanging[1]) == ("year", -1):
            return Found(hanging[0], f"{int(base.as_of[:4]) - 1}{base.as_of[4:]}", kind, counted=True)
        if counted is not None:
            return Found(counted.last, f"{int(base.as_of[:4]) - 1}{base.as_of[4:]}", kind, counted=True)
        return Found(k, base.as_of, kind, counted=True)

    def _lone_day(self, i: int) -> Found | None:
        """Read "on the 24th", of the month that was told last."""
        day = self.day_at(i)
        if day is None or day[1] != i + 2 or not self.words.of["on_the"].before(self.tokens, i):
            return None
        base = self.hangs_on()
        month = base.span.start if base and _exactness(base.as_of) in ("day", "month") else None
        return self.on_day(day[1], month.year, month.month, day[0]) if month else None

    def _counted(self, i: int) -> Found | None:
        """Read "two months ago", "il y a deux mois", "a year earlier", "six months later"."""
        of = self.words.of
        since = of["ago_before"].at(self.tokens, i)
        k = since[0] if since else i
        count: tuple[int, Any] | None = of["counts"].at(self.tokens, k)
        if count is None and 0 < len(self.digits_at(k)) <= 2:
            count = (k + 1, int(self.digits_at(k)))
        unit = of["units"].at(self.tokens, self.skip_hyphen(count[0])) if count else None
        if count is None or unit is None:
            return None
        end = unit[0]
        ago = (end, "") if since else of["ago"].at(self.tokens, end)
        hanging = ago or of["earlier"].at(self.tokens, end)
        event = None if hanging else of["since_event"].at(self.tokens, end)
        later = None if hanging or event else of["later"].at(self.tokens, end)
        base = self._publication() if ago else self._base(i)
        if event is not None and event[0] < len(self.tokens) and self.kind_at(event[0]) != "mark":
            return self._counted_to_event(self.previous, unit[1], int(count[1]), end)
        turn = hanging or later
        if base is None or turn is None or (later and base.resolved):
            return None
        return self._counted_from(base, unit[1], int(count[1]) * (1 if later else -1), turn[0])

    def _counted_to_event(self, day: DateMention | None, unit: str, by: int, last: int) -> Found | None:
        """Count back to an event told behind ("a day after it announced …"), from the date before it or publication."""
        if day is not None and unit == "day" and _exactness(day.as_of) != "day":
            return Found(last, day.as_of, day.kind, day.from_published, event=True)  # "in July, a day after …"
        base = _Base(day.span.start, _exactness(day.as_of)) if day else self._publication()
        found = self._counted_from(base, unit, -by, last) if base else None
        return replace(found, event=True) if found else None

    def _counted_from(self, base: _Base, unit: str, by: int, last: int) -> Found | None:
        """Count from a day, or from a month, quarter or year: years keep how exact the date was that they hang on."""
        if unit == "week":  # weeks are told loosely: to the month, and few of them to nothing
            unit, by = "day", by * 7 if abs(by) >= _FEW_WEEKS else 0
            exact: Unit = "month"
        else:
            exact = "month" if base.unit == "day" and unit != "day" else base.unit
        finer = (unit == "day" and base.unit != "day") or (unit == "month" and base.unit in ("quarter", "half", "year"))
        there = moved(base.day, unit, by) if by and not finer else None  # type: ignore[arg-type]
        if there is None:
            return None
        return Found(last, label(there, exact), "fiscal" if base.fiscal else "relative", base.resolved, counted=True)

    def _base(self, i: int) -> _Base | None:
        """Return the date from which "a year earlier" at token `i` counts."""
        before = self.previous
        if before is None and (self.alone or i <= self.sentence + 1):
            before = self.hangs_on()
        if before:
            return _Base(before.span.start, _exactness(before.as_of), fiscal=before.kind == "fiscal")
        return self._publication()

    def _publication(self) -> _Base | None:
        return _Base(self.published, "day", resolved=True) if self.published else None


_EXACT = ("day", "month", "quarter", "half", "year")
"""Units of time, the finest first."""


def _exactness(as_of: str) -> Unit:
    if "Q" in as_of:
        return "quarter"
    if "H" in as_of:
        return "half"
    return "year" if len(as_of) == 4 else "month" if len(as_of) == 7 else "day"
