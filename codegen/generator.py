"""Which release of the generator `codegen` is made for; asked before any of it is imported."""

from importlib.metadata import PackageNotFoundError, version

GENERATOR = "0.29.1"
"""The release that the edits are made for; pyproject.toml pins it."""


def unfit() -> str | None:
    """Say what is wrong with the generator that is installed; None if nothing is."""
    try:
        found = f"openapi-python-client {version('openapi-python-client')} is installed"
    except PackageNotFoundError:
        found = "openapi-python-client is not installed"
    if found == f"openapi-python-client {GENERATOR} is installed":
        return None
    return f"{found}; codegen is made for {GENERATOR}: see docs/maintaining.md"
