"""How far a date is from a sum of its sentence, and what parts the two: a clause, a comparison, another sum."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, OTHER, Found
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS

_AT_HEAD = 2.5
"""A date at the head of a sentence holds for all of it: it is never farther than this."""
_OWN = 0.5
"""By how much a date right behind a sum is nearer than one before it."""
_PREPOSITION = 9
"""How many letters there are at most between "and" and a date that opens its clause ("and in early May")."""
_NEXT, _TRAILS = 3, 8
"""How many words stand between a sum and a date that belongs to it at once, and between one that trails it, at most."""
_OF_DEAL = 6
"""How many words stand at most between a round's date and its sum ("the January float that brought in $1 billion")."""
_PARTICLE = 3
"""How many letters a preposition before a date has at most ("in", "nel")."""
_MARK = re.compile(r";|\s[–—]\s")


def far(scene: Scene, one: Sum, mention: DateMention, kind: str, *, former: bool) -> float | None:
    """Return how far a date is from a sum, None where it does not reach it.

    Args:
        scene: the sentence of both.
        one: the sum.
        mention: the date.
        kind: the sum's kind.
        former: whether the sum is told as an older value.
    """
    if mention.end > one.start and mention.start < one.end:
        return None
    pair = _Pair(scene, one, mention, kind, former)
    if _names_its_deal(pair):
        return 0.2 * pair.words
    if _is_of_all_told(pair):
        return _AT_HEAD
    if any(parts(pair) for parts in _PARTING):
        return None
    return _distance(pair)


@dataclass
class _Pair:
    """A sum and a date of one sentence."""

    scene: Scene
    one: Sum
    mention: DateMention
    kind: str
    former: bool

    @cached_property
    def after(self) -> bool:
        """Whether the date stands behind the sum."""
        return self.mention.start >= self.one.end

    @cached_property
    def left(self) -> int:
        """Where what lies between them begins."""
        return self.one.end if self.after else self.mention.end

    @cached_property
    def right(self) -> int:
        """Where it ends."""
        return self.mention.start if self.after else self.one.start

    @cached_property
    def sums(self) -> int:
        """How many sums stand between."""
        return self.scene.sums_between(self.left, self.right)

    @cached_property
    def joined(self) -> bool:
        """Whether a word of coordination stands between."""
        return any(self.left <= found.start < self.right for found in self.scene.of("and"))

    @cached_property
    def parted(self) -> float:
        """How strongly marks part them."""
        return self.scene.parted(self.left, self.right)

    @cached_property
    def words(self) -> int:
        """How many words stand between."""
        return self.scene.words_between(self.left, self.right)

    @cached_property
    def heads(self) -> bool:
        """Whether the date stands at the head of the sentence."""
        return not self.after and self.scene.masked[: self.mention.start].strip(" ,").count(" ") < 2

    @cached_property
    def turns(self) -> bool:
        """Whether a clause that tells what was then goes on right behind the date (", when it raised …")."""
        return any(0 <= found.start - self.mention.end <= 3 for found in self.scene.of("when"))

    def other_trailed(self, words: int) -> Sum | None:
        """Return the other sum that the date trails, with at most so many words between."""
        for other in self.scene.sums:
            if other is not self.one and trails(self.scene, self.mention, other, words=words):
                return other
        return None


def trails(scene: Scene, mention: DateMention, one: Sum, *, words: int = _TRAILS, commas: int = 0) -> bool:
    """Whether a date follows a sum in its own clause ("$18 billion in early 2024"), with so many words between."""
    left, right = one.end, mention.start
    return (
        left <= right
        and scene.words_between(left, right) <= words
        and scene.parted(left, right) <= commas
        and not scene.sums_between(left, right)
        and not any(left <= found.start < right for found in scene.of("and"))
    )


def walls_of(scene: Scene) -> list[int]:
    """Return the places that a date does not reach over: a comparison, the start of a "when" clause."""
    return [found.start for found in scene.of("compare", "comes_after")] + [
        m.start() for m in _MARK.finditer(scene.masked)
    ]


def _names_its_deal(pair: _Pair) -> bool:
    """Whether a date is that of a round whose sum follows at once ("since the January float, which brought in")."""
    if pair.after or pair.sums or pair.joined or pair.words > _OF_DEAL or pair.parted > 1 or _is_of_a_goal(pair):
        return False
    if pair.other_trailed(_TRAILS) or (pair.parted and pair.kind == "valuation"):
        return False
    return any(found.start <= pair.mention.start < found.end for found in pair.scene.of("dated_deal"))


def _is_of_all_told(pair: _Pair) -> bool:
    """Whether a date closes a sentence with who told all of it (", the three announced on Tuesday")."""
    scene, mention = pair.scene, pair.mention
    if not pair.after or pair.former or pair.kind in ("revenue", "total"):
        return False
    told = [found for found in scene.of("told_at_end") if found.start <= mention.start < found.end]
    if not told or scene.masked[: told[0].start].rstrip()[-1:] not in _MARKS:
        return False
    end = max(found.end for found in told)
    if scene.masked[end : end + 1] == ":":
        return True  # ", it said on Friday: $500 million at once and"
    ends = all(one.start < mention.start for one in scene.sums)
    return ends and _CLOSES.fullmatch(scene.masked, end) is not None


_CLOSES = re.compile(r"\W*")
_MARKS = (",", '"', "”", "»", "“")
"""What stands before such words."""


def _is_undated(pair: _Pair) -> bool:
    """Whether a date tells when something else began or ends ("founded in", "until").

    What has been worth or owed so much since a day has been so from that day on, but for what is the first or largest
    since then ("its first bond since 2022"); and a clause that goes on with
    "when" tells what was that day ("since 2024, when it raised …").
    """
    scene, mention = pair.scene, pair.mention
    covers = [found for found in scene.of("undating") if found.start <= mention.start < found.end]
    if not covers or (pair.kind == "revenue" and mention.as_of[5:6] in ("Q", "H")):  # "between July and September"
        return False
    if pair.kind == "revenue" and any(found.start <= mention.start < found.end for found in scene.of("deadline")):
        return False
    if any(
        mention.end <= found.start and found.end <= pair.one.end and _acts_at(pair, found)
        for found in scene.of("at_once")
    ):
        return False  # "was founded in 2019 and immediately raised"
    if any(found.amount == pair.one.start and found.start == mention.end + 1 for found in scene.of("begun_with")):
        return False  # "came out of stealth in August 2024 with A"
    if (
        not pair.after
        and pair.turns
        and any(scene.parted(found.end, pair.one.start) < 1 for found in scene.of("when") if found.start >= mention.end)
    ):
        return False
    since = any(found.start <= mention.start < found.end for found in scene.of("since"))
    left, right = sorted((mention.start, pair.one.start))
    grown = any(left <= found.start < right for found in scene.of("grown"))
    first = any(found.start < mention.start <= found.end + _OF_MONTH for found in scene.of("record"))
    return not (since and pair.kind in ("valuation", "debt") and not (grown or first))


_OF_MONTH = 15
"""Letters between "since" and the date that stands behind it ("since the end of")."""


def _acts_at(pair: _Pair, found: Found) -> bool:
    """Whether a verb of getting money stands right beside a word ("immediately raised", "recaudó de inmediato")."""
    scene = pair.scene
    verbs = {cue.start for cue in scene.of("raise", "invest", "debt", "valuation") if cue.start != found.start}
    beside = (scene.words_between(start, found.start) <= 1 for start in verbs if start < found.start)
    return found.end + 1 in verbs or any(beside)


def _is_of_an_event(pair: _Pair) -> bool:
    """Whether a date is that of an event ("four months after its Series A, …") whose clause does not hold the sum.

    Without a comma it ends at the verb behind it, whose subject follows ("ein Jahr nach der Serie C steht Cohere …").
    """
    if not pair.mention.event:
        return False
    scene, left, right = pair.scene, pair.left, pair.right
    if pair.after or pair.parted > 0 or pair.joined:
        return True
    return any(left < m.start < right and scene.words_between(left, m.start) > 3 for m in scene.mentions if m.company)


def _is_of_accounts(pair: _Pair) -> bool:
    """Whether a date is a period of a company's own year, in which no deal is told ("10-Q for its fiscal third …")."""
    return pair.mention.kind == "fiscal" and pair.kind != "revenue"


def _is_counted_from(pair: _Pair) -> bool:
    """Whether a date is one that a change counts from ("rose 73% from a year earlier to $68 billion").

    A sum right behind it is what was then ("18% more than a year earlier ($65.6 billion)").
    """
    if pair.after or pair.turns or not pair.scene.masked[pair.left : pair.right].strip(" (,:"):
        return False
    scene, mention = pair.scene, pair.mention
    groups = {found.group for found in scene.of(*_COUNTS) if found.start <= mention.start < found.end}
    if "counts_from" in groups or not groups:
        return bool(groups)
    if len(mention.as_of) > _MONTH or mention.kind == "within":
        return False  # "jumped 67% on Thursday to A"
    if "counts_on" in groups:
        return mention.kind != "month"
    if mention.kind == "year":
        # "jumped 400% over 2025 to A" is of that year, save where another is told
        return any(date.is_period and date is not mention for date in scene.dates)
    return mention.kind == "relative" and not mention.is_period  # not "over the last quarter"


_COUNTS = ("counts_from", "counts_on", "counts_over")
_MONTH = len("2025-03")


def _is_of_the_next(pair: _Pair) -> bool:
    """Whether a date behind a sum is set against another one, or opens the clause of the next sum."""
    if not pair.after:
        return False
    scene, left, mention = pair.scene, pair.left, pair.mention
    if any(found.start >= left and found.start <= mention.start < found.end for found in scene.of("against_date")):
        return True
    others = {found.start for found in scene.of("others")}  # "from Spark and others last month"
    links = [found for found in scene.of("and") if found.start >= left and found.end + 1 not in others]
    if any(0 <= mention.start - found.end <= _PREPOSITION for found in links):
        return True  # "and in April 2024, $1 billion"
    behind = next((one for one in scene.sums if one.start >= mention.end), None)
    if behind is None:
        return False
    if pair.parted >= 3:  # a colon, a dash
        return True
    near = scene.words_between(mention.end, behind.start) <= 6 and not scene.parted(mention.end, behind.start)
    return bool(pair.parted or pair.joined) and near


def _is_of_an_item(pair: _Pair) -> bool:
    """Whether a date trails an item of what a colon spells out ("A in two steps: B in March 2024 and C in June")."""
    scene = pair.scene
    if not pair.after or not pair.sums or ":" not in scene.masked[pair.left : pair.right]:
        return False
    trailing = [date for date in scene.dates if any(trails(scene, date, one, words=_NEXT) for one in scene.sums)]
    goes_on = any(one.start >= pair.mention.end for one in scene.sums)
    return pair.mention in trailing and (goes_on or len(trailing) > 1)


def _is_bracketed(pair: _Pair) -> bool:
    """Whether a date in a bracket of its own is that of what stands before it ("A at B (May 2024), C at D (June)")."""
    scene, mention = pair.scene, pair.mention
    opened, closed = scene.masked[: mention.start].rstrip()[-1:], scene.masked[mention.end :].lstrip()[:1]
    if (opened, closed) != ("(", ")"):
        return False
    if not pair.after:
        return scene.sums_between(0, mention.start) > 0
    return ")" in scene.masked[pair.left : pair.right]


def _is_of_the_deal_before(pair: _Pair) -> bool:
    """Whether a date stands in a clause on another sum that a comma closes ("Nachdem im Mai A geflossen war, nahm")."""
    scene, mention = pair.scene, pair.mention
    if pair.after or pair.kind == "total":
        return False
    opens = scene.of("looks_back", "meanwhile")
    looks = [found for found in opens if found.start <= mention.start and found.start <= _LOOKS]
    closed = next((place for place, _ in scene.breaks if place >= mention.end), None)
    if not looks or closed is None or closed >= pair.one.start:
        return False
    return scene.sums_between(looks[0].start, closed) > 0


_LOOKS = 4
"""Letters before the word that opens such a clause at the head of a sentence."""


def _is_of_what_is_ahead(pair: _Pair) -> bool:
    """Whether a date trails a sum to come, told behind the one of today ("reached A, with projections of B by May")."""
    if not pair.after or pair.sums != 1 or pair.former:
        return False
    scene = pair.scene
    other = next((one for one in scene.sums if one.start >= pair.one.end), None)
    if other is None or not trails(scene, pair.mention, other, words=_NEXT) or not scene.parted(pair.left, other.start):
        return False
    return any(pair.left <= found.start < other.start for found in scene.of("forecast", "rumoured", "intent"))


def _is_of_a_goal(pair: _Pair) -> bool:
    """Whether a date is that of a goal, or of an older deal that it describes ("its goal for 2025")."""
    if pair.kind == "revenue":
        return False
    return any(found.start <= pair.mention.start < found.end for found in pair.scene.of("of_a_goal"))


def _is_set_off_behind_another(pair: _Pair) -> bool:
    """Whether each of two sums has a date between commas behind it ("first $3 million, in 2023, then $5, in 2024")."""
    scene, sums = pair.scene, pair.scene.sums
    if not any(_is_set_off(scene, pair.one, mention) for mention in scene.dates):
        return False
    return any(one is not pair.one and _is_set_off(scene, one, pair.mention) for one in sums)


def _is_set_off(scene: Scene, one: Sum, mention: DateMention) -> bool:
    """Whether a date stands between commas, or a comma and the end, right behind a sum."""
    between = scene.masked[one.end : mention.start] if mention.start >= one.end else ""
    return _OPENS_ASIDE.fullmatch(between) is not None and scene.masked[mention.end : mention.end + 1] in (*",.;", "")


_OPENS_ASIDE = re.compile(rf",\s(?:\w{{1,{_PARTICLE}}}\s)?")


def _is_of_a_part(pair: _Pair) -> bool:
    """Whether a date beside a total is that of one round of it ("…, of which $1 billion in May")."""
    if pair.kind != "total":
        return False
    if pair.sums:
        return True
    return not pair.after and bool(pair.parted or pair.joined) and pair.scene.sums_between(0, pair.mention.start) > 0


def _is_past(pair: _Pair) -> bool:
    """Whether the text turns to the present or to a round to come ("$5 billion in March, and has just reached …")."""
    if pair.after:
        return False
    turns = ["now"]
    if pair.other_trailed(_NEXT):
        turns.append("stands")  # "which raised $40 billion in March, is valued at"
    if pair.sums and pair.joined:
        turns.append("next_round")
    later = any(pair.left <= found.start and found.end <= pair.right + 1 for found in pair.scene.of(*turns))
    return later or _has_come_since(pair)


def _has_come_since(pair: _Pair) -> bool:
    """Whether a figure has moved, or money come, since another's date ("worth A in May, and has since risen to")."""
    scene = pair.scene
    since = [found.start for found in scene.of("since_then") if pair.left < found.start < pair.right]
    if not since or not scene.sums_between(pair.left, since[0]):
        return False
    return pair.kind not in _STATES or any(found.start > since[0] for found in scene.of("grown"))


_STATES = ("valuation", "revenue")
"""Kinds of figures that may only have stood since a date ("is worth $7 billion since")."""


def _is_walled(pair: _Pair) -> bool:
    """Whether a comparison, a semicolon or a look back stands between."""
    scene, left, right = pair.scene, pair.left, pair.right
    walls = [w for w in walls_of(scene) if left <= w < right and not (_is_aside(pair, w) or _is_of_older(pair, w))]
    if pair.mention.event:
        walls = [wall for wall in walls if wall - left > 2]  # "eleven months after a $106 million extension"
    heads = pair.heads and pair.kind != "total"
    if heads and not any(pair.mention.start < other.start < pair.one.start for other in scene.dates):
        # a date at the head of the sentence reaches over a semicolon
        walls = [wall for wall in walls if scene.masked[wall : wall + 1] != ";"]
    if pair.after and pair.sums:
        walls += [found.start for found in scene.of("past") if left + 2 < found.start < right]
    return bool(walls)


def _is_of_newer(pair: _Pair) -> bool:
    """Whether a date before a sum dates what that rose or fell to ("est passée en mars de 3 à 5 milliards")."""
    if pair.after or all(found.amount != pair.one.start for found in pair.scene.of("from")):
        return False
    told = (found for found in pair.scene.of("compare") if found.amount == pair.one.start)
    return any(found.start < pair.mention.start for found in told)


def _is_of_another_as_older(pair: _Pair) -> bool:
    """Whether a date stands in words that tell of when another sum is ("passes from A, that of 2023, to B")."""
    scene, mention = pair.scene, pair.mention
    told = (found for found in scene.of("dated_as_older") if found.start <= mention.start < found.end)
    return any(found.amount != pair.one.start for found in told)


def _is_of_older(pair: _Pair, wall: int) -> bool:
    """Whether a comparison before a sum only tells the older value ("rose in March from $3 billion to $5 billion")."""
    if pair.after or pair.former or pair.sums != 1:
        return False
    scene = pair.scene
    older = {found.amount for found in scene.of("from")}
    told = (found for found in scene.of("compare") if found.start == wall and found.amount != pair.one.start)
    return any(found.amount in older for found in told)


def _is_aside(pair: _Pair, wall: int) -> bool:
    """Whether a comparison before a sum is an aside between commas (", well above the $2 billion sought, at")."""
    scene = pair.scene
    if pair.after:
        return False
    for found in scene.of("compare"):
        if found.start == wall and found.amount is not None and found.amount != pair.one.start:
            return scene.breaks_before(found.start, words=1) and scene.parted(found.amount, pair.one.start) == 1
    return False


def _is_of_an_aside(pair: _Pair) -> bool:
    """Whether a date stands in an aside on somebody (", which opened its doors in April 2023, has raised …")."""
    if pair.turns:
        return False
    scene, mention = pair.scene, pair.mention
    if pair.after:  # "from ASML, whose boss took office in April 2024"
        asides = [found for found in scene.of("aside") if pair.left <= found.start and found.end <= mention.start]
        return bool(asides) and not any(asides[0].end <= found.start < mention.start for found in scene.of("deal"))
    closed = next((place for place, _ in scene.breaks if place >= mention.end), None)
    if closed is None or closed >= pair.one.start:
        return False
    own = [
        found for found in scene.of("aside") if found.amount is not None and found.start <= mention.start < found.end
    ]
    if own or scene.sums_between(mention.start, closed):
        return bool(own)  # "OpenAI, im August {B} wert, bereitet … vor"
    if any(found.end <= mention.start and not scene.parted(found.end, mention.start) for found in scene.of("aside")):
        return True
    opened = max((place for place, _ in scene.breaks if place < mention.start), default=None)
    return opened is not None and pair.kind != "invest" and _tells_of_a_company(scene, opened, closed, mention)


def _tells_of_a_company(scene: Scene, opened: int, closed: int, mention: DateMention) -> bool:
    """Whether an aside behind a company's name tells what happened to it ("Mistral AI, sued by a paper in June, …")."""
    if not scene.masked[:opened].rstrip().endswith((COMPANY, OTHER)):
        return False
    if any(opened <= found.start < closed for found in scene.of(*METRICS, "deal", "dated_deal")):
        return False
    before, behind = scene.masked[opened : mention.start].strip(", "), scene.masked[mention.end : closed].split()
    return len(behind) > 1 or (before.count(" ") > 1 and len(before.split()[0]) > _PARTICLE)


def _is_of_another_clause(pair: _Pair) -> bool:
    """Whether a date behind a sum stands in another clause: one that is joined to it, or hangs on it."""
    scene, left, right = pair.scene, pair.left, pair.right
    if pair.after:
        if pair.sums and not _is_shared(pair) and _joins_clauses(pair):
            return True
        # ", and it is profitable this quarter"
        if any(left <= found.start < right and scene.breaks_before(found.start) for found in scene.of("and")):
            return True
        hangs = [found.start for found in scene.of("clause") if left < found.start < right]
        return any(scene.sums_between(start, right) for start in hangs)  # "after it had got $11.7 billion in May"
    if pair.mention.event and not (pair.sums or pair.parted or pair.joined):
        return False  # "raised A, two months after a round of B"
    return pair.former and pair.scene.sums_between(0, pair.one.start) > 0


def _joins_clauses(pair: _Pair) -> bool:
    """Whether a word of coordination stands between, other than in a list of givers ("from Accel and others")."""
    scene = pair.scene
    others = {found.start for found in scene.of("others")}
    return any(
        pair.left <= found.start < pair.right and found.end + 1 not in others and found.start not in others
        for found in scene.of("and")
    )


def _is_anothers(pair: _Pair) -> bool:
    """Whether a date before a sum is that of the sum that it trails."""
    scene = pair.scene
    if pair.after:
        return False
    if pair.other_trailed(_TRAILS) and any(trails(scene, other, pair.one, commas=1) for other in scene.dates):
        return True  # "from $1 billion in January to $5 billion in August": each has its own
    if _GAPPED.fullmatch(scene.masked, pair.left, pair.right):
        return False  # "MiniMax took in A in January, Zhipu AI B"
    owner = pair.other_trailed(_NEXT)
    told = pair.other_trailed(_TRAILS)
    if told is not None and pair.parted and not pair.turns and _is_worth_told_aside(scene, told):
        return True  # "Cohere, valued at A in a round in July 2024, has raised"
    if owner is None or pair.turns:
        return False
    compared = any(found.amount == owner.start for found in scene.of("compare", "from"))
    if not (pair.parted or pair.joined):
        return compared  # "from $7 billion in 2021 to $14 billion"
    # "lost $1 billion in the third quarter, on revenue of" tells the period of both
    if pair.kind == "valuation" and _is_worth_told_aside(scene, owner):
        return True
    spans = pair.kind == "revenue" and not pair.joined and not compared and pair.mention.as_of[5:6] in ("Q", "H")
    return not spans and (pair.joined or compared or pair.kind != "valuation")


_GAPPED = re.compile(rf",?\s(?:[^\W\d_]{{1,3}}\s)?[{COMPANY}{OTHER}]+,?\s")
"""Between a date and a sum of one who does what the one before him did: his name alone."""


def _is_worth_told_aside(scene: Scene, one: Sum) -> bool:
    """Whether a valuation is told in an aside behind a name (", valued at $6 billion in June 2024, commands …")."""
    opened = max((place for place, _ in scene.breaks if place < one.start), default=None)
    if opened is None or not scene.masked[:opened].rstrip().endswith((COMPANY, OTHER)):
        return False
    return any(found.amount == one.start and found.start > opened for found in scene.of("valuation"))


_LISTED = 2
"""Marks and words at most between the sums of a list."""


def _is_of_a_worth_told_aside(pair: _Pair) -> bool:
    """Whether a date stands in an aside on a company's worth (", che ad agosto valeva A, prepara un round da B")."""
    scene, mention = pair.scene, pair.mention
    if pair.after or not pair.parted or pair.turns:
        return False
    for other in scene.sums:
        opened = max((place for place, _ in scene.breaks if place < other.start), default=len(scene.masked))
        closed = next((place for place, _ in scene.breaks if place >= max(other.end, mention.end)), None)
        inside = closed is not None and opened < mention.start and closed < pair.one.start
        between = scene.masked[closed : pair.one.start].replace(AMOUNT, "") if closed is not None else ""
        listed = len(between.split()) <= _LISTED  # "at A, B and C"
        inside = inside and not listed
        if inside and other is not pair.one and _is_worth_told_aside(scene, other):
            return True
    return False


def _is_shared(pair: _Pair) -> bool:
    """Whether a date holds for several sums before it ("$1 billion in shares, $2 billion in loans, both in June")."""
    scene, mention = pair.scene, pair.mention
    return any(found.start <= mention.start <= found.end and found.start >= pair.left for found in scene.of("shared"))


_PARTING: tuple[Callable[[_Pair], bool], ...] = (
    _is_bracketed,
    _is_of_another_as_older,
    _is_of_the_deal_before,
    _is_of_what_is_ahead,
    _is_of_a_goal,
    _is_set_off_behind_another,
    _is_undated,
    _is_of_an_event,
    _is_of_accounts,
    _is_counted_from,
    _is_of_the_next,
    _is_of_an_item,
    _is_of_a_part,
    _is_past,
    _is_of_newer,
    _is_walled,
    _is_of_an_aside,
    _is_of_another_clause,
    _is_of_a_worth_told_aside,
    _is_anothers,
)
"""What parts a date from a sum. The first that speaks decides."""


def _distance(pair: _Pair) -> float:
    """Return how far apart a sum and a date are that nothing parts."""
    distance = 0.2 * pair.words + pair.parted + 1.5 * pair.sums
    if pair.joined and not pair.after and pair.scene.sums_between(0, pair.mention.start):
        distance += 1  # "$96 million in August, and $300 million as the goal for 2026"
    if pair.heads:
        distance = min(distance, _AT_HEAD)
    if pair.turns and not pair.after:
        distance = min(distance, 0.5)
    if pair.after and trails(pair.scene, pair.mention, pair.one):
        distance -= _OWN
    if len(pair.mention.as_of) == 4:
        distance += 0.5
    return distance
