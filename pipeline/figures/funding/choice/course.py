"""How far a text has been read: its words and names, what was told so far, what the sentence before names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pipeline.figures.funding.sentence.finished import reason_for
from pipeline.figures.funding.sentence.focus import Known
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.state import State, Told
from pipeline.figures.funding.sentence.trail import Trail
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.taken_up import Said
from pipeline.figures.names import Mention, Names
from storage.records import SetAside


class Course:
    """What is known of an article when one of its sums is read.

    Attributes:
        words: the words of its language. names, known: the companies that are watched.
        state: what the text has told so far.
        counts: how often the article names each company.
        trail: where it has named whom.
        published: the day on which it came out.
    """

    def __init__(
        self,
        words: Words,
        names: Names,
        known: Known,
        state: State,
        counts: dict[str, int],
        trail: Trail,
        published: date | None,
    ) -> None:
        self.words, self.names, self.known = words, names, known
        self.state, self.counts, self.trail = state, counts, trail
        self.published = published
        self.found_in, self.found = "", list[Mention]()

    def named_before(self) -> Sequence[Mention]:
        """Return the companies named in the sentence before, found once for all sums of a sentence."""
        text = self.state.text
        if self.found_in != text:
            self.found_in, self.found = text, self.names.find(text, self.words.lang, self.counts)
        return self.found

    def said_before(self) -> Said:
        """Return the sentence before, with the companies that it names, and the one before that in its paragraph."""
        heard = self.state.focus.heard[-2:]
        known = len(heard) > 1 and heard[-1].text == self.state.text and not heard[-1].first
        earlier = Said(heard[0].text, heard[0].mentions) if known else None
        return Said(self.state.text, self.named_before(), earlier)

    def told_just_before(self) -> str | None:
        """Return the company of whom the sentence before told its last figure."""
        last = self.state.last
        return last.subject if last is not None and last.scene.text == self.state.text else None

    def set_aside(self, scene: Scene, one: Sum, kind: str, heard: str = "") -> list[Told]:
        """Note why a sum is none of ours, and the words that said so."""
        reason = reason_for(kind)
        self.state.aside.append(
            SetAside(
                text=scene.text[one.start : one.end],
                reason=f"{reason.removesuffix('.')}: “{heard}”." if heard else reason,
                rule=kind,
                place=scene.sentence.place,
                start=scene.sentence.start + one.start,
                end=scene.sentence.start + one.end,
            )
        )
        return []
