"""Responses as our transports return them: decoded, bounded, harmless to readers.

httpx alone would inflate a megabyte into a gigabyte.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import AsyncIterator, Iterator, MutableMapping, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from trakt_auth._ground.secrets import strip
from trakt_auth._wire.bounds import MOST_VALUES, UNCOUNTED, VALUE_MARKS, Bounds, GivenUp, TooLarge
from trakt_auth._wire.http import httpx

# The encodings that our clients accept. Each step of decoding has a bounded result.
ENCODINGS = "gzip, deflate"
_STEP = 256 * 1024


class Decoder:
    """Decodes the pieces of a body that may have `largest` bytes, decoded."""

    def __init__(self, encoding: str, largest: int) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise httpx.DecodingError("The body has an encoding that nobody asked for.")
        plain = encoding in ("", "identity")
        # zlib tells by itself whether the format is gzip's or its own.
        self._inflate = None if plain else zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._may_be_raw = encoding == "deflate"
        self._left = largest
        self._counted_from = largest - UNCOUNTED
        self._values = MOST_VALUES
        self._began = False
        self._head = b""

    def feed(self, piece: bytes) -> Iterator[bytes]:
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
        """Check that the body is complete."""
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
        if self._left < self._counted_from:
            self._values -= sum(map(piece.count, VALUE_MARKS))
            if self._values < 0:
                raise TooLarge("The body holds more values than it may.")
        return piece


# Pieces that may still come from buffers after a connection is closed.
_BUFFERED = 64

Headers: TypeAlias = Sequence[tuple[bytes, bytes]]


def _names_a_host(request: httpx.Request, location: bytes) -> bool:
    # httpx reads it even if it follows no redirect, and raises any error of its parsers.
    try:
        url = httpx.URL(location.decode("ascii"))
        if not url.scheme:
            url = request.url.join(url)
        return bool(url.host)
    except (httpx.InvalidURL, ValueError):  # of idna, too
        return False


def as_httpx(error: Exception, request: httpx.Request) -> Exception:
    """The exception of httpx for one of httpcore; any other exception as it is."""
    kind = getattr(httpx, type(error).__name__, None)
    if type(error).__module__.startswith("httpcore") and kind is not None:
        raised: Exception = kind(str(error), request=request)
        return raised
    if isinstance(error, httpx.RequestError):
        error.request = request
    return error


class _Decoded:
    """The part of the two bodies that does not read."""

    def __init__(self, pieces: Any, request: httpx.Request, bounds: Bounds) -> None:
        self._pieces = pieces
        self._request = request
        self._bounds = bounds
        self._status = 0
        self._encodings: list[str] = []

    def response(
        self, status: int, headers: Headers, extensions: MutableMapping[str, Any]
    ) -> httpx.Response:
        """A response with this body, which decodes itself."""
        self._status = status
        kept: list[tuple[bytes, bytes]] = []
        for name, value in headers:
            match name.lower():
                case b"content-encoding":
                    self._encodings.append(value.decode("latin-1"))
                    continue
                case b"location" if not _names_a_host(self._request, value):
                    continue
            kept.append((name, value))
        if self._encodings:
            kept = [pair for pair in kept if pair[0].lower() != b"content-length"]
        stream: Any = self
        return httpx.Response(status, headers=kept, stream=stream, extensions=dict(extensions))

    def _decoder(self) -> Decoder:
        return Decoder(", ".join(self._encodings), self._bounds.largest_of(self._status))

    def _problem(self, error: Exception, outer: BaseException | None) -> Exception | None:
        """The error to raise for one in the middle of the body; None to end the body by it."""
        problem = as_httpx(error, self._request)
        strip(error, outer)
        # The status of an error matters more than its body, above all a 401: a body that breaks
        # off, or cannot be read, must not hide it.
        by_connection = isinstance(problem, httpx.RequestError) and not isinstance(problem, GivenUp)
        return None if self._status >= 400 and by_connection else problem


class Body(_Decoded, httpx.SyncByteStream):
    """A body: decoded, no larger and no later than its request allows."""

    def __iter__(self) -> Iterator[bytes]:
        outer = sys.exception()
        try:
            decoder = self._decoder()
            for piece in self._pieces:
                self._bounds.check(self._request)
                yield from decoder.feed(piece)
            decoder.end()
        except GeneratorExit:
            raise
        except Exception as error:
            if (problem := self._problem(error, outer)) is not None:
                raise problem from error
        except BaseException as error:
            strip(error, outer)
            raise

    def close(self) -> None:
        self._pieces.close()


class AsyncBody(_Decoded, httpx.AsyncByteStream):
    """As `Body`, async."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        outer, pieces = sys.exception(), aiter(self._pieces)
        try:
            decoder = self._decoder()
            while (piece := await self._next(pieces)) is not None:
                self._bounds.check(self._request)
                for decoded in decoder.feed(piece):
                    yield decoded
            decoder.end()
        except GeneratorExit:
            await self._leave(pieces)
            raise
        except Exception as error:
            await self._leave(pieces)
            if (problem := self._problem(error, outer)) is not None:
                raise problem from error
        except BaseException as error:
            strip(error, outer)
            raise

    async def _next(self, pieces: AsyncIterator[bytes]) -> bytes | None:
        """The next piece, in time; None at the end."""
        from anyio import move_on_after  # here, since blocking programs do not need it

        with move_on_after(self._bounds.left()):
            return await anext(pieces, None)
        raise httpx.ReadTimeout("The answer took too long.")

    async def _leave(self, pieces: AsyncIterator[bytes]) -> None:
        # Below are generators within generators, and trio warns of each that is left open. With
        # the connection closed, the innermost ends, and so do the others.
        await self.aclose()
        with suppress(Exception):
            for _ in range(_BUFFERED):
                await anext(pieces)

    async def aclose(self) -> None:
        await self._pieces.aclose()
