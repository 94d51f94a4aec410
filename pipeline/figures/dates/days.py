"""Reads days and months: in digits, in words, without a year, as days of the week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from pipeline.figures.dates.parts import YEARS, Found
from pipeline.figures.dates.stretches import DateStretches
from pipeline.figures.dates.words import DASHES
from pipeline.figures.labels import Unit, is_day, label
from pipeline.figures.tokens import ADJACENT

_SOON = timedelta(days=14)
"""A day without a year that lies this little ahead is the coming one: of a year ago, a text would name the year."""
_AHEAD = timedelta(days=183)
"""How far ahead a day without a year may lie behind "effective", "from", "by"."""
_WEEK = 7
_MONTHS_AHEAD = 6
"""The same for a month."""
_TO_WEEKDAY = 5
"""Words at most from "will" to the weekday ("will close the round on Friday")."""
_TO_WILL = 2
"""Words at most between a month and "will": further on it may be another's ("In June it said it will")."""


class DateDays(DateStretches):
    """Reads a day or a month."""

    def in_digits(self, i: int) -> Found | None:
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

    def day_month(self, i: int) -> Found | None:
        """Read 9 September 2025, 9. September, 9 de septiembre de 2025."""
        day = self.day_at(i)
        if day and self.words.of["month_alone"].at(self.tokens, day[1]):
            return None  # "elle en valait 12 en juillet"
        month = self.month_at(self.skip_link(day[1])) if day else None
        spans = self.text_at(i - 1) in DASHES and 0 < len(self.digits_at(i - 2)) <= 2  # "9-11 September"
        if day is None or month is None or (self.is_tail(i) and not spans):
            return None
        return self._month_day(i, month[1], month[0], day[0])

    def spoken_day(self, i: int) -> Found | None:
        """Read "the second of October", "am zehnten September"."""
        day = self.words.of["days"].at(self.tokens, i)
        month = self.month_at(self.skip_link(day[0])) if day else None
        return self._month_day(i, month[1], month[0], day[1]) if day and month else None

    def feast(self, i: int) -> Found | None:
        """Read "Christmas Eve", "on New Year's Day 2026": a day that has a name of its own."""
        named = self.words.of["feasts"].at(self.tokens, i)
        if named is None:
            return None
        k, (month, day) = named
        return self._month_day(i, k, month, day)

    def month_first(self, i: int) -> Found | None:
        """Read September 9, 2025; September 2025; June."""
        month = self.month_at(i)
        if month is None:
            return None
        number, k = month
        day = self.day_at(k) if self.kind_at(k) == "number" else None
        if day and self.words.day_first and not self.year_after(day[1]):
            day = None  # "en mars 10 milliards"
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
        soon = of["coming"].before(self.tokens, i) or self._is_to_come(i, k)
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
            or self._is_owned(i)
            or self._acts(i, k)
        )
        filling = self.cell and i == 0 and (k >= len(self.tokens) or self.text_at(k) == ".")
        if not filling and (not placed or self.text_at(i) in self.words.short_months):
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
        return self.following(i, k, number, "month") or self.in_month(end, year, number, resolved=True)

    def _stands_alone(self, i: int, k: int) -> bool:
        """Whether a month stands between marks or owns what follows ("Series B (February)", "September's round")."""
        after = self.text_at(k) if k < len(self.tokens) else "."
        if after in ("'s", "’s") or (after in ("'", "’") and self.text_at(k + 1) == "s"):
            return True
        opens = i == 0 and after in (",", ".") and self.raw_at(i).lower() not in self.words.doubtful_months
        return (opens or self.text_at(i - 1) in (",", "(", ";", "–", "—")) and after in (",", ".", ")", ";", ":")

    def _acts(self, i: int, k: int) -> bool:
        """Whether a month that opens a sentence is the subject of its verb ("September brought 200 million more")."""
        opens = i == self.sentence and self.raw_at(i).lower() not in self.words.doubtful_months
        return opens and self.words.of["acts"].at(self.tokens, k) is not None

    def _is_to_come(self, i: int, k: int) -> bool:
        """Whether a month that a sentence begins with is ahead, by its verb ("In January Claude Pro will cost $22")."""
        if i > self.sentence + 1:
            return False
        k += self.text_at(k) == ","
        places = range(k, min(k + _TO_WILL + 1, len(self.tokens)))
        return any(self.words.of["will"].at(self.tokens, j) is not None for j in places)

    def _is_owned(self, i: int) -> bool:
        """Whether somebody's name in the genitive stands before a month ("Cohere's August round")."""
        before = self.text_at(i - 1)
        return before in ("'s", "’s") or (before == "s" and self.text_at(i - 2) in ("'", "’"))

    def _is_listed(self, i: int) -> bool:
        """Whether token `i` goes on with a list of months ("July, August and September")."""
        before = self.previous
        return before is not None and i > 1 and self.text_at(i - 1) == "," and self.tokens[i - 2].end == before.end

    def following(self, i: int, k: int, month: int, unit: Unit) -> Found | None:
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
        return Found(k, max(fitting).isoformat(), "day", True, yearless=True) if fitting else None

    def weekday(self, i: int) -> Found | None:
        """Read "Monday", "last Thursday", "Thursday, September 4"."""
        of = self.words.of
        found = of["weekdays"].at(self.tokens, i)
        if found is None or self.published is None or not self.is_capital(i):
            return None
        end, number = found
        bracket = self.text_at(end) == "("
        k = end + (bracket or self.text_at(end) == ",")
        article = of["day_articles"].at(self.tokens, k)
        k = article[0] if article else k
        dated = self.day_month(k) or self.month_first(k) if k < len(self.tokens) else None
        if dated and dated.kind == "day":  # "Thursday, September 4", "Friday (Sept. 19)"
            closes = bracket and self.text_at(dated.last) == ")"
            return replace(dated, last=dated.last + closes, yearless=False)
        week = of["last_week"].at(self.tokens, end)
        if week:  # "Tuesday last week"
            monday = self.published - timedelta(days=self.published.weekday() + _WEEK)
            return Found(week[0], (monday + timedelta(days=number)).isoformat(), "day", True)
        behind, coming = of["last_behind"].at(self.tokens, end), of["next_behind"].at(self.tokens, end)
        back = (self.published.weekday() - number) % 7
        if back == 0 and (behind or of["last"].before(self.tokens, i)):
            back = 7
        ahead = not behind and not of["last"].before(self.tokens, i) and self._closes_on(i)
        if coming or of["next"].before(self.tokens, i) or (ahead and back):
            back -= 7
        end = behind[0] if behind else coming[0] if coming else end
        return Found(end, (self.published - timedelta(days=back)).isoformat(), "day", True)

    def _closes_on(self, i: int) -> bool:
        """Whether the verb before a weekday says that it is to come ("closes on Friday", "wird am Freitag")."""
        if self.words.of["closes_on"].before(self.tokens, i):
            return True
        for j in range(i - 1, max(self.sentence, i - _TO_WEEKDAY) - 1, -1):
            if not self.text_at(j)[:1].isalpha():
                return False
            if self.words.of["will"].at(self.tokens, j) is not None:
                return True
        return False
