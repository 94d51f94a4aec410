"""Who a sum is about: names, descriptions, "the company" and "it", and who can be the one that takes the money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.figures.funding.cues import Found
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.words import Words
from pipeline.figures.names import Names
from storage.records import WatchList

_CAPITAL = re.compile(r"[^\W\d_a-zß-ÿ][\w&’'.-]*|[a-z]{1,2}[A-Z0-9]\w*")
_LINK = re.compile(r"\s(?:&|de|du|of|et|y|e)?\s?")


@dataclass(frozen=True, slots=True)
class Ref:
    """Something in a sentence that can stand for a company.

    Attributes:
        company: the watched company that it means, or None: somebody else, or not known yet.
        kind: name, description, noun, pronoun, possessive, person, unknown.
        role: "investor" behind "led by", "target" behind "into", "beside" behind "rival", else "".
        leads: whether it stands where a subject stands, at the head of a clause.
    """

    start: int
    end: int
    company: str | None
    name: str
    kind: str
    role: str = ""
    leads: bool = False


@dataclass(slots=True)
class Focus:
    """Whom the text is speaking of, as far as it has been read."""

    headline: str | None = None
    topic: str | None = None
    investor: str | None = None
    seen: list[str] = field(default_factory=list)

    def saw(self, company: str) -> None:
        """Note that a company was named."""
        if company in self.seen:
            self.seen.remove(company)
        self.seen.append(company)


class People:
    """The people and countries of a watch list, by which "Murati's startup" or "the French firm" is understood."""

    def __init__(self, watch: WatchList) -> None:
        self.of: dict[str, str] = {}
        self.countries: dict[str, str | None] = {}
        for company in watch.companies:
            self.countries[company.name] = company.country
            for person in company.people:
                self.of.setdefault(person, company.name)
                self.of.setdefault(person.split()[-1], company.name)
        names = sorted(self.of, key=len, reverse=True)
        joined = "|".join(re.escape(name) for name in names) or "(?!)"
        self.pattern = re.compile(rf"(?<!\w)(?:{joined})(?!\w)")


def refs_of(scene: Scene, words: Words, names: Names, people: People, focus: Focus) -> list[Ref]:
    """Return what stands for a company in a sentence, in order, with its role."""
    text = scene.text
    refs: list[Ref] = []
    taken: list[tuple[int, int]] = [(one.start, one.end) for one in scene.sums]
    taken += [(d.start, d.end) for d in scene.dates]

    def add(start: int, end: int, company: str | None, name: str, kind: str) -> None:
        if any(start < b and end > a for a, b in taken):
            return
        taken.append((start, end))
        refs.append(Ref(start, end, company, name, kind, _role(scene, start, end, words), _leads(scene, start, words)))

    for mention in names.describe(text):
        add(mention.start, mention.end, mention.company, mention.name, "description")
    for mention in scene.mentions:
        add(mention.start, mention.end, mention.company, mention.name, "name")
    for match in people.pattern.finditer(text):
        add(match.start(), match.end(), people.of[match.group()], match.group(), "person")
    for match in words.refs.nouns.finditer(scene.masked):
        if words.refs.kin.search(scene.masked[: match.start()]):
            continue
        add(match.start(), match.end(), None, match.group(), "noun")
    for start, end in _unknown_names(scene, words):
        add(start, end, None, text[start:end], "unknown")
    for kind, pattern in (("pronoun", words.refs.pronouns), ("possessive", words.refs.possessives)):
        for match in pattern.finditer(scene.masked):
            add(match.start(), match.end(), None, match.group(), kind)
    refs.sort(key=lambda ref: ref.start)
    return _resolve(refs, scene, words, people, focus)


def _role(scene: Scene, start: int, end: int, words: Words) -> str:
    before = scene.masked[max(0, start - 40) : start]
    if words.refs.beside.search(before):
        return "beside"
    if words.refs.investor_before.search(before):
        return "investor"
    if words.refs.target_before.search(before):
        return "target"
    return ""


def _leads(scene: Scene, start: int, words: Words) -> bool:
    before = scene.masked[:start].rstrip()
    return not before or before[-1] in ",;:—–(«\"“" or not words.refs.preposition.search(before + " ")


def _unknown_names(scene: Scene, words: Words) -> Iterable[tuple[int, int]]:
    """Yield the spans of capitalised words that are no company of the watch list."""
    text = scene.text
    runs: list[list[int]] = []
    for match in _CAPITAL.finditer(text):
        start, end = match.start(), match.end()
        while end > start and text[end - 1] in ".’'-":
            end -= 1
        word = re.sub(r"['’]s$", "", text[start:end])
        if start and (text[start - 1].isalnum() or text[start - 1] in "$€£¥-"):
            continue
        if word in words.refs.not_names or word.isdigit():
            continue
        if runs and _LINK.fullmatch(text[runs[-1][1] : start]):
            runs[-1][1] = start + len(word)
        else:
            runs.append([start, start + len(word)])
    verbs = {cue.start for cue in scene.of("raise", "invest", "valuation", "revenue", "rumoured", "debt", "forecast")}
    for start, end in runs:
        opens = not text[:start].strip(" \"'«„“‘(–—-")
        if opens and " " not in text[start:end]:
            following = re.compile(r"\s*").match(text, end)
            if following is None or following.end() not in verbs:
                continue
        yield start, end


def _resolve(refs: list[Ref], scene: Scene, words: Words, people: People, focus: Focus) -> list[Ref]:
    """Say whom nouns and pronouns mean: the subject of the sentence so far, else the topic."""
    found: list[Ref] = []
    current: str | None = None
    for ref in refs:
        company = ref.company
        if ref.kind in ("noun", "pronoun", "possessive") and company is None:
            company = current or focus.topic or focus.headline
            if ref.kind == "noun":
                company = _by_country(ref, scene, words, people, focus) or company
        resolved = Ref(ref.start, ref.end, company, ref.name, ref.kind, ref.role, ref.leads)
        found.append(resolved)
        if ref.kind in ("name", "description") and ref.company and ref.role == "" and current is None:
            current = ref.company
    return found


def _by_country(ref: Ref, scene: Scene, words: Words, people: People, focus: Focus) -> str | None:
    """Read "the French startup": of the companies seen, the latest that has its seat there."""
    before = scene.masked[max(0, ref.start - 30) : ref.end + 30]
    for country, pattern in words.refs.countries.items():
        if pattern.search(before):
            for company in reversed(focus.seen):
                if people.countries.get(company) == country:
                    return company
    return None


def subject_of(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], focus: Focus) -> tuple[str | None, str]:
    """Return the company that a sum is about, and how it was found.

    "other" says that it is about somebody who is not watched; "none" that nobody is known.
    """
    anchor = one.start if cue is None else min(one.start, cue.start)
    reach = one.end if cue is None else max(one.end, cue.end)
    best: tuple[float, Ref] | None = None
    for ref in refs:
        cost = _cost(scene, ref, anchor, reach, one, cue)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, ref)
    if best is None:
        company = focus.topic or focus.headline
        return company, "topic" if company else "none"
    if best[1].company is None:
        return None, "other"
    return best[1].company, best[1].kind


def _cost(scene: Scene, ref: Ref, anchor: int, reach: int, one: Sum, cue: Found | None) -> float | None:
    """Return how far a reference is from being the one that the sum is about; None where it cannot be."""
    if ref.role in ("investor", "beside") and ref.kind != "possessive":
        return None
    if ref.kind == "person" and ref.role:
        return None
    if ref.kind == "unknown" and not ref.leads:
        return None
    far = 0.0
    if ref.end <= anchor:
        far = 0.25 * scene.words_between(ref.end, anchor) + scene.parted(ref.end, anchor)
        far += 1.0 * scene.sums_between(ref.end, anchor)
    elif ref.start >= reach:
        far = 2.5 + 0.3 * scene.words_between(reach, ref.start) + 1.5 * scene.parted(reach, ref.start)
        far += 2.0 * scene.sums_between(reach, ref.start)
    else:
        far = 0.1
    if ref.kind in ("pronoun", "possessive"):
        far += 0.2
    if ref.kind == "person":
        far += 1.5
    return far
