"""Bodies of a bounded size: httpx would inflate a megabyte into a gigabyte before anybody asks."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from trakt_auth._bounds import TooLarge
from trakt_auth._httpx import httpx

# What our clients accept. Each step of decoding has a bounded result.
ENCODINGS = "gzip, deflate"
_STEP = 256 * 1024


class Decoder:
    """Decodes the pieces of a body, and stops it where it grows too large.

    Args:
        encoding: The ``Content-Encoding`` of the answer.
        largest: Bytes that it may hold, decoded.

    Raises:
        httpx.DecodingError: The encoding is not one that we asked for.
    """

    def __init__(self, encoding: str, largest: int) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise httpx.DecodingError("The body has an encoding that nobody asked for.")
        plain = encoding in ("", "identity")
        # zlib finds out by itself whether it is gzip's format or its own.
        self._inflate = None if plain else zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._may_be_raw = encoding == "deflate"
        self._left = largest
        self._began = False
        self._head = b""

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """The decoded pieces of `piece`.

        Raises:
            TooLarge: The body holds more than it may.
            httpx.DecodingError: It is not encoded as it says.
        """
        if self._inflate is None:
            yield self._counted(piece)
            return
        self._began = self._began or bool(piece)
        if self._may_be_raw:  # two bytes tell
            self._head += piece
            if len(self._head) < 2:
                return
            piece = self._head
        while piece and not self._inflate.eof:
            decoded = self._step(piece)
            piece = self._inflate.unconsumed_tail
            if decoded:
                yield self._counted(decoded)

    def end(self) -> None:
        """Say that nothing follows.

        Raises:
            httpx.DecodingError: Something is missing.
        """
        if self._inflate is not None and not self._inflate.eof and self._began:
            raise httpx.DecodingError("The compressed body is not complete.")

    def _step(self, piece: bytes) -> bytes:
        assert self._inflate is not None  # noqa: S101 - its caller has just looked
        try:
            decoded = self._inflate.decompress(piece, _STEP)
        except zlib.error:
            if not self._may_be_raw:
                raise httpx.DecodingError("The body is not compressed as it says.") from None
            # Some servers leave out zlib's header.
            self._may_be_raw, self._inflate = False, zlib.decompressobj(-zlib.MAX_WBITS)
            return self._step(piece)
        self._may_be_raw = False
        return decoded

    def _counted(self, piece: bytes) -> bytes:
        self._left -= len(piece)
        if self._left < 0:
            raise TooLarge("The body is larger than it may be.")
        return piece
