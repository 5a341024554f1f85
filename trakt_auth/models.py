"""What Trakt answers and what is sent to it, as types: those of `generated_client.models`.

Each is imported when it is first used::

    from trakt_auth import models


    def title(movie: models.Movie) -> str: ...
"""

from __future__ import annotations

# As type checkers know it from typing, which costs a bare interpreter more than all of this.
# No plain False: jedi, by which Spyder and Vim complete, would take the branch for dead.
TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
    from generated_client.models import *  # noqa: F403 - its `__all__` lists them
else:

    def __getattr__(name: str) -> object:
        from generated_client import models

        if name != "__all__" and name not in models.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(models, name)
        return value


def __dir__() -> list[str]:
    from generated_client import models

    return sorted(models.__all__)
