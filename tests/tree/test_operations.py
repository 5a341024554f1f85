"""Every operation of the contract is called through both classes, as the contract says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import reduce
from typing import Any

import httpx
import pytest

from codegen.resources.methods import Method, Way, methods
from generated_client.types import Unlisted
from tests.contract.operations import EXAMPLES, OPERATIONS, fits, left_as_before, refused
from tests.each import of_each
from tests.openapi import CONTRACT
from trakt_auth import AsyncPages, AsyncTrakt, Conflict, Pages, Token, Trakt, ValidationFailed
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.contract.document import Operation

METHODS = methods(CONTRACT)
WAYS = {way.operation.id: (method, way) for method in METHODS for way in method.ways}
SKIPPED = {each.id for method in METHODS for each in method.skipped}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


class Seen:
    """The requests that were sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> None:
        self.requests.append(request)

    async def later(self, request: httpx.Request) -> None:
        self.requests.append(request)


@pytest.fixture(scope="module")
def seen() -> Seen:
    return Seen()


@pytest.fixture(scope="module")
def trakt(sandbox: Sandbox, seen: Seen) -> Iterator[Trakt]:
    token = Token.from_dict(sandbox.issue_token("ada"))
    with (
        httpx.Client(event_hooks={"request": [seen]}) as http,
        Trakt(sandbox.app, token=token, http_client=http, rate_limit=False) as trakt,
    ):
        yield trakt


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def async_trakt(sandbox: Sandbox, seen: Seen, runner: asyncio.Runner) -> Iterator[AsyncTrakt]:
    token = Token.from_dict(sandbox.issue_token("ada"))

    async def make() -> tuple[httpx.AsyncClient, AsyncTrakt]:
        http = httpx.AsyncClient(event_hooks={"request": [seen.later]})
        return http, AsyncTrakt(sandbox.app, token=token, http_client=http, rate_limit=False)

    http, trakt = runner.run(make())
    yield trakt
    runner.run(trakt.aclose())
    runner.run(http.aclose())


def test_only_what_is_never_the_best_way_is_left_out() -> None:
    named = {each.id for each in CONTRACT.operations if "x-call" in each.node}
    assert WAYS.keys() | SKIPPED == named
    assert len(SKIPPED) <= 1


@of_each(WAYS, quick=1)
def test_blocking(name: str, sandbox: Sandbox, trakt: Trakt, seen: Seen) -> None:
    operation = OPERATIONS[name]
    method, way = WAYS[name]
    seen.requests.clear()
    # What is done already in this world has been asked for all the same.
    with (
        left_as_before(operation, sandbox),
        refused(operation),
        suppress(Conflict, ValidationFailed),
    ):
        result = call(trakt, method, way, operation)
        if isinstance(result, Pages):
            result = list(next(iter(result.by_page())))[:1]
        check(operation, method, way, result, seen)


@of_each(WAYS, quick=1)
def test_async(
    name: str, sandbox: Sandbox, async_trakt: AsyncTrakt, seen: Seen, runner: asyncio.Runner
) -> None:
    operation = OPERATIONS[name]
    method, way = WAYS[name]
    seen.requests.clear()

    async def run() -> Any:
        result = call(async_trakt, method, way, operation)
        if isinstance(result, AsyncPages):
            return list(await anext(aiter(result.by_page())))[:1]
        return await result

    with (
        left_as_before(operation, sandbox),
        refused(operation),
        suppress(Conflict, ValidationFailed),
    ):
        check(operation, method, way, runner.run(run()), seen)


def call(root: Any, method: Method, way: Way, operation: Operation) -> Any:
    """Call a method with all that one of its paths takes."""
    function = reduce(getattr, method.call.split("."), root)
    examples = {
        (each.where, each.name): EXAMPLES.value(each.schema)
        if each.example is None
        else each.example
        for each in operation.parameters
    }
    arguments: dict[str, Any] = dict(way.fixed)
    for name, wire in zip(way.needs, re.findall(r"\{(\w+)\}", way.operation.path), strict=True):
        arguments[name] = examples["path", wire]
    for each in method.path_arguments:
        # The path without it, not the one with its default.
        if each.default is not None and each.name not in arguments:
            arguments[each.name] = None
    for each in method.query_arguments:
        if each.name in way.query and (value := examples.get(("query", each.wire))) is not None:
            arguments[each.name] = value
    arguments.pop("page", None)  # from the first one
    if operation.body is None:
        return function(**arguments)
    body = EXAMPLES.value(operation.body, path=operation.path)
    if isinstance(body, list):
        return function(body, **arguments)
    return function(**arguments, **body)


def check(operation: Operation, method: Method, way: Way, result: Any, seen: Seen) -> None:
    request = seen.requests[0]
    assert request.method == method.verb
    # What is given may fit a path that says more by itself, such as /movies for {type}.
    likely = [each for each in method.ways if len(each.fixed) >= len(way.fixed)]
    assert any(matches(each, request.url.path) for each in likely)
    if operation.answer is None or any(
        each.may_be_empty and result is None for each in way.answers
    ):
        assert result is None
    elif isinstance(result, list) and operation.paged:
        assert len(result) <= 1
    else:
        assert fits(result, operation.answer)


def matches(way: Way, path: str) -> bool:
    pattern = re.sub(r"\{\w+\}", "[^/]+", way.operation.path)
    return re.fullmatch(pattern, path) is not None


def test_unlisted_reaches_the_general_path(trakt: Trakt, seen: Seen) -> None:
    seen.requests.clear()
    trakt.users.history("me", type=Unlisted("seasons")).first(1)
    assert seen.requests[0].url.path == "/users/me/history/seasons"
