"""The exception tree: as documented, and fit to travel between processes."""

from __future__ import annotations

import inspect
import pickle

import pytest

from trakt_auth import errors

ALL = [
    error
    for _, error in inspect.getmembers(errors, inspect.isclass)
    if error.__module__ == errors.__name__
]


@pytest.mark.parametrize("error", ALL)
def test_each_is_in_the_drawing_under_its_parent(error: type[Exception]) -> None:
    assert issubclass(error, errors.TraktAuthError)
    depths = {
        line.split("── ")[1].split()[0]: line.index("── ")
        for line in (errors.__doc__ or "").splitlines()
        if "── " in line
    } | {"TraktAuthError": -1}
    assert error.__name__ in depths
    if error is not errors.TraktAuthError:
        assert depths[error.__bases__[0].__name__] < depths[error.__name__]


@pytest.mark.parametrize("error", ALL)
def test_each_survives_pickling(error: type[errors.TraktAuthError]) -> None:
    raised = error("text")
    for name in ("status", "retry_after", "error", "description"):
        if hasattr(raised, name):
            setattr(raised, name, 7)
    again = pickle.loads(pickle.dumps(raised))
    assert type(again) is error
    assert str(again) == "text"
    assert vars(again) == vars(raised)
