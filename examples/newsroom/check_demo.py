"""Reads the demonstration's output from standard input and says what of it is not as README.md promises and shows.

python examples/newsroom/demo.py | python examples/newsroom/check_demo.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

EXPECTED = {
    "the dispute over the Series C": r"1\.7B or .*17B|17B or .*1\.7B",
    "its likely cause": r"slipped decimal point",
    "the price change": r"0\.40.*0\.50",
    "the new round of Reflection AI": r"Reflection AI",
    "the new round of Black Forest Labs": r"Black Forest Labs",
}
DISPUTES = 1
LEFT_OUT = (
    r"(?<=^\*\*)\d+\. ",  # the number of a conflict: which of two sources comes in first, the network decides
    r"\s*\[#\d+\]\([^)]*\)",  # the link to a page
    r"(?<=\S)\s#\d+",  # the number of a record
    r"\s*`figurewatch .*",  # commands
    r"\(http[^)]*\)",
    r"[\[\]\\]",
    r"(?<=seen )\d+ \w+",  # the day on which the demonstration was made
)
"""What the sample in README.md leaves out of a digest."""


def problems(output: str) -> list[str]:
    """Return what the digest in the output lacks, or has too much of."""
    digest = output.partition("$ figurewatch digest\n")[2].partition("$ figurewatch")[0]
    if not digest:
        return ["there is no digest"]
    found = [f"the digest does not tell {what}" for what, how in EXPECTED.items() if not re.search(how, digest)]
    disputes = len(re.findall(r"figurewatch conflicts settle", digest))
    if disputes != DISPUTES:
        found.append(f"the digest has {disputes} disputes, not {DISPUTES}")
    shown = {_bare(line) for line in digest.splitlines()}
    found += [f"README.md shows what is not printed: {line}" for line in sample() if _bare(line) not in shown]
    again = output.partition("the same pass again")[2].partition("=== Day 2")[0]
    # the line "together" ends with new articles, new figures, changes, conflicts, failures
    if not re.search(r"together(\s+0){5}\s", again):
        found.append("the second pass over unchanged sources stored something, or failed")
    return found


def sample() -> list[str]:
    """Return the lines of the digest that README.md shows, without the names of its sections."""
    page = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    lines = re.findall(r"^> (.+)$", page, re.M)
    return [line for line in lines if not re.fullmatch(r"\*\*\w+(?: \w+)?\*\*", line)]


def _bare(line: str) -> str:
    for pattern in LEFT_OUT:
        line = re.sub(pattern, "", line)
    return line.replace("\u00a0", " ").strip()


def main() -> int:
    """Print what is wrong; return the exit code."""
    found = problems(sys.stdin.read())
    for problem in found:
        print(problem, file=sys.stderr)
    print("The demonstration shows what it promises." if not found else "The demonstration is not as promised.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
