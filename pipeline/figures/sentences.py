"""Cut an article into sentences that know where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.figures import lexicon
from storage.records import Article, Block, Place

# a class of characters comes first, which `re` finds fast
_END = re.compile(r"[.!?…\n。](?:(?<=[.!?…])[.!?…]*[\"'»”’)\]]*(?=\s)|(?<=\n)\n*|(?<=[!?。]))")
_LONGEST = 800
"""A sentence of more letters is read in parts: what stands farther apart bears on nothing, and each sum of a sentence
is weighed with all that the sentence holds."""
_CUTS = ("; ", ", ", " ")
"""Where a sentence that is too long is cut, the best first."""
_ORNAMENT = re.compile(r"[\s•\u25aa-\u25ff\u2600-\u26ff\u27a1\u2b50\ufe0f\u200d\U0001f300-\U0001faff]+")
"""Bullets and pictures, with which newsletters open their lines: they are no part of the sentence."""
_STAMP = re.compile(r"\[?\d{1,2}[:h]\d{2}\]?(?:\s?[|:–-])?\s+(?=[\"'«„“]?[A-ZÀ-Þ])")
"""The time of day with which a ticker opens its lines: no part of the sentence either."""
_OPENS = re.compile(r"\s*[\"'«„“”‘(\[¿¡–—-]*\s*[\w€$£¥~≈]")
_CAMEL = re.compile(r"\s+[a-zà-ÿ]+[A-Z0-9]")
"""A name such as xAI, which opens a sentence although it begins small."""
_COUPLED = re.compile(r"(?<![\d.,])\d{1,3} \w{3,4} \d{1,2}$")
"""Two numbers of one kind, of which the first has no full stop: the second is no ordinal ("zwischen 15 und 75.")."""
_WORD_BEFORE = re.compile(r"(?:.*[\s(«„“\"'])?(.*)", re.DOTALL)


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Sentence:
    """A sentence of an article.

    Attributes:
        text: its words. start: where it begins, in `Article.text`, or in the title for `place="title"`.
        kind: what its block was in the page. block: the block's index, -1 for the title.
        first: whether it opens its block.
    """

    text: str
    start: int
    place: Place
    kind: str
    block: int
    first: bool = True
    level: int = 0


def sentences(article: Article) -> list[Sentence]:
    """Return the sentences of an article in reading order, its title first."""
    found = []
    if article.title.strip():
        found = [
            Sentence(text, start, "title", "heading", -1, index == 0)
            for index, (start, text) in enumerate(split(article.title, article.lang))
        ]
    blocks = article.blocks or (Block("paragraph", article.text, 0),)
    for number, block in enumerate(blocks):
        for index, (start, text) in enumerate(split(block.text, article.lang)):
            found.append(Sentence(text, block.start + start, "text", block.kind, number, index == 0, block.level))
    return found


def split(text: str, lang: str = "en") -> Iterator[tuple[int, str]]:
    """Yield the sentences of a text, each with its offset.

    A full stop ends a sentence unless an abbreviation, an initial or (where the language writes ordinals so) a day
    stands before it, or what follows does not open a sentence. A sentence that is too long is cut in parts.
    """
    start = 0
    for end in _END.finditer(text):
        if end.start() < start or not _ends(text, start, end, lang):
            continue
        yield from _pieces(text, start, end.end())
        start = end.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    while start < end:
        cut = end if end - start <= _LONGEST else _cut(text, start)
        opened = text[_opening(text, start, cut) : cut]
        if opened:
            found.append((cut - len(opened), opened.rstrip()))
        start = cut
    return found


def _opening(text: str, start: int, end: int) -> int:
    """Return where the words of a sentence begin, behind bullets and the time of day."""
    ornament = _ORNAMENT.match(text, start, end)
    at = ornament.end() if ornament else start
    stamp = _STAMP.match(text, at, end)
    return stamp.end() if stamp else at


def _cut(text: str, start: int) -> int:
    """Return where a sentence that is too long is cut."""
    least, most = start + _LONGEST // 2, start + _LONGEST
    cuts = (text.rfind(mark, least, most) + len(mark) for mark in _CUTS)
    return next((at for at in cuts if at > least), most)


def _ends(text: str, start: int, end: re.Match[str], lang: str) -> bool:
    mark = end.group()
    if "\n" in mark:
        return True
    after = text[end.end() : end.end() + 8]
    if after[:1] == " " and after[1:2].isalnum():
        first = after[1]
    else:
        opening = _OPENS.match(after)
        if opening is None:
            return not after.strip()
        first = opening.group()[-1]
    if mark == ".":
        word = _word_before(text[max(start, end.start() - 24) : end.start()])
        letter = len(word) == 1 and word.isupper()
        of_a_round = letter and _names_a_round(text[start : end.start() - 1], lang)
        if (word.lower() in _abbreviations(lang) or letter) and not of_a_round:
            return False
        ordinal = word.isdigit() and len(word) < 3 and lexicon.section(lang, "sentences").get("ordinal_dot")
        if ordinal and not _COUPLED.search(text, max(start, end.start() - 16), end.start()):
            return False
    return not first.islower() or _CAMEL.match(text, end.end()) is not None


def _word_before(text: str) -> str:
    """Return what stands behind the last space, bracket or quote of a text."""
    word = text.rpartition(" ")[2]
    if word.isalpha():
        return word
    before = _WORD_BEFORE.match(text)
    return before.group(1) if before else ""


def _names_a_round(before: str, lang: str) -> bool:
    words = before.split()
    return bool(words) and words[-1].lower() in _series_words(lang)


@cache
def _abbreviations(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "sentences").get("abbreviations", ()))


@cache
def _series_words(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "sentences").get("before_letter", ()))


def is_question(text: str) -> bool:
    """Whether a text ends in a question mark, quotes and marks of emphasis apart."""
    return text.rstrip(' "”»*_').endswith("?")
