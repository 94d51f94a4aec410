"""A date that tells when the company was founded, or what it did then, is no date of what it raises."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read

UNDATED = {
    "en": (
        "Founded two years ago, Mistral AI has raised {A}.",
        "Founded in April 2023, Mistral AI has raised {A}.",
        "Mistral AI, which was founded two years ago, has raised {A}.",
        "Mistral AI, which three researchers founded two years ago, has raised {A}.",
        "Mistral AI, which three researchers started in April 2023, has raised {A}.",
        "Mistral AI, the company that Arthur Mensch set up with two friends two years ago, has raised {A}.",
        "Mistral AI did not exist two years ago; now it has raised {A}.",
        "Mistral AI, which did not even exist two years ago, has raised {A}.",
        "Mistral AI, which opened its doors in April 2023, has raised {A}.",
        "Mistral AI, which came out of stealth in June 2023, has raised {A}.",
        "Started two years ago by three researchers, Mistral AI has raised {A}.",
        "Mistral AI, a company started only last year, has raised {A}.",
        "Mistral AI has raised {A}. The company was founded in April 2023.",
        "Mistral AI, established in Paris in April 2023, has raised {A}.",
        "Mistral AI, which Arthur Mensch left DeepMind to found in 2023, has raised {A}.",
        "Mistral AI, which launched its first model in September 2023, has raised {A}.",
        "Mistral AI, whose founders left Meta in April 2023, has raised {A}.",
        "Arthur Mensch, who co-founded Mistral AI in April 2023, has raised {A} for it.",
        "Mistral AI, co-founded in April 2023 by three researchers, has raised {A}.",
        "Mistral AI, which began life in April 2023, has raised {A}.",
        "Created in April 2023, Mistral AI has raised {A}.",
        "Mistral AI, which goes back to April 2023, has raised {A}.",
        "Mistral AI, which got going in April 2023, has raised {A}.",
    ),
    "fr": (
        "Fondée il y a deux ans, Mistral AI a levé {A}.",
        "Fondée en avril 2023, Mistral AI a levé {A}.",
        "Mistral AI, qui a été fondée il y a deux ans, a levé {A}.",
        "Mistral AI, que trois chercheurs ont fondée il y a deux ans, a levé {A}.",
        "Mistral AI, que trois chercheurs ont créée en avril 2023, a levé {A}.",
        "Mistral AI, née il y a deux ans, a levé {A}.",
        "Mistral AI, née en avril 2023, a levé {A}.",
        "Née en avril 2023, Mistral AI a levé {A}.",
        "Mistral AI, qui n'existait pas il y a deux ans, a levé {A}.",
        "Mistral AI, lancée il y a deux ans par trois chercheurs, a levé {A}.",
        "Mistral AI, l'entreprise qu'Arthur Mensch a fondée en avril 2023, a levé {A}.",
        "Mistral AI, cofondée en avril 2023 par trois chercheurs, a levé {A}.",
        "Créée il y a à peine deux ans, Mistral AI a levé {A}.",
        "Mistral AI, qui a vu le jour en avril 2023, a levé {A}.",
        "Mistral AI, qui a vu le jour il y a deux ans, a levé {A}.",
        "La jeune pousse, qui existe depuis avril 2023, Mistral AI, a levé {A}.",
        "Mistral AI, dont les fondateurs ont quitté Meta en avril 2023, a levé {A}.",
        "Mistral AI, sortie de l'ombre en juin 2023, a levé {A}.",
    ),
    "de": (
        "Das vor zwei Jahren gegründete Mistral AI hat {A} eingesammelt.",
        "Mistral AI, vor zwei Jahren gegründet, hat {A} eingesammelt.",
        "Mistral AI, im April 2023 gegründet, hat {A} eingesammelt.",
        "Mistral AI, das drei Forscher vor zwei Jahren gegründet haben, hat {A} eingesammelt.",
        "Mistral AI, das drei Forscher im April 2023 gründeten, hat {A} eingesammelt.",
        "Mistral AI wurde vor zwei Jahren gegründet und hat {A} eingesammelt.",
        "Mistral AI, das es vor zwei Jahren noch gar nicht gab, hat {A} eingesammelt.",
        "Das im April 2023 von drei Forschern gegründete Mistral AI hat {A} eingesammelt.",
        "Mistral AI, das erst im April 2023 entstand, hat {A} eingesammelt.",
        "Mistral AI, das im April 2023 an den Start ging, hat {A} eingesammelt.",
        "Gegründet im April 2023, hat Mistral AI {A} eingesammelt.",
        "Gegründet vor zwei Jahren, hat Mistral AI {A} eingesammelt.",
        "Mistral AI, das seit April 2023 besteht, hat {A} eingesammelt.",
        "Mistral AI, dessen Gründer Meta im April 2023 verließen, hat {A} eingesammelt.",
        "Mistral AI, die Firma, die Arthur Mensch vor zwei Jahren aufgebaut hat, hat {A} eingesammelt.",
    ),
    "es": (
        "Fundada hace dos años, Mistral AI ha captado {A}.",
        "Fundada en abril de 2023, Mistral AI ha captado {A}.",
        "Mistral AI, que tres investigadores fundaron hace dos años, ha captado {A}.",
        "Mistral AI, la empresa que Arthur Mensch fundó hace dos años, ha captado {A}.",
        "Mistral AI, la empresa que Arthur Mensch fundó en abril de 2023, ha captado {A}.",
        "Mistral AI, que se fundó hace dos años, ha captado {A}.",
        "Mistral AI, nacida hace dos años, ha captado {A}.",
        "Mistral AI, que nació en abril de 2023, ha captado {A}.",
        "Mistral AI, que no existía hace dos años, ha captado {A}.",
        "Mistral AI, creada hace apenas dos años por tres investigadores, ha captado {A}.",
        "Mistral AI, que echó a andar en abril de 2023, ha captado {A}.",
        "Mistral AI, cofundada en abril de 2023 por tres investigadores, ha captado {A}.",
        "Nacida en abril de 2023, Mistral AI ha captado {A}.",
        "Mistral AI, cuyos fundadores dejaron Meta en abril de 2023, ha captado {A}.",
        "Mistral AI, que arrancó hace dos años, ha captado {A}.",
    ),
    "it": (
        "Fondata due anni fa, Mistral AI ha raccolto {A}.",
        "Fondata nell'aprile 2023, Mistral AI ha raccolto {A}.",
        "Mistral AI, che tre ricercatori hanno fondato due anni fa, ha raccolto {A}.",
        "Mistral AI, la società che Arthur Mensch ha fondato due anni fa, ha raccolto {A}.",
        "Mistral AI, la società che Arthur Mensch fondò nell'aprile 2023, ha raccolto {A}.",
        "Mistral AI, nata due anni fa, ha raccolto {A}.",
        "Nata nell'aprile 2023, Mistral AI ha raccolto {A}.",
        "Mistral AI, che due anni fa non esisteva, ha raccolto {A}.",
        "Mistral AI, che non esisteva due anni fa, ha raccolto {A}.",
        "Mistral AI, creata appena due anni fa da tre ricercatori, ha raccolto {A}.",
        "Mistral AI, cofondata nell'aprile 2023 da tre ricercatori, ha raccolto {A}.",
        "Mistral AI, che ha visto la luce nell'aprile 2023, ha raccolto {A}.",
        "Mistral AI, che è stata fondata due anni fa, ha raccolto {A}.",
        "Mistral AI, i cui fondatori hanno lasciato Meta nell'aprile 2023, ha raccolto {A}.",
        "Mistral AI, partita due anni fa, ha raccolto {A}.",
    ),
}
RAISED = {
    "en": "$600 million",
    "fr": "600 millions d'euros",
    "de": "600 Millionen Euro",
    "es": "600 millones de euros",
    "it": "600 milioni di euro",
}
DATED = (
    ("en", "Founded in Paris, Mistral AI raised €600 million in June 2024."),
    ("en", "In June 2024 Mistral AI, which was founded a year earlier, raised €600 million."),
    ("en", "Mistral AI, founded in April 2023, raised €600 million in June 2024."),
    ("en", "Founded by three researchers, Mistral AI in June 2024 raised €600 million."),
    ("en", "The round, which closed in June 2024, brought Mistral AI €600 million."),
    ("en", "The financing, which Mistral AI announced in June 2024, came to €600 million."),
    ("en", "In June 2024, Mistral AI, which makes Le Chat, raised €600 million."),
    ("en", "Mistral AI, which in June 2024 raised €600 million, is based in Paris."),
    ("de", "Im Juni 2024 hat Mistral AI, das drei Forscher gegründet haben, 600 Millionen Euro eingesammelt."),
    ("de", "Mistral AI, das im Juni 2024 600 Millionen Euro einsammelte, sitzt in Paris."),
    ("de", "Mistral AI, das im April 2023 gegründet wurde, hat im Juni 2024 600 Millionen Euro eingesammelt."),
    ("de", "Die Runde, die im Juni 2024 abgeschlossen wurde, brachte Mistral AI 600 Millionen Euro."),
    ("fr", "En juin 2024, Mistral AI, fondée par trois chercheurs, a levé 600 millions d'euros."),
    ("fr", "Mistral AI, qui a levé 600 millions d'euros en juin 2024, est à Paris."),
    ("fr", "Fondée à Paris, Mistral AI a levé en juin 2024 600 millions d'euros."),
    ("es", "En junio de 2024 Mistral AI, que fundaron tres investigadores, captó 600 millones de euros."),
    ("es", "Fundada en París, Mistral AI captó en junio de 2024 600 millones de euros."),
    ("it", "Nel giugno 2024 Mistral AI, fondata da tre ricercatori, ha raccolto 600 milioni di euro."),
    ("it", "Fondata a Parigi, Mistral AI ha raccolto nel giugno 2024 600 milioni di euro."),
)


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in UNDATED.items() for text in texts])
def test_a_founding_dates_no_round(lang: str, text: str) -> None:
    figure = one(text.replace("{A}", RAISED[lang]), lang=lang)
    assert figure.metric in ("amount_raised", "total_raised")
    assert figure.as_of is None


@pytest.mark.parametrize(("lang", "text"), DATED)
def test_the_date_of_the_round_itself_stands(lang: str, text: str) -> None:
    assert one(text, lang=lang).as_of == "2024-06"


def test_each_round_keeps_the_date_that_its_own_clause_tells() -> None:
    text = "Mistral AI, which raised €105 million in June 2023, took in €385 million in December 2023."
    assert [str(figure.as_of) for figure in read(text).figures] == ["2023-06", "2023-12"]
