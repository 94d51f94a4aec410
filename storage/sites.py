"""What an address says of whose site it is."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def host_of(url: str) -> str:
    """Return the host of an address as its site calls itself, without `www.`; "" where the address has none."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def is_local(host: str) -> bool:
    """Whether a host is this machine, or a bare number: whose pages lie there it does not say."""
    if host == "localhost":
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
