"""What calls take, as types of dicts: those of `generated_client.inputs`.

Each has the name of its class in `models`, without ``Input``. A list or a dict that is made step by
step has a type by them::

    from trakt_auth import inputs

    plays: list[inputs.WatchedMovie] = []
    plays.append({"ids": {"imdb": "tt1104001"}, "watched_at": "released"})

!!! note "New in 0.2"
"""

from __future__ import annotations

# As in `models`.
TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
    from generated_client.inputs import *  # noqa: F403 - its `__all__` lists them
else:
    from trakt_auth import names_of

    __getattr__, __dir__ = names_of(__name__, "generated_client.inputs")
