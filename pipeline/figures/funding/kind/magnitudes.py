"""Which magnitude a number has that leaves its own out: that of the sum of its kind told last.

"It took in $200 million, valued at $20 billion; two months before, it had taken in 100", "raised 640 million, at 2.8".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.state import Told
from storage.records import Amount

_TAKEN = ("raise", "invest", "debt", "total")
_MAY_BE_TAKEN = (*_TAKEN, "")
"""They, and a sum that no word tells yet."""
_STEP = Decimal(1000)
_FACTORS = (1 / _STEP**2, 1 / _STEP, Decimal(1), _STEP, _STEP**2)
"""From one magnitude to another: thousands, millions, billions."""


_FAR = 100
"""So many times another sum of its kind a number may be in the magnitude of the sum before it ("500 …, Cohere 7")."""


def give_magnitudes(
    scene: Scene,
    decisions: Sequence[Decision],
    elided: Collection[int],
    told: Sequence[Told],
    only: Collection[int] | None = None,
) -> None:
    """Give the numbers of a sentence that leave theirs out the magnitude of their kind.

    Args:
        scene: the sentence, whose sums are changed.
        decisions: the kind of each of its sums.
        elided: where numbers begin that leave theirs out.
        told: the figures told so far.
        only: the places among its sums of those that are looked at again, where their kind has changed.
    """
    if scene.sentence.place != "text" or not any(one.amount.start in elided for one in scene.sums):
        return
    before = [(figure.kind, size_of(figure.one.amount)) for figure in _near(scene, told)]
    for number, (one, decision) in enumerate(zip(scene.sums, decisions, strict=True)):
        place = one.amount.start - scene.sentence.start
        told_out = not _stands_in_a_bracket(scene.masked, place)
        if decision.cue is None and decision.kind not in _TAKEN:
            # no kind at all, or carried on from another sum: it may not be the last of its kind that it stands behind
            told_so = any(kind == "valuation" and size for kind, size in before)
            if decision.kind != "valuation" or not (told_so and told_out):
                continue
        if one.amount.start in elided and (only is None or number in only):
            factor = _factor(decision.kind, size_of(one.amount), before, told_out=told_out)
            if factor > 1 and number and _is_of_the_next_name(scene, number, decisions):
                factor = Decimal(1)
            if factor != 1:
                one.amount = _times(one.amount, factor)
        sure = decision.cue is not None and decision.cue.cue.bound  # any other may speak of another sum
        if sure or (decision.kind in _MAY_BE_TAKEN and one.amount.start not in elided):
            before.append((decision.kind, size_of(one.amount)))


def _stands_in_a_bracket(masked: str, place: int) -> bool:
    """Whether a place stands in a bracket, which a sentence may open or close before it ("(100 million? 200?)")."""
    opened = masked.rfind("(", 0, place) > masked.rfind(")", 0, place)
    behind = masked.find(")", place)
    return opened or (behind >= 0 and not 0 <= masked.find("(", place) < behind)


def _is_of_the_next_name(scene: Scene, number: int, decisions: Sequence[Decision]) -> bool:
    """Whether a sum is what another company has of the kind just told: it may be far less ("OpenAI 852, Cohere 7")."""
    left, right = scene.sums[number - 1].end, scene.sums[number].start
    named = any(left <= mention.start < right for mention in scene.mentions)
    return named and decisions[number].kind == decisions[number - 1].kind


def _near(scene: Scene, told: Sequence[Told]) -> Iterator[Told]:
    """Yield the figures told in the block of a sentence and the one before."""
    return (figure for figure in told if 0 <= scene.sentence.block - figure.scene.sentence.block <= 1)


def _factor(kind: str, size: Decimal, before: Sequence[tuple[str, Decimal]], *, told_out: bool) -> Decimal:
    """Return by what a number is to be multiplied, so that its size fits that of its kind told last.

    A valuation of which none was told exceeds what was raised, and what is raised falls short of the valuation. In
    brackets a number may be of another kind than what it is taken for (not `told_out`).
    """
    family = _TAKEN if kind in _TAKEN else (kind,)
    alike = next((other for told, other in reversed(before) if told in family and other), None)
    if alike is not None and told_out and kind not in _TAKEN and max(size / alike, alike / size) <= _FAR:
        return Decimal(1)
    if alike is not None:
        return min(_FACTORS, key=lambda factor: max(size * factor / alike, alike / (size * factor)))
    raised = next((other for told, other in reversed(before) if told in _MAY_BE_TAKEN and other), None)
    valued = next((other for told, other in reversed(before) if told == "valuation" and other), None)
    if kind == "valuation" and raised is not None and size <= raised:
        return next((factor for factor in _FACTORS if size * factor > raised), Decimal(1))
    if kind in _TAKEN and valued is not None and size >= valued:
        return next((factor for factor in reversed(_FACTORS) if size * factor < valued), Decimal(1))
    return Decimal(1)


def size_of(amount: Amount) -> Decimal:
    """Return how large an amount is, by the bound that it has: 0 where it has none."""
    return amount.high or amount.low or Decimal(0)


def _times(amount: Amount, factor: Decimal) -> Amount:
    low, high = (None if bound is None else _plain(bound * factor) for bound in (amount.low, amount.high))
    return replace(amount, low=low, high=high, step=amount.step * factor)


def _plain(bound: Decimal) -> Decimal:
    """Return a bound without zeros behind its decimal mark."""
    whole = bound.to_integral_value()
    return whole if whole == bound else bound
