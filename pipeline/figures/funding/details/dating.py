"""Which date a figure has: of its sentence, of the deal or day that the sentence takes up, or of what stands above."""

from __future__ import annotations

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.details.above import DatesAbove
from pipeline.figures.funding.details.recent import is_news, is_recent
from pipeline.figures.funding.details.when import date_of
from pipeline.figures.funding.sentence.cues import COMPANY, OTHER, Found
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.state import State, Told
from pipeline.figures.funding.sentence.text_dates import TextDates
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.sentences import Sentence
from storage.records import Article

AS_DEAL = "dated as the deal that it takes up"
_DEALS = ({"raise", "valuation"}, {"invest", "valuation"}, {"raise"})
"""Kinds of two figures of one clause that tell of one deal."""
_DEAL_THEN = {
    "raise": ("valuation", "invest"),
    "invest": ("valuation", "raise"),
    "debt": ("valuation",),
}
"""What of a deal a sentence goes on to tell, by what it told first."""


_DEAL_KINDS = frozenset({"raise", "invest", "valuation", "debt", "total"})
"""Kinds of figures of which an article brings the news."""
_HEAD = 3
"""Where a word stands at most that heads a sentence."""
_VERB = 3
"""Words at most between "and" and a sum that tell what came of a deal ("and gave it")."""
_AHEAD = 9
"""Words between a verb of what is to come and the month in which it does."""
_NEAR = 2
"""How many blocks back a date may stand that "at the time" takes up."""


class Dating:
    """Dates the figures of one article."""

    def __init__(self, article: Article, state: State, words: Words, above: DatesAbove, told: TextDates) -> None:
        self.words = words
        self.published = article.published
        self.lang = article.lang
        self.state = state
        self.above = above
        self.told = told
        self.dated: tuple[int, DateMention] | None = None
        """The last date of a figure, and its block."""

    def date(self, scene: Scene, figure: Told) -> None:
        """Date a figure by its sentence, or by the deal or day that the sentence takes up again."""
        mention = date_of(scene, figure.one, figure.kind, former=figure.former)
        today = _is_of_today(scene, figure.one)
        if mention is None and not figure.former and not today:
            mention = self.taken_up(scene, figure)
        if mention is None and not figure.former:
            mention = (
                self.counted_with(scene, figure)
                or (None if today else self.dated_beside(scene, figure))
                or self.above.date(scene)
                or self.day_of_the_news(scene, figure)
            )
        elif mention is not None and mention.from_published and (mention.yearless or mention.kind in ("month", "end")):
            mention = (
                self.after_the_one_told(scene, figure, mention)
                or self.before_the_one_told(scene, figure, mention)
                or self.still_to_come(scene, mention)
                or self.in_the_year_above(scene, mention)
            )
        figure.mention = mention
        figure.as_of = mention.as_of if mention else None
        if mention is not None:
            self.dated = (scene.sentence.block, mention)

    def taken_up(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the deal or day that a sentence takes up, unless a newer label dates the sentence."""
        last, deal = self.state.last, self.state.deal
        if figure.listed and last is not None:
            return last.mention if figure.kind == "revenue" or _is_shared(last) else None
        if last is not None and self.is_dated_anew(scene, last):
            return None
        if _is_of_the_same_day(scene, figure):
            return self.day_told(scene)
        if not scene.has("deal"):
            if deal is not None and self.gave_most(scene, figure, deal):
                return deal.mention
            return self.day_of_the_round(scene, figure)
        if figure.kind == "raise" and not scene.dates and _is_of_then(scene, figure.one):
            return None  # "It had been worth half of that some months earlier, when it raised A"
        if figure.kind == "revenue":
            return None  # "Das Geschäft wächst: Der Umsatz"
        told = self.told.between() if last is None or last.scene is not scene else None
        if told is not None and self.is_of_the_deal(scene, told):
            return told[1]  # of a round of which no sum was told: "On 5 May it announced its Series C."
        if last is None or (scene.has("next_round") and last.scene is not scene):
            return None  # "Now the new round of A lifts its value to B"
        if deal is not None and deal.subject == figure.subject:
            if deal.kind == figure.kind == "raise" and deal.scene is scene:
                return None  # "After €385 million had come in in December, it got another €600 million in a Series B"
            if figure.kind == "total" and not is_recent(deal.mention, self.published):
                return None
            figure.rules.append(AS_DEAL)
            return self.of_the_named_round(scene, deal).mention
        # of a round of which only the price was told: "that round, a Series D, brought …"
        priced = last.kind == "valuation" and last.subject == figure.subject and last.scene is not scene
        # "It was valued at A in July. It hopes to bring in B from the float"
        priced = priced and not scene.of("rumoured", "wish", "intent", "to_come")
        return last.mention if priced else None

    def gave_most(self, scene: Scene, figure: Told, deal: Told) -> bool:
        """Whether a sentence says who gave most to the deal of the one before ("Nvidia was the most generous").

        Not where that one tells of another time too ("the $40 billion of March: in August $8 billion came"), or the
        sum is all that one has given.
        """
        if any(date is not deal.mention for date in deal.scene.dates):
            return False
        if figure.kind != "invest" or deal.kind != "raise" or deal.subject != figure.subject:
            return False
        if any(found.amount == figure.one.start for found in scene.of("total")):
            return False  # "Amazon remains the largest contributor, with $8 billion in total"
        return deal.scene.text == self.state.text and scene.has("gave_most")

    def of_the_named_round(self, scene: Scene, deal: Told) -> Told:
        """Return the deal that a sentence takes up by the name of its round, the last one where it names none."""
        named = {name.label for name in rounds_in(scene.text, self.lang)}
        if not named or not deal.round or deal.round in named:
            return deal
        told = (told for told in reversed(self.state.told) if told.kind == "raise" and told.subject == deal.subject)
        return next((other for other in told if other.round in named), deal)

    def is_of_the_deal(self, scene: Scene, told: tuple[Sentence, DateMention]) -> bool:
        """Whether a sentence without sums dates the deal that is taken up: the day of the news, or that of a round.

        What only says that the money is counted ("including the funding") takes up no round of long ago.
        """
        counted = [(found.start, found.end) for found in scene.of("pre", "post")]
        named = any(not any(a <= found.start < b for a, b in counted) for found in scene.of("deal"))
        round_ = bool(rounds_in(told[0].text, self.lang)) and not self.names_another(scene, told[0])
        return is_news(told[1], self.published) or (named and round_)

    def names_another(self, scene: Scene, sentence: Sentence) -> bool:
        """Whether a sentence names another round than one before it ("Its seed round … has raised in Series C")."""
        here, before = ({name.label for name in rounds_in(text, self.lang)} for text in (scene.text, sentence.text))
        return bool(here) and here.isdisjoint(before)

    def day_of_the_round(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the round that the company closed by the sentence before ("… in March. It raised")."""
        closed = self.state.round
        if figure.kind != "raise" or closed is None or not self.state.goes_on_with_round(scene, figure):
            return None
        told = self.told.between()
        if told is None or told[0] is not closed.sentence or self.names_another(scene, told[0]):
            return None
        return told[1]

    def day_told(self, scene: Scene) -> DateMention | None:
        """Return the date that "at the time", "the same day" takes up: the one told last, or that of the deal."""
        told, deal, last = self.told.between(), self.state.deal, self.state.last
        if told is not None:
            return told[1]
        if last is not None and last.scene.text == self.state.text and last.scene.dates:
            ends = last.scene.dates[-1]
            if ends.start >= last.one.end and last.scene.has("against_date"):
                return ends  # "twice as much as in the round of August 2024. At the time it raised"
        block = scene.sentence.block
        if deal is not None and deal.mention is not None and block - deal.scene.sentence.block <= _NEAR:
            return deal.mention
        return self.dated[1] if self.dated is not None and block - self.dated[0] <= _NEAR else None

    def day_of_the_news(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the day of this week on which the text has just said that a deal was announced, or None."""
        if figure.kind not in _DEAL_KINDS or self.published is None or scene.dates:
            return None
        if scene.has("rumoured") or scene.has("next_round"):
            return None
        last, told = self.state.last, self.told.last_told(False)
        if told is None or not is_news(told, self.published):
            return None
        others = last is not None and last.as_of == told.as_of and last.subject != figure.subject
        return None if others else told

    def is_dated_anew(self, scene: Scene, last: Told) -> bool:
        """Whether a heading or a label with a date stands between a figure and a sentence."""
        before, label = last.scene.sentence, self.above.label(scene)
        return label is not None and before.place == "text" and label[0].start > before.start

    def dated_beside(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the round whose price the sentence goes on to tell, in the same clause."""
        last = self.state.last
        if last is None or last.scene is not scene or {last.kind, figure.kind} not in _DEALS or last.former:
            return None
        start, end = last.one.end, figure.one.start
        if last.subject != figure.subject or last.mention is None or start > end:
            return None
        turns = scene.of("and", "when", "now", "stands", *(("perfect",) if figure.kind == "raise" else ()))
        turns = [found for found in turns if start <= found.start < end and not self.acts_then(scene, figure, found)]
        parted = ";" in scene.text[start:end] or bool(turns)
        # "Après une série A de 26 millions en mars 2023, Perplexity a bouclé"
        opens = scene.of("looks_back", "meanwhile")
        looks = any(found.end <= last.one.start and found.start <= _HEAD for found in opens)
        if parted or (looks and scene.parted(start, end)) or _is_told_in_an_aside(scene, last, figure):
            return None
        return last.mention

    def acts_then(self, scene: Scene, figure: Told, joint: Found) -> bool:
        """Whether a plain verb behind "and" tells what came of the same deal ("valued it at A in May and put in B")."""
        if joint.group != "and" or figure.kind not in ("raise", "invest"):
            return False
        refs, one = self.words.refs, figure.one
        if scene.words_between(joint.end, one.start) > _VERB or "," in scene.masked[joint.end : one.start]:
            return False
        acts = any(found.start == joint.end + 1 for found in scene.of("raise", "invest"))
        acts = acts or any(verb.match(scene.masked, joint.end) for verb in (refs.takes, refs.investor_after))
        later = scene.of("now", "then", "since_then", "next_round", "rumoured", "perfect")
        return acts and not any(joint.end <= found.start < one.start for found in later)

    def counted_with(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the deal with which a company had got so much in all ("with it, it had raised $28m")."""
        deal, one = self.state.deal, figure.one
        if figure.kind != "total" or deal is None or deal.subject != figure.subject or scene.dates[1:]:
            return None
        said = any(
            found.start < one.start and not scene.sums_between(found.end, one.start) for found in scene.of("with_it")
        )
        return deal.mention if said else None

    def goes_on_about_the_deal(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence goes on to tell more of the dated deal that it began with, or of the rumour before it."""
        last = self.state.last
        if last is None or last.subject != figure.subject or last.former or figure.former or last.mention is None:
            return False
        if last.status != figure.status:
            return False
        if last.scene is scene and last.kind == figure.kind:
            return figure.status == "rumoured" and _was_reported_that_day(scene, last, figure)
        if figure.kind not in _DEAL_THEN.get(last.kind, ()):
            return False
        if last.scene is not scene:
            near = scene.sentence.block - last.scene.sentence.block <= 1
            return near and figure.status == "rumoured" and figure.kind == "valuation" and not scene.dates
        between = [found for found in scene.of("now", "stands") if last.one.end + 1 < found.start < figure.one.start]
        return not between and last.one.end <= figure.one.start

    def after_the_one_told(self, scene: Scene, figure: Told, mention: DateMention) -> DateMention | None:
        """Return the first such month behind the date told before ("$9m in May 2022, then more in July")."""
        last = self.state.last
        if last is None or last.subject != figure.subject or last.mention is None or last.mention.from_published:
            return None
        if any(found.start <= mention.start < found.end for found in scene.of("nearest")):
            return None
        here = last.scene is scene
        if not here and scene.sentence.block != last.scene.sentence.block:
            return None
        start = last.one.end if here else 0
        # of what a colon spells out; else the last of several rounds is often told by its month alone
        goes_on = here and last.kind == figure.kind and not figure.former and ":" in scene.masked[: last.one.start]
        links = [*scene.of("then"), *(scene.of("and") if goes_on else ())]
        linked = any(start <= found.start < max(mention.start, figure.one.start) for found in links)
        if not linked and not (goes_on and _is_next_item(scene, last.mention, figure.one)):
            return None
        told, same = last.mention.span, mention.in_year(last.mention.span.start.year)
        middle = told.start + (told.end - told.start) / 2  # behind "late 2022", March is the next year's
        return same if same.span.start >= middle else mention.in_year(same.span.start.year + 1)

    def before_the_one_told(self, scene: Scene, figure: Told, mention: DateMention) -> DateMention | None:
        """Return the last such month before the date of the newer value ("$35 million in August, up from 5 in May")."""
        last = self.state.last
        if last is None or last.scene is not scene or last.subject != figure.subject or last.kind != figure.kind:
            return None
        newer = last.mention
        if (
            not figure.former
            or last.former
            or newer is None
            or newer is mention
            or mention.span.start <= newer.span.start
        ):
            return None
        return mention.in_year(mention.span.start.year - 1)

    def still_to_come(self, scene: Scene, mention: DateMention) -> DateMention | None:
        """Return the next such month behind a verb of what is to come ("Google plant im September …")."""
        if self.published is None or mention.span.end >= self.published:
            return None
        ahead = any(
            found.end <= mention.start
            and not scene.parted(found.end, mention.start)
            and scene.words_between(found.end, mention.start) <= _AHEAD
            for found in scene.of("to_come")
        )
        return mention.in_year(mention.span.start.year + 1) if ahead else None

    def in_the_year_above(self, scene: Scene, mention: DateMention) -> DateMention:
        """Return a month of the year that the heading or the label of its block names ("2022: … in October")."""
        above = self.above.date(scene)
        return mention.in_year(int(above.as_of)) if above is not None and above.kind == "year" else mention


def _is_shared(figure: Told) -> bool:
    """Whether the items of a list share the date of a figure: it stands before that one's sum, or before the list."""
    mention = figure.mention
    return mention is not None and (mention.end <= figure.one.start or mention not in figure.scene.dates)


def _was_reported_that_day(scene: Scene, last: Told, figure: Told) -> bool:
    """Whether a rumour and another one behind it are of one report ("B, CNBC said on Monday; one person named A")."""
    day = last.mention
    if day is None or day.kind != "day" or figure.kind in ("revenue", "total"):
        return False
    return last.one.end <= day.start and day.end <= figure.one.start and scene.dates[-1] is day


def _is_next_item(scene: Scene, before: DateMention, one: Sum) -> bool:
    """Whether a sum follows a date with a comma between ("$4 billion in March 2024, a further $4 billion in June")."""
    if not before.end <= one.start or scene.words_between(before.end, one.start) > _ITEM:
        return False
    return scene.masked[before.end : one.start].startswith(",") and scene.parted(before.end, one.start) == 1


_ITEM = 2
"""Spaces at most between a comma and the sum of the next item."""


def _is_of_the_same_day(scene: Scene, figure: Told) -> bool:
    """Whether "at the time", "the same day" speaks of a sum: at the head of its sentence, or nearer than to others."""
    one = figure.one
    for found in scene.of("same_date"):
        if (
            found.start <= _HEAD
            or len(scene.sums) == 1
            or one is min(scene.sums, key=lambda s: _apart(scene, s, found))
        ):
            return True
    return False


def _is_of_then(scene: Scene, one: Sum) -> bool:
    """Whether a clause that tells of another time holds a sum ("worth half of that some months earlier, when")."""
    return any(
        found.end <= one.start and not scene.parted(found.end, one.start) and scene.masked[: found.start].endswith(", ")
        for found in scene.of("when")
    )


def _is_of_today(scene: Scene, one: Sum) -> bool:
    """Whether "now" stands beside a sum that is set against one of then ("worth A then, and B now")."""
    first = min((then.end for then in scene.of("same_date")), default=len(scene.text))
    return any(
        found.start >= first
        and (
            found.start == one.end + 1
            or (found.end <= one.start and scene.words_between(found.end, one.start) <= _NOW_BEFORE)
        )
        for found in scene.of("now")
    )


_NOW_BEFORE = 2
"""Words at most between "now" and its sum."""


def _apart(scene: Scene, one: Sum, found: Found) -> float:
    left, right = (found.end, one.start) if found.end <= one.start else (one.end, found.start)
    return scene.words_between(left, right) + 3 * scene.parted(left, right)


def _is_told_in_an_aside(scene: Scene, last: Told, figure: Told) -> bool:
    """Whether a price and its date stand in an aside on a company that raises something behind it.

    "Cohere, valued at $7 billion in August, is in talks to raise $1 billion".
    """
    opened = scene.masked.rfind(", ", 0, last.one.start)
    if figure.kind != "raise" or last.mention is None or opened < 1 or last.mention.start < opened:
        return False
    if scene.masked[opened - 1] not in (COMPANY, OTHER):
        return False
    return scene.masked.find(", ", max(last.one.end, last.mention.end), figure.one.start) >= 0
