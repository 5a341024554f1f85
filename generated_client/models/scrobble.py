# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.scrobble_action import ScrobbleAction
    from ..models.sharing import Sharing
    from ..models.show import Show


@define(repr=False)
class Scrobble(OpenModel[Any]):
    id: int
    """Of the play; 0 until it is finished."""
    action: ScrobbleAction
    """What came of it: `start`, `pause` or `scrobble`."""
    progress: float
    """In per cent."""
    sharing: Sharing | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
