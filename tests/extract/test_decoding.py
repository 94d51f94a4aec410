"""Bytes to text, whatever server and page say of the encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.decoding import decode

FRENCH = "L'éditeur lève 40 M€ — « enfin », dit-il à Besançon"


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (FRENCH.encode(), "text/html; charset=utf-8"),
        (FRENCH.encode(), "text/html"),
        (FRENCH.encode(), "text/html; charset=iso-8859-1"),  # the server lies
        (FRENCH.encode(), "text/html; charset=no-such-thing"),
        (b"<meta charset=windows-1252>" + FRENCH.encode(), ""),  # the page lies
        (FRENCH.encode("cp1252"), "text/html; charset=windows-1252"),
        (FRENCH.encode("cp1252"), "text/html; charset=ISO-8859-1"),  # read as windows-1252, as browsers do
        (FRENCH.encode("cp1252"), "text/html; charset=utf-8"),
        (FRENCH.encode("cp1252"), ""),
        (b"<meta http-equiv=content-type content='text/html; charset=cp1252'>" + FRENCH.encode("cp1252"), "text/html"),
        (b'<?xml version="1.0" encoding="windows-1252"?>' + FRENCH.encode("cp1252"), ""),
        (FRENCH.encode("utf-8-sig"), "text/html; charset=latin-1"),
        (FRENCH.encode("utf-16"), ""),
        (b"\xfe\xff" + FRENCH.encode("utf-16-be"), "text/html; charset=utf-8"),
        (("<html>" + FRENCH).encode("utf-16-le"), ""),
        (FRENCH.encode("utf-32"), ""),
    ],
)
def test_the_text_comes_out(body, header):
    assert decode(body, header).endswith(FRENCH)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("株式会社は四千万ドルを調達した", "shift_jis"),
        ("公司融资四千万美元", "gb18030"),
        ("Компания привлекла", "koi8-r"),
        ("歌う", "iso-2022-jp"),
    ],
)
def test_other_alphabets_are_read_where_they_are_named(text, encoding):
    assert decode(text.encode(encoding), f"text/html; charset={encoding}") == text


def test_a_few_broken_bytes_do_not_spoil_a_page():
    body = FRENCH.encode() * 40 + b"\xff" + FRENCH.encode() * 40

    assert decode(body).count("Besançon") == 80


def test_a_page_that_was_cut_in_the_midst_of_a_letter_is_read():
    assert decode((FRENCH * 20).encode()[: -len("à Besançon".encode()) + 1], "text/html").startswith(FRENCH)


def test_what_is_not_seen_is_left_out():
    assert decode("Alto\u00ad Sys&shy;tems\u200b raises".encode()) == "Alto Systems raises"


@given(
    st.binary(max_size=300),
    st.sampled_from(["", "text/html; charset=utf-16", "text/html; charset=utf-7", "x; charset=hz"]),
)
def test_any_bytes_come_out_as_text(body, header):
    assert isinstance(decode(body, header), str)
