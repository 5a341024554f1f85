"""From the answer of an operation to its Response."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import httpx

from ._json import name_of, read
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

    def response(self, answer: httpx.Response, raise_on_unexpected_status: bool) -> Response[T]:
        """Parse the body as its status says.

        Raises:
            ParseError: The body breaks the contract.
            UnexpectedStatus: The contract does not document the status, if asked for.
        """
        status = answer.status_code
        answers = self._answers()
        parsed = None
        if status in answers:
            kind = answers[status]
            parsed = None if kind is None else self._parse(kind, answer)
        elif answer.is_success:
            parsed = self._guess(answers, answer)
        elif raise_on_unexpected_status:
            raise UnexpectedStatus(status)
        return Response(status, answer.content, answer.headers, parsed)

    def _guess(self, answers: Mapping[int, Any], answer: httpx.Response) -> T | None:
        """Parse the body of an undocumented success: Trakt answers 200 for 201, and 201 for 200."""
        for status, kind in answers.items():
            if 200 <= status < 300 and kind is not None:
                with suppress(ParseError):
                    return self._parse(kind, answer)
        return None

    def _parse(self, kind: Any, answer: httpx.Response) -> T:
        try:
            parsed: T = read(kind, answer.json())
            return parsed
        except ParseError as error:
            model, field, problem = error.model, error.field, error.problem
        except (ValueError, RecursionError):
            # Raised by json for what is no JSON, cannot be decoded or is nested too deeply: the
            # first two keep the whole body.
            model, field, problem = name_of(kind), "", "is not JSON"
        raise ParseError(model, field, problem, self._name, answer.status_code)
