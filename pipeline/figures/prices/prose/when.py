"""Tells when and how surely a price of running text holds: its own date, the one told before, the heading's."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.prices.page import Day, Page, date_alone
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling
from pipeline.figures.prices.words import TIMED, Words
from pipeline.figures.sentences import Sentence
from storage.records import Span, Status

_CLOSE = 40
"""How many characters stand at most between a sum and the date behind it."""
_AHEAD = timedelta(days=183)
"""How far ahead a day without a year may lie."""
_ENTRY = (":", "–", "—", "-")
"""What stands behind the day of a chronicle's entry."""


class When:
    """Dates the prices of one article's sentences, in order."""

    def __init__(self, page: Page, phrases: Phrases) -> None:
        self.page, self.phrases, self.words = page, phrases, phrases.words
        self.last: tuple[int, Day] | None = None
        """The block and the day of the price that was dated last."""
        self.since: tuple[int, Day, frozenset[str], str | None] | None = None
        """The same of prices that hold from a day, with their products and their direction."""

    def status(self, told: Telling, read: Read) -> Status:
        """Return how surely a price is told; the one that another is to take the place of is a fact."""
        if read.former:
            return "asserted"
        if _not_to_come(self.words).search(told.up_to(read)):
            return "denied"
        near = self._own_part(told.sentence.text[: read.stretch.end])
        kinds: tuple[tuple[str, Status], ...] = (
            ("denied", "denied"),
            ("rumour", "rumoured"),
            ("supposed", "rumoured"),
            ("forecast", "forecast"),
        )
        return next((status for kind, status in kinds if self.words.find(kind).search(near)), "asserted")

    def _own_part(self, text: str) -> str:
        """What stands behind the last semicolon, where a verb there tells a fact of its own ("…; it costs $20 now")."""
        part = text.rpartition(";")[2]
        return part if part != text and self.words.find("cost_verbs").search(part) else text

    def day(self, told: Telling, read: Read) -> Day | None:
        """Return the day that the text gives for a price."""
        s = told.sentence
        if own := self._own(told, read):
            self.last = s.block, own
            if self._holds_from(s.text, own):
                self.since = s.block, own, frozenset(p.name for p in read.products), read.direction
            return own
        if self.last and self.last[0] == s.block and self.words.find("same_day").search(s.text):
            return self.last[1]
        return self._held_since(told, read) or self._heading(s) or self.page.day

    def _holds_from(self, text: str, day: Day) -> bool:
        """Whether a sentence tells a day as that from which a price holds ("From yesterday, input costs")."""
        told = find_dates(text, self.page.article.published, self.page.article.lang)
        since = rf"(?<!\w){self.words.group('since_day')}\s*$"
        return any(d.as_of == day.as_of and re.search(since, text[: d.start], re.I) for d in told)

    def _held_since(self, told: Telling, read: Read) -> Day | None:
        """The day from which the block has told that prices of the same products for other tokens hold."""
        if self.since is None:
            return None
        block, day, products, direction = self.since
        others = read.direction is not None and direction not in (None, read.direction)
        goes_on = others and block == told.sentence.block and products.issuperset(p.name for p in read.products)
        return day if goes_on and not self._is_end(told.up_to(read)) else None

    def is_ahead(self, span: Span | None) -> bool:
        """Whether a time begins after the article's day."""
        published = self.page.article.published
        return span is not None and published is not None and span.start > published

    def _own(self, told: Telling, read: Read) -> Day | None:
        """The date right behind a price, else the last one before it."""
        text, part = told.sentence.text, read.stretch
        found = find_dates(text, self.page.article.published, self.page.article.lang)
        terms = [m.span() for m in self.words.find("for_a_year").finditer(text)]  # "$200 for the whole year" is no date
        units = [(u.start, u.end) for u in self.phrases.scan.units(text) if u.explicit and u.measure in TIMED]
        found = [d for d in found if not any(start < d.end and d.start < end for start, end in units)]  # "… after that"
        found = [d for d in found if not any(start <= d.start and d.end <= end for start, end in terms)]
        dates = [d for d in found if not self._of_release(text, d.start, part.amount.start)]
        behind = [d for d in dates if self._close_behind(told, read, d.start)]
        before = [d for d in reversed(dates) if d.end <= part.amount.start and not self._is_end(text[: d.start])]
        coming = (self._to_come(d, text[: part.amount.end]) for d in (*behind, *before))
        return next((Day(d.as_of, d.span) for d in coming), None)

    def _to_come(self, d: DateMention, up_to_sum: str) -> DateMention:
        """Return a day without a year as the coming one where a price moves then ("steigt am 5. Dezember auf …").

        Nobody tells a move of almost a year ago in the present tense and without the year; but a chronicle does, of the
        day with which an entry begins.
        """
        published = self.page.article.published
        if not d.yearless or published is None or d.span.start > published:
            return d
        following = d.in_year(d.span.start.year + 1)
        if following.span.start - published > _AHEAD or up_to_sum[d.end :].lstrip().startswith(_ENTRY):
            return d
        return following if self.words.find("is_moving").search(up_to_sum) else d

    def _close_behind(self, told: Telling, read: Read, at: int) -> bool:
        """Whether a date stands right behind a sum, what it is per and what it is for, in the same clause."""
        end = read.stretch.told.end
        if at < end:
            return False
        between = self.phrases.without_units(told.masked[end:at]).replace("\x00", "")
        if self.words.find("unchanged").search(between) or re.search(r"[;:]", between):
            return False
        return len(between) <= _CLOSE and not re.search(r",\s*(?:\w+\s+){2,}", between)

    def _is_end(self, before: str) -> bool:
        """Whether a date is the one up to which a price holds ("until March")."""
        return self.phrases.ends_with(before[-_CLOSE:], "until_words")

    def _of_release(self, text: str, at: int, amount: int) -> bool:
        """Whether a date is that of a release, told in passing (", released on 24 November, costs", no "… at $20")."""
        if at < amount and "," not in text[at:amount]:
            return False
        released = rf",\s+(?:\w+\s+){{0,3}}{self.words.group('release_verbs')}\b[^,.;]{{0,30}}$"
        return re.search(released, text[:at], re.I) is not None

    def _heading(self, s: Sentence) -> Day | None:
        """The day that is the whole heading above a sentence (the entry of a changelog)."""
        headings = self.page.article.blocks[s.block].headings if 0 <= s.block < len(self.page.article.blocks) else ()
        return date_alone(self.page, headings[-1]) if headings else None


@cache
def _not_to_come(words: Words) -> re.Pattern[str]:
    """What a text ends with before a price that will not come ("is not going up to $40")."""
    # but "will not raise the price and charges $20"
    joined = rf"(?:{words.group('connectors', 'and')}|{words.group('connectors', 'but')})"
    return re.compile(rf"(?<!\w){words.group('will_not')}(?:\s(?!{joined}\s)[^\W\d]+){{0,3}}\s*[$€£¥]?$", re.I)
