"""What a case or a document of a scenario gives: a page as if fetched, and what it says of the page."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from pipeline.extract import language_code
from storage.records import FigurewatchError, Snapshot

_FETCHED = datetime(2100, 1, 1, tzinfo=UTC)  # a case has no time of fetching: no date in it is in the future


class CaseError(FigurewatchError):
    """A line is no valid case."""


def snapshot_of(case: dict[str, Any]) -> Snapshot:
    """Return a case's body as if it had been fetched.

    Raises:
        CaseError: a field is missing or of the wrong type.
    """
    for name in ("url", "body"):
        if not isinstance(case.get(name), str):
            raise CaseError(f"The case has no “{name}”, or it is no text. Write one: docs/figures.md tells the format.")
    media = case.get("content_type") or "text/html"
    if not isinstance(media, str):
        raise CaseError("“content_type” is no text. Write text/plain or text/html.")
    headers = {"content-type": f"{media.split(';')[0]}; charset=utf-8"}
    body = case["body"].encode("utf-8", "replace")
    return Snapshot("case", case["url"], case["url"], _FETCHED, 200, headers, body)


def hints_of(case: dict[str, Any]) -> dict[str, Any]:
    """Return what a case gives beside its body: title, day, language. What is null or missing is read from the page.

    Raises:
        CaseError: a field is of the wrong type, or the day or the language is none.
    """
    found: dict[str, Any] = {}
    for name in ("title", "published", "lang"):
        value = case.get(name)
        if value is not None and not isinstance(value, str):
            raise CaseError(f"“{name}” is no text. Write a text or null.")
        found[name] = value or None
    if found["lang"]:
        code = language_code(found["lang"])
        if code is None:
            raise CaseError(
                f"“lang” is {found['lang']!r}. Write the two-letter code of a language (ISO 639-1), or null."
            )
        found["lang"] = code
    if found["published"]:
        try:
            found["published"] = date.fromisoformat(found["published"])
        except ValueError:
            raise CaseError(f"“published” is {found['published']!r}. Write a day as YYYY-MM-DD, or null.") from None
    return found
