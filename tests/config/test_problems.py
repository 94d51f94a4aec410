"""Whatever is wrong with a sources.yaml is told with its line and what to write instead."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import config_problems
from pipeline.config.located import read_yaml
from tests.config.desk import SOURCE, load, told, write


def test_a_sound_file_has_no_problems(tmp_path):
    assert told(tmp_path, SOURCE) == []


# --- the file itself ---


def test_a_file_that_is_not_there_is_told_with_how_to_make_one(tmp_path):
    (problem,) = config_problems(tmp_path / "sources.yaml")
    assert problem.line is None
    assert "no such file" in problem.message
    assert "figurewatch init" in problem.advice


def test_a_folder_is_no_file(tmp_path):
    (problem,) = config_problems(tmp_path)
    assert "this is a folder" in problem.message


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_an_empty_file_is_told(tmp_path, text):
    assert told(tmp_path, text) == [(None, "the file is empty. figurewatch init writes one to start from.")]


def test_a_file_in_another_encoding_is_told_with_the_line(tmp_path):
    ((line, text),) = told(tmp_path, "contact: desk@gazette.example\n# Données\n".encode("latin-1"))
    assert line == 2
    assert "not in UTF-8" in text


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("sources:\n\t- feed: https://a.example\n", 2, "a tab"),
        ("sources:\n  - feed: https://a.example\n\tname: x\n", 3, "a tab"),
        ("contact: a: b\nsources: []\n", 1, "a colon stands where none is expected"),
        ("sources: [\n  {feed: x}\n", None, "a bracket is not closed"),
        ("sources: [\n", None, "a bracket is not closed"),
        ('contact: "desk@gazette.example\nsources: []\n', 1, "a quotation mark is not closed"),
        ("sources:\n  - feed: x\n name: y\n", 3, "the indentation does not fit"),
        ("contact: @desk\n", 1, "begins with a character that means something"),
        ("watch:\n  - *all\n", 2, "an alias (*name) stands for nothing above"),
        ("contact: a@b\n---\nsources: []\n", 2, "a second document"),
        ("contact: a\x07b\n", 1, "a control character"),
        ("contact: a@b\nnonsense\n", 2, "a key has no colon"),
        ("a: &x [*x]\n", 1, "an alias refers to what it stands in"),
        ("? [a, b]\n: c\n", 1, "a key is a list or a mapping"),
        ("just words\n", 1, "the file is no mapping"),
        ("- a\n- b\n", 1, "the file is no mapping"),
        ("sources: " + "[" * 5000, None, "stand in one another too deep"),
        ("a: " + "[" * 500 + "]" * 500, None, "stand in one another too deep"),
        (f"contact: {'9' * 5000}\n", None, "is to be a text"),
    ],
)
def test_broken_yaml_is_told_in_words(tmp_path, text, line, says):
    found = told(tmp_path, text)
    assert says in found[0][1]
    assert line is None or found[0][0] == line


def test_a_key_that_stands_twice_is_told_with_both_lines(tmp_path):
    assert told(tmp_path, f"contact: a@b.example\n{SOURCE}contact: c@d.example\n") == [
        (4, "“contact” stands twice here, first in line 1. Remove one of them.")
    ]


# --- what stands in it ---


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("fede: https://a.example/feed", "Did you mean “feed”?"),
        ("name: Gazette", "“Gazette” has no address. Write feed:, page:, sitemap:, json: or folder: …"),
        ("feed:", "“feed” is empty."),
        ("{feed: https://a.example, page: https://a.example}", "this source has feed: and page:. Keep one"),
        ("feed: gazette.example/feed", "“gazette.example/feed” is no web address. Write https://gazette.example/feed"),
        ("feed: ftp://gazette.example", "is no web address. Write https://gazette.example"),
        ("page: file:///srv/saved/a.html", "is no web address. What lies on this machine is watched by its folder: "),
        ("page: file:///srv/saved%20pages/a.html", "write folder: /srv/saved pages in its place."),
        ("page: /srv/saved/a.html", "write folder: /srv/saved in its place."),
        ("feed: ./saved", "write folder: saved in its place."),
        ("feed: https://", "is no web address"),
        ("feed: https://[::1/feed", "is no web address"),
        ("feed: https://a.example:port/", "is no web address"),
        ("feed: 'https://a.example/a b'", "holds a space"),
        ("feed: https://user:pass@a.example/", "the address carries a password"),
        ("{feed: https://a.example, every: 30}", "“30” is no interval. Write 30m, 30h or 30d."),
        ("{feed: https://a.example, every: hourly}", "“hourly” is no interval. Write 30m, 6h or 1d."),
        ("{feed: https://a.example, every: 0m}", "the interval “0m” is out of range"),
        ("{feed: https://a.example, every: 9999999999999999d}", "is out of range"),
        ("{feed: https://a.example, cron: '0 7 * *'}", "has 4 fields; it takes five"),
        ("{feed: https://a.example, cron: '0 25 * * *'}", "the hour '25' is none: write 0 to 23."),
        ("{feed: https://a.example, every: 1h, cron: '0 7 * * *'}", "every: and cron: stand together. Keep one."),
        ("{feed: https://a.example, cron: '0 7 * * *', timezone: Europe/Pari}", "Did you mean “Europe/Paris”?"),
        ("{feed: https://a.example, timezone: CEST+2}", "the time zone “CEST+2” is not known"),
        ("{feed: https://a.example, timezone: ../../etc/passwd}", "is not known"),
        ("{feed: https://a.example, tier: blog}", "“tier” can't be “blog”. It takes primary, press or secondary."),
        ("{feed: https://a.example, tier: pres}", "Did you mean “press”?"),
        ("{feed: https://a.example, tier: own}", "“tier” can't be “own”"),
        ("{feed: https://a.example, lang: English}", "“English” is no language code"),
        ("{feed: https://a.example, of: Northwind}", "“Northwind” is not watched. Add Northwind to watch:"),
        ("{feed: https://a.example, of: Mistral IA}", "“Mistral IA” is not watched. Did you mean “Mistral AI”?"),
        ("{folder: inbox, render: true}", "“render” means nothing for a folder; it is for a page."),
        ("{page: https://a.example, include: [x]}", "“include” means nothing for a page; it is for a sitemap."),
        ("{feed: https://a.example, max_entries: 0}", "“max_entries” is 0; it is to be at least 1."),
        ("{feed: https://a.example, max_entries: many}", "“max_entries” is to be a whole number, not many."),
        ("{feed: https://a.example, enabled: perhaps}", "“enabled” is to be true or false, not perhaps."),
        ("{feed: https://a.example, name: 12}", "“name” is to be a text, not 12. Put it in quotes: '12'"),
        ("{feed: https://a.example, name: [a]}", "“name” is to be a text, not a list."),
        ("{feed: https://a.example, headers: {User-Agent: x}}", "the header “User-Agent” can't be set"),
        ("{feed: https://a.example, headers: {X: '${TOKEN}'}}", "the environment variable TOKEN is not set"),
        ("{feed: https://a.example, headers: {X: '${A B}'}}", "“${A B}” names no variable"),
        ("{json: https://a.example}", "this source is JSON, and has no figures:."),
        ("{page: https://a.example, embedded: __NEXT_DATA__}", "this source has embedded: and no figures:."),
        ("{page: https://a.example, figures: {}}", "this source has figures: and no embedded:."),
        ("{feed: https://a.example, figures: {each: a}}", "“figures” means nothing for a feed; it is for a json."),
        ("{json: https://a.example, embedded: x}", "“embedded” means nothing for a json; it is for a page."),
        ("just text", "is to be a mapping of keys to values, not just text"),
    ],
)
def test_a_wrong_source_is_told(tmp_path, entry, says):
    found = told(tmp_path, f"contact: a@b.example\nsources:\n  - {entry}\n")
    assert any(line == 3 and says in text for line, text in found), found


def figures(**changes):
    mapping = {"each": "prices", "subject": "vendor", "product": "name", "price": {"1M input tokens": "input"}}
    mapping.update(changes)
    document = {"sources": [{"json": "https://a.example/p.json", "figures": {k: v for k, v in mapping.items() if v}}]}
    return yaml.safe_dump(document, sort_keys=False)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"each": "prices["}, "“prices[” is no JMESPath expression"),
        ({"product": None}, "“product” is missing."),
        ({"price": {"1M input": "input"}}, "the unit “1M input” is not known. Did you mean “1M input tokens”?"),
        ({"price": {}}, "“price” is"),
        ({"price": {"image": {"value": "a||"}}}, "“a||” is no JMESPath expression"),
        ({"price": {"image": {"value": "a", "per": 7}}}, "“per” can't be “7”. It takes 1, 1000 or 1000000."),
        ({"price": {"image": {"value": "a", "conditions": ["bach"]}}}, "Did you mean “batch”?"),
        ({"price": {"image": {"vlaue": "a"}}}, "Did you mean “value”?"),
        ({"price": {"image": 3}}, "is to be a mapping of keys to values, not 3"),
        (
            {"subjects": {"mistral": "Mistrall AI"}},
            "“Mistrall AI” is no company that is watched or known. Did you mean",
        ),
        ({"subjct": "x"}, "Did you mean “subject”?"),
        ({"until": "to["}, "“to[” is no JMESPath expression"),
        ({"alias_of": "a||"}, "“a||” is no JMESPath expression"),
        ({"price": {"image": []}}, "“image” is empty"),
        ({"price": {"image": ["a", {"value": "b", "per": 7}]}}, "“per” can't be “7”. It takes 1, 1000 or 1000000."),
        ({"price": {"image": ["a", "b["]}}, "“b[” is no JMESPath expression"),
    ],
)
def test_a_wrong_mapping_is_told(tmp_path, changes, says):
    found = told(tmp_path, figures(**changes))
    assert any(says in text for _, text in found), found


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("watch: []\n", 1, "“watch” is empty"),
        ("watch: OpenAI\n", 1, "“watch” is to be a list, not OpenAI."),
        ("watch:\n  - OpenAI\n  - company: Open AI\n", 3, "OpenAI is watched twice, first in line 2"),
        (
            "watch:\n  - OpenAI\n  - Antropic\n",
            3,
            "nothing is known of a company “Antropic”. Did you mean “Anthropic”?",
        ),
        (
            "watch:\n  - company: Mistral IA\n    families: ['Mistral Ocean {version}']\n",
            2,
            "nothing is known of a company “Mistral IA”. Did you mean “Mistral AI”?",
        ),
        ("watch:\n  - company: X\n    famlies: [a]\n", 3, "Did you mean “families”?"),
        ("watch:\n  - company: X\n    families: ['X {tier}']\n", 3, "Use {version} and {plan}."),
        (
            "watch:\n  - company: X\n    hosts: ['https://x.example/a']\n",
            3,
            "Write it without scheme and path: x.example",
        ),
        ("watch:\n  - company: X\n    country: France\n", 3, "Write two capital letters"),
        ("watch:\n  - aliases: [X]\n", 2, "“company” is missing. Write company: …"),
        (
            "watch:\n  - company: X\n    priority: urgent\n",
            3,
            "“priority” can't be “urgent”. It takes high, normal or low.",
        ),
        ("contact: desk\n", 1, "“desk” is no contact"),
        ("timezone: Berlin\n", 1, "the time zone “Berlin” is not known. Did you mean"),
        ("digests:\n  - every: daily 07:00\n", 2, "“name” is missing"),
        ("digests:\n  - name: d\n", 2, "this digest has no time. Write every: monday 07:00"),
        ("digests:\n  - {name: d, every: munday 07:00}\n", 2, "“munday” in “munday 07:00” is no day."),
        ("digests:\n  - {name: d, every: monday}\n", 2, "“monday” is no time for a digest"),
        ("digests:\n  - {name: d, every: daily 25:00}\n", 2, "“25:00” is no time of day"),
        ("digests:\n  - {name: d, every: 31st 07:00}\n", 2, "not every month has a “31st”"),
        ("digests:\n  - {name: d, every: 7d}\n", 2, "“7d” is no time for a digest"),
        ("digests:\n  - {name: a/b, every: daily 07:00}\n", 2, "Write it without slashes"),
        ("digests:\n  - {name: d, every: daily 07:00, to: []}\n", 2, "“to” is empty"),
        ("digests:\n  - {name: d, every: daily 07:00, to: a@b.example}\n", 2, "Write mailto:a@b.example"),
        ("digests:\n  - {name: d, every: daily 07:00, to: slack}\n", 2, "Write file, or mailto:name@example.org"),
        ("digests:\n  - {name: d, every: daily 07:00, to: 'mailto:a@b@c.example'}\n", 2, "Write file, or mailto:"),
        ("digests:\n  - {name: d, every: daily 07:00, to: 'mailto:a@b.example, c@d.example'}\n", 2, "Write file, or"),
        ("mail: {host: h, from: 'a@b.example, c@d.example'}\n", 1, "is no mail address"),
        ("digests:\n  - {name: d, every: daily 07:00, to: 'mailto:a@b.example'}\n", 2, "needs a mail server"),
        ("mail:\n  host: h.example\n", 1, "“from” is missing"),
        ("mail:\n  host: h.example\n  from: desk\n", 3, "“desk” is no mail address"),
        ("mail: {host: h, from: a@b.example, port: 99999}\n", 1, "“port” is 99999; it is to be at most 65535."),
        ("mail: {host: h, from: a@b.example, security: ssl}\n", 1, "It takes starttls, tls or none."),
        ("mail: {host: h, from: a@b.example, password: '${PASS}'}\n", 1, "the environment variable PASS is not set"),
        ("tolerances: {abuot: 0.1}\n", 1, "Did you mean “about”?"),
        (
            "tolerances: {metrics: {revenues: {about: 0.1}}}\n",
            1,
            "the key “revenues” is not known here. Did you mean “revenue”?",
        ),
        ("tolerances: {metrics: {revenue: {fx_band: 0.1}}}\n", 1, "fx_band"),
        ("tolerances: {about: 10}\n", 1, "“about” is 10; it is to be less than 1."),
        ("tolerances: {event_days: -1}\n", 1, "at least 0"),
        ("tolerances: {about: ten}\n", 1, "“about” is to be a number, not ten."),
        ("outlets: [a]\n", 1, "“outlets” is to be a mapping of keys to values, not a list."),
        ("outlets: {a.example: [b]}\n", 1, "is to be a text, not a list"),
        ("soruces: []\n", 1, "Did you mean “sources”?"),
        ("x: 1\n", 1, "the key “x” is not known here."),
    ],
)
def test_a_wrong_part_is_told(tmp_path, text, line, says):
    found = told(tmp_path, f"{text}{SOURCE}")
    assert any(where == line and says in what for where, what in found), found


@pytest.mark.parametrize(
    "entry",
    [
        "{company: Mistral IA, hosts: [mistral-ia.example]}",
        "{company: Antropic, aliases: [Antropic Labs]}",
        "Nova",  # Novartis only begins so
        "Northwind AI",
    ],
)
def test_a_company_that_nobody_knows_may_be_watched(tmp_path, entry):
    assert told(tmp_path, f"watch: [{entry}]\n{SOURCE}") == []


def test_a_part_whose_lines_are_all_commented_out_is_as_good_as_absent(tmp_path):
    assert told(tmp_path, f"{SOURCE}digests:\n  # - name: weekly\nmail:\n  # host: h\n") == []


def test_an_entry_of_the_wrong_kind_and_an_address_without_a_host_are_told_for_what_they_are(tmp_path):
    found = " ".join(text for _, text in told(tmp_path, "sources: [3, {page: 'https://'}]"))
    assert "an entry of “sources” is to be a mapping of keys to values, not 3." in found
    assert "“https://” is no web address. Write https://host/path" in found


def test_a_file_without_sources_is_told(tmp_path):
    assert told(tmp_path, "contact: a@b.example\n") == [(1, "“sources” is missing. Write sources: …")]
    for empty in ("sources:\n", "sources: []\n"):
        assert told(tmp_path, empty) == [(1, "“sources” is empty. Write something; it is needed.")]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ("mail: {host: , from: a@b.example}", "“host” is empty. Write something; it is needed."),
        ("mail: {host: '', from: a@b.example}", "“host” is empty. Write something; it is needed."),
        ("mail: {host: h.example, from: }", "“from” is empty. Write something; it is needed."),
        ("mail: {host: h.example, from: a@b.example, user: }", "“user” is empty. Write something, or remove it."),
        ("digests: [{name: , every: monday 07:00}]", "“name” is empty. Write something; it is needed."),
        ("contact:", "“contact” is empty. Write something, or remove it."),
        ("watch: []", "“watch” is empty. Write something, or remove it."),
        ("watch: [Mistral AI, {company: }]", "“company” is empty. Write something; it is needed."),
        ("watch: [Mistral AI, ]\nrates: ''", "“rates” is empty. Write something, or remove it."),
    ],
)
def test_what_is_needed_is_not_to_be_removed(tmp_path, more: str, says: str) -> None:
    assert [text for _, text in told(tmp_path, f"{SOURCE}{more}\n")] == [says]


def test_two_of_one_name_and_two_of_one_address_are_told(tmp_path):
    text = (
        "sources:\n"
        "  - {name: Gazette, feed: https://a.example/1}\n"
        "  - {name: gazette, feed: https://a.example/2}\n"
        "  - {name: Wire, feed: https://a.example/1}\n"
        "digests:\n  - {name: d, every: daily 07:00}\n  - {name: d, every: daily 08:00}\n"
    )
    assert told(tmp_path, text) == [
        (3, "two sources are named “gazette”, the first in line 2. Rename one of them."),
        (4, "this feed is watched already, in line 2. Remove one of them."),
        (7, "two digests are named “d”, the first in line 6. Rename one of them."),
    ]


def test_two_sources_that_would_get_one_name_are_told(tmp_path):
    text = "sources:\n  - feed: https://www.a.example/1\n  - feed: https://a.example/2\n"
    assert told(tmp_path, text) == [
        (3, "this source would be called “a.example”, as the one in line 2. Give it a name:")
    ]


def test_a_secret_that_is_set_is_no_problem(tmp_path):
    mail = f"{SOURCE}mail: {{host: h.example, from: a@b.example, password: '${{PASS}}'}}\n"
    assert told(tmp_path, mail, PASS="x") == []


def test_a_source_that_is_switched_off_may_name_a_company_that_is_not_watched(tmp_path):
    text = f"watch: [OpenAI]\n{SOURCE}  - {{page: https://b.example, of: Cohere, enabled: false}}\n"
    assert told(tmp_path, text) == []


def test_problems_come_in_the_order_of_the_file_and_all_at_once(tmp_path):
    text = (
        "contact: me\nwatch: [Antropic]\nsources:\n  - fead: x\n    every: 1y\n    of: Nobody\n"
        "digests:\n  - {name: d, every: never}\ntolerance: {}\n"
    )
    lines = [line for line, _ in told(tmp_path, text)]
    assert lines == sorted(lines)
    assert {1, 2, 4, 5, 6, 8, 9} <= set(lines)


# --- anything at all ---

KEYS = ["watch", "sources", "digests", "mail", "tolerances", "outlets", "company", "feed", "json", "figures", "price",
        "every", "cron", "to", "name", "of", "headers", "subjects", "timezone", "enabled", "x"]  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-9, 99), st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["OpenAI", "https://a.example/", "1h", "file", "${X}", "'a'", "daily 07:00", ""]),
    st.text(max_size=8),
)  # fmt: skip
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(document=st.dictionaries(st.sampled_from(KEYS), DOCUMENTS, max_size=6))
def test_any_document_is_built_or_told_and_never_crashes(tmp_path_factory, document):
    path = write(tmp_path_factory.mktemp("any"), yaml.safe_dump(document, allow_unicode=True))
    for problem in config_problems(path, environ={}):
        assert problem.message
        assert problem.line is None or problem.line >= 1


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet="ab:-[]{}\"'#&*!|>%@`,?~ \n\t0.", max_size=40))
def test_any_text_is_read_as_yaml_or_told(text):
    located = read_yaml(text)
    assert all(problem.message for problem in located.problems)


@given(document=st.dictionaries(st.sampled_from(KEYS), DOCUMENTS, max_size=6))
@settings(max_examples=100, deadline=None)
def test_every_value_has_a_line(document):
    located = read_yaml(yaml.safe_dump(document, sort_keys=False))

    def paths(value, path=()):
        yield path
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, inner in items:
            yield from paths(inner, (*path, key))

    assert all(located.line(path) is not None for path in paths(located.data))


def test_a_file_of_two_thousand_sources_is_read(tmp_path):
    text = "sources:\n" + "".join(f"  - feed: https://s{n}.example/feed\n" for n in range(2000))
    assert len(load(tmp_path, text).sources) == 2000
