"""Prices along time: the vendor's own page moves them, what others tell as current is held against it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from pipeline.compare import aliases, rumours
from pipeline.compare.bearing import Bearing
from pipeline.compare.events import gap
from pipeline.compare.sides import agreed, disputed, explained, new, raised
from pipeline.compare.slips import slip
from pipeline.compare.wording import cited, what
from storage.records import Record, Verdict, series_key

_SNAPSHOT = re.compile(r"(?<![\w.])(?:20\d\d-\d\d-\d\d|\d{3,8})(?![\w.])")
_TOKEN_UNITS = ("1M input tokens", "1M output tokens", "1M cached input tokens", "1M cache write tokens", "1M tokens")
_OPPOSITE = {"1M input tokens": "1M output tokens", "1M output tokens": "1M input tokens"}


def judge(b: Bearing) -> Verdict:
    """Judge a price against the one that stands on its day."""
    r = b.record
    history = _comparable(b)
    if r.is_ahead:  # the page that announces it shows the price of now, too
        history += [m for m in b.mates if m.series == r.series and m.document != r.document and not m.is_ahead]
    history = _of_its_currency(b, history)
    fitting = [k for k in history if _fits(b, r, k)]
    if r.figure.tense == "former" and r.figure.as_of_span is None:
        return agreed(b, fitting) if fitting else new(b, f"{cited(r)} is an old price without a date")
    if b.undated and fitting:
        return agreed(b, fitting)
    pool = [k for k in history if k.figure.tense != "former" or k.figure.as_of_span is not None]
    pool = [k for k in pool if not (_was_over(k, r) or _was_over(r, k))]
    before = sorted((k for k in pool if _day(k) <= _day(r)), key=_place)
    after = [k for k in pool if _day(k) > _day(r)]
    standing = _standing(b, before)
    if not standing:
        return (None if after else rumours.settled(b)) or _earliest(b, after)
    documents = {k.document for k in standing}
    until = max(map(_shown_until, standing))
    set_of_last = [
        k for k in before if k.document in documents and k.key not in b.contested and _shown_until(k) >= until
    ]
    friends = [k for k in [*standing, *set_of_last] if _fits(b, r, k)]
    if friends and all(k.gone for k in friends) and r.state and r.own_word:
        return new(b, f"{cited(r)} is on its page again, which was seen without {what(r)} before")
    if friends:
        return agreed(b, list(dict.fromkeys(friends)))
    opposed = [k for k in standing if _fits(b, r, k) is False]
    if not opposed:
        return _other_currency(b, standing)
    return _moved_or_wrong(b, opposed, before, after, set_of_last)


def _was_over(k: Record, other: Record) -> bool:
    """Whether a price had ended, by the word of a list that keeps the history of prices, when another was told."""
    told_until = k.figure.tense == "former" and k.figure.place == "json"
    return told_until and k.span is not None and other.span is not None and k.span.end <= other.span.start


def _moved_or_wrong(
    b: Bearing, opposed: Sequence[Record], before: Sequence[Record], after: Sequence[Record], beside: Sequence[Record]
) -> Verdict:
    r, last = b.record, opposed[-1]
    ordered = sorted(opposed, key=lambda k: k.sequence)
    swap = _swapped(b, last)
    if swap:
        return raised(b, "inconsistent", ordered, cause="swapped")
    if _only_adds(b, beside):
        return new(b, f"{cited(r)} stands beside the prices on file for {what(r)}")
    if _moves(b, ordered, last, after) and not _is_replaced(b, last, before):
        return _changed(b, ordered + [k for k in beside if _gave_way(b, k, last) and k not in ordered])
    if r.state and not r.own_word:
        others = [k for k in ordered if not (k.state and k.url == r.url)]
        if not others:  # a list that moves its own price disputes nobody
            return _changed(b, ordered)
        opposed = ordered = others
    announced = [k for k in after if k.own_word and k.is_ahead and _fits(b, r, k)]
    if announced:
        return agreed(b, announced)
    if after and (r.own_word or _moved_meanwhile(b, ordered, before, after)):
        return new(b, f"{cited(r)} tells of an earlier time than what is on file for {what(r)}")
    retold = [k for k in before if k.key in b.contested and _fits(b, r, k)]
    if retold:
        return agreed(b, retold)
    older = [k for k in before if k.key not in b.contested and k not in opposed and _fits(b, r, k)]
    moved_on = [k for k in older if _place(k) < _place(ordered[0]) or any(_day(k) < _day(o) for o in opposed)]
    if moved_on and r.figure.as_of_span is None:
        return disputed(b, ordered, cause="stale")
    if moved_on or any(_fits(b, r, k) for k in b.series() if k.figure.tense == "former"):
        return disputed(b, ordered, cause="stale")
    if _is_opposite(b):
        return disputed(b, ordered, cause="swapped")
    return disputed(b, ordered)


def _changed(b: Bearing, against: Sequence[Record]) -> Verdict:
    alias = aliases.repointed(b, against)
    if alias is None:
        return raised(b, "changed", against, cause="decimal" if _looks_slipped(b, against) else None)
    return raised(b, "changed", against, cause="repointed", text=f"{alias}; {explained(b, 'changed', against, None)}")


def _looks_slipped(b: Bearing, against: Sequence[Record]) -> bool:
    """Whether a price moved by a place or two, and nothing says that it moved at all."""
    band = b.tolerances.cause_band
    ratios = (ratio for k in against for ratio in b.sums.ratios(b.record, k))
    return not b.record.figure.tells_change and any(slip(ratio, band) == "decimal" for ratio in ratios)


def _shown_until(record: Record) -> datetime:
    """Return when its page was first seen without a record; the end of time where it shows it still."""
    return record.left or datetime.max.replace(tzinfo=UTC)


def _gave_way(b: Bearing, k: Record, last: Record) -> bool:
    """Whether a price stood beside the last one on the same page, which shows neither now: a set is compared as one."""
    r = b.record
    return r.state and k.state and r.url == k.url == last.url and k.left is not None and _fits(b, r, k) is False


def _moves(b: Bearing, opposed: Sequence[Record], last: Record, after: Sequence[Record]) -> bool:
    """Whether a different price is a change: on the vendor's own page, or told as a change, and later."""
    r = b.record
    # what others tell as well does not make a page dispute what it showed itself
    same_page = r.state and any(r.url == k.url and r.sequence > k.sequence for k in opposed)
    if after and not same_page:
        return False
    later = _day(r) > _day(last) or same_page or b.undated
    if r.own_word:
        return later or last.own_word or r.figure.tells_change
    if r.is_ahead:
        return True
    told_already = last.own_word and last.figure.tells_change and gap(r.span, last.span) <= b.tolerances.event_days
    return r.figure.tells_change and not told_already


def _moved_meanwhile(b: Bearing, opposed: Sequence[Record], before: Sequence[Record], after: Sequence[Record]) -> bool:
    """Whether a change is told late, of a price that all who tell of a later time have left as well."""
    last = opposed[-1]
    moves = _moves(b, opposed, last, ()) and not _is_replaced(b, last, before)
    return moves and not any(_fits(b, k, last) for k in after)


def _is_replaced(b: Bearing, last: Record, before: Sequence[Record]) -> bool:
    """Whether others tell, as today's price, one that the vendor's own word has replaced, and no word of the new one.

    "As of today it costs $1" may sound like news. Who knows of a way back names the price that it leads back from.
    """
    r = b.record
    if r.own_word or r.is_ahead or not last.own_word:
        return False
    former = [m for m in b.mates if m.series == r.series and m.figure.tense == "former"]
    return any(_fits(b, r, k) and _place(k) < _place(last) for k in before) and not any(
        _fits(b, m, last) for m in former
    )


def _earliest(b: Bearing, after: Sequence[Record]) -> Verdict:
    """Judge a price that is older than all on file: only against what was told within the same weeks."""
    r = b.record
    near = [k for k in after if gap(r.span, k.span) <= b.tolerances.event_days and k.key not in b.contested]
    if not near:
        return new(b)
    first = min(near, key=_place)
    fit = _fits(b, r, first)
    if fit is None:
        return _other_currency(b, [first])
    if fit:
        return agreed(b, [first])
    moved = first.own_word or first.figure.tells_change
    return new(b, f"{cited(r)} tells of an earlier time than {cited(first)}") if moved else disputed(b, [first])


def _standing(b: Bearing, before: Sequence[Record]) -> list[Record]:
    """Return the records that hold the price of the day, oldest first, back to where another one held.

    What the vendor's own page says stands against all who differ without telling of a change.
    """
    good = [k for k in before if k.key not in b.contested]
    if not good:
        good = list(before)
    if not good:
        return []
    last = good[-1]
    own = [k for k in good if k.own_word]
    if own and not last.own_word and _fits(b, last, own[-1]) is False and not last.figure.tells_change:
        last = own[-1]
    run = []
    for k in reversed(good):
        fit = _fits(b, k, last)
        if fit:
            run.append(k)
        elif fit is False and _place(k) < _place(last):
            break
    return sorted(run, key=_place)


def _comparable(b: Bearing) -> list[Record]:
    """Return the asserted prices of the series, dated ids held apart where more than one snapshot is on record."""
    r = b.record
    known = [(k, _snapshot(k.figure.exact_id)) for k in b.series()]
    dated = {snapshot for _, snapshot in known if snapshot}
    own = _snapshot(r.figure.exact_id)
    if own is None:
        return [k for k, snapshot in known if snapshot is None or len(dated) <= 1]
    return [k for k, snapshot in known if snapshot == own or (snapshot is None and dated <= {own})]


def _of_its_currency(b: Bearing, history: Sequence[Record]) -> list[Record]:
    """Return the prices that are told in a currency of the new one, or all of them where there is none.

    Vendors set prices by country: what a plan costs there tells nothing of what it costs here once that is on file.
    """
    signs = {form.currency for form in b.sums.of(b.record).forms}
    own = [k for k in history if any(form.currency in signs for form in b.sums.of(k).forms)]
    return own or list(history)


@lru_cache(maxsize=4096)
def _snapshot(exact: str | None) -> str | None:
    """Return the date or number by which an id names one snapshot of a model, in digits; None for any other id.

    Lists write the rest of an id each in its own way ("mistral/mistral-small-3.2", "mistral-small-3.2").
    """
    found = _SNAPSHOT.findall(exact or "")
    return found[-1].replace("-", "") if found else None


def _only_adds(b: Bearing, beside: Sequence[Record]) -> bool:
    """Whether the document tells all the prices of the last one and this one more, which no condition tells apart."""
    r = b.record
    if r.figure.tells_change or r.is_ahead:
        return False
    mates = [m for m in b.mates if m.series == r.series and m.figure.tense == "current" and not _fits(b, m, r)]
    return bool(mates) and all(any(_fits(b, m, k) for m in mates) for k in beside)


def _swapped(b: Bearing, last: Record) -> bool:
    """Whether the document gives input for output and output for input."""
    r = b.record
    unit = _OPPOSITE.get(r.figure.unit or "")
    if unit is None:
        return False
    other = series_key(replace(r.figure, unit=unit))
    mates = [m for m in b.mates if m.series == other and m.figure.tense == "current"]
    known = [k for k in b.known if k.series == other and k.figure.status == "asserted" and k.key not in b.contested]
    return any(_fits(b, m, last) for m in mates) and any(_fits(b, k, r) for k in known)


def _is_opposite(b: Bearing) -> bool:
    """Whether the price is the one on file for the opposite direction, told alone."""
    unit = _OPPOSITE.get(b.record.figure.unit or "")
    other = series_key(replace(b.record.figure, unit=unit)) if unit else None
    known = [k for k in b.known if k.series == other and k.figure.status == "asserted" and k.key not in b.contested]
    return bool(known) and any(_fits(b, k, b.record) for k in known[-1:])


def _other_currency(b: Bearing, standing: Sequence[Record]) -> Verdict:
    r = b.record
    return new(b, f"{cited(r)} stands beside {cited(standing[-1])}, which is in another currency")


def _fits(b: Bearing, a: Record, k: Record) -> bool | None:
    """Compare two prices; vendors set prices in each currency by hand, so that a converted one proves little.

    Only the prices of an API are told in one currency everywhere: there the same number under another sign is wrong.
    """
    found = b.compare(a, k)
    if found.rate is None or found.fits:
        return found.fits
    numbers = {form.number for form in b.sums.of(a).forms}
    same = any(form.number in numbers for form in b.sums.of(k).forms)
    return False if same and a.figure.unit in _TOKEN_UNITS else None


def _day(record: Record) -> int:
    return record.span.start.toordinal() if record.span else 0


def _place(record: Record) -> tuple[int, datetime, int]:
    """Return where a record stands along time: by its day, then by how long its page showed it, then by arrival."""
    return _day(record), _shown_until(record), record.sequence
