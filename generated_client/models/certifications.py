# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.certification import Certification


@define(repr=False)
class Certifications(OpenModel["list[Certification]"]):
    """The certifications of each country (two letters)."""

    additional_properties: dict[str, list[Certification]] = field(init=False, factory=dict)
