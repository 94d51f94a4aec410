"""One exchange with a server: a request, its answer within the limits of time and size, what goes wrong named."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Self

import httpx

from pipeline.fetch.errors import (
    AddressError,
    BodyError,
    PrivateAddressError,
    TimedOutError,
    TooLargeError,
    UnreachableError,
    shown,
)
from pipeline.fetch.web.guard import ALLOW_PRIVATE, GuardedTransport, NoSuchHost, RefusedAddress
from pipeline.fetch.web.inflate import ACCEPTED, InflateError, Inflater, LimitError
from pipeline.fetch.web.responses import Answer, never_read

log = logging.getLogger("figurewatch.fetch")

REDIRECTS = frozenset((301, 302, 303, 307, 308))
_OF_A_REFUSAL = 64_000
"""Bytes that are read of an answer that is no page, to see whether it is a test for human visitors."""
_AGAIN = "It is tried again at the next pass."


class Exchange:
    """Makes exchanges over one `httpx.AsyncClient`; an async context manager.

    Args:
        transport: how requests leave.
        user_agent: how the client names itself.
        timeout: seconds to connect, and between two pieces of an answer.
        overall: seconds from end to end.
    """

    def __init__(self, transport: GuardedTransport, user_agent: str, timeout: float, overall: float) -> None:
        self._timeout = timeout
        self._overall = overall
        # cookies live for one chain of redirects, never longer: a jar would count us for metered paywalls
        keeps_none = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        self._http = httpx.AsyncClient(
            transport=transport,
            timeout=timeout,
            cookies=keeps_none,
            headers={"user-agent": user_agent, "accept-encoding": ACCEPTED},
        )

    async def __aenter__(self) -> Self:
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self._http.__aexit__(exc_type, exc_value, traceback)

    async def get(
        self,
        url: httpx.URL,
        headers: Mapping[str, str],
        cookies: httpx.Cookies,
        *,
        asked_for: str,
        private: bool,
        most: int,
        cut: bool = False,
    ) -> Answer:
        """Ask once; a redirect is an answer like another.

        Args:
            url: where.
            headers: what to send beside the client's own.
            cookies: sent, and filled with what the answer sets.
            asked_for: the address that errors name.
            private: whether private addresses may be reached.
            most: bytes of the body that are taken.
            cut: take the beginning of a larger body, instead of refusing it.

        Raises:
            FetchError: what kept it from an answer.
        """
        with self._named(url, asked_for):
            request = self._http.build_request("GET", url, headers=headers)
            request.extensions[ALLOW_PRIVATE] = private
            cookies.set_cookie_header(request)
            async with asyncio.timeout(self._overall):
                response = await self._sent(request)
                try:
                    cookies.extract_cookies(response)
                    answer = await _answer(response, asked_for, most, cut)
                finally:
                    await response.aclose()
        log.debug("%s: %d, %d bytes", shown(str(url)), answer.status, len(answer.body))
        return answer

    @contextmanager
    def _named(self, url: httpx.URL, asked_for: str) -> Iterator[None]:
        """Tell what keeps a request from its answer as a person would say it, with what to do."""
        where = shown(str(url))
        try:
            yield
        except RefusedAddress as error:
            message = f"{where} leads to a private address ({error.address})."
            advice = (
                "If that is meant, write allow_private: true at its source, "
                "or --allow-private where you give a command its address."
            )
            raise PrivateAddressError(asked_for, message, advice) from None
        except NoSuchHost:
            message = f"There is no host {url.host}, or the network is down."
            raise UnreachableError(asked_for, message, "Check the address, and the network.") from None
        except (TimeoutError, httpx.TimeoutException):
            message = f"{where} did not answer in time ({self._timeout:g} s, {self._overall:g} s in all)."
            raise TimedOutError(asked_for, message, _AGAIN) from None
        except httpx.InvalidURL:  # httpx reads the Location of a redirect even where it does not follow it
            message = f"{where} is redirected to what is no address."
            raise AddressError(
                asked_for, message, "Open it in a browser and write the address where it ends."
            ) from None
        except (httpx.LocalProtocolError, UnicodeError) as error:
            message = f"{where} can't be asked: {error}."
            raise AddressError(asked_for, message, "Mend the headers: of its source in sources.yaml.") from None
        except httpx.ConnectError as error:
            if "CERTIFICATE" in str(error):
                message = f"The certificate of {url.host} can't be trusted ({_reason(error)})."
                raise UnreachableError(asked_for, message, "Look at it in a browser; it is tried again.") from None
            raise UnreachableError(asked_for, f"{where} can't be reached ({_reason(error)}).", _AGAIN) from None
        except httpx.HTTPError as error:
            raise UnreachableError(asked_for, f"{where} broke off its answer ({_reason(error)}).", _AGAIN) from None

    async def _sent(self, request: httpx.Request) -> httpx.Response:
        """Send a request; once more where the line was closed before an answer, as servers close idle ones."""
        try:
            return await self._http.send(request, stream=True, follow_redirects=False)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            return await self._http.send(request, stream=True, follow_redirects=False)


def _reason(error: Exception) -> str:
    """Say what an exception says, without the marks of the library that it comes from."""
    text = re.sub(r"\[[^]]*\]\s*|\s*\(_\w+\.c:\d+\)", "", str(error)).strip(" .")
    return text or type(error).__name__


async def _answer(response: httpx.Response, asked_for: str, most: int, cut: bool) -> Answer:
    """Read an answer, as far as it is of use."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    status, url = response.status_code, str(response.url)
    if status in REDIRECTS or status == 304 or (status == 200 and never_read(headers)):
        return Answer(url, status, headers, b"")
    refusal = not 200 <= status < 300
    body = await _body(response, asked_for, _OF_A_REFUSAL if refusal else most, cut=cut or refusal)
    return Answer(url, status, headers, body)


async def _body(response: httpx.Response, asked_for: str, most: int, *, cut: bool) -> bytes:
    where = shown(str(response.url))
    codings = [c for c in re.split(r"[,\s]+", response.headers.get("content-encoding", "")) if c]
    codings = [coding for coding in codings if coding.lower() != "identity"]
    told = response.headers.get("content-length", "")
    body = bytearray()
    try:
        if not codings and not cut and told.isdecimal() and int(told) > most:
            raise LimitError
        if len(codings) > 1:
            raise InflateError("is compressed more than once")
        inflater = Inflater(codings[0]) if codings else None
        async for piece in response.aiter_raw():
            body += inflater.feed(piece, most - len(body)) if inflater else piece
            if len(body) > most:
                raise LimitError
        if inflater:
            inflater.end()
    except LimitError:
        if not cut:
            message = f"{where} is larger than {most / 1e6:g} MB, and was not read."
            raise TooLargeError(asked_for, message, "Watch a smaller page or feed of the site.") from None
    except InflateError as error:
        if not cut:
            raise BodyError(asked_for, f"{where} {error}.", "It is the site's mistake; it may mend it.") from None
    return bytes(body[:most])
