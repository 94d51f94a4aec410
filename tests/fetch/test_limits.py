"""Small rules of the client, alone: lifetimes, back-off, decompression."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fetch import backoff
from pipeline.fetch.web.freshness import fresh_until, retry_moment
from pipeline.fetch.web.inflate import Inflater, LimitError, gunzipped
from tests.fetch.passes import NOW

DATE = "Wed, 20 May 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "lifetime"),
    [
        ({}, None),
        ({"cache-control": "max-age=300"}, timedelta(minutes=5)),
        ({"cache-control": "public, s-maxage=9, max-age=300"}, timedelta(minutes=5)),
        ({"cache-control": "max-age=300", "age": "120"}, timedelta(minutes=3)),
        ({"cache-control": "max-age=300", "age": "400"}, None),
        ({"cache-control": "max-age=0"}, None),
        ({"cache-control": "no-cache, max-age=300"}, None),
        ({"cache-control": "no-store"}, None),
        ({"cache-control": "max-age=31536000"}, timedelta(days=1)),
        ({"cache-control": "max-age=300", "expires": "0"}, timedelta(minutes=5)),
        ({"expires": "Wed, 20 May 2026 10:30:00 GMT", "date": DATE}, timedelta(minutes=30)),
        ({"expires": "Wed, 20 May 2026 12:30:00 GMT"}, timedelta(minutes=30)),
        ({"expires": "Wed, 20 May 2020 12:30:00 GMT"}, None),
        ({"expires": "-1"}, None),
        ({"expires": "whenever"}, None),
    ],
)
def test_how_long_an_answer_is_fresh(headers: Mapping[str, str], lifetime: timedelta | None) -> None:
    assert fresh_until(headers, NOW) == (NOW + lifetime if lifetime else None)


@given(st.dictionaries(st.sampled_from(["cache-control", "expires", "age", "date", "retry-after"]), st.text()))
def test_senseless_headers_do_no_harm(headers: dict[str, str]) -> None:
    fresh_until(headers, NOW)
    retry_moment(headers, NOW)


def test_back_off_doubles_up_to_a_day() -> None:
    assert [backoff(n) for n in (0, 1, 2, 3)] == [timedelta(minutes=m) for m in (15, 15, 30, 60)]
    assert backoff(10_000) == timedelta(days=1)


@given(st.binary(max_size=3000), st.integers(1, 100), st.sampled_from(["gzip", "deflate"]))
def test_a_body_is_unfolded_however_it_is_cut(body: bytes, size: int, coding: str) -> None:
    packed = gzip.compress(body) if coding == "gzip" else zlib.compress(body)
    inflater = Inflater(coding)
    found = b"".join(inflater.feed(packed[at : at + size], 10_000) for at in range(0, len(packed), size))
    inflater.end()
    assert found == body


def test_several_members_are_one_body_and_padding_is_passed_over() -> None:
    assert gunzipped(gzip.compress(b"a") + gzip.compress(b"b") + b"\0" * 20, 10) == b"ab"


@given(st.integers(1, 50))
def test_the_limit_holds_to_the_byte(size: int) -> None:
    packed = gzip.compress(b"x" * size)
    assert len(gunzipped(packed, size)) == size
    with pytest.raises(LimitError):
        gunzipped(packed, size - 1)
