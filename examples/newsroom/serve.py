"""Serves the made-up newsroom on this machine: day 1, and day 2 laid over it.

    python examples/newsroom/serve.py [--port 8765] [--day 1|2] [--day-file FILE]

With `--day-file` the day is read from that file at each request, so that the world can move while it runs.
"""

from __future__ import annotations

import argparse
import hashlib
import mimetypes
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import unquote, urlsplit

HERE = Path(__file__).resolve().parent
WRITTEN_BASE = "http://127.0.0.1:8765"
"""The address that the pages, the feeds and sources.yaml are written with; it is served as whatever it really is."""
_TYPES = {".xml": "application/xml; charset=utf-8", ".json": "application/feed+json; charset=utf-8"}


def content_of(path: str, day: int) -> tuple[bytes, str] | None:
    """Return what an address shows on a day and its type, or None where there is nothing.

    Args:
        path: the path of the address. A folder shows nothing.
        day: 1 or 2. What day 2 does not have stands as on day 1.
    """
    wanted = Path(unquote(path).lstrip("/"))
    for folder in (f"day{number}" for number in range(day, 0, -1)):
        root = HERE / folder
        file = (root / wanted).resolve()
        if file.is_relative_to(root) and file.is_file():
            kind = _TYPES.get(file.suffix) or f"{mimetypes.guess_type(file.name)[0] or 'text/plain'}; charset=utf-8"
            return file.read_bytes(), kind
    return None


class Newsroom:
    """The newsroom as a server on a port of 127.0.0.1; 0 takes any that is free. `day` may be set while it runs."""

    def __init__(self, port: int = 0, day: int = 1, day_of: Callable[[], int] | None = None) -> None:
        self.day = day
        self._server = ThreadingHTTPServer(("127.0.0.1", port), self._handler(day_of or (lambda: self.day)))
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        """Where it is served."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def sources(self) -> str:
        """Return the example's sources.yaml for the port that is really served."""
        return (HERE / "sources.yaml").read_text("utf-8").replace(WRITTEN_BASE, self.url)

    def serve(self) -> None:
        """Serve until `close` is called from elsewhere, or Ctrl-C."""
        self._server.serve_forever(poll_interval=0.1)

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> Newsroom:
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _handler(self, day_of: Callable[[], int]) -> type[BaseHTTPRequestHandler]:
        newsroom = self

        class Handler(BaseHTTPRequestHandler):
            """Answers GET and HEAD, conditionally where asked so."""

            server_version = "newsroom"
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                found = content_of(urlsplit(self.path).path, day_of())
                if found is None:
                    self._answer(HTTPStatus.NOT_FOUND, b"Not found\n", "text/plain")
                    return
                body = found[0].replace(WRITTEN_BASE.encode(), newsroom.url.encode())
                tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
                if self.headers.get("If-None-Match") == tag:
                    self._answer(HTTPStatus.NOT_MODIFIED, b"", found[1], tag)
                else:
                    self._answer(HTTPStatus.OK, body, found[1], tag)

            def do_HEAD(self) -> None:
                self.do_GET()

            def _answer(self, status: HTTPStatus, body: bytes, kind: str, tag: str = "") -> None:
                self.send_response(status)
                if tag:
                    self.send_header("ETag", tag)
                if status is not HTTPStatus.NOT_MODIFIED:
                    self.send_header("Content-Type", kind)
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD" and status is not HTTPStatus.NOT_MODIFIED:
                    self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing: the program that asks tells what it asked."""

        return Handler


def _main() -> None:
    parser = argparse.ArgumentParser(description="Serve the made-up newsroom on this machine.")
    parser.add_argument("--port", type=int, default=8765, help="a port of 127.0.0.1; 0 takes any")
    parser.add_argument("--day", type=int, choices=(1, 2), default=1, help="which day it is")
    parser.add_argument("--day-file", type=Path, help="read the day from this file at each request")
    given = parser.parse_args()
    file: Path | None = given.day_file

    def day_of() -> int:
        return 2 if file is not None and file.is_file() and file.read_text("utf-8").strip() == "2" else given.day

    newsroom = Newsroom(given.port, given.day, day_of)
    print(f"The newsroom is at {newsroom.url}, day {given.day}. Ctrl-C ends it.", flush=True)
    try:
        newsroom.serve()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    _main()
