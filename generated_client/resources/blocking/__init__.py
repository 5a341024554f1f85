# Generated from openapi.yaml by "make regen". Do not edit.
"""The blocking tree."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from .calendars import Calendars
    from .certifications import Certifications
    from .checkin import Checkin
    from .comments import Comments
    from .countries import Countries
    from .episodes import Episodes
    from .genres import Genres
    from .languages import Languages
    from .lists import Lists
    from .media import Media
    from .movies import Movies
    from .networks import Networks
    from .notes import Notes
    from .people import People
    from .recommendations import Recommendations
    from .scrobble import Scrobble
    from .search import Search
    from .seasons import Seasons
    from .shows import Shows
    from .smart_lists import SmartLists
    from .social_recommendations import SocialRecommendations
    from .sync import Sync
    from .users import Users
    from .watchnow import Watchnow
C = TypeVar("C", bound=Caller)


class ResourceTree(Resource[C]):
    """Every call of Trakt, blocking.

    A resource is imported when it is first used.
    """

    @cached_property
    def calendars(self) -> Calendars:
        """The calls of `calendars`."""
        from .calendars import Calendars

        return Calendars(self._caller)

    @cached_property
    def certifications(self) -> Certifications:
        """The calls of `certifications`."""
        from .certifications import Certifications

        return Certifications(self._caller)

    @cached_property
    def checkin(self) -> Checkin:
        """The calls of `checkin`."""
        from .checkin import Checkin

        return Checkin(self._caller)

    @cached_property
    def comments(self) -> Comments:
        """The calls of `comments`."""
        from .comments import Comments

        return Comments(self._caller)

    @cached_property
    def countries(self) -> Countries:
        """The calls of `countries`."""
        from .countries import Countries

        return Countries(self._caller)

    @cached_property
    def episodes(self) -> Episodes:
        """The calls of `episodes`."""
        from .episodes import Episodes

        return Episodes(self._caller)

    @cached_property
    def genres(self) -> Genres:
        """The calls of `genres`."""
        from .genres import Genres

        return Genres(self._caller)

    @cached_property
    def languages(self) -> Languages:
        """The calls of `languages`."""
        from .languages import Languages

        return Languages(self._caller)

    @cached_property
    def lists(self) -> Lists:
        """The calls of `lists`."""
        from .lists import Lists

        return Lists(self._caller)

    @cached_property
    def media(self) -> Media:
        """The calls of `media`."""
        from .media import Media

        return Media(self._caller)

    @cached_property
    def movies(self) -> Movies:
        """The calls of `movies`."""
        from .movies import Movies

        return Movies(self._caller)

    @cached_property
    def networks(self) -> Networks:
        """The calls of `networks`."""
        from .networks import Networks

        return Networks(self._caller)

    @cached_property
    def notes(self) -> Notes:
        """The calls of `notes`."""
        from .notes import Notes

        return Notes(self._caller)

    @cached_property
    def people(self) -> People:
        """The calls of `people`."""
        from .people import People

        return People(self._caller)

    @cached_property
    def recommendations(self) -> Recommendations:
        """The calls of `recommendations`."""
        from .recommendations import Recommendations

        return Recommendations(self._caller)

    @cached_property
    def scrobble(self) -> Scrobble:
        """The calls of `scrobble`."""
        from .scrobble import Scrobble

        return Scrobble(self._caller)

    @cached_property
    def search(self) -> Search:
        """The calls of `search`."""
        from .search import Search

        return Search(self._caller)

    @cached_property
    def seasons(self) -> Seasons:
        """The calls of `seasons`."""
        from .seasons import Seasons

        return Seasons(self._caller)

    @cached_property
    def shows(self) -> Shows:
        """The calls of `shows`."""
        from .shows import Shows

        return Shows(self._caller)

    @cached_property
    def smart_lists(self) -> SmartLists:
        """The calls of `smart_lists`."""
        from .smart_lists import SmartLists

        return SmartLists(self._caller)

    @cached_property
    def social_recommendations(self) -> SocialRecommendations:
        """The calls of `social_recommendations`."""
        from .social_recommendations import SocialRecommendations

        return SocialRecommendations(self._caller)

    @cached_property
    def sync(self) -> Sync:
        """The calls of `sync`."""
        from .sync import Sync

        return Sync(self._caller)

    @cached_property
    def users(self) -> Users:
        """The calls of `users`."""
        from .users import Users

        return Users(self._caller)

    @cached_property
    def watchnow(self) -> Watchnow:
        """The calls of `watchnow`."""
        from .watchnow import Watchnow

        return Watchnow(self._caller)
