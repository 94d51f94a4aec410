"""Which records speak of the same occasion or time: named rounds, neighbouring days, dated looks back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from storage.records import Figure, Record, Span, Tolerances


def start(record: Record) -> date | None:
    """Return the first of the days that a record speaks of."""
    return record.span.start if record.span else None


def is_undated(record: Record) -> bool:
    """Whether nothing dates a record; beside others it has the day of one of them."""
    return record.figure.as_of_span is None and record.published is None and not record.state


def gap(a: Span | None, b: Span | None) -> int:
    """Return how many days two spans are apart; none where they share a day or where one is unknown.

    Two spans longer than a day that do not overlap count from start to start: "October" and "December" are two
    months apart, though their nearest days are not.
    """
    if a is None or b is None:
        return 0
    if a.start > b.start:
        a, b = b, a
    if b.start < a.end:
        return 0
    nearest = (b.start - a.end).days + 1
    return (b.start - a.start).days if _days(a) > 1 and _days(b) > 1 else nearest


def _days(span: Span) -> int:
    return (span.end - span.start).days


def is_of_a_day(record: Record) -> bool:
    """Whether a record speaks of one day, and not of a month or a year."""
    return record.span is not None and _days(record.span) == 1


def is_vague(record: Record, tolerances: Tolerances) -> bool:
    """Whether a record's time ("in 2024") is too wide to say that another one speaks of the same time."""
    return record.span is not None and _days(record.span) > tolerances.event_days


def share_a_day(a: Record, b: Record) -> bool:
    """Whether two records speak of times that overlap; false where either is unknown."""
    return bool(a.span and b.span and a.span.start < b.span.end and b.span.start < a.span.end)


def is_later(a: Record, b: Record) -> bool:
    """Whether `a` speaks of a later time than `b`; false where either is unknown."""
    return bool(a.span and b.span and a.span.start > b.span.start and a.span.end > b.span.end)


_TELL_A_ROUND = ("amount_raised", "valuation")
_HAVE_A_ROUND = (*_TELL_A_ROUND, "investment")


def rounds_of(documents: Iterable[Sequence[Record]]) -> dict[str, str | None]:
    """Return the round that each record of some documents speaks of, by its key.

    It is its own word, else the one round that its document tells of beside it.
    """
    return {record.key: name for mates in documents for record, name in _rounds_in(mates)}


def _rounds_in(mates: Sequence[Record]) -> Iterator[tuple[Record, str | None]]:
    """Yield the records of one document, each with its round; a list of hundreds is gone through once."""
    told: dict[tuple[str | None, str], set[str]] = {}
    times: Counter[tuple[tuple[str | None, str], str]] = Counter()
    for mate in mates:
        figure = mate.figure
        times[_beside(figure), figure.metric] += 1
        if figure.metric in _TELL_A_ROUND and figure.round:
            told.setdefault(_beside(figure), set()).add(figure.round)
    anywhere: set[str] = set().union(*told.values())
    for record in mates:
        figure = record.figure
        name = figure.round or None
        if name is None and figure.metric in _HAVE_A_ROUND and times[_beside(figure), figure.metric] == 1:
            # of what nobody dates it is not known which of several rounds it goes with
            names = anywhere if is_undated(record) else told.get(_beside(figure), set())
            name = next(iter(names)) if len(names) == 1 else None
        yield record, name


def _beside(figure: Figure) -> tuple[str | None, str]:
    """Return what a figure shares with those that may tell its round: its date, and how sure it is."""
    return figure.as_of, figure.status


_IN_ORDER = re.compile(r"(?P<early>(?:pre-)?seed)|series-(?P<letter>[a-z])(?![a-z])")


def comes_after(name: str | None, other: str | None) -> bool:
    """Whether a round comes after another one by its name: the seed before the A, the A before the B."""
    one, two = (_IN_ORDER.match(round_ or "") for round_ in (name, other))
    return bool(one and two and _place(two) < _place(one))


def _place(found: re.Match[str]) -> tuple[str, bool]:
    return found["letter"] or "", found["early"] == "seed"


def same_occasion(
    a: Record,
    b: Record,
    names: tuple[str | None, str | None],
    named: Iterable[tuple[str, date]],
    tolerances: Tolerances,
) -> bool:
    """Whether two records speak of one round.

    They do where they name the same round, and, where one names none, where they are at most `event_days` apart
    with no other round between them.

    Args:
        a: one record.
        b: the other.
        names: the rounds that they name, or None.
        named: all named rounds on file with the first days on which they were told of.
        tolerances: the constants.
    """
    first, second = names
    if first and second:
        return first == second
    if gap(a.span, b.span) > tolerances.event_days:
        return False
    name = first or second
    if name is None or a.span is None or b.span is None:
        return True
    held, loose = (a.span, b.span) if first else (b.span, a.span)
    low, high = sorted((held.start, loose.start))
    return not any(other != name and low <= day <= high and day != held.start for other, day in named)


class Occasions:
    """Finds, of some records, those that speak of one occasion with another one, without a look at all of them.

    Args:
        records: the records.
        rounds: the round that each record names, by its key; also of those that are asked about.
        named: all named rounds on file with the first days on which they were told of.
        tolerances: the constants.
    """

    def __init__(
        self,
        records: Sequence[Record],
        rounds: Mapping[str, str | None],
        named: Sequence[tuple[str, date]],
        tolerances: Tolerances,
    ) -> None:
        self._records = records
        self._rounds = rounds
        self._named = named
        self._tolerances = tolerances
        self._anytime: list[int] = []
        self._by_name: dict[str, list[int]] = {}
        dated = []
        for place, record in enumerate(records):
            name = rounds[record.key]
            if name:
                self._by_name.setdefault(name, []).append(place)
            if record.span is None or is_vague(record, tolerances):
                self._anytime.append(place)
            else:
                dated.append((record.span.start.toordinal(), place))
        self._dated = sorted(dated)

    def of(self, record: Record) -> list[Record]:
        """Return those that speak of one occasion with a record, in the order in which they were given."""
        places = {*self._anytime, *self._by_name.get(self._rounds[record.key] or "", ())}
        places.update(place for _, place in self._near(record.span))
        return [k for k in map(self._records.__getitem__, sorted(places)) if self._same(record, k)]

    def _near(self, span: Span | None) -> Sequence[tuple[int, int]]:
        if span is None:
            return self._dated
        days = self._tolerances.event_days  # no span that is not vague is longer
        first, last = span.start.toordinal() - 2 * days, span.end.toordinal() + days
        return self._dated[bisect_left(self._dated, (first, 0)) : bisect_right(self._dated, (last, 0))]

    def _same(self, a: Record, b: Record) -> bool:
        names = self._rounds[a.key], self._rounds[b.key]
        return same_occasion(a, b, names, self._named, self._tolerances)


class RoundNews:
    """When the rounds of a company were first told of.

    Args:
        amounts: the sums raised, each with its days.
        occasions: the same ones, by occasion.
        tolerances: the constants; a round first told of later than `news_days` after another telling is a new one.
    """

    def __init__(self, amounts: Iterable[Record], occasions: Occasions, tolerances: Tolerances) -> None:
        self._tolerances = tolerances
        self._news = timedelta(days=tolerances.news_days)
        days = []
        for amount in amounts:
            told = start(amount)
            if told:
                days.append((min((day for k in occasions.of(amount) if (day := start(k))), default=told), told))
        days.sort()
        self._first = [first for first, _ in days]
        self._soonest = [told for _, told in days]
        for place in range(len(days) - 2, -1, -1):
            self._soonest[place] = min(self._soonest[place], self._soonest[place + 1])

    def between(self, a: Record, b: Record) -> bool:
        """Whether a round that nobody knew of when the earlier one of two was told came before the later one.

        Nothing lies between a month and one of its days; a year or a quarter is too wide to say so.
        """
        if a.span is None or b.span is None or (share_a_day(a, b) and not self._is_vague(a, b)):
            return False
        early, late = sorted((a.span, b.span), key=lambda span: span.start)
        place = bisect_right(self._first, early.start + self._news)
        return place < len(self._first) and self._soonest[place] < late.end

    def _is_vague(self, *records: Record) -> bool:
        return any(is_vague(k, self._tolerances) for k in records)
