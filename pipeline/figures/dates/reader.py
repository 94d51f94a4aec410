"""Finds the dates in a text, resolved against the day of publication, as the figures' `as_of` takes them."""

from __future__ import annotations

import re
from datetime import date

from pipeline.figures.dates.counting import DateCounting
from pipeline.figures.dates.parts import Before, DateMention, Found
from pipeline.figures.dates.words import date_words
from pipeline.figures.labels import span_of
from pipeline.figures.tokens import ADJACENT, LINE
from pipeline.figures.vocabulary import vocabulary

_PUBLISHED = range(1900, 2200)
"""A day of publication outside of these years is a page's mistake."""


def find_dates(
    text: str,
    published: date | None,
    lang: str = "en",
    *,
    before: Before | None = None,
    alone: bool = False,
    cell: bool = False,
) -> list[DateMention]:
    """Return the dates in a text, in order.

    Args:
        text: any text. Offsets of the mentions are offsets in it.
        published: the day of publication; without it, what needs it ("last June", "Monday") is left out.
        lang: two-letter code of the text's language; an unknown one is read as English.
        before: gives the last date told before the text; it is asked only where something hangs on it.
        alone: whether "a year earlier" anywhere in the text may hang on that date, not only at its head.
        cell: whether the text is that of a cell, which a month alone may fill.

    Returns:
        Mentions that do not overlap. Vague ones ("recently", "this week", "soon") are none. "A year earlier" counts
        from the date before it in its sentence (at the head of a sentence: from the last one of the sentence before),
        else from publication.
    """
    if published and published.year not in _PUBLISHED:
        published = None
    money = vocabulary(lang)
    reader = _Reader(text, money.cutter.cut(text), date_words(lang), money, published)
    reader.told_before, reader.alone, reader.cell = before, alone, cell
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


class _Reader(DateCounting):
    """Reads the dates in one list of tokens, form by form."""

    def mentions(self) -> list[DateMention]:
        found: list[DateMention] = []
        tokens, left = self.tokens, 0
        for i in self._places():
            if i < left:
                continue
            if (tokens[i].gap >= LINE or tokens[i - 1].text in _STOPS) and self._begins_sentence(i):
                self.last_of_before, self.previous, self.sentence = self.previous, None, i
            one = self._date_at(i) if self._may_open(i) else None
            span = span_of(one.as_of) if one else None
            if one is None or span is None:
                continue
            start, end = self.tokens[i].start, self.tokens[one.last - 1].end
            self.previous = DateMention(start, end, one.as_of, span, one.kind, one.resolved, one.event, one.yearless)
            if len(one.as_of) == 7 and one.as_of[5] in "QH":
                self.part = self.previous
            found.append(self.previous)
            if one.kind == "fiscal" and not one.counted:
                self.fiscal = one.as_of[:4]
            left = one.last
        return found

    def _places(self) -> list[int]:
        """Return the tokens with which a date or a sentence can begin: most begin neither."""
        tokens, openings = self.tokens, self.words.openings
        return [
            i
            for i, (token, before) in enumerate(zip(tokens, (*tokens[-1:], *tokens), strict=False))
            if token.text in openings or token.kind == "number" or token.gap >= LINE or before.text in _STOPS
        ]

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
                self.in_digits(i)
                or self.stretch(i)
                or self.period(i)
                or self.day_month(i)
                or self.counted(i)
                or self.year_alone(i)
                or self.lone_day(i)
            )
        if kind != "word":
            return None
        return (
            self.stretch(i)
            or self.same_again(i)
            or self.period(i)
            or self.fiscal_year(i)
            or self.spoken_day(i)
            or self.feast(i)
            or self.month_first(i)
            or self.part_of_year(i)
            or self.fixed_date(i)
            or self.weekday(i)
            or self.season(i)
            or self.counted(i)
        )
