# Generated from openapi.yaml by "make regen". Do not edit.
import datetime
from typing import Literal

import attrs

from .._model import Answer, AnswerMap, WriteResult, field
from .._named import Ids, Item
from .._request import Request
from ..types import UNSET, OpenEnum, Unset

class AccessTokenResponse(Answer):
    access_token: str = field(secret=True)
    token_type: str
    expires_in: int
    refresh_token: str = field(secret=True)
    scope: str
    created_at: int

class AccountActivities(Answer):
    settings_at: datetime.datetime | None
    followed_at: datetime.datetime | None
    following_at: datetime.datetime | None
    pending_at: datetime.datetime | None
    requested_at: datetime.datetime | None

class AccountLimits(Answer):
    list_: ListLimits = field(key="list")
    watchlist: ItemLimit
    favorites: ItemLimit
    search: SearchLimits | None = None
    collection: ItemLimit | None = None
    notes: ItemLimit | None = None

class AccountSettings(Answer):
    timezone: str | None = None
    date_format: str | None = None
    time_24hr: bool | None = None
    cover_image: str | None = None
    token: str | None = field(default=None, secret=True)
    display_ads: bool | None = None

@attrs.define(repr=False)
class AddNotesRequest(Request):
    notes: str
    spoiler: bool | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET
    attached_to: NoteAttachmentInput | Unset = UNSET
    item: NoteItemInput | Unset = UNSET
    movie: MovieInput | Unset = UNSET
    show: ShowInput | Unset = UNSET
    season: SeasonInput | Unset = UNSET
    episode: EpisodeInput | Unset = UNSET
    person: PersonInput | Unset = UNSET

class AddResult(WriteResult):
    added: ItemCounts
    existing: ItemCounts
    not_found: NotFoundItems
    list_: ListChange = field(key="list")
    updated: ItemCounts | None = None

class Airs(Answer):
    day: str | None
    time: str | None
    timezone: str | None

class Alias(Answer):
    title: str
    country: str | None

class AnticipatedMedia(Answer):
    list_count: int
    movie: Movie | None = None
    show: Show | None = None

class AnticipatedMovie(Answer):
    list_count: int
    movie: Movie

class AnticipatedShow(Answer):
    list_count: int
    show: Show

class AttachedItem(Answer):
    type: ItemType
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None
    list_: List | None = field(key="list", default=None)

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Season | Episode | List | None: ...

@attrs.define(repr=False)
class AuthorizationCodeGrant(Request):
    grant_type: Literal["authorization_code"]
    code: str = attrs.field(repr=False)
    client_id: str
    redirect_uri: str
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)
    code_verifier: str | Unset = attrs.field(default=UNSET, repr=False)

class AvailableOn(Answer):
    name: str

class Avatar(Answer):
    full: str

@attrs.define(repr=False)
class AvatarUpdate(Request):
    avatar: str

class BlockedUser(Answer):
    blocked_at: datetime.datetime
    user: User

class BoxOfficeMovie(Answer):
    revenue: int
    movie: Movie

class BrowsingSettings(Answer):
    hide_watching_now: bool
    watch_only_once: bool
    other_site_ratings: bool
    release_date_ignore_runtime: bool
    display_early_ratings: bool
    hide_episode_type_tags: bool
    hide_unsaved_filters_prompt: bool
    spoilers: SpoilerSettings
    calendar: CalendarSettings
    progress: ProgressSettings
    watchnow: WatchNowSettings
    welcome: WelcomeSettings
    genres: GenrePreferences
    comments: CommentSettings
    recommendations: RecommendationSettings
    rewatching: RewatchingSettings
    profile: ProfileSettings
    watch_popup_action: WatchPopupAction | None = None
    list_popup_action: str | None = None
    week_start_day: str | None = None
    watch_after_rating: str | None = None
    show_rating_prompt: bool | None = None
    locale: str | None = None
    dark_knight: str | None = None
    app_theme: str | None = None
    search: SearchSettings | None = None

@attrs.define(repr=False)
class BrowsingUpdate(Request):
    genres: GenrePreferencesUpdate | None | Unset = UNSET
    spoilers: SpoilerUpdate | None | Unset = UNSET
    watchnow: WatchNowUpdate | None | Unset = UNSET
    dark_knight: str | None | Unset = UNSET
    watch_only_once: bool | None | Unset = UNSET
    show_rating_prompt: bool | None | Unset = UNSET
    locale: str | None | Unset = UNSET

class CalendarEpisode(Answer):
    first_aired: datetime.datetime
    episode: Episode
    show: Show

class CalendarGrouping(OpenEnum):
    DAY = "day"

class CalendarMedia(Answer):
    released: datetime.date | None = None
    movie: Movie | None = None
    first_aired: datetime.datetime | None = None
    episode: Episode | None = None
    show: Show | None = None

class CalendarMovie(Answer):
    released: datetime.date
    movie: Movie

class CalendarSettings(Answer):
    hide_specials: bool
    autoscroll: bool
    period: str | None = None
    start_day: str | None = None
    layout: str | None = None
    image_type: str | None = None

class CalendarTarget(OpenEnum):
    ALL = "all"
    MY = "my"

class CastImages(Answer):
    headshot: list[str]

class CastMember(Answer):
    person: Person
    character: str
    characters: list[str] | None = None
    episode_count: int | None = None
    order: int | None = None
    images: CastImages | None = None

class CatalogType(OpenEnum):
    MOVIES = "movies"
    SHOWS = "shows"

class Certification(Answer):
    name: str
    slug: str
    description: str

class Certifications(AnswerMap["list[Certification]"]): ...

class ChartedListType(OpenEnum):
    OFFICIAL = "official"
    PERSONAL = "personal"

class Checkin(Answer):
    id: int
    watched_at: datetime.datetime
    sharing: Sharing
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

class CheckinConflict(Answer):
    expires_at: datetime.datetime

@attrs.define(repr=False)
class CheckinRequest(Request):
    movie: MovieInput | Unset = UNSET
    show: ScrobbleShowInput | Unset = UNSET
    episode: ScrobbleEpisodeInput | Unset = UNSET
    sharing: SharingInput | Unset = UNSET
    message: str | Unset = UNSET

class CollectedEpisode(Answer):
    number: int
    collected_at: datetime.datetime | None
    updated_at: datetime.datetime | None = None
    available_on: list[AvailableOn] | None = None
    metadata: MediaMetadata | None = None

@attrs.define(repr=False)
class CollectedEpisodeInput(Request):
    ids: EpisodeIdsInput
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})

class CollectedEpisodeItem(Answer):
    episode: Episode
    show: Show
    type: ItemType | None = None
    collected_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    available_on: list[AvailableOn] | None = None
    metadata: MediaMetadata | None = None

    @property
    def type_(self) -> ItemType | None: ...
    @property
    def item(self) -> Show | Episode | None: ...

@attrs.define(repr=False)
class CollectedEpisodeNumberInput(Request):
    number: int
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})

class CollectedItem(Answer):
    type: ItemType | None = None
    collected_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    last_collected_at: datetime.datetime | None = None
    last_updated_at: datetime.datetime | None = None
    movie: Movie | None = None
    show: Show | None = None
    episode: Episode | None = None
    seasons: list[CollectedSeason] | None = None
    available_on: list[AvailableOn] | None = None
    metadata: MediaMetadata | None = None

    @property
    def type_(self) -> ItemType | None: ...
    @property
    def item(self) -> Movie | Show | Episode | None: ...

class CollectedMovie(Answer):
    movie: Movie
    type: ItemType | None = None
    collected_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    last_collected_at: datetime.datetime | None = None
    last_updated_at: datetime.datetime | None = None
    available_on: list[AvailableOn] | None = None
    metadata: MediaMetadata | None = None

    @property
    def type_(self) -> ItemType | None: ...

@attrs.define(repr=False)
class CollectedMovieInput(Request):
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

class CollectedSeason(Answer):
    number: int
    episodes: list[CollectedEpisode]

@attrs.define(repr=False)
class CollectedSeasonInput(Request):
    ids: SeasonIdsInput
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})

@attrs.define(repr=False)
class CollectedSeasonNumberInput(Request):
    number: int
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})
    episodes: list[CollectedEpisodeNumberInput] | Unset = UNSET

class CollectedShow(Answer):
    show: Show
    type: ItemType | None = None
    collected_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    last_collected_at: datetime.datetime | None = None
    last_updated_at: datetime.datetime | None = None
    seasons: list[CollectedSeason] | None = None
    available_on: list[AvailableOn] | None = None
    metadata: MediaMetadata | None = None

    @property
    def type_(self) -> ItemType | None: ...

@attrs.define(repr=False)
class CollectedShowInput(Request):
    collected_at: datetime.datetime | Unset = UNSET
    media_type: str | Unset = UNSET
    resolution: str | Unset = UNSET
    hdr: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_channels: str | Unset = UNSET
    field_3d: bool | Unset = attrs.field(default=UNSET, metadata={"key": "3d"})
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[CollectedSeasonNumberInput] | Unset = UNSET

@attrs.define(repr=False)
class CollectionItemsRequest(Request):
    movies: list[CollectedMovieInput] | Unset = UNSET
    shows: list[CollectedShowInput] | Unset = UNSET
    seasons: list[CollectedSeasonInput] | Unset = UNSET
    episodes: list[CollectedEpisodeInput] | Unset = UNSET

class CollectionProgress(Answer):
    aired: int
    completed: int
    last_collected_at: datetime.datetime | None = None
    seasons: list[SeasonCollectionProgress] | None = None
    hidden_seasons: list[HiddenSeason] | None = None
    next_episode: Episode | None = None
    last_episode: Episode | None = None

class CollectionType(OpenEnum):
    EPISODES = "episodes"
    MOVIES = "movies"
    SHOWS = "shows"

class Comment(Answer):
    id: int
    parent_id: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    comment: str
    spoiler: bool
    review: bool
    replies: int
    likes: int
    user_rating: int | None
    user: User
    language: str | None = None
    user_stats: CommentUserStats | None = None
    sharing: Sharing | None = None
    gif: CommentGif | None = None

class CommentGif(Answer):
    url: str
    slug: str | None = None

@attrs.define(repr=False)
class CommentGifInput(Request):
    url: str
    slug: str | None | Unset = UNSET

class CommentKind(OpenEnum):
    ALL = "all"
    REVIEWS = "reviews"
    SHOUTS = "shouts"

class CommentReaction(Answer):
    reacted_at: datetime.datetime
    reaction: Reaction
    user: User

class CommentReportReason(OpenEnum):
    ABUSIVE = "abusive"
    BIGOTRY = "bigotry"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    OFFTOPIC = "offtopic"
    OTHER = "other"
    POLITICAL = "political"
    SPAM = "spam"
    SPOILERS = "spoilers"
    SUPPORT = "support"
    TOO_SHORT = "too_short"

@attrs.define(repr=False)
class CommentReportRequest(Request):
    reason: CommentReportReason
    message: str | Unset = UNSET

class CommentSettings(Answer):
    blocked_uids: list[int]

class CommentSort(OpenEnum):
    LIKES = "likes"
    NEWEST = "newest"
    OLDEST = "oldest"
    REPLIES = "replies"

@attrs.define(repr=False)
class CommentTargetIdsInput(Request):
    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET
    tvdb: int | Unset = UNSET

@attrs.define(repr=False)
class CommentTargetInput(Request):
    ids: CommentTargetIdsInput
    title: str | Unset = UNSET
    year: int | Unset = UNSET

class CommentUserStats(Answer):
    rating: int | None
    play_count: int
    completed_count: int

class CommentedItem(Answer):
    type: ItemType
    comment: Comment
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None
    list_: List | None = field(key="list", default=None)

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Season | Episode | List | Comment | None: ...

class CommentedType(OpenEnum):
    ALL = "all"
    EPISODES = "episodes"
    LISTS = "lists"
    MOVIES = "movies"
    SEASONS = "seasons"
    SHOWS = "shows"

class Connections(Answer):
    facebook: bool | None = None
    twitter: bool | None = None
    mastodon: bool | None = None
    google: bool | None = None
    tumblr: bool | None = None
    medium: bool | None = None
    slack: bool | None = None
    apple: bool | None = None
    dropbox: bool | None = None
    microsoft: bool | None = None

class Country(Answer):
    name: str
    code: str

class CountryCertification(Answer):
    certification: str | None = None
    country: str | None = None

class CountryCount(Answer):
    country: str
    count: int

class CountryCounts(Answer):
    country_count: int
    countries: list[CountryCount]

class CoverType(OpenEnum):
    EPISODE = "episode"
    MOVIE = "movie"
    SHOW = "show"

@attrs.define(repr=False)
class CreatePersonalListRequest(Request):
    name: str
    description: str | Unset = UNSET
    privacy: ListPrivacy | Unset = UNSET
    display_numbers: bool | Unset = UNSET
    allow_comments: bool | Unset = UNSET
    sort_by: str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET

@attrs.define(repr=False)
class CreateSmartListRequest(Request):
    name: str
    source: SmartListSource
    media_type: SmartListMedia
    filters: SmartListFiltersInput | Unset = UNSET
    privacy: SmartListPrivacy | Unset = UNSET

class CreatedSmartList(Item):
    ids: ListIds

class Credits(Answer):
    cast: list[CastMember] | None
    guest_stars: list[CastMember] | None = None
    crew: Crew | None = None

class Crew(AnswerMap["list[CrewMember]"]): ...

class CrewMember(Answer):
    person: Person
    job: str
    jobs: list[str] | None = None
    episode_count: int | None = None
    images: CastImages | None = None

class DeviceAuthorizationResponse(Answer):
    device_code: str = field(secret=True)
    user_code: str
    verification_url: str
    expires_in: int
    interval: int

class Episode(Item):
    season: int
    number: int
    title: str | None
    ids: EpisodeIds
    number_abs: int | None = None
    overview: str | None = None
    first_aired: datetime.datetime | None = None
    released: datetime.date | None = None
    effective_release_date: datetime.datetime | None = None
    rating: float | None = None
    votes: int | None = None
    comment_count: int | None = None
    updated_at: datetime.datetime | None = None
    available_translations: list[str] | None = None
    runtime: int | None = None
    episode_type: EpisodeType | None = None
    original_title: str | None = None
    after_credits: bool | None = None
    during_credits: bool | None = None
    images: EpisodeImages | None = None
    episodes: list[Episode] | None = None
    translations: list[Translation] | None = None

    @property
    def kind(self) -> Literal["episode"]: ...

class EpisodeCollectionProgress(Answer):
    number: int
    completed: bool
    collected_at: datetime.datetime | None = None

class EpisodeIds(Ids):
    trakt: int
    tvdb: int | None
    imdb: str | None
    tmdb: int | None
    tvrage: int | None = None
    plex: PlexIds | None = None

@attrs.define(repr=False)
class EpisodeIdsInput(Request):
    trakt: int | Unset = UNSET
    tvdb: int | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET

class EpisodeImages(Answer):
    screenshot: list[str]

@attrs.define(repr=False)
class EpisodeInput(Request):
    ids: EpisodeIdsInput

class EpisodeListItem(Answer):
    listed_at: datetime.datetime
    type: ItemType
    show: Show
    episode: Episode
    rank: int | None = None
    id: int | None = None
    notes: str | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Show | Episode | None: ...

@attrs.define(repr=False)
class EpisodeNumberInput(Request):
    number: int

class EpisodePlay(Answer):
    id: int
    watched_at: datetime.datetime
    action: HistoryAction
    type: ItemType
    episode: Episode
    show: Show

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Show | Episode | None: ...

class EpisodeProgress(Answer):
    number: int
    completed: bool
    last_watched_at: datetime.datetime | None = None
    stats: ProgressStats | None = None

class EpisodeSearchResult(Answer):
    score: float | None
    type: ItemType
    show: Show
    episode: Episode

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Show | Episode | None: ...

class EpisodeType(OpenEnum):
    FULL_SEASON = "full_season"
    MID_SEASON_FINALE = "mid_season_finale"
    MID_SEASON_PREMIERE = "mid_season_premiere"
    MULTIPLE_EPISODES = "multiple_episodes"
    SEASON_FINALE = "season_finale"
    SEASON_PREMIERE = "season_premiere"
    SERIES_FINALE = "series_finale"
    SERIES_PREMIERE = "series_premiere"
    STANDARD = "standard"

class ExtendedCollection(OpenEnum):
    FULL = "full"
    IMAGES = "images"
    METADATA = "metadata"
    MIN = "min"

class ExtendedCredits(OpenEnum):
    FULL = "full"
    GUEST_STARS = "guest_stars"
    IMAGES = "images"

class ExtendedInfo(OpenEnum):
    FULL = "full"
    IMAGES = "images"

class ExtendedLikes(OpenEnum):
    COMMENTS = "comments"
    FULL = "full"
    IMAGES = "images"
    MIN = "min"

class ExtendedProfile(OpenEnum):
    FULL = "full"
    IMAGES = "images"
    VIP = "vip"

class ExtendedSeasons(OpenEnum):
    EPISODES = "episodes"
    FULL = "full"
    IMAGES = "images"

class ExtendedWatched(OpenEnum):
    FULL = "full"
    IMAGES = "images"
    MIN = "min"
    NOSEASONS = "noseasons"
    PROGRESS = "progress"

class ExternalRating(Answer):
    rating: float | None
    link: str | None
    votes: int | None = None

class FavoriteCounts(Answer):
    movies: int
    shows: int

@attrs.define(repr=False)
class FavoriteItemsRequest(Request):
    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET

class FavoritedMovie(Answer):
    user_count: int
    movie: Movie

class FavoritedShow(Answer):
    user_count: int
    show: Show

class FavoritesAddResult(WriteResult):
    not_found: NotFoundItems
    list_: ListChange = field(key="list")
    added: FavoriteCounts | None = None
    existing: FavoriteCounts | None = None

class FavoritesRemoveResult(WriteResult):
    not_found: NotFoundItems
    list_: ListChange = field(key="list")
    deleted: FavoriteCounts | None = None

class FilterOperator(OpenEnum):
    AND = "and"
    OR = "or"

class FirstOrLastWatched(Answer):
    watched_at: datetime.datetime
    type: ItemType
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Episode | None: ...

class FollowRequest(Answer):
    id: int
    requested_at: datetime.datetime
    user: User

class FollowResult(Answer):
    user: User
    approved_at: datetime.datetime | None = None

class Follower(Answer):
    followed_at: datetime.datetime
    user: User

class Friend(Answer):
    friends_at: datetime.datetime
    user: User

class FriendLeaderboardEntry(Answer):
    rank: int | None
    user: User
    total_minutes: int | None
    total_plays: int | None
    locked: bool

class Gender(OpenEnum):
    FEMALE = "female"
    MALE = "male"
    NON_BINARY = "non_binary"
    OTHER = "other"
    UNKNOWN = "unknown"
    VALUE_5 = ""

@attrs.define(repr=False)
class GenerateNewDeviceCodesRequest(Request):
    client_id: str

class Genre(Answer):
    name: str
    slug: str
    subgenres: list[Subgenre] | None = None

class GenrePreferences(Answer):
    favorites: list[str] | None = None
    disliked: list[str] | None = None

@attrs.define(repr=False)
class GenrePreferencesUpdate(Request):
    favorites: list[str] | None | Unset = UNSET
    disliked: list[str] | None | Unset = UNSET

class HiddenAddResult(WriteResult):
    added: HiddenCounts
    not_found: NotFoundItems

class HiddenCounts(Answer):
    movies: int
    shows: int | None = None
    seasons: int | None = None
    season: int | None = None
    episodes: int | None = None
    users: int | None = None

class HiddenItem(Answer):
    type: ItemType
    hidden_at: datetime.datetime | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    user: User | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Season | User | None: ...

@attrs.define(repr=False)
class HiddenItemsRequest(Request):
    movies: list[HiddenMovieInput] | Unset = UNSET
    shows: list[HiddenShowInput] | Unset = UNSET
    seasons: list[HiddenSeasonInput] | Unset = UNSET
    episodes: list[EpisodeInput] | Unset = UNSET
    people: list[PersonInput] | Unset = UNSET
    users: list[HiddenUserInput] | Unset = UNSET

@attrs.define(repr=False)
class HiddenMovieInput(Request):
    hidden_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

class HiddenRemoveResult(WriteResult):
    deleted: HiddenCounts
    not_found: NotFoundItems

class HiddenSeason(Item):
    number: int
    ids: SeasonIds

    @property
    def kind(self) -> Literal["season"]: ...

@attrs.define(repr=False)
class HiddenSeasonInput(Request):
    ids: SeasonIdsInput
    hidden_at: datetime.datetime | Unset = UNSET

class HiddenSection(OpenEnum):
    CALENDAR = "calendar"
    COMMENTS = "comments"
    DROPPED = "dropped"
    PROGRESS_COLLECTED = "progress_collected"
    PROGRESS_WATCHED = "progress_watched"
    PROGRESS_WATCHED_RESET = "progress_watched_reset"
    RECOMMENDATIONS = "recommendations"

@attrs.define(repr=False)
class HiddenShowInput(Request):
    hidden_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[SeasonNumberInput] | Unset = UNSET

class HiddenType(OpenEnum):
    MOVIE = "movie"
    SEASON = "season"
    SHOW = "show"
    USER = "user"

@attrs.define(repr=False)
class HiddenUserInput(Request):
    ids: UserIdsInput
    hidden_at: datetime.datetime | Unset = UNSET

class HistoryAction(OpenEnum):
    CHECKIN = "checkin"
    SCROBBLE = "scrobble"
    WATCH = "watch"

class HistoryAddResult(WriteResult):
    added: HistoryCounts
    updated: HistoryCounts
    not_found: NotFoundItems

class HistoryCounts(Answer):
    movies: int
    episodes: int

class HistoryItem(Answer):
    id: int
    watched_at: datetime.datetime
    action: HistoryAction
    type: ItemType
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Episode | None: ...

@attrs.define(repr=False)
class HistoryItemsRequest(Request):
    movies: list[WatchedMovieInput] | Unset = UNSET
    shows: list[WatchedShowInput] | Unset = UNSET
    seasons: list[WatchedSeasonInput] | Unset = UNSET
    episodes: list[WatchedEpisodeInput] | Unset = UNSET

@attrs.define(repr=False)
class HistoryRemovalRequest(Request):
    movies: list[MovieInput] | Unset = UNSET
    shows: list[ShowInput] | Unset = UNSET
    seasons: list[SeasonInput] | Unset = UNSET
    episodes: list[EpisodeInput] | Unset = UNSET
    ids: list[int] | Unset = UNSET

class HistoryRemoveResult(WriteResult):
    deleted: HistoryCounts
    not_found: NotFoundItems

class IdSource(OpenEnum):
    IMDB = "imdb"
    TMDB = "tmdb"
    TRAKT = "trakt"
    TVDB = "tvdb"

class IncludeReplies(OpenEnum):
    FALSE = "false"
    ONLY = "only"
    TRUE = "true"

class ItemCounts(Answer):
    movies: int
    shows: int
    seasons: int
    episodes: int
    people: int | None = None

class ItemLimit(Answer):
    item_count: int

class ItemSort(OpenEnum):
    ADDED = "added"
    COLLECTED = "collected"
    IMDB_RATING = "imdb_rating"
    IMDB_VOTES = "imdb_votes"
    METASCORE = "metascore"
    MY_RATING = "my_rating"
    PERCENTAGE = "percentage"
    POPULARITY = "popularity"
    RANDOM = "random"
    RANK = "rank"
    RELEASED = "released"
    RT_AUDIENCE = "rt_audience"
    RT_TOMATOMETER = "rt_tomatometer"
    RUNTIME = "runtime"
    TITLE = "title"
    TMDB_RATING = "tmdb_rating"
    TMDB_VOTES = "tmdb_votes"
    VOTES = "votes"
    WATCHED = "watched"

class ItemType(OpenEnum):
    COMMENT = "comment"
    EPISODE = "episode"
    LIST = "list"
    MOVIE = "movie"
    PERSON = "person"
    SEASON = "season"
    SHOW = "show"
    USER = "user"

@attrs.define(repr=False)
class ItemsRequest(Request):
    movies: list[MovieInput] | Unset = UNSET
    shows: list[ShowInput] | Unset = UNSET
    seasons: list[SeasonInput] | Unset = UNSET
    episodes: list[EpisodeInput] | Unset = UNSET
    people: list[PersonInput] | Unset = UNSET
    users: list[UserInput] | Unset = UNSET

class ItemsType(OpenEnum):
    ALL = "all"
    EPISODES = "episodes"
    MOVIES = "movies"
    SEASONS = "seasons"
    SHOWS = "shows"

class KnownFor(Answer):
    type: ItemType
    characters: list[str]
    jobs: list[str]
    episode_count: int
    series_regular: bool
    movie: Movie | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | None: ...

class Language(Answer):
    name: str
    code: str

class LastActivities(Answer):
    all: datetime.datetime
    movies: MediaActivities
    episodes: MediaActivities
    shows: MediaActivities
    seasons: MediaActivities
    comments: ReactionActivities
    lists: ReactionActivities
    watchlist: UpdateActivity
    favorites: UpdateActivity
    collaborations: UpdateActivity
    account: AccountActivities
    saved_filters: UpdateActivity
    notes: UpdateActivity

    @property
    def all_(self) -> datetime.datetime: ...

class LastCollected(OpenEnum):
    AIRED = "aired"
    COLLECTED = "collected"

class LastWatched(OpenEnum):
    AIRED = "aired"
    WATCHED = "watched"

class LeaderboardEntry(Answer):
    rank: int
    user: User
    total_minutes: int
    total_plays: int

class Like(Answer):
    liked_at: datetime.datetime
    user: User

class LikedItem(Answer):
    liked_at: datetime.datetime
    type: ItemType
    comment: Comment | UnavailableItem | None = None
    list_: List | UnavailableItem | None = field(key="list", default=None)
    comment_type: ItemType | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(
        self,
    ) -> (
        Movie | Show | Season | Episode | List | UnavailableItem | Comment | UnavailableItem | None
    ): ...

class LikedType(OpenEnum):
    COMMENTS = "comments"
    LISTS = "lists"

class LinkKind(OpenEnum):
    ANDROID = "android"
    DIRECT = "direct"
    TVOS = "tvos"
    WEBOS = "webos"

class List(Item):
    name: str
    description: str | None
    privacy: ListPrivacy | None
    display_numbers: bool
    allow_comments: bool
    updated_at: datetime.datetime
    item_count: int
    comment_count: int
    likes: int
    ids: ListIds
    share_link: str | None = None
    type: str | None = None
    sort_by: str | None = None
    sort_how: SortHow | None = None
    created_at: datetime.datetime | None = None
    total_count: int | None = None
    user: User | None = None
    images: ListImages | None = None

    @property
    def type_(self) -> str | None: ...
    @property
    def kind(self) -> Literal["list"]: ...

class ListChange(Answer):
    updated_at: datetime.datetime
    item_count: int

class ListIds(Ids):
    trakt: int
    slug: str | None

class ListImages(Answer):
    posters: list[str]

class ListItem(Answer):
    listed_at: datetime.datetime
    type: ItemType
    rank: int | None = None
    id: int | None = None
    notes: str | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None
    person: Person | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Season | Episode | Person | None: ...

class ListItemType(OpenEnum):
    EPISODE = "episode"
    MOVIE = "movie"
    PERSON = "person"
    SEASON = "season"
    SHOW = "show"

@attrs.define(repr=False)
class ListItemUpdateRequest(Request):
    notes: str | None | Unset = UNSET
    rank: int | Unset = UNSET

@attrs.define(repr=False)
class ListItemsRequest(Request):
    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET
    seasons: list[ListedSeasonInput] | Unset = UNSET
    episodes: list[ListedEpisodeInput] | Unset = UNSET
    people: list[ListedPersonInput] | Unset = UNSET

class ListLimits(Answer):
    count: int
    item_count: int

class ListPrivacy(OpenEnum):
    FRIENDS = "friends"
    LINK = "link"
    PRIVATE = "private"
    PUBLIC = "public"

class ListReorderResult(Answer):
    updated: int
    skipped_ids: list[int]
    list_: ListChange = field(key="list")

class ListReportReason(OpenEnum):
    ADULT = "adult"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    METADATA = "metadata"
    OTHER = "other"
    REMOVE = "remove"
    SPAM = "spam"

@attrs.define(repr=False)
class ListReportRequest(Request):
    reason: ListReportReason
    message: str | Unset = UNSET

class ListSearchResult(Answer):
    score: float | None
    type: ItemType
    list_: List = field(key="list")

    @property
    def type_(self) -> ItemType: ...

class ListSort(OpenEnum):
    ADDED = "added"
    COMMENTS = "comments"
    ITEMS = "items"
    LIKES = "likes"
    POPULAR = "popular"
    UPDATED = "updated"

class ListType(OpenEnum):
    ALL = "all"
    FAVORITES = "favorites"
    OFFICIAL = "official"
    PERSONAL = "personal"
    RECOMMENDATIONS = "recommendations"
    WATCHLIST = "watchlist"
    WATCHLISTS = "watchlists"

@attrs.define(repr=False)
class ListedEpisodeInput(Request):
    ids: EpisodeIdsInput
    notes: str | Unset = UNSET

@attrs.define(repr=False)
class ListedMovieInput(Request):
    notes: str | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

@attrs.define(repr=False)
class ListedPersonInput(Request):
    notes: str | Unset = UNSET
    name: str | Unset = UNSET
    ids: PersonIdsInput | Unset = UNSET

@attrs.define(repr=False)
class ListedSeasonInput(Request):
    ids: SeasonIdsInput
    notes: str | Unset = UNSET

@attrs.define(repr=False)
class ListedShowInput(Request):
    notes: str | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[SeasonNumberInput] | Unset = UNSET

class LookupType(OpenEnum):
    EPISODE = "episode"
    MOVIE = "movie"
    PERSON = "person"
    SHOW = "show"

class MediaActivities(Answer):
    rated_at: datetime.datetime | None
    watchlisted_at: datetime.datetime | None
    commented_at: datetime.datetime | None
    watched_at: datetime.datetime | None = None
    collected_at: datetime.datetime | None = None
    favorited_at: datetime.datetime | None = None
    paused_at: datetime.datetime | None = None
    hidden_at: datetime.datetime | None = None
    dropped_at: datetime.datetime | None = None

class MediaColors(Answer):
    poster: list[str] | None

class MediaCommentSort(OpenEnum):
    HIGHEST = "highest"
    LIKES = "likes"
    LOWEST = "lowest"
    NEWEST = "newest"
    OLDEST = "oldest"
    PLAYS = "plays"
    REPLIES = "replies"

class MediaImages(Answer):
    fanart: list[str]
    poster: list[str]
    logo: list[str]
    clearart: list[str]
    banner: list[str]
    thumb: list[str]

class MediaMetadata(Answer):
    media_type: str | None
    resolution: str | None
    hdr: str | None
    audio: str | None
    audio_channels: str | None
    field_3d: bool | None = field(key="3d")

class MediaReportReason(OpenEnum):
    ADULT = "adult"
    DATA_REFRESH = "data_refresh"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    METADATA = "metadata"
    OTHER = "other"
    REMOVE = "remove"
    RUNTIME = "runtime"
    SPAM = "spam"
    TMDB = "tmdb"

@attrs.define(repr=False)
class MediaReportRequest(Request):
    reason: MediaReportReason
    message: str | Unset = UNSET

class MediaType(OpenEnum):
    MOVIE = "movie"
    SHOW = "show"

class MinimalCollectedEpisodes(AnswerMap["str"]): ...
class MinimalCollectedSeasons(AnswerMap["MinimalCollectedEpisodes"]): ...
class MinimalCollectedShows(AnswerMap["MinimalCollectedSeasons"]): ...
class MinimalCollection(AnswerMap["str"]): ...
class MinimalWatchedEpisodes(AnswerMap["list[str]"]): ...
class MinimalWatchedMovies(AnswerMap["list[str]"]): ...
class MinimalWatchedSeasons(AnswerMap["MinimalWatchedEpisodes"]): ...
class MinimalWatchedShows(AnswerMap["MinimalWatchedSeasons"]): ...

class MonthInReview(Answer):
    stats: ReviewStats
    images: ReviewImages
    first_watched: FirstOrLastWatched | None
    last_watched: FirstOrLastWatched | None
    countries: ReviewCountries
    trends: ReviewTrends
    thanks: ReviewThanks
    streaming_services: StreamingServices

class MonthPersona(Answer):
    month: int
    persona: Persona

class MostFavoritedMedia(Answer):
    user_count: int
    movie: Movie | None = None
    show: Show | None = None

class MostPlayedMedia(Answer):
    watcher_count: int
    play_count: int
    collected_count: int
    collector_count: int | None = None
    movie: Movie | None = None
    show: Show | None = None

class MostWatchedMovie(Answer):
    watcher_count: int
    play_count: int
    collected_count: int
    movie: Movie

class MostWatchedShow(Answer):
    watcher_count: int
    play_count: int
    collected_count: int
    collector_count: int
    show: Show

class Movie(Item):
    title: str | None
    year: int | None
    ids: MovieIds
    images: MediaImages | None = None
    colors: MediaColors | None = None
    tagline: str | None = None
    overview: str | None = None
    released: datetime.date | None = None
    runtime: int | None = None
    country: str | None = None
    status: MovieStatus | None = None
    rating: float | None = None
    votes: int | None = None
    comment_count: int | None = None
    trailer: str | None = None
    homepage: str | None = None
    updated_at: datetime.datetime | None = None
    language: str | None = None
    languages: list[str] | None = None
    available_translations: list[str] | None = None
    genres: list[str] | None = None
    subgenres: list[str] | None = None
    certification: str | None = None
    original_title: str | None = None
    after_credits: bool | None = None
    during_credits: bool | None = None
    social_ids: SocialIds | None = None

    @property
    def kind(self) -> Literal["movie"]: ...

class MovieIds(Ids):
    trakt: int | None
    slug: str | None
    imdb: str | None
    tmdb: int | None
    plex: PlexIds | None = None

@attrs.define(repr=False)
class MovieIdsInput(Request):
    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET

@attrs.define(repr=False)
class MovieInput(Request):
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

class MovieJob(Answer):
    movie: Movie
    job: str
    jobs: list[str] | None = None

class MovieJobs(AnswerMap["list[MovieJob]"]): ...

class MovieListItem(Answer):
    listed_at: datetime.datetime
    type: ItemType
    movie: Movie
    rank: int | None = None
    id: int | None = None
    notes: str | None = None

    @property
    def type_(self) -> ItemType: ...

class MovieOrShow(Item):
    title: str | None
    year: int | None
    ids: MovieOrShowIds
    images: MediaImages | None = None
    colors: MediaColors | None = None
    tagline: str | None = None
    overview: str | None = None
    released: datetime.date | None = None
    first_aired: datetime.datetime | None = None
    airs: Airs | None = None
    aired_episodes: int | None = None
    runtime: int | None = None
    total_runtime: int | None = None
    network: str | None = None
    country: str | None = None
    status: str | None = None
    rating: float | None = None
    votes: int | None = None
    comment_count: int | None = None
    trailer: str | None = None
    homepage: str | None = None
    updated_at: datetime.datetime | None = None
    language: str | None = None
    languages: list[str] | None = None
    available_translations: list[str] | None = None
    genres: list[str] | None = None
    subgenres: list[str] | None = None
    certification: str | None = None
    original_title: str | None = None
    after_credits: bool | None = None
    during_credits: bool | None = None
    social_ids: SocialIds | None = None

class MovieOrShowIds(Ids):
    trakt: int | None
    slug: str | None
    tvdb: int | None = None
    imdb: str | None = None
    tmdb: int | None = None
    tvrage: int | None = None
    plex: PlexIds | None = None

class MoviePlay(Answer):
    id: int
    watched_at: datetime.datetime
    action: HistoryAction
    type: ItemType
    movie: Movie

    @property
    def type_(self) -> ItemType: ...

class MovieRelease(Answer):
    country: str
    certification: str | None
    release_date: datetime.date
    release_type: ReleaseType
    note: str | None

class MovieRole(Answer):
    movie: Movie
    character: str
    characters: list[str] | None = None

class MovieSearchResult(Answer):
    score: float | None
    type: ItemType
    movie: Movie

    @property
    def type_(self) -> ItemType: ...

class MovieStatus(OpenEnum):
    CANCELED = "canceled"
    IN_PRODUCTION = "in production"
    PLANNED = "planned"
    POST_PRODUCTION = "post production"
    RELEASED = "released"
    RUMORED = "rumored"

class Network(Answer):
    name: str
    country: str | None = None
    ids: NetworkIds | None = None

class NetworkIds(Answer):
    trakt: int | None = None
    tmdb: int | None = None

@attrs.define(repr=False)
class NewSavedFilter(Request):
    name: str
    url: str

class NextPopularMedia(Answer):
    rank: int | None
    plays: int
    watchers: int
    movie: Movie | None = None
    show: Show | None = None

class NextPopularMovie(Answer):
    rank: int | None
    plays: int
    watchers: int
    movie: Movie

class NextPopularShow(Answer):
    rank: int | None
    plays: int
    watchers: int
    show: Show

class NotFoundIds(Answer):
    trakt: int | None = None
    slug: str | None = None
    tvdb: int | None = None
    imdb: str | None = None
    tmdb: int | None = None

class NotFoundItem(Answer):
    title: str | None = None
    year: int | None = None
    ids: NotFoundIds | None = None
    rating: int | None = None

class NotFoundItems(Answer):
    movies: list[NotFoundItem] | None = None
    shows: list[NotFoundItem] | None = None
    seasons: list[NotFoundItem] | None = None
    episodes: list[NotFoundItem] | None = None
    people: list[NotFoundItem] | None = None
    users: list[NotFoundItem] | None = None
    ids: list[int] | None = None

class Note(Answer):
    id: int
    notes: str | None = None
    privacy: NotePrivacy | None = None
    spoiler: bool | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    item: NoteItem | None = None
    user: User | None = None

class NoteAttachment(Answer):
    type: str | None = None
    id: int | None = None

    @property
    def type_(self) -> str | None: ...

@attrs.define(repr=False)
class NoteAttachmentInput(Request):
    type_: str = attrs.field(metadata={"key": "type"})
    id: int | Unset = UNSET

class NoteItem(Answer):
    type: ItemType | None = None
    attached_to: NoteAttachment | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None
    person: Person | None = None

    @property
    def type_(self) -> ItemType | None: ...
    @property
    def item(self) -> Movie | Show | Season | Episode | Person | None: ...

@attrs.define(repr=False)
class NoteItemInput(Request):
    type_: str | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    movie: MovieInput | Unset = UNSET
    show: ShowInput | Unset = UNSET
    season: SeasonInput | Unset = UNSET
    episode: EpisodeInput | Unset = UNSET
    person: PersonInput | Unset = UNSET

class NotePrivacy(OpenEnum):
    FRIENDS = "friends"
    PRIVATE = "private"
    PUBLIC = "public"

class NotedItem(Answer):
    id: int | None = None
    notes: str | None = None
    privacy: NotePrivacy | None = None
    spoiler: bool | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    item: NoteItem | None = None
    attached_to: NoteAttachment | None = None
    type: ItemType | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None
    person: Person | None = None
    note: Note | None = None

    @property
    def type_(self) -> ItemType | None: ...

class NotesType(OpenEnum):
    ALL = "all"
    COLLECTION = "collection"
    EPISODES = "episodes"
    HISTORY = "history"
    MOVIES = "movies"
    PEOPLE = "people"
    RATINGS = "ratings"
    SEASONS = "seasons"
    SHOWS = "shows"

class OauthErrorResponse(Answer):
    error: str
    error_description: str | None = None

class OnDeckSettings(Answer):
    sort_how: SortHow
    refresh: bool
    simple_progress: bool
    only_favorites: bool
    sort: str | None = None

class PausedEpisode(Answer):
    progress: float
    paused_at: datetime.datetime
    type: ItemType
    episode: Episode
    show: Show
    id: int | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Show | Episode | None: ...

class PausedMovie(Answer):
    progress: float
    paused_at: datetime.datetime
    type: ItemType
    movie: Movie
    id: int | None = None

    @property
    def type_(self) -> ItemType: ...

class Period(OpenEnum):
    ALL = "all"
    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    YEARLY = "yearly"

class PeriodCounts(Answer):
    total: float
    yearly: float
    monthly: float
    weekly: float
    daily: float

class Permissions(Answer):
    commenting: bool
    liking: bool
    following: bool

class Person(Item):
    name: str
    ids: PersonIds
    social_ids: SocialIds | None = None
    biography: str | None = None
    birthday: datetime.date | None = None
    death: datetime.date | None = None
    birthplace: str | None = None
    homepage: str | None = None
    gender: Gender | None = None
    height: float | None = None
    known_for_department: str | None = None
    updated_at: datetime.datetime | None = None
    images: PersonImages | None = None

    @property
    def kind(self) -> Literal["person"]: ...

class PersonIds(Ids):
    trakt: int
    slug: str
    imdb: str | None
    tmdb: int | None
    tvdb: int | None = None
    tvrage: int | None = None

@attrs.define(repr=False)
class PersonIdsInput(Request):
    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET

class PersonImages(Answer):
    headshot: list[str]
    fanart: list[str]

@attrs.define(repr=False)
class PersonInput(Request):
    name: str | Unset = UNSET
    ids: PersonIdsInput | Unset = UNSET

class PersonMovies(Answer):
    cast: list[MovieRole] | None = None
    crew: MovieJobs | None = None

class PersonReportReason(OpenEnum):
    ADULT = "adult"
    DATA_REFRESH = "data_refresh"
    DUPLICATE = "duplicate"
    LANGUAGE = "language"
    METADATA = "metadata"
    OTHER = "other"
    REMOVE = "remove"
    SPAM = "spam"
    TMDB = "tmdb"

@attrs.define(repr=False)
class PersonReportRequest(Request):
    reason: PersonReportReason
    message: str | Unset = UNSET

class PersonSearchResult(Answer):
    score: float | None
    type: ItemType
    person: Person

    @property
    def type_(self) -> ItemType: ...

class PersonShows(Answer):
    cast: list[ShowRole] | None = None
    crew: ShowJobs | None = None

class Persona(OpenEnum):
    ANIME_VOYAGER = "anime-voyager"
    CINEPHILE = "cinephile"
    COMFORT_REWATCHER = "comfort-rewatcher"
    CRITIC = "critic"
    CURATOR = "curator"
    DAY_ONE_DEVOTEE = "day-one-devotee"
    LOYALIST = "loyalist"
    OMNIVORE = "omnivore"
    OPENING_ACT = "opening-act"
    OPENING_NIGHT = "opening-night"
    WEEKEND_MARATHONER = "weekend-marathoner"
    WILDCARD = "wildcard"

class PersonaConfidence(OpenEnum):
    LEANING = "leaning"
    STRONG = "strong"

class PersonaHighlight(Answer):
    kind: PersonaHighlightKind
    value: float

class PersonaHighlightKind(OpenEnum):
    ANIME_EPISODES = "anime-episodes"
    ANIME_SHARE = "anime-share"
    APPS = "apps"
    AVG_RATING = "avg-rating"
    AVG_RUNTIME = "avg-runtime"
    AVG_VINTAGE = "avg-vintage"
    BINGE_DAYS = "binge-days"
    CATALOG_SHARE = "catalog-share"
    CHECKIN_SHARE = "checkin-share"
    GENRE_SHARE = "genre-share"
    MOVIES = "movies"
    NETWORKS = "networks"
    NEW_RELEASES = "new-releases"
    PERFECT_TENS = "perfect-tens"
    PERSONAS_IN_RANGE = "personas-in-range"
    PLAYS = "plays"
    PLAYS_PER_DAY = "plays-per-day"
    PREMIERES = "premieres"
    PREMIERE_SHARE = "premiere-share"
    PRE_2000 = "pre-2000"
    RATINGS = "ratings"
    SHOWS = "shows"
    STREAK_DAYS = "streak-days"
    TOP_SHOW_EPISODES = "top-show-episodes"
    TOP_SHOW_SHARE = "top-show-share"
    WEEKEND_SHARE = "weekend-share"

class PersonaScores(AnswerMap["int"]): ...

class PersonaStreak(Answer):
    longest: int
    started_at: str | None

class PersonaTrait(OpenEnum):
    APP_HOPPER = "app-hopper"
    AUTOMATON = "automaton"
    DOC_NERD = "doc-nerd"
    EARLY_BIRD = "early-bird"
    FRESH_START = "fresh-start"
    GLOBETROTTER = "globetrotter"
    HORROR_HOUND = "horror-hound"
    HYPE_MACHINE = "hype-machine"
    LIVE_CHECKER = "live-checker"
    NIGHT_OWL = "night-owl"
    POLARISER = "polariser"
    SILENT_WATCHER = "silent-watcher"
    SOCIAL_BUTTERFLY = "social-butterfly"
    STREAK_KEEPER = "streak-keeper"
    TIME_TRAVELER = "time-traveler"
    TOUGH_CROWD = "tough-crowd"
    WEEKEND_WARRIOR = "weekend-warrior"

class PlaybackItem(Answer):
    progress: float
    paused_at: datetime.datetime
    type: ItemType
    id: int | None = None
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Episode | None: ...

class PlaybackType(OpenEnum):
    EPISODES = "episodes"
    MOVIES = "movies"

class PlexIds(Answer):
    guid: str | None = None
    slug: str | None = None

@attrs.define(repr=False)
class PollForTheAccessTokenRequest(Request):
    code: str = attrs.field(repr=False)
    client_id: str
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)

@attrs.define(repr=False)
class PostCommentRequest(Request):
    comment: str
    spoiler: bool | Unset = UNSET
    movie: CommentTargetInput | Unset = UNSET
    show: CommentTargetInput | Unset = UNSET
    season: CommentTargetInput | Unset = UNSET
    episode: CommentTargetInput | Unset = UNSET
    list_: CommentTargetInput | Unset = attrs.field(default=UNSET, metadata={"key": "list"})
    sharing: SharingInput | Unset = UNSET
    gif: CommentGifInput | None | Unset = UNSET

@attrs.define(repr=False)
class PostReplyRequest(Request):
    comment: str
    spoiler: bool | Unset = UNSET
    gif: CommentGifInput | None | Unset = UNSET

class ProfileSettings(Answer):
    favorites: ProfileSort
    most_watched_shows: ProfileTab
    most_watched_movies: ProfileTab

class ProfileSort(Answer):
    sort_by: str
    sort_how: SortHow

class ProfileTab(Answer):
    sort_by: str
    tab: str

@attrs.define(repr=False)
class ProfileUpdate(Request):
    name: str | None | Unset = UNSET
    about: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    private: bool | None | Unset = UNSET
    dob: datetime.date | None | Unset = UNSET

class Progress(Answer):
    aired: int
    completed: int
    last_watched_at: datetime.datetime | None = None
    reset_at: datetime.datetime | None = None
    seasons: list[SeasonProgress] | None = None
    hidden_seasons: list[HiddenSeason] | None = None
    next_episode: Episode | None = None
    last_episode: Episode | None = None
    stats: ProgressStats | None = None

class ProgressItem(Answer):
    show: Show
    progress: Progress

class ProgressPageSettings(Answer):
    refresh: bool
    simple_progress: bool
    include_specials: bool
    include_watchlisted: bool
    sort_how: SortHow
    use_last_activity: bool
    grid_view: bool
    include_collected: bool | None = None
    include_watched: bool | None = None
    sort: str | None = None

class ProgressSettings(Answer):
    on_deck: OnDeckSettings
    watched: ProgressPageSettings
    collected: ProgressPageSettings | None = None

class ProgressStats(Answer):
    play_count: int
    minutes_watched: int
    minutes_left: int | None = None

class RankedList(Answer):
    like_count: int
    comment_count: int
    list_: List = field(key="list")

class RatedEpisode(Answer):
    rated_at: datetime.datetime
    rating: int
    show: Show
    episode: Episode
    type: ItemType | None = None

    @property
    def type_(self) -> ItemType | None: ...
    @property
    def item(self) -> Show | Episode | None: ...

@attrs.define(repr=False)
class RatedEpisodeInput(Request):
    rating: int
    ids: EpisodeIdsInput
    rated_at: datetime.datetime | Unset = UNSET

@attrs.define(repr=False)
class RatedEpisodeNumberInput(Request):
    rating: int
    number: int
    rated_at: datetime.datetime | Unset = UNSET

class RatedItem(Answer):
    rated_at: datetime.datetime
    rating: int
    type: ItemType | None = None
    movie: Movie | None = None
    show: Show | None = None
    season: Season | None = None
    episode: Episode | None = None

    @property
    def type_(self) -> ItemType | None: ...
    @property
    def item(self) -> Movie | Show | Season | Episode | None: ...

class RatedMovie(Answer):
    rated_at: datetime.datetime
    rating: int
    movie: Movie
    type: ItemType | None = None

    @property
    def type_(self) -> ItemType | None: ...

@attrs.define(repr=False)
class RatedMovieInput(Request):
    rating: int
    rated_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

class RatedSeason(Answer):
    rated_at: datetime.datetime
    rating: int
    show: Show
    season: Season
    type: ItemType | None = None

    @property
    def type_(self) -> ItemType | None: ...
    @property
    def item(self) -> Show | Season | None: ...

@attrs.define(repr=False)
class RatedSeasonInput(Request):
    rating: int
    ids: SeasonIdsInput
    rated_at: datetime.datetime | Unset = UNSET

@attrs.define(repr=False)
class RatedSeasonNumberInput(Request):
    number: int
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
    episodes: list[RatedEpisodeNumberInput] | Unset = UNSET

class RatedShow(Answer):
    rated_at: datetime.datetime
    rating: int
    show: Show
    type: ItemType | None = None

    @property
    def type_(self) -> ItemType | None: ...

@attrs.define(repr=False)
class RatedShowInput(Request):
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[RatedSeasonNumberInput] | Unset = UNSET

class RatingDistribution(AnswerMap["int"]): ...

class Ratings(Answer):
    rating: float | None = None
    votes: int | None = None
    distribution: RatingDistribution | None = None
    trakt: TraktRating | None = None
    tmdb: ExternalRating | None = None
    imdb: ExternalRating | None = None
    metascore: ExternalRating | None = None
    rotten_tomatoes: RottenTomatoesRating | None = None
    letterboxd: ExternalRating | None = None
    mal: ExternalRating | None = None

class RatingsAddResult(WriteResult):
    added: ItemCounts
    not_found: NotFoundItems

class RatingsRemoveResult(WriteResult):
    deleted: ItemCounts
    not_found: NotFoundItems

@attrs.define(repr=False)
class RatingsRequest(Request):
    movies: list[RatedMovieInput] | Unset = UNSET
    shows: list[RatedShowInput] | Unset = UNSET
    seasons: list[RatedSeasonInput] | Unset = UNSET
    episodes: list[RatedEpisodeInput] | Unset = UNSET

class ReactedComment(Answer):
    reacted_at: datetime.datetime
    reaction: Reaction
    type: ItemType
    comment: Comment | UnavailableItem | None

    @property
    def type_(self) -> ItemType: ...

class Reaction(Answer):
    type: ReactionType

    @property
    def type_(self) -> ReactionType: ...

class ReactionActivities(Answer):
    liked_at: datetime.datetime | None
    reacted_at: datetime.datetime | None
    blocked_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    commented_at: datetime.datetime | None = None

class ReactionDistribution(AnswerMap["int"]): ...

class ReactionSummary(Answer):
    reaction_count: int
    user_count: int
    distribution: ReactionDistribution

class ReactionType(OpenEnum):
    BRAVO = "bravo"
    DISLIKE = "dislike"
    LAUGH = "laugh"
    LIKE = "like"
    LOVE = "love"
    SHOCKED = "shocked"
    SPOILER = "spoiler"

class RecentQuery(Answer):
    query: str
    type: str
    created_at: int

    @property
    def type_(self) -> str: ...

@attrs.define(repr=False)
class RecentSearchRequest(Request):
    query: str
    id: int
    type_: SearchType = attrs.field(metadata={"key": "type"})

class RecommendationSettings(Answer):
    ignore_collected: bool
    ignore_watchlisted: bool

class RecommendationSource(Answer):
    id: int
    type: RecommendationSourceType
    stars: int | None = None
    subgenres: list[RecommendationSubgenre] | None = None
    movie: Movie | None = None
    show: Show | None = None

    @property
    def type_(self) -> RecommendationSourceType: ...

class RecommendationSourceType(OpenEnum):
    ACTIVITY = "activity"
    FAVORITE = "favorite"
    SUBGENRE = "subgenre"

class RecommendationSubgenre(Answer):
    id: int
    name: str
    slug: str | None

class RecommendedMovie(Item):
    title: str
    year: int | None
    ids: MovieIds
    favorited_by: list[Recommender] | None
    recommended_by: list[Recommender] | None
    images: MediaImages | None = None
    colors: MediaColors | None = None
    tagline: str | None = None
    overview: str | None = None
    released: datetime.date | None = None
    runtime: int | None = None
    country: str | None = None
    status: MovieStatus | None = None
    rating: float | None = None
    votes: int | None = None
    comment_count: int | None = None
    trailer: str | None = None
    homepage: str | None = None
    updated_at: datetime.datetime | None = None
    language: str | None = None
    languages: list[str] | None = None
    available_translations: list[str] | None = None
    genres: list[str] | None = None
    subgenres: list[str] | None = None
    certification: str | None = None
    original_title: str | None = None
    after_credits: bool | None = None
    during_credits: bool | None = None
    social_ids: SocialIds | None = None

    @property
    def kind(self) -> Literal["movie"]: ...

class RecommendedShow(Item):
    title: str
    year: int | None
    ids: ShowIds
    favorited_by: list[Recommender] | None
    recommended_by: list[Recommender] | None
    images: MediaImages | None = None
    colors: MediaColors | None = None
    aired_episodes: int | None = None
    tagline: str | None = None
    overview: str | None = None
    first_aired: datetime.datetime | None = None
    airs: Airs | None = None
    runtime: int | None = None
    total_runtime: int | None = None
    certification: str | None = None
    network: str | None = None
    country: str | None = None
    status: ShowStatus | None = None
    rating: float | None = None
    votes: int | None = None
    comment_count: int | None = None
    trailer: str | None = None
    homepage: str | None = None
    updated_at: datetime.datetime | None = None
    language: str | None = None
    languages: list[str] | None = None
    available_translations: list[str] | None = None
    genres: list[str] | None = None
    subgenres: list[str] | None = None
    original_title: str | None = None
    social_ids: SocialIds | None = None

    @property
    def kind(self) -> Literal["show"]: ...

class Recommender(Item):
    username: str
    private: bool
    deleted: bool
    ids: UserIds
    notes: str | None
    name: str | None = None
    vip: bool | None = None
    vip_ep: bool | None = None
    director: bool | None = None
    joined_at: datetime.datetime | None = None
    location: str | None = None
    about: str | None = None
    gender: Gender | None = None
    age: int | None = None
    images: UserImages | None = None
    vip_og: bool | None = None
    vip_years: int | None = None
    vip_cover_image: str | None = None
    vip_veteran_since: datetime.datetime | None = None
    vip_veteran_years: int | None = None
    vip_veteran_tier: int | None = None
    vip_veteran_title: str | None = None
    vip_grace_ends_at: datetime.datetime | None = None

    @property
    def kind(self) -> Literal["user"]: ...

@attrs.define(repr=False)
class RefreshTokenGrant(Request):
    grant_type: Literal["refresh_token"]
    refresh_token: str = attrs.field(repr=False)
    client_id: str
    redirect_uri: str
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)

class ReleaseType(OpenEnum):
    DIGITAL = "digital"
    LIMITED = "limited"
    PHYSICAL = "physical"
    PREMIERE = "premiere"
    THEATRICAL = "theatrical"
    TV = "tv"
    UNKNOWN = "unknown"

class RemoveResult(WriteResult):
    deleted: ItemCounts
    not_found: NotFoundItems
    list_: ListChange = field(key="list")

@attrs.define(repr=False)
class ReorderRequest(Request):
    rank: list[int]

class ReorderResult(Answer):
    updated: int
    skipped_ids: list[int] | None = None

@attrs.define(repr=False)
class ResetShowProgressRequest(Request):
    reset_at: datetime.datetime | Unset = UNSET

class ResultType(OpenEnum):
    EPISODE = "episode"
    LIST = "list"
    MOVIE = "movie"
    PERSON = "person"
    SHOW = "show"

class ReviewCountries(Answer):
    shows: CountryCounts
    movies: CountryCounts

class ReviewCounts(Answer):
    minutes: PeriodCounts
    play_counts: PeriodCounts
    collected_counts: PeriodCounts
    ratings_counts: PeriodCounts
    comments_counts: PeriodCounts
    lists_counts: PeriodCounts | None = None

class ReviewImages(Answer):
    cover: str
    story: str

class ReviewStats(Answer):
    all: ReviewCounts
    shows: ReviewCounts
    movies: ReviewCounts

    @property
    def all_(self) -> ReviewCounts: ...

class ReviewThanks(Answer):
    shows: list[ThankedItem]
    movies: list[ThankedItem]

class ReviewTrends(Answer):
    shows: list[TrendOfMonth]
    movies: list[TrendOfMonth]

@attrs.define(repr=False)
class RevokeAnAccessTokenRequest(Request):
    token: str = attrs.field(repr=False)
    client_id: str
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)

class RewatchingSettings(Answer):
    adjust_percentage: bool

class RottenTomatoesRating(Answer):
    rating: float | None = None
    user_rating: int | None = None
    state: str | None = None
    user_state: str | None = None
    link: str | None = None

class SavedFilter(Answer):
    rank: int
    id: int
    section: SavedFilterSection
    name: str
    path: str
    query: str
    updated_at: datetime.datetime

class SavedFilterSection(OpenEnum):
    CALENDARS = "calendars"
    MOVIES = "movies"
    SEARCH = "search"
    SHOWS = "shows"

class SavedFiltersResult(Answer):
    added: list[SavedFilter]
    skipped: list[SkippedFilter]

class ScoredMedia(Answer):
    score: float
    sources: list[RecommendationSource]
    movie: Movie | None = None
    show: Show | None = None

class ScoredMovie(Answer):
    movie: Movie
    score: float
    sources: list[RecommendationSource]

class ScoredPerson(Item):
    name: str
    ids: PersonIds
    type: ItemType
    score: int
    social_ids: SocialIds | None = None
    biography: str | None = None
    birthday: datetime.date | None = None
    death: datetime.date | None = None
    birthplace: str | None = None
    homepage: str | None = None
    gender: Gender | None = None
    height: float | None = None
    known_for_department: str | None = None
    updated_at: datetime.datetime | None = None
    images: PersonImages | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def kind(self) -> Literal["person"]: ...

class ScoredShow(Answer):
    show: Show
    score: float
    sources: list[RecommendationSource]

class Scrobble(Answer):
    id: int
    action: ScrobbleAction
    progress: float
    sharing: Sharing | None = None
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

class ScrobbleAction(OpenEnum):
    PAUSE = "pause"
    SCROBBLE = "scrobble"
    START = "start"

class ScrobbleConflict(Answer):
    watched_at: datetime.datetime
    expires_at: datetime.datetime

@attrs.define(repr=False)
class ScrobbleEpisodeInput(Request):
    ids: EpisodeIdsInput | Unset = UNSET
    season: int | Unset = UNSET
    number: int | Unset = UNSET
    number_abs: int | Unset = UNSET
    title: str | Unset = UNSET

@attrs.define(repr=False)
class ScrobbleRequest(Request):
    progress: float
    movie: MovieInput | Unset = UNSET
    show: ScrobbleShowInput | Unset = UNSET
    episode: ScrobbleEpisodeInput | Unset = UNSET
    sharing: SharingInput | Unset = UNSET

@attrs.define(repr=False)
class ScrobbleShowInput(Request):
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET

class SearchField(OpenEnum):
    ALIASES = "aliases"
    BIOGRAPHY = "biography"
    DESCRIPTION = "description"
    NAME = "name"
    OVERVIEW = "overview"
    PEOPLE = "people"
    TAGLINE = "tagline"
    TITLE = "title"
    TRANSLATIONS = "translations"

class SearchLimits(Answer):
    recent_count: int | None = None

class SearchResult(Answer):
    score: float | None
    type: ItemType
    movie: Movie | None = None
    show: Show | None = None
    episode: Episode | None = None
    person: Person | None = None
    list_: List | None = field(key="list", default=None)

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Episode | Person | List | None: ...

class SearchSettings(Answer):
    recent_queries: list[RecentQuery]
    image_type: str | None = None

class SearchType(OpenEnum):
    LISTS = "lists"
    MOVIES = "movies"
    PEOPLE = "people"
    SHOWS = "shows"

class Season(Item):
    number: int
    ids: SeasonIds
    rating: float | None = None
    votes: int | None = None
    episode_count: int | None = None
    aired_episodes: int | None = None
    title: str | None = None
    original_title: str | None = None
    overview: str | None = None
    first_aired: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    total_runtime: int | None = None
    network: str | None = None
    images: SeasonImages | None = None
    episodes: list[Episode] | None = None

    @property
    def kind(self) -> Literal["season"]: ...

class SeasonCollectionProgress(Answer):
    number: int
    aired: int
    completed: int
    episodes: list[EpisodeCollectionProgress]
    title: str | None = None

class SeasonIds(Ids):
    tvdb: int | None
    tmdb: int | None
    trakt: int | None = None
    tvrage: int | None = None
    plex: PlexIds | None = None

@attrs.define(repr=False)
class SeasonIdsInput(Request):
    trakt: int | Unset = UNSET
    tvdb: int | Unset = UNSET
    tmdb: int | Unset = UNSET

class SeasonImages(Answer):
    poster: list[str]
    thumb: list[str]

@attrs.define(repr=False)
class SeasonInput(Request):
    ids: SeasonIdsInput

class SeasonListItem(Answer):
    listed_at: datetime.datetime
    type: ItemType
    show: Show
    season: Season
    rank: int | None = None
    id: int | None = None
    notes: str | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Show | Season | None: ...

@attrs.define(repr=False)
class SeasonNumberInput(Request):
    number: int
    episodes: list[EpisodeNumberInput] | Unset = UNSET

class SeasonProgress(Answer):
    number: int
    aired: int
    completed: int
    episodes: list[EpisodeProgress]
    title: str | None = None
    stats: ProgressStats | None = None

class Sentiment(Answer):
    sentiment: str
    comment_ids: list[int] | None = None

class Sentiments(Answer):
    good: list[Sentiment]
    bad: list[Sentiment]
    analyzed_at: datetime.datetime
    comment_count: int

class Sharing(Answer):
    twitter: bool | None = None
    mastodon: bool | None = None
    tumblr: bool | None = None

@attrs.define(repr=False)
class SharingInput(Request):
    twitter: bool | Unset = UNSET
    mastodon: bool | Unset = UNSET
    tumblr: bool | Unset = UNSET

class SharingText(Answer):
    watching: str
    watched: str
    rated: str | None = None

class Show(Item):
    title: str | None
    year: int | None
    ids: ShowIds
    images: MediaImages | None = None
    colors: MediaColors | None = None
    aired_episodes: int | None = None
    tagline: str | None = None
    overview: str | None = None
    first_aired: datetime.datetime | None = None
    airs: Airs | None = None
    runtime: int | None = None
    total_runtime: int | None = None
    certification: str | None = None
    network: str | None = None
    country: str | None = None
    status: ShowStatus | None = None
    rating: float | None = None
    votes: int | None = None
    comment_count: int | None = None
    trailer: str | None = None
    homepage: str | None = None
    updated_at: datetime.datetime | None = None
    language: str | None = None
    languages: list[str] | None = None
    available_translations: list[str] | None = None
    genres: list[str] | None = None
    subgenres: list[str] | None = None
    original_title: str | None = None
    social_ids: SocialIds | None = None

    @property
    def kind(self) -> Literal["show"]: ...

class ShowIds(Ids):
    trakt: int | None
    slug: str | None
    tvdb: int | None
    imdb: str | None
    tmdb: int | None = None
    tvrage: int | None = None
    plex: PlexIds | None = None

@attrs.define(repr=False)
class ShowIdsInput(Request):
    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET
    tvdb: int | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET

@attrs.define(repr=False)
class ShowInput(Request):
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[SeasonNumberInput] | Unset = UNSET

class ShowJob(Answer):
    show: Show
    job: str
    jobs: list[str] | None = None
    episode_count: int | None = None

class ShowJobs(AnswerMap["list[ShowJob]"]): ...

class ShowListItem(Answer):
    listed_at: datetime.datetime
    type: ItemType
    show: Show
    rank: int | None = None
    id: int | None = None
    notes: str | None = None

    @property
    def type_(self) -> ItemType: ...

class ShowRole(Answer):
    show: Show
    character: str
    characters: list[str] | None = None
    episode_count: int | None = None
    series_regular: bool | None = None

class ShowSearchResult(Answer):
    score: float | None
    type: ItemType
    show: Show

    @property
    def type_(self) -> ItemType: ...

class ShowStatus(OpenEnum):
    CANCELED = "canceled"
    CONTINUING = "continuing"
    ENDED = "ended"
    IN_PRODUCTION = "in production"
    PILOT = "pilot"
    PLANNED = "planned"
    RETURNING_SERIES = "returning series"
    UPCOMING = "upcoming"

class SignedInUser(Answer):
    username: str
    private: bool
    name: str | None = None
    vip: bool | None = None
    vip_ep: bool | None = None
    vip_og: bool | None = None
    vip_years: int | None = None
    vip_cover_image: str | None = None
    director: bool | None = None
    ids: UserIds | None = None
    joined_at: datetime.datetime | None = None
    location: str | None = None
    about: str | None = None
    gender: Gender | None = None
    age: int | None = None
    dob: datetime.date | None = None
    images: UserImages | None = None
    email: str | None = None

class SkippedFilter(Answer):
    name: str
    url: str

class SmartList(Item):
    name: str
    privacy: SmartListPrivacy
    created_at: datetime.datetime
    updated_at: datetime.datetime
    ids: ListIds
    images: ListImages
    source: SmartListSource
    media_type: SmartListMedia
    filters: SmartListFilters

class SmartListFilters(Answer):
    genres: list[str] | None = None
    genres_operator: FilterOperator | None = None
    subgenres: list[str] | None = None
    certifications: list[str] | None = None
    languages: list[str] | None = None
    countries: list[str] | None = None
    statuses: list[str] | None = None
    networks: list[str] | None = None
    keywords: list[str] | None = None
    keywords_operator: FilterOperator | None = None
    watchnow: list[str] | None = None
    years: list[float] | None = None
    ratings: list[float] | None = None
    runtimes: list[float] | None = None
    imdb_ratings: list[float] | None = None
    rt_meters: list[float] | None = None
    rt_user_meters: list[float] | None = None
    letterboxd_ratings: list[float] | None = None
    mal_ratings: list[float] | None = None
    ignore_watched: bool | None = None
    ignore_watchlisted: bool | None = None
    ignore_watching: bool | None = None
    ignore_unreleased: bool | None = None
    ignore_released: bool | None = None
    ignore_ended: bool | None = None
    ignore_airing: bool | None = None
    ignore_no_release_date: bool | None = None
    parental_nudity: list[int] | None = None
    parental_violence: list[int] | None = None
    parental_profanity: list[int] | None = None
    parental_alcohol: list[int] | None = None
    parental_frightening: list[int] | None = None
    parental_include_unrated: bool | None = None
    watchnow_country: str | None = None

@attrs.define(repr=False)
class SmartListFiltersInput(Request):
    genres: list[str] | Unset = UNSET
    genres_operator: FilterOperator | Unset = UNSET
    subgenres: list[str] | Unset = UNSET
    certifications: list[str] | Unset = UNSET
    languages: list[str] | Unset = UNSET
    countries: list[str] | Unset = UNSET
    statuses: list[str] | Unset = UNSET
    networks: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    keywords_operator: FilterOperator | Unset = UNSET
    watchnow: list[str] | Unset = UNSET
    years: list[float] | Unset = UNSET
    ratings: list[float] | Unset = UNSET
    runtimes: list[float] | Unset = UNSET
    imdb_ratings: list[float] | Unset = UNSET
    rt_meters: list[float] | Unset = UNSET
    rt_user_meters: list[float] | Unset = UNSET
    letterboxd_ratings: list[float] | Unset = UNSET
    mal_ratings: list[float] | Unset = UNSET
    ignore_watched: bool | Unset = UNSET
    ignore_watchlisted: bool | Unset = UNSET
    ignore_watching: bool | Unset = UNSET
    ignore_unreleased: bool | Unset = UNSET
    ignore_released: bool | Unset = UNSET
    ignore_ended: bool | Unset = UNSET
    ignore_airing: bool | Unset = UNSET
    ignore_no_release_date: bool | Unset = UNSET
    parental_nudity: list[int] | Unset = UNSET
    parental_violence: list[int] | Unset = UNSET
    parental_profanity: list[int] | Unset = UNSET
    parental_alcohol: list[int] | Unset = UNSET
    parental_frightening: list[int] | Unset = UNSET
    parental_include_unrated: bool | Unset = UNSET
    watchnow_country: str | Unset = UNSET

class SmartListItem(Answer):
    rank: int
    type: ItemType
    movie: Movie | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | None: ...

class SmartListItemsType(OpenEnum):
    ALL = "all"
    MOVIES = "movies"
    SHOWS = "shows"

class SmartListMedia(OpenEnum):
    MEDIA = "media"
    MOVIES = "movies"
    SHOWS = "shows"

class SmartListPrivacy(OpenEnum):
    FRIENDS = "friends"
    PRIVATE = "private"
    PUBLIC = "public"

class SmartListSource(OpenEnum):
    ANTICIPATED = "anticipated"
    DISCOVER = "discover"
    LIBRARY = "library"
    POPULAR = "popular"
    RECOMMENDATIONS = "recommendations"
    TRENDING = "trending"
    WATCHLIST = "watchlist"

class SocialActivity(Answer):
    id: int
    activity_at: datetime.datetime
    action: str
    user: User
    type: ItemType
    user_rating: int | None = None
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Episode | User | None: ...

class SocialCircle(OpenEnum):
    FOLLOWERS = "followers"
    FOLLOWING = "following"
    FRIENDS = "friends"

class SocialIds(Answer):
    twitter: str | None
    facebook: str | None
    instagram: str | None
    wikipedia: str | None

class SocialMediaActivity(Answer):
    user: User
    followed_at: datetime.datetime | None = None
    watched: SocialWatched | None = None
    watchlisted: SocialWatchlisted | None = None

class SocialWatched(Answer):
    plays: int
    minutes_watched: int
    last_watched_at: datetime.datetime | None = None
    last_updated_at: datetime.datetime | None = None

class SocialWatchlisted(Answer):
    listed_at: datetime.datetime

class SortHow(OpenEnum):
    ASC = "asc"
    DESC = "desc"

class SpoilerSettings(Answer):
    episodes: str | None = None
    shows: str | None = None
    movies: str | None = None
    comments: str | None = None
    ratings: str | None = None
    actors: str | None = None

@attrs.define(repr=False)
class SpoilerUpdate(Request):
    episodes: str | None | Unset = UNSET
    shows: str | None | Unset = UNSET
    movies: str | None | Unset = UNSET

class Stats(Answer):
    watchers: int
    plays: int
    collectors: int
    comments: int
    lists: int
    votes: int
    collected_episodes: int | None = None
    favorited: int | None = None
    recommended: int | None = None

class StreamingMedia(Answer):
    rank: int
    delta: int | None = None
    movie: Movie | None = None
    show: Show | None = None

class StreamingMovie(Answer):
    rank: int
    movie: Movie
    delta: int | None = None

class StreamingPeriod(OpenEnum):
    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"

class StreamingRank(Answer):
    rank: int | None = None
    delta: int | None = None
    link: str | None = None

class StreamingServiceCounts(Answer):
    source: str
    name: str
    shows: int
    movies: int
    all: int

    @property
    def all_(self) -> int: ...

class StreamingServices(Answer):
    country: str
    services: list[StreamingServiceCounts]

class StreamingShow(Answer):
    rank: int
    show: Show
    delta: int | None = None

class Studio(Item):
    name: str
    ids: StudioIds
    country: str | None = None

class StudioIds(Ids):
    trakt: int
    slug: str
    tmdb: int | None = None

class Subgenre(Answer):
    name: str
    slug: str

class ThankedItem(Answer):
    movie: Movie | None = None
    show: Show | None = None

class TraktRating(Answer):
    rating: float | None
    votes: int | None
    distribution: RatingDistribution | None

class Translation(Answer):
    title: str | None
    overview: str | None
    language: str
    tagline: str | None = None
    country: str | None = None

class TrendOfMonth(Answer):
    month: int
    month_name: str
    watchers: int
    watched: bool
    movie: Movie | None = None
    show: Show | None = None

class TrendingMedia(Answer):
    watchers: int
    movie: Movie | None = None
    show: Show | None = None

class TrendingMovie(Answer):
    watchers: int
    movie: Movie

class TrendingSearch(Answer):
    id: int
    count: int
    type: ItemType
    movie: Movie | None = None
    show: Show | None = None
    person: Person | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Person | None: ...

class TrendingSearchType(OpenEnum):
    MOVIES = "movies"
    PEOPLE = "people"
    SHOWS = "shows"

class TrendingShow(Answer):
    watchers: int
    show: Show

class UnavailableItem(Answer):
    id: int | None = None

class UpNextIntent(OpenEnum):
    ALL = "all"
    COMPLETED = "completed"
    CONTINUE = "continue"
    START = "start"

class UpdateActivity(Answer):
    updated_at: datetime.datetime | None

@attrs.define(repr=False)
class UpdateAvatarRequest(Request):
    user: AvatarUpdate

@attrs.define(repr=False)
class UpdateCoverImageRequest(Request):
    cover_type: CoverType
    cover_id: int

@attrs.define(repr=False)
class UpdateFavoritesRequest(Request):
    description: str | None | Unset = UNSET
    sort_by: str | None | Unset = UNSET
    sort_how: SortHow | None | Unset = UNSET
    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET

@attrs.define(repr=False)
class UpdateNoteRequest(Request):
    notes: str | Unset = UNSET
    spoiler: bool | Unset = UNSET
    privacy: NotePrivacy | Unset = UNSET

@attrs.define(repr=False)
class UpdatePersonalListRequest(Request):
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    privacy: ListPrivacy | None | Unset = UNSET
    display_numbers: bool | None | Unset = UNSET
    allow_comments: bool | None | Unset = UNSET
    sort_by: str | None | Unset = UNSET
    sort_how: SortHow | None | Unset = UNSET

@attrs.define(repr=False)
class UpdateSettingsRequest(Request):
    user: ProfileUpdate | None | Unset = UNSET
    browsing: BrowsingUpdate | None | Unset = UNSET

@attrs.define(repr=False)
class UpdateSmartListRequest(Request):
    name: str | Unset = UNSET
    source: SmartListSource | Unset = UNSET
    media_type: SmartListMedia | Unset = UNSET
    filters: SmartListFiltersInput | Unset = UNSET
    privacy: SmartListPrivacy | Unset = UNSET

@attrs.define(repr=False)
class UpdateWatchlistRequest(Request):
    description: str | None | Unset = UNSET
    sort_by: str | None | Unset = UNSET
    sort_how: SortHow | None | Unset = UNSET
    movies: list[ListedMovieInput] | Unset = UNSET
    shows: list[ListedShowInput] | Unset = UNSET
    seasons: list[ListedSeasonInput] | Unset = UNSET
    episodes: list[ListedEpisodeInput] | Unset = UNSET

class UpdatedMedia(Answer):
    updated_at: datetime.datetime
    movie: Movie | None = None
    show: Show | None = None

class UpdatedMovie(Answer):
    updated_at: datetime.datetime
    movie: Movie

class UpdatedPerson(Answer):
    updated_at: datetime.datetime
    person: Person

class UpdatedShow(Answer):
    updated_at: datetime.datetime
    show: Show

class User(Item):
    username: str
    private: bool
    ids: UserIds
    deleted: bool | None = None
    name: str | None = None
    vip: bool | None = None
    vip_ep: bool | None = None
    director: bool | None = None
    joined_at: datetime.datetime | None = None
    location: str | None = None
    about: str | None = None
    gender: Gender | None = None
    age: int | None = None
    images: UserImages | None = None
    vip_og: bool | None = None
    vip_years: int | None = None
    vip_cover_image: str | None = None
    vip_veteran_since: datetime.datetime | None = None
    vip_veteran_years: int | None = None
    vip_veteran_tier: int | None = None
    vip_veteran_title: str | None = None
    vip_grace_ends_at: datetime.datetime | None = None

    @property
    def kind(self) -> Literal["user"]: ...

class UserIds(Ids):
    slug: str | None
    trakt: int | None = None
    uuid: str | None = None

@attrs.define(repr=False)
class UserIdsInput(Request):
    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET

class UserImages(Answer):
    avatar: Avatar

@attrs.define(repr=False)
class UserInput(Request):
    ids: UserIdsInput

class UserItemStats(Answer):
    ratings: int
    comments: int
    plays: int | None = None
    watched: int | None = None
    minutes: int | None = None
    collected: int | None = None

class UserNetworkStats(Answer):
    friends: int
    followers: int
    following: int

class UserProgressStats(Answer):
    started: int | None = None
    finished: int | None = None
    dropped: int | None = None

class UserRatingStats(Answer):
    total: int
    distribution: RatingDistribution

class UserReportReason(OpenEnum):
    ADULT = "adult"
    LANGUAGE = "language"
    OTHER = "other"
    SPAM = "spam"

@attrs.define(repr=False)
class UserReportRequest(Request):
    reason: UserReportReason
    message: str | Unset = UNSET

class UserSettings(Answer):
    user: SignedInUser
    account: AccountSettings
    connections: Connections | None = None
    sharing_text: SharingText | None = None
    permissions: Permissions | None = None
    limits: AccountLimits | None = None
    browsing: BrowsingSettings | None = None

class UserStats(Answer):
    movies: UserItemStats
    shows: UserItemStats
    seasons: UserItemStats
    episodes: UserItemStats
    network: UserNetworkStats
    ratings: UserRatingStats
    progress: UserProgressStats | None = None
    lists: int | None = None
    total_minutes: int | None = None
    total_plays: int | None = None

class Video(Answer):
    title: str
    url: str
    site: str
    type: str
    size: int
    official: bool
    published_at: datetime.datetime
    country: str
    language: str

    @property
    def type_(self) -> str: ...

class WatchNow(Answer):
    cable: list[WatchNowOffer] | None = None
    free: list[WatchNowOffer] | None = None
    cinema: list[WatchNowOffer] | None = None
    subscription: list[WatchNowOffer] | None = None
    purchase: list[WatchNowOffer] | None = None
    streaming_ranks: StreamingRank | None = None

class WatchNowByCountry(AnswerMap["WatchNow"]): ...

class WatchNowFilter(OpenEnum):
    ANY = "any"
    ANY_ALL = "any_all"
    FAVORITES = "favorites"
    FREE = "free"
    FREE_ALL = "free_all"
    SUBSCRIPTIONS = "subscriptions"
    SUBSCRIPTIONS_ALL = "subscriptions_all"

class WatchNowOffer(Answer):
    source: str
    link: str
    uhd: bool | None = None
    currency: str | None = None
    prices: WatchNowPrices | None = None
    link_tvos: str | None = None
    link_direct: str | None = None
    link_android: str | None = None
    link_webos: WebosLink | None = None

class WatchNowPrices(Answer):
    rent: str | None = None
    purchase: str | None = None

class WatchNowSettings(Answer):
    favorites: list[str]
    only_favorites: bool
    country: str | None = None

class WatchNowSource(Answer):
    source: str
    name: str
    type: WatchNowSourceType | None = None
    free: bool | None = None
    cinema: bool | None = None
    amazon: bool | None = None
    color: str | None = None
    link_count: int | None = None
    images: WatchNowSourceImages | None = None

    @property
    def type_(self) -> WatchNowSourceType | None: ...

class WatchNowSourceImages(Answer):
    logo: str | None = None
    channel: str | None = None

class WatchNowSourceType(OpenEnum):
    CINEMA = "cinema"
    FREE = "free"
    PURCHASE = "purchase"
    SUBSCRIPTION = "subscription"
    TV_EVERYWHERE = "tv_everywhere"

class WatchNowSourcesByCountry(AnswerMap["list[WatchNowSource]"]): ...

@attrs.define(repr=False)
class WatchNowUpdate(Request):
    country: str | None | Unset = UNSET
    favorites: list[str] | None | Unset = UNSET
    only_favorites: bool | None | Unset = UNSET

class WatchPopupAction(OpenEnum):
    ASK = "ask"
    NOW = "now"
    RELEASED = "released"
    UNKNOWN = "unknown"

class WatchedAtRelease(OpenEnum):
    RELEASED = "released"
    UNKNOWN = "unknown"

class WatchedEpisode(Answer):
    number: int
    plays: int
    last_watched_at: datetime.datetime | None

@attrs.define(repr=False)
class WatchedEpisodeInput(Request):
    ids: EpisodeIdsInput
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET

@attrs.define(repr=False)
class WatchedEpisodeNumberInput(Request):
    number: int
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET

class WatchedItem(Answer):
    plays: int
    last_watched_at: datetime.datetime | None
    last_updated_at: datetime.datetime | None = None
    reset_at: datetime.datetime | None = None
    movie: Movie | None = None
    show: Show | None = None
    seasons: list[WatchedSeason] | None = None

class WatchedMovie(Answer):
    plays: int
    last_watched_at: datetime.datetime | None
    movie: Movie
    last_updated_at: datetime.datetime | None = None
    reset_at: datetime.datetime | None = None

@attrs.define(repr=False)
class WatchedMovieInput(Request):
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

class WatchedSeason(Answer):
    number: int
    episodes: list[WatchedEpisode]

@attrs.define(repr=False)
class WatchedSeasonInput(Request):
    ids: SeasonIdsInput
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET

@attrs.define(repr=False)
class WatchedSeasonNumberInput(Request):
    number: int
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    episodes: list[WatchedEpisodeNumberInput] | Unset = UNSET

class WatchedShow(Answer):
    plays: int
    last_watched_at: datetime.datetime | None
    show: Show
    last_updated_at: datetime.datetime | None = None
    reset_at: datetime.datetime | None = None
    seasons: list[WatchedSeason] | None = None

@attrs.define(repr=False)
class WatchedShowInput(Request):
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[WatchedSeasonNumberInput] | Unset = UNSET

class Watching(Answer):
    expires_at: datetime.datetime
    started_at: datetime.datetime
    action: str
    type: ItemType
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType: ...
    @property
    def item(self) -> Movie | Show | Episode | None: ...

class WatchlistHide(OpenEnum):
    AIRING = "airing"
    COLLECTED = "collected"
    ENDED = "ended"
    LISTED = "listed"
    NONOTES = "nonotes"
    NORELEASEDATE = "noreleasedate"
    NOTES = "notes"
    RATED = "rated"
    UNCOLLECTED = "uncollected"
    UNRATED = "unrated"
    UNRELEASED = "unreleased"
    UNWATCHED = "unwatched"
    UNWATCHLISTED = "unwatchlisted"

class WebosLink(Answer):
    id: str
    params: WebosParams | None = None

class WebosParams(Answer):
    content_target: str | None = field(key="contentTarget", default=None)

class WelcomeSettings(Answer):
    exit_step: str | None
    completed_at: datetime.datetime | None = None

class YearInReview(Answer):
    stats: ReviewStats
    images: ReviewImages
    first_watched: FirstOrLastWatched | None
    last_watched: FirstOrLastWatched | None
    countries: ReviewCountries
    trends: ReviewTrends
    thanks: ReviewThanks

class YearInReviewPersona(Answer):
    persona: Persona
    runner_up: Persona | None
    confidence: PersonaConfidence
    rarity: int
    card_number: int
    traits: list[PersonaTrait]
    highlights: list[PersonaHighlight]
    runner_up_highlights: list[PersonaHighlight]
    scores: PersonaScores
    streak: PersonaStreak
    monthly: list[MonthPersona]
