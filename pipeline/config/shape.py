"""The shape of sources.yaml, as pydantic models. Their descriptions are the JSON Schema's, shown by editors."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from pipeline.config.values import (
    Address,
    Condition,
    Contact,
    Country,
    CronLine,
    Days,
    DigestTime,
    Expression,
    Families,
    Header,
    Hosts,
    Hours,
    Interval,
    Language,
    MailAddress,
    Metric,
    Recipients,
    Share,
    Unit,
    Word,
    Words,
    Zone,
)
from storage.records import SourceKind

KINDS: tuple[SourceKind, ...] = get_args(SourceKind)


def _company_alone(value: Any) -> Any:
    return {"company": value} if isinstance(value, str) else value


def _value_alone(value: Any) -> Any:
    return {"value": value} if isinstance(value, str) else value


def _entry_alone(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


class Shape(BaseModel):
    """What every part has in common: no key that is not known."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


class WatchEntry(Shape):
    """A company to watch. One that the program knows brings all its knowledge; what stands here adds to it."""

    company: Word
    """Its name: the subject of its figures."""
    enabled: bool = True
    """false keeps the entry without watching the company."""
    priority: Literal["high", "normal", "low"] = "normal"
    """How much a figure about it matters to you."""
    aliases: Words = []
    """Other names for it: whole words, case counts."""
    short_names: Words = []
    """Names that mean it only in an article that has used its name or an alias."""
    descriptions: Words = []
    """Phrases that stand for it where an article has named it, in lower case: "the paris-based company"."""
    known_for: Words = []
    """Products by which it is told: "the Breeze maker", "the company behind the Breeze models"."""
    families: Families = []
    """How its products are named: "Mistral Large {version}", "Le Chat {plan}"."""
    plans: Words = []
    """What {plan} stands for: Free, Pro, Team."""
    products: Words = []
    """Product and plan names that no family covers."""
    people: Words = []
    """People whose "we" speaks for it: founders, chief executives."""
    hosts: Hosts = []
    """Its own domains: a page there is its own word."""
    host_of_models: bool | None = None
    """Whether it sells other vendors' models under prices of its own."""
    listed: bool | None = None
    """Whether its shares are traded: such a company gives money to others more often than it raises any."""
    investor: bool | None = None
    """Whether giving money is its business: a fund, a bank."""
    city: Word | None = None
    """Its seat: "the Paris-based company"."""
    country: Country | None = None
    """Its country, as two capital letters: "the French startup"."""


class PriceEntry(Shape):
    """How one price of a JSON document is read."""

    value: Expression
    """JMESPath expression on the item: the price."""
    per: Literal[1, 1000, 1000000] | None = None
    """How many of the unit the document's price is for. Without it: as the unit says (a million for "1M …")."""
    conditions: list[Condition] = []
    """What limits the price."""


OnePrice = Annotated[PriceEntry, BeforeValidator(_value_alone, json_schema_input_type=str | PriceEntry)]
_AS_WRITTEN = str | PriceEntry | Annotated[list[str | PriceEntry], Field(min_length=1)]
Prices = Annotated[
    list[OnePrice], Field(min_length=1), BeforeValidator(_entry_alone, json_schema_input_type=_AS_WRITTEN)
]


class FiguresEntry(Shape):
    """How a JSON document maps to prices: JMESPath expressions (docs/sources.md)."""

    each: Expression
    """The list of priced items; a mapping gives items with `key` and `value`."""
    subject: Expression
    """Whose price it is; a fixed name stands in single quotes: "'Mistral AI'"."""
    product: Expression
    """The name of the product."""
    id: Expression | None = None
    """The exact id of the product; two ids never share a series of prices."""
    alias_of: Expression | None = None
    """The exact id that an alias such as mistral-large-latest stands for at present."""
    currency: Expression | None = None
    """The currency; without it, USD."""
    as_of: Expression | None = None
    """The day from which a price holds: seen from the item, else from the whole document."""
    until: Expression | None = None
    """Where an item has it, its price is over: the day on which the next one began."""
    subjects: dict[Word, Word] = {}
    """Names of vendors in the document, each to a name of the watch list. Others keep their name."""
    price: Annotated[
        dict[Unit, Prices],
        Field(min_length=1),
    ]
    """For each unit the expression that gives its price; a list where it has several, each with its conditions."""


class SourceEntry(Shape):
    """One thing to watch: exactly one of feed, page, sitemap, json and folder."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": [kind]} for kind in KINDS]})

    name: Word | None = None
    """How lists and digests call it; without one, its host or folder. No two may have one name."""
    feed: Address | None = None
    """A feed (RSS, Atom, JSON Feed); the pages that it links are fetched for their text."""
    page: Address | None = None
    """One page, watched for its figures."""
    sitemap: Address | None = None
    """A news sitemap; see include and exclude."""
    json_: Annotated[Address | None, Field(alias="json")] = None
    """A JSON document; figures: maps it to prices."""
    folder: Word | None = None
    """A folder of saved pages (.html, .txt, .md, .eml, .warc.gz …), seen from this file."""
    every: Interval | None = None
    """How often: 30m, 6h, 1d. Without it: an hour for feeds, sitemaps and folders, six for pages, twelve for JSON."""
    cron: CronLine | None = None
    """When, as a line of a crontab, in place of every."""
    timezone: Zone | None = None
    """The time zone of cron."""
    tier: Literal["primary", "press", "secondary"] | None = None
    """How far it is trusted: primary (the company itself, a filing), press, secondary (blogs, lists)."""
    of: Word | None = None
    """The watched company whose own page this is: a price here is the vendor's word."""
    lang: Language | None = None
    """Its language, where the pages do not say."""
    outlet: Word | None = None
    """The outlet that counts as the witness for what stands here."""
    figures: FiguresEntry | None = None
    """For json, or for the data of a page that embedded: names: how it maps to prices."""
    embedded: Word | None = None
    """For a page: the data in it that figures: maps, by the id or type of its script: __NEXT_DATA__."""
    include: Words = []
    """For a sitemap: only addresses that match one of these (* stands for anything)."""
    exclude: Words = []
    """For a sitemap: no addresses that match one of these."""
    max_entries: Annotated[int, Field(ge=1, le=5000)] = 50
    """How many entries are taken in one pass, newest first."""
    render: bool = False
    """For pages that are written by script: run the scripts in a headless browser (the extra "render")."""
    allow_private: bool = False
    """Whether it may be at an address of this machine or network."""
    headers: dict[Header, Word] = {}
    """Headers to send along; ${NAME} is taken from the environment."""
    note: str | None = None
    """A note to yourself."""
    enabled: bool = True
    """false keeps the entry without asking the source."""

    @property
    def kinds(self) -> list[SourceKind]:
        """Return the kinds of source that it names; in a sound entry exactly one."""
        return [kind for kind in KINDS if self.address(kind) is not None]

    def address(self, kind: SourceKind) -> str | None:
        """Return the address that it names for a kind."""
        found: str | None = getattr(self, "json_" if kind == "json" else kind)
        return found


class DigestEntry(Shape):
    """A digest that goes out by itself."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["every"]}, {"required": ["cron"]}]})

    name: Annotated[Word, StringConstraints(pattern=r"^[^/\\]+$")]
    """How it is called."""
    every: DigestTime | None = None
    """When: monday 07:00, daily 07:00, weekdays 07:00, 1st 07:00."""
    cron: CronLine | None = None
    """When, as a line of a crontab, in place of every."""
    timezone: Zone | None = None
    """The time zone of every and cron."""
    to: Recipients = ["file"]
    """Where to: file (into the data folder), mailto:name@example.org."""
    enabled: bool = True
    """false keeps the entry without sending it."""


class MailEntry(Shape):
    """How mail leaves. ${NAME} is taken from the environment, so that no secret stands in the file."""

    host: Word
    """The mail server."""
    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    """Its port; without it 587, 465 with security: tls, 25 with security: none."""
    user: Word | None = None
    """The user name to log in with."""
    password: Word | None = None
    """The password, as ${NAME}."""
    from_: Annotated[MailAddress, Field(alias="from")]
    """Who the mail is from."""
    security: Literal["starttls", "tls", "none"] | None = None
    """How the connection is secured; without it starttls, tls at port 465."""
    timeout: Annotated[float, Field(gt=0, le=600)] = 30.0
    """Seconds to wait for the server."""


class MetricTolerances(Shape):
    """The constants that you want otherwise for the figures of one metric."""

    rounding: Share | None = None
    rounding_before_magnitude_zeros: Share | None = None
    whole_price: Share | None = None
    about: Share | None = None
    almost: Share | None = None
    at_least_factor: Annotated[Decimal, Field(ge=1, le=1000)] | None = None
    at_most_factor: Annotated[Decimal, Field(gt=0, le=1)] | None = None
    event_days: Days | None = None
    event_factor: Annotated[Decimal, Field(ge=1, le=1000)] | None = None
    rumour_days: Days | None = None
    news_days: Days | None = None
    cause_band: Share | None = None
    sum_band: Share | None = None


class TolerancesEntry(MetricTolerances):
    """The constants of comparing that you want otherwise. Shares are fractions: 0.1 is 10 %."""

    fx_band: Share | None = None
    fx_stale_band: Share | None = None
    fx_stale_days: Days | None = None
    second_look_hours: Hours | None = None
    there_and_back_hours: Hours | None = None
    metrics: dict[Metric, MetricTolerances] = {}


class SourcesFile(Shape):
    """sources.yaml: what figurewatch watches, how often, and where its digests go."""

    contact: Contact | None = None
    """Your mail address or web page; sites see it in the User-Agent."""
    data: Word = "data"
    """The folder of the database, the archive and the digests, seen from this file."""
    timezone: Zone = "UTC"
    """The time zone of all times of day that name none."""
    browser: Word | None = None
    """The Chromium that pages are rendered with (render: true): its path or name; without it, the one on the PATH."""
    watch: (
        Annotated[
            list[Annotated[WatchEntry, BeforeValidator(_company_alone, json_schema_input_type=str | WatchEntry)]],
            Field(min_length=1),
        ]
        | None
    ) = None
    """The companies to watch; without it, all that the program knows best."""
    sources: Annotated[list[SourceEntry], Field(min_length=1)]
    """What to watch."""
    digests: list[DigestEntry] = []
    """Reports that go out by themselves."""
    mail: MailEntry | None = None
    """How mail leaves."""
    tolerances: TolerancesEntry = TolerancesEntry()
    """Constants of comparing that you want otherwise."""
    rates: Address | None = None
    """Where newer exchange rates are fetched once a day: the European Central Bank's eurofxref-hist.zip."""
    outlets: dict[Word, Word] = {}
    """Names and domains of news outlets beside the known ones, each to the outlet's one name."""
