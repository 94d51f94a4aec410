"""The options that every command takes: where sources.yaml and the data are, and how much is told."""

from __future__ import annotations

import functools
import inspect
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from storage.records import FigurewatchError

if TYPE_CHECKING:
    from storage.records import Config
    from storage.store import Store

_Config = Annotated[
    Path,
    # one that may not be read is told in the words of the program
    typer.Option("--config", "-c", envvar="FIGUREWATCH_CONFIG", readable=False, help="The sources.yaml to go by."),
]
_Data = Annotated[
    Path | None,
    typer.Option("--data", "-d", envvar="FIGUREWATCH_DATA", help="The folder of the database, archive and digests."),
]
_Verbose = Annotated[int, typer.Option("--verbose", "-v", count=True, help="Tell more; twice tells everything.")]
_Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Tell only what went wrong.")]
_COMMON: tuple[tuple[str, Any, Any], ...] = (
    ("config", _Config, Path("sources.yaml")),
    ("data", _Data, None),
    ("verbose", _Verbose, 0),
    ("quiet", _Quiet, False),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the common options say."""

    config: Path
    data: Path | None
    verbose: int = 0
    quiet: bool = False

    def load(self, *, secrets: bool = True) -> Config:
        """Read sources.yaml.

        Args:
            secrets: whether passwords and the like are needed; where they are not, none has to be set.

        Raises:
            storage.records.FigurewatchError: it is not there, or something in it is wrong.
        """
        from pipeline.config import load_config

        return load_config(self.config, data=self.data, environ=os.environ if secrets else None)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """Open the database for reading.

        Raises:
            storage.records.FigurewatchError: there is none yet, or it can't be read.
        """
        from storage.store import Store

        path = database(self.load(secrets=False))
        need(path, "Fetch something first: figurewatch run")
        with Store.open(path, read_only=True) as store:
            yield store


def database(config: Config) -> Path:
    """Return the path of the database in the data folder."""
    return config.data / "figurewatch.db"


def need(path: Path, begin: str) -> None:
    """Make sure that a database is there.

    Raises:
        storage.records.FigurewatchError: there is none yet (`begin` says what makes one), or nobody may look.
    """
    try:
        path.stat()
    except FileNotFoundError:
        raise FigurewatchError(f"There is no database at {path} yet. {begin}") from None
    except OSError as error:
        raise FigurewatchError(
            f"The database {path} can't be read ({error.strerror}). Make its folder one that you may enter, or name "
            "another one with --data."
        ) from None


def with_settings(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the common options; they reach it as its first argument, a `Settings`."""
    signature = inspect.signature(function, eval_str=True)
    own = list(signature.parameters.values())[1:]
    common = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, kind, default in _COMMON
    ]

    @functools.wraps(function)
    def command(**given: Any) -> Any:
        settings = Settings(**{name: given.pop(name) for name, _, _ in _COMMON})
        logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", level=_level(settings))
        logging.getLogger("figurewatch").setLevel(_level(settings))
        return function(settings, **given)

    keyword = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own]
    command.__signature__ = inspect.Signature([*keyword, *common])  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in (*keyword, *common)}
    del command.__wrapped__
    return command


def _level(settings: Settings) -> int:
    if settings.quiet:
        return logging.ERROR
    return {0: logging.WARNING, 1: logging.INFO}.get(settings.verbose, logging.DEBUG)
