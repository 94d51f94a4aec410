"""The amounts of a sentence, and the numbers that borrow the currency of one beside them: "0,40 y 2,20 dólares"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.words import Words
from storage.records import Amount

_BARE_BEFORE = re.compile(r"(?<![\w.,$€£¥₹])(\d+(?:[.,]\d+)?|[^\W\d]{2,12})\s*$")
_BEFORE_COMMA = re.compile(r"(?<![\w.,$€£¥₹-])(\d{1,3}(?:[.,]\d+)?),\s+$")
_ONLY_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
_ENDS = r"(?=\s*(?:[;)]|,(?!\d)|[.!?]?\s*$))"
_DIGITS = r"\d+(?:[.,]\d+)?"
_NUMBER = rf"(?P<n>{_DIGITS})"
_SMALL = r"(?:[^\W\d]{1,4}\s+)"
"""An article or another small word."""
_WORD = r"(?P<n>[^\W\d]{3,14})"
"""A number in words, as the sum shows that is read of it with the currency."""
_APART = ("batch", "flex", "priority", "peak")
"""Conditions for which a price list has a second pair of prices."""


def all_amounts(text: str, lang: str, w: Words) -> list[Amount]:
    """Return the amounts of a sentence, with numbers that borrow the currency of one beside them, in order.

    Args:
        text: the sentence.
        lang: its language.
        w: the words by which prices are read in it.
    """
    part = re.compile(rf"(?<!\w){w.group('part_of')}\s+$", re.I)
    whole = [a for a in find_amounts(text, lang) if (a.currency or a.symbol) and not part.search(text[: a.start])]
    found = [_without_step(text, a, lang, w) for a in whole]
    result: list[Amount] = []
    lender = found[0] if found else None
    join = re.compile(
        rf"\s*(?:{w.group('number_joins')}(?:\s+(?:{w.group('for_words')}|{w.group('from_words')}))?|/|–|-)\s*$", re.I
    )
    for n, amount in enumerate(found):
        if (
            amount.symbol
            and not text[amount.start : amount.end].lstrip("~≈ ").startswith(amount.symbol)
            and amount.hedge != "range"
        ):
            stop = found[n - 1].end if n else 0
            lead = text[stop : amount.start]
            if (m := join.search(lead)) and (b := _BARE_BEFORE.search(lead[: m.start()])):
                number = find_amounts(f"{b[1]} {amount.symbol}", lang)
                if number and b[1].isalpha() and (number[0].low or 0) < 1:
                    number = []  # "en calidad media y 0,133 dólares": no half a dollar
                told = re.fullmatch(r"\d+[.,]\d\d", b[1]) is not None  # no version has two decimals
                if number and (told or not re.search(r"[A-Z]\w+[ -]$", lead[: b.start()])):
                    result.append(replace(number[0], start=stop + b.start(1), end=stop + b.end(1), text=b[1]))
        result.append(amount)
        lead = text[found[n - 1].end : amount.start] if n else ""
        if lender is None or "(" not in lead or ")" in lead[lead.rfind("(") :]:
            lender = amount  # a conversion in brackets lends nothing
        stop = found[n + 1].start if n + 1 < len(found) else len(text)
        result += _borrowed_behind(text, amount.end, stop, lender, lang, w)
    return [one for amount in result for one in (*_first_of_three(text, amount, lang), amount)]


def _first_of_three(text: str, amount: Amount, lang: str) -> Iterator[Amount]:
    """Yield the number that a comma parts from one that borrows a currency ("0,56, 0,07 y 1,68 dólares")."""
    borrows = amount.symbol and _ONLY_DIGITS.fullmatch(amount.text)
    m = _BEFORE_COMMA.search(text[: amount.start]) if borrows else None
    if m is not None:
        for one in find_amounts(f"{m[1]} {amount.symbol}", lang)[:1]:
            yield replace(one, start=m.start(1), end=m.end(1), text=m[1])


def _without_step(text: str, amount: Amount, lang: str, w: Words) -> Amount:
    """The end of a rise told with its step ("by $50 to $150"), which is no range."""
    if amount.hedge != "range" or not re.search(rf"(?<!\w){w.group('by_words')}\s*$", text[: amount.start], re.I):
        return amount
    m = re.search(rf"\s{w.group('to_words')}\s+", amount.text)
    ends = find_amounts(amount.text[m.end() :], lang) if m else []
    if not m or not ends:
        return amount
    start = amount.start + m.end() + ends[0].start
    return replace(ends[0], start=start, end=amount.start + m.end() + ends[0].end)


@cache
def _behind(w: Words) -> tuple[re.Pattern[str], ...]:
    """Return patterns of a number that borrows its currency, behind an amount."""
    said = "|".join(
        [w.group("directions", "input"), w.group("directions", "output"), w.group("conditions", "annual-billing")]
    )
    conditions = "|".join(w.group("conditions", name) for name in _APART)
    joins = rf"(?<!\w)(?:{w.group('number_joins')})"
    lead = rf"(?:{joins}|,)\s+(?:{w.group('small')}\s+)?"
    count = rf"{w.group('per')}\s+(?:{w.group('one')}\s+)?{w.group('million')}"
    counted = r"(?P<n>\d+(?:[.,]\d+)?|[^\W\d]{2,12})"
    from_cache = w.group("directions", "cached")
    period = rf"{w.group('per')}\s?(?:{w.group('units', 'month')}|{w.group('units', 'year')})"
    told = (
        # "5 dollari … in input e 25 in output"
        rf"{lead}(?!{w.group('one')}\s){counted}\s+(?={w.group('joins')}?\s?(?:{said})(?!\w)|(?:{said}|{w.group('afterwards')}|{count})(?!\w))",
        # "from 15 to 5 dollars … in and from 75 to 25 out"
        rf"{lead}{w.group('from_words')}\s+(?P<m>{_DIGITS})\s+{w.group('to_words')}\s+{_NUMBER}\s+"
        rf"(?={_labelled(w, said)}(?!\w))",
        # "…, which cost 249.99 dollars a month, falls to 199.99"
        rf"(?:[,;]|{joins})\s+(?:[^\W\d]{{1,3}}\s+)?(?:{w.group('is_moving')}|{w.group('change')})\s+(?:[^\W\d]+\s+)?"
        rf"{w.group('to_words')}\s+{_NUMBER}{_ENDS}",
        # "2 dollars per 1,000 pages, one if you use the batch API"
        rf"{lead}(?P<n>{_DIGITS}|{w.group('one')})\s+(?=(?:[^\W\d]+\s){{0,5}}?(?:{conditions})(?!\w))",
        rf"(?:(?<!\w){w.group('to_words')}\s+|\(|,\s+)(?P<n>\d+[.,]\d+)\s+(?=[^\d.,;)]{{0,40}}?{from_cache}(?!\w))",
        # "50 centesimi per quelli scritti e 5 per quelli ripescati dalla cache"
        rf"{lead}(?!{w.group('one')}\s){counted}\s+"
        rf"(?={w.group('for_words')}\s(?:{w.group('joins')}\s|{_SMALL}{{0,2}})(?:{said}|{from_cache})(?!\w))",
        # "200 dollari al mese o 2.000 all'anno"
        rf"{lead}{_NUMBER}\s*(?={period}(?!\w))",
        # "18 euro …; scegliendo la fatturazione annuale diventano 15 al mese"
        rf"[,;]\s[^.,;:\d]{{0,40}}?(?<!\w){w.group('conditions', 'annual-billing')}[^.,;:\d]{{0,20}}\s{_NUMBER}\s*"
        rf"(?={period}(?!\w))",
        # "a million tokens in cost 60 cents, cached ones 15"
        rf"[,;]\s+{from_cache}\s+(?:[^\W\d]+\s+){{0,2}}{_NUMBER}{_ENDS}",
        # "in ingresso si paga 0,20 dollari, in uscita 0,60", "y la lectura, 0,50", "l'output da 40 a 8"
        rf"(?:{joins}|[,;:])\s+{_labelled(w, said)}[,:]?\s+(?:{w.group('small')}\s+)?"
        rf"(?:(?:{w.group('from_words')}\s+)(?P<m>{_DIGITS})\s+{w.group('to_words')}\s+)?{_NUMBER}{_ENDS}",
        # "je Million Eingabe-Token drei Dollar, für die Ausgabe fünfzehn"
        rf"(?:{joins}|[,;:])\s+{_labelled(w, said)}[,:]?\s+(?!{w.group('one')}(?!\w)){_WORD}{_ENDS}",
        # "each million tokens sent costs 3 dollars; each million received, 15", "per uno in uscita 15"
        rf"(?:{joins}|[,;])\s+{w.group('per')}\s+(?:{w.group('one')}\s+)?(?:{w.group('million')}|{w.group('one')})"
        rf",?\s+{_labelled(w, said, done=True)}[,:]?\s+(?:{w.group('small')}\s+)?{_NUMBER}{_ENDS}",
        # "Perplexity Pro costa 20 dollari, 10 per gli studenti"
        rf"{lead}{_NUMBER}\s+(?:{w.group('for_words')}\s+)?{_SMALL}?(?={w.group('conditions', 'student')}(?!\w))",
        # "Le Chat Pro gibt es für 14,99 Euro im Monat, Studenten zahlen 5,99"
        rf"[,;]\s+{_SMALL}{{0,2}}{w.group('conditions', 'student')}\s{w.group('students_pay')}\s{_NUMBER}{_ENDS}",
        # "14,99 euro al mese; studenti 6,99"
        rf"[,;]\s+{_SMALL}?{w.group('conditions', 'student')}[,:]?\s{_NUMBER}{_ENDS}",
        # "(3 dollars), which becomes 0.30 from the cache"
        rf"{w.group('becomes')}\s+(?:{w.group('small')}\s+)?(?P<n>{_DIGITS}|{w.group('one')}(?=\s{w.group('with_words')}\s))"
        r"(?![\w.,]*\d)(?!\s?[%€$£¥])",
        # "0,24 e 0,97 dollari; con l'elaborazione batch, 0,12 e 0,485"
        rf"[,;:]\s[^.,;\d]{{0,20}}?(?<!\w)(?:{conditions})[^.,;:\d]{{0,15}}[,:]?\s+{_NUMBER}\s+{joins}\s+(?P<m>{_DIGITS}){_ENDS}",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in told)


def _labelled(w: Words, said: str, *, done: bool = False) -> str:
    """What a number that leaves out its currency is for, right before it: a direction, or what is done with a cache.

    Args:
        w: the words.
        said: patterns of directions.
        done: whether it may be what is done to the tokens ("received").
    """
    of_cache = rf"{w.group('prose_cache', 'reads')}|{w.group('prose_cache', 'writes')}"
    if done:
        of_cache += rf"|{w.group('directions', 'tokens_read')}|{w.group('directions', 'tokens_written')}"
    article = rf"(?:(?:{w.group('joins')}|{w.group('articles')})\s|l['’])"
    return rf"{article}?{article}?(?:{said}|{of_cache})"


def _borrowed_behind(text: str, start: int, stop: int, lender: Amount, lang: str, w: Words) -> Iterator[Amount]:
    """Yield the numbers between two places that borrow the currency of an amount before them."""
    if not lender.symbol or lender.hedge == "range":
        return
    part = text[start:stop]
    matches = [m for pattern in _behind(w) for m in pattern.finditer(part)]
    found = {start + m.start(name): number for m in matches for name, number in m.groupdict().items() if number}
    for at, number in sorted(found.items()):
        number = "1" if w.whole("one").fullmatch(number) else number
        written = f"{number} {lender.symbol}" if lender.symbol[0].isalpha() else f"{lender.symbol}{number}"
        for one in find_amounts(written, lang)[:1]:
            yield replace(one, start=at, end=at + len(found[at]), text=found[at])
