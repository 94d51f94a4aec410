"""Which round a figure belongs to, by the words beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.figures.branches import branched
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words, words_of
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
        label, start = _label(match), match.start()
        after, before = text[match.end() : match.end() + 14], text[max(0, start - _WIDENS) : start]
        extends = _extends(lang).search(before[-36:]) or _widens(lang).search(before)
        extended = extends or extension.search(after) or _widened(lang).match(text, match.end())
        if extended and not _widened_to(lang).match(text, match.end()):
            start -= len(extends.string) - extends.start() if extends else 0
            label += "-extension"
        found.append(RoundName(start, match.end(), label))
    return tuple(found)


def rounds_told(text: str, words: Words) -> list[RoundName]:
    """Return the rounds of which a text tells, not those that only say whose money is meant ("Series A investors")."""
    behind, before = _givers(words.lang)
    return [
        name
        for name in rounds_in(text, words.lang)
        if not behind.match(text, name.end) and not before.search(text, max(0, name.start - _WIDENS), name.start)
    ]


@cache
def _givers(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what says behind and before a round's name whose money it was ("investisseurs de la série A")."""
    words = "|".join(str(word) for word in words_of(lang).rounds.get("givers", ())) or "(?!)"
    behind = re.compile(rf"[\s‑-](?:{words})(?!\w)", re.IGNORECASE)
    return behind, re.compile(rf"(?<!\w)(?:{words})\s(?:\w{{1,5}}['’\s]\s?){{1,2}}$", re.IGNORECASE)


_WIDENS = 80
"""Letters before the name of a round in which it is looked for that the round grows, or whose it was."""
_BESIDE = 3
"""How many letters may part a round from the verb or the preposition that is its own."""
_WORDS = re.compile(r"[^\W\d_]+")
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
def _extends(lang: str) -> re.Pattern[str]:
    """Return what before a round says that it is extended ("an extension of its earlier Series B")."""
    extension = _patterns(lang)[1]
    return re.compile(rf"(?:{extension.pattern})\W+(?:\w+['’\s]\s?){{0,4}}$", re.IGNORECASE)


@cache
def _widens(lang: str) -> re.Pattern[str]:
    """Return what stands before a round that grows ("has added $100 million to its Series C")."""
    words = "|".join(str(word) for word in words_of(lang).rounds.get("widens", ()))
    return re.compile(rf"(?<!\w)(?:{words or '(?!)'})$", re.IGNORECASE)


@cache
def _widened_to(lang: str) -> re.Pattern[str]:
    """Return what stands behind a round that grew before the whole of it ("extended its Series C to $208 million")."""
    words = "|".join(str(word) for word in words_of(lang).rounds.get("widened_to", ()))
    return re.compile(rf"\s(?:{words or '(?!)'})\s(?=\D{{0,3}}\d)", re.IGNORECASE)


@cache
def _widened(lang: str) -> re.Pattern[str]:
    """Return what behind a round says at its clause's end that it is extended ("die Serie B um … erweitert")."""
    words = "|".join(str(word) for word in words_of(lang).rounds.get("widened", ()))
    return re.compile(words or "(?!)", re.IGNORECASE)


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


def round_of(scene: Scene, one: Sum, words: Words, kind: str, subject: str) -> str | None:
    """Return the round that a sum belongs to: the nearest in its sentence that no comparison parts from it.

    Args:
        scene: the sentence.
        one: the sum.
        words: the words of its language.
        kind: the sum's kind; of several sums raised, each has its own round.
        subject: the company that the sum is about: another's round is not its own.
    """
    best: tuple[float, RoundName] | None = None
    names = rounds_in(scene.text, words.lang)
    for name in names:
        left, right = (name.end, one.start) if name.end <= one.start else (one.end, name.start)
        # "from a €105 million seed to €11.7 billion": the seed is the first sum's
        starts = any(f.amount is not None and f.amount < name.end <= f.end <= one.start for f in scene.of("from"))
        listed = ";" in scene.text[one.end : name.start] and any(other.start > name.end for other in scene.sums)
        if listed:  # "$100 million in July; the Series D of December, half a billion"
            continue
        if kind == "raise" and _is_of_a_part(scene, name, one):
            continue
        if starts or _is_of_another(scene, name, words, subject) or _stands_aside(scene, name, one, kind):
            continue
        if kind == "raise" and (_is_joined(scene, name, one) or _is_told_beside(scene, name, one, words.lang)):
            continue
        if kind == "raise" and _is_of_another_clause(scene, name, one):
            continue
        owner = _owner(scene, name)
        anew = any(left <= found.start < right for found in scene.of("next_round", "wish", "intent"))
        another = kind == "raise" or anew or _is_sought(scene, left, right)
        if owner not in (None, one) and another:
            continue
        walled = any(left <= found.start < right for found in scene.of("compare", "past"))
        if walled and not _tells_what_it_did(scene, name, one, words):
            continue
        far = scene.words_between(left, right) + 3 * scene.sums_between(left, right) + 2 * scene.parted(left, right)
        if best is None or far < best[0]:
            best = (far, name)
    if best is None:
        return None
    label = best[1].label
    # one sum alone may be the whole ("una ampliación de 1.700 millones, su serie C")
    if kind == "raise" and len(scene.sums) > 1 and is_of_an_extension(scene, one, words.lang):
        return label if label.endswith("-extension") else label + "-extension"
    widening = any(best[1].start <= other.start < best[1].end for other in scene.sums if other is not one)
    return label.removesuffix("-extension") if widening else label


def _is_sought(scene: Scene, left: int, right: int) -> bool:
    """Whether words between two places say that the sum behind them is sought ("a seed of A, said to be seeking B")."""
    return any(left <= found.start < right and found.cue.bound for found in scene.of("rumoured"))


def is_of_an_extension(scene: Scene, one: Sum, lang: str) -> bool:
    """Whether a sum is what an extension of a round brought ("an extension of $53 million", "a $53M extension")."""
    before, behind = _of_an_extension(lang)
    return bool(
        before.search(scene.masked[max(0, one.start - _WIDENS) : one.start]) or behind.match(scene.masked, one.end)
    )


@cache
def _of_an_extension(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands before a sum that an extension brought, and what behind it."""
    rounds = words_of(lang).rounds
    before = "|".join(map(str, rounds.get("extension_of", ()))) or "(?!)"
    nouns = "|".join(map(str, rounds.get("extension_nouns", ()))) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{before})(?:\s[^\W\d_]+)?\s$"), re.compile(rf"[\s-](?:{nouns})(?!\w)")


def _is_of_a_part(scene: Scene, name: RoundName, one: Sum) -> bool:
    """Whether a round is that of a part behind a colon ("$130 million: $25 million in a seed …")."""
    colon = scene.text.find(":", one.end, name.start)
    parts = [other for other in scene.sums if 0 <= colon < other.start]
    return len(parts) > 1 and scene.sums_between(colon, name.start) > 0


def _is_joined(scene: Scene, name: RoundName, one: Sum) -> bool:
    """Whether a round is another sum's, which "and" joins to this one ("25 million in seed money and 105 million")."""
    left, right = (name.end, one.start) if name.end <= one.start else (one.end, name.start)
    joints = [found for found in scene.of("and") if left <= found.start < right]
    if not joints:
        return False
    if left == one.end:
        apart = any(scene.breaks_before(found.start) for found in joints)
        if apart and any(_is_told_behind(scene, name, other) for other in scene.sums):
            return True  # ", and in December a Series C fetched $500 million"
        return any(scene.sums_between(found.end, name.start) for found in joints)
    others = [other for other in scene.sums if other.end <= name.start]
    return any(scene.words_between(other.end, name.start) <= _OWN_NAME for other in others)


def _is_told_beside(scene: Scene, name: RoundName, one: Sum, lang: str) -> bool:
    """Whether a round is told of in an aside that does not hold the sum, as one that was before.

    "Cohere, whose seed round Accel led, raised …", "… raised from Accel, which had backed its Series B".
    """
    if one.end <= name.start:
        return _earlier_giver(lang).search(lowered(scene.text[one.end : name.start])) is not None
    asides = [found for found in scene.of("aside") if found.end <= name.start and scene.parted(found.start, found.end)]
    opened = bool(asides) and not scene.parted(asides[-1].end, name.start)
    return opened and scene.parted(name.end, one.start) > 0 and not _is_apposed(scene, name, one)


@cache
def _earlier_giver(lang: str) -> re.Pattern[str]:
    words = "|".join(str(word) for word in words_of(lang).rounds.get("earlier_giver", ()))
    return re.compile(rf"(?:{words or '(?!)'})(?!\w)[^,;.]*$")


def _is_of_another_clause(scene: Scene, name: RoundName, one: Sum) -> bool:
    """Whether a round is told behind the clause of time that a sum opens with, beside a sum of its own.

    "After $385 million had come in in December, it secured another $600 million in a Series B".
    """
    opens = any(found.start <= _HEAD for found in scene.of("looks_back", "clause"))
    if not opens or name.start < one.end or not scene.parted(one.end, name.start):
        return False
    raised = {found.amount for found in scene.of("raise")} - {found.amount for found in scene.of("valuation")}
    between = (other for other in scene.sums if other.start > one.end)
    return any(other.start in raised and not scene.parted(*_between(name, other)) for other in between)


def _between(name: RoundName, one: Sum) -> tuple[int, int]:
    """Return where what stands between a round and a sum begins and ends."""
    return (name.end, one.start) if name.end <= one.start else (one.end, name.start)


def _is_told_behind(scene: Scene, name: RoundName, one: Sum) -> bool:
    """Whether a sum follows the name of a round in its clause."""
    left, right = name.end, one.start
    return left <= right and not scene.parted(left, right) and scene.words_between(left, right) <= _BEHIND_NAME


def _tells_what_it_did(scene: Scene, name: RoundName, one: Sum, words: Words) -> bool:
    """Whether only the verb or the preposition of a round parts it from a sum ("a Series G had raised $1 billion")."""
    left, right = (name.end, one.start) if name.end <= one.start else (one.end, name.start)
    walls = [f for f in scene.of("compare", "past") if left <= f.start < right]
    gaps = [(found.end, name.start) if left == one.end else (left, found.start) for found in walls]
    return all(
        found.group == "past" and (0 <= end - start <= _BESIDE or _is_a_deal(scene.masked[start:end], words))
        for found, (start, end) in zip(walls, gaps, strict=True)
    )


def _is_a_deal(between: str, words: Words) -> bool:
    """Whether words only say what sort of deal a round is ("lors d'un [tour de] série B")."""
    said = [word for word in _WORDS.findall(between) if len(word) > _BESIDE]
    return all(word in words.refs.money for word in said)


def _is_of_another(scene: Scene, name: RoundName, words: Words, subject: str) -> bool:
    """Whether a round is named as another company's ("Cohere's Series C", "die Serie C von Cohere")."""
    for mention in scene.mentions:
        if mention.company in (None, subject):
            continue
        before = scene.text[mention.end : name.start] if mention.end <= name.start else None
        if before is not None and _OWNS.fullmatch(before):
            return True
        behind = scene.text[name.end : mention.start] if name.end <= mention.start else ""
        if behind and words.refs.of_before.fullmatch(lowered(behind.strip())):
            return True
    return False


_HEAD = 3
"""Where a word stands at most that heads a sentence."""
_OWN_NAME = 4
"""How many words stand at most between a sum and the name of its round ("$25 million in its seed round")."""
_NAMED_WITH = 2
"""How many words stand at most between a round and the sum that it is named with."""
_BEHIND_NAME = 6
"""How many between the name and a sum behind it."""
_OWNS = re.compile(r"['’]s?\s+(?:\w+\s+)?")


def _stands_aside(scene: Scene, name: RoundName, one: Sum, kind: str) -> bool:
    """Whether a round only dates a sum ("less than a year after its Series C, …", "… days before the Series C")."""
    events = [mention.end for mention in scene.dates if mention.event]
    for end in [found.end for found in scene.of("beside")] + events:
        if end > name.start or scene.words_between(end, name.start) > 5:
            continue
        if scene.parted(end, name.start) or scene.sums_between(end, name.start):
            continue
        if one.end <= end and (kind == "raise" or end in events):
            return True
        left = name.end <= one.start and (kind == "raise" or end in events)
        if left and (scene.parted(name.end, one.start) or _names_between(scene, name, one)):
            return not _is_apposed(scene, name, one)
    return False


def _is_apposed(scene: Scene, name: RoundName, one: Sum) -> bool:
    """Whether a sum between commas belongs to the round before it ("since our Series F, of $250 million, …")."""
    verb = any(found.cue.side == "<" and name.end <= found.start < one.start for found in scene.cues)
    return not verb and not _names_between(scene, name, one) and scene.text[one.end :].lstrip()[:1] == ","


def _names_between(scene: Scene, name: RoundName, one: Sum) -> bool:
    """Whether a company stands between a round and a sum behind it."""
    return any(mention.company and name.end <= mention.start < one.start for mention in scene.mentions)


def _owner(scene: Scene, name: RoundName) -> Sum | None:
    """Return the sum that a round is named with ("a Series A of €385 million", "$25 million in the seed")."""
    for one in scene.sums:
        if name.end <= one.start:
            left, right = name.end, one.start
            price = any(found.amount == one.start for found in scene.of("valuation", "at_price"))
        else:
            left, right, price = one.end, name.start, False
        before = name.end <= one.start  # "a seed round of $1 billion"
        near = left <= right and scene.words_between(left, right) <= _NAMED_WITH + before
        if left == one.end and not scene.text[left:right].islower():
            near = near and scene.words_between(left, right) < _NAMED_WITH  # "$102.5M Kleiner Perkins Series A"
        joined = any(left <= found.start < right for found in scene.of("and"))
        if near and not price and not joined and not scene.parted(left, right):
            return one
    return None
