"""What somebody saves by going from one plan to another, or by how much one is cheaper, is no price of either."""

from __future__ import annotations

import pytest

from .price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anyone who leaves {} for {} pockets €14 a month."),
        ("en", "Giving up {} for {} frees up €14 a month, nearly €170 a year."),
        ("en", "{} is €14 a month dearer than {}."),
        ("en", "{} costs about €14 a month less than {}."),
        ("en", "Between {} and {} there are €14 a month."),
        ("fr", "Celui qui troque {} contre {} garde 14 euros par mois."),
        ("fr", "{} est plus cher que {} de 14 euros par mois."),
        ("fr", "Entre {} et {}, il y a 14 euros par mois."),
        ("de", "Wer {} gegen {} tauscht, behält rund 14 Euro im Monat."),
        ("de", "{} ist 14 Euro im Monat teurer als {}."),
        ("de", "Zwischen {} und {} liegen 14 Euro im Monat."),
        ("es", "Quien deja {} por {} se queda con 14 euros al mes."),
        ("es", "{} es 14 euros al mes más caro que {}."),
        ("es", "Entre {} y {} hay 14 euros al mes."),
        ("it", "Chi lascia {} per {} si tiene 14 euro al mese."),
        ("it", "Tra {} e {} ci sono 14 euro al mese."),
        ("it", "{} è più caro di {} di 14 euro al mese."),
    ],
)
def test_a_saving_is_no_price(lang: str, text: str) -> None:
    for pair in (("ChatGPT Pro", "Claude Pro"), ("SuperGrok", "Le Chat Pro")):
        assert prices(text.format(*pair), lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus costs €23 a month, less than a dinner."),
        ("en", "For €23 a month more people now use ChatGPT Plus."),
        ("en", "ChatGPT Plus is €23 a month."),
        ("fr", "ChatGPT Plus coûte 23 euros par mois, moins qu'un dîner."),
        ("de", "ChatGPT Plus kostet 23 Euro im Monat, weniger als ein Abendessen."),
        ("de", "Für 23 Euro im Monat mehr Bilder zu malen, verspricht ChatGPT Plus."),
        ("es", "ChatGPT Plus cuesta 23 euros al mes, menos que una cena."),
        ("it", "ChatGPT Plus costa 23 euro al mese, meno di una cena."),
    ],
)
def test_what_is_set_beside_a_price_leaves_it_one(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: ChatGPT Plus, month, 23 EUR"]
