"""`trakt_auth.models`: all models by one name, and none imported before it is used."""

from __future__ import annotations

import subprocess
import sys
from typing import assert_type

import pytest

import generated_client.models
from trakt_auth import models
from trakt_auth.models import Movie


def test_they_are_those_of_the_generated_client() -> None:
    assert models.Movie is Movie is generated_client.models.Movie
    assert dir(models) == dir(generated_client.models)
    with pytest.raises(AttributeError, match=r"'trakt_auth\.models' has no attribute 'Muvie'"):
        _ = models.Muvie  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]


def test_type_checkers_know_them() -> None:
    ids = models.MovieIds(trakt=1, slug="rails", imdb=None, tmdb=None)
    movie = Movie(title="Rails", year=None, ids=ids)
    assert_type(movie.year, int | None)
    assert_type(movie.ids, models.MovieIds)
    with pytest.raises(AttributeError, match="cannot be changed"):
        movie.title = "Roads"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.slow
def test_nothing_is_imported_before_it_is_used() -> None:
    program = (
        "import sys; from trakt_auth import models\n"
        "print(sorted(set(sys.modules) & {'httpx', 'attrs', 'generated_client'}))\n"
        "models.Movie; print([m for m in sys.modules if m.startswith('generated_client.models.')])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert run.stdout.splitlines() == ["[]", "['generated_client.models.movie']"]
