"""What those who left a company raise for their own, and what a trade, a place or nobody has."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "News",
            ("Databricks, which has invested in Mistral AI, closed a $10 billion round at a $62 billion valuation."),
            set(),
        ),
        ("en", "News", "Databricks, which has invested in Mistral AI, has raised $10 billion.", set()),
        (
            "en",
            "Mistral AI",
            "Accel, which has backed Mistral AI since its seed round, led the $600 million round.",
            {"Mistral AI amount_raised 600m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "General Catalyst, which has backed Mistral AI, put $100 million into the startup.",
            {"Mistral AI investment General Catalyst 100m USD"},
        ),
        ("en", "News", "Harvey, whose assistant runs on OpenAI models, is worth $8 billion.", set()),
        ("en", "News", "Former OpenAI researchers have raised $300 million for a new lab.", set()),
        ("en", "News", "Two former Mistral AI engineers have raised $20 million for their startup.", set()),
        (
            "en",
            "Mistral AI grows",
            "Arthur Mensch has raised €2 billion for his startup.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "en",
            "Mistral AI grows",
            "The founders of Mistral AI have raised €2 billion for their startup.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "en",
            "News",
            "Mistral AI, founded by former Meta researchers, has raised €2 billion.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "en",
            "Mistral AI grows",
            "Founded by former Meta and DeepMind researchers, the startup has raised €2 billion.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "fr",
            "Mistral AI grandit",
            ("Fondée par trois anciens de Meta et de DeepMind, la jeune pousse a levé 2 milliards d'euros."),
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "fr",
            "Mistral AI essaime",
            "Fondée par deux anciens de Mistral AI, la jeune pousse lève 12 millions d'euros.",
            set(),
        ),
        (
            "de",
            "News",
            (
                "Das Start-up, das zwei ehemalige Forscher von OpenAI gegründet haben, hat 80 Millionen "
                "Dollar eingesammelt."
            ),
            set(),
        ),
        (
            "de",
            "News",
            ("Zwei ehemalige Forscher von Aleph Alpha haben 20 Millionen Euro für ihr Start-up eingesammelt."),
            set(),
        ),
        (
            "de",
            "News",
            "Mistral hat 600 Millionen Euro für sein Geschäft eingesammelt.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        ("es", "News", "Dos antiguos investigadores de OpenAI captaron 20 millones de dólares para su startup.", set()),
        (
            "it",
            "News",
            "Due ex ricercatori di Mistral AI hanno raccolto 20 milioni di euro per la loro startup.",
            set(),
        ),
        (
            "en",
            "News",
            "Anthropic, founded by former OpenAI employees, is valued at $183 billion.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "Anthropic raises again",
            "The company founded by former OpenAI employees is valued at $183 billion.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "News",
            (
                "Thinking Machines Lab, the startup of former OpenAI technology chief Mira Murati, has "
                "raised $2 billion."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD"},
        ),
        (
            "en",
            "News",
            ("Former OpenAI technology chief Mira Murati has raised $2 billion for Thinking Machines Lab."),
            {"Thinking Machines Lab amount_raised 2000m USD"},
        ),
        (
            "en",
            "News",
            "Ilya Sutskever, who left OpenAI last year, raised $1 billion for Safe Superintelligence.",
            {"Safe Superintelligence amount_raised 1000m USD"},
        ),
    ],
)
def test_founders(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "News",
            (
                "Private investment in AI reached $109 billion in the United States last year. OpenAI "
                "raised $40 billion of it."
            ),
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "de",
            "Mistral",
            ("Kein europäisches Start-up wurde je mit 10 Milliarden Euro bewertet. Mistral strebt das nun an."),
            set(),
        ),
        (
            "de",
            "Mistral",
            "Kein europäisches Start-up hat mehr eingesammelt als Mistral mit 1,7 Milliarden Euro.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "News",
            (
                "Les investissements privés dans l'IA ont atteint 109 milliards de dollars aux "
                "États-Unis. Mistral a levé 1,7 milliard d'euros."
            ),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "News",
            "Aucune start-up européenne n'a levé autant que Mistral AI avec ses 1,7 milliard d'euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "News",
            ("La inversión privada en IA alcanzó 109.000 millones de dólares. OpenAI captó 40.000 millones."),
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "News",
            "No startup has raised more than OpenAI, which took in $40 billion.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "OpenAI",
            ("No company had ever been valued at $1 trillion before going public. OpenAI may be the first."),
            set(),
        ),
    ],
)
def test_trades(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
