"""What kind each sum of a sentence is: by its own cues, by the sum that it is compared with, or by what went before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.figures.funding.kind.brackets import in_brackets
from pipeline.figures.funding.kind.cheques import next_cheque, whose_turn
from pipeline.figures.funding.kind.dated_rows import ANOTHER_DATE, goes_on_in_row
from pipeline.figures.funding.kind.decisions import Before, Case, Decision
from pipeline.figures.funding.kind.expected import expected
from pipeline.figures.funding.kind.fragments import (
    EDGES,
    MARKED,
    is_fragment,
    kind_of_item,
    names_beside,
    opens_its_sentence,
    says_something,
)
from pipeline.figures.funding.kind.gone_before import (
    CARRIED_ON,
    COMPARED,
    DATED_LINE,
    GOES_ON,
    NO_VERB,
    PLANNED,
    STATES,
    TIMES,
    WORKED_OUT,
    added_behind_a_price,
    another_round,
    at_what,
    by_the_same_measure,
    carried_on,
    coordinated,
    corrected,
    follows,
    given_again,
    given_so_far,
    goes_on,
    grown_to,
    hoped_for,
    last_known,
    may_end_at,
    of_the_market,
    of_the_named_round,
    parallel,
    part_of_another,
    price_asked_for,
    priced,
    such_another,
    taken_for_the_last,
)
from pipeline.figures.funding.kind.imagined import imagined
from pipeline.figures.funding.kind.judge import Verdict, judge_all
from pipeline.figures.funding.kind.parts import (
    came_from,
    came_of,
    instalment,
    led_with,
    lent_part,
    own_total,
    portion_of_sales,
    second_currency,
    second_place,
    shared_out,
    to_repay,
    total_of_a_round,
    total_of_commitments,
    tranche,
    whose_money,
)
from pipeline.figures.funding.kind.steps import difference, led_to, profit_led_to
from pipeline.figures.funding.kind.superseded import known_since, reported_before
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, LOUD, OTHER, STRONG, Found
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words

_LABEL = re.compile(rf"[\W\d]{{0,6}}{DATE}+\s*[:–—-]\s*{AMOUNT}")
_SHORT_LABEL = re.compile(
    rf"[\W\d]{{0,6}}(?:[a-zà-ÿ]{{1,3}}\s)?{DATE}+,\s(?P<words>[^{AMOUNT}]*){AMOUNT}", re.IGNORECASE
)
_SHORT = 60
"""Letters that a line with a date for its label has at most."""


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
    past = {found.amount for found in scene.of("formerly")}
    decided = [
        replace(decision, former=True) if one.start in past and decision.kind == "valuation" else decision
        for one, decision in zip(scene.sums, decided, strict=True)
    ]
    for number, verdict in enumerate(verdicts):
        if not _tells_itself(verdict) and goes_on_in_row(scene, number, words):
            decided[number] = replace(decided[number], in_row=True)
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
    if compares is not None and last is None and _goes_on_from_a_trap(case):
        # "expects to spend $32 billion, revised from earlier guidance of $30 billion"
        return replace(case.told[-1], rule=f"{case.told[-1].kind}: compared with the sum before")
    if compares is None or case.verdict.score >= 9 or last is None:
        return None
    beside = COMPANY in case.scene.masked[case.one.end : case.one.end + _OF_ANOTHER]
    certain = beside and last.kind == "raise" and not _tells_its_own_kind(case, compares)
    return Decision(last.kind, compares, f"{last.kind}: {COMPARED}", compares.group == "compare", certain=certain)


_OF_ANOTHER = 20
"""Letters behind a sum in which is told whose it is ("compared with {A} for Anthropic")."""


def _tells_its_own_kind(case: Case, compares: Found) -> bool:
    """Whether a sum that another is held against has words for its kind, beside those that hold it ("frente a A")."""
    cue = case.verdict.cue
    held = cue is not None and compares.start <= cue.start and cue.end <= compares.end
    return case.bound and case.kind != "raise" and not held


def _against_a_plan(case: Case) -> Decision | None:
    """Read the revenue once planned that another is set against ("expects $500 million, down from a plan of A")."""
    planned = case.named("once_planned")
    if planned is None or not case.told or case.told[-1].kind != "revenue":
        return None
    if case.kind not in ("", "revenue", *case.words.traps):
        return None
    if not any(found.start < planned.start for found in case.scene.of("forecast", "intent", "wish", "to_come")):
        return None  # "came to $13 billion, against a plan of $10 billion": what has been is the figure
    return Decision("revenue", planned, PLANNED, former=True, certain=True)


def _goes_on_from_a_trap(case: Case) -> bool:
    """Whether the sum just before was spent or lost, and no words of its own name the kind of one set against it."""
    cue = case.verdict.cue
    return bool(case.told) and case.told[-1].kind in _SPENT_OR_LOST and (cue is None or not cue.cue.bound)


_SPENT_OR_LOST = ("spend", "profit")


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
    if beside is None or not goes_on(case.verdict, case.bound):
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
    return Decision(kind, beside, rule, listed=kind != "invest", certain=_is_next_round(case) or _is_next_alike(case))


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


def _is_next_alike(case: Case) -> bool:
    """Whether a name and a sum stand right behind the one sum of the name before ("kam auf A Umsatz, OpenAI auf B")."""
    beside, last = case.verdict.beside, case.told[-1] if case.told else None
    if beside is None or last is None or last.kind not in STATES:
        return False
    mention = next((one for one in case.scene.mentions if beside.start <= one.start < case.one.start), None)
    if mention is None or mention.sort != "private":
        return False  # "Amazon $2 trillion"
    if len(case.told) > 1 and last.rule != GOES_ON:
        return False  # "raised $40 billion at $300 billion, Anthropic $13 billion"
    cue = last.cue if last.rule != GOES_ON else None
    if last.rule != GOES_ON and (cue is None or cue.amount != case.scene.sums[len(case.told) - 1].start):
        return False
    between = case.scene.masked[max(case.told_to, cue.end if cue is not None else 0) : beside.start]
    return _NEXT_ITEM.fullmatch(between) is not None


_NEXT_ITEM = re.compile(r"[,;]?\s(?:\w{1,3}\s)?")
"""Between a sum and the name of the next one."""


def _can_go_on(kind: str) -> bool:
    return kind in METRICS and kind != "debt"


def _second_period(case: Case) -> Decision | None:
    if parallel(case.scene, case.one, case.verdict, case.told, case.bound):
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
    return Decision(case.told[-1].kind, None, ANOTHER_DATE, certain=then)


def _is_dated(scene: Scene, one: Sum) -> bool:
    """Whether a date stands right behind a sum, in the same clause."""
    behind = (date.start for date in scene.dates if date.start >= one.end)
    return any(scene.words_between(one.end, at) <= _DATED and "," not in scene.masked[one.end : at] for at in behind)


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
        return Decision("revenue", None, DATED_LINE)
    return Decision("raise", None, "a dated line of a list of rounds")


def _at_a_price(case: Case) -> Decision | None:
    if not case.bound and case.verdict.score < 8 and priced(case.scene, case.one):
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
    return raised is not None and price is not None and price >= TIMES * raised > 0


PRICE_BEHIND = "the price of the round whose sum stands alone before it"
_MARK_ALONE = re.compile(r"\s?[,;:/–—|]\s")


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
    if goes_on == "revenue" and any(found.end <= one.start for found in scene.of("profit")):
        return None  # "Its losses are large too: Anthropic is at $5 billion"
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
    if weak and coordinated(case.scene, case.one, case.told, case.words):
        return Decision(case.told[-1].kind, None, "a second verb of the same subject")
    return None


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


def _paid_by_a_backer(case: Case) -> Decision | None:
    """Read what somebody paid for its part who was told of before as a holder ("Cisco owns shares. It paid A.")."""
    paid = case.named("paid_over")
    if paid is None or case.told or not case.before.backed or case.kind not in ("", "spend", *METRICS):
        return None
    if COMPANY in case.scene.masked or OTHER in case.scene.masked:
        return None
    return Decision("invest", paid, "what a backer paid for its part", certain=True)


def _denied_beside(case: Case) -> Decision | None:
    """Read a sum denied for the right one before it as of that one's kind ("comes to A in total, and not to B")."""
    scene, one = case.scene, case.one
    last = scene.sums[len(case.told) - 1] if case.told else None
    if last is None or case.told[-1].kind not in METRICS or (case.bound and case.verdict.score >= LOUD):
        return None
    if ";" in scene.masked[one.end :]:
        return None  # "not $1.3 billion; the latter was the size of its round"
    spans = (found for found in scene.of("denied") if found.amount == one.start and found.start == last.start)
    denied = next(spans, None)
    return Decision(case.told[-1].kind, denied, "denied for the sum before", in_row=True) if denied else None


_RULES: tuple[Callable[[Case], Decision | None], ...] = (
    corrected,
    price_asked_for,
    such_another,
    another_round,
    added_behind_a_price,
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
    last_known,
    of_the_market,
    _headed,
    _another_date,
    _investors_go_on,
    _dated_line,
    _at_a_price,
    at_what,
    _fragment,
    _company_alone,
    _sum_and_company_alone,
    _second_verb,
    given_again,
    of_the_named_round,
    given_so_far,
    carried_on,
    follows,
    taken_for_the_last,
)
"""What a sum takes from what was told before, where its own cues are not surer. The first that speaks decides."""
_PARTS: tuple[Callable[[Case], Decision | None], ...] = (
    shared_out,
    to_repay,
    may_end_at,
    imagined,
    expected,
    total_of_commitments,
    total_of_a_round,
    reported_before,
    known_since,
    _against_a_plan,
    difference,
    led_to,
    profit_led_to,
    came_of,
    whose_money,
    own_total,
    led_with,
    came_from,
    lent_part,
    whose_turn,
    instalment,
    next_cheque,
    hoped_for,
    part_of_another,
    portion_of_sales,
    by_the_same_measure,
    grown_to,
    _known_sum,
    _paid_by_a_backer,
    _denied_beside,
)
"""What a sum is as a part of another, whatever its own cues say. The first that speaks decides."""
