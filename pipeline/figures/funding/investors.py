"""Whose money it is, and who gets it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.figures.funding.clauses import holder_of
from pipeline.figures.funding.cues import COMPANY, DATE, OTHER, Found
from pipeline.figures.funding.focus import Focus, Known, Ref
from pipeline.figures.funding.roles import in_a_closed_clause
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.words import Words
from pipeline.figures.tokens import lowered

NAMED = ("name", "description", "unknown", "person", "state")


@dataclass(frozen=True, slots=True)
class Deal:
    """An investor's money: who gives (several where `each` gave the sum), who gets it.

    `joint` says that several give one sum together, so that it is the deal's.
    """

    investors: tuple[str, ...]
    target: str | None
    how: str
    joint: bool = False
    assumed: bool = False
    """Whether no word says who gets it, so that it is whom the text speaks of."""
    sure: bool = False
    """Whether the build of the clause says who gets it, whatever else stands around."""
    foreign: bool = False
    """Whether the sentence names somebody who is not watched as the one who gets it."""


def read(
    scene: Scene,
    one: Sum,
    cue: Found | None,
    refs: Sequence[Ref],
    words: Words,
    known: Known,
    focus: Focus,
    *,
    near: bool,
    resumed: bool = False,
    paired: str | None = None,
    line_of: str | None = None,
) -> Deal | None:
    """Return whose money a sum is and who gets it; None where nobody is named as the investor.

    `near` says that the text has just told of an investor's money, so that an unnamed one is the same where a cue names
    the sum, and `resumed` that no other figure stands between, so that it is wherever the sentence names nobody.
    `paired` is the investor whose the sum is by its place in an order (`in_order`). `line_of` is the startup with whose
    name the line of a list opens.
    """
    if one.bracketed:
        named = next((r for r in refs if 0 < one.start - r.end <= 3 and r.kind in NAMED), None)
        company = focus.private
        owner = next((r for r in refs if r.company and r.company not in known.listed and r is not named), None)
        if named is not None and (owner or company):
            return Deal((named.company or named.name,), owner.company if owner else company, "a backer in a list")
    target = _target(scene, one, cue, refs, words, known)
    if not paired and _is_earned_by_a_unit(scene, one, refs, words):
        return None
    if not paired and _pays_another(one, cue, refs, known):
        return None
    giver = None if paired else _giver(scene, one, cue, refs, target, words, known)
    name = _name(giver, focus, known, refs, target) if giver else paired
    if name is not None and name in known.private and giver is not None and _its_backers(scene, one, giver):
        return Deal(("",), name, "investors together", joint=True)
    if giver is not None and giver.kind == "someone":
        # "a group led by Sean Parker that put in $80 million"
        company = target.private or target.company if target is not None else focus.private
        together = any(found.start <= giver.start < found.end for found in scene.of("joint"))
        return Deal(("",), company, "a group's joint cheque", joint=True) if together and company else None
    if not paired and (_is_unnamed(scene, one, giver, words) or _is_from_backers(scene, one, giver, words)):
        return None
    sure = target is not None and _gets_in_its_clause(scene, one, target, words, known)
    if target is None:
        target = _only_startup(scene, one, refs, giver, name, words, known)
    into = target is not None and target.kind == "name" and focus.topic in known.listed
    resumes = resumed and giver is None and bool(scene.dates or cue) and _names_nobody(scene, refs, known)
    if name is None and (((near or into) and _goes_on(scene, one, cue)) or resumes):
        name, giver = focus.taken_up or focus.investor or (focus.topic if focus.topic in known.listed else None), None
    if name is None and giver is None and cue is not None and cue.cue.bound and focus.headline in known.listed:
        name = focus.headline  # in an article on a listed investor, "$10 billion is to go to Anthropic" is its money
    together = any(f.end <= one.start for f in scene.of("backers"))
    if name is None and together and target is None and focus.private and not scene.has("some_backers"):
        return Deal(("",), focus.private, "investors together", joint=True)
    if name is None and target is not None and together:
        # "backers have poured $3 billion into it": all of them together
        company = target.private if target.kind in ("noun", "pronoun", "possessive") else target.company
        return Deal(("",), company, "investors together", joint=True) if company else None
    if name is None and rounds_in(scene.text[: one.start], words.lang):
        # "its last round brought $155 million": nobody's cheque, but the round's sum
        company = target.company if target and target.kind in NAMED else focus.private
        return Deal(("",), company, "what a round brought", joint=True) if company else None
    if name is None:
        return None
    if target is not None:
        company = target.private if target.kind in ("noun", "pronoun", "possessive") else target.company
        if company == name:
            company = focus.private
    else:
        meant = (line_of, focus.private, focus.headline)
        company = next((c for c in meant if c and c not in known.listed and c != name), None)
    if company is None or company == name or company in known.listed:
        foreign = company is None and target is not None and _is_close(scene, one, target, words)
        return Deal((name,), None, f"investor: {giver.kind if giver else 'told before'}", foreign=foreign)
    if giver and _is_jointly(scene, one, giver):
        return Deal((name,), company, "investors jointly", joint=True)
    if giver and any(0 <= giver.start - found.end <= 25 for found in scene.of("led_group")):
        return Deal((name,), company, "a group's joint cheque", joint=True)
    if giver and _with_others(scene, giver):
        return Deal((name,), company, "an investor and others together", joint=True)
    if giver and any(giver.end <= found.start <= giver.end + 30 for found in scene.of("others")):
        return Deal((name,), company, "a group's joint cheque", joint=True)
    others = [ref for ref in refs if not (ref.company and ref.company == company)]
    group = _group(scene, giver, others, words) if giver else ()
    if len(group) > 1:
        if any(found.amount == one.start for found in scene.of("each")):
            return Deal(group, company, "each of several investors")
        return Deal((name,), company, "a group's joint cheque", joint=True)
    how = "in order" if paired else giver.kind if giver else "told before"
    return Deal((name,), company, f"investor: {how}", assumed=target is None, sure=sure)


def is_named_beside(scene: Scene, one: Sum, refs: Sequence[Ref], last: str | None, words: Words, known: Known) -> bool:
    """Whether another investor than the `last` is named beside a sum ("and Google with over $3 billion").

    Or at the head of the sentence, where no other sum stands between ("Google answered: $10 billion now").
    """
    if not scene.sums_between(0, one.start):
        heads = [ref for ref in refs if ref.kind == "name" and ref.leads and ref.end <= one.start and not ref.role]
        givers = [ref for ref in heads if ref.company not in known.private]
        if givers and _called(givers[-1]) != last:
            return True
    holder = holder_of(scene, one, refs, words)
    named = holder or next((r for r in refs if r.role == "investor" and 0 <= r.start - one.end <= _BESIDE), None)
    return named is not None and named.kind in NAMED and _called(named) != last


_BESIDE = 12


def goes_to_a_place(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a sum goes to a place or a field, and not to whom the text speaks of ("invest $40 billion in Texas")."""
    into = words.refs.spent_in.match(scene.masked, one.end)
    if into is None or words.refs.capital_nouns:
        return False
    named = _CAPITAL.match(scene.text, into.end())
    rounds = rounds_in(scene.text, words.lang)
    return (
        named is not None
        and scene.masked[into.end()] not in (COMPANY, DATE)
        and not any(name.start <= named.end() and into.end() <= name.end for name in rounds)
    )


def is_spent(scene: Scene, one: Sum) -> bool:
    """Whether a cue says on what thing a sum is spent ("put $20 million into a campaign"), or for what it was sold."""
    if any(found.amount == one.start and "{things}" in found.cue.words for found in scene.of("spend")):
        return True
    sold = (found for found in scene.of("sundry") if "{holdings}" in found.cue.words and found.end <= one.start)
    return any(scene.sums_between(found.end, one.start) <= 1 for found in sold)


def _is_earned_by_a_unit(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a unit or a product is what brings a sum, so that it is earned ("AWS contributed $33 billion")."""
    heads = [ref for ref in refs if ref.leads and ref.kind in NAMED and ref.end <= one.start]
    said = lowered(scene.text[heads[-1].start : heads[-1].end]) if heads else ""
    return words.refs.units.fullmatch(said) is not None


_CAPITAL = re.compile(r"[A-ZÀ-Þ]")


def _is_jointly(scene: Scene, one: Sum, giver: Ref) -> bool:
    """Whether the words beside a sum say that several gave it ("A und B haben gemeinsam 80 Millionen gesteckt")."""
    return any(
        giver.end <= found.start
        and (scene.words_between(found.end, one.start) <= 2 if found.end <= one.start else found.start - one.end <= 2)
        for found in scene.of("jointly")
    )


def _is_close(scene: Scene, one: Sum, target: Ref, words: Words) -> bool:
    """Whether a stranger's name leaves no doubt that it gets the money ("$5 billion in Intel", "Intel, in which …")."""
    if target.kind not in ("name", "unknown"):
        return False
    if target.end <= one.start:
        return words.refs.gets.match(scene.masked, target.end) is not None
    return scene.words_between(one.end, target.start) <= 2 and not scene.parted(one.end, target.start)


def _its_backers(scene: Scene, one: Sum, giver: Ref) -> bool:
    """Whether not a company gives, but its backers together ("Perplexity, whose backers put in half a billion")."""
    owns = scene.masked[giver.end : giver.end + 1] == ","
    return owns and any(0 < f.start - giver.end <= 14 and f.end <= one.start for f in scene.of("backers"))


def _is_unnamed(scene: Scene, one: Sum, giver: Ref | None, words: Words) -> bool:
    """Whether the one who gives is only described ("a family office in Geneva is down for $40 million")."""
    for found in scene.of("unnamed_investor"):
        seat = giver is not None and words.refs.of_person_before.fullmatch(scene.masked, found.end + 1, giver.start)
        after = giver.end if giver and not seat else 0  # "a fund of Geneva" is not Geneva
        before = scene.masked[: found.start].rstrip()
        apart = not after or scene.masked[after : found.start].strip() != ","  # not "ASML, an investor"
        opens = not before or before[-1] in _CLAUSE_MARKS or words.refs.conjunction.search(before + " ") is not None
        between = scene.sums_between(found.end, one.start)
        if after <= found.start and found.end <= one.start and apart and opens and not between:
            return True
    return False


_CLAUSE_MARKS = ",;:—–"


def _is_from_backers(scene: Scene, one: Sum, giver: Ref | None, words: Words) -> bool:
    """Whether a sum is said to come from backers without a name ("the other €400 million came from old investors")."""
    if giver is not None and giver.end > one.start:
        return False
    for found in scene.of("backers"):
        between = scene.masked[one.end : found.start]
        if not 0 < len(between) <= _SOURCE or scene.parted(one.end, found.start):
            continue
        said = between.split()
        heads = (" ".join(said[:end]) + " " for end in range(len(said), max(0, len(said) - 3), -1))
        if any(words.refs.investor_before.search(" " + head) for head in heads):
            return True
    return False


_SOURCE = 40
"""Letters between a sum and the backers that it came from."""


def _only_startup(
    scene: Scene, one: Sum, refs: Sequence[Ref], giver: Ref | None, name: str | None, words: Words, known: Known
) -> Ref | None:
    """Return the one startup that a sentence names beside an investor that is none: no other can get the money."""
    startups = [ref for ref in refs if ref.kind in ("name", "description") and ref.company in known.private]
    if giver is None or len(startups) != 1 or name in known.private or startups[0].role in ("beside", "speaker"):
        return None
    only = startups[0]
    listed = (only.company or only.name) in _group(scene, giver, refs, words)
    left, right = (only.end, one.start) if only.end <= one.start else (one.end, only.start)
    return None if listed or scene.parted(left, right) >= 3 else only


def _goes_on(scene: Scene, one: Sum, cue: Found | None) -> bool:
    """Whether the sentence goes on about the investor told before ("the first $1.3 billion is payable at once")."""
    return cue is not None and (cue.group == "invest_on" or cue.cue.bound)


def _names_nobody(scene: Scene, refs: Sequence[Ref], known: Known) -> bool:
    """Whether a sentence names neither a giver nor a deal ("In March 2024, $2.75 billion was handed over")."""
    givers = any(ref.kind in NAMED and ref.company not in known.private for ref in refs)
    return not givers and not scene.has("deal") and not scene.has("backers")


def _target(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], words: Words, known: Known) -> Ref | None:
    """Return who gets the money: the company behind "into", the nearest first."""
    relative = next((ref for ref in refs if _gets_in_its_clause(scene, one, ref, words, known)), None)
    if relative is not None:
        return relative
    best: tuple[float, Ref] | None = None
    for ref in refs:
        inside = cue is not None and cue.cue.bound and cue.start < ref.start and ref.end <= one.start
        acts = ref.company not in known.private and not any(r.leads and cue and r.end <= cue.start for r in refs)
        # but not "sagte Nvidia zehn Milliarden zu", where the verb stands before the giver
        receives = inside and ref.role == "" and ref.kind != "possessive" and not (acts and ref.leads)
        if receives and cue is not None and not _opens_with_preposition(scene, cue, words):
            # "handing Anthropic a further $4 billion", but not "of which Nvidia $800 million"
            return ref
        if _closes_its_cue(one, cue, ref) and not ref.role and ref.company in known.private:
            return ref  # "the $13 billion that a group handed Anthropic"
        if ref.kind in ("name", "unknown") and ref.company is None and ref.start < one.end:
            continue
        if ref.kind in ("name", "unknown") and ref.company is None and scene.parted(one.end, ref.start) >= 2:
            continue  # another clause's
        if ref.role != "target" or (ref.company in known.listed and ref.kind == "name"):
            continue
        left, right = (ref.end, one.start) if ref.end <= one.start else (one.end, ref.start)
        far = scene.words_between(left, right) + 3 * scene.parted(left, right) + 4 * scene.sums_between(left, right)
        if ref.kind == "unknown":
            far += 4
        if best is None or far < best[0]:
            best = (far, ref)
    return best[1] if best and best[0] < 14 else None


def _pays_another(one: Sum, cue: Found | None, refs: Sequence[Ref], known: Known) -> bool:
    """Whether a startup is the one that promises another its money ("OpenAI has promised Oracle $300 billion")."""
    if cue is None or not cue.cue.bound:
        return False
    inside = [r for r in refs if r.kind in NAMED and cue.start <= r.start and r.end <= min(one.start, cue.end)]
    return len(inside) > 1 and inside[0].start == cue.start and inside[0].company in known.private


def _closes_its_cue(one: Sum, cue: Found | None, ref: Ref) -> bool:
    """Whether a name stands at the end of the words that tell of a gift, behind the sum."""
    if cue is None:
        return False
    return cue.cue.bound and one.end <= ref.start and ref.end <= cue.end <= ref.end + 2


def _gets_in_its_clause(scene: Scene, one: Sum, ref: Ref, words: Words, known: Known) -> bool:
    """Whether the clause behind a name tells the sum as given to it ("Anthropic, to which it pledged")."""
    stranger = ref.kind == "unknown" or ref.company is None
    if ref.kind not in ("name", "description", "unknown") or ref.end > one.start:
        return False
    if not stranger and ref.company not in known.private:
        return False
    clause = words.refs.gets.match(scene.masked, ref.end)
    return clause is not None and scene.parted(clause.end(), one.start) == 0


def _opens_with_preposition(scene: Scene, cue: Found, words: Words) -> bool:
    first = scene.masked[cue.start : cue.end].split(maxsplit=1)[0]
    opens = words.refs.preposition.search(first) or words.refs.investor_before.search(first)
    return opens is not None or first.startswith((COMPANY, OTHER))


def _giver(
    scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], target: Ref | None, words: Words, known: Known
) -> Ref | None:
    """Return who gives the money: the subject of the verb, or the name behind "by" or "from"."""
    best: tuple[float, Ref] | None = None
    anchor = min(one.start, cue.start) if cue else one.start
    for ref in refs:
        same = target is not None and ref.kind in ("name", "description") and ref.company == target.company
        if ref is target or (same and ref.company):
            continue
        far = _distance(scene, one, ref, anchor, cue, words)
        if far is not None and (ref.company in known.private or known.of.get(ref.name) in known.private):
            far += 4  # a startup and its people seldom give
        if far is not None and (best is None or far < best[0]):
            best = (far, ref)
    return best[1] if best else None


def _distance(scene: Scene, one: Sum, ref: Ref, anchor: int, cue: Found | None, words: Words) -> float | None:
    if ref.kind == "unknown" and not ref.leads and ref.role != "investor" and not _acts(scene, ref, cue, words):
        return None
    if ref.role == "speaker":
        return None
    if ref.end <= anchor:
        far = 0.3 * scene.words_between(ref.end, anchor) + scene.parted(ref.end, anchor)
        far += 1.5 * scene.sums_between(ref.end, anchor)
        if in_a_closed_clause(scene, ref, anchor, words):
            far += 4  # "Nvidia, which the government watches, has invested"
        return far + 4 if ref.role in ("target", "beside") else far
    if ref.start >= one.end:
        if cue is not None and cue.cue.bound and ref.end <= cue.end and ref.leads:
            # "the $13 billion that Microsoft has put in"
            return 0.1
        if ref.kind in NAMED and _closes_its_cue(one, cue, ref):
            by = words.refs.given_by.search(scene.masked[: ref.start])
            return 0.1 if by else None  # "a reçu 4 milliards d'Amazon", where "de" alone says nothing
        if ref.role != "investor" or scene.sums_between(one.end, ref.start) > 1:
            return None
        if cue is not None and cue.cue.bound and 0 <= ref.start - cue.end <= 3 and not scene.parted(one.end, ref.start):
            return 0.1  # "$31 million brought by Andreessen Horowitz"
        if scene.sums_between(one.end, ref.start) and words.refs.source_before.search(scene.masked[: ref.start]):
            return None  # the next sum's
        if scene.words_between(one.end, ref.start) <= 2 and not scene.parted(one.end, ref.start):
            return 0.2
        far = 1.0 + 0.3 * scene.words_between(one.end, ref.start) + scene.parted(one.end, ref.start)
        return far + 2.0 * scene.sums_between(one.end, ref.start)
    return 0.1


def _acts(scene: Scene, ref: Ref, cue: Found | None, words: Words) -> bool:
    """Whether the verb of giving stands right behind a name, an auxiliary and an aside at most between."""
    if cue is None or ref.end > cue.start or ref.role or words.refs.preposition.search(scene.masked[: ref.start]):
        return False
    between = _ASIDE.sub("", scene.masked[ref.end : cue.start])
    return not between.strip() or (words.refs.auxiliary.match(between) is not None and between.count(" ") <= 2)


_ASIDE = re.compile(r"^,[^,;:]{0,60},")


def _name(giver: Ref, focus: Focus, known: Known, refs: Sequence[Ref], target: Ref | None) -> str | None:
    if giver.kind in NAMED:
        return giver.company or giver.name
    if giver.kind == "investor":
        subject = next((r for r in refs if r.kind in NAMED and r.leads and r.end <= giver.start), None)
        told = focus.stage or focus.lead or focus.investor
        # "Nvidia ha sido el inversor más generoso": the subject itself, where nobody was told of before
        return told or (_called(subject) if subject is not None and subject.company not in known.private else None)
    named = giver.company or (giver.name if giver.name[:1].isupper() else None)
    gets = target.company if target is not None and target.kind in NAMED else None
    if named and named not in (focus.private, gets):
        return named
    lead = next((r for r in reversed(refs) if r.role == "investor" and r.kind in NAMED and r.end <= giver.start), None)
    if lead is not None:
        return _called(lead)
    # "Anthropic, to which the group pledged $5 billion": whom the article on a giver is about
    own = next((who for who in (focus.topic, focus.headline) if gets and who in known.listed), None)
    return own or focus.stage or focus.investor


def _called(ref: Ref) -> str:
    return ref.company or ref.name


def _group(scene: Scene, giver: Ref, refs: Sequence[Ref], words: Words) -> tuple[str, ...]:
    """Return the names that are listed together with the giver ("X, Y and Z had added $100 million"), it included."""
    at = next((n for n, ref in enumerate(refs) if ref is giver), 0)
    first = last = at
    while first > 0 and _linked(scene, refs[first - 1], refs[first], words):
        first -= 1
    while last + 1 < len(refs) and _linked(scene, refs[last], refs[last + 1], words):
        last += 1
    listed = refs[first : last + 1]
    return tuple(dict.fromkeys(ref.company or ref.name for ref in listed))


def in_order(scene: Scene, refs: Sequence[Ref], words: Words, known: Known) -> dict[int, str]:
    """Return whose each sum is, by where it begins, where a sentence gives several sums to as many investors in order.

    "Amazon and Google, which have put in $8 billion and $3 billion"; "up to $5 billion from the former and …"
    """
    givers = [
        ref
        for ref in refs
        if ref.kind in ("name", "unknown") and ref.company not in known.private and ref.role not in ("target", "beside")
    ]
    run: list[Ref] = []
    for ref in givers:
        if run and not words.refs.listing.fullmatch(scene.masked[run[-1].end : ref.start]):
            if len(run) > 1:
                break
            run = []
        run.append(ref)
    sums = [one for one in scene.sums if run and one.start >= run[-1].end][: len(run)]
    if len(run) < 2 or len(sums) < len(run):
        return {}
    named = {ref.name for ref in run}
    inside = [ref for ref in refs if run[-1].end <= ref.start < sums[-1].end and ref.kind in ("name", "unknown")]
    if any(ref.name not in named and ref.company not in known.private for ref in inside):
        return {}
    if not all(_in_step(scene, before, after, words) for before, after in pairwise(sums)):
        return {}
    last = scene.masked[sums[-2].end : sums[-1].start]
    told = words.second_of.search(scene.masked, sums[0].start) or words.respectively.search(scene.masked)
    if not told and last.strip() == ",":
        return {}  # "put in $100 million, $20 million more than planned"
    return {one.start: ref.company or ref.name for one, ref in zip(sums, run, strict=True)}


def _in_step(scene: Scene, before: Sum, after: Sum, words: Words) -> bool:
    """Whether two sums stand side by side, or the second one behind words for the second of several investors."""
    between = scene.masked[before.end : after.start]
    if words.refs.listing.fullmatch(between) or not words.respectively.sub("", between).strip(" ,"):
        return True
    close = scene.masked[after.end : after.end + 25]
    ordered = words.first_of.search(between) or words.second_of.search(between) or words.second_of.search(close)
    return ordered is not None and scene.words_between(before.end, after.start) <= 9 and ";" not in between


def _linked(scene: Scene, before: Ref, after: Ref, words: Words) -> bool:
    if before.kind not in NAMED or after.kind not in NAMED:
        return False
    if "speaker" in (before.role, after.role):
        return False
    if before.role in ("target", "beside") and after.role != before.role:
        return False  # "a fund in Montreal, PSP Investments"
    return words.refs.listing.fullmatch(scene.masked[before.end : after.start]) is not None


def _with_others(scene: Scene, giver: Ref) -> bool:
    """Whether others give with an investor ("ASML and its early backers")."""
    return any(0 <= found.start - giver.end <= 2 for found in scene.of("joint"))


def single_source(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> str | None:
    """Return the one investor that a sum raised came from ("took $100 million from SK Telecom"), or None."""
    giver = next((r for r in refs if r.role == "investor" and r.kind in NAMED and 0 <= r.start - one.end <= 30), None)
    if giver is None or not words.refs.source_before.search(scene.masked[one.end : giver.start]):
        return None
    if scene.words_between(one.end, giver.start) > 3 or len(_group(scene, giver, refs, words)) > 1:
        return None
    if _with_others(scene, giver):
        return None
    after = scene.masked[giver.end :]
    return None if words.refs.goes_on.match(after) else (giver.company or giver.name)
