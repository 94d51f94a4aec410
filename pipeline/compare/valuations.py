"""Before and after the money: two quantities, compared through the round's sum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Protocol

from pipeline.compare.bearing import UNSETTLED, Bearing
from pipeline.compare.sides import Fits
from storage.records import Record


class AddsUp(Protocol):
    """Whether the round explains the step from a valuation to another; None where no round is known."""

    def __call__(self, before: Record, after: Record, *, closely: bool = False) -> bool | None:
        """Compare a valuation before the money with one after it; `closely`, by the middles too."""
        ...


def of_one_round(b: Bearing, one: Record, other: Record) -> bool:
    """Whether two sums are of one round: that which both name, or news of one time with no other round between."""
    names = b.round_of(one), b.round_of(other)
    if names[0] and names[0] == names[1]:
        return True
    return b.same_occasion(one, other) and not b.round_between(one, other)


def fits_for(b: Bearing, *, lenient: bool = True) -> Fits:
    """Return the comparison of two valuations of one company, which knows the rounds on file.

    Args:
        b: what is on file.
        lenient: whether valuations that do not say which they are fit where the round explains the difference. A
            dispute must be sure; a rumour that came true in another way is only told.
    """
    adds_up = _steps(b)

    def fits(a: Record, k: Record) -> bool | None:
        plain = b.fits(a, k)
        bases = {a.figure.basis, k.figure.basis}
        if bases == {"pre", "post"}:
            return _before_and_after(adds_up, a, k, plain) if _may_be_one_deal(b, a, k) else plain
        if plain or plain is None or not lenient or (len(bases) == 1 and None not in bases):
            return plain
        # at least one of the two does not say which it is: where the round explains the difference, nothing is wrong
        low, high = sorted((a, k), key=lambda one: b.sums.of(one).number)
        may_be = low.figure.basis != "post" and high.figure.basis != "pre"
        return True if may_be and adds_up(low, high, closely=bases == {None}) else plain

    return fits


def _may_be_one_deal(b: Bearing, a: Record, k: Record) -> bool:
    """Whether a round may lie between two valuations; a rumour speaks of a deal to come, months ahead perhaps."""
    return a.figure.status in UNSETTLED or k.figure.status in UNSETTLED or of_one_round(b, a, k)


def _before_and_after(adds_up: AddsUp, a: Record, k: Record, plain: bool | None) -> bool | None:
    before, after = (a, k) if a.figure.basis == "pre" else (k, a)
    added = adds_up(before, after)
    if added is None:  # no round is known: only one number under both names cannot be
        return False if plain and a.figure.hedge == k.figure.hedge == "exact" else None
    if added:
        return True
    return False if plain else None  # a sum that does not add up is arithmetic's to tell


def _most_precise(b: Bearing, rounds: Iterable[Record]) -> list[Record]:
    """Return one record of each sum, those left out that a more precise one says too: "about $2 billion" is €1.7."""
    found: list[Record] = []
    for one in sorted(b.sums.distinct(rounds), key=lambda k: _precision(b, k)):
        if not any(b.fits(one, held) for held in found):
            found.append(one)
    return found


def _precision(b: Bearing, k: Record) -> tuple[Decimal, Decimal, str]:
    form = b.sums.of(k).forms[0]
    return form.interval.vagueness, form.number, form.currency


def _steps(b: Bearing) -> AddsUp:
    """Lay out the rounds, rumoured ones included, that explain the steps from one valuation to another."""
    occasions = b.occasions(b.of_metric("amount_raised", status=("asserted", "rumoured", "forecast")))
    beside: dict[str, Sequence[Record]] = {}
    together: dict[tuple[str, ...], Sequence[Record]] = {}

    def rounds_beside(valuation: Record) -> Sequence[Record]:
        if valuation.key not in beside:
            beside[valuation.key] = _most_precise(b, occasions.of(valuation))
        return beside[valuation.key]

    def adds_up(before: Record, after: Record, *, closely: bool = False) -> bool | None:
        rounds = (*rounds_beside(before), *rounds_beside(after))
        keys = tuple(k.key for k in rounds)
        if keys not in together:
            together[keys] = _most_precise(b, rounds)
        found = [
            ok and not (closely and not b.adds_up_closely(before, amount, after))
            if (ok := b.adds_up(before, amount, after))
            else ok
            for amount in together[keys]
        ]
        sure = [ok for ok in found if ok is not None]
        return any(sure) if sure else None

    return adds_up
