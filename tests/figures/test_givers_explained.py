"""A giver whose name is followed by what it is, and what somebody has bound itself to give."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cerebras raised $250 million. Altimeter, a Menlo Park buyout house, put in $80 million."),
        ("en", "Cerebras raised $250 million. Altimeter, a Californian investment group, contributed $80 million."),
        ("en", "Cerebras raised $250 million. Altimeter, the Boston chipmaker, supplied $80 million of it."),
        ("fr", "Cerebras a levé 250 M$. Altimeter, un fonds de Boston, a apporté 80 M$."),
        (
            "es",
            "Cerebras recaudó 250 millones de dólares. Altimeter, un inversor de Boston, puso 80 millones de dólares.",
        ),
        (
            "es",
            "Cerebras recaudó 250 millones de dólares. Altimeter, un grupo de inversión, puso 80 millones de dólares.",
        ),
        (
            "it",
            "Cerebras ha raccolto 250 milioni di dollari. Altimeter, un investitore di Boston, ne ha messi 80 milioni.",
        ),
    ],
)
def test_what_a_giver_is_does_not_hide_its_name(lang: str, text: str) -> None:
    figures = {line for line in told(text, lang=lang) if "investment" in line}
    assert figures == {"Cerebras investment Altimeter 80m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cerebras raised $250 million. A Dallas investment house put in $80 million.",
        "Cerebras raised $250 million. In July, a Boston fund put in $80 million.",
    ],
)
def test_a_giver_without_a_name(text: str) -> None:
    assert not any("investment" in line for line in told(text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia has made pledges of $800 million to Poolside."),
        ("en", "Nvidia has funding commitments of $800 million towards Poolside."),
        ("de", "Nvidia hat Finanzierungszusagen über 800 Millionen Dollar an Poolside abgegeben."),
        ("de", "Nvidia hat Poolside Zusagen von 800 Millionen Dollar gegeben."),
    ],
)
def test_commitments_to_a_company(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside investment Nvidia 800m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Poolside has commitments of $800 million to its landlords.",
        "Poolside has made commitments of $800 million to Oracle for computing power.",
    ],
)
def test_commitments_to_suppliers(text: str) -> None:
    assert told(text) == set()
