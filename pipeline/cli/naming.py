"""What a person names on the command line: a company, a metric, a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from pipeline.cli.settings import Settings
from storage.records import Company, FigurewatchError, WatchList, metric_specs

_SHORTEST = 2
"""So many letters at least say something as the end of a name, or as a product."""


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
        if company.casefold() in {name.casefold() for name in _names(known)}:
            return known.name
    return None


def meant_by(company: str, watch: WatchList) -> str:
    """Ask whether those are meant that have the given name as a part, as a product, or nearly; "" for none."""
    found = _by_part(company, watch) or _by_product(company, watch) or _by_slip(company, watch)
    named = [f"“{name}”" for name in dict.fromkeys(found)]
    return f"Did you mean {' or '.join(filter(None, (', '.join(named[:-1]), named[-1])))}?" if named else ""


def _by_part(text: str, watch: WatchList) -> list[str]:
    """Return the companies each word of the text is a word of whose name or alias, or the end of one ("AI")."""
    parts = text.casefold().split()
    return [known.name for known in watch.companies if any(_has(parts, name) for name in _names(known))]


def _has(parts: Sequence[str], name: str) -> bool:
    words = name.casefold().split()
    return bool(parts) and all(
        any(word == part or (len(part) >= _SHORTEST and word.endswith(part)) for word in words) for part in parts
    )


def _by_product(text: str, watch: WatchList) -> list[str]:
    """Return the companies whose product the text names, or a family of whose products it begins with."""
    fold = text.casefold()
    return [known.name for known in watch.companies if any(_begins(fold, name) for name in _product_names(known))]


def _begins(text: str, name: str) -> bool:
    return len(name) >= _SHORTEST and (text == name or text.startswith((f"{name} ", f"{name}-")))


def _product_names(known: Company) -> Iterator[str]:
    for pattern in (*known.known_for, *known.products, *known.families):
        yield pattern.partition("{")[0].rstrip(" -").casefold()


def _by_slip(text: str, watch: WatchList) -> list[str]:
    """Return the company whose name or alias is nearly the text."""
    from pipeline.config.problems import nearest

    names = {name: known.name for known in watch.companies for name in _names(known)}
    near = nearest(text, tuple(names))
    return [names[near]] if near else []


def _names(known: Company) -> tuple[str, ...]:
    return known.name, *known.aliases
