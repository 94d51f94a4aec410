"""What a person decides: the commands below `figurewatch conflicts` and `figurewatch figures`."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.fields import as_entered, with_fields
from pipeline.cli.naming import company_named, day_of, metric_named, metric_of, subject_of
from pipeline.cli.settings import Settings, database, need, with_settings
from storage.records import FigurewatchError, metric_specs, number_text

if TYPE_CHECKING:
    from pipeline.ingest import Ingested
    from pipeline.ingest.rulings import Side
    from pipeline.run import Pass
    from storage.records import Conflict, Decision, Figure, Record
    from storage.store import Store

_Number = Annotated[str, typer.Argument(metavar="N", help="The number that lists and digests show.")]
_Note = Annotated[str, typer.Option("--note", help="Why, in your words; it is kept.")]
_By = Annotated[str | None, typer.Option("--by", help="Who says so; by default your user name.")]
_CURRENCY = typer.Option("--currency", help="ISO code, such as EUR.")


def who(by: str | None) -> str:
    """Return who decides: the name that is given, else the user's."""
    if by:
        return by
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "user"


@contextmanager
def at_work(settings: Settings, *, begin: bool = False) -> Iterator[Pass]:
    """Open the database for a decision: alone, without the secrets that only fetching and mailing take.

    Args:
        settings: what the common options say.
        begin: whether a database is begun where there is none: what needs nothing on file can come first.
    """
    from pipeline.run import opened

    config = settings.load(secrets=False)
    if not begin:
        need(database(config), "Begin with: figurewatch run")
    with opened(config, wait=60, workers=1) as work:
        yield work


# --- conflicts ---


@with_settings
def show(settings: Settings, number: _Number) -> None:
    """Show a conflict whole: both sides, each telling with its sentence, its page and why it was read so."""
    from pipeline.decisions import find_conflict

    with settings.store() as store:
        conflict = find_conflict(store, number)
        print(_told(conflict, store))


def _told(conflict: Conflict, store: Store) -> str:
    from pipeline.cli.amounts import what_is_in_conflict
    from reports.wording import teller
    from reports.words import words
    from storage.lastword import taken_back

    told = {"a": conflict.left, "b": conflict.right}
    sides = {letter: [record for key in keys if (record := store.record(key))] for letter, keys in told.items()}
    what = what_is_in_conflict(conflict, (*sides["b"], *sides["a"]))
    lines = [f"Conflict {conflict.number}: {what}: {conflict.kind} ({conflict.state})"]
    lines += [conflict.explanation, f"Raised {conflict.raised:%Y-%m-%d %H:%M} UTC"]
    if conflict.cause:
        lines[-1] += f"; {words('looks')[conflict.cause]}"
    if conflict.closed_because:
        lines.append(f"Closed: {conflict.closed_because}")
    if conflict.settled_for:
        lines.append(f"Settled for: {side_letter(conflict, conflict.settled_for)}")
    before = (*taken_back(conflict.cause, sides["a"], sides["b"]), *taken_back(conflict.cause, sides["b"], sides["a"]))
    for letter, records in sides.items():
        now = (record for record in records if record.withdrawn is None and record not in before)
        witnesses = {record.witness: teller(record) for record in now}
        names = ", ".join(witnesses.values()) or "none any more"
        lines.append(f"\nSide {conflict.number}{letter}, witnesses: {names}")
        lines += [_telling(record, store) for record in records]
    said = [d for d in store.decisions() if d.key == conflict.key]
    for d in said:
        note = f" ({d.note})" if d.note else ""
        lines.append(f"\n{d.at:%Y-%m-%d %H:%M} {d.by}: {ruling(d, conflict, store)}{note}")
    return "\n".join(lines)


def ruling(decision: Decision, conflict: Conflict, store: Store) -> str:
    """Write what a person said of a conflict, and of which side: "settled for 3a"."""
    from pipeline.ingest.rulings import side_of

    if decision.kind != "settled":
        return decision.kind
    records = {key: r for key in (*conflict.left, *conflict.right) if (r := store.record(key))}
    side = side_of(conflict, str(decision.value.get("for")), records)
    return f"settled for {side_letter(conflict, side)}" if side else "settled"


def side_letter(conflict: Conflict, side: Side) -> str:
    """Name a side of a conflict as a digest does: 3a, 3b, or both."""
    return {"left": f"{conflict.number}a", "right": f"{conflict.number}b", "both": "both"}[side]


def _telling(record: Record, store: Store) -> str:
    from pipeline.cli.amounts import amount_of, what_of
    from pipeline.views.reasons import reasons

    figure = record.figure
    day = record.told_of or "undated"
    withdrawn = f", withdrawn {record.withdrawn:%Y-%m-%d}" if record.withdrawn else ""
    place = store.snapshot_location(record.url)
    kept = f"archive/{place.file} at {place.offset}" if place else "not in the archive"
    return "\n".join(
        (
            f"  figure {record.number}: {what_of(figure)}: {amount_of(figure)} ({day}{withdrawn})",
            f"    “{_around(record, store)}”",
            f"    {record.source} ({record.tier}), {record.url}, {kept}",
            *(f"    - {reason}" for reason in reasons(figure)),
        )
    )


def _around(record: Record, store: Store) -> str:
    """Return the words before and behind a quote, as the article has them."""
    text = store.article_text(record.document) or ""
    figure = record.figure
    if figure.place != "text" or not text[figure.start : figure.end]:
        return " ".join(figure.quote.split())
    start, end = max(0, figure.start - 160), figure.end + 160
    return f"{'…' if start else ''}{' '.join(text[start:end].split())}{'…' if end < len(text) else ''}"


@with_settings
def settle(
    settings: Settings,
    number: _Number,
    side: Annotated[
        str | None, typer.Option("--for", metavar="SIDE", help="The side that holds: a, b, or a figure's number.")
    ] = None,
    both: Annotated[bool, typer.Option("--both", help="Both hold: they count different things.")] = False,
    note: _Note = "",
    by: _By = None,
) -> None:
    """Settle a conflict. It stays settled when the same is told again, and comes back with new evidence."""
    from pipeline.decisions import find_conflict, settlement, side_named
    from pipeline.decisions import settle as settled

    if both == (side is not None):
        raise FigurewatchError("Say which side holds: --for a, --for b, or --both.")
    with at_work(settings) as work:
        conflict = find_conflict(work.store, number)
        chosen = "both" if side is None else side_named(conflict, side, work.store)
        before = settlement(work.store, conflict)
        if before and conflict.settled_for == chosen and note in ("", before.note):
            held = f"{side_letter(conflict, chosen)} already, by {before.by} on {before.at:%Y-%m-%d}"
            print(f"Conflict {conflict.number} is settled for {held}. A new --note settles it anew.")
            return
        done = settled(work.store, conflict, chosen, by=who(by), note=note, now=work.clock())
    again = ""
    if before and conflict.settled_for:
        again = f" It was settled for {side_letter(conflict, conflict.settled_for)}."
        again = " It was before; the new day and note count." if conflict.settled_for == chosen else again
    print(f"Conflict {done.number} is settled for {side_letter(done, chosen)}.{again}")


@with_settings
def reopen(settings: Settings, number: _Number, note: _Note = "", by: _By = None) -> None:
    """Open a settled, closed or muted conflict again."""
    from pipeline.decisions import find_conflict
    from pipeline.decisions import reopen as reopened

    with at_work(settings) as work:
        done = reopened(work.store, find_conflict(work.store, number), by=who(by), note=note, now=work.clock())
    print(f"Conflict {done.number} is open.")


_Subject = Annotated[str, typer.Option("--subject", help="The company.")]
_MetricNeeded = Annotated[str, typer.Option("--metric", help="The metric.")]


@with_settings
def mute(
    settings: Settings,
    subject: _Subject,
    metric: _MetricNeeded,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE", help="For good without it.")] = None,
    note: _Note = "",
    by: _By = None,
) -> None:
    """Raise nothing about a company's metric, until a day or for good."""
    from pipeline.decisions import mute as muted

    company, name, day = company_named(settings, subject), metric_named(metric), day_of(until)
    with at_work(settings) as work:
        count = muted(work.store, company, name, day.date() if day else None, by=who(by), note=note, now=work.clock())
    days = f" until {until}" if until else ""
    print(f"{company}, {_label(name)}: muted{days}; {_counted_are(count, 'open conflict')} muted with it.")


@with_settings
def unmute(settings: Settings, subject: _Subject, metric: _MetricNeeded, note: _Note = "", by: _By = None) -> None:
    """Raise conflicts about a company's metric again."""
    from pipeline.decisions import unmute as unmuted

    company, name = company_named(settings, subject), metric_named(metric)
    with at_work(settings) as work:
        count = unmuted(work.store, company, name, by=who(by), note=note, now=work.clock())
    print(f"{company}, {_label(name)}: no longer muted; {_counted_are(count, 'conflict')} open again.")


def _label(metric: str) -> str:
    return metric_specs()[metric].label


def _counted_are(number: int, thing: str) -> str:
    from pipeline.cli.amounts import counted

    return f"{counted(number, thing)} {'is' if number == 1 else 'are'}"


# --- figures ---


@with_settings
def reject(
    settings: Settings,
    number: _Number,
    because: Annotated[str, typer.Option("--because", help="misread, wrong-company or not-a-figure.")] = "misread",
    note: _Note = "",
    by: _By = None,
    export: Annotated[
        Path | None, typer.Option("--export", help="Append the case here, in the format of docs/figures.md.")
    ] = None,
) -> None:
    """Take a figure for none. It stays so for copies of the article and for newer rules."""
    from pipeline.decisions import corrections, find_record
    from pipeline.decisions import reject as rejected

    if export is not None:
        _appended(export, "")  # a file that can't be written is told before anything is decided
    with at_work(settings) as work:
        record = find_record(work.store, number)
        closed = rejected(work.store, record, because=because, by=who(by), note=note, now=work.clock())
        left = corrections(work.store, record, work.config.watch)
        if export is not None:
            _export_case(record, work.store, export)
    numbers = ", ".join(str(conflict.number) for conflict in closed)
    print(f"Figure {record.number} is rejected." + (f" Closed with it: conflict {numbers}." if closed else ""))
    for one in left:
        print(_still_stands(one))


def _still_stands(correction: Record) -> str:
    from pipeline.cli.amounts import amount_of, what_of

    told = f"{what_of(correction.figure)}: {amount_of(correction.figure)}"
    number = correction.number
    return f"Its correction stands, figure {number} ({told}). To take that away: figurewatch figures reject {number}"


def _export_case(record: Record, store: Store, path: Path) -> None:
    """Append the article without the figure that was wrong: a case that measures whether it is read again."""
    import json

    from pipeline.views.rows import figure_row

    told = store.current_records(record.url)
    case = {
        "id": f"rejected-{record.key[:8]}",
        "url": record.url,
        "published": record.published.isoformat() if record.published else None,
        "title": record.title,
        "lang": store.article_lang(record.document) or "en",
        "content_type": "text/plain",
        "body": store.article_text(record.document) or record.figure.quote,
        "figures": [figure_row(k.figure) for k in told if k.key != record.key and k.tier != "own"],
        "note": f"{record.figure.metric} of {record.figure.subject} was rejected: {record.figure.quote}",
    }
    _appended(path, json.dumps(case, ensure_ascii=False) + "\n")


def _appended(path: Path, line: str) -> None:
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(line)
    except OSError as error:
        raise FigurewatchError(f"{path} can't be written ({error.strerror}). Name another file.") from None


@with_settings
@with_fields
def fix(
    settings: Settings,
    number: _Number,
    subject: Annotated[str | None, typer.Option("--subject", help="The company.")] = None,
    metric: Annotated[str | None, typer.Option("--metric", help="What it measures.")] = None,
    currency: Annotated[str | None, _CURRENCY] = None,
    *,
    fields: dict[str, Any],
    note: _Note = "",
    by: _By = None,
) -> None:
    """Correct a figure: only what you name is other. Your word stands above every source."""
    from pipeline.decisions import find_record
    from pipeline.decisions import fix as fixed

    subject, metric = subject_of(settings, subject), metric_of(metric)
    value = as_entered(fields | {"subject": subject, "metric": metric, "currency": currency})
    with at_work(settings) as work:
        record = find_record(work.store, number)
        made, done = fixed(work.store, record, value, work.desk, by=who(by), note=note, now=work.clock())
    lines = [*_changed(record.figure, made.figure, value)]
    if far := _far_off(record.figure, made.figure):
        lines.append(f"{far} If that is a slip, correct figure {made.number} in turn.")
    _print_entered(f"Figure {record.number} is corrected by figure {made.number}", made, done, lines)


def _changed(old: Figure, new: Figure, names: Iterable[str]) -> Iterator[str]:
    """Say of each field that was named what it was and what it is."""
    for name in names:
        before, after = (_written(getattr(figure, name)) for figure in (old, new))
        told = f"from {before} to {after}" if before != after else f"{after}, as before"
        yield f"  {name.replace('_', '-')}: {told}"


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return str((number_text(value) if isinstance(value, Decimal) else value) or "none")


_FAR = 10
"""From how many times on a sum that is corrected is said to have moved far."""


def _far_off(old: Figure, new: Figure) -> str:
    """Say how many times more or less a sum is that moved far: a zero is soon left out."""
    before, after = (figure.low or figure.high or Decimal(0) for figure in (old, new))
    if not before or not after or old.currency != new.currency or before / _FAR < after < before * _FAR:
        return ""
    return f"That is {round(max(before, after) / min(before, after)):,} times {'more' if after > before else 'less'}."


@with_settings
@with_fields
def add(
    settings: Settings,
    company: Annotated[str, typer.Argument(help="The company.")],
    source: Annotated[str, typer.Option("--source", metavar="URL", help="Where you read it.")],
    quote: Annotated[str, typer.Option("--quote", help="The words that carry it.")],
    metric: _MetricNeeded,
    currency: Annotated[str, _CURRENCY],
    *,
    fields: dict[str, Any],
    note: _Note = "",
    by: _By = None,
) -> None:
    """Add a figure that you read somewhere. Your word stands above every source."""
    from pipeline.decisions import add as added

    subject, metric = company_named(settings, company), metric_named(metric)
    value = as_entered(fields | {"subject": subject, "metric": metric, "currency": currency})
    with at_work(settings, begin=True) as work:
        made, done = added(work.store, value, source, quote, work.desk, by=who(by), note=note, now=work.clock())
    _print_entered(f"Figure {made.number} is added", made, done)


def _print_entered(what: str, made: Record, done: Ingested, lines: Iterable[str] = ()) -> None:
    from pipeline.cli.amounts import amount_of, what_of

    print(f"{what}: {what_of(made.figure)}: {amount_of(made.figure)}.")
    for line in (*lines, *(verdict.explanation for verdict in done.verdicts)):
        print(line)
