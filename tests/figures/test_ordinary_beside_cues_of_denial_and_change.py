"""Ordinary sentences and cells beside cues for denials, vouching, spending, what is not done, and changes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read
from tests.figures.test_table_cells_of_months_and_states import figures_of

PUBLISHED = date(2026, 3, 16)


def seen(text: str, lang: str = "en", title: str = "") -> set[tuple[str, str, str | None, str | None]]:
    """Return the metric, status, date and period of each figure of a text."""
    figures = read(text, title, lang=lang, published=PUBLISHED).figures
    return {(figure.metric, figure.status, figure.as_of, figure.period) for figure in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic raised $13 billion. The company denied the claims: no novels were copied."),
        ("en", "Perplexity raised $500 million. It dismissed the claims; judges will decide."),
        ("en", "Cohere raised $500 million. It rejected the claims: its model had seen no stolen articles."),
        ("en", "OpenAI raised $40 billion. Altman denied the report: the company is not up for sale."),
        ("en", "xAI raised $20 billion. Musk dismissed the report – the model was safe, he wrote."),
        ("de", "Anthropic nahm 13 Milliarden Dollar ein. Die Firma dementierte: Bücher seien nicht kopiert worden."),
        ("fr", "Anthropic a levé 13 milliards de dollars. La société dément : aucun livre n'a été copié."),
        ("es", "Anthropic recaudó 13.000 millones de dólares. La empresa lo niega: no copió ningún libro."),
        ("it", "Anthropic ha raccolto 13 miliardi di dollari. La società ha smentito: nessun libro è stato copiato."),
        # what is raised may be spent
        ("en", "Anthropic has raised $13 billion that it will spend on research."),
        ("en", "Mistral AI secured 1.7 billion euros which it will spend on servers and hiring."),
        ("fr", "OpenAI a obtenu 40 milliards de dollars que la société devra dépenser d'ici 2027."),
        ("es", "OpenAI logró 110.000 millones de dólares que la compañía debe gastar en chips."),
        ("it", "OpenAI ha raccolto 110 miliardi di dollari che la società deve spendere in chip."),
        ("de", "Anthropic erhielt 30 Milliarden Dollar, die das Unternehmen nun ausgeben muss."),
    ],
)
def test_a_round_stays_a_fact(lang: str, text: str) -> None:
    assert seen(text, lang) == {("amount_raised", "asserted", None, None)}


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI raised $40 billion. Altman denied the report: the talks had ended months ago.",
        "The Information reported that OpenAI raised $40 billion. Altman denied the report: it was made up.",
        "OpenAI raised $40 billion. Altman denied both figures: they were too low.",
        "OpenAI is in talks to raise $40 billion. Altman denied the report: it was made up.",
    ],
)
def test_a_denial_that_goes_on_about_the_sums_is_of_them(text: str) -> None:
    assert {status for _, status, _, _ in seen(text)} == {"denied"}


@pytest.mark.parametrize(
    "between",
    [
        "Microsoft has invested $13 billion in OpenAI.",
        "Amazon has invested $8 billion in the startup.",
        "The company was valued at $200 billion in its last round.",
        "OpenAI raised $40 billion at a $300 billion valuation in its last round.",
    ],
)
def test_what_is_known_is_not_told_by_the_sources_of_a_rumour(between: str) -> None:
    text = (
        f"OpenAI is in talks to raise $100 billion, people close to it said. {between} The people asked for anonymity."
    )
    figures = read(text, "", published=PUBLISHED).figures
    assert {figure.status for figure in figures if figure.low != 100_000_000_000} == {"asserted"}


@pytest.mark.parametrize(
    ("lang", "note", "status"),
    [
        ("en", "Closed; hiring in progress", "asserted"),
        ("en", "closed, ongoing lawsuit", "asserted"),
        ("en", "leaked documents in May", "asserted"),
        ("en", "IPO date to be confirmed", "asserted"),
        ("en", "deployment in progress", "asserted"),
        ("en", "round in progress", "rumoured"),
        ("en", "talks ongoing", "rumoured"),
        ("en", "ongoing", "rumoured"),
        ("de", "Klage läuft noch", "asserted"),
        ("de", "Runde läuft noch", "rumoured"),
        ("fr", "recrutement en cours", "asserted"),
        ("fr", "tour en cours", "rumoured"),
        ("es", "contratación en curso", "asserted"),
        ("es", "ronda en curso", "rumoured"),
        ("it", "assunzioni in corso", "asserted"),
        ("it", "round in corso", "rumoured"),
    ],
)
def test_a_note_of_something_else_leaves_the_round(lang: str, note: str, status: str) -> None:
    heads = {
        "en": "Round | Amount | Note",
        "de": "Runde | Betrag | Notiz",
        "fr": "Tour | Montant | Note",
        "es": "Ronda | Importe | Nota",
        "it": "Round | Importo | Nota",
    }
    assert [f["status"] for f in figures_of(lang, "Cohere", heads[lang], f"Series D | $500M | {note}")] == [status]


@pytest.mark.parametrize(
    ("cell", "as_of"),
    [
        ("Series C led by ASML, first talks in May", None),
        ("Series C, May 2025", "2025-05"),
        ("Series C, led by ASML (09/2025)", "2025-09"),
    ],
)
def test_a_date_closes_the_cell_of_its_round(cell: str, as_of: str | None) -> None:
    found = figures_of("en", "Rounds", "Company | Last round | Amount", f"Mistral AI | {cell} | €1.7B")
    assert [f.get("as_of") for f in found] == [as_of]


def test_what_is_leaked_is_hearsay_and_what_is_planned_a_forecast() -> None:
    rows = ("Lab | Revenue | Note", "Cohere | $200M | leaked", "Mistral AI | $300M | planned")
    found = figures_of("en", "Lab sales", *rows)
    assert [(f["subject"], f["status"]) for f in found] == [("Cohere", "rumoured"), ("Mistral AI", "forecast")]


def test_a_month_alone_under_a_quarter_is_no_year() -> None:
    found = figures_of("en", "Nvidia by quarter", "Quarter | Revenue", "January | $68B", "Q3 2025 | $57.0B")
    assert {(f["low"], f.get("period")) for f in found} == {("68000000000", None), ("57000000000", "2025-Q3")}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "Mistral AI", "Remember Le Chat? The company behind it is valued at 11.7 billion euros."),
        ("en", "Anthropic", "Heard of Claude? Its maker is valued at $183 billion."),
        ("en", "Cohere", "What about Toronto? The company is valued at $6.8 billion."),
        ("fr", "OpenAI", "Et ChatGPT ? La société est valorisée 500 milliards de dollars."),
        ("fr", "Cohere", "Et Toronto ? L'entreprise est valorisée 6,8 milliards de dollars."),
        ("de", "OpenAI", "Und ChatGPT? Das Unternehmen ist 500 Milliarden Dollar wert."),
        ("es", "OpenAI", "¿Qué fue de ChatGPT? La empresa está valorada en 500.000 millones de dólares."),
        ("it", "OpenAI", "Che fine ha fatto ChatGPT? La società è valutata 500 miliardi di dollari."),
    ],
)
def test_a_product_or_a_place_is_no_stranger(lang: str, title: str, text: str) -> None:
    figures = read(text, title, lang=lang, published=PUBLISHED).figures
    assert [(figure.subject, figure.metric) for figure in figures] == [(title, "valuation")]


@pytest.mark.parametrize(
    ("lang", "text", "as_of", "period"),
    [
        ("en", "OpenAI's valuation jumped 67% on Thursday to $500 billion.", "2026-03-12", None),
        ("en", "xAI's valuation jumped 25% on 10 March to $250 billion.", "2026-03-10", None),
        ("en", "Revenue at Anthropic jumped 400% over 2025 and hit $9 billion.", None, "2025"),
        ("en", "Revenue at OpenAI climbed 40% over the last quarter to $5 billion.", None, "2025-Q4"),
        ("en", "In 2025 Nvidia's revenue rose 65% over 2024 to $216 billion.", None, "2025"),
        ("fr", "Les revenus d'Anthropic ont triplé par rapport à 2024, à 9 milliards de dollars.", None, None),
        ("de", "Der Umsatz von Nvidia stieg gegenüber 2024 um 65 Prozent auf 216 Milliarden Dollar.", None, None),
        ("es", "Los ingresos de Anthropic subieron respecto a 2024 hasta los 9.000 millones de dólares.", None, None),
        ("it", "I ricavi di Anthropic sono saliti rispetto al 2024 a 9 miliardi di dollari.", None, None),
    ],
)
def test_a_change_counts_from_its_date_or_has_it(lang: str, text: str, as_of: str | None, period: str | None) -> None:
    assert {(date_, of) for _, _, date_, of in seen(text, lang)} == {(as_of, period)}
