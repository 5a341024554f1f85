# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.show_job import ShowJob

if TYPE_CHECKING:
    from ..models.show_job import ShowJob  # noqa: F401


class ShowJobs(AnswerMap["list[ShowJob]"]):
    """Work behind the camera, by department."""
