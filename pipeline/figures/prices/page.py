"""What holds for a whole page: whose it is, its currency, its unit, the day of its prices, its product line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from urllib.parse import urlsplit

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import find_dates
from pipeline.figures.names import Mention, names_of
from pipeline.figures.prices.labels import Reader
from pipeline.figures.prices.words import MILLION, Unit
from pipeline.figures.products import OF_SERVICES, SERVICE, Product, Products, products_of
from storage.records import Article, Card, Company, Span, Table, WatchList

_TITLE_PARTS = re.compile(r"\s[|·•–—-]\s")
_VERSIONS = re.compile(r"(?<!\w)[A-ZÀ-Ý][\w-]{2,30} v?\d[\w.]*(?<!\.)(?![\w.]*\w)")
"""A word with a capital and a number behind it."""
_LETTER = re.compile(r"[A-Za-z]")
_OPENING = 500
"""How many characters of a page say who speaks on it."""
_NEAR = 20
"""How many characters stand at most between "as of" and its date."""
_NEXT = 3
"""How many characters stand at most between a label and what it is of (": ")."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day of prices as the text gives it."""

    as_of: str
    span: Span

    def holds(self, other: Day) -> bool:
        """Whether another day lies within this one, which may be a month."""
        return self.span.start <= other.span.start and other.span.end <= self.span.end


@dataclass(slots=True)
class Page:
    """An article with what holds for all its prices.

    Attributes:
        owner: the company whose page it is, or None for a comparison or an article.
        host: the owner where it sells other vendors' models under its own price.
        reseller: somebody who is not watched sells here: prices of others' products are theirs, and give nothing.
        makers: the companies that the page speaks of, whose products may bear ordinary words as names.
        line: the product line whose plans are told ("ChatGPT"), or None.
        day: a day that dates every price of the page.
    """

    article: Article
    watch: WatchList
    reader: Reader
    products: Products
    owner: str | None = None
    host: str | None = None
    reseller: bool = False
    makers: frozenset[str] = frozenset()
    line: str | None = None
    currency: str | None = None
    local: str | None = None
    """The currency of the one country that the page speaks of or comes from: what "pesos" are there."""
    day: Day | None = None
    unit: Unit | None = None
    """The count of tokens that the page says its prices are per."""
    mentions: list[Mention] = field(default_factory=list)
    _companies: dict[str, tuple[Mention, ...]] = field(default_factory=dict)
    _days: dict[str, Day | None] = field(default_factory=dict)
    _days_as_of: dict[str, Day | None] = field(default_factory=dict)
    _over: dict[str, bool] = field(default_factory=dict)
    versions: Counter[str] = field(default_factory=Counter)
    """How often the title and the text write a word with a capital and a number behind it ("Mercury 2")."""
    taken: set[str] = field(default_factory=set)
    """Lines and sentences that cards have read, so that the prose reader leaves them."""

    def companies(self, text: str) -> list[Mention]:
        """Return the companies named in a text, hosts by the name of their service alone included ("Bedrock")."""
        found = self._companies.get(text)
        if found is None:
            named = names_of(self.watch).find(text, self.article.lang)
            services = self._services(text) if _LETTER.search(text) else ()  # most cells hold a sum alone
            alone = [m for m in services if all(m.end <= o.start or o.end <= m.start for o in named)]
            named = sorted([*named, *alone], key=lambda m: m.start) if alone else named
            found = self._companies[text] = tuple(named)
        return list(found)

    def _services(self, text: str) -> Iterator[Mention]:
        """Yield the hosts by the own names of their services, unless another name goes on with those."""
        for name, services in _services_of(self.watch).items():
            for m in services.finditer(text):
                goes_on = re.match(r" [A-Z]", text[m.end() :])
                if not goes_on or any(p.start == m.end() + 1 for p in self.named(text)):
                    yield Mention(m.start(), m.end(), name, name, True)

    def named(self, text: str) -> list[Product]:
        """Return the products named in a text."""
        return list(self.reader.named(text))

    def day_over(self, heading: str) -> Day | None:
        """Return the day that a heading gives for the prices below it, each of which asks for it."""
        if heading not in self._days:
            self._days[heading] = stated_day(self, heading) or dated_heading(self, heading) or date_alone(self, heading)
        return self._days[heading]

    def day_as_of(self, text: str) -> Day | None:
        """Return the day that stands at an "as of" in a text, which each of the prices that it holds for asks for."""
        if text not in self._days_as_of:
            self._days_as_of[text] = _day_as_of(self, text)
        return self._days_as_of[text]

    def over(self, heading: str) -> bool:
        """Whether a heading says that the prices below are over ("Prices until 30 September").

        The language's own words alone can say so: the "was" of a German heading asks what it costs.
        """
        if heading not in self._over:
            w = self.reader.words
            old = re.search(rf"(?<!\w){w.own('labels', 'old')}(?!\w)", heading, re.I)
            self._over[heading] = old is not None and bool(w.find("all_prices").search(heading))
        return self._over[heading]

    def consumed(self, sentence: str, start: int) -> bool:
        """Whether a card has read a sentence, alone or as part of a line."""
        if sentence in self.taken or (len(sentence) > 3 and any(sentence in line for line in self.taken)):
            return True
        inside = any(card.position <= start < card.end for card in self.article.cards)
        return inside and any(line in sentence for line in self.taken if len(line) > 3)

    def lead_of(self, part: Table | Card) -> str:
        """The lines above a table or card that are not of a card: what one box says holds for no other."""
        cards = (c for c in self.article.cards if c.end <= part.position and c.title not in part.headings)
        boxed = {line for card in cards for line in (card.title, *card.lines)}
        lines = part.lead.split("\n")
        return "\n".join(line for line in lines if line not in boxed) if boxed else part.lead

    def company(self, name: str | None) -> Company | None:
        """Return a watched company by name."""
        return next((c for c in self.watch.companies if c.name == name), None)


def read_page(article: Article, watch: WatchList, of: str | None) -> Page:
    """Read what holds for a whole page.

    Args:
        article: the article.
        watch: the companies.
        of: whose page it is, where the user has said so.
    """
    products = products_of(watch)
    whole = " \n ".join([article.title, article.site or "", article.text, *_table_texts(article)])
    mentions = names_of(watch).find(whole, article.lang)
    makers = {m.company for m in mentions if m.company}
    spelt = products.spelt(whole)
    makers |= {p.company for p in products.find(whole, spelt=spelt) if p.company}
    page = Page(article, watch, Reader(article.lang, products, frozenset(makers)), products, makers=frozenset(makers))
    page.reader.learn(whole, spelt)
    page.versions = Counter(_VERSIONS.findall(f"{article.title}\n{article.text}"))
    page.mentions = mentions
    page.owner = of or (None if _is_sellers_site(page) else _owner(page))
    owner = page.company(page.owner)
    page.host = owner.name if owner and owner.host_of_models and (of or _sells_models(page, owner)) else None
    if (page.host and _tells_of_plans(page)) or (of is None and _compares_others(page)):
        page.owner = page.host = None
    page.reseller = page.owner is None and _resold(page)
    page.line = _line(page)
    page.currency, page.unit = _currency(page), _unit(page)
    page.day = _day(page)
    page.local = _local(page)
    return page


def _table_texts(article: Article) -> Iterable[str]:
    for table in article.tables:
        yield " \n ".join(cell.text for row in table.rows for cell in row)
        yield table.caption
    for card in article.cards:
        yield " \n ".join((card.title, *card.lines))


# --- whose page -------------------------------------------------------------------------------------------------------


def _owner(page: Page) -> str | None:
    """Find whose page it is: by its address, its title and headings, or as the only company it speaks of."""
    article = page.article
    host = (urlsplit(article.canonical_url or article.url).hostname or "").lower()
    for company in page.watch.companies:
        if any(host == h or host.endswith("." + h) for h in company.hosts):
            return company.name
    if _sells_on(page):
        return None
    openings = [
        article.title,
        *(b.text for b in article.blocks if b.kind == "heading" and b.level == 1),
        article.site or "",
    ]
    for text in openings:
        found = _of_text(page, text)
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            return _hosting(page, text)
        if _sold_by_others(page, text):
            return None
    first = _first_words(article)
    found = _of_text(page, first)
    if len(found) == 1:
        return found[0]
    if found and (hosting := _hosting(page, first)) == found[0]:
        return hosting  # named first: elsewhere in running text it is one seller beside others
    if _speaks_as_seller(page):
        return None
    told = _of_text(page, article.text) or sorted(page.makers)
    return told[0] if len(told) == 1 else None


def _sells_models(page: Page, owner: Company) -> bool:
    """Whether the page is of the owner's hosting: it is nothing else, or the page names the service."""
    opening = "\n".join([page.article.title, page.article.text[:1500]])
    named = [m for m in page.companies(opening) if m.company == owner.name]
    return any(is_hosting(page, owner.name, opening[m.start : m.end]) for m in named) or is_hosting(
        page, owner.name, owner.name
    )


def _tells_of_plans(page: Page) -> bool:
    """Whether running text tells of the plans of several other companies, which no host sells."""
    makers = {p.company for p in page.named(page.article.text) if p.kind == "plan" and p.company != page.owner}
    return len(makers - {None}) > 1


def _compares_others(page: Page) -> bool:
    """Whether a table lists products of several other companies, which nobody sells but a host, and he no plans."""
    for table in page.article.tables if page.owner else ():
        firsts = " \n ".join(row[0].text for row in table.rows if row)
        listed = [p for p in page.named(firsts) if p.company and (p.kind == "plan" or page.host is None)]
        makers = {p.company for p in listed}
        if len(makers) > 1 and page.owner not in makers:
            return True
    return False


def _first_words(article: Article) -> str:
    """The lines that open a page, up to its first table or the first 400 characters."""
    until = min([t.position for t in article.tables if t.position] or [400])
    return article.text[: max(80, min(until, 400))]


def _of_text(page: Page, text: str) -> list[str]:
    named = [m.company for m in page.companies(text) if m.company]
    named += [p.company for p in page.products.find(text) if p.company]
    return list(dict.fromkeys(named))


def _hosting(page: Page, text: str) -> str | None:
    """The host among several companies of a title, where it is told by the name of its hosting service.

    It is named before the others, or as the place where they are sold ("Llama 4 on Groq"); elsewhere it is one of them.
    """
    named = [m for m in page.companies(text) if m.company]
    hosts = [m for m in named if m.company and is_hosting(page, m.company, text[m.start : m.end])]
    if len({m.company for m in hosts}) != 1:
        return None
    where = re.compile(rf"(?<!\w){page.reader.words.group('host_prepositions')}\s+$", re.I)
    heads = hosts[0] is named[0] or any(where.search(text[max(0, m.start - 20) : m.start]) for m in hosts)
    return hosts[0].company if heads else None


def is_hosting(page: Page, name: str, written: str) -> bool:
    """Whether a company is named as a seller of others' models: a pure host, or by the name of its service."""
    company = page.company(name)
    if company is None or not company.host_of_models:
        return False
    return (
        not company.families
        or not any(map(_is_service, company.aliases))  # it hosts under its own name
        or (written != name and written in company.aliases and _is_service(written))
        or any(services.fullmatch(written) for services in [_services_of(page.watch).get(name)] if services)
    )


def _is_service(alias: str) -> bool:
    return OF_SERVICES.search(alias) is not None


@lru_cache(maxsize=8)
def _services_of(watch: WatchList) -> Mapping[str, re.Pattern[str]]:
    """The own names of hosting services, by the host ("Bedrock" of "Amazon Bedrock")."""
    words = {c.name: {w for a in c.aliases for w in SERVICE.findall(a)} for c in watch.companies if c.host_of_models}
    return {
        name: re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(found))})(?: AI)?(?!\w)")
        for name, found in words.items()
        if found
    }


def _resold(page: Page) -> bool:
    """Whether the page is a seller's who is not watched: its title names one, or it opens with its own GPUs."""
    article = page.article
    if _is_sellers_site(page) or _sells_on(page):
        return True
    if any(_of_text(page, text) for text in (article.title, article.site or "")):
        return False
    named = any(_sold_by_others(page, text) for text in (article.title, article.site or ""))
    return named or _speaks_as_seller(page)


def _sells_on(page: Page) -> bool:
    """Whether a page opens by saying that it sells on what others make.

    Where its title is nobody's who is watched, it is enough that it gives access to the models of all.
    """
    article, words = page.article, page.reader.words
    opening = "\n".join([article.title, article.text[:_OPENING]])
    if words.find("sellers", "keeps_list").search(opening):
        return False
    if words.find("sellers", "sells_on").search(opening):
        return True
    named = any(_of_text(page, text) for text in (article.title, article.site or ""))
    return not named and words.find("sellers", "gives_access").search(opening) is not None


def _speaks_as_seller(page: Page) -> bool:
    """Whether a page opens by speaking of its own GPUs or platform, and of nobody who is watched."""
    first = _first_words(page.article)
    return not _of_text(page, first) and page.reader.words.find("resells").search(first) is not None


def _is_sellers_site(page: Page) -> bool:
    """Whether the title ends with the name of a seller who is not watched ("Claude Opus 4.5 - API | OpenRouter")."""
    last = _TITLE_PARTS.split(page.article.title)[-1]
    named = page.reader.words.whole("other_sellers")
    return any(named.fullmatch(text) and not _of_text(page, text) for text in (last, page.article.site or "") if text)


def _sold_by_others(page: Page, text: str) -> bool:
    """Whether a title names a seller or another company that is not watched, at the head of its prices."""
    m = page.reader.words.find("other_sellers").search(text)
    return m is not None and bool(page.reader.words.find("all_prices").search(text))


# --- what its prices are in, and of -----------------------------------------------------------------------------------


def _line(page: Page) -> str | None:
    """The product line whose plans a page tells: the first that its title and headings name."""
    if page.owner is None:
        return None
    heads = page.products.heads(page.owner)
    headings = [b.text for b in page.article.blocks if b.kind == "heading"]
    for text in (page.article.title, *headings, page.article.text[:600]):
        found = line_in(text, heads)
        if found:
            return found
    simple = [h for h in heads if " " not in h or h == "Le Chat"]
    return (simple or list(heads) or [None])[0]  # type: ignore[list-item]


def line_in(text: str, heads: Sequence[str]) -> str | None:
    """Return the product line that a text names first; of two at one place the longer."""
    told = (h for h in heads if h in text)
    found = [(m.start(), -len(h), h) for h in told if (m := re.search(rf"(?<!\w){re.escape(h)}(?!\w)", text))]
    return min(found)[2] if found else None


def _currency(page: Page) -> str | None:
    """The currency that the page says its prices are in."""
    reader = page.reader
    texts = [page.article.title, *(b.text for b in page.article.blocks if b.kind in ("heading", "paragraph", "item"))]
    pattern = reader.words.find("all_prices")
    for text in texts:
        for sentence in re.split(r"(?<=[.!?])\s+|\n", text):
            if len(sentence) < 300 and not re.search(r"[$€£]\s?\d|\d\s?[€£$]", sentence):
                units = [
                    u for u in reader.scan.units(sentence) if u.explicit and u.measure in ("tokens", "month", "image")
                ]
                found = reader.currency(sentence) if units or pattern.search(sentence) else None
                if found and not _has_sums(page, sentence):
                    return found
    return None


def _has_sums(page: Page, sentence: str) -> bool:
    """Whether a sentence tells sums of its own ("In Brazil it is 100 reais"), not "May 2025  USD per million"."""
    sums = (amount for amount in find_amounts(sentence, page.article.lang) if amount.currency)
    return any(amount.low is None or int(amount.low) not in _YEARS for amount in sums)


_YEARS = range(1990, 2100)


def _local(page: Page) -> str | None:
    """The currency of the country in whose domain a page stands, else of the one that title or text name."""
    w = page.reader.words
    host = urlsplit(page.article.canonical_url or page.article.url).hostname or ""
    domain = host.rpartition(".")[2]
    codes = w.keys("countries")
    if found := next((c for c in codes if domain in w.fragments("domains", c)), None):
        return found
    for text in (page.article.title, page.article.text):
        named = [c for c in codes if c != "USD" and w.find("countries", c).search(text)]
        if named:
            return named[0] if len(named) == 1 else None
    return None


def _unit(page: Page) -> Unit | None:
    """The count of tokens that a sentence without sums gives for the page's prices."""
    w = page.reader.words
    for block in page.article.blocks:
        for sentence in re.split(r"(?<=[.!?])\s+|\n", block.text):
            named = w.find("labels", "unit").match(sentence.lstrip())  # "Unit: one million tokens"
            stated = named or w.find("all_prices").search(sentence) or page.reader.currency(sentence)
            if len(sentence) > 300 or re.search(r"[$€£]\s?\d|\d\s?[€£$]", sentence):
                continue
            if stated and _has_sums(page, sentence):
                continue  # "Google asks 0.039 dollars an image, while the list by tokens says 30 per million"
            counts = w.find("by_millions").search(sentence) is not None
            units = page.reader.scan.units(sentence) if stated or counts else []
            if counts and any(u.measure in ("token", "tokens") for u in units):
                return Unit("tokens", MILLION, 0, 0)  # "tokens, counted in millions"
            if stated:
                for unit in units:
                    counted = unit.measure == "tokens" and unit.count in (1_000, MILLION)
                    if counted and (unit.explicit or (named and unit.start - named.end() <= _NEXT)):
                        return replace(unit)  # an object of its own: pricing.py tells the page's unit by identity
    return None


def _day(page: Page) -> Day | None:
    """The day that dates every price of a page: "prices as of", "checked on", "from today" above them.

    A month in a heading ("Prices in December") gives way to a day of it that is told below ("checked on 2 December").
    """
    headed: Day | None = None
    for block in page.article.blocks or ():
        if (block.kind == "heading" and block.level > 1) or _leads_to_later(page, block.text):
            continue
        for sentence in re.split(r"(?<=[^\d\s][.!?])\s+(?=[A-ZÀ-Ý])|\n| · | \| ", block.text):
            if any(a.currency or a.symbol for a in find_amounts(sentence, page.article.lang)):
                continue
            found = stated_day(page, sentence)
            if block.kind == "heading":
                headed = headed or found or dated_heading(page, sentence)
            elif found:
                return found if headed is None or headed.holds(found) else headed
    return headed or dated_heading(page, page.article.title)


def _leads_to_later(page: Page, text: str) -> bool:
    """Whether a line leads to a table that is not the first ("From 1 November this list holds:")."""
    tables = page.article.tables
    later = any(text.endswith(line) for t in tables[1:] if (line := t.lead.rstrip().rpartition("\n")[2]))
    return later and text.endswith(":") and text not in tables[0].lead


def stated_day(page: Page, sentence: str) -> Day | None:
    """The day that a sentence gives for prices ("prices as of 3 May", "effective 1 June")."""
    w = page.reader.words
    m = w.find("page_dates").search(sentence)
    if m is None or w.find("not_as_of").search(sentence[: m.end()]):
        return None
    dates = find_dates(sentence, page.article.published, page.article.lang)
    after = [d for d in dates if d.start >= m.start()]
    return Day(after[0].as_of, after[0].span) if after and after[0].start - m.end() <= 30 else None


def _day_as_of(page: Page, text: str) -> Day | None:
    w = page.reader.words
    m = w.find("as_of").search(text)
    if not m or w.find("not_as_of").search(text):
        return None
    dates = find_dates(text, page.article.published, page.article.lang)
    near = (d for d in dates if 0 <= d.start - m.end() <= _NEAR or d.start <= m.start() < d.end)
    return next((Day(d.as_of, d.span) for d in near), None)


def date_alone(page: Page, text: str) -> Day | None:
    """The day that a heading is and nothing else (the entry of a changelog)."""
    dates = find_dates(text, None, page.article.lang) if text else []
    if len(dates) != 1 or dates[0].kind != "day":
        return None
    rest = text[: dates[0].start] + text[dates[0].end :]
    return None if re.search(r"\w{3,}", rest) else Day(dates[0].as_of, dates[0].span)


def dated_heading(page: Page, text: str) -> Day | None:
    """The month or day of a heading over prices ("Prices, August 2025")."""
    w = page.reader.words
    if not w.find("all_prices").search(text) or w.find("not_as_of").search(text):
        return None
    dates = [d for d in find_dates(text, None, page.article.lang) if d.kind in ("day", "month")]
    return Day(dates[0].as_of, dates[0].span) if len(dates) == 1 else None
