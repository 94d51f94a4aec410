"""The plainest sentences about money, in five languages: each tells one figure of its metric."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.figures.newsroom import read

PLAIN = yaml.safe_load(Path(__file__).with_name("plain.yaml").read_text("utf-8"))


@pytest.mark.parametrize("title", ["", "its company"])
@pytest.mark.parametrize(
    ("lang", "metric", "text"),
    [(lang, metric, text) for lang, metrics in PLAIN.items() for metric, texts in metrics.items() for text in texts],
)
def test_a_plain_sentence_tells_its_figure(lang: str, metric: str, text: str, title: str) -> None:
    company = "Anthropic" if metric == "investment" else "Cohere"
    (figure,) = read(text, title and company, lang).figures
    assert (figure.subject, figure.metric) == (company, metric)
    assert figure.investor == ("Amazon" if metric == "investment" else None)
