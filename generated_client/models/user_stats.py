# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.user_item_stats import UserItemStats
    from ..models.user_network_stats import UserNetworkStats
    from ..models.user_rating_stats import UserRatingStats


T = TypeVar("T", bound="UserStats")


@_attrs_define
class UserStats:
    """What a person has watched, rated, collected and written, in numbers.

    Attributes:
        movies (UserItemStats): Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone.
        shows (UserItemStats): Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone.
        seasons (UserItemStats): Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone.
        episodes (UserItemStats): Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone.
        network (UserNetworkStats):
        ratings (UserRatingStats):
    """

    movies: UserItemStats
    shows: UserItemStats
    seasons: UserItemStats
    episodes: UserItemStats
    network: UserNetworkStats
    ratings: UserRatingStats
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        movies = self.movies.to_dict()

        shows = self.shows.to_dict()

        seasons = self.seasons.to_dict()

        episodes = self.episodes.to_dict()

        network = self.network.to_dict()

        ratings = self.ratings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "movies": movies,
                "shows": shows,
                "seasons": seasons,
                "episodes": episodes,
                "network": network,
                "ratings": ratings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_item_stats import UserItemStats  # noqa: PLC0415
        from ..models.user_network_stats import UserNetworkStats  # noqa: PLC0415
        from ..models.user_rating_stats import UserRatingStats  # noqa: PLC0415

        d = dict(src_dict)
        movies = UserItemStats.from_dict(d.pop("movies"))

        shows = UserItemStats.from_dict(d.pop("shows"))

        seasons = UserItemStats.from_dict(d.pop("seasons"))

        episodes = UserItemStats.from_dict(d.pop("episodes"))

        network = UserNetworkStats.from_dict(d.pop("network"))

        ratings = UserRatingStats.from_dict(d.pop("ratings"))

        user_stats = cls(
            movies=movies,
            shows=shows,
            seasons=seasons,
            episodes=episodes,
            network=network,
            ratings=ratings,
        )

        user_stats.additional_properties = d
        return user_stats

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
