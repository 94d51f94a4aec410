"""Make figures of a sum whose kind is known: whose it is, whose money, or why it is set aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.funding import investors
from pipeline.figures.funding.belonging import is_round_of_stranger
from pipeline.figures.funding.brackets import HELD
from pipeline.figures.funding.cheques import STRANGERS_CHEQUE
from pipeline.figures.funding.choosing import SURE, SURER, SoFar, candidates, choose
from pipeline.figures.funding.clauses import taker_of, yardstick_of
from pipeline.figures.funding.decisions import Decision
from pipeline.figures.funding.details.when import date_of
from pipeline.figures.funding.finished import reason_for
from pipeline.figures.funding.focus import Known, Ref
from pipeline.figures.funding.kinds import GOES_ON
from pipeline.figures.funding.learned import Learned, Notes
from pipeline.figures.funding.nouns_taken_up import noun_taken_up
from pipeline.figures.funding.parts import CAME_FROM, CAME_OF, LED_WITH
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Scene, Sum, too_small
from pipeline.figures.funding.startups_beside import is_left_to_startup
from pipeline.figures.funding.state import NAMES, State, Told
from pipeline.figures.funding.subjects import CERTAIN, PRIVATE, is_strangers, subject_of, takes
from pipeline.figures.funding.taken_up import (
    Said,
    asks_about_another,
    company_taken_up,
    is_about_another,
    is_of_a_target,
    named_in_an_aside,
    stranger_taken_up,
    takes_up,
)
from pipeline.figures.funding.trail import Trail
from pipeline.figures.funding.words import Words
from pipeline.figures.names import Mention, Names
from pipeline.figures.tokens import lowered
from storage.records import SetAside

GIVEN = "invest: the label names the investor"
_NAMED = ("name", "description")
_AT_A_PRICE = 8
"""Words at most between what was raised and the price ("at a post-money valuation of")."""
_MEANT = ("topic", "noun", "pronoun", "possessive")
"""Ways of finding a subject that the sentence does not name."""
_BROUGHT_IN = "investor: brought in before"
_OTHER_GIVERS = ("backers", "some_backers", "others", "unnamed_investor", "led_group")
"""Words for others who may give than those who were named before."""
_UNNAMED = ("topic", "introduced")
"""Ways of finding a subject for which the sentence has no word."""
_ASSUMED = (*_UNNAMED, "taken up", "weighed", "other")
"""The same, with those by which a company is found that the text speaks of."""
_AT_HEAD = 4
_COUNTS_UP = 2.6
"""How loudly words that count up must speak, for a sum to be all that was given."""
_MINUS = re.compile(r"[^-\s−][\s(][-−]$")
"""Before a sum: a minus, no dash that opens a line or parts two words."""
FAINT = 3.8
"""A cue that names no sum of its own and weighs less is too little where the topic alone is the subject."""


class Making:
    """Makes figures of the sums of one article."""

    def __init__(
        self,
        words: Words,
        names: Names,
        known: Known,
        state: State,
        learned: Learned,
        notes: Notes | None,
        counts: dict[str, int],
        trail: Trail,
    ) -> None:
        self.words, self.names, self.known = words, names, known
        self.state, self.counts, self.trail = state, counts, trail
        self.learned, self.notes = learned, notes
        self.paired: dict[int, str] = {}
        """Whose the sums of the sentence are that is read, where it gives them to several companies in order."""
        self.given: dict[int, str] = {}
        """Whose money the sums of the sentence are, where it gives them to several investors in order."""
        self.before_kind = ""
        self.found_in, self.found = "", list[Mention]()
        self.labelled_by: str | None = None
        """The investor whose name is the label of the line that is read."""
        self.labelled_for: str | None = None
        """The company at the head of a line that tells only what an investor gave; None for the one spoken of."""

    def named_before(self) -> Sequence[Mention]:
        """Return the companies named in the sentence before, found once for all sums of a sentence."""
        text = self.state.text
        if self.found_in != text:
            self.found_in, self.found = text, self.names.find(text)
        return self.found

    def said_before(self) -> Said:
        """Return the sentence before, with the companies that it names."""
        return Said(self.state.text, self.named_before())

    def told_just_before(self) -> str | None:
        """Return the company of whom the sentence before told its last figure."""
        last = self.state.last
        return last.subject if last is not None and last.scene.text == self.state.text else None

    def tell(
        self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], before: Sequence[Told]
    ) -> list[Told]:
        """Make the figures of a sum, or set it aside."""
        kind, rules = decision.kind, [decision.rule]
        aside = self.refused(scene, one, decision)
        if aside:
            if aside == "other":
                self.state.strangers = scene
            if decision.rule == STRANGERS_CHEQUE:
                self.state.given_away = scene
            return self.set_aside(scene, one, aside)
        if decision.former and kind == "raise" and before and before[-1].kind == "revenue":
            kind = "revenue"
        same = before[-1] if decision.former and before and before[-1].kind == kind else None
        if same is not None and (other := yardstick_of(scene, one, refs, self.words)) is not None:
            same = same if other.company == same.subject else None
        if same is not None:
            told = Told(scene, one, kind, same.subject, [*rules, "subject: as the sum before"], former=True)
            told.investor = same.investor
            return [told]
        given_to = self.labelled_for or self.state.focus.private
        if decision.rule == GIVEN and given_to is not None:
            return [Told(scene, one, kind, given_to, rules, investor=self.labelled_by)]
        if kind == "total" and self.adds_up_what_one_gave(scene, one, refs):
            kind, decision = "invest", replace(decision, listed=True)
        if kind == "invest":
            told_whose = decision.rule in (HELD, CAME_FROM)
            taker = None if told_whose or _is_bound(decision) else taker_of(scene, one, refs, self.words)
            if taker is None or taker.company not in self.known.private:
                told_here = self.invest(scene, one, decision, refs, before)
                self.state.given_away = None if told_here else scene
                return told_here
            return [Told(scene, one, "raise", taker.company, [decision.rule, "a startup's own"])]
        kind, found, how = self.whose(scene, one, kind, decision, refs)
        if how == "listed" and kind == "raise":
            given = self.given_by_listed(scene, one, refs)
            if given is not None:
                return [given]
        if kind == "raise" and found is not None and self.earned(scene, one, decision):
            kind = "revenue"
        somebody = how == "someone"
        paired = self.paired.get(one.start)
        found, how = (paired, "in order") if paired else self.choose(scene, one, kind, refs, (found, how))
        if found is None:
            if how == "other":
                self.state.strangers = scene
                somebody = somebody or stranger_taken_up(scene, one, kind, refs, self.said_before(), self.words)
                if somebody or is_strangers(scene, one, kind, refs, self.words):
                    self.state.acting = scene
            return self.set_aside(scene, one, how)
        left = kind != "invest" and how not in ("in order", "right before its sum")
        if left and is_left_to_startup(scene, one, refs, self.words):
            self.state.strangers = scene
            return self.set_aside(scene, one, "other")
        if how == "topic" and _is_faint(decision):
            return self.set_aside(scene, one, "unclear")
        later = how in _MEANT and (self.is_named_only_later(found) or self.is_yet_to_come(scene, one, found, refs))
        strangers = how in _MEANT and _is_told_of_a_stranger(scene, one, refs)
        if later or strangers or (how in _UNNAMED and kind in PRIVATE and self.goes_to_a_stranger(scene, one, refs)):
            return self.set_aside(scene, one, "other")
        if how in _ASSUMED and kind in PRIVATE and is_round_of_stranger(scene, refs, self.words):
            return self.set_aside(scene, one, "other")
        own = kind == "raise" and how in _ASSUMED and not rounds_in(scene.text, self.words.lang)
        if own and _is_an_investors_own(scene, one, decision, refs):
            return self.set_aside(scene, one, "fund")
        source = investors.single_source(scene, one, refs, self.words) if kind == "raise" else None
        if source is not None and source != found and not decision.former:
            self.state.focus.investor = source
            self.state.last_invest = Told(scene, one, "invest", found, [*rules, "from one investor"], investor=source)
            return [self.state.last_invest]
        told = Told(scene, one, kind, found, [*rules, f"subject: {how}"], former=decision.former)
        told.listed = decision.listed
        return [told]

    def whose(
        self, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref]
    ) -> tuple[str, str | None, str]:
        """Return what a sum is and whose, by the rules, and by which: a listed company raises nothing, but earns."""
        found, how = self.subject(scene, one, kind, decision, refs)
        if how in ("topic", "pronoun") and kind in PRIVATE and self.state.focus.headline in self.known.listed:
            # in an article on a listed company nobody else is meant unless the text has just named them
            said = {m.company for m in scene.mentions} | {m.company for m in self.named_before()}
            if found not in said:
                found, how = None, "listed"
        if how == "listed" and kind == "raise" and self.is_earned_by_listed(scene, decision):
            kind = "revenue"
            found, how = self.subject(scene, one, kind, decision, refs)
        asked = [company for company in self.trail.asked if company not in self.known.listed]
        if decision.rule.startswith("carried") and len(asked) == 1 and not scene.mentions:
            # "At what price did Hugging Face last sell shares? $4.5 billion."
            found, how = asked[0], "asked about"
        elif (
            decision.rule.startswith("carried")
            and self.state.last is not None
            and how in ("name", "topic", "other", "pronoun")
        ):
            leading = [r for r in refs if r.leads and r.kind in ("name", "description", "noun") and r.end <= one.start]
            if not leading and self.state.last.kind == kind:
                found, how = self.state.last.subject, "as the sum told before"
        if how == "listed" and kind == "raise" and self.before_kind == "debt":
            kind = "debt"
            found, how = self.subject(scene, one, kind, decision, refs)
        if how in ("pronoun", "possessive"):
            before, told = self.said_before(), self.told_just_before()
            taken = company_taken_up(scene, one, kind, refs, before, self.words, self.known, found, told)
            found, how = (taken, "taken up") if taken is not None else (found, how)
        names_ours = any(mention.company for mention in scene.mentions)
        if found is not None and not names_ours and self.goes_on(scene, found, how):
            how = "taken up"
        if how in _MEANT and found is not None and found == self.state.focus.introduced and not names_ours:
            how = "introduced"
        return kind, found, how

    def is_named_only_later(self, company: str) -> bool:
        """Whether the text has told of a stranger's sum, and not yet named the one that "its" would mean."""
        told = self.state.strangers
        return told is not None and told.sentence.place == "text" and company not in self.state.focus.seen

    def goes_on(self, scene: Scene, found: str, how: str) -> bool:
        """Whether "its", or no word at all, means the one company of which the sentence before told a figure."""
        if scene.sentence.first or not (how == "possessive" or (how == "topic" and self.words.refs.drops_pronouns)):
            return False
        alone = {mention.company for mention in self.named_before() if mention.company} == {found}
        return alone and found == self.told_just_before()

    def subject(
        self, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref]
    ) -> tuple[str | None, str]:
        """Return whose a sum of a kind is, by the sentence and the topic, and how that is known."""
        return subject_of(scene, one, kind, decision.cue, refs, self.words, self.known, self.state.focus)

    def is_earned_by_listed(self, scene: Scene, decision: Decision) -> bool:
        """Whether what a listed company is said to have "raised" is its revenue."""
        if decision.cue is not None and decision.cue.cue.bound:
            return False
        goes_on = self.state.kind == "revenue" and decision.cue is not None and decision.cue.cue.side == "<"
        return goes_on or scene.has("earns") or any(d.kind in ("quarter", "half", "fiscal") for d in scene.dates)

    def choose(
        self,
        scene: Scene,
        one: Sum,
        kind: str,
        refs: Sequence[Ref],
        said: tuple[str | None, str],
        giver: str | None = None,
    ) -> tuple[str | None, str]:
        """Return whose a sum is, and why: whom the rules name, unless somebody else weighs more."""
        held = said[0] is not None and said[1] == "right before its sum"
        if said[1] == "someone" or (not held and self.goes_on_about_strangers(scene, one, kind, refs)):
            return None, "other"
        if said[1] == "part":
            return said  # "Azure's sales": no word of the sentence makes them the company's
        # a name with its sum in brackets leaves no doubt, nor does a stranger who is priced
        sure = one.bracketed if said[0] else is_strangers(scene, one, kind, refs, self.words)
        weights = None if sure or said[1] in CERTAIN else self.learned.subjects
        if weights is None and self.notes is None:
            return said
        so_far = self.so_far(scene)
        found = candidates(scene, one, kind, refs, self.known, self.state.focus, so_far, said, giver, words=self.words)
        if self.notes is not None:
            self.notes.subjects.append((scene, one, found, said[0]))
        if weights is None:
            return said
        who, share = choose(found, weights)
        if (who or None) == said[0] or share < (SURE if who and said[1] != "other" else SURER):
            return said
        if who and self.is_passed_over(scene, one, who, said):
            return said
        if kind in PRIVATE and who in self.known.listed:
            return None, "listed"
        return (who, "weighed") if who else (None, "other")

    def is_passed_over(self, scene: Scene, one: Sum, who: str, said: tuple[str | None, str]) -> bool:
        """Whether a startup that the sentence names would lose its sum to one that it does not name."""
        here = {mention.company for mention in scene.mentions}
        if who in here:
            return False
        if self.state.focus.anothers and said[0] is None:
            return True
        ours = said[0] in here and said[0] in self.known.private
        return ours or (said == (None, "other") and _opens_with_another(scene, one))

    def goes_on_about_strangers(self, scene: Scene, one: Sum, kind: str, refs: Sequence[Ref]) -> bool:
        """Whether a list of others goes on behind the sum of one, or the next sentence takes one up with "it"."""
        told, number = self.state.strangers, scene.sums.index(one)
        if told is scene and number and self.is_price_of_strangers(scene, one, kind, refs):
            return True
        if told is scene and number:
            named = [ref for ref in refs if ref.start >= scene.sums[number - 1].end]
            beside = any(ref.kind in ("name", "unknown") and 0 < one.start - ref.end <= 5 for ref in named)
            if beside and not any(ref.company for ref in named):
                return True
            ours = any(ref.company and ref.kind in _NAMED and ref.end <= one.start for ref in refs)
            if self.state.acting is scene and not ours and not any(ref.end <= one.start for ref in named):
                return True  # "raised $200 million and is worth $1.5 billion"
        told = self.state.acting
        said = self.said_before()
        if noun_taken_up(scene, one, kind, refs, said.text, self.words):
            return True
        known = any(found.amount == one.start for found in scene.of("known_sum"))
        if known and is_about_another(said, self.words):
            return True  # "Kestrel closed its Series D. The $500 million will pay for chips."
        if stranger_taken_up(scene, one, kind, refs, said, self.words):
            return True
        if asks_about_another(said, self.known, self.words) and not any(ref.end <= one.start for ref in refs):
            return True
        if is_of_a_target(scene, one, kind, refs, said, self.words):
            return True
        if told is None or told.text != self.state.text or told.sentence.block != scene.sentence.block:
            return False
        beside = named_in_an_aside(told)
        if any(mention.company for mention in (*(() if beside else told.mentions), *scene.mentions, *scene.described)):
            return False
        # "The valuation was $6.5 billion": nobody else is spoken of
        alone = not any(ref.leads and ref.end <= one.start for ref in refs)
        alone = alone and self.words.refs.opens_noun.match(scene.masked) is not None
        if alone and is_about_another(Said(told.text, told.mentions), self.words):
            return True
        return takes_up(scene, one, refs, self.words, nouns=True)

    def is_price_of_strangers(self, scene: Scene, one: Sum, kind: str, refs: Sequence[Ref]) -> bool:
        """Whether a sum is the price at which a stranger raised the sum before ("$350 million at $10 billion")."""
        first = scene.sums[scene.sums.index(one) - 1]
        if kind != "valuation" or not self.state.aside:
            return False
        theirs = (
            self.state.aside[-1].start == scene.sentence.start + first.start and self.state.aside[-1].rule == "other"
        )
        # "its", as in "pledges for its Series C, at", is theirs too
        alone = not any(first.end <= ref.start < one.start and ref.kind != "possessive" for ref in refs)
        near = scene.words_between(first.end, one.start) <= _AT_A_PRICE and scene.parted(first.end, one.start) < 2
        return theirs and alone and near

    def so_far(self, scene: Scene) -> SoFar:
        """Return what the text has told before a sentence."""
        last, block = self.state.last, scene.sentence.block
        away = block - last.scene.sentence.block if last else 9
        before = tuple(dict.fromkeys(m.company for m in self.named_before() if m.company))
        strangers = self.strangers_so_far(scene)
        return SoFar(last.subject if last else None, away <= 1, away == 0, before, self.counts, self.trail, strangers)

    def strangers_so_far(self, scene: Scene) -> str:
        """Return where the last sum stands that was somebody else's, if no figure is told since."""
        told = self.state.strangers
        if told is None:
            return ""
        if told is scene:
            return "here"
        if told.sentence.block != scene.sentence.block:
            return "before"
        return "just before" if self.state.text == told.sentence.text else "in block"

    def given_by_listed(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> Told | None:
        """Read a listed company's "raise" as money that it gives to the startup that the text speaks of."""
        focus, listed = self.state.focus, self.known.listed
        giver = next((r for r in refs if r.company in listed and r.leads and r.end <= one.start), None)
        said = {m.company for m in scene.mentions} | {m.company for m in self.named_before()}
        if giver is None or giver.company is None or focus.private is None or focus.private not in said:
            return None
        if investors.is_one_of_several(scene, giver, refs, self.words):
            return Told(scene, one, "raise", focus.private, ["what a listed company gives with others"])
        return Told(scene, one, "invest", focus.private, ["what a listed company gives"], investor=giver.company)

    def adds_up_what_one_gave(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
        """Whether a total goes on about the investor told of in the sentence before ("By now it has committed")."""
        last = self.state.last
        if last is None or last is not self.state.last_invest or self.told_just_before() is None:
            return False
        if any(ref.kind in ("name", "unknown", "description") for ref in refs):
            return False
        gives = [found for found in scene.of("invest") if found.start < one.start]
        others = (*scene.of("raise"), *scene.of("backers"))
        return bool(gives) and not any(found.start < one.start for found in others)

    def earned(self, scene: Scene, one: Sum, decision: Decision) -> bool:
        """Whether a private company's "took in" is revenue: of a quarter, a half or a fiscal year, and by no deal."""
        cue = decision.cue
        if cue is None or not any(cue.start <= found.start < cue.end for found in scene.of("earns")):
            return False
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
        if decision.kind not in NAMES:
            return decision.kind
        return "" if one.currency else "no_currency"

    def invest(
        self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], before: Sequence[Told] = ()
    ) -> list[Told]:
        """Make the figures of an investor's money: one for each investor that gave the sum."""
        if decision.rule == CAME_FROM:
            _note_source(decision, refs)
        in_turn = self.given_in_turn(scene, one, refs, before)
        if in_turn is not None:
            taker, giver = in_turn
            told = Told(scene, one, "invest", taker, ["given to the next one"], investor=giver)
            self.state.last_invest = told
            return [told]
        answered = self.asked_about() if self.trail.asked and not scene.mentions else None
        pair = self.brought_in_before(scene, one, refs)
        last = self.state.last_invest
        goes_on = decision.listed and answered is None and pair is None and one.start not in self.given
        if (
            goes_on
            and last is not None
            and not investors.is_named_beside(scene, one, refs, last.investor, self.words, self.known)
        ):
            told = Told(scene, one, "invest", last.subject, [decision.rule], investor=last.investor)
            return [told]
        near = last is not None and scene.sentence.block - last.scene.sentence.block <= 1
        deal = answered or investors.read(
            investors.Gift(scene, one, decision.cue, refs, self.words, self.known, self.state.focus),
            near=near,
            resumed=near and last is self.state.last,
            paired=self.given.get(one.start),
            line_of=self.line_of(scene, refs),
        )
        if pair is not None and (deal is None or (deal.investors, deal.target) != (pair.investors, pair.target)):
            deal = pair
        if deal is None and decision.rule.startswith("carried"):
            deal = self.asked_about()
        if deal is None:
            return self.set_aside(scene, one, "unnamed_investor")
        own = one.bracketed or (deal.assumed and decision.cue is None) or takes(scene, one, deal.investors[0], refs)
        if deal.investors[0] in self.known.private and own:
            # "second only to that of OpenAI ($40 billion)": a startup's own round, since no word says that it gives
            return [Told(scene, one, "raise", deal.investors[0], [decision.rule, "a startup's own"])]
        if deal.investors[0] in self.known.private and decision.rule == GOES_ON and not before:
            return self.set_aside(scene, one, "unclear")  # "Später gab sie Cohere 100 Millionen": Cohere gives nothing
        spent = investors.goes_to_a_place(scene, one, self.words) or investors.is_spent(scene, one)
        if (deal.assumed or deal.target is None or deal.how == _BROUGHT_IN) and spent:
            return self.set_aside(scene, one, "spend")
        if deal.foreign:
            return self.set_aside(scene, one, "other")
        said = (deal.target, "build of the clause" if deal.sure else "target")
        if decision.rule in (CAME_FROM, LED_WITH):
            whole = next((told.subject for told in reversed(before) if told.kind in ("raise", "invest")), None)
            if whole is None:
                return self.set_aside(scene, one, "other")  # of a stranger's round
            said = (whole, "build of the clause")
        if decision.rule == CAME_OF and self.state.last is not None:
            said = (self.state.last.subject, "build of the clause")
        target, _ = self.choose(scene, one, "invest", refs, said, deal.investors[-1])
        insider = self.known.of.get(deal.investors[-1]) == target  # its own founder, who only speaks of the sum
        if deal.joint and stranger_taken_up(scene, one, "raise", refs, self.said_before(), self.words):
            target = None  # "Upstage is growing too. Its backers have supplied"
        if target is None or target == deal.investors[-1] or insider:
            return self.set_aside(scene, one, "other")
        anothers = self.is_yet_to_come(scene, one, target, refs)
        anothers = anothers or self.is_part_of_anothers(scene, one, decision, refs)
        anothers = anothers or is_round_of_stranger(scene, refs, self.words)
        if deal.assumed and anothers:
            return self.set_aside(scene, one, "other")
        if deal.assumed and self.is_far_fetched(scene, one, decision, target, before):
            return self.set_aside(scene, one, "unclear")
        if deal.assumed and decision.rule == GOES_ON and self.follows_one_set_aside(scene, one):
            return self.set_aside(scene, one, "unclear")  # "CoreWeave promised £1.5 billion, Salesforce £1.4 billion"
        so_far = dict(decision.scores).get("so far", 0.0) >= _COUNTS_UP
        if deal.how == "investor: told before" and self.exceeds_the_last(one) and not so_far:
            return self.set_aside(scene, one, "unnamed_investor")
        rules = [decision.rule, deal.how]
        if deal.joint:
            kind = "total" if so_far else "raise"
            return [Told(scene, one, kind, target, rules, former=decision.former)]
        self.state.focus.investor = deal.investors[-1]
        told_here = [
            Told(scene, one, "invest", target, rules, investor=name, former=decision.former) for name in deal.investors
        ]
        self.state.last_invest = told_here[-1]
        return told_here

    def given_in_turn(
        self, scene: Scene, one: Sum, refs: Sequence[Ref], before: Sequence[Told]
    ) -> tuple[str, str] | None:
        """Return whom an investor gave the next sum, and who he is ("gave xAI $1 billion and Cohere $100 million")."""
        last = before[-1] if before else None
        if last is None or last.kind != "invest" or not last.investor or last.investor in self.known.private:
            return None
        first, taker = _right_before(scene, last.one, refs), _right_before(scene, one, refs)
        if first is None or taker is None or first.company != last.subject or taker.company not in self.known.private:
            return None  # "promised xAI $2 billion, Valor $1 billion", where he gives
        goes_on = self.words.refs.listing.fullmatch(scene.masked, last.one.end, taker.start)
        return (taker.company, last.investor) if goes_on and taker.company else None

    def is_yet_to_come(self, scene: Scene, one: Sum, found: str, refs: Sequence[Ref]) -> bool:
        """Whether a sentence that names a stranger before its sum stands before all that tell of a company.

        "Space: Varda is topping up with $187 million", in a list in which a startup of ours comes later.
        """
        focus = self.state.focus
        if scene.sentence.place == "title" or found in focus.told or (focus.titled and found == focus.headline):
            return False
        if any(mention.company == found for mention in (*scene.mentions, *scene.described)):
            return False
        startups = {mention.start for mention in scene.mentions if mention.sort == "private"}
        return any(
            not ref.company
            and ref.end <= one.start
            and (
                ref.start in startups
                or (ref.kind == "unknown" and _BEHIND_A_LABEL.fullmatch(scene.masked, 0, ref.start))
            )
            for ref in refs
        )

    def line_of(self, scene: Scene, refs: Sequence[Ref]) -> str | None:
        """Return the startup with whose name the line of a list opens ("Reflection AI: $2 billion; Nvidia gave …")."""
        if scene.sentence.kind != "item":
            return None
        first = refs[0] if refs and scene.sentence.first and refs[0].kind == "name" else None
        company = first.company if first is not None and first.start < _AT_HEAD else self.trail.opener
        opens = first is not None or self.trail.opens
        return company if opens and company in self.known.private else None

    def is_far_fetched(self, scene: Scene, one: Sum, decision: Decision, target: str, before: Sequence[Told]) -> bool:
        """Whether money that a sentence gives to nobody ("adds $500,000") is too weakly told to be the topic's."""
        cue, last = decision.cue, before[-1] if before else self.state.last
        weighed = cue is None and decision.weighed
        if (cue is None and not weighed) or (cue is not None and cue.cue.bound):
            return False
        block = scene.sentence.block
        near = last is not None and last.kind in ("invest", "raise", "valuation")
        near = near and last is not None and block - last.scene.sentence.block <= 1
        said = self.words.refs.into.match(scene.masked, one.end) is not None
        said = said or any(mention.company == target for mention in scene.mentions)
        weight = cue.cue.weight if cue is not None else 0.0
        near = near or ((weight > 5 or weighed) and said)
        return not near and (weight < 5 or not self.state.focus.titled)

    def follows_one_set_aside(self, scene: Scene, one: Sum) -> bool:
        """Whether the sum before in the sentence is none of ours: what goes on about it is none either."""
        number, aside = scene.sums.index(one), self.state.aside
        return number > 0 and bool(aside) and aside[-1].start == scene.sentence.start + scene.sums[number - 1].start

    def is_part_of_anothers(self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> bool:
        """Whether a sum goes on from one that is a stranger's, and names nobody of ours between.

        "$300 million, $50 million of it from Accel", "€300 million in 2023 and €500 million in 2024".
        """
        number = scene.sums.index(one)
        whole = scene.sums[number - 1].end if number else 0
        ours = any(ref.company in self.known.private and ref.start >= whole for ref in refs)
        part = any(found.amount == one.start and found.end > whole for found in scene.of("of_whole"))
        if ours or not (part or decision.cue is None) or not self.follows_one_set_aside(scene, one):
            return False
        return self.state.aside[-1].rule == "other" or (not part and self.state.aside[-1].rule == "spend")

    def goes_to_a_stranger(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
        """Whether a sentence that has no word for a startup of ours names another behind a sum, which gets it.

        "Closed in May, the €220 million round was meant to give Satispay three quiet years."
        """
        mentions = (*scene.mentions, *scene.described)
        if any(mention.company in self.known.private for mention in mentions):
            return False
        givers = any(mention.company or mention.sort == "investor" for mention in mentions)
        roles = ("target",) if givers else ("", "target")
        startups = {mention.start for mention in scene.mentions if mention.sort == "private"}
        return any(ref.start >= one.end and ref.start in startups and ref.role in roles for ref in refs)

    def exceeds_the_last(self, one: Sum) -> bool:
        """Whether a sum is more than five times the figure before, so that it is no part of it."""
        last = self.state.last
        return (
            last is not None
            and last.one.currency == one.currency
            and (one.amount.low or Decimal(0)) > 5 * (last.one.amount.high or last.one.amount.low or Decimal(0))
        )

    def asked_about(self) -> investors.Deal | None:
        """Return whose money into whom a question asks for ("And Nvidia? Has it put money in?"), or None."""
        listed, focus = self.known.listed, self.state.focus
        named = self.named_before()
        givers = [m for m in named if m.company is None or m.company in listed]
        takers = {m.company for m in named if m.company is not None and m.company not in listed}
        target = takers.pop() if len(takers) == 1 else None if takers else focus.private
        if len(givers) != 1 or target is None:
            return None
        return investors.Deal((givers[0].company or givers[0].name,), target, "investor: asked about")

    def brought_in_before(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> investors.Deal | None:
        """Return whose money into whom a sentence tells that names nobody, behind one with a backer and a startup.

        "Nvidia is a shareholder of Cohere. The group has put in $300 million." None where that is not all it names, or
        told of a sum itself.
        """
        if self.told_just_before() is not None or any(scene.has(group) for group in _OTHER_GIVERS):
            return None
        if scene.mentions or any(ref.kind in ("unknown", "someone", "state", "person") for ref in refs):
            return None
        named, listed = self.named_before(), self.known.listed
        givers = {m.company or m.name for m in named if m.company in listed or m.sort == "investor"}
        takers = {m.company or m.name for m in named if m.company not in listed and m.sort == "private"}
        if len(givers) != 1 or len(takers) != 1:
            return None
        giver, taker = givers.pop(), takers.pop()
        if taker not in self.known.private:
            return investors.Deal((giver,), None, "investor: into a stranger", foreign=True)
        if self.words.refs.rival_nouns.search(f" {lowered(self.state.text)} ") is not None:
            return None  # "Google is a rival of Anthropic"
        return investors.Deal((giver,), taker, _BROUGHT_IN)

    def set_aside(self, scene: Scene, one: Sum, kind: str) -> list[Told]:
        """Note why a sum is none of ours."""
        self.state.aside.append(
            SetAside(
                text=scene.text[one.start : one.end],
                reason=reason_for(kind),
                rule=kind,
                place=scene.sentence.place,
                start=scene.sentence.start + one.start,
                end=scene.sentence.start + one.end,
            )
        )
        return []


def _right_before(scene: Scene, one: Sum, refs: Sequence[Ref]) -> Ref | None:
    """Return the name that stands right before a sum."""
    named = (ref for ref in refs if ref.kind in ("name", "unknown"))
    return next((ref for ref in named if scene.masked[ref.end : one.start] == " "), None)


def _is_told_of_a_stranger(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a sum stands alone before a sentence that names a stranger ("$300 million. What Periodic Labs got")."""
    alone = None if scene.masked[: one.start].strip(_QUOTES) else _ALONE.match(scene.masked, one.end)
    if alone is None or any(m.company or m.sort == "investor" for m in (*scene.mentions, *scene.described)):
        return False
    behind = [ref for ref in refs if ref.start > alone.end() and ref.kind in ("name", "unknown")]
    return any(ref.role in ("", "target") for ref in behind)


def _is_an_investors_own(scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> bool:
    """Whether the subject of a verb of raising is one investor alone, who raises for a fund of his own.

    "Balderton has raised another, of €400 million", in a sentence that speaks of nobody else and of no round.
    """
    cue = decision.cue
    if cue is None or not cue.cue.bound or any(ref.company and ref.kind != "possessive" for ref in refs):
        return False
    if any(scene.has(group) for group in _ROUND_OR_SHARED) or cue.start >= one.start:
        return False
    investing = {mention.start for mention in scene.mentions if mention.sort == "investor"}
    leads = [ref for ref in refs if ref.end <= one.start and ref.kind in ("name", "unknown")]
    alone = len(leads) == 1 and leads[0].leads and not leads[0].role and leads[0].start in investing
    return alone and cue.start - leads[0].end > 0 and scene.words_between(leads[0].end, cue.start) <= _RAISES


_ROUND_OR_SHARED = ("deal", "others", "joint", "jointly", "backers", "some_backers", "led_group", "with_whom")
_RAISES = 3
"""Words at most between an investor and the verb by which it raises for itself ("ne ha appena")."""


_BEHIND_A_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?: ")
"""Before the name with which the line of a field opens ("Space: Varda")."""
_QUOTES = " \"'«„“‘(–—-"
_ALONE = re.compile(r"[\s\"'”»]*[.:!]\s")


def _note_source(decision: Decision, refs: Sequence[Ref]) -> None:
    """Note of the name that a part of a round is said to come from that it gives, whatever word stands before it."""
    cue = decision.cue
    inside = [ref for ref in refs if cue is not None and cue.start <= ref.start and ref.end <= cue.end]
    if inside and inside[-1].kind in (*_NAMED, "unknown"):
        inside[-1].role = "investor"


def _is_bound(decision: Decision) -> bool:
    """Whether a cue that names the sum itself says what it is."""
    return decision.cue is not None and decision.cue.cue.bound


def _is_faint(decision: Decision) -> bool:
    """Whether only a word some way off speaks for a sum of which the sentence names no subject either."""
    loud = dict(decision.scores).get(decision.kind, FAINT)
    return decision.cue is not None and not decision.cue.cue.bound and loud < FAINT


def _opens_with_another(scene: Scene, one: Sum) -> bool:
    """Whether a sentence opens with the known name of a startup that is not watched."""
    first = scene.mentions[0] if scene.mentions else None
    if first is None or first.start >= _AT_HEAD or first.end > one.start:
        return False
    return first.company is None and first.sort == "private"
