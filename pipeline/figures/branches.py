"""Writes the alternatives of a pattern as a tree by their letters: `re` tries each branch of a flat one in turn."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_ATOM = re.compile(
    r"(?P<atom>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|.)(?P<times>(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?)?", re.DOTALL
)
"""A letter, a class or a bracket of a pattern, and how often it comes."""


def branched(alternatives: Iterable[str]) -> str:
    """Return alternatives joined to one pattern, which matches what "|".join(alternatives) does, and sooner.

    Those that begin with one letter are tried together, in their order; what opens with a group is first written out.
    An alternative that does not begin with a letter stays where it is, and parts those before it from those behind it.
    """
    branches: list[tuple[str, list[str]]] = []
    together: dict[str, list[str]] = {}
    for alternative in alternatives:
        for opening in _openings(f"(?:{alternative})"):
            letter, rest = _first_letter(opening)
            if letter in together:
                together[letter].append(rest)
                continue
            branches.append((letter, [rest]))
            if letter:
                together[letter] = branches[-1][1]
            else:
                together = {}
    return "|".join(letter + (rests[0] if len(rests) == 1 else f"(?:{branched(rests)})") for letter, rests in branches)


def heads(alternatives: Iterable[str]) -> tuple[str, ...]:
    """Return the letters with which alternatives begin for sure: a text without any of these holds none of them."""
    return tuple(sorted({_head(opening) for one in alternatives for opening in _openings(f"(?:{one})")}))


def _head(pattern: str) -> str:
    letter, rest = _first_letter(pattern)
    return letter.removeprefix("\\") + _head(rest) if letter else ""


def _openings(pattern: str) -> Iterator[str]:
    """Yield a pattern's alternatives, what may open it or not written out: "(?:a|b)?c" as "ac", "bc", "c"."""
    first = _ATOM.match(pattern)
    if first is None or first["times"] not in (None, "?"):
        yield pattern
    elif first["atom"] == "(?:":
        pieces, times, rest = _group(pattern)
        if times in ("", "?"):
            for piece in pieces:
                yield from _openings(piece + rest)
            if times:
                yield from _openings(rest)
        else:
            yield pattern
    elif first["times"] and _is_letter(first["atom"]):
        yield first["atom"] + pattern[first.end() :]
        yield from _openings(pattern[first.end() :])
    else:
        yield pattern


def _group(pattern: str) -> tuple[list[str], str, str]:
    """Return the alternatives of the group that opens a pattern, how often it comes, and what stands behind it."""
    pieces: list[str] = []
    depth, start = 0, 3
    for atom in _ATOM.finditer(pattern):
        depth += atom["atom"][0] == "("
        depth -= atom["atom"] == ")"
        if depth == 0 or (depth == 1 and atom["atom"] == "|"):
            pieces.append(pattern[start : atom.start()])
            start = atom.end()
        if depth == 0:
            return pieces, atom["times"] or "", pattern[start:]
    raise ValueError(f"a bracket is not closed in the pattern {pattern!r}")


def _first_letter(pattern: str) -> tuple[str, str]:
    """Return the letter that a pattern begins with for sure, and the rest; else nothing, and the pattern."""
    first = _ATOM.match(pattern)
    if first is None or first["times"] or not _is_letter(first["atom"]):
        return "", pattern
    return first["atom"], pattern[first.end() :]


def _is_letter(atom: str) -> bool:
    return (len(atom) == 1 and atom not in ".^$()|[{") or (atom[0] == "\\" and not atom[1:].isalnum())
