"""The same digest as Markdown, HTML and text; hostile pages; a hundred small things."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reports.digest import Digest, html, markdown, text
from reports.escaping import clean
from reports.items import Decision, Fact, News, Quote, Side, SourceNote
from reports.render import subject
from tests.compare.desk import figure, price
from tests.reports.office import MONDAY, WEEK, Office, source
from tests.reports.test_digest import BLOG, GAZETTE, OTHER_BLOG, PAGE, PAGE_URL, disputed_round, told_price

HOSTILE = "<script>alert(1)</script> [x](javascript:alert(1)) `a` | **b** \"' & <img src=x onerror=y>"


def week() -> Digest:
    office = Office()
    disputed_round(office)
    told_price(office)
    office.tell(GAZETTE, figure("amount_raised", "$1B", round="series-d"))
    return office.digest()


def hostile(said: str) -> Digest:
    """Return a digest every text of which is what a hostile page says."""
    said = clean(said) or "x"
    side = Side("1a", said, 1, (said,), 1, url=f"javascript:{said}", quote=Quote(said, said, said))
    item = Decision("k", 1, said, said, said, said, (side, replace(side, label="1b")), said, said, worth=1)
    news = News(said, ("r",), (Fact(1, said),), said, url=f"https://s.example/{said}")
    note = SourceNote(("s",), said, said, said)
    base = Digest(MONDAY - WEEK, MONDAY, MONDAY, (item,), news=(news,))
    return replace(base, set_aside=(said,), sources=(note,), blind=(said,))


class Tags(HTMLParser):
    """The tags, attributes and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_all_three_tell_the_same() -> None:
    digest = week()
    page = Tags(html(digest)).text
    for words in ("$250M or $2.5B?", "closed a Series B of", "$0.50", "Series D $1B", "settle 1 --for 1a", "reject"):
        assert words in re.sub(r"\*\*", "", markdown(digest))
        assert words in page
        assert words in text(digest)


def test_a_dispute_reads_like_a_memo() -> None:
    office = Office()
    lines = markdown(disputed_round(office)).splitlines()
    begin = lines.index("**1. Northwind AI, Series B: $250M or $2.5B?** looks like a slipped decimal point (×10)")
    assert lines[begin + 1 : begin + 4] == [
        "- **$250M**, 2 witnesses: Northwind AI (own word, 4 May), gazette.example (4 May): “Northwind AI has closed a "
        "Series B of **$250 million** led by Harbour Partners.” [#1](https://northwindnews.example/0)",
        "- **$2.5B**, 1 witness: blog.example (secondary, 6 May): “fresh from its **$2.5bn** Series B” "
        "[#3](https://blog.example/2)",
        "- Holding $250M. Would settle it: the announcement of Northwind AI or of the lead investor. "
        "`figurewatch conflicts settle 1 --for 1a` (or 1b); misread: `figurewatch figures reject 3`",
    ]


def test_where_neither_side_is_held_all_three_offer_to_reject_either() -> None:
    office = Office()
    office.tell(BLOG, price("$20.80", "1M output tokens"))
    office.tell(OTHER_BLOG, price("$2", "1M output tokens"))
    digest = office.digest()
    for written in (markdown(digest), Tags(html(digest)).text, text(digest)):
        assert "Nothing tells which of the two holds. Would settle it: the price page of Mistral AI" in written
        assert re.findall(r"figures reject (\d)", written) == ["1", "2"]
        assert "Holding" not in written


def test_an_empty_period_says_so_in_one_line() -> None:
    digest = Digest(MONDAY - WEEK, MONDAY, MONDAY)
    said = "Nothing to decide, nothing changed and nothing new in this time."
    assert markdown(digest) == f"# figurewatch, 27 Apr to 4 May 2026\n\n{said}\n"
    assert text(digest).splitlines()[-1] == said
    assert said in html(digest)


def test_what_there_is_nothing_of_is_left_out() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "$1B"))
    written = markdown(office.digest())
    assert "To decide" not in written
    assert "Changed" not in written
    assert "## New" in written


def test_a_factor_or_percentage_says_how_it_was_made() -> None:
    note = "worked out from the two sums"
    for write in (markdown, html, text):
        assert note in write(week())
        office = Office()
        office.tell(GAZETTE, figure("amount_raised", "$1B"))
        assert note not in write(office.digest())


def test_a_hundred_small_differences_make_one_line() -> None:
    office = Office()
    for number in range(40):
        office.tell(GAZETTE, figure("investment", "$1B", investor=f"Fund {number}"))
        office.tell(BLOG, figure("investment", "$2B", investor=f"Fund {number}"))
    digest = office.digest()
    written = markdown(digest)
    assert len(digest.decisions) == 40
    assert "32 smaller ones: `figurewatch conflicts`" in written
    assert len(written.splitlines()) < 70


def test_a_long_table_is_cut() -> None:
    office = Office()
    products = [f"Mistral {number}" for number in range(30)]
    office.tell(PAGE, *(price("$1", product=p) for p in products), url=PAGE_URL, day=None, baseline=True)
    office.tell(PAGE, *(price("$2", product=p) for p in products), url=PAGE_URL, day=None, later=timedelta(days=1))
    for write in (markdown, html, text):
        assert "18 more" in write(office.digest())


# --- hostile pages ---


@settings(max_examples=40)
@given(st.text(alphabet=st.sampled_from(list("[]()<>!*_`~|\\&#;:/.@ab1-+=\"'\n\u202e\x1b"))))
def test_no_page_adds_markup_to_the_markdown(said: str) -> None:
    plain = MarkdownIt("gfm-like", {"html": True, "linkify": False}).enable("table")
    shown = Tags(plain.render(markdown(hostile(said))))
    assert {tag for tag, _ in shown.tags} <= {"h1", "h2", "p", "ul", "ol", "li", "strong", "em", "code", "a"}
    links = [attributes.get("href") or "" for tag, attributes in shown.tags if tag == "a"]
    assert all(link.startswith("https://s.example/") for link in links)


@pytest.mark.parametrize("write", [html, text, markdown])
def test_hostile_text_is_shown_and_does_nothing(write) -> None:  # type: ignore[no-untyped-def]
    written = write(hostile(HOSTILE))
    if write is html:
        shown = Tags(written)
        assert HOSTILE in shown.text
        names = [tag for tag, _ in shown.tags]
        assert "script" not in names
        assert "img" not in names
        assert not any(key.startswith("on") for _, attributes in shown.tags for key in attributes)
    elif write is text:
        assert HOSTILE in written
    else:
        assert HOSTILE in Tags(MarkdownIt("commonmark", {"html": True}).render(written)).text


def test_no_link_leaves_the_web() -> None:
    for tag, attributes in Tags(html(hostile(HOSTILE))).tags:
        if tag == "a":
            assert (attributes["href"] or "").startswith("https://s.example/")


def test_the_page_loads_nothing_from_elsewhere() -> None:
    page = html(week())
    assert not re.search(r"<(link|script|img|iframe|object)\b|@import|url\(", page)
    assert all(tag != "a" or (a["href"] or "").startswith("https://") for tag, a in Tags(page).tags)


def test_the_page_is_small_enough_for_mail() -> None:
    assert len(html(week()).encode()) < 100_000  # clients cut mails off at 102 kB


def test_titles_and_names_of_pages_are_cleaned_on_the_way_in() -> None:
    office = Office()
    evil = figure("investment", "$1B", investor="Fund\u202e\x1b[31m\n<b>")
    office.tell(source("Ga\u202ezette", outlet="x"), evil)
    written = text(office.digest())
    assert "\u202e" not in written
    assert "\x1b" not in written
    assert "investment by Fund[31m <b>" in written


# --- the subject ---


def test_the_subject_says_what_there_is() -> None:
    assert subject(week()) == "figurewatch, 27 Apr to 5 May 2026: 1 to decide, 1 change, 1 new"
    assert subject(Digest(MONDAY - WEEK, MONDAY, MONDAY)) == "figurewatch, 27 Apr to 4 May 2026: nothing new"
