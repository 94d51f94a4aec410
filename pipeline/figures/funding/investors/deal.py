"""Tell of a sum that is given whose money it is and who gets it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.figures.funding.investors.gift import GIVERS, Gift, called, gave_most
from pipeline.figures.funding.investors.givers import giver_of, name_of, who_gave_most
from pipeline.figures.funding.investors.spending import is_earned_by_a_unit, pays_another
from pipeline.figures.funding.investors.takers import (
    is_alone,
    is_close,
    is_rival_behind_the_giver,
    is_somebody_right_behind,
    is_stranger_behind_an_aside,
    is_stranger_named,
    is_stranger_told_as_taker,
    is_sure,
    only_startup,
    receiver_of,
    target_of,
)
from pipeline.figures.funding.investors.together import group_of, how_together, is_jointly, its_backers_give
from pipeline.figures.funding.investors.unnamed import is_from_backers, is_unnamed
from pipeline.figures.funding.sentence.cues import Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.subject.meanings import STRANGER
from pipeline.figures.tokens import lowered

_BY_ANOTHER_WORD = ("noun", "pronoun", "possessive")
_LABEL = 5
"""Words of a label, at most."""


@dataclass(frozen=True, slots=True)
class Deal:
    """An investor's money: who gives (several where `each` gave the sum), who gets it.

    `joint` says that several give one sum together, so that it is the deal's.
    """

    investors: tuple[str, ...]
    target: str | None
    how: str
    joint: bool = False
    assumed: bool = False
    """Whether no word says who gets it, so that it is whom the text speaks of."""
    sure: bool = False
    """Whether the build of the clause says who gets it, whatever else stands around."""
    foreign: bool = False
    """Whether the sentence names somebody who is not watched as the one who gets it."""


def read(
    gift: Gift,
    *,
    near: bool,
    resumed: bool = False,
    paired: str | None = None,
    line_of: str | None = None,
    weighed: str | None = None,
) -> Deal | None:
    """Return whose money a sum is and who gets it; None where nobody is named as the investor.

    `near` says that the text has just told of an investor's money, so that an unnamed one is the same where a cue names
    the sum, and `resumed` that no other figure stands between, so that it is wherever the sentence names nobody.
    `paired` is the investor whose the sum is by its place in an order (`in_order`). `line_of` is the startup with whose
    name the line of a list opens. `weighed` is the investor who weighs more than whom the rules would name.
    """
    listed = _in_brackets(gift) if gift.one.bracketed else None
    if listed is not None:
        return listed
    source = next((ref for ref in gift.refs if gift.is_given_by(ref)), None)
    if source is not None and source.role == "target":
        source.role = "investor"  # a word that may stand before both, as the Spanish "de"
    if source is None and (_is_paid_by_startup(gift) or _is_got_from_startup(gift)):
        return Deal(("",), None, "investor: of a stranger", foreign=True)
    receiver = receiver_of(gift) if source is not None else None
    if source is not None and receiver is not None and receiver.company is None:
        return Deal((called(source),), None, "investor: of a stranger", foreign=True)
    if any(_is_put_into(gift, ref) for ref in gift.refs) or is_stranger_told_as_taker(gift):
        return Deal(("",), None, "investor: into a stranger", foreign=True)
    target = target_of(gift)
    target = None if target is not None and target is who_gave_most(gift) else target
    if is_somebody_right_behind(gift, target) or (target is None and is_rival_behind_the_giver(gift)):
        return Deal(("",), None, "investor: into a stranger", foreign=True)
    if target is not None and (target.form == STRANGER or is_stranger_behind_an_aside(gift, target)):
        return Deal(("",), None, "investor: into a stranger", foreign=True)
    if receiver is not None and receiver.company in gift.known.private:
        target = receiver
    sure = target is not None and is_sure(gift, target)
    if paired:
        return _concluded(gift, None, paired, target, "in order", line_of, sure=sure)
    if is_earned_by_a_unit(gift) or (source is None and pays_another(gift, target)):
        return None
    if weighed:
        giver = next((ref for ref in gift.refs if ref.kind in GIVERS and called(ref) == weighed), None)
        target = target or only_startup(gift, giver, weighed)
        return _concluded(gift, giver, weighed, target, "weighed", line_of, sure=sure)
    giver = giver_of(gift, target)
    name = name_of(gift, giver, target) if giver else None
    if name is not None and name in gift.known.private and giver is not None and its_backers_give(gift, giver):
        return _of_all("investors together", name)
    if giver is not None and giver.kind == "possessive" and not giver.company and its_backers_give(gift, giver):
        return Deal(("",), None, "investor: into a stranger", foreign=True)  # "Upstage; its backers have supplied"
    if giver is not None and giver.kind == "someone":
        # "a group led by Sean Parker that put in $80 million"
        company = target.private or target.company if target is not None else gift.focus.private
        together = any(found.start <= giver.start < found.end for found in gift.scene.of("joint"))
        return _of_all("a group's joint cheque", company, sure=sure) if together else None
    if is_unnamed(gift, giver) or is_from_backers(gift, giver):
        return None
    target = target or only_startup(gift, giver, name)
    if target is None and giver is not None and is_stranger_named(gift, giver):
        return Deal((name or "",), None, "investor: into a stranger", foreign=True)
    if name is None:
        name, giver = _told_before(gift, giver, target, near=near, resumed=resumed)
    if name is None:
        return _of_nobody(gift, target)
    return _concluded(gift, giver, name, target, giver.kind if giver else "told before", line_of, sure=sure)


def _is_put_into(gift: Gift, ref: Ref) -> bool:
    """Whether the words that tell of a gift name the stranger who gets it ("the $2 billion it put into Satispay").

    Behind the sum he ends them; before it he stands anywhere in them ("takes a stake in Satispay for $2 billion").
    """
    stranger = ref.kind in ("name", "unknown") and ref.company is None
    if not stranger or ref.role != "target":
        return False
    if _is_right_before(gift, ref):
        return True
    ahead = ref.end < gift.one.start and not (gift.cue is not None and gift.bound and ref.end <= gift.cue.start)
    if ref.kind == "name" and ahead:
        gets = gift.words.refs.target_before.search(gift.scene.masked[: ref.start])
        return gets is not None and " " in gets.group().strip()  # "in the capital of", not "cost ASML"
    if not gift.closes_its_cue(ref):
        return False
    return gift.words.refs.given_by.search(gift.scene.masked[: ref.start]) is None


def _is_paid_by_startup(gift: Gift) -> bool:
    """Whether somebody who is not watched gets a sum from a startup that gives none ("X gets from OpenAI")."""
    cue = gift.cue
    if cue is None or not gift.bound:
        return False
    inside = [ref for ref in gift.refs if cue.start <= ref.start and ref.end <= gift.one.start]
    startups = [ref for ref in inside if ref.kind == "name" and ref.company in gift.known.private]
    shares = any(cue.start < found.start < gift.one.start for found in gift.scene.of("shares"))
    gives = not shares and any(_VERB_BY.fullmatch(_between(gift, cue, ref)) for ref in startups)
    ahead = [ref for ref in gift.refs if ref.end <= cue.start and ref.leads]
    return gives and bool(ahead) and not any(ref.company for ref in ahead)


def _is_got_from_startup(gift: Gift) -> bool:
    """Whether somebody who raises nothing gets a sum from a startup ("Nvidia received $40 million from Mistral AI")."""
    cue, one, private = gift.cue, gift.one, gift.known.private
    if cue is None or not cue.cue.of_any_name or cue.start >= one.start:
        return False
    sources = [ref for ref in gift.refs if one.end <= ref.start and ref.end <= cue.end and ref.company in private]
    if not sources or gift.words.refs.given_by.search(gift.scene.masked, 0, sources[-1].start) is None:
        return False
    heads = [ref for ref in gift.refs if ref.leads and ref.end <= cue.start and ref.kind in GIVERS]
    return bool(heads) and heads[-1].company not in private


def _between(gift: Gift, cue: Found, ref: Ref) -> str:
    """Return the words of a cue before a name by whom it says that a sum is given, "" where it does not."""
    given = gift.words.refs.given_by.search(gift.scene.masked, 0, ref.start)
    return gift.scene.masked[cue.start : given.start()] if given is not None else ""


_VERB_BY = re.compile(r"\w+ (?:\w+ )?")
"""A verb alone, before the one from whom a sum comes ("receives from", "ha ricevuto da")."""


def _is_right_before(gift: Gift, ref: Ref) -> bool:
    """Whether the words that tell of a gift name somebody before the sum, by a preposition ("diede a Satispay 2")."""
    cue, before = gift.cue, gift.scene.masked[: ref.start]
    if cue is None or not gift.bound or ref.end > gift.one.start or len(before[cue.start :].split()) < 2:
        return False  # "a MGX le corresponden 450 millones"
    gets = gift.words.refs.target_before.search(before)
    given = gift.words.refs.given_by.search(before)
    if gets is None or given is not None or gift.words.refs.preposition.search(before) is None:
        return False
    givers = [other for other in gift.refs if other.end <= ref.start and other.role in ("", "investor")]
    return any(other.kind in GIVERS and other.company not in gift.known.private for other in givers)


def _in_brackets(gift: Gift) -> Deal | None:
    """Read a sum in brackets behind the name of a backer ("ASML (€1.3 billion)"), or of what somebody has backed."""
    listed, one = gift.known.listed, gift.one
    named = next((r for r in gift.refs if 0 < one.start - r.end <= 3 and r.kind in GIVERS), None)
    giver = next((r for r in gift.refs if r.leads and r.kind in GIVERS and r.end <= one.start), None)
    others = giver is not None and giver is not named and giver.company not in gift.known.private
    if named is not None and giver is not None and others and named.company in gift.known.private:
        return Deal((called(giver),), named.company, "a holding in a list", sure=True)
    owner = next((r for r in gift.refs if r.company and r.company not in listed and r is not named), None)
    company = owner.company if owner else gift.focus.private
    if named is None or company is None:
        return None
    return Deal((called(named),), company, "a backer in a list")


def _told_before(
    gift: Gift, giver: Ref | None, target: Ref | None, *, near: bool, resumed: bool
) -> tuple[str | None, Ref | None]:
    """Return the investor told of before, whose money it is where a sentence goes on about it; else as the giver is."""
    focus, listed, cue = gift.focus, gift.known.listed, gift.cue
    into = target is not None and target.kind == "name" and focus.topic in listed
    resumes = resumed and giver is None and bool(gift.scene.dates or cue) and _names_nobody(gift)
    name = None
    if ((near or into) and _goes_on(gift)) or resumes:
        name, giver = focus.taken_up or focus.investor or (focus.topic if focus.topic in listed else None), None
    if name is None and giver is None and _drops_its_subject(gift) and focus.taken_up not in gift.known.private:
        name = focus.taken_up
    if name is None and giver is None and _is_a_label(gift) and focus.stage not in gift.known.private:
        name = focus.stage
    if name is None and giver is None and gift.bound and focus.headline in listed:
        name = focus.headline  # in an article on a listed investor, "$10 billion is to go to Anthropic" is its money
    return name, giver


def _drops_its_subject(gift: Gift) -> bool:
    """Whether a verb of giving has no subject, behind a sentence on a backer ("En 2023 puso 500 millones")."""
    acts = any(ref.leads and ref.end <= gift.one.start for ref in gift.refs)
    backs = gift.words.refs.investors.search(lowered(gift.focus.text)) is not None
    return gift.words.refs.drops_pronouns and gift.bound and backs and not acts


def _is_a_label(gift: Gift) -> bool:
    """Whether a sentence is a label and its sum, and names nobody ("Size of the cheque: €260 million.")."""
    label, colon, between = gift.scene.masked[: gift.one.start].rpartition(":")
    named = any(ref.kind in GIVERS for ref in gift.refs)
    return bool(colon) and not between.strip() and len(label.split()) <= _LABEL and gift.bound and not named


def _goes_on(gift: Gift) -> bool:
    """Whether the sentence goes on about the investor told before ("the first $1.3 billion is payable at once")."""
    return gift.cue is not None and (gift.cue.group == "invest_on" or gift.bound) and not _backers_give(gift)


def _backers_give(gift: Gift) -> bool:
    """Whether all or some backers are named before the sum ("Investors put $150 million into OpenAI")."""
    return any(found.end <= gift.one.start for found in gift.scene.of("backers"))


def _names_nobody(gift: Gift) -> bool:
    """Whether a sentence names neither a giver nor a deal ("In March 2024, $2.75 billion was handed over")."""
    givers = any(ref.kind in GIVERS and ref.company not in gift.known.private for ref in gift.refs)
    return not givers and not gift.scene.has("deal") and not gift.scene.has("backers")


def _of_nobody(gift: Gift, target: Ref | None) -> Deal | None:
    """Read money of which nobody is named as the giver: all backers together may have given it, or a round brought."""
    scene, focus = gift.scene, gift.focus
    if gave_most(gift) is not None:
        return None  # "Größter Geldgeber war Disruptive, allein mit A"
    together = _backers_give(gift)
    if target is not None and is_jointly(gift, 0):
        return _of_all("investors jointly", _company_of(target))  # "In tre investono"
    if together and target is None and focus.private and not scene.has("some_backers"):
        return _of_all("investors together", focus.private)
    if together and target is not None:
        # "backers have poured $3 billion into it": all of them together
        return _of_all("investors together", _company_of(target))
    if rounds_in(scene.text[: gift.one.start], gift.words.lang):
        # "its last round brought $155 million": nobody's cheque, but the round's sum
        company = target.company if target and target.kind in GIVERS else focus.private
        return _of_all("what a round brought", company)
    return None


def _of_all(how: str, company: str | None, *, sure: bool = False) -> Deal | None:
    """Return a deal of nobody alone, if it is known who gets the money."""
    return Deal(("",), company, how, joint=True, sure=sure) if company else None


def _company_of(target: Ref) -> str | None:
    return target.private if target.kind in _BY_ANOTHER_WORD else target.company


def _concluded(
    gift: Gift,
    giver: Ref | None,
    name: str,
    target: Ref | None,
    how: str,
    line_of: str | None,
    *,
    sure: bool = False,
) -> Deal:
    """Return the deal of a giver whose name is known, who may give with others."""
    focus, listed = gift.focus, gift.known.listed
    if target is not None:
        company = _company_of(target)
        if company == name:
            company = focus.private
    else:
        meant = (line_of, focus.private, focus.headline)
        company = next((c for c in meant if c and c not in listed and c != name), None)
    if company is None or company == name or company in listed:
        foreign = company is None and target is not None and (is_close(gift, target) or is_alone(gift, target))
        return Deal((name,), None, f"investor: {giver.kind if giver else 'told before'}", foreign=foreign)
    alone = giver is not None and gift.words.refs.acts_alone.match(gift.scene.masked, giver.end) is not None
    alone = alone or gave_most(gift) is not None
    together = how_together(gift, giver) if giver and not alone else ""
    if together:
        return Deal((name,), company, together, joint=True)
    others = [ref for ref in gift.refs if not (ref.company and ref.company == company)]
    group = group_of(gift.scene, giver, others, gift.words) if giver and not alone else ()
    if len(group) > 1:
        if any(found.amount == gift.one.start for found in gift.scene.of("each")):
            return Deal(group, company, "each of several investors")
        return Deal((name,), company, "a group's joint cheque", joint=True)
    return Deal((name,), company, f"investor: {how}", assumed=target is None, sure=sure)
