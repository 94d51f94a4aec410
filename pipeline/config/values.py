"""What a single value of sources.yaml may be: an interval, an address, a family of products; else what to write."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import jmespath
from jmespath.exceptions import JMESPathError
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from pipeline.config.problems import did_you_mean
from pipeline.config.times import TimeError, check_zone, digest_cron, interval
from pipeline.schedule.cron import CronError, cron_fields
from storage.records import metric_specs

Condition = Literal[
    "batch", "long-context", "short-context", "annual-billing", "promotional", "peak", "region", "audio", "image",
    "fine-tuned", "training", "student", "priority", "flex", "thinking",
]  # fmt: skip
"""What limits a price (docs/figures.md)."""
_SPEC = r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+"
_ADDRESS = re.compile(rf"{_SPEC}|\"?[^<>@\",;:]*?\"?\s*<{_SPEC}>")


def refused(message: str, advice: str) -> PydanticCustomError:
    """Return an error whose sentence and advice reach the user as they are."""
    return PydanticCustomError("told", "{message}", {"message": message, "advice": advice})


def _interval(text: str) -> str:
    try:
        interval(text)
    except TimeError as error:
        raise refused(str(error), error.advice) from None
    return text


def _cron(line: str) -> str:
    try:
        cron_fields(line)
    except CronError as error:
        raise refused(str(error), "A cron line is: minute hour day month weekday, such as 0 7 * * 1-5.") from None
    return line


def _digest_time(text: str) -> str:
    try:
        digest_cron(text)
    except TimeError as error:
        raise refused(str(error), error.advice) from None
    return text


def _zone(name: str) -> str:
    try:
        check_zone(name)
    except TimeError as error:
        raise refused(str(error), error.advice) from None
    return name


def _web_address(text: str) -> str:
    if any(character.isspace() for character in text):
        raise refused(f"the address “{text}” holds a space.", "Write %20 for it, or correct the address.")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise refused(f"“{text}” is no web address.", "Write https://host/path.") from None
    if parts.scheme == "file" or text.startswith(("/", "./", "../", "~")):
        path = Path(url2pathname(parts.path))
        folder = path.parent if path.suffix else path
        advice = f"What lies on this machine is watched by its folder: write folder: {folder} in its place."
        raise refused(f"“{text}” is no web address.", advice)
    if parts.scheme not in ("http", "https") or not host:
        likely = f"https://{text.rpartition('://')[2] or 'host/path'}"
        raise refused(f"“{text}” is no web address.", f"Write {likely}")
    if parts.password or parts.username:
        raise refused("the address carries a password.", 'Send it in a header: headers: {Authorization: "${TOKEN}"}')
    return text


def _language(text: str) -> str:
    if len(text) != 2 or not (text.isascii() and text.isalpha() and text.islower()):
        raise refused(f"“{text}” is no language code.", "Write two small letters: en, fr, de, es, it …")
    return text


def _country(text: str) -> str:
    if len(text) != 2 or not (text.isascii() and text.isalpha() and text.isupper()):
        raise refused(f"“{text}” is no country code.", "Write two capital letters: FR, US, DE …")
    return text


def _contact(text: str) -> str:
    if "@" not in text and not text.startswith(("http://", "https://")):
        raise refused(f"“{text}” is no contact.", "Write a mail address or the address of a web page.")
    if not text.isprintable():
        raise refused("the contact holds a control character.", "Write it in one line.")
    return text


def _mail_address(text: str) -> str:
    if not _is_address(text):
        raise refused(f"“{text}” is no mail address.", "Write name@example.org.")
    return text


def _is_address(text: str) -> bool:
    """Whether a text is one mail address: bare, or `Name <name@example.org>`."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def _recipient(text: str) -> str:
    if text == "file":
        return text
    scheme, _, address = text.partition(":")
    if scheme == "mailto" and _is_address(unquote(address)):
        return text
    likely = f"mailto:{text}" if "@" in text and scheme == text else "file, or mailto:name@example.org"
    raise refused(f"“{text}” is no place to send a digest to.", f"Write {likely}")


def _family(text: str) -> str:
    rest = text.replace("{version}", "").replace("{plan}", "")
    if "{" in rest or "}" in rest:
        raise refused(f"the family “{text}” has a placeholder that is not known.", "Use {version} and {plan}.")
    return text


def _host(text: str) -> str:
    if "/" in text or ":" in text or " " in text or "." not in text:
        likely = urlsplit(text if "://" in text else f"//{text}").hostname or "example.org"
        raise refused(f"“{text}” is no domain.", f"Write it without scheme and path: {likely}")
    return text.lower()


def _expression(text: str) -> str:
    try:
        jmespath.compile(text)
    except JMESPathError as error:
        said = str(error).partition("\n")[0].rstrip(".: ")
        advice = "See jmespath.org; a fixed text stands in single quotes inside the double ones: \"'USD'\"."
        raise refused(f"“{text}” is no JMESPath expression ({said}).", advice) from None
    return text


def _unit(text: str) -> str:
    units = metric_specs()["price"].units
    if text not in units:
        raise refused(f"the unit “{text}” is not known.", did_you_mean(text, units, noun="Units"))
    return text


def _header(text: str) -> str:
    if text.lower() in ("user-agent", "host", "content-length", "connection"):
        raise refused(f"the header “{text}” can't be set.", "Who asks is told by contact: at the top of the file.")
    return text


def _one_line(text: str) -> str:
    if not text.isprintable():
        raise refused("the text holds a control character or a line break.", "Write it in one line.")
    return text


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _number_as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_one_line)]
Words = Annotated[list[Word], BeforeValidator(_listed, json_schema_input_type=str | list[str])]
Interval = Annotated[
    Word,
    BeforeValidator(_number_as_text),
    AfterValidator(_interval),
    Field(examples=["30m", "6h", "1d"]),
]
CronLine = Annotated[Word, AfterValidator(_cron), Field(examples=["0 7 * * 1-5"])]
DigestTime = Annotated[Word, AfterValidator(_digest_time), Field(examples=["monday 07:00", "daily 07:00", "1st 07:00"])]
Zone = Annotated[Word, AfterValidator(_zone), Field(examples=["Europe/Paris"])]
Address = Annotated[Word, AfterValidator(_web_address), Field(examples=["https://example.org/feed"])]
Language = Annotated[Word, AfterValidator(_language)]
Country = Annotated[Word, AfterValidator(_country)]
Contact = Annotated[Word, AfterValidator(_contact)]
MailAddress = Annotated[Word, AfterValidator(_mail_address)]
Header = Annotated[Word, AfterValidator(_header)]
Recipient = Annotated[Word, AfterValidator(_recipient)]
Recipients = Annotated[
    list[Recipient], BeforeValidator(_listed, json_schema_input_type=str | list[str]), Field(min_length=1)
]
Families = Annotated[
    list[Annotated[Word, AfterValidator(_family)]], BeforeValidator(_listed, json_schema_input_type=str | list[str])
]
Hosts = Annotated[
    list[Annotated[Word, AfterValidator(_host)]], BeforeValidator(_listed, json_schema_input_type=str | list[str])
]
Expression = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_expression)]
Unit = Annotated[Word, AfterValidator(_unit)]
Share = Annotated[Decimal, Field(ge=0, lt=1)]
Days = Annotated[int, Field(ge=0, le=3660)]
Hours = Annotated[int, Field(ge=0, le=720)]
Metric = Literal["amount_raised", "debt_raised", "total_raised", "valuation", "investment", "revenue", "price"]
