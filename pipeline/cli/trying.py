"""`figurewatch check --fetch`: every source asked once, nothing stored."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline.cli.amounts import amount_of, counted, what_of
from pipeline.cli.passes import sentence_of
from pipeline.extract import assess
from pipeline.fetch import Client, fetch_source
from pipeline.read import Read
from pipeline.run import NO_FAILURE, read_or_error, unread_prices
from storage.records import Config, FetchResult, Figure, Health, Problem, Source

_SHOWN = 3
_AT_ONCE = 8
_TRIED = 10
"""How many pages of a feed are looked at: a host is asked once a second, and nobody waits a minute for each feed."""


def try_sources(config: Config, sources: Sequence[Source]) -> int:
    """Ask each source once, print what came and what to do; return the exit code."""
    return asyncio.run(_try(config, sources))


async def _try(config: Config, sources: Sequence[Source]) -> int:
    base = config.path.parent if config.path else Path()
    gate = asyncio.Semaphore(_AT_ONCE)
    healths: Counter[Health] = Counter()
    async with Client(contact=config.contact, browser=config.browser) as client:

        async def ask(source: Source) -> FetchResult:
            async with gate:
                few = replace(source, max_entries=min(source.max_entries, _TRIED))
                return await fetch_source(few, client, {}, now=datetime.now(UTC), base=base)

        asked = [asyncio.create_task(ask(source)) for source in sources]
        for source, answer in zip(sources, asked, strict=True):
            health, lines = _told(config, source, await answer)
            healths[health] += 1
            print(f"{source.name}: {health}", flush=True)
            for line in lines:
                print(f"    {line}")
    if len(sources) > 1:
        print(
            f"Of {len(sources)} sources: {', '.join(f'{count} {health}' for health, count in healths.most_common())}."
        )
    return 0 if all(health in NO_FAILURE for health in healths) else 1


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
            lines += [sentence_of(one, source.name) for one in unread_prices(read.reading, source.name)]
            health, message = assess(snapshot, read.article, figures=len(read.reading.figures))
        else:
            health, message = assess(snapshot, None, figures=0)
            lines.append(sentence_of(Problem(snapshot.url, str(read)), source.name))
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
