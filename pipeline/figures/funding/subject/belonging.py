"""Whose a sum is by what binds it to a name without a verb between: whom it is told of, for, or before.

"Writer's valuation has jumped to $2 billion", "a $200 million round for Writer", "Writer, valued at $2 billion, …",
"After raising $200 million, Writer moved".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, CERTAIN, Found
from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.strangers import is_companys
from pipeline.figures.funding.sentence.words import METRICS, OWN, Words
from pipeline.figures.funding.subject.roles import EXPLAINED, is_told_as_backer

_MEANT = (*NAMED, "noun", "pronoun", "possessive", "person", "former", "latter")
_OWNED = 6
"""Words at most between an owner and the words that tell its sum ("Writer's latest funding round brought in")."""
_GETS = 4
"""Words at most between a sum and the name of the one who gets it."""


def named_in_form(cue: Found | None, refs: Sequence[Ref]) -> Ref | None:
    """Return the one watched company in a form of words that tells whose a round is ("the {A} round of Cohere").

    Others may be named in it behind that ("Cohere lets in Accel and Lux, which put in {A} together").
    """
    if cue is None or cue.group != "raise" or not cue.cue.bound or cue.cue.weight < CERTAIN:
        return None
    inside = [ref for ref in refs if cue.start <= ref.start and ref.end <= cue.end + 1 and ref.kind in (*NAMED, "noun")]
    return inside[0] if inside and inside[0].company and not any(ref.company for ref in inside[1:]) else None


def named_behind_its_worth(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name of which the words behind a sum say that it is worth it ("the {A} price tag on OpenAI").

    So it is a yardstick's, whoever the sentence is about.
    """
    worth = words.refs.worth_of.match(scene.masked, one.end)
    ref = next((ref for ref in refs if ref.start >= worth.end()), None) if worth is not None else None
    if worth is None or ref is None or ref.kind not in ("name", "description", "unknown"):
        return None
    if _is_investor(scene, ref):
        return None  # "the $500 billion valuation of Thrive's tender offer"
    between = scene.masked[worth.end() : ref.start]
    if between and words.refs.noun_phrase.fullmatch(between) is None:
        return None
    owned = _OWNED_NOUN.match(scene.masked, ref.end)
    return None if owned is not None and words.refs.rival_nouns.fullmatch(owned[1]) else ref


_OWNED_NOUN = re.compile(r"['’]s? ([\w-]+)")


def stranger_bound(scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sum is bound to the name of somebody who is not watched."""
    if kind not in METRICS:
        return False
    before = next((ref for ref in reversed(refs) if ref.end <= one.start and ref.kind in _MEANT), None)
    if before is not None and before.kind in ("name", "unknown") and before.company is None:
        if kind in OWN and (
            _owns(scene, one, kind, cue, before, refs, words)
            or (_is_explained(scene, one, before, words) and not is_told_as_backer(scene, before, words, one))
        ):
            return True
        if kind in OWN and _is_of(scene, one, kind, before, words):
            return True
        if before.role == "target" and _is_backed(scene, one, before, refs, words):
            return True
    if before is not None and before.company and kind in OWN and _is_what_explains(scene, one, before, refs):
        return True
    owner = owner_explained(scene, one, kind, refs, words) if kind in OWN else None
    if owner is not None:
        return owner.company is None
    return _gets(scene, one, refs, words)


def fronted(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return whom a clause goes on about that opens with a sum ("With $200 million in hand, Writer has moved")."""
    if kind not in OWN or not words.refs.fronts.match(scene.masked):
        return None
    comma = scene.masked.find(", ", one.end)
    if comma < 0 or any(ref.start < comma and ref.kind in _MEANT for ref in refs):
        return None
    ref = next((ref for ref in refs if ref.start >= comma), None)
    if ref is None or ref.kind not in NAMED or not ref.leads or ref.role:
        return None
    own = scene.masked[comma + 2 : ref.start]
    return ref if not own or words.refs.noun_phrase.fullmatch(own) else None


def _owns(scene: Scene, one: Sum, kind: str, cue: Found | None, ref: Ref, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a name owns what the cue of a sum tells of ("Writer's revenue reached", "Writer's $2bn round")."""
    compound = cue is not None and scene.masked[ref.end] == "-" and cue.start == ref.end + 1  # "SpaceX-Bewertung"
    if _is_investor(scene, ref) or not (compound or scene.masked[ref.end : ref.end + 2] in _POSSESSIVES):
        return False
    if ref.role == "investor" and words.refs.its_arm.match(scene.masked, ref.end):
        return False  # "when Salesforce's venture arm led a Series D of A"
    if kind != "revenue" and " " in ref.name and ref.kind == "unknown" and not is_companys(ref.name, words):
        return False  # "Jaan Tallinn's A of 2021"
    anchor = one.start if cue is None or cue.start < ref.end else min(one.start, cue.start)
    gives = any((other.role == "investor" and other.leads) or _leads_a_deal(scene, other, words) for other in refs)
    if words.refs.preposition.search(scene.masked, 0, ref.start) and anchor == one.start and not gives:
        return False  # "in Writer's $200 million round", which Writer may lead
    return anchor >= ref.end and scene.words_between(ref.end, anchor) <= _OWNED and not scene.parted(ref.end, one.start)


_OWNS = ("'", "’")
_POSSESSIVES = ("'s", "’s", "s'", "' ", "s ")


def _is_of(scene: Scene, one: Sum, kind: str, ref: Ref, words: Words) -> bool:
    """Whether the words that tell a sum are told as a name's ("le chiffre d'affaires de Writer a atteint")."""
    of = words.refs.of_before.search(scene.masked, 0, ref.start)
    if (
        of is None
        or ref.role == "beside"
        or _APART.search(scene.masked, ref.end, one.start)
        or scene.parted(ref.end, one.start)
    ):
        return False
    # the noun stands right before: not "attribuisce alla casa di ChatGPT un valore di"
    return any(
        found.start < of.start() <= found.end + 1 or scene.masked.count(" ", found.start, of.start()) <= 1
        for found in scene.of(kind)
        if found.start < of.start() - 1
    )


def owner_explained(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the owner of a sum whom an aside explains ("The sales of Adyen, a client of X, reached")."""
    for ref in refs:
        aside = _ASIDE.match(scene.masked, ref.end) if ref.kind in ("name", "unknown") else None
        if aside is None or aside.end() > one.start or _is_investor(scene, ref) or ref.role == "beside":
            continue
        of = words.refs.of_before.search(scene.masked, 0, ref.start)
        if of is None or any(other.kind in _MEANT and other.end <= of.start() for other in refs):
            continue
        told = any(found.start < of.start() <= found.end + 1 for found in scene.of(kind))
        named = any(0 <= of.start() - name.end <= 1 for name in rounds_in(scene.text, words.lang))
        another = any(other.kind in _MEANT and aside.end() < other.end <= one.start for other in refs)
        if (told or named) and not another:
            return ref
    return None


_ASIDE = re.compile(rf", [^,;:.!?—–{AMOUNT}]+, (?=[^,;:.!?—–{AMOUNT}]*{AMOUNT})")
"""Behind a name: what explains it between commas, and the clause that goes on to a sum."""


def _is_what_explains(scene: Scene, one: Sum, ref: Ref, refs: Sequence[Ref]) -> bool:
    """Whether a startup only tells who a stranger is, of whom a sum goes on ("Schwarz, an owner of X and with A,")."""
    head = next(
        (other for other in reversed(refs) if other.end < ref.start and other.kind in ("name", "unknown")), None
    )
    if ref.role not in ("target", "beside") or head is None or head.company or not head.leads:
        return False
    if scene.masked[ref.end : ref.end + 1] in _OWNS:
        return False  # "G42, which had paid for most of Cerebras's turnover of"
    aside = scene.masked[head.end : one.start]
    return aside.startswith(", ") and aside.count(",") == 1 and _APART.search(aside) is None


def _is_explained(scene: Scene, one: Sum, ref: Ref, words: Words) -> bool:
    """Whether a sum stands in what explains the name before it ("Writer, a maker of prose valued at $2 billion")."""
    opened = words.refs.apposed.match(scene.masked, ref.end)
    if opened is None and ref.leads and not ref.role:
        opened = words.refs.holds.match(scene.masked, ref.end)  # "Writer, with revenue of"
    if opened is None or ref.role in ("beside", "speaker") or "," in scene.masked[opened.end() : one.start]:
        return False
    return not _APART.search(scene.masked, ref.end, one.start)


_APART = re.compile(rf"[;:.!?—–{AMOUNT}]")


def _gets(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a stranger behind a sum gets it ("a $200 million round for Writer", "poured $2bn into Writer")."""
    ref = next((ref for ref in refs if ref.start >= one.end and ref.kind in _MEANT), None)
    if ref is None or ref.kind not in ("name", "unknown") or ref.company or scene.parted(one.end, ref.start):
        return False
    if ref.role == "investor":
        return False  # "a $200 million round led by General Catalyst values Cohere"
    between = scene.masked[one.end : ref.start]
    if between.count(" ") > _GETS + 1 or AMOUNT in between:
        return False
    if not words.refs.gotten.search(between) and not _is_put_into(scene, ref, words):
        return False
    leading = (other for other in refs if other.end <= one.start and other.leads and other.kind in _MEANT)
    return all(other.role == "investor" or _leads_a_deal(scene, other, words) for other in leading)


def _is_put_into(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether money goes to a stranger who is then explained ("led a round of A in Writer, a rival of Cohere")."""
    if ref.role != "target" or not scene.masked.startswith(", ", ref.end):
        return False
    word = scene.masked[ref.end + 2 :].split(" ", 1)[0]
    return words.refs.who.match(scene.masked, ref.end) is not None or words.refs.kin.search(word + " ") is not None


def _is_backed(scene: Scene, one: Sum, ref: Ref, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a startup of the list is told as the backer of a stranger ("Cohere backed Writer in a round of")."""
    first = next((other for other in refs if other.leads and other.end <= ref.start), None)
    if first is None or first.kind not in NAMED or scene.parted(first.end, one.start):
        return False
    return first.role == "investor" or _leads_a_deal(scene, first, words)


def _leads_a_deal(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether the verb behind a name is that of an investor ("Cohere has led a round")."""
    aside = EXPLAINED.match(scene.masked, ref.end)
    end = aside.end() if aside else ref.end
    helps = words.refs.helpers.match(scene.masked, end)
    return words.refs.investor_after.match(scene.masked, helps.end() if helps else end) is not None


def is_round_of_stranger(scene: Scene, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a round that a sentence names is told as a stranger's ("the Series C of Writer", "Writer's Series C")."""
    rounds = rounds_in(scene.text, words.lang)
    for ref in refs if rounds else ():
        if ref.kind not in ("name", "unknown") or ref.company:
            continue
        of = words.refs.of_before.search(scene.masked, 0, ref.start)
        if of is not None and any(0 <= of.start() - name.end <= 1 for name in rounds):
            return True
        if scene.masked[ref.end : ref.end + 2] in _POSSESSIVES and any(0 < n.start - ref.end <= _OWNER for n in rounds):
            return True
    return False


_OWNER = 4
"""Letters at most between an owner's name and what it owns."""


def is_quoted(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether somebody of a stranger's says it of "us" (`"We raised $200 million," says the founder of Writer`)."""
    close = _CLOSES.search(scene.masked, one.end)
    if close is None or any(ref.company and ref.kind in NAMED for ref in refs):
        return False
    ours = any(ref.end <= one.start and words.refs.us.fullmatch(scene.masked, ref.start, ref.end) for ref in refs)
    behind = [ref for ref in refs if ref.start >= close.end() and ref.kind in ("name", "unknown")]
    return ours and any(words.refs.of_before.search(scene.masked, 0, ref.start) for ref in behind)


_CLOSES = re.compile(r"[,.]?[\"”»“],?\s")


def _is_investor(scene: Scene, ref: Ref) -> bool:
    """Whether a name is that of somebody whose business is to give money."""
    return any(one.start == ref.start and one.sort == "investor" for one in scene.mentions)


_OF_A_NOUN = 3
"""Words at most from a noun to the preposition before its price ("le concepteur de puces à")."""


def is_of_a_second(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a price is what another than the one just priced is put at ("Cohere at A and the German lab at B")."""
    number = scene.sums.index(one)
    if not number:
        return False
    before = scene.sums[number - 1]
    listed = words.refs.listed_noun.match(scene.masked, before.end, one.start)
    inside = [ref for ref in refs if before.end <= ref.start < one.start]
    priced = next((ref for ref in reversed(refs) if ref.end <= before.start), None)
    if listed is None or priced is None or len(inside) != 1 or inside[0].kind not in ("noun", "someone"):
        return False
    if any(trade.end() == priced.end for trade in words.refs.valued_beside.finditer(scene.masked, 0, before.start)):
        return False  # "the rocket maker at A and the AI company at B": the first is somebody else
    if not any(found.amount == before.start for found in scene.of("valuation")):
        return False  # "The round has come to rest at $1 billion and the lab itself at"
    ends = [place for place in range(inside[0].end, one.start) if scene.masked[place] == " "][:_OF_A_NOUN]
    held = any(words.refs.holds.fullmatch(scene.masked, place, one.start) for place in ends)
    return held and priced.kind in _MEANT and priced.company is not None and inside[0].company in (None, priced.company)
