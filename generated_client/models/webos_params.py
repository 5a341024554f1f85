# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class WebosParams(OpenModel[Any]):
    content_target: str | Unset = field(default=UNSET, metadata={"key": "contentTarget"})
