# Generated from openapi.yaml by "make regen". Do not edit.
"""The async tree with responses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from ..._call import AsyncAnswerCaller, Resource

if TYPE_CHECKING:
    from .calendars import AsyncCalendarsWithResponse
    from .certifications import AsyncCertificationsWithResponse
    from .checkin import AsyncCheckinWithResponse
    from .comments import AsyncCommentsWithResponse
    from .countries import AsyncCountriesWithResponse
    from .episodes import AsyncEpisodesWithResponse
    from .genres import AsyncGenresWithResponse
    from .languages import AsyncLanguagesWithResponse
    from .lists import AsyncListsWithResponse
    from .media import AsyncMediaWithResponse
    from .movies import AsyncMoviesWithResponse
    from .networks import AsyncNetworksWithResponse
    from .notes import AsyncNotesWithResponse
    from .people import AsyncPeopleWithResponse
    from .recommendations import AsyncRecommendationsWithResponse
    from .scrobble import AsyncScrobbleWithResponse
    from .search import AsyncSearchWithResponse
    from .seasons import AsyncSeasonsWithResponse
    from .shows import AsyncShowsWithResponse
    from .smart_lists import AsyncSmartListsWithResponse
    from .social_recommendations import AsyncSocialRecommendationsWithResponse
    from .sync import AsyncSyncWithResponse
    from .users import AsyncUsersWithResponse
    from .watchnow import AsyncWatchnowWithResponse
C = TypeVar("C", bound=AsyncAnswerCaller)


class AsyncResourceTreeWithResponse(Resource[C]):
    """Every call of Trakt, async, with status and headers.

    A resource is imported when it is first used.
    """

    @cached_property
    def calendars(self) -> AsyncCalendarsWithResponse:
        """The calls of `calendars`."""
        from .calendars import AsyncCalendarsWithResponse

        return AsyncCalendarsWithResponse(self._caller)

    @cached_property
    def certifications(self) -> AsyncCertificationsWithResponse:
        """The calls of `certifications`."""
        from .certifications import AsyncCertificationsWithResponse

        return AsyncCertificationsWithResponse(self._caller)

    @cached_property
    def checkin(self) -> AsyncCheckinWithResponse:
        """The calls of `checkin`."""
        from .checkin import AsyncCheckinWithResponse

        return AsyncCheckinWithResponse(self._caller)

    @cached_property
    def comments(self) -> AsyncCommentsWithResponse:
        """The calls of `comments`."""
        from .comments import AsyncCommentsWithResponse

        return AsyncCommentsWithResponse(self._caller)

    @cached_property
    def countries(self) -> AsyncCountriesWithResponse:
        """The calls of `countries`."""
        from .countries import AsyncCountriesWithResponse

        return AsyncCountriesWithResponse(self._caller)

    @cached_property
    def episodes(self) -> AsyncEpisodesWithResponse:
        """The calls of `episodes`."""
        from .episodes import AsyncEpisodesWithResponse

        return AsyncEpisodesWithResponse(self._caller)

    @cached_property
    def genres(self) -> AsyncGenresWithResponse:
        """The calls of `genres`."""
        from .genres import AsyncGenresWithResponse

        return AsyncGenresWithResponse(self._caller)

    @cached_property
    def languages(self) -> AsyncLanguagesWithResponse:
        """The calls of `languages`."""
        from .languages import AsyncLanguagesWithResponse

        return AsyncLanguagesWithResponse(self._caller)

    @cached_property
    def lists(self) -> AsyncListsWithResponse:
        """The calls of `lists`."""
        from .lists import AsyncListsWithResponse

        return AsyncListsWithResponse(self._caller)

    @cached_property
    def media(self) -> AsyncMediaWithResponse:
        """The calls of `media`."""
        from .media import AsyncMediaWithResponse

        return AsyncMediaWithResponse(self._caller)

    @cached_property
    def movies(self) -> AsyncMoviesWithResponse:
        """The calls of `movies`."""
        from .movies import AsyncMoviesWithResponse

        return AsyncMoviesWithResponse(self._caller)

    @cached_property
    def networks(self) -> AsyncNetworksWithResponse:
        """The calls of `networks`."""
        from .networks import AsyncNetworksWithResponse

        return AsyncNetworksWithResponse(self._caller)

    @cached_property
    def notes(self) -> AsyncNotesWithResponse:
        """The calls of `notes`."""
        from .notes import AsyncNotesWithResponse

        return AsyncNotesWithResponse(self._caller)

    @cached_property
    def people(self) -> AsyncPeopleWithResponse:
        """The calls of `people`."""
        from .people import AsyncPeopleWithResponse

        return AsyncPeopleWithResponse(self._caller)

    @cached_property
    def recommendations(self) -> AsyncRecommendationsWithResponse:
        """The calls of `recommendations`."""
        from .recommendations import AsyncRecommendationsWithResponse

        return AsyncRecommendationsWithResponse(self._caller)

    @cached_property
    def scrobble(self) -> AsyncScrobbleWithResponse:
        """The calls of `scrobble`."""
        from .scrobble import AsyncScrobbleWithResponse

        return AsyncScrobbleWithResponse(self._caller)

    @cached_property
    def search(self) -> AsyncSearchWithResponse:
        """The calls of `search`."""
        from .search import AsyncSearchWithResponse

        return AsyncSearchWithResponse(self._caller)

    @cached_property
    def seasons(self) -> AsyncSeasonsWithResponse:
        """The calls of `seasons`."""
        from .seasons import AsyncSeasonsWithResponse

        return AsyncSeasonsWithResponse(self._caller)

    @cached_property
    def shows(self) -> AsyncShowsWithResponse:
        """The calls of `shows`."""
        from .shows import AsyncShowsWithResponse

        return AsyncShowsWithResponse(self._caller)

    @cached_property
    def smart_lists(self) -> AsyncSmartListsWithResponse:
        """The calls of `smart_lists`."""
        from .smart_lists import AsyncSmartListsWithResponse

        return AsyncSmartListsWithResponse(self._caller)

    @cached_property
    def social_recommendations(self) -> AsyncSocialRecommendationsWithResponse:
        """The calls of `social_recommendations`."""
        from .social_recommendations import AsyncSocialRecommendationsWithResponse

        return AsyncSocialRecommendationsWithResponse(self._caller)

    @cached_property
    def sync(self) -> AsyncSyncWithResponse:
        """The calls of `sync`."""
        from .sync import AsyncSyncWithResponse

        return AsyncSyncWithResponse(self._caller)

    @cached_property
    def users(self) -> AsyncUsersWithResponse:
        """The calls of `users`."""
        from .users import AsyncUsersWithResponse

        return AsyncUsersWithResponse(self._caller)

    @cached_property
    def watchnow(self) -> AsyncWatchnowWithResponse:
        """The calls of `watchnow`."""
        from .watchnow import AsyncWatchnowWithResponse

        return AsyncWatchnowWithResponse(self._caller)
