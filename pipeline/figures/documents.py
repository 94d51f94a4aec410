"""Maps a JSON document of prices to figures, by JMESPath expressions that the user writes in sources.yaml.

Numbers stay exact: the document is parsed with decimals, and units are converted by whole factors. An expression that
finds nothing in the whole document is an error: a price list that changes its shape must not fall silent.

JMESPath: https://jmespath.org/specification.html
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Context, Decimal, InvalidOperation
from functools import cache
from typing import Any

import jmespath
from jmespath.exceptions import JMESPathError

from pipeline.figures.dates import span_of
from pipeline.figures.lexicon import FALLBACK
from pipeline.figures.prices.words import words
from pipeline.figures.products import product_key, products_of
from storage.records import Company, Figure, FigurewatchError, Reading, SetAside, Span, WatchList, metric_specs

_KEYS = ("each", "subject", "subjects", "product", "id", "alias_of", "currency", "as_of", "until", "price")
_NEEDED = ("each", "subject", "product", "price")
_SIZE = r"\d+(?:[.,]\d+)?\s?[kKM]"
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{4}-\d\d|\d{4}")
_COUNT = re.compile(r"(1M|1K)\b")
_COUNTS = {"1M": 1_000_000, "1K": 1_000}
_BINARY = 15
"""A number with more digits is what binary floating point made of a shorter one (0.40000000000000003 of 0.4): so many
are those that it keeps of any (IEEE 754 double precision)."""
_BINARY_DIGITS = Context(prec=_BINARY)
_SHOWN = 5
"""So many of a document's names a message shows."""
_LONGEST = 60
"""So many letters of what is no price are told."""


NO_NUMBER = "no number"
"""The rule that sets a word in a price's place aside."""
_NO_NUMBER = "It stands where a price should, and is no number."


class MappingError(FigurewatchError):
    """A JSON document and its mapping do not go together. The text names the source, the expression, and what to do."""


@dataclass(frozen=True, slots=True)
class _Price:
    """One price of the mapping: its unit, expression, how many of the unit the document's price is for, conditions."""

    unit: str
    expression: _Expression
    per: int | None
    conditions: tuple[str, ...]


class _Expression:
    """A compiled expression that remembers whether it ever found anything, and what it found that is no number."""

    def __init__(self, text: object, key: str, place: str) -> None:
        if not isinstance(text, str) or not text.strip():
            raise MappingError(
                f"{place}: “{key}” is no expression. Write a JMESPath expression, such as “{key}: name”."
            )
        try:
            self._compiled = jmespath.compile(text)
        except JMESPathError as error:
            reason = str(error).split("\n")[0].rstrip(".")
            raise MappingError(
                f"{place}: “{key}: {text}” is no JMESPath expression ({reason}). Correct it in sources.yaml."
            ) from None
        self.text, self.key, self.place = text, key, place
        self.found = False
        self.numbers = 0
        self.odd: object = None

    def of(self, value: object) -> Any:
        """Return what the expression finds in a value, None for nothing."""
        try:
            result = self._compiled.search(value)
        except JMESPathError as error:
            reason = str(error).split("\n")[0].rstrip(".")
            raise MappingError(
                f"{self.place}: “{self.key}: {self.text}” fails on the document ({reason}). Correct it in sources.yaml."
            ) from None
        if result is not None and result is not False and result != "":
            self.found = True
            return result
        return None

    def must_give_numbers(self) -> None:
        """Raise where no item gave a number, but some a word: one "on request" among prices is left out."""
        if self.odd is not None and not self.numbers:
            raise MappingError(
                f"{self.place}: “{self.key}: {self.text}” gives {str(self.odd)[:60]!r}, which is no number. "
                "Correct the expression in sources.yaml."
            )

    def must_have_found(self) -> None:
        """Raise where the expression found nothing in any item."""
        if not self.found:
            raise MappingError(
                f"{self.place}: “{self.key}: {self.text}” finds nothing in the document. Its shape may have changed: "
                "look at the document, and correct the expression in sources.yaml."
            )


def parse_document(body: bytes) -> object:
    """Parse a JSON document with exact decimals.

    Raises:
        MappingError: the body is no JSON.
    """
    try:
        return json.loads(body.decode("utf-8-sig"), parse_float=Decimal, parse_int=Decimal)
    except UnicodeDecodeError:
        raise MappingError("The document is no JSON: it is not written in UTF-8. Check the source's address.") from None
    except (json.JSONDecodeError, RecursionError) as error:
        where = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise MappingError(f"The document is no JSON{where}. Check the source's address.") from None


def map_document(document: object, mapping: Mapping[str, object], watch: WatchList, *, place: str) -> Reading:
    """Return the prices of a document.

    Args:
        document: as `parse_document` gives it.
        mapping: `each`, `subject`, `product`, `price`, and where wanted `subjects`, `id`, `alias_of`, `currency`,
            `as_of`, `until` (docs/prices.md). Expressions are seen from an item of `each`.
        watch: the companies whose prices are wanted; an item of anybody else gives nothing.
        place: the source's name, for messages.

    Raises:
        MappingError: an expression is wrong or finds nothing in the whole document, or no vendor that `subjects` names
            is in it.
    """
    return _Mapping(mapping, watch, place).read(document)


class _Mapping:
    def __init__(self, mapping: Mapping[str, object], watch: WatchList, place: str) -> None:
        self.watch, self.place = watch, place
        for key in mapping:
            if key not in _KEYS:
                raise MappingError(f"{place}: a mapping has no “{key}”. It has {', '.join(_KEYS)}.")
        for key in _NEEDED:
            if not mapping.get(key):
                raise MappingError(f"{place}: the mapping has no “{key}”. Add it under “figures:” in sources.yaml.")
        expressions = {
            k: _Expression(v, k, place) for k, v in mapping.items() if k not in ("subjects", "price") and v is not None
        }
        self.each, self.subject, self.product = (expressions[k] for k in ("each", "subject", "product"))
        self.id, self.alias_of, self.currency, self.as_of, self.until = (
            expressions.get(k) for k in ("id", "alias_of", "currency", "as_of", "until")
        )
        subjects = mapping.get("subjects") or {}
        if not isinstance(subjects, Mapping):
            raise MappingError(
                f"{place}: “subjects” is no mapping. Write the document's names, each with a watch-list name."
            )
        self.subjects = {str(k): str(v) for k, v in subjects.items()}
        self.companies = _by_name(watch.companies)
        self.prices = list(self._prices(mapping["price"]))
        self.aside: list[SetAside] = []

    def _prices(self, given: object) -> Iterator[_Price]:
        if not isinstance(given, Mapping):
            raise MappingError(f"{self.place}: “price” is no mapping. Write a unit and an expression on each line.")
        units = metric_specs()["price"].units
        for unit, entries in given.items():
            if unit not in units:
                raise MappingError(f"{self.place}: “{unit}” is no unit of a price. Units are {', '.join(units)}.")
            for entry in entries if isinstance(entries, list) else [entries]:
                yield self._price(str(unit), entry)

    def _price(self, unit: str, entry: object) -> _Price:
        if not isinstance(entry, Mapping):
            return _Price(unit, _Expression(entry, f"price: {unit}", self.place), None, ())
        per = entry.get("per")
        if per is not None and (
            isinstance(per, bool) or not isinstance(per, int | Decimal) or int(per) not in (1, 1000, 1_000_000)
        ):
            raise MappingError(
                f"{self.place}: “per: {per}” of “{unit}” is none of 1, 1000, 1000000. Write for how many the price is."
            )
        conditions = entry.get("conditions") or ()
        if isinstance(conditions, str) or not isinstance(conditions, Iterable):
            raise MappingError(f"{self.place}: the conditions of “{unit}” are no list. Write them in square brackets.")
        expression = _Expression(entry.get("value"), f"price: {unit}", self.place)
        return _Price(unit, expression, None if per is None else int(per), tuple(sorted(map(str, conditions))))

    # --- reading ---

    def read(self, document: object) -> Reading:
        items = self._items(document)
        figures = [figure for item in items for figure in self._item(item, document)]
        named = (self.subject, self.product, self.id, self.alias_of, self.currency, self.as_of, self.until)
        for expression in (*named, *(p.expression for p in self.prices)):
            if expression is not None:
                expression.must_have_found()
        for price in self.prices:
            price.expression.must_give_numbers()
        if not figures:
            self._must_know_a_vendor(items)
        return Reading(tuple(_apart(figures, self.watch)), tuple(self.aside), "en")

    def _must_know_a_vendor(self, items: Sequence[object]) -> None:
        """Raise where the mapping names watched vendors and the document knows none of them: its names have changed."""
        expected = [name for name, company in self.subjects.items() if _letters(company) in self.companies]
        names = dict.fromkeys(name for item in items if (name := self._text(self.subject, item)))
        if expected and not any(self._company(name) for name in names):
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            raise MappingError(
                f"{self.place}: “subject: {self.subject.text}” finds none of {', '.join(expected)}, but "
                f"{', '.join(list(names)[:_SHOWN])}{more}. The document may name its vendors otherwise now: correct "
                "“subjects” in sources.yaml."
            )

    def _items(self, document: object) -> Sequence[object]:
        found = self.each.of(document)
        if isinstance(found, Mapping):
            found = [{"key": key, "value": value} for key, value in found.items()]
        if not isinstance(found, list) or not found:
            self.each.found = False
            self.each.must_have_found()
        return found  # type: ignore[no-any-return]

    def _item(self, item: object, document: object) -> Iterator[Figure]:
        subject, product = self._text(self.subject, item), self._text(self.product, item)
        exact = self._text(self.id, item)
        currency = (self._text(self.currency, item) or "USD").upper()
        values = [(price, price.expression.of(item)) for price in self.prices]
        as_of = self._day(item, document)
        until = self._text(self.until, item)
        behind = self._text(self.alias_of, item)
        company = self._company(subject)
        if company is None or product is None:
            return
        name, context = _without_context(_named(product, company))
        if self._is_resold(name, company):
            return
        for price, value in values:
            amount = self._amount(price, value, product)
            if amount is None:
                continue
            yield Figure(
                subject=company.name, metric="price", low=amount, high=amount, currency=currency,
                quote=f"{exact or product}: {price.expression.text} = {value}", product=name, unit=price.unit,
                conditions=tuple(sorted({*price.conditions, *context})), as_of=as_of, as_of_span=_held(as_of, until),
                dated_by="text" if as_of else "nothing", tense="former" if until else "current",
                product_key=product_key(name, company.name, self.watch), exact_id=exact, place="json",
                rules=("mapped",), alias_of=behind if behind != exact else None,
            )  # fmt: skip

    def _is_resold(self, name: str, company: Company) -> bool:
        """Whether a product is another maker's, sold by a company that is no host: its price is nobody's own word."""
        own = {re.split(r"[\s{-]", family, maxsplit=1)[0].lower() for family in company.families}
        if company.host_of_models or own & set(re.findall(r"[a-z]+", name.lower())):
            return False
        makers = {p.company for p in products_of(self.watch).find(name, makers=(company.name,))}
        return bool(makers) and company.name not in makers

    def _text(self, expression: _Expression | None, item: object) -> str | None:
        found = expression.of(item) if expression is not None else None
        return str(found) if found is not None and not isinstance(found, list | dict) else None

    def _day(self, item: object, document: object) -> str | None:
        """The day of an item, or of the whole document."""
        if self.as_of is None:
            return None
        found = self.as_of.of(item)
        if found is None and not isinstance(item, str):
            found = self.as_of.of(document)
        match = _DAY.match(str(found)) if found is not None else None
        return match[0] if match and span_of(match[0]) else None

    def _amount(self, price: _Price, value: object, product: str) -> Decimal | None:
        """The price per the unit, exactly; None for a null, a negative number and a word, which stand for no price.

        A word is noted: it may be a price that was written in another way.
        """
        if value is None or isinstance(value, bool):
            return None
        try:
            number = Decimal(str(value).strip().lstrip("$€£"))
        except InvalidOperation:
            price.expression.odd = value
            if any(letter.isalnum() for letter in str(value)):  # a dash says that there is no price
                self.aside.append(SetAside(f"{product}: “{_short(value)}”", _NO_NUMBER, NO_NUMBER, "json"))
            return None
        price.expression.numbers += 1
        if not number.is_finite() or number < 0:
            return None
        if len(number.as_tuple().digits) > _BINARY:
            number = _BINARY_DIGITS.plus(number)
        target = _COUNT.match(price.unit)
        factor = Decimal(_COUNTS[target[1]]) / price.per if target and price.per else Decimal(1)
        return _plain(number * factor)

    def _company(self, name: str | None) -> Company | None:
        if name is None:
            return None
        return self.companies.get(_letters(self.subjects.get(name, name)))


def _by_name(companies: Iterable[Company]) -> dict[str, Company]:
    """Companies by their names and aliases, in letters and digits alone."""
    found: dict[str, Company] = {}
    for company in companies:
        for name in (company.name, *company.aliases):
            found.setdefault(_letters(name), company)
    return found


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower()


def _named(product: str, company: Company) -> str:
    """A product without the vendor that a list puts before it ("OpenAI: GPT-4o", "mistral/codestral-2508")."""
    _, colon, rest = product.partition(": ")
    if colon and rest.strip():
        return rest.strip()
    return product.rsplit("/", 1)[-1] if "/" in product and " " not in product else product


def _short(value: object) -> str:
    """Return what stands in a price's place, cut where it is long."""
    text = str(value)
    return text if len(text) < _LONGEST else f"{text[: _LONGEST - 1]}…"


def _plain(number: Decimal) -> Decimal:
    """An exact decimal without an exponent or trailing zeros."""
    number = number.normalize()
    exponent = number.as_tuple().exponent
    return number.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else number


def _held(since: str | None, until: str | None) -> Span | None:
    """Return the days on which a price held: from its day on, to its end where the document tells one.

    Of a price that has an end and no beginning nobody knows more than that it held on its last day.
    """
    span = span_of(since) if since else None
    end = span_of(match[0]) if until and (match := _DAY.match(until)) else None
    if end is None:
        return span
    start = span.start if span else end.start - timedelta(days=1)
    return Span(start, end.start) if end.start > start else span


@cache
def _context() -> re.Pattern[str]:
    """Return a pattern for the length of a prompt up to or from which a price holds, behind a name ("(>128k)").

    The names of price lists are English.
    """
    tiers = words(FALLBACK)
    short, long = tiers.group("tiers", "upto"), tiers.group("tiers", "above")
    return re.compile(rf"\s*[(\[]?\s*(?:(?P<short>{short})|(?P<long>{long}))\s*{_SIZE}\s*[)\]]?$", re.I)


def _without_context(name: str) -> tuple[str, tuple[str, ...]]:
    """Take the length of prompt that a price holds for out of a name: it is a condition, not another product."""
    found = _context().search(name)
    if found is None or not name[: found.start()].strip():
        return name, ()
    return name[: found.start()].strip(), ("short-context" if found["short"] else "long-context",)


def _apart(figures: Sequence[Figure], watch: WatchList) -> Iterator[Figure]:
    """Keep two ids of one document in series of their own, and tell each price once.

    Names that come to one key are told apart by their ids; ids that do too, by the id itself. The one id that is
    nothing but the name ("azure/gpt-4o" beside "azure/eu/gpt-4o") keeps the name's key.
    """
    ids: dict[tuple[object, ...], set[str]] = {}
    for f in figures:
        if f.exact_id:
            ids.setdefault((f.product_key, f.unit, f.conditions), set()).add(f.exact_id)
    meeting = {i: key[0] for key, together in ids.items() if len(together) > 1 for i in together}
    keys = {i: product_key(i, f.subject, watch) for f in figures if (i := f.exact_id)}
    shared = Counter(keys.values())
    plain = _plainest(meeting, {f.exact_id: f.subject for f in figures if f.exact_id}, watch)
    seen: set[tuple[object, ...]] = set()
    for f in figures:
        if f.exact_id in meeting and f.exact_id not in plain:
            key = keys[f.exact_id]
            f = replace(
                f, product_key=key if shared[key] == 1 and key not in plain.values() else f"{f.subject}: {f.exact_id}"
            )
        told = (f.product_key, f.exact_id, f.unit, f.conditions, f.low, f.currency, f.as_of, f.tense)
        if told not in seen:
            seen.add(told)
            yield f


def _plainest(meeting: Mapping[str, object], subjects: Mapping[str, str], watch: WatchList) -> dict[str, object]:
    """Return, of ids that come to one key, those that add nothing to the name, each with the key that it keeps."""
    found: dict[object, list[str]] = {}
    for exact, key in meeting.items():
        bare = exact.rsplit("/", 1)[-1]
        if product_key(bare, subjects[exact], watch) == key and not re.search(r"\blatest\b", bare):
            found.setdefault(key, []).append(exact)
    shortest = {key: min(ids, key=lambda i: (i.count("/"), i)) for key, ids in found.items()}
    return {exact: key for key, exact in shortest.items()}
