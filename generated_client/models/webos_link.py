# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webos_params import WebosParams


@define(repr=False)
class WebosLink(OpenModel[Any]):
    id: str
    params: WebosParams | Unset = UNSET
