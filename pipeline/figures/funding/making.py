"""Make figures of a sum whose kind is known: whose it is, whose money, or why it is set aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.funding import investors
from pipeline.figures.funding.choice.anothers import (
    goes_into_a_stranger,
    goes_to_a_stranger,
    is_named_only_later,
    is_told_of_a_stranger,
    is_yet_to_come,
)
from pipeline.figures.funding.choice.course import Course
from pipeline.figures.funding.choice.givers_own import is_givers_own
from pipeline.figures.funding.choice.whose import MEANT, Whose
from pipeline.figures.funding.details.when import date_of
from pipeline.figures.funding.giving import Giving, adds_up_what_one_gave
from pipeline.figures.funding.investors.gift import GIVERS
from pipeline.figures.funding.kind.brackets import HELD
from pipeline.figures.funding.kind.cheques import STRANGERS_CHEQUE
from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.kind.gone_before import HOPED_FOR
from pipeline.figures.funding.kind.imagined import ASKED, IMAGINED
from pipeline.figures.funding.kind.own_funds import fund_without_a_name_raises, raises_for_itself
from pipeline.figures.funding.kind.parts import CAME_FROM
from pipeline.figures.funding.kind.superseded import REPORTED_BEFORE
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum, too_small
from pipeline.figures.funding.sentence.state import NAMES, Told
from pipeline.figures.funding.subject.belonging import is_round_of_stranger, named_behind_its_worth
from pipeline.figures.funding.subject.clauses import taker_of, yardstick_of
from pipeline.figures.funding.subject.giving_away import is_given_away
from pipeline.figures.funding.subject.guests import is_guests_own
from pipeline.figures.funding.subject.roles import of_each
from pipeline.figures.funding.subject.startups_beside import is_left_to_startup
from pipeline.figures.funding.subject.subjects import PRIVATE, is_strangers
from pipeline.figures.funding.subject.taken_up import stranger_taken_up
from pipeline.figures.funding.weight.learned import Learned, Notes

_NOT_FACTS = {ASKED: "imagined", IMAGINED: "imagined", REPORTED_BEFORE: "superseded"}
"""Rules by which a sum is set aside whatever kind it would be, and the reason that is told for it."""
GIVEN = "invest: the label names the investor"
_UNNAMED = ("topic", "introduced")
"""Ways of finding a subject for which the sentence has no word."""
_ASSUMED = (*_UNNAMED, "taken up", "weighed", "other")
"""The same, with those by which a company is found that the text speaks of."""
_MINUS = re.compile(r"[^-\s−][\s(][-−]$")
"""Before a sum: a minus, no dash that opens a line or parts two words."""


class Making:
    """Makes figures of the sums of one article."""

    def __init__(self, course: Course, learned: Learned, notes: Notes | None) -> None:
        self.course = course
        self.whose = Whose(course, learned, notes)
        self.giving = Giving(course, self.whose)
        self.paired: dict[int, str] = {}
        """Whose the sums of the sentence are that is read, where it gives them to several companies in order."""
        self.labelled_by: str | None = None
        """The investor whose name is the label of the line that is read."""
        self.labelled_for: str | None = None
        """The company at the head of a line that tells only what an investor gave; None for the one spoken of."""

    def tell(
        self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], before: Sequence[Told]
    ) -> list[Told]:
        """Make the figures of a sum, or set it aside."""
        course, state = self.course, self.course.state
        kind, rules = decision.kind, [decision.rule]
        aside = self.refused(scene, one, decision)
        if not aside and raises_for_itself(scene, one, decision, refs, course.words, dealt=state.deal is not None):
            aside = "fund"
        if not aside and fund_without_a_name_raises(scene, one, decision, course.words):
            aside = "fund"
        if aside:
            if aside == "other":
                state.strangers = scene
            if decision.rule == STRANGERS_CHEQUE:
                state.given_away = scene
            cue = decision.cue if aside == kind else None
            return course.set_aside(scene, one, aside, scene.text[cue.start : cue.end] if cue else "")
        if decision.former and kind == "raise" and before and before[-1].kind == "revenue":
            kind = "revenue"
        same = before[-1] if decision.former and before and before[-1].kind == kind else None
        if same is not None and (other := yardstick_of(scene, one, refs, course.words)) is not None:
            same = same if other.company == same.subject else None
        if kind == "valuation" and named_behind_its_worth(scene, one, refs, course.words) is not None:
            same = None  # "worth A, less than half the B price tag of OpenAI"
        if same is not None:
            told = Told(scene, one, kind, same.subject, [*rules, "subject: as the sum before"], former=True)
            told.investor = same.investor
            return [told]
        if decision.rule == HOPED_FOR:
            beside = before or ([state.last] if state.last is not None and course.told_just_before() else [])
            if not beside:
                return course.set_aside(scene, one, "other", "")  # "It listed and got A, short of the {B} it was after"
            same = next((told for told in reversed(beside) if told.kind == kind), None)
            if same is not None:
                return [Told(scene, one, kind, same.subject, [*rules, "subject: as the sum beside"])]
        given_to = self.labelled_for or state.focus.private
        if decision.rule == GIVEN and given_to is not None:
            return [Told(scene, one, kind, given_to, rules, investor=self.labelled_by)]
        if kind == "raise" and decision.weighed and decision.listed and before and before[-1].kind == "invest":
            kind, decision = "invest", replace(decision, kind="invest")  # "and another $2 billion in 2023"
        if kind == "total" and adds_up_what_one_gave(course, scene, one, refs):
            kind, decision = "invest", replace(decision, listed=True)
        if kind == "raise" and before and before[-1].kind == "invest" and _is_round_of_a_part(decision):
            return [Told(scene, one, "raise", before[-1].subject, [decision.rule, "subject: that of the part before"])]
        if kind in ("invest", "raise", "total") and self.is_of_the_others(scene, one, refs):
            return course.set_aside(scene, one, "unnamed_investor")
        if kind != "invest":
            return self.tell_whose(scene, one, kind, decision, refs)
        if self.gives_away(scene, one, refs):
            return course.set_aside(scene, one, "other", "")
        told_whose = decision.rule in (HELD, CAME_FROM)
        taker = None if told_whose or _is_bound(decision) else taker_of(scene, one, refs, course.words)
        if taker is not None and taker.company in course.known.private and not self.is_given_to(scene, taker, refs):
            return [Told(scene, one, "raise", taker.company, [decision.rule, "a startup's own"])]
        told_here = self.giving.tell(scene, one, decision, refs, before)
        state.given_away = None if told_here else scene
        state.enriched = scene if not told_here and goes_into_a_stranger(scene, one, refs) else None
        return told_here

    def is_of_the_others(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
        """Whether backers without a name give a sum beside a named one's ("Bosch gave A, the other backers B")."""
        number = scene.sums.index(one)
        last = scene.sums[number - 1] if number else None
        if last is None or not any(last.end <= found.start < one.start for found in scene.of("some_backers")):
            return False
        givers = [ref for ref in refs if ref.kind in GIVERS and ref.company not in self.course.known.private]
        givers = [ref for ref in givers if ref.role in ("", "investor") and ref.start < one.start]
        return any(ref.leads and ref.end <= last.start for ref in givers) and givers[-1].end <= last.start

    def gives_away(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
        """Whether a startup of ours puts a sum into a stranger ("OpenAI poured A into the legal startup Lumora")."""
        ours = any(ref.company in self.course.known.private and ref.end <= one.start for ref in refs)
        return ours and is_given_away(scene, one, "raise", refs, self.course.words)

    def is_given_to(self, scene: Scene, taker: Ref, refs: Sequence[Ref]) -> bool:
        """Whether somebody who gives opens the clause that ends in a startup ("Cisco re-upped at Groq with A").

        Not where that one is only set beside it ("Like Google, Anthropic, with A"), or another sum stands between.
        """
        head = next((ref for ref in refs if ref.leads and ref.end <= taker.start), None)
        if head is None or head.kind not in GIVERS or head.role not in ("", "investor"):
            return False
        if head.company in self.course.known.private or scene.sums_between(head.end, taker.start):
            return False
        return scene.parted(head.end, taker.start) != 1 and scene.words_between(head.end, taker.start) > 0

    def tell_whose(self, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref]) -> list[Told]:
        """Make the figure of a sum that no investor gave, or set it aside where it is nobody's that is watched."""
        course, state, words = self.course, self.course.state, self.course.words
        kind, found, how = self.whose.of(scene, one, kind, decision, refs)
        if kind == "raise" and found is not None and self.earned(scene, one, decision):
            kind = "revenue"
        somebody = how == "someone"
        paired = self.paired.get(one.start)
        said = (found, how)
        found, how = (paired, "in order") if paired else self.whose.choose(scene, one, kind, decision, refs, said)
        if found is None:
            if how == "other":
                state.strangers = scene
                somebody = somebody or stranger_taken_up(scene, one, kind, refs, course.said_before(), words)
                if somebody or is_strangers(scene, one, kind, refs, words):
                    state.acting = scene
            return course.set_aside(scene, one, how)
        if how not in ("in order", "right before its sum") and is_left_to_startup(scene, one, kind, refs, words):
            state.strangers = scene
            return course.set_aside(scene, one, "other")
        aside = self.doubted(scene, one, kind, decision, refs, found, how)
        if aside:
            return course.set_aside(scene, one, aside)
        rules = [decision.rule]
        alone = kind == "raise" and not _has_a_part_told(scene, decision)
        source = investors.single_source(scene, one, refs, words) if alone else None
        if alone and source is None:
            source = investors.whose_deal(scene, one, decision.cue, refs, words, course.known)
        if source is not None and source != found and not decision.former:
            state.focus.investor = source
            state.last_invest = Told(scene, one, "invest", found, [*rules, "from one investor"], investor=source)
            return [state.last_invest]
        each = () if one.start in self.paired else of_each(scene, one, refs)
        if found in each:
            return [Told(scene, one, kind, company, [*rules, "subject: each of several"]) for company in each]
        told = Told(scene, one, kind, found, [*rules, f"subject: {how}"], former=decision.former)
        told.listed = decision.listed
        return [told]

    def doubted(
        self, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref], found: str, how: str
    ) -> str:
        """Return why a company of ours is too weakly told to be the one whose a sum is, or ""."""
        course, words = self.course, self.course.words
        of_it = any(ref.kind == "pronoun" and ref.end <= one.start for ref in refs)
        if how in (*_ASSUMED, *MEANT) and is_guests_own(course.state.focus, how, scene.masked, words, of_it=of_it):
            return "other"
        if how in (*_ASSUMED, *MEANT) and is_givers_own(course, scene, one, kind, decision, refs):
            return "other"
        if how in MEANT:
            later = is_named_only_later(course, found) or is_yet_to_come(course, scene, one, found, refs)
            if later or is_told_of_a_stranger(scene, one, refs):
                return "other"
        if how in _UNNAMED and kind in PRIVATE and goes_to_a_stranger(course, scene, one, refs):
            return "other"
        if how in _ASSUMED and kind in PRIVATE and is_round_of_stranger(scene, refs, words):
            return "other"
        return ""

    def earned(self, scene: Scene, one: Sum, decision: Decision) -> bool:
        """Whether a private company's "took in" is revenue: of a quarter, a half or a fiscal year, and by no deal."""
        cue = decision.cue
        if cue is None or not any(cue.start <= found.start < cue.end for found in scene.of("earns")):
            return False
        if any(found.amount == one.start for found in scene.of("from_whom")):
            return False  # "$500 million came in from Nvidia"
        if scene.has("deal") or any(not cue.start <= found.start < cue.end for found in scene.of("raise")):
            return False
        mention = date_of(scene, one, "revenue", former=False)
        return mention is not None and (mention.kind in ("quarter", "half", "fiscal") or scene.has("quarterly"))

    def refused(self, scene: Scene, one: Sum, decision: Decision) -> str:
        """Return why a sum is no figure whoever it is about, or ""."""
        if too_small(one.amount):
            return "small"
        if _MINUS.search(scene.text, 0, one.start):
            return "profit"
        if not decision.kind:
            return "unclear"
        if decision.rule in _NOT_FACTS:
            return _NOT_FACTS[decision.rule]
        if decision.kind not in NAMES:
            return decision.kind
        return "" if one.currency else "no_currency"


def _is_bound(decision: Decision) -> bool:
    """Whether a cue that names the sum itself says what it is."""
    return decision.cue is not None and decision.cue.cue.bound


def _is_round_of_a_part(decision: Decision) -> bool:
    """Whether the words that tell a round begin with the sum before it, a part of it ("put A into a round of B")."""
    cue = decision.cue
    return cue is not None and cue.cue.bound and cue.cue.words.startswith("{B}")


def _has_a_part_told(scene: Scene, decision: Decision) -> bool:
    """Whether the words that tell a sum tell what one gave of it, too ("A from Nvidia, which put in B, and others")."""
    cue = decision.cue
    return cue is not None and cue.cue.bound and sum(cue.start <= one.start < cue.end for one in scene.sums) > 1
