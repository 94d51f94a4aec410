"""Read funding, valuation, total, investment, debt and revenue figures out of an article by rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.figures.funding.merging import merge_tellings
from pipeline.figures.funding.reader import Prose
from pipeline.figures.funding.sentence.finished import drop_headline_doubles, figure_of
from pipeline.figures.funding.sentence.units import in_yuan
from pipeline.figures.funding.tables import Tables
from pipeline.figures.names import names_of
from pipeline.figures.running_text import RunningText
from storage.records import Article, Block, Figure, Reading, WatchList

__all__ = ["read_funding"]


def read_funding(
    article: Article,
    watch: WatchList,
    *,
    of: str | None = None,
    taken: Iterable[tuple[str, int, int]] = (),
    text: RunningText | None = None,
) -> Reading:
    """Return the funding and revenue figures of an article, and the sums that are none.

    Args:
        article: what the page says.
        watch: the companies whose figures are picked out.
        of: the watched company whose own page it is: "we" and "the company" mean it.
        taken: sums that the price reader has claimed, as place, start and end; they are left alone.
        text: the article's running text, where it has been cut already.
    """
    names = names_of(watch)
    if of is None and not any(map(names.names_watched, _texts(article))):
        return Reading((), (), article.lang)
    prose = Prose(text or RunningText(article), watch, of, taken)
    state = prose.read()

    def read_line(line: str) -> list[Figure]:
        """Read a line of a chronology below the article's headline, as an item of a list alone."""
        alone = replace(article, text=line, blocks=(Block("item", line, 0),), tables=(), cards=())
        told = Prose(RunningText(alone), watch, of, ()).read().told
        return [figure_of(one) for one in told if one.scene.sentence.place != "title"]

    tables = Tables(
        article, prose.words, prose.names, prose.known, state.focus.headline, prose.unit, prose.kind_of_line, read_line
    )
    tabled = tables.read()
    prosed = [figure_of(told) for told in drop_headline_doubles(state.told)]
    figures = merge_tellings([in_yuan(one, prose.known.countries) for one in (*prosed, *tabled)], article.published)
    return Reading(tuple(figures), tuple(state.aside), article.lang)


def _texts(article: Article) -> Iterable[str]:
    yield article.title
    yield article.text
    for table in article.tables:
        yield table.caption
        yield from (cell.text for row in table.rows for cell in row)
