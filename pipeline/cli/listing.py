"""Groups of commands that list by default: `figures Mistral` lists, `figures reject 3` decides."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup

DEFAULT = "list"


class ListingGroup(TyperGroup):
    """A group whose `list` command is meant where no command is named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put `list` before arguments that begin with no command of the group."""
        if not args or (args[0] not in self.commands and args[0] not in ("--help", "-h")):
            args = [DEFAULT, *args]
        return list(super().parse_args(ctx, args))
