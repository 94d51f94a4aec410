"""`figurewatch extract --jsonl`: an article in, its figures out."""

from __future__ import annotations

from typing import Any

from pipeline.cases.shape import hints_of, snapshot_of
from pipeline.read import read_snapshot
from pipeline.views.rows import figure_row
from storage.records import WatchList


def extract_case(case: dict[str, Any], watch: WatchList) -> dict[str, Any]:
    """Return the answer to one case: its id and its figures.

    Raises:
        storage.records.FigurewatchError: the case is not valid, or its body can't be read.
    """
    reading = read_snapshot(snapshot_of(case), watch, **hints_of(case)).reading
    return {"id": case["id"], "figures": [figure_row(figure) for figure in reading.figures]}
