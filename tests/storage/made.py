"""Records, articles and conflicts made by hand, for tests that need something to store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from storage.records import (
    Article,
    Conflict,
    Figure,
    Money,
    Record,
    Span,
    metric_specs,
    record_key,
    series_key,
)
from tests.compare.desk import span_of

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def later(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def record(figure: Figure, url: str = "https://a.example/1", day: str | None = "2025-03-01", **more: Any) -> Record:
    """Make a record as `ingest` does."""
    told_on = span_of(day)
    return Record(
        record_key(figure, url),
        series_key(figure),
        figure,
        more.pop("source", "Paper"),
        url,
        more.pop("document", f"{url}#1"),
        more.pop("tier", "press"),
        more.pop("witness", f"address:{url}"),
        more.pop("arrived", NOW),
        published=told_on.start if told_on else None,
        span=figure.as_of_span or told_on,
        **more,
    )


def article(url: str = "https://a.example/1", text: str = "A text.", **more: Any) -> Article:
    return Article(url, more.pop("title", "News"), text, more.pop("lang", "en"), **more)


def conflict(left: Record, right: Record, key: str = "c1", **more: Any) -> Conflict:
    return Conflict(
        key,
        more.pop("kind", "disputed"),
        left.figure.subject,
        left.figure.metric,
        left.series,
        (left.key,),
        (right.key,),
        right.document,
        left.document,
        "The two cannot both be.",
        more.pop("raised", NOW),
        **more,
    )


# --- any record at all ---

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
maybe = st.none() | texts
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
spans = st.builds(lambda start, length: Span(start, start + timedelta(days=length)), days, st.integers(1, 400))
sums = st.decimals(min_value=0, max_value=10**15, places=9, allow_nan=False, allow_infinity=False)
steps = st.decimals(min_value=0, max_value=10**9, places=9, allow_nan=False, allow_infinity=False)
some_texts = st.lists(texts, max_size=3).map(tuple)
figures = st.builds(
    Figure,
    subject=texts,
    metric=st.sampled_from(sorted(metric_specs())),
    low=st.none() | sums,
    high=st.none() | sums,
    currency=texts,
    quote=texts,
    also=st.lists(st.builds(Money, st.none() | sums, st.none() | sums, texts, steps), max_size=2).map(tuple),
    round=maybe,
    investor=maybe,
    period=maybe,
    product=maybe,
    unit=maybe,
    conditions=some_texts,
    as_of=maybe,
    as_of_span=st.none() | spans,
    step=steps,
    magnitude_zeros=st.booleans(),
    hedge_class=st.none() | st.sampled_from(["about", "over"]),
    tells_change=st.booleans(),
    scope=maybe,
    attribution=maybe,
    product_key=maybe,
    exact_id=maybe,
    rules=some_texts,
    alias_of=maybe,
)
records = st.builds(
    Record,
    key=texts,
    series=texts,
    figure=st.tuples(figures, st.builds(dict)).map(lambda pair: pair[0]),
    source=texts,
    url=texts,
    document=texts,
    tier=st.sampled_from(["own", "primary", "press", "secondary"]),
    witness=texts,
    arrived=moments,
    published=st.none() | days,
    span=st.none() | spans,
    own_word=st.booleans(),
    state=st.booleans(),
    baseline=st.booleans(),
    withdrawn=st.none() | moments,
    title=texts,
)


def numbered(one: Record, number: int) -> Record:
    """Return a record as it is on file."""
    return replace(one, number=number, sequence=number)
