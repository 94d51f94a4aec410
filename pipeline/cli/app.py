"""The commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli import cases, companyfile, digests, explain, importing, passes, prices, records, setup

app = typer.Typer(
    name="figurewatch",
    help="Watches news, company pages and price lists about AI companies, and says when a figure conflicts with the "
    "record.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (setup, passes, records, companyfile, importing, prices, digests, explain, cases):
    module.register(app)


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(version("figurewatch"))
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    """Take what stands before a command."""
