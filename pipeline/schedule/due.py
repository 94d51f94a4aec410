"""When something is due: a pure function of its schedule, when it last ran, and the time."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from pipeline.schedule.cron import cron_fields
from storage.records import Schedule


def due_at(schedule: Schedule, last: datetime) -> datetime:
    """Return the first moment after the last run at which something is due, UTC.

    Args:
        schedule: an interval, or a cron line in a time zone. Where the clocks go forward, an hour that does not exist
            is left out; where they go back, an hour that comes twice counts once.
        last: when it ran last, with a time zone.

    Raises:
        ValueError: a cron line that no moment ever meets ("0 0 30 2 *").
    """
    if schedule.every is not None:
        return (last + schedule.every).astimezone(UTC)
    assert schedule.cron is not None, "a schedule has an interval or a cron line"
    times = [_next(trigger, last) for trigger in _triggers(schedule.cron, schedule.timezone)]
    found = [time for time in times if time is not None]
    if not found:
        raise ValueError(f"no moment ever meets the cron line {schedule.cron!r}")
    return min(found).astimezone(UTC)


def is_due(schedule: Schedule, last: datetime | None, now: datetime) -> bool:
    """Whether something is due: it never ran, or its next moment after the last run has come."""
    return last is None or due_at(schedule, last) <= now


def _next(trigger: CronTrigger, last: datetime) -> datetime | None:
    time: datetime | None = trigger.get_next_fire_time(last, last)
    # an hour that comes twice is meant once, except by a line that runs in every hour; in it, APScheduler may also
    # give the moment back that it was asked to go on from
    while time is not None and (time <= last or (time.fold and not _is_hourly(trigger))):
        time = trigger.get_next_fire_time(time, time)
    return time


def _is_hourly(trigger: CronTrigger) -> bool:
    return any(field.name == "hour" and str(field) == "*" for field in trigger.fields)


@cache
def _triggers(line: str, timezone: str) -> tuple[CronTrigger, ...]:
    """Return the triggers of a cron line: two where a fitting day or a fitting weekday is enough."""
    fields = cron_fields(line)
    zone = ZoneInfo(timezone)
    common = {"minute": fields.minute, "hour": fields.hour, "month": fields.month, "timezone": zone}
    if fields.either:
        return CronTrigger(day=fields.day, **common), CronTrigger(day_of_week=fields.weekday, **common)
    return (CronTrigger(day=fields.day, day_of_week=fields.weekday, **common),)
