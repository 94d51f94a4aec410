"""Numbers alone behind the names of a list, whose unit the text above it tells once ("In billions of dollars:")."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from pipeline.figures.amounts import find_amounts
from pipeline.figures.funding.kind.headed import text_above
from pipeline.figures.funding.sentence.units import Unit, unit_in
from pipeline.figures.funding.sentence.words import Words
from storage.records import Amount, Article, Block

_LINE = re.compile(r"\s*[^\W\d_][^:|]{0,60}?(?:\s?[:–—|]\s|\s-\s)\s*(?P<number>[^:–—|()]*\d)(?:\s?\([^()]*\))?\W*$")
"""A name, a mark, a number, and what may stand in brackets behind it."""
_FEWEST = 2
"""So many such lines a list has at least."""


def bare_numbers(article: Article, words: Words) -> dict[int, Amount]:
    """Return the numbers of an article's lists that are sums by what the text above them says, by their blocks."""
    found: dict[int, Amount] = {}
    for is_item, run in groupby(enumerate(article.blocks), lambda numbered: numbered[1].kind == "item"):
        lines = list(run) if is_item else []
        unit = _unit_above(lines[0][0], article, words) if len(lines) >= _FEWEST else None
        inside = {n: one for n, block in lines if (one := _number_of(block, unit, article.lang))} if unit else {}
        found |= inside if len(inside) >= _FEWEST else {}
    return found


def _unit_above(number: int, article: Article, words: Words) -> Unit | None:
    """Return what the numbers of a list are in, None where the text above tells no magnitude."""
    units = (unit_in(text, words, prose=True) for text in text_above(number, article.blocks, article.title))
    return next((unit for unit in units if unit.factor > 1), None)


def _number_of(block: Block, unit: Unit, lang: str) -> Amount | None:
    """Return the number with which a line ends, in the unit of its list; None where its line writes another."""
    line = _LINE.match(block.text)
    if line is None or find_amounts(block.text, lang):
        return None
    found = find_amounts(line["number"], lang, bare=True)
    if len(found) != 1 or found[0].currency or found[0].symbol:
        return None
    (one,), offset = found, block.start + line.start("number")
    low, high = (None if bound is None else bound * unit.factor for bound in (one.low, one.high))
    return replace(
        one,
        low=low,
        high=high,
        step=one.step * unit.factor,
        currency=unit.currency,
        start=one.start + offset,
        end=one.end + offset,
    )
