"""Cron lines by the rules of crontab(5), read into fields that name their weekdays.

Names, because numbers are counted from Sunday by cron and from Monday by APScheduler, which fires them: `1-5` would
silently mean Tuesday to Saturday.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass

from storage.records import FigurewatchError

_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LEAP_YEAR = 2024
_SHORTHANDS = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}


class CronError(FigurewatchError):
    """A cron line that is not well-formed, or that no moment ever meets."""


@dataclass(frozen=True, slots=True)
class CronFields:
    """A cron line, each field as a comma list or `*`; weekdays are names (mon … sun), all else numbers.

    Attributes:
        either: whether a day that fits `day` or `weekday` is enough. crontab(5) has it so where neither of the two
            fields begins with `*`; in all other lines both must fit.
    """

    minute: str
    hour: str
    day: str
    month: str
    weekday: str
    either: bool = False


@dataclass(frozen=True, slots=True)
class _Field:
    """What one field may hold. `names` stand for the numbers from `first` on."""

    label: str
    first: int
    last: int
    names: tuple[str, ...] = ()

    def number(self, word: str) -> int:
        """Return the number that a word of the field means."""
        if word[:1].isalpha() and word.lower() in self.names:
            return self.names.index(word.lower()) + self.first
        if word.isascii() and word.isdigit() and self.first <= int(word) <= self.last:
            return int(word)
        named = f" or {self.names[0]} … {self.names[-1]}" if self.names else ""
        raise CronError(f"the {self.label} {word!r} is none: write {self.first} to {self.last}{named}.")


_FIELDS = (
    _Field("minute", 0, 59),
    _Field("hour", 0, 23),
    _Field("day of the month", 1, 31),
    _Field("month", 1, 12, _MONTHS),
    _Field("day of the week", 0, 7, _WEEKDAYS),
)


def cron_fields(line: str) -> CronFields:
    """Read a cron line: `minute hour day month weekday`, or a shorthand such as `@daily`.

    Args:
        line: as in a crontab. Weekdays count from Sunday (0 and 7), months and weekdays may be named, in any case;
            lists, ranges and steps (`*/5`, `8-18/2`) are taken. A range of weekdays may run to Sunday (`fri-sun`).

    Raises:
        CronError: the field that is wrong, and what to write instead.
    """
    words = _SHORTHANDS.get(line.strip().lower(), line).split()
    if line.strip().startswith("@") and len(words) == 1:
        raise CronError(f"the cron shorthand {line.strip()!r} is none: write one of {', '.join(sorted(_SHORTHANDS))}.")
    if len(words) != len(_FIELDS):
        raise CronError(
            f"the cron line {line.strip()!r} has {len(words)} fields; it takes five: "
            "minute, hour, day of the month, month, day of the week."
        )
    minutes, hours, days, months, numbers = (_numbers(field, word) for field, word in zip(_FIELDS, words, strict=True))
    weekdays = {number % 7 for number in numbers}
    starred = [word.startswith("*") for word in words]
    if starred[4] and not any(_fits(month, days) for month in months):
        raise CronError(f"the cron line {line.strip()!r} never comes: no month that it names has such a day.")
    return CronFields(
        minute=_text(minutes, _FIELDS[0]),
        hour=_text(hours, _FIELDS[1]),
        day=_text(days, _FIELDS[2], starred[2]),
        month=_text(months, _FIELDS[3]),
        weekday=_weekday_text(weekdays, starred[4]),
        either=not starred[2] and not starred[4],
    )


def _numbers(field: _Field, word: str) -> set[int]:
    """Return the numbers that one field names."""
    found: set[int] = set()
    for part in word.split(","):
        span, _, step = part.partition("/")
        first, last = _ends(field, span)
        if "/" not in part:
            found.update(range(first, last + 1))
            continue
        if span != "*" and "-" not in span:
            raise CronError(f"the step in {part!r} has no range: write {span}-{field.last}/{step} or */{step}.")
        if not (step.isascii() and step.isdigit() and int(step) > 0):
            raise CronError(f"the step {step!r} in the {field.label} {part!r} is none: write a whole number above 0.")
        found.update(range(first, last + 1, int(step)))
    return found


def _ends(field: _Field, span: str) -> tuple[int, int]:
    """Return both ends of `*`, of a single value, or of a range."""
    if span == "*":
        return field.first, 6 if field.names is _WEEKDAYS else field.last
    first, dash, last = span.partition("-")
    start = field.number(first)
    end = field.number(last) if dash else start
    if end == 0 and dash and field.names is _WEEKDAYS:
        end = 7
    if end < start:
        raise CronError(f"the range {span!r} of the {field.label} runs backwards: write the smaller end first.")
    return start, end


def _fits(month: int, days: set[int]) -> bool:
    return min(days) <= monthrange(_LEAP_YEAR, month)[1]


def _text(numbers: set[int], field: _Field, starred: bool = True) -> str:
    whole = len(numbers) == field.last - field.first + 1
    return "*" if whole and starred else ",".join(str(number) for number in sorted(numbers))


def _weekday_text(weekdays: set[int], starred: bool) -> str:
    if starred and len(weekdays) == len(_WEEKDAYS):
        return "*"
    return ",".join(_WEEKDAYS[number % 7] for number in range(1, 8) if number % 7 in weekdays)
