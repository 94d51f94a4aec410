"""Writes a digest as Markdown, HTML and text: templates of the same data, each with its own way of escaping."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.escaping import Safe, escape_markdown, markdown_link, web_address
from reports.items import Change, Decision, Digest, Group, News, Quote, Withdrawal
from reports.wording import count, period

_TEMPLATES = Path(__file__).with_name("templates")
MAX_DECISIONS, MAX_CHANGES, MAX_NEWS, MAX_SOURCES = 8, 12, 12, 8
"""So many items of a section are told in full; a hundred small ones behind them make one line."""
MAX_ROWS = 12
"""So many rows of a table are shown."""


def markdown(digest: Digest) -> str:
    """Return the digest as Markdown; text of pages cannot add markup, links or HTML to it."""
    return _spaced(_environment("markdown").get_template("digest.md.j2").render(_view(digest)))


def html(digest: Digest) -> str:
    """Return the digest as one HTML page for mail: styles inline, nothing loaded from elsewhere."""
    return _environment("html").get_template("digest.html.j2").render(_view(digest)).lstrip()


def text(digest: Digest) -> str:
    """Return the digest as plain text."""
    return _spaced(_environment("text").get_template("digest.txt.j2").render(_view(digest)))


def _spaced(written: str) -> str:
    """Leave one empty line where the parts that were left out left several."""
    return re.sub(r"\n{3,}", "\n\n", written).strip() + "\n"


def subject(digest: Digest) -> str:
    """Return what a digest is headed by: its period and what it holds."""
    parts = [
        f"{n} to decide" if (n := _size(digest.decisions)) else "",
        count(n, "change") if (n := _size(digest.changes)) else "",
        f"{n} coming" if (n := _size(digest.coming)) else "",
        f"{n} withdrawn" if (n := _size(digest.withdrawn)) else "",
        f"{n} new" if (n := sum(len(item.keys) for item in digest.news)) else "",
    ]
    told = ", ".join(part for part in parts if part) or ("sources need attention" if digest.sources else "nothing new")
    return f"figurewatch, {period(digest.since, digest.until)}: {told}"


def _size(items: Sequence[Decision | Group | Change | Withdrawal]) -> int:
    # what one list says otherwise than one vendor is one thing to decide, however many prices it is about
    return sum(1 if isinstance(item, Group) and item.kind == "disputed" else len(item.keys) for item in items)


def _view(digest: Digest) -> dict[str, Any]:
    """Return what the templates work with: the items in full, and how many are only counted."""
    return {
        "digest": digest,
        "period": period(digest.since, digest.until),
        "leads": digest.leads if _lines(digest) > 2 else (),
        "decisions": digest.decisions[:MAX_DECISIONS],
        "more_decisions": _size(digest.decisions[MAX_DECISIONS:]),
        "moving": [
            (heading, _size(items), items[:MAX_CHANGES], _size(items[MAX_CHANGES:]))
            for heading, items in (("Changed", digest.changes), ("Coming", digest.coming))
            if items
        ],
        "withdrawn": digest.withdrawn[:MAX_CHANGES],
        "more_withdrawn": _size(digest.withdrawn[MAX_CHANGES:]),
        "news": _by_company(digest.news[:MAX_NEWS]),
        "more_news": sum(len(item.keys) for item in digest.news[MAX_NEWS:]),
        "sources": digest.sources[:MAX_SOURCES],
        "more_sources": sum(len(note.keys) for note in digest.sources[MAX_SOURCES:]),
        "sizes": {"decisions": _size(digest.decisions), "withdrawn": _size(digest.withdrawn)},
        "max_rows": MAX_ROWS,
        "worked_out": any(_is_worked_out(item) for item in (*digest.decisions, *digest.changes, *digest.coming)),
    }


def _lines(digest: Digest) -> int:
    moved = (*digest.decisions, *digest.changes, *digest.coming)
    return _size(moved) + len(digest.withdrawn) + len(digest.news)


def _by_company(news: tuple[News, ...]) -> dict[str, list[News]]:
    found: dict[str, list[News]] = {}
    for item in news:
        found.setdefault(item.subject, []).append(item)
    return found


def _is_worked_out(item: Decision | Change | Group) -> bool:
    """Whether an item shows a factor or a percentage, which no page says."""
    if isinstance(item, Decision):
        return "×" in item.look
    if isinstance(item, Change):
        return bool(item.difference)
    return True


@cache
def _environment(kind: str) -> Environment:
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=kind == "html",
        finalize=escape_markdown if kind == "markdown" else _nothing,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.tests["group"] = lambda item: isinstance(item, Group)
    made.filters.update(web=web_address, link=markdown_link, quoted=_quoted, count=count)
    return made


def _nothing(value: object) -> object:
    return value


def _quoted(quote: Quote) -> Safe:
    """Write a quote in Markdown, its amount in bold."""
    before, amount, after = (escape_markdown(part) for part in (quote.before, quote.amount, quote.after))
    return Safe(f"“{before}**{amount}**{after}”" if amount else f"“{before}{after}”")
