"""`figurewatch digest`: the report of a period, printed, written to a file, or sent."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.naming import day_of
from pipeline.cli.output import put_out
from pipeline.cli.settings import Settings, with_settings
from storage.records import FigurewatchError

if TYPE_CHECKING:
    from reports.digest import Digest
    from storage.records import Config
    from storage.store import Store

_DEFAULT_DAYS = 7


@with_settings
def digest(
    settings: Settings,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="From this day (YYYY-MM-DD) on; by default the last seven days.")
    ] = None,
    week: Annotated[str | None, typer.Option(metavar="YYYY-Www", help="An ISO week, such as 2026-W47.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Write it here: .html as a page, .txt as text, .md as Markdown.")
    ] = None,
    send: Annotated[
        bool,
        typer.Option(
            "--send", help="Deliver the digests that are due, as sources.yaml says; with a period, those of it now."
        ),
    ] = False,
) -> None:
    """Print the digest of a period: what to decide, what changed, what is new, how the sources fare.

    Printing changes nothing. What was sent to a recipient once is not sent to him again.
    """
    config = settings.load(secrets=send)
    now = datetime.now(UTC)
    start, end = period(since, week, now)
    if send:
        raise typer.Exit(_send(config, now, (start, end) if since or week else None, quiet=settings.quiet))
    from pipeline.compare import better_founded
    from reports.digest import build

    with settings.store() as store:
        digest = build(store, config, since=start, until=end, now=now, founded=better_founded)
        text = _written(digest, out)
    put_out(text, out)


def period(since: str | None, week: str | None, now: datetime) -> tuple[datetime, datetime]:
    """Return the time that a digest covers, UTC.

    Raises:
        storage.records.FigurewatchError: both are given, or one is not readable.
    """
    if since and week:
        raise FigurewatchError("Give --since or --week, not both.")
    if week:
        try:
            start = datetime.strptime(f"{week}-1", "%G-W%V-%u").replace(tzinfo=UTC)
        except ValueError:
            raise FigurewatchError(f"{week!r} is no ISO week. Write it as 2026-W47.") from None
    else:
        start = day_of(since) or now - timedelta(days=_DEFAULT_DAYS)
    if start > now:
        raise FigurewatchError(f"{week or since} is yet to come. Today is {now:%Y-%m-%d}, in the week {now:%G-W%V}.")
    return start, min(start + timedelta(days=7), now) if week else now


def _written(made: Digest, out: Path | None) -> str:
    from reports.digest import html, markdown, text

    ways = {"": markdown, ".md": markdown, ".markdown": markdown, ".txt": text, ".html": html, ".htm": html}
    if out is not None and out.suffix.lower() not in ways:
        raise FigurewatchError(f"A digest can't be written as {out.suffix}. Name a file in .md, .txt or .html.")
    return ways[out.suffix.lower() if out else ""](made)


def _send(config: Config, now: datetime, span: tuple[datetime, datetime] | None, *, quiet: bool) -> int:
    from pipeline.digests import due_digests, queue
    from pipeline.run import opened
    from reports.delivery import deliver

    if not config.digests:
        raise FigurewatchError(f"{config.path} names no digest. Add one under `digests:`.")
    with opened(config, wait=60) as work:
        plans = list(config.digests) if span else due_digests(work.store, config, now)
        queue(work.store, config, plans, now, span=span)
        outcomes = deliver(work.store, config, now)
        for outcome in outcomes:
            if not outcome.sent:
                print(outcome, file=sys.stderr)
            elif not quiet:
                print(outcome)
        if plans and not outcomes and not quiet:
            print("Nothing to send: all of it was told before, or nothing happened.")
        if not plans and not outcomes and not quiet:
            _print_idle(work.store, config, now)
    return 1 if any(not outcome.sent for outcome in outcomes) else 0


def _print_idle(store: Store, config: Config, now: datetime) -> None:
    from pipeline.digests import begins
    from pipeline.schedule.due import due_at

    for plan in config.digests:
        begun = begins(store, plan, now)
        when = f"due at {due_at(plan.schedule, begun):%Y-%m-%d %H:%M} UTC" if begun else "waits for a first run"
        print(f"{plan.name}: {when}. To send one now, name a period: --since DATE")


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(digest)
