"""A small real web server on loopback: paths answer as a test says, and every request is written down.

    with NewsServer({"/feed": Reply(RSS, etag='"1"'), "/a": "<p>Hello</p>"}) as server:
        ... server.url("/feed") ... server.asked("/feed")

Answers can be changed while it runs: `server.routes["/a"] = Reply(status=410)`. A path that is not named is a 404, also
/robots.txt. A callable is given the `Request` and returns an answer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".xml": "application/xml",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".gz": "application/gzip",
}


@dataclass(frozen=True)
class Request:
    """One request as it came: `headers` have names in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Reply:
    """One answer.

    Attributes:
        body: text or bytes. status: the HTTP status. headers: added to the usual ones.
        etag, last_modified: sent, and a request that carries them back is answered with 304.
        delay: seconds before the answer begins.
        pieces: a body sent piece by piece, without its length.
        promise: the length that is announced, where it should not be that of the body.
    """

    body: str | bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None
    delay: float = 0.0
    pieces: Iterable[bytes] | None = None
    promise: int | None = None


Answer = Reply | str | bytes | Callable[[Request], "Reply | str | bytes"]


def redirect(to: str, status: int = 302) -> Reply:
    """Return a redirect."""
    return Reply(status=status, headers={"Location": to})


class NewsServer:
    """The server; a context manager. `host` may be any loopback address, such as 127.0.0.2."""

    def __init__(self, routes: Mapping[str, Answer] | None = None, host: str = "127.0.0.1") -> None:
        self.routes: dict[str, Answer] = dict(routes or {})
        self.requests: list[Request] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        news = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                news._handle(self)

            def log_message(self, *args: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: Any, client_address: Any) -> None:
                pass  # clients of these tests hang up on purpose

        self._server = Server((host, 0), Handler)
        self._server.daemon_threads = True
        self.host, self.port = str(self._server.server_address[0]), int(self._server.server_address[1])

    def url(self, path: str = "/", host: str | None = None) -> str:
        """Return the address of a path; `host` is a made-up name for it, where the test resolves names itself."""
        return f"http://{host or self.host}:{self.port}{path}"

    def asked(self, path: str) -> list[Request]:
        """Return the requests for a path."""
        return [request for request in self.requests if request.path == path]

    def paths(self) -> list[str]:
        """Return the paths that were asked, in order, without robots.txt."""
        return [request.path for request in self.requests if request.path != "/robots.txt"]

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def _handle(self, handler: BaseHTTPRequestHandler) -> None:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        request = Request(handler.command, handler.path, headers)
        with self._lock:
            self.requests.append(request)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            self._answer(handler, request)
        finally:
            with self._lock:
                self._at_once -= 1

    def _answer(self, handler: BaseHTTPRequestHandler, request: Request) -> None:
        answer = self.routes.get(request.path, Reply(b"not here", 404))
        if callable(answer):
            answer = answer(request)
        reply = answer if isinstance(answer, Reply) else Reply(answer)
        self._stopping.wait(reply.delay)
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        same = (reply.etag and request.headers.get("if-none-match") == reply.etag) or (
            reply.last_modified and request.headers.get("if-modified-since") == reply.last_modified
        )
        status, body = (304, b"") if same else (reply.status, body)
        suffix = next((s for s in TYPES if request.path.endswith(s)), ".html")
        out = {"Content-Type": TYPES[suffix], **reply.headers}
        if reply.etag:
            out["ETag"] = reply.etag
        if reply.last_modified:
            out["Last-Modified"] = reply.last_modified
        if reply.pieces is None:
            out["Content-Length"] = str(len(body) if reply.promise is None else reply.promise)
        if reply.pieces is not None or reply.promise is not None:
            out["Connection"] = "close"
            handler.close_connection = True
        handler.send_response(status)
        for name, value in out.items():
            handler.send_header(name, value)
        handler.end_headers()
        for piece in (body,) if reply.pieces is None else reply.pieces:
            if self._stopping.is_set():
                return
            handler.wfile.write(piece)
