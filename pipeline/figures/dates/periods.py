"""Reads quarters, halves, seasons and years: by the calendar, and by a company's own."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from pipeline.figures.dates.days import DateDays
from pipeline.figures.dates.parts import YEARS, DateMention, Found, Year
from pipeline.figures.dates.words import DASHES, DateWords
from pipeline.figures.labels import Unit, label
from pipeline.figures.tokens import Token
from pipeline.figures.vocabulary import Vocabulary

_LIKELY_YEARS = range(2005, 2036)
"""Four digits that are a year where no word says so."""
_AROUND = 3
"""How far the first quarter is from the fourth: those beside each other are of two years."""
_PREPOSITION = 2
"""How many tokens before an ordinal behind an article what makes it a time stands ("in the fourth")."""
_STOPS = (".", "!", "?", ":")


class DatePeriods(DateDays):
    """Reads a part of a year, or a year.

    Args:
        text, tokens, words, published: as for `DateParts`.
        money: the words of the language for sums, to tell a year from a count.
    """

    def __init__(
        self, text: str, tokens: list[Token], words: DateWords, money: Vocabulary, published: date | None
    ) -> None:
        super().__init__(text, tokens, words, published)
        self.money = money
        self.fiscal: str | None = None
        """The year of the last fiscal period: a quarter without a year is of the same."""
        self.year_beside: int | None = None
        """The year of an ordinal alone that was just read: that of the quarter beside it."""

    def period(self, i: int) -> Found | None:
        """Read a quarter or a half, with what tells its last month behind it (", ended October 26", "(to 30 June)").

        Where it has no year of its own, it has that of its last month.
        """
        found = self._part_of_a_year(i)
        if found is None:
            return None
        k = found.last + (self.text_at(found.last) in (",", "("))
        to = self.words.of["up_to"].at(self.tokens, k)
        end = self._end_of_stretch(to[0]) if to else None
        if end is None:
            return found
        last, year, _ = end
        return replace(found, last=last, as_of=f"{year}{found.as_of[4:]}" if found.resolved else found.as_of)

    def _part_of_a_year(self, i: int) -> Found | None:
        """Read Q3 2025, 3Q25, 2025 Q3, T3 2025, third quarter of 2025, the first half of last year."""
        raw = self.digits_at(i)
        if len(raw) == 4 and int(raw) in YEARS and not self.is_tail(i):
            k = i + 2 if self.text_at(i + 1) in DASHES or self.text_at(i + 1) == "/" else i + 1
            found = self._letter_digit(k)
            return self.in_part(k + 2, int(raw), found) if found else None
        most = self._months_of_a_year(i)
        if most:
            return most
        part = self._letter_digit(i)
        if part and self.is_tail(i):
            return None
        self.year_beside = None
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
        if self.year_beside is not None:
            return self.in_part(k, self.year_beside, (unit, number))
        if self.published is None or (lettered and not self.words.of["at"].before(self.tokens, i)):
            return None
        begun = label(self.published, unit)[-1] >= str(number)
        return self.in_part(k, self.published.year - (not begun), (unit, number), fiscal=fiscal, resolved=True)

    def _months_of_a_year(self, i: int) -> Found | None:
        """Read "the first nine months of 2025": no period that has a label."""
        months = self.words.of["parts"].at(self.tokens, i)
        if months is None or months[1][0] != "M":
            return None
        year = self.year_after(months[0])
        if year:
            return Found(year.last, str(year.year), "months", year.resolved)
        if self.published is None:
            return None
        told = self.published.year - (self.published.month <= int(months[1][1:]))
        return Found(months[0], str(told), "months", True)

    def _letter_digit(self, i: int) -> tuple[Unit, int] | None:
        """Read "Q3" or "3Q" at token `i`."""
        first, second = self.text_at(i), self.text_at(i + 1)
        if not second or self.tokens[i + 1].gap:
            return None
        behind, small = self.digits_at(i + 2), self.text[self.tokens[i + 1].start] == "h"
        if self.digits_at(i) and small and len(behind) == 2 and (behind[0] != "2" or "h" in self.words.hours):
            return None  # "1h30" is a time of the day, "1H30" half a year; "1h25" is one in English
        letter, digit = (second, first) if self.digits_at(i) else (first, second)
        if letter in self.words.quarter_letters and digit in ("1", "2", "3", "4"):
            return "quarter", int(digit)
        if letter in self.words.half_letters and digit in ("1", "2"):
            return "half", int(digit)
        return None

    def _spoken_part(self, i: int) -> tuple[int, tuple[Unit, int], bool] | None:
        """Read "third quarter", "erstes Halbjahr", "1. Quartal", "third fiscal quarter", "first three months"."""
        of = self.words.of
        named = of["part_names"].at(self.tokens, i)
        if named:
            return named[0], ("quarter", named[1]), False  # "Schlussquartal"
        months = of["parts"].at(self.tokens, i)
        if months and (self.year_after(months[0]) or self._year_of_publication(months[0])):
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
        if quarter and number == 1 and of["part_unless"].at(self.tokens, quarter[0]):
            return None  # "the first quarter ever with more than a billion"
        if ordinal and not quarter and not half:
            return self._bare_ordinal(ordinal[0], number) or self._next_quarter(i, ordinal[0], number)
        own = fiscal or of["own_parts"].at(self.tokens, k)  # "im dritten Geschäftsquartal"
        if quarter and 1 <= number <= 4:
            return quarter[0], ("quarter", number), own is not None
        return (half[0], ("half", min(number, 2)), own is not None) if half and number else None

    def _bare_ordinal(self, k: int, number: int) -> tuple[int, tuple[Unit, int], bool] | None:
        """Read "(the quarter to October,) the third of fiscal 2026", "(in the third quarter, and in) the fourth"."""
        if number > 4 or self.previous is None or (self.previous.kind == "day" and not self._is_in(k)):
            return None
        year = self.year_after(k)
        if year and year.fiscal:
            return k, ("quarter", number), True
        ends = k >= len(self.tokens) or self.kind_at(k) == "mark" or self._goes_on(k, number)
        if not ends or self.part is None:
            return None
        self.year_beside = self._year_of_one_beside(self.part, number)
        return k, ("quarter", number), self.part.kind == "fiscal"

    def _year_of_one_beside(self, told: DateMention, number: int) -> int | None:
        """Return the year of a quarter told beside one with its year ("A in the fourth quarter of 2025, B in the")."""
        if told.as_of[5:6] != "Q" or told.as_of[:4] not in self.text[told.start : told.end]:
            return None  # "26% more than a year before, and guided for A in the fourth"
        year, other = int(told.as_of[:4]), int(told.as_of[6])
        return year + (other - number == _AROUND) - (number - other == _AROUND)

    def _is_in(self, k: int) -> bool:
        """Whether an ordinal is that of a time in which something is told, of a quarter ("in the fourth")."""
        at = self.words.of["at"]
        article = at.before(self.tokens, k - 1)
        return article is not None and at.before(self.tokens, article[0]) is not None

    def _goes_on(self, k: int, number: int) -> bool:
        """Whether an ordinal behind a preposition is the next quarter's ("im zweiten Quartal A, für das dritte B")."""
        if self.part is None or self.part.as_of[5:6] != "Q" or number != int(self.part.as_of[6]) % 4 + 1:
            return False
        at = self.words.of["at"]
        article = at.before(self.tokens, k - 1)
        if number == 1 or article is None:
            return False
        return k - 1 - article[0] > 1 or at.before(self.tokens, article[0]) is not None

    def _next_quarter(self, i: int, k: int, number: int) -> tuple[int, tuple[Unit, int], bool] | None:
        """Read "for the fourth (it expects …)" behind a sentence about the third quarter."""
        told = self.told_before(True) if self.told_before and not self.previous else None
        if told is None or told.as_of[5:6] != "Q" or not self.words.of["at"].before(self.tokens, i):
            return None
        if number != int(told.as_of[6]) % 4 + 1 or number == 1:
            return None
        if i < _PREPOSITION or self.text_at(i - _PREPOSITION) in _STOPS:
            return None  # "The third will change that", told of customers
        self.fiscal = told.as_of[:4] if told.kind == "fiscal" else self.fiscal
        return k, ("quarter", number), told.kind == "fiscal"

    def fiscal_year(self, i: int) -> Found | None:
        """Read fiscal 2026, FY25, fiscal Q3 2025."""
        found = self.words.of["fiscal"].at(self.tokens, i)
        if found is None:
            return None
        year = self.year_at(self.skip_link(found[0]), short=True)
        if year:
            part = self.period(year.last) if year.last < len(self.tokens) else None
            if part and part.resolved:  # "fiscal 2026 Q1"
                return Found(part.last, f"{year.year}{part.as_of[4:]}", "fiscal")
            return Found(year.last, str(year.year), "fiscal")
        part = self.period(found[0]) if found[0] < len(self.tokens) else None
        return Found(part.last, part.as_of, "fiscal", part.resolved) if part else None

    def part_of_year(self, i: int) -> Found | None:
        """Read the end of 2024 (its December), early 2025 (the year), the last day of 2025."""
        edge = self.words.of["edge_days"].at(self.tokens, i)
        if edge and (day := self._edge_day(*edge)) is not None:
            return day
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
            k, verb = self.skip_hyphen(close[0]), self.words.of["closed"].at(self.tokens, i) is not None
            dated = self.year_after(k)
            year = dated or self._year_closed(k, past=verb)
            closes = verb and (
                (dated is not None and self._is_closed_deal(i)) or self._closes_something(k, year.last if year else k)
            )
            if year and not year.fiscal and not closes:
                return replace(self.in_month(year.last, year.year, 12, resolved=year.resolved), kind="end")
        opening = self.words.of["opening"].at(self.tokens, i)
        year = self.year_after(opening[0]) or self._year_of_publication(opening[0]) if opening else None
        if year and year.fiscal:
            return Found(year.last, str(year.year), "fiscal")  # "began its fiscal 2026 with"
        if year:
            return self.in_month(year.last, year.year, 1, resolved=year.resolved)
        within = self.words.of["within"].at(self.tokens, i)
        k = self.skip_hyphen(within[0]) if within else 0
        year = self.year_after(k) or self._year_of_publication(k) if within else None
        return Found(year.last, str(year.year), "within", year.resolved) if year else None

    def _edge_day(self, k: int, side: str) -> Found | None:
        """Read the year, or month and year, of which a day is the first or the last ("the last day of May 2025")."""
        year = self.year_after(k)
        if year:
            month, day = (1, 1) if side == "first" else (12, 31)
            return None if year.fiscal else self.on_day(year.last, year.year, month, day, resolved=year.resolved)
        named = self.month_at(self.skip_link(k))
        year = self.year_after(named[1], after_month=True) if named else None
        if named is None or year is None:
            return None
        day = 1 if side == "first" else monthrange(year.year, named[0])[1]
        return self.on_day(year.last, year.year, named[0], day, resolved=year.resolved)

    def _is_closed_deal(self, i: int) -> bool:
        """Whether the verb at token `i` says when a deal was closed, not the year ("its Series B closed last year")."""
        deals = self.words.of["closed_deals"]
        return any(i >= back and deals.at(self.tokens, i - back) is not None for back in (1, 2))

    def _closes_something(self, k: int, behind: int) -> bool:
        """Whether the verb before a year has another object ("schloss 2024 eine Runde", "a bouclé en 2024 un tour")."""
        if self.words.of["closed_in"].at(self.tokens, k):
            return True
        return self.kind_at(behind) == "word" and self.words.of["closed_with"].at(self.tokens, behind) is None

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

    def season(self, i: int) -> Found | None:
        """Read "last summer", "in autumn 2024", "the following spring"."""
        season = self.words.of["seasons"].at(self.tokens, i)
        if season is None:
            return None
        k, month = season
        year = self.year_after(k)
        if year:
            return Found(year.last, str(year.year), "within", year.resolved)
        following = self.following(i, k, month, "year")
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

    def year_alone(self, i: int) -> Found | None:
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
        turned = self.turned(found.last, found.year, resolved=False)
        if turned is not None:
            return turned
        fiscal = self.words.of["fiscal"].at(self.tokens, found.last)  # "the 2025 fiscal year"
        return Found(fiscal[0] if fiscal else found.last, str(found.year), "fiscal" if fiscal else "year")

    def turned(self, k: int, year: int, *, resolved: bool) -> Found | None:
        """Read what a year does behind its name: "when 2024 began" (its January), "as last year closed"."""
        for name, month in (("begins_behind", 1), ("closes_behind", 12)):
            turned = self.words.of[name].at(self.tokens, k)
            if turned:
                return self.in_month(turned[0], year, month, resolved=resolved)
        return None
