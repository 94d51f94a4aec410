"""What analysts and the market expect of a company ("versus the $46.1 billion that Wall Street was looking for").

Nobody has taken it in, and the company has not said so: it is no figure.
"""

from __future__ import annotations

from pipeline.figures.funding.decisions import Case, Decision

MARKET = "profit: what the market expects"
_KINDS = ("", "revenue", "profit")
_NEAR = 2
"""How many words stand at most between a word for what is expected and its sum ("attentes des analystes (53,1 …")."""


def expected(case: Case) -> Decision | None:
    """Tell sums that analysts or the market expect, where no cue says that they are another kind than revenue."""
    if case.kind not in _KINDS:
        return None
    scene, one = case.scene, case.one
    for found in scene.of("market_view"):
        near = found.amount is None and found.end <= one.start and scene.words_between(found.end, one.start) <= _NEAR
        near = near and ":" not in scene.masked[found.end : one.start]
        if found.amount == one.start or (near and not scene.sums_between(found.end, one.start)):
            return Decision("profit", found, MARKET, certain=True)
    return None
