"""How sure a deal is: what a company declares, talks that are over, wishes, denials by the next sentence."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Cohere confirmed it intends to raise $320 million.", "asserted"),
        ("en", "Cohere unveiled plans to raise $320 million.", "asserted"),
        ("en", "Cohere will raise $320 million, the startup announced.", "asserted"),
        ("en", "Cohere plans to raise $320 million, two bankers said.", "rumoured"),
        ("en", "Cohere said it is looking to raise $320 million.", "rumoured"),
        ("en", "Following weeks of negotiations, Cohere has raised $320 million.", "asserted"),
        ("de", "Cohere kündigte an, 320 Millionen Dollar einsammeln zu wollen.", "asserted"),
        ("de", "Nach langen Verhandlungen hat Cohere 320 Millionen Dollar eingesammelt.", "asserted"),
        ("de", "Nach langen Verhandlungen soll Cohere 320 Millionen Dollar eingesammelt haben.", "rumoured"),
        ("de", "Cohere bemüht sich, 320 Millionen Dollar aufzutreiben.", "rumoured"),
        ("fr", "Après plusieurs semaines de discussions, Cohere a levé 320 millions de dollars.", "asserted"),
        ("fr", "Après plusieurs semaines de discussions, Cohere aurait levé 320 millions de dollars.", "rumoured"),
        ("es", "Después de meses de conversaciones, Cohere ha captado 320 millones de dólares.", "asserted"),
        ("es", "Cohere se plantea captar 320 millones de dólares.", "rumoured"),
        ("it", "Al termine di lunghe trattative, Cohere ha raccolto 320 milioni di dollari.", "asserted"),
        ("it", "Cohere sta pensando di raccogliere 320 milioni di dollari.", "rumoured"),
    ],
)
def test_what_is_declared_is_asserted_and_what_is_wished_for_is_not(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is in talks to raise $320 million, Axios wrote. A spokesman said the report was inaccurate."),
        (
            "de",
            "Cohere verhandle über 320 Millionen Dollar, hieß es. Das Unternehmen bezeichnete die Meldung als falsch.",
        ),
        (
            "fr",
            "Cohere négocierait une levée de 320 millions de dollars. La direction qualifie la rumeur de fantaisiste.",
        ),
        ("es", "Cohere negocia una ronda de 320 millones de dólares. La empresa tachó la noticia de falsa."),
        ("it", "Cohere tratterebbe un round da 320 milioni di dollari. La società ha definito infondate le voci."),
    ],
)
def test_a_report_that_is_called_false_is_denied(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "„Wir sammeln keine 320 Millionen Dollar ein“, sagte der Chef von Cohere."),
        ("de", "Cohere sammelt keine 320 Millionen Dollar ein."),
    ],
)
def test_none_of_a_sum_is_denied(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("fr", "Les banquiers parlent d'une introduction de Cohere à 9 milliards de dollars.", "rumoured"),
        ("fr", "Certains investisseurs citent une valorisation de 9 milliards de dollars pour Cohere.", "rumoured"),
        ("it", "I banchieri parlano di una quotazione di Cohere a 9 miliardi di dollari.", "rumoured"),
        ("fr", "Les investisseurs de Cohere ont payé : la valorisation atteint 9 milliards de dollars.", "asserted"),
        ("it", "I banchieri hanno curato la quotazione di Cohere a 9 miliardi di dollari.", "asserted"),
    ],
)
def test_what_bankers_talk_of_is_a_rumour(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status
