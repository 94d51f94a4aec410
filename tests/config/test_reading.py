"""What a sources.yaml becomes."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.config import ConfigError, load_config
from storage.records import MailSettings, Schedule, Tolerances
from tests.config.desk import SOURCE, load, write

WHOLE = """\
contact: desk@gazette.example
data: kept
timezone: Europe/Berlin
watch:
  - Mistral
  - company: Northwind AI
    aliases: Northwind
    known_for: Breeze
    families: ["Breeze {version}"]
    hosts: [Northwind.example]
    country: NO
    priority: high
sources:
  - name: Gazette
    feed: https://gazette.example/feed
    every: 30m
    tier: press
    lang: en
    outlet: The Gazette
    max_entries: 20
  - name: Northwind prices
    page: https://northwind.example/pricing
    of: Northwind AI
    cron: "0 7 * * 1-5"
    timezone: Europe/Paris
    headers: {Authorization: "Bearer ${TOKEN}"}
    allow_private: true
  - sitemap: https://www.wire.example/news.xml
    include: "https://www.wire.example/ai/*"
  - json: https://list.example/prices.json
    figures:
      each: prices
      subject: "'Mistral AI'"
      product: name
      as_of: from
      until: to
      alias_of: model
      price: {1M input tokens: [input, {value: in, per: 1000, conditions: [batch]}]}
  - folder: inbox/saved
  - name: asleep
    feed: not even an address
    enabled: false
digests:
  - {name: weekly, every: monday 07:00, to: "mailto:desk@gazette.example"}
  - {name: monthly, every: 1st 6:30, timezone: UTC}
  - {name: noon, cron: "0 12 * * *"}
mail: {host: smtp.gazette.example, user: desk, password: "${PASSWORD}", from: "Figures <fw@gazette.example>"}
tolerances: {about: 0.2, event_days: 14}
outlets: {gazette.example: The Gazette}
"""


@pytest.fixture
def whole(tmp_path):
    text = WHOLE.replace("not even an address", "https://asleep.example/feed")
    return load(tmp_path, text, TOKEN="t0p", PASSWORD="s3cret")


def test_sources_are_built_with_their_schedules_and_lines(whole):
    gazette, prices, wire, listed, inbox = whole.sources
    assert (gazette.kind, gazette.address, gazette.tier, gazette.line) == (
        "feed", "https://gazette.example/feed", "press", 14
    )  # fmt: skip
    assert gazette.schedule == Schedule(every=timedelta(minutes=30), timezone="Europe/Berlin")
    assert (gazette.lang, gazette.outlet, gazette.max_entries) == ("en", "The Gazette", 20)
    assert prices.schedule == Schedule(cron="0 7 * * 1-5", timezone="Europe/Paris")
    assert (prices.of, prices.tier, prices.allow_private) == ("Northwind AI", "primary", True)
    assert wire.include == ("https://www.wire.example/ai/*",)
    assert (inbox.kind, inbox.address) == ("folder", "inbox/saved")
    assert listed.tier == "secondary"


def test_a_source_without_a_name_is_called_by_its_host_or_folder(whole):
    assert [source.name for source in whole.sources] == [
        "Gazette", "Northwind prices", "wire.example", "list.example", "saved"
    ]  # fmt: skip


def test_a_mapping_to_figures_is_kept_as_it_is_written(whole):
    assert whole.sources[3].figures == {
        "each": "prices",
        "subject": "'Mistral AI'",
        "product": "name",
        "as_of": "from",
        "until": "to",
        "alias_of": "model",
        "price": {"1M input tokens": ["input", {"value": "in", "per": 1000, "conditions": ["batch"]}]},
    }


def test_what_is_switched_off_is_left_out(whole):
    assert all(source.name != "asleep" for source in whole.sources)


def test_secrets_come_from_the_environment(whole):
    assert whole.sources[1].headers == {"Authorization": "Bearer t0p"}
    assert whole.mail == MailSettings(
        host="smtp.gazette.example", port=587, sender="Figures <fw@gazette.example>", user="desk", password="s3cret"
    )


def test_digests_are_cron_lines_in_their_time_zone(whole):
    weekly, monthly, noon = whole.digests
    assert (weekly.schedule, weekly.to) == (
        Schedule(cron="0 7 * * mon", timezone="Europe/Berlin"), ("mailto:desk@gazette.example",)
    )  # fmt: skip
    assert (monthly.schedule, monthly.to) == (Schedule(cron="30 6 1 * *", timezone="UTC"), ("file",))
    assert noon.schedule == Schedule(cron="0 12 * * *", timezone="Europe/Berlin")


def test_a_metric_has_tolerances_of_its_own(tmp_path):
    config = load(
        tmp_path, f"tolerances:\n  about: 0.2\n  metrics:\n    revenue: {{about: 0.3, event_days: 40}}\n{SOURCE}"
    )
    assert config.tolerances.of("valuation").about == Decimal("0.2")
    assert config.tolerances.of("revenue") == replace(config.tolerances, about=Decimal("0.3"), event_days=40)


def test_only_the_tolerances_that_are_named_differ(whole):
    assert whole.tolerances == Tolerances(about=Decimal("0.2"), event_days=14)
    assert whole.outlets == {"gazette.example": "The Gazette"}


def test_a_known_company_brings_its_knowledge_and_what_is_written_adds_to_it(tmp_path):
    config = load(
        tmp_path, f"watch:\n  - company: OpenAI\n    families: ['Orion {{version}}']\n    plans: Ultra\n{SOURCE}"
    )
    (openai,) = config.watch.companies
    assert "GPT-{version}" in openai.families
    assert "Orion {version}" in openai.families
    assert "Ultra" in openai.plans
    assert "Sam Altman" in openai.people


def test_a_company_may_be_written_by_another_of_its_names(whole):
    assert whole.watch.companies[0].name == "Mistral AI"


def test_a_company_that_nobody_knows_is_what_the_file_says(whole):
    northwind = whole.watch.companies[1]
    assert northwind.aliases == ("Northwind",)
    assert northwind.known_for == ("Breeze",)
    assert "breeze maker" in northwind.descriptions
    assert northwind.hosts == ("northwind.example",)
    assert (northwind.country, northwind.priority) == ("NO", "high")


def test_companies_that_are_known_and_not_watched_are_others(whole):
    others = {company.name for company in whole.watch.others}
    assert {"OpenAI", "SoftBank"} <= others
    assert "Mistral AI" not in others


def test_a_company_that_is_switched_off_is_known_and_not_watched(tmp_path):
    config = load(tmp_path, f"watch: [OpenAI, {{company: Eastwind, enabled: false}}]\n{SOURCE}")
    assert [company.name for company in config.watch.companies] == ["OpenAI"]
    assert "Eastwind" in {company.name for company in config.watch.others}


def test_without_a_watch_list_the_guides_companies_are_watched(tmp_path):
    assert len(load(tmp_path, SOURCE).watch.companies) == 32


def test_the_data_folder_lies_beside_the_file_unless_another_is_given(tmp_path):
    path = write(tmp_path, SOURCE)
    assert load_config(path, environ={}).data == tmp_path / "data"
    assert load_config(path, data=Path("elsewhere"), environ={}).data == Path("elsewhere")
    assert load(tmp_path, f"data: kept\n{SOURCE}").data == tmp_path / "kept"


@pytest.mark.parametrize(
    ("mail", "port", "security"),
    [
        ("", 587, "starttls"),
        (", port: 465", 465, "tls"),
        (", security: tls", 465, "tls"),
        (", security: none", 25, "none"),
    ],
)
def test_the_port_and_the_security_of_mail_follow_each_other(tmp_path, mail, port, security):
    config = load(tmp_path, f"{SOURCE}mail: {{host: h.example, from: a@b.example{mail}}}")
    assert (config.mail.port, config.mail.security) == (port, security)


@pytest.mark.parametrize(
    ("kind", "hours"),
    [("feed", 1), ("page", 6), ("sitemap", 1)],
)
def test_a_source_that_names_no_time_has_one_by_its_kind(tmp_path, kind, hours):
    config = load(tmp_path, f"sources:\n  - {kind}: https://gazette.example/x\n")
    assert config.sources[0].schedule.every == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("text", "every"),
    [("30m", timedelta(minutes=30)), ("90 minutes", timedelta(minutes=90)), ("6H", timedelta(hours=6)),
     ("1 day", timedelta(days=1)), ("2w", timedelta(weeks=2))],
)  # fmt: skip
def test_intervals_are_read_as_people_write_them(tmp_path, text, every):
    config = load(tmp_path, f"sources:\n  - feed: https://gazette.example/feed\n    every: {text}\n")
    assert config.sources[0].schedule.every == every


@pytest.mark.parametrize(
    ("text", "cron"),
    [("Monday 07:00", "0 7 * * mon"), ("tue 9:05", "5 9 * * tue"), ("mondays and thursdays 07:00", "0 7 * * mon,thu"),
     ("monday, wednesday, and friday at 18:30", "30 18 * * mon,wed,fri"), ("daily 07:00", "0 7 * * *"),
     ("weekdays 07:00", "0 7 * * mon-fri"), ("15th 00:00", "0 0 15 * *")],
)  # fmt: skip
def test_digest_times_are_read_as_people_write_them(tmp_path, text, cron):
    config = load(tmp_path, f"{SOURCE}digests:\n  - {{name: d, every: '{text}'}}\n")
    assert config.digests[0].schedule.cron == cron


def test_anchors_and_merges_save_writing(tmp_path):
    config = load(
        tmp_path,
        "sources:\n  - &press {feed: https://a.example/feed, every: 2h, lang: fr}\n"
        "  - {<<: *press, feed: https://b.example/feed}\n",
    )
    assert [(s.address, s.lang, s.schedule.every) for s in config.sources] == [
        ("https://a.example/feed", "fr", timedelta(hours=2)), ("https://b.example/feed", "fr", timedelta(hours=2))
    ]  # fmt: skip


def test_norwegian_is_a_language_and_a_time_is_no_number(tmp_path):
    config = load(tmp_path, "sources:\n  - {feed: https://a.example/feed, lang: no, name: 7:30}\n")
    assert (config.sources[0].lang, config.sources[0].name) == ("no", "7:30")


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(tmp_path):
    path = write(tmp_path, b"\xef\xbb\xbf" + SOURCE.replace("\n", "\r\n").encode())
    assert len(load_config(path, environ={}).sources) == 1


def test_an_error_tells_every_problem_with_file_and_line(tmp_path):
    path = write(tmp_path, "sources:\n  - fead: https://a.example\n    every: soon\n")
    with pytest.raises(ConfigError) as error:
        load_config(path, environ={})
    assert str(error.value).splitlines() == [
        f"{path}:2: this source has no address. Write feed:, page:, sitemap:, json: or folder: …",
        f"{path}:2: the key “fead” is not known here. Did you mean “feed”?",
        f"{path}:3: “soon” is no interval. Write 30m, 6h or 1d. For a time of day use cron:",
    ]
