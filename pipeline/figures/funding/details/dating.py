"""Which date a figure has: of its sentence, of the deal or day that the sentence takes up, or of what stands above."""

from __future__ import annotations

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.details.above import DatesAbove
from pipeline.figures.funding.details.when import date_of
from pipeline.figures.funding.scene import Scene
from pipeline.figures.funding.state import State, Told

AS_DEAL = "dated as the deal that it takes up"
_DEALS = ({"raise", "valuation"}, {"invest", "valuation"}, {"raise"})
"""Kinds of two figures of one clause that tell of one deal."""
_DEAL_THEN = {
    "raise": ("valuation", "invest"),
    "invest": ("valuation", "raise"),
    "debt": ("valuation",),
}
"""What of a deal a sentence goes on to tell, by what it told first."""


class Dating:
    """Dates the figures of one article."""

    def __init__(self, state: State, above: DatesAbove) -> None:
        self.state = state
        self.above = above

    def date(self, scene: Scene, figure: Told) -> None:
        """Date a figure by its sentence, or by the deal or day that the sentence takes up again."""
        state = self.state
        mention = date_of(scene, figure.one, figure.kind, former=figure.former)
        if mention is None and not figure.former:
            mention = self.taken_up(scene, figure)
        if mention is None and not figure.former:
            mention = self.dated_beside(scene, figure) or self.above.date(scene)
        elif mention is not None and mention.kind in ("month", "end") and mention.from_published:
            mention = self.in_the_year_above(scene, mention)
        figure.mention = mention
        figure.as_of = mention.as_of if mention else None
        if mention is not None:
            state.dated = mention

    def taken_up(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the deal or day that a sentence takes up, unless a newer label dates the sentence."""
        state = self.state
        last, deal = state.last, state.deal
        if figure.listed and last is not None:
            return last.mention
        if last is None or self.is_dated_anew(scene, last):
            return None
        if scene.has("same_date"):
            return deal.mention if deal and deal.mention else state.dated
        if not scene.has("deal"):
            return None
        if deal is not None and deal.subject == figure.subject:
            figure.rules.append(AS_DEAL)
            return deal.mention
        # of a round of which only the price was told: "that round, a Series D, brought …"
        priced = last.kind == "valuation" and last.subject == figure.subject and not scene.has("rumoured")
        return last.mention if priced else None

    def is_dated_anew(self, scene: Scene, last: Told) -> bool:
        """Whether a heading or a label with a date stands between a figure and a sentence."""
        before, label = last.scene.sentence, self.above.label(scene)
        return label is not None and before.place == "text" and label[0].start > before.start

    def dated_beside(self, scene: Scene, figure: Told) -> DateMention | None:
        """Return the date of the round whose price the sentence goes on to tell, in the same clause."""
        last = self.state.last
        if last is None or last.scene is not scene or {last.kind, figure.kind} not in _DEALS or last.former:
            return None
        start, end = last.one.end, figure.one.start
        if last.subject != figure.subject or last.mention is None or start > end:
            return None
        parted = ";" in scene.text[start:end] or any(start <= f.start < end for f in scene.of("and", "when", "now"))
        return None if parted else last.mention

    def goes_on_about_the_deal(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence goes on to tell more of the dated deal that it began with, or of the rumour before it."""
        last = self.state.last
        if last is None or last.subject != figure.subject or last.former or figure.former or last.mention is None:
            return False
        if figure.kind not in _DEAL_THEN.get(last.kind, ()) or last.status != figure.status:
            return False
        if last.scene is not scene:
            near = scene.sentence.block - last.scene.sentence.block <= 1
            return near and figure.status == "rumoured" and figure.kind == "valuation" and not scene.dates
        between = [found for found in scene.of("now", "stands") if last.one.end + 1 < found.start < figure.one.start]
        return not between and last.one.end <= figure.one.start

    def in_the_year_above(self, scene: Scene, mention: DateMention) -> DateMention:
        """Return a month of the year that the heading or the label of its block names ("2022: … in October")."""
        above = self.above.date(scene)
        return mention.in_year(int(above.as_of)) if above is not None and above.kind == "year" else mention
