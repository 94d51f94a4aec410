"""What kind each sum of a sentence is: by its own cues, by the sum that it is compared with, or by what went before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.figures.funding.cues import AMOUNT, COMPANY, DATE, OTHER, Found
from pipeline.figures.funding.judge import Verdict, judge
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.words import METRICS, Words

_LABEL = re.compile(rf"[\W\d]{{0,6}}{DATE}+\s*[:–—-]\s*{AMOUNT}")
_SHORT_LABEL = re.compile(rf"[\W\d]{{0,6}}(?:in\s)?{DATE}+,\s(?:(?:another|about|a|an)\s)*{AMOUNT}")
STATES = ("valuation", "revenue", "total")
"""Kinds that a text goes on about with "it was": a sum raised is an event and needs its own word."""


@dataclass(frozen=True, slots=True)
class Before:
    """What the text told before a sentence.

    Attributes:
        kind: of the last figure, or announced by a sentence without sums. announced: whether by such a sentence.
        asked: whether the sentence before asks a question or ends in a colon, so that a bare sum answers it.
        near: whether the last figure stands in the same block or the one before.
    """

    kind: str = ""
    announced: bool = False
    asked: bool = False
    near: bool = False
    gives: bool = False
    """Whether the sentence's subject is somebody who can only give money."""
    opener: str = ""
    """Of a sentence that opens a block: the kind of the first figure of the block before."""
    beside_a_raise: bool = False
    """Whether the sentence before tells, in the same block, what was raised, and opens with no company."""
    named_round: bool = False
    """Whether the sentence before names a round and tells no sum ("Series B, February. $305 million.")."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The kind of one sum.

    Attributes:
        kind: a metric's group, a trap's, or "". cue: what spoke for it. rule: why, for `explain`.
        former: whether it is an older value. listed: whether a list goes on without a verb.
        scores: what each group of cues weighed.
        weighed: whether the words around it tell the kind, and no cue.
    """

    kind: str
    cue: Found | None
    rule: str
    former: bool = False
    listed: bool = False
    scores: tuple[tuple[str, float], ...] = ()
    weighed: bool = False


def decide(scene: Scene, words: Words, before: Before) -> list[Decision]:
    """Return the kind of each sum of a sentence, in order."""
    verdicts = [judge(scene, one, words) for one in scene.sums]
    decided: list[Decision] = []
    for one, verdict in zip(scene.sums, verdicts, strict=True):
        decided.append(_decide(scene, one, verdict, decided, words, before))
    for number, decision in enumerate(decided[:-1]):
        after = decided[number + 1]
        opens = any(found.amount == scene.sums[number].start for found in scene.of("from"))
        if opens and verdicts[number].score < 9 and after.kind in METRICS and decision.kind not in words.traps:
            decided[number] = replace(after, rule="the first of two values", former=True)
    return decided


def _decide(
    scene: Scene, one: Sum, verdict: Verdict, told: Sequence[Decision], words: Words, before: Before
) -> Decision:
    kind, cue = verdict.kind, verdict.cue
    rule = f"{kind}: {cue.cue.words}" if cue else kind
    plain = Decision(kind, cue, rule, verdict.compares is not None, scores=verdict.scores)
    if kind in words.traps:
        return plain
    last = next((d for d in reversed(told) if d.kind in METRICS), None)
    if verdict.compares and verdict.score < 9 and last is not None:
        return Decision(
            last.kind,
            verdict.compares,
            f"{last.kind}: compared with the sum before",
            verdict.compares.group == "compare",
        )
    bound = cue is not None and cue.cue.bound
    of_what = told[-1].kind if told else before.kind if before.near else ""
    if kind == "invest" and of_what == "revenue" and _names(scene, one, "part_of"):
        return Decision("part", cue, "a part of the revenue told before")
    earned = kind in ("invest", "raise") and not bound and cue is not None and of_what == "revenue"
    if earned and cue is not None and any(found.start == cue.start for found in scene.of("earns")) and scene.dates:
        return Decision("revenue", cue, "what another period brought")
    item = scene.masked.rfind(";", 0, one.start) + 1
    alone = not any(item <= other.start < one.start for other in scene.sums)
    labelled = alone and _LABELLED.fullmatch(scene.masked[item : one.start]) is not None
    if not bound and labelled and before.beside_a_raise and OTHER in scene.masked[: one.start] and not before.announced:
        return Decision("invest", None, "an investor and a sum alone")
    if verdict.beside and _goes_on(verdict, bound):
        if told and told[-1].kind in METRICS and told[-1].kind != "debt":
            return Decision(told[-1].kind, verdict.beside, "a list goes on", listed=told[-1].kind != "invest")
        if not told and before.opener in METRICS and before.opener != "debt" and verdict.score < 3:
            return Decision(before.opener, verdict.beside, "a list goes on", listed=before.opener != "invest")
        if not told and before.near and before.kind in METRICS and before.kind != "debt" and verdict.score < 3:
            yearly = any(len(date.as_of) == 4 for date in scene.dates)
            if before.kind == "revenue" and not yearly:
                return Decision("raise", verdict.beside, "a list of companies")
            return Decision(before.kind, verdict.beside, "a list goes on", listed=before.kind != "invest")
    weak = not bound and verdict.score < 6
    if weak and told and told[-1].kind == "invest" and any(f.amount == one.start for f in scene.of("tranche")):
        return Decision("invest", told[-1].cue, "a part of the investor's money", listed=True)
    if (
        weak
        and not told
        and before.near
        and before.kind == "invest"
        and any(f.amount == one.start for f in scene.of("tranche"))
    ):
        return Decision("invest", None, "a part of the investor's money", listed=True)
    if one.bracketed and not bound and (scene.has("backers") or (scene.has("syndicate") and _names_beside(scene, one))):
        return Decision("invest", None, "a backer in a list")
    if _parallel(scene, one, verdict, told, bound):
        return Decision(told[-1].kind, told[-1].cue, "a second period")
    if not kind and not told and len(scene.text) < 45 and before.gives and before.near and before.kind == "invest":
        return Decision("invest", None, "a list of investors goes on")
    if not kind and (_LABEL.match(scene.masked) or (len(scene.text) < 60 and _SHORT_LABEL.match(scene.masked))):
        if before.kind == "revenue":
            return Decision("revenue", None, "a dated line of a list of revenues")
        return Decision("raise", None, "a dated line of a list of rounds")
    if not bound and verdict.score < 8 and _priced(scene, one):
        return Decision("raise", cue, "raised at the price behind it")
    if not kind and is_fragment(scene, one, words):
        opens = not told and _opens(scene, one)
        if opens and before.named_round:
            return Decision("raise", None, "the sum of the round just named")
        parallel = _kind_of_item(scene, one, told)
        if parallel:
            return Decision(parallel, None, "as the item before")
        if opens and before.asked and before.announced and before.kind in METRICS:
            return Decision(before.kind, None, "carried on from what was told before")
        goes_on = told[-1].kind if told else before.kind if before.near and (opens or not before.announced) else ""
        if one.bracketed and goes_on in STATES and _names_beside(scene, one):
            goes_on = ""  # "Hangzhou ($100 million)": what a name in a list gives
        if goes_on in METRICS:
            named = COMPANY in scene.masked[one.start - 40 : one.start] or _names_beside(scene, one)
            return Decision(goes_on, None, "goes on without a verb", listed=goes_on == "invest" and not named)
    if not kind and labelled:
        announced = before.kind if before.announced and before.kind in METRICS else "raise"
        announced = _kind_of_item(scene, one, told) or announced
        return Decision(announced, None, "a company and a sum alone")
    if not bound and verdict.score < 5 and _coordinated(scene, one, told, words):
        return Decision(told[-1].kind, None, "a second verb of the same subject")
    carried = _carried(scene, one, words, told, before)
    if carried and (not kind or (not bound and carried in STATES and kind != carried)):
        return Decision(carried, None, "carried on from what was told before")
    if any(found.group == "follows" and found.amount == one.start for found in scene.cues) and before.kind in METRICS:
        follows = next(f for f in scene.of("follows") if f.amount == one.start)
        if verdict.score < 7:
            return Decision(before.kind, follows, "as the company told before", listed=True)
    if not kind and not carried:
        supposed = _supposed(scene, one, verdict, told, before)
        if supposed:
            return Decision(supposed, None, SUPPOSED)
    return plain


SUPPOSED = "no word tells, so as the sum before"


def _supposed(scene: Scene, one: Sum, verdict: Verdict, told: Sequence[Decision], before: Before) -> str:
    """Return what a sum is taken for that no cue speaks of: the text goes on in other words."""
    if any(kind not in METRICS and score > 0.5 for kind, score in verdict.scores):
        return ""
    if told or not (scene.dates or len(scene.text) < 50):
        return ""
    if OTHER in scene.masked and COMPANY not in scene.masked:
        return ""  # somebody else's
    rounds = before.kind == "revenue" and scene.has("deal")  # "two rounds before this one, $100 million in June"
    if before.near and not before.announced and before.kind in ("revenue", "debt", "raise"):
        return "raise" if rounds else before.kind
    return ""


def _goes_on(verdict: Verdict, bound: bool) -> bool:
    """Whether the name before a sum, rather than a verb before the name, says what the sum is."""
    if verdict.score < 4 or verdict.cue is None:
        return True
    return not bound and verdict.beside is not None and verdict.cue.start < verdict.beside.start


def _parallel(scene: Scene, one: Sum, verdict: Verdict, told: Sequence[Decision], bound: bool) -> bool:
    """Whether a sum with its own year goes on with the revenues before it ("$12.7 billion in 2025 and … in 2029")."""
    if not told or told[-1].kind not in STATES or bound or verdict.kind == told[-1].kind:
        return False
    before = scene.sums[scene.sums.index(one) - 1]
    dated = any(d.start - one.end >= 0 and scene.words_between(one.end, d.start) <= 3 for d in scene.dates)
    joined = any(before.end <= found.start and found.end <= one.start for found in scene.of("and"))
    return dated and joined and not any(before.end <= f.start < one.start for f in scene.of(told[-1].kind, "raise"))


def _coordinated(scene: Scene, one: Sum, told: Sequence[Decision], words: Words) -> bool:
    """Whether only a second verb stands between two sums ("was $4 billion and is to grow to $12 billion")."""
    if not told or told[-1].kind not in STATES:
        return False
    left = scene.sums[scene.sums.index(one) - 1].end
    spoken = any(left <= f.start < one.start and (f.group in METRICS or f.group in words.traps) for f in scene.cues)
    verb = any(
        found.amount == one.start and left <= found.start and scene.parted(left, found.start) <= 1
        for found in scene.of("second_verb")
    )
    return verb and not spoken and COMPANY not in scene.masked[left : one.start]


def is_fragment(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a sum's clause holds nothing but dates, names and small words: it goes on about what was told before."""
    left = max((m.end() for m in _CLAUSE.finditer(scene.masked, 0, one.start)), default=0)
    right = _CLAUSE.search(scene.masked, one.end)
    start, end = left, right.start() if right else len(scene.masked)
    before, after = _without_names(scene, start, one.start), _without_names(scene, one.end, end)
    beside = before + " " + after
    return not words.small.sub(" ", _MARKED.sub(" ", beside)).strip(" \"'“”«».,%*·-\n")


_CLAUSE = re.compile(rf"[;:()\[\]?!]|\s[–—-]\s|—|,\s(?=and\s|but\s|then\s|while\s)|(?<={AMOUNT})(?:,|\sand)\s|[.]\s")


def _opens(scene: Scene, one: Sum) -> bool:
    """Whether a sum opens its sentence, behind nothing but quotes, small words and who is speaking ("A: About …")."""
    return _SPEAKER.sub("", scene.masked[: one.start]).strip(" \"'“«(*_") == ""


def _kind_of_item(scene: Scene, one: Sum, told: Sequence[Decision]) -> str:
    """Return the kind with which the item before began, for the first sum behind a semicolon; else ""."""
    place = scene.masked.rfind(";", 0, one.start)
    if place < 0 or not told or any(place < other.start < one.start for other in scene.sums):
        return ""
    before = scene.masked.rfind(";", 0, place)
    first = next((n for n, other in enumerate(scene.sums) if other.start > before), None)
    if first is None or first >= len(told) or told[first].kind not in METRICS:
        return ""
    return told[first].kind


_SPEAKER = re.compile(r"^\W*(?:[a-z][\w.]{0,14}\s){0,2}[a-z][\w.]{0,14}\s?[:·]\s")


def _without_names(scene: Scene, start: int, end: int) -> str:
    """Return a piece of the masked text with capitalised words blanked out."""
    letters = list(scene.masked[start:end])
    for match in _PROPER.finditer(scene.text, start, end):
        letters[match.start() - start : match.end() - start] = " " * (match.end() - match.start())
    return "".join(letters)


def _names_beside(scene: Scene, one: Sum) -> bool:
    """Whether a name stands close before a sum ("UiPath's $30 million")."""
    near = scene.text[max(0, one.start - 30) : one.start]
    return OTHER in scene.masked[max(0, one.start - 30) : one.start] or _NAME_BEFORE.search(near) is not None


def _priced(scene: Scene, one: Sum) -> bool:
    """Whether the price that a sum was paid at stands behind it, and is nobody else's."""
    for found in scene.of("priced"):
        between = scene.masked[one.end : found.end].rstrip(AMOUNT)
        others = OTHER in between
        if found.amount == one.start and (not others or _OWN_PRICE.search(between)):
            return True
    return False


_OWN_PRICE = re.compile(r",\s\w{1,3}\s(?:\w{1,3}\s)?$")


def _names(scene: Scene, one: Sum, group: str) -> bool:
    """Whether a cue of a group names a sum."""
    return any(found.amount == one.start for found in scene.of(group))


_PROPER = re.compile(r"[A-ZÀ-Þ][\w&.’'-]*\w(?:['’]s)?")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w&.-]+(?:['’]s?)?,?\s(?:\w{1,4}\s)?$")
_LABELLED = re.compile(
    rf"[\W\d]*{COMPANY}+(?:'s?)?(?:\s(?:again|too|also|alone))?\s*[,:.–—|-]+\s*(?:(?:about|another|a|an|the|only|just|and|with|then)\s)*"
)
_MARKED = re.compile(rf"[{AMOUNT}{COMPANY}{DATE}{OTHER}]+(?:'s|s')?|\d+(?:st|nd|rd|th)?")


def _carried(scene: Scene, one: Sum, words: Words, told: Sequence[Decision], before: Before) -> str:
    """Return the kind that a sum without a word of its own takes from what was told before, or ""."""
    opens = before.asked and _opens(scene, one)
    said = any(found.group == "carried" and found.amount == one.start for found in scene.cues)
    if not opens and not said:
        return ""
    named = [match.lastgroup for match in words.topics.finditer(" " + scene.masked[: one.start])]
    standing = told[-1].kind if told else before.kind
    if named and named[-1] and not (named[-1] == "raise" and standing in STATES):
        # in "the round before it was $5 billion" the round is a time, not the thing told
        return named[-1]
    if told:
        return next((d.kind for d in reversed(told) if d.kind in STATES), "")
    if before.kind in STATES or (before.kind in ("raise", "debt", "invest") and before.announced):
        return before.kind
    return ""
