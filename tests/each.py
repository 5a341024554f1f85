"""One test of everything that the contract holds, in portions.

As a test of its own for each, they cost more than what they test.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest


def of_each(
    names: Iterable[str], *, at_once: int = 50, quick: int | None = None
) -> Callable[[Callable[..., None]], Any]:
    """Call a test with each name as its first argument; a failure notes whose it is.

    Only the first `quick` portions are for `make test-unit`; None for all.
    """
    rest = list(names)
    portions = [rest[start : start + at_once] for start in range(0, len(rest), at_once)]

    def decorate(test: Callable[..., None]) -> Any:
        @wraps(test)
        def portion(names: list[str], **fixtures: Any) -> None:
            for name in names:
                try:
                    test(name, **fixtures)
                except BaseException as error:
                    error.add_note(f"of {name}")
                    raise

        signature = inspect.signature(test)
        taken = [*signature.parameters.values()][1:]
        first = inspect.Parameter("names", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        vars(portion)["__signature__"] = signature.replace(parameters=[first, *taken])
        cases = [
            pytest.param(
                names,
                id=f"{names[0]}-{names[-1]}",
                marks=() if quick is None or number < quick else pytest.mark.slow,
            )
            for number, names in enumerate(portions)
        ]
        return pytest.mark.parametrize("names", cases)(portion)

    return decorate
