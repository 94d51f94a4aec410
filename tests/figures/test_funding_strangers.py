"""Sums of somebody who is not watched: told behind the watched one's name, or of nobody with a name."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In April Mistral AI bought Ottopot, a company from Bordeaux that had raised 3 million euros."),
        ("en", "Mistral AI takes over Ottopot, a Vancouver start-up which had collected $2 million from angels."),
        ("en", "Mistral AI has acquired Ottopot, a Paris cloud firm that raised $7 million in 2020."),
        ("en", "Mistral AI has bought Ottopot, the design studio that was valued at $5 billion in an earlier round."),
        ("en", "Mistral AI buys Ottopot, which had itself raised $25 million."),
        ("en", "Ottopot, whose assistant runs on models from Mistral AI and OpenAI, is valued at $11 billion."),
        ("en", "Ottopot, a rival of Mistral AI that sells to banks, raised $200 million in a Series C."),
        ("en", "Ottopot, which Mistral AI would like to resemble, had revenue of $300 million."),
        ("fr", "Ottopot, qui utilise les modèles de Mistral AI, réalise un chiffre d'affaires de 348 millions."),
        ("fr", "Mistral AI a racheté Ottopot, une entreprise parisienne qui avait levé 7 millions de dollars."),
        ("de", "Ottopot, das mit Mistral AI zusammenarbeitet, wird mit 13 Milliarden Dollar bewertet."),
        ("es", "Ottopot, que entrena sus imágenes con modelos de Mistral AI, supera los 100 millones de ingresos."),
        ("it", "Mistral AI ha comprato Ottopot, una società parigina che aveva raccolto 7 milioni di dollari."),
    ],
)
def test_a_sum_is_of_the_name_that_its_clause_hangs_on(lang: str, text: str) -> None:
    assert told("Mistral AI sells to banks.\n" + text, "Mistral AI", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, which sells to banks that Ottopot serves too, raised $500 million."),
        ("en", "Cohere, a rival of OpenAI that sells to banks, raised $500 million."),
        ("en", "Oracle, which has long backed Cohere, says that the start-up raised $500 million."),
        ("en", "Ottopot bought a share of Cohere, a Toronto firm that raised $500 million."),
        ("fr", "Cohere, qui travaille avec Ottopot, a levé 500 millions de dollars."),
        ("de", "Cohere, das mit Ottopot zusammenarbeitet, hat 500 Millionen Dollar eingesammelt."),
    ],
)
def test_so_it_is_where_that_name_is_watched(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A rival from Berlin raised $50 million last week."),
        ("en", "Another startup, from Lyon, is valued at $1 billion."),
        ("en", "One competitor has collected $200 million from investors."),
        ("en", "A company of that size would normally raise $100 million."),
        ("en", "A unicorn is a company worth over $1 billion."),
        ("fr", "Une concurrente berlinoise a levé 50 millions d'euros."),
        ("de", "Ein Konkurrent aus Berlin hat 50 Millionen Euro eingesammelt."),
        ("es", "Una rival berlinesa ha captado 50 millones de euros."),
        ("it", "Una concorrente berlinese ha raccolto 50 milioni di euro."),
    ],
)
def test_somebody_without_a_name_is_not_the_topic(lang: str, text: str) -> None:
    assert told("Cohere sells to banks. " + text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "A Canadian startup has raised $50 million: Cohere.",
        "A lab from Toronto raised $50 million on Tuesday. Cohere sells to banks.",
        "Cohere sells to banks. A year later the company raised $50 million.",
        "Cohere sells to banks. A company spokesman said it had raised $50 million.",
    ],
)
def test_somebody_whom_the_text_then_names_is(text: str) -> None:
    assert told(text, "Cohere") == {"Cohere amount_raised 50m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A vehicle led by Valor, which will own the chips, is borrowing some $12.5 billion on its own account."),
        ("en", "A special-purpose vehicle will borrow $12.5 billion to buy the chips."),
        ("en", "The vehicle has borrowed $5 billion from Pimco."),
        ("en", "Valor's vehicle for leased chips has taken on $5 billion of debt."),
        ("fr", "Un véhicule distinct, monté par Valor, emprunte 12,5 milliards de dollars pour acheter les puces."),
        ("de", "Eine Zweckgesellschaft nimmt Kredite über 12,5 Milliarden Dollar auf."),
        ("es", "Un vehículo aparte, gestionado por Valor, pedirá prestados 12.500 millones de dólares."),
        ("it", "Un veicolo separato, guidato da Valor, prende in prestito 12,5 miliardi di dollari."),
    ],
)
def test_a_vehicle_borrows_on_its_own_account(lang: str, text: str) -> None:
    assert told("xAI builds in Memphis. " + text, "xAI", lang) == set()


def test_a_company_that_borrows_through_a_vehicle_owes_the_sum() -> None:
    text = "Through a vehicle, xAI has borrowed $12.5 billion."
    assert told("xAI builds in Memphis. " + text, "xAI") == {"xAI debt_raised 12500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Sakana AI of Tokyo, which is to Japan what Cohere is to Canada, collected 20 billion yen."),
        ("en", "Synthesia was last valued at $4 billion, Ottopot at $3 billion."),
        ("it", "Writer, per confronto, si è fermata a una serie C da 200 milioni di dollari."),
        ("fr", "Azure, dont les ventes annuelles dépassent 75 milliards de dollars, reste le moteur de Microsoft."),
    ],
)
def test_a_strangers_sum_stays_its_own_behind_a_place_or_in_a_list(lang: str, text: str) -> None:
    assert told("Cohere sells to banks.\n" + text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google promised to invest $40 billion in Texas."),
        ("en", "Microsoft will invest $4 billion in the United Arab Emirates."),
        ("en", "Nvidia wants to invest $500 billion in American factories."),
        ("fr", "Microsoft investira 4 milliards d'euros en France."),
        ("es", "Amazon invertirá 15.700 millones de euros en Aragón."),
        ("it", "Microsoft investirà 4,3 miliardi di euro in Italia."),
    ],
)
def test_what_a_firm_spends_in_a_place_is_no_investment_in_the_topic(lang: str, text: str) -> None:
    assert told("Cohere grows. " + text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia invested $50 million in January.",
        "Nvidia invested $50 million in cash.",
        "Nvidia invested $50 million in Series D shares.",
        "Nvidia invested $50 million in Toronto's Cohere.",
    ],
)
def test_when_and_how_it_is_given_says_not_to_whom(text: str) -> None:
    assert told("Cohere grows. " + text, "Cohere") == {"Cohere investment Nvidia 50m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A student asked me what I would do with a billion dollars."),
        ("en", "Imagine that somebody gave you $5 billion."),
        ("en", "If I had $10 billion, I would raise no money."),
        ("fr", "Imaginez une levée de 10 milliards de dollars."),
        ("de", "Angenommen, jemand gäbe Ihnen 5 Milliarden Dollar."),
        ("es", "Supongamos que una ronda trae 5.000 millones de dólares."),
        ("it", "Immaginate un round da 5 miliardi di dollari."),
        ("en", "The test is whether turnover in the United Kingdom exceeds £70 million."),
        ("en", "The valuation allowance on deferred tax was $30 million."),
        ("en", "The first close had amounted to $155 million."),
        ("en", "General Catalyst and DST Global between them took another $300 million."),
    ],
)
def test_what_is_imagined_asked_for_or_a_part_is_no_figure(lang: str, text: str) -> None:
    assert told("xAI has money.\n" + text, "xAI", lang) == set()


def test_a_round_by_its_size_is_no_valuation() -> None:
    text = "Reflection AI raised $50 million. At $50 million it is a modest round."
    assert told(text, "Reflection AI") == {"Reflection AI amount_raised 50m USD"}


def test_a_company_by_its_worth_is_one() -> None:
    text = "At $5 billion it is now the most valuable lab in the country."
    assert told("Reflection AI has grown. " + text, "Reflection AI") == {"Reflection AI valuation 5000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Writer raised $200 million in a Series C. It is now worth $1.9 billion."),
        ("en", "Writer raised $200 million in a Series C. Its annual recurring revenue has reached $50 million."),
        ("en", "Sierra was valued at $10 billion. The company says that revenue doubled to $134 million last year."),
        ("en", "Cohere's rival Writer raised $200 million in a Series C."),
        ("fr", "Lovable a levé 330 millions de dollars. Elle vaut désormais 6,6 milliards de dollars."),
        ("de", "Helsing hat 600 Millionen Euro eingesammelt. Es wird nun mit 12 Milliarden Euro bewertet."),
        ("es", "Multiverse captó 189 millones de euros. La empresa vale ahora 500 millones de euros."),
        ("it", "Bending Spoons ha raccolto 270 milioni di dollari. Ora vale 11 miliardi di dollari."),
    ],
)
def test_a_stranger_that_takes_a_sum_is_taken_up_by_the_next_sentence(lang: str, text: str) -> None:
    assert told("Cohere sells to banks.\n" + text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Writer raised $200 million. Cohere stayed calm. It is now worth $7 billion.", "Cohere valuation 7000m USD"),
        ("Cohere beat Writer, which raised $200 million. It is now worth $7 billion.", "Cohere valuation 7000m USD"),
        ("Emergency funding of $80 million came in. It is worth $7 billion.", "Cohere valuation 7000m USD"),
        ("Bpifrance and Accel subscribed the full €75 million between them.", "Cohere amount_raised 75m EUR"),
    ],
)
def test_who_is_named_between_or_only_gives_takes_nothing_from_the_topic(text: str, expected: str) -> None:
    assert expected in told("Cohere closes its Series A.\n" + text, "Cohere")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Elsewhere in the week: Suno, songs, $250 million at $2.45 billion."),
        ("en", "Waabi collected $200 million, Shopify had sales of $11.6 billion."),
        ("fr", "Photoroom a levé 43 millions de dollars, Doctolib vaut 5,8 milliards d'euros."),
        ("de", "Celonis wird mit 13 Milliarden Dollar bewertet, Parloa holte 120 Millionen."),
    ],
)
def test_sums_of_companies_that_are_known_and_not_watched_are_nobodys(lang: str, text: str) -> None:
    assert told("Cohere sells to banks.\n" + text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    "name", ["Notion", "Vantage", "Apollo", "Ares", "Zoom", "Ramp", "Aurora", "Grab", "Recursion", "Reliance"]
)
def test_a_word_that_is_also_a_short_name_needs_the_full_one(name: str) -> None:
    text = f"{name} on its mind, Cohere raised $500 million."
    assert told(text, "Cohere") == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Organisations with less than $1 million in annual revenue may use the models free of charge."),
        ("en", "Companies making under $5 million a year pay nothing."),
        ("fr", "Les entreprises dont le chiffre d'affaires dépasse 1 million de dollars doivent payer."),
        ("de", "Unternehmen mit weniger als 1 Million Dollar Jahresumsatz zahlen nichts."),
        ("es", "Las empresas con ingresos inferiores a 1 millón de dólares no pagan."),
        ("it", "Le aziende con un fatturato inferiore a 1 milione di dollari non pagano."),
    ],
)
def test_whom_a_licence_is_for_tells_nobodys_revenue(lang: str, text: str) -> None:
    assert told("Cohere sells to banks.\n" + text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Cohere's customer Sierra raised $350 million at a valuation of $10 billion.",
        "Harvey AI, built on models of Cohere, raised $160 million at $8 billion.",
        "Glean, a customer of Cohere, raised $150 million at a post-money valuation of $7.2 billion.",
    ],
)
def test_the_price_of_a_strangers_round_is_the_strangers(text: str) -> None:
    assert told(f"Cohere sells to banks.\n{text}", "Cohere") == set()


def test_the_first_two_of_several_parts_are_no_sum() -> None:
    text = "SoftBank gave OpenAI $10 billion in April and $12.5 billion in December. The first two have been paid."
    assert not any(" 2000m" in line for line in told(text, "OpenAI"))
