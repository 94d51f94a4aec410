"""What came back from an address, and what its status means."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.fetch.errors import (
    BodyError,
    BusyError,
    ChallengeError,
    FetchError,
    GoneError,
    MissingError,
    RefusedError,
    ServerError,
    StatusError,
    shown,
)
from pipeline.fetch.web.challenges import challenge_of
from pipeline.fetch.web.freshness import fresh_until, rest_until, retry_moment
from storage.records import Snapshot, Source, UrlState

LEFT_OUT = frozenset(("content-encoding", "content-length", "transfer-encoding", "set-cookie", "connection"))
"""Headers that are no longer true of the decoded body, or that are nobody's business."""
_NEVER_READ = ("audio/", "video/", "image/", "font/")
_MINUTE = "%Y-%m-%d %H:%M"
_BY_HAND = "Save its pages from your browser into a folder and watch that (folder:), or use a feed of the site."


@dataclass(frozen=True, slots=True)
class Answer:
    """One exchange with a server: a status, headers (names in lower case), the decoded body."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """What an address gave.

    Attributes:
        url: the address that was asked for. final_url: where redirects ended.
        status: 200, or 304 where nothing changed or the last answer is still fresh.
        headers: names in lower case; those that describe the transfer alone are left out.
        body: after decompression; empty where nothing came.
        fetched_at: when, UTC.
        state: what is to be remembered of the address.
        changed: whether the body is another than the last one.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: datetime
    state: UrlState
    changed: bool

    @property
    def content_type(self) -> str:
        """The media type with its parameters, as the server wrote it."""
        return self.headers.get("content-type", "")

    def snapshot(
        self,
        source: Source,
        *,
        title: str | None = None,
        published: datetime | None = None,
        lang: str | None = None,
    ) -> Snapshot:
        """Return it as a snapshot of a source, with what a feed or sitemap says of it."""
        return Snapshot(
            source=source.name,
            url=self.url,
            final_url=self.final_url,
            fetched_at=self.fetched_at,
            status=self.status,
            headers=self.headers,
            body=self.body,
            hint_title=title,
            hint_published=published,
            hint_lang=lang,
        )


def still_fresh(url: str, state: UrlState, now: datetime) -> Response | None:
    """Return that nothing changed, without asking, where the last answer is still fresh by the server's own word."""
    if state.digest is None or state.expires is None or state.expires <= now:
        return None
    return Response(url, state.moved_to or url, 304, {}, b"", now, state, changed=False)


def response_of(url: str, answer: Answer, state: UrlState | None, moved_to: str | None, now: datetime) -> Response:
    """Judge the answer at the end of the redirects.

    Args:
        url: the address that was asked for.
        answer: what came.
        state: what was remembered of the address and sent along, or None.
        moved_to: where the address moved for good, or None.
        now: the time, UTC.

    Raises:
        FetchError: the status, a test for humans, or an empty body stands in the way.
    """
    if answer.status == 304 and state is not None and state.digest is not None:
        kept = replace(
            state,
            etag=answer.headers.get("etag", state.etag),
            last_modified=answer.headers.get("last-modified", state.last_modified),
            expires=fresh_until(answer.headers, now),
            status=304,
            checked_at=now,
            moved_to=moved_to,
        )
        return Response(url, answer.url, 304, answer.headers, b"", now, kept, changed=False)
    if problem := _problem(url, answer, now):
        raise problem
    digest = hashlib.sha256(answer.body).hexdigest()
    remembered = UrlState(
        url=url,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        expires=fresh_until(answer.headers, now),
        digest=digest,
        status=answer.status,
        checked_at=now,
        moved_to=moved_to,
    )
    headers = {name: value for name, value in answer.headers.items() if name not in LEFT_OUT}
    changed = state is None or state.digest != digest
    return Response(url, answer.url, answer.status, headers, answer.body, now, remembered, changed)


def never_read(headers: Mapping[str, str]) -> bool:
    """Whether a body is of a kind that holds no text, so that it need not be loaded."""
    return headers.get("content-type", "").strip().lower().startswith(_NEVER_READ)


def _problem(url: str, answer: Answer, now: datetime) -> FetchError | None:
    where, status = shown(answer.url), answer.status
    if vendor := challenge_of(status, answer.headers, answer.body):
        message = f"{where} answers with {vendor}'s test for human visitors, which a program can't and should not pass."
        return ChallengeError(url, message, _BY_HAND, status=status)
    if 200 <= status < 300:
        if never_read(answer.headers):
            kind = answer.headers["content-type"].split(";")[0].strip()
            return BodyError(url, f"{where} is {kind}, which holds no text.", "Watch a page with text.", status=status)
        if not answer.body.strip():
            return BodyError(url, f"{where} is empty.", "Look at it in a browser; another address may serve it now.")
        return None
    return asks_to_wait(url, where, answer, now) or _refused(url, where, status) or _failed(url, where, status)


def asks_to_wait(url: str, where: str, answer: Answer, now: datetime) -> BusyError | None:
    """Return what is told of an address whose server asks to be left alone for a while; None where it does not."""
    until = rest_until(answer.status, answer.headers, now)
    if until is None:
        return None
    if retry_moment(answer.headers, now):
        message, advice = (
            f"{where} asks to wait until {until:{_MINUTE}} UTC ({answer.status}).",
            "It is not asked before.",
        )
    else:
        message = f"{where} asks to wait and does not say how long ({answer.status})."
        advice = f"It is not asked before {until:{_MINUTE}} UTC."
    return BusyError(url, message, advice, status=answer.status, retry_at=until)


def _refused(url: str, where: str, status: int) -> FetchError | None:
    if status == 404:
        advice = "Look for its new address: figurewatch feeds SITE finds the feeds of a site."
        return MissingError(url, f"There is nothing at {where} (404).", advice, status=status)
    if status == 410:
        advice = "It is not asked again. Take it out of sources.yaml, or write its new address."
        return GoneError(url, f"{where} was given up for good (410).", advice, status=status)
    why = {
        401: "asks for a log-in",
        402: "asks for payment",
        403: "does not let this program in",
        407: "asks for a log-in at a proxy",
        451: "is withheld for legal reasons",
    }.get(status)
    return RefusedError(url, f"{where} {why} ({status}).", _BY_HAND, status=status) if why else None


def _failed(url: str, where: str, status: int) -> FetchError:
    if status >= 500:
        advice = "It is tried again at the next pass."
        return ServerError(url, f"{where} has an error of its own ({status}).", advice, status=status)
    if 300 <= status < 400:
        message = f"{where} points elsewhere and does not say where ({status})."
    else:
        message = f"{where} can't be had ({status})."
    return StatusError(url, message, "Look at it in a browser and mend its address in sources.yaml.", status=status)
