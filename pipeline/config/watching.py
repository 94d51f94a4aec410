"""The watch list of a sources.yaml: what the user wrote, on top of what the program knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from pipeline.config.problems import nearest
from pipeline.config.shape import WatchEntry
from pipeline.watchlist import guide_watch_list, known_companies, told_by_products
from storage.records import Company, WatchList

_LIKE = 0.8
"""How much a name is written like a known one that may have been meant."""


def find_known(name: str) -> str | None:
    """Return the name by which the program knows a company that is written so (or by an alias), or None."""
    return _by_writing().get(" ".join(name.casefold().split()))


@cache
def _by_writing() -> Mapping[str, str]:
    companies = list(known_companies().values())
    written = [(alias, company.name) for company in reversed(companies) for alias in company.aliases]
    written += [(company.name, company.name) for company in companies]
    return {" ".join(alias.casefold().split()): name for alias, name in written}


def watch_list(entries: Sequence[WatchEntry] | None) -> WatchList:
    """Return the watch list of the entries; without any, the guide's.

    Every company that is known and not watched is among `others`, so that its sums are given to nobody else.
    """
    if entries is None:
        return guide_watch_list()
    companies = tuple(_company(entry) for entry in entries if entry.enabled)
    watched = {company.name for company in companies}
    off = (_company(entry) for entry in entries if not entry.enabled)
    others = {company.name: company for company in (*known_companies().values(), *off)}
    return WatchList(companies, tuple(company for name, company in others.items() if name not in watched))


def unknown_names(watch: WatchList) -> list[str]:
    """Return a sentence for each watched company of which only the name is known, which may be a slip of the pen."""
    names = [
        company.name
        for company in watch.companies
        if company.name not in known_companies() and company == Company(company.name, priority=company.priority)
    ]
    return [_told_unknown(name) for name in names]


def _told_unknown(name: str) -> str:
    near = nearest(name, _by_writing(), _LIKE)
    meant = f"Did you mean “{_by_writing()[near]}”? If not, " if near else ""
    advice = f"{meant}say what else it is found by: aliases:, hosts:, families:."
    return f"Of “{name}” nothing is known but the name. {advice[0].upper()}{advice[1:]}"


def _company(entry: WatchEntry) -> Company:
    """Return what is known of a company, with what an entry adds."""
    known = known_companies().get(find_known(entry.company) or "", Company(entry.company))
    return replace(
        known,
        priority=entry.priority,
        aliases=_added(known.aliases, entry.aliases),
        short_names=_added(known.short_names, entry.short_names),
        descriptions=_added(
            known.descriptions, (*map(str.lower, entry.descriptions), *told_by_products(entry.known_for))
        ),
        known_for=_added(known.known_for, entry.known_for),
        families=_added(known.families, entry.families),
        plans=_added(known.plans, entry.plans),
        products=_added(known.products, entry.products),
        people=_added(known.people, entry.people),
        hosts=_added(known.hosts, entry.hosts),
        host_of_models=known.host_of_models if entry.host_of_models is None else entry.host_of_models,
        listed=known.listed if entry.listed is None else entry.listed,
        investor=known.investor if entry.investor is None else entry.investor,
        city=entry.city or known.city,
        country=entry.country or known.country,
    )


def _added(known: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *more)))
