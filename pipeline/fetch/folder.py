"""A folder of saved pages that is watched: its files, newest first; one that did not change is not read again."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pipeline.fetch.errors import ClosedFileError, FetchError, FolderError
from pipeline.fetch.page import check_json
from pipeline.fetch.warcfile import read_warc
from storage.records import FetchResult, Health, Problem, Snapshot, Source, UrlState

_KINDS: Mapping[str, str] = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".eml": "message/rfc822",
    ".json": "application/json",
}
_ARCHIVES = (".warc.gz", ".warc")
_TOLD = (".pdf", ".mhtml", ".mht", ".doc", ".docx", ".webarchive")
"""Kinds that a user may expect to be read, and that are not."""
_PARTS = ("_files", "-files", "_fichiers", "-Dateien", "_archivos", "_file", "_bestanden", "_ficheiros")
"""How browsers name the folder of a saved page's pictures and frames, in the languages of their users."""


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    size: int
    mtime_ns: int

    @property
    def mark(self) -> str:
        """What changes when the file is written again."""
        return f"{self.mtime_ns:x}-{self.size:x}"

    @property
    def modified(self) -> str:
        return format_datetime(datetime.fromtimestamp(self.mtime_ns // 10**9, UTC), usegmt=True)


def fetch_folder(
    source: Source, urls: Mapping[str, UrlState], *, now: datetime, base: Path, max_bytes: int
) -> FetchResult:
    """Read the files of a folder that are new or changed (`kind: folder`).

    Args:
        source: its address is a path, absolute or relative to `base`, or a `file:` URL.
        urls: what is remembered of files, by their `file:` URLs.
        now: the time, UTC.
        base: the folder of sources.yaml.
        max_bytes: the largest file that is read.

    Raises:
        FolderError: the folder is not there or can't be read.
    """
    folder = check_folder(source.address, base)
    closed: list[Problem] = []
    files = sorted(_files(folder, source, closed), key=lambda file: (-file.mtime_ns, str(file.path)))
    problems = _not_read(files)
    reader = _Reader(source, now, max_bytes)
    waiting = known = 0
    for file in files:
        url = file.path.as_uri()
        if not _is_read(file.path, source):
            continue
        if _same(file, urls.get(url)):
            if shut := _shut(file.path):
                closed.append(shut)
            else:
                known += 1
            continue
        if reader.room <= 0:
            waiting += 1
            continue
        reader.read(file, url, urls.get(url))
    if waiting or reader.unfinished:
        message = (
            f"{folder} has more to read than a pass takes ({source.max_entries}); the rest waits for the next one."
        )
        problems.append(Problem(str(folder), message, "Raise max_entries: of this source, or simply run again."))
    unread = (*closed, *reader.unread)
    failing = unread and not reader.states and not known
    health: Health = "yielding" if reader.snapshots else "failing" if failing else "unchanged"
    return FetchResult(
        source.name,
        health,
        tuple(reader.snapshots),
        (*reader.states, *reader.faulty),
        (*closed, *problems, *reader.problems),
        unread=unread,
    )


def read_file(path: Path, *, now: datetime, source: str = "", max_bytes: int | None = None) -> Snapshot:
    """Read one file as a snapshot; its address is its `file:` URL.

    Args:
        path: the file.
        now: the time, UTC.
        source: name of the source that it belongs to.
        max_bytes: the largest file that is read.

    Raises:
        FolderError: it is not there, not a file, too large, or can't be read.
    """
    path = Path(os.path.realpath(path.expanduser()))  # of links in a circle, too
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise FolderError(path.as_uri(), f"{path} is not a file.", "Name a saved page (.html, .txt, .md, .eml).")
        if max_bytes is not None and found.st_size > max_bytes:
            message = f"{path} is larger than {max_bytes / 1e6:g} MB, and was not read."
            raise FolderError(path.as_uri(), message, "Save the article alone.")
        body = path.read_bytes()
    except OSError as error:
        advice = "Check its name and that you may read it."
        raise ClosedFileError(path.as_uri(), f"{path} can't be read ({error.strerror}).", advice) from None
    file = _File(path, found.st_size, found.st_mtime_ns)
    headers = {"content-type": _KINDS.get(path.suffix.lower(), "text/plain"), "last-modified": file.modified}
    return Snapshot(source, path.as_uri(), path.as_uri(), now, 200, headers, body)


def folder_path(address: str, base: Path) -> Path:
    """Return the folder that an address names: a path relative to `base`, an absolute one, or a `file:` URL."""
    if address.startswith("file:"):
        return Path(url2pathname(urlsplit(address).path))
    return Path(os.path.realpath(base / Path(address).expanduser()))  # of links in a circle, too


def check_folder(address: str, base: Path) -> Path:
    """Return the folder that an address names, as `folder_path` does, if it is there.

    Raises:
        FolderError: it is not there, is no folder, or may not be looked at.
    """
    folder = folder_path(address, base)
    try:
        mode = folder.stat().st_mode
    except PermissionError as error:
        message = f"{folder} can't be read ({error.strerror})."
        raise ClosedFileError(address, message, "Make it readable, or move it elsewhere.") from None
    except OSError:  # not there, or a link that leads nowhere
        mode = None
    if mode is not None and stat.S_ISDIR(mode):
        return folder
    if mode is not None:
        message = f"{folder} is a file, not a folder."
        raise FolderError(address, message, "Name the folder that it lies in as folder:.")
    absolute = address.startswith("file:") or Path(address).is_absolute()
    relative = "" if absolute else f" (Relative paths begin at {base.absolute()}.)"
    message = f"The folder {folder} is not there."
    raise FolderError(address, message, f"Create it, or mend folder: in sources.yaml.{relative}")


def _files(folder: Path, source: Source, closed: list[Problem]) -> Iterator[_File]:
    """Give all files below a folder but hidden ones and the parts of saved pages; note what may not be looked at."""

    def denied(error: OSError) -> None:
        closed.append(_closed(error))

    for here, folders, names in os.walk(folder, onerror=denied):
        pages = {Path(name).stem for name in names if Path(name).suffix.lower() in (".html", ".htm")}
        folders[:] = [name for name in folders if not name.startswith(".") and not _is_part(name, pages)]
        for path in (Path(here, name) for name in names if not name.startswith(".")):
            try:
                found = path.stat()
            except PermissionError as error:
                denied(PermissionError(error.errno, error.strerror, here))
                break
            except OSError as error:
                if path.is_symlink() and (not path.suffix or _is_read(path, source)):
                    closed.append(_leads_nowhere(path, error))
                continue  # gone meanwhile
            if stat.S_ISREG(found.st_mode):
                yield _File(path, found.st_size, found.st_mtime_ns)


def _shut(path: Path) -> Problem | None:
    """Say what stands in the way of reading a file that was read before: its size and time tell nothing of rights."""
    try:
        path.open("rb").close()
    except FileNotFoundError:
        return None  # gone meanwhile
    except OSError as error:
        return _closed(error)
    return None


def _closed(error: OSError) -> Problem:
    message = f"{error.filename} can't be read ({error.strerror})."
    return Problem(str(error.filename), message, "Make it readable, or move it elsewhere.")


def _leads_nowhere(link: Path, error: OSError) -> Problem:
    message = f"{link} can't be read: it is a link that leads nowhere ({error.strerror})."
    return Problem(str(link), message, "Delete it, or let it lead to a file.")


def _is_part(name: str, pages: set[str]) -> bool:
    return any(name.removesuffix(part) in pages for part in _PARTS if name.endswith(part))


def _is_read(path: Path, source: Source) -> bool:
    """Whether a file is of a kind that is read: JSON where the source maps it to figures, and then nothing else."""
    kind = path.suffix.lower()
    if source.figures is not None:
        return kind == ".json"
    return (kind in _KINDS and kind != ".json") or path.name.lower().endswith(_ARCHIVES)


def _not_read(files: list[_File]) -> list[Problem]:
    left = [file.path for file in files if file.path.suffix.lower() in _TOLD]
    if not left:
        return []
    kinds = sorted({path.suffix.lower() for path in left})
    counted = "1 file is" if len(left) == 1 else f"{len(left)} files are"
    not_read = "kinds that are not read" if len(kinds) > 1 else "a kind that is not read"
    message = f"{counted} of {not_read} ({', '.join(kinds)}), such as {left[0]}."
    return [Problem(str(left[0]), message, "Save them as .html, .txt, .md or .eml.")]


def _same(file: _File, state: UrlState | None) -> bool:
    return state is not None and state.etag == file.mark


class _Reader:
    """Reads files until there is no more room in this pass."""

    def __init__(self, source: Source, now: datetime, max_bytes: int) -> None:
        self._source = source
        self._now = now
        self._max_bytes = max_bytes
        self.room = source.max_entries
        self.snapshots: list[Snapshot] = []
        self.states: list[UrlState] = []
        self.problems: list[Problem] = []
        self.unread: list[Problem] = []
        self.faulty: list[UrlState] = []
        self.unfinished = False

    def read(self, file: _File, url: str, state: UrlState | None) -> None:
        """Read one file."""
        try:
            if file.path.name.lower().endswith(_ARCHIVES):
                self._read_archive(file, url, state)
            else:
                self._read_page(file, url, state)
        except FetchError as error:
            self.unread.append(error.problem())
            self.problems.append(self.unread[-1])
            if not error.passing:  # it stays so until it is written again
                self.faulty.append(UrlState(url, file.mark, file.modified, checked_at=self._now))

    def _read_page(self, file: _File, url: str, state: UrlState | None) -> None:
        snapshot = read_file(file.path, now=self._now, source=self._source.name, max_bytes=self._max_bytes)
        if not snapshot.body.strip():
            raise FolderError(url, f"{file.path} is empty.", "Save the page again, or delete the file.")
        if state is None or state.digest != snapshot.digest:
            if self._source.figures is not None:
                check_json(snapshot.body, url)
            self.snapshots.append(snapshot)
            self.room -= 1
        self.states.append(
            UrlState(url, file.mark, file.modified, digest=snapshot.digest, status=200, checked_at=self._now)
        )

    def _read_archive(self, file: _File, url: str, state: UrlState | None) -> None:
        # an archive may hold more than a pass takes: its mark then says where to go on
        mark, _, offset = (state.etag or "").partition("@") if state is not None else ("", "", "")
        start = int(offset) if mark == file.mark and offset.isdecimal() else 0
        part = read_warc(file.path, self._source.name, start=start, most=self.room, max_bytes=self._max_bytes)
        self.snapshots += part.snapshots
        self.room -= len(part.snapshots)
        self.unfinished = self.unfinished or part.next_offset is not None
        self.problems += part.problems
        mark = file.mark if part.next_offset is None else f"{file.mark}@{part.next_offset}"
        self.states.append(UrlState(url, mark, file.modified, status=200, checked_at=self._now))
