"""Sums that only say how large, how much would be needed, when it is paid or what a merged whole is worth."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The number of rounds of more than $200 million fell by half."),
        ("en", "Twenty places go to companies generating more than $200 million in revenue."),
        ("en", "The list is reserved for startups that have raised more than $200 million."),
        ("de", "Die Zahl der Runden von mehr als 200 Millionen Dollar sank um die Hälfte."),
        ("de", "Zwanzig Plätze sind Firmen vorbehalten, die mehr als 200 Millionen Dollar umsetzen."),
        ("fr", "Le nombre de tours de table de plus de 200 millions de dollars a chuté de moitié."),
        ("fr", "Seules trois levées de plus de 200 millions de dollars ont été bouclées."),
        (
            "fr",
            "Vingt places sont ouvertes aux entreprises générant plus de "
            "200 millions de dollars de chiffre d'affaires.",
        ),
        ("es", "El número de rondas de más de 200 millones de dólares cayó a la mitad."),
        ("it", "Il numero di round da oltre 200 milioni di dollari si è dimezzato."),
        ("it", "La lista è riservata alle startup che hanno raccolto più di 200 milioni di dollari."),
        ("en", "To justify its spending, the company would have to generate at least $90 billion in revenue."),
        ("de", "Um seine Ausgaben zu rechtfertigen, müsste OpenAI mindestens 90 Milliarden Dollar Umsatz machen."),
        ("fr", "Pour tenir ses engagements, OpenAI devrait atteindre 90 milliards de dollars de revenus."),
        ("es", "Para justificar su gasto, OpenAI tendría que generar al menos 90.000 millones de dólares de ingresos."),
        ("it", "Per giustificare le spese, OpenAI dovrebbe generare almeno 90 miliardi di dollari di ricavi."),
        ("fr", "- Pertes : environ le triple, autour de 20 milliards de dollars en 2025"),
        ("es", "- Pérdidas: cerca del triple, unos 20.000 millones de dólares en 2025"),
    ],
)
def test_sizes_and_needs_are_nobodys(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Cohere closed a round of more than $200 million.", "Cohere amount_raised 200m USD"),
        ("fr", "Cohere a bouclé un tour de plus de 200 millions de dollars.", "Cohere amount_raised 200m USD"),
        ("it", "Cohere ha chiuso un round da oltre 200 milioni di dollari.", "Cohere amount_raised 200m USD"),
        ("es", "Cohere cerró una ronda de más de 200 millones de dólares.", "Cohere amount_raised 200m USD"),
        ("fr", "Cohere devrait générer 90 millions de dollars de revenus en 2026.", "Cohere revenue 90m USD"),
        (
            "fr",
            "Pour tenir tête à OpenAI, Cohere devrait atteindre 90 millions de dollars de revenus en 2026.",
            "Cohere revenue 90m USD",
        ),
        ("it", "Cohere dovrebbe generare 90 milioni di dollari di ricavi nel 2026.", "Cohere revenue 90m USD"),
    ],
)
def test_a_companys_own_round_and_goal_stay(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere a obtenu 800 millions de dollars, dont 300 millions versés immédiatement."),
        ("fr", "Cohere a levé 800 millions de dollars, dont 300 millions seront débloqués en avril."),
        ("it", "Cohere ha ottenuto 800 milioni di dollari, di cui 300 milioni saranno versati nei prossimi giorni."),
        ("es", "Cohere recaudó 800 millones de dólares, de los que 300 millones se desembolsarán en abril."),
        ("en", "Cohere raised $800 million, of which $300 million will be paid in the coming days."),
    ],
)
def test_what_is_paid_out_first_is_part_of_the_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 800m USD"}


def test_an_investors_first_payment_is_a_figure() -> None:
    text = "Amazon investit 3 milliards de dollars dans Cohere, dont 700 millions seront versés immédiatement."
    assert told(text, lang="fr") == {
        "Cohere investment Amazon 3000m USD",
        "Cohere investment Amazon 700m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Brightwater has acquired Groq. The deal values the whole at $40 billion."),
        ("de", "Brightwater hat Groq übernommen. Die Transaktion bewertet das Ganze mit 40 Milliarden Dollar."),
        ("fr", "Brightwater a acquis Groq. La transaction valorise l'ensemble à 40 milliards de dollars."),
        ("it", "Brightwater ha acquisito Groq. La fusione valuta l'insieme 40 miliardi di dollari."),
        ("en", "OpenAI and Groq, its supplier, have together raised more than $40 billion."),
    ],
)
def test_what_several_are_worth_or_took_in_together(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()
    own = {"en": "Groq raised $3 billion.", "de": "Groq hat 3 Milliarden Dollar eingesammelt."}
    own |= {"fr": "Groq a levé 3 milliards de dollars.", "it": "Groq ha raccolto 3 miliardi di dollari."}
    assert told(f"{text} {own[lang]}", lang=lang) == {"Groq amount_raised 3000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere a pour l'instant récolté 1,2 milliard de dollars."),
        ("it", "Cohere ha per ora raccolto 1,2 miliardi di dollari."),
        ("es", "Cohere ha recaudado por ahora 1.200 millones de dólares."),
    ],
)
def test_what_was_taken_in_for_now_is_a_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere total_raised 1200m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Stability AI has run up nearly $90 million of debt to its cloud suppliers."),
        ("fr", "Stability AI accumulerait près de 90 millions de dollars de dettes auprès de ses fournisseurs."),
        ("it", "Stability AI ha accumulato quasi 90 milioni di dollari di debiti verso i fornitori."),
    ],
)
def test_what_is_owed_to_suppliers_was_not_raised(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()
    bank = {
        "en": "Stability AI took out a loan of $20 million.",
        "fr": "Stability AI a emprunté 20 millions de dollars.",
    }
    bank["it"] = "Stability AI ha ottenuto un prestito di 20 milioni di dollari."
    assert told(bank[lang], lang=lang) == {"Stability AI debt_raised 20m USD"}


def test_what_a_unicorn_is_worth_by_definition() -> None:
    text = (
        "Cohere, valorisée 12 milliards de dollars, est une décacorne, soit une société valorisée plus de 10 milliards."
    )
    assert told(text, lang="fr") == {"Cohere valuation 12000m USD"}
