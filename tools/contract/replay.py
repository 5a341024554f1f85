"""Answer a generated operation with a recorded body, and see what becomes of it."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, get_type_hints

import attrs
import httpx

from codegen.contract import Operation
from codegen.hints import identifier, parameters_by_name
from generated_client import Client
from generated_client._reading import read
from generated_client._writing import plain
from generated_client.errors import ParseError
from tests.contract.operations import EXAMPLES, module, unknown_keys
from tools.contract.corpus import Recording
from tools.contract.operations import find

HOST = "https://trakt.invalid"


@attrs.frozen
class Verdict:
    """What became of one body."""

    operation: str | None
    """The id of the operation; None where there is none for it."""
    problem: str | None
    """Why it failed; None where it parsed and came back equal, or had no body to parse."""
    unknown_keys: Counter[str] = attrs.field(factory=Counter[str])
    """The keys that models keep without having a field for them, as ``Model.key``."""


def replay(recording: Recording, known: Mapping[str, Operation]) -> Verdict:
    """Let the generated client take the recorded answer for one to its own call."""
    found = find(recording.method, recording.path)
    if found is None:
        return Verdict(None, "there is no such operation")
    operation, values = known[found[0]], found[1]
    try:
        parsed = answer(operation, recording, {**recording.query, **values})
    except (ParseError, UnknownParameterError) as error:
        return Verdict(operation.id, str(error))
    if not recording.has_body:
        return Verdict(operation.id, None)
    where, problem = next(differences(json.loads(recording.content), plain(parsed)), ("", None))
    return Verdict(
        operation.id,
        problem and f"{operation.id}: {where or 'the body'} {problem}",
        unknown_keys(parsed),
    )


class UnknownParameterError(Exception):
    """A value was sent, once, that the operation has no parameter for."""


def answer(operation: Operation, recording: Recording, sent: Mapping[str, str]) -> Any:
    """Make the call that was recorded, and return what the recorded answer is parsed to.

    Raises:
        ParseError: The answer is of another shape altogether.
        UnknownParameterError: The operation cannot send what was sent.
    """
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(recording.status, content=recording.content)

    taken = {each["name"] for each in operation.parameters}
    if lost := sent.keys() - taken:
        raise UnknownParameterError(f"{operation.id}: it has no parameter {min(lost)}")
    call = module(operation.id).sync_detailed
    client = Client(base_url=HOST)
    with httpx.Client(base_url=HOST, transport=httpx.MockTransport(respond)) as http:
        client.set_httpx_client(http)
        parsed = call(client=client, **arguments(operation, get_type_hints(call), sent)).parsed
    if asked[0].url.path != recording.path:
        raise UnknownParameterError(f"{operation.id}: it asks for {asked[0].url.path}")
    return parsed


def arguments(
    operation: Operation, hints: Mapping[str, Any], sent: Mapping[str, str]
) -> dict[str, Any]:
    """Return the values that were sent, and make one up for everything else that is needed."""
    found: dict[str, Any] = {identifier(name): value for name, value in sent.items()}
    for name, parameter in parameters_by_name(operation).items():
        if parameter.get("required") and name not in found:
            found[name] = read(hints[name], EXAMPLES.value(parameter["schema"]))
    if (body := operation.body) is not None:
        schema = body["content"]["application/json"]["schema"]
        found["body"] = read(hints["body"], EXAMPLES.value(schema, path=operation.path))
    return found


def differences(expected: Any, found: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield where two JSON values differ, and how. Holds neither."""
    match expected, found:
        case dict(), dict():
            for key in sorted(expected.keys() | found.keys()):
                if key not in found:
                    yield f"{where}.{key}", "is lost"
                elif key not in expected:
                    yield f"{where}.{key}", "has appeared"
                else:
                    yield from differences(expected[key], found[key], f"{where}.{key}")
        case list(), list():
            if len(expected) != len(found):
                yield where, f"has {len(found)} items, not {len(expected)}"
            for position, (one, other) in enumerate(zip(expected, found, strict=False)):
                yield from differences(one, other, f"{where}[{position}]")
        # 8 and 8.0 are one number in JSON, but 1 and true are two values.
        case _ if expected == found and isinstance(expected, bool) is isinstance(found, bool):
            return
        case _:
            yield where, "has changed"
