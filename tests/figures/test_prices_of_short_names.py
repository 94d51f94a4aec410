"""Models told by their version beside their maker, names whose article is contracted, marks told apart from a name."""

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "MiniMax's M2 model is sold at $0.31 per million input tokens and $1.25 per million output tokens."),
        ("fr", "MiniMax facture M2 0,31 dollar par million de tokens en entrée et 1,25 dollar en sortie."),
        (
            "de",
            "0,31 Dollar für die Eingabe und 1,25 Dollar für die Ausgabe, jeweils pro Million Token, "
            "verlangt MiniMax für M2.",
        ),
        ("es", "MiniMax cobra por M2 0,31 dólares por millón de tokens de entrada y 1,25 dólares de salida."),
        (
            "it",
            "Nel listino di MiniMax il modello M2 figura a 0,31 dollari in ingresso e 1,25 in uscita per "
            "ogni milione di token.",
        ),
    ],
)
def test_a_version_beside_its_maker_is_the_model(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        MiniMax: M2, 1M input tokens, 0.31 USD
        MiniMax: M2, 1M output tokens, 1.25 USD
    """)


def test_a_version_is_of_the_maker_that_the_text_speaks_of() -> None:
    text = "DeepSeek has cut its prices. V3.2-Exp costs $0.27 per million input tokens."
    assert prices(text) == ["DeepSeek: V3.2-Exp, 1M input tokens, 0.27 USD"]


@pytest.mark.parametrize(
    "text",
    [
        "MiniMax trained it at home. The Apple M2 costs $1,199, or $50 a month on credit.",
        "Moonshot AI raised $500 million. The BMW M3 costs $900 a month to lease.",
        "OpenAI's rivals cut prices. M2 costs $0.30 per million input tokens.",
        "MiniMax and DeepSeek compete. V3 costs $0.28 per million input tokens.",
        "MiniMax has an office on the M4. At the M4-Center a desk costs $300 a month.",
        "DeepSeek is praised. M2 costs $0.30 per million input tokens.",
    ],
)
def test_anothers_version_is_no_model_of_the_maker(text: str) -> None:
    assert prices(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "L'abonnement au Chat Pro est proposé à 16,99 euros par mois.",
        "Le prix du Chat Pro passe à 16,99 euros par mois.",
        "Mistral AI relève le tarif du Chat Pro : 16,99 euros par mois.",
    ],
)
def test_an_article_taken_in_by_a_preposition_is_part_of_the_name(text: str) -> None:
    assert prices(text, lang="fr") == ["Mistral AI: Le Chat Pro, month, 16.99 EUR"]


@pytest.mark.parametrize(
    "text",
    [
        "Le cabaret du Chat Noir coûte 20 euros par mois.",
        "La litière du chat pro coûte 20 euros par mois.",
        "La nourriture du chat Pro-Nutrition coûte 20 euros par mois.",
        "L'accès au chat coûte 5 euros par mois.",
        "Le Chat Botté Pro coûte 5 euros par mois.",
    ],
)
def test_other_cats_are_no_assistant(text: str) -> None:
    assert prices(text, lang="fr") == []


def test_a_mark_in_brackets_told_later_in_the_clause_is_part_of_the_name() -> None:
    text = (
        "FLUX.2, sorti hier, est disponible par API à partir de 0,04 dollar l'image en version [pro] ; "
        "FLUX.2 [dev] est libre."
    )
    assert prices(text, lang="fr") == ["Black Forest Labs: FLUX.2 [pro], image, 0.04.. USD"]
    assert prices("FLUX.2 costs $0.04 per image, version [draft].") == ["Black Forest Labs: FLUX.2, image, 0.04 USD"]
    two = "FLUX.2 costs $0.04 per image; the [dev] version is free."
    assert prices(two) == ["Black Forest Labs: FLUX.2, image, 0.04 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en",
            "There is Gemini 2.5 Flash Image, the model that is better known as Nano Banana: Google asks "
            "$0.04 per image."),
        ("it",
            "Poi c'è Gemini 2.5 Flash Image, il modello che tutti chiamano Nano Banana: Google lo fa pagare "
            "0,04 dollari a immagine."),
        ("fr", "Il y a Gemini 2.5 Flash Image, surnommé Nano Banana : Google le facture 0,04 dollar par image."),
        ("es", "Está Gemini 2.5 Flash Image, apodado Nano Banana: Google cobra 0,04 dólares por imagen."),
    ],
)  # fmt: skip
def test_a_nickname_is_not_what_is_priced(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Google: Gemini 2.5 Flash Image, image, 0.04 USD"]


def test_a_plan_told_behind_its_maker_is_not_of_whom_the_text_spoke_of() -> None:
    text = (
        "ChatGPT Plus costs 23 euros a month.\n\n"
        "Google answers with AI Plus at 7.99 euros and with Google AI Pro at 21.99 euros a month."
    )
    assert prices(text) == expected("""
        Google: Google AI Plus, month, 7.99 EUR
        Google: Google AI Pro, month, 21.99 EUR
        OpenAI: ChatGPT Plus, month, 23 EUR
    """)
