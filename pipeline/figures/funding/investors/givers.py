"""Who gives: the subject of the verb of giving, or the name that the money comes from."""

from __future__ import annotations

import re

from pipeline.figures.funding.investors.gift import GIVERS, Gift, called, gave_most, strange_startups
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.states import is_country
from pipeline.figures.funding.subject.roles import explains_another, in_a_closed_clause, is_investors, opens_clause

_A_NOUN = 2
"""Words at least before a country behind a preposition that says where somebody is ("A fund from")."""
_AT_ITS_VERB = 12
"""Letters between a relative clause's opening and the verb of giving, at most."""
_UNLIKELY = 4.0
"""What a giver counts as farther off that gives seldom: a startup, its people, somebody in a clause of its own."""


def giver_of(gift: Gift, target: Ref | None) -> Ref | None:
    """Return who gives the money: the subject of the verb, or the name behind "by" or "from"."""
    known = gift.known
    most = who_gave_most(gift)
    if most is not None:
        return most
    best: tuple[float, Ref] | None = None
    startups = strange_startups(gift)
    anchor = min(gift.one.start, gift.cue.start) if gift.cue else gift.one.start
    taker = target.private if target is not None and target.kind in _OTHER_WORDS else target and target.company
    for ref in gift.refs:
        same = ref.kind in ("name", "description") and ref.company == taker
        if ref is target or (same and ref.company) or (ref.role == "beside" and not gift.bound):
            continue
        if _is_object_of_the_giver(gift, ref, anchor) or _is_where_somebody_is(gift, ref):
            continue
        if any(found.start < ref.start < found.end for found in gift.scene.of("jointly")):
            continue  # "X and Y between them put in": who gives stands before
        if _acts_alone(gift, ref, anchor) or _gives_in_its_clause(gift, ref, anchor):
            return ref
        far = _distance(gift, ref, anchor)
        if far is not None and explains_another(gift.scene, ref, gift.refs, anchor, gift.words):
            far += _UNLIKELY
        startup = ref.company in known.private or ref.start in startups
        if far is not None and (startup or known.of.get(ref.name) in known.private):
            far += _UNLIKELY
        if far is not None and (best is None or far < best[0]):
            best = (far, ref)
    return best[1] if best else None


def who_gave_most(gift: Gift) -> Ref | None:
    """Return who is said to have given more than others ("The biggest backer was Disruptive, of Dallas, with A")."""
    told = gave_most(gift)
    behind = [ref for ref in gift.refs if told is not None and told.end <= ref.start and ref.end <= gift.one.start]
    first = behind[0] if behind and behind[0].kind in GIVERS else None
    if first is None or told is None or first.company in gift.known.private:
        return None
    placed = gift.words.refs.preposition.search(gift.scene.masked, told.end, first.start)  # "war Geld aus Dallas"
    return None if placed or gift.scene.parted(told.end, first.start) else first


_OTHER_WORDS = ("noun", "pronoun")
"""What may stand for the startup, though the giver's name is nearer ("Microsoft has assured the firm of")."""


def _is_object_of_the_giver(gift: Gift, ref: Ref, anchor: int) -> bool:
    """Whether a word is only the object of a giver's verb before the next ("Coatue set up a vehicle and put in A")."""
    scene, refs = gift.scene, gift.words.refs
    if ref.kind != "someone" or ref.end > anchor or opens_clause(scene, ref.start, gift.words):
        return False
    last = scene.masked[ref.end : anchor].split()[-1:]
    if not last or refs.and_before.search(last[0] + " ") is None:
        return False
    heads = (other for other in gift.refs if other.end < ref.start and other.leads and other.kind in GIVERS)
    return any(other.company not in gift.known.private and other.role in ("", "investor") for other in heads)


def _is_where_somebody_is(gift: Gift, ref: Ref) -> bool:
    """Whether a country only says where somebody without a name is, who gives ("A fund from Oman put in A")."""
    if ref.kind != "unknown" or ref.end > gift.one.start or not is_country(ref.name, gift.words.lang):
        return False
    before = gift.scene.masked[: ref.start]
    placed = gift.words.refs.preposition.search(before) is not None
    return placed and len(before.split()) > _A_NOUN and not gift.scene.sums_between(0, ref.start)


def _acts_alone(gift: Gift, ref: Ref, anchor: int) -> bool:
    """Whether a clause right behind a name says that this one gives ("Nvidia and SoftBank, which has put in")."""
    if ref.kind not in GIVERS or ref.role == "target" or ref.company in gift.known.private:
        return False
    alone = gift.words.refs.acts_alone.match(gift.scene.masked, ref.end)
    return alone is not None and ref.end <= anchor <= alone.end() + _AT_ITS_VERB


def _gives_in_its_clause(gift: Gift, ref: Ref, anchor: int) -> bool:
    """Whether what is told as given hangs right on the name of somebody in whom another holds shares.

    "PIF owns a sixth of Kingdom Holding, which has invested A in xAI", not "of Cohere, which Nvidia gave A".
    """
    scene = gift.scene
    if ref.kind not in GIVERS or ref.role != "target" or ref.company in gift.known.private:
        return False
    who = gift.words.refs.who.match(scene.masked, ref.end)
    if who is None or not who.end() <= anchor <= who.end() + _AT_ITS_VERB or scene.parted(who.end(), anchor):
        return False
    if gift.words.refs.takes.match(scene.masked, who.end() - 1) is not None:
        return False  # "Older readers think of Webvan, which took A"
    owner = any(
        other.leads and other.kind in GIVERS and other.end <= ref.start and not scene.parted(other.end, ref.start)
        for other in gift.refs
    )
    return owner and not any(who.end() <= other.start < anchor for other in gift.refs)


def _distance(gift: Gift, ref: Ref, anchor: int) -> float | None:
    """Return how far somebody stands from what is told as given, or None for who cannot be the giver."""
    scene, words = gift.scene, gift.words
    if gift.is_given_by(ref) or _owns_the_sum(gift, ref):
        return 0.0
    if ref.kind == "unknown" and not ref.role and scene.masked[ref.end : gift.one.start] == " ":
        return 0.1  # "and Fidelity $300 million"
    if ref.kind == "unknown" and not ref.leads and ref.role != "investor" and not _acts(gift, ref):
        return None
    if ref.role == "speaker" or _speaks_by_its_head(gift, ref):
        return None
    if ref.end <= anchor and ref.role == "target" and ref.company in gift.known.private:
        return None  # "$13 billion went to Anthropic, €1.7 billion to Mistral"
    if ref.end <= anchor and ref.kind in GIVERS and not ref.company and _acts(gift, ref):
        return 0.2  # "Tiger led the round, in which Benchmark, an early backer, put in"
    if ref.end <= anchor:
        far = 0.3 * scene.words_between(ref.end, anchor)
        goes_on = ref.leads and ref.role == "investor" and not _APART.search(scene.masked, ref.end, anchor)
        far += 0 if goes_on else scene.parted(ref.end, anchor)  # "Nvidia, which has a stake in OpenAI, joined"
        far += 1.5 * scene.sums_between(ref.end, anchor)
        if in_a_closed_clause(scene, ref.start, anchor, words):
            far += _UNLIKELY  # "Nvidia, which the government watches, has invested"
        return far + _UNLIKELY if ref.role in ("target", "beside") else far
    if ref.start >= gift.one.end:
        return _distance_behind(gift, ref)
    unlikely = ref.role in ("target", "beside") or _gave_the_one_before(gift, ref)
    return 0.1 + (_UNLIKELY if unlikely else 0.0)


def _speaks_by_its_head(gift: Gift, ref: Ref) -> bool:
    """Whether it is a state whose head tells of another ("The president of the United States said the company …")."""
    masked, refs = gift.scene.masked, gift.words.refs
    says = (refs.speaker_after, refs.tells_own)
    if ref.kind != "state" or not any(verb.match(masked, ref.end) for verb in says):
        return False
    head = next((of for of in refs.heads_of.finditer(masked, 0, ref.start)), None)
    return head is not None and gift.scene.words_between(head.end(), ref.start) <= 1


def _gave_the_one_before(gift: Gift, ref: Ref) -> bool:
    """Whether a sum that another name stands right behind goes on from a giver's ("A from Microsoft and B from X")."""
    scene, one, source = gift.scene, gift.one, gift.words.refs.source_before
    told = (other.end for other in scene.sums if other.end <= ref.start)
    if not any(source.search(scene.masked, end, ref.start) for end in told):
        return False
    behind = (scene.masked[one.end : other.start] for other in gift.refs if other.start > one.end)
    return any(between.count(" ") <= _FROM and source.search(between) for between in behind)


_FROM = 2
"""Spaces between a sum and the name behind "from"."""


def _owns_the_sum(gift: Gift, ref: Ref) -> bool:
    """Whether a sum is told as somebody's by the genitive alone ("$5 billion was Amazon's and $3 billion AMD's")."""
    masked, one = gift.scene.masked, gift.one
    if ref.kind not in GIVERS or ref.company in gift.known.private or _GENITIVE_ENDS.match(masked, ref.end) is None:
        return False
    if masked[one.end : ref.start] == " ":
        return True
    return gift.words.refs.copulas.fullmatch(masked, one.end + 1, ref.start) is not None


_GENITIVE_ENDS = re.compile(r"'s?(?=[.,;:)]|$|\s\w+\s[^\w\s])")
"""A genitive behind which nothing stands that is somebody's: its clause ends, or the next sum follows."""
_APART = re.compile(r"[;:(–—]")


def _distance_behind(gift: Gift, ref: Ref) -> float | None:
    """Return the same of somebody who is named behind the sum."""
    scene, one, cue, words = gift.scene, gift.one, gift.cue, gift.words
    if gift.bound and cue is not None and ref.end <= cue.end and ref.leads:
        # "the $13 billion that Microsoft has put in"
        return 0.1
    if ref.leads and ref.kind in GIVERS and (not ref.role or _gave_before(gift, ref)) and _opens_main_clause(gift, ref):
        return 1.0
    if ref.leads and ref.kind in (*GIVERS, "pronoun") and _opens_relative_clause(gift, ref):
        return 0.1
    if ref.leads and _acts_in_the_next_clause(gift, ref):
        return None
    if ref.kind in GIVERS and gift.closes_its_cue(ref):
        return None  # "a reçu 4 milliards d'Amazon", where "de" alone says nothing
    if ref.role != "investor" or scene.sums_between(one.end, ref.start) > 1:
        return None
    if gift.bound and cue is not None and 0 <= ref.start - cue.end <= 3 and not scene.parted(one.end, ref.start):
        return 0.1  # "$31 million brought by Andreessen Horowitz"
    if scene.sums_between(one.end, ref.start) and words.refs.source_before.search(scene.masked[: ref.start]):
        return None  # the next sum's
    if scene.words_between(one.end, ref.start) <= 2 and not scene.parted(one.end, ref.start):
        return 0.2
    far = 1.0 + 0.3 * scene.words_between(one.end, ref.start) + scene.parted(one.end, ref.start)
    return far + 2.0 * scene.sums_between(one.end, ref.start)


def _acts_in_the_next_clause(gift: Gift, ref: Ref) -> bool:
    """Whether somebody gives the sum behind him ("Nvidia will put in A, while Microsoft will put in B")."""
    scene, one = gift.scene, gift.one
    if not scene.parted(one.end, ref.start) or all(other.start < ref.end for other in scene.sums):
        return False
    return gift.words.refs.investor_after.match(scene.masked, ref.end) is not None


def _opens_relative_clause(gift: Gift, ref: Ref) -> bool:
    """Whether somebody is the subject of the clause that hangs on the sum ("the $500 million that Nvidia put in")."""
    between = gift.scene.masked[gift.one.end : ref.start].strip(" ,")
    return gift.words.refs.noun_relative.fullmatch(between) is not None


def _opens_main_clause(gift: Gift, ref: Ref) -> bool:
    """Whether a clause that opens the sentence holds the sum, and names nobody else who may give it.

    "Besides $500 million in Cohere, Nvidia has put $300 million into Mistral AI."
    """
    masked, one = gift.scene.masked, gift.one
    if masked[ref.start - 2 : ref.start] != ", " or gift.scene.parted(0, ref.start) > 1:
        return False
    return not any(other.end <= one.start and other.kind in _MAY_GIVE and other.role != "target" for other in gift.refs)


def _gave_before(gift: Gift, ref: Ref) -> bool:
    """Whether a giver's main clause stands behind one that tells what he gave before ("After putting A in X, B adds").

    Not behind one that leaves open who gave ("Of the A put in X, B gave").
    """
    before = gift.words.refs.same_doer.match(gift.scene.masked)
    return ref.role == "investor" and before is not None and gift.cue is not None and gift.cue.start <= before.end() + 1


_MAY_GIVE = (*GIVERS, "investor", "noun", "someone")


def _acts(gift: Gift, ref: Ref) -> bool:
    """Whether the verb of giving stands right behind a name, an auxiliary and an aside at most between."""
    cue, masked, words = gift.cue, gift.scene.masked, gift.words
    if cue is None or ref.end > cue.start or ref.role or words.refs.preposition.search(masked[: ref.start]):
        return False
    between = _ASIDE.sub("", masked[ref.end : cue.start])
    return not between.strip() or (words.refs.auxiliary.match(between) is not None and between.count(" ") <= 2)


_ASIDE = re.compile(r"^,[^,;:]{0,60},")


def _whose_people(gift: Gift, giver: Ref) -> str | None:
    """Return the one backer whose people the clause before a noun tells of ("Tesla shareholders grumble, as the …").

    Only where nobody else is named before the noun who may be meant.
    """
    may_be_meant = (*GIVERS, "noun", "description")
    ahead = [ref for ref in gift.refs if ref.kind in may_be_meant and ref.end <= giver.start]
    ahead = [ref for ref in ahead if ref.company not in gift.known.private]
    if len(ahead) != 1 or ahead[0].kind not in GIVERS:
        return None
    refs, masked, backer = gift.words.refs, gift.scene.masked, ahead[0]
    people = refs.people_of.match(masked, backer.end) or refs.people_before.search(masked, 0, backer.start)
    return called(backer) if people is not None and gift.scene.parted(backer.end, giver.start) else None


def _are_several(gift: Gift, giver: Ref) -> bool:
    """Whether a verb in the plural stands beside backers without a name, in a language whose plurals end alike."""
    masked, plural = gift.scene.masked, gift.words.inflection.plural_verb
    verb = masked[masked.rfind(" ", 0, max(giver.start - 1, 0)) + 1 : giver.start]
    if verb.endswith(" ") and plural.fullmatch(verb.rstrip()):
        return True
    return masked.startswith(" ", giver.end) and plural.match(masked, giver.end + 1) is not None


def name_of(gift: Gift, giver: Ref, target: Ref | None) -> str | None:
    """Return the name of a giver, whom a noun or a pronoun may stand for; None where nobody is known to be meant."""
    refs, focus, known = gift.refs, gift.focus, gift.known
    if _is_head_of_a_company(gift, giver) and focus.stage not in (None, giver.name, focus.investor):
        return focus.stage
    if giver.kind in GIVERS:
        leads = giver.kind == "person" and not gift.scene.has("own_money")
        return known.heads.get(giver.name, called(giver)) if leads else called(giver)
    if giver.kind == "investor" and _are_several(gift, giver):
        return None  # "Die Geldgeber stecken", whoever was told of before
    if giver.kind == "investor":
        subject = next((r for r in refs if r.kind in GIVERS and r.leads and r.end <= giver.start), None)
        told = _whose_people(gift, giver) or focus.stage or focus.lead or focus.investor
        # "Nvidia ha sido el inversor más generoso": the subject itself, where nobody was told of before
        return told or (called(subject) if subject is not None and subject.company not in known.private else None)
    named = giver.company or (giver.name if giver.name[:1].isupper() else None)
    gets = target.company if target is not None and target.kind in GIVERS else None
    if named and named not in (focus.private, gets):
        return focus.stage if _means_the_subject_before(gift, giver) else named
    owned = giver.kind == "possessive"  # "the money of SoftBank, which will bring its contribution to"
    before = [ref for ref in reversed(refs) if ref.kind in GIVERS and ref.end <= giver.start]
    lead = next((ref for ref in before if ref.role == "investor"), None)
    lead = before[0] if owned and lead is None and before and is_investors(gift.scene, before[0]) else lead
    if lead is not None:
        return called(lead)
    heads = [known.heads[ref.name] for ref in refs if ref.name in known.heads and ref.end <= giver.start]
    if heads and giver.kind in ("pronoun", "possessive"):
        return heads[-1]  # "Mark Zuckerberg spares no expense: he put"
    told = _whose_people(gift, giver) if giver.kind == "noun" else None
    if told is not None:
        return told
    # "Anthropic, to which the group pledged $5 billion": whom the article on a giver is about
    own = next((who for who in (focus.topic, focus.headline) if gets and who in known.listed), None)
    return own or focus.stage or focus.investor


def _means_the_subject_before(gift: Gift, giver: Ref) -> bool:
    """Whether a noun for any company means the subject of the sentence before, not the listed one that he deals with.

    "Bosch is buying chips from Nvidia. The group has put €60 million into Aleph Alpha."
    """
    focus, known, refs = gift.focus, gift.known, gift.words.refs
    if not focus.before or giver.company not in known.listed & {focus.topic}:
        return False
    (company, name), *others = focus.before
    acts = focus.stage == (company or name) and focus.stage != giver.company and company not in known.private
    if not acts or giver.company not in {other for other, _ in others} or not focus.text.startswith(name):
        return False
    if giver.kind == "noun" and refs.any_trade.fullmatch(gift.scene.masked, giver.start, giver.end) is None:
        return False  # "the chipmaker"
    return not any(ref.kind in GIVERS and ref.end <= giver.start and ref.company == giver.company for ref in gift.refs)


def _is_head_of_a_company(gift: Gift, giver: Ref) -> bool:
    """Whether a giver is somebody unknown by whose name his company is told ("Masayoshi Son's group has put in")."""
    owned = _OWNED.match(gift.scene.masked, giver.end)
    if giver.kind != "unknown" or owned is None or giver.name.count(" ") != 1:
        return False
    return gift.words.refs.nouns.match(gift.scene.masked, owned.end()) is not None


_OWNED = re.compile(r"['’]s\s")
