from bs4 import BeautifulSoup

from pipeline.extract.cards import cards_of
from pipeline.extract.markup import walk
from storage.records import Card


def cards(html: str) -> tuple[Card, ...]:
    root = BeautifulSoup(html, "lxml")
    return cards_of(root, list(walk(root)))


def test_a_grid_of_cards_gives_a_card_a_plan_with_its_lines_in_order():
    html = """<h1>Plans</h1><div class=grid>
      <div class=card><h3>Solo</h3><div class=m><b>$9</b> <i>per month</i></div>
        <div class=y hidden><b>$7</b> <i>per month, billed yearly</i></div><ul><li>10 files</li></ul></div>
      <div class=card><h3>Crew</h3><div><span>$</span><span>25</span><span>/ seat</span></div></div>
      <div class=card><h3>Custom</h3><p>Talk to us</p></div></div><p>Before tax.</p>"""
    solo, crew, custom = cards(html)

    assert solo == Card("Solo", ("$9 per month", "$7 per month, billed yearly", "10 files"), headings=("Plans",))
    assert crew.lines == ("$25/ seat",)
    assert custom.lines == ("Talk to us",)


def test_sign_number_and_period_on_lines_of_their_own_are_one_line():
    first, _ = cards(
        "<div><section><h2>One</h2><div>€</div><div>14</div><div>.99</div><div>/month</div></section>"
        "<section><h2>Two</h2><div>€</div><div>20</div></section></div>"
    )

    assert first.lines == ("€14.99 /month",)


def test_plan_sections_without_boxes_end_at_the_next_heading():
    a, b = cards("<h1>All</h1><h2>Solo</h2><p>$5 a month</p><p>Mail help</p><h2>Duo</h2><p>$9 a month</p>")

    assert (a.title, a.lines) == ("Solo", ("$5 a month", "Mail help"))
    assert (b.title, b.lines) == ("Duo", ("$9 a month",))


def test_boxes_without_a_heading_take_their_first_line_as_title():
    a, b = cards(
        "<div><div class='plan x'><div class=name>Solo</div><div>$5</div><div>a month</div></div>"
        "<div class='plan y'><div class=name>Duo</div><div>$9</div><div>a month</div></div></div>"
    )

    assert (a.title, a.lines) == ("Solo", ("$5", "a month"))
    assert (b.title, b.lines) == ("Duo", ("$9", "a month"))


def test_each_term_of_a_definition_list_is_a_card_under_its_headings():
    a, b = cards(
        "<h1>Rates</h1><h3>Alto 2</h3><dl><dt>Input:</dt><dd>$1 / 1M</dd><dt>Output</dt><dd><s>$9</s> $4</dd></dl>"
    )

    assert (a.title, a.lines, a.headings) == ("Input", ("$1 / 1M",), ("Rates", "Alto 2"))
    assert (b.title, b.lines, b.old) == ("Output", ("$4",), ("$9",))


def test_terms_that_share_a_description_each_get_it():
    a, b = cards("<dl><dt>Alto</dt><dt>Bass</dt><dd>$1 per image</dd></dl>")

    assert a.lines == b.lines == ("$1 per image",)


def test_a_struck_through_price_of_a_card_is_old():
    a, _ = cards(
        "<div><div><h3>Solo</h3><p><del>$12</del> $8 a month</p></div><div><h3>Duo</h3><p>$9 a month</p></div></div>"
    )

    assert (a.lines, a.old) == (("$8 a month",), ("$12",))


def test_sections_without_a_price_are_no_cards():
    assert not cards("<h1>About</h1><p>We make models.</p><h2>Team</h2><p>Twelve people.</p>")
    assert not cards("<div><div><h3>A</h3><p>Text</p></div><div><h3>B</h3><p>Text</p></div></div>")


def test_tables_inside_a_section_are_not_lines_of_a_card():
    assert not cards("<section><h2>Alto</h2><table><tr><td>Input</td><td>$5</td></tr></table></section>")
