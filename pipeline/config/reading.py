"""sources.yaml from its bytes to a configuration, or to everything that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from pipeline.config.building import build, name_of
from pipeline.config.checking import check
from pipeline.config.explaining import explain
from pipeline.config.located import Located, read_yaml
from pipeline.config.problems import ConfigError, ConfigProblem
from pipeline.config.shape import SourceEntry, SourcesFile
from storage.records import Config

_LARGEST = 10_000_000
_MAY_BE_EMPTY = ("digests", "mail", "tolerances", "outlets")
"""Parts whose lines may all be commented out."""


def load_config(path: Path, *, data: Path | None = None, environ: Mapping[str, str] | None = os.environ) -> Config:
    """Read sources.yaml.

    Args:
        path: the file.
        data: the folder of the database and the archive, where it is not to be the file's own.
        environ: the environment that `${NAME}` is taken from; None where no secret is needed: none is missed then.

    Raises:
        ConfigError: everything that is wrong with it, each with its line and what to write instead.
    """
    file, located, problems = _examine(path, environ)
    if file is None or problems:
        raise ConfigError(path, problems)
    return build(file, located, path, data, environ or {})


def config_problems(path: Path, *, environ: Mapping[str, str] = os.environ) -> tuple[ConfigProblem, ...]:
    """Return everything that is wrong with a sources.yaml, in the order of the file; nothing if it is in order."""
    _, _, problems = _examine(path, environ)
    return ConfigError(path, problems).problems


def _examine(path: Path, environ: Mapping[str, str] | None) -> tuple[SourcesFile | None, Located, list[ConfigProblem]]:
    text = _text(path)
    if isinstance(text, ConfigProblem):
        return None, Located(), [text]
    located = read_yaml(text)
    problems = list(located.problems)
    if located.data is None and not problems:
        problems.append(ConfigProblem(None, "the file is empty.", "figurewatch init writes one to start from."))
    elif located.data is not None and not isinstance(located.data, dict):
        problems.append(ConfigProblem(1, "the file is no mapping.", "Its top holds keys: watch:, sources:, …"))
    if not isinstance(located.data, dict):
        return None, located, problems
    for part in _MAY_BE_EMPTY:
        if located.data.get(part, "") is None:
            del located.data[part]
    problems += check(located, environ)
    try:
        file = SourcesFile.model_validate(located.data)
    except ValidationError as error:
        return None, located, [*problems, *explain(error, located)]
    return file, located, [*problems, *_unnamed_twice(file, located)]


def _text(path: Path) -> str | ConfigProblem:
    """Return the text of the file, or what keeps it from being read."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return ConfigProblem(None, "there is no such file.", "figurewatch init writes one; --config names another.")
    except IsADirectoryError:
        return ConfigProblem(None, "this is a folder.", f"Name the file in it: {path / 'sources.yaml'}")
    except OSError as error:
        return ConfigProblem(None, f"it can't be read ({error.strerror}).", "Check who may read it.")
    if len(raw) > _LARGEST:
        return ConfigProblem(None, "it is larger than 10 MB.", "Is it the right file?")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return ConfigProblem(
            line, "the file is not in UTF-8.", "Save it as UTF-8 (in most editors: Save with encoding)."
        )


def _unnamed_twice(file: SourcesFile, located: Located) -> list[ConfigProblem]:
    """Two sources that got one name from their addresses, or one of them from the user."""
    seen: dict[str, tuple[SourceEntry, int | None]] = {}
    problems = []
    for place, entry in enumerate(file.sources):
        name, line = name_of(entry), located.line(("sources", place))
        first, first_line = seen.setdefault(name.casefold(), (entry, line))
        if first is not entry and not (first.name and entry.name):
            message = f"this source would be called “{name}”, as the one in line {first_line}."
            problems.append(ConfigProblem(line, message, "Give it a name:"))
    return problems
