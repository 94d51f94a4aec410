"""Who a sum is about: names, descriptions, "the company" and "it", and who can be the one that takes the money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.figures.funding.cues import AMOUNT, COMPANY, DATE, Found
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.words import METRICS, Words
from pipeline.figures.names import Names
from pipeline.figures.tokens import lowered
from pipeline.figures.vocabulary import one_of
from storage.records import WatchList

_CAPITAL = re.compile(r"[^\W\d_a-zß-ÿ][\w&’'.-]*|[a-z]{1,2}[A-Z0-9]\w*")
_LINK = re.compile(r"\s(?:&\s)?")
_LIST_LINK = re.compile(r"(?:'s|')?\s*,\s*|(?:'s|')?,?\s*(?:\w{1,3}|&)\s+(?:\w{2,3}\s+|\w')?")
_AND_LINK = re.compile(r"(?:'s|')?,?\s*(?:\w{1,3}|&)\s+(?:\w{2,3}\s+|\w')?")
_OWNED = re.compile(r"(?:'s|’s|s'|s’)\s+(?:[\w-]+\s+){0,3}$")
_OWNS_NAME = re.compile(r"['’]s?\s[A-Z]\w+")
_NEAR = 70
"""How many letters before a reference may tell its role."""
_CLAUSE_MARKS = ',;:—–(«„"“”'


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Ref:
    """Something in a sentence that can stand for a company.

    Attributes:
        company: the watched company that it means, or None: somebody else, or not known.
        private: for a pronoun or noun, the company that it means where no listed company can be meant.
        rival: for "the OpenAI rival", the company that it does not mean.
        form: the form by which it is known whom it means, one of `CERTAIN`, or "".
        kind: name, description, noun, pronoun, possessive, unknown, someone ("a startup from Lyon").
        role: "investor" behind "led by", "target" behind "into", "beside" behind "rival", "speaker" before "said",
            else "".
        leads: whether it stands where a subject stands.
    """

    start: int
    end: int
    company: str | None
    name: str
    kind: str
    role: str = ""
    leads: bool = False
    private: str | None = None
    rival: str | None = None
    form: str = ""


@dataclass(slots=True)
class Focus:
    """Whom the text is speaking of, as far as it has been read."""

    headline: str | None = None
    titled: bool = False
    """Whether the title names the headline's company."""
    topic: str | None = None
    private: str | None = None
    """The latest topic whose shares are not on an exchange."""
    investor: str | None = None
    stage: str | None = None
    """Somebody who is not watched, or is listed, and was the subject last: "the group" and "it" as a giver."""
    lead: str | None = None
    """The investor named last behind "led by" or "from"."""
    taken_up: str | None = None
    """Who was the subject of the sentence before, where that told no sum: "It has put in $8 billion"."""
    foreign: str = ""
    """Whether the text speaks of somebody who is not watched, for the rest of a "section" or of a "block"."""
    seen: list[str] = field(default_factory=list)
    before: tuple[tuple[str | None, str], ...] = ()
    """The companies of the sentence before, each with the name it is told under: "the former" and "the latter"."""

    def saw(self, company: str) -> None:
        """Note that a company was named."""
        if company in self.seen:
            self.seen.remove(company)
        self.seen.append(company)


class Known:
    """The people, countries and listings of a watch list, by which "Murati's startup" is understood."""

    def __init__(self, watch: WatchList) -> None:
        self.of: dict[str, str] = {}
        self.countries = {company.name: company.country for company in watch.companies}
        self.cities = {company.name: company.city.casefold() for company in watch.companies if company.city}
        self.listed = frozenset(company.name for company in watch.companies if company.listed)
        self.private = frozenset(company.name for company in watch.companies if not company.listed)
        self.names = frozenset(alias for c in watch.companies for alias in (c.name, *c.aliases, *c.short_names))
        for company in watch.companies:
            for person in company.people:
                self.of.setdefault(person, company.name)
                self.of.setdefault(person.split()[-1], company.name)
        self.pattern = re.compile(rf"{one_of(self.of, opens=True) or '(?!)'}(?!\w)")


def refs_of(scene: Scene, words: Words, names: Names, known: Known, focus: Focus) -> list[Ref]:
    """Return what stands for a company in a sentence, in order, with its role."""
    text, masked = scene.text, scene.masked
    refs: list[Ref] = []
    taken = [(one.start, one.end) for one in scene.sums] + [(d.start, d.end) for d in scene.dates]

    def add(start: int, end: int, company: str | None, name: str, kind: str) -> None:
        if any(start < b and end > a for a, b in taken):
            return
        taken.append((start, end))
        refs.append(Ref(start, end, company, name, kind))

    people = [(m.start(), m.end(), known.of[m.group()]) for m in known.pattern.finditer(text)]
    for start, end, company in _rivals(scene, words):
        add(start, end, None, company, "noun")
        if refs and refs[-1].start == start:
            refs[-1].rival = company
    for mention in scene.described:
        add(mention.start, mention.end, mention.company, mention.name, "description")
    nouns = list(words.refs.nouns.finditer(masked))
    for match in nouns:
        for start, end, company in people:
            if _belongs(masked, start, end, match.start(), match.end(), words):
                add(min(start, match.start()), max(end, match.end()), company, company, "description")
                break
    for mention in scene.mentions:
        add(mention.start, mention.end, mention.company, mention.name, "name")
    unknown = list(_unknown_names(scene, words, [m.end() for m in nouns]))
    for kind, pattern in (("former", words.refs.former), ("latter", words.refs.latter)):
        for match in pattern.finditer(masked):
            add(match.start(), match.end(), None, match.group(), kind)
    for start, end, _ in people:
        add(start, end, None, text[start:end], "person")
    for start, end in unknown:
        add(start, end, None, text[start:end], "unknown")
    named = sorted(ref.start for ref in refs)
    for match in nouns:
        beside_a_name = any(0 < start - match.end() <= 2 for start in named)
        if beside_a_name:
            continue
        if _is_definite(masked, match.start(), words):
            add(match.start(), match.end(), None, match.group(), "noun")
        elif words.refs.kin.search(masked[max(0, match.start() - 40) : match.start()]) and not _EXPLAINS.search(
            text[max(0, match.start() - 80) : match.start()]
        ):
            add(match.start(), match.end(), None, match.group(), "someone")
    for match in words.refs.investors.finditer(masked):
        beside_a_name = any(0 < start - match.end() <= 2 for start in named)
        if not beside_a_name and _is_definite(masked, match.start(), words):
            add(match.start(), match.end(), None, match.group(), "investor")
    for kind, pattern in (
        ("pronoun", words.refs.pronouns),
        ("possessive", words.refs.possessives),
    ):
        for match in pattern.finditer(masked):
            add(match.start(), match.end(), None, match.group(), kind)
    refs.sort(key=lambda ref: ref.start)
    return _resolve(_with_roles(refs, scene, words), scene, words, known, focus)


def _rivals(scene: Scene, words: Words) -> Iterable[tuple[int, int, str]]:
    """Yield the phrases that mean somebody by the name of a rival: "the OpenAI challenger", "el rival de OpenAI"."""
    for mention in scene.mentions:
        before, after = scene.masked[: mention.start], words.refs.rival_behind.match(scene.masked, mention.end)
        of = words.refs.rival_of.search(before)
        start, end = (of.start(), mention.end) if of else (mention.start, after.end() if after else mention.end)
        if not of and not (after and words.refs.article.search(before)):
            continue
        named = any(0 < other.start - end <= 2 for other in scene.mentions)
        if mention.company and not named and not _OWNS_NAME.match(scene.text, end):
            yield start, end, mention.company


_EXPLAINS = re.compile(r"[A-ZÀ-Þ][\w&.-]*,\s(?:[a-zà-ÿ][\w'-]*\s){1,5}$")
"""Before a noun that explains a name ("ASML, a builder of machines")."""


def _belongs(masked: str, start: int, end: int, noun_start: int, noun_end: int, words: Words) -> bool:
    """Whether a noun is a person's company: "Murati's startup", "the lab of Ilya Sutskever"."""
    if end <= noun_start:
        return _OWNED.fullmatch(masked[end:noun_start]) is not None
    return 0 < start - noun_end < 30 and words.refs.of_person.fullmatch(masked[noun_end:start]) is not None


def _is_definite(masked: str, start: int, words: Words) -> bool:
    before = masked[max(0, start - 60) : start]
    return words.refs.definite.search(before) is not None and not words.refs.kin.search(before)


def _with_roles(refs: list[Ref], scene: Scene, words: Words) -> list[Ref]:
    found: list[Ref] = []
    for ref in refs:
        all_before = scene.masked[: ref.start]
        near_before = _stripped(all_before[-_NEAR:], ref, words)
        head = near_before if ref.start <= _NEAR else _stripped(all_before, ref, words)
        role = _role(scene, ref, near_before, words)
        before = found[-1] if found else None
        if (
            role == ""
            and before is not None
            and before.role in ("investor", "beside", "target")
            and before.kind in ("name", "unknown", "description")
            and ref.kind in ("name", "unknown")
            and _LIST_LINK.fullmatch(scene.masked[before.end : ref.start])
            and not _OWNS_NAME.match(scene.text, before.end)
            and ", which" not in scene.masked[before.end : ref.end + 8]
        ):
            role = before.role if before.role != "target" else ""
        if role in ("", "investor") and _only_describes(scene, found, ref, words):
            role = "beside"
        link = _LIST_LINK if before is not None and before.role == "investor" else _AND_LINK
        linked = before is not None and link.fullmatch(scene.masked[before.end : ref.start]) is not None
        leads = _leads(scene, ref, head, words) and not (linked and not found[-1].leads)
        owned = before is not None and before.leads and ref.start - before.end <= 3
        leads = leads or (owned and before is not None and _OWNS_NAME.match(scene.text, before.end) is not None)
        ref.role, ref.leads = role, leads
        found.append(ref)
    for number in range(len(found) - 2, -1, -1):
        ref, after = found[number], found[number + 1]
        if (
            ref.role == ""
            and after.role in ("investor", "speaker")
            and ref.kind in ("name", "unknown")
            and after.kind in ("name", "unknown")
            and _LIST_LINK.fullmatch(scene.masked[ref.end : after.start])
        ):
            ref.role = after.role
    return found


def in_order(scene: Scene, words: Words) -> dict[int, str]:
    """Return whose the sums are, by where each begins, if a sentence gives them to several companies in order.

    "Cohere and Poolside took $450 million and $500 million respectively, at $5 billion and $3 billion."
    """
    first = scene.sums[0].start if scene.sums else 0
    named = [m for m in scene.mentions if m.end <= first]
    if len(named) < 2 or words.respectively.search(scene.masked) is None:
        return {}
    run = [named[-1]]
    for before in reversed(named[:-1]):
        if not _LIST_LINK.fullmatch(scene.masked[before.end : run[0].start]):
            break
        run.insert(0, before)
    count = len(run)
    groups = [scene.sums[place : place + count] for place in range(0, len(scene.sums), count)]
    if count < 2 or any(len(group) < count or not _side_by_side(scene, group, words) for group in groups):
        return {}
    return {
        one.start: mention.company
        for group in groups
        for one, mention in zip(group, run, strict=True)
        if mention.company
    }


def _side_by_side(scene: Scene, sums: Sequence[Sum], words: Words) -> bool:
    """Whether only commas, "and" and "respectively" stand between sums."""
    between = [scene.masked[before.end : after.start] for before, after in pairwise(sums)]
    return all(_LIST_LINK.fullmatch(text) or not words.respectively.sub("", text).strip() for text in between)


def _only_describes(scene: Scene, found: Sequence[Ref], ref: Ref, words: Words) -> bool:
    """Whether a reference only describes the subject before it ("Prosperity7, the venture arm of Aramco, supplied")."""
    head = next((one for one in reversed(found) if one.kind in ("name", "unknown", "description")), None)
    if head is None or not head.leads or scene.masked[head.end : head.end + 2] != ", ":
        return False
    start, close = head.end + 2, scene.masked.find(",", ref.end)
    inside = scene.masked[start:close]
    if close < 0 or close - start > 90 or AMOUNT in inside or "," in scene.masked[start : ref.start]:
        return False
    return words.refs.opens_noun.match(inside) is not None


def _role(scene: Scene, ref: Ref, before: str, words: Words) -> str:
    """Return the role that a reference has by what stands right `before` it, and behind."""
    after = scene.masked[ref.end : ref.end + 40]
    if ref.kind in ("name", "unknown") and after[:1] == " " and words.refs.rivals.match(after):
        return "beside"
    if ref.kind == "unknown" and _explains_a_noun(before, words):
        return "beside"
    told = words.refs.role_before.search(before) is not None
    beside = words.refs.beside.search(before) if told else None
    if beside:
        # "Its rival OpenAI raised": the rival is the subject
        head = words.refs.owner.sub("", before[: beside.start()]).rstrip()
        opens = (not head and ref.start <= _NEAR) or head[-1:] in tuple(_CLAUSE_MARKS)
        return "" if opens and " " not in beside.group().strip() else "beside"
    if (told and words.refs.investor_before.search(before)) or words.refs.investor_after.match(after):
        return "investor"
    if told and words.refs.target_before.search(before):
        return "target"
    if ref.kind == "unknown" and words.refs.speaker_after.match(after):
        return "speaker"
    if ref.kind in ("name", "unknown") and words.refs.things.match(after) and after[:1] == " ":
        return "beside"
    if ref.kind in ("unknown", "person") and _OWNS_NAME.match(scene.text, ref.end):
        # "Prince Alwaleed's Kingdom Holding": the owner does not act
        return "beside"
    return ""


def _explains_a_noun(before: str, words: Words) -> bool:
    """Whether a name only says which company a noun means ("the maker of Windows", "die Firma von Josh Kushner")."""
    of = words.refs.of_before.search(before) or words.refs.of_person_before.search(before)
    if of is None:
        return False
    last = re.search(r"[\w-]+$", before[: of.start()].rstrip())
    if last is None or not _is_definite(before, last.start(), words):
        return False
    return words.refs.nouns.fullmatch(last[0]) is not None or words.refs.investors.fullmatch(last[0]) is not None


def _phrase(ref: Ref, words: Words) -> re.Pattern[str]:
    """Return what may stand before a reference as part of it: "the French chip group" before a name."""
    return words.refs.name_phrase if ref.kind in ("name", "description") and ref.company else words.refs.noun_phrase


def _stripped(before: str, ref: Ref, words: Words) -> str:
    """Return what stands before a reference without the words that belong to it."""
    if not before[-1:].isspace() and before[-1:] not in ("'", "’"):
        return before  # neither a word of its own nor an elided article
    pattern = _phrase(ref, words)
    phrase = pattern.search(before)
    while ref.company and phrase is not None and (inner := pattern.search(before, phrase.start() + 1)) is not None:
        if not words.refs.opens_noun.match(before, inner.start()):
            break
        phrase = inner  # "fra i concorrenti europei la francese Mistral": the phrase begins at its own article
    if phrase is None or AMOUNT in phrase.group() or words.refs.preposition.search(phrase.group()):
        return before
    if words.refs.and_before.search(phrase.group()):
        return before  # "of the round and Cisco"
    return before[: phrase.start()]


def _leads(scene: Scene, ref: Ref, before: str, words: Words) -> bool:
    """Whether a reference stands where a subject stands, by what is `before` it. An unknown name opens its clause."""
    beside = words.refs.beside.search(before)
    if beside and " " not in beside.group().strip():
        # "Its rival Surge AI": the rival is the subject
        before = words.refs.owner.sub("", before[: beside.start()])
    before = before.rstrip()
    if not before or before[-1] in _CLAUSE_MARKS:
        return True
    if ref.kind == "unknown" or (ref.kind == "name" and ref.company is None):
        return words.refs.conjunction.search(before + " ") is not None or (
            # "To get there Masayoshi Son borrowed"
            _has_a_verb(scene, ref, words) and not words.refs.preposition.search(before + " ")
        )
    return not words.refs.preposition.search(before + " ")


def _has_a_verb(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a verb stands right behind a reference."""
    behind = ref.end + 1
    if scene.masked[ref.end : behind] != " ":
        return False
    return (
        words.refs.auxiliary.match(scene.masked, ref.end) is not None
        or words.refs.acts.match(scene.masked, ref.end) is not None
        or any(found.start == behind and found.cue.side == "<" for found in scene.cues)
    )


def _opens_clause(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a reference is the first word of its clause."""
    before = scene.masked[: ref.start].rstrip()
    return not before or before[-1] in _CLAUSE_MARKS or words.refs.conjunction.search(before + " ") is not None


def _unknown_names(scene: Scene, words: Words, after_nouns: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield the spans of capitalised words that are no company of the watch list."""
    text = scene.text
    rounds = [(name.start, name.end) for name in rounds_in(text, words.lang)]
    runs: list[list[int]] = []
    for match in _CAPITAL.finditer(text):
        start, end = match.start(), match.end()
        while end > start and text[end - 1] in ".’'-":
            end -= 1
        word = text[start:end]
        if word.endswith(("'s", "’s")):
            word = word[:-2]
        if start and (text[start - 1].isalnum() or text[start - 1] in "$€£¥-"):
            continue
        joins = bool(runs) and text[runs[-1][1] : start] == " of "  # "Development Bank of Canada"
        ordinary = word in words.refs.not_names or words.refs.never_names.fullmatch(word) is not None
        if (ordinary and not joins) or word.isdigit():
            continue
        if words.refs.capital_nouns and words.refs.nouns.fullmatch(lowered(word)):
            continue  # "Bildgenerator-Schmiede", "eine Firma, die"
        if any(a <= start < b for a, b in rounds):
            continue
        between = text[runs[-1][1] : start] if runs else ""
        if runs and (_LINK.fullmatch(between) or (between == " of " and not words.refs.capital_nouns)):
            runs[-1][1] = start + len(word)
        else:
            runs.append([start, start + len(word)])
    verbs = {cue.start for cue in scene.cues if cue.cue.side == "<"}
    gives = {cue.start for cue in scene.cues if cue.group == "invest" and cue.cue.bound}
    for start, end in runs:
        opens = not text[:start].strip(" \"'«„“‘(–—-")
        single = " " not in text[start:end]
        odd = re.search(r"[A-ZÄÖÜ].*[A-ZÄÖÜ]|[a-z][A-Z0-9]", text[start:end].split()[-1]) is not None
        following = end + len(text[end:]) - len(text[end:].lstrip())
        if words.refs.capital_nouns:
            at_noun = any(0 < start - place <= 2 for place in after_nouns)
            seated = not single and _FROM_A_PLACE.match(text, end) and not _ADJECTIVE.match(text, start)
            # a noun without an article acts in the plural, so that what acts alone is a name ("Benchmark schoss … zu")
            pays = following in gives and not _PLURAL.match(scene.masked, following)
            pays = pays and not words.refs.no_opening_name.fullmatch(lowered(text[start:end]))
            acts = seated or following in verbs or pays or words.refs.auxiliary.match(text[end:].lower())
            if not (odd or at_noun or (opens and acts) or words.refs.relative.match(text[end:].lower())):
                continue
        elif opens and single and any(one.start == start and one.group in METRICS for one in scene.cues):
            continue  # "Capital raised since 2019: …"
        elif opens and single and not odd and following not in verbs:
            rest = text[end:].lower()
            listed = rest[:1] == "," and not text[start:end].endswith("ly")
            label = (rest[:1] == ":" or listed) and any(0 < one.start - end <= 3 for one in scene.sums)
            owns = rest.startswith(("'s ", "’s ")) and not text[start:end].endswith("ly")
            acts = words.refs.relative.match(rest) or words.refs.auxiliary.match(rest)
            pays = following in gives and not words.refs.no_opening_name.fullmatch(lowered(text[start:end]))
            if not (label or owns or acts or pays or _is_introduced(scene, start, end, words)):
                continue
        if _is_adjective(scene, start, end, words):
            continue
        if end - start > 1 or (opens and words.refs.relative.match(text[end:].lower())):
            yield start, end


def _is_introduced(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether what stands behind the first word of a sentence makes it a name ("Lambda filed")."""
    if words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    if _GLOSS.match(scene.text, end) or _PRICED.match(scene.masked, end):
        return True
    origin = _ORIGIN.match(scene.text, end)
    if origin is not None and DATE not in scene.masked[end : origin.end()]:
        return True
    return words.refs.acts.match(scene.masked, end) is not None


_GLOSS = re.compile(r"\s\([A-ZÀ-Þ][\w-]+(?:[\s,;][^()]*)?\)\s[a-zà-ÿ]")
"""Behind a name: where it is and what it does, and its verb: "Lightmatter (Boston; photonic chips) got"."""
_FROM_A_PLACE = re.compile(r"\s[a-z]{3}\s[A-ZÀ-Þ]\w+")
_PLURAL = re.compile(r"\w+n\b")
"""A verb in the plural, in such a language."""
_ADJECTIVE = re.compile(r"\w+e[nmrs]?\s")
"""Before a noun in a language that writes nouns with a capital ("Neue Investoren aus Dubai")."""
_ORIGIN = re.compile(r",\s[a-zà-ÿ]{1,4}['’\s]\s?[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?,")
_PRICED = re.compile(rf",\s[a-zà-ÿ]{{1,3}}\s{AMOUNT}+,")


def _is_adjective(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a name only describes a noun: "the Tel Aviv developer"."""
    if not words.refs.article.search(scene.masked[max(0, start - 12) : start]):
        return False
    after = re.match(r"(?:'s)?\s+((?:[^\s,.;:]+\s+){0,2})", scene.masked[end:])
    return after is not None and any(
        words.refs.nouns.match(scene.masked, end + place) or words.refs.investors.match(scene.masked, end + place)
        for place in _word_starts(scene.masked[end : end + after.end()])
    )


def _word_starts(text: str) -> list[int]:
    return [match.end() for match in re.finditer(r"\s+", text)]


def _resolve(refs: list[Ref], scene: Scene, words: Words, known: Known, focus: Focus) -> list[Ref]:
    """Say whom nouns and pronouns mean: the subject of the sentence so far, else the topic."""
    found: list[Ref] = []
    current: Ref | None = None
    ours: str | None = None
    for ref in refs:
        resolved = ref
        meant: Ref | None
        if ref.kind in ("former", "latter") and _stands_alone(ref, scene, words):
            named = [(one.company, one.name) for one in found if one.kind in ("name", "unknown", "description")]
            pair = named if len(named) > 1 else focus.before
            if len(pair) > 1:
                company, name = pair[-2 if ref.kind == "former" else -1]
                resolved = replace(ref, company=company, name=name, kind="name" if company else "unknown")
        named_before = _in_apposition(ref, found[-1], scene, words) if found and ref.kind == "noun" else None
        if named_before is not None:
            # "ASML, the Dutch maker of chip machines, which invested": the maker is ASML
            resolved = replace(
                ref,
                company=named_before.company,
                name=named_before.name,
                kind="description" if named_before.company else "unknown",
                role=named_before.role,
            )
        elif ref.kind == "possessive" and found and scene.masked[found[-1].end : ref.start].strip() == ",":
            # "the Schwarz group, whose shops"
            owner = found[-1]
            private = owner.company if owner.company not in known.listed else None
            resolved = replace(ref, company=owner.company, name=owner.name, private=private)
        elif ref.kind == "pronoun" and (meant := _before_the_colon(ref, found, scene)) is not None:
            resolved = replace(
                ref,
                company=meant.company,
                name=meant.name,
                kind="name" if meant.company else "unknown",
                private=meant.private,
            )
        elif (subject := _of_relative_clause(ref, found, scene, words)) is not None:
            private = subject.company if subject.company not in known.listed else None
            resolved = replace(ref, company=subject.company, name=subject.name, private=private, form="relative clause")
        elif ref.kind in ("noun", "pronoun", "possessive"):
            beside = current is not None and _only_set_beside(current, ref, scene, words, focus)
            resolved = _meaning(ref, None if beside else current, None if beside else ours, scene, words, known, focus)
            if ref.rival and ref.rival in (resolved.company, resolved.private):
                other = focus.headline if focus.headline != ref.rival else None
                resolved = replace(resolved, company=other, private=other if other not in known.listed else None)
            if beside or ref.rival:
                resolved = replace(resolved, form="set beside" if beside else "rival")
        found.append(resolved)
        own = ref.company is not None and ref.company not in known.listed and ref.role != "beside"
        if ref.kind in ("name", "description") and own:
            ours = ref.company
        if ref.leads and ref.role in ("", "investor"):
            is_named = ref.kind in ("name", "description", "unknown")
            if is_named or (resolved.kind == "noun" and current is None):
                current = resolved
    return found


def _stands_alone(ref: Ref, scene: Scene, words: Words) -> bool:
    """Whether "the former" is all of its phrase: not "the former chief executive", "le premier tour"."""
    after = scene.masked[ref.end :]
    word = after.split(maxsplit=1)[0] if after[:1] == " " and after.strip() else ""
    if not word or word[0] == AMOUNT or words.refs.auxiliary.match(after) or words.refs.speaker_after.fullmatch(word):
        return True
    if words.refs.capital_nouns:
        return not scene.text[ref.end + 1 :][:1].isupper()
    beside = [found.group for found in scene.cues if 0 < found.start - ref.end <= 2]
    return bool(beside) and "deal" not in beside


def _of_relative_clause(ref: Ref, found: Sequence[Ref], scene: Scene, words: Words) -> Ref | None:
    """Return the subject of the relative clause that a pronoun stands in ("OpenAI, which says that its run-rate")."""
    if ref.kind not in ("pronoun", "possessive"):
        return None
    head = next((one for one in reversed(found) if one.kind in ("name", "unknown", "description")), None)
    who = words.refs.who.match(scene.masked, head.end) if head is not None else None
    if head is None or who is None or who.end() > ref.start or scene.parted(who.end(), ref.start):
        return None
    return head


def _only_set_beside(named: Ref, ref: Ref, scene: Scene, words: Words, focus: Focus) -> bool:
    """Whether the clause before only sets somebody beside the one that the main clause goes on about.

    "At a time when OpenAI loses billions, it raised": "it" is whom the text speaks of.
    """
    if focus.topic in (None, named.company) or "," not in scene.masked[named.end : ref.start]:
        return False
    return words.refs.contrast.fullmatch(scene.masked[: named.start]) is not None


def _in_apposition(ref: Ref, before: Ref, scene: Scene, words: Words) -> Ref | None:
    """Return the name that a noun explains between two commas, without a verb of its own."""
    if before.kind not in ("name", "unknown") or not _APPOSED.fullmatch(scene.masked[before.end : ref.start]):
        return None
    end = scene.masked.find(",", ref.end)
    inside = scene.masked[ref.end : end]
    acts = any(ref.end <= found.start < end and found.cue.side == "<" for found in scene.cues)
    if end < 0 or acts or inside.count(" ") > 8 or words.refs.speaker_after.match(inside):
        return None
    return None if words.refs.auxiliary.match(inside) else before


def _before_the_colon(ref: Ref, found: Sequence[Ref], scene: Scene) -> Ref | None:
    """Return the one name before a colon that a pronoun just behind it takes up ("Contrast that with Nvidia: it …")."""
    colon = scene.masked.rfind(":", 0, ref.start)
    if colon < 0 or scene.words_between(colon, ref.start) > 3:
        return None
    if any(one.start < ref.start for one in scene.sums) or any(one.start > colon for one in found):
        return None
    last = found[-1] if found else None
    named = last is not None and last.kind in ("name", "unknown") and colon - last.end <= 1
    return last if named else None


_APPOSED = re.compile(r",\s(?:[\w'-]+\s){1,5}")


def _meaning(
    ref: Ref, current: Ref | None, ours_before: str | None, scene: Scene, words: Words, known: Known, focus: Focus
) -> Ref:
    if ref.kind == "noun":
        named = _by_seat(ref, scene, words, known, focus)
        if named == "":
            return replace(ref, company=None, private=None)
        if named:
            return replace(ref, company=named, private=named if named not in known.listed else focus.private)
    topic = focus.topic or focus.headline
    if focus.foreign and current is None and ours_before is None:
        return replace(ref, company=None, private=None)
    if ours_before and current is not None and current.company is None and not _opens_clause(scene, ref, words):
        # "when Sequoia gave it $25 million": not the giver, but the company named before
        return replace(ref, company=ours_before, private=ours_before)
    if current is None:
        return replace(ref, company=topic, private=focus.private, name=topic or ref.name)
    ours = current.company is not None and current.company not in known.listed
    if ref.role == "target" and not ours:
        meant = ours_before or focus.private
        return replace(ref, company=meant, private=meant, name=meant or ref.name)
    private = current.company if ours else (focus.private if current.company or current.role else None)
    return replace(ref, company=current.company, private=private, name=current.name)


def _by_seat(ref: Ref, scene: Scene, words: Words, known: Known, focus: Focus) -> str | None:
    """Read "the French startup", "le groupe d'Eindhoven": of the companies seen, the latest that has its seat there.

    Returns:
        The company; "" where none that was seen sits there, so that somebody else is meant; None where no seat is told.
    """
    before = scene.masked[max(0, ref.start - 25) : ref.end + 12]
    for country, pattern in words.refs.countries.items():
        if pattern.search(before):
            return next((c for c in reversed(focus.seen) if known.countries.get(c) == country), "")
    place = _PLACE.match(scene.text, ref.end)
    if place and words.refs.of_person.fullmatch(scene.masked[ref.end : place.start(1)]):
        city = words.refs.cities.get(place.group(1).casefold(), place.group(1).casefold())
        if city in known.cities.values() and not any(known.cities.get(c) == city for c in focus.seen):
            return None
        return next((c for c in reversed(focus.seen) if known.cities.get(c) == city), "")
    return None


_PLACE = re.compile(r"\s+(?:[a-zà-ÿ]{1,4}[\s'’]\s*){1,2}([A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?)")


FAR = 3.6
"""Beyond this cost a name behind the sum is no subject of it."""
PRIVATE = ("raise", "total", "valuation", "invest")
"""Kinds of sums that a listed company does not have of its own."""


def subject_of(
    scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> tuple[str | None, str]:
    """Return the company that a sum is about, and how it was found.

    Without a company, the second part says why: "other" for somebody who is not watched, "someone" where that is sure,
    "listed" for a listed company that raises none, "none" where nobody is known.
    """
    anchor, reach = (one.start if cue is None else min(one.start, cue.start)), one.end
    private = kind in PRIVATE
    told = _by_clause(scene, one, kind, refs, words, known, focus)
    if told is not None:
        return told
    named = _whose_deal(scene, one, kind, refs, known)
    if named is not None:
        return named.company, "whose deal" if named.company else "other"
    beside = next((ref for ref in refs if one.bracketed and scene.masked[ref.end : one.start].strip() == "("), None)
    if beside is not None and beside.kind in ("name", "unknown"):
        # "SpaceX (400 billion)"
        return (beside.company, "name") if beside.company not in known.listed or not private else (None, "listed")
    inside = [
        r for r in refs if cue and cue.start < r.start and r.end <= one.start and r.role == "target" and r.private
    ]
    if kind == "valuation" and cue is not None and cue.cue.bound and len(inside) == 1 and inside[0].kind == "noun":
        # "which valued the company at $5 billion": not whoever the sentence is about
        return inside[0].private, "noun"
    best: tuple[float, Ref] | None = None
    for ref in refs:
        cost = _cost(scene, ref, kind, anchor, reach, cue, words)
        if private and ref.company in known.listed and ref.kind == "name" and (not ref.leads or ref.start > reach):
            continue
        if (
            kind == "revenue"
            and ref.kind == "name"
            and words.refs.units.fullmatch(lowered(scene.text[ref.start : ref.end]))
        ):
            if ref.end <= one.start or not scene.parted(reach, ref.start):
                return None, "part"
            continue
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, ref)
    topic = (focus.private if private else focus.topic) or focus.headline
    if best is None and focus.foreign:
        return None, "other"
    if best is not None and best[0] > FAR and best[1].start >= reach and topic and topic not in known.listed:
        # a name far behind the sum is not its subject: the sentence goes on about the topic
        best = None
    if best is None:
        company = (focus.private if private else focus.topic) or focus.headline
        if company in known.listed and private:
            return None, "listed"
        return company, "topic" if company else "none"
    ref = best[1]
    definite = cue is not None and words.refs.article.search(scene.masked[: cue.start]) is not None
    stranger = ref.kind == "unknown" or (ref.kind == "name" and ref.company is None and _gives(scene, ref, cue))
    if stranger and private and definite and focus.private:
        # "the valuation" with nobody else's name beside it is the topic's
        return focus.private, "topic"
    if ref.kind in ("noun", "pronoun", "possessive"):
        company = ref.private if private else ref.company
        return company, (ref.form or ref.kind) if company else "other"
    if ref.company in known.listed and private:
        return None, "listed"
    return ref.company, ref.kind if ref.company or ref.kind == "someone" else "other"


CERTAIN = ("borrower", "of which", "headline's first", "relative clause", "set beside", "rival", "whose head is asked")
"""Ways of finding a subject that grammar alone decides, whatever else stands around."""


def _by_clause(
    scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> tuple[str | None, str] | None:
    """Return whose a sum is where the form of its clause says so, and by which of `CERTAIN`; else None."""
    which = next((found for found in scene.of("of_which") if found.amount == one.start), None)
    if which is not None:
        # "the €105 million with which Mistral set a record"
        named = next((ref for ref in refs if ref.start < which.end and ref.end + 2 >= which.end - 1), None)
        if named is not None and named.company and (kind not in PRIVATE or named.company not in known.listed):
            return named.company, "of which"
    asked = _asked_about(scene, one, refs, known)
    if asked is not None and kind in ("revenue", "valuation", "total"):
        return asked, "whose head is asked"
    if kind == "debt":
        return _borrower(scene, one, refs, words, focus)
    if scene.sentence.place == "title":
        # "Anthropic overtakes OpenAI: valued at $965 billion"
        colon = scene.masked.rfind(":", 0, one.start)
        before = [ref for ref in refs if ref.end <= colon and ref.kind in ("name", "description")]
        behind = [ref for ref in refs if ref.start > colon and ref.company]
        if len(before) > 1 and not behind and before[0].leads and before[0].role == "" and before[0].company:
            owns = scene.masked[before[0].end : before[0].end + 1] in "'’"
            if not owns and (kind not in PRIVATE or before[0].company not in known.listed):
                return before[0].company, "headline's first"
    return None


def _asked_about(scene: Scene, one: Sum, refs: Sequence[Ref], known: Known) -> str | None:
    """Return whose head is asked how "a company with $13 billion of revenue" can do something, or None."""
    someone = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if someone is None or someone.kind != "someone" or scene.words_between(someone.end, one.start) > 3:
        return None
    heads = [known.of[ref.name] for ref in refs if ref.start >= one.end and ref.kind == "person"]
    others = [ref for ref in refs if ref.kind in ("name", "unknown") and ref.company not in heads]
    return heads[0] if len(heads) == 1 and not others else None


def _borrower(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, focus: Focus) -> tuple[str | None, str] | None:
    """Return who owes a loan that a sentence tells from the lender's side ("OpenAI has lent the chipmaker $1 billion").

    Returns:
        The borrower, or nobody where a stranger borrows; None where the sentence names no lender.
    """
    for lender in refs:
        if lender.end > one.start or lender.kind in ("someone", "possessive"):
            continue
        lends = words.refs.lends.search(scene.masked, lender.end)
        if lends is None or lends.start() > one.start or lends.start() - lender.end > 60:
            continue
        gap = scene.masked[lender.end : lends.start()]
        if scene.parted(lender.end, lends.start()) >= 2 or len(gap.split()) > (6 if lender.leads else 2):
            continue
        if words.refs.is_lent.search(scene.masked, lender.end, one.end + 30):
            continue
        if any(lender.end <= ref.start < lends.start() and ref.kind == "name" for ref in refs):
            continue
        named = [
            ref
            for ref in refs
            if ref is not lender
            and ref.kind in ("name", "description", "unknown", "someone")
            and (lends.start() <= ref.start < one.start or (ref.role == "target" and 0 < ref.start - one.end < 40))
        ]
        if named and (named[0].company != lender.company or named[0].company is None):
            return named[0].company, "borrower" if named[0].company else "other"
        if focus.foreign:
            return None, "other"
        topic = next(
            (who for who in (focus.topic, focus.private, focus.headline) if who and who != lender.company), None
        )
        return topic, "borrower" if topic else "other"
    return None


def _whose_deal(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], known: Known) -> Ref | None:
    """Return the company behind a sum that is its deal's ("a $40 billion round at OpenAI"), if no other acts before."""
    whose = next((found for found in scene.of("of_whom") if found.amount == one.start), None)
    if whose is None or kind == "revenue":
        return None
    named = next((ref for ref in refs if ref.start < whose.end <= ref.end + 2), None)
    if named is None or named.company in known.listed:
        return None
    acts = any(r.leads and r.company and r.company not in known.listed and r.end <= one.start for r in refs)
    return None if acts else named


def is_strangers(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether somebody who is not watched is what is valued ("Decart, was priced at $3.1 billion")."""
    before = [ref for ref in refs if ref.end <= one.start]
    if not before or before[-1].kind not in ("unknown", "name") or before[-1].company or not before[-1].leads:
        return False
    place = before[-1].end + (scene.masked[before[-1].end : before[-1].end + 1] == ",")
    passive = [f for f in scene.of("valuation") if f.amount == one.start and f.cue.bound]
    return words.refs.auxiliary.match(scene.masked[place:]) is not None and any(
        scene.words_between(place, found.start) <= 2 for found in passive
    )


def _gives(scene: Scene, ref: Ref, cue: Found | None) -> bool:
    """Whether a name gives money in the same breath ("SoftBank pays $30 billion into the round of $40 billion")."""
    return cue is not None and any(ref.end <= found.start < cue.start for found in scene.of("invest"))


def _is_fund(scene: Scene, ref: Ref) -> bool:
    """Whether a name is that of somebody whose business is to give money."""
    return ref.kind == "name" and any(one.start == ref.start and one.sort == "investor" for one in scene.mentions)


def _acts(scene: Scene, ref: Ref, anchor: int, words: Words) -> bool:
    """Whether the verb that the sum hangs on stands right behind a name, an auxiliary at most between."""
    for found in scene.cues:
        gap = scene.masked[ref.end : found.start]
        takes = found.cue.side == "<" and found.group in ("raise", "debt", "revenue")
        if takes and ref.end < found.start and anchor <= found.end and len(gap.split()) <= 1:
            return not gap.strip() or words.refs.auxiliary.match(gap) is not None
    return False


def _is_subject_of_a_clause(scene: Scene, ref: Ref, anchor: int, reach: int, words: Words) -> bool:
    """Whether a noun has a relative clause that reaches to the sum ("a maker of robots that is said to be worth")."""
    kin = words.refs.kin.search(scene.masked[: ref.start].rstrip() + " ")
    if kin is None or words.refs.copulas.search(scene.masked[: kin.start()]):
        return False  # "Poolside is a company that …"
    between = scene.masked[ref.end : anchor]
    pronoun = words.refs.noun_relative.search(between)
    if pronoun is None or _NAMES_OR_SUMS.search(between) or between.count(",") > between[: pronoun.start()].count(","):
        return False
    clause = scene.masked[ref.end + pronoun.end() : reach]
    if words.refs.opens_noun.match(clause.lstrip()) or words.refs.nouns.search(clause):
        return False  # "a company that the deal priced at", "a group that put the company at"
    before = between[: pronoun.start()]
    return before.count(",") <= words.refs.capital_nouns and before.count(" ") < 7


_NAMES_OR_SUMS = re.compile(f"[{AMOUNT}{COMPANY};:]")


def takes(scene: Scene, one: Sum, company: str, refs: Sequence[Ref]) -> bool:
    """Whether a verb of raising stands right behind a company's name and before the sum ("and Anthropic secured")."""
    ref = next((ref for ref in reversed(refs) if ref.company == company and ref.end <= one.start), None)
    return ref is not None and any(0 < found.start - ref.end <= 2 for found in scene.of("raise"))


def _cost(scene: Scene, ref: Ref, kind: str, anchor: int, reach: int, cue: Found | None, words: Words) -> float | None:
    """Return how far a reference is from being the one that the sum is about; None where it cannot be."""
    before_verb = cue is not None and cue.start - ref.end > 0 and not scene.masked[ref.end : cue.start].strip()
    if before_verb and ref.kind != "unknown" and ref.role in ("", "beside"):
        return 0.0
    if ref.kind == "someone" and ref.end < anchor:
        return 0.1 if _is_subject_of_a_clause(scene, ref, anchor, reach, words) else None
    if ref.kind in ("investor", "person", "someone"):
        return None
    if kind in ("raise", "total", "valuation") and _is_fund(scene, ref) and not _acts(scene, ref, anchor, words):
        return None  # "Menlo Ventures built a $750 million deal"
    if ref.kind == "unknown" and 0 < ref.start < anchor and _acts(scene, ref, anchor, words):
        return 0.1  # "OpenAI's partner Vantage raised"
    who = words.refs.who.match(scene.masked, ref.end) if ref.kind in ("name", "unknown", "description") else None
    if who and ref.end < anchor and "," not in scene.masked[who.end() : anchor]:
        # "Mentee Robotics, which seeks $100 million"
        return 0.1
    owns = (
        kind in ("revenue", "valuation", "total")
        and ref.role == "investor"
        and words.refs.of_before.search(scene.masked[: ref.start]) is not None
    )
    if ref.role in ("investor", "beside", "speaker") and ref.kind != "possessive" and not owns:
        return None
    if ref.company is None and ref.kind in ("name", "unknown") and not ref.leads:
        return None
    if ref.end <= anchor:
        far = scene.apart(ref.end, anchor) + 1.0 * scene.sums_between(ref.end, anchor)
        if not ref.leads and ref.role != "target":
            far += 2.0
    elif ref.start >= reach and kind == "debt" and ref.role == "target" and ref.company and not scene.has("borrows"):
        # banks place bonds "for" the one that owes the money
        far = 0.3 + 0.1 * scene.words_between(reach, ref.start)
    elif ref.start >= reach:
        if scene.parted(reach, ref.start) >= 3:
            return None  # another clause's
        far = 2.5 + 0.3 * scene.words_between(reach, ref.start) + 1.5 * scene.parted(reach, ref.start)
        far += 2.0 * scene.sums_between(reach, ref.start)
    else:
        far = 0.1
    if ref.kind in ("pronoun", "possessive"):
        far += 0.2
    return far
