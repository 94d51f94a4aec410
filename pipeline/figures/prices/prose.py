"""Reads the prices of running text: what each sum is per, which product it is for, under what conditions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.clauses import Stretch, stretches
from pipeline.figures.prices.decoys import Decoys
from pipeline.figures.prices.marks import MILLION, TIMED, Unit
from pipeline.figures.prices.page import Day, Page, is_hosting
from pipeline.figures.prices.reads import Read, mask, mask_pattern
from pipeline.figures.prices.topics import Topics
from pipeline.figures.products import Product
from pipeline.figures.sentences import Sentence
from storage.records import Amount, SetAside, Span, Status

_CUT = ("Mio.", "Mrd.", "Mill.", "Tsd.")

_ASKED = frozenset(("student", "batch", "flex", "priority", "fine-tuned"))
_SHORT = 10
"""How many words a sentence has at most that tells only what sums are per."""
_LONGEST_LINK = 30
"""How many characters stand at most between a price by the month and the same by the year."""
_COMMA = frozenset(("MXN", "USD", "CAD", "AUD", "HKD", "SGD", "NZD", "INR"))


def read_prose(
    page: Page, text: Sequence[Sentence], found_above: Sequence[Candidate] = ()
) -> tuple[list[Candidate], list[SetAside]]:
    """Return the prices of an article's running text, and the price-like sums that are none.

    Args:
        page: the article.
        text: the sentences of its running text.
        found_above: what its tables and cards gave, whose unit the text may leave out.
    """
    tokens = any(c.measure == "tokens" for c in found_above)
    reader = _Prose(page, Unit("tokens", MILLION, 0, 0) if tokens else None)
    found: list[Candidate] = []
    for sentence in _at_products(_whole(text), page):
        if not page.consumed(sentence.text, sentence.start):
            found += reader.sentence(sentence)
        else:
            reader.pass_over(sentence)
    return found, reader.aside


def _at_products(found: Iterable[Sentence], page: Page) -> Iterator[Sentence]:
    """Part a sentence where a full stop stands before a product written small ("… in May. deepseek-chat is $0.56")."""
    for s in found:
        starts = [p.start for p in page.named(s.text) if s.text[: p.start].endswith(". ")] if ". " in s.text else []
        cuts = [0, *(at for at in starts if s.text[at].islower()), len(s.text)]
        for a, b in itertools.pairwise(cuts):
            yield replace(s, text=s.text[a:b].rstrip(), start=s.start + a) if len(cuts) > 2 else s


def _whole(found: Sequence[Sentence]) -> Iterator[Sentence]:
    """Put together what an abbreviated unit has cut ("2 $/Mio. Token")."""
    held: Sentence | None = None
    for s in found:
        if held is not None and held.block == s.block:
            gap = " " * (s.start - held.start - len(held.text))
            s = replace(held, text=f"{held.text}{gap}{s.text}")
        elif held is not None:
            yield held
        held = s if s.text.endswith(_CUT) and re.split(r"[\s/]", s.text)[-1] in _CUT else None
        if held is None:
            yield s
    if held is not None:
        yield held


class _Prose(Decoys):
    def __init__(self, page: Page, lent: Unit | None) -> None:
        super().__init__(page, lent)
        self.topics = Topics(page)
        self.aside: list[SetAside] = []
        self.leads_away = False
        self.dated: tuple[int, str, Span] | None = None
        self.list_unit: tuple[int, Unit, bool] | None = None
        """What a line gives to the list below it ("list prices per user per month:"): the block last read, the unit,
        whether it is by the seat."""
        self.listed_to = -1
        """Where the line of JSON ends that was passed over last."""

    def pass_over(self, s: Sentence) -> None:
        """Take note of what a sentence is about that was read elsewhere."""
        self.topics.sentence(s, self.topics.mentions(s.text))

    def sentence(self, s: Sentence) -> Iterator[Candidate]:
        if s.kind == "pre" and (s.text.lstrip()[:1] in "{[" or self._goes_on(s)):
            self.listed_to = s.start + len(s.text)
            return
        if s.kind == "heading" or len(s.text.split()) <= 3:
            leads = self.words.find("leads_away").match(s.text) is not None
            self.leads_away = leads if s.kind == "heading" else self.leads_away or leads
        if self.leads_away or self.words.find("advert").match(s.text.lstrip(" [(")):
            return
        mentions = self.topics.mentions(s.text)
        parts = stretches(s.text, self.lang)
        self.numbers = [(p.amount.start, p.amount.end) for p in parts]
        if parts:
            yield from self._read(s, parts, mentions)
        else:
            self._lead(s, mentions)
        self.topics.sentence(s, mentions)

    def _goes_on(self, s: Sentence) -> bool:
        """Whether a long line of JSON that was cut in parts goes on."""
        return self.listed_to >= 0 and not self.page.article.text[self.listed_to : s.start].strip(" ")

    def _lead(self, s: Sentence, mentions: list[Product]) -> None:
        """Take note of a unit that a sentence without sums gives to those that follow ("per million tokens:")."""
        masked = mask(s.text, [(p.start, p.end) for p in mentions])
        units = [
            u for u in self.scan.units(masked) if u.measure == "tokens" and u.explicit and u.count in (1_000, MILLION)
        ]
        if units and (s.text.rstrip().endswith(":") or self.words.find("all_prices").search(masked)):
            self.state.unit, self.state.pair = replace(units[0], direction=None), True
        timed = [u for u in self.scan.units(masked) if u.measure in TIMED and u.explicit]
        if len(timed) == 1 and s.text.rstrip().endswith(":"):
            self.list_unit = s.block, timed[0], bool(self.scan.users(masked))

    # --- one sentence ---

    def _read(self, s: Sentence, parts: list[Stretch], mentions: list[Product]) -> Iterator[Candidate]:
        masked = mask(s.text, [(p.start, p.end) for p in mentions])
        masked = mask_pattern(masked, self._comparisons())
        reads = [self._with_unit(masked, part) for part in parts]
        if not self._lends(s) and all(read.unit is None for read in reads):
            self.state.unit = self._told_below(s) or self._told_nowhere(masked, reads, mentions) or self.state.unit
        self._in_list(s, masked, reads)
        self._by_the_seat(masked, reads)
        if not self._lends(s) and all(read.unit is None for read in reads):
            return  # a sum that is told per nothing is no price
        for read in reads:
            self._marks(masked, read)
        self._share_units(s, masked, reads)
        self._share_seat(reads)
        previous: Read | None = None
        for read in reads:
            if read.why is None:
                read.why = self._why_not(s, masked, read)
            if read.why is None and previous is not None and previous.why and self._same_sort(previous, read):
                read.why = previous.why
            previous = read
        self._old_and_new(s.text, masked, reads)
        self._share_conditions(masked, reads)
        self._ask(s, reads)
        if self._is_offer(s.text):
            for read in reads:
                read.conditions.add("promotional")
        self._directions(masked, reads)
        self._assign_products(s, masked, reads, mentions)
        group = ("sentence", s.place, s.block, s.start)
        for read in reads:
            yield from self._candidates(s, masked, read, group)

    def _in_list(self, s: Sentence, masked: str, reads: list[Read]) -> None:
        """What the line above a list gives to its sums, and to those of the sentence right behind it."""
        if self.list_unit is None or s.block - self.list_unit[0] not in (0, 1) or any(r.unit for r in reads):
            return
        last, unit, user = self.list_unit
        if s.kind == "item":
            self.list_unit = s.block, unit, user
        elif s.block == last or not all(self._own_product(masked, r) for r in reads):
            return
        for read in reads if "\x00" in masked[: reads[0].stretch.amount.start] else []:
            read.unit, read.own_unit, read.user = replace(unit, start=0, end=0), True, user

    def _by_the_seat(self, masked: str, reads: list[Read]) -> None:
        """A price by the seat alone is monthly, where the text has just told another by the month."""
        for read in reads if self.state.timed else []:
            after = masked[read.stretch.told.end : read.stretch.end]
            seat = next(iter(self.scan.users(after)), None)
            if read.unit is None and seat is not None and not after[: seat.start].strip():
                read.unit, read.own_unit = Unit("month", Decimal(1), 0, 0), True

    def _share_seat(self, reads: list[Read]) -> None:
        """A seat told behind a monthly and a yearly price is that of both ("$40 a month or $400 a year per seat")."""
        for here, following in itertools.pairwise(reads):
            units = [r.unit.measure if r.unit else "" for r in (here, following)]
            if following.user and not here.user and units == ["month", "year"]:
                link = following.stretch.link
                here.user = not self._new_product(link) and len(link) <= _LONGEST_LINK and "." not in link

    def _told_below(self, s: Sentence) -> Unit | None:
        """The unit that a later sentence of the block gives to the sums before it ("Both per million tokens.")."""
        text = self.page.article.blocks[s.block].text if 0 <= s.block < len(self.page.article.blocks) else ""
        for later in re.split(r"(?<=[.!?])\s+", text[text.find(s.text) + len(s.text) :] if s.text in text else ""):
            units = [u for u in self.scan.units(later) if u.measure == "tokens" and u.explicit]
            if units and len(later.split()) <= _SHORT and not re.search(r"[$€£¥]\s?\d|\d\s?[$€£]", later):
                return replace(units[0], direction=None) if units[0].count in (1_000, MILLION) else None
        return None

    def _told_nowhere(self, masked: str, reads: list[Read], mentions: list[Product]) -> Unit | None:
        """A million tokens, where a model's sums are told as in and out and nobody says per what."""
        ways = {self._in_or_out(masked, read.stretch) for read in reads}
        models = any(p.kind == "model" and p.company for p in mentions)
        return Unit("tokens", MILLION, 0, 0) if models and {"input", "output"} <= ways else None

    def _is_offer(self, text: str) -> bool:
        """Whether a sentence tells of a discount that ends on a day ("until 30 June batch jobs are half price")."""
        if not self.words.find("discounts").search(text):
            return False
        dates = find_dates(text, self.page.article.published, self.lang)
        return any(self._ends_with(text[max(0, d.start - 25) : d.start], "until_words") for d in dates)

    def _ask(self, s: Sentence, reads: list[Read]) -> None:
        """Give prices the condition that the heading or the question above asks for ("And for students?")."""
        blocks = self.page.article.blocks
        headings = blocks[s.block].headings[-1:] if 0 <= s.block < len(blocks) else ()
        above = [blocks[s.block - 1].text] if 0 < s.block < len(blocks) else []
        asked = [t for t in (*headings, *above) if t.rstrip().endswith("?")]
        told = {m.value for t in asked for m in self.scan.conditions(t) if m.kind == "condition" and m.value in _ASKED}
        for read in reads if len(told) == 1 else []:
            timed = read.unit is not None and read.unit.measure in TIMED
            if timed == (told <= {"student"}) and not read.conditions & _ASKED and not told & read.plain:
                read.conditions |= told

    # --- products ---

    def _assign_products(self, s: Sentence, masked: str, reads: list[Read], mentions: list[Product]) -> None:
        priced = [r for r in reads if r.unit is not None and r.why is None]
        for read in priced:
            measure = read.unit.measure if read.unit else ""
            read.products = self.topics.of(s, read.stretch, mentions, timed=measure in TIMED, measure=measure)
        for a, b in zip(reversed(priced[:-1]), reversed(priced[1:]), strict=True):
            named = self.topics.behind(s, b.stretch, mentions, timed=b.unit is not None and b.unit.measure in TIMED)
            leans = b.stretch.joined or (self._lists(b.stretch.link) and not self._told_product(mentions, a))
            if named and leans:
                a.products = b.products = named
        self._distribute(s, priced, mentions)

    def _told_product(self, mentions: list[Product], read: Read) -> bool:
        """Whether a product stands before an amount, or in its own stretch."""
        return any(p.start < read.stretch.end for p in mentions)

    def _distribute(self, s: Sentence, reads: list[Read], mentions: list[Product]) -> None:
        """Share several products over as many amounts ("Plus and Pro cost $20 and $200"), in order."""
        n = 0
        while n < len(reads):
            run = [reads[n]]
            while n + len(run) < len(reads) and reads[n + len(run)].stretch.joined:
                run.append(reads[n + len(run)])
            products = run[0].products
            if len(run) > 1 and len(products) == len(run) and len({r.direction for r in run}) == 1:
                for read, product in zip(run, products, strict=True):
                    read.products = [product]
            n += len(run)

    # --- candidates ---

    def _candidates(self, s: Sentence, masked: str, read: Read, group: object) -> Iterator[Candidate]:
        part = read.stretch
        if read.unit is None or read.why is not None or not read.products:
            if read.why is not None and (read.unit is not None or read.products):
                self._set_aside(s, read, *read.why)
            elif read.unit is not None:
                self._set_aside(s, read, "no product", "No product of a watched company is told with it.")
            return
        unit = read.unit
        status, as_of, span = self._told_when(s, masked, part)
        tells_change = read.change or bool(self.words.find("change").search(s.text))
        for product in read.products:
            subject = self._seller(s, part, product)
            if subject is None:
                self._set_aside(s, read, "other seller", "Another seller's price is not the vendor's.")
                continue
            amount = part.amount if read.former else self._amount(s.text, part)
            amount = _of_thousands(amount, self._currency(s, amount, subject))
            for direction in ("input", "output") if read.direction == "both" else (read.direction,):
                yield Candidate(
                    amount, subject, product.name, unit.measure, self._currency(s, amount, subject), s.place,
                    s.text[part.start : part.end].strip(" ,;"), count=unit.count, direction=direction,
                    user=read.user and unit.measure in TIMED, conditions=self._kept(read), plain=frozenset(read.plain),
                    tier=read.tier, group=group, also=part.told.also, status=status,
                    tense="former" if read.former else "future" if self._is_ahead(span) else "current",
                    tells_change=tells_change and not read.former, as_of=None if read.former else as_of,
                    span=None if read.former else span, dated_by="text" if as_of and not read.former else "nothing",
                    start=s.start + part.amount.start, end=s.start + part.told.end, rules=("price in prose",),
                )  # fmt: skip
            self.state.unit = replace(unit, direction=None) if unit.measure not in TIMED else self.state.unit
            self.state.timed = unit.measure in TIMED
            self.state.pair = self.state.pair or read.direction in ("input", "output")

    def _kept(self, read: Read) -> set[str]:
        """The conditions of a price; who gets a new price, and for how long, says nothing of the old one."""
        return read.conditions - read.plain - ({"student", "promotional"} if read.former else set())

    def _amount(self, text: str, part: Stretch) -> Amount:
        """The amount, as a lower bound where its verb says so ("starts at")."""
        a = part.amount
        if a.hedge == "exact" and self._ends_with(text[max(0, a.start - 25) : a.start], "starts_at"):
            return replace(a, high=None, hedge="at_least", hedge_class="at_least")
        return a

    def _currency(self, s: Sentence, amount: Amount, subject: str) -> str:
        company = self.page.company(subject)
        if amount.symbol in ("¥", "¥") and company is not None and company.country == "CN":
            return "CNY"  # one sign, two currencies
        if amount.symbol == "$" and self.page.currency in ("CAD", "AUD", "HKD", "SGD", "NZD", "MXN"):
            return self.page.currency
        return amount.currency or self._by_country(s, amount) or self.page.local or "USD"

    def _by_country(self, s: Sentence, amount: Amount) -> str | None:
        for code in self.words.keys("countries"):
            if self.words.find("countries", code).search(s.text[: amount.end]) and code != "USD":
                return code
        return None

    def _seller(self, s: Sentence, part: Stretch, product: Product) -> str | None:
        """Whose price it is: a host's where the sentence says that it is sold there, else the maker's."""
        if product.company is None:
            return None
        text = s.text[: part.end]
        for m in reversed(self.page.companies(text)):
            if m.company and m.company != product.company and is_hosting(self.page, m.company, text[m.start : m.end]):
                before = text[max(0, m.start - 30) : m.start]
                at_host = rf"(?<!\w){self.words.group('host_prepositions')}\s+(?:\w+\s+){{0,2}}$"
                told = re.search(at_host, before, re.I) or self.words.find("sells").match(text[m.end :].strip())
                if told and not self.words.find("availability").search(text[max(0, m.start - 60) : m.start]):
                    return m.company
        there = self.words.find("there").search(text)
        costs = rf"(?<!\w){self.words.group('cost_verbs')}\s+$"
        early = there is not None and (there.start() < 12 or re.search(costs, text[: there.start()], re.I) is not None)
        if early and self.topics.host and self.topics.host != product.company:
            return self.topics.host
        if s.kind == "item" and self.topics.section:
            return self.topics.section
        return self.page.host or product.company

    def _told_when(self, s: Sentence, masked: str, part: Stretch) -> tuple[Status, str | None, Span | None]:
        near = s.text[: part.end]
        status: Status = "asserted"
        if self.words.find("denied").search(near):
            status = "denied"
        elif self.words.find("rumour").search(near):
            status = "rumoured"
        elif self.words.find("forecast").search(near):
            status = "forecast"
        dates = [
            d
            for d in find_dates(s.text, self.page.article.published, self.lang)
            if not self._of_release(s.text[: d.start])
        ]
        own = [d for d in dates if self._close_behind(masked, part, d.start)]
        own = own or [d for d in reversed(dates) if d.end <= part.amount.start]
        if own:
            self.dated = (s.block, own[0].as_of, own[0].span)
            return status, own[0].as_of, own[0].span
        if self.dated and self.dated[0] == s.block and self.words.find("same_day").search(s.text):
            return status, self.dated[1], self.dated[2]
        if day := self._heading_day(s) or self.page.day:
            return status, day.as_of, day.span
        return status, None, None

    def _heading_day(self, s: Sentence) -> Day | None:
        """The day that is the whole heading above a sentence (the entry of a changelog)."""
        headings = self.page.article.blocks[s.block].headings if 0 <= s.block < len(self.page.article.blocks) else ()
        text = headings[-1] if headings else ""
        dates = find_dates(text, None, self.lang) if text else []
        if (
            len(dates) != 1
            or dates[0].kind != "day"
            or re.search(r"\w{3,}", text[: dates[0].start] + text[dates[0].end :])
        ):
            return None
        return Day(dates[0].as_of, dates[0].span)

    def _close_behind(self, masked: str, part: Stretch, at: int) -> bool:
        """Whether a date stands right behind a sum, what it is per and what it is for, in the same clause."""
        if not part.told.end <= at:
            return False
        between = masked[part.told.end : at]
        for unit in reversed(self.scan.units(between)):
            between = between[: unit.start] + between[unit.end :]
        between = between.replace("\x00", "")
        if self.words.find("unchanged").search(between) or re.search(r"[;:]", between):
            return False
        return len(between) <= 40 and not re.search(r",\s*(?:\w+\s+){2,}", between)

    def _is_ahead(self, span: Span | None) -> bool:
        published = self.page.article.published
        return span is not None and published is not None and span.start > published

    def _of_release(self, before: str) -> bool:
        """Whether a date is that of a model's release, told in passing (", released on 24 November, costs")."""
        return bool(
            re.search(rf",\s+(?:\w+\s+){{0,3}}{self.words.group('release_verbs')}\b[^,.;]{{0,30}}$", before, re.I)
        )

    def _set_aside(self, s: Sentence, read: Read, rule: str, reason: str) -> None:
        part = read.stretch
        self.aside.append(
            SetAside(part.amount.text, reason, rule, s.place, s.start + part.amount.start, s.start + part.told.end)
        )


def _of_thousands(amount: Amount, currency: str) -> Amount:
    """A sum of a country that sets thousands apart by a comma ("3,999 pesos"), in a language that has a point there."""
    apart = re.search(r"\d,\d{3}(?!\d)", amount.text)
    other = amount.currency is not None and amount.currency == currency
    if currency not in _COMMA or other or amount.low is None or not apart or amount.low >= 1000:
        return amount
    high = amount.high * 1000 if amount.high is not None else None
    return replace(amount, low=amount.low * 1000, high=high, step=amount.step * 1000)
