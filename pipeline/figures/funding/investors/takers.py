"""Who gets the money that somebody gives."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.figures.funding.investors.gift import GIVERS, Gift, called, strange_startups
from pipeline.figures.funding.investors.together import group_of
from pipeline.figures.funding.sentence.cues import COMPANY, OTHER, Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.lone_names import gets_money
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.clauses import behind_an_aside
from pipeline.figures.funding.subject.inversion import acts_behind_a_sum, behind_the_verb
from pipeline.figures.funding.subject.meanings import STRANGER, announces, is_called_a_company
from pipeline.figures.funding.subject.roles import explains_another, in_a_closed_clause

_FARTHEST = 14
_NEAR = 4
"""Words at most between somebody and the verb whose subject it is ("Satispay has now got")."""


def target_of(gift: Gift) -> Ref | None:
    """Return who gets the money: the company behind "into", the nearest first."""
    scene, one, cue, known = gift.scene, gift.one, gift.cue, gift.known
    relative = next((ref for ref in gift.refs if gets_in_its_clause(gift, ref)), None)
    relative = relative or next((ref for ref in gift.refs if is_right_behind(gift, ref)), None)
    relative = relative or next((ref for ref in gift.refs if is_stranger_right_behind(gift, ref)), None)
    if relative is not None:
        return relative
    best: tuple[float, Ref] | None = None
    for ref in gift.refs:
        if _receives(gift, ref) and cue is not None and not _opens_with_preposition(scene, cue, gift.words):
            # "handing Anthropic a further $4 billion", but not "of which Nvidia $800 million"
            return ref
        if gift.is_given_by(ref):
            continue
        if gift.closes_its_cue(ref) and not ref.role and ref.company in known.private:
            return ref  # "the $13 billion that a group handed Anthropic"
        if gift.ends_its_clause(ref) and ref.role in ("", "target") and ref.company in known.private:
            return ref
        if ref.kind in ("name", "unknown") and ref.company is None and ref.start < one.end:
            continue
        if ref.kind in ("name", "unknown") and ref.company is None and scene.parted(one.end, ref.start) >= 2:
            continue  # another clause's
        if ref.role != "target" or (ref.company in known.listed and ref.kind == "name"):
            continue
        if _is_in_the_aside_of_one(gift, ref) or _is_of_the_next_clause(gift, ref):
            continue
        left, right = (ref.end, one.start) if ref.end <= one.start else (one.end, ref.start)
        far = scene.words_between(left, right) + 3 * scene.parted(left, right) + 4 * scene.sums_between(left, right)
        if ref.kind == "unknown":
            far += 4
        if best is None or far < best[0]:
            best = (far, ref)
    return best[1] if best and best[0] < _FARTHEST else None


def _is_in_the_aside_of_one(gift: Gift, ref: Ref) -> bool:
    """Whether a word only explains the one who gets the money ("In Anthropic, the other lab on its books, it has")."""
    head = gift.refs[0]
    if ref is head or ref.kind == "name" or head.role != "target" or head.kind != "name" or not head.company:
        return False
    masked = gift.scene.masked
    close = masked.find(",", head.end + 2) if masked.startswith(", ", head.end) else -1
    return head.end < ref.start < close < gift.one.start


def _is_of_the_next_clause(gift: Gift, ref: Ref) -> bool:
    """Whether "its" is of somebody else who acts behind the sum ("ASML, which paid A, and Cohere has moved its")."""
    behind = (other for other in gift.refs if gift.one.end <= other.start < ref.start)
    return ref.kind == "possessive" and any(other.leads and other.kind in GIVERS for other in behind)


def receiver_of(gift: Gift) -> Ref | None:
    """Return the name that is the subject of a verb of getting ("Satispay got €60 million from Addition"), or None."""
    cue = gift.cue
    inverted = behind_the_verb(gift.scene, gift.one, gift.refs, gift.words)
    if inverted is not None and not inverted.role and is_called_a_company(inverted, gift.scene, gift.words):
        return inverted
    if cue is None or cue.start >= gift.one.start:
        return None
    masked = gift.scene.masked
    before = [ref for ref in gift.refs if ref.leads and ref.end <= cue.start]
    before = [ref for ref in before if not ref.role or _announces(gift, ref)]
    before = [ref for ref in before if masked[ref.start - 1 : ref.start] != "("]
    if before and before[-1].form == STRANGER:
        return before[-1]  # "Satispay said that it had received €60 million from Addition"
    if not before or before[-1].kind not in ("name", "unknown"):
        return None
    aside = behind_an_aside(gift.scene, before[-1].start, before[-1].end, cue.start, gift.refs, gift.words)
    if aside is not None and gift.scene.words_between(aside, cue.start) <= _NEAR:
        return before[-1]
    between = _BRACKETED.sub("", masked[before[-1].end : cue.start])
    return before[-1] if len(between.split()) <= _NEAR and not _PARTS.search(between) else None


def is_stranger_told_as_taker(gift: Gift) -> bool:
    """Whether a sentence tells that somebody who is not watched gets what is given, and nobody who is.

    "die 80 Millionen Dollar, die Accel in Sana Labs steckte", "Bei Sana Labs ist Accel eingestiegen", "Von Accel bekam
    Sana Labs 80 Millionen Dollar".
    """
    if not gift.words.refs.capital_nouns or any(ref.role == "target" and ref.company for ref in gift.refs):
        return False
    if any(_is_given_right_behind(gift, ref) for ref in gift.refs):
        return False
    strangers = [ref for ref in gift.refs if ref.kind in ("name", "unknown") and ref.company is None]
    strangers = [ref for ref in strangers if ref.role != "investor"]
    if any(gets_money(gift.scene, ref.start, ref.end, gift.words) for ref in strangers):
        return True
    if not any(map(gift.is_given_by, strangers)) and acts_behind_a_sum(gift.scene, gift.one, gift.refs, gift.words):
        return True
    if _is_given_to_a_thing(gift):
        return True
    inverted = behind_the_verb(gift.scene, gift.one, gift.refs, gift.words)
    if inverted is None or inverted not in strangers:
        return False
    before = [ref for ref in gift.refs if ref.end < inverted.start and ref.role == "investor"]
    gotten = any(found.amount == gift.one.start and found.end > inverted.end for found in gift.scene.of("raise"))
    return gotten and any(gift.words.refs.given_by.search(gift.scene.masked, 0, ref.start) for ref in before)


def _is_given_right_behind(gift: Gift, ref: Ref) -> bool:
    """Whether a startup's name follows the giver's at once in the words of giving ("gab Salesforce Anthropic 2")."""
    cue = gift.cue
    if cue is None or not gift.bound or ref.company not in gift.known.private:
        return False
    givers = [other for other in gift.refs if other.end + 1 == ref.start and other.kind in ("name", "unknown")]
    return cue.start <= ref.start < gift.one.start and any(cue.start <= giver.start for giver in givers)


def _is_given_to_a_thing(gift: Gift) -> bool:
    """Whether what is given goes to what is no company, right before the sum ("hat dem Park in Ulm A zugesagt")."""
    scene, words = gift.scene, gift.words
    dative = words.refs.dative.search(scene.masked, 0, gift.one.start)
    if dative is None or words.refs.preposition.search(scene.masked, 0, dative.start()):
        return False
    between = scene.masked[dative.end() : gift.one.start]
    named = any(dative.start() <= ref.start < gift.one.start and ref.company for ref in gift.refs)
    said = scene.text[dative.end() : gift.one.start].split()
    noun = next((word for word in said if word[:1].isupper()), None)
    return (
        noun is not None
        and not named
        and words.refs.nouns.search(between) is None
        and scene.masked[dative.end()] != COMPANY
    )


def _announces(gift: Gift, ref: Ref) -> bool:
    """Whether somebody who tells of a sum got it himself ("Satispay annuncia di aver ricevuto €60 million")."""
    return ref.role == "speaker" and announces(gift.scene, ref.end, gift.words)


_BRACKETED = re.compile(r"\([^()]*\)")
_PARTS = re.compile(r"[,;:()–—]")


def _receives(gift: Gift, ref: Ref) -> bool:
    """Whether a name stands between the verb of giving and the sum as its object ("handing Anthropic $4 billion")."""
    cue = gift.cue
    if cue is None or not cue.cue.bound or ref.start <= cue.start or ref.end > gift.one.start:
        return False
    if gift.words.refs.inverts and ref.kind == "pronoun" and any(_is_between(gift, ref, other) for other in gift.refs):
        return False  # "Dann sagte er Anthropic 5 Milliarden zu"
    if gift.words.refs.inverts and any(_is_into(gift, other) for other in gift.refs if other is not ref):
        return False  # "Davon steckte Accel 80 Millionen Dollar in das Start-up"
    if not ref.company and any(o.role == "target" and o.company in gift.known.private for o in gift.refs):
        return False  # "ließ Coatue bei Perplexity weitere 500 Millionen folgen"
    if any(other.start == ref.end + 1 and _is_given_right_behind(gift, other) for other in gift.refs):
        return False  # "2022 gab Salesforce Anthropic 2 Milliarden"
    # but not "sagte Nvidia zehn Milliarden zu", where the verb stands before the giver
    acts = ref.company not in gift.known.private and not any(r.leads and r.end <= cue.start for r in gift.refs)
    return ref.role == "" and ref.kind != "possessive" and not (acts and ref.leads)


def _is_between(gift: Gift, ref: Ref, other: Ref) -> bool:
    """Whether a startup's name stands between a reference and the sum."""
    return ref.end < other.start and other.end <= gift.one.start and other.kind == "name" and bool(other.company)


def _is_into(gift: Gift, ref: Ref) -> bool:
    """Whether somebody stands behind the sum as what it is put into, an article at most between."""
    between = gift.scene.masked[gift.one.end : ref.start]
    return ref.role == "target" and ref.start > gift.one.end and between.count(" ") <= _INTO


_INTO = 3


def _opens_with_preposition(scene: Scene, cue: Found, words: Words) -> bool:
    first = scene.masked[cue.start : cue.end].split(maxsplit=1)[0]
    opens = words.refs.preposition.search(first) or words.refs.investor_before.search(first)
    return opens is not None or first.startswith((COMPANY, OTHER))


def gets_in_its_clause(gift: Gift, ref: Ref) -> bool:
    """Whether the clause behind a name tells the sum as given to it ("Anthropic, to which it pledged")."""
    stranger = ref.kind == "unknown" or ref.company is None
    if ref.kind not in ("name", "description", "unknown") or ref.end > gift.one.start:
        return False
    if not stranger and ref.company not in gift.known.private:
        return False
    clause = gift.words.refs.gets.match(gift.scene.masked, ref.end)
    return clause is not None and gift.scene.parted(clause.end(), gift.one.start) == 0


def is_sure(gift: Gift, target: Ref) -> bool:
    """Whether the build of a sentence leaves no doubt that a startup gets a sum."""
    last = gift.closes_its_cue(target) or gift.ends_its_clause(target)
    own = target.kind == "name" and target.company in gift.known.private and last
    return own or gets_in_its_clause(gift, target) or is_right_behind(gift, target)


def is_right_behind(gift: Gift, target: Ref) -> bool:
    """Whether a startup's name stands right behind the sum as what it is put into ("€200 million into Cohere")."""
    if target.kind != "name" or target.role != "target" or target.company not in gift.known.private:
        return False
    between = gift.scene.masked[gift.one.end : target.start]
    return target.start >= gift.one.end and len(between.split()) == 1 and not between.strip().startswith(",")


def is_stranger_right_behind(gift: Gift, ref: Ref) -> bool:
    """Whether a stranger's name stands right behind the sum as what it is put into ("$2 billion into Satispay").

    Not where it is a part of the phrase of another ("in Elon Musk's xAI").
    """
    scene, one, private = gift.scene, gift.one, gift.known.private
    roles = ("", "target", "beside")  # "nella rivale Cognition"
    if ref.kind != "unknown" or ref.role not in roles or ref.start < one.end or gift.is_given_by(ref):
        return False
    if _OWNS.match(scene.masked, ref.end):
        return False  # "to Abu Dhabi's MGX"
    between = scene.masked[one.end : ref.start].split()
    if not 0 < len(between) <= _BEHIND or _APART.search(" ".join(between)):
        return False
    if gift.words.refs.target_before.fullmatch(between[0]) is None:
        return False
    mark = _APART.search(scene.masked, ref.end)
    clause = mark.start() if mark else len(scene.masked)
    return not any(other.company in private and ref.end <= other.start < clause for other in gift.refs)


def is_stranger_behind_an_aside(gift: Gift, target: Ref) -> bool:
    """Whether an aside names the startup, and the clause that tells the sum a stranger whom it goes to.

    "Xavier Niel, a backer of H Company, bought a stake in Millicom for $700 million"
    """
    scene, one = gift.scene, gift.one
    if target.end > one.start or not explains_another(scene, target, gift.refs, one.start, gift.words):
        return False
    return any(
        ref.kind == "unknown" and ref.role == "target" and target.end < ref.start and ref.end <= one.start
        for ref in gift.refs
        if not scene.parted(ref.end, one.start)
    )


def is_somebody_right_behind(gift: Gift, target: Ref | None) -> bool:
    """Whether somebody without a name stands behind the sum as what it is put into ("$90 million into a rival of xAI").

    Whom that one is set beside is no taker. Not in a title, which may mean whom the text names.
    """
    scene, one, refs = gift.scene, gift.one, gift.words.refs
    if scene.sentence.place == "title":
        return False
    for ref in gift.refs:
        between = scene.masked[one.end : ref.start].split()
        if ref.kind != "someone" or ref.start < one.end or not 0 < len(between) <= _BEHIND:
            continue
        of = target is not None and refs.of_before.fullmatch(scene.masked[ref.end : target.start].lstrip())
        gives = refs.investor_before.search(f" {between[0]} ") or refs.given_by.search(f" {between[0]} ")
        put = refs.target_before.fullmatch(between[0]) or refs.holds.fullmatch(f" {between[0]} ")
        dated = any(one.end <= date.start < ref.start for date in scene.dates)
        ahead = target is not None and target.end <= one.start and not gets_in_its_clause(gift, target)
        if put and not (gives or dated) and (target is None or of or ahead) and not _APART.search(" ".join(between)):
            return True
    return False


def is_rival_behind_the_giver(gift: Gift) -> bool:
    """Whether a stranger told as a startup's rival is named behind the giver ("Nvidia gave Cohere's rival Writer")."""
    for owner, ref in pairwise(gift.refs):
        if ref.form == STRANGER and owner.role == "beside" and ref.end <= gift.one.start:
            return any(other.leads and other.kind in GIVERS and other.end <= owner.start for other in gift.refs)
    return False


def is_alone(gift: Gift, target: Ref) -> bool:
    """Whether a stranger's name is the only one that a sentence gives of who may get a sum."""
    ours = any(ref.company in gift.known.private and ref.kind != "possessive" for ref in gift.refs)
    apart = target.start >= gift.one.end and _APART.search(gift.scene.masked, gift.one.end, target.start)
    return target.kind in ("name", "unknown") and target.role == "target" and not ours and not apart


def is_stranger_named(gift: Gift, giver: Ref) -> bool:
    """Whether a sentence that says of nobody else that he gets a sum names a stranger who may.

    A startup that is known, but not watched ("gave Satispay a cheque of"), or whoever stands behind the sum as what it
    is put into ("mise 300 millions sur Nabla").
    """
    if any(ref.company in gift.known.private and ref.kind != "possessive" for ref in gift.refs):
        return False
    startups = strange_startups(gift)
    for ref in gift.refs:
        if called(ref) == called(giver) or ref.role not in ("", "target", "investor"):
            continue
        if ref.start in startups and not in_a_closed_clause(gift.scene, ref.start, gift.one.start, gift.words):
            return True
        if ref.kind == "unknown" and ref.role == "target" and _is_behind(gift, ref):
            return True
    return False


def _is_behind(gift: Gift, ref: Ref) -> bool:
    """Whether a name stands behind the sum in its clause, by a preposition that tells of no owner and no giver."""
    scene, refs = gift.scene, gift.words.refs
    if ref.start < gift.one.end or _APART.search(scene.masked, gift.one.end, ref.start):
        return False
    return refs.given_by.search(scene.masked, 0, ref.start) is None


_BEHIND = 4
"""Words at most between a sum and a stranger that it is put into ("into the French startup")."""
_APART = re.compile(r"[,;:()–—]")
_OWNS = re.compile(r"['’]s\s")


def is_close(gift: Gift, target: Ref) -> bool:
    """Whether a stranger's name leaves no doubt that it gets the money ("$5 billion in Intel", "Intel, in which …")."""
    scene, one = gift.scene, gift.one
    if target.kind not in ("name", "unknown"):
        return False
    if target.end <= one.start and _receives(gift, target):
        return True
    if target.end <= one.start:
        return gift.words.refs.gets.match(scene.masked, target.end) is not None
    if is_stranger_right_behind(gift, target):
        return True
    return scene.words_between(one.end, target.start) <= 2 and not scene.parted(one.end, target.start)


def only_startup(gift: Gift, giver: Ref | None, name: str | None) -> Ref | None:
    """Return the one startup that a sentence names beside an investor that is none: no other can get the money."""
    scene, one, private = gift.scene, gift.one, gift.known.private
    startups = [ref for ref in gift.refs if ref.kind in ("name", "description") and ref.company in private]
    startups = [ref for ref in startups if ref.role not in ("beside", "speaker")]
    if giver is None or len(startups) != 1 or name in private:
        return None
    only = startups[0]
    listed = called(only) in group_of(scene, giver, gift.refs, gift.words)
    left, right = (only.end, one.start) if only.end <= one.start else (one.end, only.start)
    return None if listed or scene.parted(left, right) >= 3 else only
