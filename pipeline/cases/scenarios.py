"""`figurewatch replay --jsonl`: documents in order into an empty store; the conflicts that they raise come out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from pipeline.cases.shape import CaseError, hints_of, snapshot_of
from pipeline.ingest import Desk, ingest
from pipeline.read import Read, read_snapshot
from storage.records import TIERS, Conflict, Schedule, Source, SourceKind, WatchList
from storage.store import Store

_START = datetime(2000, 1, 1, tzinfo=UTC)
_NEVER = Schedule(every=timedelta(days=1))


def replay_scenario(scenario: dict[str, Any], desk: Desk) -> dict[str, Any]:
    """Return the answer to one scenario: its id and the conflicts that its documents raise, in order.

    Raises:
        storage.records.FigurewatchError: a document is not valid or can't be read.
    """
    documents = scenario.get("documents")
    if not isinstance(documents, list) or not all(isinstance(d, dict) for d in documents):
        raise CaseError("The scenario has no list of documents. Give it one under “documents”.")
    names: dict[str, str] = {}
    raised: list[Conflict] = []
    with Store.open(":memory:") as store:
        for count, document in enumerate(documents):
            read = _read(document, desk.watch)
            source = _source(document, read)
            now = _START + timedelta(minutes=count)
            done = ingest(read.article, read.reading, source, store, desk, now)
            names.setdefault(done.document, document["id"])
            raised += done.raised
    return {"id": scenario["id"], "conflicts": [_row(conflict, names) for conflict in raised]}


def replay_desk(watch: WatchList) -> Desk:
    """Return the desk that scenarios are judged at: the default rates, constants and outlets."""
    from pipeline.compare import Rates

    return Desk(watch, Rates())


def _read(document: dict[str, Any], watch: WatchList) -> Read:
    if not isinstance(document.get("id"), str):
        raise CaseError("A document has no id. Give it a text under “id”.")
    return read_snapshot(snapshot_of(document), watch, **hints_of(document))


def _source(document: dict[str, Any], read: Read) -> Source:
    """Return the source that a document stands for: a company's price page is a state, all else are statements."""
    tier = document.get("source_tier") or "press"
    if tier not in TIERS:
        raise CaseError(f"“source_tier” of {document['id']} is {tier!r}. Write one of {', '.join(TIERS)}.")
    prices = any(figure.metric == "price" for figure in read.reading.figures)
    kind: SourceKind = "page" if tier == "primary" and prices else "feed"
    return Source(document["url"], kind, document["url"], _NEVER, tier=tier)


def _row(conflict: Conflict, names: dict[str, str]) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": conflict.kind, "subject": conflict.subject, "metric": conflict.metric}
    for name in ("product", "unit", "round", "investor"):
        if getattr(conflict, name) is not None:
            row[name] = getattr(conflict, name)
    row["document"] = names.get(conflict.document)
    row["against"] = names.get(conflict.against)
    row["cause"] = conflict.cause
    row["explanation"] = conflict.explanation
    return row
