"""The endings by which a language that writes all nouns with a capital tells plurals and adjectives apart.

They show whether a bare word with a capital is a name: one acts alone where a verb is in the singular ("Sierra nimmt
Geld auf", but "Banken nehmen"), and no adjective is one ("Neue Investoren").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.figures import lexicon


@dataclass(frozen=True, slots=True)
class Inflection:
    """The endings of one language. Patterns match a whole word; those of a language without any match nothing.

    Attributes:
        plural_verb: a verb in the plural. adjective: an adjective. accusative: an adjective behind a preposition that
            tells whither.
        plural_nouns, adjectives: last letters of such words.
    """

    plural_verb: re.Pattern[str]
    adjective: re.Pattern[str]
    accusative: re.Pattern[str]
    plural_nouns: str
    adjectives: str


def inflection_of(lang: str) -> Inflection:
    """Return the endings of a language."""
    told = lexicon.section(lang, "funding_inflection")

    def word(key: str) -> re.Pattern[str]:
        return re.compile(rf"{told[key]}\b" if key in told else "(?!)")

    return Inflection(
        word("plural_verb"),
        word("adjective"),
        word("accusative"),
        str(told.get("plural_nouns", "")),
        str(told.get("adjectives", "")),
    )
