"""What can be seen beside a sum, for the weighing of kinds and statuses: words, places, and what was told before."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from pipeline.figures.funding.kind.decisions import Before, Decision
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, LOUD, OTHER
from pipeline.figures.funding.sentence.scene import Scene, Sum, too_small
from pipeline.figures.tokens import lowered

_TELLINGS = 30
"""How many tellings of one sum are looked at: an article of thousands must not be read over for each."""
_TOKEN = re.compile(
    rf"{AMOUNT}+|{COMPANY}+(?:'s)?|{DATE}+|{OTHER}+(?:'s)?|\d+(?:[.,]\d+)?"
    rf"|[^\W\d_{AMOUNT}{COMPANY}{DATE}{OTHER}]+(?:'s)?|[%;:,()–—.!?\"-]"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_MASKS = {AMOUNT: "<sum>", COMPANY: "<company>", OTHER: "<other>", DATE: "<date>"}
_NAMED = frozenset(_MASKS[mark] for mark in (COMPANY, OTHER))
_SORTS = frozenset(("<private>", "<listed>", "<investor>", "<other>"))
_SEEN_FIRST = _SORTS | frozenset(_MASKS[mark] for mark in (COMPANY, OTHER, AMOUNT))
_NAMES = _SORTS | _NAMED
_STOPS = frozenset(("<sum>", ";", ":", ".", "–", "—"))
_ASIDE = 24
"""How many words an aside has at most."""
_DAMPS = {**dict.fromkeys(";:()—–", 0.6), "<sum>": 0.5, ",": 0.85}
"""What the words behind a mark that parts, or behind another sum, lose by it."""
_RINGS = "011222"
"""How near the nearest words are, one after the other."""
_STEM, _LONG, _TAIL = 5, 10, 5
"""Letters of a word that are kept; those of a compound, of which the tail is kept too ("Finanzierungsrunde")."""
_FADES, _FAINT = 0.96, 0.08
"""What a word loses with each word between it and the sum, and the weight at which it is no longer heard."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an article tells beside a sentence.

    Attributes:
        title: the words of its title, as stems. passed: those of the sentence before.
        last: the kind and the value of the figure told last, and whether it stands in this block or the one before.
        elsewhere: for a value that the article tells more than once, each place with what the cues there say.
        headline: the values that the title tells.
    """

    title: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    last: tuple[str, Decimal | None, bool] | None = None
    elsewhere: Mapping[Value, Sequence[Telling]] = field(default_factory=dict)
    headline: frozenset[Value] = frozenset()


Value = tuple[Decimal | None, Decimal | None]
"""The two ends of a sum."""


class Telling(NamedTuple):
    """Where a sum is told ("title" or "text", and its offset there), and the kind that cues alone say it is."""

    place: str
    start: int
    kind: str


NOWHERE = Context()


def features(
    scene: Scene, number: int, before: Before, decision: Decision, previous: str, context: Context = NOWHERE
) -> dict[str, float]:
    """Return what can be seen beside a sum, each with a strength from 0 to 1.

    Args:
        scene: its sentence.
        number: which of the sentence's sums it is.
        before: what was told before the sentence.
        decision: what the cues say of it.
        previous: the kind of the sum before in the sentence, "" for the first.
        context: what the article tells beside the sentence.
    """
    one = scene.sums[number]
    words = words_beside(scene, one.start)
    seen = {"any": 1.0, **words.seen, **told_before(words.left, previous if number else "")}
    value = one.amount.high or one.amount.low
    if value:
        seen[f"size:{int(math.log10(value) * 2)}"] = 0.6
    if too_small(one.amount):
        seen["small"] = 1.0
    seen[f"currency:{one.currency}"] = 0.3
    seen[f"block:{scene.sentence.kind}"] = 1.0
    if before.near:
        seen[f"told:{before.kind}"] = 1.0
        if not number:
            seen[f"told first:{before.kind}"] = 0.5
        if words.few:
            seen[f"told short:{before.kind}"] = 1.0
    if before.announced:
        seen[f"announced:{before.kind}"] = 1.0
    seen.update(_in_its_clause(scene, one))
    seen.update(_beside_other_sums(scene, number, previous, context))
    seen.update(_in_the_article(scene, one, context))
    seen.update(_of_cues(decision))
    return seen


def _in_its_clause(scene: Scene, one: Sum) -> Iterator[tuple[str, float]]:
    """Yield the words of a sum's own clause, whichever side they stand on."""
    left, right = 0, len(scene.masked)
    walls = sorted([*(place for place, _ in scene.breaks), *(found.start for found in scene.of("and"))])
    for place in walls:
        if place < one.start:
            left = place
        elif place >= one.end:
            right = place
            break
    count = 0
    for first, last, word in _words(scene.masked):
        if left <= first < right and not first <= one.start < last:
            count += 1
            yield f"clause {stem_of(word)}", 0.6
    yield f"clause of:{min(count, 6)}", 0.5


def _beside_other_sums(scene: Scene, number: int, previous: str, context: Context) -> Iterator[tuple[str, float]]:
    """Yield how a sum compares with those beside it and with the figure told last: a valuation exceeds its round."""
    values = [one.amount.high or one.amount.low or Decimal(0) for one in scene.sums]
    value, count = values[number], len(values)
    yield f"sums:{min(count, 5)}", 0.5
    yield f"which:{min(number, 4)}", 0.5
    if count > 1:
        yield ("last of several" if number == count - 1 else "not last of several"), 0.4
        rank = sum(other > value for other in values)
        yield f"rank:{min(rank, 3)} of {min(count, 4)}", 0.6
    if number and (times := _times(value, values[number - 1])):
        yield f"times the sum before:{times}", 1.0
        yield f"times the {previous} before:{times}", 1.0
    if number + 1 < count and (times := _times(value, values[number + 1])):
        yield f"times the sum behind:{times}", 1.0
    if context.last is not None and not number:
        kind, told, near = context.last
        if times := _times(value, told):
            yield f"times the {kind} told last:{times}", 0.7
            if near:
                yield f"times the {kind} just told:{times}", 0.7


def _times(value: Decimal, other: Decimal | None) -> str:
    """Return how many times another a value is, to half an order of magnitude; "" where either is nothing."""
    if not value or not other:
        return ""
    return str(max(-6, min(6, round(math.log10(value / other) * 2))))


def _in_the_article(scene: Scene, one: Sum, context: Context) -> Iterator[tuple[str, float]]:
    """Yield what title, sentence before and other tellings of the same sum say."""
    sentence = scene.sentence
    value = (one.amount.low, one.amount.high)
    for stem in context.passed:
        yield f"passed {stem}", 0.3
    if sentence.place == "title":
        yield "title", 1.0
    else:
        for stem in context.title:
            yield f"title {stem}", 0.25
    if value in context.headline:
        yield "in the title", 0.7
    tellings = context.elsewhere.get(value, ())
    yield f"tellings:{min(max(len(tellings), 1), 3)}", 0.5
    place = (sentence.place, one.amount.start)
    for telling in tellings[:_TELLINGS]:
        if (telling.place, telling.start) != place:
            yield f"elsewhere:{telling.kind}", 1.0


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of a text's words of three letters and more."""
    return frozenset(stem_of(word) for word in _WORD.findall(lowered(text)))


def _of_cues(decision: Decision) -> Iterator[tuple[str, float]]:
    """Yield what the cues say."""
    rule = decision.rule.partition(":")[0]
    yield f"cues say:{decision.kind}", 1.0
    yield f"cues because:{decision.kind} {rule}", 1.0
    for group, score in decision.scores:
        yield f"cue of:{group}", max(0.0, min(score, 10.0)) / 8
        if score >= LOUD:
            yield f"cue loud:{group}", 1.0
    if len(decision.scores) > 1:
        first, second = sorted((score for _, score in decision.scores), reverse=True)[:2]
        yield "cues differ", min((first - second) / 5, 1.0)


class WordsBeside(NamedTuple):
    """The words beside a sum.

    Attributes:
        left: those before it, the nearest first. few: whether there are few of them on both sides.
        seen: what they say, each with its strength.
    """

    left: Sequence[str]
    few: bool
    seen: Mapping[str, float]


def words_beside(scene: Scene, start: int) -> WordsBeside:
    """Return the words beside the sum that begins at a place of a sentence, and what they say.

    A name stands as what it is the name of: a private or a listed company, an investor, or another.
    """
    return _words_beside(scene.masked, tuple((m.start, m.sort) for m in (*scene.described, *scene.mentions)), start)


@lru_cache(maxsize=8)
def _words_beside(masked: str, sorts: tuple[tuple[int, str], ...], start: int) -> WordsBeside:
    sort_of = dict(sorts)
    words = [
        (first, last, f"<{sort_of[first] or 'other'}>" if first in sort_of and word in _NAMED else word)
        for first, last, word in _words(masked)
    ]
    left = [word for first, _, word in words if first < start]
    right = [word for first, _, word in words if first > start]
    if left and any(first < start < last for first, last, _ in words):
        left.pop()  # the sum itself, which begins with its hedge
    left = _without_aside(left)
    left.reverse()
    return WordsBeside(left, len(left) + len(right) < 8, _seen(left, right))


def _without_aside(words: list[str]) -> list[str]:
    """Return the words before a sum without an aside behind a name (", whose models run on Microsoft's cloud,").

    It tells of the company, not of the sum. A list of names is none, nor is what holds another sum.
    """
    for at in range(len(words) - 2, 0, -1):
        if words[at] != "," or words[at - 1] not in _NAMES:
            continue
        for close in range(at + 3, min(at + _ASIDE, len(words) - 1)):
            if words[close] == ",":
                return words if words[at + 1] in _NAMES else [*words[:at], *words[close + 1 :]]
            if words[close] in _STOPS:
                break
    return words


@lru_cache(maxsize=4)
def _words(masked: str) -> tuple[tuple[int, int, str], ...]:
    """Return the words of a masked sentence with their places, what is masked by its kind."""
    return tuple(
        (
            match.start(),
            match.end(),
            _MASKS.get(match.group()[0]) or ("<number>" if match.group()[0].isdigit() else match.group()),
        )
        for match in _TOKEN.finditer(masked)
    )


def stem_of(word: str) -> str:
    """Return the part of a word by which its forms are taken for one."""
    return word if len(word) <= _STEM or word[0] == "<" else word[:_STEM]


def _seen(left: Sequence[str], right: Sequence[str]) -> dict[str, float]:
    """Return what the words on both sides say: near ones by place and in twos and threes, all of them by their side.

    What is said twice counts by the nearer word, which is the louder one and comes first.
    """
    seen: dict[str, float] = {}
    hear = seen.setdefault
    for side, words in (("<", left), (">", right)):
        stems = [stem_of(word) for word in words]
        for ring, stem in zip(_RINGS, stems):  # noqa: B905 - as many as there are
            seen[f"{side}{ring} {stem}"] = 1.0
        for place, pair in enumerate(zip([*stems[:4], "|"], [*stems[1:5], "|"], strict=False)):
            hear(f"{side}2 {pair[0]} {pair[1]}", 1.0 if place < 2 else 0.7)
        if len(stems) > 2:
            seen[f"{side}3 {' '.join(stems[:3])}"] = 1.0
        strength = 1.0
        for word, stem in zip(words, stems, strict=True):
            strength *= _DAMPS.get(word, 1.0)
            strength *= _FADES
            if strength < _FAINT:
                break
            hear(f"{side} {stem}", strength)
            if len(word) >= _LONG:
                hear(f"{side} -{word[-_TAIL:]}", strength)
        for stem in stems:
            hear(f"= {stem}", 0.4)
        seen[f"{side}who {next((word for word in words if word in _SEEN_FIRST), '')}"] = 1.0
    if left and right:
        seen[f"<> {stem_of(left[0])} {stem_of(right[0])}"] = 1.0
    seen[f"first {next((word for word in reversed(left) if word in _SORTS), '')}"] = 1.0
    return seen


def told_before(left: Sequence[str], previous: str) -> dict[str, float]:
    """Return what the kind of the sum before says, alone and with the words between; "" where there is none."""
    seen = {f"before:{previous}": 1.0}
    if previous:
        for place, word in enumerate(left):
            if word == "<sum>":
                break
            seen.setdefault(f"before:{previous} {stem_of(word)}", 1.0 if not place else 0.7)
        if len(left) > 1:
            seen[f"before:{previous} {stem_of(left[1])} {stem_of(left[0])}"] = 1.0
    return seen
