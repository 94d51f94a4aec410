"""The file on a company: rounds gathered from many tellings, what stands, who tells it, what disputes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.ingest import Desk, ingest
from pipeline.views.companyfile import OnCompany, company_file
from storage.records import Article, Company, Figure, Reading, Schedule, Source, Tolerances, WatchList
from storage.store import Store
from tests.compare.desk import figure, rates
from tests.conftest import Figurewatch

DESK = Desk(WatchList((Company("Mistral AI"),)), rates())
PRESS = Source("Paper", "feed", "https://paper.example/feed", Schedule(every=timedelta(hours=1)))


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def take(store: Store, name: str, day: str | None, *figures: Figure, tier: str = "press") -> None:
    published = date.fromisoformat(day) if day else None
    article = Article(f"https://{name}.example/", "News", f"{name} {day}", "en", published=published)
    source = replace(PRESS, name=name, tier=tier)
    ingest(article, Reading(figures), source, store, DESK, datetime(2026, 1, 1, tzinfo=UTC))


def file(store: Store) -> OnCompany:
    return company_file(store, "Mistral AI", rates(), Tolerances())


def test_tellings_of_one_round_are_one_round_with_its_valuation_and_cheques(store: Store) -> None:
    take(
        store, "a", "2025-09-09",
        figure("amount_raised", "€1.7B", round="series-c"),
        figure("valuation", "€11.7B", basis="post"),
        figure("investment", "€1.3B", investor="ASML"),
    )  # fmt: skip
    take(store, "b", "2025-09-12", figure("amount_raised", "$2B"), figure("valuation", "$14B"))
    take(store, "c", "2024-06-11", figure("amount_raised", "€600M", round="series-b"))
    newest, older = file(store).rounds
    assert (newest.name, newest.day) == ("series-c", "2025-09-09")
    assert newest.amount is not None
    assert (newest.amount.record.number, len(newest.amount.witnesses)) == (1, 2)
    assert [(len(v.witnesses), v.record.figure.currency) for v in newest.valuations] == [(2, "EUR")]
    assert [cheque.record.figure.investor for cheque in newest.investors] == ["ASML"]
    assert (older.name, older.valuations) == ("series-b", ())


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (("2024-06",), "2024-06"),
        (("2024",), "2024"),
        ((None,), "2026-01-01"),  # the article's own day
        (("2024", "2024-06"), "2024-06"),  # within the year, and closer
        (("2024-06-11", "2024"), "2024-06-11"),
        (("2024-06", "2024-07-02"), "2024-06"),
    ],
)
def test_a_round_has_its_day_as_it_was_told(store: Store, told: tuple[str | None, ...], day: str) -> None:
    for place, one in enumerate(told):
        take(store, f"p{place}", "2026-01-01", figure("amount_raised", "$640M", round="series-b", as_of=one))
    assert [one.day for one in file(store).rounds] == [day]


def test_rounds_that_nobody_dates_come_last(store: Store) -> None:
    take(store, "a", None, figure("amount_raised", "$40M", round="series-a"))
    take(store, "b", None, figure("amount_raised", "$640M", round="series-b", as_of="2024"))
    assert [(one.name, one.day) for one in file(store).rounds] == [("series-b", "2024"), ("series-a", None)]


def test_debt_stands_apart_from_the_sum(store: Store) -> None:
    take(store, "a", "2025-09-09", figure("amount_raised", "€1.7B", round="series-c"), figure("debt_raised", "€300M"))
    (one,) = file(store).rounds
    assert one.amount is not None
    assert str(one.amount.record.figure.low) == "1700000000"
    assert [str(loan.record.figure.low) for loan in one.debt] == ["300000000"]


def test_what_disputes_a_sum_stands_beside_it(store: Store) -> None:
    take(store, "a", "2025-03-01", figure("amount_raised", "$305M", round="series-b"))
    take(store, "b", "2025-03-02", figure("amount_raised", "$350M", round="series-b"), tier="secondary")
    (one,) = file(store).rounds
    assert one.amount is not None
    assert [c.number for c in one.amount.conflicts] == [1]
    assert [k.source for k in one.amount.tellers] == ["a"]


def test_a_paper_that_tells_another_sum_since_is_no_witness_of_the_one_before(store: Store) -> None:
    for name, day, amount in (("a", "2025-03-01", "$305M"), ("b", "2025-03-02", "$305M"), ("b", "2025-03-12", "$350M")):
        article = Article(f"https://{name}.example/{day}", "News", day, "en", published=date.fromisoformat(day))
        told = Reading((figure("amount_raised", amount, round="series-b"),))
        ingest(article, told, replace(PRESS, name=name), store, DESK, datetime(2026, 1, 1, tzinfo=UTC))
    (one,) = file(store).rounds
    assert one.amount is not None
    assert [str(k.figure.low) for k in store.records()] == ["305000000", "305000000", "350000000"]
    assert (str(one.amount.record.figure.low), one.amount.witnesses) == ("305000000", ("address:a.example",))


def test_the_latest_total_stands_and_revenue_is_told_by_period(store: Store) -> None:
    take(store, "a", "2025-03-01", figure("total_raised", "$1B"), figure("revenue", "$30M", period="2024"))
    take(store, "b", "2025-10-01", figure("total_raised", "$3.05B"), figure("revenue", "$300M", period="run-rate"))
    found = file(store)
    assert found.total is not None
    assert found.total.record.source == "b"
    assert [held.record.figure.period for held in found.revenue] == ["2024", "run-rate"]


def test_another_total_that_nobody_dates_is_shown_and_disputes_nothing(store: Store) -> None:
    take(store, "a", None, figure("total_raised", "~$1.2B"))
    take(store, "b", None, figure("total_raised", "$1.25B"))
    take(store, "c", None, figure("total_raised", ">$3B", as_of="2025"))
    take(store, "d", None, figure("total_raised", "$3.05B"))
    found = file(store)
    assert found.total is not None
    assert [k.source for k in found.total.tellers] == ["c", "d"]
    assert [[k.source for k in one.tellers] for one in found.undated_totals] == [["a", "b"]]
    assert store.conflicts(kinds=("disputed", "inconsistent")) == []


def test_a_total_that_the_present_one_grew_from_is_no_other_total(store: Store) -> None:
    take(store, "a", "2025-03-01", figure("total_raised", "$1B"))
    take(store, "b", "2025-10-01", figure("total_raised", "$3.05B"))
    assert file(store).undated_totals == ()


def test_a_rumour_is_open_until_the_deal_is_announced(store: Store) -> None:
    take(store, "a", "2025-08-01", figure("amount_raised", "$1B", status="rumoured"))
    assert [held.record.number for held in file(store).rumours] == [1]
    take(store, "b", "2025-09-09", figure("amount_raised", "$2B"))
    assert file(store).rumours == ()


def test_a_rumour_of_a_round_that_was_announced_is_not_open_whenever_it_is_dated(store: Store) -> None:
    take(store, "a", "2024-06-11", figure("amount_raised", "$640M", round="series-b"))
    take(store, "b", "2025-02-01", figure("amount_raised", "€600M", round="series-b", status="rumoured", as_of="2024"))
    assert file(store).rumours == ()


@pytest.mark.parametrize(
    ("period", "day", "is_open"),
    [("2025", "2026-02-20", False), ("2025", "2024-12-01", True), ("2026", "2026-02-20", True)],
)
def test_what_was_aimed_at_for_a_year_is_open_until_that_year_is_told(
    store: Store, period: str, day: str, is_open: bool
) -> None:
    take(store, "a", "2025-03-01", figure("revenue", "€100M", period="2025", status="forecast"))
    take(store, "b", day, figure("revenue", "€130M", period=period))
    assert [held.record.number for held in file(store).rumours] == [1] * is_open


@pytest.mark.parametrize(
    ("rumour", "denial", "day"),
    [
        (figure("amount_raised", "$1B"), figure("amount_raised", "$1B"), "2025-08-09"),
        (figure("amount_raised", "$1B", round="series-d"), figure("amount_raised", "$1B"), "2025-08-01"),
        (figure("amount_raised", "$1B"), figure("amount_raised", "$1B"), None),
        (figure("amount_raised", "~$1B"), figure("amount_raised", "$1.05B"), "2025-08-09"),
        (figure("amount_raised", "€1B"), figure("amount_raised", "$1.17B|€1B"), "2025-08-09"),
        (figure("valuation", "$30B"), figure("valuation", "$30B", basis="post"), "2025-08-09"),
        (figure("investment", "$2B", investor="Nvidia"), figure("investment", "$2B", investor="Nvidia"), "2025-10-09"),
        (figure("revenue", "$3B", period="2026"), figure("revenue", "$3B", period="2026"), "2025-08-09"),
    ],
)
def test_a_rumour_that_somebody_denied_since_is_open_no_more(
    store: Store, rumour: Figure, denial: Figure, day: str | None
) -> None:
    take(store, "a", "2025-08-01", replace(rumour, status="rumoured"), figure("debt_raised", "$9M", status="rumoured"))
    assert [held.record.number for held in file(store).rumours] == [1, 2]
    take(store, "b", day, replace(denial, status="denied"))
    assert [held.record.number for held in file(store).rumours] == [2]


@pytest.mark.parametrize(
    ("rumour", "denial", "day"),
    [
        (figure("amount_raised", "$1B"), figure("amount_raised", "$3B"), "2025-08-09"),  # it covers what it names
        (figure("amount_raised", "$1B"), figure("debt_raised", "$1B"), "2025-08-09"),
        (figure("valuation", "$1B"), figure("amount_raised", "$1B"), "2025-08-09"),
        (figure("amount_raised", "$1B"), figure("amount_raised", "$1B"), "2025-07-09"),  # it was told again since
        (figure("amount_raised", "$1B"), figure("amount_raised", "$1B"), "2026-08-09"),  # of another deal
        (figure("valuation", "$1B", basis="pre"), figure("valuation", "$1B", basis="post"), "2025-08-09"),
        (
            figure("amount_raised", "$1B", round="series-d"),
            figure("amount_raised", "$1B", round="series-e"),
            "2025-08-09",
        ),
    ],
)
def test_a_rumour_is_open_whatever_else_was_denied(store: Store, rumour: Figure, denial: Figure, day: str) -> None:
    take(store, "a", "2025-08-01", replace(rumour, status="rumoured"))
    take(store, "b", day, replace(denial, status="denied"))
    assert [held.record.number for held in file(store).rumours] == [1]


def test_a_rumour_whose_denial_was_taken_back_is_open(store: Store) -> None:
    take(store, "a", "2025-08-01", figure("amount_raised", "$1B", status="rumoured"))
    take(store, "b", "2025-08-09", figure("amount_raised", "$1B", status="denied"))
    assert file(store).rumours == ()
    take(store, "b", "2025-08-10", figure("debt_raised", "$4M"))
    assert [held.record.number for held in file(store).rumours] == [1]


def test_a_company_without_records_has_an_empty_file(store: Store) -> None:
    assert file(store) == OnCompany("Mistral AI")


def test_the_conflicts_of_a_sum_are_named_together(here: Path, desk: Figurewatch) -> None:
    files = "watch: [Mistral AI]\nsources: [{name: Files, folder: in}]\n"
    (here / "sources.yaml").write_text(files, "utf-8")
    (here / "in").mkdir()
    for number, amount in enumerate(("105 million", "1.05 billion", "400 million")):
        text = f"Round {number}\n\nMistral AI has raised €{amount} in a seed round on 13 June 2023."
        (here / "in" / f"{number}.txt").write_text(text, "utf-8")
    assert desk("run", "--quiet")[0] == 0
    assert "disputed: conflicts 1, 2)" in desk("records", "Mistral")[1]


@pytest.mark.parametrize(("total", "until"), [("~$1.2B", "2024-06-11"), ("$1.9B", None)])
def test_an_undated_total_that_the_rounds_make_up_to_a_day_says_so(store: Store, total: str, until: str | None) -> None:
    take(store, "f", None, figure("total_raised", total))
    take(store, "a", "2023-06-13", figure("amount_raised", "$113M", round="seed"))
    take(store, "b", "2023-12-11", figure("amount_raised", "$415M", round="series-a"))
    take(store, "c", "2024-06-11", figure("amount_raised", "€600M|$640M", round="series-b"))
    take(store, "d", "2025-09-09", figure("amount_raised", "€1.7B|$2B", round="series-c"))
    take(store, "e", "2025-09-12", figure("total_raised", "$3.05B"))
    assert [one.rounds_until for one in file(store).undated_totals] == [until]


def test_an_undated_cheque_goes_with_no_round_unless_its_article_tells_of_one_alone(store: Store) -> None:
    take(store, "a", None, figure("investment", "$90M", investor="Nvidia"))
    two = figure("amount_raised", "$113M", as_of="2023-06"), figure("amount_raised", "$415M", as_of="2023-12")
    take(store, "b", None, *two, figure("investment", "$50M", investor="Intel"))
    take(
        store,
        "c",
        None,
        figure("amount_raised", "€600M", as_of="2024-06"),
        figure("investment", "$40M", investor="IBM"),
    )
    found = file(store)
    assert [held.record.figure.investor for held in found.investors] == ["Nvidia", "Intel"]
    assert [held.record.figure.investor for one in found.rounds for held in one.investors] == ["IBM"]
