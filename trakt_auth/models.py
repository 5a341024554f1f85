"""What Trakt answers and what is sent to it, as types: those of `generated_client.models`.

Each is imported when it is first used::

    from trakt_auth import models


    def title(movie: models.Movie) -> str: ...
"""

from __future__ import annotations

# As in `trakt_auth/__init__.py`, which says why.
TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
    from generated_client.models import *  # noqa: F403 - its `__all__` lists them
else:
    from trakt_auth import names_of

    __getattr__, __dir__ = names_of(__name__, "generated_client.models")
