"""An article's title and text, cut once for all that read them: their sentences, and the sums in them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from pipeline.figures.amounts import find_amounts
from pipeline.figures.elided import Elided, elided
from pipeline.figures.sentences import Sentence, sentences
from pipeline.figures.tokens import lowered
from storage.records import Amount, Article


class RunningText:
    """The running text of one article; each part is made when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def low(self) -> str:
        """The text in small letters, of the same length."""
        return lowered(self.article.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences in reading order, those of the title first."""
        return sentences(self.article)

    @cached_property
    def title_sums(self) -> list[Amount]:
        """The sums in the title."""
        return find_amounts(self.article.title, self.article.lang)

    @cached_property
    def sums(self) -> list[Amount]:
        """The sums in the text."""
        return find_amounts(self.article.text, self.article.lang, low=self.low)

    @cached_property
    def elided(self) -> Elided:
        """The numbers in the text that take magnitude and currency from a sum before them."""
        article = self.article
        inside = [sentence for sentence in self.sentences if sentence.place == "text"]
        return elided(article.text, inside, self.sums, article.lang, article.published)

    def with_sums(self) -> Iterator[tuple[Sentence, list[Amount]]]:
        """Yield each sentence into which sums reach, with them, in order; their offsets are those of the whole text."""
        left = {"title": self.title_sums, "text": self.sums}
        at = {"title": 0, "text": 0}
        for sentence in self.sentences:
            place, end = sentence.place, sentence.start + len(sentence.text)
            sums, first = left[place], at[place]
            while first < len(sums) and sums[first].end <= sentence.start:
                first += 1
            last = first
            while last < len(sums) and sums[last].start < end:
                last += 1
            at[place] = first
            if last > first:
                yield sentence, sums[first:last]
