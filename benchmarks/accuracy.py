"""How much of what gold cases ask for is found, and how much is told that they do not ask for.

    python benchmarks/accuracy.py                           all of benchmarks/gold/*.jsonl
    python benchmarks/accuracy.py CASES.jsonl …             these files
    python benchmarks/accuracy.py --show CASES.jsonl        every miss (-) and false alarm (+) too
    python benchmarks/accuracy.py --json CASES.jsonl        one line of JSON a file

Cases are written as docs/figures.md says. A file of scenarios (cases with `documents`) is replayed, and its conflicts
are measured. Behind F1 stands its 95 % interval, by resampling whole cases; the fields are shares of what was found.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from matching import Row, conflict_details, details_of, likeness, same_conflict, same_figure, take_best

GOLD = Path(__file__).with_name("gold")
ANSWERS = ("figures", "expect", "quiet", "note")
"""What a case tells of its answer: the program does not see it."""
RESAMPLED = 500

Answer = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Count:
    """What was asked for and found, asked for and missed, and told without being asked for."""

    found: int = 0
    missed: int = 0
    extra: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.found + other.found, self.missed + other.missed, self.extra + other.extra)

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.extra) if self.found + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Tally:
    """The counts of a file or of several, a count a case."""

    counts: list[Count] = field(default_factory=list)
    details: dict[str, list[bool]] = field(default_factory=dict)
    metrics: dict[str, Count] = field(default_factory=dict)
    quiet: Counter[bool] = field(default_factory=Counter)
    """Scenarios that ask for nothing: how many kept quiet (True) and how many did not."""

    @property
    def whole(self) -> Count:
        return sum(self.counts, Count())

    @property
    def perfect(self) -> int:
        return sum(not count.missed and not count.extra for count in self.counts)

    def add_details(self, right: Mapping[str, bool]) -> None:
        for name, is_right in right.items():
            self.details.setdefault(name, []).append(is_right)

    def add_metric(self, metric: str, count: Count) -> None:
        self.metrics[metric] = self.metrics.get(metric, Count()) + count

    def join(self, other: Tally) -> None:
        self.counts += other.counts
        self.quiet += other.quiet
        for name, right in other.details.items():
            self.details.setdefault(name, []).extend(right)
        for metric, count in other.metrics.items():
            self.add_metric(metric, count)

    def interval(self) -> tuple[float, float]:
        """Return the bounds of F1 in 95 of 100 sets of cases drawn from these, the same ones at each call."""
        chance = random.Random(0)
        columns = [(count.found, count.missed, count.extra) for count in self.counts]
        drawn = (chance.choices(columns, k=len(columns)) for _ in range(RESAMPLED))
        values = sorted(Count(*map(sum, zip(*rows, strict=True))).f1 for rows in drawn)
        cut = RESAMPLED // 40
        return values[cut], values[-cut - 1]


def measure_figures(case: Row, answer: Row, show: Callable[[str, Row], None]) -> Tally:
    """Measure the figures of one case."""
    published = case.get("published")
    return matched(
        case["figures"],
        answer.get("figures", ()),
        show,
        same=same_figure,
        alike=lambda gold, told: likeness(gold, told, published),
        details=lambda gold, told: details_of(gold, told, published),
    )


def measure_conflicts(case: Row, answer: Row, show: Callable[[str, Row], None]) -> Tally:
    """Measure the conflicts of one scenario."""
    tally = matched(
        case["expect"],
        answer.get("conflicts", ()),
        show,
        same=same_conflict,
        alike=lambda gold, told: sum(conflict_details(gold, told).values()),
        details=conflict_details,
    )
    if not case["expect"]:
        tally.quiet[not tally.whole.extra] += 1
    return tally


def matched(
    wanted: Sequence[Row],
    answered: Iterable[Row],
    show: Callable[[str, Row], None],
    *,
    same: Callable[[Row, Row], bool],
    alike: Callable[[Row, Row], int],
    details: Callable[[Row, Row], Mapping[str, bool]],
) -> Tally:
    """Count what was wanted and told, what was missed, and what was told beside it.

    Args:
        wanted: the rows that a case asks for.
        answered: those that were given.
        show: called with each row that was missed ("-") or is too much ("+").
        same: whether two rows are one thing.
        alike: how much they are alike, where several are.
        details: which fields of a found row are right.
    """
    tally = Tally()
    left = list(answered)
    found = 0
    for gold in wanted:
        fitting = [told for told in left if same(gold, told)]
        if not fitting:
            tally.add_metric(gold["metric"], Count(missed=1))
            show("-", gold)
            continue
        told = take_best(left, fitting, {id(told): alike(gold, told) for told in fitting})
        found += 1
        tally.add_metric(gold["metric"], Count(found=1))
        tally.add_details(details(gold, told))
    for told in left:
        tally.add_metric(told.get("metric", "?"), Count(extra=1))
        show("+", told)
    tally.counts.append(Count(found, len(wanted) - found, len(left)))
    return tally


def measure(cases: Sequence[Row], *, shown: bool) -> Tally:
    """Answer the cases of a file and measure the answers."""
    from pipeline.cases import answers

    scenarios = "documents" in cases[0]
    one = measure_conflicts if scenarios else measure_figures
    lines = (json.dumps({k: v for k, v in case.items() if k not in ANSWERS}).encode() for case in cases)
    told = map(json.loads, answers(lines, _program(scenarios), sys.stderr))
    whole = Tally()
    for case, answer in zip(cases, told, strict=True):
        name = case["id"]

        def show(mark: str, row: Row, name: str = name) -> None:
            if shown:
                print(f"  {name} {mark} {_line(row)}")

        whole.join(one(case, answer, show))
    return whole


def _program(scenarios: bool) -> Answer:
    """Return what `figurewatch extract` or `figurewatch replay` does with a case."""
    from pipeline.watchlist import guide_watch_list

    watch = guide_watch_list()
    if scenarios:
        from pipeline.cases import replay_desk, replay_scenario

        desk = replay_desk(watch)
        return lambda case: replay_scenario(case, desk)
    from pipeline.cases import extract_case

    return lambda case: extract_case(case, watch)


_SHOWN = (
    "kind", "subject", "metric", "low", "high", "currency", "product", "unit", "conditions", "round", "basis",
    "investor", "period", "status", "hedge", "as_of", "document", "against", "cause",
)  # fmt: skip


def _line(row: Row) -> str:
    """A figure or conflict in one line."""
    said = row.get("quote") or row.get("explanation")
    fields = " ".join(f"{name}={row[name]}" for name in _SHOWN if row.get(name) not in (None, []))
    return f"{fields} «{said}»" if said else fields


def cases_of(path: Path) -> list[Row]:
    """Return the cases of a file, all of one kind.

    Raises:
        ValueError: a line is no case, or the kinds are mixed.
    """
    cases: list[Row] = []
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if line.strip():
            try:
                cases.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: this is no JSON ({error}).") from None
            if not isinstance(cases[-1], dict) or not ({"figures", "expect"} & cases[-1].keys()):
                raise ValueError(f"{path}, line {number}: a case has “figures”, a scenario “expect”.")
    if len({"documents" in case for case in cases}) > 1:
        raise ValueError(f"{path} holds cases and scenarios: give each a file of its own.")
    return cases


def as_row(name: str, tally: Tally) -> dict[str, Any]:
    """Return what was measured as plain data."""
    whole, (low, high) = tally.whole, tally.interval()
    row: dict[str, Any] = {
        "file": name,
        "cases": len(tally.counts),
        "perfect": tally.perfect,
        "found": whole.found,
        "missed": whole.missed,
        "extra": whole.extra,
        "precision": round(whole.precision, 3),
        "recall": round(whole.recall, 3),
        "f1": round(whole.f1, 3),
        "f1_95": [round(low, 2), round(high, 2)],
        "details": {name: round(sum(right) / len(right), 3) for name, right in tally.details.items() if right},
        "f1_by_metric": {metric: round(count.f1, 3) for metric, count in sorted(tally.metrics.items())},
    }
    if tally.quiet:
        row["quiet_kept"] = [tally.quiet[True], tally.quiet.total()]
    return row


_HEAD = f"{'':26}{'cases':>6}{'perfect':>8}{'prec.':>7}{'recall':>7}{'F1':>7}  {'95 %':11}"


def print_row(row: Row) -> None:
    """Print what was measured in two or three lines."""
    low, high = row["f1_95"]
    print(
        f"{row['file']:26}{row['cases']:6}{row['perfect']:8}{row['precision']:7.3f}{row['recall']:7.3f}{row['f1']:7.3f}"
        f"  {low:.2f}–{high:.2f}"
    )
    for name, values in (("fields", row["details"]), ("F1 of", row["f1_by_metric"])):
        if values:
            print(f"    {name}: " + ", ".join(f"{key} {value:.2f}" for key, value in values.items()))
    if "quiet_kept" in row:
        kept, of = row["quiet_kept"]
        print(f"    quiet scenarios that stayed quiet: {kept} of {of}")


def main(arguments: Iterable[str] | None = None) -> int:
    """Measure the files; 1 where there is nothing to measure or a file can't be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="gold cases; all of benchmarks/gold by default")
    parser.add_argument("--show", action="store_true", help="list every miss (-) and false alarm (+)")
    parser.add_argument("--json", action="store_true", help="one line of JSON a file")
    options = parser.parse_args(None if arguments is None else list(arguments))
    files = options.files or sorted(GOLD.glob("*.jsonl"))
    if not files:
        print("No gold cases: name files, or put some into benchmarks/gold/.", file=sys.stderr)
        return 1
    sums: dict[str, list[Tally]] = {}
    if not options.json:
        print(_HEAD)
    for path in files:
        try:
            cases = cases_of(path)
        except (OSError, ValueError) as error:
            print(error, file=sys.stderr)
            return 1
        if not cases:
            continue
        tally = measure(cases, shown=options.show)
        sums.setdefault("all scenarios" if "documents" in cases[0] else "all articles", []).append(tally)
        row = as_row(path.name, tally)
        print(json.dumps(row)) if options.json else print_row(row)
    for name, tallies in sums.items():
        if len(tallies) > 1 and not options.json:
            whole = Tally()
            for tally in tallies:
                whole.join(tally)
            print_row(as_row(name, whole))
    return 0


if __name__ == "__main__":
    sys.exit(main())
