"""What one product of a company brings in, which is not the company's revenue ("ChatGPT alone made $500 million")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.kind.gone_before import GOES_ON
from pipeline.figures.funding.sentence.cues import AMOUNT, DATE
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words
from pipeline.figures.funding.subject.roles import names_a_unit, opens_clause
from pipeline.figures.funding.subject.segments import is_of_a_segment
from pipeline.figures.products import Product

RULE = "part: a product brings it in"
EARNED = ("revenue", "raise", "invest")
"""Kinds that money earned may be taken for."""
_BY_ITSELF = 4
"""Letters between a product and the pronoun that means it ("Claude Code by itself")."""
_NEAR = 40
"""Letters before a product's name in which its sales are told ("Revenue from the app ChatGPT")."""
_HEAD = re.compile(r"(?:^|[,;:—–(«„“”]\s|['’]s?\s)\W*(?:[^\W\d_]{1,8}['’\s]\s?)?$")
"""Before a product that acts: nothing, a mark, its maker's genitive, an article or "and" between."""

_ASIDE = re.compile(r"(?:\s\w+)?\s(?:\([^()]{1,60}\)|[–—-]\s[^–—]{1,60}\s[–—-]),?|(?:\s\w+){0,3},\s[^,;:]{1,60},")
"""Behind a product: what is said of it in brackets, between dashes or commas ("Claude Code – one product –")."""
_IN_BRACKETS = re.compile(r"\s(?:[^\W\d_]+\s){0,6}\([^\w()]*$")
"""Between a product and a sum in brackets that is told of it ("Claude Code being a success (>$500M run-rate)")."""
_ENDS = re.compile(rf"\s*(?:$|[.,;:)–—]|(?:[^\W\d_]{{1,4}}\s)?{DATE})")
"""Behind a product with which its clause ends, a date apart."""


def without_products(
    scene: Scene, decisions: Sequence[Decision], refs: Sequence[Ref], products: Sequence[Product], words: Words
) -> list[Decision]:
    """Return the kinds of a sentence's sums, those that a product brings in taken for parts of its maker's revenue.

    Args:
        scene: the sentence.
        decisions: the kinds so far.
        refs: what stands for a company in it.
        products: the products that it names.
        words: the words of the language.
    """
    ours = [ref for ref in refs if ref.company]
    own = [one for one in products if not any(ref.start < one.end and one.start < ref.end for ref in ours)]
    kept: list[Decision] = []
    for one, decision in zip(scene.sums, decisions, strict=True):
        earned = decision.kind in EARNED
        sold = earned and any(_brings_in(scene, one, decision.kind, product, refs, words) for product in own)
        sold = sold or (decision.kind == "revenue" and is_of_a_segment(scene, one, refs, words))
        after = earned and bool(kept) and kept[-1].kind == "part" and _goes_on(decision)
        kept.append(replace(decision, kind="part", cue=None, rule=RULE) if sold or after else decision)
    return kept


def _goes_on(decision: Decision) -> bool:
    """Whether a sum has its kind from the one before it: set against it, or the next of a list."""
    return decision.former or decision.rule in (GOES_ON, "as the item before")


def _brings_in(scene: Scene, one: Sum, kind: str, product: Product, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sum is told to come from a product: behind the sum, as its subject, or as the source of sales."""
    if product.start >= one.end:
        if words.refs.earned_in.fullmatch(scene.masked, one.end, product.start):
            return any(
                found.lastgroup == "revenue" and found.start() == product.end
                for found in words.topics.finditer(scene.masked, product.end)
            )
        goes_on = kind == "raise" and _ENDS.match(scene.masked, product.end) is None
        # not "raised $300 million with Le Chat as its calling card"
        return not goes_on and words.refs.earned_with.fullmatch(scene.masked, one.end, product.start) is not None
    return _acts(scene, one, kind, product, refs) or _is_source_of_sales(scene, one, product, words)


def _acts(scene: Scene, one: Sum, kind: str, product: Product, refs: Sequence[Ref]) -> bool:
    """Whether a product is the subject of the verb before a sum, and nobody else stands between."""
    if kind == "revenue" and _IN_BRACKETS.fullmatch(scene.masked[product.end : one.start]):
        return not any(product.end <= ref.start < one.start and ref.company for ref in refs)
    aside = _ASIDE.match(scene.masked, product.end)
    end = aside.end() if aside else product.end
    if product.end > one.start or scene.parted(end, one.start) or AMOUNT in scene.masked[product.end : one.start]:
        return False
    if _HEAD.search(scene.masked, 0, product.start) is None:
        return False
    behind = product.end + _BY_ITSELF
    between = [ref for ref in refs if end <= ref.start < one.start and ref.kind != "unknown"]
    between = [ref for ref in between if ref.kind != "pronoun" or ref.start > behind]
    if not between:
        return True
    # "Claude Code brought Anthropic $500 million"
    first = between[0]
    verb = any(product.end < found.start < first.start and found.group in METRICS for found in scene.cues)
    return len(between) == 1 and first.company == product.company and verb


def _is_source_of_sales(scene: Scene, one: Sum, product: Product, words: Words) -> bool:
    """Whether the sales told before a sum are those with a product ("Revenue from ChatGPT reached")."""
    if product.end > one.start or scene.parted(product.end, one.start):
        return False
    near = max(0, product.start - _NEAR)
    told = words.refs.earned_with_before.search(" " + scene.masked[near : product.start])
    if told is None:
        return False
    ahead = (" " + scene.masked[near : product.start])[: told.start()]
    if not ahead.strip():
        return words.refs.inverts and not near  # "Mit ChatGPT setzte OpenAI … um"
    return any(topic.lastgroup == "revenue" and topic.end() == len(ahead) for topic in words.topics.finditer(ahead))


def is_of_a_unit(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether the name of a company's unit opens the clause that tells a sum, and nobody else stands between."""
    last = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if last is None or last.kind != "name" or not opens_clause(scene, last.start, words):
        return False
    return names_a_unit(scene, last, words)
