"""Answers as our transports hand them on: decoded, bounded, and harmless to whoever reads them."""

from __future__ import annotations

import sys
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    MutableMapping,
    Sequence,
)
from contextlib import suppress
from typing import Any, TypeAlias

from trakt_auth._bounded_body import Decoder
from trakt_auth._bounds import Bounds, GivenUp
from trakt_auth._frames import strip
from trakt_auth._httpx import httpx

# Pieces that may still come from buffers once a connection is closed; none is too few.
_BUFFERED = 64


Headers: TypeAlias = Sequence[tuple[bytes, bytes]]


def answer(
    request: httpx.Request,
    status: int,
    headers: Headers,
    body: Body | AsyncBody,
    extensions: MutableMapping[str, Any],
) -> httpx.Response:
    """An answer whose body arrives by `body`, which decodes it."""
    body.status = status
    kept: list[tuple[bytes, bytes]] = []
    for name, value in headers:
        match name.lower():
            case b"content-encoding":
                body.encodings.append(value.decode("latin-1"))
                continue
            case b"location" if not _is_readable(request, value):
                continue
        kept.append((name, value))
    if body.encodings:
        kept = [pair for pair in kept if pair[0].lower() != b"content-length"]
    return httpx.Response(status, headers=kept, stream=body, extensions=dict(extensions))


def _is_readable(request: httpx.Request, location: bytes) -> bool:
    # httpx reads it even where it follows nothing, and raises whatever its parsers raise.
    try:
        url = httpx.URL(location.decode("ascii"))
        if not url.scheme:
            url = request.url.join(url)
        return bool(url.host)
    except (httpx.InvalidURL, ValueError):  # of idna, too
        return False


def as_httpx(error: Exception, request: httpx.Request) -> Exception:
    """The exception of httpx that says the same as one of httpcore; any other as it is."""
    kind = getattr(httpx, type(error).__name__, None)
    if type(error).__module__.startswith("httpcore") and kind is not None:
        raised: Exception = kind(str(error), request=request)
        return raised
    if isinstance(error, httpx.RequestError):
        error.request = request
    return error


def _is_said_by(status: int, problem: Exception) -> bool:
    # The status of an error says what matters, above all a 401: a body that breaks off, or cannot
    # be read, must not hide it.
    return (
        status >= 400
        and isinstance(problem, httpx.RequestError)
        and not isinstance(problem, GivenUp)
    )


class Body(httpx.SyncByteStream):
    """A body: decoded, no larger and no later than its request allows."""

    def __init__(self, pieces: Iterable[bytes], request: httpx.Request, bounds: Bounds) -> None:
        self._pieces = pieces
        self._request = request
        self._bounds = bounds
        self.status = 0
        self.encodings: list[str] = []

    def __iter__(self) -> Iterator[bytes]:
        outer = sys.exception()
        try:
            decoder = Decoder(", ".join(self.encodings), self._bounds.largest_of(self.status))
            for piece in self._pieces:
                self._bounds.check(self._request)
                yield from decoder.feed(piece)
            decoder.end()
        except GeneratorExit:
            raise
        except Exception as error:
            problem = as_httpx(error, self._request)
            strip(error, outer)
            if not _is_said_by(self.status, problem):
                raise problem from error
        except BaseException as error:
            strip(error, outer)
            raise

    def close(self) -> None:
        """Let the connection go."""
        close = getattr(self._pieces, "close", None)
        if close is not None:
            close()


class AsyncBody(httpx.AsyncByteStream):
    """As `Body`, async."""

    def __init__(
        self, pieces: AsyncIterable[bytes], request: httpx.Request, bounds: Bounds
    ) -> None:
        self._pieces = pieces
        self._request = request
        self._bounds = bounds
        self.status = 0
        self.encodings: list[str] = []

    async def __aiter__(self) -> AsyncIterator[bytes]:
        outer, pieces = sys.exception(), aiter(self._pieces)
        try:
            decoder = Decoder(", ".join(self.encodings), self._bounds.largest_of(self.status))
            async for piece in pieces:
                self._bounds.check(self._request)
                for decoded in decoder.feed(piece):
                    yield decoded
            decoder.end()
        except GeneratorExit:
            await self._leave(pieces)
            raise
        except Exception as error:
            await self._leave(pieces)
            problem = as_httpx(error, self._request)
            strip(error, outer)
            if not _is_said_by(self.status, problem):
                raise problem from error
        except BaseException as error:
            strip(error, outer)
            raise

    async def _leave(self, pieces: AsyncIterator[bytes]) -> None:
        # Below are generators within generators, and trio warns of each that is left open. With
        # the connection closed, the innermost ends, and so do the others.
        await self.aclose()
        with suppress(Exception):
            for _ in range(_BUFFERED):
                await anext(pieces)

    async def aclose(self) -> None:
        """Let the connection go."""
        close = getattr(self._pieces, "aclose", None)
        if close is not None:
            await close()
