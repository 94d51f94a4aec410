"""A digest as a mail, text and HTML of one content, and how it leaves by SMTP."""

from __future__ import annotations

import hashlib
import re
import smtplib
import socket
import ssl
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from urllib.parse import unquote, urlsplit

from reports import render
from reports.escaping import clean
from reports.items import Digest
from storage.records import FigurewatchError, MailSettings

_FOR_GOOD = 500
"""From this answer on a server means that asking again is of no use (RFC 5321, 4.2.1)."""
_SPEC = r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+"
_ADDRESS = re.compile(rf"(?P<bare>{_SPEC})|\"?(?P<name>[^<>@\",;:]*?)\"?\s*<(?P<spec>{_SPEC})>")


class MailError(FigurewatchError):
    """A mail could not be made or was not accepted; the sentence names the host or address and says what to do."""


def new_message_id(settings: MailSettings | None) -> str:
    """Return a Message-ID in the sender's domain. A message keeps it however often it must be sent."""
    domain = settings.sender.rpartition("@")[2].strip("> ") if settings else ""
    return make_msgid(
        "figurewatch", domain=domain if re.fullmatch(r"[A-Za-z0-9.-]+", domain) else "figurewatch.invalid"
    )


def address(written: str) -> Address:
    """Read an address as sources.yaml has it: "desk@example.org", "Desk <desk@example.org>", "mailto:desk@example.org".

    Raises:
        MailError: it is none, or holds more than one.
    """
    text = unquote(urlsplit(written).path) if written.lower().startswith("mailto:") else written
    found = _ADDRESS.fullmatch(text.strip())
    try:
        if found is None or clean(text) != text.strip():
            raise ValueError
        return Address((found["name"] or "").strip(), addr_spec=found["bare"] or found["spec"])
    except (ValueError, IndexError, MessageError):
        raise MailError(f"{clean(written)!r} is no mail address. Write it as mailto:name@example.org.") from None


def message(digest: Digest, settings: MailSettings, recipient: str, message_id: str) -> EmailMessage:
    """Return a digest as a mail.

    Args:
        digest: what is told.
        settings: how mail leaves; `sender` is its From.
        recipient: one address, bare or as `mailto:`.
        message_id: its Message-ID; the same for every try.

    Raises:
        MailError: the sender or the recipient is no address.
    """
    head, text, html = render.subject(digest), render.text(digest), render.html(digest)
    return compose(head, text, html, settings, recipient, message_id=message_id, date=digest.made)


def compose(
    subject: str, text: str, html: str, settings: MailSettings, recipient: str, *, message_id: str, date: datetime
) -> EmailMessage:
    """Return a mail of two alternatives, plain text and HTML; `message` says more."""
    sender, to = address(settings.sender), address(recipient)
    made = EmailMessage(policy=SMTP)
    made["From"] = sender
    made["To"] = to
    made["Subject"] = clean(subject)
    made["Date"] = format_datetime(date)
    made["Message-ID"] = message_id
    made["List-Id"] = f"figurewatch digest <digest.figurewatch.{sender.domain}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(text, cte="quoted-printable")
    made.add_alternative(html, subtype="html", cte="quoted-printable")
    # the same message again is the same bytes
    made.set_boundary(f"=_{hashlib.sha256(message_id.encode()).hexdigest()[:32]}")
    return made


def send(message: EmailMessage, settings: MailSettings, *, context: ssl.SSLContext | None = None) -> None:
    """Hand a mail to the server; returning means that the server has accepted it.

    Args:
        message: the mail.
        settings: the server, how to secure the way to it, and the login.
        context: which certificates are trusted; by default those of the system.

    Raises:
        MailError: the server can't be reached or is not who it should be, or refused the login, the sender, the
            recipient or the message.
    """
    place = f"{settings.host}:{settings.port}"
    try:
        with _connected(settings, context) as server:
            if settings.user:
                server.login(settings.user, settings.password or "")
            server.send_message(message)
    except smtplib.SMTPRecipientsRefused as error:
        raise MailError(_refused(error, place)) from error
    except UnicodeError as error:  # a host such as "smtp..example"
        raise MailError(f"There is no host {clean(settings.host)}. Check `host:` under `mail:`.") from error
    except (smtplib.SMTPException, OSError) as error:
        raise MailError(_sentence(error, settings, place)) from error


def _refused(error: smtplib.SMTPRecipientsRefused, place: str) -> str:
    """Say whom the server refused, for now or for good, and what to do: a letter waits until it is taken."""
    who = "; ".join(f"{name} ({_said(*why)})" for name, why in error.recipients.items())
    if all(code < _FOR_GOOD for code, _ in error.recipients.values()):
        return f"{place} takes no mail now for {who}. It is tried again with the next run."
    advice = "Check the address under `to:`; nothing more is sent to one that is taken out."
    return f"{place} refused the recipient {who}. {advice}"


def _connected(settings: MailSettings, context: ssl.SSLContext | None) -> smtplib.SMTP:
    if settings.security == "tls":
        trusted = context or ssl.create_default_context()
        return smtplib.SMTP_SSL(settings.host, settings.port, timeout=settings.timeout, context=trusted)
    server = smtplib.SMTP(settings.host, settings.port, timeout=settings.timeout)
    if settings.security == "starttls":
        try:
            server.starttls(context=context or ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _sentence(error: smtplib.SMTPException | OSError, settings: MailSettings, place: str) -> str:
    """Say in a sentence what went wrong between us and the mail server, and what to do."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        why = _said(error.smtp_code, error.smtp_error)
        return f"{place} refused the login of {settings.user} ({why}). Check `user:` and `password:` under `mail:`."
    if isinstance(error, smtplib.SMTPSenderRefused):
        why = _said(error.smtp_code, error.smtp_error)
        return f"{place} refused the sender {error.sender} ({why}). Check `from:` under `mail:`."
    if isinstance(error, smtplib.SMTPNotSupportedError) and "AUTH" in str(error):
        return (
            f"{place} takes no login on this connection. Set `security:` to starttls or tls, or leave out `user:` "
            "and `password:` under `mail:`."
        )
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return f"{place} does not offer what `mail:` asks for ({error}). Set `security:` to tls, starttls or none."
    if isinstance(error, smtplib.SMTPResponseException):
        why = _said(error.smtp_code, error.smtp_error)
        return f"{place} did not accept the message ({why}). It is tried again with the next run."
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"The certificate of {place} is not trusted ({error.verify_message}). Check `host:` under `mail:`, or "
            "trust its authority on this machine."
        )
    if isinstance(error, ssl.SSLError):
        return f"{place} does not speak TLS as expected ({error.reason}). Set `security:` to starttls, tls or none."
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return f"{place} did not answer within {settings.timeout:g} s. Check `host:` and `port:` under `mail:`."
    if isinstance(error, socket.gaierror):
        return f"There is no host {settings.host}. Check `host:` under `mail:`, and the network."
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return f"{place} broke off the connection. Check `port:` and `security:` under `mail:`."
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return f"{place} can't be reached ({clean(reason)}). Check `host:` and `port:` under `mail:`."


def _said(code: int, text: bytes | str) -> str:
    """Write a server's answer on one line."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return clean(f"{code} {words}")[:200]
