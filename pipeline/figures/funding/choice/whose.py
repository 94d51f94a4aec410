"""Whose a sum of a known kind is: whom the rules name, by the sentence or the text, unless another weighs more."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.figures.funding.choice.anothers import goes_on_about_strangers, strangers_so_far
from pipeline.figures.funding.choice.choosing import SURE, SURER, SoFar, candidates, shares_of
from pipeline.figures.funding.choice.course import Course
from pipeline.figures.funding.choice.gone_elsewhere import is_left
from pipeline.figures.funding.choice.product_sales import is_of_a_unit
from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.strangers import OPENING, is_companys, is_unheard_of, opens_unheard_of
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.clauses import measure_of
from pipeline.figures.funding.subject.meanings import SET_BESIDE
from pipeline.figures.funding.subject.own_startups import is_founded_by_those_left
from pipeline.figures.funding.subject.roles import PEOPLE, is_investors
from pipeline.figures.funding.subject.rounds_priced import company_priced
from pipeline.figures.funding.subject.subjects import CERTAIN, CLAUSE, OF_A_GROUP, PRIVATE, is_strangers, subject_of
from pipeline.figures.funding.subject.taken_up import company_taken_up, is_only_held_against, opens_with
from pipeline.figures.funding.weight.doubt import LEAST, likelihood
from pipeline.figures.funding.weight.learned import Learned, Notes

DOUBTFUL = "doubtful"
"""Why a sum is set aside of which it is too little likely that what it is and whose are both right."""
MEANT = ("topic", "noun", "pronoun", "possessive")
"""Ways of finding a subject that the sentence does not name."""
_UNSAID = (*MEANT, "other", "listed")
"""The same, with those by which the rules find nobody."""
_OPEN = ("name", "topic", "other", "pronoun")
"""Ways of finding a subject that leave a sum which goes on from the last one to the company of that."""
_AT_HEAD = 4
_MUCH, _LARGE, _HUGE = 10**9, 10**10, 10**11
"""What few startups turn over in a quarter, what none does in a period of its own year, and what none does in any."""
_QUARTERLY = 3 * 10**10
"""What no startup turns over in a quarter."""
_LARGE_UNITS = frozenset({"USD", "EUR", "GBP", "CHF", "CNY"})


class Whose:
    """Finds whose the sums of one article are."""

    def __init__(self, course: Course, learned: Learned, notes: Notes | None) -> None:
        self.course, self.learned, self.notes = course, learned, notes
        self.before_kind = ""
        """The kind of the sum told just before the sentence that is read."""
        self.taken_up: tuple[Scene, str] | None = None
        """The company that a sentence takes up without naming anybody of ours, and the sentence."""

    def of(
        self, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref]
    ) -> tuple[str, str | None, str]:
        """Return what a sum is and whose, by the rules, and by which: a listed company raises nothing, but earns."""
        course, state, known = self.course, self.course.state, self.course.known
        found, how = self.subject(scene, one, kind, decision, refs)
        if how in ("topic", "pronoun") and kind in PRIVATE and state.focus.headline in known.listed:
            # in an article on a listed company nobody else is meant unless the text has just named them
            said = {m.company for m in scene.mentions} | {m.company for m in course.named_before()}
            if found not in said:
                found, how = None, "listed"
        if how == "listed" and kind == "raise" and self.is_earned_by_listed(scene, one, decision):
            kind = "revenue"
            found, how = self.subject(scene, one, kind, decision, refs)
        if kind == "revenue" and how == "topic" and found in known.private and self.is_beyond_startups(scene, one):
            groups = [company for company in course.counts if company in known.listed]
            titled = [company for company in groups if company in state.focus.in_title]
            groups = titled or groups
            if groups:
                found, how = (groups[0], OF_A_GROUP) if len(groups) == 1 else (None, "other")
        asked = [company for company in course.trail.asked if company not in known.listed]
        if decision.rule.startswith("carried") and len(asked) == 1 and not scene.mentions:
            # "At what price did Hugging Face last sell shares? $4.5 billion."
            found, how = asked[0], "asked about"
        elif decision.rule.startswith("carried") and state.last is not None and how in _OPEN:
            leading = [r for r in refs if r.leads and r.kind in ("name", "description", "noun") and r.end <= one.start]
            if not leading and state.last.kind == kind:
                found, how = state.last.subject, "as the sum told before"
        if how == "listed" and kind == "raise" and self.before_kind == "debt":
            kind = "debt"
            found, how = self.subject(scene, one, kind, decision, refs)
        if how in ("pronoun", "possessive"):
            before, told = course.said_before(), course.told_just_before()
            taken = company_taken_up(scene, one, kind, refs, before, course.words, known, found, told)
            found, how = (taken, "taken up") if taken is not None else (found, how)
            backer = self.backer_reporting(scene, one, found) if kind == "revenue" else None
            found, how = (backer, OF_A_GROUP) if backer is not None else (found, how)
        if kind == "revenue" and how in ("noun", "topic") and self.is_of_the_backer(scene, one, found, refs):
            backer = state.last.investor if state.last is not None else None
            return (kind, backer, OF_A_GROUP) if backer in known.listed else (kind, None, "someone")
        names_ours = any(mention.company for mention in scene.mentions)
        if found is not None and not names_ours and self.goes_on(scene, found, how, refs):
            self.taken_up = (scene, found)
        if how in MEANT and self.taken_up is not None and self.taken_up[0] is scene and found == self.taken_up[1]:
            how = "taken up"  # all of "A dicembre ha chiuso un round da A; nei colloqui in corso si ragiona su B"
        if how in MEANT and found is not None and found == state.focus.introduced and not names_ours:
            how = "introduced"
        if found is not None and how in MEANT and is_founded_by_those_left(scene, found, course.words):
            return kind, None, "someone"  # "A start-up founded by former OpenAI researchers raised"
        if found is not None and kind != "valuation" and is_left(scene, one, found, refs, course.words):
            return kind, None, "someone"  # "Three engineers left Mistral AI and raised"
        measure = measure_of(scene, one, refs, course.words)
        brought_in = measure is not None and measure.company not in (*state.focus.told, *state.focus.in_title)
        if measure is not None and brought_in and found in (None, measure.company):
            return kind, None, "someone"  # "It comes to $500 million, half as much as OpenAI spends"
        return kind, found, how

    def is_beyond_startups(self, scene: Scene, one: Sum) -> bool:
        """Whether no startup can have turned over a sum, in a sentence that names nobody.

        "Revenue in the first quarter of fiscal 2026 was $77.7 billion", in an article on what Microsoft gave OpenAI;
        but not "Revenue is to reach $200 billion in 2030".
        """
        value, day = one.amount.low or one.amount.high or 0, self.course.published
        fiscal = any(date.kind == "fiscal" for date in scene.dates)
        quarterly = any(date.kind == "quarter" for date in scene.dates)
        least = _LARGE if fiscal else _QUARTERLY if quarterly else _HUGE
        if one.currency not in _LARGE_UNITS or value < least:
            return False
        if day is None or not scene.dates or any(mention.company for mention in scene.mentions):
            return False
        next_year = day.replace(year=day.year + 1, day=1)
        return not any(date.span.start > (next_year if date.kind == "fiscal" else day) for date in scene.dates)

    def backer_reporting(self, scene: Scene, one: Sum, found: str | None) -> str | None:
        """Return the listed company that "its" means behind its gift to a startup, where a group's period is told.

        "The group has put $8 billion into Anthropic. Its revenue rose to $180.2 billion in the third quarter": so much
        in a quarter, or in an article on the group alone a billion, is no startup's.
        """
        last, focus = self.course.state.last, self.course.state.focus
        if last is None or last.kind != "invest" or found is None or found != self.course.told_just_before():
            return None
        if last.investor not in self.course.known.listed or scene.sentence.first or scene.has("run_rate"):
            return None
        if scene.mentions or not any(date.kind in ("quarter", "half", "fiscal") for date in scene.dates):
            return None
        least = _MUCH if focus.in_title == {last.investor} else _LARGE
        large = one.currency in _LARGE_UNITS and (one.amount.low or one.amount.high or 0) >= least
        return last.investor if large else None

    def is_of_the_backer(self, scene: Scene, one: Sum, found: str | None, refs: Sequence[Ref]) -> bool:
        """Whether "the group" or "the carmaker" means who has just given money to a startup, not the startup.

        "Tesla bought $2 billion of xAI's stock. Fourth-quarter sales at the group fell to $24.9 billion": a noun for an
        investor or a large company does, and one for any company where a quarter's sum is so large.
        """
        last, words = self.course.state.last, self.course.words.refs
        if last is None or last.kind != "invest" or found is None or found != self.course.told_just_before():
            return False
        if scene.mentions or scene.has("run_rate"):
            return False
        nouns = [ref for ref in refs if ref.end <= one.start and ref.kind in ("noun", "investor")]
        said = [scene.masked[ref.start : ref.end] for ref in nouns]
        if any(ref.kind == "investor" for ref in nouns) or any(words.large.fullmatch(noun) for noun in said):
            return True
        quarter = any(date.kind in ("quarter", "half", "fiscal") for date in scene.dates)
        large = one.currency in _LARGE_UNITS and (one.amount.low or one.amount.high or 0) >= _LARGE
        return quarter and large and any(words.any_company.fullmatch(noun) for noun in said)

    def goes_on(self, scene: Scene, found: str, how: str, refs: Sequence[Ref]) -> bool:
        """Whether "its", or no word at all, means the one company of which the sentence before told a figure.

        Without a word it is also the one with which that sentence opened, where no other is named, or of whom it said
        something by the side of the only one that it names ("A diferencia de Cohere, no teme a nadie").
        """
        meant = how == "possessive" or (how == "topic" and self.course.words.refs.drops_pronouns)
        if scene.sentence.first or not meant:
            return False
        alone = {mention.company for mention in self.course.named_before() if mention.company} == {found}
        if alone and found == self.course.told_just_before():
            return True
        if how != "topic" or any(ref.kind in (*NAMED, "someone", "person", "investor", "state") for ref in refs):
            return False
        before, words = self.course.said_before(), self.course.words
        return (alone and opens_with(before, found, words)) or is_only_held_against(before, words)

    def subject(
        self, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref]
    ) -> tuple[str | None, str]:
        """Return whose a sum of a kind is, by the sentence and the topic, and how that is known."""
        if kind == "revenue" and is_of_a_unit(scene, one, refs, self.course.words):
            return None, "part"
        priced = company_priced(scene, one, refs, self.course.words) if kind == "raise" else None
        if priced in self.course.known.private:
            return priced, CLAUSE
        return subject_of(
            scene, one, kind, decision.cue, refs, self.course.words, self.course.known, self.course.state.focus
        )

    def is_earned_by_listed(self, scene: Scene, one: Sum, decision: Decision) -> bool:
        """Whether what a listed company is said to have "raised" is its revenue."""
        if decision.cue is not None and decision.cue.cue.bound:
            return False
        if any(found.amount == one.start for found in scene.of("invest")):
            return False  # "Alibaba and Tencent, who came up with $700 million"
        goes_on = self.course.state.kind == "revenue" and decision.cue is not None and decision.cue.cue.side == "<"
        return goes_on or scene.has("earns") or any(d.kind in ("quarter", "half", "fiscal") for d in scene.dates)

    def choose(
        self,
        scene: Scene,
        one: Sum,
        kind: str,
        decision: Decision,
        refs: Sequence[Ref],
        said: tuple[str | None, str],
        giver: str | None = None,
    ) -> tuple[str | None, str]:
        """Return whose a sum is, and why: whom the rules name, unless somebody else weighs more.

        Nobody's where the sentence does not name the company, and what it is and whose leave too much doubt together.
        """
        course = self.course
        held = said[0] is not None and said[1] == "right before its sum"
        # "Disney, whose revenue was $94 billion, is putting $1 billion into OpenAI"
        held = held or (kind == "invest" and said[1] == CLAUSE and any(m.company == said[0] for m in scene.mentions))
        held = held or (kind == "raise" and said[1] == CLAUSE and _is_named_with_its_round(scene, one, said[0]))
        if said[1] == "someone" or (not held and goes_on_about_strangers(course, scene, one, kind, refs)):
            return None, "other"
        if said[1] == "part":
            return said  # "Azure's sales": no word of the sentence makes them the company's
        # a name with its sum in brackets leaves no doubt, nor does a stranger who is priced
        sure = one.bracketed if said[0] else is_strangers(scene, one, kind, refs, course.words)
        weights = None if sure or said[1] in CERTAIN else self.learned.subjects
        if weights is None and self.notes is None:
            return said
        so_far = self.so_far(scene)
        found = candidates(
            scene,
            one,
            kind,
            refs,
            course.known,
            course.state.focus,
            so_far,
            said,
            giver,
            words=course.words,
        )
        if self.notes is not None:
            self.notes.subjects.append((scene, one, found, said[0]))
        if weights is None:
            return said
        shares = shares_of(found, weights)
        company, how = self.weighed(scene, one, kind, refs, said, shares)
        named = said[1] not in _UNSAID or any(mention.company == company for mention in scene.mentions)
        if company is None or named or decision.certain or not decision.shares:
            return company, how
        likely = likelihood(decision.shares, kind, shares.get(company, 0.0))
        return (company, how) if likely >= LEAST else (None, DOUBTFUL)

    def weighed(
        self,
        scene: Scene,
        one: Sum,
        kind: str,
        refs: Sequence[Ref],
        said: tuple[str | None, str],
        shares: Mapping[str, float],
    ) -> tuple[str | None, str]:
        """Return whom the rules name, unless somebody else is so much likelier."""
        who = max(shares, key=shares.__getitem__)
        if (who or None) == said[0] or shares[who] < (SURE if who and said[1] not in ("other", "listed") else SURER):
            return said
        if who and self.is_passed_over(scene, one, who, said, refs):
            return said
        if kind in PRIVATE and who in self.course.known.listed:
            return None, "listed"
        return (who, "weighed") if who else (None, "other")

    def is_passed_over(
        self, scene: Scene, one: Sum, who: str, said: tuple[str | None, str], refs: Sequence[Ref]
    ) -> bool:
        """Whether a startup that the sentence names would lose its sum to one that it does not name.

        Who once worked for one does not name it ("set up by former OpenAI researchers"); a pronoun that goes on behind
        one who is only set beside it does ("At a time when OpenAI burns billions, it").
        """
        people = [ref for ref in refs if ref.form == PEOPLE]
        if _is_named_by_its_rival_alone(scene, who, refs):
            return True
        if who in self.course.state.focus.left and any(m.company == who for m in scene.mentions):
            return True
        named = (m for m in scene.mentions if not any(ref.start <= m.start < ref.end for ref in people))
        here = {mention.company for mention in named}
        if who in here or any(ref.form == SET_BESIDE and ref.company == who for ref in refs):
            return False
        focus = self.course.state.focus
        if (focus.anothers or focus.strangers) and said[0] is None:
            return True
        meant = said[1] in MEANT and said[0] in self.course.known.private
        if meant and self.is_only_in_passing(who) and not self.is_beyond_startups(scene, one):
            return True
        ours = said[0] in here and said[0] in self.course.known.private
        another = _opens_with_another(scene, one) or _acts_unheard_of(scene, one, refs, self.course.words)
        return ours or (said == (None, "other") and another)

    def is_only_in_passing(self, who: str) -> bool:
        """Whether a listed company was never what title, heading, paragraph or sentence were about.

        "OpenAI's revenue is $10bn, licensing income from Microsoft left out. The revenue target is $125bn."
        """
        focus, trail = self.course.state.focus, self.course.trail
        about = {focus.headline, focus.topic, focus.reporter, trail.leader, *trail.heading, *focus.in_title}
        if trail.opens:
            about.add(trail.opener)
        led = any(heard.mentions and heard.mentions[0].company == who for heard in focus.heard)
        return who in self.course.known.listed and who not in about and not led

    def so_far(self, scene: Scene) -> SoFar:
        """Return what the text has told before a sentence."""
        last, block = self.course.state.last, scene.sentence.block
        away = block - last.scene.sentence.block if last else 9
        before = tuple(dict.fromkeys(m.company for m in self.course.named_before() if m.company))
        strangers = strangers_so_far(self.course, scene)
        return SoFar(
            last.subject if last else None,
            away <= 1,
            away == 0,
            before,
            self.course.counts,
            self.course.trail,
            strangers,
        )


def _acts_unheard_of(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a stranger's name is the subject of the clause of a sum, and the sentence has no word for another."""
    head = refs[0] if refs else None
    if head is None or head.kind not in ("unknown", "name") or not head.leads or head.role or head.end > one.start:
        return False
    if head.company is not None or is_investors(scene, head):
        return False
    own = all(
        ref.kind in ("possessive", "pronoun")
        and (ref.company is None or (ref.kind == "possessive" and ref.start >= one.end))
        for ref in refs[1:]
    )
    # "Brumel, fondé en 2019 et valorisé A": what hangs on the name opens behind its comma
    hangs = words.refs.relative.match(scene.masked, head.end) is not None
    clause = scene.masked[head.end + hangs : one.start]
    apart = ":" in clause or ("," in clause if hangs else scene.parted(head.end, one.start))
    if not own or apart:
        return False
    first, last = head.name.split()[0], head.name.split()[-1]
    if last in words.refs.company_ends or _is_told_by_a_noun(scene, head, words):
        return True
    if head.name in words.refs.tells_of_others or scene.masked[: head.start].strip(OPENING):
        return False  # "PitchBook has it down for", "The games studio miHoYo nonetheless led a round of"
    if is_companys(head.name, words) and is_unheard_of(first, words):
        return True  # but "Racheter TikTok"
    if words.refs.adjectives_behind and " " not in head.name:
        return is_unheard_of(head.name, words)
    return opens_unheard_of(scene, head.start, head.end, words)


def _is_told_by_a_noun(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether the noun right before a name says that it is a company's ("defence startup Helsing")."""
    said = scene.masked[: ref.start].split()[-1:]
    return bool(said) and words.refs.nouns.fullmatch(said[0]) is not None


def _opens_with_another(scene: Scene, one: Sum) -> bool:
    """Whether a sentence opens with the known name of a startup that is not watched, or of a group as its label."""
    first = scene.mentions[0] if scene.mentions else None
    if first is None or first.start >= _AT_HEAD or first.end > one.start:
        return False
    labels = first.sort == "listed" and _LABELS.match(scene.masked, first.end) is not None  # "Cisco: the shares rose"
    return first.company is None and (first.sort == "private" or labels)


_LABELS = re.compile(r"\s?:\s")


def _is_named_by_its_rival_alone(scene: Scene, company: str, refs: Sequence[Ref]) -> bool:
    """Whether a sentence names a company only to say whose rival somebody is ("the Chinese rival of OpenAI")."""
    rivals = [ref for ref in refs if ref.rival == company]
    named = [mention.start for mention in scene.mentions if mention.company == company]
    return bool(named) and all(any(ref.start <= place < ref.end for ref in rivals) for place in named)


def _is_named_with_its_round(scene: Scene, one: Sum, company: str | None) -> bool:
    """Whether the words that tell a round name the company ("It had led the $112 million seed round of Mistral AI")."""
    named = [mention.start for mention in scene.mentions if mention.company == company]
    told = [found for found in scene.of("raise") if found.cue.bound and found.amount == one.start]
    return any(found.start <= place < found.end for found in told for place in named)
