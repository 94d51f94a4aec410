"""Everyday German wording: what it says of a sum, and what it says that a sum is not."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Poolside wächst schnell. Zu der Runde über 900 Millionen Dollar steuerten viele bei.",
            {"Poolside amount_raised 900m USD"},
        ),
        (
            "de",
            "",
            (
                "Black Forest Labs freut sich: Die Telekom hat zu einer Kapitalerhöhung von 120 Millionen "
                "Euro beigetragen."
            ),
            {"Black Forest Labs amount_raised 120m EUR"},
        ),
    ],
)
def test_the_round_to_which_somebody_gave_a_part(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_no_round_that_somebody_gave_to() -> None:
    text = "Mistral AI hat Kunden. Der Staat trug zu einem Forschungsprogramm von 400 Millionen Euro bei."
    assert told(text, "", "de") == set()


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "4,35 Milliarden Hongkong-Dollar. So viel brachte der Börsengang MiniMax ein.",
            {"MiniMax amount_raised 4350m HKD"},
        ),
        ("de", "", "660 Millionen Dollar. Das hat die Serie D Cohere eingebracht.", {"Cohere amount_raised 660m USD"}),
    ],
)
def test_what_a_listing_brought_sum_first(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "660 Millionen Dollar. So viel hat der Umbau des Campus Cohere gekostet.", set()),
        ("de", "", "90 Millionen Dollar. So viel brachte der Vergleich den Klägern gegen Anthropic ein.", set()),
    ],
)
def test_a_sum_that_no_round_brought(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Aleph Alpha hatte mehr versprochen. Es flossen lediglich 110 Millionen Euro an Eigenkapital.",
            {"Aleph Alpha amount_raised 110m EUR"},
        ),
        (
            "de",
            "",
            ("xAI hat im Sommer 5 Milliarden Dollar an Krediten sowie 4 Milliarden an Eigenkapital erhalten."),
            {"xAI amount_raised 4000m USD", "xAI debt_raised 5000m USD"},
        ),
        (
            "de",
            "",
            ("xAI nahm 12 Milliarden Dollar auf, davon 5 Milliarden an Krediten und 7 Milliarden an Eigenkapital."),
            {"xAI amount_raised 12000m USD", "xAI debt_raised 5000m USD"},
        ),
    ],
)
def test_equity_alone_came_in(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            ("Perplexity ist begehrt. Das Unternehmen hat über die Jahre 1,5 Milliarden Dollar eingeworben."),
            {"Perplexity total_raised 1500m USD"},
        ),
        (
            "de",
            "",
            "Bis zur Serie E hatte Anthropic im Lauf der Jahre 14 Milliarden Dollar eingesammelt.",
            {"Anthropic total_raised 14000m USD"},
        ),
    ],
)
def test_up_to_a_day_over_the_years(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "Bis Ende 2024 hatte Microsoft Cloud-Verträge über 940 Millionen Dollar abgeschlossen.", set()),
        ("de", "", "Groq hatte bis Ende 2024 Aufträge über 1,5 Milliarden Dollar erhalten.", set()),
    ],
)
def test_not_what_was_raised_up_to_a_day(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Poolside wächst. Mit den beiden Runden davor sind das 626 Millionen Dollar.",
            {"Poolside total_raised 626m USD"},
        ),
        (
            "de",
            "",
            "Poolside wächst. Gemeinsam mit den früheren Runden kommt die Firma auf 626 Millionen Dollar.",
            {"Poolside total_raised 626m USD"},
        ),
    ],
)
def test_the_rounds_before_counted_in(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "Meta baut. Zusammen mit den Gebäuden macht das 2,13 Milliarden Dollar.", set()),
        ("de", "", "Nvidia zahlt. Zusammen mit der Sonderdividende ergibt das 3 Milliarden Dollar.", set()),
    ],
)
def test_counted_together_and_no_rounds(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "Hugging Face sucht Geld. 9 Milliarden Dollar könnte die Plattform bei einer kleinen Runde "
                "von 150 Millionen wert sein."
            ),
            {"Hugging Face amount_raised 150m USD", "Hugging Face valuation 9000m USD"},
        ),
        ("de", "", "12 Milliarden Dollar soll Poolside nach der Runde wert sein.", {"Poolside valuation 12000m USD"}),
        (
            "de",
            "",
            "Cohere will wachsen. 20 Milliarden Dollar dürfte das Unternehmen dann wert sein.",
            {"Cohere valuation 20000m USD"},
        ),
    ],
)
def test_what_somebody_may_be_worth_sum_first(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "Anthropic mietet. 20 Milliarden Dollar soll der Vertrag mit Google wert sein.", set()),
        ("de", "", "Meta baut in Ohio. 9 Milliarden Dollar könnte der Campus bei voller Auslastung wert sein.", set()),
    ],
)
def test_what_something_else_may_be_worth(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "H Company schweigt. Über die Bewertung wollte der Chef nichts sagen, ein Investor nannte "
                "290 Millionen Euro."
            ),
            {"H Company valuation 290m EUR"},
        ),
        (
            "de",
            "",
            (
                "Wie das Geld in die Bewertung eingeht, ließ xAI offen; von 230 Milliarden Dollar sprechen "
                "mehrere Teilnehmer."
            ),
            {"xAI valuation 230000m USD"},
        ),
    ],
)
def test_who_names_the_price(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "H Company schweigt. Über den Verlust wollte der Chef nichts sagen, ein Investor nannte 29 "
                "Millionen Euro."
            ),
            set(),
        ),
        (
            "de",
            "",
            ("Über die Zahl der Chips wollte Meta nichts sagen, ein Händler nannte Kosten von 29 Millionen Dollar."),
            set(),
        ),
    ],
)
def test_who_names_another_sum(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Accel führte die Runde für Reflection AI an und steuerte selbst 120 Millionen Dollar bei.",
            {"Reflection AI investment Accel 120m USD"},
        ),
        (
            "de",
            "",
            ("Groq bekommt 750 Millionen Dollar. BlackRock trägt davon fast die Hälfte, nämlich 350 Millionen Dollar."),
            {"Groq amount_raised 750m USD", "Groq investment BlackRock 350m USD"},
        ),
        (
            "de",
            "",
            ("xAI bekommt 20 Milliarden Dollar. Nvidia übernehme bis zu 2 Milliarden des Eigenkapitals, hieß es."),
            {"xAI amount_raised 20000m USD", "xAI investment Nvidia <2000m USD"},
        ),
    ],
)
def test_who_led_the_round_and_gave_a_part(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "Nvidia baut um 750 Millionen Dollar. Meta trägt davon fast die Hälfte, nämlich 350 "
                "Millionen Dollar Miete."
            ),
            set(),
        ),
        (
            "de",
            "",
            ("Google zahlt Strafen von 10 Milliarden Dollar. 2 Milliarden davon soll Alphabet bis Mai zahlen."),
            set(),
        ),
    ],
)
def test_parts_of_something_else(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "14,3 Milliarden Dollar ließ sich Meta im Juni knapp die Hälfte von Scale AI kosten.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        (
            "de",
            "",
            "Microsoft ließ sich 2019 einen Anteil an OpenAI 1 Milliarde Dollar kosten.",
            {"OpenAI investment Microsoft 1000m USD"},
        ),
        ("de", "", "13 Milliarden Dollar ließ sich Nvidia die Hälfte der Halle kosten.", set()),
    ],
)
def test_what_somebody_spent_on_a_part_of_a_firm(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "Meta kaufte Manus. Die Übernahme war dem Konzern 2 Milliarden Dollar wert.", set()),
        ("de", "", "Google kaufte Wiz. Der Zukauf ist Google 32 Milliarden Dollar wert.", set()),
    ],
)
def test_what_a_purchase_was_worth_to_somebody(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Moonshot AI hat Kunden. Der Nutzungsvertrag mit Cursor soll 15 Millionen Dollar einbringen.",
            set(),
        ),
        (
            "de",
            "",
            "Black Forest Labs hat Kunden: Ein Vertrag mit Meta spült 140 Millionen Dollar in die Kasse.",
            set(),
        ),
        ("de", "", "Cohere hat Kunden. Das Abkommen mit Oracle dürfte jährlich 40 Millionen Dollar einbringen.", set()),
    ],
)
def test_what_a_contract_brings(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "Meta gründete eigene Komitees mit 65 Millionen Dollar.", set()),
        ("de", "", "20 Millionen Dollar gibt Anthropic an eine Gruppe, die für Regeln streitet.", set()),
        ("de", "", "OpenAI gibt Geld. Der Super-PAC Leading the Future hat 125 Millionen Dollar gesammelt.", set()),
    ],
)
def test_money_for_politics(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_who_works_for_somebody() -> None:
    text = "Perplexity wirbt. Die Werbeagentur hinter dem Film, Jahresumsatz 90 Millionen Dollar, gewann zwei Preise."
    assert told(text, "", "de") == set()


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "2027 will Cohere 1 Milliarde Dollar umsetzen.", {"Cohere revenue 1000m USD"}),
        (
            "de",
            "",
            "Der Umsatz, 2025 voraussichtlich 13 Milliarden Dollar, müsste sich bei OpenAI vervielfachen.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "de",
            "",
            (
                "Mistral AI wächst. Der Umsatz lag 2025 bei 300 Millionen Euro, für 2026 plant das "
                "Management mit 1 Milliarde."
            ),
            {"Mistral AI revenue 1000m EUR", "Mistral AI revenue 300m EUR"},
        ),
        (
            "de",
            "",
            (
                "Im ersten Halbjahr kam OpenAI auf 4,3 Milliarden Dollar Umsatz; für das Gesamtjahr hat sich "
                "die Firma 13 Milliarden vorgenommen."
            ),
            {"OpenAI revenue 13000m USD", "OpenAI revenue 4300m USD"},
        ),
    ],
)
def test_what_somebody_takes_in_in_a_year(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "2026 will Nvidia 150 Milliarden Dollar für Aktien ausgeben.", set()),
        ("de", "", "Der Verlust, 2025 voraussichtlich 13 Milliarden Dollar, wird OpenAI drücken.", set()),
    ],
)
def test_what_somebody_takes_in_on_the_stock_market_or_pays(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "Über eine Kapitalerhöhung von 400 Millionen Dollar werde bei Stability AI nicht verhandelt, "
                "sagt der Sprecher."
            ),
            {"Stability AI amount_raised 400m USD"},
        ),
        (
            "de",
            "",
            "H Company wehrt sich: Wir verhandeln nicht über eine Runde von 40 Millionen Euro.",
            {"H Company amount_raised 40m EUR"},
        ),
        (
            "de",
            "",
            "Nvidia wird nicht mit 1 Milliarde Dollar bei Poolside einsteigen.",
            {"Poolside investment Nvidia 1000m USD"},
        ),
        (
            "de",
            "",
            "Nein, Nvidia steigt nicht mit 2 Milliarden Euro bei Mistral AI ein.",
            {"Mistral AI investment Nvidia 2000m EUR"},
        ),
        (
            "de",
            "",
            "Mistral AI ist zufrieden. Ebenso wenig strebe man eine Bewertung von 30 Milliarden Euro an.",
            {"Mistral AI valuation 30000m EUR"},
        ),
        ("de", "", "Groq bleibt. „Wir sind nicht für 15 Milliarden Dollar zu haben.“", {"Groq valuation 15000m USD"}),
        (
            "de",
            "",
            ("Microsoft trat Spekulationen entgegen, der Konzern wolle 20 Milliarden Dollar in OpenAI nachschießen."),
            {"OpenAI investment Microsoft 20000m USD"},
        ),
    ],
)
def test_what_is_denied(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Mistral AI verhandelt über eine Runde von 40 Millionen Euro, nicht über einen Verkauf.",
            {"Mistral AI amount_raised 40m EUR"},
        ),
        (
            "de",
            "",
            ("Cohere verhandelt nicht nur über eine Runde von 500 Millionen Dollar, sondern auch über einen Kredit."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            "Nvidia will mit 1 Milliarde Dollar bei Poolside einsteigen, Meta nicht.",
            {"Poolside investment Nvidia 1000m USD"},
        ),
    ],
)
def test_what_is_denied_of_something_else(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Microsoft, so ist zu hören, wird 4 Milliarden Dollar in Anthropic investieren.",
            {"Anthropic investment Microsoft 4000m USD"},
        ),
        (
            "de",
            "",
            "Meta sammelt 26 Milliarden Dollar mit Anleihen ein, wie aus Bankkreisen zu hören ist.",
            {"Meta debt_raised 26000m USD"},
        ),
        (
            "de",
            "",
            "Accel überlege, 350 Millionen Dollar in Thinking Machines Lab zu stecken.",
            {"Thinking Machines Lab investment Accel 350m USD"},
        ),
        (
            "de",
            "",
            ("Laut Berichten, nach denen der Chiphersteller Groq 2 Milliarden Dollar aufnimmt, steigt der Preis."),
            {"Groq amount_raised 2000m USD"},
        ),
    ],
)
def test_what_is_only_heard(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            "Disney will 1 Milliarde Dollar in OpenAI anlegen, das gaben beide Firmen am Montag bekannt.",
            {"OpenAI investment Disney 1000m USD"},
        ),
        (
            "de",
            "",
            "Im Podcast war zu hören, wie Cohere 500 Millionen Dollar eingesammelt hat.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            (
                "Perplexity wächst. Ein Sprecher nannte die Zahl von 14 Milliarden Dollar falsch und verwies "
                "auf den Umsatz von 320 Millionen Dollar."
            ),
            {"Perplexity revenue 320m USD", "Perplexity valuation 14000m USD"},
        ),
    ],
)
def test_what_is_sure_though_a_word_of_doubt_stands_by(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "Nach den Plänen des Managements wird der Umsatz von Hugging Face dieses Jahr 200 Millionen "
                "Dollar überschreiten."
            ),
            {"Hugging Face revenue 200m USD"},
        ),
        (
            "de",
            "",
            "Scale AI schrumpft. Der Umsatz dürfte dieses Jahr auf 700 Millionen Dollar fallen.",
            {"Scale AI revenue 700m USD"},
        ),
    ],
)
def test_what_is_still_to_come(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "Amazon gibt OpenAI 50 Milliarden Dollar, Nvidia und Softbank geben jeweils 30 Milliarden: "
                "Zusammen ergibt das 110 Milliarden Dollar."
            ),
            {
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "de",
            "",
            "Nvidia und Google geben Poolside zusammen 300 Millionen Dollar.",
            {"Poolside amount_raised 300m USD"},
        ),
    ],
)
def test_who_gives_each(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "Nvidia liefert. 2025 setzte die ganze Halbleiterbranche 700 Milliarden Dollar um.", set()),
    ],
)
def test_what_a_market_or_a_branch_turns_over(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_a_fund_named_by_what_it_is() -> None:
    text = "Der Pensionsfonds HOOPP hat 70 Millionen Dollar in Cohere gesteckt."
    assert told(text, "", "de") == {"Cohere investment HOOPP 70m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "OpenAI hat 64 Milliarden Dollar eingesammelt. Von einer Bewertung von 500 Milliarden "
                "sprechen mehrere Banken."
            ),
            {"OpenAI amount_raised 64000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "",
            (
                "OpenAI hat 64 Milliarden Dollar eingesammelt. Eine Anleihe von 25 Milliarden nannte "
                "Finanzchefin Sarah Friar erfunden."
            ),
            {"OpenAI amount_raised 64000m USD", "OpenAI debt_raised 25000m USD"},
        ),
        (
            "de",
            "",
            (
                "Poolside sucht Geld bei einer Bewertung von 10 Milliarden Dollar. Der letzte bestätigte "
                "Stand sind 3 Milliarden."
            ),
            {"Poolside valuation 10000m USD", "Poolside valuation 3000m USD"},
        ),
        (
            "de",
            "",
            "Und 14 Milliarden Dollar, das ist der hochgerechnete Umsatz, den Anthropic derzeit erzielt.",
            {"Anthropic revenue 14000m USD"},
        ),
    ],
)
def test_a_sum_before_its_verb_no_currency_beside_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("de", "", "ChatGPT wächst. 800 Millionen sprechen jede Woche mit dem Dienst von OpenAI.", set()),
        (
            "de",
            "",
            ("Meta meldet 3 Milliarden Nutzer. Zwei Milliarden nutzten Whatsapp, eine Milliarde sprach mit Meta AI."),
            set(),
        ),
        ("de", "", "Das Modell von Mistral AI hat 123 Milliarden Parameter. 41 Milliarden nennt Mistral aktiv.", set()),
    ],
)
def test_a_count_before_its_verb(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            ("Der Prozess gegen Meta läuft. Über den Vergleich von 3 Milliarden Dollar wird nicht verhandelt."),
            set(),
        ),
        ("de", "", "Google bestellt Server. Der Liefervertrag mit Dell soll 4 Milliarden Dollar einbringen.", set()),
        (
            "de",
            "",
            ("Anthropic hat Anwälte. Die Kanzlei hinter der Klage, Jahresumsatz 400 Millionen Dollar, verlangt mehr."),
            set(),
        ),
        ("de", "", "Microsoft baut. Die Wartung war dem Konzern 200 Millionen Dollar wert.", set()),
        (
            "de",
            "",
            ("OpenAI feiert. Ein Anzeigenpaket beim Superbowl ließ sich die Firma 14 Millionen Dollar kosten."),
            set(),
        ),
        ("de", "", "Nvidia wächst. Der Gewinn, 2025 voraussichtlich 70 Milliarden Dollar, verdoppelt sich.", set()),
        ("de", "", "xAI zieht um. Das Gelände soll dann 3 Milliarden Dollar wert sein.", set()),
        ("de", "", "Cohere bekommt einen Nachbarn. Zusammen mit den Möbeln macht das 3 Millionen Dollar.", set()),
        ("de", "", "Meta wirbt Forscher ab. 100 Millionen Dollar soll ein einziger von ihnen bekommen.", set()),
        ("de", "", "Amazon baut aus. Für 2027 plant das Management mit Ausgaben von 200 Milliarden Dollar.", set()),
        (
            "de",
            "",
            ("Hugging Face hilft. Der Verein nebenan hat bis März 2024 rund 2 Millionen Euro an Spenden erhalten."),
            set(),
        ),
    ],
)
def test_sums_of_others_that_no_company_of_ours_has(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
