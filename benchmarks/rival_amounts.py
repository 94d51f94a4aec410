"""Reads sums of money with other libraries: texts in on standard input, what they read and how long it took out.

Runs in an environment of its own, which has those libraries and nothing of this project (see compare_amounts.py).
"""

from __future__ import annotations

import json
import logging
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

Read = Callable[[str], list[dict[str, Any]]]

CURRENCIES = {"Dollar": "USD", "Pound": "GBP"}
"""What a bare unit stands for where the library names no code: the dollar of the guide, and the pound."""


def recognizers(lang: str) -> Read | None:
    """Return the currency model of Microsoft's recognizers for a language."""
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    culture = {"en": "en-us", "fr": "fr-fr", "de": "de-de", "es": "es-es", "it": "it-it"}[lang]
    try:
        model = NumberWithUnitRecognizer(culture).get_currency_model(culture, False)
    except ValueError:
        return None  # the Python package has no currencies of that language

    def read(text: str) -> list[dict[str, Any]]:
        rows = []
        for found in model.parse(text):
            said = found.resolution or {}
            unit = said.get("unit")
            if said.get("value") is not None and unit:
                code = said.get("isoCurrency") or CURRENCIES.get(unit)
                rows.append({"start": found.start, "end": found.end + 1, "values": [said["value"]], "currency": code})
        return rows

    return read


def quantulum(lang: str) -> Read | None:
    """Return quantulum3, which reads English alone."""
    if lang != "en":
        return None
    from quantulum3 import parser

    def read(text: str) -> list[dict[str, Any]]:
        return [
            {"start": q.span[0], "end": q.span[1], "values": [str(q.value)], "currency": q.unit.currency_code}
            for q in parser.parse(text)
            if q.unit.entity.name == "currency"
        ]

    return read


TOOLS: dict[str, Callable[[str], Read | None]] = {"recognizers-text": recognizers, "quantulum3": quantulum}


def main() -> None:
    """Read all texts with each library; one that can't read a text has read nothing in it."""
    texts = json.load(sys.stdin)
    answer: dict[str, Any] = {}
    for name, make in TOOLS.items():
        readers = {lang: make(lang) for lang in {text["lang"] for text in texts}}
        for read in readers.values():
            if read is not None:
                read("It cost $5 million and €3.")  # warm
        rows: list[dict[str, Any] | None] = []
        for text in texts:
            read = readers[text["lang"]]
            if read is None:
                rows.append(None)
                continue
            start = time.process_time()
            try:
                sums = read(text["text"])
            except Exception as error:
                print(f"{name}: {type(error).__name__} in {text['name']}", file=sys.stderr)
                sums = []
            rows.append({"sums": sums, "seconds": time.process_time() - start})
        answer[name] = rows
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
