"""How sure a figure is: by its clause, by when it is, by the rumour that was told before, by a denial behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from pipeline.figures.funding.details.above import DatesAbove
from pipeline.figures.funding.details.reach import trails
from pipeline.figures.funding.details.status import looks_back, status_of
from pipeline.figures.funding.kind.gone_before import GOES_ON, HOPED_FOR
from pipeline.figures.funding.sentence.cues import Found
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.state import NAMES, State, Told
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.weight.certainty import seen_of_status, weighed_status
from pipeline.figures.funding.weight.learned import Learned, Notes
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence, is_question
from pipeline.figures.tokens import lowered
from storage.records import Article

_DAY = timedelta(days=1)
_TO_GO = 45
"""Days that are left of a period which is not over."""
_LAST_MONTHS = 120
"""A month that is over for longer than so many days is the coming one, where a figure is a goal."""
_FAR = 9
"""More blocks than a denial may stand behind what it denies."""
_SHORT_DENIAL = 40
"""How many letters a sentence has at most that is nothing but a denial."""
_LABEL = re.compile(r"\W*([^\W\d_]+(?:[ -][^\W\d_]+)?)\s*(?:\([^()]*\)\s*)?[.:–—]?")
"""A label that opens a paragraph, with what it is in brackets ("Outlook (from the call).")."""
_OWN_LABEL = re.compile(r"\W*(\w[^:;.!?]{2,60}?)\s?:\s")
"""A label in front of what its own sentence tells."""
_BEHIND_ITS_LABEL = 6
"""Words at most between such a label and its sum ("Guidance: net sales of between")."""
_BESIDE = 2
"""Words between a sum and a date right behind it ("$7 billion last September")."""
_GOES_ON = frozenset(":;–—")
"""Marks behind which a denial goes on."""
_OF_A_DEAL = ("raise", "invest", "debt", "valuation")
_ROUNDS = ("raise", "invest", "debt")
_AT_A_PRICE = 8
"""Words at most between what a round was not and the price that it had not either."""
_VOICE = re.compile(r"[^\W\d_](?:\.|[^\W\d_]{0,11}:)\s+")
"""Whose turn it is in an interview ("R. ", "A: ", "Antwort: ")."""
_QUOTES = frozenset("\"“„«‘'")
_PLAIN = str.maketrans("’‘", "''")


class Sureness:
    """Reads how sure the figures of one article are."""

    def __init__(
        self,
        article: Article,
        state: State,
        words: Words,
        learned: Learned,
        notes: Notes | None,
        above: DatesAbove,
    ) -> None:
        self.article = article
        self.above = above
        self.state = state
        self.words = words
        self.learned = learned
        self.notes = notes

    def is_ahead(self, figure: Told) -> bool:
        """Whether a figure is dated after the day on which the article came out."""
        mention, published = figure.mention, self.article.published
        if mention is None or published is None or mention.kind == "fiscal":
            return False
        begins = mention.span.end - _DAY if mention.kind == "end" else mention.span.start
        return begins > published

    def look_ahead(self, scene: Scene, figure: Told) -> None:
        """Take a month, quarter or half without a year as the coming one, where it is a goal ("the goal for May")."""
        mention, published = figure.mention, self.article.published
        if mention is None or published is None or figure.former or not mention.from_published:
            return
        if mention.span.end > published or (published - mention.span.end).days <= _LAST_MONTHS:
            return
        if figure.period == "run-rate" and mention.kind == "month":
            figure.mention = mention.in_year(mention.span.start.year + 1)
            figure.as_of = figure.mention.as_of
        elif figure.period == mention.as_of and mention.kind in ("quarter", "half"):
            figure.mention = mention.in_year(mention.span.start.year + 1)
            figure.period = figure.mention.as_of

    def is_unfinished(self, figure: Told) -> bool:
        """Whether a figure is of a period with more than six weeks to go when the article came out."""
        mention, published = figure.mention, self.article.published
        if mention is None or published is None or mention.kind == "fiscal" or not mention.is_period:
            return False
        return (mention.span.end - published).days > _TO_GO

    def is_over(self, figure: Told) -> bool:
        """Whether a figure is of a period that is named, and had passed when the article came out."""
        mention, published = figure.mention, self.article.published
        if mention is None or published is None or mention.kind == "fiscal" or mention.from_published:
            return False
        return mention.is_period and mention.span.end < published

    def read(self, scene: Scene, figure: Told, *, ahead: bool) -> str:
        """Say how sure a figure is; return why, "" where it is plainly told."""
        unfinished = self.is_unfinished(figure)
        said, cue = status_of(
            scene,
            figure.one,
            NAMES[figure.kind],
            former=figure.former,
            ahead=ahead,
            unfinished=unfinished,
            over=self.is_over(figure),
            goal=HOPED_FOR in figure.rules,
            reports=self.words.of_a_report,
        )
        why = "" if said == "asserted" else cue.cue.words if cue else "a period to come"
        if said == "asserted" and self.rumour_goes_on(scene, figure):
            said, why = "rumoured", "the deal told before is a rumour"
        if said == "asserted" and self.source_goes_on(scene, figure):
            said, why = "rumoured", "told by the source before"
        if said == "asserted" and self.sale_goes_on(scene, figure):
            said, why = "rumoured", "told by the source before"
        listed = said in ("asserted", "rumoured") and self.list_goes_on(scene, figure)
        if said == "asserted" and listed:
            said, why = "rumoured", "as the one before in its list"
        hedge = lowered(figure.one.amount.hedge_word or "")
        if said == "asserted" and figure.kind == "revenue" and self.words.future.match(hedge):
            said, why = "forecast", figure.one.amount.hedge_word or ""
        hearsay = said == "asserted" and self.words.conditional.match(hedge)
        if hearsay:
            said = "forecast" if figure.kind == "revenue" and (ahead or unfinished) else "rumoured"
            why = figure.one.amount.hedge_word or ""
        if said == "asserted" and figure.kind == "revenue" and self.is_under_an_outlook(scene, figure):
            said, why, cue = "forecast", "by the label before", None
        if said != "denied" and self.is_reported_against_a_denial(scene, figure):
            said, why, cue = "denied", "by the sentence before", None
            if figure.mention not in scene.dates:
                figure.as_of = figure.mention = None  # the day of the denial
        elif said != "denied" and self.is_price_of_one_denied(scene, figure):
            said, why, cue = "denied", "the price of what is denied", None
        elif said != "denied" and self.is_denied_ahead(scene, figure):
            said, why, cue = "denied", "by the sentence before", None
        named = figure.attribution is not None
        seen = seen_of_status(
            scene,
            figure.one,
            figure.kind,
            said,
            why,
            former=figure.former,
            dated="ahead" if ahead else "dated" if figure.mention else "",
            open_rumour=self.state.rumour,
            named=named,
            last=self.state.last.status if self.state.last else "",
        )
        if self.notes is not None:
            self.notes.statuses.append((scene, figure.one, seen, said))
        figure.status = said
        told = cue is not None and cue.cue.bound and said == "rumoured"  # "habría puesto"
        told = (
            told
            or listed
            or why in ("by the sentence before", "the price of what is denied")
            or bool(hearsay)
            or _closes_its_clause(scene, figure, cue)
        )
        surely = said == "asserted" and any(
            found.amount == figure.one.start for found in scene.of("declared", "past")
        )  # "… may borrow $10 billion, after the $5 billion that it borrowed in July"
        # "would be worth $20 billion, people said, after $7 billion last September"
        surely = surely or (said == "asserted" and self.is_of_then(scene, figure))
        if self.learned.statuses and not told and not surely:
            figure.status = weighed_status(seen, said, self.learned.statuses, named=named)
        if figure.status == "forecast" and figure.kind == "revenue" and self.is_over(figure):
            figure.status = said  # words alone make no forecast of a year that has passed
        if figure.status != said:
            return "weighed by its words"
        return scene.told_by(cue) if cue else why

    def list_goes_on(self, scene: Scene, figure: Told) -> bool:
        """Whether the next one of a list without a verb of its own gives money too ("Amazon would put in A, AMD B")."""
        last = self.state.last
        if last is None or last.scene is not scene or figure.kind != "invest" or last.kind != "invest":
            return False
        goes_on = GOES_ON in figure.rules and last.subject == figure.subject
        return goes_on and last.status == "rumoured" and not looks_back(scene, figure.one)

    def is_price_of_one_denied(self, scene: Scene, figure: Told) -> bool:
        """Whether a valuation is the price of a round that its clause denies ("is not raising $1 billion at {A}")."""
        last = self.state.last
        if figure.kind != "valuation" or figure.former or last is None or last.scene is not scene:
            return False
        denied = last.status == "denied" and last.kind in _ROUNDS and last.one.end <= figure.one.start
        near = scene.words_between(last.one.end, figure.one.start) <= _AT_A_PRICE
        return denied and near and not scene.parted(last.one.end, figure.one.start)

    def is_under_an_outlook(self, scene: Scene, figure: Told) -> bool:
        """Whether a label of what is to come stands right before ("Guidance. For the third quarter: $54 billion").

        Or opens its own sentence ("Outlook for the fourth quarter: sales of $65 billion").
        """
        mention = figure.mention
        if not self.is_labelled_as_to_come(scene):
            return False
        first = figure.one is scene.sums[0] and not figure.former and not self.told_as_over(scene, figure.one)
        return first and mention is not None and mention.is_period and not self.is_over(figure)

    def is_labelled_as_to_come(self, scene: Scene) -> bool:
        """Whether a label of what is to come opens a sentence before its sums, or is the whole one before it."""
        own = _OWN_LABEL.match(scene.masked)
        if own is not None and self.words.outlooks.fullmatch(own[1].lower()) is not None:
            left, right = own.end(), scene.sums[0].start
            return left <= right and scene.words_between(left, right) <= _BEHIND_ITS_LABEL
        opening = self.above.opening
        if opening is None or opening.block != scene.sentence.block or opening.text != self.state.text:
            return False
        label = _LABEL.fullmatch(opening.text)
        return label is not None and self.words.tabled("forecast", lowered(label[1]))

    def source_goes_on(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence goes on with what the source of the rumour before it tells ("the people also said")."""
        last = self.state.last
        if figure.former or not scene.has("same_source"):
            return False
        if last is not None and last.status == "rumoured":
            return True
        # "Documents that we have seen show why. Revenue, they say, was"
        return any(found.group == "source" for found in self.words.cues.find(lowered(self.state.text)))

    def sale_goes_on(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence prices a sale of shares that the one before told on hearsay, without a figure of it.

        "Anthropic lets its staff sell shares, people close to it say. It values the company at A."
        """
        last, told = self.state.last, self.state.text
        if figure.kind != "valuation" or figure.former or scene.has("confirmed") or looks_back(scene, figure.one):
            return False
        if scene.sentence.first or (last is not None and last.scene.text == told):
            return False  # of a deal with a figure, `rumour_goes_on` knows
        if self.words.prices_a_sale.match(scene.masked) is None:
            return False
        return any(found.group == "source" for found in self.words.cues.find(lowered(told)))

    def is_denied_ahead(self, scene: Scene, figure: Told) -> bool:
        """Whether a denial that opens the paragraph, before any sum, is of what the next sentence reports."""
        opening, told = self.above.opening, self.state.text
        if figure.former or opening is None or opening.text != told or len(told) > _SHORT_DENIAL:
            return False
        if figure.kind == "total":
            return False  # "Cohere rejected the claim. It has raised $1.5 billion so far."
        if opening.block != scene.sentence.block or opening is scene.sentence:
            return False
        plain = lowered(told.translate(_PLAIN)).strip("\"“”„«»' ")
        return self.words.denial.match(plain) is not None and not looks_back(scene, figure.one)

    def is_reported_against_a_denial(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence tells what had been reported before the one before it denied that there is a deal."""
        if figure.kind not in ("raise", "valuation") or figure.former or scene.sentence.place == "title":
            return False
        if self.words.reported_before.match(scene.masked) is None:
            return False
        before = lowered(self.state.text.translate(_PLAIN))
        denies = self.words.denies_a_deal.search(before)
        return denies is not None and self.words.of_a_deal.search(before) is not None

    def rumour_goes_on(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence goes on about a deal that was told as a rumour, and does not confirm it."""
        state = self.state
        part = any(found.amount == figure.one.start for found in scene.of("of_whole"))  # "{A} of it would be debt"
        if not state.rumour or state.last is None or not (figure.kind in ("raise", "valuation") or part):
            return False
        if (
            figure.former
            or figure.as_of
            or state.last.subject != figure.subject
            or scene.has("confirmed")
            or scene.has("last_round")
        ):
            return False
        if any(found.amount == figure.one.start for found in scene.of("declared")):
            return False  # "wanted €1 billion and closed the round at {A}"
        if (
            self.told_as_over(scene, figure.one)
            or looks_back(scene, figure.one)
            or state.last.scene.sentence.block - scene.sentence.block < -1
        ):
            return False
        return state.last.kind != figure.kind or scene.has("deal")

    def is_of_then(self, scene: Scene, figure: Told) -> bool:
        """Whether an older value has a date of its own, and nobody unnamed is told to have told it with the new one."""
        last, mention, one = self.state.last, figure.mention, figure.one
        if not figure.former or figure.kind != "valuation" or last is None or last.scene is not scene:
            return False
        if mention is None or not trails(scene, mention, one, words=_BESIDE):
            return False
        return all(
            found.start >= last.one.end for found in scene.of("source")
        )  # not "two people put it at B, up from A"

    def told_as_over(self, scene: Scene, one: Sum) -> bool:
        """Whether the verb before a sum is in the pluperfect ("Die Firma hatte eine Finanzspritze von A erhalten")."""
        breaks = [place for place, _ in scene.breaks if place < one.start]
        start = breaks[-1] if breaks else 0
        places = (at for at in range(start, one.start) if scene.masked[at] == " ")
        return any(self.words.refs.pluperfect.match(scene.masked, at) for at in places)

    def sourced_behind(self, sentence: Sentence) -> None:
        """Take the figures just told for rumours where a sentence without sums names nobody who knows them."""
        last = self.state.last
        if last is None or last.scene.text != self.state.text or sentence.block != last.scene.sentence.block:
            return
        if self.words.sourced.match(lowered(sentence.text.translate(_PLAIN))) is None:
            return
        raised = last.scene.of("raise")
        for found in last.scene.of("confirmed"):
            if not any(other.start < found.end and found.start < other.end for other in raised):
                return  # "Mistral AI confirmed that it raised", not "has raised" alone
        for figure in self.state.told:
            if figure.scene is last.scene and not figure.former and figure.status == "asserted":
                figure.status = "rumoured"
                figure.rules.append("rumoured: by the next sentence")

    def vouched_behind(self, sentence: Sentence) -> None:
        """Take money to come that is told between a rumour and a sentence of the same sources for theirs too.

        "People close to it say that Cohere seeks A. Nvidia has pledged B. The papers are not signed, they say."
        """
        last = self.state.last
        if last is None or last.scene.text != self.state.text or sentence.block != last.scene.sentence.block:
            return
        before = next((figure for figure in reversed(self.state.told) if figure.scene is not last.scene), None)
        if before is None or before.status != "rumoured" or not before.scene.has("source"):
            return
        if before.scene.sentence.block != sentence.block or last.scene.has("confirmed") or last.scene.dates:
            return
        if self.words.still_to_come.search(last.scene.masked.lower()) is None:
            return  # "Nvidia has put in B": what is known already
        if all(found.group != "same_source" for found in self.words.cues.find(lowered(sentence.text))):
            return
        for figure in self.state.told:
            here = figure.scene is last.scene and figure.subject == before.subject and figure.kind in _OF_A_DEAL
            if here and figure.status == "asserted" and not figure.former and not looks_back(figure.scene, figure.one):
                figure.status = "rumoured"
                figure.rules.append("rumoured: by the next sentence")

    def denied_behind(self, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
        """Deny the figures just told where a sentence without sums denies them; return whether it does."""
        last = self.state.last
        blocks = sentence.block - last.scene.sentence.block if last is not None else _FAR
        talked_of = last is not None and last.status == "rumoured"
        voice = _VOICE.match(sentence.text) if sentence.first else None
        brief = talked_of and sentence.first and len(sentence.text) <= _SHORT_DENIAL
        answers = voice is not None or sentence.text[:1] in _QUOTES or brief
        near = blocks == 0 or (blocks == 1 and answers)
        if last is not None and is_question(self.state.text) and self.state.text != last.scene.text:
            return False  # it answers that question ("Did the chip grow? It did not.")
        if not near or last is None:
            return False
        plain = lowered(sentence.text[voice.end() if voice else 0 :].translate(_PLAIN))
        denies = self.words.denial.match(plain)
        if denies is None and (talked_of or is_question(last.scene.text)):
            denies = self.words.denies_talk.match(plain)
        if denies is None or self.is_of_another(mentions, denies, last.scene):
            return False
        if denies.group()[-1:] in _GOES_ON and not (talked_of or self.denies_the_sums(denies, last)):
            return False
        for figure in self.state.told:
            if figure.scene is last.scene and not figure.former:
                figure.status = "denied"
                figure.rules.append("denied: by the next sentence")
        return True

    def denies_the_sums(self, denies: re.Match[str], last: Told) -> bool:
        """Whether a denial that goes on behind a mark is of the sums before it ("denied it: there was no round").

        They were told as a report, or the denial names sums, or what goes on is of a deal; "denied the claims: no
        books were copied" is of something else.
        """
        if last.attribution is not None or self.words.told_as_report.search(last.scene.masked.lower()):
            return True
        behind = denies.string[denies.end() :]
        sums = self.words.of_the_sums
        return bool(sums.search(denies.group()) or sums.search(behind) or self.words.of_a_deal.search(behind))

    def is_of_another(self, mentions: Sequence[Mention], denies: re.Match[str], scene: Scene) -> bool:
        """Whether a denial is that of a watched company, which the sentence before it does not name."""
        first = next((m.company for m in mentions if m.company is not None and m.start < denies.end()), None)
        about = {m.company for m in scene.mentions} | {figure.subject for figure in self.state.told}
        return first is not None and first not in about


def _closes_its_clause(scene: Scene, figure: Told, cue: Found | None) -> bool:
    """Whether unnamed people close a sentence of one clause, and so vouch for all that it tells.

    "Cohere raised A in May at a valuation of B, according to people familiar with the deal."
    """
    if cue is None or cue.group != "source" or cue.start < figure.one.end or scene.of("looks_back", "aside"):
        return False
    people = any(found.start < cue.end and cue.start < found.end for found in scene.of("people_say"))
    joined = any(figure.one.end <= found.start < cue.start for found in scene.of("and"))
    return people and not joined and ";" not in scene.masked[figure.one.end : cue.start]
