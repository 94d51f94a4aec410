"""Tables of hosts, the unit that leads a list, the sign of the Peruvian sol."""

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.price_desk import expected, prices


def test_the_price_in_a_hosts_row_is_the_hosts() -> None:
    body = """<main><p>Prices in dollars per million tokens.</p><table>
    <tr><th rowspan="2">Provider</th><th colspan="2">Llama 3.3 70B</th></tr><tr><th>Input</th><th>Output</th></tr>
    <tr><td>Groq</td><td>0.59</td><td>0.79</td></tr><tr><td>Amazon Bedrock</td><td>0.71</td><td>0.73</td></tr>
    </table></main>"""
    assert prices(body) == expected("""
        Amazon: Llama 3.3 70B, 1M input tokens, 0.71 USD
        Amazon: Llama 3.3 70B, 1M output tokens, 0.73 USD
        Groq: Llama 3.3 70B, 1M input tokens, 0.59 USD
        Groq: Llama 3.3 70B, 1M output tokens, 0.79 USD
    """)


def test_a_list_is_per_what_the_sentence_before_it_says() -> None:
    body = """<main><h1>What a picture costs</h1><p>By the API one pays by the piece. Here are the lists, in dollars per
    image.</p><ul><li><b>Google, Imagen 4:</b> 0.04 dollars</li><li><b>xAI, grok-2-image:</b> 0.07 dollars</li></ul>
    <p>Of Gemini 2.5 Flash Image the list for tokens says 30 dollars per million of output.</p></main>"""
    found = prices(body)
    assert "Google: Imagen 4, image, 0.04 USD" in found
    assert "xAI: grok-2-image, image, 0.07 USD" in found


def test_the_sol_has_a_sign() -> None:
    text = "ChatGPT Plus cuesta S/ 84.90 al mes y ChatGPT Go S/27.90 al mes."
    assert prices(text, lang="es") == ["OpenAI: ChatGPT Go, month, 27.9 PEN", "OpenAI: ChatGPT Plus, month, 84.9 PEN"]


@pytest.mark.parametrize(
    "text",
    [
        "SAP sells S/4HANA for $5 million.",
        "SAP sells S/4 HANA for $5 million.",
        "S/N 4711 went for $5 million.",
        "The A/S/2 norm costs $5 million.",
        "IBM's OS/2 cost $5 million.",
    ],
)
def test_other_strokes_are_no_sol(text: str) -> None:
    assert [a.currency for a in find_amounts(text)] == ["USD"]
