"""Ordinary sentences beside words that elsewhere deny a sum, take it for shares' worth, or hand it to somebody else."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mistral AI hat 2 Milliarden Euro eingesammelt, einen Verkauf hat niemand vorgeschlagen."),
        ("fr", "Mistral AI vaut 12 milliards d'euros ; un rachat, personne ne l'a proposé."),
        ("fr", "Mistral AI vaut 12 milliards d'euros, un rachat, personne ne l'a proposé."),
        ("fr", "Mistral AI a levé 2 milliards d'euros et personne ne l'a formulé aussi bien que son patron."),
        ("es", "Mistral AI captó 2.000 millones de euros; una venta nadie la ha propuesto."),
        ("it", "Mistral AI ha raccolto 2 miliardi di euro, una vendita nessuno l'ha proposta."),
        ("en", "Correction: an earlier version of this story was updated to say that Cohere raised $500 million."),
        ("de", "Korrektur: Unser Artikel wurde um die Angabe ergänzt, dass Cohere 500 Millionen Dollar einsammelte."),
        ("fr", "Correction : le titre a été corrigé, Cohere a levé 500 millions de dollars."),
        ("es", "Corrección: el artículo se ha corregido para decir que Cohere captó 500 millones de dólares."),
        ("it", "Rettifica: l'articolo è stato corretto per precisare che Cohere ha raccolto 500 milioni di dollari."),
        (
            "de",
            "Laut dem Geschäftsbericht kam Nvidia auf 216 Milliarden Dollar Umsatz, Gerüchte über Kreisgeschäfte hat "
            "der Chef für haltlos erklärt.",
        ),
    ],
)
def test_what_is_denied_beside_a_fact_leaves_it_one(lang: str, text: str) -> None:
    assert [figure.status for figure in read(text, lang=lang).figures] == ["asserted"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After the close of trading, Cerebras said that its backers now value it at $23 billion."),
        ("de", "Kurz vor Börsenschluss meldete Cerebras eine Runde, in der es mit 23 Milliarden Dollar bewertet wird."),
        ("fr", "Après la fermeture des marchés, Cerebras a annoncé être valorisée à 23 milliards de dollars."),
        ("es", "Tras el cierre de la bolsa, Cerebras anunció que está valorada en 23.000 millones de dólares."),
        ("it", "Dopo la chiusura della borsa, Cerebras ha annunciato di essere valutata 23 miliardi di dollari."),
    ],
)
def test_what_is_announced_when_trading_ends_is_a_valuation(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cerebras valuation 23000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Mistral AI a levé 2 milliards d'euros, sa valorisation de 2024 était de 5,8 milliards d'euros."),
        ("en", "Mistral AI raised 2 billion euros, its valuation in 2024 was 5.8 billion euros."),
        ("es", "Mistral AI captó 2.000 millones de euros, su valoración de 2024 era de 5.800 millones de euros."),
        ("it", "Mistral AI ha raccolto 2 miliardi di euro, la valutazione del 2024 era di 5,8 miliardi di euro."),
    ],
)
def test_the_date_of_an_older_valuation_told_behind_a_round_is_its_own(lang: str, text: str) -> None:
    assert [figure.as_of for figure in read(text, lang=lang).figures] == [None, "2024"]


@pytest.mark.parametrize(
    ("lang", "title", "figures"),
    [
        ("de", "Anthropic: OpenAI-Rivale sammelt 30 Milliarden Dollar ein", {"Anthropic amount_raised 30000m USD"}),
        ("en", "Anthropic: OpenAI rival raises $30 billion", {"Anthropic amount_raised 30000m USD"}),
        ("de", "OpenAI-Konkurrent nimmt 2 Milliarden Euro auf", set()),
        ("en", "OpenAI competitor's round: $110 million", set()),
        ("de", "OpenAI-Rivale Anthropic sammelt 30 Milliarden Dollar ein", {"Anthropic amount_raised 30000m USD"}),
        ("en", "Nvidia challenger Cerebras raises $1 billion", {"Cerebras amount_raised 1000m USD"}),
    ],
)
def test_a_rival_of_a_headline_is_not_the_one_that_it_rivals(lang: str, title: str, figures: set[str]) -> None:
    assert told("The news came on Monday.", title, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "last"),
    [
        (
            "fr",
            "Cohere a levé 500 millions de dollars. Radical Ventures mène le tour, un fonds de pension y va de ses 45 "
            "millions canadiens. Tout compris, le compteur affiche 1,5 milliard.",
            "Cohere total_raised 1500m USD",
        ),
        (
            "de",
            "Nvidia setzte im Vorjahr 130 Milliarden Dollar um. Google begab Anleihen über 20 Milliarden Dollar, dazu "
            "eine von einer Milliarde Pfund. Nvidia kam im dritten Geschäftsquartal auf 57 Milliarden Erlöse.",
            "Nvidia revenue 57000m USD",
        ),
        (
            "en",
            "OpenAI is worth $852 billion and Anthropic $380 billion. Mistral AI raised 1.7 billion euros. It is "
            "valued at 12 billion.",
            "Mistral AI valuation 12000m EUR",
        ),
    ],
)
def test_a_sum_without_a_currency_is_in_that_of_the_text_not_of_one_sum_set_apart(
    lang: str, text: str, last: str
) -> None:
    assert line(read(text, lang=lang).figures[-1]) == last


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Anthropic accélère. Côté revenus annualisés, le compteur affiche 14 milliards de dollars."),
        ("de", "Wie viel Umsatz hat OpenAI seit der Gründung gemacht? 20 Milliarden Dollar."),
        ("fr", "Combien de revenus OpenAI a-t-elle réalisés depuis ses débuts ? 20 milliards de dollars."),
    ],
)
def test_a_counter_and_a_question_of_sales_tell_no_total(lang: str, text: str) -> None:
    assert one(text, lang=lang).metric == "revenue"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "OpenAI dépassera en 2026 30 milliards de dollars de chiffre d'affaires."),
        ("fr", "Anthropic atteindra en 2026 20 milliards de dollars de revenus."),
        ("de", "OpenAI wird im Jahr 2026 30 Milliarden Dollar Umsatz erzielen."),
        ("de", "OpenAI wird im Jahr 2026 die Marke von 30 Milliarden Dollar Umsatz überschreiten."),
        ("es", "OpenAI superará en 2026 30.000 millones de dólares de ingresos."),
        ("it", "OpenAI supererà nel 2026 30 miliardi di dollari di ricavi."),
    ],
)
def test_what_this_year_will_bring_is_a_forecast(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "forecast"
