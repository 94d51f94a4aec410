"""What analysts and the market expect of a company ("versus the $46.1 billion that Wall Street was looking for").

Nobody has taken it in, and the company has not said so: it is no figure.
"""

from __future__ import annotations

from pipeline.figures.funding.kind.decisions import Case, Decision

MARKET = "profit: what the market expects"
_KINDS = ("", "revenue", "profit")


def expected(case: Case) -> Decision | None:
    """Tell sums that the market expects, named so or in a bracket behind it ("attentes des analystes (53,1 …").

    Where a cue says that a sum is another kind than revenue, it stays that; a preposition alone does not say it
    ("frente a los 46.200 millones esperados").
    """
    cue = case.verdict.cue
    if case.kind not in _KINDS and not (cue is not None and cue.group == "at_price"):
        return None
    scene, one = case.scene, case.one
    for found in scene.of("market_view"):
        bracketed = found.amount is None and scene.masked[found.end : one.start].strip() == "("
        if found.amount == one.start or bracketed:
            return Decision("profit", found, MARKET, certain=True)
    return None
