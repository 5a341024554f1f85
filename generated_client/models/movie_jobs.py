# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.movie_job import MovieJob


@define(repr=False)
class MovieJobs(OpenModel["list[MovieJob]"]):
    """Work behind the camera, by department."""

    additional_properties: dict[str, list[MovieJob]] = field(init=False, factory=dict)
