"""Read the details of a figure in order: its date, round, basis, period, and how sure it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pipeline.figures.funding.details.above import DatesAbove
from pipeline.figures.funding.details.basis import basis_behind, basis_of
from pipeline.figures.funding.details.dating import AS_DEAL, Dating
from pipeline.figures.funding.details.naming import Naming
from pipeline.figures.funding.details.periods import Periods
from pipeline.figures.funding.details.recent import is_news
from pipeline.figures.funding.details.status import dates_the_denial
from pipeline.figures.funding.details.sureness import Sureness
from pipeline.figures.funding.details.telling import scope_of, teller_of, tells_change
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.state import State, Told
from pipeline.figures.funding.sentence.text_dates import TextDates
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.subjects import PRIVATE
from pipeline.figures.funding.weight.learned import Learned, Notes
from pipeline.figures.names import Mention
from pipeline.figures.sentences import Sentence
from storage.records import Article


class Details:
    """Reads the details of an article's figures, by their sentences and by what the text has told before."""

    def __init__(
        self,
        article: Article,
        state: State,
        words: Words,
        watched: frozenset[str],
        learned: Learned,
        notes: Notes | None,
        told: TextDates,
        bare_lines: Collection[int] = (),
    ) -> None:
        self.state = state
        self.words = words
        self.watched = watched
        self.above = DatesAbove(article, bare_lines)
        self.dating = Dating(article, state, words, self.above, told)
        self.naming = Naming(article, state, words)
        self.periods = Periods(article, state, words, told, watched)
        self.sureness = Sureness(article, state, words, learned, notes, self.above)

    def read(self, scene: Scene, figure: Told, told: Sequence[Told] = ()) -> None:
        """Read what stands beside the sum: its date, round, basis, period and how sure it is.

        `told` are the figures of the sentence.
        """
        one = figure.one
        self.dating.date(scene, figure)
        if figure.kind == "valuation":
            raised = [other.one for other in told if other.kind in ("raise", "invest")]
            figure.basis = basis_of(scene, one, self.words, raised)
        if figure.kind in ("raise", "valuation"):
            self.naming.name(scene, figure)
        if figure.kind == "revenue":
            self.periods.tell(scene, figure)
        figure.attribution = teller_of(scene, self.words.lang, self.watched)
        ahead = self.sureness.is_ahead(figure)
        why = self.sureness.read(scene, figure, ahead=ahead)
        if why:
            figure.rules.append(f"{figure.status}: {why}")
        deal = self.state.deal
        heard = figure.kind in ("valuation", "invest") and scene.has(
            "source"
        )  # "the round values it at …, people said"
        apart = figure.status != "asserted" and not heard
        if AS_DEAL in figure.rules and apart and deal is not None and deal.status == "asserted":
            figure.as_of = figure.mention = None  # the next deal, not the one told before
        if figure.mention is None and self.dating.goes_on_about_the_deal(scene, figure):
            figure.mention = self.state.last.mention if self.state.last else None
            figure.as_of = figure.mention.as_of if figure.mention else None
        figure.scope = scope_of(scene, one, figure.kind)
        figure.changes = not figure.former and tells_change(scene, one)
        if figure.kind in PRIVATE and not figure.former and (not figure.as_of or figure.status != "asserted"):
            self.state.rumour = figure.status == "rumoured"
        if figure.status == "forecast" and not ahead:
            self.sureness.look_ahead(scene, figure)
        if figure.kind == "revenue":
            self.periods.complete(scene, figure)
        if ahead and figure.kind != "revenue":
            # when it may happen is not when it was true
            figure.as_of = figure.mention = None
        if figure.status == "denied" and figure.mention is not None:
            of_the_denial = dates_the_denial(scene, one, figure.mention, self.words)
            if of_the_denial or is_news(figure.mention, self.dating.published):
                figure.as_of = figure.mention = None  # the day of the denial
        if figure.kind == "total" and not figure.as_of and scene.has("told_before"):
            figure.former = True  # what had been raised before the round that the text tells of

    def read_behind(self, sentence: Sentence, mentions: Sequence[Mention], listed: frozenset[str]) -> None:
        """Read what a sentence without sums says of the figures just told: a denial, their round, what they include."""
        self.sureness.sourced_behind(sentence)
        self.sureness.vouched_behind(sentence)
        if not self.sureness.denied_behind(sentence, mentions):
            self.naming.name_behind(sentence, mentions, listed)
            self.read_basis_behind(sentence, mentions)

    def read_basis_behind(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Read what a sentence says of the one price told in the sentence before: the new money is in it, or not."""
        last = self.state.last
        if last is None or sentence.place == "title" or sentence.block - last.scene.sentence.block > 1:
            return
        if self.state.text != last.scene.text and last.scene.sentence.place != "title":
            return
        here = [figure for figure in self.state.told if figure.scene is last.scene and figure.kind == "valuation"]
        if len(here) == 1 and here[0].basis is None:
            here[0].basis = basis_behind(sentence, mentions, self.words)
