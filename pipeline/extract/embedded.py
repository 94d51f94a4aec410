"""Data that a page carries for programs: JSON in scripts that never run (`application/ld+json`, `__NEXT_DATA__` …)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from pipeline.extract.decoding import decode
from pipeline.extract.errors import UnreadableError
from storage.records import Embedded, Snapshot

_MOST = 50
_LARGEST = 5_000_000
"""Characters of one block; more is no list of prices."""
_OPENING = re.compile(r"<script\b([^<>]{0,600})>", re.I)
_CLOSING = re.compile(r"</script", re.I)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_JSON = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json", re.I)
_WRAPPED = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_PRICED = re.compile(r"pric|cost|offers", re.I)


def embedded_in(text: str) -> tuple[Embedded, ...]:
    """Return the blocks of JSON in a page's markup, in their order; they may be no valid JSON.

    A block is named by the `id` of its script, or else by its type.
    """
    return tuple(block for _, block in zip(range(_MOST), _blocks(text), strict=False))


def priced_in(text: str) -> tuple[Embedded, ...]:
    """Return the blocks that speak of prices at all."""
    return tuple(block for block in embedded_in(text) if _PRICED.search(block.text))


def data_of(snapshot: Snapshot, kind: str) -> bytes:
    """Return the data of a page under a name: one block as it is, several of one name as a list.

    Args:
        snapshot: the page.
        kind: the id of the script, or its media type.

    Raises:
        UnreadableError: the page has no such data; the sentence says which it has.
    """
    blocks = embedded_in(decode(snapshot.body, snapshot.headers.get("content-type", "")))
    found = [block.text for block in blocks if block.kind == kind]
    if not found:
        has = ", ".join(dict.fromkeys(block.kind for block in blocks)) or "none at all"
        raise UnreadableError(
            f"{snapshot.url} holds no data named “{kind}” (it has: {has}). Correct embedded: in sources.yaml."
        )
    return (found[0] if len(found) == 1 else f"[{','.join(found)}]").encode("utf-8", "replace")


def _blocks(text: str) -> Iterator[Embedded]:
    at = 0
    while (opening := _OPENING.search(text, at)) is not None:
        closing = _CLOSING.search(text, opening.end())
        if closing is None:
            return
        at = closing.end()
        said = {m[1].lower(): html.unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(opening[1])}
        kind = said.get("type", "").split(";")[0].strip().lower()
        if not _JSON.fullmatch(kind) or closing.start() - opening.end() > _LARGEST:
            continue
        body = _WRAPPED.sub("", text[opening.end() : closing.start()]).strip()
        if body:
            yield Embedded(said.get("id", "").strip() or kind, body)
