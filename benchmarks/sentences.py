"""Gather the short texts of our tests with what the program reads in them, for `weigh.py` to hold fast.

    python benchmarks/sentences.py          run tests/figures (two minutes), write passages/sentences.jsonl

The tests say what must be read in some eight thousand sentences, most of them near misses of each other. While they
pass, what the program reads there is what they ask for. Weights that are fitted on these too contradict few of them.
The file is in the format of the gold cases and is not part of the repository: it is written anew before each fit.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import pipeline.figures.funding as funding  # noqa: E402
from pipeline.watchlist import guide_watch_list  # noqa: E402
from storage.records import Article, Figure, Reading  # noqa: E402

WRITTEN = HERE / "passages" / "sentences.jsonl"
LONGEST = 3000
"""Letters of a text: the longer ones among the tests are there to be slow."""


class Recorder:
    """A reader of funding figures that keeps what it was asked and what it answered."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str, str, str | None], list[Figure]] = {}
        self._read, self._watch = funding.read_funding, guide_watch_list()

    def __call__(self, article: Article, watch: Any, **options: Any) -> Reading:
        reading = self._read(article, watch, **options)
        plain = article.plain and all(block.kind == "paragraph" for block in article.blocks)
        text = "\n\n".join(block.text for block in article.blocks)
        if plain and not options and watch == self._watch and len(text) <= LONGEST:
            day = article.published.isoformat() if article.published else None
            self.texts[article.title, text, article.lang, day] = list(reading.figures)
        return reading


def case_of(number: int, title: str, text: str, lang: str, day: str | None, figures: list[Figure]) -> dict[str, Any]:
    """Return a text with its figures as a gold case, without what the weights are not asked for."""
    told = [
        {
            "subject": figure.subject,
            "metric": figure.metric,
            "low": None if figure.low is None else str(figure.low),
            "high": None if figure.high is None else str(figure.high),
            "currency": figure.currency,
            "status": figure.status,
            "investor": figure.investor,
        }
        for figure in figures
    ]
    page = {"url": "https://paper.example/1", "content_type": "text/plain", "title": title, "body": text}
    return {"id": f"s-{number}", "lang": lang, "published": day, **page, "figures": told}


def main() -> int:
    """Run the tests and write what they held fast."""
    recorder = Recorder()
    funding.read_funding = recorder  # the tests import it afterwards
    failed = pytest.main(["-q", "-p", "no:cacheprovider", str(HERE.parent / "tests" / "figures")])
    if failed:
        print("The tests do not pass, so what they hold fast is not known. Mend them first.", file=sys.stderr)
        return 1
    lines = [
        json.dumps(case_of(number, *asked, figures), ensure_ascii=False)
        for number, (asked, figures) in enumerate(sorted(recorder.texts.items(), key=lambda one: str(one[0])))
    ]
    WRITTEN.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    print(f"{len(lines)} texts in {WRITTEN}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
