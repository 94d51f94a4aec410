"""`figurewatch explain`: an article as it was read, its figures, the rules that made them, and what was set aside."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.naming import company_among
from pipeline.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from rich.text import Text

    from pipeline.read import Read
    from storage.records import Article, Config, Snapshot, Source, WatchList

_ANOTHERS = ("other", "other seller")
"""Why a sum is set aside that is told of somebody who is not watched."""
_LONGEST_LEAD = 80
"""Letters of a line above a table that may be its title; the text itself stands above it anyway."""


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
    from pipeline.extract import assess
    from pipeline.read import read_snapshot
    from pipeline.watchlist import guide_watch_list

    config = settings.load(secrets=False) if _is_there(settings.config) else None
    watch = config.watch if config else guide_watch_list()  # without a sources.yaml, all companies that are known
    if of is not None:
        of = company_among(of, watch, f"Watched in {settings.config}" if config else "Known")
    source = _source(place, config, allow_private=allow_private, of=of, render=render)
    snapshot = _snapshot(source, config)
    read = read_snapshot(snapshot, watch, source)
    if as_json:
        _print_json(read, watch)
        return
    _print(read)
    for line in _passed_over(read, watch, source, listed=config is not None):
        print(f"\n{line}")
    health, advice = assess(snapshot, read.article, figures=len(read.reading.figures))
    # that a text tells no figure is said already, and what is advised then is this very command
    if health != "yielding" and not (health == "silent" and read.article.text):
        print(f"\n{health}: {advice}")


def _is_there(config: Path) -> bool:
    """Whether there is a sources.yaml; of one that nobody may look at, reading it says so."""
    try:
        config.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _source(place: str, config: Config | None, *, allow_private: bool, of: str | None, render: bool) -> Source:
    """Return what is read as a source: a page of sources.yaml as it is watched, anything else by the options alone."""
    from dataclasses import replace
    from datetime import timedelta

    from storage.records import Schedule, Source

    once = Source("explain", "page", place, Schedule(every=timedelta(days=1)), tier="secondary")
    pages = config.sources if config else ()
    known = next((page for page in pages if page.kind == "page" and page.address == place), once)
    return replace(
        known,
        name="explain",
        headers={},  # they may hold a secret, which nothing that only shows is given
        allow_private=allow_private or known.allow_private,
        of=of or known.of,
        render=render or known.render,
    )


def _snapshot(source: Source, config: Config | None) -> Snapshot:
    from datetime import UTC, datetime

    from pipeline.fetch import Client, fetch_source, read_file
    from storage.records import FigurewatchError

    now = datetime.now(UTC)
    place = source.address
    if "://" not in place:
        saved = read_file(Path(place), now=now)
        if not saved.body.strip():
            raise FigurewatchError(f"{place} is empty. Save the page again.")
        return saved

    async def fetch() -> Snapshot:
        async with Client(contact=None, browser=config.browser if config else None) as client:
            result = await fetch_source(source, client, {}, now=now, base=Path())
        if not result.snapshots:
            told = " ".join(f"{problem.message} {problem.advice}" for problem in result.problems).strip()
            raise FigurewatchError(told or f"{place} gave nothing to read ({result.health}).")
        return result.snapshots[0]

    return asyncio.run(fetch())


def _print_json(read: Read, watch: WatchList) -> None:
    from dataclasses import asdict

    from pipeline.cli.tables import print_json
    from pipeline.figures import not_watched
    from pipeline.views.rows import figure_row

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
            "not_watched": not_watched(article, watch),
        }
    )


def _print(read: Read) -> None:
    from rich.console import Console
    from rich.text import Text

    from pipeline.cli.amounts import amount_of, counted, what_of
    from pipeline.views.reasons import reasons

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
    console.print(Text(f"\n{counted(len(reading.figures), 'figure')}", style="bold"))
    for count, figure in enumerate(reading.figures, 1):
        console.print(Text(f"{count:3}. {what_of(figure)}: {amount_of(figure)}"))
        where = "data embedded in the page" if figure.place == "embedded" else f"the {figure.place}"
        console.print(Text(f"     in {where}: “{' '.join(figure.quote.split())}”", style="italic"))
        for reason in reasons(figure):
            console.print(Text(f"     - {reason}"))
    console.print(Text(f"\n{counted(len(reading.set_aside), 'amount')} set aside", style="bold"))
    for aside in reading.set_aside:
        console.print(Text(f"  {aside.text}: {aside.reason} [{aside.rule}]"))


def _passed_over(read: Read, watch: WatchList, source: Source, *, listed: bool) -> Iterator[str]:
    """Say why the sums of others were not read: nobody watched is named, or who is known is not on the user's list."""
    from pipeline.figures import may_tell, not_watched

    looked_at = source.of is not None or may_tell(read.article, watch)
    if not looked_at:
        yield "No watched company or product is named in it, so its sums were not looked at."
    if not listed or (looked_at and not any(aside.rule in _ANOTHERS for aside in read.reading.set_aside)):
        return
    if names := not_watched(read.article, watch):
        named = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
        are, them = ("are", "them") if len(names) > 1 else ("is", "it")
        yield f"{named} {are} known, but not watched: add {them} under watch: in sources.yaml to have such figures too."


def _apart(article: Article) -> Iterator[str]:
    """Write the tables and cards of an article, which do not stand in its text."""
    for count, table in enumerate(article.tables, 1):
        lead = table.lead.rpartition("\n")[2]
        told = (*table.headings, table.caption, lead if len(lead) <= _LONGEST_LEAD else "")
        above = " / ".join(filter(None, told))
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
