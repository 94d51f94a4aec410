"""The address that a page gives itself, where it can be believed."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit

_SECOND_LEVEL = frozenset(("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"))
_VIEWS = re.compile(r"amp|print|index(\.\w+)?|page|feed|comments|\d{1,3}", re.I)


def canonical_address(href: str, url: str) -> str | None:
    """Return the address that a page names as its own, or None where it can't be the article's.

    It must be a web address on the page's own site, or elsewhere with the same last part (a text that was taken over
    from there). A site's front page, or a section that the article stands in, is none.

    Args:
        href: what the page names, absolute or relative.
        url: where the page was found; a saved file may name any site.
    """
    try:
        here, there = urlsplit(url), urlsplit(urljoin(url, href))
    except ValueError:
        return None
    if there.scheme not in ("http", "https") or "." not in (there.hostname or ""):
        return None
    if here.scheme in ("http", "https"):
        if _site(here) != _site(there) and _slug(here) != _slug(there):
            return None
        if _is_above(there, here):
            return None
    elif not _parts(there):
        return None
    return there._replace(fragment="").geturl()


def _site(parts: SplitResult) -> str:
    """The registrable domain of an address, near enough: its last two labels, three under "co.uk" and the like."""
    labels = (parts.hostname or "").lower().split(".")
    wide = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3 if wide else -2 :])


def _parts(parts: SplitResult) -> list[str]:
    return [part for part in parts.path.split("/") if part]


def _slug(parts: SplitResult) -> str:
    path = _parts(parts)
    return path[-1].lower() if path else ""


def _is_above(there: SplitResult, here: SplitResult) -> bool:
    """Whether an address is only a section, or the front page, of the site that the page stands on."""
    ours, theirs = _parts(here), _parts(there)
    if len(theirs) >= len(ours) or ours[: len(theirs)] != theirs or there.query:
        return False
    return not all(_VIEWS.fullmatch(part) for part in ours[len(theirs) :])
