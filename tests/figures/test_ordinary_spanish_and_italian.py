"""Ordinary Spanish and Italian beside words that elsewhere deny a sum, make hearsay of it, or tell what it is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read


def lines(text: str, lang: str) -> set[str]:
    """Return the figures of a text, each with its status and hedge where they are not plain."""
    told = read(text, lang=lang).figures
    return {" ".join([line(one), *({one.status, one.hedge} - {"asserted", "exact"})]) for one in told}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # an aside on a company of which something else is denied
        (
            "es",
            "Nada permite pensar que Cohere, que captó 500 millones de dólares, necesite más dinero.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "No hay señales de una burbuja, dice Gomez, cuya empresa Cohere captó 500 millones de dólares.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "No hemos hablado nunca de un precio con Google, dice Cohere, que captó 500 millones de dólares.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("es", "Nada indica que Cohere frene tras captar 500 millones de dólares.", {"Cohere amount_raised 500m USD"}),
        (
            "it",
            "Niente fa credere che Cohere, che ha raccolto 500 milioni di dollari, abbia bisogno di soldi.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "Nulla indica che Cohere, valutata 7 miliardi di dollari, voglia quotarsi.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "Nulla fa pensare che Cohere rallenti dopo aver raccolto 500 milioni di dollari.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "Nichts deutet darauf hin, dass Cohere, das 500 Millionen Dollar eingesammelt hat, mehr Geld braucht.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "Nothing suggests that Cohere, which raised $500 million, needs more money.",
            {"Cohere amount_raised 500m USD"},
        ),
        # what never happened so before, or not by chance
        (
            "es",
            "Nunca se firmó una ronda de 40.000 millones de dólares como la de OpenAI.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "es",
            "Cohere no ha cerrado una ronda de 500 millones de dólares por casualidad.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "Non è mai stata chiusa una raccolta da 40 miliardi di dollari come quella di OpenAI.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        # … and denials
        (
            "es",
            "Nada prueba que Cohere, según dicen, haya captado 500 millones de dólares, afirma su fundador.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "es",
            "Cohere nunca ha cerrado una ronda de 500 millones de dólares, como dice la prensa.",
            {"Cohere amount_raised 500m USD denied"},
        ),
    ],
)
def test_what_is_not_denied(lang: str, text: str, figures: set[str]) -> None:
    assert lines(text, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("es", "Pocos han oído hablar de Poolside, que captó 500 millones.", {"Poolside amount_raised 500m USD"}),
        (
            "es",
            "Todo el mundo habla de la ronda de 500 millones de dólares que cerró Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "Los informes anuales de Microsoft hablan de una inversión de 13.000 millones de dólares en OpenAI.",
            {"OpenAI investment Microsoft 13000m USD"},
        ),
        (
            "es",
            "Dos inversores que han participado en todas las rondas ponen 500 millones de dólares en Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "Pochi hanno sentito parlare di Poolside, che ha raccolto 500 milioni di dollari.",
            {"Poolside amount_raised 500m USD"},
        ),
        (
            "it",
            "Alcuni concorrenti citano Poolside, che ha raccolto 500 milioni di dollari.",
            {"Poolside amount_raised 500m USD"},
        ),
        (
            "it",
            "Ex colleghi ricordano i primi giorni; Cohere ha raccolto 500 milioni di dollari.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "I bilanci ottenuti dal registro indicano ricavi di 30 milioni di euro per Mistral AI.",
            {"Mistral AI revenue 30m EUR"},
        ),
        (
            "it",
            "I dati presentati agli investitori indicano ricavi di 57 miliardi di dollari per Nvidia.",
            {"Nvidia revenue 57000m USD"},
        ),
        # … and hearsay
        (
            "es",
            "Han oído hablar de 500 millones de dólares para Cohere.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "it",
            "I dati inviati agli investitori indicano ricavi di 30 milioni di euro per Mistral AI.",
            {"Mistral AI revenue 30m EUR rumoured"},
        ),
    ],
)
def test_what_is_no_hearsay(lang: str, text: str, figures: set[str]) -> None:
    text = text.replace("500 millones.", "500 millones de dólares.")
    assert lines(text, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # a contract is no round
        ("es", "Los analistas cifran en 500 millones de euros el acuerdo de Mistral AI con CMA CGM.", set()),
        ("es", "Tras el acuerdo de 10.000 millones de dólares de OpenAI con Cerebras, la acción subió.", set()),
        # one round told beside others, or behind talks of several
        (
            "es",
            "Cohere levantó 500 millones de dólares tras varias operaciones fallidas.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "500 milioni di dollari di capitale in un round guidato da Radical per Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        # what is made larger that is no investment
        (
            "es",
            "OpenAI tenía un crédito de 4.000 millones de dólares y lo amplió a 6.000 millones.",
            {"OpenAI debt_raised 4000m USD", "OpenAI debt_raised 6000m USD"},
        ),
        ("es", "La ronda la llevó a 12.000 millones de euros, dijo Mistral AI.", {"Mistral AI valuation 12000m EUR"}),
        (
            "es",
            "Microsoft invirtió 1.000 millones de dólares en OpenAI y lo elevó a 13.000 millones.",
            {"OpenAI investment Microsoft 1000m USD", "OpenAI investment Microsoft 13000m USD"},
        ),
        # an outlet that puts a number on it
        (
            "es",
            "The Information cifra en 4.000 millones de dólares los ingresos de Anthropic.",
            {"Anthropic revenue 4000m USD"},
        ),
        (
            "es",
            "Les Echos cifra en 600 millones de euros la ronda de Mistral AI.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        ("es", "Cohere cifra en 200 millones de dólares sus ingresos.", {"Cohere revenue 200m USD"}),
        # companies, ventures and stakes
        (
            "it",
            "Anthropic è una delle aziende che valgono 183 miliardi di dollari.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "it",
            "L'iniziativa vede Nvidia entrare in Mistral AI con un investimento di 100 milioni di euro.",
            {"Mistral AI investment Nvidia 100m EUR"},
        ),
        ("it", "Microsoft detiene il 27% di OpenAI, che vale 500 miliardi.", {"OpenAI valuation 500000m USD"}),
        ("it", "100 milioni di dollari: quanto guadagna all'anno un ricercatore di OpenAI.", set()),
        ("es", "100 millones de dólares es lo que gana al año un ingeniero de OpenAI.", set()),
        # a sum that opens with what is said of its round
        # how far a sum goes
        (
            "es",
            "Microsoft, que dobló su apuesta, invertirá hasta 10.000 millones de dólares en OpenAI.",
            {"OpenAI investment Microsoft <10000m USD at_most"},
        ),
        (
            "it",
            "Microsoft, che è cresciuta molto, investirà fino a 10 miliardi di dollari in OpenAI.",
            {"OpenAI investment Microsoft <10000m USD at_most"},
        ),
        (
            "it",
            "Cohere ha chiuso un round superiore ai 500 milioni di dollari in cui è entrata Nvidia.",
            {"Cohere amount_raised 500m USD at_least"},
        ),
        ("es", "Las ventas de Cohere no superaban los 100 millones.", {"Cohere revenue <100m USD at_most"}),
        ("it", "I ricavi di Cohere non superavano i 100 milioni.", {"Cohere revenue <100m USD at_most"}),
    ],
)
def test_plain_sentences_stay_what_they_are(lang: str, text: str, figures: set[str]) -> None:
    bare = {"500 miliardi.": "500 miliardi di dollari.", "100 millones.": "100 millones de dólares."}
    bare["100 milioni."] = "100 milioni di dollari."
    for short, full in bare.items():
        text = text.replace(short, full)
    assert lines(text, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # a startup that somebody backs pays for something else
        (
            "es",
            "Cohere, que tiene como accionista a Nvidia, compra Ottogrid. Pagó 50 millones de dólares por ella.",
            set(),
        ),
        ("es", "Cohere, cuyo accionista es Nvidia, pactó con los autores. Le costó 50 millones de dólares.", set()),
        (
            "en",
            "Cohere, which counts Nvidia among its shareholders, is buying Ottogrid. It paid $50 million for it.",
            set(),
        ),
        (
            "es",
            "Cisco es accionista de Cohere. Pagó 50 millones de dólares por la participación.",
            {"Cohere investment Cisco 50m USD"},
        ),
        # the loan and the revenue that were hoped for, and those that came
        (
            "it",
            "xAI cercava un prestito da 5 miliardi di dollari, ma ha ottenuto 3 miliardi.",
            {"xAI debt_raised 5000m USD rumoured", "xAI debt_raised 3000m USD"},
        ),
        (
            "es",
            "xAI pidió un préstamo de 5.000 millones de dólares, pero obtuvo 3.000 millones.",
            {"xAI debt_raised 5000m USD", "xAI debt_raised 3000m USD"},
        ),
        (
            "it",
            "Cohere sperava in ricavi per 200 milioni di dollari e ha ottenuto 150 milioni.",
            {"Cohere revenue 200m USD forecast", "Cohere revenue 150m USD"},
        ),
        (
            "es",
            "Cohere tiene ingresos de 200 millones de dólares y captó 500 millones.",
            {"Cohere revenue 200m USD", "Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "Cohere ha 200 milioni di dollari di ricavi e ha raccolto 500 milioni.",
            {"Cohere revenue 200m USD", "Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "Cohere buscaba 300 millones de dólares y al final fueron 500 millones.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        # what has come of it so far
        (
            "es",
            "Cohere ha recibido 300 de los 500 millones de dólares comprometidos.",
            {"Cohere amount_raised 500m USD"},
        ),
    ],
)
def test_what_was_paid_hoped_for_or_came_so_far(lang: str, text: str, figures: set[str]) -> None:
    assert lines(text, lang) == figures
