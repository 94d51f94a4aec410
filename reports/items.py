"""What a digest is made of: plain frozen data, the same for Markdown, HTML and text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeVar

SECTIONS = ("To decide", "Changed", "Coming", "Withdrawn", "New")
"""What a digest tells, in the order in which it does."""
MAX_LEADS = 5
"""A digest opens with at most so many things; more would be no order at all."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The words that carry an amount, cut to what is around it; `amount` may be empty where it was not found."""

    before: str
    amount: str
    after: str


@dataclass(frozen=True, slots=True)
class Telling:
    """One record as a line shows it: the sum, who told it and when, and where."""

    number: int
    amount: str
    who: str
    url: str = ""
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict.

    Attributes:
        label: what `--for` takes ("7a").
        amount: the sum as the clearest telling of the side has it.
        witnesses: how many independent tellings.
        who: the witnesses by name, with tier and day. more: how many are left out of `who`.
        number: the record that `figures reject` takes. url: its page.
        stands: whether the program holds this side true meanwhile.
    """

    label: str
    amount: str
    witnesses: int
    who: tuple[str, ...]
    number: int
    more: int = 0
    url: str = ""
    quote: Quote | None = None
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A conflict that a person must decide.

    Attributes:
        holding: the sum that is held true meanwhile; empty where nothing tells the two apart, or figures do not add up.
        tied: whether the two are as well founded.
    """

    key: str
    number: int
    subject: str
    title: str
    question: str
    look: str
    sides: tuple[Side, ...]
    holding: str
    settled_by: str
    tied: bool = False
    worth: float = 0.0
    leads: bool = True

    @property
    def keys(self) -> tuple[str, ...]:
        """What is written down as told once this was sent."""
        return (self.key,)


@dataclass(frozen=True, slots=True)
class Row:
    """One difference in a table; `cells` follow the table's columns, `settle` is a command that settles it."""

    key: str
    number: int
    cells: tuple[str, ...]
    settle: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Differences of one kind between one list and one vendor: one item with a table.

    `sides` name the two columns of sums, each with where they stand. `holding` says which is held true meanwhile.
    """

    kind: Literal["disputed", "changed"]
    subject: str
    title: str
    columns: tuple[str, ...]
    sides: tuple[Telling, ...]
    rows: tuple[Row, ...]
    note: str = ""
    worth: float = 0.0
    leads: bool = True
    holding: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """What is written down as told once this was sent."""
        return tuple(row.key for row in self.rows)


@dataclass(frozen=True, slots=True)
class Change:
    """A series that moved on, or will on a day that is announced; `old` is None where there was nothing before."""

    key: str
    number: int
    subject: str
    title: str
    old: Telling | None
    new: Telling
    difference: str = ""
    note: str = ""
    worth: float = 0.0
    leads: bool = True

    @property
    def keys(self) -> tuple[str, ...]:
        """What is written down as told once this was sent."""
        return (self.key,)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Prices that are gone from their vendor's page, all found with one look at it."""

    subject: str
    keys: tuple[str, ...]
    title: str
    facts: tuple[Fact, ...]
    who: str
    url: str = ""
    more: int = 0
    note: str = ""
    worth: float = 0.0
    leads: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """One new figure within a telling: "Series C €1.7B"."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class News:
    """The new figures of one article about one company."""

    subject: str
    keys: tuple[str, ...]
    facts: tuple[Fact, ...]
    who: str
    url: str = ""
    more: int = 0
    worth: float = 0.0
    leads: bool = True

    @property
    def title(self) -> str:
        """The company and the first figure, for the opening."""
        return f"{self.subject}: {self.facts[0].text}"


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source that needs somebody's attention, or several in the same plight."""

    keys: tuple[str, ...]
    name: str
    state: str
    text: str


@dataclass(frozen=True, slots=True)
class Lead:
    """One of the things to look at first, and the section that has the rest of it."""

    text: str
    section: str


@dataclass(frozen=True, slots=True)
class Digest:
    """The report of a period, `since` included and `until` not. Every list is ordered by worth, the worthiest first.

    Attributes:
        decisions: what to decide. older_open: how many conflicts of earlier times still wait.
        changes: what moved. coming: what is announced for a later day. withdrawn: prices gone from their pages.
        news: what is new. looking_back: how many new records tell of times long past.
        set_aside: lines that say what was not told, and why.
        sources: sources that need attention. blind: what nobody watches.
    """

    since: datetime
    until: datetime
    made: datetime
    decisions: tuple[Decision | Group, ...] = ()
    older_open: int = 0
    changes: tuple[Change | Group, ...] = ()
    coming: tuple[Change | Group, ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()
    news: tuple[News, ...] = ()
    looking_back: int = 0
    set_aside: tuple[str, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    blind: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the period brought nothing to decide, no change and nothing new."""
        return not any(self._sections)

    @property
    def _sections(self) -> tuple[tuple[Decision | Group | Change | Withdrawal | News, ...], ...]:
        return self.decisions, self.changes, self.coming, self.withdrawn, self.news

    @property
    def items(self) -> tuple[str, ...]:
        """The keys of all that a reader is told once."""
        told = (key for part in self._sections for item in part for key in item.keys)
        return (*told, *(key for note in self.sources for key in note.keys))

    @property
    def leads(self) -> tuple[Lead, ...]:
        """The things to look at first: the worthiest of all sections that may lead."""
        found: list[tuple[float, Lead]] = []
        for section, items in zip(SECTIONS, self._sections, strict=True):
            found += [(item.worth, Lead(_headline(item), section)) for item in items if item.leads]
        found.sort(key=lambda pair: -pair[0])
        return tuple(lead for _, lead in found[:MAX_LEADS])

    def without(self, told: frozenset[str] | set[str]) -> Digest:
        """Return the digest without the items that a reader was told before.

        Sources in trouble stay where anything else is left to say: they are the state of things, not news.
        """
        return replace(
            self,
            decisions=tuple(_untold(item, told) for item in self.decisions if not told.issuperset(item.keys)),
            changes=tuple(_untold(item, told) for item in self.changes if not told.issuperset(item.keys)),
            coming=tuple(_untold(item, told) for item in self.coming if not told.issuperset(item.keys)),
            withdrawn=tuple(item for item in self.withdrawn if not told.issuperset(item.keys)),
            news=tuple(item for item in self.news if not told.issuperset(item.keys)),
        )


_Item = TypeVar("_Item", Decision | Group, Change | Group)


def _untold(item: _Item, told: frozenset[str] | set[str]) -> _Item:
    if isinstance(item, Group):
        return replace(item, rows=tuple(row for row in item.rows if row.key not in told))
    return item


def _headline(item: Decision | Change | Group | Withdrawal | News) -> str:
    if isinstance(item, Decision):
        return f"{item.title}: {item.question}"
    if isinstance(item, Change):
        difference = f" ({item.difference})" if item.difference else ""
        before = f"{item.old.amount} → " if item.old else ""
        return f"{item.title}: {before}{item.new.amount}{difference}" + (f", {item.note}" if item.note else "")
    return item.title
