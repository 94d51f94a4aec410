"""Numbers that leave magnitude and currency to a sum told just before: "it took in 8 billion, and is worth 32".

No such number is a sum by itself, so `find_amounts` finds none. It is read here, beside the sum that it goes on from,
where nothing that is counted stands behind it, and it is no date, no year, no part of a name. Some languages leave the
magnitude out wherever the eye can fill it in; in others, and where a number is written in words, something must
say that it is a sum (`elided` in the lexicon): what it is worth, what it is more of, how near it comes.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from pipeline.figures.amounts import Finder
from pipeline.figures.dates import find_dates
from pipeline.figures.dates.words import date_words
from pipeline.figures.sentences import Sentence
from pipeline.figures.sums import Sum
from pipeline.figures.tokens import ADJACENT, DASHES, SPACE
from pipeline.figures.vocabulary import Vocabulary, vocabulary
from storage.records import Amount

_WIDEST = 1000
"""A number more than this many times the one before it, or less than its like, is in something else."""
_AGE = 120
_REACH = 1
"""How many sentences behind the sum a number may stand that takes its unit."""
_AFTER = 5
"""How many words behind a number tell what it is of."""
_BACK = 4
"""How many words before a number one may stand that makes it a multiple ("ein Faktor von ungefähr 42")."""
_VERSION = 10
"""A number behind a name that is less is the version of a product ("Claude 4")."""
_NAME = 3
"""How many words the name has at most before such a number."""
_PARTS = 12
"""How many words before a number what opens the parts of a sum stands at most, with other parts between."""
_ROW = (",", ";", ":")
_YEAR = re.compile(r"[12][0-9]{3}")
_SHARES = re.compile(r"\((?:[A-Z][\w&.’' -]{0,30}?\s?:?\s\d[\d.,]*(?:[,;]\s|(?=\)))){2,}\)")
_IN_BRACKETS = re.compile(
    r"(?:(?<![\w’'-])(?:[A-Z]|[a-z]{1,2}[A-Z])[\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,2} ?\(\d[\d.,]*\)"
    r"(?:,? \w{1,3} |[,;] |(?=\W|$))){2,}"
)
"""Names in a row, each with a number in brackets of its own ("Nvidia (30), SoftBank (30) and Amazon (50)")."""
_ENDS = re.compile(r"[.;!?]\s|[()]")
_SENTENCE_ENDS = re.compile(r"[.;!?]\s")
_CODE = re.compile(r"0[0-9]+")


class Elided(NamedTuple):
    """Numbers that take their magnitude from a sum before them.

    Attributes:
        amounts: all of them, in order.
        in_rows: where those begin that stand beside a name in a row of names, each with a place inside of that name.
            They are sums only where it is one of somebody who gives or gets money ("SoftBank 30", no "Windows 11").
    """

    amounts: list[Amount]
    in_rows: Mapping[int, int]


def elided(
    text: str, sentences: Sequence[Sentence], sums: Sequence[Amount], lang: str, published: date | None
) -> Elided:
    """Return the numbers of a text that take their magnitude from a sum before them, in order.

    Args:
        text: any text.
        sentences: its sentences, in order.
        sums: what `find_amounts` found in it.
        lang: two-letter code of its language.
        published: the day of publication, by which its dates are known.

    Returns:
        Amounts without a currency, apart from `sums`. Which currency they are in is for reading, as for "another
        billion".
    """
    words = vocabulary(lang)
    told = [(one.start, one.end) for one in sums]
    found: list[Amount] = []
    in_rows: dict[int, int] = {}
    for stretch in _stretches(text, sentences, sums, words):
        finder = _Elided(text, stretch, words, lang, published)
        found += [one for one in finder.amounts() or () if one.start in finder.taken and not _meets(one, told)]
        in_rows |= finder.in_rows
    return Elided(found, in_rows)


def _meets(one: Amount, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (one.end, -1)) - 1
    return at >= 0 and spans[at][1] > one.start


def _stretches(
    text: str, sentences: Sequence[Sentence], sums: Sequence[Amount], words: Vocabulary
) -> Iterator[list[Sentence]]:
    """Yield sentences in a row that hold a sum, with the one behind it, where one holds another number too."""
    row: list[Sentence] = []
    ahead, holds = 0, False
    at = 0
    for sentence in sentences:
        end = sentence.start + len(sentence.text)
        if row and (sentence.block != row[-1].block or ahead > _REACH):
            if holds:
                yield row
            row, holds = [], False
        inside = []
        while at < len(sums) and sums[at].start < end:
            if sums[at].start >= sentence.start:
                inside.append(sums[at])
            at += 1
        if not row and not inside:
            continue
        row.append(sentence)
        ahead = 1 if inside else ahead + 1
        holds = holds or _holds_number(text, sentence.start, end, inside, words)
    if row and holds:
        yield row


def _holds_number(text: str, start: int, end: int, inside: Sequence[Amount], words: Vocabulary) -> bool:
    """Whether a number stands in a sentence outside of its sums."""
    for one in inside:
        if words.bare.search(text, start, one.start):
            return True
        start = max(start, one.end)
    return words.bare.search(text, start, max(start, end)) is not None


class _Elided(Finder):
    """Finds sums in some sentences, and the numbers that go on from them."""

    def __init__(
        self, text: str, stretch: Sequence[Sentence], words: Vocabulary, lang: str, published: date | None
    ) -> None:
        last = stretch[-1].start + len(stretch[-1].text)
        super().__init__(text, words.cutter.cut(text, stretch[0].start, last), words)
        self.stretch, self.lang, self.published = stretch, lang, published
        self.starts = [sentence.start for sentence in stretch]
        self.taken: set[int] = set()
        """Where the amounts begin that take their magnitude from one before."""
        self.in_rows: dict[int, int] = {}
        """Where the numbers begin that stand beside a name in a row of names, with a place inside of it."""
        self._bare: set[int] = set()
        """The tokens with which their numbers begin."""
        self._dates: dict[int, list[tuple[int, int]]] = {}

    def completed(self, one: Sum) -> Sum | None:
        """Return a bare number with the magnitude of the sum before it, where it goes on from that sum."""
        last = self.last
        if last is None or last.magnitude is None or one.magnitude is not None or one.unit is not None:
            return None
        if self._is_plausible(one, last) and (self._is_share(one.first) or self._is_named_share(one)):
            self._bare.add(one.first)
            return replace(one, magnitude=last.magnitude)
        # what the words beside it say is quickly asked; the dates of its sentence are read last
        if not (self._is_plausible(one, last) and self._is_told(one) and not self._is_of_others(one)):
            return None
        if not (self._is_free(one) and self._goes_on(one)):
            return None
        self._bare.add(one.first)
        return replace(one, magnitude=last.magnitude)

    def _pair(self, first: Sum) -> tuple[Sum, Sum, bool] | None:
        """Read two bare numbers as the ends of one sum too ("ne prevede da 20 a 26"), where they tell of no change."""
        pair = super()._pair(first)
        joint, k = self._joint(first)
        opening = (self.words.between, self.words.since)
        if pair is not None or joint not in ("to", "between") or not self.sums.may_begin(k):
            return pair
        second, last = self.sums.at(k), self.last
        if second is None or last is None or second.unit is not None or second.magnitude is not None:
            return None
        opened = any(phrases.before(self.tokens, first.first) for phrases in opening)
        if not opened or second.value <= first.value or self._tells_change(first):
            return None
        low = self.completed(first) if self._is_plausible(second, last) else None
        return (low, replace(second, magnitude=low.magnitude), True) if low is not None else None

    def _add(self, low: Sum, high: Sum, *, paired: bool = False) -> None:
        super()._add(low, high, paired=paired)
        if low.first in self._bare:
            self.taken.add(self.found[-1].start)

    # --- what the number looks like ---

    def _is_plausible(self, one: Sum, last: Sum) -> bool:
        value, before = one.number.value, last.number.value
        written = self.tokens[one.first].text
        if not value or not before or (value < 2 and not one.number.decimals) or _YEAR.fullmatch(written):
            return False
        if self._counts_fractions(one) or _CODE.fullmatch(written):
            return False
        thousands = value >= 1000 and not one.number.decimals
        if thousands and last.magnitude is not None and last.magnitude.factor > 10**6:
            return False
        return 1 / _WIDEST <= value / before <= _WIDEST

    def _counts_fractions(self, one: Sum) -> bool:
        """Whether a number only counts parts of one: "a half", "the last four quarters", which may be a year's."""
        parts, joins = self.words.numbers.fractions.keys, self.words.numbers.joins
        texts = [token.text for token in self.tokens[one.first : one.last]]
        return texts[0] in parts or (texts[-1] in parts and joins.isdisjoint(texts))

    def _is_free(self, one: Sum) -> bool:
        """Whether nothing that is counted stands behind a number, and no name, label or time before it."""
        tokens, first, last = self.tokens, one.first, one.last
        if self._is_joined(one):
            return False
        dotted = first > 1 and tokens[first - 1].text == "."  # "p. 10"
        if first and tokens[first - 1 - dotted].text in self.words.numbered:
            return False
        if any(token.text in self.words.factors for token in tokens[max(first - _BACK, 0) : first]):
            return False
        if first and tokens[first].kind == "word" and tokens[first - 1].text in self.words.spans:
            return False  # "in three months, and … in seven more"
        behind = self.words.elided_behind.at(tokens, last)
        if behind is not None:
            while self._opens_noun(last := behind[0]):
                behind = self.words.elided_behind.at(tokens, last)  # "20 autres liés à"
                if behind is None:
                    return False
        elif not (
            self._stands_alone(one)
            or self._is_date_at(last)
            or self._is_linked(last)
            or self._is_part(one)
            or self._is_of_each(one)
            or tokens[first].start in self.in_rows
        ):
            return False
        if self.words.elided_unless.at(tokens, last) is not None and tokens[first].start not in self.in_rows:
            return False
        joint, k = self._joint(one)
        if joint is not None and self.sums.may_begin(k):
            second = self.sums.at(k)
            if second is not None and second.unit is None and second.magnitude is None and not self._is_year(second):
                return self._stands_alone(second)
        return not self._is_date(tokens[first].start)

    def _is_joined(self, one: Sum) -> bool:
        """Whether a number is part of a wider one, or the mark of a list ("3-1", "19:30", "(2)")."""
        tokens, first, last = self.tokens, one.first, one.last
        before = tokens[first - 1].text if first else ""
        if before in DASHES and tokens[first].gap == ADJACENT:
            return True
        if last >= len(tokens) or tokens[last].gap != ADJACENT:
            return False
        after = tokens[last].text
        if after == ":":
            return last + 1 < len(tokens) and tokens[last + 1].gap == ADJACENT
        return after in DASHES or after in ("/", "×") or (after == ")" and before == "(")

    def _is_linked(self, k: int) -> bool:
        """Whether "of" and a time, or a noun of money, stand behind a number ("dai 4,5 di ottobre", "12 de valor")."""
        linked = self.words.links_end(self.tokens, k)
        if linked > k and (self.sums.is_money_at(linked) or self.sums.is_time_at(linked)):
            return True
        of = date_words(self.lang).of["links"].at(self.tokens, k)
        return of is not None and self.sums.is_time_at(of[0])  # "dai 312 del 2024"

    def _is_part(self, one: Sum) -> bool:
        """Whether a number in figures is told as part of the sum before it ("5 dei quali"); in words it may count."""
        return self.tokens[one.first].kind == "number" and self.words.of_it.at(self.tokens, one.last) is not None

    def _is_of_each(self, one: Sum) -> bool:
        """Whether a number is told as what each of several gave ("Nvidia et SoftBank 30 chacun")."""
        return self.words.each.at(self.tokens, one.last) is not None

    def _opens_noun(self, k: int) -> bool:
        """Whether a word stands at a token that is none of the small ones behind a sum ("five more banks")."""
        if k >= len(self.tokens) or self.tokens[k].gap > SPACE or self.tokens[k].kind != "word":
            return False
        if self.words.capital_nouns:
            return self.sums.raw(k)[:1].isupper()
        return self.tokens[k].text not in self.words.followers and not self._is_date(self.tokens[k].start)

    def _goes_on(self, one: Sum) -> bool:
        """Whether the sum is told in this sentence or the one before, and nothing else is counted between."""
        here = self._sentence(self.tokens[one.first].start)
        if here - self._sentence(self.found[-1].start) > _REACH:
            return False
        for k in range(one.first - 1, self.done - 1, -1):
            token = self.tokens[k]
            if token.start < self.starts[here]:
                break
            if token.kind == "number" and not _YEAR.fullmatch(token.text) and not self._is_date(token.start):
                return False
        return True

    # --- what says that it is a sum ---

    def _is_told(self, one: Sum) -> bool:
        """Whether a number may be a sum by its form, or by the words beside it."""
        digits = self.tokens[one.first].kind == "number"
        each = self._is_of_each(one)
        beside = self._name_in_a_row(one) if digits and not each else None
        if beside is not None:
            self.in_rows[self.tokens[one.first].start] = self.tokens[beside].start
            return True
        if digits and self._ends_name(one.first) and not each:
            return False
        if digits and self.words.elides:
            return not self._is_age(one)
        k = one.first
        hedge = self.words.before.before(self.tokens, k)
        if hedge is not None:
            return True
        gap = self.words.gaps.before(self.tokens, k)
        ahead = (k, gap[0]) if gap else (k,)
        return (
            any(self._is_set_against(k) or self.words.elided_before.before(self.tokens, k) for k in ahead)
            or self.words.elided_behind.at(self.tokens, one.last) is not None
            or self._is_part(one)
            or each
        )

    def _is_of_others(self, one: Sum) -> bool:
        """Whether the words since the sum, or just behind the number, are about what has no sums: users, a score."""
        start = max(self.done, self._first(self._sentence(self.tokens[one.first].start)))
        behind = itertools.takewhile(lambda token: token.kind != "mark", self.tokens[one.last : one.last + _AFTER])
        told = (k for k in range(start, one.first) if self.tokens[k + 1].text not in self.words.informed)
        return any(token.text in self.words.no_sums for token in (*(self.tokens[k] for k in told), *behind))

    def _ends_name(self, k: int) -> bool:
        """Whether a number is the last word of a name ("Grok 4")."""
        if not k or self.tokens[k].gap > SPACE or self.tokens[k - 1].kind != "word":
            return False
        if k > 1 and self.tokens[k - 1].start not in self.starts:
            return not self.sums.raw(k - 1).islower()  # "iPhone 17" too
        if self.tokens[k - 1].text in self.words.followers:
            return False  # "Erano 7 a settembre"
        hedged = self.words.before.before(self.tokens, k) or self.words.gaps.before(self.tokens, k)
        return not hedged and self.words.elided_before.before(self.tokens, k) is None

    def _name_in_a_row(self, one: Sum) -> int | None:
        """Return a token of the name beside a number in a row of names with their sums, or None.

        A name of one or two words before it, behind a comma, a colon or "and" ("Amazon 50 milliards, Nvidia 20",
        "OpenAI at $852 billion, xAI at 230"), where a number of less than ten may be a version, unless a larger one
        stands beside another name next to it; who gets it, behind it ("put 10 billion into OpenAI and 8 into xAI"); or
        the giver behind a part of the sum before ("dont 50 d'Amazon").
        """
        start = self._first(self._sentence(self.tokens[one.first].start))
        if self.done < start:
            return None
        name = self._name_before(one.first, start) if self._stands_alone(one) else None
        if name is not None and (one.number.value >= _VERSION or self._goes_on_in_row(one, start)):
            return name
        taker = self.words.row_takers.at(self.tokens, one.last)
        if taker is not None and self._may_be_name(taker[0]) and self._joins_row(one.first - 1):
            return taker[0]
        giver = self.words.row_givers.at(self.tokens, one.last)
        if giver is None or not self._may_be_name(giver[0]):
            return None
        back = _PARTS if self._joins_row(one.first - 1) else 1
        opens = range(one.first, max(start, one.first - back), -1)
        return giver[0] if any(self.words.row_parts.before(self.tokens, k) for k in opens) else None

    def _name_before(self, first: int, start: int) -> int | None:
        """Return the last token of the name before a number, where what joins a row stands before the name."""
        link = self.words.row_links.before(self.tokens, first)
        last = link[0] if link is not None else first
        k = last - 1
        while k >= start and last - k <= _NAME and self._may_be_name(k) and self.tokens[k].gap <= SPACE:
            k -= 1
        return last - 1 if start <= k < last - 1 and self._joins_row(k) else None

    def _goes_on_in_row(self, one: Sum, start: int) -> bool:
        """Whether a number stands behind one that is taken for a sum in its row, or before a larger one in it."""
        last = self.found[-1].start if self.found else -1
        if last in self.in_rows and last >= self.tokens[start].start:
            return True
        k = one.last
        while k < len(self.tokens) and k - one.last <= _NAME + 2 and self.tokens[k].kind != "number":
            k += 1
        following = self.sums.at(k) if k < len(self.tokens) and self.sums.may_begin(k) else None
        if following is None or following.number.value < _VERSION or following.unit is not None:
            return False
        return self._stands_alone(following) and self._name_before(k, one.last) is not None

    def _may_be_name(self, k: int) -> bool:
        """Whether a token is a word with a capital in it ("Anthropic", "xAI")."""
        return k < len(self.tokens) and self.tokens[k].kind == "word" and not self.sums.raw(k).islower()

    def _joins_row(self, k: int) -> bool:
        """Whether a token parts the members of a row."""
        return self.tokens[k].text in _ROW or self.tokens[k].text in self.words.numbers.joins

    def _is_share(self, k: int) -> bool:
        """Whether a number stands in brackets that give several names one behind a sum ("(SoftBank 30, MGX 5)")."""
        at = self.tokens[k].start
        opens = self.text.rfind("(", self.starts[self._sentence(at)], at)
        shares = _SHARES.match(self.text, opens) if opens >= 0 else None
        told = next((one.end for one in reversed(self.found) if one.end <= opens), None)
        return (
            shares is not None and told is not None and at < shares.end() and not _ENDS.search(self.text, told, opens)
        )

    def _is_named_share(self, one: Sum) -> bool:
        """Whether a number stands alone in brackets behind a name, in a row of such behind a sum of their sentence."""
        tokens, k = self.tokens, one.first
        at = tokens[k].start
        start = self.starts[self._sentence(at)]
        told = next((one.end for one in reversed(self.found) if one.start not in self.taken), None)
        if k < 2 or told is None or told < start or tokens[k - 1].text != "(" or self._is_of_others(one):
            return False
        row = next((row for row in _IN_BRACKETS.finditer(self.text, told) if row.start() < at < row.end()), None)
        if row is None or _SENTENCE_ENDS.search(self.text, told, row.start()):
            return False
        self.in_rows[at] = tokens[k - 2].start
        return True

    def _is_age(self, one: Sum) -> bool:
        """Whether a number stands alone between commas behind a name ("Alexandr Wang, 28,")."""
        k = one.first
        if one.number.decimals or one.number.value >= _AGE or k < 2 or self.tokens[k - 1].text not in (",", "("):
            return False
        closes = one.last < len(self.tokens) and self.tokens[one.last].text in (",", ")")
        return closes and self.sums.raw(k - 2)[:1].isupper()

    # --- places ---

    def _first(self, sentence: int) -> int:
        """Return the first token of a sentence."""
        return bisect_left(self.tokens, self.starts[sentence], key=attrgetter("start"))

    def _sentence(self, at: int) -> int:
        return max(bisect_right(self.starts, at) - 1, 0)

    def _is_date_at(self, k: int) -> bool:
        return k < len(self.tokens) and self.tokens[k].gap <= SPACE and self._is_date(self.tokens[k].start)

    def _is_date(self, at: int) -> bool:
        """Whether a date stands at a place of the text."""
        number = self._sentence(at)
        if number not in self._dates:
            sentence = self.stretch[number]
            mentions = find_dates(sentence.text, self.published, self.lang)
            self._dates[number] = [(sentence.start + one.start, sentence.start + one.end) for one in mentions]
        return any(start <= at < end for start, end in self._dates[number])
