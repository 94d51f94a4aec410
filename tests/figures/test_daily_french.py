"""Ordinary French sentences: numbers that go on from the sum before, who gave it all, what is only built or owed."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "",
            (
                "Le labo Poolside est valorisé 9 milliards de dollars. Il en valait 3 en octobre, avant de "
                "lever 500 millions."
            ),
            {"Poolside amount_raised 500m USD", "Poolside valuation 3000m USD", "Poolside valuation 9000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Cohere a levé 500 millions de dollars. Le tour suivant, de 700 millions, se ferait à 12 "
                "milliards, contre 7 en septembre."
            ),
            {
                "Cohere amount_raised 500m USD",
                "Cohere amount_raised 700m USD",
                "Cohere valuation 12000m USD",
                "Cohere valuation 7000m USD",
            },
        ),
        (
            "fr",
            "",
            "Reflection AI a levé 130 millions de dollars, puis 2 milliards, et 8 de valorisation.",
            {
                "Reflection AI amount_raised 130m USD",
                "Reflection AI amount_raised 2000m USD",
                "Reflection AI valuation 8000m USD",
            },
        ),
    ],
)
def test_numbers_that_go_on_from_the_sum_before(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "",
            "Cohere lève 500 millions de dollars, AMD en tête avec 60 millions.",
            {"Cohere amount_raised 500m USD", "Cohere investment AMD 60m USD"},
        ),
        (
            "fr",
            "",
            "Poolside boucle son tour. Nvidia y tient le premier rôle avec 500 millions de dollars.",
            {"Poolside investment Nvidia 500m USD"},
        ),
    ],
)
def test_sums_whose_makers_are_told_behind(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "",
            (
                "Après avoir reçu 300 millions de dollars de plusieurs fonds pour un tour record à 3,2 "
                "milliards, Black Forest Labs embauche."
            ),
            {"Black Forest Labs amount_raised 300m USD", "Black Forest Labs valuation 3200m USD"},
        ),
        (
            "fr",
            "",
            "La fourchette de valorisation démarre à 3 milliards de dollars pour Black Forest Labs.",
            {"Black Forest Labs valuation 3000m USD"},
        ),
        (
            "fr",
            "",
            (
                "xAI emprunte 5 milliards de dollars. S'y ajoute une augmentation de capital du même "
                "montant, 5 milliards."
            ),
            {"xAI amount_raised 5000m USD", "xAI debt_raised 5000m USD"},
        ),
    ],
)
def test_rounds_and_their_prices(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "",
            "Cerebras grandit vite. Sa banque lui a consenti un prêt de 400 millions de dollars.",
            {"Cerebras debt_raised 400m USD"},
        ),
        (
            "fr",
            "",
            (
                "Cerebras a vu deux banques lui ouvrir un compte. Des banques ont ouvert une ligne de 850 "
                "millions de dollars à Cerebras."
            ),
            {"Cerebras debt_raised 850m USD"},
        ),
    ],
)
def test_loans_and_lines(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "",
            "Cohere vend désormais pour 240 millions de dollars par an en rythme annualisé.",
            {"Cohere revenue 240m USD"},
        ),
        (
            "fr",
            "",
            ("Les ventes d'Amazon ont passé le cap symbolique : 180 milliards de dollars au troisième trimestre."),
            {"Amazon revenue 180000m USD"},
        ),
        (
            "fr",
            "",
            "Pour les ventes, l'écart est mince, avec 510 millions de dollars l'an passé pour Cerebras.",
            {"Cerebras revenue 510m USD"},
        ),
    ],
)
def test_sales_at_the_pace_of_a_year(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "",
            ("Poolside perd un associé : CoreWeave s'est retiré du projet texan, évalué à 16 milliards de dollars."),
            set(),
        ),
        ("fr", "", "OpenAI et Oracle construisent un campus géant, estimé à 15 milliards de dollars.", set()),
        ("fr", "", "xAI n'est pas seule : CoreWeave ploie sous 18 milliards de dollars d'emprunts.", set()),
        (
            "fr",
            "",
            ("Des salariés d'OpenAI céderaient des titres au prix de leur choix, pour 6 milliards de dollars."),
            set(),
        ),
        ("fr", "", "Cohere négocie avec l'État une enveloppe de 300 millions d'euros d'aides publiques.", set()),
        ("fr", "", "Mistral AI consacre une enveloppe de 300 millions d'euros à ses serveurs.", set()),
        ("fr", "", "Microsoft joue le premier rôle avec 80 milliards de dollars de dépenses.", set()),
        (
            "fr",
            "",
            ("Anthropic a reçu une amende de 2 milliards de dollars, entièrement payés par son assureur Axa."),
            set(),
        ),
        ("fr", "", "Nvidia a consenti un prêt de 2 milliards de dollars à un client.", set()),
        ("fr", "", "Nvidia vend pour 30 milliards de dollars de puces par an en rythme annualisé à Microsoft.", set()),
        ("fr", "", "Selon un cadre du secteur, le marché pèse 20 milliards de dollars.", set()),
        ("fr", "", "Le site de Cohere, estimé à 16 millions de visites, séduit.", set()),
    ],
)
def test_nothing_is_read(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_people_are_counted_not_money() -> None:
    text = "Cohere a levé 500 millions de dollars. Elle a recruté 12 en juillet."
    assert told(text, "", "fr") == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Thinking Machines Lab monte. Sa valorisation de 60 milliards de dollars, citée ici, est vite démentie.",
            "denied",
        ),
        ("Amazon apporte 10 milliards de dollars à OpenAI si les négociations aboutissent.", "rumoured"),
    ],
)
def test_what_is_sought_and_what_is_denied(text: str, status: str) -> None:
    assert {figure.status for figure in read(text, lang="fr").figures} == {status}
