"""Whom "the startup", "it", "its" and "the former" mean: the subject of the sentence so far, else the topic."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.figures.funding.sentence.cues import AMOUNT
from pipeline.figures.funding.sentence.focus import Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.states import is_country
from pipeline.figures.funding.sentence.strangers import is_companys
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.before_a_colon import who_is_compared
from pipeline.figures.funding.subject.brought_in import BROUGHT_IN
from pipeline.figures.funding.subject.roles import gives_in_a_round, led_what_is_priced, opens_clause
from pipeline.figures.funding.subject.side_clauses import opens_a_side_clause
from pipeline.figures.tokens import lowered


def resolve(refs: list[Ref], scene: Scene, words: Words, known: Known, focus: Focus) -> list[Ref]:
    """Say whom nouns and pronouns mean: the subject of the sentence so far, else the topic."""
    found: list[Ref] = []
    current: Ref | None = None
    outer: Ref | None = None
    ours: str | None = None
    teller_of_itself = _told_behind(refs, scene, words, known)
    for number, ref in enumerate(refs):
        resolved = ref
        if outer is not None and current is not None and scene.parted(current.end, ref.start):
            current, outer = outer, None
        meant: Ref | None
        if number == 0 and teller_of_itself is not None:
            company = teller_of_itself.company
            found.append(replace(ref, company=company, private=company, name=teller_of_itself.name))
            ours = company
            continue
        if ref.kind in ("former", "latter") and _stands_alone(ref, scene, words):
            told = [one for said, one in zip(refs, found, strict=False) if said.kind not in ("former", "latter")]
            named = [(one.company, one.name) for one in told if one.kind in ("name", "unknown", "description")]
            pair = named if len(named) > 1 else _two_before(focus, words)
            if len(pair) > 1:
                company, name = pair[-2 if ref.kind == "former" else -1]
                resolved = replace(ref, company=company, name=name, kind="name" if company else "unknown")
        named_before = _in_apposition(ref, found[-1], scene, words) if found and ref.kind == "noun" else None
        if named_before is None and ref.kind == "noun":
            named_before = _explained_behind(ref, refs[number + 1] if number + 1 < len(refs) else None, scene, words)
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
            # "the Schwarz group, whose shops", "SpaceX, de Elon Musk, cuyo valor"
            owner = found[-2] if _is_head_of(found, scene) else found[-1]
            private = owner.company if owner.company not in known.listed else None
            apart = owner is not found[-1] and owner.company is None
            form = STRANGER if apart else ref.form
            resolved = replace(ref, company=owner.company, name=owner.name, private=private, form=form)
        elif (
            ref.kind in ("pronoun", "possessive")
            or (ref.kind == "noun" and _by_seat(ref, scene, words, known, focus) is None)
        ) and (meant := _before_the_colon(ref, found, scene, words)) is not None:
            resolved = replace(
                ref,
                company=meant.company,
                name=meant.name,
                kind="name" if meant.company else "unknown",
                private=meant.private,
            )
        elif (teller := _of_gapped_clause(ref, found, scene, words, known)) is not None:
            current = teller
            resolved = _meaning(ref, current, ours, scene, words, known, focus)
        elif (subject := _of_relative_clause(ref, found, scene, words)) is not None:
            private = subject.company if subject.company not in known.listed else None
            resolved = replace(ref, company=subject.company, name=subject.name, private=private, form="relative clause")
        elif ref.kind == "noun" and found and _is_what_it_is(ref, found[-1], scene, words):
            stranger = found[-1]  # "Despite OpenAI's rise, ByteDance is still the dearest startup"
            resolved = replace(ref, company=None, private=None, name=stranger.name, form=STRANGER)
        elif ref.kind in ("noun", "pronoun", "possessive"):
            beside = current is not None and _only_set_beside(current, ref, scene, words, focus)
            resolved = _meaning(ref, None if beside else current, None if beside else ours, scene, words, known, focus)
            if ref.rival and ref.rival in (resolved.company, resolved.private):
                other = focus.headline if focus.headline != ref.rival else None
                resolved = replace(resolved, company=other, private=other if other not in known.listed else None)
            if beside or ref.rival:
                resolved = replace(resolved, form=SET_BESIDE if beside else "rival")
        found.append(resolved)
        own = ref.company is not None and ref.company not in known.listed and ref.role != "beside"
        if ref.kind in ("name", "description") and own:
            ours = ref.company
        elif ours is None and not found[:-1] and ref.kind == "pronoun" and resolved.company in known.private:
            ours = resolved.company  # "It got $1 billion when Greenoaks gave it a value of"
        says = ref.role == "speaker" and (
            _is_strangers_company(ref, scene, words)
            if current is None
            else ref.form == BROUGHT_IN
            or (
                ref.kind == "unknown"
                and _opens_behind_a_comma(scene, current, ref)
                and is_called_a_company(ref, scene, words)
            )
        )
        if ref.leads and (ref.role in ("", "investor") or says) and not _owns_an_object(ref, current, scene, words):
            is_named = ref.kind in ("name", "description", "unknown") or resolved.form == SEATED
            # "Claude brings in little: the company expects"
            is_named = is_named and not (ref.kind == "unknown" and known.product.fullmatch(ref.name))
            vehicle = ref.kind == "someone" and words.refs.vehicles.fullmatch(ref.name) is not None
            if is_named or vehicle or (resolved.kind == "noun" and current is None):
                if opens_a_side_clause(scene, ref, words):
                    outer = current or _pronoun_at_the_head(found)
                elif not _goes_on_in_its_clause(scene, current, ref, words):
                    outer = None
                current = resolved
    return found


def _told_behind(refs: Sequence[Ref], scene: Scene, words: Words, known: Known) -> Ref | None:
    """Return the startup that says at its end what a sentence tells of "it" ("Its revenue is $5 billion, Cohere says").

    None in quotation marks, where somebody says it of another.
    """
    if not refs or refs[0].kind not in ("pronoun", "possessive") or scene.words_between(0, refs[0].start) > 1:
        return None
    named = next((ref for ref in refs[1:] if ref.kind in ("name", "description", "unknown", "noun")), None)
    if named is None or named.kind != "name" or named.company is None or named.company in known.listed:
        return None
    comma = scene.masked.rfind(", ", 0, named.start)
    if comma < 0 or _QUOTED.search(scene.text, 0, named.start):
        return None
    says = words.refs.speaker_after.match(scene.masked, named.end if comma + 2 == named.start else comma + 1)
    if says is None:
        return None
    end = says.end() if comma + 2 == named.start else named.end if says.end() + 1 == named.start else -1
    return named if end > 0 and _CLAUSE_ENDS.match(scene.masked, end) else None


_QUOTED = re.compile(r"[\"“”«»„]")
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;]|$)")


def _is_head_of(found: Sequence[Ref], scene: Scene) -> bool:
    """Whether the last name is that of somebody between commas behind the name of his company."""
    if len(found) < _PAIR or found[-1].kind != "person" or found[-2].kind not in ("name", "unknown"):
        return False
    between = scene.masked[found[-2].end : found[-1].start]
    return between.startswith(", ") and between.count(" ") <= _PAIR


_PAIR = 2


def _opens_behind_a_comma(scene: Scene, current: Ref, ref: Ref) -> bool:
    """Whether a comma stands not far before a name, behind the one spoken of (", and video startup Runway said")."""
    comma = scene.masked.rfind(",", current.end, ref.start)
    return comma >= 0 and scene.words_between(comma, ref.start) <= _SECOND


_SECOND = 4
"""Words between a comma and the name with which its clause begins."""


def _pronoun_at_the_head(found: Sequence[Ref]) -> Ref | None:
    """Return the pronoun that leads a sentence, where it means one company whatever is told of it."""
    head = next((one for one in found if one.leads), None)
    return head if head is not None and head.kind == "pronoun" and head.company == head.private else None


def _goes_on_in_its_clause(scene: Scene, before: Ref | None, ref: Ref, words: Words) -> bool:
    """Whether a second subject stands behind "and" in the clause of the one before ("when A gave X and B gave Y")."""
    if before is None or scene.parted(before.end, ref.start):
        return False
    return words.refs.and_before.search(scene.masked, before.end, ref.start) is not None


def _two_before(focus: Focus, words: Words) -> Sequence[tuple[str | None, str]]:
    """Return the companies of the sentence before, in order, with the one stranger named beside a single one."""
    if len(focus.before) != 1 or words.refs.capital_nouns:
        return focus.before
    ours, text = focus.before[0], focus.text
    first = ours[1].split()[0]
    places = {
        match.start(): match.group()
        for match in _RUN.finditer(text)
        if not match.group().startswith(first) and match.group().split()[0] not in words.refs.not_names
    }
    at = text.find(first)
    if len(places) != 1 or at < 0:
        return focus.before
    place, name = places.popitem()
    return (ours, (None, name)) if at < place else ((None, name), ours)


_RUN = re.compile(r"(?<![\w$€£])[A-ZÀ-Þ][\w&-]+(?:\s[A-ZÀ-Þ][\w&-]*)*")


def _stands_alone(ref: Ref, scene: Scene, words: Words) -> bool:
    """Whether "the former" is all of its phrase: not "the former chief executive", "le premier tour"."""
    after = scene.masked[ref.end :]
    word = after.split(maxsplit=1)[0] if after[:1] == " " and after.strip() else ""
    if not word or word[0] == AMOUNT or words.refs.auxiliary.match(after) or words.refs.speaker_after.fullmatch(word):
        return True
    if words.refs.capital_nouns:
        return not scene.text[ref.end + 1 :][:1].isupper()
    cues = (found for found in scene.cues if found.group not in ("led_with", "begun_with"))  # a preposition alone
    beside = [found.group for found in cues if 0 < found.start - ref.end <= 2]
    return bool(beside) and "deal" not in beside


def _of_relative_clause(ref: Ref, found: Sequence[Ref], scene: Scene, words: Words) -> Ref | None:
    """Return the subject of the relative clause that a pronoun stands in ("OpenAI, which says that its run-rate")."""
    if ref.kind not in ("pronoun", "possessive"):
        return None
    head = next((one for one in reversed(found) if one.kind in ("name", "unknown", "description")), None)
    who = words.refs.who.match(scene.masked, head.end) if head is not None else None
    if head is None or who is None or who.end() > ref.start or scene.parted(who.end(), ref.start):
        return None
    brought = ref.kind == "possessive" and led_what_is_priced(scene, head, words)
    return None if brought or _is_priced_by(head, ref, scene, who.end(), words) else head


def _is_priced_by(head: Ref, ref: Ref, scene: Scene, place: int, words: Words) -> bool:
    """Whether a pronoun means whom a backer puts a price on ("a round led by Valor, which put its worth at A").

    Not where the verb is none of pricing ("by Nvidia, which saw its value rise to A").
    """
    return gives_in_a_round(scene, head, words) and any(
        place <= found.start < ref.start < found.end and found.amount is not None for found in scene.of("valuation")
    )


def _owns_an_object(ref: Ref, current: Ref | None, scene: Scene, words: Words) -> bool:
    """Whether a name only owns what the subject of its clause acts on ("a vehicle will hold xAI's chips; it takes")."""
    if current is None or scene.masked[ref.end : ref.end + 2] not in ("'s", "’s"):
        return False
    return not scene.parted(current.end, ref.start) and not opens_clause(scene, ref.start, words)


def _of_gapped_clause(ref: Ref, found: Sequence[Ref], scene: Scene, words: Words, known: Known) -> Ref | None:
    """Return the giver whose verb is left out, as it was told ("Microsoft said that …, and Nvidia that it would")."""
    head = found[-1] if found and ref.kind == "pronoun" else None
    if head is None or head.kind not in ("name", "unknown") or head.company in known.private or head.role:
        return None
    between = scene.masked[head.end : ref.start]
    return head if len(between) < _GAPPED and words.refs.conjunction.fullmatch(between.lstrip()) else None


_GAPPED = 8


def _only_set_beside(named: Ref, ref: Ref, scene: Scene, words: Words, focus: Focus) -> bool:
    """Whether the clause before only sets somebody beside the one that the main clause goes on about.

    "At a time when OpenAI loses billions, it raised": "it" is whom the text speaks of.
    """
    if focus.topic in (None, named.company) or "," not in scene.masked[named.end : ref.start]:
        return False
    return words.refs.contrast.fullmatch(scene.masked[: named.start]) is not None


_APPOSED = re.compile(r",\s(?:[\w'-]+\s){1,5}")


def _in_apposition(ref: Ref, before: Ref, scene: Scene, words: Words) -> Ref | None:
    """Return the name that a noun explains between two commas, without a verb of its own."""
    if before.kind not in ("name", "unknown") or not _APPOSED.fullmatch(scene.masked[before.end : ref.start]):
        return None
    if words.refs.explains.match(scene.masked, before.end) is None:
        return None  # "Salesforce, bewerten die Firma mit": a verb stands between
    end = scene.masked.find(",", ref.end)
    inside = scene.masked[ref.end : end]
    acts = any(ref.end <= found.start < end and found.cue.side == "<" for found in scene.cues)
    if end < 0 or acts or inside.count(" ") > 8 or words.refs.speaker_after.match(inside):
        return None
    return None if words.refs.auxiliary.match(inside) else before


def _is_what_it_is(ref: Ref, stranger: Ref, scene: Scene, words: Words) -> bool:
    """Whether a noun is what the stranger before it is said to be ("ByteDance remains the dearest startup")."""
    if stranger.company is not None or stranger.kind not in ("name", "unknown"):
        return False
    between = scene.masked[stranger.end : ref.start]
    if len(between.split()) > _SAID_TO_BE or any(mark in between for mark in _MARKS) or AMOUNT in between:
        return False
    said = [match.end() for match in itertools.islice(_WORD_ENDS.finditer(between), _VERB)]
    verb = max((end for end in said if words.refs.copulas.search(between[:end])), default=0)
    if scene.masked[ref.end : ref.end + 1] in ("'", "’", "-") or _hangs_on_another(between[verb:], words):
        return False  # "SoftBank remains the startup's largest backer", "is an investor in the startup"
    if words.refs.capital_nouns and _CAPITAL.search(scene.text, stranger.end, ref.start):
        return False  # "ASML ist Aktionär des Start-ups"
    return verb > 0 or (
        words.refs.inverts and words.refs.copulas.search(scene.masked[: stranger.start].rstrip()) is not None
    )


def _hangs_on_another(between: str, words: Words) -> bool:
    """Whether a word between a name and a noun makes the noun one that something else belongs to ("a part of the").

    So does one that opens a clause ("is sure that the startup").
    """
    ends = [end.start() for end in _WORD_ENDS.finditer(between)]
    return any(
        words.refs.preposition.search(between[:end] + " ") or words.refs.conjunction.search(between[:end])
        for end in ends
    )


_SAID_TO_BE = 7
"""Words at most between a name and the noun that says what it is ("is still by far the most highly valued")."""
_VERB = 4
"""Within how many words behind the name that verb ends, with its preposition ("se ha convertido en")."""
_MARKS = ",;:.()–—"
_WORD_ENDS = re.compile(r"(?<=\w)(?!\w)")
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÄÖÜ]\w+")


def _explained_behind(ref: Ref, behind: Ref | None, scene: Scene, words: Words) -> Ref | None:
    """Return the stranger who is named between commas behind a noun for him ("The parent, the Schwarz Group,")."""
    if behind is None or behind.kind not in ("name", "unknown") or behind.company:
        return None
    between = scene.masked[ref.end : behind.start]
    apposed = between == ", " or (between[:2] == ", " and words.refs.opens_noun.fullmatch(between[2:]) is not None)
    return behind if apposed and scene.masked.startswith(", ", behind.end) else None


def _before_the_colon(ref: Ref, found: Sequence[Ref], scene: Scene, words: Words) -> Ref | None:
    """Return the one name before a colon that a pronoun just behind it takes up ("Contrast that with Nvidia: it …").

    A few words between commas may stand behind the name ("Look at Zhipu AI, by way of contrast: its turnover").
    """
    colon = scene.masked.rfind(":", 0, ref.start)
    if colon < 0 or scene.words_between(colon, ref.start) > 3:
        return None
    if any(one.start < ref.start for one in scene.sums) or any(one.start > colon for one in found):
        return None
    last = found[-1] if found else None
    if last is None or last.kind not in ("name", "unknown"):
        return None
    compared = who_is_compared(scene, found, words)
    if compared is not None:
        return compared
    if ref.kind == "noun":
        return None
    if not _ENDS.fullmatch(scene.masked, last.end, colon):
        return None
    gives = any(words.refs.investor_after.match(scene.masked, at) for at in _verb_places(ref.end, scene, words))
    acts = any(other.leads and not other.role for other in found[:-1])
    return None if gives and acts and last.role == "target" else last  # "Google ups its stake in X: it will invest"


def _verb_places(place: int, scene: Scene, words: Words) -> Iterator[int]:
    """Yield where a verb may begin behind a pronoun: at once, behind auxiliaries, behind one word more ("now")."""
    yield place
    helped = words.refs.helpers.match(scene.masked, place)
    behind = helped.end() if helped else place
    yield behind
    word = scene.masked.find(" ", behind + 1)
    if word > 0:
        yield word


_ENDS = re.compile(r" ?(?:,\s(?:[\w'’-]+\s?){1,5})?")
"""What may stand between a name and the colon behind it."""


def _meaning(
    ref: Ref, current: Ref | None, ours_before: str | None, scene: Scene, words: Words, known: Known, focus: Focus
) -> Ref:
    if ref.kind == "noun":
        named = _by_seat(ref, scene, words, known, focus)
        pointed = _pointed_at(ref, scene, words, known, focus) if current is None and not named else None
        if pointed is not None:
            return replace(ref, company=pointed, private=pointed, name=pointed, form=POINTED)
        if named == "":
            other = replace(ref, company=None, private=None)
            place = _PLACE.match(scene.text, ref.end)
            apart = place is not None and _is_told_apart(place, scene, words)
            apart = apart or _seat_before(ref, scene, known) is not None
            return replace(other, kind="someone", form=APART) if apart else other
        if named:
            alone = sum(known.countries.get(seen) == known.countries.get(named) for seen in focus.seen) == 1
            private = named if named not in known.listed else focus.private
            return replace(ref, company=named, private=private, form=SEATED if alone else ref.form)
    topic = focus.topic or focus.headline
    if focus.foreign and current is None and ours_before is None:
        return replace(ref, company=None, private=None)
    says = current is not None and current.role == "speaker" and ref.kind != "noun"
    if says and current is not None and _tells_of_itself(current, ref, scene, words):
        return replace(ref, company=None, private=None, name=current.name, form=STRANGER)
    if ours_before and current is not None and current.company is None and not opens_clause(scene, ref.start, words):
        # "when Sequoia gave it $25 million": not the giver, but the company named before
        return replace(ref, company=ours_before, private=ours_before)
    if current is None:
        topic = _large_one(ref, words, known, focus) or topic
        return replace(ref, company=topic, private=focus.private, name=topic or ref.name)
    ours = current.company is not None and current.company not in known.listed
    if ref.kind == "pronoun" and ours_before is None and _is_of_clause_before(ref, current, scene, words):
        # "Lambda, which rents out chips, wants to list; banks lent it $500 million"
        return replace(ref, company=None, private=None, name=current.name, form=STRANGER)
    if ref.role == "target" and _seeks_its_own(ref, current, scene, words):
        return replace(ref, company=None, private=None, name=current.name, form=STRANGER)
    if not ours and (ref.role == "target" or _is_what_is_priced(ref, current, scene)):
        meant = ours_before or focus.private
        return replace(ref, company=meant, private=meant, name=meant or ref.name)
    private = current.company if ours else (focus.private if current.company or current.role else None)
    form = POINTED if current.form == POINTED else ""
    if ref.kind != "noun" and _tells_of_itself(current, ref, scene, words):
        form, private = STRANGER, None
    return replace(ref, company=current.company, private=private, name=current.name, form=form)


def _seeks_its_own(ref: Ref, current: Ref, scene: Scene, words: Words) -> bool:
    """Whether "its" is of a stranger who gives nothing to anybody ("Surge AI is out for its first raise")."""
    if ref.kind != "possessive" or not _is_strangers_company(current, scene, words):
        return False
    verb = _behind_commas(scene, current.end)
    if words.refs.investor_after.match(scene.masked, verb) or scene.parted(verb, ref.start):
        return False
    return not any(verb <= found.start < ref.start for found in scene.of("invest"))


def _is_what_is_priced(ref: Ref, current: Ref, scene: Scene) -> bool:
    """Whether a noun is the object of a verb that puts a price on it ("…, which made the company worth $5 billion").

    It is not the subject of that clause then.
    """
    return ref.kind == "noun" and any(
        current.end <= found.start < ref.start and found.amount is not None and ref.end <= found.amount
        for found in scene.of("valuation")
    )


def _pointed_at(ref: Ref, scene: Scene, words: Words, known: Known, focus: Focus) -> str | None:
    """Return the one startup of the sentence before, where a noun points at it ("That lab was last valued at").

    None where that sentence is about somebody else, whom it does not name ("It competes with OpenAI. This startup …").
    """
    points = words.refs.article.search(scene.masked, 0, ref.start)
    if points is None or points.start() or words.refs.this.fullmatch(points.group().strip()) is None:
        return None
    heard = focus.heard[-1] if focus.heard and not scene.sentence.first else None
    named = [m for m in heard.mentions if m.company in known.private] if heard is not None else []
    if heard is None or len({m.company for m in named}) != 1:
        return None
    before = lowered(heard.text[: named[0].start])
    told = (words.refs.pronouns, words.refs.possessives, words.refs.nouns)
    if words.refs.beside.search(before) or any(pattern.search(lowered(heard.text)) for pattern in told):
        return None
    return named[0].company


def _large_one(ref: Ref, words: Words, known: Known, focus: Focus) -> str | None:
    """Return the one listed company that was spoken of, where a noun means no startup ("der Konzern", "the giant")."""
    if ref.kind != "noun" or focus.topic in known.listed or words.refs.large.fullmatch(ref.name.lower()) is None:
        return None
    listed = {company for company in focus.seen if company in known.listed}
    return listed.pop() if len(listed) == 1 else None


SEATED = "by its seat"
"""The form of a noun that says where a company sits, where only one that was spoken of does."""
POINTED = "pointed at"
"""The form of a noun that points at the one startup of the sentence before ("That lab")."""
APART = "told apart"
"""The form of a noun that a place and a clause tell from the companies spoken of ("the firm in Ohio that built it")."""
SET_BESIDE = "set beside"
"""How a reference is meant that goes on behind somebody who is only set beside the company."""
STRANGER = "a stranger's"
"""The form of "it" where it takes up a company that is not watched."""


def _tells_of_itself(current: Ref, ref: Ref, scene: Scene, words: Words) -> bool:
    """Whether a stranger tells or announces something of "it" or "its" ("Writer announced that it had raised")."""
    if not _is_strangers_company(current, scene, words) or current.name in words.refs.tells_of_others:
        return False
    for place in (current.end, _behind_commas(scene, current.end)):
        if announces(scene, place, words) or words.refs.speaker_after.match(scene.masked, place):
            told = current.form == BROUGHT_IN and not scene.parted(place, ref.start)
            told = told or ref.kind == "possessive" or opens_clause(scene, ref.start, words)
            return told or ref.start - place < _SAID
    return False


def _is_of_clause_before(ref: Ref, current: Ref, scene: Scene, words: Words) -> bool:
    """Whether "it" takes up a company that is not watched, of which the clause before was, and that gives nothing."""
    if not _is_surely_a_company(current, scene, words) or any(one.company for one in scene.described):
        return False
    opens = [
        match.end()
        for match in _NEXT_CLAUSE.finditer(scene.masked, current.end, ref.start)
        if match[1] is None or words.refs.and_before.search(match[1])
    ]
    if not opens or any(one.company and one.start >= opens[-1] for one in scene.mentions):
        return False
    acts = words.refs.pronouns.search(scene.masked, opens[-1], ref.start) is not None
    return not acts and words.refs.investor_after.match(scene.masked, current.end) is None


_NEXT_CLAUSE = re.compile(r";\s|,\s([^\W\d_]+)\s")
"""What opens the next main clause: a mark, or a comma and a word for "and"."""


def announces(scene: Scene, place: int, words: Words) -> bool:
    """Whether a verb of announcing or taking stands at a place, an auxiliary before it or not ("a annoncé")."""
    helped = words.refs.helpers.match(scene.masked, place)
    places = (place, helped.end()) if helped else (place,)
    return any(words.refs.takes.match(scene.masked, at) for at in places)


_SAID = 8
"""Letters of the verb between a name and the pronoun that takes it up ("Writer says it")."""


def _is_strangers_company(ref: Ref, scene: Scene, words: Words) -> bool:
    """Whether a reference is a company that is not watched, by its name, and nobody who gives or a person."""
    if ref.company is not None or ref.role not in ("", "speaker"):
        return False
    if ref.kind == "name":
        return any(one.start == ref.start and one.sort == "private" for one in scene.mentions)
    if ref.kind != "unknown":
        return False
    single = " " not in ref.name and ref.role == ""
    return is_companys(ref.name, words) or single or ref.form == BROUGHT_IN or is_called_a_company(ref, scene, words)


def _is_surely_a_company(ref: Ref, scene: Scene, words: Words) -> bool:
    """Whether a reference is a company that is not watched, by more than that it is one word with a capital."""
    if not _is_strangers_company(ref, scene, words):
        return False
    who = words.refs.who.match(scene.masked, ref.end)
    if who is not None and words.refs.trades.match(scene.masked, who.end()):
        return True
    return ref.kind == "name" or is_companys(ref.name, words) or is_called_a_company(ref, scene, words)


def is_called_a_company(ref: Ref, scene: Scene, words: Words) -> bool:
    """Whether the word before a name or an explanation behind it says so ("the drone maker X", "X, a maker of")."""
    before = scene.masked[max(0, ref.start - _NOUN) : ref.start].split()
    if before and words.refs.nouns.fullmatch(before[-1]):
        return True
    explained = words.refs.explains.match(scene.masked, ref.end)
    if explained is None:
        return words.refs.trades.match(scene.masked, ref.end + 1) is not None
    close = scene.masked.find(",", explained.end())
    return close >= 0 and words.refs.nouns.search(scene.masked, explained.end(), close) is not None


_NOUN = 20
"""Letters before a name in which the word before it stands."""


def _behind_commas(scene: Scene, end: int) -> int:
    """Return where the clause goes on behind a name and what two commas part off behind it, or where the name ends."""
    close = scene.masked.find(",", end + 1, end + _ASIDE) if scene.masked[end : end + 1] == "," else -1
    return close + 1 if close >= 0 else end


_ASIDE = 90
"""Letters at most of what is said of a name between commas."""


def _by_seat(ref: Ref, scene: Scene, words: Words, known: Known, focus: Focus) -> str | None:
    """Read "the French startup", "le groupe d'Eindhoven": of the companies seen, the latest that has its seat there.

    Returns:
        The company; "" where none that was seen sits there, so that somebody else is meant; None where no seat is told.
    """
    before = scene.masked[max(0, ref.start - 25) : ref.end + 12]
    for country, pattern in words.refs.countries.items():
        if pattern.search(before):
            return next((c for c in reversed(focus.seen) if known.countries.get(c) == country), "")
    city = _seat_before(ref, scene, known)
    if city is not None:
        return _sits_in(city, known, focus)
    place = _PLACE.match(scene.text, ref.end)
    if place is None:
        return None
    city = words.refs.cities.get(place.group(1).casefold(), place.group(1).casefold())
    if words.refs.of_person.fullmatch(scene.masked[ref.end : place.start(1)]):
        if city in known.cities.values() and not any(known.cities.get(c) == city for c in focus.seen):
            return None
        return next((c for c in reversed(focus.seen) if known.cities.get(c) == city), "")
    if _is_told_apart(place, scene, words):
        return _sits_in(city, known, focus)
    return None


def _sits_in(city: str, known: Known, focus: Focus) -> str | None:
    """Return the company seen last that sits in a city, "" where all that were seen sit elsewhere."""
    if any(company not in known.cities for company in focus.seen):
        return None
    return next((company for company in reversed(focus.seen) if known.cities[company] == city), "")


def _seat_before(ref: Ref, scene: Scene, known: Known) -> str | None:
    """Return the city told right before a noun ("the Palo Alto firm"), if it is one in which a company sits."""
    place = _PLACE_BEFORE.search(scene.text, max(0, ref.start - _SEAT), ref.start)
    city = place.group(1).casefold() if place else ""
    return city if city in known.cities.values() else None


def _is_told_apart(place: re.Match[str], scene: Scene, words: Words) -> bool:
    """Whether a noun is told from others by a place and a clause behind it ("the company in Ohio that owns them")."""
    if not words.refs.spent_in.fullmatch(scene.masked[place.start() : place.start(1)]):
        return False
    name, at = place.group(1), place.end()
    if scene.masked[place.start(1) : at] != lowered(name) or is_country(name, words.lang):
        return False  # "in May", "in France"
    behind = (words.refs.noun_relative.match(scene.masked, at + 1), words.refs.who.match(scene.masked, at))
    return any(behind) or scene.masked[at : at + 1] == ","


_SEAT = 25
"""Letters before a noun in which the city stands that tells it from others."""
_PLACE_BEFORE = re.compile(r"(?<![\w-])([A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?)\s$")
_PLACE = re.compile(r"\s+(?:[a-zà-ÿ]{1,4}[\s'’]\s*){1,2}([A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?)")
