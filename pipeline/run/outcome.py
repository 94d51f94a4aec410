"""How a pass went, source by source."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.figures.documents import NO_NUMBER
from reports.escaping import clean
from reports.wording import count
from storage.records import Health, Problem, Reading

FINE: tuple[Health, ...] = ("yielding", "silent", "unchanged", "new")
"""What a source may be told to be where it gave all that it was asked for."""
NO_FAILURE: tuple[Health, ...] = (*FINE, "waiting")
"""What it may be without counting as a failure: a site that asks to wait did not fail, it gave nothing yet."""


_NAMED = 3
"""So many prices that could not be read are named; the rest are counted."""


def unread_prices(reading: Reading, place: str) -> list[Problem]:
    """Say in a sentence which prices of a document could not be read, if there are any."""
    words = [clean(aside.text) for aside in reading.set_aside if aside.rule == NO_NUMBER]
    if not words:
        return []
    more = f" and {len(words) - _NAMED} more" if len(words) > _NAMED else ""
    said = f"{count(len(words), 'price')} could not be read ({', '.join(words[:_NAMED])}{more})."
    return [Problem(place, said)]


@dataclass(frozen=True, slots=True)
class SourceOutcome:
    """How a pass over one source went.

    Attributes:
        source: its name. health: what it is now; message: what to do where it is not well.
        articles: how many articles were new or said something new. figures: how many records are new.
        conflicts: how many conflicts were raised; changes: how many figures moved on.
        problems: what went wrong with single addresses.
        baseline: whether it was the source's first pass, of which nothing is news.
        unread: those of the problems that are files of a folder which could not be read.
    """

    source: str
    health: Health
    message: str = ""
    articles: int = 0
    figures: int = 0
    conflicts: int = 0
    changes: int = 0
    problems: tuple[Problem, ...] = ()
    baseline: bool = False
    unread: tuple[Problem, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether the source did not give what it was asked for."""
        return self.health not in NO_FAILURE

    @property
    def well(self) -> bool:
        """Whether it gave all that it was asked for."""
        return not self.failed and not self.unread

    def line(self, *, message: bool = True) -> str:
        """Write it in one line, with or without its message; what there is none of is not counted."""
        counts = (
            (self.articles, "new article"),
            (self.figures, "new figure"),
            (self.changes, "change"),
            (self.conflicts, "conflict"),
        )
        told = [self.health, *(count(number, thing) for number, thing in counts if number)]
        first = " (first pass: nothing of it is told as news)" if self.baseline and self.figures else ""
        why = f" — {self.message}" if message and self.message else ""
        return f"{self.source}: {', '.join(told)}{first}{why}"


@dataclass(frozen=True, slots=True)
class RunReport:
    """How a pass went, source by source."""

    outcomes: tuple[SourceOutcome, ...]
