"""Bytes to text: byte order marks, what the server and the page say of the encoding, and what is done when they lie.

The order follows the WHATWG Encoding Standard (https://encoding.spec.whatwg.org), with one difference: bytes that are
valid UTF-8 beyond ASCII are UTF-8, whatever anybody says, because no other encoding produces them by chance.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.I)
_PARAMETER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
_UNSEEN_REFERENCE = re.compile("&(?:shy|ZeroWidthSpace|#173|#xad|#8203|#x200b|lrm|rlm);", re.I)
_HEAD = 4096
_WRONG_SHARE = 0.002
_WESTERN_SHARE = 0.2
_SHORT = 64
_SPACING = b"\t\n\r\f\x1b"
"""The control characters of texts; the last one changes the alphabet in some Asian encodings."""
_CONTROLS = bytes(byte for byte in range(32) if byte not in _SPACING)
_CONTROL_SHARE = 0.05
_AS_WINDOWS = frozenset(("ascii", "iso8859-1", "cp1252"))
"""Encodings that the web reads as windows-1252."""


def decode(body: bytes, content_type: str = "") -> str:
    """Return a body as text, without characters that are not seen (soft hyphens, zero-width spaces); never fails.

    Args:
        body: the bytes, content encoding undone.
        content_type: the Content-Type header, which may name a charset.
    """
    text = _UNSEEN_REFERENCE.sub("", _decoded(body, content_type))
    for character in _UNSEEN:
        text = text.replace(character, "")
    return text


def is_binary(body: bytes) -> bool:
    """Whether a body is no text in any encoding: its beginning is full of characters that no text holds."""
    head = body[:4096]
    if len(head) < _SHORT or head.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(head):
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(head)


def _decoded(body: bytes, content_type: str) -> str:
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    named = [name for name in (_named(content_type), *_in_page(body)) if name]
    wide = _wide(body)
    if wide:
        return body.decode(wide, "replace")
    stateful = next((name for name in named if name.startswith(("iso2022", "hz"))), None)
    for encoding in [*([stateful] if stateful else []), "utf-8", *named]:
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return _guessed(body, named)


def _named(content_type: str) -> str | None:
    found = _PARAMETER.search(content_type)
    return _known(found[1]) if found else None


def _in_page(body: bytes) -> list[str | None]:
    found = (_META.search(body[:_HEAD]), _DECLARATION.match(body[:_HEAD]))
    return [_known(match[1].decode("ascii", "replace")) for match in found if match]


def _known(name: str) -> str | None:
    """The codec of a name; None for one that is unknown, or that the bytes of a page cannot be in."""
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not codec._is_text_encoding or codec.name.startswith(("utf-16", "utf-32", "utf-7")):
        return None
    return "cp1252" if codec.name in _AS_WINDOWS else codec.name


def _wide(body: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of its first tags is zero."""
    head = body[:400]
    if len(head) < 4 or head.count(0) * 3 < len(head):
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _guessed(body: bytes, named: list[str]) -> str:
    """Read what is in no encoding that was named without a fault: UTF-8 with a few broken bytes, else the likeliest."""
    text = body.decode("utf-8", "replace")
    foreign = sum(byte > 127 for byte in body)
    if text.count("�") <= max(_WRONG_SHARE * len(body), 1) and text.count("�") * 4 < foreign:
        return text
    others = [name for name in named if name != "utf-8"]
    if others:
        return body.decode(others[0], "replace")
    if foreign < _WESTERN_SHARE * len(body):  # accents here and there: too few to tell Western encodings apart
        return body.decode("cp1252", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(body[:50_000]).best()
    return body.decode(best.encoding if best else "cp1252", "replace")
