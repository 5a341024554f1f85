# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.external_rating import ExternalRating
    from ..models.rating_distribution import RatingDistribution
    from ..models.rotten_tomatoes_rating import RottenTomatoesRating
    from ..models.trakt_rating import TraktRating


T = TypeVar("T", bound="Ratings")


@_attrs_define
class Ratings:
    """How people rate it. With `extended=all` also on other sites; which ones depends on the item.

    Attributes:
        rating (float | None | Unset): Out of ten.
        votes (int | None | Unset):
        distribution (None | RatingDistribution | Unset):
        trakt (None | TraktRating | Unset):
        tmdb (ExternalRating | None | Unset):
        imdb (ExternalRating | None | Unset):
        metascore (ExternalRating | None | Unset):
        rotten_tomatoes (None | RottenTomatoesRating | Unset):
        letterboxd (ExternalRating | None | Unset):
        mal (ExternalRating | None | Unset):
    """

    rating: float | None | Unset = UNSET
    votes: int | None | Unset = UNSET
    distribution: None | RatingDistribution | Unset = UNSET
    trakt: None | TraktRating | Unset = UNSET
    tmdb: ExternalRating | None | Unset = UNSET
    imdb: ExternalRating | None | Unset = UNSET
    metascore: ExternalRating | None | Unset = UNSET
    rotten_tomatoes: None | RottenTomatoesRating | Unset = UNSET
    letterboxd: ExternalRating | None | Unset = UNSET
    mal: ExternalRating | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.external_rating import ExternalRating  # noqa: PLC0415
        from ..models.rating_distribution import RatingDistribution  # noqa: PLC0415
        from ..models.rotten_tomatoes_rating import RottenTomatoesRating  # noqa: PLC0415
        from ..models.trakt_rating import TraktRating  # noqa: PLC0415

        rating: float | None | Unset
        if isinstance(self.rating, Unset):
            rating = UNSET
        else:
            rating = self.rating

        votes: int | None | Unset
        if isinstance(self.votes, Unset):
            votes = UNSET
        else:
            votes = self.votes

        distribution: dict[str, Any] | None | Unset
        if isinstance(self.distribution, Unset):
            distribution = UNSET
        elif isinstance(self.distribution, RatingDistribution):
            distribution = self.distribution.to_dict()
        else:
            distribution = self.distribution

        trakt: dict[str, Any] | None | Unset
        if isinstance(self.trakt, Unset):
            trakt = UNSET
        elif isinstance(self.trakt, TraktRating):
            trakt = self.trakt.to_dict()
        else:
            trakt = self.trakt

        tmdb: dict[str, Any] | None | Unset
        if isinstance(self.tmdb, Unset):
            tmdb = UNSET
        elif isinstance(self.tmdb, ExternalRating):
            tmdb = self.tmdb.to_dict()
        else:
            tmdb = self.tmdb

        imdb: dict[str, Any] | None | Unset
        if isinstance(self.imdb, Unset):
            imdb = UNSET
        elif isinstance(self.imdb, ExternalRating):
            imdb = self.imdb.to_dict()
        else:
            imdb = self.imdb

        metascore: dict[str, Any] | None | Unset
        if isinstance(self.metascore, Unset):
            metascore = UNSET
        elif isinstance(self.metascore, ExternalRating):
            metascore = self.metascore.to_dict()
        else:
            metascore = self.metascore

        rotten_tomatoes: dict[str, Any] | None | Unset
        if isinstance(self.rotten_tomatoes, Unset):
            rotten_tomatoes = UNSET
        elif isinstance(self.rotten_tomatoes, RottenTomatoesRating):
            rotten_tomatoes = self.rotten_tomatoes.to_dict()
        else:
            rotten_tomatoes = self.rotten_tomatoes

        letterboxd: dict[str, Any] | None | Unset
        if isinstance(self.letterboxd, Unset):
            letterboxd = UNSET
        elif isinstance(self.letterboxd, ExternalRating):
            letterboxd = self.letterboxd.to_dict()
        else:
            letterboxd = self.letterboxd

        mal: dict[str, Any] | None | Unset
        if isinstance(self.mal, Unset):
            mal = UNSET
        elif isinstance(self.mal, ExternalRating):
            mal = self.mal.to_dict()
        else:
            mal = self.mal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rating is not UNSET:
            field_dict["rating"] = rating
        if votes is not UNSET:
            field_dict["votes"] = votes
        if distribution is not UNSET:
            field_dict["distribution"] = distribution
        if trakt is not UNSET:
            field_dict["trakt"] = trakt
        if tmdb is not UNSET:
            field_dict["tmdb"] = tmdb
        if imdb is not UNSET:
            field_dict["imdb"] = imdb
        if metascore is not UNSET:
            field_dict["metascore"] = metascore
        if rotten_tomatoes is not UNSET:
            field_dict["rotten_tomatoes"] = rotten_tomatoes
        if letterboxd is not UNSET:
            field_dict["letterboxd"] = letterboxd
        if mal is not UNSET:
            field_dict["mal"] = mal

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.external_rating import ExternalRating  # noqa: PLC0415
        from ..models.rating_distribution import RatingDistribution  # noqa: PLC0415
        from ..models.rotten_tomatoes_rating import RottenTomatoesRating  # noqa: PLC0415
        from ..models.trakt_rating import TraktRating  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_rating(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        rating = _parse_rating(d.pop("rating", UNSET))

        def _parse_votes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        votes = _parse_votes(d.pop("votes", UNSET))

        def _parse_distribution(data: object) -> None | RatingDistribution | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                distribution_type_0 = RatingDistribution.from_dict(data)

                return distribution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RatingDistribution | Unset, data)

        distribution = _parse_distribution(d.pop("distribution", UNSET))

        def _parse_trakt(data: object) -> None | TraktRating | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                trakt_type_0 = TraktRating.from_dict(data)

                return trakt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TraktRating | Unset, data)

        trakt = _parse_trakt(d.pop("trakt", UNSET))

        def _parse_tmdb(data: object) -> ExternalRating | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tmdb_type_0 = ExternalRating.from_dict(data)

                return tmdb_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExternalRating | None | Unset, data)

        tmdb = _parse_tmdb(d.pop("tmdb", UNSET))

        def _parse_imdb(data: object) -> ExternalRating | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                imdb_type_0 = ExternalRating.from_dict(data)

                return imdb_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExternalRating | None | Unset, data)

        imdb = _parse_imdb(d.pop("imdb", UNSET))

        def _parse_metascore(data: object) -> ExternalRating | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metascore_type_0 = ExternalRating.from_dict(data)

                return metascore_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExternalRating | None | Unset, data)

        metascore = _parse_metascore(d.pop("metascore", UNSET))

        def _parse_rotten_tomatoes(data: object) -> None | RottenTomatoesRating | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rotten_tomatoes_type_0 = RottenTomatoesRating.from_dict(data)

                return rotten_tomatoes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RottenTomatoesRating | Unset, data)

        rotten_tomatoes = _parse_rotten_tomatoes(d.pop("rotten_tomatoes", UNSET))

        def _parse_letterboxd(data: object) -> ExternalRating | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                letterboxd_type_0 = ExternalRating.from_dict(data)

                return letterboxd_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExternalRating | None | Unset, data)

        letterboxd = _parse_letterboxd(d.pop("letterboxd", UNSET))

        def _parse_mal(data: object) -> ExternalRating | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mal_type_0 = ExternalRating.from_dict(data)

                return mal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExternalRating | None | Unset, data)

        mal = _parse_mal(d.pop("mal", UNSET))

        ratings = cls(
            rating=rating,
            votes=votes,
            distribution=distribution,
            trakt=trakt,
            tmdb=tmdb,
            imdb=imdb,
            metascore=metascore,
            rotten_tomatoes=rotten_tomatoes,
            letterboxd=letterboxd,
            mal=mal,
        )

        ratings.additional_properties = d
        return ratings

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
