"""Gives a sum that says no unit the unit of a sum beside it, or of the sentences before."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.local_money import currency_of_country
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.hosts import hosts_in
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, State, Telling, names_product
from pipeline.figures.prices.words import MILLION, TIMED, Unit

_NOUNS = ("image", "page", "request", "minute", "hour")
_LONGEST_LINK = 40
"""How many characters stand at most between a sum and the one whose unit it shares."""
_SIZE = re.compile(r"(?<![\w.,])(?:[1-8]\s?K|(?:U|Q)?HD|\d{3,4}\s?[x×]\s?\d{3,4}|\d{3,4}p)(?!\w)")
"""How fine a picture is, as all languages write it."""
_FEW = 4
"""Words that stand at most between a sum and the next model that has one."""
_CLOSE = 45
"""How far from its sum a direction may stand."""
CARRIED = frozenset(("promotional", "student"))
"""Conditions by which a sum is that of the plan that the paragraph has priced by the month."""
_OF_PLANS = frozenset(("annual-billing", "student", "promotional"))
_OF_TOKENS = frozenset(("promotional", "batch", "priority", "flex", "peak", "thinking", "region", "audio"))


class Lending:
    """Shares units among the sums of one sentence at a time, in the light of what came before."""

    def __init__(self, phrases: Phrases, state: State, page: Page) -> None:
        self.phrases, self.state, self.page = phrases, state, page
        self.words, self.scan = phrases.words, phrases.scan

    def share(self, told: Telling) -> None:
        """Give units to the sums that say none, the surest ways first."""
        for here, following in itertools.pairwise(told.reads):
            self._by_the_year(told, here, following)
            self._for_a_year(told, here, following)
        for here, following in reversed(list(itertools.pairwise(told.reads))):
            self._lean_on_next(told, here, following)
        self._share_lead(told)
        for n, read in enumerate(told.reads):
            previous = self._lender(told, n)
            if read.unit is not None:
                self._resolve_count(read, previous)
            elif previous is not None and previous.unit is not None:
                self._take_from_previous(told, n, previous, previous.unit)
            elif self._goes_on_with_plans(told, read):
                read.unit, read.carried = self.state.period[1], not self._is_of_same(told, read)  # type: ignore[index]
            elif unit := self.state.lends():
                self._take_from_before(told, n, unit.undirected())
        for n, read in enumerate(told.reads):
            before = told.reads[n - 1].unit if n else None
            if read.unit is None and before is not None and read.stretch.joined:
                read.unit = before.undirected()
            if read.is_per("apiece"):
                read.unit = self._apiece(told.up_to(read))

    def _lender(self, told: Telling, n: int) -> Read | None:
        """The sum before the nth; where that is an old price that says no unit, the new one before it.

        "Input costs $2 per million tokens instead of $10, and output $8".
        """
        previous = told.reads[n - 1] if n else None
        if previous is None or previous.unit is not None or n < 2:
            return previous
        return told.reads[n - 2] if self.phrases.ends_with(told.up_to(previous), "down_from") else previous

    def _by_the_year(self, told: Telling, here: Read, following: Read) -> None:
        """A sum "by the year" no larger than the one before is a month's ("18 € pour Claude Pro (15 € en annuel)")."""
        unit, first, second = following.unit, here.stretch.amount.low, following.stretch.amount.low
        if unit is None or unit.measure != "year" or unit.explicit or told.names_own_product(following):
            return
        if first is None or second is None or first < second or not (here.unit is None or here.is_per("month")):
            return
        month = Unit("month", Decimal(1), 0, 0)
        here.unit, here.own_unit = here.unit or month, True
        following.unit = month
        following.conditions.add("annual-billing")

    def _for_a_year(self, told: Telling, here: Read, following: Read) -> None:
        """A larger sum "for the year", told as the other way to pay a price by the month, is that of a year."""
        first, second = here.stretch.amount.low, following.stretch.amount.low
        if following.unit is not None or not here.is_per("month") or first is None or second is None or second <= first:
            return
        if told.mentions and not names_product(told.up_to(here)):
            return  # "lost $700 a month, or $8,000 for the year, on ChatGPT Pro"
        link = self.phrases.without_units(following.stretch.link)
        either = rf"[\s,;]*{self.words.group('connectors', 'or')}\s+"
        year = rf"\s+{self.words.group('for_a_year')}(?!\w)"
        if re.fullmatch(either, link, re.I) and re.match(year, told.after(following), re.I):
            following.unit, following.user = Unit("year", Decimal(1), 0, 0), here.user

    def _lean_on_next(self, told: Telling, here: Read, following: Read) -> None:
        unit, link = following.unit, following.stretch.link
        if here.unit is not None or unit is None:
            return
        if unit.measure == "year" and self.words.find("connectors", "or").search(link):
            if self.state.timed or "annual-billing" in here.plain:
                here.unit = Unit("month", Decimal(1), 0, 0)
        elif unit.measure in TIMED and self._is_first(told, here, following):
            here.unit, here.user = unit, following.user  # "the first month at $3, then $6 a month"
        elif unit.measure in TIMED and self._is_elsewhere(told, here, following):
            here.unit, here.user = unit, following.user  # "$20 in America and 23 euros a month in Europe"
        elif (
            unit.measure in TIMED
            and told.names_own_product(here)
            and told.names_own_product(following)
            and not any(r.is_per("tokens") for r in told.reads)
        ):
            here.unit, here.user = unit, here.user or (following.user and self._is_for_teams(told, here))
        elif (following.own_unit or following.lent) and len(link) <= _LONGEST_LINK and self._coordinates(following):
            here.unit, here.lent = unit.undirected(), True
            here.user = here.user or following.user

    def _coordinates(self, following: Read) -> bool:
        """Whether an amount leans on this one behind it: they are a pair, with directions or nothing between."""
        link = following.stretch.link
        if following.stretch.joined:
            return True
        rest = link
        spans = [(mark.start, mark.end) for mark in [*self.scan.directions(link), *self.scan.conditions(link)]]
        # "$10 for input tokens and"
        spans += [(u.start, u.end) for u in self.scan.units(link) if u.measure == "token" or u.is_single_token]
        for start, end in sorted(spans, key=lambda span: span[0] - span[1]):
            rest = rest.replace(link[start:end], " ")
        for way in ("in", "out"):
            rest = re.sub(rf"(?<!\w){self.words.own('directions', way)}(?!\w)", " ", rest, flags=re.I)
        rest = self.words.find("from_words").sub(" ", self.words.find("small").sub(" ", rest))
        rest = self.words.find("connectors", "strong").sub(" ", rest)
        if following.is_per("image", "page", "minute") and not names_product(link) and self._one_more(link):
            return True
        return not re.search(r"\w{2,}", rest) or self.phrases.is_change(link)

    def _one_more(self, link: str) -> bool:
        """Whether the words between two sums name one more of a kind (", a medium one ")."""
        w = self.words
        joined = rf"[\s,]*(?:{w.group('connectors', 'and')}\s+)?{w.group('articles')}"
        return re.fullmatch(rf"{joined}\s+\w+(?:\s+\w+)?\s*(?:\w\w)?\s*", link, re.I) is not None

    def _share_lead(self, told: Telling) -> None:
        """A unit that leads the sentence holds for every product in it ("Per million tokens, A is $1, B $2")."""
        first = told.reads[0] if told.reads else None
        if first is None or first.unit is None or first.direct or first.unit.measure in TIMED:
            return
        for read in told.reads[1:]:
            if read.unit is None and told.names_own_product(read):
                read.unit = first.unit

    def _resolve_count(self, read: Read, previous: Read | None) -> None:
        """A number of nothing ("per 1,000") is of what the sum before is told per, else of tokens."""
        if read.unit is None or read.unit.measure != "count":
            return
        before = previous.unit.measure if previous and previous.unit else ""
        read.unit = read.unit.of(before if before in _NOUNS else "tokens")

    def _take_from_previous(self, told: Telling, n: int, previous: Read, lender: Unit) -> None:
        read, following = told.reads[n], told.next(n)
        if self._cued(told, read) or read.stretch.joined or _has_condition(read, lender):
            read.unit = lender.undirected()
            read.user = read.user or previous.user
        elif (lender.measure in (*TIMED, "image", "minute", "hour", "page") and self._is_sold(told, read)) or (
            lender.measure == "tokens" and lender.direction and self._is_for_product_behind(told, read)
        ):
            read.unit, read.user = lender, read.user or (previous.user and self._is_for_teams(told, read))
        elif self._is_asked_for_product_behind(told, read):
            read.unit = replace(lender, direction=lender.direction or self.phrases.direction(told.after(previous)))
        elif lender.measure == "tokens" and self._is_cost_of_other(told, n):
            read.unit, read.of_other = lender, True
        elif lender.measure == "tokens" and following and following.stretch.joined and following.unit is None:
            read.unit = following.unit = lender.undirected()
        elif lender.measure == "tokens" and self._goes_on_alone(told, previous, read):
            read.unit = lender
        elif (lender.measure in TIMED and self._goes_on_about_it(read)) or self._is_after_step(told, previous, read):
            read.unit, read.user = lender, previous.user
        elif lender.measure in TIMED and following and following.unit is None and self._is_raise(told, read, following):
            read.unit = following.unit = lender
        elif lender.measure in TIMED and self._is_next_step(told, previous, read):
            read.unit, read.user = lender, previous.user
        elif self._is_elsewhere(told, previous, read) or (lender.measure == "image" and self._is_of_a_size(told, read)):
            read.unit = lender
        elif self._was_before(told, read):
            read.unit, read.user = lender, previous.user
        elif lender.measure == "tokens" and self._is_sold_by_another(told, read):
            read.unit = lender

    def _is_for_teams(self, told: Telling, read: Read) -> bool:
        """Whether a sum is that of a plan sold by the seat, by its name ("…, and Claude Team Premium $150")."""
        part = read.stretch
        names = [p for p in told.mentions if part.start <= p.start < part.end]
        own = [p for p in names if p.start < part.amount.start] or names
        return any(self.words.find("team_plans").search(p.name) for p in own)

    def _is_raise(self, told: Telling, read: Read, following: Read) -> bool:
        """Whether two sums behind a step are the old price and the new ("by $3 a month, from $9 to $12")."""
        leads = self.phrases.ends_with(told.before(read), "from_words")
        return leads and self.phrases.is_change(self.phrases.without_units(following.stretch.link))

    def _goes_on_about_it(self, read: Read) -> bool:
        """Whether a clause without a product goes on about a plan's price ("…; from Monday it will be $22")."""
        link, w = read.stretch.link, self.words
        costs = rf"(?<!\w){w.group('goes_on_costing')}\s+(?:[^\W\d]+\s+){{0,2}}$"
        opens = rf"(?:[,;]\s+|(?<!\w){w.group('connectors', 'and')}\s+)(?:[^\W\d]{{1,3}}\s+)?"
        moves = rf"{opens}{w.group('is_moving')}\s+(?:[^\W\d]+\s+)?{w.group('to_words')}\s+$"
        return re.search(f"{costs}|{moves}", link, re.I) is not None and not names_product(link)

    def _goes_on_alone(self, told: Telling, previous: Read, read: Read) -> bool:
        """Whether the last clause says no more than what a price of tokens has become ("…; it now costs $1.10.").

        The price before it is that of an offer, or told as the old one; else it may be of other tokens.
        """
        before = "promotional" in previous.conditions or self.phrases.told_as_old(told.after(previous))
        ends = re.fullmatch(r"[\s.;)]*", told.after(read)) is not None
        return before and ends and self._goes_on_about_it(read)

    def _is_after_step(self, told: Telling, previous: Read, read: Read) -> bool:
        """Whether a sum is what a price comes to by the step told before it ("goes up by $5 a month, to $30")."""
        step = self.phrases.ends_with(told.before(previous), "by_words")
        return step and self.phrases.is_change(self.phrases.without_units(read.stretch.link).strip(" ,"))

    def _is_next_step(self, told: Telling, previous: Read, read: Read) -> bool:
        """Whether a sum is what a price moves to after another ("to $22 a month this year and to $44 by 2029")."""
        w = self.words
        joined = rf"(?:{w.group('connectors', 'and')}|{w.group('connectors', 'then')})"
        last = re.search(
            rf"(?:^|[\s,]){joined}\s(?:(?:[^\W\d]+|20\d\d)\s){{0,3}}?{w.group('to_words')}\s*$", told.before(read), re.I
        )
        moved = self.phrases.ends_with(told.before(previous), "to_words")
        return moved and last is not None and not names_product(told.before(read)) and len(told.before(read)) <= _CLOSE

    def _was_before(self, told: Telling, read: Read) -> bool:
        """Whether a sum is told as what the same cost before ("$30 a month, double the $15 that it used to ask")."""
        before = told.before(read)
        return len(before) <= _LONGEST_LINK and not names_product(before) and self.phrases.told_as_old(told.after(read))

    def _is_elsewhere(self, told: Telling, previous: Read, read: Read) -> bool:
        """Whether a sum is what the same plan costs in another country (", in Deutschland 23 Euro")."""
        if not (previous.is_per(*TIMED) or read.is_per(*TIMED)):
            return False
        before, second = told.before(read), read.stretch.amount
        moneys = {self._money(told, one) or (one.stretch.amount.symbol or "").lower() for one in (previous, read)}
        other = len(moneys) == 2 and "" not in moneys
        return other and len(before) <= _LONGEST_LINK and not names_product(before) and second.hedge == "exact"

    def _is_of_a_size(self, told: Telling, read: Read) -> bool:
        """Whether a sum is what a finer picture costs ("$0.13 an image, $0.24 in 4K", "and in high quality 0.17")."""
        link, behind = read.stretch.link, told.after(read)[:_CLOSE]
        if len(link) > _LONGEST_LINK or names_product(link):
            return False
        said = f"{told.before(read)} {behind}"
        return _SIZE.search(said) is not None or self.words.find("qualities").search(said) is not None

    def _money(self, told: Telling, read: Read) -> str | None:
        """The currency of a sum, by the country beside it where its word alone does not say it."""
        own = (read.stretch.start, read.stretch.end)
        amount = read.stretch.amount
        return currency_of_country(told.sentence.text, amount, self.words.lang, own) or amount.currency

    def _is_sold_by_another(self, told: Telling, read: Read) -> bool:
        """Whether a sum is what the same costs at another company (", $0.88 at Together AI", "; Groq asks $0.59")."""
        link, w = read.stretch.link, self.words
        if len(link) > _LONGEST_LINK + _CLOSE or names_product(told.before(read)):
            return False
        at = rf"(?:{w.group('host_prepositions')}|{w.group('somebody', 'at')})\s+$"
        before, after = told.before(read), told.after(read)
        if any(re.fullmatch(rf"\s*{at}", after[:start], re.I) for start, _ in self._sellers(after)):
            return True
        sold = rf"(?:\s[^\W\d]+)?\s{w.group('somebody', 'sells')}(?:\s[^\W\d]+)?\s*"
        for start, end in self._sellers(before)[-1:]:
            here = re.search(at, before[:start], re.I) and not before[end:].strip(" ,")
            return bool(here) or re.fullmatch(sold, before[end:], re.I) is not None
        return False

    def _sellers(self, text: str) -> list[tuple[int, int]]:
        """Where a text names companies, or hosts by the name of their service."""
        named = [(m.start, m.end) for m in self.page.companies(text) if m.company]
        return sorted({*named, *((start, end) for _, start, end in hosts_in(self.page, text))})

    def _is_first(self, told: Telling, here: Read, following: Read) -> bool:
        """Whether a sum is the first month's, before one that holds afterwards ("the first month at $3, then $6")."""
        around = (following.stretch.link, told.after(following))
        then = following.later or any(self.words.find("afterwards").search(text) for text in around)
        return then and "promotional" in here.conditions

    def _take_from_before(self, told: Telling, n: int, lender: Unit) -> None:
        """Take the unit of an earlier sentence, where a direction, a pair or a condition shows that it goes on."""
        read, following = told.reads[n], told.next(n)
        paired = following is not None and following.stretch.joined and following.unit is None
        conditional = read.tier or read.conditions & {"batch", "thinking", "audio"}
        if self._cued(told, read):
            read.unit = self._of_tokens(told, lender)
        elif following is not None and paired and self.state.pair:
            read.unit = following.unit = lender
        elif n == 0 and conditional and (following is not None or lender.measure != "tokens"):
            read.unit = lender

    def _of_tokens(self, told: Telling, lender: Unit) -> Unit:
        """What a model's sums in and out are per: tokens, though the text has just priced pages or pictures."""
        models = any(p.kind == "model" and p.company for p in told.mentions)
        if lender.measure in ("tokens", "count") or not (models and self.phrases.tells_in_and_out(told)):
            return lender
        return self.state.tokens or Unit("tokens", MILLION, 0, 0)

    def _goes_on_with_plans(self, told: Telling, read: Read) -> bool:
        """Whether a paragraph goes on to the next plan and leaves out its period ("ChatGPT Plus is $20.")."""
        part = read.stretch
        if self.state.told_period(told.sentence.block) is None or not self._may_go_on(told, read):
            return False
        same = self.state.symbol is None or part.amount.symbol == self.state.symbol
        # "… the first two months at $3.99 each"
        goes_on = bool(read.conditions & CARRIED) or self._is_sold(told, read) or self._is_of_same(told, read)
        return same and part.amount.hedge in ("exact", "at_least", "range") and goes_on

    def _may_go_on(self, told: Telling, read: Read) -> bool:
        """Whether the paragraph has told a plan's price, or a clause says of its plan what that costs, and no more.

        "ChatGPT Pro costs $200" in a later paragraph, but no "running ChatGPT Pro costs $90".
        """
        if self.state.period is not None and self.state.period[0] == told.sentence.block:
            return True
        own = [p for p in told.mentions if read.stretch.start <= p.start < read.stretch.amount.start]
        if not own or own[-1].kind == "model" or self.words.find("for_a_year").search(told.after(read)):
            return False  # "Claude Pro costs $20 a month. ¶ Sonnet 4.5 costs $3"; "… ¶ It costs $240 over the year"
        w = self.words
        opens = rf"(?:^|[,;:–—(])\s*(?:(?:{w.group('articles')}|{w.group('connectors', 'strong')})\s)*"
        costs = f"{w.group('somebody', 'costs')}|{w.group('starts_at')}|{w.group('priced_behind_it')}"
        verb = rf"(?:\s{w.group('plan_nouns')})?,?\s(?:{costs})(?:\s[^\W\d]+)?"
        sign = re.escape(read.stretch.amount.text[:1])  # which some verbs look at
        clause = told.masked[read.stretch.start : read.stretch.amount.start + 1]
        return re.search(rf"{opens}\x00+(?:{verb}|\s?[:(])\s*{sign}$", clause, re.I) is not None

    def _stays(self, told: Telling, read: Read) -> bool:
        """Whether a sentence tells of no plan, but that its price does not move ("It stays at $30")."""
        opens = rf"\W*(?:[^\W\d]+\s){{0,3}}?{self.words.group('stays_at')}(?:\s[^\W\d]{{1,5}}){{0,2}}\s*"
        return re.fullmatch(opens, told.up_to(read), re.I) is not None and not told.mentions

    def _is_of_same(self, told: Telling, read: Read) -> bool:
        """Whether a sentence tells of no plan, but what the one told last costs, and no more ("It still costs $20")."""
        if self._stays(told, read):
            return True
        w = self.words
        lead = rf"(?:(?:{w.group('connectors', 'but')}|{w.group('old_before')}|{w.group('afterwards')}),?\s)?"
        opens = rf"\W*{lead}(?:{w.group('goes_on_costing')}|{w.group('used_to_cost')})(?:\s[^\W\d]{{1,6}}){{0,2}}\s*"
        ends = rf"(?:\s(?:{w.group('old_after')}))?[\s.)!]*"
        alone = re.fullmatch(opens, told.up_to(read), re.I) and re.fullmatch(ends, told.after(read), re.I)
        return alone is not None and not told.mentions

    def _apiece(self, before: str) -> Unit | None:
        """What a sum "each" is for: the thing that the words before it name."""
        noun = next((k for k in _NOUNS if self.words.find("units", k).search(before)), None)
        return Unit(noun, Decimal(1), 0, 0) if noun else None

    def _is_sold(self, told: Telling, read: Read) -> bool:
        """Whether the words before a sum sell a product in them: by a verb, or by standing right before it."""
        before = told.before(read)
        w = self.words
        at = rf"(?:{w.group('small')}|{w.group('host_prepositions')}|{w.group('starts_at')})\s+"
        if re.search(r"\x00\s\($", told.up_to(read)):
            return True  # "cheaper than Claude Pro ($20)"
        right_before = re.search(rf"\x00(?:['’]s)?(?:,[^,.;\d]{{3,40}})?[\s,:(]{{0,3}}(?:{at})?$", before, re.I)
        if names_product(before):
            close = re.search(r"\x00(?:,\s[^\W\d]+,)?(?:\s+[^\W\d]+){1,4}\s*$", before)  # "has not moved from"
            of_others = close and w.find("plan_nouns").search(close[0])  # "bundles X with data plans from …"
            return bool(w.find("sells").search(before) or right_before or (close and not of_others))
        return self._is_for_product_behind(told, read)

    def _is_for_product_behind(self, told: Telling, read: Read) -> bool:
        """Whether a sum is what the product behind it costs (", against $14.99 for Le Chat Pro")."""
        w = self.words
        before = w.find("comparing").sub(" ", w.find("against").sub(" ", told.before(read)))
        for_it = rf"\s*(?:[^\W\d]+\s+){{0,3}}?{w.group('for_words')}(?:\s+\w+(?:['’]s)?)?\s+\x00"
        return re.match(for_it, told.after(read), re.I) is not None and not re.search(r"\w{4,}", before)

    def _is_asked_for_product_behind(self, told: Telling, read: Read) -> bool:
        """Whether somebody asks a sum for the product right behind it (", while OpenAI asks 60 for o1")."""
        w = self.words
        asked = rf"(?<!\w){w.group('asked')}\s+$"
        article = rf"(?:{w.group('articles')}\s+(?:{w.group('plan_nouns')}\s+)?)?"
        behind = rf"\s*{w.group('price_for')}\s+{article}\x00+\s*(?:[.,;:)]|$)"
        return (
            re.search(asked, told.before(read), re.I) is not None
            and re.match(behind, told.after(read), re.I) is not None
        )

    def _is_cost_of_other(self, told: Telling, n: int) -> bool:
        """Whether a lone sum is what another product costs of the same tokens (", which costs $0.40", "; X is $2")."""
        before, following = told.before(told.reads[n]), told.next(n)
        if (following is not None and following.stretch.joined) or any(r.is_per("foreign") for r in told.reads):
            return False  # "Sora 2 costs $0.10 a second, …, Sora 2 Pro $0.30"
        w = self.words
        costs = f"{w.group('cost_verbs')}|{w.group('asked')}"
        verb = rf",?\s+(?:{w.group('relatives')}\s+)?(?:{costs})\s+(?:\w+\s+)?"
        at = rf"\s(?:{w.group('small')}|{w.group('host_prepositions')})\s+"
        set_beside = len(before.partition("\x00")[0].split()) <= _FEW  # and no work done with it
        return set_beside and re.search(rf"\x00(?:{verb}|{at}|\s?[:(]?\s?)$", before, re.I) is not None

    def _cued(self, told: Telling, read: Read) -> bool:
        """Whether a direction is told close to an amount that has no unit of its own."""
        part = read.stretch
        start = max(part.start, part.amount.start - _CLOSE)
        close = told.masked[start : min(part.told.end + _CLOSE, part.end)]
        if self.scan.directions(close) or self.phrases.in_or_out(told.masked, part) is not None:
            return True
        return self.phrases.of_cache(told, read) and self.phrases.kept_or_fetched(close, "") is not None


def _has_condition(read: Read, unit: Unit) -> bool:
    """Whether an amount without a unit is told apart from the one before by a condition."""
    told = read.conditions | read.plain
    if read.later:
        return True
    if unit.measure in TIMED:
        return bool(told & _OF_PLANS)
    return bool(read.tier or told & _OF_TOKENS)
