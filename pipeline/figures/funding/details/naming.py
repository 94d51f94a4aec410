"""Which round a figure is of: named in its sentence, in the deal that it takes up, or in the sentence behind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.dates import find_dates
from pipeline.figures.funding.details.recent import is_recent
from pipeline.figures.funding.kind.gone_before import CORRECTED
from pipeline.figures.funding.sentence.rounds import is_of_an_extension, round_of, rounds_in, rounds_told
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.state import State, Told
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from pipeline.figures.tokens import lowered
from storage.records import Article

_HEADING, _ARTICLE = 40, 4
"""How many letters a sentence has at most that is little but a round's name, and how many stand before the name."""
_ARTICLE_BEFORE = 12
"""Letters before a sum in which the article stands that takes its deal up."""
_BARE = 25
"""How many letters a sentence has at most that is a round's name and its date."""
_EXTENDED = "-extension"
_NO_LETTERS = re.compile(r"^[\W\d_]+")

_WHAT_IT_IS = 3
"""Words at most between "it is a" and the round that it is."""


class Naming:
    """Names the rounds of one article."""

    def __init__(self, article: Article, state: State, words: Words) -> None:
        self.published = article.published
        self.state = state
        self.words = words

    def name(self, scene: Scene, figure: Told) -> None:
        """Name the round: in the sentence, or of the deal that the sentence takes up."""
        named = round_of(scene, figure.one, self.words, figure.kind, figure.subject)
        deal = self.state.deal
        if named and self.is_of_another_day(scene, figure, named):
            return
        if named:
            figure.round = named
        elif figure.rules[:1] == [CORRECTED]:
            figure.round = self.round_corrected(figure)
        elif figure.kind == "raise" and is_of_an_extension(scene, figure.one, self.words.lang):
            figure.round = self.extended(scene, figure)
        elif figure.former:
            return
        elif figure.kind == "valuation" and deal is not None and deal.subject == figure.subject and scene.has("deal"):
            figure.round = deal.round if self.is_priced_then(scene, figure, deal) else None
        elif figure.kind == "valuation":
            figure.round = self.round_priced(scene, figure)
        elif (
            figure.kind == "raise"
            and self.state.round
            and (figure.mention not in scene.dates or self.is_headed(self.state.round.label))
            and not scene.has("indefinite")
        ):
            label, sentence, _ = self.state.round
            near = scene.sentence.block - sentence.block <= 1 and not scene.has("next_round")
            goes_on = self.state.goes_on_with_round(scene, figure)
            if near and (goes_on or not self.is_long_past(sentence, figure)):
                figure.round = label
            self.state.round = None
        elif figure.kind == "raise":
            figure.round = self.round_of_price(scene, figure)

    def round_corrected(self, figure: Told) -> str | None:
        """Return the round of the sum told just before, which this one corrects ("The correct sum is")."""
        last = self.state.last
        return last.round if last is not None and (last.kind, last.subject) == (figure.kind, figure.subject) else None

    def round_of_price(self, scene: Scene, figure: Told) -> str | None:
        """Return the round whose price the sentence before told ("The $155 million came from …")."""
        last = self.state.last
        if last is None or last.kind != "valuation" or last.former or last.subject != figure.subject:
            return None
        before = scene.masked[max(0, figure.one.start - _ARTICLE_BEFORE) : figure.one.start]
        just = last.scene.text == self.state.text and scene.sentence.block - last.scene.sentence.block <= 1
        today = last.mention is None and figure.mention is not None and is_recent(figure.mention, self.published)
        same_day = figure.mention not in scene.dates or figure.as_of == last.as_of or today
        another = scene.has("next_round") or scene.has("earlier_round")
        taken_up = self.words.refs.article.search(before) is not None and not another
        return last.round if just and same_day and taken_up else None

    def extended(self, scene: Scene, figure: Told) -> str | None:
        """Return the label of the extension of the round named before, or told last ("then an extension of $53m")."""
        raised = (told for told in reversed(self.state.told) if told.kind == "raise" and told.subject == figure.subject)
        told = next(raised, None)
        here = {name.label for name in rounds_in(scene.text[: figure.one.start], self.words.lang)}
        if len(here) == 1:
            return here.pop().removesuffix(_EXTENDED) + _EXTENDED  # "after its Series D an extension of that round"
        if told is None or not told.round or scene.sentence.block - told.scene.sentence.block > 1:
            return None
        return told.round.removesuffix(_EXTENDED) + _EXTENDED

    def is_of_another_day(self, scene: Scene, figure: Told, named: str) -> bool:
        """Whether a price has another date than the round of its sentence ("in September it had been $183 billion")."""
        if figure.kind != "valuation" or figure.mention not in scene.dates:
            return False
        rounds = [told for told in self.state.told if told.scene is scene and told.kind == "raise"]
        return any(
            told.round == named and told.mention in scene.dates and told.as_of != figure.as_of for told in rounds
        )

    def is_long_past(self, sentence: Sentence, figure: Told) -> bool:
        """Whether a sentence dates its round far back ("Its seed round, in 2022, was led by …"), and not the figure."""
        dates = find_dates(sentence.text, self.published, self.words.lang)
        if len(sentence.text) <= _BARE:
            return False  # "Series B, February."
        if any(date.as_of == figure.as_of for date in dates):
            return False
        return bool(dates) and not any(is_recent(date, self.published) for date in dates)

    def is_headed(self, label: str) -> bool:
        """Whether the sentence before opens with the name of a round and is little else ("09:45 The Series C.")."""
        before = _NO_LETTERS.sub("", self.state.text)
        if len(before) > _HEADING:
            return False
        named = rounds_in(before, self.words.lang)
        return bool(named) and named[0].start <= _ARTICLE and {name.label for name in named} == {label}

    def name_behind(self, sentence: Sentence, mentions: Sequence[Mention], listed: frozenset[str]) -> None:
        """Name the round of the sum just told, where a sentence without sums takes it up ("X led the Series D")."""
        last = self.state.last
        if last is None or last.kind != "raise" or last.round or last.former:
            return
        titled = last.scene.sentence.place == "title"
        if sentence.place == "title" or sentence.block - last.scene.sentence.block > titled:
            return
        named = rounds_told(sentence.text, self.words)
        others = {mention.company for mention in mentions} - {None, last.subject}
        if len({name.label for name in named}) != 1 or (others - listed):
            return
        before = lowered(sentence.text[: named[0].start])
        said = self.words.refs.it_is.match(" " + before)
        if said is not None and len(before[said.end() - 1 :].split()) > _WHAT_IT_IS:
            return  # "It is the first round since the Series C"
        if titled or said or self.words.refs.article.search(before):
            extended = is_of_an_extension(last.scene, last.one, self.words.lang)
            last.round = named[0].label.removesuffix(_EXTENDED) + _EXTENDED if extended else named[0].label

    def is_priced_then(self, scene: Scene, figure: Told, deal: Told) -> bool:
        """Whether a price is the deal's, not one of another day behind a comma ("…, which last May was worth")."""
        if figure.mention not in scene.dates or figure.as_of == deal.as_of:
            return True
        if deal.mention is None and not is_recent(figure.mention, self.published):
            return False
        return any(scene.parted(found.end, figure.one.start) < 1 for found in scene.of("deal"))

    def round_priced(self, scene: Scene, figure: Told) -> str | None:
        """Return the round of which a valuation is the price: the one just told, of the same day."""
        last, deal = self.state.last, self.state.deal
        told = deal if figure.basis and last is not None and last.kind != "raise" else last
        if told is None or told.kind != "raise" or told.subject != figure.subject or scene.has("next_round"):
            return None
        same_day = figure.mention not in scene.dates or figure.as_of == told.as_of
        blocks = scene.sentence.block - told.scene.sentence.block
        return told.round if same_day and blocks <= bool(figure.basis) else None
