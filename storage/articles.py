"""Articles on file: kept once a version, searched by word, and found again in their copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from storage.connection import Connection, listed, where
from storage.copies import FEWEST, PER_HASH, fingerprint_of, fingerprint_text, indexed
from storage.kept import StoredArticle
from storage.records import Article, Fingerprint
from storage.rows import day, day_of, insertion, moment, moment_or_none

_NAMES = tuple(field.name for field in fields(StoredArticle))
_FIGURES = "(SELECT count(*) FROM sightings AS s WHERE s.document = a.document)"
_COLUMNS = ", ".join(_FIGURES if name == "figures" else f"a.{name}" for name in _NAMES)


class Articles(Connection):
    """The tables `articles` and `article_shingles`."""

    def add_article(self, article: Article, source: str, document: str, now: datetime) -> bool:
        """Keep one version of an article; keeping it again only notes that it was seen again.

        Args:
            article: what was read.
            source: the name of the source.
            document: the name of the version (`pipeline.ingest.making.document_id`).
            now: the time of arrival, UTC.

        Returns:
            Whether it was not on file yet.
        """
        row = {
            "document": document,
            "url": article.url,
            "canonical_url": article.canonical_url,
            "source": source,
            "title": article.title,
            "lang": article.lang,
            "published": day(article.published),
            "dated_by": article.dated_by,
            "author": article.author,
            "site": article.site,
            "outlet": article.outlet,
            "description": article.description,
            "fingerprint": fingerprint_text(article.fingerprint),
            "first_seen": moment(now),
            "last_seen": moment(now),
            "text": article.text,
        }
        with self.transaction():
            added = self._run(insertion("articles", row, or_ignore=True), row)
            if not added.rowcount:
                sql = "UPDATE articles SET last_seen = max(last_seen, ?) WHERE document = ?"
                self._run(sql, (moment(now), document))
                return False
            for value in indexed(article.fingerprint) if article.fingerprint else ():
                self._run("INSERT INTO article_shingles VALUES (?, ?)", (value, added.lastrowid))
        return True

    def near_copies(self, article: Article) -> list[StoredArticle]:
        """Return the articles at other addresses that may be one text with an article, the earliest stored first.

        They name one canonical address with it, or share some of the word sequences that are indexed of each.
        """
        found = {*self._at_one_address(article), *self._with_its_words(article.fingerprint)}
        sql = f"""
            SELECT {_COLUMNS} FROM articles AS a
            WHERE a.id IN (SELECT value FROM json_each(?)) AND a.url <> ? ORDER BY a.id"""
        return [_article_of(row) for row in self._rows(sql, (listed(found), article.url))]

    def _at_one_address(self, article: Article) -> list[int]:
        sql = "SELECT id FROM articles WHERE canonical_url IN (?, ?) UNION SELECT id FROM articles WHERE url = ?"
        named = article.canonical_url or article.url
        return [number for (number,) in self._rows(sql, (article.url, named, named))]

    def _with_its_words(self, fingerprint: Fingerprint | None) -> list[int]:
        shared: Counter[int] = Counter()
        sql = f"SELECT article FROM article_shingles WHERE hash = ? ORDER BY article LIMIT {PER_HASH}"
        for value in indexed(fingerprint) if fingerprint else ():
            shared.update(number for (number,) in self._rows(sql, (value,)))
        return [number for number, times in shared.items() if times >= FEWEST]

    def articles(
        self,
        *,
        source: str | None = None,
        subject: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        search: str | None = None,
        limit: int | None = None,
    ) -> list[StoredArticle]:
        """Return articles in the order in which they were first seen.

        Args:
            source: only those that this source brought.
            subject: only those that tell a figure of this company.
            since: only those first seen at this moment or later.
            until: only those first seen before this moment.
            search: only those in whose title or text all these words stand; "two words" in quotes stand together.
                Accents and case do not count.
            limit: only so many of them: the newest.
        """
        tells = """a.document IN (
            SELECT s.document FROM records AS r JOIN sightings AS s ON s.record = r.number WHERE r.subject = ?)"""
        found = "a.id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)"
        clause, values = where(
            (
                ("a.source = ?", source),
                (tells, subject),
                ("a.first_seen >= ?", moment_or_none(since)),
                ("a.first_seen < ?", moment_or_none(until)),
                (found, self.db.quote_fts(search or "") or None),
            )
        )
        sql = f"SELECT {_COLUMNS} FROM articles AS a{clause} ORDER BY a.id DESC LIMIT ?"
        return [_article_of(row) for row in self._rows(sql, (*values, -1 if limit is None else limit))][::-1]

    def article_text(self, document: str) -> str | None:
        """Return the text of one version of an article, or None where it is not on file."""
        found = self._row("SELECT text FROM articles WHERE document = ?", (document,))
        return found[0] if found else None

    def article_lang(self, document: str) -> str | None:
        """Return the language of one version of an article (two letters), or None where it is not on file."""
        found = self._row("SELECT lang FROM articles WHERE document = ?", (document,))
        return found[0] if found else None


def _article_of(row: Sequence[Any]) -> StoredArticle:
    found = dict(zip(_NAMES, row, strict=True))
    found["published"] = day_of(found["published"])
    found["fingerprint"] = fingerprint_of(found["fingerprint"])
    found["first_seen"] = datetime.fromisoformat(found["first_seen"])
    found["last_seen"] = datetime.fromisoformat(found["last_seen"])
    return StoredArticle(**found)
