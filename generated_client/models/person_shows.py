# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show_jobs import ShowJobs
    from ..models.show_role import ShowRole


class PersonShows(Answer):
    """The shows somebody played in and worked on."""

    cast: list[ShowRole] | None = None
    """Roles played."""
    crew: ShowJobs | None = None
    """The jobs, by department."""
