"""What stands beside a sum: its date, its round, its basis, its period, and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.dates import DateMention, find_dates, may_open_with_date
from pipeline.figures.funding.certainty import seen_of_status, weighed_status
from pipeline.figures.funding.cues import Found
from pipeline.figures.funding.kinds import CARRIED_ON, NO_VERB, SUPPOSED
from pipeline.figures.funding.learned import Learned, Notes
from pipeline.figures.funding.rounds import round_of, rounds_in
from pipeline.figures.funding.scene import Scene
from pipeline.figures.funding.state import NAMES, State, Told
from pipeline.figures.funding.status import looks_back, status_of
from pipeline.figures.funding.subjects import PRIVATE
from pipeline.figures.funding.telling import scope_of, teller_of, tells_change
from pipeline.figures.funding.when import basis_of, date_of
from pipeline.figures.funding.words import Words
from pipeline.figures.labels import label as label_of
from pipeline.figures.labels import span_of
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from pipeline.figures.tokens import lowered
from storage.records import Article, Span

_AS_DEAL = "dated as the deal that it takes up"
_TO_GO = 45
"""Days that are left of a period which is not over."""
_UNDER_A_DATE = 2
"""How many blocks a block that is nothing but a date heads."""
_DATE_ALONE = 30
"""How many letters such a block has at most."""
_FAR = 9
"""More blocks than a denial may stand behind what it denies."""
_QUOTES = frozenset("\"“„«‘'")
_PLAIN = str.maketrans("’‘", "''")
_LABEL = 60
"""How many letters a label that dates a block has at most."""
_LAST_MONTHS = 120
"""A month that is over for longer than so many days is the coming one, where a figure is a goal."""
_LABEL_MARK = re.compile(r"[:.–—|]|-\s")
_LABEL_END = re.compile(r"\s*[\])*]*\s*(?:[:.–—|]|-\s|$)")
_DEALS = ({"raise", "valuation"}, {"invest", "valuation"}, {"raise"})
"""Kinds of two figures of one clause that tell of one deal."""
_DEAL_THEN = {
    "raise": ("valuation", "invest"),
    "invest": ("valuation", "raise"),
    "debt": ("valuation",),
}
"""What of a deal a sentence goes on to tell, by what it told first."""
CARRIED = ([CARRIED_ON], [NO_VERB], [SUPPOSED])
"""Rules by which a revenue goes on about the one before, and so about its pace."""


class Details:
    """Reads the details of an article's figures, by their sentences and by what the text has told before."""

    def __init__(
        self,
        article: Article,
        state: State,
        words: Words,
        watched: frozenset[str],
        learned: Learned,
        notes: Notes | None,
    ) -> None:
        self.article = article
        self.state = state
        self.words = words
        self.watched = watched
        self.learned = learned
        self.notes = notes
        self.date_blocks: set[int] = set()
        self.fiscal: dict[str, str] = {}
        """The last period that a company's own year tells, by company."""

    def read(self, scene: Scene, figure: Told) -> None:
        """Read what stands beside the sum: its date, round, basis, period and how sure it is."""
        one = figure.one
        self.date(scene, figure)
        if figure.kind == "valuation":
            figure.basis = basis_of(scene, one)
        if figure.kind in ("raise", "valuation"):
            self.round(scene, figure)
        if figure.kind == "revenue":
            self.period(scene, figure)
        ahead = self.is_ahead(figure)
        why = self.status(scene, figure, ahead=ahead)
        if why:
            figure.rules.append(f"{figure.status}: {why}")
        deal = self.state.deal
        heard = figure.kind in ("valuation", "invest") and scene.has(
            "source"
        )  # "the round values it at …, people said"
        apart = figure.status != "asserted" and not heard
        if _AS_DEAL in figure.rules and apart and deal is not None and deal.status == "asserted":
            figure.as_of = figure.mention = None  # the next deal, not the one told before
        if figure.mention is None and self.goes_on_about_the_deal(scene, figure):
            figure.mention = self.state.last.mention if self.state.last else None
            figure.as_of = figure.mention.as_of if figure.mention else None
        figure.attribution = teller_of(scene, self.words.lang, self.watched)
        figure.scope = scope_of(scene, one, figure.kind)
        figure.changes = not figure.former and tells_change(scene, one)
        if figure.kind in PRIVATE and not figure.former and (not figure.as_of or figure.status != "asserted"):
            self.state.rumour = figure.status == "rumoured"
        if figure.status == "forecast" and not ahead:
            self.look_ahead(scene, figure)
        if ahead and figure.kind != "revenue":
            # when it may happen is not when it was true
            figure.as_of = figure.mention = None

    def is_ahead(self, figure: Told) -> bool:
        """Whether a figure is dated after the day on which the article came out."""
        mention, published = figure.mention, self.article.published
        return bool(mention and published and mention.span.start > published and mention.kind != "fiscal")

    def look_ahead(self, scene: Scene, figure: Told) -> None:
        """Take a month without a year as the coming one, where a pace is a goal ("its goal for December")."""
        mention, published = figure.mention, self.article.published
        if mention is None or published is None or figure.former or figure.period != "run-rate":
            return
        if mention.kind != "month" or not mention.from_published or mention.span.end > published:
            return
        if (published - mention.span.end).days > _LAST_MONTHS:
            figure.mention = month_of(mention.span.start.year + 1, mention)
            figure.as_of = figure.mention.as_of

    def is_unfinished(self, figure: Told) -> bool:
        """Whether a figure is of a period with more than six weeks to go when the article came out."""
        mention, published = figure.mention, self.article.published
        if mention is None or published is None or mention.kind == "fiscal" or not is_period(mention):
            return False
        return (mention.span.end - published).days > _TO_GO

    def status(self, scene: Scene, figure: Told, *, ahead: bool) -> str:
        """Say how sure a figure is; return why, "" where it is plainly told."""
        unfinished = self.is_unfinished(figure)
        said, why = status_of(
            scene, figure.one, NAMES[figure.kind], former=figure.former, ahead=ahead, unfinished=unfinished
        )
        if said == "asserted" and self.rumour_goes_on(scene, figure):
            said, why = "rumoured", "the deal told before is a rumour"
        seen = seen_of_status(
            scene,
            figure.one,
            figure.kind,
            said,
            why,
            former=figure.former,
            dated="ahead" if ahead else "dated" if figure.mention else "",
            open_rumour=self.state.rumour,
            last=self.state.last.status if self.state.last else "",
        )
        if self.notes is not None:
            self.notes.statuses.append((scene, figure.one, seen, said))
        figure.status = weighed_status(seen, said, self.learned.statuses) if self.learned.statuses else said
        return why if figure.status == said else "weighed by its words"

    def rumour_goes_on(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence goes on about a deal that was told as a rumour, and does not confirm it."""
        state = self.state
        if not state.rumour or state.last is None or figure.kind not in ("raise", "valuation"):
            return False
        if (
            figure.former
            or figure.as_of
            or state.last.subject != figure.subject
            or scene.has("confirmed")
            or scene.has("last_round")
        ):
            return False
        if looks_back(scene, figure.one) or state.last.scene.sentence.block - scene.sentence.block < -1:
            return False
        return state.last.kind != figure.kind or scene.has("deal")

    def date(self, scene: Scene, figure: Told) -> None:
        """Date a figure by its sentence, or by the deal or day that the sentence takes up again."""
        state = self.state
        mention = date_of(scene, figure.one, figure.kind, former=figure.former)
        if mention is None and not figure.former:
            mention = self.taken_up(scene, figure)
        if mention is None and not figure.former:
            mention = self.dated_beside(scene, figure) or self.dated_above(scene)
        elif mention is not None and mention.kind in ("month", "end") and mention.from_published:
            mention = self.in_the_year_above(scene, mention)
        figure.mention = mention
        figure.as_of = mention.as_of if mention else None
        if mention is not None:
            state.dated = mention

    def taken_up(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the deal or day that a sentence takes up, unless a newer label dates the sentence."""
        state = self.state
        last, deal = state.last, state.deal
        if figure.listed and last is not None:
            return last.mention
        if last is None or self.is_dated_anew(scene, last):
            return None
        if scene.has("same_date"):
            return deal.mention if deal and deal.mention else state.dated
        if not scene.has("deal"):
            return None
        if deal is not None and deal.subject == figure.subject:
            figure.rules.append(_AS_DEAL)
            return deal.mention
        # of a round of which only the price was told: "that round, a Series D, brought …"
        priced = last.kind == "valuation" and last.subject == figure.subject and not scene.has("rumoured")
        return last.mention if priced else None

    def is_dated_anew(self, scene: Scene, last: Told) -> bool:
        """Whether a heading or a label with a date stands between a figure and a sentence."""
        before, label = last.scene.sentence, self.label_above(scene)
        return label is not None and before.place == "text" and label[0].start > before.start

    def dated_beside(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the round whose price the sentence goes on to tell, in the same clause."""
        last = self.state.last
        if last is None or last.scene is not scene or {last.kind, figure.kind} not in _DEALS or last.former:
            return None
        start, end = last.one.end, figure.one.start
        if last.subject != figure.subject or last.mention is None or start > end:
            return None
        parted = ";" in scene.text[start:end] or any(start <= f.start < end for f in scene.of("and", "when", "now"))
        return None if parted else last.mention

    def goes_on_about_the_deal(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence goes on to tell more of the dated deal that it began with, or of the rumour before it."""
        last = self.state.last
        if last is None or last.subject != figure.subject or last.former or figure.former or last.mention is None:
            return False
        if figure.kind not in _DEAL_THEN.get(last.kind, ()) or last.status != figure.status:
            return False
        if last.scene is not scene:
            near = scene.sentence.block - last.scene.sentence.block <= 1
            return near and figure.status == "rumoured" and figure.kind == "valuation" and not scene.dates
        between = [found for found in scene.of("now", "stands") if last.one.end + 1 < found.start < figure.one.start]
        return not between and last.one.end <= figure.one.start

    def in_the_year_above(self, scene: Scene, mention: DateMention) -> DateMention:
        """Return a month of the year that the heading or the label of its block names ("2022: … in October")."""
        above = self.dated_above(scene)
        return month_of(int(above.as_of), mention) if above is not None and above.kind == "year" else mention

    def dated_above(self, scene: Scene) -> DateMention | None:
        """Return the date of the heading above, or of the label that opens the block ("June 2023: …")."""
        label = self.label_above(scene)
        return label[1] if label else None

    def label_above(self, scene: Scene) -> tuple[Sentence, DateMention] | None:
        """Return the heading or label that dates a sentence, with its date."""
        opening, heading = self.state.opening, self.state.heading
        if opening is not None and opening.block == scene.sentence.block:
            label = self.label_of(opening.text)
            if label is not None:
                return opening, label
        if heading is None or (heading.kind != "heading" and scene.sentence.block - heading.block > _UNDER_A_DATE):
            return None
        found = self.dates_in(heading.text)
        return (heading, found[0]) if len(found) == 1 else None

    def note_date_blocks(self, found: Sequence[Sentence]) -> None:
        """Note the blocks that are nothing but a date: where there are several, they head those behind them."""
        short = [
            s for s in found if s.first and s.place == "text" and s.kind != "heading" and len(s.text) <= _DATE_ALONE
        ]
        alone = {s.block for s in short} - {s.block for s in found if not s.first}
        blocks = {s.block for s in short if s.block in alone and self.is_date(s.text)}
        self.date_blocks = blocks if len(blocks) > 1 else set()

    def is_date(self, text: str) -> bool:
        """Whether a text is nothing but a date, and not the day of publication."""
        if not may_open_with_date(text, self.article.lang):
            return False
        found = self.dates_in(text)
        alone = len(found) == 1 and not (text[: found[0].start] + text[found[0].end :]).strip(" .:,–—-|")
        published = self.article.published
        return alone and (published is None or found[0].as_of != published.isoformat())

    def note_place(self, sentence: Sentence) -> None:
        """Keep a heading, and the sentence that opens a block: where a figure has no date, theirs are read."""
        if sentence.place == "title":
            return
        if sentence.kind == "heading" or sentence.block in self.date_blocks:
            self.state.heading = sentence
        elif sentence.first:
            self.state.opening = sentence

    def label_of(self, text: str) -> DateMention | None:
        """Return the date with a mark behind it that opens a block, or None."""
        marked = len(text) <= _LABEL or _LABEL_MARK.search(text, 0, _LABEL + 9) is not None
        if not marked or not may_open_with_date(text, self.article.lang):
            return None
        found = self.dates_in(text)
        label = found[0] if found and found[0].start <= 2 else None
        if label is None:
            return None
        if len(found) > 1 and label.kind == "year" and found[1].kind == "month":
            between = text[label.end : found[1].start]
            if between.strip() in (",", "/", "–", "-") and _LABEL_END.match(text, found[1].end):
                return month_of(int(label.as_of), found[1])  # "2024, May. …"
        return label if _LABEL_END.match(text, label.end) else None

    def dates_in(self, text: str) -> list[DateMention]:
        """Return the dates at the head of a text."""
        return find_dates(text[:_LABEL], self.article.published, self.article.lang)

    def round(self, scene: Scene, figure: Told) -> None:
        """Name the round: in the sentence, or of the deal that the sentence takes up."""
        named = round_of(scene, figure.one, self.words, figure.kind, figure.subject)
        deal = self.state.deal
        if named:
            figure.round = named
        elif figure.former:
            return
        elif figure.kind == "valuation" and deal is not None and deal.subject == figure.subject and scene.has("deal"):
            figure.round = deal.round if self.is_priced_then(scene, figure, deal) else None
        elif figure.kind == "valuation":
            figure.round = self.round_priced(scene, figure)
        elif figure.kind == "raise" and self.state.round and not figure.mention and not scene.has("indefinite"):
            label, block = self.state.round
            if scene.sentence.block - block <= 1 and not scene.has("next_round"):
                figure.round = label
            self.state.round = None

    def read_behind(self, sentence: Sentence, mentions: Sequence[Mention], listed: frozenset[str]) -> None:
        """Read what a sentence without sums says of the figures just told: that they are denied, or of which round."""
        state = self.state
        blocks = sentence.block - state.last.scene.sentence.block if state.last is not None else _FAR
        near = blocks == 0 or (blocks == 1 and sentence.text[:1] in _QUOTES)
        if near and state.last is not None and self.words.denial.match(lowered(sentence.text.translate(_PLAIN))):
            for figure in state.told:
                if figure.scene is state.last.scene and not figure.former:
                    figure.status = "denied"
                    figure.rules.append("denied: by the next sentence")
            return
        self.name_round(sentence, mentions, listed)

    def name_round(self, sentence: Sentence, mentions: Sequence[Mention], listed: frozenset[str]) -> None:
        """Name the round of the sum just told, where a sentence without sums takes it up ("X led the Series D")."""
        last = self.state.last
        if last is None or last.kind != "raise" or last.round or last.former:
            return
        titled = last.scene.sentence.place == "title"
        if sentence.place == "title" or sentence.block - last.scene.sentence.block > titled:
            return
        named = rounds_in(sentence.text, self.words.lang)
        others = {mention.company for mention in mentions} - {None, last.subject}
        if len({name.label for name in named}) != 1 or (others - listed):
            return
        before = lowered(sentence.text[: named[0].start])
        if titled or self.words.refs.article.search(before):
            last.round = named[0].label

    def is_priced_then(self, scene: Scene, figure: Told, deal: Told) -> bool:
        """Whether a price is the deal's, not one of another day behind a comma ("…, which last May was worth")."""
        if figure.mention is None or figure.as_of == deal.as_of:
            return True
        return any(scene.parted(found.end, figure.one.start) < 1 for found in scene.of("deal"))

    def round_priced(self, scene: Scene, figure: Told) -> str | None:
        """Return the round of which a valuation is the price: the one just told, of the same day."""
        last, deal = self.state.last, self.state.deal
        told = deal if figure.basis and last is not None and last.kind != "raise" else last
        if told is None or told.kind != "raise" or told.subject != figure.subject or scene.has("next_round"):
            return None
        same_day = figure.mention is None or figure.as_of == told.as_of
        blocks = scene.sentence.block - told.scene.sentence.block
        return told.round if same_day and blocks <= bool(figure.basis) else None

    def period(self, scene: Scene, figure: Told) -> None:
        """A revenue is of a period, or of a yearly pace at a date."""
        mention = figure.mention
        for date in scene.dates:
            if date.kind == "fiscal":
                self.fiscal[figure.subject] = max(self.fiscal.get(figure.subject, ""), date.as_of)
        if self.is_pace(scene, figure):
            figure.period = "run-rate"
            return
        if mention is None:
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

    def in_its_year(self, scene: Scene, figure: Told, mention: DateMention) -> str:
        """Return the label of a date in the company's own year, where the text counts by that and no year is told."""
        fiscal, published = self.fiscal.get(figure.subject), self.article.published
        if fiscal is None or not mention.from_published or mention_has_year(scene, mention) or published is None:
            return mention.as_of
        year, part = int(fiscal[:4]), fiscal[5:]
        if mention.kind == "year":
            return str(year + int(mention.as_of) - published.year)
        if mention.kind == "quarter":
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
        spanned = figure.mention is not None and is_period(figure.mention)
        if any(self.tells_pace(scene, figure, found, spanned=spanned) for found in scene.of("run_rate")):
            return True
        last = self.state.last
        if self.state.pace and figure.rules[:1] in (["a company and a sum alone"], ["a list goes on"]):
            return True
        listed = (
            last is not None and last.scene is scene and last.subject == figure.subject and last.period == "run-rate"
        )
        if listed and not spanned and figure.mention is not None:
            return True  # "its run-rate was $1 billion in May, $5 billion in August"
        goes_on = figure.rules[:1] in CARRIED or ("subject: pronoun" in figure.rules and not scene.has("revenue"))
        return goes_on and last is not None and last.kind == "revenue" and last.period == "run-rate" and not spanned

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


def month_of(year: int, mention: DateMention) -> DateMention:
    """Return the month of a mention in another year."""
    first = mention.span.start.replace(year=year)
    end = first.replace(year=year + first.month // 12, month=first.month % 12 + 1)
    return replace(mention, as_of=f"{year}-{first.month:02d}", span=Span(first, end))


def is_period(mention: DateMention) -> bool:
    """Whether a date is a stretch of time for which revenue is told: a year, a half or a quarter."""
    if mention.kind == "within":
        return False
    return len(mention.as_of) == 4 or "Q" in mention.as_of or "H" in mention.as_of


def mention_has_year(scene: Scene, mention: DateMention) -> bool:
    """Whether a date writes its year itself."""
    return mention.as_of[:4] in scene.text[mention.start : mention.end]
