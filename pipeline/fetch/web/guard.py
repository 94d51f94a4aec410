"""Keeps the program away from this machine and private networks, whatever name, DNS answer or redirect leads there.

Names are resolved here, every address is checked, and the connection goes to the address that was checked: a name that
answers differently the second time (DNS rebinding) gains nothing. Certificates are still checked against the name.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Self

import httpcore
import httpx

Resolve = Callable[[str, int], Awaitable[list[str]]]
IsPublic = Callable[[str], bool]

ALLOW_PRIVATE = "figurewatch_allow_private"
"""The request extension that lets one request reach private addresses."""
_ATTEMPT = 4.0
"""Seconds that one of several addresses of a host may take, so that a dead IPv6 route does not eat the whole time."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=5.0)


class RefusedAddress(Exception):  # noqa: N818  (never leaves this package)
    """A host whose addresses are all private."""

    def __init__(self, host: str, address: str) -> None:
        super().__init__(f"{host} is at {address}")
        self.host = host
        self.address = address


class NoSuchHost(Exception):  # noqa: N818
    """A name that DNS does not know."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet, also where it wraps an IPv4 address."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
        if ip.is_site_local:
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


async def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host, in the system's order of preference.

    Raises:
        NoSuchHost: the name is not known.
    """
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NoSuchHost(str(error)) from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections to checked addresses only."""

    def __init__(self, resolve: Resolve, is_public: IsPublic) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._resolve = resolve
        self._is_public = is_public

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of a host that answers.

        Raises:
            RefusedAddress: all addresses of the host are private.
            NoSuchHost: it has none.
        """
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
        except TimeoutError:
            raise httpcore.ConnectTimeout("no answer from DNS") from None
        if not addresses:
            raise NoSuchHost(host)
        open_ones = [address for address in addresses if self._is_public(address)]
        if not open_ones:
            raise RefusedAddress(host, addresses[0])
        for address in open_ones[:-1]:
            brief = _ATTEMPT if timeout is None else min(timeout, _ATTEMPT)
            try:
                return await self._inner.connect_tcp(address, port, brief, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._inner.connect_tcp(open_ones[-1], port, timeout, local_address, socket_options)

    async def sleep(self, seconds: float) -> None:
        """Wait between attempts to connect."""
        await self._inner.sleep(seconds)


class _Pool(httpx.AsyncHTTPTransport):
    """httpx's own transport over a pool that opens its connections through the guard."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, context: ssl.SSLContext) -> None:
        super().__init__(verify=context)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=_LIMITS.max_connections,
            max_keepalive_connections=_LIMITS.max_keepalive_connections,
            keepalive_expiry=_LIMITS.keepalive_expiry,
            network_backend=backend,
        )


class GuardedTransport(httpx.AsyncBaseTransport):
    """Sends requests through one of two pools, so that an allowed connection never serves a request that is not."""

    def __init__(self, resolve: Resolve = resolve, is_public: IsPublic = is_public) -> None:
        context = httpx.create_ssl_context()
        self._guarded = _Pool(GuardedBackend(resolve, is_public), context)
        self._open = _Pool(GuardedBackend(resolve, lambda address: True), context)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        pool = self._open if request.extensions.get(ALLOW_PRIVATE) else self._guarded
        return await pool.handle_async_request(request)

    async def __aenter__(self) -> Self:
        await self._guarded.__aenter__()
        await self._open.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self._guarded.__aexit__(exc_type, exc_value, traceback)
        await self._open.__aexit__(exc_type, exc_value, traceback)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._guarded.aclose()
        await self._open.aclose()
