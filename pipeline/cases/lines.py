"""Lines of JSON in, a line of JSON for each out, in order, whatever is wrong with one of them."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TextIO

from pipeline.cases.shape import CaseError
from storage.records import FigurewatchError


def answers(
    lines: Iterable[bytes], answer: Callable[[dict[str, Any]], dict[str, Any]], errors: TextIO
) -> Iterator[str]:
    """Answer each line of JSON, in UTF-8, with one line of ASCII JSON, in order; empty lines are passed over.

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


def _case(line: bytes) -> dict[str, Any]:
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseError(f"The line is no UTF-8 (byte {error.start + 1}). Write it in UTF-8.") from None
    try:
        case = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CaseError(f"This is no JSON ({error}). Write one JSON object a line.") from None
    if not isinstance(case, dict):
        raise CaseError("This is no JSON object. Write one JSON object a line.")
    if "id" not in case:
        raise CaseError("The case has no id. Give it a text under “id”.")
    if not isinstance(case["id"], str):
        raise CaseError(f"“id” is {json.dumps(case['id'])[:40]}, which is no text. Write a text.")
    return case
