import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.markup import walk
from pipeline.extract.tables import markdown_tables, tables_of
from storage.records import Table


def tables(html: str) -> tuple[Table, ...]:
    events = list(walk(BeautifulSoup(html, "lxml")))
    return tables_of(events, [0] * len(events))


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_a_cell_that_spans_rows_stands_in_each_of_them():
    (table,) = tables(
        "<table><tr><th>Model</th><th>Kind</th><th>Price</th></tr>"
        "<tr><td rowspan=2>Alto 2</td><td>In</td><td>$1</td></tr><tr><td>Out</td><td>$4</td></tr></table>"
    )

    assert texts(table) == [["Model", "Kind", "Price"], ["Alto 2", "In", "$1"], ["Alto 2", "Out", "$4"]]
    assert table.rows[1][0].origin == table.rows[2][0].origin == (1, 0)


def test_two_header_rows_with_spans_both_ways_line_up():
    (table,) = tables(
        "<table><thead><tr><th rowspan=2>Model</th><th colspan=2>Input</th><th rowspan=2>Output</th></tr>"
        "<tr><th>hit</th><th>miss</th></tr></thead>"
        "<tbody><tr><td>Alto</td><td>1</td><td>2</td><td>3</td></tr></tbody></table>"
    )

    assert texts(table) == [
        ["Model", "Input", "Input", "Output"],
        ["Model", "hit", "miss", "Output"],
        ["Alto", "1", "2", "3"],
    ]
    assert all(cell.header for row in table.rows[:2] for cell in row)


def test_rowspan_zero_reaches_to_the_end_of_its_row_group_and_no_further():
    (table,) = tables(
        "<table><tbody><tr><td rowspan=0>A</td><td>1</td></tr><tr><td>2</td></tr></tbody>"
        "<tbody><tr><td>B</td><td>3</td></tr></tbody></table>"
    )

    assert texts(table) == [["A", "1"], ["A", "2"], ["B", "3"]]


def test_a_footer_written_first_is_laid_out_last():
    (table,) = tables(
        "<table><thead><tr><th>M</th></tr></thead><tfoot><tr><td>foot</td></tr></tfoot>"
        "<tbody><tr><td>body</td></tr></tbody></table>"
    )

    assert texts(table) == [["M"], ["body"], ["foot"]]


def test_an_inner_table_is_a_table_of_its_own():
    outer, inner = tables(
        "<table><tr><td>An outer cell of few "
        "words</td><td><table><tr><td>x</td><td>$1</td></tr></table></td></tr></table>"
    )

    assert texts(outer) == [["An outer cell of few words", ""]]
    assert texts(inner) == [["x", "$1"]]


def test_a_table_that_only_arranges_the_page_is_left_out():
    (inner,) = tables("<table><tr><td><table><tr><td>Alto</td><td>$1</td></tr></table></td></tr></table>")

    assert texts(inner) == [["Alto", "$1"]]


def test_elements_with_the_roles_of_a_table_are_one():
    (table,) = tables(
        "<div role=table aria-label='Rates'><div role=rowgroup><div role=row><span role=columnheader>Model</span>"
        "<span role=columnheader>Input</span></div></div><div role=rowgroup><div role=row><span role=cell>Alto</span>"
        "<span role=cell>$2</span></div></div></div>"
    )

    assert texts(table) == [["Model", "Input"], ["Alto", "$2"]]
    assert table.rows[0][0].header
    assert table.caption == "Rates"


def test_line_breaks_and_blocks_in_a_cell_keep_its_parts_apart():
    (table,) = tables(
        "<table><tr><td>Alto 2<br><code>alto-2-0101</code></td><td><div>$1</div><div>$2 (audio)</div></td></tr></table>"
    )

    assert texts(table) == [["Alto 2\nalto-2-0101", "$1\n$2 (audio)"]]


def test_struck_through_prices_are_kept_apart_from_the_text():
    (table,) = tables(
        "<table><tr><td><s>$10</s> $2</td><td><span style='text-decoration: line-through'>$8</span>$3</td>"
        "<td><span class='old-price'>$9</span> $4</td></tr></table>"
    )

    assert [(cell.text, cell.old) for cell in table.rows[0]] == [("$2", ("$10",)), ("$3", ("$8",)), ("$4", ("$9",))]


def test_footnote_marks_are_taken_out_and_the_note_keeps_its_mark():
    (table,) = tables(
        "<table><tr><td>Pro</td><td>$20<sup>1</sup></td><td>$30*</td></tr></table>"
        "<p><sup>1</sup> $17 if paid for a year</p><h2>Next</h2><p>elsewhere</p>"
    )

    assert texts(table) == [["Pro", "$20", "$30"]]
    assert table.rows[0][1].marks == ("1",)
    assert table.notes == "[1] $17 if paid for a year"


def test_raised_cents_are_a_part_of_the_number():
    (table,) = tables("<table><tr><td>$19<sup>99</sup></td><td>$19<sup>.99</sup></td></tr></table>")

    assert texts(table) == [["$19.99", "$19.99"]]


def test_neighbouring_elements_do_not_run_into_one_word():
    (table,) = tables(
        "<table><tr><td><label>Input</label><b>$3</b></td><td><span>$</span><span>20</span><span>/mo</span></td>"
        "<td>GPT-<b>9</b>o</td></tr></table>"
    )

    assert texts(table) == [["Input $3", "$20/mo", "GPT-9o"]]


def test_a_table_knows_its_headings_its_caption_and_the_text_around_it():
    first, second = tables(
        "<h1>Prices</h1><p>All in US dollars.</p><h2>Batch</h2><p>Per 1M tokens</p>"
        "<table><caption>Chat</caption><tr><td>a</td></tr></table><p>Below.</p>"
        "<h2>Live</h2><table><tr><td>b</td></tr></table>"
    )

    assert (first.caption, first.headings, first.notes) == ("Chat", ("Prices", "Batch"), "Below.")
    assert first.lead.split("\n\n") == ["All in US dollars.", "Per 1M tokens"]
    assert second.headings == ("Prices", "Live")
    assert second.lead.split("\n\n") == ["All in US dollars.", ""]


def test_a_heading_inside_a_card_does_not_hold_for_the_table_after_it():
    (table,) = tables(
        "<h1>Plans</h1><div><div class=c><h3>Solo</h3><p>$5</p></div><div class=c><h3>Duo</h3><p>$9</p></div></div>"
        "<table><tr><td>Seats</td><td>1</td></tr></table>"
    )

    assert table.headings == ("Plans",)
    assert "$5" not in table.lead


def test_a_pipe_table_in_markdown_is_read_with_its_heading():
    text = (
        "# Rates\n\nPer 1M tokens.\n\n| Model | In | Out |\n|:--|--:|--:|\n"
        "| **Alto 2** | ~~$5~~ $3 | $6[^a] |\n| `bass` | $1<br>$2 |  |\n\n[^a]: before tax\n"
    )
    (table,) = markdown_tables(text)

    assert texts(table) == [["Model", "In", "Out"], ["Alto 2", "$3", "$6"], ["bass", "$1\n$2", ""]]
    assert table.rows[1][1].old == ("$5",)
    assert table.rows[1][2].marks == ("a",)
    assert (table.headings, table.lead, table.notes) == (("Rates",), "Per 1M tokens.", "[a] before tax")
    assert text[table.position :].startswith("| Model")


def test_a_table_drawn_with_lines_is_read():
    (table,) = markdown_tables("+-------+-----+\n| Model | In  |\n+-------+-----+\n| Alto  | $3  |\n+-------+-----+\n")

    assert texts(table) == [["Model", "In"], ["Alto", "$3"]]
    assert table.rows[0][0].header
    assert not table.rows[1][0].header


def test_columns_lined_up_with_spaces_in_pre_are_a_table():
    (table,) = tables(
        "<h2>Rates</h2><pre>Model        Input   Output\n-----------  ------  ------\n"
        "Alto 2       $1.00   $4.00\nAlto 2 mini  $0.10   $0.40\n</pre>"
    )

    assert texts(table) == [
        ["Model", "Input", "Output"],
        ["Alto 2", "$1.00", "$4.00"],
        ["Alto 2 mini", "$0.10", "$0.40"],
    ]
    assert table.headings == ("Rates",)


@pytest.mark.parametrize("title", ["BATCH QUEUE", "xAI models"])
def test_a_short_line_above_a_table_is_its_title(title):
    (table,) = markdown_tables(f"{title}\n\n| Model | In |\n|:--|--:|\n| Alto | $3 |\n")

    assert table.caption == title


def test_prose_lists_and_json_are_no_tables():
    assert not markdown_tables("A line of prose.\nAnother one, no columns here.\n\n- a\n- b\n")
    assert not markdown_tables('{\n  "name": "x",   "in": 1,\n  "name": "y",   "in": 2\n}\n')


@given(st.text(alphabet="|-+ \n\ta#$1~<>[]^", max_size=200))
def test_any_text_can_be_looked_through_for_tables(text):
    for table in markdown_tables(text):
        assert len({len(row) for row in table.rows}) == 1


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=4), min_size=1, max_size=5)
)
def test_any_spans_give_a_rectangle(rows):
    html = "".join(
        "<tr>" + "".join(f"<td rowspan={down} colspan={across}>x</td>" for down, across in row) + "</tr>"
        for row in rows
    )
    (table,) = tables(f"<table>{html}</table>")

    assert len({len(row) for row in table.rows}) == 1


def test_rows_between_bars_are_a_table_without_a_rule() -> None:
    text = (
        "The rounds of the year, in dollars:\n\n"
        "Firm | Date | Round | Sum\nLumen Labs | June 2023 | n. a. | 1.3bn\nKestrel | May 2024 | Seed | 90m\n\n"
        "More next month."
    )
    (table,) = markdown_tables(text)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Firm", "Date", "Round", "Sum"],
        ["Lumen Labs", "June 2023", "n. a.", "1.3bn"],
        ["Kestrel", "May 2024", "Seed", "90m"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Home | News | Contact\nImprint | Privacy | Jobs\nAbout | Help | Prices",
        "Lumen Labs | June 2023 | 1.3bn\nKestrel | May 2024 | 90m",
        "Firm | Date | Sum\nKestrel | May 2024\nLumen Labs | June 2023 | 1.3bn",
        "Paris | 12 May 2025 | 4 min\nFirm | Date | Sum\nKestrel | May 2024 | 90m",
    ],
)
def test_a_line_with_bars_alone_is_no_table(text: str) -> None:
    assert markdown_tables(text) == ()
