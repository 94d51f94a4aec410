"""Make figures of an investor's money: one for each who gave the sum, or note why it is none of ours."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from pipeline.figures.funding import investors
from pipeline.figures.funding.choice.anothers import follows_one_set_aside, is_part_of_anothers, is_yet_to_come
from pipeline.figures.funding.choice.choosing import NOBODY, shares_of
from pipeline.figures.funding.choice.course import Course
from pipeline.figures.funding.choice.gone_elsewhere import giver_takes, goes_to_nobody_named, with_name_behind
from pipeline.figures.funding.choice.whose import DOUBTFUL, Whose
from pipeline.figures.funding.kind.cheques import WHOSE_TURN
from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.kind.gone_before import GOES_ON
from pipeline.figures.funding.kind.parts import CAME_FROM, CAME_OF, LED_WITH
from pipeline.figures.funding.money import SURE, SURER, givers
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.state import Told
from pipeline.figures.funding.subject.belonging import is_round_of_stranger
from pipeline.figures.funding.subject.subjects import CLAUSE, takes
from pipeline.figures.funding.subject.taken_up import stranger_taken_up
from pipeline.figures.tokens import lowered

_BROUGHT_IN = "investor: brought in before"
_OTHER_GIVERS = ("backers", "some_backers", "others", "unnamed_investor", "led_group")
"""Words for others who may give than those who were named before."""
_COUNTS_UP = 2.6
"""How loudly words that count up must speak, for a sum to be all that was given."""
_NAMED = ("name", "description")
_AT_HEAD = 4


def adds_up_what_one_gave(course: Course, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a total goes on about the investor told of in the sentence before ("By now it has committed")."""
    last = course.state.last
    if last is None or last is not course.state.last_invest or course.told_just_before() is None:
        return False
    if any(ref.kind in ("name", "unknown", "description") for ref in refs):
        return False
    gives = [found for found in scene.of("invest") if found.start < one.start]
    others = (*scene.of("raise"), *scene.of("backers"))
    return bool(gives) and not any(found.start < one.start for found in others)


class Giving:
    """Makes figures of what investors gave, in one article."""

    def __init__(self, course: Course, whose: Whose) -> None:
        self.course, self.whose = course, whose
        self.given: dict[int, str] = {}
        """Whose money the sums of the sentence are, where it gives them to several investors in order."""

    def tell(
        self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], before: Sequence[Told] = ()
    ) -> list[Told]:
        """Make the figures of an investor's money: one for each investor that gave the sum."""
        refs = with_name_behind(scene, one, refs, self.course.words)
        goes_to = _next_taker(scene, one, decision, refs, before) if decision.rule == CAME_FROM else None
        if goes_to is not None:
            goes_to.role, decision = "target", replace(decision, rule=GOES_ON, cue=None)
        if decision.rule in (CAME_FROM, WHOSE_TURN):
            _note_source(decision, refs)
        state = self.course.state
        in_turn = _given_in_turn(self.course, scene, one, refs, before)
        if in_turn is not None:
            taker, giver = in_turn
            state.last_invest = Told(scene, one, "invest", taker, ["given to the next one"], investor=giver)
            return [state.last_invest]
        if self.goes_on(scene, one, decision, refs) and state.last_invest is not None:
            last = state.last_invest
            return [Told(scene, one, "invest", last.subject, [decision.rule], investor=last.investor)]
        deal = self.deal(scene, one, decision, refs)
        if deal is None or _others_give_it(scene, one, decision, refs):
            return self.course.set_aside(scene, one, "unnamed_investor")
        if deal.investors[0] in self.course.known.private:
            assumed = deal.assumed and decision.cue is None
            if one.bracketed or assumed or takes(scene, one, deal.investors[0], refs):
                # "second only to that of OpenAI ($40 billion)": a startup's own round, since no word says that it gives
                return [Told(scene, one, "raise", deal.investors[0], [decision.rule, "a startup's own"])]
        aside = self.refused(scene, one, decision, deal, before, refs)
        if aside:
            return self.course.set_aside(scene, one, aside)
        target, how = self.target(scene, one, decision, refs, before, deal)
        if target is None:
            return self.course.set_aside(scene, one, how)
        so_far = dict(decision.scores).get("so far", 0.0) >= _COUNTS_UP
        aside = self.doubted(scene, one, decision, refs, before, deal, target, so_far=so_far)
        if aside:
            return self.course.set_aside(scene, one, aside)
        rules = [decision.rule, deal.how]
        if deal.joint:
            kind = "total" if so_far else "raise"
            return [Told(scene, one, kind, target, rules, former=decision.former)]
        told = [
            Told(scene, one, "invest", target, rules, investor=name, former=decision.former) for name in deal.investors
        ]
        state.focus.investor, state.last_invest = deal.investors[-1], told[-1]
        return told

    def goes_on(self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> bool:
        """Whether a list of what the investor told of last gave goes on with a sum."""
        last, course = self.course.state.last_invest, self.course
        if last is None or not decision.listed or one.start in self.given:
            return False
        if self.answered(scene) is not None or _brought_in_before(course, scene, one, refs) is not None:
            return False
        if any(_gives_it(scene, one, ref, last) for ref in refs):
            return False
        taker = next(
            (ref for ref in refs if ref.start > one.end and scene.words_between(one.end, ref.start) == 2), None
        )
        if taker is not None and taker.role == "target" and taker.company != last.subject:
            return False  # "$2 billion for xAI, $1 billion for Poolside"
        return not investors.is_named_beside(scene, one, refs, last.investor, course.words, course.known)

    def answered(self, scene: Scene) -> investors.Deal | None:
        """Return whose money into whom the question asks for that a sentence without names answers."""
        return _asked_about(self.course) if self.course.trail.asked and not scene.mentions else None

    def deal(self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> investors.Deal | None:
        """Return whose money into whom a sum is, or None where nobody is named who gives it."""
        course, last = self.course, self.course.state.last_invest
        near = last is not None and scene.sentence.block - last.scene.sentence.block <= 1
        gift = investors.Gift(scene, one, decision.cue, refs, course.words, course.known, course.state.focus)
        read = partial(
            investors.read,
            gift,
            near=near,
            resumed=near and last is course.state.last,
            line_of=_line_of(course, scene, refs),
        )
        paired = self.given.get(one.start)
        answered = self.answered(scene)
        deal = answered or read(paired=paired)
        pair = _brought_in_before(course, scene, one, refs)
        known = deal is not None and _parties(deal) == _parties(pair)
        if known and deal is not None and deal.assumed and _goes_to_a_thing(scene, one, refs, course):
            return deal  # too weakly told to be the startup's
        if pair is not None and (not known or (deal is not None and deal.assumed)):
            return pair
        if deal is None and decision.rule.startswith("carried"):
            deal = _asked_about(course)
        return deal if paired or answered else self.weighed(gift, deal, read)

    def weighed(
        self, gift: investors.Gift, deal: investors.Deal | None, read: Callable[..., investors.Deal | None]
    ) -> investors.Deal | None:
        """Return the deal that the rules conclude, unless somebody else weighs more as the one who gives."""
        weights, notes = self.whose.learned.givers, self.whose.notes
        if deal is not None and (deal.joint or deal.foreign or len(deal.investors) != 1):
            return deal
        if weights is None and notes is None:
            return deal
        said = deal.investors[0] if deal is not None else NOBODY
        found = givers(gift, self.course.state, self.course.named_before(), deal)
        if notes is not None:
            notes.givers.append((gift.scene, gift.one, found, said))
        if weights is None:
            return deal
        shares = shares_of(found, weights)
        who = max(shares, key=shares.__getitem__)
        if who == said or shares[who] < (SURER if said else SURE):
            return deal
        told = read(weighed=who) if who else None
        # whom nobody named by the rules gave it may have gone anywhere ("Nvidia hat einem Krankenhaus A gegeben")
        return deal if told is not None and told.assumed and deal is None else told

    def refused(
        self,
        scene: Scene,
        one: Sum,
        decision: Decision,
        deal: investors.Deal,
        before: Sequence[Told],
        refs: Sequence[Ref],
    ) -> str:
        """Return why what somebody gave is no figure whoever got it, or ""."""
        if deal.investors[0] in self.course.known.private and decision.rule == GOES_ON and not before:
            return "unclear"  # "Später gab sie Cohere 100 Millionen": Cohere gives nothing
        if giver_takes(scene, one, deal.investors[0], decision, refs, self.course.words):
            return "other"
        if _is_paid_by(deal.target, scene, one, decision, refs):
            return "other"
        if goes_to_nobody_named(scene, one, self.course.words):
            return "other"
        if _is_paid_to_holders(scene, one, refs):
            return "secondary"
        if investors.is_spent_at_a_listed(scene, one, decision.cue, refs, self.course.known):
            return "spend"
        spent = investors.goes_to_a_place(scene, one, self.course.words) or investors.is_spent(scene, one)
        if (deal.assumed or deal.target is None or deal.how == _BROUGHT_IN) and spent:
            return "spend"
        return "other" if deal.foreign else ""

    def target(
        self,
        scene: Scene,
        one: Sum,
        decision: Decision,
        refs: Sequence[Ref],
        before: Sequence[Told],
        deal: investors.Deal,
    ) -> tuple[str | None, str]:
        """Return the company of ours that got what an investor gave, or None and why."""
        said = (deal.target, CLAUSE if deal.sure else "target")
        if decision.rule in (CAME_FROM, LED_WITH):
            whole = next((told.subject for told in reversed(before) if told.kind in ("raise", "invest")), None)
            if whole is None:
                return None, "other"  # of a stranger's round
            said = (whole, CLAUSE)
        if decision.rule == CAME_OF and self.course.state.last is not None:
            said = (self.course.state.last.subject, CLAUSE)
        giver = deal.investors[-1]
        target, how = self.whose.choose(scene, one, "invest", decision, refs, said, giver)
        if deal.joint and stranger_taken_up(scene, one, "raise", refs, self.course.said_before(), self.course.words):
            return None, "other"  # "Upstage is growing too. Its backers have supplied"
        # its own founder, who only speaks of the sum, unless it is his own money
        insider = self.course.known.of.get(giver) == target and not scene.has("own_money")
        if target is None:
            return None, DOUBTFUL if how == DOUBTFUL else "other"
        return (None, "other") if target == giver or insider else (target, how)

    def doubted(
        self,
        scene: Scene,
        one: Sum,
        decision: Decision,
        refs: Sequence[Ref],
        before: Sequence[Told],
        deal: investors.Deal,
        target: str,
        *,
        so_far: bool,
    ) -> str:
        """Return why a company of ours is too weakly told to be the one that got a sum, or ""."""
        course = self.course
        if deal.assumed:
            anothers = is_yet_to_come(course, scene, one, target, refs)
            anothers = anothers or is_part_of_anothers(course, scene, one, decision, refs)
            if anothers or is_round_of_stranger(scene, refs, course.words):
                return "other"
            if _is_far_fetched(course, scene, one, decision, target, before):
                return "unclear"
            if decision.rule == GOES_ON and follows_one_set_aside(course, scene, one):
                return "unclear"  # "CoreWeave promised £1.5 billion, Salesforce £1.4 billion"
        if deal.how == "investor: told before" and _exceeds_the_last(course, one) and not so_far:
            return "unnamed_investor"
        return ""


def _is_paid_by(target: str | None, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> bool:
    """Whether the one that would get a sum is the subject that pays "it" ("Reddit rose after OpenAI agreed to pay it").

    A verb's subject is never the "it" behind it.
    """
    cue = decision.cue
    if cue is None or not any(ref.kind == "pronoun" and cue.start < ref.start < one.start for ref in refs):
        return False
    head = next((ref for ref in reversed(refs) if ref.end <= cue.start and ref.kind in (*_NAMED, "unknown")), None)
    if head is None or head.company is None or head.company != target or not head.leads:
        return False
    return "," not in scene.masked[head.end : cue.start]


def _is_paid_to_holders(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a clause says that shares come from those who hold them ("bought {A} of OpenAI stock from staff").

    Not where one of them is named behind ("took {A} in equity from its early backer Nvidia").
    """
    begins = {ref.start for ref in refs if ref.kind in (*_NAMED, "unknown")}

    def beside(place: int) -> bool:
        near = one.start if place < one.start else one.end
        return not scene.parted(place, near) and not scene.sums_between(place, near)

    sellers = (found for found in scene.of("from_holders") if beside(found.start))
    if all(found.end + 1 in begins for found in sellers):
        return False
    return any(beside(found.start) for found in scene.of("shares"))


def _others_give_it(scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> bool:
    """Whether others without a name are who gives one more sum ("Nvidia put in A, and other investors gave B")."""
    cue, number = decision.cue, scene.sums.index(one)
    if cue is None or number == 0:
        return False
    beside = {ref.end for ref in refs if ref.role != "target"}
    acting = (found for found in scene.of("others") if 0 <= cue.start - found.end <= 1)
    return any(
        scene.sums[number - 1].end <= found.start and beside.isdisjoint(range(found.start - 2, found.start))
        for found in acting
    )


def _given_in_turn(
    course: Course, scene: Scene, one: Sum, refs: Sequence[Ref], before: Sequence[Told]
) -> tuple[str, str] | None:
    """Return whom an investor gave the next sum, and who he is ("gave xAI $1 billion and Cohere $100 million")."""
    last = before[-1] if before else None
    if last is None or last.kind != "invest" or not last.investor or last.investor in course.known.private:
        return None
    first, taker = _right_before(scene, last.one, refs), _right_before(scene, one, refs)
    if first is None or taker is None or first.company != last.subject or taker.company not in course.known.private:
        return None  # "promised xAI $2 billion, Valor $1 billion", where he gives
    goes_on = course.words.refs.listing.fullmatch(scene.masked, last.one.end, taker.start)
    return (taker.company, last.investor) if goes_on and taker.company else None


def _line_of(course: Course, scene: Scene, refs: Sequence[Ref]) -> str | None:
    """Return the startup with whose name the line of a list opens ("Reflection AI: $2 billion; Nvidia gave …")."""
    if scene.sentence.kind != "item":
        return None
    first = refs[0] if refs and scene.sentence.first and refs[0].kind == "name" else None
    company = first.company if first is not None and first.start < _AT_HEAD else course.trail.opener
    opens = first is not None or course.trail.opens
    return company if opens and company in course.known.private else None


def _is_far_fetched(
    course: Course, scene: Scene, one: Sum, decision: Decision, target: str, before: Sequence[Told]
) -> bool:
    """Whether a sentence tells weakly of a gift, and the text has neither told a sum of who would get it nor named him.

    "CoreWeave promised £1.5 billion, Salesforce £1.4 billion", on a state visit. What the title names says nothing of
    the lines of a list without a word for a gift ("Microsoft: $80 billion"). Not where it says that somebody gets it.
    """
    bound = decision.cue is not None and decision.cue.cue.bound
    weak = not bound and (decision.cue is not None or decision.weighed)
    if not weak or course.words.refs.into.match(scene.masked, one.end) is not None:
        return False
    told = before[-1] if before else course.state.last
    listed = scene.sentence.kind == "item" or ":" in scene.masked[: one.start]
    titled = course.state.focus.titled and (decision.cue is not None or not listed)
    named = titled or any(mention.company == target for mention in scene.mentions)
    return not named and (told is None or told.subject != target)


def _exceeds_the_last(course: Course, one: Sum) -> bool:
    """Whether a sum is more than five times the figure before, so that it is no part of it."""
    last = course.state.last
    return (
        last is not None
        and last.one.currency == one.currency
        and (one.amount.low or Decimal(0)) > 5 * (last.one.amount.high or last.one.amount.low or Decimal(0))
    )


def _asked_about(course: Course) -> investors.Deal | None:
    """Return whose money into whom a question asks for ("And Nvidia? Has it put money in?"), or None."""
    listed, focus = course.known.listed, course.state.focus
    named = course.named_before()
    givers = [m for m in named if m.company is None or m.company in listed]
    takers = {m.company for m in named if m.company is not None and m.company not in listed}
    target = takers.pop() if len(takers) == 1 else None if takers else focus.private
    if len(givers) != 1 or target is None:
        return None
    if target not in {m.company for m in named} and course.words.refs.counted.search(lowered(course.state.text)):
        return None  # "How much has Nvidia put into chips?"
    return investors.Deal((givers[0].company or givers[0].name,), target, "investor: asked about")


def _parties(deal: investors.Deal | None) -> tuple[tuple[str, ...], str | None] | None:
    """Return who gives and who gets."""
    return (deal.investors, deal.target) if deal is not None else None


def _brought_in_before(course: Course, scene: Scene, one: Sum, refs: Sequence[Ref]) -> investors.Deal | None:
    """Return whose money into whom a sentence tells that names nobody, behind one with a backer and a startup.

    "Nvidia is a shareholder of Cohere. The group has put in $300 million." None where that is not all it names, or
    told of a sum itself.
    """
    if course.told_just_before() is not None or any(scene.has(group) for group in _OTHER_GIVERS):
        return None
    if scene.mentions or any(ref.kind in ("unknown", "someone", "state", "person") for ref in refs):
        return None
    named, listed = course.named_before(), course.known.listed
    told = course.state.focus.taken_up
    opens = told is not None and told not in course.known.names and course.state.text.startswith(told)
    givers = {m.company or m.name for m in named if m.company in listed or m.sort in ("investor", "listed")}
    givers = {told} if opens and told else givers
    takers = {m.company or m.name for m in named if m.company not in listed and m.sort == "private"}
    if len(givers) != 1 or len(takers) != 1:
        return None
    giver, taker = givers.pop(), takers.pop()
    if taker not in course.known.private:
        return investors.Deal((giver,), None, "investor: into a stranger", foreign=True)
    if course.words.refs.rival_nouns.search(f" {lowered(course.state.text)} ") is not None:
        return None  # "Google is a rival of Anthropic"
    return investors.Deal((giver,), taker, _BROUGHT_IN)


def _gives_it(scene: Scene, one: Sum, ref: Ref, last: Told) -> bool:
    """Whether a name before a sum is that of another who gives it ("From Valor came $1.5 billion")."""
    named = ref.kind in ("name", "unknown") and ref.role == "investor" and (ref.company or ref.name) != last.investor
    return named and ref.end <= one.start and not scene.sums_between(ref.end, one.start)


def _goes_to_a_thing(scene: Scene, one: Sum, refs: Sequence[Ref], course: Course) -> bool:
    """Whether a sum goes to somebody or something without a name ("has committed $40 billion to a robot maker")."""
    into = _NEXT_WORD.match(scene.masked, one.end)
    if into is None or course.words.refs.target_before.fullmatch(into[1]) is None:
        return False
    near = range(into.end(), into.end() + _THING)
    starts = [ref.start for ref in refs] + [date.start for date in scene.dates]
    starts += [found.start for found in (*scene.of("deal"), *scene.of("carried"))]
    return not any(start in near for start in starts)


_NEXT_WORD = re.compile(r"\s(\w+)\s")
_THING = 25
"""Letters behind "into" in which a word for the startup or its round may stand."""


def _right_before(scene: Scene, one: Sum, refs: Sequence[Ref]) -> Ref | None:
    """Return the name that stands right before a sum."""
    named = (ref for ref in refs if ref.kind in ("name", "unknown"))
    return next((ref for ref in named if scene.masked[ref.end : one.start] == " "), None)


def _note_source(decision: Decision, refs: Sequence[Ref]) -> None:
    """Note of the name that a part of a round is said to come from that it gives, whatever word stands before it."""
    named = _named_by(decision, refs)
    if named is not None and named.kind in (*_NAMED, "unknown"):
        named.role = "investor"


def _next_taker(scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], before: Sequence[Told]) -> Ref | None:
    """Return with whom a sum is said to be as the last was with who got it ("A bei Cohere und B bei Mistral AI").

    The word before his name tells elsewhere where money comes from.
    """
    named, last = _named_by(decision, refs), before[-1] if before else None
    if named is None or named.role not in ("", "target") or last is None or last.kind != "invest":
        return None
    takers = (ref for ref in refs if ref.company == last.subject and last.one.end <= ref.start < one.start)
    taker = next(takers, None)
    alike = taker is not None and scene.masked[last.one.end : taker.start] == scene.masked[one.end : named.start]
    return named if alike else None


def _named_by(decision: Decision, refs: Sequence[Ref]) -> Ref | None:
    """Return the last name within the words of a cue."""
    cue = decision.cue
    inside = (ref for ref in reversed(refs) if cue is not None and cue.start <= ref.start and ref.end <= cue.end)
    return next(inside, None)
