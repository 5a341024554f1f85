# Generated from openapi.yaml by "make regen". Do not edit.
"""The async tree."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from .calendars import AsyncCalendars
    from .certifications import AsyncCertifications
    from .checkin import AsyncCheckin
    from .comments import AsyncComments
    from .countries import AsyncCountries
    from .episodes import AsyncEpisodes
    from .genres import AsyncGenres
    from .languages import AsyncLanguages
    from .lists import AsyncLists
    from .media import AsyncMedia
    from .movies import AsyncMovies
    from .networks import AsyncNetworks
    from .notes import AsyncNotes
    from .people import AsyncPeople
    from .recommendations import AsyncRecommendations
    from .scrobble import AsyncScrobble
    from .search import AsyncSearch
    from .seasons import AsyncSeasons
    from .shows import AsyncShows
    from .smart_lists import AsyncSmartLists
    from .social_recommendations import AsyncSocialRecommendations
    from .sync import AsyncSync
    from .users import AsyncUsers
    from .watchnow import AsyncWatchnow
C = TypeVar("C", bound=AsyncCaller)


class AsyncResourceTree(Resource[C]):
    """Every call of Trakt, async.

    A resource is imported when it is first used.
    """

    @cached_property
    def calendars(self) -> AsyncCalendars:
        """The calls of `calendars`."""
        from .calendars import AsyncCalendars

        return AsyncCalendars(self._caller)

    @cached_property
    def certifications(self) -> AsyncCertifications:
        """The calls of `certifications`."""
        from .certifications import AsyncCertifications

        return AsyncCertifications(self._caller)

    @cached_property
    def checkin(self) -> AsyncCheckin:
        """The calls of `checkin`."""
        from .checkin import AsyncCheckin

        return AsyncCheckin(self._caller)

    @cached_property
    def comments(self) -> AsyncComments:
        """The calls of `comments`."""
        from .comments import AsyncComments

        return AsyncComments(self._caller)

    @cached_property
    def countries(self) -> AsyncCountries:
        """The calls of `countries`."""
        from .countries import AsyncCountries

        return AsyncCountries(self._caller)

    @cached_property
    def episodes(self) -> AsyncEpisodes:
        """The calls of `episodes`."""
        from .episodes import AsyncEpisodes

        return AsyncEpisodes(self._caller)

    @cached_property
    def genres(self) -> AsyncGenres:
        """The calls of `genres`."""
        from .genres import AsyncGenres

        return AsyncGenres(self._caller)

    @cached_property
    def languages(self) -> AsyncLanguages:
        """The calls of `languages`."""
        from .languages import AsyncLanguages

        return AsyncLanguages(self._caller)

    @cached_property
    def lists(self) -> AsyncLists:
        """The calls of `lists`."""
        from .lists import AsyncLists

        return AsyncLists(self._caller)

    @cached_property
    def media(self) -> AsyncMedia:
        """The calls of `media`."""
        from .media import AsyncMedia

        return AsyncMedia(self._caller)

    @cached_property
    def movies(self) -> AsyncMovies:
        """The calls of `movies`."""
        from .movies import AsyncMovies

        return AsyncMovies(self._caller)

    @cached_property
    def networks(self) -> AsyncNetworks:
        """The calls of `networks`."""
        from .networks import AsyncNetworks

        return AsyncNetworks(self._caller)

    @cached_property
    def notes(self) -> AsyncNotes:
        """The calls of `notes`."""
        from .notes import AsyncNotes

        return AsyncNotes(self._caller)

    @cached_property
    def people(self) -> AsyncPeople:
        """The calls of `people`."""
        from .people import AsyncPeople

        return AsyncPeople(self._caller)

    @cached_property
    def recommendations(self) -> AsyncRecommendations:
        """The calls of `recommendations`."""
        from .recommendations import AsyncRecommendations

        return AsyncRecommendations(self._caller)

    @cached_property
    def scrobble(self) -> AsyncScrobble:
        """The calls of `scrobble`."""
        from .scrobble import AsyncScrobble

        return AsyncScrobble(self._caller)

    @cached_property
    def search(self) -> AsyncSearch:
        """The calls of `search`."""
        from .search import AsyncSearch

        return AsyncSearch(self._caller)

    @cached_property
    def seasons(self) -> AsyncSeasons:
        """The calls of `seasons`."""
        from .seasons import AsyncSeasons

        return AsyncSeasons(self._caller)

    @cached_property
    def shows(self) -> AsyncShows:
        """The calls of `shows`."""
        from .shows import AsyncShows

        return AsyncShows(self._caller)

    @cached_property
    def smart_lists(self) -> AsyncSmartLists:
        """The calls of `smart_lists`."""
        from .smart_lists import AsyncSmartLists

        return AsyncSmartLists(self._caller)

    @cached_property
    def social_recommendations(self) -> AsyncSocialRecommendations:
        """The calls of `social_recommendations`."""
        from .social_recommendations import AsyncSocialRecommendations

        return AsyncSocialRecommendations(self._caller)

    @cached_property
    def sync(self) -> AsyncSync:
        """The calls of `sync`."""
        from .sync import AsyncSync

        return AsyncSync(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """The calls of `users`."""
        from .users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def watchnow(self) -> AsyncWatchnow:
        """The calls of `watchnow`."""
        from .watchnow import AsyncWatchnow

        return AsyncWatchnow(self._caller)
