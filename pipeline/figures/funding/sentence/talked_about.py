"""Sums that talks are about: the preposition before them is no hedge ("is talking to investors about $1 billion")."""

from __future__ import annotations

from dataclasses import replace

from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.tokens import lowered


def take_as_told(scene: Scene, words: Words) -> None:
    """Take the sums of a sentence that somebody talks about for exact, where only that word stands before them."""
    about = {found.amount for found in scene.of("talks_about")}
    for one in scene.sums:
        word = lowered(one.amount.hedge_word or "")
        if one.start in about and words.talks_of.fullmatch(word) is not None:
            one.amount = replace(one.amount, hedge="exact", hedge_word=None, hedge_class=None)
