"""From the models of sources.yaml to the plain types that every room knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pipeline.config.checking import with_secrets
from pipeline.config.located import Located
from pipeline.config.shape import DigestEntry, MailEntry, SourceEntry, SourcesFile
from pipeline.config.times import digest_cron, interval
from pipeline.config.watching import find_known, watch_list
from storage.records import Config, DigestPlan, MailSettings, Schedule, Source, SourceKind, Tier, Tolerances

_HOUR = timedelta(hours=1)
EVERY: Mapping[SourceKind, timedelta] = {
    "feed": _HOUR, "sitemap": _HOUR, "folder": _HOUR, "page": 6 * _HOUR, "json": 12 * _HOUR,
}  # fmt: skip
"""How often a source is asked that does not say."""
_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_TLS_PORT = 465


def build(file: SourcesFile, located: Located, path: Path, data: Path | None, environ: Mapping[str, str]) -> Config:
    """Return the configuration of a file that is in order.

    Args:
        file: the file.
        located: its data and lines, the mappings of JSON documents among them.
        path: where it stands.
        data: the folder of the database and the archive, where it is not to be the file's.
        environ: the environment that secrets are taken from.
    """
    entries = enumerate(file.sources)
    return Config(
        path=path,
        data=data if data is not None else path.parent / Path(file.data).expanduser(),
        contact=file.contact,
        watch=watch_list(file.watch),
        sources=tuple(_source(s, place, file, located, environ) for place, s in entries if s.enabled),
        digests=tuple(_digest(digest, file) for digest in file.digests if digest.enabled),
        mail=_mail(file.mail, environ) if file.mail else None,
        tolerances=Tolerances(**file.tolerances.model_dump(exclude_none=True)),
        outlets=dict(file.outlets),
        browser=_browser(file.browser, path),
        rates=file.rates,
    )


def _browser(named: str | None, path: Path) -> str | None:
    """A path is seen from sources.yaml; a bare name is looked for on the PATH."""
    if named is None or len(Path(named).parts) == 1:
        return named
    return str(path.parent / Path(named).expanduser())


def _source(entry: SourceEntry, place: int, file: SourcesFile, located: Located, environ: Mapping[str, str]) -> Source:
    kind = entry.kinds[0]
    address = entry.address(kind) or ""
    of = find_known(entry.of) or entry.of if entry.of else None
    return Source(
        name=name_of(entry),
        kind=kind,
        address=str(Path(address).expanduser()) if kind == "folder" else address,
        schedule=_schedule(entry, kind, file.timezone),
        tier=entry.tier or _tier(kind, of),
        of=of,
        lang=entry.lang,
        outlet=entry.outlet,
        figures=_as_written(located, place),
        embedded=entry.embedded,
        include=tuple(entry.include),
        exclude=tuple(entry.exclude),
        max_entries=entry.max_entries,
        render=entry.render,
        allow_private=entry.allow_private,
        headers={key: with_secrets(value, environ) for key, value in entry.headers.items()},
        note=entry.note,
        line=located.line(("sources", place)),
    )


def name_of(entry: SourceEntry) -> str:
    """Return the name of a source: its own, else its host or folder."""
    if entry.name:
        return entry.name
    address = next((found for kind in entry.kinds if (found := entry.address(kind))), "")
    return (urlsplit(address).hostname or "").removeprefix("www.") or Path(address).name or address


def _as_written(located: Located, place: int) -> Mapping[str, object] | None:
    found: Any = located.data["sources"][place].get("figures")
    return found if isinstance(found, dict) else None


def _tier(kind: SourceKind, of: str | None) -> Tier:
    if of:
        return "primary"
    return "secondary" if kind == "json" else "press"


def _schedule(entry: SourceEntry, kind: SourceKind, zone: str) -> Schedule:
    if entry.cron:
        return Schedule(cron=entry.cron, timezone=entry.timezone or zone)
    return Schedule(every=interval(entry.every) if entry.every else EVERY[kind], timezone=entry.timezone or zone)


def _digest(entry: DigestEntry, file: SourcesFile) -> DigestPlan:
    line = entry.cron or digest_cron(entry.every or "")
    return DigestPlan(entry.name, Schedule(cron=line, timezone=entry.timezone or file.timezone), tuple(entry.to))


def _mail(entry: MailEntry, environ: Mapping[str, str]) -> MailSettings:
    security = entry.security or ("tls" if entry.port == _TLS_PORT else "starttls")
    return MailSettings(
        host=with_secrets(entry.host, environ),
        port=entry.port or _PORTS[security],
        sender=entry.from_,
        user=with_secrets(entry.user, environ) if entry.user else None,
        password=with_secrets(entry.password, environ) if entry.password else None,
        security=security,
        timeout=entry.timeout,
    )
