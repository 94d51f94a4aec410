"""Sums that are told to measure, to explain or to set aside something, and are no figure themselves."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Groq wurde im September mit 6,9 Milliarden Dollar bewertet. Die Summe von 20 Milliarden Dollar "
            "ist mehr als das Doppelte der Bewertung.",
        ),
        (
            "en",
            "Groq was valued at $6.9 billion in September. The sum of $20 billion is about three times that valuation.",
        ),
        (
            "fr",
            "Groq a été valorisée 6,9 milliards de dollars en septembre. La somme de 20 milliards de "
            "dollars équivaut à trois fois cette valorisation.",
        ),
        (
            "es",
            "Groq fue valorada en 6.900 millones de dólares en septiembre. La suma de 20.000 millones de "
            "dólares equivale a tres veces esa valoración.",
        ),
        (
            "it",
            "Groq è stata valutata 6,9 miliardi di dollari a settembre. La somma di 20 miliardi di dollari "
            "equivale al triplo, cioè a tre volte quella valutazione.",
        ),
    ],
)
def test_a_sum_that_a_valuation_measures_is_no_valuation(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq valuation 6900m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Groq wird mit 6,9 Milliarden Dollar bewertet, das ist das Dreifache der Summe vom Vorjahr."),
        ("en", "Groq is valued at $6.9 billion, about three times the sum of last year."),
        ("fr", "Groq est valorisée 6,9 milliards de dollars, trois fois la somme de l'an dernier."),
    ],
)
def test_a_valuation_that_is_a_multiple_stays_one(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq valuation 6900m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Die Firma gilt als künftiges Einhorn. So nennt man Start-ups, deren Wert eine Milliarde Dollar "
            "übersteigt.",
        ),
        ("de", "Noch 2015 gab es kein einziges Start-up mit einem Wert von über 50 Milliarden Dollar."),
        ("en", "The label is given to start-ups whose value exceeds $1 billion."),
        ("en", "Ten years ago there was not a single European start-up worth more than $50 billion."),
        ("fr", "On appelle licornes les start-up dont la valeur dépasse 1 milliard de dollars."),
        ("fr", "Il n'existait alors pas une seule start-up européenne valant plus de 50 milliards de dollars."),
        ("es", "Se llama unicornios a las start-ups cuyo valor supera los 1.000 millones de dólares."),
        ("it", "Si chiamano unicorni le start-up il cui valore supera un miliardo di dollari."),
        ("de", "Wer bei der nächsten Runde dabei sein will, muss mindestens 50 Millionen Dollar mitbringen."),
        ("en", "Anyone who wants in must invest at least $50 million."),
        ("fr", "Quiconque veut entrer doit investir au moins 50 millions de dollars."),
        ("es", "Quien quiera entrar debe invertir al menos 50 millones de dólares."),
        ("it", "Chi vuole entrare deve investire almeno 50 milioni di dollari."),
        ("de", "Bis 2029 bräuchte das Unternehmen weitere 207 Milliarden Dollar an Finanzierung."),
        ("fr", "D'ici 2029, l'entreprise aurait besoin de 207 milliards de dollars de financement."),
        ("de", "Bis 2028 soll der Mittelabfluss 44 Milliarden Dollar erreichen."),
        ("en", "By 2028 the net outflow is to reach $44 billion."),
        ("it", "Entro il 2028 il deflusso netto arriverà a 44 miliardi di dollari."),
        ("de", "Altman stellte den Ausbauplan „Stargate“ im Wert von 500 Milliarden Dollar vor."),
        ("fr", "Altman a présenté un plan d'infrastructures d'une valeur de 500 milliards de dollars."),
    ],
)
def test_what_a_word_means_and_what_is_needed_is_no_figure(lang: str, text: str) -> None:
    assert not others(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("de", "Als Einhorn gilt Cohere seit 2023: Es ist 2,2 Milliarden Dollar wert.", "Cohere valuation 2200m USD"),
        (
            "de",
            "Kein einziges Start-up ist so begehrt wie Cohere, das mit 7 Milliarden Dollar bewertet wird.",
            "Cohere valuation 7000m USD",
        ),
        (
            "en",
            "Not a single start-up is as sought after as Cohere, now worth $7 billion.",
            "Cohere valuation 7000m USD",
        ),
        (
            "en",
            "Anyone who doubted it must now look at Cohere, which raised $500 million.",
            "Cohere amount_raised 500m USD",
        ),
        ("fr", "Cohere, que l'on dit prudente, a levé 500 millions de dollars.", "Cohere amount_raised 500m USD"),
        ("es", "Quien dude debe saber que Cohere captó 500 millones de dólares.", "Cohere amount_raised 500m USD"),
        (
            "it",
            "Chi dubita deve sapere che Cohere ha raccolto 500 milioni di dollari.",
            "Cohere amount_raised 500m USD",
        ),
        ("de", "Für den Ausbauplan nahm Cohere 500 Millionen Dollar auf.", "Cohere amount_raised 500m USD"),
    ],
)
def test_figures_beside_such_words_stay(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Die Bewertung von Cohere könnte auf 9 Milliarden Dollar steigen. Ursprünglich wurden 8 "
            "Milliarden Dollar erwartet.",
        ),
        ("en", "Cohere's valuation could rise to $9 billion. Originally $8 billion had been expected."),
        (
            "fr",
            "La valorisation de Cohere pourrait atteindre 9 milliards de dollars. Au départ, on attendait 8 "
            "milliards de dollars.",
        ),
        (
            "es",
            "La valoración de Cohere podría subir a 9.000 millones de dólares. Al principio se esperaban "
            "8.000 millones.",
        ),
        (
            "it",
            "La valutazione di Cohere potrebbe salire a 9 miliardi di dollari. In origine se ne attendevano "
            "8 miliardi.",
        ),
    ],
)
def test_what_had_been_expected_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 9000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Cohere sammelte anfangs 40 Millionen Dollar ein und erwartet 2026 einen Umsatz von 500 Millionen Dollar.",
        ),
        ("en", "Cohere initially raised $40 million, and expects revenue of $500 million in 2026."),
        (
            "fr",
            "Cohere a initialement levé 40 millions de dollars et attend 500 millions de dollars de revenus en 2026.",
        ),
        (
            "es",
            "Cohere captó inicialmente 40 millones de dólares y espera ingresos de 500 millones de dólares en 2026.",
        ),
        (
            "it",
            "Cohere ha raccolto inizialmente 40 milioni di dollari e attende ricavi per 500 milioni di "
            "dollari nel 2026.",
        ),
    ],
)
def test_what_was_and_what_is_expected_stay(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 40m USD", "Cohere revenue 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Mit einem Umsatz von 28 Milliarden Dollar liefert die Cloud-Sparte ein Drittel des Umsatzes "
            "von Microsoft.",
        ),
        ("en", "With revenue of $28 billion, the cloud unit brings in a third of Microsoft's sales."),
        (
            "fr",
            "Avec un chiffre d'affaires de 28 milliards de dollars, la branche cloud fournit un tiers des "
            "ventes de Microsoft.",
        ),
        (
            "es",
            "Con unos ingresos de 28.000 millones de dólares, la división de nube aporta un tercio de las "
            "ventas de Microsoft.",
        ),
        (
            "it",
            "Con ricavi per 28 miliardi di dollari, la divisione cloud fornisce un terzo delle vendite di Microsoft.",
        ),
    ],
)
def test_a_unit_behind_its_revenue_is_not_the_company(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mit einem Umsatz von 28 Milliarden Dollar liefert Microsoft ein gutes Quartal."),
        ("en", "With revenue of $28 billion, Microsoft had a good quarter."),
        ("fr", "Avec un chiffre d'affaires de 28 milliards de dollars, Microsoft réalise un bon trimestre."),
        ("es", "Con unos ingresos de 28.000 millones de dólares, Microsoft cierra un buen trimestre."),
        ("it", "Con ricavi per 28 miliardi di dollari, Microsoft chiude un buon trimestre."),
    ],
)
def test_a_company_behind_its_revenue_is(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Microsoft revenue 28000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Der annualisierte Umsatz von Cohere hat 240 Millionen Dollar erreicht. 2024 lag dieser Wert "
            "noch bei 70 Millionen Dollar.",
        ),
        (
            "fr",
            "Le chiffre d'affaires annualisé de Cohere a atteint 240 millions de dollars. En 2024, cette "
            "valeur était encore de 70 millions de dollars.",
        ),
        (
            "es",
            "Los ingresos anualizados de Cohere han alcanzado los 240 millones de dólares. En 2024 ese "
            "valor era todavía de 70 millones de dólares.",
        ),
        (
            "it",
            "I ricavi annualizzati di Cohere hanno raggiunto 240 milioni di dollari. Nel 2024 questo valore "
            "era ancora di 70 milioni di dollari.",
        ),
    ],
)
def test_this_value_is_what_was_told_before(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere revenue 240m USD", "Cohere revenue 70m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Bei den 240 Millionen Dollar handelt es sich nicht um den Umsatz eines Jahres."),
        ("en", "The $240 million are not the revenue of a whole year."),
        ("fr", "Les 240 millions de dollars ne sont pas le chiffre d'affaires d'une année."),
        ("es", "Los 240 millones de dólares no son los ingresos de un año."),
        ("it", "I 240 milioni di dollari non sono i ricavi di un anno."),
    ],
)
def test_what_a_sum_is_not_tells_no_figure(lang: str, text: str) -> None:
    assert not others(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere suchte schon 2023 nach einer Finanzspritze von 300 Millionen Dollar."),
        ("fr", "Cohere cherchait dès 2023 une injection de 300 millions de dollars."),
        ("es", "Cohere buscaba ya en 2023 una inyección de 300 millones de dólares."),
        ("it", "Cohere cercava già nel 2023 un'iniezione di 300 milioni di dollari."),
        ("de", "Cohere führte Gespräche, um 300 Millionen Dollar Eigenkapital aufzubringen."),
        ("en", "Cohere explored the possibility of raising $300 million."),
        ("fr", "Cohere évoque la possibilité de lever 300 millions de dollars."),
        ("es", "Cohere estudia la posibilidad de captar 300 millones de dólares."),
        ("it", "Cohere studia la possibilità di raccogliere 300 milioni di dollari."),
    ],
)
def test_what_is_sought_or_possible_is_a_rumour(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(figure.low, figure.status) for figure in figures] == [(300_000_000, "rumoured")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cisco darf seine Zusage für Cohere auf 200 Millionen Dollar kürzen."),
        ("en", "Cisco has the right to cut its commitment to Cohere to $200 million."),
        ("fr", "Cisco peut réduire son engagement dans Cohere à 200 millions de dollars."),
        ("es", "Cisco puede reducir su compromiso con Cohere a 200 millones de dólares."),
        ("it", "Cisco può ridurre il suo impegno in Cohere a 200 milioni di dollari."),
    ],
)
def test_what_somebody_may_cut_his_money_to_is_no_investment(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("de", "Cisco darf 200 Millionen Dollar in Cohere investieren.", "Cohere investment Cisco 200m USD"),
        ("en", "Cisco may invest $200 million in Cohere to cut its costs.", "Cohere investment Cisco 200m USD"),
        ("fr", "Cohere peut réduire ses pertes : elle vaut 2 milliards de dollars.", "Cohere valuation 2000m USD"),
        ("it", "Cohere ha raccolto 500 milioni di dollari in meno di un anno.", "Cohere amount_raised 500m USD"),
        ("it", "Cohere ha raccolto 500 milioni di dollari in meno di sei mesi.", "Cohere amount_raised 500m USD"),
    ],
)
def test_what_is_given_and_raised_beside_such_words_stays(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}


def test_italian_more_than_another_is_still_a_difference() -> None:
    text = "OpenAI vale 500 miliardi di dollari, 200 miliardi in più di Anthropic."
    assert told(text, lang="it") == {"OpenAI valuation 500000m USD"}
