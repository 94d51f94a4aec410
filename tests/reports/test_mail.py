"""Mail as it is made, and as a real server on loopback takes it or refuses it."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from reports.items import Digest
from reports.mail import MailError, address, compose, message, new_message_id, send
from storage.records import MailSettings
from tests.reports.office import MONDAY, WEEK, Office
from tests.reports.test_digest import disputed_round

SETTINGS = MailSettings("127.0.0.1", 25, "figurewatch <figurewatch@example.org>", security="none", timeout=5)
EMPTY = Digest(MONDAY - WEEK, MONDAY, MONDAY)


@dataclass
class Inbox:
    """What the server took, and whom it refuses."""

    refused: str = ""
    answer: str = "550 No such desk here"
    taken: list[EmailMessage] = field(default_factory=list)

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, to: str, options: Any) -> str:  # noqa: N802
        if to == self.refused:
            return self.answer
        envelope.rcpt_tos.append(to)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        self.taken.append(message_from_bytes(envelope.content, _class=EmailMessage, policy=SMTP))
        return "250 Taken"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(inbox: Inbox, **options: Any) -> Iterator[MailSettings]:
    """Run a mail server on a free port of loopback."""
    for _ in range(5):
        server = Controller(inbox, hostname="127.0.0.1", port=free_port(), **options)
        try:
            server.start()
        except OSError:  # somebody else took the port in between
            continue
        break
    try:
        yield replace(SETTINGS, port=server.port)
    finally:
        server.stop()


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


def letter(to: str = "mailto:desk@example.org") -> EmailMessage:
    return message(disputed_round(Office()), SETTINGS, to, new_message_id(SETTINGS))


# --- the message ---


def test_a_mail_has_the_digest_as_text_and_as_html() -> None:
    made = letter()
    assert made.get_content_type() == "multipart/alternative"
    plain, page = made.iter_parts()
    assert "Northwind AI, Series B: $250M or $2.5B?" in plain.get_content()
    assert "<b>1. Northwind AI, Series B: $250M or $2.5B?</b>" in page.get_content()


def test_a_mail_carries_what_mail_programs_sort_by() -> None:
    made = letter()
    assert made["From"] == "figurewatch <figurewatch@example.org>"
    assert made["To"] == "desk@example.org"
    assert made["Message-ID"].endswith("@example.org>")
    assert made["Date"].startswith("Mon, 04 May 2026 ")
    assert made["List-Id"] == "figurewatch digest <digest.figurewatch.example.org>"
    assert made["Auto-Submitted"] == "auto-generated"
    assert made["Subject"].startswith("figurewatch, 27 Apr to 4 May 2026: 1 to decide")


def test_every_line_of_a_mail_fits_the_protocol() -> None:
    assert max(len(line) for line in letter().as_bytes().split(b"\r\n")) <= 998


def test_a_subject_cannot_add_headers() -> None:
    made = compose("a\r\nBcc: x@evil.example", "", "", SETTINGS, "desk@example.org", message_id="<1@x>", date=MONDAY)
    assert made["Bcc"] is None
    assert made["Subject"] == "a Bcc: x@evil.example"


@pytest.mark.parametrize(
    "written",
    ["mailto:", "desk", "a@b@c", "mailto:a%0D%0ABcc:x@evil.example", "a@x.example, b@x.example", "@x", "a b@x.example"],
)
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(MailError, match="is no mail address"):
        address(written)


def test_an_address_may_have_a_name() -> None:
    assert address("mailto:desk@example.org").addr_spec == "desk@example.org"
    assert address("The Desk <desk@example.org>").display_name == "The Desk"


def test_message_ids_are_all_different() -> None:
    assert new_message_id(SETTINGS) != new_message_id(SETTINGS)
    assert new_message_id(None).endswith("@figurewatch.invalid>")


# --- sending ---


def test_a_server_takes_the_mail(inbox: Inbox) -> None:
    made = letter()
    with serving(inbox) as settings:
        send(made, settings)
    (taken,) = inbox.taken
    assert taken["Message-ID"] == made["Message-ID"]
    assert "closed a Series B of $250 million" in taken.get_body(("plain",)).get_content()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            "550 No such desk here",
            r"refused the recipient desk@example\.org \(550 No such desk here\)\. Check the address under `to:`; "
            r"nothing more is sent to one that is taken out\.$",
        ),
        (
            "450 Greylisted",
            r"takes no mail now for desk@example\.org \(450 Greylisted\)\. It is tried again with the next run",
        ),
    ],
)
def test_a_refused_recipient_is_named_with_what_ends_it(inbox: Inbox, answer: str, said: str) -> None:
    inbox.refused, inbox.answer = "desk@example.org", answer
    with serving(inbox) as settings, pytest.raises(MailError, match=said):
        send(letter(), settings)
    assert not inbox.taken


def test_nobody_at_the_port() -> None:
    nobody = replace(SETTINGS, port=free_port())
    with pytest.raises(MailError, match=r"127\.0\.0\.1:\d+ can't be reached \(Connection refused\)"):
        send(letter(), nobody)


@pytest.mark.parametrize("host", ["mail.invalid", "mail..example"])
def test_a_host_that_is_not_there(host: str) -> None:
    with pytest.raises(MailError, match=f"There is no host {re.escape(host)}"):
        send(letter(), replace(SETTINGS, host=host))


def test_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        slow = replace(SETTINGS, port=silent.getsockname()[1], timeout=0.2)
        with pytest.raises(MailError, match=r"did not answer within 0\.2 s"):
            send(letter(), slow)


def test_a_server_that_takes_no_login(inbox: Inbox) -> None:
    with serving(inbox) as settings, pytest.raises(MailError, match="leave out `user:`"):
        send(letter(), replace(settings, user="desk", password="secret"))


def test_a_server_without_starttls(inbox: Inbox) -> None:
    with serving(inbox) as settings, pytest.raises(MailError, match="does not offer what `mail:` asks for"):
        send(letter(), replace(settings, security="starttls"))
    assert not inbox.taken


# --- certificates and logins ---


@dataclass(frozen=True)
class Certificate:
    """A certificate for 127.0.0.1 that signs itself, and who trusts it."""

    file: Path
    key: Path

    def server(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key)
        return context

    def client(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.file))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    made = Certificate(folder / "cert.pem", folder / "key.pem")
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(made.key), "-out", str(made.file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        pytest.skip(f"openssl can't make the certificate: {done.stderr[-200:]}")
    return made


def _login(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"desk", b"secret")
    return AuthResult(success=right, handled=False)


@contextmanager
def guarded(inbox: Inbox, certificate: Certificate) -> Iterator[MailSettings]:
    options = {"tls_context": certificate.server(), "require_starttls": True, "authenticator": _login}
    with serving(inbox, auth_required=True, **options) as settings:
        yield replace(settings, security="starttls", user="desk", password="secret")


def test_starttls_and_login(inbox: Inbox, certificate: Certificate) -> None:
    with guarded(inbox, certificate) as settings:
        send(letter(), settings, context=certificate.client())
    assert len(inbox.taken) == 1


def test_a_refused_login_names_the_user(inbox: Inbox, certificate: Certificate) -> None:
    with guarded(inbox, certificate) as settings, pytest.raises(MailError, match="refused the login of desk"):
        send(letter(), replace(settings, password="wrong"), context=certificate.client())
    assert not inbox.taken


def test_a_certificate_that_nobody_vouches_for(inbox: Inbox, certificate: Certificate) -> None:
    said = r"certificate of 127\.0\.0\.1:\d+ is not"
    with guarded(inbox, certificate) as settings, pytest.raises(MailError, match=said):
        send(letter(), settings)
    assert not inbox.taken


def test_tls_from_the_start(inbox: Inbox, certificate: Certificate) -> None:
    with serving(inbox, ssl_context=certificate.server()) as settings:
        send(letter(), replace(settings, security="tls"), context=certificate.client())
    assert len(inbox.taken) == 1


def test_tls_to_a_server_that_speaks_none(inbox: Inbox) -> None:
    with serving(inbox) as settings, pytest.raises(MailError, match="does not speak TLS"):
        send(letter(), replace(settings, security="tls"))
