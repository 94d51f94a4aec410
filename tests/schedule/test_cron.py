"""Cron lines mean what crontab(5) says, whatever library fires them."""

import contextlib
from datetime import UTC, datetime

import pytest
from apscheduler.triggers.cron import CronTrigger
from hypothesis import given
from hypothesis import strategies as st

from pipeline.schedule.cron import CronError, CronFields, cron_fields


def fields(line):
    read = cron_fields(line)
    return (read.minute, read.hour, read.day, read.month, read.weekday)


def test_weekdays_count_from_sunday_and_come_out_as_names():
    assert fields("0 7 * * 1-5") == ("0", "7", "*", "*", "mon,tue,wed,thu,fri")
    assert cron_fields("0 7 * * 0").weekday == cron_fields("0 7 * * 7").weekday == "sun"
    assert cron_fields("0 7 * * 5-7").weekday == "fri,sat,sun"


def test_a_working_week_fires_on_monday_and_not_on_saturday():
    read = cron_fields("0 7 * * 1-5")
    trigger = CronTrigger(
        minute=read.minute, hour=read.hour, day=read.day, month=read.month, day_of_week=read.weekday, timezone=UTC
    )
    friday = datetime(2026, 11, 20, 8, tzinfo=UTC)
    assert trigger.get_next_fire_time(friday, friday) == datetime(2026, 11, 23, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("*/15 * * * *", ("0,15,30,45", "*", "*", "*", "*")),
        ("30 8-18/5 * * *", ("30", "8,13,18", "*", "*", "*")),
        ("0 0 1,15 JAN,jul *", ("0", "0", "1,15", "1,7", "*")),
        ("0 9 * * Mon-Wed,Sat", ("0", "9", "*", "*", "mon,tue,wed,sat")),
        ("0 9 * * fri-sun", ("0", "9", "*", "*", "fri,sat,sun")),
        ("0 0 * * */2", ("0", "0", "*", "*", "tue,thu,sat,sun")),
        ("@weekly", ("0", "0", "*", "*", "sun")),
        ("  5   4\t*  * * ", ("5", "4", "*", "*", "*")),
        ("0 0 29 2 *", ("0", "0", "29", "2", "*")),
    ],
)
def test_lists_ranges_steps_and_names_are_read(line, read):
    assert fields(line) == read


def test_day_and_weekday_are_either_or_where_neither_begins_with_a_star():
    assert cron_fields("0 0 13 * 5").either
    assert not cron_fields("0 0 13 * *").either
    assert not cron_fields("0 0 */2 * 5").either
    assert cron_fields("0 0 1-31 * 5") == CronFields("0", "0", ",".join(map(str, range(1, 32))), "*", "fri", True)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("0 7 * *", "has 4 fields; it takes five"),
        ("0 0 7 * * 1", "has 6 fields"),
        ("", "has 0 fields"),
        ("60 7 * * *", "the minute '60' is none: write 0 to 59"),
        ("0 24 * * *", "the hour '24'"),
        ("0 0 0 * *", "the day of the month '0' is none: write 1 to 31"),
        ("0 0 * 13 *", "write 1 to 12 or jan … dec"),
        ("0 0 * * 8", "write 0 to 7 or sun … sat"),
        ("0 0 * * montag", "the day of the week 'montag'"),
        ("0 7 * * 5-1", "runs backwards"),
        ("5/10 * * * *", "write 5-59/10 or */10"),
        ("*/0 * * * *", "a whole number above 0"),
        ("*/x * * * *", "a whole number above 0"),
        ("1, * * * *", "the minute ''"),
        ("-5 * * * *", "the minute ''"),
        ("0 0 30 2 *", "never comes"),
        ("0 0 31 4,6 *", "never comes"),
        ("@reboot", "the cron shorthand '@reboot' is none"),
        ("٣ * * * *", "the minute '٣'"),
    ],
)
def test_a_wrong_line_is_told_with_what_to_write(line, says):
    with pytest.raises(CronError) as told:
        cron_fields(line)
    assert says in str(told.value)


def test_a_day_that_no_named_month_has_still_comes_by_its_weekday():
    assert cron_fields("0 0 30 2 1").either


@given(st.text(alphabet="0123456789*/-,abcdefgmonsu @", max_size=24))
def test_any_text_is_read_or_told_and_never_crashes(line):
    with contextlib.suppress(CronError):
        assert cron_fields(line).minute
