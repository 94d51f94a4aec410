"""Whose a sum is where an article names several watched companies: borrowers, rivals, clauses, places."""

from __future__ import annotations

import pytest

from pipeline.figures.names import names_of
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import read


def subjects(text: str, lang: str = "en", title: str = "") -> list[tuple[str, str]]:
    """Return whose each figure of a text is, with what it is, in order."""
    return [(figure.subject, figure.metric) for figure in read(text, title, lang).figures]


@pytest.mark.parametrize(
    ("lang", "text", "borrower"),
    [
        ("en", "Cerebras filed again on Friday. OpenAI has also lent the chipmaker $1 billion at 6%.", "Cerebras"),
        ("en", "Groq is building in Saudi Arabia. Microsoft has granted it a loan of $500 million.", "Groq"),
        ("en", "Poolside needs chips. To pay for them Nvidia lent it $400 million last spring.", "Poolside"),
        ("en", "Stability AI was short of cash. In November Intel lent $50 million.", "Stability AI"),
        ("en", "Together AI has a lender: Google extended a credit line of $300 million to the firm.", "Together AI"),
        ("en", "Anthropic was lent $2.5 billion by seven banks.", "Anthropic"),
        ("en", "OpenAI borrowed $4 billion from a group of banks in October.", "OpenAI"),
        ("fr", "Cerebras vise la Bourse. OpenAI lui a accordé un prêt de 1 milliard de dollars.", "Cerebras"),
        ("fr", "Poolside veut des puces. Nvidia a prêté 400 millions de dollars à la jeune pousse.", "Poolside"),
        ("fr", "OpenAI a emprunté 4 milliards de dollars auprès de neuf banques.", "OpenAI"),
        ("es", "Cerebras insiste. OpenAI le ha concedido un préstamo de 1.000 millones de dólares.", "Cerebras"),
        (
            "de",
            "Cerebras will mehr. OpenAI gewährte dem Chipentwickler ein Darlehen von einer Milliarde Dollar.",
            "Cerebras",
        ),
        ("it", "Cerebras ci riprova. OpenAI le ha concesso un prestito da un miliardo di dollari.", "Cerebras"),
    ],
)
def test_a_loan_is_the_debt_of_the_one_who_gets_it(lang: str, text: str, borrower: str) -> None:
    assert subjects(text, lang) == [(borrower, "debt_raised")]


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia has lent CoreWeave $2 billion.",
        "Poolside watches its rivals. Microsoft has lent a start-up in Lyon $300 million.",
    ],
)
def test_a_stranger_who_borrows_is_nobody_of_ours(text: str) -> None:
    assert not subjects(text)


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        (
            "en",
            "Neither Alphabet nor Meta is poor. The former reported revenue of $102.3 billion for the third quarter of "
            "2025; the latter, $51.2 billion for the same months.",
            ["Google", "Meta"],
        ),
        ("en", "Cohere and Mistral AI are often named together. The latter raised €600 million.", ["Mistral AI"]),
        (
            "fr",
            "Cohere et Mistral AI se ressemblent. Le premier a levé 500 millions de dollars en août, le second "
            "600 millions d'euros en juin.",
            ["Cohere", "Mistral AI"],
        ),
        ("de", "Aleph Alpha und Cohere gelten viel. Letztere sammelte 500 Millionen Dollar ein.", ["Cohere"]),
        ("es", "Perplexity y Cohere compiten. La segunda levantó 500 millones de dólares.", ["Cohere"]),
        ("it", "Perplexity e Cohere competono. La seconda ha raccolto 500 milioni di dollari.", ["Cohere"]),
    ],
)
def test_the_former_and_the_latter_are_of_the_sentence_before(lang: str, text: str, whose: list[str]) -> None:
    assert [subject for subject, _ in subjects(text, lang)] == whose


def test_a_former_chief_is_not_the_former_of_two() -> None:
    text = "Cohere and OpenAI share a past. The former chief of research said that Cohere had raised $500 million."
    assert subjects(text) == [("Cohere", "amount_raised")]


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "Cohere is a fraction of OpenAI, which says its run-rate topped $20 billion in 2025.", "OpenAI"),
        ("en", "It trails Anthropic, which put its annualised revenue at $14 billion this week.", "Anthropic"),
        (
            "fr",
            "Cohere reste loin d'OpenAI, qui dit que ses revenus annualisés dépassent 20 milliards de dollars.",
            "OpenAI",
        ),
    ],
)
def test_its_is_of_the_relative_clause_that_it_stands_in(lang: str, text: str, whose: str) -> None:
    assert subjects(text, lang) == [(whose, "revenue")]


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "Mistral AI is frugal. While OpenAI spends billions on chips, it raised €600 million.", "Mistral AI"),
        (
            "fr",
            "Mistral AI est frugale. Alors qu'OpenAI dépense des milliards, elle a levé 600 millions d'euros.",
            "Mistral AI",
        ),
        (
            "de",
            "Cohere ist sparsam. Während OpenAI Milliarden verbrennt, sammelte es 500 Millionen Dollar ein.",
            "Cohere",
        ),
        ("en", "Cohere is frugal. When OpenAI was young, it raised $1 billion from Microsoft.", "OpenAI"),
    ],
)
def test_who_is_only_set_beside_is_not_it(lang: str, text: str, whose: str) -> None:
    assert [subject for subject, _ in subjects(text, lang)] == [whose]


@pytest.mark.parametrize(
    ("lang", "title", "text", "whose"),
    [
        ("en", "Anthropic overtakes OpenAI: valued at $965 billion", "There is more to spend.", "Anthropic"),
        ("it", "Anthropic supera OpenAI: vale 965 miliardi di dollari", "Il giro è chiuso.", "Anthropic"),
        ("fr", "Mistral dépasse Cohere : 600 millions d'euros levés", "De quoi voir venir.", "Mistral AI"),
        ("en", "Anthropic overtakes OpenAI: $500 billion for Sam Altman's company is history", "So it goes.", "OpenAI"),
    ],
)
def test_behind_a_colon_the_headline_goes_on_about_its_first(lang: str, title: str, text: str, whose: str) -> None:
    assert {subject for subject, _ in subjects(text, lang, title)} <= {whose}


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        (
            "de",
            "Perplexity wird teurer. Im Jahr setzt der Google-Herausforderer über 150 Millionen Dollar um.",
            "Perplexity",
        ),
        ("de", "Anthropic wächst. Der OpenAI-Rivale sammelte im März 3,5 Milliarden Dollar ein.", "Anthropic"),
        ("de", "Mistral AI ist gefragt. Der OpenAI-Konkurrent wird mit 11,7 Milliarden Euro bewertet.", "Mistral AI"),
        ("en", "Perplexity is in fashion. The Google challenger raised $200 million.", "Perplexity"),
        (
            "en",
            "Anthropic is on a roll. The OpenAI rival's annualised revenue passed $5 billion in August.",
            "Anthropic",
        ),
        ("fr", "Anthropic va vite. Le rival d'OpenAI a levé 3,5 milliards de dollars en mars.", "Anthropic"),
        ("es", "Anthropic crece. El rival de OpenAI levantó 3.500 millones de dólares en marzo.", "Anthropic"),
        ("it", "Anthropic corre. Il rivale di OpenAI ha raccolto 3,5 miliardi di dollari a marzo.", "Anthropic"),
        ("en", "Perplexity looks on. Its rival OpenAI raised $6.6 billion.", "OpenAI"),
    ],
)
def test_a_rival_is_not_the_one_whose_rival_it_is(lang: str, text: str, whose: str) -> None:
    assert [subject for subject, _ in subjects(text, lang)] == [whose]


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "Moonshot AI is in the news. Moonshot, founded in 2023, raised $1 billion.", "Moonshot AI"),
        (
            "en",
            "Moonshot AI is quiet. Moonshot, by contrast, was loud in August, when it raised $300 million.",
            "Moonshot AI",
        ),
        ("en", "Together AI rents chips. Together, which sells computing, raised $305 million.", "Together AI"),
        (
            "it",
            "Stability AI è cambiata. Stability, la londinese di Stable Diffusion, raccolse 101 milioni di dollari.",
            "Stability AI",
        ),
        (
            "de",
            "Inflection AI ist Geschichte. Inflection, einst gefeiert, hatte 1,3 Milliarden Dollar eingesammelt.",
            "Inflection AI",
        ),
    ],
)
def test_a_short_name_at_the_head_of_a_sentence_is_one_where_a_name_goes_on(lang: str, text: str, whose: str) -> None:
    assert [subject for subject, _ in subjects(text, lang)] == [whose]


def test_together_is_a_word_where_none_goes_on() -> None:
    text = "Together AI and Scale AI are growing. Together, the two have raised $5 billion."
    assert [mention.start for mention in names_of(guide_watch_list()).find(text)] == [0, 16]


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        (
            "fr",
            "H Company se montre. L'entreprise parisienne, concurrente de Mistral AI, a levé 220 millions de dollars.",
            "H Company",
        ),
        (
            "fr",
            "Poolside tient bon face à Mistral AI. L'entreprise parisienne a levé 500 millions de dollars.",
            "Poolside",
        ),
        (
            "en",
            "Anthropic has news, OpenAI none. The San Francisco company raised $3.5 billion, Anthropic said.",
            "Anthropic",
        ),
        ("en", "OpenAI looks on. Cohere is content: the Toronto company raised $500 million.", "Cohere"),
    ],
)
def test_a_place_that_several_share_means_the_one_spoken_of(lang: str, text: str, whose: str) -> None:
    assert [subject for subject, _ in subjects(text, lang)] == [whose]


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        (
            "en",
            "Thinking Machines Lab has raised $2 billion. It dwarfs the €105 million with which Mistral began.",
            ["Thinking Machines Lab", "Mistral AI"],
        ),
        (
            "en",
            "Cohere's valuation of $7 billion is small beside the $183 billion at which Anthropic was valued.",
            ["Cohere", "Anthropic"],
        ),
        (
            "en",
            "Cohere raised $500 million, a fraction of the $40 billion that OpenAI raised in March.",
            ["Cohere", "OpenAI"],
        ),
        ("fr", "Cohere envie les 600 millions d'euros que Mistral AI a levés en juin.", ["Mistral AI"]),
        (
            "de",
            "Cohere beneidet Mistral AI um die 600 Millionen Euro, die Mistral im Juni einsammelte.",
            ["Mistral AI"],
        ),
    ],
)
def test_a_clause_that_hangs_on_a_sum_says_whose_it_is(lang: str, text: str, whose: list[str]) -> None:
    assert [subject for subject, _ in subjects(text, lang)] == whose


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $500 million, less than the $40 billion that OpenAI raised in March. "
        "It is valued at $7 billion.",
        "Cohere raised $500 million. It is a fraction of OpenAI, whose founders once raised more. "
        "And at a time when OpenAI is said to lose billions, it has sold shares for another $100 million.",
    ],
)
def test_the_text_goes_on_about_its_own_company(text: str) -> None:
    assert subjects(text)[-1][0] == "Cohere"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "Scale AI, year by year. Founders Fund puts together the Series C: $100 million.",
            ("Scale AI", "amount_raised"),
        ),
        ("en", "Cohere in figures. Capital raised since 2019: $1.6 billion.", ("Cohere", "total_raised")),
        (
            "it",
            "Cerebras ha presentato il prospetto. Ricavi: 24,6 milioni di dollari nel 2022.",
            ("Cerebras", "revenue"),
        ),
        (
            "en",
            "OpenAI is short of time. Asked how a company with $13 billion of revenue could spend so much, Sam Altman "
            "lost his temper.",
            ("OpenAI", "revenue"),
        ),
    ],
)
def test_neither_a_fund_nor_a_word_nor_somebody_unnamed_takes_a_sum_away(
    lang: str, text: str, expected: tuple[str, str]
) -> None:
    assert subjects(text, lang) == [expected]


def test_a_fund_that_raises_is_somebody_else() -> None:
    assert not subjects("Anthropic has grown. Menlo Ventures raised $500 million for itself.")


def test_the_one_asked_is_not_everybody_who_calls() -> None:
    assert not subjects(
        "Asked how Lovable, a company with $100 million of revenue, could grow so fast, Sam Altman smiled."
    )


def test_among_rivals_the_one_that_acts_is_the_subject() -> None:
    text = (
        "Cohere ha raccolto 500 milioni di dollari. Fra i concorrenti europei la francese Mistral avrebbe raccolto un "
        "miliardo di dollari a una valutazione di 10 miliardi."
    )
    assert {subject for subject, _ in subjects(text, "it")[1:]} == {"Mistral AI"}


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft is ploughing $10 billion into OpenAI and Anthropic secured $450 million last month.",
        "Microsoft invests $10 billion in OpenAI, while Anthropic raised $450 million last month.",
    ],
)
def test_who_secures_a_sum_beside_an_investment_gives_none(text: str) -> None:
    assert subjects(text) == [("OpenAI", "investment"), ("Anthropic", "amount_raised")]
