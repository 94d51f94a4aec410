"""YAML that remembers its lines: plain data beside the line of every key and value.

Words mean what YAML 1.2 says: `no` is a word (a language), `7:30` is a time of day and not a number of seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from pipeline.config.problems import ConfigProblem

Path = tuple[str | int, ...]
"""The way to a value: keys and places in lists, from the top of the document."""

_MOST_NODES = 500_000
_FAST: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN = (
    ("null", re.compile(r"(?:~|null|Null|NULL|)\Z"), ["~", "n", "N", ""]),
    ("bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), list("tTfF")),
    ("int", re.compile(r"[-+]?[0-9]{1,400}\Z"), list("-+0123456789")),
    ("float", re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z"), list("-+.0123456789")),
)


def _loader(base: type[Any]) -> type[Any]:
    """Return a loader that resolves plain words by YAML 1.2's core schema, as far as people write them."""
    made: Any = type(f"_{base.__name__}", (base,), {"yaml_implicit_resolvers": {}})
    for name, pattern, first in _PLAIN:
        made.add_implicit_resolver(f"tag:yaml.org,2002:{name}", pattern, first)
    return made  # type: ignore[no-any-return]


_EXACT = _loader(yaml.SafeLoader)
"""The slow loader, whose errors say what they mean."""
_QUICK = _loader(_FAST)
"""The loader that reads a file which is in order."""


@dataclass(slots=True)
class Located:
    """A document: its data, the line of each value and of each key, and what is wrong with the YAML itself."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    keys: dict[Path, int] = field(default_factory=dict)
    problems: list[ConfigProblem] = field(default_factory=list)

    def line(self, path: Path) -> int | None:
        """Return the line of a key or value; of what is missing, the line of what should hold it."""
        while path and path not in self.keys and path not in self.lines:
            path = path[:-1]
        return self.keys.get(path, self.lines.get(path))


def read_yaml(text: str) -> Located:
    """Read a YAML document. What is wrong with it is told in `problems`; then `data` may be None."""
    located = Located()
    try:
        _read_into(located, text)
    except RecursionError:
        message = "lists and mappings stand in one another too deep."
        located.problems.append(ConfigProblem(None, message, "Close the brackets. docs/sources.md has examples."))
    return located


def _read_into(located: Located, text: str) -> None:
    try:
        node = yaml.compose(text, _QUICK)
    except yaml.YAMLError:
        located.problems.append(_syntax_problem(text))
        return
    if node is not None:
        try:
            located.data = _Reader(located).value(node, ())
        except _CircularError as problem:
            located.problems.append(ConfigProblem(problem.line, "an alias refers to what it stands in.", "Remove it."))


class _CircularError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line


class _Reader:
    """Turns nodes into data, and writes down where everything stands."""

    def __init__(self, located: Located) -> None:
        self.located = located
        self.open: set[int] = set()
        self.count = 0

    def value(self, node: yaml.Node, path: Path) -> Any:
        line = node.start_mark.line + 1
        self.located.lines[path] = line
        self.count += 1
        if id(node) in self.open or self.count > _MOST_NODES:
            raise _CircularError(line)
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node)
        self.open.add(id(node))
        try:
            if isinstance(node, yaml.SequenceNode):
                return [self.value(item, (*path, place)) for place, item in enumerate(node.value)]
            return self.mapping(node, path)
        finally:
            self.open.discard(id(node))

    def mapping(self, node: yaml.Node, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        own: dict[str, int] = {}
        merged: list[yaml.Node] = []
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self.located.problems.append(ConfigProblem(line, "a key is a list or a mapping.", "Write a word."))
                continue
            key = key_node.value
            if key == "<<" and not key_node.style:
                merged.extend(value_node.value if isinstance(value_node, yaml.SequenceNode) else [value_node])
                continue
            if key in own:
                self.located.problems.append(
                    ConfigProblem(line, f"“{key}” stands twice here, first in line {own[key]}.", "Remove one of them.")
                )
                continue
            own[key] = self.located.keys[*path, key] = line
            found[key] = self.value(value_node, (*path, key))
        for source in merged:
            self.merge(source, found, path)
        return found

    def merge(self, node: yaml.Node, found: dict[str, Any], path: Path) -> None:
        """Add what `<<: *anchor` brings; a key that stands here itself wins."""
        if not isinstance(node, yaml.MappingNode):
            line = node.start_mark.line + 1
            self.located.problems.append(ConfigProblem(line, "“<<” takes the alias of a mapping.", "Write <<: *name"))
            return
        line = self.located.lines[path]
        for key, value in self.value(node, (*path, "<<")).items():
            if key not in found:
                found[key] = value
                self.located.keys[*path, key] = line
        self.located.lines[path] = line


def _scalar(node: yaml.ScalarNode) -> Any:
    kind = node.tag.rpartition(":")[2]
    text = node.value
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    if kind == "int":
        return int(text)
    return float(text) if kind == "float" else text


_SYNTAX: Mapping[str, tuple[str, str]] = {
    r"character '\\t'": ("a tab stands where YAML takes spaces.", "Indent with spaces."),
    r"mapping values are not allowed": (
        "a colon stands where none is expected.",
        "Put a text that holds “: ” in quotes, and give each key a line of its own.",
    ),
    r"expected ':'": ("a key has no colon.", "Write “key: value”; quote a text that runs over several lines."),
    r"scanning a quoted scalar|end of stream.*quoted": ("a quotation mark is not closed.", "Close it."),
    r"expected ',' or '[\]}]'|node content, but found '<stream end>'": (
        "a bracket is not closed, or a comma is missing.",
        "Write [a, b] or {a: b, c: d}.",
    ),
    r"expected <block end>": (
        "the indentation does not fit what stands above.",
        "Start the keys of one entry, and the dashes of one list, in the same column.",
    ),
    r"cannot start any token": (
        "a value begins with a character that means something in YAML.",
        "Put the value in quotes.",
    ),
    r"undefined alias": ("an alias (*name) stands for nothing above.", "Put a value that begins with * in quotes."),
    r"single document": ("a second document begins with “---”.", "Keep everything in one document."),
    r"special characters are not allowed": ("a control character stands in the file.", "Remove it."),
}


def _syntax_problem(text: str) -> ConfigProblem:
    """Return what keeps a text from being YAML, in words."""
    try:
        yaml.compose(text, _EXACT)
    except yaml.YAMLError as error:
        said = str(error)
        line = _line_of(error, text)
        for pattern, (message, advice) in _SYNTAX.items():
            if re.search(pattern, said, re.DOTALL):
                return ConfigProblem(line, message, advice)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it can't be read"
        return ConfigProblem(line, f"this is no YAML ({problem}).", "Compare it with docs/sources.md.")
    return ConfigProblem(None, "this is no YAML.", "Compare it with docs/sources.md.")


def _line_of(error: yaml.YAMLError, text: str) -> int | None:
    if isinstance(error, yaml.MarkedYAMLError):
        marks: Iterator[Any] = (m for m in (error.problem_mark, error.context_mark) if m is not None)
        began = any(word in str(error.context) for word in ("quoted scalar", "simple key"))
        mark = error.context_mark if began and error.context_mark else next(marks, None)
        return mark.line + 1 if mark else None
    position = getattr(error, "position", None)
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else None
