# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.movie_job import MovieJob

if TYPE_CHECKING:
    from ..models.movie_job import MovieJob  # noqa: F401


class MovieJobs(AnswerMap["list[MovieJob]"]):
    """Work behind the camera, by department."""
