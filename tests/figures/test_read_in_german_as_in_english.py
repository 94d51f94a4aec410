"""German told as freely as English: hearsay, denials, what was hoped for, whose money it is, what is none."""

from __future__ import annotations

from datetime import date

import pytest

from storage.records import Figure
from tests.figures.newsroom import line, read

MARCH = date(2026, 3, 16)


def written(figure: Figure) -> str:
    """Write a figure in one line, with what bounds it, how sure it is, and its dates where it has any."""
    told = f"{line(figure)} {figure.status}"
    told += f" {figure.hedge}" if figure.hedge in ("at_least", "at_most") else ""
    extras = (("as_of", figure.as_of), ("period", figure.period), ("round", figure.round))
    return told + "".join(f" {key}={value}" for key, value in extras if value)


def figures(text: str) -> set[str]:
    """Return the figures of a German passage of March 2026."""
    return {written(figure) for figure in read(text, lang="de", published=MARCH).figures}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sollte Anthropic die angestrebten 60 Milliarden Dollar bekommen, läge es an der Spitze.",
            {"Anthropic amount_raised 60000m USD rumoured"},
        ),
        (
            "Sollte Cohere tatsächlich 500 Millionen Dollar einsammeln, wäre das ein Rekord.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Sollte die Runde zustande kommen, wäre Cohere 7 Milliarden Dollar wert.",
            {"Cohere valuation 7000m USD rumoured"},
        ),
        (
            "Gelingt es Cohere, die erhofften 500 Millionen Dollar einzusammeln, wäre das die größte Runde des Jahres.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Falls Cohere wie geplant 500 Millionen Dollar aufnimmt, steigt der Wert.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Hätte Cohere im August nicht 500 Millionen Dollar eingesammelt, wäre ihm das Geld ausgegangen.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-08"},
        ),
        (
            "Wäre Cohere nicht im August mit 500 Millionen Dollar finanziert worden, gäbe es die Firma nicht mehr.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-08"},
        ),
        (
            "Ohne die 500 Millionen Dollar, die es im August einsammelte, wäre Cohere pleite.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-08"},
        ),
    ],
)
def test_a_condition_put_first(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cohere hat einem von ihnen zufolge einen Jahresumsatz von 150 Millionen Dollar.",
            {"Cohere revenue 150m USD rumoured"},
        ),
        (
            "Einem der Beteiligten zufolge hat Cohere 500 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Dem Unternehmen nahestehende Personen sagen, Anthropic sei mit 350 Milliarden Dollar bewertet worden.",
            {"Anthropic valuation 350000m USD rumoured"},
        ),
        (
            "Cohere hat 500 Millionen Dollar eingesammelt, wie dem Konzern nahestehende Kreise berichten.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Zwei der Firma nahestehende Manager sagten, Cohere sei mit 7 Milliarden Dollar bewertet worden.",
            {"Cohere valuation 7000m USD rumoured"},
        ),
        (
            "Cohere hat 500 Millionen Dollar eingesammelt, sagte eine Person, die mit der Sache befasst ist.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Adobe steckt 300 Millionen Dollar in Cohere. Die Agentur berichtete über das Geschäft unter "
            "Berufung auf Personen, die davon wissen.",
            {"Cohere investment Adobe 300m USD rumoured"},
        ),
        (
            "Adobe steckt 300 Millionen Dollar in Cohere, berichtete die Agentur unter Verweis auf Leute, die "
            "das Geschäft kennen.",
            {"Cohere investment Adobe 300m USD rumoured"},
        ),
        (
            "Makler sprechen von einer Bewertung von 30 Milliarden Dollar für Perplexity.",
            {"Perplexity valuation 30000m USD rumoured"},
        ),
        (
            "Händler reden von einer Bewertung von 30 Milliarden Dollar für Perplexity.",
            {"Perplexity valuation 30000m USD rumoured"},
        ),
        (
            "Investoren sprechen hinter vorgehaltener Hand von 30 Milliarden Dollar für Perplexity.",
            {"Perplexity valuation 30000m USD rumoured"},
        ),
        ("Ein Banker hat von 400 Millionen Dollar für Cohere gehört.", {"Cohere amount_raised 400m USD rumoured"}),
        (
            "Mehrere Fonds haben von einer Runde über 400 Millionen Dollar für Cohere gehört.",
            {"Cohere amount_raised 400m USD rumoured"},
        ),
        (
            "Cohere schloss eine Runde zu einer Bewertung ab, die Marktkenner mit 9 Milliarden Dollar angeben.",
            {"Cohere valuation 9000m USD rumoured"},
        ),
        (
            "Die Bewertung von Cohere geben Branchenkenner mit 9 Milliarden Dollar an.",
            {"Cohere valuation 9000m USD rumoured"},
        ),
        (
            "Eingeweihte beziffern die Bewertung von Cohere auf 9 Milliarden Dollar.",
            {"Cohere valuation 9000m USD rumoured"},
        ),
        (
            "Zwei mit der Sache vertraute Personen beziffern das Volumen des Cohere-Deals auf 750 Millionen Dollar.",
            {"Cohere amount_raised 750m USD rumoured"},
        ),
        (
            "Insider beziffern die Höhe der Cohere-Runde auf 750 Millionen Dollar.",
            {"Cohere amount_raised 750m USD rumoured"},
        ),
        (
            "Cohere erzielte einen Umsatz von 240 Millionen Dollar, wie aus einem Brief an die Aktionäre "
            "hervorgeht, der dieser Zeitung vorliegt.",
            {"Cohere revenue 240m USD rumoured"},
        ),
        (
            "Aus einem Schreiben an die Investoren, das dem Spiegel vorliegt, geht hervor, dass Cohere 240 "
            "Millionen Dollar umsetzte.",
            {"Cohere revenue 240m USD rumoured"},
        ),
        (
            "Cohere setzte laut einer Präsentation, die das Handelsblatt einsehen konnte, 240 Millionen Dollar um.",
            {"Cohere revenue 240m USD rumoured"},
        ),
        (
            "xAI steht kurz davor, Geld einzusammeln, sagen Eingeweihte. Die Runde bewertet das Unternehmen "
            "mit 200 Milliarden Dollar.",
            {"xAI valuation 200000m USD rumoured"},
        ),
        (
            "Mit dem Deal vertraute Kreise sagen, Cohere sammle 2 Milliarden Dollar ein. Nvidia hat 1 "
            "Milliarde zugesagt. Die Runde könnte im Mai abgeschlossen werden, so die Kreise weiter.",
            {"Cohere amount_raised 2000m USD rumoured", "Cohere investment Nvidia 1000m USD rumoured"},
        ),
    ],
)
def test_sources_without_a_name(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cohere hat dem Finanzchef zufolge einen Jahresumsatz von 150 Millionen Dollar.",
            {"Cohere revenue 150m USD asserted"},
        ),
        (
            "Der Gründer spricht von einer Bewertung von 30 Milliarden Dollar für Perplexity.",
            {"Perplexity valuation 30000m USD asserted"},
        ),
        (
            "Das Unternehmen gibt die Bewertung mit 9 Milliarden Dollar an, teilte Cohere mit.",
            {"Cohere valuation 9000m USD asserted"},
        ),
        (
            "Cohere erzielte einen Umsatz von 240 Millionen Dollar, wie aus einem Brief an die Aktionäre hervorgeht.",
            {"Cohere revenue 240m USD asserted"},
        ),
        (
            "Cohere hat 500 Millionen Dollar eingesammelt. Nahestehende Firmen profitieren davon.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
    ],
)
def test_who_tells_it_by_name(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Weder über eine Kapitalerhöhung noch über eine Bewertung von 30 Milliarden Dollar sei gesprochen "
            "worden, so Perplexity.",
            {"Perplexity valuation 30000m USD denied"},
        ),
        (
            "Man habe weder über einen Verkauf noch über eine Runde von 500 Millionen Dollar verhandelt, sagte Cohere.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "Mistral sagte, man habe mit niemandem über eine Bewertung von 20 Milliarden Dollar gesprochen.",
            {"Mistral AI valuation 20000m USD denied"},
        ),
        (
            "Cohere spricht nach eigenen Angaben mit niemandem über eine Runde von 500 Millionen Dollar.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "OpenAI, das nicht vorhat, 40 Milliarden Dollar einzusammeln, schweigt.",
            {"OpenAI amount_raised 40000m USD denied"},
        ),
        ("Cohere beabsichtigt nicht, 500 Millionen Dollar einzusammeln.", {"Cohere amount_raised 500m USD denied"}),
        ("Cohere hat keine Absicht, 500 Millionen Dollar aufzunehmen.", {"Cohere amount_raised 500m USD denied"}),
        (
            "Moonshot AI wurde mit 3,3 Milliarden Dollar bewertet und nicht, wie in unserer Grafik angegeben, "
            "mit 33 Milliarden.",
            {"Moonshot AI valuation 33000m USD denied", "Moonshot AI valuation 3300m USD asserted"},
        ),
        (
            "Cohere hat 500 Millionen Dollar eingesammelt und nicht, wie zunächst gemeldet, 5 Milliarden.",
            {"Cohere amount_raised 5000m USD denied", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Im vergangenen Monat nannte Musk einen Bericht, wonach xAI weitere 10 Milliarden Dollar zu einer "
            "Bewertung von 200 Milliarden einsammle, „Fake News“.",
            {"xAI amount_raised 10000m USD denied as_of=2026-02", "xAI valuation 200000m USD denied as_of=2026-02"},
        ),
        (
            "Cohere nannte den Bericht, dem zufolge es 500 Millionen Dollar einsammelt, „Unsinn“.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "Perplexity will keinen Deal, und ein Preis von 30 Milliarden Dollar ist dem Unternehmen auch "
            "nicht geboten worden, sagte ein Sprecher.",
            {"Perplexity valuation 30000m USD denied"},
        ),
        (
            "Eine Bewertung von 30 Milliarden Dollar sei Perplexity nie angeboten worden, sagte ein Sprecher.",
            {"Perplexity valuation 30000m USD denied"},
        ),
        (
            "Die 500 Millionen Dollar, die Cohere eingesammelt haben soll, gibt es nicht.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "Die Runde über 500 Millionen Dollar, die Cohere angeblich abgeschlossen hat, hat es nie gegeben.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "Cohere hat 2 Milliarden Dollar eingesammelt statt der gemeldeten 3 Milliarden.",
            {"Cohere amount_raised 2000m USD asserted", "Cohere amount_raised 3000m USD denied"},
        ),
        (
            "Cohere sammelte 2 Milliarden Dollar ein, nicht die kolportierten 3 Milliarden.",
            {"Cohere amount_raised 2000m USD asserted", "Cohere amount_raised 3000m USD denied"},
        ),
        (
            "Anstelle der berichteten 3 Milliarden Dollar nahm Cohere in der Runde 2 Milliarden auf.",
            {"Cohere amount_raised 2000m USD asserted", "Cohere amount_raised 3000m USD denied"},
        ),
    ],
)
def test_denials(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cohere, gegründet von den Forschern, die den Transformer erfunden haben, hat 31 Millionen Dollar "
            "eingesammelt.",
            {"Cohere amount_raised 31m USD asserted"},
        ),
        (
            "Cohere hat ein neues Verfahren erfunden und 31 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 31m USD asserted"},
        ),
        (
            "Die Erfinder des Transformers haben Cohere gegründet, das 31 Millionen Dollar eingesammelt hat.",
            {"Cohere amount_raised 31m USD asserted"},
        ),
        (
            "Der Bericht, Cohere habe 31 Millionen Dollar eingesammelt, ist frei erfunden.",
            {"Cohere amount_raised 31m USD denied"},
        ),
        (
            "Meta bestritt, Perplexity kaufen zu wollen, doch Perplexity hat 100 Millionen Dollar eingesammelt.",
            {"Perplexity amount_raised 100m USD asserted"},
        ),
        (
            "Google dementierte Kaufpläne, aber Perplexity sammelte 100 Millionen Dollar ein.",
            {"Perplexity amount_raised 100m USD asserted"},
        ),
        (
            "Cohere bestreitet, seinen Umsatz von 240 Millionen Dollar im Jahr 2024 zu hoch angegeben zu haben.",
            {"Cohere revenue 240m USD asserted period=2024"},
        ),
        (
            "Cohere bestreitet, den Umsatz von 240 Millionen Dollar zu früh verbucht zu haben.",
            {"Cohere revenue 240m USD asserted"},
        ),
        ("Cohere bestreitet, 240 Millionen Dollar umgesetzt zu haben.", {"Cohere revenue 240m USD denied"}),
    ],
)
def test_no_denials_of_the_sum(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cohere hatte gehofft, 500 Millionen Dollar einzusammeln, und will das noch immer.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        ("Cohere hat versucht, 500 Millionen Dollar aufzunehmen.", {"Cohere amount_raised 500m USD rumoured"}),
        (
            "Cohere wollte 300 Millionen Dollar einsammeln und ging mit 500 Millionen nach Hause.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Mistral wollte 1 Milliarde Euro einsammeln und schloss die Runde bei 1,7 Milliarden.",
            {"Mistral AI amount_raised 1000m EUR rumoured", "Mistral AI amount_raised 1700m EUR asserted"},
        ),
        (
            "Cohere hatte auf 300 Millionen Dollar gehofft, stand am Ende aber mit 500 Millionen da.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere hatte um 400 Millionen Dollar gebeten, nahm aber 500 Millionen ein.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere hatte 400 Millionen Dollar haben wollen, bekam aber 500 Millionen.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Ursprünglich hatte Anthropic 5 Milliarden Dollar angepeilt; am Ende wurden es 13 Milliarden.",
            {"Anthropic amount_raised 13000m USD asserted", "Anthropic amount_raised 5000m USD rumoured"},
        ),
        (
            "Eigentlich wollte Cohere 300 Millionen Dollar einsammeln; geworden sind es 500 Millionen.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Anthropic nahm 13 Milliarden Dollar ein, nicht die geplanten 5 Milliarden.",
            {"Anthropic amount_raised 13000m USD asserted", "Anthropic amount_raised 5000m USD rumoured"},
        ),
        (
            "Cohere sammelte 500 Millionen Dollar ein statt der angestrebten 300 Millionen.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Anthropic hat 13 Milliarden Dollar eingesammelt, mehr als das Doppelte der 5 Milliarden, die es "
            "ursprünglich hatte aufnehmen wollen.",
            {"Anthropic amount_raised 13000m USD asserted", "Anthropic amount_raised 5000m USD rumoured"},
        ),
        (
            "Anthropic schloss seine Series F bei 13 Milliarden Dollar ab, weit über den 5 Milliarden, die "
            "man sich vorgenommen hatte.",
            {
                "Anthropic amount_raised 13000m USD asserted round=series-f",
                "Anthropic amount_raised 5000m USD rumoured",
            },
        ),
        (
            "Cohere sammelte 500 Millionen Dollar ein, deutlich mehr als die 300 Millionen, die es angepeilt hatte.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere nahm 500 Millionen Dollar auf, fast doppelt so viel wie die 300 Millionen, auf die es "
            "gehofft hatte.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD asserted"},
        ),
    ],
)
def test_what_had_been_hoped_for_and_what_came_of_it(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mistral AI will die 1,7 Milliarden Euro, die es im Oktober eingesammelt hat, für Chips verwenden.",
            {"Mistral AI amount_raised 1700m EUR asserted as_of=2025-10"},
        ),
        (
            "Cohere will mit den 500 Millionen Dollar, die es im Mai erhielt, nach Asien.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-05"},
        ),
        (
            "Cohere hat seine Series C abgeschlossen. Die 270 Millionen Dollar sollen in den Vertrieb fließen.",
            {"Cohere amount_raised 270m USD asserted round=series-c"},
        ),
    ],
)
def test_what_money_is_for(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Google teilte im Januar mit, 750 Millionen Dollar in Anthropic investieren zu wollen.",
            {"Anthropic investment Google 750m USD asserted as_of=2026-01"},
        ),
        (
            "Nvidia bestätigte am Dienstag, 2 Milliarden Dollar in Cohere stecken zu wollen.",
            {"Cohere investment Nvidia 2000m USD asserted as_of=2026-03-10"},
        ),
        (
            "Nvidia soll am Dienstag gesagt haben, 2 Milliarden Dollar in Cohere stecken zu wollen.",
            {"Cohere investment Nvidia 2000m USD rumoured"},
        ),
        (
            "Google will 750 Millionen Dollar in Anthropic investieren, das im September 2 Milliarden Dollar einwarb.",
            {
                "Anthropic amount_raised 2000m USD asserted as_of=2025-09",
                "Anthropic investment Google 750m USD rumoured",
            },
        ),
        (
            "Cisco prüft einen Einstieg bei Cohere, das im Mai 500 Millionen Dollar einsammelte.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-05"},
        ),
        (
            "Nvidia verhandelt mit Mistral AI, das zuletzt im September 1,7 Milliarden Euro aufgenommen hat.",
            {"Mistral AI amount_raised 1700m EUR asserted as_of=2025-09"},
        ),
    ],
)
def test_what_somebody_says_that_he_will_do(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mistral AI verhandelt Insidern zufolge über 600 Millionen Dollar",
            {"Mistral AI amount_raised 600m USD rumoured"},
        ),
        (
            "Mistral AI hat eine Erweiterung über 45 Millionen Euro abgeschlossen, die vollständig von Nvidia "
            "gezeichnet wurde.",
            {"Mistral AI investment Nvidia 45m EUR asserted"},
        ),
        (
            "Cohere gab eine Vereinbarung mit Nvidia und Cisco über 600 Millionen Dollar an neuem "
            "Eigenkapital bekannt.",
            {"Cohere amount_raised 600m USD asserted"},
        ),
        (
            "Cohere verhandelt dem Vernehmen nach mit Inovia über 600 Millionen Dollar frisches Kapital.",
            {"Cohere amount_raised 600m USD rumoured"},
        ),
        (
            "Cohere hat mit Banken einen Vertrag über 600 Millionen Dollar Kredit geschlossen.",
            {"Cohere debt_raised 600m USD asserted"},
        ),
        (
            "Cohere hat eine Aufstockung über 100 Millionen Dollar abgeschlossen.",
            {"Cohere amount_raised 100m USD asserted"},
        ),
        ("Cohere hat über 600 Millionen Dollar eingesammelt.", {"Cohere amount_raised 600m USD asserted at_least"}),
    ],
)
def test_hedges_behind_the_noun(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        (
            "Bei den Aufträgen hat OpenAI mit der US-Armee über 200 Millionen Dollar abgeschlossen, während "
            "Scale AI Kunden verliert."
        ),
    ],
)
def test_hedges_behind_the_noun_gives_nothing(text: str) -> None:
    reading = read(text, lang="de", published=MARCH)
    assert not reading.figures
    assert reading.set_aside  # the sums were seen


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Der annualisierte Umsatz von OpenAI überstieg 2025 die 20 Milliarden Dollar, nach 6 Milliarden "
            "2024 und 2 Milliarden 2023.",
            {
                "OpenAI revenue 20000m USD asserted at_least as_of=2025 period=run-rate",
                "OpenAI revenue 2000m USD asserted as_of=2023 period=run-rate",
                "OpenAI revenue 6000m USD asserted as_of=2024 period=run-rate",
            },
        ),
        (
            "Aleph Alpha ist in diesem Segment schwach, während Cohere 200 Millionen Dollar umsetzte.",
            {"Cohere revenue 200m USD asserted"},
        ),
        (
            "Cohere hat im vergangenen Jahr 200 Millionen Dollar umgesetzt.",
            {"Cohere revenue 200m USD asserted period=2025"},
        ),
        (
            "Der Umsatz von Cohere wächst mit einer Jahresrate von rund 40 Prozent und belief sich auf 200 "
            "Millionen Dollar.",
            {"Cohere revenue 200m USD asserted"},
        ),
        (
            "Der Umsatz von OpenAI lag im vergangenen Jahr bei 13 Milliarden Dollar. Anthropic kam auf 5 Milliarden.",
            {"Anthropic revenue 5000m USD asserted", "OpenAI revenue 13000m USD asserted period=2025"},
        ),
        (
            "OpenAI setzte im vergangenen Jahr 13 Milliarden Dollar um. Bei Anthropic waren es 5 Milliarden.",
            {"Anthropic revenue 5000m USD asserted", "OpenAI revenue 13000m USD asserted period=2025"},
        ),
        (
            "OpenAI macht 1 Milliarde Dollar Umsatz im Monat und 13 Milliarden im Jahr.",
            {"OpenAI revenue 13000m USD asserted"},
        ),
        (
            "Perplexity setzte 2025 90 Millionen Dollar um; für 2026 strebt es 200 Millionen an, sagen zwei Insider.",
            {"Perplexity revenue 200m USD forecast period=2026", "Perplexity revenue 90m USD asserted period=2025"},
        ),
        (
            "Cohere erlöste 2025 90 Millionen Dollar; in diesem Jahr peilt es 200 Millionen an.",
            {"Cohere revenue 200m USD forecast period=2026", "Cohere revenue 90m USD asserted period=2025"},
        ),
        (
            "Anthropic hat eine neue Zahl: 7 Milliarden Dollar, so viel nimmt es inzwischen aufs Jahr "
            "hochgerechnet ein. Im August waren es noch 5 Milliarden.",
            {
                "Anthropic revenue 5000m USD asserted as_of=2025-08 period=run-rate",
                "Anthropic revenue 7000m USD asserted period=run-rate",
            },
        ),
        (
            "Cohere plant für dieses Jahr mit 200 Millionen Dollar Umsatz; 450 Millionen hatte es im Juni "
            "eingesammelt.",
            {"Cohere amount_raised 450m USD asserted as_of=2025-06", "Cohere revenue 200m USD forecast period=2026"},
        ),
        (
            "Der Umsatz von Perplexity beläuft sich nach Zahlen aus seinen Büchern auf 200 Millionen Dollar im Jahr.",
            {"Perplexity revenue 200m USD asserted"},
        ),
    ],
)
def test_revenue(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cohere schloss eine Runde unter Führung von Tamarack Ventures ab, das 100 Millionen Dollar gab, "
            "bei einer Bewertung von 7 Milliarden Dollar.",
            {"Cohere investment Tamarack Ventures 100m USD asserted", "Cohere valuation 7000m USD asserted"},
        ),
        (
            "Cohere teilte mit, die Series D sei von Tamarack Ventures angeführt worden, das 120 Millionen "
            "Dollar zu einer Bewertung von 6,8 Milliarden beigesteuert habe.",
            {
                "Cohere investment Tamarack Ventures 120m USD asserted",
                "Cohere valuation 6800m USD asserted round=series-d",
            },
        ),
        (
            "Cohere sammelte 500 Millionen Dollar ein. Cisco gab 240 Millionen und andere Investoren den Rest.",
            {"Cohere amount_raised 500m USD asserted", "Cohere investment Cisco 240m USD asserted"},
        ),
        (
            "Cohere sammelte 500 Millionen Dollar ein. Nvidia übernahm 240 Millionen, und die Altinvestoren "
            "gaben den Rest.",
            {"Cohere amount_raised 500m USD asserted", "Cohere investment Nvidia 240m USD asserted"},
        ),
        (
            "200 Millionen Dollar der 700-Millionen-Runde von Cohere brachte Nvidia auf.",
            {"Cohere amount_raised 700m USD asserted", "Cohere investment Nvidia 200m USD asserted"},
        ),
        (
            "200 Millionen Dollar der Runde von Cohere steuerte Nvidia bei.",
            {"Cohere investment Nvidia 200m USD asserted"},
        ),
        (
            "500 Millionen der 2 Milliarden Dollar, die Cohere einsammelte, kamen von Nvidia.",
            {"Cohere amount_raised 2000m USD asserted", "Cohere investment Nvidia 500m USD asserted"},
        ),
        (
            "Microsoft hat zugesagt, Anthropic mit 5 Milliarden Dollar Kapital auszustatten.",
            {"Anthropic investment Microsoft 5000m USD asserted"},
        ),
        (
            "Google versorgt Anthropic mit 3 Milliarden Dollar frischem Kapital.",
            {"Anthropic investment Google 3000m USD asserted"},
        ),
        (
            "Nvidia steckte weitere 5 Milliarden Dollar in Cohere und kommt damit auf insgesamt 8 Milliarden.",
            {"Cohere investment Nvidia 5000m USD asserted", "Cohere investment Nvidia 8000m USD asserted"},
        ),
        (
            "Google gab Anthropic weitere 2 Milliarden Dollar und hat damit insgesamt 3 Milliarden investiert.",
            {"Anthropic investment Google 2000m USD asserted", "Anthropic investment Google 3000m USD asserted"},
        ),
        (
            "Der Anteil von Nvidia an der August-Runde von Cohere betrug 60 Millionen Dollar.",
            {"Cohere investment Nvidia 60m USD asserted as_of=2025-08"},
        ),
        (
            "Der Beitrag von Cisco an der Juni-Runde von Cohere belief sich auf 60 Millionen Dollar.",
            {"Cohere investment Cisco 60m USD asserted as_of=2025-06"},
        ),
        (
            "Amazon ist mit 8 Milliarden Dollar noch immer der mit Abstand größte Geldgeber von Anthropic.",
            {"Anthropic investment Amazon 8000m USD asserted"},
        ),
        (
            "Mit 8 Milliarden Dollar bleibt Amazon der wichtigste Investor von Anthropic.",
            {"Anthropic investment Amazon 8000m USD asserted"},
        ),
        (
            "Das ist ein Zehntel der 300 Millionen Dollar, die Nvidia Cohere gab.",
            {"Cohere investment Nvidia 300m USD asserted"},
        ),
        (
            "Microsoft steckte 2019 1 Milliarde Dollar in OpenAI. Später wurde auf 13 Milliarden aufgestockt.",
            {
                "OpenAI investment Microsoft 1000m USD asserted as_of=2019",
                "OpenAI investment Microsoft 13000m USD asserted",
            },
        ),
        (
            "Neben 500 Millionen Dollar in Cohere hat Nvidia 300 Millionen in Mistral AI gesteckt.",
            {"Cohere investment Nvidia 500m USD asserted", "Mistral AI investment Nvidia 300m USD asserted"},
        ),
        (
            "Mistral AI hat eine Erweiterung über 45 Millionen Euro abgeschlossen, die vollständig von Nvidia "
            "gezeichnet wurde.",
            {"Mistral AI investment Nvidia 45m EUR asserted"},
        ),
        (
            "Cohere schloss eine Runde über 45 Millionen Dollar ab, die allein Nvidia bezahlte.",
            {"Cohere investment Nvidia 45m USD asserted"},
        ),
        (
            "Ein Investorenkreis um Tamarack Ventures hat 300 Millionen Dollar in Cohere gesteckt.",
            {"Cohere amount_raised 300m USD asserted"},
        ),
        ("Eine Gruppe um Inovia gab Cohere 300 Millionen Dollar.", {"Cohere amount_raised 300m USD asserted"}),
        (
            "OpenAI teilte am Dienstag mit, 40 Milliarden Dollar einzusammeln, nach 6,6 Milliarden im "
            "vergangenen Oktober. 30 Milliarden davon soll SoftBank stellen.",
            {
                "OpenAI amount_raised 40000m USD asserted as_of=2026-03-10",
                "OpenAI amount_raised 6600m USD asserted as_of=2025-10",
                "OpenAI investment SoftBank 30000m USD rumoured",
            },
        ),
    ],
)
def test_whose_money_it_is_in_a_clause_or_behind_it(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bei Cohere kommen 300 Millionen Dollar von Cisco und 200 Millionen von einem Bankenkonsortium.",
            {"Cohere investment Cisco 300m USD asserted"},
        ),
        (
            "Cohere hat insgesamt 1,5 Milliarden Dollar eingesammelt; 900 Millionen davon liegen noch auf der Bank.",
            {"Cohere total_raised 1500m USD asserted"},
        ),
        (
            "Cohere hat bislang 1,5 Milliarden Dollar eingesammelt, von denen 600 Millionen schon ausgegeben sind.",
            {"Cohere total_raised 1500m USD asserted"},
        ),
        (
            "SoftBank hat OpenAI 30 Milliarden Dollar zugesagt, von denen noch 22,5 Milliarden ausstehen.",
            {"OpenAI investment SoftBank 30000m USD asserted"},
        ),
        (
            "OpenAI hat eine Finanzierung über 122 Milliarden Dollar abgeschlossen, wovon 3 Milliarden an "
            "Privatanleger gingen.",
            {"OpenAI amount_raised 122000m USD asserted"},
        ),
    ],
)
def test_no_investor_of_ours_no_figure_at_all(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        ("Im Zuge der Rettung erließen Gläubiger Stability AI 100 Millionen Dollar Schulden."),
        ("Die Banken verzichteten bei Stability AI auf 100 Millionen Dollar ihrer Forderungen."),
        ("Stability AI wurden 100 Millionen Dollar an Schulden erlassen."),
        ("Salesforce besitzt einen 900 Millionen Dollar schweren Anteil an Cohere, rund ein Achtel davon."),
        ("Salesforce hält ein 900 Millionen Dollar schweres Aktienpaket von Cohere."),
        (
            "Der Erfolg hat den Gründer von Cohere und seine zwei Freunde, die 1,5 Milliarden Dollar schweren "
            "Gründer, vorsichtig gemacht."
        ),
        ("Der 2 Milliarden Dollar schwere Unternehmer berät Cohere."),
        ("Der frühere Chefwissenschaftler von OpenAI hat 1 Milliarde Dollar für eine neue Firma eingesammelt."),
        ("Eine ehemalige Forscherin von OpenAI sammelte 200 Millionen Dollar für ihr eigenes Start-up ein."),
    ],
)
def test_no_investor_of_ours_no_figure_at_all_gives_nothing(text: str) -> None:
    reading = read(text, lang="de", published=MARCH)
    assert not reading.figures
    assert reading.set_aside  # the sums were seen


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Alles in allem ist Cohere mit 500 Millionen Dollar Schulden finanziert.",
            {"Cohere debt_raised 500m USD asserted"},
        ),
        ("Cohere ist mit 500 Millionen Dollar an Krediten finanziert.", {"Cohere debt_raised 500m USD asserted"}),
        (
            "Die Woche begann mit der 830 Millionen Dollar schweren Schuldenaufnahme von Mistral AI.",
            {"Mistral AI debt_raised 830m USD asserted"},
        ),
        (
            "Mistral AI gab die 830 Millionen Dollar schwere Kreditaufnahme am Montag bekannt.",
            {"Mistral AI debt_raised 830m USD asserted as_of=2026-03-16"},
        ),
        (
            "Banken haben Anleihen und Kredite von xAI für 5 Milliarden Dollar verkauft.",
            {"xAI debt_raised 5000m USD asserted"},
        ),
        (
            "Die Zusagen der Kreditgeber für die Schulden von xAI belaufen sich auf 5 Milliarden Dollar.",
            {"xAI debt_raised 5000m USD asserted"},
        ),
        (
            "xAI unterzeichnete mit Kreditgebern einen Vertrag über 5 Milliarden Dollar Schulden.",
            {"xAI debt_raised 5000m USD asserted"},
        ),
    ],
)
def test_money_lent(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mit 13 Milliarden Dollar ist Anthropic die größte Finanzierungsrunde des Jahres gelungen.",
            {"Anthropic amount_raised 13000m USD asserted"},
        ),
        (
            "Mit 500 Millionen Dollar gelang Cohere die größte Runde seiner Geschichte.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere will Anteile im Wert von 500 Millionen Dollar an neue Investoren verkaufen.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Cohere hat neue Aktien für 500 Millionen Dollar an institutionelle Anleger verkauft.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere ist auf 500 Millionen Dollar aus. Es wäre die größte Runde seit dem 13-Milliarden-Deal "
            "von Anthropic.",
            {"Anthropic amount_raised 13000m USD asserted", "Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Anthropic füllt seine Kassen mit weiteren 3,5 Milliarden Dollar. Die Series E wurde von "
            "Lightspeed angeführt.",
            {"Anthropic amount_raised 3500m USD asserted round=series-e"},
        ),
        (
            "Nvidia gab 2 Milliarden Dollar und andere den Rest der 40-Milliarden-Runde von OpenAI.",
            {"OpenAI amount_raised 40000m USD asserted", "OpenAI investment Nvidia 2000m USD asserted"},
        ),
        (
            "Die heutige Runde eingerechnet, ist Cohere mit 1,6 Milliarden Dollar finanziert.",
            {"Cohere total_raised 1600m USD asserted"},
        ),
    ],
)
def test_other_ways_to_say_that_it_was_raised(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        ("Poolside hat Mistral AI auf 900 Millionen Euro verklagt."),
    ],
)
def test_other_ways_to_say_that_it_was_raised_gives_nothing(text: str) -> None:
    reading = read(text, lang="de", published=MARCH)
    assert not reading.figures
    assert reading.set_aside  # the sums were seen


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Perplexity hat die Runde, die es im September abschloss, um 100 Millionen Dollar erweitert.",
            {"Perplexity amount_raised 100m USD asserted"},
        ),
        (
            "Die Runde, die Perplexity im September abschloss, brachte 100 Millionen Dollar.",
            {"Perplexity amount_raised 100m USD asserted as_of=2025-09"},
        ),
        (
            "OpenAI, im August 500 Milliarden Dollar wert, bereitet angeblich eine Runde über 100 Milliarden "
            "Dollar vor.",
            {"OpenAI amount_raised 100000m USD rumoured", "OpenAI valuation 500000m USD asserted as_of=2025-08"},
        ),
        (
            "Cohere, im Juli 2024 mit 5,5 Milliarden Dollar bewertet, kommt in der neuen Runde auf 6,8 Milliarden.",
            {"Cohere valuation 5500m USD asserted as_of=2024-07", "Cohere valuation 6800m USD asserted"},
        ),
        (
            "Cohere, im Mai gegründet, hat 500 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Der Deal bewertet Cohere mit 7 Milliarden Dollar, weit mehr als die 900 Millionen, mit denen das "
            "Unternehmen im April bewertet wurde.",
            {"Cohere valuation 7000m USD asserted", "Cohere valuation 900m USD asserted as_of=2025-04"},
        ),
        (
            "Wochen nach dem Abschluss seiner Series D gibt Cohere eine Erweiterung der Runde bekannt: 100 "
            "Millionen Dollar.",
            {"Cohere amount_raised 100m USD asserted round=series-d-extension"},
        ),
    ],
)
def test_days_of_something_else(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Dem Gründer nahestehende Investoren haben Cohere 500 Millionen Dollar gegeben.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Nach langen Gesprächen hat Cohere über 500 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD asserted at_least"},
        ),
        (
            "Die Runde hat über 500 Millionen Dollar gebracht, teilte Cohere mit.",
            {"Cohere amount_raised 500m USD asserted at_least"},
        ),
        ("Verhandelt wird bei Cohere über 500 Millionen Dollar.", {"Cohere amount_raised 500m USD rumoured"}),
        (
            "Cohere verkündete eine 500 Millionen Dollar schwere Runde der Familie Arnault.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Nvidia verkündete eine 500 Millionen Dollar schwere Beteiligung an Cohere.",
            {"Cohere investment Nvidia 500m USD asserted"},
        ),
        ("Cohere hat die angestrebten 500 Millionen Dollar bekommen.", {"Cohere amount_raised 500m USD asserted"}),
        (
            "Nachdem Cohere die angepeilten 500 Millionen Dollar eingesammelt hat, eröffnet es ein Büro in Paris.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere hat im Mai 500 Millionen Dollar eingesammelt, obwohl es nicht vorhatte, an die Börse zu gehen.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-05"},
        ),
        (
            "Cohere hat keine Pläne für einen Börsengang und sammelte 500 Millionen Dollar ein.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Weder Google noch Meta waren beteiligt, als Cohere 500 Millionen Dollar einsammelte.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere sammelte 500 Millionen Dollar ein, ohne mit jemandem über einen Verkauf zu sprechen.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere will wachsen. Im Mai sammelte es 500 Millionen Dollar ein.",
            {"Cohere amount_raised 500m USD asserted as_of=2025-05"},
        ),
        (
            "Die 500 Millionen Dollar, die Cohere eingesammelt hat, gibt es nicht umsonst.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere, das bei Banken beliebt ist, hat 500 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
        (
            "Cohere hat seit dem Sommer 2024 insgesamt 500 Millionen Dollar eingesammelt.",
            {"Cohere total_raised 500m USD asserted"},
        ),
        (
            "Der Wert von Cohere wird nach der Runde mit 7 Milliarden Dollar angegeben.",
            {"Cohere valuation 7000m USD asserted"},
        ),
        (
            "Wie aus dem Geschäftsbericht hervorgeht, setzte Cohere 240 Millionen Dollar um.",
            {"Cohere revenue 240m USD asserted"},
        ),
        ("Cohere ist auf 500 Millionen Dollar Umsatz aus.", {"Cohere revenue 500m USD forecast"}),
        (
            "Neben 500 Millionen Dollar von Nvidia hat Cohere 300 Millionen von Cisco bekommen.",
            {"Cohere investment Cisco 300m USD asserted", "Cohere investment Nvidia 500m USD asserted"},
        ),
        (
            "Falls Sie es verpasst haben: Cohere hat 500 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD asserted"},
        ),
    ],
)
def test_ordinary_sentences_beside_all_that(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        ("SoftBank hat Nvidia-Aktien für 5,8 Milliarden Dollar an Goldman Sachs verkauft."),
        ("Mitarbeiter von OpenAI haben Aktien für 6,6 Milliarden Dollar an SoftBank verkauft."),
        ("Banken und Fonds steckten 300 Millionen Dollar in die Rechenzentren von Cohere."),
    ],
)
def test_ordinary_sentences_beside_all_that_gives_nothing(text: str) -> None:
    reading = read(text, lang="de", published=MARCH)
    assert not reading.figures
    assert reading.set_aside  # the sums were seen


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "OpenAI und Anthropic haben 60 und 30 Milliarden Dollar eingesammelt.",
            {"Anthropic amount_raised 30000m USD asserted", "OpenAI amount_raised 60000m USD asserted"},
        ),
        (
            "OpenAI und Anthropic setzten im vergangenen Jahr 13 und 5 Milliarden Dollar um.",
            {"Anthropic revenue 5000m USD asserted period=2025", "OpenAI revenue 13000m USD asserted period=2025"},
        ),
        (
            "Nvidia und AMD steckten 50 und 30 Millionen Dollar in Cohere.",
            {"Cohere investment AMD 30m USD asserted", "Cohere investment Nvidia 50m USD asserted"},
        ),
        (
            "Cohere und Poolside sammelten 2024 und 2025 300 Millionen Dollar ein.",
            {"Poolside amount_raised 300m USD asserted as_of=2025"},
        ),
    ],
)
def test_two_sums_of_two_companies(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nichts deutet darauf hin, dass Cohere 2 Milliarden Dollar eingesammelt hat.",
            {"Cohere amount_raised 2000m USD denied"},
        ),
        (
            "Es gibt keine Hinweise darauf, dass Cohere mit 7 Milliarden Dollar bewertet wird.",
            {"Cohere valuation 7000m USD denied"},
        ),
        (
            "OpenAI hat nach eigenen Angaben nicht vor, 40 Milliarden Dollar einzusammeln.",
            {"OpenAI amount_raised 40000m USD denied"},
        ),
        (
            "Von einer Runde über 100 Millionen Dollar bei Cohere ist die Rede. Mir ist keine solche Runde "
            "bekannt, sagt der Chef.",
            {"Cohere amount_raised 100m USD denied"},
        ),
        (
            "Man spricht von einer Runde über 100 Millionen Dollar bei Cohere. Von einer solchen Runde wisse "
            "er nichts, sagt der Chef.",
            {"Cohere amount_raised 100m USD denied"},
        ),
        (
            "Weder über eine Runde von 300 Millionen Dollar noch über einen Preis von 9 Milliarden ist bei "
            "Cohere gesprochen worden.",
            {"Cohere amount_raised 300m USD denied", "Cohere valuation 9000m USD denied"},
        ),
        (
            "Ein Deal über 600 Millionen Dollar sei nie unterzeichnet worden, sagt Cohere.",
            {"Cohere amount_raised 600m USD denied"},
        ),
        (
            "Wir liegen auch nicht bei 300 Millionen Dollar Umsatz, schrieb der Chef von Cohere.",
            {"Cohere revenue 300m USD denied"},
        ),
        (
            "Perplexity erwartet in seiner nächsten Runde 400 Millionen Dollar.",
            {"Perplexity amount_raised 400m USD rumoured"},
        ),
        (
            "Über eine Series D von 300 Millionen Dollar wurde bei AI21 Labs in diesem Frühjahr gesprochen.",
            {"AI21 Labs amount_raised 300m USD rumoured round=series-d"},
        ),
        (
            "Alle Welt sprach von einer Runde über 400 Millionen Dollar für Perplexity.",
            {"Perplexity amount_raised 400m USD rumoured"},
        ),
        (
            "Ein Bericht an die Aktionäre, der Reuters vorliegt, weist für Cohere einen Umsatz von 240 "
            "Millionen Dollar aus.",
            {"Cohere revenue 240m USD rumoured"},
        ),
        (
            "Ein Banker, der die Bücher gesehen hat, beziffert den jährlich wiederkehrenden Umsatz von Cohere "
            "auf 150 Millionen Dollar.",
            {"Cohere revenue 150m USD rumoured period=run-rate"},
        ),
        (
            "Cohere steht kurz davor, 2 Milliarden Dollar einzusammeln, sagten zwei mit der Sache vertraute "
            "Personen. Nvidia hat zugesagt, 1 Milliarde beizusteuern. Die Papiere könnten in dieser Woche "
            "unterzeichnet werden, sagten die Personen.",
            {"Cohere amount_raised 2000m USD rumoured", "Cohere investment Nvidia 1000m USD rumoured"},
        ),
        (
            "Wenn man der Zeitung glauben darf, hat Nvidia 200 Millionen Dollar in Cohere gesteckt.",
            {"Cohere investment Nvidia 200m USD rumoured"},
        ),
        (
            "Cohere übertraf 2025 sein Ziel von 200 Millionen Dollar mit einem Umsatz von 240 Millionen.",
            {"Cohere revenue 200m USD forecast period=2025", "Cohere revenue 240m USD asserted period=2025"},
        ),
        (
            "Cohere übertraf im Mai sein Ziel mit einem Umsatz von 240 Millionen Dollar.",
            {"Cohere revenue 240m USD asserted as_of=2025-05"},
        ),
        (
            "Nichts hinderte Cohere daran, 2 Milliarden Dollar einzusammeln.",
            {"Cohere amount_raised 2000m USD asserted"},
        ),
        (
            "Cohere liegt nicht in Kanada allein, hat aber 300 Millionen Dollar Umsatz.",
            {"Cohere revenue 300m USD asserted"},
        ),
    ],
)
def test_denials_and_hearsay_once_more(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Die Investitionen von Amazon in Anthropic sind auf 8 Milliarden Dollar gestiegen.",
            {"Anthropic investment Amazon 8000m USD asserted"},
        ),
        (
            "Mistral AI hat Vorzugsaktien für 45 Millionen Euro an den Chipkonzern Qualcomm ausgegeben.",
            {"Mistral AI investment Qualcomm 45m EUR asserted"},
        ),
        (
            "Cohere verkaufte für 100 Millionen Dollar einen Anteil von 2 Prozent an AMD.",
            {"Cohere investment AMD 100m USD asserted"},
        ),
        (
            "Disney beteiligt sich an OpenAI und lässt sich das 1 Milliarde Dollar kosten.",
            {"OpenAI investment Disney 1000m USD asserted"},
        ),
        (
            "Nvidia trug 50 Millionen Dollar zu der 500-Millionen-Dollar-Runde bei, die Cohere im August abschloss.",
            {
                "Cohere amount_raised 500m USD asserted as_of=2025-08",
                "Cohere investment Nvidia 50m USD asserted as_of=2025-08",
            },
        ),
        (
            "SoftBank hat 10 Milliarden Dollar der 40-Milliarden-Runde von OpenAI übernommen.",
            {"OpenAI amount_raised 40000m USD asserted", "OpenAI investment SoftBank 10000m USD asserted"},
        ),
        (
            "200 Millionen der 700 Millionen Dollar aus der Runde von Cohere entfielen auf Nvidia.",
            {"Cohere amount_raised 700m USD asserted", "Cohere investment Nvidia 200m USD asserted"},
        ),
        (
            "Staatsfonds und Banken investierten 300 Millionen Dollar in Cohere.",
            {"Cohere amount_raised 300m USD asserted"},
        ),
        (
            "80 Millionen Euro bringt eine Gruppe bayerischer Familien für Aleph Alpha auf.",
            {"Aleph Alpha amount_raised 80m EUR asserted"},
        ),
        (
            "Die kolportierte Investition von Cisco in Cohere über 300 Millionen Dollar bewegt die Aktie.",
            {"Cohere investment Cisco 300m USD rumoured"},
        ),
    ],
)
def test_who_gave_it_once_more(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        ("OpenAI mietete Rechenzeit für 38 Milliarden Dollar bei Amazon und für 10 Milliarden bei Cerebras."),
    ],
)
def test_who_gave_it_once_more_gives_nothing(text: str) -> None:
    reading = read(text, lang="de", published=MARCH)
    assert not reading.figures
    assert reading.set_aside  # the sums were seen


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Atemberaubende 57,9 Milliarden Dollar aus elf Runden haben OpenAI zum bestfinanzierten Start-up gemacht.",
            {"OpenAI total_raised 57900m USD asserted"},
        ),
        (
            "90 Millionen Euro der Series B von Aleph Alpha waren ein Darlehen.",
            {"Aleph Alpha debt_raised 90m EUR asserted"},
        ),
        (
            "Die Series B von Mistral kam in zwei Teilen. Der eine, 468 Millionen Euro, ist Eigenkapital; der "
            "andere, 132 Millionen Euro, sind Schulden.",
            {"Mistral AI debt_raised 132m EUR asserted"},
        ),
        (
            "Cohere hat 100 Millionen Dollar einer Kreditlinie über 300 Millionen gezogen.",
            {"Cohere debt_raised 300m USD asserted"},
        ),
        (
            "25 Millionen Dollar beträgt das Volumen einer letzten Privatplatzierung von AI21 Labs.",
            {"AI21 Labs amount_raised 25m USD asserted"},
        ),
        ("Perplexity rechnet mit 300 Millionen Dollar Umsatz.", {"Perplexity revenue 300m USD forecast"}),
        (
            "OpenAI hat sich 8,3 Milliarden Dollar gesichert und kommt seinem Ziel von 40 Milliarden für 2025 näher.",
            {"OpenAI amount_raised 8300m USD asserted"},
        ),
    ],
)
def test_parts_and_wholes(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        ("OpenAI verkauft inzwischen Werbung und kommt auf 120 Millionen Dollar annualisierten Werbeumsatz."),
        ("Analysten hatten bei Perplexity mit 300 Millionen Dollar Umsatz gerechnet."),
    ],
)
def test_parts_and_wholes_gives_nothing(text: str) -> None:
    reading = read(text, lang="de", published=MARCH)
    assert not reading.figures
    assert reading.set_aside  # the sums were seen


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Vor der August-Runde war Cohere mit 5,5 Milliarden Dollar bewertet.",
            {"Cohere valuation 5500m USD asserted"},
        ),
        (
            "In der August-Runde war Cohere mit 5,5 Milliarden Dollar bewertet.",
            {"Cohere valuation 5500m USD asserted as_of=2025-08"},
        ),
        (
            "Cohere, in einer Runde im Juli 2024 mit 5,5 Milliarden Dollar bewertet, hat weitere 500 "
            "Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD asserted", "Cohere valuation 5500m USD asserted as_of=2024-07"},
        ),
        (
            "Cohere verhandelt über 500 Millionen Dollar zu einem höheren Preis als den 7 Milliarden Dollar, "
            "zu denen es zuletzt Anteile verkaufte.",
            {"Cohere amount_raised 500m USD rumoured", "Cohere valuation 7000m USD asserted"},
        ),
    ],
)
def test_days_once_more(text: str, told: set[str]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI and Anthropic have raised 60 and 30 billion dollars."),
        ("en", "OpenAI and Anthropic have raised $60 and $30 billion."),
        ("fr", "OpenAI et Anthropic ont levé 60 et 30 milliards de dollars."),
        ("es", "OpenAI y Anthropic han captado 60.000 y 30.000 millones de dólares."),
        ("it", "OpenAI e Anthropic hanno raccolto 60 e 30 miliardi di dollari."),
        ("de", "OpenAI und Anthropic haben 60 und 30 Milliarden Dollar eingesammelt."),
    ],
)
def test_two_names_and_two_numbers_with_one_magnitude(lang: str, text: str) -> None:
    told = {written(figure) for figure in read(text, lang=lang, published=MARCH).figures}
    assert told == {"OpenAI amount_raised 60000m USD asserted", "Anthropic amount_raised 30000m USD asserted"}
