"""`figurewatch check --fetch`: every source asked once, nothing stored."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pipeline.cli.amounts import amount_of, counted, what_of
from pipeline.cli.passes import sentence_of
from pipeline.extract import assess
from pipeline.fetch import Client, fetch_source
from pipeline.read import Read
from pipeline.run import FINE, read_or_error
from storage.records import Config, FetchResult, Figure, Health, Source

_SHOWN = 3


def try_sources(config: Config, sources: Sequence[Source]) -> int:
    """Ask each source once, print what came and what to do; return the exit code."""
    return asyncio.run(_try(config, sources))


async def _try(config: Config, sources: Sequence[Source]) -> int:
    base = config.path.parent if config.path else Path()
    failed = 0
    async with Client(contact=config.contact, browser=config.browser) as client:
        for source in sources:
            result = await fetch_source(source, client, {}, now=datetime.now(UTC), base=base)
            health, lines = _told(config, source, result)
            failed += health not in FINE
            print(f"{source.name}: {health}")
            for line in lines:
                print(f"    {line}")
    return 1 if failed else 0


def _told(config: Config, source: Source, result: FetchResult) -> tuple[Health, list[str]]:
    lines = [sentence_of(problem, source.name) for problem in result.problems[:_SHOWN]]
    if result.health != "yielding":
        return result.health, lines
    figures: list[Figure] = []
    healths: list[Health] = []
    advice: list[str] = []
    for snapshot in result.snapshots:
        read = read_or_error(snapshot, config.watch, source)
        if isinstance(read, Read):
            figures += read.reading.figures
            health, message = assess(snapshot, read.article, figures=len(read.reading.figures))
        else:
            health, message = assess(snapshot, None, figures=0)
            lines.append(str(read))
        healths.append(health)
        advice.append(message)
    if figures:
        shown = "; ".join(f"{what_of(figure)} {amount_of(figure)}" for figure in figures[:_SHOWN])
        more = f" and {len(figures) - _SHOWN} more" if len(figures) > _SHOWN else ""
        pages = counted(len(result.snapshots), "page")
        return "yielding", [f"{pages}, {counted(len(figures), 'figure')}: {shown}{more}", *lines]
    if not healths:
        return "silent", ["it lists no entry now", *lines]
    worst = max(set(healths), key=healths.count)
    return worst, [*lines, *dict.fromkeys(text for text in advice if text)][: _SHOWN + 1]
