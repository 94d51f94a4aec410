"""Several who give one sum together: it is the deal's, and no single investor's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.investors.gift import GIVERS, Gift, called
from pipeline.figures.funding.sentence.cues import AMOUNT, Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.roles import A_WORD_AND, in_a_closed_clause, is_explanation, tells_what_it_is

_LED = 25
"""Letters between the words for a group that somebody leads and the one who leads it."""
_OTHERS = 30
"""Letters between a giver and the others that give with him."""
_OWN = 25
"""Letters between others who give and the sum that is theirs alone ("and others supplied a further")."""
_BESIDE = 2
"""Spaces between words that several give together and the pronoun for them."""
_BACKERS = 14
"""Letters between a name and its backers ("Perplexity, whose backers put in half a billion")."""


def how_together(gift: Gift, giver: Ref) -> str:
    """Return how it is known that others give one sum with the giver, "" where he gives it alone."""
    scene = gift.scene
    if is_jointly(gift, giver.end) or _are_meant(gift, giver):
        return "investors jointly"
    if _has_partners(gift, giver) or is_listed_with_a_word(gift.scene, giver, gift.refs, gift.words):
        return "investors jointly"
    led = any(found.start < giver.start <= found.end + _LED for found in scene.of("led_group"))
    if led and not _gives_its_own(gift, giver):
        return "a group's joint cheque"
    if gives_with_others(scene, giver):
        return "an investor and others together"
    others = [found for found in scene.of("others") if giver.end <= found.start <= giver.end + _OTHERS]
    if _gives_its_own(gift, giver):  # "from Nvidia, which put in $800 million, and others"
        others = [found for found in others if not scene.parted(gift.one.end, found.start)]
    if any(not _give_another_sum(gift, found) for found in others):
        return "a group's joint cheque"
    return ""


def _give_another_sum(gift: Gift, others: Found) -> bool:
    """Whether others give a sum of their own, or what was left ("put in $2 billion and other investors the rest")."""
    scene = gift.scene
    if others.start < gift.one.end:
        return False
    own = [one.start for one in scene.sums] + [found.start for found in scene.of("left_over")]
    joints = [found.start for found in scene.of("and")]  # "from IVP and others and is worth $9 billion"
    return any(
        0 < start - others.end <= _OWN
        and not any(others.end <= joint < start for joint in joints)
        and not _ENDS.search(scene.masked, others.end, start)  # "from IVP and others; it was worth $9 billion"
        for start in own
    )


def _gives_its_own(gift: Gift, giver: Ref) -> bool:
    """Whether a clause on the leader of a group tells the sum ("a group led by Lux, which put in $500 million")."""
    masked = gift.scene.masked
    relative = masked[giver.end : giver.end + 2] == ", " and gift.words.refs.noun_relative.match(masked, giver.end + 2)
    return bool(relative) and gift.scene.parted(giver.end + 2, gift.one.start) == 0


def is_jointly(gift: Gift, behind: int) -> bool:
    """Whether the words beside a sum say that several gave it ("A und B haben gemeinsam 80 Millionen gesteckt")."""
    scene, one = gift.scene, gift.one
    return any(
        behind <= found.start
        and (scene.words_between(found.end, one.start) <= 3 if found.end <= one.start else found.start - one.end <= 2)
        for found in scene.of("jointly")
    )


def _are_meant(gift: Gift, giver: Ref) -> bool:
    """Whether several who were just listed are taken up ("AMD, Nvidia and IBM have joined: they give $500 million")."""
    scene, words = gift.scene, gift.words
    each = any(found.amount == gift.one.start for found in scene.of("each"))
    if each or words.refs.pronouns.match(scene.masked, giver.start) is None:
        return False
    if any(found.start < giver.start and _is_beside(scene, found, giver) for found in scene.of("jointly")):
        return True  # "all together, they", "gemeinsam geben sie"
    if words.refs.several.search(scene.masked[giver.start : giver.end]) is None:
        return False
    ahead = [ref for ref in gift.refs if ref.kind in GIVERS and ref.end <= giver.start]
    if ahead:
        return len(group_of(scene, ahead[-1], gift.refs, words)) > 1
    return len([name for name in gift.focus.before if name[0] not in gift.known.private]) > 1


def _is_beside(scene: Scene, found: Found, giver: Ref) -> bool:
    """Whether words that several give together stand right before the pronoun for them, a verb at most between."""
    return giver.start < found.end or scene.words_between(found.end, giver.start) <= _BESIDE


def _has_partners(gift: Gift, giver: Ref) -> bool:
    """Whether a sentence says with whom a sum is given ("Together with Greycroft, Coatue puts in $80 million").

    What a clause on the partner himself tells is his alone ("together with Microsoft, which is in for").
    """
    scene, one = gift.scene, gift.one
    own = _gives_its_own(gift, giver)
    for found in scene.of("with_whom"):
        partner = next((ref for ref in gift.refs if 0 <= ref.start - found.end <= _NEXT), None)
        # a German name of one word is no reference
        named = partner.kind in GIVERS if partner else scene.text[found.end + 1 : found.end + 2].isupper()
        startup = partner is not None and partner.company in gift.known.private
        if found.end > one.start or not named or startup or (own and partner is giver):
            continue
        start, end = (partner.start, partner.end) if partner else (found.end + 1, found.end + 1)
        elsewhere = in_a_closed_clause(scene, start, one.start, gift.words)
        if not elsewhere and not _PARTS.search(scene.masked[end : one.start]):
            return True
    return False


def is_listed_with_a_word(scene: Scene, giver: Ref, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a bare word is listed with a giver, where a noun as well as a name may be one ("Accel und Lux geben")."""
    if not words.refs.capital_nouns or giver.kind not in GIVERS:
        return False
    behind, before = _AND_A_WORD.match(scene.text, giver.end), A_WORD_AND.search(scene.text, 0, giver.start)
    if _is_link(behind, refs, words) and _give(scene, giver.start, behind.end() if behind else giver.end, words):
        return True
    return _is_link(before, refs, words) and _give(scene, before.start("name") if before else 0, giver.end, words)


def _is_link(word: re.Match[str] | None, refs: Sequence[Ref], words: Words) -> bool:
    """Whether "and" stands between a giver and a word, which is nobody whom `group_of` knows."""
    if word is None or any(ref.start == word.start("name") for ref in refs):
        return False
    return words.refs.and_before.search(word["link"]) is not None


def _give(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether two who are listed give together: behind a preposition, or before a verb in the plural."""
    return words.refs.preposition.search(scene.masked, 0, start) is not None or (
        scene.masked.startswith(" ", end) and words.inflection.plural_verb.match(scene.masked, end + 1) is not None
    )


_AND_A_WORD = re.compile(r"(?P<link>\s\w{3,5}\s)(?P<name>[A-ZÄÖÜ][\w&.-]*\w)")
_ENDS = re.compile(r"[;:.!?]\s")
"""Where a clause ends that a comma does not end."""
_NEXT = 5
"""Letters between "together with" and the name, an article at most."""
_PARTS = re.compile(rf"[;:{AMOUNT}]|[.?!]\s")


def gives_with_others(scene: Scene, giver: Ref) -> bool:
    """Whether others give with an investor ("ASML and its early backers")."""
    return any(0 <= found.start - giver.end <= 2 for found in scene.of("joint"))


def its_backers_give(gift: Gift, giver: Ref) -> bool:
    """Whether not a company gives, but its backers together ("Perplexity, whose backers put in half a billion")."""
    scene = gift.scene
    owns = giver.kind == "possessive" or scene.masked[giver.end : giver.end + 1] == ","
    backers = scene.of("backers")
    return owns and any(0 < f.start - giver.end <= _BACKERS and f.end <= gift.one.start for f in backers)


def group_of(scene: Scene, giver: Ref, refs: Sequence[Ref], words: Words) -> tuple[str, ...]:
    """Return the names that are listed together with the giver ("X, Y and Z had added $100 million"), it included."""
    if giver.kind == "possessive":  # "Microsoft and its rival Google"
        giver = next((ref for ref in refs if ref.company == giver.company and ref.kind == "name"), giver)
    refs = [ref for ref in refs if ref is giver or ref.kind in GIVERS]  # "and the maker of chips Nvidia"
    at = next((n for n, ref in enumerate(refs) if ref is giver), 0)
    first = last = at
    while first > 0 and _are_linked(scene, refs[first - 1], refs[first], words):
        first -= 1
    while last + 1 < len(refs) and _are_linked(scene, refs[last], refs[last + 1], words):
        last += 1
    return tuple(dict.fromkeys(called(ref) for ref in refs[first : last + 1]))


def _are_linked(scene: Scene, before: Ref, after: Ref, words: Words) -> bool:
    if before.kind not in GIVERS or after.kind not in GIVERS:
        return False
    if "speaker" in (before.role, after.role) or is_explanation(scene, after, words):
        return False
    if before.role in ("target", "beside") and after.role != before.role:
        return False  # "a fund in Montreal, PSP Investments"
    if tells_what_it_is(scene, after, words):
        return False  # "CapitalG, Alphabet's growth fund, invested"
    between = scene.masked[before.end : after.start]
    if words.refs.listing.fullmatch(between) is not None or words.refs.and_rival.fullmatch(between) is not None:
        return True
    if scene.has("each") and _names_a_noun(between, words):
        return True
    unit = _UNIT_OF.match(between)
    owns = _OWNS.match(scene.masked, after.end) and not words.refs.its_arm.match(scene.masked, after.end)
    if unit is None or owns:
        return False  # "Nvidia's money and Cisco's $40 million", but "Nvidia's venture arm and Cisco's venture arm"
    rests = [between[unit.end(word) :] for word in (1, 2, 3) if unit.end(word) > 0]
    return any(rest.strip(" ,") and words.refs.listing.fullmatch(rest) is not None for rest in rests)


def _names_a_noun(between: str, words: Words) -> bool:
    """Whether "and" and what the second one is stand between two names ("SoftBank and the chipmaker Nvidia").

    Unless each of them acts, it may open a clause of its own ("buys Sipgate and the chipmaker Nvidia puts in").
    """
    refs = words.refs
    return refs.listed_noun.fullmatch(between) is not None and refs.preposition.search(between) is None


_OWNS = re.compile(r"['’]s?\s")
_UNIT_OF = re.compile(r"['’]s( [a-z-]+)(?:( [a-z-]+)( [a-z-]+)?)?")
"""Behind a name in the genitive: what of that one it is that gives ("Amazon's venture arm and Cisco"), by its words."""
