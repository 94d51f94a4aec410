"""People who have left a company, and the startups that they found: what those raise is not that company's.

"A start-up founded by two former Anthropic engineers raised", "Mira Murati, former CTO of OpenAI, has raised $2 billion
for her start-up, Thinking Machines Lab".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.names import Mention
from pipeline.figures.tokens import lowered

_NEAR = 80
"""Letters before a company's name in which those who left it are told."""
_APPOSED = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){1,2},\s(?:[a-zß-ÿ'’]{1,4}\s)?$")
"""A person's name before the word for what he is."""
_BESIDE = 15
"""Letters before those who have left in which a word for those who stay stands."""
_FOUNDED = 30
"""Letters between those who have left and the verb of founding."""
_NAME = 2
"""Letters between "her start-up" and its name."""


def once_of_a_company(scene: Scene, words: Words) -> list[tuple[int, int]]:
    """Return the phrases for people who have left a company ("former OpenAI researchers", "un ancien de Mistral").

    Each further name of a list is one of its own ("alumni of Anthropic, Meta and OpenAI").
    """
    found: list[tuple[int, int]] = []
    held: list[tuple[int, int]] = []
    """Further names, until "and" says that they are a list."""
    for mention in scene.mentions:
        if mention.company is None:
            continue
        last = [*found, *held][-1:]
        phrase = _phrase(scene.text, scene.masked, mention, words)
        if phrase is not None and _sell_its_shares(scene, phrase, words):
            continue
        if phrase is not None:
            found.append(phrase)
            held = []
        elif last and words.refs.listing.fullmatch(scene.masked, last[0][1], named := _listed(scene, mention, words)):
            held.append((mention.start, mention.end))
            if words.refs.and_before.search(scene.masked, last[0][1], named):
                found += held
                held = []
    return found


def _sell_its_shares(scene: Scene, phrase: tuple[int, int], words: Words) -> bool:
    """Whether people who have left a company sell what they hold of it ("former employees of C are selling shares").

    Not where they found another one with that.
    """
    if words.refs.starts_up.search(scene.masked, phrase[1]) is not None:
        return False
    return any(found.start < phrase[1] and phrase[0] < found.end for found in scene.of("secondary"))


def _listed(scene: Scene, mention: Mention, words: Words) -> int:
    """Return where a name in a list begins, with the preposition that it may repeat ("de Google et de Mistral AI")."""
    of = words.refs.of_before.search(scene.masked, 0, mention.start)
    return of.start() if of else mention.start


def _phrase(text: str, low: str, mention: Mention, words: Words) -> tuple[int, int] | None:
    """Return where a phrase for people who have left a company begins and ends, by where the name of that stands."""
    start, end = mention.start, mention.end
    theirs = words.refs.staff_owned.match(low, end)
    if theirs is not None:
        return start, theirs.end()  # "Cohere's former research chief"
    behind = words.refs.staff_behind.match(low, end)
    before = words.refs.once.search(low, max(0, start - _NEAR), start) if behind else None
    of = before or words.refs.staff_of.search(low, max(0, start - _NEAR), start)
    if of is None:
        return _founders_startup(text, low, mention, words)
    last = behind.end() if before and behind else end
    if words.refs.still_there.search(low, max(0, of.start() - _BESIDE), last):
        return None  # "current and former employees of OpenAI"
    if text[last : last + 2].strip(" ,").isupper():
        return None  # "former OpenAI researcher Ilya Sutskever"
    return of.start(), last


def _founders_startup(text: str, low: str, mention: Mention, words: Words) -> tuple[int, int] | None:
    """Return where the head of a company is told who has another startup ("the startup of Lea Brun, founder of C,")."""
    ends = (m for m in words.refs.heads_of.finditer(low, max(0, mention.start - _NEAR), mention.start))
    head = next((m.start() for m in ends if m.end() == mention.start), None)
    person = _APPOSED.search(text, max(0, (head or 0) - _NEAR), head) if head is not None else None
    if head is None or person is None:
        return None
    before = words.refs.young.finditer(low, max(0, person.start() - _NEAR), person.start())
    owned = any(words.refs.of_person.fullmatch(low, noun.end(), person.start()) for noun in before)
    founded = words.refs.founded.match(low, mention.end + 2) if text[mention.end : mention.end + 2] == ", " else None
    # "…, founded Lumora", not "…, founded in 2023" nor "…, founded the company"
    another = founded is not None and text[founded.end() :].lstrip()[:1].isupper()
    return (head, mention.end) if owned or another else None


def without_those_left(mentions: Sequence[Mention], text: str, words: Words) -> list[Mention]:
    """Leave out the names of companies of ours that a text tells only as those that people have left."""
    low = lowered(text)
    return [one for one in mentions if one.company is None or _phrase(text, low, one, words) is None]


def is_founded_by_those_left(scene: Scene, company: str, words: Words) -> bool:
    """Whether a sentence names a company only as the one that founders have left ("founded by former OpenAI staff")."""
    named = [mention for mention in scene.mentions if mention.company == company]
    phrases = once_of_a_company(scene, words) if named else []
    if not named or not all(any(a <= m.start < b for a, b in phrases) for m in named):
        return False
    first, last = min(start for start, _ in phrases), max(end for _, end in phrases)
    founded = words.refs.founded
    before = founded.search(scene.masked, max(0, first - _FOUNDED), first)
    return before is not None or founded.search(scene.masked, last, last + _FOUNDED) is not None


def startup_of_ones_own(
    scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> tuple[Ref | None, bool]:
    """Return the name of the startup for which somebody gets a sum, and whether there is such a one.

    "… has raised $2 billion for her start-up, Thinking Machines Lab". No name, and whether it is told without one.
    """
    found = words.refs.own_startup.search(scene.masked, one.end)
    if found is None or scene.parted(one.end, found.start()) > 1:
        return None, False
    name = next((ref for ref in refs if 0 <= ref.start - found.end() <= _NAME and ref.kind in NAMED), None)
    if name is not None:
        return name, True
    people = [known.of[m.group()] for m in known.pattern.finditer(scene.text, 0, one.start)]
    ours = any(company in focus.told or company == focus.headline for company in people)
    return None, not ours and any(ref.kind in ("person", "unknown", "someone") and ref.end <= one.start for ref in refs)
