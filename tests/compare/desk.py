"""A desk that takes hand-made figures in, document by document, and keeps the file on a company in memory."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from pipeline.compare import Rates, adding_up, afresh, also_joined, compare, conflict_of, ended, merged
from storage.records import (
    CompanyFile,
    Conflict,
    Figure,
    KnownValue,
    Money,
    Record,
    Span,
    Tolerances,
    Verdict,
    record_key,
    series_key,
)

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "C$": "CAD"}
SIZES = {"T": 10**12, "B": 10**9, "M": 10**6, "": 1}


@cache
def rates() -> Rates:
    return Rates()


def span_of(text: str | None) -> Span | None:
    if not text:
        return None
    if len(text) == 4:
        return Span(date(int(text), 1, 1), date(int(text) + 1, 1, 1))
    if len(text) == 7:
        year, month = int(text[:4]), int(text[5:])
        return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]) + timedelta(days=1))
    day = date.fromisoformat(text)
    return Span(day, day + timedelta(days=1))


def sum_of(text: str) -> tuple[Decimal, str, Decimal, bool]:
    """Read "$13.8B" into value, currency, half a unit of its last digit, and whether zeros stand before the B."""
    sign = "C$" if text.startswith("C$") else text[0]
    size = text[-1] if text[-1] in "TBM" else ""
    digits = text[len(sign) :].removesuffix(size)
    value = Decimal(digits)
    last = value.normalize().as_tuple().exponent
    zeros = bool(size) and "." not in digits and digits.endswith("0")
    assert isinstance(last, int)
    step = Decimal(5) * Decimal(10) ** ((last if zeros or not size else -len(digits.partition(".")[2])) - 1)
    return value * SIZES[size], SIGNS[sign], step * SIZES[size], zeros


def figure(metric: str, amount: str, **more: Any) -> Figure:
    """Make a figure from the way a text writes it: "$14B", ">$1B", "<$30B", "~$6B", "$4.5B..$5.5B"; "|" restates."""
    main, *others = amount.split("|")
    hedge = {">": "at_least", "<": "at_most", "~": "about"}.get(main[0], "exact")
    low, _, high = main.lstrip("><~").partition("..")
    value, currency, step, zeros = sum_of(low)
    upper = sum_of(high)[0] if high else value
    also = tuple(Money(v, v, c, s) for v, c, s, _ in map(sum_of, others))
    subject = more.pop("subject", "Mistral AI")
    if "product" in more:
        more.setdefault("product_key", more["product"].casefold())
    return Figure(
        subject,
        metric,
        None if hedge == "at_most" else value,
        None if hedge == "at_least" else upper,
        currency,
        amount,
        also=also,
        hedge="range" if high else hedge,
        step=step,
        magnitude_zeros=zeros,
        as_of_span=span_of(more.get("as_of")),
        **more,
    )


def price(amount: str, unit: str = "1M input tokens", product: str = "Mistral Large 3", **more: Any) -> Figure:
    return figure("price", amount, product=product, unit=unit, **more)


@dataclass
class Desk:
    """Records in order of arrival, and the conflicts that they raised."""

    records: list[Record] = field(default_factory=list)
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    raised: list[Conflict] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    count: int = 0
    tolerances: Tolerances = field(default_factory=Tolerances)

    def tell(
        self,
        document: str,
        published: str | None,
        *figures: Figure,
        tier: str = "press",
        own: bool = False,
        url: str | None = None,
        witness: str | None = None,
    ) -> list[Conflict]:
        """Take a document in; return the conflicts that it raised."""
        url = url or f"https://{document}.example/"
        day = span_of(published)
        new = []
        for one in figures:
            key = record_key(one, url)
            if any(r.key == key for r in self.records):
                continue
            self.count += 1
            new.append(
                Record(
                    key,
                    series_key(one),
                    one,
                    document,
                    url,
                    document,
                    "primary" if own else tier,  # type: ignore[arg-type]
                    witness or url,
                    datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=self.count),
                    sequence=self.count,
                    published=day.start if day else None,
                    span=one.as_of_span or day,
                    own_word=own,
                    state=own and one.metric == "price",
                )
            )
        self.records += new
        before = len(self.raised)
        for record in new:
            self._judge(record)
        return self.raised[before:]

    def _judge(self, record: Record) -> None:
        file = self.file(record)
        verdicts = []
        for verdict in compare(record, file, rates(), self.tolerances):
            assert verdict.explanation.endswith(".")
            self.verdicts.append(verdict)
            conflict = conflict_of(verdict, record, file)
            verdicts.append(replace(verdict, conflict=conflict.key) if conflict else verdict)
            if conflict is None:
                continue
            held = self.conflicts.get(conflict.key)
            if held is None or held.state == "closed":
                self.raised.append(conflict)
            elif not verdict.conflict:
                conflict = merged(held, conflict)
            self.conflicts[conflict.key] = conflict
            self.conflicts.update({c.key: c for c in also_joined(verdict, record, file)})
        file = replace(file, conflicts=tuple(self.conflicts.values()))
        for conflict in ended(record, verdicts, file, rates(), self.tolerances):
            assert (conflict.closed_because or "").endswith(".")
            self.raised = [c for c in self.raised if (c.key, c.document) != (conflict.key, record.document)]
            self.conflicts[conflict.key] = conflict
        file = replace(file, conflicts=tuple(self.conflicts.values()))
        again = afresh(record, file, rates(), self.tolerances)
        file = replace(file, conflicts=tuple((self.conflicts | {c.key: c for c in again}).values()))
        again += adding_up(record, file, rates(), self.tolerances)
        for conflict in again:
            held = self.conflicts.get(conflict.key)
            if conflict.state == "closed":
                self.raised = [c for c in self.raised if (c.key, c.document) != (conflict.key, record.document)]
            elif held is None or held.state == "closed":
                self.raised.append(conflict)
            self.conflicts[conflict.key] = conflict

    def file(self, record: Record) -> CompanyFile:
        values: dict[tuple[object, ...], list[Record]] = {}
        for r in self.records:
            f = r.figure
            if f.subject == record.figure.subject:
                values.setdefault((r.series, f.low, f.high, f.currency, f.hedge, f.status, f.as_of), []).append(r)
        return CompanyFile(
            record.figure.subject,
            tuple(KnownValue(tellers[0], tuple(tellers)) for tellers in values.values()),
            tuple(r for r in self.records if r.document == record.document and r.key != record.key),
            tuple(self.conflicts.values()),
        )

    def withdraw(self, url: str) -> None:
        self.records = [replace(r, withdrawn=r.arrived) if r.url == url else r for r in self.records]


def told(conflict: Conflict) -> str:
    """Write a conflict in one line: what a test expects."""
    line = f"{conflict.kind} {conflict.metric} {conflict.document}/{conflict.against}"
    return f"{line} {conflict.cause}" if conflict.cause else line
