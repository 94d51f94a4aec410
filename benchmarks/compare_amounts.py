"""How many sums of money are read, how many that are none, and how fast, beside two other libraries.

    python -m venv /tmp/rivals
    /tmp/rivals/bin/pip install recognizers-text-suite 'emoji<1.5' quantulum3
    python benchmarks/compare_amounts.py --python /tmp/rivals/bin/python CASES.jsonl …

The cases are gold cases as docs/figures.md describes them; all readers get the title, the text and the rows of the
tables that `extract` makes of the page. Measured are the sums of figures that are no prices, and their restatements:

- found: the share of gold sums of which every end (one number, two of a range) is read with its currency. The guide
  takes a bare "$" for US dollars, and so do all here; a reader that names no currency is taken to mean the right one.
- misread: places where somebody reads a gold sum, and this reader a number that no gold sum of the case has.
- no money: sums read in sentences that hold none (no_money.py), beside the number of sentences.
- MB/s: of UTF-8, on one core, everything loaded.

A dash: the library has nothing for the language. `--show` lists what is missed and misread.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from time import process_time
from typing import Any

from no_money import SENTENCES

from pipeline.cases import hints_of, snapshot_of
from pipeline.figures import find_amounts

OURS = "find_amounts"
RIVALS = Path(__file__).with_name("rival_amounts.py")
CLOSE = Decimal("1e-6")
"""Rivals count in floating point: numbers that differ by a millionth are one."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and the gold sums in it: the ends of each with its currency. No gold: a sentence without money."""

    name: str
    lang: str
    text: str
    gold: frozenset[tuple[tuple[Decimal, ...], str]] | None


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum as somebody reads it. No currency: the reader says none."""

    start: int
    end: int
    values: tuple[Decimal, ...]
    currency: str | None

    def has(self, value: Decimal, currency: str) -> bool:
        return self.currency in (None, currency) and any(abs(v - value) <= abs(value) * CLOSE for v in self.values)


@dataclass
class Score:
    """What one reader did with the texts of one file."""

    asked: int = 0
    found: int = 0
    told: int = 0
    misread: int = 0
    sentences: int = 0
    no_money: int = 0
    size: int = 0
    seconds: float = 0.0
    shown: list[str] = field(default_factory=list)


def texts_of(path: Path) -> list[Text]:
    """Return the texts of a file of gold cases."""
    from pipeline.extract import read_article

    texts = []
    for line in path.read_text("utf-8").split("\n"):
        if line.strip():
            case = json.loads(line)
            article = read_article(snapshot_of(case), **hints_of(case))
            sums = [money for f in case["figures"] if f["metric"] != "price" for money in (f, *(f.get("also") or ()))]
            rows = [" | ".join(cell.text for cell in row) for table in article.tables for row in table.rows]
            text = "\n".join((article.title, article.text, *rows))
            texts.append(Text(case["id"], case["lang"], text, _gold(sums)))
    return texts


def _gold(sums: Sequence[Mapping[str, Any]]) -> frozenset[tuple[tuple[Decimal, ...], str]]:
    return frozenset(
        (tuple(sorted({Decimal(end) for end in (money["low"], money["high"]) if end is not None})), money["currency"])
        for money in sums
    )


def our_sums(texts: Sequence[Text]) -> list[dict[str, Any]]:
    """Read all texts with `find_amounts`."""
    for lang in SENTENCES:
        find_amounts("It cost $5 million and €3.", lang)
    rows = []
    for text in texts:
        start = process_time()
        found = find_amounts(text.text, text.lang)
        seconds = process_time() - start
        sums = [
            {"start": a.start, "end": a.end, "values": [v for v in (a.low, a.high) if v is not None],
             "currency": a.currency}
            for a in found
        ]  # fmt: skip
        rows.append({"sums": sums, "seconds": seconds})
    return rows


def their_sums(python: Path, texts: Sequence[Text]) -> dict[str, list[dict[str, Any] | None]]:
    """Read all texts with the other libraries, in their own environment."""
    given = json.dumps([{"name": text.name, "lang": text.lang, "text": text.text} for text in texts])
    done = subprocess.run([python, RIVALS], input=given, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{python} ended with {done.returncode}: see above. Which packages it needs, --help says.")
    return json.loads(done.stdout)


def sums_of(row: Mapping[str, Any]) -> list[Sum]:
    """Return what was read in one text. What a reader gives as a value that is no number it has not read."""
    found = []
    for one in row["sums"]:
        try:
            values = tuple(Decimal(str(value)) for value in one["values"])
        except InvalidOperation:
            continue
        found.append(Sum(one["start"], one["end"], values, one["currency"]))
    return found


def scores(texts: Sequence[Text], rows: Mapping[str, Sequence[Mapping[str, Any] | None]]) -> dict[str, Score]:
    """Score each reader on some texts; a reader that has nothing for their languages is left out."""
    found: dict[str, Score] = defaultdict(Score)
    for number, text in enumerate(texts):
        told = {name: sums_of(row) for name, of in rows.items() if (row := of[number]) is not None}
        right = [s for sums in told.values() for s in sums if text.gold and _is_gold(s, text.gold)]
        for name, sums in told.items():
            score = found[name]
            score.size += len(text.text.encode())
            score.seconds += rows[name][number]["seconds"]  # type: ignore[index]
            if text.gold is None:
                score.sentences += 1
                score.no_money += len(sums)
                score.shown += [f"{text.name} none {text.text[s.start : s.end]!r}" for s in sums]
                continue
            score.told += len(sums)
            score.asked += len(text.gold)
            for ends, currency in sorted(text.gold, key=str):
                if all(any(s.has(end, currency) for s in sums) for end in ends):
                    score.found += 1
                else:
                    score.shown.append(f"{text.name} missed {'–'.join(map(str, ends))} {currency}")
            for s in sums:
                if not _is_gold(s, text.gold) and any(s.start < r.end and r.start < s.end for r in right):
                    score.misread += 1
                    score.shown.append(f"{text.name} misread {text.text[s.start : s.end]!r} as {s.values} {s.currency}")
    return found


def _is_gold(one: Sum, gold: frozenset[tuple[tuple[Decimal, ...], str]]) -> bool:
    return all(any(Sum(0, 0, (v,), one.currency).has(end, c) for ends, c in gold for end in ends) for v in one.values)


def print_scores(name: str, found: Mapping[str, Score]) -> None:
    """Print the rows of a table of Markdown."""
    for reader, s in found.items():
        share = f"{s.found / s.asked:.2f} ({s.found}/{s.asked})" if s.asked else "–"
        none = f"{s.no_money}/{s.sentences}" if s.sentences else "–"
        misread = str(s.misread) if s.asked else "–"
        speed = f"{s.size / 1e6 / s.seconds:.2f}" if s.asked else "–"
        print(f"| {name} | {reader} | {share} | {misread} | {none} | {speed} |")


def main() -> int:
    """Compare on each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, help="gold cases")
    parser.add_argument("--python", type=Path, required=True, help="the interpreter that has the other libraries")
    parser.add_argument("--show", action="store_true", help="list what each reader misses and misreads")
    options = parser.parse_args()
    groups = {path.name: texts_of(path) for path in options.files}
    for lang, sentences in SENTENCES.items():
        group = groups.setdefault("sentences, " + (lang if lang == "en" else "other languages"), [])
        group += [Text(f"{lang}-{n}", lang, text, None) for n, text in enumerate(sentences, 1)]
    texts = [text for group in groups.values() for text in group]
    rows = {OURS: our_sums(texts), **their_sums(options.python, texts)}
    print("| texts | reader | gold sums found | misread | sums in sentences without money | MB/s |")
    print("| --- | --- | --- | --- | --- | --- |")
    at = 0
    for name, group in groups.items():
        found = scores(group, {reader: of[at : at + len(group)] for reader, of in rows.items()})
        at += len(group)
        print_scores(name, found)
        if options.show:
            print(
                *(f"  {reader}: {line}" for reader, s in found.items() for line in s.shown), sep="\n", file=sys.stderr
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
