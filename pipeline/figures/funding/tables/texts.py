"""What a short text of a table names: companies, dates, sums, a row that adds up, how sure something is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.sentence.portfolios import investor_of_heading
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.units import Unit
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.tables.cells import CellSum, sums_in
from pipeline.figures.funding.tables.columns import ESTIMATE
from pipeline.figures.names import Mention, Names
from storage.records import Article

_STATUSES = ("denied", "rumoured", "forecast")
_PARTS = re.compile(r"[,;:()\[\]/|]|\s[–—-]\s")
"""What parts the notes of one cell."""
_NEAR = 3
"""Words before "in progress" among which a deal is named ("Series D still in progress")."""
_WORD = re.compile(r"[^\W\d_]+")
_LINK = 2
"""Words between a round and its date at most ("Series C closed in May")."""
_MONTH = re.compile(r"(?<![\d./-])(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)(?![\d./-])")
"""A month in numbers."""


class Texts:
    """Reads the short texts of one article's tables.

    Args:
        article: whose tables they are. words, names: of its language.
        stated: what the article says that its bare numbers are in.
    """

    def __init__(self, article: Article, words: Words, names: Names, stated: Unit) -> None:
        self.article = article
        self.words = words
        self.names = names
        self.stated = stated

    def named(self, text: str) -> list[Mention]:
        """Return the companies that a short text names, by the article's light."""
        context = text + "\n" + self.article.title + "\n" + self.article.text[:4000]
        return [m for m in self.names.find(context, self.words.lang) if m.start < len(text)]

    def company(self, text: str) -> str | None:
        """Return the watched company that a cell names, if that is what the cell is for."""
        mentions = self.named(text)
        if mentions and mentions[0].company and mentions[0].start <= 2:
            return mentions[0].company
        return None

    def investing(self, text: str) -> str | None:
        """Return the investor that a heading says puts money into others ("Nvidia as an investor")."""
        return investor_of_heading(text, self.names, self.words)

    def dates(self, text: str) -> list[DateMention]:
        """Return the dates of a short text, months in numbers ("09/2025") too."""
        text = ESTIMATE.sub("", _MONTH.sub(lambda match: f"{match[2]}-{int(match[1]):02}", text))
        return find_dates(text, self.article.published, self.words.lang, cell=True)

    def is_dated(self, text: str) -> bool:
        """Whether a date closes a text that names a round, or fills what stands behind the name, or is all of it.

        "Series G, February 2026", not "Series C led by ASML, first talks in May".
        """
        text, rounds = text.strip(" .)"), rounds_in(text, self.words.lang)
        dates = self.dates(text)
        if not dates or dates[0].end < len(text):
            return False
        before = text[rounds[0].end if rounds else 0 : dates[0].start]
        return not _WORD.search(_PARTS.split(before)[-1]) or len(_WORD.findall(before)) <= _LINK

    def joined_date(self, one: str, other: str) -> DateMention | None:
        """Return the date that two cells make together, in either order ("2024" and "June")."""
        for text in (f"{one} {other}", f"{other} {one}"):
            dates = self.dates(text) if one and other else []
            if len(dates) == 1 and dates[0].end - dates[0].start == len(text):
                return dates[0]
        return None

    def is_total(self, text: str) -> bool:
        """Whether a row adds up the others."""
        low, words = text.lower().strip(" :*"), self.words.tables.get("total_rows", ())
        return low in words or low.startswith(tuple(f"{word} " for word in words))

    def status(self, low: str) -> str:
        """Return how sure a text in small letters says that something is."""
        said = next((status for status in _STATUSES if self.words.tabled(status, low)), "asserted")
        return "rumoured" if said in ("asserted", "forecast") and self.is_pending(low) else said

    def is_pending(self, low: str) -> bool:
        """Whether a text in small letters says that a deal is not done, not that hiring or a lawsuit goes on."""
        words = self.words.table_words
        if "pending" not in words or self.words.tabled("settled", low):
            return False
        for part in _PARTS.split(low):
            for found in words["pending"].finditer(part):
                before, behind = part[: found.start()].strip(" .*"), part[found.end() :].strip(" .*")
                if not before and not behind:
                    return True
                near = " ".join((*before.split()[-_NEAR:], "|", *behind.split()[:1]))
                if self.words.tabled("pending_deals", near):
                    return True
        return False

    def sums(self, text: str, unit: Unit) -> Iterator[CellSum]:
        """Yield the sums of a cell."""
        return sums_in(text, unit, self.stated, self.words, self.article.published)
