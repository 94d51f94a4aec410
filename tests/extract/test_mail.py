"""Saved mails: newsletters, and mails that somebody passed on."""

from datetime import date
from email.message import EmailMessage

import pytest

from pipeline.extract import UnreadableError
from tests.extract.desk import article

LONG = (
    "Alto Systems has collected $40 million from three funds, the company said on Tuesday, and will spend most of "
    "it on people, of whom forty work there now and as many again are to come before the summer is out."
)


def mail(text: str | None = None, html: str | None = None, **headers: str) -> EmailMessage:
    message = EmailMessage()
    said = {
        "Subject": "Alto raises",
        "From": "The Gazette <news@gazette.example>",
        "Date": "Tue, 3 Feb 2026 23:10:00 -0500",
    }
    for name, value in {**said, **headers}.items():
        message[name] = value
    if text is not None:
        message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


def read(message: EmailMessage | bytes):
    body = message if isinstance(message, bytes) else message.as_bytes()
    return article(body, "", "file:///inbox/alto.eml")


def test_headers_give_title_day_and_sender():
    got = read(mail(LONG))

    assert (got.title, got.published, got.dated_by) == ("Alto raises", date(2026, 2, 3), "page")
    assert (got.author, got.site, got.text) == ("The Gazette", "The Gazette", LONG)


def test_the_web_version_of_a_newsletter_is_read_though_its_layout_is_tables():
    html = (
        "<html><body><table role=presentation><tr><td><table><tr><td><h1>Alto raises</h1></td></tr><tr><td>"
        f"<p>{LONG}</p></td></tr></table></td></tr></table><table><tr><th>Plan</th></tr><tr><td>$5</td></tr></table></body>"
    )
    got = read(mail("Look at this in a browser.", html))

    assert [b.text for b in got.blocks] == ["Alto raises", LONG]
    assert got.tables[0].rows[1][0].text == "$5"


def test_a_mail_that_was_passed_on_is_read_as_it_was_first_sent():
    text = (
        "FYI\n\n---------- Forwarded message ---------\nFrom: Alto Systems <press@alto.example>\nDate: Mon, 2 Feb "
        "2026 at 09:00\n"
        f"Subject: Alto closes its Series B\nTo: <desk@gazette.example>\n\n{LONG}\n"
    )
    got = read(mail(text, Subject="Fwd: Alto closes its Series B"))

    assert (got.title, got.published, got.site) == ("Alto closes its Series B", date(2026, 2, 2), "Alto Systems")
    assert got.text == LONG


def test_a_mail_that_is_attached_to_another_is_the_one_that_is_read():
    outer = mail("See attached.", Subject="TR: Alto")
    outer.add_attachment(mail(LONG, Subject="Alto lève 40 millions", Date="Mon, 2 Feb 2026 09:00:00 +0000"))
    got = read(outer)

    assert (got.title, got.published, got.text) == ("Alto lève 40 millions", date(2026, 2, 2), LONG)


def test_answers_and_encodings_of_a_subject_are_undone():
    assert read(mail(LONG, Subject="WG: AW: Alto sammelt für Töne")).title == "Alto sammelt für Töne"
    raw = b"Subject: =?iso-8859-1?Q?Alto?=\nContent-Type: text/plain; charset=cp1252\n\n40 M\x80 lev\xe9s"

    assert read(raw).text == "40 M€ levés"


def test_a_mail_of_tomorrow_is_not_dated_by_its_sender():
    assert read(mail(LONG, Date="Tue, 3 Feb 2032 10:00:00 +0000")).published is None


@pytest.mark.parametrize("raw", [b"", b"Subject: nothing\n\n", b"Subject: x\nContent-Type: image/png\n\nabc"])
def test_a_mail_without_a_text_says_so(raw):
    with pytest.raises(UnreadableError, match=r"alto\.eml is a mail without a text\. Save it"):
        read(raw)


@pytest.mark.parametrize(
    "raw", [b"Date: no day\nFrom: <<>>\nSubject: =?x?B?!?=\n\nAlto.", b"\xe9\xe8: x\n\nAlto.", b"Alto."]
)
def test_broken_headers_are_passed_over(raw):
    assert "Alto." in read(raw).text
