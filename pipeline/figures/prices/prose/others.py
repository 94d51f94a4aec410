"""Tells when a sentence speaks of what nobody watches: somebody who sells, a thing that costs, one's own expenses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.relatives import sums
from pipeline.figures.prices.words import OF_PLANS, Words
from pipeline.figures.products import PLAN_WORDS

_ASIDE = r"(?:,\s[^,.;:\d]{2,60},)?"
"""What is said of somebody between commas."""


_VERSIONED = re.compile(
    r"\W*(?P<name>[A-ZÀ-Ý][\w-]{2,} v?(?!(?:19|20)\d\d)\d[\w.]*(?<![.]))(?=\s[a-zà-ÿ(]|\s?[,:–—|]|\Z)"
)
"""A name and a version that a text begins with."""


def opens_with_another(page: Page, text: str) -> bool:
    """Return whether a sentence opens with a name that sells, with a thing that costs, or with what is one's own.

    "ElevenLabs, the best-known rival, charges …", "At Runway the Pro plan is …", "A junior developer costs …", "My
    accountant costs …".
    """
    words = page.reader.words
    if _own(words).match(text):
        return True
    found = next((m for form in _forms(words) if (m := form.match(text))), None)
    return found is not None and _is_anothers(page, found["name"])


def unlisted_model(page: Page, text: str) -> bool:
    """Return whether a sentence or title opens with a model that nobody has listed ("Mercury 2 beats GPT-5").

    A name and a number are one where the article writes them more than once.
    """
    found = _VERSIONED.match(text)
    return found is not None and _is_anothers(page, found["name"]) and page.versions[found["name"]] > 1


def brings_in_another(page: Page, lead: str) -> bool:
    """Return whether the words before a sum bring in something else that is sold ("It also sells Scout, which is …").

    A name that nobody knows, or a thing behind which a clause of its own tells the price, but for a word that goes on
    about the plan told before ("a yearly option, which is …").
    """
    found = _on_sale(page.reader.words).search(lead)
    if found is None:
        return False
    name, said = found["name"], f"{found['object']}{found['name']}"
    taken_up = _takes_up(page.reader.words).search(said) is not None
    if not name[0].isupper():
        return bool(found["which"]) and not taken_up
    called = page.reader.words.find("brings_in").search(found["object"]) or page.reader.words.find("for_words").search(
        found["object"]
    )
    return (not taken_up or called is not None) and _is_anothers(page, name)


def asks_of_another(page: Page, text: str) -> bool:
    """Return whether a sentence does no more than bring up a name that is not watched ("And Midjourney?")."""
    found = _brought_up(page.reader.words).fullmatch(text)
    name = found and (found["name"] or found["left"])
    if not name or _takes_up(page.reader.words).search(name):
        return False
    return _is_anothers(page, name)


def takes_up_plan(page: Page, text: str) -> bool:
    """Return whether a sentence that names no plan goes on about one that was named before it.

    It speaks of a plan, of its price, of those who pay it, of what limits it, or of nothing else at all.
    """
    w, scan = page.reader.words, page.reader.scan
    if any(m.company for m in page.companies(text)) or any(w.find("countries", c).search(text) for c in _codes(w)):
        return True
    first = sums(w).search(text)
    said = _takes_up(w).search(text) or (first and _nothing_else(w).fullmatch(text[: first.start()]))
    marks = (m for m in scan.conditions(text) if m.kind in ("condition", "plain") and m.value in OF_PLANS)
    return said is not None or any(marks)


def _is_anothers(page: Page, name: str) -> bool:
    """Whether a name is no company's, product's or plan's that is known ("Max", "A Team seat"), and no label either."""
    words = name.split()
    if len(words) > 1 and words[-1].lower() in PLAN_WORDS and words[0][0].isupper():
        words = words[:-1]  # "Raycast Pro", but no "Max"
        if any(words[0] in head.split() for maker in page.makers for head in page.products.heads(maker)):
            return False  # "AI Pro" of "Google AI"
    plan = any(word.lower() in PLAN_WORDS for word in words)
    if plan or any(m.company for m in page.companies(name)) or page.named(name):
        return False
    if any(name in p.name for p in page.named(page.article.text)):
        return False  # "Opus" behind "Claude Opus 4.5"
    label = page.reader.label(" ".join(words))
    per = label.unit is not None and label.unit.measure != "foreign"  # "a daily paper"
    return bool(label.rest) and not (label.directions or per or label.conditions or label.whole)


@cache
def _forms(words: Words) -> Sequence[re.Pattern[str]]:
    """What a sentence about another seller or thing opens with; each form names it."""
    group = words.group
    no_name = group("somebody", "no_name")
    name = rf"(?P<name>(?!(?i:{no_name})[\s'’])[A-ZÀ-Ý][\w.]*(?: (?:[A-ZÀ-Ý][\w.]*|v\d[\w.]*)){{0,3}})"
    lead = rf"(?:(?i:{group('somebody', 'lead')})[:,]\s+)?(?:(?i:{group('somebody', 'kin')})\s+)?"
    costs = rf"(?i:{group('somebody', 'costs')})(?!\w)"
    of = group("somebody", "of")
    a_thing = rf"{group('somebody', 'indefinite')}\s?(?<=\W)"
    to = f"{group('for_words')}|{group('host_prepositions')}"
    plans = "|".join(sorted(word.title() for word in PLAN_WORDS))
    return (
        # a name and a verb of selling, an aside between them or not
        re.compile(rf"{lead}{name}{_ASIDE} (?i:{group('somebody', 'sells')})(?!\w)"),
        # a name, and a verb of asking with a sum behind it: "JetBrains offers AI Pro at $100"
        re.compile(rf"{lead}{name}{_ASIDE} (?i:{group('somebody', 'asks')})(?=\s[^,;:.\d]{{0,40}}\d)"),
        # somebody's plan, set off from its price: "Jasper Pro – $59/month"
        re.compile(rf"\W*(?P<name>(?:[A-ZÀ-Ý][\w.]* ){{1,2}}(?:{plans}))\s?(?:[:|(]|\s[–—-]\s)\s?[$€£¥₹]?\s?\d"),
        # a model that nobody told of: "M2.1 is sold at $0.30"
        re.compile(rf"(?P<name>[A-Z][\w-]*\d[\w.-]*) (?i:{group('cost_verbs')})(?!\w)"),
        # where something is sold: "At Runway, …", "Bei Runway kostet …"
        re.compile(rf"(?i:{group('somebody', 'at')})\s+{name}(?:,\s|\s(?=[a-zà-ÿ]))"),
        # what belongs to a name: "Runway's Pro plan costs", "L'offre Pro de Runway coûte"
        re.compile(rf"{name}['’]s? (?:[\w-]+ ){{1,3}}{costs}"),
        re.compile(rf"[^\W\d]+['’ ](?:[\w-]+ ){{1,3}}(?:{of}) ?{name} {costs}"),
        # a thing that is spoken of for the first time: "A junior developer costs"
        re.compile(rf"{lead}{a_thing}(?P<name>[^\W\d]+(?: [^\W\d]+){{0,2}}) {costs}", re.IGNORECASE),
        # whose it is that is subscribed to: "A GitLab subscription", "A subscription to GitLab"
        re.compile(rf"{lead}(?i:{a_thing}){name}[ -](?i:{group('plan_nouns')})(?!\w)"),
        re.compile(rf"{lead}(?i:{a_thing}(?:{group('plan_nouns')}) (?:{to})) ?{name}"),
        # what is subscribed to: "A subscription to a daily paper costs"
        re.compile(
            rf"{lead}{a_thing}(?:{group('plan_nouns')})(?: {group('for_words')})? {a_thing}"
            rf"(?P<name>[^\W\d]+(?: [^\W\d]+){{0,3}}) {costs}",
            re.IGNORECASE,
        ),
    )


@cache
def _on_sale(words: Words) -> re.Pattern[str]:
    """A verb of selling, what is sold, and what leads on to its sum."""
    group = words.group
    aside = r"(?:,\s[^,.;:()\d]{3,40}(?=,))?"
    which = rf"(?P<which>,\s(?i:{group('relatives')})(?:\s[^\W\d]+){{0,2}}\s)"
    at = rf",?\s(?i:{group('cost_verbs')}|{group('host_prepositions')}|{group('priced_behind_it')})(?:\s[^\W\d]+)?\s"
    return re.compile(
        rf"(?<!\w)(?i:{group('has_on_sale')})\s(?P<object>(?:[^\W\d][\w-]*\s){{0,6}}?)"
        rf"(?P<name>[^\W\d][\w-]*){aside}(?:{which}|{at}|\s?\()\Z"
    )


@cache
def _own(words: Words) -> re.Pattern[str]:
    """What is the writer's own, and costs or pays ("My accountant costs me", "Notre rédaction paie")."""
    group = words.group
    sold = "|".join(group(kind) for kind in ("plan_nouns", "generic", "name_words"))
    word = rf"(?!(?:{sold})(?!\w))[^\W\d]+ "
    return re.compile(rf"{group('somebody', 'mine')} (?:{word}){{1,4}}{group('somebody', 'spends')}(?!\w)", re.I)


@cache
def _codes(words: Words) -> Sequence[str]:
    return tuple(words.keys("countries"))


@cache
def _takes_up(words: Words) -> re.Pattern[str]:
    """What goes on about a plan: words for it, its price, and those who pay it."""
    group = words.group
    said = "|".join((group("takes_up"), group("plan_nouns"), group("units", "user"), group("same")))
    plans = "|".join(sorted(word.title() for word in PLAN_WORDS))
    return re.compile(rf"(?<!\w)(?:{said}|(?-i:{plans}))(?!\w)", re.I)


@cache
def _nothing_else(words: Words) -> re.Pattern[str]:
    """Small words alone before a sum ("For $20 a month", "Or at $200")."""
    group = words.group
    kinds = [("small",), ("host_prepositions",), ("starts_at",), ("connectors", "and"), ("connectors", "or")]
    small = "|".join((*(group(*kind) for kind in kinds), group("cost_verbs")))
    return re.compile(rf"\W*(?:(?:{small})\W+){{0,3}}", re.I)


@cache
def _brought_up(words: Words) -> re.Pattern[str]:
    name = r"(?P<name>[A-ZÀ-Ý][\w.]*(?: [A-ZÀ-Ý][\w.]*){0,2})"
    group = words.group
    return re.compile(
        rf"\W*(?i:{group('connectors', 'and')}|{group('somebody', 'what_of')})\s{name}\s?\?"
        rf"|(?i:{group('somebody', 'remains')})\s{name.replace('<name>', '<left>')}(?:,\s.*|\W*)"
    )
