"""Who gives money where the giver is told in other words than by a name right before the sum."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def cheques(text: str, title: str = "", lang: str = "en") -> list[tuple[str, str | None, int]]:
    return [
        (f.subject, f.investor, int(f.high or f.low or 0) // 1_000_000)
        for f in read(text, title, lang).figures
        if f.metric == "investment"
    ]


@pytest.mark.parametrize(
    ("lang", "text", "giver"),
    [
        ("en", "Cohere raised $2 billion. The government of Albania is in as well, with $10 million.", "Albania"),
        ("en", "The Qatari government has put $10 million into Cohere.", "Qatari government"),
        (
            "de",
            "Cohere hat zwei Milliarden Dollar eingesammelt. Auch der albanische Staat ist dabei, mit zehn Millionen "
            "Dollar.",
            "albanische Staat",
        ),
        ("fr", "Le gouvernement albanais a investi 10 millions de dollars dans Cohere.", "gouvernement albanais"),
        ("it", "Il governo albanese ha investito 10 milioni di dollari in Cohere.", "governo albanese"),
    ],
)
def test_a_state_gives(lang: str, text: str, giver: str) -> None:
    told = cheques(text, "", lang)
    assert [(who, amount) for who, _, amount in told] == [("Cohere", 10)]
    assert giver in (told[0][1] or "")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere sells to the Canadian government. Nvidia has invested $60 million in Cohere."),
        ("en", "Nvidia, which the American government watches, has invested $60 million in Cohere."),
        ("fr", "Nvidia, que le gouvernement américain surveille, a investi 60 millions de dollars dans Cohere."),
        ("it", "Nvidia, che il governo americano sorveglia, ha investito 60 milioni di dollari in Cohere."),
    ],
)
def test_a_state_that_stands_by_gives_nothing(lang: str, text: str) -> None:
    assert all(giver == "Nvidia" for _, giver, _ in cheques(text, "", lang))


@pytest.mark.parametrize(
    "text",
    [
        "Missing from the list is Microsoft. It has put $13 billion into OpenAI.",
        "Then there is Microsoft. It has put $13 billion into OpenAI.",
        "Next in line: Microsoft. It has put $13 billion into OpenAI.",
    ],
)
def test_who_is_put_forward_at_the_end_gives_in_the_next_sentence(text: str) -> None:
    assert cheques(text, "Who pays for OpenAI?") == [("OpenAI", "Microsoft", 13_000)]


def test_it_is_the_giver_told_of_and_not_who_gives_beside() -> None:
    text = (
        "Nvidia reported revenue of $57.0 billion. This week the company agreed to invest up to $10 billion in "
        "Anthropic, beside Microsoft with up to $5 billion. It has also declared its intention to invest as much as "
        "$100 billion in OpenAI."
    )
    assert ("OpenAI", "Nvidia", 100_000) in cheques(text, "Nvidia sells, and invests")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Eine Gruppe um Index, Greycroft und Radical hat gemeinsam 80 Millionen Dollar in Cohere gesteckt.",
        ),
        ("de", "Coatue und Greycroft haben zusammen 80 Millionen Dollar in Cohere gesteckt."),
        ("en", "Coatue and Greycroft jointly invested $80 million in Cohere."),
        ("fr", "Coatue et Greycroft ont investi ensemble 80 millions de dollars dans Cohere."),
        ("es", "Coatue y Greycroft invirtieron conjuntamente 80 millones de dólares en Cohere."),
        ("it", "Coatue e Greycroft hanno investito insieme 80 milioni di dollari in Cohere."),
    ],
)
def test_what_several_give_jointly_is_the_deal(lang: str, text: str) -> None:
    figures = read(text, "", lang).figures
    assert [(f.subject, f.metric, f.investor) for f in figures] == [("Cohere", "amount_raised", None)]


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("Abu Dhabi's MGX has put $500 million into OpenAI.", "MGX"),
        ("OpenAI took $500 million from Abu Dhabi's MGX.", "MGX"),
        ("Prince Alwaleed's Kingdom Holding says that it poured $800 million into xAI.", "Kingdom Holding"),
        ("Saudi Arabia's Prosperity7 invested $400 million in Zhipu AI.", "Prosperity7"),
    ],
)
def test_whose_a_giver_is_gives_nothing(text: str, giver: str) -> None:
    assert {investor for _, investor, _ in cheques(text)} <= {giver}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "El fabricante de Windows ha invertido 13.000 millones de dólares en OpenAI."),
        ("fr", "Le fabricant de Windows a investi 13 milliards de dollars dans OpenAI."),
        ("en", "The Windows maker has invested $13 billion in OpenAI."),
    ],
)
def test_a_giver_is_known_by_what_it_makes(lang: str, text: str) -> None:
    assert cheques(text, "OpenAI, Microsoft", lang) == [("OpenAI", "Microsoft", 13_000)]


def test_a_pronoun_is_nobodys_surname() -> None:
    text = "Its founder could afford to. He himself is ready to sign for 20 billion yuan of the lab's first round."
    assert all(investor != "He" for _, investor, _ in cheques(text, "DeepSeek"))


QUIZ = (
    "One. Who owns 11% of Mistral AI? ASML, since it contributed €1.3 billion to the Series C.\n\n"
    "Two. What did Microsoft first put into OpenAI? One billion dollars, in July 2019.\n\n"
    "Three. In June 2023 Inflection AI was worth $4 billion. True.\n\n"
    "Four. At what valuation did Hugging Face last sell shares? $4.5 billion."
)


def test_a_short_answer_is_about_whom_the_question_names() -> None:
    assert ("OpenAI", "Microsoft", 1000) in cheques(QUIZ, "Answers to the quiz")
    worth = {f.subject: f.low for f in read(QUIZ, "Answers to the quiz").figures if f.metric == "valuation"}
    assert worth == {"Inflection AI": 4_000_000_000, "Hugging Face": 4_500_000_000}


def test_an_answer_that_names_the_giver_is_about_him() -> None:
    assert ("Mistral AI", "ASML", 1300) in cheques(QUIZ, "Answers to the quiz")


def test_a_mere_no_goes_on_about_the_same_one() -> None:
    text = "Didn't Microsoft buy them? It did not. It took a position of 15 million euros in Mistral AI last year."
    assert cheques(text, "The price of being Mistral AI") == [("Mistral AI", "Microsoft", 15)]
