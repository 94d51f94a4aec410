"""One pass over some sources: fetched side by side, stored one snapshot after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pipeline.exchange import rates_of, refresh
from pipeline.fetch import Client, fetch_source
from pipeline.ingest.rulings import end_mutes
from pipeline.run.keeping import keep
from pipeline.run.opening import Pass
from pipeline.run.outcome import RunReport, SourceOutcome
from storage.records import FetchResult, Source

_AT_ONCE = 8


def run_pass(work: Pass, sources: Iterable[Source]) -> RunReport:
    """Make one pass over some sources: fetched side by side, stored one snapshot after the other.

    One bad source never stops the others. What was stored before an interruption stays, and the rest is fetched again.
    """
    end_mutes(work.store, work.clock())
    return asyncio.run(_run(work, tuple(sources)))


def _waiting(work: Pass) -> Iterator[tuple[Source, datetime]]:
    """Tell which sources were asked to wait in an earlier pass, and until when: their hosts are not asked before."""
    states = {state.name: state for state in work.store.source_states()}
    for source in work.config.sources:
        state = states.get(source.name)
        if state and state.health == "waiting" and state.retry_at and source.kind != "folder":
            yield source, state.retry_at


async def _run(work: Pass, sources: Sequence[Source]) -> RunReport:
    outcomes: dict[str, SourceOutcome] = {}
    gate = asyncio.Semaphore(_AT_ONCE)
    async with Client(contact=work.config.contact, browser=work.config.browser) as client:
        for source, until in _waiting(work):
            client.leave_alone(source.address, until)
        if sources and await refresh(work.config, client, work.clock()):
            work.desk = replace(work.desk, rates=rates_of(work.config))

        async def fetch(source: Source) -> tuple[Source, FetchResult | None]:
            async with gate:
                if work.stopping():
                    return source, None
                base = work.config.path.parent if work.config.path else Path()
                urls = work.store.url_states(source.name)
                return source, await fetch_source(source, client, urls, now=work.clock(), base=base)

        for done in asyncio.as_completed([fetch(source) for source in sources]):
            source, result = await done
            if result is None:
                continue
            outcome = await keep(work, source, result)
            outcomes[source.name] = outcome
            work.tell(outcome)
    return RunReport(tuple(outcomes[source.name] for source in sources if source.name in outcomes))
