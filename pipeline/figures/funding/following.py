"""Whom and what the text goes on to speak of: the company of its headline, its topic, somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import islice, pairwise
from typing import NamedTuple

from pipeline.figures.amounts import find_amounts
from pipeline.figures.funding.choice.told_of import is_told_of_a_stranger, strangers_of
from pipeline.figures.funding.details import Details
from pipeline.figures.funding.sentence.focus import Focus, Heard, Known, Ref
from pipeline.figures.funding.sentence.rounds import rounds_told
from pipeline.figures.funding.sentence.scene import Scene, lay_out
from pipeline.figures.funding.sentence.state import RoundTold, State, Told
from pipeline.figures.funding.sentence.strangers import is_unheard_of, names_at_sight
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.guests import is_a_conversation, is_only_quoted, tells_of_a_head
from pipeline.figures.funding.subject.references import refs_of
from pipeline.figures.funding.subject.said_of_us import says_us
from pipeline.figures.funding.subject.taken_up import (
    Said,
    behind_a_head_clause,
    behind_a_yardstick,
    is_about_another,
    is_named_in_passing,
)
from pipeline.figures.names import Mention, Names
from pipeline.figures.running_text import RunningText
from pipeline.figures.sentences import Sentence, is_question
from pipeline.figures.tokens import lowered

_ASIDE = frozenset({"subject: of which", "subject: relative clause"})
"""Rules by which the subject of a subordinate clause is found."""
_QUOTES = ("«", "“", "„", '"')
_OPENS = 2
"""Letters before the name with which a sentence opens, at most."""
_AROUND = " .:,()0123456789"
"""What may stand around the name in a label."""
_SHORT_ANSWER = 25
"""Letters of a sentence that is longer than a mere yes or no."""
_INTRODUCES = 70
"""Letters of a sentence that is too long to introduce whom its paragraph is about."""
_RIVALS = 2
"""The names of a sentence that tells who somebody's rival is, and no more."""
_BESIDE_A_RIVAL, _AT_HEAD = 12, 30
"""Letters at most between a rival and whose it is, and before the first of them."""
_TRAILING = 3
"""Words that may stand behind the one introduced ("Then the man who chairs AI21 Labs among other things.")."""
_OPENING = 2
"""Sentences in which a text has named whom it is about."""
_CLAUSE = 4
"""Words that part of a sentence must have to be a clause of its own."""
_CONCLUDES = re.compile(r"\S+\s\S+\s\S+\s?:\s")
"""A clause and its colon: what follows bears it out, and the text goes on about whom it was about."""
_OPENS_WITH_NAME = re.compile(r"[\"“«„]?\s?([A-ZÀ-Þ][\w&.'’-]*(?: [A-ZÀ-Þ][\w&.'’-]*){0,3})")
_EXPLAINED = re.compile(r",\s[^,;:]{1,80},")
"""Between a name and its verb: what explains it ("Jeff Bezos, the Amazon founder, backed")."""
_INTRODUCED = re.compile(r"[\s\"'«„“]*([A-ZÀ-Þ][\w&.’-]*(?: [A-ZÀ-Þ0-9][\w&.’-]*){0,2})(?=,\s)")
"""A name with which a text opens, before what explains it."""
_GENITIVE = re.compile(r"['’]")
_SHORT_NAME = re.compile(r"\W*[A-ZÀ-Þ]\S*(?: [A-ZÀ-Þ0-9]\S*){0,2}(?:\s\([^()]{1,40}\))?(?:,\s[^,;:.!?]{1,40})?[.:]\W*")
"""A sentence that is a name alone, and what explains it ("Legora (Stockholm), law.")."""


class Passed(NamedTuple):
    """A sentence that told none of our figures: whether it holds sums, is about somebody else, and who opens it."""

    sentence: Sentence
    sums: bool
    anothers: bool
    company: str | None


def _describes(scene: Scene, ref: Ref) -> bool:
    """Whether a name is only part of what describes another ("Cohere-backed Writer")."""
    return scene.masked[ref.end : ref.end + 1] == "-"


def _is_held_against(figure: Told, told: Sequence[Told]) -> bool:
    """Whether another's figure is only what the one told before it in its sentence is compared with."""
    if figure is told[0] or not any(other.subject != figure.subject for other in told[: told.index(figure)]):
        return False
    return any(found.amount == figure.one.start for found in figure.scene.of("compare"))


def _is_told_behind_anothers(figure: Told, told: Sequence[Told]) -> bool:
    """Whether the sentence of a figure tells somebody else's sum before it names whose the figure is."""
    scene, first = figure.scene, figure.scene.sums[0]
    ours = first.start in {other.one.start for other in told}
    return not ours and all(m.start > first.start for m in scene.mentions if m.company == figure.subject)


class Following:
    """Follows whom one article speaks of, from sentence to sentence."""

    def __init__(
        self,
        text: RunningText,
        words: Words,
        names: Names,
        known: Known,
        state: State,
        counts: dict[str, int],
        details: Details,
    ) -> None:
        self.text, self.article = text, text.article
        self.words, self.names, self.known = words, names, known
        self.state, self.counts, self.details = state, counts, details
        self.passed: list[Passed] = []
        """The sentences since the last sums of ours."""

    def choose_headline(self, title: Sequence[Mention], text: Sequence[Mention], sold: Set[str]) -> None:
        """Choose the company that the article is about: named in the title, private before listed, told of most.

        Whom the title names is only a yardstick where the text begins with another startup and tells most of that.

        Args:
            title: whom the title names.
            text: whom the text names, in order.
            sold: whose products the title names.
        """
        focus, listed, counts = self.state.focus, self.known.listed, self.counts
        titled = {m.company for m in title if m.company}
        for match in self.known.pattern.finditer(self.article.title):
            # a portrait of a founder is about the company
            company = self.known.of[match.group()]
            if company in counts and company not in listed and not titled:
                titled.add(company)
        focus.in_title = frozenset(titled | sold)
        for mention in text:
            if mention.company:
                focus.first_at.setdefault(mention.company, mention.start)
        headed = {one.company for one in self.names.find(self.article.title, self.article.lang, counts)}
        order = [company for company in counts if company not in focus.left & headed]
        if focus.headline is None and order:
            focus.headline = max(
                order,
                key=lambda name: (
                    name in titled,
                    name not in listed,
                    0 if name in titled else counts[name],
                    -order.index(name),
                ),
            )
        focus.titled = focus.headline in titled and not self.are_several(title)
        own = self.beside_a_yardstick(title, text)
        if own is not None:
            focus.headline, focus.titled, titled = own, True, {own}
        first = next((mention.company for mention in text), None)
        if title and first in listed and title[0].company == first:
            focus.reporter = first
        focus.guest = self.is_asked(title)
        if (
            focus.guest
            or self.foreign(title)
            or (not titled and (self.opens_with_a_stranger() or self.introduces_whom_the_title_names()))
        ):
            # the article is about somebody else; a company is its topic only once it is named
            focus.headline = focus.topic = focus.private = None
            focus.anothers = True
            return
        focus.topic = focus.headline
        private = [name for name in order if name not in listed]
        focus.private = (
            focus.headline
            if focus.headline not in listed
            else max(private, key=lambda name: (name in titled, counts[name]), default=None)
        )

    def beside_a_yardstick(self, title: Sequence[Mention], text: Sequence[Mention]) -> str | None:
        """Return the startup with which the text begins and of which it tells most, if the title names another.

        "America gets an answer to DeepSeek", "OpenAI's former chief scientist raises $1 billion".
        """
        private, headline = self.known.private, self.state.focus.headline
        first = next((mention.company for mention in text if mention.company in private), None)
        if first is None or first == headline or headline not in private or headline not in {m.company for m in title}:
            return None
        most = all(self.counts[first] > told for company, told in self.counts.items() if company != first)
        if most or self.is_set_beside(title, headline):
            return first
        return self.asked_at_first() if is_only_quoted(self.article.title, title) else None

    def asked_at_first(self) -> str | None:
        """Return the startup whose head is asked, as the text's opening tells."""
        told = [one.text for one in self.text.sentences if one.place == "text"]
        heads = (self.ours_in(one) for one in told[: _OPENING + 1] if tells_of_a_head(one, self.words))
        company = next(heads, None)
        return company if company in self.known.private and is_a_conversation(told, self.words) else None

    def is_set_beside(self, title: Sequence[Mention], company: str | None) -> bool:
        """Whether a title names a company only as what another is set against ("Heidelberg's answer to OpenAI")."""
        text = lowered(self.article.title)
        named = [mention for mention in title if mention.company == company]
        return bool(named) and all(self.words.refs.beside.search(text, 0, mention.start) for mention in named)

    def are_several(self, title: Sequence[Mention]) -> bool:
        """Whether a title puts several startups on a par ("Cohere and Poolside raise"), not one against others."""
        named = [mention for mention in title if mention.company in self.known.private]
        text = lowered(self.article.title)
        return any(self.words.refs.listing.fullmatch(text, one.end, two.start) for one, two in pairwise(named))

    def foreign(self, title: Sequence[Mention]) -> bool:
        """Whether the title speaks of the money of somebody who is not watched.

        "Harvey raises $300M", and "Cohere rival Writer raises $200M", where the one that is watched does not act.
        """
        text = self.article.title
        sentence, amounts = Sentence(text, 0, "title", "heading", -1), self.text.title_sums
        scene = lay_out(sentence, amounts, title, (), self.words.cues, (), None, self.words.restates)
        refs = refs_of(scene, self.words, self.names, self.known, Focus())
        takes = (found for found in scene.of("raise", "debt", "total", "valuation") if found.cue.bound)
        verbs = [*(found.start for found in scene.cues if found.cue.side == "<"), *(found.start for found in takes)]
        if any(ref.company and ref.role != "beside" and not _describes(scene, ref) for ref in refs):
            return False
        described = self.names.describe(text)  # "ChatGPT maker valued at $300 billion as Kestrel closes deal"
        if amounts and not described and is_told_of_a_stranger(scene, refs, self.words, self.strangers_at_first()):
            return True
        return any(
            ref.leads
            and ref.company is None
            and ref.kind in ("name", "unknown")
            and any(0 < v - ref.end <= 2 for v in verbs)
            and not text[: ref.start].rstrip().endswith(_QUOTES)  # "«Nessun round da 15 miliardi»"
            for ref in refs
        )

    def is_asked(self, title: Sequence[Mention]) -> bool:
        """Whether the text is a conversation with the head of a company that is none of ours."""
        told = [one.text for one in self.text.sentences if one.place == "text"]
        heads = [one for one in told[: _OPENING + 1] if tells_of_a_head(one, self.words)]
        if not heads or self.known.pattern.search(self.article.title) or not is_only_quoted(self.article.title, title):
            return False
        return not any(self.ours_in(one) for one in heads) and is_a_conversation(told, self.words)

    def ours_in(self, text: str) -> str | None:
        """Return the company of ours that a sentence names, itself, by its product or by its founder."""
        mentions = (*self.names.find(text, self.article.lang, self.counts), *self.names.describe(text))
        person = self.known.pattern.search(text)
        named = next((mention.company for mention in mentions if mention.company), None)
        return named or (self.known.of[person[0]] if person else None)

    def opens_with_a_stranger(self) -> bool:
        """Whether the headline and the text begin with one name that nobody knows: "Lumen, 2021-2025: the end of"."""
        first = next((s.text for s in self.text.sentences if s.place == "text" and s.kind != "heading"), "")
        if any(mention.company for mention in self.names.find(first, self.article.lang, self.counts)):
            return False
        title = lowered(self.article.title)
        refs = self.words.refs
        for start, end in names_at_sight(first, self.words):
            name = lowered(first[start:end])
            opens = not first[:start].strip()
            if "-" in name or not title.startswith(name):
                if opens or refs.capital_nouns:
                    return False
                continue  # "Stockholm's Lovable has"
            goes_on = title[len(name) :][:1] in (",", ":", "'", "’") or refs.auxiliary.match(title, len(name))
            return bool(goes_on or refs.acts.match(title, len(name)))
        return False

    def introduces_whom_the_title_names(self) -> bool:
        """Whether the text opens with a name that the headline has too, and says who that is, before it names us.

        "Obituary: Kestrel Speech" over "Kestrel Speech, which wanted to give every call centre a voice, died on
        Friday". A person, a product or an investor whom we know is no such name.
        """
        told = [one for one in self.text.sentences if one.place == "text" and one.kind != "heading"]
        opening = " ".join(one.text for one in told if one.block == told[0].block)
        mentions = self.names.find(opening, self.article.lang, self.counts)
        ours = self.known.pattern.match(opening) or self.known.product_first.match(opening)
        if ours or any(mention.company for mention in mentions):
            return False
        named = _INTRODUCED.match(opening)
        if named is None or any(mention.start == 0 and mention.sort != "private" for mention in mentions):
            return False
        low, refs = lowered(opening), self.words.refs
        if refs.relative.match(low, named.end(1)) is None or refs.no_opening_name.fullmatch(lowered(named[1])):
            return False
        return re.search(rf"(?<!\w){re.escape(named[1])}(?!\w)", self.article.title) is not None

    def strangers_at_first(self) -> Set[str]:
        """Return the names of those who are not watched in the sentences with which the text opens."""
        found: set[str] = set()
        told = (one.text for one in self.text.sentences if one.place == "text" and one.kind != "heading")
        for text in islice(told, _OPENING):
            sentence = Sentence(text, 0, "text", "paragraph", 0)
            mentions = self.names.find(text, self.article.lang, self.counts)
            amounts = find_amounts(text, self.article.lang)
            scene = lay_out(sentence, amounts, mentions, (), self.words.cues, (), None, self.words.restates)
            found |= strangers_of(scene, refs_of(scene, self.words, self.names, self.known, Focus()), self.words)
        return found

    def note_stage(self, refs: Sequence[Ref], lead: Ref | None) -> None:
        """Note who can be meant by "the group" or "it" as a giver: the subject, or the one behind "led by"."""
        focus, listed = self.state.focus, self.known.listed
        heads = [r for r in refs if r.leads and r.role != "speaker"]
        first = next((r for r in heads if (r.kind in ("name", "unknown") or r.company in listed)), None)
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
        labelled = focus.foreign == "block"
        within = labelled and not sentence.first  # "Lumora. It raised $2 million before Amazon took it over."
        ours = any(m.company and (not within or m.start < _OPENS) for m in mentions)
        named = {m.company for m in focus.heard[-1].mentions if m.company} if within and focus.no_startups else set()
        startups = named & self.known.private
        if len(startups) == 1:  # "Apple. It is in talks with Mistral AI. The startup raised"
            focus.topic = focus.private = startups.pop()
        if ours or named or (labelled and not within):
            focus.foreign, focus.strangers, focus.no_startups = "", False, False
        opens = sentence.first and _SHORT_NAME.fullmatch(sentence.text) is not None
        if sentence.kind == "heading":
            focus.foreign = ""
            if mentions and not any(m.company for m in mentions) and mentions[0].start < 3:
                focus.foreign = "section"
        elif opens and mentions and mentions[0].company and mentions[0].start < 3:
            state.labelled = True
        elif opens and not any(m.company for m in mentions) and self.may_be_a_name(sentence.text):
            known = bool(mentions) and mentions[0].start < 3  # "Oracle. Sales missed at $14.3 billion."
            if known or state.labelled:
                focus.foreign = "block"
                focus.strangers = is_unheard_of(sentence.text.strip(_AROUND).partition(" ")[0], self.words)
                focus.no_startups = known and mentions[0].sort != "private"

    def may_be_a_name(self, label: str) -> bool:
        """Whether a label may be somebody's name, not a word for what follows ("Sales.")."""
        return self.words.refs.capital_nouns or any(True for _ in names_at_sight(label, self.words))

    def follow(
        self, sentence: Sentence, mentions: Sequence[Mention], told: Sequence[Told] = (), *, sums: bool = False
    ) -> None:
        """Note whom the text goes on to speak of."""
        focus = self.state.focus
        if not told and not sums:
            self.details.read_behind(sentence, mentions, self.known.listed)
        if sentence.place == "text":
            focus.heard.append(Heard(sentence.text, mentions, sentence.first, bool(told), focus.topic is None))
        self.state.text = focus.text = sentence.text
        if sentence.first or any(m.company in self.known.private for m in mentions if m.company != focus.introduced):
            focus.introduced = None
        if sentence.place != "title":
            focus.told.update(m.company for m in mentions if m.company)
        nobody = not mentions and not sums and sentence.place == "text" and not sentence.first
        focus.before = focus.before if nobody else tuple(dict.fromkeys((m.company, m.name) for m in mentions))
        only_compared = self.words.refs.far_from
        for figure in told:
            if figure.subject != focus.topic and only_compared.search(lowered(sentence.text), 0, figure.one.start):
                continue  # "a fraction of the $183 billion at which Anthropic was valued"
            if figure.subject != focus.topic and _is_held_against(figure, told):
                continue  # "Cohere raised A, against B for OpenAI. It is valued at C"
            if not _ASIDE.isdisjoint(figure.rules):
                continue  # "the €105 million with which Mistral began": the text goes on about somebody else
            if focus.anothers and _is_told_behind_anothers(figure, told):
                continue
            said = Said(sentence.text, mentions)
            if any(m.company == figure.subject and is_named_in_passing(said, m, self.words) for m in mentions):
                continue
            focus.topic = figure.subject
            if figure.subject not in self.known.listed:
                focus.private = figure.subject
        if mentions or told or sums or len(sentence.text) > _SHORT_ANSWER:
            focus.taken_up = None  # but "It did not." goes on about the same one
        if told:
            return
        subject = mentions[0] if mentions and mentions[0].start < 25 else None
        backer = self.backer_at_first(sentence, mentions)
        if subject is not None and backer is None and (subject.company is None or subject.company in self.known.listed):
            focus.stage = focus.taken_up = subject.company or subject.name
        elif backer is not None:
            focus.stage = focus.taken_up = backer
        last = mentions[-1] if mentions else None
        if last is not None and not self.deals_with(sentence, mentions) and self.is_put_forward(sentence, last):
            focus.stage = focus.taken_up = last.company or last.name
        company = mentions[0].company if mentions and mentions[0].start < _OPENS else None
        self.passed.append(Passed(sentence, sums, self.is_anothers(sentence, mentions), company))
        if sentence.place == "title":
            return
        introduced = self.introduced(sentence, mentions)
        if introduced in self.known.listed:
            if focus.topic not in self.known.private:
                focus.topic = introduced
                return
        elif introduced is not None:
            focus.topic = focus.private = focus.introduced = introduced
            return
        said = Said(sentence.text, mentions)
        at = behind_a_yardstick(said, self.words)
        head = at or behind_a_head_clause(said, self.words)
        first = next((mention for mention in mentions if mention.start >= at), None)
        if first is None or first.company is None:
            return
        asked = is_question(sentence.text)
        if not asked and self.is_one_of_several(sentence, mentions, first):
            return
        if asked and len({m.name for m in mentions}) == 1 and first.company not in self.known.listed:
            focus.topic = focus.private = first.company
        before = lowered(sentence.text[head : first.start])
        opens = not focus.anothers and (
            first.start < head + 25 and not self.words.refs.preposition.search(before) and not _CONCLUDES.search(before)
        )
        several = len({m.name for m in mentions}) > 1
        alone = len(sentence.text) - (first.end - first.start) < 12
        if sentence.kind != "heading" and not alone and (several and first.company in self.known.listed):
            return
        if first.start < at + 6:
            focus.topic = first.company
        if sentence.kind == "heading" or opens or alone:
            focus.topic = first.company
            if first.company not in self.known.listed:
                focus.private = first.company

    def answers_for_us(self, sentence: Sentence) -> bool:
        """Whether a paragraph answers a question in the first person of several: "we" are the startup of the article.

        Not whom the question set beside it ("OpenAI is worth seventy times as much. Does that worry you?").
        """
        asked = sentence.first and sentence.place == "text" and is_question(self.state.text)
        return asked and self.state.focus.headline in self.known.private and says_us(lowered(sentence.text), self.words)

    def is_one_of_several(self, sentence: Sentence, mentions: Sequence[Mention], first: Mention) -> bool:
        """Whether a name is told in one breath with the next ("OpenAI, Anthropic and Google lead the field").

        Nobody of them is "the startup" of the next sentence, if the text has spoken of somebody before.
        """
        after = next((m for m in mentions if m.start >= first.end and m.company != first.company), None)
        if after is None or self.state.focus.topic is None or sentence.kind == "heading":
            return False
        return self.words.refs.listing.fullmatch(lowered(sentence.text[first.end : after.start])) is not None

    def introduced(self, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
        """Return the company with which a short sentence at the head of a paragraph ends, so that the rest is about it.

        "Ilse wants to know who pays for Black Forest Labs.", "Microsoft and Mistral AI.", not "It resembles Cohere.".
        """
        text, refs = sentence.text, self.words.refs
        if self.tells_who_the_rival_is(text, mentions):
            return mentions[-1].company
        named = [mention for mention in mentions if mention.company in self.known.private]
        named = named or [mention for mention in mentions if mention.company and len(mentions) == 1]
        if not sentence.first or len(text) > _INTRODUCES or len({mention.company for mention in named}) != 1:
            return None
        last, low = named[-1], lowered(text)
        if last is not mentions[-1] or text.count(" ", last.end) > _TRAILING:
            return None
        apart = max(low.rfind(mark, 0, last.start) for mark in (", ", ": "))
        if apart >= 0 and low.count(" ", apart, last.start) < _CLAUSE and not refs.clause_opens.match(low, apart):
            return None  # "Nobody comes near, not even Cohere."
        if self.state.focus.anothers and (
            refs.pronouns.search(low) or refs.possessives.search(low) or refs.preposition.search(f"{low.split()[0]} ")
        ):
            return None  # "Its customers include Cohere.", "Zu den Kunden zählt Cohere."
        speaks_on = refs.pronouns.match(low) or refs.possessives.match(low) or refs.opens_noun.match(low)
        return None if speaks_on or refs.beside.search(low[: last.start]) else last.company

    def tells_who_the_rival_is(self, text: str, mentions: Sequence[Mention]) -> bool:
        """Whether a sentence ends in the name of who is another's rival ("The main rival of OpenAI is Cohere")."""
        if len(mentions) != _RIVALS or any(mention.company not in self.known.private for mention in mentions):
            return False
        other, last = mentions
        low, refs = lowered(text), self.words.refs
        rival = refs.who_rivals.search(low, 0, last.start)
        if rival is None or other.company == last.company or text[last.end :].strip(" .!"):
            return False
        near = min(abs(other.start - rival.end()), abs(rival.start() - other.end)) <= _BESIDE_A_RIVAL
        opens = min(rival.start(), other.start) < _AT_HEAD
        return near and opens and refs.copulas.search(low[: last.start]) is not None and "," not in low[: last.start]

    def backer_at_first(self, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
        """Return the stranger with whose name a sentence opens that says that he invests ("Brightwater joins …")."""
        low = lowered(sentence.text)
        opens = _OPENS_WITH_NAME.match(sentence.text)
        if opens is None:
            return None
        aside = _EXPLAINED.match(sentence.text, opens.end())
        if not self.words.refs.investor_after.match(low, aside.end() if aside else opens.end()):
            return None
        span = opens.span(1)
        taken = any(mention.start < span[1] for mention in mentions)
        return opens[1] if not taken and span in names_at_sight(sentence.text, self.words) else None

    def deals_with(self, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
        """Whether somebody who may give opens a sentence that ends with another ("SoftBank sold its stake in Nvidia").

        Not "Nvidia's rival is AMD", whose subject is named last.
        """
        head = mentions[0]
        if head.start >= _OPENS or head.name == mentions[-1].name or head.company in self.known.private:
            return False
        return _GENITIVE.match(sentence.text, head.end) is None

    def is_put_forward(self, sentence: Sentence, last: Mention) -> bool:
        """Whether a sentence ends with the giver that the next is about ("Missing from the list is Microsoft.")."""
        gives = last.company is None or last.company in self.known.listed
        return gives and not sentence.text[last.end :].strip(' .:!”"»') and sentence.kind != "heading"

    def catch_up(self, block: int) -> None:
        """Note what the sentences passed since the last sums announce: the latest word counts.

        A kind holds until the next; a round only for its own block and the one behind it.
        """
        for sentence, sums, anothers, _ in reversed(self.passed):
            kind = "" if sums or anothers else self.kind_named(sentence)
            if kind:
                self.state.kind, self.state.announced = kind, True
                self.state.pace = kind == "revenue" and self.words.pace.search(lowered(sentence.text)) is not None
                break
        for sentence, sums, anothers, company in reversed(self.passed):
            if block - sentence.block > 1:
                break
            named = {name.label for name in rounds_told(sentence.text, self.words)}
            if len(named) == 1:
                if not sums and not anothers:
                    self.state.round = RoundTold(named.pop(), sentence, company)
                break
        self.passed.clear()

    def is_anothers(self, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
        """Whether a sentence is about somebody who is not watched, or its last sum is his."""
        strangers = self.state.strangers
        ours = any(mention.company in self.known.private for mention in mentions)
        told = strangers is not None and strangers.sentence is sentence and not ours
        return told or is_about_another(Said(sentence.text, mentions), self.words)

    def kind_named(self, sentence: Sentence) -> str:
        """Return the kind of sum that a sentence without sums announces ("Revenue is the bright spot."), or ""."""
        text = " " + lowered(sentence.text)
        found = self.words.any_topic.search(text)
        match = self.words.topics.match(text, found.start()) if found else None
        return match.lastgroup or "" if match else ""
