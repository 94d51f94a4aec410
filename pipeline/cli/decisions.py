"""`figurewatch decisions`: what persons decided, listed, and as a file for another database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.deciding import at_work, ruling
from pipeline.cli.output import put_out
from pipeline.cli.settings import Settings, with_settings
from storage.records import FigurewatchError, metric_specs

if TYPE_CHECKING:
    from storage.records import Decision
    from storage.store import Store


@with_settings
def list_(settings: Settings) -> None:
    """List what was decided, by whom and when."""
    with settings.store() as store:
        decisions = store.decisions()
        for decision in decisions:
            note = f" ({decision.note})" if decision.note else ""
            print(f"{decision.at:%Y-%m-%d %H:%M} {decision.by}: {_said(decision, store)}{note}")
    if not decisions:
        print("Nothing was decided yet.")


def _said(decision: Decision, store: Store) -> str:
    """Write what a person said, by the numbers that lists show here, and by its own words where there are none."""
    from pipeline.cli.amounts import amount_of, what_of

    about = str(decision.value.get("about") or decision.key)
    if decision.kind in ("settled", "reopened"):
        return f"{_of_conflict(decision, store)}: {about}"
    if decision.kind in ("muted", "unmuted"):
        subject, _, metric = decision.key.partition("|")
        until = f" until {decision.value['until']}" if decision.value.get("until") else ""
        return f"{decision.kind}{until}: {subject}, {metric_specs()[metric].label}"
    if decision.kind == "added" and (record := store.record(decision.key)) is not None:
        return f"added: figure {record.number}: {what_of(record.figure)}: {amount_of(record.figure)}"
    if decision.kind == "corrected":
        values = ", ".join(f"{name} {value}" for name, value in decision.value.items() if name != "about")
        return f"corrected to {values}" + (f": {about}" if "about" in decision.value else "")
    return f"{decision.kind}: {about}"


def _of_conflict(decision: Decision, store: Store) -> str:
    conflict = store.conflict(decision.key)
    return f"conflict {conflict.number} {ruling(decision, conflict, store)}" if conflict else decision.kind


@with_settings
def export_(
    settings: Settings,
    file: Annotated[Path | None, typer.Argument(help="Where to write them; the terminal without it.")] = None,
) -> None:
    """Write all decisions as a file that `import` reads, into another database too."""
    from pipeline.decisions import export

    with settings.store() as store:
        text = export(store.decisions())
    put_out(text, file)


@with_settings
def import_(
    settings: Settings,
    file: Annotated[Path, typer.Argument(readable=False, help="A file that `export` wrote.")],
) -> None:
    """Take decisions in from a file; what is known already changes nothing."""
    from pipeline.cli.amounts import counted
    from pipeline.decisions import read_export, take_in

    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no UTF-8"
        raise FigurewatchError(f"{file} can't be read ({why}). Name a file that `decisions export` wrote.") from None
    decisions = read_export(text, str(file))
    with at_work(settings, begin=True) as work:
        count = take_in(work.store, decisions, work.desk)
    print(f"{counted(count, 'decision')} taken in, {len(decisions) - count} known already.")
