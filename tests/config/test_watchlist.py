"""What is known of the companies."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from pipeline.watchlist import guide_watch_list, known_companies

WATCH = guide_watch_list()
GUIDE = [
    "Mistral AI", "OpenAI", "Anthropic", "Google", "Meta", "Microsoft", "Amazon", "xAI", "Cohere", "DeepSeek",
    "Alibaba", "Moonshot AI", "Zhipu AI", "MiniMax", "Baidu", "AI21 Labs", "Aleph Alpha", "Perplexity", "Stability AI",
    "Inflection AI", "Black Forest Labs", "Hugging Face", "Safe Superintelligence", "Thinking Machines Lab",
    "Reflection AI", "Poolside", "H Company", "Scale AI", "Together AI", "Groq", "Cerebras", "Nvidia",
]  # fmt: skip
COMPANIES = Path(__file__).parents[2] / "pipeline" / "companies.yaml"
DOCUMENT = yaml.safe_load(COMPANIES.read_text("utf-8"))
CITIES = {
    row["city"]: DOCUMENT["city_adjectives"].get(row["city"], {}) for row in DOCUMENT["companies"] if "city" in row
}
BY_NAME = {company.name: company for company in WATCH.companies}
EVERYBODY = (*WATCH.companies, *WATCH.others)


def repeated(names):
    return [name for name, count in Counter(names).items() if count > 1]


def test_the_watch_list_is_exactly_the_guides():
    assert [company.name for company in WATCH.companies] == GUIDE


def test_no_name_stands_for_two_companies():
    assert not repeated(n for c in EVERYBODY for n in {c.name, *c.aliases, *c.short_names})


def test_no_phrase_but_a_city_stands_for_two_companies():
    seats = {city.lower() for city in CITIES} | {adjective for forms in CITIES.values() for adjective in forms.values()}
    twice = repeated(phrase for c in WATCH.companies for phrase in set(c.descriptions))
    assert all(any(seat in phrase for seat in seats) for phrase in twice)


def test_nobody_speaks_for_two_companies():
    assert not repeated(person for c in EVERYBODY for person in set(c.people))


def test_no_domain_and_no_product_belongs_to_two_companies():
    assert not repeated(host for c in EVERYBODY for host in c.hosts)
    assert not repeated(name.casefold() for c in WATCH.companies for name in {*c.families, *c.products})


def test_phrases_are_in_lower_case_and_domains_are_bare():
    assert all(phrase == phrase.lower() for c in WATCH.companies for phrase in c.descriptions)
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host) for c in EVERYBODY for host in c.hosts)


def test_families_hold_only_the_documented_placeholders():
    placeholders = {found for c in EVERYBODY for f in c.families for found in re.findall(r"\{(.*?)\}", f)}
    assert placeholders == {"version", "plan"}
    assert all(c.plans for c in WATCH.companies if any("{plan}" in family for family in c.families))


def test_every_company_has_a_country_and_a_domain():
    assert all(c.country and c.hosts for c in WATCH.companies)


def test_hosts_of_others_models_are_marked():
    hosts = {company.name for company in WATCH.companies if company.host_of_models}
    assert hosts == {"Groq", "Together AI", "Microsoft", "Google", "Amazon", "Cerebras"}


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("OpenAI", "chatgpt maker"), ("OpenAI", "chatgpt-entwickler"),
        ("Mistral AI", "le chat maker"),
        ("Mistral AI", "the paris-based company"), ("Mistral AI", "das pariser start-up"), ("xAI", "grok-entwickler"),
        ("Cohere", "the toronto-based company"), ("Nvidia", "the chip giant"),
    ],
)  # fmt: skip
def test_phrases_stand_for_companies(name, phrase):
    assert phrase in BY_NAME[name].descriptions


def test_a_city_that_several_companies_share_stands_for_each():
    meant = {c.name for c in WATCH.companies if "the san francisco company" in c.descriptions}
    assert {"OpenAI", "Anthropic"} <= meant
    assert {c.name for c in WATCH.companies if "la start-up parisienne" in c.descriptions} == {
        "Mistral AI",
        "H Company",
        "Poolside",
    }


def test_the_others_are_known_and_not_watched():
    others = {company.name for company in WATCH.others}
    assert {"SoftBank", "Andreessen Horowitz", "ASML", "Databricks", "Anysphere"} <= others
    assert not others & set(GUIDE)
    assert set(known_companies()) == others | set(GUIDE)


def test_the_file_holds_no_field_that_nobody_reads():
    known = {
        "name", "aliases", "short_names", "known_for", "descriptions", "families", "plans", "products", "people",
        "hosts", "host_of_models", "listed", "investor", "city", "country",
    }  # fmt: skip
    assert all(set(row) <= known for row in DOCUMENT["companies"] + DOCUMENT["others"])
