"""Whose money a sum is: all who may have given it are weighed, and what is too doubtful is left out."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.figures.funding.weight.doubt import LEAST, likelihood
from pipeline.figures.funding.weight.learned import learned
from pipeline.views.reasons import reasons
from tests.figures.newsroom import one, read, told

SHARES = st.floats(0, 1)


def given_by(text: str, lang: str = "en") -> dict[str, str | None]:
    """Return the investments of a text, by their sums."""
    return {f"{f.low}": f.investor for f in read(text, lang=lang).figures if f.metric == "investment"}


@pytest.mark.parametrize(
    ("lang", "text", "investor"),
    [
        ("en", "The biggest cheque for Cohere, $400 million, bears Nvidia's signature.", "Nvidia"),
        (
            "fr",
            "Le plus gros chèque pour Mistral AI, 400 millions d'euros, porte la signature de Bpifrance.",
            "Bpifrance",
        ),
        (
            "es",
            "El mayor cheque para Mistral AI, 400 millones de euros, lleva la firma de Santander.",
            "Banco Santander",
        ),
        (
            "it",
            "Ammonta a 25 milioni di euro il contributo della Lavazza di Torino all'ultima tornata di Mistral AI.",
            "Lavazza",
        ),
        (
            "en",
            "Cohere told few people about it. Oracle, having followed Inovia in with $80 million, now wants more.",
            "Oracle",
        ),
        (
            "en",
            "Nobody has had more joy of Cerebras than Benchmark, whose $12 million was the first money in.",
            "Benchmark",
        ),
    ],
)
def test_who_gives_is_known_by_where_all_stand(lang: str, text: str, investor: str) -> None:
    assert set(given_by(text, lang).values()) == {investor}


def test_a_list_goes_on_with_the_next_one() -> None:
    text = "The biggest cheque for Cohere, $400 million, bears Nvidia's signature. Oracle's was for $90 million."
    assert given_by(text) == {"400000000": "Nvidia", "90000000": "Oracle"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "OpenAI wächst. Nvidia hat einem Krankenhaus in Ulm 65 Millionen Euro gegeben."),
        ("de", "Cohere ist gefragt. 300 Millionen Dollar steckt Nvidia in Werbung."),
        ("en", "How much has Nvidia put into chips altogether? $90 billion. Cohere bought some."),
        ("en", "Amazon's sales rose to a record; AWS contributed $33 billion. Anthropic is a customer."),
    ],
)
def test_what_may_have_gone_anywhere_is_no_startups(lang: str, text: str) -> None:
    assert not given_by(text, lang)


def test_it_is_explained_that_a_giver_was_weighed() -> None:
    figure = one("Cohere told few people about it. Oracle, having followed Inovia in with $80 million, now wants more.")
    assert any("of all who may have given it" in reason for reason in reasons(figure))


def test_the_table_knows_who_gives() -> None:
    weights = learned().givers
    assert weights is not None
    leads = weights.sums({"<name leads": 1.0, "<name leads 0": 1.0, "cue of rules": 1.0})[0]
    assert leads > weights.sums({"<name/target": 1.0, "<name/target 0": 1.0})[0]
    assert all(len(row) == 1 for row in weights.of.values())


def test_a_sum_without_a_name_that_is_too_doubtful_is_left_out() -> None:
    text = "Mistral AI's largest backers kept quiet. The other €90 million came from people whom it did not name."
    reading = read(text)
    assert not reading.figures
    assert [aside.rule for aside in reading.set_aside] == ["doubtful"]
    assert "too uncertain" in reading.set_aside[0].reason


def test_a_sum_beside_its_companys_name_is_never_too_doubtful() -> None:
    assert told("Moonshot AI and MiniMax are each valued at $2.5 billion.", "Cohere")


@given(SHARES, SHARES, SHARES)
def test_a_likelihood_is_finite_and_grows_with_each_share(none: float, kind: float, company: float) -> None:
    value = likelihood({"none": none, "raise": kind}, "raise", company)
    assert math.isfinite(value)
    assert likelihood({"none": none / 2, "raise": kind}, "raise", company) >= value
    assert likelihood({"none": none, "raise": kind}, "raise", (1 + company) / 2) >= value


def test_what_is_as_likely_as_not_is_too_doubtful() -> None:
    assert likelihood({"none": 0.5, "raise": 0.5}, "raise", 0.5) == pytest.approx(0)
    assert likelihood({"none": 0.05, "raise": 0.9}, "raise", 0.9) > LEAST
