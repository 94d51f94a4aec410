"""Read an article's prose for funding, valuation and revenue figures, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from pipeline.figures import lexicon
from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding import investors
from pipeline.figures.funding.choosing import SURE, SURER, SUREST, SoFar, candidates, choose
from pipeline.figures.funding.cues import COMPANY, OTHER
from pipeline.figures.funding.details import Details
from pipeline.figures.funding.features import NOWHERE, Context, Telling, Value, stems_of
from pipeline.figures.funding.focus import Focus, Known, Ref
from pipeline.figures.funding.judge import judge
from pipeline.figures.funding.kinds import STATES, SUPPOSED, Before, Decision, decide
from pipeline.figures.funding.labels import (
    complete,
    investor_by_label,
    kind_by_label,
    label_of,
    lines_beside_watched,
    opens_with_stranger,
)
from pipeline.figures.funding.learned import Learned, Notes, learned
from pipeline.figures.funding.references import refs_of
from pipeline.figures.funding.roles import in_order
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Scene, Sum, lay_out, too_small
from pipeline.figures.funding.state import NAMES, State, Told
from pipeline.figures.funding.subjects import CERTAIN, PRIVATE, is_strangers, subject_of, takes
from pipeline.figures.funding.text_dates import TextDates, is_dateline
from pipeline.figures.funding.trail import Trail
from pipeline.figures.funding.units import in_stated, stated_unit
from pipeline.figures.funding.weighing import weigh
from pipeline.figures.funding.when import date_of
from pipeline.figures.funding.words import METRICS, words_of
from pipeline.figures.names import Mention, names_of
from pipeline.figures.quotes import quote_of
from pipeline.figures.running_text import RunningText
from pipeline.figures.sentences import Sentence
from pipeline.figures.tokens import lowered
from storage.records import Amount, Figure, SetAside, WatchList

GIVEN = "invest: the label names the investor"
_OPENS_WITH_NAME = re.compile(rf"[\W\d]*[{COMPANY}{OTHER}]+(?:'s)?(?:\s\w+)?\s*[,:.(–—|-]")
_ASIDE = frozenset({"subject: of which", "subject: relative clause"})
"""Rules by which the subject of a subordinate clause is found."""
_OPENING = 2
"""The last block in which a dateline may stand."""
_SHORT_NAME = re.compile(r"\W*[A-ZÀ-Þ]\S*(?: [A-ZÀ-Þ0-9]\S*){0,2}[.:]\W*")


class Prose:
    """Reads the running text of one article."""

    def __init__(
        self,
        text: RunningText,
        watch: WatchList,
        of: str | None,
        taken: Iterable[tuple[str, int, int]],
        *,
        weights: Learned | None = None,
        notes: Notes | None = None,
    ) -> None:
        article = self.article = text.article
        self.text = text
        self.words = words_of(article.lang)
        self.names = names_of(watch)
        self.known = _known_of(watch)
        self.named: set[str | None] = set()
        """Companies that the article names: only these can be meant by a description."""
        self.unit = stated_unit(text, self.words)
        """What the article says once that its sums are in."""
        self.taken = {(place, start) for place, start, _ in taken}
        self.state = State(Focus(headline=of, topic=of))
        self.learned = learned() if weights is None else weights
        self.notes = notes
        self.details = Details(article, self.state, self.words, self.known.names, self.learned, notes)
        self.dates = TextDates(article)
        self.passed: list[tuple[Sentence, bool]] = []
        """The sentences since the last sums, and whether each holds sums itself."""
        self.counts: dict[str, int] = {}
        """How often the article names each company, in the order of their first names."""
        self.trail = Trail()
        self.paired: dict[int, str] = {}
        """Whose the sums of the sentence are that is read, where it gives them to several companies in order."""
        self.given: dict[int, str] = {}
        """Whose money the sums of the sentence are, where it gives them to several investors in order."""
        self.before_kind = ""
        self.labelled_by: str | None = None
        """The investor whose name is the label of the line that is read."""
        self.context = NOWHERE
        """The kind of sum told just before the sentence that is read."""

    def read(self) -> State:
        """Read title and text, in order."""
        article = self.article
        title_amounts = in_stated(self.text.title_sums, article.title, self.unit, self.words)
        amounts = in_stated(self.text.sums, article.text, self.unit, self.words)
        offset = len(article.title) + 1
        mentions = self.names.find(article.title + "\n" + article.text, article.lang)
        title_names = [m for m in mentions if m.end < offset]
        text_names = [_moved(m, -offset) for m in mentions if m.start >= offset]
        self.named = {mention.company for mention in mentions}
        for company in filter(None, (mention.company for mention in mentions)):
            self.counts[company] = self.counts.get(company, 0) + 1
        self.state.currency = _leading_currency([*title_amounts, *amounts])
        self.choose_headline(title_names)
        told_title = " ".join(article.title.split())
        pools = {"title": _Placed(title_amounts), "text": _Placed(amounts)}
        names = {"title": _Placed(title_names), "text": _Placed(text_names)}
        laid = [(s, pools[s.place].within(s)) for s in self.joined(self.text.sentences, pools["text"])]
        self.context = Context(
            title=stems_of(article.title),
            elsewhere=self.tellings(laid, names),
            headline=frozenset((amount.low, amount.high) for amount in title_amounts),
        )
        self.details.note_date_blocks([sentence for sentence, _ in laid])
        last = max((number for number, (_, inside) in enumerate(laid) if inside), default=-1)
        for sentence, inside in laid[: last + 1]:  # behind the last sum nothing is told of any
            if sentence.kind == "heading" and sentence.place == "text" and sentence.text == told_title:
                continue  # the headline again, as the page shows it
            here = names[sentence.place].within(sentence)
            self.trail.turn_to(sentence)
            self.sentence(sentence, inside, here)
            self.trail.note(sentence, [_moved(m, -sentence.start) for m in here])
        for sentence, _ in laid[last + 1 : last + 2]:  # which may still name its round, or deny it
            local = [_moved(m, -sentence.start) for m in names[sentence.place].within(sentence)]
            self.details.read_behind(sentence, local, self.known.listed)
        return self.state

    def tellings(
        self, laid: Sequence[tuple[Sentence, list[Amount]]], names: Mapping[str, _Placed[Mention]]
    ) -> dict[Value, list[Telling]]:
        """Return, for each sum that the article tells more than once, where it does, and what cues alone say there."""
        counts = Counter((amount.low, amount.high) for _, inside in laid for amount in inside)
        found: dict[Value, list[Telling]] = {}
        for sentence, inside in laid:
            if all(counts[amount.low, amount.high] < 2 for amount in inside):
                continue
            mentions = [_moved(m, -sentence.start) for m in names[sentence.place].within(sentence)]
            words = self.words
            scene = lay_out(sentence, inside, mentions, (), words.cues, (), self.state.currency, words.restates)
            for one in scene.sums:
                value = (one.amount.low, one.amount.high)
                if counts[value] > 1:
                    kind = judge(scene, one, words).kind
                    said = kind if kind in METRICS else "none" if kind else ""
                    found.setdefault(value, []).append(Telling(sentence.place, one.amount.start, said))
        return found

    def joined(self, found: Sequence[Sentence], amounts: _Placed[Amount]) -> list[Sentence]:
        """Join a sentence that is only a sum ("$76.4 billion.") with the one behind it, which says what it is."""
        text = self.article.text
        kept: list[Sentence] = []
        bare = False
        for sentence in found:
            if bare and kept[-1].block == sentence.block and sentence.place == "text":
                before = kept[-1]
                kept[-1] = replace(before, text=text[before.start : sentence.start + len(sentence.text)])
                bare = False
                continue
            kept.append(sentence)
            inside = amounts.within(sentence) if sentence.place == "text" else []
            bare = bool(inside) and self.is_bare(sentence, inside)
        return kept

    def is_bare(self, sentence: Sentence, amounts: Sequence[Amount]) -> bool:
        """Whether a sentence holds nothing but sums and small words ("Another four billion dollars.")."""
        if len(sentence.text) - sum(a.end - a.start for a in amounts) < 4:
            return True
        rest = lowered(sentence.text)
        for amount in reversed(amounts):
            rest = rest[: amount.start - sentence.start] + " " + rest[amount.end - sentence.start :]
        return len(rest) < 16 and not self.words.small.sub(" ", rest).strip(" .!,")

    def choose_headline(self, title: Sequence[Mention]) -> None:
        """Choose the company that the article is about: named in the title, private before listed, told of most."""
        focus, listed, counts = self.state.focus, self.known.listed, self.counts
        titled = {m.company for m in title if m.company}
        for match in self.known.pattern.finditer(self.article.title):
            # a portrait of a founder is about the company
            company = self.known.of[match.group()]
            if company in counts and company not in listed and not titled:
                titled.add(company)
        order = list(counts)
        if focus.headline is None and counts:
            focus.headline = max(
                order,
                key=lambda name: (
                    name in titled,
                    name not in listed,
                    0 if name in titled else counts[name],
                    -order.index(name),
                ),
            )
        focus.titled = focus.headline in titled and len([name for name in titled if name not in listed]) < 2
        if not titled and self.foreign(title):
            # the article is about somebody else; a company is its topic only once it is named
            focus.headline = focus.topic = focus.private = None
            return
        focus.topic = focus.headline
        private = [name for name in order if name not in listed]
        focus.private = (
            focus.headline
            if focus.headline not in listed
            else max(private, key=lambda name: (name in titled, counts[name]), default=None)
        )

    def foreign(self, title: Sequence[Mention]) -> bool:
        """Whether the title speaks of the money of somebody who is not watched ("Harvey raises $300M")."""
        text = self.article.title
        sentence, amounts = Sentence(text, 0, "title", "heading", -1), self.text.title_sums
        scene = lay_out(sentence, amounts, title, (), self.words.cues, (), None, self.words.restates)
        refs = refs_of(scene, self.words, self.names, self.known, Focus())
        verbs = [found.start for found in scene.cues if found.cue.side == "<"]
        return any(
            ref.leads
            and ref.company is None
            and ref.kind in ("name", "unknown")
            and any(0 < v - ref.end <= 2 for v in verbs)
            for ref in refs
        )

    def sentence(self, sentence: Sentence, amounts: list[Amount], mentions: list[Mention]) -> None:
        """Read one sentence."""
        self.details.note_place(sentence)
        local = [_moved(m, -sentence.start) for m in mentions]
        focus = self.state.focus
        answers = self.state.text.rstrip(' "”»*_').endswith("?")
        if sentence.first and focus.titled and sentence.place == "text" and not answers:
            focus.topic = focus.headline
            if focus.headline not in self.known.listed:
                focus.private = focus.headline
        for mention in local:
            if mention.company:
                self.state.focus.saw(mention.company)
        self.note_foreign(sentence, local)
        free = [a for a in amounts if (sentence.place, a.start) not in self.taken]
        if not free:
            self.follow(sentence, local)
            return
        self.dates.turn_to(sentence, [passed for passed, _ in self.passed])
        self.catch_up(sentence.block)
        scene = self.lay_out(sentence, amounts, local)
        refs = refs_of(scene, self.words, self.names, self.known, self.state.focus)
        if kind_by_label(scene, self.words):
            refs = [ref for ref in refs if ref.start >= len(label_of(scene))]  # "Post-money" is nobody's name
        for one in scene.sums:
            if one.amount.currency:
                self.state.currency = one.amount.currency
        lead = next((ref for ref in refs if ref.role == "investor" and ref.kind in ("name", "unknown")), None)
        told_here: list[Told] = []
        before = self.before(sentence, refs)
        self.before_kind = before.kind if before.near else ""
        decisions = decide(scene, self.words, before)
        context = self.context_here(sentence)
        if self.notes is not None:
            self.notes.kinds.append((scene, before, decisions, context))
        if self.learned.kinds is not None:
            decisions = weigh(scene, decisions, before, self.learned.kinds, context)
        decisions = self.by_label(scene, decisions)
        if self.is_a_strangers(sentence):
            decisions = [replace(d, kind="other") if d.kind in NAMES else d for d in decisions]
        self.paired = in_order(scene, self.words)
        decisions = self.alike_in_order(scene, decisions)
        self.given = investors.in_order(scene, refs, self.words, self.known)
        decisions = self.given_in_order(scene, decisions, before)
        for one, decision in zip(scene.sums, decisions, strict=True):
            if (sentence.place, one.amount.start) not in self.taken:
                told_here += self.tell(scene, one, decision, refs, told_here)
        self.note_stage(refs, lead)
        self.dates.read_in(scene, told=bool(told_here))
        self.finish(scene, told_here)
        if not told_here and decisions and decisions[-1].kind in STATES:
            # somebody else's, but "Mistral's are to reach …" goes on about it
            self.state.kind, self.state.announced = decisions[-1].kind, False
            self.state.kind_block = sentence.block
        self.follow(sentence, local, told_here, sums=True)

    def kind_of_line(self, text: str) -> str:
        """Return what the first sum of a line that stands alone is, "" where it is none of ours or none is told."""
        amounts = find_amounts(text, self.article.lang)
        if not amounts:
            return ""
        mentions = self.names.find(text, self.article.lang)
        scene = self.lay_out(Sentence(text, 0, "text", "item", 0), amounts, mentions)
        decisions = decide(scene, self.words, Before())
        if self.learned.kinds is not None:
            decisions = weigh(scene, decisions, Before(), self.learned.kinds)
        kind = decisions[0].kind if decisions else ""
        return kind if kind in METRICS else ""

    def context_here(self, sentence: Sentence) -> Context:
        """Return what the article tells beside a sentence."""
        last = self.state.last
        told = None
        if last is not None:
            near = sentence.block - last.scene.sentence.block <= 1
            told = (last.kind, last.one.amount.high or last.one.amount.low, near)
        return replace(self.context, passed=stems_of(self.state.text), last=told)

    def dates_of(self, sentence: Sentence, *, alone: bool) -> list[DateMention]:
        """Return the dates of a sentence, without the one of a dateline ("LONDON, Nov 3 - …")."""
        published, lang = self.article.published, self.article.lang
        found = find_dates(sentence.text, published, lang, before=self.dates.last_told, alone=alone)
        if found and sentence.first and sentence.block <= _OPENING and is_dateline(sentence.text, found[0], published):
            return found[1:]
        return found

    def lay_out(self, sentence: Sentence, amounts: Sequence[Amount], mentions: Sequence[Mention]) -> Scene:
        """Lay a sentence out for reading."""
        return lay_out(
            sentence,
            amounts,
            mentions,
            self.dates_of(sentence, alone=len(amounts) == 1),
            self.words.cues,
            self.described(sentence.text),
            self.state.currency,
            self.words.restates,
            capital_nouns=self.words.refs.capital_nouns,
        )

    def described(self, text: str) -> list[Mention]:
        """Return what stands for a company without its name.

        A phrase for which several are on the watch list ("the San Francisco company") means the one that the text
        speaks of, or that it has just named.
        """
        focus, found = self.state.focus, self.names.describe(text)
        shared = Counter(mention.start for mention in found)
        likely = (focus.topic, focus.private, *(company for company, _ in reversed(focus.before)))
        kept: dict[int, Mention] = {}
        for mention in sorted(found, key=lambda one: likely.index(one.company) if one.company in likely else 99):
            if mention.company in self.named and (shared[mention.start] == 1 or mention.company in likely):
                kept.setdefault(mention.start, mention)
        return list(kept.values())

    def by_label(self, scene: Scene, decisions: Sequence[Decision]) -> list[Decision]:
        """Let the label of a list's line say what its words leave open, and whose money it is ("Nvidia: $2bn")."""
        self.labelled_by = investor_by_label(scene, self.headings(scene), self.words)
        if self.labelled_by is not None:
            open_ = ("", "raise", "invest")
            return [replace(d, kind="invest", rule=GIVEN) if d.kind in open_ else d for d in decisions]
        kind = kind_by_label(scene, self.words)
        if not kind or not decisions or decisions[0].kind:
            return list(decisions)
        return [replace(decisions[0], kind=kind, rule=f"{kind}: its label says so"), *decisions[1:]]

    def is_a_strangers(self, sentence: Sentence) -> bool:
        """Whether a line of a list of companies tells of one that is not watched."""
        if sentence.kind != "item" or sentence.block not in self.among_companies:
            return False
        return opens_with_stranger(self.article.blocks[sentence.block].text, self.names, self.article.lang)

    @cached_property
    def among_companies(self) -> frozenset[int]:
        """The lines, as numbers of blocks, of all lists in which a line opens with a watched company."""
        return lines_beside_watched(self.article.blocks, self.names, self.article.lang)

    def headings(self, scene: Scene) -> Sequence[str]:
        """Return the headings above a sentence, the outermost first."""
        block = scene.sentence.block
        return self.article.blocks[block].headings if 0 <= block < len(self.article.blocks) else ()

    def alike_in_order(self, scene: Scene, decisions: Sequence[Decision]) -> list[Decision]:
        """Give a sum that no word tells the kind of the one before, where a sentence gives both in order."""
        kept: list[Decision] = []
        for one, decision in zip(scene.sums, decisions, strict=True):
            goes_on = bool(kept) and one.start in self.paired and not decision.kind and kept[-1].kind in NAMES
            kept.append(replace(kept[-1], rule="in order, as the sum before") if goes_on else decision)
        return kept

    def given_in_order(self, scene: Scene, decisions: Sequence[Decision], before: Before) -> list[Decision]:
        """Take sums that a sentence gives to several investors in order for their money, where it speaks of giving."""
        gives = before.kind in ("invest", "raise") or scene.has("invest")
        return [
            replace(decision, kind="invest", rule=f"{decision.rule}, in order")
            if gives and one.start in self.given and (decision.kind in ("raise", "") or decision.rule == SUPPOSED)
            else decision
            for one, decision in zip(scene.sums, decisions, strict=True)
        ]

    def note_stage(self, refs: Sequence[Ref], lead: Ref | None) -> None:
        """Note who can be meant by "the group" or "it" as a giver: the subject, or the one behind "led by"."""
        focus, listed = self.state.focus, self.known.listed
        first = next((r for r in refs if r.leads and r.kind in ("name", "unknown")), None)
        if first is not None and (first.company is None or first.company in listed):
            focus.stage = first.company or first.name
        if lead is not None:
            focus.lead = lead.company or lead.name
            focus.stage = focus.lead

    def note_foreign(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Note whether a heading or the label of a list's item says that somebody else is spoken of."""
        focus, state = self.state.focus, self.state
        if sentence.place == "title":
            return
        if any(m.company for m in mentions) or (sentence.first and focus.foreign == "block"):
            focus.foreign = ""
        opens = sentence.first and _SHORT_NAME.fullmatch(sentence.text) is not None
        if sentence.kind == "heading":
            focus.foreign = ""
            if mentions and not any(m.company for m in mentions) and mentions[0].start < 3:
                focus.foreign = "section"
        elif opens and mentions and mentions[0].company and mentions[0].start < 3:
            state.labelled = True
        elif opens and state.labelled and not any(m.company for m in mentions):
            focus.foreign = "block"

    def before(self, sentence: Sentence, refs: Sequence[Ref]) -> Before:
        """Return what was told before a sentence."""
        state = self.state
        gives = any(
            ref.leads and ref.kind in ("name", "unknown") and (ref.company is None or ref.company in self.known.listed)
            for ref in refs
        )
        near = sentence.block - state.kind_block <= 1
        asked = state.text.rstrip(' "”»*_').endswith(("?", ":"))
        listed = sentence.first and state.opener_labelled and 0 < sentence.block - state.opener[0] <= 2
        opener = state.opener[1] if listed else ""
        named = state.round is not None and sentence.block - state.round[1] <= 1
        beside = (
            state.last is not None
            and state.last.kind in ("raise", "invest")
            and state.last.scene.sentence.block == sentence.block
            and not state.opener_labelled
        )
        return Before(state.kind, state.announced, asked, near, gives, opener, beside, named)

    def tell(
        self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], before: Sequence[Told]
    ) -> list[Told]:
        """Make the figures of a sum, or set it aside."""
        kind, rules = decision.kind, [decision.rule]
        aside = self.refused(one, decision)
        if aside:
            return self.set_aside(scene, one, aside)
        if decision.former and kind == "raise" and before and before[-1].kind == "revenue":
            kind = "revenue"
        same = before[-1] if decision.former and before and before[-1].kind == kind else None
        if same is not None:
            told = Told(scene, one, kind, same.subject, [*rules, "subject: as the sum before"], former=True)
            told.investor = same.investor
            return [told]
        if decision.rule == GIVEN and self.state.focus.private is not None:
            return [Told(scene, one, kind, self.state.focus.private, rules, investor=self.labelled_by)]
        if kind == "invest":
            return self.invest(scene, one, decision, refs)
        kind, found, how = self.whose(scene, one, kind, decision, refs)
        if how == "listed" and kind == "raise":
            given = self.given_by_listed(scene, one, refs)
            if given is not None:
                return [given]
        if kind == "raise" and found is not None and self.earned(scene, one, decision):
            kind = "revenue"
        paired = self.paired.get(one.start)
        found, how = (paired, "in order") if paired else self.choose(scene, one, kind, refs, (found, how))
        if found is None:
            return self.set_aside(scene, one, how)
        if how == "topic" and _is_faint(decision):
            return self.set_aside(scene, one, "unclear")
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
        if how == "topic" and kind in PRIVATE and self.state.focus.headline in self.known.listed:
            # in an article on a listed company nobody else is meant unless the text has just named them
            said = {m.company for m in scene.mentions} | {m.company for m in self.names.find(self.state.text)}
            if found not in said:
                found, how = None, "listed"
        if how == "listed" and kind == "raise" and self.is_earned_by_listed(scene, decision):
            kind = "revenue"
            found, how = self.subject(scene, one, kind, decision, refs)
        if (
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
        return kind, found, how

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
        if said[1] == "someone":
            return None, "other"
        # a name with its sum in brackets leaves no doubt, nor does a stranger who is priced
        sure = one.bracketed if said[0] else is_strangers(scene, one, refs, self.words)
        weights = None if sure or said[1] in CERTAIN else self.learned.subjects
        if weights is None and self.notes is None:
            return said
        found = candidates(scene, one, kind, refs, self.known, self.state.focus, self.so_far(scene), said, giver)
        if self.notes is not None:
            self.notes.subjects.append((scene, one, found, said[0]))
        if weights is None:
            return said
        who, share = choose(found, weights)
        if (who or None) == said[0] or share < (SURE if said[0] else SUREST if said[1] == "other" else SURER):
            return said
        if kind in PRIVATE and who in self.known.listed:
            return None, "listed"
        return (who, "weighed") if who else (None, "other")

    def so_far(self, scene: Scene) -> SoFar:
        """Return what the text has told before a sentence."""
        last, block = self.state.last, scene.sentence.block
        away = block - last.scene.sentence.block if last else 9
        before = tuple(dict.fromkeys(m.company for m in self.names.find(self.state.text) if m.company))
        return SoFar(last.subject if last else None, away <= 1, away == 0, before, self.counts, self.trail)

    def given_by_listed(self, scene: Scene, one: Sum, refs: Sequence[Ref]) -> Told | None:
        """Read a listed company's "raise" as money that it gives to the startup that the text speaks of."""
        focus, listed = self.state.focus, self.known.listed
        giver = next((r for r in refs if r.company in listed and r.leads and r.end <= one.start), None)
        said = {m.company for m in scene.mentions} | {m.company for m in self.names.find(self.state.text)}
        if giver is None or giver.company is None or focus.private is None or focus.private not in said:
            return None
        return Told(scene, one, "invest", focus.private, ["what a listed company gives"], investor=giver.company)

    def earned(self, scene: Scene, one: Sum, decision: Decision) -> bool:
        """Whether a private company's "took in" is revenue: of a quarter, a half or a fiscal year."""
        verb = decision.cue is not None and decision.cue.cue.side == "<" and scene.has("earns")
        mention = date_of(scene, one, "revenue", former=False) if verb else None
        return mention is not None and (mention.kind in ("quarter", "half", "fiscal") or scene.has("quarterly"))

    def refused(self, one: Sum, decision: Decision) -> str:
        """Return why a sum is no figure whoever it is about, or ""."""
        if too_small(one.amount):
            return "small"
        if not decision.kind:
            return "unclear"
        if decision.kind not in NAMES:
            return decision.kind
        return "" if one.currency else "no_currency"

    def invest(self, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> list[Told]:
        """Make the figures of an investor's money: one for each investor that gave the sum."""
        if decision.listed and self.state.last_invest is not None and one.start not in self.given:
            last = self.state.last_invest
            told = Told(scene, one, "invest", last.subject, [decision.rule], investor=last.investor)
            return [told]
        given = self.state.last_invest
        near = given is not None and scene.sentence.block - given.scene.sentence.block <= 1
        deal = investors.read(
            scene,
            one,
            decision.cue,
            refs,
            self.words,
            self.known,
            self.state.focus,
            near=near,
            paired=self.given.get(one.start),
        )
        if deal is None and decision.rule.startswith("carried"):
            deal = self.asked_about()
        if deal is None:
            return self.set_aside(scene, one, "unnamed_investor")
        own = one.bracketed or (deal.assumed and decision.cue is None) or takes(scene, one, deal.investors[0], refs)
        if deal.investors[0] in self.known.private and own:
            # "second only to that of OpenAI ($40 billion)": a startup's own round, since no word says that it gives
            return [Told(scene, one, "raise", deal.investors[0], [decision.rule, "a startup's own"])]
        if deal.foreign:
            return self.set_aside(scene, one, "other")
        target, _ = self.choose(scene, one, "invest", refs, (deal.target, "target"), deal.investors[-1])
        insider = self.known.of.get(deal.investors[-1]) == target  # its own founder, who only speaks of the sum
        if target is None or target == deal.investors[-1] or insider:
            return self.set_aside(scene, one, "other")
        if deal.assumed and self.is_far_fetched(scene, one, decision, target):
            return self.set_aside(scene, one, "unclear")
        if deal.how == "investor: told before" and self.exceeds_the_last(one):
            return self.set_aside(scene, one, "unnamed_investor")
        rules = [decision.rule, deal.how]
        if deal.joint:
            kind = "total" if dict(decision.scores).get("so far", 0.0) >= 2.6 else "raise"
            return [Told(scene, one, kind, target, rules, former=decision.former)]
        self.state.focus.investor = deal.investors[-1]
        told_here = [
            Told(scene, one, "invest", target, rules, investor=name, former=decision.former) for name in deal.investors
        ]
        self.state.last_invest = told_here[-1]
        return told_here

    def is_far_fetched(self, scene: Scene, one: Sum, decision: Decision, target: str) -> bool:
        """Whether money that a sentence gives to nobody ("adds $500,000") is too weakly told to be the topic's."""
        cue, last = decision.cue, self.state.last
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

    def exceeds_the_last(self, one: Sum) -> bool:
        """Whether a sum is more than five times the figure before, so that it is no part of it."""
        last = self.state.last
        return (
            last is not None
            and last.one.currency == one.currency
            and (one.amount.low or Decimal(0)) > 5 * (last.one.amount.high or last.one.amount.low or Decimal(0))
        )

    def asked_about(self) -> investors.Deal | None:
        """Return the investor that a question names ("And Nvidia? Has it put money in?"), or None."""
        listed, focus = self.known.listed, self.state.focus
        named = [m for m in self.names.find(self.state.text) if m.company is None or m.company in listed]
        if len(named) != 1 or focus.private is None:
            return None
        return investors.Deal((named[0].company or named[0].name,), focus.private, "investor: asked about")

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

    def finish(self, scene: Scene, told: list[Told]) -> None:
        """Give the figures of a sentence their round, basis, date and status."""
        for figure in told:
            self.details.read(scene, figure)
            complete(figure, self.headings(scene), self.words)
            self.dates.note(figure.mention)
            self.state.told.append(figure)
            self.state.kind, self.state.announced = figure.kind, False
            self.state.kind_block = scene.sentence.block
            self.state.last = figure
            if scene.sentence.block != self.state.opener[0]:
                self.state.opener = (scene.sentence.block, figure.kind)
                self.state.opener_labelled = scene.sentence.first and _OPENS_WITH_NAME.match(scene.masked) is not None
            if figure.kind in ("raise", "invest") and not figure.former and not self.is_part_of_the_deal(figure):
                self.state.deal = figure

    def is_part_of_the_deal(self, figure: Told) -> bool:
        """Whether an investor's money is his share of the round just told, which stays the deal."""
        deal = self.state.deal
        return (
            figure.kind == "invest"
            and deal is not None
            and deal.kind == "raise"
            and deal.subject == figure.subject
            and figure.scene.sentence.block - deal.scene.sentence.block <= 1
            and figure.as_of in (None, deal.as_of)
        )

    def follow(
        self, sentence: Sentence, mentions: Sequence[Mention], told: Sequence[Told] = (), *, sums: bool = False
    ) -> None:
        """Note whom the text goes on to speak of."""
        focus = self.state.focus
        self.state.text = sentence.text
        focus.before = tuple(dict.fromkeys((m.company, m.name) for m in mentions))
        for figure in told:
            if not _ASIDE.isdisjoint(figure.rules):
                continue  # "the €105 million with which Mistral began": the text goes on about somebody else
            focus.topic = figure.subject
            if figure.subject not in self.known.listed:
                focus.private = figure.subject
        focus.taken_up = None
        if told:
            return
        if not sums:
            self.details.read_behind(sentence, mentions, self.known.listed)
        subject = mentions[0] if mentions and mentions[0].start < 25 else None
        if subject is not None and (subject.company is None or subject.company in self.known.listed):
            focus.stage = focus.taken_up = subject.company or subject.name
        self.passed.append((sentence, sums))
        if sentence.place == "title":
            return
        first = mentions[0] if mentions else None
        if first is None or first.company is None:
            return
        asked = sentence.text.rstrip(' "”»*_').endswith("?")
        if asked and len({m.name for m in mentions}) == 1 and first.company not in self.known.listed:
            focus.topic = focus.private = first.company
        before = lowered(sentence.text[: first.start])
        opens = first.start < 25 and not self.words.refs.preposition.search(before)
        several = len({m.name for m in mentions}) > 1
        alone = len(sentence.text) - (first.end - first.start) < 12
        if sentence.kind != "heading" and not alone and (several and first.company in self.known.listed):
            return
        if first.start < 6:
            focus.topic = first.company
        if sentence.kind == "heading" or opens or alone:
            focus.topic = first.company
            if first.company not in self.known.listed:
                focus.private = first.company

    def catch_up(self, block: int) -> None:
        """Note what the sentences passed since the last sums announce: the latest word counts.

        A kind holds until the next; a round only for its own block and the one behind it.
        """
        for sentence, sums in reversed(self.passed):
            kind = "" if sums else self.kind_named(sentence)
            if kind:
                self.state.kind, self.state.announced = kind, True
                self.state.pace = kind == "revenue" and self.words.pace.search(lowered(sentence.text)) is not None
                break
        for sentence, _ in reversed(self.passed):
            if block - sentence.block > 1:
                break
            named = {name.label for name in rounds_in(sentence.text, self.words.lang)}
            if len(named) == 1:
                self.state.round = (named.pop(), sentence.block)
                break
        self.passed.clear()

    def kind_named(self, sentence: Sentence) -> str:
        """Return the kind of sum that a sentence without sums announces ("Revenue is the bright spot."), or ""."""
        text = " " + lowered(sentence.text)
        found = self.words.any_topic.search(text)
        match = self.words.topics.match(text, found.start()) if found else None
        return match.lastgroup or "" if match else ""


def _is_faint(decision: Decision) -> bool:
    """Whether only a word some way off speaks for a sum of which the sentence names no subject either."""
    loud = dict(decision.scores).get(decision.kind, LOUD)
    return decision.cue is not None and not decision.cue.cue.bound and loud < LOUD


LOUD = 3.8
"""What a cue that names no sum of its own must weigh where the topic alone is the subject."""


_One = TypeVar("_One", Amount, Mention)


class _Placed(Generic[_One]):
    """Sums or names of a text in order, looked up by the sentence that they begin in."""

    def __init__(self, items: Sequence[_One]) -> None:
        self.items: Sequence[_One] = items
        self.starts = [item.start for item in items]

    def within(self, sentence: Sentence) -> list[_One]:
        first = bisect_left(self.starts, sentence.start)
        last = bisect_left(self.starts, sentence.start + len(sentence.text), first)
        return list(self.items[first:last])


@lru_cache(maxsize=8)
def _known_of(watch: WatchList) -> Known:
    return Known(watch)


def _moved(mention: Mention, by: int) -> Mention:
    return Mention(mention.start + by, mention.end + by, mention.company, mention.name, mention.exact, mention.sort)


def _leading_currency(amounts: Sequence[Amount]) -> str | None:
    return next((a.currency for a in amounts if a.currency), None)


def reason_for(rule: str) -> str:
    """Return the sentence that tells a person why a sum was set aside."""
    return str(lexicon.section(lexicon.FALLBACK, "funding_reasons").get(rule, rule))


def drop_headline_doubles(told: Sequence[Told]) -> list[Told]:
    """Drop what the title alone told of a sum that the body reads otherwise: the body's reading is the surer one."""
    read: dict[Decimal, set[tuple[str, str]]] = {}
    for t in told:
        if t.scene.sentence.place != "title":
            for end in _ends(t):
                read.setdefault(end, set()).add((t.kind, t.subject))
    return [
        t
        for t in told
        if t.scene.sentence.place != "title"
        or all((t.kind, t.subject) in read.get(end, ((t.kind, t.subject),)) for end in _ends(t))
    ]


def _ends(told: Told) -> set[Decimal]:
    return {end for end in (told.one.amount.low, told.one.amount.high) if end is not None}


def figure_of(told: Told) -> Figure:
    """Return the finished record of a figure."""
    amount, one = told.one.amount, told.one
    sentence = told.scene.sentence
    return Figure(
        subject=told.subject,
        metric=NAMES[told.kind],
        low=amount.low,
        high=amount.high,
        currency=one.currency,
        quote=quote_of(told.scene.text, one.start, one.end),
        also=one.also,
        hedge=amount.hedge,
        status=told.status,
        round=told.round if told.kind in ("raise", "valuation") else None,
        basis=told.basis if told.kind == "valuation" else None,  # type: ignore[arg-type]
        investor=told.investor,
        period=told.period,
        as_of=told.as_of,
        as_of_span=told.mention.span if told.as_of and told.mention else None,
        dated_by="text" if told.as_of else "nothing",
        step=amount.step if amount.step else Decimal(0),
        magnitude_zeros=amount.magnitude_zeros,
        hedge_class=amount.hedge_class,
        tense="former" if told.former else "current",
        tells_change=told.changes,
        scope=told.scope,
        attribution=told.attribution,
        place=sentence.place,
        start=sentence.start + one.start,
        end=sentence.start + one.end,
        rules=tuple(told.rules),
    )
