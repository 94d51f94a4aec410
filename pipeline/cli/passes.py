"""`figurewatch run` and `daemon`: passes over the sources, once or for as long as they are let."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit
from urllib.request import url2pathname

import typer

from pipeline.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from pipeline.run import Pass, RunReport, SourceOutcome
    from storage.records import Problem, Source

log = logging.getLogger("figurewatch.run")
_SHOWN = 5
_COUNTS = ("articles", "figures", "changes", "conflicts", "failures")
"""What is counted of a pass: what is new in it, and what failed."""


@with_settings
def run(
    settings: Settings,
    names: Annotated[list[str] | None, typer.Argument(metavar="SOURCE", help="Only these sources, due or not.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All sources, due or not.")] = False,
) -> None:
    """Make one pass over what is due: fetch, read, store and compare.

    Exit code 0 if all went well, 1 if a source or a file of a folder failed, 2 for a mistake in sources.yaml or the
    arguments.
    """
    from pipeline.run import BusyError, chosen, due_sources, next_due, opened

    config = settings.load()
    picked = chosen(config, names or [])
    try:
        with opened(config) as work:
            states = {state.name: state for state in work.store.source_states()}
            sources = picked if every or names else due_sources(config, states, work.clock())
            if not sources:
                if not settings.quiet:
                    _print_idle(next_due(config, states, work.clock()))
                return
            report = _run(work, sources, quiet=settings.quiet)
    except BusyError as error:
        print(error, file=sys.stderr)
        raise typer.Exit(1) from None
    if settings.quiet:
        for outcome in report.outcomes:
            if outcome.failed:
                print(outcome.line(), file=sys.stderr)
            elif outcome.unread:
                for problem in outcome.unread:
                    print(f"{outcome.source}: {sentence_of(problem, outcome.source)}", file=sys.stderr)
    else:
        _print(report)
    if not all(outcome.well for outcome in report.outcomes):
        raise typer.Exit(1)


@with_settings
def daemon(settings: Settings) -> None:
    """Run until SIGTERM: each source at its interval, each digest at its hour. Work in hand is finished first."""
    from pipeline.daemon import serve

    config = settings.load()
    logging.getLogger("figurewatch").setLevel(logging.ERROR if settings.quiet else logging.INFO)
    serve(config)


def _print_idle(soon: datetime | None) -> None:
    when = f"; the next one is due at {soon:%Y-%m-%d %H:%M} UTC" if soon else ""
    print(f"No source is due{when}. To ask all of them now: figurewatch run --all")


def _run(work: Pass, sources: Sequence[Source], *, quiet: bool) -> RunReport:
    from pipeline.run import run_pass

    try:
        with _progress(len(sources), quiet=quiet) as tell:
            work.tell = tell
            return run_pass(work, sources)
    except KeyboardInterrupt:
        print("Stopped. What is stored stays; the rest is fetched with the next run.", file=sys.stderr)
        raise


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[_Tell]:
    """Show how far a pass is: a bar on a terminal, a line a source elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield _Tell(None) if not quiet else _Tell(None, silent=True)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("sources", total=total)
        yield _Tell(lambda outcome: progress.update(task, advance=1, description=outcome.source))


class _Tell:
    """Tells each source's outcome as it comes."""

    def __init__(self, show: object, *, silent: bool = False) -> None:
        self._show = show
        self._silent = silent

    def __call__(self, outcome: SourceOutcome) -> None:
        if callable(self._show):
            self._show(outcome)
        elif not self._silent:
            print(outcome.line(message=False), file=sys.stderr, flush=True)


def _print(report: RunReport) -> None:
    from pipeline.cli.tables import print_table

    rows: list[dict[str, object]] = [
        {
            "source": outcome.source,
            "health": outcome.health,
            "articles": outcome.articles,
            "figures": outcome.figures,
            "changes": outcome.changes,
            "conflicts": outcome.conflicts,
            "failures": 1 if outcome.failed else sum(not problem.waits for problem in outcome.problems),
        }
        for outcome in report.outcomes
    ]
    total: dict[str, object] = {"source": "together", "health": ""}
    for key in _COUNTS:
        total[key] = sum(int(str(row[key])) for row in rows)
    headings = {name: name for name in ("source", "health", *_COUNTS)}
    print_table([*rows, total] if len(rows) > 1 else rows, headings)
    for outcome in report.outcomes:
        for line in _troubles(outcome):
            print(f"{outcome.source}: {line}")


def _troubles(outcome: SourceOutcome) -> Iterator[str]:
    """Say what went wrong with a source and with single addresses of it, each once."""
    from reports.wording import count

    said = outcome.message if outcome.failed else ""
    if said:
        yield said
    told = [problem for problem in outcome.problems if problem.message not in said]
    told.sort(key=lambda problem: problem not in outcome.unread)  # what is lost stands before what is only noted
    for problem in told[:_SHOWN]:
        yield sentence_of(problem, outcome.source)
    if len(told) > _SHOWN:
        yield f"{count(len(told) - _SHOWN, 'more address', 'more addresses')} gave trouble; -v tells of all"
    for problem in told[_SHOWN:]:
        log.info("%s: %s", outcome.source, sentence_of(problem, outcome.source))


def sentence_of(problem: Problem, source: str) -> str:
    """Write a problem with its place, unless the sentence names it; the source's name before it is not repeated."""
    path = url2pathname(urlsplit(problem.place).path) if problem.place.startswith("file:") else problem.place
    said = f"{problem.message} {problem.advice}".strip().removeprefix(f"{source}: ").replace(problem.place, path)
    return said if path in said or problem.place == source else f"{problem.place}: {said}"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(run)
    app.command()(daemon)
