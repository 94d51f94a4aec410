"""Where a text has named whom: in the heading above, at the head of the paragraph, last of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence

_OPENS = 25
"""Within so many letters of a sentence's head a name is what the sentence is about."""


@dataclass(slots=True)
class Trail:
    """The watched companies that a text has named so far, by where it did.

    Attributes:
        heading: those of the last heading, the first one first.
        opener: the first one of the paragraph that is read. opens: whether it stands at the paragraph's head.
        block: all of that paragraph, the latest last.
        leader: the one at whose name a sentence opened last.
        away: for each company, how many sentences ago it was named.
    """

    heading: tuple[str, ...] = ()
    opener: str | None = None
    opens: bool = False
    block: list[str] = field(default_factory=list)
    leader: str | None = None
    away: dict[str, int] = field(default_factory=dict)
    number: int = -1

    def turn_to(self, sentence: Sentence) -> None:
        """Begin a sentence: what stood in another paragraph is no part of this one."""
        if sentence.place == "text" and sentence.block != self.number:
            self.number, self.opener, self.opens, self.block = sentence.block, None, False, []

    def note(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Remember whom a sentence names, once it is read; the places are the sentence's."""
        named = list(dict.fromkeys(m.company for m in mentions if m.company))
        self.away = {company: steps + 1 for company, steps in self.away.items()} | dict.fromkeys(named, 1)
        if sentence.place != "text":
            return
        if sentence.kind == "heading":
            self.heading = tuple(named)
        first = mentions[0] if mentions else None
        if first is not None and first.start < _OPENS:
            self.leader = first.company
        if self.opener is None and named:
            self.opener, self.opens = named[0], first is not None and first.company == named[0] and first.start < _OPENS
        self.block = [company for company in self.block if company not in named] + named
