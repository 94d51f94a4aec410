"""Short articles of our own, and what the reader makes of them."""

from __future__ import annotations

from datetime import date

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Block, Figure, Reading

DAY = date(2025, 9, 15)


def article(text: str, title: str = "", lang: str = "en", published: date | None = DAY) -> Article:
    """Return an article of plain paragraphs, which empty lines part."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block("paragraph", paragraph, at))
        at += len(paragraph) + 2
    return Article("https://paper.example/1", title, text, lang, published=published, blocks=tuple(blocks), plain=True)


def read(text: str, title: str = "", lang: str = "en", published: date | None = DAY) -> Reading:
    """Return the reading of a short article."""
    return read_funding(article(text, title, lang, published), guide_watch_list())


def told(text: str, title: str = "", lang: str = "en", published: date | None = DAY) -> set[str]:
    """Return the figures of a short article, each as "subject metric amount currency"."""
    return {line(figure) for figure in read(text, title, lang, published).figures}


def one(text: str, title: str = "", lang: str = "en", published: date | None = DAY) -> Figure:
    """Return the single figure of a short article."""
    (figure,) = read(text, title, lang, published).figures
    return figure


def line(figure: Figure) -> str:
    """Write a figure in one line: its low end in millions, or its high end behind a "<"."""
    value = figure.low if figure.low is not None else figure.high
    assert value is not None
    millions = (
        format(value / 1_000_000, "f").rstrip("0").rstrip(".")
        if "." in format(value / 1_000_000, "f")
        else str(value // 1_000_000)
    )
    who = f" {figure.investor}" if figure.investor else ""
    return f"{figure.subject} {figure.metric}{who} {'<' if figure.low is None else ''}{millions}m {figure.currency}"


TITLE = "What OpenAI's round means for the others"
OPENING = {
    "en": "OpenAI raised $6.6 billion.",
    "de": "OpenAI hat 6,6 Milliarden Dollar eingesammelt.",
    "fr": "OpenAI a levé 6,6 milliards de dollars.",
    "es": "OpenAI recaudó 6.600 millones de dólares.",
    "it": "OpenAI ha raccolto 6,6 miliardi di dollari.",
}


def others(text: str, lang: str = "en") -> set[str]:
    """Return what a passage tells behind the opening of an article on OpenAI."""
    return told(f"{OPENING[lang]}\n\n{text}", TITLE, lang) - told(OPENING[lang], TITLE, lang)
