"""The sources.yaml to start from, and the JSON Schema by which editors check it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipeline.config.shape import SourcesFile
from storage.records import FigurewatchError

NAME = "sources.yaml"
SCHEMA_NAME = "sources.schema.json"
_ROOM = Path(__file__).parents[1]
_PLACES = (_ROOM / "starter" / NAME, _ROOM.parent / NAME)
"""Where the starter stands: in an installed package, and in a checkout."""


class StarterError(FigurewatchError):
    """The starter can't be written where it was asked for."""


def schema() -> dict[str, Any]:
    """Return the JSON Schema of sources.yaml (docs/sources.schema.json is a copy of it)."""
    made = SourcesFile.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "figurewatch sources.yaml"}


def schema_text() -> str:
    """Return the JSON Schema as the file holds it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def starter_text() -> str:
    """Return the starter, its first line naming the schema that lies beside it."""
    packaged = next(place for place in _PLACES if place.is_file())
    _, _, rest = packaged.read_text("utf-8").partition("\n")
    return f"# yaml-language-server: $schema={SCHEMA_NAME}\n{rest}"


def write_starter(folder: Path) -> Path:
    """Write a commented sources.yaml and its schema into a folder, which is made if need be.

    Returns:
        The path of the sources.yaml.

    Raises:
        StarterError: a sources.yaml is there already (it is left alone), or the folder can't be written.
    """
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(starter_text())
        if not (folder / SCHEMA_NAME).exists():
            (folder / SCHEMA_NAME).write_text(schema_text(), encoding="utf-8", newline="\n")
    except FileExistsError:
        if not folder.is_dir():
            raise StarterError(f"{folder} is no folder. Name one: figurewatch init FOLDER") from None
        raise StarterError(
            f"{path} is there already, and was left as it is. Name another folder, or edit it."
        ) from None
    except OSError as error:
        raise StarterError(
            f"{path} can't be written ({error.strerror}). Name a folder that you may write to."
        ) from None
    return path
