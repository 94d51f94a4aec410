"""A sentence laid out for reading: its sums, companies, dates and cues, all at their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from operator import attrgetter

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, OTHER, STRANGER, Cues, Found, mask
from pipeline.figures.funding.sentence.restating import Restates
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from storage.records import Amount, Money

_OPENS_RESTATEMENT = re.compile(r"[(\[]\s*(?:\w+(?:\.\w+)*[.,]?\s+){0,2}[~≈]?\s*$")
_BETWEEN_DASHES = re.compile(r"(?:\s-|\s?[–—])\s?(.*)", re.DOTALL)
_CLOSES_DASHES = re.compile(r"\s?[–—]|\s?-(?=[\s,.;)])|[.;]?\s*$")
_OPENS_BEHIND_WORDS = re.compile(r"(?:\s[^\W\d_][\w'’-]*){1,4}\s[(\[]\s*(?:\w+\.?\s+){0,2}[~≈]?\s*")
_ALIKE = Decimal(10)
"""Beyond this ratio two sums do not look like one that is told in two currencies."""
_NEAR_PAR, _PAR = frozenset({"USD", "EUR", "GBP"}), Decimal("2.2")
"""Currencies of which one has not been worth more of another since 2000 (a pound of 2007 was 2.11 dollars)."""
_NEAR = Decimal("1.4")
"""Nearer each other than this were two of them nearly always."""
_CLOSES_RESTATEMENT = re.compile(r"\s*[)\]]")
_ASIDE = re.compile(rf",[^,;:{AMOUNT}]*,")
_BRACKET = re.compile(rf"\([^();{AMOUNT}]*\)")
_BREAK = re.compile(r"[;:]|\s[–—-]\s|[,()\[\]]|—")


_LONG_ASIDE = 60
"""Letters of an aside that is too long to be passed over."""
LEAST = Decimal(100_000)
"""Whole currency units; a seed cheque of an accelerator is some 100,000."""
LEAST_BARE = Decimal(2_000_000)
"""The same for a number without a currency: "a million" alone counts users and chips."""


def too_small(amount: Amount) -> bool:
    """Whether a sum is below anything that an investor gives or a company earns in a year."""
    least = LEAST if amount.currency else LEAST_BARE
    return max(value for value in (amount.low, amount.high, Decimal(0)) if value is not None) < least


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Sum:
    """One sum of a sentence with its restatements; offsets are those of the sentence.

    `start` to `end` covers the hedge and the restatement; `amount` keeps the offsets of the whole text.
    """

    amount: Amount
    start: int
    end: int
    currency: str
    also: tuple[Money, ...] = ()
    bracketed: bool = False
    """Whether it stands alone in brackets."""
    told_again: tuple[int, int] = (0, 0)
    """Where it is restated behind words that are not part of it ("raised $6 million in May, or about €5 million")."""


@dataclass(slots=True)
class Scene:
    """One sentence with all that was found in it."""

    sentence: Sentence
    sums: list[Sum]
    mentions: list[Mention]
    dates: list[DateMention]
    masked: str = ""
    cues: list[Found] = field(default_factory=list)
    breaks: list[tuple[int, bool]] = field(default_factory=list)
    """Where clauses part: the place, and whether the mark parts strongly (a semicolon, a dash)."""
    described: list[Mention] = field(default_factory=list)
    """Phrases that stand for a company."""
    _by_group: dict[str, list[Found]] | None = field(default=None, init=False)

    @property
    def text(self) -> str:
        """The sentence's words."""
        return self.sentence.text

    def _grouped(self) -> Mapping[str, Sequence[Found]]:
        """Return the cues by their groups, sorted out once: each group is asked for often."""
        if self._by_group is None:
            self._by_group = {}
            for cue in self.cues:
                self._by_group.setdefault(cue.group, []).append(cue)
        return self._by_group

    def of(self, *groups: str) -> Sequence[Found]:
        """Return the cues of some groups, in order."""
        grouped = self._by_group or self._grouped()
        if len(groups) == 1:
            return grouped.get(groups[0], ())
        return () if grouped.keys().isdisjoint(groups) else [cue for cue in self.cues if cue.group in groups]

    def has(self, group: str) -> bool:
        """Whether a cue of a group stands in the sentence."""
        return group in (self._by_group or self._grouped())

    def told_by(self, found: Found) -> str:
        """Return a cue as the lexicon writes it, and the words of the text that it was found in: the name of a rule."""
        return f"{found.cue.words} “{self.text[found.start : found.end]}”"

    def parted(self, left: int, right: int) -> float:
        """Return how strongly two places are parted: 1 for each comma between, 3 for each stronger mark."""
        if left > right:
            left, right = right, left
        if not self.breaks:
            return 0.0
        at = bisect_left(self.breaks, (left, False))
        cost = 0.0
        for place, strong in self.breaks[at:]:
            if place >= right:
                break
            cost += 3.0 if strong else 1.0
        return cost

    def breaks_before(self, place: int, *, words: int = 0) -> bool:
        """Whether a mark parts a place from what is before it, with at most so many words between."""
        return any(at < place and self.words_between(at + 2, place) <= words for at, _ in self.breaks)

    def parted_outside_asides(self, left: int, right: int) -> float:
        """Return how strongly two places are parted, an aside between two commas counted as half a comma.

        What stands in a bracket that opens and closes between them does not part them ("the Toronto lab (Cohere) at").
        """
        aside = _ASIDE.search(self.masked, left, right)
        cost = self.parted(left, right)
        cost -= sum(self.parted(one.start(), one.end()) for one in _BRACKET.finditer(self.masked, left, right))
        return cost - 1.5 if aside and len(aside.group()) < _LONG_ASIDE else cost

    def words_between(self, left: int, right: int) -> int:
        """Return how many words stand between two places, masked names and dates counted as one."""
        if left > right:
            left, right = right, left
        return self.masked.count(" ", left, right)

    def apart(self, left: int, right: int) -> float:
        """Return what stands between a cue and a sum, as a cost. An aside between two commas counts little."""
        between = self.masked[left:right]
        aside = _ASIDE.search(between) if between.count(",") > 1 else None
        if aside and right - left - len(aside.group()) < _LONG_ASIDE:
            between = between[: aside.start()] + " " + between[aside.end() :]
            marks = sum(3.0 if strong else 1.0 for place, strong in self.breaks if left <= place < right) - 2.0
            return 0.5 + 0.3 * between.count(" ") + max(marks, 0.0)
        return 0.3 * self.words_between(left, right) + self.parted(left, right)

    def sums_between(self, left: int, right: int) -> int:
        """Return how many sums stand wholly between two places."""
        if left > right:
            left, right = right, left
        return sum([one.start >= left and one.end <= right for one in self.sums])


def lay_out(
    sentence: Sentence,
    amounts: Sequence[Amount],
    mentions: Sequence[Mention],
    dates: Sequence[DateMention],
    cues: Cues,
    described: Sequence[Mention],
    currency: str | None,
    restates: Restates,
    strangers: Sequence[tuple[int, int]] = (),
    *,
    remark: tuple[int, int] | None = None,
    capital_nouns: bool = False,
) -> Scene:
    """Lay a sentence out.

    Args:
        sentence: the sentence.
        amounts: its sums, with offsets of the whole text.
        mentions: companies, with offsets of the sentence.
        dates: dates, with offsets of the sentence.
        cues: the cues of its language.
        described: phrases that stand for a company ("the ChatGPT maker"), with offsets of the sentence.
        currency: what a sum without a currency of its own is in, if the text so far tells.
        restates: words between a sum and the same sum in another currency ("or about").
        strangers: the places of what looks like a name, with offsets of the sentence.
        remark: where it says no more of the sum with which it opens than how large that is; no cue stands there.
        capital_nouns: whether the language writes all nouns with a capital, so that a capital makes no name.
    """
    sums = join_restatements(sentence, amounts, currency, restates)
    spans = [(one.start, one.end, AMOUNT) for one in sums]
    spans += [(*one.told_again, _NOTHING) for one in sums if one.told_again[1]]
    spans += [(*remark, AMOUNT)] if remark else []
    taken = list(spans)
    for mention in (*described, *mentions):
        if not _overlaps(mention.start, mention.end, taken):
            span = (mention.start, mention.end, COMPANY if mention.company else OTHER)
            spans.append(span)
            taken.append(span)
    free_dates = [d for d in dates if not _overlaps(d.start, d.end, taken)]
    spans += [(d.start, d.end, DATE) for d in free_dates]
    masked = mask(sentence.text, spans)
    breaks = [
        (match.start(), match.group().strip() in (";", ":", "–", "—", "-"))
        for match in _BREAK.finditer(masked)
        # a colon beside a sum ("Price tag: $3 billion", "$3 billion: the price of …") binds rather than parts
        if match.group() != ":"
        or not (masked[match.end() :].lstrip()[:1] == AMOUNT or opens_with_a_sum(masked, match.start()))
    ]
    names = [(start, end, STRANGER) for start, end in strangers if not _overlaps(start, end, spans)]
    every = cues.find(masked)
    if names:
        every += cues.find_about_strangers(mask(sentence.text, [*spans, *names]))
        every.sort(key=_PLACE)
    seen = [one for one in every if not one.cue.dated or _YEAR.search(sentence.text, one.start, one.end)]
    found = _outside_names(_without_particles(_longest(seen), masked), sentence, masked, capital_nouns=capital_nouns)
    return Scene(sentence, sums, list(mentions), free_dates, masked, found, breaks, list(described))


_PLACE = attrgetter("start")
_NOTHING = "x"
"""Writes over what says nothing of its own."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def opens_with_a_sum(masked: str, colon: int) -> bool:
    """Whether nothing but a sum stands before a colon."""
    before = masked[:colon].rstrip()
    return before[-1:] == AMOUNT and not before.strip(_MARKS_OF_ITEMS + AMOUNT)


_MARKS_OF_ITEMS = " *_-–—•·\"'“„«("


def _longest(found: list[Found]) -> list[Found]:
    """Drop a cue that stands within a longer one that says something else ("value" within "market value")."""
    wide = [one for one in found if one.group in _PLACES and not one.cue.bound and " " in one.cue.words]
    if not wide:
        return found
    return [
        one
        for one in found
        if one.cue.bound
        or not any(
            other.start <= one.start
            and one.end <= other.end
            and other.end - other.start > one.end - one.start
            and other.group != one.group
            for other in wide
        )
    ]


_VERB = re.compile(r"\w+ ")


def _without_particles(found: list[Found], masked: str) -> list[Found]:
    """Drop a comparison whose word is part of the verb before the sum ("turned over $3 billion")."""
    compared = [one for one in found if one.group == "compare" and one.cue.bound]
    verbs = [one for one in found if compared and one.cue.bound and not one.cue.gapped and one.group != "compare"]
    particles = {
        id(one)
        for one in compared
        if any(verb.end == one.end and _VERB.fullmatch(masked, verb.start, one.start) for verb in verbs)
    }
    return [one for one in found if id(one) not in particles]


def _outside_names(found: list[Found], sentence: Sentence, masked: str, *, capital_nouns: bool) -> list[Found]:
    """Drop cues whose words belong to a body or a person: "the non-profit", "the sales chief"."""
    bodies = [(one.start, one.end) for one in found if one.group == "body"]
    return [
        one
        for one in found
        if one.group == "body"
        or not (
            any(
                start <= one.start < end and not (one.start == start and one.end > end and not one.gap)
                for start, end in bodies
            )
            or (not capital_nouns and sentence.place != "title" and _is_in_a_name(sentence.text, masked, one.start))
        )
    ]


def _is_in_a_name(text: str, masked: str, at: int) -> bool:
    """Whether a word goes on a name ("Ontario Pension").

    The first word of a sentence ("The Series C") begins none, nor does a name that is known ("Anthropic Series F").
    """
    if not text[at : at + 1].isupper():
        return False
    before = _IN_A_NAME.search(text[max(0, at - 20) : at + 2])
    start = max(0, at - 20) + before.start() if before else 0
    return start > 0 and masked[at - 2] not in (COMPANY, OTHER, AMOUNT, DATE)


_IN_A_NAME = re.compile(r"[A-ZÀ-Þ][\w-]*[a-zà-ÿ]\s[A-ZÀ-Þ][a-zà-ÿ]$")
_PLACES = frozenset({"listing", "part", "profit", "fund", "spend"})
"""Groups whose phrases hold the words of another group."""


def join_restatements(
    sentence: Sentence, amounts: Sequence[Amount], currency: str | None, restates: Restates
) -> list[Sum]:
    """Join a sum with what restates it in another currency, and give each the currency that it is in."""
    sums: list[Sum] = []
    for number, amount in enumerate(amounts):
        start, end = amount.start - sentence.start, amount.end - sentence.start
        told = amount.currency
        if amount.symbol is None:
            told = (
                told or (sums[-1].currency if sums else None) or _currency_nearby(amounts, number, sentence) or currency
            )
        converted = amounts[number + 1] if amount.symbol is None and number + 1 < len(amounts) else None
        if converted is not None and told == converted.currency and not amount.currency:
            behind = sentence.text[end : converted.start - sentence.start]
            told = None if _OPENS_RESTATEMENT.fullmatch(behind.lstrip()) else told
        before = sums[-1] if sums else None
        if before is not None and _names_another(amount, before):
            between = sentence.text[before.end : start]
            closed = _restates(between, sentence.text[end:], restates, par=_are_at_par(before.amount, amount))
            if closed is None and _is_of_one_size(before.amount, amount):
                closed = _restates_behind_words(between, sentence.text[end:])
            money = _as_bounded(Money(amount.low, amount.high, amount.currency or "", amount.step), before.amount)
            if closed is not None:
                sums[-1] = replace(_restated(before, money), end=end + closed)
                continue
            again = _told_again(before, between, amount, sentence.text[end:], restates)
            if again is not None:
                sums[-1] = replace(_restated(before, money), told_again=(start - again, end))
                continue
        behind = sentence.text[end:].removeprefix(".").lstrip()  # "(350 Mio.)"
        bracketed = sentence.text[:start].rstrip().endswith(("(", "[")) and behind[:1] in (")", "]")
        sums.append(Sum(amount, start, end, told or "", (), bracketed))
    return sums


def _names_another(amount: Amount, before: Sum) -> bool:
    """Whether a sum says that it is in other money than the one before, also by a word that leaves its country open."""
    if amount.currency:
        return amount.currency != before.currency
    return amount.symbol is not None and bool(before.currency)


def _restated(one: Sum, money: Money) -> Sum:
    """Return a sum with its conversion, which stands for it where its own word for money leaves its country open."""
    if not one.currency:
        told = replace(one.amount, low=money.low, high=money.high, currency=money.currency, step=money.step)
        return replace(one, amount=told, currency=money.currency)
    return replace(one, also=(*one.also, money)) if money.currency else one


def _as_bounded(money: Money, told: Amount) -> Money:
    """Return a conversion with the open end of the sum that it restates ("up to $1 billion (about €850 million)")."""
    if money.low == money.high and told.low is None:
        return replace(money, low=None)
    return replace(money, high=None) if money.low == money.high and told.high is None else money


def _restates(between: str, after: str, restates: Restates, *, par: bool) -> int | None:
    """Say whether a second currency restates the sum before it; return how far its closing bracket reaches.

    `par` says that the two can be worth the same: "($90 million of it from Nvidia)" is a part of €500 million.
    """
    opened = between.lstrip()
    if _OPENS_RESTATEMENT.fullmatch(opened) or (opened[:1] == "(" and restates.beside(opened[1:])):
        closing = _CLOSES_RESTATEMENT.match(after)
        return closing.end() if closing else 0 if par else None
    dashed = _BETWEEN_DASHES.fullmatch(between)
    if dashed is not None and par and _CLOSES_DASHES.match(after) and _is_apposition(f", {dashed[1]}", restates):
        return 0  # "$500 million – about €430 million –", "500 millones de dólares -430 millones de euros-"
    if len(between) < 40 and _is_apposition(between, restates):
        return 0
    return None


def _restates_behind_words(between: str, after: str) -> int | None:
    """Return how far a bracket reaches that holds nothing but the sum that the words before it name.

    "14 miliardi di dollari di valutazione (11,7 miliardi di euro)".
    """
    if _OPENS_BEHIND_WORDS.fullmatch(between) is None:
        return None
    closing = _CLOSES_RESTATEMENT.match(after)
    return closing.end() if closing else None


def _told_again(before: Sum, between: str, amount: Amount, after: str, restates: Restates) -> int | None:
    """Return how many letters before a sum the words begin that make it the one before, told behind its own clause."""
    if before.also or not _are_at_par(before.amount, amount):
        return None
    hedged = f"{between}{amount.hedge_word or ''} "
    begins = restates.behind_a_clause(hedged, after, alike=_are_alike(before.amount, amount))
    return None if begins is None else len(between) - begins - 1


def _are_alike(one: Amount, other: Amount) -> bool:
    """Whether sums in dollars, euros or pounds are as near each other as these have been."""
    a, b = one.high or one.low, other.high or other.low
    return bool(a and b and {one.currency, other.currency} <= _NEAR_PAR and max(a, b) < _NEAR * min(a, b))


def _is_of_one_size(one: Amount, other: Amount) -> bool:
    """Whether two sums in different currencies can be worth the same."""
    a, b = one.high or one.low, other.high or other.low
    return a is not None and b is not None and a > 0 and b > 0 and max(a, b) < _ALIKE * min(a, b)


def _are_at_par(one: Amount, other: Amount) -> bool:
    """Whether sums may be worth the same, by the rates between dollar, euro and pound in this century (ECB)."""
    a, b = one.high or one.low, other.high or other.low
    if not a or not b or not {one.currency, other.currency} <= _NEAR_PAR:
        return True
    return max(a, b) < _PAR * min(a, b)


def _is_apposition(between: str, restates: Restates) -> bool:
    """Whether only a comma, a sign or a word of conversion stands between two sums of different currencies."""
    bare = between.strip(" ,~≈=/\u00a0")
    return (not bare and between.strip() not in ("", "/")) or restates.beside(bare)


def _currency_nearby(amounts: Sequence[Amount], number: int, sentence: Sentence) -> str | None:
    for other in (*reversed(amounts[:number]), *amounts[number + 1 :]):
        between = sentence.text[amounts[number].end - sentence.start : max(0, other.start - sentence.start)]
        if _OPENS_RESTATEMENT.fullmatch(between.lstrip()):
            continue  # "200.690 millones (27.711 millones de euros)": what converts a sum is in other money
        if other.currency and ";" not in between:
            return other.currency
    return None


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int, str]]) -> bool:
    return any(start < b and end > a for a, b, _ in spans)
