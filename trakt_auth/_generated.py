"""Make sure that `generated_client` is ours, before it handles a bearer.

It is a top-level name, the one that the generator gives by default. Another distribution that
brings a `generated_client` along overwrites ours file by file, and pip does not complain.
"""

from __future__ import annotations

from importlib import import_module

_OURS = "trakt-auth"

for _name in ("client", "errors", "types"):
    _module = import_module(f"generated_client.{_name}")
    if getattr(_module, "MADE_FOR", None) != _OURS:
        raise ImportError(
            f"{_module.__file__} is not trakt-auth's: another distribution has overwritten it. "
            "Find that one by `pip show -f`, remove it, and install trakt-auth again from where it "
            "came, with --force-reinstall --no-deps.",
            name=_module.__name__,
            path=_module.__file__,
        )
