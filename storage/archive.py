"""Keeps fetched pages as they came, in WARC files that any web-archive tool reads.

The format is WARC 1.1 (https://iipc.github.io/warc-specifications/), each record a gzip member of its own, so that one
page is read without the others. A body is kept after content decoding; headers that spoke of its transport stand
under `x-archive-orig-`, as web archives write them. What HTTP has no word for (the source, what a feed said of the
page, headers to the letter) is JSON in the extension header `Figurewatch-Snapshot`.
"""

from __future__ import annotations

import json
import mmap
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from storage.records import FigurewatchError, Snapshot

MAX_BYTES = 500_000_000
"""How large a file may grow before the next one is begun."""
_EXTENSION = "Figurewatch-Snapshot"
_OF_TRANSPORT = ("content-encoding", "transfer-encoding", "content-length")
"""Headers that are no longer true of a body that was decoded."""
_GZIP = b"\x1f\x8b\x08"
_CHUNK = 1 << 16
_URI_SAFE = "%:/?#[]@!$&'()*+,;=~-._"


class ArchiveError(FigurewatchError):
    """The archive cannot be written, or does not hold what it should."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where the archive holds a snapshot: the file's name in its folder, and the bytes of the record in it."""

    file: str
    offset: int
    length: int


class Archive:
    """A folder of WARC files, one a day or more, to which snapshots are appended.

    Appending is safe beside another process, and after one that was killed: a record is written in one piece at the
    end of a file, and a file that ends in half a record is left alone from then on.
    """

    def __init__(self, folder: Path, *, max_bytes: int = MAX_BYTES) -> None:
        self.folder = folder
        self.max_bytes = max_bytes
        self._file: int | None = None
        self._path = folder

    def append(self, snapshot: Snapshot) -> Location:
        """Keep a snapshot; when this returns it is on the disk.

        Raises:
            ArchiveError: the folder cannot be written.
        """
        try:
            file = self._file_for(snapshot)
            data = _packed(_record_of(snapshot))
            end = _write(file, data)
        except OSError as error:
            self.close()  # the next one looks anew at what this one left behind
            raise ArchiveError(
                f"The page {snapshot.url} cannot be archived in {self.folder} ({error.strerror}). "
                "Make room there, or make the folder writable."
            ) from error
        return Location(self._path.name, end - len(data), len(data))

    def read(self, location: Location) -> Snapshot:
        """Return the snapshot that was appended at a place.

        Raises:
            ArchiveError: the file is gone, or holds something else there.
        """
        path = self.folder / location.file
        try:
            with path.open("rb") as file:
                file.seek(location.offset)
                data = file.read(location.length)
        except OSError as error:
            raise ArchiveError(
                f"The archived page in {path} cannot be read ({error.strerror}). Put the file back from a backup."
            ) from error
        unpacked = _unpacked(data, 0)
        found = _snapshot_in(unpacked[1]) if unpacked else None
        if found is None:
            raise ArchiveError(
                f"{path} holds no archived page at byte {location.offset}: it was changed since. "
                "Put the file back from a backup."
            )
        return found

    def __iter__(self) -> Iterator[Snapshot]:
        """Yield all snapshots, file by file in the order in which they were appended."""
        return (snapshot for _, snapshot in self.entries())

    def entries(self) -> Iterator[tuple[Location, Snapshot]]:
        """Yield all snapshots with their places; what is damaged is passed over."""
        for path in sorted(self.folder.glob("*.warc.gz")):
            for offset, length, record in _members(path):
                snapshot = _snapshot_in(record)
                if snapshot is not None:
                    yield Location(path.name, offset, length), snapshot

    def close(self) -> None:
        """Close the file that was appended to."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _file_for(self, snapshot: Snapshot) -> int:
        """Return the open file for a snapshot's day: the one in hand, the last of that day, or a new one."""
        stem = f"figurewatch-{snapshot.fetched_at.astimezone(UTC):%Y%m%d}"
        if self._file is not None and self._path.name.startswith(stem) and self._has_room(os.fstat(self._file).st_size):
            return self._file
        self.close()
        self.folder.mkdir(parents=True, exist_ok=True)
        of_day = [path.name[len(stem) + 1 :] for path in self.folder.glob(f"{stem}-[0-9][0-9][0-9].warc.gz")]
        number = max((int(name[:3]) for name in of_day), default=1)
        self._path = self.folder / f"{stem}-{number:03}.warc.gz"
        if self._path.exists() and not (self._has_room(self._path.stat().st_size) and _ends_well(self._path)):
            self._path = self.folder / f"{stem}-{number + 1:03}.warc.gz"
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)
        if os.fstat(self._file).st_size == 0:
            _write(self._file, _packed(_opening(self._path.name)))
            _sync_folder(self.folder)
        return self._file

    def _has_room(self, size: int) -> bool:
        return size < self.max_bytes


def _write(file: int, data: bytes) -> int:
    """Append data in one piece and see it to the disk; return where the file ends then."""
    written = os.write(file, data)
    if written < len(data):
        os.write(file, data[written:])  # tells why: the disk is full, say
    os.fsync(file)
    return os.lseek(file, 0, os.SEEK_CUR)


def _sync_folder(folder: Path) -> None:
    """See the name of a new file to the disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --- records ---


def _builder() -> Any:
    return WARCWriter(BytesIO(), gzip=True, warc_version="1.1")


def _packed(record: Any) -> bytes:
    writer = _builder()
    writer.write_record(record)
    return bytes(writer.out.getvalue())


def _opening(name: str) -> Any:
    """Return the record that every file begins with."""
    return _builder().create_warcinfo_record(name, {"software": "figurewatch", "format": "WARC File Format 1.1"})


def _record_of(snapshot: Snapshot) -> Any:
    """Return a snapshot as a record: a response, or a resource where its address has no HTTP."""
    when = snapshot.fetched_at.astimezone(UTC)
    headers = {
        "WARC-Date": when.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        _EXTENSION: json.dumps(
            {
                "source": snapshot.source,
                "url": snapshot.url,
                "final_url": snapshot.final_url,
                "fetched_at": when.isoformat(),
                "status": snapshot.status,
                "headers": dict(snapshot.headers),
                "hint_title": snapshot.hint_title,
                "hint_published": snapshot.hint_published.isoformat() if snapshot.hint_published else None,
                "hint_lang": snapshot.hint_lang,
            }
        ),
    }
    uri = quote(snapshot.final_url, safe=_URI_SAFE)
    is_http = uri.startswith(("http:", "https:"))
    return _builder().create_warc_record(
        uri,
        "response" if is_http else "resource",
        payload=BytesIO(snapshot.body),
        length=len(snapshot.body),
        warc_content_type="" if is_http else snapshot.content_type or "application/octet-stream",
        warc_headers_dict=headers,
        http_headers=_http_headers(snapshot) if is_http else None,
    )


def _http_headers(snapshot: Snapshot) -> Any:
    try:
        phrase = HTTPStatus(snapshot.status).phrase
    except ValueError:
        phrase = "Unknown"
    rows = []
    for name, value in snapshot.headers.items():
        moved = f"x-archive-orig-{name}" if name.lower() in _OF_TRANSPORT else name
        rows.append((moved, " ".join(value.splitlines())))
    rows.append(("content-length", str(len(snapshot.body))))
    return StatusAndHeaders(f"{snapshot.status} {phrase}", rows, protocol="HTTP/1.1")


def _snapshot_in(record: bytes) -> Snapshot | None:
    """Return the snapshot that an unpacked record holds, or None where it is a record of another kind."""
    found = next(iter(ArchiveIterator(BytesIO(record))), None)
    said = found.rec_headers.get_header(_EXTENSION) if found else None
    if found is None or said is None:
        return None
    body = found.raw_stream.read()
    values = json.loads(said)
    for name in ("fetched_at", "hint_published"):
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    return Snapshot(**values, body=body)


# --- gzip members ---


def _unpacked(data: bytes | mmap.mmap, start: int) -> tuple[int, bytes] | None:
    """Return where the gzip member at a place ends and what it holds, or None where there is no whole one."""
    inflate = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    parts = []
    try:
        for at in range(start, len(data), _CHUNK):
            parts.append(inflate.decompress(data[at : at + _CHUNK]))
            if inflate.eof:
                return min(at + _CHUNK, len(data)) - len(inflate.unused_data), b"".join(parts)
    except zlib.error:
        pass
    return None


def _members(path: Path) -> Iterator[tuple[int, int, bytes]]:
    """Yield offset, length and content of each whole gzip member; after damage it goes on with the next one."""
    if path.stat().st_size == 0:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        start = data.find(_GZIP)
        while start != -1:
            found = _unpacked(data, start)
            if found is None:
                start = data.find(_GZIP, start + 1)
                continue
            end, content = found
            yield start, end - start, content
            start = data.find(_GZIP, end)


def _ends_well(path: Path) -> bool:
    """Whether a file ends with a whole record; it does not where a process was killed while it wrote."""
    if path.stat().st_size == 0:
        return True
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        start = data.rfind(_GZIP)
        while start != -1:
            found = _unpacked(data, start)
            if found is not None and found[1].startswith(b"WARC/"):
                return found[0] == len(data)
            start = data.rfind(_GZIP, 0, start)
    return False
