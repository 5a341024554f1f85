# Generated from openapi.yaml by "make regen". Do not edit.
"""From the answer of an operation to its Response."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from ._reading import name_of, read
from ._writing import plain
from .client import httpx
from .errors import ParseError, UnexpectedStatus
from .types import UNSET, Response, Unset

T = TypeVar("T")


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
    """What the contract says of the answers to one operation.

    Args:
        name: What it is called.
        answers: By status, the type of the body; None where it has none worth reading. A function,
            so that the first answer imports the models, and not the import of the operation.
        variants: What a success has instead, depending on what was asked for.
    """

    def __init__(
        self,
        name: str,
        answers: Callable[[], Mapping[int, Any]],
        variants: Callable[[], Variants] = tuple,
    ) -> None:
        self._name = name
        self._answers = answers
        self._variants = variants

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
