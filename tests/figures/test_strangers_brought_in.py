"""A company that nobody knows, and that a text only now brings in, tells of its own sums, and so does its head."""

from __future__ import annotations

import pytest

from pipeline.figures.lexicon import known_words
from tests.figures.newsroom import told

TITLE = "Mistral AI"
OPENING = {
    "en": "Mistral AI raised €1.7 billion in September.",
    "de": "Mistral AI hat im September 1,7 Milliarden Euro eingesammelt.",
    "fr": "Mistral AI a levé 1,7 milliard d'euros en septembre.",
    "es": "Mistral AI captó 1.700 millones de euros en septiembre.",
    "it": "Mistral AI ha raccolto 1,7 miliardi di euro a settembre.",
}
OURS = "Mistral AI amount_raised 1700m EUR"


def behind(text: str, lang: str = "en") -> set[str]:
    """Return what a sentence tells behind one on Mistral AI, whose own figure must be read."""
    found = told(f"{OPENING[lang]} {text}", TITLE, lang)
    assert OURS in found
    return found - {OURS}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Zopter told investors it had raised €40 million."),
        ("en", "Zopter says it has raised €40 million from Accel."),
        ("en", "Zopter expects revenue of €30 million this year."),
        ("en", "Zopter reported revenue of €30 million for 2024."),
        ("en", "Zopter, its far smaller rival, told reporters it had taken in €20 million."),
        ("en", "Zopter, which runs on models from OpenAI, says revenue reached €10 million last year."),
        ("fr", "Zopter affirme avoir levé 40 millions d'euros."),
        ("fr", "Zopter prévoit un chiffre d'affaires de 30 millions d'euros cette année."),
        ("fr", "Zopter vise un chiffre d'affaires de 30 millions d'euros cette année."),
        ("de", "Zopter sagt, man habe 40 Millionen Euro eingesammelt."),
        ("de", "Zopter erwartet in diesem Jahr 30 Millionen Euro Umsatz."),
        ("es", "Zopter asegura haber levantado 40 millones de euros."),
        ("es", "Zopter prevé ingresos de 30 millones de euros este año."),
        ("it", "Zopter dice di aver raccolto 40 milioni di euro."),
        ("it", "Zopter prevede ricavi per 30 milioni di euro quest'anno."),
    ],
)
def test_it_tells_of_its_own(lang: str, text: str) -> None:
    assert not behind(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Zopter joined the unicorn club with a €150 million round."),
        ("en", "Zopter joined the club with a €300 million round."),
        ("en", "Zopter added €30 million to its Series B."),
        ("en", "Zopter Labs emerged from stealth with €60 million in funding."),
        ("en", "Zopter Robotics is in talks to raise €300 million at a €2 billion valuation."),
        ("en", "At Zopter, revenue reached €30 million."),
        ("fr", "Zopter a ajouté 30 millions d'euros à sa série B."),
        ("fr", "Zopter Robotics sort de l'ombre avec 60 millions d'euros."),
        ("fr", "Zopter rejoint le club des licornes avec un tour de 150 millions d'euros."),
        ("fr", "Chez Zopter, le chiffre d'affaires a atteint 30 millions d'euros."),
        ("de", "Zopter stockte seine Series B um 30 Millionen Euro auf."),
        ("de", "Zopter reihte sich mit einer Runde über 150 Millionen Euro unter die Einhörner ein."),
        ("de", "Zopters Bewertung stieg auf 900 Millionen Euro."),
        ("de", "Bei Zopter lag der Umsatz zuletzt bei 30 Millionen Euro."),
        ("de", "Anders als Mistral hat Zopter nur 70 Millionen Euro eingesammelt."),
        ("es", "Zopter se unió al club de los unicornios con una ronda de 150 millones de euros."),
        ("es", "Zopter sumó 30 millones de euros a su serie B."),
        ("it", "Zopter entra nel club degli unicorni con un round da 150 milioni di euro."),
        ("it", "Zopter ha aggiunto 30 milioni di euro alla sua serie B."),
    ],
)
def test_what_it_does_is_its_own(lang: str, text: str) -> None:
    assert not behind(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "metric"),
    [
        ("en", "Anthropic made $5 billion in 2024; Zopter says it made $40 million.", "revenue"),
        ("en", "Anthropic raised $5 billion, while Zopter told backers it had collected $20 million.", "amount_raised"),
        ("de", "Anthropic hat 5 Milliarden Dollar eingesammelt, während Zopter 20 Millionen bekam.", "amount_raised"),
        ("de", "Anthropic ist 5 Milliarden Dollar wert; Zopter kommt auf 900 Millionen Dollar.", "valuation"),
        ("fr", "Anthropic a levé 5 milliards de dollars, tandis que Zopter dit avoir collecté 20 M$.", "amount_raised"),
    ],
)
def test_in_a_clause_behind_ours(lang: str, text: str, metric: str) -> None:
    assert told(text, lang=lang) == {f"Anthropic {metric} 5000m USD"}


def test_in_a_clause_behind_one_that_tells_no_sum() -> None:
    assert not behind("While Anthropic raises billions, Zopter made do with €70 million.")
    assert not behind("Accel, an early backer of Mistral AI, led a €40 million round in Zopter.")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Zopter's founder said the company had raised €12 million."),
        ("en", "The chief executive of Zopter, Anna Berg, told reporters that revenue had reached €12 million."),
        ("fr", "Mona Lind, la patronne de Zopter, indique que les revenus ont atteint 20 millions d'euros."),
        ("fr", "Le fondateur de Zopter dit avoir levé 12 millions d'euros."),
        ("de", "Der Gründer von Zopter sagte, das Unternehmen habe 12 Millionen Euro eingesammelt."),
        ("es", "El fundador de Zopter dijo que la empresa había captado 12 millones de euros."),
        ("it", "Il fondatore di Zopter ha detto che la società ha raccolto 12 milioni di euro."),
        ("en", "“We raised €7 million,” said the head of Zopter, a rival of OpenAI."),
        ("en", "“We have raised €7 million,” said Anna Berg, chief executive of Zopter, which competes with OpenAI."),
        ("fr", "« Nous avons levé 7 millions d'euros », a déclaré le patron de Zopter, un concurrent d'OpenAI."),
        ("de", "„Wir haben 7 Millionen Euro eingesammelt“, sagte der Chef von Zopter, einem Rivalen von OpenAI."),
        ("es", "«Hemos captado 7 millones de euros», dijo el jefe de Zopter, rival de OpenAI."),
        ("it", "«Abbiamo raccolto 7 milioni di euro», ha detto il capo di Zopter, rivale di OpenAI."),
    ],
)
def test_its_head_tells_of_it(lang: str, text: str) -> None:
    assert not behind(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Sifted says it is valued at €12 billion.", "valuation 12000m EUR"),
        ("en", "Reuters reported that it was valued at €12 billion.", "valuation 12000m EUR"),
        ("en", "Dealroom puts the valuation at €12 billion.", "valuation 12000m EUR"),
        ("en", "PitchBook has it down for €2.8 billion of funding in all.", "total_raised 2800m EUR"),
        ("fr", "Le cabinet Sacra situe son chiffre d'affaires à 300 millions d'euros.", "revenue 300m EUR"),
        ("en", "Mensch told staff it had made €300 million in revenue.", "revenue 300m EUR"),
        ("en", "The board heard Anna Kessler first. Kessler said it had revenue of €300 million.", "revenue 300m EUR"),
        ("en", "Finance chief Anna Kessler told reporters it was valued at €12 billion.", "valuation 12000m EUR"),
        ("en", "The head of Brightwater Capital said the company was valued at €12 billion.", "valuation 12000m EUR"),
        ("en", "Zopter's big rival OpenAI is valued at $500 billion.", None),
        ("en", "Zopter competes with OpenAI, which is valued at $500 billion.", None),
        ("fr", "Mensch affirme avoir atteint un chiffre d'affaires de 300 millions d'euros.", "revenue 300m EUR"),
        ("fr", "Épaulée par ses actionnaires, la société vaut 12 milliards d'euros.", "valuation 12000m EUR"),
        ("de", "Mensch sagte, das Unternehmen habe 300 Millionen Euro Umsatz erzielt.", "revenue 300m EUR"),
        ("de", "Investoren bewerten das Unternehmen mit 12 Milliarden Euro.", "valuation 12000m EUR"),
        ("de", "Jahresumsatz: 300 Millionen Euro.", "revenue 300m EUR"),
        ("es", "Facturó 300 millones de euros en 2024.", "revenue 300m EUR"),
        ("it", "Fatturò 300 milioni di euro nel 2024.", "revenue 300m EUR"),
    ],
)
def test_what_others_tell_of_ours(lang: str, text: str, figure: str | None) -> None:
    assert behind(text, lang) == {f"Mistral AI {figure}" if figure else "OpenAI valuation 500000m USD"}


@pytest.mark.parametrize("lang", ["en", "es", "fr", "it"])
def test_ordinary_words_are_known(lang: str) -> None:
    assert "zopter" not in known_words(lang)
    assert len(known_words(lang)) > 1000
