"""What somebody pays the maker of a thing that is none of ours, and what a document says between two commas."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told

_MICROSOFT = {"OpenAI investment Microsoft 10000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "OpenAI has no such contract. Google, by contrast, handed the iPhone maker $20 billion in 2022.", set()),
        ("en", "OpenAI has no such contract. Google paid the maker of the iPhone $20 billion in 2022.", set()),
        ("fr", "OpenAI n'a rien. Google a versé au fabricant de l'iPhone 20 milliards de dollars en 2022.", set()),
        ("de", "OpenAI hat nichts. Google zahlte dem Hersteller des iPhone 20 Milliarden Dollar.", set()),
        ("es", "OpenAI no tiene nada. Google pagó al fabricante del iPhone 20.000 millones de dólares en 2022.", set()),
        ("it", "OpenAI non ha nulla. Google ha versato al produttore dell'iPhone 20 miliardi di dollari.", set()),
        ("en", "OpenAI has friends. Microsoft handed the ChatGPT maker $10 billion.", _MICROSOFT),
        ("en", "Microsoft gave the Sora developer $10 billion.", _MICROSOFT),
        ("fr", "Microsoft a versé au créateur de ChatGPT 10 milliards de dollars.", _MICROSOFT),
        ("de", "Microsoft gab dem Entwickler von ChatGPT 10 Milliarden Dollar.", _MICROSOFT),
        ("es", "Microsoft dio al creador de ChatGPT 10.000 millones de dólares.", _MICROSOFT),
        ("it", "Microsoft ha versato al creatore di ChatGPT 10 miliardi di dollari.", _MICROSOFT),
    ],
)
def test_what_the_maker_of_something_else_gets_is_no_figure(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "OpenAI", lang) == figures


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('OpenAI, it adds, "is now valued at $300 billion" and would not be without Apple.', "asserted"),
        ("OpenAI, the complaint says, is valued at $300 billion and would not be without Apple.", "asserted"),
        ("OpenAI, people close to it add, is now valued at $300 billion.", "rumoured"),
        ("A leaked paper says that OpenAI is valued at $300 billion.", "rumoured"),
    ],
)
def test_what_a_document_says_between_two_commas_is_a_fact(text: str, status: str) -> None:
    figure = one(text, "OpenAI in court")
    assert (figure.metric, figure.status) == ("valuation", status)
