"""The same phenomena in French, German, Spanish and Italian."""

import pytest

from pipeline.figures.funding.cues import Cues, weighted
from tests.figures.newsroom import one, told

CASES = [
    ("fr", "Mistral AI a levé 600 millions d'euros.", {"Mistral AI amount_raised 600m EUR"}),
    ("fr", "Mistral AI est valorisée 5,8 milliards d'euros.", {"Mistral AI valuation 5800m EUR"}),
    ("fr", "ASML apporte 1,3 milliard d'euros à Mistral AI.", {"Mistral AI investment ASML 1300m EUR"}),
    ("fr", "OpenAI a réalisé 3,7 milliards de dollars de chiffre d'affaires en 2024.", {"OpenAI revenue 3700m USD"}),
    ("fr", "OpenAI a perdu 5 milliards de dollars en 2024.", set()),
    ("de", "Mistral AI hat 600 Millionen Euro eingesammelt.", {"Mistral AI amount_raised 600m EUR"}),
    ("de", "Mistral AI wird mit 5,8 Milliarden Euro bewertet.", {"Mistral AI valuation 5800m EUR"}),
    ("de", "OpenAI hat 2024 einen Umsatz von 3,7 Milliarden Dollar erzielt.", {"OpenAI revenue 3700m USD"}),
    ("de", "OpenAI machte 2024 einen Verlust von 5 Milliarden Dollar.", set()),
    ("es", "Mistral AI ha recaudado 600 millones de euros.", {"Mistral AI amount_raised 600m EUR"}),
    ("es", "Mistral AI está valorada en 5.800 millones de euros.", {"Mistral AI valuation 5800m EUR"}),
    ("es", "OpenAI facturó 3.700 millones de dólares en 2024.", {"OpenAI revenue 3700m USD"}),
    ("es", "OpenAI perdió 5.000 millones de dólares en 2024.", set()),
    ("it", "Mistral AI ha raccolto 600 milioni di euro.", {"Mistral AI amount_raised 600m EUR"}),
    ("it", "Mistral AI è valutata 5,8 miliardi di euro.", {"Mistral AI valuation 5800m EUR"}),
    ("it", "OpenAI ha registrato ricavi per 3,7 miliardi di dollari nel 2024.", {"OpenAI revenue 3700m USD"}),
    ("it", "OpenAI ha perso 5 miliardi di dollari nel 2024.", set()),
]


@pytest.mark.parametrize(("lang", "text", "figures"), CASES)
def test_a_sum_is_of_the_kind_that_its_words_say(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Mistral AI aurait levé 600 millions d'euros."),
        ("de", "Mistral AI soll 600 Millionen Euro eingesammelt haben."),
        ("es", "Mistral AI habría recaudado 600 millones de euros."),
        ("it", "Mistral AI avrebbe raccolto 600 milioni di euro."),
    ],
)
def test_hearsay_is_a_rumour(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "rumoured"


@pytest.mark.parametrize(
    ("lang", "text", "named"),
    [
        ("fr", "Mistral AI boucle une série C de 1,7 milliard d'euros.", "series-c"),
        ("de", "Mistral AI hat in einer Serie-C-Runde 1,7 Milliarden Euro eingesammelt.", "series-c"),
        ("es", "Mistral AI ha recaudado 1.700 millones de euros en una serie C.", "series-c"),
        ("it", "Mistral AI ha raccolto 1,7 miliardi di euro nella Serie C.", "series-c"),
    ],
)
def test_rounds_are_named(lang: str, text: str, named: str) -> None:
    assert one(text, lang=lang).round == named


def test_a_cue_added_to_the_lexicon_is_heard() -> None:
    """The example of docs/figures.md: a verb that nobody has listed yet."""
    cues = cues_with("raise", "<trouser*")
    found = cues.find("cccccc has trousered " + "\ue000" * 12)
    assert [(one.group, one.cue.words) for one in found] == [("raise", "<trouser*")]


def cues_with(group: str, *words: str) -> Cues:
    return Cues({group: weighted(list(words))})
