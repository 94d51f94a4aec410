"""How likely a figure is to be right: as likely as that it is one at all, of its kind, and its company's, together.

Cues and rules decide most figures alone, each by what it sees. What is doubtful by the words around in two of these
ways, or very much in one, is wrong more often than right.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

LEAST = 2.0
"""What the mean of the three log odds must be. Of the figures below it, on articles that nothing was written for or
fitted on, five in six were wrong (benchmarks.md)."""
_CLOSE = 1e-4
"""What is added to both sides of odds, so that they are finite."""


def likelihood(kinds: Mapping[str, float], kind: str, company: float) -> float:
    """Return the mean of the log odds that a sum is a figure, that it is of its kind, and that it is its company's.

    Args:
        kinds: how likely each kind is, from 0 to 1, and "none", that it is no figure.
        kind: which one it is taken for.
        company: how likely it is the company's whose it is taken for.
    """
    return (_log_odds(1 - kinds["none"]) + _log_odds(kinds.get(kind, 0.0)) + _log_odds(company)) / 3


def _log_odds(share: float) -> float:
    return math.log((share + _CLOSE) / (1 - share + _CLOSE))
