"""Keeps fetched pages as they came, in WARC files that any web-archive tool reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Location:
    """Where the archive holds a snapshot: the file's name in its folder, and the bytes of the record in it."""

    file: str
    offset: int
    length: int
