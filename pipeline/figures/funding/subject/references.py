"""Find what stands for a company in a sentence: names, descriptions, "the company", "it" and strangers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from pipeline.figures.funding.sentence.cues import AMOUNT
from pipeline.figures.funding.sentence.focus import Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.states import is_country, places_in, states_in
from pipeline.figures.funding.sentence.strangers import NAME_INSIDE, names_at_sight, unknown_names
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.brought_in import BROUGHT_IN, is_brought_in
from pipeline.figures.funding.subject.clauses import behind_an_aside
from pipeline.figures.funding.subject.meanings import STRANGER, resolve
from pipeline.figures.funding.subject.own_startups import once_of_a_company
from pipeline.figures.funding.subject.roles import OWNS_NAME, PEOPLE, described_from, is_definite, with_roles
from pipeline.figures.names import Mention, Names

_DESCRIBED = 5
"""Words between an indefinite article at the head of a clause and its noun ("A German AI startup")."""
_NEAR = 80
"""Letters before a noun in which the name stands that it explains."""
_CROWD = 3
"""Words before companies without names at the head of a sentence."""
_OWNED = re.compile(r"(?:'s|’s|s'|s’)\s+(?:[\w-]+\s+){0,3}$")
_IN_GENITIVE = re.compile(r"['’]s?\s")
_EXPLAINS = re.compile(r"[A-ZÀ-Þ][\w&.-]*,\s(?:[a-zà-ÿ][\w'-]*\s){1,5}$")
"""Before a noun that explains a name ("ASML, a builder of machines")."""
_EXPLAINS_WITH_PLACE = re.compile(r",\s[a-zà-ÿ][\w'-]*\s(?:[\w'-]+\s){1,4}$")
"""The same with a place between, behind what is known to be a name ("Kestrel, a Dallas investment house")."""


def refs_of(
    scene: Scene, words: Words, names: Names, known: Known, focus: Focus, speakers: Set[str] = frozenset()
) -> list[Ref]:
    """Return what stands for a company in a sentence, in order, with its role; whom a label says to speak is nobody."""
    text, masked, lang = scene.text, scene.masked, words.lang
    refs: list[Ref] = []
    taken = [(one.start, one.end) for one in scene.sums] + [(d.start, d.end) for d in scene.dates]

    def add(
        start: int, end: int, company: str | None, name: str, kind: str, *, form: str = "", rival: str | None = None
    ) -> None:
        if any(start < b and end > a for a, b in taken):
            return
        taken.append((start, end))
        refs.append(Ref(start, end, company, name, kind, form=form, rival=rival))

    people = [(m.start(), m.end(), known.of[m.group()]) for m in known.pattern.finditer(text)]
    for start, end, company in _rivals(scene, words, opens=_opens_the_article(scene, focus)):
        add(start, end, None, company, "noun", rival=company)
    for start, end in once_of_a_company(scene, words):
        founded = _founded_since(scene, start, words, known, focus)
        if founded is not None:
            add(start, end, founded, founded, "description")
        else:
            add(start, end, None, text[start:end], "someone", form=PEOPLE)
    several = words.refs.crowd_with_examples.match(masked)
    if several is not None and _acts_as_a_crowd(scene, several, words):
        # "Start-ups including Cohere", "Seven labs, Cohere among them": what they took in is not Cohere's
        add(several.start("crowd"), several.end(), None, several["crowd"], "someone", form=PEOPLE)
    for match in words.refs.leavers.finditer(masked):
        left = next((m.end for m in scene.mentions if 0 <= m.start - match.end() <= _DESCRIBED), match.end())
        add(match.start(), left, None, match.group(), "someone", form=PEOPLE)
    for match in words.refs.personal.finditer(masked):
        # "Murati left OpenAI. Her new startup raised", of somebody who has left it
        told = known.pattern.search(focus.text + " " + text[: match.start()])
        whose = known.of[told.group()] if told else None
        if whose:
            add(match.start(), match.end(), whose, whose, "description")
        else:
            add(match.start(), match.end(), None, match.group(), "someone", form=PEOPLE)
    for mention in scene.described:
        add(mention.start, mention.end, mention.company, mention.name, "description")
    nouns = list(words.refs.nouns.finditer(masked))
    for match in nouns:
        for start, end, company in people:
            if _belongs(masked, start, end, match.start(), match.end(), words):
                add(min(start, match.start()), max(end, match.end()), company, company, "description")
                break
    for match in words.refs.crowds.finditer(masked):
        part_of_a_name = match.start() and text[match.start()].isupper() and not words.refs.capital_nouns
        if masked.count(" ", 0, match.start()) > _CROWD or part_of_a_name:
            continue  # what acts stands at the head: "European AI companies took in"
        if not is_definite(masked, match.start(), words):
            add(match.start(), match.end(), None, match.group(), "someone", form=PEOPLE)
    for number, mention in enumerate(scene.mentions):
        if not number or not _is_second_name(scene, scene.mentions[number - 1], mention):
            add(mention.start, mention.end, mention.company, mention.name, "name")
    for start, end in (*_states(scene, words), *_places(scene, words)):
        add(start, end, None, text[start:end], "state")
    investors = [m.end() for m in words.refs.investors.finditer(masked) if is_definite(masked, m.start(), words)]
    strangers = list(unknown_names(scene, words, [*(m.end() for m in nouns), *investors]))
    # "South Korea's largest operator" is not South Korea
    owners = {name for name in strangers if _IN_GENITIVE.match(text, name[1]) and is_country(text[slice(*name)], lang)}
    unknown = [one for one in strangers if one not in owners and (one[0] or text[: one[1]] not in speakers)]
    # "Someone close to the negotiations tells us"
    unknown = [one for one in unknown if not any(found.start == one[0] for found in scene.of("source"))]
    unknown = _without_second_names(_without_further_products(unknown, scene, words), scene)
    for kind, pattern in (("former", words.refs.former), ("latter", words.refs.latter)):
        for match in pattern.finditer(masked):
            add(match.start(), match.end(), None, match.group(), kind)
    for start, end in _without_second_names([(start, end) for start, end, _ in people], scene):
        add(start, end, None, text[start:end], "person")
    heard = [said.text for said in focus.heard]
    for start, end in unknown:
        staff = words.refs.staff_behind.match(masked, end)
        if staff is not None and words.refs.once.search(masked, start, text.find("-", start, end) + 1):
            add(start, staff.end(), None, text[start:end], "someone", form=PEOPLE)  # "Ex-OpenAI staff raise"
        else:
            add(start, end, None, text[start:end].removesuffix("."), "unknown")
            if refs and refs[-1].start == start and is_brought_in(scene, refs[-1], words, heard):
                refs[-1].form = BROUGHT_IN
    named = sorted(ref.start for ref in refs)
    described = [(begin, start) for start in named if (begin := described_from(masked, start, words)) is not None]
    for match in nouns:
        beside_a_name = any(0 < start - match.end() <= 2 for start in named)
        beside_a_name = beside_a_name or any(begin <= match.start() < start for begin, start in described)
        if beside_a_name or words.refs.vehicles.fullmatch(match.group()):
            continue
        if _gives_together(scene, match.start()):
            continue
        if words.refs.heads_compound.match(masked, match.end()) and masked[match.end()] == " ":
            continue
        if words.refs.joint.search(masked, max(0, match.start() - _NEAR), match.start()):
            add(match.start(), match.end(), None, match.group(), "someone")  # "the combined company"
        elif is_definite(masked, match.start(), words):
            add(match.start(), match.end(), None, match.group(), "noun")
        elif (
            words.refs.kin.search(
                masked[max(0, match.start() - 40) : _before_an_adjective(masked, match.start(), words)]
            )
            or _opens_indefinite(masked, match.start(), words)
        ) and not (
            _explains_a_name(text, match.start(), refs, words) and not _behind_a_place(scene, match.start(), words)
        ):
            meant = _means_the_topic(scene, match, words, known, focus)
            add(match.start(), match.end(), None, match.group(), "noun" if meant else "someone")
    for match in (*words.refs.rival_nouns.finditer(masked), *words.refs.vehicles.finditer(masked)):
        beside_a_name = any(0 < start - match.end() <= 2 for start in named)
        vehicle = words.refs.vehicles.fullmatch(match.group()) is not None
        near = slice(max(0, match.start() - _NEAR), match.start())
        explains = _explains_a_name(text, match.start(), refs, words)
        explains = explains or words.refs.copulas.search(masked[near]) is not None  # "Amazon es socio de"
        if vehicle or not (beside_a_name or explains or is_definite(masked, match.start(), words)):
            opens = not match.start() and not vehicle  # "Rivals such as Writer"
            add(match.start(), match.end(), None, match.group(), "someone", form=PEOPLE if opens else "")
    for match in words.refs.investors.finditer(masked):
        beside_a_name = any(0 < start - match.end() <= 2 for start in named)
        beside_a_name = beside_a_name or any(begin <= match.start() < start for begin, start in described)
        if not beside_a_name and is_definite(masked, match.start(), words):
            add(match.start(), match.end(), None, match.group(), "investor")
    stressed = {match.end() for match in words.refs.stressing.finditer(masked)}
    for kind, pattern in (
        ("pronoun", words.refs.pronouns),
        ("possessive", words.refs.possessives),
    ):
        for match in pattern.finditer(masked):
            if match.end() not in stressed:
                add(match.start(), match.end(), None, match.group(), kind)
    refs = _without_people_of(sorted(refs, key=lambda ref: ref.start), masked, words)
    refs = _with_asides(_behind_owners(with_roles(refs, scene, words), scene, words), scene, words)
    return resolve(refs, scene, words, known, focus)


def _behind_owners(refs: list[Ref], scene: Scene, words: Words) -> list[Ref]:
    """Give a rival the part of the company whose rival it is ("into Cohere's rival Writer": Writer gets it)."""
    for owner, ref in pairwise(refs):
        told = _OWNED_BY.fullmatch(scene.masked, owner.end, ref.start)
        if told is None or owner.kind not in _NAMED or ref.kind not in _NAMED:
            continue
        if words.refs.rival_nouns.fullmatch(told[1]) is not None:
            owner.role, ref.role = "beside", owner.role
            ref.form = STRANGER if ref.company is None else ref.form
    return refs


def _with_asides(refs: list[Ref], scene: Scene, words: Words) -> list[Ref]:
    """Set aside who is named in what explains a backer between commas ("Nvidia, which has a stake in OpenAI, joined").

    Where a company is named behind it into which the money goes.
    """
    first = refs[0] if refs else None
    if first is None or first.kind not in _NAMED or not first.leads or first.role not in ("", "investor"):
        return refs
    end = behind_an_aside(scene, first.start, first.end, len(scene.masked), refs, words)
    if end is None or not any(ref.start > end and ref.kind in _NAMED and ref.company for ref in refs):
        return refs
    inside = [ref for ref in refs[1:] if ref.end < end]
    if not inside or any(first.end < one.start < end for one in scene.sums):
        return refs
    if words.refs.investor_after.match(scene.masked, end):
        first.role = "investor"
    for ref in inside:
        if ref.kind in _NAMED and ref.role in ("", "target", "investor"):
            ref.role, ref.leads = "beside", False
    return refs


_NAMED = ("name", "unknown")
_OWNED_BY = re.compile(r"['’]s (\w+) ")


def _without_people_of(refs: Sequence[Ref], masked: str, words: Words) -> list[Ref]:
    """Leave out those who are told by where they are from before their firm's name ("the Texans at Perot")."""
    kept: list[Ref] = []
    for ref in refs:
        people = words.refs.residents.search(masked, 0, ref.start) if ref.kind in ("name", "unknown") else None
        if people is not None and kept and people.start() <= kept[-1].start:
            kept.pop()
        kept.append(ref)
    return kept


def _without_further_products(unknown: Sequence[tuple[int, int]], scene: Scene, words: Words) -> list[tuple[int, int]]:
    """Leave out names that go on with the products by which a company is told ("the firm behind Talkie and Hailuo")."""
    ends = {one.end for one in scene.described if scene.text[scene.text.rfind(" ", 0, one.end) + 1].isupper()}
    kept: list[tuple[int, int]] = []
    for start, end in unknown:
        if any(words.refs.listing.fullmatch(scene.masked, place, start) for place in ends):
            ends.add(end)
        else:
            kept.append((start, end))
    return kept


def _without_second_names(unknown: Sequence[tuple[int, int]], scene: Scene) -> list[tuple[int, int]]:
    """Leave out names that stand alone in brackets behind another, which they explain ("Amazon (AWS) has invested")."""
    ends = {mention.end for mention in scene.mentions} | {end for _, end in unknown}
    return [(start, end) for start, end in unknown if not (_is_alone(scene, start, end) and start - 2 in ends)]


def _is_second_name(scene: Scene, before: Mention, mention: Mention) -> bool:
    """Whether a name stands alone in brackets behind another, and is nobody's else ("Amazon (AWS)")."""
    alone = _is_alone(scene, mention.start, mention.end) and before.end == mention.start - 2
    return alone and mention.company in (None, before.company) and mention.sort != "investor"


def _is_alone(scene: Scene, start: int, end: int) -> bool:
    """Whether a name stands alone in brackets."""
    return scene.text[max(0, start - 2) : start] == " (" and scene.text[end : end + 1] == ")"


def _states(scene: Scene, words: Words) -> Iterator[tuple[int, int]]:
    """Yield the states that may give money; a country alone only where the verb of giving follows ("Norway put")."""
    if not (scene.has("invest") or scene.has("raise")):
        return
    gives = {found.start for found in scene.of("invest")}
    names = names_at_sight(scene.text, words)
    for start, end, body in states_in(scene.text, words.lang):
        aside = _ASIDE.match(scene.masked, end)
        behind = aside.end() if aside else end
        helped = words.refs.auxiliary.match(scene.masked[behind:])
        if not body and any(
            first < start - _ELIDED or last > end for first, last in names if first < end and start < last
        ):
            continue  # "Orange France"
        acts = behind + 1 in gives or (helped is not None and bool(gives))
        if body or (acts and not words.refs.preposition.search(scene.masked[:start])):
            yield start, end


def _places(scene: Scene, words: Words) -> Iterator[tuple[int, int]]:
    """Yield the names of cities and regions that open a clause and give money ("The city of Leeds has put")."""
    gives = {found.start for found in scene.of("invest")}
    for phrase, start, end in places_in(scene.text, words.lang) if gives else ():
        helped = words.refs.auxiliary.match(scene.masked, end) is not None
        if (end + 1 in gives or helped) and not words.refs.preposition.search(scene.masked, 0, phrase):
            yield start, end


_ELIDED = 2
"""Letters of an article that is written together with a name ("L'Albanie")."""
_ASIDE = re.compile(rf", [^,;:.{AMOUNT}]{{3,60}},")
"""What stands between commas behind a name ("Albania, her homeland, had put in")."""


def _opens_the_article(scene: Scene, focus: Focus) -> bool:
    """Whether a sentence is the first behind a title that names the company which the article is about."""
    return focus.titled and scene.sentence.first and not focus.told


def _rivals(scene: Scene, words: Words, *, opens: bool) -> Iterable[tuple[int, int, str]]:
    """Yield the phrases that mean somebody by the name of a rival: "the OpenAI challenger", "el rival de OpenAI".

    "Google's rival" means one where it `opens` an article that says in its title whom.
    """
    for mention in scene.mentions:
        before, after = scene.masked[: mention.start], words.refs.rival_behind.match(scene.masked, mention.end)
        of = words.refs.rival_of.search(before)
        start, end = (of.start(), mention.end) if of else (mention.start, after.end() if after else mention.end)
        owned = opens and after is not None and after.group().startswith(("'", "’"))
        told = owned or words.refs.article.search(before) or _leaves_out_its_article(scene, before)
        if not of and not (after and told):
            continue
        named = any(0 < other.start - end <= 2 for other in scene.mentions)
        if mention.company and not named and not OWNS_NAME.match(scene.text, end):
            yield start, end, mention.company


def _leaves_out_its_article(scene: Scene, before: str) -> bool:
    """Whether a headline, or its part behind a colon, begins here ("Anthropic: OpenAI rival raises")."""
    if scene.sentence.place != "title":
        return False
    before = before.rstrip()
    if not before or not before.endswith(":"):
        return not before
    return any(mention.end <= len(before) for mention in scene.mentions) or not scene.has("invest")


def with_rivals(scene: Scene, refs: Sequence[Ref], focus: Focus) -> list[Mention]:
    """Return the names of a sentence, those by which a startup is told ("Google's rival has raised") as startups'.

    In the lead of an article that says in its title whom it is about.
    """
    mentions = scene.mentions
    phrases = [(ref.start, ref.end) for ref in refs if ref.form == "rival"] if _opens_the_article(scene, focus) else []
    return [
        replace(mention, sort="private") if any(start <= mention.start < end for start, end in phrases) else mention
        for mention in mentions
    ]


def _means_the_topic(scene: Scene, noun: re.Match[str], words: Words, known: Known, focus: Focus) -> bool:
    """Whether "a company that" is the one just spoken of ("Money is hardly the obstacle for a company that raised").

    The sentence names nobody, and the one before it that one and nobody else but who gives money.
    """
    if scene.mentions or scene.described or scene.sentence.first:
        return False
    startups = [company for company, _ in focus.before if company not in known.listed]
    if len(startups) != 1 or startups[0] is None or startups[0] != focus.private:
        return False
    told = {word for _, name in focus.before for word in name.split()}
    if not words.refs.capital_nouns and any(name.group() not in told for name in NAME_INSIDE.finditer(focus.text)):
        return False  # "Cohere met its match in Sierra. For a company that raised $350 million"
    behind = words.refs.noun_relative.match(scene.masked[noun.end() :].lstrip(", "))
    return behind is not None and words.refs.for_one.search(scene.masked, 0, noun.start()) is not None


def _acts_as_a_crowd(scene: Scene, several: re.Match[str], words: Words) -> bool:
    """Whether many companies are what a sentence is about, and take money themselves.

    Not in "Unlike labs such as OpenAI, Cohere raised", "Companies such as Microsoft have poured $13 billion into it",
    nor where more is said of the one that is named ("Labs like Anthropic, valued at").
    """
    crowd = several["crowd"]
    if any(words.refs.preposition.search(f"{word} ") for word in crowd.split()[:-1]):
        return False
    if words.refs.beside.search(crowd.split(maxsplit=1)[0] + " ") or scene.has("invest"):
        return False
    named = scene.masked[several.end("crowd") : several.end()]
    return named.startswith(",") or not scene.masked.startswith(",", several.end())


def _opens_indefinite(masked: str, start: int, words: Words) -> bool:
    """Whether a clause opens with an indefinite article that belongs to a noun ("A German AI startup has raised")."""
    head = max(masked.rfind(mark, 0, start) for mark in (". ", "; ", ": ", ", "))
    before = masked[head + 2 if head >= 0 else 0 : start].split()
    if words.refs.adjectives_behind:
        return False  # "une chaîne américaine"
    if not 1 < len(before) <= _DESCRIBED + 1 or words.refs.kin.search(before[0].strip('"“«„') + " ") is None:
        return False
    return not any(words.refs.preposition.search(word + " ") for word in before[1:]) or words.refs.capital_nouns


def _gives_together(scene: Scene, start: int) -> bool:
    """Whether a noun is a group that gives to the one told of before ("un groupe mené par Coatue a remis A").

    Not where it takes money itself, or the sentence names who gets it.
    """
    led = next((found for found in scene.of("led_group") if found.start == start), None)
    if led is None or any(mention.company for mention in scene.mentions):
        return False
    return not any(taken.start > led.end for taken in scene.of("raise") if taken.cue.bound)


def _before_an_adjective(masked: str, start: int, words: Words) -> int:
    """Return where an adjective begins that stands before its noun against the custom ("una pequeña empresa")."""
    adjective = words.refs.adjectives_before.search(masked, max(0, start - 20), start)
    return adjective.start() if adjective else start


def _explains_a_name(text: str, start: int, refs: Iterable[Ref], words: Words) -> bool:
    """Whether a noun tells what the one is whose name stands before it, a comma between."""
    near = text[max(0, start - _NEAR) : start]
    joined = near.rpartition(", ")[2].split()[:1]
    if joined and ", " in near and words.refs.and_before.search(f" {joined[0]} "):
        return False  # "in September, and a start-up in Lyon has raised"
    if _EXPLAINS.search(near):
        return True
    with_place = _EXPLAINS_WITH_PLACE.search(near)
    comma = start - len(near) + with_place.start() if with_place else None
    return any(ref.end == comma and ref.kind in ("name", "unknown", "description") for ref in refs)


def _behind_a_place(scene: Scene, start: int, words: Words) -> bool:
    """Whether only a place stands before a noun's phrase at the head of a sentence ("In Leeds, a voice startup")."""
    place = _PLACE.match(scene.text)
    if place is None or not place.end() <= start or "," in scene.text[place.end() : start]:
        return False
    known = any(mention.start < place.end() for mention in scene.mentions)
    return not known and words.refs.preposition.search(scene.masked[: place.start("name")]) is not None


_PLACE = re.compile(r"\W*[A-ZÀ-Þ]\w{0,3}\s(?P<name>[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?),\s")


def _founded_since(scene: Scene, start: int, words: Words, known: Known, focus: Focus) -> str | None:
    """Return the startup spoken of, where "the former technology chief of OpenAI" is its founder, named before."""
    ours = focus.private
    owned = any(mention.start == start for mention in scene.mentions)  # "OpenAI's former chief scientist"
    if ours is None or not (owned or is_definite(scene.masked, start, words)):
        return None
    told = [*(said.text for said in focus.heard[-_HEARD:]), scene.text[:start]]
    people = (known.of[person.group()] for text in told for person in known.pattern.finditer(text))
    return ours if ours in people else None


_HEARD = 8
"""Sentences back in which a founder may have been named."""


def _belongs(masked: str, start: int, end: int, noun_start: int, noun_end: int, words: Words) -> bool:
    """Whether a noun is a person's company: "Murati's startup", "the lab of Ilya Sutskever"."""
    if end <= noun_start:
        return _OWNED.fullmatch(masked[end:noun_start]) is not None
    return 0 < start - noun_end < 30 and words.refs.of_person.fullmatch(masked[noun_end:start]) is not None
