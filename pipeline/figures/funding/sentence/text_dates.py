"""The last date that an article told before a sentence: what "that August" and "a year earlier" hang on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.sentences import Sentence
from storage.records import Article

_FAR = 2
"""How many blocks back a date may stand that a sentence takes up again."""
_YEARS = 500
"""Days by which a quarter is no neighbour of another's, nor the same of the year before."""

_WEEK = 7
_DATELINE_END = re.compile(r"\s*(?:\([^)]{1,30}\)\s*)?(?:[-–—]{1,2}\s|\(\w+\)\s)")
_PLACE = re.compile(r"\W*(?:[A-ZÀ-Þ][\w.'’-]*[\s,/(]*){0,5}")
_PLACE_OF_NEWS = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’/-]{2,30}[A-ZÀ-Þ](?:,[^:;]{1,20}|\s\([^()]{1,30}\))?:\s(?=[\"“«„]?[A-ZÀ-Þ])"
)
"""Four letters at least, since three are rather a company's ("MGX: The fund")."""


def is_dateline(text: str, mention: DateMention, published: date | None) -> bool:
    """Whether a date is that of a dateline: a day of this week behind at most a place, with a dash behind it."""
    if published is None or mention.kind != "day" or not 0 <= (published - mention.span.start).days <= _WEEK:
        return False
    return bool(_PLACE.fullmatch(text, 0, mention.start) and _DATELINE_END.match(text, mention.end))


def place_of_news(text: str) -> int:
    """Return where a report begins behind the place, in capitals, that it is written in ("RIYADH: Kingdom"), or 0."""
    place = _PLACE_OF_NEWS.match(text)
    return place.end() if place else 0


class TextDates:
    """Keeps the dates of the sentences read so far; those of sentences without sums are read only when asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.block = 0
        self.passed: Sequence[Sentence] = ()
        self.asked = False
        self.told: tuple[Sentence, DateMention] | None = None
        """What `between` found, once it was asked."""
        self.part: tuple[int, DateMention] | None = None
        """The last quarter or half told, and its block."""
        self.last: tuple[int, DateMention | None] | None = None
        """The last sentence with sums: its block and its date."""

    def turn_to(self, sentence: Sentence, passed: Sequence[Sentence]) -> None:
        """Turn to a sentence: `passed` are those since the last one with sums."""
        self.block, self.passed, self.asked = sentence.block, passed, False

    def last_told(self, part: bool) -> DateMention | None:
        """Return the last date (or the last quarter or half) before the sentence, or None where there is none near."""
        if part:
            return self.part[1] if self.part is not None and self.block - self.part[0] <= _FAR else None
        told = self.between()
        if told is not None:
            return told[1]
        if self.last is not None and self.block - self.last[0] <= _FAR:
            return self.last[1]
        return None

    def between(self) -> tuple[Sentence, DateMention] | None:
        """Return the last sentence without sums before the sentence that tells a date, and that date, or None."""
        if not self.asked:
            self.asked, self.told = True, self._between()
        return self.told

    def _between(self) -> tuple[Sentence, DateMention] | None:
        for sentence in reversed(self.passed):
            if self.block - sentence.block > _FAR or sentence.place == "title":
                return None
            found = find_dates(sentence.text, self.article.published, self.article.lang)
            if found:
                return sentence, found[-1]
        return None

    def read_in(self, scene: Scene, *, told: bool) -> None:
        """Keep the date of a sentence with sums. One that tells figures without a date speaks of publication."""
        for mention in scene.dates:
            if len(mention.as_of) == 7 and mention.as_of[5] in "QH" and not self._looks_back(mention):
                self.part = (scene.sentence.block, mention)
        if scene.sentence.place == "title":
            self.last = None
        elif scene.dates:
            self.last = (scene.sentence.block, scene.dates[-1])
        elif told:
            self.last = None

    def _looks_back(self, mention: DateMention) -> bool:
        """Whether a quarter lies years before the one that the text has told nearby ("Five years ago, it had been")."""
        if self.part is None or self.block - self.part[0] > _FAR:
            return False
        return (self.part[1].span.start - mention.span.start).days > _YEARS

    def note(self, mention: DateMention | None, scene: Scene) -> None:
        """Keep the date that a figure of the sentence was given, unless the sentence goes on to tell of another year.

        "Revenue reached $10 million in 2023, and in 2024 the office opened. In that year …"
        """
        if mention is not None and not (mention in scene.dates[:-1] and _is_told_for_itself(scene)):
            self.last = (self.block, mention)


def _is_told_for_itself(scene: Scene) -> bool:
    """Whether the last date of a sentence is a year in which something happens, and not when something had begun."""
    last = scene.dates[-1]
    begun = any(found.start <= last.start < found.end for found in scene.of("undating", "compare", "past"))
    return len(last.as_of) == _YEAR and not last.event and not begun


_YEAR = 4
"""Letters of the label of a year."""
