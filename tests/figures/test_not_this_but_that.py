"""What is set right ("not $3 billion but $2 billion"), what nobody believes, and what only looks like a denial."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def statuses(text: str, lang: str) -> dict[str, str]:
    """Return how sure each sum of a text is, by its number."""
    return {
        str(int((figure.low or figure.high or 0) / 1_000_000)): figure.status
        for figure in read(text, lang=lang).figures
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised not $3 billion, as first reported, but $2 billion."),
        ("en", "Cohere raised $2 billion rather than the $3 billion that was reported."),
        ("en", "Contrary to reports of a $3 billion round, Cohere raised $2 billion."),
        ("fr", "Mistral AI a levé non pas 3 milliards d'euros mais 2 milliards."),
        ("fr", "Contrairement aux rumeurs d'un tour de 3 milliards d'euros, Mistral AI a levé 2 milliards."),
        ("de", "Aleph Alpha hat nicht 3 Milliarden Euro, sondern 2 Milliarden eingesammelt."),
        ("es", "Cohere no recaudó 3.000 millones de dólares, como se publicó, sino 2.000 millones."),
        ("it", "Mistral AI ha raccolto non 3 miliardi di euro, come riportato, ma 2."),
    ],
)
def test_the_wrong_sum_is_denied_and_the_right_one_told(lang: str, text: str) -> None:
    assert statuses(text, lang) == {"3000": "denied", "2000": "asserted"}


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Cohere raised not just $500 million but another $100 million in debt.",
            {"500": "asserted", "100": "asserted"},
        ),
        (
            "de",
            "Aleph Alpha hat nicht nur 500 Millionen Euro eingesammelt, sondern auch 100 Millionen Kredit aufgenommen.",
            {"500": "asserted", "100": "asserted"},
        ),
        (
            "es",
            "Cohere no solo captó 500 millones de dólares, sino 100 millones más en deuda.",
            {"500": "asserted", "100": "asserted"},
        ),
        (
            "fr",
            "Contrairement à OpenAI, qui a levé 40 milliards de dollars, Mistral AI a levé 2 milliards d'euros.",
            {"40000": "asserted", "2000": "asserted"},
        ),
        ("de", "Entgegen allen Erwartungen hat Aleph Alpha 500 Millionen Euro eingesammelt.", {"500": "asserted"}),
        ("en", "OpenAI pushed back against critics of its $40 billion round.", {"40000": "asserted"}),
        (
            "en",
            "Cohere is not raising, contrary to a report that came a week after it closed a $500 million round.",
            {"500": "asserted"},
        ),
        ("en", "Despite reports of slow sales, Cohere had revenue of $240 million in 2024.", {"240": "asserted"}),
        ("en", "Cohere denies that it overstated its revenue of $240 million in 2024.", {"240": "asserted"}),
    ],
)
def test_what_only_looks_like_it(lang: str, text: str, told: dict[str, str]) -> None:
    assert statuses(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Nobody believes that Cohere is worth $7 billion.", "denied"),
        ("en", "Few believe that Cohere is worth $7 billion.", "rumoured"),
        ("fr", "Personne ne croit que Mistral AI vaut 7 milliards d'euros.", "denied"),
        ("fr", "Peu croient que Mistral AI vaut 7 milliards d'euros.", "rumoured"),
        ("de", "Niemand glaubt, dass Aleph Alpha 7 Milliarden Euro wert ist.", "denied"),
        ("de", "Kaum jemand glaubt, dass Aleph Alpha 7 Milliarden Euro wert ist.", "rumoured"),
        ("es", "Nadie cree que Cohere valga 7.000 millones de dólares.", "denied"),
        ("es", "Pocos creen que Cohere valga 7.000 millones de dólares.", "rumoured"),
        ("it", "Nessuno crede che Mistral AI valga 7 miliardi di euro.", "denied"),
        ("it", "Pochi credono che Mistral AI valga 7 miliardi di euro.", "rumoured"),
        ("en", "Nobody believed in Cohere when it raised $7 billion.", "asserted"),
        ("fr", "Personne ne croyait à Mistral AI quand elle a levé 7 milliards d'euros.", "asserted"),
        ("es", "Nadie creía en Cohere cuando recaudó 7.000 millones de dólares.", "asserted"),
        ("it", "Nessuno credeva in Mistral AI quando ha raccolto 7 miliardi di euro.", "asserted"),
        ("en", "The story that Cohere had raised $7 billion was a hoax.", "denied"),
        ("en", "OpenAI pushed back on a report that it had raised $7 billion.", "denied"),
        ("de", "Aleph Alpha bezeichnete den Bericht über eine Runde von 7 Milliarden Euro als falsch.", "denied"),
        ("de", "Aleph Alpha bezeichnete die Runde von 7 Milliarden Euro als Meilenstein.", "asserted"),
    ],
)
def test_what_is_believed(lang: str, text: str, status: str) -> None:
    assert statuses(text, lang) == {"7000": status}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Les sommes que Cohere a reçues depuis sa création se montent "
            "à 220 millions de dollars, et non à 290 millions.",
        ),
        ("en", "The sums that Cohere has received since its founding come to $220 million, and not $290 million."),
        ("en", "Cohere has raised $220 million in total, not $290 million."),
        ("de", "Insgesamt hat Cohere 220 Millionen Dollar erhalten und nicht 290 Millionen."),
        ("de", "Seit der Gründung flossen Cohere 220 Millionen Dollar zu, nicht 290 Millionen."),
        ("es", "Cohere ha captado en total 220 millones de dólares, y no 290 millones."),
        ("it", "Cohere ha raccolto in tutto 220 milioni di dollari, e non 290 milioni."),
    ],
)
def test_the_wrong_sum_is_of_the_kind_of_the_right_one(lang: str, text: str) -> None:
    figures = {(f.metric, int(f.low or 0) // 1_000_000, f.status) for f in read(text, lang=lang).figures}
    assert figures == {("total_raised", 220, "asserted"), ("total_raised", 290, "denied")}


def test_what_the_next_clause_says_of_the_wrong_sum_stands() -> None:
    text = (
        "A story on Monday misstated how much Inflection AI has raised to date. "
        "It is $1.5 billion, not $1.2 billion; the latter was the size of its 2023 round."
    )
    figures = {(f.metric, int(f.low or 0) // 1_000_000) for f in read(text).figures}
    assert figures == {("total_raised", 1500), ("amount_raised", 1200)}
