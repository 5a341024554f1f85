"""preload: import at once what is otherwise imported when it is first used."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from pkgutil import iter_modules, walk_packages

# What httpx, anyio, a look-up of a host and we import late. Two are private: nothing public imports
# them before a loop runs, and where they have moved, they are imported late again.
_LATE = (
    "anyio._backends._asyncio",
    "anyio.abc",
    "anyio.lowlevel",
    "anyio.to_thread",
    "certifi",
    "ctypes",
    "encodings.idna",
    "h11",
    "httpcore",
    "httpcore._backends.auto",
    "sniffio",
)

# No call needs them, and some want packages that only an extra or a test brings.
_APART = frozenset({"cli", "contrib", "pytest_plugin", "sandbox", "stores", "testing"})


def preload() -> None:
    """Import everything that a call may need, and load the certificates to trust.

    For programs that must not import or read files in an event loop, such as an integration of Home
    Assistant. Call it once, before the loop runs or on a thread: ``from trakt_auth import preload``
    at the top, and ``await asyncio.to_thread(preload)``. It takes a second or two.

    Raises:
        ConfigurationError: The certificates cannot be read.
    """
    import generated_client
    import trakt_auth
    from generated_client import models
    from trakt_auth._wire.transport import certificates

    for module in walk_packages(generated_client.__path__, f"{generated_client.__name__}."):
        import_module(module.name)
    for package in (models, trakt_auth):
        for name in package.__all__:
            getattr(package, name)
    for module in iter_modules(trakt_auth.__path__, f"{trakt_auth.__name__}."):
        if module.name.rpartition(".")[2] not in _APART:
            found = import_module(module.name)
            for inner in iter_modules(getattr(found, "__path__", ()), f"{module.name}."):
                import_module(inner.name)
    for name in _LATE:
        with suppress(ImportError):
            import_module(name)
    certificates()
