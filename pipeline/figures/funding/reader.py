"""Read an article's prose for funding, valuation and revenue figures, sentence by sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property, lru_cache
from operator import attrgetter

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding import investors
from pipeline.figures.funding.choice.course import Course
from pipeline.figures.funding.choice.product_sales import EARNED, without_products
from pipeline.figures.funding.details import Details
from pipeline.figures.funding.following import Following
from pipeline.figures.funding.kind.bare_lists import bare_numbers
from pipeline.figures.funding.kind.decisions import Before, Decision
from pipeline.figures.funding.kind.gone_before import STATES, SUPPOSED
from pipeline.figures.funding.kind.headed import HEADED, PAID, basis_by_text_above, kind_by_text_above
from pipeline.figures.funding.kind.kinds import decide
from pipeline.figures.funding.kind.magnitudes import give_magnitudes
from pipeline.figures.funding.kind.parts import without_parts_of_traps, without_shares, without_tranches
from pipeline.figures.funding.kind.rows_in_brackets import row_in_brackets, with_rows
from pipeline.figures.funding.kind.taken_by_many import without_many
from pipeline.figures.funding.kind.things_priced import without_sales, without_things
from pipeline.figures.funding.labels import (
    complete,
    investor_by_label,
    is_about_a_deal,
    is_backers_line,
    kind_by_label,
    label_of,
    lines_beside_watched,
    opens_with_explained_stranger,
    opens_with_stranger,
    speakers_of,
)
from pipeline.figures.funding.making import GIVEN, Making
from pipeline.figures.funding.sentence.cues import COMPANY, OTHER
from pipeline.figures.funding.sentence.focus import Focus, Known, Ref
from pipeline.figures.funding.sentence.placed import Placed, joined, moved, remark_before_more
from pipeline.figures.funding.sentence.portfolios import given_in_line, giver_behind_sum
from pipeline.figures.funding.sentence.scene import Scene, lay_out, too_small
from pipeline.figures.funding.sentence.state import NAMES, State, Told
from pipeline.figures.funding.sentence.strangers import names_at_sight, opens_a_line
from pipeline.figures.funding.sentence.text_dates import TextDates, is_dateline, place_of_news
from pipeline.figures.funding.sentence.trail import Trail
from pipeline.figures.funding.sentence.units import as_told_below, in_local_money, in_stated, stated_unit
from pipeline.figures.funding.sentence.words import METRICS, words_of
from pipeline.figures.funding.subject.own_startups import without_those_left
from pipeline.figures.funding.subject.references import refs_of, with_rivals
from pipeline.figures.funding.subject.roles import in_an_aside, in_order
from pipeline.figures.funding.weight.features import NOWHERE, Context, stems_of
from pipeline.figures.funding.weight.learned import Learned, Notes, learned
from pipeline.figures.funding.weight.retold import tellings
from pipeline.figures.funding.weight.weighing import weigh
from pipeline.figures.names import Mention, names_of
from pipeline.figures.products import Product, products_of
from pipeline.figures.running_text import RunningText
from pipeline.figures.sentences import Sentence, is_question
from pipeline.figures.tokens import lowered
from storage.records import Amount, WatchList

_OPENS_WITH_NAME = re.compile(rf"[\W\d]*[{COMPANY}{OTHER}]+(?:'s)?(?:\s\w+)?\s*[,:.(–—|-]")
_QUESTION = 120
"""Letters of a paragraph that is too long to be a question alone."""
_PART = "a backer's part in brackets"
_OPENING = 2
"""The last block in which a dateline may stand."""
_GIVER_AND_TAKER = 2
"""Companies that a sentence names which says of the one that it gave to the other."""


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
        self.names, self.products = names_of(watch), products_of(watch)
        self.known = _known_of(watch)
        self.named: set[str | None] = set()
        """Companies that the article names: only these can be meant by a description."""
        self.unit = stated_unit(text, self.words)
        """What the article says once that its sums are in."""
        self.taken = {(place, start) for place, start, _ in taken}
        self.state = State(Focus(headline=of, topic=of))
        self.learned = learned() if weights is None else weights
        self.notes = notes
        self.dates = TextDates(article)
        self.bare = bare_numbers(article, self.words)
        """The sums of lists whose unit the text above them tells, by their blocks."""
        self.details = Details(
            article, self.state, self.words, self.known.names, self.learned, notes, self.dates, self.bare
        )
        self.counts: dict[str, int] = {}
        """How often the article names each company, in the order of their first names."""
        self.moneys: Counter[str] = Counter()
        """How many sums the article tells in each currency."""
        self.trail = Trail()
        course = Course(self.words, self.names, self.known, self.state, self.counts, self.trail, article.published)
        self.making = Making(course, self.learned, notes)
        self.following = Following(text, self.words, self.names, self.known, self.state, self.counts, self.details)
        self.elided = frozenset(amount.start for amount in text.elided.amounts)
        """Where the numbers begin that leave out their magnitude."""
        self.context = NOWHERE
        """The kind of sum told just before the sentence that is read."""
        self.dateline = 0
        """Where the place of a dateline ends in the sentence laid out last."""

    def elided_sums(self, mentions: Sequence[Mention]) -> Iterator[Amount]:
        """Return the numbers that leave out their magnitude; in a row of names only those beside a known name.

        Args:
            mentions: the names in the text.
        """
        amounts, in_rows = self.text.elided
        known = [mention for mention in mentions if mention.sort in ("private", "listed", "investor")]
        places = {place for mention in known for place in range(mention.start, mention.end)} if in_rows else set()
        return (one for one in amounts if one.start not in in_rows or in_rows[one.start] in places)

    def read(self) -> State:
        """Read title and text, in order."""
        article = self.article
        whole = article.title + "\n" + article.text
        title_amounts = in_stated(self.text.title_sums, article.title, self.unit, self.words)
        title_amounts = in_local_money(title_amounts, whole, article.lang)
        offset = len(article.title) + 1
        mentions = self.names.find(whole, article.lang)
        title_names = [m for m in mentions if m.end < offset]
        text_names = [moved(m, -offset) for m in mentions if m.start >= offset]
        told = sorted([*self.text.sums, *self.elided_sums(text_names), *self.bare.values()], key=attrgetter("start"))
        amounts = in_local_money(in_stated(told, article.text, self.unit, self.words), whole, article.lang)
        self.named = {mention.company for mention in mentions}
        spoken_of = without_those_left(mentions, whole, self.words)
        ours = {one.company for one in mentions if one.company}
        self.state.focus.left = frozenset(ours - {one.company for one in spoken_of})
        for company in filter(None, (one.company for one in mentions if self.state.focus.left != ours)):
            self.counts[company] = self.counts.get(company, 0) + 1
        title_amounts = as_told_below(title_amounts, amounts)
        self.state.currency = _leading_currency([*title_amounts, *amounts])
        self.moneys = Counter(one.currency for one in (*title_amounts, *amounts) if one.currency)
        sold = {product.company for product in self.products.find(article.title) if product.company}
        self.following.choose_headline([m for m in spoken_of if m.end < offset], text_names, sold)
        told_title = " ".join(article.title.split())
        pools = {"title": Placed(title_amounts), "text": Placed(amounts)}
        names = {"title": Placed(title_names), "text": Placed(text_names)}
        sentences = joined(article.text, self.text.sentences, pools["text"], self.words)
        laid = [(s, pools[s.place].within(s)) for s in sentences]
        self.context = Context(
            title=stems_of(article.title),
            elsewhere=tellings(laid, names, self.words, self.state.currency),
            headline=frozenset((amount.low, amount.high) for amount in title_amounts),
        )
        self.details.above.note_date_blocks([sentence for sentence, _ in laid])
        last = max((number for number, (_, inside) in enumerate(laid) if inside), default=-1)
        for sentence, inside in laid[: last + 1]:  # behind the last sum nothing is told of any
            if sentence.kind == "heading" and sentence.place == "text" and sentence.text == told_title:
                continue  # the headline again, as the page shows it
            here = names[sentence.place].within(sentence)
            self.trail.turn_to(sentence)
            local = [moved(m, -sentence.start) for m in here]
            self.sentence(sentence, inside, local)
            self.trail.note(sentence, local, self.known)
        for sentence, _ in laid[last + 1 : last + 2]:  # which may still name its round, or deny it
            local = [moved(m, -sentence.start) for m in names[sentence.place].within(sentence)]
            self.details.read_behind(sentence, local, self.known.listed)
        return self.state

    def sentence(self, sentence: Sentence, amounts: list[Amount], local: list[Mention]) -> None:
        """Read one sentence; the places of its names are its own."""
        self.details.above.note_place(sentence)
        focus = self.state.focus
        talks = is_question(self.state.text) or self.asks(sentence)
        if sentence.first and focus.titled and sentence.place == "text" and not talks:
            focus.topic = focus.headline
            if focus.headline not in self.known.listed:
                focus.private = focus.headline
        if self.following.answers_for_us(sentence):
            focus.topic = focus.private = focus.headline
        if sentence.first and focus.anothers:
            focus.topic = focus.private = None
        section = self.section(sentence) if sentence.first and sentence.place == "text" and not talks else None
        if section is not None:
            focus.topic = section
            if section not in self.known.listed:
                focus.private = section
        for mention in local:
            if mention.company:
                self.state.focus.saw(mention.company)
        self.following.note_foreign(sentence, local)
        free = [a for a in amounts if (sentence.place, a.start) not in self.taken]
        if not free:
            self.following.follow(sentence, local)
            return
        passed = self.following.passed
        self.dates.turn_to(sentence, [one.sentence for one in passed if not (one.sums and one.anothers)])
        self.following.catch_up(sentence.block)
        scene = self.lay_out(sentence, amounts, local)
        refs = refs_of(scene, self.words, self.names, self.known, self.state.focus, self.speakers)
        labelled = len(label_of(scene)) if kind_by_label(scene, self.words) else 0
        # "Post-money" in a label is nobody's name, nor is the place of the news
        known_from = max(labelled, self.dateline)
        refs = [ref for ref in refs if ref.kind != "unknown" or ref.start >= known_from]
        if any(ref.form == "rival" for ref in refs):
            scene.mentions = with_rivals(scene, refs, self.state.focus)
        money = self.state.currency
        self.note_currency(scene)
        leads = (ref for ref in refs if ref.role == "investor" and ref.kind in ("name", "unknown"))
        lead = next((ref for ref in leads if not in_an_aside(scene, ref, refs)), None)
        told_here: list[Told] = []
        before = self.before(sentence, refs)
        self.making.whose.before_kind = before.kind if before.near else ""
        decisions = decide(scene, self.words, before)
        written = [one.amount for one in scene.sums]
        give_magnitudes(scene, decisions, self.elided, self.state.told)
        context = self.context_here(sentence)
        if self.notes is not None:
            self.notes.kinds.append((scene, before, decisions, context))
        if self.learned.kinds is not None:
            kinds = [decision.kind for decision in decisions]
            decisions = weigh(scene, decisions, before, self.learned.kinds, context)
            changed = [n for n, kind in enumerate(kinds) if kind != decisions[n].kind]
            weighed = range(changed[0], len(kinds)) if changed else ()  # what stands behind may go by it
            for number in weighed:
                scene.sums[number].amount = written[number]
            give_magnitudes(scene, decisions, self.elided, self.state.told, only=weighed)
        decisions = without_parts_of_traps(scene, without_shares(scene, decisions, before), self.words)
        decisions = self.by_label(scene, without_tranches(scene, decisions, self.words))
        if any(decision.kind in EARNED for decision in decisions):
            products = [one for one in self.products.find(scene.text) if self.may_be_sold(one)]
            decisions = without_products(scene, decisions, refs, products, self.words)
        if any(decision.kind == "valuation" for decision in decisions):
            decisions = without_things(scene, decisions, refs, self.state.text, self.words)
        if any(decision.kind == "debt" for decision in decisions):
            decisions = without_sales(scene, decisions, self.words)
        decisions = without_many(scene, decisions, refs, self.words)
        if self.is_a_strangers(sentence) or self.is_a_strangers_line(scene, refs):
            decisions = [replace(d, kind="other") if d.kind in NAMES else d for d in decisions]
        self.making.paired = in_order(scene, refs, self.words, self.state.focus.before)
        decisions = self.totals_in_order(scene, self.alike_in_order(scene, decisions))
        self.making.giving.given = investors.in_order(scene, refs, self.words, self.known, self.state.focus)
        decisions = self.given_in_order(scene, decisions, before)
        decisions = self.shared_in_brackets(scene, decisions, refs)
        row = row_in_brackets(scene, self.words)
        if row is not None:
            decisions = with_rows(scene, decisions, row, refs, self.words, self.known)
            ours = self.known.private
            self.making.paired |= {start: company for start, company in row.whose.items() if company in ours}
            self.making.giving.given |= investors.given_in_row(decisions, scene, row.names, refs, self.known)
        for one, decision in zip(scene.sums, decisions, strict=True):
            if (sentence.place, one.amount.start) not in self.taken:
                figures = self.making.tell(scene, one, decision, refs, told_here)
                told_here += figures
                if figures:
                    self.state.strangers = None
        if not told_here and decisions and all(decision.kind in ("invest", "fund") for decision in decisions):
            self.state.currency = money or self.state.currency  # "a pension fund put in 45 million Canadian dollars"
        self.following.note_stage(refs, lead)
        self.dates.read_in(scene, told=bool(told_here))
        self.finish(scene, told_here)
        if not told_here and decisions and decisions[-1].kind in STATES:
            # somebody else's, but "Mistral's are to reach …" goes on about it
            self.state.kind, self.state.announced = decisions[-1].kind, False
            self.state.kind_block = sentence.block
        self.following.follow(sentence, local, told_here, sums=True)

    def note_currency(self, scene: Scene) -> None:
        """Note the currency that a sum without one is in from here on, the one told last.

        Not one that a single sum of the article is in, beside one in that of the others ("$20 billion in bonds, and
        one of a billion pounds").
        """
        here = [one.amount.currency for one in scene.sums if one.amount.currency]
        money = self.state.currency
        if here and not (money in here and self.moneys[here[-1]] == 1 < self.moneys[money or ""]):
            self.state.currency = here[-1]

    def asks(self, sentence: Sentence) -> bool:
        """Whether a sentence's paragraph is a question alone, as in an interview, which goes on about the same one."""
        block = self.article.blocks[sentence.block].text if self.article.blocks and sentence.block >= 0 else ""
        return is_question(block) and len(block) < _QUESTION

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
        opens = sentence.first and sentence.place == "text" and sentence.block <= _OPENING
        self.dateline = place_of_news(sentence.text) if opens else 0
        if found and opens and is_dateline(sentence.text, found[0], published):
            self.dateline = max(self.dateline, found[0].start)
            return found[1:]
        return found

    def lay_out(self, sentence: Sentence, amounts: Sequence[Amount], mentions: Sequence[Mention]) -> Scene:
        """Lay a sentence out for reading."""
        return lay_out(
            sentence,
            amounts,
            mentions,
            self.dates_of(sentence, alone=sum(not too_small(one) for one in amounts) == 1),
            self.words.cues,
            self.described(sentence.text),
            self.state.currency,
            self.words.restates,
            names_at_sight(sentence.text, self.words),
            remark=remark_before_more(sentence, amounts, self.words),
            capital_nouns=self.words.refs.capital_nouns,
        )

    def described(self, text: str) -> list[Mention]:
        """Return what stands for a company without its name.

        A phrase for which several are on the watch list ("the San Francisco company") means the one that the text
        speaks of, or that it has just named. Only what a company makes tells one that the text never names.
        """
        found = self.names.describe(text)
        if not found:
            return []
        focus = self.state.focus
        shared = Counter(mention.start for mention in found)
        likely = (focus.topic, focus.private, *(company for company, _ in reversed(focus.before)))
        kept: dict[int, Mention] = {}
        for mention in sorted(found, key=lambda one: likely.index(one.company) if one.company in likely else 99):
            alone = shared[mention.start] == 1
            named = mention.company in self.named
            if (named and (alone or mention.company in likely)) or (
                alone and self.names.is_by_product(text[mention.start : mention.end])
            ):
                kept.setdefault(mention.start, mention)
        return list(kept.values())

    def may_be_sold(self, product: Product) -> bool:
        """Whether a product brings in sums here: its maker is named, or its name is no model's, which may be a word."""
        return product.company in self.counts or (product.company is not None and product.kind != "model")

    def by_label(self, scene: Scene, decisions: Sequence[Decision]) -> list[Decision]:
        """Let the label of a list's line say what its words leave open, and whose money it is ("Nvidia: $2bn")."""
        headings = self.headings(scene)
        kind = kind_by_label(scene, self.words)
        if kind in ("raise", "invest") and not is_about_a_deal(headings, self.names, self.words):
            # "The market: size": only a cue says that it is money raised
            return [replace(d, kind="other") if d.weighed and d.kind in NAMES else d for d in decisions]
        title = self.article.title
        by_label = investor_by_label(scene, headings, title, self.names, self.words)
        self.making.labelled_by, self.making.labelled_for = by_label, None
        if self.making.labelled_by is None:
            given = given_in_line(scene, headings, title, self.names, self.words, self.known.private)
            topic = self.state.focus.private or self.state.focus.headline
            if given is None and topic in self.known.private and (giver := giver_behind_sum(scene, self.words)):
                given = giver, topic
            self.making.labelled_by, self.making.labelled_for = given or (None, None)
        if self.making.labelled_by is not None:
            if self.making.labelled_for is not None:
                return [replace(d, kind="invest", rule=GIVEN) for d in decisions]
            open_ = ("", "raise", "invest")
            return [replace(d, kind="invest", rule=GIVEN) if d.kind in open_ else d for d in decisions]
        headed = kind_by_text_above(scene, self.article.blocks, self.article.title, self.words)
        if headed:
            rule, weak = f"{headed}: {HEADED}", headed in (PAID, "raise")  # which a cue of the line outweighs
            return [one if weak and one.cue else replace(one, kind=headed, rule=rule) for one in decisions]
        if not kind or not decisions or decisions[0].kind:
            return list(decisions)
        return [replace(decisions[0], kind=kind, rule=f"{kind}: its label says so"), *decisions[1:]]

    def is_a_strangers(self, sentence: Sentence) -> bool:
        """Whether a line of a list of companies tells of one that is not watched."""
        if sentence.kind != "item" or sentence.block not in self.among_companies:
            return False
        return opens_with_stranger(self.article.blocks[sentence.block].text, self.names, self.article.lang)

    def is_a_strangers_line(self, scene: Scene, refs: Sequence[Ref]) -> bool:
        """Whether a sentence is a line on a stranger, whose name it opens with ("Reka: $110M from Nvidia.")."""
        first = refs[0] if refs else None
        if opens_with_explained_stranger(scene, self.words):
            return True
        if scene.sentence.kind == "item" or first is None or first.company is not None:
            return False  # a list may be one of investors
        if is_backers_line(scene, self.article.title, self.names, self.words):
            return False
        if first.kind not in ("name", "unknown"):
            return False
        investor = any(one.start == first.start and one.sort == "investor" for one in scene.mentions)
        return not investor and opens_a_line(scene, first.start, first.end)

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Who speaks in a conversation."""
        return speakers_of(self.article.blocks, self.names, self.words)

    @cached_property
    def among_companies(self) -> frozenset[int]:
        """The lines, as numbers of blocks, of all lists in which a line opens with a watched company."""
        return lines_beside_watched(self.article.blocks, self.names, self.article.lang)

    def section(self, sentence: Sentence) -> str | None:
        """Return the one company that the heading right above a paragraph names ("3. OpenAI: much in, more out")."""
        blocks, block = self.article.blocks, sentence.block
        above = blocks[block].headings if blocks and 0 <= block < len(blocks) else ()
        if not above or above[-1] == self.article.title or sentence.kind == "heading":
            return None
        named = {mention.company for mention in self.names.find(above[-1], self.article.lang) if mention.company}
        return named.pop() if len(named) == 1 else None

    def headings(self, scene: Scene) -> Sequence[str]:
        """Return the headings above a sentence, the outermost first."""
        block = scene.sentence.block
        return self.article.blocks[block].headings if 0 <= block < len(self.article.blocks) else ()

    def alike_in_order(self, scene: Scene, decisions: Sequence[Decision]) -> list[Decision]:
        """Give a sum that no word tells the kind of the one before, where a sentence gives both in order."""
        kept: list[Decision] = []
        for one, decision in zip(scene.sums, decisions, strict=True):
            goes_on = bool(kept) and one.start in self.making.paired and not decision.kind and kept[-1].kind in NAMES
            kept.append(replace(kept[-1], rule="in order, as the sum before") if goes_on else decision)
        return kept

    def totals_in_order(self, scene: Scene, decisions: Sequence[Decision]) -> list[Decision]:
        """Take all sums of a row in order for totals if one is ("have raised $60 billion and $30 billion in total")."""
        kept, paired = list(decisions), self.making.paired
        rows: list[dict[str, int]] = []
        for place, one in enumerate(scene.sums):
            company = paired.get(one.start)
            if company is not None and rows and company not in rows[-1]:
                rows[-1][company] = place
            elif company is not None:
                rows.append({company: place})
        for row in rows:
            if {kept[place].kind for place in row.values()} == {"raise", "total"}:
                for place in row.values():
                    kept[place] = replace(kept[place], kind="total", rule=f"{kept[place].rule}, in order")
        return kept

    def given_in_order(self, scene: Scene, decisions: Sequence[Decision], before: Before) -> list[Decision]:
        """Take sums that a sentence gives to several investors in order for their money, where it speaks of giving."""
        gives = before.kind in ("invest", "raise") or scene.has("invest")
        return [
            replace(decision, kind="invest", rule=f"{decision.rule}, in order")
            if gives
            and one.start in self.making.giving.given
            and (decision.kind in ("raise", "") or decision.rule == SUPPOSED)
            else decision
            for one, decision in zip(scene.sums, decisions, strict=True)
        ]

    def shared_in_brackets(self, scene: Scene, decisions: Sequence[Decision], refs: Sequence[Ref]) -> list[Decision]:
        """Take sums in brackets that give each backer of a round its part for their money."""
        shares = investors.shares(scene, decisions, refs, self.words, self.known, self.elided)
        if all(
            decision.kind == "invest"
            for one, decision in zip(scene.sums, decisions, strict=True)
            if one.start in shares
        ):
            return list(decisions)  # whose they are, their words say
        self.making.giving.given |= {start: giver for start, giver in shares.items() if giver}
        return [
            Decision("invest" if shares[one.start] else "other", None, _PART) if one.start in shares else decision
            for one, decision in zip(scene.sums, decisions, strict=True)
        ]

    def before(self, sentence: Sentence, refs: Sequence[Ref]) -> Before:
        """Return what was told before a sentence."""
        state = self.state
        gives = any(
            ref.leads and ref.kind in ("name", "unknown") and (ref.company is None or ref.company in self.known.listed)
            for ref in refs
        )
        near = sentence.block - state.kind_block <= 1
        asked = state.text.rstrip(' "”»*_').endswith(("?", ":"))
        asked = asked or self.words.refs.asks_how_much.search(lowered(state.text)) is not None
        listed = sentence.first and state.opener_labelled and 0 < sentence.block - state.opener[0] <= 2
        opener = state.opener[1] if listed else ""
        named = state.round is not None and sentence.block - state.round.sentence.block <= 1
        beside = (
            state.last is not None
            and state.last.kind in ("raise", "invest")
            and state.last.scene.sentence.block == sentence.block
            and not state.opener_labelled
        )
        pledged, whole = self.pledged(sentence)
        raised = None
        if state.last is not None and (beside or self.priced(sentence)):
            raised = state.most.get((state.last.subject, None))
        just = state.last is not None and state.last.scene.text == state.text
        away = state.given_away is not None and state.given_away.text == state.text
        backed = self.words.refs.backs.search(lowered(state.text)) is not None and not self._opens_with_ours(sentence)
        told = (state.kind, state.announced, asked, near, gives, opener, beside, pledged, whole, raised)
        imagined = self.words.refs.imagining.fullmatch(f"{lowered(state.text)} ") is not None
        committed = not just and not sentence.first and self.words.refs.commits.search(lowered(state.text)) is not None
        return Before(*told, named, just, away, backed, imagined, self.invested(sentence), committed)

    def _opens_with_ours(self, sentence: Sentence) -> bool:
        """Whether the sentence before is about a startup of ours, who goes on ("Cohere, backed by Nvidia, buys X.")."""
        heard = self.state.focus.heard[-1] if self.state.focus.heard and not sentence.first else None
        first = heard.mentions[0] if heard is not None and heard.mentions else None
        return first is not None and first.start == 0 and first.company in self.known.private

    def invested(self, sentence: Sentence) -> bool:
        """Whether the sentence before says that a listed company gave to a startup, and no sum of that."""
        heard = self.state.focus.heard[-1] if self.state.focus.heard and not sentence.first else None
        if heard is None or heard.ours or len(heard.mentions) != _GIVER_AND_TAKER:
            return False
        giver, taker = heard.mentions
        gives = giver.company in self.known.listed and giver.start == 0 and taker.company in self.known.private
        return gives and self.words.refs.investor_after.match(lowered(heard.text), giver.end) is not None

    def priced(self, sentence: Sentence) -> bool:
        """Whether the last figure is the price of a round told with it ("€600 million, at €5.8 billion")."""
        last = self.state.last
        if last is None or last.kind != "valuation" or last.scene.sentence.block != sentence.block:
            return False
        told = (figure for figure in self.state.told if figure.scene is last.scene)
        return any(figure.kind == "raise" and figure.subject == last.subject for figure in told)

    def pledged(self, sentence: Sentence) -> tuple[Decimal | None, Decimal | None]:
        """Return the most that is told of the investor told of last, and the last round of the same startup.

        Nothing, where the text has gone on to something else.
        """
        given, last = self.state.last_invest, self.state.last
        if given is None or last is None or last.subject != given.subject:
            return None, None
        if sentence.block - given.scene.sentence.block > 1:
            return None, None
        most = self.state.most
        return most.get((given.subject, given.investor)), most.get((given.subject, None))

    def finish(self, scene: Scene, told: list[Told]) -> None:
        """Give the figures of a sentence their round, basis, date and status."""
        for figure in told:
            self.details.read(scene, figure, told)
            complete(figure, self.headings(scene), self.words)
            if figure.kind == "valuation" and figure.basis is None:
                figure.basis = basis_by_text_above(scene, self.article.blocks, self.article.title, self.words)
            self.dates.note(figure.mention, scene)
            self.state.told.append(figure)
            self.state.kind, self.state.announced = figure.kind, False
            self.state.kind_block = scene.sentence.block
            self.state.last = figure
            self.state.note_most(figure)
            if scene.sentence.block != self.state.opener[0]:
                self.state.opener = (scene.sentence.block, figure.kind)
                self.state.opener_labelled = scene.sentence.first and _OPENS_WITH_NAME.match(scene.masked) is not None
            if figure.kind in ("raise", "invest") and not self.is_beside_the_deal(figure):
                self.state.deal = figure

    def is_beside_the_deal(self, figure: Told) -> bool:
        """Whether a sum is an older deal that is told beside the one that the text speaks of, or a part of that."""
        deal, mention = self.state.deal, figure.mention
        if figure.former or self.is_part_of_the_deal(figure):
            return True
        if mention is None or deal is None or deal.subject != figure.subject:
            return False
        if mention.event and mention in figure.scene.dates:
            return True  # "four months after its $100 million Series A"
        day = deal.mention.span.start if deal.mention is not None else self.article.published
        return deal.scene is figure.scene and day is not None and mention.span.end <= day

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


@lru_cache(maxsize=8)
def _known_of(watch: WatchList) -> Known:
    return Known(watch)


def _leading_currency(amounts: Sequence[Amount]) -> str | None:
    return next((a.currency for a in amounts if a.currency), None)
