"""Ordinary sentences beside words that elsewhere measure a sum by another, tell a part, deny a report or end a day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import line, read, told

_DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Anthropic has a deal with Google. The group's revenue was $102 billion in the third quarter of 2025.",
         {"Google revenue 102000m USD"}),
        ("en", "xAI orders chips from Nvidia. The company turned over $130 billion in fiscal 2025.",
         {"Nvidia revenue 130000m USD"}),
        ("de", "Anthropic hat einen Vertrag mit Google. Der Konzern setzte im dritten Quartal 2025 102 Milliarden "
               "Dollar um.", {"Google revenue 102000m USD"}),
        ("fr", "Anthropic a un accord avec Google. Le groupe a réalisé un chiffre d'affaires de 102 milliards de "
               "dollars au troisième trimestre 2025.", {"Google revenue 102000m USD"}),
        ("es", "Anthropic tiene un acuerdo con Google. El grupo facturó 102.000 millones de dólares en el tercer "
               "trimestre de 2025.", {"Google revenue 102000m USD"}),
        ("it", "Anthropic ha un accordo con Google. Il gruppo ha fatturato 102 miliardi di dollari nel terzo "
               "trimestre 2025.", {"Google revenue 102000m USD"}),
    ],
)  # fmt: skip
def test_what_no_startup_turns_over_is_the_groups(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang, _DAY) == figures


def test_nor_is_a_quarter_of_a_group_in_the_title_a_startups() -> None:
    text = "OpenAI weighed on profit. Revenue was $81 billion in the quarter to December."
    assert told(text, "Microsoft beats forecasts", "en", _DAY) == {"Microsoft revenue 81000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "The round brings in $500 million, more than Cohere had planned.", {"Cohere amount_raised 500m USD"}),
        ("en", "The loan is $5 billion, less than xAI had asked for.", {"xAI debt_raised 5000m USD"}),
        ("en", "Sales rose to $13 billion, less than OpenAI had promised.", {"OpenAI revenue 13000m USD"}),
        ("en", "Revenue was $4.5 billion, ten times what Anthropic earned a year earlier.",
         {"Anthropic revenue 4500m USD"}),
        ("de", "Die Runde bringt 500 Millionen Dollar, mehr als Cohere geplant hatte.",
         {"Cohere amount_raised 500m USD"}),
        ("fr", "Le tour atteint 500 millions de dollars, plus que ce que Cohere avait prévu.",
         {"Cohere amount_raised 500m USD"}),
        ("es", "La ronda llega a 500 millones de dólares, más de lo que Cohere esperaba.",
         {"Cohere amount_raised 500m USD"}),
        ("it", "Il round arriva a 500 milioni di dollari, più di quanto Cohere aveva previsto.",
         {"Cohere amount_raised 500m USD"}),
    ],
)  # fmt: skip
def test_a_company_may_be_measured_by_what_it_wanted_itself(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "More than half of Anthropic's revenue, which reached $5 billion, comes from firms.",
         {"Anthropic revenue 5000m USD"}),
        ("es", "Más de la mitad de los ingresos de Anthropic, que alcanzaron 5.000 millones de dólares, viene de "
               "empresas.", {"Anthropic revenue 5000m USD"}),
        ("en", "Microsoft gets 20% of OpenAI's revenue, about $2.6 billion.", set()),
        ("fr", "Microsoft touche 20 % des revenus d'OpenAI, soit 2,6 milliards de dollars.", set()),
        ("de", "Microsoft erhält 20 Prozent des Umsatzes von OpenAI, rund 2,6 Milliarden Dollar.", set()),
        ("es", "Microsoft recibe el 20 % de los ingresos de OpenAI, unos 2.600 millones de dólares.", set()),
        ("it", "Microsoft riceve il 20% dei ricavi di OpenAI, circa 2,6 miliardi di dollari.", set()),
    ],
)  # fmt: skip
def test_the_whole_of_the_sales_and_a_part_that_ends_a_sentence(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Clarification: this article has been updated to say that Mistral AI raised €1.7 billion."),
        ("en", "Correction: The headline was changed to reflect that Mistral AI raised €1.7 billion."),
        ("en", "Correction: the article should have said that Mistral AI raised €1.7 billion."),
        ("fr", "Correction : l'article a été mis à jour pour préciser que Mistral AI a levé 1,7 milliard d'euros."),
        ("de", "Korrektur: Im Text wurde klargestellt, dass Mistral AI 1,7 Milliarden Euro eingesammelt hat."),
        (
            "es",
            "Corrección: el texto se ha actualizado para aclarar que Mistral AI recaudó 1.700 millones de euros.",
        ),
        ("it", "Correzione: il testo è stato aggiornato per chiarire che Mistral AI ha raccolto 1,7 miliardi di euro."),
    ],
)
def test_what_a_corrected_article_says_now_is_not_denied(lang: str, text: str) -> None:
    found = {line(figure): figure.status for figure in read(text, lang=lang).figures}
    assert found == {"Mistral AI amount_raised 1700m EUR": "asserted"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Correction: our article about the round wrongly said that Cohere had raised $400 million."),
        ("en", "Correction: last week we wrote that Cohere had raised $400 million."),
        ("fr", "Rectificatif : notre article de lundi indiquait que Cohere avait levé 400 millions de dollars."),
        ("de", "Korrektur: Wir hatten am Montag berichtet, Cohere habe 400 Millionen Dollar eingesammelt."),
        ("es", "Corrección: nuestro artículo del lunes decía que Cohere había recaudado 400 millones de dólares."),
        ("it", "Rettifica: un articolo precedente diceva che Cohere aveva raccolto 400 milioni di dollari."),
    ],
)
def test_what_an_earlier_one_said_is(lang: str, text: str) -> None:
    found = {line(figure): figure.status for figure in read(text, lang=lang).figures}
    assert found == {"Cohere amount_raised 400m USD": "denied"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Groq is valued at $6.9 billion as of today's close of the financing.", {"Groq valuation 6900m USD"}),
        ("en", "After the close on Monday, Groq said it was valued at $6.9 billion.", {"Groq valuation 6900m USD"}),
        ("en", "After Friday's close MiniMax was worth $9 billion.", set()),
        ("de", "Nach Handelsschluss wurde bekannt, dass Groq 6,9 Milliarden Dollar wert ist.",
         {"Groq valuation 6900m USD"}),
        ("de", "Nach Börsenschluss am Freitag war MiniMax 9 Milliarden Dollar wert.", set()),
        ("fr", "Après la clôture de lundi, Groq a dit qu'elle valait 6,9 milliards de dollars.",
         {"Groq valuation 6900m USD"}),
        ("fr", "Après la clôture de vendredi, MiniMax valait 9 milliards de dollars.", set()),
        ("es", "Tras el cierre del lunes, Groq dijo que vale 6.900 millones de dólares.", {"Groq valuation 6900m USD"}),
        ("es", "Tras el cierre del viernes, MiniMax valía 9.000 millones de dólares.", set()),
        ("it", "Dopo la chiusura di lunedì Groq ha detto che vale 6,9 miliardi di dollari.",
         {"Groq valuation 6900m USD"}),
        ("it", "Dopo la chiusura di venerdì MiniMax valeva 9 miliardi di dollari.", set()),
    ],
)  # fmt: skip
def test_what_is_told_after_trading_may_be_a_valuation(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "xAI sold bonds with a face value of $5 billion.", {"xAI debt_raised 5000m USD"}),
        ("de", "xAI hat Anleihen mit einem Nennwert von 5 Milliarden Dollar verkauft.", {"xAI debt_raised 5000m USD"}),
        ("en", "Traders bought options on Nvidia with a face value of $5 billion.", set()),
    ],
)
def test_the_face_value_of_bonds_is_what_they_bring(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", 'The head of a Paris fund explains. What is Mistral AI worth? "We think it is worth €11.7 billion."'),
        ("fr", "Le patron d'un fonds parisien répond. Que vaut Mistral AI ? « Nous pensons qu'elle vaut 11,7 milliards "
               "d'euros. »"),
        ("de", "Der Chef eines Pariser Fonds erklärt. Was ist Mistral AI wert? „Wir glauben, dass es 11,7 Milliarden "
               "Euro wert ist.“"),
    ],
)  # fmt: skip
def test_a_guest_may_tell_of_the_one_just_named(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Mistral AI valuation 11700m EUR"}


def test_all_that_the_largest_giver_gave_has_no_date_of_one_round() -> None:
    text = "Anthropic raised $30 billion in February. Amazon remains its largest contributor, with $8 billion in total."
    assert {figure.metric: figure.as_of for figure in read(text, "", "en", _DAY).figures}["investment"] is None


def test_who_outspends_another_is_told_of_behind_the_colon() -> None:
    assert told("OpenAI outspent Anthropic: it raised $40 billion.") == {"OpenAI amount_raised 40000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Chinese rival of OpenAI is DeepSeek. It raised $50 million."),
        ("en", "OpenAI's biggest rival is DeepSeek. It raised $50 million."),
        ("de", "Der chinesische Rivale von OpenAI ist DeepSeek. Er hat 50 Millionen Dollar eingesammelt."),
        ("fr", "Le rival chinois d'OpenAI est DeepSeek. Il a levé 50 millions de dollars."),
        ("es", "El rival chino de OpenAI es DeepSeek. Recaudó 50 millones de dólares."),
        ("it", "Il rivale cinese di OpenAI è DeepSeek. Ha raccolto 50 milioni di dollari."),
    ],
)
def test_who_is_named_as_a_rival_is_who_the_next_sentence_tells_of(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"DeepSeek amount_raised 50m USD"}


def test_whose_rival_somebody_is_told_to_be_is_not() -> None:
    text = "The OpenAI rival raised $30 billion. Its revenue was $4.5 billion last year."
    assert told(text, "Anthropic") == {"Anthropic amount_raised 30000m USD", "Anthropic revenue 4500m USD"}
    text = "OpenAI's main rival is Anthropic. The ChatGPT maker raised $40 billion."
    assert told(text, "OpenAI raises money") == {"OpenAI amount_raised 40000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the first half of 2024, when G42 made up 87% of Cerebras's sales, those were $136 million."),
        (
            "en",
            "Cerebras says that it has half of its revenue from G42: in the first half of 2024 it was $136 million.",
        ),
    ],
)
def test_what_sales_were_behind_a_clause_on_a_part_of_them(lang: str, text: str) -> None:
    (figure,) = read(text, "Cerebras", lang).figures
    assert (figure.metric, figure.low, figure.period) == ("revenue", 136_000_000, "2024-H1")


def test_shares_that_change_hands_are_no_land() -> None:
    text = (
        "L'ultima compravendita di azioni tra dipendenti di OpenAI aveva fissato il prezzo a 500 miliardi di dollari."
    )
    (figure,) = read(text, "OpenAI", "it").figures
    assert (figure.metric, figure.low) == ("valuation", 500_000_000_000)
