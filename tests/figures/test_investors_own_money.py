"""What an investor has, manages, earns or has put elsewhere is no money of the company that it backs."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ITS_OWN = {
    "en": (
        "Mistral AI is backed by General Catalyst, which has {A} to invest.",
        "Mistral AI is backed by General Catalyst, which manages {A}.",
        "Mistral AI is backed by General Catalyst, flush with {A} of new money.",
        "Mistral AI's investors include General Catalyst, whose latest fund holds {A}.",
        "General Catalyst, which closed a fund of {A} in May, led Mistral AI's round.",
        "Mistral AI got its money from General Catalyst, a firm with {A} under management.",
        "General Catalyst, sitting on {A}, has joined Mistral AI's round.",
        "Mistral AI's backer General Catalyst has raised {A} for its next fund.",
        "Among Mistral AI's shareholders is Nvidia, which earned {A} last year.",
        "Mistral AI counts on ASML, a company worth {A}.",
        "Mistral AI's backer Eric Schmidt, whose fortune is put at {A}, said nothing.",
        "JPMorgan joins Mistral AI's round through a programme that has {A} to hand out.",
        "The fund behind Mistral AI's round has {A} at its disposal.",
        "Mistral AI's round was led by a fund of {A}.",
        "Mistral AI is backed by DST Global, which has put {A} into start-ups.",
        "Mistral AI's investor Lightspeed has {A} of dry powder.",
    ),
    "fr": (
        "Mistral AI est soutenue par General Catalyst, qui dispose de {A} à investir.",
        "Mistral AI est soutenue par General Catalyst, qui gère {A}.",
        "Mistral AI compte parmi ses investisseurs General Catalyst, dont le dernier fonds pèse {A}.",
        "General Catalyst, qui a bouclé un fonds de {A} en mai, a mené le tour de Mistral AI.",
        "Mistral AI a reçu l'appui de General Catalyst, une société qui a {A} sous gestion.",
        "General Catalyst, assis sur {A}, rejoint le tour de Mistral AI.",
        "L'actionnaire de Mistral AI, General Catalyst, a levé {A} pour son prochain fonds.",
        "Parmi les actionnaires de Mistral AI figure Nvidia, qui a gagné {A} l'an dernier.",
        "Mistral AI compte sur ASML, un groupe qui vaut {A} en Bourse.",
        "Xavier Niel, actionnaire de Mistral AI, dont la fortune est estimée à {A}, n'a rien dit.",
        "Le tour de Mistral AI a été mené par un fonds de {A}.",
        "Mistral AI est soutenue par DST Global, qui a placé {A} dans des start-up.",
    ),
    "de": (
        "Mistral AI wird von General Catalyst unterstützt, das {A} zu vergeben hat.",
        "Mistral AI wird von General Catalyst unterstützt, das {A} verwaltet.",
        "Zu den Investoren von Mistral AI zählt General Catalyst, dessen jüngster Fonds {A} schwer ist.",
        "General Catalyst, das im Mai einen Fonds über {A} geschlossen hat, führte die Runde von Mistral AI an.",
        "Mistral AI bekommt Geld von General Catalyst, das {A} zu vergeben hat.",
        "General Catalyst, das auf {A} sitzt, beteiligt sich an der Runde von Mistral AI.",
        "General Catalyst, Geldgeber von Mistral AI, hat {A} für seinen nächsten Fonds eingesammelt.",
        "Zu den Aktionären von Mistral AI gehört Nvidia, das im vergangenen Jahr {A} verdiente.",
        "Mistral AI setzt auf ASML, einen Konzern, der an der Börse {A} wert ist.",
        "Dieter Schwarz, Geldgeber von Aleph Alpha, dessen Vermögen auf {A} geschätzt wird, schwieg.",
        "Die Runde von Mistral AI führte ein Fonds mit {A} an.",
        "Mistral AI wird von DST Global unterstützt, das {A} in Start-ups gesteckt hat.",
    ),
    "es": (
        "Mistral AI cuenta con General Catalyst, que tiene {A} para invertir.",
        "Mistral AI cuenta con el apoyo de General Catalyst, que gestiona {A}.",
        "Entre los inversores de Mistral AI está General Catalyst, cuyo último fondo suma {A}.",
        "General Catalyst, que cerró en mayo un fondo de {A}, lideró la ronda de Mistral AI.",
        "General Catalyst, inversor de Mistral AI, ha captado {A} para su próximo fondo.",
        "Entre los accionistas de Mistral AI figura Nvidia, que ganó {A} el año pasado.",
        "Mistral AI confía en ASML, un grupo que vale {A} en bolsa.",
        "La ronda de Mistral AI la lideró un fondo de {A}.",
        "Mistral AI cuenta con DST Global, que ha invertido {A} en empresas emergentes.",
    ),
    "it": (
        "Mistral AI è sostenuta da General Catalyst, che ha {A} da investire.",
        "Mistral AI è sostenuta da General Catalyst, che gestisce {A}.",
        "Tra gli investitori di Mistral AI c'è General Catalyst, il cui ultimo fondo vale {A}.",
        "General Catalyst, che a maggio ha chiuso un fondo da {A}, ha guidato il round di Mistral AI.",
        "General Catalyst, seduto su {A}, entra nel round di Mistral AI.",
        "General Catalyst, investitore di Mistral AI, ha raccolto {A} per il suo prossimo fondo.",
        "Tra gli azionisti di Mistral AI figura Nvidia, che l'anno scorso ha guadagnato {A}.",
        "Mistral AI conta su ASML, un gruppo che in Borsa vale {A}.",
        "Il round di Mistral AI è stato guidato da un fondo da {A}.",
        "Mistral AI è sostenuta da DST Global, che ha investito {A} in start-up.",
    ),
}
SUM = {
    "en": "$8 billion",
    "fr": "8 milliards de dollars",
    "de": "8 Milliarden Dollar",
    "es": "8.000 millones de dólares",
    "it": "8 miliardi di dollari",
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in ITS_OWN.items() for text in texts])
def test_an_investors_own_money_is_not_its_companys(lang: str, text: str) -> None:
    found = told(text.replace("{A}", SUM[lang]), lang=lang)
    assert {line for line in found if not line.startswith("Nvidia revenue")} == set()


def test_what_an_investor_puts_into_the_company_is_read_beside_it() -> None:
    text = "General Catalyst, which manages $40 billion, has put $500 million into Mistral AI."
    assert told(text) == {"Mistral AI investment General Catalyst 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "SoftBank sold its shares in Nvidia for $5.8 billion to invest in OpenAI."),
        ("en", "SoftBank sold its $5.8 billion stake in Nvidia to pay for OpenAI."),
        ("en", "To invest in OpenAI, SoftBank sold its Nvidia shares for $5.8 billion."),
        ("fr", "SoftBank a vendu toutes ses actions Nvidia pour 5,8 milliards de dollars afin d'investir dans OpenAI."),
        ("de", "SoftBank verkaufte seine Anteile an Nvidia für 5,8 Milliarden Dollar, um in OpenAI zu investieren."),
        ("es", "SoftBank vendió sus acciones de Nvidia por 5.800 millones de dólares para invertir en OpenAI."),
        ("it", "SoftBank ha venduto le sue azioni Nvidia per 5,8 miliardi di dollari per investire in OpenAI."),
    ],
)
def test_what_an_investor_sold_is_not_what_it_invested(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


def test_what_it_invested_after_the_sale_is_read() -> None:
    text = "SoftBank sold its stake in Nvidia for $5.8 billion, and put $22.5 billion into OpenAI."
    assert told(text) == {"OpenAI investment SoftBank 22500m USD"}
