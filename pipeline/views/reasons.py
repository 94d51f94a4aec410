"""Why a figure was read as it was, in plain sentences: the names of the rules that made it, put into words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.records import Figure

_KINDS = {
    "raise": "money raised in one round",
    "debt": "money borrowed",
    "total": "all that was raised so far",
    "valuation": "what the company is priced at",
    "invest": "one investor's money",
    "revenue": "revenue",
}
_COLUMNS = {
    "amount": "sums raised",
    "valuation": "valuations",
    "total": "all that was raised so far",
    "revenue": "revenue",
    "debt": "money borrowed",
    "cheque": "an investor's money",
    "lead": "investors with their money",
    "price": "what companies are priced at",
    "round": "rounds with their sums",
}
_SUBJECTS = {
    "name": "its name stands where the owner of the sum does",
    "topic": "no other name is near, and the text is about it",
    "noun": "a noun such as “the company” stands for it",
    "pronoun": "a pronoun stands for it",
    "possessive": "“its” or the like stands for it",
    "description": "a description of it stands by the sum",
    "taken up": "the sentence goes on about it",
    "build of the clause": "the build of the clause gives the sum to it",
    "weighed": "of all who may be meant, weighed by where they stand, it is the likeliest",
    "as the sum before": "the sum before is its",
    "as the sum told before": "the sum told before is its",
    "right before its sum": "its name stands right before the sum",
    "behind the colon": "it is named before the colon that the sum stands behind",
    "borrower": "it is the one that borrows",
}
_INVESTORS = {
    "name": "that name stands where who gives the sum does",
    "unknown": "that name, though on no list, stands where who gives the sum does",
    "pronoun": "a pronoun stands for it",
    "possessive": "“its” or the like stands for it",
    "noun": "a noun such as “the group” stands for it",
    "description": "a description of it stands by the sum",
    "in order": "the sentence gives several sums to as many investors in order",
    "told before": "it was named before",
    "asked about": "the question before named it",
}
_DATED_AS_DEAL = "dated as the deal that it takes up"
_PLAIN = {
    _DATED_AS_DEAL: "It has the date of the deal that the sentence takes up.",
    "goes on without a verb": "The sentence goes on without a verb: it is of the kind that was told before.",
    "carried on from what was told before": "The sentence goes on about what was told before.",
    "a list goes on": "A list goes on: it is of the kind of the item before.",
    "as the item before": "A list goes on: it is of the kind of the item before.",
    "a second period": "It is the same quantity for another period.",
    "what another period brought": "It is the same quantity for another period.",
    "no word tells, so as the sum before": "No word says what it is, so it is of the kind of the sum before.",
    "raised at the price behind it": "It was raised at the price that stands behind it.",
    "a part of the investor's money": "It is a part of the investor's money.",
    "the part of a round that is lent": "It is the part of the round that is lent.",
    "what the sum before should have been": "It corrects the sum before it, and is of its kind.",
    "the price with the money in": "It is the price with the new money in, told behind the one without.",
    "another date": "It is one more of the same kind, with a date of its own.",
    "a second currency": "It is one more loan, in another currency.",
    "a second place": "It is one more loan, taken in another place.",
    "each of several investors": "Each of several investors gives as much.",
    "a backer in a list": "A list of backers gives each its sum.",
    "a company and a sum alone": "The line holds a company and a sum alone.",
    "struck through": "It is struck through.",
    "price in prose": "It is a price in running text.",
    "price table": "It is a price in a table.",
    "price card": "It is a price on a card.",
    "price text": "It is a price in a line of a list.",
    "price json": "It is a price in data.",
}
_TWICE = "Of what the article tells twice, the finer sum is kept."
_PEOPLE = {
    "<private>": "a private company",
    "<listed>": "a listed company",
    "<investor>": "an investor",
    "<company>": "a company",
    "<other>": "somebody who is not watched",
    "<sum>": "another sum",
    "<date>": "a date",
}
_SIDES = {"<": "before it", ">": "behind it", "=": "in its clause"}
_WEIGHED = re.compile(r"weighed by its words(?: \((?P<words>.*)\))?$", re.DOTALL)
_COLUMN = re.compile(r"table: (?P<kind>\w+) under “(?P<header>.*)”$", re.DOTALL)
_FEATURE = re.compile(r"(?P<side>[<>=])(?P<ring>\d|who)? ?(?P<words>\S.*)?$")
_STATUSES = ("rumoured", "forecast", "denied", "asserted")
_STEM = 5
"""Letters to which the weighed words are cut."""


def reasons(figure: Figure) -> list[str]:
    """Return why a figure was read as it was, a sentence each."""
    told: list[str] = []
    again, owned = False, False
    for rule in (rule for rule in figure.rules if rule != "told twice"):
        owner = rule.startswith("subject: ")
        again = again or (bool(told) and _says_what(rule)) or (owner and owned)
        owned = owned or owner
        if not again:
            told.append(_sentence(rule, figure))
        elif _says_what(rule):  # what else is said of the other telling is left out
            told.append(_told_again(rule))
    told += [_TWICE] if "told twice" in figure.rules else []
    return list(dict.fromkeys([*told, *_of_time(figure), *_of_certainty(figure)]))


def _says_what(rule: str) -> bool:
    """Whether a rule says what a sum is, so that it begins a telling."""
    return rule.partition(":")[0] in _KINDS or _COLUMN.match(rule) is not None


def _told_again(rule: str) -> str:
    """Say that the article tells the figure elsewhere too."""
    if column := _COLUMN.match(rule):
        return f"It is told again below the header “{column['header']}”."
    return f"It is told again, as {_KINDS[rule.partition(':')[0]]}."


def _sentence(rule: str, figure: Figure) -> str:
    """Put the name of a rule into words."""
    if rule in _PLAIN:
        return _PLAIN[rule]
    if column := _COLUMN.match(rule):
        held = _COLUMNS.get(column["kind"], column["kind"])
        return f"The column “{column['header']}” holds {held}."
    if rule.startswith("embedded "):
        return f"It is read from data embedded in the page ({rule.removeprefix('embedded ')})."
    head, _, rest = rule.partition(": ")
    if head == "subject":
        return f"It is {figure.subject}'s: {_SUBJECTS.get(rest, rest)}."
    if head == "investor":
        return f"The investor is {figure.investor}: {_INVESTORS.get(rest, rest)}."
    if head in _KINDS or head in _STATUSES:
        is_kind = head in _KINDS
        said = f"It is {_KINDS[head]}" if is_kind else f"It is {head}"
        return _by_words(said, rest)
    return f"{rule[:1].upper()}{rule[1:]}."


def _by_words(said: str, rest: str) -> str:
    """Say by which words a kind or a certainty was known."""
    if not rest:
        return f"{said}, by where it stands."
    if weighed := _WEIGHED.match(rest):
        named = map(_feature, re.split(r", (?=[<>=])", weighed["words"] or ""))
        loudest = ", ".join(dict.fromkeys(filter(None, named)))
        return f"{said}, by all the words around it{f'; loudest: {loudest}' if loudest else ''}."
    cue, _, heard = rest.partition(" “")
    return f"{said}, by the words “{heard}." if heard else f"{said}: {cue}."


def _feature(name: str) -> str:
    """Write a feature of the weighing: ">1 serie" is “serie…” behind it."""
    told = _FEATURE.match(name.strip())
    if told is None:
        return name.strip()
    words = (told["words"] or "").strip(" |")
    if words and re.search(r"\w", words) is None:
        return ""
    shown = [_PEOPLE.get(word, word) for word in words.split()]
    if not shown:
        return f"nobody named {_SIDES[told['side']]}"
    if len(shown) == 1 and words in _PEOPLE:
        return f"{shown[0]} {_SIDES[told['side']]}"
    cut = [f"{word}…" if len(word) == _STEM and word.isalpha() else word for word in shown]
    return f"“{' '.join(cut)}” {_SIDES[told['side']]}"


def _of_time(figure: Figure) -> Iterator[str]:
    """Say what dates a figure, and whether it held before or holds later."""
    where = {"text": "by the text", "page": "by the page", "file": "by the file"}.get(figure.dated_by, "")
    if figure.period:
        yield f"It is for {'a year, worked out from less' if figure.period == 'run-rate' else figure.period}."
    if figure.as_of:
        yield f"It is dated {figure.as_of}{f', {where}' if where else ''}."
    elif _DATED_AS_DEAL not in figure.rules and figure.period in (None, "run-rate"):
        yield "Nothing dates it: it counts as of the day of the article."
    if figure.tense == "former":
        yield "The text tells it as what was before."
    if figure.tense == "future":
        yield "It holds from a later day on."
    if figure.tells_change:
        yield "The text says that it moved."


def _of_certainty(figure: Figure) -> Iterator[str]:
    """Say how sure a figure is where no rule has said so."""
    named = any(rule.partition(":")[0] == figure.status for rule in figure.rules)
    if figure.status != "asserted" and not named:
        yield f"It is {figure.status}."
    if figure.attribution:
        yield f"It is told by {figure.attribution}."
