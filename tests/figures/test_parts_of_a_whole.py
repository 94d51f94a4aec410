"""A part of a round, told with its giver in any words; a part of a stranger's round is the stranger's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUND = "Poolside amount_raised 260m USD"
PART = "Poolside investment Redpoint 45m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Bouclé en mars, le tour de 260 millions de dollars, dont 45 millions venus de Redpoint, a lancé Poolside.",
        ),
        ("fr", "Poolside a levé 260 millions de dollars, dont 45 millions issus de Redpoint."),
        ("fr", "Poolside a trouvé 260 millions de dollars, dont 45 millions chez Redpoint."),
        ("fr", "Poolside a réuni 260 millions de dollars, dont 45 millions du seul fonds Redpoint."),
        ("de", "Poolside hat sich im März 260 Millionen Dollar abgeholt, davon 45 Millionen bei Redpoint."),
        ("de", "Poolside hat 260 Millionen Dollar eingesammelt, davon steuerte Redpoint 45 Millionen bei."),
        ("de", "Poolside hat 260 Millionen Dollar eingesammelt, 45 Millionen davon von Redpoint."),
        ("es", "Poolside ha captado 260 millones de dólares, de los cuales 45 millones procedieron de Redpoint."),
        ("es", "Poolside ha captado 260 millones de dólares, 45 millones de ellos de Redpoint."),
        ("es", "La ronda de Poolside, de 260 millones de dólares, 45 millones de los cuales salieron de Redpoint."),
        ("it", "Poolside ha raccolto 260 milioni di dollari, di cui 45 milioni a carico di Redpoint."),
        ("it", "Poolside ha raccolto 260 milioni di dollari, di cui 45 milioni usciti dalle casse di Redpoint."),
    ],
)
def test_a_part_of_a_round_is_its_givers(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {ROUND, PART}


BEFORE = {
    "fr": "Poolside n'a rien annoncé.",
    "de": "Poolside hat nichts angekündigt.",
    "es": "Poolside no ha anunciado nada.",
    "it": "Poolside non ha annunciato nulla.",
    "en": "Poolside has announced nothing.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Lovable a levé 260 millions de dollars, dont 45 millions versés par Redpoint."),
        ("fr", "Bouclé en mars, le tour de 260 millions de dollars devait offrir un répit à Lovable."),
        ("de", "Lovable hat sich 260 Millionen Dollar abgeholt, davon 45 Millionen von Redpoint."),
        ("de", "Die Serie A von Lovable brachte 260 Millionen Dollar, von denen Redpoint 45 Millionen beisteuerte."),
        ("de", "Die Runde über 260 Millionen Dollar sollte Lovable drei ruhige Jahre verschaffen."),
        ("es", "Lovable captó 260 millones de dólares, de los cuales Redpoint aportó 45 millones."),
        ("es", "La ronda de 260 millones de dólares de Lovable, de los que 45 millones son de Redpoint, es de marzo."),
        ("es", "Cerrada en marzo, la ronda de 260 millones de dólares debía dar tres años de calma a Lovable."),
        ("it", "Lovable ha raccolto 260 milioni di dollari, dei quali Redpoint ha versato 45 milioni."),
        ("it", "Chiuso a marzo, il round da 260 milioni di dollari doveva dare tre anni di calma a Lovable."),
        ("en", "Closed in March, the $260 million round was meant to give Lovable three quiet years."),
        ("en", "Lovable raised $260 million, of which Redpoint supplied $45 million."),
    ],
)
def test_a_part_of_a_strangers_round_is_nobodys(lang: str, text: str) -> None:
    assert told(f"{BEFORE[lang]} {text}", lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Poolside a réalisé 260 millions de dollars de revenus, dont 45 millions venus de Microsoft.",
        ),
        ("de", "Poolside setzte 260 Millionen Dollar um, davon 45 Millionen bei Microsoft."),
        ("es", "Poolside facturó 260 millones de dólares, 45 millones de ellos procedentes de Microsoft."),
        ("it", "Poolside ha fatturato 260 milioni di dollari, di cui 45 milioni provenienti da Microsoft."),
    ],
)
def test_a_part_of_a_revenue_is_nobodys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside revenue 260m USD"}
