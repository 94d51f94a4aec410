"""`figurewatch explain`: an article as it was read, its figures, the rules that made them, and what was set aside."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from rich.text import Text

    from pipeline.read import Read
    from storage.records import Article, Snapshot, Source, WatchList


@with_settings
def explain(
    settings: Settings,
    place: Annotated[str, typer.Argument(metavar="FILE|URL", help="A saved page, or an address.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    allow_private: Annotated[bool, typer.Option(help="Also ask addresses of this machine or network.")] = False,
    of: Annotated[str | None, typer.Option(help="The company whose own page it is.")] = None,
    render: Annotated[bool, typer.Option("--render", help="Of an address: run its scripts in a browser.")] = False,
) -> None:
    """Show how an article is read: its text with the figures marked, the rules that made each, what was set aside."""
    from dataclasses import replace

    from pipeline.extract import assess
    from pipeline.read import read_snapshot

    watch = _watch(settings)
    snapshot, source = _snapshot(settings, place, allow_private=allow_private, render=render)
    read = read_snapshot(snapshot, watch, replace(source, of=of))
    if as_json:
        _print_json(read)
        return
    _print(read)
    health, advice = assess(snapshot, read.article, figures=len(read.reading.figures))
    if health != "yielding":
        print(f"\n{health}: {advice}")


def _watch(settings: Settings) -> WatchList:
    """Return the user's watch list; without a sources.yaml, all companies that are known."""
    from pipeline.watchlist import guide_watch_list

    return settings.load(secrets=False).watch if settings.config.exists() else guide_watch_list()


def _snapshot(settings: Settings, place: str, *, allow_private: bool, render: bool) -> tuple[Snapshot, Source]:
    from datetime import UTC, datetime, timedelta

    from pipeline.fetch import Client, fetch_source, read_file
    from storage.records import FigurewatchError, Schedule, Source

    source = Source(
        "explain",
        "page",
        place,
        Schedule(every=timedelta(days=1)),
        tier="secondary",
        allow_private=allow_private,
        render=render,
    )
    now = datetime.now(UTC)
    if "://" not in place:
        return read_file(Path(place), now=now), source
    browser = settings.load(secrets=False).browser if render and settings.config.exists() else None

    async def fetch() -> Snapshot:
        async with Client(contact=None, browser=browser) as client:
            result = await fetch_source(source, client, {}, now=now, base=Path())
        if not result.snapshots:
            told = " ".join(f"{problem.message} {problem.advice}" for problem in result.problems).strip()
            raise FigurewatchError(told or f"{place} gave nothing to read ({result.health}).")
        return result.snapshots[0]

    return asyncio.run(fetch()), source


def _print_json(read: Read) -> None:
    from dataclasses import asdict

    from pipeline.cli.tables import print_json
    from pipeline.extract_cases import figure_row

    article = read.article
    rows = [figure_row(figure) | {"rules": list(figure.rules)} for figure in read.reading.figures]
    print_json(
        {
            "url": article.url,
            "title": article.title,
            "published": article.published,
            "dated_by": article.dated_by,
            "lang": article.lang,
            "outlet": article.outlet,
            "text": article.text,
            "figures": rows,
            "set_aside": [asdict(amount) for amount in read.reading.set_aside],
        }
    )


def _print(read: Read) -> None:
    from rich.console import Console
    from rich.text import Text

    from pipeline.cli.amounts import amount_of, what_of

    article, reading = read.article, read.reading
    console = Console(highlight=False)
    published = article.published.isoformat() if article.published else "undated"
    console.print(Text(article.title or "(no title)", style="bold"))
    console.print(Text(f"{article.url}\n{published} (dated by: {article.dated_by}), language {article.lang}\n"))
    text = Text(article.text)
    for aside in reading.set_aside:
        if aside.place == "text":
            text.stylize("dim underline", aside.start, aside.end)
    for figure in reading.figures:
        if figure.place == "text":
            text.stylize("bold reverse", figure.start, figure.end)
    console.print(text if sys.stdout.isatty() else _bracketed(read))
    for line in _apart(article):
        console.print(Text(line))
    console.print(Text(f"\n{len(reading.figures)} figures", style="bold"))
    for count, figure in enumerate(reading.figures, 1):
        console.print(Text(f"{count:3}. {what_of(figure)}: {amount_of(figure)}"))
        where = "data embedded in the page" if figure.place == "embedded" else f"the {figure.place}"
        console.print(Text(f"     in {where}: “{' '.join(figure.quote.split())}”", style="italic"))
        console.print(Text(f"     rules: {', '.join(figure.rules)}"))
    console.print(Text(f"\n{len(reading.set_aside)} amounts set aside", style="bold"))
    for aside in reading.set_aside:
        console.print(Text(f"  {aside.text}: {aside.reason} [{aside.rule}]"))


def _apart(article: Article) -> Iterator[str]:
    """Write the tables and cards of an article, which do not stand in its text."""
    for count, table in enumerate(article.tables, 1):
        above = " / ".join(filter(None, (*table.headings, table.caption, table.lead)))
        yield f"\ntable {count}{f' ({above})' if above else ''}"
        for row in table.rows:
            yield "  " + " | ".join(cell.text + "".join(f" (was {old})" for old in cell.old) for cell in row)
    for count, card in enumerate(article.cards, 1):
        yield f"\ncard {count}: {card.title}"
        yield from (f"  {line}" for line in card.lines)
        yield from (f"  (was {line})" for line in card.old)


def _bracketed(read: Read) -> Text:
    """Mark figures with their numbers in brackets where the output has no colours."""
    from rich.text import Text

    text = read.article.text
    spans = [(f.start, f.end, str(n)) for n, f in enumerate(read.reading.figures, 1) if f.place == "text"]
    for start, end, number in sorted(set(spans), reverse=True):
        text = f"{text[:start]}[{text[start:end]}]({number}){text[end:]}"
    return Text(text)


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(explain)
