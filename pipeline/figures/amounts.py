"""Finds every sum of money in a text, with its bounds, currency, hedge and precision. It looks at the span alone.

Only the neighbourhood of what every sum holds (a sign, a word for a unit, a code beside a digit) is cut into tokens.
At each token that can begin a sum one is read (sums.py), then the sum behind "to", a dash or "and" where the two are
the ends of one, and last the hedge around it (hedges.py). Every look ahead or behind is bounded, so that the time taken
grows with the length of the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.figures.hedges import CLAUSE_ENDS, HedgeReader
from pipeline.figures.numbers import Number
from pipeline.figures.sums import Sum
from pipeline.figures.tokens import ADJACENT, DASHES, LINE, Token, lowered
from pipeline.figures.vocabulary import HEDGES, Joint, Magnitude, Unit, Vocabulary, vocabulary
from storage.records import Amount

_BEHIND, _AHEAD = 120, 60
"""How many characters before and behind an anchor are read: a hedge, a number in words, a verb; a second end."""
_CLAUSE = 8
"""How many tokens before a sum a verb may stand that says what "to" or a hedge means."""
_IN = frozenset({"in", "en"})
"""Says behind a sum in which currency it is, in each of the languages ("80 million, in dollars")."""
_QUALIFIED = 3
"""Tokens before a currency's name that may belong to it ("United Arab Emirates dirhams")."""
_NAMED = 5
"""How many tokens before a sum the currency may be named that it leaves out."""
_WIDEST_RANGE = 100
"""A second end more than this many times the first is another sum, not an end of a range."""
_ENDS = 3
"""The same where each has its magnitude and no "from" stands before."""
_ROUND_OF = 4
"""How many words before "of" a round stands whose size follows ("round di Serie D da")."""
_THOUSAND, _THOUSAND_MILLION = 1000, 10**9
_LEAST_ALONE = 100_000
"""A magnitude below this needs a currency: "500 thousand" alone is rarely money."""
_YEARS = range(1900, 2101)
_SET_AGAINST = 12
"""How many tokens may stand between a sum and a number that takes its magnitude ("$8 billion …, up from five")."""
_GOES_ON = 7
"""How many tokens behind a number that counts something else the next one without a unit counts it too."""
_GOES_ON_ALIKE = 16
"""The same for one of the same magnitude behind "and" ("600 million in May, by its own count, and 400 million")."""


def find_amounts(text: str, lang: str = "en", *, bare: bool = False, low: str | None = None) -> list[Amount]:
    """Return the sums of money in a text, in order.

    Args:
        text: any text. Offsets of the amounts are offsets in it.
        lang: two-letter code of its language; an unknown one is read as English.
        bare: whether the text is a table cell, where numbers alone are sums too ("27.3", "6B", "15 / 75"): their
            currency is None. A cell that holds any other word is read like prose.
        low: the text in small letters and of the same length, where it is at hand.

    Returns:
        Amounts in whole currency units. `currency` is None where the span writes none ("another billion") or not
        which ("500 pesos"); a sum without a currency has a magnitude, and no counted thing behind it ("600 million
        users" is none). A bare `$` is USD and a bare `¥` JPY: whether the page says otherwise is for reading.
        "from A to B" is two amounts, because it tells of a change as often as of a range, unless a word of range
        stands before it or the two share one unit and no verb of change stands before.
    """
    words = vocabulary(lang)
    if bare:
        found = Finder(text, words.cutter.cut(text), words, cell=True).amounts()
        if found is not None:
            return found
    amounts: list[Amount] = []
    for start, end in _islands(text, lowered(text) if low is None else low, words):
        amounts += Finder(text, words.cutter.cut(text, start, end), words).amounts() or []
    return amounts


def _islands(text: str, low: str, words: Vocabulary) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text that can hold a sum, in order, apart from one another, cut at white space."""
    if len(text) <= _AHEAD:  # as most cells, of which one part is all
        yield from [(0, len(text))] if words.has_anchor(low) else ()
        return
    start, end = 0, -1
    for first, last in words.anchors(low):
        if last + _AHEAD <= end:
            continue
        if first - _BEHIND > end:
            if end >= 0:
                yield start, end
            start = _edge(text, max(first - _BEHIND, 0), -1, max(end, 0))
            start = max(start, end, 0)
        end = _edge(text, min(last + _AHEAD, len(text)), 1, len(text))
    if end >= 0:
        yield start, end


def _edge(text: str, at: int, step: int, limit: int) -> int:
    """Move from `at` to the nearest white space in the direction of `step`, at most to `limit`."""
    while at != limit and not text[at - (step < 0)].isspace():
        at += step
    return at


_FEWEST_STATIONS = 2
"""So many sums or fewer are no move over others."""
_LONGEST_ROW = 12
"""Sums at most of which the last alone has its magnitude: so a row of any length is read in time that grows with it."""
_IN_ORDER = 4
"""Tokens at most between a sum and the word by which two are in order."""
_NAMES_AHEAD = 7
"""Tokens at most before a number among which two names are joined whose sums it opens."""
_NO_CENTS = re.compile(r"[.,][–—-]+(?!\w)")
"""The dash that stands for cents ("CHF 249.–")."""


class Finder(HedgeReader):
    """Finds the amounts in one list of tokens."""

    def __init__(self, text: str, tokens: list[Token], words: Vocabulary, *, cell: bool = False) -> None:
        super().__init__(text, tokens, words)
        self.cell = cell
        self.found: list[Amount] = []
        self.counted = -_GOES_ON
        """Where the last number ended that counts something else ("600 million users")."""
        self.counted_in: Magnitude | None = None
        """The magnitude of that number."""
        self.last: Sum | None = None
        """The sum found last, if it has a magnitude."""
        self.moved = 0
        """The token behind the last two sums of which one became the other."""
        self.other_words = False
        """Whether a word stands outside of the amounts."""

    def amounts(self) -> list[Amount] | None:
        """Return the amounts, or None where a cell holds other words than those of sums."""
        left = 0
        for i in self.sums.beginnings():
            if i >= left and (one := self.sums.at(i, beside_currency=self.cell)):
                left = self._take(one)
        if self.cell and (self._words_between(self.done, len(self.tokens)) or self.other_words):
            return None
        return self.found

    def _take(self, first: Sum) -> int:
        """Take a sum, with the one that shares a unit or a range with it. Return the token to go on at."""
        if row := self._row(first):
            for one in row:
                self.done = one.first
                self._add(one, one, paired=True)
            return self.done
        if stations := self._stations(first):
            for one in stations:
                self.done = one.first  # what leads from one to the next is no hedge
                self._add(one, one, paired=True)
            self.moved = self.done
            return self.done
        pair = self._pair(first)
        if pair is None:
            completed = self.completed(first)
            if completed is None and not self._counts(first):
                if first.unit is None and first.magnitude is not None:
                    self.counted, self.counted_in = first.last, first.magnitude
                return first.first + 1 if first.unit is None else first.last
            self._add(completed or first, completed or first)
        else:
            low, high, is_range = pair
            if is_range:
                self._add(low, high)
            else:
                self._add(low, low, paired=True)
                self.done = high.first  # what joins them ("up to") is no hedge
                self._add(high, high)
        return self.done

    # --- two sums ---

    def _pair(self, first: Sum) -> tuple[Sum, Sum, bool] | None:
        """Return both sums, and whether they are the ends of one, where a second hangs on the first."""
        joint, k = self._joint(first)
        if joint is None or k >= len(self.tokens) or not self.sums.may_begin(k):
            return None
        second = self.sums.at(k, beside_currency=self.cell or first.unit is not None)
        if second is None or not self._may_follow(first, second, joint):
            return None
        low, high = _shared(first, second)
        if low.unit != high.unit and (low.unit is None or high.unit is None or low.unit.code != high.unit.code):
            return None
        grows = low.value < high.value and (not low.value or high.value <= low.value * _WIDEST_RANGE)
        shares = low is not first or high is not second
        if joint == "of":  # "200 de los 700 millones de dólares"
            return (low, high, False) if first.magnitude is None and first.unit is None and grows else None
        if joint == "to" and self.words.to_or_at and self._are_apart(first, second):
            return None  # "levé 1 milliard à 13,8 milliards": what was raised, and at what price
        if joint in ("and", "move") or not grows:
            # "$2 and $3 billion" shares its magnitude; "from 6 to 4 billion" too, whichever way it goes
            shrinks = first.number.value > second.number.value and (
                joint in ("to", "move") or self._are_in_order(first, second) or self._share_a_unit(first, second)
            )
            return (low, high, False) if shares and (grows or shrinks) else None
        change = joint == "to" and self._tells_change(first)
        self.moved = high.last if change else self.moved
        return low, high, not change

    def _are_in_order(self, first: Sum, second: Sum) -> bool:
        """Whether two sums are those of two companies in order: a word for that stands beside them, or joins them."""
        near = range(max(0, first.first - _IN_ORDER), min(second.last + _IN_ORDER, len(self.tokens)))
        return any(self.words.in_order.at(self.tokens, k) is not None for k in near) or self._is_behind_two_names(first)

    def _is_behind_two_names(self, first: Sum) -> bool:
        """Whether two names joined by "and" stand before a number: two sums are theirs ("X and Y raised 60")."""
        for k in range(first.first - 1, max(first.first - _NAMES_AHEAD, 0), -1):
            if self.tokens[k].kind == "mark" and self.tokens[k].text in CLAUSE_ENDS:
                return False
            joined = self.tokens[k].text in self.words.numbers.joins
            if joined and self.sums.raw(k - 1)[:1].isupper() and self.sums.raw(k + 1)[:1].isupper():
                return True
        return False

    def _share_a_unit(self, first: Sum, second: Sum) -> bool:
        """Whether a number behind a small word has its unit and magnitude from the next ("levé 60 et 30 milliards")."""
        if first.magnitude is not None or second.magnitude is None or second.unit is None or not first.first:
            return False
        before = self.tokens[first.first - 1]
        labels = {before.text, before.text.removesuffix("s")}  # "in chapters 40 and 13 billion dollars"
        other = self.words.numbered | self.words.numbers.definite | self.words.months
        small = before.kind == "word" and self.sums.raw(first.first - 1).islower()
        return small and labels.isdisjoint(other) and not self._is_in_words(first)

    def _row(self, first: Sum) -> list[Sum]:
        """Return three sums or more in a row, of which only the last has its magnitude ("1.2, 2.4 and 3.1 billion").

        Commas stand between them, and "and" before the last, which has a currency too.
        """
        row = [first]
        while (
            len(row) < _LONGEST_ROW
            and row[-1].magnitude is None
            and self._is_sum(row[-1])
            and not self._is_in_words(row[-1])
        ):
            k = row[-1].last
            listed = k < len(self.tokens) and self.tokens[k].text == ","
            joint, at = ("and", k + 1) if listed else self._joint(row[-1])
            one = self.sums.at(at) if joint == "and" and at < len(self.tokens) and self.sums.may_begin(at) else None
            if one is None or (first.unit is not None and one.unit != first.unit):
                return []
            row.append(one)
            if not listed:
                break
        last = row[-1]
        if len(row) <= _FEWEST_STATIONS or last.magnitude is None or last.unit is None or not self._counts(last):
            return []
        return [_shared(one, last)[0] for one in row[:-1]] + [last]

    def _stations(self, first: Sum) -> list[Sum]:
        """Return all sums of a move over others, of which only the last has its unit ("von 2,2 über 5,5 auf 6,8 Mio.").

        Such a move is opened by "from", and goes over one sum at least.
        """
        if (
            first.unit is not None
            or first.magnitude is not None
            or not self.words.since.before(self.tokens, first.first)
        ):
            return []
        row = [first]
        while (step := self.words.stations.at(self.tokens, row[-1].last)) is not None:
            begins = step[0] < len(self.tokens) and self.sums.may_begin(step[0])
            one = self.sums.at(step[0]) if begins else None
            if one is None or self._is_year(row[-1]):
                return []
            row.append(one)
            if one.magnitude is not None or one.unit is not None:
                break
        last = row[-1]
        if len(row) <= _FEWEST_STATIONS or last.magnitude is None or not self._counts(last):
            return []
        return [_shared(one, last)[0] for one in row[:-1]] + [last]

    def _joint(self, first: Sum) -> tuple[Joint | None, int]:
        """Return what joins a sum to the next one, and where that one begins."""
        k = first.last
        if k + 1 < len(self.tokens) and self.tokens[k].text == "." and self.tokens[k].gap == ADJACENT:
            abbreviated = first.magnitude is not None and first.magnitude.kind == "short"
            k += abbreviated and not self.sums.raw(k + 1)[:1].isupper()  # "500 Mio. bis 1 Mrd."
        if k >= len(self.tokens):
            return None, k
        token = self.tokens[k]
        if token.text in DASHES and k + 1 < len(self.tokens) and token.gap < LINE:  # on a new line it is a bullet
            even = (token.gap == ADJACENT) == (self.tokens[k + 1].gap == ADJACENT)
            return ("dash" if even and not (token.text == "—" and token.gap) else None), k + 1
        found = self.words.joints.at(self.tokens, k)
        if found is None or found[0] >= len(self.tokens):
            return None, k
        joint = found[1]
        if joint == "between" and self._opened_between(first) is None:
            joint = "and"
        return joint, found[0]

    def _may_follow(self, first: Sum, second: Sum, joint: Joint) -> bool:
        """Whether the second sum can hang on the first: it is money by its own unit, or by the first one's."""
        if second.first >= len(self.tokens) or self.tokens[second.first].gap > LINE:
            return False
        if first.unit is None and (second.signed or not self._is_sum(first)):
            return False
        bare = first.magnitude is None and first.unit is None
        if joint in ("and", "move", "of") and bare and self._is_in_words(first):
            return False  # "Chapter one and 3 billion dollars"
        if self._counts(second):
            return not (joint == "and" and first.unit is not None and first.signed != second.signed)
        # "the $100–200 million bracket": a dash and a magnitude that the signed number lacks leave no doubt
        bound = joint == "dash" and first.signed and first.magnitude is None and second.magnitude is not None
        if first.unit is None or joint == "and" or not (bound or self.sums.is_free(second)):
            return False
        return second.magnitude is not None or not self._is_year(second)

    def _is_sum(self, first: Sum) -> bool:
        """Whether a number that takes its unit from the next one can be a sum: no year, no number of a name."""
        if first.magnitude or self.cell:
            return True
        if self._is_year(first):
            return False
        opening = (self.words.between, self.words.since)
        opened = any(phrases.before(self.tokens, first.first) for phrases in opening)
        if opened or not first.first or self.words.capital_nouns:
            return True
        return not self.sums.raw(first.first - 1)[:1].isupper()

    def _is_in_words(self, one: Sum) -> bool:
        return self.tokens[one.first].kind == "word"

    def _is_year(self, one: Sum) -> bool:
        return one.number.value in _YEARS and self.sums.raw(one.last - 1).isdigit()

    def _are_apart(self, first: Sum, second: Sum) -> bool:
        """Whether two sums, each with its magnitude, are too far apart for a range, and nothing opens one."""
        written = first.magnitude is not None and second.magnitude is not None
        shared = first.unit is None and second.unit is not None  # "300 millions à 1,1 milliard de dollars"
        if not written or second.value <= first.value * _ENDS:
            return False
        since = self.words.since.before(self.tokens, first.first)
        if since is not None and self.behind_any(since[0], self.words.sized, _ROUND_OF):
            return True  # "un round di Serie D da 500 milioni a 6,8 miliardi", where "da" is "of"
        if since is None and self.words.priced.at(self.tokens, second.last):
            return True  # "lèverait 10 milliards à 200 milliards de dollars de valorisation"
        if shared:
            return False
        return not any(words.before(self.tokens, first.first) for words in (self.words.since, self.words.between))

    def _tells_change(self, first: Sum) -> bool:
        """Whether "A to B" tells of a move: behind "from", where both have their unit or a verb of change stands.

        A step and where it led to are no range either ("rose by $50 million to $200 million").
        """
        if first.unit is not None and first.magnitude is not None and self.behind_any(first.first, self.words.steps, 2):
            return True
        if self._is_station(first):
            return True
        since = self.words.since.before(self.tokens, first.first)
        if since is None:
            since = self._since_hedged(first)
            return since is not None and self.behind_any(since[0], self.words.change, _CLAUSE)
        if self.behind_any(since[0], self.words.spread, 1):
            return False
        told = first.unit is not None or self.behind_any(since[0], self.words.change, _CLAUSE)
        return told or self._goes_on_changing(since[0])

    def _since_hedged(self, first: Sum) -> tuple[int, str] | None:
        """Return where "from" stands before a hedge, or at its head ("from about A to B", "passée d'environ A à B")."""
        hedge = self.words.before.before(self.tokens, first.first)
        if hedge is None:
            return None
        ends = range(hedge[0], first.first)
        return next((since for k in ends if (since := self.words.since.before(self.tokens, k)) is not None), None)

    def _is_station(self, one: Sum) -> bool:
        """Whether a move has just led to the sum before one, and goes on to it ("from A to B to this one to D")."""
        onward = self.words.stations.at(self.tokens, self.done) if 0 < self.moved == self.done else None
        return onward is not None and onward[0] == one.first

    def _goes_on_changing(self, k: int) -> bool:
        """Whether "and" before token `k` leads from one move to the next ("passe de 10 à 2 dollars … et de 40 à 8").

        What it is that moves may stand between ("sube de 15 a 18 euros y Le Chat Team de 25 a 30").
        """
        last = max(k - _NAMED, 0)
        while k > last and self.sums.raw(k - 1)[:1].isupper():
            k -= 1
        joined = k > 0 and self.tokens[k - 1].text in self.words.numbers.joins
        return joined and 0 < self.moved == self.done and not self._parted(self.moved, k)

    # --- a sum that leaves its magnitude to the one before ---

    def completed(self, one: Sum) -> Sum | None:
        """Return a bare number with the magnitude of the sum before it, where it is set against that sum.

        "$8 billion, up from five", "47 miliardi, contro i 9 di un anno prima"; and "de 110.000 millones … SoftBank
        30.000", where the thousands tell that millions are meant.
        """
        last = self.last
        if self.cell or last is None or one.magnitude is not None or one.unit is not None:
            return None
        if one.first - self.done > _SET_AGAINST or not self._stands_alone(one) or self._is_year(one):
            return None
        if self._parted(self.done, one.first):
            return None
        thousands = min(one.number.value, last.number.value) >= 1000 and not one.number.decimals
        if not (thousands or self._is_set_against(one.first)):
            return None
        alike = last.number.value and 1 / _WIDEST_RANGE <= one.number.value / last.number.value <= _WIDEST_RANGE
        return replace(one, magnitude=last.magnitude) if alike else None

    def _stands_alone(self, one: Sum) -> bool:
        """Whether nothing that is counted stands behind a number; a time may ("contro i 9 di fine 2025")."""
        return self.sums.is_free(one, before_noun=False)

    def _parted(self, first: int, last: int) -> bool:
        """Whether a clause ends between two tokens."""
        return any(token.kind == "mark" and token.text in CLAUSE_ENDS for token in self.tokens[first:last])

    def _is_set_against(self, k: int) -> bool:
        """Whether "up from", "contre" or the like stands before token `k`, a hedge or an article at most between."""
        for phrases in (self.words.before, self.words.gaps):
            if found := phrases.before(self.tokens, k):
                k = found[0]
        found = self.words.against.before(self.tokens, k)
        return found is not None and found[0] >= self.done

    # --- is it money ---

    def _counts(self, one: Sum) -> bool:
        """Whether a sum is money: it has a currency, or a magnitude and no counted thing behind it."""
        if one.unit is not None:
            if not one.magnitude and self.tokens[one.first].text in self.words.numbers.ones.keys:
                return self.sums.is_free(one, before_noun=False)  # "a dollar per page", no "a dollar figure"
            return not one.unit.wordlike or one.magnitude is not None or one.number.decimals > 0
        if self.cell:
            return True
        if one.magnitude is None or one.magnitude.factor < _LEAST_ALONE or (one.first and self._is_measure(one)):
            return False
        if self._goes_on_counting(one):
            return False
        return self.sums.is_free(one)

    def _goes_on_counting(self, one: Sum) -> bool:
        """Whether a number counts what the one before it in its sentence counted ("users, up from 400 million").

        It stands close behind that one, or is set against it and no sum of money stands between; one of the same
        magnitude goes on further on too ("600 million in May, by its own count, and 400 million in June").
        """
        if self._parted(max(self.counted, 0), one.first):
            return False
        apart = one.first - self.counted
        if apart < _GOES_ON:
            return True
        if self.counted > self.done and self.words.beside_counted.before(self.tokens, one.first) is not None:
            return True
        if apart >= _GOES_ON_ALIKE or one.magnitude != self.counted_in or self.done > self.counted:
            return False
        hedge = self.words.before.before(self.tokens, one.first)
        joined = self.tokens[(hedge[0] if hedge else one.first) - 1].text in self.words.numbers.joins
        return joined and not self.sums.is_money_at(one.last)

    def _is_measure(self, one: Sum) -> bool:
        """Whether a magnitude is what a price is for ("$3 per million", "20 cents a million", "$3/1M")."""
        before = self.tokens[one.first - 1]
        if before.text == "/" or (one.number.value == 1 and before.text in self.words.per):
            return True
        return bool(self.found) and one.first == self.done and one.number.value == 1

    # --- the amount ---

    def _add(self, low: Sum, high: Sum, *, paired: bool = False) -> None:
        """Put an amount on the list, with its hedge."""
        self.last = high if high.magnitude else None
        unit = low.unit or self._named_behind(high) or self._named_before(low)
        begin, end, name, word = self.range_of(low, high) if low is not high else self.hedged(low, paired=paired)
        hedge = HEDGES[name] if name else "exact"
        start, stop = self.tokens[begin].start, self.tokens[end - 1].end
        stop += len(no_cents[0]) if (no_cents := _NO_CENTS.match(self.text, stop)) else 0
        self.other_words = self.other_words or self._words_between(self.done, begin)
        self.done = end
        self.found.append(
            Amount(
                low=None if hedge == "at_most" else low.value,
                high=None if hedge == "at_least" else high.value,
                currency=unit.code if unit else None,
                symbol=low.symbol,
                hedge=hedge,
                hedge_word=word,
                step=low.step,
                start=start,
                end=stop,
                text=self.text[start:stop],
                hedge_class=name,
                magnitude_zeros=low.magnitude is not None and low.number.ends_in_zero,
            )
        )

    def _named_before(self, one: Sum) -> Unit | None:
        """Return the currency that the words just before a sum name ("titoli in dollari per 17,5 miliardi")."""
        if one.magnitude is None or self.cell:
            return None
        for k in range(one.first - 1, max(one.first - 1 - _NAMED, self.done - 1), -1):
            found = self.words.names.at(self.tokens, k)
            if found and found[0] <= one.first and found[1].code and found[1].worth == 1:
                return self._longer_name(k, found)
            if compound := self._currency_of_compound(k):
                return compound
            if self.tokens[k].kind == "mark" and self.tokens[k].text not in DASHES:
                return None
        return None

    def _named_behind(self, one: Sum) -> Unit | None:
        """Return the currency in which a sum is said to be right behind it ("a further 80 million, in dollars, in")."""
        if one.magnitude is None or self.cell:
            return None
        k = one.last + (one.last < len(self.tokens) and self.tokens[one.last].text == ",")
        if k + 1 >= len(self.tokens) or self.tokens[k].text not in _IN:
            return None
        found = self.words.names.at(self.tokens, k + 1)
        if not found or not found[1].code or found[1].worth != 1:
            return None
        ends = found[0] == len(self.tokens) or self.tokens[found[0]].kind == "mark"
        return found[1] if ends else None

    def _longer_name(self, k: int, found: tuple[int, Unit]) -> Unit:
        """Return the currency of the longest name that ends where one does ("Hong Kong dollars")."""
        longer = (self.words.names.at(self.tokens, j) for j in range(max(k - _QUALIFIED, self.done), k))
        return next((other[1] for other in longer if other and other[0] == found[0] and other[1].code), found[1])

    def _currency_of_compound(self, k: int) -> Unit | None:
        """Return the currency with which a noun of money begins, where a language writes both as one word."""
        word = self.tokens[k].text
        if not self.words.capital_nouns or not self.words.is_money(word):
            return None
        names = self.words.names.phrases.items()
        return next((unit for name, unit in names if len(name) == 1 and word.startswith(name[0])), None)

    # --- small steps ---

    def _words_between(self, first: int, last: int) -> bool:
        return any(token.kind in ("word", "sign") for token in self.tokens[first:last])


def _shared(first: Sum, second: Sum) -> tuple[Sum, Sum]:
    """Give each of two sums what it leaves to the other: currency and magnitude."""
    if first.unit is None and _leaves_millions(first.magnitude, second.magnitude):
        first = replace(first, magnitude=second.magnitude)  # "entre 15 mil y 25 mil millones"
    small = first.number.value < 1000 or second.number.value >= 1000  # "2.000 y 3.000 millones"
    if first.magnitude is None and second.magnitude is not None and small:
        raised = Number(first.number.value * 1000)
        thousands = (
            not second.number.value % 1000 and raised.value < second.number.value <= _WIDEST_RANGE * raised.value
        )
        number = raised if thousands else first.number  # "de dos a tres mil millones"
        first = replace(first, number=number, magnitude=second.magnitude)
    elif second.magnitude is None and first.magnitude is not None and second.unit is None:
        second = replace(second, magnitude=first.magnitude)
    if first.unit is None and second.unit is not None:
        first = replace(first, unit=second.unit, symbol=second.symbol)
    elif second.unit is None and first.unit is not None:
        second = replace(second, unit=first.unit, symbol=first.symbol)
    return first, second


def _leaves_millions(first: Magnitude | None, second: Magnitude | None) -> bool:
    """Whether a sum says only the thousand of the thousand millions that the next one tells in full."""
    if first is None or second is None or {first.kind, second.kind} != {"word"}:
        return False
    return first.factor == _THOUSAND and second.factor == _THOUSAND_MILLION
