"""The types' own small logic: keys, numbers, declared metrics."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from storage.records import Figure, metric_specs, number_text, record_key, series_key

ROUND = Figure("Mistral AI", "amount_raised", Decimal(600_000_000), Decimal(600_000_000), "EUR", "raised €600 million")
PRICE = Figure("OpenAI", "price", Decimal(2), Decimal(2), "USD", "$2", product="GPT-X", unit="1M input tokens")


def test_metrics_of_the_guide_are_declared():
    assert set(metric_specs()) >= {
        "amount_raised", "debt_raised", "total_raised", "valuation", "investment", "revenue", "price"
    }  # fmt: skip


def test_a_condition_makes_another_series_and_its_order_does_not():
    batch = replace(PRICE, conditions=("batch", "long-context"))
    assert series_key(batch) != series_key(PRICE)
    assert series_key(batch) == series_key(replace(PRICE, conditions=("long-context", "batch")))


def test_a_round_is_no_part_of_the_series():
    assert series_key(ROUND) == series_key(replace(ROUND, round="series-b"))


def test_the_same_words_at_another_address_are_another_record():
    assert record_key(ROUND, "https://a.example/1") != record_key(ROUND, "https://b.example/1")
    assert record_key(ROUND, "https://a.example/1") == record_key(
        replace(ROUND, quote="other words"), "https://a.example/1"
    )


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=0, max_value=10**14))
def test_number_text_is_exact_and_plain(value):
    text = number_text(value)
    assert Decimal(text) == value
    assert "E" not in text
    assert not ("." in text and text.endswith(("0", ".")))
