"""What part a reference has in its sentence: investor, target, somebody set beside, and who stands as a subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, OTHER
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words
from pipeline.figures.names import Mention
from pipeline.figures.tokens import lowered

_LIST_LINK = re.compile(r"(?:'s|')?\s*,\s*|(?:'s|')?,?\s*(?:\w{1,3}|&)\s+(?:\w{2,3}\s+|\w{1,2}')?")
_AND_LINK = re.compile(r"(?:'s|')?,?\s*(?:\w{1,3}|&)\s+(?:\w{2,3}\s+|\w')?")
OWNS_NAME = re.compile(r"['’]s?\s[a-z]?[A-Z]\w+")
PEOPLE = "people"
"""The form of somebody who once worked for a company, or of that person's own company."""
_NEAR = 70
"""How many letters before a reference may tell its role."""
_CLAUSE_MARKS = ',;:—–(«„"“”'


def with_roles(refs: list[Ref], scene: Scene, words: Words) -> list[Ref]:
    """Return the references of a sentence, each with its role and whether it leads: set on them, in order."""
    found: list[Ref] = []
    for ref in refs:
        all_before = scene.masked[: ref.start]
        near_before = _stripped(_before_a_list(scene, ref, all_before, words)[-_NEAR:], ref, words)
        head = near_before if ref.start <= _NEAR else _stripped(all_before, ref, words)
        absolute = _has_its_own_participle(scene, ref, near_before, words)
        role = "" if absolute else _role(scene, ref, near_before, words)
        before = found[-1] if found else None
        if (
            role == ""
            and before is not None
            and before.role in ("investor", "beside", "target")
            and before.kind in ("name", "unknown", "description", "person")
            and ref.kind in ("name", "unknown", "person")
            and _LIST_LINK.fullmatch(scene.masked[before.end : ref.start])
            and not OWNS_NAME.match(scene.text, before.end)
            and ", which" not in scene.masked[before.end : ref.end + 8]
            and not takes_money(scene, ref, words)
            and not _opens_behind_a_comma(scene, before, ref, words)
        ):
            role = before.role if before.role != "target" else ""
        if role == "target" and before is not None and _goes_on_a_list(scene, before, ref, words):
            role = before.role = "investor"
        if role == "" and before is not None and before.role in ("investor", "target") and _owns(scene, before, ref):
            # "from Abu Dhabi's MGX": the owner gives nothing
            role, before.role = before.role, "beside"
        if role in ("", "investor") and _only_describes(scene, found, ref, words):
            role = "beside"
        if role == "" and before is not None and before.leads and is_object_of_two(scene, ref, words):
            role = "beside"
        link = _LIST_LINK if before is not None and before.role == "investor" else _AND_LINK
        linked = before is not None and link.fullmatch(scene.masked[before.end : ref.start]) is not None
        linked = linked and not takes_money(scene, ref, words)
        speaks = scene.masked[ref.end : ref.end + 1] == " " and words.refs.speaker_after.match(scene.masked, ref.end)
        linked = linked and not (speaks and before is not None and before.role == "target")  # "into A, and B said"
        leads = _leads(scene, ref, head, words) and not (linked and not found[-1].leads)
        owned = before is not None and before.leads and ref.start - before.end <= 3
        leads = leads or (owned and before is not None and OWNS_NAME.match(scene.text, before.end) is not None)
        leads = leads or absolute
        ref.role, ref.leads = role, leads
        found.append(ref)
    for number in range(len(found) - 2, -1, -1):
        ref, after = found[number], found[number + 1]
        if (
            ref.role == ""
            and after.role in ("investor", "speaker")
            and ref.kind in ("name", "unknown")
            and after.kind in ("name", "unknown")
            and words.refs.listing.fullmatch(scene.masked, ref.end, after.start)
            and not words.refs.gets.match(scene.masked, ref.end)  # "Writer, an dem Cohere beteiligt ist"
        ):
            ref.role = after.role
    return found


def _goes_on_a_list(scene: Scene, before: Ref, ref: Ref, words: Words) -> bool:
    """Whether a list of givers goes on with their preposition repeated ("auprès de Nvidia, de Lightspeed et de")."""
    named = all(one.company is None or one.kind == "name" for one in (before, ref))
    gives = before.role == "investor" or any(found.end == before.end for found in scene.of("from_whom"))
    if not gives or not named or ref.kind not in ("name", "unknown"):
        return False
    between = scene.masked[before.end : ref.start]
    of = words.refs.given_by.search(between)
    return of is not None and words.refs.listing.fullmatch(between) is not None


def _has_its_own_participle(scene: Scene, ref: Ref, before: str, words: Words) -> bool:
    """Whether a preposition only opens what is told of a startup: "With OpenAI valued at {A} and Anthropic at {B}".

    Or of a stranger ("with Writer closing a round of {A}").
    """
    if ref.kind not in ("name", "description", "unknown") or is_investors(scene, ref):
        return False
    if words.refs.absolute_behind.match(scene.masked, ref.end) is None:
        return False
    if words.refs.absolute_beside.search(before) is not None:
        return True  # "The round comes alongside Mistral raising {A}"
    opened = words.refs.absolute.search(before)
    if opened is None:
        return False
    head = before[: opened.start()].rstrip()
    return not head or head[-1] in _CLAUSE_MARKS


def is_investors(scene: Scene, ref: Ref) -> bool:
    """Whether a name is that of somebody whose business is to give money."""
    return any(one.start == ref.start and one.sort == "investor" for one in scene.mentions)


def _before_a_list(scene: Scene, ref: Ref, before: str, words: Words) -> str:
    """Return what stands before a name, without a bare word that is listed with it behind "by" ("von Accel und X")."""
    if not words.refs.capital_nouns or ref.kind not in ("name", "unknown"):
        return before
    word = A_WORD_AND.search(scene.text, 0, ref.start)
    if word is None or words.refs.and_before.search(word["link"]) is None:
        return before
    start = word.start("name")
    return before[:start] if words.refs.investor_before.search(before, 0, start) else before


A_WORD_AND = re.compile(r"(?:^|(?<=\s))(?P<name>[A-ZÄÖÜ][\w&.-]*)(?P<link>\s\w{3,5}\s)$")
"""Before a name: a bare word that is listed with it ("Lux und Accel"), where a noun as well as a name may be one."""


def _opens_behind_a_comma(scene: Scene, before: Ref, ref: Ref, words: Words) -> bool:
    """Whether a name opens the clause behind a phrase that ends with another ("Unlike OpenAI, Mistral AI has")."""
    if scene.masked[before.end : ref.start].strip() != ",":
        return False
    first = min((one for one in (scene.masked.find(COMPANY), before.start) if one >= 0), default=before.start)
    fronted = before.role == "beside" and words.refs.beside.fullmatch(scene.masked[:first].lstrip())
    closes = before.start == first or words.refs.and_before.search(scene.masked, first, before.start)
    if fronted and closes and scene.masked[ref.end : ref.end + 1] == " ":
        # "Like OpenAI (and Anthropic), Cohere sells", but "Like OpenAI, Cohere and Writer, it"
        return words.refs.and_before.match(scene.masked[ref.end + 1 :]) is None
    return words.refs.helpers.match(scene.masked, ref.end) is not None or any(
        found.start == ref.end + 1 and found.group in METRICS and (found.cue.bound or found.cue.side == "<")
        for found in scene.cues
    )


_RIVALS_OWNER = re.compile(rf"[{COMPANY}{OTHER}]+['’]s?(?:\s[^\W\d_]+)?")
"""What stands before "rival" at the head of a sentence: "OpenAI's European"."""


def _owns(scene: Scene, owner: Ref, ref: Ref) -> bool:
    """Whether a reference is told as another's, right behind it ("Japan's SoftBank")."""
    return 0 < ref.start - owner.end <= _POSSESSIVE and OWNS_NAME.match(scene.text, owner.end) is not None


_POSSESSIVE = 3


def in_order(
    scene: Scene, refs: Sequence[Ref], words: Words, spoken_of: Sequence[tuple[str | None, str]] = ()
) -> dict[int, str]:
    """Return whose the sums are, by where each begins, if a sentence gives them to several companies in order.

    "Cohere and Poolside took $450 million and $500 million respectively, at $5 billion and $3 billion." The order need
    not be told where as many names as sums stand right before their verb ("Cohere and Poolside took A and B"). Where
    the sentence names nobody, those just `spoken_of` are meant ("They are valued at A and B respectively").
    """
    if len(scene.sums) < 2:
        return {}
    unnamed = not scene.mentions and words.respectively.search(scene.masked) is not None
    if unnamed and len(scene.sums) == len(spoken_of) and _side_by_side(scene, scene.sums, words):
        return {one.start: company for one, (company, _) in zip(scene.sums, spoken_of, strict=True) if company}
    run = _named_before(scene)
    if words.respectively.search(scene.masked) is not None:
        run = run or _named_behind(scene, words) or _named_before_an_aside(scene)
    elif not run or len(scene.sums) % len(run) or not _are_subjects(scene, run, refs, words):
        return {}
    count = len(run)
    if count < 2:
        return {}
    groups = [scene.sums[place : place + count] for place in range(0, len(scene.sums), count)]
    groups = list(takewhile(lambda group: len(group) == count and _side_by_side(scene, group, words), groups))
    told = words.respectively.search(scene.masked)
    if told is not None and not groups:  # "have each raised $2 billion, at $32 billion and $12 billion respectively"
        before = [one for one in scene.sums if one.end <= told.start()][-count:]
        groups = [before] if len(before) == count and _side_by_side(scene, before, words) else []
    return {
        one.start: mention.company
        for group in groups
        for one, mention in zip(group, run, strict=True)
        if mention.company
    }


def of_each(scene: Scene, one: Sum, refs: Sequence[Ref]) -> list[str]:
    """Return the companies of which each has a sum ("Moonshot AI and MiniMax both raised $600 million")."""
    if not any(found.amount == one.start for found in scene.of("each")):
        return []
    run = _named_before(scene)
    leads = bool(run) and any(ref.start == run[0].start and ref.leads and not ref.role for ref in refs)
    named = [mention.company for mention in run if mention.company]
    return named if leads and len(named) == len(run) else []


def _are_subjects(scene: Scene, run: Sequence[Mention], refs: Sequence[Ref], words: Words) -> bool:
    """Whether names in a row, the last behind "and", are what a verb right before the first sum is told of."""
    first, last = run[0], run[-1]
    if not all(mention.company for mention in run):
        return False  # "Cohere and AMD announced A and B of new orders"
    linked = words.refs.and_before.search(scene.masked[run[-2].end : last.start]) is not None
    if not linked or scene.words_between(last.end, scene.sums[0].start) > _VERB:
        return False
    return any(ref.start == first.start and ref.leads and not ref.role for ref in refs)


_VERB = 6
"""Spaces at most between several names and as many sums that are told of them in their order."""


def _named_before(scene: Scene) -> list[Mention]:
    """Return the names that are listed right before the first sum, if there are several."""
    named = [m for m in scene.mentions if m.end <= scene.sums[0].start]
    run = named[-1:]
    for before in reversed(named[:-1]):
        if not _LIST_LINK.fullmatch(scene.masked[before.end : run[0].start]):
            break
        run.insert(0, before)
    return run if len(run) > 1 else []


def _named_before_an_aside(scene: Scene) -> list[Mention]:
    """Return the names that a sentence opens with, parted from the first sum by an aside that names others."""
    run: list[Mention] = []
    for mention in scene.mentions:
        if mention.end > scene.sums[0].start or (
            run and not _LIST_LINK.fullmatch(scene.masked, run[-1].end, mention.start)
        ):
            break
        run.append(mention)
    if len(run) < _SEVERAL or scene.masked[run[-1].end : run[-1].end + 2] != ", ":
        return []
    closed = scene.masked.find(", ", run[-1].end + 2, scene.sums[0].start)
    return run if closed >= 0 and not any(closed < m.start < scene.sums[0].start for m in scene.mentions) else []


_SEVERAL = 2


def _named_behind(scene: Scene, words: Words) -> list[Mention]:
    """Return the names that are listed behind as many sums ("$500 million and $200 million were raised by A and B")."""
    run: list[Mention] = []
    for mention in scene.mentions:
        if run and not _LIST_LINK.fullmatch(scene.masked[run[-1].end : mention.start]):
            break
        run.append(mention)
    before = [one for one in scene.sums if run and one.end <= run[0].start]
    return run if len(run) > 1 and len(before) == len(run) and _side_by_side(scene, before, words) else []


def _side_by_side(scene: Scene, sums: Sequence[Sum], words: Words) -> bool:
    """Whether only commas, "and" and "respectively" stand between sums."""
    between = [scene.masked[before.end : after.start] for before, after in pairwise(sums)]
    return all(_LIST_LINK.fullmatch(text) or not words.respectively.sub("", text).strip() for text in between)


def is_object_of_two(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether the next verb of the one before goes on right behind a name ("Cohere beat OpenAI and raised").

    Not where that verb gives or goes on about the name ("uses OpenAI and led its round", "likes xAI and lent it").
    """
    joint = _JOINT.match(scene.masked, ref.end)
    if joint is None or not words.refs.and_before.search(joint[1] + " ") or opens_clause(scene, ref.start, words):
        return False
    helped = words.refs.auxiliary.match(scene.masked, joint.end() - 1)
    places = (joint.end(), helped.end() + 1 if helped else -1)
    if words.refs.investor_after.match(scene.masked, joint.end() - 1) is not None:
        return False
    if any(words.refs.lends_it.match(scene.masked, place) for place in places if place >= 0):
        return False
    verbs = (found for found in scene.cues if found.start in places and found.group in METRICS)
    told = any(found.cue.bound or found.cue.side == "<" for found in verbs)
    return told and not any(_takes_a_pronoun(scene, place, words) for place in places if place >= 0)


def _takes_a_pronoun(scene: Scene, place: int, words: Words) -> bool:
    """Whether a pronoun stands right behind the word at a place ("and gave it")."""
    behind = scene.masked.find(" ", place)
    return behind >= 0 and words.refs.pronouns.match(scene.masked, behind + 1) is not None


_JOINT = re.compile(r"(?:['’]s?\s[^\W\d_]+)?\s(\w+)\s")
"""What stands between the object of two verbs, or what is its own, and the second ("bought Anthropic's tokens and")."""


def _only_describes(scene: Scene, found: Sequence[Ref], ref: Ref, words: Words) -> bool:
    """Whether a reference only describes the subject before it ("Prosperity7, the venture arm of Aramco, supplied")."""
    head = next((one for one in reversed(found) if one.kind in ("name", "unknown", "description")), None)
    if head is None or not head.leads or scene.masked[head.end : head.end + 2] != ", ":
        return False
    if ref.start == head.end + 2 and tells_what_it_is(scene, ref, words):
        return True  # "Cohere, OpenAI's smaller rival, raised"
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
    if _is_cited(scene, ref, words):
        return "speaker"
    if words.refs.denied_name.search(scene.masked, 0, ref.start) and words.refs.but_behind.match(scene.masked, ref.end):
        return "beside"  # "It is not Mistral but Helsing that"
    if ref.kind == "unknown" and _opens_a_relative_clause(scene, ref, words):
        return ""
    if ref.kind == "unknown" and _explains_a_noun(before, words):
        return "beside"
    if ref.company is None and (_tells_in_an_aside(scene, ref, words) or words.refs.seen_by.search(before)):
        return "speaker"
    if any(ref.start == owner_of(scene, one, words) for one in scene.sums if 0 < ref.start - one.end <= _NEAR):
        return "investor"
    told = words.refs.role_before.search(before) is not None
    beside = words.refs.beside.search(before) if told and not _is_left_at_a_price(scene, ref, before, words) else None
    if beside:
        # "Its rival OpenAI raised": the rival is the subject
        head = words.refs.owner.sub("", before[: beside.start()]).rstrip()
        opens = (not head and ref.start <= _NEAR) or head[-1:] in tuple(_CLAUSE_MARKS)
        opens = opens or (_RIVALS_OWNER.fullmatch(head) is not None and ref.start <= _NEAR)
        if words.refs.rival_nouns.fullmatch(beside.group().strip()):
            # "it emerged that rival Anthropic", no "more than OpenAI and rival Anthropic"
            heads = (head, before[: beside.start()].rstrip())
            # … and no "more than its rival Anthropic"
            joined = any(words.refs.and_before.search(one) or words.refs.beside.search(one + " ") for one in heads)
            opens = opens or (not joined and any(words.refs.conjunction.search(one) for one in heads))
        aside = words.refs.preposition.search(beside.group()) is not None  # "beside Microsoft, which"
        return "" if opens and not aside and " " not in beside.group().strip() else "beside"
    gets = words.refs.target_before.search(before) if told else None
    gives = words.refs.investor_before.search(before) if told else None
    if gives and not (gets and gets.start() < gives.start()):  # "in the capital of" knows more than "of"
        return "investor"
    if gets and before[: gets.start()].rstrip()[-1:] == AMOUNT and ref.company:
        return "target"  # "500 Millionen Dollar in Cohere investiert"
    if gets:
        return "target"  # before the verb: "die General Catalyst in Poolside steckte"
    if words.refs.investor_after.match(scene.masked, ref.end) or is_told_as_backer(scene, ref, words):
        return "investor"
    arm = words.refs.its_arm.match(scene.masked, ref.end)
    if arm is not None and words.refs.investor_after.match(scene.masked, arm.end()):
        return "investor"
    if ref.company is None and _backs_behind_an_aside(scene, ref, words):
        return "investor"
    of_whom = ref.kind == "name" and ref.company is None and after[:1] in ("'", "’")  # "Salesforce's announcement said"
    if (ref.kind == "unknown" or of_whom) and _speaks(scene, ref, words):
        return "speaker"
    if ref.kind in ("name", "unknown") and words.refs.things.match(after) and after[:1] == " ":
        return "beside"
    if ref.kind in ("unknown", "person") and OWNS_NAME.match(scene.text, ref.end):
        # "Prince Alwaleed's Kingdom Holding": the owner does not act
        return "beside"
    return ""


def _backs_behind_an_aside(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name leads a round, or joins it, behind what explains it ("FTX, the exchange of two brothers, led").

    Who puts in a sum there is found with that sum.
    """
    aside = _ASIDE_ON_IT.match(scene.masked, ref.end)
    verb = words.refs.investor_after.match(scene.masked, aside.end()) if aside else None
    return verb is not None and AMOUNT not in scene.masked[verb.end() : verb.end() + _ITS_SUM]


def _is_cited(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a sentence, or what a colon brings, opens with whom it cites ("Selon Bloomberg, Nvidia versera")."""
    if ref.company is not None or ref.kind not in ("name", "unknown") or scene.masked[ref.end : ref.end + 1] != ",":
        return False
    colon = scene.masked.rfind(": ", 0, ref.start)
    return words.refs.cited.fullmatch(scene.masked, colon + 2 if colon >= 0 else 0, ref.start) is not None


_ASIDE_ON_IT = re.compile(rf",\s[^,;:.(){AMOUNT}]{{1,80}},")
"""What explains a name, between commas."""
_ITS_SUM = 6
"""Letters between a verb of giving and its sum."""
_CAPITAL = re.compile(r"(?<=\s)[A-ZÀ-Þ]\w+")


def is_told_as_backer(scene: Scene, ref: Ref, words: Words, one: Sum | None = None) -> bool:
    """Whether a clause behind the name of a stranger says that he gives money ("Accel, which had led a Series F").

    Not with a sum of that clause, behind which it names another stranger ("…, which led a Series D of A in Harvey").
    """
    who = words.refs.who.match(scene.masked, ref.end) if ref.company is None else None
    if who is None or words.refs.investor_after.match(scene.masked, who.end()) is None:
        return False
    return one is None or not _names_a_stranger_behind(scene, one, words)


def led_what_is_priced(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a clause behind an investor prices the startup ("led by Accel, which brought its valuation to")."""
    gives = ref.company is None and gives_in_a_round(scene, ref, words)
    who = words.refs.who.match(scene.masked, ref.end) if gives else None
    return who is not None and words.refs.brings_its_price.match(scene.masked, who.end()) is not None


def gives_in_a_round(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether somebody is told as who gave money in a round, not as one dealt with ("a deal with Oracle")."""
    if ref.role != "investor" or not scene.of("raise", "deal"):
        return False
    return words.refs.given_by.search(scene.masked[: ref.start]) is not None


def _names_a_stranger_behind(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a word with a capital that is no round's name stands between a sum and the end of its clause."""
    close = scene.masked.find(",", one.end)
    end = close if close >= 0 else len(scene.masked)
    rounds = [(one.end + name.start, one.end + name.end) for name in rounds_in(scene.text[one.end : end], words.lang)]
    return any(
        scene.masked[m.start()] not in (AMOUNT, COMPANY, DATE) and not any(a <= m.start() < b for a, b in rounds)
        for m in _CAPITAL.finditer(scene.text, one.end, end)
    )


def _is_left_at_a_price(scene: Scene, ref: Ref, before: str, words: Words) -> bool:
    """Whether what "left" a company is no person but a deal, behind which stands a price ("left Scale worth A")."""
    if words.refs.leaves.search(before) is None:
        return False
    prices = scene.of("valuation", "at_price")
    priced = any(found.start <= ref.end + _PRICE and ref.end < found.end for found in prices)
    return priced or any(0 < one.start - ref.end <= len(" at ") for one in scene.sums)


_PRICE = 10
"""Letters between a company that a deal left at a price and the words for that."""


def _speaks(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether the verb behind a name says that it speaks; behind a comma somebody else does ("Kestrel, he said, …")."""
    aside = EXPLAINED.match(scene.masked, ref.end)
    if aside is not None and words.refs.tellers.search(aside.group()):
        # "IVC, a data firm, puts the total at"
        return words.refs.speaker_after.match(scene.masked, aside.end()) is not None
    says = words.refs.speaker_after.match(scene.masked, ref.end)
    if says is None or _gives(scene, ref):
        return False
    if scene.masked[ref.end] in "'’" and scene.masked[says.end() :].lstrip()[:1] == AMOUNT:
        return False  # "Cisco's reported $300 million investment"
    if scene.masked[ref.end : ref.end + 1] != ",":
        return True
    return words.refs.relative.match(scene.masked, ref.end) is not None and not _takes_behind_a_clause(scene, ref)


EXPLAINED = re.compile(r", [^,;:]{1,60},(?= )")
"""Behind a name: what it is, between commas."""


def _takes_behind_a_clause(scene: Scene, ref: Ref) -> bool:
    """Whether a verb of taking goes on behind a relative clause ("Kestrel, which writes songs, got $300 million")."""
    close = scene.masked.find(", ", ref.end + 1)
    return close >= 0 and any(
        found.start == close + 2 and (found.cue.side == "<" or found.cue.bound) for found in scene.of("raise")
    )


def _gives(scene: Scene, ref: Ref) -> bool:
    """Whether the word behind a name tells of money, right before a sum ("Fidelity added $300 million")."""
    given = (found for found in scene.of("invest") if found.start == ref.end + 1)
    return any(scene.masked[found.end :].lstrip()[:1] == AMOUNT or found.cue.bound for found in given)


def _tells_in_an_aside(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether an aside between commas names who told of it (", as the Financial Times disclosed,")."""
    if ref.kind not in ("name", "unknown", "person"):
        return False
    opened = words.refs.told_by.search(scene.masked, max(0, ref.start - _NEAR), ref.start)
    if opened is None or "," in scene.masked[opened.end() : ref.start]:
        return False
    close = scene.masked.find(",", ref.end, ref.end + _NEAR)
    return close >= 0 and AMOUNT not in scene.masked[opened.end() : close]


def owner_of(scene: Scene, one: Sum, words: Words) -> int | None:
    """Return where the name begins that a sum is said to be the money of ("five hundred million was FTX's")."""
    of = words.refs.belongs.match(scene.masked, one.end)
    if of is None:
        return None
    named = (_OWNER_IN_GENITIVE if words.refs.belongs_in_genitive else _OWNER).match(scene.text, of.end())
    return of.end() if named is not None else None


_NAME = r"[A-ZÀ-Þ][\w&.-]*(?:\s(?:&\s)?[A-ZÀ-Þ][\w&.-]*){0,3}"
_OWNER = re.compile(rf"{_NAME}(?=\s*(?:[,.;:)]|$))")
_OWNER_IN_GENITIVE = re.compile(rf"{_NAME}['’]s?(?=\s*(?:[,.;:)]|$))")


def _explains_a_noun(before: str, words: Words) -> bool:
    """Whether a name only says which company a noun means ("the maker of Windows", "die Firma von Josh Kushner")."""
    of = words.refs.of_before.search(before) or words.refs.of_person_before.search(before)
    if of is None:
        return False
    last = re.search(r"[\w-]+$", before[: of.start()].rstrip())
    if last is None or not is_definite(before, last.start(), words):
        return False
    return words.refs.nouns.fullmatch(last[0]) is not None or words.refs.investors.fullmatch(last[0]) is not None


def is_definite(masked: str, start: int, words: Words) -> bool:
    """Whether a noun at `start` means one that is known: "the startup", not "a startup" or "a rival startup"."""
    before = masked[max(0, start - 60) : start]
    return words.refs.definite.search(before) is not None and not words.refs.kin.search(before)


def _phrase(ref: Ref, words: Words) -> re.Pattern[str]:
    """Return what may stand before a reference as part of it: "the French chip group" before a name."""
    return words.refs.name_phrase if ref.kind in ("name", "description") and ref.company else words.refs.noun_phrase


def described_from(masked: str, start: int, words: Words) -> int | None:
    """Return where the words begin that tell what a name at `start` is ("le géant néerlandais des puces ASML")."""
    near = max(0, start - _NEAR)
    found = words.refs.described.search(masked[near:start])
    return near + found.start() if found is not None and found.group().islower() else None


def _stripped(before: str, ref: Ref, words: Words) -> str:
    """Return what stands before a reference without the words that belong to it."""
    if ref.kind in ("name", "unknown") and (people := words.refs.residents.search(before)) is not None:
        return before[: people.start()]
    described = described_from(before, len(before), words) if ref.kind in ("name", "unknown", "person") else None
    if described is not None:
        return before[:described]
    if not before[-1:].isspace() and before[-1:] not in ("'", "’"):
        return before  # neither a word of its own nor an elided article
    pattern = _phrase(ref, words)
    phrase = pattern.search(before, before.rfind(DATE) + 1)  # "en el tercer trimestre de 2025 la empresa"
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
    elif ref.kind in ("name", "unknown"):
        before = _without_noun(_without_owned(before, words), words)
    elif ref.kind == "someone" and words.refs.capital_nouns:
        before = words.refs.determined.sub("", before)  # "von einer Gruppe um Accel"
    before = before.rstrip()
    if not before or before[-1] in _CLAUSE_MARKS:
        return True
    if ref.kind == "unknown" or (ref.kind == "name" and ref.company is None):
        return (
            words.refs.conjunction.search(before + " ") is not None
            or (
                # "To get there Masayoshi Son borrowed"
                _has_a_verb(scene, ref, words) and not words.refs.preposition.search(before + " ")
            )
            or _opens_a_relative_clause(scene, ref, words)
        )
    return not words.refs.preposition.search(before + " ")


def _opens_a_relative_clause(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name stands between a relative pronoun and a verb of giving ("de los que IDG aportó")."""
    pronoun = scene.masked[: ref.start].rstrip().rpartition(" ")[2]
    gives = any(found.start == ref.end + 1 for found in scene.of("invest"))
    return gives and words.refs.noun_relative.fullmatch(pronoun) is not None


def _without_noun(before: str, words: Words) -> str:
    """Return what stands before a name without the bare noun at the head of a clause ("Defence startup Helsing")."""
    head = max(before.rfind(mark) for mark in _CLAUSE_MARKS) + 1
    said = before[head:].split()
    if not 0 < len(said) <= _BARE or words.refs.nouns.fullmatch(said[-1]) is None:
        return before
    small = any(words.refs.preposition.search(word + " ") or words.refs.helpers.match(" " + word) for word in said)
    return before if small else before[:head]


_BARE = 4
"""Words at most that tell what a name is ("German AI defence startup")."""


def _without_owned(before: str, words: Words) -> str:
    """Return what stands before a name without the noun that it explains ("Su competidor You.com")."""
    said = before.split()[-_OWNED:]
    if not said or not (words.refs.rival_nouns.fullmatch(said[-1]) or words.refs.nouns.fullmatch(said[-1])):
        return before
    back = next((n for n in range(2, len(said) + 1) if words.refs.possessives.fullmatch(said[-n])), None)
    return " ".join(before.split()[:-back]) if back else before


_OWNED = 4
"""How many words an owner, a noun and what stands between them may be ("its Toronto rival")."""


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


def takes_money(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a verb of taking money stands right behind a name, which opens a clause ("and Cohere has landed")."""
    auxiliary = words.refs.auxiliary.match(scene.masked, ref.end)
    places = (ref.end + 1, auxiliary.end() + 1 if auxiliary else -1)
    return any(found.start in places and (found.cue.side == "<" or found.cue.bound) for found in scene.of("raise"))


def opens_clause(scene: Scene, start: int, words: Words) -> bool:
    """Whether a clause begins at a place, but for a word that joins it to the one before."""
    before = scene.masked[:start].rstrip()
    return not before or before[-1] in _CLAUSE_MARKS or words.refs.conjunction.search(before + " ") is not None


def in_a_closed_clause(scene: Scene, place: int, end: int, words: Words) -> bool:
    """Whether a name that begins at a place stands in a relative clause that a comma closes before `end`.

    "The firm, whose models draw pictures for Adobe and Meta, said that revenue had grown to $96 million."
    """
    opened = words.refs.clause_opens.search(scene.masked, 0, place)
    if opened is None or scene.masked.find(",", place, end) < 0:
        return False
    return not any(mark in scene.masked[opened.end() : end] for mark in _STRONG)


def in_an_aside(scene: Scene, ref: Ref, refs: Sequence[Ref]) -> bool:
    """Whether a reference only says beside a company's name who backs it ("Perplexity, backed by Nvidia, has")."""
    opened, close = scene.masked.rfind(", ", 0, ref.start), scene.masked.find(",", ref.end)
    if opened < 0 or close < 0 or close - opened > _NEAR or AMOUNT in scene.masked[opened:close]:
        return False
    return any(other.end == opened and other.company and other.leads for other in refs)


def tells_what_it_is(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name in the genitive tells between commas what another is ("CapitalG, Alphabet's growth fund, put")."""
    told = _OWN_AND_VERB.match(scene.masked, ref.end)
    if told is None:
        return False
    said = told["next"] + " "
    small = words.refs.preposition, words.refs.conjunction, words.refs.kin
    return not (any(pattern.search(said) for pattern in small) or words.refs.opens_noun.match(said))


_OWN_AND_VERB = re.compile(r"['’]s (?:[a-z-]+ ){0,3}[a-z-]+, (?P<next>[a-z]+) ")
"""Behind a name: what is its own, and the word with which the clause goes on."""


def names_a_unit(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name, as it is written, is that of a company's unit ("Azure", "AWS")."""
    return words.refs.units.fullmatch(lowered(scene.text[ref.start : ref.end])) is not None


def explains_another(scene: Scene, ref: Ref, refs: Sequence[Ref], end: int, words: Words) -> bool:
    """Whether a name only says what another one is, between two commas ("Kestrel, an investor from Dallas, put in")."""
    opened = scene.masked.rfind(", ", 0, ref.start)
    if is_explanation(scene, ref, words):
        return is_explained(refs, opened)
    if ref.start == opened + 2 and tells_what_it_is(scene, ref, words):
        return is_explained(refs, opened)
    if opened < 0 or ref.start == opened + 2 or scene.masked.find(",", ref.end, end) < 0:
        return False
    if any(mark in scene.masked[opened : ref.start] for mark in _STRONG):
        return False
    return is_explained(refs, opened)


def is_explanation(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a word with a capital only opens what explains the name before it ("Albania, Land of her birth, put in").

    Not where it ends a list ("Accel, Balderton and Index, who").
    """
    if ref.kind != "unknown" or scene.masked[ref.start - 2 : ref.start] != ", ":
        return False
    behind = _EXPLAINING.match(scene.text, ref.end)
    return behind is not None and not words.refs.and_before.search(behind[1] + " ")


_EXPLAINING = re.compile(r"\s([a-zà-ÿ'’]+)(?:\s[^\s,;:]+){0,8},")


def is_explained(refs: Sequence[Ref], comma: int) -> bool:
    """Whether a comma closes a name, so that what stands behind it may say what that is."""
    return any(other.end == comma and other.kind in ("name", "unknown", "person", "state") for other in refs)


_STRONG = ";:—–"
