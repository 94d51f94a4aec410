"""Whose a cheque was, told by who pays a bill, whom shares were sold to or who holds a part; and what is no cheque."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


def cheque(of: str, startup: str, amount: str) -> set[str]:
    """Return an investment of so much."""
    return {f"{startup} investment {of} {amount}"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mistral AI has issued €45 million of preference shares to chip group Qualcomm.", "Qualcomm 45m EUR"),
        ("€45 million of Mistral AI's fresh capital was put up by the insurer Allianz.", "Allianz 45m EUR"),
        ("Mistral AI landed €45 million, every euro of it from Singapore's Temasek.", "Temasek 45m EUR"),
        ("Mistral AI completed a €45 million extension that was subscribed entirely by Nvidia.", "Nvidia 45m EUR"),
        ("The €45 million Mistral AI took from Samsung pays for chips.", "Samsung 45m EUR"),
        ("Cisco is footing €45 million of Mistral AI's bill.", "Cisco 45m EUR"),
        ("€45 million is just what Nvidia has pledged Mistral AI.", "Nvidia 45m EUR"),
        ("Cisco's ticket at Mistral AI was worth €45 million.", "Cisco 45m EUR"),
        ("Cisco lobbed €45 million at Mistral AI.", "Cisco 45m EUR"),
        ("Cisco came back at Mistral AI with €45 million.", "Cisco 45m EUR"),
        ("Mistral AI has prised €45 million out of the chipmaker AMD.", "AMD 45m EUR"),
        ("Cisco, long a shareholder, tossed Mistral AI €45 million.", "Cisco 45m EUR"),
        ("Cisco was the heaviest contributor at Mistral AI, with €45 million.", "Cisco 45m EUR"),
        ("Mistral AI obtained a €45 million contribution from South Korea's SK Telecom.", "SK Telecom 45m EUR"),
        ("With Samsung's €45 million in hand, Mistral AI is hiring.", "Samsung 45m EUR"),
        ("GIC will be an anchor investor in Mistral AI, subscribing for €45 million.", "GIC 45m EUR"),
    ],
)
def test_the_words_say_whose_it_was(text: str, wanted: str) -> None:
    assert told(text) == {f"Mistral AI investment {wanted}"}


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("Cisco is one of Groq's shareholders. The network group paid $45 million.", "Cisco"),
        ("Cisco holds shares in Groq. It paid $45 million for them.", "Cisco"),
        ("SoftBank is Groq's keenest backer. The conglomerate has committed $45 million.", "SoftBank"),
        ("Peter Thiel was one of the earliest to back Groq. He chipped in $45 million.", "Peter Thiel"),
        ("Ross Levinsohn, the former Yahoo boss, backed Groq. His fund wrote a $45 million cheque.", "Ross Levinsohn"),
        ("Samsung joined Groq's backers in spring. The ticket: $45 million.", "Samsung"),
    ],
)
def test_a_backer_is_brought_in_before_his_cheque(text: str, giver: str) -> None:
    assert told(text) == cheque(giver, "Groq", "45m USD")


@pytest.mark.parametrize(
    "text",
    [
        "Cisco is one of Groq's shareholders. It paid $28 billion for Splunk.",
        "Cisco is a customer of Groq. It paid $45 million.",
        "SoftBank is Groq's keenest backer. The conglomerate has committed $45 billion to a maker of robots.",
        "Nvidia put $45 million into a rival of Groq.",
        "HSBC lent $45 million to a competitor of Groq.",
        "Morgan Stanley arranged $45 million in loans for a rival of Groq.",
        "Samsung wired $45 million to a supplier of Groq.",
        "Yuri Milner, a backer of Groq, bought a stake in Nubank for $45 million.",
        "Saudi Arabia ordered $450 million worth of processors from Groq.",
        "Bell Canada bought hardware worth $45 million from Groq.",
        "Coatue took $45 million of stock from departing Groq employees.",
        "Nvidia picked up $45 million of the bill for a congress at which Groq spoke.",
    ],
)
def test_what_is_no_cheque_for_the_startup(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Cisco and Samsung between them put $45 million into Groq.",
        "Cisco and Samsung, who between them contributed $45 million, want a seat on the board of Groq.",
        "Groq issued $45 million of new shares to Cisco, Samsung and BlackRock.",
        "Groq raised $45 million, all of it from its existing investors.",
    ],
)
def test_a_joint_cheque_is_the_deals(text: str) -> None:
    assert told(text) == {"Groq amount_raised 45m USD"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Goldman Sachs arranged $45 million in loans for Groq.", {"Groq debt_raised 45m USD"}),
        ("Groq took $45 million from HSBC as a bank loan.", {"Groq debt_raised 45m USD"}),
        (
            "Groq raised $90 million, half in equity and half, $45 million, in loans.",
            {"Groq amount_raised 90m USD", "Groq debt_raised 45m USD"},
        ),
        ("Meta lined up $26 billion of debt and $3 billion of equity.", {"Meta debt_raised 26000m USD"}),
    ],
)
def test_what_was_lent(text: str, wanted: set[str]) -> None:
    assert told(text) == wanted


def test_another_cheque_of_one_brought_in_before() -> None:
    text = "Samsung was an early backer of Groq. It put in $30 million in 2022 and another $45 million a year later."
    assert told(text) == {*cheque("Samsung", "Groq", "30m USD"), *cheque("Samsung", "Groq", "45m USD")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Samsung, whose sales were $200 billion, is putting $45 million into Groq.",
            "Groq investment Samsung 45m USD",
        ),
        ("Index, fresh from raising $2.3 billion, poured $45 million into Groq.", "Groq investment Index 45m USD"),
        ("Samsung signed Groq another $45 million cheque.", "Groq investment Samsung 45m USD"),
        ("In return for $45 million, Samsung got 2% of Groq.", "Groq investment Samsung 45m USD"),
        ("Samsung's stake in Groq, picked up for $45 million, has tripled.", "Groq investment Samsung 45m USD"),
        ("$45 million of Samsung's money is tied up in Groq.", "Groq investment Samsung 45m USD"),
        ("Samsung spent $6 billion on a plant and $45 million on Groq shares.", "Groq investment Samsung 45m USD"),
        ("Samsung closed a fund and steered $45 million of the cash into Groq.", "Groq investment Samsung 45m USD"),
    ],
)
def test_a_cheque_beside_other_sums(text: str, wanted: str) -> None:
    assert told(text) == {wanted}


def test_each_bet_of_a_list_is_the_one_named_behind_it() -> None:
    text = "Nvidia's latest bets: $45 million for Groq, $90 million for Cohere, $30 million for Wayve."
    assert told(text) == {*cheque("Nvidia", "Groq", "45m USD"), *cheque("Nvidia", "Cohere", "90m USD")}


def test_another_investor_gives_what_comes_from_him() -> None:
    text = "Groq has raised $640 million. Cisco put in $30 million in 2023. From Valor came $45 million in May 2024."
    assert told(text) == {
        "Groq amount_raised 640m USD",
        *cheque("Cisco", "Groq", "30m USD"),
        *cheque("Valor", "Groq", "45m USD"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Samsung gave Groq's rival Etched $45 million.",
        "Samsung wrote Groq's competitor Etched a $45 million cheque.",
        "Samsung put $45 million into Groq's rival Etched.",
        "Samsung sent Groq a $45 million bill.",
        "Samsung's stake in Sharp, bought for $45 million, was sold. It backs Groq.",
        "Employees of Groq have parted with $45 million of stock.",
        "xAI owes $45 million to its contractors.",
    ],
)
def test_money_of_a_rival_and_bills(text: str) -> None:
    assert told(text) == set()


def test_the_rival_of_a_stranger_gets_its_money() -> None:
    assert told("Samsung put $45 million into Etched's rival Groq.") == cheque("Samsung", "Groq", "45m USD")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Prosperity7, Aramco's venture arm, has put $45 million into Groq.", "Groq investment Prosperity7 45m USD"),
        ("CapitalG, Google's growth fund, poured $45 million into Groq.", "Groq investment CapitalG 45m USD"),
        ("Intel's venture unit and Cisco invested $45 million in Groq.", "Groq amount_raised 45m USD"),
        ("AMD, Qualcomm's venture arm and Cisco put $45 million into Groq.", "Groq amount_raised 45m USD"),
        ("Besides Intel's cheque, Cisco put $45 million into Groq.", "Groq investment Cisco 45m USD"),
    ],
)
def test_the_arm_of_another(text: str, wanted: str) -> None:
    assert told(text) == {wanted}


@pytest.mark.parametrize(
    "text",
    [
        "Mubadala took $450 million of Anthropic stock off the FTX estate.",
        "A fund bought $45 million of shares in Anthropic from the liquidators.",
        "OpenAI guaranteed a $450 million loan of its landlord.",
        "Groq has backstopped $45 million of the debts of a customer.",
    ],
)
def test_no_new_money_and_no_loan_of_its_own(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Oracle received $45 million from Cohere.",
        "Google has obtained $45 million from Anthropic.",
        "Nvidia offloaded its stake in Cohere for $45 million.",
        "SoftBank has sold some of its shares in OpenAI for $5.8 billion.",
        "OpenAI granted $45 million of stock to its researchers.",
        "Samsung is a shareholder of Groq. It spent $37 billion.",
    ],
)
def test_what_goes_the_other_way(text: str) -> None:
    assert told(text) == set()


def test_a_startup_gets_what_it_receives() -> None:
    assert told("Cohere has received $45 million from Oracle.") == cheque("Oracle", "Cohere", "45m USD")
