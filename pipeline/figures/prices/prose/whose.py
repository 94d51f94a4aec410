"""Tells whose a price of running text is, and the currency that it is in there."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from pipeline.figures.amounts import find_amounts
from pipeline.figures.local_money import currency_of_country
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.hosts import hosts_in
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling
from pipeline.figures.prices.prose.relatives import sums
from pipeline.figures.prices.prose.topics import Topics
from pipeline.figures.prices.signs import in_thousands, of_sign
from pipeline.figures.prices.words import TIMED
from pipeline.figures.products import Product
from pipeline.figures.sentences import Sentence
from storage.records import Amount

_SUM = r"[$€£¥]?\s?\d"
_REMARK = re.compile(r",(?:[^,.;:]|\.(?=\d)){2,90},\s(?=\D)")
"""What is said between commas of whoever is named before it."""


class Whose:
    """Reads whose prices the sentences of one page tell."""

    def __init__(self, page: Page, phrases: Phrases, topics: Topics) -> None:
        self.page, self.phrases, self.topics = page, phrases, topics
        self.words = phrases.words
        self.sold: tuple[int, int, str, str] | None = None
        """The block of the price that a host was last said to sell at, its sentence, its product and the host."""

    def seller(self, told: Telling, n: int, product: Product) -> str | None:
        """Return whose the nth price is: a host's where the sentence says that it is sold there, else the maker's."""
        read = told.reads[n]
        if product.company is None or read.is_per(*TIMED):
            return product.company  # no host sells another's plans
        text, block = told.sentence.text[: read.stretch.end], told.sentence.block
        if self._sold_by_maker(text[read.stretch.start :], product.company):
            return product.company
        if self.page.host and self._sold_at_maker(told, read, product.company):
            return product.company
        host = self._host_named(text, product.company) or self._host_of_pair(told, n, product.company)
        if host is None and self.sold and self.sold[1:3] == (told.sentence.start, product.name):
            host = None if self.page.companies(text[read.stretch.start :]) else self.sold[3]
        if host is None and self._is_sold_there(told, read):
            there = next((name for name, _, _ in reversed(hosts_in(self.page, text))), self.topics.host)
            host = there if there != product.company else None
        if host:
            self.sold = block, told.sentence.start, product.name, host
            return host
        before = self.sold if self.sold and (self.sold[0], self.sold[2]) == (block, product.name) else None
        if before and not (told.mentions or self.page.companies(text)):
            return before[3]
        if told.sentence.kind == "item" and self.topics.section:
            return self.topics.section
        return product.company if self._sold_by_maker(text, product.company) else self.page.host or product.company

    def _host_of_pair(self, told: Telling, n: int, maker: str) -> str | None:
        """The host told behind the second of two prices of a product for different tokens ("A in, B out on X")."""
        read, following = told.reads[n], told.next(n)
        if following is None or None in (read.direction, following.direction) or read.direction == following.direction:
            return None
        text, start = told.sentence.text, read.stretch.start
        link = text[start : following.stretch.amount.start]
        if following.products != read.products or self.page.companies(link):
            return None
        return self._host_named(text[: following.stretch.end], maker)

    def _sold_by_maker(self, text: str, maker: str) -> bool:
        """Whether a sentence says that the maker itself sells ("Google asks $0.10"), on a page about a host."""
        return any(m.company == maker and self._sells(text[m.end :].strip()) for m in self.page.companies(text))

    def _sold_at_maker(self, told: Telling, read: Read, maker: str) -> bool:
        """Whether a stretch names no place but the maker's where a sum is asked ("on Anthropic's own API").

        Before the sum it is told by fewer words: what comes "from Anthropic" may be sold anywhere.
        """
        text, part = told.sentence.text, read.stretch
        named = self.page.companies(text[part.start : part.end])
        at, place = self.words.group("somebody", "at"), self.words.group("host_prepositions")
        ways = [(m, place if part.start + m.start > part.amount.start else at) for m in named]
        before = (re.search(rf"(?<!\w){way}\s+$", text[: part.start + m.start], re.I) for m, way in ways)
        return any(before) and all(m.company == maker for m in named)

    def _host_named(self, text: str, maker: str) -> str | None:
        """The host that a text names as the place where a product is sold, not only to be had."""
        platform = rf"(?:(?-i:[A-Z])\w+,\s+{self.words.group('for_words')}\s+)?"  # "on Bedrock, by Amazon, …"
        at_host = rf"(?<!\w){self.words.group('host_prepositions')}\s+(?:\w+(?:['’]s?)?\s+){{0,2}}{platform}$"
        price_of = rf"['’]s?\s(?:[^\W\d]+\s)?{self.words.group('labels', 'price')}(?!\w)"  # "Groq's price for it is"
        opened = rf"\W*{self.words.group('with_words')}\s"  # "With Groq, it comes to"
        priced = rf"\s{self.words.group('for_words')}\s{_SUM}"  # "runs on Groq for $0.29"
        for company, start, end in reversed(hosts_in(self.page, text)):
            if company == maker:
                continue
            before = text[max(0, start - 30) : start]
            at = re.search(at_host, before, re.I)
            verb = self._sells(text[end:].strip()) or self._sells_later(text, start, end)
            noun = re.match(price_of, text[end:], re.I) or re.fullmatch(opened, text[:start], re.I)
            sold = at or verb or noun
            offered = self.words.find("availability").search(text[max(0, start - 60) : start])
            if sold and (not offered or (at and re.match(priced, text[end:], re.I))):
                return company
        return None

    def _sells_later(self, text: str, start: int, end: int) -> bool:
        """Whether the second verb of a host that opens a sentence sells ("Groq makes it simple and asks $0.50")."""
        words = self.words
        verbs = words.group("somebody", "sells")
        behind = rf"\s[^,.;:\d$€£]{{2,60}}?\s{words.group('connectors', 'and')}\s(?:[^\W\d]+\s)?{verbs}(?!\w)"
        second = re.match(behind, text[end:], re.I) if not text[:start].strip() else None
        return second is not None and not self.page.named(second[0])

    def _sells(self, text: str) -> bool:
        """Whether a text begins with a verb of selling, an object before it or not ("charges", "le facture")."""
        words = self.words
        remark = _REMARK.match(text)
        if remark and not sums(words).search(remark[0]):
            text = text[remark.end() :]
        sold = rf"(?:[^\W\d]{{1,6}}\s)?(?:{words.group('sells')}|{words.group('asked')})(?!\w)"
        return (
            re.match(sold, text, re.I) is not None
            or re.match(r"(?:,[^,.;:\d]{2,30},\s?|:\s)[$€£]?\d", text) is not None
        )

    def _is_sold_there(self, told: Telling, read: Read) -> bool:
        """Whether a price is that of the place told of before ("There it costs", "costs $2 and $3 there")."""
        whole, text = told.sentence.text, told.sentence.text[: read.stretch.end]
        there = self.words.find("there").search(text)
        verb = self.words.group("cost_verbs")
        if there is not None and (
            there.start() < 12
            or re.search(r"[:;]\s$", text[: there.start()])
            or re.search(rf"(?<!\w){verb}\s+$", text[: there.start()], re.I)
            or re.match(rf"\s{verb}(?!\w)", text[there.end() :], re.I)
        ):
            return True
        last = list(self.words.find("there").finditer(whole, read.stretch.amount.end))[-1:]
        ends = bool(last) and not re.search(r"\w", whole[last[0].end() :].split(",")[0])
        return ends and not self.page.companies(whole) and not any(p.start > read.stretch.end for p in told.mentions)

    def amount(self, told: Telling, read: Read, seller: str) -> tuple[Amount, str]:
        """Return a sum as it is to be read there, and its currency."""
        amount = read.stretch.amount
        if "promotional" in read.conditions and read.is_per(*TIMED):
            amount = self._of_first_time(told.sentence.text, amount)
        elif not read.former:
            amount = self._bound(told.sentence.text, amount)
        currency = self._currency(told.sentence, read, amount, seller)
        return in_thousands(amount, currency), currency

    def _of_first_time(self, text: str, amount: Amount) -> Amount:
        """The amount of an offer, at which a plan starts and which is no bound ("starts at $3 for the first month")."""
        before = text[max(0, amount.start - 25) : amount.start].rstrip()
        leads = (f"{before} ", f"{before} {amount.hedge_word or ''} ")  # the hedge may be a part of it
        if amount.hedge != "at_least" or not any(self.phrases.ends_with(lead, "starts_at") for lead in leads):
            return amount
        return replace(amount, high=amount.low, hedge="exact", hedge_word=None, hedge_class=None)

    def _bound(self, text: str, amount: Amount) -> Amount:
        """The amount, as a lower bound where its verb says so ("starts at")."""
        starts = self.phrases.ends_with(text[max(0, amount.start - 25) : amount.start], "starts_at")
        if amount.hedge == "exact" and starts:
            return replace(amount, high=None, hedge="at_least", hedge_class="at_least")
        rises = rf"(?<!\w){self.words.group('rises')}\s+$"
        if amount.hedge == "at_most" and re.search(rises, text[: amount.start], re.I):
            return replace(
                amount, low=amount.high, hedge="exact", hedge_word=None, hedge_class=None
            )  # "is going up to $40"
        return amount

    def _currency(self, s: Sentence, read: Read, amount: Amount, seller: str) -> str:
        meant = of_sign(amount.symbol, (self.page.currency,), self.page.company(seller))
        own = (read.stretch.start, read.stretch.end)
        meant = meant or currency_of_country(s.text, amount, self.page.article.lang, own)
        meant = meant or amount.currency or self._by_country(s.text[: amount.end]) or self.page.local
        return meant or self._of_cents(s, amount) or "USD"

    def _of_cents(self, s: Sentence, amount: Amount) -> str | None:
        """The one currency told before, where a sum is in parts of one without a name ("90 Cent").

        In the text before the sentence, or in the header of a table.
        """
        if amount.symbol is None or not amount.symbol.isalpha():
            return None
        told = [currency for currency, at in self._first_told.items() if at < s.start]
        return told[0] if len(told) == 1 else None

    @cached_property
    def _first_told(self) -> dict[str, int]:
        """Where each currency is told first: in the header of a table, before all text, or beside a sum."""
        article = self.page.article
        heads = (self.page.reader.currency(cell.text) for table in article.tables for cell in table.rows[0])
        first = {currency: -1 for currency in heads if currency}
        for one in find_amounts(article.text, article.lang):
            if one.currency:
                first.setdefault(one.currency, one.start)
        return first

    def _by_country(self, text: str) -> str | None:
        codes = (code for code in self.words.keys("countries") if code != "USD")
        return next((code for code in codes if self.words.find("countries", code).search(text)), None)
