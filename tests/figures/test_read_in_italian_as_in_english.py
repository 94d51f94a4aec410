"""What Italian tells in its own words and orders, read as English is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read


def said(text: str, lang: str = "it") -> set[str]:
    """Return the figures of a sentence in Italian, with their status where they are no facts, and their dates."""
    figures = read(text, lang=lang).figures
    return {
        " ".join(part for part in (line(one), one.status.replace("asserted", ""), one.as_of, one.period) if part)
        for one in figures
    }


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Mistral AI cercava 300 milioni di euro e ne ha trovati 600.",
            {"Mistral AI amount_raised 300m EUR rumoured", "Mistral AI amount_raised 600m EUR"},
        ),
        (
            "Groq sperava di raccogliere 300 milioni di dollari, ma alla fine ne ha ottenuti 640.",
            {"Groq amount_raised 300m USD rumoured", "Groq amount_raised 640m USD"},
        ),
        (
            "Poolside pensava a 400 milioni di dollari; ne ha incassati 500.",
            {"Poolside amount_raised 400m USD rumoured", "Poolside amount_raised 500m USD"},
        ),
        (
            "Cohere aveva chiesto 400 milioni di dollari ma ne ha incassati 500.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        (
            "Mistral AI puntava a raccogliere 1 miliardo di euro e ha chiuso il round a 1,7 miliardi.",
            {"Mistral AI amount_raised 1000m EUR rumoured", "Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "Cohere ha raccolto 500 milioni di dollari, più dei 400 milioni che aveva chiesto.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        (
            "Cohere ha raccolto 500 milioni di dollari, oltre i 400 milioni a cui puntava.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        (
            "Cohere ha raccolto 500 milioni di dollari invece dei 400 programmati.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        (
            "Anthropic ha raccolto 13 miliardi di dollari, non i 5 miliardi previsti.",
            {"Anthropic amount_raised 13000m USD", "Anthropic amount_raised 5000m USD rumoured"},
        ),
    ],
)
def test_what_was_sought_beside_what_came(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Mistral AI ha ricevuto i 600 milioni di euro previsti.", {"Mistral AI amount_raised 600m EUR"}),
        (
            "Groq ha chiesto 40 milioni di dollari di danni e ne ha ottenuti 20. Vale 7 miliardi di dollari.",
            {"Groq valuation 7000m USD"},
        ),
        ("Cohere puntava a 400 milioni di dollari di ricavi.", {"Cohere revenue 400m USD forecast"}),
    ],
)
def test_what_was_foreseen_and_came(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Cohere ha raccolto 500 milioni di dollari, più dei 270 milioni raccolti nel 2023.",
            {"Cohere amount_raised 270m USD 2023", "Cohere amount_raised 500m USD"},
        ),
        (
            "Mistral AI ha raccolto 600 milioni di euro, molto meno dei 6,6 miliardi di dollari di OpenAI.",
            {"Mistral AI amount_raised 600m EUR", "OpenAI amount_raised 6600m USD"},
        ),
        (
            "I ricavi di Cohere sono stati di 200 milioni di dollari, meglio dei 150 milioni del 2024.",
            {"Cohere revenue 150m USD 2024", "Cohere revenue 200m USD"},
        ),
        (
            "Groq vale 6,9 miliardi di dollari, più dei 2,8 miliardi a cui era stata valutata nel 2024.",
            {"Groq valuation 2800m USD 2024", "Groq valuation 6900m USD"},
        ),
        ("Cohere ha raccolto 500 milioni di dollari da più dei dieci fondi attesi.", {"Cohere amount_raised 500m USD"}),
    ],
)
def test_more_and_less_than_another_sum(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Poolside vale 3 miliardi di dollari, secondo due di loro.", {"Poolside valuation 3000m USD rumoured"}),
        (
            "Groq ha ricavi per 90 milioni di dollari, stando a una presentazione ottenuta da Bloomberg.",
            {"Groq revenue 90m USD rumoured"},
        ),
        (
            "Stando a chi ha letto il contratto, Cohere ha raccolto 500 milioni di dollari.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Gli intermediari parlano di una valutazione di 12 miliardi di euro per Mistral AI.",
            {"Mistral AI valuation 12000m EUR rumoured"},
        ),
        (
            "Le ultime indiscrezioni parlano di un round da 500 milioni di dollari per Cohere.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        (
            "Nvidia investe 100 milioni di dollari in Groq. Il sito ha riferito dell'accordo citando fonti anonime.",
            {"Groq investment Nvidia 100m USD rumoured"},
        ),
        (
            "Groq raccoglie capitali, dicono persone a lei vicine. Il round valuta la società 7 miliardi di dollari.",
            {"Groq valuation 7000m USD rumoured"},
        ),
        (
            "Perplexity si aspetta che il suo prossimo round sia di 400 milioni di dollari.",
            {"Perplexity amount_raised 400m USD rumoured"},
        ),
    ],
)
def test_sources_without_a_name(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Cohere ha pubblicato una lettera agli azionisti: i ricavi sono stati di 200 milioni di dollari.",
            {"Cohere revenue 200m USD"},
        ),
        (
            "Nvidia investe 100 milioni di dollari in Groq. Il sito ha riferito dell'accordo citando il comunicato.",
            {"Groq investment Nvidia 100m USD"},
        ),
    ],
)
def test_letters_and_reports_that_are_public(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Cohere ha raccolto 500 milioni di dollari invece dei 700 milioni riportati dalla stampa.",
            {"Cohere amount_raised 500m USD", "Cohere amount_raised 700m USD denied"},
        ),
        (
            "Cohere ha raccolto 2 miliardi di dollari anziché i 3 miliardi di cui si era parlato.",
            {"Cohere amount_raised 2000m USD", "Cohere amount_raised 3000m USD denied"},
        ),
        (
            "Mistral AI non ha mai discusso un round da 2 miliardi di euro.",
            {"Mistral AI amount_raised 2000m EUR denied"},
        ),
        (
            "Groq non ha ricevuto alcuna offerta, né le è stata proposta una valutazione di 9 miliardi di dollari.",
            {"Groq valuation 9000m USD denied"},
        ),
        (
            "Niente lascia pensare che Groq abbia raccolto 2 miliardi di dollari.",
            {"Groq amount_raised 2000m USD denied"},
        ),
        (
            "Il sito secondo cui Groq aveva raccolto 2 miliardi di dollari si sbagliava.",
            {"Groq amount_raised 2000m USD denied"},
        ),
        (
            "Si parla di un round da 300 milioni di dollari per Groq. Un simile round non esiste, dice la società.",
            {"Groq amount_raised 300m USD denied"},
        ),
    ],
)
def test_denied_in_italian_turns(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Né un round da 300 milioni di dollari né una valutazione di 7 miliardi sono bastati a Cohere.",
            {"Cohere amount_raised 300m USD", "Cohere valuation 7000m USD"},
        ),
        ("Cohere nega di aver truccato i suoi ricavi da 200 milioni di dollari.", {"Cohere revenue 200m USD"}),
        ("Nulla indica che Cohere rallenti: ha raccolto 500 milioni di dollari.", {"Cohere amount_raised 500m USD"}),
    ],
)
def test_denials_of_something_else(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Nvidia fornirà a Mistral AI nuovi capitali per 200 milioni di euro.",
            {"Mistral AI investment Nvidia 200m EUR"},
        ),
        (
            "Mistral AI ha ceduto a ASML una quota dell'11% per 1,3 miliardi di euro.",
            {"Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "Nvidia acquista una partecipazione in Poolside, al prezzo di 500 milioni di dollari.",
            {"Poolside investment Nvidia 500m USD"},
        ),
        (
            "Gli impegni di Nvidia in Poolside sono saliti a 1 miliardo di dollari.",
            {"Poolside investment Nvidia 1000m USD"},
        ),
        (
            "Cohere ha raccolto 500 milioni di dollari. AMD ne ha versati 100 e altri soci il resto.",
            {"Cohere amount_raised 500m USD", "Cohere investment AMD 100m USD"},
        ),
        (
            "Cohere ha emesso nuove azioni per 100 milioni di dollari a favore di AMD.",
            {"Cohere investment AMD 100m USD"},
        ),
        (
            "Nvidia ha fatto valere il diritto di investire 500 milioni di dollari in Mistral AI.",
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "La parte di Thrive nel round da 6 miliardi di dollari chiuso da OpenAI è di 1 miliardo.",
            {"OpenAI amount_raised 6000m USD", "OpenAI investment Thrive 1000m USD"},
        ),
        (
            "Nvidia ha messo 500 milioni di dollari in Poolside. La somma è nel frattempo salita a 1 miliardo.",
            {"Poolside investment Nvidia 1000m USD", "Poolside investment Nvidia 500m USD"},
        ),
        (
            "WPP è diventata azionista di Cohere. Il gruppo ha pagato 40 milioni di sterline per nuove azioni.",
            {"Cohere investment WPP 40m GBP"},
        ),
        (
            "80 milioni di euro vengono messi da un gruppo di famiglie bavaresi per Aleph Alpha.",
            {"Aleph Alpha amount_raised 80m EUR"},
        ),
    ],
)
def test_who_gives_to_whom(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Nvidia fornirà a Mistral AI chip per 200 milioni di euro. Cohere vale 7 miliardi.",
            {"Cohere valuation 7000m EUR"},
        ),
        (
            "WPP è cliente di Cohere. Il gruppo ha pagato 40 milioni di sterline. Cohere vale 7 miliardi.",
            {"Cohere valuation 7000m GBP"},
        ),
        (
            "Mistral AI ha venduto a Stellantis licenze per 100 milioni di euro. Cohere vale 7 miliardi.",
            {"Cohere valuation 7000m EUR"},
        ),
        (
            "OpenAI ha comprato 38 miliardi di dollari di chip da Amazon e 10 da Cerebras. Cohere vale 7 miliardi.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "Cohere ha 12 clienti che pagano ciascuno più di 1 milione di dollari l'anno e vale 7 miliardi.",
            {"Cohere valuation 7000m USD"},
        ),
    ],
)
def test_what_is_sold_and_paid_for_no_part_of_a_company(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Google metterà un altro miliardo di dollari in Anthropic.", {"Anthropic investment Google 1000m USD"}),
        ("Mistral AI ha raccolto un ulteriore miliardo di euro.", {"Mistral AI amount_raised 1000m EUR"}),
    ],
)
def test_another_billion(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Nvidia e AMD hanno messo 300 e 200 milioni di dollari in Cohere.",
            {"Cohere investment AMD 200m USD", "Cohere investment Nvidia 300m USD"},
        ),
        (
            "Finora Groq e Cohere hanno raccolto 3 e 1,6 miliardi di dollari.",
            {"Cohere total_raised 1600m USD", "Groq total_raised 3000m USD"},
        ),
        (
            "OpenAI e Anthropic valgono 500 e 380 miliardi di dollari.",
            {"Anthropic valuation 380000m USD", "OpenAI valuation 500000m USD"},
        ),
    ],
)
def test_two_numbers_before_one_magnitude(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Il 10% di Mistral AI, del valore di 1,2 miliardi di euro, è di Bpifrance. Cohere vale 7 miliardi.",
            {"Cohere valuation 7000m EUR"},
        ),
        (
            "Cohere ha raccolto in tutto 1,6 miliardi di dollari; 700 milioni restano in banca.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "SoftBank ha promesso 30 miliardi di dollari a OpenAI, di cui 20 ancora da versare.",
            {"OpenAI investment SoftBank 30000m USD"},
        ),
    ],
)
def test_parts_that_are_no_figures(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Nei suoi sei anni Cohere ha raccolto 1,6 miliardi di dollari.", {"Cohere total_raised 1600m USD"}),
        (
            "I 57,9 miliardi di dollari di finanziamenti ottenuti da OpenAI in undici round sono un primato.",
            {"OpenAI total_raised 57900m USD"},
        ),
        ("In totale Cohere ha raccolto 1,6 miliardi di dollari.", {"Cohere total_raised 1600m USD"}),
        ("Complessivamente Cohere ha raccolto 500 milioni di dollari nel round.", {"Cohere amount_raised 500m USD"}),
        (
            "In tutto quattro fondi hanno investito nel round, in cui Mistral AI ha raccolto 600 milioni di euro.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        ("Complessivamente Cohere è finanziata con 500 milioni di dollari di debito.", {"Cohere debt_raised 500m USD"}),
    ],
)
def test_all_rounds_and_one_round(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Cohere ha speso 60 milioni di dollari incassandone appena 47.", {"Cohere revenue 47m USD"}),
        (
            "7 miliardi di dollari: è quanto Anthropic incassa ormai su base annua.",
            {"Anthropic revenue 7000m USD run-rate"},
        ),
        (
            "Perplexity ha ricavi per 90 milioni di dollari; per il 2026 mira a 200 milioni.",
            {"Perplexity revenue 200m USD forecast 2026", "Perplexity revenue 90m USD"},
        ),
        ("Cohere conta su vendite per 300 milioni di dollari quest'anno.", {"Cohere revenue 300m USD forecast 2025"}),
        (
            "I ricavi di Cohere dovrebbero arrivare a 1 miliardo di dollari nel 2027.",
            {"Cohere revenue 1000m USD forecast 2027"},
        ),
    ],
)
def test_revenue_told_by_other_words(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Groq, valutata 2,8 miliardi di dollari in un round dell'agosto 2024, ha raccolto 640 milioni.",
            {"Groq amount_raised 640m USD", "Groq valuation 2800m USD 2024-08"},
        ),
        (
            "Mistral AI, che nel giugno 2024 valeva 5,8 miliardi di euro, tratta un round da 2 miliardi di euro.",
            {"Mistral AI amount_raised 2000m EUR rumoured", "Mistral AI valuation 5800m EUR 2024-06"},
        ),
        (
            "Mistral AI, valutata 5,8 miliardi di euro, a giugno ha raccolto 600 milioni di euro.",
            {"Mistral AI amount_raised 600m EUR 2025-06", "Mistral AI valuation 5800m EUR"},
        ),
    ],
)
def test_dates_of_what_is_told_aside(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Mistral AI vende alle banche. Un anno dopo la società ha raccolto 50 milioni di euro.",
            {"Mistral AI amount_raised 50m EUR"},
        ),
        (
            "A giugno 2023 Mistral AI ha raccolto 105 milioni di euro. Un anno dopo la società ne ha raccolti 600.",
            {"Mistral AI amount_raised 105m EUR 2023-06", "Mistral AI amount_raised 600m EUR 2024-06"},
        ),
    ],
)
def test_a_time_later_that_hangs_on_a_date(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Mistral AI ha superato la rivale Aleph Alpha, raccogliendo 600 milioni di euro.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "Cohere ha raccolto più di OpenAI e della rivale Anthropic, incassando 2 miliardi di dollari.",
            {"Cohere amount_raised 2000m USD"},
        ),
        (
            "Cohere dice che Anthropic cresce, raccogliendo 2 miliardi di dollari.",
            {"Anthropic amount_raised 2000m USD"},
        ),
    ],
)
def test_a_gerund_is_the_subjects(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "In primavera si discuteva di una Serie D da 300 milioni di dollari per Groq.",
            {"Groq amount_raised 300m USD rumoured 2025"},
        ),
        (
            "Cohere ha valutato la possibilità di raccogliere 300 milioni di dollari.",
            {"Cohere amount_raised 300m USD rumoured"},
        ),
        (
            "Mistral AI è in trattative per raccogliere 500 milioni di euro, dopo averne raccolti 200.",
            {"Mistral AI amount_raised 200m EUR", "Mistral AI amount_raised 500m EUR rumoured"},
        ),
    ],
)
def test_more_that_is_only_talked_of(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Cohere dice che non è mai stato firmato un accordo da 600 milioni di dollari.",
            {"Cohere amount_raised 600m USD denied"},
        ),
        (
            "Non siamo nemmeno a 300 milioni di dollari di ricavi, ha scritto il capo di Cohere.",
            {"Cohere revenue 300m USD denied"},
        ),
    ],
)
def test_deals_that_are_denied_in_the_passive(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Mistral AI cresce. La rivale francese di OpenAI ha raccolto 1,7 miliardi di euro.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "Mistral AI, rivale francese di OpenAI, ha raccolto 1,7 miliardi di euro.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
    ],
)
def test_rivals_of_one_who_is_watched(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Fondi sovrani e banche hanno investito 300 milioni di dollari in Cohere.", {"Cohere amount_raised 300m USD"}),
        (
            "200 milioni dei 700 milioni di dollari del round di Cohere erano la parte di Nvidia.",
            {"Cohere amount_raised 700m USD", "Cohere investment Nvidia 200m USD"},
        ),
        (
            "90 milioni di euro della Serie B di Aleph Alpha hanno preso la forma di un prestito.",
            {"Aleph Alpha debt_raised 90m EUR"},
        ),
        ("AI21 Labs ha venduto una fetta di sé per 90 milioni di dollari.", {"AI21 Labs amount_raised 90m USD"}),
        (
            "Cohere ha utilizzato 100 milioni di dollari di una linea di credito. Vale 7 miliardi di dollari.",
            {"Cohere valuation 7000m USD"},
        ),
        ("Un documento mostra vendite per 240 milioni di dollari in Cohere.", {"Cohere revenue 240m USD"}),
    ],
)
def test_who_gave_and_in_what_form(text: str, lines: set[str]) -> None:
    assert said(text) == lines


@pytest.mark.parametrize(
    ("lang", "text", "lines"),
    [
        (
            "fr",
            "Google injectera un autre milliard de dollars dans Anthropic.",
            {"Anthropic investment Google 1000m USD"},
        ),
        ("en", "Cohere has beaten its rival Anthropic, raising $2 billion.", {"Cohere amount_raised 2000m USD"}),
        ("en", "Cohere sued Anthropic, which is growing, raising $2 billion.", {"Anthropic amount_raised 2000m USD"}),
        (
            "fr",
            "Cohere a dépassé sa rivale Anthropic, levant 2 milliards de dollars.",
            {"Cohere amount_raised 2000m USD"},
        ),
        (
            "fr",
            "Cohere, valorisée 5 milliards de dollars lors d'un tour de table de l'été 2024, lève 500 millions.",
            {"Cohere valuation 5000m USD 2024", "Cohere amount_raised 500m USD"},
        ),
    ],
)
def test_the_same_in_other_languages(lang: str, text: str, lines: set[str]) -> None:
    assert said(text, lang) == lines
