"""Decisions as a file: out of one database, and into another, where they hold for what is on file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from pydantic import AwareDatetime, BaseModel, TypeAdapter, ValidationError, model_validator

from pipeline.decisions import conflicts, figures
from pipeline.decisions.entering import check_fields
from pipeline.ingest import Desk
from pipeline.ingest.rulings import RulingError
from storage.records import Decision, DecisionKind
from storage.store import Store

_FORMAT = "figurewatch decisions 1"


def export(decisions: Sequence[Decision]) -> str:
    """Write decisions as JSON that `read_export` reads, one object with the newest last."""
    rows = [
        {
            "kind": d.kind,
            "key": d.key,
            "at": d.at.isoformat(),
            "by": d.by,
            "note": d.note,
            "value": dict(d.value),
        }
        for d in decisions
    ]
    return json.dumps({"format": _FORMAT, "decisions": rows}, indent=2, ensure_ascii=False) + "\n"


class _Row(BaseModel):
    """A decision as a file has it."""

    kind: DecisionKind
    key: str
    at: AwareDatetime
    by: str
    note: str = ""
    value: dict[str, str | bool | int | float | list[str] | None] = {}

    @model_validator(mode="after")
    def _is_whole(self) -> _Row:
        if self.kind == "added" and not {"url", "quote"} <= self.value.keys():
            raise ValueError("what is added needs url and quote")
        if self.kind in ("added", "corrected"):
            try:
                check_fields(self.value)
            except RulingError as error:
                raise ValueError(str(error)) from None
        if self.kind == "muted" and self.value.get("until") is not None:
            date.fromisoformat(str(self.value["until"]))
        return self


class _File(BaseModel):
    format: str
    decisions: list[Any]


def read_export(text: str, place: str) -> list[Decision]:
    """Read decisions that `export` wrote.

    Raises:
        RulingError: it is no such file, or one of them is none; the sentence names the place.
    """
    try:
        file = _File.model_validate_json(text)
        if file.format != _FORMAT:
            raise RulingError(f"{place} is of another format ({file.format!r}). Export it again.")
        rows = TypeAdapter(list[_Row]).validate_python(file.decisions)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ", ".join(f"decision {part + 1}" if isinstance(part, int) else str(part) for part in first["loc"])
        raise RulingError(
            f"{place} is no file of decisions ({': '.join(filter(None, (where, first['msg'])))}). "
            "Make one with: figurewatch decisions export"
        ) from None
    return [Decision(row.kind, row.key, row.at, row.by, row.note, row.value) for row in rows]


def take_in(store: Store, decisions: Sequence[Decision], desk: Desk) -> int:
    """Keep decisions from elsewhere and let them hold for what is on file; return how many were not known."""
    known = {(d.kind, d.key, d.at) for d in store.decisions()}
    fresh = [d for d in decisions if (d.kind, d.key, d.at) not in known]
    with store.transaction():
        for decision in sorted(fresh, key=lambda d: d.at):
            store.add_decision(decision)
            if decision.kind in ("rejected", "corrected", "added"):
                figures.carry_out(store, decision, desk)
            else:
                conflicts.carry_out(store, decision)
    return len(fresh)
