"""Reads the prices of a small document, and writes each as one line, so that a test is a list of lines."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pipeline.extract import read_article
from pipeline.figures.prices import read_prices
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Figure, Reading, Snapshot, number_text

_NOW = datetime(2026, 1, 1, tzinfo=UTC)


def article(
    body: str,
    *,
    lang: str = "en",
    title: str = "",
    url: str = "https://news.example/a",
    published: date | None = date(2025, 9, 10),
) -> Article:
    """Return a document as an article; one that begins with a tag is HTML."""
    media = "text/html" if body.lstrip().startswith("<") else "text/plain"
    headers = {"content-type": f"{media}; charset=utf-8"}
    snapshot = Snapshot("test", url, url, _NOW, 200, headers, body.encode())
    return read_article(snapshot, title=title or None, published=published, lang=lang)


def reading(body: str, *, of: str | None = None, **known: object) -> Reading:
    """Return what the price reader makes of a document."""
    return read_prices(article(body, **known), guide_watch_list(), of=of)  # type: ignore[arg-type]


def line(figure: Figure) -> str:
    """Write a price as "OpenAI: GPT-5, 1M input tokens, 1.25 USD [batch]"."""
    low, high = number_text(figure.low), number_text(figure.high)
    amount = low if low == high else f"{low or ''}..{high or ''}"
    conditions = f" [{', '.join(figure.conditions)}]" if figure.conditions else ""
    return f"{figure.subject}: {figure.product}, {figure.unit}, {amount} {figure.currency}{conditions}"


def prices(body: str, **known: object) -> list[str]:
    """Return the prices of a document, a line each, in the order of the alphabet."""
    return sorted(line(f) for f in reading(body, **known).figures)  # type: ignore[arg-type]


def expected(lines: str) -> list[str]:
    """Return the lines of a block of text, in the order of the alphabet."""
    return sorted(text.strip() for text in lines.strip().splitlines() if text.strip())
