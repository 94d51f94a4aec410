"""Tables that hold sums and tell of no money raised: takeovers, contracts, fines, gifts, what something costs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.tables.columns import MONEY, kind_of
from pipeline.figures.funding.words import Words
from storage.records import Table

_NOT_BOUGHT = {"revenue", "amount", "total", "round", "debt"}
"""What no table of takeovers has a column of."""
_BACKED = {"round", "investor", "lead"}
"""What no table of contracts or fines has a column of."""
_BRACKETED = re.compile(r"\s*\([^()]*\)")


def tells_takeovers(table: Table, title: str, words: Words) -> bool:
    """Whether a table is of companies that were bought, by its caption, its nearest heading or a header."""
    heads = [cell.text.casefold() for cell in table.rows[0]] if table.rows else []
    kinds = {kind_of(head, words.lang) for head in heads}
    if any(words.table_words["target"].fullmatch(head) for head in heads) and not kinds & _NOT_BOUGHT:
        return True  # beside revenue a "target" is a goal
    for text in _captions(table, title):
        if words.tabled("bought", text):
            return not any(words.tabled(kind, text) for kind in ("round", "amount", "valuation", "total"))
    return False


def tells_contracts(table: Table, title: str, words: Words) -> bool:
    """Whether a table is of contracts ("Supplier | Value"): no header says that a sum is more than one of these."""
    heads = _heads(table)
    bought = [head for head in heads if head in words.tables.get("contract_heads", ())]
    if not _is_bare(table, [head for head in heads if head not in bought], words):
        return False
    headed = any(kind_of(head, words.lang) != "company" for head in bought)
    return headed or any(words.tabled("contracts", text) for text in _captions(table, title))


def tells_payments(table: Table, title: str, words: Words) -> bool:
    """Whether a table is of what companies pay or are given for something else ("Company | Authority | Amount").

    Its headers leave open what its sums are: a header or the caption names courts, fines, gifts; or it gives each
    company a sum without a day, and nothing above it speaks of money raised.
    """
    heads = _heads(table)
    kinds = {kind_of(head, words.lang) for head in heads}
    if not kinds & {"amount", "valuation", "total"} or not _is_bare(table, heads, words):
        return False
    captions = tuple(_captions(table, title))
    if any(words.tabled("paid_heads", head) for head in heads):
        return True
    if any(words.tabled("payments", text) for text in captions):
        return True
    above = (*captions, *(text.casefold() for text in (title, table.lead, *table.headings)))
    told = any(words.tabled(key, text) for text in above for key in ("raising", "priced"))
    return "company" in kinds and "date" not in kinds and not told


def _heads(table: Table) -> list[str]:
    return [_BRACKETED.sub("", cell.text).casefold().strip(" :*") for cell in table.rows[0]] if table.rows else []


def _captions(table: Table, title: str) -> Iterator[str]:
    """Yield what stands over a table, in small letters: its caption, and its nearest heading or the title."""
    yield table.caption.casefold()
    yield (table.headings[-1] if table.headings else title).casefold()


def _is_bare(table: Table, heads: list[str], words: Words) -> bool:
    """Whether headers leave open what the sums below them are, and nothing in the table tells of a round."""
    kinds = {head: kind_of(head, words.lang) for head in heads}
    if not all(head in words.tables.get("bare_heads", ()) for head, kind in kinds.items() if kind in MONEY):
        return False
    if _BACKED & set(kinds.values()):
        return False
    return not any(rounds_in(cell.text, words.lang) for row in table.rows for cell in row)
