"""Reads stretches of months as quarters, halves and years: "the three months to September", "July to September"."""

from __future__ import annotations

from pipeline.figures.dates.parts import DateParts, Found
from pipeline.figures.dates.words import DASHES

_QUARTER, _HALF, _MOST, _YEAR = 3, 6, 9, 12
"""Months of a stretch."""


class DateStretches(DateParts):
    """Reads a stretch of time that its last month, or its first and last one, tell."""

    def stretch(self, i: int) -> Found | None:
        """Read "the three months to September", "quarter ended 30 June 2025", "June quarter", "July to September"."""
        return self._up_to_a_month(i) or self._between_months(i) or self._named_by_month(i) or self._last_part(i)

    def _up_to_a_month(self, i: int) -> Found | None:
        """Read "three months to (the end of) September", "third quarter ended October 26, 2025"."""
        found = self.words.of["stretches"].at(self.tokens, i)
        number = 0
        if found is None and self.month_at(self._behind_close(i)):  # "im Ende September beendeten Quartal"
            end = self._end_of_stretch(i)
            ended = self.words.of["ended"].at(self.tokens, end[0]) if end else None
            whole = self.words.of["stretches"].at(self.tokens, ended[0]) if ended else None
            return self._part(whole[0], end[1], end[2], whole[1]) if end and whole else None
        if found is None:
            numbered = self.words.of["ordinals"].at(self.tokens, i)
            found = self.words.of["stretches"].at(self.tokens, numbered[0]) if numbered else None
            if numbered is None or found is None or found[1] != _QUARTER:
                return None
            number = numbered[1]
        to = self.words.of["up_to"].at(self.tokens, found[0])
        if to is None:
            return None
        end = self._end_of_stretch(to[0])
        if end is None:
            return None
        last, year, month = end
        return self._part(last, year, month, found[1], number)

    def _behind_close(self, k: int) -> int:
        """Step over "the end of"."""
        close = self.words.of["close"].at(self.tokens, k)
        return self.skip_link(self.skip_hyphen(close[0])) if close else k

    def _end_of_stretch(self, k: int) -> tuple[int, int, int] | None:
        """Read the month in which a stretch ends, with or without a day and a year: where it ends, year and month."""
        article = self.words.of["day_articles"].at(self.tokens, k)
        k = article[0] if article else k
        k = self._behind_close(k)
        last_before = self.words.of["last_ahead"].at(self.tokens, k)
        k = last_before[0] if last_before else k
        day = self.day_at(k)
        month = self.month_at(self.skip_link(day[1])) if day else self.month_at(k)
        if month is None:
            return None
        number, k = month
        behind = self.day_at(k) if not day and self.kind_at(k) == "number" else None
        k = behind[1] if behind else k
        year = self.year_after(k, after_month=True)
        if year:
            return year.last, year.year, number
        if self.published is None:
            return None
        behind_it = self.words.of["last_behind"].at(self.tokens, k)
        told = self.published.year - (number > self.published.month)
        return behind_it[0] if behind_it else k, told, number

    def _part(self, last: int, year: int, month: int, months: int, number: int = 0) -> Found | None:
        """Return the quarter, half or year that ends in a month; a `number` of the company's own is kept."""
        if months == _YEAR:
            return Found(last, str(year), "year" if month == _YEAR else "fiscal")
        if months == _MOST:
            return Found(last, str(year), "months")
        if months == _HALF:
            return self.in_part(last, year, ("half", month // _HALF)) if month % _HALF == 0 else None
        if number and month != 3 * number:
            closing = month + 3 * (4 - number)  # its year ends so many months on
            return self.in_part(last, year + (closing - 1) // 12, ("quarter", number), fiscal=True)
        middle = year * 12 + month - 2  # the month before it, from 0: the calendar's quarter that holds most of it
        return self.in_part(last, middle // 12, ("quarter", middle % 12 // 3 + 1))

    def _between_months(self, i: int) -> Found | None:
        """Read "July to September", "between January and June 2025", "April–June quarter"."""
        first = self.month_at(i)
        if first is None:
            return None
        to = self.words.of["spans"].at(self.tokens, first[1])
        if to is None and self.text_at(first[1]) in DASHES:
            to = (first[1] + 1, "")
        if to is None or (to[1] and not self.words.of["between"].before(self.tokens, i)):
            return None
        second = self.month_at(to[0])
        months = second[0] - first[0] + 1 if second else 0
        if second is None or months not in (_QUARTER, _HALF, _MOST, _YEAR) or (first[0] - 1) % months:
            return None
        end = self._end_of_stretch(to[0])
        return self._part(end[0], end[1], end[2], months) if end else None

    def _named_by_month(self, i: int) -> Found | None:
        """Read "the June quarter", "Septemberquartal"."""
        whole = self.words.of["month_quarters"].at(self.tokens, i)
        if whole:
            number, k = whole[1], whole[0]
        else:
            month = self.month_at(i)
            quarter = self.words.of["quarters"].at(self.tokens, self.skip_hyphen(month[1])) if month else None
            if month is None or quarter is None:
                return None
            number, k = month[0], quarter[0]
        year = self.year_after(k)
        if year is None and self.published is None:
            return None
        told = year.year if year else self.published.year - (number > self.published.month)  # type: ignore[union-attr]
        return self._part(year.last if year else k, told, number, _QUARTER)

    def _last_part(self, i: int) -> Found | None:
        """Read "the last quarter of 2025", "the last of fiscal 2026" (without a year it is the quarter before this)."""
        found = self.words.of["last_part"].at(self.tokens, i)
        if found is None:
            return None
        quarter = self.words.of["quarters"].at(self.tokens, found[0])
        half = self.words.of["halves"].at(self.tokens, found[0])
        k = quarter[0] if quarter else half[0] if half else found[0]
        year = self.year_after(k) if k < len(self.tokens) and (quarter or half or self.previous) else None
        if year is None or year.resolved or (not quarter and not half and not year.fiscal):
            return None
        part = ("half", 2) if half else ("quarter", 4)
        return self.in_part(year.last, year.year, part, fiscal=year.fiscal)  # type: ignore[arg-type]
