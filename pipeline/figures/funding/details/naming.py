"""Which round a figure is of: named in its sentence, in the deal that it takes up, or in the sentence behind."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.rounds import round_of, rounds_in
from pipeline.figures.funding.scene import Scene
from pipeline.figures.funding.state import State, Told
from pipeline.figures.funding.words import Words
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from pipeline.figures.tokens import lowered


class Naming:
    """Names the rounds of one article."""

    def __init__(self, state: State, words: Words) -> None:
        self.state = state
        self.words = words

    def name(self, scene: Scene, figure: Told) -> None:
        """Name the round: in the sentence, or of the deal that the sentence takes up."""
        named = round_of(scene, figure.one, self.words, figure.kind, figure.subject)
        deal = self.state.deal
        if named:
            figure.round = named
        elif figure.former:
            return
        elif figure.kind == "valuation" and deal is not None and deal.subject == figure.subject and scene.has("deal"):
            figure.round = deal.round if self.is_priced_then(scene, figure, deal) else None
        elif figure.kind == "valuation":
            figure.round = self.round_priced(scene, figure)
        elif (
            figure.kind == "raise"
            and self.state.round
            and figure.mention not in scene.dates
            and not scene.has("indefinite")
        ):
            label, block = self.state.round
            if scene.sentence.block - block <= 1 and not scene.has("next_round"):
                figure.round = label
            self.state.round = None

    def name_behind(self, sentence: Sentence, mentions: Sequence[Mention], listed: frozenset[str]) -> None:
        """Name the round of the sum just told, where a sentence without sums takes it up ("X led the Series D")."""
        last = self.state.last
        if last is None or last.kind != "raise" or last.round or last.former:
            return
        titled = last.scene.sentence.place == "title"
        if sentence.place == "title" or sentence.block - last.scene.sentence.block > titled:
            return
        named = rounds_in(sentence.text, self.words.lang)
        others = {mention.company for mention in mentions} - {None, last.subject}
        if len({name.label for name in named}) != 1 or (others - listed):
            return
        before = lowered(sentence.text[: named[0].start])
        if titled or self.words.refs.article.search(before):
            last.round = named[0].label

    def is_priced_then(self, scene: Scene, figure: Told, deal: Told) -> bool:
        """Whether a price is the deal's, not one of another day behind a comma ("…, which last May was worth")."""
        if figure.mention is None or figure.as_of == deal.as_of:
            return True
        return any(scene.parted(found.end, figure.one.start) < 1 for found in scene.of("deal"))

    def round_priced(self, scene: Scene, figure: Told) -> str | None:
        """Return the round of which a valuation is the price: the one just told, of the same day."""
        last, deal = self.state.last, self.state.deal
        told = deal if figure.basis and last is not None and last.kind != "raise" else last
        if told is None or told.kind != "raise" or told.subject != figure.subject or scene.has("next_round"):
            return None
        same_day = figure.mention is None or figure.as_of == told.as_of
        blocks = scene.sentence.block - told.scene.sentence.block
        return told.round if same_day and blocks <= bool(figure.basis) else None
