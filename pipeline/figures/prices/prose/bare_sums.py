"""Finds sums that leave out the currency of those before them ("…, which it replaces, took 15 and 75")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.prose.reads import State
from pipeline.figures.prices.words import Words, scanner
from storage.records import Amount

_NUMERAL = r"\d{1,3}(?:[.,]\d{1,3}|[ \u00a0\u202f]\d{3})?(?![\w.,]*\d)"
_NUMBER = rf"{_NUMERAL}(?!\s?[%€$£¥])"
_LEAD = 60
"""How many characters stand at most between a product and the pair that is its price."""


class BareSums:
    """Reads the numbers of one language that are sums for the sums before them."""

    def __init__(self, w: Words) -> None:
        self.words, self.lang, self.scan = w, w.lang, scanner(w.lang)

    def find(self, masked: str, found: Sequence[Amount], state: State) -> list[Amount]:
        """Return the sums of a sentence that tell no currency.

        Args:
            masked: the sentence, a NUL for each letter of a product.
            found: its sums with a currency, in order.
            state: what the sentences before have told.
        """
        if self.words.find("scores").search(masked):
            return []
        result = [self._sum(m, "a", m["money"]) for m in self._in_money.finditer(masked)]
        if not (state.symbol or found):
            return result
        changes = any(self.words.find(kind).search(masked) for kind in ("change", "old_after", "set_beside"))
        patterns = [
            self._pairs,
            self._sold,
            self._singles,
            self._timed,
            self._yearly,
            self._billed,
            self._in_brackets,
            self._offers,
            self._set_against,
            self._looks,
            self._for_products,
            self._past,
            self._reduced,
            self._comes_from,
            *([self._olds] if changes else []),
        ]
        told = [m for p in patterns for m in p.finditer(masked)]
        for m in sorted([*told, *self._beside_tiers(masked)], key=lambda m: m.start("a")):
            numbers = [group for group in ("a", "b") if m.groupdict().get(group)]
            start, end = m.start("a"), m.end(numbers[-1])
            if any(a.start < end and start < a.end for a in [*found, *result]):
                continue
            whole = not any(re.search(r"\D", m[group]) for group in numbers)
            before = [a for a in (*found, *result) if a.end <= start and a.symbol]
            before = [a for a in before if whole or not self._is_cents(a.symbol or "")]
            sign = before[-1].symbol if before else state.symbol
            paired = state.pair and len(numbers) == 2
            if sign and (before or paired or (state.timed and m.re in (self._timed, self._sold, self._reduced))):
                result += [self._sum(m, group, sign) for group in numbers]
        return result

    @cached_property
    def _pairs(self) -> re.Pattern[str]:
        """A product, what sells it, and two numbers ("…, which it replaces, asked 15 and 75")."""
        w = self.words
        sold = "|".join([w.group("sells"), w.group("cost_verbs"), w.group("asked")])
        verb = rf"[^\x00\d;.:]{{0,{_LEAD}}}?(?<!\w)(?:{sold})(?:\s+[^\W\d]+){{0,3}}?\s+"
        return re.compile(
            rf"\x00(?:{verb}|{self._at}|[,:]\s+|\s*\()(?P<a>{_NUMBER}){self._joins}(?P<b>{_NUMBER}){self._end}", re.I
        )

    @cached_property
    def _singles(self) -> re.Pattern[str]:
        """A product and one number right behind it ("Claude Pro at 18")."""
        return re.compile(rf"\x00(?:,?{self._at}|,?\s+|:\s+|\s*\()(?P<a>{_NUMBER}){self._end}", re.I)

    def _beside_tiers(self, masked: str) -> Iterator[re.Match[str]]:
        """Yield two numbers for prompts of a size ("4 y 18 a partir de 200.000 tokens", "above 200k, 4 and 18")."""
        for tier in self.scan.conditions(masked) if self._pair.search(masked) else ():
            if tier.kind != "tier":
                continue
            behind = self._pair_behind.match(masked, tier.end)
            before = self._pair_before.search(masked, max(0, tier.start - _LEAD), tier.start)
            yield from (m for m in (behind, before) if m)

    @cached_property
    def _pair(self) -> re.Pattern[str]:
        return re.compile(rf"\d{self._joins}\d", re.I)

    @cached_property
    def _pair_behind(self) -> re.Pattern[str]:
        return re.compile(rf"[^\d.;:$€£¥]{{1,40}}(?P<a>{_NUMBER}){self._joins}(?P<b>{_NUMBER}){self._end}", re.I)

    @cached_property
    def _pair_before(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w.,$€£¥])(?P<a>{_NUMBER}){self._joins}(?P<b>{_NUMBER})\s[^\W\d]*\s*$", re.I)

    @cached_property
    def _timed(self) -> re.Pattern[str]:
        """A product and one number with its period ("ChatGPT Plus cuesta 399 al mes", "Team: 25 a utente")."""
        lead = rf"(?:,?{self._at}|,?\s+|\s?:\s+|\s?\()"
        return re.compile(rf"\x00{lead}(?P<a>{_NUMBER})(?={self._per_time})", re.I)

    @cached_property
    def _sold(self) -> re.Pattern[str]:
        """A product, a verb of price, and one number that ends a clause ("Claude Max starts at 100.")."""
        w = self.words
        verbs = "|".join(w.group(kind) for kind in ("starts_at", "stays_at", "cost_verbs"))
        at = rf"\s+(?:(?:{w.group('host_prepositions')}|{w.group('small')})\s+)?"
        return re.compile(rf"\x00\s+(?:{verbs}){at}(?P<a>{_NUMBER}){self._end}", re.I)

    @cached_property
    def _yearly(self) -> re.Pattern[str]:
        """A number with its period that goes on from a price by time ("200 al mese o 2.000 l'anno")."""
        w = self.words
        period = "|".join(w.group("units", kind) for kind in ("month", "year"))
        joint = rf"(?:\s{w.group('connectors', 'or')}|,(?:\s{w.group('connectors', 'or')})?)\s+"
        return re.compile(rf"(?<!\w)(?:{period}){joint}(?P<a>{_NUMBER})(?={self._per_time})", re.I)

    @cached_property
    def _billed(self) -> re.Pattern[str]:
        """A number with how it is billed, beside a price by time ("…, or 20 if you pay month by month")."""
        w = self.words
        told = "|".join(w.group(kind, "annual-billing") for kind in ("conditions", "plain"))
        joints = "|".join(w.group("connectors", kind) for kind in ("and", "or", "but"))
        return re.compile(
            rf"(?:[,;]\s|\(|(?<!\w)(?:{joints})\s)\s*(?P<a>{_NUMBER})(?=\s+(?:{w.group('with_words')}\s+)?(?:{told})(?!\w))",
            re.I,
        )

    @cached_property
    def _per_time(self) -> str:
        """What a price by time is told per, right behind it ("al mes", "l'anno", "por usuario y mes")."""
        w = self.words
        period = "|".join(w.group("units", kind) for kind in ("month", "year", "user"))
        return rf"\s+(?:{w.group('per')}\s+|{w.group('per_elided')}['’]\s?)?(?:{period})(?!\w)"

    @cached_property
    def _in_brackets(self) -> re.Pattern[str]:
        """A number with its period that is all of a bracket behind a price by time ("$200 a month (2,000 a year)")."""
        w = self.words
        period = "|".join(w.group("units", kind) for kind in ("month", "year"))
        per = rf"(?:{w.group('per')}|{w.group('per_elided')}['’])"
        time = rf"(?<!\w)(?:{period})\s?"
        lead = rf"{time}\((?:{w.group('connectors', 'or')}\s+)?"
        return re.compile(rf"{lead}(?P<a>{_NUMBER})(?=\s+(?:{per}\s?)?(?:{period})\))", re.I)

    @cached_property
    def _looks(self) -> re.Pattern[str]:
        """A number for a picture of another quality ("…, 0,042 in mittlerer und 0,167 in hoher Qualität")."""
        w = self.words
        lead = rf"(?:,|(?<!\w){w.group('connectors', 'and')})\s+"
        return re.compile(rf"{lead}(?P<a>{_NUMBER})(?=\s+{w.group('joins')}\s+{w.group('qualities')}(?!\w))", re.I)

    @cached_property
    def _set_against(self) -> re.Pattern[str]:
        """Two numbers that a product's are set against, before another one ("contre 15 et 75 pour Claude Opus 4.1")."""
        w = self.words
        of = f"{w.group('for_words')}|{w.group('joins')}|{w.group('with_words')}"
        lead = rf"(?<!\w){w.group('against')}\s+(?:{w.group('articles')}\s+)?"
        return re.compile(rf"{lead}(?P<a>{_NUMBER}){self._joins}(?P<b>{_NUMBER})(?=\s+(?:{of})\s+\x00)", re.I)

    @cached_property
    def _for_products(self) -> re.Pattern[str]:
        """A number for the product behind it, joined or asked ("… and 200 for Claude Max", "OpenAI asks 60 for o1")."""
        w = self.words
        lead = rf"(?<!\w)(?:{w.group('connectors', 'and')}|{w.group('asked')})\s+"
        article = rf"(?:{w.group('articles')}\s+(?:{w.group('plan_nouns')}\s+)?)?"
        return re.compile(
            rf"{lead}(?P<a>{_NUMBER})(?=\s+{w.group('price_for')}\s+{article}\x00+\s*(?:[.,;:)]|$))", re.I
        )

    @cached_property
    def _offers(self) -> re.Pattern[str]:
        """A number for the first months ("…, though for the first two months they let it go for 3.99")."""
        offer = self.words.group("conditions", "promotional")
        return re.compile(rf"(?<!\w){offer}[^\d.;:,$€£\x00]{{1,40}}\s(?P<a>{_NUMBER}){self._end}", re.I)

    @cached_property
    def _in_money(self) -> re.Pattern[str]:
        """A number with its period, right behind the currency that it is in ("billed in dollars: 200 a month")."""
        w = self.words
        money = "|".join(w.group("currencies_in", code) for code in w.keys("currencies_in"))
        period = "|".join(w.group("units", kind) for kind in ("month", "year"))
        return re.compile(
            rf"(?<![\w\d])(?P<money>{money})(?:\s[^\W\d]+)?\s?[:,–—]\s+(?P<a>{_NUMBER})(?=\s+(?:{w.group('per')}\s+)?(?:{period})(?!\w))",
            re.I,
        )

    @cached_property
    def _olds(self) -> re.Pattern[str]:
        """A number told as the price before ("…, down from 10", "contre 10 auparavant")."""
        w = self.words
        was = rf"(?:{w.group('old_before')}|{w.group('against')})\s+(?:[^\W\d]{{1,5}}\s+){{0,2}}"
        before = rf"\s+(?:[^\W\d]{{1,3}}\s+)?{w.group('old_after')}(?!\w)"
        cost = rf"\s+{w.group('relatives')}\s+(?:{w.group('set_beside')}|{w.group('cost_verbs')})(?!\w)"
        end = rf"(?={before}|{cost}|\s*(?:[.;:)]|,(?!\d)|$))"
        return re.compile(rf"(?<!\w){was}(?P<a>{_NUMBER})(?:{self._joins}(?P<b>{_NUMBER}))?{end}", re.I)

    @cached_property
    def _comes_from(self) -> re.Pattern[str]:
        """A number that a price came from, right behind it ("falls to $0.42 from 1.68")."""
        w = self.words
        named = "|".join(w.group("currencies_in", code) for code in w.keys("currencies_in"))
        to = (
            rf"(?<!\w){w.group('new_before')}\s+[$€£¥]?\s?{_NUMERAL}(?:\s?[$€£¥]|\s(?:{named}))?(?:\s+[^\W\d]+){{0,2}}?"
        )
        return re.compile(rf"{to},?\s{w.group('from_words')}\s(?P<a>{_NUMBER}){self._end}", re.I)

    @cached_property
    def _reduced(self) -> re.Pattern[str]:
        """What a plan's price comes down to for students ("Per gli studenti il canone scende a 6,99.")."""
        w = self.words
        student, noun = rf"{w.group('conditions', 'student')}(?!\w)", rf"(?<!\w){w.group('fees')}(?!\w)"
        before = rf"(?<!\w){student}[^.;:\d$€£¥]{{0,90}}?{noun}"
        behind = rf"{noun}\s{w.group('for_words')}\s(?:[^\W\d]{{1,4}}\s)?{student}"
        falls = rf"(?:{before}|{behind})(?:\s[^\W\d]+)??\s{w.group('new_before')}"
        return re.compile(rf"{falls}\s+(?P<a>\d{{1,3}}[.,]\d\d)(?=\W*\Z)", re.I)

    @cached_property
    def _past(self) -> re.Pattern[str]:
        """Two numbers that are all of a sentence about what was before ("Until yesterday it was 0.56 and 1.68.")."""
        w = self.words
        when = f"{w.group('old_after')}|{w.group('old_before')}"
        said = rf"(?:{when}),?\s+{w.group('were')}|{w.group('were')}\s+(?:{when})"
        return re.compile(rf"\A\W*(?:{said})\s+(?P<a>{_NUMBER}){self._joins}(?P<b>{_NUMBER})\W*\Z", re.I)

    @cached_property
    def _joins(self) -> str:
        return rf"(?:\s+{self.words.group('connectors', 'and')}\s+|\s?/\s?)"

    @cached_property
    def _at(self) -> str:
        """A verb of price or two small words ("at", "est à", "starts at")."""
        groups = ("small", "host_prepositions", "cost_verbs", "starts_at", "for_it_takes", "priced_at", "stays_at")
        return rf"\s+(?:(?:{'|'.join(map(self.words.group, groups))})\s+){{0,2}}"

    @cached_property
    def _end(self) -> str:
        """What shows that nothing is counted: the clause ends, or another begins."""
        w = self.words
        words = f"{w.group('connectors', 'strong')}|{w.group('respectively')}|{w.group('old_after')}"
        return rf"(?=\s*(?:[.;:)]|,(?!\d)|$)|\s+(?:{words})(?!\w))"

    def _is_cents(self, symbol: str) -> bool:
        return self.words.find("cents").fullmatch(symbol) is not None

    def _sum(self, m: re.Match[str], group: str, symbol: str) -> Amount:
        written = f"{m[group]} {symbol}" if symbol[0].isalpha() else f"{symbol}{m[group]}"
        number = find_amounts(written, self.lang)[0]
        return replace(number, start=m.start(group), end=m.end(group), text=m[group])
