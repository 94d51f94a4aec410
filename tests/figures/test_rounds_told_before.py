"""Which round a sum is of, where other rounds stand beside it: of strangers, of long ago, of those who give."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read

INVESTED = {
    "en": "Cohere is hiring. {before} Cohere has raised $320 million from pension funds.",
    "fr": "Cohere recrute. {before} Cohere a levé 320 millions de dollars auprès de fonds de pension.",
    "de": "Cohere stellt ein. {before} Cohere hat 320 Millionen Dollar bei Pensionsfonds eingesammelt.",
    "es": "Cohere contrata. {before} Cohere ha captado 320 millones de dólares de fondos de pensiones.",
    "it": "Cohere assume. {before} Cohere ha raccolto 320 milioni di dollari da fondi pensione.",
}


@pytest.mark.parametrize(
    ("lang", "before"),
    [
        ("en", "Hebbia unveiled a $130 million Series B in August."),
        ("en", "Its seed round, back in 2020, had Index Ventures in front."),
        ("en", "Series A backers such as Radical Ventures have stayed on."),
        ("fr", "Nabla a annoncé en août une série C de 70 millions de dollars."),
        ("fr", "Son amorçage, en 2020, avait été mené par Index Ventures."),
        ("fr", "Les investisseurs de la série A sont restés."),
        ("de", "Langdock meldete im August eine Series B über 60 Millionen Dollar."),
        ("de", "Die Seed-Runde führte 2020 Index Ventures an."),
        ("de", "Die Series-A-Investoren sind geblieben."),
        ("es", "Luzia anunció en agosto una serie B de 13 millones de dólares."),
        ("es", "Los inversores de la serie A siguen a bordo."),
        ("it", "Bending ha annunciato ad agosto una serie B da 20 milioni di dollari."),
        ("it", "Il round seed, nel 2020, era stato guidato da Index Ventures."),
    ],
)
def test_a_round_of_others_or_of_long_ago_is_not_the_sums(lang: str, before: str) -> None:
    found = one(INVESTED[lang].format(before=before), lang=lang)
    assert (found.subject, found.round, found.as_of) == ("Cohere", None, None)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Cohere wrapped up its Series E in April. The startup took in $320 million.", "2025-04"),
        ("en", "The Series E is done. Cohere has raised $320 million.", None),
        ("fr", "Cohere a bouclé sa série E en avril. L'opération lui a rapporté 320 millions de dollars.", "2025-04"),
        ("de", "Cohere schloss im April seine Series E ab. Das Unternehmen nahm 320 Millionen Dollar ein.", "2025-04"),
        ("it", "Cohere ha chiuso la serie E ad aprile. La società ha raccolto 320 milioni di dollari.", "2025-04"),
    ],
)
def test_the_round_that_the_sentence_before_closed_is_named_and_dated(lang: str, text: str, day: str | None) -> None:
    found = one(text, lang=lang)
    assert (found.metric, found.round, found.as_of) == ("amount_raised", "series-e", day)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, whose seed round Index Ventures led, has raised $320 million."),
        ("en", "Cohere raised $320 million in a round led by Radical Ventures, which had also led its Series A."),
        ("fr", "Cohere, dont la série A avait été menée par Index Ventures, a levé 320 millions de dollars."),
        ("fr", "Cohere a levé 320 millions de dollars dans un tour mené par Radical, déjà là en série A."),
        ("de", "Cohere, dessen Series A Index Ventures angeführt hatte, sammelte 320 Millionen Dollar ein."),
        ("es", "Cohere captó 320 millones de dólares en una ronda liderada por Radical, que ya lideró la serie A."),
        ("it", "Cohere ha raccolto 320 milioni di dollari in un round guidato da Radical, già presente nella serie A."),
    ],
)
def test_a_round_in_an_aside_is_another(lang: str, text: str) -> None:
    found = one(text, lang=lang)
    assert (found.metric, found.round) == ("amount_raised", None)


@pytest.mark.parametrize(
    ("lang", "text", "label"),
    [
        ("en", "Cohere tacked on another $100 million to its Series D.", "series-d-extension"),
        ("en", "Cohere has extended its Series D to $600 million.", "series-d"),
        ("fr", "Cohere annonce une rallonge de 100 millions de dollars de sa série D.", "series-d-extension"),
        ("de", "Cohere stockt seine Series D um 100 Millionen Dollar auf.", "series-d-extension"),
        ("es", "Cohere ha ampliado su serie D en 100 millones de dólares.", "series-d-extension"),
        ("it", "Cohere ha esteso la serie D di altri 100 milioni di dollari.", "series-d-extension"),
    ],
)
def test_what_a_round_grew_by_is_its_extension(lang: str, text: str, label: str) -> None:
    found = one(text, lang=lang)
    assert found.round == label


def test_the_whole_behind_what_a_round_grew_by_is_the_round() -> None:
    grown, whole = read("Cohere ha añadido 100 millones de dólares a su serie D, que queda en 600.", lang="es").figures
    assert (grown.round, whole.round) == ("series-d-extension", "series-d")


def test_the_day_of_another_round_is_not_the_sums() -> None:
    text = "Cohere hires. Its seed round, in 2020, had one investor. Cohere raised $320 million in Series E financing."
    found = one(text)
    assert (found.round, found.as_of) == ("series-e", None)


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Cohere announced its Series D on 5 May. The round brought $500 million.", "2025-05-05"),
        ("Cohere closed its Series A in September 2021. The round valued it at $550 million.", "2021-09"),
        ("Cohere closed its Series A in September 2021. Including the new funding, it is worth $5.5 billion.", None),
        (
            "Cohere's seed round, in 2019, was led by Radical. It has now raised $500 million in Series D financing.",
            None,
        ),
        ("Cohere moved to a new office in 2022. The round brought $500 million.", None),
        ("Cohere opened an office in Paris in March 2023. The funding values it at $5.5 billion.", None),
    ],
)
def test_a_day_told_before_is_the_deals_only_where_it_tells_of_that_deal(text: str, as_of: str | None) -> None:
    assert [figure.as_of for figure in read(text).figures] == [as_of]
