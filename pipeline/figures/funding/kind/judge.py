"""What kind of sum it is: the cues around it are weighed, and the kind that speaks loudest wins."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from operator import itemgetter

from pipeline.figures.funding.sentence.cues import CERTAIN, COMPANY, DATE, LOUD, SURE, Found
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.totals import counts_up, flows_in, is_anothers
from pipeline.figures.funding.sentence.words import CONDITIONAL, METRICS, Words

ENOUGH = 2.2
"""Below this no kind has spoken loudly enough."""

INTO = re.compile(rf"\s\w{{1,6}}\s(?:\w{{1,4}}[ '’])?{COMPANY}+")
"""Behind a sum: whom it is put into, by a short word, an article at most, and a company ("$4 billion in Anthropic")."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Verdict:
    """What the cues say of a sum. `kind` is a metric's group, a trap's group, or "" where nothing speaks."""

    kind: str
    score: float
    cue: Found | None
    compares: Found | None = None
    scores: tuple[tuple[str, float], ...] = ()
    beside: Found | None = None
    """A name just before the sum, in a list that goes on without a verb ("MiniMax, $30.5 million")."""


def judge_all(scene: Scene, words: Words) -> list[Verdict]:
    """Weigh the cues of a sentence for each of its sums, in order."""
    verdicts = [judge(scene, one, words) for one in scene.sums]
    totals = [number for number, verdict in enumerate(verdicts) if verdict.kind == "total"]
    if len(totals) > 1:
        for number in totals:
            cue = verdicts[number].cue
            if cue is not None and any(is_anothers(scene, number, cue, other, verdicts[other].cue) for other in totals):
                verdicts[number] = judge(scene, scene.sums[number], words, without=cue)
    return verdicts


def _is_about_to(scene: Scene, compares: Found) -> bool:
    """Whether words for a change are only part of words for what is to come ("est en passe de dépasser A")."""
    return any(found.start < compares.start < found.end for found in scene.of("rumoured", "forecast"))


def judge(scene: Scene, one: Sum, words: Words, without: Found | None = None) -> Verdict:
    """Weigh the cues of a sentence, `without` one that speaks of another sum, for one of its sums."""
    loudest: dict[str, tuple[float, Found]] = {}
    extra: dict[str, float] = {}
    compares: Found | None = None
    beside: Found | None = None
    for found in scene.cues:
        group = found.group
        if group in ("compare", "from", "to", "listed"):
            if found.amount == one.start:
                if group == "listed":
                    beside = found
                elif (group == "compare" and not _is_about_to(scene, found)) or (
                    group == "to" and _follows_from(scene, one)
                ):
                    compares = found
            continue
        if group.startswith(CONDITIONAL):
            if not counts_up(scene, one, found, words):
                continue
            group = "total"
        if group == "listing" and any(
            found.start <= date.start < found.end and date.kind in _SPANS for date in scene.dates
        ):
            continue  # "Al cierre del tercer trimestre Groq valía": no day on which shares are traded
        if (
            group == "total"
            and found.cue.words.startswith("since")
            and any(r.start < found.start < r.end for r in scene.of("record"))
        ):
            continue  # "its first round since the founding one"
        if group == "contract" and any(deal.start == found.start for deal in scene.of("deal_for_capital")):
            continue  # "a deal with Google worth $2 billion in convertible notes"
        if group in _LOST and _is_of_a_sum_behind(scene, one, found):
            continue
        if group == "debt" and not found.cue.bound and _is_only_counted_in(scene, found):
            continue
        if found is without or (group not in METRICS and group not in words.traps and group != "at_price"):
            continue
        score = _score(scene, one, found, words)
        if score <= 0:
            continue
        last = loudest.get(group)
        if last is None:
            loudest[group] = (score, found)
            continue
        extra[group] = extra.get(group, 0.0) + 0.15 * min(score, last[0])
        louder, other = (found, last[1]) if score > last[0] else (last[1], found)
        loudest[group] = (max(score, last[0]), _surer(louder, other))
    scores = {
        group: value if _within_a_longer(found, one, loudest, words) else value + _seconded(group, value, extra, words)
        for group, (value, found) in loudest.items()
    }
    if "invest" in loudest and "{P}" in loudest["invest"][1].cue.words:
        # shares bought for a price are no takeover and no spending
        scores.pop("takeover", None)
        scores.pop("spend", None)
    if "plan" in loudest and "invest" in loudest and _goes_into_a_company(scene, one, loudest["invest"][1]):
        scores.pop("plan", None)  # a state's plans are none of ours, but what it puts into a company is
    if "part" in loudest and "invest" in loudest:
        part, gives = loudest["part"][1], loudest["invest"][1]
        if part.start < gives.start < one.start and _goes_into_a_company(scene, one, gives):
            scores.pop("part", None)  # what an arm puts in is no part of anybody's sales
    taken = max((loudest[kind] for kind in ("debt", "raise") if kind in loudest), key=itemgetter(0), default=None)
    if taken is not None and taken[0] >= LOUD and taken[1].cue.bound and taken[1].start < one.start:
        is_for = any(found.amount == one.start for found in scene.of("purpose"))
        for trap in ("spend", "takeover"):
            if is_for and trap in loudest and loudest[trap][1].start >= one.start:
                scores.pop(trap, None)  # "borrowed $830 million for a data centre": what it is for
    takeover = loudest["takeover"][1] if "takeover" in loudest else None
    if takeover is not None and any(
        takeover.start <= found.start < takeover.end and "," not in scene.masked[one.end : found.start]
        for found in scene.of("shares")
    ):
        # what is bought is shares, but not in "paid $1.1 billion, nearly all of it in shares, for Statsig"
        scores.pop("takeover", None)
    if scores.get("valuation", 0.0) >= 9 and not _is_of_the_shares(loudest):
        # staff sell their shares at a price: it is the company's
        scores.pop("secondary", None)
    _by_its_form(scores, loudest)
    _as_lent(scores, loudest)
    _as_earned(scores, loudest)
    _as_no_total(scores, loudest)
    if "total" in scores and _is_spent(one, scores, loudest):
        del scores["total"]
    _beside_a_round(scene, one, words, scores)
    _beside_the_money(scene, one, scores)
    _adjust(scene, one, scores, loudest)
    if not scores:
        return Verdict("", 0.0, None, compares, (), beside)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0] in METRICS))
    kind, score = ranked[0]
    if score < ENOUGH:
        return Verdict("", score, None, compares, tuple(ranked), beside)
    cue = loudest[kind][1] if kind in loudest else None
    return Verdict(kind, score, cue, compares, tuple(ranked), beside)


_SPANS = ("quarter", "half", "year", "fiscal")
"""Dates that are no day on which shares are traded."""
_LOST = ("spend", "profit")
"""Traps whose words, standing with a sum of their own, say nothing of a sum before."""


def _is_of_a_sum_behind(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a word behind a sum is part of what names the sum behind it ("A, with costs of B")."""
    if found.cue.bound or found.start < one.end:
        return False
    return any(
        told.cue.bound and told.amount != one.start and told.start <= found.start and found.end <= told.end
        for told in scene.of(found.group)
    )


def _is_only_counted_in(scene: Scene, debt: Found) -> bool:
    """Whether a word for debt only says what a sum counts, too ("Roughly $22 billion, loans included")."""
    return any(found.start <= debt.start < found.end for found in scene.of("with_debt"))


def _surer(louder: Found, other: Found) -> Found:
    """Return the cue that is heeded of two that speak for one kind: a form that means it alone, else the louder.

    A form reaches as far as a louder cue that holds it ("{A} round" in "Andreessen Horowitz {A} round").
    """
    if _is_form(louder) or not _is_form(other):
        return louder
    return replace(louder, cue=other.cue) if _holds(louder, other) else other


def _is_form(found: Found) -> bool:
    """Whether a cue is a form of words around the sum that means one kind only."""
    return found.cue.bound and found.cue.weight >= CERTAIN


def _by_its_form(scores: dict[str, float], loudest: dict[str, tuple[float, Found]]) -> None:
    """Let a form of words that means one kind only outweigh the cues of other kinds of figures, not those of traps."""
    certain = {kind: found for kind, (_, found) in loudest.items() if _is_form(found)}
    forms = [kind for kind, found in certain.items() if all(_holds(found, other) for other in certain.values())]
    if len(forms) == 1 and forms[0] in scores:
        for kind in METRICS:
            if kind in scores and kind != forms[0]:
                scores[kind] = min(scores[kind], scores[forms[0]] - 0.1)


def _holds(found: Found, other: Found) -> bool:
    """Whether a cue's words hold all of another's."""
    return found.start <= other.start and other.end <= found.end


def _is_of_the_shares(loudest: dict[str, tuple[float, Found]]) -> bool:
    """Whether words of worth are only part of a form that says how many shares are sold ("sell shares worth {A}")."""
    sold = loudest["secondary"][1] if "secondary" in loudest else None
    return sold is not None and _is_form(sold) and _holds(sold, loudest["valuation"][1])


def _goes_into_a_company(scene: Scene, one: Sum, gives: Found) -> bool:
    """Whether a sum is told as put into a company of the watch list ("C$240 million in Cohere")."""
    return gives.amount == one.start and INTO.match(scene.masked, one.end) is not None


def _as_lent(scores: dict[str, float], loudest: dict[str, tuple[float, Found]]) -> None:
    """Words that say of a sum that it is lent know more than a verb of taking it in, or who it came from."""
    score, debt = loudest.get("debt", (0.0, None))
    if debt is None or not debt.cue.bound or score < LOUD:
        return
    for kind in ("raise", "invest"):
        other = loudest[kind][1] if kind in scores else None
        if other is None or not other.cue.bound or (debt.gap and other.start <= debt.start):
            continue
        if not (other.start <= debt.start and debt.end < other.end):
            scores[kind] = min(scores[kind], scores["debt"] - 0.3)
    for kind in ("contract", "takeover"):
        trap = loudest[kind][1] if kind in scores else None
        if trap is not None and trap.cue.gapped and trap.start < debt.start and debt.end <= trap.end:
            del scores[kind]  # "will buy chips with a loan of {A}"


def _as_earned(scores: dict[str, float], loudest: dict[str, tuple[float, Found]]) -> None:
    """Words that set a loss or a profit against what was taken in name the latter ("a loss despite sales of {A}")."""
    _, earned = loudest.get("revenue", (0.0, None))
    if earned is not None and earned.cue.bound and earned.cue.weight >= CERTAIN:
        scores.pop("profit", None)


def _as_no_total(scores: dict[str, float], loudest: dict[str, tuple[float, Found]]) -> None:
    """What "has already collected" would make a total is none where the words say that it was lent or earned."""
    if "total" not in scores or not loudest["total"][1].group.startswith(CONDITIONAL):
        return
    for kind in ("debt", "revenue"):
        score, found = loudest.get(kind, (0.0, None))
        if found is not None and found.cue.bound and score >= LOUD:
            scores.pop("total", None)


def _is_spent(one: Sum, scores: dict[str, float], loudest: dict[str, tuple[float, Found]]) -> bool:
    """Whether what is told between words that count up and a sum is its loss ("since its founding, and lost {A}")."""
    counts = loudest["total"][1]
    lost = [loudest[trap][1] for trap in ("spend", "profit") if trap in scores]
    return counts.cue.gapped and any(
        found.cue.bound and not found.cue.gapped and counts.start < found.start < one.start for found in lost
    )


def _seconded(group: str, value: float, extra: dict[str, float], words: Words) -> float:
    """Return what a group gains by its other cues, and by being a trap.

    A trap that is as sure as a figure wins: a wrong figure costs more than a missed one.
    """
    return min(extra.get(group, 0.0), 1.0) + (1.3 if group in words.traps and value >= 9 else 0.0)


def _within_a_longer(trap: Found, one: Sum, loudest: dict[str, tuple[float, Found]], words: Words) -> bool:
    """Whether a figure's cue holds all of a trap's words and more ("paid {A} for its stake" beside "paid {A} for").

    Not where its gap is so wide that they may stand in it ("revenue and lost {A}" beside "lost {A}").
    """
    if trap.group not in words.traps or not trap.cue.bound:
        return False
    known = trap.end - trap.start - trap.skipped
    return any(
        found.cue.bound
        and found.start <= trap.start
        and trap.end <= found.end
        and found.end - found.start - found.skipped > known
        and (found.start == trap.start or found.skipped < known - (one.end - one.start))
        for group, (_, found) in loudest.items()
        if group in METRICS
    )


def _score(scene: Scene, one: Sum, found: Found, words: Words) -> float:
    """Return how loudly a cue speaks for a sum: its weight, less what stands between."""
    cue = found.cue
    weight = min(cue.weight, SURE)
    if cue.bound:
        if found.amount != one.start:
            return 0.0
        # the longer of two cues knows more of the sentence, but not by what stands in its gap
        known = found.end - found.start - (one.end - one.start) - found.skipped
        trap = found.group in words.traps
        # what stands behind a comma of its gap may be another clause
        if trap and found.gap and found.start == one.start:
            joints = sum(found.start < joint.start < found.end for joint in scene.of("and"))
            known -= 40 * joints  # "under $5 million and the loss": the next sum's
        commas = scene.masked.count(",", found.start, one.start) - cue.words.count(",") if found.gap else 0
        return (
            weight
            + min(0.04 * known, 1.5)
            - (0.1 if trap else 0.35) * found.gap
            - (2.0 * (max(commas, 0) % 2) if trap else 0.0)
        )
    if found.end <= one.start:
        if cue.side == ">":
            return 0.0
        left, right = found.end, one.start
    elif found.start >= one.end:
        if cue.side == "<":
            return 0.0
        left, right = one.end, found.start
    else:
        return 0.0
    cost = 0.0 if _is_its_label(scene, one, found) else scene.apart(left, right)
    cost += 1.8 * scene.sums_between(left, right)
    if found.group in words.traps and found.start >= one.end:
        # "made $34 million, and lost twice as much": the next clause's
        cost += 1.5 * (scene.parted(left, right) > 0)
    return weight - cost


def _is_its_label(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a word heads what stands before the colon of a sum ("Revenue, by a deck that investors saw: {A}").

    What stands between tells where or when, and leaves the word to name the sum.
    """
    before = scene.masked[found.end : one.start].rstrip()
    if not before.endswith(":") or before.count(":") > 1:
        return False
    clause = max((place + 1 for place, strong in scene.breaks if strong and place < found.start), default=0)
    return scene.words_between(clause, found.start) <= _AT_HEAD


_AT_HEAD = 3
"""Words at most before the one that heads a label ("The company's annualised revenue")."""


def _follows_from(scene: Scene, one: Sum) -> bool:
    """Whether the sum before is the first of two ("from $6.8 billion to $7 billion"), or goes on from such a one."""
    number = scene.sums.index(one)
    if not number:
        return False
    before = scene.sums[number - 1]
    if _is_its_price(scene, before, one):
        return False
    if any(found.amount == before.start for found in scene.of("from")):
        return True
    goes_on = any(found.amount == before.start for found in scene.of("to"))
    return goes_on and not scene.parted(before.end, one.start) and _follows_from(scene, before)


def _is_its_price(scene: Scene, before: Sum, one: Sum) -> bool:
    """Whether words name a sum for what is raised and the next for its price ("levée de A à B de valorisation")."""
    raised = any(found.cue.bound and found.amount == before.start for found in scene.of("raise"))
    return raised and any(found.cue.bound and found.amount == one.start for found in scene.of("valuation"))


def _beside_a_round(scene: Scene, one: Sum, words: Words, scores: dict[str, float]) -> None:
    """A sum that touches the name of a round ("Series F, $13 billion") is the round's."""
    for name in rounds_in(scene.text, words.lang):
        left, right = (name.end, one.start) if name.end <= one.start else (one.end, max(name.start, one.end))
        if (
            0 <= right - left <= 40
            and scene.words_between(left, right) <= 3
            and _TOUCHES.fullmatch(scene.masked[left:right])
        ):
            scores["raise"] = max(scores.get("raise", 0.0), 9.0)
        else:
            far = (
                0.3 * scene.words_between(left, right)
                + scene.parted(left, right)
                + 1.8 * scene.sums_between(left, right)
            )
            scores["raise"] = max(scores.get("raise", 0.0), 4.6 - far)


_RIGHT_BEHIND = 4
"""Letters between a verb and the words for a total that belong to it ("raise a total of")."""
_TOUCHES = re.compile(rf"[\s,:–(-]*(?:\w{{1,5}}\s*)?[\s,:–(-]*(?:{DATE}+[\s,:–(-]*)?")


def _beside_the_money(scene: Scene, one: Sum, scores: dict[str, float]) -> None:
    """A sum beside "with the new money in" or "without it" is what the company is priced at."""
    for found in scene.of("pre", "post"):
        left, right = (found.end, one.start) if found.end <= one.start else (one.end, found.start)
        if left <= right and scene.words_between(left, right) <= 2 and not scene.sums_between(left, right):
            scores["valuation"] = max(scores.get("valuation", 0.0), 7.5)


def _adjust(scene: Scene, one: Sum, scores: dict[str, float], loudest: dict[str, tuple[float, Found]]) -> None:
    """Let cues that only colour a kind do so: "to date" makes a raise a total, "at $5 billion" beside one a price."""
    if "at_price" in scores:
        score, found = scores.pop("at_price"), loudest["at_price"][1]
        others = [other for other in scene.sums if other is not one]
        beside_a_raise = any(
            found.group == "raise" and found.end <= one.start and scene.words_between(found.end, one.start) <= 12
            for found in scene.cues
        )
        if (others or beside_a_raise) and scores.get("revenue", 0.0) < 3.0 and scores.get("valuation", 0.0) < 8.0:
            scores["valuation"] = max(scores.get("valuation", 0.0), score + 2.0)
            loudest.setdefault("valuation", (score, found))
    if "total" in scores:
        score = scores["total"]
        if "invest" in scores:
            scores["so far"] = min(score, 2.9)
        cue, raised = loudest["total"][1], loudest["raise"][1] if "raise" in loudest else None
        whole_round = (
            score < 9
            and raised is not None
            and raised.cue.bound
            and any(cue.end <= deal.start <= raised.end for deal in scene.of("deal"))
        )
        to_come = any(0 <= cue.start - found.end <= _RIGHT_BEHIND for found in scene.of("not_yet"))
        sought = score < 8 and any(
            found.end <= one.start and scene.words_between(found.end, one.start) <= 4 for found in scene.of("sought")
        )
        if whole_round or sought or to_come or (score < 9 and _of_one_round(scene, one, cue)):
            # "in all the round came to", "is looking for a total of", "its only round so far": one deal's sum
            scores["raise"] = max(scores.pop("total"), scores.get("raise", 0.0))
            return
        taken = max(scores.get("raise", 0.0), 0.0)
        given = scores.get("invest", 0.0)
        counted = flows_in(scene, cue) or (cue.cue.bound and cue.cue.weight >= CERTAIN and given < score)
        if score >= 2.6 and (taken > 0 or score >= 4.5) and (given < 8.0 or taken >= given or counted):
            scores["total"] = max(score, taken + 0.5)
            scores.pop("raise", None)
        else:
            del scores["total"]


def _of_one_round(scene: Scene, one: Sum, counts: Found) -> bool:
    """Whether words that count up say so of one round ("its only round so far", "its last fundraising totalled")."""
    return any(
        found.end <= one.start and found.start <= counts.start and counts.start - found.end <= 2
        for found in scene.of("one_round")
    )
