"""How sure a figure is: asserted, rumoured, forecast or denied, by the clause that it stands in."""

from __future__ import annotations

import re

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, OTHER, Found
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from storage.records import Status

_BEFORE_NAME = 3
"""How many spaces stand at most before the name that begins a clause ("and the Parisian lab Mistral sealed")."""
_OBJECT = 2
"""Words that a clause has at least behind a word of doubt which is about something of its own ("plans an office")."""
_OF_ITSELF = ("denied", "forecast", "intent", "wish")
"""Groups of cues that, in an aside, say something of the company and not of what is told of it."""
_HOPED_FOR: dict[str, Status] = {"amount_raised": "rumoured", "debt_raised": "rumoured", "revenue": "forecast"}
"""How sure a goal is that was not reached, or passed, by its metric."""
_NAME = re.compile(r"\s?[A-ZÀ-Þ]")
"""Behind a word of nearness: what is near is a place."""
_OF_EVENT = 6
"""How many words stand at most between "four months after" and the sum of that event."""


def status_of(
    scene: Scene,
    one: Sum,
    metric: str,
    *,
    former: bool,
    ahead: bool,
    unfinished: bool = False,
    over: bool = False,
    goal: bool = False,
    reports: re.Pattern[str] | None = None,
) -> tuple[Status, Found | None]:
    """Return how sure a sum is, and the cue that says so; None where it is its date, or nothing.

    Args:
        scene: the sentence.
        one: the sum.
        metric: the figure's metric: what is expected of revenue is a forecast, of all else a rumour.
        former: whether the sum is told as an older value ("up from $5 billion").
        ahead: whether its date lies after the day of publication.
        unfinished: whether it is of a period that was not over then: what sources tell of it is a forecast too.
        over: whether it is of a period that was over then: what is wanted before another sum is not this one.
        goal: whether it is what was hoped for beside what came.
        reports: the words for what is told of somebody, which is what denials are of.
    """
    denied = _nearest(scene, one, "denied", 3.0)
    if denied is None or _denies_its_own(scene, one, denied, reports):
        denied = _denied_behind(scene, one, former=former)
    if denied:
        return "denied", denied
    if goal and metric in _HOPED_FOR:
        return _HOPED_FOR[metric], next((found for found in scene.of("hoped_for") if found.amount == one.start), None)
    back = former or looks_back(scene, one)

    moved = next((found for found in scene.of("moved_goal") if found.amount == one.start), None)
    if metric == "revenue" and moved is not None:
        return "forecast", moved  # "its target was cut from A to B"
    made = metric == "revenue" and over
    forecast = _nearest(scene, one, "forecast", 2.0) or (None if made else _to_come(scene, one))
    intent = _undeclared(scene, one, _of_this(scene, one, _nearest(scene, one, "intent", 2.0), made=made))
    if metric == "revenue" and intent is not None:
        forecast = forecast or intent
    wish = _of_this(scene, one, _nearest(scene, one, "wish", 2.5), made=made)
    if metric == "revenue" and wish is not None and not back:
        return "forecast", wish
    if metric == "revenue" and (forecast or ahead) and not back:
        return "forecast", forecast
    doubt = _nearest(scene, one, "rumoured", 2.5)
    modal = _undeclared(scene, one, doubt)
    if metric == "revenue" and doubt and modal is None and unfinished and not back:
        return "forecast", doubt  # "a dit qu'elle réaliserait A en 2026": declared, and still to come
    if metric != "revenue":
        modal = modal or _nearest(scene, one, "close_to", 2.5)
    modal = _of_this(scene, one, modal or _undeclared(scene, one, wish), made=made)
    if metric == "revenue" and modal and unfinished and not (back or _names_a_source(scene, modal)):
        return "forecast", modal
    if modal is None and metric != "investment" and intent is not None and intent.cue.words != "will":
        modal = intent
    if modal and not (former and modal.end <= one.start):
        return "rumoured", modal
    source = None if back else _unaudited(scene, _source(scene, one))
    if source:
        return "rumoured", source
    forecast = _undeclared(scene, one, forecast)
    if forecast is None and metric != "investment":
        forecast = intent
    close = (
        forecast is not None and one.start - forecast.end >= 0 and (scene.words_between(forecast.end, one.start) <= 4)
    )
    if forecast and not back and metric != "revenue" and (ahead or close):
        return "rumoured", forecast
    return "asserted", None


def _of_this(scene: Scene, one: Sum, doubt: Found | None, *, made: bool) -> Found | None:
    """Return a word of doubt or wish, unless it is about another sum ("It may raise $500 million, with 2025 sales of").

    A revenue that was `made` in a period that is over is no part of what somebody wants.
    """
    if not made or doubt is None or doubt.end > one.start:
        return doubt
    return None if scene.sums_between(doubt.end, one.start) else doubt


def _to_come(scene: Scene, one: Sum) -> Found | None:
    """Return what tells a sum in the future, unless the last verb before it tells what has been.

    "Les revenus, qui seront publiés en mai, ont atteint A", "i ricavi saranno di A".
    """
    move = _move_to(scene, one)
    for found in scene.of("to_come"):
        if found.amount != (one.start if move is None else move.amount):
            continue
        told = max((verb.start for verb in scene.of("will_be") if found.start <= verb.start < one.start), default=-1)
        if not any(told < verb.start < one.start for verb in scene.of("has_been")):
            return found
    return None


def _names_a_source(scene: Scene, doubt: Found) -> bool:
    """Whether a word of doubt only says where it is told ("a leaked paper"): that may tell of what has been."""
    return any(found.start <= doubt.start and doubt.end <= found.end for found in scene.of("source"))


def _undeclared(scene: Scene, one: Sum, modal: Found | None) -> Found | None:
    """Return a word of doubt or intent, unless it is in words that take the doubt of the sum away.

    "Said that it would", "announced plans to", "after months of talks", "after its round of $1 billion it wants".
    """
    if modal is None:
        return None
    declared = (found for found in scene.of("declared", "audited") if not found.cue.bound or found.amount == one.start)
    told = any(found.start <= modal.start < found.end for found in declared if not _holds(modal, found))
    return None if told else modal


def _unaudited(scene: Scene, source: Found | None) -> Found | None:
    """Return what names a source, unless it only says which auditors have looked at accounts."""
    audited = scene.of("audited")
    seen = source is not None and any(found.start <= source.start < found.end for found in audited)
    return None if seen else source


def _holds(doubt: Found, declared: Found) -> bool:
    """Whether words of doubt that name their sum hold those that would take it away ("after rumours of a A round")."""
    return doubt.cue.bound and doubt.start <= declared.start and declared.end <= doubt.end


def _nearest(scene: Scene, one: Sum, group: str, reach: float) -> Found | None:
    """Return the nearest cue of a group whose clause holds the sum."""
    best: tuple[float, Found] | None = None
    for found in scene.of(group):
        if group == "denied" and (_is_denied_itself(scene, found) or _denies_what_follows(scene, one, found)):
            continue
        if group != "denied" and _is_passed(scene, one, found):
            continue
        near = _NAME.match(scene.text, found.end) if group == "close_to" else None
        if near is not None and scene.masked[near.end() - 1] != COMPANY:
            continue  # "an office near Toronto"
        if _is_closed_off(scene, one, found) or _is_of_the_next(scene, one, found):
            continue
        if found.cue.bound:
            if found.amount == one.start and not (group == "denied" and _is_set_against(scene, one, found)):
                return found
            continue
        far = _far(scene, one, found)
        if far is not None and (best is None or far < best[0]):
            best = (far, found)
    return best[1] if best and best[0] <= reach else None


def _is_passed(scene: Scene, one: Sum, goal: Found) -> bool:
    """Whether a goal was reached or missed, so that it speaks of its own sum alone ("beat its goal of A with B")."""
    unmet = scene.of("unmet")
    passed = [
        found
        for found in scene.of("passed")
        if found.start <= goal.start < found.end
        and not any(other.start <= found.end and found.start <= other.end for other in unmet)
    ]
    return bool(passed) and not any(found.amount == one.start for found in passed)


def _is_of_the_next(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a cue behind a comma is about the sum right behind it ("reached A, with B expected")."""
    if found.cue.bound or found.start < one.end or not scene.parted(one.end, found.start):
        return False
    following = next((other for other in scene.sums if other.start >= found.end), None)
    if following is None or scene.parted(found.end, following.start):
        return False
    return scene.words_between(found.end, following.start) <= _TO_NEXT


_TO_NEXT = 5
"""Words between a cue and the sum of its own clause."""


def _is_closed_off(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a cue speaks of something else, in an aside that is closed or a clause that ends before the sum's.

    "Cohere, which could go public, has raised …", "Cohere plans an office in Seoul and has raised …", "Amid reports of
    trouble, Cohere raised …".
    """
    if _stands_in_front(scene, one, found):
        return True
    if _tells_who_is_meant(scene, one, found):
        return True
    if found.cue.bound:
        # "OpenAI, which has no plans to list, raised {A}"
        closed = next((place for place, _ in scene.breaks if place > found.start), one.start)
        closed = closed if found.gap else one.start  # "OpenAI, das nicht vorhat, {A} einzusammeln"
        return found.group == "denied" and closed < one.start and _stands_in_an_aside(scene, found, closed)
    if found.end > one.start:
        return False
    closed = next((place for place, _ in scene.breaks if place >= found.end), one.start)
    if closed < one.start and _stands_in_an_aside(scene, found, closed):
        return True
    return any(
        found.end <= fact.start < one.start
        and scene.words_between(found.end, fact.start) >= _OBJECT
        and not scene.sums_between(found.end, one.start)
        for fact in scene.of("fact")
    )


def _tells_who_is_meant(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a sum stands in an aside on a company of which something else is denied or doubted.

    "Nothing suggests that Cohere, which raised A, needs more"; not "that Cohere, as Reuters wrote, has raised A".
    """
    names = [mention.start for mention in scene.mentions if found.start < mention.start < one.start]
    if not (found.cue.bound and found.cue.gapped and names):
        return False
    between = scene.masked[names[0] : one.start]
    opened, closed = between.rfind(", "), next((place for place, _ in scene.breaks if place >= one.end), None)
    if between.count(", ") % 2 == 0 or between[opened - 1] not in (COMPANY, OTHER):
        return False
    return closed is not None and scene.masked[closed] == "," and closed < found.end + _ASIDE


_ASIDE = 30
"""Letters at most between the end of a cue in whose gap a company's aside opens, and the end of that aside."""


def _stands_in_front(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a cue stands in what opens a sentence and ends with a comma before the sum ("Amid reports of it, …")."""
    for front in scene.of("set_in_front"):
        if not scene.masked[: front.start].strip(_OPENING) and front.start <= found.start:
            return found.start < scene.masked.find(",", front.end, one.start)
    return False


_OPENING = " \"“„«‘'("
"""What may stand before the first word of a sentence."""


def _stands_in_an_aside(scene: Scene, found: Found, closed: int) -> bool:
    """Whether a cue stands in an aside on a company, which is `closed` behind it.

    "Cohere, which could go public, …", "Cohere, often dismissed as too small, …"; not who tells of the sum behind it:
    "Cohere, reportedly, has", "Cohere, people close to it said, has".
    """
    for aside in scene.of("aside"):
        if aside.end <= found.start and "," in scene.masked[aside.start : aside.end]:
            return True
    opened = scene.masked.rfind(", ", 0, found.start)
    if opened < 1 or scene.masked[opened - 1] not in (COMPANY, OTHER) or scene.sums_between(opened, closed):
        return False
    if any(opened <= source.start < closed for source in scene.of("source")):
        return False
    inside = found.group in _OF_ITSELF or scene.words_between(opened + 2, found.start) >= _OBJECT
    return inside and scene.words_between(opened, closed) > _OBJECT


def _denies_its_own(scene: Scene, one: Sum, denied: Found, reports: re.Pattern[str] | None) -> bool:
    """Whether a denial right behind an aside, in which a sum is told as fact, is of something else that it names.

    "Cohere, which raised A, denies any plan to sell"; not "Cohere, said to have raised A, denies it".
    """
    opened, closed = scene.masked.rfind(", ", 0, one.start), scene.masked.find(", ", one.end, denied.start)
    if denied.cue.bound or opened < 1 or closed < 0 or scene.masked[opened - 1] not in (COMPANY, OTHER):
        return False
    if scene.words_between(closed + 1, denied.start) > 1 or scene.sums_between(one.end, denied.start):
        return False
    if any(opened <= found.start < closed for group in ("source", "rumoured") for found in scene.of(group)):
        return False
    itself = any(found.start <= denied.end and denied.start <= found.end for found in scene.of("denied_it"))
    of_a_report = reports is not None and reports.search(scene.masked, denied.start) is not None
    return not itself and not of_a_report and denied.gap + len(scene.masked[denied.end :].split()) >= _OBJECT


def _denied_behind(scene: Scene, one: Sum, *, former: bool) -> Found | None:
    """Return what denies a report of the clauses before it ("…; its founder called it false"): all their sums."""
    if former or looks_back(scene, one):
        return None
    for found in scene.of("denied_it"):
        behind = found.start >= one.end and not _denies_what_follows(scene, one, found)
        if behind and not _is_denied_itself(scene, found):
            return found
    return None


def _denies_what_follows(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether a denial behind a sum is of what its own clause goes on to say ("…; it is not true that it raised B")."""
    if found.start < one.end:
        return False
    return any(other.start < found.end and found.start < other.end for other in scene.of("denies_that"))


def dates_the_denial(scene: Scene, one: Sum, mention: DateMention, words: Words) -> bool:
    """Whether a date before a sum stands beside the verb that denies it ("denied last month that it raised A").

    What denies a report answers it: the report is of those days too ("in January it denied a report of A").
    """
    for found in scene.of("denied"):
        if found.cue.bound or max(found.end, mention.end) > one.start:
            continue
        if mention.end <= found.start:
            beside = _DENIER.fullmatch(scene.masked, mention.end, found.start)
        else:
            beside = _DENIED_ON.fullmatch(scene.masked, found.end, mention.start)
        if beside:
            return words.of_a_report.search(scene.masked, found.start, one.start) is None
    return False


_DENIER = re.compile(rf"\s?(?:[\w{COMPANY}]+['’\s]\s?){{0,3}}")
"""Who denies, between a date and the verb ("In August its founder denied")."""
_DENIED_ON = re.compile(r"\s?(?:\w{1,8}['’\s]\s?)?")
"""What stands between the verb and its date: a short word at most ("denied in August")."""


def _is_set_against(scene: Scene, one: Sum, denied: Found) -> bool:
    """Whether a denial gives way before its sum to what is so instead ("n'a pas levé 100 mais A")."""
    between = scene.masked[denied.start : one.start]
    gives_way = any(denied.start < found.start < one.start for found in scene.of("contrast"))
    return gives_way and denied.cue.gapped and AMOUNT not in between


def _is_denied_itself(scene: Scene, found: Found) -> bool:
    """Whether a denial stands in words that deny it, or leave it open ("does not dispute", "nor deny")."""
    return any(other.start <= found.end and found.start <= other.end for other in scene.of("undenied"))


def _far(scene: Scene, one: Sum, found: Found) -> float | None:
    """Return how many clause marks part a cue from a sum; a cue behind the sum must stand in its own clause."""
    if found.end <= one.start:
        # what is denied is often told as past ("denied a report that it had raised"): only a comparison ends it
        walls = ("compare", "contrast") if found.group == "denied" else ("past", "compare")
        if _walled(scene, found.end, _whence(scene, one, found.end), walls):
            return None
        joined = _joined(scene, found.end, one.start) + 2 * _begins_anew(scene, found, one)
        return (
            1.3 * scene.parted_outside_asides(found.end, one.start)
            + 0.04 * scene.words_between(found.end, one.start)
            + joined
        )
    if found.start >= one.end:
        if scene.sums_between(one.end, found.start) or _walled(scene, one.end, found.start):
            return None
        joined = 3 * _joined(scene, one.end, found.start)
        if found.group == "denied":
            # "…, a price that its founder denied"
            return scene.parted(one.end, found.start) + 0.12 * scene.words_between(one.end, found.start) + joined
        return 2.5 * scene.parted(one.end, found.start) + 0.25 * scene.words_between(one.end, found.start) + joined
    return 0.0


def _whence(scene: Scene, one: Sum, left: int) -> int:
    """Return where a move to a sum begins, or the sum ("should rise from A to B"): what is doubted is where it goes."""
    move = _move_to(scene, one)
    if move is None or move.start < left:
        return one.start
    turned = any(left <= found.start < move.start for found in scene.of("looks_back", "clause", "and"))
    return one.start if turned else move.start  # "raised its target after sales rose", "plans to list and saw it rise"


def _move_to(scene: Scene, one: Sum) -> Found | None:
    """Return the words that tell from which sum a figure moves to one ("rise from A" in "rise from A to B")."""
    before = next((other for other in reversed(scene.sums) if other.end <= one.start), None)
    if before is None or scene.parted(before.end, one.start) or scene.words_between(before.end, one.start) > _TO_NEXT:
        return None
    moves = (found for found in scene.of("compare") if found.cue.bound and found.amount == before.start)
    return min(moves, key=lambda found: found.start, default=None)


def _joined(scene: Scene, left: int, right: int) -> int:
    """Return how many words of coordination ("and", "while") stand between two places."""
    return sum(1 for found in scene.of("and") if left <= found.start < right)


def _begins_anew(scene: Scene, found: Found, one: Sum) -> bool:
    """Whether a clause with a company and a verb of its own begins between a cue and a sum ("… and Mistral sealed")."""
    for joint in scene.of("and"):
        if not found.end <= joint.start < one.start:
            continue
        for mention in scene.mentions:
            near = (
                joint.end <= mention.start < one.start and scene.words_between(joint.end, mention.start) <= _BEFORE_NAME
            )
            if mention.company and near:
                if any(mention.end <= date.start < one.start for date in scene.dates):
                    return True  # "… and Mistral in September $1.7 billion"
                verbs = [f for f in scene.cues if f.cue.side == "<" and 0 <= f.start - mention.end <= 2]
                return bool(verbs)
    return False


def _walled(scene: Scene, left: int, right: int, walls: tuple[str, ...] = ("past", "compare")) -> bool:
    """Whether a look back ("when it raised", "up from") begins between two places."""
    return any(left <= found.start < right for found in scene.of(*walls)) or _turns_to_an_event(scene, left, right)


def _turns_to_an_event(scene: Scene, left: int, right: int) -> bool:
    """Whether the text turns to something that has happened ("a year after its seed round of", "after it had got")."""
    return any(left <= date.start < right for date in scene.dates if date.event) or any(
        left <= found.start < right for found in scene.of("clause")
    )


def looks_back(scene: Scene, one: Sum) -> bool:
    """Whether a sum stands in a clause that looks back ("when it raised $1 billion", "a year after a seed of")."""
    for mention in scene.dates:
        near = mention.event and mention.end <= one.start and scene.parted(mention.end, one.start) < 1
        if near and scene.words_between(mention.end, one.start) <= _OF_EVENT:
            return True
    for found in scene.of("past"):
        if found.cue.bound:
            if found.amount == one.start:
                return True  # "its previous $300 billion valuation"
            continue
        if found.end <= one.start and scene.parted(found.start, one.start) < 1:
            return True
        if (
            found.start >= one.end
            and scene.parted(one.end, found.end) < 1
            and not scene.sums_between(one.end, found.start)
        ):
            return True
    return False


def _source(scene: Scene, one: Sum) -> Found | None:
    """Return the unnamed source that tells a sum: before it, or behind it where no further sum follows the source."""
    for found in scene.of("source"):
        if found.end <= one.start:
            if _is_closed_off(scene, one, found):
                continue
            turned = _is_closed(scene, found, one) or _turns_to_an_event(scene, found.end, one.start)
            if scene.parted(found.end, one.start) < 6 and not turned:
                return found
        elif (
            not any(other.start >= found.end and scene.parted(found.end, other.start) < 1 for other in scene.sums)
            and scene.parted(one.end, found.start) < 6
            and not _is_closed_before(scene, one, found)
            and not _opens_the_next(scene, found)
            and not _is_background(scene, one, found)
        ):
            return found
    return None


def _opens_the_next(scene: Scene, source: Found) -> bool:
    """Whether "and," stands before a source that a sum follows ("raised A and, according to two people, seeks B")."""
    between = (scene.masked[found.end : source.start] for found in scene.of("and") if found.end <= source.start)
    joined = any(words.startswith(",") and words.count(",") == 1 for words in between)
    return joined and any(other.start >= source.end for other in scene.sums)


def _is_background(scene: Scene, one: Sum, source: Found) -> bool:
    """Whether a source that closes a sentence vouches for its main clause, and a side clause before that tells a fact.

    "Weeks after it raised A, xAI is working on more, people close to it said", "Cohere, which raised A in May, is …".
    """
    closed = scene.masked.find(", ", one.end, source.start)
    if closed < 0 or scene.words_between(closed + 2, source.start) < _MAIN:
        return False
    sides = [found for found in scene.of("looks_back") if scene.words_between(0, found.start) <= _AT_HEAD]
    sides += [found for found in scene.of("aside") if "," in scene.masked[found.start : found.end]]
    return any(found.end <= one.start and not scene.parted(found.end, one.start) for found in sides)


_MAIN = 4
"""Words that a main clause has at least."""
_AT_HEAD = 3
"""Words at most before the one that opens a side clause at the head of a sentence ("Just two weeks after")."""


def _is_closed_before(scene: Scene, one: Sum, source: Found) -> bool:
    """Whether a source behind a semicolon has a sum of its own there ("$70 million in 2023; $200 now, some say")."""
    mark = scene.masked.find(";", one.end, source.start)
    if mark < 0:
        return False
    ends = scene.masked.find(";", source.end)
    return scene.sums_between(mark, ends if ends >= 0 else len(scene.masked)) > 0


def _is_closed(scene: Scene, source: Found, one: Sum) -> bool:
    """Whether a source has told its own sum before a semicolon behind which another stands ("…, one said; in May")."""
    mark = scene.masked.find(";", source.end, one.start)
    if mark < 0:
        return False
    begins = scene.masked.rfind(";", 0, source.start) + 1
    return scene.sums_between(begins, source.start) > 0
