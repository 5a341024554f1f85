"""``--jq``: what to show of an answer, in the language of jq, by the library of that name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from trakt_auth.errors import ConfigurationError, TraktAuthError

# jq counts in doubles: a larger number comes out as another one.
_EXACT = 2**53

Filter = Callable[[Any], list[Any]]


class MissingExtra(TraktAuthError):
    """What an option needs is not installed."""


def compiled(expression: str) -> Filter:
    """The filter that `expression` stands for: from one value to any number of them.

    The filter raises:
        ConfigurationError: The expression does not fit the value, or jq would change a number.

    Raises:
        MissingExtra: The library is not installed.
        ConfigurationError: It is no expression of jq's.
    """
    try:
        import jq
    except ImportError:
        from trakt_auth._ground.origin import to_install

        raise MissingExtra(f"--jq needs the package jq: {to_install('cli')}") from None
    try:
        program = jq.compile(expression)
    except ValueError as error:
        raise _refused(error) from None

    def run(value: Any) -> list[Any]:
        if (number := next(_too_large(value), None)) is not None:
            raise ConfigurationError(
                f"--jq: the answer holds {number}, which jq would round. Leave --jq out."
            )
        try:
            results: list[Any] = program.input_text(json.dumps(value)).all()
        except ValueError as error:
            raise _refused(error) from None
        return results

    return run


def _refused(error: ValueError) -> ConfigurationError:
    first = (str(error).strip() or "it failed").splitlines()[0]
    return ConfigurationError(f"--jq: {first.removeprefix('jq: error: ').rstrip(':.')}.")


def _too_large(value: Any) -> Iterator[int]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _too_large(each)
    elif isinstance(value, int) and abs(value) > _EXACT:
        yield value
