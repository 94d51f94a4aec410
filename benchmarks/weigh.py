"""Fit the weights by which the funding reader tells kinds, subjects, statuses and givers, on labelled texts.

    python benchmarks/sentences.py                  write passages/sentences.jsonl, from the tests
    python benchmarks/weigh.py                      fit on passages/* and gold/*.jsonl, write the tables
    python benchmarks/weigh.py --also CASES.jsonl   on these cases too
    python benchmarks/weigh.py --cross 5            measure instead: fit on four fifths, ask the fifth, in turn
    python benchmarks/weigh.py --ask CASES.jsonl    measure instead: fit on all but these, ask these

Kinds (`lexicon/weights.tsv`) and statuses (`certainty.tsv`): a multinomial logistic regression. Subjects
(`subjects.tsv`) and whose money it is (`investors.tsv`): a logistic regression on the differences between the right one
and each other one that may be meant. All with an L2 penalty, by scikit-learn (`pip install scikit-learn`; the program
itself does not need it). `--only subjects givers` writes these tables alone.
passages/README.md tells the format of passages.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from multiprocessing import get_context
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from matching import name_key  # noqa: E402

from pipeline.cases import hints_of, snapshot_of  # noqa: E402
from pipeline.extract import read_article  # noqa: E402
from pipeline.figures.funding.choice.choosing import NOBODY  # noqa: E402
from pipeline.figures.funding.reader import Prose  # noqa: E402
from pipeline.figures.funding.sentence.scene import Scene, Sum  # noqa: E402
from pipeline.figures.funding.sentence.state import NAMES  # noqa: E402
from pipeline.figures.funding.sentence.words import METRICS  # noqa: E402
from pipeline.figures.funding.weight.features import features  # noqa: E402
from pipeline.figures.funding.weight.learned import Learned, Notes, learned  # noqa: E402
from pipeline.figures.funding.weight.weighing import KINDS  # noqa: E402
from pipeline.figures.names import names_of  # noqa: E402
from pipeline.figures.running_text import RunningText  # noqa: E402
from pipeline.watchlist import guide_watch_list  # noqa: E402
from storage.records import Article, Block, WatchList  # noqa: E402

LEXICON = HERE.parent / "pipeline" / "figures" / "lexicon"
WORKED_ON = re.compile(r"(funding|multilingual)(_\d+|_en)?$|_cues$|^sentences$")
"""Files that cues were written on. There the cues know too much: what they say is left out, the words are fitted."""
KEPT_BACK = (
    *(
        "funding_25",
        "funding_53",
        "funding_55",
        "funding_57",
        "funding_59",
        "funding_61",
        "funding_63",
        "funding_65",
        "funding_67",
        "funding_69",
        "funding_71",
    ),
    *("multilingual_16", "multilingual_42", "multilingual_44", "multilingual_46", "multilingual_48", "multilingual_50"),
    *("multilingual_52", "multilingual_54", "multilingual_56", "multilingual_58", "multilingual_60"),
)
"""Gold files that nothing is fitted on, so that they measure how the program does on text that is new to it."""
PENALTY = 1.0
"""The inverse strength of the L2 penalty (scikit-learn's C)."""
FEW_GIVERS = 0.3
"""The same, as a share, for whose money it is: fewer sums tell of that."""
PASSAGE, SENTENCE = 0.25, 0.5
"""What the kind of a sum of a passage, or of a sentence of the tests, counts beside one of an article: both stand
without their texts."""
SENTENCES = "sentences"
"""The file of the tests' sentences (`sentences.py`). They say little of how sure figures are: most are plain facts."""
FEWEST = 3
"""A thing must be seen beside so many sums to be given a weight."""
FEWEST_PLACES = 4
"""The same for what speaks for a subject."""
SMALLEST = 0.06
"""Weights below this are rounded away."""
TABLES = {
    "kinds": "weights.tsv",
    "subjects": "subjects.tsv",
    "statuses": "certainty.tsv",
    "givers": "investors.tsv",
}
"""What is fitted, and the table of the lexicon that it is written to."""
METRIC_KINDS = {name: kind for kind, name in NAMES.items()}
STATUSES = ("asserted", "rumoured", "forecast", "denied")
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
    counts: float = 1.0
    """What it counts beside another."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A sum whose subject was asked for: who may be meant, who is, and whom the rules name."""

    found: dict[str, dict[str, float]]
    right: str
    said: str
    group: str
    lang: str


@dataclass(frozen=True, slots=True)
class Giver(Choice):
    """A sum that somebody gave: who may have, and who has."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a label or a gold figure says of a sum. `subject` is None where it does not say."""

    kind: str
    subject: str | None
    status: str | None = None
    investor: str | None = None


@dataclass(frozen=True, slots=True)
class Surety(Example):
    """A figure with what speaks for how sure it is; `kind` is its status."""


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled sum of a passage; the offsets are those of the text without marks."""

    start: int
    end: int
    kind: str
    subject: str
    status: str
    investor: str | None = None
    """Who gives the money: "" for somebody without a name, None where the label does not say."""


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
            status = fields[3] if len(fields) > 3 else "asserted"
            subject, given_by, investor = fields[1].partition("<")
            giver = investor if given_by else None
            labels.append(Label(start, at + len(text), fields[0], subject, status, giver))
            last = match.end()
        text += part[last:]
        blocks.append(Block(kind, text, at))
        at += len(text) + 1
    return tuple(blocks), labels


def from_passages(path: Path, watch: WatchList) -> Iterator[Example | Choice | Surety]:
    """Yield the sums of a file of passages."""
    lang = path.stem[:2]
    names, known = names_of(watch), {company.name for company in watch.companies}
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if not line.strip():
            continue
        blocks, labels = passage(line)
        subjects = [label.subject for label in labels if label.subject in known]
        blocks = (*blocks, *_full_names(blocks, subjects, watch))
        text = "\n".join(block.text for block in blocks)
        article = Article("https://passages.example/", "", text, lang, blocks=blocks, plain=True)
        told = {mention.company for mention in names.find(text, lang)}
        named = names.names_watched(text)
        # whom a passage does not name, the headline of its article did
        of = next((who for who in subjects if who not in told), None if named else "OpenAI")
        worked = WORKED_ON.search(path.stem) is not None

        def truth_of(
            scene: Scene, one: Sum, labels: list[Label] = labels, told: bool = named, worked: bool = worked
        ) -> Truth | None:
            start, end = scene.sentence.start + one.start, scene.sentence.start + one.end
            label = next((one for one in labels if one.start < end and start < one.end), None)
            if label is None:
                return None
            kind = label.kind.partition(":")[0]
            subject = label.subject if label.subject in known else NOBODY
            status = None if worked else label.status
            return Truth(kind, subject if told and kind != "none" else None, status, label.investor)

        yield from _examples(article, watch, of, truth_of, f"{path.stem}:{number}", worked=worked, labelled=True)


def _full_names(blocks: Sequence[Block], subjects: Sequence[str], watch: WatchList) -> Iterator[Block]:
    """Yield a block that gives the full names of subjects whom a passage calls by their short names alone."""
    text = "\n".join(block.text for block in blocks)
    short = {
        company.name
        for company in watch.companies
        if company.name in subjects and any(re.search(rf"\b{re.escape(name)}\b", text) for name in company.short_names)
    }
    if short:
        yield Block("paragraph", f"({', '.join(sorted(short))})", len(text) + 1)


def from_cases(path: Path, watch: WatchList) -> Iterator[Example | Choice | Surety]:
    """Yield the sums of a file of gold cases."""
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line) if line.strip() else {}
        if "figures" not in case:
            continue
        hints = hints_of(case)
        article = read_article(snapshot_of(case), **{k: hints[k] for k in ("title", "published", "lang") if k in hints})
        gold = [figure for figure in case["figures"] if figure["metric"] in METRIC_KINDS]

        def truth_of(scene: Scene, one: Sum, gold: list[dict[str, Any]] = gold) -> Truth:
            ends = {value for value in (one.amount.low, one.amount.high) if value is not None}
            same = [g for g in gold if {Decimal(str(v)) for v in (g["low"], g["high"]) if v is not None} == ends]
            same = [g for g in same if not one.currency or g["currency"] == one.currency]
            same = same or [g for g in gold if _restated(g) & ends]
            if len({(g["metric"], g["subject"]) for g in same}) > 1:
                quoted = [g for g in same if g.get("quote")]
                same = [g for g in quoted if g["quote"] in scene.text or scene.text in g["quote"]] or same
            if not same:
                return Truth("none", None)
            first = same[0]
            return Truth(METRIC_KINDS[first["metric"]], first["subject"], first["status"], first.get("investor"))

        worked = WORKED_ON.search(path.stem) is not None
        counts = SENTENCE if path.stem == SENTENCES else 1.0
        for one in _examples(article, watch, None, truth_of, f"{path.stem}:{case['id']}", worked=worked, counts=counts):
            if not (isinstance(one, Surety) and path.stem == SENTENCES):
                yield one


def _restated(figure: dict[str, Any]) -> set[Decimal]:
    return {Decimal(str(m[k])) for m in figure.get("also") or () for k in ("low", "high") if m.get(k) is not None}


def _examples(
    article: Article,
    watch: WatchList,
    of: str | None,
    truth_of: Any,
    group: str,
    *,
    worked: bool,
    labelled: bool = False,
    counts: float = PASSAGE,
) -> Iterator[Example | Choice | Surety]:
    text = RunningText(article)
    notes = Notes()
    state = Prose(text, watch, of, (), weights=Learned(), notes=notes).read()
    # somebody else's round is none of ours, but told in the same words: a case does not say which it is
    others = {(a.place, a.start) for a in state.aside if a.rule in ("other", "listed", "none", "unnamed_investor")}
    for scene, before, decisions, context in notes.kinds:
        previous = ""
        for number, (one, decision) in enumerate(zip(scene.sums, decisions, strict=True)):
            truth = truth_of(scene, one)
            place = (scene.sentence.place, scene.sentence.start + one.start)
            if truth is None or (not labelled and truth.kind == "none" and place in others):
                continue
            seen = _without_cues(features(scene, number, before, decision, previous, context), worked)
            said = decision.kind if decision.kind in METRICS else "none"
            yield Example(seen, truth.kind, group, article.lang, said, counts)
            previous = truth.kind
    # whose a sum is, whose money, and how sure, is asked of those that the program takes for figures
    notes = Notes()
    Prose(text, watch, of, (), weights=Learned(kinds=learned().kinds), notes=notes).read()
    for scene, one, found, said_so in notes.givers:
        truth = truth_of(scene, one)
        giver = _giver(truth, found, said_so) if truth is not None else None
        if giver is not None:
            found = {who: _without_cues(seen, worked) for who, seen in found.items()}
            yield Giver(found, giver, said_so or NOBODY, group, article.lang)
    for scene, one, found, said_so in notes.subjects:
        truth = truth_of(scene, one)
        # what an article is labelled to tell no figure by is nobody's that is watched
        subject = NOBODY if truth is not None and truth.kind == "none" and not labelled else truth and truth.subject
        if subject is None or subject not in found:
            continue
        found = {who: _without_cues(seen, worked) for who, seen in found.items()}
        yield Choice(found, subject, said_so or NOBODY, group, article.lang)
    for scene, one, seen, said_status in notes.statuses:
        truth = truth_of(scene, one)
        if truth is not None and truth.status and truth.kind != "none":
            yield Surety(_without_cues(seen, worked), truth.status, group, article.lang, said_status)


def _giver(truth: Truth, found: Mapping[str, Any], said: str | None) -> str | None:
    """Return who of those found gave a sum; `NOBODY` where rules and truth say so, None where nobody can tell.

    A sum that is no figure may have been given to a stranger.
    """
    if truth.kind != "invest":
        return NOBODY if truth.kind == "none" and not said else None
    if truth.investor is None:
        return None
    asked = name_key(truth.investor)
    alike = [who for who in found if who and (name_key(who) in asked or asked in name_key(who))]
    return max(alike, key=len, default=None) if asked else NOBODY


def _without_cues(seen: dict[str, float], worked: bool) -> dict[str, float]:
    return {name: value for name, value in seen.items() if not name.startswith("cue")} if worked else seen


def fit(examples: Sequence[Example], *, penalty: float = PENALTY) -> tuple[Any, Any]:
    """Return the vectorizer and the fitted regression."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    counts = Counter(name for one in examples for name in one.seen)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{name: value for name, value in one.seen.items() if counts[name] >= FEWEST} for one in examples]
    )
    weights = [one.counts for one in examples]
    model = LogisticRegression(C=penalty, max_iter=3000).fit(matrix, [one.kind for one in examples], weights)
    return vectorizer, model


def fit_choices(choices: Sequence[Choice], *, penalty: float = PENALTY) -> tuple[Any, Any]:
    """Return the vectorizer and the regression that tells the right one from each other one."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    counts = Counter(name for one in choices for seen in one.found.values() for name in seen)
    rows: list[dict[str, float]] = []
    signs: list[int] = []
    for one in choices:
        for who in one.found:
            if who != one.right:
                sign = 1 if len(rows) % 2 else -1
                right, other = one.found[one.right], one.found[who]
                names = {name for name in (*right, *other) if counts[name] >= FEWEST_PLACES}
                rows.append({name: sign * (right.get(name, 0.0) - other.get(name, 0.0)) for name in names})
                signs.append(sign)
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=penalty, max_iter=3000, fit_intercept=False).fit(vectorizer.fit_transform(rows), signs)
    return vectorizer, model


def chosen(fitted: tuple[Any, Any], asked: Sequence[Choice]) -> list[bool]:
    """Return which subjects a fitted regression tells right."""
    vectorizer, model = fitted
    weights = dict(zip(vectorizer.feature_names_, model.coef_[0], strict=True))

    def weight(seen: dict[str, float]) -> float:
        return sum(value * weights.get(name, 0.0) for name, value in seen.items())

    return [max(one.found, key=lambda who: weight(one.found[who])) == one.right for one in asked]


def right(fitted: tuple[Any, Any], asked: Sequence[Example]) -> list[bool]:
    """Return which kinds a fitted regression tells right."""
    vectorizer, model = fitted
    told = model.predict(vectorizer.transform([one.seen for one in asked]))
    return [kind == one.kind for kind, one in zip(told, asked, strict=True)]


def table_of_choices(fitted: tuple[Any, Any]) -> str:
    """Return the weights of subjects as a table of tab-separated values."""
    vectorizer, model = fitted
    pairs = sorted(zip(vectorizer.feature_names_, model.coef_[0], strict=True))
    return "\n".join(["seen\tweight", *(f"{name}\t{w:.2f}" for name, w in pairs if abs(w) >= SMALLEST)]) + "\n"


def table(fitted: tuple[Any, Any], kinds: Sequence[str]) -> str:
    """Return the weights of kinds, or of statuses, as a table of tab-separated values."""
    vectorizer, model = fitted
    order = [list(model.classes_).index(kind) for kind in kinds]
    lines = ["\t".join(("seen", *kinds))]
    weights = model.coef_.copy()
    names = list(vectorizer.feature_names_)
    weights[:, names.index("any")] += model.intercept_  # it is seen beside every sum
    for name, row in sorted(zip(names, weights.T, strict=True)):
        if max(abs(weight) for weight in row) >= SMALLEST:
            lines.append("\t".join((name, *(f"{row[place]:.2f}".replace("-0.00", "0.00") for place in order))))
    return "\n".join(lines) + "\n"


@dataclass(slots=True)
class Gathered:
    """Labelled sums, by what is asked of them."""

    kinds: list[Example] = field(default_factory=list)
    subjects: list[Choice] = field(default_factory=list)
    statuses: list[Surety] = field(default_factory=list)
    givers: list[Giver] = field(default_factory=list)

    def add(self, one: Example | Choice | Surety) -> None:
        if isinstance(one, Surety):
            self.statuses.append(one)
        elif isinstance(one, Giver):
            self.givers.append(one)
        elif isinstance(one, Choice):
            self.subjects.append(one)
        else:
            self.kinds.append(one)

    def join(self, other: Gathered) -> None:
        self.kinds += other.kinds
        self.subjects += other.subjects
        self.statuses += other.statuses
        self.givers += other.givers

    def only(self, wanted: Callable[[str], bool]) -> Gathered:
        """Return the sums of the groups that are wanted."""
        return Gathered(
            [one for one in self.kinds if wanted(one.group)],
            [one for one in self.subjects if wanted(one.group)],
            [one for one in self.statuses if wanted(one.group)],
            [one for one in self.givers if wanted(one.group)],
        )


def gather(paths: Iterable[Path]) -> Gathered:
    """Return the labelled sums of files of passages and of gold cases, read side by side."""
    gathered = Gathered()
    with get_context("fork").Pool() as pool:
        for one in pool.imap(gather_file, sorted(paths, key=lambda path: -path.stat().st_size)):
            gathered.join(one)
    return gathered


def gather_file(path: Path) -> Gathered:
    """Return the labelled sums of one file."""
    watch, gathered = guide_watch_list(), Gathered()
    for one in from_passages(path, watch) if path.suffix == ".txt" else from_cases(path, watch):
        gathered.add(one)
    return gathered


@dataclass(frozen=True, slots=True)
class Fitted:
    """The four regressions."""

    kinds: Any
    subjects: Any
    statuses: Any
    givers: Any


def fit_all(gathered: Gathered, penalty: float = PENALTY) -> Fitted:
    """Fit kinds, subjects, statuses and givers."""
    return Fitted(
        fit(gathered.kinds, penalty=penalty),
        fit_choices(gathered.subjects, penalty=penalty),
        fit(gathered.statuses, penalty=penalty),
        fit_choices(gathered.givers, penalty=penalty * FEW_GIVERS),
    )


def ask(title: str, fitted: Fitted, asked: Gathered) -> None:
    """Print how much of what is asked is right, weighed and by the rules alone."""
    for what, told, said in (
        ("kinds", right(fitted.kinds, asked.kinds), [one.said == one.kind for one in asked.kinds]),
        ("subjects", chosen(fitted.subjects, asked.subjects), [one.said == one.right for one in asked.subjects]),
        ("statuses", right(fitted.statuses, asked.statuses), [one.said == one.kind for one in asked.statuses]),
        ("givers", chosen(fitted.givers, asked.givers), [one.said == one.right for one in asked.givers]),
    ):
        if told:
            shares = f"weighed {sum(told) / len(told):.3f}, by rules alone {sum(said) / len(told):.3f}"
            print(f"{title + ', ' + what:36} {len(told):5} sums: {shares}")


def cross(gathered: Gathered, folds: int) -> None:
    """Fit on all parts but one and ask that one, in turn; passages and cases stay whole."""
    groups = sorted({one.group for one in gathered.kinds if not WORKED_ON.search(one.group.partition(":")[0])})
    random.Random(7).shuffle(groups)
    part = {group: number % folds for number, group in enumerate(groups)}
    for fold in range(folds):
        fitted = fit_all(gathered.only(lambda group, fold=fold: part.get(group) != fold))
        ask(f"part {fold + 1}", fitted, gathered.only(lambda group, fold=fold: part.get(group) == fold))


def _written(what: str, fitted: tuple[Any, Any]) -> str:
    """Return a fitted regression as the table that it is written to."""
    if what in ("subjects", "givers"):
        return table_of_choices(fitted)
    return table(fitted, KINDS if what == "kinds" else STATUSES)


def main() -> int:
    """Fit, and write the tables or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--also", nargs="*", default=[], metavar="CASES.jsonl")
    parser.add_argument("--ask", nargs="*", default=[], metavar="CASES.jsonl")
    parser.add_argument("--cross", type=int, default=0, metavar="PARTS")
    parser.add_argument("--only", nargs="*", choices=TABLES, default=list(TABLES), help="tables to write")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    left_out = {*KEPT_BACK, *(Path(name).stem for name in options.ask)}
    paths = [
        *sorted((HERE / "passages").glob("*.txt")),
        *sorted((HERE / "passages").glob("*.jsonl")),
        *sorted((HERE / "gold").glob("funding_*.jsonl")),
        *sorted((HERE / "gold").glob("multilingual_*.jsonl")),
        *map(Path, options.also),
    ]
    gathered = gather(path for path in paths if path.stem not in left_out)
    print(f"{len(gathered.kinds)} labelled sums: {dict(Counter(one.kind for one in gathered.kinds).most_common())}")
    strangers = sum(one.right == NOBODY for one in gathered.subjects)
    print(f"{len(gathered.subjects)} subjects, {strangers} of them nobody watched; {len(gathered.statuses)} statuses")
    print(f"{len(gathered.givers)} givers")
    if options.cross:
        cross(gathered, options.cross)
        return 0
    fitted = fit_all(gathered, options.penalty)
    for name in options.ask:
        ask(Path(name).stem, fitted, gather([Path(name)]))
    if options.ask:
        return 0
    for what in options.only:
        name, written = TABLES[what], _written(what, getattr(fitted, what))
        (LEXICON / name).write_text(written, "utf-8")
        print(f"{name}: {written.count(chr(10)) - 1} lines, {len(written.encode()) // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
