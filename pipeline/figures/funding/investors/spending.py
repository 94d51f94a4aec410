"""Money that is told like a gift and is none: spent on a thing or in a place, earned by a unit, owed to a supplier."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.investors.gift import GIVERS, Gift
from pipeline.figures.funding.sentence.cues import COMPANY, DATE, OTHER, Found
from pipeline.figures.funding.sentence.focus import Known, Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.tokens import lowered

_PLACE_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'-]+\s(?:[^\W\d_]{1,3}\s)?")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")


def goes_to_a_place(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a sum goes to a place or a field, and not to whom the text speaks of ("invest $40 billion in Texas").

    The place may stand before it ("sta spendendo in Lombardia i 4,3 miliardi").
    """
    if words.refs.capital_nouns:
        return False
    if any(
        _PLACE_BEFORE.fullmatch(scene.text, into.end(), one.start)
        and scene.masked[into.end()] not in (COMPANY, DATE, OTHER)
        for into in words.refs.spent_in.finditer(scene.masked, 0, one.start)
    ):
        return True
    into = words.refs.spent_in.match(scene.masked, one.end)
    if into is None:
        return False
    named = _CAPITAL.match(scene.text, into.end())
    rounds = rounds_in(scene.text, words.lang)
    return (
        named is not None
        and scene.masked[into.end()] not in (COMPANY, DATE)
        and not any(name.start <= named.end() and into.end() <= name.end for name in rounds)
    )


def is_spent(scene: Scene, one: Sum) -> bool:
    """Whether a cue says on what thing a sum is spent ("put $20 million into a campaign")."""
    return any(found.amount == one.start and "{things}" in found.cue.words for found in scene.of("spend"))


def is_spent_at_a_listed(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], known: Known) -> bool:
    """Whether the words that tell a gift end in a listed company, which is paid ("will spend $5 billion on AWS")."""
    if cue is None or not cue.cue.bound:
        return False
    taker = next((ref for ref in refs if one.end <= ref.start < cue.end and ref.kind in ("name", "description")), None)
    joined = taker is not None and scene.masked[taker.end : taker.end + 1] in ("-", "'")  # "in Microsoft-backed OpenAI"
    return taker is not None and taker.role == "target" and taker.company in known.listed and not joined


def is_earned_by_a_unit(gift: Gift) -> bool:
    """Whether a unit or a product is what brings a sum, so that it is earned ("AWS contributed $33 billion")."""
    heads = [ref for ref in gift.refs if ref.leads and ref.kind in GIVERS and ref.end <= gift.one.start]
    said = lowered(gift.scene.text[heads[-1].start : heads[-1].end]) if heads else ""
    return gift.words.refs.units.fullmatch(said) is not None


def pays_another(gift: Gift, target: Ref | None) -> bool:
    """Whether a startup is the one that promises another its money ("OpenAI has promised Oracle $300 billion").

    Not where its clause tells the money as given to it ("Mistral, in which ASML has put").
    """
    cue = gift.cue
    if cue is None or not cue.cue.bound:
        return False
    end = min(gift.one.start, cue.end)
    inside = [r for r in gift.refs if r.kind in GIVERS and cue.start <= r.start and r.end <= end]
    if not inside or inside[0] is target:
        return False
    return len(inside) > 1 and inside[0].start == cue.start and inside[0].company in gift.known.private
