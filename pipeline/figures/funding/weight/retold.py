"""What an article tells of a sum in its other sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.figures.funding.kind.judge import judge
from pipeline.figures.funding.sentence.placed import Placed, moved
from pipeline.figures.funding.sentence.scene import lay_out
from pipeline.figures.funding.sentence.words import METRICS, Words
from pipeline.figures.funding.weight.features import Telling, Value
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from storage.records import Amount


def tellings(
    laid: Sequence[tuple[Sentence, list[Amount]]],
    names: Mapping[str, Placed[Mention]],
    words: Words,
    currency: str | None,
) -> dict[Value, list[Telling]]:
    """Return, for each sum that the article tells more than once, where it does, and what cues alone say there."""
    counts = Counter((amount.low, amount.high) for _, inside in laid for amount in inside)
    found: dict[Value, list[Telling]] = {}
    for sentence, inside in laid:
        if all(counts[amount.low, amount.high] < 2 for amount in inside):
            continue
        mentions = [moved(m, -sentence.start) for m in names[sentence.place].within(sentence)]
        scene = lay_out(sentence, inside, mentions, (), words.cues, (), currency, words.restates)
        for one in scene.sums:
            value = (one.amount.low, one.amount.high)
            if counts[value] > 1:
                kind = judge(scene, one, words).kind
                said = kind if kind in METRICS else "none" if kind else ""
                found.setdefault(value, []).append(Telling(sentence.place, one.amount.start, said))
    return found
