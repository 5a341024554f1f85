# Generated from openapi.yaml by "make regen". Do not edit.
"""The data models, each imported when it is first used.

Type checkers read the stub beside this instead. The imports say where each model is written.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse as AccessTokenResponse
    from .account_activities import AccountActivities as AccountActivities
    from .account_limits import AccountLimits as AccountLimits
    from .account_settings import AccountSettings as AccountSettings
    from .add_notes_request import AddNotesRequest as AddNotesRequest
    from .add_result import AddResult as AddResult
    from .airs import Airs as Airs
    from .alias import Alias as Alias
    from .anticipated_media import AnticipatedMedia as AnticipatedMedia
    from .anticipated_movie import AnticipatedMovie as AnticipatedMovie
    from .anticipated_show import AnticipatedShow as AnticipatedShow
    from .attached_item import AttachedItem as AttachedItem
    from .authorization_code_grant import AuthorizationCodeGrant as AuthorizationCodeGrant
    from .available_on import AvailableOn as AvailableOn
    from .avatar import Avatar as Avatar
    from .avatar_update import AvatarUpdate as AvatarUpdate
    from .blocked_user import BlockedUser as BlockedUser
    from .box_office_movie import BoxOfficeMovie as BoxOfficeMovie
    from .browsing_settings import BrowsingSettings as BrowsingSettings
    from .browsing_update import BrowsingUpdate as BrowsingUpdate
    from .calendar_episode import CalendarEpisode as CalendarEpisode
    from .calendar_grouping import CalendarGrouping as CalendarGrouping
    from .calendar_media import CalendarMedia as CalendarMedia
    from .calendar_movie import CalendarMovie as CalendarMovie
    from .calendar_settings import CalendarSettings as CalendarSettings
    from .calendar_target import CalendarTarget as CalendarTarget
    from .cast_images import CastImages as CastImages
    from .cast_member import CastMember as CastMember
    from .catalog_type import CatalogType as CatalogType
    from .certification import Certification as Certification
    from .certifications import Certifications as Certifications
    from .charted_list_type import ChartedListType as ChartedListType
    from .checkin import Checkin as Checkin
    from .checkin_conflict import CheckinConflict as CheckinConflict
    from .checkin_request import CheckinRequest as CheckinRequest
    from .collected_episode import CollectedEpisode as CollectedEpisode
    from .collected_episode_input import CollectedEpisodeInput as CollectedEpisodeInput
    from .collected_episode_item import CollectedEpisodeItem as CollectedEpisodeItem
    from .collected_episode_number_input import (
        CollectedEpisodeNumberInput as CollectedEpisodeNumberInput,
    )
    from .collected_item import CollectedItem as CollectedItem
    from .collected_movie import CollectedMovie as CollectedMovie
    from .collected_movie_input import CollectedMovieInput as CollectedMovieInput
    from .collected_season import CollectedSeason as CollectedSeason
    from .collected_season_input import CollectedSeasonInput as CollectedSeasonInput
    from .collected_season_number_input import (
        CollectedSeasonNumberInput as CollectedSeasonNumberInput,
    )
    from .collected_show import CollectedShow as CollectedShow
    from .collected_show_input import CollectedShowInput as CollectedShowInput
    from .collection_items_request import CollectionItemsRequest as CollectionItemsRequest
    from .collection_progress import CollectionProgress as CollectionProgress
    from .collection_type import CollectionType as CollectionType
    from .comment import Comment as Comment
    from .comment_gif import CommentGif as CommentGif
    from .comment_gif_input import CommentGifInput as CommentGifInput
    from .comment_kind import CommentKind as CommentKind
    from .comment_reaction import CommentReaction as CommentReaction
    from .comment_report_reason import CommentReportReason as CommentReportReason
    from .comment_report_request import CommentReportRequest as CommentReportRequest
    from .comment_settings import CommentSettings as CommentSettings
    from .comment_sort import CommentSort as CommentSort
    from .comment_target_ids_input import CommentTargetIdsInput as CommentTargetIdsInput
    from .comment_target_input import CommentTargetInput as CommentTargetInput
    from .comment_user_stats import CommentUserStats as CommentUserStats
    from .commented_item import CommentedItem as CommentedItem
    from .commented_type import CommentedType as CommentedType
    from .connections import Connections as Connections
    from .country import Country as Country
    from .country_certification import CountryCertification as CountryCertification
    from .country_count import CountryCount as CountryCount
    from .country_counts import CountryCounts as CountryCounts
    from .cover_type import CoverType as CoverType
    from .create_personal_list_request import CreatePersonalListRequest as CreatePersonalListRequest
    from .create_smart_list_request import CreateSmartListRequest as CreateSmartListRequest
    from .created_smart_list import CreatedSmartList as CreatedSmartList
    from .credits_ import Credits as Credits
    from .crew import Crew as Crew
    from .crew_member import CrewMember as CrewMember
    from .device_authorization_response import (
        DeviceAuthorizationResponse as DeviceAuthorizationResponse,
    )
    from .episode import Episode as Episode
    from .episode_collection_progress import EpisodeCollectionProgress as EpisodeCollectionProgress
    from .episode_ids import EpisodeIds as EpisodeIds
    from .episode_ids_input import EpisodeIdsInput as EpisodeIdsInput
    from .episode_images import EpisodeImages as EpisodeImages
    from .episode_input import EpisodeInput as EpisodeInput
    from .episode_list_item import EpisodeListItem as EpisodeListItem
    from .episode_number_input import EpisodeNumberInput as EpisodeNumberInput
    from .episode_play import EpisodePlay as EpisodePlay
    from .episode_progress import EpisodeProgress as EpisodeProgress
    from .episode_search_result import EpisodeSearchResult as EpisodeSearchResult
    from .episode_type import EpisodeType as EpisodeType
    from .extended_collection import ExtendedCollection as ExtendedCollection
    from .extended_credits import ExtendedCredits as ExtendedCredits
    from .extended_info import ExtendedInfo as ExtendedInfo
    from .extended_likes import ExtendedLikes as ExtendedLikes
    from .extended_profile import ExtendedProfile as ExtendedProfile
    from .extended_seasons import ExtendedSeasons as ExtendedSeasons
    from .extended_watched import ExtendedWatched as ExtendedWatched
    from .external_rating import ExternalRating as ExternalRating
    from .favorite_counts import FavoriteCounts as FavoriteCounts
    from .favorite_items_request import FavoriteItemsRequest as FavoriteItemsRequest
    from .favorited_movie import FavoritedMovie as FavoritedMovie
    from .favorited_show import FavoritedShow as FavoritedShow
    from .favorites_add_result import FavoritesAddResult as FavoritesAddResult
    from .favorites_remove_result import FavoritesRemoveResult as FavoritesRemoveResult
    from .filter_operator import FilterOperator as FilterOperator
    from .first_or_last_watched import FirstOrLastWatched as FirstOrLastWatched
    from .follow_request import FollowRequest as FollowRequest
    from .follow_result import FollowResult as FollowResult
    from .follower import Follower as Follower
    from .friend import Friend as Friend
    from .friend_leaderboard_entry import FriendLeaderboardEntry as FriendLeaderboardEntry
    from .gender import Gender as Gender
    from .generate_new_device_codes_request import (
        GenerateNewDeviceCodesRequest as GenerateNewDeviceCodesRequest,
    )
    from .genre import Genre as Genre
    from .genre_preferences import GenrePreferences as GenrePreferences
    from .genre_preferences_update import GenrePreferencesUpdate as GenrePreferencesUpdate
    from .hidden_add_result import HiddenAddResult as HiddenAddResult
    from .hidden_counts import HiddenCounts as HiddenCounts
    from .hidden_item import HiddenItem as HiddenItem
    from .hidden_items_request import HiddenItemsRequest as HiddenItemsRequest
    from .hidden_movie_input import HiddenMovieInput as HiddenMovieInput
    from .hidden_remove_result import HiddenRemoveResult as HiddenRemoveResult
    from .hidden_season import HiddenSeason as HiddenSeason
    from .hidden_season_input import HiddenSeasonInput as HiddenSeasonInput
    from .hidden_section import HiddenSection as HiddenSection
    from .hidden_show_input import HiddenShowInput as HiddenShowInput
    from .hidden_type import HiddenType as HiddenType
    from .hidden_user_input import HiddenUserInput as HiddenUserInput
    from .history_action import HistoryAction as HistoryAction
    from .history_add_result import HistoryAddResult as HistoryAddResult
    from .history_counts import HistoryCounts as HistoryCounts
    from .history_item import HistoryItem as HistoryItem
    from .history_items_request import HistoryItemsRequest as HistoryItemsRequest
    from .history_removal_request import HistoryRemovalRequest as HistoryRemovalRequest
    from .history_remove_result import HistoryRemoveResult as HistoryRemoveResult
    from .id_source import IdSource as IdSource
    from .include_replies import IncludeReplies as IncludeReplies
    from .item_counts import ItemCounts as ItemCounts
    from .item_limit import ItemLimit as ItemLimit
    from .item_sort import ItemSort as ItemSort
    from .item_type import ItemType as ItemType
    from .items_request import ItemsRequest as ItemsRequest
    from .items_type import ItemsType as ItemsType
    from .known_for import KnownFor as KnownFor
    from .language import Language as Language
    from .last_activities import LastActivities as LastActivities
    from .last_collected import LastCollected as LastCollected
    from .last_watched import LastWatched as LastWatched
    from .leaderboard_entry import LeaderboardEntry as LeaderboardEntry
    from .like import Like as Like
    from .liked_item import LikedItem as LikedItem
    from .liked_type import LikedType as LikedType
    from .link_kind import LinkKind as LinkKind
    from .list_ import List as List
    from .list_change import ListChange as ListChange
    from .list_ids import ListIds as ListIds
    from .list_images import ListImages as ListImages
    from .list_item import ListItem as ListItem
    from .list_item_type import ListItemType as ListItemType
    from .list_item_update_request import ListItemUpdateRequest as ListItemUpdateRequest
    from .list_items_request import ListItemsRequest as ListItemsRequest
    from .list_limits import ListLimits as ListLimits
    from .list_privacy import ListPrivacy as ListPrivacy
    from .list_reorder_result import ListReorderResult as ListReorderResult
    from .list_report_reason import ListReportReason as ListReportReason
    from .list_report_request import ListReportRequest as ListReportRequest
    from .list_search_result import ListSearchResult as ListSearchResult
    from .list_sort import ListSort as ListSort
    from .list_type import ListType as ListType
    from .listed_episode_input import ListedEpisodeInput as ListedEpisodeInput
    from .listed_movie_input import ListedMovieInput as ListedMovieInput
    from .listed_person_input import ListedPersonInput as ListedPersonInput
    from .listed_season_input import ListedSeasonInput as ListedSeasonInput
    from .listed_show_input import ListedShowInput as ListedShowInput
    from .lookup_type import LookupType as LookupType
    from .media_activities import MediaActivities as MediaActivities
    from .media_colors import MediaColors as MediaColors
    from .media_comment_sort import MediaCommentSort as MediaCommentSort
    from .media_images import MediaImages as MediaImages
    from .media_metadata import MediaMetadata as MediaMetadata
    from .media_report_reason import MediaReportReason as MediaReportReason
    from .media_report_request import MediaReportRequest as MediaReportRequest
    from .media_type import MediaType as MediaType
    from .minimal_collected_episodes import MinimalCollectedEpisodes as MinimalCollectedEpisodes
    from .minimal_collected_seasons import MinimalCollectedSeasons as MinimalCollectedSeasons
    from .minimal_collected_shows import MinimalCollectedShows as MinimalCollectedShows
    from .minimal_collection import MinimalCollection as MinimalCollection
    from .minimal_watched_episodes import MinimalWatchedEpisodes as MinimalWatchedEpisodes
    from .minimal_watched_movies import MinimalWatchedMovies as MinimalWatchedMovies
    from .minimal_watched_seasons import MinimalWatchedSeasons as MinimalWatchedSeasons
    from .minimal_watched_shows import MinimalWatchedShows as MinimalWatchedShows
    from .month_in_review import MonthInReview as MonthInReview
    from .month_persona import MonthPersona as MonthPersona
    from .most_favorited_media import MostFavoritedMedia as MostFavoritedMedia
    from .most_played_media import MostPlayedMedia as MostPlayedMedia
    from .most_watched_movie import MostWatchedMovie as MostWatchedMovie
    from .most_watched_show import MostWatchedShow as MostWatchedShow
    from .movie import Movie as Movie
    from .movie_ids import MovieIds as MovieIds
    from .movie_ids_input import MovieIdsInput as MovieIdsInput
    from .movie_input import MovieInput as MovieInput
    from .movie_job import MovieJob as MovieJob
    from .movie_jobs import MovieJobs as MovieJobs
    from .movie_list_item import MovieListItem as MovieListItem
    from .movie_or_show import MovieOrShow as MovieOrShow
    from .movie_or_show_ids import MovieOrShowIds as MovieOrShowIds
    from .movie_play import MoviePlay as MoviePlay
    from .movie_release import MovieRelease as MovieRelease
    from .movie_role import MovieRole as MovieRole
    from .movie_search_result import MovieSearchResult as MovieSearchResult
    from .movie_status import MovieStatus as MovieStatus
    from .network import Network as Network
    from .network_ids import NetworkIds as NetworkIds
    from .new_saved_filter import NewSavedFilter as NewSavedFilter
    from .next_popular_media import NextPopularMedia as NextPopularMedia
    from .next_popular_movie import NextPopularMovie as NextPopularMovie
    from .next_popular_show import NextPopularShow as NextPopularShow
    from .not_found_ids import NotFoundIds as NotFoundIds
    from .not_found_item import NotFoundItem as NotFoundItem
    from .not_found_items import NotFoundItems as NotFoundItems
    from .note import Note as Note
    from .note_attachment import NoteAttachment as NoteAttachment
    from .note_attachment_input import NoteAttachmentInput as NoteAttachmentInput
    from .note_item import NoteItem as NoteItem
    from .note_item_input import NoteItemInput as NoteItemInput
    from .note_privacy import NotePrivacy as NotePrivacy
    from .noted_item import NotedItem as NotedItem
    from .notes_type import NotesType as NotesType
    from .oauth_error_response import OauthErrorResponse as OauthErrorResponse
    from .on_deck_settings import OnDeckSettings as OnDeckSettings
    from .paused_episode import PausedEpisode as PausedEpisode
    from .paused_movie import PausedMovie as PausedMovie
    from .period import Period as Period
    from .period_counts import PeriodCounts as PeriodCounts
    from .permissions import Permissions as Permissions
    from .person import Person as Person
    from .person_ids import PersonIds as PersonIds
    from .person_ids_input import PersonIdsInput as PersonIdsInput
    from .person_images import PersonImages as PersonImages
    from .person_input import PersonInput as PersonInput
    from .person_movies import PersonMovies as PersonMovies
    from .person_report_reason import PersonReportReason as PersonReportReason
    from .person_report_request import PersonReportRequest as PersonReportRequest
    from .person_search_result import PersonSearchResult as PersonSearchResult
    from .person_shows import PersonShows as PersonShows
    from .persona import Persona as Persona
    from .persona_confidence import PersonaConfidence as PersonaConfidence
    from .persona_highlight import PersonaHighlight as PersonaHighlight
    from .persona_highlight_kind import PersonaHighlightKind as PersonaHighlightKind
    from .persona_scores import PersonaScores as PersonaScores
    from .persona_streak import PersonaStreak as PersonaStreak
    from .persona_trait import PersonaTrait as PersonaTrait
    from .playback_item import PlaybackItem as PlaybackItem
    from .playback_type import PlaybackType as PlaybackType
    from .plex_ids import PlexIds as PlexIds
    from .poll_for_the_access_token_request import (
        PollForTheAccessTokenRequest as PollForTheAccessTokenRequest,
    )
    from .post_comment_request import PostCommentRequest as PostCommentRequest
    from .post_reply_request import PostReplyRequest as PostReplyRequest
    from .profile_settings import ProfileSettings as ProfileSettings
    from .profile_sort import ProfileSort as ProfileSort
    from .profile_tab import ProfileTab as ProfileTab
    from .profile_update import ProfileUpdate as ProfileUpdate
    from .progress import Progress as Progress
    from .progress_item import ProgressItem as ProgressItem
    from .progress_page_settings import ProgressPageSettings as ProgressPageSettings
    from .progress_settings import ProgressSettings as ProgressSettings
    from .progress_stats import ProgressStats as ProgressStats
    from .ranked_list import RankedList as RankedList
    from .rated_episode import RatedEpisode as RatedEpisode
    from .rated_episode_input import RatedEpisodeInput as RatedEpisodeInput
    from .rated_episode_number_input import RatedEpisodeNumberInput as RatedEpisodeNumberInput
    from .rated_item import RatedItem as RatedItem
    from .rated_movie import RatedMovie as RatedMovie
    from .rated_movie_input import RatedMovieInput as RatedMovieInput
    from .rated_season import RatedSeason as RatedSeason
    from .rated_season_input import RatedSeasonInput as RatedSeasonInput
    from .rated_season_number_input import RatedSeasonNumberInput as RatedSeasonNumberInput
    from .rated_show import RatedShow as RatedShow
    from .rated_show_input import RatedShowInput as RatedShowInput
    from .rating_distribution import RatingDistribution as RatingDistribution
    from .ratings import Ratings as Ratings
    from .ratings_add_result import RatingsAddResult as RatingsAddResult
    from .ratings_remove_result import RatingsRemoveResult as RatingsRemoveResult
    from .ratings_request import RatingsRequest as RatingsRequest
    from .reacted_comment import ReactedComment as ReactedComment
    from .reaction import Reaction as Reaction
    from .reaction_activities import ReactionActivities as ReactionActivities
    from .reaction_distribution import ReactionDistribution as ReactionDistribution
    from .reaction_summary import ReactionSummary as ReactionSummary
    from .reaction_type import ReactionType as ReactionType
    from .recent_query import RecentQuery as RecentQuery
    from .recent_search_request import RecentSearchRequest as RecentSearchRequest
    from .recommendation_settings import RecommendationSettings as RecommendationSettings
    from .recommendation_source import RecommendationSource as RecommendationSource
    from .recommendation_source_type import RecommendationSourceType as RecommendationSourceType
    from .recommendation_subgenre import RecommendationSubgenre as RecommendationSubgenre
    from .recommended_movie import RecommendedMovie as RecommendedMovie
    from .recommended_show import RecommendedShow as RecommendedShow
    from .recommender import Recommender as Recommender
    from .refresh_token_grant import RefreshTokenGrant as RefreshTokenGrant
    from .release_type import ReleaseType as ReleaseType
    from .remove_result import RemoveResult as RemoveResult
    from .reorder_request import ReorderRequest as ReorderRequest
    from .reorder_result import ReorderResult as ReorderResult
    from .reset_show_progress_request import ResetShowProgressRequest as ResetShowProgressRequest
    from .result_type import ResultType as ResultType
    from .review_countries import ReviewCountries as ReviewCountries
    from .review_counts import ReviewCounts as ReviewCounts
    from .review_images import ReviewImages as ReviewImages
    from .review_stats import ReviewStats as ReviewStats
    from .review_thanks import ReviewThanks as ReviewThanks
    from .review_trends import ReviewTrends as ReviewTrends
    from .revoke_an_access_token_request import (
        RevokeAnAccessTokenRequest as RevokeAnAccessTokenRequest,
    )
    from .rewatching_settings import RewatchingSettings as RewatchingSettings
    from .rotten_tomatoes_rating import RottenTomatoesRating as RottenTomatoesRating
    from .saved_filter import SavedFilter as SavedFilter
    from .saved_filter_section import SavedFilterSection as SavedFilterSection
    from .saved_filters_result import SavedFiltersResult as SavedFiltersResult
    from .scored_media import ScoredMedia as ScoredMedia
    from .scored_movie import ScoredMovie as ScoredMovie
    from .scored_person import ScoredPerson as ScoredPerson
    from .scored_show import ScoredShow as ScoredShow
    from .scrobble import Scrobble as Scrobble
    from .scrobble_action import ScrobbleAction as ScrobbleAction
    from .scrobble_conflict import ScrobbleConflict as ScrobbleConflict
    from .scrobble_episode_input import ScrobbleEpisodeInput as ScrobbleEpisodeInput
    from .scrobble_request import ScrobbleRequest as ScrobbleRequest
    from .scrobble_show_input import ScrobbleShowInput as ScrobbleShowInput
    from .search_field import SearchField as SearchField
    from .search_limits import SearchLimits as SearchLimits
    from .search_result import SearchResult as SearchResult
    from .search_settings import SearchSettings as SearchSettings
    from .search_type import SearchType as SearchType
    from .season import Season as Season
    from .season_collection_progress import SeasonCollectionProgress as SeasonCollectionProgress
    from .season_ids import SeasonIds as SeasonIds
    from .season_ids_input import SeasonIdsInput as SeasonIdsInput
    from .season_images import SeasonImages as SeasonImages
    from .season_input import SeasonInput as SeasonInput
    from .season_list_item import SeasonListItem as SeasonListItem
    from .season_number_input import SeasonNumberInput as SeasonNumberInput
    from .season_progress import SeasonProgress as SeasonProgress
    from .sentiment import Sentiment as Sentiment
    from .sentiments import Sentiments as Sentiments
    from .sharing import Sharing as Sharing
    from .sharing_input import SharingInput as SharingInput
    from .sharing_text import SharingText as SharingText
    from .show import Show as Show
    from .show_ids import ShowIds as ShowIds
    from .show_ids_input import ShowIdsInput as ShowIdsInput
    from .show_input import ShowInput as ShowInput
    from .show_job import ShowJob as ShowJob
    from .show_jobs import ShowJobs as ShowJobs
    from .show_list_item import ShowListItem as ShowListItem
    from .show_role import ShowRole as ShowRole
    from .show_search_result import ShowSearchResult as ShowSearchResult
    from .show_status import ShowStatus as ShowStatus
    from .signed_in_user import SignedInUser as SignedInUser
    from .skipped_filter import SkippedFilter as SkippedFilter
    from .smart_list import SmartList as SmartList
    from .smart_list_filters import SmartListFilters as SmartListFilters
    from .smart_list_filters_input import SmartListFiltersInput as SmartListFiltersInput
    from .smart_list_item import SmartListItem as SmartListItem
    from .smart_list_items_type import SmartListItemsType as SmartListItemsType
    from .smart_list_media import SmartListMedia as SmartListMedia
    from .smart_list_privacy import SmartListPrivacy as SmartListPrivacy
    from .smart_list_source import SmartListSource as SmartListSource
    from .social_activity import SocialActivity as SocialActivity
    from .social_circle import SocialCircle as SocialCircle
    from .social_ids import SocialIds as SocialIds
    from .social_media_activity import SocialMediaActivity as SocialMediaActivity
    from .social_watched import SocialWatched as SocialWatched
    from .social_watchlisted import SocialWatchlisted as SocialWatchlisted
    from .sort_how import SortHow as SortHow
    from .spoiler_settings import SpoilerSettings as SpoilerSettings
    from .spoiler_update import SpoilerUpdate as SpoilerUpdate
    from .stats import Stats as Stats
    from .streaming_media import StreamingMedia as StreamingMedia
    from .streaming_movie import StreamingMovie as StreamingMovie
    from .streaming_period import StreamingPeriod as StreamingPeriod
    from .streaming_rank import StreamingRank as StreamingRank
    from .streaming_service_counts import StreamingServiceCounts as StreamingServiceCounts
    from .streaming_services import StreamingServices as StreamingServices
    from .streaming_show import StreamingShow as StreamingShow
    from .studio import Studio as Studio
    from .studio_ids import StudioIds as StudioIds
    from .subgenre import Subgenre as Subgenre
    from .thanked_item import ThankedItem as ThankedItem
    from .trakt_rating import TraktRating as TraktRating
    from .translation import Translation as Translation
    from .trend_of_month import TrendOfMonth as TrendOfMonth
    from .trending_media import TrendingMedia as TrendingMedia
    from .trending_movie import TrendingMovie as TrendingMovie
    from .trending_search import TrendingSearch as TrendingSearch
    from .trending_search_type import TrendingSearchType as TrendingSearchType
    from .trending_show import TrendingShow as TrendingShow
    from .unavailable_item import UnavailableItem as UnavailableItem
    from .up_next_intent import UpNextIntent as UpNextIntent
    from .update_activity import UpdateActivity as UpdateActivity
    from .update_avatar_request import UpdateAvatarRequest as UpdateAvatarRequest
    from .update_cover_image_request import UpdateCoverImageRequest as UpdateCoverImageRequest
    from .update_favorites_request import UpdateFavoritesRequest as UpdateFavoritesRequest
    from .update_note_request import UpdateNoteRequest as UpdateNoteRequest
    from .update_personal_list_request import UpdatePersonalListRequest as UpdatePersonalListRequest
    from .update_settings_request import UpdateSettingsRequest as UpdateSettingsRequest
    from .update_smart_list_request import UpdateSmartListRequest as UpdateSmartListRequest
    from .update_watchlist_request import UpdateWatchlistRequest as UpdateWatchlistRequest
    from .updated_media import UpdatedMedia as UpdatedMedia
    from .updated_movie import UpdatedMovie as UpdatedMovie
    from .updated_person import UpdatedPerson as UpdatedPerson
    from .updated_show import UpdatedShow as UpdatedShow
    from .user import User as User
    from .user_ids import UserIds as UserIds
    from .user_ids_input import UserIdsInput as UserIdsInput
    from .user_images import UserImages as UserImages
    from .user_input import UserInput as UserInput
    from .user_item_stats import UserItemStats as UserItemStats
    from .user_network_stats import UserNetworkStats as UserNetworkStats
    from .user_progress_stats import UserProgressStats as UserProgressStats
    from .user_rating_stats import UserRatingStats as UserRatingStats
    from .user_report_reason import UserReportReason as UserReportReason
    from .user_report_request import UserReportRequest as UserReportRequest
    from .user_settings import UserSettings as UserSettings
    from .user_stats import UserStats as UserStats
    from .video import Video as Video
    from .watch_now import WatchNow as WatchNow
    from .watch_now_by_country import WatchNowByCountry as WatchNowByCountry
    from .watch_now_filter import WatchNowFilter as WatchNowFilter
    from .watch_now_offer import WatchNowOffer as WatchNowOffer
    from .watch_now_prices import WatchNowPrices as WatchNowPrices
    from .watch_now_settings import WatchNowSettings as WatchNowSettings
    from .watch_now_source import WatchNowSource as WatchNowSource
    from .watch_now_source_images import WatchNowSourceImages as WatchNowSourceImages
    from .watch_now_source_type import WatchNowSourceType as WatchNowSourceType
    from .watch_now_sources_by_country import WatchNowSourcesByCountry as WatchNowSourcesByCountry
    from .watch_now_update import WatchNowUpdate as WatchNowUpdate
    from .watch_popup_action import WatchPopupAction as WatchPopupAction
    from .watched_at_release import WatchedAtRelease as WatchedAtRelease
    from .watched_episode import WatchedEpisode as WatchedEpisode
    from .watched_episode_input import WatchedEpisodeInput as WatchedEpisodeInput
    from .watched_episode_number_input import WatchedEpisodeNumberInput as WatchedEpisodeNumberInput
    from .watched_item import WatchedItem as WatchedItem
    from .watched_movie import WatchedMovie as WatchedMovie
    from .watched_movie_input import WatchedMovieInput as WatchedMovieInput
    from .watched_season import WatchedSeason as WatchedSeason
    from .watched_season_input import WatchedSeasonInput as WatchedSeasonInput
    from .watched_season_number_input import WatchedSeasonNumberInput as WatchedSeasonNumberInput
    from .watched_show import WatchedShow as WatchedShow
    from .watched_show_input import WatchedShowInput as WatchedShowInput
    from .watching import Watching as Watching
    from .watchlist_hide import WatchlistHide as WatchlistHide
    from .webos_link import WebosLink as WebosLink
    from .webos_params import WebosParams as WebosParams
    from .welcome_settings import WelcomeSettings as WelcomeSettings
    from .year_in_review import YearInReview as YearInReview
    from .year_in_review_persona import YearInReviewPersona as YearInReviewPersona

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
__all__ = tuple(sorted(MODULES))


def __getattr__(name):
    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    model = getattr(import_module(MODULES[name], __name__), name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return list(__all__)
