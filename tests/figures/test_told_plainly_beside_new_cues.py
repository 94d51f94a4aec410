"""What is told as a fact beside words that deny, doubt or play with something else."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        # who reported it first, though the company has said it
        ("en", "Cohere confirmed that it raised $300 million. The Globe reported the deal, citing people.", "asserted"),
        ("en", "Cohere raised $300 million. The company reported this to people close to the firm.", "asserted"),
        ("en", "Cohere raised $300 million. Reuters reported this, citing two people familiar with it.", "rumoured"),
        # denials of something else
        (
            "en",
            "Cohere denies it will charge more. Earlier, CNBC said that Cohere raised $300 million.",
            "asserted",
        ),
        ("en", "Cohere is not raising prices. Earlier, it was reported that it raised $300 million.", "asserted"),
        ("en", "Cohere denied the report. Earlier, CNBC had reported that Cohere raised $300 million.", "denied"),
        ("en", "Cohere denied it would raise money. A report had said that Cohere raised $300 million.", "denied"),
        (
            "de",
            "Cohere dementierte Entlassungen. Zuvor hatte CNBC berichtet, dass Cohere 300 Mio. Dollar einnahm.",
            "asserted",
        ),
        ("de", "Cohere dementierte das. Zuvor hatte CNBC berichtet, Cohere sammle 300 Mio. Dollar ein.", "denied"),
        ("en", "Cohere rejected the claim. It has raised $300 million so far.", "asserted"),
        ("en", "Cohere pushed back on a report about its chief after it raised $300 million.", "asserted"),
        ("en", "Cohere pushed back against a report that it is raising $300 million.", "denied"),
        # doubts of something else
        ("en", "Few believe that Cohere, valued at $7 billion, will be profitable soon.", "asserted"),
        ("en", "Few believe that Cohere is worth $7 billion.", "rumoured"),
        ("en", "Cohere, hit by the alleged breach of copyright, raised $300 million.", "asserted"),
        ("de", "Cohere sucht nach einem Standort, nachdem es 300 Millionen Dollar eingesammelt hat.", "asserted"),
        ("de", "Cohere sucht nach 300 Millionen Dollar.", "rumoured"),
        # what only stands beside a joke
        ("en", "A spoof video made the rounds the week Cohere raised $300 million.", "asserted"),
        ("en", "Picture this: a lab of six, Cohere, is worth $7 billion.", "asserted"),
        ("en", "The $300 million was not its first raise, Cohere said.", "asserted"),
        ("de", "Dann erhält Cohere 300 Millionen Dollar frisches Kapital, teilte es mit.", "asserted"),
    ],
)
def test_what_is_told_beside_them_stays_what_it_is(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("fr", "Cohere, qui cherche à détrôner Google, vaut 7 milliards de dollars.", "asserted"),
        ("fr", "Cohere cherche à lever 300 millions de dollars.", "rumoured"),
        ("es", "Cohere busca talento tras captar 300 millones de dólares.", "asserted"),
        ("es", "Cohere busca captar 300 millones de dólares.", "rumoured"),
        ("it", "Cohere cerca di crescere in Asia e vale 7 miliardi di dollari.", "asserted"),
        ("it", "Cohere cerca di raccogliere 300 milioni di dollari.", "rumoured"),
        ("fr", "Cohere vaut 7 milliards de dollars. Comme l'indique son chef, elle manque de ressources.", "asserted"),
        ("es", "Cohere vale 7.000 millones de dólares. La noticia fue celebrada por el personal.", "asserted"),
        ("it", "Cohere vale 7 miliardi di dollari. La notizia è un sollievo per le 700 persone.", "asserted"),
        ("es", "La venta nunca se concretó y Cohere captó 300 millones de dólares.", "asserted"),
        ("it", "Nessuno crede che Cohere, valutata 7 miliardi di dollari, sia in vendita.", "asserted"),
        ("it", "Cohere non ha solo raccolto 300 milioni di dollari, ma cresce.", "asserted"),
        ("es", "Cohere alcanzará su objetivo de 300 millones de dólares de ingresos en 2026.", "forecast"),
        ("fr", "Sur le point d'ouvrir un bureau, Cohere a levé 300 millions de dollars.", "asserted"),
        ("fr", "Le tour de Cohere comprend 300 millions de dollars d'actions nouvelles.", "asserted"),
        ("es", "Pese a los costes asociados a la IA, Cohere ingresó 300 millones de dólares en 2025.", "asserted"),
    ],
)
def test_so_it_is_in_the_romance_languages(lang: str, text: str, status: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == {status}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le patron d'ASML a indiqué que la société valait 7 milliards de dollars."),
        ("es", "El presidente de Salesforce dijo que la empresa vale 7.000 millones de dólares."),
        ("it", "Il capo di Tesla ha detto che la società vale 7 miliardi di dollari."),
    ],
)
def test_the_head_of_a_known_company_may_speak_of_the_one_told_of(lang: str, text: str) -> None:
    (figure,) = read(text, "Cohere grows", lang).figures
    assert (figure.subject, figure.metric) == ("Cohere", "valuation")
