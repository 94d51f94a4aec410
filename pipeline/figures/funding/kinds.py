"""What kind each sum of a sentence is: by its own cues, by the sum that it is compared with, or by what went before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.figures.funding.brackets import in_brackets
from pipeline.figures.funding.cheques import next_cheque, whose_turn
from pipeline.figures.funding.cues import AMOUNT, COMPANY, DATE, OTHER, STRONG
from pipeline.figures.funding.decisions import Before, Case, Decision
from pipeline.figures.funding.fragments import (
    EDGES,
    MARKED,
    is_fragment,
    kind_of_item,
    names_beside,
    opens_its_sentence,
    says_something,
)
from pipeline.figures.funding.imagined import imagined
from pipeline.figures.funding.judge import Verdict, judge_all
from pipeline.figures.funding.parts import (
    came_from,
    came_of,
    instalment,
    led_with,
    lent_part,
    own_total,
    second_currency,
    second_place,
    tranche,
    whose_money,
)
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.steps import difference, led_to
from pipeline.figures.funding.superseded import known_since, reported_before
from pipeline.figures.funding.words import METRICS, Words

_LABEL = re.compile(rf"[\W\d]{{0,6}}{DATE}+\s*[:–—-]\s*{AMOUNT}")
_SHORT_LABEL = re.compile(
    rf"[\W\d]{{0,6}}(?:[a-zà-ÿ]{{1,3}}\s)?{DATE}+,\s(?P<words>[^{AMOUNT}]*){AMOUNT}", re.IGNORECASE
)
_SHORT = 60
"""Letters that a line with a date for its label has at most."""
STATES = ("valuation", "revenue", "total")
"""Kinds that a text goes on about with "it was": a sum raised is an event and needs its own word."""


def decide(scene: Scene, words: Words, before: Before) -> list[Decision]:
    """Return the kind of each sum of a sentence, in order."""
    verdicts = judge_all(scene, words)
    decided: list[Decision] = []
    for one, verdict in zip(scene.sums, verdicts, strict=True):
        decided.append(_decide(Case(scene, one, verdict, tuple(decided), words, before)))
    for number, decision in enumerate(decided[:-1]):
        after = decided[number + 1]
        opens = any(found.amount == scene.sums[number].start for found in scene.of("from"))
        if opens and verdicts[number].score < 9 and after.kind in METRICS and decision.kind not in words.traps:
            decided[number] = replace(after, rule="the first of two values", former=True)
        elif opens and decision.kind in words.traps and not _tells_itself(verdicts[number + 1]):
            # "the market should grow from $131 billion to $453 billion"
            decided[number + 1] = replace(decision, rule=f"{decision.kind}: the second of two values")
        elif _is_worked_out(decision, scene.sums[number + 1]):
            decided[number + 1] = replace(decision, rule=WORKED_OUT)
    return decided


def _is_worked_out(decision: Decision, after: Sum) -> bool:
    """Whether a sum is only worked out from the one before it ("two per cent of $9 billion is $180 million")."""
    cue = decision.cue
    return decision.kind == "sundry" and cue is not None and cue.cue.bound and after.end <= cue.end


def _tells_itself(verdict: Verdict) -> bool:
    """Whether a cue names a sum for a figure, other than by a preposition alone ("from $8 billion to {A}")."""
    cue = verdict.cue
    return verdict.kind in METRICS and cue is not None and cue.cue.bound and cue.group != "at_price"


def _decide(case: Case) -> Decision:
    verdict, cue = case.verdict, case.verdict.cue
    rule = f"{case.kind}: {case.scene.told_by(cue)}" if cue else case.kind
    plain = Decision(case.kind, cue, rule, verdict.compares is not None, scores=verdict.scores)
    part = next((found for one in _PARTS if (found := one(case)) is not None), None)
    if part is not None:
        return part
    if case.kind in case.words.traps:
        return plain
    return next((decision for one in _RULES if (decision := one(case)) is not None), plain)


def _compared(case: Case) -> Decision | None:
    last = next((d for d in reversed(case.told) if d.kind in METRICS), None)
    compares = case.verdict.compares
    if compares is None or case.verdict.score >= 9 or last is None:
        return None
    return Decision(last.kind, compares, f"{last.kind}: compared with the sum before", compares.group == "compare")


def _since_in_an_aside(case: Case) -> Decision | None:
    """Read a round behind an aside that only says since when somebody leads the company, or where it sits."""
    cue, scene = case.verdict.cue, case.scene
    if case.kind != "total" or cue is None or cue.cue.bound or cue.group != "total" or cue.end > case.one.start:
        return None
    opened, closed = scene.masked.rfind(", ", 0, cue.start), scene.masked.find(",", cue.end, case.one.start)
    if opened < 0 or closed < 0 or AMOUNT in scene.masked[opened:closed]:
        return None
    relative = case.words.refs.noun_relative.match(scene.masked, opened + 2)
    raises = [found for found in scene.of("raise") if found.end > opened and found.start < case.one.start]
    if relative is None or not raises or raises[0].start < closed:
        return None
    return Decision("raise", raises[0], "a round, behind an aside")


def _with_the_money(case: Case) -> Decision | None:
    """Read the price with the money in, told behind the one without ("$2 billion before it, $3 billion after")."""
    if case.bound or not case.told or case.told[-1].kind != "valuation" or not case.scene.has("pre"):
        return None
    after = case.named("post_if_pre")
    return Decision("valuation", after, "the price with the money in", certain=True) if after is not None else None


def _about_revenue(case: Case) -> Decision | None:
    """Tell parts and other periods of the revenue told before from money that somebody gives."""
    cue = case.verdict.cue
    of_what = case.told[-1].kind if case.told else case.before.kind if case.before.near else ""
    if of_what != "revenue":
        return None
    sourced = case.told and case.named("from_whom") and (case.kind == "invest" or not case.bound)
    if sourced or (case.kind == "invest" and case.named("part_of")):
        return Decision("part", cue, "a part of the revenue told before")
    earns = cue is not None and any(found.start == cue.start for found in case.scene.of("earns"))
    if case.kind in ("invest", "raise") and not case.bound and earns and case.scene.dates:
        return Decision("revenue", cue, "what another period brought")
    return None


def _investor_alone(case: Case) -> Decision | None:
    before = case.before
    stranger = OTHER in case.scene.masked[: case.one.start]
    if not case.bound and before.beside_a_raise and not before.announced and stranger and case.labelled:
        return Decision("invest", None, "an investor and a sum alone")
    return None


def _list_goes_on(case: Case) -> Decision | None:
    beside, told, before = case.verdict.beside, case.told, case.before
    if beside is None or not _goes_on(case.verdict, case.bound):
        return None
    kind, rule = "", GOES_ON
    if told:
        kind = told[-1].kind
    elif case.verdict.score < 3:
        kind = before.opener if _can_go_on(before.opener) else before.kind if before.near else ""
        if kind == "revenue" and kind != before.opener and not any(len(date.as_of) == 4 for date in case.scene.dates):
            return Decision("raise", beside, "a list of companies")
    if not _can_go_on(kind):
        return None
    return Decision(kind, beside, rule, listed=kind != "invest", certain=_is_next_round(case))


def _is_next_round(case: Case) -> bool:
    """Whether a name and a sum alone go on behind a round ("Cohere a levé 500 millions et OpenAI 6 milliards")."""
    last = case.told[-1] if case.told else None
    if (
        last is None
        or last.cue is None
        or last.cue.group != "raise"
        or last.cue.amount != case.scene.sums[len(case.told) - 1].start
    ):
        return False
    return case.words.refs.next_name.fullmatch(case.scene.masked, case.told_to, case.one.start) is not None


def _can_go_on(kind: str) -> bool:
    return kind in METRICS and kind != "debt"


def _second_period(case: Case) -> Decision | None:
    if _parallel(case.scene, case.one, case.verdict, case.told, case.bound):
        return Decision(case.told[-1].kind, case.told[-1].cue, "a second period")
    return None


def _another_date(case: Case) -> Decision | None:
    """A round with a date of its own goes on about the one before ("$6 billion in May and $5 billion in December")."""
    scene, one = case.scene, case.one
    if case.bound or not case.told or case.told[-1].kind not in ("raise", "debt"):
        return None
    between = _ASIDE.sub(" ", scene.masked[case.told_to : one.start])
    dated = _is_dated(scene, one)
    said = _SHORT_WORD.sub(" ", case.words.small.sub(" ", MARKED.sub(" ", between)))
    if not dated or DATE not in between or said.strip(EDGES):
        return None
    then = any(case.told_to <= found.start < one.start for found in scene.of("then"))
    return Decision(case.told[-1].kind, None, "another date", certain=then)


def _is_dated(scene: Scene, one: Sum) -> bool:
    """Whether a date stands right behind a sum, in the same clause."""
    behind = (date.start for date in scene.dates if date.start >= one.end)
    return any(scene.words_between(one.end, at) <= _DATED and "," not in scene.masked[one.end : at] for at in behind)


def _last_known(case: Case) -> Decision | None:
    """Read the last of what the sentence before spoke of ("There is no price. The last one known: …")."""
    known, before = case.named("last_known"), case.before
    if known is None or case.told or before.kind not in STATES or not (before.announced or before.just_told):
        return None
    if case.bound and case.kind in METRICS and case.kind not in ("raise", before.kind):
        return None
    return Decision(before.kind, known, "the last known of what the sentence before speaks of", certain=True)


def _of_the_market(case: Case) -> Decision | None:
    """Read the answer to a question about a market ("Is the market big enough? Analysts speak of $50 billion")."""
    before = case.before
    if case.bound or not (before.announced and before.near and before.kind == "market"):
        return None
    return Decision("market", None, "the sentence before speaks of a market", certain=True)


def _headed(case: Case) -> Decision | None:
    """A dated sum of a list whose heading says what it lists ("Its valuation over time: $2 billion in May, …")."""
    scene, one = case.scene, case.one
    colon = scene.masked.rfind(":", 0, one.start)
    if colon < 0 or AMOUNT in scene.masked[:colon] or not _is_dated(scene, one):
        return None
    topics = [match.lastgroup for match in case.words.topics.finditer(" " + scene.masked[:colon])]
    if not topics or topics[-1] not in (*STATES, "profit") or not is_fragment(scene, one, case.words):
        return None
    if case.bound and case.kind != topics[-1]:
        return None
    return Decision(topics[-1], None, "a dated sum of the list that the words before the colon announce", certain=True)


_ASIDE = re.compile(rf"\s(?:\([^(){AMOUNT}]*\)|[–—-]\s[^–—{AMOUNT}]*?\s[–—-](?=[\s,]))")
"""What stands in brackets or between dashes, without a sum."""
_SHORT_WORD = re.compile(r"\b[^\W\d_]{1,3}\b")
_DATED = 2
"""Words at most between a sum and its date ("$5 billion in early December")."""


def _investors_go_on(case: Case) -> Decision | None:
    before, short = case.before, len(case.scene.text) < 45
    if not case.kind and not case.told and short and before.gives and before.near and before.kind == "invest":
        return Decision("invest", None, "a list of investors goes on")
    return None


def _dated_line(case: Case) -> Decision | None:
    masked = case.scene.masked
    if case.kind:
        return None
    short = _SHORT_LABEL.match(masked) if len(case.scene.text) < _SHORT else None
    labelled = short is not None and not case.words.label_words.sub("", short["words"]).strip()
    if not (labelled or _LABEL.match(masked)):
        return None
    if case.before.kind == "revenue":
        return Decision("revenue", None, "a dated line of a list of revenues")
    return Decision("raise", None, "a dated line of a list of rounds")


def _at_a_price(case: Case) -> Decision | None:
    if not case.bound and case.verdict.score < 8 and _priced(case.scene, case.one):
        plain = case.kind in ("", "valuation") and case.verdict.score < STRONG and not case.scene.has("revenue")
        return Decision("raise", case.verdict.cue, "raised at the price behind it", certain=plain)
    return None


def _is_price_of_the_round(scene: Scene, one: Sum, told: Sequence[Decision]) -> bool:
    """Whether two sums alone are what a round brought and at what price ("BlackRock led it. $640 million; $2.8bn")."""
    if len(told) != 1 or told[0].kind != "raise" or told[0].cue is not None:
        return False
    raised, price = scene.sums[0].amount.high, one.amount.low
    if _MARK_ALONE.fullmatch(scene.masked, scene.sums[0].end, one.start) is None:
        return False
    return raised is not None and price is not None and price >= _TIMES * raised > 0


PRICE_BEHIND = "the price of the round whose sum stands alone before it"
_MARK_ALONE = re.compile(r"\s?[,;:/–—|]\s")
_TIMES = 3
"""How many times a round its price must be at least, where no word says that it is one.

Of 1,810 pairs of a round and a price in the gold cases, of one company and one date, 98 % are; half are 10 times it.
"""


def _fragment(case: Case) -> Decision | None:
    """A sum with nothing beside it goes on about what was told before."""
    scene, one, told, before = case.scene, case.one, case.told, case.before
    if case.kind or not is_fragment(scene, one, case.words):
        return None
    opens = not told and opens_its_sentence(scene, one)
    if opens and before.named_round:
        return Decision("raise", None, "the sum of the round just named")
    if _is_price_of_the_round(scene, one, told):
        return Decision("valuation", None, PRICE_BEHIND, certain=True)
    parallel = kind_of_item(scene, one, told)
    if parallel:
        return Decision(parallel, None, "as the item before")
    if opens and before.asked and before.announced and before.kind in METRICS:
        return Decision(before.kind, None, CARRIED_ON, certain=before.kind in STATES)
    goes_on = told[-1].kind if told else before.kind if before.near and (opens or not before.announced) else ""
    if one.bracketed and goes_on in STATES and names_beside(scene, one):
        return None  # "Hangzhou ($100 million)": what a name in a list gives
    if one.bracketed and not told and says_something(scene.masked[: one.start], case.words):
        return None  # "Spending plans of the giants (~$90 billion)"
    if goes_on not in METRICS:
        return None
    named = COMPANY in scene.masked[one.start - 40 : one.start] or names_beside(scene, one)
    told_of = goes_on == "raise" and _BEHIND_A_NAME.search(scene.masked[: one.start]) is not None
    certain = (goes_on in STATES or told_of) and _is_dated(scene, one)
    # "Bei OpenAI waren es 40 Milliarden"
    certain = certain or (not told and case.named("carried") is not None and COMPANY in scene.masked[: one.start])
    return Decision(goes_on, None, NO_VERB, listed=goes_on == "invest" and not named, certain=certain)


_BEHIND_A_NAME = re.compile(rf"{COMPANY}\s\($")
"""Before a sum in brackets: the company whose it is ("Anthropic ($13 billion in 2025)")."""


def _company_alone(case: Case) -> Decision | None:
    if case.kind or not case.labelled:
        return None
    announced = case.before.kind if case.before.announced and case.before.kind in METRICS else "raise"
    return Decision(kind_of_item(case.scene, case.one, case.told) or announced, None, "a company and a sum alone")


def _sum_and_company_alone(case: Case) -> Decision | None:
    """A line that opens with a sum and who gets it tells of a round ("$500 million for Cohere, and a new investor")."""
    whose, masked = case.named("of_whom"), case.scene.masked
    if whose is None or case.kind or case.told or not opens_its_sentence(case.scene, case.one):
        return None
    ends = masked[whose.end :].lstrip()[:1] in _ENDS
    return Decision("raise", whose, "a sum and a company alone") if ends else None


_ENDS = ("", ".", ",", ";", ":", "!", "–", "—", "|", "(")


def _second_verb(case: Case) -> Decision | None:
    weak = not case.bound and case.verdict.score < 5
    if weak and _coordinated(case.scene, case.one, case.told, case.words):
        return Decision(case.told[-1].kind, None, "a second verb of the same subject")
    return None


def _at_what(case: Case) -> Decision | None:
    """Read where a company stands of what the sentence before speaks of ("… revenue. Anthropic is at $5bn")."""
    before, at_what = case.before, case.named("at_what")
    if at_what is None or (case.bound and case.kind != "valuation") or case.scene.has("deal"):
        return None
    if ":" in case.scene.masked[: at_what.start] or (case.one.amount.high or 0) >= _TRILLION:
        return None  # "Nvidia is at $4.5 trillion" tells of its shares
    if (case.told[-1].kind if case.told else before.kind if before.near else "") != "revenue":
        return None
    if any(not at_what.start <= found.start < at_what.end for found in case.scene.of("valuation")):
        return None
    return Decision("revenue", at_what, CARRIED_ON, certain=True)


_TRILLION = 10**12


def _carried_on(case: Case) -> Decision | None:
    carried = _carried(case.scene, case.one, case.words, case.told, case.before)
    if carried and carried == case.kind and not case.bound and case.told and case.told[-1].kind == carried:
        return Decision(carried, None, CARRIED_ON, certain=True)  # "is worth $8 billion; in May it was $545 million"
    if carried and (not case.kind or (not case.bound and carried in STATES and case.kind != carried)):
        alone = len(MARKED.sub("", case.scene.masked)) < _SAYS_NO_MORE
        answers = case.before.announced and not case.kind and not case.told and case.named("carried") is not None
        return Decision(carried, None, CARRIED_ON, answers=alone and answers)
    return None


_SAYS_NO_MORE = 40
"""Letters beside a sum in a sentence that tells nothing but what it is ("Die Rede ist von A.")."""


def _of_the_named_round(case: Case) -> Decision | None:
    """Read what a round came to that was named without its sum ("The Series D is complete. It comes to …")."""
    before, takes_up = case.before, case.named("carried")
    if takes_up is None or case.kind or case.told or not before.named_round or before.just_told:
        return None
    if case.scene.masked[: takes_up.start].strip() or (before.announced and before.kind != "raise"):
        return None
    return Decision("raise", takes_up, "the sum of the round just named", certain=True)


def _known_sum(case: Case) -> Decision | None:
    """Read a sum taken up as known, of a deal told without it ("… its Series D. The $425 million will pay for")."""
    before, takes_up = case.before, case.named("known_sum")
    if takes_up is None or case.told or before.just_told:
        return None
    if case.kind and case.bound and case.kind not in _PURPOSES:
        return None
    if case.scene.masked[: takes_up.start].strip(_OPENS_WITH):
        return None
    announced = before.kind if before.announced else "raise" if before.named_round else ""
    if announced not in ("raise", "debt"):
        return None
    return Decision(announced, takes_up, "the sum of the deal just told", certain=True)


_PURPOSES = ("spend", "takeover")
"""Kinds that tell what the money of a deal is for."""
_OPENS_WITH = " \"'“”«»„"
"""What may stand before the first word of a sentence."""


def _corrected(case: Case) -> Decision | None:
    """Read what a sum should have been, of the kind of the wrong one ("The correct figure is $305 million").

    Where the sentence before told no figure, what is corrected is none of ours, unless the sum has words of its own
    ("The correct figure is $90 million in revenue").
    """
    corrects = case.named("corrects")
    if corrects is None or case.told:
        return None
    own = case.verdict.cue
    beyond = own is not None and (own.start < corrects.start or corrects.end < own.end)
    if beyond and case.bound and case.kind in METRICS:
        return None
    known = case.before.kind in METRICS and (case.before.just_told or case.before.announced)
    kind = case.before.kind if known else ""
    return Decision(kind, corrects, "what the sum before should have been", listed=True, certain=True)


def _follows(case: Case) -> Decision | None:
    follows = case.named("follows")
    if follows and case.before.kind in METRICS and case.verdict.score < 7:
        return Decision(case.before.kind, follows, "as the company told before", listed=True)
    return None


def _taken_for_the_last(case: Case) -> Decision | None:
    if case.kind or _carried(case.scene, case.one, case.words, case.told, case.before):
        return None
    supposed = _supposed(case.scene, case.one, case.verdict, case.told, case.before)
    # "That compares with $40 billion for OpenAI"
    compared = _names_nobody(case.scene) and case.named("compare") is not None
    return Decision(supposed, None, SUPPOSED, certain=compared) if supposed else None


def _names_nobody(scene: Scene) -> bool:
    """Whether a sentence names no company before its first sum, so that it goes on about what was told before."""
    return COMPANY not in scene.masked.partition(AMOUNT)[0]


def _given_again(case: Case) -> Decision | None:
    """Read what an investor gave another time ("put $1 billion into it in 2019 and a further $10 billion in 2023")."""
    scene, one = case.scene, case.one
    if case.bound or case.verdict.score >= STRONG or not case.told or case.told[-1].kind != "invest":
        return None
    joints = [found.end for found in scene.of("and") if case.told_to <= found.start and found.end <= one.start]
    if not joints or not any(date.start >= joints[0] for date in scene.dates):
        return None
    right = case.words.clause_ends.search(scene.masked, one.end)
    beside = scene.masked[joints[-1] : one.start] + " " + scene.masked[one.end : right.start() if right else None]
    if COMPANY in beside or OTHER in beside or case.words.small.sub(" ", MARKED.sub(" ", beside)).strip(EDGES):
        return None
    return Decision("invest", None, "given another time", listed=True)


def _paid_by_a_backer(case: Case) -> Decision | None:
    """Read what somebody paid for its part who was told of before as a holder ("Cisco owns shares. It paid A.")."""
    paid = case.named("paid_over")
    if paid is None or case.told or not case.before.backed or case.kind not in ("", "spend", *METRICS):
        return None
    if COMPANY in case.scene.masked or OTHER in case.scene.masked:
        return None
    return Decision("invest", paid, "what a backer paid for its part", certain=True)


def _another_round(case: Case) -> Decision | None:
    """Read one more sum with its date behind a round, and nothing else, as one more ("In July, another $5 billion")."""
    more, before, masked = case.named("one_more"), case.before, case.scene.masked
    if more is None or case.kind or case.told or before.announced or not before.just_told:
        return None
    if before.kind not in ("raise", "debt") or not case.scene.dates or COMPANY in masked or OTHER in masked:
        return None
    alone = len(MARKED.sub("", masked)) < _SAYS_NO_MORE
    return Decision(before.kind, more, "one more round", certain=True) if alone else None


def _such_another(case: Case) -> Decision | None:
    """Read the sum of one more deal of the kind just told of ("OpenAI signed a similar one, for $4 billion")."""
    such, before = case.named("such_another"), case.before
    if such is None or case.told or before.announced or not before.just_told or before.kind not in ("raise", "debt"):
        return None
    return Decision(before.kind, such, "another like the one just told of", certain=True)


def _price_asked_for(case: Case) -> Decision | None:
    """Read a sum of a round as its price where that was asked for ("The price? €2 billion for B, €6 billion for C")."""
    before, scene, one = case.before, case.scene, case.one
    asked = before.asked and before.announced and before.kind == "valuation"
    if not asked or case.kind not in ("", "raise"):
        return None
    opens, number = max(case.told_to, case.item), len(case.told) + 1
    ends = scene.sums[number].start if number < len(scene.sums) else len(scene.text)
    ahead = [found for found in scene.of("raise", "invest") if opens <= found.start < one.start]
    told = any(found.cue.side == "<" or found.amount == one.start for found in ahead)
    of_round = rounds_in(scene.text[one.end : ends], case.words.lang)
    if told or not of_round or scene.words_between(opens, one.start) > _SMALL_WORDS:
        return None
    return Decision("valuation", None, "the price of a round, as asked for", certain=True)


_SMALL_WORDS = 7
"""Words before a sum that answers with the name of a round ("pour la série B ; quelque")."""


_RULES: tuple[Callable[[Case], Decision | None], ...] = (
    _corrected,
    _price_asked_for,
    _such_another,
    _another_round,
    _compared,
    _since_in_an_aside,
    _with_the_money,
    _about_revenue,
    _investor_alone,
    _list_goes_on,
    tranche,
    in_brackets,
    second_currency,
    second_place,
    _second_period,
    _last_known,
    _of_the_market,
    _headed,
    _another_date,
    _investors_go_on,
    _dated_line,
    _at_a_price,
    _at_what,
    _fragment,
    _company_alone,
    _sum_and_company_alone,
    _second_verb,
    _given_again,
    _of_the_named_round,
    _carried_on,
    _follows,
    _taken_for_the_last,
)
"""What a sum takes from what was told before, where its own cues are not surer. The first that speaks decides."""
_PARTS: tuple[Callable[[Case], Decision | None], ...] = (
    imagined,
    reported_before,
    known_since,
    difference,
    led_to,
    came_of,
    whose_money,
    own_total,
    led_with,
    came_from,
    lent_part,
    whose_turn,
    instalment,
    next_cheque,
    _known_sum,
    _paid_by_a_backer,
)
"""What a sum is as a part of another, whatever its own cues say. The first that speaks decides."""
CARRIED_ON = "carried on from what was told before"
GOES_ON = "a list goes on"
NO_VERB = "goes on without a verb"
SUPPOSED = "no word tells, so as the sum before"
WORKED_OUT = "sundry: worked out from the sum before"


def _supposed(scene: Scene, one: Sum, verdict: Verdict, told: Sequence[Decision], before: Before) -> str:
    """Return what a sum is taken for that no cue speaks of: the text goes on in other words."""
    if any(kind not in METRICS and score > 0.5 for kind, score in verdict.scores):
        return ""
    if told or not (scene.dates or len(scene.text) < 50):
        return ""
    if OTHER in scene.masked and COMPANY not in scene.masked:
        return ""  # somebody else's
    rounds = before.kind == "revenue" and scene.has("deal")  # "two rounds before this one, $100 million in June"
    if before.near and not before.announced and before.kind in ("revenue", "debt", "raise"):
        return "raise" if rounds else before.kind
    return ""


def _goes_on(verdict: Verdict, bound: bool) -> bool:
    """Whether the name before a sum, rather than a verb before the name, says what the sum is."""
    if verdict.score < 4 or verdict.cue is None:
        return True
    return not bound and verdict.beside is not None and verdict.cue.start < verdict.beside.start


def _parallel(scene: Scene, one: Sum, verdict: Verdict, told: Sequence[Decision], bound: bool) -> bool:
    """Whether a sum with its own year goes on with the revenues before it ("$12.7 billion in 2025 and … in 2029")."""
    if not told or told[-1].kind not in STATES or bound or verdict.kind == told[-1].kind:
        return False
    before = scene.sums[scene.sums.index(one) - 1]
    dated = any(d.start - one.end >= 0 and scene.words_between(one.end, d.start) <= 3 for d in scene.dates)
    joined = any(before.end <= found.start and found.end <= one.start for found in scene.of("and"))
    return dated and joined and not any(before.end <= f.start < one.start for f in scene.of(told[-1].kind, "raise"))


def _coordinated(scene: Scene, one: Sum, told: Sequence[Decision], words: Words) -> bool:
    """Whether only a second verb stands between two sums ("was $4 billion and is to grow to $12 billion")."""
    if not told or told[-1].kind not in STATES:
        return False
    left = scene.sums[scene.sums.index(one) - 1].end
    spoken = any(left <= f.start < one.start and (f.group in METRICS or f.group in words.traps) for f in scene.cues)
    verb = any(
        found.amount == one.start and left <= found.start and scene.parted(left, found.start) <= 1
        for found in scene.of("second_verb")
    )
    return verb and not spoken and COMPANY not in scene.masked[left : one.start]


def _priced(scene: Scene, one: Sum) -> bool:
    """Whether the price that a sum was paid at stands behind it, and is nobody else's."""
    for found in scene.of("priced"):
        between = scene.masked[one.end : found.end].rstrip(AMOUNT)
        others = OTHER in between
        if found.amount == one.start and (not others or _OWN_PRICE.search(between)):
            return True
    return False


_OWN_PRICE = re.compile(r",\s\w{1,3}\s(?:\w{1,3}\s)?$")


def _carried(scene: Scene, one: Sum, words: Words, told: Sequence[Decision], before: Before) -> str:
    """Return the kind that a sum without a word of its own takes from what was told before, or ""."""
    opens = before.asked and opens_its_sentence(scene, one)
    said = any(found.amount == one.start for found in scene.of("carried"))
    if not opens and not said:
        return ""
    named = list(words.topics.finditer(" " + scene.masked[: one.start]))
    topic = (named[-1].lastgroup or "") if named else ""
    standing = told[-1].kind if told else before.kind
    # in "the round before it was $5 billion" the round is a time, not the thing told; but "a Series A; it was only"
    timed = topic == "raise" and standing in STATES and ";" not in scene.masked[named[-1].end() - 1 : one.start]
    if topic and not timed:
        return topic
    if told:
        return next((d.kind for d in reversed(told) if d.kind in STATES), "")
    if before.kind in STATES or (before.kind in ("raise", "debt", "invest") and before.announced):
        return before.kind
    return ""
