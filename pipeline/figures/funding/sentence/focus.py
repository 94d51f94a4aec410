"""What can stand for a company in a sentence, whom the text speaks of, and what the watch list knows of both."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.figures.names import Mention
from pipeline.figures.products import products_of
from pipeline.figures.vocabulary import one_of
from storage.records import WatchList

_SHORT = 2
"""Letters of a surname that is too short to stand for anybody alone."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Ref:
    """Something in a sentence that can stand for a company.

    Attributes:
        company: the watched company that it means, or None: somebody else, or not known.
        private: for a pronoun or noun, the company that it means where no listed company can be meant.
        rival: for "the OpenAI rival", the company that it does not mean.
        form: the form by which it is known whom it means, one of `CERTAIN`, or "".
        kind: name, description, noun, pronoun, possessive, unknown, state ("the Albanian government"), someone ("a
            startup from Lyon").
        role: "investor" behind "led by", "target" behind "into", "beside" behind "rival", "speaker" before "said",
            else "".
        leads: whether it stands where a subject stands.
    """

    start: int
    end: int
    company: str | None
    name: str
    kind: str
    role: str = ""
    leads: bool = False
    private: str | None = None
    rival: str | None = None
    form: str = ""


NAMED = ("name", "unknown", "description")
"""Kinds of references that stand for a company by a name, or by words as good as one."""


class Heard(NamedTuple):
    """A sentence that was passed: its words and companies, and what was known then.

    Attributes:
        first: whether it opens a paragraph. ours: whether it told a figure.
        open: whether the text had spoken of nobody of ours.
    """

    text: str
    mentions: Sequence[Mention]
    first: bool
    ours: bool
    open: bool


@dataclass(slots=True)
class Focus:
    """Whom the text is speaking of, as far as it has been read."""

    headline: str | None = None
    titled: bool = False
    """Whether the title names the headline's company."""
    in_title: Set[str] = frozenset()
    """The companies that the title names, by a product or a founder too."""
    first_at: dict[str, int] = field(default_factory=dict)
    """Where in the text each company is named first."""
    topic: str | None = None
    private: str | None = None
    """The latest topic whose shares are not on an exchange."""
    investor: str | None = None
    stage: str | None = None
    """Somebody who is not watched, or is listed, and was the subject last: "the group" and "it" as a giver."""
    introduced: str | None = None
    """The startup that the paragraph's first sentence introduced, as long as it names no other."""
    lead: str | None = None
    """The investor named last behind "led by" or "from"."""
    taken_up: str | None = None
    """Who was the subject of the sentence before, where that told no sum: "It has put in $8 billion"."""
    left: frozenset[str] = frozenset()
    """Companies that the article names only as those that people have left ("OpenAI's former CTO")."""
    foreign: str = ""
    """Whether the text speaks of somebody who is not watched, for the rest of a "section" or of a "block"."""
    strangers: bool = False
    """Whether the label of such a block is a name beyond doubt: no word that its language writes small."""
    no_startups: bool = False
    """Whether that name is known and no startup's: "the startup" is whom the block names next ("Apple. It talks")."""
    anothers: bool = False
    """Whether the whole article is about somebody who is not watched."""
    guest: bool = False
    """Whether the text is a conversation with the head of a company that has no name in it."""
    heard: list[Heard] = field(default_factory=list)
    """The sentences passed so far."""
    seen: list[str] = field(default_factory=list)
    before: tuple[tuple[str | None, str], ...] = ()
    """The companies of the sentence before, each with the name it is told under: "the former" and "the latter".

    Of the one before that, where it names nobody."""

    text: str = ""
    """The words of the sentence before."""
    reporter: str | None = None
    """The listed company with which headline and text open: what "the company" turned over is its."""
    told: set[str] = field(default_factory=set)
    """The companies that the text has named so far, its title apart."""

    def saw(self, company: str) -> None:
        """Note that a company was named."""
        if company in self.seen:
            self.seen.remove(company)
        self.seen.append(company)


class Known:
    """The people, countries and listings of a watch list, by which "Murati's startup" is understood."""

    def __init__(self, watch: WatchList) -> None:
        self.of: dict[str, str] = {}
        self.heads: dict[str, str] = {}
        """Who leads a listed company, the first of its people, by name and surname: what he gives is its money."""
        self.countries = {company.name: company.country for company in watch.companies}
        self.cities = {company.name: company.city.casefold() for company in watch.companies if company.city}
        self.listed = frozenset(company.name for company in watch.companies if company.listed)
        self.private = frozenset(company.name for company in watch.companies if not company.listed)
        self.names = frozenset(alias for c in watch.companies for alias in (c.name, *c.aliases, *c.short_names))
        for company in watch.companies:
            for number, person in enumerate(company.people):
                surname = person.split()[-1]
                called = (person, surname) if len(surname) > _SHORT else (person,)  # "He" begins many a sentence
                for name in called:
                    self.of.setdefault(name, company.name)
                    if company.listed and not number and self.of[name] == company.name:
                        self.heads[name] = company.name
        self.pattern = re.compile(rf"{one_of(self.of, opens=True) or '(?!)'}(?!\w)")
        products = [name for name in products_of(watch).names if "{" not in name and name not in self.names]
        self.product = re.compile(rf"{one_of(products) or '(?!)'}(?!\w)")
        """The name of a product."""
        self.product_first = re.compile(rf"\W*{self.product.pattern}")
        """A sentence that opens with the name of a product ("Claude runs on Amazon's cloud")."""
