"""Page text can't act on the reader: not on a terminal, not in Markdown, not by a link."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reports.escaping import clean, escape_markdown, markdown_link, web_address

HOSTILE = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    "`rm -rf`",
    "a | b | c",
    "**bold** _thin_ ~~gone~~",
    "# heading",
    "&lt;b&gt; &#x3c;",
    "see https://evil.example/ and www.evil.example or me@evil.example",
    "<https://evil.example>",
    "\\[x](y)",
    "> quote",
    "$x$ and \\(y\\)",
    "[denied](https://evil.example)",
    "[denied][evil]",
    "[denied][]",
    "![denied]",
    "[[denied]]",
    "[[denied](https://evil.example)]",
    "[www.evil.example]",
    "AT&T said &amp; R&D",
]


def test_line_breaks_and_control_characters_fall_away() -> None:
    assert clean("a\r\n\tb\x1b[31mc\x00\u2028d") == "a b[31mc d"


def test_text_cannot_be_turned_round() -> None:
    assert clean("pay \u202e05$\u202c now\u200b\ufeff\u2066!") == "pay 05$ now!"


@given(st.text())
def test_cleaned_text_is_one_printable_line(text: str) -> None:
    assert clean(text).isprintable()
    assert clean(clean(text)) == clean(text)


def _rendered(written: str) -> str:
    return MarkdownIt("gfm-like", {"html": True, "linkify": False}).enable("table").render(written)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_shows_as_it_is(text: str) -> None:
    shown = _rendered(f"- told: “{escape_markdown(text)}”")
    inner = re.fullmatch(r"<ul>\s*<li>told: “(.*)”</li>\s*</ul>\s*", shown, re.S)
    assert inner is not None, shown
    said = re.sub(r"</?code>", "", inner[1])
    assert "<" not in said
    assert html.unescape(said) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("valuation €1.2B [denied]", "valuation €1.2B [denied]"),
        ("[denied] by two", "[denied] by two"),
        ("it [the firm] grew, [sic], and (so [they] say)", "it [the firm] grew, [sic], and (so [they] say)"),
        ("[denied](x)", "\\[denied\\](x)"),
        ("[denied][x]", "\\[denied\\]\\[x\\]"),
        ("[denied]: it said", "\\[denied\\]: it said"),
        ("[x] done", "\\[x\\] done"),
        ("[ ] to do", "\\[ \\] to do"),
        ("[^1] note", "\\[^1\\] note"),
        ("![denied]", "!\\[denied\\]"),
        ("[[denied]]", "\\[\\[denied\\]\\]"),
        ("half a [bracket", "half a \\[bracket"),
        ("AT&T, R&D labs", "AT&T, R&D labs"),
        ("&lt;b&gt; and &#60;", "\\&lt;b\\&gt; and \\&#60;"),
        ("ends in &lt", "ends in \\&lt"),
    ],
)
def test_only_what_markdown_would_read_otherwise_is_escaped(text: str, written: str) -> None:
    assert escape_markdown(text) == written
    assert html.unescape(_rendered(f"told: {written}")) == f"<p>told: {text}</p>\n"


PIECES = [*"[]()<>!*_`~|\\&#;:/.@ab1-+=\"' ", "http://", "https://x.example/", "www.", "[ab]", "lt", "amp;"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_text_makes_markup(text: str) -> None:
    text = clean(text)
    shown = _rendered(f"told: “{escape_markdown(text)}” end")
    inner = re.fullmatch(r"<p>told: “(.*)” end</p>\s*", shown, re.S)
    assert inner is not None, shown
    said = re.sub(r"</?code>", "", inner[1])
    assert "<" not in said
    assert html.unescape(said) == text


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_text_makes_a_link_where_a_line_begins_or_of_what_follows_it(text: str) -> None:
    """What a page says defines no reference, which every bracket in the digest would be a link to."""
    text = clean(text) or "nothing"
    lines = [f"- {escape_markdown(text)}", f"{escape_markdown(text)}; **[ab]**: [ab], {escape_markdown(text)}; ab"]
    shown = _rendered("\n\n".join(lines))
    assert "<a " not in shown
    assert "<img" not in shown
    assert "[ab]</strong>: [ab], " in shown


@given(st.text(alphabet=st.sampled_from(list("|\\`*ab "))))
def test_no_text_adds_a_cell(text: str) -> None:
    cell = escape_markdown(clean(text))
    shown = _rendered(f"| # | a |\n|---|---|\n| 1 | {cell} |")
    assert shown.count("<td>") == 2
    assert shown.count("<tr>") == 2


def test_bare_addresses_are_not_made_links() -> None:
    written = escape_markdown("https://evil.example/ www.evil.example me@evil.example")
    assert written == "`https://evil.example/` www\\.evil.example me\\@evil.example"


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//evil.example", "http://", "http://[", ""],
)
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert web_address(url) == ""
    assert markdown_link("text", url) == "text"


def test_a_link_cannot_be_ended_from_within() -> None:
    url = "https://s.example/a(b)c d\n<x>|?q=[1]\"'"
    assert web_address(url) == "https://s.example/a%28b%29c%20d%20%3Cx%3E%7C?q=%5B1%5D%22'"
    shown = _rendered(str(markdown_link("a ] b", url)))
    assert shown.count("<a ") == 1
    assert ">a ] b</a>" in shown
