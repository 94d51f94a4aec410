"""From a snapshot to what it says: the article, and the figures in it. A pure function that can run in any process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pipeline.extract import read_article
from pipeline.figures import read_figures
from storage.records import Article, Reading, Snapshot, Source, WatchList


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
        source: where it comes from; a source with a mapping (`figures:`) is read as a JSON document.
        title: the headline, where it is known better than the page says; `published` and `lang` likewise.
        published: the article's day.
        lang: its two-letter language code.

    Raises:
        storage.records.FigurewatchError: the body can't be read; the sentence names its address.
    """
    if source is not None and source.figures is not None:
        return _document(snapshot, watch, source)
    lang = lang or (source.lang if source else None)
    article = read_article(snapshot, title=title, published=published, lang=lang)
    return Read(article, read_figures(article, watch, of=source.of if source else None))


def _document(snapshot: Snapshot, watch: WatchList, source: Source) -> Read:
    from pipeline.figures.documents import map_document, parse_document

    assert source.figures is not None
    document = parse_document(snapshot.body)
    reading = map_document(document, source.figures, watch, place=source.name)
    # what a document says is its figures; the text only tells one version from another
    text = snapshot.digest
    return Read(Article(snapshot.url, source.name, text, "en", dated_by="nothing", plain=True), reading)
