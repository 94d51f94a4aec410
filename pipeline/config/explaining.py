"""What pydantic found wrong, in the words of the file: a line, a sentence, and what to write."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from pipeline.config.located import Located, Path
from pipeline.config.problems import ConfigProblem, did_you_mean, nearest
from pipeline.config.shape import SourcesFile

_KINDS_OF_VALUE = {
    "string_type": "a text",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "decimal_type": "a number",
    "decimal_parsing": "a number",
    "list_type": "a list",
    "dict_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}
_EXAMPLES = {
    "a list": "Write it in brackets, or one “- …” a line.",
    "a mapping of keys to values": "Write “key: value” lines, indented.",
    "true or false": "Write true or false.",
}


def explain(error: ValidationError, located: Located) -> Iterator[ConfigProblem]:
    """Yield the problems that a validation found; a key without a value is told elsewhere (`checking`)."""
    for detail in error.errors(include_url=False):
        if detail["input"] is None:
            continue
        path = _path_in_file(detail["loc"], located)
        explainer: Callable[[Mapping[str, Any], Path], tuple[str, str]] = _EXPLAINERS.get(detail["type"], _other)
        message, advice = explainer(detail, path)
        yield ConfigProblem(located.line(path), message, advice)


def _path_in_file(where: tuple[str | int, ...], located: Located) -> Path:
    """Return the way to the value in the file.

    pydantic also names branches of a union, keys of a mapping, and the place of a value that stands without its list.
    """
    path: Path = ()
    for place, step in enumerate(where, 1):
        if (*path, step) in located.lines or (*path, step) in located.keys:
            path = (*path, step)
        elif step != "[key]" and place == len(where):
            return (*path, step)
    return path


def _name(path: Path) -> str:
    words = [str(step) for step in path if isinstance(step, str)]
    if not words:
        return "the file"
    return f"“{words[-1]}”" if path[-1] == words[-1] else f"an entry of “{words[-1]}”"


def _unknown_key(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    key = str(path[-1])
    known = [field.alias or name for name, field in _fields_at(path[:-1]).items()]
    near = nearest(key, known)
    advice = f"Did you mean “{near}”?" if near else did_you_mean(key, known, noun="Keys here")
    return f"the key “{key}” is not known here.", advice


def _missing(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    return f"{_name(path)} is missing.", f"Write {path[-1]}: …"


def _told(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    return detail["ctx"]["message"], detail["ctx"]["advice"]


def _choice(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    value, key = detail["input"], _name(path)
    choices = [str(choice) for choice in _choices_at(path)] or _choices_told(detail)
    near = nearest(value, choices) if isinstance(value, str) else None
    one = " or ".join(", ".join(choices).rsplit(", ", 1))
    advice = f"Did you mean “{near}”? It takes {one}." if near else f"It takes {one}."
    if detail["loc"][-1] == "[key]":
        return f"the key {key} is not known here.", advice
    return f"{key} can't be “{_shown(value)}”.", advice


def _choices_told(detail: Mapping[str, Any]) -> list[str]:
    """Return what the key of a mapping may be: no field of a model lists that."""
    return re.findall(r"'([^']*)'", detail.get("ctx", {}).get("expected", ""))


def _wrong_kind(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    wanted, value, key = _KINDS_OF_VALUE[detail["type"]], detail["input"], _name(path)
    if wanted == "a text" and isinstance(value, (int, float)):
        written = str(value).lower() if isinstance(value, bool) else str(value)
        return f"{key} is to be a text, not {_shown(value)}.", f"Put it in quotes: '{written}'"
    return f"{key} is to be {wanted}, not {_shown(value)}.", _EXAMPLES.get(wanted, "")


def _range(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    words = {
        "greater_than": "more than {gt}", "greater_than_equal": "at least {ge}",
        "less_than": "less than {lt}", "less_than_equal": "at most {le}",
    }  # fmt: skip
    said = words[detail["type"]].format(**detail["ctx"])
    return f"{_name(path)} is {_shown(detail['input'])}; it is to be {said}.", ""


def _empty(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    return f"{_name(path)} is empty.", fill(path)


def _slash(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    return f"{_name(path)} can't be “{_shown(detail['input'])}”.", "Write it without slashes: it names files."


def _other(detail: Mapping[str, Any], path: Path) -> tuple[str, str]:
    return f"{_name(path)} can't be “{_shown(detail['input'])}” ({detail['msg']}).", ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a mapping"
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


_EXPLAINERS: Mapping[str, Callable[[Mapping[str, Any], Path], tuple[str, str]]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "told": _told,
    "literal_error": _choice,
    "string_too_short": _empty,
    "too_short": _empty,
    "string_pattern_mismatch": _slash,
    **dict.fromkeys(_KINDS_OF_VALUE, _wrong_kind),
    **dict.fromkeys(("greater_than", "greater_than_equal", "less_than", "less_than_equal"), _range),
}


# --- what the models take at a place ---


def fill(path: Path) -> str:
    """Return what to do about something empty: what the file can't do without is not to be removed."""
    fields = {field.alias or name: field for name, field in _fields_at(path[:-1]).items()}
    needed = path[-1] in fields and fields[str(path[-1])].is_required()
    return "Write something; it is needed." if needed else "Write something, or remove it."


def _fields_at(path: Path) -> Mapping[str, FieldInfo]:
    """Return the fields of the model that stands at a place of the file."""
    model: type[BaseModel] = SourcesFile
    for step in path:
        if not isinstance(step, str):
            continue
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        inner = _model_in(fields[step].annotation) if step in fields else None
        if inner is not None:
            model = inner
    return model.model_fields


def _choices_at(path: Path) -> tuple[Any, ...]:
    words = [step for step in path if isinstance(step, str)]
    fields = {field.alias or name: field for name, field in _fields_at(path[:-1]).items()}
    while words:
        if words[-1] in fields:
            return tuple(_literals(fields[words[-1]].annotation))
        words.pop()
    return ()


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in get_args(annotation):
        if (found := _model_in(argument)) is not None:
            return found
    return None


def _literals(annotation: Any) -> Iterator[Any]:
    for argument in get_args(annotation):
        if isinstance(argument, (str, int)):
            yield argument
        elif argument is not type(None):
            yield from _literals(argument)
