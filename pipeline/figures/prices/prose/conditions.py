"""Tells under what conditions a sum of running text holds: batch, a tier, billing by the year, per seat."""

from __future__ import annotations

import itertools
import re
from functools import cached_property

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling, names_product
from pipeline.figures.prices.words import TIMED, Mark

_ENDS = frozenset(("batch", "flex", "priority", "thinking", "promotional", "region"))
"""What the end of a list may say of all that it lists ("$1 and $2 in batch mode")."""

_MODES = frozenset(("audio", "image"))
_OF_OTHERS = frozenset(("student", "promotional"))
"""Conditions under which somebody else pays."""
_OF_BILLING = frozenset(("annual-billing",))
_SAVING = _OF_BILLING | {"batch", "flex"}
"""Conditions under which less is paid."""
_PERCENT = re.compile(r"\d\s?%")
_THEN_PERCENT = re.compile(r"\s(?:[^\W\d]+\s){0,2}\d+\s?%")
_CLAUSE = 45
"""Letters behind such words that may still say what is paid."""
_NEAR = 60
"""Letters between a sum and the word that makes it a lower one."""
_LOOK_BACK = 600
"""How many characters before a sentence the size may stand that it looks back at ("beyond that")."""
_SIZE = re.compile(r"\d\s?[kK](?!\w)|\d{2,3}[.,'\s\u00a0\u202f]?000(?!\d)")


class Conditions:
    """Reads the conditions of one sentence at a time."""

    def __init__(self, page: Page, phrases: Phrases) -> None:
        self.page, self.phrases = page, phrases
        self.words, self.scan = phrases.words, phrases.scan

    @cached_property
    def _later(self) -> re.Pattern[str]:
        return re.compile(rf"[\s,;]*{self.words.group('afterwards')}(?!\w)", re.I)

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        """A word that joins a clause to what stands before it."""
        return re.compile(rf"^\s*{self.words.group('connectors', 'and')}\s", re.I)

    def mark(self, told: Telling, read: Read) -> None:
        """Note what the words of a sum's own stretch say."""
        part = read.stretch
        behind = told.masked[part.amount.end : part.end]
        whole = told.before(read) + "\x02" * (part.amount.end - part.amount.start) + behind
        for mark in self.phrases.conditions(whole):
            if mark.kind == "condition":
                others = mark.value in _OF_OTHERS and (
                    self._is_of_others(whole, mark.start, mark.end) or self._is_of_clause_before(whole, mark)
                )
                if (
                    not others
                    and not self._is_saved_then(whole, mark)
                    and not (mark.value in _MODES and self._goes_on_otherwise(whole, mark.start))
                ):
                    read.conditions.add(mark.value)
            elif mark.kind == "plain":
                read.plain.add(mark.value)
            elif mark.kind == "tier" and self._is_sized(told, whole[mark.start : mark.end]):
                read.tier = read.tier or mark.value
        if read.is_per("image"):
            read.conditions.discard("image")
        if read.unit and read.unit.modality in ("audio", "image"):
            read.conditions.add(read.unit.modality)
        read.later = bool(self._later.match(told.after(read)) or self._later.match(told.before(read)))
        seats = self.words.find("speakers").sub(" ", whole)
        by_seat = self.scan.users(seats) or self.words.find("units_joined_user").search(seats)
        read.user = read.user or bool(by_seat)

    def _is_of_others(self, whole: str, start: int, end: int) -> bool:
        """Whether a clause behind a sum says that others pay less or nothing (", and half that for students")."""
        told = whole.rfind("\x02", 0, start)
        another = rf"[,;]\s|\s(?:{self.words.group('connectors', 'and')}|{self.words.group('connectors', 'but')})\s"
        opened = max((told + m.start() for m in re.finditer(another, whole[told:start], re.I)), default=-1)
        if told < 0 or opened < 0:
            return False
        if re.match(rf"\s{self.words.group('students_pay')}(?!\w)", whole[end:], re.I):
            return True  # "$20 a month, students pay 10 for it"
        clause = whole[opened : end + _CLAUSE].partition(". ")[0]
        return self.words.find("others_pay").search(clause) is not None

    def _is_of_clause_before(self, whole: str, mark: Mark) -> bool:
        """Whether another clause names its own product behind what others pay ("Students pay less, but Max …")."""
        told = whole.find("\x02", mark.end)
        but = re.compile(rf",\s+{self.words.group('connectors', 'but')}\s", re.I).search(whole, mark.end, max(told, 0))
        return but is not None and names_product(whole[but.end() : told])

    def _is_saved_then(self, whole: str, mark: Mark) -> bool:
        """Whether a condition behind a sum is that of what is saved ("$20 a month, 16% less if paid for a year")."""
        told = whole.rfind("\x02", 0, mark.start)
        if told < 0 or mark.value not in _SAVING:
            return False
        first, *others = re.split(r"[,;()]\s?", whole[told : mark.start])
        clause = others[-1] if others else first
        clause = self._joined.sub("", clause)
        if others and self.words.find("halves").match(clause.strip()):
            return True  # "$2 per 1,000 pages, half of that in batches"
        if mark.value not in _OF_BILLING:
            return False
        saved = _PERCENT.search(clause) or self.words.find("discounts").search(clause)
        return saved is not None or _THEN_PERCENT.match(whole, mark.end) is not None

    def _goes_on_otherwise(self, whole: str, start: int) -> bool:
        """Whether a clause behind a sum goes on about what a model does (", and it takes pictures as well")."""
        told = whole.rfind("\x02", 0, start)
        clause = rf"[,;]\s+{self.words.group('connectors', 'and')}\s(?:[^\W\d]+\s+)+$"
        return told >= 0 and re.search(clause, whole[told:start], re.I) is not None

    def _is_sized(self, told: Telling, written: str) -> bool:
        """Whether the words of a tier tell a size, or look back at one that stands before them."""
        if not self.words.find("tiers", "beyond").fullmatch(written.strip()):
            return True
        s = told.sentence
        before = self.page.article.text[max(0, s.start - _LOOK_BACK) : s.start] if s.place == "text" else ""
        return bool(self.page.article.tables) or _SIZE.search(f"{before} {s.text}") is not None

    def share(self, told: Telling) -> None:
        """Give on what a sentence opens with to all its sums, and what it ends with to those that it lists together."""
        if told.reads:
            self._pass_tier(told)
            self._share_into_bracket(told)
            self._share_opening(told)
            self._share_ending(told)
            self._until_a_day(told)

    def _until_a_day(self, told: Telling) -> None:
        """A lower price that holds until a day to come is an offer ("Until the end of March it is down to $18")."""
        text, published = told.sentence.text, self.page.article.published
        days = [d for d in find_dates(text, published, self.page.article.lang) if d.span and published]
        ahead = [d for d in days if published and d.span and d.span.end > published]
        until = [d.start for d in ahead if self.phrases.ends_with(text[: d.start], "until_words")]
        if not until or self.words.find("unchanged").search(text):
            return
        for read in told.reads:
            near = told.before(read)[-_NEAR:].rpartition(";")[2] + told.after(read)[:_NEAR].partition(";")[0]
            lower = self.words.find("offered_at").search(near) or self.words.find("discounts").search(near)
            if lower and read.is_per(*TIMED) and not read.former:
                read.conditions.add("promotional")

    def _share_into_bracket(self, told: Telling) -> None:
        """A bracket right behind a price of sound or images is of them too ("$32 (cached: $0.40)")."""
        for a, b in itertools.pairwise(told.reads):
            _, opened, inside = b.stretch.link.rpartition("(")
            if opened and ")" not in inside and not b.conditions & _MODES and not names_product(inside):
                b.conditions |= a.conditions & _MODES

    def _pass_tier(self, told: Telling) -> None:
        """A sum that follows the price of short prompts with a word of sequence is that of long ones ("…, then $4")."""
        then = rf"[\s,;]*(?:{self.words.group('connectors', 'and')}\s+)?{self.words.group('afterwards')}(?!\w)"
        passed = False
        for a, b in itertools.pairwise(told.reads):
            link = b.stretch.link
            if b.tier is not None or names_product(link):
                passed = False
            elif a.tier == "short":
                tiers = [m.end for m in self.scan.conditions(link) if m.kind == "tier"]
                behind = link[tiers[-1] :] if tiers else link
                opens = re.match(rf"(?:\s*\w{{1,12}}){{0,2}}{then}", behind, re.I)
                last = self._last_of_pair(told, b)
                passed = (opens or re.match(rf"[^,;.]{{0,30}}?(?<!\w){then}", told.after(last), re.I)) is not None
            b.tier = "long" if passed and b.tier is None else b.tier

    def _last_of_pair(self, told: Telling, read: Read) -> Read:
        """The sum joined to one by a word alone ("$4 and $18 after that"), or that one."""
        n = told.reads.index(read)
        for behind in told.reads[n + 1 : n + 2]:
            if behind.stretch.joined and not names_product(behind.stretch.link):
                return behind
        return read

    def _share_opening(self, told: Telling) -> None:
        lead: set[str] = set()
        tier: str | None = None
        for read in told.reads:
            own = told.before(read)
            if marks := self.phrases.conditions(own):
                lead = {m.value for m in marks if m.kind == "condition"} - (_OF_OTHERS - read.conditions)
                tiers = (m for m in marks if m.kind == "tier" and self._is_sized(told, own[m.start : m.end]))
                tier = next((m.value for m in tiers), None)
            elif names_product(own) or not self._goes_on(read, own):
                lead, tier = set(), None
            elif not read.plain:
                read.conditions |= lead - read.plain
                read.tier = read.tier or tier

    def _goes_on(self, read: Read, own: str) -> bool:
        """Whether a sum goes on in the mode of the one before: joined to it, by a direction, or without any words."""
        return read.stretch.joined or self.phrases.direction(own) is not None or not re.search(r"\w{4,}", own)

    def _is_priced_again(self, told: Telling, a: Read, b: Read) -> bool:
        """Whether a sum prices the same again ("$1 per 1,000 pages, and $0.50 in batch mode")."""
        own = told.before(b) + told.after(b)
        if not a.direct or b.stretch.joined or names_product(b.stretch.link):
            return False
        alike = a.unit and b.unit and (a.unit.measure, a.unit.count) == (b.unit.measure, b.unit.count)
        if b.direct and alike:
            # "$2 per page, and $1 per page in batch"
            return self._in_or_out(told, b) in (None, self._in_or_out(told, a))
        if b.direct and (a.user or not self._leads_with_direction(told, a)):
            return False
        return self.phrases.direction(own) is None and self.phrases.in_or_out(told.masked, b.stretch) is None

    def _leads_with_direction(self, told: Telling, read: Read) -> bool:
        """Whether it is told before a sum which tokens it is for ("Output costs $1, and $4 when it thinks")."""
        return read.is_per("tokens") and self.phrases.direction(told.before(read)) is not None

    def _share_ending(self, told: Telling) -> None:
        for a, b in reversed(list(itertools.pairwise(told.reads))):
            ends = self.scan.conditions(told.after(b))
            listed = b.stretch.joined or self.phrases.lists(b.stretch.link)
            if not ends or self.scan.conditions(told.after(a)) or not listed:
                continue
            if self.words.find("halves").search(b.stretch.link):
                continue  # "… and half of that, $1, in batch mode"
            if self.words.find("connectors", "or").search(b.stretch.link) and not self._way(told, b):
                continue  # "1,000 pages cost $2, or $1 in batch mode"
            if self._is_priced_again(told, a, b):
                continue
            if a.tier is None and b.tier and b.unit and a.is_per("tokens"):
                a.tier = b.tier
            of_tokens = a.is_per("tokens") or b.stretch.joined
            kept = _ENDS if of_tokens else _ENDS - _OF_OTHERS
            a.conditions |= {m.value for m in ends if m.kind == "condition" and m.value in kept}
            if b.stretch.joined:
                a.plain |= {m.value for m in ends if m.kind == "plain" and m.value in _OF_OTHERS}

    def _in_or_out(self, told: Telling, read: Read) -> str | None:
        """The same, told by "in" and "out" as well."""
        stretch, masked = read.stretch, told.masked
        way = self._way(told, read) or self.phrases.in_or_out(masked, stretch)
        return way or self.phrases.in_or_out_behind_unit(masked, stretch)

    def _way(self, told: Telling, read: Read) -> str | None:
        """Which tokens the words of its stretch say that a sum is for."""
        return self.phrases.direction(told.before(read) + told.after(read))
