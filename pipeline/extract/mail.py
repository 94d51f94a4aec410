"""A saved mail (.eml), a newsletter most of the time: its body, and what its headers say."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from pipeline.extract.datelines import find_day
from pipeline.extract.decoding import decode
from pipeline.extract.errors import UnreadableError

_DEEPEST = 5
_LONGEST_COVER = 100
"""How many words a person may write above a mail that is passed on."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail: its body, whether that is HTML, and what the headers say. `sent` keeps the sender's own day."""

    body: str
    is_html: bool
    subject: str
    sender: str | None
    sent: datetime | None


class _Words(NamedTuple):
    prefix: re.Pattern[str]
    forwarded: re.Pattern[str]
    field: re.Pattern[str]
    names: dict[str, str]


@cache
def _words() -> _Words:
    data = yaml.safe_load(Path(__file__).with_name("mail.yaml").read_text("utf-8"))
    names = {word: field for field, words in data["fields"].items() for word in words}
    prefixes, forwarded, fields = (
        "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        for words in (data["prefixes"], data["forwarded"], names)
    )
    return _Words(
        re.compile(rf"^\s*(?:(?:{prefixes})\s*:\s*)+", re.I),
        re.compile(rf"^[>\s-]*(?:{forwarded})\s*:?[\s-]*$", re.I | re.M),
        re.compile(rf"^[>\s*]*(?P<name>{fields})\s*\*?:\*?\s*(?P<value>.*)$", re.I),
        names,
    )


def read_mail(body: bytes, place: str) -> Mail:
    """Read a mail; one that was forwarded is read as it was first sent.

    Args:
        body: the file.
        place: its address, for the error.

    Raises:
        UnreadableError: there is no text in it.
    """
    message = email.message_from_bytes(body, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    mail = _mail(_innermost(message))
    if mail is None or not mail.body.strip():
        raise UnreadableError(
            f"{place} is a mail without a text. Save it with its body, or save the page it points to."
        )
    return _unforwarded(mail)


def _innermost(message: EmailMessage, depth: int = 0) -> EmailMessage:
    """The mail that is attached to a mail that only passes it on."""
    if depth < _DEEPEST:
        for part in message.walk():
            if part is not message and part.get_content_type() == "message/rfc822":
                payload = part.get_payload()
                if isinstance(payload, list) and payload and isinstance(payload[0], EmailMessage):
                    return _innermost(payload[0], depth + 1)
    return message


def _mail(message: EmailMessage) -> Mail | None:
    part = message.get_body(preferencelist=("html", "plain"))
    if not isinstance(part, EmailMessage):
        return None
    payload = part.get_payload(decode=True)
    text = decode(payload, _header(part, "content-type")) if isinstance(payload, bytes) else ""
    is_html = part.get_content_type() == "text/html"
    return Mail(text, is_html, _subject(_header(message, "subject")), _sender(_header(message, "from")), _sent(message))


def _header(message: EmailMessage, name: str) -> str:
    """A header as one line; what is too broken to read is as if it were not there."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, IndexError, AttributeError, TypeError):
        return ""


def _subject(text: str) -> str:
    return _words().prefix.sub("", text).strip()


def _sender(text: str) -> str | None:
    name = re.sub(r"\s*<[^>]*>\s*$", "", text).strip().strip('"')
    return name or None


def _sent(message: EmailMessage) -> datetime | None:
    try:
        return parsedate_to_datetime(_header(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _unforwarded(mail: Mail) -> Mail:
    """A plain text that begins with the headers of the mail it passes on, without them."""
    found = None if mail.is_html else _words().forwarded.search(mail.body)
    if found is None or len(mail.body[: found.start()].split()) > _LONGEST_COVER:
        return mail
    lines = mail.body[found.end() :].lstrip("\r\n").splitlines()
    fields: dict[str, str] = {}
    count = 0
    for line in lines:
        field = _words().field.match(line)
        if field is None:
            break
        count += 1
        if name := _words().names.get(field["name"].lower()):
            fields.setdefault(name, field["value"].strip())
    day = find_day(fields.get("date", ""))
    return Mail(
        "\n".join(line.removeprefix("> ") for line in lines[count:]),
        False,
        _subject(fields.get("subject", "")) or mail.subject,
        _sender(fields.get("from", "")) or mail.sender,
        datetime(day.year, day.month, day.day) if day else mail.sent,
    )
