"""Title, day, author, site, address and language: what the page states, and nothing that it does not."""

from datetime import UTC, date, datetime

import pytest

from tests.extract.desk import URL, article

TEXT = "<p>Alto Systems has collected $40 million from three funds, the company said on Tuesday in Lyon.</p>" * 3


def page(head: str = "", body: str = "", headline: str = "Alto Systems raises $40 million") -> str:
    return f"<html><head>{head}</head><body><article><h1>{headline}</h1>{body}{TEXT}</article></body></html>"


def linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


# --- the day ---------------------------------------------------------------------------------------------------------

STATED = {
    "article:published_time": "<meta property='article:published_time' content='2026-02-03T23:30:00-05:00'>",
    "JSON-LD": linked('{"@type": "NewsArticle", "headline": "x", "datePublished": "2026-02-03"}'),
    "JSON-LD in a graph": linked(
        '{"@graph": [{"@type": "WebSite"}, {"@type": ["Article"], "datePublished": "2026-02-03T08:00Z"}]}'
    ),
    "meta date": "<meta name=date content=2026-02-03>",
    "Dublin Core": "<meta name='DC.date.issued' content='2026-02-03'>",
    "compact": "<meta name=pubdate content='20260203T0800'>",
    "a day in words": "<meta name=pubdate content='Tue, 03 Feb 2026 08:00:00 GMT'>",
}  # fmt: skip


@pytest.mark.parametrize("way", STATED)
def test_a_day_that_the_page_states_is_its_day(way):
    read = article(page(STATED[way]))

    assert (read.published, read.dated_by) == (date(2026, 2, 3), "page")


@pytest.mark.parametrize(
    "line",
    [
        "<time datetime='2026-02-03T08:00:00Z' itemprop='datePublished'>yesterday</time>",
        "<p class=meta>By A. Cantor · <time datetime='2026-02-03'>3 February</time></p>",
    ],
)
def test_a_time_beside_the_headline_is_the_articles_day(line):
    read = article(page(body=line))

    assert (read.published, read.dated_by) == (date(2026, 2, 3), "page")


@pytest.mark.parametrize(
    "line",
    [
        "February 3, 2026", "By A. Cantor, Feb. 3, 2026", "3 février 2026", "Publié le 3 février 2026 à 8h12",
        "3. Februar 2026, 08:12 Uhr", "03.02.2026", "3 de febrero de 2026", "Pubblicato il 3 febbraio 2026",
        "2026-02-03 · 4 min read", "2026年2月3日",
    ],
)  # fmt: skip
def test_a_line_below_the_headline_dates_the_article(line):
    read = article(page(body=f"<div class=meta>{line}</div>"))

    assert (read.published, read.dated_by) == (date(2026, 2, 3), "text")


@pytest.mark.parametrize(
    "line",
    [
        "03/02/2026",  # the third of February, or the second of March
        "Effective 3 February 2026", "Valid from 3 February 2026", "Gültig ab 3. Februar 2026",
        "Last updated 3 February 2026",
        "Article mis à jour le 3 février 2026",
        "On 3 February 2026 Alto told its choir that it would sing no more, and nobody was sad.",
        "© 2026 The Gazette", "Founded 3 February 2020",
    ],
)  # fmt: skip
def test_a_line_that_tells_of_another_day_dates_nothing(line):
    read = article(page(body=f"<p>{line}</p>"))

    assert (read.published, read.dated_by) == (None, "nothing")


def test_neither_the_address_nor_the_fetching_nor_a_teaser_dates_an_article():
    read = article(page() + "<aside><time datetime=2026-01-01>1 Jan</time></aside><footer>© 3 February 2026</footer>")

    assert (read.published, read.dated_by) == (None, "nothing")


def test_a_day_in_the_future_is_not_believed_and_the_next_one_is():
    read = article(
        page("<meta property='article:published_time' content='2027-01-01'><meta name=date content=2026-02-03>")
    )

    assert read.published == date(2026, 2, 3)


def test_the_feeds_day_counts_where_the_page_has_none():
    hint = datetime(2026, 2, 4, 8, tzinfo=UTC)

    assert article(page(), hint_published=hint).dated_by == "file"
    assert article(page("<meta name=date content=2026-02-03>"), hint_published=hint).published == date(2026, 2, 3)


def test_a_day_that_is_given_wins():
    read = article(page("<meta name=date content=2026-02-03>"), published=date(2025, 5, 5))

    assert (read.published, read.dated_by) == (date(2025, 5, 5), "file")


def test_the_article_among_several_that_the_page_describes_dates_it():
    linked = (
        '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Another '
        'one","datePublished":"2026-01-01"},'
        '{"@type":"NewsArticle","headline":"Alto Systems raises $40 million","datePublished":"2026-02-03"}]</script>'
    )

    assert article(page(linked)).published == date(2026, 2, 3)


def test_broken_structured_data_is_passed_over():
    assert article(page('<script type="application/ld+json">{"@type":"NewsArticle", oops</script>')).title


# --- title and site --------------------------------------------------------------------------------------------------


def test_an_articles_title_is_its_headline():
    head = "<title>Alto raises – The Gazette</title><meta property=og:type content=article>"

    assert article(page(head, headline="Alto <em>Systems</em> raises")).title == "Alto Systems raises"


def test_the_title_of_a_price_page_keeps_the_name_of_the_company():
    read = article(
        "<html><head><title>Pricing | Alto Systems</title></head><body><main><h1>Pricing</h1><p>$5</p></main>"
    )

    assert (read.title, read.site) == ("Pricing | Alto Systems", "Alto Systems")


def test_a_full_headline_is_the_title_of_a_page_that_says_nothing_of_itself_and_the_site_is_cut_off():
    headline = "Alto Systems raises another $40 million"
    read = article(f"<title>{headline} - The Gazette</title><h1>{headline}</h1>{TEXT}")

    assert (read.title, read.site) == (headline, "The Gazette")


def test_the_headline_is_known_by_the_pages_own_title():
    html = (
        "<title>Alto raises forty million | Gazette</title><h1>The Gazette</h1><main><h2>Alto raises forty million</h2>"
    )

    assert article(html + TEXT).blocks[0].text == "Alto raises forty million"


def test_a_title_that_is_given_wins_and_the_feeds_title_helps_out():
    assert article(page(), title="Given").title == "Given"
    assert article("<p>Only text here.</p>", hint_title="From the feed").title == "From the feed"


def test_site_author_and_description_are_the_pages_own():
    head = (
        "<meta property=og:site_name content='The Gazette'><meta name=description content='A choir of machines.'>"
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A. Cantor"},{"name":"B. Bass"}],'
        '"publisher":{"name":"Gazette Media"}}</script>'
    )
    read = article(page(head))

    assert (read.site, read.author, read.description) == ("The Gazette", "A. Cantor, B. Bass", "A choir of machines.")


# --- the address -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://gazette.example/2026/02/alto-raises", "https://gazette.example/2026/02/alto-raises"),
        ("/2026/02/alto-raises?id=1#top", "https://gazette.example/2026/02/alto-raises?id=1"),
        ("//www.gazette.example/alto", "https://www.gazette.example/alto"),
        ("https://wire.example/news/alto-raises", "https://wire.example/news/alto-raises"),  # taken over from there
        ("https://gazette.example/", None),
        ("https://gazette.example/2026/", None),
        ("https://wire.example/news/other", None),
        ("http://localhost/alto-raises", None),
        ("javascript:void(0)", None),
        ("https://[broken", None),
        ("", None),
    ],
)  # fmt: skip
def test_an_address_that_can_be_the_articles_own_is_believed(href, expected):
    assert article(page(f"<link rel=canonical href='{href}'>")).canonical_url == expected


def test_a_view_of_an_article_names_the_article_itself():
    assert article(page(f"<link rel=canonical href='{URL}'>"), url=f"{URL}/amp").canonical_url == URL


def test_a_saved_page_names_where_it_came_from():
    assert article(page(f"<link rel=canonical href='{URL}'>"), url="file:///home/a/alto.html").canonical_url == URL


def test_the_front_page_of_a_host_is_no_articles_address_when_a_saved_page_names_it():
    assert article(page("<link rel=canonical href='https://a.example/'>"), url="file:///a.html").canonical_url is None


# --- the language ----------------------------------------------------------------------------------------------------


TERSE = "<p>Alto Systems, Lyon: $40 million, 310 employees.</p>" * 3
FRENCH = (
    "<p>Poolside a levé 500 millions de dollars lors d’une série B, a annoncé l’entreprise vendredi. Le tour valorise "
    "la société à 3 milliards de dollars, et la jeune pousse développe des modèles pour le code.</p>"
)


@pytest.mark.parametrize(
    ("html", "lang"),
    [
        ("<html lang=fr-FR>", "fr"), ("<html><head><meta property=og:locale content=de_DE></head>", "de"),
        ("<html lang=''><head><meta http-equiv=content-language content=es></head>", "es"),
        ("<html xml:lang=it>", "it"), ("<html lang=x-default><head><meta name=language content=Fr></head>", "fr"),
    ],
)  # fmt: skip
def test_the_pages_own_word_for_its_language_counts(html, lang):
    assert article(html + f"<body>{TERSE}", lang=None).lang == lang


@pytest.mark.parametrize(
    ("stated", "body", "lang"),
    [
        ("en-US", FRENCH, "fr"),
        ("de", TEXT, "en"),
        ("en", TEXT + FRENCH, "en"),
        ("fr", FRENCH + TEXT, "fr"),
        ("nl", FRENCH, "nl"),
    ],
)
def test_a_page_that_is_clearly_in_another_language_than_it_says_is_read_in_that(stated, body, lang):
    assert article(f"<html lang={stated}><body><article>{body}</article>", lang=None).lang == lang


def test_the_header_counts_where_the_page_says_nothing():
    assert article(f"<body>{TERSE}", lang=None, headers={"content-language": "de-AT, en"}).lang == "de"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Die Runde bewertet den Chor mit 310 Millionen Dollar, nach 120 Millionen im Jahr zuvor.", "de"),
        ("La levée valorise la chorale à 310 millions de dollars, contre 120 millions un an plus tôt.", "fr"),
        ("El grupo ha captado 40 millones de dólares y vale ahora 310 millones, según su fundador.", "es"),
        ("Il giro valuta il coro 310 milioni di dollari, contro i 120 milioni di un anno prima.", "it"),
        ("The round values the choir at $310 million, up from $120 million a year ago.", "en"),
        ("$5", "en"),
    ],
)  # fmt: skip
def test_a_language_that_nobody_states_is_detected(text, lang):
    assert article(f"<p>{text}</p>", lang=None).lang == lang


def test_a_language_that_is_given_wins():
    assert article(f"<html lang=fr><body>{TEXT}", lang="en").lang == "en"


@pytest.mark.parametrize("stated", ["cn", "jp", "xx", "zz-ZZ"])
def test_a_language_that_there_is_not_is_found_out(stated):
    assert article(f"<html lang={stated}><body><article>{FRENCH}</article>", lang=None).lang == "fr"
