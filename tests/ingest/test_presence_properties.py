"""Whatever a watched page shows, and however often it is looked at: the file says what it shows now, and no more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest import Ingested, ingest
from storage.records import Article, Figure, Reading
from storage.store import Store
from tests.compare.desk import price
from tests.ingest.test_presence import DESK, PAGE

START = datetime(2026, 1, 5, 8, tzinfo=UTC)
prices = st.builds(
    price,
    st.sampled_from(("$2", "$3", "$5")),
    st.just("1M input tokens"),
    st.sampled_from(("Mistral Large 3", "Codestral")),
)
looks = st.lists(
    st.tuples(st.integers(1, 60), st.lists(prices, min_size=1, max_size=4, unique_by=lambda f: (f.product, f.quote))),
    min_size=1,
    max_size=8,
)


def looked(store: Store, after: int, figures: list[Figure]) -> Ingested:
    now = START + timedelta(hours=after)
    said = sorted(f"{figure.product} {figure.quote}" for figure in figures)
    article = Article("https://v.example/p", "Prices", f"{said}", "en")
    return ingest(
        article, Reading(tuple(figures)), PAGE, store, DESK, now, baseline=after == 0, seen=now.date()
    )  # fmt: skip


def shown(store: Store) -> list[tuple[str | None, str]]:
    return sorted((r.figure.product, r.figure.quote) for r in store.records() if r.left is None)  # type: ignore[type-var]


def run(store: Store, pages: list[tuple[int, list[Figure]]], *, turned: bool = False) -> list[str]:
    """Look at each page in turn; return what was raised, taken back and gone."""
    hours, told = 0, []
    for wait, figures in pages:
        done = looked(store, hours, figures[::-1] if turned else figures)
        told.append(
            f"{sorted(c.product or '' for c in done.raised)} {sorted(c.product or '' for c in done.closed)} "
            f"{sorted((r.figure.product or '', r.figure.quote) for r in done.gone)} {done.wavered}"
        )
        hours += wait
    return told


@settings(max_examples=60, deadline=None)
@given(looks)
def test_the_file_holds_what_the_page_shows_and_a_look_again_changes_nothing(
    pages: list[tuple[int, list[Figure]]],
) -> None:
    with Store.open(":memory:") as store:
        run(store, pages)
        last = pages[-1][1]
        assert shown(store) == sorted((f.product, f.quote) for f in last)  # type: ignore[type-var]
        after = sum(wait for wait, _ in pages)
        conflicts = store.conflicts(states=None)
        for hours in (after, after + 100):
            again = looked(store, hours, last)
            assert (again.new, again.raised, again.closed, again.gone, again.wavered) == ((), (), (), (), 0)
        assert store.conflicts(states=None) == conflicts


@settings(max_examples=60, deadline=None)
@given(looks)
def test_the_order_of_the_rows_decides_nothing(pages: list[tuple[int, list[Figure]]]) -> None:
    with Store.open(":memory:") as one, Store.open(":memory:") as other:
        assert run(one, pages) == run(other, pages, turned=True)
        assert shown(one) == shown(other)
