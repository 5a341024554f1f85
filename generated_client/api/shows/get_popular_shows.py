# Generated from openapi.yaml by "make regen". Do not edit.
import datetime
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.show import Show
from ...models.watch_now_filter import WatchNowFilter
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    json_watchnow: str | Unset = UNSET
    if not isinstance(watchnow, Unset):
        json_watchnow = watchnow.value

    params["watchnow"] = json_watchnow

    params["genres"] = genres

    params["subgenres"] = subgenres

    params["years"] = years

    params["ratings"] = ratings

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = start_date.isoformat()
    params["start_date"] = json_start_date

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = end_date.isoformat()
    params["end_date"] = json_end_date

    params["runtimes"] = runtimes

    params["countries"] = countries

    params["certifications"] = certifications

    params["page"] = page

    params["limit"] = limit

    params["ignore_watched"] = ignore_watched

    params["ignore_collected"] = ignore_collected

    params["ignore_watchlisted"] = ignore_watchlisted

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shows/popular",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[Show] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = Show.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[Show]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> Response[Any | list[Show]]:
    """Get popular shows

     The most popular shows, by rating and number of ratings together. Paged and filterable; the shows
    come bare,
    without counts.

    Args:
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[Show]]
    """

    kwargs = _get_kwargs(
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        start_date=start_date,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        page=page,
        limit=limit,
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> Any | list[Show] | None:
    """Get popular shows

     The most popular shows, by rating and number of ratings together. Paged and filterable; the shows
    come bare,
    without counts.

    Args:
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[Show]
    """

    return sync_detailed(
        client=client,
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        start_date=start_date,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        page=page,
        limit=limit,
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> Response[Any | list[Show]]:
    """Get popular shows

     The most popular shows, by rating and number of ratings together. Paged and filterable; the shows
    come bare,
    without counts.

    Args:
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[Show]]
    """

    kwargs = _get_kwargs(
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        start_date=start_date,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        page=page,
        limit=limit,
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
) -> Any | list[Show] | None:
    """Get popular shows

     The most popular shows, by rating and number of ratings together. Paged and filterable; the shows
    come bare,
    without counts.

    Args:
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[Show]
    """

    return (
        await asyncio_detailed(
            client=client,
            extended=extended,
            watchnow=watchnow,
            genres=genres,
            subgenres=subgenres,
            years=years,
            ratings=ratings,
            start_date=start_date,
            end_date=end_date,
            runtimes=runtimes,
            countries=countries,
            certifications=certifications,
            page=page,
            limit=limit,
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
        )
    ).parsed
