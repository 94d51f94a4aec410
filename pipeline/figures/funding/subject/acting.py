"""Whether somebody who is not watched is the subject of the verb that a sum hangs on, by the build of its clause.

"Cohere's rival Writer is valued at $2 billion", "Harvey, often called the OpenAI of law, has closed a round of $300
million", "Unlike Cohere, Sierra has now raised $350 million".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import DATE, Found
from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.strangers import is_companys
from pipeline.figures.funding.sentence.words import OWN, Words
from pipeline.figures.funding.subject.brought_in import BROUGHT_IN
from pipeline.figures.funding.subject.clauses import behind_an_aside
from pipeline.figures.funding.subject.meanings import STRANGER
from pipeline.figures.funding.subject.roles import is_definite, is_told_as_backer, opens_clause
from pipeline.figures.funding.subject.side_clauses import is_told_in_a_side_clause

_STRANGERS = ("name", "unknown")
_ACTS = (*NAMED, "noun", "pronoun", "person")
_SMALL_WORDS = 4
"""Auxiliaries and adverbs that may stand between a name and its verb."""
_TARGET = 40
"""Letters between a sum and the company that gets it ("has closed a $250 million round for Cohere")."""
_DATED = re.compile(rf"\s(?:\w{{1,4}}\s)?{DATE}+(?=\s)")
_ADVERB = re.compile(r"\s[^\W\d_]+(?=\s)")


def stranger_acts(scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sum is taken, earned or commanded by somebody with a name who is not watched."""
    if kind not in OWN:
        return False
    anchor = one.start if cue is None else min(one.start, cue.start)
    for number in range(len(refs) - 1, -1, -1):
        ref = refs[number]
        if _opens_its_cue(scene, ref, cue, words):
            return True
        if ref.end > anchor or ref.company or ref.kind not in _STRANGERS or ref.role == "investor":
            continue
        if _tells_of_itself(scene, ref, one, refs, words):
            return True
        if ref.form == BROUGHT_IN and _tells_of_its_own(scene, ref, one, refs, words):
            return True
        if ref.role == "speaker" and not words.refs.takes.match(scene.masked, ref.end):
            continue  # but "Writer annonce une levée de fonds"
        if _is_no_subject(scene, ref, words) or _is_one_of_several(scene, refs, number, words):
            continue
        if _is_alone(scene, ref, one, kind, cue, refs, words):
            return True
        verb = _verb_of(scene, ref, one, kind, anchor, refs, words)
        if verb is None or is_told_in_a_side_clause(scene, verb, one, anchor, words):
            continue
        if not _is_anothers(scene, verb, one, kind, refs, words):
            return True
    return False


def acts_behind_a_clause(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a stranger opens the sentence, and a clause about him alone names companies of ours before his sum.

    "Databricks, which has invested in Mistral AI, closed a round of A", "… went to Harvey, whose assistant runs on
    OpenAI models: A".
    """
    ours = [ref for ref in refs if ref.company and ref.end <= one.start]
    ref = next((ref for ref in refs if ref.kind in _STRANGERS and ref.company is None), None)
    if kind not in OWN or not ours or ref is None or ref.end > ours[0].start:
        return False
    if ref.role == "investor" and is_definite(scene.masked, one.start, words):
        return False  # "Iconiq, which led the round for Anthropic, has closed the $13 billion deal"
    opens = words.refs.who.match(scene.masked, ref.end) or words.refs.owned_behind.match(scene.masked, ref.end)
    if opens is None or opens.end() > ours[0].start or scene.masked[ref.end] != ",":
        return False
    close = _CLAUSE_ENDS.search(scene.masked, ours[-1].end, one.start)
    if close is None or scene.masked.find(",", opens.end(), ours[-1].start) >= 0:
        return False
    if close[0] == ":":
        return scene.words_between(close.end(), one.start) <= _SMALL_WORDS
    at = close.end() - 1
    helps = words.refs.helpers.match(scene.masked, at)
    places = (at + 1, helps.end() + 1 if helps else -1)
    if ref.form == BROUGHT_IN and words.refs.tells_own.match(scene.masked, at):
        return True
    took = any(found.start in places and found.group == "raise" for found in scene.cues)
    return took or any(words.refs.takes.match(scene.masked, place - 1) for place in places)


_CLAUSE_ENDS = re.compile(r":|, ")


def acts_by_a_participle(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a stranger opens the sentence and takes a sum in what ends it ("Writer grew fast, attracting {A}").

    Not where somebody else stands between, or the sum is a company's that is named behind it.
    """
    head = next(iter(refs), None)
    if kind not in ("raise", "debt") or head is None or head.company or head.kind not in _STRANGERS:
        return False
    comma = scene.masked.rfind(", ", head.end, one.start)
    if head.role or not head.leads or not opens_clause(scene, head.start, words) or comma < 0:
        return False
    takes = words.refs.taking.match(scene.masked, comma + 1, one.start)
    if takes is None or scene.words_between(takes.end(), one.start) > _SMALL_WORDS:
        return False
    if scene.masked[head.end : head.end + 1] != " " or is_told_as_backer(scene, head, words):
        return False
    behind = (ref for ref in refs if 0 <= ref.start - one.end < _TARGET and not scene.parted(one.end, ref.start))
    between = (ref for ref in refs if comma < ref.start < one.start)
    return not any(ref.kind in NAMED for ref in (*behind, *between))


def takes_by_a_participle(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the company that opens the sentence and takes a sum in what ends it, past the name of an object.

    "Cohere ha battuto la rivale Anthropic, raccogliendo A": the participle is the subject's.
    """
    head = next(iter(refs), None)
    if kind not in ("raise", "debt") or head is None or head.kind != "name" or not head.company:
        return None
    comma = scene.masked.rfind(", ", head.end, one.start)
    if head.role or not head.leads or comma < 0 or not opens_clause(scene, head.start, words):
        return None
    takes = words.refs.taking.match(scene.masked, comma + 1, one.start)
    if takes is None or scene.words_between(takes.end(), one.start) > _SMALL_WORDS:
        return None
    others = [ref for ref in refs if head.end <= ref.start < one.start]
    return head if others and others[-1].end == comma else None


def _is_alone(
    scene: Scene, ref: Ref, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words
) -> bool:
    """Whether nobody but a name can be the subject of the verb that tells the sum ("Writer is in talks to raise")."""
    if kind != "raise" or cue is None or cue.group != "raise" or cue.start >= one.start or not ref.leads or ref.role:
        return False
    if not opens_clause(scene, ref.start, words):
        return False  # "La autora de los modelos Flux tantea"
    if scene.masked[ref.end : ref.end + 1] != " " or scene.parted(ref.end, one.start):
        return False
    between = scene.masked[ref.end : cue.start]
    if words.refs.investor_after.match(between) or words.refs.speaker_after.match(between):
        return False
    verb = cue.cue.side == "<" or cue.cue.bound
    said = words.refs.noun_relative.search(between) or any(
        words.refs.conjunction.search(w + " ") for w in between.split()
    )
    if not verb or said or between.count(" ") > _FAR:
        return False
    return not any(ref.end <= other.start < one.end and other.role != "beside" for other in refs)


def _opens_its_cue(scene: Scene, ref: Ref, cue: Found | None, words: Words) -> bool:
    """Whether the words that tell the sum begin with a name and its auxiliary ("In it Databricks was priced at")."""
    if cue is None or not cue.cue.bound or cue.start != ref.start or ref.company or ref.kind not in _STRANGERS:
        return False
    return words.refs.auxiliary.match(scene.masked, ref.end) is not None


def _tells_of_itself(scene: Scene, ref: Ref, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a name says of itself, in a clause without a subject, what a sum is ("… mit, A erhalten zu haben").

    Or in one whose subject is "one" ("gab bekannt, dass man A erhalten habe").
    """
    comma = scene.masked.find(", ", ref.end, one.start)
    says = words.refs.speaker_after.match(scene.masked, ref.end) or words.refs.takes.match(scene.masked, ref.end)
    if comma < 0 or not says or not ref.leads or scene.parted(comma + 1, one.start):
        return False
    if any(comma < other.start < one.start and other.kind in _ACTS and other.role != "target" for other in refs):
        return False
    if words.refs.of_oneself.match(scene.masked, comma):
        return True
    of_itself = words.refs.of_itself.search(scene.masked, one.end)
    return of_itself is not None and not scene.parted(one.end, of_itself.start())


def _tells_of_its_own(scene: Scene, ref: Ref, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a company that the text brings in tells of a sum in a clause without another subject.

    "Lumora expects revenue of A", "Lumora affirme avoir levé A", not "Lumora says that the valuation is A".
    """
    if any(ref.end <= other.start < one.start and other.form != STRANGER for other in refs):
        return False
    between = scene.masked[ref.end : one.start]
    clause = any(words.refs.conjunction.search(word + " ") for word in between.split())
    return not scene.parted(ref.end, one.start) and (not clause or is_companys(ref.name, words))


_FAR = 9
"""Words at most between a name and a verb whose subject it is."""


def _is_no_subject(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name stands behind a preposition ("people in the Black Forest have"), or gives money for a living."""
    if any(one.start == ref.start and one.sort == "investor" for one in scene.mentions):
        return True
    near = max(0, ref.start - _NEAR)
    if words.refs.of_before.search(scene.masked, near, ref.start):
        return True  # "le concepteur du Chat"
    article = words.refs.article.search(scene.masked, near, ref.start)
    return words.refs.preposition.search(scene.masked, near, article.start() if article else ref.start) is not None


_NEAR = 60
"""Letters before a name in which all that stands right before it does."""


def _verb_of(scene: Scene, ref: Ref, one: Sum, kind: str, anchor: int, refs: Sequence[Ref], words: Words) -> int | None:
    """Return where the verb of a name stands that leads to the sum, behind the name or an aside; None without one."""
    places = [ref.end]
    aside = behind_an_aside(scene, ref.start, ref.end, anchor, refs, words)
    if aside is not None and (ref.leads or not _stands_in_an_aside(scene, ref, refs)):
        places.append(aside - 1)
    for place in places:
        verb = verb_that_takes(scene, place, one, kind, anchor, words)
        if verb is not None and scene.parted(verb, one.start) < 2:
            return verb
    return None


def _stands_in_an_aside(scene: Scene, ref: Ref, refs: Sequence[Ref]) -> bool:
    """Whether what is said beside a watched company's name may go on behind a name."""
    ours = (other for other in refs if other.end < ref.start and other.company and other.leads)
    return any(scene.masked[other.end] == "," for other in ours)


def verb_that_takes(scene: Scene, place: int, one: Sum, kind: str, anchor: int, words: Words) -> int | None:
    """Return where the verb stands that takes the sum, auxiliaries and adverbs before it passed over."""
    helped = None
    for _ in range(_SMALL_WORDS):
        at = place + 1
        if scene.masked[place : place + 1] != " " or words.refs.investor_after.match(scene.masked, place):
            return None
        if helped and (at >= anchor or words.refs.preposition.match(scene.masked, at, anchor)):
            return helped  # "Writer hat 200 Millionen Dollar eingesammelt", "Writer war mit 2 Milliarden bewertet"
        own = [found for found in scene.cues if found.start == at and found.group in OWN]
        if any(found.cue.side == "<" or (found.cue.bound and found.amount == one.start) for found in own):
            return at
        if helped and any(found.group == kind for found in own):
            return at  # "Statsig had been valued at the same $1.1 billion"
        if words.refs.takes.match(scene.masked, place) or words.refs.acts.match(scene.masked, place):
            return at
        dated = _DATED.match(scene.masked, place)
        if dated is not None:
            place = dated.end()
            continue
        helps = words.refs.helpers.match(scene.masked, place)
        word = helps or _ADVERB.match(scene.masked, place)
        if word is None or (helps is None and not words.refs.adverbs.fullmatch(word[0].strip())):
            return helped if kind == "valuation" else None  # "Writer war vor dem Kauf mit 2 Milliarden bewertet"
        helped = helped or (at if helps else None)
        place = word.end()
    return None


def _is_anothers(scene: Scene, verb: int, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether somebody else stands between verb and sum, or gets it behind the sum, where no purpose is told."""
    for ref in refs:
        # "Apple became the largest company at"
        himself = kind == "valuation" and ref.kind == "noun" and not (ref.company or ref.private)
        between = verb <= ref.start < one.start and ref.role not in ("investor", "beside") and not himself
        if between and (kind == "valuation" or (ref.kind in _ACTS and (ref.leads or ref.company))):
            return True
        if ref.company and ref.role == "target" and 0 <= ref.start - one.end < _TARGET:
            purpose = words.refs.purposes.search(scene.masked, one.end, ref.start)
            return purpose is None and not scene.parted(one.end, ref.start)
    return False


def _is_one_of_several(scene: Scene, refs: Sequence[Ref], number: int, words: Words) -> bool:
    """Whether a name ends a list of names, who act together ("Cohere and Writer raised", "Accel and Index put in")."""
    before, ref = refs[number - 1], refs[number]
    if number == 0 or before.kind not in NAMED or before.role == "beside":
        return False
    if scene.masked[before.end : ref.start] == ", ":
        return False  # "After a deal with Cohere, Writer raised": the last of a list stands behind "and"
    return words.refs.listing.fullmatch(scene.masked, before.end, ref.start) is not None
