"""Why a figure was read as it was, in plain sentences: the names of the rules that made it, put into words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.records import Figure

_METRICS = {
    "amount_raised": "money raised in one round",
    "debt_raised": "money borrowed",
    "total_raised": "all that was raised so far",
    "valuation": "what the company is priced at",
    "investment": "one investor's money",
    "revenue": "revenue",
    "price": "a price",
}
_KINDS = ("raise", "debt", "total", "valuation", "invest", "revenue")
"""What rules begin with that say what a sum is; of what another word makes of it since, the figure knows."""
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
    "introduced": "the text has just introduced it",
    "behind its verb": "its name stands behind the verb of the sum",
    "whose deal": "it is the one whose deal the sentence names",
    "in order": "the sentence gives several sums to as many companies in order",
    "each of several": "each of several companies has as much",
    "by its seat": "the country where it is at home stands for it",
    "by its city": "the city where it is at home stands for it",
    "rival": "it is told of as the rival of another company",
    "of which": "a clause says of which company the sum is",
    "relative clause": "the sum stands in a clause about it",
    "asked about": "the question before named it",
    "headline's first": "the headline named it first",
    "whose head is asked": "the question goes to its head",
    "set beside": "it is set beside another company",
    "pointed at": "the text points at it",
    "told apart": "the text tells it from another company",
    "too large for a startup": "the sum is too large for a startup, and it alone of those named is none",
    "that of the part before": "the part told before is its",
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
    "state": "a government or a state gives it",
    "person": "a person gives it",
    "investor": "that name stands where who gives the sum does",
    "weighed": "of all who may have given it, weighed by where they stand, it is the likeliest",
    "brought in before": "the text has named it as the one that gives the money",
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
    "denied for the sum before": "It is denied beside the sum before it, and is of its kind.",
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
    "the sum of the round just named": "It is the sum of the round that was named just before.",
    "what a part of the round came from": "It is what one investor gave of the round.",
    "what a part of the round just told came from": "It is what one investor gave of the round told before.",
    "what a round brought": "It is what the round brought.",
    "all that the investor has given": "It is all that the investor has given.",
    "the cheque of the next investor": "It is the cheque of the next investor.",
    "what a listed company gives": "A listed company gives it, as an investor.",
    "a group's joint cheque": "Several investors gave it together.",
    "a startup's own": "A startup gives no money: it is its own round.",
    "a sum and a company alone": "The line holds a company and a sum alone.",
    "a list of investors goes on": "A list of investors goes on.",
    "a holding in a list": "It is one of several holdings that a list tells.",
    "a dated line of a list of rounds": "The line is one of a list of rounds with their dates.",
    "invest: the label names the investor": "The label of the line names the investor.",
    "¥ of a Chinese company: yuan": "The ¥ of a Chinese company is the yuan.",
    "struck through": "It is struck through.",
    "price in prose": "It is a price in running text.",
    "price table": "It is a price in a table.",
    "price card": "It is a price on a card.",
    "price text": "It is a price in a line of a list.",
    "price json": "It is a price in data.",
}
_COMPARED = "compared with the sum before"
_UNCLEAR = "unclear: the words around say otherwise"
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
            told.append(_told_again(rule, figure))
    told += [_TWICE] if "told twice" in figure.rules else []
    return list(dict.fromkeys([*told, *_of_time(figure), *_of_certainty(figure)]))


def _says_what(rule: str) -> bool:
    """Whether a rule says what a sum is, so that it begins a telling."""
    return rule.partition(":")[0] in _KINDS or _COLUMN.match(rule) is not None


def _told_again(rule: str, figure: Figure) -> str:
    """Say that the article tells the figure elsewhere too."""
    if column := _COLUMN.match(rule):
        return f"It is told again below the header “{column['header']}”."
    return f"It is told again, as {_METRICS[figure.metric]}."


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
    if rule.startswith(_UNCLEAR):
        return "The sentence gives several sums in order."
    if rest == _COMPARED:
        return f"It is {_METRICS[figure.metric]}: it is compared with the sum before it."
    if head == "subject":
        return f"It is {figure.subject}'s: {_SUBJECTS.get(rest, rest)}."
    if head == "investor":
        return f"The investor is {figure.investor}: {_INVESTORS.get(rest, rest)}."
    if head in _KINDS or head in _STATUSES:
        said = _METRICS[figure.metric] if head in _KINDS else _told_as(head)
        return _by_words(f"It is {said}", rest)
    return f"{rule[:1].upper()}{rule[1:]}."


def _told_as(status: str) -> str:
    return "told as a fact" if status == "asserted" else status


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
