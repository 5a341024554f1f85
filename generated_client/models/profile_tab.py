# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ProfileTab(Answer):
    sort_by: str
    """Field to sort by."""
    tab: str
    """The tab that is open."""
