# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.sharing import Sharing
    from ..models.show import Show


@define(repr=False)
class Checkin(OpenModel[Any]):
    id: int
    watched_at: datetime.datetime
    sharing: Sharing | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
