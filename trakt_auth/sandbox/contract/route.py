"""The contract as a route of the sandbox's application."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, NoMatchFound
from starlette.types import Receive, Scope, Send

from trakt_auth.sandbox.callers import Callers
from trakt_auth.sandbox.contract.caching import cache_control
from trakt_auth.sandbox.contract.checks import by_field
from trakt_auth.sandbox.contract.document import Operation
from trakt_auth.sandbox.contract.leniency import MAY_HAVE_NO_BODY
from trakt_auth.sandbox.contract.loaded import contract
from trakt_auth.sandbox.contract.modelled import path_of, respond
from trakt_auth.sandbox.contract.older import present, present_query
from trakt_auth.sandbox.contract.paths import Target
from trakt_auth.sandbox.rates import Count, Rates
from trakt_auth.sandbox.replies import Json, empty, json_value, tagged
from trakt_auth.sandbox.world.call import HANDLERS, UPGRADE_URL, Call
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World

_PAGES = ("/", "/activate", "/oauth/authorize")
_TARGETS = "trakt_auth.sandbox.targets"

# How a program names the person who is signed in, whoever that is.
_ONESELF = frozenset({"me", "my"})


class ContractRoute(BaseRoute):
    """Every path of the contract, whatever the method.

    Starlette takes the first route that fits path and method, so it stands behind all others.
    """

    def __init__(
        self, callers: Callers, world: World, rates: Rates | None, *, strict: bool
    ) -> None:
        self._callers = callers
        self._world = world
        self._rates = rates
        self._strict = strict

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match a path that the contract has."""
        targets = _targets(scope)
        if not targets:
            return Match.NONE, {}
        query = present_query(scope["raw_path"].decode(), scope["query_string"])
        return Match.FULL, {_TARGETS: targets, "query_string": query}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request: from the world, with an example, or with what is wrong with it."""
        response = await self._respond(Request(scope, receive), scope[_TARGETS])
        await response(scope, receive, send)

    def url_path_for(self, name: str, /, **path_params: Any) -> NoReturn:
        """No page of the sandbox links here."""
        raise NoMatchFound(name, path_params)

    async def _respond(self, request: Request, targets: Sequence[Target]) -> Response:
        # trakt.py asks by HEAD how many pages there are; the server leaves the body out.
        method = "GET" if request.method == "HEAD" else request.method
        readings = _readings(method, targets)
        operation, values = readings[0]
        self._callers.check_application(request)
        if operation.first_party:
            raise HTTPException(401)
        person = self._person(request, operation, values)
        count = self._counted(request, person)
        if not count.allowed:
            return empty(429, count.headers)
        control = cache_control(operation, signed_in=person is not None)
        response = tagged(request, await self._answer(request, readings, person), control)
        response.headers.update(count.headers)
        return response

    async def _answer(
        self,
        request: Request,
        readings: Sequence[tuple[Operation, Mapping[str, str]]],
        person: Person | None,
    ) -> Response:
        operation, values = readings[0]
        checks, strict = contract().checks, self._strict
        query = dict(request.query_params)
        problems = [
            checks.parameters(each, values, query, strict=strict) for each, values in readings
        ]
        # The most literal reading counts, unless it is another one that was meant.
        found = [] if [] in problems else problems[0]
        body: object = None
        if operation.body is not None:
            if operation.call in MAY_HAVE_NO_BODY and not await request.body():
                body = {}
            else:
                body = await json_value(request)
            body, wrong = checks.body(operation, body, strict=strict)
            found = [*found, *wrong]
        if found:
            return Json(by_field(found), 422)
        path = path_of(operation, values)
        if operation.call in HANDLERS:
            call = Call(self._world, person, path, values, query, body)
            return respond(call, operation)
        return contract().answers.answer(operation, path, query)

    def _counted(self, request: Request, person: Person | None) -> Count:
        if self._rates is None:
            return Count(allowed=True, headers={})
        address = request.client.host if request.client else ""
        caller = f"{request.headers.get('trakt-api-key', '')} {address}"
        return self._rates.count(request.method, person.slug if person else None, caller)

    def _person(
        self, request: Request, operation: Operation, values: Mapping[str, str]
    ) -> Person | None:
        about_oneself = not _ONESELF.isdisjoint(values.values())
        sent = "authorization" in request.headers
        if operation.oauth == "none":
            return self._callers.known(request)
        if operation.oauth == "optional" and not (sent or about_oneself):
            return None
        person = self._callers.person(request)
        if operation.vip and not person.vip:
            raise HTTPException(426, headers={"X-Upgrade-URL": UPGRADE_URL})
        return person


def template_of(scope: Scope) -> str | None:
    """The path of the contract that a request's path stands for; None where it has none."""
    return next(
        (
            each.template.rstrip("/")
            for each in _targets(scope)
            if scope["method"] in each.operations
        ),
        None,
    )


def is_route(route: str) -> bool:
    """Whether a method and a path, as in `Sandbox.script`, can be asked for.

    A path with braces has to be one of the contract, as it stands there.
    """
    method, _, path = route.partition(" ")
    path = "/" + path.strip("/")
    if path in _PAGES:
        return True
    found = contract().paths.find(present(path))
    if "{" in path:
        found = [each for each in found if each.template.rstrip("/") == path]
    method = "GET" if method == "HEAD" else method
    return any(method in each.operations for each in found)


def _targets(scope: Scope) -> list[Target]:
    # Once decoded, a slash within a name could not be told from one between two.
    return contract().paths.find(present(scope["raw_path"].decode()))


def _readings(method: str, targets: Sequence[Target]) -> list[tuple[Operation, Mapping[str, str]]]:
    """What a call can mean, with the values in its path; the most literal reading comes first.

    Others count as far as they answer the same: Trakt has operations of their own for some values
    of a parameter, and those do not take all that the one for any value takes.

    Raises:
        HTTPException: 405 where no reading of the path has the method.
    """
    readings = [
        (target.operations[method], target.values)
        for target in targets
        if method in target.operations
    ]
    if not readings:
        allowed = sorted({each for target in targets for each in target.operations})
        raise HTTPException(405, headers={"Allow": ", ".join(allowed)})
    answer = readings[0][0].answer
    return [reading for reading in readings if reading[0].answer == answer]
