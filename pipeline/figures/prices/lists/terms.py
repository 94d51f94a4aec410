"""Tells the terms of a price: what it is per, of which tokens, on which conditions, by all that is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.figures.prices.labels import Label, Reader
from pipeline.figures.prices.lists.cells import Piece
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.words import Unit, Words, one_direction

_MODAL = frozenset(("audio", "image"))
_SERVICE = frozenset(("batch", "flex", "priority"))
_SECTION = frozenset(
    ("fine-tuned", "training", "annual-billing", "student", "promotional", "peak", "region", "thinking")
)
_HOLDS_BELOW = _MODAL | _SERVICE | _SECTION
"""The conditions that a section or heading sets for all that stands below it."""
_TOLD_APART = _MODAL | {"thinking", "peak", "region"}
"""The conditions that do not hold where their opposite stands beside them ("text, image / audio")."""
_OF_SOME = frozenset(("student", "promotional"))
"""The conditions that hold for some buyers or days alone."""
_OFFER = "promotional"
_ORDINARY = _OF_SOME | {"batch"}
"""What is the usual price by the same words ("Regular")."""
_CACHE_USE = frozenset(("caching", "read", "written", "miss"))
_SPECIAL_USE = frozenset(("cached", "write", "uncached", "training", "read", "written", "caching"))
_EITHER = ("year", 0, 0, False)
_COUNTED = ("tokens", "request", "page", "image")
_TRAINED_BY = ("hour", "minute")
"""What training is told per where it is not told per tokens."""
_FEW_WORDS = 2
_CLAUSES = re.compile(r"[,;]\s")
_PREMIUM = re.compile(r"\d\s?%")
"""A note that tells by per cent what another price comes to ("regional endpoints carry a 10% premium")."""
_APART = frozenset(("student", "promotional", "annual-billing"))
"""The conditions on which another sum is paid, or none."""
_OWN_NUMBER = re.compile(r"^\d[\d.,]*\s|\s\d+[.,]\d\d\W*$")


@dataclass(slots=True)
class Terms:
    """What a price's own words and its labels come to."""

    unit: Unit | None
    direction: str | None
    conditions: set[str]
    plain: frozenset[str]
    tier: str | None
    user: bool
    currency: str | None
    region: str = ""
    loose: bool = False
    """Whether it is told by the billing alone that it is a plan's, so that it may be of a year or of a month."""


@dataclass(frozen=True, slots=True)
class Said:
    """All that is said of one amount.

    Attributes:
        levels: the labels of its column, row and headings.
        own: the words around it. part: its part of a label that lists several ("Input / Output").
        notes: its footnotes.
        nth, of: its place among the amounts that stand side by side.
        nothing: whether the sum is 0.
    """

    levels: Levels
    own: Label
    part: Label | None
    notes: Sequence[Label]
    nth: int
    of: int
    nothing: bool

    @property
    def inner(self) -> list[Label]:
        """What is said of this amount and of no other."""
        return [self.own, *([self.part] if self.part else []), *self.notes]


def own_label(reader: Reader, piece: Piece) -> Label:
    """Read the words around an amount; the unit that follows it goes before one that precedes it, the nearest first."""
    own = reader.label(piece.text)
    own = replace(own, conditions=own.conditions - _of_others_behind(reader, piece))
    if _OFFER not in own.conditions and is_later(reader, piece):
        own = replace(own, plain=own.plain | {_OFFER})
    if not own.directions:  # "In: $0.50 / M tokens"
        before = reader.label(piece.before.strip(" :–—-(,;\n")).directions
        own = replace(own, directions=before) if before else own
    if reader.words.whole("units", "foreign_adverbs").fullmatch(piece.before.strip()):
        return replace(own, unit=Unit("foreign", Decimal(1), 0, 0))
    for text in (piece.after, _CLAUSES.split(piece.before)[-1], piece.before):
        unit = reader.label(text).unit
        if unit and unit.measure != "token":
            return replace(own, unit=unit)
    return own


def _of_others_behind(reader: Reader, piece: Piece) -> frozenset[str]:
    """The conditions of a clause behind an amount on which nothing, or a number of its own, is paid.

    "…, first month free", "…; students 6.99", "… (15 if billed annually)".
    """
    free = reader.words.find("free")
    told: set[str] = set()
    for clause in re.split(r"[,;]\s+|\(", piece.after)[1:]:
        label = reader.label(clause)
        if free.search(clause) or (label.unit is None and _OWN_NUMBER.search(clause)):
            told |= label.conditions & _APART
    return frozenset(told)


def is_later(reader: Reader, piece: Piece) -> bool:
    """Whether a price holds when the offer before it is over ("…, then $20 a month", "$20 a month after that")."""
    later = rf"{reader.words.group('afterwards')}(?!\w)"
    first = re.match(rf"[\s,;–—-]*(?:\w+ )?{later}", piece.before, re.I)
    return (first or re.search(rf"(?<!\w){later}[\s.,;)]*$", piece.after, re.I)) is not None


def note_labels(reader: Reader, notes: Sequence[str]) -> list[Label]:
    """Read the footnotes that say something of the price itself, rather than of a premium or of a free month."""
    free = reader.words.find("free")
    labels = (reader.label(note) for note in notes if not _PREMIUM.search(note) and not free.search(note))
    return [_without_services(label) for label in labels]


def _without_services(label: Label) -> Label:
    """A note that speaks of other ways to be served ("see our batch discounts") does not say that this is one."""
    return replace(label, conditions=label.conditions - _SERVICE) if len(label.rest.split()) > _FEW_WORDS else label


def terms_of(said: Said, words: Words) -> Iterator[Terms]:
    """Yield the terms of an amount: one, or two where it is told for input and output alike."""
    levels, inner = said.levels, said.inner
    conditions, plain = _conditions(inner, levels)
    own_unit = _unit(said, words)
    loose = own_unit is not None and (own_unit.measure, own_unit.start, own_unit.end, own_unit.explicit) == _EITHER
    unit, yearly = _billing(said, own_unit)
    if yearly:
        conditions.add("annual-billing")
    if "annual-billing" in plain:
        conditions.discard("annual-billing")
    if unit is not None and unit.measure in _TRAINED_BY and "training" in levels.directions():
        conditions = {"training"}
    tier = next((k.tier for k in [*inner, *levels.near, *levels.above] if k.tier), None) if _has_tiers(unit) else None
    user = any(k.user for k in [*inner, *levels.near, *levels.above, *levels.lead])
    currency = next((k.currency for k in inner if k.currency), None) or levels.currency()
    region = next((k.region for k in [*inner, *levels.near, *levels.above] if k.region), "")
    for direction in _directions(said, unit, conditions):
        yield Terms(unit, direction, set(conditions), plain, tier, user, currency, region, loose)


# --- what it is per ---


def _has_tiers(unit: Unit | None) -> bool:
    """Whether a price hangs on how much a prompt holds: no price of calls, pages or months does."""
    return unit is None or unit.measure in ("tokens", "count")


def _unit(said: Said, words: Words) -> Unit | None:
    """The unit of the amount's own part and words, else the nearest of its labels."""
    own = said.own
    unit = next((k.unit for k in (said.part, own) if k and k.unit and k.unit.measure != "token"), None)
    outer = said.levels.unit()
    if unit is not None and unit.measure == "count" and outer is not None and outer.measure in _COUNTED:
        unit = replace(unit, measure=outer.measure)
    unit = _counted(unit, said, words) or outer
    if words.find("year_sums").search(own.text) and (unit is None or not unit.explicit or own.unit is None):
        return Unit("year", Decimal(1), 0, 0)
    if unit is None and said.levels.timed and not said.nothing and "annual-billing" in own.conditions:
        return Unit("year", Decimal(1), 0, 0, None, False)  # or a month: the price by the month tells (finish.py)
    if unit is None and said.levels.timed and said.nothing:
        return Unit("month", Decimal(1), 0, 0, None, False)
    return unit


def _counted(unit: Unit | None, said: Said, words: Words) -> Unit | None:
    """A count whose noun stands in a label beside the price ("Search queries", "$5 / 1K")."""
    if unit is None or unit.measure != "count" or said.own.directions or said.levels.directions():
        return unit
    texts = [k.text for k in said.levels.near]
    nouns = (n for n in ("request", "page", "image") if any(words.find("units", n).search(text) for text in texts))
    return replace(unit, measure=next(nouns, unit.measure))


def _billing(said: Said, unit: Unit | None) -> tuple[Unit | None, bool]:
    """The unit of a plan, and whether it is a month's price that is billed by the year."""
    if unit is None or unit.measure not in ("month", "year"):
        return unit, False
    if unit.measure == "year":
        by_month = (not unit.explicit and _monthly_above(said.levels)) or _is_of_billing(said)
        return (replace(unit, measure="month"), True) if by_month else (unit, False)
    years = [u for k in [*said.inner, *said.levels.near] for u in k.units if u.measure == "year"]
    return unit, any(not u.explicit or said.own.unit for u in years)


def _is_of_billing(said: Said) -> bool:
    """Whether the year beside a price is how it is billed, under a header of months ("€25 (invoiced once a year)")."""
    billed = any("annual-billing" in k.conditions for k in said.inner)
    return billed and any(k.unit and k.unit.measure == "month" for k in said.levels.near)


def _monthly_above(levels: Levels) -> bool:
    """Whether what stands above a column "yearly" says that its prices are per month."""
    stated = [k.unit for k in [*levels.above, *levels.lead] if k.unit and k.unit.measure in ("month", "year")]
    return bool(stated) and stated[0].measure == "month" and stated[0].explicit


# --- of which tokens ---


def _directions(said: Said, unit: Unit | None, conditions: set[str]) -> list[str | None]:
    """The direction of an amount, or both where it is told for both; None for what has none."""
    if unit is None or unit.measure not in ("tokens", "count"):
        return [None]
    if said.part and said.part.directions:
        return [_one(_of_cache(said.part.directions))]
    if unit.direction and not _SPECIAL_USE & {*said.own.directions, *said.levels.directions()}:
        return [unit.direction]
    found = _named_directions(said.own, said.levels)
    if by_order := _by_order(found, said.nth, said.of):
        return by_order
    one = _one(found)
    if one is None and not found and _is_tuned_here(said, conditions):
        return ["training"]
    return [one]


def _named_directions(own: Label, levels: Levels) -> tuple[str, ...]:
    """What the amount's own words name, else its labels; a cached input may be told half here and half there."""
    found = own.directions or levels.directions()
    if own.directions and _one(own.directions) in ("input", None) and "cached" in levels.directions():
        found = (*own.directions, *levels.directions())
    return _of_cache(found)


def _of_cache(found: tuple[str, ...]) -> tuple[str, ...]:
    """What is done with a cache where nothing else is told: "write" beside "read" is of one; a cache alone is read."""
    if not found or not set(found) <= _CACHE_USE:
        return found
    return ("cached",) if set(found) == {"caching"} else (*found, "caching")


def _by_order(found: Sequence[str], nth: int, of: int) -> list[str | None]:
    """The direction of one of two or three prices side by side that do not say it; both of a single price for both."""
    both = set(found) == {"input", "output"}
    if of == 2 and (not found or both):
        return [("input", "output")[nth]]
    if of == 3 and (not found or {"input", "output"} <= set(found)):
        return [("input", "cached", "output")[nth]]
    return ["input", "output"] if of == 1 and both else []


def _is_tuned_here(said: Said, conditions: set[str]) -> bool:
    """Whether the amount's own words or its column speak of tuning, so that a price without a direction is its."""
    return "fine-tuned" in conditions and any("fine-tuned" in k.conditions for k in [said.own, *said.levels.near])


def _one(found: Sequence[str]) -> str | None:
    return one_direction(found)


# --- on which conditions ---


def _lists_kinds(label: Label, reader: Reader) -> bool:
    """Whether a heading lists several kinds of things, of which audio or pictures are one ("Embedding and image")."""
    if not label.conditions & _MODAL or not label.rest:
        return False
    return re.search(r"[,&/]", label.text) is not None or bool(
        reader.words.find("connectors", "and").search(label.text)
    )


def _beside_peak(levels: Levels) -> bool:
    """Whether another column is of busy hours, or of the others."""
    labels = (levels.reader.label(text) for text in levels.beside)
    return any("peak" in label.conditions | label.plain for label in labels)


def _conditions(inner: Sequence[Label], levels: Levels) -> tuple[set[str], frozenset[str]]:
    """Gather conditions from the inside out; what a level says is plain is not taken from farther out."""
    conditions: set[str] = set()
    plain: set[str] = set()
    rings = [("own", list(inner)), ("near", levels.near), *(("above", [k]) for k in levels.above)]
    for ring, labels in rings:
        here = {c for k in labels for c in k.conditions}
        against = {c for k in labels for c in k.plain}
        if "audio" in against:
            against |= _MODAL
        if ring != "near" and len(here & _MODAL) > 1:
            here -= _MODAL
        if ring == "above":
            several = len((here | against) & _SERVICE) > 1  # "Standard, batch and priority" over a table of each
            here = (here - against) & _HOLDS_BELOW
            here -= _MODAL if _lists_kinds(labels[0], levels.reader) else set()
            here -= _SERVICE if several or conditions & _SERVICE else set()
            # "Day and night rates" over columns of peak and other hours: what stands nearer tells the hour
            if "promotional" in here and ("peak" in conditions | plain or _beside_peak(levels)):
                here -= {"promotional"}
        if "batch" in against:
            against |= _SERVICE
        if against & _ORDINARY:
            against |= _OF_SOME
        if conditions & _MODAL or "audio" in plain:
            here -= _MODAL
        conditions |= here - plain - (against & _TOLD_APART)
        plain |= against
    return conditions, frozenset(plain)
