# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_activities import AccountActivities
    from ..models.media_activities import MediaActivities
    from ..models.reaction_activities import ReactionActivities
    from ..models.update_activity import UpdateActivity


T = TypeVar("T", bound="LastActivities")


@_attrs_define
class LastActivities:
    """When something last changed, so that only what changed need be fetched.

    Attributes:
        all_ (datetime.datetime):
        movies (MediaActivities | Unset): Not every kind of item has every time.
        episodes (MediaActivities | Unset): Not every kind of item has every time.
        shows (MediaActivities | Unset): Not every kind of item has every time.
        seasons (MediaActivities | Unset): Not every kind of item has every time.
        comments (ReactionActivities | Unset): Of comments and lists; not both have every time.
        lists (ReactionActivities | Unset): Of comments and lists; not both have every time.
        watchlist (UpdateActivity | Unset):
        favorites (UpdateActivity | Unset):
        collaborations (UpdateActivity | Unset):
        account (AccountActivities | Unset):
        saved_filters (UpdateActivity | Unset):
        notes (UpdateActivity | Unset):
    """

    all_: datetime.datetime
    movies: MediaActivities | Unset = UNSET
    episodes: MediaActivities | Unset = UNSET
    shows: MediaActivities | Unset = UNSET
    seasons: MediaActivities | Unset = UNSET
    comments: ReactionActivities | Unset = UNSET
    lists: ReactionActivities | Unset = UNSET
    watchlist: UpdateActivity | Unset = UNSET
    favorites: UpdateActivity | Unset = UNSET
    collaborations: UpdateActivity | Unset = UNSET
    account: AccountActivities | Unset = UNSET
    saved_filters: UpdateActivity | Unset = UNSET
    notes: UpdateActivity | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        all_ = self.all_.isoformat()

        movies: dict[str, Any] | Unset = UNSET
        if not isinstance(self.movies, Unset):
            movies = self.movies.to_dict()

        episodes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.episodes, Unset):
            episodes = self.episodes.to_dict()

        shows: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shows, Unset):
            shows = self.shows.to_dict()

        seasons: dict[str, Any] | Unset = UNSET
        if not isinstance(self.seasons, Unset):
            seasons = self.seasons.to_dict()

        comments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.comments, Unset):
            comments = self.comments.to_dict()

        lists: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lists, Unset):
            lists = self.lists.to_dict()

        watchlist: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watchlist, Unset):
            watchlist = self.watchlist.to_dict()

        favorites: dict[str, Any] | Unset = UNSET
        if not isinstance(self.favorites, Unset):
            favorites = self.favorites.to_dict()

        collaborations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.collaborations, Unset):
            collaborations = self.collaborations.to_dict()

        account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account, Unset):
            account = self.account.to_dict()

        saved_filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.saved_filters, Unset):
            saved_filters = self.saved_filters.to_dict()

        notes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.notes, Unset):
            notes = self.notes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "all": all_,
            }
        )
        if movies is not UNSET:
            field_dict["movies"] = movies
        if episodes is not UNSET:
            field_dict["episodes"] = episodes
        if shows is not UNSET:
            field_dict["shows"] = shows
        if seasons is not UNSET:
            field_dict["seasons"] = seasons
        if comments is not UNSET:
            field_dict["comments"] = comments
        if lists is not UNSET:
            field_dict["lists"] = lists
        if watchlist is not UNSET:
            field_dict["watchlist"] = watchlist
        if favorites is not UNSET:
            field_dict["favorites"] = favorites
        if collaborations is not UNSET:
            field_dict["collaborations"] = collaborations
        if account is not UNSET:
            field_dict["account"] = account
        if saved_filters is not UNSET:
            field_dict["saved_filters"] = saved_filters
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_activities import AccountActivities  # noqa: PLC0415
        from ..models.media_activities import MediaActivities  # noqa: PLC0415
        from ..models.reaction_activities import ReactionActivities  # noqa: PLC0415
        from ..models.update_activity import UpdateActivity  # noqa: PLC0415

        d = dict(src_dict)
        all_ = datetime.datetime.fromisoformat(d.pop("all"))

        _movies = d.pop("movies", UNSET)
        movies: MediaActivities | Unset
        if isinstance(_movies, Unset):
            movies = UNSET
        else:
            movies = MediaActivities.from_dict(_movies)

        _episodes = d.pop("episodes", UNSET)
        episodes: MediaActivities | Unset
        if isinstance(_episodes, Unset):
            episodes = UNSET
        else:
            episodes = MediaActivities.from_dict(_episodes)

        _shows = d.pop("shows", UNSET)
        shows: MediaActivities | Unset
        if isinstance(_shows, Unset):
            shows = UNSET
        else:
            shows = MediaActivities.from_dict(_shows)

        _seasons = d.pop("seasons", UNSET)
        seasons: MediaActivities | Unset
        if isinstance(_seasons, Unset):
            seasons = UNSET
        else:
            seasons = MediaActivities.from_dict(_seasons)

        _comments = d.pop("comments", UNSET)
        comments: ReactionActivities | Unset
        if isinstance(_comments, Unset):
            comments = UNSET
        else:
            comments = ReactionActivities.from_dict(_comments)

        _lists = d.pop("lists", UNSET)
        lists: ReactionActivities | Unset
        if isinstance(_lists, Unset):
            lists = UNSET
        else:
            lists = ReactionActivities.from_dict(_lists)

        _watchlist = d.pop("watchlist", UNSET)
        watchlist: UpdateActivity | Unset
        if isinstance(_watchlist, Unset):
            watchlist = UNSET
        else:
            watchlist = UpdateActivity.from_dict(_watchlist)

        _favorites = d.pop("favorites", UNSET)
        favorites: UpdateActivity | Unset
        if isinstance(_favorites, Unset):
            favorites = UNSET
        else:
            favorites = UpdateActivity.from_dict(_favorites)

        _collaborations = d.pop("collaborations", UNSET)
        collaborations: UpdateActivity | Unset
        if isinstance(_collaborations, Unset):
            collaborations = UNSET
        else:
            collaborations = UpdateActivity.from_dict(_collaborations)

        _account = d.pop("account", UNSET)
        account: AccountActivities | Unset
        if isinstance(_account, Unset):
            account = UNSET
        else:
            account = AccountActivities.from_dict(_account)

        _saved_filters = d.pop("saved_filters", UNSET)
        saved_filters: UpdateActivity | Unset
        if isinstance(_saved_filters, Unset):
            saved_filters = UNSET
        else:
            saved_filters = UpdateActivity.from_dict(_saved_filters)

        _notes = d.pop("notes", UNSET)
        notes: UpdateActivity | Unset
        if isinstance(_notes, Unset):
            notes = UNSET
        else:
            notes = UpdateActivity.from_dict(_notes)

        last_activities = cls(
            all_=all_,
            movies=movies,
            episodes=episodes,
            shows=shows,
            seasons=seasons,
            comments=comments,
            lists=lists,
            watchlist=watchlist,
            favorites=favorites,
            collaborations=collaborations,
            account=account,
            saved_filters=saved_filters,
            notes=notes,
        )

        last_activities.additional_properties = d
        return last_activities

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
