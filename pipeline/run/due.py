"""Which sources a pass is over: those that are named, or those that are due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from pipeline.schedule.due import due_at
from storage.records import Config, FigurewatchError, Source, SourceState


class UnknownSourceError(FigurewatchError):
    """A source that sources.yaml does not name."""


def chosen(config: Config, names: Sequence[str]) -> tuple[Source, ...]:
    """Return the sources of these names, in the order of sources.yaml; all of them where none is named.

    Raises:
        UnknownSourceError: a name is not in sources.yaml.
    """
    known = {source.name.casefold(): source for source in config.sources}
    wanted = {name.casefold() for name in names}
    for name in names:
        if name.casefold() not in known:
            listed = ", ".join(source.name for source in config.sources) or "none"
            raise UnknownSourceError(f"No source is named “{name}”. The sources in {config.path} are: {listed}.")
    return tuple(source for source in config.sources if not wanted or source.name.casefold() in wanted)


def due_sources(config: Config, states: Mapping[str, SourceState], now: datetime) -> tuple[Source, ...]:
    """Return the sources that are due: a pure function of their schedules, how they fared, and the time."""
    return tuple(source for source in config.sources if _due(source, states.get(source.name), now) <= now)


def _due(source: Source, state: SourceState | None, now: datetime) -> datetime:
    if state is None or state.last_run is None or state.last_run > now:
        return now  # a last run that is yet to come was noted by a clock that went wrong
    if state.health == "gone":
        return datetime.max.replace(tzinfo=UTC)
    due = due_at(source.schedule, state.last_run)
    return max(due, state.retry_at) if state.retry_at else due


def next_due(config: Config, states: Mapping[str, SourceState], now: datetime) -> datetime | None:
    """Return when the next source is due, or None where none ever is."""
    times = [_due(source, states.get(source.name), now) for source in config.sources]
    soon = min(times, default=None)
    return soon if soon is not None and soon.year < datetime.max.year else None
