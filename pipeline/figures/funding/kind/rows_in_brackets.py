"""Rows of names, each with its sum in brackets: "Rounds this week: Cohere ($500M), Sierra ($350M)".

Behind a colon three names and more, or two that are known, may have theirs right behind them, be it behind a comma
("What they borrowed: Meta $30 billion, …", "Rounds: Cohere, $500 million; Groq, $750 million").

Each sum is that of the name before it; what all of them are, the words around the row say. In a row of backers behind
the company that they back, each sum is what its name gave.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.kind.headed import DECIDES, told_kinds
from pipeline.figures.funding.sentence.focus import Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words

ROW = "a row of names with their sums in brackets"
_NAME = r"(?:[A-ZÀ-Þ]|[a-z]{1,2}(?=[A-Z0-9])|\d+(?=[A-Z]))[\w&.’'-]*(?:\s(?:&\s)?[A-ZÀ-Þ\d][\w&.’'-]*){0,3}"
_FIRST = re.compile(rf"(?<!\w)(?P<name>{_NAME})\s[(\[]\s?$")
_NEXT = re.compile(rf"[)\]](?P<link>[,;]?\s(?:[^\W\d_A-ZÀ-Þ]+\s|&\s){{0,2}})(?P<name>{_NAME})\s[(\[]\s?")
_LONGEST = 60
"""Letters of the name before the first sum."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A row: whose each sum is, by where it begins, `None` for whoever is not watched; where the row stands."""

    whose: dict[int, str | None]
    start: int
    end: int
    names: dict[int, int]
    """Where the name of each sum begins, by where the sum does."""


def row_in_brackets(scene: Scene, words: Words) -> Row | None:
    """Return the row of a sentence; where its words tell of backers without it, only one behind a colon."""
    if scene.has("backers") or scene.has("syndicate"):
        return _behind_a_colon(scene, words)
    if sum(_opens_a_bracket(scene, one) for one in scene.sums) < _FEWEST:
        return _behind_a_colon(scene, words)
    run: list[tuple[Sum, int]] = []
    end = 0
    for one in scene.sums:
        if not _opens_a_bracket(scene, one):
            if run and one.start > end:
                break
            continue  # "Cohere ($500M at a $6.8B valuation), Groq ($750M)"
        start = _name_before(scene, end if run else None, one, words)
        close = _CLOSES.match(scene.text, one.end)
        if start is not None and close is not None:
            run.append((one, start))
            end = close.end() - 1
        elif run:
            break
    if len(run) < _FEWEST:
        return None
    whose = {one.start: _company(scene, start) for one, start in run}
    return Row(whose, run[0][1], end, {one.start: start for one, start in run})


def _behind_a_colon(scene: Scene, words: Words) -> Row | None:
    """Return the row of names behind a colon, each with its sum right behind it."""
    colon = scene.text.rfind(": ", 0, scene.sums[0].start) if len(scene.sums) >= _FEWEST else -1
    if colon < 0:
        return None
    run: list[tuple[Sum, int]] = []
    end = colon + 1
    for one in scene.sums:
        found = _BARE.fullmatch(scene.text, end, one.start)
        link = found["link"].replace(";", ",") if found else ""
        if found is None or (run and words.refs.listing.fullmatch(link) is None):
            break
        run.append((one, found.start("name")))
        end = one.end
    known = {mention.start for mention in scene.mentions}
    fewest = _FEWEST if all(start in known for _, start in run) else _FEWEST_BARE
    if len(run) < max(fewest, len(scene.sums)):
        return None
    names = {one.start: start for one, start in run}
    return Row({place: _company(scene, start) for place, start in names.items()}, colon + 1, end, names)


_BARE = re.compile(rf"\s?(?P<link>[,;]?\s(?:[^\W\d_A-ZÀ-Þ]+\s|&\s)?)(?P<name>{_NAME}),?\s")
_FEWEST_BARE = 3


def _opens_a_bracket(scene: Scene, one: Sum) -> bool:
    return scene.text[max(0, one.start - 2) : one.start].rstrip().endswith(("(", "["))


_CLOSES = re.compile(r"[^()\[\]]{0,60}[)\]]")
"""What else a bracket holds behind its sum."""


def _name_before(scene: Scene, end: int | None, one: Sum, words: Words) -> int | None:
    """Return where the name begins that stands right before a sum, in a row behind the bracket that closes at `end`."""
    if end is None:
        found = _FIRST.search(scene.text, max(0, one.start - _LONGEST), one.start)
        return _own_start(scene, found) if found else None
    found = _NEXT.fullmatch(scene.text, end, one.start)
    if found is None:
        return None
    link, start = found["link"].replace(";", ",").replace("&", ""), _own_start(scene, found)
    listed = not link.strip() or words.refs.listing.fullmatch(link) is not None
    return start if listed or any(mention.start == start for mention in scene.mentions) else None


def _own_start(scene: Scene, found: re.Match[str]) -> int:
    """Return where a name begins, without what its country's people stand before it ("the French Mistral AI (")."""
    known = (one.start for one in scene.mentions if found.start("name") < one.start and one.end == found.end("name"))
    return next(known, found.start("name"))


def _company(scene: Scene, start: int) -> str | None:
    return next((mention.company for mention in scene.mentions if mention.start == start), None)


def _gives(scene: Scene, row: Row, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a row is of those who give, not of those who are given ("from Accel (A) and Index (B)")."""
    crowd = any(ref.kind == "someone" and ref.end <= row.start for ref in refs)
    return not crowd and words.refs.investor_before.search(scene.masked[: row.start]) is not None


def with_rows(
    scene: Scene, decisions: Sequence[Decision], row: Row, refs: Sequence[Ref], words: Words, known: Known
) -> list[Decision]:
    """Return decisions with those of a row by the words around it; strangers' sums are of no kind of ours.

    What somebody who only gives is said to have done with them is left as it is ("Nvidia has backed Cohere (A)").
    """
    around = f"{scene.masked[: row.start]} {scene.masked[row.end :]}".lower()
    if words.tabled("no_rows", around):
        kinds = dict.fromkeys(row.whose, "contract")  # "Mistral's biggest customers are BNP Paribas (A) and Orange (B)"
    elif not any(company in known.private for company in row.whose.values()):
        kinds = dict.fromkeys(row.whose, "invest") if _are_backers(scene, row, refs, known) else {}
    elif _gives(scene, row, refs, words):
        kinds = {}
    else:
        told = "" if _is_held(row, refs, known) else _told_around(around, words)
        kinds = {start: told if company else "other" for start, company in row.whose.items()}
    return [
        Decision(kinds[one.start], None, ROW) if kinds.get(one.start) else decision
        for one, decision in zip(scene.sums, decisions, strict=True)
    ]


def _are_backers(scene: Scene, row: Row, refs: Sequence[Ref], known: Known) -> bool:
    """Whether a row of names, investors among them, stands behind a startup of the list that was given money."""
    first = next((ref for ref in refs if ref.leads), None)
    told = any(map(scene.has, ("raise", "deal", "invest")))
    if not told or first is None or first.company not in known.private or first.role or first.end > row.start:
        return False
    between = [ref for ref in refs if first.end <= ref.start < row.end]
    if any(ref.role == "beside" or ref.company in known.private for ref in between):
        return False
    return any(
        mention.sort in ("investor", "listed") for mention in scene.mentions if row.start <= mention.start < row.end
    )


def _is_held(row: Row, refs: Sequence[Ref], known: Known) -> bool:
    """Whether somebody who is no startup of the list does something to the companies of a row."""
    return any(
        ref.leads and ref.kind in ("name", "unknown") and ref.company not in known.private and ref.end <= row.start
        for ref in refs
    )


def _told_around(around: str, words: Words) -> str:
    """Return the one kind that the words before and behind a row tell, "" where they tell none or several."""
    told = told_kinds(around, words)
    kind = DECIDES[told[0]] if len(told) == 1 else ""
    return kind if kind in METRICS else ""
