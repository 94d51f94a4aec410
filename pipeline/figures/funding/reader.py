"""Read an article's prose for funding, valuation and revenue figures, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding import investors
from pipeline.figures.funding.cues import Found
from pipeline.figures.funding.judge import Verdict, judge
from pipeline.figures.funding.rounds import round_of, rounds_in
from pipeline.figures.funding.scene import Scene, Sum, lay_out
from pipeline.figures.funding.status import status_of
from pipeline.figures.funding.subjects import Focus, Known, Ref, refs_of, subject_of
from pipeline.figures.funding.when import basis_of, date_of
from pipeline.figures.funding.words import Words, words_of
from pipeline.figures.names import Mention, names_of
from pipeline.figures.sentences import Sentence, sentences
from storage.records import Amount, Article, Figure, SetAside, Status, WatchList

NAMES = {
    "raise": "amount_raised",
    "debt": "debt_raised",
    "total": "total_raised",
    "valuation": "valuation",
    "invest": "investment",
    "revenue": "revenue",
}
"""The metric that each group of cues speaks for."""


@dataclass(slots=True)
class Told:
    """A figure on its way: what is known of it so far, and the sum that it came from."""

    scene: Scene
    one: Sum
    kind: str
    subject: str
    rules: list[str]
    status: Status = "asserted"
    round: str | None = None
    basis: str | None = None
    investor: str | None = None
    period: str | None = None
    mention: DateMention | None = None
    as_of: str | None = None
    former: bool = False
    listed: bool = False
    """Whether it goes on a list without a verb of its own ("MiniMax, $30.5 million")."""
    changes: bool = False
    attribution: str | None = None
    scope: str | None = None


@dataclass(slots=True)
class State:
    """What the reader remembers from one sentence to the next."""

    focus: Focus
    last: Told | None = None
    deal: Told | None = None
    kind: str = ""
    round: str | None = None
    """A round named in a sentence that told no sum of it."""
    dated: DateMention | None = None
    currency: str | None = None
    told: list[Told] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)


class Prose:
    """Reads the running text of one article."""

    def __init__(self, article: Article, watch: WatchList, of: str | None, taken: Iterable[tuple[str, int, int]]) -> None:
        self.article = article
        self.words = words_of(article.lang)
        self.names = names_of(watch)
        self.known = _known_of(watch)
        self.taken = {(place, start) for place, start, _ in taken}
        self.state = State(Focus(headline=of, topic=of))

    def read(self) -> State:
        """Read title and text, in order."""
        article = self.article
        title_amounts = find_amounts(article.title, article.lang)
        amounts = find_amounts(article.text, article.lang)
        offset = len(article.title) + 1
        mentions = self.names.find(article.title + "\n" + article.text, article.lang)
        title_names = [m for m in mentions if m.end < offset]
        text_names = [_moved(m, -offset) for m in mentions if m.start >= offset]
        self.state.currency = _leading_currency([*title_amounts, *amounts])
        self.choose_headline(title_names, text_names)
        for sentence in sentences(article):
            title = sentence.place == "title"
            pool, names = (title_amounts, title_names) if title else (amounts, text_names)
            self.sentence(sentence, _within(pool, sentence), _within(names, sentence))
        return self.state

    def choose_headline(self, title: Sequence[Mention], text: Sequence[Mention]) -> None:
        """Choose the company that the article is about: named in the title, private before listed, told of most."""
        focus, listed = self.state.focus, self.known.listed
        counts: dict[str, int] = {}
        for mention in (*title, *text):
            if mention.company:
                counts[mention.company] = counts.get(mention.company, 0) + 1
        titled = {m.company for m in title if m.company}
        order = list(counts)
        if focus.headline is None and counts:
            focus.headline = max(
                order,
                key=lambda name: (name in titled, name not in listed, 0 if name in titled else counts[name], -order.index(name)),
            )
        focus.titled = focus.headline in titled
        focus.topic = focus.headline
        private = [name for name in order if name not in listed]
        focus.private = (
            focus.headline
            if focus.headline not in listed
            else max(private, key=lambda name: (name in titled, counts[name]), default=None)
        )

    def sentence(self, sentence: Sentence, amounts: list[Amount], mentions: list[Mention]) -> None:
        """Read one sentence."""
        local = [_moved(m, -sentence.start) for m in mentions]
        focus = self.state.focus
        if sentence.first and focus.titled and sentence.place == "text":
            focus.topic = focus.headline
            if focus.headline not in self.known.listed:
                focus.private = focus.headline
        for mention in local:
            if mention.company:
                self.state.focus.saw(mention.company)
        free = [a for a in amounts if (sentence.place, a.start) not in self.taken]
        if not free:
            self.follow(sentence, local)
            return
        dates = find_dates(sentence.text, self.article.published, self.article.lang)
        scene = lay_out(sentence, amounts, local, dates, self.words.cues, self.state.currency, self.words.restates)
        refs = refs_of(scene, self.words, self.names, self.known, self.state.focus)
        for one in scene.sums:
            if one.amount.currency:
                self.state.currency = one.amount.currency
        verdicts = self.verdicts(scene)
        told_here: list[Told] = []
        for one, verdict in zip(scene.sums, verdicts, strict=True):
            if (sentence.place, one.amount.start) in self.taken:
                continue
            told = self.tell(scene, one, verdict, refs, told_here)
            if told is not None:
                told_here.append(told)
        self.finish(scene, told_here)
        self.follow(sentence, local, told_here)

    def verdicts(self, scene: Scene) -> list[Verdict]:
        """Judge each sum; one that is only compared with or listed beside another is of the other's kind."""
        found = [judge(scene, one, self.words) for one in scene.sums]
        for number, verdict in enumerate(found):
            before = found[number - 1] if number else None
            if verdict.compares and verdict.kind not in self.words.traps and verdict.score < 9:
                model = next((v for v in reversed(found[:number]) if v.kind), None)
                if model is not None and model.kind in NAMES:
                    found[number] = Verdict(model.kind, 8.0, verdict.compares, verdict.compares, verdict.scores)
            elif (
                verdict.beside
                and before is not None
                and before.kind in NAMES
                and (verdict.score < 4 or (verdict.cue and not verdict.cue.cue.bound and verdict.cue.start < verdict.beside.start))
            ):
                found[number] = Verdict(before.kind, 5.0, verdict.beside, None, verdict.scores, verdict.beside)
        # the first of two ("from $6.8 billion up to $7 billion") is of the second's kind
        for number, verdict in enumerate(found[:-1]):
            starts = any(f.amount == scene.sums[number].start for f in scene.of("from"))
            if starts and verdict.score < 9 and found[number + 1].kind in NAMES and verdict.kind not in self.words.traps:
                found[number] = Verdict(found[number + 1].kind, 8.0, found[number + 1].cue, verdict.compares, verdict.scores)
        return found

    def tell(
        self, scene: Scene, one: Sum, verdict: Verdict, refs: Sequence[Ref], before: Sequence[Told]
    ) -> Told | None:
        """Make a figure of a sum, or set it aside."""
        kind, cue = verdict.kind, verdict.cue
        rules = [f"{kind}: {cue.cue.words}" if cue else kind]
        follows = next((f for f in scene.of("follows") if f.amount == one.start), None)
        told_on = any(f.group == "carried" and f.amount == one.start for f in scene.cues)
        if kind in NAMES and told_on and cue is not None and not cue.cue.bound and self.state.kind in NAMES and not before:
            # "there it had been 5.8 billion": the sentence goes on about what was told before
            named = self.words.topics.search(scene.masked[: one.start])
            if named is None and self.state.kind in ("valuation", "revenue", "total"):
                kind, rules = self.state.kind, ["carried on from the sentence before"]
        if follows and self.state.last is not None and verdict.score < 7:
            kind, cue, rules = self.state.last.kind, follows, ["as the company told before"]
        if not kind:
            opens = not scene.masked[: one.start].strip()
            carried = opens or told_on
            named = self.words.topics.search(scene.masked[: one.start])
            if carried and before and before[-1].kind in ("valuation", "revenue", "total"):
                kind, rules = before[-1].kind, ["carried on in the sentence"]
            elif carried and named:
                kind, rules = named.lastgroup or "", ["carried on in the sentence"]
            elif carried and self.state.kind in ("valuation", "revenue", "total"):
                kind, rules = self.state.kind, ["carried on from the sentence before"]
            else:
                return self.set_aside(scene, one, "unclear")
        if _too_small(one):
            return self.set_aside(scene, one, "small")
        if kind in self.words.traps:
            return self.set_aside(scene, one, kind)
        if not one.currency:
            return self.set_aside(scene, one, "no_currency")
        compared = verdict.compares is not None
        same = before[-1] if compared and before else None
        if same is not None and same.kind == kind:
            subject, how = same.subject, "as the sum it is compared with"
        elif kind == "invest":
            deal = investors.read(scene, one, cue, refs, self.known, self.state.focus)
            if deal is None:
                return self.set_aside(scene, one, "unnamed_investor")
            if deal.target is None:
                return self.set_aside(scene, one, "other")
            if deal.joint:
                return Told(scene, one, "raise", deal.target, [*rules, "a group's joint cheque"])
            told = Told(scene, one, kind, deal.target, [*rules, deal.how])
            told.investor = deal.investor
            self.state.focus.investor = deal.investor
            return told
        else:
            found, how = subject_of(scene, one, kind, cue, refs, self.words, self.known, self.state.focus)
            if found is None:
                return self.set_aside(scene, one, how)
            subject = found
        told = Told(scene, one, kind, subject, [*rules, f"subject: {how}"], former=compared)
        told.listed = verdict.beside is not None and verdict.cue is verdict.beside
        return told

    def set_aside(self, scene: Scene, one: Sum, kind: str) -> None:
        """Note why a sum is none of ours."""
        self.state.aside.append(
            SetAside(
                text=scene.text[one.start : one.end],
                reason=kind,
                rule=kind,
                place=scene.sentence.place,
                start=scene.sentence.start + one.start,
                end=scene.sentence.start + one.end,
            )
        )

    def finish(self, scene: Scene, told: list[Told]) -> None:
        """Give the figures of a sentence their round, basis, date and status."""
        for figure in told:
            self.details(scene, figure)
            self.state.told.append(figure)
            self.state.kind = figure.kind
            self.state.last = figure
            if figure.kind in ("raise", "invest") and not figure.former:
                self.state.deal = figure

    def details(self, scene: Scene, figure: Told) -> None:
        """Read what stands beside the sum: its date, round, basis, period and how sure it is."""
        one = figure.one
        self.date(scene, figure)
        if figure.kind in ("raise", "valuation"):
            self.round(scene, figure)
        if figure.kind == "valuation":
            figure.basis = basis_of(scene, one)
        if figure.kind == "revenue":
            self.period(scene, figure)
        published = self.article.published
        ahead = bool(
            figure.mention and published and figure.mention.span.start > published and figure.mention.kind != "fiscal"
        )
        figure.status, why = status_of(scene, one, NAMES[figure.kind], looks_back=figure.former, ahead=ahead)
        if why:
            figure.rules.append(f"{figure.status}: {why}")

    def date(self, scene: Scene, figure: Told) -> None:
        """Date a figure by its sentence, or by the deal or day that the sentence takes up again."""
        state = self.state
        mention = date_of(scene, figure.one, former=figure.former)
        if mention is None and not figure.former:
            if figure.listed and state.last is not None:
                mention = state.last.mention
            elif scene.has("same_date"):
                mention = state.deal.mention if state.deal and state.deal.mention else state.dated
            elif state.deal is not None and state.deal.subject == figure.subject and scene.has("deal"):
                mention = state.deal.mention
                figure.rules.append("dated as the deal that it takes up")
        figure.mention = mention
        figure.as_of = mention.as_of if mention else None
        if mention is not None:
            state.dated = mention

    def round(self, scene: Scene, figure: Told) -> None:
        """Name the round: in the sentence, or of the deal that the sentence takes up."""
        named = round_of(scene, figure.one, self.words.lang)
        deal = self.state.deal
        if named:
            figure.round = named
        elif figure.former:
            return
        elif figure.kind == "valuation" and deal is not None and deal.subject == figure.subject and scene.has("deal"):
            figure.round = deal.round
        elif figure.kind == "raise" and self.state.round and not figure.mention:
            figure.round, self.state.round = self.state.round, None

    def period(self, scene: Scene, figure: Told) -> None:
        """A revenue is of a period, or of a yearly pace at a date."""
        if scene.has("run_rate"):
            figure.period = "run-rate"
            return
        if figure.mention:
            figure.period = figure.mention.as_of if len(figure.mention.as_of) in (4, 7) else figure.mention.as_of[:4]
            if len(figure.period) == 7 and figure.period[5].isdigit():
                figure.period = None
            else:
                figure.as_of = None

    def follow(self, sentence: Sentence, mentions: Sequence[Mention], told: Sequence[Told] = ()) -> None:
        """Note whom the text goes on to speak of."""
        focus = self.state.focus
        for figure in told:
            focus.topic = figure.subject
            if figure.subject not in self.known.listed:
                focus.private = figure.subject
        if told:
            return
        self.state.kind = self.kind_named(sentence) or self.state.kind
        named = {name.label for name in rounds_in(sentence.text, self.words.lang)}
        if len(named) == 1:
            self.state.round = named.pop()
        if sentence.place == "title":
            return
        first = mentions[0] if mentions else None
        if first is None or first.company is None:
            return
        before = sentence.text[: first.start]
        opens = first.start < 25 and not self.words.refs.preposition.search(before)
        if first.start < 6:
            focus.topic = first.company
        if sentence.kind == "heading" or opens or len(sentence.text) < 40:
            focus.topic = first.company
            if first.company not in self.known.listed:
                focus.private = first.company

    def kind_named(self, sentence: Sentence) -> str:
        """Return the kind of sum that a sentence without sums announces ("Revenue is the bright spot."), or ""."""
        match = self.words.topics.search(sentence.text)
        return match.lastgroup or "" if match else ""


def _too_small(one: Sum) -> bool:
    """Whether a sum is below anything that an investor gives or a company earns in a year."""
    return max(value for value in (one.amount.low, one.amount.high, Decimal(0)) if value is not None) < LEAST


LEAST = Decimal(10_000)
"""Whole currency units; a seed cheque of an accelerator is some 100,000."""


@lru_cache(maxsize=8)
def _known_of(watch: WatchList) -> Known:
    return Known(watch)


def _moved(mention: Mention, by: int) -> Mention:
    return Mention(mention.start + by, mention.end + by, mention.company, mention.name, mention.exact)


def _within(items: list, sentence: Sentence) -> list:  # type: ignore[type-arg]
    first = bisect_left(items, sentence.start, key=lambda item: item.start)
    last = bisect_left(items, sentence.start + len(sentence.text), key=lambda item: item.start)
    return items[first:last]


def _leading_currency(amounts: Sequence[Amount]) -> str | None:
    return next((a.currency for a in amounts if a.currency), None)


def drop_headline_doubles(told: Sequence[Told], aside: Sequence[SetAside]) -> list[Told]:
    """Drop what the title alone told of a sum that the body reads otherwise: the body's reading is the surer one."""
    read = {
        (t.one.amount.low, t.one.amount.high): t.kind for t in told if t.scene.sentence.place != "title"
    }
    return [
        t
        for t in told
        if t.scene.sentence.place != "title"
        or read.get((t.one.amount.low, t.one.amount.high), t.kind) == t.kind
    ]


def figure_of(told: Told, published: date | None) -> Figure:
    """Return the finished record of a figure."""
    amount, one = told.one.amount, told.one
    sentence = told.scene.sentence
    return Figure(
        subject=told.subject,
        metric=NAMES[told.kind],
        low=amount.low,
        high=amount.high,
        currency=one.currency,
        quote=told.scene.text[:300],
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
