"""What the words of a price say by themselves: units, directions, conditions, tiers, in one language and English."""

from pipeline.figures.prices.words.entries import Words, words
from pipeline.figures.prices.words.marks import (
    BUYERS,
    MILLION,
    OF_PLANS,
    TIMED,
    Direction,
    Mark,
    Unit,
    mask,
    one_direction,
    resolve_directions,
)
from pipeline.figures.prices.words.scanner import Scanner, scanner
from pipeline.figures.prices.words.trials import is_trial

__all__ = [
    "BUYERS",
    "MILLION",
    "OF_PLANS",
    "TIMED",
    "Direction",
    "Mark",
    "Scanner",
    "Unit",
    "Words",
    "is_trial",
    "mask",
    "one_direction",
    "resolve_directions",
    "scanner",
    "words",
]
