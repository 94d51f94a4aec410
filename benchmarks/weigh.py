"""Fit the weights of words beside sums (pipeline/figures/lexicon/weights.tsv) on labelled passages and gold cases.

    python benchmarks/weigh.py                      fit on passages/*.txt and gold/*.jsonl, write the table
    python benchmarks/weigh.py --also CASES.jsonl   on these cases too
    python benchmarks/weigh.py --cross 5            measure instead: fit on four fifths, ask the fifth, in turn
    python benchmarks/weigh.py --ask CASES.jsonl    measure instead: fit on all but these, ask these

A multinomial logistic regression with an L2 penalty, by scikit-learn (`pip install scikit-learn`; the program itself
does not need it). The format of passages is told in passages/README.md.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from pipeline.extract import read_article  # noqa: E402
from pipeline.extract_cases import hints_of, snapshot_of  # noqa: E402
from pipeline.figures.funding import reader  # noqa: E402
from pipeline.figures.funding.weighing import KINDS, features  # noqa: E402
from pipeline.figures.funding.words import METRICS  # noqa: E402
from pipeline.figures.names import names_of  # noqa: E402
from pipeline.figures.running_text import RunningText  # noqa: E402
from pipeline.watchlist import guide_watch_list  # noqa: E402
from storage.records import Article, Block, WatchList  # noqa: E402

TABLE = HERE.parent / "pipeline" / "figures" / "lexicon" / "weights.tsv"
WORKED_ON = re.compile(r"(funding|multilingual)_[1-7]$|\.seen$|_cues$")
"""Files that cues were written on. There the cues know too much: what they say is left out, the words are fitted."""
PENALTY = 1.0
"""The inverse strength of the L2 penalty (scikit-learn's C). Between 0.5 and 3 it makes no difference."""
FEWEST = 2
"""A thing must be seen beside so many sums to be given a weight."""
SMALLEST = 0.04
"""Weights below this are rounded away."""
METRIC_KINDS = {name: kind for kind, name in reader.NAMES.items()}
_MARK = re.compile(r"\[\[(.*?)\]\]")


@dataclass(frozen=True, slots=True)
class Example:
    """A sum with what can be seen beside it, its kind, and where it stands."""

    seen: dict[str, float]
    kind: str
    group: str
    lang: str
    said: str
    """What the cues alone say."""


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled sum of a passage; the offsets are those of the text without marks."""

    start: int
    end: int
    kind: str
    subject: str


def passage(line: str) -> tuple[tuple[Block, ...], list[Label]]:
    """Return the blocks of a passage and its labelled sums."""
    blocks: list[Block] = []
    labels: list[Label] = []
    at = 0
    for part in line.strip().split(" ¶ "):
        kind = "heading" if part.startswith("# ") else "item" if part.startswith("- ") else "paragraph"
        part = part.removeprefix("# ")
        text, last = "", 0
        for match in _MARK.finditer(part):
            text += part[last : match.start()]
            fields = match.group(1).split("|")
            start = at + len(text)
            text += fields[2]
            labels.append(Label(start, at + len(text), fields[0], fields[1].partition("<")[0]))
            last = match.end()
        text += part[last:]
        blocks.append(Block(kind, text, at))
        at += len(text) + 1
    return tuple(blocks), labels


def from_passages(path: Path, watch: WatchList) -> Iterator[Example]:
    """Yield the sums of a file of passages."""
    lang = path.stem[:2]
    names, known = names_of(watch), {company.name for company in watch.companies}
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if not line.strip():
            continue
        blocks, labels = passage(line)
        text = "\n".join(block.text for block in blocks)
        article = Article("https://passages.example/", "", text, lang, blocks=blocks, plain=True)
        of = None
        if not names.names_watched(text):
            of = next((label.subject for label in labels if label.subject in known), "OpenAI")

        def kind_of(place: str, start: int, end: int, labels: list[Label] = labels, **_: Any) -> str | None:
            label = next((one for one in labels if one.start < end and start < one.end), None)
            return label.kind.partition(":")[0] if label else None

        yield from _examples(
            article, watch, of, kind_of, f"{path.stem}:{number}", cues=WORKED_ON.search(path.stem) is None
        )


def from_cases(path: Path, watch: WatchList) -> Iterator[Example]:
    """Yield the sums of a file of gold cases."""
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line) if line.strip() else {}
        if not case.get("figures") and "figures" not in case:
            continue
        article = read_article(snapshot_of(case), **_known(case))
        gold = [figure for figure in case["figures"] if figure["metric"] in METRIC_KINDS]

        def kind_of(
            place: str,
            start: int,
            end: int,
            *,
            low: Any,
            high: Any,
            currency: str,
            text: str,
            gold: Any = gold,
            **_: Any,
        ) -> str | None:
            ends = {value for value in (low, high) if value is not None}
            same = [g for g in gold if {Decimal(str(v)) for v in (g["low"], g["high"]) if v is not None} == ends]
            same = [g for g in same if not currency or g["currency"] == currency] or [
                g
                for g in gold
                if any(Decimal(str(m.get(k) or 0)) in ends for m in g.get("also") or () for k in ("low", "high"))
            ]
            if len({g["metric"] for g in same}) > 1:
                same = [g for g in same if g["quote"] in text or text in g["quote"]] or same
            return METRIC_KINDS[same[0]["metric"]] if same else "none"

        yield from _examples(
            article,
            watch,
            None,
            kind_of,
            f"{path.stem}:{case['id']}",
            cues=WORKED_ON.search(path.stem) is None,
            gold=True,
        )


def _known(case: dict[str, Any]) -> dict[str, Any]:
    hints = hints_of(case)
    return {key: hints[key] for key in ("title", "published", "lang") if key in hints}


def _examples(
    article: Article, watch: WatchList, of: str | None, kind_of: Any, group: str, *, cues: bool, gold: bool = False
) -> Iterator[Example]:
    prose = reader.Prose(RunningText(article), watch, of, (), weighs=False)
    state = prose.read()
    # somebody else's round is none of ours, but told in the same words: a case does not say which it is
    others = {(a.place, a.start) for a in state.aside if a.rule in ("other", "listed", "none", "unnamed_investor")}
    for scene, before, decisions in prose.seen:
        previous = ""
        for number, (one, decision) in enumerate(zip(scene.sums, decisions, strict=True)):
            start, end = scene.sentence.start + one.start, scene.sentence.start + one.end
            kind = kind_of(
                scene.sentence.place,
                start,
                end,
                low=one.amount.low,
                high=one.amount.high,
                currency=one.currency,
                text=scene.text,
            )
            if kind is None or (gold and kind == "none" and (scene.sentence.place, start) in others):
                continue
            seen = features(scene, number, before, decision, previous)
            if not cues:
                seen = {name: value for name, value in seen.items() if not name.startswith("cue")}
            said = decision.kind if decision.kind in METRICS else "none"
            yield Example(seen, kind, group, article.lang, said)
            previous = kind


def fit(examples: Sequence[Example], *, penalty: float = PENALTY) -> tuple[Any, Any]:
    """Return the vectorizer and the fitted regression."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    counts = Counter(name for one in examples for name in one.seen)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{name: value for name, value in one.seen.items() if counts[name] >= FEWEST} for one in examples]
    )
    model = LogisticRegression(C=penalty, max_iter=3000).fit(matrix, [one.kind for one in examples])
    return vectorizer, model


def right(fitted: tuple[Any, Any], asked: Sequence[Example]) -> list[bool]:
    """Return which kinds a fitted regression tells right."""
    vectorizer, model = fitted
    told = model.predict(vectorizer.transform([one.seen for one in asked]))
    return [kind == one.kind for kind, one in zip(told, asked, strict=True)]


def table(fitted: tuple[Any, Any]) -> str:
    """Return the weights as a table of tab-separated values."""
    vectorizer, model = fitted
    order = [list(model.classes_).index(kind) for kind in KINDS]
    lines = ["\t".join(("seen", *KINDS))]
    weights = model.coef_.copy()
    names = list(vectorizer.feature_names_)
    weights[:, names.index("any")] += model.intercept_  # it is seen beside every sum
    for name, row in sorted(zip(names, weights.T, strict=True)):
        if max(abs(weight) for weight in row) >= SMALLEST:
            lines.append("\t".join((name, *(f"{row[place]:.2f}".replace("-0.00", "0.00") for place in order))))
    return "\n".join(lines) + "\n"


def gather(also: Iterable[str], without: Iterable[str] = ()) -> list[Example]:
    """Return all examples but those of some files."""
    watch, left_out = guide_watch_list(), {Path(name).stem for name in without}
    paths = [*sorted((HERE / "passages").glob("*.txt")), *sorted((HERE / "gold").glob("*.jsonl")), *map(Path, also)]
    found: list[Example] = []
    for path in paths:
        if path.stem not in left_out and not path.stem.startswith(("scenarios", "pricing")):
            found += from_passages(path, watch) if path.suffix == ".txt" else from_cases(path, watch)
    return found


def report(title: str, told: Sequence[bool], asked: Sequence[Example]) -> None:
    """Print how many kinds are right, by the words and by the cues alone."""
    cues = sum(one.said == one.kind for one in asked)
    print(f"{title:24} {len(asked):5} sums: weighed {sum(told) / len(asked):.3f}, cues alone {cues / len(asked):.3f}")


def cross(examples: Sequence[Example], folds: int) -> None:
    """Fit on all parts but one and ask that one, in turn; passages and cases stay whole."""
    groups = sorted({one.group for one in examples if any(name.startswith("cue") for name in one.seen)})
    random.Random(7).shuffle(groups)
    part = {group: number % folds for number, group in enumerate(groups)}
    by_lang: dict[str, list[tuple[bool, Example]]] = defaultdict(list)
    for fold in range(folds):
        asked = [one for one in examples if part.get(one.group) == fold]
        fitted = fit([one for one in examples if part.get(one.group) != fold])
        for told, one in zip(right(fitted, asked), asked, strict=True):
            by_lang[one.lang].append((told, one))
    for lang, pairs in sorted(by_lang.items()):
        report(lang, [told for told, _ in pairs], [one for _, one in pairs])


def main() -> int:
    """Fit, and write the table or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--also", nargs="*", default=[], metavar="CASES.jsonl")
    parser.add_argument("--ask", nargs="*", default=[], metavar="CASES.jsonl")
    parser.add_argument("--cross", type=int, default=0, metavar="PARTS")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    examples = gather(options.also, options.ask)
    print(f"{len(examples)} labelled sums: {dict(Counter(one.kind for one in examples).most_common())}")
    if options.cross:
        cross(examples, options.cross)
        return 0
    fitted = fit(examples, penalty=options.penalty)
    if options.ask:
        for name in options.ask:
            asked = list(from_cases(Path(name), guide_watch_list()))
            report(Path(name).stem, right(fitted, asked), asked)
        return 0
    TABLE.write_text(table(fitted), "utf-8")
    print(f"{TABLE.name}: {len(TABLE.read_text('utf-8').splitlines()) - 1} lines, {TABLE.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
