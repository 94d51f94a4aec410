"""Choose whose a sum is among all who may be meant: by where each stands in the sentence, and in the text so far.

What the rules of `subjects.py` say is one voice among others. The weights stand in `lexicon/subjects.tsv`, fitted by
`benchmarks/weigh.py` on labelled passages so that the right one weighs more than each other one (pairwise logistic).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.figures.funding.sentence.focus import Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.trail import Trail
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.agreement import fits, seated, traits
from pipeline.figures.funding.subject.roles import in_a_closed_clause
from pipeline.figures.funding.weight.features import stem_of
from pipeline.figures.funding.weight.learned import Weights

SURE, SURER = 0.7, 0.8
"""How likely another than the rules name must be, from 0 to 1; surer is nobody for somebody, or one for a stranger."""
NOBODY = ""
"""Somebody who is not watched, or nobody."""
_INSIDE = ("name", "description", "noun", "pronoun", "possessive", "former", "latter")
_UNWATCHED = ("name", "unknown", "investor", "someone")
_STEPS = ((0, "0"), (2, "1"), (5, "2"), (10, "3"), (20, "4"))


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class SoFar:
    """What the text has told before a sentence.

    Attributes:
        last: whom the last figure was about. near: whether that stands in the same block or the one before.
        same_block: whether it stands in the same block.
        before: the companies named in the sentence before, the first one first.
        counts: how often the article names each company.
        trail: where it has named whom.
        strangers: where the last sum stands that was somebody else's: "here", "just before", "in block", "before", "".
    """

    last: str | None = None
    near: bool = False
    same_block: bool = False
    before: tuple[str, ...] = ()
    counts: Mapping[str, int] | None = None
    trail: Trail = field(default_factory=Trail)
    strangers: str = ""


def candidates(
    scene: Scene,
    one: Sum,
    kind: str,
    refs: Sequence[Ref],
    known: Known,
    focus: Focus,
    so_far: SoFar,
    said: tuple[str | None, str],
    giver: str | None = None,
    *,
    words: Words,
) -> dict[str, dict[str, float]]:
    """Return who may be meant, each with what speaks for it; `NOBODY` is one of them.

    Args:
        scene: the sentence.
        one: the sum.
        kind: what it is.
        refs: what stands for a company in the sentence.
        known: who is listed.
        focus: whom the text speaks of.
        so_far: what it has told before.
        said: whom the rules name, and by which rule.
        giver: who gives the money, if it is an investment: it does not get it.
        words: the words of the language.
    """
    found: dict[str, dict[str, float]] = {NOBODY: {}}
    for who, name in _in_sentence(scene, one, kind, refs, known, focus.seen, words):
        found.setdefault(who, {})[name] = 1.0
    inside = {who for who in found if who}
    trail = so_far.trail
    meant = (focus.headline, focus.topic, focus.private, so_far.last, *so_far.before[:1], said[0])
    meant = (*meant, *trail.heading[:1], trail.opener, *trail.block[-1:], trail.speaker, *trail.label, *trail.asked[:1])
    for company in meant:
        if company:
            found.setdefault(company, {})
    stranger = any(ref.company is None and ref.kind in _UNWATCHED and ref.leads for ref in refs)
    found.pop(giver or "?", None)
    acting = _acting(one, refs)
    said_of_it, here = traits(scene, one, kind, refs), seated(scene, words, known)
    for who, seen in found.items():
        names = _in_text(who, kind, known, focus, so_far) if who else _of_nobody(refs, focus, inside, kind, so_far)
        for name in names:
            seen[name] = 1.0
            seen[f"{acting}: {name}"] = 1.0
        for name in fits(who, said_of_it, known):
            seen[name] = 1.0
        if who in here:
            seen["seated here"] = 1.0
            seen["seated here, inside" if who in inside else "seated here, absent"] = 1.0
        if who and who not in inside:
            seen["absent"] = 1.0
            seen[f"absent, {min(len(inside), 2)} others"] = 1.0
            if stranger:
                seen["absent, a stranger acts"] = 1.0
        if (who or None) == said[0]:
            seen["cue of rules"] = 1.0
            seen[f"cue of rules:{said[1]}"] = 1.0
    return found


def _in_sentence(
    scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], known: Known, named: Sequence[str], words: Words
) -> Iterator[tuple[str, str]]:
    """Yield what the places of references say of whom they mean."""
    private = kind != "revenue"
    heads = [ref for ref in refs if ref.kind == "person" and known.of.get(ref.name) in named]
    for ref in heads:
        yield known.of[ref.name], f"{'<' if ref.end <= one.start else '>'}person{' leads' if ref.leads else ''}"
    meant = [ref for ref in refs if ref.kind in (*_INSIDE, *_UNWATCHED)]
    for ref, tag, seen in places(scene, one, meant, refs, words):
        who = (ref.private if private and ref.kind not in ("name", "description") else ref.company) or NOBODY
        for name in seen:
            yield who, name
        if ref.company in known.listed:
            yield who, f"{tag} listed {kind}"
        yield who, f"{tag} {kind}"


def places(
    scene: Scene, one: Sum, wanted: Sequence[Ref], refs: Sequence[Ref], words: Words
) -> Iterator[tuple[Ref, str, list[str]]]:
    """Yield references with what they are, in short, and what can be seen of their places around a sum.

    Args:
        scene: the sentence.
        one: the sum.
        wanted: the references that are asked about.
        refs: all of the sentence.
        words: the words of the language.
    """
    for side, around in (
        ("<", [ref for ref in reversed(wanted) if ref.end <= one.start]),
        (">", [ref for ref in wanted if ref.start >= one.start]),
    ):
        for place, ref in enumerate(around):
            left, right = (ref.end, one.start) if side == "<" else (one.end, ref.start)
            tag = f"{side}{ref.kind}{'/' + ref.role if ref.role else ''}{' leads' if ref.leads else ''}"
            rank, sums = min(place, 3), min(scene.sums_between(left, right), 2)
            parts = int(min(scene.parted(left, right), 4))
            seen = [
                tag,
                f"{side} {rank}",
                f"{tag} {rank}",
                f"{tag} sums {sums}",
                f"{tag} parts {parts}",
                f"{side} parts {parts} sums {sums}",
                f"{side} words {_step(scene.words_between(left, right))}",
            ]
            if side == "<" and in_a_closed_clause(scene, ref.start, one.start, words):
                seen += "in a clause that closes before the sum", f"{tag} in a clause that closes before the sum"
            if not any(other.leads and left <= other.start < right for other in refs if other is not ref):
                seen.append(f"{tag} no other acts")
            for name in _words_beside(scene, ref):
                seen += f"{side}{name}", name
            yield ref, tag, seen


def _acting(one: Sum, refs: Sequence[Ref]) -> str:
    """Return what stands for the one that acts before a sum: a name, a pronoun, or nothing."""
    ref = next((ref for ref in reversed(refs) if ref.leads and ref.end <= one.start), None)
    if ref is None:
        return "nobody acts"
    if ref.kind in ("name", "description"):
        return f"{'a watched' if ref.company else 'another'} name acts"
    return f"a {ref.kind} acts"


def _words_beside(scene: Scene, ref: Ref) -> Iterator[str]:
    """Yield the words that touch a reference."""
    before = scene.masked[: ref.start].split()[-2:]
    after = scene.masked[ref.end :].split(maxsplit=2)[:2]
    if before:
        yield f"behind {stem_of(before[-1])}"
    if len(before) > 1:
        yield f"behind {stem_of(before[0])} {stem_of(before[1])}"
    if after:
        mark = "" if scene.masked[ref.end : ref.end + 1] == " " else "+"
        yield f"before {mark}{stem_of(after[0])}"
    if len(after) > 1:
        yield f"before {stem_of(after[0])} {stem_of(after[1])}"


def _in_text(who: str, kind: str, known: Known, focus: Focus, so_far: SoFar) -> Iterator[str]:
    """Yield what the text so far says of a company."""
    listed = "listed" if who in known.listed else "private"
    yield f"{listed} {kind}"
    if who == focus.headline:
        yield "headline"
        yield f"headline {listed}"
        if focus.titled:
            yield "titled"
    if who == focus.topic:
        yield "topic"
        yield f"topic {listed} {kind}"
    if who == focus.private:
        yield "private topic"
    if who == focus.topic == focus.headline:
        yield "topic and headline"
    if who == so_far.last:
        yield "last"
        yield "last near" if so_far.near else "last far"
        if so_far.same_block:
            yield "last in block"
    if who in so_far.before:
        yield "sentence before"
        yield f"sentence before {min(so_far.before.index(who), 2)} of {min(len(so_far.before), 3)}"
    if who in focus.seen:
        yield f"seen {min(len(focus.seen) - focus.seen.index(who), 4)}"
    yield from _in_paragraph(who, so_far.trail, known)
    counts = so_far.counts or {}
    most = max(counts.values(), default=0)
    if counts.get(who):
        yield "most told" if counts[who] == most else "told less"
        if len(counts) == 1:
            yield "the only one"
        elif counts[who] * 4 <= most:
            yield "told seldom"


def _in_paragraph(who: str, trail: Trail, known: Known) -> Iterator[str]:
    """Yield where the text has named a company: by heading, by paragraph, and how long ago."""
    if who in trail.heading:
        yield f"heading names {'it alone' if len(trail.heading) == 1 else 'it and others'}"
    if who == trail.opener:
        yield "paragraph opens with" if trail.opens else "paragraph's first"
    if who in trail.block:
        place = len(trail.block) - trail.block.index(who)
        yield "paragraph's only one" if len(trail.block) == 1 else f"paragraph's {min(place, 3)} from the last"
    if who == trail.leader:
        yield "leads the last"
    if who == trail.speaker:
        yield "its head leads the last"
    sort = "listed" if who in known.listed else "private"
    for name, told in (("paragraph", trail.block), ("label", trail.label), ("question", trail.asked)):
        if who in told:
            alike = sum((company in known.listed) == (who in known.listed) for company in told)
            yield f"{name} has {'it alone' if alike == 1 else 'it and others'}: {sort}"
    yield f"named {min(trail.away.get(who, 9), 5)} ago"


def _of_nobody(refs: Sequence[Ref], focus: Focus, inside: set[str], kind: str, so_far: SoFar) -> Iterator[str]:
    """Yield what speaks for somebody who is not watched."""
    yield "nobody"
    yield f"nobody {kind}"
    if so_far.strangers:
        yield f"strangers {so_far.strangers}"
        yield f"strangers {so_far.strangers}, watched {min(len(inside), 2)}"
    if focus.foreign:
        yield f"foreign {focus.foreign}"
    if focus.topic is None:
        yield "no topic"
    if focus.headline is None:
        yield "no headline"
    strangers = [ref for ref in refs if ref.company is None and ref.kind in _UNWATCHED]
    yield f"strangers {min(len(strangers), 2)}, watched {min(len(inside), 2)}"
    if strangers and strangers[0] is refs[0]:
        yield f"opens: {strangers[0].kind}{' leads' if strangers[0].leads else ''}"


def _step(words: int) -> str:
    return next((name for most, name in _STEPS if words <= most), "5")


def shares_of(found: Mapping[str, Mapping[str, float]], weights: Weights) -> dict[str, float]:
    """Return how likely each one is that may be meant; the shares add up to 1 (softmax)."""
    sums = {who: weights.sums(seen)[0] for who, seen in found.items()}
    most = max(sums.values())
    raised = {who: math.exp(value - most) for who, value in sums.items()}
    whole = sum(raised.values())
    return {who: value / whole for who, value in raised.items()}
