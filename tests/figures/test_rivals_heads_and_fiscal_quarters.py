"""Sums of a rival behind a colon, of each head, of options; fiscal quarters, and values that somebody is granted."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told

_RAISED = {
    "en": "MiniMax raised $619 million on Friday in its listing.\n\nThe market rewards MiniMax.\n\n",
    "es": "MiniMax captó el viernes 619 millones de dólares en su estreno.\n\nEl mercado premia a MiniMax.\n\n",
    "it": "MiniMax ha raccolto venerdì 619 milioni di dollari.\n\nIl mercato premia MiniMax.\n\n",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Its Beijing rival lives on contracts: in 2024 it took in revenue of 312.4 million yuan."),
        ("es", "Su rival pequinesa vive de contratos: en 2024 facturó 312,4 millones de yuanes."),
        ("it", "La sua rivale pechinese vive di contratti: nel 2024 ha fatturato 312,4 milioni di yuan."),
    ],
)
def test_what_a_rival_without_a_name_took_in(lang: str, text: str) -> None:
    assert told(_RAISED[lang] + text, lang=lang) == {"MiniMax amount_raised 619m USD"}


def test_behind_several_rivals_the_text_goes_on_about_its_topic() -> None:
    text = "Its rivals are growing: in 2024 it took in revenue of 312.4 million yuan, less than they did."
    assert told(_RAISED["en"] + text) == {"MiniMax amount_raised 619m USD", "MiniMax revenue 312.4m CNY"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral is growing.\n\nThe rival to OpenAI has good news: it raised 500 million euros."),
        ("es", "Mistral crece.\n\nEl rival europeo de OpenAI tiene buenas noticias: ha captado 500 millones de euros."),
    ],
)
def test_who_is_somebodys_rival_is_the_topic(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI amount_raised 500m EUR"}


@pytest.mark.parametrize(
    ("lang", "text", "period"),
    [
        ("en", "Nvidia took in $57 billion of revenue in its third fiscal quarter of 2026.", "2026-Q3"),
        ("es", "Nvidia ingresó 57.006 millones de dólares en su tercer trimestre fiscal de 2026.", "2026-Q3"),
        ("es", "Nvidia ingresó 30.040 millones de dólares en su segundo trimestre fiscal de 2025.", "2025-Q2"),
        ("it", "Nvidia ha fatturato 57 miliardi di dollari nel suo terzo trimestre fiscale del 2026.", "2026-Q3"),
        (
            "fr",
            "Nvidia a réalisé un chiffre d'affaires de 57 milliards de dollars au troisième trimestre fiscal 2026.",
            "2026-Q3",
        ),
        ("de", "Nvidia setzte im dritten Geschäftsquartal 2026 57 Milliarden Dollar um.", "2026-Q3"),
        ("de", "Nvidia setzte im dritten Quartal 2024 30 Milliarden Dollar um.", "2024-Q3"),
        ("es", "Nvidia ingresó 30.040 millones de dólares en su segundo trimestre de 2025.", "2025-Q2"),
    ],
)
def test_a_fiscal_quarter_keeps_its_label(lang: str, text: str, period: str) -> None:
    assert one(text, lang=lang).period == period


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Mistral si è vista riconoscere 11,7 miliardi di euro dagli investitori."),
        ("it", "Tanto basta a Mistral per farsi attribuire 11,7 miliardi di euro, stando al Financial Times."),
        ("it", "A settembre gli investitori hanno riconosciuto a Mistral 11,7 miliardi di euro di valutazione."),
        ("it", "La valutazione nell'ultimo round di Mistral è salita a 11,7 miliardi di euro."),
        ("es", "El mercado privado tasaba a Mistral en 11.700 millones de euros."),
        ("es", "Mistral crece. El mercado privado la tasaba en 11.700 millones de euros."),
    ],
)
def test_a_value_that_others_grant(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI valuation 11700m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Mistral si è vista riconoscere 20 milioni di euro di danni dal tribunale."),
        ("it", "OpenAI si è vista assegnare 200 milioni di dollari di contratti dal Pentagono."),
        ("es", "El mercado privado de la IA en el que está Mistral llegará a 11.700 millones de euros."),
    ],
)
def test_what_is_granted_and_no_value(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert (list(reading.figures), len(reading.set_aside)) == ([], 1)


def test_a_round_told_by_its_size_beside_the_price_in_it() -> None:
    text = (
        "Mistral vale 12 miliardi di euro: a tanto ammonta la valutazione nel round da 2 miliardi che ha messo a segno."
    )
    assert told(text, lang="it") == {"Mistral AI valuation 12000m EUR", "Mistral AI amount_raised 2000m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Safe Superintelligence has twenty people: that is $1.5 billion of value per head."),
        ("es", "Safe Superintelligence tiene veinte empleados: son 1.500 millones de dólares de valor por cabeza."),
        ("it", "Safe Superintelligence ha venti dipendenti: fa 1,5 miliardi di dollari di valore per testa."),
        ("fr", "Safe Superintelligence compte vingt salariés : cela fait 1,5 milliard de dollars de valeur par tête."),
        ("en", "Michael Burry bought put options against OpenAI's partner with a notional value of $187 million."),
        ("it", "Michael Burry ha comprato opzioni contro OpenAI per un nozionale di 187 milioni di dollari."),
        ("es", "Michael Burry compró opciones contra OpenAI por un nocional de 187 millones de dólares."),
        (
            "it",
            "La commessa di OpenAI è firmata. Nel primo trimestre le nostre startup hanno portato a casa 240 milioni.",
        ),
        (
            "it",
            "A fissare il prezzo di OpenAI sono stati i dipendenti vendendo le loro azioni, 6,6 miliardi di dollari.",
        ),
    ],
)
def test_sums_of_each_head_of_options_and_of_everybody(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert (list(reading.figures), len(reading.set_aside)) == ([], 1)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Cerebras sale a bolsa. La emiratí G42 adquirirá acciones de nueva emisión por 335 millones de dólares.",
        ),
        (
            "it",
            "Cerebras va in borsa. L'emiratina G42 sottoscriverà azioni di nuova emissione per 335 milioni di dollari.",
        ),
        ("en", "Cerebras is preparing its IPO. Abu Dhabi's G42 will buy newly issued shares for $335 million."),
    ],
)
def test_newly_issued_shares_for_a_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cerebras investment G42 335m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Il giro d'affari di Mistral dovrebbe superare quest'anno i 500 milioni di euro."),
        ("it", "I ricavi di Mistral supereranno nel 2026 i 500 milioni di euro."),
        ("es", "Los ingresos de Mistral deberían superar este año los 500 millones de euros."),
        ("fr", "Le chiffre d'affaires de Mistral devrait dépasser cette année les 500 millions d'euros."),
    ],
)
def test_a_sum_passed_this_year_is_a_lower_bound(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.hedge, figure.high) == ("revenue", "at_least", None)


def test_an_italian_trilione_is_a_thousand_billions() -> None:
    assert told("OpenAI vale mezzo trilione di dollari.", lang="it") == {"OpenAI valuation 500000m USD"}


@pytest.mark.parametrize("ago", ["hace tan solo un año", "hace solo un año", "hace un año"])
def test_only_a_year_ago_dates_what_it_was(ago: str) -> None:
    text = f"Los ingresos anualizados de Anthropic ascienden a 14.000 millones de dólares; {ago} estaban en 1.000."
    dates = {str(figure.low): figure.as_of for figure in read(text, lang="es").figures}
    assert dates == {"14000000000": None, "1000000000": "2024-09"}
