"""Finds what a sum is told per in its own stretch of the sentence: behind it, or in what leads up to it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.prices.prose.clauses import Stretch
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read
from pipeline.figures.prices.words import MILLION, TIMED, Mark, Unit

_NOUNS = ("request", "page", "image")
_THINGS = ("image", "page", "request", "minute", "hour")
_SPANS = ("minute", "hour")
"""What tells a duration as often as what a price is told per."""
_GAP_TO_TOKENS, _GAP = 60, 32
"""How many characters stand at most between a sum and its unit."""
_LEAD, _LEAD_ADVERB = 60, 30
"""How many characters stand at most between a unit that leads and its sum."""


class OwnUnits:
    """Reads the units of single stretches."""

    def __init__(self, phrases: Phrases) -> None:
        self.words, self.scan = phrases.words, phrases.scan

    def read(self, masked: str, part: Stretch) -> Read:
        """Return a sum with what its stretch says that it is told per."""
        unit = self._behind(masked[part.told.end : part.end], part.told.end, dear=_is_dear(part))
        direct = unit is not None
        if unit is None:
            unit = self._before(masked[part.start : part.amount.start])
        return Read(part, unit, direct=direct, own_unit=unit is not None)

    def share_pair(self, masked: str, reads: Sequence[Read]) -> None:
        """Give two sums the two counts of tokens before them ("a million in and a million out cost $1 and $2")."""
        for a, b in itertools.pairwise(reads):
            if a.direct or b.own_unit or not b.stretch.joined:
                continue
            counts = [u for u in self.scan.units(masked[a.stretch.start : a.stretch.amount.start]) if u.direction]
            if len(counts) == 2 and all(u.count in (1_000, MILLION) for u in counts):
                first, second = counts
                if first.direction != second.direction and first.end < second.start:
                    a.unit, b.unit = (replace(u, start=0, end=0) for u in counts)
                    a.direction, b.direction = first.direction, second.direction
                    b.own_unit = True

    # --- behind the sum ---

    def _behind(self, after: str, offset: int, *, dear: bool) -> Unit | None:
        units = [unit for unit in self._candidates(after) if not (dear and unit.is_single_token)]
        if not units:
            apiece = self.words.find("units", "apiece").match(after.lstrip())
            return Unit("apiece", Decimal(1), offset, offset) if apiece else None
        first = units[0]
        if not self._is_of_sum(first, after):
            return None
        if len(units) > 1 and units[1].measure == "foreign" and units[1].start - first.end <= 2:
            return units[1]
        if first.measure == "count":
            return self._counted(first, after)
        if first.measure in TIMED and len(units) > 1:
            return first
        return replace(first, start=first.start + offset, end=first.end + offset)

    def _candidates(self, after: str) -> list[Unit]:
        """The units behind a sum that are no single token, no part of a tier or billing, and no odd count of tokens."""
        tiers = [m for m in self.scan.conditions(after) if m.kind == "tier" or m.value == "annual-billing"]
        units = [u for u in self.scan.units(after) if u.measure != "token" and not _within(u, tiers)]
        return [u for u in units if not u.is_size]

    def _is_of_sum(self, unit: Unit, after: str) -> bool:
        """Whether a unit is what the sum before it is told per, by its word of relation and the words between."""
        gap = after[: unit.start]
        if len(gap) > (_GAP_TO_TOKENS if unit.measure == "tokens" else _GAP) or re.search(r"[.;!?]", gap):
            return False
        if unit.measure in TIMED and re.search(r"\d[\d.,]*\s*$", gap):
            return False  # another number's ("179,88 euro, cioè 14,99 al mese")
        if unit.measure in _THINGS:
            return unit.explicit and not (gap.strip() and self._article_first(after, unit))
        if unit.measure in TIMED and self._passes_on(gap):
            return False
        if unit.explicit:
            return True
        if unit.measure == "tokens":
            w = self.words
            return (
                re.search(rf"(?:^|(?<!\w){w.group('for_words')})\s*(?:{w.group('articles')})?\s*$", gap, re.I)
                is not None
            )
        return unit.measure not in TIMED or self._is_adverb(after, unit)

    def _passes_on(self, gap: str) -> bool:
        """Whether another clause begins between a sum and a time ("$19.99 and students get a year of it")."""
        return re.search(rf"(?<!\w){self.words.group('connectors', 'and')}\s+\w+\s+\w", gap, re.I) is not None

    def _article_first(self, after: str, unit: Unit) -> bool:
        """Whether a unit begins with an article ("la richiesta"), so that it must stand right behind its sum."""
        article = rf"(?:{self.words.group('articles')}|l['’])(?!\w)|l['’]"
        return bool(re.match(article, after[unit.start :].lstrip(), re.I))

    def _is_adverb(self, text: str, unit: Unit) -> bool:
        written = text[unit.start : unit.end].strip()
        return any(self.words.find("adverbs").fullmatch(part) for part in (written, written.split()[-1]))

    def _counted(self, unit: Unit, after: str) -> Unit | None:
        """What a bare number counts ("per 1,000 pages"): the noun behind it, else tokens where it has a direction."""
        behind = after[unit.end :].lstrip()
        for noun in (*_NOUNS, "foreign"):
            if self.words.find("units", noun).match(behind):
                return replace(unit, measure=noun)
        return unit if unit.direction is None else replace(unit, measure="tokens")

    # --- before the sum ---

    def _before(self, before: str) -> Unit | None:
        """A unit that leads: "1,000 pages cost a dollar", "per million tokens, that is $3"."""
        units = [u for u in self.scan.units(before) if u.measure not in ("token", "foreign", "count")]
        if not units:
            return None
        last = units[-1]
        between = before[last.end :]
        if self.words.find("call_nouns").match(between.lstrip(" -")):
            return None  # "a 1,000-token call costs"
        return last if self._leads(last, before, between) else None

    def _leads(self, unit: Unit, before: str, between: str) -> bool:
        if unit.measure in TIMED:
            w = self.words
            at = rf"[\s,:]*(?:(?:{w.group('small')}|{w.group('host_prepositions')})\s+)?"
            alone = unit.explicit and re.fullmatch(at, between, re.I) is not None  # "by the year, at $200"
            opens = unit.explicit and len(between) < _LEAD and self._costs(between) and self._opens(unit, before)
            if alone or opens:
                return True
            return self._is_adverb(before, unit) and len(between) < (
                _LEAD if self._is_of_price(unit, before) else _LEAD_ADVERB
            )
        if unit.measure == "tokens" and unit.count not in (1_000, MILLION):
            return False
        if unit.measure == "request" and unit.count < 1000:
            return False
        if len(between) >= _LEAD or (unit.measure in _SPANS and self._is_duration(unit, before)):
            return False
        if unit.explicit and unit.measure != "hour" and unit.count >= 1:
            return True
        counted = unit.count > 1 or unit.explicit or unit.measure in ("image", "minute", "hour", "page")
        return counted and self._is_priced(unit, before, between)

    def _opens(self, unit: Unit, text: str) -> bool:
        """Whether nothing stands before a unit but whom it is for ("Pro Nutzer und Monat")."""
        lead = text[: unit.start]
        for seat in reversed(self.scan.users(lead)):
            lead = lead[: seat.start] + lead[seat.end :]
        return not re.search(r"\w", self.words.find("connectors", "and").sub(" ", lead))

    def _costs(self, text: str) -> bool:
        """Whether a text opens with a verb of price, or its subject and that ("Pro Monat kostet Claude Team …")."""
        w = self.words
        verbs = rf"(?:(?:\x00+|{w.group('anaphors')})\s+)?{w.group('cost_verbs')}|{w.group('goes_on_costing')}"
        return re.match(rf",?\s*(?:{verbs})(?!\w)", text, re.I) is not None

    def _is_of_price(self, unit: Unit, text: str) -> bool:
        """Whether a word such as "monthly" stands beside one for a price ("the monthly price", "le prix mensuel")."""
        nouns = f"{self.words.group('labels', 'price')}|{self.words.group('plan_nouns')}"
        if re.search(rf"\w(?:{nouns})$", text[unit.start : unit.end], re.I):
            return True  # "Jahresabo"
        behind = re.match(rf"(?:\s+\w+)?\s+(?:{nouns})(?!\w)", text[unit.end :], re.I)
        return behind is not None or re.search(rf"(?<!\w)(?:{nouns})\s+$", text[: unit.start], re.I) is not None

    def _is_priced(self, unit: Unit, before: str, between: str) -> bool:
        """Whether a verb of price stands between a thing and its sum, or before the thing ("kostet die Minute …")."""
        w = self.words
        verbs = [w.group("cost_verbs")]
        if unit.measure in (*_SPANS, "image"):
            verbs.append(w.group("somebody", "costs"))
        elif unit.measure == "tokens":
            verbs += [w.group("change"), w.group("from_words")]  # "a million tokens read goes from $1 to $0.30"
        sold = rf"(?<!\w)(?:{'|'.join(verbs)})"
        for size in reversed(self.scan.conditions(between) if unit.measure == "image" else []):
            between = between[: size.start] + between[size.end :]  # "kostet ein Bild bis 2K 0,134 Dollar"
        if between.strip() and not w.whole("new_before").fullmatch(between):
            return re.search(rf"{sold}(?!\w)", between, re.I) is not None
        return re.search(rf"{sold}\s+(?:{w.group('articles')}\s+)?$", before[: unit.start], re.I) is not None

    def _is_duration(self, unit: Unit, before: str) -> bool:
        """Whether minutes or hours tell how long something takes: more than one, or led by a word of time."""
        w = self.words
        one = re.match(rf"(?:{w.group('one')}|1)\s", before[unit.start : unit.end], re.I)
        named = re.search(rf"(?<!\w){w.group('articles')}\s+$", before[: unit.start], re.I)
        if not (unit.explicit or one or named):
            return True
        return re.search(rf"(?<!\w){w.group('lasting')}\s+$", before[: unit.start], re.I) is not None


def _is_dear(part: Stretch) -> bool:
    """Whether a sum is too large for one token ("$30 for output tokens per million")."""
    told = part.amount.high or part.amount.low
    return told is not None and told >= _OF_A_TOKEN


_OF_A_TOKEN = Decimal("0.01")


def _within(unit: Unit, marks: Sequence[Mark]) -> bool:
    return any(m.start <= unit.start < m.end for m in marks)
