"""Tables that hold sums and tell of no money raised: takeovers, contracts, fines, gifts, what something costs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.tables.columns import MONEY, kind_of
from storage.records import Table

_NOT_BOUGHT = {"revenue", "amount", "total", "round", "debt"}
"""What no table of takeovers has a column of."""
_BACKED = {"round", "investor", "lead"}
"""What no table of contracts or fines has a column of."""
_LABEL = 3
"""Words at most of a cell that says what its row's sum is."""
_BRACKETED = re.compile(r"\s*\([^()]*\)")


def tells_takeovers(table: Table, title: str, words: Words) -> bool:
    """Whether a table is of companies that were bought, by its caption, its nearest heading or a header."""
    heads = [cell.text.lower() for cell in table.rows[0]] if table.rows else []
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
    if not kinds & {"amount", "valuation", "total"} or not _are_bare(heads, words):
        return False
    captions = tuple(_captions(table, title))
    if _names_rounds(table, words):
        return False
    if any(words.tabled("payments", text) and not words.tabled("raising", text) for text in captions):
        return True
    if _BACKED & kinds:
        return False
    if any(head in words.tables.get("paid_heads", ()) for head in heads):
        return True
    if "company" not in kinds or kinds & {"date", "valuation"} or _tells_kinds(table, words):
        return False
    above = (*captions, *(text.lower() for text in (title, table.lead, *table.headings)))
    return not any(words.tabled(key, text) for text in above for key in ("raising", "priced"))


def _heads(table: Table) -> list[str]:
    return [_BRACKETED.sub("", cell.text).lower().strip(" :*") for cell in table.rows[0]] if table.rows else []


def _captions(table: Table, title: str) -> Iterator[str]:
    """Yield what stands over a table, in small letters: its caption, and its nearest heading or the title."""
    yield table.caption.lower()
    yield (table.headings[-1] if table.headings else title).lower()


def _is_bare(table: Table, heads: list[str], words: Words) -> bool:
    """Whether headers leave open what the sums below them are, and nothing in the table tells of a round."""
    backed = any(kind_of(head, words.lang) in _BACKED for head in heads)
    return _are_bare(heads, words) and not backed and not _names_rounds(table, words)


def _are_bare(heads: list[str], words: Words) -> bool:
    """Whether the headers of sums leave open what these are ("Amount", "Value")."""
    bare = words.tables.get("bare_heads", ())
    return all(head in bare for head in heads if kind_of(head, words.lang) in MONEY)


def _names_rounds(table: Table, words: Words) -> bool:
    return any(rounds_in(cell.text, words.lang) for row in table.rows for cell in row)


def _tells_kinds(table: Table, words: Words) -> bool:
    """Whether a cell below the headers says in a word what the sum of its row is ("new round", "valuation")."""
    cells = (cell.text for row in table.rows[1:] for cell in row)
    return any(kind_of(text, words.lang) in (*MONEY, "round") for text in cells if len(text.split()) <= _LABEL)
