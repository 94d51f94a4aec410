"""Deals as French and Italian papers tell them: who gives, at what price, and sums of whole countries beside them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "fr",
            "Aleph Alpha a reçu 60 millions d'euros de ses soutiens, pour une société qui valait 700 millions.",
            {"amount_raised 60m EUR", "valuation 700m EUR"},
        ),
        (
            "fr",
            "Aleph Alpha a bouclé un tour de 60 millions d'euros, dans une jeune pousse valant désormais 700 millions.",
            {"amount_raised 60m EUR", "valuation 700m EUR"},
        ),
        (
            "it",
            "Aleph Alpha ha incassato 60 milioni di euro dai suoi soci, per un'impresa che valeva 700 milioni.",
            {"amount_raised 60m EUR", "valuation 700m EUR"},
        ),
        (
            "fr",
            "Aleph Alpha vise 60 millions d'euros, à 700 millions de valeur.",
            {"amount_raised 60m EUR", "valuation 700m EUR"},
        ),
        (
            "it",
            "Aleph Alpha punta a 60 milioni di euro, e a 700 milioni, il prezzo che ne uscirebbe.",
            {"amount_raised 60m EUR", "valuation 700m EUR"},
        ),
        ("fr", "700 millions d'euros : voilà ce que vaudrait Aleph Alpha à Francfort.", {"valuation 700m EUR"}),
        (
            "it",
            "700 milioni di euro: tanto potrebbe valere Aleph Alpha il giorno dell'esordio.",
            {"valuation 700m EUR"},
        ),
        ("it", "Il prezzo della Serie C di Aleph Alpha: 700 milioni di euro, post-money.", {"valuation 700m EUR"}),
        (
            "fr",
            "Nul ne sait combien vaut Aleph Alpha ; des banquiers avancent 700 millions d'euros.",
            {"valuation 700m EUR"},
        ),
    ],
)
def test_prices_beside_what_was_raised(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "Aleph Alpha", lang) == {f"Aleph Alpha {figure}" for figure in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Aleph Alpha convoite Brimora, que ses actionnaires estiment à 3 milliards d'euros."),
        ("fr", "Pour Brimora, que la Bourse évalue à 3 milliards d'euros, Aleph Alpha a fait une offre."),
        ("it", "Aleph Alpha corteggia Brimora, il cui valore è di 3 miliardi di euro."),
        ("en", "Aleph Alpha is courting Brimora, which its owners value at €3 billion."),
        ("fr", "Aleph Alpha se tait. Nvidia y a perdu 90 milliards d'euros de valeur boursière."),
        ("it", "Aleph Alpha tace. In fumo, per Nvidia, 90 miliardi di euro di valore di Borsa."),
    ],
)
def test_the_price_of_another_is_not_ours(lang: str, text: str) -> None:
    assert told(text, "Aleph Alpha", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les tours allemands de plus de 5 millions d'euros totalisent 900 millions d'euros."),
        ("fr", "Une bonne année pour les start-up belges, qui ont réuni 900 millions d'euros."),
        ("it", "Un buon anno per le startup svizzere, che hanno messo insieme 900 milioni di euro."),
        ("it", "I round francesi oltre i 5 milioni di euro superano 900 milioni di euro."),
        ("it", "Tutti i round svizzeri dell'anno arrivano a 900 milioni di euro."),
        ("en", "The German rounds of the year come to €900 million."),
        ("en", "French seed rounds above €5 million exceed €900 million."),
        ("de", "Alle Schweizer Finanzierungsrunden kommen auf 900 Millionen Euro."),
        ("es", "Las rondas francesas de más de 5 millones superan los 900 millones de euros."),
        ("fr", "Les serveurs engloutissent 30 millions d'euros tous les douze mois."),
        ("it", "Il calcolo divorava 30 milioni di euro ogni dodici mesi."),
        ("it", "Le banche valutano se aprire una linea da qualche centinaio di milioni di euro."),
        ("fr", "90 millions d'euros ont été reversés aux actionnaires."),
    ],
)
def test_sums_of_countries_and_costs_are_none(lang: str, text: str) -> None:
    assert told(f"{text}", "Poolside", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "• Brimora (logiciels), dont l'outil tourne sur Poolside : 12 M€ en série A."),
        ("it", "• Brimora, che si appoggia a Poolside: 12 milioni di euro in Serie A."),
        ("en", "• Brimora (software), whose tool runs on Poolside: €12 million in Series A."),
    ],
)
def test_a_line_is_of_the_stranger_whom_it_explains(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "investor"),
    [
        ("fr", "Danone entre au capital de Poolside. Le groupe signe un chèque de 40 millions d'euros.", "Danone"),
        ("it", "Barilla entra nel capitale di Poolside. Il gruppo firma un assegno da 40 milioni di euro.", "Barilla"),
        ("fr", "40 millions d'euros : c'est le chèque que Danone s'apprêterait à remettre à Poolside.", "Danone"),
        ("it", "40 milioni di euro: tanto ha versato Barilla a Poolside.", "Barilla"),
        ("it", "Nvidia rilancia. Il suo investimento in Poolside sale a 40 milioni di euro.", "Nvidia"),
        ("it", "Spunta un governo: l'Albania, Paese natale del capo, mette 40 milioni di euro in Poolside.", "Albania"),
    ],
)
def test_whose_cheque_it_is(lang: str, text: str, investor: str) -> None:
    assert told(text, lang=lang) == {f"Poolside investment {investor} 40m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Danone et Kima Ventures ont remis 40 millions d'euros à Poolside."),
        ("it", "Barilla e Vy Capital hanno dato 40 milioni di euro a Poolside."),
        ("fr", "Poolside lèverait en tout 40 millions d'euros."),
        ("it", "Poolside potrebbe raccogliere in tutto 40 milioni di euro."),
        ("en", "Poolside hopes to raise a total of €40 million."),
    ],
)
def test_it_is_the_rounds_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 40m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Depuis l'origine, 40 millions d'euros y ont été apportés par les souscripteurs."),
        ("fr", "Depuis 2021, les investisseurs lui ont confié 40 millions d'euros."),
        ("it", "Sommando tutte le operazioni, 40 milioni di euro versati dai soci."),
        ("it", "Dalla fondazione le sono stati affidati 40 milioni di euro."),
    ],
)
def test_all_that_was_ever_put_in_is_the_total(lang: str, text: str) -> None:
    assert told(text, "Poolside", lang) == {"Poolside total_raised 40m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Poolside : un prêt bancaire de 30 millions d'euros et une augmentation de capital de 30 millions."),
        ("it", "Poolside: un prestito bancario di 30 milioni di euro e un aumento di capitale di 30 milioni."),
    ],
)
def test_a_bank_loan_beside_as_much_capital(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside debt_raised 30m EUR", "Poolside amount_raised 30m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le cabinet Veridis situe ses recettes de 2024 aux alentours de 8 millions d'euros."),
        ("it", "La società di studi Veridis colloca i suoi ricavi del 2024 intorno a 8 milioni di euro."),
    ],
)
def test_an_estimate_is_of_the_one_spoken_of(lang: str, text: str) -> None:
    opening = {"fr": "Poolside ne dit rien.", "it": "Poolside non dice nulla."}[lang]
    assert told(f"{opening} {text}", "Poolside", lang) == {"Poolside revenue 8m EUR"}
