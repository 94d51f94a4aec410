"""Sums that a text only asks about or imagines: no figure, whatever kind they would be.

"Will Cohere raise $500 million?", "If Cohere had raised $1 billion, it would be worth $10 billion", "Suppose that
Cohere raised $1 billion tomorrow", "If Cohere raised $1 billion, it would be a record", "In an April Fools' post,
Cohere raised $1 billion".
"""

from __future__ import annotations

import re

from pipeline.figures.funding.kind.decisions import Case, Decision
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, Found
from pipeline.figures.funding.sentence.words import METRICS
from pipeline.figures.tokens import lowered

ASKED = "sundry: only asked about"
IMAGINED = "sundry: only imagined"
_CLAUSE = re.compile(r"[.;:–—]\s|[«»\"“”„]")
"""What a question begins behind, inside its sentence."""
_APART = re.compile(r"[,;:(–—]")
_QUOTES = " \n\"”»'’)*_"
"""What may stand behind a question's mark."""


def imagined(case: Case) -> Decision | None:
    """Tell sums that a yes-or-no question asks about, and those of a condition, a thought or a joke."""
    if case.kind not in ("", "sundry", *METRICS):
        return None
    if _is_asked(case):
        return Decision("sundry", None, ASKED, certain=True)
    found = any(holds(case) for holds in (_is_supposed, _is_hypothetical, _is_thought_of, _is_made_up))
    return Decision("sundry", None, IMAGINED, certain=True) if found else None


def _is_asked(case: Case) -> bool:
    """Whether a question that yes or no answers holds a sum as what it asks about, not as what it takes as known."""
    masked, one = case.scene.masked.rstrip(_QUOTES), case.one
    if not masked.endswith("?") or _CLAUSE.search(masked, one.end):
        return False
    opened = max((found.end() for found in _CLAUSE.finditer(masked, 0, one.start)), default=0)
    asks = case.words.refs.asks_whether.match(masked, opened, one.start)
    if asks is None or asks.end() == one.start or "," in masked[asks.end() : one.start]:
        return False  # "Is $4.5 billion, the price of the last round, still right?"
    return not _is_taken_as_known(case, asks.end())


def _is_taken_as_known(case: Case, start: int) -> bool:
    """Whether the words between a place and a sum take it for a fact ("its $500 million", "now that it has raised")."""
    masked, refs = case.scene.masked, case.words.refs
    known = refs.taken_as_known.search(masked, start, case.one.start)
    return known is not None or refs.presupposing.search(masked, start, case.one.start) is not None


def _is_supposed(case: Case) -> bool:
    """Whether a sum stands in a condition that was not met, or in what would have come of it."""
    condition = case.words.refs.supposing.search(case.scene.masked)
    return condition is not None and _is_of_condition(case, condition)


def _is_hypothetical(case: Case) -> bool:
    """Whether a sum stands in a condition that takes a sum as given, or in what would come of it.

    "If Cohere raised $1 billion, it would be worth $10 billion", "if it were worth as much as OpenAI, it would be an
    $850 billion company", but a deal that is being talked of is a rumour ("if the round brought $1 billion, it would
    …"), and what had a date was a fact ("Si Cohere valait A l'an dernier, …").
    """
    masked = case.scene.masked
    condition = case.words.refs.hypothetical.search(masked)
    if condition is None or case.scene.has("source") or not _is_of_condition(case, condition):
        return False
    closed = _APART.search(masked, condition.end())
    end = closed.start() if closed else len(masked)
    taken = masked[condition.start() : end]
    deals = any(_is_its_subject(condition, found) for found in case.scene.of("deal"))
    given = AMOUNT in taken or case.words.refs.as_much_as.search(taken) is not None
    return given and DATE not in taken and not deals


def _is_its_subject(condition: re.Match[str], deal: Found) -> bool:
    """Whether a condition is about a deal, and not about what a company does ("if Cohere were to raise")."""
    return condition.start() <= deal.start < condition.end() and COMPANY not in condition.string[deal.start : deal.end]


def _is_of_condition(case: Case, condition: re.Match[str]) -> bool:
    """Whether a sum stands in a condition, or in what would come or have come of it."""
    masked, one = case.scene.masked, case.one
    would_be = case.words.refs.would_be
    outcome = would_be.search(masked, condition.end()) or would_be.search(masked, 0, condition.start())
    if outcome is None:
        return False
    if condition.start() < one.start < condition.end():
        return True
    behind = [part.end() for part in (condition, outcome) if part.end() <= one.start]
    return any(not _APART.search(masked, end, one.start) and not _is_taken_as_known(case, end) for end in behind)


def _is_thought_of(case: Case) -> bool:
    """Whether a sum stands in a sentence that calls to imagine something, or behind it, and is no fact there."""
    masked, one, refs = case.scene.masked, case.one, case.words.refs
    opened = refs.imagining.match(masked)
    start = opened.end() if opened is not None else 0
    if not (start or case.before.imagined) or start > one.start or _CLAUSE.search(masked, start, one.start):
        return False
    return refs.told_inside.search(masked, start, one.start) is None


def _is_made_up(case: Case) -> bool:
    """Whether a sum stands behind words that say of what follows that it is a joke ("in an April Fools' post")."""
    one, text = case.one, lowered(case.scene.text)  # as it stands: "April" is masked where it is a date
    joke = case.words.refs.made_up.search(text, 0, one.start)
    if joke is None or _CLAUSE.search(case.scene.masked, joke.end(), one.start):
        return False
    return not any(joke.end() <= found.start < one.start for found in case.scene.of("clause", "fact"))
