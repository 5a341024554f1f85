# Generated from openapi.yaml by "make regen". Do not edit.
"""The blocking tree with responses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from ..._call import AnswerCaller, Resource

if TYPE_CHECKING:
    from .calendars import CalendarsWithResponse
    from .certifications import CertificationsWithResponse
    from .checkin import CheckinWithResponse
    from .comments import CommentsWithResponse
    from .countries import CountriesWithResponse
    from .episodes import EpisodesWithResponse
    from .genres import GenresWithResponse
    from .languages import LanguagesWithResponse
    from .lists import ListsWithResponse
    from .media import MediaWithResponse
    from .movies import MoviesWithResponse
    from .networks import NetworksWithResponse
    from .notes import NotesWithResponse
    from .people import PeopleWithResponse
    from .recommendations import RecommendationsWithResponse
    from .scrobble import ScrobbleWithResponse
    from .search import SearchWithResponse
    from .seasons import SeasonsWithResponse
    from .shows import ShowsWithResponse
    from .smart_lists import SmartListsWithResponse
    from .social_recommendations import SocialRecommendationsWithResponse
    from .sync import SyncWithResponse
    from .users import UsersWithResponse
    from .watchnow import WatchnowWithResponse
C = TypeVar("C", bound=AnswerCaller)


class ResourceTreeWithResponse(Resource[C]):
    """Every call of Trakt, blocking, with status and headers.

    A resource is imported when it is first used.
    """

    @cached_property
    def calendars(self) -> CalendarsWithResponse:
        """The calls of `calendars`."""
        from .calendars import CalendarsWithResponse

        return CalendarsWithResponse(self._caller)

    @cached_property
    def certifications(self) -> CertificationsWithResponse:
        """The calls of `certifications`."""
        from .certifications import CertificationsWithResponse

        return CertificationsWithResponse(self._caller)

    @cached_property
    def checkin(self) -> CheckinWithResponse:
        """The calls of `checkin`."""
        from .checkin import CheckinWithResponse

        return CheckinWithResponse(self._caller)

    @cached_property
    def comments(self) -> CommentsWithResponse:
        """The calls of `comments`."""
        from .comments import CommentsWithResponse

        return CommentsWithResponse(self._caller)

    @cached_property
    def countries(self) -> CountriesWithResponse:
        """The calls of `countries`."""
        from .countries import CountriesWithResponse

        return CountriesWithResponse(self._caller)

    @cached_property
    def episodes(self) -> EpisodesWithResponse:
        """The calls of `episodes`."""
        from .episodes import EpisodesWithResponse

        return EpisodesWithResponse(self._caller)

    @cached_property
    def genres(self) -> GenresWithResponse:
        """The calls of `genres`."""
        from .genres import GenresWithResponse

        return GenresWithResponse(self._caller)

    @cached_property
    def languages(self) -> LanguagesWithResponse:
        """The calls of `languages`."""
        from .languages import LanguagesWithResponse

        return LanguagesWithResponse(self._caller)

    @cached_property
    def lists(self) -> ListsWithResponse:
        """The calls of `lists`."""
        from .lists import ListsWithResponse

        return ListsWithResponse(self._caller)

    @cached_property
    def media(self) -> MediaWithResponse:
        """The calls of `media`."""
        from .media import MediaWithResponse

        return MediaWithResponse(self._caller)

    @cached_property
    def movies(self) -> MoviesWithResponse:
        """The calls of `movies`."""
        from .movies import MoviesWithResponse

        return MoviesWithResponse(self._caller)

    @cached_property
    def networks(self) -> NetworksWithResponse:
        """The calls of `networks`."""
        from .networks import NetworksWithResponse

        return NetworksWithResponse(self._caller)

    @cached_property
    def notes(self) -> NotesWithResponse:
        """The calls of `notes`."""
        from .notes import NotesWithResponse

        return NotesWithResponse(self._caller)

    @cached_property
    def people(self) -> PeopleWithResponse:
        """The calls of `people`."""
        from .people import PeopleWithResponse

        return PeopleWithResponse(self._caller)

    @cached_property
    def recommendations(self) -> RecommendationsWithResponse:
        """The calls of `recommendations`."""
        from .recommendations import RecommendationsWithResponse

        return RecommendationsWithResponse(self._caller)

    @cached_property
    def scrobble(self) -> ScrobbleWithResponse:
        """The calls of `scrobble`."""
        from .scrobble import ScrobbleWithResponse

        return ScrobbleWithResponse(self._caller)

    @cached_property
    def search(self) -> SearchWithResponse:
        """The calls of `search`."""
        from .search import SearchWithResponse

        return SearchWithResponse(self._caller)

    @cached_property
    def seasons(self) -> SeasonsWithResponse:
        """The calls of `seasons`."""
        from .seasons import SeasonsWithResponse

        return SeasonsWithResponse(self._caller)

    @cached_property
    def shows(self) -> ShowsWithResponse:
        """The calls of `shows`."""
        from .shows import ShowsWithResponse

        return ShowsWithResponse(self._caller)

    @cached_property
    def smart_lists(self) -> SmartListsWithResponse:
        """The calls of `smart_lists`."""
        from .smart_lists import SmartListsWithResponse

        return SmartListsWithResponse(self._caller)

    @cached_property
    def social_recommendations(self) -> SocialRecommendationsWithResponse:
        """The calls of `social_recommendations`."""
        from .social_recommendations import SocialRecommendationsWithResponse

        return SocialRecommendationsWithResponse(self._caller)

    @cached_property
    def sync(self) -> SyncWithResponse:
        """The calls of `sync`."""
        from .sync import SyncWithResponse

        return SyncWithResponse(self._caller)

    @cached_property
    def users(self) -> UsersWithResponse:
        """The calls of `users`."""
        from .users import UsersWithResponse

        return UsersWithResponse(self._caller)

    @cached_property
    def watchnow(self) -> WatchnowWithResponse:
        """The calls of `watchnow`."""
        from .watchnow import WatchnowWithResponse

        return WatchnowWithResponse(self._caller)
