"""Money of somebody who is only described, or of backers without a name: it is nobody's."""

from __future__ import annotations

from pipeline.figures.funding.investors.gift import Gift
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.subject.roles import is_explained

_CLAUSE_MARKS = ",;:—–"
_SOURCE = 40
"""Letters between a sum and the backers that it came from."""


def is_unnamed(gift: Gift, giver: Ref | None) -> bool:
    """Whether the one who gives is only described ("a family office in Geneva is down for $40 million")."""
    scene, one, words = gift.scene, gift.one, gift.words
    for found in scene.of("unnamed_investor"):
        after = giver.end if giver and not _is_where_he_sits(gift, found.end, giver) else 0
        before = scene.masked[: found.start].rstrip()
        apart = not after or scene.masked[after : found.start].strip() != ","  # not "ASML, an investor"
        opens = not before or before[-1] in _CLAUSE_MARKS or words.refs.conjunction.search(before + " ") is not None
        between = scene.sums_between(found.end, one.start)
        if before.endswith(",") and is_explained(gift.refs, len(before) - 1):
            continue  # "Kestrel, an investor from Dallas"
        if after <= found.start and found.end <= one.start and apart and opens and not between:
            return True
    return False


def _is_where_he_sits(gift: Gift, end: int, giver: Ref) -> bool:
    """Whether a name only says where somebody is from who is described before it ("a fund of Geneva", not Geneva).

    An adjective may stand between them ("un fondo sovrano del Golfo"), and any preposition before a name that is no
    giver's ("a backer from Abu Dhabi").
    """
    refs, masked = gift.words.refs, gift.scene.masked
    if refs.of_person_before.fullmatch(masked, end + 1, giver.start):
        return True
    if any(group.start <= end <= group.end for group in gift.scene.of("joint", "led_group")):
        return False  # "un attelage de fonds conduit par Inovia"
    if giver.kind not in ("unknown", "state") or gift.scene.parted(end, giver.start):
        return False
    between = masked[end : giver.start]
    near = 0 < len(between) <= _SEAT and between.count(" ") <= _WORDS
    return near and refs.preposition.search(between) is not None


_SEAT, _WORDS = 40, 3
"""Letters, and spaces, between a noun and the name of a place at most."""


def is_from_backers(gift: Gift, giver: Ref | None) -> bool:
    """Whether a sum is said to come from backers without a name ("the other €400 million came from old investors")."""
    scene, one = gift.scene, gift.one
    if giver is not None and giver.end > one.start:
        return False
    most = scene.of("one_giver")  # "mit Abstand größter Geldgeber": one, and named
    for found in scene.of("backers"):
        if any(one_of.start <= found.start < one_of.end for one_of in most):
            continue
        between = scene.masked[one.end : found.start]
        if not 0 < len(between) <= _SOURCE or scene.parted(one.end, found.start):
            continue
        said = between.split()
        heads = (" ".join(said[:end]) + " " for end in range(len(said), max(0, len(said) - 3), -1))
        if any(gift.words.refs.investor_before.search(" " + head) for head in heads):
            return True
    return False
