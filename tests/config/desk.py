"""Small sources.yaml files to read."""

from __future__ import annotations

from pathlib import Path

from pipeline.config import config_problems, load_config

SOURCE = "sources:\n  - feed: https://gazette.example/feed\n"


def write(folder: Path, text: str | bytes) -> Path:
    """Write a sources.yaml, and return its path."""
    path = folder / "sources.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def load(folder: Path, text: str, **environ: str):
    """Read a sources.yaml of this text."""
    return load_config(write(folder, text), environ=environ)


def told(folder: Path, text: str | bytes, **environ: str) -> list[tuple[int | None, str]]:
    """Return the problems of a sources.yaml of this text: the line, and the message with its advice."""
    problems = config_problems(write(folder, text), environ=environ)
    return [(problem.line, f"{problem.message} {problem.advice}".strip()) for problem in problems]
