"""Cues: the words of the lexicon by which a sum is judged, in a small notation, found in a sentence in one pass.

The notation of a cue (docs/figures.md):

    rais* money        a star ends a stem (or begins one: *runde); a space also stands for a hyphen
    (close|closing)    alternatives; (the )? may be missing; (new |its )* comes up to three times or not at all,
                       (new |its )+ up to three times
    valu* ... at {A}   three dots are a gap of up to five words, two dots of up to two without a comma,
                       four dots of up to twelve (between the parts of a German verb)
    price: {A}         a colon, with or without spaces
    {A}                a sum of money; {C} a company, {W} one that is watched; {N} any name, be it of somebody
                       unknown; {D} a date, {Y} a bare year; {P} a percentage; a cue with {A} speaks of that sum alone
                       (of the first, if it has several); {B} another sum, of which it does not speak
    {round} of {A}     a name in small letters stands for the words that `funding_parts` lists under it
    <raised, >raised   only for sums that stand behind it (<), before it (>)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Any

from pipeline.figures.patterns import LatePattern
from pipeline.figures.tokens import lowered

AMOUNT, COMPANY, DATE, OTHER, STRANGER = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""What a mask writes over a sum, a watched company, a date, another name that is known, and one that only looks like a
name, so that cues see kinds, not words. The last stands only where cues of any name are looked for."""

_SPACE, _MAY_SPACE = r"[\s\-–]+", r"[\s\-–]*"
_GAPS = {
    "....": rf"(?P<gap>(?:[^\s;:{AMOUNT}]+\s+){{0,12}}?)",
    "...": rf"(?P<gap>(?:[^\s;:{AMOUNT}]+\s+){{0,5}}?)",
    "..": rf"(?P<gap>(?:[^\s,;:{AMOUNT}]+\s+){{0,2}}?)",
}
_SLOTS = {
    "{A}": f"{AMOUNT}+",
    "{B}": f"{AMOUNT}+",
    "{C}": f"(?:[{COMPANY}{OTHER}]+(?:'s|s')?)",
    "{W}": rf"(?:{COMPANY}+(?!{COMPANY}|'s?\b))",  # but not "in Cohere's campus"
    "{W}'s": f"(?:{COMPANY}+'s?)",
    "{N}": f"(?:[{COMPANY}{OTHER}{STRANGER}]+(?:'s|s')?)",
    "{D}": f"{DATE}+",
    "{Y}": f"(?:(?<!{DATE}){DATE}{{4}}(?!{DATE}))",
}
_TOKEN = re.compile(r"\{W\}'s|\{[ABCDNPWY]\}|\.\.\.\.|\.\.\.|\.\.|\s*:\s*|[()|?*]|(?<=\))\+|\s+|[^\s(){}|?*.:+]+|\.|\+")
_STARTS = re.compile(rf"\b\w|{AMOUNT}+|{COMPANY}+|{DATE}+|{OTHER}+|{STRANGER}+")


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue of the lexicon.

    Attributes:
        group: what it speaks for ("raise", "fund" …). weight: how strongly.
        pattern: matched at a word's start, on masked text in lower case.
        side: "<" where it speaks only for sums behind it, ">" for sums before it, "" for both.
        bound: whether it names its sum itself.
        words: as written in the lexicon, for `explain`. gapped: whether its pattern has a gap.
        dated: whether it holds a bare year: four letters of a date, which may be a month's name.
        of_any_name: whether it holds a name, be it of somebody unknown.
    """

    group: str
    weight: float
    pattern: LatePattern
    side: str
    bound: bool
    words: str
    gapped: bool = False
    dated: bool = False
    of_any_name: bool = False


_Trial = tuple[frozenset[str], frozenset[str], Cue]
"""What a cue needs behind it, twice (`_needs`); the cue."""


class _Beginning:
    """The cues that can begin where some letters stand, by the beginnings of words of which each needs one behind it.

    Nine in ten need a word that does not stand behind: one look passes over all of those.
    """

    __slots__ = ("_by_need", "_cues", "_needs")

    def __init__(self, trials: Sequence[_Trial]) -> None:
        self._cues = [cue for _, _, cue in trials]
        self._by_need: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for place, (rarest, other, _) in enumerate(trials):
            for letters in rarest:
                self._by_need.setdefault(letters, []).append((place, other))
        self._needs = frozenset(self._by_need)

    def before(self, behind: set[str]) -> list[Cue]:
        """Return the cues that can go on with what stands behind, in order."""
        met = [one for letters in self._needs & behind for one in self._by_need[letters]]
        return [self._cues[place] for place in sorted({place for place, other in met if not other.isdisjoint(behind)})]


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Found:
    """A cue in a sentence. `amount` is the place of the sum that a bound cue speaks of; `group` what it speaks for."""

    cue: Cue
    group: str
    start: int
    end: int
    amount: int | None
    gap: int = 0
    """How many words stand in its gap, and `skipped` how many letters."""
    skipped: int = 0


class Cues:
    """Groups of cues, indexed by their first letters so that a sentence is passed once.

    Of those that can begin at a place, most need a second word that does not stand behind it: they are not tried.
    """

    def __init__(
        self,
        groups: Mapping[str, Sequence[tuple[float, str]]],
        parts: Mapping[str, str] | None = None,
        percent: Sequence[str] = (),
    ) -> None:
        """Index the cues of some groups, with the named parts that they hold and the words for "%"."""
        self._groups = groups
        self._percent = percent
        self._slots = {**_SLOTS, "{P}": rf"(?:\d+(?:[.,]\d+)?\s?(?:{'|'.join(('%', *percent))}))"}
        self._by_start: dict[str, list[tuple[int, int, Weighted, str]]] = {}
        """For each beginning the cues that it can be of, as written: most never begin, so they are made late."""
        self._parts = parts or {}
        written = ((cue, group) for group, cues in groups.items() for cue in cues)
        for place, (cue, group) in enumerate(written):
            for start, rank in _first_letters(self._bare(cue[1])).items():
                self._by_start.setdefault(start, []).append((rank, place, cue, group))

    def all(self) -> Iterator[Cue]:
        """Yield every cue, made ready."""
        yield from (self._trial(group, *cue)[-1] for group, cues in self._groups.items() for cue in cues)

    def find_about_strangers(self, masked: str) -> list[Found]:
        """Return the cues that hold the name of a stranger, in a text in which those are masked too."""
        return [one for one in self._of_any_name.find(masked) if STRANGER in masked[one.start : one.end]]

    @cached_property
    def _of_any_name(self) -> Cues:
        """The cues that hold a name alone."""
        named = {group: [cue for cue in cues if "{N}" in self._bare(cue[1])] for group, cues in self._groups.items()}
        several = any(len(named[group]) < len(cues) for group, cues in self._groups.items())
        return Cues(named, self._parts, self._percent) if several else self

    def _bare(self, words: str) -> str:
        return _spelt_out(words.removeprefix(_side(words)).strip(), self._parts)

    @cache  # noqa: B019 - there is one Cues a language, for good
    def _trial(self, group: str, weight: float, words: str) -> _Trial:
        """Make a cue, with what it needs behind its first word."""
        bare = self._bare(words)
        pattern = LatePattern(_regex(bare, self._slots))
        gapped = "(?P<gap>" in pattern.written
        cue = Cue(group, weight, pattern, _side(words), "{A}" in bare, words, gapped, "{Y}" in bare, "{N}" in bare)
        rarest, other = _needs(bare)
        return rarest, other, cue

    def find(self, masked: str) -> list[Found]:
        """Return the cues of a masked, lower-case sentence (`mask`), in order."""
        places: list[tuple[int, _Beginning]] = []
        for place in _STARTS.finditer(masked):
            at = place.start()
            if masked[at] == AMOUNT and (after := _BEHIND_SUM.match(masked, at)):
                letters = AMOUNT + masked[after.end() : after.end() + _MOST_LETTERS]
            else:
                letters = masked[at : at + _MOST_LETTERS]
            places.append((at, self._starting(letters)))
        found: list[list[Found]] = []
        behind = {""}
        for at, beginning in reversed(places):
            here: list[Found] = []
            for cue in beginning.before(behind):
                if match := cue.pattern.match(masked, at):
                    amount = match.start("sum") if cue.bound else None
                    if amount == _NONE:
                        cue, amount = _of_any_sum(cue), None
                    gap = (match["gap"] or "") if cue.gapped else ""
                    here.append(Found(cue, cue.group, at, match.end(), amount, len(gap.split()), len(gap)))
            if here:
                found.append(here)
            behind.update([masked[at : at + length] for length in _LENGTHS])
        return [one for here in reversed(found) for one in here]

    @lru_cache(maxsize=8192)  # noqa: B019 - there is one Cues a language, for good
    def _starting(self, letters: str) -> _Beginning:
        """Return the cues that can begin where these letters stand, the same for many words."""
        keys = ("*", *(letters[:end] for end in range(1, len(letters) + 1)))
        return self._beginning(tuple(key for key in keys if key in self._by_start))

    @cache  # noqa: B019
    def _beginning(self, keys: tuple[str, ...]) -> _Beginning:
        here = sorted((entry for key in keys for entry in self._by_start[key]), key=_RANKED)
        return _Beginning([self._trial(group, *cue) for _, _, cue, group in here])


_NONE = -1
"""Where a sum stands that a cue may name, and does not."""


@cache
def _of_any_sum(cue: Cue) -> Cue:
    """Return a cue that may name its sum ("seeks (a round|{A})") as it reads where it names none."""
    return replace(cue, bound=False)


def _side(words: str) -> str:
    """Return the mark before a cue's words that says on which side of the sum it holds."""
    return words[0] if words[:1] in "<>" and words else ""


def _spelt_out(words: str, parts: Mapping[str, str]) -> str:
    """Return a cue with its named parts ("{round} of {A}") written out; a part may hold others."""
    for _ in range(3):
        words = _PART.sub(
            lambda match: f"({parts[match.group(1)]})" if match.group(1) in parts else match.group(), words
        )
    return words


_PART = re.compile(r"\{([a-z_]+)\}")


def _regex(words: str, slots: Mapping[str, str]) -> str:
    parts: list[str] = []
    named: set[str] = set()

    def once(part: str) -> str:
        """Name only the first gap and the first sum: a pattern can hold a group's name once."""
        for name in ("gap", "sum"):
            if f"(?P<{name}>" in part:
                part = part.replace(f"(?P<{name}>", "(?:") if name in named else part
                named.add(name)
        return part

    for token in _TOKEN.findall(words):
        if token == "{A}":
            parts.append(once(f"(?P<sum>{slots[token]})"))
        elif token in slots:
            parts.append(slots[token])
        elif token in _GAPS:
            parts.append(once(_GAPS[token]))
        elif token.strip() == ":":
            parts.append(r"\s*:\s*")
        elif token == "(":
            parts.append("(?:")
        elif token == "?" and parts[-1:] == [_SPACE]:
            parts[-1] = _MAY_SPACE  # "(de|d') ?{N}": an elided word stands close
        elif token in "|)?":
            parts.append(token)
        elif token == "*":
            # behind a bracket it repeats the group, behind a stem it stands for the word's ending
            parts.append("{0,3}" if parts[-1:] == [")"] else r"\w*")
        elif token == "+" and parts[-1:] == [")"]:
            parts.append("{1,3}")
        elif token.isspace():
            # a gap brings its own space
            parts.append("" if parts and parts[-1].endswith("}?)") else _SPACE)
        else:
            parts.append(re.escape(token))
    # a possessive belongs to what follows: "invested $100 million in Germany's Aleph Alpha" is no money for Germany
    ending = "" if words.endswith("}") else r"(?!\w|['’]s(?!\w))"
    return "".join(parts) + ending


def _first_letters(words: str) -> dict[str, int]:
    """Return the first letters with which a cue can begin, as many as are sure, at most `_MOST_LETTERS`.

    With each stands where such a cue comes among those at one place: behind two sure letters first, then behind one.
    """
    if words.startswith("{A} "):
        # most cues that begin with a sum are told apart by the word behind it
        behind = [_start(opening) for opening in _openings(words[4:])]
        if all(starts and all(letters.isalnum() or letters in _STARTS_OF for letters in starts) for starts in behind):
            return _least({AMOUNT + letters: 1 for starts in behind for letters in starts})
    # a one-letter word is found under its letter alone
    starts = {letters: len(letters) < 2 for opening in _openings(words) for letters in _start(opening)}
    return _least(starts | dict.fromkeys(starts.keys() & {"*"}, 2))


def _needs(words: str) -> list[frozenset[str]]:
    """Return what must stand somewhere behind a cue's first word: twice beginnings of words, of which one is there.

    The two are the rarest that the cue has. Behind a cue of one word nothing need stand.
    """
    needs: set[frozenset[str]] = set()
    depth = 0
    for token in _TOKEN.finditer(words):
        depth += (token[0] == "(") - (token[0] == ")")
        before = words[max(token.start() - 1, 0) : token.start()]
        if depth or not (token[0].isspace() or token[0].strip() == ":" or (token[0] in _GAPS and before in (" ", "}"))):
            continue
        openings = [_start(opening) for opening in _openings(words[token.end() :].lstrip())]
        if all(starts and all(letters.isalnum() or letters in _STARTS_OF for letters in starts) for starts in openings):
            needs.add(frozenset(letters[:_NEEDED] for starts in openings for letters in starts))
    rarest = sorted(needs, key=lambda one: (-min(map(len, one)), len(one), sorted(one)))
    return [*rarest, _NOTHING, _NOTHING][:2]


_NOTHING = frozenset(("",))


def _start(opening: str) -> Sequence[str]:
    """Return the letters that one way of beginning has for sure, or the marks that may stand in place of a slot."""
    mark = next((mark for slot, mark in _MARKS.items() if opening.startswith(slot)), None)
    letters = _LETTERS.match(opening)
    return _STARTS_OF[mark] if mark else (letters[0],) if letters else ()


def _least(starts: dict[str, int]) -> dict[str, int]:
    """Drop the beginnings that a shorter one holds: a cue is to be tried once."""
    return {
        start: rank
        for start, rank in starts.items()
        if not any(start != other and start.startswith(other) and rank == starts[other] for other in starts)
    }


_MOST_LETTERS = 6
_NEEDED = 4
_LENGTHS = range(1, _NEEDED + 1)
"""How many letters of the words that a cue needs are looked at."""
_LETTERS = re.compile(rf"\w\w?(?:\w(?!\?)){{0,{_MOST_LETTERS - 2}}}|[^\w\s]")
_RANKED = itemgetter(0, 1)
_BEHIND_SUM = re.compile(f"{AMOUNT}+{_SPACE}")


_MARKS = {
    **{"{A}": AMOUNT, "{B}": AMOUNT, "{C}": COMPANY, "{W}": COMPANY, "{N}": STRANGER},
    **{"{D}": DATE, "{Y}": DATE, "{P}": "%"},
}
_STARTS_OF = {
    AMOUNT: (AMOUNT,),
    COMPANY: (COMPANY, OTHER),
    STRANGER: (COMPANY, OTHER, STRANGER),
    DATE: (DATE,),
    "%": tuple("0123456789"),
}


def _openings(words: str) -> Iterator[str]:
    """Yield what a cue can begin with, its leading alternatives written out; one with "?" or "*" behind it may lack."""
    if not words.startswith("("):
        yield words
        return
    depth, pieces, piece = 0, [], ""
    for place, letter in enumerate(words):
        if letter == "(":
            depth += 1
            if depth == 1:
                continue
        if letter == ")":
            depth -= 1
            if depth == 0:
                pieces.append(piece)
                rest = words[place + 1 :]
                break
        if letter == "|" and depth == 1:
            pieces.append(piece)
            piece = ""
        else:
            piece += letter
    else:
        raise ValueError(f"a bracket is not closed in the cue {words!r}")
    for piece in pieces:
        yield from _openings(piece + rest.lstrip("?"))
    if rest[:1] in ("?", "*"):
        yield from _openings(rest[1:].lstrip())


def mask(text: str, spans: Sequence[tuple[int, int, str]]) -> str:
    """Return a text of the same length in lower case, plain quotes and spaces, each span written over by its mark."""
    low = lowered(text.translate(_PLAIN) if _UNPLAIN.search(text) else text)
    for start, end, mark in spans:
        low = low[:start] + mark * (end - start) + low[end:]
    return low


_PLAIN = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "‐": "-"})
_UNPLAIN = re.compile("[’‘\u00a0\u202f\u2009\u2011‐]")


Weighted = tuple[float, str]


def weighted(group: Any) -> list[Weighted]:
    """Return the cues of a lexicon group with their weights.

    A group maps strengths (`certain`, `sure`, `strong`, `weak`) to lists of cues; a plain list is of strong ones.
    """
    listed = group if isinstance(group, dict) else {"strong": group or ()}
    return [(WEIGHTS[strength], str(cue)) for strength, cues in listed.items() for cue in cues or ()]


STRONG, SURE, CERTAIN = 6.0, 10.0, 11.0
LOUD = 9.0
"""The weight from which a cue speaks for itself, as one that is sure does nearby."""
WEIGHTS = {"certain": CERTAIN, "sure": SURE, "strong": STRONG, "weak": 3.0}
"""How strongly a cue speaks: `certain` is a form of words that means one kind only, which no word around it makes
another, though beside other cues it is no louder than `sure`, which decides alone; `strong` decides nearby, `weak` only
where nothing else speaks."""
