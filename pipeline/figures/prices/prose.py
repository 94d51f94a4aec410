"""Reads the prices of running text: what each sum is per, which product it is for, under what conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.clauses import Stretch, stretches
from pipeline.figures.prices.marks import MILLION, Mark, Unit, resolve_directions
from pipeline.figures.prices.page import Page, is_hosting
from pipeline.figures.prices.topics import Topics
from pipeline.figures.prices.words import Words
from pipeline.figures.products import Product
from pipeline.figures.sentences import Sentence, sentences
from storage.records import Amount, SetAside, Span, Status

_TIMED = ("month", "year")
_MOST_A_MONTH = Decimal(6_000)
_SMALL_COINS = {
    "INR": 100,
    "JPY": 100,
    "KRW": 1500,
    "IDR": 15000,
    "CLP": 900,
    "COP": 4000,
    "ARS": 1000,
    "HUF": 350,
    "RUB": 90,
    "MXN": 20,
    "TWD": 30,
    "CNY": 7,
}


@dataclass(slots=True)
class _State:
    """What earlier sentences leave behind: the unit last told, and whether it was told in this block."""

    unit: Unit | None = None
    block: int = -2
    pair: bool = False
    timed: bool = False


@dataclass(slots=True)
class _Read:
    """One amount of a sentence, as far as it is understood."""

    stretch: Stretch
    unit: Unit | None = None
    direction: str | None = None
    conditions: set[str] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    tier: str | None = None
    user: bool = False
    former: bool = False
    change: bool = False
    direct: bool = False
    """Its unit stands behind it."""
    lent: bool = False
    """Its unit is that of the sum behind it."""
    later: bool = False
    """It is what holds afterwards ("then $19.99")."""
    partner: _Read | None = None
    """The new price that this old one is told with."""
    own_unit: bool = False
    why: tuple[str, str] | None = None
    """The rule and the reason for which it is no price, where it is none."""
    products: list[Product] = field(default_factory=list)


def read_prose(page: Page, found_above: Sequence[Candidate] = ()) -> tuple[list[Candidate], list[SetAside]]:
    """Return the prices of an article's running text, and the price-like sums that are none.

    Args:
        page: the article. found_above: what its tables and cards gave, whose unit the text may leave out.
    """
    tokens = any(c.measure == "tokens" for c in found_above)
    reader = _Prose(page, Unit("tokens", MILLION, 0, 0) if tokens else None)
    found: list[Candidate] = []
    for sentence in sentences(page.article):
        if not page.consumed(sentence.text, sentence.start):
            found += reader.sentence(sentence)
        else:
            reader.pass_over(sentence)
    return found, reader.aside


class _Prose:
    def __init__(self, page: Page, lent: Unit | None) -> None:
        self.page = page
        self.lang = page.article.lang
        self.words: Words = page.reader.words
        self.scan = page.reader.scan
        self.topics = Topics(page)
        self.state = _State(unit=lent)
        self.aside: list[SetAside] = []
        self.leads_away = False
        self.dated: tuple[int, str, Span] | None = None

    def pass_over(self, s: Sentence) -> None:
        """Take note of what a sentence is about that was read elsewhere."""
        self.topics.sentence(s, self.topics.mentions(s.text))

    def sentence(self, s: Sentence) -> Iterator[Candidate]:
        if s.kind == "pre" and s.text.lstrip()[:1] in "{[":
            return
        if s.kind == "heading":
            self.leads_away = self.words.find("leads_away").search(s.text) is not None
        if self.leads_away or self.words.find("advert").match(s.text.lstrip(" [(")):
            return
        mentions = self.topics.mentions(s.text)
        parts = stretches(s.text, self.lang)
        self.numbers = [(p.amount.start, p.amount.end) for p in parts]
        if parts:
            yield from self._read(s, parts, mentions)
        else:
            self._lead(s, mentions)
        self.topics.sentence(s, mentions)

    def _lead(self, s: Sentence, mentions: list[Product]) -> None:
        """Take note of a unit that a sentence without sums gives to those that follow ("per million tokens:")."""
        masked = _mask(s.text, [(p.start, p.end) for p in mentions])
        units = [
            u for u in self.scan.units(masked) if u.measure == "tokens" and u.explicit and u.count in (1_000, MILLION)
        ]
        if units and (s.text.rstrip().endswith(":") or self.words.find("all_prices").search(masked)):
            self.state.unit, self.state.pair = replace(units[0], direction=None), True

    # --- one sentence ---

    def _read(self, s: Sentence, parts: list[Stretch], mentions: list[Product]) -> Iterator[Candidate]:
        masked = _mask(s.text, [(p.start, p.end) for p in mentions])
        masked = _mask_pattern(masked, self._comparisons())
        reads = [self._marks(s.text, masked, part) for part in parts]
        self._share_units(s, masked, reads)
        previous: _Read | None = None
        for read in reads:
            if read.why is None:
                read.why = self._why_not(s, masked, read)
            if read.why is None and previous is not None and previous.why and self._same_sort(previous, read):
                read.why = previous.why
            previous = read
        self._old_and_new(s.text, masked, reads)
        self._share_conditions(masked, reads)
        self._directions(masked, reads)
        self._assign_products(s, masked, reads, mentions)
        group = ("sentence", s.place, s.block, s.start)
        for read in reads:
            yield from self._candidates(s, masked, read, group)

    @cache  # noqa: B019
    def _comparisons(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?<!\w){self.words.group('than')}\s+(?:\w+\s){{0,2}}{self.words.group('plain', 'audio')}(?!\w)", re.I
        )

    def _marks(self, text: str, masked: str, part: Stretch) -> _Read:
        """What the words of one stretch say."""
        read = _Read(part)
        after = masked[part.told.end : part.end]
        before = masked[part.start : part.amount.start]
        unit = self._unit_after(after, part.told.end)
        read.direct = unit is not None
        if unit is None:
            unit = self._unit_before(before, part.start)
        read.unit, read.own_unit = unit, unit is not None
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
            elif mark.kind == "tier" and not self._is_window(whole, mark):
                read.tier = read.tier or mark.value
        if unit and unit.measure in ("image",):
            read.conditions.discard("image")
        if unit and unit.modality in ("audio", "image"):
            read.conditions.add(unit.modality)
        read.later = bool(re.match(rf"\s*{self.words.group('afterwards')}(?!\w)", after, re.I))
        read.user = bool(self.scan.users(whole))
        if self.words.find("units_joined_user").search(whole):
            read.user = True
        return read

    def _is_window(self, text: str, mark: Mark) -> bool:
        """Whether a number of tokens is what a model can take in, not a tier of its price."""
        return bool(self.words.find("window").search(text[max(0, mark.start - 60) : mark.end + 30])) and not re.search(
            r"[>≤<≥]", text[mark.start : mark.end]
        )

    def _unit_after(self, after: str, offset: int) -> Unit | None:
        tiers = [m for m in self.scan.conditions(after) if m.kind == "tier"]
        units = [u for u in self.scan.units(after) if u.measure != "token" and not _within(u, tiers)]
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
        if first.measure in _TIMED and not first.explicit and not self._is_adverb(after, first):
            return None
        limit = 60 if first.measure == "tokens" else 32
        if len(gap) > limit or re.search(r"[.;!?]", gap):
            return None
        if len(units) > 1 and units[1].measure == "foreign" and units[1].start - first.end <= 2:
            return units[1]
        if first.measure == "count":
            return self._counted(first, after)
        if first.measure in _TIMED and len(units) > 1:
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
            and last.measure not in _TIMED
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
            last.measure in _TIMED
            and self.words.find("adverbs").fullmatch(before[last.start : last.end].strip())
            and len(between) < 30
        ):
            return last
        return None

    # --- what amounts of one sentence lend each other ---

    def _share_units(self, s: Sentence, masked: str, reads: list[_Read]) -> None:
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
                and following.unit.measure in _TIMED
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
        if first is not None and first.unit is not None and not first.direct and first.unit.measure not in _TIMED:
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
            if n and reads[n - 1].unit is not None:
                previous = reads[n - 1]
                if self._cued(masked, read) or read.stretch.joined or self._has_condition(read, previous.unit):
                    read.unit = replace(previous.unit, direction=None)
                    read.user = read.user or previous.user
                elif (
                    previous.unit.measure in _TIMED
                    and self._own_product(masked, read)
                    and self.words.find("sells").search(masked[read.stretch.start : read.stretch.amount.start])
                ):
                    read.unit = replace(previous.unit)
                elif (
                    previous.unit.measure == "tokens"
                    and n + 1 < len(reads)
                    and reads[n + 1].stretch.joined
                    and reads[n + 1].unit is None
                ):
                    read.unit = reads[n + 1].unit = replace(previous.unit, direction=None)
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
            if read.unit is None and n and reads[n - 1].unit is not None and read.stretch.joined:
                read.unit = replace(reads[n - 1].unit, direction=None)
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

    def _own_product(self, masked: str, read: _Read) -> bool:
        """Whether the words before an amount name a product of its own."""
        return "\x00" in masked[read.stretch.start : read.stretch.amount.start]

    def _has_condition(self, read: _Read, unit: Unit) -> bool:
        """Whether an amount without a unit is told apart from the one before by a condition."""
        told = read.conditions | read.plain
        if read.later:
            return True
        if unit.measure in _TIMED:
            return bool(told & {"annual-billing", "student", "promotional"})
        return bool(read.tier or told & {"batch", "priority", "flex", "peak", "thinking", "region", "audio"})

    def _coordinates(self, here: _Read, following: _Read, masked: str) -> bool:
        """Whether an amount without a unit leans on the next one: a pair, with directions or nothing between."""
        link = following.stretch.link
        if following.stretch.joined:
            return True
        rest = link
        for mark in [*self.scan.directions(link), *self.scan.conditions(link)]:
            rest = rest.replace(link[mark.start : mark.end], " ")
        rest = self.words.find("small").sub(" ", rest)
        rest = self.words.find("connectors", "strong").sub(" ", rest)
        return not re.search(r"\w{2,}", rest) or self._is_change(link)

    def _is_change(self, link: str) -> bool:
        return bool(self.words.find("to_words").fullmatch(link.strip()))

    def _cued(self, masked: str, read: _Read) -> bool:
        """Whether a direction is told close to an amount that has no unit of its own."""
        part = read.stretch
        close = masked[max(part.start, part.amount.start - 45) : part.told.end + 45][
            : part.end - max(part.start, part.amount.start - 45)
        ]
        return bool(self.scan.directions(close)) or bool(self._in_or_out(masked, part))

    def _in_or_out(self, masked: str, part: Stretch) -> str | None:
        after = masked[part.told.end : part.end]
        for kind, direction in (("in", "input"), ("out", "output")):
            if re.match(
                rf"\s*(?:{self.words.own('directions', kind)})(?![\w])(?!\s+(?:the|a|an|its|each|20\d\d|(?-i:[A-Z])))",
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
        return self.state.unit is not None and self.state.unit.measure not in _TIMED

    # --- directions ---

    def _directions(self, masked: str, reads: list[_Read]) -> None:
        previous: _Read | None = None
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
                and (read.former or (self._other_condition(read, previous) and not paired))
            ):
                direction = previous.direction
            read.direction = "both" if self._both(after) else direction
            previous = read
        self._old_share(reads)
        self._pairs(reads)

    def _by_verb(self, before: str) -> str | None:
        """The direction that a verb tells ("for every million tokens that it reads, $1.25")."""
        if self.words.find("prose_reads").search(before):
            return "input"
        return "output" if self.words.find("prose_writes").search(before) else None

    def _other_condition(self, read: _Read, previous: _Read) -> bool:
        """Whether a price differs from the one before by a condition that both tell ("with it on")."""
        return (read.conditions, read.plain) != (previous.conditions, previous.plain) or (
            read.tier != previous.tier and bool(read.tier)
        )

    def _both(self, after: str) -> bool:
        """Whether one price is told for input and output alike."""
        w = self.words
        ways = w.group("both_ways")
        pair = rf"{w.group('directions', 'input')}\W+(?:{w.group('connectors', 'and')})\W+(?:\w+\W+){{0,2}}?{w.group('directions', 'output')}"
        same = rf"{w.group('same')}\W+(?:\w+\W+){{0,2}}?{w.group('directions', 'output')}"
        return bool(re.search(rf"(?<!\w)(?:{pair}|{same}|{ways})(?!\w)", after, re.I))

    def _told(self, text: str) -> str | None:
        return resolve_directions(self.scan.directions(text))

    def _old_share(self, reads: list[_Read]) -> None:
        """An old price and the new one told with it are of one direction."""
        for a in reads:
            if a.partner is not None:
                direction = a.direction or a.partner.direction
                a.direction = a.partner.direction = direction

    def _pairs(self, reads: list[_Read]) -> None:
        """Two prices side by side that say no direction are input and output."""
        open_reads = [r for r in reads if r.unit is not None and r.unit.measure == "tokens" and r.why is None]
        n = 0
        while n + 1 < len(open_reads):
            a, b = open_reads[n], open_reads[n + 1]
            if a.direction is None and b.direction is None and b.stretch.joined and not a.former and not b.former:
                a.direction, b.direction = "input", "output"
                n += 2
                continue
            if a.direction == "input" and b.direction is None and b.stretch.joined:
                b.direction = "output"
            n += 1

    # --- conditions ---

    def _share_conditions(self, masked: str, reads: list[_Read]) -> None:
        """What a sentence opens with holds for all its amounts; what it ends with for those that it lists together."""
        if not reads:
            return
        lead: set[str] = set()
        tier: str | None = None
        for read in reads:
            own = masked[read.stretch.start : read.stretch.amount.start]
            marks = [m for m in self.scan.conditions(own) if m.kind != "tier" or not self._is_window(own, m)]
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
            ends = [m for m in self.scan.conditions(tail)]
            mine = masked[a.stretch.told.end : a.stretch.end]
            if not ends or self.scan.conditions(mine) or not self._lists(b.stretch.link):
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

    # --- old and new ---

    def _old_and_new(self, text: str, masked: str, reads: list[_Read]) -> None:
        changes = bool(self.words.find("change").search(masked))
        for n, read in enumerate(reads):
            before = masked[max(0, read.stretch.amount.start - 40) : read.stretch.amount.start]
            following = reads[n + 1] if n + 1 < len(reads) else None
            after = masked[read.stretch.told.end : read.stretch.end]
            if (
                following is not None
                and self.words.find("from_words").search(before[-12:])
                and self._ends_with(before, "from_words")
                and self._is_change(self._without_unit(following.stretch.link))
            ):
                read.former, following.change, read.partner = True, True, following
                self._lend_both(read, following)
            elif (
                self._ends_with(before, "against")
                and not changes
                and not re.search(self.words.group("old_after"), after, re.I)
            ):
                joined = (
                    following is not None
                    and following.stretch.joined
                    and "\x00" in masked[following.stretch.told.end : following.stretch.end]
                )
                if (
                    "\x00" not in after
                    and not joined
                    and not read.conditions | read.plain
                    and n
                    and reads[n - 1].unit is not None
                    and not read.own_unit
                ):
                    read.why = ("comparison", "It is what something else costs.")
            elif (
                (self._ends_with(before, "old_before") and not self._ends_with(before, "from_words"))
                or self._ends_with(before, "down_from")
                or (
                    re.match(rf"[^,;.]{{0,45}}?(?<!\w){self.words.group('old_after')}(?!\w)", after, re.I)
                    and len(reads) > 1
                )
            ):
                read.former = True
                self._changed(reads, n)
            elif self._ends_with(before, "new_before") and self.words.find("change").search(
                masked[: read.stretch.amount.start]
            ):
                read.change = True

    def _without_unit(self, link: str) -> str:
        for unit in reversed(self.scan.units(link)):
            link = link[: unit.start] + link[unit.end :]
        return link

    def _lend_both(self, a: _Read, b: _Read) -> None:
        if a.unit is None and b.unit is not None:
            a.unit, a.user = replace(b.unit, direction=None), b.user
        if b.unit is None and a.unit is not None:
            b.unit, b.user = replace(a.unit, direction=None), a.user

    def _changed(self, reads: list[_Read], n: int) -> None:
        for other in (reads[n - 1] if n else None, reads[n + 1] if n + 1 < len(reads) else None):
            if other is not None and not other.former:
                other.change, reads[n].partner = True, other
                self._lend_both(reads[n], other)
                break

    def _ends_with(self, text: str, key: str) -> bool:
        between = "" if key in ("by_words", "starts_at") else r"(?:[^\W\d]+\s+)?"
        return bool(re.search(rf"(?<!\w){self.words.group(key)}(?!\w)\s*{between}$", text, re.I))

    # --- what is no price ---

    def _why_not(self, s: Sentence, masked: str, read: _Read) -> tuple[str, str] | None:
        part = read.stretch
        before = masked[part.start : part.amount.start]
        after = masked[part.told.end : part.end]
        near = f"{before[-60:]} {after[:60]}"
        whole = masked
        skip = lambda kind, text: bool(self.words.find("skip", kind).search(text))  # noqa: E731
        unit = read.unit
        if unit is not None and unit.measure == "foreign":
            return "foreign unit", "It is told per something that no figure is told per."
        if self._ends_with(before, "by_words") or self.words.find("difference_after").match(after.strip()):
            return "difference", "It is a difference between prices, not a price."
        strong = unit is not None and unit.measure == "tokens" and read.direct
        if self.words.find("other_sellers").search(masked[: part.amount.start][-160:]) and not self.page.owner_sells(
            masked
        ):
            return "other seller", "Another seller's price is not the vendor's."
        if strong:
            return None
        if skip("hardware", whole):
            return "hardware", "It is the price of hardware."
        if skip("saving", near):
            return "saving", "It is a saving, not a price."
        if skip("credit", near):
            return "credit", "It is a credit or a deposit."
        if skip("minimum", near) and not read.tier:
            return "minimum", "It is a minimum, a limit or a commitment."
        if skip("licence", near):
            return "licence", "It is paid once."
        talked = self.words.find("rumour").search(whole) or self.words.find("denied").search(whole)
        if (
            (skip("example", whole) and not talked)
            or self._is_sum(part, masked)
            or ((not read.own_unit or (unit is not None and unit.measure == "request")) and self._counts_tokens(masked))
        ):
            return "example", "It is a worked example."
        if skip("bill", whole):
            return "bill", "It is somebody's bill."
        if unit is not None and unit.measure in _TIMED:
            if skip("people", near):
                return "other sum", "It is another kind of sum."
            most = (
                _MOST_A_MONTH * _SMALL_COINS.get(part.amount.currency or "", 1) * (12 if unit.measure == "year" else 1)
            )
            value = part.amount.high or part.amount.low
            if part.amount.magnitude_zeros or (value is not None and value > most):
                return "too large", "No plan costs as much."
        return None

    def _same_sort(self, previous: _Read, read: _Read) -> bool:
        """Whether a sum goes on from one that is no price ("saves $5 a month, or $60 a year")."""
        told = previous.why is not None and previous.why[0] in ("saving", "bill", "example", "credit")
        link = read.stretch.link
        joined = self.words.find("connectors", "or").search(link) or self.words.find("connectors", "and").search(link)
        return told and bool(joined) and not self._new_product(link) and len(link) < 30

    def _is_sum(self, part: Stretch, masked: str) -> bool:
        """Whether an amount stands in a calculation ("$0.0005 + $0.005 = $0.0057")."""
        return bool(
            re.search(r"[+=×]\s*$", masked[: part.amount.start]) or re.match(r"\s*[+=×]", masked[part.told.end :])
        )

    def _counts_tokens(self, masked: str) -> bool:
        """Whether a sentence counts the tokens of a call, so that its sums are what that call costs."""
        tiers = [m for m in self.scan.conditions(masked) if m.kind == "tier"]
        counts = [u for u in self.scan.units(masked) if u.measure == "tokens" and u.count not in (1_000, 1_000_000)]
        return any(not any(t.start <= u.start < t.end or u.start <= t.start < u.end for t in tiers) for u in counts)

    # --- products ---

    def _assign_products(self, s: Sentence, masked: str, reads: list[_Read], mentions: list[Product]) -> None:
        priced = [r for r in reads if r.unit is not None and r.why is None]
        for read in priced:
            read.products = self.topics.of(
                s, read.stretch, mentions, timed=read.unit.measure in _TIMED, measure=read.unit.measure
            )  # type: ignore[union-attr]
        for a, b in zip(reversed(priced[:-1]), reversed(priced[1:]), strict=True):
            named = self.topics.behind(s, b.stretch, mentions, timed=b.unit is not None and b.unit.measure in _TIMED)
            leans = b.stretch.joined or (self._lists(b.stretch.link) and not self._told_product(mentions, a))
            if named and leans:
                a.products = b.products = named
        self._distribute(s, priced, mentions)

    def _told_product(self, mentions: list[Product], read: _Read) -> bool:
        """Whether a product stands before an amount, or in its own stretch."""
        return any(p.start < read.stretch.end for p in mentions)

    def _distribute(self, s: Sentence, reads: list[_Read], mentions: list[Product]) -> None:
        """Share several products over as many amounts ("Plus and Pro cost $20 and $200"), in order."""
        n = 0
        while n < len(reads):
            run = [reads[n]]
            while n + len(run) < len(reads) and reads[n + len(run)].stretch.joined:
                run.append(reads[n + len(run)])
            products = run[0].products
            if len(run) > 1 and len(products) == len(run) and len({r.direction for r in run}) == 1:
                for read, product in zip(run, products, strict=True):
                    read.products = [product]
            n += len(run)

    # --- candidates ---

    def _candidates(self, s: Sentence, masked: str, read: _Read, group: object) -> Iterator[Candidate]:
        part = read.stretch
        if read.unit is None or read.why is not None or not read.products:
            if read.why is not None and (read.unit is not None or read.products):
                self._set_aside(s, read, *read.why)
            elif read.unit is not None:
                self._set_aside(s, read, "no product", "No product of a watched company is told with it.")
            return
        unit = read.unit
        status, as_of, span = self._told_when(s, masked, part)
        tells_change = read.change or bool(self.words.find("change").search(s.text))
        for product in read.products:
            subject = self._seller(s, part, product)
            if subject is None:
                self._set_aside(s, read, "other seller", "Another seller's price is not the vendor's.")
                continue
            amount = part.amount if read.former else self._amount(s.text, part)
            for direction in ("input", "output") if read.direction == "both" else (read.direction,):
                yield Candidate(
                amount, subject, product.name, unit.measure, self._currency(s, amount), s.place, s.text[part.start : part.end].strip(" ,;"),
                count=unit.count, direction=direction, user=read.user and unit.measure in _TIMED, conditions=set(read.conditions) - read.plain - ({"student", "promotional"} if read.former else set()),
                plain=frozenset(read.plain), tier=read.tier, group=group, also=part.told.also, status=status,  # type: ignore[arg-type]
                tense="former" if read.former else "future" if self._is_ahead(span) else "current", tells_change=tells_change and not read.former,
                as_of=None if read.former else as_of, span=None if read.former else span, dated_by="text" if as_of and not read.former else "nothing",
                start=s.start + part.amount.start, end=s.start + part.told.end, rules=("price in prose",),
            )  # fmt: skip
            self.state.unit = replace(unit, direction=None) if unit.measure not in _TIMED else self.state.unit
            self.state.timed = unit.measure in _TIMED
            self.state.pair = self.state.pair or read.direction in ("input", "output")

    def _amount(self, text: str, part: Stretch) -> Amount:
        """The amount, as a lower bound where its verb says so ("starts at")."""
        a = part.amount
        if a.hedge == "exact" and self._ends_with(text[max(0, a.start - 25) : a.start], "starts_at"):
            return replace(a, high=None, hedge="at_least", hedge_class="at_least")
        return a

    def _currency(self, s: Sentence, amount: Amount) -> str:
        if amount.symbol == "$" and self.page.currency in ("CAD", "AUD", "HKD", "SGD", "NZD"):
            return self.page.currency
        return amount.currency or self._by_country(s, amount) or "USD"

    def _by_country(self, s: Sentence, amount: Amount) -> str | None:
        for code in self.words.keys("countries"):
            if self.words.find("countries", code).search(s.text[: amount.end]) and code != "USD":
                return code
        return None

    def _seller(self, s: Sentence, part: Stretch, product: Product) -> str | None:
        """Whose price it is: a host's where the sentence says that it is sold there, else the maker's."""
        if product.company is None:
            return None
        text = s.text[: part.end]
        for m in reversed(self.page.companies(text)):
            if m.company and m.company != product.company and is_hosting(self.page, m.company, text[m.start : m.end]):
                before = text[max(0, m.start - 30) : m.start]
                if re.search(
                    rf"(?<!\w){self.words.group('host_prepositions')}\s+(?:\w+\s+){{0,2}}$", before, re.I
                ) or self.words.find("sells").match(text[m.end :].strip()):
                    if not self.words.find("availability").search(text[max(0, m.start - 60) : m.start]):
                        return m.company
        there = self.words.find("there").search(text)
        if there and there.start() < 12 and self.topics.host and self.topics.host != product.company:
            return self.topics.host
        return self.page.host or product.company

    def _told_when(self, s: Sentence, masked: str, part: Stretch) -> tuple[Status, str | None, Span | None]:
        near = s.text[: part.end]
        status: Status = "asserted"
        if self.words.find("denied").search(near):
            status = "denied"
        elif self.words.find("rumour").search(near):
            status = "rumoured"
        elif self.words.find("forecast").search(near):
            status = "forecast"
        dates = [
            d
            for d in find_dates(s.text, self.page.article.published, self.lang)
            if not self._of_release(s.text[: d.start])
        ]
        own = [d for d in dates if self._close_behind(masked, part, d.start)]
        own = own or [d for d in reversed(dates) if d.end <= part.amount.start]
        if own:
            self.dated = (s.block, own[0].as_of, own[0].span)
            return status, own[0].as_of, own[0].span
        if self.dated and self.dated[0] == s.block and self.words.find("same_day").search(s.text):
            return status, self.dated[1], self.dated[2]
        if self.page.day:
            return status, self.page.day.as_of, self.page.day.span
        return status, None, None

    def _close_behind(self, masked: str, part: Stretch, at: int) -> bool:
        """Whether a date stands right behind a sum, what it is per and what it is for, in the same clause."""
        if not part.told.end <= at:
            return False
        between = masked[part.told.end : at]
        for unit in reversed(self.scan.units(between)):
            between = between[: unit.start] + between[unit.end :]
        between = between.replace("\x00", "")
        if self.words.find("unchanged").search(between) or re.search(r"[;:]", between):
            return False
        return len(between) <= 40 and not re.search(r",\s*(?:\w+\s+){2,}", between)

    def _is_ahead(self, span: Span | None) -> bool:
        published = self.page.article.published
        return span is not None and published is not None and span.start > published

    def _of_release(self, before: str) -> bool:
        """Whether a date is that of a model's release, told in passing (", released on 24 November, costs")."""
        return bool(
            re.search(rf",\s+(?:\w+\s+){{0,3}}{self.words.group('release_verbs')}\b[^,.;]{{0,30}}$", before, re.I)
        )

    def _set_aside(self, s: Sentence, read: _Read, rule: str, reason: str) -> None:
        part = read.stretch
        self.aside.append(
            SetAside(part.amount.text, reason, rule, s.place, s.start + part.amount.start, s.start + part.told.end)
        )


def _within(unit: Unit, marks: Sequence[Mark]) -> bool:
    return any(m.start <= unit.start < m.end for m in marks)


def _mask(text: str, spans: Sequence[tuple[int, int]]) -> str:
    chars = list(text)
    for start, end in spans:
        chars[start:end] = "\x00" * (end - start)
    return "".join(chars)


def _mask_pattern(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(lambda m: "\x01" * len(m[0]), text)
