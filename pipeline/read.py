"""From a snapshot to what it says: the article, and the figures in it. A pure function that can run in any process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pipeline.extract import data_of, read_article
from pipeline.figures import read_figures
from storage.records import Article, Reading, Snapshot, Source, WatchList, series_key


@dataclass(frozen=True, slots=True)
class Read:
    """What a snapshot says: the article, and the figures in it."""

    article: Article
    reading: Reading


def read_snapshot(
    snapshot: Snapshot,
    watch: WatchList,
    source: Source | None = None,
    *,
    title: str | None = None,
    published: date | None = None,
    lang: str | None = None,
) -> Read:
    """Read one snapshot.

    Args:
        snapshot: the fetched body.
        watch: the companies whose figures are wanted.
        source: where it comes from; a source with a mapping (`figures:`) is read as a JSON document, or with the data
            of its page (`embedded:`).
        title: the headline, where it is known better than the page says; `published` and `lang` likewise.
        published: the article's day.
        lang: its two-letter language code.

    Raises:
        storage.records.FigurewatchError: the body can't be read; the sentence names its address.
    """
    if source is not None and source.figures is not None and source.embedded is None:
        return _document(snapshot, watch, source)
    lang = lang or (source.lang if source else None)
    article = read_article(snapshot, title=title, published=published, lang=lang)
    if source is not None and source.figures is not None:
        article = replace(article, embedded=())
        reading = read_figures(article, watch, of=source.of)
        return Read(article, _with_data(reading, snapshot, watch, source))
    return Read(article, read_figures(article, watch, of=source.of if source else None))


def _with_data(shown: Reading, snapshot: Snapshot, watch: WatchList, source: Source) -> Reading:
    """Add to what a page shows the prices of its data that it does not show."""
    from pipeline.figures.documents import map_document, parse_document

    assert source.figures is not None
    assert source.embedded is not None
    document = parse_document(data_of(snapshot, source.embedded))
    mapped = map_document(document, source.figures, watch, place=source.name)
    told = {series_key(figure) for figure in shown.figures}
    data = tuple(
        replace(figure, place="embedded", rules=(f"embedded {source.embedded}", *figure.rules))
        for figure in mapped.figures
        if series_key(figure) not in told
    )
    aside = (replace(one, place="embedded") for one in mapped.set_aside)
    return replace(shown, figures=(*shown.figures, *data), set_aside=(*shown.set_aside, *aside))


def _document(snapshot: Snapshot, watch: WatchList, source: Source) -> Read:
    from pipeline.figures.documents import map_document, parse_document

    assert source.figures is not None
    document = parse_document(snapshot.body)
    reading = map_document(document, source.figures, watch, place=source.name)
    # what a document says is its figures; the text only tells one version from another
    text = snapshot.digest
    return Read(Article(snapshot.url, source.name, text, "en", dated_by="nothing", plain=True), reading)
