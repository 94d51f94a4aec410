"""A stranger's sum is his, whatever a sentence tells beside of a watched company."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After a contract with Cohere, Sierra closed a $75 million round."),
        ("en", "A reseller of Cohere has raised $75 million."),
        ("en", "A customer of Cohere is valued at $2 billion."),
        ("fr", "Après un contrat avec Cohere, Dust vaut 2 milliards d'euros."),
        ("fr", "Un client de Cohere a levé 75 millions d'euros."),
        ("de", "Parloa, mehrfach mit Cohere verglichen, hat 75 Millionen Euro eingesammelt."),
        ("de", "Der Cohere-Partner Parloa hat 75 Millionen Euro eingesammelt."),
        ("de", "Ein Lieferant von Cohere hat 75 Millionen Euro eingesammelt."),
        ("de", "Anders als Cohere hat Lovable 75 Millionen Euro eingesammelt."),
        ("de", "Wie Cohere setzte Lovable 75 Millionen Euro um."),
        ("es", "Tras un contrato con Cohere, Lovable facturó 75 millones de euros en 2024."),
        ("es", "Un proveedor de Cohere ha captado 75 millones de euros."),
        ("it", "Dopo un contratto con Cohere, Dust vale 2 miliardi di euro."),
        ("it", "Un fornitore di Cohere ha raccolto 75 milioni di euro."),
    ],
)
def test_it_is_the_strangers(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After a contract with Nvidia, Cohere closed a $75 million round."),
        ("en", "Cohere, a customer of Nvidia, raised $75 million."),
        ("fr", "Après un contrat avec Nvidia, Cohere a levé 75 millions de dollars."),
        ("de", "Anders als Nvidia hat Cohere 75 Millionen Dollar eingesammelt."),
        ("de", "Im Mai hatte der Sender NTV von einer Runde über 75 Millionen Dollar für Cohere berichtet."),
        ("es", "Tras un contrato con Nvidia, Cohere captó 75 millones de dólares."),
        ("it", "Dopo un contratto con Nvidia, Cohere ha raccolto 75 milioni di dollari."),
    ],
)
def test_it_is_the_watched_companys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 75m USD"}
