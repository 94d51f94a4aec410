"""Bodies that are empty, broken, endless or no text at all."""

import pytest

from pipeline.extract import UnreadableError, read_article
from storage.records import FigurewatchError
from tests.extract.desk import article, snapshot

PROSE = "<p>Alto Systems has collected $40 million from three funds, the company said on Tuesday in Lyon.</p>"


@pytest.mark.parametrize("body", [b"", b"   \n", b"\0\0\0", b"<html>", b"<!doctype html>", b"<!--", b"<html/>"])
def test_an_empty_page_is_an_article_without_a_text(body):
    read = article(body)

    assert read.blocks == read.tables == read.cards == ()
    assert read.fingerprint is None


@pytest.mark.parametrize(
    "html",
    [
        f"<div><p>{PROSE}<b>unclosed<i>wrongly</b>nested</i><table><td>cell<p>para</table></span></div></p>",
        f'<?xml version="1.0" encoding="UTF-8"?><html '
        f'xmlns="http://www.w3.org/1999/xhtml"><body>{PROSE}<br/></body></html>',
        f"<body>{PROSE}<p>Cut in the midst of a <a href='http",
        f"{PROSE}<plaintext><p>and so on",
        f"<frameset><frame src=a><noframes>{PROSE}</noframes></frameset>",
        f"\x00<ht\x00ml>\x0c{PROSE}\ufffe</body></html></body>{PROSE}",
        f"<noscript>&#11;{'<p>word ' * 70}</noscript>{PROSE}",
        f"{'<div>' * 300}<b>\f&#x1;&#65534 a</b>{PROSE}&#12",
        f"<body>{PROSE}<![CDATA[ $5 ]]><svg><text>x</text></svg><math><mi>y</mi></math></body>",
        f"<title>Alto</title>{PROSE}<h1></h1><table></table><dl></dl><ul></ul><pre></pre><tr><td>",
        f"<table><tr rowspan=-1><td colspan=0 rowspan=x>{PROSE}</td><td colspan=99999999>b</td></tr></table>",
        f"<table><tr><td colspan='\u00b2'>{PROSE}</td><td rowspan='\u2460'>b</td></tr></table>",
        f"<article><h1>Alto</h1>{PROSE}<article><article><article><h1>Alto</h1></article></article></article></article>",
    ],
)
def test_broken_markup_is_read_all_the_same(html):
    read = article(html)
    cells = [cell.text for table in read.tables for row in table.rows for cell in row]

    assert "$40 million" in "\n".join([read.text, *cells])


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ul><li", "blockquote", "font", "section", "span"])
def test_nesting_without_end_is_read(tag):
    closing = "".join(f"</{name.strip('<>')}>" for name in reversed(tag.split("><")))
    read = article(f"<body><h1>Alto</h1>{PROSE}{f'<{tag}>' * 3000}deep $5{closing * 3000}{PROSE}</body>")

    assert read.text.count("$40 million") == 2


def test_a_page_of_twenty_megabytes_is_read_from_its_top():
    read = article(f"<body><article><h1>Alto raises</h1>{PROSE}" + f"<p>{'And on and on it goes. ' * 20}</p>" * 45_000)

    assert read.blocks[0].text == "Alto raises"
    assert "$40 million" in read.text


@pytest.mark.parametrize("filling", ["<script>var a='<p>$5</p>';</script>", "<style>p{}</style>", "<!-- <p>$5</p> -->"])
def test_what_is_no_text_does_not_crowd_out_the_article(filling):
    read = article(f"<body>{filling * 200_000}<article><h1>Alto raises</h1>{PROSE}</article>")

    assert read.blocks[0].text == "Alto raises"
    assert "$5" not in read.text


def test_a_picture_inside_a_page_does_not_crowd_out_the_article():
    assert "$40 million" in article(f"<body><img src='data:image/png;base64,{'A' * 5_000_000}'>{PROSE}").text


@pytest.mark.parametrize(
    "html",
    [
        "<div class=c><h3>Plan</h3><p>$5 a month</p></div>" * 2000,
        "<h3>Plan</h3><p>$5 a month</p>" * 2000,
        "<table>" + "<tr><td rowspan=9999 colspan=999>$5</td></tr>" * 1000 + "</table>",
        "<dl>" + "<dt>Plan</dt><dd>$5 a month</dd>" * 2000 + "</dl>",
        "<h3>Related</h3><ul><li>x</li></ul>" * 2000,
        "<style>x <style " * 200_000,
        "<" * 500_000,
        "<p>" + "foo bar $5<br>" * 5000,
    ],
)  # fmt: skip
def test_pages_of_one_thing_many_times_are_read_in_bounded_time(html):
    assert article(f"<body><h1>Alto</h1>{html}") is not None


@pytest.mark.parametrize(
    ("body", "content_type", "url"),
    [
        (b"%PDF-1.7 ...", "application/pdf", "https://a.example/alto.pdf"),
        (b"%PDF-1.7 ...", "", "file:///inbox/alto.pdf"),
        (b"%PDF-1.7 ...", "text/html", "https://a.example/alto"),
        (b"\x89PNG\r\n", "image/png", "https://a.example/alto.png"),
        (b"PK\x03\x04", "application/octet-stream", "file:///inbox/alto.docx"),
        (b"x", "video/mp4", "https://a.example/alto.mp4"),
        (bytes(range(256)) * 4, "text/html", "https://a.example/alto"),
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence_that_names_it_and_what_to_do(body, content_type, url):
    with pytest.raises(UnreadableError, match="save it as one of these") as caught:
        read_article(snapshot(body, content_type, url))

    assert str(caught.value).startswith(url)
    assert isinstance(caught.value, FigurewatchError)


@pytest.mark.parametrize(
    ("content_type", "url", "body", "plain"),
    [
        ("text/html", "https://a.example/x", PROSE, False),
        ("application/xhtml+xml", "https://a.example/x", PROSE, False),
        ("", "file:///inbox/x.html", PROSE, False),
        ("", "file:///inbox/x.HTM", PROSE, False),
        ("", "file:///inbox/x", f"<!DOCTYPE html>{PROSE}", False),
        ("text/plain", "https://a.example/x.html", "Plain $40 million", True),
        ("text/plain; charset=utf-8", "https://a.example/x", f"<html>{PROSE}", False),
        ("application/octet-stream", "file:///inbox/x.txt", "Plain $40 million", True),
        ("text/csv", "https://a.example/x.csv", "a,$40 million", True),
        ("application/xml", "https://a.example/x", f"<?xml version='1.0'?><html>{PROSE}</html>", False),
        ("application/vnd.api+json", "https://a.example/x", '{"sum": "$40 million"}', True),
    ],
)
def test_the_kind_of_a_body_is_told_by_its_type_its_name_and_its_beginning(content_type, url, body, plain):
    read = article(body, content_type, url)

    assert read.plain is plain
    assert "$40 million" in read.text
