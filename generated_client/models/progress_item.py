# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.progress import Progress
    from ..models.show import Show


class ProgressItem(Answer):
    """A show, and the person's progress in it.

    How much there is of `show` depends on `extended` too: see `Show`.
    """

    show: Show
    """The show."""
    progress: Progress
    """How far it has been watched."""
