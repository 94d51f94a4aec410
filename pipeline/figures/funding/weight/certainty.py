"""Weigh how sure a figure is: asserted, rumoured, forecast or denied.

What the cues of `status.py` say is one voice among the words. The weights stand in `lexicon/certainty.tsv`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.weight.features import told_before, words_beside
from pipeline.figures.funding.weight.learned import Weights
from storage.records import Status

SURE, SURER = 0.6, 0.9
"""How likely another status must be, from 0 to 1, where no cue speaks, and where one does."""


def seen_of_status(
    scene: Scene,
    one: Sum,
    kind: str,
    said: Status,
    why: str,
    *,
    former: bool,
    dated: str,
    open_rumour: bool,
    named: bool,
    last: str,
) -> dict[str, float]:
    """Return what speaks for how sure a figure is, each with a strength from 0 to 1.

    Args:
        scene: its sentence.
        one: its sum.
        kind: what it is.
        said: what the cues say.
        why: by which rule.
        former: whether it is an older value.
        dated: "ahead", "dated" or "".
        open_rumour: whether the deal that the text speaks of is a rumour.
        named: whether the sentence names the outlet or source that tells it.
        last: the status of the figure before.
    """
    words = words_beside(scene, one.start)
    seen = {"any": 1.0, **words.seen, **told_before(words.left, "")}
    seen[f"kind:{kind}"] = 1.0
    seen[f"kind:{kind} {dated}"] = 1.0
    seen[f"dated:{dated}"] = 1.0
    seen[f"last:{last}"] = 1.0
    seen["former" if former else "current"] = 1.0
    if open_rumour:
        seen["a rumour is open"] = 1.0
    if named:
        seen["a source is named"] = 1.0
        seen[f"a source is named:{said}"] = 1.0
    if scene.sentence.place == "title":
        seen["title"] = 1.0
    seen[f"cue says:{said}"] = 1.0
    seen[f"cue says:{said} {why.partition(':')[0]}"] = 1.0
    seen[f"cue says:{said} {kind} {dated}"] = 1.0
    return seen


def weighed_status(seen: Mapping[str, float], said: Status, weights: Weights, *, named: bool) -> Status:
    """Return the status that the words tell, if they are sure of it; a denial is left to the cues.

    What a named outlet tells in the indicative (`named`) is asserted unless they are very sure, and so is a title,
    which leaves out the words that would tell.
    """
    if said == "denied":
        return said
    shares = {name: share for name, share in weights.shares(seen).items() if name != "denied"}
    if not shares:
        return said
    status = max(shares, key=lambda name: shares[name])
    least = SURE if said == "asserted" and not named and "title" not in seen else SURER
    return cast(Status, status) if shares[status] >= least else said
