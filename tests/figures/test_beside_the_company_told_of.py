"""What stands beside a company that a text tells of: investors' own funds, contracts' pay, and its sums of then."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told

OPENS = {
    "fr": "Reflection AI négocie 300 millions de dollars.",
    "de": "Reflection AI verhandelt über 300 Millionen Dollar.",
    "es": "Reflection AI negocia 300 millones de dólares.",
    "it": "Reflection AI tratta per 300 milioni di dollari.",
    "en": "Reflection AI is in talks to raise $300 million.",
}
ROUND = "Reflection AI amount_raised 300m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Côté fonds, Partech en boucle un de 420 millions d'euros."),
        ("fr", "Northzone prépare le plus grand de son histoire : 2 milliards de dollars."),
        ("fr", "Le dernier de Northzone pèse 420 millions d'euros."),
        ("de", "Northzone legt den größten seiner Geschichte auf: 2 Milliarden Dollar."),
        ("de", "Northzone ist mit dem Sammeln fertig: 420 Millionen Euro für seinen dritten Fonds."),
        ("es", "Northzone prepara el mayor de su historia: 2.000 millones de dólares."),
        ("es", "Balderton acaba de levantar uno de 420 millones."),
        ("it", "Northzone prepara il suo più grande di sempre: 2 miliardi di dollari."),
        ("it", "Balderton ne ha raccolto uno da 420 milioni."),
        ("en", "Northzone is preparing its largest ever: $2 billion."),
    ],
)
def test_an_investors_own_fund_is_not_the_companys(lang: str, text: str) -> None:
    assert told(f"{OPENS[lang]} {text}", lang=lang) == {ROUND}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Northzone mène le tour, de 300 millions de dollars."),
        ("es", "Northzone encabeza la ronda, de 300 millones de dólares."),
        ("it", "Northzone guida il round, da 300 milioni di dollari."),
        ("en", "Northzone leads the round of $300 million."),
    ],
)
def test_the_round_that_an_investor_leads_is_the_companys(lang: str, text: str) -> None:
    opens = {"fr": "Reflection AI a de l'argent.", "es": "Reflection AI tiene dinero.", "it": "Reflection AI ha soldi."}
    assert told(f"{opens.get(lang, 'Reflection AI has money.')} {text}", lang=lang) == {ROUND}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Les 90 millions de dollars que Meta lui verse le sont au titre d'un contrat, et non d'une participation.",
        ),
        ("fr", "Meta lui versera 90 millions de dollars, pour une licence et non pour des parts."),
        ("de", "Die 90 Millionen Dollar von Meta sind Lizenzgebühren."),
        ("de", "Die 90 Millionen Dollar, die Meta zahlt, fließen aus einem Liefervertrag, nicht für Anteile."),
        ("es", "Meta le paga 90 millones de dólares, por una licencia y no por acciones."),
        ("it", "I 90 milioni di dollari che Meta le versa lo sono in virtù di un contratto, e non per quote."),
        ("en", "The $90 million that Meta pays it is owed under a contract, and not for a stake."),
    ],
)
def test_what_a_contract_pays_is_no_investment(lang: str, text: str) -> None:
    assert told(f"{OPENS[lang]} {text}", lang=lang) == {ROUND}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Groq valía poco en mayo de 2022. Entonces levantó 70 millones de dólares."),
        ("es", "Groq valía poco en mayo de 2022. En aquel entonces captó 70 millones de dólares."),
        ("it", "Groq valeva poco nel maggio 2022. Allora aveva raccolto 70 milioni di dollari."),
        ("fr", "Groq valait peu en mai 2022. Elle avait alors levé 70 millions de dollars."),
        ("de", "Groq war im Mai 2022 wenig wert. Damals sammelte das Unternehmen 70 Millionen Dollar ein."),
        ("en", "Groq was worth little in May 2022. Back then it raised $70 million."),
    ],
)
def test_what_was_raised_then_is_of_the_day_told_before(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.subject, figure.metric, figure.as_of) == ("Groq", "amount_raised", "2022-05")


@pytest.mark.parametrize("adverb", ["Luego", "Todavía", "Pronto", "Apenas", "Jamás", "Encima"])
def test_a_spanish_adverb_is_nobody(adverb: str) -> None:
    assert told(f"Groq busca dinero. {adverb} levantó 70 millones de dólares.", lang="es") == {
        "Groq amount_raised 70m USD"
    }


@pytest.mark.parametrize("adverb", ["Poi", "Infine", "Quindi", "Adesso", "Stavolta", "Difatti"])
def test_an_italian_adverb_is_nobody(adverb: str) -> None:
    assert told(f"Groq cerca soldi. {adverb} ha raccolto 70 milioni di dollari.", lang="it") == {
        "Groq amount_raised 70m USD"
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "La valutazione di Groq sale a 20 miliardi di dollari. Erano 6 a settembre 2024."),
        ("es", "La valoración de Groq sube a 20.000 millones de dólares. Eran 6.000 en septiembre de 2024."),
    ],
)
def test_what_it_was_worth_without_its_unit(lang: str, text: str) -> None:
    assert len(read(text, lang=lang).figures) == 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les 85 millions de dollars récoltés par Lovable inquiètent Perplexity."),
        ("fr", "Après Perplexity, c'est au tour de Nabla : 85 millions de dollars en série B."),
        ("fr", "Nabla utilise les modèles de Perplexity et réalise 85 millions de dollars de chiffre d'affaires."),
        ("fr", "Aux côtés de Perplexity court Nabla, forte d'un tour de 85 millions de dollars."),
        ("de", "Neben Perplexity läuft Lovable, gestärkt durch eine Runde über 85 Millionen Dollar."),
        ("de", "Der frühere Chef von Perplexity hat Nabla gegründet, das 85 Millionen Dollar eingesammelt hat."),
        ("de", "Nach Perplexity ist Lovable an der Reihe: 85 Millionen Dollar in der Series B."),
        ("es", "Los 85 millones de dólares captados por Lovable preocupan a Perplexity."),
        ("es", "Perplexity no comenta los 85 millones de dólares de Lovable."),
        ("es", "Después de Perplexity le toca a Nabla: 85 millones de dólares en serie B."),
        ("it", "I 85 milioni di dollari raccolti da Lovable preoccupano Perplexity."),
        ("it", "Perplexity non commenta i 85 milioni di dollari di Lovable."),
        ("it", "Nabla usa i modelli di Perplexity e fattura 85 milioni di dollari."),
        ("it", "Insieme a Perplexity corre Nabla, fresca di un round da 85 milioni di dollari."),
    ],
)
def test_a_known_startups_sum_is_not_that_of_the_one_it_is_set_beside(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Comme Lovable, Perplexity a levé 85 millions de dollars."),
        ("de", "Neben Lovable hat auch Perplexity 85 Millionen Dollar eingesammelt."),
        ("es", "Perplexity, que compite con Lovable, ha captado 85 millones de dólares."),
        ("it", "Perplexity batte Lovable e raccoglie 85 milioni di dollari."),
    ],
)
def test_the_companys_own_sum_beside_a_known_startup(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Perplexity amount_raised 85m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Pas de prix pour l'instant. Le dernier connu date d'août 2024 : 2 milliards.",
        ),
        (
            "de",
            "Ein Preis steht nicht fest. Der letzte bekannte stammt vom August 2024: 2 Milliarden.",
        ),
        ("es", "Aún no hay precio. El último conocido es de agosto de 2024: 2.000 millones."),
        ("it", "Un prezzo non c'è ancora. L'ultimo noto è dell'agosto 2024: 2 miliardi."),
    ],
)
def test_the_last_known_price(lang: str, text: str) -> None:
    text = text.replace("iards.", "iards de dollars.").replace("illones.", "illones de dólares.")
    text = text.replace("iarden.", "iarden Dollar.").replace("iliardi.", "iliardi di dollari.")
    figures = read(f"{OPENS[lang].replace('Reflection AI', 'Groq')} {text}", lang=lang).figures
    assert [(f.metric, f.as_of) for f in figures] == [("amount_raised", None), ("valuation", "2024-08")]
