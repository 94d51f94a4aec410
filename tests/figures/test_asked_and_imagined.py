"""Sums only asked about, or in a condition that was not met, are no figures; what both take for a fact is one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Will Cohere raise $500 million?", set()),
        (
            "en",
            "Cohere at the crossroads",
            "Can a company that is worth $7 billion fail? Cohere's staff do not think so.",
            set(),
        ),
        ("en", "", "Is Cohere worth $7 billion?", set()),
        ("en", "", "Is Cohere's valuation of $7 billion justified?", {"Cohere valuation 7000m USD"}),
        ("en", "", "Can Cohere justify its $7 billion valuation?", {"Cohere valuation 7000m USD"}),
        ("en", "", "Did Cohere raise $500 million last year? The company does not say.", set()),
        ("en", "", "How did Cohere come to be worth $7 billion?", {"Cohere valuation 7000m USD"}),
        ("en", "", "Why did Cohere raise $500 million?", {"Cohere amount_raised 500m USD"}),
        ("en", "", "Has Cohere really taken in $500 million from Nvidia?", set()),
        ("en", "", "What does Cohere do with the $500 million it raised?", {"Cohere amount_raised 500m USD"}),
        ("en", "", "So could OpenAI be valued at $1 trillion next year?", set()),
        ("en", "", "If Cohere had raised $1 billion, it would be worth $10 billion.", set()),
        ("en", "", "Cohere would be worth $10 billion if it had taken the offer.", set()),
        (
            "en",
            "",
            "If it had waited, Cohere, which raised $500 million in 2024, would be in a better place.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Had Cohere waited, it would now be valued at $12 billion.", set()),
        ("en", "", "OpenAI would be valued at $500 billion if the sale went ahead.", {"OpenAI valuation 500000m USD"}),
        ("en", "", "If the talks succeed, Cohere would be worth $7 billion.", {"Cohere valuation 7000m USD"}),
        ("fr", "", "Cohere va-t-elle lever 500 millions de dollars ?", set()),
        ("fr", "", "Cohere vaut-elle 7 milliards de dollars ?", set()),
        (
            "fr",
            "",
            "La valorisation de 7 milliards de dollars de Cohere est-elle justifiée ?",
            {"Cohere valuation 7000m USD"},
        ),
        ("fr", "", "Que fera Cohere des 500 millions de dollars levés en août ?", {"Cohere amount_raised 500m USD"}),
        ("fr", "", "Comment Cohere a-t-elle levé 500 millions de dollars ?", {"Cohere amount_raised 500m USD"}),
        ("fr", "", "Si Cohere avait levé un milliard de dollars, elle vaudrait 10 milliards.", set()),
        ("fr", "", "Cohere vaudrait 10 milliards de dollars si elle avait accepté l'offre.", set()),
        (
            "fr",
            "",
            "Si les discussions aboutissent, Cohere vaudrait 7 milliards de dollars.",
            {"Cohere valuation 7000m USD"},
        ),
        ("de", "", "Wird Cohere 500 Millionen Dollar einsammeln?", set()),
        ("de", "", "Ist Cohere 7 Milliarden Dollar wert?", set()),
        (
            "de",
            "",
            "Ist die Bewertung von 7 Milliarden Dollar für Cohere gerechtfertigt?",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "",
            "Was macht Cohere mit den 500 Millionen Dollar, die es eingesammelt hat?",
            {"Cohere amount_raised 500m USD"},
        ),
        ("de", "", "Hätte Cohere eine Milliarde Dollar eingesammelt, wäre es 10 Milliarden wert.", set()),
        ("de", "", "Cohere wäre heute 10 Milliarden Dollar wert, wenn es das Angebot angenommen hätte.", set()),
        ("de", "", "Wenn Cohere eine Milliarde Dollar eingesammelt hätte, wäre es 10 Milliarden wert.", set()),
        ("es", "", "¿Recaudará Cohere 500 millones de dólares?", set()),
        ("es", "", "¿Vale Cohere 7.000 millones de dólares?", set()),
        (
            "es",
            "",
            "¿Está justificada la valoración de 7.000 millones de dólares de Cohere?",
            {"Cohere valuation 7000m USD"},
        ),
        ("es", "", "¿Cómo recaudó Cohere 500 millones de dólares?", {"Cohere amount_raised 500m USD"}),
        (
            "es",
            "",
            "¿Qué hará Cohere con los 500 millones de dólares que ha captado?",
            {"Cohere amount_raised 500m USD"},
        ),
        ("es", "", "Si Cohere hubiera recaudado 1.000 millones de dólares, valdría 10.000 millones.", set()),
        ("es", "", "Cohere valdría 10.000 millones de dólares si hubiera aceptado la oferta.", set()),
        ("it", "", "Cohere raccoglierà 500 milioni di dollari?", set()),
        ("it", "", "Cohere vale davvero 7 miliardi di dollari?", set()),
        ("it", "", "È giustificata la valutazione di 7 miliardi di dollari di Cohere?", {"Cohere valuation 7000m USD"}),
        ("it", "", "Come ha fatto Cohere a raccogliere 500 milioni di dollari?", {"Cohere amount_raised 500m USD"}),
        ("it", "", "Che cosa farà Cohere con i 500 milioni di dollari raccolti?", {"Cohere amount_raised 500m USD"}),
        ("it", "", "Se Cohere avesse raccolto un miliardo di dollari, varrebbe 10 miliardi.", set()),
        ("it", "", "Cohere varrebbe 10 miliardi di dollari se avesse accettato l'offerta.", set()),
    ],
)
def test_asked_and_imagined(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            ("Investors who asked if OpenAI had peaked were told it would reach revenue of $20 billion in 2026."),
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "en",
            "",
            "Asked if Cohere had closed the round, he said it would raise $500 million by Friday.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            ("As if it had all the time in the world, Cohere said it would raise $500 million next spring."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Had it not raised $500 million in August, Cohere would have run out of money.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "If Mistral AI had trouble hiring, that would change now that it has raised €1.7 billion.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            ("If you had bought OpenAI shares when it was valued at $29 billion in 2023, you would be rich."),
            {"OpenAI valuation 29000m USD"},
        ),
        (
            "fr",
            "",
            ("Si Cohere avait promis la discrétion, on sait désormais qu'elle aurait levé 500 millions de dollars."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            ("Wäre Mistral AI börsennotiert, wäre es mit seinen 11,7 Milliarden Euro Bewertung im CAC 40."),
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "de",
            "",
            ("Hätte Mistral AI im September nicht 1,7 Milliarden Euro eingesammelt, wäre das Geld heute aus."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Companies such as Microsoft have poured $13 billion into OpenAI.",
            {"OpenAI investment Microsoft 13000m USD"},
        ),
        (
            "de",
            "",
            "Unternehmen wie Microsoft haben 13 Milliarden Dollar in OpenAI investiert.",
            {"OpenAI investment Microsoft 13000m USD"},
        ),
        (
            "es",
            "",
            "Empresas como Microsoft han invertido 13.000 millones de dólares en OpenAI.",
            {"OpenAI investment Microsoft 13000m USD"},
        ),
        (
            "fr",
            "",
            "Des sociétés telles que Nvidia ont mis 500 millions de dollars dans Cohere.",
            {"Cohere investment Nvidia 500m USD"},
        ),
        (
            "en",
            "",
            "Chipmakers including Nvidia and AMD invested $500 million in Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Unlike labs such as OpenAI, Cohere raised only $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "fr",
            "",
            ("Contrairement à des laboratoires comme OpenAI, Cohere n'a levé que 500 millions de dollars."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "",
            "A differenza di laboratori come OpenAI, Cohere ha raccolto solo 500 milioni di dollari.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Companies like Anthropic, valued at $183 billion, do not need the money.",
            {"Anthropic valuation 183000m USD"},
        ),
        ("en", "", "Did you know that Cohere raised $500 million this summer?", {"Cohere amount_raised 500m USD"}),
        ("es", "", "¿Sabía usted que Cohere ha levantado 500 millones de dólares?", {"Cohere amount_raised 500m USD"}),
        ("it", "", "Sapevate che Mistral AI ha raccolto 1,7 miliardi di euro?", {"Mistral AI amount_raised 1700m EUR"}),
        (
            "en",
            "",
            "Is anyone surprised that Mistral AI has raised €1.7 billion?",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        ("en", "", "Does it matter that Cohere is now valued at $6.8 billion?", {"Cohere valuation 6800m USD"}),
        ("en", "", "Should Mistral AI be worried after raising €1.7 billion?", {"Mistral AI amount_raised 1700m EUR"}),
        (
            "fr",
            "",
            "Faut-il s'inquiéter que Mistral AI ait levé 1,7 milliard d'euros ?",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "",
            "Mistral AI n'a-t-elle pas levé 1,7 milliard d'euros en septembre ?",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "",
            "¿No levantó Mistral AI 1.700 millones de euros en septiembre?",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        ("it", "", "Non ha forse Mistral AI raccolto 1,7 miliardi di euro?", {"Mistral AI amount_raised 1700m EUR"}),
        (
            "de",
            "",
            "Hat Mistral AI nicht erst im September 1,7 Milliarden Euro eingesammelt?",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            '"Are we happy that we raised $500 million? Of course," Cohere\'s chief executive said.',
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            ("An earlier version of this article misspelled the name of the company that raised $500 million, Cohere."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Altogether three funds invested in the round, in which Cohere raised $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            (
                "Cohere raised $500 million in a round led by Radical Ventures, which took $40 million "
                "out of Toronto's pension fund."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Oracle's vehicle run by Blue Owl borrowed $38 billion; OpenAI itself borrowed $4 billion.",
            {"OpenAI debt_raised 4000m USD"},
        ),
    ],
)
def test_taken_as_a_fact(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    "text", ["Will Cohere raise $500 million?", "If Cohere had raised $500 million, its staff would be richer."]
)
def test_why_it_is_none_is_told(text: str) -> None:
    (aside,) = read(text).set_aside
    assert aside.reason == "It is only asked about, or only imagined."


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Imagine Cohere raises $5 billion tomorrow."),
        ("en", "Suppose, for a moment, that Cohere were worth $100 billion."),
        ("en", "“Imagine a $5 billion round for Cohere,” he said."),
        ("en", "What if Cohere raised another $5 billion?"),
        ("en", "Let us say Cohere raised $5 billion."),
        ("en", "Say Cohere is valued at $20 billion by then."),
        ("fr", "Imaginons que Cohere lève 5 milliards de dollars demain."),
        ("fr", "Et si Cohere levait 5 milliards de dollars ?"),
        ("de", "Angenommen, Cohere sammelt 5 Milliarden Dollar ein."),
        ("de", "Was, wenn Cohere mit 50 Milliarden Dollar bewertet würde?"),
        ("es", "Supongamos que Cohere recauda 5.000 millones de dólares."),
        ("it", "Immaginiamo che Cohere raccolga 5 miliardi di dollari."),
    ],
)
def test_a_sentence_that_calls_to_imagine_tells_nothing(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert {one.rule for one in reading.set_aside} == {"imagined"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Imagine the surprise when Cohere raised $500 million in August."),
        ("en", "Assuming that the talks succeed, Cohere will be valued at $500 million."),
        ("en", "Say what you like: Cohere raised $500 million."),
        ("fr", "Imaginez la surprise quand Cohere a levé 500 millions de dollars."),
        ("de", "Man stelle sich vor, wie groß die Freude war, als Cohere 500 Millionen Dollar einsammelte."),
        ("it", "Immaginate la sorpresa quando Cohere ha raccolto 500 milioni di dollari."),
        ("es", "Imaginen la sorpresa cuando Cohere captó 500 millones de dólares."),
    ],
)
def test_a_fact_in_it_stays_one(lang: str, text: str) -> None:
    assert {line.rpartition(" ")[0].rpartition(" ")[2] for line in told(text, lang=lang)} == {"500m"}
