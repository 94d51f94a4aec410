"""Hosts told by the name of their service alone ("Bedrock"), and what is no plan though it costs so much a month."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def table(*rows: tuple[str, ...]) -> str:
    return f"<table>{''.join('<tr>' + ''.join(f'<th>{c}</th>' for c in row) + '</tr>' for row in rows)}</table>"


def both(company: str, product: str, sent: str, back: str) -> list[str]:
    told = (("1M input tokens", sent), ("1M output tokens", back))
    return [f"{company}: {product}, {unit}, {value} USD" for unit, value in told]


_OPUS = "Claude Opus 4.6"
_SOLD = both("Anthropic", _OPUS, "5", "25") + both("Amazon", _OPUS, "5.5", "27.5") + both("Google", _OPUS, "6", "30")


@pytest.mark.parametrize(("amazon", "google"), [("Bedrock", "Vertex"), ("Amazon Bedrock", "Vertex AI")])
def test_a_column_headed_by_a_service_alone_is_its_hosts(amazon: str, google: str) -> None:
    heads = ("", "Anthropic API", amazon, google)
    rows = table(heads, ("Input", "$5", "$5.50", "$6"), ("Output", "$25", "$27.50", "$30"))
    body = f"<h1>What {_OPUS} costs on each cloud</h1><p>USD per million tokens.</p>{rows}"
    assert prices(page(body, f"What {_OPUS} costs on each cloud")) == expected("\n".join(_SOLD))


def test_so_is_a_row_and_what_stands_under_a_heading() -> None:
    heads = ("Input per 1M tokens", "Output per 1M tokens")
    rows = table(("Provider", *heads), ("Groq", "$0.59", "$0.79"), ("Bedrock", "$0.72", "$0.72"))
    told = both("Groq", "Llama 3.3 70B", "0.59", "0.79") + both("Amazon", "Llama 3.3 70B", "0.72", "0.72")
    body = f"<h1>Where to run Llama 3.3 70B</h1>{rows}"
    assert prices(page(body, "Where to run Llama 3.3 70B")) == expected("\n".join(told))

    lists = (("Bedrock", _OPUS, "$5.50", "$27.50"), ("Groq", "Qwen3 32B", "$0.29", "$0.59"))
    parts = (f"<h2>{host}</h2>{table(('Model', *heads), (name, *sums))}" for host, name, *sums in lists)
    told = both("Amazon", _OPUS, "5.5", "27.5") + both("Groq", "Qwen3 32B", "0.29", "0.59")
    assert prices(page(f"<h1>Model prices</h1>{''.join(parts)}", "Price list")) == expected("\n".join(told))


def test_columns_of_hosts_are_compared_on_a_page_that_names_the_maker() -> None:
    merged = (
        "<table><tr><th rowspan=2>Model</th><th colspan=2>Bedrock</th><th colspan=2>Groq</th></tr>"
        "<tr><th>Input / 1M</th><th>Output / 1M</th><th>Input / 1M</th><th>Output / 1M</th></tr>"
        "<tr><td>Llama 3.3 70B</td><td>$0.72</td><td>$0.72</td><td>$0.59</td><td>$0.79</td></tr></table>"
    )
    told = both("Groq", "Llama 3.3 70B", "0.59", "0.79") + both("Amazon", "Llama 3.3 70B", "0.72", "0.72")
    assert prices(page(f"<h1>Llama prices</h1>{merged}", "Llama prices")) == expected("\n".join(told))


@pytest.mark.parametrize("title", ["Bedrock prices", "Prices on Bedrock"])
def test_a_page_headed_by_a_service_is_its_hosts(title: str) -> None:
    rows = table(("Model", "Input (per 1K tokens)", "Output (per 1K tokens)"), (_OPUS, "$0.0055", "$0.0275"))
    assert prices(page(f"<h1>{title}</h1>{rows}", title)) == expected("\n".join(both("Amazon", _OPUS, "5.5", "27.5")))


def test_another_name_that_begins_like_a_service_is_no_host() -> None:
    text = f"{_OPUS} costs $5 per million input tokens, says Bedrock Robotics."
    assert prices(text) == [f"Anthropic: {_OPUS}, 1M input tokens, 5 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A chatbot that handles 10,000 messages a month on Claude Haiku 4.5 costs about 85 euros a month."),
        ("de", "Ein Chatbot auf Claude Haiku 4.5 kostet rund 85 Euro im Monat."),
    ],
)
def test_what_something_costs_on_a_model_is_not_the_price_of_the_last_plan(lang: str, text: str) -> None:
    first = "Claude Pro costs 20 euros a month." if lang == "en" else "Claude Pro kostet 20 Euro im Monat."
    assert prices(f"{first} {text}", lang=lang) == ["Anthropic: Claude Pro, month, 20 EUR"]


@pytest.mark.parametrize(
    "text",
    [
        "The plan with Claude Opus 4.6 costs $20 a month.",
        "It comes with Claude Opus 4.6 and costs $20 a month.",
        "Access to Claude Opus 4.6 costs $20 a month.",
    ],
)
def test_a_plan_may_be_told_by_what_it_gives(text: str) -> None:
    assert prices(f"Claude Pro is out. {text}") == ["Anthropic: Claude Pro, month, 20 USD"]


def test_a_price_by_the_hour_does_not_tell_that_by_the_minute_apart() -> None:
    body = "<h1>Voice</h1><h2>Grok Voice Agent</h2><p>$0.05 / minute ($3.00 / hour)</p>"
    told = "xAI: Grok Voice Agent, minute, 0.05 USD\nxAI: Grok Voice Agent, hour, 3 USD"
    assert prices(page(body, "Voice API | xAI Docs")) == expected(told)


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "en",
            "Claude on Bedrock",
            "Claude Opus 4.6 costs $5 per million input tokens on Anthropic's own API, but $6 on Bedrock.",
        ),
        (
            "en",
            "Claude on Bedrock",
            "Claude Opus 4.6 costs $6 per million input tokens on Bedrock and $5 at Anthropic.",
        ),
        (
            "de",
            "Claude auf Bedrock",
            "Claude Opus 4.6 kostet bei Anthropic 5 Dollar je Million Eingabetoken, auf Bedrock 6 Dollar.",
        ),
    ],
)
def test_the_makers_own_price_stays_its_own_where_the_title_names_a_host(lang: str, title: str, text: str) -> None:
    told = f"Anthropic: {_OPUS}, 1M input tokens, 5 USD\nAmazon: {_OPUS}, 1M input tokens, 6 USD"
    assert prices(text, title=title, lang=lang) == expected(told)


def test_what_comes_from_its_maker_is_still_the_hosts_there() -> None:
    text = "Bedrock now has Claude Opus 4.6 from Anthropic. It costs $6 per million input tokens."
    assert prices(text, title="Claude on Bedrock") == [f"Amazon: {_OPUS}, 1M input tokens, 6 USD"]
