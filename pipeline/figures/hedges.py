"""Reads the hedge of a sum: the words before and behind it that say it is about so much, more, less or at most.

Beside plain hedges ("over", "or more") these are the opening of a range ("between"), a mark that was passed, neared or
not reached ("has yet to cross the threshold of"), and a hedge that commas set apart.
"""

from __future__ import annotations

import re

from pipeline.figures.sums import Sum, SumReader
from pipeline.figures.tokens import ADJACENT, BREAK, DASHES, LINE, SPACE, Token
from pipeline.figures.vocabulary import Vocabulary
from storage.records import HedgeClass

_FAR = 6
"""Tokens that stand at most between a word of talk and what it is about ("verhandelt mit Investoren über")."""
_SET_OFF = 3
"""Tokens before a sum that a hedge between commas takes at least."""
_PASSED = 6
"""How many tokens may stand between a mark and the verb that says it was passed ("crossed in May the threshold of")."""
_ARTICLES = 2
"""How many tokens of a sum may belong to the mark that it is ("la barre du million")."""
_NEGATED = 3
"""How many tokens may stand between a verb and its negation ("not yet passed")."""
_YEAR = re.compile(r"20\d\d")
_NAME = 4
"""Words of a name at most."""
_SINCE = 12
"""How many before "to" behind a comma a percentage may stand: how far it moved, and since when."""
CLAUSE_ENDS = frozenset((".", ";", ":", "!", "?", BREAK))

Hedged = tuple[int, int, HedgeClass | None, str | None]
"""Where an amount begins and ends with its hedge, the class of the hedge, and its words."""


class HedgeReader:
    """Reads hedges in one list of tokens."""

    def __init__(self, text: str, tokens: list[Token], words: Vocabulary) -> None:
        self.text, self.tokens, self.words = text, tokens, words
        self.sums = SumReader(text, tokens, words)
        self.done = 0
        """The first token that belongs to no amount yet."""

    def range_of(self, low: Sum, high: Sum) -> Hedged:
        """Return the same of two sums that are the ends of one."""
        between = self._opened_between(low)
        if between is not None and between[0] >= self.done:
            return between[0], high.last, "range", self.written(*between)
        return low.first, high.last, "range", None

    def _opened_between(self, low: Sum) -> tuple[int, int] | None:
        """Return where the word stands and ends that opens a range, a hedge behind it or not ("between roughly")."""
        hedge = self.words.before.before(self.tokens, low.first)
        for k in (low.first, hedge[0]) if hedge else (low.first,):
            between = self.words.between.before(self.tokens, k)
            if between:
                return between[0], k
        return None

    def hedged(self, one: Sum, *, paired: bool) -> Hedged:
        """Return where the amount begins and ends with its hedge, the class of the hedge, and its words."""
        before = self._hedge_before(one.first, paired=paired)
        if before is None:
            gap = self.words.gaps.before(self.tokens, one.first)
            before = self._hedge_before(gap[0], paired=paired) if gap else None
            before = before or self._passed(one) or self._passed_in_time(one) or self._unreached(one)
            before = before or self._set_off_before(one.first, paired=paired)
        if before is not None:
            if before[1] in ("over", "under") and self._is_yardstick(one):
                return one.first, one.last, None, None
            return before[0], one.last, before[1], before[2]
        if one.more:
            return one.first, one.last, "at_least", "+"
        behind = self.words.behind.at(self.tokens, one.last)
        if behind and self._is_hedge_behind(one.last, behind[0]):
            return one.first, behind[0], behind[1], self.written(one.last, behind[0]).lstrip("-")
        if (behind := self._set_off_behind(one.last)) is not None:
            return one.first, behind[0], behind[1], self.written(one.last + 1, behind[0])
        since = self.words.onward_from.before(self.tokens, one.first)
        onward = self.words.joints.at(self.tokens, one.last)
        moves = paired or (onward is not None and onward[1] in ("to", "move"))
        if since and since[0] >= self.done and not moves and self._opens_prices(since[0]):
            return since[0], one.last, "at_least", self.written(since[0], one.first)
        if self.words.numbers.is_about(self.tokens, one.first):
            return one.first, one.last, "about", self.text[self.tokens[one.first].start : self.tokens[one.first].end]
        return one.first, one.last, None, None

    def _hedge_before(self, k: int, *, paired: bool) -> tuple[int, HedgeClass, str] | None:
        """Read the hedge that ends just before token `k`, or a hyphen there ("sub-$20", "up-to-$5bn")."""
        if k > 1 and self.tokens[k - 1].text in DASHES and self.tokens[k].gap == ADJACENT == self.tokens[k - 1].gap:
            k -= 1
        found = self.words.before.before(self.tokens, k)
        if found is None or found[0] < self.done:
            return None
        begin, name = found
        if self.words.capital_nouns and self._is_part_of_a_name(begin):
            return None  # "Grok 4 Fast 0,20 Dollar"
        phrase = tuple(token.text for token in self.tokens[begin:k])
        if self.tokens[begin].kind == "mark" and self.tokens[k].gap and (begin == 0 or self.tokens[begin].gap >= LINE):
            return None  # "> " at the head of a line marks a quotation
        if paired and phrase in self.words.since_folds:
            return None
        unless = self.words.unless.get(phrase)
        if unless and begin and self.tokens[begin - 1].text in unless.beside:
            unless = None
        places = {begin, self._before_a_giver(begin)} if unless else ()
        if unless and (
            any(
                self.behind_any(at, unless.words, unless.within, until=unless.until, endings=self.words.capital_nouns)
                for at in places
            )
            or self.behind_any(begin, unless.far, _FAR, until=unless.until)
            or self._behind_a_percentage(begin)
            or self._adds_up(begin)
        ):
            return None
        if name in ("over", "under") and self._is_share_before(begin):
            return None  # "14 % above the $188 billion of a year earlier"
        if name == "over" and not self.words.passed.isdisjoint(phrase) and self._is_negated(begin):
            return begin, "at_most", self.written(begin, k)
        shade = self.words.shades.before(self.tokens, begin) if name in ("over", "under") else None
        if shade and shade[0] >= self.done:
            begin = shade[0]
        return begin, name, self.written(begin, k)

    def _is_yardstick(self, one: Sum) -> bool:
        """Whether a sum behind "over" is a known one that another is held against ("über den 5 Milliarden, die")."""
        article = self.tokens[one.first - 1].text in self.words.yardstick_articles
        return article and self.words.yardstick_behind.at(self.tokens, one.last) is not None

    def _set_off_before(self, k: int, *, paired: bool) -> tuple[int, HedgeClass, str] | None:
        """Read a hedge that commas set apart before token `k` ("raised, roughly, $500 million")."""
        if k < _SET_OFF or self.tokens[k - 1].text != ",":
            return None
        found = self._hedge_before(k - 1, paired=paired)
        return found if found is not None and found[0] and self.tokens[found[0] - 1].text == "," else None

    def _set_off_behind(self, k: int) -> tuple[int, HedgeClass] | None:
        """Read a hedge that a comma sets apart at token `k`, if its clause ends with it ("$500 million, at most")."""
        if k >= len(self.tokens) or self.tokens[k].text != ",":
            return None
        found = self.words.behind.at(self.tokens, k + 1)
        if found is None or self.tokens[k + 1].kind != "word":
            return None
        return found if found[0] == len(self.tokens) or self.tokens[found[0]].kind == "mark" else None

    def _adds_up(self, begin: int) -> bool:
        """Whether the verb before "up to" says what sums come to ("the rounds add up to"), not what somebody adds."""
        verbs, but = self.words.adding_up
        if not begin or self.tokens[begin - 1].text not in verbs:
            return False
        if begin == 1:
            return True
        before = self.tokens[begin - 2].text
        named = self.sums.raw(begin - 2)[:1].isupper() and before not in self.words.adding_subjects
        return before not in but and not named

    def _passed(self, one: Sum) -> tuple[int, HedgeClass, str] | None:
        """Read the mark that a sum is ("the threshold of"), that a verb of its clause passes or nears, or not."""
        # the mark may end inside the sum ("le cap du milliard", "la barre du million")
        ends = range(one.first, min(one.first + _ARTICLES, one.last) + 1)
        mark, end = next(((m, k) for k in ends if (m := self.words.marks.before(self.tokens, k))), (None, 0))
        if mark is None or mark[0] < self.done:
            return None
        written = self.written(mark[0], end)
        if (name := self._passed_before(mark[0])) is not None:
            return mark[0], name, written
        if self._before_any(one.last, self.words.passed_behind, _PASSED):
            return mark[0], "at_most" if self._before_any(one.last, self.words.negations, _PASSED) else "over", written
        return None

    def _passed_before(self, k: int) -> HedgeClass | None:
        """Return what a verb before token `k` says of what stands there: that it is passed, neared, or not passed."""
        if self.behind_any(k, self.words.neared, _PASSED):
            return "almost"
        if self.behind_any(k, self.words.passed, _PASSED):
            return "at_most" if self.behind_any(k, self.words.negations, _PASSED) else "over"
        return None

    def _passed_in_time(self, one: Sum) -> tuple[int, HedgeClass, str] | None:
        """Read a verb that passes a sum behind the month in which it does ("a franchi en mai les 100 millions")."""
        gap = self.words.gaps.before(self.tokens, one.first)
        definite = self.tokens[one.first].text in self.words.numbers.definite
        k = gap[0] if gap else one.first
        time = self._time_before(k)
        if not (gap or definite) or k <= self.done or time is None:
            return None
        # of the verbs only those that need no mark behind them: "a passé en mai les 100 millions à une filiale"
        verbs = self.words.passed | self.words.neared
        places = (j for j in range(time - 1, max(time - 1 - _PASSED, -1), -1) if self.tokens[j].text in verbs)
        alone = any(self.words.before.before(self.tokens, j + 1) for j in places)
        name = self._passed_before(k) if alone else None
        return (k, name, self.written(k, one.first + definite)) if name is not None else None

    def _time_before(self, k: int) -> int | None:
        """Return where the month, the year or the word for this year begins that ends just before token `k`."""
        this = self.words.this_year.before(self.tokens, k)
        if this is not None:
            return this[0]
        token = self.tokens[k - 1]
        year = token.kind == "number" and _YEAR.fullmatch(token.text) is not None
        return k - 1 if year or token.text in self.words.months else None

    def _unreached(self, one: Sum) -> tuple[int, HedgeClass, str] | None:
        """Read a verb of reaching before a sum that is not reached ("has not yet hit")."""
        k = one.first - 1
        if k < self.done or self.tokens[k].text not in self.words.reached or not self._is_negated(k):
            return None
        return k, "under", self.written(k, one.first)

    def _is_negated(self, k: int) -> bool:
        """Whether a negation stands right before token `k`, and no "not only"."""
        return self.behind_any(k, self.words.negations, _NEGATED, until=self.words.alone)

    def _before_a_giver(self, k: int) -> int:
        """Return where "of" stands before a name that ends at token `k` ("ein Kredit von Goldman Sachs über"), or `k`.

        Only where nouns have a capital, so that a name alone stands there without an article.
        """
        if not self.words.capital_nouns:
            return k
        j = k
        while j and k - j < _NAME and self.text[self.tokens[j - 1].start].isupper():
            j -= 1
        if j < k and j and self.tokens[j - 1].text in self.words.articles:
            j -= 1
        return j - 1 if j < k and j and self.tokens[j - 1].text in self.words.givers else k

    def _behind_a_percentage(self, k: int) -> bool:
        """Whether a percentage and a comma stand before token `k`: how far something moved ("un 76 %, hasta")."""
        if not k or self.tokens[k - 1].text != ",":
            return False
        for j in range(k - 2, max(k - 2 - _SINCE, -1), -1):
            if self.tokens[j].text == "%" or self.words.percent.at(self.tokens, j) is not None:
                return True
            if self.tokens[j].kind == "mark" and self.tokens[j].text in CLAUSE_ENDS:
                return False
        return False

    def _is_share_before(self, k: int) -> bool:
        """Whether a percentage stands right before token `k`."""
        said = (self.words.percent.at(self.tokens, j) for j in range(max(k - 2, 0), k))
        return bool(k) and (self.tokens[k - 1].text == "%" or any(found and found[0] == k for found in said))

    def _is_part_of_a_name(self, k: int) -> bool:
        """Whether token `k` has a capital and goes on after a word or a number, in a language of capital nouns."""
        before = self.tokens[k - 1] if k else None
        goes_on = before is not None and before.kind in ("word", "number") and self.tokens[k].gap == SPACE
        return goes_on and self.text[self.tokens[k].start].isupper()

    def _is_hedge_behind(self, last: int, end: int) -> bool:
        if self.tokens[last].gap > (ADJACENT if self.tokens[last].kind == "mark" else SPACE):
            return False
        # "$5 or more than $6": the words belong to the next sum
        nexts = (self.words.before.before(self.tokens, e) for e in (end + 1, end + 2) if e < len(self.tokens))
        return not any(found and found[0] < end for found in nexts)

    def _opens_prices(self, k: int) -> bool:
        """Whether "from" at token `k` opens a list of prices ("plans from $20") rather than tells a move."""
        if k == 0:
            return True
        before = self.tokens[k - 1]
        return before.text in self.words.starting or before.text in ("(", ":", "|", BREAK) or self.tokens[k].gap > SPACE

    def behind_any(
        self, k: int, words: frozenset[str], reach: int, *, until: frozenset[str] = frozenset(), endings: bool = False
    ) -> bool:
        """Whether one of some words (or a word that ends in one) stands up to `reach` tokens before token `k`.

        A word of `until` between them parts them.
        """
        for j in range(k - 1, max(k - 1 - reach, -1), -1):
            token = self.tokens[j]
            if token.text in words or (endings and token.text.endswith(tuple(words))):
                return True
            parts = token.text in until and not self._opens_with(words, j - 1)
            if parts or (token.kind == "mark" and token.text in CLAUSE_ENDS):
                return False
        return False

    def _opens_with(self, words: frozenset[str], k: int) -> bool:
        """Whether token `k` is one of some words and opens its sentence ("Verhandelt wird über")."""
        return k >= 0 and self.tokens[k].text in words and (not k or self.tokens[k - 1].kind == "mark")

    def _before_any(self, k: int, words: frozenset[str], reach: int) -> bool:
        """Whether one of some words stands up to `reach` tokens behind token `k`, in its clause and before a number."""
        for token in self.tokens[k : k + reach]:
            if token.text in words:
                return True
            if token.kind == "number" or (token.kind == "mark" and token.text in CLAUSE_ENDS):
                return False
        return False

    def written(self, first: int, last: int) -> str:
        """Return the text of the tokens from `first` up to, not including, `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]
