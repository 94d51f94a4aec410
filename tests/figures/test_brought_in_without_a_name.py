"""Who is brought in without a name and taken up by a noun, and a stranger's clause behind which "it" gets money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside rents its racks from a utility in Idaho. The utility has borrowed $120 million for them."),
        ("en", "Poolside leases a hangar from a landlord. In May the landlord raised $120 million."),
        ("en", "Poolside shares a lawyer with a drone company in Porto. The company was valued at $120 million."),
        (
            "en",
            "Poolside's tools reach clients through a reseller. A pension fund has put $120 million into that firm.",
        ),
        ("en", "Poolside sold a licence to a customer in Oman. Nvidia has invested $120 million in that customer."),
        ("fr", "Poolside loue ses baies auprès d'un hébergeur breton. L'hébergeur a levé 120 millions d'euros."),
        ("fr", "Poolside a signé avec une société de logistique de Gand. La société a levé 120 millions d'euros."),
        ("de", "Poolside mietet die Regale bei einem Versorger. Der Versorger hat 120 Millionen Euro aufgenommen."),
        ("de", "Poolside teilt sich ein Haus mit einer Firma aus Graz. Die Firma hat 120 Millionen Euro eingesammelt."),
        ("es", "Poolside trabaja con una empresa de drones de Vigo. La empresa captó 120 millones de euros."),
        ("it", "Poolside affitta la sala da un gestore di Lecce. Il gestore ha raccolto 120 milioni di euro."),
    ],
)
def test_a_noun_takes_up_whom_the_sentence_before_brought_in(lang: str, text: str) -> None:
    assert not told(text, "", lang)


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Poolside is a firm from Paris. The firm has raised $120 million.", "amount_raised 120m USD"),
        ("en", "Poolside signed with a bank in Oslo. The bank has lent it $120 million.", "debt_raised 120m USD"),
        ("en", "Poolside agreed with a few funds on a sale. The sale brought $120 million.", "amount_raised 120m USD"),
        ("fr", "Poolside est une société de Paris. La société a levé 120 millions d'euros.", "amount_raised 120m EUR"),
        ("es", "Poolside es una empresa de París. La empresa captó 120 millones de euros.", "amount_raised 120m EUR"),
    ],
)
def test_a_noun_takes_up_the_company_itself(lang: str, text: str, figure: str) -> None:
    assert told(text, "", lang) == {f"Poolside {figure}"}


@pytest.mark.parametrize(
    "text",
    [
        "Vast Systems, which operates data centres, hopes to list; banks lent it $300 million last year.",
        "SambaNova, another designer of chips, is for sale; in 2021 investors valued it at $5 billion.",
        "Helsing, the drone company, has moved in next door; backers put €600 million into it in June.",
        "Helsing, the drone company, has moved in next door. Backers put €600 million into it in June.",
        "SambaNova, its neighbour, is growing too; its backers have supplied $300 million.",
        "SambaNova, its neighbour, is growing too. Its backers have supplied $300 million.",
    ],
)
def test_it_is_the_stranger_of_the_clause_before(text: str) -> None:
    assert not told(f"Groq has moved to a larger house. {text}", "")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Groq has moved. Disruptive led its round; investors valued it at $6.9 billion.", "valuation 6900m USD"),
        ("Groq sells fast chips. Investors have put $640 million into it.", "total_raised 640m USD"),
        ("Groq sells fast chips; banks lent it $640 million.", "debt_raised 640m USD"),
    ],
)
def test_it_is_the_company_spoken_of(text: str, figure: str) -> None:
    assert told(text, "") == {f"Groq {figure}"}
