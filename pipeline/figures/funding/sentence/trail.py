"""Where a text has named whom: in the heading above, at the head of the paragraph, last of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.figures.funding.sentence.focus import Known
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence, is_question

_OPENS = 25
"""Within so many letters of a sentence's head a name is what the sentence is about."""
_LABEL = 50
"""Letters of a sentence that is too long to be the label of its paragraph ("Microsoft and Mistral AI.")."""
_LONGEST_NAME = 30


@dataclass(slots=True)
class Trail:
    """The watched companies that a text has named so far, by where it did.

    Attributes:
        heading: those of the last heading, the first one first.
        opener: the first one of the paragraph that is read. opens: whether it stands at the paragraph's head.
        block: all of that paragraph, the latest last.
        leader: the one at whose name a sentence opened last.
        speaker: the one whose head that was, where it opened at a person's name ("Then Arthur Mensch came in"), if
            the text has named the company.
        label: those of the short sentence that opens the paragraph.
        asked: those of the sentence before, if it asks.
        away: for each company, how many sentences ago it was named.
    """

    heading: tuple[str, ...] = ()
    opener: str | None = None
    opens: bool = False
    block: list[str] = field(default_factory=list)
    leader: str | None = None
    speaker: str | None = None
    label: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    away: dict[str, int] = field(default_factory=dict)
    number: int = -1

    def turn_to(self, sentence: Sentence) -> None:
        """Begin a sentence: what stood in another paragraph is no part of this one."""
        if sentence.place == "text" and sentence.block != self.number:
            self.number, self.opener, self.opens, self.block = sentence.block, None, False, []
            self.label = ()

    def note(self, sentence: Sentence, mentions: Sequence[Mention], known: Known) -> None:
        """Remember whom a sentence names, once it is read; the places are the sentence's."""
        named = list(dict.fromkeys(m.company for m in mentions if m.company))
        self.away = {company: steps + 1 for company, steps in self.away.items()} | dict.fromkeys(named, 1)
        self.asked = tuple(named) if is_question(sentence.text) else ()
        if sentence.place != "text":
            return
        if sentence.first and len(sentence.text) < _LABEL:
            self.label = tuple(named)
        if sentence.kind == "heading":
            self.heading = tuple(named)
        first = mentions[0] if mentions else None
        if first is not None and first.start < _OPENS:
            self.leader, self.speaker = first.company, None
        else:
            person = known.pattern.search(sentence.text, 0, _OPENS + _LONGEST_NAME)
            if person is not None and person.start() < _OPENS and known.of[person.group()] in self.away:
                self.leader, self.speaker = None, known.of[person.group()]
        if self.opener is None and named:
            self.opener, self.opens = named[0], first is not None and first.company == named[0] and first.start < _OPENS
        self.block = [company for company in self.block if company not in named] + named
