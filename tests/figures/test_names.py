"""Companies in a text: whole words, longest first, and what is not one."""

import pytest

from pipeline.figures import names_any
from pipeline.figures.names import Names, names_of
from pipeline.figures.products import products_of
from pipeline.watchlist import guide_watch_list
from storage.records import Company, WatchList


@pytest.fixture(scope="module")
def names() -> Names:
    return names_of(guide_watch_list())


def found(names: Names, text: str) -> list[str | None]:
    return [mention.company for mention in names.find(text)]


def test_the_longest_name_is_taken(names: Names) -> None:
    assert found(names, "Mistral AI and Hugging Face") == ["Mistral AI", "Hugging Face"]


def test_a_possessive_belongs_to_the_name(names: Names) -> None:
    (mention,) = names.find("Anthropic's round")
    assert mention.end == len("Anthropic")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_genitive_without_an_apostrophe_is_the_company_in_german_only(names: Names, lang: str) -> None:
    found = names.find("OpenAIs Umsatz und Mistral AIs Bewertung", lang)
    assert [m.company for m in found] == (["OpenAI", "Mistral AI"] if lang == "de" else [])


@pytest.mark.parametrize("text", ["a meta-analysis", "the Amazon rainforest", "Grok is a chatbot", "metamistral"])
def test_words_and_other_things_are_no_company(names: Names, text: str) -> None:
    assert not [company for company in found(names, text) if company in ("Meta", "Amazon", "Groq", "Mistral AI")]


def test_groq_and_grok_are_two(names: Names) -> None:
    assert found(names, "Groq makes chips") == ["Groq"]


def test_a_short_name_counts_beside_the_full_one_only(names: Names) -> None:
    assert found(names, "Scale matters. Together, they grew.") == []
    assert found(names, "Scale AI grew. Scale has customers.") == ["Scale AI", "Scale AI"]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Moonshot wants more, though Kimi K2 is free", "Moonshot AI"),
        ("Ilya Sutskever went on. SSI, he said, is worth $32 billion.", "Safe Superintelligence"),
        ("With FLUX, BFL makes pictures", "Black Forest Labs"),
    ],
)
def test_a_short_name_counts_beside_the_people_and_products_of_its_company(
    names: Names, text: str, company: str
) -> None:
    assert company in found(names, text)


@pytest.mark.parametrize(
    "text", ["Another Moonshot by Google", "SSI pays pensions", "They met poolside at Laguna Beach"]
)
def test_a_short_name_that_nothing_vouches_for_is_a_word(names: Names, text: str) -> None:
    assert not {"Moonshot AI", "Safe Superintelligence", "Poolside"} & set(found(names, text))


def test_a_short_name_before_a_comma_at_the_head_is_a_word(names: Names) -> None:
    assert found(names, "Together AI grew. Together, the eight took billions.") == ["Together AI"]


def test_a_name_that_goes_on_is_another_body() -> None:
    names = Names(WatchList((Company("Northwind"),)))
    assert found(names, "Northwind Ventures led") == [None]


def test_a_phrase_stands_for_its_company(names: Names) -> None:
    assert [m.company for m in names.describe("the ChatGPT maker said")] == ["OpenAI"]


def test_a_phrase_stands_for_its_company_with_a_hyphen_in_its_city_too(names: Names) -> None:
    assert [m.company for m in names.describe("la start-up de Tel-Aviv, the tel aviv-based company")] == [
        "AI21 Labs"
    ] * 2


def test_the_cheap_look_finds_what_the_careful_one_finds(names: Names) -> None:
    assert names.names_watched("news of Cohere")
    assert not names.names_watched("news of the weather")


def test_the_cheap_look_misses_no_watched_name_or_product() -> None:
    watch = guide_watch_list()
    names, products = names_of(watch), products_of(watch)
    families = [family for company in watch.companies for family in (*company.families, *company.products)]
    written = [
        family.replace("{version}", version).replace("{plan}", "Pro")
        for family in families
        for version in ("3.5", "V3")
    ]
    seen = [*names.watched, *(text.replace(" ", "-") for text in written), *written]
    for text in (form for name in seen for form in (name, name.upper(), f"“{name}’s", f"({name})")):
        assert names_any(text, watch) == bool(names.names_watched(text) or products.find(text)), text
    assert not names_any("Harbourlight Robotics raised money for a model of the harbour.", watch)


@pytest.mark.parametrize("text", ["Baidus Umsatz sank.", "Wächst Nvidias Gewinn noch?", "Der Wert Anthropics stieg."])
def test_a_glance_sees_a_name_that_stands_in_the_genitive_alone(text: str) -> None:
    assert names_any(text, guide_watch_list())
    assert not names_any("Baidustan wächst.", guide_watch_list())


@pytest.mark.parametrize(
    "text", ["Der Umsatz des Facebook-Konzerns stieg.", "Die Erlöse des ChatGPT-Entwicklers stiegen."]
)
def test_a_description_in_a_genitive_stands_for_its_company(text: str) -> None:
    assert {mention.name for mention in Names(guide_watch_list()).describe(text)} <= {"Meta", "OpenAI"}
    assert Names(guide_watch_list()).describe(text)


@pytest.mark.parametrize("ending", ["", "s", "'s", "-", "x"])
def test_every_name_and_phrase_is_looked_up_in_any_form(names: Names, ending: str) -> None:
    for company in names.watch.companies:
        phrases = [*company.descriptions, company.name, *company.aliases, *company.short_names]
        text = " – ".join(f"{phrase}{ending}" for phrase in phrases)
        for lang in ("en", "de"):
            assert all(mention.end <= len(text) for mention in [*names.describe(text), *names.find(text, lang)])


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The AI start-up behind the Claude chatbot grew.", "start-up"),
        ("The San Francisco firm that makes Claude grew.", "firm"),
        ("Growth at the developer of the Claude models went on.", "developer"),
        ("La jeune pousse à l'origine du modèle d'IA Claude grandit.", "jeune pousse"),
        ("L’éditeur de Claude grandit.", "éditeur"),
        ("Das KI-Unternehmen hinter dem Chatbot Claude wächst.", "KI-Unternehmen"),
        ("La compañía que está detrás del asistente Claude crece.", "compañía"),
        ("L'azienda che sta dietro a Claude cresce.", "azienda"),
    ],
)
def test_a_company_is_told_by_what_it_makes(names: Names, text: str, phrase: str) -> None:
    (mention,) = names.describe(text)
    assert mention.company == "Anthropic"
    assert text[mention.start : mention.end] == text[text.index(phrase) : text.index("Claude") + len("Claude")]


@pytest.mark.parametrize(
    "text",
    [
        "The idea behind Claude is simple.",
        "A firm that sells Claude to banks raised money.",
        "Une société qui propose Claude aux banques a levé des fonds.",
        "A startup that uses Claude raised money.",
        "The company is behind schedule with Claude.",
        "The lab put its weight behind Claudette.",
        "The team wrote about Claude.",
    ],
)
def test_who_does_not_make_a_product_is_not_told_by_it(names: Names, text: str) -> None:
    assert names.describe(text) == []


def test_a_company_of_the_users_own_is_told_by_what_it_makes() -> None:
    own = Names(WatchList((Company("Northwind", known_for=("Breeze",)),)))
    assert [mention.company for mention in own.describe("The Oslo firm behind the Breeze models grew.")] == [
        "Northwind"
    ]
    assert Names(WatchList((Company("Northwind"),))).describe("The firm behind the Breeze models grew.") == []


def test_companies_of_which_no_product_is_known_are_told_by_none() -> None:
    names = Names(WatchList((Company("Northwind", descriptions=("the oslo company",)),)))
    assert names.describe('She met the maker of "it", then the company behind (or beside) the deal.') == []
    assert not names.is_by_product("the Oslo company")
