"""Order matters no more than it must: the same articles in any order end with the same standing values and disputes.

What was a change, and which side of a dispute counts as the later one, follow arrival; so does the day of an undated
figure that fits nothing on file. Each test tells many small stories, made by a fixed seed, in several orders.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest

from pipeline import ingest as ingesting
from pipeline.compare import standing
from pipeline.compare.agreement import agreement
from pipeline.compare.standing import losers
from pipeline.ingest import ingest
from storage.records import (
    Article,
    Company,
    Conflict,
    Figure,
    Reading,
    Record,
    Schedule,
    Source,
    Tolerances,
    WatchList,
)
from storage.store import Store
from tests.compare.desk import Desk, figure, rates

ROUNDS = (("series-a", date(2024, 3, 4), "$305M", "$2B"), ("series-b", date(2024, 11, 20), "$640M", "$6B"))
WRONG = {"$305M": ("$350M", "$3.05B"), "$640M": ("$460M", "$6.4B"), "$2B": ("$2.6B", "$20B"), "$6B": ("$4.4B", "$60B")}
LOOSE = {"$305M": ("~$300M", ">$300M", "$305.4M"), "$640M": ("~$650M", ">$600M"), "$2B": ("~$2B",), "$6B": (">$5.9B",)}
ONE_TOTAL = {"$0.6B": "$640M", "$645M": "$640M"}
"""Totals that agree by rounding; which of them a conflict names follows arrival."""
CHEQUES = {"$305M": ("$50M", "$50M", "~$50M", "$60M"), "$640M": ("$80M", "$80M", "$90M")}


@dataclass(frozen=True)
class Told:
    """An article of a story."""

    name: str
    day: str | None
    figures: tuple[Figure, ...]
    own: bool
    tier: str


Story = list[Told]
NOW = datetime(2026, 1, 1, tzinfo=UTC)
INGEST = ingesting.Desk(WatchList((Company("Mistral AI"),)), rates())


def story(chance: random.Random, figures_of: Callable[..., Iterator[Figure]], *, undated: float = 0) -> Story:
    """Some articles about two rounds, a third of them wrong or loose."""
    told = []
    for number in range(chance.randrange(3, 7)):
        name, first, amount, worth = chance.choice(ROUNDS)
        day = None if chance.random() < undated else (first + timedelta(days=chance.randrange(12))).isoformat()
        named = name if chance.random() < 0.5 else None
        figures = tuple(figures_of(chance, named, amount, worth, exact=day is None))
        told.append(Told(f"d{number}", day, figures, chance.random() < 0.2, chance.choice(("press", "secondary"))))
    return told


def _written(chance: random.Random, amount: str, exact: bool) -> str:
    way = chance.random()
    if way < 0.25:
        return chance.choice(WRONG[amount])
    return chance.choice(LOOSE[amount]) if way < 0.4 and not exact else amount


def amounts(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    yield figure("amount_raised", _written(chance, amount, exact), round=named)


def payments(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    """The sums of rounds, and small ones of the same weeks, some of which are too far from them to be in dispute."""
    if chance.random() < 0.5:
        yield figure("amount_raised", chance.choice(("$4M", "$9M", "$40M", "$85M")))
    else:
        yield figure("amount_raised", _written(chance, amount, exact), round=named)


def valuations(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    yield figure("valuation", _written(chance, worth, exact), round=named, basis=chance.choice((None, "post")))


def cheques(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    yield figure("investment", chance.choice(CHEQUES[amount]), investor="Nvidia", round=named)


def yearly(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    yield figure("revenue", chance.choice(("$1B", "$1.2B", "~$1B")), period=chance.choice(("2023", "2024")))


def sums_and_totals(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    """True sums of rounds, now and then with a slipped point, and a total, told after both, that counts one of them."""
    slipped = {"$305M": "$3.05B", "$640M": "$6.4B"}
    yield figure("amount_raised", slipped[amount] if chance.random() < 0.15 else amount, round=named)
    yield figure("total_raised", chance.choice(("$640M", "$0.6B", "$645M")), as_of="2024-12-20")


def sums_and_several_totals(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    """True sums of rounds, and totals of one time that dispute one another: too small, slipped, or as large as all."""
    if chance.random() < 0.5:
        yield figure("amount_raised", amount, round=named)
    else:
        yield figure("total_raised", chance.choice(("$640M", "$720M", "$945M", "$9.45B")), as_of="2024-12-20")


def before_and_after(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    """Valuations before and after the money, or that do not say which they are, and the rounds between them."""
    whole, way = chance.random() < 0.8, chance.random()
    if way < 0.4:
        yield figure("amount_raised", amount, round=named)
    if way > 0.25:
        basis = chance.choice((None, "pre", "post"))
        before = {"$2B": "$1.7B", "$6B": "$5.36B"}[worth]
        true = {"pre": before, "post": worth, None: chance.choice((before, worth))}[basis]
        yield figure("valuation", true if whole else chance.choice(WRONG[worth]), round=named, basis=basis)


def cheques_and_what_they_make(
    chance: random.Random, named: str | None, amount: str, worth: str, *, exact: bool = False
) -> Iterator[Figure]:
    """Unnamed cheques of one investor, and what it has paid in all, right or not."""
    if chance.random() < 0.3:
        together = chance.choice(("$130M", "$130M", "$140M"))
        yield figure("investment", together, investor="Nvidia", as_of="2024-12-10")
    else:
        yield figure("investment", chance.choice(CHEQUES[amount]), investor="Nvidia")


@dataclass(frozen=True)
class End:
    """What a story ends with: what stands of each series, and the clear values that are in dispute or do not add up."""

    standing: dict[str, str | None]
    disputed: set[tuple[str, str]]
    inconsistent: set[tuple[str, str]]


def end(told: Story) -> tuple[Desk, End]:
    desk = Desk()
    for one in told:
        desk.tell(one.name, one.day, *one.figures, own=one.own, tier=one.tier)
    values: dict[str, list[object]] = {}
    for value in desk.file(desk.records[0]).values:
        values.setdefault(value.first.series, []).append(value)
    held = {series: standing(known, None) for series, known in values.items()}  # type: ignore[arg-type]
    disputes = (sides_of(conflict, desk) for conflict in open_ones(desk, "disputed"))
    dated = [
        [k for k in side if k.span]
        for sides in disputes
        for side in sides
        if all(any(k.span for k in s) for s in sides)
    ]
    clear = {(k.series, k.figure.quote) for side in dated for k in side if k.figure.hedge == "exact"}
    return desk, End(
        {series: value.first.figure.quote if value else None for series, value in held.items()},
        clear,
        {
            (conflict.metric, ONE_TOTAL.get(k.figure.quote, k.figure.quote))
            for conflict in open_ones(desk, "inconsistent")
            for side in sides_of(conflict, desk)
            for k in side
            if k.figure.metric == "total_raised"
        }
        # which of several valuations such a conflict names follows arrival
        | {(conflict.metric, "") for conflict in open_ones(desk, "inconsistent") if conflict.metric != "total_raised"},
    )


def open_ones(desk: Desk, kind: str) -> list[Conflict]:
    return [c for c in desk.conflicts.values() if c.kind == kind and c.state == "open"]


def sides_of(conflict: Conflict, desk: Desk) -> tuple[list[Record], list[Record]]:
    records = {record.key: record for record in desk.records}
    return [records[key] for key in conflict.left], [records[key] for key in conflict.right]


def orders(told: Story, chance: random.Random) -> Iterator[Story]:
    for _ in range(3):
        shuffled = list(told)
        chance.shuffle(shuffled)
        yield shuffled


@pytest.mark.parametrize(
    "figures_of",
    [
        amounts,
        payments,
        valuations,
        cheques,
        yearly,
        sums_and_totals,
        sums_and_several_totals,
        before_and_after,
        cheques_and_what_they_make,
    ],
    ids=lambda f: f.__name__,
)
def test_shuffled_articles_end_with_the_same(figures_of: Callable[..., Iterator[Figure]]) -> None:
    some = 0
    for seed in range(50):
        chance = random.Random(seed)
        told = story(chance, figures_of)
        _, first = end(told)
        some += bool(first.disputed or first.inconsistent)
        for shuffled in orders(told, chance):
            assert end(shuffled)[1] == first, f"{seed}: {[one.name for one in shuffled]}"
    assert some > 10


@pytest.mark.parametrize("figures_of", [amounts, cheques, yearly], ids=lambda f: f.__name__)
def test_undated_articles_change_nothing_for_those_with_a_date(figures_of: Callable[..., Iterator[Figure]]) -> None:
    for seed in range(50):
        chance = random.Random(seed)
        told = story(chance, figures_of, undated=0.3)
        _, first = end(told)
        for shuffled in orders(told, chance):
            assert end(shuffled)[1] == first, f"{seed}: {[one.name for one in shuffled]}"


def test_in_any_order_an_undated_sum_that_fits_a_dated_one_is_in_no_dispute() -> None:
    seen = 0
    for seed in range(90):
        chance = random.Random(seed)
        told = story(chance, amounts, undated=0.3)
        for shuffled in orders(told, chance):
            desk, _ = end(shuffled)
            dated = [k for k in desk.records if k.span]
            for conflict in open_ones(desk, "disputed"):
                for side in sides_of(conflict, desk):
                    undated = [k for k in side if not k.span]
                    fitting = [k for k in undated if any(_fit(k, other) for other in dated)]
                    seen += bool(undated)
                    assert not fitting or len(undated) < len(side), f"{seed}: {[one.name for one in shuffled]}"
    assert seen > 10


@pytest.mark.parametrize(
    "figures_of",
    [amounts, sums_and_totals, sums_and_several_totals, before_and_after, cheques_and_what_they_make],
    ids=lambda f: f.__name__,
)
def test_so_it_is_in_the_store(figures_of: Callable[..., Iterator[Figure]]) -> None:
    for seed in range(6):
        chance = random.Random(seed)
        told = story(chance, figures_of)
        first = on_file(told)
        for shuffled in orders(told, chance):
            assert on_file(shuffled) == first, seed


def on_file(told: Story) -> set[tuple[str, str]]:
    """Take articles in as the program does; return the clear values in dispute, and what does not add up."""
    found = set()
    with Store.open(":memory:") as store:
        for one in told:
            day = date.fromisoformat(one.day) if one.day else None
            source = Source(one.name, "feed", one.name, Schedule(), tier="primary" if one.own else one.tier)  # type: ignore[arg-type]
            article = Article(f"https://{one.name}.example/", "News", one.name, "en", published=day)
            ingest(article, Reading(one.figures), source, store, INGEST, NOW)
        quotes = {r.key: r.figure.quote for r in store.records() if r.figure.hedge == "exact"}
        for conflict in store.conflicts(kinds=("disputed", "inconsistent"), states=("open",)):
            disputed = (*conflict.left, *conflict.right) if conflict.kind == "disputed" else ()
            found |= {(conflict.kind, quotes[key]) for key in disputed if key in quotes} or {(conflict.kind, "")}
    return found


@pytest.mark.parametrize("figures_of", [amounts, valuations, cheques, sums_and_totals], ids=lambda f: f.__name__)
def test_copies_of_articles_change_no_verdict(figures_of: Callable[..., Iterator[Figure]]) -> None:
    """A copy tells as its original does, elsewhere, from a lesser source, and some days later."""
    for seed in range(40):
        chance = random.Random(seed)
        told = story(chance, figures_of)
        with_copies = [one for original in told for one in (original, *([copy_of(original)] * chance.randrange(2)))]
        assert verdicts_on(told, told) == verdicts_on(with_copies, told), seed


def copy_of(original: Told) -> Told:
    return replace(original, name=f"{original.name}-copy", own=False, tier="secondary")


def verdicts_on(told: Story, originals: Story) -> list[tuple[str, str, str | None, str]]:
    """The verdicts on some articles where others stand between them."""
    desk = Desk()
    for one in told:
        original = one.name.removesuffix("-copy")
        desk.tell(one.name, one.day, *one.figures, own=one.own, tier=one.tier, witness=f"outlet:{original}")
    records = {record.key: record for record in desk.records}
    names = {one.name for one in originals}
    return [
        (verdict.kind, records[verdict.record].document, verdict.cause, records[verdict.record].figure.quote)
        for verdict in desk.verdicts
        if records[verdict.record].document in names
    ]


def _fit(a: Record, b: Record) -> bool | None:
    return agreement(a.figure, b.figure, (a.span, b.span), rates(), Tolerances()).fits


def test_what_was_settled_stays_so_when_it_is_judged_once_more() -> None:
    told = [
        Told("d0", "2024-03-07", (figure("valuation", "$1.7B", basis="pre"),), False, "press"),
        Told("d1", "2024-03-08", (figure("valuation", "$2.6B", basis="pre"),), False, "press"),
        Told("d2", "2024-03-10", (figure("valuation", "$1.7B", basis="pre"),), True, "press"),
        Told("d3", "2024-03-09", (figure("amount_raised", "$305M"),), False, "press"),
    ]
    for order in permutations(told[2:]):
        desk, _ = end(told[:2])
        (dispute,) = desk.conflicts.values()
        desk.conflicts[dispute.key] = replace(dispute, state="settled", settled_for="right")
        for one in order:
            desk.tell(one.name, one.day, *one.figures, own=one.own, tier=one.tier)
        (settled,) = desk.conflicts.values()
        assert (settled.state, settled.settled_for, len(settled.left)) == ("settled", "right", 2)


@pytest.mark.parametrize(("amounts", "lost"), [(("$305M", "$305M", "$350M"), {0, 1}), (("$350M", "$305M"), {0})])
def test_in_any_order_the_last_word_of_a_paper_counts(amounts: tuple[str, ...], lost: set[int]) -> None:
    stories = [(f"g{n}", "gazette", f"2024-03-{4 + n:02}", amount) for n, amount in enumerate(amounts)]
    stories.append(("other", "other", "2024-03-05", amounts[-1]))
    for order in permutations(stories):
        desk = Desk()
        for name, paper, day, amount in order:
            told = figure("amount_raised", amount, round="series-a")
            desk.tell(name, day, told, url=f"https://{paper}.example/{name}", witness=f"outlet:{paper}")
        losing = losers(desk.records, desk.conflicts.values())
        assert {k.document for k in desk.records if k.key in losing} == {f"g{n}" for n in lost}


@pytest.mark.parametrize("settled", [None, "left"])
def test_what_was_settled_holds_whatever_a_paper_tells_since(settled: str | None) -> None:
    desk = Desk()
    for day, amount in ((4, "$305M"), (14, "$350M")):
        url = f"https://gazette.example/{day}"
        told = figure("amount_raised", amount, round="series-a")
        desk.tell(f"g{day}", f"2024-03-{day:02}", told, url=url, witness="outlet:gazette")
    conflicts = [replace(c, settled_for=settled) for c in desk.conflicts.values()]
    (lost,) = losers(desk.records, conflicts)
    assert lost == desk.records[1 if settled else 0].key


def test_a_dispute_that_is_none_when_it_is_judged_once_more_says_why() -> None:
    chance = random.Random(1)
    because = set()
    for seed in range(40):
        told = story(random.Random(seed), cheques_and_what_they_make)
        for shuffled in orders(told, chance):
            closed = (c.closed_because or "" for c in end(shuffled)[0].conflicts.values() if c.state == "closed")
            because.update(why for why in closed if "it is judged anew by the days" in why)
    assert because
    assert all(why.endswith(".") and why.startswith("With $") for why in because)
