"""What was learned from labelled passages: the weights by which kinds, subjects and statuses are told.

The tables stand in the lexicon and are fitted by `benchmarks/weigh.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import compress
from operator import mul
from pathlib import Path

from pipeline.figures.funding.kind.decisions import Before, Decision
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.weight.features import Context
from storage.records import Status

_LEXICON = Path(__file__).parents[2] / "lexicon"


@dataclass(frozen=True, slots=True)
class Weights:
    """What each thing beside a sum weighs for each kind, in the order of `kinds`."""

    kinds: tuple[str, ...]
    of: Mapping[str, tuple[float, ...]]

    def sums(self, seen: Mapping[str, float]) -> list[float]:
        """Return the weight of all that is seen for each kind."""
        rows = list(map(self.of.get, seen))
        heard = list(compress(seen.values(), rows))
        columns = zip(*filter(None, rows), strict=True)
        return [sum(map(mul, heard, column)) for column in columns] or [0.0] * len(self.kinds)

    def shares(self, seen: Mapping[str, float]) -> dict[str, float]:
        """Return how likely each kind is; the shares add up to 1 (softmax)."""
        total = self.sums(seen)
        top = max(total)
        raised = [math.exp(value - top) for value in total]
        whole = sum(raised)
        return {kind: value / whole for kind, value in zip(self.kinds, raised, strict=True)}

    def loudest(self, seen: Mapping[str, float], kind: str, count: int = 3) -> list[str]:
        """Return what spoke most for a kind against the mean of the others, the cues left out."""
        place = self.kinds.index(kind)
        spoke: list[tuple[float, str]] = []
        for name, strength in seen.items():
            row = self.of.get(name)
            if row is not None and name[0] in "<>=":
                spoke.append((strength * (row[place] - sum(row) / len(row)), name))
        spoke.sort(key=lambda one: (-one[0], one[1]))
        return [name for weight, name in spoke[:count] if weight > 0]


def read_weights(text: str) -> Weights:
    """Return the weights that a table of tab-separated values tells, a kind a column and a feature a line."""
    lines = text.splitlines()
    kinds = tuple(lines[0].split("\t")[1:])
    rows = [line.split("\t") for line in lines[1:] if line]
    # one object for each of the few numbers that there are: a table is small, and close together in memory
    numbers = {written: float(written) for row in rows for written in row[1:]}
    return Weights(kinds, {row[0]: tuple(numbers[written] for written in row[1:]) for row in rows})


@dataclass(frozen=True, slots=True)
class Learned:
    """The tables of weights. Where one is missing, cues and rules decide alone.

    Attributes:
        kinds: what a sum is (`weighing.py`).
        subjects: whose it is (`choosing.py`).
        statuses: how sure it is (`certainty.py`).
        givers: whose money it is that somebody gave (`money.py`).
    """

    kinds: Weights | None = None
    subjects: Weights | None = None
    statuses: Weights | None = None
    givers: Weights | None = None


@cache
def learned() -> Learned:
    """Return the tables of the lexicon."""
    names = ("weights.tsv", "subjects.tsv", "certainty.tsv", "investors.tsv")
    return Learned(*(read_weights((_LEXICON / name).read_text("utf-8")) for name in names))


@dataclass(slots=True)
class Notes:
    """What was asked of each sum, with what cues and rules alone say: the stuff that weights are fitted on."""

    kinds: list[tuple[Scene, Before, Sequence[Decision], Context]] = field(default_factory=list)
    subjects: list[tuple[Scene, Sum, dict[str, dict[str, float]], str | None]] = field(default_factory=list)
    statuses: list[tuple[Scene, Sum, dict[str, float], Status]] = field(default_factory=list)
    givers: list[tuple[Scene, Sum, dict[str, dict[str, float]], str | None]] = field(default_factory=list)
