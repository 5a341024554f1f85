# Generated from openapi.yaml by "make regen". Do not edit.
"""The data models, each imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
    from .account_activities import AccountActivities
    from .account_limits import AccountLimits
    from .account_settings import AccountSettings
    from .add_notes_request import AddNotesRequest
    from .add_result import AddResult
    from .airs import Airs
    from .alias import Alias
    from .anticipated_media import AnticipatedMedia
    from .anticipated_movie import AnticipatedMovie
    from .anticipated_show import AnticipatedShow
    from .attached_item import AttachedItem
    from .authorization_code_grant import AuthorizationCodeGrant
    from .available_on import AvailableOn
    from .avatar import Avatar
    from .avatar_update import AvatarUpdate
    from .blocked_user import BlockedUser
    from .box_office_movie import BoxOfficeMovie
    from .browsing_settings import BrowsingSettings
    from .browsing_update import BrowsingUpdate
    from .calendar_episode import CalendarEpisode
    from .calendar_grouping import CalendarGrouping
    from .calendar_media import CalendarMedia
    from .calendar_movie import CalendarMovie
    from .calendar_settings import CalendarSettings
    from .calendar_target import CalendarTarget
    from .cast_images import CastImages
    from .cast_member import CastMember
    from .catalog_type import CatalogType
    from .certification import Certification
    from .certifications import Certifications
    from .charted_list_type import ChartedListType
    from .checkin import Checkin
    from .checkin_conflict import CheckinConflict
    from .checkin_request import CheckinRequest
    from .collected_episode import CollectedEpisode
    from .collected_episode_input import CollectedEpisodeInput
    from .collected_episode_item import CollectedEpisodeItem
    from .collected_episode_number_input import CollectedEpisodeNumberInput
    from .collected_item import CollectedItem
    from .collected_movie import CollectedMovie
    from .collected_movie_input import CollectedMovieInput
    from .collected_season import CollectedSeason
    from .collected_season_input import CollectedSeasonInput
    from .collected_season_number_input import CollectedSeasonNumberInput
    from .collected_show import CollectedShow
    from .collected_show_input import CollectedShowInput
    from .collection_items_request import CollectionItemsRequest
    from .collection_progress import CollectionProgress
    from .collection_type import CollectionType
    from .comment import Comment
    from .comment_gif import CommentGif
    from .comment_gif_input import CommentGifInput
    from .comment_kind import CommentKind
    from .comment_reaction import CommentReaction
    from .comment_report_reason import CommentReportReason
    from .comment_report_request import CommentReportRequest
    from .comment_settings import CommentSettings
    from .comment_sort import CommentSort
    from .comment_target_ids_input import CommentTargetIdsInput
    from .comment_target_input import CommentTargetInput
    from .comment_user_stats import CommentUserStats
    from .commented_item import CommentedItem
    from .commented_type import CommentedType
    from .connections import Connections
    from .country import Country
    from .country_certification import CountryCertification
    from .country_count import CountryCount
    from .country_counts import CountryCounts
    from .cover_type import CoverType
    from .create_personal_list_request import CreatePersonalListRequest
    from .create_smart_list_request import CreateSmartListRequest
    from .created_smart_list import CreatedSmartList
    from .credits_ import Credits
    from .crew import Crew
    from .crew_member import CrewMember
    from .device_authorization_response import DeviceAuthorizationResponse
    from .episode import Episode
    from .episode_collection_progress import EpisodeCollectionProgress
    from .episode_ids import EpisodeIds
    from .episode_ids_input import EpisodeIdsInput
    from .episode_images import EpisodeImages
    from .episode_input import EpisodeInput
    from .episode_list_item import EpisodeListItem
    from .episode_number_input import EpisodeNumberInput
    from .episode_play import EpisodePlay
    from .episode_progress import EpisodeProgress
    from .episode_search_result import EpisodeSearchResult
    from .episode_type import EpisodeType
    from .extended_collection import ExtendedCollection
    from .extended_credits import ExtendedCredits
    from .extended_info import ExtendedInfo
    from .extended_likes import ExtendedLikes
    from .extended_profile import ExtendedProfile
    from .extended_seasons import ExtendedSeasons
    from .extended_watched import ExtendedWatched
    from .external_rating import ExternalRating
    from .favorite_counts import FavoriteCounts
    from .favorite_items_request import FavoriteItemsRequest
    from .favorited_movie import FavoritedMovie
    from .favorited_show import FavoritedShow
    from .favorites_add_result import FavoritesAddResult
    from .favorites_remove_result import FavoritesRemoveResult
    from .filter_operator import FilterOperator
    from .first_or_last_watched import FirstOrLastWatched
    from .follow_request import FollowRequest
    from .follow_result import FollowResult
    from .follower import Follower
    from .friend import Friend
    from .friend_leaderboard_entry import FriendLeaderboardEntry
    from .gender import Gender
    from .generate_new_device_codes_request import GenerateNewDeviceCodesRequest
    from .genre import Genre
    from .genre_preferences import GenrePreferences
    from .genre_preferences_update import GenrePreferencesUpdate
    from .hidden_add_result import HiddenAddResult
    from .hidden_counts import HiddenCounts
    from .hidden_item import HiddenItem
    from .hidden_items_request import HiddenItemsRequest
    from .hidden_movie_input import HiddenMovieInput
    from .hidden_remove_result import HiddenRemoveResult
    from .hidden_season import HiddenSeason
    from .hidden_season_input import HiddenSeasonInput
    from .hidden_section import HiddenSection
    from .hidden_show_input import HiddenShowInput
    from .hidden_type import HiddenType
    from .hidden_user_input import HiddenUserInput
    from .history_action import HistoryAction
    from .history_add_result import HistoryAddResult
    from .history_counts import HistoryCounts
    from .history_item import HistoryItem
    from .history_items_request import HistoryItemsRequest
    from .history_removal_request import HistoryRemovalRequest
    from .history_remove_result import HistoryRemoveResult
    from .id_source import IdSource
    from .include_replies import IncludeReplies
    from .item_counts import ItemCounts
    from .item_limit import ItemLimit
    from .item_sort import ItemSort
    from .item_type import ItemType
    from .items_request import ItemsRequest
    from .items_type import ItemsType
    from .known_for import KnownFor
    from .language import Language
    from .last_activities import LastActivities
    from .last_collected import LastCollected
    from .last_watched import LastWatched
    from .leaderboard_entry import LeaderboardEntry
    from .like import Like
    from .liked_item import LikedItem
    from .liked_type import LikedType
    from .link_kind import LinkKind
    from .list_ import List
    from .list_change import ListChange
    from .list_ids import ListIds
    from .list_images import ListImages
    from .list_item import ListItem
    from .list_item_type import ListItemType
    from .list_item_update_request import ListItemUpdateRequest
    from .list_items_request import ListItemsRequest
    from .list_limits import ListLimits
    from .list_privacy import ListPrivacy
    from .list_reorder_result import ListReorderResult
    from .list_report_reason import ListReportReason
    from .list_report_request import ListReportRequest
    from .list_search_result import ListSearchResult
    from .list_sort import ListSort
    from .list_type import ListType
    from .listed_episode_input import ListedEpisodeInput
    from .listed_movie_input import ListedMovieInput
    from .listed_person_input import ListedPersonInput
    from .listed_season_input import ListedSeasonInput
    from .listed_show_input import ListedShowInput
    from .lookup_type import LookupType
    from .media_activities import MediaActivities
    from .media_colors import MediaColors
    from .media_comment_sort import MediaCommentSort
    from .media_images import MediaImages
    from .media_metadata import MediaMetadata
    from .media_report_reason import MediaReportReason
    from .media_report_request import MediaReportRequest
    from .media_type import MediaType
    from .minimal_collected_episodes import MinimalCollectedEpisodes
    from .minimal_collected_seasons import MinimalCollectedSeasons
    from .minimal_collected_shows import MinimalCollectedShows
    from .minimal_collection import MinimalCollection
    from .minimal_watched_episodes import MinimalWatchedEpisodes
    from .minimal_watched_movies import MinimalWatchedMovies
    from .minimal_watched_seasons import MinimalWatchedSeasons
    from .minimal_watched_shows import MinimalWatchedShows
    from .month_in_review import MonthInReview
    from .month_persona import MonthPersona
    from .most_favorited_media import MostFavoritedMedia
    from .most_played_media import MostPlayedMedia
    from .most_watched_movie import MostWatchedMovie
    from .most_watched_show import MostWatchedShow
    from .movie import Movie
    from .movie_ids import MovieIds
    from .movie_ids_input import MovieIdsInput
    from .movie_input import MovieInput
    from .movie_job import MovieJob
    from .movie_jobs import MovieJobs
    from .movie_list_item import MovieListItem
    from .movie_or_show import MovieOrShow
    from .movie_or_show_ids import MovieOrShowIds
    from .movie_play import MoviePlay
    from .movie_release import MovieRelease
    from .movie_role import MovieRole
    from .movie_search_result import MovieSearchResult
    from .movie_status import MovieStatus
    from .network import Network
    from .network_ids import NetworkIds
    from .new_saved_filter import NewSavedFilter
    from .next_popular_media import NextPopularMedia
    from .next_popular_movie import NextPopularMovie
    from .next_popular_show import NextPopularShow
    from .not_found_ids import NotFoundIds
    from .not_found_item import NotFoundItem
    from .not_found_items import NotFoundItems
    from .note import Note
    from .note_attachment import NoteAttachment
    from .note_attachment_input import NoteAttachmentInput
    from .note_item import NoteItem
    from .note_item_input import NoteItemInput
    from .note_privacy import NotePrivacy
    from .noted_item import NotedItem
    from .notes_type import NotesType
    from .oauth_error_response import OauthErrorResponse
    from .on_deck_settings import OnDeckSettings
    from .paused_episode import PausedEpisode
    from .paused_movie import PausedMovie
    from .period import Period
    from .period_counts import PeriodCounts
    from .permissions import Permissions
    from .person import Person
    from .person_ids import PersonIds
    from .person_ids_input import PersonIdsInput
    from .person_images import PersonImages
    from .person_input import PersonInput
    from .person_movies import PersonMovies
    from .person_report_reason import PersonReportReason
    from .person_report_request import PersonReportRequest
    from .person_search_result import PersonSearchResult
    from .person_shows import PersonShows
    from .persona import Persona
    from .persona_confidence import PersonaConfidence
    from .persona_highlight import PersonaHighlight
    from .persona_highlight_kind import PersonaHighlightKind
    from .persona_scores import PersonaScores
    from .persona_streak import PersonaStreak
    from .persona_trait import PersonaTrait
    from .playback_item import PlaybackItem
    from .playback_type import PlaybackType
    from .plex_ids import PlexIds
    from .poll_for_the_access_token_request import PollForTheAccessTokenRequest
    from .post_comment_request import PostCommentRequest
    from .post_reply_request import PostReplyRequest
    from .profile_settings import ProfileSettings
    from .profile_sort import ProfileSort
    from .profile_tab import ProfileTab
    from .profile_update import ProfileUpdate
    from .progress import Progress
    from .progress_item import ProgressItem
    from .progress_page_settings import ProgressPageSettings
    from .progress_settings import ProgressSettings
    from .progress_stats import ProgressStats
    from .ranked_list import RankedList
    from .rated_episode import RatedEpisode
    from .rated_episode_input import RatedEpisodeInput
    from .rated_episode_number_input import RatedEpisodeNumberInput
    from .rated_item import RatedItem
    from .rated_movie import RatedMovie
    from .rated_movie_input import RatedMovieInput
    from .rated_season import RatedSeason
    from .rated_season_input import RatedSeasonInput
    from .rated_season_number_input import RatedSeasonNumberInput
    from .rated_show import RatedShow
    from .rated_show_input import RatedShowInput
    from .rating_distribution import RatingDistribution
    from .ratings import Ratings
    from .ratings_add_result import RatingsAddResult
    from .ratings_remove_result import RatingsRemoveResult
    from .ratings_request import RatingsRequest
    from .reacted_comment import ReactedComment
    from .reaction import Reaction
    from .reaction_activities import ReactionActivities
    from .reaction_distribution import ReactionDistribution
    from .reaction_summary import ReactionSummary
    from .reaction_type import ReactionType
    from .recent_query import RecentQuery
    from .recent_search_request import RecentSearchRequest
    from .recommendation_settings import RecommendationSettings
    from .recommendation_source import RecommendationSource
    from .recommendation_source_type import RecommendationSourceType
    from .recommendation_subgenre import RecommendationSubgenre
    from .recommended_movie import RecommendedMovie
    from .recommended_show import RecommendedShow
    from .recommender import Recommender
    from .refresh_token_grant import RefreshTokenGrant
    from .release_type import ReleaseType
    from .remove_result import RemoveResult
    from .reorder_request import ReorderRequest
    from .reorder_result import ReorderResult
    from .reset_show_progress_request import ResetShowProgressRequest
    from .result_type import ResultType
    from .review_countries import ReviewCountries
    from .review_counts import ReviewCounts
    from .review_images import ReviewImages
    from .review_stats import ReviewStats
    from .review_thanks import ReviewThanks
    from .review_trends import ReviewTrends
    from .revoke_an_access_token_request import RevokeAnAccessTokenRequest
    from .rewatching_settings import RewatchingSettings
    from .rotten_tomatoes_rating import RottenTomatoesRating
    from .saved_filter import SavedFilter
    from .saved_filter_section import SavedFilterSection
    from .saved_filters_result import SavedFiltersResult
    from .scored_media import ScoredMedia
    from .scored_movie import ScoredMovie
    from .scored_person import ScoredPerson
    from .scored_show import ScoredShow
    from .scrobble import Scrobble
    from .scrobble_action import ScrobbleAction
    from .scrobble_conflict import ScrobbleConflict
    from .scrobble_episode_input import ScrobbleEpisodeInput
    from .scrobble_request import ScrobbleRequest
    from .scrobble_show_input import ScrobbleShowInput
    from .search_field import SearchField
    from .search_limits import SearchLimits
    from .search_result import SearchResult
    from .search_settings import SearchSettings
    from .search_type import SearchType
    from .season import Season
    from .season_collection_progress import SeasonCollectionProgress
    from .season_ids import SeasonIds
    from .season_ids_input import SeasonIdsInput
    from .season_images import SeasonImages
    from .season_input import SeasonInput
    from .season_list_item import SeasonListItem
    from .season_number_input import SeasonNumberInput
    from .season_progress import SeasonProgress
    from .sentiment import Sentiment
    from .sentiments import Sentiments
    from .sharing import Sharing
    from .sharing_input import SharingInput
    from .sharing_text import SharingText
    from .show import Show
    from .show_ids import ShowIds
    from .show_ids_input import ShowIdsInput
    from .show_input import ShowInput
    from .show_job import ShowJob
    from .show_jobs import ShowJobs
    from .show_list_item import ShowListItem
    from .show_role import ShowRole
    from .show_search_result import ShowSearchResult
    from .show_status import ShowStatus
    from .signed_in_user import SignedInUser
    from .skipped_filter import SkippedFilter
    from .smart_list import SmartList
    from .smart_list_filters import SmartListFilters
    from .smart_list_filters_input import SmartListFiltersInput
    from .smart_list_item import SmartListItem
    from .smart_list_items_type import SmartListItemsType
    from .smart_list_media import SmartListMedia
    from .smart_list_privacy import SmartListPrivacy
    from .smart_list_source import SmartListSource
    from .social_activity import SocialActivity
    from .social_circle import SocialCircle
    from .social_ids import SocialIds
    from .social_media_activity import SocialMediaActivity
    from .social_watched import SocialWatched
    from .social_watchlisted import SocialWatchlisted
    from .sort_how import SortHow
    from .spoiler_settings import SpoilerSettings
    from .spoiler_update import SpoilerUpdate
    from .stats import Stats
    from .streaming_media import StreamingMedia
    from .streaming_movie import StreamingMovie
    from .streaming_period import StreamingPeriod
    from .streaming_rank import StreamingRank
    from .streaming_service_counts import StreamingServiceCounts
    from .streaming_services import StreamingServices
    from .streaming_show import StreamingShow
    from .studio import Studio
    from .studio_ids import StudioIds
    from .subgenre import Subgenre
    from .thanked_item import ThankedItem
    from .trakt_rating import TraktRating
    from .translation import Translation
    from .trend_of_month import TrendOfMonth
    from .trending_media import TrendingMedia
    from .trending_movie import TrendingMovie
    from .trending_search import TrendingSearch
    from .trending_search_type import TrendingSearchType
    from .trending_show import TrendingShow
    from .unavailable_item import UnavailableItem
    from .up_next_intent import UpNextIntent
    from .update_activity import UpdateActivity
    from .update_avatar_request import UpdateAvatarRequest
    from .update_cover_image_request import UpdateCoverImageRequest
    from .update_favorites_request import UpdateFavoritesRequest
    from .update_note_request import UpdateNoteRequest
    from .update_personal_list_request import UpdatePersonalListRequest
    from .update_settings_request import UpdateSettingsRequest
    from .update_smart_list_request import UpdateSmartListRequest
    from .update_watchlist_request import UpdateWatchlistRequest
    from .updated_media import UpdatedMedia
    from .updated_movie import UpdatedMovie
    from .updated_person import UpdatedPerson
    from .updated_show import UpdatedShow
    from .user import User
    from .user_ids import UserIds
    from .user_ids_input import UserIdsInput
    from .user_images import UserImages
    from .user_input import UserInput
    from .user_item_stats import UserItemStats
    from .user_network_stats import UserNetworkStats
    from .user_progress_stats import UserProgressStats
    from .user_rating_stats import UserRatingStats
    from .user_report_reason import UserReportReason
    from .user_report_request import UserReportRequest
    from .user_settings import UserSettings
    from .user_stats import UserStats
    from .video import Video
    from .watch_now import WatchNow
    from .watch_now_by_country import WatchNowByCountry
    from .watch_now_filter import WatchNowFilter
    from .watch_now_offer import WatchNowOffer
    from .watch_now_prices import WatchNowPrices
    from .watch_now_settings import WatchNowSettings
    from .watch_now_source import WatchNowSource
    from .watch_now_source_images import WatchNowSourceImages
    from .watch_now_source_type import WatchNowSourceType
    from .watch_now_sources_by_country import WatchNowSourcesByCountry
    from .watch_now_update import WatchNowUpdate
    from .watch_popup_action import WatchPopupAction
    from .watched_at_release import WatchedAtRelease
    from .watched_episode import WatchedEpisode
    from .watched_episode_input import WatchedEpisodeInput
    from .watched_episode_number_input import WatchedEpisodeNumberInput
    from .watched_item import WatchedItem
    from .watched_movie import WatchedMovie
    from .watched_movie_input import WatchedMovieInput
    from .watched_season import WatchedSeason
    from .watched_season_input import WatchedSeasonInput
    from .watched_season_number_input import WatchedSeasonNumberInput
    from .watched_show import WatchedShow
    from .watched_show_input import WatchedShowInput
    from .watching import Watching
    from .watchlist_hide import WatchlistHide
    from .webos_link import WebosLink
    from .webos_params import WebosParams
    from .welcome_settings import WelcomeSettings
    from .year_in_review import YearInReview
    from .year_in_review_persona import YearInReviewPersona

__all__ = (
    "AccessTokenResponse",
    "AccountActivities",
    "AccountLimits",
    "AccountSettings",
    "AddNotesRequest",
    "AddResult",
    "Airs",
    "Alias",
    "AnticipatedMedia",
    "AnticipatedMovie",
    "AnticipatedShow",
    "AttachedItem",
    "AuthorizationCodeGrant",
    "AvailableOn",
    "Avatar",
    "AvatarUpdate",
    "BlockedUser",
    "BoxOfficeMovie",
    "BrowsingSettings",
    "BrowsingUpdate",
    "CalendarEpisode",
    "CalendarGrouping",
    "CalendarMedia",
    "CalendarMovie",
    "CalendarSettings",
    "CalendarTarget",
    "CastImages",
    "CastMember",
    "CatalogType",
    "Certification",
    "Certifications",
    "ChartedListType",
    "Checkin",
    "CheckinConflict",
    "CheckinRequest",
    "CollectedEpisode",
    "CollectedEpisodeInput",
    "CollectedEpisodeItem",
    "CollectedEpisodeNumberInput",
    "CollectedItem",
    "CollectedMovie",
    "CollectedMovieInput",
    "CollectedSeason",
    "CollectedSeasonInput",
    "CollectedSeasonNumberInput",
    "CollectedShow",
    "CollectedShowInput",
    "CollectionItemsRequest",
    "CollectionProgress",
    "CollectionType",
    "Comment",
    "CommentedItem",
    "CommentedType",
    "CommentGif",
    "CommentGifInput",
    "CommentKind",
    "CommentReaction",
    "CommentReportReason",
    "CommentReportRequest",
    "CommentSettings",
    "CommentSort",
    "CommentTargetIdsInput",
    "CommentTargetInput",
    "CommentUserStats",
    "Connections",
    "Country",
    "CountryCertification",
    "CountryCount",
    "CountryCounts",
    "CoverType",
    "CreatedSmartList",
    "CreatePersonalListRequest",
    "CreateSmartListRequest",
    "Credits",
    "Crew",
    "CrewMember",
    "DeviceAuthorizationResponse",
    "Episode",
    "EpisodeCollectionProgress",
    "EpisodeIds",
    "EpisodeIdsInput",
    "EpisodeImages",
    "EpisodeInput",
    "EpisodeListItem",
    "EpisodeNumberInput",
    "EpisodePlay",
    "EpisodeProgress",
    "EpisodeSearchResult",
    "EpisodeType",
    "ExtendedCollection",
    "ExtendedCredits",
    "ExtendedInfo",
    "ExtendedLikes",
    "ExtendedProfile",
    "ExtendedSeasons",
    "ExtendedWatched",
    "ExternalRating",
    "FavoriteCounts",
    "FavoritedMovie",
    "FavoritedShow",
    "FavoriteItemsRequest",
    "FavoritesAddResult",
    "FavoritesRemoveResult",
    "FilterOperator",
    "FirstOrLastWatched",
    "Follower",
    "FollowRequest",
    "FollowResult",
    "Friend",
    "FriendLeaderboardEntry",
    "Gender",
    "GenerateNewDeviceCodesRequest",
    "Genre",
    "GenrePreferences",
    "GenrePreferencesUpdate",
    "HiddenAddResult",
    "HiddenCounts",
    "HiddenItem",
    "HiddenItemsRequest",
    "HiddenMovieInput",
    "HiddenRemoveResult",
    "HiddenSeason",
    "HiddenSeasonInput",
    "HiddenSection",
    "HiddenShowInput",
    "HiddenType",
    "HiddenUserInput",
    "HistoryAction",
    "HistoryAddResult",
    "HistoryCounts",
    "HistoryItem",
    "HistoryItemsRequest",
    "HistoryRemovalRequest",
    "HistoryRemoveResult",
    "IdSource",
    "IncludeReplies",
    "ItemCounts",
    "ItemLimit",
    "ItemSort",
    "ItemsRequest",
    "ItemsType",
    "ItemType",
    "KnownFor",
    "Language",
    "LastActivities",
    "LastCollected",
    "LastWatched",
    "LeaderboardEntry",
    "Like",
    "LikedItem",
    "LikedType",
    "LinkKind",
    "List",
    "ListChange",
    "ListedEpisodeInput",
    "ListedMovieInput",
    "ListedPersonInput",
    "ListedSeasonInput",
    "ListedShowInput",
    "ListIds",
    "ListImages",
    "ListItem",
    "ListItemsRequest",
    "ListItemType",
    "ListItemUpdateRequest",
    "ListLimits",
    "ListPrivacy",
    "ListReorderResult",
    "ListReportReason",
    "ListReportRequest",
    "ListSearchResult",
    "ListSort",
    "ListType",
    "LookupType",
    "MediaActivities",
    "MediaColors",
    "MediaCommentSort",
    "MediaImages",
    "MediaMetadata",
    "MediaReportReason",
    "MediaReportRequest",
    "MediaType",
    "MinimalCollectedEpisodes",
    "MinimalCollectedSeasons",
    "MinimalCollectedShows",
    "MinimalCollection",
    "MinimalWatchedEpisodes",
    "MinimalWatchedMovies",
    "MinimalWatchedSeasons",
    "MinimalWatchedShows",
    "MonthInReview",
    "MonthPersona",
    "MostFavoritedMedia",
    "MostPlayedMedia",
    "MostWatchedMovie",
    "MostWatchedShow",
    "Movie",
    "MovieIds",
    "MovieIdsInput",
    "MovieInput",
    "MovieJob",
    "MovieJobs",
    "MovieListItem",
    "MovieOrShow",
    "MovieOrShowIds",
    "MoviePlay",
    "MovieRelease",
    "MovieRole",
    "MovieSearchResult",
    "MovieStatus",
    "Network",
    "NetworkIds",
    "NewSavedFilter",
    "NextPopularMedia",
    "NextPopularMovie",
    "NextPopularShow",
    "Note",
    "NoteAttachment",
    "NoteAttachmentInput",
    "NotedItem",
    "NoteItem",
    "NoteItemInput",
    "NotePrivacy",
    "NotesType",
    "NotFoundIds",
    "NotFoundItem",
    "NotFoundItems",
    "OauthErrorResponse",
    "OnDeckSettings",
    "PausedEpisode",
    "PausedMovie",
    "Period",
    "PeriodCounts",
    "Permissions",
    "Person",
    "Persona",
    "PersonaConfidence",
    "PersonaHighlight",
    "PersonaHighlightKind",
    "PersonaScores",
    "PersonaStreak",
    "PersonaTrait",
    "PersonIds",
    "PersonIdsInput",
    "PersonImages",
    "PersonInput",
    "PersonMovies",
    "PersonReportReason",
    "PersonReportRequest",
    "PersonSearchResult",
    "PersonShows",
    "PlaybackItem",
    "PlaybackType",
    "PlexIds",
    "PollForTheAccessTokenRequest",
    "PostCommentRequest",
    "PostReplyRequest",
    "ProfileSettings",
    "ProfileSort",
    "ProfileTab",
    "ProfileUpdate",
    "Progress",
    "ProgressItem",
    "ProgressPageSettings",
    "ProgressSettings",
    "ProgressStats",
    "RankedList",
    "RatedEpisode",
    "RatedEpisodeInput",
    "RatedEpisodeNumberInput",
    "RatedItem",
    "RatedMovie",
    "RatedMovieInput",
    "RatedSeason",
    "RatedSeasonInput",
    "RatedSeasonNumberInput",
    "RatedShow",
    "RatedShowInput",
    "RatingDistribution",
    "Ratings",
    "RatingsAddResult",
    "RatingsRemoveResult",
    "RatingsRequest",
    "ReactedComment",
    "Reaction",
    "ReactionActivities",
    "ReactionDistribution",
    "ReactionSummary",
    "ReactionType",
    "RecentQuery",
    "RecentSearchRequest",
    "RecommendationSettings",
    "RecommendationSource",
    "RecommendationSourceType",
    "RecommendationSubgenre",
    "RecommendedMovie",
    "RecommendedShow",
    "Recommender",
    "RefreshTokenGrant",
    "ReleaseType",
    "RemoveResult",
    "ReorderRequest",
    "ReorderResult",
    "ResetShowProgressRequest",
    "ResultType",
    "ReviewCountries",
    "ReviewCounts",
    "ReviewImages",
    "ReviewStats",
    "ReviewThanks",
    "ReviewTrends",
    "RevokeAnAccessTokenRequest",
    "RewatchingSettings",
    "RottenTomatoesRating",
    "SavedFilter",
    "SavedFilterSection",
    "SavedFiltersResult",
    "ScoredMedia",
    "ScoredMovie",
    "ScoredPerson",
    "ScoredShow",
    "Scrobble",
    "ScrobbleAction",
    "ScrobbleConflict",
    "ScrobbleEpisodeInput",
    "ScrobbleRequest",
    "ScrobbleShowInput",
    "SearchField",
    "SearchLimits",
    "SearchResult",
    "SearchSettings",
    "SearchType",
    "Season",
    "SeasonCollectionProgress",
    "SeasonIds",
    "SeasonIdsInput",
    "SeasonImages",
    "SeasonInput",
    "SeasonListItem",
    "SeasonNumberInput",
    "SeasonProgress",
    "Sentiment",
    "Sentiments",
    "Sharing",
    "SharingInput",
    "SharingText",
    "Show",
    "ShowIds",
    "ShowIdsInput",
    "ShowInput",
    "ShowJob",
    "ShowJobs",
    "ShowListItem",
    "ShowRole",
    "ShowSearchResult",
    "ShowStatus",
    "SignedInUser",
    "SkippedFilter",
    "SmartList",
    "SmartListFilters",
    "SmartListFiltersInput",
    "SmartListItem",
    "SmartListItemsType",
    "SmartListMedia",
    "SmartListPrivacy",
    "SmartListSource",
    "SocialActivity",
    "SocialCircle",
    "SocialIds",
    "SocialMediaActivity",
    "SocialWatched",
    "SocialWatchlisted",
    "SortHow",
    "SpoilerSettings",
    "SpoilerUpdate",
    "Stats",
    "StreamingMedia",
    "StreamingMovie",
    "StreamingPeriod",
    "StreamingRank",
    "StreamingServiceCounts",
    "StreamingServices",
    "StreamingShow",
    "Studio",
    "StudioIds",
    "Subgenre",
    "ThankedItem",
    "TraktRating",
    "Translation",
    "TrendingMedia",
    "TrendingMovie",
    "TrendingSearch",
    "TrendingSearchType",
    "TrendingShow",
    "TrendOfMonth",
    "UnavailableItem",
    "UpdateActivity",
    "UpdateAvatarRequest",
    "UpdateCoverImageRequest",
    "UpdatedMedia",
    "UpdatedMovie",
    "UpdatedPerson",
    "UpdatedShow",
    "UpdateFavoritesRequest",
    "UpdateNoteRequest",
    "UpdatePersonalListRequest",
    "UpdateSettingsRequest",
    "UpdateSmartListRequest",
    "UpdateWatchlistRequest",
    "UpNextIntent",
    "User",
    "UserIds",
    "UserIdsInput",
    "UserImages",
    "UserInput",
    "UserItemStats",
    "UserNetworkStats",
    "UserProgressStats",
    "UserRatingStats",
    "UserReportReason",
    "UserReportRequest",
    "UserSettings",
    "UserStats",
    "Video",
    "WatchedAtRelease",
    "WatchedEpisode",
    "WatchedEpisodeInput",
    "WatchedEpisodeNumberInput",
    "WatchedItem",
    "WatchedMovie",
    "WatchedMovieInput",
    "WatchedSeason",
    "WatchedSeasonInput",
    "WatchedSeasonNumberInput",
    "WatchedShow",
    "WatchedShowInput",
    "Watching",
    "WatchlistHide",
    "WatchNow",
    "WatchNowByCountry",
    "WatchNowFilter",
    "WatchNowOffer",
    "WatchNowPrices",
    "WatchNowSettings",
    "WatchNowSource",
    "WatchNowSourceImages",
    "WatchNowSourcesByCountry",
    "WatchNowSourceType",
    "WatchNowUpdate",
    "WatchPopupAction",
    "WebosLink",
    "WebosParams",
    "WelcomeSettings",
    "YearInReview",
    "YearInReviewPersona",
)

# Which module each is in; the runtime finds by it what a hint means.
MODULES: dict[str, str] = {
    "AccessTokenResponse": ".access_token_response",
    "AccountActivities": ".account_activities",
    "AccountLimits": ".account_limits",
    "AccountSettings": ".account_settings",
    "AddNotesRequest": ".add_notes_request",
    "AddResult": ".add_result",
    "Airs": ".airs",
    "Alias": ".alias",
    "AnticipatedMedia": ".anticipated_media",
    "AnticipatedMovie": ".anticipated_movie",
    "AnticipatedShow": ".anticipated_show",
    "AttachedItem": ".attached_item",
    "AuthorizationCodeGrant": ".authorization_code_grant",
    "AvailableOn": ".available_on",
    "Avatar": ".avatar",
    "AvatarUpdate": ".avatar_update",
    "BlockedUser": ".blocked_user",
    "BoxOfficeMovie": ".box_office_movie",
    "BrowsingSettings": ".browsing_settings",
    "BrowsingUpdate": ".browsing_update",
    "CalendarEpisode": ".calendar_episode",
    "CalendarGrouping": ".calendar_grouping",
    "CalendarMedia": ".calendar_media",
    "CalendarMovie": ".calendar_movie",
    "CalendarSettings": ".calendar_settings",
    "CalendarTarget": ".calendar_target",
    "CastImages": ".cast_images",
    "CastMember": ".cast_member",
    "CatalogType": ".catalog_type",
    "Certification": ".certification",
    "Certifications": ".certifications",
    "ChartedListType": ".charted_list_type",
    "Checkin": ".checkin",
    "CheckinConflict": ".checkin_conflict",
    "CheckinRequest": ".checkin_request",
    "CollectedEpisode": ".collected_episode",
    "CollectedEpisodeInput": ".collected_episode_input",
    "CollectedEpisodeItem": ".collected_episode_item",
    "CollectedEpisodeNumberInput": ".collected_episode_number_input",
    "CollectedItem": ".collected_item",
    "CollectedMovie": ".collected_movie",
    "CollectedMovieInput": ".collected_movie_input",
    "CollectedSeason": ".collected_season",
    "CollectedSeasonInput": ".collected_season_input",
    "CollectedSeasonNumberInput": ".collected_season_number_input",
    "CollectedShow": ".collected_show",
    "CollectedShowInput": ".collected_show_input",
    "CollectionItemsRequest": ".collection_items_request",
    "CollectionProgress": ".collection_progress",
    "CollectionType": ".collection_type",
    "Comment": ".comment",
    "CommentGif": ".comment_gif",
    "CommentGifInput": ".comment_gif_input",
    "CommentKind": ".comment_kind",
    "CommentReaction": ".comment_reaction",
    "CommentReportReason": ".comment_report_reason",
    "CommentReportRequest": ".comment_report_request",
    "CommentSettings": ".comment_settings",
    "CommentSort": ".comment_sort",
    "CommentTargetIdsInput": ".comment_target_ids_input",
    "CommentTargetInput": ".comment_target_input",
    "CommentUserStats": ".comment_user_stats",
    "CommentedItem": ".commented_item",
    "CommentedType": ".commented_type",
    "Connections": ".connections",
    "Country": ".country",
    "CountryCertification": ".country_certification",
    "CountryCount": ".country_count",
    "CountryCounts": ".country_counts",
    "CoverType": ".cover_type",
    "CreatePersonalListRequest": ".create_personal_list_request",
    "CreateSmartListRequest": ".create_smart_list_request",
    "CreatedSmartList": ".created_smart_list",
    "Credits": ".credits_",
    "Crew": ".crew",
    "CrewMember": ".crew_member",
    "DeviceAuthorizationResponse": ".device_authorization_response",
    "Episode": ".episode",
    "EpisodeCollectionProgress": ".episode_collection_progress",
    "EpisodeIds": ".episode_ids",
    "EpisodeIdsInput": ".episode_ids_input",
    "EpisodeImages": ".episode_images",
    "EpisodeInput": ".episode_input",
    "EpisodeListItem": ".episode_list_item",
    "EpisodeNumberInput": ".episode_number_input",
    "EpisodePlay": ".episode_play",
    "EpisodeProgress": ".episode_progress",
    "EpisodeSearchResult": ".episode_search_result",
    "EpisodeType": ".episode_type",
    "ExtendedCollection": ".extended_collection",
    "ExtendedCredits": ".extended_credits",
    "ExtendedInfo": ".extended_info",
    "ExtendedLikes": ".extended_likes",
    "ExtendedProfile": ".extended_profile",
    "ExtendedSeasons": ".extended_seasons",
    "ExtendedWatched": ".extended_watched",
    "ExternalRating": ".external_rating",
    "FavoriteCounts": ".favorite_counts",
    "FavoriteItemsRequest": ".favorite_items_request",
    "FavoritedMovie": ".favorited_movie",
    "FavoritedShow": ".favorited_show",
    "FavoritesAddResult": ".favorites_add_result",
    "FavoritesRemoveResult": ".favorites_remove_result",
    "FilterOperator": ".filter_operator",
    "FirstOrLastWatched": ".first_or_last_watched",
    "FollowRequest": ".follow_request",
    "FollowResult": ".follow_result",
    "Follower": ".follower",
    "Friend": ".friend",
    "FriendLeaderboardEntry": ".friend_leaderboard_entry",
    "Gender": ".gender",
    "GenerateNewDeviceCodesRequest": ".generate_new_device_codes_request",
    "Genre": ".genre",
    "GenrePreferences": ".genre_preferences",
    "GenrePreferencesUpdate": ".genre_preferences_update",
    "HiddenAddResult": ".hidden_add_result",
    "HiddenCounts": ".hidden_counts",
    "HiddenItem": ".hidden_item",
    "HiddenItemsRequest": ".hidden_items_request",
    "HiddenMovieInput": ".hidden_movie_input",
    "HiddenRemoveResult": ".hidden_remove_result",
    "HiddenSeason": ".hidden_season",
    "HiddenSeasonInput": ".hidden_season_input",
    "HiddenSection": ".hidden_section",
    "HiddenShowInput": ".hidden_show_input",
    "HiddenType": ".hidden_type",
    "HiddenUserInput": ".hidden_user_input",
    "HistoryAction": ".history_action",
    "HistoryAddResult": ".history_add_result",
    "HistoryCounts": ".history_counts",
    "HistoryItem": ".history_item",
    "HistoryItemsRequest": ".history_items_request",
    "HistoryRemovalRequest": ".history_removal_request",
    "HistoryRemoveResult": ".history_remove_result",
    "IdSource": ".id_source",
    "IncludeReplies": ".include_replies",
    "ItemCounts": ".item_counts",
    "ItemLimit": ".item_limit",
    "ItemSort": ".item_sort",
    "ItemType": ".item_type",
    "ItemsRequest": ".items_request",
    "ItemsType": ".items_type",
    "KnownFor": ".known_for",
    "Language": ".language",
    "LastActivities": ".last_activities",
    "LastCollected": ".last_collected",
    "LastWatched": ".last_watched",
    "LeaderboardEntry": ".leaderboard_entry",
    "Like": ".like",
    "LikedItem": ".liked_item",
    "LikedType": ".liked_type",
    "LinkKind": ".link_kind",
    "List": ".list_",
    "ListChange": ".list_change",
    "ListIds": ".list_ids",
    "ListImages": ".list_images",
    "ListItem": ".list_item",
    "ListItemType": ".list_item_type",
    "ListItemUpdateRequest": ".list_item_update_request",
    "ListItemsRequest": ".list_items_request",
    "ListLimits": ".list_limits",
    "ListPrivacy": ".list_privacy",
    "ListReorderResult": ".list_reorder_result",
    "ListReportReason": ".list_report_reason",
    "ListReportRequest": ".list_report_request",
    "ListSearchResult": ".list_search_result",
    "ListSort": ".list_sort",
    "ListType": ".list_type",
    "ListedEpisodeInput": ".listed_episode_input",
    "ListedMovieInput": ".listed_movie_input",
    "ListedPersonInput": ".listed_person_input",
    "ListedSeasonInput": ".listed_season_input",
    "ListedShowInput": ".listed_show_input",
    "LookupType": ".lookup_type",
    "MediaActivities": ".media_activities",
    "MediaColors": ".media_colors",
    "MediaCommentSort": ".media_comment_sort",
    "MediaImages": ".media_images",
    "MediaMetadata": ".media_metadata",
    "MediaReportReason": ".media_report_reason",
    "MediaReportRequest": ".media_report_request",
    "MediaType": ".media_type",
    "MinimalCollectedEpisodes": ".minimal_collected_episodes",
    "MinimalCollectedSeasons": ".minimal_collected_seasons",
    "MinimalCollectedShows": ".minimal_collected_shows",
    "MinimalCollection": ".minimal_collection",
    "MinimalWatchedEpisodes": ".minimal_watched_episodes",
    "MinimalWatchedMovies": ".minimal_watched_movies",
    "MinimalWatchedSeasons": ".minimal_watched_seasons",
    "MinimalWatchedShows": ".minimal_watched_shows",
    "MonthInReview": ".month_in_review",
    "MonthPersona": ".month_persona",
    "MostFavoritedMedia": ".most_favorited_media",
    "MostPlayedMedia": ".most_played_media",
    "MostWatchedMovie": ".most_watched_movie",
    "MostWatchedShow": ".most_watched_show",
    "Movie": ".movie",
    "MovieIds": ".movie_ids",
    "MovieIdsInput": ".movie_ids_input",
    "MovieInput": ".movie_input",
    "MovieJob": ".movie_job",
    "MovieJobs": ".movie_jobs",
    "MovieListItem": ".movie_list_item",
    "MovieOrShow": ".movie_or_show",
    "MovieOrShowIds": ".movie_or_show_ids",
    "MoviePlay": ".movie_play",
    "MovieRelease": ".movie_release",
    "MovieRole": ".movie_role",
    "MovieSearchResult": ".movie_search_result",
    "MovieStatus": ".movie_status",
    "Network": ".network",
    "NetworkIds": ".network_ids",
    "NewSavedFilter": ".new_saved_filter",
    "NextPopularMedia": ".next_popular_media",
    "NextPopularMovie": ".next_popular_movie",
    "NextPopularShow": ".next_popular_show",
    "NotFoundIds": ".not_found_ids",
    "NotFoundItem": ".not_found_item",
    "NotFoundItems": ".not_found_items",
    "Note": ".note",
    "NoteAttachment": ".note_attachment",
    "NoteAttachmentInput": ".note_attachment_input",
    "NoteItem": ".note_item",
    "NoteItemInput": ".note_item_input",
    "NotePrivacy": ".note_privacy",
    "NotedItem": ".noted_item",
    "NotesType": ".notes_type",
    "OauthErrorResponse": ".oauth_error_response",
    "OnDeckSettings": ".on_deck_settings",
    "PausedEpisode": ".paused_episode",
    "PausedMovie": ".paused_movie",
    "Period": ".period",
    "PeriodCounts": ".period_counts",
    "Permissions": ".permissions",
    "Person": ".person",
    "PersonIds": ".person_ids",
    "PersonIdsInput": ".person_ids_input",
    "PersonImages": ".person_images",
    "PersonInput": ".person_input",
    "PersonMovies": ".person_movies",
    "PersonReportReason": ".person_report_reason",
    "PersonReportRequest": ".person_report_request",
    "PersonSearchResult": ".person_search_result",
    "PersonShows": ".person_shows",
    "Persona": ".persona",
    "PersonaConfidence": ".persona_confidence",
    "PersonaHighlight": ".persona_highlight",
    "PersonaHighlightKind": ".persona_highlight_kind",
    "PersonaScores": ".persona_scores",
    "PersonaStreak": ".persona_streak",
    "PersonaTrait": ".persona_trait",
    "PlaybackItem": ".playback_item",
    "PlaybackType": ".playback_type",
    "PlexIds": ".plex_ids",
    "PollForTheAccessTokenRequest": ".poll_for_the_access_token_request",
    "PostCommentRequest": ".post_comment_request",
    "PostReplyRequest": ".post_reply_request",
    "ProfileSettings": ".profile_settings",
    "ProfileSort": ".profile_sort",
    "ProfileTab": ".profile_tab",
    "ProfileUpdate": ".profile_update",
    "Progress": ".progress",
    "ProgressItem": ".progress_item",
    "ProgressPageSettings": ".progress_page_settings",
    "ProgressSettings": ".progress_settings",
    "ProgressStats": ".progress_stats",
    "RankedList": ".ranked_list",
    "RatedEpisode": ".rated_episode",
    "RatedEpisodeInput": ".rated_episode_input",
    "RatedEpisodeNumberInput": ".rated_episode_number_input",
    "RatedItem": ".rated_item",
    "RatedMovie": ".rated_movie",
    "RatedMovieInput": ".rated_movie_input",
    "RatedSeason": ".rated_season",
    "RatedSeasonInput": ".rated_season_input",
    "RatedSeasonNumberInput": ".rated_season_number_input",
    "RatedShow": ".rated_show",
    "RatedShowInput": ".rated_show_input",
    "RatingDistribution": ".rating_distribution",
    "Ratings": ".ratings",
    "RatingsAddResult": ".ratings_add_result",
    "RatingsRemoveResult": ".ratings_remove_result",
    "RatingsRequest": ".ratings_request",
    "ReactedComment": ".reacted_comment",
    "Reaction": ".reaction",
    "ReactionActivities": ".reaction_activities",
    "ReactionDistribution": ".reaction_distribution",
    "ReactionSummary": ".reaction_summary",
    "ReactionType": ".reaction_type",
    "RecentQuery": ".recent_query",
    "RecentSearchRequest": ".recent_search_request",
    "RecommendationSettings": ".recommendation_settings",
    "RecommendationSource": ".recommendation_source",
    "RecommendationSourceType": ".recommendation_source_type",
    "RecommendationSubgenre": ".recommendation_subgenre",
    "RecommendedMovie": ".recommended_movie",
    "RecommendedShow": ".recommended_show",
    "Recommender": ".recommender",
    "RefreshTokenGrant": ".refresh_token_grant",
    "ReleaseType": ".release_type",
    "RemoveResult": ".remove_result",
    "ReorderRequest": ".reorder_request",
    "ReorderResult": ".reorder_result",
    "ResetShowProgressRequest": ".reset_show_progress_request",
    "ResultType": ".result_type",
    "ReviewCountries": ".review_countries",
    "ReviewCounts": ".review_counts",
    "ReviewImages": ".review_images",
    "ReviewStats": ".review_stats",
    "ReviewThanks": ".review_thanks",
    "ReviewTrends": ".review_trends",
    "RevokeAnAccessTokenRequest": ".revoke_an_access_token_request",
    "RewatchingSettings": ".rewatching_settings",
    "RottenTomatoesRating": ".rotten_tomatoes_rating",
    "SavedFilter": ".saved_filter",
    "SavedFilterSection": ".saved_filter_section",
    "SavedFiltersResult": ".saved_filters_result",
    "ScoredMedia": ".scored_media",
    "ScoredMovie": ".scored_movie",
    "ScoredPerson": ".scored_person",
    "ScoredShow": ".scored_show",
    "Scrobble": ".scrobble",
    "ScrobbleAction": ".scrobble_action",
    "ScrobbleConflict": ".scrobble_conflict",
    "ScrobbleEpisodeInput": ".scrobble_episode_input",
    "ScrobbleRequest": ".scrobble_request",
    "ScrobbleShowInput": ".scrobble_show_input",
    "SearchField": ".search_field",
    "SearchLimits": ".search_limits",
    "SearchResult": ".search_result",
    "SearchSettings": ".search_settings",
    "SearchType": ".search_type",
    "Season": ".season",
    "SeasonCollectionProgress": ".season_collection_progress",
    "SeasonIds": ".season_ids",
    "SeasonIdsInput": ".season_ids_input",
    "SeasonImages": ".season_images",
    "SeasonInput": ".season_input",
    "SeasonListItem": ".season_list_item",
    "SeasonNumberInput": ".season_number_input",
    "SeasonProgress": ".season_progress",
    "Sentiment": ".sentiment",
    "Sentiments": ".sentiments",
    "Sharing": ".sharing",
    "SharingInput": ".sharing_input",
    "SharingText": ".sharing_text",
    "Show": ".show",
    "ShowIds": ".show_ids",
    "ShowIdsInput": ".show_ids_input",
    "ShowInput": ".show_input",
    "ShowJob": ".show_job",
    "ShowJobs": ".show_jobs",
    "ShowListItem": ".show_list_item",
    "ShowRole": ".show_role",
    "ShowSearchResult": ".show_search_result",
    "ShowStatus": ".show_status",
    "SignedInUser": ".signed_in_user",
    "SkippedFilter": ".skipped_filter",
    "SmartList": ".smart_list",
    "SmartListFilters": ".smart_list_filters",
    "SmartListFiltersInput": ".smart_list_filters_input",
    "SmartListItem": ".smart_list_item",
    "SmartListItemsType": ".smart_list_items_type",
    "SmartListMedia": ".smart_list_media",
    "SmartListPrivacy": ".smart_list_privacy",
    "SmartListSource": ".smart_list_source",
    "SocialActivity": ".social_activity",
    "SocialCircle": ".social_circle",
    "SocialIds": ".social_ids",
    "SocialMediaActivity": ".social_media_activity",
    "SocialWatched": ".social_watched",
    "SocialWatchlisted": ".social_watchlisted",
    "SortHow": ".sort_how",
    "SpoilerSettings": ".spoiler_settings",
    "SpoilerUpdate": ".spoiler_update",
    "Stats": ".stats",
    "StreamingMedia": ".streaming_media",
    "StreamingMovie": ".streaming_movie",
    "StreamingPeriod": ".streaming_period",
    "StreamingRank": ".streaming_rank",
    "StreamingServiceCounts": ".streaming_service_counts",
    "StreamingServices": ".streaming_services",
    "StreamingShow": ".streaming_show",
    "Studio": ".studio",
    "StudioIds": ".studio_ids",
    "Subgenre": ".subgenre",
    "ThankedItem": ".thanked_item",
    "TraktRating": ".trakt_rating",
    "Translation": ".translation",
    "TrendOfMonth": ".trend_of_month",
    "TrendingMedia": ".trending_media",
    "TrendingMovie": ".trending_movie",
    "TrendingSearch": ".trending_search",
    "TrendingSearchType": ".trending_search_type",
    "TrendingShow": ".trending_show",
    "UnavailableItem": ".unavailable_item",
    "UpNextIntent": ".up_next_intent",
    "UpdateActivity": ".update_activity",
    "UpdateAvatarRequest": ".update_avatar_request",
    "UpdateCoverImageRequest": ".update_cover_image_request",
    "UpdateFavoritesRequest": ".update_favorites_request",
    "UpdateNoteRequest": ".update_note_request",
    "UpdatePersonalListRequest": ".update_personal_list_request",
    "UpdateSettingsRequest": ".update_settings_request",
    "UpdateSmartListRequest": ".update_smart_list_request",
    "UpdateWatchlistRequest": ".update_watchlist_request",
    "UpdatedMedia": ".updated_media",
    "UpdatedMovie": ".updated_movie",
    "UpdatedPerson": ".updated_person",
    "UpdatedShow": ".updated_show",
    "User": ".user",
    "UserIds": ".user_ids",
    "UserIdsInput": ".user_ids_input",
    "UserImages": ".user_images",
    "UserInput": ".user_input",
    "UserItemStats": ".user_item_stats",
    "UserNetworkStats": ".user_network_stats",
    "UserProgressStats": ".user_progress_stats",
    "UserRatingStats": ".user_rating_stats",
    "UserReportReason": ".user_report_reason",
    "UserReportRequest": ".user_report_request",
    "UserSettings": ".user_settings",
    "UserStats": ".user_stats",
    "Video": ".video",
    "WatchNow": ".watch_now",
    "WatchNowByCountry": ".watch_now_by_country",
    "WatchNowFilter": ".watch_now_filter",
    "WatchNowOffer": ".watch_now_offer",
    "WatchNowPrices": ".watch_now_prices",
    "WatchNowSettings": ".watch_now_settings",
    "WatchNowSource": ".watch_now_source",
    "WatchNowSourceImages": ".watch_now_source_images",
    "WatchNowSourceType": ".watch_now_source_type",
    "WatchNowSourcesByCountry": ".watch_now_sources_by_country",
    "WatchNowUpdate": ".watch_now_update",
    "WatchPopupAction": ".watch_popup_action",
    "WatchedAtRelease": ".watched_at_release",
    "WatchedEpisode": ".watched_episode",
    "WatchedEpisodeInput": ".watched_episode_input",
    "WatchedEpisodeNumberInput": ".watched_episode_number_input",
    "WatchedItem": ".watched_item",
    "WatchedMovie": ".watched_movie",
    "WatchedMovieInput": ".watched_movie_input",
    "WatchedSeason": ".watched_season",
    "WatchedSeasonInput": ".watched_season_input",
    "WatchedSeasonNumberInput": ".watched_season_number_input",
    "WatchedShow": ".watched_show",
    "WatchedShowInput": ".watched_show_input",
    "Watching": ".watching",
    "WatchlistHide": ".watchlist_hide",
    "WebosLink": ".webos_link",
    "WebosParams": ".webos_params",
    "WelcomeSettings": ".welcome_settings",
    "YearInReview": ".year_in_review",
    "YearInReviewPersona": ".year_in_review_persona",
}

# Hidden from type checkers, which would otherwise take any name for a model.
if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        model = getattr(import_module(MODULES[name], __name__), name)
        globals()[name] = model
        return model


def __dir__() -> list[str]:
    return sorted(__all__)
