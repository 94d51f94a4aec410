"""Prices in the data that pages carry for programs: linked data, and the state of applications."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.figures.price_desk import article, expected, prices, reading

OPENAI = "https://openai.com/pricing"


def page(data: Any, *, kind: str = "application/ld+json", id_: str = "", body: str = "<div id=root></div>") -> str:
    """Return a page that shows nothing, with data in it."""
    name = f' id="{id_}"' if id_ else ""
    text = data if isinstance(data, str) else json.dumps(data)
    return f'<html lang="en"><title>Pricing</title>{body}<script type="{kind}"{name}>{text}</script></html>'


def state(data: Any, **more: Any) -> str:
    """Return a page of a Next.js application."""
    return page({"props": {"pageProps": data}}, kind="application/json", id_="__NEXT_DATA__", **more)


def offer(price: Any, unit: Any = "MON", **more: Any) -> dict[str, Any]:
    """Return an offer with a unit price."""
    quantity = {"@type": "QuantitativeValue", "value": 1, "unitCode": unit}
    row = {"@type": "UnitPriceSpecification", "price": price, "priceCurrency": "USD", "referenceQuantity": quantity}
    return {"@type": "Offer", "priceSpecification": row, **more}


def product(name: str, *offers: Any, kind: str = "Product", **more: Any) -> dict[str, Any]:
    """Return a product of linked data."""
    return {"@context": "https://schema.org", "@type": kind, "name": name, "offers": list(offers), **more}


BRAND = {"brand": {"@type": "Brand", "name": "OpenAI"}}


# --- linked data ------------------------------------------------------------------------------------------------------


def test_a_product_with_an_offer() -> None:
    assert prices(page(product("ChatGPT Plus", offer("20.00"))), url=OPENAI) == ["OpenAI: ChatGPT Plus, month, 20 USD"]


def test_where_it_is_from_and_what_carries_it_is_told() -> None:
    figure = reading(page(product("ChatGPT Plus", offer("20.00"))), url=OPENAI).figures[0]
    assert figure.place == "embedded"
    assert figure.rules[0] == "embedded application/ld+json"
    assert '"name": "ChatGPT Plus"' in figure.quote
    assert '"price": "20.00"' in figure.quote
    assert '"priceCurrency": "USD"' in figure.quote


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ({"unitCode": "MON"}, "month, 20 USD"),
        ({"unitCode": "ANN"}, "year, 20 USD"),
        ({"unitText": "MONTH"}, "month, 20 USD"),
        ({"unitText": "per user per month"}, "user/month, 20 USD"),
        ({"unitText": "1M input tokens"}, "1M input tokens, 20 USD"),
        ({"unitText": "image"}, "image, 20 USD"),
        ({"billingDuration": "P1M"}, "month, 20 USD"),
        ({"billingDuration": "P1Y"}, "year, 20 USD"),
        ({"billingDuration": {"@type": "QuantitativeValue", "value": 12, "unitCode": "MON"}}, "year, 20 USD"),
        ({"billingDuration": 1, "unitCode": "MON"}, "month, 20 USD"),
        ({"referenceQuantity": {"value": "1", "unitText": "month"}}, "month, 20 USD"),
        ({"referenceQuantity": {"value": 1, "unitCode": "MON"}, "billingDuration": "P1Y"},
         "month, 20 USD [annual-billing]"),
        ({"referenceQuantity": {"value": 1000, "unitText": "requests"}}, "1K requests, 20 USD"),
        ({"referenceQuantity": {"value": 1000000, "unitText": "tokens"}}, "1M tokens, 20 USD"),
        ({"referenceQuantity": {"value": 3, "unitCode": "MON"}}, None),
        ({"billingDuration": "P3M"}, None),
        ({"unitText": "bucket"}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_what_a_price_is_per(row: dict[str, Any], line: str | None) -> None:
    given = {"@type": "UnitPriceSpecification", "price": 20, "priceCurrency": "USD", **row}
    found = prices(page(product("ChatGPT Pro", {"@type": "Offer", "priceSpecification": given})), url=OPENAI)
    assert found == ([f"OpenAI: ChatGPT Pro, {line}"] if line else [])


def test_plans_and_periods_are_told_by_the_names_of_offers() -> None:
    plain = {"@type": "Offer", "priceCurrency": "USD"}
    data = product(
        "ChatGPT", {**plain, "name": "Plus, monthly", "price": 20}, {**plain, "name": "ChatGPT Pro per month",
        "price": "200"}, offer(25, name="Team"), offer(30, name="Team", unit="bucket"),
        {**plain, "name": "Free", "price": 0}, kind="SoftwareApplication",
    )  # fmt: skip
    lines = """
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Team, month, 25 USD
        OpenAI: ChatGPT Pro, month, 200 USD
        OpenAI: ChatGPT Free, month, 0 USD
    """
    assert prices(page(data), url=OPENAI) == expected(lines)


def test_a_graph_a_catalogue_and_items_that_are_offered() -> None:
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "OpenAI"},
            {"@type": "Organization", "name": "OpenAI", "hasOfferCatalog": {"itemListElement": [
                offer(20, itemOffered={"@type": "Service", "name": "ChatGPT Plus"}),
                offer(200, itemOffered={"@type": "Service", "name": "ChatGPT Pro"}),
            ]}},
        ],
    }  # fmt: skip
    assert prices(page(data), url=OPENAI) == [
        "OpenAI: ChatGPT Plus, month, 20 USD",
        "OpenAI: ChatGPT Pro, month, 200 USD",
    ]


def test_offers_inside_an_aggregate_are_read_and_its_span_is_not() -> None:
    span = {"@type": "AggregateOffer", "lowPrice": 0, "highPrice": 200, "priceCurrency": "USD", "unitCode": "MON"}
    assert prices(page(product("ChatGPT", span)), url=OPENAI) == []
    whole = {**span, "offers": [offer(20, name="Plus"), offer(200, name="Pro")]}
    assert prices(page(product("ChatGPT", whole)), url=OPENAI) == [
        "OpenAI: ChatGPT Plus, month, 20 USD",
        "OpenAI: ChatGPT Pro, month, 200 USD",
    ]


def test_a_list_price_beside_the_price_is_a_former_one() -> None:
    row = {"@type": "UnitPriceSpecification", "priceCurrency": "EUR", "unitText": "month"}
    old = {**row, "price": 30, "priceType": "https://schema.org/StrikethroughPrice"}
    given = {"@type": "Offer", "priceSpecification": [{**row, "price": 20}, old]}
    figures = reading(page(product("ChatGPT Plus", given)), url=OPENAI).figures
    assert [(f.low, f.currency, f.tense) for f in figures] == [(20, "EUR", "current"), (30, "EUR", "former")]


@pytest.mark.parametrize(
    "data",
    [
        product("ChatGPT Plus", {"@type": "Offer", "price": "20", "unitCode": "MON"}),  # no currency
        product("ChatGPT Plus", offer("call us")),
        product("ChatGPT Plus", offer(-1)),
        product("ChatGPT Plus", offer("1.234,00")),
        product("Gazette Premium", offer(9), brand={"name": "The Gazette"}),
        product("Tea mug", offer(9)),
        {"@type": "Offer", "price": 9},
        "{not json",
        "[" * 100_000,
        [],
        "null",
        '{"offers": NaN}',
    ],
)
def test_what_is_no_price_of_a_watched_product_gives_nothing(data: Any) -> None:
    assert prices(page(data), url=OPENAI) == []


def test_elsewhere_the_data_must_say_whose_it_is() -> None:
    url = "https://reviews.example/chatgpt"
    body = "<h1>ChatGPT</h1>"
    subscription = product("Premium", offer(9), brand={"name": "Reviews"})
    assert prices(page(subscription, body=body), url=url) == []
    assert prices(page(product("ChatGPT Plus", offer(20), **BRAND), body=body), url=url) == [
        "OpenAI: ChatGPT Plus, month, 20 USD"
    ]
    resold = product("ChatGPT Plus", offer(15, seller={"@type": "Organization", "name": "Cheap Keys"}))
    assert prices(page(resold, body=body), url=url) == []


# --- the state of an application ------------------------------------------------------------------------------------


def test_models_with_prices_in_an_applications_state() -> None:
    models = [
        {"displayName": "GPT-5", "id": "gpt-5", "pricing": {"input": 1.25, "cachedInput": 0.125, "output": 10},
         "limits": {"input": 400000, "output": 128000}},
        {"displayName": "GPT-5 mini", "id": "gpt-5-mini", "pricing": {"input": "0.25", "output": "2.00"}},
    ]  # fmt: skip
    lines = """
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M cached input tokens, 0.125 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD
        OpenAI: GPT-5 mini, 1M output tokens, 2 USD
    """
    figures = reading(state({"models": models}), url=OPENAI).figures
    assert prices(state({"models": models}), url=OPENAI) == expected(lines)
    assert {f.exact_id for f in figures} == {"gpt-5", "gpt-5-mini"}
    assert figures[0].rules[0] == "embedded __NEXT_DATA__"
    assert figures[0].quote == '{"name": "GPT-5", "input": 1.25, "cachedInput": 0.125, "output": 10}'


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        ({"name": "Plus", "price": 20, "currency": "USD", "interval": "month"}, "ChatGPT Plus, month, 20 USD"),
        ({"name": "Plus", "price": "$20/month"}, "ChatGPT Plus, month, 20 USD"),
        ({"name": "Plus", "monthlyPrice": 20, "currency": "EUR"}, "ChatGPT Plus, month, 20 EUR"),
        ({"name": "Plus", "priceMonthlyUsd": 20}, "ChatGPT Plus, month, 20 USD"),
        ({"planName": "Pro", "prices": {"monthly": "$200", "yearly": "$2,400"}},
         "ChatGPT Pro, month, 200 USD\nChatGPT Pro, year, 2400 USD"),
        ({"name": "Team", "pricing": {"currency": "USD", "monthly": 30, "annual": 25}},
         "ChatGPT Team, month, 30 USD\nChatGPT Team, month, 25 USD [annual-billing]"),
        ({"name": "Plus", "priceInCents": 2000, "currency": "usd", "interval": "month"}, "ChatGPT Plus, month, 20 USD"),
        ({"title": "GPT-5", "inputPricePer1M": 1.25, "outputPricePer1M": 10},
         "GPT-5, 1M input tokens, 1.25 USD\nGPT-5, 1M output tokens, 10 USD"),
        ({"model": "GPT-5", "unit": "1K tokens", "inputCost": 0.00125}, "GPT-5, 1M input tokens, 1.25 USD"),
        ({"model": "GPT-5", "pricing": {"prompt": "0.00000125", "completion": "0.00001"}},
         "GPT-5, 1M input tokens, 1.25 USD\nGPT-5, 1M output tokens, 10 USD"),
        ({"name": "GPT-5", "pricing": {"standard": {"input": 1.25, "output": 10}, "batch": {"input": 0.625,
          "output": 5}}},
         "GPT-5, 1M input tokens, 1.25 USD\nGPT-5, 1M output tokens, 10 USD\n"
         "GPT-5, 1M input tokens, 0.625 USD [batch]\nGPT-5, 1M output tokens, 5 USD [batch]"),
    ],
)  # fmt: skip
def test_shapes_that_leave_no_doubt(item: dict[str, Any], lines: str) -> None:
    found = prices(state({"plans": [item]}), url=OPENAI)
    assert found == sorted(f"OpenAI: {line}" for line in lines.splitlines())


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        ({"models": [{"title": "Codestral", "rows": [{"label": "Input", "price": "$0.30 / 1M tokens"},
                                                     {"label": "Output", "price": "$0.90 / 1M tokens"}]}]},
         "Codestral, 1M input tokens, 0.3 USD\nCodestral, 1M output tokens, 0.9 USD"),
        ({"models": [{"name": "Codestral", "prices": [{"type": "input", "price": 0.3, "unit": "1M tokens"},
                                                      {"type": "cached_input", "price": 0.03, "unit": "1M tokens"}]}]},
         "Codestral, 1M input tokens, 0.3 USD\nCodestral, 1M cached input tokens, 0.03 USD"),
        ({"pricing": {"Mistral Medium 3": {"input": 0.4, "output": 2}, "Codestral": {"in": 0.3, "out": 0.9}}},
         "Mistral Medium 3, 1M input tokens, 0.4 USD\nMistral Medium 3, 1M output tokens, 2 USD\n"
         "Codestral, 1M input tokens, 0.3 USD\nCodestral, 1M output tokens, 0.9 USD"),
        ({"models": [{"name": "Mistral Medium 3", "inputTokensPrice": "$0.4", "outputTokensPrice": "$2"}]},
         "Mistral Medium 3, 1M input tokens, 0.4 USD\nMistral Medium 3, 1M output tokens, 2 USD"),
        ({"models": [{"name": "Mistral OCR", "pricePerThousandPages": 1, "currency": "USD"}]},
         "Mistral OCR, 1K pages, 1 USD"),
        ({"items": [{"fields": {"title": "Le Chat Pro", "monthlyPrice": "€14.99"}}]}, "Le Chat Pro, month, 14.99 EUR"),
        ({"plans": [{"name": "Pro", "price": {"EUR": {"monthly": 14.99, "yearly": 149}, "USD": {"monthly": 15.99}}}]},
         "Le Chat Pro, month, 14.99 EUR\nLe Chat Pro, year, 149 EUR\nLe Chat Pro, month, 15.99 USD"),
        ({"plans": [{"name": "Pro", "pricing": {"monthly": {"amount": 18, "currency": "EUR"},
                                                "annual": {"amount": 15, "currency": "EUR"}}}]},
         "Le Chat Pro, month, 18 EUR\nLe Chat Pro, month, 15 EUR [annual-billing]"),
        ({"plans": [{"name": "Team", "price": "€25", "period": "per user/month, billed annually"}]},
         "Le Chat Team, user/month, 25 EUR [annual-billing]"),
        ({"Plan:1": {"__typename": "Plan", "name": "Le Chat Pro", "interval": "MONTH",
                     "price": {"__typename": "Money", "amount": "14.99", "currencyCode": "EUR"}}},
         "Le Chat Pro, month, 14.99 EUR"),
        ({"prices": [{"nickname": "Pro Monthly", "unit_amount": 1499, "currency": "eur",
                      "recurring": {"interval": "month"}, "product": {"name": "Le Chat Pro"}}]}, ""),
        ({"plans": [{"name": "Pro", "yearlyPrice": 16, "currency": "EUR"}]}, ""),  # for the year, or for a month of it
    ],
)  # fmt: skip
def test_where_applications_keep_names_kinds_units_and_currencies(data: dict[str, Any], lines: str) -> None:
    found = prices(state(data), url="https://mistral.ai/pricing")
    assert found == sorted(f"Mistral AI: {line}" for line in lines.splitlines())


@pytest.mark.parametrize(
    "item",
    [
        {"name": "Plus", "price": 20},  # of what, and per what
        {"name": "Plus", "price": 20, "currency": "USD"},
        {"name": "Plus", "price": 20, "interval": "month"},
        {"name": "Plus", "amount": 2000, "currency": "usd", "interval": "month"},  # cents, as payment services write
        {"name": "Plus", "price": {"amount": 2000, "currency": "usd", "interval": "month"}},
        {"name": "Plus", "originalPrice": "$30/month", "discountPercent": 30, "savings": "$10/month"},
        {"name": "Plus", "monthly": 20, "currency": "USD"},
        {"name": "GPT-5", "input": 400000, "output": 128000},
        {"name": "GPT-5", "pricing": {"input": 0.03}},  # for a thousand, or for a million
        {"name": "GPT-5", "rateLimits": {"price": 5, "unit": "month"}, "currency": "USD"},
        {"name": "GPT-5", "maxPrice": 5, "averageCost": 3, "priceIndex": 8, "costCount": 2, "unit": "1M tokens"},
        {"name": "Hero banner", "price": "$5/month"},
        {"title": "How we cut costs", "cost": "$5/month"},
        {"name": "Team", "pricing": {"currency": "USD", "monthly": 30, "annual": 100}},
    ],
)
def test_shapes_that_leave_doubt_give_nothing(item: dict[str, Any]) -> None:
    found = prices(state({"plans": [item]}), url=OPENAI)
    assert [line for line in found if ", 30 USD" not in line] == []


def test_the_state_of_others_pages_gives_nothing_and_a_vendor_in_it_is_heard() -> None:
    models = {"models": [{"name": "GPT-5", "inputPricePer1M": 1.25}]}
    assert prices(state(models, body="<h1>GPT-5</h1>"), url="https://lists.example/") == []
    other = {"models": [{"name": "Claude Opus 4.5", "provider": "Anthropic", "inputPricePer1M": 5}]}
    assert all(line.startswith("Anthropic: ") for line in prices(state(other), url=OPENAI))


def test_a_dated_article_tells_no_prices_of_the_state_around_it() -> None:
    page_ = state({"menu": [{"name": "Plus", "price": "$20/month"}]}).replace("<title>Pricing", "<title>Our new round")
    assert prices(page_, url="https://openai.com/news/round", published=date(2025, 9, 10)) == []
    assert prices(page_, url="https://openai.com/plans", published=None) != []
    assert prices(page_, url="https://openai.com/pricing", published=date(2025, 9, 10)) != []


def test_any_inert_json_counts_and_a_script_that_runs_does_not() -> None:
    data = {"plans": [{"name": "Plus", "price": "$20/month"}]}
    assert prices(page(data, kind="application/json"), url=OPENAI) == ["OpenAI: ChatGPT Plus, month, 20 USD"]
    assert prices(page(data, kind="text/javascript"), url=OPENAI) == []
    assert prices(page(data, kind="importmap"), url=OPENAI) == []


def test_the_payload_of_nuxt_is_unfolded() -> None:
    payload = [["ShallowReactive", 1], {"data": 2, "self": 0}, {"plans": 3}, [4, 8], {"name": 5, "price": 6, "per": 7},
               "Le Chat Pro", "€14.99", "month", {"name": 9, "price": 99, "per": -1}, "Le Chat Team"]  # fmt: skip
    packed = page(payload, kind="application/json", id_="__NUXT_DATA__")
    assert prices(packed, url="https://mistral.ai/") == ["Mistral AI: Le Chat Pro, month, 14.99 EUR"]


def test_an_answer_that_a_page_keeps_as_text_is_read() -> None:
    answer = {"status": 200, "body": json.dumps({"plans": [{"name": "Le Chat Pro", "price": "€14.99/month"}]})}
    kept = page(answer, kind="application/json")
    assert prices(kept, url="https://mistral.ai/") == ["Mistral AI: Le Chat Pro, month, 14.99 EUR"]


# --- beside what the page shows --------------------------------------------------------------------------------------


def test_what_the_page_shows_wins() -> None:
    body = "<h2>ChatGPT Plus</h2><p>ChatGPT Plus costs $22 a month.</p>"
    assert prices(page(product("ChatGPT Plus", offer(20)), body=body), url=OPENAI) == [
        "OpenAI: ChatGPT Plus, month, 22 USD"
    ]


def test_linked_data_goes_before_the_state() -> None:
    linked = f'<script type="application/ld+json">{json.dumps(product("ChatGPT Plus", offer(20)))}</script>'
    found = prices(state({"plans": [{"name": "Plus", "price": "$20/month"}]}, body=linked), url=OPENAI)
    assert found == ["OpenAI: ChatGPT Plus, month, 20 USD"]


def test_data_of_no_prices_is_not_even_kept() -> None:
    assert article(page({"@type": "NewsArticle", "headline": "A"})).embedded == ()
    assert article(state({"a": 1})).embedded == ()


def test_wrapped_and_oddly_written_blocks_are_read() -> None:
    text = f"\n<!--\n{json.dumps(product('ChatGPT Plus', offer(20)))}\n-->\n"
    assert prices(page(text), url=OPENAI) == ["OpenAI: ChatGPT Plus, month, 20 USD"]
    odd = page(product("ChatGPT Plus", offer(20))).replace(
        '"application/ld+json"', "'Application/LD+JSON; charset=utf-8'"
    )
    assert prices(odd, url=OPENAI) == ["OpenAI: ChatGPT Plus, month, 20 USD"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8) | st.sampled_from(["$20", "GPT-5"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "price", "@type", "offers", "currency", "pricing", "input", "unit", "brand"])
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(VALUES)
def test_no_data_breaks_the_reader(value: Any) -> None:
    offers = {"@type": "Offer", "price": value, "priceSpecification": value, "priceCurrency": "USD"}
    prices(page(product("ChatGPT Plus", offers, brand=value, itemOffered=value)), url=OPENAI)
    prices(state({"name": "GPT-5", "pricing": value, "price": value}), url=OPENAI)
    prices(page([[1, 2], value, {"pricing": 0, "a": 1}], kind="application/json", id_="__NUXT_DATA__"), url=OPENAI)
