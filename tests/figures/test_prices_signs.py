"""A sign that several countries share means the currency that the page says, whichever that is."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "says", "currency"),
    [
        ("en", "All prices are in Canadian dollars.", "CAD"),
        ("en", "All prices are in Singapore dollars.", "SGD"),
        ("en", "All prices are in New Taiwan dollars.", "TWD"),
        ("es", "Todos los precios están en pesos argentinos.", "ARS"),
        ("es", "Todos los precios están en pesos chilenos.", "CLP"),
        ("fr", "Tous les prix sont en dollars canadiens.", "CAD"),
        ("de", "Alle Preise in kanadischen Dollar.", "CAD"),
        ("it", "Tutti i prezzi sono in dollari canadesi.", "CAD"),
    ],
)
def test_a_bare_dollar_sign_is_the_dollar_or_peso_that_the_page_says(lang: str, says: str, currency: str) -> None:
    row = "<table><tr><th>Plan</th><th>{}</th></tr><tr><td>ChatGPT Plus</td><td>$28</td></tr></table>"
    head = {"en": "Per month", "es": "Al mes", "fr": "Par mois", "de": "Pro Monat", "it": "Al mese"}[lang]
    told = prices(f"<p>{says}</p>{row.format(head)}", lang=lang, of="OpenAI")
    assert told == [f"OpenAI: ChatGPT Plus, month, 28 {currency}"]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("All prices are in Canadian dollars. ChatGPT Plus costs $28 a month.", "CAD"),
        ("All prices are in New Taiwan dollars. ChatGPT Plus costs $28 a month.", "TWD"),
        ("All prices are in US dollars. ChatGPT Plus costs $28 a month.", "USD"),
    ],
)
def test_a_sentence_follows_the_page(text: str, currency: str) -> None:
    assert prices(text) == [f"OpenAI: ChatGPT Plus, month, 28 {currency}"]


@pytest.mark.parametrize("sign", ["¥", "￥"])  # the second is as wide as a Chinese letter
def test_a_chinese_company_means_yuan_unless_the_page_says_yen(sign: str) -> None:
    sentence = f"Qwen3-Max is {sign}6 per million input tokens."
    row = f"<tr><td>Qwen3-Max</td><td>{sign}6</td></tr>"
    table = f"<table><tr><th>Model</th><th>Input, 1M tokens</th></tr>{row}</table>"
    for text in (f"<p>{sentence}</p>", table):
        assert prices(text, of="Alibaba") == ["Alibaba: Qwen3-Max, 1M input tokens, 6 CNY"]
        yen = f"<p>All prices are in Japanese yen.</p>{text}"
        assert prices(yen, of="Alibaba") == ["Alibaba: Qwen3-Max, 1M input tokens, 6 JPY"]


def test_a_column_that_names_its_currency_outweighs_the_page() -> None:
    table = "<table><tr><th>Plan</th><th>Per month ({})</th></tr><tr><td>ChatGPT Plus</td><td>$28</td></tr></table>"
    page = "<p>All prices are in Canadian dollars.</p>" + table.format("AUD")
    assert prices(page, of="OpenAI") == ["OpenAI: ChatGPT Plus, month, 28 AUD"]
    assert prices(table.format("CAD"), of="OpenAI") == ["OpenAI: ChatGPT Plus, month, 28 CAD"]


def test_a_header_that_is_a_currency_by_its_full_name_says_nothing_else() -> None:
    head = "<tr><th>Plan</th><th>Singapore dollars per month</th></tr>"
    told = prices(f"<table>{head}<tr><td>ChatGPT Plus</td><td>28</td></tr></table>", of="OpenAI")
    assert told == ["OpenAI: ChatGPT Plus, month, 28 SGD"]


def test_letters_that_only_look_like_those_of_a_currency_do_no_harm() -> None:
    assert prices("All prices are in Canadian dollarſ. ChatGPT Plus costs $28 a month.")
