"""Which round a figure belongs to, by the words beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.figures.branches import branched
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.words import words_of
from pipeline.figures.tokens import lowered


@dataclass(frozen=True, slots=True)
class RoundName:
    """A round named in a text: its label, and where it stands."""

    start: int
    end: int
    label: str


@lru_cache(maxsize=256)
def rounds_in(text: str, lang: str) -> tuple[RoundName, ...]:
    """Return the rounds that a text names, in order: `seed`, `series-b`, `series-b-extension`."""
    if not _LETTER.search(text) and not _seeds(lang).search(lowered(text)):
        return ()
    pattern, extension = _patterns(lang)
    bare, behind = words_of(lang).rounds.get("bare", ()), _behind_a_letter(lang)
    found = []
    for match in pattern.finditer(text):
        if match.group().split()[0].lower() in bare and not behind.match(text, match.end()):
            continue  # "the A team"
        label = _label(match)
        after = text[match.end() : match.end() + 14]
        before = text[max(0, match.start() - 16) : match.start()]
        if extension.search(after) or re.search(rf"(?:{extension.pattern})\W+(?:\w+\W+)?$", before, re.IGNORECASE):
            label += "-extension"
        found.append(RoundName(match.start(), match.end(), label))
    return tuple(found)


_LETTER = re.compile(r"[A-K](?<!\w.)(?!\w)")
"""A letter by itself: without one, and without a word for seed money, a text names no round."""


@cache
def _seeds(lang: str) -> re.Pattern[str]:
    return re.compile(branched((*_seed_words(lang), *_pre_seed_words(lang))))


def _seed_words(lang: str) -> list[str]:
    return [str(word) for word in words_of(lang).rounds.get("seed", ["seed"])]


def _pre_seed_words(lang: str) -> list[str]:
    return [str(word) for word in words_of(lang).rounds.get("pre_seed", ["pre-?seed"])]


def _label(match: re.Match[str]) -> str:
    if match.lastgroup == "pre_seed":
        return "pre-seed"
    if match.lastgroup == "seed":
        return "seed"
    letter = next(value for name, value in match.groupdict().items() if name.startswith("letter") and value)
    return f"series-{letter.lower()}"


@cache
def _behind_a_letter(lang: str) -> re.Pattern[str]:
    """Return what goes on behind a round that its letter alone names ("the B, led by Accel", "its C of May 2023")."""
    words = "|".join(str(word) for word in words_of(lang).rounds.get("behind_bare", ()))
    return re.compile(rf"\s*[,(]|\s(?:{words or '(?!)'})(?!\w)")


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    rounds = words_of(lang).rounds
    series = [*rounds.get("series", ["series {L}"]), *(f"{word} {{L}}" for word in rounds.get("bare", ()))]
    parts = [
        re.escape(str(form)).replace(r"\{L\}", f"(?P<letter{number}>(?-i:[A-K]))").replace(r"\ ", r"[\s\-‑–]+")
        for number, form in enumerate(series)
    ]
    seed, pre_seed = "|".join(_seed_words(lang)), "|".join(_pre_seed_words(lang))
    pattern = re.compile(
        rf"(?<!\w)(?:(?P<pre_seed>{pre_seed})|(?P<seed>{seed})|{'|'.join(parts)})(?!\w)", re.IGNORECASE
    )
    extension = re.compile("|".join(str(word) for word in rounds.get("extension", ["extension"])), re.IGNORECASE)
    return pattern, extension


def round_of(scene: Scene, one: Sum, lang: str) -> str | None:
    """Return the round that a sum belongs to: the nearest in its sentence that no comparison parts from it."""
    best: tuple[float, RoundName] | None = None
    for name in rounds_in(scene.text, lang):
        left, right = (name.end, one.start) if name.end <= one.start else (one.end, name.start)
        # "from a €105 million seed to €11.7 billion": the seed is the first sum's
        starts = any(f.amount is not None and f.amount < name.end <= f.end <= one.start for f in scene.of("from"))
        if starts:
            continue
        walled = any(left <= found.start < right and found.group in ("compare", "past") for found in scene.cues)
        if (walled and name.end <= one.start) or (walled and name.start >= one.end):
            continue
        far = scene.words_between(left, right) + 3 * scene.sums_between(left, right) + 2 * scene.parted(left, right)
        if best is None or far < best[0]:
            best = (far, name)
    return best[1].label if best else None
