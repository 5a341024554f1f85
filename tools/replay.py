"""Answer a generated operation with a recorded body, and see what becomes of it."""

import datetime as dt
import inspect
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Any, get_args, get_type_hints

import attrs
import httpx

from generated_client import Client
from generated_client._model import Answer, AnswerMap
from generated_client.errors import ParseError
from tools.corpus import Recording
from tools.operations import Known, find

HOST = "https://trakt.invalid"


@attrs.frozen
class Verdict:
    """What became of one body."""

    operation: str | None
    """The id of the operation; None where there is none for it."""
    problem: str | None
    """Why it failed; None where it parsed and came back equal, or had no body to parse."""
    harmless: bool = False
    """Whether what came back means the same all the same."""
    unknown_keys: Counter[str] = attrs.field(factory=Counter[str])
    """The keys that models keep without having a field for them, as ``Model.key``."""


def replay(recording: Recording, known: Sequence[Known]) -> Verdict:
    """Let the generated client take the recorded answer for one to its own call."""
    named = (recording.method, recording.path_template)
    operation = next((each for each in known if (each.method, each.path) == named), None) or find(
        known, recording.method, recording.path
    )
    if operation is None:
        return Verdict(None, "there is no such operation")
    try:
        parsed = answer(operation.call, recording)
    except ParseError as error:
        return Verdict(operation.id, str(error))
    if recording.status >= 300 or not recording.content.strip():
        return Verdict(operation.id, None)
    found = list(differences(json.loads(recording.content), plain(parsed)))
    # The worst one stands for all of them.
    worst = min(found, key=lambda difference: difference.harmless, default=None)
    return Verdict(
        operation.id,
        None if worst is None else f"{operation.id}: {worst.where or 'the body'} {worst.problem}",
        harmless=worst is not None and worst.harmless,
        unknown_keys=unknown_keys(parsed),
    )


def answer(call: Callable[..., Any], recording: Recording) -> Any:
    """Make the call with arguments that fit, and return what the recorded answer is parsed to."""

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(recording.status, content=recording.content)

    client = Client(base_url=HOST, strict=True)
    with httpx.Client(base_url=HOST, transport=httpx.MockTransport(respond)) as http:
        client.set_httpx_client(http)
        return call(client=client, **arguments(call)).parsed


def arguments(call: Callable[..., Any]) -> dict[str, Any]:
    """Make up a value for every parameter that needs one."""
    hints = get_type_hints(call)
    return {
        name: some(hints[name])
        for name, parameter in inspect.signature(call).parameters.items()
        if parameter.default is parameter.empty and name != "client"
    }


def some(kind: Any) -> Any:
    """Make up a value of the type `kind`."""
    kind = (*get_args(kind), kind)[0] if not isinstance(kind, type) else kind
    if not isinstance(kind, type):
        return kind
    if kind is str:
        return "x"  # an empty one cannot stand in a path
    if issubclass(kind, Enum):
        return next(iter(kind))
    if issubclass(kind, dt.date):
        return kind(2026, 3, 1)
    if attrs.has(kind):
        return kind(**{each.name: None for each in attrs.fields(kind) if needed(each)})
    return kind()


def needed(attribute: "attrs.Attribute[Any]") -> bool:
    """Say whether a constructor insists on it."""
    return attribute.init and attribute.default is attrs.NOTHING


def plain(value: Any) -> Any:
    """Turn what an operation returned into what json would have."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


@attrs.frozen
class Difference:
    """Where two JSON values differ. Holds neither."""

    where: str
    problem: str
    harmless: bool = False
    """Whether both mean the same."""


def differences(expected: Any, found: Any, where: str = "") -> Iterator[Difference]:
    """Yield every difference between two JSON values."""
    match expected, found:
        case dict(), dict():
            for key in sorted(expected.keys() | found.keys()):
                if key not in found:
                    yield Difference(f"{where}.{key}", "is lost")
                elif key not in expected:
                    yield Difference(f"{where}.{key}", "has appeared")
                else:
                    yield from differences(expected[key], found[key], f"{where}.{key}")
        case list(), list():
            if len(expected) != len(found):
                yield Difference(where, f"has {len(found)} items, not {len(expected)}")
            for position, (one, other) in enumerate(zip(expected, found, strict=False)):
                yield from differences(one, other, f"{where}[{position}]")
        # 8 and 8.0 are one number in JSON, but 1 and true are two values.
        case _ if expected == found and isinstance(expected, bool) is isinstance(found, bool):
            return
        case str(), str() if same_time(expected, found):
            yield Difference(where, "is the same time in another spelling", harmless=True)
        case _:
            yield Difference(where, "has changed")


def same_time(one: str, other: str) -> bool:
    """Say whether two strings are one moment."""
    try:
        return dt.datetime.fromisoformat(one) == dt.datetime.fromisoformat(other)
    except ValueError:
        return False


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
