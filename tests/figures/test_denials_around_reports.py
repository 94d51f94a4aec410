"""What had been reported before a denial, what never came, and whose word the next sentence says that it is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Am Freitag schrieb der Gründer, Poolside führe keine Runde durch. Zuvor hatte CNBC berichtet, "
            "Poolside habe 900 Millionen Dollar eingesammelt.",
        ),
        (
            "en",
            "On Friday its founder wrote that Poolside was not running a round. Earlier, CNBC had reported "
            "that Poolside had raised $900 million.",
        ),
        (
            "fr",
            "Vendredi, le fondateur a démenti toute levée de Poolside. Auparavant, CNBC avait rapporté que "
            "Poolside avait levé 900 millions de dollars.",
        ),
        (
            "es",
            "El viernes, el fundador desmintió que Poolside esté en una ronda. Antes, CNBC había publicado "
            "que Poolside había captado 900 millones de dólares.",
        ),
        (
            "it",
            "Venerdì il fondatore ha smentito che Poolside stia raccogliendo fondi. In precedenza CNBC "
            "aveva riferito che Poolside aveva raccolto 900 milioni di dollari.",
        ),
    ],
)
def test_what_had_been_reported_is_denied_and_has_not_the_day_of_the_denial(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.low, figure.status, figure.as_of) == (900_000_000, "denied", None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Poolside bestätigte den Abschluss. Zuvor hatte CNBC berichtet, Poolside habe 900 Millionen "
            "Dollar eingesammelt.",
        ),
        (
            "de",
            "Poolside wächst, auch durch ein neues Element. Zuvor hatte CNBC berichtet, Poolside habe 900 "
            "Millionen Dollar eingesammelt.",
        ),
        ("en", "Poolside confirmed the deal. Earlier, CNBC had reported that Poolside had raised $900 million."),
        (
            "en",
            "Poolside dismissed its finance chief. Earlier, CNBC had reported that Poolside had raised $900 million.",
        ),
        ("en", "Poolside denied that it would move. It raised $900 million."),
        (
            "fr",
            "Poolside a confirmé l'opération. Auparavant, CNBC avait rapporté que Poolside avait levé 900 "
            "millions de dollars.",
        ),
        (
            "es",
            "Poolside confirmó la operación. Antes, CNBC había informado de que Poolside había captado 900 "
            "millones de dólares.",
        ),
        (
            "it",
            "Poolside ha confermato l'operazione. In precedenza CNBC aveva riferito che Poolside aveva "
            "raccolto 900 milioni di dollari.",
        ),
    ],
)
def test_what_is_confirmed_or_about_something_else_stays_a_fact(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Eine Finanzierung über 40 Millionen Euro ist bei Aleph Alpha nie geflossen."),
        ("en", "A financing of $40 million for Aleph Alpha never came through."),
        ("fr", "Un financement de 40 millions d'euros pour Aleph Alpha n'a jamais été versé."),
        ("es", "Una financiación de 40 millones de euros para Aleph Alpha nunca llegó."),
        ("it", "Un finanziamento da 40 milioni di euro per Aleph Alpha non è mai arrivato."),
        ("de", "Aleph Alpha hat 40 Millionen Euro eingesammelt. Doch der Gründer selbst dementiert."),
    ],
)
def test_what_never_came_is_denied(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Aleph Alpha sammelte 40 Millionen Euro ein; ein zweiter Teil ist nie geflossen."),
        ("de", "Aleph Alpha hat 40 Millionen Euro eingesammelt. Der Gründer hat nichts dementiert."),
        ("en", "Aleph Alpha raised $40 million; a second part never came through."),
        ("fr", "Aleph Alpha a levé 40 millions d'euros ; une seconde partie n'a jamais été versée."),
        ("es", "Aleph Alpha captó 40 millones de euros; una segunda parte nunca llegó."),
        ("it", "Aleph Alpha ha raccolto 40 milioni di euro; una seconda parte non è mai arrivata."),
    ],
)
def test_something_else_that_never_came_denies_nothing(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Adobe steckt 300 Millionen Dollar in Cohere. Das meldet die Agentur unter Berufung auf "
            "Personen, die davon wissen.",
        ),
        ("de", "Adobe steckt 300 Millionen Dollar in Cohere. Die Agentur berief sich dabei auf Insider."),
        (
            "en",
            "Adobe is putting $300 million into Cohere. The agency reported the deal, citing people who know of it.",
        ),
        ("fr", "Adobe met 300 millions de dollars dans Cohere. C'est ce que rapporte l'agence, citant des sources."),
        ("es", "Adobe pone 300 millones de dólares en Cohere. Así lo cuenta la agencia, que cita a fuentes."),
        ("it", "Adobe mette 300 milioni di dollari in Cohere. Lo riferisce l'agenzia, citando fonti."),
    ],
)
def test_what_unnamed_people_know_by_the_next_sentence_is_a_rumour(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(figure.low, figure.status) for figure in figures] == [(300_000_000, "rumoured")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Adobe steckt 300 Millionen Dollar in Cohere. Das meldet das Handelsblatt."),
        ("de", "Adobe steckt 300 Millionen Dollar in Cohere. Das schreibt der Chef in einem Blog."),
        ("en", "Adobe is putting $300 million into Cohere. The Financial Times reported the deal."),
        ("en", "Adobe is putting $300 million into Cohere. People who know the founders like them."),
        ("fr", "Adobe met 300 millions de dollars dans Cohere. C'est ce que rapporte le Figaro."),
        ("es", "Adobe pone 300 millones de dólares en Cohere. Así lo cuenta El País."),
        ("it", "Adobe mette 300 milioni di dollari in Cohere. Lo riferisce il Corriere."),
    ],
)
def test_what_a_paper_tells_by_the_next_sentence_is_a_fact(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(figure.low, figure.status) for figure in figures] == [(300_000_000, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is raising $300 million at a valuation of $9 billion. Gomez denied both figures."),
        ("en", "Cohere is raising $300 million at a valuation of $9 billion. Gomez denied the amount and the price."),
        (
            "de",
            "Cohere nimmt 300 Millionen Dollar zu einer Bewertung von 9 Milliarden auf. Gomez dementiert beide Zahlen.",
        ),
        (
            "de",
            "Cohere nimmt 300 Millionen Dollar zu einer Bewertung von 9 Milliarden auf. "
            "Gomez bestritt sowohl den Betrag als auch die Bewertung.",
        ),
        (
            "fr",
            "Cohere lève 300 millions de dollars à une valorisation de 9 milliards. "
            "Gomez a démenti et le montant et le prix.",
        ),
        (
            "es",
            "Cohere levanta 300 millones de dólares con una valoración de 9.000 millones. "
            "Gomez ha desmentido tanto el importe como el precio.",
        ),
        (
            "it",
            "Cohere raccoglie 300 milioni di dollari a una valutazione di 9 miliardi. "
            "Gomez ha smentito sia l'importo sia il prezzo.",
        ),
    ],
)
def test_who_denies_the_sum_and_the_price_denies_both(lang: str, text: str) -> None:
    assert {(f.metric, f.status) for f in read(text, lang=lang).figures} == {
        ("amount_raised", "denied"),
        ("valuation", "denied"),
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is raising $300 million. Gomez rejected the price and the terms of an offer by Apple."),
        ("it", "Cohere raccoglie 300 milioni di dollari. Gomez ha smentito un interesse per il prezzo delle azioni."),
        ("de", "Cohere nimmt 300 Millionen Dollar auf. Gomez bestritt den Preis der Chips."),
    ],
)
def test_who_denies_something_else_leaves_the_sum(lang: str, text: str) -> None:
    assert one(text, lang=lang).status != "denied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million in May; it is not true that it raised $600 million."),
        ("en", "Cohere raised $500 million. It is wrong that it was $600 million."),
        ("fr", "Cohere a levé 500 millions de dollars ; il est faux qu'elle en ait levé 600 millions."),
        ("de", "Cohere hat 500 Millionen Dollar eingesammelt; es stimmt nicht, dass es 600 Millionen waren."),
        ("es", "Cohere captó 500 millones de dólares; no es cierto que fueran 600 millones."),
        ("it", "Cohere ha raccolto 500 milioni di dollari, ma è falso che ne abbia raccolti 600 milioni."),
    ],
)
def test_a_denial_of_what_its_own_clause_says_leaves_what_stands_before_it(lang: str, text: str) -> None:
    found = [(int(figure.low or 0) // 1_000_000, figure.status) for figure in read(text, lang=lang).figures]
    assert found == [(500, "asserted"), (600, "denied")]


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Cohere raised $500 million, but it is not true that OpenAI took part.", "asserted"),
        ("en", "Cohere raised $500 million, a blog says; it is false, and its boss said so.", "denied"),
        ("fr", "Cohere a levé 500 millions de dollars, mais c'est faux qu'OpenAI ait participé.", "asserted"),
        ("de", "Das Blog schreibt, Cohere habe 500 Millionen Dollar eingesammelt; das stimmt nicht.", "denied"),
        ("es", "Que Cohere haya captado 500 millones de dólares no es cierto.", "denied"),
        ("it", "Il blog scrive che Cohere ha raccolto 500 milioni di dollari; non è vero.", "denied"),
    ],
)
def test_a_denial_without_a_clause_of_its_own_is_of_what_stands_before_it(lang: str, text: str, status: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (int(figure.low or 0), figure.status) == (500_000_000, status)


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "No round of $600 million took place at Cohere, then or later.", "denied"),
        ("en", "Cohere says that no deal of $600 million was ever signed.", "denied"),
        ("es", "En Cohere ninguna ronda de 600 millones de dólares tuvo lugar.", "denied"),
        ("it", "Per Cohere nessun round da 600 milioni di dollari ha avuto luogo.", "denied"),
        ("en", "No round of $600 million closed faster than that of Cohere.", "asserted"),
        ("es", "Ninguna ronda de 600 millones de dólares se cerró tan deprisa como la de Cohere.", "asserted"),
        (
            "it",
            "Nessun round da 600 milioni di dollari si era chiuso così in fretta come quello di Cohere.",
            "asserted",
        ),
    ],
)
def test_a_deal_that_never_took_place_and_one_that_none_was_like(lang: str, text: str, status: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert figure.status == status


def test_what_is_sought_without_a_sum_beside_it_is_sought() -> None:
    """A cue that may name its sum speaks where it names none, too."""
    assert one("Perplexity prepara otra ronda de 600 millones de dólares.", lang="es").status == "rumoured"
    assert one("Perplexity prepara otra conferencia; captó 600 millones de dólares.", lang="es").status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("en", "Its founder had denied last month that Cohere was raising $500 million.", None),
        ("en", "In March its founder denied that Cohere was raising $500 million.", None),
        ("fr", "Le fondateur avait démenti le mois dernier que Cohere lève 500 millions de dollars.", None),
        ("de", "Der Gründer hatte im März bestritten, dass Cohere 500 Millionen Dollar einsammelt.", None),
        ("es", "El fundador negó en marzo que Cohere buscara 500 millones de dólares.", None),
        ("it", "Il fondatore aveva negato il mese scorso che Cohere cercasse 500 milioni di dollari.", None),
        ("en", "Its founder denied that in March Cohere had raised $500 million.", "2025-03"),
        ("en", "In March Cohere did not raise $500 million.", "2025-03"),
        ("en", "In March Cohere waved off a report of a $500 million round.", "2025-03"),
        ("de", "Im März dementierte Cohere Berichte über eine Runde von 500 Millionen Dollar.", "2025-03"),
        ("fr", "En mars, Cohere a démenti la rumeur d'un tour de 500 millions de dollars.", "2025-03"),
        ("es", "Cohere no captó en marzo 500 millones de dólares.", "2025-03"),
    ],
)
def test_the_day_of_a_denial_dates_nothing_however_long_ago(lang: str, text: str, as_of: str | None) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.status, figure.as_of) == ("denied", as_of)
