"""Which name a sum hangs on by the build of its clause alone, whatever else the sentence names.

"Koyeb, a Paris firm that had raised $7 million", "GitHub, which Hugging Face would like to resemble, had revenue of".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, Found
from pipeline.figures.funding.sentence.focus import NAMED, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum, opens_with_a_sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.roles import (
    PEOPLE,
    is_told_as_backer,
    led_what_is_priced,
    opens_clause,
    takes_money,
)

_APART = re.compile(r"[;:.!?—–](?:\s|$)")
_WORD = re.compile(r"\s*([^\W\d_]+)")
_PLAIN_WORD = re.compile(r"\s[a-zà-ÿ]")
_EXPLAINED = re.compile(r",\s(?:[^\s,;:()]+\s){1,9}")
"""Between a name and the relative pronoun behind the noun that explains it (", a company from Bordeaux that")."""
_ASIDE = re.compile(rf",\s(?:[^\s,;:(){AMOUNT}]+\s){{1,9}}[^\s,;:(){AMOUNT}]+(?=,)")
"""Behind a name: the noun that explains it, as far as the comma (", the parent of TikTok")."""


def head_of(scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that a sum hangs on, where the build of its clause leaves no doubt."""
    anchor = one.start if cue is None else min(one.start, cue.start)
    before = [ref for ref in refs if ref.end <= anchor]
    for ref in reversed(before):
        if ref.kind not in NAMED:
            continue
        end = _end_of_name(scene, ref, words)
        at = _behind_a_relative(scene, end, anchor, words)
        priced = at is None and kind == "valuation" and _is_priced_behind_an_aside(scene, end, anchor, words)
        if priced:
            at = anchor
        if at is None and ref.leads and not ref.role:
            at = behind_an_aside(scene, ref.start, end, anchor, refs, words)
        if at is None or _APART.search(scene.masked, at, one.start):
            continue
        if kind in ("raise", "valuation") and is_told_as_backer(scene, ref, words, one):
            continue
        if kind == "valuation" and led_what_is_priced(scene, ref, words):
            continue
        acts = any(
            at <= other.start < one.start
            and other.role not in ("investor", "beside")
            and other.form != "relative clause"
            for other in refs
        )
        if not acts and (
            kind != "valuation" or priced or _is_passive(scene, at, words) or _reaches(scene, at, one, words)
        ):
            return _meant(scene, ref, before, words)
    return None


def holder_behind_an_aside(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that a price stands behind, with what explains it between ("ByteDance, of TikTok, at A")."""
    for ref in reversed([ref for ref in refs if ref.end <= one.start and ref.kind in NAMED]):
        aside = _ASIDE.match(scene.masked, ref.end)
        if aside is None or not words.refs.explains.match(scene.masked, ref.end):
            continue
        held = words.refs.holds.fullmatch(scene.masked, aside.end(), one.start)
        gives = ref.role == "investor" and not _ends_a_list(scene, ref, words)
        return ref if held and not gives and ref.role != "speaker" else None
    return None


def _ends_a_list(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a stranger's name is added behind a comma to those before it (", as well as ByteDance")."""
    before = words.refs.conjunction.search(scene.masked, 0, ref.start) if ref.company is None else None
    return before is not None and scene.masked[: before.start()].rstrip().endswith(",")


def _is_priced_behind_an_aside(scene: Scene, end: int, anchor: int, words: Words) -> bool:
    """Whether a participle prices a name behind the noun that explains it ("Lumora, a Swedish lab, valued at")."""
    aside = _ASIDE.match(scene.masked, end)
    if aside is None or aside.end() + 2 != anchor or not words.refs.explains.match(scene.masked, end):
        return False
    return words.refs.priced_behind.match(scene.masked, aside.end()) is not None


def _reaches(scene: Scene, place: int, one: Sum, words: Words) -> bool:
    """Whether the verb of a relative clause has its subject come to a price ("a lab that reached a valuation of")."""
    if words.refs.inverts:
        return words.refs.takes.match(scene.masked, one.end) is not None
    return words.refs.takes.match(scene.masked, place) is not None


def _meant(scene: Scene, ref: Ref, before: Sequence[Ref], words: Words) -> Ref:
    """Return the name before one that is only denied ("It was OpenAI, not Cohere, that raised")."""
    if words.refs.denied_name.search(scene.masked, 0, ref.start) is None:
        return ref
    named = (other for other in reversed(before) if other.end <= ref.start and other.kind in NAMED)
    return next(named, ref)


def valued_in_a_relative(
    scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words
) -> Ref | None:
    """Return the name that a clause behind it puts a price on ("GitLab, which the market values at", "whose value is").

    Not where the name itself is who values another ("Accel, which values the startup at").
    """
    if kind != "valuation" or cue is None or cue.amount != one.start:
        return None
    for ref in reversed([ref for ref in refs if ref.end <= cue.start and ref.kind in ("name", "unknown")]):
        opens = words.refs.clause_opens.match(scene.masked, ref.end)
        if opens is not None and words.refs.preposition.search(opens[0].split()[1] + " "):
            return None  # "a round led by Inovia, with which its value rises to"
        if opens is not None and opens.end() <= cue.start and ref.role not in ("investor", "speaker"):
            inside = scene.masked[opens.end() : cue.start]
            owned = words.refs.owner.search(inside.partition(" ")[2].partition(" ")[0] + " ") is not None
            acts = words.refs.who.search(opens[0]) is not None and not owned
            return None if acts or "," in inside else ref
        if ref.company:
            return None  # "Nvidia, whose partner Cohere is worth"
    return None


def taker_at_its_verb(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that opens a clause right before the verb by which it takes a sum ("and Cohere has landed")."""
    if cue is None or cue.group != "raise" or cue.amount != one.start or cue.start >= one.start:
        return None
    if any(cue.start < ref.start < one.start for ref in refs):
        return None  # "im Wettlauf mit OpenAI und Anthropic hat Mistral AI"
    for ref in refs:
        beside = scene.masked[ref.end : ref.end + 1] == " " and scene.masked[ref.end + 1 : ref.end + 2].isalpha()
        helped = words.refs.helpers.match(scene.masked, ref.end) if beside else None
        if cue.start in (ref.end + 1, helped.end() + 1 if helped else -1) and opens_clause(scene, ref.start, words):
            return ref if ref.kind in NAMED and ref.leads and not ref.role else None
    return None


def told_behind(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], known: Known, words: Words) -> Ref | None:
    """Return the name that explains a sum behind the colon after it ("$183 billion: the price of Anthropic")."""
    colon = scene.masked.find(":", one.end, one.end + _NARROW)
    if colon < 0 or not opens_with_a_sum(scene.masked, colon):
        return None
    for ref in refs:
        if ref.start < colon or ref.kind == "someone":
            continue
        if ref.kind not in NAMED:
            return None
        owns = words.refs.of_before.search(scene.masked, 0, ref.start) is not None
        if ref.role in ("investor", "speaker") and not owns:
            continue
        if kind == "revenue" or ref.company not in known.listed:
            return ref
    return None


_NARROW = 3


def holder_of(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that a sum stands right behind.

    "Groq ($2.8 billion)", "Cognition, at $10.2 billion", "Sierra (valued at $10 billion)", "Cohere took $500 million,
    Sierra $350 million", "more than Sierra's $350 million".
    """
    named = next((ref for ref in reversed(refs) if ref.end <= one.start and ref.kind in NAMED), None)
    if named is not None and words.refs.itself_priced.fullmatch(scene.masked, named.end, one.start):
        return named  # "What is left goes to Cognition, itself valued at"
    ref = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if ref is None or ref.kind not in NAMED or ref.role == "speaker":
        return None
    between = scene.masked[ref.end : one.start]
    if _POSSESSIVE.fullmatch(between):
        # but "in SoftBank's $40 billion round", which is another's
        return ref if ref.company or ref.role == "beside" or scene.has("compare") else None
    priced = [found for found in scene.of("valuation") if found.amount == one.start and found.start < ref.start]
    if between == " " and priced:
        return ref  # "gli investitori valutano Writer 2 miliardi"
    if ref.role == "investor":
        return None
    if _IN_BRACKETS.fullmatch(scene.text, ref.end, one.start):
        return ref
    valued = ref.role == "target" and any(found.amount == one.start for found in scene.of("valuation"))
    beside = ref.role == "beside" and ("," not in between or ref.company is not None)  # "than Anthropic, at $350bn"
    if ref.role and "(" not in between and not (beside or (valued and "," not in between)):
        return None  # "by the sums of Sacra, at some 600 million"
    if between == " " and _follows_a_sum(scene, ref, refs, words):
        return ref
    if words.refs.holds.fullmatch(scene.masked, ref.end, one.start) is None:
        return None
    return _who_comes_after(scene, ref, refs) or ref


def _who_comes_after(scene: Scene, ref: Ref, refs: Sequence[Ref]) -> Ref | None:
    """Return who is told as a company next to another that says after whom ("X is the dearest startup after Y")."""
    head = next((other for other in refs if other.end <= ref.start), None)
    if (
        head is None
        or head.kind not in NAMED
        or not head.leads
        or head.role
        or scene.masked[ref.end : ref.end + 1] != ","
    ):
        return None
    behind = any(found.end + 1 == ref.start for found in scene.of("beside"))
    between = [other for other in refs if head.end <= other.start < ref.start]
    told = scene.masked[head.end : ref.start]
    only = bool(between) and all(other.kind == "noun" for other in between)
    return head if behind and only and "," not in told and AMOUNT not in told else None


_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])\s")
_IN_BRACKETS = re.compile(r"\s\((?:[a-zà-ÿ-]+\s){1,4}")


def _follows_a_sum(scene: Scene, ref: Ref, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a name goes on, without a verb, with what was told of another one ("Sierra $350 million")."""
    if not any(other.end <= ref.start for other in scene.sums):
        return False
    before = scene.masked[: ref.start].rstrip()
    return before[-1:] in _LISTS or words.refs.conjunction.search(before[-_LINK:] + " ") is not None


_LISTS = tuple(",;:—–")
_LINK = 12


def yardstick_of(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return whose a sum is that another is compared with ("against $7 billion for Cohere", "than Sierra's $2bn")."""
    if not any(found.amount == one.start for found in scene.of("compare")):
        return None
    ref = next((ref for ref in refs if ref.start >= one.end), None)
    if ref is not None and ref.kind in NAMED and not scene.parted(one.end, ref.start):
        between = scene.masked[one.end : ref.start]
        that = words.refs.noun_relative.match(between.strip())  # "more than the $500 million that OpenAI raised"
        far = len(between.split())
        if far < _BESIDE + bool(that) and (that or words.refs.preposition.search(between)):
            return ref
    return holder_of(scene, one, refs, words)


def measure_of(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that only serves to say how much a sum is ("$500 million, half as much as OpenAI raised")."""
    ref = next((ref for ref in refs if ref.start >= one.end and ref.kind in NAMED), None)
    if ref is None or scene.masked[ref.end : ref.end + 1] in ("'", "’"):
        return None  # "more than OpenAI's last"
    if words.refs.measured.fullmatch(scene.masked, one.end, ref.start) is None:
        return None
    clause = _END_OF_CLAUSE.search(scene.masked, ref.end)
    if words.refs.measured_own.search(scene.text, one.end, clause.start() if clause else len(scene.text)):
        return None  # "more than Cohere had planned"
    again = (other for other in refs if other is not ref and other.company == ref.company)
    return None if any(other.kind in NAMED for other in again) else ref


_END_OF_CLAUSE = re.compile(r"[,;:.]\s|[.]$")


_BESIDE = 3
"""Words between a sum and the name of him whose it is ("raised by"), one more in a clause ("que se embolsó")."""


def taker_of(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name whose own sum it is, not its backer's: it takes it, or stands right before it.

    "Microsoft puts $10bn into OpenAI and Anthropic secured $450mn", "Anthropic, with $450 million in its last round".
    """
    ref = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if ref is None or ref.kind not in ("name", "description"):
        return None
    given = any(other.role == "investor" and 0 <= other.start - one.end <= _SOURCE for other in refs)
    if given or not (takes_money(scene, ref, words) or holder_of(scene, one, refs, words)):
        return None
    return ref


_SOURCE = 30
"""Letters between a sum and the one that it came from ("secured $4 billion, all of it from Amazon")."""


def somebody_acts(
    scene: Scene,
    one: Sum,
    cue: Found | None,
    refs: Sequence[Ref],
    words: Words,
    topic: str | None = None,
    told: Collection[str] = (),
) -> bool:
    """Whether the subject of a sum's clause is somebody without a name ("A rival from Berlin raised $50 million").

    A sentence that opens an article may mean whom the next one names; so may one with a name behind a colon. Not if
    what is said of that somebody names the one that the article is about ("A startup backed by Cohere raised").
    """
    sentence = scene.sentence
    # the company was named in the text before: who has no name is not it
    opening = sentence.place == "title" or (sentence.first and sentence.block <= _OPENING and topic not in told)
    anchor = one.start if cue is None else min(one.start, cue.start)
    vehicle = next((ref for ref in reversed(refs) if ref.kind == "someone" and is_vehicle(ref, words)), None)
    apart = vehicle is not None and _APART.search(scene.masked, vehicle.end, one.start)
    if vehicle is not None and vehicle.end <= anchor and not apart and _is_run_by(scene, vehicle, refs):
        return True  # "this month a vehicle run by Blue Owl took on $27 billion of debt"
    for ref in reversed(refs):
        if ref.kind != "someone" or ref.end > anchor or _APART.search(scene.masked, ref.end, one.start):
            continue
        if _explains_ours(scene, ref, refs):
            continue
        named = any(said.start < anchor and said.company == topic for said in scene.mentions)
        if (opening and not named) or not _opens_its_clause(scene, ref, refs, words):
            continue
        comma = scene.masked.rfind(", ", ref.end, anchor)
        if comma >= 0:
            at = comma + 2
            who = words.refs.who.match(scene.masked, ref.end)  # "Its rival, which was at A"
            if who is not None and who.end() > comma:
                at = who.end()
            elif not (_goes_on(scene, at, words) or is_vehicle(ref, words)):
                continue
        elif is_vehicle(ref, words) or _is_followed_by_a_verb(scene, ref, words) or _founds(scene, ref, cue):
            at = ref.end
        elif (verb := _behind_a_modifier(scene, ref, anchor, words)) is not None:
            at = verb
        else:
            continue
        others = [other for other in refs if other is not ref and other.kind in (*NAMED, "noun")]
        if any(at <= other.start < one.start and other.leads and not other.role for other in others):
            continue
        if any(
            other.company and (_is_apposed(scene, ref, other, one, words) or _gets_it(scene, other, one))
            for other in others
        ):
            continue
        return True
    return False


def _explains_ours(scene: Scene, ref: Ref, refs: Sequence[Ref]) -> bool:
    """Whether a noun tells between commas who a name before it is ("Cohere, OpenAI's smaller rival, raised")."""
    owner = next((other for other in reversed(refs) if other.end <= ref.start and other.kind == "name"), None)
    if owner is None or scene.masked[owner.end : owner.end + 1] not in ("'", "’", "s"):
        return False
    explained = any(other.company and scene.masked[other.end : owner.start] == ", " for other in refs)
    return explained and "," not in scene.masked[owner.end : ref.start] and scene.masked[ref.end : ref.end + 1] == ","


def _founds(scene: Scene, ref: Ref, cue: Found | None) -> bool:
    """Whether people who have left a company act for a firm of their own ("Frühere Forscher von X starten mit")."""
    own = ref.form == PEOPLE and (cue is None or cue.group == "raise")
    return own and _PLAIN_WORD.match(scene.text, ref.end) is not None


def _gets_it(scene: Scene, ref: Ref, one: Sum) -> bool:
    """Whether a sum goes to the one whose name stands behind it ("raised $2 billion for Thinking Machines Lab")."""
    behind = ref.role == "target" and 0 < ref.start - one.end <= _SOURCE
    return behind and not scene.parted(one.end, ref.start)


def _behind_a_modifier(scene: Scene, ref: Ref, anchor: int, words: Words) -> int | None:
    """Return where the verb stands behind what tells a noun apart ("A startup founded by OpenAI people has raised")."""
    if not words.refs.modifiers.match(scene.masked, ref.end):
        return None
    if _verb_at(scene, anchor, words):
        return anchor
    space = scene.masked.rfind(" ", ref.end, max(anchor - 1, ref.end))
    for _ in range(_BEFORE_VERB):
        if space <= ref.end:
            return None
        if words.refs.helpers.match(scene.masked, space) or words.refs.takes.match(scene.masked, space):
            return space + 1
        space = scene.masked.rfind(" ", ref.end, space)
    return None


def _verb_at(scene: Scene, place: int, words: Words) -> bool:
    """Whether a verb that tells of a sum begins at a place."""
    return any(found.start == place and found.cue.side == "<" for found in scene.cues)


_BEFORE_VERB = 4
"""Words between the sum or its cue and the verb of the clause, at most."""
_OPENING = 1
"""The last block that opens an article."""
_OPENS_CLAUSE = re.compile(r"[;:.!?—–\"“„«(]\s*|\s-\s")


def _opens_its_clause(scene: Scene, ref: Ref, refs: Sequence[Ref], words: Words) -> bool:
    """Whether nothing but an article, a pronoun or adjectives stand between the head of a clause and a noun."""
    start = max((match.end() for match in _OPENS_CLAUSE.finditer(scene.masked, 0, ref.start)), default=0)
    comma = scene.masked.rfind(", ", start, ref.start)
    joined = scene.masked[comma + 2 : ref.start].split()[:1] if comma >= 0 else []
    if joined and words.refs.conjunction.search(joined[0] + " "):
        start = comma + 2  # ", while a firm in Leeds raised"
    start = _behind_a_fronted_phrase(scene, start, ref, refs, words)
    before = scene.masked[start : ref.start].split()
    if before and words.refs.conjunction.search(before[0] + " "):
        before = before[1:]
    if not before and ref.form == PEOPLE:
        return True
    if not 0 < len(before) <= 5:
        return False
    owners = [other for other in refs if start <= other.start < ref.start and other.kind != "possessive"]
    if owners:
        owned = scene.masked[owners[-1].end : ref.start].startswith(("'s ", "’s "))
        return owned and (is_vehicle(ref, words) or words.refs.rival_nouns.fullmatch(ref.name) is not None)
    first = before[0] + " "
    return (
        words.refs.kin.search(first) is not None
        or words.refs.owner.search(first) is not None
        or words.refs.rival_nouns.fullmatch(ref.name) is not None
        or ref.form == PEOPLE
    )


def _behind_a_fronted_phrase(scene: Scene, start: int, ref: Ref, refs: Sequence[Ref], words: Words) -> int:
    """Return where a clause goes on behind a place or time told first ("In Leeds, a voice startup raised")."""
    comma = scene.masked.rfind(", ", start, ref.start)
    first = scene.masked[start:comma].split()[:1] if comma >= 0 else []
    named = any(start <= other.start < comma and other.kind != "unknown" for other in refs)
    if not first or named or words.refs.preposition.search(first[0] + " ") is None:
        return start
    return comma + 2


def _is_run_by(scene: Scene, ref: Ref, refs: Sequence[Ref]) -> bool:
    """Whether somebody else's name stands right behind a noun, as whose it is ("a vehicle run by Blue Owl")."""
    behind = next((other for other in refs if other.start >= ref.end), None)
    if behind is None or behind.kind not in ("name", "unknown") or behind.company is not None:
        return False
    return not scene.parted(ref.end, behind.start) and scene.words_between(ref.end, behind.start) <= _RUN_BY


_RUN_BY = 3
"""Words at most between a vehicle and whose it is ("run by", "set up by")."""


def is_vehicle(ref: Ref, words: Words) -> bool:
    """Whether a noun is a vehicle that borrows and holds on its own account."""
    return words.refs.vehicles.fullmatch(ref.name) is not None


def _is_followed_by_a_verb(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a noun is the head of its phrase: behind it stands a verb, or what goes on about it."""
    if words.refs.speaker_after.match(scene.masked, ref.end):
        return False
    heads = {found.start for found in scene.cues if found.cue.side == "<" or found.cue.bound}
    place = ref.end
    for _ in range(3 if words.refs.adjectives_behind else 1):
        word = _WORD.match(scene.masked, place)
        if word is None:
            return False
        said = word[1] + " "
        if word.start(1) in heads or words.refs.preposition.search(said) or words.refs.noun_relative.match(said):
            return True
        if words.refs.auxiliary.match(scene.masked, place) or words.refs.acts.match(scene.masked, place):
            return True
        place = word.end()
    return False


def _is_apposed(scene: Scene, ref: Ref, other: Ref, one: Sum, words: Words) -> bool:
    """Whether a name says who a noun is: "a startup called Cohere", "a young lab raised $2 billion: Reflection AI"."""
    if other.start >= one.end:
        return scene.masked[: other.start].rstrip()[-1:] in tuple(":–—(,")
    near = ref.end <= other.start and scene.words_between(ref.end, other.start) <= 2
    return near and not words.refs.preposition.search(scene.masked[: other.start])


def _end_of_name(scene: Scene, ref: Ref, words: Words) -> int:
    """Return where a name ends with the place that it is from ("Sakana AI of Tokyo")."""
    seat = _SEAT.match(scene.text, ref.end)
    return seat.end() if seat and words.refs.preposition.search(scene.masked[: seat.start(1)]) else ref.end


_SEAT = re.compile(r"\s[a-zà-ÿ]{2,4}\s([A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?)(?=,\s)")


def _behind_a_relative(scene: Scene, end: int, anchor: int, words: Words) -> int | None:
    """Return the end of the relative pronoun that takes up a name, or the noun that explains it; None without one."""
    who = words.refs.who.match(scene.masked, end) or _behind_a_spoken_aside(scene, end, words)
    if who is None:
        explained = _EXPLAINED.match(scene.masked, end)
        if explained is None or not words.refs.explains.match(scene.masked, end):
            return None
        who = words.refs.noun_relative.search(scene.masked, end, anchor)
        if who is None or "," in scene.masked[end + 1 : who.start()].rstrip(" ,"):
            return None
    if who.end() > anchor or "," in scene.masked[who.end() : anchor]:
        return None
    return who.end()


def _behind_a_spoken_aside(scene: Scene, end: int, words: Words) -> re.Match[str] | None:
    """Return the relative pronoun that takes up a name behind a few words between commas ("Quibi, he says, which")."""
    aside = _SPOKEN_ASIDE.match(scene.masked, end)
    return words.refs.who.match(scene.masked, aside.end()) if aside else None


_SPOKEN_ASIDE = re.compile(r",\s(?:[a-zà-ÿ'’]+\s){0,3}[a-zà-ÿ'’]+(?=,\s)")


def behind_an_aside(scene: Scene, start: int, end: int, anchor: int, refs: Sequence[Ref], words: Words) -> int | None:
    """Return where the clause goes on, with a verb, whose subject a name is; None without one.

    It is explained between commas, or explains what stands before it ("the city's other hope, Waabi, collected").
    """
    # but "Writer, a rival of Cohere, raised", and, of a stranger alone, "Writer, its landlord, raised"
    watched = any(other.start == start and other.company for other in refs)
    asides = ("someone",) if watched else ("someone", "possessive")
    starts = {other.start for other in refs if other.kind not in asides}
    place = end
    apposed = scene.masked[start - 2 : start] == scene.masked[end : end + 2] == ", "
    if apposed and end + 2 <= anchor and _goes_on(scene, end + 2, words):
        return end + 2
    while scene.masked[place : place + 2] == ", ":
        if place > end and _goes_on(scene, place + 2, words):
            return place + 2
        if place + 2 in starts:
            return None
        place = scene.masked.find(",", place + 1, anchor + 1)
        if place < 0:
            return None
    return None


def _goes_on(scene: Scene, place: int, words: Words) -> bool:
    """Whether the word at a place can be the verb of the clause that an aside interrupts."""
    word = _WORD.match(scene.masked, place)
    if word is None or scene.text[word.start(1)].isupper():
        return word is None and scene.masked[place] == AMOUNT
    said = word[1] + " "
    small = words.refs.preposition, words.refs.conjunction, words.refs.kin
    if any(pattern.search(said) for pattern in small) or words.refs.opens_noun.match(said):
        return False
    if words.refs.speaker_after.match(said) and not words.refs.takes.match(" " + said):
        return False  # but "Writer, un fabricante de software, anunció que había captado"
    return not words.refs.relative.match(", " + said)


def _is_passive(scene: Scene, place: int, words: Words) -> bool:
    """Whether what stands at a place is no act of somebody who values another: "is worth", "was valued at"."""
    return words.refs.auxiliary.match(scene.masked, place) is not None
