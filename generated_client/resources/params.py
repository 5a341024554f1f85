# Generated from openapi.yaml by "make regen". Do not edit.
"""The types of arguments. Imported by programs for type hints alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .. import inputs, models
    from ..types import Unlisted
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
PeriodValue: TypeAlias = (
    "Literal['daily', 'weekly', 'monthly', 'yearly', 'all'] | models.Period | Unlisted"
)
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
ListTypeValue: TypeAlias = "Literal['all', 'personal', 'official', 'watchlist', 'watchlists', 'recommendations', 'favorites'] | models.ListType | Unlisted"
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
AvatarUpdateValue: TypeAlias = "inputs.AvatarUpdate | models.AvatarUpdate"
BrowsingUpdateValue: TypeAlias = "inputs.BrowsingUpdate | models.BrowsingUpdate"
GenrePreferencesUpdateValue: TypeAlias = (
    "inputs.GenrePreferencesUpdate | models.GenrePreferencesUpdate"
)
NewSavedFilterValue: TypeAlias = "inputs.NewSavedFilter | models.NewSavedFilter"
ProfileUpdateValue: TypeAlias = "inputs.ProfileUpdate | models.ProfileUpdate"
SpoilerUpdateValue: TypeAlias = "inputs.SpoilerUpdate | models.SpoilerUpdate"
UpdateAvatarRequestValue: TypeAlias = "inputs.UpdateAvatarRequest | models.UpdateAvatarRequest"
UpdateCoverImageRequestValue: TypeAlias = (
    "inputs.UpdateCoverImageRequest | models.UpdateCoverImageRequest"
)
UpdateSettingsRequestValue: TypeAlias = (
    "inputs.UpdateSettingsRequest | models.UpdateSettingsRequest"
)
UserReportRequestValue: TypeAlias = "inputs.UserReportRequest | models.UserReportRequest"
WatchNowUpdateValue: TypeAlias = "inputs.WatchNowUpdate | models.WatchNowUpdate"
MediaReportRequestValue: TypeAlias = "inputs.MediaReportRequest | models.MediaReportRequest"
PersonReportRequestValue: TypeAlias = "inputs.PersonReportRequest | models.PersonReportRequest"
CollectedEpisodeInputValue: TypeAlias = (
    "inputs.CollectedEpisode | models.CollectedEpisodeInput | models.Episode"
)
CollectedEpisodeNumberInputValue: TypeAlias = (
    "inputs.CollectedEpisodeNumber | models.CollectedEpisodeNumberInput"
)
CollectedMovieInputValue: TypeAlias = (
    "inputs.CollectedMovie | models.CollectedMovieInput | models.Movie | models.RecommendedMovie"
)
CollectedSeasonInputValue: TypeAlias = (
    "inputs.CollectedSeason | models.CollectedSeasonInput | models.Season | models.HiddenSeason"
)
CollectedSeasonNumberInputValue: TypeAlias = (
    "inputs.CollectedSeasonNumber | models.CollectedSeasonNumberInput"
)
CollectedShowInputValue: TypeAlias = (
    "inputs.CollectedShow | models.CollectedShowInput | models.Show | models.RecommendedShow"
)
CollectionItemsRequestValue: TypeAlias = (
    "inputs.CollectionItemsRequest | models.CollectionItemsRequest"
)
EpisodeIdsInputValue: TypeAlias = "inputs.EpisodeIds | models.EpisodeIdsInput | models.EpisodeIds"
EpisodeInputValue: TypeAlias = "inputs.Episode | models.EpisodeInput | models.Episode"
EpisodeNumberInputValue: TypeAlias = "inputs.EpisodeNumber | models.EpisodeNumberInput"
FavoriteItemsRequestValue: TypeAlias = "inputs.FavoriteItemsRequest | models.FavoriteItemsRequest"
HiddenItemsRequestValue: TypeAlias = "inputs.HiddenItemsRequest | models.HiddenItemsRequest"
HiddenMovieInputValue: TypeAlias = (
    "inputs.HiddenMovie | models.HiddenMovieInput | models.Movie | models.RecommendedMovie"
)
HiddenSeasonInputValue: TypeAlias = (
    "inputs.HiddenSeason | models.HiddenSeasonInput | models.Season | models.HiddenSeason"
)
HiddenShowInputValue: TypeAlias = (
    "inputs.HiddenShow | models.HiddenShowInput | models.Show | models.RecommendedShow"
)
HiddenUserInputValue: TypeAlias = "inputs.HiddenUser | models.HiddenUserInput | models.SignedInUser | models.User | models.Recommender"
HistoryItemsRequestValue: TypeAlias = "inputs.HistoryItemsRequest | models.HistoryItemsRequest"
HistoryRemovalRequestValue: TypeAlias = (
    "inputs.HistoryRemovalRequest | models.HistoryRemovalRequest"
)
ItemsRequestValue: TypeAlias = "inputs.ItemsRequest | models.ItemsRequest"
ListItemsRequestValue: TypeAlias = "inputs.ListItemsRequest | models.ListItemsRequest"
ListedEpisodeInputValue: TypeAlias = (
    "inputs.ListedEpisode | models.ListedEpisodeInput | models.Episode"
)
ListedMovieInputValue: TypeAlias = (
    "inputs.ListedMovie | models.ListedMovieInput | models.Movie | models.RecommendedMovie"
)
ListedPersonInputValue: TypeAlias = (
    "inputs.ListedPerson | models.ListedPersonInput | models.Person | models.ScoredPerson"
)
ListedSeasonInputValue: TypeAlias = (
    "inputs.ListedSeason | models.ListedSeasonInput | models.Season | models.HiddenSeason"
)
ListedShowInputValue: TypeAlias = (
    "inputs.ListedShow | models.ListedShowInput | models.Show | models.RecommendedShow"
)
MovieIdsInputValue: TypeAlias = "inputs.MovieIds | models.MovieIdsInput | models.MovieIds"
MovieInputValue: TypeAlias = (
    "inputs.Movie | models.MovieInput | models.Movie | models.RecommendedMovie"
)
PersonIdsInputValue: TypeAlias = "inputs.PersonIds | models.PersonIdsInput | models.PersonIds"
PersonInputValue: TypeAlias = (
    "inputs.Person | models.PersonInput | models.Person | models.ScoredPerson"
)
RatedEpisodeInputValue: TypeAlias = "inputs.RatedEpisode | models.RatedEpisodeInput"
RatedEpisodeNumberInputValue: TypeAlias = (
    "inputs.RatedEpisodeNumber | models.RatedEpisodeNumberInput"
)
RatedMovieInputValue: TypeAlias = "inputs.RatedMovie | models.RatedMovieInput"
RatedSeasonInputValue: TypeAlias = "inputs.RatedSeason | models.RatedSeasonInput"
RatedSeasonNumberInputValue: TypeAlias = "inputs.RatedSeasonNumber | models.RatedSeasonNumberInput"
RatedShowInputValue: TypeAlias = "inputs.RatedShow | models.RatedShowInput"
RatingsRequestValue: TypeAlias = "inputs.RatingsRequest | models.RatingsRequest"
SeasonIdsInputValue: TypeAlias = "inputs.SeasonIds | models.SeasonIdsInput | models.SeasonIds"
SeasonInputValue: TypeAlias = (
    "inputs.Season | models.SeasonInput | models.Season | models.HiddenSeason"
)
SeasonNumberInputValue: TypeAlias = "inputs.SeasonNumber | models.SeasonNumberInput"
ShowIdsInputValue: TypeAlias = "inputs.ShowIds | models.ShowIdsInput | models.ShowIds"
ShowInputValue: TypeAlias = "inputs.Show | models.ShowInput | models.Show | models.RecommendedShow"
UpdateFavoritesRequestValue: TypeAlias = (
    "inputs.UpdateFavoritesRequest | models.UpdateFavoritesRequest"
)
UpdateWatchlistRequestValue: TypeAlias = (
    "inputs.UpdateWatchlistRequest | models.UpdateWatchlistRequest"
)
UserIdsInputValue: TypeAlias = "inputs.UserIds | models.UserIdsInput | models.UserIds"
UserInputValue: TypeAlias = (
    "inputs.User | models.UserInput | models.SignedInUser | models.User | models.Recommender"
)
WatchedEpisodeInputValue: TypeAlias = (
    "inputs.WatchedEpisode | models.WatchedEpisodeInput | models.Episode"
)
WatchedEpisodeNumberInputValue: TypeAlias = (
    "inputs.WatchedEpisodeNumber | models.WatchedEpisodeNumberInput"
)
WatchedMovieInputValue: TypeAlias = (
    "inputs.WatchedMovie | models.WatchedMovieInput | models.Movie | models.RecommendedMovie"
)
WatchedSeasonInputValue: TypeAlias = (
    "inputs.WatchedSeason | models.WatchedSeasonInput | models.Season | models.HiddenSeason"
)
WatchedSeasonNumberInputValue: TypeAlias = (
    "inputs.WatchedSeasonNumber | models.WatchedSeasonNumberInput"
)
WatchedShowInputValue: TypeAlias = (
    "inputs.WatchedShow | models.WatchedShowInput | models.Show | models.RecommendedShow"
)
ListItemUpdateRequestValue: TypeAlias = (
    "inputs.ListItemUpdateRequest | models.ListItemUpdateRequest"
)
ReorderRequestValue: TypeAlias = "inputs.ReorderRequest | models.ReorderRequest"
CreatePersonalListRequestValue: TypeAlias = (
    "inputs.CreatePersonalListRequest | models.CreatePersonalListRequest"
)
CreateSmartListRequestValue: TypeAlias = (
    "inputs.CreateSmartListRequest | models.CreateSmartListRequest"
)
ListReportRequestValue: TypeAlias = "inputs.ListReportRequest | models.ListReportRequest"
SmartListFiltersInputValue: TypeAlias = "inputs.SmartListFilters | models.SmartListFiltersInput"
UpdatePersonalListRequestValue: TypeAlias = (
    "inputs.UpdatePersonalListRequest | models.UpdatePersonalListRequest"
)
UpdateSmartListRequestValue: TypeAlias = (
    "inputs.UpdateSmartListRequest | models.UpdateSmartListRequest"
)
AddNotesRequestValue: TypeAlias = "inputs.AddNotesRequest | models.AddNotesRequest"
CommentGifInputValue: TypeAlias = "inputs.CommentGif | models.CommentGifInput"
CommentReportRequestValue: TypeAlias = "inputs.CommentReportRequest | models.CommentReportRequest"
CommentTargetIdsInputValue: TypeAlias = "inputs.CommentTargetIds | models.CommentTargetIdsInput"
CommentTargetInputValue: TypeAlias = "inputs.CommentTarget | models.CommentTargetInput | models.SignedInUser | models.User | models.Episode | models.Movie | models.MovieOrShow | models.Person | models.Season | models.Show | models.RecommendedMovie | models.RecommendedShow | models.Recommender | models.ScoredPerson | models.Studio | models.HiddenSeason | models.NotFoundItem | models.CreatedSmartList | models.List | models.SmartList | models.Network"
NoteAttachmentInputValue: TypeAlias = "inputs.NoteAttachment | models.NoteAttachmentInput"
NoteItemInputValue: TypeAlias = "inputs.NoteItem | models.NoteItemInput"
PostCommentRequestValue: TypeAlias = "inputs.PostCommentRequest | models.PostCommentRequest"
PostReplyRequestValue: TypeAlias = "inputs.PostReplyRequest | models.PostReplyRequest"
ResetShowProgressRequestValue: TypeAlias = (
    "inputs.ResetShowProgressRequest | models.ResetShowProgressRequest"
)
UpdateNoteRequestValue: TypeAlias = "inputs.UpdateNoteRequest | models.UpdateNoteRequest"
CheckinRequestValue: TypeAlias = "inputs.CheckinRequest | models.CheckinRequest"
ScrobbleEpisodeInputValue: TypeAlias = (
    "inputs.ScrobbleEpisode | models.ScrobbleEpisodeInput | models.Episode"
)
ScrobbleRequestValue: TypeAlias = "inputs.ScrobbleRequest | models.ScrobbleRequest"
ScrobbleShowInputValue: TypeAlias = (
    "inputs.ScrobbleShow | models.ScrobbleShowInput | models.Show | models.RecommendedShow"
)
SharingInputValue: TypeAlias = "inputs.Sharing | models.SharingInput"
RecentSearchRequestValue: TypeAlias = "inputs.RecentSearchRequest | models.RecentSearchRequest"
