"""Finds every sum of money in a text, with its bounds, currency, hedge and precision. It looks at the span alone.

A text is cut into tokens; at each token that can begin a sum, sign, number, magnitude and currency are read forward,
then the sum behind "to", a dash or "and" where the two are the ends of one, and last the hedge around it. Every look
ahead or behind is bounded, so that the time taken grows with the length of the text and no faster.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.figures.numbers import Number, read_digits
from pipeline.figures.tokens import ADJACENT, APART, LINE, SPACE, Token
from pipeline.figures.vocabulary import HEDGES, Magnitude, Unit, Vocabulary, vocabulary
from storage.records import Amount, HedgeClass

_DASHES = frozenset("-‐‑‒–—−")
_CLAUSE = 8
"""How many tokens before "from" a verb of change may stand."""
_WIDEST_RANGE = 100
"""A second end more than this many times the first is another sum, not an end of a range."""
_CLAUSE_ENDS = frozenset(".;:!?")


def find_amounts(text: str, lang: str = "en", *, bare: bool = False) -> list[Amount]:
    """Return the sums of money in a text, in order.

    Args:
        text: any text. Offsets of the amounts are offsets in it.
        lang: two-letter code of its language; an unknown one is read as English.
        bare: whether the text is a table cell, where a number alone is a sum too (its currency stands elsewhere).

    Returns:
        Amounts in whole currency units. `currency` is None where the span writes none ("another billion"): such a
        sum has a magnitude, and no counted thing behind it ("600 million users" is none). "from A to B" is two
        amounts, because it tells of a change as often as of a range, unless a word of range stands before it or the
        two share one unit.
    """
    words = vocabulary(lang)
    tokens = words.cutter.cut(text)
    return _Reader(text, tokens, words, bare).amounts()


@dataclass(frozen=True, slots=True)
class _Sum:
    """One sum as written, from token `first` up to `last` (exclusive). A number alone is one that is not `whole`."""

    number: Number
    magnitude: Magnitude | None
    unit: Unit | None
    symbol: str | None
    first: int
    last: int
    signed: bool = False
    """Whether the currency stands before the number."""

    @property
    def value(self) -> Decimal:
        """The sum in whole currency units."""
        value = self.number.value
        if self.magnitude:
            value *= self.magnitude.factor
        return value * self.unit.worth if self.unit and self.unit.worth != 1 else value

    @property
    def step(self) -> Decimal:
        """Half a unit of the last digit written, in whole currency units."""
        step = self.number.half_step(scaled=self.magnitude is not None)
        if self.magnitude:
            step *= self.magnitude.factor
        return step * self.unit.worth if self.unit and self.unit.worth != 1 else step


class _Reader:
    """Reads the sums in one list of tokens."""

    def __init__(self, text: str, tokens: list[Token], words: Vocabulary, bare: bool) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        self.bare = bare
        self.found: list[Amount] = []
        self.done = 0
        """The first token that belongs to no amount yet."""

    def amounts(self) -> list[Amount]:
        i = 0
        while i < len(self.tokens):
            first = self.sum_at(i)
            if first is None:
                i += 1
                continue
            i = self.take(first)
        return self.found

    # --- one sum ---

    def sum_at(self, i: int) -> _Sum | None:
        """Read the sum that begins at token `i`: [currency] number [magnitude] [currency]."""
        unit, symbol, k = self.currency_before(i)
        if k >= len(self.tokens) or (k > i and self.tokens[k].gap > SPACE):
            return None
        read = self.number_at(k, behind_currency=k > i)
        if read is None:
            return None
        number, k, in_words = read
        magnitude, k = self.magnitude_at(k, beside_currency=unit is not None)
        if in_words and magnitude is None and not self.tokens[k - 1].kind == "word":
            return None
        if magnitude is not None:
            number, k = self.and_a_half(number, k)
        signed = unit is not None
        if unit is None:
            unit, symbol, k = self.currency_behind(k, magnitude)
        else:
            unit, symbol, k = self.turned(unit, symbol, k)
        if magnitude is None and unit is not None and not signed:
            magnitude = None
        return _Sum(number, magnitude, unit, symbol, i, k, signed)

    def currency_before(self, i: int) -> tuple[Unit | None, str | None, int]:
        token = self.tokens[i]
        if token.kind == "sign":
            return self.words.signs[token.text], self.raw(i), i + 1
        if token.kind == "word" and i + 1 < len(self.tokens):
            unit = self.words.codes.get(self.raw(i))
            k = i + 1
            if unit and self.tokens[k].text == "." and self.tokens[k].gap == ADJACENT:
                k += 1
            if unit and k < len(self.tokens) and self.tokens[k].kind == "number":
                return unit, self.raw(i), k
        return None, None, i

    def number_at(self, i: int, *, behind_currency: bool) -> tuple[Number, int, bool] | None:
        token = self.tokens[i]
        if token.kind == "number":
            if not behind_currency and self.glued(i):
                return None
            number = read_digits(self.text[token.start : token.end], self.words.decimal)
            return (number, i + 1, False) if number else None
        if token.kind == "word":
            return self.number_in_words(i)
        return None

    def glued(self, i: int) -> bool:
        """Whether a number is the tail of a name ("B200", "GPT-4", "x_5") or of a path."""
        if i == 0 or self.tokens[i].gap != ADJACENT:
            return False
        before = self.tokens[i - 1]
        if before.kind == "word" or before.text in "_#@.":
            return True
        return before.text in _DASHES and before.gap == ADJACENT and i > 1 and self.tokens[i - 2].kind == "word"

    def number_in_words(self, i: int) -> tuple[Number, int, bool] | None:
        """Read "half a", "two and a half", "a", "two hundred and fifty": only what a magnitude or currency follows."""
        words = self.words
        part = words.fractions.at(self.tokens, i)
        if part:
            return Number(part[1], 1), self.skip_links(part[0]), True
        one = words.ones.at(self.tokens, i)
        whole = self.whole_words(i)
        if whole is None and one is None:
            return None
        if whole is None:
            assert one is not None
            k = one[0]
            part = words.fractions.at(self.tokens, k)
            if part:
                return Number(part[1], 1), self.skip_links(part[0]), True
            scaled = self.whole_words(k, one=True)
            if scaled:
                return Number(Decimal(scaled[0])), scaled[1], True
            return (Number(Decimal(1)), k, True) if words.magnitudes.at(self.tokens, k) else None
        value, k = Decimal(whole[0]), whole[1]
        joined = self.skip_join(k)
        if joined > k or self.hyphen(k) > k:
            part = words.fractions.at(self.tokens, self.skip_one(joined))
            if part and joined > k:
                return Number(value + part[1], 1), self.skip_links(part[0]), True
        part = words.fractions.at(self.tokens, self.hyphen(k))
        if part:
            return Number(value * part[1], 1), self.skip_links(part[0]), True
        return Number(value), k, True

    def whole_words(self, i: int, *, one: bool = False) -> tuple[int, int] | None:
        """Read a whole number in words, at most a dozen of them."""
        total, k, room = (1, i, 0) if one else (0, i, 1000)
        seen = False
        for _ in range(12):
            at = self.hyphen(k) if seen else k
            joined = self.skip_join(at) if seen and room else at
            token = self.tokens[at].text if at < len(self.tokens) else ""
            factor = self.words.multipliers.get(token)
            if factor and (seen or one) and total < factor:
                total, k, room, seen = total * factor, at + 1, factor, True
                continue
            unit = self.words.numbers.at(self.tokens, joined) if not (one and not seen) else None
            if unit is None or (seen and unit[1] >= room) or (seen and not unit[1]):
                break
            total, k, seen = total + unit[1], unit[0], True
            room = 0 if unit[1] < 20 else 20 if unit[1] in (60, 80) else 10
        return (total, k) if seen else None

    def magnitude_at(self, k: int, *, beside_currency: bool) -> tuple[Magnitude | None, int]:
        at = self.hyphen(k)
        if at >= len(self.tokens):
            return None, k
        token = self.tokens[at]
        if token.gap > LINE or (token.gap == LINE and not self.raw(at).islower()):
            return None, k
        found = self.words.magnitudes.at(self.tokens, at)
        if found:
            return found[1], found[0]
        short = self.words.short.get(self.raw(at)) if token.kind == "word" else None
        if short is None:
            return None, k
        if short.kind == "letter" and not beside_currency:
            unit, _, _ = self.currency_behind(at + 1, short)
            if unit is None and not (token.gap == ADJACENT and self.money_follows(at + 1)):
                return None, k
        return short, at + 1

    def and_a_half(self, number: Number, k: int) -> tuple[Number, int]:
        """Read what stands behind the magnitude ("a billion and a half")."""
        joined = self.skip_join(k)
        if joined == k or number.decimals:
            return number, k
        part = self.words.fractions.at(self.tokens, self.skip_one(joined))
        return (Number(number.value + part[1], 1), part[0]) if part else (number, k)

    def currency_behind(self, k: int, magnitude: Magnitude | None) -> tuple[Unit | None, str | None, int]:
        at = self.hyphen(k)
        if at < len(self.tokens) and magnitude and self.tokens[at].text == "." and self.tokens[at].gap == ADJACENT:
            at += 1
        if magnitude:
            at = self.skip_links(at)
        if at >= len(self.tokens):
            return None, None, k
        token = self.tokens[at]
        if token.gap > LINE or (token.gap == LINE and not self.raw(at).islower()):
            return None, None, k
        if token.kind == "sign":
            leads = at + 1 < len(self.tokens) and self.tokens[at + 1].kind == "number" and not self.tokens[at + 1].gap
            return (None, None, k) if leads and token.gap else (self.words.signs[token.text], self.raw(at), at + 1)
        found = self.words.names.at(self.tokens, at)
        if found:
            return found[1], self.text[token.start : self.tokens[found[0] - 1].end], found[0]
        unit = self.words.codes.get(self.raw(at)) if token.kind == "word" else None
        if unit is None or (unit.wordlike and magnitude is None):
            return None, None, k
        return unit, self.raw(at), at + 1

    def turned(self, unit: Unit, symbol: str | None, k: int) -> tuple[Unit, str | None, int]:
        """Read the code or name behind a sum that has a sign already ("$5 million CAD")."""
        behind, name, end = self.currency_behind(k, None)
        if behind and symbol and name and not (end < len(self.tokens) and self.tokens[end].kind == "number"):
            same_sign = symbol in ("$", "¥", "£") and behind.worth == 1 and name not in self.words.signs
            if same_sign or behind.code == unit.code:
                return behind, f"{symbol} {name}", end
        return unit, symbol, k

    # --- ranges, hedges ---

    def take(self, first: _Sum) -> int:
        """Take the sum, alone or with the one that it shares a unit or a range with. Return the token to go on at."""
        pair = self.pair(first)
        if pair is None:
            if self.counts(first):
                self.add(first, first)
            return max(first.last if self.counts(first) else first.first + 1, first.first + 1)
        low, high, is_range = pair
        if is_range:
            self.add(low, high)
        else:
            self.add(low, low)
            self.add(high, high)
        return high.last

    def pair(self, first: _Sum) -> tuple[_Sum, _Sum, bool] | None:
        """Return both ends, and whether they are a range, where a second sum hangs on the first."""
        joint, k = self.joint(first)
        if joint is None:
            return None
        second = self.sum_at(k)
        if second is None or self.tokens[k].gap > LINE or not self.counts(second, like=first):
            return None
        shared = first.unit is None or (first.magnitude is None and second.magnitude is not None)
        if joint == "and" and (first.signed != second.signed and first.unit):
            return None
        low, high = self.shared(first, second)
        if low.unit != high.unit and (low.unit is None or high.unit is None or low.unit.code != high.unit.code):
            return None
        fits = low.value < high.value <= low.value * _WIDEST_RANGE
        if joint == "and":
            return (low, high, False) if shared and fits and self.may_share(first) else None
        if not fits:
            return (low, high, False) if shared and joint == "to" and first.unit else None
        if joint == "to" and not shared and self.tells_change(first):
            return low, high, False
        return low, high, not (joint == "to" and self.tells_change(first))

    def joint(self, first: _Sum) -> tuple[str | None, int]:
        """Return what joins the sum to a next one ("dash", "to", "between", "and"), and where that one begins."""
        k = first.last
        if k >= len(self.tokens):
            return None, k
        token = self.tokens[k]
        if token.text in _DASHES and k + 1 < len(self.tokens):
            even = (token.gap == ADJACENT) == (self.tokens[k + 1].gap == ADJACENT)
            return ("dash" if even and not (token.text == "—" and token.gap) else None), k + 1
        both = self.words.both.at(self.tokens, k)
        if both:
            return ("between" if self.words.between.before(self.tokens, first.first) else "and"), both[0]
        to = self.words.to.at(self.tokens, k)
        return ("to", to[0]) if to else (None, k)

    def shared(self, first: _Sum, second: _Sum) -> tuple[_Sum, _Sum]:
        """Give each of two sums what it leaves to the other: currency and magnitude."""
        if first.magnitude is None and second.magnitude is not None and first.number.value < 1000:
            first = replace(first, magnitude=second.magnitude)
        if first.unit is None and second.unit is not None:
            first = replace(first, unit=second.unit, symbol=second.symbol)
        elif second.unit is None and first.unit is not None:
            second = replace(second, unit=first.unit, symbol=first.symbol)
        return first, second

    def may_share(self, first: _Sum) -> bool:
        """Whether a number before "and" can be a sum without its unit: no year, no number of a name."""
        if first.unit or first.magnitude:
            return True
        before = self.raw(first.first - 1) if first.first else ""
        return not (1900 <= first.number.value <= 2100) and not before[:1].isupper()

    def tells_change(self, first: _Sum) -> bool:
        """Whether "A to B" tells of a move: "from" without a word of range, or a verb of change before it."""
        since = self.words.since.before(self.tokens, first.first)
        k = since[0] if since else first.first
        if k and self.tokens[k - 1].text in self.words.spread:
            return False
        for j in range(k - 1, max(k - _CLAUSE, self.done) - 1, -1):
            if self.tokens[j].text in _CLAUSE_ENDS and self.tokens[j].kind == "mark":
                break
            if self.tokens[j].text in self.words.change:
                return True
        return since is not None and first.unit is not None

    def counts(self, one: _Sum, like: _Sum | None = None) -> bool:
        """Whether a sum is money: it has a currency, or a magnitude and no counted thing behind it."""
        if one.unit is not None:
            return not one.unit.wordlike or one.magnitude is not None or one.number.decimals > 0
        if self.bare:
            return True
        if one.magnitude is None and (like is None or like.unit is None):
            return False
        return self.free_behind(one)

    def free_behind(self, one: _Sum) -> bool:
        k = one.last
        if k >= len(self.tokens) or self.tokens[k].gap >= LINE:
            return True
        token = self.tokens[k]
        if token.kind == "mark":
            after = self.hyphen(k)
            if after > k:
                return self.money_follows(after) or self.tokens[k].gap > ADJACENT
            return token.text not in "%°/"
        if token.kind != "word" or (one.magnitude is None and token.gap == ADJACENT):
            return False
        if token.text in self.words.followers or self.money_follows(k):
            return True
        linked = self.skip_links(k)
        return linked > k and self.money_follows(linked)

    def money_follows(self, k: int) -> bool:
        """Whether a noun of money stands at `k`, or behind one other word."""
        ahead = self.tokens[k : k + 1]
        return bool(ahead) and ahead[0].gap < LINE and ahead[0].text in self.words.money

    def add(self, low: _Sum, high: _Sum) -> None:
        """Put the amount on the list, with its hedge."""
        first, last = low.first, high.last
        begin, end = first, last
        name: HedgeClass | None = None
        word: str | None = None
        if low is not high:
            name, begin = "range", self.before_range(first)
            word = self.text[self.tokens[begin].start : self.tokens[first].start].rstrip() or None
        else:
            begin, end, name, word = self.hedge(first, last, low)
        hedge = "exact" if name is None else "range" if name == "range" else HEDGES[name]
        start, stop = self.tokens[begin].start, self.tokens[end - 1].end
        self.found.append(
            Amount(
                None if hedge == "at_most" else low.value,
                None if hedge == "at_least" else high.value,
                low.unit.code if low.unit else None,
                low.symbol,
                hedge,  # type: ignore[arg-type]
                word,
                low.step,
                start,
                stop,
                self.text[start:stop],
                name,
                low.magnitude is not None and low.number.ends_in_zero,
            )
        )
        self.done = end

    def before_range(self, first: int) -> int:
        between = self.words.between.before(self.tokens, first)
        return between[0] if between and between[0] >= self.done else first

    def hedge(self, first: int, last: int, one: _Sum) -> tuple[int, int, HedgeClass | None, str | None]:
        before = self.words.before.before(self.tokens, first)
        if before and before[0] >= self.done and self.tokens[first].gap < APART:
            word = self.text[self.tokens[before[0]].start : self.tokens[first - 1].end]
            return before[0], last, before[1], word
        behind = self.words.behind.at(self.tokens, last)
        if behind and self.tokens[last].gap <= SPACE:
            word = self.text[self.tokens[last].start : self.tokens[behind[0] - 1].end]
            return first, behind[0], behind[1], word.lstrip("-")
        since = self.words.since.before(self.tokens, first)
        if since and since[0] >= self.done and self.starts(since[0]) and not self.words.to.at(self.tokens, last):
            return since[0], last, "at_least", self.text[self.tokens[since[0]].start : self.tokens[first - 1].end]
        return first, last, None, None

    def starts(self, k: int) -> bool:
        """Whether "from" at token `k` opens a price list's range ("plans from $20") rather than tells a move."""
        if k == 0:
            return True
        before = self.tokens[k - 1]
        return before.text in self.words.starting or before.text in "(:|" or self.tokens[k].gap > SPACE

    # --- small steps ---

    def raw(self, i: int) -> str:
        return self.text[self.tokens[i].start : self.tokens[i].end]

    def hyphen(self, k: int) -> int:
        """Step over a hyphen that joins two words."""
        if k + 1 < len(self.tokens) and self.tokens[k].text in _DASHES:
            joins = self.tokens[k].gap == ADJACENT and self.tokens[k + 1].gap == ADJACENT
            return k + 1 if joins and self.tokens[k + 1].kind == "word" else k
        return k

    def skip_join(self, k: int) -> int:
        k = self.hyphen(k)
        return self.hyphen(k + 1) if k < len(self.tokens) and self.tokens[k].text in self.words.joins else k

    def skip_one(self, k: int) -> int:
        k = self.hyphen(k)
        one = self.words.ones.at(self.tokens, k)
        return self.hyphen(one[0]) if one else k

    def skip_links(self, k: int) -> int:
        """Step over what stands between number, magnitude and currency: a hyphen, "of", "a"."""
        k = self.hyphen(k)
        link = self.words.links.at(self.tokens, k)
        k = self.hyphen(link[0]) if link else k
        one = self.words.ones.at(self.tokens, k)
        return self.hyphen(one[0]) if one and self.words.magnitudes.at(self.tokens, self.hyphen(one[0])) else k
