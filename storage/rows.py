"""Records as rows and back: exact sums, days and moments as text that sorts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from storage.records import Figure, Money, Record, Span, number_text

RECORD_COLUMNS = (
    "number", "key", "series", "subject", "metric", "low", "high", "currency", "hedge", "status", "round", "basis",
    "investor", "period", "product", "product_key", "exact_id", "unit", "conditions", "as_of", "as_of_start",
    "as_of_end", "dated_by", "tense", "tells_change", "scope", "attribution", "hedge_class", "step",
    "magnitude_zeros", "also", "quote", "place", "amount_start", "amount_end", "rules", "source", "url", "document",
    "title", "tier", "witness", "own_word", "is_state", "baseline", "published", "span_start", "span_end", "arrived",
    "withdrawn", "confirmed", "left_at", "gone", "gone_confirmed",
    "alias_of",
)  # fmt: skip
"""The columns of `records` that a `Record` is read from, in the order of `record_of`."""


def moment(value: datetime) -> str:
    """Write a moment in UTC to the microsecond, so that the texts sort as the moments do.

    Raises:
        ValueError: it has no time zone.
    """
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone; moments are aware, in UTC")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def moment_or_none(value: datetime | None) -> str | None:
    """Write a moment as `moment` does; None stays None."""
    return None if value is None else moment(value)


@lru_cache(maxsize=4096)
def moment_of(text: str | None) -> datetime | None:
    """Read a moment as `moment` writes it."""
    return datetime.fromisoformat(text) if text else None


def day(value: date | None) -> str | None:
    """Write a day in ISO form; None stays None."""
    return value.isoformat() if value else None


@lru_cache(maxsize=4096)
def day_of(text: str | None) -> date | None:
    """Read a day as `day` writes it."""
    return date.fromisoformat(text) if text else None


@lru_cache(maxsize=4096)
def decimal_of(text: str | None) -> Decimal | None:
    """Read a sum as `number_text` writes it."""
    return None if text is None else Decimal(text)


@lru_cache(maxsize=4096)
def span_of(start: str | None, end: str | None) -> Span | None:
    """Read a span of days from its two columns."""
    return Span(date.fromisoformat(start), date.fromisoformat(end)) if start and end else None


def names(values: Sequence[str]) -> str:
    """Write a list of names as a JSON array, which Datasette offers as a facet."""
    return json.dumps(list(values), ensure_ascii=False)


@lru_cache(maxsize=4096)
def names_of(text: str) -> tuple[str, ...]:
    """Read a list of names as `names` writes it."""
    return tuple(json.loads(text))


def restated(values: Sequence[Money]) -> str:
    """Write restatements in other currencies as a JSON array of objects, sums as exact text."""
    rows = [
        {"low": number_text(m.low), "high": number_text(m.high), "currency": m.currency, "step": number_text(m.step)}
        for m in values
    ]
    return json.dumps(rows)


@lru_cache(maxsize=4096)
def restated_of(text: str) -> tuple[Money, ...]:
    """Read restatements as `restated` writes them."""
    return tuple(
        Money(decimal_of(m["low"]), decimal_of(m["high"]), m["currency"], Decimal(m["step"])) for m in json.loads(text)
    )


def row_of(record: Record) -> dict[str, Any]:
    """Return a record as a row of `records`, without `number` and `value`, which the store gives."""
    figure = record.figure
    as_of, span = figure.as_of_span, record.span
    return {
        "key": record.key,
        "series": record.series,
        "subject": figure.subject,
        "metric": figure.metric,
        "low": number_text(figure.low),
        "high": number_text(figure.high),
        "low_number": None if figure.low is None else float(figure.low),
        "high_number": None if figure.high is None else float(figure.high),
        "currency": figure.currency,
        "hedge": figure.hedge,
        "status": figure.status,
        "round": figure.round,
        "basis": figure.basis,
        "investor": figure.investor,
        "period": figure.period,
        "product": figure.product,
        "product_key": figure.product_key,
        "exact_id": figure.exact_id,
        "unit": figure.unit,
        "conditions": names(figure.conditions),
        "as_of": figure.as_of,
        "as_of_start": day(as_of.start) if as_of else None,
        "as_of_end": day(as_of.end) if as_of else None,
        "dated_by": figure.dated_by,
        "tense": figure.tense,
        "tells_change": figure.tells_change,
        "scope": figure.scope,
        "attribution": figure.attribution,
        "hedge_class": figure.hedge_class,
        "step": number_text(figure.step),
        "magnitude_zeros": figure.magnitude_zeros,
        "also": restated(figure.also),
        "quote": figure.quote,
        "place": figure.place,
        "amount_start": figure.start,
        "amount_end": figure.end,
        "rules": names(figure.rules),
        "source": record.source,
        "url": record.url,
        "document": record.document,
        "title": record.title,
        "tier": record.tier,
        "witness": record.witness,
        "own_word": record.own_word,
        "is_state": record.state,
        "baseline": record.baseline,
        "published": day(record.published),
        "span_start": day(span.start) if span else None,
        "span_end": day(span.end) if span else None,
        "arrived": moment(record.arrived),
        "withdrawn": moment_or_none(record.withdrawn),
        "confirmed": moment_or_none(record.confirmed),
        "left_at": moment_or_none(record.left),
        "gone": record.gone,
        "gone_confirmed": moment_or_none(record.gone_confirmed),
        "alias_of": figure.alias_of,
    }


def record_of(row: Sequence[Any]) -> Record:
    """Read a record from a row of `RECORD_COLUMNS`."""
    (
        number, key, series, subject, metric, low, high, currency, hedge, status, round_, basis,
        investor, period, product, product_key, exact_id, unit, conditions, as_of, as_of_start,
        as_of_end, dated_by, tense, tells_change, scope, attribution, hedge_class, step,
        magnitude_zeros, also, quote, place, start, end, rules, source, url, document,
        title, tier, witness, own_word, state, baseline, published, span_start, span_end, arrived,
        withdrawn, confirmed, left, gone, gone_confirmed, alias_of,
    ) = row  # fmt: skip
    figure = Figure(
        subject, metric, decimal_of(low), decimal_of(high), currency, quote, restated_of(also), hedge, status, round_,
        basis, investor, period, product, unit, names_of(conditions), as_of, span_of(as_of_start, as_of_end), dated_by,
        Decimal(step), bool(magnitude_zeros), hedge_class, tense, bool(tells_change), scope, attribution, product_key,
        exact_id, place, start, end, names_of(rules), alias_of,
    )  # fmt: skip
    return Record(
        key, series, figure, source, url, document, tier, witness, datetime.fromisoformat(arrived), number,
        day_of(published), span_of(span_start, span_end), bool(own_word), bool(state), bool(baseline),
        moment_of(withdrawn), number, title, moment_of(confirmed), moment_of(left), bool(gone),
        moment_of(gone_confirmed),
    )  # fmt: skip


def insertion(table: str, row: Mapping[str, Any], *, or_ignore: bool = False) -> str:
    """Return the SQL that inserts a row by named parameters."""
    verb = "INSERT OR IGNORE" if or_ignore else "INSERT"
    return f"{verb} INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})"
