"""How sure a figure is: asserted, rumoured, forecast or denied, by the clause that it stands in."""

from __future__ import annotations

import re

from pipeline.figures.funding.cues import Found
from pipeline.figures.funding.scene import Scene, Sum
from storage.records import Status


def status_of(scene: Scene, one: Sum, metric: str, *, looks_back: bool, ahead: bool) -> tuple[Status, str]:
    """Return how sure a sum is, and the cue that says so.

    Args:
        scene, one: the sentence and the sum.
        metric: the figure's metric: what is expected of revenue is a forecast, of all else a rumour.
        looks_back: whether the sum is told as past fact ("up from $5 billion"), which a rumour around it leaves alone.
        ahead: whether its date lies after the day of publication.
    """
    denied = _heard(scene, one, "denied")
    if denied:
        return "denied", denied.cue.words
    rumoured = _heard(scene, one, "rumoured")
    forecast = _heard(scene, one, "forecast")
    if metric == "revenue" and (forecast or ahead) and not looks_back:
        return "forecast", forecast.cue.words if forecast else "a period to come"
    if looks_back:
        return "asserted", ""
    if rumoured:
        return "rumoured", rumoured.cue.words
    return "asserted", ""


def _heard(scene: Scene, one: Sum, group: str) -> Found | None:
    """Return the nearest cue of a group that reaches the sum: in its clause, or over the whole sentence."""
    best: tuple[float, Found] | None = None
    for found in scene.cues:
        if found.group != group:
            continue
        if found.cue.bound:
            if found.amount == one.start:
                return found
            continue
        if found.end <= one.start:
            left, right = found.end, one.start
        elif found.start >= one.end:
            left, right = one.end, found.start
        else:
            continue
        between = scene.masked[left:right]
        if re.search(r"[;:]|\s[–—]\s", between) and group != "rumoured":
            continue
        far = scene.parted(left, right) + 0.1 * scene.words_between(left, right)
        if best is None or far < best[0]:
            best = (far, found)
    return best[1] if best and best[0] < _REACH[group] else None


_REACH = {"denied": 4.0, "rumoured": 6.0, "forecast": 3.0}
"""How far a cue is heard, in clause marks: a source at the sentence's end holds for all of it."""
