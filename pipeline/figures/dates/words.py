"""The `dates` section of a language's lexicon, made ready for looking up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pipeline.figures.lexicon import section
from pipeline.figures.tokens import Phrases
from pipeline.figures.vocabulary import vocabulary

_LOOKED_BEHIND = (
    "at",
    "ahead",
    "coming",
    "last",
    "next",
    "certain",
    "following",
    "same",
    "between",
    "on_the",
    "until_now",
    "set_against",
    "stretch_before",
    "closes_on",
)
"""Groups that are looked for before a date, not at it."""
_LISTS = (
    *("links", "day_articles", "fiscal", "within", "opening", "close", "this_year", "year_end", "quarters", "halves"),
    *("ago", "ago_before", "earlier", "later", "last_behind", "next_behind", "following_behind"),
    *("same_behind", "up_to", "ended", "last_ahead", "closed", "since_event", "later_subject", "year_begun"),
    *("acts", "will", "begins_behind", "closes_behind", "closed_with", "closed_in", "closed_deals"),
    *("next_year", "last_week"),
    "part_unless",
    "own_parts",
    "month_alone",
    *_LOOKED_BEHIND,
)
DASHES = frozenset("-‐‑–")
_TABLES = (
    *("months", "weekdays", "counts", "ordinals", "seasons", "parts", "units", "fixed", "hanging"),
    *("same_time", "stretches", "spans", "last_part", "part_names", "days", "edge_days", "feasts"),
)

_AT_THE_HEAD = (
    *(
        "parts",
        "ordinals",
        "fiscal",
        "months",
        "year_end",
        "year_begun",
        "close",
        "opening",
        "within",
        "fixed",
        "hanging",
        "days",
    ),
    *(
        "weekdays",
        "seasons",
        "ago_before",
        "counts",
        "same_time",
        "stretches",
        "last_part",
        "part_names",
        "month_quarters",
        "edge_days",
        "feasts",
    ),
)
"""Groups whose words open a date that is not in digits."""
_GO_ON = {
    "counts": ("units",),
    "stretches": ("up_to",),
    "last_part": ("quarters", "halves", "links", "fiscal"),
}
"""Groups whose words open a date only with words of other groups behind them."""


class DateWords:
    """The words by which dates are read in one language; the lexicon explains each group."""

    def __init__(self, lang: str) -> None:
        data = section(lang, "dates")
        self._fold = vocabulary(lang).cutter.fold
        self.day_first: bool = data.get("order", "dmy") == "dmy"
        self.capitals = bool(data.get("capitals"))
        self.day_marks = frozenset(data.get("day_marks", ()))
        self.quarter_letters = frozenset(data.get("quarter_letters", ()))
        self.half_letters = frozenset(data.get("half_letters", ()))
        self.hours = frozenset(data.get("hours", ()))
        self.of = {name: self._table(data.get(name, {})) for name in _TABLES} | {
            name: self._table({phrase: phrase for phrase in data.get(name, ())}, backward=name in _LOOKED_BEHIND)
            for name in _LISTS
        }
        glued = {
            f"{m}{q}": n for m, n in data.get("months", {}).items() for q in data.get("quarters_behind_months", ())
        }
        self.of["month_quarters"] = self._table(glued)
        words = (self.quarter_letters | self.half_letters).union(*(self.of[name].keys for name in _AT_THE_HEAD))
        self.openings = {word: self._behind(word) for word in words}
        """The words with which a date can begin, each with those of which one must stand behind it; None where none
        must. A date can also begin with a number."""
        names: Mapping[str, int] = data.get("months", {})
        self.doubtful_months = frozenset(str(name) for name in data.get("doubtful_months", ()))
        """Months whose names are other words at the head of a sentence ("May")."""
        self.short_months = frozenset(
            short
            for short, n in names.items()
            if any(m == n and long != short and long.startswith(short) for long, m in names.items())
        )
        """Abbreviations: they need a day or a year beside them ("Jan" is also a name)."""

    def _behind(self, word: str) -> frozenset[str] | None:
        """Return the words that may stand behind one that opens a date; None where any may."""
        behind = [self.of[name].behind(word) for name in _AT_THE_HEAD if name not in _GO_ON]
        if word in self.quarter_letters | self.half_letters or None in behind:
            return None
        for name, then in _GO_ON.items():
            told = self.of[name].behind(word)
            more = frozenset[str]().union(*(self.of[one].keys for one in then)) | DASHES
            behind.append(more if told is None else told)
        return frozenset().union(*(words for words in behind if words))

    def _table(self, entries: Mapping[str, Any], *, backward: bool = False) -> Phrases[Any]:
        folded: Iterable[tuple[tuple[str, ...], Any]] = ((self._fold(str(p)), value) for p, value in entries.items())
        return Phrases(folded, backward=backward)


@cache
def date_words(lang: str) -> DateWords:
    """Return the words for dates of a language (English where there is none)."""
    return DateWords(lang)
