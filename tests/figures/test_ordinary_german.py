"""Everyday German: what bonds, entries and years bring, and sums that are somebody else’s."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "Zhipu AI",
            (
                "Zhipu AI ist an die Börse gegangen. Die Einnahmen aus der Ausgabe neuer Aktien betragen 4 "
                "Milliarden Yuan."
            ),
            {"Zhipu AI amount_raised 4000m CNY"},
        ),
        (
            "de",
            "MiniMax",
            "Der Erlös aus dem Verkauf eigener Anteile belief sich bei MiniMax auf 600 Millionen Dollar.",
            {"MiniMax amount_raised 600m USD"},
        ),
        (
            "de",
            "Inflection AI",
            (
                "Inflection AI bekam Geld. Gates und Schmidt fanden sich zusammen und legten 1,3 Milliarden "
                "Dollar auf den Tisch."
            ),
            {"Inflection AI amount_raised 1300m USD"},
        ),
        (
            "de",
            "Mistral AI",
            ("2024 hat Mistral AI 600 Millionen Euro eingenommen, in einer Runde unter Führung von General Catalyst."),
            {"Mistral AI amount_raised 600m EUR"},
        ),
        ("de", "OpenAI", "Drei Mieter von OpenAI taten sich zusammen und zahlten 2 Millionen Dollar Kaution.", set()),
        (
            "de",
            "Mistral AI",
            ("Der Erlös aus dem Verkauf der Anteile an Mistral AI beläuft sich für den Fonds auf 40 Millionen Euro."),
            set(),
        ),
    ],
)
def test_what_new_shares_and_those_who_join_forces_bring(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "Poolside",
            "Poolside klopfte bei mehreren Investoren an, um 300 Millionen Dollar aufzutreiben.",
            {"Poolside amount_raised 300m USD"},
        ),
        (
            "de",
            "Cohere",
            "Bei Geldgebern in Toronto klopft Cohere an, um eine halbe Milliarde Dollar einzusammeln.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "Mistral AI",
            "Die Stadt klopft bei Mistral AI an, um für 2 Millionen Euro einen Assistenten zu kaufen.",
            set(),
        ),
    ],
)
def test_where_somebody_knocks_for_money(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "Alibaba",
            "Alibaba hat durch neue Wandelanleihen 3,2 Milliarden Dollar hereingeholt.",
            {"Alibaba debt_raised 3200m USD"},
        ),
        ("de", "Meta", "Meta hat mit drei Anleihen 25 Milliarden Dollar eingespielt.", {"Meta debt_raised 25000m USD"}),
        ("de", "Meta", "Die Anleiheemission von Meta brachte 25 Milliarden Dollar.", {"Meta debt_raised 25000m USD"}),
        ("de", "Meta", "Mit den Anleihen von Meta hat der Fonds 30 Millionen Dollar Gewinn erzielt.", set()),
        ("de", "Meta", "Der Fonds kaufte für 30 Millionen Dollar Anleihen von Meta.", set()),
    ],
)
def test_what_bonds_bring(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "AI21 Labs",
            "336 Millionen Dollar haben sie in acht Jahren eingesammelt, sagt der Gründer von AI21 Labs.",
            {"AI21 Labs total_raised 336m USD"},
        ),
        (
            "de",
            "Cohere",
            "Cohere hat in seiner ganzen Geschichte 1,5 Milliarden Dollar eingesammelt.",
            {"Cohere total_raised 1500m USD"},
        ),
        (
            "de",
            "Cohere",
            (
                "Von den 970 Millionen Dollar, die Cohere in seiner Geschichte eingesammelt hat, ist das "
                "meiste ausgegeben."
            ),
            {"Cohere total_raised 970m USD"},
        ),
        (
            "de",
            "Cohere",
            "Was Cohere an Kapital zugeflossen ist, summiert sich auf 1,6 Milliarden Dollar.",
            {"Cohere total_raised 1600m USD"},
        ),
        ("de", "Microsoft", "Microsoft hat in seiner Geschichte 70 Milliarden Dollar an Steuern gezahlt.", set()),
        ("de", "Nvidia", "90 Millionen Dollar hat Nvidia in drei Jahren an Spenden erhalten.", set()),
    ],
)
def test_what_came_together_over_the_years(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "Poolside",
            "Nvidia hat sich den Einstieg bei Poolside 750 Millionen Dollar kosten lassen.",
            {"Poolside investment Nvidia 750m USD"},
        ),
        (
            "de",
            "Mistral AI",
            "1,3 Milliarden Euro ließ sich ASML den Einstieg bei Mistral AI kosten.",
            {"Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "de",
            "xAI",
            "Kingdom Holding hat 800 Millionen Dollar für Aktien von xAI bezahlt.",
            {"xAI investment Kingdom Holding 800m USD"},
        ),
        (
            "de",
            "Hugging Face",
            ("Temasek ist neuer Aktionär von Hugging Face. Gezahlt hat der Fonds rund 100 Millionen Dollar."),
            {"Hugging Face investment Temasek 100m USD"},
        ),
        (
            "de",
            "OpenAI",
            "Eine Milliarde Dollar überwies Microsoft 2019 an OpenAI.",
            {"OpenAI investment Microsoft 1000m USD"},
        ),
        (
            "de",
            "Mistral AI",
            "500 Millionen Euro gab Nvidia im Frühjahr an Mistral AI.",
            {"Mistral AI investment Nvidia 500m EUR"},
        ),
        (
            "de",
            "Anthropic",
            "Auf 40 Milliarden Dollar soll Google seine Investition in Anthropic ausweiten.",
            {"Anthropic investment Google 40000m USD"},
        ),
        ("de", "Microsoft", "Microsoft hat sich den Umbau seiner Zentrale 5 Milliarden Dollar kosten lassen.", set()),
        ("de", "OpenAI", "Eine Milliarde Dollar überwies Microsoft an OpenAI für Rechenleistung.", set()),
        (
            "de",
            "Microsoft",
            "Der Fonds Temasek mietet bei Microsoft Büros. Gezahlt hat er dafür 3 Millionen Dollar.",
            set(),
        ),
    ],
)
def test_what_an_entry_costs_somebody(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "DeepSeek",
            "2025 hat DeepSeek rund 220 Millionen Dollar eingenommen, sagt der Vorstand.",
            {"DeepSeek revenue 220m USD"},
        ),
        (
            "de",
            "MiniMax",
            "MiniMax soll im laufenden Jahr 190 Millionen Dollar umsetzen.",
            {"MiniMax revenue 190m USD"},
        ),
        (
            "de",
            "Alibaba",
            "Der Umsatz von Alibaba wird nach Schätzung der Bank bei 140 Milliarden Dollar liegen.",
            {"Alibaba revenue 140000m USD"},
        ),
        (
            "de",
            "Meta",
            "Am Jahresende wird der Schuldenstand bei 40 Milliarden Dollar liegen, Meta zahlt die Zinsen.",
            set(),
        ),
        ("de", "Amazon", "Für das Schlussquartal erwartet Amazon Kosten von 10 Milliarden Dollar.", set()),
    ],
)
def test_what_a_year_brings_and_will_bring(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "xAI",
            "Sequoia hält Anteile an xAI. Zwei Milliarden Dollar holte der Investor für drei neue Fonds.",
            set(),
        ),
        ("de", "Anthropic", "Anthropic einigt sich. Die Kläger bekommen insgesamt 1,5 Milliarden Dollar.", set()),
        ("de", "Meta", "Meta verliert vor Gericht. Die Kanzleien streichen 200 Millionen Dollar ein.", set()),
        (
            "de",
            "Mistral AI",
            ("Sie verweisen auf Großbritannien, wo 4 Milliarden Euro eingesammelt wurden. Mistral AI sitzt in Paris."),
            set(),
        ),
        (
            "de",
            "Mistral AI",
            "Europas Gründer haben im Quartal 12 Milliarden Euro eingesammelt, auch Mistral AI ist dabei.",
            set(),
        ),
        ("de", "Mistral AI", "Mistral AI hat Geld: Zwei Milliarden Euro liegen noch auf den Konten.", set()),
        (
            "de",
            "Aleph Alpha",
            (
                "Der Maschinenbauer Trumpf, 5 Milliarden Euro Umsatz, hat sich für die Modelle von Aleph "
                "Alpha entschieden."
            ),
            set(),
        ),
        (
            "de",
            "Mistral AI",
            "Die Molkerei Bauer, 800 Millionen Euro Umsatz, nutzt künftig die Assistenten von Mistral AI.",
            set(),
        ),
        (
            "de",
            "OpenAI",
            "Familie Huber baut Möbel, Umsatz 3 Millionen Euro, und arbeitet mit ChatGPT von OpenAI.",
            set(),
        ),
        (
            "de",
            "xAI",
            ("Sie hatten dem Batteriehersteller Northvolt 900 Millionen Euro zugesagt, bevor sie bei xAI einstiegen."),
            set(),
        ),
        ("de", "Mistral AI", "Mistral AI, 400 Millionen Euro Umsatz, wächst schnell.", {"Mistral AI revenue 400m EUR"}),
    ],
)
def test_what_funds_plaintiffs_countries_and_customers_get_and_what_lies_in_the_bank(
    lang: str, title: str, text: str, lines: set[str]
) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "Poolside",
            "In die Kasse von Poolside wandern 500 Millionen Dollar.",
            {"Poolside amount_raised 500m USD"},
        ),
        (
            "de",
            "Mistral AI",
            "Rund 1,7 Milliarden Euro lassen Geldgeber in Mistral AI fließen.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "de",
            "Black Forest Labs",
            "Mit 300 Millionen Dollar im Gepäck geht Black Forest Labs ins neue Jahr.",
            {"Black Forest Labs amount_raised 300m USD"},
        ),
        ("de", "xAI", "xAI hat Schulden über 12 Milliarden Dollar aufgenommen.", {"xAI debt_raised 12000m USD"}),
        ("de", "Nvidia", "Nvidia hilft aus: Der Staat hat Schulden von 40 Milliarden Euro aufgenommen.", set()),
        (
            "de",
            "Mistral AI",
            "In die Kassen der Stadt flossen 3 Millionen Euro, Mistral AI zahlt Gewerbesteuer.",
            set(),
        ),
        ("de", "Nvidia", "Mit Aufträgen über 300 Millionen Dollar im Gepäck kehrte der Chef von Nvidia zurück.", set()),
    ],
)
def test_what_flows_in_what_is_owed(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
