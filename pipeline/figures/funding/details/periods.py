"""Of which period a revenue is, or of which day its yearly pace."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.kind.gone_before import (
    CARRIED_ON,
    COMPARED,
    DATED_LINE,
    GROWN_TO,
    NO_VERB,
    PLANNED,
    SUPPOSED,
)
from pipeline.figures.funding.sentence.cues import Found
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.state import State, Told
from pipeline.figures.funding.sentence.text_dates import TextDates
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.labels import label as label_of
from pipeline.figures.labels import span_of
from pipeline.figures.tokens import lowered
from storage.records import Article

_QUARTER = 7
"""Letters of the label of a quarter or a half ("2026-Q2")."""
_YEAR = 4
"""Letters of the label of a year."""
_OPENS = 4
"""Letters before a word for revenue with which a sentence opens."""
_CLOSE = 4
"""How many words stand at most between a sum and the words for the whole year."""
_AT_HEAD = 2
"""Words before a quarter that a sentence opens with: a name, an article, a preposition."""
_PARTED = re.compile(r"[,;:]\s")
_NAME = re.compile(r"[A-ZÀ-Þ]\w+")
_BESIDE = 80
"""Letters around a date in which another company may be whose year it is."""
_EARLIER = ("year", "quarter", "relative")
"""Kinds of dates at which a pace may be told by the pace that it grew to."""
_CARRIED = ([CARRIED_ON], [NO_VERB], [SUPPOSED], [DATED_LINE])
"""Rules by which a revenue goes on about the one before, and so about its pace."""


class Periods:
    """Tells the periods of the revenues of one article."""

    def __init__(self, article: Article, state: State, words: Words, told: TextDates, watched: frozenset[str]) -> None:
        self.article = article
        self.words = words
        self.watched = watched
        self.state = state
        self.told = told
        self.fiscal: dict[str, str] = {}
        """The last period that a company's own year tells, by company."""

    def tell(self, scene: Scene, figure: Told) -> None:
        """A revenue is of a period, or of a yearly pace at a date."""
        mention = figure.mention
        self.note_fiscal(scene, figure)
        if self.is_pace(scene, figure):
            figure.period = "run-rate"
            return
        if mention is None:
            return
        if self.is_of_another_sum(scene, figure, mention):
            figure.mention = figure.as_of = None  # of which year "the year as a whole" is, `complete` tells
            return
        if mention.kind == "months":
            figure.mention = figure.as_of = None  # "in the first nine months of 2025" is no period that has a label
            return
        label = self.in_its_year(scene, figure, mention)
        span = span_of(label)
        if label != mention.as_of and span is not None:
            figure.mention = replace(mention, as_of=label, span=span, kind="fiscal")
        if mention.kind == "end":  # "finished 2025 with revenue of"
            label = label[:4]
        if mention.kind == "relative" and len(label) > 4 and label[5].isdigit():
            label = self.counted_back(figure) or label
        if len(label) > 7 or (len(label) == 7 and label[5].isdigit()):
            label = label[:4] if mention.kind == "relative" else ""
        if label:
            figure.period, figure.as_of = label, None

    def is_of_another_sum(self, scene: Scene, figure: Told, mention: DateMention) -> bool:
        """Whether a date is that of the sum before, and words for a whole year stand beside this one.

        "Sales for the fourth quarter were A, and for the fiscal year as a whole they reached B."
        """
        if mention not in scene.dates or mention.end > figure.one.start:
            return False
        whole = self.whole_year(scene, figure)
        beyond = scene.sums_between(mention.end, figure.one.start) > 0
        return any(beyond or mention.end <= found.start < figure.one.start for found in whole)

    def whole_year(self, scene: Scene, figure: Told) -> list[Found]:
        """Return the words for a whole year that stand beside a sum."""
        return [found for found in scene.of("for_the_year") if _is_beside(scene, found, figure)]

    def note_fiscal(self, scene: Scene, figure: Told) -> None:
        """Note a company's own period that its sentence tells, or the one before it that names the company."""
        several = len({mention.company for mention in scene.mentions if mention.company}) > 1
        dates = [date for date in scene.dates if not several or date is figure.mention]
        before = self.told.between()
        if before is not None and figure.subject.casefold() in before[0].text.casefold():
            dates.append(before[1])
        for date in dates:
            if date.kind == "fiscal":
                self.fiscal[figure.subject] = max(self.fiscal.get(figure.subject, ""), date.as_of)

    def fiscal_of(self, company: str) -> str | None:
        """Return the last period that a company's own year told, or the first that the article on it tells at all."""
        return self.fiscal.get(company) or (self.fiscal_told if company == self.state.focus.headline else None)

    @cached_property
    def fiscal_told(self) -> str | None:
        """The first period of a company's own year that the article tells, where it names nobody else beside it."""
        for text in (self.article.title, self.article.text):
            for date in find_dates(text, self.article.published, self.article.lang):
                if date.kind == "fiscal" and not date.from_published and not self.names_another(text, date):
                    return date.as_of
        return None

    def names_another(self, text: str, date: DateMention) -> bool:
        """Whether another company than the headline's is named near a date."""
        named = set(_NAME.findall(text[max(0, date.start - _BESIDE) : date.end + _BESIDE])) & self.watched
        return bool(named - {self.state.focus.headline, *(self.state.focus.headline or "").split()})

    def told_ahead(self, scene: Scene, figure: Told) -> str | None:
        """Return the quarter or half that the sentence just before tells of, which goes on about the same company.

        "Nvidia reported results for the second quarter of fiscal 2026. Revenue reached $46.7 billion."
        """
        before, asks = self.told.between(), scene.sentence
        if before is None or before[0].text != self.state.text or asks.block - before[0].block > 0:
            return None
        mention, opens = self.quarter_of(before[0].text), scene.of("revenue")
        if mention is None or figure.former:
            return None
        if scene.dates or scene.has("of_no_quarter") or scene.has("run_rate"):
            return None
        names = {m.company for m in scene.mentions if m.company}
        if (
            names - {figure.subject}
            or not opens
            or opens[0].start > _OPENS
            or not self.is_of(figure.subject, before[0].text)
        ):
            return None
        return mention.as_of

    def quarter_of(self, text: str) -> DateMention | None:
        """Return the quarter or half that a sentence tells of, and not as one to come."""
        found = [
            date
            for date in find_dates(text, self.article.published, self.article.lang)
            if len(date.as_of) == _QUARTER and date.as_of[5] in "QH"
        ]
        low = lowered(text)
        if len(found) != 1 or self.words.results_to_come.search(low):
            return None
        mention = found[0]
        ahead, behind = low[: mention.start], low[mention.end :]
        if not behind.strip(" .") or self.words.results_of.search(ahead):
            return mention
        if len(ahead.split()) <= _AT_HEAD and not _PARTED.search(ahead):
            return mention  # "Amazon's third quarter was better than anybody had hoped."
        return mention if self.words.results_behind.match(low, mention.end) else None

    def is_of(self, company: str, text: str) -> bool:
        """Whether a sentence names a company, or nobody in an article on it, and no other that is watched."""
        own = company.casefold()
        others = {name.casefold() for name in set(_NAME.findall(text)) & self.watched} - {own, *own.split()}
        return not others and (own in text.casefold() or company == self.state.focus.headline)

    def complete(self, scene: Scene, figure: Told) -> None:
        """A plan "for the year" is one for the year that is under way; a fact goes on about the quarter told ahead.

        A fact of a half without its year is of one that is over: not of the first half, in March. What a forecast was
        lifted to is one, of the same period.
        """
        published, mention = self.article.published, figure.mention
        if self.is_of_a_half_to_come(scene, figure) and mention is not None:
            figure.period = mention.in_year(mention.span.start.year - 1).as_of
        if figure.period or figure.mention or published is None:
            return
        last = self.state.last
        if figure.rules[:1] == [GROWN_TO] and last is not None and (last.kind, last.status) == ("revenue", "forecast"):
            figure.period, figure.status = last.period, "forecast"  # "The goal was lifted to A."
            return
        if last is not None and last.scene is scene and last.kind == "revenue" and _is_of_a_plan_given_up(figure):
            figure.period, figure.status = last.period, "forecast"
            return
        whole = bool(self.whole_year(scene, figure))
        fiscal = self.fiscal_of(figure.subject) or self.year_that_ended(figure)
        if figure.status == "asserted":
            closed = fiscal[:4] if len(fiscal) == _YEAR or fiscal.endswith("Q4") else None
            figure.period = closed if whole and not figure.former else self.told_ahead(scene, figure)
        elif figure.status == "forecast" and whole:
            figure.period = fiscal[:4] or str(published.year)

    def year_that_ended(self, figure: Told) -> str:
        """Return the last quarter of a year, where the figure told just before is of that, or ""."""
        last = self.state.last
        ours = last is not None and last.kind == "revenue" and last.subject == figure.subject and not last.former
        told = (last.period or "") if ours and last is not None else ""
        return told if told.endswith("Q4") else ""

    def is_of_a_half_to_come(self, scene: Scene, figure: Told) -> bool:
        """Whether what has been, as a fact or on hearsay, is dated to a half that is not over on the article's day."""
        published, mention = self.article.published, figure.mention
        if published is None or mention is None or mention.kind != "half":
            return False
        if figure.status not in ("asserted", "rumoured"):
            return False
        if any(found.amount == figure.one.start for found in scene.of("may_be")):
            return False  # "could make A in the first half"
        return mention.from_published and figure.period == mention.as_of and mention.span.end > published

    def in_its_year(self, scene: Scene, figure: Told, mention: DateMention) -> str:
        """Return the label of a date in the company's own year, where the text counts by that and no year is told."""
        published = self.article.published
        if not mention.from_published or _has_year(scene, mention) or published is None:
            return mention.as_of
        fiscal = self.fiscal_of(figure.subject)
        if fiscal is None:
            return mention.as_of
        year, part = int(fiscal[:4]), fiscal[5:]
        if mention.kind == "year":
            return str(year + int(mention.as_of) - published.year)
        if mention.kind == "quarter" or (mention.kind == "fiscal" and mention.as_of[5:6] == "Q"):
            told = int(mention.as_of[-1])
            return f"{year + (part == 'Q4' and told == 1)}-Q{told}"
        if mention.kind == "relative" and "Q" in mention.as_of and part[:1] == "Q":
            # the last quarter is the one told, this one and the next are those behind it
            ahead = int(mention.as_of >= label_of(published, "quarter"))
            there = year * 4 + int(part[1]) - 1 + ahead
            return f"{there // 4}-Q{there % 4 + 1}"
        return mention.as_of

    def is_pace(self, scene: Scene, figure: Told) -> bool:
        """Whether a revenue is a yearly pace: said so in its clause, or carried on from one that was."""
        spanned = figure.mention is not None and figure.mention.is_period
        growth = scene.of("growth_rate")  # "grew at an annual rate of 50 percent to $200 million"
        paces = [
            one for one in scene.of("run_rate") if not any(one.start < g.end and one.end > g.start for g in growth)
        ]
        if figure.mention is not None and figure.mention.kind == "end" and self.told_anew(scene, figure):
            return False  # "its run-rate is $300 million, and it plans to end 2026 with revenue of"
        if any(self.tells_pace(scene, figure, found, spanned=spanned) for found in paces):
            return True
        last = self.state.last
        if self.state.pace and figure.rules[:1] in (["a company and a sum alone"], ["a list goes on"]):
            return True
        listed = (
            last is not None and last.scene is scene and last.subject == figure.subject and last.period == "run-rate"
        )
        if listed and figure.mention is not None and (not spanned or self.goes_back(scene, figure)):
            return True  # "its run-rate was $1 billion in May, $5 billion in August"
        if listed and figure.mention is None and figure.rules[0].endswith(COMPARED):
            return True  # "its run-rate went from $1 billion to $5 billion to $14 billion"
        if last is not None and last.period == "run-rate" and scene.has("same_measure"):
            return True  # "In 2024 the same gauge read $6 billion"
        goes_on = figure.rules[:1] in _CARRIED or ("subject: pronoun" in figure.rules and not scene.has("revenue"))
        return goes_on and last is not None and last.kind == "revenue" and last.period == "run-rate" and not spanned

    def told_anew(self, scene: Scene, figure: Told) -> bool:
        """Whether the word for revenue, and none for a pace, stands between the sum before it and a sum."""
        last = self.state.last
        if last is None or last.scene is not scene:
            return False
        since = min((found.start for found in scene.of("and") if found.start >= last.one.end), default=None)
        groups = {found.group for found in scene.of("revenue", "run_rate") if since is not None and found.start > since}
        return groups == {"revenue"}

    def goes_back(self, scene: Scene, figure: Told) -> bool:
        """Whether a sum is the pace of an earlier time ("annualised revenue passed $20bn, up from $6bn in 2024")."""
        last, mention = self.state.last, figure.mention
        if last is None or mention is None or mention.kind not in _EARLIER or last.one.end > figure.one.start:
            return False
        said = [found for found in scene.of("revenue") if last.one.end <= found.start < figure.one.start]
        earlier = last.mention is None or mention.span.start <= last.mention.span.start
        return earlier and not said and (figure.former or last.former or bool(scene.of("compare")))

    def tells_pace(self, scene: Scene, figure: Told, found: Found, *, spanned: bool) -> bool:
        """Whether a word for a yearly pace speaks of a sum; one with a period of its own needs it in its own clause."""
        left, right = sorted((found.start, figure.one.start))
        between = scene.sums_between(left, right) - (found.start > figure.one.start)
        if not spanned or between > 0:
            return between <= 1 and not spanned
        walls = scene.parted(left, right) + sum(1 for one in scene.of("and") if left <= one.start < right)
        nearer = [one for one in scene.sums if one is not figure.one and abs(one.start - found.start) < right - left]
        return walls == 0 and not (nearer and found.start > figure.one.start)

    def counted_back(self, figure: Told) -> str | None:
        """Return the period "a year earlier" than that of the revenue before."""
        last = self.state.last
        if last is None or last.kind != "revenue" or not last.period or not last.period[:4].isdigit():
            return None
        return f"{int(last.period[:4]) - 1}{last.period[4:]}"


def _has_year(scene: Scene, mention: DateMention) -> bool:
    """Whether a date writes its year itself."""
    return mention.as_of[:4] in scene.text[mention.start : mention.end]


def _is_of_a_plan_given_up(figure: Told) -> bool:
    """Whether a revenue is what had been planned for the time of the one before it ("down from a plan of A")."""
    return figure.rules[:1] == [PLANNED] or (
        figure.former and figure.status == "forecast" and figure.rules[0].endswith(COMPARED)
    )


def _is_beside(scene: Scene, found: Found, figure: Told) -> bool:
    """Whether a word for the whole year stands in the clause of a sum: not far before it, or closing it off."""
    one = figure.one
    left, right = (found.end, one.start) if found.end <= one.start else (one.end, found.start)
    if scene.sums_between(left, right) or scene.parted(left, right) or scene.words_between(left, right) > _CLOSE:
        return False
    joints = [joint.start for joint in scene.of("and")]
    if found.end <= one.start:
        return not any(left <= start < right for start in joints)
    closes = not scene.masked[found.end : found.end + 1].isspace()
    return closes or any(start == found.end + 1 for start in joints)
