"""Who speaks in a conversation is no company, be his name or his part the label of what he says."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "NORA: With me is the head of Cohere.\n\nGUEST: Thirty-five million dollars of revenue in 2024."),
        ("en", "HOST: A word on Cohere.\n\nFROSST: We had revenue of $35 million in 2024."),
        ("en", "NORA: So, Cohere.\n\nNICK: Yes.\n\nNORA: Go on.\n\nNICK: Our revenue was $35 million in 2024."),
        ("de", "FRAGE: Und Cohere?\n\nFROSST: 35 Millionen Dollar Umsatz waren es 2024."),
        ("fr", "INÈS : Parlons de Cohere.\n\nINVITÉ : 35 millions de dollars de chiffre d'affaires en 2024."),
        ("es", "LUZ: Hablemos de Cohere.\n\nINVITADO: 35 millones de dólares de ingresos en 2024."),
        ("it", "LIA: Parliamo di Cohere.\n\nOSPITE: 35 milioni di dollari di ricavi nel 2024."),
    ],
)
def test_the_label_of_what_somebody_says_is_no_company(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere revenue 35m USD"}


def test_who_asks_puts_the_figure_to_the_company() -> None:
    text = (
        "NORA: With us is the head of Cohere.\n\nNORA: You have taken more than $900 million from investors since you "
        "began?\n\nGUEST: We have."
    )
    assert told(text) == {"Cohere total_raised 900m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere is not alone.\n\nHarvey: $300 million in a Series D.\n\nHarvey: $100 million in a Series C.",
        "Cohere is not alone.\n\nReka: $110 million from Nvidia.\n\nWriter: $200 million.",
    ],
)
def test_the_label_of_a_line_with_a_sum_stays_a_company(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "It has been written that Cohere is looking for another $500 million.\n\nThat is false. We hired nobody.",
        ),
        ("de", "Cohere soll 7 Milliarden Dollar wert sein.\n\nDas ist falsch. Niemand hat das geboten."),
        ("fr", "Cohere vaudrait 7 milliards de dollars.\n\nC'est faux. Personne ne l'a proposé."),
        ("es", "Cohere valdría 7.000 millones de dólares.\n\nEs falso. Nadie lo ha ofrecido."),
        ("it", "Cohere varrebbe 7 miliardi di dollari.\n\nÈ falso. Nessuno li ha offerti."),
    ],
)
def test_a_short_answer_denies_what_the_paragraph_before_had_heard(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


@pytest.mark.parametrize("answer", ["It is wrong to call it lucky.", "Nonsense was talked about it all the same."])
def test_what_was_told_as_a_fact_stands(answer: str) -> None:
    assert one(f"Cohere raised $500 million.\n\n{answer}").status == "asserted"


@pytest.mark.parametrize(
    ("lang", "asked", "answer"),
    [
        ("en", "Q. In July you closed another round, of $500 million.", "A. That is false. We hired nobody."),
        ("fr", "Q. En juillet, vous avez bouclé un tour de 500 millions de dollars.", "R. C'est faux."),
        ("de", "Frage: Im Juli schlossen Sie eine Runde über 500 Millionen Dollar ab.", "Antwort: Das ist falsch."),
        ("es", "P. Se ha dicho que preparan otra ronda de 500 millones de dólares.", "R. Eso es falso. No es así."),
        ("it", "D. A luglio avete chiuso un round da 500 milioni di dollari.", "R. È falso. Non è successo."),
    ],
)
def test_an_answer_with_its_letter_denies_what_the_question_said(lang: str, asked: str, answer: str) -> None:
    assert one(f"Cohere was here.\n\n{asked}\n\n{answer}", lang=lang).status == "denied"


@pytest.mark.parametrize("answer", ["A. Right, and it went fast.", "A. False modesty is not our thing."])
def test_an_answer_with_its_letter_that_denies_nothing(answer: str) -> None:
    text = f"Cohere was here.\n\nQ. In July you closed another round, of $500 million.\n\n{answer}"
    assert one(text).status == "asserted"
