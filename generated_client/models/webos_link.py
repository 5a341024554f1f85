# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.webos_params import WebosParams


class WebosLink(Answer):
    id: str
    """Id of the app."""
    params: WebosParams | None = None
    """The parameters that the app is started with."""
