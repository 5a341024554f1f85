"""Titles in a file: those that every sandbox knows, and those of a user's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from trakt_auth.sandbox.world.catalogue import Catalogue
from trakt_auth.sandbox.world.items import Figure, Movie, Role, Show


def well_known() -> Catalogue:
    """A catalogue of well-known titles, with their real ids.

    Episodes of which no real id was at hand have one of the sandbox's own, above 900,000,000.
    Seasons begin on their real days, and are told an episode a week from there.
    """
    return _well_known().copy()


@cache
def _well_known() -> Catalogue:
    catalogue = Catalogue()
    text = files("trakt_auth.sandbox.world").joinpath("titles.json").read_text("utf-8")
    add_all(catalogue, json.loads(text))
    return catalogue


def add_file(catalogue: Catalogue, path: Path) -> None:
    """Add what a JSON file of the form of ``titles.json`` lists.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no such file; the message says where.
    """
    document = json.loads(path.read_text("utf-8"))
    if not isinstance(document, dict):
        raise ValueError(  # noqa: TRY004 - of a file, not of an argument
            f"{path}: expected an object with movies, shows, people, cast or crew"
        )
    try:
        add_all(catalogue, document)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: a title lacks or misspells {error}") from None


def add_all(catalogue: Catalogue, document: Mapping[str, Any]) -> None:
    """Add the movies, shows and people of a document, and who did what in them."""
    for movie in document.get("movies", ()):
        catalogue.add_movie(**movie)
    for show in document.get("shows", ()):
        catalogue.add_show(**show)
    for person in document.get("people", ()):
        catalogue.add_person(**person)
    for role in (*document.get("cast", ()), *document.get("crew", ())):
        figure = catalogue.named("person", role["person"])
        item = catalogue.named("movie", role["title"]) or catalogue.named("show", role["title"])
        if not isinstance(figure, Figure) or not isinstance(item, Movie | Show):
            raise ValueError(  # noqa: TRY004 - of a file, not of an argument
                f"nobody knows {role['person']} or {role['title']}"
            )
        about = {key: role[key] for key in ("character", "job", "department") if key in role}
        catalogue.roles.append(Role(figure, item, **about))
