"""What was set aside, which sources need attention, and what nobody watches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from reports.escaping import clean
from reports.items import SourceNote
from reports.moving import is_known_corrected
from reports.reading import Desk
from reports.withdrawn import left_out, wavering_notes
from reports.wording import count, day, thing
from reports.words import words
from storage.records import Source, SourceState, Verdict

_SILENT_AFTER = timedelta(days=21)
"""A feed that brought nothing for so long has most likely moved or died."""
_EXAMPLES = 2
"""So many agreements that took a rounding or a rate are shown with their reason."""
_NAMED = 8


# --- set aside ---


def set_aside(desk: Desk) -> list[str]:
    """Return lines that say what of the period is not told, how much, and why."""
    told_as_news = desk.confirmed.keys() | desk.overtaken.keys()
    by_hand = [record for record in desk.arrived if is_known_corrected(record, desk)]
    corrected = sum(1 for record in by_hand if record.key not in desk.in_conflict)
    told_elsewhere = told_as_news | {record.key for record in by_hand}
    fresh = [record for record in desk.arrived if not record.baseline and record.key not in told_elsewhere]
    known = [record for record in desk.arrived if record.baseline and record not in by_hand]
    baseline = Counter(record.source for record in known if record.figure.place != "person")
    kept = sum(1 for record in known if record.figure.place == "person")
    judged = [verdict for record in fresh for verdict in desk.verdicts_of.get(record.key, ())]
    lines = _agreements([verdict for verdict in judged if verdict.kind == "agrees"], desk)
    kinds = Counter(verdict.kind for verdict in judged)
    if kinds["not-comparable"]:
        lines.append(
            f"{count(kinds['not-comparable'], 'figure')} could not be compared (no rate, or too vague a time)."
        )
    if kinds["joins"]:
        lines.append(f"{count(kinds['joins'], 'figure')} told what is already in conflict and joined it.")
    if baseline:
        lines.append(
            f"{count(baseline.total(), 'figure')} came with the first pass over {_sources(baseline)}: stored, not news."
        )
    if kept:
        lines.append(f"{count(kept, 'figure')} came from tables that you keep: stored, not news.")
    if corrected:
        lines.append(f"{count(corrected, 'figure')} you corrected by hand: stored, not news.")
    return lines + left_out(desk) + _closed(desk)


def _closed(desk: Desk) -> list[str]:
    """Return a line for each reason for which conflicts closed by themselves."""
    because: dict[str, list[int]] = defaultdict(list)
    for conflict in desk.store.conflicts(states=("closed",), since=desk.since, until=desk.until):
        because[conflict.closed_because or ""].append(conflict.number)
    found = [(f"Conflict {n[0]}" if len(n) == 1 else count(len(n), "conflict"), why) for why, n in because.items()]
    return [f"{what} closed: {clean(why)}" for what, why in found[:3]]


def _sources(names: Iterable[str]) -> str:
    ordered = [clean(name) for name in names]
    return ordered[0] if len(ordered) == 1 else count(len(ordered), "source")


def _agreements(verdicts: list[Verdict], desk: Desk) -> list[str]:
    if not verdicts:
        return []
    # in the order of the articles' days: which source comes in first, the network decides
    worked_out = sorted((v for v in verdicts if _differs(v, desk)), key=lambda v: _published(v, desk))
    line = f"{count(len(verdicts), 'figure')} told again what is on file"
    if not worked_out:
        return [line + "."]
    part = "" if len(worked_out) == len(verdicts) else f"{len(worked_out)} of them "
    return [f"{line}, {part}rounded, hedged or converted.", *(_reason(v, desk) for v in worked_out[:_EXAMPLES])]


def _published(verdict: Verdict, desk: Desk) -> date:
    record = desk.record(verdict.record)
    return (record and record.published) or date.max


def _reason(verdict: Verdict, desk: Desk) -> str:
    """Say why two figures that are not written alike agree."""
    record = desk.record(verdict.record)
    about = f"{record.figure.subject}, {thing(record)}: " if record else ""
    return about + clean(verdict.explanation)


def _differs(verdict: Verdict, desk: Desk) -> bool:
    """Whether two figures agree though they are not written alike."""
    mine, theirs = desk.record(verdict.record), desk.record(verdict.against[0]) if verdict.against else None
    if mine is None or theirs is None:
        return False
    return (mine.figure.low, mine.figure.high, mine.figure.currency) != (
        theirs.figure.low, theirs.figure.high, theirs.figure.currency)  # fmt: skip


# --- sources ---


def source_notes(desk: Desk, now: datetime) -> list[SourceNote]:
    """Return the sources that failed, fell silent or never gave a figure, each with what to do."""
    states = {state.name: state for state in desk.store.source_states()}
    notes = [_note(source, states.get(source.name), desk, now) for source in desk.config.sources]
    return _gathered([note for note in notes if note is not None]) + wavering_notes(desk)


def _gathered(notes: list[SourceNote]) -> list[SourceNote]:
    """Tell of sources in the same plight in one line."""
    alike: dict[tuple[str, str], list[SourceNote]] = {}
    for note in notes:
        alike.setdefault((note.state, note.text), []).append(note)
    return [
        SourceNote(tuple(key for note in same for key in note.keys), _names([n.name for n in same]), state, text)
        for (state, text), same in alike.items()
    ]


def _note(source: Source, state: SourceState | None, desk: Desk, now: datetime) -> SourceNote | None:
    if state is None or state.last_run is None:
        return _worded(source, "untried", words("quiet")["untried"], "", "")
    known = words("health").get(state.health)
    has_told = state.health == "silent" and state.last_new is not None and not source.is_state
    if known and not has_told:  # a feed whose newest articles tell no figure is no worry, if older ones did
        since = (
            f"since {day(state.last_success.date(), desk.year)}"
            if state.health in ("failing", "waiting") and state.last_success
            else ""
        )
        return _worded(source, state.health, known, state.message, since)
    if state.last_new and now - state.last_new > _SILENT_AFTER and not source.is_state:
        since = f"nothing new since {day(state.last_new.date(), desk.year)}"
        return _worded(source, "fell_silent", words("quiet")["fell_silent"], "", since)
    if state.last_new is None and not desk.store.records(source=source.name, limit=1):
        return _worded(source, "never", words("quiet")["never"], state.message, "")
    return None


def _worded(source: Source, health: str, known: dict[str, str], message: str, since: str) -> SourceNote:
    state = f"{known['state']} {since}".strip() if since.startswith("since") else known["state"]
    own = clean(message).rstrip(".")
    parts = [since] if since and not since.startswith("since") else []
    parts.append(own or known["advice"])
    return SourceNote((f"source:{source.name}:{health}",), clean(source.name), state, "; ".join(parts) + ".")


# --- blind spots ---


def blind_spots(desk: Desk) -> list[str]:
    """Return what nobody watches: companies that no source has told of, and companies without any price page."""
    companies = desk.config.watch.companies
    priced = {source.of for source in desk.config.sources if source.is_state and source.of}
    silent, unpriced = [], []
    for company in companies:
        if not desk.store.records(subject=company.name, limit=1):
            silent.append(company.name)
        sells = company.families or company.products
        if sells and company.name not in priced and not _is_priced(company.name, desk):
            unpriced.append(company.name)
    lines = []
    if unpriced:
        lines.append(f"No price page or list is watched for {_names(unpriced)}.")
    if silent:
        lines.append(f"Nothing on file about {_names(silent)}.")
    return lines


def _is_priced(company: str, desk: Desk) -> bool:
    """Whether a page or list tells a company's prices, or a folder of its own pages does."""
    sources = (source for source in desk.config.sources if source.is_state or _keeps_pages_of(company, source))
    return any(desk.store.records(subject=company, metric="price", source=source.name, limit=1) for source in sources)


def _keeps_pages_of(company: str, source: Source) -> bool:
    return source.kind == "folder" and source.of == company


def _names(names: list[str]) -> str:
    shown = [clean(name) for name in names[:_NAMED]]
    if len(names) > _NAMED:
        return f"{', '.join(shown)} and {len(names) - _NAMED} more"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
