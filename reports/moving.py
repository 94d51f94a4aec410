"""What moved and what is new: changes from old to new, and the new figures by company and article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from reports.coming import is_coming, started, starts_in
from reports.deciding import SLIPS, clearest, key_of
from reports.escaping import clean
from reports.items import Change, Fact, Group, News, Row, Telling
from reports.lists import is_list
from reports.ranking import may_lead, worth
from reports.reading import Desk
from reports.withdrawn import SEEN_ONCE, seen_once
from reports.wording import (
    cited,
    cited_again,
    count,
    difference,
    flags,
    numbered,
    on_page,
    priced,
    restated,
    thing,
    told,
)
from reports.words import words
from storage.records import Conflict, Record, metric_specs

_LOOKS_BACK = timedelta(days=62)
"""A figure dated so long before its article is history that the article recalls, not its news."""
_ALIASES = 3
"""So many repointed aliases of one list are named; the rest are counted."""
_SLIPPED = 3
"""So many prices of a list that look misprinted are named; the rest are counted."""
_FACTS = 6
"""So many new figures of one article are named; the rest are counted."""


# --- what changed ---


def changes(desk: Desk) -> list[Change | Group]:
    """Return what moved in the period, the worthiest first; several prices of one vendor on one page are one item.

    What a source's first pass brought is no change, whatever it differs from. A price that was announced is one when
    its day has come.
    """
    singles: list[Conflict] = []
    lists: dict[tuple[str, str, str], list[Conflict]] = defaultdict(list)
    for conflict in desk.conflicts("changed"):
        left, right = desk.live(conflict.left), desk.live(conflict.right)
        if not left or not right or right[0].baseline or is_coming(right[0], desk):
            continue
        if conflict.metric == "price":
            lists[conflict.subject, right[0].source, right[0].document].append(conflict)
        else:
            singles.append(conflict)
    made: list[Change | Group] = [_change(conflict, desk) for conflict in singles]
    for found in lists.values():
        made.append(_table(found, desk) if len(found) > 1 else _change(found[0], desk))
    made += started(desk)
    return sorted(made, key=lambda item: -item.worth)


def _pair(conflict: Conflict, desk: Desk) -> tuple[Record, Record]:
    """Return the last telling of the old value and the first of the new one."""
    left, right = desk.live(conflict.left), desk.live(conflict.right)
    return clearest(left), min(right, key=lambda record: record.sequence)


def _change(conflict: Conflict, desk: Desk) -> Change:
    old, new = _pair(conflict, desk)
    return Change(
        key=key_of(conflict),
        number=conflict.number,
        subject=conflict.subject,
        title=f"{conflict.subject}, {thing(new)}",
        old=Telling(old.number, _set(conflict.left, old, desk), cited(old, desk.year), old.url),
        new=Telling(
            new.number, _set(conflict.right, new, desk), cited_again(new, old, desk.year), new.url, desk.quote(new)
        ),
        difference=difference(old.figure, new.figure),
        note=_noted(", ".join(filter(None, (seen_once(new), desk.denied_before([new]), _look(conflict)))), [conflict]),
        worth=worth("changed", conflict.metric, [old, new], desk.config.watch, sides=(old.figure, new.figure)),
        leads=may_lead("changed", [new]) and not is_list(new),
    )


def _table(conflicts: Sequence[Conflict], desk: Desk) -> Group:
    pairs = [(conflict, *_pair(conflict, desk)) for conflict in sorted(conflicts, key=lambda c: c.number)]
    _, old, new = pairs[0]
    rows = tuple(
        Row(key_of(c), c.number, (priced(b.figure), numbered(a), numbered(b), difference(a.figure, b.figure)))
        for c, a, b in pairs
    )
    once = sum(bool(seen_once(b)) for _, _, b in pairs)
    seen = "" if not once else SEEN_ONCE if once == len(pairs) else f"{once} of them {SEEN_ONCE}"
    return Group(
        "changed",
        conflicts[0].subject,
        f"{conflicts[0].subject}: {count(len(rows), 'price')} changed {on_page(new)}",
        ("Price", "Old", "New", "By"),
        (
            Telling(old.number, "Old", cited(old, desk.year), old.url),
            Telling(new.number, "New", cited_again(new, old, desk.year), new.url),
        ),
        rows,
        _noted("; ".join(filter(None, (seen, _slipped([(c, b) for c, _, b in pairs])))), conflicts),
        worth=max(
            worth("changed", "price", [a, b], desk.config.watch, sides=(a.figure, b.figure)) for _, a, b in pairs
        ),
        leads=not is_list(new),
    )


def _look(conflict: Conflict) -> str:
    """Say what a change looks like where it may be a mistake; what an alias stands for is told by its verdict."""
    return str(words("looks")[conflict.cause]) if conflict.cause in SLIPS else ""


def _slipped(moved: Sequence[tuple[Conflict, Record]]) -> str:
    """Name the prices of a list whose change looks like a mistake, by what it looks like."""
    looks: dict[str, list[str]] = defaultdict(list)
    for conflict, new in moved:
        looks[_look(conflict)].append(priced(new.figure))
    told = [(look, names[:_SLIPPED], len(names) - _SLIPPED) for look, names in looks.items() if look]
    return "; ".join(
        f"{', '.join(names)}{f' and {more} more' if more > 0 else ''}: {look}" for look, names, more in told
    )


def _noted(note: str, conflicts: Sequence[Conflict]) -> str:
    """Add to a note which aliases stand for other models now; their verdicts begin with it."""
    aliases = dict.fromkeys(c.explanation.partition("; ")[0] for c in conflicts if c.cause == "repointed")
    told = [clean(one[:1].lower() + one[1:]) for one in aliases]
    more = [f"{len(told) - _ALIASES} more aliases too"] if len(told) > _ALIASES else []
    return "; ".join(filter(None, (note, *told[:_ALIASES], *more)))


def _set(keys: Sequence[str], first: Record, desk: Desk) -> str:
    """Write the sums of a side: several prices of one series on one page, which nothing tells apart, are one side."""
    beside = [one for one in desk.live(keys) if one.document == first.document and one.state]
    return ", ".join(dict.fromkeys(told(one.figure) for one in [first, *beside]))


# --- what is new ---


def news(desk: Desk) -> tuple[list[News], int]:
    """Return the new figures of the period by article, the worthiest first, and how many only look back.

    Told again is not new; what stands in a conflict or a change is told there; a first pass is no news. What a person
    corrected is told apart from what else its article tells.
    """
    by_article: dict[tuple[str, str, bool], list[Record]] = defaultdict(list)
    looking_back = 0
    for record in desk.arrived:
        if record.baseline or record.withdrawn is not None or not _is_new(record, desk):
            continue
        if is_coming(record, desk) or starts_in(record, desk) or is_known_corrected(record, desk):
            continue
        if _looks_back(record):
            looking_back += 1
        else:
            by_article[record.figure.subject, record.document, record.tier == "own"].append(record)
    made = [_news(records, desk) for records in by_article.values()]
    return sorted(made, key=lambda item: -item.worth), looking_back


def is_known_corrected(record: Record, desk: Desk) -> bool:
    """Whether a person corrected what was no news of the period: a correction is news where what it corrects was.

    It is also where the period's article bears out, as it is read right, what was only rumoured or had been denied.
    """
    before = desk.corrections.get(record.key, ())
    bears_out = record.key in desk.confirmed or record.key in desk.overtaken
    return any(k.baseline or k.arrived < desk.since or not (bears_out or _is_new(k, desk)) for k in before)


def _is_new(record: Record, desk: Desk) -> bool:
    """Whether a figure is told for the first time, or for the first time as more than a rumour or since a denial."""
    if record.key in desk.in_conflict:
        return False
    if record.key in desk.confirmed or record.key in desk.overtaken:
        return True
    if any(record in told for told in (*desk.confirmed.values(), *desk.overtaken.values())):
        return False  # told by what bears it out, or comes in spite of it
    return all(verdict.kind == "new" for verdict in desk.verdicts_of.get(record.key, ()))


def _looks_back(record: Record) -> bool:
    if record.figure.tense == "former":
        return True
    said = record.figure.as_of_span
    told_on = record.published or record.arrived.date()
    return said is not None and said.end + _LOOKS_BACK <= told_on


def _news(records: Sequence[Record], desk: Desk) -> News:
    order = list(metric_specs())
    records = sorted(records, key=lambda record: (order.index(record.figure.metric), record.sequence))
    first = records[0]
    return News(
        subject=first.figure.subject,
        keys=tuple(f"record:{record.key}" for record in records),
        facts=tuple(Fact(record.number, _fact(record, desk)) for record in records[:_FACTS]),
        who=cited(first, desk.year, flagged=False),
        url=first.url,
        more=max(len(records) - _FACTS, 0),
        worth=worth("new", first.figure.metric, [*records, *desk.told_again(first)], desk.config.watch),
        leads=may_lead("new", records),
    )


def _fact(record: Record, desk: Desk) -> str:
    before = [found[0] for known in (desk.confirmed, desk.overtaken) if (found := known.get(record.key))]
    flag = ", ".join(filter(None, (flags(record.figure), *(f"was {flags(one.figure)}" for one in before))))
    number = len({one.witness for one in (record, *desk.told_again(record))})
    witnesses = f" ({count(number, 'witness', 'witnesses')})" if number > 1 else ""
    return f"{thing(record)} {told(record.figure)}{restated(record.figure)}{f' [{flag}]' if flag else ''}{witnesses}"
