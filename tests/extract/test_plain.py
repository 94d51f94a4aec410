"""Plain texts, Markdown and data."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.desk import article

LONG = (
    "Alto Systems has collected $40 million from three funds, the company said on Tuesday, and will spend most of "
    "it on people, of whom forty work there now and as many again are to come before the summer is out."
)


def plain(text: str | bytes, url: str = "file:///inbox/alto.txt", **more):
    return article(text, "text/plain; charset=utf-8", url, **more)


def kinds(read):
    return [(block.kind, block.text) for block in read.blocks]


def test_paragraphs_end_at_empty_lines_and_lines_broken_to_a_width_are_joined():
    read = plain(
        "Alto Systems has collected $40 million from three funds,\n"
        "the company said on Tuesday. It is now worth as much as\n310 million dollars.\n\nA second paragraph.\n"
    )

    assert [b.text for b in read.blocks] == [
        "Alto Systems has collected $40 million from three funds, the company said on Tuesday. It is now worth as "
        "much as 310 million dollars.",
        "A second paragraph.",
    ]
    assert read.plain


def test_lines_that_were_not_broken_stay_apart():
    read = plain(f"Solo: $5 a month\nChoir: $24 a month\n{LONG}\n{LONG}\n")

    assert [b.text for b in read.blocks] == ["Solo: $5 a month", "Choir: $24 a month", LONG, LONG]


def test_items_and_headings_are_told_apart():
    read = plain(
        f"The Alto deal, in full\n\n{LONG}\n\nWho paid\n{LONG}\n\n- Harbour, $30 million\n* Quay Partners\n1. Pier\n"
    )

    assert kinds(read) == [
        ("heading", "The Alto deal, in full"), ("paragraph", LONG), ("heading", "Who paid"), ("paragraph", LONG),
        ("item", "Harbour, $30 million"), ("item", "Quay Partners"), ("item", "Pier"),
    ]  # fmt: skip
    assert read.blocks[3].headings == ("The Alto deal, in full", "Who paid")


def test_headings_that_are_underlined_are_headings():
    read = plain(f"Alto\n====\n\nTerms\n-----\n{LONG}\n")

    assert [(b.kind, b.level, b.text) for b in read.blocks[:2]] == [("heading", 1, "Alto"), ("heading", 2, "Terms")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Alto raises $40 million\n\n{LONG}", "Alto raises $40 million"),
        (f"Alto raises $40 million\n{LONG}\n{LONG}", "Alto raises $40 million"),
        (f"Loading…\nGazette 0 of 3 free\nAI\n\nWho is Alto Systems?\n\nA. Cantor\n\n{LONG}", "Who is Alto Systems?"),
        (f"# Alto raises\n\n{LONG}", "Alto raises"),
        (f"xAI raises $6 billion\n\n{LONG}", "xAI raises $6 billion"),
        (f"xAI raises $6 billion\n{LONG}\n{LONG}", "xAI raises $6 billion"),
        (f"iPhone sales help\n\n{LONG}", "iPhone sales help"),
        (f"and so it went\n\n{LONG}", ""),
        (f"{LONG}\n\n{LONG}", ""),
        ("Alto raises $40 million", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_a_line_on_top_is_the_title(text, title):
    assert plain(text).title == title


def test_a_headline_does_not_run_into_a_name_that_begins_small():
    read = plain("The company of Elon Musk closes its round\nxAI has collected $6 billion, it said on Sunday.\n")

    assert read.blocks[0].text == "The company of Elon Musk closes its round"


@pytest.mark.parametrize(
    "top",
    [
        "Published: 9 September 2025", "PARIS, Sept. 9, 2025 — Alto Systems said that it has raised $40 million.",
        "LYON, le 9 septembre 2025 – Alto annonce une levée.", "Par A. Cantor, le 9 septembre 2025",
        "Berlin, 9. September 2025 (dpa) - Alto sammelt Geld ein.", "Sep 9, 2025", "2025-09-09",
        "Last updated: 9 September 2025",
        "MADRID, 9 de septiembre de 2025 - Alto capta 40 millones.", "Pubblicato il 9 settembre 2025",
        "Written: 2025-09-09 15:03 / Updated: 2025-09-10 08:00",
    ],
)  # fmt: skip
def test_a_line_or_a_dateline_on_top_dates_a_text(top):
    read = plain(f"Alto raises $40 million\n\n{top}\n\n{LONG}")

    assert (read.published, read.dated_by) == (date(2025, 9, 9), "text")


def test_the_day_of_publication_wins_over_the_day_of_a_change():
    read = plain(f"Alto raises\n\nUpdated: 12 September 2025\nPublished: 9 September 2025\n\n{LONG}")

    assert read.published == date(2025, 9, 9)


def test_a_date_below_names_and_short_lines_is_still_on_top():
    top = "Loading…\nGazette\nAI\n\nWho is Alto Systems?\n\nA choir of machines.\n\nAC\n\nA. Cantor\n\nContributor"

    assert plain(f"{top}\n\nSep 9, 2025\n\n4 min read\n\n{LONG}").published == date(2025, 9, 9)


def test_a_date_within_the_text_dates_nothing_and_the_files_day_helps_out():
    text = f"{LONG} The last round was on 9 September 2025, and the one before it on 3 May 2024."

    assert plain(text).dated_by == "nothing"
    assert plain(text, hint_published=datetime(2026, 1, 2, tzinfo=UTC)).dated_by == "file"


def test_a_day_in_the_future_dates_no_text():
    assert plain(f"Alto raises\n\nPublished: 9 September 2031\n\n{LONG}").published is None


def test_teasers_in_a_text_are_left_out():
    read = plain(
        f"{LONG}\n\nRead also: Bass raises $99 billion\n\n{LONG}\n\nRelated articles\n- Bass, $99 billion\n- "
        f"Tenor\n\nThe end."
    )

    assert [b.text for b in read.blocks] == [LONG, LONG, "The end."]


@pytest.mark.parametrize(
    "line",
    [
        "Yesterday's most clicked: Bass raises $99 billion",
        "Our most-read story: Bass raises $99 billion",
        "Le plus lu hier : Bass lève 99 milliards de dollars",
        "Gestern am meisten geklickt: Bass sammelt 99 Milliarden Dollar ein",
        "Lo más leído ayer: Bass capta 99.000 millones de dólares",
        "Il più letto di ieri: Bass raccoglie 99 miliardi di dollari",
    ],
)
def test_what_others_read_most_is_a_teaser(line: str):
    assert [b.text for b in plain(f"{LONG}\n\n{line}\n\n{LONG}").blocks] == [LONG, LONG]


def test_a_plan_that_is_most_popular_is_no_teaser():
    line = "Most popular: Solo at $5 a month"
    assert line in [b.text for b in plain(f"{LONG}\n\n{line}\n\n{LONG}").blocks]


def test_tables_are_taken_out_of_the_text_and_know_their_place():
    read = plain(f"Prices of Alto\n\n{LONG}\n\nPlan | Month\n--- | ---\nSolo | $5\nChoir | $24\n\nBefore tax.\n")

    assert [b.text for b in read.blocks] == ["Prices of Alto", LONG, "Before tax."]
    assert [[c.text for c in row] for row in read.tables[0].rows] == [
        ["Plan", "Month"],
        ["Solo", "$5"],
        ["Choir", "$24"],
    ]
    assert read.text[: read.tables[0].position].endswith("is out.")


def test_data_is_left_as_it_is_written():
    text = '{\n  "name":  "alto-2",\n  "input": 1.50\n}'

    assert kinds(article(text, "application/json")) == kinds(plain(text)) == [("pre", text)]


def test_markup_in_a_text_that_is_markdown_in_all_but_name_is_taken_out():
    read = plain(f"# Alto\n\n{LONG}\n\nIt costs **$5** a [month](https://alto.example/pricing), `alto-2` included.\n")

    assert read.blocks[-1].text == "It costs $5 a month, alto-2 included."


def test_asterisks_of_a_plain_text_stay():
    assert plain("Alto costs $5* a month.\n\n* before tax\n").blocks[0].text == "Alto costs $5* a month."


@given(st.text("ab $5.,-*|#>\n\t\r`~[]()é=", max_size=300))
def test_any_text_gives_blocks_whose_offsets_are_exact(text):
    read = plain(text)

    assert read.text == "\n".join(block.text for block in read.blocks)
    assert all(read.text[b.start : b.start + len(b.text)] == b.text for b in read.blocks)


# --- Markdown --------------------------------------------------------------------------------------------------------


def markdown(text: str, **more):
    return article(text, "", "file:///inbox/alto.md", **more)


def test_markdown_is_read_as_the_page_that_it_means():
    read = markdown(
        f"# Alto raises\n\n{LONG}[^1]\n\n## Terms\n\n- Series *B*\n- [~~$30~~ $40](https://a.example) "
        f"million\n\n> We sing.\n\n"
        "| Plan | Month |\n|---|---|\n| **Solo** | ~~$9~~ $5 |\n\n```\nkey = 1\n```\n\n[^1]: With debt.\n"
    )

    assert read.title == "Alto raises"
    assert kinds(read) == [
        ("heading", "Alto raises"), ("paragraph", LONG), ("heading", "Terms"), ("item", "Series B"),
        ("item", "$30 $40 million"), ("quote", "We sing."), ("pre", "key = 1"), ("paragraph", "[1] With debt."),
    ]  # fmt: skip
    assert [c.text for c in read.tables[0].rows[1]] == ["Solo", "$5"]
    assert read.tables[0].rows[1][1].old == ("$9",)
    assert read.plain


def test_the_fields_above_a_markdown_text_are_its_metadata():
    read = markdown(
        f"---\ntitle: Alto raises\ndate: 2025-09-09\nauthor: A. Cantor\nlang: sv\n---\n\n{LONG}\n", lang=None
    )

    assert (read.title, read.published, read.dated_by) == ("Alto raises", date(2025, 9, 9), "page")
    assert (read.author, read.lang, read.text) == ("A. Cantor", "sv", LONG)


def test_broken_fields_above_a_markdown_text_are_passed_over():
    assert markdown(f"---\ntitle: [oops\n---\n{LONG}").text == LONG


@pytest.mark.parametrize(
    ("lang", "heading"),
    [("en", "More guides"), ("en", "Our latest reviews"), ("fr", "Nos derniers dossiers"), ("de", "Weitere Ratgeber"),
     ("es", "Otras noticias"), ("it", "Altri approfondimenti")],
)  # fmt: skip
def test_a_heading_of_other_texts_ends_the_article(lang, heading):
    read = plain(f"Alto raises $40 million\n\n{LONG}\n\n{LONG}\n\n{heading}\n- Bass at $99 a month\n- Choir for less\n")

    assert all("Bass" not in block.text for block in read.blocks)


@pytest.mark.parametrize("heading", ["More money", "Latest models", "Other plans", "All prices"])
def test_a_heading_of_the_article_itself_ends_nothing(heading):
    read = plain(f"Alto raises $40 million\n\n{LONG}\n\n{LONG}\n\n{heading}\n- Bass at $99 a month\n- Choir for less\n")

    assert any("Bass" in block.text for block in read.blocks)


def test_a_german_day_on_a_line_of_its_own_is_no_item():
    read = plain(f"Alto sammelt 40 Millionen ein\n\n14. Oktober 2026\n\n{LONG}\n\n1. Harbour\n2. Quay\n")

    assert ("paragraph", "14. Oktober 2026") in kinds(read)
    assert [block.text for block in read.blocks if block.kind == "item"] == ["Harbour", "Quay"]
