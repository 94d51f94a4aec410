"""What a person names on the command line: a company, a metric, a day."""

from __future__ import annotations

from datetime import UTC, datetime

from pipeline.cli.settings import Settings
from storage.records import FigurewatchError, WatchList, metric_specs

_MEANT = 3
"""So many companies are asked about at most."""


def day_of(text: str | None) -> datetime | None:
    """Read a day given on the command line.

    Raises:
        storage.records.FigurewatchError: it is none.
    """
    if text is None:
        return None
    try:
        day = datetime.fromisoformat(text)
        return day.astimezone(UTC) if day.tzinfo else day.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise FigurewatchError(f"{text!r} is no date. Write it as YYYY-MM-DD.") from None


def metric_of(name: str | None) -> str | None:
    """Return the name of a declared metric; None for none (`metric_named`)."""
    return None if name is None else metric_named(name)


def metric_named(name: str) -> str:
    """Return the name of a declared metric.

    Raises:
        storage.records.FigurewatchError: there is none of that name.
    """
    if name not in metric_specs():
        raise FigurewatchError(f"No metric is named {name!r}. Write one of {', '.join(metric_specs())}.")
    return name


def subject_of(settings: Settings, company: str | None) -> str | None:
    """Return the watch-list name of a company; None for none (`company_named`)."""
    return None if company is None else company_named(settings, company)


def company_named(settings: Settings, company: str) -> str:
    """Return the watch-list name of a company, by its name or an alias, in any case.

    Raises:
        storage.records.FigurewatchError: it is not watched.
    """
    return company_among(company, settings.load(secrets=False).watch, f"Watched in {settings.config}")


def company_among(company: str, watch: WatchList, where: str) -> str:
    """Return the name that a watch list has for a company, by its name or an alias, in any case.

    Raises:
        storage.records.FigurewatchError: it is not among them; `where` says whose they are.
    """
    found = watched_as(company, watch)
    if found is not None:
        return found
    meant = meant_by(company, watch)
    names = ", ".join(known.name for known in watch.companies)
    raise FigurewatchError(f"{company!r} is not watched. {meant or f'{where}: {names}.'}")


def watched_as(company: str, watch: WatchList) -> str | None:
    """Return the name that a watch list has for a company, by its name or an alias, in any case, or None."""
    for known in watch.companies:
        if company.casefold() in {name.casefold() for name in (known.name, *known.aliases)}:
            return known.name
    return None


def meant_by(company: str, watch: WatchList) -> str:
    """Ask whether a company is meant of whose name or alias the given one is a part, or nearly all; "" for none."""
    from pipeline.config.problems import nearest

    names = {name: known.name for known in watch.companies for name in (known.name, *known.aliases)}
    parts = company.casefold().split()
    held = [known for name, known in names.items() if parts and set(parts) <= set(name.casefold().split())]
    near = nearest(company, tuple(names))
    found = list(dict.fromkeys(held or ([names[near]] if near else [])))[:_MEANT]
    return f"Did you mean {' or '.join(f'“{name}”' for name in found)}?" if found else ""
