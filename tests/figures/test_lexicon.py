"""The lexicon holds no words that no code asks for, and none twice."""

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline.figures import lexicon
from pipeline.figures.currencies import currencies
from pipeline.figures.prices.words.entries import words

FIGURES = Path(lexicon.__file__).parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
BY_NAME = ("currencies_in", "countries", "domains")
"""Groups of the price words whose entries are taken by the names that they have."""


@cache
def texts_in(folder: Path) -> set[str]:
    """All texts that the code in a folder writes."""
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@cache
def entries(lang: str) -> dict[str, Any]:
    return yaml.load((FIGURES / "lexicon" / f"{lang}.yaml").read_text("utf-8"), Loader=LOADER)


@pytest.mark.parametrize("lang", lexicon.languages())
def test_every_group_of_price_words_is_asked_for(lang: str) -> None:
    groups = entries(lang)["prices"]
    named = texts_in(FIGURES / "prices")
    inner = {f"{name}.{key}" for name, group in groups.items() if isinstance(group, dict) for key in group}
    asked = {path for path in inner if path.partition(".")[0] in BY_NAME or path.partition(".")[2] in named}
    assert set(groups) - named == set()
    assert inner - asked == set()


def test_a_domain_is_that_of_a_country_whose_name_is_known() -> None:
    prices = entries("en")["prices"]
    assert set(prices["domains"]) <= set(prices["countries"])


@pytest.mark.parametrize("lang", lexicon.languages())
def test_every_mark_of_funding_is_asked_for(lang: str) -> None:
    named = texts_in(FIGURES / "funding")
    assert {name for name in entries(lang)["funding_marks"] if name not in named} == set()


@pytest.mark.parametrize("lang", lexicon.languages())
def test_every_part_of_a_funding_cue_is_used_in_one(lang: str) -> None:
    text = (FIGURES / "lexicon" / f"{lang}.yaml").read_text("utf-8")
    assert {name for name in entries(lang)["funding_parts"] if f"{{{name}}}" not in text} == set()


class NoDoubleKeys(LOADER):  # type: ignore[misc, valid-type]
    """Refuses a mapping that holds a key twice, of which YAML keeps the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        double = {key for key in keys if keys.count(key) > 1}
        assert not double, f"{double} twice {node.start_mark}"
        return super().construct_mapping(node, deep)


@pytest.mark.parametrize("path", sorted(FIGURES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_no_key_stands_twice(path: Path) -> None:
    assert yaml.load(path.read_text("utf-8"), Loader=NoDoubleKeys)


def test_a_key_that_stands_twice_is_found() -> None:
    with pytest.raises(AssertionError, match="total"):
        yaml.load("total: [a]\nraise: [b]\ntotal: [c]\n", Loader=NoDoubleKeys)


@pytest.mark.parametrize("lang", lexicon.languages())
def test_no_cue_stands_twice_in_a_group(lang: str) -> None:
    for name, group in entries(lang)["funding_cues"].items():
        cues = [cue for cues in group.values() for cue in cues] if isinstance(group, dict) else list(group)
        assert sorted(cue for cue in set(cues) if cues.count(cue) > 1) == [], name


def doubles(found: Any) -> list[str]:
    """Return what stands twice in a list, wherever it stands."""
    if isinstance(found, dict):
        return [one for part in found.values() for one in doubles(part)]
    if not isinstance(found, list):
        return []
    words = [one for one in found if isinstance(one, str)]
    return sorted({one for one in words if words.count(one) > 1}) + [one for part in found for one in doubles(part)]


@pytest.mark.parametrize("lang", lexicon.languages())
def test_no_word_stands_twice_in_a_list(lang: str) -> None:
    assert doubles(dict(entries(lang))) == []


def test_a_word_that_stands_twice_is_found() -> None:
    assert doubles({"money": {"units": [["euro"], "franc", "franc"]}}) == ["franc"]


@pytest.mark.parametrize("lang", lexicon.languages())
def test_every_unit_begins_with_a_letter_that_a_glance_finds(lang: str) -> None:
    # a unit that begins with a group has no opening: the quick look would let every text through
    w = words(lang)
    openings = {name: w.openings("units", name) for name in lexicon.section(lang, "prices")["units"]}
    assert not [name for name, found in openings.items() if not all(found)]


NO_LANGUAGE = {
    "documents.py": {"latest"},  # part of an id
    "funding/kind/fragments.py": {"st", "nd", "rd", "th"},  # of numbers that are counted
    "funding/tables/cells.py": {"st"},  # "12.5 (est.)"
    "prices/embedded/state.py": {"usd", "eur", "gbp", "per"},  # values that programs write
    "prices/labels.py": {code.lower() for code in (*currencies(), "RMB")},
    "prices/lists/naming.py": {"fy"},
    "prices/lists/tables.py": {"per"},
    "prices/page.py": {"ai"},
    "prices/prose/lending.py": {"hd"},
    "prices/prose/mentions.py": {"ai", "free"},  # a plan's name
    "prices/words/units.py": {"tok"},
    "products.py": {"version", "plan"},  # what stands in braces in a family
}
"""Words in patterns of the code that are of no language, by the file below pipeline/figures."""
OF_PROGRAMS = "prices/lists/listings.py"
"""Reads the keys of data, whose names are those that programs give them."""


def words_in_patterns(path: Path) -> set[str]:
    """Return the words of two letters and more in the regular expressions that a file writes, in small letters."""
    tree = ast.parse(path.read_text("utf-8"))
    bodies = (getattr(node, "body", None) for node in ast.walk(tree))
    said = {
        id(one.value) for body in bodies if isinstance(body, list) for one in body if isinstance(one, ast.Expr)
    }  # docstrings
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            if not re.search(r"[|\\\[]", node.value):
                continue
            plain = re.sub(r"\(\?P[<=]\w+[>)]|\\[a-zA-Z]|\[[^\]]*\]|\(\?[a-z-]+:", " ", node.value)
            found |= {word.lower() for word in re.findall(r"[^\W\d_]{2,}", plain)}
    return found


@pytest.mark.parametrize("path", sorted(FIGURES.rglob("*.py")), ids=lambda path: str(path.relative_to(FIGURES)))
def test_the_patterns_of_the_code_hold_no_word_of_a_language(path: Path) -> None:
    name = path.relative_to(FIGURES).as_posix()
    if name != OF_PROGRAMS:
        assert words_in_patterns(path) - NO_LANGUAGE.get(name, set()) == set()


def test_a_word_in_a_pattern_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text('"""a|docstring"""\nX = re.compile(r"(?P<name>\\\\d+)\\\\s(?:and|und)\\\\b")\nY = "plain words"\n')
    assert words_in_patterns(path) == {"and", "und"}
