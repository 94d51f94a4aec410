"""Lines of JSON in, a line of JSON for each out, in order, whatever is wrong with one of them."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TextIO

from pipeline.cases.shape import CaseError
from storage.records import FigurewatchError


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
