"""`figurewatch init`, `check` and `feeds`: setting up sources.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.settings import Settings, with_settings
from storage.records import FigurewatchError

if TYPE_CHECKING:
    from storage.records import Config


def init(
    folder: Annotated[Path, typer.Argument(help="Where sources.yaml is to stand.")] = Path(),
) -> None:
    """Write a commented starter sources.yaml into a folder; an existing file is never touched."""
    from pipeline.config import write_starter

    path = write_starter(folder)
    print(f"Wrote {path}. Put your contact address and your companies into it, then: figurewatch check")


@with_settings
def check(
    settings: Settings,
    fetch: Annotated[bool, typer.Option("--fetch", help="Also ask every source once, and tell what came.")] = False,
    names: Annotated[list[str] | None, typer.Argument(metavar="SOURCE", help="With --fetch: only these.")] = None,
) -> None:
    """Check sources.yaml: each problem with its line and what to write instead. Nothing is stored."""
    from pipeline.cli.amounts import counted
    from pipeline.config import unknown_names

    config = settings.load()
    if names and not fetch:
        raise FigurewatchError("The names of sources go with --fetch.")
    cannot, missing = _cannot_render(config), [] if fetch else _not_there(config, settings.config)
    companies = len(config.watch.companies)
    print(
        f"{settings.config}: {counted(len(config.sources), 'source')}, "
        f"{companies} {'company' if companies == 1 else 'companies'}, {counted(len(config.digests), 'digest')}. "
        f"{cannot or ('' if missing else 'No problems.')}".rstrip()
    )
    for text in (*missing, *unknown_names(config.watch)):
        print(text)
    if fetch:
        from pipeline.cli.trying import try_sources
        from pipeline.run import chosen

        raise typer.Exit(try_sources(config, chosen(config, names or [])))
    if cannot or missing:
        raise typer.Exit(1)


def _cannot_render(config: Config) -> str | None:
    """Say which sources will fail for want of a browser, and what to install; None where all is there."""
    from pipeline.cli.amounts import counted
    from pipeline.fetch import NoBrowserError, find_browser

    waiting = [source.name for source in config.sources if source.render]
    if not waiting:
        return None
    try:
        find_browser(config.browser)
    except NoBrowserError as error:
        return f"{counted(len(waiting), 'source')} will fail ({', '.join(waiting)}): {error}"
    return None


def _not_there(config: Config, path: Path) -> list[str]:
    """Say which folders are not there, each with the line of its source."""
    from pipeline.config import ConfigProblem
    from pipeline.fetch import FolderError, check_folder

    found = []
    for source in config.sources:
        try:
            if source.kind == "folder":
                check_folder(source.address, path.parent)
        except FolderError as error:
            found.append(ConfigProblem(source.line, error.message, error.advice).told(path))
    return found


def feeds(
    site: Annotated[str, typer.Argument(help="The address of a site.")],
    allow_private: Annotated[bool, typer.Option(help="Also ask addresses of this machine or network.")] = False,
) -> None:
    """Find the feeds of a site, as lines for sources.yaml."""
    import asyncio

    from pipeline.fetch import Client, discover_feeds

    async def find() -> list[str]:
        async with Client(contact=None) as client:
            return await discover_feeds(site, client, allow_private=allow_private)

    found = asyncio.run(find())
    for address in found:
        print(f"  - feed: {address}")
    if not found:
        print(f"{site} names no feed. Try a page of it as `page:`, or its sitemap as `sitemap:`.")
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(init)
    app.command()(check)
    app.command()(feeds)
