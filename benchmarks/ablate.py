"""What each rule of the readers is worth: what figures become where a predicate never says yes.

    python benchmarks/ablate.py CASES.jsonl …             on gold cases that the rules were not written on
    python benchmarks/ablate.py --most 50 CASES.jsonl …   only rules that say yes in at most 50 cases

A rule is a function or method of `pipeline.figures` that returns a bool, or something or None. It is asked only in the
cases in which it says yes. Printed are the rules without which more is right: how many figures would be found and lost,
told and no longer told, and in how many cases the rule said yes. A rule that was written for one text and is wrong in
most others shows here and nowhere else. Rules without which nothing changes, or less is right, are counted.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context
from pathlib import Path
from types import FunctionType
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from accuracy import ANSWERS, Count, cases_of, measure_figures  # noqa: E402

import pipeline.figures as readers  # noqa: E402
from pipeline.cases import extract_case  # noqa: E402
from pipeline.watchlist import guide_watch_list  # noqa: E402

WATCH = guide_watch_list()
OF_TEXT = frozenset(
    (
        "_words_beside",
        "_words",
        "_runs_of",
        "kind_of",
        "rounds_in",
        "_unit_of",
        "_meaning",
        "_written_in",
        "product_key",
    )
)
"""Functions that remember what they said of a text: what a rule says may stand in it."""
rules: dict[str, Callable[..., Any]] = {}
said_yes: set[str] = set()
silent: set[str] = set()
"""Rules that never say yes."""
forgetful: list[functools._lru_cache_wrapper[Any]] = []
cases: list[dict[str, Any]] = []


def watch_rules() -> None:
    """Let every rule note when it says yes, and keep still where it is to be silent."""
    for found in pkgutil.walk_packages(readers.__path__, f"{readers.__name__}."):
        module = importlib.import_module(found.name)
        room = found.name.removeprefix(f"{readers.__name__}.")
        for name, member in _members(module):
            if isinstance(member, functools._lru_cache_wrapper):
                if name in OF_TEXT:
                    forgetful.append(member)
            else:
                _watch(member, f"{room}.{name}")


def _members(module: Any) -> Iterator[tuple[str, Any]]:
    """Yield the functions of a module and the methods of its classes, with their names."""
    for name, member in list(vars(module).items()):
        if getattr(member, "__module__", None) != module.__name__:
            continue
        if isinstance(member, FunctionType | functools._lru_cache_wrapper):
            yield name, member
        elif isinstance(member, type):
            for own, method in list(vars(member).items()):
                if isinstance(method, FunctionType):
                    yield f"{name}.{own}", method


def _watch(function: FunctionType, name: str) -> None:
    """Put a watched copy in the place of a function's code: who imported the function calls the copy too."""
    returned = str(function.__annotations__.get("return", ""))
    is_rule = returned == "bool" or returned.endswith("| None")
    if not is_rule or function.__closure__ or inspect.isgeneratorfunction(function):
        return
    plain = FunctionType(function.__code__, function.__globals__, function.__name__, function.__defaults__)
    plain.__kwdefaults__ = function.__kwdefaults__
    nothing = False if returned == "bool" else None

    def asked(*given: Any, **named: Any) -> Any:
        answer = plain(*given, **named)
        if answer is None or answer is False:
            return answer
        if name in silent:
            return nothing
        said_yes.add(name)
        return answer

    rules[name] = asked
    function.__globals__["_watched_rules"] = rules
    made: dict[str, Any] = {}
    exec(f"def watched(*given, **named): return _watched_rules[{name!r}](*given, **named)", made)
    function.__defaults__ = function.__kwdefaults__ = None
    function.__code__ = made["watched"].__code__


def measured(number: int) -> Count:
    """Return what is found, missed and too much in a case."""
    for remembers in forgetful:
        remembers.cache_clear()
    case = cases[number]
    told = extract_case({name: value for name, value in case.items() if name not in ANSWERS}, WATCH)
    return measure_figures(case, told, lambda mark, row: None).whole


def as_it_is(number: int) -> tuple[int, Count, frozenset[str]]:
    """Return the measure of a case, and which rules say yes in it."""
    said_yes.clear()
    return number, measured(number), frozenset(said_yes)


def without(asked: tuple[str, tuple[int, ...]]) -> tuple[str, tuple[int, ...], list[Count]]:
    """Return the measures of the cases in which a rule says yes where it says so no more.

    None of them where nothing can be read without it.
    """
    name, numbers = asked
    silent.add(name)
    try:
        return name, numbers, [measured(number) for number in numbers]
    except Exception:  # a rule that others rely on: whatever breaks says so
        return name, numbers, []
    finally:
        silent.clear()


def main(arguments: Iterable[str] | None = None) -> int:
    """Ask each rule."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, help="gold cases of articles or price pages")
    parser.add_argument("--most", type=int, default=150, help="leave out rules that say yes in more cases (150)")
    parser.add_argument("--json", action="store_true", help="one line of JSON a rule, for all that change something")
    options = parser.parse_args(None if arguments is None else list(arguments))
    try:
        cases.extend(case for path in options.files for case in cases_of(path) if "figures" in case)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    watch_rules()
    with get_context("fork").Pool() as pool:  # each works on what was loaded and watched here
        base: dict[int, Count] = {}
        where: dict[str, list[int]] = {}
        for number, count, names in pool.imap_unordered(as_it_is, range(len(cases)), 8):
            base[number] = count
            for name in names:
                where.setdefault(name, []).append(number)
        asked = [(name, tuple(found)) for name, found in where.items() if len(found) <= options.most]
        asked.sort(key=lambda one: (-len(one[1]), one[0]))
        rows = [_row(base, *answer) for answer in pool.imap_unordered(without, asked) if answer[-1]]
    rows.sort(key=lambda row: (-row["worth"], row["rule"]))
    if options.json:
        print("\n".join(json.dumps(row) for row in rows if row["changed"]))
        return 0
    print(f"{len(cases)} cases, {len(rules)} rules, {len(where)} of them say yes, {len(rows)} can be done without")
    for row in rows:
        if row["worth"] > 0:
            print(f"{row['found']:+4} found {row['extra']:+4} told too much, yes in {row['cases']:4}: {row['rule']}")
    unchanged = sum(not row["changed"] for row in rows)
    print(f"nothing changes without {unchanged}, less is right without {sum(row['worth'] < 0 for row in rows)}")
    return 0


def _row(base: dict[int, Count], name: str, numbers: tuple[int, ...], counts: list[Count]) -> dict[str, Any]:
    """Return what changes without a rule, as plain data."""
    pairs = [(base[number], count) for number, count in zip(numbers, counts, strict=True)]
    found = sum(count.found - before.found for before, count in pairs)
    extra = sum(count.extra - before.extra for before, count in pairs)
    changed = sum(before != count for before, count in pairs)
    return {
        "rule": name, "cases": len(numbers), "changed": changed, "found": found, "extra": extra, "worth": found - extra
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
