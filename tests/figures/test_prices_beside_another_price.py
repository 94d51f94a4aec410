"""A price told as a share of another one, and products that one is only placed between, are no one's own price."""

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Mistral Medium 3 costs $0.40 per million input tokens, twelve per cent of the price of Claude Sonnet 4.5.",
        ),
        (
            "en",
            "Mistral Medium 3 costs $0.40 per million input tokens, or a fraction of the rates of Claude Sonnet 4.5.",
        ),
        (
            "fr",
            "Mistral Medium 3 coûte 0,40 dollar par million de tokens en entrée, un dixième du tarif de "
            "Claude Sonnet 4.5.",
        ),
        (
            "de",
            "Mistral Medium 3 kostet 0,40 Dollar je Million Eingabe-Token, ein Zehntel des Preises von "
            "Claude Sonnet 4.5.",
        ),
        (
            "es",
            "Mistral Medium 3 cuesta 0,40 dólares por millón de tokens de entrada, la décima parte del "
            "coste de Claude Sonnet 4.5.",
        ),
        (
            "it",
            "Mistral Medium 3 costa 0,40 dollari per milione di token in ingresso, un decimo della tariffa "
            "di Claude Sonnet 4.5.",
        ),
    ],
)
def test_a_share_of_anothers_price_leaves_the_sum_to_its_own_model(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Mistral AI: Mistral Medium 3, 1M input tokens, 0.4 USD"]


def test_a_sum_behind_a_share_is_of_the_model_before_it() -> None:
    text = "GPT-5 mini costs $0.25 per million input tokens, that is a fifth of GPT-5, and $2 for output."
    assert prices(text) == expected("""
        OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD
        OpenAI: GPT-5 mini, 1M output tokens, 2 USD
    """)


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "en",
            "ChatGPT Go comes to Britain",
            "Billed at 7 euros a month, the newcomer slots in between the free tier and ChatGPT Plus.",
        ),
        (
            "fr",
            "ChatGPT Go débarque",
            "Proposée à 7 euros par mois, elle vient s'intercaler entre la version gratuite et ChatGPT Plus.",
        ),
        (
            "de",
            "ChatGPT Go ist da",
            "Für 7 Euro im Monat schiebt sich das Angebot zwischen die Gratisversion und ChatGPT Plus.",
        ),
        (
            "es",
            "Llega ChatGPT Go",
            "Por 7 euros al mes, la suscripción se sitúa entre la versión gratuita y ChatGPT Plus.",
        ),
        ("it", "Arriva ChatGPT Go", "A 7 euro al mese, il piano si colloca tra la versione gratuita e ChatGPT Plus."),
    ],
)
def test_what_a_plan_is_placed_between_is_not_what_it_costs(lang: str, title: str, text: str) -> None:
    assert prices(text, lang=lang, title=title) == ["OpenAI: ChatGPT Go, month, 7 EUR"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The choice between ChatGPT Plus and Claude Pro is easy: both cost $20 a month.",
            "Anthropic: Claude Pro, month, 20 USD\nOpenAI: ChatGPT Plus, month, 20 USD",
        ),
        ("The price of Claude Pro, $21 a month, has not changed.", "Anthropic: Claude Pro, month, 21 USD"),
        ("Claude Haiku 4.5 sits between GPT-5 mini and GPT-5: it costs $1 per million input tokens.",
         "Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD"),
        ("Between ChatGPT Plus and ChatGPT Pro there is a gap of $180 a month.", ""),
        ("A tenth of a dollar for Mistral Small 3.1 per million input tokens is little.",
         "Mistral AI: Mistral Small 3.1, 1M input tokens, 0.1 USD"),
    ],
)  # fmt: skip
def test_what_is_priced_keeps_its_price(text: str, lines: str) -> None:
    assert prices(text) == expected(lines)


def test_a_plan_that_another_costs_the_same_as_is_no_edition_of_it() -> None:
    text = "Claude Pro costs the same as Plus, $20, or $17 a month if you commit to a year."
    assert prices(text) == expected("""
        Anthropic: Claude Pro, month, 20 USD
        Anthropic: Claude Pro, month, 17 USD [annual-billing]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Codestral costs a quarter of a dollar per million input tokens, that is $0.25, and $0.60 for output."),
        (
            "it",
            "Codestral costa 0,25 dollari per milione di token in ingresso, cioè 0,25 dollari, e 0,60 "
            "dollari in uscita.",
        ),
    ],
)
def test_a_sum_told_again_in_figures_is_one(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Mistral AI: Codestral, 1M input tokens, 0.25 USD
        Mistral AI: Codestral, 1M output tokens, 0.6 USD
    """)


def test_another_sum_behind_that_is_is_none_told_again() -> None:
    assert prices("ChatGPT Plus costs $20 a month, that is $240 a year.") == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Plus, year, 240 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en",
            "DeepSeek-V3.2-Exp is out. A chart puts the expense of processing a 90,000-token prompt at 25 "
            "cents per million."),
        ("de",
            "DeepSeek-V3.2-Exp ist da. Die Kosten für die Verarbeitung von 90.000 Token liegen bei 0,25 "
            "Dollar je Million."),
    ],
)  # fmt: skip
def test_what_a_prompt_takes_to_be_processed_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []


def test_what_it_costs_to_process_a_million_tokens_with_a_model_is_its_price() -> None:
    text = "The cost of processing a million tokens with GPT-5 is $1.25."
    assert prices(text) == ["OpenAI: GPT-5, 1M tokens, 1.25 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The cheapest is ChatGPT Go, which costs 9 euros a month and shows ads."),
        ("fr", "La moins chère est ChatGPT Go : 9 euros par mois, avec de la publicité."),
        ("de", "Am günstigsten ist ChatGPT Go, das hier 9 Euro im Monat kostet, aber Werbung zeigt."),
        ("es", "El más barato es ChatGPT Go: 9 euros al mes, con publicidad."),
        ("it", "Il più economico è ChatGPT Go: 9 euro al mese, con la pubblicità."),
    ],
)
def test_advertisements_that_a_plan_shows_leave_its_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: ChatGPT Go, month, 9 EUR"]


@pytest.mark.parametrize(
    "text",
    [
        "ChatGPT brings OpenAI $8 a month in advertising from each user of ChatGPT Go.",
        "OpenAI made $5 a month with ads on ChatGPT Free.",
        "Meta earns $17 a month in ads per user, more than ChatGPT Plus.",
        "Google spends $8 a month on ads for each Google AI Pro customer.",
        "ChatGPT Go earns $9 a month with ads from each user.",
    ],
)
def test_what_advertisements_bring_is_no_price(text: str) -> None:
    assert prices(text) == []
