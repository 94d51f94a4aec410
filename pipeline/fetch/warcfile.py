"""A web archive (.warc, .warc.gz) among saved pages: each page in it is a snapshot, dated as it was archived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from pipeline.fetch.errors import ClosedFileError, FolderError
from storage.records import Problem, Snapshot

_PAGES = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown")
_LEFT_OUT = frozenset(("content-encoding", "content-length", "transfer-encoding", "set-cookie", "connection"))


@dataclass(slots=True)
class WarcPart:
    """What was read of an archive, and where to go on; `next_offset` is None where its end was reached."""

    snapshots: list[Snapshot] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    next_offset: int | None = None


def read_warc(path: Path, source: str, *, start: int, most: int, max_bytes: int) -> WarcPart:
    """Read pages of an archive.

    Args:
        path: the file.
        source: name of the source that it belongs to.
        start: the offset of the record to begin with.
        most: how many pages are taken.
        max_bytes: the largest page that is taken, after decompression; a larger one is left out.

    Raises:
        FolderError: it can't be read, or is no archive.
    """
    part = WarcPart()
    try:
        with path.open("rb") as file:
            file.seek(start)
            records = ArchiveIterator(file)
            for record in records:
                if len(part.snapshots) >= most:
                    part.next_offset = records.get_record_offset()
                    break
                _take(record, part, source, max_bytes)
    except OSError as error:
        message = f"{path} can't be read ({error.strerror})."
        raise ClosedFileError(path.as_uri(), message, "Check that you may read it.") from None
    except Exception as error:  # warcio lets errors of its parts through (zlib.error, ValueError, EOFError)
        if not part.snapshots or (isinstance(error, ArchiveLoadFailed) and not part.snapshots):
            message = f"{path} is not a web archive, or is damaged from its beginning on."
            raise FolderError(path.as_uri(), message, "Save it again, or delete it.") from None
        message = f"{path} is damaged; {len(part.snapshots)} pages before the damage were read."
        part.problems.append(Problem(str(path), message, "Save it again; warcio check tells where."))
    return part


def _take(record: Any, part: WarcPart, source: str, max_bytes: int) -> None:
    if record.rec_type not in ("response", "resource"):
        return
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    headers = dict(_headers(record))
    status = int(record.http_headers.get_statuscode() or 0) if record.http_headers else 200
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if status != 200 or not url.startswith(("http://", "https://")) or kind not in _PAGES:
        return
    body = record.content_stream().read(max_bytes + 1)
    if not body.strip() or len(body) > max_bytes or url.endswith("/robots.txt"):
        return
    moment = _moment(record.rec_headers.get_header("WARC-Date") or "")
    if moment is not None:
        kept = {name: value for name, value in headers.items() if name not in _LEFT_OUT}
        part.snapshots.append(Snapshot(source, url, url, moment, 200, kept, body))


def _headers(record: Any) -> Iterator[tuple[str, str]]:
    if record.http_headers is None:
        yield "content-type", record.rec_headers.get_header("Content-Type") or ""
        return
    for name, value in record.http_headers.headers:
        yield name.lower(), value


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
