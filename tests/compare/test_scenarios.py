"""One small story for each thing that the rules must raise, or must stay quiet about."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from pipeline.compare import standing
from storage.records import Figure
from tests.compare.desk import Desk, figure, price, told

OUT = "1M output tokens"


def raised(amount: str, **more: Any) -> Figure:
    return figure("amount_raised", amount, **more)


def worth(amount: str, **more: Any) -> Figure:
    return figure("valuation", amount, **more)


def total(amount: str, **more: Any) -> Figure:
    return figure("total_raised", amount, **more)


def pays(amount: str, investor: str = "Nvidia", **more: Any) -> Figure:
    return figure("investment", amount, investor=investor, **more)


def earns(amount: str, period: str | None = "run-rate", **more: Any) -> Figure:
    return figure("revenue", amount, period=period, **more)


def doc(name: str, day: str | None, *figures: Figure, **more: Any) -> tuple[Any, ...]:
    return name, day, figures, more


ROUND = "series-b"

STORIES: dict[str, tuple[list[tuple[Any, ...]], list[str]]] = {
    # --- amounts: rounding, conversion, hedges ---
    "a rounded sum": ([doc("a", "2025-03-01", raised("$13.8B")), doc("b", "2025-03-02", raised("$14B"))], []),
    "a converted sum with its restatement": (
        [doc("a", "2024-06-11", raised("€600M|$643.7M")), doc("b", "2024-06-12", raised("$645M"))],
        [],
    ),
    "a converted sum without one": (
        [doc("a", "2024-06-11", raised("€600M")), doc("b", "2024-06-13", raised("$640M"))],
        [],
    ),
    "one number under two signs, though roundings of it would meet": (
        [doc("a", "2024-10-02", raised("$500M", round=ROUND)), doc("b", "2024-10-04", raised("€500M", round=ROUND))],
        ["disputed amount_raised b/a currency"],
    ),
    "one number under two signs, told with a hedge": (
        [doc("a", "2024-10-02", raised("$500M", round=ROUND)), doc("b", "2024-10-04", raised("~€500M", round=ROUND))],
        [],
    ),
    "a plan that costs the same number in two currencies": (
        [doc("a", "2025-03-01", price("$14", "month")), doc("b", "2025-03-02", price("€14", "month"))],
        [],
    ),
    "valuations that the round explains, neither of which says which it is": (
        [doc("a", "2025-03-01", raised("$2B"), worth("$8B")), doc("b", "2025-03-02", raised("$2B"), worth("$6B"))],
        [],
    ),
    "valuations that the round explains only where it is rounded": (
        [doc("a", "2025-03-01", raised("$2B"), worth("$8B")), doc("b", "2025-03-02", raised("$2B"), worth("$5.5B"))],
        ["disputed valuation b/a"],
    ),
    "a hedge that is satisfied": (
        [doc("a", "2025-03-01", raised(">$5B")), doc("b", "2025-03-03", raised("$5.3B"))],
        [],
    ),
    "the bound itself": ([doc("a", "2025-03-01", raised(">$5B")), doc("b", "2025-03-03", raised("$5B"))], []),
    "a hedge that is not satisfied": (
        [doc("a", "2025-03-01", raised(">$5B")), doc("b", "2025-03-03", raised("$17B"))],
        ["disputed amount_raised b/a"],
    ),
    "up to, within half of it": ([doc("a", "2025-03-01", raised("<$5B")), doc("b", "2025-03-03", raised("$3B"))], []),
    "two sums of one unnamed round": (
        [doc("a", "2025-03-01", raised("$305M")), doc("b", "2025-03-09", raised("$350M"))],
        ["disputed amount_raised b/a"],
    ),
    "two sums of one named round, a year apart": (
        [doc("a", "2024-03-01", raised("$305M", round=ROUND)), doc("b", "2025-03-09", raised("$350M", round=ROUND))],
        ["disputed amount_raised b/a"],
    ),
    "two named rounds in one month": (
        [doc("a", "2025-03-01", raised("$305M", round=ROUND)), doc("b", "2025-03-09", raised("$350M", round="seed"))],
        [],
    ),
    "an unnamed sum five weeks later": (
        [doc("a", "2025-03-01", raised("$305M")), doc("b", "2025-04-09", raised("$350M"))],
        [],
    ),
    "a small sum without a name beside a large round": (
        [doc("a", "2025-03-01", raised("$750M", round=ROUND)), doc("b", "2025-03-09", raised("$9M"))],
        [],
    ),
    "a large round beside a small sum without a name": (
        [doc("a", "2025-03-01", raised("$9M")), doc("b", "2025-03-09", raised("$750M", round=ROUND))],
        [],
    ),
    "two sums without a name that are far apart": (
        [doc("a", "2025-03-01", raised("$750M")), doc("b", "2025-03-09", raised("$9M"))],
        [],
    ),
    "a small sum without a name in another currency": (
        [doc("a", "2025-03-01", raised("€750M", round=ROUND)), doc("b", "2025-03-09", raised("$9M"))],
        [],
    ),
    "a small sum beside a bound": (
        [doc("a", "2025-03-01", raised(">$300M")), doc("b", "2025-03-09", raised("$9M"))],
        [],
    ),
    "a bound that a slipped point may have been told of": (
        [doc("a", "2025-03-01", raised(">$600M")), doc("b", "2025-03-09", raised("$6.4B"))],
        ["disputed amount_raised b/a"],
    ),
    "a small loan beside a large one": (
        [doc("a", "2025-03-01", figure("debt_raised", "$11B")), doc("b", "2025-03-09", figure("debt_raised", "$750M"))],
        [],
    ),
    "a sum between two that are far apart, told after both": (
        [
            doc("a", "2025-03-01", raised("$9M")),
            doc("b", "2025-03-09", raised("$750M", round=ROUND)),
            doc("c", "2025-03-12", raised("$80M")),
        ],
        ["disputed amount_raised c/a", "disputed amount_raised c/b"],
    ),
    "sums of one named round that are far apart": (
        [doc("a", "2025-03-01", raised("$750M", round=ROUND)), doc("b", "2025-03-09", raised("$9M", round=ROUND))],
        ["disputed amount_raised b/a"],
    ),
    "sums without a name that are nearly ten times apart": (
        [doc("a", "2025-03-01", raised("$750M", round=ROUND)), doc("b", "2025-03-09", raised("$90M"))],
        ["disputed amount_raised b/a"],
    ),
    "a slipped point in a sum without a name": (
        [doc("a", "2025-03-01", raised("€1.7B", round=ROUND)), doc("b", "2025-03-09", raised("€17B"))],
        ["disputed amount_raised b/a decimal"],
    ),
    "a slipped point in a sum without a name, in another currency": (
        [doc("a", "2024-06-11", raised("€600M", round=ROUND)), doc("b", "2024-06-12", raised("$6.45B"))],
        ["disputed amount_raised b/a decimal"],
    ),
    "millions for billions in a sum without a name": (
        [doc("a", "2025-03-01", raised("$2B", round=ROUND)), doc("b", "2025-03-09", raised("$2M"))],
        ["disputed amount_raised b/a magnitude"],
    ),
    "a small sum without a name, and the large round and total that it is no part of": (
        [
            doc("a", "2025-03-01", raised("$750M", round=ROUND)),
            doc("b", "2025-03-09", raised("$9M")),
            doc("c", "2025-03-12", raised("$760M", round=ROUND), total("$769M")),
        ],
        ["disputed amount_raised c/a"],
    ),
    "an extension is another round": (
        [
            doc("a", "2025-03-01", raised("$305M", round="series-a")),
            doc("b", "2025-03-20", raised("$50M", round="series-a-extension")),
        ],
        [],
    ),
    "another round lies between": (
        [
            doc("a", "2025-03-01", raised("$300M", round="series-d")),
            doc("b", "2025-03-15", raised("$700M", round="series-e")),
            doc("c", "2025-03-20", raised("$700M")),
        ],
        [],
    ),
    "the older round told again without a name": (
        [
            doc("a", "2025-01-05", raised("$300M", round="series-d")),
            doc("b", "2025-03-15", raised("$700M", round="series-e")),
            doc("c", "2025-03-20", raised("$300M")),
        ],
        [],
    ),
    "a slipped decimal point": (
        [
            doc("a", "2025-09-30", raised("$1.1B", round="series-g"), own=True),
            doc("b", "2025-10-01", raised("$1.1B", round="series-g")),
            doc("c", "2025-10-03", raised("$11B", round="series-g"), tier="secondary"),
            doc("d", "2025-10-04", raised("$11B", round="series-g"), tier="secondary"),
        ],
        ["disputed amount_raised c/a decimal"],
    ),
    "million for billion": (
        [
            doc("a", "2025-09-30", raised("$1.3B", round=ROUND)),
            doc("b", "2025-10-01", raised("$1.3M", round=ROUND)),
        ],
        ["disputed amount_raised b/a magnitude"],
    ),
    "the same number under another sign": (
        [doc("a", "2025-09-09", raised("€1.7B")), doc("b", "2025-09-10", raised("$1.7B"))],
        ["disputed amount_raised b/a currency"],
    ),
    "the cause rests on a second witness": (
        [
            doc("a", "2025-09-09", worth("€11.7B")),
            doc("b", "2025-09-09", worth("$14B")),
            doc("c", "2025-09-10", worth("€14B")),
        ],
        ["disputed valuation c/a currency"],
    ),
    "the wrong one comes first": (
        [
            doc("a", "2025-02-20", raised("$350M", round=ROUND), tier="secondary"),
            doc("b", "2025-02-20", raised("$305M", round=ROUND), own=True),
            doc("c", "2025-02-21", raised("$305M", round=ROUND)),
        ],
        ["disputed amount_raised b/a"],
    ),
    "a third value opposes the side that stands": (
        [
            doc("a", "2025-02-20", raised("$305M", round=ROUND), own=True),
            doc("b", "2025-02-21", raised("$350M", round=ROUND)),
            doc("c", "2025-02-22", raised("$503M", round=ROUND)),
        ],
        ["disputed amount_raised b/a", "disputed amount_raised c/a"],
    ),
    "a dated look back meets its round": (
        [
            doc("a", "2024-10-02", raised("$6.6B")),
            doc("b", "2025-03-31", raised("$40B")),
            doc("c", "2025-06-01", raised("$6.6B", as_of="2024-10"), raised("$40B", as_of="2025-03")),
        ],
        [],
    ),
    "a dated look back that is wrong": (
        [
            doc("a", "2024-10-02", raised("$6.6B")),
            doc("b", "2025-06-01", raised("$9.9B", as_of="2024-10")),
        ],
        ["disputed amount_raised b/a"],
    ),
    "a look back to a year holds several rounds": (
        [
            doc("a", "2025-03-02", raised("$3.5B", round="series-e")),
            doc("b", "2025-09-02", raised("$13B", round="series-f")),
            doc("c", "2026-06-01", raised("$20B", as_of="2025")),
        ],
        [],
    ),
    "a late article of another time": (
        [
            doc("a", "2025-09-09", raised("€1.7B", round="series-c"), worth("€11.7B")),
            doc("b", "2024-06-11", raised("€600M", round=ROUND), worth("€5.8B")),
        ],
        [],
    ),
    "a late article of the same time": (
        [
            doc("a", "2025-09-09", worth("€11.7B")),
            doc("b", "2025-09-05", worth("€9.1B")),
        ],
        ["disputed valuation b/a"],
    ),
    "an undated sum that fits an old round": (
        [
            doc("a", "2024-06-11", raised("€600M")),
            doc("b", "2025-09-09", raised("€1.7B")),
            doc("c", None, raised("€600M")),
        ],
        [],
    ),
    "an undated sum that fits nothing": (
        [doc("a", "2025-09-09", raised("€1.7B")), doc("b", None, raised("€1.1B"))],
        ["disputed amount_raised b/a"],
    ),
    "an undated sum goes with the round that it fits, not with the next one": (
        [
            doc("a", "2024-06-11", raised("€600M")),
            doc("b", "2025-09-01", earns("$1B", "2024")),
            doc("c", None, raised("€600M")),
            doc("d", "2025-09-09", raised("€1.7B")),
        ],
        [],
    ),
    "an undated sum that came before all others goes with the first round": (
        [
            doc("a", None, raised("$350M")),
            doc("b", "2025-03-01", raised("$305M")),
            doc("c", "2025-09-09", raised("$900M")),
        ],
        ["disputed amount_raised b/a"],
    ),
    "above an old bound says nothing of which round it is": (
        [
            doc("a", "2024-03-07", raised(">$300M")),
            doc("b", "2024-11-20", raised("$640M", round=ROUND)),
            doc("c", "2024-11-22", raised("$460M")),
        ],
        ["disputed amount_raised c/b"],
    ),
    "a bound of another round is a witness for no side of a dispute": (
        [
            doc("a", "2024-11-22", raised("$460M", round=ROUND)),
            doc("b", "2024-12-01", raised("$640M", round=ROUND)),
            doc("c", "2025-03-06", raised(">$300M", round="series-c")),
        ],
        ["disputed amount_raised b/a"],
    ),
    "another company's round": (
        [doc("a", "2025-03-01", raised("$305M")), doc("b", "2025-03-02", raised("$350M", subject="Cohere"))],
        [],
    ),
    "debt is not equity": (
        [doc("a", "2025-03-01", raised("$305M")), doc("b", "2025-03-02", figure("debt_raised", "$100M"))],
        [],
    ),
    "two sums of one loan": (
        [
            doc("a", "2025-03-01", figure("debt_raised", "$830M")),
            doc("b", "2025-03-02", figure("debt_raised", "$380M")),
        ],
        ["disputed debt_raised b/a"],
    ),
    # --- valuations ---
    "a new round's valuation": (
        [
            doc("a", "2024-08-05", raised("$640M", round="series-d"), worth("$2.8B")),
            doc("b", "2025-09-17", raised("$750M"), worth("$6.9B", basis="post")),
        ],
        ["changed valuation b/a"],
    ),
    "a rounded valuation years later": (
        [doc("a", "2024-08-05", worth("$2.8B")), doc("b", "2025-09-17", worth("$3B"))],
        [],
    ),
    "a stale valuation": (
        [
            doc("a", "2024-10-02", worth("$157B", basis="post")),
            doc("b", "2025-03-31", worth("$300B", basis="post")),
            doc("c", "2025-05-20", worth("$157B"), tier="secondary"),
            doc("d", "2025-07-20", worth("$157B"), tier="secondary"),
            doc("e", "2025-07-21", worth("$300B")),
        ],
        ["changed valuation b/a", "disputed valuation c/b stale"],
    ),
    "a stale valuation in the same month": (
        [
            doc("a", "2024-10-02", worth("$157B")),
            doc("b", "2025-03-31", worth("$300B")),
            doc("c", "2025-04-10", worth("$157B"), tier="secondary"),
        ],
        ["changed valuation b/a", "disputed valuation c/b stale"],
    ),
    "a rise told with the value before": (
        [
            doc("a", "2024-10-02", worth("$157B")),
            doc("b", "2025-03-31", worth("$300B"), worth("$157B", tense="former")),
        ],
        ["changed valuation b/a"],
    ),
    "pre-money and post-money that add up": (
        [
            doc("a", "2025-03-31", raised("$40B"), worth("$260B", basis="pre")),
            doc("b", "2025-04-02", raised("$40B"), worth("$300B", basis="post")),
            doc("c", "2025-04-03", worth("$300B")),
            doc("d", "2025-04-03", worth("$260B")),
        ],
        [],
    ),
    "pre-money told as post-money": (
        [
            doc("a", "2024-05-27", raised("$6B", round=ROUND), worth("$24B", basis="post"), own=True),
            doc("b", "2024-06-03", raised("$6B", round=ROUND), worth("$18B", basis="post"), tier="secondary"),
        ],
        ["disputed valuation b/a pre-post"],
    ),
    "post-money told as pre-money": (
        [
            doc("a", "2024-05-27", raised("$6B", round=ROUND), worth("$24B", basis="post"), own=True),
            doc("b", "2024-06-03", worth("$24B", basis="pre"), tier="secondary"),
        ],
        ["disputed valuation b/a pre-post"],
    ),
    "post-money that is not pre-money plus the round": (
        [
            doc("a", "2025-03-31", raised("$40B"), worth("$260B", basis="pre")),
            doc("b", "2025-04-02", raised("$40B"), worth("$340B", basis="post"), tier="secondary"),
            doc("c", "2025-04-03", raised("$40B"), worth("$340B", basis="post"), tier="secondary"),
        ],
        ["inconsistent valuation b/a"],
    ),
    "the round comes last and does not add up": (
        [
            doc("a", "2025-03-31", worth("$260B", basis="pre")),
            doc("b", "2025-04-01", worth("$340B", basis="post")),
            doc("c", "2025-04-02", raised("$40B")),
        ],
        ["inconsistent valuation c/a"],
    ),
    "a value before the money of the round before, told beside the new round": (
        [
            doc("a", "2026-01-12", raised("€2B"), worth("€19B", basis="pre")),
            doc(
                "b",
                "2026-05-28",
                raised("€3B"),
                worth("€30B", basis="post"),
                worth("€19B", basis="pre", tense="former"),
            ),
        ],
        ["changed valuation b/a"],
    ),
    "a value before the money that was told weeks before the round was": (
        [
            doc("a", "2026-05-04", worth("€19B", basis="pre")),
            doc("b", "2026-05-28", raised("€3B"), worth("€30B", basis="post")),
        ],
        ["changed valuation b/a"],
    ),
    "a new round at the value that the one before it ended with": (
        [
            doc("a", "2026-01-12", raised("€2B"), worth("€19B", basis="post")),
            doc("b", "2026-05-28", raised("€3B"), worth("€19B", basis="pre")),
        ],
        [],
    ),
    "a value before the money on hearsay, and months later one after it": (
        [
            doc("a", "2026-03-12", worth("€27B", basis="pre", status="rumoured")),
            doc("b", "2026-05-28", raised("€3B"), worth("€30B", basis="post")),
        ],
        [],
    ),
    "two sums of one time, each with a value of its own": (
        [
            doc("a", "2026-05-04", raised("€2B"), worth("€19B", basis="pre")),
            doc("b", "2026-05-20", raised("€3B"), worth("€30B", basis="post")),
        ],
        ["disputed amount_raised b/a"],
    ),
    "a named round with a value before the money, and a sum without a name with one after it": (
        [
            doc("a", "2026-05-04", raised("€2B", round="series-c"), worth("€19B", basis="pre", round="series-c")),
            doc("b", "2026-05-28", raised("€3B"), worth("€30B", basis="post")),
        ],
        ["disputed amount_raised b/a"],
    ),
    "one named round, whose two sums are in dispute, and a value that fits neither": (
        [
            doc("a", "2026-05-04", raised("€2B", round=ROUND), worth("€19B", basis="pre", round=ROUND)),
            doc("b", "2026-05-20", raised("€3B", round=ROUND), worth("€30B", basis="post", round=ROUND)),
        ],
        ["disputed amount_raised b/a", "inconsistent valuation b/a"],
    ),
    "a round of May, told with a value before the money at its end": (
        [
            doc("a", "2026-05-29", raised("€3B", as_of="2026-05"), worth("€19B", basis="pre", as_of="2026-05")),
            doc("b", "2026-05-30", worth("€30B", basis="post")),
        ],
        ["inconsistent valuation b/a"],
    ),
    "a neighbouring round's valuation within a month": (
        [
            doc("a", "2025-03-01", raised("$1B", round="series-d"), worth("$8B")),
            doc("b", "2025-03-25", raised("$3B", round="series-e"), worth("$30B")),
        ],
        ["changed valuation b/a"],
    ),
    "a trillion for a billion": (
        [
            doc("a", "2025-09-02", worth("$183B", basis="post")),
            doc("b", "2025-09-03", worth("$183T", basis="post")),
        ],
        ["disputed valuation b/a magnitude"],
    ),
    "a value of the month in which the round was told": (
        [
            doc("a", "2026-11-12", raised("€120M"), worth("€1.2B")),
            doc("b", "2026-11-20", worth("€2.1B", as_of="2026-11")),
        ],
        ["disputed valuation b/a"],
    ),
    "a value of the month, told before the round": (
        [
            doc("a", "2026-11-09", worth("€2.1B", as_of="2026-11")),
            doc("b", "2026-11-12", raised("€120M"), worth("€1.2B")),
        ],
        ["disputed valuation b/a"],
    ),
    "a value of the month in which the round was told, rounded": (
        [
            doc("a", "2026-11-12", raised("€120M"), worth("€1.24B")),
            doc("b", "2026-12-20", worth("€1.2B", as_of="2026-11")),
        ],
        [],
    ),
    "a value of the month before the round": (
        [
            doc("a", "2026-11-12", raised("€120M"), worth("€2.1B")),
            doc("b", "2026-11-20", worth("€1.2B", as_of="2026-10")),
        ],
        [],
    ),
    "a value of the year in which the round was told": (
        [doc("a", "2026-11-12", raised("€120M"), worth("€2.1B")), doc("b", "2026-11-20", worth("€1.2B", as_of="2026"))],
        [],
    ),
    "a value of the month after the round in a month that saw another value before it": (
        [
            doc("a", "2026-11-03", worth("€1.2B")),
            doc("b", "2026-11-20", raised("€120M"), worth("€2.1B")),
            doc("c", "2026-12-20", worth("€2.1B", as_of="2026-11")),
        ],
        ["changed valuation b/a"],
    ),
    "a value of the month before the round in a month that saw another value after it": (
        [
            doc("a", "2026-11-03", worth("€1.2B")),
            doc("b", "2026-11-20", raised("€120M"), worth("€2.1B")),
            doc("c", "2026-12-20", worth("€1.2B", as_of="2026-11")),
        ],
        ["changed valuation b/a"],
    ),
    "a value of the month that is neither what stood before the round nor after it": (
        [
            doc("a", "2026-11-03", worth("€1.2B")),
            doc("b", "2026-11-20", raised("€120M"), worth("€2.1B")),
            doc("c", "2026-12-20", worth("€3.4B", as_of="2026-11")),
        ],
        ["changed valuation b/a", "disputed valuation c/b"],
    ),
    "an undated value of the round before": (
        [
            doc("a", "2025-09-09", raised("€1.7B", round="series-c"), worth("€11.7B", round="series-c")),
            doc("n", "2025-11-20", worth("€11.7B", round="series-c")),
            doc("b", None, worth("$6.2B", round=ROUND)),
        ],
        [],
    ),
    "an undated value of the round before, beside one without a round": (
        [
            doc("a", "2025-09-09", raised("€1.7B", round="series-c"), worth("€11.7B", round="series-c")),
            doc("n", "2025-09-20", worth("€11.7B")),
            doc("b", None, worth("$6.2B", round=ROUND)),
        ],
        [],
    ),
    "an undated value of the seed, then one of a later round": (
        [
            doc("a", "2025-06-09", raised("€600M", round=ROUND), worth("€5.8B", round=ROUND)),
            doc("b", None, worth("€240M", round="seed")),
            doc("c", "2025-09-09", raised("€1.7B", round="series-c"), worth("€11.7B", round="series-c")),
        ],
        ["changed valuation c/a"],
    ),
    "an undated value of a round that comes after": (
        [
            doc("a", "2025-06-09", raised("€600M", round=ROUND), worth("€5.8B", round=ROUND)),
            doc("n", "2025-09-20", worth("€5.8B", round=ROUND)),
            doc("b", None, worth("€11.7B", round="series-c")),
        ],
        ["changed valuation b/a"],
    ),
    "an undated value of the same round": (
        [
            doc("a", "2025-06-09", raised("€600M", round=ROUND), worth("€5.8B", round=ROUND)),
            doc("b", None, worth("€8.5B", round=ROUND)),
        ],
        ["disputed valuation b/a"],
    ),
    # --- totals ---
    "a total of the month in which the round was told": (
        [
            doc("a", "2026-11-12", raised("€20M"), total("€120M")),
            doc("b", "2026-11-20", total("€180M", as_of="2026-11")),
        ],
        ["disputed total_raised b/a"],
    ),
    "a total of the month in which the round was told, that it had made": (
        [
            doc("a", "2026-11-03", total("€120M")),
            doc("b", "2026-11-20", raised("€60M"), total("€180M")),
            doc("c", "2026-12-20", total("€180M", as_of="2026-11")),
        ],
        ["changed total_raised b/a"],
    ),
    "a newer total": (
        [doc("a", "2024-08-05", total("~$1B")), doc("b", "2025-09-17", total("~$1.8B"))],
        ["changed total_raised b/a"],
    ),
    "a total that falls": (
        [doc("a", "2024-08-05", total("$1.8B")), doc("b", "2025-09-17", total("$1.2B"))],
        ["disputed total_raised b/a"],
    ),
    "another total for the same rounds": (
        [doc("a", "2025-09-01", total("$1.2B")), doc("b", "2025-09-10", total("$1.6B"))],
        ["disputed total_raised b/a"],
    ),
    "a total grown by a round ten days later": (
        [
            doc("a", "2025-09-01", total("$1.2B")),
            doc("b", "2025-09-11", raised("$1B", round="series-d"), total("$2.2B")),
        ],
        ["changed total_raised b/a"],
    ),
    "totals that count differently": (
        [
            doc("a", "2025-09-01", total("$1.2B", scope="equity only")),
            doc("b", "2025-09-10", total("$1.6B", scope="with debt")),
        ],
        ["disputed total_raised b/a scope"],
    ),
    "bounds that a total satisfies": (
        [
            doc("a", "2025-09-22", total("$3.05B")),
            doc("b", "2025-10-02", total(">$3B")),
            doc("c", "2025-10-14", total(">€2.5B")),
        ],
        [],
    ),
    "bounds of one month agree": (
        [doc("a", "2025-10-16", total(">$1.5B")), doc("b", "2025-10-20", total(">$1.4B"))],
        [],
    ),
    "a later lower bound": (
        [doc("a", "2025-01-16", total(">$400M")), doc("b", "2025-10-20", total(">$1B"))],
        ["changed total_raised b/a"],
    ),
    "rounds above the total": (
        [
            doc(
                "a",
                "2024-08-20",
                raised("€105M", round="seed", as_of="2023-06"),
                raised("€385M", round="series-a", as_of="2023-12"),
                raised("€600M", round=ROUND, as_of="2024-06"),
            ),
            doc("b", "2024-09-10", total("€500M"), tier="secondary"),
            doc("c", "2024-09-12", total("€500M"), tier="secondary"),
        ],
        ["inconsistent total_raised b/a"],
    ),
    "rounds below the total": (
        [
            doc("a", "2023-12-11", raised("€385M", round="series-a")),
            doc("b", "2024-09-10", total("€1.1B")),
        ],
        [],
    ),
    "one round told four times is one round": (
        [
            doc("a", "2024-06-11", raised("€600M", round=ROUND)),
            doc("b", "2024-06-12", raised("$645M")),
            doc("c", "2024-09-12", raised("€600M")),
            doc("d", "2024-10-12", raised("$640M", as_of="2024-06")),
            doc("e", "2024-11-01", total("$1.2B")),
        ],
        [],
    ),
    "a round that is told late shows a wrong total": (
        [
            doc("a", "2024-09-10", total("$500M"), tier="secondary"),
            doc("b", "2024-09-20", raised("$900M", round="series-a", as_of="2023-12")),
        ],
        ["inconsistent total_raised b/a"],
    ),
    "one page contradicts itself": (
        [doc("a", "2024-09-10", raised("$900M", round="series-a"), total("$500M"))],
        ["inconsistent total_raised a/a"],
    ),
    "a rough sum of the round explains no step that its precise one does not": (
        [
            doc("a", "2025-09-09", raised("€1.7B", round="series-c"), worth("€11.7B", round="series-c")),
            doc("c", "2025-09-09", raised("~$2B", round="series-c"), worth("$14B", round="series-c")),
            doc("d", "2025-09-10", raised("€1.7B", round="series-c"), worth("€14B", round="series-c")),
        ],
        ["disputed valuation d/a currency"],
    ),
    "totals of which one says what it counts, and that look like another slip": (
        [doc("a", "2025-09-15", total("€2.8B")), doc("b", "2025-09-22", total("$2.8B", scope="equity only"))],
        ["disputed total_raised b/a currency"],
    ),
    "totals of which one says what it counts": (
        [doc("a", "2025-09-15", total("$2.8B")), doc("b", "2025-09-22", total("$3.6B", scope="with debt"))],
        ["disputed total_raised b/a scope"],
    ),
    # --- investments ---
    "a cheque larger than its round": (
        [
            doc("a", "2025-03-01", raised("$500M", round=ROUND)),
            doc("b", "2025-03-02", pays("$900M")),
        ],
        ["inconsistent investment b/a"],
    ),
    "an undated cheque is of any round": (
        [
            doc("a", None, pays("$1B")),
            doc("b", "2023-06-13", raised("$113M", round="seed")),
            doc("c", None, pays("$1B")),
        ],
        [],
    ),
    "an undated article on one round, with a cheque larger than it": (
        [doc("a", None, raised("$500M", round=ROUND), pays("$900M"))],
        ["inconsistent investment a/a"],
    ),
    "an undated article on several rounds, and a cheque": (
        [
            doc(
                "a",
                None,
                raised("$500M", round="series-a", as_of="2024-01"),
                worth("$1B", round="series-a"),
                raised("$2B", round=ROUND, as_of="2025-02"),
                pays("$900M"),
            ),
            doc("b", "2024-01-10", raised("$500M", round="series-a")),
        ],
        [],
    ),
    "a cheque within its round": (
        [doc("a", "2025-03-01", raised("$500M", round=ROUND)), doc("b", "2025-03-02", pays("$300M"))],
        [],
    ),
    "two tellings of one cheque": (
        [doc("a", "2025-03-01", pays("$500M")), doc("b", "2025-03-04", pays("$350M"))],
        ["disputed investment b/a"],
    ),
    "two investors": ([doc("a", "2025-03-01", pays("$500M")), doc("b", "2025-03-04", pays("$350M", "Intel"))], []),
    "a second cheque a year later": (
        [doc("a", "2024-03-01", pays("$500M")), doc("b", "2025-03-04", pays("$350M"))],
        [],
    ),
    "what an investor has paid in all, beside its second cheque": (
        [
            doc("a", "2024-03-27", pays("$4B")),
            doc("b", "2024-11-22", pays("$4B", as_of="2024-11-22")),
            doc("c", "2024-11-25", pays("$8B")),
            doc("d", "2024-11-26", pays("$4B")),
            doc("e", "2024-11-28", pays("~$8B")),
        ],
        [],
    ),
    "… told before that cheque": (
        [
            doc("a", "2024-03-27", pays("$4B")),
            doc("c", "2024-11-22", pays("$8B")),
            doc("b", "2024-11-22", pays("$4B", as_of="2024-11-22")),
        ],
        [],
    ),
    "a cheque and what it brings the total to, told by one document": (
        [
            doc("a", "2024-11-22", pays("$4B"), pays("$8B")),
            doc("b", "2024-11-22", pays("$4B")),
            doc("c", "2024-11-25", pays("$8B")),
        ],
        [],
    ),
    "… by the last one": (
        [
            doc("b", "2024-11-22", pays("$4B")),
            doc("a", "2024-11-23", pays("$4B"), pays("$8B")),
            doc("c", "2024-11-25", pays("$8B")),
        ],
        [],
    ),
    "… and a third sum, told by somebody else": (
        [
            doc("a", "2024-11-22", pays("$4B"), pays("$8B")),
            doc("b", "2024-11-23", pays("$6B")),
        ],
        ["disputed investment b/a"],
    ),
    "what an investor has paid in all is no cheque that a round is too small for": (
        [
            doc("a", "2024-03-27", pays("$4B")),
            doc("b", "2024-11-22", pays("$4B", as_of="2024-11-22"), raised("$4B")),
            doc("c", "2024-11-25", pays("$8B")),
        ],
        [],
    ),
    "a sum that no cheques make": (
        [
            doc("a", "2024-03-27", pays("$4B")),
            doc("b", "2024-11-22", pays("$4B", as_of="2024-11-22")),
            doc("c", "2024-11-25", pays("$6B")),
        ],
        ["disputed investment c/b"],
    ),
    "a ceiling that shrinks": (
        [doc("a", "2025-09-22", pays("<$100B")), doc("b", "2026-02-20", pays("<$30B"))],
        ["changed investment b/a"],
    ),
    "a ceiling told again": (
        [doc("a", "2025-09-22", pays("<$10B")), doc("b", "2025-11-18", pays("<$10B"))],
        [],
    ),
    "a payment under a ceiling": (
        [doc("a", "2025-09-22", pays("<$10B")), doc("b", "2025-11-18", pays("$1B"))],
        [],
    ),
    # --- revenue ---
    "four different revenues": (
        [
            doc("a", "2025-06-09", earns("$10B", as_of="2025-06"), earns("$3.7B", "2024")),
            doc("b", "2025-09-30", earns("~$4.3B", "2025-H1")),
            doc("c", "2025-10-03", earns("~$13B", "2025", status="forecast"), earns("$3.7B", "2024")),
        ],
        [],
    ),
    "two run-rates of one month": (
        [
            doc("a", "2025-06-09", earns("$10B", as_of="2025-06")),
            doc("b", "2025-06-12", earns("$15B", as_of="2025-06")),
        ],
        ["disputed revenue b/a"],
    ),
    "a run-rate that grows": (
        [
            doc("a", "2026-02-12", earns("$14B", as_of="2026-02")),
            doc("b", "2026-05-28", earns("$47B", as_of="2026-05")),
        ],
        ["changed revenue b/a"],
    ),
    "run-rates by growing bounds": (
        [
            doc("a", "2025-11-18", earns(">$7B", as_of="2025-10")),
            doc("b", "2026-04-14", earns(">$30B", as_of="2026-04")),
            doc("c", "2026-04-17", earns(">$30B", as_of="2026-04")),
        ],
        ["changed revenue b/a"],
    ),
    "two revenues of one year": (
        [doc("a", "2025-03-01", earns("$3.7B", "2024")), doc("b", "2025-11-01", earns("$4.9B", "2024"))],
        ["disputed revenue b/a"],
    ),
    "a forecast that came out otherwise": (
        [
            doc("a", "2025-10-03", earns("$13B", "2025", status="forecast")),
            doc("b", "2026-01-20", earns("$9.8B", "2025")),
        ],
        ["changed revenue b/a"],
    ),
    "a forecast too old to settle": (
        [
            doc("a", "2025-03-03", earns("$13B", "2025", status="forecast")),
            doc("b", "2026-01-20", earns("$9.8B", "2025")),
        ],
        [],
    ),
    # --- rumours and denials ---
    "a rumour that comes true": (
        [
            doc("a", "2024-09-12", raised(">$6B", status="rumoured"), worth("$150B", status="rumoured", basis="pre")),
            doc("b", "2024-10-02", raised("$6.6B"), worth("$157B", basis="post"), own=True),
            doc("c", "2024-10-07", raised(">$6.5B"), worth(">$150B")),
        ],
        [],
    ),
    "a rumour that comes out otherwise": (
        [
            doc(
                "a",
                "2025-09-10",
                raised("$1B", status="rumoured"),
                worth("$4.5B..$5.5B", status="rumoured", basis="post"),
            ),
            doc("b", "2025-10-09", raised("$2B"), worth("$8B", basis="post"), own=True),
        ],
        ["changed amount_raised b/a", "changed valuation b/a"],
    ),
    "a rumoured value that does not say whether the money is in, announced otherwise": (
        [
            doc("a", "2024-10-20", raised("$500M", status="rumoured"), worth("$8B", status="rumoured")),
            doc("b", "2024-12-18", raised("$500M"), worth("$9B")),
        ],
        ["changed valuation b/a"],
    ),
    "a state that moved on from an exact one, which a bound of that time would still allow": (
        [
            doc("a", "2025-09-24", earns("$150M", as_of="2025-09")),
            doc("b", "2025-10-02", earns(">$140M", as_of="2025-09")),
            doc("c", "2026-01-22", earns("$240M", as_of="2025-12")),
        ],
        ["changed revenue c/a"],
    ),
    "a state that moved on from one whose bound was told first": (
        [
            doc("a", "2025-09-24", earns(">$140M", as_of="2025-09")),
            doc("b", "2025-10-02", earns("$150M", as_of="2025-09")),
            doc("c", "2026-01-22", earns("$240M", as_of="2025-12")),
        ],
        ["changed revenue c/b"],
    ),
    "a state that a bound of the time before allows, and nothing exact": (
        [
            doc("a", "2025-06-24", earns("$150M", as_of="2025-06")),
            doc("b", "2025-10-02", earns(">$145M", as_of="2025-09")),
            doc("c", "2026-01-22", earns("$240M", as_of="2025-12")),
        ],
        [],
    ),
    "a cheque beside a round of more than a sum": (
        [doc("a", "2025-09-09", raised(">$100M"), figure("investment", "$1.3B", investor="ASML"))],
        [],
    ),
    "a rumour is settled once": (
        [
            doc("a", "2025-09-10", raised("$1B", status="rumoured")),
            doc("b", "2025-10-09", raised("$2B", round=ROUND)),
            doc("c", "2025-12-09", raised("$5B", round="series-c")),
        ],
        ["changed amount_raised b/a"],
    ),
    "a rumour seven months old": (
        [doc("a", "2025-03-10", raised("$1B", status="rumoured")), doc("b", "2025-10-19", raised("$2B"))],
        [],
    ),
    "two rumours of one deal": (
        [
            doc("a", "2025-09-10", raised("$1B", status="rumoured")),
            doc("b", "2025-09-20", raised("$2B", status="rumoured")),
            doc("c", "2025-10-09", raised("$2B")),
        ],
        ["changed amount_raised b/a"],
    ),
    "a rumour disputes no assertion": (
        [
            doc("a", "2025-09-10", raised("$1B"), worth("$10B")),
            doc("b", "2025-09-12", raised("$3B", status="rumoured"), worth("$20B", status="rumoured")),
        ],
        [],
    ),
    "a rumour of the next round, then its valuation": (
        [
            doc("a", "2025-03-03", worth("$61.5B")),
            doc("b", "2025-08-20", worth("$170B", status="rumoured")),
            doc("c", "2025-09-02", worth("$170B")),
        ],
        ["changed valuation c/a"],
    ),
    "denied before and after": (
        [
            doc("a", "2025-09-19", raised("$10B", status="denied"), worth("$200B", status="denied")),
            doc("b", "2025-10-06", raised("$20B"), worth("$230B")),
            doc("c", "2025-10-09", raised("$30B", status="denied"), worth("$300B", status="denied")),
        ],
        [],
    ),
    # --- prices ---
    "a price told as whole dollars": (
        [doc("a", "2025-03-01", price("$14.99", "month")), doc("b", "2025-03-02", price("$15", "month"))],
        [],
    ),
    "a price that is near but not it": (
        [doc("a", "2025-03-01", price("$0.40"), own=True), doc("b", "2025-03-02", price("$0.41"))],
        ["disputed price b/a"],
    ),
    "the vendor cuts a price": (
        [
            doc("a", "2025-04-16", price("$10"), price("$40", OUT), tier="secondary"),
            doc("b", "2025-06-10", price("$2"), price("$8", OUT), own=True),
            doc("c", "2025-06-11", price("$2", tells_change=True), price("$8", OUT, tells_change=True)),
        ],
        ["changed price b/a", "changed price b/a"],
    ),
    "the press tells the cut before the page": (
        [
            doc("a", "2025-04-16", price("$10"), own=True),
            doc("b", "2025-06-10", price("$2", tells_change=True), price("$10", tense="former")),
            doc("c", "2025-06-12", price("$2"), own=True),
        ],
        ["changed price b/a"],
    ),
    "a blog gives the old price as today's": (
        [
            doc("a", "2024-11-04", price("$1")),
            doc("b", "2024-12-05", price("$0.80"), own=True),
            doc("c", "2025-02-18", price("$1"), tier="secondary"),
            doc("d", "2025-03-18", price("$1"), tier="secondary"),
        ],
        ["changed price b/a", "disputed price c/b stale"],
    ),
    "a dated look back at an old price": (
        [
            doc("a", "2024-11-04", price("$1")),
            doc("b", "2024-12-05", price("$0.80"), own=True),
            doc("c", "2025-02-18", price("$1", as_of="2024-11")),
        ],
        ["changed price b/a"],
    ),
    "a slipped point in a price": (
        [
            doc("a", "2025-05-07", price("$2.00", OUT), own=True),
            doc("b", "2025-05-07", price("$2", OUT)),
            doc("c", "2025-05-08", price("$20.8", OUT)),
        ],
        ["disputed price c/a decimal"],
    ),
    "input and output swapped": (
        [
            doc("a", "2025-05-22", price("$3"), price("$15", OUT), own=True),
            doc("b", "2025-06-04", price("$15"), price("$3", OUT), tier="secondary"),
            doc("c", "2025-06-05", price("$15"), price("$3", OUT), tier="secondary"),
        ],
        ["inconsistent price b/a swapped", "inconsistent price b/a swapped"],
    ),
    "another model, unit, condition": (
        [
            doc("a", "2025-05-22", price("$3"), price("$15", OUT), price("$1.50", conditions=("batch",)), own=True),
            doc("b", "2025-06-04", price("$5", product="Mistral Large 4"), price("$0.30", "1M cached input tokens")),
            doc("c", "2025-06-05", price("$7", conditions=("batch", "long-context"))),
        ],
        [],
    ),
    "the vendor's page twice, unchanged": (
        [
            doc("a", "2025-11-03", price("$0.20"), price("$1.10", OUT), own=True, url="https://v.example/prices"),
            doc("b", "2025-11-24", price("$1.10", OUT), price("$0.20"), own=True, url="https://v.example/prices"),
        ],
        [],
    ),
    "the vendor's page shows another price": (
        [
            doc("a", "2025-11-03", price("$0.20"), own=True, url="https://v.example/prices"),
            doc("b", "2025-11-24", price("$0.10"), own=True, url="https://v.example/prices"),
            doc("c", "2025-11-25", price("$0.10")),
        ],
        ["changed price b/a"],
    ),
    "two prices that no condition tells apart": (
        [
            doc(
                "a",
                "2025-11-03",
                price("$3.75", "1M cache write tokens"),
                price("$6", "1M cache write tokens"),
                own=True,
            ),
            doc("b", "2025-11-24", price("$6", "1M cache write tokens")),
            doc("c", "2025-11-25", price("$3.75", "1M cache write tokens")),
        ],
        [],
    ),
    "a plan in euros beside one in dollars": (
        [
            doc("a", "2025-11-03", price("$14.99", "month"), own=True),
            doc("b", "2025-11-24", price("€14.99", "month")),
        ],
        [],
    ),
    "prices in two currencies, each moved, told in one article": (
        [
            doc("a", "2025-11-03", price("$20", "month"), price("€18", "month")),
            doc("b", "2025-11-24", price("$22", "month", tells_change=True), price("€20", "month", tells_change=True)),
        ],
        ["changed price b/a", "changed price b/a"],
    ),
    "prices in two currencies, each moved in an article of its own": (
        [
            doc("a", "2025-11-03", price("$20", "month"), price("€18", "month")),
            doc("b", "2025-11-24", price("€20", "month", tells_change=True)),
            doc("c", "2025-11-25", price("$22", "month", tells_change=True)),
            doc("d", "2025-11-26", price("€20", "month")),
            doc("e", "2025-11-27", price("$25", "month")),
        ],
        ["changed price b/a", "changed price c/a", "disputed price e/c"],
    ),
    "a price that would fit the one of another country": (
        [
            doc("a", "2025-11-03", price("$20", "month"), price("€18", "month"), own=True),
            doc("b", "2025-11-24", price("$20.8", "month")),
        ],
        ["disputed price b/a"],
    ),
    "a price in a currency that is on file nowhere, and then another one": (
        [
            doc("a", "2025-11-03", price("$20", "month")),
            doc("b", "2025-11-24", price("€22", "month", tells_change=True)),
            doc("c", "2025-11-25", price("€24", "month", tells_change=True)),
        ],
        ["changed price c/b"],
    ),
    "a token price under another sign": (
        [doc("a", "2025-11-03", price("$3"), own=True), doc("b", "2025-11-24", price("€3"))],
        ["disputed price b/a currency"],
    ),
    "two snapshots on record, told apart": (
        [
            doc("a", "2025-01-03", price("$5", exact_id="m-0513"), price("$2.50", exact_id="m-0806"), own=True),
            doc("b", "2025-02-03", price("$2.50", exact_id="m-0806")),
            doc("c", "2025-02-04", price("$9.99")),
        ],
        [],
    ),
    "a price that starts later": (
        [
            doc("a", "2025-04-01", price("$10"), own=True),
            doc("b", "2025-04-20", price("$8", as_of="2025-05-01", tells_change=True, tense="future"), own=True),
            doc("c", "2025-04-25", price("$10")),
            doc("d", "2025-05-03", price("$8")),
        ],
        ["changed price b/a"],
    ),
    "from a price up": (
        [doc("a", "2025-04-10", price(">$100", "month")), doc("b", "2025-06-03", price("$100", "month"))],
        [],
    ),
    "a page without a date shows another price than the press told": (
        [doc("a", "2025-04-16", price("$10")), doc("b", None, price("$2"), own=True)],
        ["changed price b/a"],
    ),
    "the press and the vendor's page on one day": (
        [doc("a", "2025-05-07", price("$20.8"), tier="secondary"), doc("b", "2025-05-07", price("$2"), own=True)],
        ["disputed price b/a decimal"],
    ),
    "a cut told on the day on which the page still showed the old price": (
        [doc("a", "2025-06-10", price("$10"), own=True), doc("b", "2025-06-10", price("$2", tells_change=True))],
        ["changed price b/a"],
    ),
    "a cut that was told, told wrongly": (
        [
            doc("a", "2025-04-16", price("$10")),
            doc("b", "2025-06-10", price("$2", tells_change=True), own=True),
            doc("c", "2025-06-12", price("$4", tells_change=True)),
        ],
        ["changed price b/a", "disputed price c/b"],
    ),
    "the input price told alone for the output price": (
        [
            doc("a", "2025-05-22", price("$3"), price("$15", OUT), own=True),
            doc("b", "2025-06-04", price("$3", OUT), tier="secondary"),
        ],
        ["disputed price b/a swapped"],
    ),
    "the swapped table comes first": (
        [
            doc("a", "2025-05-22", price("$15"), price("$3", OUT), tier="secondary"),
            doc("b", "2025-06-04", price("$3"), price("$15", OUT), own=True),
            doc("c", "2025-06-05", price("$3"), price("$15", OUT)),
        ],
        ["inconsistent price b/a swapped", "inconsistent price b/a swapped"],
    ),
    "a price of nothing": (
        [doc("a", "2025-05-22", price("$0", "month"), own=True), doc("b", "2025-06-04", price("$20", "month"))],
        ["disputed price b/a"],
    ),
    "a price that another model has": (
        [
            doc("a", "2025-05-22", price("$2.50"), price("$0.15", product="Mistral Small 3"), own=True),
            doc("b", "2025-06-04", price("$2.50", product="Mistral Small 3"), tier="secondary"),
        ],
        ["disputed price b/a"],
    ),
    "a wrong round's sum": (
        [
            doc("a", "2024-06-11", raised("€600M", round=ROUND)),
            doc("b", "2025-09-09", raised("€1.7B", round="series-c")),
            doc("c", "2025-12-01", raised("€600M", round="series-c")),
        ],
        ["disputed amount_raised c/b"],
    ),
    "a wrong year's revenue": (
        [
            doc("a", "2025-03-01", earns("$3.7B", "2024")),
            doc("b", "2026-02-01", earns("$13.1B", "2025")),
            doc("c", "2026-02-05", earns("$13.1B", "2024")),
        ],
        ["disputed revenue c/a"],
    ),
    "post-money said of the number before the money, the other unlabelled": (
        [
            doc("a", "2024-05-27", raised("$6B"), worth("$24B")),
            doc("b", "2024-06-03", worth("$18B", basis="post"), tier="secondary"),
        ],
        ["disputed valuation b/a pre-post"],
    ),
    "a cheque under a new ceiling": (
        [doc("a", "2025-09-22", pays("$1B")), doc("b", "2025-09-28", pays("<$8B"))],
        [],
    ),
    "ceilings of one month": (
        [doc("a", "2025-09-22", pays("<$5B")), doc("b", "2025-09-28", pays("<$8B"))],
        [],
    ),
    "a stale total": (
        [
            doc("a", "2024-08-05", total("$1.1B")),
            doc("b", "2025-09-17", total("$3.05B")),
            doc("c", "2025-12-17", total("$1.1B"), tier="secondary"),
        ],
        ["changed total_raised b/a", "disputed total_raised c/b stale"],
    ),
    "a stale run-rate": (
        [
            doc("a", "2025-01-05", earns("$5.5B")),
            doc("b", "2025-06-17", earns("$10B")),
            doc("c", "2025-08-17", earns("$5.5B"), tier="secondary"),
        ],
        ["changed revenue b/a", "disputed revenue c/b stale"],
    ),
    "a revenue without a period": (
        [doc("a", "2025-01-05", earns("$5.5B", None)), doc("b", "2025-06-17", earns("$10B", None))],
        [],
    ),
    "a rumoured price, and the one that is announced": (
        [
            doc("a", "2024-09-06", price("$2000", status="rumoured")),
            doc("b", "2024-09-10", price("$500", status="rumoured")),
            doc("c", "2024-12-05", price("$200"), own=True),
            doc("d", "2024-12-06", price("$200")),
            doc("e", "2025-01-06", price("$2000", status="rumoured")),
        ],
        ["changed price b/a", "changed price c/b"],
    ),
    "a rumoured price that is announced": (
        [doc("a", "2024-09-06", price("$200", status="rumoured")), doc("b", "2024-12-05", price("$200"), own=True)],
        [],
    ),
    "a price that is rumoured of a product which has one": (
        [
            doc("a", "2024-09-06", price("$20"), own=True),
            doc("b", "2024-09-10", price("$44", status="rumoured")),
            doc("c", "2024-12-05", price("$20"), own=True),
        ],
        [],
    ),
    "an old price told as today's, as if it were news": (
        [
            doc("a", "2024-11-04", price("$1")),
            doc("b", "2024-12-05", price("$0.80", tells_change=True), own=True),
            doc("c", "2025-02-18", price("$1", tells_change=True, as_of="2025-02-18"), tier="secondary"),
        ],
        ["changed price b/a", "disputed price c/b stale"],
    ),
    "a way back, told with the price that it leads back from": (
        [
            doc("a", "2024-11-04", price("$1")),
            doc("b", "2024-12-05", price("$0.80", tells_change=True), own=True),
            doc("c", "2025-02-18", price("$1", tells_change=True), price("$0.80", tense="former")),
        ],
        ["changed price b/a", "changed price c/b"],
    ),
    "a late page of the vendor": (
        [
            doc("a", "2025-06-10", price("$2"), own=True),
            doc("b", "2025-01-10", price("$10"), own=True),
        ],
        [],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_story_raises_just_what_it_should(name: str) -> None:
    documents, expected = STORIES[name]
    desk = Desk()
    for document, day, figures, more in documents:
        desk.tell(document, day, *figures, **more)
    assert sorted(told(c) for c in desk.raised) == sorted(expected), [c.explanation for c in desk.raised]


TWO_ROUNDS = {
    "c": doc("c", "2025-12-31", raised("$500M", round="series-c")),
    "d": doc("d", "2026-01-21", raised("$700M", round="series-d")),
    "loose": doc("loose", "2026-01-27", raised("$700M", as_of="2026-01")),
}


@pytest.mark.parametrize("order", list(permutations(TWO_ROUNDS)), ids="-".join)
def test_a_sum_without_a_round_is_of_that_round_of_its_weeks_that_it_fits(order: tuple[str, ...]) -> None:
    desk = Desk()
    for document, day, figures, more in map(TWO_ROUNDS.__getitem__, order):
        desk.tell(document, day, *figures, **more)
    assert [c for c in desk.conflicts.values() if c.state == "open"] == []


def test_a_sum_without_a_round_that_fits_neither_of_two_is_still_in_dispute() -> None:
    desk = Desk()
    for document, day, figures, more in (*[TWO_ROUNDS[name] for name in "cd"], doc("x", "2026-01-27", raised("$900M"))):
        desk.tell(document, day, *figures, **more)
    assert [c.kind for c in desk.conflicts.values() if c.state == "open"] == ["disputed"]


MONTH_WITH_A_ROUND = {
    "before": doc("before", "2026-11-03", worth("€1.2B")),
    "round": doc("round", "2026-11-20", raised("€120M"), worth("€2.1B")),
    "month": doc("month", "2026-12-20", worth("€2.1B", as_of="2026-11")),
}


@pytest.mark.parametrize("order", list(permutations(MONTH_WITH_A_ROUND)), ids="-".join)
@pytest.mark.parametrize(("amount", "disputes"), [("€2.1B", 0), ("€1.2B", 0), ("€3.4B", 1)])
def test_the_value_of_a_month_is_of_the_side_of_its_round_that_it_fits(
    order: tuple[str, ...], amount: str, disputes: int
) -> None:
    desk = Desk()
    stories = MONTH_WITH_A_ROUND | {"month": doc("month", "2026-12-20", worth(amount, as_of="2026-11"))}
    for document, day, figures, more in map(stories.__getitem__, order):
        desk.tell(document, day, *figures, **more)
    held = [c for c in desk.conflicts.values() if c.state == "open" and c.kind == "disputed"]
    assert [{c.document, c.against} for c in held] == [{"month", "round"}] * disputes


def test_a_bound_of_another_round_joins_no_side() -> None:
    documents, _ = STORIES["a bound of another round is a witness for no side of a dispute"]
    desk = Desk()
    for document, day, figures, more in documents:
        desk.tell(document, day, *figures, **more)
    (conflict,) = desk.conflicts.values()
    assert (len(conflict.left), len(conflict.right)) == (1, 1)
    assert desk.verdicts[-1].kind == "new"


def test_of_totals_that_dispute_one_another_the_best_founded_is_held_against_the_rounds() -> None:
    desk = Desk()
    desk.tell("a", "2024-03-04", figure("amount_raised", "$305M", round="series-a"))
    desk.tell("b", "2024-11-20", figure("amount_raised", "$640M", round="series-b"))
    first = desk.tell("c", "2024-12-20", figure("total_raised", "$720M"), tier="secondary")
    second = desk.tell("d", "2024-12-21", figure("total_raised", "$800M"))
    assert [told(c) for c in first] == ["inconsistent total_raised c/a"]
    assert [told(c) for c in second] == ["disputed total_raised d/c", "inconsistent total_raised d/a"]
    held = {c.document: c.state for c in desk.conflicts.values() if c.kind == "inconsistent"}
    assert held == {"c": "closed", "d": "open"}
    # the first one has the company's word for it now
    third = desk.tell("e", "2024-12-22", figure("total_raised", "$720M"), own=True)
    assert [told(c) for c in third] == ["inconsistent total_raised e/a"]
    held = {c.document: c.state for c in desk.conflicts.values() if c.kind == "inconsistent"}
    assert held == {"e": "open", "d": "closed"}


ROUNDS = (
    doc("a", "2023-12-11", raised("€385M", round="series-a")),
    doc("b", "2024-06-11", raised("€600M", round="series-b")),
    doc("c", "2025-09-09", raised("€1.7B", round="series-c")),
    doc("n", "2025-10-01", raised("€1.7B", round="series-c")),
)


@pytest.mark.parametrize(
    ("documents", "expected"),
    [
        # it fits a total on file: it is of that day, whatever was raised since
        ([doc("t", "2024-06-12", total("€1.1B")), *ROUNDS, doc("u", None, total("€1.1B"))], []),
        ([*ROUNDS, doc("t", "2024-06-12", total("€1.1B")), doc("u", None, raised("€600M"), total("€1.1B"))], []),
        # it came before what was raised later
        ([*ROUNDS[:2], doc("u", None, total("€1.1B")), *ROUNDS[2:]], []),
        # nothing before it has a day
        ([doc("u", None, total("€1.1B")), ROUNDS[3], *ROUNDS[:3]], []),
        # it fits none: it counts as of the latest article before it
        ([*ROUNDS, doc("u", None, total("€1.1B"))], ["inconsistent total_raised u/a"]),
    ],
)
def test_an_undated_total_is_held_against_the_rounds_only_where_its_time_is_known(
    documents: list[tuple[Any, ...]], expected: list[str]
) -> None:
    desk = Desk()
    for document, day, figures, more in documents:
        desk.tell(document, day, *figures, **more)
    assert [told(c) for c in desk.raised] == expected, [c.explanation for c in desk.raised]


def test_an_undated_total_adds_up_once_one_of_its_sum_is_on_file_and_a_dated_one_of_its_sum_does_not() -> None:
    for day, state in (("2024-06-12", "closed"), ("2025-10-02", "open")):
        desk = Desk()
        documents = (
            *ROUNDS,
            doc("u", None, total("€1.1B")),
            doc("t", day, total("€1.1B")),
            doc("v", day, earns("$1B")),
        )
        for document, published, figures, more in documents:
            desk.tell(document, published, *figures, **more)
        (conflict,) = (c for c in desk.conflicts.values() if c.kind == "inconsistent")
        assert (conflict.document, conflict.state) == ("u", state)


def test_a_dispute_ends_with_the_cheque_that_makes_a_sum_what_was_paid_in_all() -> None:
    desk = Desk()
    desk.tell("b", "2024-11-22", pays("$4B", "Amazon", as_of="2024-11-22"))
    (wrong,) = desk.tell("c", "2024-11-25", pays("$8B", "Amazon"))
    desk.tell("a", "2024-03-27", pays("$4B", "Amazon"))
    assert desk.conflicts[wrong.key].state == "closed"
    assert "what the cheques make together" in (desk.conflicts[wrong.key].closed_because or "")


def test_a_total_is_held_against_the_rounds_of_its_own_company_alone() -> None:
    desk = Desk()
    other = {"subject": "Cohere"}
    figures = [figure("amount_raised", "$300M", round="series-a"), figure("total_raised", "$400M")]
    more = [figure("amount_raised", "$270M", round="series-c", **other), figure("total_raised", "$970M", **other)]
    assert desk.tell("a", "2024-03-04", *figures, *more) == []


def test_a_price_in_a_currency_of_its_own_is_a_new_one() -> None:
    desk = Desk()
    desk.tell("a", "2025-11-03", price("$20", "month"))
    assert desk.tell("b", "2025-11-24", price("€22", "month", tells_change=True)) == []
    assert desk.verdicts[-1].kind == "new"
    assert (
        desk.verdicts[-1].explanation
        == "€22 (24 November 2025) stands beside $20 (3 November 2025), which is in another currency."
    )


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_changes_told_in_any_order_dispute_nothing_and_the_last_one_stands(order: tuple[int, ...]) -> None:
    stories = [
        ("a", "2025-11-01", price("$30", "month")),
        ("b", "2025-11-24", price("$35", "month", tells_change=True)),
        ("c", "2025-11-27", price("$40", "month", tells_change=True)),
    ]
    desk = Desk()
    for n in order:
        desk.tell(*stories[n])
    assert [one for one in desk.raised if one.kind != "changed"] == []
    held = standing(desk.file(desk.records[0]).values, date(2025, 12, 1))
    assert held is not None
    assert str(held.first.figure.low) == "40"


def test_a_change_told_late_disputes_who_tells_the_old_price_since() -> None:
    desk = Desk()
    desk.tell("a", "2025-11-01", price("$30", "month"))
    desk.tell("b", "2025-11-27", price("$30", "month"))
    (found,) = desk.tell("c", "2025-11-24", price("$35", "month", tells_change=True))
    assert found.kind == "disputed"
