# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie_jobs import MovieJobs
    from ..models.movie_role import MovieRole


class PersonMovies(Answer):
    """The movies somebody played in and worked on."""

    cast: list[MovieRole] | None = None
    """Roles played."""
    crew: MovieJobs | None = None
    """The jobs, by department."""
