"""What the tests of this room share: snapshots of bodies, and all that an article says as one text."""

from datetime import UTC, date, datetime

from pipeline.extract import read_article
from storage.records import Article, Snapshot

FETCHED = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://gazette.example/2026/02/alto-raises"


def snapshot(
    body: str | bytes,
    content_type: str = "text/html; charset=utf-8",
    url: str = URL,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    hint_title: str | None = None,
    hint_published: datetime | None = None,
) -> Snapshot:
    data = body.encode() if isinstance(body, str) else body
    said = {"content-type": content_type, **(headers or {})} if content_type else headers or {}
    return Snapshot("Gazette", url, url, FETCHED, status, said, data, hint_title, hint_published)


def article(
    body: str | bytes,
    content_type: str = "text/html; charset=utf-8",
    url: str = URL,
    *,
    title: str | None = None,
    published: date | None = None,
    lang: str | None = "en",
    **more: object,
) -> Article:
    """Read a body; the language is given, so that no test waits for its detection."""
    return read_article(snapshot(body, content_type, url, **more), title=title, published=published, lang=lang)


def everything(read: Article) -> str:
    """All that readers of figures see of an article."""
    cells = [cell.text for table in read.tables for row in table.rows for cell in row]
    around = [line for t in read.tables for line in (t.caption, t.lead, t.notes, *t.headings)]
    cards = [line for c in read.cards for line in (c.title, c.lead, *c.lines, *c.old, *c.headings)]
    return "\n".join([read.title, read.text, *cells, *around, *cards])
