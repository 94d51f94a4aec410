"""Choose whose money a sum is that somebody gave, among all who are named: by where each stands, and by the words.

What the rules of `investors` say is one voice among others. The weights stand in `lexicon/investors.tsv`, fitted by
`benchmarks/weigh.py` as those of subjects are (`choosing.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.figures.funding.choice.choosing import NOBODY, places
from pipeline.figures.funding.investors.deal import Deal
from pipeline.figures.funding.investors.gift import GIVERS, Gift, called
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.state import State
from pipeline.figures.funding.weight.features import stem_of
from pipeline.figures.names import Mention

SURE, SURER = 0.6, 0.7
"""How likely somebody must be, from 0 to 1, whom the rules do not find; surer is one for another."""
_OTHERS = ("unnamed_investor", "backers", "some_backers", "others", "led_group", "joint", "one_giver", "shares")
"""Groups of words that tell of givers without a name, or of several."""
_BETWEEN = 12
"""How many words between a name and its sum are looked at."""


def givers(gift: Gift, state: State, before: Sequence[Mention], said: Deal | None) -> dict[str, dict[str, float]]:
    """Return who may have given a sum, each with what speaks for it; `NOBODY` is nobody with a name.

    Args:
        gift: the sum that is told as given.
        state: what the text has told before.
        before: the companies named in the sentence before.
        said: what the rules conclude.
    """
    found: dict[str, dict[str, float]] = {NOBODY: dict.fromkeys(_of_nobody(gift), 1.0)}
    named = [ref for ref in gift.refs if ref.kind in GIVERS and ref.company not in gift.known.private]
    # the rules know where a state gives: "the president of the United States" does not
    named = [ref for ref in named if ref.kind != "state" or (said is not None and called(ref) in said.investors)]
    sorts = {mention.start: mention.sort for mention in (*gift.scene.described, *gift.scene.mentions)}
    for ref, tag, seen in places(gift.scene, gift.one, named, gift.refs, gift.words):
        of_it = found.setdefault(_who(gift, ref), {})
        for name in (*seen, *_of_words(gift, ref, tag, sorts.get(ref.start, ""))):
            of_it[name] = 1.0
    acting = _acting(gift)
    for who, name in _in_text(gift, state, before):
        if who in gift.known.private:
            continue
        of_it = found.setdefault(who, {"absent": 1.0, f"absent, {min(len(named), 2)} others": 1.0})
        of_it[name] = of_it[f"{acting}: {name}"] = 1.0
    if said is None or len(said.investors) == 1:
        seen_by_rules = found.setdefault(said.investors[0] if said is not None else NOBODY, {})
        seen_by_rules["cue of rules"] = 1.0
        seen_by_rules[f"cue of rules: {said.how if said is not None else 'nobody'}"] = 1.0
    return found


def _who(gift: Gift, ref: Ref) -> str:
    """Return who gives where a name stands for the giver: the head of a company gives its money, or his own."""
    leads = ref.kind == "person" and not gift.scene.has("own_money")
    return gift.known.heads.get(ref.name, called(ref)) if leads else called(ref)


def _of_words(gift: Gift, ref: Ref, tag: str, sort: str) -> Iterator[str]:
    """Yield what the words before a name and between it and the sum say."""
    scene, one, words = gift.scene, gift.one, gift.words.refs
    yield f"{tag} sort {sort}"
    before = scene.masked[: ref.start]
    if words.given_by.search(before):
        yield f"{tag} given by"
    if words.target_before.search(before):
        yield f"{tag} given to"
    left, right = (ref.end, one.start) if ref.end <= one.start else (one.end, ref.start)
    between = scene.masked[left:right].split()
    if len(between) <= _BETWEEN:
        side = tag[0]
        for word in between:
            yield f"{side}between {stem_of(word)}"
        yield f"{side}all between {' '.join(map(stem_of, between[:4]))}"
    if gift.cue is not None and gift.cue.start <= ref.start and ref.end <= gift.cue.end:
        yield "cue holds it"
        yield f"cue holds it: {tag}"


def _of_nobody(gift: Gift) -> Iterator[str]:
    """Yield what speaks for somebody without a name, or for many."""
    scene, one = gift.scene, gift.one
    yield "nobody"
    named = {called(ref) for ref in gift.refs if ref.kind in GIVERS and ref.company not in gift.known.private}
    yield f"nobody, {min(len(named), 3)} named"
    yield f"nobody, {_acting(gift)}"
    for group in _OTHERS:
        for told in scene.of(group):
            side = "<" if told.start < one.start else ">"
            left, right = (told.end, one.start) if side == "<" else (one.end, told.start)
            yield f"nobody {side}{group}"
            yield f"nobody {side}{group} parts {int(min(scene.parted(left, right), 3))}"
    for ref in gift.refs:
        if ref.kind in ("someone", "investor", "noun", "pronoun", "possessive"):
            side = "<" if ref.end <= one.start else ">"
            yield f"nobody {side}{ref.kind}{'/' + ref.role if ref.role else ''}{' leads' if ref.leads else ''}"


def _acting(gift: Gift) -> str:
    """Return what stands for the one that acts before the sum."""
    ahead = (ref for ref in reversed(gift.refs) if ref.leads and ref.end <= gift.one.start)
    ref = next(ahead, None)
    if ref is None:
        return "nobody acts"
    return f"a {ref.kind} acts{' who gets' if ref.company in gift.known.private else ''}"


def _in_text(gift: Gift, state: State, before: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Yield who was told of as a giver, or named, before the sentence, and how."""
    focus, listed, last = state.focus, gift.known.listed, state.last_invest
    if last is not None and last.investor:
        away = gift.scene.sentence.block - last.scene.sentence.block
        yield last.investor, "gave last"
        yield last.investor, f"gave last, {'here' if last.scene is gift.scene else min(away, 2)}"
        if last is state.last:
            yield last.investor, "gave the figure told last"
    for who, name in (
        (focus.investor, "investor"),
        (focus.lead, "lead"),
        (focus.taken_up, "taken up"),
        (focus.stage, "stage"),
        (focus.topic if focus.topic in listed else None, "topic"),
        (focus.headline if focus.headline in listed else None, "headline"),
    ):
        if who:
            yield who, name
    others = [mention for mention in before if mention.company not in gift.known.private]
    for place, mention in enumerate(others):
        who = mention.company or mention.name
        yield who, f"sentence before {min(place, 2)} of {min(len(others), 3)}"
        yield who, f"sentence before, {mention.sort}"
