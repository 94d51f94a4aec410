"""Knows which product a sentence is about, and which one each of its amounts is for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline.figures.prices.page import Page, is_hosting
from pipeline.figures.prices.prose.clauses import Stretch
from pipeline.figures.prices.prose.mentions import Mentions, Spoken
from pipeline.figures.prices.prose.others import (
    asks_of_another,
    brings_in_another,
    opens_with_another,
    takes_up_plan,
    unlisted_model,
)
from pipeline.figures.prices.prose.relatives import sums
from pipeline.figures.prices.prose.yardsticks import Yardsticks, comes_with, is_listed
from pipeline.figures.prices.words import OF_PLANS, Words
from pipeline.figures.products import Product
from pipeline.figures.sentences import Sentence

_LONGEST_UNIT = 45
"""How many characters at most stand between two sums, of what the first is per."""
_FEW = 3
"""Words between "for which" and a sum, fewer than this."""
_NOTHING = Spoken([], [], None, None)


@dataclass(slots=True)
class _Topic:
    """The products that the text last spoke of, by what they are priced by."""

    models: list[Product]
    plans: list[Product]


class Topics:
    """Follows what an article speaks of, sentence by sentence."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.words = page.reader.words
        self.topic = _Topic([], [])
        self.first = _Topic([], [])
        self.main = _Topic([], [])
        """What the paragraph began with."""
        self.begun = -2
        """The block of which the first product has been noted."""
        self.priced: set[str] = set()
        """The products whose prices have been told."""
        self.recent: list[Product] = []
        self.last: list[Product] = []
        """The products of the sentence before, if it ends with one, be that only compared with."""
        self.named = Mentions(page)
        self.yardsticks = Yardsticks(page)
        self.company: str | None = page.owner
        self.host: str | None = None
        self.tool: tuple[int, Product] | None = None
        """The tool that a block last named, with the block."""
        self.section: str | None = None
        """The host whose name is the line above the list that is read."""
        self.vendor: tuple[str, str | None] | None = None
        """The company whose name, or whose line's, is all of the line above the list that is read, and that line."""
        self.asked = -1
        """The block of which the sentence before asks about a product ("What about ChatGPT Plus?")."""
        self.answer = -1
        """The block behind one that asks about one product and says no more, as the answers of a FAQ are."""
        self.elsewhere = -1
        """The block behind one that asks about something else and says no more ("And what do I save?")."""
        self.stranger = -1
        """The block that has come to speak of somebody who is not watched ("And Midjourney?")."""
        self.headed: Product | None = None
        """The tool that the heading above names."""
        self.heads: list[Product] = []
        """What the line above the list that is read names, as long as no item begins with another product."""
        self.foreign = unlisted_model(page, page.article.title)
        """Whether the article is about a model that nobody has listed."""

    @property
    def spoken(self) -> Spoken:
        """What the text has spoken of so far."""
        return Spoken(self.topic.plans, self.recent, self.company, self.vendor)

    def mentions(self, text: str) -> list[Product]:
        """Return the products named in a sentence, plans told alone included ("the Pro plan")."""
        # "ElevenLabs charges $99 for its Pro plan": no plan of whom the text spoke of
        another = opens_with_another(self.page, text) and not self.named.opens_with_version(text, self.spoken)
        return self.named.find(text, _NOTHING if another else self.spoken)

    # --- following the text ---

    def sentence(self, s: Sentence, mentions: Sequence[Product]) -> None:
        """Take note of what a sentence is about."""
        for m in self.page.companies(s.text):
            if m.company and is_hosting(self.page, m.company, s.text[m.start : m.end]):
                self.host = m.company
        own = [p for p in mentions if p.company and p.kind not in ("brand", "tool")]
        self.last = own if own and not s.text[own[-1].end :].strip(_ENDS) else []
        self._note_tool(s, mentions)
        self._note_section(s)
        if any(p.company for p in mentions) or any(m.company for m in self.page.companies(s.text)):
            self.stranger = -1
        elif asks_of_another(self.page, s.text):
            self.stranger = s.block
        self.asked = s.block if mentions and s.text.rstrip().endswith("?") else -1
        if self.asked >= 0 and len(mentions) == 1 and self._is_whole_block(s):
            self.answer = s.block + 1
        if mentions:
            self.elsewhere = -1
        elif s.text.rstrip().endswith("?") and self._is_whole_block(s):
            asks = takes_up_plan(self.page, s.text) or self.words.find("all_prices").search(s.text)
            self.elsewhere = -1 if asks else s.block + 1
        told = [
            p
            for p in mentions
            if p.kind not in ("brand", "tool") and p.company and not self.yardsticks.is_one(s.text, p)
        ]
        told = [p for p in told if not self.yardsticks.is_of_sums_set_against(s.text, p)]
        if told and unlisted_model(self.page, s.text):
            told, self.stranger = [], s.block
        self._note_list(s, told)
        named = [m.company for m in self.page.companies(s.text) if m.company]
        if told:
            if not self._stays(s, told[0]):
                first = self._together(s.text, told)
                plans = [p for p in first if p.kind in ("plan", "any")]
                models = [p for p in first if p.kind in ("model", "any")]
                self.topic = _Topic(models or self.topic.models, plans or self.topic.plans)
                later = [p for p in told if p not in first]
                if not plans:
                    self.topic.plans = [p for p in later if p.kind == "plan"][:1] or self.topic.plans
                if not models:
                    self.topic.models = [p for p in later if p.kind == "model"][:1] or self.topic.models
                self.company = first[0].company
                if s.block != self.begun:
                    self.begun, self.main = s.block, replace(self.topic)
            self.recent = told
            if not self.first.models and not self.first.plans:
                self.first = replace(self.topic)
        elif named and len(set(named)) == 1:
            self.company = named[0]
        elif not named and len(lines := {p.company for p in mentions if p.kind == "brand" and p.company}) == 1:
            self.company = next(iter(lines))
        if s.kind == "heading" and not told and self.page.owner is not None:
            self._plan_heading(s.text, self.page.owner)
        if s.kind == "heading" and not told and self.page.owner is None and self._is_card(s):
            self.topic, self.main = _Topic([], []), _Topic([], [])

    def _stays(self, s: Sentence, first: Product) -> bool:
        """Whether the text goes on about its topic although a sentence names another product.

        "It" stands before that product, or it is only set beside the topic ("…, which it replaces, took 15 and 75").
        """
        if s.kind == "heading" or not self._has_topic(first):
            return False
        anaphor = self.words.find("anaphors").search(s.text)
        if re.search(rf"(?<!\w){self.words.group('brings_in')}\s+$", s.text[: first.start], re.I):
            return False  # "The first that thinks before it answers is called deepseek-reasoner."
        if anaphor and anaphor.start() < first.start:
            # "the price of GPT-5" goes back to nothing
            return (
                re.fullmatch(rf"\s+{self.words.group('joins')}\s+", s.text[anaphor.end() : first.start], re.I) is None
            )
        topic = self._topic(first.kind == "plan")
        beside = self.words.find("set_beside").search(s.text)
        return beside is not None and s.block == self.begun and all(p.name != first.name for p in topic)

    def _answers(self, s: Sentence) -> bool:
        """Whether a sentence answers a question about a product, or stands under a heading that names one."""
        blocks = self.page.article.blocks
        headings = blocks[s.block].headings[-1:] if 0 <= s.block < len(blocks) else ()
        return s.block in (self.asked, self.answer) or any(self.page.named(heading) for heading in headings)

    def _is_whole_block(self, s: Sentence) -> bool:
        blocks = self.page.article.blocks
        return 0 <= s.block < len(blocks) and blocks[s.block].text.strip() == s.text.strip()

    def _note_section(self, s: Sentence) -> None:
        """A line that is nothing but somebody's name ("Groq") heads the list below it."""
        if s.kind == "item" or s.place != "text":
            return
        self.vendor = self._vendor(s.text.strip(" :*#"))
        name = s.text.strip(" :*#")
        self.section = None
        if not re.fullmatch(r"[A-ZÀ-Ý][\w.&-]+(?: [A-ZÀ-Ý][\w.&-]+)?", name):
            return
        found = [m for m in self.page.companies(name) if m.end - m.start >= len(name) - 1]
        if found and found[0].company and is_hosting(self.page, found[0].company, name):
            self.section = found[0].company
            return
        known = any(m.company for m in found) or bool(self.page.named(name))
        if not known and self.page.owner is None and name[-1] not in ".!?":
            self.topic, self.first, self.main = _Topic([], []), _Topic([], []), _Topic([], [])

    def _note_list(self, s: Sentence, told: Sequence[Product]) -> None:
        """A line that is no sentence and begins with a product heads the list below it ("Claude Opus 4.7 (new)")."""
        opens = bool(told) and not s.text[: told[0].start].strip(" *#>")
        if s.kind != "item":
            self.heads = self._together(s.text, told) if opens and s.text.rstrip()[-1] not in ".!?" else []
        elif opens:
            self.heads = []

    def _vendor(self, name: str) -> tuple[str, str | None] | None:
        """Whose name a line is, or whose product line's, with that line."""
        for line in self.page.named(name):
            if line.kind == "brand" and line.company and (line.start, line.end) == (0, len(name)):
                return line.company, line.name
        whole = [m.company for m in self.page.companies(name) if m.company and m.end - m.start == len(name)]
        return (whole[0], None) if whole else None

    def _note_tool(self, s: Sentence, mentions: Sequence[Product]) -> None:
        named = [p for p in mentions if p.company and p.kind != "brand"]
        if s.kind == "heading":
            self.headed = named[-1] if named and named[-1].kind == "tool" else None
        if named:
            self.tool = (s.block, named[-1]) if named[-1].kind == "tool" else None

    def _plan_heading(self, text: str, owner: str) -> None:
        """A heading that is a plan's name alone ("Pro"), on the page of its company: what follows is about it."""
        plans = {p.lower() for p in self.page.products.plans(owner)}
        plain = " ".join(text.split()).strip(" :")
        line = self.named.line(owner, self.spoken)
        if line and plain.lower() in plans:
            self.topic = replace(self.topic, plans=[Product(0, 0, f"{line} {plain}", owner, "plan")])
            self.main = replace(self.topic)

    def _is_card(self, s: Sentence) -> bool:
        """Whether a heading is the title of a price card: of somebody else's product, where nothing in it is known."""
        return any(card.title == s.text and card.position <= s.start <= card.end for card in self.page.article.cards)

    def _has_topic(self, p: Product) -> bool:
        return bool(self.topic.models if p.kind == "model" else self.topic.plans)

    def _together(self, text: str, told: Sequence[Product]) -> list[Product]:
        """The first product of a sentence, with those that stand beside it in a list."""
        group = [told[0]]
        for p in told[1:]:
            if is_listed(self.words, text[group[-1].end : p.start]):
                group.append(p)
            else:
                break
        return group

    # --- one amount ---

    def of(
        self, s: Sentence, part: Stretch, mentions: Sequence[Product], *, timed: bool, measure: str
    ) -> list[Product]:
        """Return the products that an amount is for.

        Args:
            s: the sentence.
            part: the amount's stretch.
            mentions: the products of the sentence.
            timed: whether it is per month or year.
            measure: what it is per.
        """
        fitting = [p for p in mentions if self._fits(p, timed) or (p.kind == "tool" and measure in ("request", "hour"))]
        fitting = [p for p in fitting if not (timed and comes_with(self.words, s.text, p, fitting))]
        if measure == "request" and any(p.kind in ("tool", "any") for p in fitting):
            fitting = [p for p in fitting if p.kind in ("tool", "any")]
        if (seller := self._seller_behind(s.text, part)) and len({p.company for p in fitting}) > 1:
            fitting = [p for p in fitting if p.company == seller] or fitting
        if beside := self._bracketed(s.text, part, mentions, timed=timed):
            return [beside]
        before = [p for p in fitting if p.end <= part.amount.start]
        if before and self._own_relative(s.text[before[-1].end : part.amount.start], s.text[part.amount.end :]):
            return [before[-1]]
        after = [p for p in fitting if part.told.end <= p.start < part.end]
        own = any(part.start <= p.start and p.end <= part.amount.start for p in fitting)
        # "ChatGPT Go is on sale. The plan costs $8 a month, while ChatGPT Plus remains at $20"
        opening = s.text[: part.amount.start].lstrip(' "“«„')
        if timed and not own and self.words.find("anaphors").match(opening) and not before:
            after = [p for p in after if "," not in s.text[part.told.end : p.start]]
        first = bool(after) and self.sums_first(s.text, mentions, timed=timed)
        for p in after:
            between = s.text[part.told.end : p.start]
            if (
                own
                and "," in between
                and (not self.words.find("for_words").search(between) or self._has_verb(s.text, p))
            ):
                continue  # "The Plus plan is $20 a month, Pro is …", "…, for Pro it is $200"
            if own and self.words.find("connectors", "and").search(between):
                continue  # "Subscribers to Plus pay $20 a month and get Codex"
            if self._connected(between, with_it=first) and not self.yardsticks.is_one(s.text, p):
                return self._with_listed(s.text, p, fitting, forward=True)
        if (
            before
            and self._costs(s.text[before[-1].end : part.amount.start])
            and self.yardsticks.may_be_priced(s.text, before[-1])
        ):
            return [before[-1]]
        if before and self._set_off(s.text, part, before, timed):
            return [before[-1]]
        if before and self._carries_on(s.text, part, before) and unlisted_model(self.page, s.text):
            return []
        plain = [p for p in before if not self.yardsticks.is_one(s.text, p) or self._is_brought_up(s.text, p, timed)]
        if plain:
            p = self._resumed(s.text, part, plain) or self._carried_on(s.text, part, plain) or plain[-1]
            return self._with_listed(s.text, p, plain, forward=False)
        if after and not self.yardsticks.is_one(s.text, after[0]):
            return self._with_listed(s.text, after[0], fitting, forward=True)
        if opened := self._opened(s.text, part, fitting):
            return self._with_listed(s.text, opened, fitting, forward=True)
        if before and not self._topic(timed):
            return [before[-1]]
        if not before and measure in ("request", "hour") and self.tool and self.tool[0] == s.block:
            return [self.tool[1]]
        if not before and measure in ("request", "hour") and self.headed:
            return [self.headed]
        if not before and (told := self._former_or_latter(s.text, part)) is not None:
            return [p for p in told if self._fits(p, timed)]
        respectively = self.words.find("respectively").search(s.text)
        if respectively and len([p for p in self.recent if self._fits(p, timed)]) >= 2:
            return [p for p in self.recent if self._fits(p, timed)][-2:]
        if timed and self._is_cost_of_model(s.text, part, mentions):
            return []
        if not mentions and (s.block == self.stranger or opens_with_another(self.page, s.text)):
            return []
        if not mentions and self.foreign and all(p.name not in self.priced for p in self._topic(timed)):
            return []
        if timed and not mentions and s.block == self.elsewhere:
            return []
        if timed and not before and brings_in_another(self.page, s.text[: part.amount.start]):
            return []
        if timed and not mentions and not self._answers(s) and not takes_up_plan(self.page, s.text):
            return []
        if s.kind == "item" and not mentions and (heads := [p for p in self.heads if self._fits(p, timed)]):
            return [p for p in heads if not self._other_maker(s, p)]
        if self.vendor and s.kind == "item":
            return [p for p in self._topic(timed) if p.company == self.vendor[0] and not self._other_maker(s, p)]
        main = self.main.plans if timed else self.main.models
        if main and (self._begins_anew(s) or self.words.find("back").search(s.text[: part.end])):
            return [p for p in main if not self._other_maker(s, p)]
        topic = [p for p in self._topic(timed) or self._from_title(timed) if not self._other_maker(s, p)]
        return topic or self._only_of_maker(s, timed=timed)

    def _only_of_maker(self, s: Sentence, *, timed: bool) -> list[Product]:
        """The one plan of a company told just before, whose terms a sentence tells by its maker's name alone."""
        marks = self.page.reader.scan.conditions(s.text) if timed else []
        if not any(m.kind == "condition" and m.value in OF_PLANS for m in marks):
            return []
        named = {m.company for m in self.page.companies(s.text) if m.company}
        told = [p for p in self.recent if p.company in named and self._fits(p, timed)]
        return told if len(named) == len({p.name for p in told}) == 1 else []

    def _is_cost_of_model(self, text: str, part: Stretch, mentions: Sequence[Product]) -> bool:
        """Whether a sum by the month is what something costs on a model, which is no plan ("… on Haiku 4.5 costs $85").

        A sentence that opens with what stands for a plan tells of that ("The plan with GPT-5 costs $20 a month").
        """
        models = [p for p in mentions if p.kind == "model" and p.end <= part.amount.start]
        taken_up = any(self.words.find(key).match(text.lstrip(' "“«„')) for key in ("anaphors", "takes_up"))
        return bool(models) and not taken_up and self._costs(text[models[-1].end : part.amount.start])

    def _former_or_latter(self, text: str, part: Stretch) -> list[Product] | None:
        """The product that "the former" or "the latter" means, none where the sentence before ends with another thing.

        Returns:
            None where no such word stands before the sum ("That model costs $3", "… $20, the latter $200").
        """
        said = text[part.start : part.amount.start]
        if not text[: part.start].strip():
            said = said.lstrip(' "“«„')
        if self.words.find("the_latter").match(said.lstrip(" ,;")):
            return self.last[-1:]
        if self.words.find("the_former").match(said.lstrip(" ,;")):
            return self.last[:1] if len(self.last) == _PAIR else []
        return None

    def _seller_behind(self, text: str, part: Stretch) -> str | None:
        """The company that a sum is told of right behind it ("cached input is $1 per million tokens at Anthropic")."""
        named = [m for m in self.page.companies(text) if m.company and m.start >= part.told.end]
        if not named:
            return None
        plain = self._without_units(text[part.told.end : named[0].start])
        return named[0].company if re.fullmatch(self.words.group("host_prepositions"), plain, re.I) else None

    def _opened(self, text: str, part: Stretch, fitting: Sequence[Product]) -> Product | None:
        """The product behind the sum that a sentence opens with ("At $20 a month, Claude Pro is cheaper than …")."""
        w = self.words
        lead = rf"\W*(?:{w.group('host_prepositions')}|{w.group('small')}|{w.group('for_words')})?(?:\s+\w+)?\s*"
        behind = [p for p in fitting if p.start >= part.told.end]
        if not behind or not re.fullmatch(lead, text[: part.amount.start], re.I):
            return None
        between = text[part.told.end : behind[0].start]
        goes_on = re.fullmatch(r"[^,;.()]{0,40}(?:\([^()]{0,40}\))?,\s[^,;.\d()]{0,40}", between)
        taken_up = w.find("anaphors").search(between) or self.yardsticks.is_one(text, behind[0])
        return behind[0] if goes_on and not taken_up else None

    def _resumed(self, text: str, part: Stretch, before: Sequence[Product]) -> Product | None:
        """What "it" means behind a colon: the product that the sentence opens with ("X undercuts Y: it costs $2")."""
        if len(before) < 2 or text[: before[0].start].strip():
            return None
        between = text[before[-1].end : part.amount.start]
        taken_up = re.search(rf"[:;]\s+{self.words.group('anaphors')}(?!\w)", between, re.I)
        return before[0] if taken_up else None

    def _carried_on(self, text: str, part: Stretch, before: Sequence[Product]) -> Product | None:
        """What a joined verb has for its subject, with no other told: what its clause began with.

        "X offers what Y could do and costs $5" is about X, "X came out and Y costs $5" is not.
        """
        if len(before) < 2 or not self._carries_on(text, part, before):
            return None
        between = text[before[0].end : before[-1].start]
        parts = self.words.find("connectors", "strong").search(between) or re.search("[;:.] ", between)
        return None if parts else before[0]

    def _carries_on(self, text: str, part: Stretch, before: Sequence[Product]) -> bool:
        """Whether a verb with no subject of its own stands between the last product and an amount."""
        return _joined_verb(self.words).match(text, before[-1].end, part.amount.start) is not None

    def _begins_anew(self, s: Sentence) -> bool:
        """Whether a paragraph that names no product goes on about what the one before it began with.

        The last product of that one was a yardstick as often, unless a word that takes it up opens the sentence.
        """
        if s.kind != "paragraph" or s.place != "text" or s.block == self.begun:
            return False
        anaphor = self.words.find("anaphors").search(s.text)
        return anaphor is None or anaphor.start() > 0

    def _own_relative(self, between: str, behind: str) -> bool:
        """Whether a clause about the product just named tells the price ("than GPT-5.1, which cost $1.25").

        So does one whose verb comes last ("mit ChatGPT Plus, das 20 Euro im Monat kostet"), and one without a verb
        ("with GPT-5, priced at $10").
        """
        w = self.words
        first = _first_of_two(w)
        if re.fullmatch(rf",\s+{w.group('priced_behind_it')}\s+{first}", between, re.I):
            return True
        if re.fullmatch(rf",\s+{w.group('relatives')}\s+(?:[^\W\d]+\s+){{0,2}}", between, re.I):
            verb_last = rf"[^,;.]{{0,{_LONGEST_UNIT}}}\s{w.group('cost_verbs')}\s*(?:[,;.)]|$)"
            if re.match(verb_last, behind, re.I):
                return True
        which = rf"(?P<for>{w.group('for_words')}\s+)?{w.group('relatives')}"
        opened = re.match(rf"(?:\s[^\W\d]+(?=,))?,?\s+{which}\s+(?P<rest>[^,;.$€£\d]{{0,40}}){first}$", between, re.I)
        if not opened:
            return False
        if opened["for"] and len(opened["rest"].split()) < _FEW:
            return True  # "hält mit ChatGPT Go dagegen, für das hierzulande 8 Euro fällig werden"
        sold = any(self.words.find(kind).search(opened["rest"]) for kind in ("cost_verbs", "asked"))
        # the words for selling are told by the sum behind them, which stands outside of what was matched
        return sold or self.words.find("somebody", "sells").search(opened["rest"] + "$1") is not None

    def _costs(self, between: str) -> bool:
        """Whether a verb of cost and a few words stand behind a product ("half of what GPT-4o costs on input (")."""
        w = self.words
        verb = rf"\s+(?:{w.group('cost_verbs')}[^\d;:.]{{0,30}}|{w.group('at_price')}\s[A-Z]{{0,3}}[$€£¥]?)"
        return re.fullmatch(verb, between, re.I) is not None

    def _set_off(self, text: str, part: Stretch, before: Sequence[Product], timed: bool) -> bool:
        """Whether a sum is set off behind a product (", at $3 and $15") when another one's price has been told.

        That is the topic's, or one in the same sentence ("$0.002 a minute, a third of what Whisper costs, namely …").
        """
        w = self.words
        told = sums(self.words).search(text[: before[-1].start])
        if not told and not any(p.name in self.priced for p in self._topic(timed)):
            return False
        between = text[before[-1].end : part.amount.start]
        first = _first_of_two(w)
        at = rf"(?:(?:{w.group('small')}|{w.group('host_prepositions')})\s+)?"
        maker = rf"(?:,\s{w.group('for_words')}\s\w+(?:\s\w+)?(?=,))?"
        lead = rf"(?:{w.group('namely')}\s+)?(?:{w.group('becomes')}\s+)?"
        joined = re.fullmatch(rf",\s{w.group('connectors', 'and')}\s", between, re.I) is not None
        if joined and self.yardsticks.is_one(text, before[-1]):
            return False  # "…, that is a fifth of GPT-5, and $2 for output"
        return re.fullmatch(rf"(?:\s[^\W\d]+)?{maker}\s?[,(:]\s?{lead}{at}{first}", between, re.I) is not None

    def _bracketed(self, text: str, part: Stretch, mentions: Sequence[Product], *, timed: bool) -> Product | None:
        """The product that a bracket with an amount stands right behind ("Claude (around $3 per million input)")."""
        opened = text.rfind("(", 0, part.amount.start)
        if opened < 0 or ")" in text[opened : part.amount.start]:
            return None
        if any(opened < p.start < part.amount.start for p in mentions):
            return None
        behind = [p for p in mentions if p.end <= opened and not text[p.end : opened].strip()]
        return next((p for p in behind if self._fits(p, timed) or (p.kind == "brand" and not timed)), None)

    def _other_maker(self, s: Sentence, p: Product) -> bool:
        """Whether a sentence speaks of other companies than the topic's maker alone, or of their assistants."""
        named = [
            m.company
            for m in self.page.companies(s.text)
            if not is_hosting(self.page, m.company or "", s.text[m.start : m.end])
        ]
        brands = (p for p in self.page.named(s.text) if p.company and p.kind == "brand")
        named += [other.company for other in brands if other.start <= _AT_HEAD]  # not "more than ChatGPT"
        return bool(named) and all(company != p.company for company in named)

    def behind(
        self, s: Sentence, part: Stretch, mentions: Sequence[Product], *, timed: bool, against: bool = False
    ) -> list[Product]:
        """Return the products behind an amount that it is for ("… and $10 for GPT-4o").

        Args:
            s: the sentence.
            part: the amount's stretch.
            mentions: the products of the sentence.
            timed: whether it is per month or year.
            against: whether it is one that the sums before it are set against ("gegenüber 15 bei Claude").
        """
        fitting = [p for p in mentions if self._fits(p, timed)]
        before = [p for p in fitting if p.end <= part.amount.start]
        if before and self._own_relative(s.text[before[-1].end : part.amount.start], s.text[part.amount.end :]):
            return []
        first = against or self.sums_first(s.text, mentions, timed=timed)
        for p in fitting:
            between = s.text[part.told.end : p.start]
            if part.told.end <= p.start < part.end and self._connected(between, with_it=first):
                return self._with_listed(s.text, p, fitting, forward=True)
        return []

    def _is_brought_up(self, text: str, p: Product, timed: bool) -> bool:
        """Whether a clause about its maker brings a product up, of whom the text has told of no other before."""
        told = any(other.company == p.company for other in self._topic(timed))
        return not told and self.yardsticks.is_shown_by_its_maker(text, p)

    def _topic(self, timed: bool) -> list[Product]:
        return self.topic.plans if timed else self.topic.models

    def _from_title(self, timed: bool) -> list[Product]:
        found = [p for p in self.page.named(self.page.article.title) if self._fits(p, timed)]
        return found[:1]

    def _fits(self, p: Product, timed: bool) -> bool:
        if p.kind == "brand":
            return False
        return p.kind in ("plan", "any") if timed else p.kind in ("model", "any")

    def sums_first(self, text: str, mentions: Sequence[Product], *, timed: bool) -> bool:
        """Return whether a sentence tells its sums before the products that they are for ("$1 in, $5 out with …")."""
        first = sums(self.words).search(text)
        return first is not None and all(first.start() < p.start for p in mentions if self._fits(p, timed))

    def _connected(self, between: str, *, with_it: bool) -> bool:
        """Whether a product behind an amount is what the amount is for ("$20 a month for Claude Pro").

        Args:
            between: the words between them.
            with_it: whether "with" may join them: behind a product of its own it tells what that one comes with.
        """
        plain = self._without_units(between)
        if not plain:
            return True
        w = self.words
        joins = f"{w.group('for_words')}|{w.group('with_words')}" if with_it else w.group("for_words")
        return bool(re.fullmatch(rf"(?:\w+ ){{0,3}}?(?:{joins})(?: \w+(?:['’]s?)?){{0,4}}", plain, re.I))

    def _without_units(self, text: str) -> str:
        """What is left of a text without what its sums are per."""
        for unit in reversed(self.page.reader.scan.units(text)):
            text = text[: unit.start] + text[unit.end :]
        return re.sub(r"\s+", " ", text).strip(" -,")

    def _with_listed(self, text: str, p: Product, among: Sequence[Product], *, forward: bool) -> list[Product]:
        """A product with those that stand in one list with it.

        Not where the next clause begins ("$20 for ChatGPT Plus, and ChatGPT Pro costs $200").
        """
        n = list(among).index(p)
        group = [p]
        if forward:
            for q in among[n + 1 :]:
                if not is_listed(self.words, text[group[-1].end : q.start]) or self._has_verb(text, q):
                    break
                group.append(q)
            return group
        for q in reversed(among[:n]):
            if not is_listed(self.words, text[q.end : group[0].start]):
                break
            if self._has_verb(text, p) and self._is_for(text, q):
                break
            group.insert(0, q)
        return group

    def _has_verb(self, text: str, p: Product) -> bool:
        """Whether a verb tells what a product costs right behind it, with no more than an adverb between.

        So does what stands behind "for" and the product ("for ChatGPT Plus it is $20").
        """
        verbs = f"{self.words.group('joined_verbs')}|{self.words.group('for_it_takes')}"
        verb = rf",?\s+(?:[^\W\d]+\s)?(?:{verbs})(?!\w)[^.;:\d]{{0,30}}\d"
        return re.match(verb, text[p.end :], re.I) is not None

    def _is_for(self, text: str, p: Product) -> bool:
        """Whether a product is told behind its sum ("$20 a month for ChatGPT Plus")."""
        return re.search(rf"\d[^,;:.]*\s{self.words.group('for_words')}\s+$", text[: p.start], re.I) is not None


@cache
def _first_of_two(words: Words) -> str:
    """A pattern for a sum that another is joined to, which may be per a number ("$40 per 1M audio tokens and ")."""
    per = rf"[^,;.\d]{{0,{_LONGEST_UNIT}}}(?:(?<=[\s/])1(?:[.,]000)*[^,;.\d]{{0,{_LONGEST_UNIT}}})?"
    return rf"(?:[$€£¥]?\s?\d[\d.,]*{per}\s{words.group('connectors', 'and')}\s)?"


_AT_HEAD = 4
"""Letters before an assistant's name with which a sentence opens ("- ChatGPT comes to")."""
_PAIR = 2
_ENDS = " .!?\"'”»)"


@cache
def _joined_verb(words: Words) -> re.Pattern[str]:
    """A word that joins, and a verb that tells what something costs, with no more than an adverb between them."""
    joins = f"{words.group('connectors', 'and')}|{words.group('connectors', 'but')}"
    return re.compile(
        rf"[^.;:()$€£¥\d]{{0,60}}?\s(?:{joins})\s(?:[^\W\d]+\s)?{words.group('joined_verbs')}(?!\w)", re.I
    )
