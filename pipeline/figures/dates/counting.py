"""Reads dates that count from others or take them up: "last year", "two months ago", "a year earlier", "that day"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pipeline.figures.dates.parts import DateMention, Found, Kind, shift_of
from pipeline.figures.dates.periods import DatePeriods
from pipeline.figures.dates.words import DateWords
from pipeline.figures.labels import Unit, label, moved
from pipeline.figures.tokens import Token
from pipeline.figures.vocabulary import Vocabulary

_FEW_WEEKS = 3
"""Fewer weeks than these are told too loosely to date anything."""


_MONTHS = 12
"""Months of a year."""
_NOWADAYS = "nowadays"
"""The unit of a phrase that holds a word for a day and means none ("hoy en día")."""


@dataclass(frozen=True, slots=True)
class _Base:
    """A date that another one counts from: its first day, how exact it is, whether it is that of publication."""

    day: date
    unit: Unit
    resolved: bool = False
    fiscal: bool = False


class DateCounting(DatePeriods):
    """Reads a date that hangs on another one, or on the day of publication.

    Args:
        text, tokens, words, money, published: as for `DatePeriods`.
    """

    def __init__(
        self, text: str, tokens: list[Token], words: DateWords, money: Vocabulary, published: date | None
    ) -> None:
        super().__init__(text, tokens, words, money, published)
        self.alone = False
        """Whether a date anywhere in the text may hang on one before it, not only at its head."""

    def fixed_date(self, i: int) -> Found | None:
        """Read "yesterday", "last year"; "the previous year", which hangs on a date before it."""
        found = self.words.of["fixed"].at(self.tokens, i)
        if found and found[1] == _NOWADAYS:
            return None
        if found and self.published:
            unit, by = shift_of(found[1])
            if unit == "day" and by == 0 and self.words.of["until_now"].before(self.tokens, i):
                return None  # "bis heute"
            if unit == "year" and by < 0 and self.words.of["stretch_before"].before(self.tokens, i):
                return None  # "in the last year": up to today
            if unit == "month" and self.month_at(self.skip_link(found[0])):
                return None  # "el pasado mes de junio"
            turned = self.turned(found[0], self.published.year + by, resolved=True) if unit == "year" else None
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
        if unit == "quarter" and self.words.of["set_against"].before(self.tokens, i):
            return None  # "22 % de plus par rapport au trimestre précédent"
        base = self._base(i)
        if base is not None and unit == "day" and base.unit != "day":
            base = self._publication()
        day = moved(base.day, unit, by) if base else None
        if base is None or day is None:
            return None
        exact = base.unit if unit == "year" and base.unit in ("quarter", "half") else unit
        return Found(found[0], label(day, exact), "fiscal" if base.fiscal else "relative", base.resolved, counted=True)

    def same_again(self, i: int) -> Found | None:
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
        counted = self.counted(self.skip_link(k))
        if hanging and shift_of(hanging[1]) == ("year", -1):
            return Found(hanging[0], f"{int(base.as_of[:4]) - 1}{base.as_of[4:]}", kind, counted=True)
        if counted is not None:
            return Found(counted.last, f"{int(base.as_of[:4]) - 1}{base.as_of[4:]}", kind, counted=True)
        return Found(k, base.as_of, kind, counted=True)

    def lone_day(self, i: int) -> Found | None:
        """Read "on the 24th", of the month that was told last."""
        day = self.day_at(i)
        if day is None or day[1] != i + 2 or not self.words.of["on_the"].before(self.tokens, i):
            return None
        base = self.hangs_on()
        month = base.span.start if base and _exactness(base.as_of) in ("day", "month") else None
        return self.on_day(day[1], month.year, month.month, day[0]) if month else None

    def counted(self, i: int) -> Found | None:
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
        by, end, of_time = int(count[1]), unit[0], unit[1]
        more = self._and_months(end) if of_time == "year" else None
        if more is not None:
            by, end, of_time = by * _MONTHS + more[1], more[0], "month"
        ago = (end, "") if since else of["ago"].at(self.tokens, end)
        hanging = ago or of["earlier"].at(self.tokens, end)
        told_of = of["later_subject"].at(self.tokens, end)  # "un anno dopo la società ha raccolto"
        event = None if hanging or told_of else of["since_event"].at(self.tokens, end)
        later = None if hanging or event else of["later"].at(self.tokens, end)
        base = self._publication() if ago else self._base(i)
        if event is not None and event[0] < len(self.tokens) and self.kind_at(event[0]) != "mark":
            return self._counted_to_event(self.previous, of_time, by, end)
        turn = hanging or later
        if base is None or turn is None or (later and base.resolved):
            return None
        return self._counted_from(base, of_time, by if later else -by, turn[0])

    def _and_months(self, k: int) -> tuple[int, int] | None:
        """Read "and three months" behind a number of years; return where it ends, and how many."""
        of = self.words.of
        joint = of["spans"].at(self.tokens, k)
        count: tuple[int, Any] | None = of["counts"].at(self.tokens, joint[0]) if joint and joint[1] else None
        if joint and count is None and 0 < len(self.digits_at(joint[0])) <= 2:
            count = (joint[0] + 1, int(self.digits_at(joint[0])))
        unit = of["units"].at(self.tokens, count[0]) if count else None
        return (unit[0], int(count[1])) if count and unit and unit[1] == "month" else None

    def _counted_to_event(self, day: DateMention | None, unit: str, by: int, last: int) -> Found | None:
        """Count back to an event told behind ("a day after it announced …"), from the date before it or publication."""
        if day is not None and unit == "day" and _exactness(day.as_of) != "day":
            return Found(last, day.as_of, day.kind, day.from_published, event=True)  # "in July, a day after …"
        base = _Base(day.span.start, _exactness(day.as_of)) if day else self._publication()
        found = self._counted_from(base, unit, -by, last) if base else None
        return replace(found, event=True) if found else None

    def _counted_from(self, base: _Base, unit: str, by: int, last: int) -> Found | None:
        """Count from a day, or from a month, quarter or year: years keep how exact the date was that they hang on."""
        if unit == "month" and by % _MONTHS == 0:
            unit, by = "year", by // _MONTHS  # "twelve months earlier", of a quarter too
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
