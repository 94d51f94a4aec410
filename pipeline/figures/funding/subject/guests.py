"""Whether a text is a conversation with the head of a company that is not watched, and a sum in it that guest's own.

“We don't want to be the next OpenAI”: the founder of a Leeds translation firm answers. "We have raised $300 million."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import Focus
from pipeline.figures.funding.sentence.states import is_country
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.said_of_us import quotes_in, says_us
from pipeline.figures.names import Mention
from pipeline.figures.sentences import is_question
from pipeline.figures.tokens import lowered

_NAME = re.compile(r"[A-ZÀ-Þ][\w&.-]+(?!['’\w])")
_MEANT = ("noun", "pronoun")
"""Ways of finding a subject that the sentence before may have named."""


def tells_of_a_head(text: str, words: Words) -> bool:
    """Whether a sentence tells of the head of a company ("the founder of a Leeds firm", "of Lumora")."""
    low = lowered(text)
    of = words.refs.heads_of.search(low)
    name = _NAME.match(text, of.end()) if of is not None else None
    named = name is not None and not is_country(name[0], words.lang) and not is_country(name[0][:-1], words.lang)
    return named or words.refs.heads_of_some.search(low) is not None


def is_only_quoted(title: str, named: Sequence[Mention]) -> bool:
    """Whether a title names companies of ours, if any, only in what somebody is quoted with."""
    quotes = list(quotes_in(title))
    ours = (one.start for one in named if one.company)
    return all(any(start < place < end for start, end in quotes) for place in ours)


def is_a_conversation(text: Sequence[str], words: Words) -> bool:
    """Whether somebody is asked in a text, and somebody speaks of "us"."""
    return any(is_question(one) for one in text) and any(says_us(lowered(one), words) for one in text)


def is_guests_own(focus: Focus, how: str, text: str, words: Words, *, of_it: bool) -> bool:
    """Whether a sum is the guest's, of whose company no name is told: its sentence names nobody.

    "It" is who the sentence before named, which `of_it` says, and so is "the company" if nobody speaks of "us".
    """
    if not focus.guest:
        return False
    before = focus.heard[-1] if focus.heard else None
    named = before is not None and any(mention.company for mention in before.mentions)
    if named and of_it:
        return False  # "We think that it is worth $5 billion"
    return not (how in _MEANT and named) or says_us(text, words)
