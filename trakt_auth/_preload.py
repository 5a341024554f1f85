"""preload: import at once what is otherwise imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages


def preload() -> None:
    """Import everything that a call may need: models, operations and the trees of methods.

    For programs that must not import in an event loop, such as an integration of Home Assistant.
    Call it once, before the loop runs or on a thread. It takes a second or two.
    """
    import generated_client
    import trakt_auth
    from generated_client import models

    for module in walk_packages(generated_client.__path__, f"{generated_client.__name__}."):
        import_module(module.name)
    for package in (models, trakt_auth):
        for name in package.__all__:
            getattr(package, name)
    import_module("anyio")
