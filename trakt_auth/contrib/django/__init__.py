"""Tokens in the database of a Django project, and a `Trakt` for its views.

::

    INSTALLED_APPS = [..., "trakt_auth.contrib.django"]

and ``manage.py migrate``. Then ``get_trakt().account(name)`` calls Trakt for an account, and
``DjangoTokenStore()`` keeps its login. Needs the extra ``django``. The setting ``TRAKT_AUTH`` is a
dict; all of it may be left out:

- ``APP``: the `App`; `App.from_env` by default.
- ``KEYS``: keys of `cryptography.fernet.Fernet`, the newest first, to encrypt tokens by.
- ``DATABASE``: the alias of the database, by default ``default``.
- ``OPTIONS``: more arguments for the `Trakt` of `get_trakt`, such as ``{"max_wait": 10}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trakt_auth.contrib.django.store import DjangoTokenStore as DjangoTokenStore
    from trakt_auth.contrib.django.store import get_trakt as get_trakt
# Models cannot be imported before Django is set up, and Django imports this to set itself up.
else:
    __all__ = ["DjangoTokenStore", "get_trakt"]

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from trakt_auth.contrib.django import store

        return getattr(store, name)
