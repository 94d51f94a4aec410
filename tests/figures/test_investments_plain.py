"""One investor's money in plain words: whose it is, who gets it, and the sums beside it that are none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ASML = "Mistral AI investment ASML 900m EUR"
WHOLE = "Mistral AI amount_raised 1500m EUR"
LISTS = [
    (
        "en",
        "Mistral AI collected €1.5 billion. €900 million came from ASML, €150 million from Bpifrance and €80 million"
        " from Cathay Innovation.",
    ),
    (
        "fr",
        "Mistral AI a récolté 1,5 milliard d'euros. Au total, 900 millions d'euros proviennent d'ASML, 150 millions"
        " d'euros de Bpifrance et 80 millions d'euros de Cathay Innovation.",
    ),
    (
        "de",
        "Mistral AI hat 1,5 Milliarden Euro eingesammelt. 900 Millionen Euro kamen von ASML, 150 Millionen Euro von"
        " Bpifrance und 80 Millionen Euro von Cathay Innovation.",
    ),
    (
        "es",
        "Mistral AI captó 1.500 millones de euros. En total, 900 millones de euros proceden de ASML, 150 millones de"
        " euros de Bpifrance y 80 millones de euros de Cathay Innovation.",
    ),
    (
        "it",
        "Mistral AI ha raccolto 1,5 miliardi di euro. Così 900 milioni di euro arrivano da ASML, 150 milioni di euro"
        " da Bpifrance e 80 milioni di euro da Cathay Innovation.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), LISTS)
def test_each_sum_of_a_list_is_the_money_of_the_one_it_came_from(lang: str, text: str) -> None:
    """A list that names behind each sum whom it came from gives none of them to the first investor alone."""
    bpifrance = "Mistral AI investment Bpifrance 150m EUR"
    cathay = "Mistral AI investment Cathay Innovation 80m EUR"
    assert told(text, lang=lang) == {WHOLE, ASML, bpifrance, cathay}


STRANGERS = [
    ("en", "Nvidia, a shareholder of Cohere, sank $700 million into Copperfield Dynamics."),
    ("en", "Nvidia, an investor in Cohere, ploughed $700 million into Canadian startup Copperfield Dynamics."),
    ("en", "Nvidia has invested $700 million in Copperfield Dynamics, which competes with Cohere."),
    ("de", "Nvidia, ein Anteilseigner von Cohere, steckte 700 Millionen Dollar in Copperfield Dynamics."),
    ("de", "Nvidia investierte 700 Millionen Dollar in Copperfield Dynamics, einen Konkurrenten von Cohere."),
    ("de", "Nvidia, ein Geldgeber von Cohere, pumpte 700 Millionen Dollar in das Start-up Copperfield Dynamics."),
    ("fr", "Nvidia, actionnaire de Cohere, a injecté 700 millions de dollars dans Copperfield Dynamics."),
    ("es", "Nvidia, accionista de Cohere, inyectó 700 millones de dólares en Copperfield Dynamics."),
    ("it", "Nvidia, azionista di Cohere, ha iniettato 700 milioni di dollari in Copperfield Dynamics."),
]


@pytest.mark.parametrize(("lang", "text"), STRANGERS)
def test_money_put_into_a_stranger_is_not_the_startups_that_the_investor_backs_too(lang: str, text: str) -> None:
    """Who stands right behind the sum gets it, whomever else the sentence names."""
    assert told(text, lang=lang) == set()


OWNED = [
    ("en", "Nvidia invested $2 billion in Elon Musk's xAI."),
    ("en", "Nvidia poured $2 billion into Elon Musk's artificial intelligence startup xAI."),
    ("de", "Nvidia investierte 2 Milliarden Dollar in Elon Musks Firma xAI."),
]


@pytest.mark.parametrize(("lang", "text"), OWNED)
def test_money_put_into_somebodys_company_is_the_companys(lang: str, text: str) -> None:
    """The owner who stands between a sum and the company gets nothing, nor is he a place."""
    assert told(text, lang=lang) == {"xAI investment Nvidia 2000m USD"}


ONE_SOURCE = [
    ("de", "Cohere hat 240 Millionen Dollar von Cisco eingesammelt."),
    ("de", "Cohere sicherte sich 240 Millionen Dollar von Cisco."),
    ("it", "Cohere ha raccolto 240 milioni di dollari da Cisco."),
    ("it", "Cohere si è assicurata 240 milioni di dollari da Cisco."),
]


@pytest.mark.parametrize(("lang", "text"), ONE_SOURCE)
def test_what_was_raised_from_one_investor_alone_is_his_money(lang: str, text: str) -> None:
    """What one named investor gave is an investment, also where the startup is told as taking it in."""
    assert told(text, lang=lang) == {"Cohere investment Cisco 240m USD"}


LED = [
    ("de", "Cohere hat 240 Millionen Dollar eingesammelt, angeführt von Cisco."),
    ("de", "Cohere hat 240 Millionen Dollar von Cisco und anderen eingesammelt."),
    ("de", "Cohere hat 240 Millionen Dollar von Cisco und AMD eingesammelt."),
    ("it", "Cohere ha chiuso un round da 240 milioni di dollari guidato da Cisco."),
    ("it", "Cohere ha raccolto 240 milioni di dollari da Cisco e altri."),
    ("it", "Cohere ha raccolto 240 milioni di dollari da Cisco e AMD."),
]


@pytest.mark.parametrize(("lang", "text"), LED)
def test_a_round_that_somebody_leads_or_shares_is_the_startups(lang: str, text: str) -> None:
    """Neither who leads nor who gives with others has given the whole."""
    assert told(text, lang=lang) == {"Cohere amount_raised 240m USD"}


OTHERS = [
    "Cohere raised $500 million. Cisco put in $240 million and other investors the rest.",
    "Cohere raised $500 million. Cisco supplied $240 million and other backers the remainder.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_others_who_give_the_rest_do_not_share_the_sum_before(text: str) -> None:
    """Others behind a sum who give what is left are no givers of that sum."""
    assert told(text) == {"Cohere amount_raised 500m USD", "Cohere investment Cisco 240m USD"}


def test_others_who_give_with_an_investor_share_his_sum() -> None:
    """A sum that somebody takes from one investor and others is the deal's, though another sum follows."""
    text = "Perplexity took $400 million from Accel and others and is now valued at $8 billion."
    assert told(text) == {"Perplexity amount_raised 400m USD", "Perplexity valuation 8000m USD"}


def test_what_an_investor_gave_another_time_needs_no_verb_of_its_own() -> None:
    """A second sum with its own date goes on with the investor's money."""
    text = "Microsoft put $1 billion into OpenAI in 2020 and a further $9 billion in March 2023."
    assert told(text) == {"OpenAI investment Microsoft 1000m USD", "OpenAI investment Microsoft 9000m USD"}


NOT_AGAIN = [
    "Google paid $900 million into Anthropic in 2022 and spent $3 billion on chips in March 2025.",
]


@pytest.mark.parametrize("text", NOT_AGAIN)
def test_what_an_investor_paid_for_something_else_is_no_second_sum(text: str) -> None:
    """Words that say what the second sum is for leave it out."""
    assert told(text) == {"Anthropic investment Google 900m USD"}


def test_a_colon_in_brackets_tells_whose_each_sum_is() -> None:
    """Names with colons in a bracket each have their own sum."""
    text = "Cohere: $450m (Radical Ventures: $120m; AMD: $70m; Cisco: $40m)."
    assert told(text) == {
        "Cohere amount_raised 450m USD",
        "Cohere investment Radical Ventures 120m USD",
        "Cohere investment AMD 70m USD",
        "Cohere investment Cisco 40m USD",
    }


DROPPED = [
    ("es", "Google es accionista de Anthropic. En 2023 aportó 900 millones de dólares."),
    ("it", "Google è azionista di Anthropic. Nel 2023 ha versato 900 milioni di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), DROPPED)
def test_a_verb_without_a_subject_goes_on_with_the_backer(lang: str, text: str) -> None:
    """Where a language drops the pronoun, who was told as a backer gives."""
    assert told(text, lang=lang) == {"Anthropic investment Google 900m USD"}


NO_BACKER = [
    ("es", "Google es rival de Anthropic. En 2023 invirtió 900 millones de dólares."),
    ("es", "Google es accionista de Anthropic. En 2023 invirtió 30.000 millones de dólares en centros de datos."),
    ("it", "Google è azionista di Anthropic. Nel 2023 ha guadagnato 70 miliardi di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), NO_BACKER)
def test_a_verb_without_a_subject_is_no_gift_of_a_rival_nor_for_a_thing(lang: str, text: str) -> None:
    """A rival's money is not the startup's, nor what a backer spends on something else."""
    assert told(text, lang=lang) == set()


PLAIN = [
    ("en", "The $2 billion Nvidia poured into xAI has been spent."),
    ("en", "$2 billion was put up by Nvidia."),
    ("fr", "Un chèque de 2 milliards de dollars signé par Nvidia a soulagé xAI."),
    ("fr", "xAI, épaulée par Nvidia à hauteur de 2 milliards de dollars, recrute."),
    ("fr", "xAI devrait obtenir 2 milliards de dollars de Nvidia."),
    ("de", "xAI hat bei Nvidia 2 Milliarden Dollar eingeworben."),
    ("de", "Mit 2 Milliarden Dollar wird Nvidia wichtigster Geldgeber von xAI."),
    ("es", "Una inyección de 2.000 millones de dólares de Nvidia alivió a xAI."),
    ("it", "Un assegno da 2 miliardi di dollari firmato da Nvidia ha dato respiro a xAI."),
]


@pytest.mark.parametrize(("lang", "text"), PLAIN)
def test_one_investors_money_in_a_passive_a_noun_or_an_aside(lang: str, text: str) -> None:
    """Passives, nouns and asides tell an investor's money as verbs do."""
    title = "xAI" if text.startswith("$") else ""
    assert told(text, title, lang=lang) == {"xAI investment Nvidia 2000m USD"}


def test_an_investors_money_in_a_relative_clause_goes_to_the_stranger_it_names() -> None:
    """The clause that hangs on a sum says who gets it."""
    assert told("The $2 billion Nvidia poured into Wayve has been spent. xAI got nothing.") == set()


TOTALS = [
    ("en", "Amazon put $3 billion into Anthropic and took its total to $7 billion."),
    ("fr", "Amazon remet 3 milliards de dollars dans Anthropic et porte sa mise totale à 7 milliards de dollars."),
    ("it", "Amazon mette 3 miliardi di dollari in Anthropic e porta la sua puntata totale a 7 miliardi di dollari."),
    (
        "de",
        "Amazon steckt weitere 3 Milliarden Dollar in Anthropic und erhöht sein Engagement damit auf insgesamt"
        " 7 Milliarden Dollar.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), TOTALS)
def test_an_investors_total_behind_whom_the_new_money_goes_to(lang: str, text: str) -> None:
    """The startup that gets the new money may stand between it and the investor's total."""
    assert told(text, lang=lang) == {"Anthropic investment Amazon 3000m USD", "Anthropic investment Amazon 7000m USD"}


def test_anothers_total_beside_an_investment_is_its_own() -> None:
    """A startup that acts between the two sums is the one that has raised the second."""
    text = "Amazon put $3 billion into Anthropic and OpenAI took its total to $60 billion."
    assert told(text) == {"Anthropic investment Amazon 3000m USD", "OpenAI total_raised 60000m USD"}


LED_WITH = [
    ("en", "AMD led Cohere's $600 million round with $350 million."),
    ("en", "AMD leads a $600 million round in Cohere with $350 million."),
    ("fr", "AMD mène un tour de 600 millions de dollars de Cohere avec 350 millions de dollars."),
    ("de", "AMD führte eine Runde über 600 Millionen Dollar bei Cohere mit 350 Millionen Dollar an."),
    ("es", "AMD lideró una ronda de 600 millones de dólares de Cohere con 350 millones de dólares."),
    ("it", "AMD guida un round da 600 milioni di dollari di Cohere con 350 milioni di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), LED_WITH)
def test_what_the_leader_of_a_round_gave_is_no_second_round(lang: str, text: str) -> None:
    """With what somebody leads a round whose sum is told is his part of it."""
    assert told(text, lang=lang) == {"Cohere amount_raised 600m USD", "Cohere investment AMD 350m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("AMD led Wayve's $600 million round with $350 million. Cohere looked on.", set()),
        (
            "AMD led Cohere's $600 million round with a $6 billion valuation.",
            {"Cohere amount_raised 600m USD", "Cohere valuation 6000m USD"},
        ),
        (
            "AMD led Cohere's $600 million round with $350 million in debt.",
            {"Cohere amount_raised 600m USD", "Cohere debt_raised 350m USD"},
        ),
    ],
)
def test_what_stands_behind_with_may_be_something_else(text: str, figures: set[str]) -> None:
    """A stranger's round has no part for a startup; prices and loans are what they are."""
    assert told(text) == figures


def test_a_german_name_of_one_word_behind_von_is_who_gave_the_sum() -> None:
    """A capital word alone behind "von" is a name where it is no plural."""
    text = (
        "Cohere hat 600 Millionen Dollar eingesammelt: 350 Millionen Dollar von AMD und 90 Millionen Dollar von Hanwha."
    )
    assert told(text, lang="de") == {
        "Cohere amount_raised 600m USD",
        "Cohere investment AMD 350m USD",
        "Cohere investment Hanwha 90m USD",
    }
    text = "Cohere hat 600 Millionen Dollar eingesammelt: 350 Millionen Dollar von AMD und den Rest von Privatleuten."
    assert told(text, lang="de") == {"Cohere amount_raised 600m USD", "Cohere investment AMD 350m USD"}
