"""When something is due: intervals, cron lines, time zones, changes of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.schedule.due import due_at, is_due
from storage.records import Schedule


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def cron(line: str, timezone: str = "UTC") -> Schedule:
    return Schedule(cron=line, timezone=timezone)


def test_an_interval_counts_from_the_last_run() -> None:
    hourly = Schedule(every=timedelta(hours=1))
    assert due_at(hourly, utc("2026-03-01 10:20")) == utc("2026-03-01 11:20")
    assert not is_due(hourly, utc("2026-03-01 10:20"), utc("2026-03-01 11:19"))
    assert is_due(hourly, utc("2026-03-01 10:20"), utc("2026-03-01 11:20"))


def test_what_never_ran_is_due() -> None:
    assert is_due(cron("0 7 * * *"), None, utc("2026-03-01 03:00"))


@pytest.mark.parametrize(
    ("line", "weekdays"),
    [("0 7 * * 1-5", "Mon Tue Wed Thu Fri"), ("0 7 * * 0", "Sun"), ("0 7 * * 7", "Sun"), ("0 7 * * 6,0", "Sat Sun")],
)
def test_weekdays_are_counted_as_cron_counts_them(line: str, weekdays: str) -> None:
    days, now = [], utc("2026-03-02 00:00")  # a Monday
    while (now := due_at(cron(line), now)) < utc("2026-03-09 00:00"):
        days.append(f"{now:%a}")
    assert sorted(days) == sorted(weekdays.split())


def test_a_run_at_the_very_moment_is_not_due_again() -> None:
    daily = cron("0 7 * * *")
    assert due_at(daily, utc("2026-03-01 07:00")) == utc("2026-03-02 07:00")
    assert due_at(daily, utc("2026-03-01 06:59:59")) == utc("2026-03-01 07:00")


def test_a_day_or_a_weekday_is_enough_where_both_are_named() -> None:
    either = cron("0 0 13 * 5")
    assert due_at(either, utc("2026-03-01 00:00")) == utc("2026-03-06 00:00")  # a Friday
    assert due_at(either, utc("2026-04-10 00:00")) == utc("2026-04-13 00:00")  # a Monday


def test_an_hour_is_that_of_its_time_zone() -> None:
    paris = cron("0 7 * * *", "Europe/Paris")
    assert due_at(paris, utc("2026-01-10 12:00")) == utc("2026-01-11 06:00")
    assert due_at(paris, utc("2026-07-10 12:00")) == utc("2026-07-11 05:00")


def test_an_hour_that_the_clocks_repeat_comes_once_and_one_that_they_leave_out_never_stops_the_schedule() -> None:
    night = cron("30 2 * * *", "Europe/Paris")
    autumn = [utc("2026-10-24 12:00")]
    for _ in range(2):
        autumn.append(due_at(night, autumn[-1]))
    assert [t.astimezone(ZoneInfo("Europe/Paris")).date().isoformat() for t in autumn[1:]] == [
        "2026-10-25",
        "2026-10-26",
    ]
    spring = due_at(night, utc("2026-03-28 12:00"))
    assert spring < utc("2026-03-30 02:00")


_MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
_LINES = st.sampled_from(["*/5 * * * *", "0 7 * * 1-5", "30 2 * * *", "0 0 1 * *", "15 6,18 * 3-9 mon", "0 0 13 * 5"])
_ZONES = st.sampled_from(["UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata"])


@given(_LINES, _ZONES, _MOMENTS)
def test_the_next_time_is_later_and_nothing_is_due_before_it(line: str, zone: str, last: datetime) -> None:
    schedule = cron(line, zone)
    due = due_at(schedule, last)
    assert due > last
    assert not is_due(schedule, last, due - timedelta(seconds=1))
    assert is_due(schedule, last, due)
    assert due_at(schedule, due) > due
