"""The answer of the world to a call, as HTTP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from trakt_auth.sandbox.contract.checks import by_field
from trakt_auth.sandbox.contract.document import Operation
from trakt_auth.sandbox.contract.loaded import contract
from trakt_auth.sandbox.replies import LOCKED, Json, empty
from trakt_auth.sandbox.world import calls
from trakt_auth.sandbox.world.call import HANDLERS, Call, Paged, Refusal
from trakt_auth.sandbox.world.calls.scrobble import settle_all
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.world import World

assert calls.__all__  # noqa: S101 - importing it is what fills HANDLERS


def respond(call: Call, operation: Operation) -> Response:
    """Answer a call that has a handler."""
    try:
        result = perform(call, operation.call)
    except Refusal as refusal:
        if refusal.body is None:
            return empty(refusal.status, refusal.headers)
        return Json(refusal.body, refusal.status, dict(refusal.headers))
    if result is None:
        status = 204 if operation.may_be_empty else operation.status
        return Response(status_code=status)
    headers = _headers(call, operation)
    if isinstance(result, Paged):
        return Json(list(result.items), operation.status, {**headers, **result.headers})
    # What comes whole has no pages, as `extended=min` of what was watched.
    return Json(
        result,
        operation.status,
        {name: each for name, each in headers.items() if not name.startswith("X-Pagination-")},
    )


def _headers(call: Call, operation: Operation) -> dict[str, str]:
    """The headers of the contract, which say by examples what the world does not know."""
    headers = dict(operation.headers)
    if "X-Private-User" in headers and "id" in call.values:
        headers["X-Private-User"] = "true" if call.someone().private else "false"
    return headers


def perform(call: Call, name: str) -> object:
    """Let the world answer a call by its name, such as ``sync.history.add``.

    Raises:
        Refusal: Trakt would say no.
    """
    with call.world.lock:
        settle_all(call.world)
        return HANDLERS[name](call)


def do(
    world: World,
    person: Person,
    name: str,
    values: Sequence[str],
    query: Mapping[str, str],
    body: object,
) -> object:
    """Do something in the name of a person, without a request.

    Args:
        world: Where.
        person: Who.
        name: The call, such as ``users.lists.add``.
        values: What stands in its path, in order.
        query: What stands in its query.
        body: What it sends.

    Raises:
        LookupError: The world has no such call.
        Refusal: Trakt would say no, or it breaks the contract.
    """
    fitting = [
        (operation, names)
        for operation in contract().operations
        if operation.call == name and name in HANDLERS
        for names in [[each.name for each in operation.parameters if each.where == "path"]]
        if len(names) == len(values)
    ]
    if not fitting:
        raise LookupError(
            f"the sandbox models no call {name} with {len(values)} values in its path"
        )
    # The fewer words a path spells out, the more its values may be.
    operation, names = min(fitting, key=lambda each: each[0].path.count("/"))
    if person.locked and operation.oauth != "none":
        raise Refusal(423, headers=LOCKED)
    filled = dict(zip(names, values, strict=True))
    checks = contract().checks
    # Whoever prepares a test has no old program to support.
    problems = checks.parameters(operation, filled, query, strict=True)
    if operation.body is not None:
        body, wrong = checks.body(operation, body, strict=True)
        problems += wrong
    if problems:
        raise Refusal(422, by_field(problems))
    return perform(Call(world, person, path_of(operation, filled), filled, query, body), name)


def path_of(operation: Operation, values: Mapping[str, str]) -> str:
    """The path of a call, with what was sent where the operation has parameters."""
    path = operation.path
    for name, value in values.items():
        path = path.replace("{" + name + "}", value)
    return path.rstrip("/")
