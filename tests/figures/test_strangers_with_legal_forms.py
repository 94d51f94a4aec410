"""Names that go on in a legal form, of one letter, or explained by whose landlord they are: none of ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_OURS = "Together AI debt_raised 150m USD"


@pytest.mark.parametrize(
    "text",
    [
        "CoreWeave Inc., a larger rival, sold $3 billion of junk bonds.",
        "CoreWeave Inc. sold $3 billion of junk bonds.",
        "Nebius Group NV, another rival, issued $3 billion of notes.",
        "Databricks Inc., which uses its chips, borrowed $3 billion.",
        "Larkspur Inc. borrowed $3 billion.",
        "Larkspur Holdings Ltd., a larger rival, borrowed $3 billion.",
        "Larkspur Holdings, its landlord, borrowed $3 billion.",
        "Larkspur Holdings Ltd., its landlord, borrowed $3 billion.",
        "The photo service X, with which it shares chips, owes its lenders $3 billion.",
        "X, which shares its chips, owes banks $3 billion.",
        "X has borrowed $3 billion.",
    ],
)
def test_the_debt_of_others_is_theirs(text: str) -> None:
    assert told(f"Together AI has a $150 million term loan.\n\n{text}", "Together AI borrows") == {_OURS}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Cohere Inc. raised $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "Cohere Inc., of Toronto, raised $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "Nvidia Corp.'s revenue rose to $57 billion.", {"Nvidia revenue 57000m USD"}),
        (
            "en",
            "Alibaba Group Holding Ltd. put $800 million into Moonshot AI.",
            {"Moonshot AI investment Alibaba 800m USD"},
        ),
        (
            "de",
            "Die Aleph Alpha GmbH hat 500 Millionen Euro eingesammelt.",
            {"Aleph Alpha amount_raised 500m EUR"},
        ),
        (
            "en",
            "H Company raised $220 million. H is worth $370 million.",
            {
                "H Company amount_raised 220m USD",
                "H Company valuation 370m USD",
            },
        ),
        (
            "en",
            "Cohere raised $500 million. The Series D, which closed in May, valued it at $6.8 billion.",
            {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD"},
        ),
        (
            "en",
            "Cohere raised $500 million. Larkspur, its first backer, put in $40 million.",
            {"Cohere amount_raised 500m USD", "Cohere investment Larkspur 40m USD"},
        ),
        (
            "en",
            "Cohere raised $500 million. In Montreal, its second home, Cohere borrowed $40 million.",
            {"Cohere amount_raised 500m USD", "Cohere debt_raised 40m USD"},
        ),
    ],
)
def test_what_is_ours_stays(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI raised €600 million. Writer, its oldest rival, raised $200 million."),
        ("fr", "Mistral AI a levé 600 millions d'euros. Larkspur, son client, a levé 50 millions d'euros."),
        ("es", "Mistral AI captó 600 millones de euros. Larkspur, su rival, captó 189 millones de euros."),
        ("it", "Mistral AI ha raccolto 600 milioni di euro. Larkspur, il suo rivale, ha raccolto 20 milioni di euro."),
        ("de", "Mistral AI hat 600 Millionen Euro eingesammelt. Larkspur, sein Partner, nahm 450 Millionen Euro auf."),
    ],
)
def test_who_is_told_by_what_he_is_to_ours(lang: str, text: str) -> None:
    assert told(text, "Mistral AI", lang=lang) == {"Mistral AI amount_raised 600m EUR"}
