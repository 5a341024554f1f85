"""From a call of the tree to the request that is sent, and from the response to its value."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, TypeVar, get_args, get_origin
from urllib.parse import quote, unquote, urlencode

from attrs import evolve

from generated_client._arguments import loose
from generated_client._call import Call
from generated_client._marks import FIRST_PARTY, REPEATABLE
from trakt_auth._calls.outcome import NoResponse, Subject
from trakt_auth._statuses.statuses import certificate_error
from trakt_auth._wire.bounds import GivenUp
from trakt_auth._wire.http import NOTHING_SENT, certificate_problem, httpx
from trakt_auth.app import App
from trakt_auth.errors import (
    Cancelled,
    ConfigurationError,
    NotModified,
    TraktAuthError,
    UnexpectedResponse,
)
from trakt_auth.pages.page import Answer, Page
from trakt_auth.pages.walk import ITEM_COUNT, PAGE_COUNT, number
from trakt_auth.token import Token

T = TypeVar("T")


class Api:
    """The host of the API, which alone gets the bearer and the api key."""

    def __init__(self, app: App) -> None:
        url = httpx.URL(app.api_url)
        self._url = app.api_url
        self._origin = _origin(url)
        self._base = url.path.rstrip("/")

    def absolute(self, url: httpx.URL | str) -> httpx.URL | str:
        """A URL of the API: a path is put behind its address, as httpx does in twice the time."""
        is_path = isinstance(url, str) and url.startswith("/") and not url.startswith("//")
        return f"{self._url}{url}" if is_path else url

    def is_home(self, url: httpx.URL) -> bool:
        """Whether `url` has the scheme, host and port of the API (RFC 6454 section 4)."""
        return _origin(url) == self._origin

    def is_first_party(self, request: httpx.Request) -> bool:
        """Whether Trakt keeps the operation, at home, for its own applications."""
        return is_first_party(request.method, self._path(request))

    def is_repeatable(self, request: httpx.Request) -> bool:
        """Whether the contract says of the operation, at home, that a repeat does no harm."""
        return is_repeatable(request.method, self._path(request))

    def _path(self, request: httpx.Request) -> str:
        return request.url.path.removeprefix(self._base)


def _origin(url: httpx.URL) -> tuple[bytes, bytes, int | None]:
    port = url.port or {b"http": 80, b"https": 443}.get(url.raw_scheme)
    return url.raw_scheme, url.raw_host, port


def bearer(token: Token) -> str:
    """The header that signs a request with `token`."""
    return f"Bearer {token.access_token}"


class Requests:
    """Makes the requests of one application.

    They are made here rather than by an httpx client: that merges headers, cookies and parameters
    of its own into each, which takes longer than all the rest of a call and, with cookies, would
    mix the accounts that share it.
    """

    def __init__(self, app: App) -> None:
        self._base = app.api_url
        self._headers = httpx.Headers({"Accept": "application/json", **app.headers})

    def make(
        self, call: Call[Any], token: Token | None, extensions: dict[str, Any]
    ) -> httpx.Request:
        """The request for `call`, signed with `token`. Raises ValueError for a bad path or body."""
        headers = self._headers
        if token is not None or call.headers:
            headers = headers.copy()
            headers.update(call.headers or {})
        if token is not None:
            headers["Authorization"] = bearer(token)
        content = None if call.body is None else _json(call.name, call.body)
        try:
            return httpx.Request(
                call.method,
                self._base + call.path + _query(call.query, call.path),
                headers=headers,
                content=content,
                extensions=extensions,
            )
        except httpx.InvalidURL:
            problem = f"{call.name}: the path cannot be part of a URL"
        raise ValueError(problem)


def _json(name: str, body: object) -> bytes:
    try:
        return json.dumps(body, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error)  # names types, no values
    raise ValueError(
        f"{name}: the body is no JSON ({reason}). Use dicts, lists, text, numbers, True, False "
        "and None: a time is a text such as 2024-01-31T20:15:00Z."
    )


def _query(query: Mapping[str, str], path: str) -> str:
    if not query:
        return ""
    # Trakt spells lists with plain commas.
    return ("&" if "?" in path else "?") + urlencode(query, safe=",:", quote_via=quote)


CONDITIONS = {"if-none-match", "if-modified-since"}
"""The headers that make Trakt answer 304 (RFC 9110 section 13.1)."""


def subject_of(call: Call[Any]) -> Subject:
    """The call, as far as decisions need it."""
    return Subject(
        call.name,
        call.method,
        call.oauth,
        lambda: (call.query, call.body),
        first_party=is_first_party(call.method, call.path),
        repeatable=is_repeatable(call.method, call.path),
        conditional=any(name.lower() in CONDITIONS for name in call.headers or ()),
    )


def is_first_party(method: str, path: str) -> bool:
    """Whether Trakt keeps the operation with this method and path for its own applications."""
    return _is_marked(FIRST_PARTY, method, path)


def is_repeatable(method: str, path: str) -> bool:
    """Whether the contract says that a repeat does no harm. HTTP says it of all but POST."""
    return method == "POST" and _is_marked(REPEATABLE, method, path)


def _is_marked(mark: str, method: str, path: str) -> bool:
    called = f"{method} {path.partition('?')[0].rstrip('/')}"
    return re.fullmatch(mark, called) is not None


def check_not_empty(call: Call[Any]) -> None:
    """Refuse a write of which nothing is left, where a status and headers are wanted."""
    if call.is_empty:
        raise ValueError(f"{call.name}: none of the items has an id, so there is nothing to send.")


# What names the login or the version of the models, or frames the message.
_SET_BY_US = {"authorization", "connection", "content-length", "host"}
_SET_BY_US |= {"trakt-api-key", "trakt-api-version", "transfer-encoding"}


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers beside those of every request, as a copy.

    Raises:
        ConfigurationError: One cannot be sent, or is one that this SDK sets. Its value is not told.
    """
    if not isinstance(headers, Mapping):
        raise ConfigurationError("headers must be a dict of names and values")
    for name, value in headers.items():
        if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name):
            raise ConfigurationError("headers: a name is not that of a header")
        if name.lower() in _SET_BY_US:
            raise ConfigurationError(f"headers: {name} cannot be set: this SDK sets it")
        if not isinstance(value, str) or not re.fullmatch(r"[ -~]*", value):
            raise ConfigurationError(
                f"headers: {name}: its value must be a line of printable ASCII"
            )
    return dict(headers)


def with_headers(call: Call[T], headers: Mapping[str, str]) -> Call[T]:
    """The same call with `headers` too, where it has none of that name."""
    if not headers:
        return call
    merged = httpx.Headers(headers)
    merged.update(call.headers)
    return evolve(call, headers=merged)


def undescribed(
    method: str,
    path: str,
    params: Mapping[str, object] | None,
    body: object,
    headers: Mapping[str, str] | None = None,
) -> Call[Any]:
    """A call of an operation that nobody has described yet. All of it is checked."""
    path = checked_path(path)
    method = method.upper()
    name = f"{method} {path.partition('?')[0]}"
    # Encoded once more for each request; here, so that it is refused before it takes a turn.
    _json(name, body)
    return Call(
        name=name,
        method=method,
        path=path,
        query={name: loose(value) for name, value in (params or {}).items() if value is not None},
        body=body,
        headers=checked_headers(headers or {}),
    )


def checked_path(path: str) -> str:
    """A path of the API, with or without a query, which everything on the way reads alike.

    Raises ValueError for one that leads elsewhere, or cannot be part of an address.
    """
    if not isinstance(path, str) or not path:
        raise ValueError("path: it is no text, or empty. Give a path such as /movies/trending")
    place = path.partition("?")[0]
    if "://" in place or place.startswith("//"):
        raise ValueError(
            "path: the token goes to the host of the API alone. Give a path such as "
            "/movies/trending, and no host"
        )
    # httpx cuts a # off, and a lone surrogate is no character that could be sent.
    if re.search(r"[\x00-\x20\x7f-\x9f#\\\ud800-\udfff]", path):
        raise ValueError(
            "path: it holds a blank, a control character, a backslash, a # or half a character. "
            "Write a blank as %20, and so on"
        )
    # httpx follows "..", servers and what stands before them follow it in other spellings too.
    while (decoded := unquote(place)) != place:
        place = decoded
    if {".", ".."} & set(re.split(r"[/\\]", place)):
        raise ValueError('path: "." and ".." are no parts of a path of Trakt\'s')
    return path if path.startswith("/") else f"/{path}"


def no_response(subject: Subject, failure: Exception) -> NoResponse | TraktAuthError:
    """The outcome of a request for `subject` that `failure` has ended.

    It keeps nothing of `failure`, which holds the request.
    """
    if isinstance(failure, GivenUp):
        cancelled = Cancelled("The call was cancelled.")
        cancelled.maybe_done = not subject.is_harmless
        return cancelled
    if (reason := certificate_problem(failure)) is not None:
        return certificate_error(reason, "the API")
    if isinstance(failure, httpx.DecodingError):
        return UnexpectedResponse(
            f"The body of the answer cannot be read ({type(failure).__name__}). "
            "Check that nothing between here and Trakt answers for it."
        )
    return NoResponse(type(failure).__name__, reached=not isinstance(failure, NOTHING_SENT))


def parsed(call: Call[Any], response: httpx.Response) -> Any:
    """The JSON of a success; None where the contract has no body.

    Of a 204, it is None where the contract has a 204, or else an empty object or list.
    """
    if response.status_code == 304:
        raise NotModified(f"{call.name} answers as before (304): what you have is right.")
    if call.answer is None:
        return None
    if response.status_code == 204:
        return _nothing(call.kind)
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        pass  # raised below: json's error keeps the whole body
    raise broken(call, response.status_code, "is not JSON")


def _nothing(kind: Any) -> Any:
    if type(None) in get_args(kind):
        return None
    return [] if get_origin(kind) is list else {}


def typed(call: Call[Any], data: Any, *, status: int, strict: bool) -> Any:
    """The value of a success. Raises UnexpectedResponse if it breaks the contract."""
    kind = call.kind
    if kind is None or (data is None and status == 204):
        return None
    # Here, so that importing Trakt does not load the models.
    from generated_client._reading import read
    from generated_client.errors import ParseError

    try:
        value = read(kind, data, strict=strict)
        return value.with_unnamed(call.unnamed) if call.unnamed else value
    except ParseError as error:
        problem = f"breaks the contract at {error.field or error.model}: {error.problem}"
    raise broken(call, status, problem)


def answer_of(call: Call[T], response: httpx.Response, *, strict: bool) -> Answer[T]:
    """The value of a success, with its status and headers."""
    status = response.status_code
    value: T = typed(call, parsed(call, response), status=status, strict=strict)
    return Answer(value, status, response.headers)


def page_of_answer(
    call: Call[list[T]], response: httpx.Response, *, strict: bool
) -> Answer[Page[T]]:
    """The page that a success holds, with its status and headers."""
    answer = answer_of(call, response, strict=strict)
    headers = answer.headers
    pages, items = number(headers, PAGE_COUNT), number(headers, ITEM_COUNT)
    page = Page(answer.value, number=call.page, page_count=pages, item_count=items)
    return Answer(page, answer.status, headers)


def broken(call: Call[Any], status: int, problem: str) -> UnexpectedResponse:
    """The error for a response that breaks the contract."""
    return UnexpectedResponse(
        f"The answer to {call.name} ({status}) {problem}. Check that nothing between here and "
        "Trakt answers for it, and for a newer version of this SDK.",
        status=status,
    )
