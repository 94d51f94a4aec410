"""A part of a round that stands before its verb is the giver's named behind it; one left to others is nobody's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

FRONTED = [
    ("it", "Mistral AI ha incassato 1,7 miliardi di euro in una Serie C, e 1,3 miliardi li ha messi la sola ASML."),
    ("it", "Mistral AI ha chiuso un round da 1,7 miliardi di euro. Di questi, 1,3 miliardi li ha portati ASML."),
    ("es", "Mistral AI cerró una Serie C de 1.700 millones de euros, y 1.300 millones los aportó solo ASML."),
    ("fr", "Mistral AI a levé 1,7 milliard d'euros ; 1,3 milliard, c'est ASML qui l'a mis."),
    ("de", "Mistral AI hat 1,7 Milliarden Euro eingesammelt, und 1,3 Milliarden hat allein ASML beigesteuert."),
    ("de", "Mistral AI hat 1,7 Milliarden Euro eingesammelt; 1,3 Milliarden steuerte ASML bei."),
]
LEFT = [
    ("en", "SoftBank put $30 billion into OpenAI; $10 billion is to be syndicated to other investors."),
    (
        "fr",
        "SoftBank met 30 milliards de dollars dans OpenAI ; 10 milliards devront être placés chez d'autres fonds.",
    ),
    (
        "de",
        "Softbank steckt 30 Milliarden Dollar in OpenAI, zehn Milliarden Dollar sollen andere Investoren übernehmen.",
    ),
    (
        "it",
        "SoftBank investe 30 miliardi di dollari in OpenAI; 10 miliardi saranno collocati presso altri investitori.",
    ),
    (
        "es",
        "SoftBank invierte 30.000 millones de dólares en OpenAI; 10.000 millones se colocarán entre otros inversores.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), FRONTED)
def test_a_part_before_its_verb_is_the_givers_behind_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"}


def test_what_the_startup_spends_of_it_has_no_giver() -> None:
    text = "Mistral AI captó 1.700 millones de euros; 300 millones los ha puesto en chips Nvidia."
    assert told(text, lang="es") == {"Mistral AI amount_raised 1700m EUR"}


@pytest.mark.parametrize(("lang", "text"), LEFT)
def test_what_others_are_still_to_take_is_nobodys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI investment SoftBank 30000m USD"}


def test_a_round_placed_with_others_is_one() -> None:
    text = "xAI will eine Runde von zehn Milliarden Dollar bei anderen Investoren unterbringen."
    assert told(text, lang="de") == {"xAI amount_raised 10000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft versa a Inflection AI circa 650 milioni di dollari, quasi tutti per la licenza dei modelli.",
        "Microsoft assume i fondatori di Inflection AI e versa alla startup 650 milioni, in gran parte per licenze.",
    ],
)
def test_what_is_paid_mostly_for_a_licence_is_no_investment(text: str) -> None:
    assert told(text, "Inflection AI", lang="it") == set()


def test_what_is_paid_mostly_in_shares_is_one() -> None:
    text = "Microsoft versa a Inflection AI 650 milioni di dollari, quasi tutti in azioni di nuova emissione."
    assert told(text, "Inflection AI", lang="it") == {"Inflection AI investment Microsoft 650m USD"}
