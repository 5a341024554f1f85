# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.first_or_last_watched import FirstOrLastWatched
    from ..models.review_countries import ReviewCountries
    from ..models.review_images import ReviewImages
    from ..models.review_stats import ReviewStats
    from ..models.review_thanks import ReviewThanks
    from ..models.review_trends import ReviewTrends


T = TypeVar("T", bound="YearInReview")


@_attrs_define
class YearInReview:
    """A year of one person, in numbers and pictures.

    Attributes:
        stats (ReviewStats):
        images (ReviewImages):
        first_watched (FirstOrLastWatched | None):
        last_watched (FirstOrLastWatched | None):
        countries (ReviewCountries):
        trends (ReviewTrends):
        thanks (ReviewThanks):
    """

    stats: ReviewStats
    images: ReviewImages
    first_watched: FirstOrLastWatched | None
    last_watched: FirstOrLastWatched | None
    countries: ReviewCountries
    trends: ReviewTrends
    thanks: ReviewThanks
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.first_or_last_watched import FirstOrLastWatched  # noqa: PLC0415

        stats = self.stats.to_dict()

        images = self.images.to_dict()

        first_watched: dict[str, Any] | None
        if isinstance(self.first_watched, FirstOrLastWatched):
            first_watched = self.first_watched.to_dict()
        else:
            first_watched = self.first_watched

        last_watched: dict[str, Any] | None
        if isinstance(self.last_watched, FirstOrLastWatched):
            last_watched = self.last_watched.to_dict()
        else:
            last_watched = self.last_watched

        countries = self.countries.to_dict()

        trends = self.trends.to_dict()

        thanks = self.thanks.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "stats": stats,
                "images": images,
                "first_watched": first_watched,
                "last_watched": last_watched,
                "countries": countries,
                "trends": trends,
                "thanks": thanks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.first_or_last_watched import FirstOrLastWatched  # noqa: PLC0415
        from ..models.review_countries import ReviewCountries  # noqa: PLC0415
        from ..models.review_images import ReviewImages  # noqa: PLC0415
        from ..models.review_stats import ReviewStats  # noqa: PLC0415
        from ..models.review_thanks import ReviewThanks  # noqa: PLC0415
        from ..models.review_trends import ReviewTrends  # noqa: PLC0415

        d = dict(src_dict)
        stats = ReviewStats.from_dict(d.pop("stats"))

        images = ReviewImages.from_dict(d.pop("images"))

        def _parse_first_watched(data: object) -> FirstOrLastWatched | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                first_watched_type_0 = FirstOrLastWatched.from_dict(data)

                return first_watched_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FirstOrLastWatched | None, data)

        first_watched = _parse_first_watched(d.pop("first_watched"))

        def _parse_last_watched(data: object) -> FirstOrLastWatched | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                last_watched_type_0 = FirstOrLastWatched.from_dict(data)

                return last_watched_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FirstOrLastWatched | None, data)

        last_watched = _parse_last_watched(d.pop("last_watched"))

        countries = ReviewCountries.from_dict(d.pop("countries"))

        trends = ReviewTrends.from_dict(d.pop("trends"))

        thanks = ReviewThanks.from_dict(d.pop("thanks"))

        year_in_review = cls(
            stats=stats,
            images=images,
            first_watched=first_watched,
            last_watched=last_watched,
            countries=countries,
            trends=trends,
            thanks=thanks,
        )

        year_in_review.additional_properties = d
        return year_in_review

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
