"""Who tells a figure: the named outlet, the company itself, the cluster of copies, the site."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit, urlunsplit

import yaml

from storage.records import Article, Figure, Source
from storage.sites import host_of, is_local


class Outlets(NamedTuple):
    """The outlets that are known by name: written names (folded) and hosts, each to the one name."""

    names: Mapping[str, str]
    hosts: Mapping[str, str]


@cache
def known_outlets() -> Outlets:
    """Return the outlets of `outlets.yaml`."""
    rows = yaml.safe_load(Path(__file__).with_name("outlets.yaml").read_text("utf-8"))
    names = {_folded(written): row["name"] for row in rows for written in (row["name"], *row["as"])}
    return Outlets(names, {host: row["name"] for row in rows for host in row["hosts"]})


def witness_of(
    figure: Figure,
    article: Article,
    source: Source,
    outlets: Mapping[str, str],
    *,
    own_word: bool = False,
    copy_of: str | None = None,
) -> str:
    """Return who tells a figure: of these, the first that applies.

    1. the outlet that the text names ("according to Reuters"), for the figure or for the whole article;
    2. the company itself, for its own word;
    3. the text that the article is a copy of;
    4. the outlet that owns the source or the page;
    5. the site of the page, or the address of one that is of no site.

    Args:
        figure: the figure that is told.
        article: the article that tells it.
        source: where the article was found.
        outlets: the user's own names and hosts of outlets, beside the known ones.
        own_word: whether it is the subject's own page or announcement.
        copy_of: the witness of the text that the article is a copy of, if it is one.
    """
    named = outlet_named(figure.attribution, outlets) or outlet_named(article.outlet, outlets)
    if named:
        return f"outlet:{named}"
    if own_word:
        return f"company:{figure.subject}"
    if copy_of:
        return copy_of
    owner = _outlet_of_host(article.canonical_url or article.url, outlets)
    if owner is None and source.outlet:
        owner = outlet_named(source.outlet, outlets) or source.outlet
    return f"outlet:{owner}" if owner else f"address:{site_of(article)}"


def outlet_named(written: str | None, outlets: Mapping[str, str]) -> str | None:
    """Return the one name of an outlet as a text writes it, or None where it is none that is known."""
    if not written:
        return None
    own = {_folded(name): value for name, value in outlets.items()}
    folded = _folded(written)
    # a desk or an edition behind the name is the same outlet: "TechCrunch AI", "Reuters Technology"
    for name in (folded, folded.rpartition(" ")[0]):
        found = own.get(name) or known_outlets().names.get(name)
        if found:
            return found
    return None


def site_of(article: Article) -> str:
    """Return what stands for whoever publishes an article: the site of the address that it gives itself.

    A machine's own address says nothing of whose pages lie there, and neither does a folder's: there it is the page.
    """
    address = article.canonical_url or article.url
    parts = urlsplit(address)
    host = host_of(address)
    if host and not is_local(host):
        return host
    query = "" if "utm_" in parts.query else parts.query
    return urlunsplit(("", parts.netloc, parts.path.rstrip("/"), query, "")).removeprefix("//")


def _outlet_of_host(url: str, outlets: Mapping[str, str]) -> str | None:
    host = host_of(url)
    while "." in host:
        found = outlets.get(host) or known_outlets().hosts.get(host)
        if found:
            return found
        host = host.partition(".")[2]
    return None


def _folded(text: str) -> str:
    return " ".join(text.casefold().removeprefix("the ").split())
