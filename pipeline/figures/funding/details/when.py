"""Which date a sum hangs on, and what it means: a day for the figure, or a period of revenue."""

from __future__ import annotations

import re

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.scene import Scene, Sum


def date_of(scene: Scene, one: Sum, kind: str, *, former: bool) -> DateMention | None:
    """Return the date that dates a sum: the nearest one of its sentence that no comparison or clause parts from it.

    Args:
        scene: the sentence.
        one: the sum.
        kind: the sum's kind: a valuation shares the date of the round beside it.
        former: whether the sum is an older value; a date before it then belongs to the newer one.
    """
    fitting = [
        (far, number, mention)
        for number, mention in enumerate(scene.dates)
        if (far := _distance(scene, one, mention, kind, former=former)) is not None
    ]
    if not fitting:
        return None
    best = min(fitting)[2]
    # "this year … a loan: $830 million from seven banks, in March"
    finer = [mention for _, _, mention in fitting if mention.as_of.startswith(best.as_of + "-") and kind != "revenue"]
    return finer[0] if len(finer) == 1 and len(best.as_of) == 4 else best


def basis_of(scene: Scene, one: Sum) -> str | None:
    """Return "pre" or "post" where the text says that the new money is out or in: of the sum nearest to those words."""
    for found in scene.of("pre", "post"):
        nearest = min(
            scene.sums,
            key=lambda other: (
                scene.words_between(*_gap(other, found.start, found.end))
                + 3 * scene.parted(*_gap(other, found.start, found.end))
                + 6 * _walls_between(scene, *_gap(other, found.start, found.end))
                + (0.5 if other.end <= found.start else 0.0)
            ),
        )
        if nearest is one:
            return found.group
    return None


def _gap(one: Sum, start: int, end: int) -> tuple[int, int]:
    return (end, one.start) if end <= one.start else (one.end, max(start, one.end))


def _walls_between(scene: Scene, left: int, right: int) -> int:
    return sum(1 for wall in _walls(scene) if left <= wall < right)


def _distance(scene: Scene, one: Sum, mention: DateMention, kind: str, *, former: bool) -> float | None:
    if mention.end <= one.start:
        left, right, after = mention.end, one.start, False
    elif mention.start >= one.end:
        left, right, after = one.end, mention.start, True
    else:
        return None
    if _is_undated(scene, one, mention, kind, after=after):
        return None
    if mention.event and (after or _leaves_the_event(scene, left, right)):
        return None
    if after and _is_of_the_next(scene, left, mention):
        return None
    if kind == "total" and _is_of_a_part(scene, mention, left, right, after=after):
        return None
    if not after and any(left <= found.start and found.end <= right + 1 for found in scene.of("now")):
        return None  # "worth $5 billion in March, and has just reached …"
    walls = [wall for wall in _walls(scene) if left <= wall < right]
    if mention.event:
        walls = [wall for wall in walls if wall - left > 2]  # "eleven months after a $106 million extension"
    heads = not after and scene.masked[: mention.start].strip(" ,").count(" ") < 2 and kind != "total"
    if heads and not any(mention.start < other.start < one.start for other in scene.dates):
        # a date at the head of the sentence reaches over a semicolon
        walls = [wall for wall in walls if scene.masked[wall : wall + 1] != ";"]
    if after and between_sums(scene, left, right):
        walls += [found.start for found in scene.of("past") if left + 2 < found.start < right]
    if walls:
        return None
    between = scene.sums_between(left, right)
    joined = any(left <= found.start < right for found in scene.of("and"))
    when = any(0 <= found.start - mention.end <= 3 for found in scene.of("when"))
    if between and joined and after:
        return None
    if former and not after and scene.sums_between(0, one.start):
        return None
    owner = _owner(scene, mention)
    if owner is not None and owner is not one and not after and any(_owner(scene, d) is one for d in scene.dates):
        return None  # "from $1 billion in January to $5 billion in August": each has its own
    if owner is not None and owner is not one and not after and not when and (scene.parted(left, right) or joined):
        compared = any(found.amount == owner.start for found in scene.of("compare"))
        spans = kind == "revenue" and not joined and not compared and mention.as_of[5:6] in ("Q", "H")
        if not spans and (joined or compared or kind != "valuation"):
            return None  # "lost $1 billion in the third quarter, on revenue of" tells the period of both
    far = 0.2 * scene.words_between(left, right) + scene.parted(left, right) + 1.5 * between
    if joined and not after and scene.sums_between(0, mention.start):
        far += 1  # "$96 million in August, and $300 million as the goal for 2026"
    # a date at the head of the sentence holds for all of it
    if not after and scene.masked[: mention.start].strip(" ,").count(" ") < 2:
        far = min(far, 2.5)
    if when and not after:
        far = min(far, 0.5)
    if len(mention.as_of) == 4:
        far += 0.5
    return far


def _is_undated(scene: Scene, one: Sum, mention: DateMention, kind: str, *, after: bool) -> bool:
    """Whether a date tells when something else began or ends ("founded in", "until").

    What has been worth or owed so much since a day has been so from that day on; and a clause that goes on with
    "when" tells what was that day ("since 2024, when it raised …").
    """
    covers = [found for found in scene.of("undating") if found.start <= mention.start < found.end]
    if not covers or (kind == "revenue" and mention.as_of[5:6] in ("Q", "H")):  # "between July and September"
        return False
    if not after and any(
        0 <= found.start - mention.end <= 3 and scene.parted(found.end, one.start) < 1 for found in scene.of("when")
    ):
        return False
    since = any(found.start <= mention.start < found.end for found in scene.of("since"))
    left, right = sorted((mention.start, one.start))
    grown = any(left <= found.start < right for found in scene.of("grown"))
    return not (since and kind in ("valuation", "debt") and not grown)


def _leaves_the_event(scene: Scene, left: int, right: int) -> bool:
    """Whether the clause of an event ("four months after its Series A, …") ends between a date and a sum.

    Without a comma it ends at the verb behind it, whose subject follows ("ein Jahr nach der Serie C steht Cohere …").
    """
    if scene.parted(left, right) > 0 or any(left <= found.start < right for found in scene.of("and")):
        return True
    return any(left < m.start < right and scene.words_between(left, m.start) > 3 for m in scene.mentions if m.company)


def _is_of_a_part(scene: Scene, mention: DateMention, left: int, right: int, *, after: bool) -> bool:
    """Whether a date beside a total is that of one round of it ("…, of which $1 billion in May")."""
    if scene.sums_between(left, right):
        return True
    if after:
        return False
    joined = scene.parted(left, right) > 0 or any(left <= found.start < right for found in scene.of("and"))
    return joined and scene.sums_between(0, mention.start) > 0


def _is_of_the_next(scene: Scene, left: int, mention: DateMention) -> bool:
    """Whether a date behind a sum is set against another one, or opens the clause of the next sum."""
    if any(found.start >= left and found.start <= mention.start < found.end for found in scene.of("against_date")):
        return True
    behind = next((one for one in scene.sums if one.start >= mention.end), None)
    if behind is None:
        return False
    if scene.parted(left, mention.start) >= 3:  # a colon, a dash
        return True
    apart = scene.parted(left, mention.start) or any(left <= f.start < mention.start for f in scene.of("and"))
    near = scene.words_between(mention.end, behind.start) <= 6 and not scene.parted(mention.end, behind.start)
    return bool(apart) and near


def between_sums(scene: Scene, left: int, right: int) -> bool:
    """Whether another sum stands between two places."""
    return scene.sums_between(left, right) > 0


def _owner(scene: Scene, mention: DateMention) -> Sum | None:
    """Return the sum that a date directly follows ("$18 billion in early 2024")."""
    for one in scene.sums:
        near = one.end <= mention.start and scene.words_between(one.end, mention.start) <= 3
        if near and not scene.parted(one.end, mention.start):
            return one
    return None


def _walls(scene: Scene) -> list[int]:
    """Return the places that a date does not reach over: a comparison, the start of a "when" clause."""
    return [found.start for found in scene.of("compare")] + [
        match.start() for match in re.finditer(r";|\s[–—]\s", scene.masked)
    ]
