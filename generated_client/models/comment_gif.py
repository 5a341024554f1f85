# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CommentGif(Answer):
    """An animated picture in a comment."""

    url: str
    """Address of the picture."""
    slug: str | None = None
    """Name of the picture where it is from."""
