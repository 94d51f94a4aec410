"""Markdown as the web page that it means."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_FRONT = re.compile(r"\A---\s*\n(.*?)\n(?:---|\.\.\.)\s*(?:\n|\Z)", re.S)
_NOTE = re.compile(r"^\[\^(\w{1,8})\]:[ \t]*", re.M)
_MARK = re.compile(r"\[\^(\w{1,8})\]")
_SIGNS = re.compile(r"^#{1,4} \S|\]\(https?://|^\*\*\S|\*\*\w[^*\n]*\*\*|^```|^\|.*\|\s*\n\|[-: |]+\|\s*$", re.M)


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """Split a Markdown text into the fields that stand above it and the rest."""
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    try:
        fields = yaml.safe_load(found[1])
    except yaml.YAMLError:
        fields = None
    return (fields if isinstance(fields, dict) else {}), text[found.end() :]


def to_html(text: str) -> str:
    """Return what a Markdown text means as a web page; footnotes become raised marks."""
    numbers: dict[str, str] = {}
    for name in _MARK.findall(text):
        numbers.setdefault(name, name if len(name) <= 2 else str(len(numbers) + 1))

    def mark(found: re.Match[str]) -> str:
        return f"<sup>{numbers[found[1]]}</sup>"

    text = _NOTE.sub(lambda found: f"\n<sup>{numbers[found[1]]}</sup> ", text)
    return f"<html><body>{_renderer().render(_MARK.sub(mark, text))}</body></html>"


def looks_like_markdown(text: str) -> bool:
    """Whether a text that is not named so is written in Markdown all the same."""
    return len(_SIGNS.findall(text[:20_000])) >= 2


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
