"""A company keeps what it raised, whoever is named beside it: rivals, backers, clouds, in asides and openings."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

RAISED = {
    "en": (
        "Mistral AI, which competes with OpenAI, has raised {A}.",
        "Mistral AI, a rival of OpenAI, has raised {A}.",
        "Mistral AI, whose models run on Microsoft's cloud, has raised {A}.",
        "Mistral AI, backed by Nvidia, has raised {A}.",
        "Mistral AI, after talks with Apple, has raised {A}.",
        "After OpenAI, Mistral AI too has raised {A}.",
        "Unlike OpenAI, Mistral AI has raised {A}.",
        "Like OpenAI before it, Mistral AI has raised {A}.",
        "With OpenAI in its sights, Mistral AI has raised {A}.",
        "While OpenAI cuts jobs, Mistral AI has raised {A}.",
        "As OpenAI prepares to list, Mistral AI has raised {A}.",
        "Days after OpenAI released GPT-5, Mistral AI raised {A}.",
        "Mistral AI has raised {A} to take on OpenAI.",
        "Mistral AI has raised {A}, more than any other European rival of OpenAI.",
        "OpenAI's European rival Mistral AI has raised {A}.",
        "Mistral AI, the French answer to OpenAI, has raised {A}.",
        "Mistral AI's founders, who come from Meta and DeepMind, have raised {A}.",
        "OpenAI has a new rival: Mistral AI has raised {A}.",
        "OpenAI looks on as Mistral AI raises {A}.",
        "Mistral AI has raised {A}, and OpenAI is watching.",
        "OpenAI should worry, because Mistral AI has raised {A}.",
        "Mistral AI, which OpenAI once tried to buy, has raised {A}.",
        "In the race with OpenAI and Anthropic, Mistral AI has raised {A}.",
        "To keep up with OpenAI and Anthropic, Mistral AI has raised {A}.",
        "Mistral AI, not OpenAI, has raised {A}.",
        "A former OpenAI researcher runs Mistral AI, which has raised {A}.",
        "OpenAI declined to comment on Mistral AI, which has raised {A}.",
    ),
    "fr": (
        "Mistral AI, qui rivalise avec OpenAI, a levé {A}.",
        "Mistral AI, rivale d'OpenAI, a levé {A}.",
        "Mistral AI, dont les modèles tournent chez Microsoft, a levé {A}.",
        "Mistral AI, soutenue par Nvidia, a levé {A}.",
        "Après OpenAI, Mistral AI a elle aussi levé {A}.",
        "Contrairement à OpenAI, Mistral AI a levé {A}.",
        "Comme OpenAI avant elle, Mistral AI a levé {A}.",
        "Tandis qu'OpenAI licencie, Mistral AI a levé {A}.",
        "Alors qu'OpenAI prépare son introduction en Bourse, Mistral AI a levé {A}.",
        "Quelques jours après la sortie de GPT-5 d'OpenAI, Mistral AI a levé {A}.",
        "Mistral AI a levé {A} pour concurrencer OpenAI.",
        "La rivale européenne d'OpenAI, Mistral AI, a levé {A}.",
        "Mistral AI, la réponse française à OpenAI, a levé {A}.",
        "OpenAI a un nouveau rival : Mistral AI a levé {A}.",
        "OpenAI peut s'inquiéter, car Mistral AI a levé {A}.",
        "Pour rattraper OpenAI et Anthropic, Mistral AI a levé {A}.",
        "Face à OpenAI et Anthropic, Mistral AI a levé {A}.",
        "Mistral AI, qu'OpenAI a voulu racheter, a levé {A}.",
    ),
    "de": (
        "Mistral AI, das mit OpenAI konkurriert, hat {A} eingesammelt.",
        "Mistral AI, ein Rivale von OpenAI, hat {A} eingesammelt.",
        "Mistral AI, dessen Modelle bei Microsoft laufen, hat {A} eingesammelt.",
        "Mistral AI, an dem Nvidia beteiligt ist, hat {A} eingesammelt.",
        "Nach OpenAI hat auch Mistral AI {A} eingesammelt.",
        "Anders als OpenAI hat Mistral AI {A} eingesammelt.",
        "Wie zuvor OpenAI hat Mistral AI {A} eingesammelt.",
        "Während OpenAI Stellen streicht, hat Mistral AI {A} eingesammelt.",
        "Wenige Tage nachdem OpenAI GPT-5 vorgestellt hat, hat Mistral AI {A} eingesammelt.",
        "Mistral AI hat {A} eingesammelt, um OpenAI anzugreifen.",
        "Der OpenAI-Rivale Mistral AI hat {A} eingesammelt.",
        "Mistral AI, die französische Antwort auf OpenAI, hat {A} eingesammelt.",
        "OpenAI hat einen neuen Rivalen: Mistral AI hat {A} eingesammelt.",
        "OpenAI muss sich sorgen, denn Mistral AI hat {A} eingesammelt.",
        "Um mit OpenAI und Anthropic mitzuhalten, hat Mistral AI {A} eingesammelt.",
        "Im Wettlauf mit OpenAI und Anthropic hat Mistral AI {A} eingesammelt.",
        "Mistral AI, das OpenAI einst kaufen wollte, hat {A} eingesammelt.",
        "Mistral AI hat mit Hilfe von Banken, die auch OpenAI beraten, {A} eingesammelt.",
    ),
    "es": (
        "Mistral AI, que compite con OpenAI, ha captado {A}.",
        "Mistral AI, rival de OpenAI, ha captado {A}.",
        "Mistral AI, cuyos modelos funcionan en la nube de Microsoft, ha captado {A}.",
        "Mistral AI, respaldada por Nvidia, ha captado {A}.",
        "Después de OpenAI, también Mistral AI ha captado {A}.",
        "A diferencia de OpenAI, Mistral AI ha captado {A}.",
        "Como OpenAI antes, Mistral AI ha captado {A}.",
        "Mientras OpenAI despide, Mistral AI ha captado {A}.",
        "Días después de que OpenAI presentara GPT-5, Mistral AI ha captado {A}.",
        "Mistral AI ha captado {A} para competir con OpenAI.",
        "La rival europea de OpenAI, Mistral AI, ha captado {A}.",
        "OpenAI tiene un nuevo rival: Mistral AI ha captado {A}.",
        "OpenAI debería preocuparse, porque Mistral AI ha captado {A}.",
        "Para alcanzar a OpenAI y Anthropic, Mistral AI ha captado {A}.",
        "Frente a OpenAI y Anthropic, Mistral AI ha captado {A}.",
        "Mistral AI, que OpenAI quiso comprar, ha captado {A}.",
    ),
    "it": (
        "Mistral AI, che compete con OpenAI, ha raccolto {A}.",
        "Mistral AI, rivale di OpenAI, ha raccolto {A}.",
        "Mistral AI, i cui modelli girano sul cloud di Microsoft, ha raccolto {A}.",
        "Mistral AI, sostenuta da Nvidia, ha raccolto {A}.",
        "Dopo OpenAI, anche Mistral AI ha raccolto {A}.",
        "A differenza di OpenAI, Mistral AI ha raccolto {A}.",
        "Come OpenAI prima di lei, Mistral AI ha raccolto {A}.",
        "Mentre OpenAI licenzia, Mistral AI ha raccolto {A}.",
        "Pochi giorni dopo che OpenAI ha presentato GPT-5, Mistral AI ha raccolto {A}.",
        "Mistral AI ha raccolto {A} per sfidare OpenAI.",
        "La rivale europea di OpenAI, Mistral AI, ha raccolto {A}.",
        "OpenAI ha un nuovo rivale: Mistral AI ha raccolto {A}.",
        "OpenAI deve preoccuparsi, perché Mistral AI ha raccolto {A}.",
        "Per raggiungere OpenAI e Anthropic, Mistral AI ha raccolto {A}.",
        "Di fronte a OpenAI e Anthropic, Mistral AI ha raccolto {A}.",
        "Mistral AI, che OpenAI voleva comprare, ha raccolto {A}.",
    ),
}
SUM = {
    "en": "$600 million",
    "fr": "600 millions de dollars",
    "de": "600 Millionen Dollar",
    "es": "600 millones de dólares",
    "it": "600 milioni di dollari",
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in RAISED.items() for text in texts])
def test_whoever_is_named_beside_it_takes_nothing(lang: str, text: str) -> None:
    assert told(text.replace("{A}", SUM[lang]), lang=lang) == {"Mistral AI amount_raised 600m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI, whose models run on Microsoft's cloud, is now worth $6 billion."),
        ("en", "Mistral AI, which competes with OpenAI, is now worth $6 billion."),
        ("fr", "Mistral AI, dont les modèles tournent chez Microsoft, vaut désormais 6 milliards de dollars."),
        ("es", "Mistral AI, respaldada por Nvidia, vale ya 6.000 millones de dólares."),
        ("it", "Mistral AI, che compete con OpenAI, vale ormai 6 miliardi di dollari."),
        ("de", "Anders als OpenAI hat Mistral AI einen Wert von 6 Milliarden Dollar erreicht."),
    ],
)
def test_an_aside_does_not_hide_what_a_company_is_worth(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI valuation 6000m USD"}


def test_a_sum_that_goes_on_about_revenue_is_no_round() -> None:
    text = (
        "In 2024 Perplexity had sales of $34 million, it told investors. "
        "On an annualised basis it went past $100 million in March, and its chief now speaks of $150 million."
    )
    assert {line.split(" ")[1] for line in told(text)} == {"revenue"}
