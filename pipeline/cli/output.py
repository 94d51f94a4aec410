"""A text that a command makes: printed, or written to the file that was named."""

from __future__ import annotations

import sys
from pathlib import Path

from storage.records import FigurewatchError


def put_out(text: str, file: Path | None) -> None:
    """Write a text to a file, or to standard output where none is named.

    Raises:
        storage.records.FigurewatchError: the file can't be written.
    """
    if file is None:
        sys.stdout.write(text)
        return
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise FigurewatchError(f"{file} can't be written ({error.strerror}). Name another file.") from None
    print(f"Wrote {file}.")
