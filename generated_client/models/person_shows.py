# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_jobs import ShowJobs
    from ..models.show_role import ShowRole


@define(repr=False)
class PersonShows(OpenModel[Any]):
    """The shows somebody played in and worked on."""

    cast: list[ShowRole] | None | Unset = UNSET
    crew: None | ShowJobs | Unset = UNSET
    """The jobs, by department."""
