"""The plain frozen types that more than one room needs. They hold data and know nothing of where it is kept.

Words are those of docs/words.md: a *snapshot* is fetched, an *article* is what it says, an *amount* is a sum of money
as written, a *figure* is one amount read, a *record* is a figure that is stored, a *verdict* says how it stands to
what was on file.

Sums are `decimal.Decimal` in whole currency units (dollars, not millions), never floating point. Days are
`datetime.date`, moments are timezone-aware `datetime.datetime` in UTC.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Literal

import yaml

Hedge = Literal["exact", "about", "at_least", "at_most", "range"]
HedgeClass = Literal["about", "almost", "over", "at_least", "under", "at_most", "range"]
Status = Literal["asserted", "rumoured", "forecast", "denied"]
Tense = Literal["current", "former", "future"]
DatedBy = Literal["text", "page", "file", "nothing"]
Place = Literal["title", "text", "table", "card", "json", "embedded", "person"]
Tier = Literal["own", "primary", "press", "secondary"]
TIERS: tuple[Tier, ...] = ("own", "primary", "press", "secondary")
"""From the most to the least trusted; `own` is what the user entered."""
SourceKind = Literal["feed", "page", "sitemap", "json", "folder"]
Health = Literal[
    "new",
    "yielding",
    "silent",
    "waiting",
    "blocked",
    "paywalled",
    "consent",
    "needs-browser",
    "failing",
    "gone",
    "unchanged",
]
VerdictKind = Literal["new", "agrees", "changed", "disputed", "inconsistent", "overtakes", "joins", "not-comparable"]
ConflictKind = Literal["disputed", "changed", "inconsistent"]
DecisionKind = Literal["settled", "reopened", "rejected", "corrected", "added", "muted", "unmuted"]
Cause = Literal["magnitude", "decimal", "currency", "stale", "pre-post", "swapped", "scope", "repointed"]


class FigurewatchError(Exception):
    """Something a user can mend. Its text is a sentence that names the place and says what to do."""


# --- metrics, declared as data -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MetricSpec:
    """One metric as `storage/metrics.yaml` declares it."""

    name: str
    label: str
    time: Literal["event", "state", "period"]
    keys: tuple[str, ...]
    units: tuple[str, ...] = ()


@cache
def metric_specs() -> Mapping[str, MetricSpec]:
    """Return all declared metrics by name, in the order of the file."""
    rows = yaml.safe_load(Path(__file__).with_name("metrics.yaml").read_text("utf-8"))
    return {
        row["name"]: MetricSpec(row["name"], row["label"], row["time"], tuple(row["keys"]), tuple(row.get("units", ())))
        for row in rows
    }


# --- what is watched -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Company:
    """A watched company.

    Attributes:
        name: its watch-list name, the `subject` of its figures.
        aliases: other names for it, matched as whole words; case counts.
        descriptions: lower-case phrases that stand for it where the text has named it ("the paris-based company").
        known_for: its best known products, by which it is told ("the start-up behind Claude").
        families: patterns of its product names, with `{version}` and `{plan}` placeholders.
        products: product and plan names that no family covers.
        people: names whose "we" or "our" speaks for the company (founders, chief executives).
        hosts: domains of its own, so that a page there is its own word.
        plans: names of its plans, what `{plan}` in a family stands for.
        short_names: names that mean it only where the text has used its name or an alias ("Scale", "Together").
        host_of_models: whether it sells other vendors' models under its own price (Groq, Azure, Bedrock).
        listed: whether its shares are on an exchange and it gives money rather than raises it in rounds.
        investor: whether giving money is its business (a fund, a bank).
        country: ISO 3166 code of its seat, for phrases such as "the French startup".
        priority: how much a figure about it matters to the user.
    """

    name: str
    aliases: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    known_for: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    host_of_models: bool = False
    city: str | None = None
    country: str | None = None
    priority: Literal["high", "normal", "low"] = "normal"
    plans: tuple[str, ...] = ()
    short_names: tuple[str, ...] = ()
    listed: bool = False
    investor: bool = False


@dataclass(frozen=True, slots=True)
class WatchList:
    """The companies that are watched, and other companies known by name so that their sums are not mistaken."""

    companies: tuple[Company, ...]
    others: tuple[Company, ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out the hash once: what is made of a watch list is kept by it, and looked up for every sentence."""
        names = "\n".join(company.name for company in self.companies)
        object.__setattr__(self, "_hash", zlib.crc32(names.encode()))  # the same in every process

    def __hash__(self) -> int:
        """Hash by the names alone."""
        return self._hash


@dataclass(frozen=True, slots=True)
class Schedule:
    """When something is due: at an interval, or by a cron line in a time zone (exactly one of the two is set)."""

    every: timedelta | None = None
    cron: str | None = None
    timezone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that is watched. `address` is a URL, or a folder's path for `kind="folder"`."""

    name: str
    kind: SourceKind
    address: str
    schedule: Schedule
    tier: Tier = "press"
    of: str | None = None
    """The watched company whose own page this is: a price here is the vendor's word."""
    lang: str | None = None
    outlet: str | None = None
    """The outlet that counts as the witness for what stands here (defaults to the source's name)."""
    figures: Mapping[str, object] | None = None
    """For `json`: the mapping of the document to figures (JMESPath expressions), as written in sources.yaml."""
    embedded: str | None = None
    """For `page`: the data in it that `figures` maps, by the id or media type of its script (`__NEXT_DATA__`)."""
    include: tuple[str, ...] = ()
    """For `sitemap`: only addresses that match one of these patterns (glob)."""
    exclude: tuple[str, ...] = ()
    max_entries: int = 50
    """How many entries of a feed, sitemap or folder are taken in one pass, newest first."""
    render: bool = False
    """Whether its pages are kept as a browser shows them once their scripts have run."""
    allow_private: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None
    line: int | None = None
    """Where it stands in sources.yaml."""

    @property
    def is_state(self) -> bool:
        """Whether a new snapshot supersedes the last one (a page, a JSON document) rather than adding to it."""
        return self.kind in ("page", "json")


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How mail leaves. `security` is the transport: STARTTLS, TLS from the start, or none."""

    host: str
    port: int
    sender: str
    user: str | None = None
    password: str | None = None
    security: Literal["starttls", "tls", "none"] = "starttls"
    timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class DigestPlan:
    """A digest that goes out by itself: when, over what, and to whom (`file`, or `mailto:` addresses)."""

    name: str
    schedule: Schedule
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tolerances:
    """Every constant of comparing; docs/comparing.md has the reason of each.

    The defaults are design.md's; `tolerances:` in sources.yaml overrides them by name. Shares are
    fractions (0.1 is 10 %).
    """

    rounding: Decimal = Decimal("0.10")
    rounding_before_magnitude_zeros: Decimal = Decimal("0.05")
    whole_price: Decimal = Decimal("0.01")
    about: Decimal = Decimal("0.10")
    almost: Decimal = Decimal("0.10")
    at_least_factor: Decimal = Decimal("2")
    at_most_factor: Decimal = Decimal("0.5")
    fx_band: Decimal = Decimal("0.01")
    fx_stale_band: Decimal = Decimal("0.03")
    fx_stale_days: int = 60
    event_days: int = 31
    event_factor: Decimal = Decimal("10")
    news_days: int = 3
    rumour_days: int = 183
    cause_band: Decimal = Decimal("0.05")
    sum_band: Decimal = Decimal("0.05")
    second_look_hours: int = 6
    there_and_back_hours: int = 24
    metrics: Mapping[str, Mapping[str, Decimal | int]] = field(default_factory=dict)
    """What is otherwise for the figures of one metric."""

    def of(self, metric: str) -> Tolerances:
        """Return the constants for the figures of one metric."""
        own = self.metrics.get(metric)
        return replace(self, **own) if own else self  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Config:
    """sources.yaml, read and checked."""

    path: Path | None
    data: Path
    contact: str | None
    watch: WatchList
    sources: tuple[Source, ...]
    digests: tuple[DigestPlan, ...] = ()
    mail: MailSettings | None = None
    tolerances: Tolerances = Tolerances()
    outlets: Mapping[str, str] = field(default_factory=dict)
    """Host or written name of a news outlet → the outlet's one name (witnesses are counted by it)."""
    browser: str | None = None
    """What pages are rendered with, a path or a name on the PATH; None takes the Chromium that is found."""
    rates: str | None = None
    """Where the central bank publishes the history of its exchange rates; None keeps to the one that is bundled."""


# --- what was fetched ------------------------------------------------------------------------------------------------


RENDERED_BY = "x-figurewatch-rendered"
"""The header of a snapshot that a browser wrote once its scripts had run; it names the browser."""
NOT_LOADED = "x-figurewatch-not-loaded"
"""The header that says why data that a rendered page asked for is missing from it."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One fetched body, as it came.

    Attributes:
        source: name of the source that asked for it.
        url: the address that was asked for; for a file of a folder, its `file:` URL.
        final_url: where redirects ended.
        fetched_at: when, UTC.
        status: the HTTP status (200 for a file).
        headers: response headers, names in lower case.
        body: the bytes after content decoding.
        hint_title, hint_published: what the feed or sitemap said of this entry; the page's own word comes first.
    """

    source: str
    url: str
    final_url: str
    fetched_at: datetime
    status: int
    headers: Mapping[str, str]
    body: bytes
    hint_title: str | None = None
    hint_published: datetime | None = None
    hint_lang: str | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the body, in hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def content_type(self) -> str:
        """The media type without parameters, in lower case; empty where the server named none."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class UrlState:
    """What is remembered of one address, so that it is asked conditionally and not told twice."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    expires: datetime | None = None
    digest: str | None = None
    status: int | None = None
    checked_at: datetime | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong with a source or an address: a sentence for the user, and what to do.

    `waits` says that its site only asks to wait, which is no failure.
    """

    place: str
    message: str
    advice: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True)
class FetchResult:
    """What one pass over one source brought.

    `urls` are the new states of all addresses that were asked, also of those that had nothing new. `unread` are
    those of the problems that are files of a folder which could not be read.
    """

    source: str
    health: Health
    snapshots: tuple[Snapshot, ...] = ()
    urls: tuple[UrlState, ...] = ()
    problems: tuple[Problem, ...] = ()
    retry_at: datetime | None = None
    unread: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceState:
    """How a source fares. `baseline_at` is when its first pass was stored: nothing of that pass is news."""

    name: str
    last_run: datetime | None = None
    last_success: datetime | None = None
    last_new: datetime | None = None
    baseline_at: datetime | None = None
    health: Health = "new"
    message: str = ""
    failures: int = 0
    retry_at: datetime | None = None


# --- what an article says --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of running text: `kind` is what it was in the page; `start` is its offset in `Article.text`.

    `headings` are those in force where it stands, outermost first: a heading inside a price card or a section does not
    hold for what comes after it.
    """

    kind: Literal["heading", "paragraph", "item", "quote", "pre"]
    text: str
    start: int
    level: int = 0
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table as a browser lays it out; a merged cell stands in every place that it covers.

    Attributes:
        text: its text, white space folded, without what is struck through and without footnote marks.
        header: whether the page marks it as a header.
        old: passages that are struck through, in order (old prices).
        origin: row and column of its top left corner: equal origins are one merged cell.
        marks: the footnote marks taken out of it; a line of `Table.notes` that explains one begins with "[mark]".
    """

    text: str
    header: bool = False
    old: tuple[str, ...] = ()
    origin: tuple[int, int] = (0, 0)
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table of an article.

    Attributes:
        rows: rectangular, spans filled in.
        caption: its own caption or title.
        headings: the headings above it in the page, outermost first.
        lead: the text just above it, and `notes` just below (footnotes), that may name units, currency or dates.
        position: offset in `Article.text` where it stands.
    """

    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    headings: tuple[str, ...] = ()
    lead: str = ""
    notes: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """A price card or an entry of a definition list: a title, and lines in the order of the page.

    `old` are the lines or passages that are struck through; they do not stand in `lines`. `old_at` says for each which
    line it stands in or before, where that is known. A card is a second view of
    the article's text: it covers `text[position:end]` there, title included.
    """

    title: str
    lines: tuple[str, ...]
    old: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    lead: str = ""
    position: int = 0
    end: int = 0
    old_at: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Embedded:
    """A block of JSON that a page carries for programs. `kind` is the id of its script, else its media type."""

    kind: str
    text: str


EVERY_HASH = 1 << 32
"""The limit of a fingerprint that holds all word sequences of its text: hashes have 32 bits."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A sample of the word sequences that a text is made of, by which its copies are found.

    Two texts are sampled alike: a sequence that both have is in both samples, where its hash is below both limits.

    Attributes:
        hashes: the least of the hashes of its sequences, in ascending order; of a few words one hash of them all.
        opening: those of them that stand in its first words.
        limit: what is below it is in `hashes`, if the text has it; 0 where a text is too short to be sampled.
    """

    hashes: tuple[int, ...]
    opening: frozenset[int]
    limit: int

    @property
    def is_whole(self) -> bool:
        """Whether it stands for all of a text that is too short to be sampled."""
        return self.limit == 0


@dataclass(frozen=True, slots=True)
class Article:
    """What a snapshot says.

    Attributes:
        url: the address it was found at; `canonical_url` is the one that the page gives itself.
        title: the headline.
        text: the running text of the article alone (no menu, teaser, comment or footer), blocks joined by newlines.
        blocks: the same text by blocks, so that a heading's date or company holds for what is below it.
        tables, cards: what trafilatura would flatten.
        lang: two-letter code. published: its day as the page dates it, or None.
        dated_by: what gave `published`.
        author, site: as the page says. outlet: where the text says that it comes from ("originally on …").
        fingerprint: by which copies of the text are found; None for a text without a word.
        plain: whether it came as plain text (no markup to trust).
        embedded: data of the page that speaks of prices, which the page itself may or may not show.
        data: for a JSON document, the parsed document is read by the mapping instead; None otherwise.
    """

    url: str
    title: str
    text: str
    lang: str
    canonical_url: str | None = None
    published: date | None = None
    dated_by: DatedBy = "nothing"
    author: str | None = None
    site: str | None = None
    outlet: str | None = None
    description: str = ""
    blocks: tuple[Block, ...] = ()
    tables: tuple[Table, ...] = ()
    cards: tuple[Card, ...] = ()
    fingerprint: Fingerprint | None = None
    plain: bool = False
    embedded: tuple[Embedded, ...] = ()


# --- figures ---


@dataclass(frozen=True, slots=True)
class Money:
    """A sum with its currency, as a restatement in another currency carries it."""

    low: Decimal | None
    high: Decimal | None
    currency: str
    step: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money as a text writes it.

    Attributes:
        low, high: bounds in whole currency units; None is an open end ("more than", "up to").
        currency: ISO 4217, or None where the span itself writes none ("another billion", a table cell).
        symbol: the sign, code or word as written ("$", "US$", "euros"), or None.
        hedge: the kind of hedge, and `hedge_word` the word that makes it, as written, or None.
        hedge_class: the class of the hedge word (about, almost, over …), or None.
        step: half a unit of the last digit written, in whole currency units ("$13.8B": 50,000,000).
        start, end: the span in the text, hedge word and currency included.
        text: the span as written.
        magnitude_zeros: whether zeros stand before a magnitude word ("$600 million"), which rounds more finely.
    """

    low: Decimal | None
    high: Decimal | None
    currency: str | None
    symbol: str | None
    hedge: Hedge
    hedge_word: str | None
    step: Decimal
    start: int
    end: int
    text: str
    hedge_class: HedgeClass | None = None
    magnitude_zeros: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open span of days: `start` is in it, `end` is not."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Figure:
    """One amount, read: who, what, when, how sure, and the words that carry it.

    The first block of fields is defined by the annotation guide (docs/figures.md); the second is what comparing needs
    and cannot read again.
    """

    subject: str
    metric: str
    low: Decimal | None
    high: Decimal | None
    currency: str
    quote: str
    also: tuple[Money, ...] = ()
    hedge: Hedge = "exact"
    status: Status = "asserted"
    round: str | None = None
    basis: Literal["pre", "post"] | None = None
    investor: str | None = None
    period: str | None = None
    product: str | None = None
    unit: str | None = None
    conditions: tuple[str, ...] = ()
    as_of: str | None = None

    as_of_span: Span | None = None
    """The days that `as_of` means; where it is None the article's own day counts."""
    dated_by: DatedBy = "nothing"
    step: Decimal = Decimal(0)
    magnitude_zeros: bool = False
    hedge_class: HedgeClass | None = None
    tense: Tense = "current"
    tells_change: bool = False
    """The text says that it moved ("cut from $10 to $2")."""
    scope: str | None = None
    """What a sum includes where the text tells it ("equity only", "with debt", "tranche"), or None."""
    attribution: str | None = None
    """Who tells it by the article's own word ("according to Reuters": Reuters), or None."""
    product_key: str | None = None
    exact_id: str | None = None
    """The exact id of a price API, kept apart from names."""
    place: Place = "text"
    start: int = 0
    end: int = 0
    """Where the amount stands: in `Article.text` (place "text"), the title, or the cell's text."""
    rules: tuple[str, ...] = ()
    """The names of the rules that made it, in the order in which they spoke."""
    alias_of: str | None = None
    """The exact id that `exact_id` stands for at present, where a price API says that it is an alias."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """An amount that is none of ours, with the rule that said so and a reason for a person."""

    text: str
    reason: str
    rule: str
    place: Place = "text"
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the rules made of one article."""

    figures: tuple[Figure, ...]
    set_aside: tuple[SetAside, ...] = ()
    language: str = "en"


# --- records and what they make of each other ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Record:
    """A figure with where it was told. Records are appended, never overwritten.

    Attributes:
        key: hash of what it says and where (`record_key`).
        series: the series that it belongs to (`series_key`).
        figure: what it says.
        source: name of the source. url: the article's address. document: the version of the article (URL and digest).
        tier: how far the source is trusted.
        published: the article's day, None where it shows none.
        span: the days that the figure speaks of: its own date, else the article's day; None where neither is known.
        arrived: when it was stored, UTC; `sequence` orders arrivals within one store.
        witness: who tells it (design.md: the named outlet, the company itself, the cluster of copies, the address).
        own_word: whether it is the subject's own page or announcement.
        state: whether a later snapshot of the same address supersedes it.
        baseline: whether it came with its source's first pass.
        withdrawn: when the address stopped saying it, or None.
        confirmed: when a second look, hours after the first, found it on its page still. A state alone has it.
        left: since when its page, which is a state, is seen without it. It stays a record of its time.
        gone: whether nothing took its place when it left: the price was withdrawn.
        gone_confirmed: when a second look, hours later, still missed it.
        number: the small number that commands take; 0 before it is stored.
        title: the article's, or what a person noted with a figure of his own.
    """

    key: str
    series: str
    figure: Figure
    source: str
    url: str
    document: str
    tier: Tier
    witness: str
    arrived: datetime
    sequence: int = 0
    published: date | None = None
    span: Span | None = None
    own_word: bool = False
    state: bool = False
    baseline: bool = False
    withdrawn: datetime | None = None
    number: int = 0
    title: str = ""
    confirmed: datetime | None = None
    left: datetime | None = None
    gone: bool = False
    gone_confirmed: datetime | None = None

    @property
    def told_of(self) -> str | None:
        """The time that it speaks of, as it was told ("2025-09", "2025-Q3"), else its article's day, if any."""
        return self.figure.as_of or (self.published.isoformat() if self.published else None)

    @property
    def is_ahead(self) -> bool:
        """Whether it was told before the day from which it holds: a price that starts later."""
        if self.figure.tense == "future":
            return True
        told = self.published or (self.arrived.date() if self.state else None)
        return told is not None and self.span is not None and self.span.start > told


@dataclass(frozen=True, slots=True)
class KnownValue:
    """One distinct value of a series: the record that told it first, and all that told it since, the first included."""

    first: Record
    tellers: tuple[Record, ...]

    @property
    def witnesses(self) -> tuple[str, ...]:
        """The independent witnesses, in the order in which they first told it; withdrawn tellings do not count."""
        return tuple(dict.fromkeys(r.witness for r in self.tellers if r.withdrawn is None))


@dataclass(frozen=True, slots=True)
class CompanyFile:
    """What is known of a company that bears on one new record.

    Attributes:
        subject: the company.
        values: the distinct values of the record's series and of its sibling series (rounds beside a total, input
            beside output prices), in order of arrival.
        together: the other records of the same document, not stored yet or just stored.
        conflicts: conflicts of the company in these series, open or closed.
        outlets: names of outlets, for witnesses.
    """

    subject: str
    values: tuple[KnownValue, ...] = ()
    together: tuple[Record, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a new record stands to the file.

    Attributes:
        kind: the judgement (`overtakes`: a fact that had been denied). record: key of the new record. against: keys of
            the records it was judged against, the earliest first; `against[0]` is the one that a conflict names.
        metric: what the conflict is told under (the derived quantity for `inconsistent`), else the record's own.
        cause: what the difference looks like, or None.
        explanation: one sentence for a person, with both values and dates.
        conflict: key of the conflict that it opens or joins, or None.
    """

    kind: VerdictKind
    record: str
    against: tuple[str, ...]
    metric: str
    explanation: str
    cause: Cause | None = None
    conflict: str | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """One disagreement. `left` are the records on the side that stood first, `right` on the other side.

    Attributes:
        key: content key: subject, metric, series, and the two values; survives a rebuilt database.
        document, against: the document whose record raised it, and the earlier one that it was raised against.
        state: open; settled by a person; closed by itself (a correction), with `closed_because`.
        settled_for: the side that a person settled it for, or both; None where nobody did.
    """

    key: str
    kind: ConflictKind
    subject: str
    metric: str
    series: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    document: str
    against: str
    explanation: str
    raised: datetime
    cause: Cause | None = None
    product: str | None = None
    unit: str | None = None
    round: str | None = None
    investor: str | None = None
    state: Literal["open", "settled", "closed", "muted"] = "open"
    closed_because: str | None = None
    settled_for: Literal["left", "right", "both"] | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said, keyed by content so that it survives newer rules and a rebuilt database."""

    kind: DecisionKind
    key: str
    at: datetime
    by: str
    note: str = ""
    value: Mapping[str, object] = field(default_factory=dict)


# --- keys ------------------------------------------------------------------------------------------------------------


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ",".join(sorted(_plain(v) for v in value))
    return " ".join(str(value).casefold().split())


def series_key(figure: Figure) -> str:
    """Return the key of the series that a figure belongs to: subject, metric and the metric's own keys.

    An event's round is not part of it: a round is a view over records, never a stored key.
    """
    spec = metric_specs()[figure.metric]
    parts = [figure.subject, figure.metric]
    for key in spec.keys:
        value = getattr(figure, key)
        if key == "product_key" and not value:
            value = figure.product
        parts.append(_plain(value))
    return "|".join(parts)


def number_text(value: Decimal | None) -> str | None:
    """Write a decimal exactly and plainly: no exponent, no trailing zeros; None stays None."""
    if value is None:
        return None
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def record_key(figure: Figure, url: str) -> str:
    """Return the hash of what a record says and where: address, series, amount, status, date, round and basis."""
    says: tuple[object, ...] = (
        url, series_key(figure), number_text(figure.low), number_text(figure.high), figure.currency, figure.hedge,
        figure.status, figure.as_of, figure.round, figure.basis, figure.exact_id, figure.tense,
    )  # fmt: skip
    if figure.alias_of is not None:
        says = (*says, figure.alias_of)
    return hashlib.sha256("\x1f".join(_plain(part) for part in says).encode()).hexdigest()[:32]
