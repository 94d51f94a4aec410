"""Sums of a sentence, each of its own kind, in five languages, with the twins of such sentences that tell nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from storage.records import Figure
from tests.figures.newsroom import read

SENTENCES = yaml.safe_load(Path(__file__).with_name("several_sums.yaml").read_text("utf-8"))
DETAILS = {"status": "asserted", "hedge": "exact", "round": None, "as_of": None, "period": None, "basis": None}
DAY = date(2026, 3, 18)


@pytest.mark.parametrize("title", ["", "Cohere"])
@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [(lang, text, figures) for lang, texts in SENTENCES.items() for text, figures in texts.items()],
)
def test_each_sum_is_of_its_own_kind(lang: str, text: str, figures: list[str], title: str) -> None:
    assert sorted(map(line, read(text, title, lang, DAY).figures)) == sorted(figures)


def line(figure: Figure) -> str:
    """Write a figure as the sentences' list does: its metric, its millions, the details that are not as usual."""
    told = {name: getattr(figure, name) for name in DETAILS}
    millions = Decimal(figure.high or figure.low or 0) / 1_000_000
    unusual = (f"{name}={told[name]}" for name, usual in DETAILS.items() if told[name] != usual)
    return " ".join([figure.metric, f"{millions.normalize():f}", *unusual])
