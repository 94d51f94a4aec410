"""Who a sum is about, by the rules: the clause it stands in, whose deal it is, or the nearest that can be meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, OTHER, Found
from pipeline.figures.funding.sentence.focus import NAMED, Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import OWN, Words
from pipeline.figures.funding.subject.acting import (
    acts_behind_a_clause,
    acts_by_a_participle,
    stranger_acts,
    takes_by_a_participle,
)
from pipeline.figures.funding.subject.before_a_colon import is_of_a_rival, who_fared
from pipeline.figures.funding.subject.belonging import (
    fronted,
    is_of_a_second,
    is_quoted,
    named_behind_its_worth,
    named_in_form,
    stranger_bound,
)
from pipeline.figures.funding.subject.by_preposition import told_by_preposition
from pipeline.figures.funding.subject.clauses import (
    behind_an_aside,
    head_of,
    holder_behind_an_aside,
    holder_of,
    somebody_acts,
    taker_at_its_verb,
    told_behind,
    valued_in_a_relative,
    yardstick_of,
)
from pipeline.figures.funding.subject.giving_away import is_given_away
from pipeline.figures.funding.subject.inversion import acts_behind_a_sum, behind_the_verb
from pipeline.figures.funding.subject.joining import joins_a_strangers, joins_this_one
from pipeline.figures.funding.subject.meanings import (
    APART,
    POINTED,
    SEATED,
    SET_BESIDE,
    STRANGER,
    announces,
    is_called_a_company,
)
from pipeline.figures.funding.subject.own_startups import startup_of_ones_own
from pipeline.figures.funding.subject.relatives import (
    noun_with_a_relative,
    owner_by_relative,
    subject_of_second_verb,
    who_stands_at,
)
from pipeline.figures.funding.subject.roles import (
    in_a_closed_clause,
    is_investors,
    is_object_of_two,
    is_told_as_backer,
    names_a_unit,
)
from pipeline.figures.funding.subject.said_of_us import said_of_us
from pipeline.figures.funding.subject.side_clauses import is_told_in_a_side_clause
from pipeline.figures.funding.subject.standing_by import is_of_who_stands_by
from pipeline.figures.funding.subject.strangers_heads import tells_as_strangers_head
from pipeline.figures.funding.subject.told_of_somebody import is_of_somebody, opens_with_what_is_anothers

FAR = 3.6
"""Beyond this cost a name behind the sum is no subject of it."""
_APPOSITION = re.compile(rf",\s{COMPANY}+,")
"""Behind a name that only describes: the one that is described."""
PRIVATE = ("raise", "total", "valuation", "invest")
"""Kinds of sums that a listed company does not have of its own."""


_IN_BRACKET = re.compile(r"\s?\([^();]*")
"""Behind a name: what a bracket tells of it before the sum."""
_FIRST = 30
"""Letters at most between the bracket and the sum that it tells first."""


def _opens_its_bracket(scene: Scene, one: Sum, kind: str, ref: Ref, refs: Sequence[Ref]) -> bool:
    """Whether a sum is the first that a bracket right behind a name tells of it."""
    if ref.end > one.start or not _IN_BRACKET.fullmatch(scene.masked, ref.end, one.start):
        return False
    if scene.masked[ref.end : one.start].strip() == "(":
        return True
    own = kind in ("valuation", "total", "revenue") and one.start - ref.end <= _FIRST
    others = [*(other.start for other in refs), *(other.start for other in scene.sums)]
    return own and not any(ref.end <= place < one.start for place in others)


def subject_of(
    scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> tuple[str | None, str]:
    """Return the company that a sum is about, and how it was found.

    Without a company, the second part says why: "other" for somebody who is not watched, "someone" where that is sure,
    "listed" for a listed company that raises none, "none" where nobody is known.
    """
    anchor, reach = (one.start if cue is None else min(one.start, cue.start)), one.end
    private = kind in PRIVATE
    if kind == "debt":
        refs = [ref for ref in refs if not _is_told_as_lender(scene, ref)]
        if _pays_for_anothers(scene, one, refs, words) or _sells_a_stake(scene, one, refs):
            return None, "someone"
        sold = [found for found in scene.of("stake_sold") if found.end <= one.start]
        refs = [ref for ref in refs if not any(found.start < ref.start < found.end for found in sold)]
        refs = [ref for ref in refs if not _lends_to_another(scene, ref, one, refs, words)]
        if any(_borrows(scene, ref, one, refs, words) for ref in refs):
            return None, "someone"
    if kind in ("raise", "total", "valuation"):
        refs = [ref for ref in refs if not joins_this_one(scene, ref, one, words)]
    giver = _giver_of_two_verbs(scene, one, kind, refs, words)
    if giver is not None and not (private and giver.company in known.listed):
        return giver.company, CLAUSE if giver.company else "someone"
    told = _by_clause(scene, one, kind, cue, refs, words, known, focus)
    if told is not None:
        return told
    named = _whose_deal(scene, one, kind, refs, known)
    if named is not None:
        return named.company, "whose deal" if named.company else "other"
    taker = takes_by_a_participle(scene, one, kind, refs, words)
    if taker is not None and taker.company not in known.listed:
        return taker.company, CLAUSE
    beside = next((ref for ref in refs if _opens_its_bracket(scene, one, kind, ref, refs)), None)
    if not private and any(ref.kind == "investor" and scene.masked[ref.end : one.start].strip() == "(" for ref in refs):
        return None, "someone"  # "the manufacturer ($38 billion in sales) writes a cheque"
    if beside is not None and beside.kind in ("name", "unknown"):
        # "SpaceX (400 billion)", "OpenAI (valued at over $150 billion)"
        return (beside.company, "name") if beside.company not in known.listed or not private else (None, "listed")
    inside = [
        r for r in refs if cue and cue.start < r.start and r.end <= one.start and r.role in ("", "target") and r.private
    ]
    if kind == "valuation" and cue is not None and cue.cue.bound and not inside:
        valued = [r for r in refs if cue.start < r.start and r.end <= one.start]
        if valued and all(words.refs.joint.search(scene.masked, 0, r.start) for r in valued):
            return None, "someone"  # "which values the combined company at"
    if kind == "valuation" and cue is not None and cue.cue.bound and len(inside) == 1 and inside[0].kind == "noun":
        # "which valued the company at $5 billion": not whoever the sentence is about
        return inside[0].private, "noun"
    best: tuple[float, Ref] | None = None
    turned = _turns_behind(scene, one, cue, refs) if cue is not None else None
    if turned is not None:
        anchor, cue = one.start, None
    for ref in refs:
        if (
            not ref.company
            and ref.kind in ("name", "unknown")
            and is_told_in_a_side_clause(scene, ref.end, one, anchor, words)
        ):
            continue
        cost = _cost(scene, ref, kind, anchor, reach, cue, words)
        if private and ref.company in known.listed and ref.kind == "name" and (not ref.leads or ref.start > reach):
            continue
        if kind == "revenue" and ref.kind == "name" and names_a_unit(scene, ref, words):
            behind = [other for other in refs if ref.end <= other.start < one.start and other.leads]
            goes_on = any(other.kind != "possessive" for other in behind)
            if (ref.end <= one.start and not goes_on) or (ref.end > one.start and not scene.parted(reach, ref.start)):
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
    if ref is turned and ref.company is None:
        return None, "someone"
    definite = cue is not None and words.refs.article.search(scene.masked[: cue.start]) is not None
    stranger = ref.kind == "unknown" or (ref.kind == "name" and ref.company is None and _gives(scene, ref, cue))
    if stranger and private and definite and focus.private:
        # "the valuation" with nobody else's name beside it is the topic's
        return focus.private, "topic"
    if ref.form == STRANGER:
        return None, "someone"  # "Writer said that it had raised"
    if kind == "revenue" and _is_of_a_division(scene, ref, words, focus):
        return None, "part"
    if kind == "revenue" and _is_of_the_reporter(scene, ref, words, known, focus):
        return focus.reporter, "noun"
    if ref.kind in ("noun", "pronoun", "possessive"):
        company = ref.private if private else ref.company
        return company, (ref.form or ref.kind) if company else "other"
    if ref.company in known.listed and private:
        return None, "listed"
    return ref.company, ref.kind if ref.company or ref.kind == "someone" else "other"


def _turns_behind(scene: Scene, one: Sum, cue: Found, refs: Sequence[Ref]) -> Ref | None:
    """Return the name that acts in a clause behind that of a cue, if a sum is in it ("While A raises, B got")."""
    return next(
        (
            ref
            for ref in reversed(refs)
            if ref.leads
            and ref.kind in ("name", "unknown")
            and not ref.role
            and cue.end < ref.start
            and ref.end < one.start
            and scene.masked[ref.start - 2 : ref.start] == ", "
            and scene.masked[ref.end : ref.end + 1] == " "
        ),
        None,
    )


def _has_as_object(scene: Scene, ref: Ref, cue: Found | None, words: Words) -> bool:
    """Whether what tells a sum stands right behind a name as its object ("gab Glean eine Runde über … bekannt")."""
    if cue is None or not ref.end < cue.start:
        return False
    between = scene.masked[ref.end : cue.start]
    return between.count(" ") <= _OBJECT and words.refs.kin.search(between) is not None


_OBJECT = 2
_NEAR_ITS_SUM = 3
"""Words between a stranger's name behind its verb and the sum that it has."""

CLAUSE = "build of the clause"
"""How a subject is found that stands where only the one can whose the sum is."""
OF_A_GROUP = "too large for a startup"
"""How the one listed company is found that an article names where no startup can have turned over so much."""
CERTAIN = (
    OF_A_GROUP,
    "borrower",
    CLAUSE,
    "behind its verb",
    "behind the colon",
    "right before its sum",
    "of which",
    "headline's first",
    "relative clause",
    SET_BESIDE,
    "rival",
    "whose head is asked",
    "taken up",
    "by its city",
    SEATED,
    POINTED,
    "introduced",
)
"""Ways of finding a subject that grammar alone decides, whatever else stands around."""


def _opens_a_clause(scene: Scene, place: int) -> bool:
    """Whether nothing stands before a place, or a mark ("At $500 billion, Cohere is", not "valued at A, Cohere is")."""
    before = scene.masked[:place].rstrip()
    return not before or before[-1] in ",;:—–"


def _pays_for_anothers(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a loan that opens its clause pays for what is a stranger's ("… über A finanziert den Bau von X")."""
    if not words.refs.inverts or any(ref.company for ref in refs):
        return False
    ref = next((ref for ref in refs if ref.start >= one.end), None)
    if ref is None or ref.kind not in ("name", "unknown") or scene.parted(one.end, ref.start):
        return False
    of = words.refs.of_before.search(scene.masked, one.end, ref.start)
    return of is not None and scene.words_between(one.end, of.start()) > 1


def _giver_of_two_verbs(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return who gives to a name and has a sum behind the next verb ("Nvidia invested in Poolside and had A in")."""
    before = [ref for ref in refs if ref.end <= one.start and ref.kind not in ("pronoun", "possessive")]
    if kind not in OWN or len(before) < _TWO:
        return None
    giver, target = before[-2:]
    if giver.role != "investor" or not giver.leads or target.role != "target":
        return None
    between = scene.masked[target.end : one.start]
    if AMOUNT in between or "," in between or ";" in between or not is_object_of_two(scene, target, words):
        return None
    return giver


_TWO = 2


def _sells_a_stake(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether who borrows is a stranger who sells shares too ("Son sold his stake in Nvidia and took a loan of A")."""
    sold = next((found for found in scene.of("stake_sold") if found.end <= one.start), None)
    if sold is None:
        return False
    return not any(ref.company and (ref.end <= sold.start or sold.end <= ref.start < one.start) for ref in refs)


def _is_told_as_lender(scene: Scene, ref: Ref) -> bool:
    """Whether the words for a loan end in the name of who gives it ("ein Darlehen von Blackstone über A")."""
    return any(0 <= ref.start - found.end <= _OF_A_LOAN for found in scene.of("lent_by"))


def _is_of_a_division(scene: Scene, ref: Ref, words: Words, focus: Focus) -> bool:
    """Whether a pronoun takes up a part of a company ("The cloud division stood out. Its sales rose to")."""
    if scene.sentence.first or ref.kind not in ("pronoun", "possessive"):
        return False
    return words.refs.divisions.match(focus.text.lower()) is not None


def _is_of_the_reporter(scene: Scene, ref: Ref, words: Words, known: Known, focus: Focus) -> bool:
    """Whether "the company" at the head of a paragraph means the listed one whose figures an article reports.

    Not the startup that the paragraph before spoke of ("… in the maker of Claude. For the fourth quarter the company").
    """
    if focus.reporter is None or ref.kind != "noun" or ref.company not in known.private or not scene.sentence.first:
        return False
    named = any(mention.company for mention in scene.mentions)
    noun = scene.masked[ref.start : ref.end]
    return not named and words.refs.any_company.fullmatch(noun) is not None


def _by_clause(
    scene: Scene, one: Sum, kind: str, cue: Found | None, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> tuple[str | None, str] | None:
    """Return whose a sum is where the form of its clause says so, and by which of `CERTAIN`; else None."""
    if joins_a_strangers(scene, one, kind, refs, words, known) or is_given_away(scene, one, kind, refs, words):
        return None, "someone"
    ours = said_of_us(scene, one, refs, words, known)
    if ours is not None and (kind not in PRIVATE or ours not in known.listed):
        return ours, CLAUSE
    if kind != "invest" and tells_as_strangers_head(scene, one, kind, refs, words, known):
        return None, "someone"
    if is_of_somebody(scene, one, cue, refs, words) or is_of_a_rival(scene, one, refs, words):
        return None, "someone"
    if opens_with_what_is_anothers(scene, one, refs, words):
        return None, "someone"
    if kind == "valuation" and cue is not None and words.refs.itself.search(scene.masked, cue.start, one.start):
        # "SpaceX puts itself at a trillion"
        own = next((ref for ref in refs if ref.end + 1 == cue.start and ref.kind in NAMED), None)
        if own is not None and own.company not in known.listed:
            return own.company, CLAUSE if own.company else "someone"
    if kind == "valuation" and is_of_a_second(scene, one, refs, words):
        return None, "someone"
    worth = named_behind_its_worth(scene, one, refs, words) if kind == "valuation" else None
    if worth is not None and worth.company not in known.listed:
        return worth.company, CLAUSE if worth.company else "someone"
    if kind in ("raise", "total", "valuation"):
        founded_by, apart_from_all = startup_of_ones_own(scene, one, refs, words, known, focus)
        if founded_by is not None and founded_by.company not in known.listed:
            return (founded_by.company, CLAUSE) if founded_by.company else (None, "someone")
        if apart_from_all:
            return None, "someone"
    if acts_behind_a_clause(scene, one, kind, refs, words) or acts_by_a_participle(scene, one, kind, refs, words):
        return None, "someone"
    backers = [ref for ref in refs if ref.end <= one.start and is_told_as_backer(scene, ref, words)]
    if kind in ("raise", "valuation") and any(not is_told_as_backer(scene, ref, words, one) for ref in backers):
        return None, "someone"  # "Accel, which had led a Series C of A in the fintech X, is a shareholder of Cohere"
    owner = named_in_form(cue, refs) if kind == "raise" else None
    if owner is not None and owner.company not in known.listed:
        return owner.company, CLAUSE
    which = next((found for found in scene.of("of_which") if found.amount == one.start), None)
    if which is not None:
        # "the €105 million with which Mistral set a record"
        named = next((ref for ref in refs if ref.start < which.end and ref.end + 2 >= which.end - 1), None)
        if named is not None and scene.masked[named.end : named.end + 1] in ("'", "’", "-"):
            named = None  # "liegt bei A, die xAI-Bewertung bei B"
        if named is not None and named.company and (kind not in PRIVATE or named.company not in known.listed):
            return named.company, "of which"
    those = next((found for found in scene.of("that_of") if found.amount == one.start), None)
    if those is not None:
        # "Celle de Cohere atteint désormais 7 milliards de dollars"
        named = next((ref for ref in refs if those.start < ref.start < one.start and ref.kind in NAMED), None)
        if named is not None and not (kind in PRIVATE and named.company in known.listed):
            return named.company, CLAUSE if named.company else "someone"
    follows = next((found for found in scene.of("follows") if found.amount == one.start), None)
    if follows is not None and kind != "invest":
        # "Cohere a suivi avec 500 millions"
        named = next((ref for ref in refs if ref.start == follows.start and ref.company), None)
        if named is not None and not (kind in PRIVATE and named.company in known.listed):
            return named.company, CLAUSE
    noun = noun_with_a_relative(scene, one, cue, refs, words) if kind != "invest" else None
    if noun is not None and not noun.rival:
        company = (noun.private if kind in PRIVATE else None) or noun.company
        inside = (ref for ref in refs if ref.kind == "name" and noun.start < ref.start < one.start)
        of_itself = any(ref.company == company for ref in inside)
        if noun.kind == "someone" or (company and of_itself):
            return None, "someone"  # "The startup that supplies Mistral has raised", in an article on Mistral
        if company:
            return (None, "listed") if kind in PRIVATE and company in known.listed else (company, CLAUSE)
    told_of = owner_by_relative(scene, one, kind, refs, words)
    if told_of is not None and not (kind in PRIVATE and told_of.company in known.listed):
        if kind == "revenue" and names_a_unit(scene, told_of, words):
            return None, "part"
        return told_of.company, CLAUSE
    standing = who_stands_at(scene, one, refs, words) if kind != "invest" else None
    if standing is not None:
        return (standing.company, CLAUSE) if standing.company else (None, "someone")
    second = subject_of_second_verb(scene, one, refs, words) if kind != "invest" else None
    if second is not None and not (kind in PRIVATE and second.company in known.listed):
        return second.company, CLAUSE
    if kind in PRIVATE and cue is not None and cue.cue.bound:
        # "$500 million of the $2 billion that Cohere raised"
        inside = (ref for ref in refs if ref.kind == "name" and one.end <= ref.start and ref.end <= cue.end)
        acts = next((ref for ref in inside if ref.leads and ref.company in known.private), None)
        if acts is not None and ("," not in scene.masked[one.end : acts.start] or _opens_a_clause(scene, cue.start)):
            return acts.company, "relative clause"
    apart = told_by_preposition(scene, one, refs, words) or who_fared(scene, one, refs, words)
    apart = apart if kind != "invest" else None
    if apart is not None and not (kind in PRIVATE and apart.company in known.listed):
        return apart.company, CLAUSE if apart.company else "someone"
    leading = [ref for ref in refs if (ref.leads or ref.form == APART) and ref.end <= one.start]
    leading = [ref for ref in leading if ref.kind not in ("pronoun", "possessive")]
    if leading and leading[-1].form == APART:
        return None, "someone"
    explained = told_behind(scene, one, kind, refs, known, words)
    if explained is not None:
        return explained.company, "behind the colon" if explained.company else "someone"
    yardstick = yardstick_of(scene, one, refs, words)
    if yardstick is not None and (yardstick.company not in known.listed or kind not in PRIVATE):
        return yardstick.company, "right before its sum" if yardstick.company else "someone"
    headed = _expected_by_its_head(scene, one, refs, known) if kind == "revenue" else None
    if headed is not None:
        return headed, CLAUSE
    asked = _asked_about(scene, one, refs, known)
    if asked is not None and kind in ("revenue", "valuation", "total"):
        return asked, "whose head is asked"
    if kind in ("revenue", "valuation", "total") and (run := _run_by_its_head(scene, one, refs, words, known)):
        return run, CLAUSE
    if kind == "revenue" and (seated := _at_its_seat(scene, one, refs, words, known, focus)) is not None:
        return seated, "by its city"
    holder = holder_of(scene, one, refs, words)
    if holder is not None and (holder.company not in known.listed or kind not in PRIVATE):
        return holder.company, "right before its sum" if holder.company else "someone"
    apart = holder_behind_an_aside(scene, one, refs, words) if kind == "valuation" else None
    if apart is not None and apart.company not in known.listed:
        return apart.company, "right before its sum" if apart.company else "someone"
    head = head_of(scene, one, kind, cue, refs, words)
    if head is not None and not (kind in PRIVATE and head.company in known.listed):
        if kind == "revenue" and names_a_unit(scene, head, words):
            return None, "part"
        return head.company, CLAUSE if head.company else "someone"
    valued = valued_in_a_relative(scene, one, kind, cue, refs, words)
    if valued is not None and valued.company not in known.listed:
        return valued.company, CLAUSE if valued.company else "someone"
    founded = _raised_by_its_head(scene, one, kind, cue, refs, words, known, focus)
    if founded is not None:
        return founded
    taker = taker_at_its_verb(scene, one, cue, refs, words)
    if taker is not None and taker.company and taker.company not in known.listed:
        return taker.company, CLAUSE
    inverted = behind_the_verb(scene, one, refs, words)
    if inverted is not None and inverted.company and (inverted.company not in known.listed or kind not in PRIVATE):
        if kind == "revenue" and names_a_unit(scene, inverted, words):
            return None, "part"
        return inverted.company, "behind its verb"
    if inverted is not None and not inverted.company:
        near = scene.words_between(inverted.end, one.start) <= _NEAR_ITS_SUM or _has_as_object(
            scene, inverted, cue, words
        )
        if near or is_called_a_company(inverted, scene, words):
            return None, "someone"  # but "hatte CNBC von einer Runde über … berichtet"
    if kind != "invest" and acts_behind_a_sum(scene, one, refs, words):
        return None, "someone"
    if kind == "debt" and (borrower := _borrower(scene, one, refs, words, focus)) is not None:
        return borrower
    front = fronted(scene, one, kind, refs, words)
    if front is not None and (front.company not in known.listed or kind not in PRIVATE):
        return front.company, CLAUSE if front.company else "someone"
    topic = focus.headline or focus.topic
    if is_of_who_stands_by(scene, one, kind, refs, words, known):
        return None, "someone"
    if stranger_bound(scene, one, kind, cue, refs, words) or is_quoted(scene, one, refs, words):
        return None, "someone"
    if stranger_acts(scene, one, kind, cue, refs, words) or somebody_acts(
        scene, one, cue, refs, words, topic, focus.told
    ):
        return None, "someone"
    if kind == "debt":
        return None
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


def _at_its_seat(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, known: Known, focus: Focus) -> str | None:
    """Return the one company spoken of that sits where a sentence plays which names none ("Revenue in Redmond was")."""
    if any(ref.end <= one.start and (ref.company or (ref.leads and ref.kind != "unknown")) for ref in refs):
        return None
    found: set[str] = set()
    for company in focus.seen:
        own = known.cities.get(company)
        for city in (own, *(local for local, name in words.refs.cities.items() if name == own)) if own else ():
            at = scene.masked.find(city, 0, one.start)
            if at > 0 and words.refs.preposition.search(scene.masked[:at]):
                found.add(company)
    return found.pop() if len(found) == 1 else None


def _run_by_its_head(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, known: Known) -> str | None:
    """Return the company of a head who runs or has built one with a sum ("Aidan Gomez runs a company valued at")."""
    someone = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if someone is None or someone.kind != "someone" or scene.words_between(someone.end, one.start) > _SAYS:
        return None
    before = [ref for ref in refs if ref.end <= someone.start]
    heads = {known.of[ref.name] for ref in before if ref.kind == "person" and ref.leads}
    if len(heads) != 1 or any(ref.kind in (*NAMED, "unknown") and ref.company not in heads for ref in before):
        return None
    return heads.pop() if words.refs.runs.search(scene.masked, before[-1].end, someone.start) else None


_SAYS = 5
"""Words between a noun and its sum ("a company that investors value at")."""


def _asked_about(scene: Scene, one: Sum, refs: Sequence[Ref], known: Known) -> str | None:
    """Return whose head is asked how "a company with $13 billion of revenue" can do something, or None."""
    someone = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if someone is None or someone.kind != "someone" or scene.words_between(someone.end, one.start) > 3:
        return None
    heads = [known.of[ref.name] for ref in refs if ref.start >= one.end and ref.kind == "person"]
    others = [ref for ref in refs if ref.kind in ("name", "unknown") and ref.company not in heads]
    return heads[0] if len(heads) == 1 and not others else None


def _raised_by_its_head(
    scene: Scene,
    one: Sum,
    kind: str,
    cue: Found | None,
    refs: Sequence[Ref],
    words: Words,
    known: Known,
    focus: Focus,
) -> tuple[str | None, str] | None:
    """Return whose head takes a sum in ("Ilya Sutskever has raised $1 billion") or tells of it, or None.

    It is somebody else's where his company is not spoken of, or another gets the sum ("for Merge Labs").
    """
    if kind != "raise" or cue is None:
        return None
    person = next((ref for ref in refs if ref.kind == "person" and ref.leads), None)
    company = known.of.get(person.name) if person is not None else None
    if person is None or company is None:
        return None
    named = company in (*focus.told, focus.headline) or any(m.company == company for m in scene.mentions)
    others = any(
        ref.role == "target"
        and ref.start >= one.end
        and ref.company != company
        and scene.words_between(one.end, ref.start) <= _GETS
        for ref in refs
    )  # but "Mira Murati raised $2 billion in July and has since lost three co-founders to OpenAI"
    raises = person.end < cue.start < one.start and scene.words_between(person.end, cue.start) <= _AUXILIARY
    raises = raises or announces(scene, person.end, words)
    tells = person is refs[0] and one.end < person.start and not scene.parted(one.end, person.start)
    tells = tells and scene.words_between(one.end, person.start) <= _TOLD
    if company not in known.private:
        return (None, "someone") if raises else None  # "Bezos is closing a round for a new lab"
    if not (tells or raises):
        return None
    return (company, CLAUSE) if named and not (raises and others) else (None, "someone")


def _expected_by_its_head(scene: Scene, one: Sum, refs: Sequence[Ref], known: Known) -> str | None:
    """Return the company whose head opens a sentence that names no other before a sum ("Amy Hood expects {A}")."""
    before = [ref for ref in refs if ref.end <= one.start]
    head = before[0] if before and before[0].kind == "person" and before[0].leads else None
    if head is None or any(ref.kind in (*NAMED, "unknown", "someone") for ref in before):
        return None
    return known.of.get(head.name)


_AUXILIARY = 2
"""Words between a founder's name and the verb of raising ("has now raised")."""
_GETS = 7
"""Words between a sum and who gets it ("$1 billion of seed money last month for Merge Labs")."""
_TOLD = 6
"""Words between a sum and the founder behind it ("of seed money was what Ilya Sutskever could report")."""


def _borrower(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, focus: Focus) -> tuple[str | None, str] | None:
    """Return who owes a loan that a sentence tells from the lender's side ("OpenAI has lent the chipmaker $1 billion").

    Returns:
        The borrower, or nobody where a stranger borrows; None where the sentence names no lender.
    """
    for lender in refs:
        jointly = any(found.start == lender.start for found in scene.of("joint"))  # "un groupe de banques lui a prêté"
        if lender.end > one.start or lender.kind == "possessive" or (lender.kind == "someone" and not jointly):
            continue
        # "OpenAI, which has ordered more than $20 billion of computing, lent the company"
        goes_on = behind_an_aside(scene, lender.start, lender.end, one.start, refs, words) or lender.end
        to_it = _lends_to_it(scene, lender, goes_on, one, refs, words)
        lends = to_it or words.refs.lends.search(scene.masked, goes_on)
        if lends is None or lends.start() > one.start or (lends.start() - goes_on > 60 and not to_it):
            continue
        gap = scene.masked[goes_on : lends.start()]
        described = _DESCRIBED.fullmatch(gap) is not None
        far = scene.parted(goes_on, lends.start()) >= 2 or len(gap.split()) > (6 if lender.leads else 2)
        if far and not described and not to_it:
            continue
        if words.refs.is_lent.search(scene.masked, goes_on, one.end + 30):
            continue
        if any(goes_on <= ref.start < lends.start() and ref.kind == "name" for ref in refs):
            continue
        named = [
            ref
            for ref in refs
            if ref is not lender
            and ref.kind in ("name", "description", "unknown", "someone")
            and (
                lends.start() <= ref.start < one.start
                or (_is_lent_to(ref) and 0 < ref.start - one.end < 40)
                or (ref.role == "target" and 0 < lender.start - ref.end <= _FRONTED)  # "A Cohere Intel ne ha prestati"
            )
        ]
        if named and (named[0].company != lender.company or named[0].company is None):
            return named[0].company, "borrower" if named[0].company else "someone"
        if focus.foreign or words.refs.lent_to_many.match(scene.masked, one.end):
            return None, "someone"
        topic = next(
            (who for who in (focus.topic, focus.private, focus.headline) if who and who != lender.company), None
        )
        return topic, "borrower" if topic else "other"
    return None


def _lends_to_it(
    scene: Scene, lender: Ref, goes_on: int, one: Sum, refs: Sequence[Ref], words: Words
) -> re.Match[str] | None:
    """Return where the one with whom a sentence opens lends to a pronoun, however late ("is to buy A and lent it")."""
    if lender is not refs[0] or not lender.leads or lender.kind not in ("name", "unknown"):
        return None
    lent = words.refs.lends_it.search(scene.masked, goes_on, one.start)
    if lent is None or ";" in scene.masked[goes_on : lent.start()]:
        return None
    others = any(goes_on <= ref.start < lent.start() and ref.kind not in ("pronoun", "possessive") for ref in refs)
    return None if others else lent


_DESCRIBED = re.compile(r",(?: [^\s,;]+){1,6},(?: [^\s,;]+){0,2} ?|, [^\s,;]+(?: [^\s,;]+){0,2} ?")
"""Between a lender and the verb: what he is ("OpenAI, its best customer, has"), or a relative ("OpenAI, which has")."""


def _is_lent_to(ref: Ref) -> bool:
    """Whether somebody behind the sum of a loan gets it, named or not ("lent $90 million to a rival of Cohere")."""
    return ref.role == "target" or ref.kind == "someone"


_FRONTED = 2
"""Letters between the borrower told in front and the lender."""
_OF_A_LOAN = 12
"""Letters between a word for a loan and the one who lends."""


def _lends_to_another(scene: Scene, ref: Ref, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a name before a loan is whom another has it from ("Cohere hat bei Nvidia einen Kredit aufgenommen")."""
    if ref.end > one.start or ref.kind not in ("name", "unknown"):
        return False
    if not any(other.leads and other.company and other.end < ref.start for other in refs):
        return False
    behind = words.refs.lender_before.search(scene.masked, 0, ref.start)
    if behind is not None and _is_taken(scene, scene.masked[: behind.start()].rstrip(), words):
        return True
    if behind is None and words.refs.of_before.search(scene.masked, 0, ref.start) is None:
        return False
    loans = (found.start for found in scene.of("debt") if found.start < ref.start <= found.end + _OF_A_LOAN)
    return any(words.refs.kin.search(scene.masked, 0, start) for start in loans)  # "vit d'un prêt de Nvidia"


def _borrows(scene: Scene, ref: Ref, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether an investor is who borrows, be it behind an aside ("SoftBank, which puts in A, has to borrow").

    Not where somebody else stands beside the verb ("SoftBank helps it borrow").
    """
    helper = scene.masked[: ref.start].rstrip().rpartition(" ")[2]
    leads = ref.leads or words.refs.helpers.fullmatch(f" {helper}") is not None  # "Dafür will Softbank"
    if not leads or ref.company or ref.kind not in NAMED or not (ref.role == "investor" or is_investors(scene, ref)):
        return False
    verb = next((found.start for found in scene.of("borrows") if ref.end < found.start <= one.start), None)
    if verb is None or any(ref.end < other.start < verb and other.leads and other.kind in NAMED for other in refs):
        return False
    if scene.masked[ref.end : ref.end + 2] == ", ":
        return "," in scene.masked[ref.end + 2 : verb]
    between = [other for other in refs if ref.end <= other.start < verb and other.kind != "possessive"]
    beside = [other for other in between if other.company or other.kind not in NAMED]  # "from banks such as Mizuho"
    free = between[-1].end if between else ref.end
    joined = not beside or any(beside[-1].end <= found.start < verb for found in scene.of("and"))
    return joined and scene.words_between(free, verb) <= _TO_ITS_VERB and scene.parted(free, verb) < 1


_TO_ITS_VERB = 5
"""Words at most between who borrows and the verb that says so ("SoftBank is now planning to borrow")."""


def _is_taken(scene: Scene, said: str, words: Words) -> bool:
    """Whether the last word of what was said is a verb of taking money, or an auxiliary."""
    start = said.rfind(" ") + 1
    if words.refs.helpers.fullmatch(said[start:]) is not None:
        return True
    return any(found.start <= start < found.end for found in scene.of("raise", "borrows"))


def _whose_deal(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], known: Known) -> Ref | None:
    """Return the company behind a sum that is its deal's ("a $40 billion round at OpenAI"), if no other acts before."""
    whose = next((found for found in scene.of("of_whom") if found.amount == one.start), None)
    if whose is None or kind == "revenue":
        return None
    named = next((ref for ref in refs if ref.start < whose.end <= ref.end + 2), None)
    if named is None or named.company in known.listed:
        return None
    acts = any(
        r.leads and r.company and r.company not in known.listed and r.end <= one.start and r.role != "target"
        for r in refs
    )
    return None if acts else named


_ORIGIN = re.compile(rf"\s(\w+) (?:[^\W\d_]+|{OTHER}+)(?=\s)")
"""A preposition with a place behind a name."""


def is_strangers(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether somebody who is not watched is what is valued ("Decart, was priced at $3.1 billion"), or takes a sum."""
    before = [ref for ref in refs if ref.end <= one.start]
    if not before or before[-1].kind not in ("unknown", "name") or before[-1].company:
        return False
    last = before[-1]
    takes = kind in ("raise", "debt", "revenue", "total") and last.role in ("", "beside") and not _is_fund(scene, last)
    if takes and _acts(scene, last, one.start, words) and not _is_one_of_several(scene, before, words):
        # "Cohere's rival Writer raised", "as Writer raised", not "a round in which Writer raised"
        said = scene.masked[: last.start]
        return words.refs.preposition.search(said) is None or words.refs.conjunction.search(said) is not None
    if not last.leads:
        return False
    place = last.end + (scene.masked[last.end : last.end + 1] == ",")
    origin = _ORIGIN.match(scene.masked, place)
    if origin is not None and words.refs.preposition.search(origin[1] + " ") is not None:
        place = origin.end()  # "Neura Robotics aus Metzingen wurde mit"
    passive = [f for f in scene.of("valuation") if f.amount == one.start and f.cue.bound]
    return words.refs.auxiliary.match(scene.masked[place:]) is not None and any(
        scene.words_between(place, found.start) <= 2 for found in passive
    )


def _is_one_of_several(scene: Scene, refs: Sequence[Ref], words: Words) -> bool:
    """Whether the last reference ends a list of names, who give a sum together ("Bpifrance and Accel subscribed")."""
    several = len(refs) > 1 and refs[-2].kind in ("name", "unknown")
    return several and words.refs.listing.fullmatch(scene.masked[refs[-2].end : refs[-1].start]) is not None


def _gives(scene: Scene, ref: Ref, cue: Found | None) -> bool:
    """Whether a name gives money in the same breath ("SoftBank pays $30 billion into the round of $40 billion")."""
    return cue is not None and any(ref.end <= found.start < cue.start for found in scene.of("invest"))


def _is_fund(scene: Scene, ref: Ref) -> bool:
    """Whether a name is that of somebody whose business is to give money."""
    return ref.kind == "name" and any(one.start == ref.start and one.sort == "investor" for one in scene.mentions)


def _acts(scene: Scene, ref: Ref, anchor: int, words: Words) -> bool:
    """Whether the verb that the sum hangs on stands right behind a name, an auxiliary at most between."""
    if words.refs.speaker_after.match(scene.masked, ref.end):
        return False  # "which a newspaper says is after another $600 million"
    for found in scene.cues:
        gap = scene.masked[ref.end : found.start]
        takes = found.group in ("raise", "debt", "revenue") and (found.cue.side == "<" or found.cue.bound)
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


def _is_what_is_bought_into(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a noun only says at what price money told before it was put in ("$30m, for a firm that was worth")."""
    before = scene.masked[: ref.start]
    return AMOUNT in before and words.refs.bought_into.search(before) is not None


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
    if ref.kind == "someone" and kind == "valuation" and _is_what_is_bought_into(scene, ref, words):
        return None
    if ref.kind == "someone" and ref.end < anchor:
        return 0.1 if _is_subject_of_a_clause(scene, ref, anchor, reach, words) else None
    if ref.kind in ("investor", "person", "someone", "state"):
        return None
    if kind in ("raise", "total", "valuation") and _is_fund(scene, ref) and not _acts(scene, ref, anchor, words):
        return None  # "Menlo Ventures built a $750 million deal"
    gives = ref.role == "investor" and kind == "raise"
    if ref.kind == "unknown" and not gives and 0 < ref.start < anchor and _acts(scene, ref, anchor, words):
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
    if (
        ref.kind == "pronoun"
        and ref.start >= reach
        and words.refs.of_before.fullmatch(scene.masked[reach : ref.start].lstrip())
    ):
        return None  # "another €6.5 billion of them"
    if ref.end <= anchor:
        far = scene.apart(ref.end, anchor) + 1.0 * scene.sums_between(ref.end, anchor)
        if not ref.leads and ref.role != "target":
            far += 2.0
        if ref.kind in ("name", "unknown", "description") and in_a_closed_clause(scene, ref.start, anchor, words):
            far += 3.0  # "with the help of banks that advise OpenAI, too, Mistral AI has"
        if ref.kind == "name" and not ref.leads and _APPOSITION.match(scene.masked, ref.end):
            far += 2.0  # "the European rival of OpenAI, Mistral AI, is worth"
    elif (
        ref.start >= reach
        and kind == "debt"
        and ref.role == "target"
        and ref.kind != "possessive"  # "to pay for its share", "for its part of OpenAI's round"
        and scene.masked[ref.end : ref.end + 1] not in ("'", "’")
        and ref.company
        and not scene.has("borrows")
    ):
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
