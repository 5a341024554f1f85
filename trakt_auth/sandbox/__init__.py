"""A local Trakt to log in to: a server with an activation page and scripted faults.

It tests the rest of the package, so it shares no code with it: what it knows of Trakt is written
here a second time. Needs the extra ``sandbox``.
"""

from __future__ import annotations

try:
    from trakt_auth.sandbox.account import Account
    from trakt_auth.sandbox.faults import Answer
    from trakt_auth.sandbox.foreground import serve
    from trakt_auth.sandbox.records import RequestRecord
    from trakt_auth.sandbox.sandbox import Sandbox
    from trakt_auth.sandbox.world.call import Refusal
except ModuleNotFoundError as error:
    if error.name is None or error.name.startswith("trakt_auth"):
        raise
    from trakt_auth._ground.origin import to_install

    raise ImportError(
        f"the sandbox needs {error.name}, which is not installed: {to_install('sandbox')}",
        name=error.name,
    ) from error

__all__ = ["Account", "Answer", "Refusal", "RequestRecord", "Sandbox", "serve"]
