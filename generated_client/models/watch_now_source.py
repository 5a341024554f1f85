# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.watch_now_source_images import WatchNowSourceImages
    from ..models.watch_now_source_type import WatchNowSourceType


class WatchNowSource(Answer):
    source: str
    """Code of the service."""
    name: str
    """Name to show."""
    type: WatchNowSourceType | None = None
    """The kind of access; null where Trakt does not say."""
    free: bool | None = None
    """Whether it costs nothing."""
    cinema: bool | None = None
    """Whether it is a cinema."""
    amazon: bool | None = None
    """Whether it is a channel of Amazon."""
    color: str | None = None
    """Colour of the service, as six hex digits."""
    link_count: int | None = None
    """Number of titles known to be there."""
    images: WatchNowSourceImages | None = None
    """Pictures of the service."""

    @property
    def type_(self) -> WatchNowSourceType | None:
        """As `type`."""
        return self.type
