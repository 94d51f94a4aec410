"""What is wrong with a sources.yaml: a line, a sentence, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from storage.records import FigurewatchError

_LONG_ENOUGH = 3
"""From how many letters on the beginning of a word is taken for it."""


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One problem. `line` counts from 1; None is the file as a whole."""

    line: int | None
    message: str
    advice: str = ""

    def told(self, path: Path) -> str:
        """Return it as one line that editors and terminals can follow to its place."""
        place = f"{path}:{self.line}" if self.line else f"{path}"
        return f"{place}: {self.message} {self.advice}".rstrip()


class ConfigError(FigurewatchError):
    """A sources.yaml with problems; all of them, in the order of the file."""

    def __init__(self, path: Path, problems: Iterable[ConfigProblem]) -> None:
        self.path = path
        self.problems = tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.line or 0))
        super().__init__("\n".join(problem.told(path) for problem in self.problems))


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the known word that begins with the given one or is written most like it, whatever the case, or None."""
    by_fold = {name.casefold(): name for name in known}
    begun = [fold for fold in by_fold if len(word) >= _LONG_ENOUGH and fold.startswith(word.casefold())]
    if begun:
        return by_fold[min(begun, key=len)]
    return alike(word, by_fold.values(), cutoff)


def alike(word: str, known: Iterable[str], cutoff: float) -> str | None:
    """Return the known word that is written most like the given one as a whole, whatever the case, or None."""
    by_fold = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold(), by_fold, n=1, cutoff=cutoff)
    return by_fold[found[0]] if found else None


def did_you_mean(word: str, known: Sequence[str], *, noun: str = "Known") -> str:
    """Return advice for an unknown word: the nearest known one, else all of them."""
    near = nearest(word, known)
    return f"Did you mean “{near}”?" if near else f"{noun}: {', '.join(known)}."
