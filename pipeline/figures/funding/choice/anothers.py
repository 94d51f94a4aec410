"""Tell by what the text has said so far that a sum is a stranger's, whom it goes on about or has yet to introduce."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.choice.course import Course
from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.elsewhere import is_of_another_trade, is_told_elsewhere, is_valued_beside
from pipeline.figures.funding.subject.nouns_taken_up import noun_taken_up
from pipeline.figures.funding.subject.said_of_us import says_us
from pipeline.figures.funding.subject.taken_up import (
    Said,
    asks_about_another,
    goes_on_about_one_asked_after,
    is_about_another,
    is_of_a_target,
    named_in_an_aside,
    stranger_taken_up,
    takes_up,
)
from pipeline.figures.sentences import is_question

_NAMED = ("name", "description")
_ASIDE = 2
"""Commas between a sum and who gets it."""
_FAR = 80
"""Letters between a sentence and the first name of a company, which is not the one that its sums are of."""
_OPENING = 12
"""Sentences at the head of a text that tell whether it is an interview, a company's own news or on a founder."""
_AT_A_PRICE = 8
"""Words at most between what was raised and the price ("at a post-money valuation of")."""
_BEHIND_A_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?: ")
"""Before the name with which the line of a field opens ("Space: Varda")."""
_QUOTES = " \"'«„“‘(–—-"
_ALONE = re.compile(r"[\s\"'”»]*[.:!]\s")


def goes_on_about_strangers(course: Course, scene: Scene, one: Sum, kind: str, refs: Sequence[Ref]) -> bool:
    """Whether a list of others goes on behind the sum of one, or the next sentence takes one up with "it"."""
    told, number = course.state.strangers, scene.sums.index(one)
    if told is scene and number and is_price_of_strangers(course, scene, one, kind, refs):
        return True
    if told is scene and number:
        named = [ref for ref in refs if ref.start >= scene.sums[number - 1].end]
        beside = any(ref.kind in ("name", "unknown") and 0 < one.start - ref.end <= 5 for ref in named)
        if beside and not any(ref.company for ref in named):
            return True
        ours = any(ref.company and ref.kind in _NAMED and ref.end <= one.start for ref in refs)
        if course.state.acting is scene and not ours and not any(ref.end <= one.start for ref in named):
            return True  # "raised $200 million and is worth $1.5 billion"
    told = course.state.acting
    said = course.said_before()
    if noun_taken_up(scene, one, kind, refs, said.text, course.words):
        return True
    if _takes_up_who_got_money(course, scene, one, refs) or _tells_of_its_own(scene, one, kind, refs, course.words):
        return True
    if is_told_elsewhere(scene, one, kind, refs, course.words, course.known, course.state.focus):
        return True
    if is_valued_beside(scene, one, kind, refs, course.words):
        return True
    if is_of_another_trade(scene, one, kind, refs, said, course.words, course.known):
        return True
    known = any(found.amount == one.start for found in scene.of("known_sum"))
    if known and is_about_another(said, course.words):
        return True  # "Kestrel closed its Series D. The $500 million will pay for chips."
    if _answers_with_a_stranger(course, scene, one, refs):
        return True
    product = course.known.product_first.match(said.text) is not None
    if not product and stranger_taken_up(scene, one, kind, refs, said, course.words):
        return True
    if goes_on_about_one_asked_after(scene, one, kind, refs, said, course.known, course.words):
        return True
    if asks_about_another(said, course.known, course.words) and not any(ref.end <= one.start for ref in refs):
        return True
    if is_of_a_target(scene, one, kind, refs, course.state.focus.heard, course.words):
        return True
    if told is None or told.text != course.state.text or told.sentence.block != scene.sentence.block:
        return False
    beside = named_in_an_aside(told)
    if any(mention.company for mention in (*(() if beside else told.mentions), *scene.mentions, *scene.described)):
        return False
    # "The valuation was $6.5 billion": nobody else is spoken of
    alone = not any(ref.leads and ref.end <= one.start for ref in refs)
    alone = alone and course.words.refs.opens_noun.match(scene.masked) is not None
    if alone and is_about_another(Said(told.text, told.mentions), course.words):
        return True
    return takes_up(scene, one, refs, course.words, nouns=True)


def _answers_with_a_stranger(course: Course, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a sum opens the sentence behind one that is a stranger's name alone ("SpaceX. Eight hundred billion")."""
    if scene.masked[: one.start].strip(_QUOTES) or any(ref.company and ref.kind in _NAMED for ref in refs):
        return False
    heard = course.state.focus.heard[-1:]
    if not heard or heard[0].text != course.state.text or len(heard[0].mentions) != 1:
        return False
    (named,) = heard[0].mentions
    alone = not heard[0].text[named.end :].strip(' .!…»"”') and _NAME_OF_ONE.fullmatch(heard[0].text, 0, named.start)
    return named.company is None and named.sort == "private" and alone is not None


_NAME_OF_ONE = re.compile(r"[\W_]*(?:[^\W\d_][\w. -]{0,20}\s?:\s)?[\W_]*")
"""Before the name that is all that a sentence says: who speaks."""


def _tells_of_its_own(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether the only company of a sentence is a stranger who tells of its sum ("Sales were A, Oracle said").

    A listed one may have put money into what it tells the worth of.
    """
    if len(refs) != 1 or refs[0].company or refs[0].kind != "name" or scene.masked[one.end : one.end + 1] != ",":
        return False
    (ref,) = refs
    sort = next((mention.sort for mention in scene.mentions if mention.start == ref.start), "")
    if ref.start < one.end or sort not in ("private", "listed") or (sort == "listed" and kind in _OF_STARTUPS):
        return False
    says = words.refs.speaker_after
    behind = says.match(scene.masked, one.end + 1)  # ", teilte CoreWeave mit"
    if behind is not None and not scene.masked[behind.end() : ref.start].strip():
        return True
    opened = words.refs.told_by.match(scene.masked, one.end)
    start = opened.end() if opened is not None and opened.end() <= ref.start else one.end + 1
    return not scene.masked[start : ref.start].strip() and says.match(scene.masked, ref.end) is not None


_OF_STARTUPS = ("valuation", "invest")


def goes_into_a_stranger(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a stranger gets a sum, in a sentence that names nobody watched ("Altman put $375m into Helion")."""
    if any(mention.company for mention in (*scene.mentions, *scene.described)):
        return False
    clause = [ref for ref in refs if scene.parted(ref.start, one.start) <= _ASIDE]
    return any(ref.role == "target" and ref.kind in ("name", "unknown") for ref in clause)


def _takes_up_who_got_money(course: Course, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a noun or "it" takes up the stranger into whom somebody just put money ("The firm is worth $5 billion").

    In the sentence before, or in the clause before.
    """
    told = course.state.enriched
    if told is None or any(mention.company for mention in (*scene.mentions, *scene.described)):
        return False
    if told is not scene:
        return told.text == course.state.text and takes_up(scene, one, refs, course.words, nouns=True)
    before = scene.sums[scene.sums.index(one) - 1].end
    return any(ref.leads and ref.kind in ("noun", "pronoun") and before <= ref.start < one.start for ref in refs)


def is_price_of_strangers(course: Course, scene: Scene, one: Sum, kind: str, refs: Sequence[Ref]) -> bool:
    """Whether a sum is the price at which a stranger raised the sum before ("$350 million at $10 billion")."""
    first = scene.sums[scene.sums.index(one) - 1]
    if kind != "valuation" or not course.state.aside:
        return False
    theirs = (
        course.state.aside[-1].start == scene.sentence.start + first.start and course.state.aside[-1].rule == "other"
    )
    # "its", as in "pledges for its Series C, at", is theirs too
    alone = not any(first.end <= ref.start < one.start and ref.kind != "possessive" for ref in refs)
    near = scene.words_between(first.end, one.start) <= _AT_A_PRICE and scene.parted(first.end, one.start) < 2
    return theirs and alone and near


def is_named_only_later(course: Course, company: str) -> bool:
    """Whether the text has told of a stranger's sum, and not yet named the one that "its" would mean."""
    told = course.state.strangers
    return told is not None and told.sentence.place == "text" and company not in course.state.focus.seen


def is_far_from_named(course: Course, scene: Scene, found: str) -> bool:
    """Whether a text that has named nobody of ours goes on for a while before it names the one who is told of most.

    Not a company's own news ("our Series C"), nor an interview, nor where its founder is named instead.
    """
    focus, known = course.state.focus, course.known
    far = focus.first_at.get(found, 0) - scene.sentence.start - len(scene.text) > _FAR
    if not far or focus.told or found in focus.in_title:
        return False
    opening = [heard.text for heard in focus.heard[:_OPENING]]
    if any(is_question(text) for text in opening):
        return False
    opening.append(scene.text)
    heads = (known.of[match.group()] for text in opening for match in known.pattern.finditer(text))
    return found not in heads and not any(says_us(text, course.words) for text in opening)


def is_yet_to_come(course: Course, scene: Scene, one: Sum, found: str, refs: Sequence[Ref]) -> bool:
    """Whether a sentence that names a stranger before its sum stands before all that tell of a company.

    "Space: Varda is topping up with $187 million", in a list in which a startup of ours comes later.
    """
    focus = course.state.focus
    if scene.sentence.place == "title" or found in focus.told or (focus.titled and found == focus.headline):
        return False
    if any(mention.company == found for mention in (*scene.mentions, *scene.described)):
        return False
    if is_far_from_named(course, scene, found):
        return True
    startups = {mention.start for mention in scene.mentions if mention.sort == "private"}
    return any(
        not ref.company
        and ref.end <= one.start
        and (ref.start in startups or (ref.kind == "unknown" and _BEHIND_A_LABEL.fullmatch(scene.masked, 0, ref.start)))
        for ref in refs
    )


def goes_to_a_stranger(course: Course, scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a sentence that has no word for a startup of ours names another behind a sum, which gets it.

    "Closed in May, the €220 million round was meant to give Satispay three quiet years."
    """
    mentions = (*scene.mentions, *scene.described)
    if any(mention.company in course.known.private for mention in mentions):
        return False
    givers = any(mention.company or mention.sort == "investor" for mention in mentions)
    roles = ("target",) if givers else ("", "target")
    startups = {mention.start for mention in scene.mentions if mention.sort == "private"}
    return any(ref.start >= one.end and ref.start in startups and ref.role in roles for ref in refs)


def follows_one_set_aside(course: Course, scene: Scene, one: Sum) -> bool:
    """Whether the sum before in the sentence is none of ours: what goes on about it is none either."""
    number, aside = scene.sums.index(one), course.state.aside
    return number > 0 and bool(aside) and aside[-1].start == scene.sentence.start + scene.sums[number - 1].start


def is_part_of_anothers(course: Course, scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref]) -> bool:
    """Whether a sum goes on from one that is a stranger's, and names nobody of ours between.

    "$300 million, $50 million of it from Accel", "$300 million in a round led by Accel, which put in $50 million",
    "€300 million in 2023 and €500 million in 2024".
    """
    number = scene.sums.index(one)
    whole = scene.sums[number - 1].end if number else 0
    ours = any(ref.company in course.known.private and ref.start >= whole for ref in refs)
    part = any(found.amount == one.start and found.end > whole for found in scene.of("of_whole"))
    part = part or any(ref.role == "investor" and not ref.leads and whole <= ref.start < one.start for ref in refs)
    beside = decision.kind == "invest" and _gives_beside_a_stranger(course, scene, one, whole, refs)
    if ours or not (part or beside or decision.cue is None) or not follows_one_set_aside(course, scene, one):
        return False
    return course.state.aside[-1].rule == "other" or (not part and course.state.aside[-1].rule == "spend")


def _gives_beside_a_stranger(course: Course, scene: Scene, one: Sum, whole: int, refs: Sequence[Ref]) -> bool:
    """Whether somebody gives behind a stranger's sum ("Its rival Writer adds $1 billion; Autodesk put in {A}").

    Not where the sentence names a company of ours before it.
    """
    before = [ref for ref in refs if ref.end <= whole]
    if not whole or any(ref.company in course.known.private for ref in before):
        return False
    strangers = any(ref.kind in ("name", "unknown") and ref.role != "investor" for ref in before)
    return strangers and any(ref.leads and whole <= ref.start < one.start for ref in refs)


def strangers_so_far(course: Course, scene: Scene) -> str:
    """Return where the last sum stands that was somebody else's, if no figure is told since."""
    told = course.state.strangers
    if told is None:
        return ""
    if told is scene:
        return "here"
    if told.sentence.block != scene.sentence.block:
        return "before"
    return "just before" if course.state.text == told.sentence.text else "in block"


def is_told_of_a_stranger(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a sum stands alone before a sentence that names a stranger ("$300 million. What Periodic Labs got")."""
    alone = None if scene.masked[: one.start].strip(_QUOTES) else _ALONE.match(scene.masked, one.end)
    if alone is None or any(m.company or m.sort == "investor" for m in (*scene.mentions, *scene.described)):
        return False
    behind = [ref for ref in refs if ref.start > alone.end() and ref.kind in ("name", "unknown")]
    return any(ref.role in ("", "target") for ref in behind)
