"""Tells at a glance that an article holds no price, so that most news is not read for prices at all."""

from __future__ import annotations

from pipeline.figures.prices.lists import documents
from pipeline.figures.prices.words import TIMED, Scanner, Words, scanner, words
from pipeline.figures.running_text import RunningText
from pipeline.figures.sentences import Sentence
from storage.records import Amount, Article


def may_price(article: Article, text: RunningText) -> bool:
    """Whether an article can hold a price: a table, a card, a list in JSON, or a sum beside what a price is per."""
    if article.tables or article.cards or article.plain or _may_list(article):
        return True
    scan, own = scanner(article.lang), words(article.lang)
    if not any(one.currency or one.symbol for one in (*text.title_sums, *text.sums)):
        return False
    for sentence, sums in text.with_sums():
        if any(one.currency or one.symbol for one in sums) and _has_unit(sentence, sums, scan, own):
            return True
    told = (text.article.title, text.article.text)
    return any(map(scan.may_count_tokens, told)) and any(_lends(sentence, scan, own) for sentence in text.sentences)


def _may_list(article: Article) -> bool:
    texts = [b.text for b in article.blocks if b.kind == "pre"] or [article.text]
    return any(("{" in text or "[" in text) and any(documents(text)) for text in texts)


def _has_unit(sentence: Sentence, sums: list[Amount], scan: Scanner, own: Words) -> bool:
    """Whether something stands between the sums of a sentence that one of them may be the price of."""
    at = 0
    for one in [*sums, None]:
        start, end = (one.start - sentence.start, one.end - sentence.start) if one else (len(sentence.text), 0)
        piece = sentence.text[at : max(at, start)]
        at = max(at, end)
        if scan.may_tell(piece) and (
            any(
                unit.measure not in (*TIMED, "token")
                or (unit.measure in TIMED and (unit.explicit or own.find("adverbs").search(piece)))
                for unit in scan.units(piece)
            )
            or own.find("units", "apiece").search(piece)
        ):
            return True
    return False


def _lends(sentence: Sentence, scan: Scanner, own: Words) -> bool:
    """Whether a sentence can give its unit to the sums that follow ("per million tokens:")."""
    text = sentence.text
    return (
        scan.may_count_tokens(text)
        and (text.rstrip().endswith(":") or own.find("all_prices").search(text) is not None)
        and any(unit.measure == "tokens" and unit.explicit for unit in scan.units(text))
    )
