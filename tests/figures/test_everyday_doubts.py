"""What nobody has offered, what is unconfirmed, what was negotiated, and other ways to say how sure a sum is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La valorisation de 10 milliards de dollars que l'on prête à Cohere, personne ne l'a jamais proposée."),
        ("en", "A valuation of $10 billion for Cohere, which some are floating, nobody has ever offered."),
        ("en", "The $10 billion valuation of Cohere that some are floating was never tabled by anyone."),
        ("de", "Eine Bewertung von 10 Milliarden Dollar, von der manche reden, hat niemand je geboten."),
        (
            "es",
            "La valoración de 10.000 millones de dólares de Cohere que algunos difunden nadie la ha ofrecido nunca.",
        ),
        ("it", "La valutazione di 10 miliardi di dollari di Cohere che gira non l'ha mai proposta nessuno."),
        ("de", "Einen Bericht des Senders, Cohere sei 10 Milliarden Dollar wert, hatte Gomez als „Fake News“ abgetan."),
        ("de", "Einen Bericht, wonach Cohere zehn Milliarden Dollar wert sei, tat der Chef als Gerücht ab."),
    ],
)
def test_what_nobody_has_offered_and_what_is_brushed_off_is_denied(lang: str, text: str) -> None:
    assert one(text, "Cohere", lang).status == "denied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere a levé 500 millions de dollars, personne ne l'a contesté."),
        ("en", "Cohere raised $500 million, and nobody offered any help."),
        ("de", "Cohere sammelte 500 Millionen Dollar ein; mehr hat niemand geboten."),
        ("it", "Cohere ha raccolto 500 milioni di dollari; nessuno li ha mai contestati."),
        ("de", "Cohere hat 500 Millionen Dollar eingesammelt. Unbestätigt ist nur, wer die Runde anführte."),
        ("fr", "Cohere a négocié avec neuf banques une ligne de crédit de 400 millions de dollars."),
        ("en", "Cohere has negotiated a $400 million credit line with nine banks."),
        ("it", "Cohere aveva negoziato con nove banche una linea di credito da 400 milioni di dollari."),
    ],
)
def test_what_is_told_as_a_fact_stays_one(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Unbestätigten Angaben zufolge liegt der Jahresumsatz von Cohere bei 50 Millionen Dollar."),
        ("de", "Nach unbestätigten Berichten hat Cohere 300 Millionen Dollar eingesammelt."),
        ("fr", "Selon des chiffres non confirmés, le chiffre d'affaires de Cohere est de 50 millions de dollars."),
        ("es", "Según datos no confirmados, los ingresos anuales de Cohere son de 50 millones de dólares."),
        ("it", "Secondo dati non confermati, i ricavi annui di Cohere sono di 50 milioni di dollari."),
        ("fr", "Cohere négocie une ligne de crédit de 400 millions de dollars."),
        ("en", "Cohere is negotiating a $400 million credit line with nine banks."),
        ("it", "Cohere negozia con nove banche una linea di credito da 400 milioni di dollari."),
    ],
)
def test_what_is_unconfirmed_or_still_negotiated_is_a_rumour(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "rumoured"


def test_a_part_of_what_is_rumoured_is_rumoured() -> None:
    text = (
        "xAI nehme 20 Milliarden Dollar auf, berichtet Bloomberg unter Berufung auf Eingeweihte. 12,5 Milliarden davon "
        "seien Kredite."
    )
    assert {figure.metric: figure.status for figure in read(text, lang="de").figures} == {
        "amount_raised": "rumoured",
        "debt_raised": "rumoured",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La valorisation de Cohere dépasserait alors 20 milliards de dollars."),
        ("de", "Die Bewertung von Cohere übersteigt damit 20 Milliarden Dollar."),
        ("es", "La valoración de Cohere superaría entonces los 20.000 millones de dólares."),
        ("it", "La valutazione di Cohere supererebbe allora i 20 miliardi di dollari."),
    ],
)
def test_a_small_word_between_what_is_passed_and_its_sum(lang: str, text: str) -> None:
    assert one(text, lang=lang).hedge == "at_least"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Cohere había recaudado hasta entonces 900 millones de dólares."),
        ("it", "Cohere aveva raccolto fino ad allora 900 milioni di dollari."),
        ("es", "Cohere ha recibido hasta hoy 900 millones de dólares."),
    ],
)
def test_until_then_is_no_bound(lang: str, text: str) -> None:
    assert one(text, lang=lang).hedge == "exact"


def test_a_counter_that_climbs_may_be_a_price() -> None:
    text = "OpenAI a levé 40 milliards de dollars, et le compteur grimpe à 300 milliards de dollars."
    assert "OpenAI total_raised 300000m USD" not in told(text, lang="fr") != set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Poolside a levé 500 millions de dollars : voilà le compteur à 626 millions de dollars."),
        ("fr", "Poolside a levé 500 millions de dollars. Le compteur affiche désormais 626 millions de dollars."),
        ("es", "Poolside ha captado 500 millones de dólares. El contador queda en 626 millones de dólares."),
        ("it", "Poolside ha raccolto 500 milioni di dollari. Il contatore sale così a 626 milioni di dollari."),
    ],
)
def test_what_the_counter_stands_at_is_the_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 500m USD", "Poolside total_raised 626m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Combien avez-vous reçu depuis vos débuts ?\n\nEnviron 1,6 milliard de dollars."),
        ("de", "Wie viel haben Sie seit der Gründung erhalten?\n\nRund 1,6 Milliarden Dollar."),
        ("es", "¿Cuánto han recibido desde la fundación?\n\nUnos 1.600 millones de dólares."),
        ("it", "Quanto avete ricevuto dalla fondazione?\n\nCirca 1,6 miliardi di dollari."),
        ("en", "How much have you received since you began?\n\nAbout $1.6 billion."),
    ],
)
def test_what_was_received_since_the_beginning_is_asked_for_the_total(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere total_raised 1600m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The city of Hangzhou put one billion yuan into Zhipu."),
        ("de", "Die Stadt Hangzhou steckte eine Milliarde Yuan in Zhipu."),
        ("fr", "La ville de Hangzhou a mis un milliard de yuans dans Zhipu."),
        ("es", "La ciudad de Hangzhou puso 1.000 millones de yuanes en Zhipu."),
        ("it", "La città di Hangzhou ha messo un miliardo di yuan in Zhipu."),
    ],
)
def test_a_city_gives_money_as_a_state_does(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Zhipu AI investment Hangzhou 1000m CNY"}


@pytest.mark.parametrize(
    "text",
    [
        "Zhipu, backed by the city of Hangzhou, raised one billion yuan.",
        "In the city of Hangzhou, Zhipu raised one billion yuan.",
    ],
)
def test_a_city_that_is_only_named_gives_nothing(text: str) -> None:
    assert told(text) == {"Zhipu AI amount_raised 1000m CNY"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude is to bring in very little: the company expects $500 million of revenue in 2025."),
        ("de", "Claude bringt wenig ein: Das Unternehmen erwartet 500 Millionen Dollar Umsatz im Jahr 2025."),
        ("es", "Claude aporta poco: la empresa espera 500 millones de dólares de ingresos en 2025."),
        ("it", "Claude rende poco: l'azienda prevede 500 milioni di dollari di ricavi nel 2025."),
    ],
)
def test_a_product_with_which_a_sentence_opens_is_nobody_else(lang: str, text: str) -> None:
    assert told(f"Anthropic.\n\n{text}", "Anthropic", lang) == {"Anthropic revenue 500m USD"}


def test_a_stranger_with_whom_a_sentence_opens_is_the_company_behind_its_colon() -> None:
    text = "Anthropic.\n\nHarvey is to bring in very little: the company expects $500 million of revenue in 2025."
    assert told(text, "Anthropic") == set()


def test_a_dateline_with_its_wire_is_no_company() -> None:
    text = (
        "SANTA CLARA (dpa-AFX) - Der Chipkonzern Nvidia hat im Jahr 2025 rund 68,1 Milliarden Dollar erlöst. Ein Jahr "
        "zuvor waren es 39,3 Milliarden gewesen."
    )
    assert told(text, "Nvidia rechnet mit mehr", "de") == {"Nvidia revenue 68100m USD", "Nvidia revenue 39300m USD"}


def test_the_end_of_a_german_verb_before_a_conversion() -> None:
    text = "Die Zahlen zeigen, wo Stability AI steht: Sie setzten 19,6 Millionen Pfund um (gut 22 Millionen Euro)."
    assert told(text, lang="de") == {"Stability AI revenue 19.6m GBP"}
