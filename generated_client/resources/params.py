# Generated from openapi.yaml by "make regen". Do not edit.
"""The types of what callers hand in. Imported by programs for type hints alone."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

from ..types import Unlisted

if TYPE_CHECKING:
    from .. import models
CoverTypeValue: TypeAlias = "Literal['movie', 'show', 'episode'] | models.CoverType | Unlisted"
GenderValue: TypeAlias = (
    "Literal['male', 'female', 'non_binary', 'other', 'unknown', ''] | models.Gender | Unlisted"
)
HiddenSectionValue: TypeAlias = "Literal['calendar', 'progress_watched', 'progress_watched_reset', 'progress_collected', 'recommendations', 'comments', 'dropped'] | models.HiddenSection | Unlisted"
SavedFilterSectionValue: TypeAlias = (
    "Literal['movies', 'shows', 'calendars', 'search'] | models.SavedFilterSection | Unlisted"
)
SocialCircleValue: TypeAlias = (
    "Literal['friends', 'followers', 'following'] | models.SocialCircle | Unlisted"
)
UserReportReasonValue: TypeAlias = (
    "Literal['spam', 'adult', 'language', 'other'] | models.UserReportReason | Unlisted"
)
WatchPopupActionValue: TypeAlias = (
    "Literal['now', 'ask', 'released', 'unknown'] | models.WatchPopupAction | Unlisted"
)
PersonaValue: TypeAlias = "Literal['anime-voyager', 'day-one-devotee', 'weekend-marathoner', 'comfort-rewatcher', 'omnivore', 'opening-night', 'cinephile', 'critic', 'loyalist', 'curator', 'wildcard', 'opening-act'] | models.Persona | Unlisted"
PersonaConfidenceValue: TypeAlias = (
    "Literal['strong', 'leaning'] | models.PersonaConfidence | Unlisted"
)
PersonaHighlightKindValue: TypeAlias = "Literal['anime-episodes', 'anime-share', 'streak-days', 'premiere-share', 'premieres', 'weekend-share', 'binge-days', 'plays-per-day', 'catalog-share', 'top-show-episodes', 'apps', 'shows', 'networks', 'checkin-share', 'new-releases', 'avg-runtime', 'avg-vintage', 'pre-2000', 'ratings', 'avg-rating', 'perfect-tens', 'top-show-share', 'genre-share', 'movies', 'plays', 'personas-in-range'] | models.PersonaHighlightKind | Unlisted"
PersonaTraitValue: TypeAlias = "Literal['streak-keeper', 'night-owl', 'early-bird', 'weekend-warrior', 'time-traveler', 'globetrotter', 'social-butterfly', 'automaton', 'app-hopper', 'silent-watcher', 'hype-machine', 'tough-crowd', 'polariser', 'live-checker', 'doc-nerd', 'horror-hound', 'fresh-start'] | models.PersonaTrait | Unlisted"
CatalogTypeValue: TypeAlias = "Literal['movies', 'shows'] | models.CatalogType | Unlisted"
EpisodeTypeValue: TypeAlias = "Literal['standard', 'series_premiere', 'season_premiere', 'mid_season_finale', 'mid_season_premiere', 'season_finale', 'series_finale', 'full_season', 'multiple_episodes'] | models.EpisodeType | Unlisted"
ItemTypeValue: TypeAlias = "Literal['movie', 'show', 'season', 'episode', 'person', 'list', 'comment', 'user'] | models.ItemType | Unlisted"
MediaTypeValue: TypeAlias = "Literal['movie', 'show'] | models.MediaType | Unlisted"
MovieStatusValue: TypeAlias = "Literal['released', 'in production', 'post production', 'planned', 'rumored', 'canceled'] | models.MovieStatus | Unlisted"
ShowStatusValue: TypeAlias = "Literal['returning series', 'continuing', 'in production', 'planned', 'upcoming', 'pilot', 'canceled', 'ended'] | models.ShowStatus | Unlisted"
PeriodValue: TypeAlias = "Literal['daily', 'weekly', 'monthly', 'all'] | models.Period | Unlisted"
RecommendationSourceTypeValue: TypeAlias = (
    "Literal['activity', 'favorite', 'subgenre'] | models.RecommendationSourceType | Unlisted"
)
StreamingPeriodValue: TypeAlias = (
    "Literal['daily', 'weekly', 'monthly'] | models.StreamingPeriod | Unlisted"
)
UpNextIntentValue: TypeAlias = (
    "Literal['all', 'continue', 'start', 'completed'] | models.UpNextIntent | Unlisted"
)
CalendarGroupingValue: TypeAlias = "Literal['day'] | models.CalendarGrouping | Unlisted"
CalendarTargetValue: TypeAlias = "Literal['my', 'all'] | models.CalendarTarget | Unlisted"
WatchNowFilterValue: TypeAlias = "Literal['favorites', 'any', 'any_all', 'free', 'free_all', 'subscriptions', 'subscriptions_all'] | models.WatchNowFilter | Unlisted"
MediaReportReasonValue: TypeAlias = "Literal['duplicate', 'remove', 'data_refresh', 'metadata', 'adult', 'runtime', 'language', 'spam', 'tmdb', 'other'] | models.MediaReportReason | Unlisted"
PersonReportReasonValue: TypeAlias = "Literal['duplicate', 'remove', 'data_refresh', 'metadata', 'adult', 'language', 'spam', 'tmdb', 'other'] | models.PersonReportReason | Unlisted"
ReleaseTypeValue: TypeAlias = "Literal['unknown', 'premiere', 'limited', 'theatrical', 'digital', 'physical', 'tv'] | models.ReleaseType | Unlisted"
WatchNowSourceTypeValue: TypeAlias = "Literal['free', 'tv_everywhere', 'subscription', 'purchase', 'cinema'] | models.WatchNowSourceType | Unlisted"
HistoryActionValue: TypeAlias = (
    "Literal['scrobble', 'checkin', 'watch'] | models.HistoryAction | Unlisted"
)
SortHowValue: TypeAlias = "Literal['asc', 'desc'] | models.SortHow | Unlisted"
WatchlistHideValue: TypeAlias = "Literal['unwatched', 'collected', 'uncollected', 'rated', 'unrated', 'unreleased', 'noreleasedate', 'ended', 'airing', 'unwatchlisted', 'listed', 'notes', 'nonotes'] | models.WatchlistHide | Unlisted"
WatchedAtReleaseValue: TypeAlias = (
    "Literal['released', 'unknown'] | models.WatchedAtRelease | Unlisted"
)
FilterOperatorValue: TypeAlias = "Literal['and', 'or'] | models.FilterOperator | Unlisted"
ListPrivacyValue: TypeAlias = (
    "Literal['private', 'link', 'friends', 'public'] | models.ListPrivacy | Unlisted"
)
ListReportReasonValue: TypeAlias = "Literal['duplicate', 'remove', 'metadata', 'adult', 'language', 'spam', 'other'] | models.ListReportReason | Unlisted"
ListSortValue: TypeAlias = "Literal['popular', 'likes', 'comments', 'items', 'added', 'updated'] | models.ListSort | Unlisted"
ListTypeValue: TypeAlias = "Literal['all', 'personal', 'official', 'watchlists', 'recommendations', 'favorites'] | models.ListType | Unlisted"
SmartListItemsTypeValue: TypeAlias = (
    "Literal['movies', 'shows', 'all'] | models.SmartListItemsType | Unlisted"
)
SmartListMediaValue: TypeAlias = (
    "Literal['movies', 'shows', 'media'] | models.SmartListMedia | Unlisted"
)
SmartListPrivacyValue: TypeAlias = (
    "Literal['public', 'private', 'friends'] | models.SmartListPrivacy | Unlisted"
)
SmartListSourceValue: TypeAlias = "Literal['trending', 'popular', 'anticipated', 'recommendations', 'discover', 'watchlist', 'library'] | models.SmartListSource | Unlisted"
CommentKindValue: TypeAlias = "Literal['all', 'reviews', 'shouts'] | models.CommentKind | Unlisted"
CommentReportReasonValue: TypeAlias = "Literal['spoilers', 'language', 'abusive', 'spam', 'bigotry', 'political', 'offtopic', 'support', 'duplicate', 'too_short', 'other'] | models.CommentReportReason | Unlisted"
CommentSortValue: TypeAlias = (
    "Literal['newest', 'oldest', 'likes', 'replies'] | models.CommentSort | Unlisted"
)
CommentedTypeValue: TypeAlias = "Literal['all', 'movies', 'shows', 'seasons', 'episodes', 'lists'] | models.CommentedType | Unlisted"
IncludeRepliesValue: TypeAlias = (
    "Literal['true', 'false', 'only'] | models.IncludeReplies | Unlisted"
)
MediaCommentSortValue: TypeAlias = "Literal['newest', 'oldest', 'likes', 'replies', 'highest', 'lowest', 'plays'] | models.MediaCommentSort | Unlisted"
NotePrivacyValue: TypeAlias = (
    "Literal['private', 'friends', 'public'] | models.NotePrivacy | Unlisted"
)
ReactionTypeValue: TypeAlias = "Literal['like', 'dislike', 'love', 'laugh', 'shocked', 'bravo', 'spoiler'] | models.ReactionType | Unlisted"
ScrobbleActionValue: TypeAlias = (
    "Literal['start', 'pause', 'scrobble'] | models.ScrobbleAction | Unlisted"
)
SearchFieldValue: TypeAlias = "Literal['title', 'overview', 'aliases', 'people', 'translations', 'tagline', 'name', 'biography', 'description'] | models.SearchField | Unlisted"
SearchTypeValue: TypeAlias = (
    "Literal['movies', 'shows', 'people', 'lists'] | models.SearchType | Unlisted"
)
TrendingSearchTypeValue: TypeAlias = (
    "Literal['movies', 'shows', 'people'] | models.TrendingSearchType | Unlisted"
)
ChartedListTypeValue: TypeAlias = (
    "Literal['personal', 'official'] | models.ChartedListType | Unlisted"
)
CollectionTypeValue: TypeAlias = (
    "Literal['movies', 'shows', 'episodes'] | models.CollectionType | Unlisted"
)
ExtendedCollectionValue: TypeAlias = (
    "Literal['full', 'images', 'metadata', 'min'] | models.ExtendedCollection | Unlisted"
)
ExtendedCreditsValue: TypeAlias = (
    "Literal['full', 'images', 'guest_stars'] | models.ExtendedCredits | Unlisted"
)
ExtendedInfoValue: TypeAlias = "Literal['full', 'images'] | models.ExtendedInfo | Unlisted"
ExtendedLikesValue: TypeAlias = (
    "Literal['min', 'full', 'images', 'comments'] | models.ExtendedLikes | Unlisted"
)
ExtendedProfileValue: TypeAlias = (
    "Literal['full', 'images', 'vip'] | models.ExtendedProfile | Unlisted"
)
ExtendedSeasonsValue: TypeAlias = (
    "Literal['full', 'images', 'episodes'] | models.ExtendedSeasons | Unlisted"
)
ExtendedWatchedValue: TypeAlias = (
    "Literal['full', 'images', 'progress', 'min', 'noseasons'] | models.ExtendedWatched | Unlisted"
)
HiddenTypeValue: TypeAlias = (
    "Literal['movie', 'show', 'season', 'user'] | models.HiddenType | Unlisted"
)
IdSourceValue: TypeAlias = "Literal['trakt', 'imdb', 'tmdb', 'tvdb'] | models.IdSource | Unlisted"
ItemSortValue: TypeAlias = "Literal['rank', 'added', 'title', 'released', 'runtime', 'popularity', 'random', 'percentage', 'my_rating', 'watched', 'collected', 'votes', 'imdb_rating', 'imdb_votes', 'tmdb_rating', 'tmdb_votes', 'rt_tomatometer', 'rt_audience', 'metascore'] | models.ItemSort | Unlisted"
ItemsTypeValue: TypeAlias = (
    "Literal['all', 'movies', 'shows', 'seasons', 'episodes'] | models.ItemsType | Unlisted"
)
LastCollectedValue: TypeAlias = "Literal['aired', 'collected'] | models.LastCollected | Unlisted"
LastWatchedValue: TypeAlias = "Literal['aired', 'watched'] | models.LastWatched | Unlisted"
LikedTypeValue: TypeAlias = "Literal['comments', 'lists'] | models.LikedType | Unlisted"
LinkKindValue: TypeAlias = (
    "Literal['direct', 'android', 'tvos', 'webos'] | models.LinkKind | Unlisted"
)
ListItemTypeValue: TypeAlias = (
    "Literal['movie', 'show', 'season', 'episode', 'person'] | models.ListItemType | Unlisted"
)
LookupTypeValue: TypeAlias = (
    "Literal['movie', 'show', 'episode', 'person'] | models.LookupType | Unlisted"
)
NotesTypeValue: TypeAlias = "Literal['all', 'movies', 'shows', 'seasons', 'episodes', 'people', 'history', 'collection', 'ratings'] | models.NotesType | Unlisted"
PlaybackTypeValue: TypeAlias = "Literal['movies', 'episodes'] | models.PlaybackType | Unlisted"
ResultTypeValue: TypeAlias = (
    "Literal['movie', 'show', 'episode', 'person', 'list'] | models.ResultType | Unlisted"
)


class AvatarUpdateDict(TypedDict, total=False):
    """A `models.AvatarUpdate`, written as a dict."""

    avatar: Required[str]
    """The picture."""


AvatarUpdateValue: TypeAlias = "AvatarUpdateDict | models.AvatarUpdate"


class BrowsingUpdateDict(TypedDict, total=False):
    """A `models.BrowsingUpdate`, written as a dict."""

    genres: GenrePreferencesUpdateValue | None
    """Genres that the person likes and dislikes."""
    spoilers: SpoilerUpdateValue | None
    """What to blur until it has been watched."""
    watchnow: WatchNowUpdateValue | None
    """The services on which the person watches."""
    dark_knight: str | None
    """`true`, `false` or `auto`."""
    watch_only_once: bool | None
    """Whether each item counts as watched once only."""
    show_rating_prompt: bool | None
    """Whether to ask for a rating after something has been watched."""
    locale: str | None
    """Language and region of the pages."""


BrowsingUpdateValue: TypeAlias = "BrowsingUpdateDict | models.BrowsingUpdate"


class GenrePreferencesUpdateDict(TypedDict, total=False):
    """A `models.GenrePreferencesUpdate`, written as a dict."""

    favorites: Sequence[str] | None
    """Slugs of the genres that the person likes."""
    disliked: Sequence[str] | None
    """Slugs of the genres that the person does not like."""


GenrePreferencesUpdateValue: TypeAlias = (
    "GenrePreferencesUpdateDict | models.GenrePreferencesUpdate"
)


class NewSavedFilterDict(TypedDict, total=False):
    """A `models.NewSavedFilter`, written as a dict."""

    name: Required[str]
    """Name of the filter."""
    url: Required[str]
    """The path and the query of the page."""


NewSavedFilterValue: TypeAlias = "NewSavedFilterDict | models.NewSavedFilter"


class ProfileUpdateDict(TypedDict, total=False):
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


ProfileUpdateValue: TypeAlias = "ProfileUpdateDict | models.ProfileUpdate"


class SpoilerUpdateDict(TypedDict, total=False):
    """`show` or `hide`."""

    episodes: str | None
    """What to do with episodes."""
    shows: str | None
    """What to do with shows."""
    movies: str | None
    """What to do with movies."""


SpoilerUpdateValue: TypeAlias = "SpoilerUpdateDict | models.SpoilerUpdate"


class UpdateAvatarRequestDict(TypedDict, total=False):
    """A `models.UpdateAvatarRequest`, written as a dict."""

    user: Required[AvatarUpdateValue]
    """Holds the new picture."""


UpdateAvatarRequestValue: TypeAlias = "UpdateAvatarRequestDict | models.UpdateAvatarRequest"


class UpdateCoverImageRequestDict(TypedDict, total=False):
    """Whose picture becomes the cover."""

    cover_type: Required[CoverTypeValue]
    """Kind of the item."""
    cover_id: Required[int]
    """The Trakt id of the item."""


UpdateCoverImageRequestValue: TypeAlias = (
    "UpdateCoverImageRequestDict | models.UpdateCoverImageRequest"
)


class UpdateSettingsRequestDict(TypedDict, total=False):
    """Only what is sent changes."""

    user: ProfileUpdateValue | None
    """Changes to the profile."""
    browsing: BrowsingUpdateValue | None
    """Changes to how Trakt's pages behave."""


UpdateSettingsRequestValue: TypeAlias = "UpdateSettingsRequestDict | models.UpdateSettingsRequest"


class UserReportRequestDict(TypedDict, total=False):
    """A `models.UserReportRequest`, written as a dict."""

    reason: Required[UserReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


UserReportRequestValue: TypeAlias = "UserReportRequestDict | models.UserReportRequest"


class WatchNowUpdateDict(TypedDict, total=False):
    """A `models.WatchNowUpdate`, written as a dict."""

    country: str | None
    """Two-letter code of the country to look in."""
    favorites: Sequence[str] | None
    """Services that the person prefers, by their code."""
    only_favorites: bool | None
    """Whether to show those services only."""


WatchNowUpdateValue: TypeAlias = "WatchNowUpdateDict | models.WatchNowUpdate"


class MediaReportRequestDict(TypedDict, total=False):
    """What is wrong with the entry."""

    reason: Required[MediaReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


MediaReportRequestValue: TypeAlias = "MediaReportRequestDict | models.MediaReportRequest"


class PersonReportRequestDict(TypedDict, total=False):
    """What is wrong with the entry."""

    reason: Required[PersonReportReasonValue]
    """Why."""
    message: str
    """Explanation; wanted with `other`."""


PersonReportRequestValue: TypeAlias = "PersonReportRequestDict | models.PersonReportRequest"
CollectedEpisodeDict = TypedDict(
    "CollectedEpisodeDict",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "ids": "Required[EpisodeIdsInputValue]",
    },
    total=False,
)
"""A `models.CollectedEpisodeInput`, written as a dict."""
CollectedEpisodeInputValue: TypeAlias = (
    "CollectedEpisodeDict | models.CollectedEpisodeInput | models.Episode"
)
CollectedEpisodeNumberDict = TypedDict(
    "CollectedEpisodeNumberDict",
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
CollectedEpisodeNumberInputValue: TypeAlias = (
    "CollectedEpisodeNumberDict | models.CollectedEpisodeNumberInput"
)
CollectedMovieDict = TypedDict(
    "CollectedMovieDict",
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
        "ids": "MovieIdsInputValue",
    },
    total=False,
)
"""A `models.CollectedMovieInput`, written as a dict."""
CollectedMovieInputValue: TypeAlias = (
    "CollectedMovieDict | models.CollectedMovieInput | models.Movie | models.RecommendedMovie"
)
CollectedSeasonDict = TypedDict(
    "CollectedSeasonDict",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "ids": "Required[SeasonIdsInputValue]",
    },
    total=False,
)
"""A `models.CollectedSeasonInput`, written as a dict."""
CollectedSeasonInputValue: TypeAlias = (
    "CollectedSeasonDict | models.CollectedSeasonInput | models.Season | models.HiddenSeason"
)
CollectedSeasonNumberDict = TypedDict(
    "CollectedSeasonNumberDict",
    {
        "collected_at": "datetime.date | str",
        "media_type": "str",
        "resolution": "str",
        "hdr": "str",
        "audio": "str",
        "audio_channels": "str",
        "3d": "bool",
        "number": "Required[int]",
        "episodes": "Sequence[CollectedEpisodeNumberInputValue]",
    },
    total=False,
)
"""A `models.CollectedSeasonNumberInput`, written as a dict."""
CollectedSeasonNumberInputValue: TypeAlias = (
    "CollectedSeasonNumberDict | models.CollectedSeasonNumberInput"
)
CollectedShowDict = TypedDict(
    "CollectedShowDict",
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
        "ids": "ShowIdsInputValue",
        "seasons": "Sequence[CollectedSeasonNumberInputValue]",
    },
    total=False,
)
"""All episodes, or those of `seasons`."""
CollectedShowInputValue: TypeAlias = (
    "CollectedShowDict | models.CollectedShowInput | models.Show | models.RecommendedShow"
)


class CollectionItemsRequestDict(TypedDict, total=False):
    """What is owned, since when, and what the copy is like."""

    movies: Sequence[CollectedMovieInputValue]
    """Movies."""
    shows: Sequence[CollectedShowInputValue]
    """Shows."""
    seasons: Sequence[CollectedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[CollectedEpisodeInputValue]
    """Episodes."""


CollectionItemsRequestValue: TypeAlias = (
    "CollectionItemsRequestDict | models.CollectionItemsRequest"
)


class EpisodeIdsDict(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | None
    """Number at Trakt."""
    tvdb: int | None
    """Number at TVDB."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""


EpisodeIdsInputValue: TypeAlias = "EpisodeIdsDict | models.EpisodeIdsInput | models.EpisodeIds"


class EpisodeDict(TypedDict, total=False):
    """A `models.EpisodeInput`, written as a dict."""

    ids: Required[EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


EpisodeInputValue: TypeAlias = "EpisodeDict | models.EpisodeInput | models.Episode"


class EpisodeNumberDict(TypedDict, total=False):
    """A `models.EpisodeNumberInput`, written as a dict."""

    number: Required[int]
    """Number within the season."""


EpisodeNumberInputValue: TypeAlias = "EpisodeNumberDict | models.EpisodeNumberInput"


class FavoriteItemsRequestDict(TypedDict, total=False):
    """Movies and shows; `notes` say why."""

    movies: Sequence[ListedMovieInputValue]
    """Movies."""
    shows: Sequence[ListedShowInputValue]
    """Shows."""


FavoriteItemsRequestValue: TypeAlias = "FavoriteItemsRequestDict | models.FavoriteItemsRequest"


class HiddenItemsRequestDict(TypedDict, total=False):
    """The items that are meant."""

    movies: Sequence[HiddenMovieInputValue]
    """Movies."""
    shows: Sequence[HiddenShowInputValue]
    """Shows."""
    seasons: Sequence[HiddenSeasonInputValue]
    """Seasons."""
    episodes: Sequence[EpisodeInputValue]
    """Episodes."""
    people: Sequence[PersonInputValue]
    """People."""
    users: Sequence[HiddenUserInputValue]
    """Users."""


HiddenItemsRequestValue: TypeAlias = "HiddenItemsRequestDict | models.HiddenItemsRequest"


class HiddenMovieDict(TypedDict, total=False):
    """A movie, by its ids or by title and year."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: MovieIdsInputValue
    """Ids of the movie; one is enough."""


HiddenMovieInputValue: TypeAlias = (
    "HiddenMovieDict | models.HiddenMovieInput | models.Movie | models.RecommendedMovie"
)


class HiddenSeasonDict(TypedDict, total=False):
    """A `models.HiddenSeasonInput`, written as a dict."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    ids: Required[SeasonIdsInputValue]
    """Ids of the season; one is enough."""


HiddenSeasonInputValue: TypeAlias = (
    "HiddenSeasonDict | models.HiddenSeasonInput | models.Season | models.HiddenSeason"
)


class HiddenShowDict(TypedDict, total=False):
    """A show, by its ids or by title and year; with `seasons` only those."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release, to tell apart titles that are the same."""
    ids: ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[SeasonNumberInputValue]
    """Only these seasons of it."""


HiddenShowInputValue: TypeAlias = (
    "HiddenShowDict | models.HiddenShowInput | models.Show | models.RecommendedShow"
)


class HiddenUserDict(TypedDict, total=False):
    """A `models.HiddenUserInput`, written as a dict."""

    hidden_at: datetime.date | str
    """When it was hidden, in UTC; now, unless said."""
    ids: Required[UserIdsInputValue]
    """Its ids; one is enough."""


HiddenUserInputValue: TypeAlias = "HiddenUserDict | models.HiddenUserInput | models.SignedInUser | models.User | models.Recommender"


class HistoryItemsRequestDict(TypedDict, total=False):
    """What was watched, and when."""

    movies: Sequence[WatchedMovieInputValue]
    """Movies."""
    shows: Sequence[WatchedShowInputValue]
    """Shows."""
    seasons: Sequence[WatchedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[WatchedEpisodeInputValue]
    """Episodes."""


HistoryItemsRequestValue: TypeAlias = "HistoryItemsRequestDict | models.HistoryItemsRequest"


class HistoryRemovalRequestDict(TypedDict, total=False):
    """All plays of the items, or single plays by their history ids."""

    movies: Sequence[MovieInputValue]
    """Movies."""
    shows: Sequence[ShowInputValue]
    """Shows."""
    seasons: Sequence[SeasonInputValue]
    """Seasons."""
    episodes: Sequence[EpisodeInputValue]
    """Episodes."""
    ids: Sequence[int]
    """Numbers of single plays (64 bits)."""


HistoryRemovalRequestValue: TypeAlias = "HistoryRemovalRequestDict | models.HistoryRemovalRequest"


class ItemsRequestDict(TypedDict, total=False):
    """The items that are meant."""

    movies: Sequence[MovieInputValue]
    """Movies."""
    shows: Sequence[ShowInputValue]
    """Shows."""
    seasons: Sequence[SeasonInputValue]
    """Seasons."""
    episodes: Sequence[EpisodeInputValue]
    """Episodes."""
    people: Sequence[PersonInputValue]
    """People."""
    users: Sequence[UserInputValue]
    """Users."""


ItemsRequestValue: TypeAlias = "ItemsRequestDict | models.ItemsRequest"


class ListItemsRequestDict(TypedDict, total=False):
    """What goes on the list or the watchlist."""

    movies: Sequence[ListedMovieInputValue]
    """Movies."""
    shows: Sequence[ListedShowInputValue]
    """Shows."""
    seasons: Sequence[ListedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[ListedEpisodeInputValue]
    """Episodes."""
    people: Sequence[ListedPersonInputValue]
    """People."""


ListItemsRequestValue: TypeAlias = "ListItemsRequestDict | models.ListItemsRequest"


class ListedEpisodeDict(TypedDict, total=False):
    """A `models.ListedEpisodeInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    ids: Required[EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


ListedEpisodeInputValue: TypeAlias = (
    "ListedEpisodeDict | models.ListedEpisodeInput | models.Episode"
)


class ListedMovieDict(TypedDict, total=False):
    """A `models.ListedMovieInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: MovieIdsInputValue
    """Ids of the movie; one is enough."""


ListedMovieInputValue: TypeAlias = (
    "ListedMovieDict | models.ListedMovieInput | models.Movie | models.RecommendedMovie"
)


class ListedPersonDict(TypedDict, total=False):
    """A `models.ListedPersonInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    name: str
    """Name of the person."""
    ids: PersonIdsInputValue
    """Ids of the person."""


ListedPersonInputValue: TypeAlias = (
    "ListedPersonDict | models.ListedPersonInput | models.Person | models.ScoredPerson"
)


class ListedSeasonDict(TypedDict, total=False):
    """A `models.ListedSeasonInput`, written as a dict."""

    notes: str
    """A note beside the entry."""
    ids: Required[SeasonIdsInputValue]
    """Ids of the season; one is enough."""


ListedSeasonInputValue: TypeAlias = (
    "ListedSeasonDict | models.ListedSeasonInput | models.Season | models.HiddenSeason"
)


class ListedShowDict(TypedDict, total=False):
    """The show, or those of its `seasons`."""

    notes: str
    """A note beside the entry."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release."""
    ids: ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[SeasonNumberInputValue]
    """Only these seasons of it."""


ListedShowInputValue: TypeAlias = (
    "ListedShowDict | models.ListedShowInput | models.Show | models.RecommendedShow"
)


class MovieIdsDict(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | None
    """Number at Trakt."""
    slug: str | None
    """Readable name in Trakt's addresses."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""


MovieIdsInputValue: TypeAlias = "MovieIdsDict | models.MovieIdsInput | models.MovieIds"


class MovieDict(TypedDict, total=False):
    """A movie, by its ids or by title and year."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: MovieIdsInputValue
    """Ids of the movie; one is enough."""


MovieInputValue: TypeAlias = (
    "MovieDict | models.MovieInput | models.Movie | models.RecommendedMovie"
)


class PersonIdsDict(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | None
    """Number at Trakt."""
    slug: str | None
    """Readable name in Trakt's addresses."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""


PersonIdsInputValue: TypeAlias = "PersonIdsDict | models.PersonIdsInput | models.PersonIds"


class PersonDict(TypedDict, total=False):
    """A `models.PersonInput`, written as a dict."""

    name: str
    """Name of the person."""
    ids: PersonIdsInputValue
    """Ids of the person."""


PersonInputValue: TypeAlias = (
    "PersonDict | models.PersonInput | models.Person | models.ScoredPerson"
)


class RatedEpisodeDict(TypedDict, total=False):
    """A `models.RatedEpisodeInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    ids: Required[EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


RatedEpisodeInputValue: TypeAlias = "RatedEpisodeDict | models.RatedEpisodeInput"


class RatedEpisodeNumberDict(TypedDict, total=False):
    """A `models.RatedEpisodeNumberInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    number: Required[int]
    """Number of the episode in its season."""


RatedEpisodeNumberInputValue: TypeAlias = "RatedEpisodeNumberDict | models.RatedEpisodeNumberInput"


class RatedMovieDict(TypedDict, total=False):
    """A `models.RatedMovieInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    title: str
    """Title, which helps to find the item."""
    year: int
    """Year of release."""
    ids: MovieIdsInputValue
    """Ids of the movie; one is enough."""


RatedMovieInputValue: TypeAlias = "RatedMovieDict | models.RatedMovieInput"


class RatedSeasonDict(TypedDict, total=False):
    """A `models.RatedSeasonInput`, written as a dict."""

    rating: Required[int]
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    ids: Required[SeasonIdsInputValue]
    """Ids of the season; one is enough."""


RatedSeasonInputValue: TypeAlias = "RatedSeasonDict | models.RatedSeasonInput"


class RatedSeasonNumberDict(TypedDict, total=False):
    """A `models.RatedSeasonNumberInput`, written as a dict."""

    rating: int
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    number: Required[int]
    """Number of the season; 0 for the specials."""
    episodes: Sequence[RatedEpisodeNumberInputValue]
    """Episodes to rate in place of the season."""


RatedSeasonNumberInputValue: TypeAlias = "RatedSeasonNumberDict | models.RatedSeasonNumberInput"


class RatedShowDict(TypedDict, total=False):
    """With `seasons` those are rated."""

    rating: int
    """The rating, from 1 to 10."""
    rated_at: datetime.date | str
    """When it was rated, in UTC; now, unless given."""
    title: str
    """Title, which helps to find the item."""
    year: int
    """Year of release."""
    ids: ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[RatedSeasonNumberInputValue]
    """Seasons to rate in place of the show."""


RatedShowInputValue: TypeAlias = (
    "RatedShowDict | models.RatedShowInput | models.Show | models.RecommendedShow"
)


class RatingsRequestDict(TypedDict, total=False):
    """Ratings from 1 to 10."""

    movies: Sequence[RatedMovieInputValue]
    """Movies."""
    shows: Sequence[RatedShowInputValue]
    """Shows."""
    seasons: Sequence[RatedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[RatedEpisodeInputValue]
    """Episodes."""


RatingsRequestValue: TypeAlias = "RatingsRequestDict | models.RatingsRequest"


class SeasonIdsDict(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | None
    """Number at Trakt."""
    tvdb: int | None
    """Number at TVDB."""
    tmdb: int | None
    """Number at TMDB."""


SeasonIdsInputValue: TypeAlias = "SeasonIdsDict | models.SeasonIdsInput | models.SeasonIds"


class SeasonDict(TypedDict, total=False):
    """A `models.SeasonInput`, written as a dict."""

    ids: Required[SeasonIdsInputValue]
    """Ids of the season; one is enough."""


SeasonInputValue: TypeAlias = (
    "SeasonDict | models.SeasonInput | models.Season | models.HiddenSeason"
)


class SeasonNumberDict(TypedDict, total=False):
    """A season of the show around it; with `episodes` only those."""

    number: Required[int]
    """Number of the season; 0 stands for the specials."""
    episodes: Sequence[EpisodeNumberInputValue]
    """Only these episodes of it."""


SeasonNumberInputValue: TypeAlias = "SeasonNumberDict | models.SeasonNumberInput"


class ShowIdsDict(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | None
    """Number at Trakt."""
    slug: str | None
    """Readable name in Trakt's addresses."""
    tvdb: int | None
    """Number at TVDB."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""


ShowIdsInputValue: TypeAlias = "ShowIdsDict | models.ShowIdsInput | models.ShowIds"


class ShowDict(TypedDict, total=False):
    """A show, by its ids or by title and year; with `seasons` only those."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release."""
    ids: ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[SeasonNumberInputValue]
    """Only these seasons of it."""


ShowInputValue: TypeAlias = "ShowDict | models.ShowInput | models.Show | models.RecommendedShow"


class UpdateFavoritesRequestDict(TypedDict, total=False):
    """Only what is sent changes."""

    description: str | None
    """Text about the favourites."""
    sort_by: str | None
    """Field to sort by."""
    sort_how: SortHowValue | None
    """Direction of the sort."""
    movies: Sequence[ListedMovieInputValue]
    """Movies."""
    shows: Sequence[ListedShowInputValue]
    """Shows."""


UpdateFavoritesRequestValue: TypeAlias = (
    "UpdateFavoritesRequestDict | models.UpdateFavoritesRequest"
)


class UpdateWatchlistRequestDict(TypedDict, total=False):
    """Only what is sent changes."""

    description: str | None
    """Text about the watchlist."""
    sort_by: str | None
    """Field to sort by."""
    sort_how: SortHowValue | None
    """Direction of the sort."""
    movies: Sequence[ListedMovieInputValue]
    """Movies."""
    shows: Sequence[ListedShowInputValue]
    """Shows."""
    seasons: Sequence[ListedSeasonInputValue]
    """Seasons."""
    episodes: Sequence[ListedEpisodeInputValue]
    """Episodes."""


UpdateWatchlistRequestValue: TypeAlias = (
    "UpdateWatchlistRequestDict | models.UpdateWatchlistRequest"
)


class UserIdsDict(TypedDict, total=False):
    """One of them is enough."""

    trakt: int | None
    """Number at Trakt."""
    slug: str | None
    """Readable name in Trakt's addresses."""


UserIdsInputValue: TypeAlias = "UserIdsDict | models.UserIdsInput | models.UserIds"


class UserDict(TypedDict, total=False):
    """A `models.UserInput`, written as a dict."""

    ids: Required[UserIdsInputValue]
    """Ids of the user."""


UserInputValue: TypeAlias = (
    "UserDict | models.UserInput | models.SignedInUser | models.User | models.Recommender"
)


class WatchedEpisodeDict(TypedDict, total=False):
    """A `models.WatchedEpisodeInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    ids: Required[EpisodeIdsInputValue]
    """Ids of the episode; one is enough."""


WatchedEpisodeInputValue: TypeAlias = (
    "WatchedEpisodeDict | models.WatchedEpisodeInput | models.Episode"
)


class WatchedEpisodeNumberDict(TypedDict, total=False):
    """A `models.WatchedEpisodeNumberInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    number: Required[int]
    """Number within the season."""


WatchedEpisodeNumberInputValue: TypeAlias = (
    "WatchedEpisodeNumberDict | models.WatchedEpisodeNumberInput"
)


class WatchedMovieDict(TypedDict, total=False):
    """Without `watched_at` it was watched just now."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first release."""
    ids: MovieIdsInputValue
    """Ids of the movie; one is enough."""


WatchedMovieInputValue: TypeAlias = (
    "WatchedMovieDict | models.WatchedMovieInput | models.Movie | models.RecommendedMovie"
)


class WatchedSeasonDict(TypedDict, total=False):
    """A `models.WatchedSeasonInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    ids: Required[SeasonIdsInputValue]
    """Ids of the season; one is enough."""


WatchedSeasonInputValue: TypeAlias = (
    "WatchedSeasonDict | models.WatchedSeasonInput | models.Season | models.HiddenSeason"
)


class WatchedSeasonNumberDict(TypedDict, total=False):
    """A `models.WatchedSeasonNumberInput`, written as a dict."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    number: Required[int]
    """Number of the season; 0 stands for the specials."""
    episodes: Sequence[WatchedEpisodeNumberInputValue]
    """Only these episodes of it."""


WatchedSeasonNumberInputValue: TypeAlias = (
    "WatchedSeasonNumberDict | models.WatchedSeasonNumberInput"
)


class WatchedShowDict(TypedDict, total=False):
    """All episodes, or those of `seasons`."""

    watched_at: datetime.date | str
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of release."""
    ids: ShowIdsInputValue
    """Ids of the show; one is enough."""
    seasons: Sequence[WatchedSeasonNumberInputValue]
    """Only these seasons of it."""


WatchedShowInputValue: TypeAlias = (
    "WatchedShowDict | models.WatchedShowInput | models.Show | models.RecommendedShow"
)


class ListItemUpdateRequestDict(TypedDict, total=False):
    """A `models.ListItemUpdateRequest`, written as a dict."""

    notes: str | None
    """What to say about it."""
    rank: int
    """New place, counted from 1."""


ListItemUpdateRequestValue: TypeAlias = "ListItemUpdateRequestDict | models.ListItemUpdateRequest"


class ReorderRequestDict(TypedDict, total=False):
    """The new order."""

    rank: Required[Sequence[int]]
    """The ids, first one first."""


ReorderRequestValue: TypeAlias = "ReorderRequestDict | models.ReorderRequest"


class CreatePersonalListRequestDict(TypedDict, total=False):
    """A `models.CreatePersonalListRequest`, written as a dict."""

    name: Required[str]
    """Name of the list."""
    description: str
    """What the list is about."""
    privacy: ListPrivacyValue
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool
    """Whether the entries are numbered."""
    allow_comments: bool
    """Whether others may comment."""
    sort_by: str
    """Field the owner sorts by."""
    sort_how: SortHowValue
    """Direction the owner sorts in."""


CreatePersonalListRequestValue: TypeAlias = (
    "CreatePersonalListRequestDict | models.CreatePersonalListRequest"
)


class CreateSmartListRequestDict(TypedDict, total=False):
    """A `models.CreateSmartListRequest`, written as a dict."""

    name: Required[str]
    """Name of the smart list."""
    source: Required[SmartListSourceValue]
    """Where its items come from."""
    media_type: Required[SmartListMediaValue]
    """What it holds."""
    filters: SmartListFiltersInputValue
    """What narrows the source."""
    privacy: SmartListPrivacyValue
    """Who sees it."""


CreateSmartListRequestValue: TypeAlias = (
    "CreateSmartListRequestDict | models.CreateSmartListRequest"
)


class ListReportRequestDict(TypedDict, total=False):
    """A `models.ListReportRequest`, written as a dict."""

    reason: Required[ListReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


ListReportRequestValue: TypeAlias = "ListReportRequestDict | models.ListReportRequest"


class SmartListFiltersDict(TypedDict, total=False):
    """What an item has to match. Ranges are pairs of lowest and highest."""

    genres: Sequence[str]
    """Slugs of genres to keep."""
    genres_operator: FilterOperatorValue
    """Whether any (`or`) or all (`and`) of the genres must fit."""
    subgenres: Sequence[str]
    """Slugs of subgenres to keep."""
    certifications: Sequence[str]
    """Slugs of certifications to keep."""
    languages: Sequence[str]
    """Two-letter codes of languages to keep."""
    countries: Sequence[str]
    """Two-letter codes of countries to keep."""
    statuses: Sequence[str]
    """Stages of production to keep."""
    networks: Sequence[str]
    """Networks to keep."""
    keywords: Sequence[str]
    """Keywords to look for."""
    keywords_operator: FilterOperatorValue
    """Whether any (`or`) or all (`and`) of the keywords must fit."""
    watchnow: Sequence[str]
    """Kinds of streaming offer to keep."""
    years: Sequence[float]
    """First and last year."""
    ratings: Sequence[float]
    """Lowest and highest Trakt rating, in per cent."""
    runtimes: Sequence[float]
    """Shortest and longest running time in minutes."""
    imdb_ratings: Sequence[float]
    """Lowest and highest IMDb rating."""
    rt_meters: Sequence[float]
    """Lowest and highest critics' score at Rotten Tomatoes, in per cent."""
    rt_user_meters: Sequence[float]
    """Lowest and highest audience score at Rotten Tomatoes, in per cent."""
    letterboxd_ratings: Sequence[float]
    """Lowest and highest Letterboxd rating."""
    mal_ratings: Sequence[float]
    """Lowest and highest MyAnimeList rating."""
    ignore_watched: bool
    """Whether to leave out titles that are watched."""
    ignore_watchlisted: bool
    """Whether to leave out titles that are on the watchlist."""
    ignore_watching: bool
    """Whether to leave out titles that are being watched."""
    ignore_unreleased: bool
    """Whether to leave out titles that are not out yet."""
    ignore_released: bool
    """Whether to leave out titles that are already out."""
    ignore_ended: bool
    """Whether to leave out titles that are ended."""
    ignore_airing: bool
    """Whether to leave out titles that are still airing."""
    ignore_no_release_date: bool
    """Whether to leave out titles that are without a release date."""
    parental_nudity: Sequence[int]
    """Least and most of nudity, each from 0, none, to 3, severe."""
    parental_violence: Sequence[int]
    """Least and most of violence, each from 0, none, to 3, severe."""
    parental_profanity: Sequence[int]
    """Least and most of profanity, each from 0, none, to 3, severe."""
    parental_alcohol: Sequence[int]
    """Least and most of alcohol, drugs and smoking, each from 0, none, to 3, severe."""
    parental_frightening: Sequence[int]
    """Least and most of frightening scenes, each from 0, none, to 3, severe."""
    parental_include_unrated: bool
    """Whether to keep titles that nobody has rated so."""
    watchnow_country: str
    """Two-letter code of the country where `watchnow` looks."""


SmartListFiltersInputValue: TypeAlias = "SmartListFiltersDict | models.SmartListFiltersInput"


class UpdatePersonalListRequestDict(TypedDict, total=False):
    """Only what is sent changes."""

    name: str | None
    """Name of the list."""
    description: str | None
    """What the list is about."""
    privacy: ListPrivacyValue | None
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool | None
    """Whether the entries are numbered."""
    allow_comments: bool | None
    """Whether others may comment."""
    sort_by: str | None
    """Field the owner sorts by."""
    sort_how: SortHowValue | None
    """Direction the owner sorts in."""


UpdatePersonalListRequestValue: TypeAlias = (
    "UpdatePersonalListRequestDict | models.UpdatePersonalListRequest"
)


class UpdateSmartListRequestDict(TypedDict, total=False):
    """Only what is sent changes."""

    name: str
    """Name of the smart list."""
    source: SmartListSourceValue
    """Where its items come from."""
    media_type: SmartListMediaValue
    """What it holds."""
    filters: SmartListFiltersInputValue
    """What narrows the source."""
    privacy: SmartListPrivacyValue
    """Who sees it."""


UpdateSmartListRequestValue: TypeAlias = (
    "UpdateSmartListRequestDict | models.UpdateSmartListRequest"
)


class AddNotesRequestDict(TypedDict, total=False):
    """The text, and one item."""

    notes: Required[str]
    """At most 500 characters."""
    spoiler: bool
    """Whether it gives the plot away."""
    privacy: NotePrivacyValue
    """Who may read it: `private`, `friends` or `public`."""
    attached_to: NoteAttachmentInputValue
    """What the note belongs to, if not to the item itself."""
    item: NoteItemInputValue
    """What to attach the note to."""
    movie: MovieInputValue
    """The movie, if it is one."""
    show: ShowInputValue
    """The show, if it is one."""
    season: SeasonInputValue
    """The season, if it is one."""
    episode: EpisodeInputValue
    """The episode, if it is one."""
    person: PersonInputValue
    """The person, if it is one."""


AddNotesRequestValue: TypeAlias = "AddNotesRequestDict | models.AddNotesRequest"


class CommentGifDict(TypedDict, total=False):
    """An animated picture for a comment."""

    url: Required[str]
    """Where the picture is."""
    slug: str | None
    """Name of the picture where it is from, of at most 255 characters."""


CommentGifInputValue: TypeAlias = "CommentGifDict | models.CommentGifInput"


class CommentReportRequestDict(TypedDict, total=False):
    """A `models.CommentReportRequest`, written as a dict."""

    reason: Required[CommentReportReasonValue]
    """Why it is reported."""
    message: str
    """Explanation; wanted with `other`."""


CommentReportRequestValue: TypeAlias = "CommentReportRequestDict | models.CommentReportRequest"


class CommentTargetIdsDict(TypedDict, total=False):
    """Ids of the item that a comment is about; one is enough."""

    trakt: int | None
    """Number at Trakt."""
    slug: str | None
    """The name in links."""
    imdb: str | None
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""
    tvdb: int | None
    """Number at TVDB."""


CommentTargetIdsInputValue: TypeAlias = "CommentTargetIdsDict | models.CommentTargetIdsInput"


class CommentTargetDict(TypedDict, total=False):
    """A `models.CommentTargetInput`, written as a dict."""

    ids: Required[CommentTargetIdsInputValue]
    """Ids of the item; one is enough."""
    title: str
    """Title; the ids decide."""
    year: int
    """Year of release; the ids decide."""


CommentTargetInputValue: TypeAlias = "CommentTargetDict | models.CommentTargetInput | models.SignedInUser | models.User | models.Episode | models.Movie | models.MovieOrShow | models.Person | models.Season | models.Show | models.RecommendedMovie | models.RecommendedShow | models.Recommender | models.ScoredPerson | models.Studio | models.HiddenSeason | models.NotFoundItem | models.CreatedSmartList | models.List | models.SmartList | models.Network"


class NoteAttachmentDict(TypedDict, total=False):
    """A `models.NoteAttachmentInput`, written as a dict."""

    type: Required[str]
    """`history`, `collection` or `rating`, where the note belongs to one of those."""
    id: int
    """Number of the play, where it belongs to one."""


NoteAttachmentInputValue: TypeAlias = "NoteAttachmentDict | models.NoteAttachmentInput"


class NoteItemDict(TypedDict, total=False):
    """The item, in the contract's way."""

    type: str
    """Kind of item; the item itself is in a field of this name."""
    movie: MovieInputValue
    """The movie, if it is one."""
    show: ShowInputValue
    """The show, if it is one."""
    season: SeasonInputValue
    """The season, if it is one."""
    episode: EpisodeInputValue
    """The episode, if it is one."""
    person: PersonInputValue
    """The person, if it is one."""


NoteItemInputValue: TypeAlias = "NoteItemDict | models.NoteItemInput"


class PostCommentRequestDict(TypedDict, total=False):
    """The text, and one item."""

    comment: Required[str]
    """Five words or more."""
    spoiler: bool
    """Whether it gives the plot away."""
    movie: CommentTargetInputValue
    """The movie to comment on."""
    show: CommentTargetInputValue
    """The show to comment on."""
    season: CommentTargetInputValue
    """The season to comment on."""
    episode: CommentTargetInputValue
    """The episode to comment on."""
    list: CommentTargetInputValue
    """The list to comment on."""
    sharing: SharingInputValue
    """Where else to tell of it."""
    gif: CommentGifInputValue | None
    """An animated picture beside the text; null takes it away."""


PostCommentRequestValue: TypeAlias = "PostCommentRequestDict | models.PostCommentRequest"


class PostReplyRequestDict(TypedDict, total=False):
    """A `models.PostReplyRequest`, written as a dict."""

    comment: Required[str]
    """Five words or more."""
    spoiler: bool
    """Whether it gives the plot away."""
    gif: CommentGifInputValue | None
    """An animated picture beside the text; null takes it away."""


PostReplyRequestValue: TypeAlias = "PostReplyRequestDict | models.PostReplyRequest"


class ResetShowProgressRequestDict(TypedDict, total=False):
    """From when on a rewatch counts."""

    reset_at: datetime.date | str
    """Plays from this time on count, in UTC; without it, from now on."""


ResetShowProgressRequestValue: TypeAlias = (
    "ResetShowProgressRequestDict | models.ResetShowProgressRequest"
)


class UpdateNoteRequestDict(TypedDict, total=False):
    """Only what is sent changes."""

    notes: str
    """At most 500 characters."""
    spoiler: bool
    """Whether it gives the plot away."""
    privacy: NotePrivacyValue
    """Who may read it: `private`, `friends` or `public`."""


UpdateNoteRequestValue: TypeAlias = "UpdateNoteRequestDict | models.UpdateNoteRequest"


class CheckinRequestDict(TypedDict, total=False):
    """What is being watched: a movie, an episode, or a show and the number of an episode."""

    movie: MovieInputValue
    """The movie, if it is one."""
    show: ShowReferenceInputValue
    """The show of the episode."""
    episode: EpisodeReferenceInputValue
    """The episode, if it is one."""
    sharing: SharingInputValue
    """Where to share it; the user's own settings if absent."""
    message: str
    """Posted in place of the person's own text."""


CheckinRequestValue: TypeAlias = "CheckinRequestDict | models.CheckinRequest"


class EpisodeReferenceDict(TypedDict, total=False):
    """An episode by its ids; or, beside its show, by season and number, or by the number counted
    through all seasons.
    """

    ids: EpisodeIdsInputValue
    """Ids of the episode."""
    season: int
    """Number of the season; 0 stands for the specials."""
    number: int
    """Number within the season."""
    number_abs: int
    """Number counted from the first episode of the series on."""
    title: str
    """Title of the episode."""


EpisodeReferenceInputValue: TypeAlias = (
    "EpisodeReferenceDict | models.EpisodeReferenceInput | models.Episode"
)


class ScrobbleRequestDict(TypedDict, total=False):
    """What is playing: a movie, an episode, or a show and the number of an episode."""

    progress: Required[float]
    """In per cent."""
    movie: MovieInputValue
    """The movie, if it is one."""
    show: ShowReferenceInputValue
    """The show of the episode."""
    episode: EpisodeReferenceInputValue
    """The episode, if it is one."""
    sharing: SharingInputValue
    """Where else to tell of it."""


ScrobbleRequestValue: TypeAlias = "ScrobbleRequestDict | models.ScrobbleRequest"


class SharingDict(TypedDict, total=False):
    """Where to post it."""

    twitter: bool
    """Whether to share on Twitter."""
    mastodon: bool
    """Whether to share on Mastodon."""
    tumblr: bool
    """Whether to share on Tumblr."""


SharingInputValue: TypeAlias = "SharingDict | models.SharingInput"


class ShowReferenceDict(TypedDict, total=False):
    """A show, by its ids or by title and year."""

    title: str
    """Title in English, or the original one where there is none."""
    year: int
    """Year of the first episode."""
    ids: ShowIdsInputValue
    """Ids of the show; one is enough."""


ShowReferenceInputValue: TypeAlias = (
    "ShowReferenceDict | models.ShowReferenceInput | models.Show | models.RecommendedShow"
)


class RecentSearchRequestDict(TypedDict, total=False):
    """A `models.RecentSearchRequest`, written as a dict."""

    query: Required[str]
    """What was typed in."""
    id: Required[int]
    """The Trakt id of the result that was chosen."""
    type: Required[SearchTypeValue]
    """Kind of item that was looked for."""


RecentSearchRequestValue: TypeAlias = "RecentSearchRequestDict | models.RecentSearchRequest"
