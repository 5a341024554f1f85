# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SocialIds(Answer):
    """Accounts and pages at other sites."""

    twitter: str | None
    """Account or page at Twitter."""
    facebook: str | None
    """Account or page at Facebook."""
    instagram: str | None
    """Account or page at Instagram."""
    wikipedia: str | None
    """Account or page at Wikipedia."""
