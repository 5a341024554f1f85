# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.show_job import ShowJob


@define(repr=False)
class ShowJobs(OpenModel["list[ShowJob]"]):
    """Work behind the camera, by department."""

    additional_properties: dict[str, list[ShowJob]] = field(init=False, factory=dict)
