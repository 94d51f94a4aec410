"""What all tests of whole passes share: they wait for nobody."""

from __future__ import annotations

from functools import cache, partial

import httpx
import pytest

from pipeline.fetch import Client
from pipeline.run import passing


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out of a pass what takes its time: the second between two requests, certificates read anew."""
    monkeypatch.setattr(passing, "Client", partial(Client, delay=0))
    monkeypatch.setattr(httpx, "create_ssl_context", cache(httpx.create_ssl_context))
