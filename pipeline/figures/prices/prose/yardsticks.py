"""Tells which products of a sentence are only yardsticks: what another one is compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.hosts import hosts_in
from pipeline.figures.prices.prose.relatives import relative_clauses
from pipeline.figures.prices.words import Words
from pipeline.figures.products import Product

_BEFORE = 80
"""How many characters before a product the words that compare it with another one may open."""


class Yardsticks:
    """Finds the yardsticks in the sentences of one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.words = page.reader.words

    def is_one(self, text: str, p: Product) -> bool:
        """Return whether a product is named only to compare, inside a relative clause, or in a list behind such a one.

        Args:
            text: the sentence.
            p: the product named in it.
        """
        return any(self._is_set_beside(text, q) for q in (p, *self._listed_before(text, p)))

    def may_be_priced(self, text: str, p: Product) -> bool:
        """Return whether a price behind a yardstick may be its own ("than X at $5", no "the quality of X at $5")."""
        return self.is_one(text, p) and not self._behind(text, p, "reached")

    def is_shown_by_its_maker(self, text: str, p: Product) -> bool:
        """Return whether the relative clause that names a product tells of its maker, who then asks for its price.

        "Anthropic, which has just shown Claude Opus 4.1, asks for"; no other product of the maker stands before it.
        """
        inside = next((one for one in relative_clauses(self.words, text) if one[0] <= p.start < one[1]), None)
        if inside is None or not p.company or any(q.company == p.company for q in self.page.named(text[: inside[0]])):
            return False
        makers = (maker for maker in self.page.companies(text[: inside[0]]) if maker.end == inside[0])
        return any(maker.company == p.company for maker in makers)

    def is_of_sums_set_against(self, text: str, p: Product) -> bool:
        """Return whether a product stands behind sums that the sentence's own are set against ("against $3 for X")."""
        return _set_against(self.words).search(text[max(0, p.start - 70) : p.start]) is not None

    def _is_set_beside(self, text: str, p: Product) -> bool:
        if self._behind(text, p, "comparing") or self._behind(text, p, "reached"):
            return True
        inside = next((one for one in relative_clauses(self.words, text) if one[0] <= p.start < one[1]), None)
        if inside is not None:
            return not self._tells_what_is_hosted(text, *inside)
        return self._in_apposition(text, p)

    def _tells_what_is_hosted(self, text: str, start: int, end: int) -> bool:
        """Whether a relative clause tells what the host before it sells ("Groq, which hosts Whisper, charges")."""
        behind_host = any(stop == start for _, _, stop in hosts_in(self.page, text))
        return behind_host and self.words.find("hosting").search(text[start:end]) is not None

    def _listed_before(self, text: str, p: Product) -> list[Product]:
        """The products with which a list goes on to this one ("close to GPT-5 and Claude 4.5")."""
        found: list[Product] = []
        at = p.start
        for q in reversed(self.page.named(text)):
            if q.end > at:
                continue
            if not is_listed(self.words, text[q.end : at]):
                break
            found.append(q)
            at = q.start
        return found

    def _behind(self, text: str, p: Product, kind: str) -> bool:
        """Whether words of a kind stand before a product, with no more than three between them, and no sum."""
        before = text[max(0, p.start - _BEFORE) : p.start]
        few = r"(?:[^\W\d]\w*(?:['’]s)?\s+){0,3}(?:[^\W\d]\w*['’])?"
        found = re.search(rf"(?<!\w){self.words.group(kind)}\s+{few}$", before, re.I)
        if found is None:
            return False
        opening = text[: p.start - len(before) + found.start()].split()
        return not (text.rstrip().endswith("?") and len(opening) <= 1)  # "(Und) was kostet X?" asks for its price

    def _in_apposition(self, text: str, p: Product) -> bool:
        """Whether a product stands in a remark between commas behind another one (", a model like X, goes for")."""
        start, end = text.rfind(",", 0, p.start), text.find(",", p.end)
        if (
            start < 0
            or end < 0
            or re.search(r"[$€£¥₹]\s?\d|\d[\d.,]*\s?[$€£¥₹\w]*", text[start:end].replace(text[p.start : p.end], ""))
        ):
            return False
        own = text[start + 1 : end].replace(text[p.start : p.end], " ")
        earlier = [q for q in self.page.named(text[:start]) if q.company]
        opens = re.match(rf"\s*{self.words.group('articles')}(?!\w)", own, re.I)
        return bool(earlier) and bool(opens) and len(own.split()) >= 3


def is_listed(words: Words, between: str) -> bool:
    """Return whether no more than what joins a list stands between two products."""
    joined = rf"[\s,]*(?:{words.group('connectors', 'and')}|/|&|,)[\s,]*(?:{words.group('small')}\s+)?"
    return re.fullmatch(joined, between, re.I) is not None


def comes_with(words: Words, text: str, p: Product, among: Sequence[Product]) -> bool:
    """Return whether a product is only what a plan before it comes with ("Claude Team Premium with Claude Code")."""
    plan = next((q for q in reversed(among) if q.kind == "plan" and q.end <= p.start), None)
    return plan is not None and _with(words).fullmatch(text[plan.end : p.start]) is not None


@cache
def _with(words: Words) -> re.Pattern[str]:
    article = rf"(?:{words.group('articles')}\s)?(?:[^\W\d]+\s)?"
    priced = r",[^,;:\d]{1,20}\d[^,;:]{0,25},"  # "Perplexity Max, at $200 a month, also gets"
    return re.compile(rf"(?:,?\s{words.group('comes_with')}|{priced}\s{words.group('brings')})\s{article}", re.I)


@cache
def _set_against(words: Words) -> re.Pattern[str]:
    w = words
    against = rf"(?<!\w)(?:{w.group('against')}|{w.group('than')})\s[^.;:]{{0,50}}\d[^.;:]{{0,25}}"
    return re.compile(rf"{against}(?<!\w){w.group('for_words')}\s+(?:{w.group('articles')}\s+)?$", re.I)
