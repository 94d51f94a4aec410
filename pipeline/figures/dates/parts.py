"""Reads the parts of dates at a token (a month, a day's number, a year or what stands for one), and labels them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from pipeline.figures.dates.words import DASHES, DateWords
from pipeline.figures.labels import Unit, is_day, span_of
from pipeline.figures.tokens import ADJACENT, LINE, Token
from storage.records import Span

Kind = Literal["day", "month", "quarter", "half", "year", "fiscal", "relative", "end", "within", "months"]
YEARS = range(1950, 2050)
"""Four digits that can be a year."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class DateMention:
    """A date as a text writes it.

    Attributes:
        start, end: its span in the text.
        as_of: `2025-09-09`, `2025-09`, `2025-Q3`, `2025-H1` or `2025`.
        span: the days that it means (of a fiscal period: those of the calendar period of the same name).
        kind: how exact it is; "fiscal" is a period by a company's own calendar, "relative" a date that is counted
            back or on ("a year earlier", "two months ago"), as exact as `as_of` says, "end" a year's December,
            "within" some time of a year ("early 2025", "last summer"), "months" so many of its months that no label
            means them ("the first nine months of 2025").
        from_published: whether the day of publication was needed to resolve it.
        event: whether it is that of an event told behind it ("two months after it raised …").
        yearless: whether it is a day of a month that is written without its year.
    """

    start: int
    end: int
    as_of: str
    span: Span
    kind: Kind
    from_published: bool = False
    event: bool = False
    yearless: bool = False

    @property
    def is_period(self) -> bool:
        """Whether it is a stretch of time for which revenue is told: a year, a half or a quarter."""
        return self.kind not in ("within", "months") and (
            len(self.as_of) == 4 or "Q" in self.as_of or "H" in self.as_of
        )

    def in_year(self, year: int) -> DateMention:
        """Return the same day, month, quarter or half of another year; itself where that year has no such day."""
        as_of = f"{year}{self.as_of[4:]}"
        span = span_of(as_of)
        return replace(self, as_of=as_of, span=span) if span else self


Before = Callable[[bool], DateMention | None]
"""Gives the last date told before a text, or the last quarter or half, for what hangs on it ("a year earlier")."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Found:
    """A date read at some token: where it ends, its label, and whether publication was needed."""

    last: int
    as_of: str
    kind: Kind
    resolved: bool = False
    counted: bool = False
    """Whether it was counted from another date."""
    event: bool = False
    yearless: bool = False
    """Whether it is a day of a month without a year."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Year:
    """A year, or what stands for one ("last year"), up to token `last`."""

    year: int
    last: int
    resolved: bool = False
    fiscal: bool = False


class DateParts:
    """Reads the parts of dates in one list of tokens.

    Args:
        text: the text, and `tokens` what it was cut into.
        words: the words for dates of its language.
        published: the day of publication, if it is known.
    """

    def __init__(self, text: str, tokens: list[Token], words: DateWords, published: date | None) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        self.published = published
        self.sentence = 0
        """The token at which the sentence begins."""
        self.previous: DateMention | None = None
        """The date mention before, in the same sentence."""
        self.last_of_before: DateMention | None = None
        """The last date mention of the sentence before."""
        self.cell = False
        """Whether the text is that of a cell."""
        self.part: DateMention | None = None
        """The last quarter or half."""
        self.told_before: Before | None = None

    def hangs_on(self) -> DateMention | None:
        """Return the last date told: in the sentence, in the one before, or before the text."""
        if self.previous or self.last_of_before:
            return self.previous or self.last_of_before
        return self.told_before(False) if self.told_before else None

    def part_told(self) -> DateMention | None:
        """Return the last quarter or half told."""
        return self.part or (self.told_before(True) if self.told_before else None)

    def month_at(self, k: int) -> tuple[int, int] | None:
        """Return the month that is named at token `k`, and where its name ends."""
        found = self.words.of["months"].at(self.tokens, k)
        if found is None or not self.is_capital(k):
            return None
        end, number = found
        dotted = (
            self.text_at(end) == "." and self.tokens[end].gap == ADJACENT and self.text_at(k) in self.words.short_months
        )
        return number, end + dotted

    def day_at(self, k: int) -> tuple[int, int] | None:
        """Return the number of a day at token `k`, and where it ends ("9", "9th", "9." before a month)."""
        raw = self.digits_at(k)
        if not 0 < len(raw) <= 2 or not 1 <= int(raw) <= 31:
            return None
        behind = self.text_at(k + 1)
        if behind and self.tokens[k + 1].gap == ADJACENT:
            if behind in self.words.day_marks:
                return int(raw), k + 2
            if behind in (".", "º", "°") and self.month_at(k + 2):
                return int(raw), k + 2
        return int(raw), k + 1

    def skip_link(self, k: int) -> int:
        """Step over "of" and the like."""
        link = self.words.of["links"].at(self.tokens, k)
        return link[0] if link else k

    def year_after(self, k: int, *, short: bool = False, after_month: bool = False) -> Year | None:
        """Read a year at token `k` or behind "of": "2025", "'25" (`short`: also "25"), "fiscal 2025", "last year"."""
        found = self._year_like(k, short=short, after_month=after_month)
        if found:
            return found
        for linked in self.words.of["links"].ends(self.tokens, k):
            found = self._year_like(linked, after_month=after_month)
            if found and not (found.resolved and self.text_at(k) == ","):
                return found
        return None

    def _year_like(self, k: int, *, short: bool = False, after_month: bool = False) -> Year | None:
        fiscal = self.words.of["fiscal"].at(self.tokens, k)
        at = self.skip_link(fiscal[0]) if fiscal else k
        year = self.year_at(at, short=short or fiscal is not None, after_month=after_month)
        if year:
            return Year(year.year, year.last, fiscal=fiscal is not None)
        same = self.words.of["same_time"].at(self.tokens, k)
        if same and same[1] == "year":
            told = self.hangs_on()
            return Year(told.span.start.year, same[0]) if told else None
        later = self.words.of["next_year"].at(self.tokens, k)
        if later:
            told = self.hangs_on()
            return Year(told.span.start.year + 1, later[0]) if told else None
        found = self.words.of["fixed"].at(self.tokens, k)
        if found and self.published:
            unit, by = shift_of(found[1])
            return Year(self.published.year + by, found[0], resolved=True) if unit == "year" else None
        return None

    def year_at(self, k: int, *, short: bool = False, after_month: bool = False) -> Year | None:
        """Read a year in digits: "2025", "'25" (`short`: also "25" glued to what is before it)."""
        if self.text_at(k) == "'" and self.kind_at(k + 1) == "number" and not self.tokens[k + 1].gap:
            k, short = k + 1, True
        raw = self.digits_at(k)
        if not raw or (k and self.tokens[k].gap >= LINE and (short or after_month)):
            return None
        if len(raw) == 2 and short and not self.tokens[k].gap:
            return Year(2000 + int(raw), k + 1)
        if len(raw) != 4 or int(raw) not in YEARS or (self.is_tail(k) and not short and not self.is_within(k)):
            return None
        # in a flattened table the next cell may follow at once ("Jan 2024Series B")
        runs_on = self.kind_at(k + 1) == "word" and self.tokens[k + 1].gap == ADJACENT
        return None if runs_on and not after_month else Year(int(raw), k + 1)

    def is_within(self, k: int) -> bool:
        """Whether a hyphen before token `k` joins it to a word such as "mid"."""
        return k > 1 and self.text_at(k - 1) in DASHES and self.words.of["within"].at(self.tokens, k - 2) is not None

    def shared_year(self, k: int) -> int | None:
        """Return the year of "March and June 2024", "March–June 2024" for its first month."""
        month = self.month_at(k + 1) if self.kind_at(k) == "word" or self.text_at(k) in DASHES else None
        year = self.year_at(self.skip_link(month[1])) if month else None
        return year.year if year else None

    def is_tail(self, i: int) -> bool:
        """Whether a number is the tail of a name or of a longer number ("gpt-4o-2024-08-06", "v2025")."""
        if i == 0 or self.tokens[i].gap != ADJACENT:
            return False
        before = self.tokens[i - 1]
        return before.kind in ("word", "number") or before.text in DASHES or before.text in "/_.#@:"

    def on_day(self, k: int, year: int, month: int, day: int, *, resolved: bool = False) -> Found | None:
        """Return a day as found, or None where there is no such day."""
        if year not in YEARS or not is_day(year, month, day):
            return None
        return Found(k, f"{year}-{month:02}-{day:02}", "day", resolved)

    def in_month(self, k: int, year: int, month: int, *, resolved: bool) -> Found:
        """Return a month as found."""
        return Found(k, f"{year}-{month:02}", "month", resolved)

    def in_part(
        self, k: int, year: int, part: tuple[Unit, int], *, fiscal: bool = False, resolved: bool = False
    ) -> Found:
        """Return a quarter or half as found."""
        unit, number = part
        return Found(k, f"{year}-{unit[0].upper()}{number}", "fiscal" if fiscal else unit, resolved)

    def is_capital(self, k: int) -> bool:
        """Whether token `k` has a capital where the language asks for one in names of months and days."""
        return not self.words.capitals or self.text[self.tokens[k].start].isupper()

    def text_at(self, k: int) -> str:
        """Return the folded text of token `k`, nothing beyond the ends."""
        return self.tokens[k].text if 0 <= k < len(self.tokens) else ""

    def digits_at(self, k: int) -> str:
        """Return the number at token `k` where it is a plain run of digits, else nothing."""
        return self.text_at(k) if self.kind_at(k) == "number" and self.text_at(k).isdigit() else ""

    def kind_at(self, k: int) -> str:
        """Return the kind of token `k`, nothing beyond the ends."""
        return self.tokens[k].kind if 0 <= k < len(self.tokens) else ""

    def raw_at(self, k: int) -> str:
        """Return token `k` as it is written."""
        return self.text[self.tokens[k].start : self.tokens[k].end]

    def skip_hyphen(self, k: int) -> int:
        """Step over a hyphen."""
        return k + 1 if self.text_at(k) in DASHES else k


def shift_of(written: str) -> tuple[Unit, int]:
    """Read "year-1", "month+1", "day" of the lexicon."""
    unit = written.rstrip("0123456789+-")
    return unit, int(written[len(unit) :] or 0)  # type: ignore[return-value]
