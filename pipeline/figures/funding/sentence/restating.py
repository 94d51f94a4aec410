"""Tells which words say that a sum is the one before it in another currency ("or about", "das entspricht rund")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.figures.branches import branched
from pipeline.figures.tokens import lowered

_LONGEST = 90
"""Letters between a sum and what restates it behind the clause's own words."""
_CLAUSE_BETWEEN = re.compile(r"(?P<clause>\s[^.;:!?()\n]*?),\s(?P<words>[^.;:!?(),\n]+)")


@dataclass(frozen=True, slots=True)
class Restates:
    """The words of one language that convert a sum."""

    near: re.Pattern[str]
    """All that may stand between two sums side by side."""
    surely: re.Pattern[str]
    """Words that convert, whatever stands before them ("umgerechnet etwa")."""
    closing: re.Pattern[str]
    """What begins before the second sum and ends behind it: "was A entspricht"; the two parted by a mark."""
    closed: re.Pattern[str]
    """What may follow a second sum that only a hedge introduces: nothing more in its clause, or the rate."""

    def beside(self, between: str) -> bool:
        """Whether words between two sums say that the second is the first."""
        return self.near.fullmatch(lowered(between.strip())) is not None

    def behind_a_clause(self, between: str, after: str, *, alike: bool) -> int | None:
        """Return where the words begin that restate a sum behind its clause ("raised $6m in May, or €5m").

        `alike` says that the two sums are so near each other that a hedge alone will do, where nothing follows.
        """
        found = _CLAUSE_BETWEEN.fullmatch(between) if len(between) < _LONGEST else None
        if found is None:
            return None
        words, behind = lowered(found["words"].strip()), lowered(after)
        sure = self.surely.fullmatch(words) or self.closing.match(f"{words}|{behind.lstrip()}")
        closed = alike and self.near.fullmatch(words) and self.closed.match(behind)
        return found.end("clause") if sure or closed else None


def restates_of(plain: Mapping[str, Any]) -> Restates:
    """Return the words of a language's `funding_marks_plain` that convert."""

    def listed(*names: str) -> str:
        values: Sequence[str] = [str(value) for name in names for value in plain.get(name, ())]
        return branched(values) or "(?!)"

    every = listed("restates", "restates_surely", "restates_rate", "restates_about")
    return Restates(
        near=_repeated(every, every),
        surely=_repeated(listed("restates_surely", "restates_rate"), every),
        closing=re.compile(listed("restates_around")),
        closed=re.compile(rf"\s*(?:[,.;)–—]|$|(?:{listed('restates_rate')})(?!\w))"),
    )


def _repeated(first: str, others: str) -> re.Pattern[str]:
    """Return a pattern for some words and up to three others behind them."""
    return re.compile(rf"(?:{first})(?:\s+(?:{others})){{0,3}}")
