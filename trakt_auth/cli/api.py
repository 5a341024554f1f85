"""`trakt-auth api`: one request of any kind, with our token, waits and errors."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from attrs import frozen

from trakt_auth._calls.requests import checked_path
from trakt_auth.cli.answers import Answers, Form
from trakt_auth.cli.json_input import NotJson, from_file, from_text, text_of
from trakt_auth.cli.output import write_line
from trakt_auth.cli.session import calling, speaker
from trakt_auth.errors import ConfigurationError, UnexpectedResponse
from trakt_auth.pages.page import LARGEST
from trakt_auth.pages.walk import Walk, filtered

if TYPE_CHECKING:
    from trakt_auth._wire.http import httpx
    from trakt_auth.cli.kept import Kept
    from trakt_auth.trakt import Trakt

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
IN_QUERY = ("GET", "DELETE")
"""The methods whose fields go into the query: they have no body."""

_PAGE = re.compile(r"0*[1-9][0-9]{0,8}")


@frozen(kw_only=True)
class Request:
    """What to ask for."""

    method: str
    path: str
    fields: dict[str, Any]
    """Query of a GET or DELETE, body of all others."""
    body: Any = None
    headers: dict[str, str]
    """Beside those of every request."""

    @property
    def params(self) -> dict[str, Any] | None:
        """What goes into the query."""
        return self.fields if self.method in IN_QUERY else None

    @property
    def content(self) -> Any:
        """What goes into the body."""
        return (self.fields or self.body) if self.params is None else None


def call_api(
    kept: Kept,
    request: Request,
    answers: Answers,
    *,
    paginate: bool,
    include: bool,
    slurp: bool,
    silent: bool,
) -> None:
    """Send `request`, and write what Trakt answers.

    Args:
        kept: The login.
        request: What to ask for.
        answers: Where the answer goes.
        paginate: Whether to ask for all pages.
        include: Whether to write the status line and the headers before each body.
        slurp: Whether to write an array of the pages.
        silent: Whether to write no body.

    Raises:
        ConfigurationError: The path cannot be used.
        TraktAuthError: Trakt does not answer, or with an error.
    """
    if paginate and request.method != "GET":
        raise ConfigurationError("--paginate is for GET alone: nothing else has pages.")
    if slurp and (not paginate or include or answers.filter is not None):
        raise ConfigurationError("--slurp is for --paginate, without --jq and --include.")
    app = speaker(kept)
    path = local_path(request.path, app.api_url)
    with calling(kept, app) as trakt:
        if paginate:
            responses = _pages(trakt, path, request)
        else:
            sent = {"params": request.params, "json": request.content, "headers": request.headers}
            responses = iter([trakt.request(request.method, path, **sent)])
        if include:
            _write_with_heads(responses, answers, silent=silent)
        elif silent:
            for _ in responses:
                pass
        elif slurp:
            answers.items(map(_json, responses))
        elif not paginate or answers.filter is not None:
            for response in responses:
                if response.content:
                    answers.value(_json(response))
        else:
            answers.items(item for page in responses for item in _json(page))


def _write_with_heads(
    responses: Iterable[httpx.Response], answers: Answers, *, silent: bool
) -> None:
    """Each response as curl and gh show it; as an event, its head is JSON too."""
    between = ""
    for response in responses:
        if answers.form is Form.EVENTS:
            if not silent:
                answers.value(_whole(response))
            continue
        body = _json(response) if response.content and not silent else None
        write_line(between + _head(response))
        between = "\n"
        if body is not None:
            answers.value(body)


def _head(response: httpx.Response) -> str:
    """The status line, the headers, and the end of a line: what is written ends by a blank one."""
    status = f"{response.http_version} {response.status_code} {response.reason_phrase}".rstrip()
    lines = [f"{name}: {value}" for name, value in response.headers.multi_items()]
    return "\n".join([status, *lines, ""])


def request_of(
    words: Sequence[str],
    pairs: Sequence[str],
    file: str | None,
    *,
    method: str | None = None,
    from_files: Sequence[str] = (),
    headers: Sequence[str] = (),
) -> Request:
    """The request that a command line stands for.

    Args:
        words: A method in any case and a path; the path alone stands for a GET.
        pairs: The fields.
        file: Where the body is; a dash for stdin.
        method: The method, where `words` is a path alone.
        from_files: Fields whose value may be ``@FILE``.
        headers: What to send beside the headers of every request, each as ``KEY:VALUE``.

    Raises:
        ConfigurationError: Something of it cannot be sent.
        OSError: The file cannot be read.
    """
    if method is not None and len(words) > 1:
        raise ConfigurationError(f"--method: {words[0]!r} is a method already. Give one of them.")
    method, path = _method_and_path(words if method is None else [method, *words])
    in_query = method in IN_QUERY
    request = Request(
        method=method,
        path=path,
        fields=fields_of([*pairs, *map(_from_file, from_files)], typed=not in_query),
        body=body_of(file),
        headers=dict(map(_header, headers)),
    )
    if file is not None and in_query:
        raise ConfigurationError(f"--input: {method} has no body. Name a method, such as POST.")
    if file is not None and request.fields:
        raise ConfigurationError("--input and --field: give the body by one of them.")
    return request


def _from_file(pair: str) -> str:
    name, mark, value = pair.partition("=")
    return f"{name}{mark}{text_of(value[1:])}" if value.startswith("@") else pair


def _header(text: str) -> tuple[str, str]:
    name, mark, value = text.partition(":")
    if not mark:
        raise ConfigurationError(f"--header: {text!r} is not of the form KEY:VALUE.")
    return name.strip(), value.strip()


def _method_and_path(words: Sequence[str]) -> tuple[str, str]:
    if len(words) > 2:
        raise ConfigurationError(f"{words[2]!r} is one word too many. Give a method and a path.")
    method = words[0].upper()
    if len(words) == 2 and method not in METHODS:
        raise ConfigurationError(f"METHOD: {method!r} is not one of {', '.join(METHODS)}.")
    if len(words) == 1 and method in METHODS:
        raise ConfigurationError("PATH: it is missing. Give one such as /movies/trending.")
    return (method, words[1]) if len(words) == 2 else ("GET", words[0])


def local_path(text: str, api_url: str) -> str:
    """The path that `text` stands for: a path, or a whole address of the host that is called.

    Raises:
        ConfigurationError: It leads elsewhere, or cannot be part of an address.
    """
    try:
        return checked_path(text.removeprefix(api_url) if text.startswith(f"{api_url}/") else text)
    except ValueError as error:
        problem = str(error).removeprefix("path")
    raise ConfigurationError(f"PATH{problem}.")


def fields_of(pairs: Sequence[str], *, typed: bool) -> dict[str, Any]:
    """The fields that ``-f name=value`` stands for.

    Args:
        pairs: What was typed.
        typed: Whether a value that is JSON stands for that: a number, true, an object. Any other
            is text.

    Raises:
        ConfigurationError: One is no pair, or comes twice.
    """
    fields: dict[str, Any] = {}
    for pair in pairs:
        name, mark, value = pair.partition("=")
        if not (name and mark):
            raise ConfigurationError(f"--field: {pair!r} is not of the form name=value.")
        if name in fields:
            raise ConfigurationError(
                f"--field: {name} comes twice. Join several values by commas, or write a list "
                "as JSON."
            )
        fields[name] = _json_or_text(value) if typed else value
    return fields


def body_of(file: str | None) -> Any:
    """The JSON of a file, or of stdin where `file` is a dash; None where there is none.

    Raises:
        ConfigurationError: It is not JSON.
        OSError: It cannot be read.
    """
    if file is None:
        return None
    try:
        return from_file(file)
    except NotJson as error:
        problem = str(error)
    raise ConfigurationError(f"--input: not JSON: {problem}.")


def _json_or_text(value: str) -> Any:
    try:
        return from_text(value)
    except NotJson:
        return value


def _pages(trakt: Trakt, path: str, request: Request) -> Iterator[httpx.Response]:
    path, _, query = path.partition("?")
    asked = {"limit": LARGEST, **dict(parse_qsl(query, keep_blank_values=True)), **request.fields}
    walk = Walk(_first_page(asked), filtered=filtered(asked))
    while (page := walk.next_page()) is not None:
        answer = trakt.request("GET", path, params={**asked, "page": page}, headers=request.headers)
        items = _json(answer)
        if not isinstance(items, list):
            raise UnexpectedResponse(
                "The answer is no list, so it has no pages. Leave --paginate out.",
                status=answer.status_code,
            )
        yield answer
        walk.took(len(items), answer.headers)


def _first_page(asked: dict[str, Any]) -> int:
    page = str(asked.get("page", 1))
    if not _PAGE.fullmatch(page):
        raise ConfigurationError(f"page: {page!r} is no number of a page. Use 1 or more.")
    return int(page)


def _json(answer: httpx.Response) -> Any:
    try:
        return json.loads(answer.content)
    except (ValueError, RecursionError):
        pass  # raised below: json's error keeps the whole body
    raise UnexpectedResponse(
        f"The answer ({answer.status_code}) is not JSON. Check the path.",
        status=answer.status_code,
    )


def _whole(answer: httpx.Response) -> dict[str, Any]:
    return {
        "status": answer.status_code,
        "headers": dict(answer.headers),
        "body": _json(answer) if answer.content else None,
    }
