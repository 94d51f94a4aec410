"""What one page may take when it is rendered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may take.

    Attributes:
        seconds: for the whole visit. settling: after which a page that does not come to rest is taken as it stands.
        quiet: how long nothing may move before a page counts as at rest. busy: how long its scripts may compute on end.
        requests: things that it may load. bytes: of all of them together. steps: documents it may lead on to.
        elements: the largest page, in elements. memory: bytes that it may take while it runs.
    """

    seconds: float = 90.0
    settling: float = 30.0
    quiet: float = 1.0
    busy: float = 15.0
    requests: int = 300
    bytes: int = 30_000_000
    steps: int = 10
    elements: int = 300_000
    memory: int = 1_500_000_000
