"""The command `figurewatch`: one module a group of commands; heavy imports wait until a command needs them."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from pipeline.cli.app import app
from storage.records import FigurewatchError

__all__ = ["app", "main"]

MISTAKE = 2
"""The exit code for what the user can mend."""
FAILED = 1
"""The exit code where a source or a delivery failed."""


def main() -> None:
    """Run the command line; a mistake of the user's is told in a sentence, without a traceback."""
    _prepare_output()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()  # what can't be written is to fail here, where it can be told
    except FigurewatchError as error:
        _say(str(error))
        sys.exit(MISTAKE)
    except BrokenPipeError:
        # the reader of a pipe went away (`… | head`); nothing more can be told to it
        _drop_output()
        sys.exit(FAILED)
    except OSError as error:
        if error.filename is not None:  # a file of which nobody thought: a mistake of the program
            raise
        _say(f"The output can't be written ({error.strerror}). Make room, or send it elsewhere.")
        _drop_output()
        sys.exit(MISTAKE)


def _prepare_output() -> None:
    """Let every text be printed: on a terminal without a € sign, and where standard output is closed."""
    if sys.stdout is None:  # `>&-`: else the database could be the next file to get its number
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Leave nothing to be written when the program ends; it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: str) -> None:
    print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
