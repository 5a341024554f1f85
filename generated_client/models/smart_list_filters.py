# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.filter_operator import FilterOperator
from ..types import UNSET, Unset

T = TypeVar("T", bound="SmartListFilters")


@_attrs_define
class SmartListFilters:
    """What an item has to match. Ranges are pairs of lowest and highest.

    Attributes:
        genres (list[str] | Unset):
        genres_operator (FilterOperator | Unset): Whether all values have to match, or one.
        subgenres (list[str] | Unset):
        certifications (list[str] | Unset):
        languages (list[str] | Unset):
        countries (list[str] | Unset):
        statuses (list[str] | Unset):
        networks (list[str] | Unset):
        keywords (list[str] | Unset):
        keywords_operator (FilterOperator | Unset): Whether all values have to match, or one.
        watchnow (list[str] | Unset):
        years (list[float] | Unset):
        ratings (list[float] | Unset):
        runtimes (list[float] | Unset):
        imdb_ratings (list[float] | Unset):
        rt_meters (list[float] | Unset):
        rt_user_meters (list[float] | Unset):
        letterboxd_ratings (list[float] | Unset):
        mal_ratings (list[float] | Unset):
        ignore_watched (bool | Unset):
        ignore_watchlisted (bool | Unset):
        ignore_watching (bool | Unset):
        ignore_unreleased (bool | Unset):
        ignore_released (bool | Unset):
        ignore_ended (bool | Unset):
        ignore_airing (bool | Unset):
        ignore_no_release_date (bool | Unset):
    """

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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        genres: list[str] | Unset = UNSET
        if not isinstance(self.genres, Unset):
            genres = self.genres

        genres_operator: str | Unset = UNSET
        if not isinstance(self.genres_operator, Unset):
            genres_operator = self.genres_operator.value

        subgenres: list[str] | Unset = UNSET
        if not isinstance(self.subgenres, Unset):
            subgenres = self.subgenres

        certifications: list[str] | Unset = UNSET
        if not isinstance(self.certifications, Unset):
            certifications = self.certifications

        languages: list[str] | Unset = UNSET
        if not isinstance(self.languages, Unset):
            languages = self.languages

        countries: list[str] | Unset = UNSET
        if not isinstance(self.countries, Unset):
            countries = self.countries

        statuses: list[str] | Unset = UNSET
        if not isinstance(self.statuses, Unset):
            statuses = self.statuses

        networks: list[str] | Unset = UNSET
        if not isinstance(self.networks, Unset):
            networks = self.networks

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        keywords_operator: str | Unset = UNSET
        if not isinstance(self.keywords_operator, Unset):
            keywords_operator = self.keywords_operator.value

        watchnow: list[str] | Unset = UNSET
        if not isinstance(self.watchnow, Unset):
            watchnow = self.watchnow

        years: list[float] | Unset = UNSET
        if not isinstance(self.years, Unset):
            years = self.years

        ratings: list[float] | Unset = UNSET
        if not isinstance(self.ratings, Unset):
            ratings = self.ratings

        runtimes: list[float] | Unset = UNSET
        if not isinstance(self.runtimes, Unset):
            runtimes = self.runtimes

        imdb_ratings: list[float] | Unset = UNSET
        if not isinstance(self.imdb_ratings, Unset):
            imdb_ratings = self.imdb_ratings

        rt_meters: list[float] | Unset = UNSET
        if not isinstance(self.rt_meters, Unset):
            rt_meters = self.rt_meters

        rt_user_meters: list[float] | Unset = UNSET
        if not isinstance(self.rt_user_meters, Unset):
            rt_user_meters = self.rt_user_meters

        letterboxd_ratings: list[float] | Unset = UNSET
        if not isinstance(self.letterboxd_ratings, Unset):
            letterboxd_ratings = self.letterboxd_ratings

        mal_ratings: list[float] | Unset = UNSET
        if not isinstance(self.mal_ratings, Unset):
            mal_ratings = self.mal_ratings

        ignore_watched = self.ignore_watched

        ignore_watchlisted = self.ignore_watchlisted

        ignore_watching = self.ignore_watching

        ignore_unreleased = self.ignore_unreleased

        ignore_released = self.ignore_released

        ignore_ended = self.ignore_ended

        ignore_airing = self.ignore_airing

        ignore_no_release_date = self.ignore_no_release_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if genres is not UNSET:
            field_dict["genres"] = genres
        if genres_operator is not UNSET:
            field_dict["genres_operator"] = genres_operator
        if subgenres is not UNSET:
            field_dict["subgenres"] = subgenres
        if certifications is not UNSET:
            field_dict["certifications"] = certifications
        if languages is not UNSET:
            field_dict["languages"] = languages
        if countries is not UNSET:
            field_dict["countries"] = countries
        if statuses is not UNSET:
            field_dict["statuses"] = statuses
        if networks is not UNSET:
            field_dict["networks"] = networks
        if keywords is not UNSET:
            field_dict["keywords"] = keywords
        if keywords_operator is not UNSET:
            field_dict["keywords_operator"] = keywords_operator
        if watchnow is not UNSET:
            field_dict["watchnow"] = watchnow
        if years is not UNSET:
            field_dict["years"] = years
        if ratings is not UNSET:
            field_dict["ratings"] = ratings
        if runtimes is not UNSET:
            field_dict["runtimes"] = runtimes
        if imdb_ratings is not UNSET:
            field_dict["imdb_ratings"] = imdb_ratings
        if rt_meters is not UNSET:
            field_dict["rt_meters"] = rt_meters
        if rt_user_meters is not UNSET:
            field_dict["rt_user_meters"] = rt_user_meters
        if letterboxd_ratings is not UNSET:
            field_dict["letterboxd_ratings"] = letterboxd_ratings
        if mal_ratings is not UNSET:
            field_dict["mal_ratings"] = mal_ratings
        if ignore_watched is not UNSET:
            field_dict["ignore_watched"] = ignore_watched
        if ignore_watchlisted is not UNSET:
            field_dict["ignore_watchlisted"] = ignore_watchlisted
        if ignore_watching is not UNSET:
            field_dict["ignore_watching"] = ignore_watching
        if ignore_unreleased is not UNSET:
            field_dict["ignore_unreleased"] = ignore_unreleased
        if ignore_released is not UNSET:
            field_dict["ignore_released"] = ignore_released
        if ignore_ended is not UNSET:
            field_dict["ignore_ended"] = ignore_ended
        if ignore_airing is not UNSET:
            field_dict["ignore_airing"] = ignore_airing
        if ignore_no_release_date is not UNSET:
            field_dict["ignore_no_release_date"] = ignore_no_release_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        genres = cast(list[str], d.pop("genres", UNSET))

        _genres_operator = d.pop("genres_operator", UNSET)
        genres_operator: FilterOperator | Unset
        if isinstance(_genres_operator, Unset):
            genres_operator = UNSET
        else:
            genres_operator = FilterOperator(_genres_operator)

        subgenres = cast(list[str], d.pop("subgenres", UNSET))

        certifications = cast(list[str], d.pop("certifications", UNSET))

        languages = cast(list[str], d.pop("languages", UNSET))

        countries = cast(list[str], d.pop("countries", UNSET))

        statuses = cast(list[str], d.pop("statuses", UNSET))

        networks = cast(list[str], d.pop("networks", UNSET))

        keywords = cast(list[str], d.pop("keywords", UNSET))

        _keywords_operator = d.pop("keywords_operator", UNSET)
        keywords_operator: FilterOperator | Unset
        if isinstance(_keywords_operator, Unset):
            keywords_operator = UNSET
        else:
            keywords_operator = FilterOperator(_keywords_operator)

        watchnow = cast(list[str], d.pop("watchnow", UNSET))

        years = cast(list[float], d.pop("years", UNSET))

        ratings = cast(list[float], d.pop("ratings", UNSET))

        runtimes = cast(list[float], d.pop("runtimes", UNSET))

        imdb_ratings = cast(list[float], d.pop("imdb_ratings", UNSET))

        rt_meters = cast(list[float], d.pop("rt_meters", UNSET))

        rt_user_meters = cast(list[float], d.pop("rt_user_meters", UNSET))

        letterboxd_ratings = cast(list[float], d.pop("letterboxd_ratings", UNSET))

        mal_ratings = cast(list[float], d.pop("mal_ratings", UNSET))

        ignore_watched = d.pop("ignore_watched", UNSET)

        ignore_watchlisted = d.pop("ignore_watchlisted", UNSET)

        ignore_watching = d.pop("ignore_watching", UNSET)

        ignore_unreleased = d.pop("ignore_unreleased", UNSET)

        ignore_released = d.pop("ignore_released", UNSET)

        ignore_ended = d.pop("ignore_ended", UNSET)

        ignore_airing = d.pop("ignore_airing", UNSET)

        ignore_no_release_date = d.pop("ignore_no_release_date", UNSET)

        smart_list_filters = cls(
            genres=genres,
            genres_operator=genres_operator,
            subgenres=subgenres,
            certifications=certifications,
            languages=languages,
            countries=countries,
            statuses=statuses,
            networks=networks,
            keywords=keywords,
            keywords_operator=keywords_operator,
            watchnow=watchnow,
            years=years,
            ratings=ratings,
            runtimes=runtimes,
            imdb_ratings=imdb_ratings,
            rt_meters=rt_meters,
            rt_user_meters=rt_user_meters,
            letterboxd_ratings=letterboxd_ratings,
            mal_ratings=mal_ratings,
            ignore_watched=ignore_watched,
            ignore_watchlisted=ignore_watchlisted,
            ignore_watching=ignore_watching,
            ignore_unreleased=ignore_unreleased,
            ignore_released=ignore_released,
            ignore_ended=ignore_ended,
            ignore_airing=ignore_airing,
            ignore_no_release_date=ignore_no_release_date,
        )

        smart_list_filters.additional_properties = d
        return smart_list_filters

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
