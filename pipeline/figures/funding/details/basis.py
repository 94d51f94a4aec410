"""Whether a valuation counts the new money in: "pre" or "post", where the text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.funding.details.reach import walls_of
from pipeline.figures.funding.sentence.cues import COMPANY, DATE, Found
from pipeline.figures.funding.sentence.scene import Scene, Sum, lay_out
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from pipeline.figures.tokens import lowered


def basis_of(scene: Scene, one: Sum, words: Words, raised: Sequence[Sum] = ()) -> str | None:
    """Return "pre" or "post" where the text says that the new money is out or in: of the sum nearest to those words.

    `raised` are the sums of the sentence that no such words mean, unless they stand much nearer.
    """
    for found in _told_of_the_money(scene, words):
        nearest = min(
            (other for other in scene.sums if not found.start < other.start < found.end),
            key=lambda other: _apart(scene, other, found) + _OF_THE_ROUND * (other in raised),
            default=None,
        )
        if nearest is one and not _is_in_an_aside(scene, one, found.end):
            return found.group
    return "post" if _is_set_against_pre(scene, one, words) else None


_OF_THE_ROUND = 3
"""How many words farther away what was raised counts as."""


def _apart(scene: Scene, one: Sum, found: Found) -> float:
    """Return how far a sum stands from the words that tell what is counted."""
    left, right = _gap(one, found.start, found.end)
    near = scene.words_between(left, right) + 3 * scene.parted(left, right) + 6 * _walls_between(scene, left, right)
    return near + (0.5 if one.end <= found.start else 0.0)


def _told_of_the_money(scene: Scene, words: Words) -> Iterator[Found]:
    """Yield what says that the new money is in or out, unless it is left open ("whether that includes the new money").

    "Raised new money in May" tells a date.
    """
    for found in scene.of("pre", "post"):
        dated = scene.masked[found.end : found.end + 2] == f" {DATE}"
        open_ = words.refs.whether.search(scene.masked, max(0, found.start - _LEFT_OPEN), found.start)
        if not dated and open_ is None:
            yield found


_LEFT_OPEN = 40
"""Letters before such words in which one stands that leaves it open."""


def basis_behind(sentence: Sentence, mentions: Sequence[Mention], words: Words) -> str | None:
    """Return what a sentence without sums says of a price told before it ("That figure includes the new money")."""
    if len(sentence.text) > _SAYS_ONLY_THAT or not words.refs.price_nouns.search(lowered(sentence.text)):
        return None
    scene = lay_out(sentence, (), mentions, (), words.cues, (), None, words.restates)
    named = (found for found in _told_of_the_money(scene, words) if _names_money(scene, found, words))
    return next((found.group for found in named), None)


def _names_money(scene: Scene, found: Found, words: Words) -> bool:
    """Whether words name the money that they count, and do not end with what stands for a price ("before that")."""
    last = _WORDS.findall(scene.masked[found.start : found.end])[-1]
    return words.refs.price_nouns.fullmatch(last) is None


_WORDS = re.compile(r"[^\W\d_]+")
_SAYS_ONLY_THAT = 90
"""Letters of a sentence that says of a price what it includes, and nothing else."""


def _is_in_an_aside(scene: Scene, one: Sum, end: int) -> bool:
    """Whether a sum stands in an aside behind a name ("With the new money Cohere, valued at $5 billion, will hire")."""
    opened = next((at for at, _ in reversed(scene.breaks) if end < at < one.start), None)
    closed = any(at >= one.end and scene.words_between(at, len(scene.masked)) > 1 for at, _ in scene.breaks)
    return opened is not None and closed and scene.masked[opened - 1] == COMPANY


def _is_set_against_pre(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a price with the money in follows the one without ("$10 billion before the money, $12 billion after")."""
    number = scene.sums.index(one)
    told = any(found.amount == one.start for found in scene.of("post_if_pre"))
    return told and number > 0 and basis_of(scene, scene.sums[number - 1], words) == "pre"


def _gap(one: Sum, start: int, end: int) -> tuple[int, int]:
    return (end, one.start) if end <= one.start else (one.end, max(start, one.end))


def _walls_between(scene: Scene, left: int, right: int) -> int:
    return sum(1 for wall in walls_of(scene) if left <= wall < right)
