"""How a digest writes sums, days, things and witnesses for a person."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from reports.escaping import clean
from reports.words import words
from storage.records import Conflict, Figure, Record, metric_specs
from storage.signs import SIGNS
from storage.sites import is_local

_MAGNITUDES = ((Decimal(10) ** 12, "T"), (Decimal(10) ** 9, "B"), (Decimal(10) ** 6, "M"))
_STATUS = {"rumoured": "rumoured", "forecast": "forecast", "denied": "denied"}


# --- sums ---


def money(value: Decimal, currency: str) -> str:
    """Write a sum exactly and in short: "$13.8B", "€0.40", "SEK 500M". No digit is rounded away."""
    sign = SIGNS.get(currency, f"{clean(currency)} ")
    for size, letter in _MAGNITUDES:
        if abs(value) >= size:
            return f"{sign}{_plain(value / size)}{letter}"
    return sign + _plain(value, cents=True)


def _plain(value: Decimal, *, cents: bool = False) -> str:
    text = format(value, ",f")
    if "." not in text:
        return text
    text = text.rstrip("0").rstrip(".")
    return text + "0" if cents and "." in text and len(text.partition(".")[2]) == 1 else text


def told(figure: Figure) -> str:
    """Write what a figure says, with its hedge: "about $6B", "over $1B", "$4.5B to $5.5B"."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return "no sum"
    if low is None or high is None:
        return f"{_bound_word(figure)} {money(high if low is None else low, figure.currency)}"  # type: ignore[arg-type]
    if low != high:
        return f"{money(low, figure.currency)} to {money(high, figure.currency)}"
    almost = "almost" if figure.hedge_class == "almost" else "about"
    word = {"about": f"{almost} ", "at_least": "at least ", "at_most": "up to "}.get(figure.hedge, "")
    return word + money(low, figure.currency)


def numbered(record: Record) -> str:
    """Write what a record says with the number that commands take: "$0.40 #12"."""
    return f"{told(record.figure)} #{record.number}"


def _bound_word(figure: Figure) -> str:
    if figure.low is None:
        return "under" if figure.hedge_class == "under" else "up to"
    return "over" if figure.hedge_class == "over" else "at least"


def restated(figure: Figure) -> str:
    """Write the other currencies that the text itself gives: " (by its text $113M)"; empty where it gives none."""
    sums = [money(m.low if m.low is not None else m.high, m.currency) for m in figure.also if m.low or m.high]  # type: ignore[arg-type]
    return f" (by its text {', '.join(sums)})" if sums else ""


def difference(old: Figure, new: Figure) -> str:
    """Return how far two sums are apart, worked out from the two: "−25 %", "×10"; empty where they do not compare."""
    before, after = _point(old), _point(new)
    if old.currency != new.currency or not before or after is None:
        return ""
    ratio = after / before
    if ratio >= 3:
        return f"×{_factor(ratio)}"
    percent = ((ratio - 1) * 100).quantize(Decimal(1), ROUND_HALF_UP)
    if percent == 0:
        return "under 1\u00a0%"
    return f"{'+' if percent > 0 else '−'}{abs(percent)}\u00a0%"


def times(left: Figure, right: Figure) -> str:
    """Return by what factor two sums differ, the larger by the smaller: "×10"; empty below 1.5 or across currencies."""
    one, other = _point(left), _point(right)
    if left.currency != right.currency or not one or not other:
        return ""
    ratio = max(one, other) / min(one, other)
    return f"×{_factor(ratio)}" if ratio >= Decimal("1.5") else ""


def _point(figure: Figure) -> Decimal | None:
    return figure.low if figure.low is not None and figure.low == figure.high else None


def _factor(ratio: Decimal) -> str:
    return f"{ratio.quantize(Decimal(1), ROUND_HALF_UP):,}" if ratio >= 10 else _plain(round(ratio, 1))


# --- days ---


def day(value: date, year: int) -> str:
    """Write a day, its year only where it is not the digest's own: "4 May", "9 Sep 2025"."""
    return f"{value.day} {value:%b}" + ("" if value.year == year else f" {value.year}")


def period(since: datetime, until: datetime) -> str:
    """Write the time that a digest covers: "18 to 25 Nov 2026"."""
    last = until - timedelta(microseconds=1) if until > since else until
    if since.date() == last.date():
        return day(last.date(), 0)
    if (since.year, since.month) == (last.year, last.month):
        return f"{since.day} to {day(last.date(), 0)}"
    return f"{day(since.date(), last.year)} to {day(last.date(), 0)}"


def told_on(record: Record, year: int) -> str:
    """Say when a record was told: its article's day, "seen 4 May" for a page that is watched, or "undated".

    What a person entered was told on the day of the entry.
    """
    if record.published is not None:
        return day(record.published, year)
    if record.tier == "own":
        return day(record.arrived.date(), year)
    if record.state:
        return f"seen {day(record.arrived.date(), year)}"
    return "undated"


# --- things ---


def thing(record: Record, conflict: Conflict | None = None) -> str:
    """Name what a record is about, without the company: "Series C", "valuation (Series C)", "Le Chat Pro a month"."""
    figure = record.figure
    round_ = round_name(figure.round or (conflict.round if conflict else None))
    if figure.metric == "price":
        return priced(figure)
    if figure.metric == "amount_raised":
        return round_ or "round"
    if figure.metric == "investment":
        return f"investment by {clean(figure.investor or 'an investor')}"
    if figure.metric == "revenue":
        return f"revenue {'at the run rate' if figure.period == 'run-rate' else figure.period or ''}".strip()
    label = metric_specs()[figure.metric].label
    basis = {"pre": "pre-money", "post": "post-money"}.get(figure.basis or "", "")
    more = ", ".join(part for part in (round_, basis) if part)
    return f"{label} ({more})" if more else label


def priced(figure: Figure) -> str:
    """Name a price: "Mistral Medium 3 per 1M input tokens (batch)"."""
    unit = words("units").get(figure.unit or "", f"per {figure.unit}" if figure.unit else "")
    limits = f" ({', '.join(figure.conditions)})" if figure.conditions else ""
    return clean(f"{figure.product} {unit}{limits}")


def round_name(round_: str | None) -> str:
    """Write a round: "series-a-extension" is "Series A extension"."""
    if not round_:
        return ""
    parts = clean(round_).split("-")
    if parts[0] == "series" and len(parts) > 1:
        return " ".join(("Series", parts[1].upper(), *parts[2:]))
    return f"{parts[0]} round" if parts == ["seed"] else " ".join(parts)


def flags(figure: Figure) -> str:
    """Return the word for what is not plain fact ("rumoured"); empty for what is."""
    return _STATUS.get(figure.status, "")


# --- who tells it ---


def teller(record: Record) -> str:
    """Name who tells a record: the outlet, the company, else the site of its page or the file."""
    kind, _, name = record.witness.partition(":")
    if kind == "company":
        return clean(name)
    if kind == "outlet" and name:
        return clean(name)
    return _site(record)


def _site(record: Record) -> str:
    parts = urlsplit(record.url)
    host = (parts.hostname or "").removeprefix("www.")
    if parts.scheme == "file" or not host:
        return clean(PurePosixPath(unquote(parts.path)).name) or clean(record.source)
    return clean(record.source) if is_local(host) else clean(host)


def cited(record: Record, year: int, *, flagged: bool = True) -> str:
    """Name who tells a record, with tier and day: "Gazette (4 May)", "modelblog.example (secondary, undated)".

    Without `flagged`, what says that it is a rumour, a forecast or a denial is left to the words around it.
    """
    notes = [_standing(record), flags(record.figure) if flagged else "", told_on(record, year)]
    return f"{teller(record)} ({', '.join(note for note in notes if note)})"


def cited_again(record: Record, before: Record | None, year: int) -> str:
    """Name who tells a record right behind another one: by the day alone, where both are of one page ("seen 5 May")."""
    same = before is not None and record.url == before.url
    notes = [(_standing(one), flags(one.figure), teller(one)) for one in (record, before) if one]
    return told_on(record, year) if same and len(set(notes)) == 1 else cited(record, year)


def on_page(record: Record) -> str:
    """Say where prices stand: "on its own page", "on l.example"."""
    return "on its own page" if record.own_word else f"on {teller(record)}"


def _standing(record: Record) -> str:
    if record.tier == "own":
        return "your own entry" if record.figure.place == "person" else "corrected by you"
    if record.own_word:
        return "own price page" if record.figure.metric == "price" and record.state else "own word"
    return "" if record.tier == "press" else record.tier


def count(number: int, one: str, many: str = "") -> str:
    """Write a number of things: "1 witness", "3 witnesses"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
