"""What several share of a round, what is to be paid back, from which sum on something is approved, who else borrows."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_ASML = {"Mistral AI investment ASML 1300m EUR"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "ASML put €1.3 billion into Mistral. Bpifrance, DST and Nvidia shared the remaining €400 million.",
            _ASML,
        ),
        ("en", "ASML put €1.3 billion into Mistral. The other €400 million was split between three funds.", _ASML),
        ("en", "ASML gave Mistral €1.3 billion, and a syndicate took up the remaining €400 million.", _ASML),
        ("en", "ASML gave Mistral €1.3 billion, while the rest of the investors put in €400 million.", _ASML),
        (
            "fr",
            "ASML a mis 1,3 milliard d'euros dans Mistral AI. Bpifrance et Nvidia se sont partagé les 400 millions "
            "restants.",
            _ASML,
        ),
        (
            "de",
            "ASML steckte 1,3 Milliarden Euro in Mistral AI. Bpifrance und Nvidia teilten sich die übrigen 400 "
            "Millionen Euro.",
            _ASML,
        ),
        (
            "es",
            "ASML puso 1.300 millones de euros en Mistral AI. Bpifrance y Nvidia se repartieron los 400 millones "
            "restantes.",
            _ASML,
        ),
        (
            "it",
            "ASML ha messo 1,3 miliardi di euro in Mistral AI. Bpifrance e Nvidia si sono divise i restanti 400 "
            "milioni.",
            _ASML,
        ),
        ("en", "ASML and Nvidia shared a round of €400 million in Mistral AI.", {"Mistral AI amount_raised 400m EUR"}),
        (
            "en",
            "Amazon pledged $4 billion to Anthropic. It wired the remaining $2.75 billion in March.",
            {"Anthropic investment Amazon 4000m USD", "Anthropic investment Amazon 2750m USD"},
        ),
    ],
)
def test_what_several_share_of_a_round_is_no_figure(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "Mistral AI obtained €50 million from the European Investment Bank in autumn, to be repaid out of sales.",
            {"Mistral AI debt_raised 50m EUR"},
        ),
        (
            "en",
            "Mistral AI received €50 million from Bpifrance, repayable over seven years.",
            {"Mistral AI debt_raised 50m EUR"},
        ),
        (
            "en",
            "Cohere got $30 million from a state bank, which it must pay back by 2030.",
            {"Cohere debt_raised 30m USD"},
        ),
        (
            "fr",
            "Mistral AI a obtenu 50 millions d'euros de Bpifrance, remboursables en sept ans.",
            {"Mistral AI debt_raised 50m EUR"},
        ),
        (
            "de",
            "Aleph Alpha erhielt 50 Millionen Euro von der Förderbank, rückzahlbar bis 2030.",
            {"Aleph Alpha debt_raised 50m EUR"},
        ),
        (
            "es",
            "Mistral AI obtuvo 50 millones de euros del ICO, que devolverá en siete años.",
            {"Mistral AI debt_raised 50m EUR"},
        ),
        (
            "it",
            "Mistral AI ha ottenuto 50 milioni di euro dalla banca, da restituire in sette anni.",
            {"Mistral AI debt_raised 50m EUR"},
        ),
        (
            "en",
            "Cohere raised $500 million from PSP, enough for the old loan to be repaid.",
            {"Cohere investment PSP 500m USD"},
        ),
        (
            "en",
            "xAI raised $20 billion from Nvidia and others, part of it to be repaid.",
            {"xAI amount_raised 20000m USD"},
        ),
        ("en", "xAI raised $5 billion in equity, which it will use to repay bonds.", {"xAI amount_raised 5000m USD"}),
    ],
)
def test_what_is_to_be_paid_back_is_lent(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


_SOFTBANK = {"OpenAI investment SoftBank 30000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "SoftBank put $30 billion into OpenAI. Any investment above $50 million now needs his signature.",
            _SOFTBANK,
        ),
        (
            "en",
            "SoftBank put $30 billion into OpenAI. Each foreign investment of more than $100 million must be cleared.",
            _SOFTBANK,
        ),
        (
            "fr",
            "SoftBank a mis 30 milliards de dollars dans OpenAI. Tout investissement de plus de 50 millions de dollars "
            "doit être signé par lui.",
            _SOFTBANK,
        ),
        (
            "de",
            "SoftBank steckte 30 Milliarden Dollar in OpenAI. Jede Investition von mehr als 50 Millionen Dollar muss "
            "er genehmigen.",
            _SOFTBANK,
        ),
        (
            "es",
            "SoftBank puso 30.000 millones de dólares en OpenAI. Toda inversión de más de 50 millones de dólares "
            "requiere su firma.",
            _SOFTBANK,
        ),
        (
            "it",
            "SoftBank ha messo 30 miliardi di dollari in OpenAI. Ogni investimento superiore a 50 milioni di dollari "
            "richiede la sua firma.",
            _SOFTBANK,
        ),
        ("en", "SoftBank's investment of $30 billion in OpenAI needs the regulator's approval.", _SOFTBANK),
        ("en", "SoftBank must sign for its investment of $30 billion in OpenAI.", _SOFTBANK),
    ],
)
def test_from_which_sum_on_something_is_approved_is_nobodys_money(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


_XAI = {"xAI amount_raised 20000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "xAI raised $20 billion. A fund manager has borrowed $9 billion to build its halls.", _XAI),
        (
            "de",
            "xAI hat 20 Milliarden Dollar eingesammelt. Ein Fondsverwalter hat sich 9 Milliarden Dollar geliehen.",
            _XAI,
        ),
        ("fr", "xAI a levé 20 milliards de dollars. Un gestionnaire de fonds a emprunté 9 milliards de dollars.", _XAI),
        (
            "es",
            "xAI captó 20.000 millones de dólares. Una promotora ha pedido prestados 9.000 millones de dólares.",
            _XAI,
        ),
        ("it", "xAI ha raccolto 20 miliardi di dollari. Un gestore di fondi ha preso in prestito 9 miliardi.", _XAI),
        (
            "en",
            "xAI raised $20 billion. The startup has also borrowed $9 billion.",
            _XAI | {"xAI debt_raised 9000m USD"},
        ),
        (
            "en",
            "xAI raised $20 billion. It is no fund; it has borrowed $9 billion.",
            _XAI | {"xAI debt_raised 9000m USD"},
        ),
    ],
)
def test_what_somebody_borrows_who_is_no_startup_is_nobodys_debt(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures
