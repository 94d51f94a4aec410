"""Copies of a text are alike, also edited ones; other tellings of the same event are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract import fingerprint, similarity
from tests.extract.desk import article

AGENCY = (
    "Alto Systems, a Lyon company that teaches machines to sing, said on Tuesday it had raised $40 million in a "
    "round led by Harbour Partners, with Quay Capital and the founders of two rivals among the other investors. "
    "The deal values the company at $310 million, more than twice the $120 million that it was worth a year ago. "
    "Alto wants to spend the money on engineers in Lyon and Ghent, where it has forty people now, and on rights "
    "to recordings. Its chief executive, A. Cantor, said in an interview that revenue had tripled to $9 million "
    "last year and that the company expected to break even in 2027. Several labels have sued companies that train "
    "models on songs without asking; Alto says that it pays for every recording it uses. The market is crowded: "
    "Bass, the largest competitor, collected $200 million in October at a price of $1.4 billion."
)
RIVAL = (
    "It took Alto Systems eleven days to find $40 million. Harbour Partners wrote the largest cheque, according "
    "to two people who know the terms, and Quay Capital followed; the choir in a box from Lyon is now worth $310 "
    "million on paper. That is a lot of money for a firm that sold services for $9 million last year, but its "
    "founder A. Cantor has never been shy of large numbers. He told us over lunch that break-even was two years "
    "away and that nobody who sings for a living had to fear his machines."
)
BOILERPLATE = "Subscribe to our free newsletter for more stories about European technology companies."


def edited(text: str) -> dict[str, str]:
    sentences = text.split(". ")
    return {
        "the same": text,
        "in capitals and other spaces": "\n".join(text.upper().split()),
        "another headline": f"Singing machines are worth a fortune, investors believe\n{text}",
        "a line of boilerplate": f"{text}\n{BOILERPLATE}",
        "both": f"Singing machines are worth a fortune, investors believe\n{text}\n{BOILERPLATE}",
        "cut at its end": ". ".join(sentences[:-1]),
        "a few other words": text.replace("company", "firm").replace("wants", "intends").replace("crowded", "full"),
    }


@pytest.mark.parametrize("way", edited(AGENCY))
def test_a_copy_is_alike(way):
    assert similarity(fingerprint(AGENCY), fingerprint(edited(AGENCY)[way])) >= 0.9


def test_two_articles_on_one_event_are_not_alike():
    assert similarity(fingerprint(AGENCY), fingerprint(RIVAL)) < 0.75


def test_texts_of_one_mould_with_other_figures_are_no_copies():
    mould = (
        "What Alto charges for {} this month, before tax, is ${} for a song read and ${} for a song sung. {}"
        + " Ask us." * 9
    )
    august, may = (
        mould.format("singing", "15", "75", "Checked 6 August."),
        mould.format("singing", "5", "25", "Checked 1 May."),
    )

    assert similarity(fingerprint(august), fingerprint(may)) < 0.9


def test_price_lists_that_differ_in_their_tables_alone_are_no_copies():
    def prices(*rows: tuple[str, int]) -> str:
        cells = "".join(f"<tr><td>{name}</td><td>${price}</td></tr>" for name, price in rows)
        head = f"<main><h1>Prices of Alto</h1><p>{RIVAL[:160]}.</p>"
        return f"{head}<table><tr><th>Model</th><th>Price</th></tr>{cells}</table>"

    august = article(prices(("Alto 2", 15), ("Alto 2 mini", 3), ("Bass", 9)))
    may = article(prices(("Alto 3", 12), ("Alto 3 mini", 2), ("Bass", 8)))

    assert august.text == may.text
    assert similarity(august.fingerprint, may.fingerprint) < 0.9


def test_a_short_text_has_no_fingerprint_and_is_like_nothing():
    assert fingerprint("Alto raised $40 million.") == ""
    assert similarity("", "") == similarity("", fingerprint(AGENCY)) == 0.0


def test_a_fingerprint_is_sixteen_hexadecimal_digits_and_never_changes():
    assert fingerprint(AGENCY) == fingerprint(AGENCY)
    assert fingerprint(" ".join(f"word{n}" for n in range(40))) == "398eba234e5a1134"


@given(st.text(max_size=400))
def test_any_text_is_like_itself(text):
    print_ = fingerprint(text)

    assert print_ == "" or (len(print_) == 16 and similarity(print_, print_) == 1.0)
