# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SearchField(OpenEnum):
    """What a search looks at. Movies have title, overview, aliases, people, translations and
    tagline; shows all of these but tagline; episodes title and overview; people name and
    biography; lists name and description.
    """

    ALIASES = "aliases"
    BIOGRAPHY = "biography"
    DESCRIPTION = "description"
    NAME = "name"
    OVERVIEW = "overview"
    PEOPLE = "people"
    TAGLINE = "tagline"
    TITLE = "title"
    TRANSLATIONS = "translations"
