"""Names what a price in a table or card is for, and whose price it is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Literal
from urllib.parse import urlsplit

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.page import Page, is_hosting, line_in
from pipeline.figures.prices.words import TIMED, Words
from pipeline.figures.products import API_ID, PARAMETERS, SIZES, Product
from storage.records import Cell

_ID_TAIL = re.compile(r"-(?:[a-z]{3,}|[a-z]\d[a-z])(?:-[a-z0-9.]+)*")
API_NAME = re.compile(r"(?=\S*\d)[a-z][a-z0-9.]*(?:-[a-z0-9.]+)+")
"""What a model is called by in the code of a program ("j2-ultra")."""
_PATH = re.compile(r"(?=\S*[\d-])[a-z0-9][\w.-]*(?:/[a-z0-9][\w.:-]+)+", re.I)
_SNAPSHOT = re.compile(r"[-@ ]\(?(?:20\d\d-\d\d-\d\d|20\d{6}|\d\d-20\d\d)\)?$")
_TRAILING = re.compile(rf"\s*[\[(](?!{PARAMETERS}[\])])(?:[^()\[\]]*)[\])]\s*$")
_IN_BRACKETS = re.compile(rf"\s\({PARAMETERS}\)")
_HOST = re.compile(r"\(([^()]{2,30})\)\s*$")
"""What a cell ends with in brackets, which may be who serves the model."""
_MARKS = re.compile(r"\s*[*†‡]+\s*$")
_PARAMETERS = re.compile(rf"(?<![\w.]){PARAMETERS}(?!\w)|(?<![\w.])\d+(?=\s?[-–—]\s?{PARAMETERS})")

_VERSIONED = re.compile(r"(?!(?:Q|H|S|T|FY)\d\b)[A-Z][A-Za-z]{0,11}-?\d{1,2}(?:\.\d{1,2})?(?: [A-Z][\w.-]+){0,3}")
_NO_NAME = frozenset(("price", "unit", "notes", "date", "old", "new", "period", "country"))
_LAST_WORDS = re.compile(r"(?:[ -](?!\d+[kK]\b)[A-Z0-9][\w.+-]*){1,3}(?=\s*(?:$|[(\[]))")
_IN_A_BRACKET = re.compile(r"\((?P<name>[^()\n]{2,40})\)")
_SET_OFF = re.compile(r"(?:^|\n|(?:^|\s)[–—-]\s|,\s)(?P<name>[^()\n,–—]{2,40})$")
"""What a text ends with behind a mark that sets it off."""
_A_WORD_OR_TWO = re.compile(r"\W*(?:\w+\W+){0,2}")


@dataclass(frozen=True, slots=True)
class Name:
    """What a price is for.

    Attributes:
        product: its name, as the page writes it. subject: whose price it is, None where nobody's who is watched.
        known: whether a family or list has the name. plan: whether it is a plan's.
        exact_id: the API id that stands beside the name.
        note: the words in brackets behind the name, which may be a tier or a condition.
    """

    product: str
    subject: str | None
    known: bool = False
    plan: bool = False
    exact_id: str | None = None
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a row of a table tells of the names of its prices.

    Attributes:
        side: the cells that label it, each with what its column is for and with what it says.
        sections: the section rows above it.
        plan: the plan whose line stands in another cell, or None.
        other_token: whether it is of a kind of token that no figure has.
        headed: whether a section, a caption or a heading names a product.
    """

    side: Sequence[tuple[str, Cell, Label]]
    sections: Sequence[Label]
    plan: Name | None
    other_token: bool
    headed: bool


class Naming:
    """Names the products of one table or one group of cards.

    Args:
        page: the page. above: caption and headings, the nearest first. lead: the lines just above.
    """

    def __init__(self, page: Page, above: Iterable[str], lead: str) -> None:
        self.page = page
        self.above = [text for text in above if text]
        self.lead = lead
        self.of_looks = False
        """Whether the table prices how the pictures of the model above it look, and names nothing itself."""

    def told_by(self, side: Sequence[tuple[str, Cell, Label]], sections: Sequence[Label]) -> Told:
        """Return what a row tells of the names of all its cells.

        Args:
            side: the cells that label it, each with what its column is for and with what it says.
            sections: the section rows above it.
        """
        other_token = any(self._is_other_token(role, k) for role, _, k in side)
        return Told(side, sections, self._plan_of_line(side, sections), other_token, self.is_headed(sections))

    def of_cell(self, row: Told, heads: Sequence[tuple[Cell, Label]], corner: Sequence[Label] = ()) -> list[Name]:
        """Return the names for a cell: from its row, its column, its section, the headings, in this order.

        `corner` are the headers of the first column, which may name what the whole table is of.
        """
        if row.plan is not None:
            return [row.plan]
        if row.other_token:
            return []
        subject, told = self.seller(row.side, heads, row.sections, corner)
        side = [one for one in row.side if not (row.headed and self._is_free_use(one[2], heads))]
        texts = next(filter(None, self._named_by(row, side, heads)), None)
        if texts is None:
            corner = [k for k in corner if k.products and not k.whole]
            return self.above_names([*row.sections, *corner], subject, told)
        ids = [c.text for role, c, _ in row.side if role == "id"]
        found = self.named(texts[0], subject, told, ids[0] if ids and ids[0] != texts[0] else None)
        return self._with_seat(found, side, heads, texts[0])

    def _named_by(
        self, row: Told, side: Sequence[tuple[str, Cell, Label]], heads: Sequence[tuple[Cell, Label]]
    ) -> Iterator[list[str]]:
        """Yield the texts of the cells that may name what a cell prices, those first that name it most surely."""
        sections, headed = row.sections, row.headed
        directional = any(k.directions or (k.unit and k.unit.measure == "tokens") for _, _, k in row.side)
        yield [c.text for role, c, k in side if role == "name" and k.products and self._names(k)]
        named_else = headed or any(self._residual("", k) and not k.directions for _, k in heads)
        yield [
            c.text
            for role, c, k in side
            if role == "name"
            and not self._says_only(k)
            and not any(h.products for _, h in heads)
            and not (named_else and k.directions)  # "Input served from the cache" names no product
        ]
        yield [
            c.text
            for role, c, k in side
            if k.products and role not in ("vendor", "provider", "developer") and self._names(k)
        ]
        yield [c.text for c, k in heads if k.products and self._names(k)]
        yield [
            c.text
            for role, c, k in side
            if self._residual(role, k) and not self._is_counted(k, sections) and not (named_else and k.directions)
        ]
        yield [c.text for role, c, _ in side if role == "id"]
        if not (directional and headed):
            yield [
                c.text
                for c, k in heads
                if self._residual("", k)
                and not (headed and k.directions)
                and not (directional and self.page.reader.words.whole("free").fullmatch(c.text))
            ]

    def _is_free_use(self, label: Label, heads: Sequence[tuple[Cell, Label]]) -> bool:
        """Whether a row under a model's name says that its tokens are free ("Free tier"), and is no plan."""
        whole = self.page.reader.words.whole("free")
        return any(k.directions for _, k in heads) and whole.fullmatch(clean(label.text, self.page)) is not None

    def _is_counted(self, label: Label, sections: Sequence[Label]) -> bool:
        """Whether a row under a product's name tells what of it is counted ("Search queries")."""
        whole = (self.page.reader.words.whole("units", noun) for noun in ("request", "page", "image"))
        return any(noun.fullmatch(label.rest) for noun in whole) and self.is_headed(sections)

    def _is_other_token(self, role: str, label: Label) -> bool:
        """Whether a row is of a kind of token that no figure has ("Citation tokens")."""
        token = bool(label.units) and label.units[-1].measure == "token" and label.units[-1].end == len(label.text)
        return token and role in ("", "name") and bool(label.rest) and not (label.directions or label.products)

    def _plan_of_line(self, side: Sequence[tuple[str, Cell, Label]], sections: Sequence[Label]) -> Name | None:
        """The plan whose line stands in another cell of the row, or in the row above ("ChatGPT" and "Plus")."""
        whole = self.page.reader.words.whole("plan_words")
        plans = [
            plain for role, c, _ in side if role in ("", "name") and whole.fullmatch(plain := clean(c.text, self.page))
        ]
        if len(plans) != 1:
            return None
        for text in [*(c.text for _, c, _ in side), *(s.text for s in sections)]:
            written = f"{text.strip()} {plans[0]}"
            found = [p for p in self.page.named(written) if p.kind == "plan" and (p.start, p.end) == (0, len(written))]
            if found and found[0].company and clean(text, self.page) != plans[0]:
                return Name(written, found[0].company, True, True)
        return None

    def _with_seat(
        self,
        names: list[Name],
        side: Sequence[tuple[str, Cell, Label]],
        heads: Sequence[tuple[Cell, Label]],
        taken: str,
    ) -> list[Name]:
        """Add the kind of seat that a row or column tells beside the plan ("Team" and "Premium seat, monthly")."""
        pattern = _seat(self.page.reader.words)
        texts = [c.text for _, c, _ in side] + [c.text for c, _ in heads]
        seat = next((m[0].split()[0] for t in texts if (m := pattern.match(t))), None)
        if seat is None:
            return names
        if pattern.match(taken):
            plans = [
                t
                for t in texts
                if not pattern.match(t) and self.page.reader.words.whole("plan_words").fullmatch(clean(t, self.page))
            ]
            return [replace(n, product=f"{clean(plans[0], self.page)} {seat}") for n in names] if plans else names
        return [replace(n, product=f"{n.product} {seat}") for n in names if not n.product.endswith(seat)] or names

    def above_names(self, sections: Sequence[Label], subject: str | None, told: bool) -> list[Name]:
        """Return the names that sections, headings, the lead or the page give."""
        for text in (
            [s.text for s in sections] + self.above + self._sentences() + [self.page.article.title, *self._openings()]
        ):
            named = self.page.named(text) or (self._alone(text) if text in self.above else [])
            if not named and subject and text in self.above and self.is_version(text):
                return [Name(clean(text, self.page), subject)]
            products = [p for p in named if p.kind != "brand" and p.company]
            if products:
                unlike = {p.name for p in products if not _SNAPSHOT.search(p.name)}
                if len(unlike) > 1 and not _listed(text, products, self.page.reader.words):
                    continue
                if len(unlike) > 1:
                    return [self._product(p, subject, told) for p in products]
                heads = text in self.above or any(text == s.text for s in sections)
                display = self._headed_name(text, products[0]) if heads else None
                return [self._product(products[0], subject, told, None, display)]
        return []

    def _headed_name(self, text: str, product: Product) -> str | None:
        """The name that a heading is, where it goes on behind what is known of it ("Jamba Embed 2")."""
        line, words = clean(text, self.page), self.page.reader.words
        if product.kind == "plan" or not line.startswith(product.name):
            return None
        name = self._with_last_words(line, replace(product, start=0, end=len(product.name)))
        tail = name[len(product.name) :].strip(" -")
        of_what = " " in tail and not re.search(r"\d", tail)  # "Context Window" under which prices stand
        told = words.find("all_prices").search(tail) or words.find("heading_words").search(tail)
        return None if not tail or of_what or told or self.page.reader.label(tail).whole in _NO_NAME else name

    def is_version(self, text: str) -> bool:
        """Whether a heading is a short name with a version that nobody has listed ("K2.5", "V3.2 Speciale")."""
        plain = clean(text, self.page)
        if not _VERSIONED.fullmatch(plain) or self.page.reader.words.find("all_prices").search(text):
            return False
        return not find_dates(text, self.page.article.published, self.page.article.lang)

    def _openings(self) -> list[str]:
        """The first paragraphs of the page, but those of another section."""
        opening = [b for b in self.page.article.blocks if b.kind == "paragraph"][:2]
        return [b.text for b in opening if all(heading in self.above for heading in b.headings)]

    def _sentences(self) -> list[str]:
        return [s for line in reversed(self.lead.split("\n")) for s in re.split(r"(?<=[.;])\s+", line) if s]

    def is_headed(self, sections: Sequence[Label]) -> bool:
        """Whether a section, a caption or a heading names a product."""
        return any(p.kind != "brand" for text in [s.text for s in sections] + self.above for p in self.page.named(text))

    def _names(self, label: Label) -> bool:
        return any(p.kind != "brand" for p in label.products) or bool(label.rest and not self._vendor_only(label))

    def _says_only(self, label: Label) -> bool:
        """Whether a label in a name column names nothing: a direction, a kind of token, a condition."""
        return label.attribute or (label.whole in ("price", "unit", "ignored") and not label.products)

    def _residual(self, role: str, label: Label) -> bool:
        if (
            role in ("vendor", "provider", "developer", "unit", "period", "notes", "date", "country")
            or label.attribute
            or not label.rest
        ):
            return False
        if label.unit and self.page.reader.words.whole("units", label.unit.measure).fullmatch(label.rest):
            return False  # "Pages (/1,000 pages)" names what is counted
        if self.of_looks and not any(p.kind != "brand" for p in label.products):
            return False
        if self.page.reader.words.whole("qualities").fullmatch(label.text):
            return False
        if self.page.reader.words.whole("shapes").fullmatch(label.rest):
            return False  # "Square (1024 x 1024)"
        if label.whole in (
            "price",
            "ignored",
            "name",
            "vendor",
            "provider",
            "unit",
            "notes",
            "old",
            "new",
            "period",
            "date",
        ):
            return False
        return not self._vendor_only(label) and not self._is_date(label.rest)

    def _is_date(self, text: str) -> bool:
        """Whether a label tells a time and no name ("From 9 February")."""
        left = text
        for d in reversed(find_dates(text, self.page.article.published, self.page.article.lang)):
            left = left[: d.start] + left[d.end :]
        left = self.page.reader.words.find("labels", "date").sub(" ", left)
        return left != text and not re.search(r"\w{3,}", self.page.reader.words.find("labels", "old").sub(" ", left))

    def _vendor_only(self, label: Label) -> bool:
        """Whether a label is a company's name, or a company and its product line, and nothing more."""
        rest = label.rest
        for m in reversed(self.page.companies(rest)):
            rest = rest[: m.start] + rest[m.end :]
        return not re.search(r"\w", rest)

    # --- whose ---

    def seller(
        self,
        side: Sequence[tuple[str, Cell, Label]],
        heads: Sequence[tuple[Cell, Label]],
        sections: Sequence[Label],
        corner: Sequence[Label] = (),
    ) -> tuple[str | None, bool]:
        """Return who sells by the table's own word, and whether it says so at all.

        A host may stand in brackets behind a model ("Llama 3.3 70B (Groq)"), or above all of them ("Bedrock model").
        """
        if self.page.host:
            return self.page.host, True
        bracketed = [m[1] for _, cell, _ in side if (m := _HOST.search(cell.text))]
        for text in [*bracketed, *(label.text for label in corner)]:
            hosts = (m for m in self.page.companies(text) if m.company)
            host = next(
                (m.company for m in hosts if is_hosting(self.page, m.company or "", text[m.start : m.end])), None
            )
            if host is not None:
                return host, True
        for wanted in (("vendor", "provider"), ("developer",)):
            for role, cell, _ in side:
                if role in wanted:
                    found = self.company(cell.text)
                    if role == "developer" and self.page.reader.words.find("other_sellers").search(cell.text):
                        return None, True
                    if found is False and role in ("vendor", "provider") and self._is_stranger(cell.text):
                        return None, True
                    if found is False or (found is None and role == "developer"):
                        continue
                    return (found or None), True
        for text in [c.text for c, _ in heads] + [s.text for s in sections]:
            found = self.company(text)
            if found is not False:
                return (found or None), True
        return self._seller_above

    @cached_property
    def _seller_above(self) -> tuple[str | None, bool]:
        """Who sells by the caption and the headings, the same for every cell."""
        for text in self.above:
            if self.page.reader.words.find("other_sellers").search(text) and not self.page.owner:
                return None, True
            companies = [m for m in self.page.companies(text) if m.company]
            named = {m.company for m in companies}
            hosting = [
                m.company for m in companies if m.company and is_hosting(self.page, m.company, text[m.start : m.end])
            ]
            if hosting:
                return hosting[0], True
            if len(named) == 1 and self.page.owner not in named:
                return next(iter(named)), True
        return self.page.owner, False

    def _is_stranger(self, text: str) -> bool:
        """Whether a vendor's cell names somebody whom nobody here knows ("Neuroflash")."""
        return bool(re.fullmatch(r"[A-ZÀ-Ý][\w.&-]{2,}(?: [A-ZÀ-Ý][\w.&-]+)?", text.strip())) and not self.page.named(
            text
        )

    def company(self, text: str) -> str | Literal[False] | None:
        """The watched company that a label names; None for somebody who is not watched, False for nobody."""
        if not text:
            return False
        found = self.page.companies(text)
        hosting = [m.company for m in found if m.company and is_hosting(self.page, m.company, text[m.start : m.end])]
        if hosting:
            return hosting[0]
        watched = [m.company for m in found if m.company]
        if self.page.reader.words.find("other_sellers").search(text):
            return None
        if watched:
            return watched[0]
        return None if found else False

    # --- names ---

    def named(self, text: str, subject: str | None, told: bool, exact_id: str | None = None) -> list[Name]:
        """Return the names in a cell's text: display name before id, the undated before its snapshot."""
        text = without_context(text, self.page.reader.words)
        if _PATH.fullmatch(text.strip()):
            subject = self._path_owner(text, subject) if not told else subject
            return [Name(self._without_seller(text.strip(), subject), subject, True, exact_id=text.strip())]
        lines = [line for line in text.split("\n") if line.strip()]
        found = [(line, self.page.named(line) or self._alone(line)) for line in lines]
        for line, products in found:
            real = [p for p in products if p.kind != "brand"]
            if not real:
                continue
            ids = [p.name for _, ps in found for p in ps if API_ID.fullmatch(p.name) and p is not real[0]]
            names = [real[0]]
            if (
                len(real) > 1
                and _listed(line, real, self.page.reader.words)
                and not any(_SNAPSHOT.search(p.name) for p in real[1:])
            ):
                names = real
            display = (_id_going_on(line, names[0]) or self._written(line, names[0])) if len(names) == 1 else None
            exact = exact_id or (ids[0] if ids else None)
            if exact is None and API_ID.fullmatch(names[0].name):
                exact = names[0].name
            return [self._product(p, subject, told, exact, display) for p in names]
        plain = self._without_mode(clean(lines[0], self.page)) if lines else ""
        if not plain or self._is_range_of_sizes(plain):
            return []
        return [Name(plain, subject, False, exact_id=exact_id)]

    def _is_range_of_sizes(self, text: str) -> bool:
        """Whether a text tells how many parameters models have, as from or up to so many ("Up to 16B", "17B - 69B")."""
        find = self.page.reader.words.find
        left = _PARAMETERS.sub(" ", text)
        bound = left != text and any(
            find("tiers", kind).search(left) for kind in ("upto", "above", "or_less", "or_more")
        )
        for key in (
            ("tiers", "upto"),
            ("tiers", "above"),
            ("tiers", "or_less"),
            ("tiers", "or_more"),
            ("tiers", "no_size"),
        ):
            left = find(*key).sub(" ", left)
        left = find("connectors", "to").sub(" ", left)
        several = len(_PARAMETERS.findall(text)) > 1
        return (bound or several) and not re.search(r"\w", left)

    def _without_mode(self, name: str) -> str:
        """A name without the mode of service, whom it is for or by what time it is paid, where it ends with that.

        "Document Reader, as a batch", "Plus for students", "Pro, al mes".
        """
        scan, words, end = self.page.reader.scan, self.page.reader.words, len(name.rstrip(" .)"))
        marks = [m for m in scan.conditions(name) if m.value in ("batch", "student") and m.kind == "condition"]
        spans = [(m.start, m.end) for m in marks[-1:]]
        spans += [(u.start, u.end) for u in scan.units(name) if u.measure in TIMED]
        start = min((first for first, last in spans if last >= end), default=0)
        small = rf"(?:\s(?:{words.group('for_words')}|(?-i:[^\W\d_A-Z]){{1,3}}))?(?:\s{words.group('articles')})?"
        return re.sub(rf"{small}[\s,(–—-]+$", "", name[:start], flags=re.I) or name if start else name

    def _path_owner(self, text: str, subject: str | None) -> str | None:
        """Whose model an id with a path is ("qwen/qwen3-32b"): its maker's, where the page is nobody's."""
        makers = [p.company for p in self.page.products.find(text.rpartition("/")[2]) if p.company]
        return makers[0] if makers else subject

    def _without_seller(self, path: str, subject: str | None) -> str:
        """An id without the seller's name before it ("bedrock/claude-haiku-4.5" of Amazon Bedrock, "xai/grok-4")."""
        prefix, _, rest = path.partition("/")
        company = self.page.company(subject)
        names = (company.name, *company.aliases) if company else ()
        sellers = {re.sub(r"[\W_]", "", word.lower()) for name in names for word in (name, *name.split())}
        return rest if re.sub(r"[\W_]", "", prefix.lower()) in sellers else path

    def _written(self, line: str, product: Product) -> str:
        """The name as its cell writes it, with the parameters in brackets behind it ("Llama 3.1 Instruct (70B)")."""
        name = self._with_last_words(line, product)
        size = _IN_BRACKETS.match(line, product.start + len(name)) if line.startswith(name, product.start) else None
        return name + size[0] if size else name

    def _with_last_words(self, line: str, product: Product) -> str:
        """The name as its cell writes it: a name that goes on behind what is known of it keeps its last words."""
        m = _LAST_WORDS.match(line[product.end :])
        if m and product.kind in ("plan", "any") and self.page.reader.words.whole("plan_words").fullmatch(m[0].strip()):
            return product.name + m[0]  # "Gemini Enterprise Standard"
        if not m or product.kind == "plan" or is_badge(m[0], self.page) or re.search(r"\d[kKM]\b", m[0]):
            return product.name
        if not clean(m[0], self.page):
            return product.name  # generic words ("Mistral Medium 3 API")
        label = self.page.reader.label(m[0])
        return (
            product.name
            if label.conditions or label.plain or label.tier or label.directions or label.unit
            else product.name + m[0]
        )

    def _alone(self, text: str) -> list[Product]:
        """A short or ordinary name that is all a cell holds ("o3"), where no text around names its maker."""
        every = [c.name for c in self.page.watch.companies]
        found = self.page.products.find(text, makers=every)
        plain = clean(text, self.page)
        return [
            p
            for p in found
            if p.start == 0
            and len(p.name) >= len(plain) - 2
            and re.search(r"\d", p.name)
            and p.name.split()[0].lower() not in SIZES
        ]

    def _product(
        self, p: Product, subject: str | None, told: bool, exact: str | None = None, display: str | None = None
    ) -> Name:
        company = self.page.company(subject)
        if self.page.host:
            seller: str | None = self.page.host
        elif told and (subject is None or (company is not None and company.host_of_models) or subject == p.company):
            seller = subject
        elif p.company is None:
            seller = None
        else:
            seller = p.company
        return Name(display or p.name, seller, True, p.kind == "plan", exact)

    def line(self, sections: Iterable[str] = ()) -> str | None:
        """The product line whose plans are told here ("ChatGPT")."""
        if self.page.owner is None:
            return None
        heads = self.page.products.heads(self.page.owner)
        for text in [*sections, *self.above, self.lead]:
            if found := line_in(text, heads):
                return found
        return self.page.line


def _id_going_on(line: str, product: Product) -> str | None:
    """An API name that goes on behind all that is known of it ("glm-flagship"), where it is all that a line holds."""
    line = line.strip()
    goes_on = _ID_TAIL.fullmatch(line[product.end :]) if line.startswith(product.name) else None
    return line if goes_on and API_ID.fullmatch(line) and product.start == 0 else None


def _listed(text: str, products: Sequence[Product], words: Words) -> bool:
    """Whether products stand side by side as a list, with nothing but marks and "and" between them."""
    between = [text[a.end : b.start] for a, b in itertools.pairwise(products)]
    listed = words.group("connectors", "listed")
    return all(re.fullmatch(rf"\s*(?:/|,|&|\+|\||;|{listed})\s*(?:{listed}\s)?", b) for b in between)


def clean(text: str, page: Page) -> str:
    """Take generic words, marks, context sizes and brackets that say no name off a text."""
    generic = _generic(page.reader.words)
    text = text.strip().strip(":–—-").strip()
    while True:
        before = text
        for pattern in (_TRAILING, _size(page.reader.words), _MARKS):
            text = pattern.sub("", text).strip()
        text = _without_condition(_without_badges(text, page), page)
        text = " ".join(generic.sub(" ", text).split()).strip(" :,–—-")
        if text == before:
            return text


def without_context(text: str, words: Words) -> str:
    """A name without how much its model takes in, told behind it ("Jamba Mini, 256,000 tokens of context")."""
    m = _of_context(words).search(text)
    return text if m is None or not text[: m.start()].strip() else text[: m.start()] + text[m.end() :]


@cache
def _of_context(words: Words) -> re.Pattern[str]:
    """Return a pattern for a number of tokens beside a word for what a model takes in, or of more than a thousand."""
    tokens, context = words.group("tokens"), words.group("context_words")
    of, thousands = rf"(?:\s{words.group('joins')})?", r"[1-9]\d{0,2}(?:[.,'\u00a0\u202f ]\d{3})+"
    number = rf"(?<![\w.,-])(?:{thousands}|\d{{4,}}|\d+(?:[.,]\d+)?\s?[kKM])"
    before = rf"{number}(?:[\s-]?{tokens})?{of}[\s-]*{context}"
    behind = rf"{context}{of}\s*:?\s*{number}(?:[\s-]?{tokens})?"
    return re.compile(
        rf"(?:[\s,;:·|(\[–—]|\s-)+(?:{before}|{behind}|(?<![\w.,-]){thousands}\s{tokens})(?!\w)[)\]]?", re.I
    )


@cache
def _size(words: Words) -> re.Pattern[str]:
    """Return a pattern for how much a model takes in, at the end of a text.

    More millions without a word for that are parameters ("M2-BERT 80M").
    """
    what = words.any_of(("tokens",), ("context_words",))
    number = rf"\d+(?:[.,]\d+)?\s?[kK]|(?:10|\d(?:[.,]\d+)?)\s?M|\d+\s?M(?=\s?(?i:{what}))"
    return re.compile(rf"\s*\(?(?<![\w.-])(?:{number})(?:\s?(?i:{what}))?\)?\s*$")


@cache
def _generic(words: Words) -> re.Pattern[str]:
    """Return a pattern for the words of a name that say nothing ("plan", "API")."""
    return re.compile(rf"(?:(?<=\s)|^){words.group('name_words')}(?=\s|$)", re.I)


@cache
def _seat(words: Words) -> re.Pattern[str]:
    """Return a pattern for a kind of seat ("Premium seat")."""
    return re.compile(rf"{words.group('seat_words')}\s+{words.group('seat_nouns')}(?!\w)", re.I)


def is_badge(text: str, page: Page) -> bool:
    """Whether a text is what a page pins to a name and no part of it ("Most popular", "new")."""
    return page.reader.words.whole("badges").fullmatch(text) is not None


def _without_badges(text: str, page: Page) -> str:
    """Take the badges off that a name begins and ends with ("Pro Best value")."""
    found = list(page.reader.words.find("badges").finditer(text))
    if found and found[-1].end() == len(text) and text[: found[-1].start()].strip():
        return text[: found[-1].start()].strip()
    if found and not found[0].start() and text[found[0].end() :].strip():
        return text[found[0].end() :].strip()
    return text


def _without_condition(text: str, page: Page) -> str:
    """Take the end of a name off that says how it is paid or who pays it, and nothing else ("Team, billed yearly")."""
    name, parted, said = text.rpartition(", ")
    label = page.reader.label(said) if parted else None
    told = label is not None and label.attribute and not label.directions and (label.conditions or label.plain)
    return name if told else text


def named_before(page: Page, before: str) -> list[Name]:
    """Return the product that the words before a price name ("ChatGPT Plus: $20/mo"), or a plan by its word alone."""
    products = [p for p in page.named(before) if p.kind != "brand"]
    word = before.strip(" \n:–—-(/|,;")
    if not products:
        is_plan = page.owner is not None and page.reader.words.whole("plan_words").fullmatch(word) is not None
        return [Name(word, page.owner, False, True)] if is_plan else []
    product = products[-1]
    if not _A_WORD_OR_TWO.fullmatch(before[product.end :]):
        return []
    return [Name(product.name, page.host or product.company, True, product.kind == "plan")]


def named_behind(page: Page, after: str, seller: str | None) -> list[Name]:
    """Return the product that stands behind a price alone, in brackets or set off ("$30 a month (SuperGrok)").

    Args:
        page: the page.
        after: the words behind the price.
        seller: the company whose column it is, which its plans are of ("$20 (Plus)").
    """
    m = _IN_A_BRACKET.search(after) or _SET_OFF.search(after)
    if m is None or page.reader.label(after[: m.start()] + after[m.end() :]).rest:
        return []
    word = m["name"].strip()
    found = page.named(word)
    if [(p.start, p.end) for p in found] == [(0, len(word))] and found[0].kind != "brand":
        return [Name(word, page.host or found[0].company, True, found[0].kind == "plan")]
    return plan_of(page, seller, word)


def is_named(names: Sequence[Name], page: Page) -> bool:
    """Whether one of several names is a known product's or a word for a plan."""
    whole = page.reader.words.whole("plan_words")
    return any(n.known or n.plan or whole.fullmatch(n.product) for n in names)


def plan_of(page: Page, company: str | None, word: str) -> list[Name]:
    """Return the plan of a company's line that a word for one names ("Plus" of OpenAI: "ChatGPT Plus")."""
    if company is None or not page.reader.words.whole("plan_words").fullmatch(word):
        return []
    for head in sorted(page.products.heads(company), key=len):
        written = f"{head} {word}"
        if any((p.start, p.end, p.kind) == (0, len(written), "plan") for p in page.named(written)):
            return [Name(written, company, True, True)]
    return []


def is_of_stranger(name: Name, page: Page) -> bool:
    """Whether a plan is somebody else's: on another's page that writes its owner's plans in full, it has no such name.

    "Netflix Standard" below "ChatGPT Plus" is nobody's who is told of; "Business" there is a plan of the same line.
    """
    if name.known or page.owner is None or not re.match(r"[A-ZÀ-Ý]", name.product) or _is_own_site(page):
        return False
    whole, own = page.reader.words.whole("plan_words"), " ".join(page.products.heads(page.owner)).lower().split()
    first = name.product.split()[0]
    if whole.fullmatch(first) or first.lower() in own or whole.fullmatch(name.product):
        return False
    cells = (row[0].text for table in page.article.tables for row in table.rows if row)
    titles = [*cells, *(text for card in page.article.cards for text in (card.title, *card.lines))]
    told = (p for text in titles for p in page.named(text) if p.company == page.owner and p.kind == "plan")
    return any(p.name.lower().startswith(head.lower()) for p in told for head in page.products.heads(page.owner))


def _is_own_site(page: Page) -> bool:
    company = page.company(page.owner)
    host = (urlsplit(page.article.canonical_url or page.article.url).hostname or "").lower()
    return company is not None and any(host == h or host.endswith(f".{h}") for h in company.hosts)


def spell(name: Name, line: str | None, *, timed: bool, page: Page) -> str:
    """Return a plan's whole name: a plan told alone takes the line that the page tells ("Pro" → "ChatGPT Pro")."""
    if name.known or not timed or not line or page.owner is None:
        return name.product
    if line.lower() in name.product.lower():
        return name.product
    if any(m.start == 0 and m.company == page.owner for m in page.companies(name.product)):
        return name.product  # "Google One Basic" on a page of Gemini
    head, _, last = line.rpartition(" ")
    if head and name.product.lower().startswith(f"{last.lower()} "):
        return f"{head} {name.product}"  # "Code Pro" of "Cerebras Code"
    if head and f" {last.lower()} " in name.product.lower():
        return name.product  # "M2 Coding Starter" of "MiniMax Coding"
    if head and name.product.lower().startswith(f"{head.lower()} "):
        return name.product  # "Google One Basic" beside "Google AI"
    return f"{line} {name.product}"
