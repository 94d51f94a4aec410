"""Weigh all the words around a sum, and not the cues alone: most sentences tell in words that nobody has listed.

The weights are those of a multinomial logistic regression, fitted on labelled passages by `benchmarks/weigh.py`. They
stand in `lexicon/weights.tsv`: a line for each thing that can be seen beside a sum, with its weight for each kind. What
the cues say is one of these things, so that a sure cue still decides, and a weak one is outvoted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.figures.funding.kind.dated_rows import ANOTHER_DATE
from pipeline.figures.funding.kind.decisions import Before, Decision
from pipeline.figures.funding.sentence.cues import CERTAIN, LOUD
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import METRICS
from pipeline.figures.funding.weight.features import NOWHERE, Context, features
from pipeline.figures.funding.weight.learned import Weights

KINDS = (*METRICS, "none")
"""What a sum can be: the metrics' groups, and none of ours."""
AGREED, FIGURE, SILENT, TITLED, TRAPPED = 0.3, 0.4, 0.55, 0.8, 0.9
"""How likely a kind must be for a sum to be taken for a figure, from 0 to 1, beside that it is likelier than none:
where a sure cue says the same; where the cues say that it is one, be it of another kind; where they say nothing; where
they say nothing in a title, which leaves out the words that tell ("Inside the $14B gambit"); where one that speaks for
itself says that it is the size of a market, a fund or the like."""

ALWAYS = 1.0
"""More than any kind can be: the words beside what a product brings are those of a company's revenue."""
CLOSE = 0.9
"""As a share of the likeliest kind's: from there on the kind that the cues gave stands."""
BORNE_OUT = 0.3
"""What a form of words that means one kind alone must have, or all kinds with it, as a share of that of "none"."""

COMPARED = 0.3
"""How likely the kind of the sum before must be for one that is set against it, and how likely "none" may be."""
COUNTED = 0.8
"""How likely it must be that a sum counts up several rounds where a cue says that it was raised and none counts up."""

UNCLEAR = "unclear: the words around say otherwise"


def weigh(
    scene: Scene, decisions: Sequence[Decision], before: Before, weights: Weights, context: Context = NOWHERE
) -> list[Decision]:
    """Return the kinds of a sentence's sums after all words were weighed.

    A kind that the cues gave stands where the words agree, or nearly, and one that a form of words gave that means one
    kind only wherever they say that the sum is a figure; else the words' kind is taken, where it is likely
    enough.
    """
    decided: list[Decision] = []
    for number, decision in enumerate(decisions):
        if decision.in_row and decided[-1].kind:
            decided.append(_as_before(decision, decided[-1]))
            continue
        previous = _kind(decided[-1]) if decided else ""
        seen = features(scene, number, before, decision, previous, context)
        shares = weights.shares(seen)
        kind = max(METRICS, key=lambda name: shares[name])
        likely = _likely(shares, kind)
        if kind == "total" and _is_one_round(decision, shares):
            kind = decision.kind
        if kind == "debt" and _is_told_as_shares(scene, number, decision):
            kind = decision.kind
        borne_out = _tells_all(decision) or _bears_out(shares, _kind(decision))
        sure = decision.certain or (_is_certain(decision) and borne_out)
        sure = sure or (decision.answers and kind == decision.kind)
        compared = _is_compared(decision) and shares[decision.kind] >= COMPARED and shares["none"] < COMPARED
        if compared:
            decided.append(_as_compared(decision, decisions[number - 1 : number], decided))
        elif likely < max(_needed(decision, kind, scene), shares["none"]) and not sure:
            set_aside = replace(decision, kind="", cue=None, rule=UNCLEAR)
            decided.append(set_aside if decision.kind in METRICS else decision)
        elif sure or kind == decision.kind or _is_close(decision, kind, shares):
            decided.append(decision)
        else:
            words = ", ".join(weights.loudest(seen, kind))
            cue = next((found for found in scene.of(kind) if found.amount == scene.sums[number].start), None)
            decided.append(
                replace(decision, kind=kind, cue=cue, rule=f"{kind}: weighed by its words ({words})", weighed=True)
            )
        decided[-1] = replace(decided[-1], shares=shares)
    return decided


def _as_compared(decision: Decision, before: Sequence[Decision], decided: Sequence[Decision]) -> Decision:
    """Return what is decided of a sum that another is held against: of the kind that was found for that one."""
    if not before or before[-1].kind != decision.kind or decided[-1].kind not in METRICS:
        return decision
    return replace(decision, kind=decided[-1].kind) if decided[-1].kind != decision.kind else decision


def _as_before(decision: Decision, last: Decision) -> Decision:
    """Return what is decided of a sum that is of the kind of the one before it in a row."""
    if decision.kind == last.kind:
        return decision
    return replace(last, rule=ANOTHER_DATE, former=decision.former, listed=last.kind == "invest")


def _is_close(decision: Decision, kind: str, shares: Mapping[str, float]) -> bool:
    """Whether the kind that the cues gave is nearly as likely as the likeliest."""
    return decision.kind in METRICS and shares[decision.kind] >= CLOSE * shares[kind]


def _is_told_as_shares(scene: Scene, number: int, decision: Decision) -> bool:
    """Whether a sum that the cues take for raised is told in shares right behind it ("$2 billion of equity")."""
    end = scene.sums[number].end
    behind = (found.start for found in scene.of("shares") if found.start >= end)
    return decision.kind == "raise" and any(scene.words_between(end, start) <= _OF_SHARES for start in behind)


_OF_SHARES = 2
"""Words between a sum and what says that it is one of shares ("of new equity")."""


def _is_certain(decision: Decision) -> bool:
    """Whether a form of words that means one kind only names the sum."""
    cue = decision.cue
    return cue is not None and cue.cue.bound and cue.cue.weight >= CERTAIN and decision.kind == cue.group


def _bears_out(shares: Mapping[str, float], kind: str) -> bool:
    """Whether the words around a form that means one kind alone leave it a figure: it, or any kind, it among them."""
    figure = shares[kind] if shares[kind] < _AMONG_THEM else 1 - shares["none"]
    return figure >= BORNE_OUT * shares["none"]


_AMONG_THEM = 0.2
"""How likely a kind must be to be among those that the words around it tell."""


def _tells_all(decision: Decision) -> bool:
    """Whether the form of words names the watched company that gets a sum."""
    return decision.cue is not None and "{W}" in decision.cue.cue.words


def _likely(shares: Mapping[str, float], kind: str) -> float:
    """Return how likely a kind is; money taken in is told with the same verbs, be it lent or not."""
    return shares["raise"] + shares["debt"] if kind == "debt" else shares[kind]


def _needed(decision: Decision, kind: str, scene: Scene) -> float:
    """Return how likely a kind must be beside what the cues say."""
    if decision.kind in METRICS:
        return AGREED if decision.kind == kind and _is_loud(decision) else FIGURE
    if _is_trapped(decision):
        return ALWAYS if decision.kind == "part" and decision.cue is not None and decision.cue.cue.bound else TRAPPED
    return TITLED if scene.sentence.place == "title" else SILENT


def _is_trapped(decision: Decision) -> bool:
    """Whether a loud cue says that a sum is none of ours."""
    return decision.kind not in ("", *METRICS) and dict(decision.scores).get(decision.kind, 0.0) >= LOUD


def _is_loud(decision: Decision) -> bool:
    """Whether a sure cue names the sum."""
    return decision.cue is not None and decision.cue.cue.bound and decision.cue.cue.weight >= LOUD


def _is_compared(decision: Decision) -> bool:
    """Whether a sum is set against the one before it, whose kind it then has."""
    return decision.kind in METRICS and decision.cue is not None and decision.cue.group in ("compare", "to")


def _is_one_round(decision: Decision, shares: Mapping[str, float]) -> bool:
    """Whether a sure cue says of a sum that it was raised, none counts up, and the words do not all but say so."""
    cue = decision.cue
    sure = decision.kind == "raise" and cue is not None and cue.cue.bound and cue.cue.weight >= LOUD
    return sure and "total" not in dict(decision.scores) and shares["total"] < COUNTED


def _kind(decision: Decision) -> str:
    return decision.kind if decision.kind in METRICS else "none"
