"""Sums and names by the sentence they begin in, and sentences that are only a sum joined with the next."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Generic, TypeVar

from pipeline.figures import lexicon
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from pipeline.figures.tokens import lowered
from storage.records import Amount

_One = TypeVar("_One", Amount, Mention)


class Placed(Generic[_One]):
    """Sums or names of a text in order, looked up by the sentence that they begin in."""

    def __init__(self, items: Sequence[_One]) -> None:
        self.items: Sequence[_One] = items
        self.starts = [item.start for item in items]

    def within(self, sentence: Sentence) -> list[_One]:
        """Return what begins in a sentence, in order."""
        first = bisect_left(self.starts, sentence.start)
        last = bisect_left(self.starts, sentence.start + len(sentence.text), first)
        return list(self.items[first:last])


def moved(mention: Mention, by: int) -> Mention:
    """Return a mention with its place counted from elsewhere."""
    return Mention(mention.start + by, mention.end + by, mention.company, mention.name, mention.exact, mention.sort)


def joined(text: str, found: Sequence[Sentence], amounts: Placed[Amount], words: Words) -> list[Sentence]:
    """Join a sentence that is only a sum ("$76.4 billion.") with the one behind it, which says what it is."""
    kept: list[Sentence] = []
    bare = False
    for sentence in found:
        if bare and kept[-1].block == sentence.block and sentence.place == "text":
            before = kept[-1]
            kept[-1] = replace(before, text=text[before.start : sentence.start + len(sentence.text)])
            bare = False
            continue
        kept.append(sentence)
        inside = amounts.within(sentence) if sentence.place == "text" else []
        opens = len(kept) == 1 or kept[-2].block != sentence.block
        bare = bool(inside) and is_bare(sentence, inside, words, opens=opens)
    return kept


def is_bare(sentence: Sentence, amounts: Sequence[Amount], words: Words, *, opens: bool = False) -> bool:
    """Whether a sentence holds nothing but sums and small words ("Another four billion dollars."), or a remark on one.

    "Three billion dollars, more than it had sought.", "Thirty billion for a company without a product.": the first
    only where it `opens` its paragraph: behind another sentence it may be of that ("It has raised. A, a record.").
    """
    remark = remark_on(sentence, amounts, words)
    if _is_remark(sentence, remark) and (opens or not _is_size(sentence, remark)):
        return True
    if len(sentence.text) - sum(a.end - a.start for a in amounts) < 4:
        return True
    rest = lowered(sentence.text)
    for amount in reversed(amounts):
        rest = rest[: amount.start - sentence.start] + " " + rest[amount.end - sentence.start :]
    rest = rest[_behind_its_number(rest, words.lang) :]
    return len(rest) < 16 and not words.small.sub(" ", rest).strip(" .!,")


def _is_remark(sentence: Sentence, remark: tuple[int, int] | None) -> bool:
    """Whether a remark on its sum is all that a sentence says."""
    return remark is not None and not sentence.text[remark[1] :].strip(" .!…")


def _is_size(sentence: Sentence, remark: tuple[int, int] | None) -> bool:
    """Whether a remark is set off by a comma, and so says how large its sum is (", a record")."""
    return remark is not None and sentence.text[remark[0]] == ","


def remark_before_more(sentence: Sentence, amounts: Sequence[Amount], words: Words) -> tuple[int, int] | None:
    """Return where the remark on its sum stands with which a sentence opens, but for one on its size that ends it."""
    remark = remark_on(sentence, amounts, words)
    return None if _is_remark(sentence, remark) and _is_size(sentence, remark) else remark


def remark_on(sentence: Sentence, amounts: Sequence[Amount], words: Words) -> tuple[int, int] | None:
    """Return where a sentence that opens with a sum says no more of it than how large it is, or for what company."""
    if not amounts:
        return None
    start, end = amounts[0].start - sentence.start, amounts[0].end - sentence.start
    if words.small.sub(" ", lowered(sentence.text[:start])).strip(" .!,"):
        return None
    found = words.refs.sum_remark.match(lowered(sentence.text), end)
    return found.span() if found is not None else None


def _behind_its_number(text: str, lang: str) -> int:
    """Return where a line begins behind the number that it has in a list ("Three: $54 billion.")."""
    label = _NUMBERED.match(text)
    if label is None or not (label["word"].isdigit() or label["word"] in _number_words(lang)):
        return 0
    return label.end()


_NUMBERED = re.compile(r"\W{0,2}(?:[^\W\d_]{1,7}\.?\s)?(?P<word>\d{1,2}|[^\W\d_]{1,12})[:)]\s")


@cache
def _number_words(lang: str) -> frozenset[str]:
    """Return the words of a language for numbers."""
    return frozenset(str(word) for word in lexicon.section(lang, "amounts").get("numbers", ()))
