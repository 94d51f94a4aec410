"""A figure in a menu, a teaser, a comment or a footer is not in the article; the article's own body is whole."""

from pathlib import Path

import pytest
import yaml

from tests.extract.desk import article, everything

HEADLINE = "Alto Systems raises $40 million to teach machines to sing"
BODY = [
    "Alto Systems has collected $40 million from three funds, the company said on Tuesday.",
    "Short one.",
    "The round values the choir at $310 million, up from $120 million a year ago, according to its founder.",
    "It employs forty people in Lyon and Ghent and means to hire as many again before the summer.",
]
PROSE = "".join(f"<p>{line}</p>" for line in BODY)

TEASERS = yaml.safe_load(Path(__file__).with_name("teasers.yaml").read_text("utf-8"))

PLACES = {
    "after the article": "<body><nav><a href=/>Home</a></nav><main><article><h1>{h}</h1>{p}</article></main>{d}</body>",
    "beside it": "<body><main><article><h1>{h}</h1>{p}</article>{d}</main></body>",
    "at its end": "<body><article><h1>{h}</h1>{p}{d}</article></body>",
    "in a page of divs": "<body><div id=page><div class=col><h1>{h}</h1><div "
    "class=text>{p}</div></div>{d}</div></body>",
    "before it": "<body>{d}<div class=wrap><h1>{h}</h1>{p}</div></body>",
    "in the midst": "<body><article><h1>{h}</h1>{a}{d}{b}</article></body>",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("teaser", TEASERS)
def test_what_is_no_part_of_the_article_is_taken_out(teaser, place):
    half = len(BODY) // 2
    first, second = ("".join(f"<p>{line}</p>" for line in part) for part in (BODY[:half], BODY[half:]))
    html = PLACES[place].format(h=HEADLINE, p=PROSE, d=TEASERS[teaser], a=first, b=second)
    read = article(f"<html lang=en><head><title>{HEADLINE}</title></head>{html}</html>")

    assert "DECOY" not in everything(read)
    assert [block.text for block in read.blocks] == [HEADLINE, *BODY]


def test_what_stands_beside_the_text_of_a_page_of_divs_is_taken_out_though_nothing_marks_it():
    read = article(
        f"<body><div><div><h1>{HEADLINE}</h1><div>{PROSE}</div></div>"
        "<div><h5>Börse</h5><p>DECOY: 99 Milliarden</p></div></div>"
    )

    assert [block.text for block in read.blocks] == [HEADLINE, *BODY]


def test_prices_beside_the_text_of_a_page_of_divs_are_kept():
    rows = "".join(f"<tr><td>Alto {n}</td><td>${n}</td></tr>" for n in range(1, 6))
    read = article(f"<body><div class=hero><h1>Prices</h1>{PROSE}</div><div class=x><table>{rows}</table></div></body>")

    assert len(read.tables) == 1


def test_a_line_right_above_a_table_stays_where_a_page_is_mostly_taken():
    prose = (
        "<p>" + "The mill grinds every grain that the valley grows, and it has done so for years on end. " * 6 + "</p>"
    )
    rows = "".join(
        f'<div role="row"><div role="cell">Alto {n}</div><div role="cell">${n}.20</div></div>' for n in range(1, 6)
    )
    heads = '<div role="columnheader">Model</div><div role="columnheader">Price</div>'
    grid = f'<div role="table"><div role="row">{heads}</div>{rows}</div>'
    page = (
        f"<html><head><title>Alto prices</title></head><body><div><h1>Alto</h1>{prose}</div><div><h2>Models</h2>"
        f'<div class="caption">Prices per sack of ten</div>{grid}</div></body></html>'
    )

    assert "Prices per sack of ten" in article(page).text
