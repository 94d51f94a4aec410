"""What a sentence says of the company that a sum is about, and which companies it fits: size, dates, a noun, a seat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.funding.sentence.focus import Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.tokens import lowered

_LAST_WORD = re.compile(r"\w+$")
_STEM = 5


def traits(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref]) -> tuple[str, ...]:
    """Return what a sentence says of whoever a sum is about, whose fit the weights know for each sort of company.

    How large the sum is, what period it is of, whether it is a yearly pace, and the noun that stands for the company.
    """
    value = one.amount.high or one.amount.low
    size = value.adjusted() if value else 0
    found = [f"size {kind} {max(6, min(size, 11))}"]
    found += {f"dated {kind} {date.kind}" for date in scene.dates if date.kind in _PERIODS}
    if scene.has("run_rate"):
        found.append(f"pace {kind}")
    noun = next((ref for ref in reversed(refs) if ref.kind == "noun" and ref.end <= one.start), None)
    if noun is not None:
        last = _LAST_WORD.search(noun.name.casefold())
        found.append(f"noun {last[0][:_STEM] if last else ''}")
    return tuple(found)


_PERIODS = frozenset({"quarter", "half", "fiscal"})


def fits(who: str, said: Sequence[str], known: Known) -> Iterator[str]:
    """Yield how what is said of the company agrees with one that may be meant."""
    sort = "nobody" if not who else "listed" if who in known.listed else "private"
    for trait in said:
        yield f"{trait}: {sort}"


def seated(scene: Scene, words: Words, known: Known) -> frozenset[str]:
    """Return the companies in whose city or country a sentence plays ("revenue in Redmond", "the Chinese lab")."""
    text = lowered(scene.text)
    told = words.refs.countries.items() if words.refs.any_country.search(" " + text) else ()
    countries = {country for country, pattern in told if pattern.search(text)}
    cities = {own for here, own in words.refs.cities.items() if here in text}
    cities |= {city for city in known.cities.values() if city in text}
    if not countries and not cities:
        return frozenset()
    return frozenset(
        company
        for company, country in known.countries.items()
        if country in countries or known.cities.get(company) in cities
    )
