"""Dated headings and labels: what stands above a sentence, or opens its block, dates it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.figures.dates import DateMention, find_dates, may_open_with_date
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.sentences import Sentence
from storage.records import Article

_UNDER_A_DATE = 2
"""How many blocks a block that is nothing but a date heads."""
_DATE_ALONE = 30
"""How many letters such a block has at most."""
_LABEL = 60
"""How many letters a label that dates a block has at most."""
_LABEL_MARK = re.compile(r"[:.–—|]|-\s")
_LABEL_END = re.compile(r"\s*[\])*]*\s*(?:[:.–—|]|-\s|$)")


class DatesAbove:
    """Keeps the last heading and the sentence that opens the block: where a figure has no date, theirs are read."""

    def __init__(self, article: Article, bare_lines: Collection[int] = ()) -> None:
        """Keep nothing yet. `bare_lines` are the blocks of lists whose unit the text above them tells."""
        self.article, self.bare_lines = article, bare_lines
        self.heading: Sentence | None = None
        self.opening: Sentence | None = None
        self.date_blocks: set[int] = set()
        """The blocks that are nothing but a date and head those behind them."""
        self.read: dict[str, list[DateMention]] = {}
        """The dates of the headings, labels and paragraphs read so far: each sentence below asks for them."""

    def date(self, scene: Scene) -> DateMention | None:
        """Return the date of the heading above, or of the label that opens the block ("June 2023: …")."""
        label = self.label(scene)
        return label[1] if label else self.date_of_list(scene)

    def label(self, scene: Scene) -> tuple[Sentence, DateMention] | None:
        """Return the heading or label that dates a sentence, with its date."""
        opening, heading = self.opening, self.heading
        if opening is not None and opening.block == scene.sentence.block:
            label = self.label_of(opening.text)
            if label is not None:
                return opening, label
        if heading is None or (heading.kind != "heading" and scene.sentence.block - heading.block > _UNDER_A_DATE):
            return None
        found = self.dates_in(heading.text)
        return (heading, found[0]) if len(found) == 1 else None

    def date_of_list(self, scene: Scene) -> DateMention | None:
        """Return the one date of the paragraph above a list of numbers, for a line of it that has none."""
        first = scene.sentence.block
        if first not in self.bare_lines:
            return None
        while first > 0 and self.article.blocks[first].kind == "item":
            first -= 1
        text = self.article.blocks[first].text
        found = self.dates_in(text, len(text))
        return found[0] if len(found) == 1 else None

    def note_date_blocks(self, found: Sequence[Sentence]) -> None:
        """Note the blocks that are nothing but a date: where there are several, they head those behind them."""
        short = [
            s for s in found if s.first and s.place == "text" and s.kind != "heading" and len(s.text) <= _DATE_ALONE
        ]
        alone = {s.block for s in short} - {s.block for s in found if not s.first}
        dated = [s for s in short if s.block in alone and may_open_with_date(s.text, self.article.lang)]
        blocks = {s.block for s in dated if self.is_date(s.text)} if len(dated) > 1 else set()
        self.date_blocks = blocks if len(blocks) > 1 else set()

    def is_date(self, text: str) -> bool:
        """Whether a text is nothing but a date, and not the day of publication."""
        found = self.dates_in(text)
        alone = len(found) == 1 and not (text[: found[0].start] + text[found[0].end :]).strip(" .:,–—-|")
        published = self.article.published
        return alone and (published is None or found[0].as_of != published.isoformat())

    def note_place(self, sentence: Sentence) -> None:
        """Keep a heading, and the sentence that opens a block: where a figure has no date, theirs are read."""
        if sentence.place == "title":
            return
        if sentence.kind == "heading" or sentence.block in self.date_blocks:
            self.heading = sentence
        elif sentence.first:
            self.opening = sentence

    def label_of(self, text: str) -> DateMention | None:
        """Return the date with a mark behind it that opens a block, or None."""
        marked = len(text) <= _LABEL or _LABEL_MARK.search(text, 0, _LABEL + 9) is not None
        if not marked or not may_open_with_date(text, self.article.lang):
            return None
        found = self.dates_in(text)
        label = found[0] if found and found[0].start <= 2 else None
        if label is None:
            return None
        if len(found) > 1 and label.kind == "year" and found[1].kind == "month":
            between = text[label.end : found[1].start]
            if between.strip() in (",", "/", "–", "-") and _LABEL_END.match(text, found[1].end):
                return found[1].in_year(int(label.as_of))  # "2024, May. …"
        return label if _LABEL_END.match(text, label.end) else None

    def dates_in(self, text: str, most: int = _LABEL) -> list[DateMention]:
        """Return the dates in the first letters of a text, `most` of them."""
        head = text[:most]
        if head not in self.read:
            self.read[head] = find_dates(head, self.article.published, self.article.lang)
        return self.read[head]
