"""Sums that are a part of another: instalments of a pledge, tranches, whose money it was, shares and bonds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.funding.kind.cheques import names_another
from pipeline.figures.funding.kind.decisions import Before, Case, Decision
from pipeline.figures.funding.kind.judge import INTO
from pipeline.figures.funding.sentence.cues import CERTAIN, COMPANY, OTHER, STRONG, SURE, Found
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words
from pipeline.figures.funding.subject.roles import owner_of

_PARTS = ("rest", "part", "sundry")
"""Traps that a part of a pledge may be taken for."""
ROUND_BY_NOW = "how large the round is by now"
COMMITTED = "all that was ordered or promised"
CAME_FROM = "what a part of the round came from"
CAME_OF = "what a part of the round just told came from"
LED_WITH = "what the leader of a round gave"
LENT = "the part of a round that is lent"
PART_OF_IT = "a part of the sum before"
PORTION = "which part of its sales a company has from somebody"
_PAID = ("contract", "spend", "fine", "takeover")
"""Traps that a text splits into what is paid when."""
_PART = "a part of the investor's money"
_ROUNDED = Decimal("0.03")
_BESIDE = 60
"""Letters behind a sum within which its givers stand."""


def without_shares(scene: Scene, decisions: Sequence[Decision], before: Before) -> list[Decision]:
    """Set aside the part of a round that is shares, where a sentence tells that and the part that is lent.

    "€600 million, with €132 million of it as debt and €468 million in shares".
    """
    sizes = [one.amount.high or one.amount.low for one in scene.sums]
    named = {found.amount for found in scene.of("in_shares")}
    kept = list(decisions)
    for number, (one, decision) in enumerate(zip(scene.sums, decisions, strict=True)):
        part = sizes[number]
        if one.start not in named or decision.kind not in ("raise", "debt", "invest") or part is None:
            continue
        lent = [size for n, size in enumerate(sizes) if size and n != number and decisions[n].kind == "debt"]
        wholes = [size for n, size in enumerate(sizes) if size and n != number and decisions[n].kind == "raise"]
        wholes += [size for size in (before.whole, before.raised) if size is not None]
        if any(abs(whole - part - loan) <= _ROUNDED * whole for whole in wholes for loan in lent):
            kept[number] = replace(decision, kind="rest", cue=None, rule="rest: the shares of a round told whole")
    return kept


def without_tranches(scene: Scene, decisions: Sequence[Decision], words: Words) -> list[Decision]:
    """Set aside the steps in which a round came, where its whole is told beside them.

    "A Series C in two steps: $155 million in August and $53 million in November, $208 million in all".
    """
    kept = list(decisions)
    steps = min((found.start for found in scene.of("in_steps")), default=None)
    if steps is None or len(rounds_in(scene.text[steps:], words.lang)) > 1:
        return kept  # "in three steps: a seed round of $10 million, a Series A of $40 million"
    given = {found.amount for found in scene.of("from_whom")}  # the steps of one investor's money are each a figure
    for number, decision in enumerate(decisions):
        before, behind = _added_up_to(scene.sums[: number + 1]), _adding_up(scene.sums[number:])
        parts = [*range(number - before, number), *range(number + 1, number + 1 + behind)]
        if decision.kind not in _TAKEN_IN or not parts or scene.sums[number].start in given:
            continue
        if steps > scene.sums[parts[0]].start or any(decisions[part].kind not in _STEPS for part in parts):
            continue
        kept[number] = replace(decision, kind="raise")
        for part in parts:
            kept[part] = replace(decision, kind="rest", cue=None, rule="rest: a step of a round told whole")
    return kept


_TAKEN_IN = ("raise", "total")
_STEPS = (*_TAKEN_IN, "invest")


def without_parts_of_traps(scene: Scene, decisions: Sequence[Decision], words: Words) -> list[Decision]:
    """Set aside the parts of a sum that is none: those behind it that add up to it, or are told as parts of it.

    "Meta will pay the lab $140 million for its models, $35 million in the first year and $105 million in the second".
    """
    kept = list(decisions)
    parts = {found.amount for found in scene.of("part_of", "of_whole")}
    for number, decision in enumerate(decisions):
        if decision.kind not in _PAID or decision.kind not in words.traps:
            continue
        behind = range(number + 1, number + 1 + _adding_up(scene.sums[number:]))
        if not behind and number + 1 < len(decisions) and scene.sums[number + 1].start in parts:
            cue = decisions[number + 1].cue
            behind = range(number + 1, number + 2) if cue is None or not cue.cue.bound else behind
        for part in behind:
            if kept[part].kind in METRICS and not _is_taken_in(scene, part, kept[part]):
                kept[part] = replace(decision, rule=f"{decision.kind}: {PART_OF_IT}")
    return kept


def _is_taken_in(scene: Scene, part: int, decision: Decision) -> bool:
    """Whether words of its own say of a part that it is lent or raised ("of it raised in its Series G")."""
    begins = scene.sums[part - 1].end
    ends = scene.sums[part + 1].start if part + 1 < len(scene.sums) else len(scene.text)
    if decision.kind not in ("debt", "raise"):
        return False
    own = [found for found in scene.of(decision.kind) if begins <= found.start and found.end <= ends]
    return any(found.amount in (None, scene.sums[part].start) for found in own)


def _adding_up(sums: Sequence[Sum]) -> int:
    """Return how many sums, two at least, behind the first add up to it; 0 if none do."""
    whole = sums[0].amount.high or sums[0].amount.low
    added = Decimal(0)
    for number, one in enumerate(sums[1:], 1):
        part = one.amount.high or one.amount.low
        if whole is None or part is None or one.currency != sums[0].currency:
            return 0
        added += part
        if added >= whole:
            return number if number > 1 and added == whole else 0
    return 0


def _added_up_to(sums: Sequence[Sum]) -> int:
    """Return how many sums, two at least, right before the last add up to it; 0 if none do."""
    return _adding_up(sums[::-1])


def tranche(case: Case) -> Decision | None:
    """Tell a part of an investor's money by its own word ("the first tranche")."""
    if case.bound or case.verdict.score >= 6 or case.verdict.beside is not None or not case.named("tranche"):
        return None
    given = case.told[-1:]
    if given and given[0].kind == "valuation" and case.named("one_more"):
        given = [told for told in case.told if told.kind != "valuation"][-1:]  # "10 now, at a price of 350, 30 more if"
    if given and given[0].kind == "invest":
        return Decision("invest", given[0].cue, _PART, listed=True)
    if not case.told and case.before.near and case.before.kind == "invest":
        return Decision("invest", None, _PART, listed=True)
    return None


def shared_out(case: Case) -> Decision | None:
    """Set aside what several take between them of a round of which one has taken the rest.

    "ASML put in €1.3 billion. Bpifrance, DST and Nvidia shared the remaining €400 million."
    """
    shared = case.named("shared_out")
    return Decision("rest", shared, "rest: what several share", certain=True) if shared is not None else None


def instalment(case: Case) -> Decision | None:
    """Tell what an investor has paid of a pledge, or still owes, from the rest of a round and from other payments.

    "Amazon pledged $4 billion. The other $2.75 billion landed on Wednesday."
    """
    if case.verdict.beside is not None:
        return None  # "and Microsoft $200 million"
    cue = case.verdict.cue
    if case.kind == "sundry" and cue is not None and cue.cue.weight >= CERTAIN:
        return None  # "any investment above A now needs a signature"
    if case.named("instalment") is None or (case.named("one_more") and names_another(case)):
        return None
    if case.kind in case.words.traps and case.kind not in _PARTS:
        return None
    if case.kind in METRICS and case.kind not in ("invest", "raise") and (case.bound or not _may_count_up(case)):
        return None
    if case.kind == "invest" and cue is not None and cue.cue.of_any_name and cue.end > case.one.end:
        return None  # "to which another $2 billion of Google's was added"
    told = [(decision.kind, one.amount) for decision, one in zip(case.told, case.scene.sums, strict=False)]
    given = [amount.high or amount.low for kind, amount in told if kind == "invest"]
    raised = [amount.high or amount.low for kind, amount in told if kind == "raise"]
    before, part = case.before, case.one.amount.high or case.one.amount.low
    if (told and told[-1][0] != "invest") or (not told and case.before.kind != "invest"):
        return None
    if case.kind == "raise" and COMPANY in case.scene.masked[case.told_to : case.one.start]:
        return None  # another startup's round
    pledges = [sum_ for sum_ in (before.pledged, *given) if sum_ is not None]
    wholes = [sum_ for sum_ in (before.whole, *raised) if sum_ is not None]
    if part is None or not pledges or (part >= max(pledges) and not _is_behind_the_first(case)):
        return None
    if any(abs(whole - pledge - part) <= _ROUNDED * whole for whole in wholes for pledge in pledges):
        return None  # "ASML supplied €1.3 billion of the €1.7 billion; the other €400 million came from others"
    shared = case.scene.of("backers", "some_backers", "joint", "others")
    if any(0 <= found.start - case.one.end <= _BESIDE for found in shared):
        return None
    sure = (bool(told) or before.just_told) and case.kind in ("", "invest")
    return Decision("invest", None, _PART, listed=True, scores=(("invest", SURE),), certain=sure)


def _may_count_up(case: Case) -> bool:
    """Whether the words that say what a sum is are too faint, or only count up what was paid ("So far A was wired")."""
    return case.verdict.score < STRONG or case.kind == "total"


def _is_behind_the_first(case: Case) -> bool:
    """Whether the sum before is told as the first of several ("$15 billion up front, the other $35 billion")."""
    last = case.scene.sums[len(case.told) - 1] if case.told else None
    return last is not None and any(found.amount == last.start for found in case.scene.of("tranche"))


def came_of(case: Case) -> Decision | None:
    """Read what the first sum of a sentence says that a part of the figure just told came from.

    Of a round it is an investor's money ("$300 million came from Altimeter"), of a revenue or a loan it is nothing.
    """
    source, before = case.named("comes_from"), case.before
    if source is None or case.told or not before.just_told or case.kind not in ("", "raise", "invest", *_PARTS):
        return None
    if rounds_in(case.scene.text[: case.one.start], case.words.lang):
        return None  # "In the Series B of October 2023, $30 million came from Altimeter"
    if before.kind in ("revenue", "debt"):
        return Decision("part", source, "a part of what was told before")
    part = case.one.amount.high or case.one.amount.low
    if before.raised is None or part is None or part >= before.raised:
        return None
    return Decision("invest", source, CAME_OF, scores=(("invest", SURE),), certain=True)


def portion_of_sales(case: Case) -> Decision | None:
    """Set aside which part of its sales a company has from somebody ("Half of its revenue, $5 billion, comes from").

    Not where a date stands with the sum ("Half of its revenue, $10 billion in 2025, comes from"), or where a clause
    tells how much all of it is ("Half of its revenue, which was $10 billion, comes from"): that is the whole.
    """
    one, masked = case.one, case.scene.masked
    if case.kind not in ("", "revenue") or _CLOSES.match(masked, one.end) is None:
        return None
    shares = (found for found in case.scene.of("portion_of_sales") if found.end <= one.start)
    share = next((found for found in shares if _OPENS.fullmatch(masked, found.end, one.start)), None)
    if share is None or case.words.refs.clause_opens.search(masked, share.end, one.start):
        return None
    if not masked[one.end :].strip(" .") and not _SET_OFF.search(masked, share.end, one.start):
        return None  # "When G42 made up 87% of sales, those were $136.4 million."
    return Decision("part", share, PORTION, certain=True)


_OPENS = re.compile(r"(?:\s[^\s,;:.()–—]+){0,4}(?:, | ?\(| [–—-] )(?:[^\s,;:.()]+ ){0,3}")
"""Between which part it is and its sum: whose sales, and a mark that sets the sum off."""
_SET_OFF = re.compile(r"[,(–—-] ?(?:[^\s,;:.()]+ )?$")
"""The mark before that sum, with a word at most ("or $5 billion"), where the sentence ends with it."""
_CLOSES = re.compile(r"[,)]| [–—-] |[.]?$")
"""Behind that sum: the other mark, or the end of the sentence."""


def came_from(case: Case) -> Decision | None:
    """Read what a part of a round came from ("raised $2 billion: $500 million from Nvidia, $300 million from AMD")."""
    source = case.named("from_whom")
    if source is None or case.kind not in ("", "raise", "invest", *_PARTS):
        return None
    if case.told and _NAME_AND_SUM.search(case.scene.masked, case.told_to, case.one.start):
        return None  # "OpenAI got $10 billion from Microsoft, and Anthropic $450 million from Spark"
    if case.told and case.told[-1].kind == "invest" and _came_from_somebody(case):
        return Decision("invest", source, CAME_FROM, scores=(("invest", SURE),), certain=True)
    part = case.one.amount.high or case.one.amount.low
    told = zip(case.told, case.scene.sums, strict=False)
    wholes = [one.amount.high or one.amount.low for decision, one in told if decision.kind == "raise"]
    if part is None or case.told[-1:] == ():
        return None
    if case.told[-1].kind in ("debt", "revenue") and case.kind == "invest":
        return Decision("part", source, "a part of what was told before")
    if case.told[-1].kind not in ("raise", "invest"):
        return None
    if not any(whole is not None and part < whole for whole in wholes):
        return None
    return Decision("invest", source, CAME_FROM, scores=(("invest", SURE),), certain=True)


_NAME_AND_SUM = re.compile(rf"(?:,|;| \w{{1,3}}) {COMPANY}+ $")
"""Before a sum: the company with which a list goes on without a verb."""


def _came_from_somebody(case: Case) -> bool:
    """Whether the sum before is told with its source too ("$2 billion came from Nvidia, $1 billion from AMD")."""
    last = case.scene.sums[len(case.told) - 1]
    return any(found.amount == last.start for found in case.scene.of("from_whom"))


def led_with(case: Case) -> Decision | None:
    """Tell what the leader of a round gave of it ("Alibaba led Moonshot's $1 billion round with $800 million")."""
    given = case.named("led_with")
    if given is None or case.kind not in ("", "raise", "invest") or not case.told or case.told[-1].kind != "raise":
        return None
    masked, sums = case.scene.masked, case.scene.sums
    opens = _OPENS_WITH_NAME.match(masked)
    if opens is None or case.words.refs.investor_after.match(masked, opens.end()) is None:
        return None
    part, last = case.one.amount.high or case.one.amount.low, sums[len(case.told) - 1]
    whole = last.amount.high or last.amount.low
    if part is None or whole is None or part >= whole or _APART.search(masked, case.told_to, case.one.start):
        return None
    return Decision("invest", given, LED_WITH, scores=(("invest", SURE),), certain=True)


_OPENS_WITH_NAME = re.compile(rf"\W*[{COMPANY}{OTHER}]+")
_APART = re.compile(r"[;:.!?]\s")


def to_repay(case: Case) -> Decision | None:
    """Read money that its clause, or one that hangs on it behind a comma, says is to be paid back, as lent.

    "It obtained €50 million from the European Investment Bank in autumn, to be repaid only if its models sell."
    """
    if case.kind not in ("", "raise", "invest", "debt"):
        return None
    for found in case.scene.of("to_repay"):
        if case.named("to_repay") is not found and not _hangs_on(case, found):
            continue
        return Decision("debt", found, "debt: money to be paid back", certain=True)
    return None


def _hangs_on(case: Case, found: Found) -> bool:
    """Whether words behind a sum speak of it: right behind it, or behind the first comma with no other noun between."""
    scene, end = case.scene, case.one.end
    if found.start < end or scene.sums_between(end, found.start):
        return False
    between = scene.masked[end : found.start]
    if not between.strip():
        return True
    joined = any(end <= joint.start < found.start for joint in scene.of("and"))
    return between.endswith(", ") and between.count(",") == 1 and not joined


def lent_part(case: Case) -> Decision | None:
    """Tell the part of a round that is lent ("Debt would make up as much as $12.5 billion of the sum")."""
    lent, part = case.named("lent_part"), case.one.amount.high or case.one.amount.low
    if lent is None or part is None or (case.kind in case.words.traps and case.kind not in _PARTS):
        return None  # "would be borrowed by a vehicle"
    told = zip(case.told, case.scene.sums, strict=False)
    wholes = [one.amount.high or one.amount.low for decision, one in told if decision.kind == "raise"]
    if not any(whole is not None and part < whole for whole in (*wholes, case.before.raised)):
        return None
    return Decision("debt", lent, LENT, scores=(("debt", SURE),), certain=True)


def own_total(case: Case) -> Decision | None:
    """Tell all that an investor has given from all that a startup has raised ("invested …, taking its total to")."""
    if not case.told or case.told[-1].kind != "invest" or case.kind not in ("", "invest", "total", "raise", "rest"):
        return None
    into = INTO.match(case.scene.masked, case.told_to)
    said = case.scene.masked[into.end() if into else case.told_to : case.one.start].rpartition(",")[2]
    if case.named("own_total") is None or COMPANY in said:
        return None
    return Decision("invest", None, "all that the investor has given", listed=True, certain=True)


def total_of_commitments(case: Case) -> Decision | None:
    """Leave what was ordered or promised, added up, for a contract ("It signed contracts. In all, $1.4 trillion")."""
    total, one = case.verdict.cue, case.one
    if not case.before.committed or case.kind != "total" or total is None or total.end > one.start:
        return None
    small = case.scene.masked[: total.start] + case.scene.masked[total.end : one.start]
    if _WORD.search(small) or any(case.scene.has(group) for group in ("raise", "invest", "debt")):
        return None
    return Decision("contract", total, COMMITTED, certain=True)


_WORD = re.compile(r"\w")
"""What stands beside "in all" before its sum, if it stands not alone."""


def total_of_a_round(case: Case) -> Decision | None:
    """Tell how large one round is by now from all that was raised ("bringing the total of the round to $600M")."""
    found = case.named("round_total") if case.kind in ("", "raise", "total", "rest") else None
    return Decision("raise", found, ROUND_BY_NOW, certain=True) if found is not None else None


def whose_money(case: Case) -> Decision | None:
    """Read "five hundred million was FTX's" behind a round or behind another's money."""
    last = case.told[-1].kind if case.told else case.before.kind if case.before.near else ""
    if last not in ("raise", "invest", "total") or owner_of(case.scene, case.one, case.words) is None:
        return None
    return Decision("invest", None, "whose money it was", scores=(("invest", SURE),))


def second_place(case: Case) -> Decision | None:
    """Read a bond that is told in two places ("$17.5 billion of notes in New York and €6.5 billion in Europe")."""
    if case.bound or not case.told or case.told[-1].kind != "debt" or case.kind not in ("", "debt"):
        return None
    joined = _SECOND_PLACE.fullmatch(case.scene.text, case.told_to, case.one.start)
    if joined is None or _AT_A_PLACE.match(case.scene.text, case.one.end) is None:
        return None
    return Decision("debt", None, "a second place", scores=(("debt", STRONG),))


def second_currency(case: Case) -> Decision | None:
    """Read a bond told in two currencies ("bonds in dollars for 17.5 billion and paper in euros for 6.5 billion")."""
    if case.bound or not case.told or case.told[-1].kind != "debt" or case.kind not in ("", "debt", "raise"):
        return None
    last, between = case.scene.sums[len(case.told) - 1], case.scene.masked[case.told_to : case.one.start]
    joined = any(case.told_to <= found.start < case.one.start for found in case.scene.of("and"))
    if not joined or last.currency == case.one.currency or _NAMES.search(between) or _APART.search(between):
        return None
    return Decision("debt", None, "a second currency", scores=(("debt", STRONG),), certain=True)


_NAMES = re.compile(f"[{COMPANY}{OTHER}]")
_SECOND_PLACE = re.compile(
    r"(?:\s[\w-]+){0,3}\s[a-zà-ÿ]{1,3}\s[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?,?(?:\s\w{1,3})?(?:\s\w+)?\s"
)
_AT_A_PLACE = re.compile(r"(?:\s[\w-]+){0,3}?\s[a-zà-ÿ]{1,3}\s[A-ZÀ-Þ]")
"""Between and behind two sums: "in New York and another", "in Europe"."""
