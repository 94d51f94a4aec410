"""A sum that somebody gives together with others is the deal's, in whatever order they are named."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

TITLE = {
    "de": "Mehr Kapital für Poolside",
    "en": "More capital for Poolside",
    "fr": "Du capital pour Poolside",
    "es": "Más capital para Poolside",
    "it": "Altro capitale per Poolside",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Nvidia hat im Verbund mit Samsung 60 Millionen Dollar in Poolside investiert."),
        ("de", "Nvidia pumpt zusammen mit Brightwater 60 Millionen Dollar in Poolside."),
        ("en", "Nvidia, alongside Samsung, has invested $60 million in Poolside."),
        ("en", "Nvidia teamed up with Samsung to invest $60 million in Poolside."),
        ("fr", "Nvidia a injecté, aux côtés de Samsung, 60 millions de dollars dans Poolside."),
        ("es", "Nvidia ha invertido, junto a Samsung, 60 millones de dólares en Poolside."),
        ("it", "Nvidia ha investito, assieme a Samsung, 60 milioni di dollari in Poolside."),
    ],
)
def test_what_is_given_with_somebody_is_the_rounds(lang: str, text: str) -> None:
    assert told(text, TITLE[lang], lang) == {"Poolside amount_raised 60m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Nvidia, das zusammen mit Samsung Speicher baut, hat 60 Millionen Dollar in Poolside investiert."),
        ("de", "Gemeinsam mit Poolside entwickelt Nvidia Software und steckt 60 Millionen Dollar in das Start-up."),
        ("en", "Nvidia, which works together with Samsung, has invested $60 million in Poolside."),
        ("en", "Together with the promise of chips, Nvidia has invested $60 million in Poolside."),
        ("fr", "Nvidia, qui travaille de concert avec Samsung, a investi 60 millions de dollars dans Poolside."),
        ("en", "Nvidia works together with Samsung; it has invested $60 million in Poolside."),
    ],
)
def test_who_is_a_partner_in_something_else_gives_nothing(lang: str, text: str) -> None:
    assert told(text, TITLE[lang], lang) == {"Poolside investment Nvidia 60m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Die Investmentfirma Nordwind hat davon 40 Millionen Dollar in Poolside gesteckt.",
        "Die Beteiligungsgesellschaft Nordwind steckt 40 Millionen Dollar in Poolside.",
    ],
)
def test_the_name_behind_a_word_for_investors_is_one(text: str) -> None:
    whole = "Poolside hat 60 Millionen Dollar eingesammelt."
    assert told(f"{whole} {text}", TITLE["de"], "de") == {
        "Poolside amount_raised 60m USD",
        "Poolside investment Nordwind 40m USD",
    }


def test_a_noun_behind_investors_is_no_name() -> None:
    text = "Die Geldgeber haben den Investoren Anteile für 40 Millionen Dollar abgekauft."
    assert not any("Anteile" in line for line in told(text, TITLE["de"], "de"))
