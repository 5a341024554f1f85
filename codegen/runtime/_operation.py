"""From the answer of an operation to its Response."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import httpx

from ._reading import name_of, read
from .errors import ParseError, UnexpectedStatus
from .types import Response

T = TypeVar("T")


def segment(text: str) -> str:
    """Encode a path segment."""
    # Trakt spells lists in a path with plain commas: /users/me/watchlist/movie,show/added
    encoded = quote(text, safe=",")
    # As they are, these two would move the request to another path (RFC 3986, 5.2.4).
    return encoded.replace(".", "%2E") if encoded in {".", ".."} else encoded


class Operation(Generic[T]):
    """What the contract says of the answers to one operation.

    Args:
        name: What it is called.
        answers: By status, the type of the body; None where it has none worth reading. A function,
            so that the first answer imports the models, and not the import of the operation.
    """

    def __init__(self, name: str, answers: Callable[[], Mapping[int, Any]]) -> None:
        self._name = name
        self._answers = answers

    def response(
        self,
        answer: httpx.Response,
        *,
        raise_on_unexpected_status: bool = False,
        strict: bool = False,
    ) -> Response[T]:
        """Parse the body as its status says.

        Args:
            answer: What came.
            raise_on_unexpected_status: Whether to raise for a status that the contract does not
                document.
            strict: Whether to raise for a body that breaks the contract anywhere. Without it, what
                cannot be read is None.

        Raises:
            ParseError: The body is no JSON or of another shape; if strict, anything is wrong in it.
            UnexpectedStatus: The contract does not document the status.
        """
        status = answer.status_code
        answers = self._answers()
        parsed = None
        if status in answers:
            kind = answers[status]
            parsed = None if kind is None else self._parse(kind, answer, strict)
        elif answer.is_success:
            parsed = self._guess(answers, answer, strict)
        elif raise_on_unexpected_status:
            raise UnexpectedStatus(status)
        return Response(status, answer.content, answer.headers, parsed)

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
