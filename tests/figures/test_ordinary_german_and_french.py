"""Ordinary German and French sentences beside words of conditions, denials, wishes and of what a market expects."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read

_PLAIN = [
    # what observers reckon with now is a forecast, what they had reckoned with is nothing
    (
        "de",
        "Analysten erwarten von OpenAI 2030 einen Umsatz von 90 Milliarden Dollar.",
        {"OpenAI revenue 90000m USD forecast"},
    ),
    (
        "de",
        "Börsianer gehen bei Nvidia für 2030 von 400 Milliarden Dollar Umsatz aus.",
        {"Nvidia revenue 400000m USD forecast"},
    ),
    (
        "de",
        "Nvidia nahm 57 Milliarden Dollar ein; Analysten rechneten mit 55 Milliarden Dollar.",
        {"Nvidia revenue 57000m USD"},
    ),
    (
        "fr",
        "Baidu a vendu mieux que les 4 milliards de dollars attendus ; Cohere a levé 500 millions de dollars.",
        {"Cohere amount_raised 500m USD"},
    ),
    # a condition ends with its clause
    (
        "de",
        "Cohere, das falls nötig nachlegen will, hat 500 Millionen Dollar eingesammelt.",
        {"Cohere amount_raised 500m USD"},
    ),
    (
        "de",
        "Cohere hat ein Vorkaufsrecht, falls ein Partner aussteigt, und sammelte 500 Millionen Dollar ein.",
        {"Cohere amount_raised 500m USD"},
    ),
    (
        "de",
        "Sofern die Behörden zustimmen, erhält Cohere 240 Millionen Dollar.",
        {"Cohere amount_raised 240m USD rumoured"},
    ),
    (
        "de",
        "Analysten rechnen damit, dass Mistral AI 2030 einen Umsatz von 5 Milliarden Euro erzielt.",
        {"Mistral AI revenue 5000m EUR forecast"},
    ),
    (
        "fr",
        "OpenAI n'est pas à 10 milliards de dollars près : elle a levé 40 milliards de dollars.",
        {"OpenAI amount_raised 40000m USD"},
    ),
    # what is dreamt of, or not planned, is something else
    (
        "de",
        "Anleger träumen von einem Börsengang, seit Anthropic mit 183 Milliarden Dollar bewertet wird.",
        {"Anthropic valuation 183000m USD"},
    ),
    (
        "de",
        "OpenAI hat nicht vor, Werbung zu zeigen, obwohl es 2024 4 Milliarden Dollar umsetzte.",
        {"OpenAI revenue 4000m USD"},
    ),
    ("de", "OpenAI hat noch nie so viel eingesammelt: 40 Milliarden Dollar.", {"OpenAI total_raised 40000m USD"}),
    (
        "fr",
        "Cohere n'a pas l'intention de vendre, elle qui a levé 500 millions de dollars.",
        {"Cohere amount_raised 500m USD"},
    ),
    # who wants in, and what is so of the company
    (
        "fr",
        "Samsung veut entrer au capital de Mistral AI, qui a levé 1,7 milliard d'euros.",
        {"Mistral AI amount_raised 1700m EUR"},
    ),
    (
        "fr",
        "Samsung souhaite racheter des parts de Mistral AI, valorisée 11,7 milliards d'euros.",
        {"Mistral AI valuation 11700m EUR"},
    ),
    (
        "fr",
        "Microsoft détient 27 % de la société, valorisée à 500 milliards de dollars : OpenAI.",
        {"OpenAI valuation 500000m USD"},
    ),
    # what a company says itself
    (
        "fr",
        "À en croire OpenAI, son chiffre d'affaires a atteint 4 milliards de dollars en 2024.",
        {"OpenAI revenue 4000m USD"},
    ),
    (
        "fr",
        "À en croire Reuters, Cohere a levé 500 millions de dollars.",
        {"Cohere amount_raised 500m USD rumoured"},
    ),
    (
        "fr",
        "Anthropic a dit à ses investisseurs qu'elle réaliserait 26 milliards de dollars de revenus en 2030.",
        {"Anthropic revenue 26000m USD forecast"},
    ),
    # what was hoped for, and what came
    (
        "de",
        "Mistral AI hoffte auf 500 Millionen Euro und sammelte 600 Millionen Euro ein.",
        {"Mistral AI amount_raised 500m EUR rumoured", "Mistral AI amount_raised 600m EUR"},
    ),
    (
        "de",
        "Poolside hatte 1 Milliarde Dollar angepeilt, am Ende wurden es 2 Milliarden.",
        {"Poolside amount_raised 1000m USD rumoured", "Poolside amount_raised 2000m USD"},
    ),
    (
        "fr",
        "Mistral AI espérait lever 1 milliard d'euros, elle a levé 1,7 milliard.",
        {"Mistral AI amount_raised 1000m EUR rumoured", "Mistral AI amount_raised 1700m EUR"},
    ),
    (
        "de",
        "Poolside und Nvidia haben den Deal über 1 Milliarde Dollar nie abgeschlossen.",
        {"Poolside amount_raised 1000m USD denied"},
    ),
]
"""What each sentence tells."""


def _told(text: str, lang: str) -> set[str]:
    """Return the figures of a short article, each with how sure it is where it is not plainly told."""
    figures = read(text, lang=lang).figures
    return {line(figure) + ("" if figure.status == "asserted" else f" {figure.status}") for figure in figures}


@pytest.mark.parametrize(("lang", "text", "figures"), _PLAIN)
def test_plain_sentences_beside_new_cues(lang: str, text: str, figures: set[str]) -> None:
    assert _told(text, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "OpenAI, valued at $500 billion, denies the allegations.", {"OpenAI valuation 500000m USD"}),
        (
            "en",
            "Cohere, which raised $500 million, denied that it was for sale.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "xAI, das 20 Milliarden Dollar eingesammelt hat, dementiert einen Stellenabbau.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "de",
            "Anthropic, zuletzt mit 183 Milliarden Dollar bewertet, weist die Vorwürfe zurück.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "fr",
            "Mistral AI, qui a levé 1,7 milliard d'euros, dément tout projet de vente.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "Mistral AI, que recaudó 1.700 millones de euros, desmiente cualquier venta.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "Mistral AI, che ha raccolto 1,7 miliardi di euro, smentisce ogni vendita.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        # the report itself
        (
            "en",
            "Cohere, which is said to have raised $500 million, denied it.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "en",
            "OpenAI, which Reuters said had raised $40 billion, denies the report.",
            {"OpenAI amount_raised 40000m USD denied"},
        ),
        (
            "de",
            "Cohere, das 500 Millionen Dollar eingesammelt haben soll, dementiert den Bericht.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "fr",
            "Cohere, qui aurait levé 500 millions de dollars, dément l'information.",
            {"Cohere amount_raised 500m USD denied"},
        ),
    ],
)
def test_a_denial_behind_an_aside_is_of_what_it_names(lang: str, text: str, figures: set[str]) -> None:
    assert _told(text, lang) == figures
