"""What it takes to load what bears on one new figure, and to compare it.

    python benchmarks/bench_comparing.py                        a store of 50,000 records
    python benchmarks/bench_comparing.py --records 1000000      the full one: minutes to fill, a gigabyte
    python benchmarks/bench_comparing.py --records 1000000 --store bench.db      keep it for the next time

The records are of 2,000 series of 30 companies, each series with 8 distinct values that moved along time, told by 40
outlets. Ends with 1 where the median is above its limit, where it grows with the store, or where it grows faster than
the distinct values of the series.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import process_time

from pipeline.compare import Rates, compare
from pipeline.ingest.siblings import siblings
from storage.records import Figure, Record, Span, Tolerances, record_key, series_key
from storage.store import Store

SERIES, COMPANIES, VALUES, OUTLETS = 2_000, 30, 8, 40
MOST_MS = 3.0
"""The median of loading and comparing one new figure of any series."""
WORST_WITH_STORE = 1.5
"""How much longer it may take in a store four times as large."""
WORST_DOUBLING = 3.0
"""How much longer twice the distinct values may take; with their square it would be four times as long."""
ROUNDS = 60
BATCH = 1_000

FIRST_DAY, DAYS = date(2020, 1, 1), 2_000
MONEY = ("amount_raised", "total_raised", "valuation", "debt_raised")
QUOTE = "a sentence of the page that tells the figure, with some words around it"


def figure_of(series: int) -> Figure:
    """Return the figure of a series, without its sum: four series of money a company, all others prices."""
    company, kind = f"Company {series % COMPANIES}", series // COMPANIES
    if kind < len(MONEY):
        return Figure(company, MONEY[kind], None, None, "USD", QUOTE)
    model, direction = divmod(kind - len(MONEY), 2)
    unit = "1M output tokens" if direction else "1M input tokens"
    return Figure(
        company, "price", None, None, "USD", QUOTE, product=f"Model {model}", product_key=f"model {model}", unit=unit
    )


FIGURES = tuple(figure_of(series) for series in range(SERIES))
FIRST, REST = FIGURES[: SERIES // 4], FIGURES[SERIES // 4 :]


def told(figure: Figure, number: int, value: int, values: int, chance: random.Random) -> Record:
    """Return a record: an article that tells the value of its time, of `values` that a series had one after another."""
    day = FIRST_DAY + timedelta(days=int(DAYS * (value + chance.random()) / values))
    amount = Decimal(value + 1) * (1 if figure.metric == "price" else 10**9)
    step = Decimal(0) if figure.metric == "price" else Decimal(5 * 10**7)
    figure = replace(figure, low=amount, high=amount, step=step, rules=("cue", "money"))
    url = f"https://site{number % 500}.example/{number}"
    return Record(
        record_key(figure, url), series_key(figure), figure, "source", url, f"{url}#1", "press",
        f"outlet:{chance.randrange(OUTLETS)}", datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number),
        published=day, span=Span(day, day + timedelta(days=1)), title="A title",
    )  # fmt: skip


def any_record(number: int, chance: random.Random, series: Sequence[Figure], metric: str | None = None) -> Record:
    """Return a record of any of some series, or of any of one metric."""
    figure = chance.choice(series)
    while metric and figure.metric != metric:
        figure = chance.choice(series)
    return told(figure, number, chance.randrange(VALUES), VALUES, chance)


def fill(store: Store, first: int, last: int, records: int) -> None:
    """Store records until there are `last` of `records`: the first quarter of them tells of the first series alone."""
    for start in range(first, last, BATCH):
        with store.transaction():
            for number in range(start, min(start + BATCH, last)):
                series = FIRST if number < records // 4 else REST
                store.add_record(any_record(number, random.Random(number), series))


class Judge:
    """Loads and compares one figure after the other, and keeps the milliseconds."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.rates = Rates()
        self.tolerances = Tolerances()

    def times(self, records: Iterator[Record]) -> tuple[float, float]:
        """Return the medians of loading and of comparing."""
        loads, compares = [], []
        for record in records:
            metric = record.figure.metric
            start = process_time()
            file = self.store.company_file(record.figure.subject, siblings(metric), of=record)
            loaded = process_time()
            compare(record, file, self.rates, self.tolerances)
            compares.append((process_time() - loaded) * 1e3)
            loads.append((loaded - start) * 1e3)
        return median(loads[5:]), median(compares[5:])


def fresh(metric: str | None) -> Iterator[Record]:
    """Yield new records of the first series, the same ones at each call, the first few to warm up on."""
    chance = random.Random(metric or "any")
    for number in range(ROUNDS + 5):
        yield any_record(10**9 + number, chance, FIRST, metric)


def by_size(path: Path, records: int) -> bool:
    """Print what a new figure takes before and after the other series are stored; return whether it keeps.

    It is a figure of the first quarter of the series, which are stored first: what is on file of them stays the same
    while the store grows to four times its size.
    """
    good = True
    medians: list[float] = []
    with Store.open(path) as store:
        on_file = store.db.execute("SELECT count(*) FROM records").fetchone()[0]
        sizes = [records] if on_file else [records // 4, records]
        print(f"{'ms, medians':28}{'load':>8}{'compare':>9}{'both':>8}")
        for size in sizes:
            start = process_time()
            fill(store, on_file, size, records)
            if size > on_file:
                print(f"{size:,} records; storing one takes {(process_time() - start) / (size - on_file) * 1e3:.2f} ms")
            else:
                print(f"{on_file:,} records")
            on_file = max(size, on_file)
            for metric in (None, "price", "total_raised", "valuation", "amount_raised"):
                loading, comparing = Judge(store).times(fresh(metric))
                both = loading + comparing
                slow = metric is None and both > MOST_MS
                limit = f"  (at most {MOST_MS:g})" if metric is None else ""
                print(
                    f"  {metric or 'a figure of any series':26}{loading:8.2f}{comparing:9.2f}{both:8.2f}{limit}"
                    + ("  too slow" if slow else "")
                )
                good = good and not slow
                if metric is None:
                    medians.append(both)
    if len(medians) > 1:
        factor = medians[1] / medians[0]
        slow = factor > WORST_WITH_STORE
        print(f"  in a store four times as large: {factor:.2f} times as long" + ("  too slow" if slow else ""))
        good = good and not slow
    return good


def by_values() -> bool:
    """Print how comparing grows with the distinct values of a series; return whether it does so for all metrics."""
    good = True
    sizes = (8, 16, 32)
    print(f"\n{'by distinct values, ms':28}" + "".join(f"{size:>8}" for size in sizes) + "   each doubling")
    for metric in ("price", "total_raised", "valuation", "amount_raised"):
        medians: list[tuple[float, float]] = []
        for values in sizes:
            medians.append(_with_values(metric, values))
            if len(medians) > 1 and sum(medians[-1]) > 2 * WORST_DOUBLING * sum(medians[-2]):
                break  # it is plain already, and the next one would take too long
        for part, times in (("load", [m[0] for m in medians]), ("compare", [m[1] for m in medians])):
            factors = [later / first for first, later in pairwise(times)]
            slow = max(factors) > WORST_DOUBLING
            print(
                f"  {metric:18}{part:8}" + "".join(f"{time:8.2f}" for time in times).ljust(8 * len(sizes)) + "   "
                + " ".join(f"{factor:.2f}" for factor in factors) + ("  faster than the values" if slow else "")
            )  # fmt: skip
            good = good and not slow
    return good


def _with_values(metric: str, values: int) -> tuple[float, float]:
    """Return the medians of loading and comparing where a series has so many distinct values, told six times each.

    The series that bear on it have as many.
    """
    figure = next(figure for figure in FIGURES if figure.metric == metric)
    beside = [f for f in FIGURES if f.subject == figure.subject and f.metric in siblings(metric)[1:]]
    chance = random.Random(3)
    with Store.open(":memory:") as store:
        with store.transaction():
            for number in range(values * 6):
                for count, one in enumerate((figure, *beside)):
                    store.add_record(told(one, number * 10 + count, number // 6, values, chance))
        news = (told(figure, 10**9 + n, chance.randrange(values), values, chance) for n in range(35))
        return Judge(store).times(news)


def main() -> int:
    """Run both; 1 where one fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=50_000, help="how many records the store holds")
    parser.add_argument("--store", type=Path, help="the database, filled where it holds fewer, kept afterwards")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        keeps = by_size(options.store or Path(folder, "bench.db"), options.records)
    linear = by_values()
    return 0 if keeps and linear else 1


if __name__ == "__main__":
    sys.exit(main())
