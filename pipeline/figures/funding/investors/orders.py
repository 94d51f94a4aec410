"""Several sums that a sentence gives to as many investors in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.figures.funding.investors.gift import called
from pipeline.figures.funding.sentence.focus import Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_SECOND = 25
"""Letters behind a sum that may say that it is the second one's."""
_FARTHEST = 9
"""Words between two sums in order."""


def in_order(scene: Scene, refs: Sequence[Ref], words: Words, known: Known, focus: Focus) -> dict[int, str]:
    """Return whose each sum is, by where it begins, where a sentence gives several sums to as many investors in order.

    "Amazon and Google, which have put in $8 billion and $3 billion"; "up to $5 billion from the former and …"
    """
    run = _with_who_is_meant(_first_row(scene, refs, words, known), scene, refs, words, known, focus)
    sums = [one for one in scene.sums if run and one.start >= run[-1].end][: len(run)]
    if len(run) < 2 or len(sums) < len(run):
        return {}
    named = {ref.name for ref in run}
    inside = [ref for ref in refs if run[-1].end <= ref.start < sums[-1].end and ref.kind in ("name", "unknown")]
    if any(ref.name not in named and ref.company not in known.private for ref in inside):
        return {}
    if not all(_in_step(scene, before, after, words) for before, after in pairwise(sums)):
        return {}
    last = scene.masked[sums[-2].end : sums[-1].start]
    told = words.second_of.search(scene.masked, sums[0].start) or words.respectively.search(scene.masked)
    if not told and last.strip() == ",":
        return {}  # "put in $100 million, $20 million more than planned"
    return {one.start: called(ref) for one, ref in zip(sums, run, strict=True)}


def _with_who_is_meant(
    run: list[Ref], scene: Scene, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> list[Ref]:
    """Return a row of names with the one before it who is told by a pronoun or a noun ("it and Microsoft")."""
    if len(run) != 1 or not words.respectively.search(scene.masked):
        return run
    ahead = (ref for ref in refs if ref.kind in ("pronoun", "noun") and ref.end <= run[0].start)
    meant = next((ref for ref in ahead if _are_listed(scene, ref, run[0], words)), None)
    name = meant.company if meant is not None and meant.company in known.listed else focus.stage
    if meant is None or name is None or name in known.private or name == called(run[0]):
        return run
    return [replace(meant, name=name, company=name if name in known.listed else None, kind="name"), *run]


def _are_listed(scene: Scene, before: Ref, after: Ref, words: Words) -> bool:
    """Whether nothing but a comma or a word for "and" stands between two."""
    return words.refs.listing.fullmatch(scene.masked[before.end : after.start]) is not None


def _first_row(scene: Scene, refs: Sequence[Ref], words: Words, known: Known) -> list[Ref]:
    """Return the first names in a row that may give money ("Amazon and Google")."""
    givers = [
        ref
        for ref in refs
        if ref.kind in ("name", "unknown") and ref.company not in known.private and ref.role not in ("target", "beside")
    ]
    run: list[Ref] = []
    for ref in givers:
        if run and not _are_listed(scene, run[-1], ref, words):
            if len(run) > 1:
                break
            run = []
        run.append(ref)
    return run


def _in_step(scene: Scene, before: Sum, after: Sum, words: Words) -> bool:
    """Whether two sums stand side by side, or the second one behind words for the second of several investors."""
    between = scene.masked[before.end : after.start]
    if words.refs.listing.fullmatch(between) or not words.respectively.sub("", between).strip(" ,"):
        return True
    close = scene.masked[after.end : after.end + _SECOND]
    ordered = words.first_of.search(between) or words.second_of.search(between) or words.second_of.search(close)
    return ordered is not None and scene.words_between(before.end, after.start) <= _FARTHEST and ";" not in between
