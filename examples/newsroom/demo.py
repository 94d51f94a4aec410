"""Runs figurewatch over the newsroom twice, the world moving between the runs, and shows the digest.

    python examples/newsroom/demo.py [FOLDER]

What it makes is left in FOLDER (`.demo` by default): sources.yaml, the database, the archive, the digest as a page.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from serve import Newsroom

MARK = ".made-by-the-demonstration"
COMMAND = Path(sys.executable).with_name("figurewatch")


def main() -> int:
    """Make the demonstration; return the exit code."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".demo").resolve()
    if not _emptied(folder, ours=len(sys.argv) < 2):
        print(f"{folder} holds files that no demonstration made. Name a new folder.", file=sys.stderr)
        return 2
    (folder / MARK).touch()
    with Newsroom() as newsroom:
        (folder / "sources.yaml").write_text(newsroom.sources(), "utf-8")
        _say("Day 1: a first pass over four sources. All of it is stored, nothing of it is told as news.")
        _run(folder, "run", "--all")
        _say("Nothing moved: the same pass again stores nothing new.")
        _run(folder, "run", "--all")
        newsroom.day = 2
        _say("Day 2: five new articles, and one price is another.")
        _run(folder, "run", "--all")
    _say("The digest:")
    _run(folder, "digest")
    _run(folder, "digest", "--out", "digest.html")
    _say(f"digest.html in {folder} is the same as a page. To look around: cd {folder}; {COMMAND} figures")
    return 0


def _emptied(folder: Path, *, ours: bool) -> bool:
    """Make an empty folder; what an earlier demonstration left in it goes, and nothing else ever does."""
    if folder.is_dir() and (ours or (folder / MARK).is_file()):
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return not any(folder.iterdir())


def _say(text: str) -> None:
    print(f"\n=== {text}\n", flush=True)


def _run(folder: Path, *arguments: str) -> None:
    print(f"$ figurewatch {' '.join(arguments)}", flush=True)
    subprocess.run([COMMAND, *arguments], cwd=folder, check=True)


if __name__ == "__main__":
    sys.exit(main())
