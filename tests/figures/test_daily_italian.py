"""Everyday Italian wording: what it says of a sum, and what it says that a sum is not."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            "Hugging Face conta su 396 milioni di dollari raccolti in cinque round.",
            {"Hugging Face total_raised 396m USD"},
        ),
        (
            "it",
            "",
            "Sommati gli otto giri, siamo a 2,8 miliardi di dollari per Cerebras.",
            {"Cerebras total_raised 2800m USD"},
        ),
        (
            "it",
            "",
            "Mistral AI cresce. Contando tutte le raccolte, si arriva a 2,8 miliardi di euro.",
            {"Mistral AI total_raised 2800m EUR"},
        ),
    ],
)
def test_what_came_in_several_rounds(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "", "Meta ha pagato 626 milioni di dollari di multe, ottenuti in tre processi.", set()),
        ("it", "", "Contando tutte le sedi, si arriva a 2,8 miliardi di euro di affitti per Meta.", set()),
    ],
)
def test_sums_that_came_of_no_rounds(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            "L'accordo con Anthropic è firmato: 10 miliardi di dollari a una valutazione di 350 miliardi.",
            {"Anthropic amount_raised 10000m USD", "Anthropic valuation 350000m USD"},
        ),
        (
            "it",
            "",
            "Cohere cresce. La serie D, da 500 milioni di dollari, è stata guidata da Inovia.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "",
            "Sean Parker e un pool di fondi hanno versato 80 milioni di dollari in Stability AI.",
            {"Stability AI amount_raised 80m USD"},
        ),
    ],
)
def test_a_round_told_in_an_aside_a_deal_signed(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "", "L'accordo tra Meta e Google è firmato: 10 miliardi di dollari in sei anni per il cloud.", set()),
        ("it", "", "La fiera, di 500 milioni di dollari, l'aveva guidata Meta.", set()),
    ],
)
def test_a_deal_that_is_no_round(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            (
                "Aleph Alpha ha deliberato un aumento di capitale da 80 milioni di euro, interamente "
                "sottoscritto dal gruppo Schwarz."
            ),
            {"Aleph Alpha investment Schwarz 80m EUR"},
        ),
        (
            "it",
            "",
            "A tanto ammonta l'investimento di Meta in Scale AI: 14,3 miliardi di dollari.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        (
            "it",
            "",
            "DeepSeek vive di High-Flyer, che le ha versato dal 2023 circa 3 miliardi di yuan.",
            {"DeepSeek investment High-Flyer 3000m CNY"},
        ),
        (
            "it",
            "",
            "Stability AI era alle corde. Intel la salva con 50 milioni di dollari.",
            {"Stability AI investment Intel 50m USD"},
        ),
        (
            "it",
            "",
            "Samsung entrerà in Mistral AI attraverso il fondo Samsung Next, con 300 milioni di euro.",
            {"Mistral AI investment Samsung Next 300m EUR"},
        ),
        ("it", "", "Nvidia ha pagato 2 miliardi di dollari per una quota di xAI.", {"xAI investment Nvidia 2000m USD"}),
        (
            "it",
            "",
            (
                "DeepSeek apre il capitale. Tencent, con cui si discuterebbe di una partecipazione da 1 "
                "miliardo di dollari, tace."
            ),
            {"DeepSeek investment Tencent 1000m USD"},
        ),
    ],
)
def test_what_one_investor_signs_alone(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "", "Meta ha pagato 2 miliardi di dollari per un pezzo di terra in Ohio.", set()),
        ("it", "", "Il bond di Oracle, 80 milioni di euro, è stato interamente sottoscritto da Apollo.", set()),
        ("it", "", "Google affitta da Equinix, che le ha fatturato nel 2024 circa 3 miliardi di dollari.", set()),
    ],
)
def test_what_somebody_pays_that_is_no_investment(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            "Aleph Alpha sarebbe disposta a valutarsi 600 milioni di euro pur di trovare soci.",
            {"Aleph Alpha valuation 600m EUR"},
        ),
        ("it", "", "Cohere, da sola, era stata valutata 7 miliardi di dollari.", {"Cohere valuation 7000m USD"}),
    ],
)
def test_how_a_firm_is_valued(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "", "Il contratto con Cohere è stato valutato 7 miliardi di dollari.", set()),
        ("it", "", "Il mercato dei chip è stato stimato 700 miliardi di dollari, dice Nvidia.", set()),
    ],
)
def test_what_else_is_valued(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            "Anthropic ha aperto una linea revolving da 2,5 miliardi di dollari.",
            {"Anthropic debt_raised 2500m USD"},
        ),
        (
            "it",
            "",
            "OpenAI dispone di una linea di credito revolving di 4 miliardi di dollari.",
            {"OpenAI debt_raised 4000m USD"},
        ),
    ],
)
def test_a_revolving_line(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "", "OpenAI ha un fondo per startup, 175 milioni di dollari, che investe in avvocati virtuali.", set()),
        (
            "it",
            "",
            (
                "Google cerca casa in Italia. Il debito di Tim, 7,5 miliardi di euro, non permette di fare "
                "gli schizzinosi."
            ),
            set(),
        ),
    ],
)
def test_a_fund_a_debt_that_is_there(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            ("Nessun investitore ci ha proposto una valutazione di 10 miliardi di dollari, scrive Scale AI."),
            {"Scale AI valuation 10000m USD"},
        ),
        (
            "it",
            "",
            "Nessun negoziato con Nvidia per 2 miliardi di dollari: AI21 Labs nega.",
            {"AI21 Labs investment Nvidia 2000m USD"},
        ),
        (
            "it",
            "",
            (
                "Safe Superintelligence ha smentito di voler emettere 3 miliardi di dollari di obbligazioni "
                "convertibili."
            ),
            {"Safe Superintelligence debt_raised 3000m USD"},
        ),
        (
            "it",
            "",
            "Mistral AI raccoglierebbe 1,7 miliardi di euro. Una portavoce non conferma né smentisce.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
    ],
)
def test_what_is_denied(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            "xAI vorrebbe allungare di due anni i 5 miliardi di dollari di prestiti collocati in luglio.",
            {"xAI debt_raised 5000m USD"},
        ),
        (
            "it",
            "",
            "A Cohere manca una voce nel comunicato: 150 milioni di dollari di prestito, erogati da EDC.",
            {"Cohere debt_raised 150m USD"},
        ),
        (
            "it",
            "",
            "Si racconta che Salesforce voglia dare 250 milioni di dollari a Hugging Face.",
            {"Hugging Face investment Salesforce 250m USD"},
        ),
    ],
)
def test_what_is_sure_and_what_only_heard(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_what_is_asked_of_banks() -> None:
    text = "Mistral AI ha chiesto alle banche 600 milioni di euro."
    assert told(text, "", "it") == {"Mistral AI debt_raised 600m EUR"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            (
                "Cohere era stata valutata 7 miliardi di dollari in settembre, quando incassò 100 milioni di "
                "supplemento."
            ),
            {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "",
            ("Stability AI ha raccolto 101 milioni di dollari. Nel 2024 arrivano 80 milioni di nuovi capitali."),
            {"Stability AI amount_raised 101m USD", "Stability AI amount_raised 80m USD"},
        ),
        (
            "it",
            "",
            (
                "Aleph Alpha ha raccolto 500 milioni di euro. Sarebbe disposta a valutarsi 600 milioni pur "
                "di trovare soci."
            ),
            {"Aleph Alpha amount_raised 500m EUR", "Aleph Alpha valuation 600m EUR"},
        ),
    ],
)
def test_money_with_no_currency_beside_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "", "Meta conta 3 miliardi di utenti. Due miliardi ancora usano Whatsapp.", set()),
        ("it", "", "Il modello di Mistral AI ha 123 miliardi di parametri, 41 miliardi appena sono attivi.", set()),
    ],
)
def test_counts_and_other_things(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            ("Mistral AI ha vicini. La cooperativa ha ottenuto 12 milioni di euro di contributi in tre bandi."),
            set(),
        ),
        ("it", "", "Meta affitta uffici. Il contratto, da 500 milioni di dollari, lo ha firmato Zuckerberg.", set()),
        ("it", "", "Google paga la multa, 300 milioni di euro, interamente a rate.", set()),
        ("it", "", "OpenAI ha un fornitore, che le ha girato nel 2025 fatture per 200 milioni di dollari.", set()),
        ("it", "", "Nvidia ha speso 40 milioni di dollari per una quota di energia.", set()),
        ("it", "", "Il debito di Oracle, 100 miliardi di dollari, preoccupa chi affitta server a OpenAI.", set()),
        ("it", "", "Amazon ha un fondo per le startup, 500 milioni di dollari, dedicato ai robot.", set()),
        ("it", "", "Microsoft compra. La squadra tratta a 20 milioni di dollari il suo centravanti.", set()),
        ("it", "", "Cohere affitta. Il campus è stato valutato 900 milioni di dollari.", set()),
        ("it", "", "Anthropic litiga. Nessun editore ha accettato i 3.000 dollari a libro.", set()),
        ("it", "", "Perplexity paga. Contando tutte le spese, si arriva a 65 milioni di dollari.", set()),
    ],
)
def test_sums_of_others_that_no_company_of_ours_has(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("I ricavi di Cohere si aggirano sui 50 milioni di dollari l'anno.", None),
        ("Cohere ha ricavi per 50 milioni di dollari l'anno.", None),
        ("I ricavi di Cohere viaggiano sui 50 milioni di dollari l'anno.", "run-rate"),
        ("I ricavi annualizzati di Cohere sono di 50 milioni di dollari.", "run-rate"),
    ],
)
def test_so_much_a_year_is_a_pace_only_where_it_runs(text: str, period: str | None) -> None:
    (figure,) = read(text, lang="it").figures
    assert (int(figure.low or 0), figure.period) == (50_000_000, period)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Cohere starebbe raccogliendo 300 milioni di dollari. Sarebbe la sua Serie D."),
        ("it", "Cohere raccoglierà 300 milioni di dollari. Sarà la sua Serie D."),
        ("es", "Cohere estaría captando 300 millones de dólares. Sería su serie D."),
        ("es", "Cohere captará 300 millones de dólares. Será su serie D."),
    ],
)
def test_what_round_it_would_be(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert figure.round == "series-d"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "OpenAI se hizo con Windsurf por {}.000 millones de dólares."),
        ("it", "OpenAI si è aggiudicata la startup Windsurf per {} miliardi di dollari."),
        ("it", "OpenAI ha messo le mani su Windsurf per {} miliardi di dollari."),
        ("fr", "OpenAI a mis la main sur Windsurf pour {} milliards de dollars."),
    ],
)
def test_what_a_company_got_hold_of_has_a_price(lang: str, text: str) -> None:
    (aside,) = read(text.format(3), lang=lang).set_aside
    assert aside.rule == "takeover"
    got = {
        "es": "OpenAI se hizo con 3.000 millones de dólares.",
        "it": "OpenAI si è aggiudicata 3 miliardi di dollari.",
    }
    taken = read(got.get(lang, "OpenAI a mis la main sur 3 milliards de dollars."), lang=lang)
    assert [figure.metric for figure in taken.figures] == ["amount_raised"]
