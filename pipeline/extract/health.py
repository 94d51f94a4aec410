"""What is to be made of a source that answers: yielding, silent, blocked, paywalled, behind a consent wall, needing a browser."""

from __future__ import annotations

from storage.records import Article, Health, Snapshot


def assess(snapshot: Snapshot, article: Article | None, *, figures: int) -> tuple[Health, str]:
    """Return how a source fares, and a sentence that says what to do."""
    if figures:
        return "yielding", ""
    if snapshot.status in (401, 403, 429, 451, 503):
        return (
            "blocked",
            f"{snapshot.url} answered {snapshot.status}: look for a feed of it, or save the page into a folder.",
        )
    return "silent", f"Nothing was found on {snapshot.url}."
