"""The command `figurewatch`: one module a group of commands; heavy imports wait until a command needs them."""

from __future__ import annotations

import os
import sys

from pipeline.cli.app import app
from storage.records import FigurewatchError

__all__ = ["app", "main"]

MISTAKE = 2
"""The exit code for what the user can mend."""
FAILED = 1
"""The exit code where a source or a delivery failed."""


def main() -> None:
    """Run the command line; a mistake of the user's is told in a sentence, without a traceback."""
    try:
        app()
    except FigurewatchError as error:
        _say(str(error))
        sys.exit(MISTAKE)
    except BrokenPipeError:
        # the reader of a pipe went away (`… | head`); nothing more can be told to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)


def _say(text: str) -> None:
    print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
