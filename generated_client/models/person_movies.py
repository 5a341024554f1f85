# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_jobs import MovieJobs
    from ..models.movie_role import MovieRole


@define(repr=False)
class PersonMovies(OpenModel[Any]):
    """The movies somebody played in and worked on."""

    cast: list[MovieRole] | None | Unset = UNSET
    crew: MovieJobs | None | Unset = UNSET
    """The jobs, by department."""
