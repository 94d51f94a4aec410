"""The finished record of a figure, the doubles of a headline that are dropped, and why a sum is set aside."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from pipeline.figures import lexicon
from pipeline.figures.funding.sentence.state import NAMES, Told
from pipeline.figures.quotes import quote_of
from storage.records import Figure


def reason_for(rule: str) -> str:
    """Return the sentence that tells a person why a sum was set aside."""
    return str(lexicon.section(lexicon.FALLBACK, "funding_reasons").get(rule, rule))


def drop_headline_doubles(told: Sequence[Told]) -> list[Told]:
    """Drop what the title alone told of a sum that the body reads otherwise: the body's reading is the surer one."""
    read: dict[Decimal, set[tuple[str, str]]] = {}
    for t in told:
        if t.scene.sentence.place != "title":
            for end in _ends(t):
                read.setdefault(end, set()).add((t.kind, t.subject))
    return [
        t
        for t in told
        if t.scene.sentence.place != "title"
        or all((t.kind, t.subject) in read.get(end, ((t.kind, t.subject),)) for end in _ends(t))
    ]


def _ends(told: Told) -> set[Decimal]:
    return {end for end in (told.one.amount.low, told.one.amount.high) if end is not None}


def figure_of(told: Told) -> Figure:
    """Return the finished record of a figure."""
    amount, one = told.one.amount, told.one
    sentence = told.scene.sentence
    return Figure(
        subject=told.subject,
        metric=NAMES[told.kind],
        low=amount.low,
        high=amount.high,
        currency=one.currency,
        quote=quote_of(told.scene.text, one.start, one.end),
        also=one.also,
        hedge=amount.hedge,
        status=told.status,
        round=told.round if told.kind in ("raise", "valuation") else None,
        basis=told.basis if told.kind == "valuation" else None,  # type: ignore[arg-type]
        investor=told.investor,
        period=told.period,
        as_of=told.as_of,
        as_of_span=told.mention.span if told.as_of and told.mention else None,
        dated_by="text" if told.as_of else "nothing",
        step=amount.step if amount.step else Decimal(0),
        magnitude_zeros=amount.magnitude_zeros,
        hedge_class=amount.hedge_class,
        tense="former" if told.former else "current",
        tells_change=told.changes,
        scope=told.scope,
        attribution=told.attribution,
        place=sentence.place,
        start=sentence.start + one.start,
        end=sentence.start + one.end,
        rules=tuple(told.rules),
    )
