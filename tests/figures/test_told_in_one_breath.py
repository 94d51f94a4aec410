"""Whom the text speaks of behind a sentence that names several companies in one breath."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

SEVERAL = {
    "en": ("Poolside has moved to a bigger office.", "OpenAI, xAI and Google set the pace."),
    "fr": ("Poolside a déménagé.", "OpenAI, xAI et Google donnent le ton."),
    "de": ("Poolside ist umgezogen.", "OpenAI, xAI und Google geben den Takt vor."),
    "es": ("Poolside se ha mudado.", "OpenAI, xAI y Google marcan el paso."),
    "it": ("Poolside ha traslocato.", "OpenAI, xAI e Google dettano il passo."),
}
RAISED = {
    "en": "The startup raised $410 million.",
    "fr": "La start-up a levé 410 millions de dollars.",
    "de": "Das Start-up hat 410 Millionen Dollar eingesammelt.",
    "es": "La startup captó 410 millones de dólares.",
    "it": "La startup ha raccolto 410 milioni di dollari.",
}


@pytest.mark.parametrize("lang", SEVERAL)
def test_several_named_in_one_breath_are_not_the_startup(lang: str) -> None:
    before, several = SEVERAL[lang]
    assert told(f"{before} {several} {RAISED[lang]}", lang=lang) == {"Poolside amount_raised 410m USD"}


@pytest.mark.parametrize("lang", SEVERAL)
def test_one_that_opens_a_sentence_is(lang: str) -> None:
    before, several = SEVERAL[lang]
    alone = several.replace(", xAI", "", 1).split(" ", 1)[0].rstrip(",")
    behind = {
        "en": "hires again.",
        "fr": "recrute.",
        "de": "stellt wieder ein.",
        "es": "vuelve a contratar.",
        "it": "torna ad assumere.",
    }
    text = f"{before} {alone} {behind[lang]} {RAISED[lang]}"
    assert told(text, lang=lang) == {"OpenAI amount_raised 410m USD"}
