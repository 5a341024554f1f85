# Generated from openapi.yaml by "make regen". Do not edit.
"""What an operation sends, what it makes of the answer, and the four functions that do so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from re import findall
from typing import Any, Generic, ParamSpec, TypeVar
from urllib.parse import quote

from ._derived import Coroutine, derived
from ._reading import name_of, read
from ._writing import plain
from .client import httpx
from .errors import ParseError, UnexpectedStatus
from .types import UNSET, Response, Unset

P = ParamSpec("P")
T = TypeVar("T")
# Of the function at hand: one with overloads would not fit the type of its operation.
A = TypeVar("A")

Variants = Sequence[tuple[Mapping[str, tuple[str, ...]], Any]]
"""What is answered where parameters have some of these values; the first that fits counts."""


def segment(name: str, value: object) -> str:
    """Encode a path segment; of several values, a list with commas, as Trakt spells it.

    Raises:
        ValueError: It is empty, or one of the two that would move the request to another path (RFC
            3986, 5.2.4): many servers take even an encoded dot for one.
    """
    text = _joined(value)
    if text in {"", ".", ".."} or isinstance(value, Unset | None):
        raise ValueError(f"{name} must not be empty, and neither a dot nor two: it is in the path")
    try:
        return quote(text, safe=",")
    except UnicodeEncodeError:
        pass
    raise ValueError(f"{name} must be text that can be written as UTF-8")


def as_query(values: Mapping[str, object]) -> dict[str, Any]:
    """Return what is to be sent of these values; of several values for one, a list with commas."""
    return {
        name: value if isinstance(value, bool | int | float) else _joined(value)
        for name, value in values.items()
        if value is not UNSET and value is not None
    }


def _joined(value: object) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ",".join(str(plain(each)) for each in value)
    return str(plain(value))


class Operation(Generic[T]):
    """What the contract says of one operation, and the ways to call it.

    Its module has one function with the parameters, ``sync_detailed``. The other three are made of
    that one: `asyncio_detailed`, `sync` and `asyncio`.

    Args:
        name: What it is called.
        method: The HTTP method.
        path: The path, with the names of arguments in braces.
        answers: By status, the type of the body; None where it has none worth reading. A function,
            so that the first answer imports the models, and not the import of the operation.
        variants: What a success has instead, depending on what was asked for.
        wires: The arguments that Trakt calls otherwise in the query, and how.
    """

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        answers: Callable[[], Mapping[int, Any]],
        variants: Callable[[], Variants] = tuple,
        *,
        wires: Mapping[str, str] | None = None,
    ) -> None:
        self._name = name
        self._method = method
        self._path = path
        self._answers = answers
        self._variants = variants
        self._wires = wires or {}
        self._segments = findall(r"{(\w+)}", path)
        self._elsewhere = frozenset({"client", "body", *self._segments})

    @property
    def statuses(self) -> frozenset[int]:
        """Those that the contract documents."""
        return frozenset(self._answers())

    def keys(self, status: int) -> tuple[str, ...]:
        """The keys of the object that is answered with `status`, in the order of the contract."""
        return tuple(each.key for each in self._answers()[status]._fields.values())

    def request(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return what httpx is to send for the arguments `given`, which may have more in it.

        Raises:
            ValueError: An argument of the path cannot stand in one.
        """
        segments = {name: segment(name, given[name]) for name in self._segments}
        request = {"method": self._method, "url": self._path.format_map(segments)}
        if "body" in given:
            request["json"] = plain(given["body"])
        query = {
            name: value
            for name, value in given.items()
            if value is not UNSET and name not in self._elsewhere
        }
        if self._wires:
            query = {self._wires.get(name, name): value for name, value in query.items()}
        return {**request, "params": as_query(query)} if query else request

    def blocking(self, given: Mapping[str, Any]) -> Response[T]:
        """Send the arguments `given`, of which ``client`` sends; return the Response."""
        client = given["client"]
        answer = client.get_httpx_client().request(**self.request(given))
        return self._response(answer, given)

    async def awaited(self, given: Mapping[str, Any]) -> Response[T]:
        """As `blocking`, by the async client."""
        client = given["client"]
        answer = await client.get_async_httpx_client().request(**self.request(given))
        return self._response(answer, given)

    def asyncio_detailed(
        self: Any, model: Callable[P, Response[A]], /
    ) -> Callable[P, Coroutine[Any, Any, Response[A]]]:
        """Return what does as `model`, by the async client."""
        returns = model.__annotations__["return"]
        return derived(_asyncio_detailed, model, "asyncio_detailed", returns)

    def sync(self: Any, model: Callable[P, Response[A]], /) -> Callable[P, A | None]:
        """Return what does as `model`, but returns the parsed body alone."""
        return derived(_sync, model, "sync", _parsed(model))

    def asyncio(
        self: Any, model: Callable[P, Response[A]], /
    ) -> Callable[P, Coroutine[Any, Any, A | None]]:
        """Return what does as `model`, by the async client, but returns the parsed body alone."""
        return derived(_asyncio, model, "asyncio", _parsed(model))

    def _response(self, answer: httpx.Response, given: Mapping[str, Any]) -> Response[T]:
        client = given["client"]
        return self.response(
            answer,
            raise_on_unexpected_status=client.raise_on_unexpected_status,
            strict=client.strict,
            given=given,
        )

    def response(
        self,
        answer: httpx.Response,
        *,
        raise_on_unexpected_status: bool = False,
        strict: bool = False,
        given: Mapping[str, object] | None = None,
    ) -> Response[T]:
        """Parse the body as its status says.

        Args:
            answer: What came.
            raise_on_unexpected_status: Whether to raise for a status that the contract does not
                document.
            strict: Whether to raise for a body that breaks the contract anywhere. Without it, what
                cannot be read is None.
            given: The arguments that the answer depends on, where it does.

        Raises:
            ParseError: The body is no JSON or of another shape; if strict, anything is wrong in it.
            UnexpectedStatus: The contract does not document the status.
        """
        status = answer.status_code
        answers = self._answers()
        if given is not None:
            answers = {**answers, **self._variant(answers, given)}
        parsed = None
        if status in answers:
            kind = answers[status]
            parsed = None if kind is None else self._parse(kind, answer, strict)
        elif answer.is_success:
            parsed = self._guess(answers, answer, strict)
        elif raise_on_unexpected_status:
            raise UnexpectedStatus(status)
        return Response(status, answer.content, answer.headers, parsed)

    def _variant(
        self, answers: Mapping[int, Any], given: Mapping[str, object]
    ) -> Mapping[int, Any]:
        # What fits some of several values may be answered, and so may a later one.
        possible: Any = None
        for when, kind in self._variants():
            asked = [({*_joined(given[name]).split(",")}, {*when[name]}) for name in when]
            if all(values & fitting for values, fitting in asked):
                possible = kind if possible is None else possible | kind
                if all(values <= fitting for values, fitting in asked):
                    return {
                        status: possible
                        for status, each in answers.items()
                        if 200 <= status < 300 and each is not None
                    }
        return {}

    def _guess(self, answers: Mapping[int, Any], answer: httpx.Response, strict: bool) -> T | None:
        """Parse the body of an undocumented success: Trakt answers 200 for 201, and 201 for 200."""
        for status, kind in answers.items():
            if 200 <= status < 300 and kind is not None:
                with suppress(ParseError):
                    return self._parse(kind, answer, strict)
        return None

    def _parse(self, kind: Any, answer: httpx.Response, strict: bool) -> T:
        try:
            parsed: T = read(kind, answer.json(), strict=strict)
            return parsed
        except ParseError as error:
            model, field, problem = error.model, error.field, error.problem
        except (ValueError, RecursionError):
            # Raised by json for what is no JSON, cannot be decoded or is nested too deeply: the
            # first two keep the whole body.
            model, field, problem = name_of(kind), "", "is not JSON"
        raise ParseError(model, field, problem, self._name, answer.status_code)


# The bodies of what is made of `sync_detailed`. They run in its module, which has one of these.
OPERATION: Any = None


async def _asyncio_detailed() -> Any:
    return await OPERATION.awaited(locals())


def _sync() -> Any:
    return OPERATION.blocking(locals()).parsed


async def _asyncio() -> Any:
    return (await OPERATION.awaited(locals())).parsed


def _parsed(model: Callable[..., Response[Any]]) -> str:
    returns: str = model.__annotations__["return"]
    return f"{returns.removeprefix('Response[').removesuffix(']')} | None"
