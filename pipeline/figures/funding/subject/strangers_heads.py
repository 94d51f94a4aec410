"""Whether a sum is told by the head of a company that is not watched, who speaks of his own.

"Lumora's founder said the company had raised $12 million", "Le fondateur de Lumora dit avoir levé", `"We raised $7
million," said the head of Lumora, a rival of OpenAI`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.funding.sentence.cues import COMPANY
from pipeline.figures.funding.sentence.focus import NAMED, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.strangers import OPENING, is_unheard_of
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.said_of_us import quote_around, says_us

_NAME = re.compile(r"[A-ZÀ-Þ][\w&.-]*\w(?:\s[A-ZÀ-Þ][\w&.-]*\w)*")
_PERSON = re.compile(r",?(?:\s[A-ZÀ-Þ][\w.'’-]+){1,3},?")
_OWNED = ("'", "’")


def tells_as_strangers_head(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words, known: Known) -> bool:
    """Whether the head of a stranger opens a sentence and says what a sum is, or is quoted with it as of "us".

    Who heads a product of ours is no stranger's.
    """
    quote = quote_around(scene, one)
    if quote is not None:
        start, end = quote
        if not says_us(scene.masked[start : one.start], words) or _names_ours(refs, start, end):
            return False
        return any(place >= end and not _names_ours(refs, end, place) for place, _ in _heads(scene, words, known))
    head = next((at for at in _heads(scene, words, known) if at[1] <= one.start), None)
    if head is None or _names_ours(refs, 0, one.start):
        return False
    if _is_known(scene, *head, words) and not (kind == "revenue" and _is_listed(scene, *head)):
        return False  # "Le patron d'ASML dit que la société vaut" speaks of the one told of
    phrase = words.refs.noun_phrase.search(scene.masked, 0, head[0])
    before = scene.text[: phrase.start() if phrase else head[0]].strip(OPENING)
    if before and _PERSON.fullmatch(" " + before) is None:
        return False
    person = _PERSON.match(scene.text, head[1])
    comma = head[1] + 1 if scene.masked[head[1] : head[1] + 2] == ", " else head[1]
    places = (head[1], comma, person.end() if person else head[1])
    says = (words.refs.speaker_after, words.refs.tells_own)
    return any(verb.match(scene.masked, place) for place in places for verb in says)


def _is_known(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether the name in a head's phrase is a known one, or made of words that are known."""
    if any(one.start < end and start < one.end for one in scene.mentions):
        return True
    if words.refs.capital_nouns:
        return False
    names = [name[0] for name in _NAME.finditer(scene.text, start, end)]
    return not any(is_unheard_of(word, words) for name in names for word in name.split())


def _is_listed(scene: Scene, start: int, end: int) -> bool:
    """Whether the name in a head's phrase is a listed company's, which tells its own revenue."""
    return any(one.sort == "listed" and start <= one.start < end for one in scene.mentions)


def _names_ours(refs: Sequence[Ref], start: int, end: int) -> bool:
    """Whether a stretch of a sentence names a company of ours."""
    return any(ref.company and ref.kind in NAMED and start <= ref.start < end for ref in refs)


def _heads(scene: Scene, words: Words, known: Known) -> Iterator[tuple[int, int]]:
    """Yield where a phrase for the head of a stranger begins and ends ("the founder of Lumora", "Lumora's founder")."""
    for of in words.refs.heads_of.finditer(scene.masked):
        name = _NAME.match(scene.text, of.end())
        if name is not None and _is_strangers(scene, name, words, known) and scene.text[name.end() :][:1] not in _OWNED:
            yield of.start(), name.end()
    for owned in words.refs.owned_heads.finditer(scene.masked):
        name = next((m for m in _NAME.finditer(scene.text, 0, owned.start()) if m.end() == owned.start()), None)
        genitive = owned[0][0] in _OWNED  # else "Finance chief" is a post
        if (
            name is not None
            and _is_strangers(scene, name, words, known)
            and (genitive or is_unheard_of(name[0], words))
        ):
            yield name.start(), owned.end()


def _is_strangers(scene: Scene, name: re.Match[str], words: Words, known: Known) -> bool:
    """Whether a name is of no company of ours, of nobody who gives money for a living, and no noun."""
    if known.product.match(name[0]) is not None:
        return False
    if COMPANY in scene.masked[name.start() : name.end()] or name[0].split()[-1] in words.refs.fund_ends:
        return False
    if any(one.sort == "investor" and one.start < name.end() and name.start() < one.end for one in scene.mentions):
        return False
    last = scene.masked[name.start() : name.end()].split()[-1]
    noun = words.refs.nouns.fullmatch(last) or words.refs.investors.fullmatch(last) or name[0] in words.refs.not_names
    return not noun
