"""Plans of strangers beside ours, a first month for nothing, a model told as an entry, and answers per tokens."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def _page(body: str) -> str:
    return f"<html><body><main>{body}</main></body></html>"


@pytest.mark.parametrize(
    "form", ["{} – $59/month", "{}: $59 a month", "{} ($59 a month)", "<strong>{}</strong>: $59/month"]
)
@pytest.mark.parametrize("stranger", ["Jasper Pro", "Poe Premium", "Notion Business", "Grammarly Pro"])
def test_a_plan_of_a_stranger_in_a_list_is_nobodys(form: str, stranger: str) -> None:
    items = f"<li>{form.format('Claude Pro').replace('59', '20')}</li><li>{form.format(stranger)}</li>"
    assert prices(_page(f"<h1>What I pay for</h1><ul>{items}</ul>")) == ["Anthropic: Claude Pro, month, 20 USD"]


@pytest.mark.parametrize(
    "text", ["Jasper Pro – $59/month.", "Canva Pro: $12 a month.", "Poe Premium ($19.99 a month)."]
)
def test_nor_is_it_in_a_paragraph_of_its_own(text: str) -> None:
    assert prices(f"Perplexity Pro – $20/month.\n\n{text}") == ["Perplexity: Perplexity Pro, month, 20 USD"]


def test_a_plans_own_word_before_its_price_goes_on_about_its_line() -> None:
    text = "Claude Pro – $20/month.\n\nMax – $100 a month."
    assert "Anthropic: Claude Max, month, 100 USD" in prices(text, of="Anthropic")


_FREE = {
    "en": ("${}/month", ("the first month is free", "first month free", "your first two months are free")),
    "de": ("{} € im Monat", ("der erste Monat ist gratis", "erster Monat kostenlos")),
    "fr": ("{} € par mois", ("le premier mois est gratuit", "premier mois offert")),
    "es": ("{} € al mes", ("el primer mes es gratis", "primer mes gratis")),
    "it": ("{} € al mese", ("il primo mese è gratis", "primo mese gratis")),
}


@pytest.mark.parametrize(("lang", "free"), [(lang, text) for lang, told in _FREE.items() for text in told[1]])
def test_a_first_month_for_nothing_makes_no_offer_of_the_price(lang: str, free: str) -> None:
    price = _FREE[lang][0]
    items = f"<li>Google AI Plus – {price.format(8)}</li><li>Google AI Pro – {price.format(20)}; {free}.</li>"
    currency = "USD" if lang == "en" else "EUR"
    assert prices(_page(f"<h1>Google AI</h1><ul>{items}</ul>"), lang=lang) == expected(f"""
        Google: Google AI Plus, month, 8 {currency}
        Google: Google AI Pro, month, 20 {currency}
    """)


def test_a_first_month_for_less_does() -> None:
    items = "<li>Google AI Plus – $8/month</li><li>Google AI Pro – $10/month; first three months.</li>"
    assert "Google: Google AI Pro, month, 10 USD [promotional]" in prices(_page(f"<h1>Google AI</h1><ul>{items}</ul>"))


def test_nothing_for_a_first_month_is_no_free_plan() -> None:
    body = "<h1>Perplexity plans</h1><div><h3>Pro</h3><p>$0 first month free, then $20 a month</p></div>"
    body += "<div><h3>Max</h3><p>$200 per month</p></div>"
    assert prices(_page(body), of="Perplexity") == expected("""
        Perplexity: Perplexity Pro, month, 20 USD
        Perplexity: Perplexity Max, month, 200 USD
    """)


@pytest.mark.parametrize("heading", ["xAI API", "xAI", "xAI API pricing"])
def test_a_model_told_as_an_entry_is_what_the_others_are_of_and_not_the_company(heading: str) -> None:
    entries = (("Model name", "grok-4-fast"), ("Input", "$0.20 / M tokens"), ("Output", "$0.50 / M tokens"))
    listed = "".join(f"<div><dt>{term}</dt><dd>{said}</dd></div>" for term, said in entries)
    assert prices(_page(f"<h1>{heading}</h1><dl>{listed}</dl>"), of="xAI") == expected("""
        xAI: grok-4-fast, 1M input tokens, 0.2 USD
        xAI: grok-4-fast, 1M output tokens, 0.5 USD
    """)


_HEADS = {
    "en": "Model|Prompt per 1,000 tokens|Answer per 1,000 tokens",
    "de": "Modell|Prompt je 1.000 Token|Antwort je 1.000 Token",
    "fr": "Modèle|Entrée par 1 000 jetons|Réponse par 1 000 jetons",
    "es": "Modelo|Entrada por 1.000 tokens|Respuesta por 1.000 tokens",
    "it": "Modello|Ingresso per 1.000 token|Risposta per 1.000 token",
}


@pytest.mark.parametrize("lang", sorted(_HEADS))
def test_an_answer_per_so_many_tokens_is_output(lang: str) -> None:
    heads = "".join(f"<th>{head}</th>" for head in _HEADS[lang].split("|"))
    row = "<td>luminous-base</td><td>€0.03</td><td>€0.033</td>"
    table = f"<table><tr>{heads}</tr><tr>{row if lang == 'en' else row.replace('.', ',')}</tr></table>"
    assert prices(_page(f"<h1>API</h1>{table}"), of="Aleph Alpha", lang=lang) == expected("""
        Aleph Alpha: luminous-base, 1M input tokens, 30 EUR
        Aleph Alpha: luminous-base, 1M output tokens, 33 EUR
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GLM Coding Lite starts at $3 for the first month and goes to $6 per month after that."),
        ("en", "GLM Coding Lite starts at $3 a month for the first three months, then it is $6 a month."),
        ("de", "GLM Coding Lite beginnt bei 3 Dollar im ersten Monat und kostet danach 6 Dollar im Monat."),
        ("fr", "GLM Coding Lite démarre à 3 dollars le premier mois, puis passe à 6 dollars par mois."),
        ("es", "GLM Coding Lite empieza en 3 dólares el primer mes y después cuesta 6 dólares al mes."),
        ("it", "GLM Coding Lite parte da 3 dollari il primo mese e poi costa 6 dollari al mese."),
    ],
)
def test_what_a_plan_starts_at_for_a_first_month_is_no_bound(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Zhipu AI: GLM Coding Lite, month, 3 USD [promotional]
        Zhipu AI: GLM Coding Lite, month, 6 USD
    """)


def test_what_a_plan_starts_at_is_one() -> None:
    assert prices("Claude Max starts at $100 a month.") == ["Anthropic: Claude Max, month, 100.. USD"]


def test_a_plan_below_its_companys_name_is_that_companys() -> None:
    items = (
        "<h2>Google</h2><ul><li>AI Pro ($19.99 a month)</li></ul><h2>OpenAI</h2><ul><li>Plus ($20 a month)</li></ul>"
    )
    found = prices(_page(f"<h1>Plans</h1>{items}<p>Google AI and ChatGPT are compared here.</p>"))
    assert "Google: Google AI Pro, month, 19.99 USD" in found
