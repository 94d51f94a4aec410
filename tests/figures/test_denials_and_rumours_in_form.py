"""Forms of words that say of a sum that nobody will give it, or that somebody is said to have given it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "Mistral AI", "We are not out raising €100m, full stop."),
        ("en", "DeepSeek", "Alibaba is not going to invest $1 billion in DeepSeek."),
        ("en", "xAI", "xAI isn't planning to borrow $20 billion."),
        ("en", "Perplexity", "Nobody has been offered shares at $18 billion."),
        ("en", "Perplexity", "No one has been asked to invest at a valuation of $18 billion, the company said."),
        ("de", "DeepSeek", "Alibaba hat nicht vor, eine Milliarde Dollar in DeepSeek zu stecken."),
        ("fr", "DeepSeek", "Alibaba ne va pas investir 1 milliard de dollars dans DeepSeek."),
        ("es", "DeepSeek", "Alibaba no va a invertir 1.000 millones de dólares en DeepSeek."),
        ("it", "DeepSeek", "Alibaba non investirà 1 miliardo di dollari in DeepSeek."),
    ],
)
def test_what_nobody_is_going_to_do_is_denied(lang: str, title: str, text: str) -> None:
    assert [figure.status for figure in read(text, title, lang).figures] == ["denied"]


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "en",
            "Amazon",
            "Amazon has sold $37 billion of bonds in eleven parts, people who handled the books said on Friday.",
        ),
        ("de", "Cohere", "Der Umsatz von Cohere soll zuletzt bei knapp 100 Millionen Dollar gelegen haben."),
        ("fr", "Perplexity", "En juin, SoftBank aurait injecté 20 millions de dollars dans Perplexity."),
        (
            "es",
            "Perplexity",
            "Un viejo conocido: en junio, SoftBank habría puesto entre 10 y 20 millones de dólares.",
        ),
        ("it", "Perplexity", "A giugno SoftBank avrebbe messo 20 milioni di dollari in Perplexity."),
    ],
)
def test_what_somebody_is_said_to_have_done_is_a_rumour(lang: str, title: str, text: str) -> None:
    assert [figure.status for figure in read(text, title, lang).figures] == ["rumoured"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Alibaba is going to invest $1 billion in DeepSeek."),
        ("en", "Alibaba is not going to wait: it has invested $1 billion in DeepSeek."),
        ("fr", "Alibaba ne va pas attendre : il a investi 1 milliard de dollars dans DeepSeek."),
    ],
)
def test_what_somebody_does_is_not_denied(lang: str, text: str) -> None:
    assert [figure.status for figure in read(text, "DeepSeek", lang).figures] != ["denied"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "No one was shown the books of Safe Superintelligence, and still it was valued at $32 billion in April.",
        ),
        ("en", "Nobody has sold shares in Anthropic since it was valued at $380 billion."),
        ("en", "No one paid attention when Cerebras was valued at $8.1 billion in October 2025."),
        ("en", "Nobody has paid for the party, but Perplexity is now worth $20 billion."),
        ("en", "No one has been asked to leave since Cohere closed its round of $500 million."),
        ("es", "Nadie ha visto las cuentas de Mistral, que captó en septiembre una ronda de 1.700 millones de euros."),
        ("fr", "Personne n'a été surpris par la levée de 1,7 milliard d'euros de Mistral."),
        ("it", "Nessuno ha creduto a lungo in Groq, salita a una valutazione di 6,9 miliardi di dollari."),
        ("de", "Niemand bietet einen so guten Einstieg wie Mistral, das mit 11,7 Milliarden Euro bewertet wird."),
    ],
)
def test_nobody_elsewhere_in_a_sentence_denies_no_sum(lang: str, text: str) -> None:
    assert [figure.status for figure in read(text, "", lang).figures] == ["asserted"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI has raised neither $1 billion nor $2 billion this year, a spokesperson said."),
        ("de", "Mistral AI habe weder 500 Millionen noch 800 Millionen Euro eingesammelt, sagte ein Sprecher."),
        ("de", "Mistral AI habe weder 500 Millionen noch eine Milliarde Euro eingesammelt, sagte ein Sprecher."),
        ("fr", "Mistral AI n'a levé ni 500 millions d'euros ni un milliard, assure un porte-parole."),
        ("es", "Mistral AI no ha recaudado ni 500 millones de euros ni 1.000 millones, según un portavoz."),
        ("it", "Mistral AI non ha raccolto né 500 milioni di euro né un miliardo, secondo un portavoce."),
    ],
)
def test_neither_of_two_is_denied(lang: str, text: str) -> None:
    assert [figure.status for figure in read(text, lang=lang).figures] == ["denied", "denied"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Neither Cohere nor xAI is worth $1 trillion."),
        ("en", "Neither Nvidia nor Amazon put $5 billion into xAI."),
        ("en", "Nothing suggests that Cohere has raised $2 billion."),
        ("en", "Anthropic failed to raise $45 billion."),
        ("de", "Weder OpenAI noch Anthropic haben 60 Milliarden Dollar eingesammelt."),
        ("de", "Nvidia hat keine 5 Milliarden Dollar in xAI investiert."),
        ("fr", "Ni Mistral AI ni Cohere n'ont levé 3 milliards d'euros cette année."),
        ("es", "Ni Cohere ni Mistral AI han recaudado 5.000 millones de dólares."),
        ("it", "Né OpenAI né Mistral AI hanno raccolto 3 miliardi di dollari."),
    ],
)
def test_what_neither_of_two_or_nobody_did_is_denied(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert figure.status == "denied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Neither OpenAI nor its rivals commented on the $500 million round that Cohere closed in August."),
        ("en", "Nor has it slowed down: Cohere raised $500 million in August."),
        ("de", "Niemand war so schnell: Anthropic holte 30 Milliarden Dollar."),
        ("fr", "Personne n'avait prévu que Mistral AI lèverait 1,7 milliard d'euros en septembre."),
        ("fr", "Mistral AI ne commente ni les 1,7 milliard d'euros levés en septembre ni le prix."),
    ],
)
def test_nobody_beside_a_fact_denies_nothing(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert figure.status != "denied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Personne n'a investi 5 milliards de dollars dans xAI."),
        ("de", "Niemand hat 5 Milliarden Dollar in xAI investiert."),
    ],
)
def test_nobody_is_no_investor(lang: str, text: str) -> None:
    assert not read(text, lang=lang).figures


STATED = [
    ('MiniMax says a local report that it is preparing a $700 million share sale is "invented".', "denied"),
    ("We wrote that MiniMax had raised $700 million; in truth it has disclosed no sum.", "denied"),
    ("We wrote that MiniMax had raised $700 million; the company has now confirmed it.", "asserted"),
    ("MiniMax invented a new kind of model and raised $700 million.", "asserted"),
    ("MiniMax has begun to speak to funds about $700 million of new equity.", "rumoured"),
    ("MiniMax has started sounding out investors about $700 million of new equity.", "rumoured"),
    ("MiniMax, which has begun to speak to customers, raised $700 million.", "asserted"),
    ("People close to it say MiniMax is happier than in May, when a $700 million Series C closed.", "asserted"),
    ("MiniMax is asking to be valued at $700 million.", "rumoured"),
]


@pytest.mark.parametrize(("text", "status"), STATED)
def test_how_sure_a_sum_is_by_the_words_of_its_clause(text: str, status: str) -> None:
    assert [(f.low, f.status) for f in read(text).figures] == [(700_000_000, status)]


SPOKEN_OF = [
    ("MiniMax is talking to investors about $700 million of fresh capital.", "exact"),
    ("MiniMax has begun to speak to funds about $700 million of new equity.", "exact"),
    ("MiniMax is in talks with investors to raise about $700 million.", "about"),
    ("MiniMax is talking to investors and wants about $700 million of new equity.", "about"),
]


@pytest.mark.parametrize(("text", "hedge"), SPOKEN_OF)
def test_what_somebody_speaks_about_with_others_is_no_hedge(text: str, hedge: str) -> None:
    assert [figure.hedge for figure in read(text).figures] == [hedge]
