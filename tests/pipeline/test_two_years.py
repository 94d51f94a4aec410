"""Two years of price history, week by week through whole passes: its changes are raised, and nothing else."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from pipeline.compare import better_founded
from pipeline.run import Pass, chosen, opened, run_pass
from reports.delivery import plan_delivery
from reports.digest import Digest, build
from reports.items import Group
from storage.records import Conflict, DigestPlan, Schedule, number_text
from tests.fetch.server import NewsServer
from tests.pipeline.newsroom import configured

MODELS, CHANGES, WEEKS = 30, 40, 104
START = datetime(2024, 1, 1, 8, tzinfo=UTC)
UNITS = ("1M input tokens", "1M output tokens")
Prices = dict[str, dict[str, Decimal]]
Move = tuple[int, str, str, Decimal, Decimal]
"""A change: the week, product, unit, the price before and the one after."""


@dataclass
class History:
    """What a vendor's prices were in each week, and what happened to them."""

    weeks: list[Prices] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    launched: list[tuple[int, str]] = field(default_factory=list)
    ended: list[tuple[int, str]] = field(default_factory=list)


def history(seed: int, *, renewals: int = 0) -> History:
    """Make two years of prices of thirty models: forty changes, and some models that give way to a successor."""
    chance = random.Random(seed)
    found = History()
    now: Prices = {}
    for number in range(MODELS):
        low = Decimal(chance.randrange(5, 400, 5)) / 100
        now[f"Mistral Large {number + 2}"] = {UNITS[0]: low, UNITS[1]: low * chance.choice((3, 4, 5))}
    at = sorted(chance.sample([(week, n) for week in range(2, WEEKS) for n in range(3)], CHANGES))
    renewed = set(chance.sample(range(2, WEEKS), renewals))
    for week in range(WEEKS):
        moved: set[str] = set()
        for _ in [one for one in at if one[0] == week]:
            product = chance.choice([name for name in now if name not in moved])
            moved.add(product)
            unit = chance.choice(UNITS)
            old = now[product][unit]
            new = old * chance.choice([Decimal(one) / 100 for one in (50, 75, 80, 90, 110, 120, 125)])
            now = {**now, product: {**now[product], unit: new}}
            found.moves.append((week, product, unit, old, new))
        if week in renewed:
            product = chance.choice([name for name in now if name not in moved])
            successor = f"Mistral Medium {len(found.launched) + 3}"
            now = {successor if name == product else name: prices for name, prices in now.items()}
            found.launched.append((week, successor))
            found.ended.append((week, product))
        if week % 10 == 5:  # the same rows in another order are no news
            order = list(now)
            chance.shuffle(order)
            now = {name: now[name] for name in order}
        found.weeks.append(now)
    return found


def money(value: Decimal) -> str:
    return f"${number_text(value)}"


def page(prices: Prices) -> str:
    rows = "".join(
        f"<tr><td>{name}</td><td>{money(p[UNITS[0]])}</td><td>{money(p[UNITS[1]])}</td></tr>"
        for name, p in prices.items()
    )
    return (
        "<html lang='en'><head><title>Mistral AI pricing</title></head><body><h1>API pricing</h1><p>All prices in US "
        "dollars per million tokens.</p><table><tr><th>Model</th><th>Input</th><th>Output</th></tr>"
        f"{rows}</table><p>Prices do not include taxes.</p></body></html>"
    )


def document(prices: Prices) -> str:
    items = [
        {"id": name.lower().replace(" ", "-"), "vendor": "mistral", "name": name,
         "input": float(p[UNITS[0]]), "output": float(p[UNITS[1]])}
        for name, p in prices.items()
    ]  # fmt: skip
    return json.dumps({"prices": items})


PAGE = "  - {{name: Prices, page: '{url}', of: Mistral AI, tier: primary, every: 7d, allow_private: true}}\n"
MAPPED = (
    "figures: {{each: prices, subject: vendor, subjects: {{mistral: Mistral AI}}, product: name, id: id, "
    "price: {{1M input tokens: input, 1M output tokens: output}}}}"
)
OWN = "of: Mistral AI, tier: primary, every: 7d, allow_private: true, "
API = "  - {{name: Prices, json: '{url}', " + OWN + MAPPED + "}}\n"
LIST = "  - {{name: List, json: '{url}', tier: secondary, every: 7d, allow_private: true, " + MAPPED + "}}\n"


@contextmanager
def watched(folder: Path, *sources: tuple[str, str]) -> Iterator[tuple[NewsServer, Pass]]:
    with NewsServer({}) as server:
        config = configured(folder, "".join(entry.format(url=server.url(path)) for entry, path in sources))
        with opened(config, workers=1) as work:
            yield server, work


def weekly(work: Pass, week: int) -> Digest:
    """Make a pass, and the digest of the week that it begins; return what a reader of all digests is told anew."""
    now = START + week * timedelta(days=7)
    work.clock = lambda: now
    report = run_pass(work, chosen(work.config, []))
    assert [outcome.source for outcome in report.outcomes if outcome.failed] == []
    until = now + timedelta(days=7)
    digest = build(work.store, work.config, since=now, until=until, now=until, founded=better_founded)
    plan = DigestPlan("weekly", Schedule(every=timedelta(days=7)), ("mailto:desk@example.org",))
    told = work.store.sent_items("mailto:desk@example.org")
    for delivery in plan_delivery(work.store, work.config, plan, digest, until):
        work.store.mark_sent(delivery.id, until)
    return digest.without(told)


def moves_of(work: Pass) -> list[Move]:
    return [_move(work, conflict) for conflict in work.store.conflicts(kinds=("changed",), states=None)]


def _move(work: Pass, conflict: Conflict) -> Move:
    sides = [[work.store.record(key) for key in side] for side in (conflict.left, conflict.right)]
    old, new = sides[0][-1], sides[1][0]
    assert old
    assert new
    assert new.figure.low is not None
    assert old.figure.low is not None
    week = (new.arrived - START) // timedelta(days=7)
    return week, new.figure.product or "", new.figure.unit or "", old.figure.low, new.figure.low


def rows_of(digest: Digest) -> int:
    return sum(len(item.rows) if isinstance(item, Group) else 1 for item in digest.changes)


def test_two_years_raise_exactly_their_changes(tmp_path: Path) -> None:
    past = history(seed=7)
    with watched(tmp_path, (PAGE, "/pricing")) as (server, work):
        told = []
        for week, prices in enumerate(past.weeks):
            server.routes["/pricing"] = page(prices)
            digest = weekly(work, week)
            told += [week] * rows_of(digest)
            assert (digest.decisions, digest.coming, digest.withdrawn, digest.news) == ((), (), (), ())
        assert len(work.store.records()) == 2 * MODELS + CHANGES
        assert sorted(moves_of(work)) == sorted(past.moves)
        assert work.store.conflicts(kinds=("disputed", "inconsistent"), states=None) == []
        assert work.store.waverings() == []
    assert told == [move[0] for move in past.moves]


def test_models_that_give_way_to_others_are_withdrawn_and_new_once_each(tmp_path: Path) -> None:
    past = history(seed=11, renewals=12)
    with watched(tmp_path, (API, "/prices.json")) as (server, work):
        gone, new = [], []
        for week, prices in enumerate(past.weeks):
            server.routes["/prices.json"] = document(prices)
            digest = weekly(work, week)
            gone += [(week, _product(fact.text)) for item in digest.withdrawn for fact in item.facts]
            new += [(week, _product(fact.text)) for item in digest.news for fact in item.facts]
        assert sorted(moves_of(work)) == sorted(past.moves)
        assert work.store.conflicts(kinds=("disputed", "inconsistent"), states=None) == []
    assert sorted(gone) == sorted([*past.ended, *past.ended])  # two prices each
    assert sorted(new) == sorted([*past.launched, *past.launched])


def _product(fact: str) -> str:
    return fact.partition(" per ")[0]


def test_a_price_api_and_a_list_that_follows_a_week_later_raise_no_more(tmp_path: Path) -> None:
    past = history(seed=3)
    with watched(tmp_path, (API, "/prices.json"), (LIST, "/list.json")) as (server, work):
        for week, prices in enumerate(past.weeks):
            server.routes["/prices.json"] = document(prices)
            server.routes["/list.json"] = document(past.weeks[max(week - 1, 0)])
            digest = weekly(work, week)
            assert digest.decisions == ()
        assert sorted(moves_of(work)) == sorted(past.moves)
        assert work.store.conflicts(kinds=("disputed", "inconsistent"), states=None) == []
