"""What a source's answer is worth, and what a user can do about it."""

import pytest

from pipeline.extract import assess, read_article
from tests.extract.desk import snapshot

PROSE = "<p>Alto Systems has collected money from three funds, the company said on Tuesday in Lyon, where it sits.</p>"
TEASER = f"<article><h1>Alto raises</h1>{PROSE}</article>"


def health(html: str, figures: int = 0, **more):
    snap = snapshot(html, **more)
    return assess(snap, read_article(snap, lang="en"), figures=figures)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<title>Just a moment...</title><div id=cf-challenge>Checking your browser</div>", "blocked"),
        ("<h1>Access Denied</h1><p>You don't have permission to see this page. Reference #18.2</p>", "blocked"),
        (f"{TEASER}<script type='application/ld+json'>{{\"isAccessibleForFree\": false}}</script>", "paywalled"),
        (f"{TEASER}<p>Cet article est réservé aux abonnés.</p>", "paywalled"),
        (f"{TEASER}<div>Jetzt weiterlesen mit Gazette+</div>", "paywalled"),
        (f"{TEASER}<div class=paywall>Already a subscriber? Sign in</div>", "paywalled"),
        ("<h1>Before you continue to Gazette</h1><p>We and our partners store cookies.</p><button>Accept all "
        "cookies</button>", "consent"),
        ("<p>Mit Werbung weiterlesen oder Pur-Abo</p>", "consent"),
        ("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script "
        "src=a.js></script>", "needs-browser"),
        ("<div class=x></div>" + "<script src=a.js></script>" * 4, "needs-browser"),
        ("<title>Plans</title><div id=plans></div><script>fill('plans')</script>", "needs-browser"),
        (TEASER * 20, "silent"),
        ("", "silent"),
    ],
)  # fmt: skip
def test_a_page_without_figures_is_told_by_what_withholds_them(html, expected):
    kind, advice = health(html)

    assert kind == expected
    assert advice.startswith("https://gazette.example/")
    assert advice.endswith(".")


@pytest.mark.parametrize("status", [401, 403, 429, 451, 503])
def test_a_refusal_is_a_block(status):
    kind, advice = health("<h1>Sorry</h1>", status=status)

    assert kind == "blocked"
    assert str(status) in advice


def test_a_page_with_figures_yields_whatever_else_it_says():
    assert health(f"{TEASER}<p>Cet article est réservé aux abonnés.</p>", figures=2) == ("yielding", "")


def test_a_long_article_about_captchas_is_only_silent():
    assert health(f"<h1>Access denied</h1>{PROSE * 30}<p>Are you a robot? We value your privacy.</p>")[0] == "silent"


def test_a_body_that_could_not_be_read_is_silent():
    kind, advice = assess(snapshot(b"%PDF-", "application/pdf"), None, figures=0)

    assert kind == "silent"
    assert "without a text" in advice


def test_words_in_tables_count_as_an_article():
    rows = "".join(f"<tr><td>Model number {n}</td><td>costs us money</td></tr>" for n in range(80))

    assert (
        health(f"<main><h1>Rates</h1><table>{rows}</table><script>window.__INITIAL_STATE__</script></main>")[0]
        == "silent"
    )
