"""`figurewatch extract` and `figurewatch replay`: articles and scenarios from standard input, for measuring."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from storage.records import FigurewatchError

_Jsonl = Annotated[bool, typer.Option("--jsonl", help="One JSON object a line, in and out (the only format).")]


def extract(jsonl: _Jsonl = False) -> None:
    """Read articles from standard input, write the figures in them to standard output.

    figurewatch extract --jsonl < cases.jsonl

    docs/figures.md tells the format (“The format of figures and cases”). No sources.yaml is needed; the watch list is
    fixed, so that numbers can be compared.
    """
    from pipeline.cases import extract_case
    from pipeline.watchlist import guide_watch_list

    watch = guide_watch_list()
    _answer(jsonl, lambda case: extract_case(case, watch))


def replay(jsonl: _Jsonl = False) -> None:
    """Read scenarios from standard input, write the conflicts that they raise to standard output.

    figurewatch replay --jsonl < scenarios.jsonl

    Each scenario's documents go, in order, into an empty store in memory.
    """
    from pipeline.cases import replay_desk, replay_scenario
    from pipeline.watchlist import guide_watch_list

    desk = replay_desk(guide_watch_list())
    _answer(jsonl, lambda scenario: replay_scenario(scenario, desk))


def _answer(jsonl: bool, answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    from pipeline.cases import answers

    if not jsonl:
        raise FigurewatchError("Say --jsonl: one JSON object a line, on standard input.")
    for line in answers(sys.stdin.buffer, answer, sys.stderr):
        sys.stdout.write(line)
        sys.stdout.flush()


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(extract)
    app.command()(replay)
