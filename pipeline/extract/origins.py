"""The outlet that a text says it comes from: "originally on …", an agency in its dateline, a source line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

_NAME = (
    r"(?:(?:the|The|la|La|le|Le|der|die|el|El|il|Il) )?(?:[A-ZÀ-Ý0-9]|[\w-]+\.[a-z]{2})[\w&'’.+!-]*"
    r"(?: (?:(?:of|de|di|du|des|and|&|the|della|del) )?[A-Z0-9&][\w&'’.+-]*){0,4}"
)
"""An outlet's name: it begins large, as do most of its words, or is a web address."""
_LONGEST_LINE = 45
"""How many words a line may have that only says where a text comes from."""
_TAIL = re.compile(r"[\s.,;:]+$")
_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?$")


class _Patterns(NamedTuple):
    lines: re.Pattern[str]
    dateline: re.Pattern[str]
    agencies: dict[str, str]


@cache
def _patterns() -> _Patterns:
    data = yaml.safe_load(Path(__file__).with_name("origins.yaml").read_text("utf-8"))
    agencies = "|".join(sorted(map(re.escape, data["agencies"]), key=len, reverse=True))
    written = [pattern for patterns in data["lines"].values() for pattern in patterns]
    ways = []
    for number, pattern in enumerate(written):  # alternatives can't share a group's name: each has its own
        agency = rf"(?P<a{number}>(?-i:{agencies}))(?!\w)"
        outlet = rf"(?P<o{number}>(?-i:(?:{agencies})(?!\w)|{_NAME}))"
        ways.append(f"(?:{pattern.replace('{outlet}', outlet).replace('{agency}', agency)})")
    place = r"(?!The )(?:[A-ZÀ-Ý][^()\s]*[\s,/]+(?:[\w.,/’'-]+\s+){0,7}?)?"
    others = r"(?:[/,+ ][\w/,+ -]{1,30})?"
    dateline = rf"^\W{{0,2}}{place}\((?P<agency>{agencies}){others}\)\s*(?:[-–—:]|\.-)"
    return _Patterns(
        re.compile(rf"^\W{{0,3}}(?:{'|'.join(ways)})", re.I),
        re.compile(dateline),
        {name.casefold(): name for name in data["agencies"]},
    )


def origin(lines: Iterable[str], author: str | None = None) -> str | None:
    """Return the outlet that a text names as where it comes from, as it is written, or None.

    Args:
        lines: the text's lines; only short ones are looked at, and the beginning of each.
        author: who wrote it by the page's word: an agency there is one too.
    """
    known = _patterns()
    for line in lines:
        if dateline := known.dateline.match(line[:160]):
            return dateline["agency"]
        if len(line.split()) > _LONGEST_LINE:
            continue
        if found := known.lines.match(line):
            name = next(value for value in found.groupdict().values() if value)
            return _cleaned(name)
    for name in re.split(r"\s*(?:,|/|;| and | avec | mit | with )\s*", author or ""):
        if name.casefold() in known.agencies:
            return name
    return None


def _cleaned(name: str) -> str | None:
    name = _TAIL.sub("", name)
    name = name.strip('"')
    address = _ADDRESS.match(name)
    return address[1] if address else name or None
