"""What belongs to the article is read whole, in its order, as what it is."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.desk import article, everything

LONG = (
    "Alto Systems has collected $40 million from three funds, the company said on Tuesday, and will spend most of "
    "it on people: forty work there now, in Lyon and Ghent, and as many again are to come before the summer is out."
)


def texts(html: str) -> list[str]:
    return [block.text for block in article(html).blocks]


def test_blocks_say_what_they_were_and_where_they_stand():
    read = article(
        f"<article><h1>Alto raises</h1><p>{LONG}</p><h2>The terms</h2><ul><li>$40 million</li><li>Series B</li></ul>"
        "<blockquote><p>We sing for joy.</p></blockquote><pre>a  b\n c</pre></article>"
    )

    assert [(b.kind, b.level) for b in read.blocks] == [
        ("heading", 1), ("paragraph", 0), ("heading", 2), ("item", 0), ("item", 0), ("quote", 0), ("pre", 0),
    ]  # fmt: skip
    assert all(read.text[b.start : b.start + len(b.text)] == b.text for b in read.blocks)
    assert read.text == "\n".join(b.text for b in read.blocks)
    assert read.blocks[3].headings == ("Alto raises", "The terms")
    assert read.blocks[-1].text == "a  b\n c"


def test_a_heading_inside_a_card_does_not_hold_for_the_text_after_it():
    read = article(
        "<main><h1>Plans</h1><div><div class=c><h3>Solo</h3><p>$5 a month</p></div><div class=c><h3>Duo</h3>"
        "<p>$9 a month</p></div></div><p>Before tax.</p></main>"
    )

    assert read.blocks[-1].headings == ("Plans",)
    assert next(b for b in read.blocks if b.text == "$9 a month").headings == ("Plans", "Duo")


def test_text_that_is_in_no_paragraph_is_read():
    assert texts(f"<div><h1>Alto raises</h1>{LONG}<div>More <b>of</b> it.</div>The end.</div>") == [
        "Alto raises", LONG, "More of it.", "The end.",
    ]  # fmt: skip


def test_line_breaks_part_lines_but_not_a_sentence():
    assert texts("<p>Input: $3<br>Output: $15<br/>A sentence that was broken by a hasty editor into<br>two "
    "lines.</p>") == [
        "Input: $3", "Output: $15", "A sentence that was broken by a hasty editor into two lines.",
    ]  # fmt: skip


def test_names_in_small_letters_on_lines_of_their_own_stay_apart():
    assert texts("<p>alto-2 costs $3 per million tokens<br>alto-2-mini costs $0.30 per million tokens</p>") == [
        "alto-2 costs $3 per million tokens", "alto-2-mini costs $0.30 per million tokens",
    ]  # fmt: skip


def test_a_table_is_no_text_but_knows_where_it_stands():
    read = article(
        f"<article><h1>Alto raises</h1><p>{LONG}</p><table><tr><th>Round</th><th>Sum</th></tr><tr><td>Seed</td><td>$4M"
        "</td></tr></table><p>After.</p></article>"
    )

    assert "$4M" not in read.text
    assert read.text[read.tables[0].position - 5 :].startswith(LONG[-5:])


def test_old_prices_in_prose_stay_in_their_sentence():
    read = article("<article><h1>Alto cheaper</h1><p>A month of Alto costs <s>$10</s> $2 from today.</p></article>")

    assert read.blocks[1].text == "A month of Alto costs $10 $2 from today."


def test_footnote_marks_are_no_text_and_footnotes_are():
    read = article(
        "<article><h1>Alto</h1><p>It raised $40 million<sup>1</sup> in May<sup>[2]</sup>.</p>"
        "<p><sup>1</sup> With debt.</p></article>"
    )

    assert [b.text for b in read.blocks[1:]] == ["It raised $40 million in May.", "[1] With debt."]


def test_a_definition_list_is_read_entry_by_entry():
    read = article(
        f"<article><h1>Alto</h1><dl><dt>Seat</dt><dd>Lyon</dd><dt>Raised to date</dt><dd>$52 "
        f"million</dd></dl><p>{LONG}</p>"
        "</article>"
    )

    assert [b.text for b in read.blocks[1:3]] == ["Seat: Lyon", "Raised to date: $52 million"]


def test_a_question_as_a_term_is_answered_by_its_description():
    read = article(
        f"<article><h1>Alto</h1><dl><dt>What is it worth?</dt><dd>$2 billion</dd></dl><p>{LONG}</p></article>"
    )

    assert read.blocks[1].text == "What is it worth? $2 billion"


def test_a_card_covers_its_part_of_the_text():
    read = article(
        "<main><h1>Plans</h1><div class=g><section><h3>Solo</h3><p>$5 a month</p><ul><li>One seat</li></ul></section>"
        "<section><h3>Duo</h3><p>$9 a month</p></section></div>"
        "<dl><dt>Input</dt><dd>$1 per minute</dd><dt>Output</dt><dd>$2 per minute</dd></dl></main>"
    )

    assert [read.text[card.position : card.end] for card in read.cards] == [
        "Solo\n$5 a month\nOne seat", "Duo\n$9 a month", "Input: $1 per minute", "Output: $2 per minute",
    ]  # fmt: skip


def test_a_price_told_in_a_sentence_makes_no_card():
    read = article(
        "<article><h1>Alto cuts</h1><h2>What changes</h2><p>From May on, says Alto, the smaller of its two plans will "
        "cost readers $5 a month.</p><h2>Who raised</h2><p>Alto: $40 million</p></article>"
    )

    assert not read.cards


KEPT = yaml.safe_load(Path(__file__).with_name("kept.yaml").read_text("utf-8"))


@pytest.mark.parametrize("around", ["<article>{}</article>", "<main>{}</main>", "<div class=page>{}</div>"])
@pytest.mark.parametrize("piece", KEPT)
def test_the_body_is_whole(piece, around):
    inner = KEPT[piece].format(h="Alto Systems raises $40 million", p=f"<p>{LONG}</p><p>{LONG[:90]}.</p>")
    expected = " ".join(re.sub(r"<[^>]+>", " ", inner).replace("Advertisement", "").split())
    read = article(
        f"<html><head><title>Alto Systems raises $40 million</title></head><body>{around.format(inner)}</body>"
    )

    said = "".join(everything(read).split())
    assert not [word for word in expected.split() if word not in said]


def test_a_text_goes_on_below_links_to_related_stories():
    parts = [
        f"In its year {n} Alto Systems sold {n} thousand songs, and its choir of machines grew by {n}."
        for n in range(30)
    ]
    first, rest = ("".join(f"<p>{part}</p>" for part in some) for some in (parts[:9], parts[9:]))
    links = "<h2>Related</h2><ul><li><a href=/1>Bass raises $99</a></li><li><a href=/2>Tenor</a></li></ul>"
    read = article(f"<article><h1>Alto Systems, a history</h1>{first}{links}{rest}</article>")

    assert [b.text for b in read.blocks] == ["Alto Systems, a history", *parts]


@pytest.mark.parametrize("tag", ["article", "div", "li", "section"])
def test_price_cards_are_kept_whatever_they_are_made_of(tag):
    cards = "".join(
        f"<{tag} class='plan popular'><header><h3><a href=/{name}>{name}</a></h3><span class=badge>Most "
        f"popular</span></header>"
        f"<p><b>${price}</b> per month</p><footer>Taxes of ${price // 4} apply</footer></{tag}>"
        for name, price in [("Solo", 8), ("Choir", 24), ("Opera", 120)]
    )
    read = article(f"<main><h1>Alto plans</h1><div class=pricing>{cards}</div></main>")

    assert [card.title for card in read.cards] == ["Solo", "Choir", "Opera"]
    assert "Taxes of $30 apply" in read.text


def test_a_card_that_is_one_link_is_kept():
    cards = "".join(
        f"<a class=card href=/{p}><h3>Alto {p}</h3><p>${p} per month</p><p>For all</p></a>" for p in (8, 24)
    )
    read = article(f"<body><h1>Plans</h1><div class=grid>{cards}</div></body>")

    assert [(card.title, card.lines[0]) for card in read.cards] == [
        ("Alto 8", "$8 per month"),
        ("Alto 24", "$24 per month"),
    ]


def test_a_page_whose_layout_is_a_table_is_read_as_text():
    read = article(
        f"<table width=600><tr><td><h1>Alto raises</h1></td></tr><tr><td><p>{LONG}</p><p>{LONG}</p></td></tr><tr><td>"
        "<table><tr><th>Plan</th><th>Price</th></tr><tr><td>Solo</td><td>$5</td></tr></table></td></tr></table>"
    )

    assert [b.text for b in read.blocks] == ["Alto raises", LONG, LONG]
    assert [[cell.text for cell in row] for row in read.tables[0].rows] == [["Plan", "Price"], ["Solo", "$5"]]


def test_a_page_inside_a_form_is_read():
    assert texts(f"<form id=aspnetForm><h1>Alto raises</h1><p>{LONG}</p></form>") == ["Alto raises", LONG]


def test_an_article_for_readers_without_scripts_is_read():
    assert LONG in texts(f"<body><div id=app></div><noscript><h1>Alto</h1><p>{LONG}</p><p>{LONG}</p></noscript></body>")


WORDS = st.text("abc $5.,é\n\t<>&;\"'=/-!", max_size=30)
TAGS = st.sampled_from(
    ["p", "div", "ul", "li", "table", "tr", "td", "h2", "b", "br", "dl", "dt", "dd", "pre", "s", "aside"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(TAGS, st.sampled_from(["", "/"]), WORDS), max_size=30))
def test_any_markup_gives_blocks_whose_offsets_are_exact(parts):
    read = article("<body>" + "".join(f"<{slash}{tag}>{text}" for tag, slash, text in parts))

    assert read.text == "\n".join(block.text for block in read.blocks)
    assert all(read.text[b.start : b.start + len(b.text)] == b.text for b in read.blocks)
    assert all(0 <= table.position <= len(read.text) for table in read.tables)
    assert all(0 <= card.position <= card.end <= len(read.text) for card in read.cards)
