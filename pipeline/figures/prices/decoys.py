"""Tells the sums that look like prices and are none: savings, bills, examples, credits, hardware, other sellers."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.figures.prices.clauses import Stretch
from pipeline.figures.prices.leaning import Leaning
from pipeline.figures.prices.marks import TIMED
from pipeline.figures.prices.reads import Read
from pipeline.figures.sentences import Sentence

_MOST_A_MONTH = Decimal(6_000)
"""No plan costs more dollars a month: larger sums are turnover, budgets, salaries."""
_MOST_A_MILLION = 20_000
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
"""How many units of a currency a dollar is, roughly, where it is many."""


class Decoys(Leaning):
    """Judges whether an amount can be a price at all."""

    # --- what is no price ---

    def _why_not(self, s: Sentence, masked: str, read: Read) -> tuple[str, str] | None:
        part = read.stretch
        before = masked[part.start : part.amount.start]
        after = masked[part.told.end : part.end]
        near = f"{before[-60:]} {after[:60]}"
        whole = masked
        unit = read.unit
        if unit is not None and unit.measure == "foreign":
            return "foreign unit", "It is told per something that no figure is told per."
        if self._ends_with(before, "by_words") or self.words.find("difference_after").match(after.strip()):
            return "difference", "It is a difference between prices, not a price."
        if self._cue("own", masked[: part.amount.start][-80:]):
            return "other seller", "It is what the medium itself asks."
        if (
            unit is not None
            and unit.measure == "tokens"
            and (part.amount.low or 0) > _MOST_A_MILLION * unit.count / 1_000_000
        ):
            return "too large", "No million tokens cost as much."
        strong = unit is not None and unit.measure == "tokens" and read.direct
        if self.words.find("other_sellers").search(masked[: part.amount.start][-160:]) and not self.page.owner_sells(
            masked
        ):
            return "other seller", "Another seller's price is not the vendor's."
        if strong and re.search(r"\d\s*[+×]\s*$", masked[: part.amount.start]):
            return "example", "It is a worked example."
        if strong:
            return None
        if self._cue("hardware", whole):
            return "hardware", "It is the price of hardware."
        if self._cue("saving", near):
            return "saving", "It is a saving, not a price."
        if self._cue("credit", near):
            return "credit", "It is a credit or a deposit."
        if self._cue("minimum", near) and not read.tier and "annual-billing" not in read.conditions:
            return "minimum", "It is a minimum, a limit or a commitment."
        if self._cue("licence", near):
            return "licence", "It is paid once."
        talked = self.words.find("rumour").search(whole) or self.words.find("denied").search(whole)
        if (
            (self._cue("example", whole) and not talked)
            or self._is_sum(part, masked)
            or ((not read.own_unit or (unit is not None and unit.measure == "request")) and self._counts_tokens(masked))
        ):
            return "example", "It is a worked example."
        if self._cue("bill", whole):
            return "bill", "It is somebody's bill."
        if unit is not None and unit.measure in TIMED:
            if self._cue("people", near) and "annual-billing" not in read.conditions:
                return "other sum", "It is another kind of sum."
            most = (
                _MOST_A_MONTH * _SMALL_COINS.get(part.amount.currency or "", 1) * (12 if unit.measure == "year" else 1)
            )
            value = part.amount.high or part.amount.low
            if part.amount.magnitude_zeros or (value is not None and value > most):
                return "too large", "No plan costs as much."
        return None

    def _cue(self, kind: str, text: str) -> bool:
        return bool(self.words.find("skip", kind).search(text))

    def _same_sort(self, previous: Read, read: Read) -> bool:
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
