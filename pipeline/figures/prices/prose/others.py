"""Tells when a sentence speaks of what nobody watches: somebody who sells, a thing that costs, one's own expenses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.figures.prices.page import Page
from pipeline.figures.prices.words import Words
from pipeline.figures.products import PLAN_WORDS

_ASIDE = r"(?:,\s[^,.;:\d]{2,60},)?"
"""What is said of somebody between commas."""


def opens_with_another(page: Page, text: str) -> bool:
    """Return whether a sentence opens with a name that sells, with a thing that costs, or with what is one's own.

    "ElevenLabs, the best-known rival, charges …", "At Runway the Pro plan is …", "A junior developer costs …", "My
    accountant costs …".
    """
    words = page.reader.words
    if _own(words).match(text):
        return True
    found = next((m for form in _forms(words) if (m := form.match(text))), None)
    if found is None or _is_watched(page, found["name"]):
        return False
    label = page.reader.label(found["name"])
    return bool(label.rest) and not (label.directions or label.unit or label.conditions or label.whole)


def _is_watched(page: Page, name: str) -> bool:
    """Whether a name holds a company's, a product's or a plan's ("Max costs", "A Team seat costs")."""
    plan = any(word in PLAN_WORDS for word in name.lower().split())
    return plan or any(m.company for m in page.companies(name)) or bool(page.named(name))


@cache
def _forms(words: Words) -> Sequence[re.Pattern[str]]:
    """What a sentence about another seller or thing opens with; each form names it."""
    group = words.group
    no_name = group("somebody", "no_name")
    name = rf"(?P<name>(?!(?i:{no_name})[\s'’])[A-ZÀ-Ý][\w.]*(?: [A-ZÀ-Ý][\w.]*){{0,3}})"
    lead = rf"(?:(?i:{group('somebody', 'lead')})[:,]\s+)?(?:(?i:{group('somebody', 'kin')})\s+)?"
    costs = rf"(?i:{group('somebody', 'costs')})(?!\w)"
    of = group("somebody", "of")
    return (
        # a name and a verb of selling, an aside between them or not
        re.compile(rf"{lead}{name}{_ASIDE} (?i:{group('somebody', 'sells')})(?!\w)"),
        # a model that nobody told of: "M2.1 is sold at $0.30"
        re.compile(rf"(?P<name>[A-Z][\w-]*\d[\w.-]*) (?i:{group('cost_verbs')})(?!\w)"),
        # where something is sold: "At Runway, …", "Bei Runway kostet …"
        re.compile(rf"(?i:{group('somebody', 'at')})\s+{name}(?:,\s|\s(?=[a-zà-ÿ]))"),
        # what belongs to a name: "Runway's Pro plan costs", "L'offre Pro de Runway coûte"
        re.compile(rf"{name}['’]s? (?:[\w-]+ ){{1,3}}{costs}"),
        re.compile(rf"[^\W\d]+['’ ](?:[\w-]+ ){{1,3}}(?:{of}) ?{name} {costs}"),
        # a thing that is spoken of for the first time: "A junior developer costs"
        re.compile(
            rf"{group('somebody', 'indefinite')}\s?(?<=\W)(?P<name>[^\W\d]+(?: [^\W\d]+){{0,2}}) {costs}",
            re.IGNORECASE,
        ),
    )


@cache
def _own(words: Words) -> re.Pattern[str]:
    """What is the writer's own, and costs or pays ("My accountant costs me", "Notre rédaction paie")."""
    group = words.group
    sold = "|".join(group(kind) for kind in ("plan_nouns", "generic", "name_words"))
    word = rf"(?!(?:{sold})(?!\w))[^\W\d]+ "
    return re.compile(rf"{group('somebody', 'mine')} (?:{word}){{1,4}}{group('somebody', 'spends')}(?!\w)", re.I)
