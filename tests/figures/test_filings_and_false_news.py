"""What a paper handed to a supervisor says is a fact; "this sum is wrong" and "false news" deny what stood before."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one

FILED = [
    (
        "fr",
        "Microsoft a investi 13 milliards de dollars dans OpenAI, selon un document remis au régulateur.",
        "asserted",
    ),
    (
        "fr",
        "Microsoft a investi 13 milliards de dollars dans OpenAI, selon un document remis aux salariés.",
        "rumoured",
    ),
    ("es", "Cerebras ingresó 136 millones de dólares, según un documento presentado ante la SEC.", "asserted"),
    ("es", "Cerebras ingresó 136 millones de dólares, según documentos a los que tuvo acceso Reuters.", "rumoured"),
]
FALSE = [
    ("fr", "On a lu que Cohere réalisait 50 millions de dollars de chiffre d'affaires ; ce montant est faux."),
    ("fr", "La presse a parlé de 500 millions de dollars de revenus pour Cohere. Ce chiffre est inexact."),
    (
        "fr",
        "Une chaîne avait annoncé que xAI avait levé 10 milliards d'euros. « Fausse nouvelle », a répondu Elon Musk.",
    ),
    ("es", "Un canal había contado que xAI levantó 10.000 millones de dólares. «Noticia falsa», escribió Musk."),
    (
        "de",
        "Ein Sender hatte gemeldet, xAI habe 10 Milliarden Dollar eingesammelt. »Falschmeldung«, schrieb Elon Musk.",
    ),
]


@pytest.mark.parametrize(("lang", "text", "status"), FILED)
def test_what_a_supervisor_was_handed_is_a_fact(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


@pytest.mark.parametrize(("lang", "text"), FALSE)
def test_a_sum_that_is_said_to_be_false_is_denied(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


def test_another_number_that_is_wrong_denies_nothing() -> None:
    text = "Cohere a levé 500 millions de dollars. Le nom de l'investisseur était faux dans notre version papier."
    assert one(text, lang="fr").status == "asserted"
