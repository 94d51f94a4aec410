"""`figurewatch records`: the file on a company."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.naming import company_named
from pipeline.cli.settings import Settings, with_settings
from pipeline.cli.tables import JsonOption, print_json

if TYPE_CHECKING:
    from pipeline.views.companyfile import Held, OnCompany, Round
    from storage.records import Conflict

_NAMED = 3
"""How many witnesses a line names."""


@with_settings
def records(
    settings: Settings,
    company: Annotated[str, typer.Argument(help="The company.")],
    as_json: JsonOption = False,
) -> None:
    """Print the file on a company: rounds with their evidence, total, valuation, revenue, open rumours.

    Each line has the number of its best record (#12), its witnesses, and the conflicts that dispute it. Prices stand
    in `figurewatch prices`.
    """
    from pipeline.exchange import rates_of
    from pipeline.views.companyfile import company_file

    config = settings.load(secrets=False)
    subject = company_named(settings, company)
    with settings.store() as store:
        found = company_file(store, subject, rates_of(config), config.tolerances)
    if as_json:
        print_json(_as_data(found))
        return
    print("\n".join(_lines(found)))


def _lines(file: OnCompany) -> Iterator[str]:
    yield file.subject
    if not file.records:
        yield "Nothing of it is on record but prices, perhaps: figurewatch prices"
        return
    yield from _section("Rounds", (line for one in file.rounds for line in _round(one)))
    yield from _section("Debt that goes with no round", (f"  {_held(one, dated=True)}" for one in file.debt))
    others = (f"  {_cheque(one)}, {_day(one)}" for one in file.investors)
    yield from _section("Investments that go with no round", others)
    total = [f"  {_held(file.total, dated=True)}"] if file.total else []
    undated = [f"  also on record, undated: {_held(one)}{_of_old(one)}" for one in file.undated_totals]
    yield from _section("Total raised", [*total, *undated])
    yield from _section("Valuation", [f"  {_held(file.valuation, dated=True)}"] if file.valuation else [])
    yield from _section("Revenue", (f"  {_period(one)}: {_held(one)}" for one in file.revenue))
    yield from _section("Open rumours", (f"  {_what(one)}: {_held(one, dated=True)}" for one in file.rumours))


def _section(heading: str, lines: Any) -> Iterator[str]:
    found = list(lines)
    if found:
        yield from ("", heading, *found)


def _round(one: Round) -> Iterator[str]:
    from reports.wording import round_name

    name = round_name(one.name) or "Round without a name"
    yield f"  {name}, {one.day or 'undated'}: {_held(one.amount) if one.amount else 'no sum on record'}"
    for worth in one.valuations:
        basis = {"pre": " before the money", "post": " after the money"}.get(worth.record.figure.basis or "", "")
        yield f"    valuation{basis}: {_held(worth)}"
    for cheque in one.investors:
        yield f"    {_cheque(cheque)}"
    for loan in one.debt:
        yield f"    debt, apart: {_held(loan)}"


def _cheque(one: Held) -> str:
    from reports.escaping import clean

    return f"{clean(one.record.figure.investor or 'an investor')}: {_held(one)}"


def _period(one: Held) -> str:
    period = one.record.figure.period
    return "run-rate" if period == "run-rate" else period or "of no stated period"


def _what(one: Held) -> str:
    from reports.wording import thing

    return thing(one.record)


def _day(one: Held) -> str:
    return one.record.told_of or "undated"


def _held(one: Held, *, dated: bool = False) -> str:
    from pipeline.cli.amounts import amount_of, counted

    names = list(dict.fromkeys(_witnesses(one)))
    shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
    count = len(one.witnesses)
    of = f", {_day(one)}" if dated else ""
    told = f"{count} witnesses" if count != 1 else counted(count, "witness")
    disputed = "".join(f"; {text}" for text in _disputes(one.conflicts))
    return f"{amount_of(one.record.figure)} #{one.record.number}{of} ({told}: {shown}{disputed})"


def _of_old(one: Held) -> str:
    return f", which is what the rounds up to {one.rounds_until} make" if one.rounds_until else ""


def _disputes(conflicts: Iterable[Conflict]) -> Iterator[str]:
    """Name the conflicts that dispute a figure, and those by which it does not add up."""
    for kind, says in (("disputed", "disputed"), ("inconsistent", "does not add up")):
        numbers = [str(conflict.number) for conflict in conflicts if conflict.kind == kind]
        if numbers:
            yield f"{says}: conflict{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"


def _witnesses(one: Held) -> Iterator[str]:
    from reports.escaping import clean
    from reports.wording import teller

    first = {record.witness: record for record in reversed(one.tellers)}
    for witness in one.witnesses:
        kind, _, name = witness.partition(":")
        yield f"{clean(name)} (own entry)" if kind == "person" else teller(first[witness])


def _as_data(file: OnCompany) -> dict[str, Any]:
    held = {name: _datum(getattr(file, name)) for name in ("total", "valuation")}
    several = ("undated_totals", "revenue", "debt", "investors", "rumours")
    lists = {name: [_datum(one) for one in getattr(file, name)] for name in several}
    rounds = [
        {
            "round": one.name,
            "day": one.day,
            "amount": _datum(one.amount),
            "valuations": [_datum(worth) for worth in one.valuations],
            "investors": [_datum(cheque) for cheque in one.investors],
            "debt": [_datum(loan) for loan in one.debt],
        }
        for one in file.rounds
    ]
    return {"subject": file.subject, "records": file.records, "rounds": rounds, **held, **lists}


def _datum(one: Held | None) -> dict[str, Any] | None:
    from pipeline.views.rows import figure_row

    if one is None:
        return None
    return {
        "number": one.record.number,
        **figure_row(one.record.figure),
        "day": _day(one),
        "url": one.record.url,
        "witnesses": list(_witnesses(one)),
        "tellers": [record.number for record in one.tellers],
        "conflicts": [conflict.number for conflict in one.conflicts],
        **({"rounds_until": one.rounds_until} if one.rounds_until else {}),
    }


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(records)
