"""Answer a generated operation with a recorded body, and see what becomes of it."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_type_hints

import attrs
import httpx

from codegen.hints import identifier, parameters_by_name
from generated_client import Client
from generated_client._model import Answer, AnswerMap
from generated_client._reading import read
from generated_client.errors import ParseError
from tools.corpus import Recording
from tools.operations import Known, find
from trakt_auth.sandbox.contract.document import load
from trakt_auth.sandbox.contract.examples import Examples

HOST = "https://trakt.invalid"
EXAMPLES = Examples(load())


@attrs.frozen
class Verdict:
    """What became of one body."""

    operation: str | None
    """The id of the operation; None where there is none for it."""
    problem: str | None
    """Why it failed; None where it parsed and came back equal, or had no body to parse."""
    unknown_keys: Counter[str] = attrs.field(factory=Counter[str])
    """The keys that models keep without having a field for them, as ``Model.key``."""


def replay(recording: Recording, known: Sequence[Known]) -> Verdict:
    """Let the generated client take the recorded answer for one to its own call."""
    operation = find(known, recording.method, recording.path)
    if operation is None:
        return Verdict(None, "there is no such operation")
    try:
        parsed = answer(operation, recording)
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


def answer(operation: Known, recording: Recording) -> Any:
    """Make the call that was recorded, and return what the recorded answer is parsed to.

    Raises:
        ParseError: The answer is of another shape altogether.
        UnknownParameterError: The operation cannot send what was sent.
    """
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(recording.status, content=recording.content)

    sent = {**recording.query, **(operation.in_path(recording.path) or {})}
    taken = {name for _, name in operation.parameters}
    if lost := sent.keys() - taken:
        raise UnknownParameterError(f"{operation.id}: it has no parameter {min(lost)}")
    client = Client(base_url=HOST)
    with httpx.Client(base_url=HOST, transport=httpx.MockTransport(respond)) as http:
        client.set_httpx_client(http)
        parsed = operation.call(client=client, **arguments(operation, sent)).parsed
    if asked[0].url.path != recording.path:
        raise UnknownParameterError(f"{operation.id}: it asks for {asked[0].url.path}")
    return parsed


def arguments(known: Known, sent: Mapping[str, str]) -> dict[str, Any]:
    """Return the values that were sent, and make one up for everything else that is needed."""
    hints = get_type_hints(known.call)
    found: dict[str, Any] = {identifier(name): value for name, value in sent.items()}
    for name, parameter in parameters_by_name(known.operation).items():
        if parameter.get("required") and name not in found:
            found[name] = read(hints[name], EXAMPLES.value(parameter["schema"]))
    if (body := known.operation.body) is not None:
        schema = body["content"]["application/json"]["schema"]
        found["body"] = read(hints["body"], EXAMPLES.value(schema, path=known.path))
    return found


def plain(value: Any) -> Any:
    """Turn what an operation returned into what json would have."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


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


def unknown_keys(value: Any) -> Counter[str]:
    """Count the keys that models keep without having a field for them."""
    found = Counter[str]()
    if isinstance(value, list):
        for each in value:
            found += unknown_keys(each)
    elif isinstance(value, AnswerMap):
        found += unknown_keys([*value.values()])
    elif isinstance(value, Answer):
        found.update(f"{type(value).__name__}.{key}" for key in value.additional_properties)
        for name in value._fields:
            found += unknown_keys(getattr(value, name))
    return found
