# Generated from openapi.yaml by "make regen". Do not edit.
"""What goes into bodies, as types of dicts; `models` has the same as classes."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .resources import params
__all__ = (
    "AddNotesRequest",
    "AvatarUpdate",
    "BrowsingUpdate",
    "CheckinRequest",
    "CollectedEpisode",
    "CollectedEpisodeNumber",
    "CollectedMovie",
    "CollectedSeason",
    "CollectedSeasonNumber",
    "CollectedShow",
    "CollectionItemsRequest",
    "CommentGif",
    "CommentReportRequest",
    "CommentTarget",
    "CommentTargetIds",
    "CreatePersonalListRequest",
    "CreateSmartListRequest",
    "Episode",
    "EpisodeIds",
    "EpisodeNumber",
    "FavoriteItemsRequest",
    "GenrePreferencesUpdate",
    "HiddenItemsRequest",
    "HiddenMovie",
    "HiddenSeason",
    "HiddenShow",
    "HiddenUser",
    "HistoryItemsRequest",
    "HistoryRemovalRequest",
    "ItemsRequest",
    "ListItemUpdateRequest",
    "ListItemsRequest",
    "ListReportRequest",
    "ListedEpisode",
    "ListedMovie",
    "ListedPerson",
    "ListedSeason",
    "ListedShow",
    "MediaReportRequest",
    "Movie",
    "MovieIds",
    "NewSavedFilter",
    "NoteAttachment",
    "NoteItem",
    "Person",
    "PersonIds",
    "PersonReportRequest",
    "PostCommentRequest",
    "PostReplyRequest",
    "ProfileUpdate",
    "RatedEpisode",
    "RatedEpisodeNumber",
    "RatedMovie",
    "RatedSeason",
    "RatedSeasonNumber",
    "RatedShow",
    "RatingsRequest",
    "RecentSearchRequest",
    "ReorderRequest",
    "ResetShowProgressRequest",
    "ScrobbleEpisode",
    "ScrobbleRequest",
    "ScrobbleShow",
    "Season",
    "SeasonIds",
    "SeasonNumber",
    "Sharing",
    "Show",
    "ShowIds",
    "SmartListFilters",
    "SpoilerUpdate",
    "UpdateAvatarRequest",
    "UpdateCoverImageRequest",
    "UpdateFavoritesRequest",
    "UpdateNoteRequest",
    "UpdatePersonalListRequest",
    "UpdateSettingsRequest",
    "UpdateSmartListRequest",
    "UpdateWatchlistRequest",
    "User",
    "UserIds",
    "UserReportRequest",
    "WatchNowUpdate",
    "WatchedEpisode",
    "WatchedEpisodeNumber",
    "WatchedMovie",
    "WatchedSeason",
    "WatchedSeasonNumber",
    "WatchedShow",
)


class AvatarUpdate(TypedDict, total=False):
    """A `models.AvatarUpdate`, written as a dict."""

    avatar: Required[str]
    """The picture."""


class BrowsingUpdate(TypedDict, total=False):
    """A `models.BrowsingUpdate`, written as a dict."""

    genres: params.GenrePreferencesUpdateValue | None
    """Genres that the person likes and dislikes."""
    spoilers: params.SpoilerUpdateValue | None
    """What to blur until it has been watched."""
    watchnow: params.WatchNowUpdateValue | None
    """The services on which the person watches."""
    dark_knight: str | None
    """`true`, `false` or `auto`."""
    watch_only_once: bool | None
    """Whether each item counts as watched once only."""
    show_rating_prompt: bool | None
    """Whether to ask for a rating after something has been watched."""
    locale: str | None
    """Language and region of the pages."""


class GenrePreferencesUpdate(TypedDict, total=False):
    """A `models.GenrePreferencesUpdate`, written as a dict."""

    favorites: Sequence[str] | None
    """Slugs of the genres that the person likes."""
    disliked: Sequence[str] | None
    """Slugs of the genres that the person does not like."""


class NewSavedFilter(TypedDict, total=False):
    """A `models.NewSavedFilter`, written as a dict."""

    name: Required[str]
    """Name of the filter."""
    url: Required[str]
    """The path and the query of the page."""


class ProfileUpdate(TypedDict, total=False):
    """A `models.ProfileUpdate`, written as a dict."""

    name: str | None
    """Full name."""
    about: str | None
    """What the person says about themselves."""
    location: str | None
    """Where the person says they are."""
    private: bool | None
    """Whether only friends may see the profile."""
    dob: datetime.date | str | None
    """Date of birth."""


class SpoilerUpdate(TypedDict, total=False):
    """`show` or `hide`."""

    episodes: str | None
    """What to do with episodes."""
    shows: str | None
    """What to do with shows."""
    movies: str | None
    """What to do with movies."""


class UpdateAvatarRequest(TypedDict, total=False):
    """A `models.UpdateAvatarRequest`, written as a dict."""

    user: Required[params.AvatarUpdateValue]
    """Holds the new picture."""


class UpdateCoverImageRequest(TypedDict, total=False):
    """Whose picture becomes the cover."""

    cover_type: Required[params.CoverTypeValue]
    """Kind of the item."""
    cover_id: Required[int]
    """The Trakt id of the item."""


class UpdateSettingsRequest(TypedDict, total=False):
    """Only what is sent changes."""

    user: params.ProfileUpdateValue | None
    """Changes to the profile."""
    browsing: params.BrowsingUpdateValue | None
    """Changes to how Trakt's pages behave."""


class UserReportRequest(TypedDict, total=False):
    """A `models.UserReportRequest`, written as a dict."""

    reason: Required[params.UserReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


class WatchNowUpdate(TypedDict, total=False):
    """A `models.WatchNowUpdate`, written as a dict."""

    country: str | None
    """Two-letter code of the country to look in."""
    favorites: Sequence[str] | None
    """Services that the person prefers, by their code."""
    only_favorites: bool | None
    """Whether to show those services only."""


class MediaReportRequest(TypedDict, total=False):
    """What is wrong with the entry."""

    reason: Required[params.MediaReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


class PersonReportRequest(TypedDict, total=False):
    """What is wrong with the entry."""

    reason: Required[params.PersonReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


CollectedEpisode = TypedDict(
    "CollectedEpisode",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "ids": "Required[params.EpisodeIdsInputValue]",
    },
    total=False,
)
"""A `models.CollectedEpisodeInput`, written as a dict."""
CollectedEpisodeNumber = TypedDict(
    "CollectedEpisodeNumber",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "number": "Required[int]",
    },
    total=False,
)
"""A `models.CollectedEpisodeNumberInput`, written as a dict."""
CollectedMovie = TypedDict(
    "CollectedMovie",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "title": "str",
        "year": "int",
        "ids": "params.MovieIdsInputValue",
    },
    total=False,
)
"""A `models.CollectedMovieInput`, written as a dict."""
CollectedSeason = TypedDict(
    "CollectedSeason",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "ids": "Required[params.SeasonIdsInputValue]",
    },
    total=False,
)
"""A `models.CollectedSeasonInput`, written as a dict."""
CollectedSeasonNumber = TypedDict(
    "CollectedSeasonNumber",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "number": "Required[int]",
        "episodes": "Sequence[params.CollectedEpisodeNumberInputValue]",
    },
    total=False,
)
"""A `models.CollectedSeasonNumberInput`, written as a dict."""
CollectedShow = TypedDict(
    "CollectedShow",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "title": "str",
        "year": "int",
        "ids": "params.ShowIdsInputValue",
        "seasons": "Sequence[params.CollectedSeasonNumberInputValue]",
    },
    total=False,
)
"""A show: all its episodes, or those of `seasons`."""


class CollectionItemsRequest(TypedDict, total=False):
    """What is collected, since when, and the format of the copy."""

    movies: Sequence[params.CollectedMovieInputValue]
    """Movies."""
    shows: Sequence[params.CollectedShowInputValue]
    """Shows."""
    seasons: Sequence[params.CollectedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.CollectedEpisodeInputValue]
    """Episodes."""


class EpisodeIds(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | str | None
    """Trakt id."""
    tvdb: int | str | None
    """TVDB id."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | str | None
    """TMDB id."""


class Episode(TypedDict, total=False):
    """A `models.EpisodeInput`, written as a dict."""

    ids: Required[params.EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


class EpisodeNumber(TypedDict, total=False):
    """A `models.EpisodeNumberInput`, written as a dict."""

    number: Required[int]
    """Number within the season."""


class FavoriteItemsRequest(TypedDict, total=False):
    """Movies and shows; `notes` say why."""

    movies: Sequence[params.ListedMovieInputValue]
    """Movies."""
    shows: Sequence[params.ListedShowInputValue]
    """Shows."""


class HiddenItemsRequest(TypedDict, total=False):
    """The items to hide, or to unhide."""

    movies: Sequence[params.HiddenMovieInputValue]
    """Movies."""
    shows: Sequence[params.HiddenShowInputValue]
    """Shows."""
    seasons: Sequence[params.HiddenSeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.EpisodeInputValue]
    """Episodes."""
    people: Sequence[params.PersonInputValue]
    """Number of people who watched it."""
    users: Sequence[params.HiddenUserInputValue]
    """Users."""


class HiddenMovie(TypedDict, total=False):
    """A movie, by its ids or by title and year."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: params.MovieIdsInputValue
    """Ids of the movie; one is enough."""


class HiddenSeason(TypedDict, total=False):
    """A `models.HiddenSeasonInput`, written as a dict."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    ids: Required[params.SeasonIdsInputValue]
    """Ids of the season; one is enough."""


class HiddenShow(TypedDict, total=False):
    """A show, by its ids or by title and year; with `seasons` only those."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release, to tell apart titles that are the same."""
    ids: params.ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[params.SeasonNumberInputValue]
    """Only these seasons of it."""


class HiddenUser(TypedDict, total=False):
    """A `models.HiddenUserInput`, written as a dict."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    ids: Required[params.UserIdsInputValue]
    """Its ids; one is enough."""


class HistoryItemsRequest(TypedDict, total=False):
    """What was watched, and when."""

    movies: Sequence[params.WatchedMovieInputValue]
    """Movies."""
    shows: Sequence[params.WatchedShowInputValue]
    """Shows."""
    seasons: Sequence[params.WatchedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.WatchedEpisodeInputValue]
    """Episodes."""


class HistoryRemovalRequest(TypedDict, total=False):
    """All plays of the items, or single plays by their history ids."""

    movies: Sequence[params.MovieInputValue]
    """Movies."""
    shows: Sequence[params.ShowInputValue]
    """Shows."""
    seasons: Sequence[params.SeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.EpisodeInputValue]
    """Episodes."""
    ids: Sequence[int]
    """Ids of single plays (64 bits)."""


class ItemsRequest(TypedDict, total=False):
    """The items to hide, or to unhide."""

    movies: Sequence[params.MovieInputValue]
    """Movies."""
    shows: Sequence[params.ShowInputValue]
    """Shows."""
    seasons: Sequence[params.SeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.EpisodeInputValue]
    """Episodes."""
    people: Sequence[params.PersonInputValue]
    """Number of people who watched it."""
    users: Sequence[params.UserInputValue]
    """Users."""


class ListItemsRequest(TypedDict, total=False):
    """What to add to the list or the watchlist."""

    movies: Sequence[params.ListedMovieInputValue]
    """Movies."""
    shows: Sequence[params.ListedShowInputValue]
    """Shows."""
    seasons: Sequence[params.ListedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.ListedEpisodeInputValue]
    """Episodes."""
    people: Sequence[params.ListedPersonInputValue]
    """Number of people who watched it."""


class ListedEpisode(TypedDict, total=False):
    """A `models.ListedEpisodeInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    ids: Required[params.EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


class ListedMovie(TypedDict, total=False):
    """A `models.ListedMovieInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: params.MovieIdsInputValue
    """Ids of the movie; one is enough."""


class ListedPerson(TypedDict, total=False):
    """A `models.ListedPersonInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    name: str
    """Name of the person."""
    ids: params.PersonIdsInputValue
    """Ids of the person."""


class ListedSeason(TypedDict, total=False):
    """A `models.ListedSeasonInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    ids: Required[params.SeasonIdsInputValue]
    """Ids of the season; one is enough."""


class ListedShow(TypedDict, total=False):
    """The show, or those of its `seasons`."""

    notes: str
    """A note beside the entry."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release."""
    ids: params.ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[params.SeasonNumberInputValue]
    """Only these seasons of it."""


class MovieIds(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | str | None
    """Trakt id."""
    slug: str | None
    """Readable name in Trakt's addresses."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | str | None
    """TMDB id."""


class Movie(TypedDict, total=False):
    """A movie, by its ids or by title and year."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: params.MovieIdsInputValue
    """Ids of the movie; one is enough."""


class PersonIds(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | str | None
    """Trakt id."""
    slug: str | None
    """Readable name in Trakt's addresses."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | str | None
    """TMDB id."""


class Person(TypedDict, total=False):
    """A `models.PersonInput`, written as a dict."""

    name: str
    """Name of the person."""
    ids: params.PersonIdsInputValue
    """Ids of the person."""


class RatedEpisode(TypedDict, total=False):
    """A `models.RatedEpisodeInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    ids: Required[params.EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


class RatedEpisodeNumber(TypedDict, total=False):
    """A `models.RatedEpisodeNumberInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    number: Required[int]
    """Number of the episode in its season."""


class RatedMovie(TypedDict, total=False):
    """A `models.RatedMovieInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    title: str
    """Title, which helps to find the item."""
    year: int
    """Year of release."""
    ids: params.MovieIdsInputValue
    """Ids of the movie; one is enough."""


class RatedSeason(TypedDict, total=False):
    """A `models.RatedSeasonInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    ids: Required[params.SeasonIdsInputValue]
    """Ids of the season; one is enough."""


class RatedSeasonNumber(TypedDict, total=False):
    """A `models.RatedSeasonNumberInput`, written as a dict."""

    rating: int
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    number: Required[int]
    """Number of the season; 0 for the specials."""
    episodes: Sequence[params.RatedEpisodeNumberInputValue]
    """Episodes to rate instead of the season."""


class RatedShow(TypedDict, total=False):
    """The rating is given for the show or, with `seasons`, for parts of it."""

    rating: int
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    title: str
    """Title, which helps to find the item."""
    year: int
    """Year of release."""
    ids: params.ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[params.RatedSeasonNumberInputValue]
    """Seasons to rate instead of the show."""


class RatingsRequest(TypedDict, total=False):
    """Ratings from 1 to 10."""

    movies: Sequence[params.RatedMovieInputValue]
    """Movies."""
    shows: Sequence[params.RatedShowInputValue]
    """Shows."""
    seasons: Sequence[params.RatedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.RatedEpisodeInputValue]
    """Episodes."""


class SeasonIds(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | str | None
    """Trakt id."""
    tvdb: int | str | None
    """TVDB id."""
    tmdb: int | str | None
    """TMDB id."""


class Season(TypedDict, total=False):
    """A `models.SeasonInput`, written as a dict."""

    ids: Required[params.SeasonIdsInputValue]
    """Ids of the season; one is enough."""


class SeasonNumber(TypedDict, total=False):
    """A season of the show that holds it; with `episodes`, only those."""

    number: Required[int]
    """Number of the season; 0 stands for the specials."""
    episodes: Sequence[params.EpisodeNumberInputValue]
    """Only these episodes of it."""


class ShowIds(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | str | None
    """Trakt id."""
    slug: str | None
    """Readable name in Trakt's addresses."""
    tvdb: int | str | None
    """TVDB id."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | str | None
    """TMDB id."""


class Show(TypedDict, total=False):
    """A show, by its ids or by title and year; with `seasons` only those."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release."""
    ids: params.ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[params.SeasonNumberInputValue]
    """Only these seasons of it."""


class UpdateFavoritesRequest(TypedDict, total=False):
    """Only what is sent changes."""

    description: str | None
    """Text about the favourites."""
    sort_by: str | None
    """Field to sort by."""
    sort_how: params.SortHowValue | None
    """Direction of the sort."""
    movies: Sequence[params.ListedMovieInputValue]
    """Movies."""
    shows: Sequence[params.ListedShowInputValue]
    """Shows."""


class UpdateWatchlistRequest(TypedDict, total=False):
    """Only what is sent changes."""

    description: str | None
    """Text about the watchlist."""
    sort_by: str | None
    """Field to sort by."""
    sort_how: params.SortHowValue | None
    """Direction of the sort."""
    movies: Sequence[params.ListedMovieInputValue]
    """Movies."""
    shows: Sequence[params.ListedShowInputValue]
    """Shows."""
    seasons: Sequence[params.ListedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[params.ListedEpisodeInputValue]
    """Episodes."""


class UserIds(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | str | None
    """Trakt id."""
    slug: str | None
    """Readable name in Trakt's addresses."""


class User(TypedDict, total=False):
    """A `models.UserInput`, written as a dict."""

    ids: Required[params.UserIdsInputValue]
    """Ids of the user."""


class WatchedEpisode(TypedDict, total=False):
    """A `models.WatchedEpisodeInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    ids: Required[params.EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


class WatchedEpisodeNumber(TypedDict, total=False):
    """A `models.WatchedEpisodeNumberInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    number: Required[int]
    """Number within the season."""


class WatchedMovie(TypedDict, total=False):
    """Without `watched_at` it was watched just now."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: params.MovieIdsInputValue
    """Ids of the movie; one is enough."""


class WatchedSeason(TypedDict, total=False):
    """A `models.WatchedSeasonInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    ids: Required[params.SeasonIdsInputValue]
    """Ids of the season; one is enough."""


class WatchedSeasonNumber(TypedDict, total=False):
    """A `models.WatchedSeasonNumberInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    number: Required[int]
    """Number of the season; 0 stands for the specials."""
    episodes: Sequence[params.WatchedEpisodeNumberInputValue]
    """Only these episodes of it."""


class WatchedShow(TypedDict, total=False):
    """A show: all its episodes, or those of `seasons`."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release."""
    ids: params.ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[params.WatchedSeasonNumberInputValue]
    """Only these seasons of it."""


class ListItemUpdateRequest(TypedDict, total=False):
    """A `models.ListItemUpdateRequest`, written as a dict."""

    notes: str | None
    """What to say about it."""
    rank: int
    """New place, counted from 1."""


class ReorderRequest(TypedDict, total=False):
    """The new order."""

    rank: Required[Sequence[int]]
    """The ids, first one first."""


class CreatePersonalListRequest(TypedDict, total=False):
    """A `models.CreatePersonalListRequest`, written as a dict."""

    name: Required[str]
    """Name of the list."""
    description: str
    """What the list is about."""
    privacy: params.ListPrivacyValue
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool
    """Whether the entries are numbered."""
    allow_comments: bool
    """Whether others may comment."""
    sort_by: str
    """Field the owner sorts by."""
    sort_how: params.SortHowValue
    """Direction the owner sorts in."""


class CreateSmartListRequest(TypedDict, total=False):
    """A `models.CreateSmartListRequest`, written as a dict."""

    name: Required[str]
    """Name of the smart list."""
    source: Required[params.SmartListSourceValue]
    """Where its items come from."""
    media_type: Required[params.SmartListMediaValue]
    """What it holds."""
    filters: params.SmartListFiltersInputValue
    """The filters on the source."""
    privacy: params.SmartListPrivacyValue
    """Who sees it."""


class ListReportRequest(TypedDict, total=False):
    """A `models.ListReportRequest`, written as a dict."""

    reason: Required[params.ListReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


class SmartListFilters(TypedDict, total=False):
    """What an item has to match. Ranges are pairs of lowest and highest."""

    genres: Sequence[str]
    """Only these genres, as slugs."""
    genres_operator: params.FilterOperatorValue
    """Whether any (`or`) or all (`and`) of the genres must match."""
    subgenres: Sequence[str]
    """Only these subgenres, as slugs."""
    certifications: Sequence[str]
    """Only these certifications, as slugs."""
    languages: Sequence[str]
    """Only these languages, as two-letter codes."""
    countries: Sequence[str]
    """Only these countries, as two-letter codes."""
    statuses: Sequence[str]
    """Only these stages of production."""
    networks: Sequence[str]
    """Only these networks."""
    keywords: Sequence[str]
    """Keywords to look for."""
    keywords_operator: params.FilterOperatorValue
    """Whether any (`or`) or all (`and`) of the keywords must match."""
    watchnow: Sequence[str]
    """Only these kinds of streaming offer."""
    years: Sequence[float]
    """First and last year."""
    ratings: Sequence[float]
    """Lowest and highest Trakt rating, in percent."""
    runtimes: Sequence[float]
    """Shortest and longest running time in minutes."""
    imdb_ratings: Sequence[float]
    """Lowest and highest IMDb rating."""
    rt_meters: Sequence[float]
    """Lowest and highest critics' score at Rotten Tomatoes, in percent."""
    rt_user_meters: Sequence[float]
    """Lowest and highest audience score at Rotten Tomatoes, in percent."""
    letterboxd_ratings: Sequence[float]
    """Lowest and highest Letterboxd rating."""
    mal_ratings: Sequence[float]
    """Lowest and highest MyAnimeList rating."""
    ignore_watched: bool
    """Whether to leave out titles that have been watched."""
    ignore_watchlisted: bool
    """Whether to leave out titles that are on the watchlist."""
    ignore_watching: bool
    """Whether to leave out titles that are being watched."""
    ignore_unreleased: bool
    """Whether to leave out titles that are not out yet."""
    ignore_released: bool
    """Whether to leave out titles that are already out."""
    ignore_ended: bool
    """Whether to leave out shows that have ended."""
    ignore_airing: bool
    """Whether to leave out shows that are still airing."""
    ignore_no_release_date: bool
    """Whether to leave out titles without a release date."""
    parental_nudity: Sequence[int]
    """Lowest and highest level of nudity, each from 0 (none) to 3 (severe)."""
    parental_violence: Sequence[int]
    """Lowest and highest level of violence, each from 0 (none) to 3 (severe)."""
    parental_profanity: Sequence[int]
    """Lowest and highest level of profanity, each from 0 (none) to 3 (severe)."""
    parental_alcohol: Sequence[int]
    """Lowest and highest level of alcohol, drugs and smoking, each from 0 (none) to 3 (severe)."""
    parental_frightening: Sequence[int]
    """Lowest and highest level of frightening scenes, each from 0 (none) to 3 (severe)."""
    parental_include_unrated: bool
    """Whether to include titles without a parental rating."""
    watchnow_country: str
    """The country that `watchnow` is about, a two-letter code."""


class UpdatePersonalListRequest(TypedDict, total=False):
    """Only what is sent changes."""

    name: str | None
    """Name of the list."""
    description: str | None
    """What the list is about."""
    privacy: params.ListPrivacyValue | None
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool | None
    """Whether the entries are numbered."""
    allow_comments: bool | None
    """Whether others may comment."""
    sort_by: str | None
    """Field the owner sorts by."""
    sort_how: params.SortHowValue | None
    """Direction the owner sorts in."""


class UpdateSmartListRequest(TypedDict, total=False):
    """Only what is sent changes."""

    name: str
    """Name of the smart list."""
    source: params.SmartListSourceValue
    """Where its items come from."""
    media_type: params.SmartListMediaValue
    """What it holds."""
    filters: params.SmartListFiltersInputValue
    """The filters on the source."""
    privacy: params.SmartListPrivacyValue
    """Who sees it."""


class AddNotesRequest(TypedDict, total=False):
    """The text, and one item."""

    notes: Required[str]
    """The text, at most 500 characters."""
    spoiler: bool
    """Whether it gives the plot away."""
    privacy: params.NotePrivacyValue
    """Who may read it: `private`, `friends` or `public`."""
    attached_to: params.NoteAttachmentInputValue
    """What the note belongs to, if not to the item itself."""
    item: params.NoteItemInputValue
    """What to attach the note to."""
    movie: params.MovieInputValue
    """The movie, if it is one."""
    show: params.ShowInputValue
    """The show, if it is one."""
    season: params.SeasonInputValue
    """The season, if it is one."""
    episode: params.EpisodeInputValue
    """The episode, if it is one."""
    person: params.PersonInputValue
    """The person, if it is one."""


class CommentGif(TypedDict, total=False):
    """An animated picture for a comment."""

    url: Required[str]
    """Address of the picture."""
    slug: str | None
    """Name of the picture where it is from, of at most 255 characters."""


class CommentReportRequest(TypedDict, total=False):
    """A `models.CommentReportRequest`, written as a dict."""

    reason: Required[params.CommentReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


class CommentTargetIds(TypedDict, total=False):
    """Ids of the item that a comment is about; one is enough."""

    trakt: int | str | None
    """Trakt id."""
    slug: str | None
    """The name in links."""
    imdb: str | None
    """IMDb id."""
    tmdb: int | str | None
    """TMDB id."""
    tvdb: int | str | None
    """TVDB id."""


class CommentTarget(TypedDict, total=False):
    """A `models.CommentTargetInput`, written as a dict."""

    ids: Required[params.CommentTargetIdsInputValue]
    """Ids of the item; one is enough."""
    title: str
    """Title; the ids decide."""
    year: int
    """Year of release; the ids decide."""


class NoteAttachment(TypedDict, total=False):
    """A `models.NoteAttachmentInput`, written as a dict."""

    type: Required[str]
    """`history`, `collection` or `rating`, where the note belongs to one of those."""
    id: int
    """Id of the play, where it belongs to one."""


class NoteItem(TypedDict, total=False):
    """The item that the note is about."""

    type: str
    """Kind of item; the item itself is in a field of this name."""
    movie: params.MovieInputValue
    """The movie, if it is one."""
    show: params.ShowInputValue
    """The show, if it is one."""
    season: params.SeasonInputValue
    """The season, if it is one."""
    episode: params.EpisodeInputValue
    """The episode, if it is one."""
    person: params.PersonInputValue
    """The person, if it is one."""


class PostCommentRequest(TypedDict, total=False):
    """The text, and one item."""

    comment: Required[str]
    """The text, five words or more."""
    spoiler: bool
    """Whether it gives the plot away."""
    movie: params.CommentTargetInputValue
    """The movie to comment on."""
    show: params.CommentTargetInputValue
    """The show to comment on."""
    season: params.CommentTargetInputValue
    """The season to comment on."""
    episode: params.CommentTargetInputValue
    """The episode to comment on."""
    list: params.CommentTargetInputValue
    """The list to comment on."""
    sharing: params.SharingInputValue
    """Social networks to share this to."""
    gif: params.CommentGifInputValue | None
    """An animated picture beside the text; null removes it."""


class PostReplyRequest(TypedDict, total=False):
    """A `models.PostReplyRequest`, written as a dict."""

    comment: Required[str]
    """The text, five words or more."""
    spoiler: bool
    """Whether it gives the plot away."""
    gif: params.CommentGifInputValue | None
    """An animated picture beside the text; null removes it."""


class ResetShowProgressRequest(TypedDict, total=False):
    """When a rewatch begins."""

    reset_at: datetime.date | str
    """Plays from this time on count, in UTC; without it, from now on."""


class UpdateNoteRequest(TypedDict, total=False):
    """Only what is sent changes."""

    notes: str
    """The text, at most 500 characters."""
    spoiler: bool
    """Whether it gives the plot away."""
    privacy: params.NotePrivacyValue
    """Who may read it: `private`, `friends` or `public`."""


class CheckinRequest(TypedDict, total=False):
    """What is being watched: a movie, an episode, or a show and the number of an episode."""

    movie: params.MovieInputValue
    """The movie, if it is one."""
    show: params.ScrobbleShowInputValue
    """The show of the episode."""
    episode: params.ScrobbleEpisodeInputValue
    """The episode, if it is one."""
    sharing: params.SharingInputValue
    """Where to share it; the user's own settings if absent."""
    message: str
    """Posted in place of the person's own text."""


class ScrobbleEpisode(TypedDict, total=False):
    """An episode by its ids; or, beside its show, by season and number, or by the absolute number."""

    ids: params.EpisodeIdsInputValue
    """Ids of the episode."""
    season: int
    """Number of the season; 0 stands for the specials."""
    number: int
    """Number within the season."""
    number_abs: int
    """Absolute number, counted from the first episode of the series."""
    title: str
    """Title of the episode."""


class ScrobbleRequest(TypedDict, total=False):
    """What is playing: a movie, an episode, or a show and the number of an episode."""

    progress: Required[float]
    """Scores at Rotten Tomatoes, in percent."""
    movie: params.MovieInputValue
    """The movie, if it is one."""
    show: params.ScrobbleShowInputValue
    """The show of the episode."""
    episode: params.ScrobbleEpisodeInputValue
    """The episode, if it is one."""
    sharing: params.SharingInputValue
    """Social networks to share this to."""


class ScrobbleShow(TypedDict, total=False):
    """A show, by its ids or by title and year."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first episode."""
    ids: params.ShowIdsInputValue
    """Ids of the show; one is enough."""


class Sharing(TypedDict, total=False):
    """Where to post it."""

    twitter: bool
    """Whether to share on Twitter."""
    mastodon: bool
    """Whether to share on Mastodon."""
    tumblr: bool
    """Whether to share on Tumblr."""


class RecentSearchRequest(TypedDict, total=False):
    """A `models.RecentSearchRequest`, written as a dict."""

    query: Required[str]
    """What was typed in."""
    id: Required[int]
    """The Trakt id of the result that was chosen."""
    type: Required[params.SearchTypeValue]
    """Kind of item that was looked for."""
