"""`figurewatch extract --jsonl`: articles in, figures out, in the format of the annotation guide (docs/figures.md)."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any, TextIO

from pipeline.read import read_snapshot
from storage.records import Figure, FigurewatchError, Money, Snapshot, WatchList, number_text

_FETCHED = datetime(2100, 1, 1, tzinfo=UTC)  # a case has no time of fetching: no date in it is in the future
_OPTIONAL = ("round", "basis", "investor", "period", "product", "unit", "as_of")


class CaseError(FigurewatchError):
    """A line is no valid case."""


def figure_row(figure: Figure) -> dict[str, Any]:
    """Return a figure as the annotation guide writes it, with sums as decimal strings and no empty fields."""
    row: dict[str, Any] = {"subject": figure.subject, "metric": figure.metric, **_money(figure)}
    if figure.also:
        row["also"] = [_money(other) for other in figure.also]
    row |= {"hedge": figure.hedge, "status": figure.status}
    row |= {name: getattr(figure, name) for name in _OPTIONAL if getattr(figure, name) is not None}
    if figure.metric == "price":
        row["conditions"] = list(figure.conditions)
    row.setdefault("as_of", None)
    row["quote"] = figure.quote
    return row


def _money(money: Figure | Money) -> dict[str, str | None]:
    return {"low": number_text(money.low), "high": number_text(money.high), "currency": money.currency}


def snapshot_of(case: dict[str, Any]) -> Snapshot:
    """Return a case's body as if it had been fetched.

    Raises:
        CaseError: a field is missing or of the wrong type.
    """
    for name in ("url", "body"):
        if not isinstance(case.get(name), str):
            raise CaseError(f"The case has no text under “{name}”. Give it one.")
    media = case.get("content_type") or "text/html"
    if not isinstance(media, str):
        raise CaseError("“content_type” is no text. Write text/plain or text/html.")
    headers = {"content-type": f"{media.split(';')[0]}; charset=utf-8"}
    body = case["body"].encode("utf-8", "replace")
    return Snapshot("case", case["url"], case["url"], _FETCHED, 200, headers, body)


def hints_of(case: dict[str, Any]) -> dict[str, Any]:
    """Return what a case gives beside its body: title, day, language. What is null or missing is read from the page.

    Raises:
        CaseError: a field is of the wrong type, or the day is none.
    """
    found: dict[str, Any] = {}
    for name in ("title", "published", "lang"):
        value = case.get(name)
        if value is not None and not isinstance(value, str):
            raise CaseError(f"“{name}” is no text. Write a text or null.")
        found[name] = value or None
    if found["published"]:
        try:
            found["published"] = date.fromisoformat(found["published"])
        except ValueError:
            raise CaseError(f"“published” is {found['published']!r}. Write a day as YYYY-MM-DD, or null.") from None
    return found


def extract_case(case: dict[str, Any], watch: WatchList) -> dict[str, Any]:
    """Return the answer to one case: its id and its figures.

    Raises:
        storage.records.FigurewatchError: the case is not valid, or its body can't be read.
    """
    reading = read_snapshot(snapshot_of(case), watch, **hints_of(case)).reading
    return {"id": case["id"], "figures": [figure_row(figure) for figure in reading.figures]}


def answers(lines: Iterable[str], answer: Callable[[dict[str, Any]], dict[str, Any]], errors: TextIO) -> Iterator[str]:
    """Answer each line of JSON with one line of ASCII JSON, in order; empty lines are passed over.

    A line that is no valid case is told on `errors` with its number, and answered with its id (null where it can't be
    read) and the error.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name: Any = None
        try:
            case = _case(line)
            name = case["id"]
            row = answer(case)
        except FigurewatchError as error:
            errors.write(f"line {number}: {error}\n")
            row = {"id": name, "error": str(error)}
        except Exception as error:  # an article that no rule foresaw must not cost the answers to the others
            errors.write(f"line {number}: {traceback.format_exc()}\n")
            row = {"id": name, "error": f"{type(error).__name__}: please report it with the case."}
        yield json.dumps(row, ensure_ascii=True) + "\n"


def _case(line: str) -> dict[str, Any]:
    try:
        case = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise CaseError(f"This is no JSON ({error}). Write one JSON object a line.") from None
    if not isinstance(case, dict):
        raise CaseError("This is no JSON object. Write one JSON object a line.")
    if not isinstance(case.get("id"), str):
        raise CaseError("The case has no id. Give it a text under “id”.")
    return case
