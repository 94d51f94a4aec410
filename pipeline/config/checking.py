"""What no single value shows: two of one name, a source of a company that nobody watches, a missing secret."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.config.explaining import fill
from pipeline.config.located import Located, Path
from pipeline.config.problems import ConfigProblem, alike, did_you_mean, nearest
from pipeline.config.shape import KINDS
from pipeline.config.watching import find_known
from pipeline.watchlist import guide_watch_list, known_companies

_SECRET = re.compile(r"\$\{([^}]*)\}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ITS_OWN = ("aliases", "hosts")
"""What tells that a company whose name is nearly a known one's is another one."""
_ALMOST_THE_SAME = 0.85


def check(located: Located, environ: Mapping[str, str] | None) -> Iterator[ConfigProblem]:
    """Yield the problems of a document that its shape does not show. It may be of any shape."""
    if not isinstance(located.data, dict):
        return
    document = located.data
    yield from _empty(document, (), located)
    for rule in (_watch, _names, _addresses, _kinds, _schedules, _companies, _recipients):
        yield from rule(document, located)
    yield from _secrets(document, located, environ)


def _empty(value: Any, path: Path, located: Located) -> Iterator[ConfigProblem]:
    """A key without a value, anywhere: half a line that was forgotten."""
    if value is None:
        key = next((step for step in reversed(path) if isinstance(step, str)), "the file")
        yield ConfigProblem(located.line(path), f"“{key}” is empty.", fill(path))
    for step, inner in (
        value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    ):
        yield from _empty(inner, (*path, step), located)


def _entries(document: Mapping[str, Any], part: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    found = document.get(part)
    for place, entry in enumerate(found if isinstance(found, list) else ()):
        if isinstance(entry, dict):
            yield (part, place), entry


def _watched(document: Mapping[str, Any]) -> dict[str, Path]:
    """Return the names of the watched companies, as the program calls them, each with its first place."""
    entries = document.get("watch")
    if not isinstance(entries, list):
        return {company.name: ("watch",) for company in guide_watch_list().companies}
    names: dict[str, Path] = {}
    for place, entry in enumerate(entries):
        named = entry.get("company") if isinstance(entry, dict) else entry
        if isinstance(named, str) and not (isinstance(entry, dict) and entry.get("enabled") is False):
            names.setdefault(find_known(named) or named, ("watch", place))
    return names


def _watch(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    seen: dict[str, int | None] = {}
    entries = document.get("watch")
    for place, entry in enumerate(entries if isinstance(entries, list) else ()):
        details = entry if isinstance(entry, dict) else {"company": entry}
        named = details.get("company")
        if not isinstance(named, str):
            continue
        line = located.line(("watch", place))
        name = find_known(named) or named
        if name in seen:
            yield ConfigProblem(line, f"{name} is watched twice, first in line {seen[name]}.", "Remove one of them.")
        seen.setdefault(name, line)
        near = alike(named, known_companies(), _ALMOST_THE_SAME)
        if name not in known_companies() and near and not any(details.get(key) for key in _ITS_OWN):
            advice = f"Did you mean “{near}”? If it is another company, give it hosts: or aliases: of its own."
            yield ConfigProblem(line, f"nothing is known of a company “{named}”.", advice)


def _names(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    for part, noun in (("sources", "source"), ("digests", "digest")):
        seen: dict[str, int | None] = {}
        for path, entry in _entries(document, part):
            name = entry.get("name")
            if not isinstance(name, str):
                continue
            line = located.line((*path, "name"))
            if name.strip().casefold() in seen:
                first = seen[name.strip().casefold()]
                yield ConfigProblem(
                    line, f"two {noun}s are named “{name}”, the first in line {first}.", "Rename one of them."
                )
            seen.setdefault(name.strip().casefold(), line)


def _addresses(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    seen: dict[tuple[str, str], int | None] = {}
    for path, entry in _entries(document, "sources"):
        for kind in KINDS:
            address = entry.get(kind)
            if not isinstance(address, str):
                continue
            line = located.line((*path, kind))
            if (kind, address) in seen:
                first = seen[kind, address]
                yield ConfigProblem(line, f"this {kind} is watched already, in line {first}.", "Remove one of them.")
            seen.setdefault((kind, address), line)


def _kinds(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    """Each source has one address, and only what its kind of source can use."""
    only = {
        "include": ("sitemap",),
        "exclude": ("sitemap",),
        "render": ("page", "feed", "sitemap"),
        "figures": ("json", "page"),
        "embedded": ("page",),
    }
    for path, entry in _entries(document, "sources"):
        kinds = [kind for kind in KINDS if kind in entry]
        line = located.line(path)
        named = f"“{entry['name']}”" if isinstance(entry.get("name"), str) else "this source"
        if not kinds:
            yield ConfigProblem(line, f"{named} has no address.", "Write feed:, page:, sitemap:, json: or folder: …")
            continue
        if len(kinds) > 1:
            told = " and ".join(f"{kind}:" for kind in kinds)
            yield ConfigProblem(line, f"{named} has {told}.", "Keep one; a second address is a second source.")
            continue
        for key, users in only.items():
            if entry.get(key) and kinds[0] not in users:
                told = f"“{key}” means nothing for a {kinds[0]}; it is for a {users[0]}."
                yield ConfigProblem(located.line((*path, key)), told, "Remove it.")
        if kinds == ["page"] and ("figures" in entry) != ("embedded" in entry):
            there, missing = ("figures", "embedded") if "figures" in entry else ("embedded", "figures")
            advice = (
                "Say which data of the page is meant (embedded: __NEXT_DATA__), and how it maps to prices (figures:)."
            )
            yield ConfigProblem(located.line((*path, there)), f"{named} has {there}: and no {missing}:.", advice)
        if kinds == ["json"] and "figures" not in entry:
            advice = "Say where its prices stand: figures: {each: …, subject: …, product: …, price: …}"
            yield ConfigProblem(line, f"{named} is JSON, and has no figures:.", advice)


def _schedules(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    for part in ("sources", "digests"):
        for path, entry in _entries(document, part):
            if "every" in entry and "cron" in entry:
                yield ConfigProblem(located.line((*path, "cron")), "every: and cron: stand together.", "Keep one.")
            if part == "digests" and "every" not in entry and "cron" not in entry:
                yield ConfigProblem(
                    located.line(path), "this digest has no time.", "Write every: monday 07:00, or cron: 0 7 * * 1"
                )


def _companies(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    """The companies that sources name are watched, or at least known."""
    watched = _watched(document)
    for path, entry in _entries(document, "sources"):
        of = entry.get("of")
        if isinstance(of, str) and (find_known(of) or of) not in watched and entry.get("enabled") is not False:
            near = nearest(of, watched)
            advice = (
                f"Did you mean “{near}”?" if near else f"Add {find_known(of) or of} to watch:, or remove the source."
            )
            yield ConfigProblem(located.line((*path, "of")), f"“{of}” is not watched.", advice)
        figures = entry.get("figures")
        subjects = figures.get("subjects") if isinstance(figures, dict) else None
        for key, name in subjects.items() if isinstance(subjects, dict) else ():
            if isinstance(name, str) and name not in watched and find_known(name) is None:
                where = located.line((*path, "figures", "subjects", key))
                advice = did_you_mean(name, [*watched, *known_companies()][: len(watched) + 1], noun="Watched")
                yield ConfigProblem(where, f"“{name}” is no company that is watched or known.", advice)


def _recipients(document: Mapping[str, Any], located: Located) -> Iterator[ConfigProblem]:
    if document.get("mail") is not None:
        return
    for path, entry in _entries(document, "digests"):
        to = entry.get("to")
        for recipient in [to] if isinstance(to, str) else to if isinstance(to, list) else ():
            if isinstance(recipient, str) and recipient.startswith("mailto:") and entry.get("enabled") is not False:
                advice = "Add mail: {host: …, from: …}, or send it to: file"
                yield ConfigProblem(located.line((*path, "to")), f"{recipient} needs a mail server.", advice)


# --- secrets ---


def with_secrets(text: str, environ: Mapping[str, str]) -> str:
    """Return a text with each `${NAME}` replaced from the environment; one that is not set stays as it is."""
    return _SECRET.sub(lambda found: environ.get(found[1], found[0]), text)


def _secrets(
    document: Mapping[str, Any], located: Located, environ: Mapping[str, str] | None
) -> Iterator[ConfigProblem]:
    places: list[tuple[Path, Any]] = []
    if isinstance(document.get("mail"), dict):
        places += [(("mail", key), value) for key, value in document["mail"].items()]
    for path, entry in _entries(document, "sources"):
        headers = entry.get("headers")
        if isinstance(headers, dict) and entry.get("enabled") is not False:
            places += [((*path, "headers", key), value) for key, value in headers.items()]
    for path, value in places:
        for name in _SECRET.findall(value) if isinstance(value, str) else ():
            yield from _missing_secret(name, located.line(path), environ)


def _missing_secret(name: str, line: int | None, environ: Mapping[str, str] | None) -> Iterator[ConfigProblem]:
    if not _NAME.fullmatch(name):
        yield ConfigProblem(line, f"“${{{name}}}” names no variable.", "Write ${NAME} with letters, digits and _.")
    elif environ is not None and name not in environ:
        yield ConfigProblem(line, f"the environment variable {name} is not set.", f"Set it: export {name}=…")
