"""Tells the sums that look like prices and are none: savings, bills, examples, credits, hardware, other sellers."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.figures.local_money import currency_of_country
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling, names_product
from pipeline.figures.prices.prose.relatives import without_relative_clauses
from pipeline.figures.prices.prose.unnamed import sold_by_unnamed
from pipeline.figures.prices.prose.yardsticks import is_listed
from pipeline.figures.prices.words import BUYERS, MILLION, TIMED, Unit, Words, is_trial

TOO_LARGE = "too large"
"""The rule for sums larger than any price: what they are instead, the funding reader may know."""
_MOST_A_MONTH = Decimal(6_000)
"""No plan costs more dollars a month: larger sums are turnover, budgets, salaries."""
_MOST_A_MILLION = 20_000
"""No million tokens cost as much, in any currency."""
_DEAREST = 1_000_000
"""Nothing costs more dollars, whatever it is told per ("$362 million of cash, and a burn of $28 million a month")."""
_SMALL_COINS = {
    "INR": 100,
    "JPY": 100,
    "KRW": 1500,
    "IDR": 15000,
    "CLP": 900,
    "COP": 4000,
    "ARS": 1000,
    "HUF": 350,
    "RUB": 90,
    "MXN": 20,
    "TWD": 30,
    "CNY": 7,
}
"""How many units of a currency a dollar is, roughly, where it is many."""
_PRICED_BY = 1_000
"""How many requests or pages price lists count."""
_MANY = 10_000
"""Pages or requests: more of them are some work, unless they are a power of ten."""
_SHORT_LEAD = 6
"""Words at most before what an image costs: an example says first what is in it ("A picture made from two …")."""
_NEAR = 60
"""How far from a sum the words stand that say what kind of sum it is."""
_BEFORE = 80
_SET_OFF = r"\x00\s?\([^\W\d]{0,4}\s?$"
_CLAUSE = re.compile(r"[,;:(–—]\s?(?!\d)")
_SELLER = 160
_ASIDE = 30
"""How many characters stand at most between such a sum and what goes on from it."""
_SAME_SORT = ("saving", "bill", "example", "credit")
"""What the sums behind one of a kind go on with ("saves $5 a month, or $60 a year")."""

Why = tuple[str, str]
"""The name of a rule, and the reason that it gives."""
_EXAMPLE = ("example", "It is a worked example.")
_IMAGINED = ("imagined", "It is only asked about, or only imagined.")
_OTHER_SELLER = ("other seller", "Another seller's price is not the vendor's.")


class Decoys:
    """Judges whether an amount can be a price at all.

    Args:
        phrases: of the language.
        own_page: whether it is a vendor's own page: "our Pro plan" is no newsletter's there.
        local: the currency of the one country that the page speaks of.
    """

    def __init__(self, phrases: Phrases, *, own_page: bool, local: str | None = None) -> None:
        self.phrases, self.own_page, self.local = phrases, own_page, local
        self.words, self.scan = phrases.words, phrases.scan

    def judge(self, told: Telling, *, example: bool = False) -> None:
        """Note why the sums of a sentence that are no prices are none; `example` says that it works one out."""
        previous: Read | None = None
        for read in told.reads:
            if read.why is None:
                counted = example and (not read.own_unit or read.is_per(*TIMED, "hour"))
                worked_out = _EXAMPLE if counted else None  # "Ten users pay $249.90 a month"
                read.why = self._why_not(told, read) or worked_out
            if read.why is None and previous is not None and self._same_sort(told, previous, read):
                read.why = previous.why
            previous = read

    def _why_not(self, told: Telling, read: Read) -> Why | None:
        if why := self._never_a_price(told, read):
            return why
        if self._is_imagined(told, read):
            return _IMAGINED
        if read.direct and read.is_per(
            "tokens"
        ):  # a sum with "per million tokens" behind it is a price, or is added up
            return _EXAMPLE if re.search(r"[\dkKM]\s*[+×*]\s*\(?\s*$", told.up_to(read)) else None
        if self._adds_up(told, read) or _is_hour_of_minutes(told, read):
            return _EXAMPLE
        return self._by_near_words(told, read) or self._by_sentence(told, read) or self._too_large_for_plan(told, read)

    def _never_a_price(self, told: Telling, read: Read) -> Why | None:
        """What makes a sum no price whatever it is told per."""
        before = told.up_to(read)
        if read.is_per("foreign"):
            return "foreign unit", "It is told per something that no figure is told per."
        difference_behind = self.words.find("difference_after").match(told.after(read).strip()) is not None
        difference_behind = difference_behind and not self._priced_at(before)
        difference_behind = difference_behind or self._less_or_more_behind(told.after(read))
        difference_behind = difference_behind or self._opens_difference(told, read)
        step = self.phrases.ends_with(told.before(read), "by_words")
        step = step and not self._opens_change(told, read) and not self._is_other_way(told, read)
        if step or difference_behind or self.phrases.ends_with(told.before(read), "gaps"):
            return "difference", "It is a difference between prices, not a price."
        if read.stretch.amount.high == 0 and is_trial(self.words, told.masked[read.stretch.told.end :]):
            return "trial", "It is a time for which nothing is paid."
        near = before[-_BEFORE:]
        if self._cue("own", near) or (not self.own_page and self._cue("own_plan", near)):
            return "other seller", "It is what the medium itself asks."
        unit, low = read.unit, read.stretch.amount.low or 0
        if unit is not None and unit.measure == "tokens" and low > _MOST_A_MILLION * unit.count / MILLION:
            return TOO_LARGE, "No million tokens cost as much."
        if low > _DEAREST * _SMALL_COINS.get(read.stretch.amount.currency or "", 1):
            return TOO_LARGE, "Nothing that is sold by a price list costs as much."
        if self.words.find("other_goods").search(before.rpartition("\x00")[2]):
            return "other goods", "It is the price of something else, told to compare."
        if self._takes_to_serve(told, read):
            return _EXAMPLE
        unnamed = sold_by_unnamed(self.words, told, read) or self._resold(told)
        return _OTHER_SELLER if unnamed or self.words.find("other_sellers").search(before[-_SELLER:]) else None

    def _adds_up(self, told: Telling, read: Read) -> bool:
        """Whether a sum is what several plans named before it come to together ("A, B and C cost $60 in all").

        The words that say so may stand before them ("In all, A, B and C cost $60"), but no sum between.
        """
        if not read.is_per(*TIMED):
            return False
        before = told.before(read) if read.stretch.start else told.up_to(read)
        said = f"{before} {told.after(read)[:_NEAR]}"
        named = [m.span() for m in _PRODUCT.finditer(before)][-2:]
        several = len(named) > 1 and is_listed(self.words, before[named[0][1] : named[1][0]])
        return several and self._cue("added_up", said) and not self._cue("told_each", said)

    def _takes_to_serve(self, told: Telling, read: Read) -> bool:
        """Whether a sum is what a prompt of a size takes to be processed ("the expense of processing a 90K prompt")."""
        before = told.before(read)
        costs = list(self.words.find("own_costs").finditer(before))
        said = before[costs[-1].end() :] if costs else ""
        return any(unit.is_size for unit in self.scan.units(said)) and not names_product(said)

    def _resold(self, told: Telling) -> bool:
        """Whether a sentence of one price tells of somebody who sells on."""
        return len(told.reads) == 1 and self.words.find("resellers").search(told.masked) is not None

    def _opens_difference(self, told: Telling, read: Read) -> bool:
        """Whether a sum is the first of two by which prices differ ("— $0.20 and $1 more than Haiku 3.5")."""
        following = told.next(told.reads.index(read))
        if read.own_unit or following is None or following.own_unit or not following.stretch.joined:
            return False
        behind = told.after(following).strip()
        return self.words.find("difference_after").match(behind) is not None and not self._priced_at(told.up_to(read))

    def _less_or_more_behind(self, after: str) -> bool:
        """Whether what a sum is told per leads to what it is more or less by ("$22 a month cheaper than", "less.")."""
        unit = next((unit for unit in self.scan.units(after) if unit.explicit and unit.start <= 1), None)
        if unit is None or unit.measure not in TIMED:
            return False
        w = self.words
        behind = rf"\s{w.group('difference_after')}(?=\s*(?:[.,;:)!?]|\Z|{w.group('than')}(?!\w)))"
        return re.match(behind, after[unit.end :], re.I) is not None

    def _opens_change(self, told: Telling, read: Read) -> bool:
        """Whether a sum is what a price changes from, by the word that tells a step too ("baisse de 30 à 22 euros")."""
        following = told.next(told.reads.index(read))
        if following is None or not self.phrases.ends_with(told.before(read), "from_words"):
            return False
        return self.phrases.is_change(self.phrases.without_units(following.stretch.link))

    def _is_other_way(self, told: Telling, read: Read) -> bool:
        """Whether "another" adds the price of other tokens to the one before ("$2 per million in, another $8 out")."""
        number = told.reads.index(read)
        before = told.reads[number - 1] if number else None
        if before is None or before.why is not None or not (before.is_per("tokens") and read.is_per("tokens")):
            return False
        return self._way(told, before) != self._way(told, read) and self.phrases.ends_with(told.before(read), "another")

    def _way(self, told: Telling, read: Read) -> str | None:
        """Which tokens a sum is told for, by its unit or the words beside it."""
        own = read.unit.direction if read.unit else None
        return own or self.phrases.direction(told.before(read)[-_NEAR:] + told.after(read)[:_NEAR])

    def _priced_at(self, before: str) -> bool:
        """Whether a word before a sum, or the pair that it ends, makes it a price ("war mit 3 und 15 Dollar")."""
        w = self.words
        first = rf"(?:[$€£]?\d[\d.,]*\s*(?:[^\W\d]+\s+)?{w.group('connectors', 'and')}\s+)?"
        return re.search(rf"(?<!\w){w.group('priced_at')}\s+{first}$", before, re.I) is not None

    def _by_near_words(self, told: Telling, read: Read) -> Why | None:
        """What the words beside a sum say that it is.

        Of hardware, which nobody sells by the token, the whole sentence may tell.
        """
        near = _near(told, read)
        if not read.is_per("tokens") and self._cue("hardware", without_relative_clauses(self.words, told.masked)):
            return "hardware", "It is the price of hardware."
        if self._cue("saving", near):
            return "saving", "It is a saving, not a price."
        if self._cue("credit", near):
            return "credit", "It is a credit or a deposit."
        least = self._cue("minimum", near) and not read.tier and not (read.direct and read.user)
        if (least and "annual-billing" not in read.conditions) or self.phrases.ends_with(told.up_to(read), "committed"):
            return "minimum", "It is a minimum, a limit or a commitment."
        return ("licence", "It is paid once.") if self._cue("licence", near) else None

    def _by_sentence(self, told: Telling, read: Read) -> Why | None:
        """What the sentence says that its sums are: an example that is worked out, or somebody's bill."""
        said = self._without_qualities(_own_clause(told, read), read)
        rumoured = self.words.find("rumour").search(said) or self.words.find("denied").search(said)
        exemplary = _up_to_comma(self.words, told, read, said)
        billed_yearly = "annual-billing" in read.conditions  # "Billed yearly, it comes to $17 a month"
        of_calls = not read.own_unit or read.is_per("request")
        if self._is_of_the_older(told, read):
            return None
        if (
            self._cue("together", exemplary)
            or self.words.find("skip", "opens_example").match(said.lstrip(' «“"('))
            or (self._cue("example", self._without_supposed(exemplary)) and not rumoured and not _of_a_seat(told, read))
            or (self._cue("comes_to", said) and not rumoured and not self._as_listed(told) and not billed_yearly)
            or _is_calculated(told, read)
            or (of_calls and self.scan.counts_tokens(said))
            or _is_of_work(read)
        ):
            return _EXAMPLE
        by_seat = read.direct and read.user  # "costs them €29 per user"
        buyers = {m.value for m in self.scan.conditions(told.masked) if m.kind == "condition"} & BUYERS
        by_seat = by_seat or (
            bool(buyers) and _right_behind_product(told, told.reads[0])
        )  # "students: it costs them $5"
        billed = self._cue("bill", _without_comments(told, read, said)) and not by_seat and not billed_yearly
        return ("bill", "It is somebody's bill.") if billed else None

    def _is_imagined(self, told: Telling, read: Read) -> bool:
        """Whether a sum stands in a condition that only plays with it ("If it cost $1 a month, few would buy it").

        What is set against a present ("If it cost $20 in 2023, it costs $25 now") has no outcome that would be.
        """
        behind = told.masked[read.stretch.told.end :]
        condition = f"{_CLAUSE.split(told.up_to(read))[-1]}\ue000{_CLAUSE.split(behind)[0]}"
        supposed = self.words.find("skip", "imagined").search(condition)
        return supposed is not None and self.words.find("skip", "would_be").search(told.masked) is not None

    def _is_of_the_older(self, told: Telling, read: Read) -> bool:
        """Whether a pair is what an older model is listed at ("Claude Opus 4.1, its predecessor: 15 and 75")."""
        following = told.next(told.reads.index(read))
        paired = read.stretch.joined or (following is not None and following.stretch.joined)
        lent = read.is_per("tokens") and not read.own_unit
        return paired and lent and self.words.find("set_beside").search(told.masked) is not None

    def _without_qualities(self, said: str, read: Read) -> str:
        """A clause on pictures without how fine they are, where that is told of several ("in media" is no average)."""
        qualities = self.words.find("qualities")
        several = read.is_per("image") and len(qualities.findall(said)) > 1
        return qualities.sub(" ", said) if several else said

    def _without_supposed(self, said: str) -> str:
        """A clause without "would" where it begins with a plan or what stands for it ("it would cost $8 a month").

        Nor in what is said of a plan right behind it ("a plan called X that would cost"), nor with the words for an
        example there, which only name one of several ("X, for example, is").
        """
        w = self.words
        called = rf"(?:{w.group('for_words')}\s\x00+,\s)?"
        said = re.sub(rf"(\x00+),?\s{w.group('skip', 'opens_example')}(?!\w)", r"\1", said, flags=re.I)
        said = re.sub(rf"(\x00+,?\s{w.group('relatives')})\s{w.group('supposed')}(?!\w)", r"\1", said, flags=re.I)
        opened = re.match(rf"\W*{called}(?:{w.group('anaphors')}|\x00+)(?:,\s\x00+,)?\s+(?=\w)", said, re.I)
        supposed = w.find("supposed").match(said, opened.end()) if opened else None
        return said[supposed.end() :] if supposed else said

    def _as_listed(self, told: Telling) -> bool:
        """Whether a sum of a sentence is told as in a price list: by the seat, in and out, right behind a plan."""
        return any(
            ((r.direct or r.carried) and r.is_per(*TIMED) and (r.user or _right_behind_product(told, r)))
            or (r.is_per("image") and (r.direct or r.carried or len(told.before(r).split()) <= _SHORT_LEAD))
            or (
                (r.direct or r.own_unit)
                and r.is_per("request", "page")
                and r.unit is not None
                and r.unit.count == _PRICED_BY
            )
            or self.phrases.in_or_out(told.masked, r.stretch)
            or self.phrases.direction(told.before(r)[-_NEAR:] + told.after(r)[:_NEAR])
            for r in told.reads
        )

    def _too_large_for_plan(self, told: Telling, read: Read) -> Why | None:
        if read.unit is None or read.unit.measure not in (*TIMED, "hour"):
            return None
        near = _near(told, read)
        if told.names_own_product(read):
            near = self.words.find("with_ads").sub(" ", near)  # "ChatGPT Go costs $8 a month, and shows ads"
        if self._cue("people", near) and "annual-billing" not in read.conditions:
            return "other sum", "It is another kind of sum."
        if read.unit.measure not in TIMED:
            return None
        amount = read.stretch.amount
        value = amount.high or amount.low
        own = (read.stretch.start, read.stretch.end)
        currency = amount.currency or currency_of_country(told.sentence.text, amount, self.words.lang, own)
        currency = currency or self.local
        if amount.magnitude_zeros or (value is not None and value > _most(read.unit, currency)):
            return TOO_LARGE, "No plan costs as much."
        return None

    def _cue(self, kind: str, text: str) -> bool:
        return bool(self.words.find("skip", kind).search(text))

    def _same_sort(self, told: Telling, previous: Read, read: Read) -> bool:
        """Whether a sum goes on from one that is no price ("saves $5 a month, or $60 a year", "from $5 to $1,000")."""
        if previous.why is not None and self._opens_change(told, previous):
            return True
        if previous.is_per("month") and read.is_per("year") and not read.own_unit:
            return previous.why is not None  # "earned $200 a month, or $2,400 for the year"
        link = read.stretch.link
        if self._by_the_year(previous, read) and not self.words.find("to_words").search(link):
            return "," in link and not names_product(link) and len(link) < _ASIDE
        if previous.why is None or previous.why[0] not in _SAME_SORT:
            return False
        joined = self.words.find("connectors", "or").search(link) or self.words.find("connectors", "and").search(link)
        return bool(joined) and not names_product(link) and len(link) < _ASIDE

    def _by_the_year(self, previous: Read, read: Read) -> bool:
        """Whether a sum is what somebody saves in a year, behind what it is by the month ("$22 a month, over $260")."""
        saved = previous.why is not None and previous.why[0] in ("saving", "difference")
        return saved and previous.is_per("month") and read.is_per("year")


def _own_clause(told: Telling, read: Read) -> str:
    """The clause between semicolons that names the product of its sum and tells what it is per, else the sentence."""
    start = told.masked.rfind("; ", 0, read.stretch.amount.start) + 1
    end = told.masked.find("; ", read.stretch.told.end)
    clause = told.masked[start : end if end >= 0 else len(told.masked)]
    return clause if read.direct and names_product(told.masked[start : read.stretch.amount.start]) else told.masked


def _without_comments(told: Telling, read: Read, said: str) -> str:
    """A sentence up to its last list price, where what follows is said of those ("…, sums that few would spend").

    Of an offer only what follows a colon ("The company halves the bill: new subscribers pay $10 for three months").
    """
    if said != told.masked or not read.direct:
        return said
    listed = [other for other in told.reads if other.direct and _right_behind_product(told, other)]
    comma = told.masked.find(", ", listed[-1].stretch.told.end) if read in listed else -1
    opened = told.masked.rfind(": ", 0, read.stretch.amount.start) if "promotional" in read.conditions else -1
    return said[opened + 1 : comma if comma >= 0 else len(said)]


def _up_to_comma(words: Words, told: Telling, read: Read, said: str) -> str:
    """A sentence up to the comma behind a list price, where the example begins that is worked out by it.

    What is said of the price itself goes on with it ("…, which makes our bill hefty").
    """
    if said != told.masked or not (read.direct and _right_behind_product(told, read)):
        return said
    comma = told.masked.find(", ", read.stretch.told.end)
    of_it = re.match(rf",\s{words.group('relatives')}(?!\w)", told.masked[comma:], re.I) if comma >= 0 else None
    return said if comma < 0 or of_it else said[:comma]


def _near(told: Telling, read: Read) -> str:
    """The words beside a sum; of one in a bracket behind a product ("less than GPT-5 ($5)") those in the bracket."""
    before, after = told.before(read), told.after(read)
    before, after = before.rpartition("; ")[2], after.partition("; ")[0]
    if re.search(_SET_OFF, before):
        before, after = "", after.partition(")")[0]
    return f"{before[-_NEAR:]} {after[:_NEAR]}"


def _right_behind_product(told: Telling, read: Read) -> bool:
    """Whether only a verb and a small word stand between a product and its sum ("ChatGPT Go comes to $8 a month").

    An aside between commas may stand behind the product ("Pro, with five times the quota, comes to $30").
    """
    return re.search(r"\x00,?(?:\s[^,;:.\d\x00]{1,60},)?\s+(?:[^\W\d]+\s+){0,3}$", told.before(read)) is not None


def _of_a_seat(told: Telling, read: Read) -> bool:
    """Whether a sum is told by the seat right behind a plan ("For a team of five, Claude Team is $30 per user")."""
    return read.direct and read.user and _right_behind_product(told, read)


def _is_of_work(read: Read) -> bool:
    """Whether a sum is told for so many things as no price list counts ("paid $41,000 for 300,000 pages")."""
    if read.unit is None or not read.is_per("page", "request", "image"):
        return False
    odd = read.unit.count.normalize().as_tuple().digits != (1,)
    return odd and (read.unit.count > _MANY or not read.direct)  # "reading a 300-page novel costs $2"


_PRODUCT = re.compile(r"\x00+")
_MINUTES = 60


def _is_hour_of_minutes(told: Telling, read: Read) -> bool:
    """Whether a sum is what an hour comes to by the minute ("At $0.006 a minute, an hour costs 36 cents")."""
    if not read.is_per("hour") or read.direct or read.stretch.amount.low is None:
        return False
    minutes = (r.stretch.amount.low for r in told.reads if r.is_per("minute"))
    return any(value is not None and value * _MINUTES == read.stretch.amount.low for value in minutes)


_TIMES = re.compile(r"[×*]\s?\(?\s?[$€£]")
"""A sum that is multiplied ("300 × ($3/1M)")."""


def _is_calculated(told: Telling, read: Read) -> bool:
    """Whether an amount stands in a calculation ("$0.0005 + $0.005 = $0.0057")."""
    behind = told.masked[read.stretch.told.end :]
    return _TIMES.search(told.masked) is not None or bool(
        re.search(r"[+=×]\s*$", told.up_to(read)) or re.match(r"\s*[+=×]", behind)
    )


def _most(unit: Unit, currency: str | None) -> Decimal:
    """What a plan costs at the most, in a currency."""
    return _MOST_A_MONTH * _SMALL_COINS.get(currency or "", 1) * (12 if unit.measure == "year" else 1)
