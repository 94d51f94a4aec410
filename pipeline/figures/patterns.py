"""Patterns that are compiled when they are first tried: of the thousands that are known most never meet their words."""

from __future__ import annotations

import re


class LatePattern:
    """A regular expression, compiled at its first match: that takes longer than all matches in a short article.

    Args:
        written: the expression. flags: as of `re.compile`.

    Raises:
        re.error: from `match`, where the expression is none. A test tries all of the lexicons'.
    """

    __slots__ = ("_flags", "match", "written")

    def __init__(self, written: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.written = written
        self._flags = flags
        self.match = self._first_match
        """As of a compiled pattern: match(text, start)."""

    def _first_match(self, text: str, start: int = 0) -> re.Match[str] | None:
        self.match = re.compile(self.written, self._flags).match  # type: ignore[assignment]
        return self.match(text, start)
