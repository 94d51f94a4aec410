"""Recognises an answer that is a test for human visitors, by the marks in `challenges.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

_REFUSALS = frozenset((401, 403, 405, 429, 503))
_LONGEST = 80_000
"""Pages of tests are short; what is longer is an article, whatever it quotes."""


@dataclass(frozen=True, slots=True)
class _Challenge:
    name: str
    headers: Mapping[str, str]
    body: tuple[bytes, ...]
    refused_only: bool


@cache
def _challenges() -> tuple[_Challenge, ...]:
    rows = yaml.safe_load(Path(__file__).with_name("challenges.yaml").read_text("utf-8"))
    return tuple(
        _Challenge(
            row["name"],
            row.get("headers", {}),
            tuple(mark.encode() for mark in row.get("body", ())),
            bool(row.get("refused_only")),
        )
        for row in rows
    )


def challenge_of(status: int, headers: Mapping[str, str], body: bytes) -> str | None:
    """Return whose test for human visitors an answer is, or None.

    Args:
        status: the HTTP status; some marks stand in ordinary answers too and count only where it is a refusal.
        headers: names in lower case.
        body: the body, or its beginning.
    """
    for challenge in _challenges():
        if challenge.refused_only and status not in _REFUSALS:
            continue
        if any(name in headers and word in headers[name].lower() for name, word in challenge.headers.items()):
            return challenge.name
        if len(body) <= _LONGEST and any(mark in body for mark in challenge.body):
            return challenge.name
    return None
