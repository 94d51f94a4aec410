"""What the amounts of a sentence lend each other: units, directions, conditions, and which of two is the old price."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from pipeline.figures.prices.changing import Changing
from pipeline.figures.prices.clauses import Stretch
from pipeline.figures.prices.marks import TIMED, Mark, Unit, resolve_directions
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.reads import Read, State, within
from pipeline.figures.prices.words import Words
from pipeline.figures.sentences import Sentence


class Leaning(Changing):
    """Reads the stretches of one sentence at a time, in the light of what came before."""

    def __init__(self, page: Page, lent: Unit | None) -> None:
        self.page = page
        self.lang = page.article.lang
        self.words: Words = page.reader.words
        self.scan = page.reader.scan
        self.state = State(unit=lent)

    @cache  # noqa: B019
    def _comparisons(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?<!\w){self.words.group('than')}\s+(?:\w+\s){{0,2}}{self.words.group('plain', 'audio')}(?!\w)", re.I
        )

    def _with_unit(self, masked: str, part: Stretch) -> Read:
        """An amount with what its stretch says that it is told per."""
        read = Read(part)
        unit = self._unit_after(masked[part.told.end : part.end], part.told.end)
        read.direct = unit is not None
        if unit is None:
            unit = self._unit_before(masked[part.start : part.amount.start], part.start)
        read.unit, read.own_unit = unit, unit is not None
        return read

    def _marks(self, masked: str, read: Read) -> None:
        """What else the words of one stretch say."""
        part, unit = read.stretch, read.unit
        after = masked[part.told.end : part.end]
        whole = (
            masked[part.start : part.amount.start]
            + "\x02" * (part.amount.end - part.amount.start)
            + masked[part.amount.end : part.end]
        )
        for mark in self.scan.conditions(whole):
            if mark.kind == "condition":
                read.conditions.add(mark.value)
            elif mark.kind == "plain":
                read.plain.add(mark.value)
            elif mark.kind == "tier" and not self._is_window(whole, mark) and not self._of_another(whole, mark):
                read.tier = read.tier or mark.value
        if unit and unit.measure in ("image",):
            read.conditions.discard("image")
        if unit and unit.modality in ("audio", "image"):
            read.conditions.add(unit.modality)
        read.later = bool(re.match(rf"\s*{self.words.group('afterwards')}(?!\w)", after, re.I))
        read.user = read.user or bool(self.scan.users(whole))
        if self.words.find("units_joined_user").search(whole):
            read.user = True

    def _of_another(self, whole: str, mark: Mark) -> bool:
        """Whether a tier stands behind one product, and a comma and another product before the sum."""
        behind = whole[mark.end :].partition("\x02")[0]
        return "\x00" in whole[: mark.start] and re.search(r",[^\x00]*\x00", behind) is not None

    def _is_window(self, text: str, mark: Mark) -> bool:
        """Whether a number of tokens is what a model can take in, not a tier of its price."""
        return bool(self.words.find("window").search(text[max(0, mark.start - 60) : mark.end + 30])) and not re.search(
            r"[>≤<≥]", text[mark.start : mark.end]
        )

    def _unit_after(self, after: str, offset: int) -> Unit | None:
        tiers = [m for m in self.scan.conditions(after) if m.kind == "tier" or m.value == "annual-billing"]
        units = [u for u in self.scan.units(after) if u.measure != "token" and not within(u, tiers)]
        units = [u for u in units if u.measure != "tokens" or str(u.count.normalize()).strip("0E+").startswith("1")]
        if not units:
            apiece = self.words.find("units", "apiece").match(after.lstrip())
            return Unit("apiece", Decimal(1), offset, offset) if apiece else None
        first = units[0]
        gap = after[: first.start]
        if first.measure in ("image", "page", "request", "minute", "hour") and not first.explicit:
            return None
        if (
            first.measure in ("request", "image", "page", "minute", "hour")
            and gap.strip()
            and self._article_first(after, first)
        ):
            return None
        if (
            first.measure == "tokens"
            and not first.explicit
            and not re.fullmatch(rf"\s*(?:{self.words.group('articles')})?\s*", gap, re.I)
        ):
            return None
        if first.measure in TIMED and not first.explicit and not self._is_adverb(after, first):
            return None
        limit = 60 if first.measure == "tokens" else 32
        if len(gap) > limit or re.search(r"[.;!?]", gap):
            return None
        if len(units) > 1 and units[1].measure == "foreign" and units[1].start - first.end <= 2:
            return units[1]
        if first.measure == "count":
            return self._counted(first, after)
        if first.measure in TIMED and len(units) > 1:
            return first
        return replace(first, start=first.start + offset, end=first.end + offset)

    def _article_first(self, after: str, unit: Unit) -> bool:
        """Whether a unit begins with an article ("la richiesta"), so that it must stand right behind its sum."""
        return bool(
            re.match(rf"(?:{self.words.group('articles')}|l['’])(?!\w)|l['’]", after[unit.start :].lstrip(), re.I)
        )

    def _is_adverb(self, after: str, unit: Unit) -> bool:
        word = after[unit.start : unit.end].lower()
        return bool(self.words.find("adverbs").fullmatch(word.strip()))

    def _counted(self, unit: Unit, after: str) -> Unit | None:
        for noun in ("request", "page", "image"):
            if self.words.find("units", noun).match(after[unit.end :].lstrip()):
                return replace(unit, measure=noun)
        if self.words.find("units", "foreign").match(after[unit.end :].lstrip()):
            return replace(unit, measure="foreign")
        return unit if unit.direction is None else replace(unit, measure="tokens")

    def _unit_before(self, before: str, offset: int) -> Unit | None:
        """A unit that leads: "1,000 pages cost a dollar", "per million tokens, that is $3"."""
        units = [u for u in self.scan.units(before) if u.measure not in ("token", "foreign", "count")]
        if not units:
            return None
        last = units[-1]
        between = before[last.end :]
        if last.measure == "tokens" and last.count not in (1_000, 1_000_000):
            return None
        if self.words.find("call_nouns").match(between.lstrip(" -")):
            return None  # "a 1,000-token call costs"
        if last.measure == "request" and last.count < 1000:
            return None
        counted = last.count > 1 or last.explicit or last.measure in ("image", "minute", "hour", "page")
        if (
            counted
            and last.measure not in TIMED
            and len(between) < 60
            and self.words.find("cost_verbs").search(between)
        ):
            return last
        if (
            last.explicit
            and last.measure in ("tokens", "image", "page", "request", "minute")
            and last.count >= 1
            and len(between) < 60
        ):
            return last
        if (
            last.measure in TIMED
            and self.words.find("adverbs").fullmatch(before[last.start : last.end].strip())
            and len(between) < 30
        ):
            return last
        return None

    # --- what amounts of one sentence lend each other ---

    def _share_units(self, s: Sentence, masked: str, reads: list[Read]) -> None:
        for n in range(len(reads) - 2, -1, -1):
            here, following = reads[n], reads[n + 1]
            if (
                here.unit is None
                and following.unit is not None
                and following.unit.measure == "year"
                and self.words.find("connectors", "or").search(following.stretch.link)
            ):
                here.unit = (
                    Unit("month", Decimal(1), 0, 0) if self.state.timed or "annual-billing" in here.plain else None
                )
                continue
            if (
                here.unit is None
                and following.unit is not None
                and following.unit.measure in TIMED
                and self._own_product(masked, here)
                and self._own_product(masked, following)
            ):
                here.unit, here.user = following.unit, following.user
                continue
            if (
                here.unit is None
                and following.unit is not None
                and (following.own_unit or following.lent)
                and len(following.stretch.link) <= 40
                and self._coordinates(here, following, masked)
            ):
                here.unit, here.lent = replace(following.unit, direction=None), True
                here.user = here.user or following.user
        first = reads[0] if reads else None
        if first is not None and first.unit is not None and not first.direct and first.unit.measure not in TIMED:
            for read in reads[1:]:
                if read.unit is None and self._own_product(masked, read):
                    read.unit = first.unit
        for n, read in enumerate(reads):
            if read.unit is not None and read.unit.measure == "count":
                before = reads[n - 1].unit if n else None
                read.unit = replace(
                    read.unit,
                    measure=before.measure if before and before.measure in ("request", "page", "image") else "tokens",
                )
            if read.unit is not None:
                continue
            previous = reads[n - 1] if n else None
            lender = previous.unit if previous else None
            if previous is not None and lender is not None:
                if self._cued(masked, read) or read.stretch.joined or self._has_condition(read, lender):
                    read.unit = replace(lender, direction=None)
                    read.user = read.user or previous.user
                elif (
                    lender.measure in (*TIMED, "image", "minute", "page")
                    and self._own_product(masked, read)
                    and self._sold(masked[read.stretch.start : read.stretch.amount.start])
                ):
                    read.unit = lender
                elif (
                    lender.measure == "tokens"
                    and n + 1 < len(reads)
                    and reads[n + 1].stretch.joined
                    and reads[n + 1].unit is None
                ):
                    read.unit = reads[n + 1].unit = replace(lender, direction=None)
            elif self._cued(masked, read) and self._lends(s):
                read.unit = replace(self.state.unit, direction=None) if self.state.unit else None
            elif (
                n + 1 < len(reads)
                and reads[n + 1].stretch.joined
                and reads[n + 1].unit is None
                and self._lends(s)
                and self.state.pair
            ):
                for both in reads[n : n + 2]:
                    both.unit = replace(self.state.unit, direction=None) if self.state.unit else None
            elif (
                n == 0
                and len(reads) >= 2
                and self._lends(s)
                and (read.tier or read.conditions & {"batch", "thinking", "audio"})
            ):
                read.unit = replace(self.state.unit, direction=None) if self.state.unit else None
        for n, read in enumerate(reads):
            before = reads[n - 1].unit if n else None
            if read.unit is None and before is not None and read.stretch.joined:
                read.unit = replace(before, direction=None)
            if read.unit is not None and read.unit.measure == "apiece":
                noun = next(
                    (
                        k
                        for k in ("image", "page", "request")
                        if self.words.find("units", k).search(masked[: read.stretch.amount.start])
                    ),
                    None,
                )
                read.unit = Unit(noun, Decimal(1), 0, 0) if noun else None

    def _own_product(self, masked: str, read: Read) -> bool:
        """Whether the words before an amount name a product of its own."""
        return "\x00" in masked[read.stretch.start : read.stretch.amount.start]

    def _sold(self, before: str) -> bool:
        """Whether the words before a sum sell the product in them: by a verb, or by standing right before it."""
        return bool(
            self.words.find("sells").search(before) or re.search(r"\x00(?:,[^,.;\d]{3,40})?[\s,:(]{0,3}$", before)
        )

    def _has_condition(self, read: Read, unit: Unit) -> bool:
        """Whether an amount without a unit is told apart from the one before by a condition."""
        told = read.conditions | read.plain
        if read.later:
            return True
        if unit.measure in TIMED:
            return bool(told & {"annual-billing", "student", "promotional"})
        return bool(read.tier or told & {"batch", "priority", "flex", "peak", "thinking", "region", "audio"})

    def _coordinates(self, here: Read, following: Read, masked: str) -> bool:
        """Whether an amount without a unit leans on the next one: a pair, with directions or nothing between."""
        link = following.stretch.link
        if following.stretch.joined:
            return True
        rest = link
        for mark in [*self.scan.directions(link), *self.scan.conditions(link)]:
            rest = rest.replace(link[mark.start : mark.end], " ")
        rest = self.words.find("small").sub(" ", rest)
        rest = self.words.find("connectors", "strong").sub(" ", rest)
        if following.unit is not None and following.unit.measure in ("image", "page", "minute") and "\x00" not in link:
            w = self.words
            joined = rf"[\s,]*(?:{w.group('connectors', 'and')}\s+)?{w.group('articles')}"
            one = rf"{joined}\s+\w+(?:\s+\w+)?\s*(?:\w\w)?\s*"
            if re.fullmatch(one, link, re.I):
                return True  # ", a medium one "
        return not re.search(r"\w{2,}", rest) or self._is_change(link)

    def _cued(self, masked: str, read: Read) -> bool:
        """Whether a direction is told close to an amount that has no unit of its own."""
        part = read.stretch
        close = masked[max(part.start, part.amount.start - 45) : part.told.end + 45][
            : part.end - max(part.start, part.amount.start - 45)
        ]
        return bool(self.scan.directions(close)) or bool(self._in_or_out(masked, part))

    def _in_or_out(self, masked: str, part: Stretch) -> str | None:
        after = masked[part.told.end : part.end]
        for kind, direction in (("in", "input"), ("out", "output")):
            leads_on = r"the|a|an|its|each|\S+\s(?:mode|windows?)|\S*thinking|20\d\d|(?-i:[A-Z])"
            if re.match(
                rf"\s*(?:{self.words.own('directions', kind)})(?![\w])(?!\s+(?:{leads_on}))",
                after,
                re.I,
            ):
                return direction
        return None

    def _in_or_out_behind_unit(self, masked: str, part: Stretch) -> str | None:
        """The direction behind a unit ("$2 per million tokens in", "$2/M out")."""
        after = masked[part.told.end : part.end]
        units = [u for u in self.scan.units(after) if u.measure in ("tokens", "count")]
        if not units or units[0].direction:
            return None
        return self._in_or_out(masked, replace(part, told=replace(part.told, end=part.told.end + units[0].end)))

    def _lends(self, s: Sentence) -> bool:
        return self.state.unit is not None and self.state.unit.measure not in TIMED

    # --- directions ---

    def _directions(self, masked: str, reads: list[Read]) -> None:
        previous: Read | None = None
        for n, read in enumerate(reads):
            part = read.stretch
            if read.unit is None or read.unit.measure != "tokens":
                previous = read
                continue
            following = reads[n + 1] if n + 1 < len(reads) else None
            paired = (
                following is not None
                and following.stretch.joined
                and not self._told(masked[following.stretch.start : following.stretch.end])
            )
            after = masked[part.told.end : part.end]
            before = masked[part.start : part.amount.start]
            found = self._in_or_out(masked, part) or self._in_or_out_behind_unit(masked, part)
            told_after, told_before = self._told(after), self._told(before)
            cached = "cached" in (told_before, told_after)
            direction = found or read.unit.direction or told_after or told_before
            if cached and direction in ("input", None):
                direction = "cached"
            direction = direction or self._by_verb(before)
            if told_before in ("write", "training") and direction in ("input", None):
                direction = told_before
            if (
                direction is None
                and read.partner is None
                and previous is not None
                and previous.unit is not None
                and (
                    (read.former and not paired)
                    or self._holds_after(part)
                    or (self._other_condition(read, previous) and not paired)
                )
            ):
                direction = previous.direction
            read.direction = "both" if self._both(after) else direction
            previous = read
        self._respectively(masked, reads)
        self._old_share(reads)
        self._pairs(reads)

    def _respectively(self, masked: str, reads: list[Read]) -> None:
        """Two sums side by side before "input and output tokens respectively" are one and the other."""
        w = self.words
        reading, writing = w.group("directions", "input"), w.group("directions", "output")
        pair = re.compile(rf"(?<!\w){reading}\W+(?:{w.group('connectors', 'and')})\W+{writing}(?!\w)", re.I)
        for a, b in itertools.pairwise(reads):
            after = masked[b.stretch.told.end : b.stretch.end]
            tokens = a.unit is not None and b.unit is not None and a.unit.measure == b.unit.measure == "tokens"
            if tokens and pair.search(after) and w.find("respectively").search(after):
                a.direction, b.direction = "input", "output"

    def _by_verb(self, before: str) -> str | None:
        """The direction that a verb tells ("for every million tokens that it reads, $1.25")."""
        if self.words.find("prose_reads").search(before):
            return "cached" if self.words.find("directions", "caching").search(before) else "input"
        return "output" if self.words.find("prose_writes").search(before) else None

    def _other_condition(self, read: Read, previous: Read) -> bool:
        """Whether a price differs from the one before by a condition that both tell ("with it on")."""
        return (read.conditions, read.plain) != (previous.conditions, previous.plain) or (
            read.tier != previous.tier and bool(read.tier)
        )

    def _both(self, after: str) -> bool:
        """Whether one price is told for input and output alike."""
        w = self.words
        ways = w.group("both_ways")
        reads, writes = w.group("directions", "input"), w.group("directions", "output")
        pair = rf"{reads}\W+(?:{w.group('connectors', 'and')})\W+(?:\w+\W+){{0,2}}?{writes}"
        same = rf"{w.group('same')}\W+(?:\w+\W+){{0,2}}?{w.group('directions', 'output')}"
        return bool(re.search(rf"(?<!\w)(?:{pair}|{same}|{ways})(?!\w)", after, re.I))

    def _told(self, text: str) -> str | None:
        return resolve_directions(self.scan.directions(text))

    def _pairs(self, reads: list[Read]) -> None:
        """Two prices side by side that say no direction are input and output, or in the order told before."""
        open_reads = [r for r in reads if r.unit is not None and r.unit.measure == "tokens" and r.why is None]
        order = ("input", "output")
        n = 0
        while n + 1 < len(open_reads):
            a, b = open_reads[n], open_reads[n + 1]
            if (a.direction, b.direction) == ("output", "input"):
                order = ("output", "input")
            old = a.former and (b.former or re.fullmatch(r"\s*(?:\w+|/|&)\s*", b.stretch.link) is not None)
            if a.direction is None and b.direction is None and b.stretch.joined and (old or not (a.former or b.former)):
                a.direction, b.direction = order
                b.former = b.former or old
                n += 2
                continue
            if a.direction == "input" and b.direction is None and b.stretch.joined:
                b.direction = "output"
            n += 1

    # --- conditions ---

    def _share_conditions(self, masked: str, reads: list[Read]) -> None:
        """What a sentence opens with holds for all its amounts; what it ends with for those that it lists together."""
        if not reads:
            return
        lead: set[str] = set()
        tier: str | None = None
        for read in reads:
            own = masked[read.stretch.start : read.stretch.amount.start]
            marks = [
                m
                for m in self.scan.conditions(own)
                if m.kind != "tier" or not (self._is_window(own, m) or self._of_another(own, m))
            ]
            if marks:
                lead = {m.value for m in marks if m.kind == "condition"}
                tier = next((m.value for m in marks if m.kind == "tier"), None)
            elif self._new_product(own):
                lead, tier = set(), None
            elif not read.plain and (read.stretch.joined or self._told(own) or not re.search(r"\w{4,}", own)):
                read.conditions |= lead - read.plain
                read.tier = read.tier or tier
        for a, b in zip(reversed(reads[:-1]), reversed(reads[1:]), strict=False):
            tail = masked[b.stretch.told.end : b.stretch.end]
            ends = list(self.scan.conditions(tail))
            mine = masked[a.stretch.told.end : a.stretch.end]
            if not ends or self.scan.conditions(mine) or not (b.stretch.joined or self._lists(b.stretch.link)):
                continue
            if a.tier is None and b.tier and a.unit and b.unit and a.unit.measure == "tokens":
                a.tier = b.tier
            a.conditions |= {
                m.value for m in ends if m.kind == "condition" and m.value in ("batch", "flex", "priority", "thinking")
            }

    def _lists(self, link: str) -> bool:
        if self.words.find("connectors", "or").search(link):
            return False
        plain = link
        for unit in reversed(self.scan.units(link)):
            plain = plain[: unit.start] + plain[unit.end :]
        joined = self.words.find("connectors", "and").search(link) or re.fullmatch(r"[\s,]*(?:\w+[\s,]*){0,2}", plain)
        return bool(joined) and not self._new_product(link)

    def _new_product(self, text: str) -> bool:
        return "\x00" in text
