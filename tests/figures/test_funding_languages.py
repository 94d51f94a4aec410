"""Funding news in French, German, Spanish and Italian: what its verbs, nouns and moods say, and what is no figure.

A case is a headline, a text, and the figures in short: `Mistral AI raise ~600M EUR series-b rumoured as_of=2024-06`.
A sum is `600M`; `~` about, `>` at least, `<` at most, `1B-2B` a range. What is not named must be absent.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from storage.records import Figure
from tests.figures.newsroom import read

METRICS = {
    "raise": "amount_raised",
    "debt": "debt_raised",
    "total": "total_raised",
    "value": "valuation",
    "invest": "investment",
    "revenue": "revenue",
}
UNITS = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
PUBLISHED = date(2025, 10, 15)
Case = tuple[str, str, list[str]]

FRENCH: list[Case] = [
    ("", "Poolside a rassemblé 500 millions de dollars auprès d'un pool d'investisseurs.", ["Poolside raise 500M USD"]),
    (
        "",
        "La jeune pousse Mistral AI vient de clore une ronde de série B de 600 millions d'euros.",
        ["Mistral AI raise 600M EUR series-b"],
    ),
    (
        "",
        "Cohere s'est assuré 500 millions de dollars, ce qui porte à 1,5 milliard le total de ses levées.",
        ["Cohere raise 500M USD", "Cohere total 1.5B USD"],
    ),
    (
        "",
        "xAI chercherait à réunir 12 milliards de dollars, à en croire plusieurs sources proches du dossier.",
        ["xAI raise 12B USD rumoured"],
    ),
    (
        "",
        "Le tour, bouclé en mars 2025, valorise OpenAI 300 milliards de dollars, apport compris.",
        ["OpenAI value 300B USD post as_of=2025-03"],
    ),
    ("", "Anthropic vaudrait 170 milliards de dollars hors argent frais.", ["Anthropic value 170B USD pre rumoured"]),
    ("", "Perplexity dément avoir levé 200 millions de dollars.", ["Perplexity raise 200M USD denied"]),
    (
        "",
        "OpenAI n'a jamais emprunté 5 milliards de dollars, assure un porte-parole.",
        ["OpenAI debt 5B USD denied"],
    ),
    ("", "Nvidia apporte 2 milliards de dollars à xAI.", ["xAI invest 2B USD by=Nvidia"]),
    (
        "",
        "Le fonds Lightspeed a misé un milliard de dollars sur Anthropic.",
        ["Anthropic invest 1B USD by=Lightspeed"],
    ),
    ("", "Amazon prend 10 % d'Anthropic contre 3 milliards de dollars.", ["Anthropic invest 3B USD by=Amazon"]),
    (
        "",
        "Le chiffre d'affaires d'Aleph Alpha s'est établi à 9 millions d'euros en 2024.",
        ["Aleph Alpha revenue 9M EUR period=2024"],
    ),
    (
        "",
        "En rythme annualisé, les recettes d'Anthropic ont dépassé les 5 milliards de dollars en août.",
        ["Anthropic revenue >5B USD period=run-rate as_of=2025-08"],
    ),
    (
        "",
        "Pour 2026, Mistral AI table sur un milliard d'euros de recettes.",
        ["Mistral AI revenue 1B EUR forecast period=2026"],
    ),
    ("", "Un pool de banques octroie à xAI une ligne de crédit de 5 milliards de dollars.", ["xAI debt 5B USD"]),
    ("", "Groq a emprunté 300 millions de dollars auprès de trois établissements.", ["Groq debt 300M USD"]),
    (
        "",
        "Depuis sa fondation, Hugging Face a recueilli près de 400 millions de dollars.",
        ["Hugging Face total ~400M USD"],
    ),
    (
        "Mégalevée de 2 milliards de dollars pour Reflection AI",
        "La start-up new-yorkaise recrute.",
        ["Reflection AI raise 2B USD"],
    ),
    ("", "Selon le Financial Times, Mistral AI lève 1,7 milliard d'euros.", ["Mistral AI raise 1.7B EUR"]),
    (
        "Stability AI au creux de la vague",
        "La société a vu sa valorisation tomber de 4 milliards de dollars à 1 milliard.",
        ["Stability AI value 4B USD", "Stability AI value 1B USD"],
    ),
    (
        "",
        "Il y a deux ans, Inflection AI bouclait un tour de 1,3 milliard de dollars.",
        ["Inflection AI raise 1.3B USD as_of=2023-10"],
    ),
    (
        "",
        "Salesforce Ventures a conduit le tour de 300 millions de dollars de Black Forest Labs, sur la base de "
        "3,25 milliards.",
        ["Black Forest Labs raise 300M USD", "Black Forest Labs value 3.25B USD"],
    ),
    (
        "",
        "ASML, entré au capital de Mistral AI en septembre, y a engagé 1,3 milliard d'euros.",
        ["Mistral AI invest 1.3B EUR by=ASML as_of=2025-09"],
    ),
    ("", "Le fonds Eurazeo, actionnaire de Mistral AI, gère 36 milliards d'euros.", []),
    ("", "Mistral AI a signé avec l'armée un contrat de 40 millions d'euros.", []),
    ("", "OpenAI a perdu 5 milliards de dollars l'an dernier.", []),
    ("", "Meta écope d'une amende de 200 millions d'euros.", []),
    ("", "Mistral AI vise une part d'un marché qui pèserait 50 milliards de dollars en 2030.", []),
    ("", "Les salariés d'OpenAI ont cédé pour 6,6 milliards de dollars d'actions.", []),
    ("", "Microsoft pèse 3 900 milliards de dollars en Bourse.", []),
    ("", "Le campus que bâtit OpenAI dans le Michigan coûtera 7 milliards de dollars.", []),
    ("", "Meta a offert 100 millions de dollars de prime à un chercheur d'OpenAI.", []),
    ("", "Microsoft rachète Nuance pour 20 milliards de dollars, sous les yeux d'OpenAI.", []),
]
GERMAN: list[Case] = [
    ("", "Aleph Alpha hat sich 500 Millionen Dollar frisches Kapital besorgt.", ["Aleph Alpha raise 500M USD"]),
    (
        "",
        "In einer Serie-C-Runde trieb Mistral AI 1,7 Milliarden Euro auf.",
        ["Mistral AI raise 1.7B EUR series-c"],
    ),
    (
        "",
        "Über eine Runde von 300 Millionen Dollar verhandelt derzeit Black Forest Labs, heißt es in Finanzkreisen.",
        ["Black Forest Labs raise 300M USD rumoured"],
    ),
    (
        "Cohere sammelt wieder ein",
        "Die Kanadier kommen auf eine Bewertung von 6,8 Milliarden Dollar, die neuen Mittel eingerechnet.",
        ["Cohere value 6.8B USD post"],
    ),
    (
        "",
        "xAI soll rund zwölf Milliarden Dollar aufnehmen wollen, um Chips zu kaufen.",
        ["xAI raise ~12B USD rumoured"],
    ),
    (
        "",
        "Dass Perplexity 500 Millionen Dollar eingesammelt habe, nannte ein Sprecher frei erfunden.",
        ["Perplexity raise 500M USD denied"],
    ),
    ("", "Nvidia steuert zwei Milliarden Dollar zur Runde von xAI bei.", ["xAI invest 2B USD by=Nvidia"]),
    (
        "",
        "Amazon hat inzwischen acht Milliarden Dollar in Anthropic gesteckt.",
        ["Anthropic invest 8B USD by=Amazon"],
    ),
    (
        "",
        "Für 14,3 Milliarden Dollar übernahm Meta 49 Prozent an Scale AI.",
        ["Scale AI invest 14.3B USD by=Meta"],
    ),
    ("", "2024 setzte Aleph Alpha knapp zehn Millionen Euro um.", ["Aleph Alpha revenue ~10M EUR period=2024"]),
    (
        "",
        "Aufs Jahr hochgerechnet nimmt Anthropic inzwischen mehr als fünf Milliarden Dollar ein.",
        ["Anthropic revenue >5B USD period=run-rate"],
    ),
    (
        "",
        "Für 2026 peilt Mistral AI Erlöse von einer Milliarde Euro an.",
        ["Mistral AI revenue 1B EUR forecast period=2026"],
    ),
    ("", "Ein Bankenkonsortium gewährt xAI Kredite über fünf Milliarden Dollar.", ["xAI debt 5B USD"]),
    ("", "Groq lieh sich 300 Millionen Dollar bei drei Banken.", ["Groq debt 300M USD"]),
    (
        "",
        "Seit der Gründung flossen Hugging Face knapp 400 Millionen Dollar zu.",
        ["Hugging Face total ~400M USD"],
    ),
    ("", "Stability AI ist nur noch eine Milliarde Dollar wert.", ["Stability AI value 1B USD"]),
    (
        "Perplexity wird teurer",
        "Die Bewertung kletterte von 18 Milliarden Dollar auf 20 Milliarden.",
        ["Perplexity value 18B USD", "Perplexity value 20B USD"],
    ),
    (
        "",
        "Im Juni 2023 hatte Inflection AI 1,3 Milliarden Dollar eingeworben.",
        ["Inflection AI raise 1.3B USD as_of=2023-06"],
    ),
    (
        "",
        "Wie das „Handelsblatt“ berichtet, hat Black Forest Labs 300 Millionen Dollar erhalten.",
        ["Black Forest Labs raise 300M USD"],
    ),
    (
        "",
        "Angeführt von General Catalyst hat Together AI 305 Millionen Dollar eingeworben; Investoren bewerten "
        "Together AI nun mit 3,3 Milliarden Dollar.",
        ["Together AI raise 305M USD", "Together AI value 3.3B USD"],
    ),
    (
        "",
        "Der Chatbot-Entwickler Anthropic ist in der Runde ohne das frische Geld mit 170 Milliarden Dollar "
        "veranschlagt worden.",
        ["Anthropic value 170B USD pre"],
    ),
    (
        "",
        "Microsoft steigt mit 15 Millionen Euro bei Mistral AI ein.",
        ["Mistral AI invest 15M EUR by=Microsoft"],
    ),
    ("", "Lakestar, ein Geldgeber von Aleph Alpha, hat einen Fonds über 600 Millionen Euro aufgelegt.", []),
    ("", "Mistral AI erhielt von der Armee einen Auftrag über 40 Millionen Euro.", []),
    ("", "OpenAI verbrannte voriges Jahr fünf Milliarden Dollar.", []),
    ("", "Google muss ein Bußgeld von drei Milliarden Euro zahlen.", []),
    ("", "Bis 2030 soll der Markt, auf dem Cohere antritt, 200 Milliarden Dollar groß sein.", []),
    ("", "Mitarbeiter von OpenAI durften Anteile für sechs Milliarden Dollar verkaufen.", []),
    ("", "An der Börse ist Microsoft 3,9 Billionen Dollar wert.", []),
    ("", "Das Rechenzentrum, das OpenAI in Michigan plant, kostet sieben Milliarden Dollar.", []),
    ("", "Einem Forscher von OpenAI bot Meta 100 Millionen Dollar Antrittsprämie.", []),
    ("", "Microsoft kauft Nuance für 20 Milliarden Dollar, und OpenAI schaut zu.", []),
    (
        "",
        "Cohere hat in einer Runde, die zweifach überzeichnet war, 240 Millionen Dollar eingesammelt.",
        ["Cohere raise 240M USD"],
    ),
]
SPANISH: list[Case] = [
    ("", "Mistral AI ha amasado 600 millones de euros en su serie B.", ["Mistral AI raise 600M EUR series-b"]),
    (
        "",
        "Cohere se embolsa 500 millones de dólares y eleva a 1.500 millones el total captado.",
        ["Cohere raise 500M USD", "Cohere total 1.5B USD"],
    ),
    (
        "",
        "xAI sondea a inversores para una ronda de 12.000 millones de dólares.",
        ["xAI raise 12B USD rumoured"],
    ),
    (
        "",
        "La operación valora OpenAI en 300.000 millones de dólares, incluido el nuevo capital.",
        ["OpenAI value 300B USD post"],
    ),
    (
        "",
        "Antes de contar el nuevo dinero, Anthropic valdría 170.000 millones de dólares.",
        ["Anthropic value 170B USD pre rumoured"],
    ),
    ("", "Perplexity niega haber recaudado 200 millones de dólares.", ["Perplexity raise 200M USD denied"]),
    (
        "",
        "Es falso que OpenAI haya pedido prestados 5.000 millones de dólares.",
        ["OpenAI debt 5B USD denied"],
    ),
    ("", "Nvidia inyectará 2.000 millones de dólares en xAI.", ["xAI invest 2B USD by=Nvidia"]),
    ("", "Amazon ha metido ya 8.000 millones de dólares en Anthropic.", ["Anthropic invest 8B USD by=Amazon"]),
    (
        "",
        "Meta se quedó con el 49 % de Scale AI a cambio de 14.300 millones de dólares.",
        ["Scale AI invest 14.3B USD by=Meta"],
    ),
    ("", "Aleph Alpha facturó 9 millones de euros en 2024.", ["Aleph Alpha revenue 9M EUR period=2024"]),
    (
        "",
        "A ritmo anual, las ventas de Anthropic rebasan los 5.000 millones de dólares.",
        ["Anthropic revenue >5B USD period=run-rate"],
    ),
    (
        "",
        "Para 2026, Mistral AI confía en ingresar 1.000 millones de euros.",
        ["Mistral AI revenue 1B EUR forecast period=2026"],
    ),
    ("", "Un sindicato de bancos concedió a xAI un crédito de 5.000 millones de dólares.", ["xAI debt 5B USD"]),
    ("", "Groq se endeudó en 300 millones de dólares.", ["Groq debt 300M USD"]),
    (
        "",
        "Desde que se fundó, Hugging Face ha reunido cerca de 400 millones de dólares.",
        ["Hugging Face total ~400M USD"],
    ),
    ("", "Stability AI vale ya solo 1.000 millones de dólares.", ["Stability AI value 1B USD"]),
    (
        "Perplexity se encarece",
        "Su valoración pasó de 18.000 millones de dólares a 20.000 millones.",
        ["Perplexity value 18B USD", "Perplexity value 20B USD"],
    ),
    (
        "",
        "Según publica Expansión, Black Forest Labs ha obtenido 300 millones de dólares.",
        ["Black Forest Labs raise 300M USD"],
    ),
    (
        "Ampliación de capital de 2.000 millones de dólares en Reflection AI",
        "La neoyorquina contrata.",
        ["Reflection AI raise 2B USD"],
    ),
    (
        "",
        "En junio de 2023 Inflection AI cerró una ronda de 1.300 millones de dólares.",
        ["Inflection AI raise 1.3B USD as_of=2023-06"],
    ),
    (
        "",
        "General Catalyst encabezó la ronda de 305 millones de dólares de Together AI, tasada ahora en 3.300 millones.",
        ["Together AI raise 305M USD", "Together AI value 3.3B USD"],
    ),
    (
        "",
        "Poolside habría captado 500 millones de dólares, según tres personas al corriente.",
        ["Poolside raise 500M USD rumoured"],
    ),
    ("", "El fondo de Seaya, socio de H Company, suma 300 millones de euros.", []),
    ("", "Mistral AI firmó con el ejército un contrato de 40 millones de euros.", []),
    ("", "OpenAI perdió 5.000 millones de dólares el año pasado.", []),
    ("", "Bruselas impone a Google una multa de 3.000 millones de euros.", []),
    ("", "El mercado en el que compite Cohere moverá 200.000 millones de dólares en 2030.", []),
    ("", "Empleados de OpenAI vendieron acciones por 6.600 millones de dólares.", []),
    ("", "En bolsa, Microsoft vale 3,9 billones de dólares.", []),
    ("", "El centro de datos que OpenAI levanta en Michigan costará 7.000 millones de dólares.", []),
    ("", "Meta ofreció 100 millones de dólares a un investigador de OpenAI.", []),
    ("", "Microsoft compra Nuance por 20.000 millones de dólares, ante la mirada de OpenAI.", []),
]
ITALIAN: list[Case] = [
    (
        "",
        "Mistral AI ha rastrellato 600 milioni di euro con il round di serie B.",
        ["Mistral AI raise 600M EUR series-b"],
    ),
    (
        "",
        "Cohere si assicura 500 milioni di dollari e porta a 1,5 miliardi il totale raccolto.",
        ["Cohere raise 500M USD", "Cohere total 1.5B USD"],
    ),
    ("", "xAI sarebbe a caccia di 12 miliardi di dollari.", ["xAI raise 12B USD rumoured"]),
    (
        "",
        "L'operazione valuta OpenAI 300 miliardi di dollari, compreso il nuovo capitale.",
        ["OpenAI value 300B USD post"],
    ),
    (
        "",
        "Prima dell'iniezione Anthropic varrebbe 170 miliardi di dollari.",
        ["Anthropic value 170B USD pre rumoured"],
    ),
    ("", "Perplexity smentisce di aver raccolto 200 milioni di dollari.", ["Perplexity raise 200M USD denied"]),
    (
        "",
        "Non è vero che OpenAI abbia preso in prestito 5 miliardi di dollari.",
        ["OpenAI debt 5B USD denied"],
    ),
    ("", "Nvidia verserà 2 miliardi di dollari in xAI.", ["xAI invest 2B USD by=Nvidia"]),
    ("", "Amazon ha ormai scommesso 8 miliardi di dollari su Anthropic.", ["Anthropic invest 8B USD by=Amazon"]),
    (
        "",
        "Meta ha rilevato il 49% di Scale AI per 14,3 miliardi di dollari.",
        ["Scale AI invest 14.3B USD by=Meta"],
    ),
    ("", "Aleph Alpha ha fatturato 9 milioni di euro nel 2024.", ["Aleph Alpha revenue 9M EUR period=2024"]),
    (
        "",
        "Su base annua gli introiti di Anthropic hanno superato i 5 miliardi di dollari.",
        ["Anthropic revenue >5B USD period=run-rate"],
    ),
    (
        "",
        "Per il 2026 Mistral AI conta di arrivare a un miliardo di euro di ricavi.",
        ["Mistral AI revenue 1B EUR forecast period=2026"],
    ),
    ("", "Un pool di banche concede a xAI linee di credito per 5 miliardi di dollari.", ["xAI debt 5B USD"]),
    ("", "Groq si è indebitata per 300 milioni di dollari.", ["Groq debt 300M USD"]),
    (
        "",
        "Dalla nascita Hugging Face ha messo insieme quasi 400 milioni di dollari.",
        ["Hugging Face total ~400M USD"],
    ),
    ("", "Stability AI ormai vale un miliardo di dollari.", ["Stability AI value 1B USD"]),
    (
        "Perplexity sempre più cara",
        "La valutazione è passata da 18 miliardi di dollari a 20 miliardi.",
        ["Perplexity value 18B USD", "Perplexity value 20B USD"],
    ),
    (
        "",
        "Secondo il Sole 24 Ore, Black Forest Labs ha ottenuto 300 milioni di dollari.",
        ["Black Forest Labs raise 300M USD"],
    ),
    (
        "Aumento di capitale da 2 miliardi di dollari per Reflection AI",
        "La newyorkese assume.",
        ["Reflection AI raise 2B USD"],
    ),
    (
        "",
        "Nel giugno del 2023 Inflection AI chiuse un round da 1,3 miliardi di dollari.",
        ["Inflection AI raise 1.3B USD as_of=2023-06"],
    ),
    (
        "",
        "General Catalyst ha guidato il round da 305 milioni di dollari di Together AI, ora valutata 3,3 miliardi.",
        ["Together AI raise 305M USD", "Together AI value 3.3B USD"],
    ),
    (
        "",
        "Fonti vicine al dossier parlano di 500 milioni di dollari raccolti da Poolside.",
        ["Poolside raise 500M USD rumoured"],
    ),
    ("", "Il fondo di P101, socio di H Company, gestisce 300 milioni di euro.", []),
    ("", "Mistral AI ha firmato con la Difesa un contratto da 40 milioni di euro.", []),
    ("", "OpenAI ha perso 5 miliardi di dollari lo scorso anno.", []),
    ("", "Bruxelles infligge a Google una multa da 3 miliardi di euro.", []),
    ("", "Il mercato in cui si muove Cohere varrà 200 miliardi di dollari nel 2030.", []),
    ("", "I dipendenti di OpenAI hanno ceduto azioni per 6,6 miliardi di dollari.", []),
    ("", "In Borsa Microsoft vale 3.900 miliardi di dollari.", []),
    ("", "Il data center che OpenAI costruisce in Michigan costerà 7 miliardi di dollari.", []),
    ("", "Meta ha offerto 100 milioni di dollari a un ricercatore di OpenAI.", []),
    ("", "Microsoft compra Nuance per 20 miliardi di dollari, sotto gli occhi di OpenAI.", []),
]


def _in_short(figure: Figure) -> str:
    """Return a figure in the short notation of the cases."""
    names = {metric: short for short, metric in METRICS.items()}
    parts = [figure.subject, names[figure.metric], _sum(figure), figure.currency, figure.round, figure.basis]
    parts.append(figure.status if figure.status != "asserted" else None)
    parts.append(f"by={figure.investor}" if figure.investor else None)
    parts.append(f"period={figure.period}" if figure.period else None)
    parts.append(f"as_of={figure.as_of}" if figure.as_of else None)
    return " ".join(part for part in parts if part)


def _sum(figure: Figure) -> str:
    low, high = figure.low, figure.high
    if low is None or high is None:
        return (">" if high is None else "<") + _short(low if low is not None else high)
    return ("~" if figure.hedge == "about" else "") + (_short(low) if low == high else f"{_short(low)}-{_short(high)}")


def _short(value: Decimal | None) -> str:
    assert value is not None
    unit = max((unit for unit, factor in UNITS.items() if value >= factor), key=UNITS.__getitem__, default="")
    return f"{(value / UNITS.get(unit, 1)).normalize():f}{unit}"


def _named(cases: list[Case], lang: str) -> list[object]:
    return [pytest.param(lang, *case, id=f"{lang}-{number:02d}") for number, case in enumerate(cases, 1)]


@pytest.mark.parametrize(
    ("lang", "title", "text", "expected"),
    [*_named(FRENCH, "fr"), *_named(GERMAN, "de"), *_named(SPANISH, "es"), *_named(ITALIAN, "it")],
)
def test_a_sentence_is_read_in_its_language(lang: str, title: str, text: str, expected: list[str]) -> None:
    assert sorted(map(_in_short, read(text, title, lang, PUBLISHED).figures)) == sorted(expected)
