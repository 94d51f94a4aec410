"""Reads one sum at a token: [currency] number [magnitude] [currency], as any of the five languages writes it."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.figures.currencies import shared_signs
from pipeline.figures.numbers import VULGAR, Number, groups_by_comma, hyphen, plain, read_digits
from pipeline.figures.tokens import ADJACENT, DASHES, LINE, SPACE, Token
from pipeline.figures.vocabulary import Magnitude, Unit, Vocabulary

_CENT, _HALF = Decimal("0.01"), Decimal("0.5")
_THOUSAND, _DIGITS_BELOW = 1000, 3
"""A thousand, and how many digits what is told behind a word for it has at most."""
_ADJECTIVE = 5
"""How many letters an adjective has at least."""
_CURRENCY_NEAR = 12
"""Tokens before a sum within which another tells the currency of both."""
_CURRENCY_BEFORE = 40
"""The same where a name in the singular stands behind the sum."""
_COUNTED = 2
"""How many words behind an abbreviation's dot are looked at for what is counted."""
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SHARED_SIGNS = frozenset("$¥£")
"""Signs of several currencies: a code or name behind the number says which ("$5 million CAD")."""


_WITH_A_REST = 1_000_000_000
"""Of such magnitudes and greater ones the rest is told in a smaller one."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Sum:
    """One sum as written, from token `first` up to `last` (exclusive). A number alone has no unit and no magnitude.

    Attributes:
        signed: whether the currency stands before the number.
        cents: what is added to it in hundredths ("two dollars and 50 cents").
        more: whether a plus behind the number says that it is more ("$13+ billion").
    """

    number: Number
    magnitude: Magnitude | None
    unit: Unit | None
    symbol: str | None
    first: int
    last: int
    signed: bool = False
    cents: Decimal = Decimal(0)
    more: bool = False

    @property
    def value(self) -> Decimal:
        """The sum in whole currency units."""
        if self.magnitude:
            return plain(self.number.value * self.magnitude.factor)
        value = self.number.value
        return (value * self.unit.worth if self.unit and self.unit.worth != 1 else value) + self.cents

    @property
    def step(self) -> Decimal:
        """Half a unit of the last digit written, in whole currency units."""
        if self.cents:
            return Decimal("0.005")
        step = self.number.half_step(scaled=self.magnitude is not None)
        if self.magnitude:
            step *= self.magnitude.factor
        if self.unit and self.unit.worth != 1:
            step *= self.unit.worth
        return Decimal(format(step.normalize(), "f"))


def _is_said(magnitude: Magnitude | None, unit: Unit | None, *, coded: bool) -> bool:
    """Whether somebody writes what stands behind a number in words: "billion", "Mrd. Dollar", "dollars"."""
    if magnitude is None or magnitude.kind == "word":
        return magnitude is not None or not coded
    return magnitude.kind == "short" and unit is not None and not coded


class SumReader:
    """Reads sums in one list of tokens. Every look ahead is bounded."""

    def __init__(self, text: str, tokens: list[Token], words: Vocabulary) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words

    def at(self, i: int, *, beside_currency: bool = False) -> Sum | None:
        """Return the sum that begins at token `i`, or the number alone, or None.

        Args:
            i: the token.
            beside_currency: whether a currency stands elsewhere (in a table's head, at the first end of a range), so
                that "6B" is a sum.
        """
        unit, symbol, k = self._currency_before(i)
        read = self._number(k, behind_currency=unit is not None) if k < len(self.tokens) else None
        if read is None:
            return None
        in_words = self.tokens[k].kind == "word" and self.tokens[k].text not in VULGAR
        number_at = self.tokens[k].text
        number, k = read
        signed = unit is not None
        more = self._is_more(k)
        magnitude, behind, name, k = self._scale(k + more, beside_currency=signed or beside_currency)
        if more and magnitude is None:
            k, more = k - 1, False
        if magnitude is not None:
            number = self._in_thousands(number, number_at, name)
            number, k = self._and_a_half(number, k)
            if behind is None:
                number, k = self._and_the_rest(number, magnitude, k)
        if behind is not None:
            unit, symbol = unit or behind, symbol or name
        elif unit is None:
            unit, symbol, k = self.currency_behind(k, scaled=magnitude is not None)
            if unit is not None and symbol == "$":
                unit, symbol, k = self._turned_behind(unit, symbol, k)
            elif unit is None and magnitude is not None and magnitude.kind == "word":
                unit, symbol, k = self._of_country(k)
        else:
            unit, symbol, k = self._turned(unit, symbol, k)
        if in_words and not _is_said(magnitude, unit, coded=symbol in self.words.codes):
            return None  # "two K", "half USD": nobody writes a number in words before a letter or a code
        article = in_words and not magnitude and not symbol and number_at in self.words.numbers.ones.keys
        if article and not self.words.between.before(self.tokens, i):
            return None  # an article
        return self._with_cents(Sum(number, magnitude, unit, symbol, i, k, signed, more=more))

    def beginnings(self) -> list[int]:
        """Return the tokens with which a sum can begin."""
        openings, is_compound = self.words.openings, self.words.numbers.is_compound
        return [
            i
            for i, (kind, text, *_) in enumerate(self.tokens)
            if kind != "mark" and (kind != "word" or text in openings or is_compound(text)) and self.may_begin(i)
        ]

    def may_begin(self, i: int) -> bool:
        """Whether a sum can begin with token `i`."""
        kind, text, *_ = self.tokens[i]
        if kind == "word":
            if text not in self.words.openings:
                return self.words.numbers.is_compound(text)
            raw = self.raw(i)
            return raw in self.words.codes or raw in self.words.leading or self.words.numbers.may_begin(self.tokens, i)
        return kind != "mark"

    def raw(self, i: int) -> str:
        """Return token `i` as it is written."""
        return self.text[self.tokens[i].start : self.tokens[i].end]

    # --- currency ---

    def _currency_before(self, i: int) -> tuple[Unit | None, str | None, int]:
        token = self.tokens[i]
        if token.kind == "sign":
            return self.words.signs[token.text], self.raw(i), self._near(i + 1, i)
        if token.kind != "word":
            return None, None, i
        raw = self.raw(i)
        unit = self.words.codes.get(raw) or self.words.leading.get(raw)
        if unit is None:
            return None, None, i
        k = i + 1
        if k < len(self.tokens):  # "Rs. 5", "CAD $5"
            then = self.tokens[k]
            k += (then.text == "." and then.gap == ADJACENT) or then.text in _SHARED_SIGNS
        k = self._near(k, i)
        return (unit, raw, k) if k > i and self.tokens[k].kind == "number" else (None, None, i)

    def _near(self, k: int, otherwise: int) -> int:
        """Return `k` where its token stands beside the one before it on the same line, else `otherwise`."""
        return k if k < len(self.tokens) and self.tokens[k].gap <= SPACE else otherwise

    def currency_behind(self, k: int, *, scaled: bool) -> tuple[Unit | None, str | None, int]:
        """Read the currency behind a number or (`scaled`) a magnitude that ends at token `k`."""
        tokens = self.tokens
        at = hyphen(tokens, k)
        if scaled:
            if at < len(tokens) and tokens[at].text == "." and tokens[at].gap == ADJACENT:
                at = hyphen(tokens, at + 1)
            at = self.words.numbers.skip_links(tokens, at)
        if not self._on_line(at):
            return None, None, k
        token = tokens[at]
        if token.kind == "sign":
            leads = at + 1 < len(tokens) and tokens[at + 1].kind == "number" and tokens[at + 1].gap == ADJACENT
            return (None, None, k) if leads and token.gap else (self.words.signs[token.text], self.raw(at), at + 1)
        found = self.words.names.at(tokens, at)
        if found:
            return found[1], self.text[token.start : tokens[found[0] - 1].end], found[0]
        unit = self.words.codes.get(self.raw(at)) if token.kind == "word" else None
        if unit is None or (unit.wordlike and not scaled):
            return None, None, k
        return unit, self.raw(at), at + 1

    def _turned(self, unit: Unit, symbol: str | None, k: int) -> tuple[Unit, str | None, int]:
        """Read what stands behind a sum that has its sign already: "$5 million CAD", "$5 billion dollars"."""
        behind, name, end = self.currency_behind(k, scaled=False)
        if behind is None:
            turned = self.words.turns.at(self.tokens, k)
            if not turned or symbol != "$" or (turned[0] < len(self.tokens) and self.tokens[turned[0]].kind == "word"):
                return unit, symbol, k
            return Unit(turned[1]), f"{symbol} {self.raw(k)}", turned[0]
        leads = end < len(self.tokens) and self.tokens[end].kind == "number"
        if leads or not symbol or behind.worth != 1 or self.tokens[end - 1].kind == "sign":
            return unit, symbol, k
        same = behind.code == unit.code
        return (
            (behind, symbol if same else f"{symbol} {name}", end)
            if same or symbol in _SHARED_SIGNS
            else (unit, symbol, k)
        )

    def _turned_behind(self, unit: Unit, symbol: str, k: int) -> tuple[Unit, str, int]:
        """Read the country behind a sign that stands behind its number: "690 M$ CA"."""
        if not self._on_line(k) or not self.raw(k).isupper():
            return unit, symbol, k
        turned = self.words.turns.at(self.tokens, k)
        if turned:
            return Unit(turned[1]), f"{symbol} {self.raw(k)}", turned[0]
        behind = self.words.codes.get(self.raw(k))
        if behind is not None and behind.code and symbol in shared_signs(behind.code):
            return behind, f"{symbol} {self.raw(k)}", k + 1
        return unit, symbol, k

    def _of_country(self, k: int) -> tuple[Unit | None, str | None, int]:
        """Read the country that stands alone for its currency: "one point six billion US"."""
        turned = self.words.turns.at(self.tokens, k)
        if not turned or not self._on_line(k) or self.tokens[k].gap == ADJACENT:
            return None, None, k
        after = turned[0]
        if after < len(self.tokens) and self.tokens[after].gap < LINE and self.tokens[after].kind != "mark":
            return None, None, k
        return Unit(turned[1]), self.raw(k), after

    # --- number and magnitude ---

    def _number(self, i: int, *, behind_currency: bool) -> tuple[Number, int] | None:
        token = self.tokens[i]
        if token.kind == "number":
            if self._is_tail(i) and not behind_currency:
                return None
            number = read_digits(token.text, self.words.decimal)
            if number is None:
                return None
            thousands = self._thousands(number, i + 1) if not number.decimals else None
            if thousands is not None:
                return thousands
            half = self.words.numbers.added_half(self.tokens, i + 1) if not number.decimals else None
            after = half[1] if half else 0
            if half and (self.tokens[i + 1].gap == ADJACENT or self._scales(after)):
                return Number(number.value + half[0], 1), self.words.numbers.skip_links(self.tokens, after)
            return number, i + 1
        if token.kind != "word":
            return None
        return self._thousands(Number(Decimal(1)), i) or self.words.numbers.read(self.tokens, i)

    def _thousands(self, number: Number, k: int) -> tuple[Number, int] | None:
        """Read "22 mil 500 millones", "mil 500 mdd": a word for a thousand before digits and a magnitude."""
        factor = self.words.numbers.multipliers.get(self.tokens[k].text) if self._on_line(k) else None
        if factor != _THOUSAND or not self._on_line(k + 1):
            return None
        thousands = Number(number.value * _THOUSAND)
        if self.raw(k + 1) in self.words.fused:
            return thousands, k + 1
        rest = self.tokens[k + 1]
        if (
            rest.kind != "number"
            or not rest.text.isdigit()
            or len(rest.text) > _DIGITS_BELOW
            or k + 2 >= len(self.tokens)
        ):
            return None
        scaled = self._scales(k + 2) or self.raw(k + 2) in self.words.fused
        return (Number(thousands.value + int(rest.text)), k + 2) if scaled else None

    def _scales(self, k: int) -> bool:
        k = self.words.numbers.skip_links(self.tokens, k)
        return k < len(self.tokens) and self.tokens[k].text in self.words.magnitudes.keys

    def _is_tail(self, i: int) -> bool:
        """Whether a number is the tail of a name or of a path ("B200", "GPT-4", "x_5", "v1.2/3")."""
        if i == 0 or self.tokens[i].gap != ADJACENT:
            return False
        before = self.tokens[i - 1]
        if before.kind == "word" or before.text in "_#@.\\":
            return True
        return before.text in DASHES and before.gap == ADJACENT and i > 1 and self.tokens[i - 2].kind == "word"

    def _is_more(self, k: int) -> bool:
        """Whether a plus stands right behind a number that ends before token `k`, and a word behind it."""
        if k + 1 >= len(self.tokens) or self.tokens[k].text != "+" or self.tokens[k].gap != ADJACENT:
            return False
        return self.tokens[k + 1].kind == "word"

    def _scale(self, k: int, *, beside_currency: bool) -> tuple[Magnitude | None, Unit | None, str | None, int]:
        """Read the magnitude at token `k`, with the currency where the two are one word ("MEUR", "mdd")."""
        at = hyphen(self.tokens, k)
        if not self._on_line(at):
            return None, None, None, k
        found = self.words.magnitudes.at(self.tokens, at)
        if found and self.raw(at) not in self.words.short:
            return found[1], None, None, found[0]
        if self.tokens[at].kind != "word":
            return None, None, None, k
        raw = self.raw(at)
        fused = self.words.fused.get(raw)
        if fused:
            return *fused, raw, at + 1
        short, unit = self.words.short.get(raw), None
        if short is None and len(raw) > 3:
            short, unit = self.words.short.get(raw[:-3]), self.words.codes.get(raw[-3:])
            if unit is not None and short is not None:
                return short, unit, raw[-3:], at + 1
            return None, None, None, k
        if short is None:
            return None, None, None, k
        if short.kind == "letter" and not beside_currency:
            behind = self.currency_behind(at + 1, scaled=True)[0]
            glued = self.tokens[at].gap == ADJACENT
            if behind is None and not (glued and self.is_money_at(at + 1)):
                return None, None, None, k
        return short, None, None, at + 1

    def _in_thousands(self, number: Number, written: str, name: str | None) -> Number:
        """Read "30,000 millones" as Mexico writes it: nobody gives three decimals that end in nought."""
        if self.words.decimal != "," or number.decimals != 3 or number.value < 1 or "," not in written:
            return number
        thousands = written.endswith("0") or name in self.words.fused or groups_by_comma(self.text)
        return Number(number.value * 1000) if thousands else number

    def _and_the_rest(self, number: Number, magnitude: Magnitude, k: int) -> tuple[Number, int]:
        """Read the millions behind billions ("un milliard trois cents millions d'euros", "un miliardo e 300 milioni").

        With "and" between them only in the languages that say it so, and where a currency follows.
        """
        if magnitude.kind != "word" or magnitude.factor < _WITH_A_REST or number.decimals or not self._on_line(k):
            return number, k
        at = self.words.numbers.skip_join(self.tokens, k)
        if (at > k and not self.words.rest_joined) or not self._on_line(at):
            return number, k
        read = self._number(at, behind_currency=False) if self.tokens[at].kind != "mark" else None
        found = self.words.magnitudes.at(self.tokens, read[1]) if read and self._on_line(read[1]) else None
        if read is None or found is None or read[0].decimals or self.currency_behind(found[0], scaled=True)[0] is None:
            return number, k
        share = read[0].value * found[1].factor / magnitude.factor
        if not 0 < share < 1:
            return number, k
        value = (number.value + share).normalize()
        exponent = value.as_tuple().exponent
        assert isinstance(exponent, int)
        return Number(value, max(-exponent, 0)), found[0]

    def _and_a_half(self, number: Number, k: int) -> tuple[Number, int]:
        """Read what stands behind the magnitude ("a billion and a half")."""
        half = self.words.numbers.added_half(self.tokens, k) if not number.decimals else None
        return (Number(number.value + half[0], 1), half[1]) if half else (number, k)

    def _with_cents(self, one: Sum) -> Sum:
        """Add the cents of "two dollars and 50 cents", "12 euros 50", and the half of "two dollars and a half"."""
        unit, k = one.unit, one.last
        if unit is None or unit.worth != 1 or one.magnitude or one.number.decimals or one.signed:
            return one
        if half := self._half_behind(k):
            return replace(one, last=half[1], cents=half[0])
        at = self.words.numbers.skip_join(self.tokens, k)
        if at >= len(self.tokens) or self.tokens[at].kind not in ("number", "word") or self.tokens[at].gap > SPACE:
            return one
        read = self._number(at, behind_currency=False)
        if read is None or not 0 < read[0].value < 100 or read[0].decimals:
            return one
        cent, _, end = self.currency_behind(read[1], scaled=False)
        if cent is not None and cent.worth != 1:
            return replace(one, last=end, cents=read[0].value * cent.worth)
        # "12 euros 50": two digits, and no unit of their own
        alone = at == k and end == at + 1 and len(self.tokens[at].text) == 2 and self.tokens[at].kind == "number"
        if cent is not None or not alone or self._scale(end, beside_currency=True)[3] > end:
            return one
        whole = replace(one, last=end, cents=read[0].value * _CENT)
        return whole if self.is_free(whole, before_noun=False) else one

    def _half_behind(self, k: int) -> tuple[Decimal, int] | None:
        """Read the half behind a currency at token `k`; "and half the time" and "y medio millón" are none."""
        numbers = self.words.numbers
        half = numbers.added_half(self.tokens, k) if self._on_line(k) else None
        if half is None or half[0] != _HALF:
            return None
        with_article = self.tokens[half[1] - 2].text in numbers.ones.keys
        behind = self.tokens[half[1]].text if half[1] < len(self.tokens) else ""
        scaled = behind in numbers.magnitudes or behind in numbers.units
        return half if not scaled and (with_article or self.words.decimal == ",") else None

    def _on_line(self, k: int) -> bool:
        """Whether token `k` still belongs to the sum before it: on the same line, or a small word on the next."""
        if k >= len(self.tokens) or self.tokens[k].gap > LINE:
            return False
        return self.tokens[k].gap < LINE or self.raw(k)[:1].islower()

    # --- what stands behind ---

    def is_free(self, one: Sum, *, before_noun: bool = True) -> bool:
        """Whether no counted thing stands behind a sum ("600 million users" is not one of money).

        Args:
            one: the sum.
            before_noun: whether a noun of money may stand behind it ("a 600 million round", "a dollar figure").
        """
        k = one.last
        if k >= len(self.tokens) or self.tokens[k].gap >= LINE:
            return True
        token = self.tokens[k]
        if one.unit is None and self.tokens[one.first].text in self.words.definite:
            before_noun = False  # "the billion it raised", but "the billion mark"
        if token.kind == "mark":
            if token.text == "." and self._counts_behind_its_dot(one, k + 1):
                return False
            after = hyphen(self.tokens, k)
            return (before_noun and self.is_money_at(after)) if after > k else token.text not in "%°/"
        if self.words.capital_nouns and one.magnitude is not None and _YEAR.fullmatch(token.text):
            return True  # "500 Millionen 2024"
        if token.kind != "word" or (one.magnitude is None and one.unit is None and token.gap == ADJACENT):
            return False
        if one.unit is None and self._counts_behind_adjectives(k):
            return False
        money = self.is_money_at(k)
        joined = not before_noun and not money and hyphen(self.tokens, k + 1) > k + 1  # "two would-be buyers"
        if (token.text in self.words.followers and not joined) or (before_noun and money):
            return True
        if self.words.times.at(self.tokens, k) or self.words.elided_behind.at(self.tokens, k):
            return True
        if self.words.elides and one.magnitude is not None and self.words.of_it.at(self.tokens, k):
            return True  # "410 millones, 75 millones de ellos de Accel"
        if one.magnitude is not None and self.words.sourced.at(self.tokens, k):
            # "$2 billion, 800 million of it from Accel"
            return self._is_behind_a_currency(one, _CURRENCY_BEFORE)
        if not before_noun:
            return False
        # "600 millions d'utilisateurs": what is counted stands behind a small word, never right behind the number
        if (
            self.words.counts_by_link
            and one.magnitude
            and one.magnitude.kind == "word"
            and one.magnitude.factor >= 10**6
            and self.words.links_end(self.tokens, k) == k
            and self.words.links_end(self.tokens, k + 1) <= k + 1
        ):
            return True
        if self.words.capital_nouns and token.text == self.raw(k):
            # a small word is no noun; nor is it an adjective, unless a noun follows ("monatliche aktive Nutzer")
            k += self._is_adjective(k) and self._is_adjective(k + 1)
            return k + 1 >= len(self.tokens) or not self.raw(k + 1)[:1].isupper() or self.is_money_at(k + 1)
        linked = self.words.links_end(self.tokens, k)
        if linked > k and (self.is_money_at(linked) or self.is_money_at(linked + 1) or self.is_time_at(linked)):
            return True
        return linked > k and (self._is_from_a_name(one, linked) or self._is_of_a_sum(one, linked))

    def _is_of_a_sum(self, one: Sum, k: int) -> bool:
        """Whether the sum that another is a part of stands at token `k` ("500 millions des 2 milliards de dollars")."""
        if one.magnitude is None or k >= len(self.tokens) or not self.may_begin(k):
            return False
        whole = self.at(k)
        return whole is not None and whole.magnitude is not None and whole.unit is not None

    def _is_adjective(self, k: int) -> bool:
        """Whether a small word stands at token `k` that has the ending of an adjective before a noun."""
        if k >= len(self.tokens) or self.tokens[k].gap > SPACE or self.tokens[k].kind != "word":
            return False
        small = self.tokens[k].text == self.raw(k) and len(self.tokens[k].text) >= _ADJECTIVE
        return small and self.tokens[k].text.endswith(self.words.adjective_endings)

    def _counts_behind_adjectives(self, k: int) -> bool:
        """Whether what is counted stands at token `k` behind words that may follow a sum ("monthly active users")."""
        behind = k
        while behind < len(self.tokens) and self.tokens[behind].text in self.words.before_counted:
            behind += 1
        return k < behind < len(self.tokens) and self.tokens[behind].text in self.words.counted

    def _counts_behind_its_dot(self, one: Sum, k: int) -> bool:
        """Whether what is counted stands behind the dot of an abbreviation, an adjective between ("30 Mio. Aktien")."""
        if one.magnitude is None or one.magnitude.kind != "short":
            return False
        near = itertools.takewhile(
            lambda token: token.kind == "word" and token.gap < LINE, self.tokens[k : k + _COUNTED]
        )
        return any(token.text in self.words.counted for token in near)

    def _is_from_a_name(self, one: Sum, k: int) -> bool:
        """Whether a name stands at token `k`, and a currency shortly before the sum, which takes it from there.

        "1,7 milliard d'euros, dont 1,3 milliard d'ASML".
        """
        if self.words.capital_nouns or one.magnitude is None or k >= len(self.tokens):
            return False
        if self.tokens[k].kind != "word" or not self.raw(k)[:1].isupper():
            return False
        # "300 millions d'Européens" are people, and a plural ends like them
        return self._is_behind_a_currency(one, _CURRENCY_NEAR if self.raw(k).endswith("s") else _CURRENCY_BEFORE)

    def _is_behind_a_currency(self, one: Sum, near: int) -> bool:
        """Whether a currency stands among the last few tokens before a sum."""
        before = range(max(0, one.first - near), one.first)
        return any(self.tokens[j].kind == "sign" or self.words.names.at(self.tokens, j) for j in before)

    def is_time_at(self, k: int) -> bool:
        """Whether a month or a year stands at token `k`."""
        if k >= len(self.tokens):
            return False
        kind, text, *_ = self.tokens[k]
        return text in self.words.months or (kind == "number" and _YEAR.fullmatch(text) is not None)

    def is_money_at(self, k: int) -> bool:
        """Whether a noun of money stands at token `k`."""
        return k < len(self.tokens) and self.tokens[k].gap < LINE and self.words.is_money(self.tokens[k].text)
