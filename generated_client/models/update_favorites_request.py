# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.listed_movie_input import ListedMovieInput
    from ..models.listed_show_input import ListedShowInput
    from ..models.sort_how import SortHow


@define(repr=False)
class UpdateFavoritesRequest(Model):
    """Only what is sent changes."""

    description: None | str | Unset = UNSET
    sort_by: None | str | Unset = UNSET
    sort_how: None | SortHow | Unset = UNSET
    movies: list[ListedMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[ListedShowInput] | Unset = UNSET
    """Shows."""
