# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import AnswerMap
from ..models.certification import Certification

if TYPE_CHECKING:
    from ..models.certification import Certification  # noqa: F401


class Certifications(AnswerMap["list[Certification]"]):
    """The certifications of each country (two letters)."""
