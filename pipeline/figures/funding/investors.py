"""Whose money it is, and who gets it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.figures.funding.cues import Found
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.subjects import Focus, Known, Ref


@dataclass(frozen=True, slots=True)
class Deal:
    """An investor's money: who gives, who gets. `joint` says that several give one sum together."""

    investor: str
    target: str | None
    how: str
    joint: bool = False


def read(
    scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], known: Known, focus: Focus
) -> Deal | None:
    """Return whose money a sum is and who gets it; None where nobody is named as the investor."""
    target = _target(scene, one, refs, known)
    giver = _giver(scene, one, cue, refs, target)
    if giver is None:
        return None
    name = _name(giver, focus)
    if name is None:
        return None
    if target is not None:
        company = target.private if target.kind in ("noun", "pronoun", "possessive") else target.company
    else:
        company = next((c for c in (focus.private, focus.headline) if c and c not in known.listed and c != name), None)
    if company is None or company == name or company in known.listed:
        return Deal(name, None, "nobody watched gets it")
    return Deal(name, company, f"investor: {giver.kind}", _joint(scene, giver, refs))


def _target(scene: Scene, one: Sum, refs: Sequence[Ref], known: Known) -> Ref | None:
    """Return who gets the money: the company behind "into", the nearest first."""
    best: tuple[float, Ref] | None = None
    for ref in refs:
        if ref.role != "target" or ref.company in known.listed and ref.kind == "name":
            continue
        left, right = (ref.end, one.start) if ref.end <= one.start else (one.end, ref.start)
        far = scene.words_between(left, right) + 3 * scene.parted(left, right) + 4 * scene.sums_between(left, right)
        if best is None or far < best[0]:
            best = (far, ref)
    return best[1] if best and best[0] < 14 else None


def _giver(
    scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], target: Ref | None
) -> Ref | None:
    """Return who gives the money: the subject of the verb, or the name behind "by" or "from"."""
    best: tuple[float, Ref] | None = None
    anchor = min(one.start, cue.start) if cue else one.start
    for ref in refs:
        if ref is target or (
            target is not None and ref.kind in ("name", "description") and ref.company and ref.company == target.company
        ):
            continue
        if ref.end <= anchor:
            far = 0.3 * scene.words_between(ref.end, anchor) + scene.parted(ref.end, anchor)
            far += 1.5 * scene.sums_between(ref.end, anchor)
            if ref.role in ("target", "beside"):
                far += 4
        elif ref.start >= one.end:
            if ref.role != "investor":
                continue
            far = 1.0 + 0.3 * scene.words_between(one.end, ref.start) + scene.parted(one.end, ref.start)
            far += 2.0 * scene.sums_between(one.end, ref.start)
        else:
            far = 0.1
        if ref.kind == "unknown" and not ref.leads and ref.role != "investor":
            continue
        if best is None or far < best[0]:
            best = (far, ref)
    return best[1] if best else None


def _name(giver: Ref, focus: Focus) -> str | None:
    if giver.kind in ("name", "description", "unknown"):
        return giver.company or giver.name
    return giver.name if giver.name != focus.private and giver.name[:1].isupper() else focus.investor


def _joint(scene: Scene, giver: Ref, refs: Sequence[Ref]) -> bool:
    """Whether the giver is one of several that are named together ("X and Y had added $100 million")."""
    for ref in refs:
        if ref is giver or ref.kind not in ("name", "unknown") or ref.role:
            continue
        if ref.end <= giver.start:
            between = scene.masked[ref.end : giver.start]
        else:
            continue
        if re.fullmatch(r"\s*(?:,|,?\s*(?:and|et|und|y|e|&))\s*", between):
            return True
    return False
