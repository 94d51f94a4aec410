"""What can go wrong with an address, as a small tree of named errors. Each says where, and what to do."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Self
from urllib.parse import urlsplit, urlunsplit

from storage.records import FigurewatchError, Health, Problem


class FetchError(FigurewatchError):
    """An address did not give what it was asked for.

    Attributes:
        url: the address that was asked.
        message: what happened, a sentence. advice: what to do about it, a sentence.
        status: the HTTP status, where the server gave one.
        retry_at: before when it should not be asked again, where the server said so.
        health: what the source is that has this address.
        passing: whether it may well be gone at the next pass, so that the address is simply asked again then.
    """

    health: ClassVar[Health] = "failing"
    passing: ClassVar[bool] = False

    def __init__(
        self, url: str, message: str, advice: str = "", *, status: int | None = None, retry_at: datetime | None = None
    ) -> None:
        super().__init__(f"{message} {advice}".strip())
        self.url = url
        self.message = message
        self.advice = advice
        self.status = status
        self.retry_at = retry_at

    def at(self, url: str) -> Self:
        """Return the same error for another address that it stands in the way of."""
        return type(self)(url, self.message, self.advice, status=self.status, retry_at=self.retry_at)

    def problem(self) -> Problem:
        """Return it as a line for the user."""
        return Problem(shown(self.url), self.message, self.advice, waits=self.health == "waiting")


class AddressError(FetchError):
    """The address can't be asked: it is malformed, or of a scheme other than http and https."""


class PrivateAddressError(AddressError):
    """The address leads to this machine or to a private network, and its source does not allow that."""


class UnreachableError(FetchError):
    """No answer: no such host, no connection, no trust in its certificate, or the line broke."""

    passing = True


class TimedOutError(UnreachableError):
    """The answer did not come in time."""


class RefusedError(FetchError):
    """The site does not let this program in (401, 402, 403, 451)."""

    health = "blocked"


class ChallengeError(RefusedError):
    """The site answered with a test for human visitors."""


class RobotsError(RefusedError):
    """The site's robots.txt asks programs to stay away from the address."""


class BusyError(FetchError):
    """The site asks to wait: a 429, a 503 that says how long, or longer pauses between requests than a pass makes."""

    health = "waiting"
    passing = True


class MissingError(FetchError):
    """There is nothing at the address (404)."""


class GoneError(FetchError):
    """The address was given up for good (410)."""

    health = "gone"


class StatusError(FetchError):
    """Another status than 200 that carries no page."""


class ServerError(StatusError):
    """The site's own mistake (5xx), that may pass."""

    passing = True


class RedirectError(FetchError):
    """Redirects that lead nowhere, round in a circle, or on without end."""


class TooLargeError(FetchError):
    """The body is larger than the limit, as sent or when decompressed."""


class BodyError(FetchError):
    """The body is empty, cut off, badly compressed, or of a kind that is never read."""


class DocumentError(FetchError):
    """The body came, and is not what the source says that it is."""


class NotAFeedError(DocumentError):
    """What was asked for as a feed is none, or is broken beyond reading."""


class NotASitemapError(DocumentError):
    """What was asked for as a sitemap is none, or is broken beyond reading."""


class NotJsonError(DocumentError):
    """What was asked for as a JSON document is none."""


class NoBrowserError(FetchError):
    """A page is to be rendered, and what that takes is not installed or does not start."""

    passing = True


class BrowserError(FetchError):
    """The browser broke down on a page."""

    passing = True


class FolderError(FetchError):
    """A folder or one of its files can't be read."""


class ClosedFileError(FolderError):
    """A file may not be read, or is not where a link leads: what lets it be read need not change the file itself."""

    passing = True


def shown(url: str) -> str:
    """Return an address as it may be printed: without a user name and password."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
