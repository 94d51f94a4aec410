"""Which digests are due, over what time, and their delivery."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from pipeline.compare import better_founded
from pipeline.schedule.due import due_at
from reports.delivery import Outcome, deliver, plan_delivery
from reports.digest import build
from storage.records import Config, DigestPlan
from storage.store import Store


def begins(store: Store, plan: DigestPlan, now: datetime) -> datetime | None:
    """Return when the time that a digest is to cover began: its last one, else the first pass over any source.

    None means that nothing was fetched yet. A last one that is yet to come was noted by a clock that went wrong.
    """
    last = store.digest_run(plan.name)
    if last is not None and last > now:
        last = None  # what was told is not told again, so that it may begin at the first pass
    first = min((state.baseline_at for state in store.source_states() if state.baseline_at), default=None)
    return last or first


def due_digests(store: Store, config: Config, now: datetime) -> list[DigestPlan]:
    """Return the digests whose hour has come since they last went out (or since the first pass)."""
    found = []
    for plan in config.digests:
        since = begins(store, plan, now)
        if since is not None and due_at(plan.schedule, since) <= now:
            found.append(plan)
    return found


def send_due(store: Store, config: Config, now: datetime) -> list[Outcome]:
    """Send the digests that are due, and what earlier tries could not deliver, if it has rested long enough."""
    queue(store, config, due_digests(store, config, now), now)
    return deliver(store, config, now, patiently=True)


def queue(
    store: Store,
    config: Config,
    plans: Iterable[DigestPlan],
    now: datetime,
    *,
    span: tuple[datetime, datetime] | None = None,
) -> None:
    """Put digests into the outbox, each with the note that it was made, in one transaction a digest.

    Args:
        store: the store.
        config: sources.yaml.
        plans: which digests.
        now: the time.
        span: the time that they cover; by default it begins where the last one of that name ended, and ends now.
    """
    for plan in plans:
        begun = begins(store, plan, now)
        if begun is None:
            continue
        start, end = span or (begun, now)
        digest = build(store, config, since=start, until=end, now=now, founded=better_founded)
        with store.transaction():
            plan_delivery(store, config, plan, digest, now)
            # what lies outside of a span that somebody asked for is still to be told at the hour of the digest
            if start <= begun and end >= now:
                store.save_digest_run(plan.name, now)
