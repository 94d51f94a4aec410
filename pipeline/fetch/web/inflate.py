"""Decompression with a limit: a small body that unfolds to gigabytes is stopped where the limit is passed."""

from __future__ import annotations

import zlib

ACCEPTED = "gzip, deflate"
"""The content codings that are asked for; both can be unfolded piece by piece."""
_GZIP, _RAW = 31, -15
_NAMES = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": 47}


class InflateError(Exception):
    """A body that can't be decompressed; its text says why."""


class LimitError(Exception):
    """A body that is larger than the limit."""


class Inflater:
    """Unfolds a body in one content coding, piece by piece."""

    def __init__(self, coding: str) -> None:
        window = _NAMES.get(coding.strip().lower())
        if window is None:
            raise InflateError(f"is compressed as “{coding}”, which was not asked for")
        self._window = window
        self._stream = zlib.decompressobj(window)
        self._begun = False

    def feed(self, piece: bytes, room: int) -> bytes:
        """Unfold a piece.

        Args:
            piece: the next bytes as they were sent.
            room: how many bytes may come of it.

        Raises:
            LimitError: more than that comes of it.
            InflateError: it is not compressed as its header says.
        """
        found = bytearray()
        while piece:
            if self._stream.eof:
                if not piece.startswith(b"\x1f\x8b"):
                    break  # padding after the end, which browsers pass over too
                self._stream = zlib.decompressobj(self._window)
            found += self._unfold(piece, room - len(found) + 1)
            if len(found) > room:
                raise LimitError
            piece = self._stream.unused_data
        return bytes(found)

    def _unfold(self, piece: bytes, most: int) -> bytes:
        try:
            found = self._stream.decompress(piece, most)
        except zlib.error as error:
            if self._begun or self._window == _GZIP:
                raise InflateError(f"is badly compressed ({error})") from None
            # "deflate" without its zlib header, as some old servers send it
            self._stream = zlib.decompressobj(_RAW)
            self._window = _RAW
            return self._unfold_raw(piece, most)
        self._begun = True
        return found

    def _unfold_raw(self, piece: bytes, most: int) -> bytes:
        self._begun = True
        try:
            return self._stream.decompress(piece, most)
        except zlib.error as error:
            raise InflateError(f"is badly compressed ({error})") from None

    def end(self) -> None:
        """Check that the body is whole.

        Raises:
            InflateError: it was cut off.
        """
        if self._begun and not self._stream.eof:
            raise InflateError("was cut off before its end")


def gunzipped(body: bytes, limit: int) -> bytes:
    """Return the content of a gzip file, or the body itself where it is none.

    Raises:
        LimitError: the content is larger than `limit` bytes.
        InflateError: the file is damaged.
    """
    if not body.startswith(b"\x1f\x8b"):
        return body
    inflater = Inflater("gzip")
    found = inflater.feed(body, limit)
    inflater.end()
    return found
