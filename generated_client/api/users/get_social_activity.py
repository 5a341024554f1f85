# Generated from openapi.yaml by "make regen". Do not edit.
import datetime
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.social_activity import SocialActivity
from ...models.social_circle import SocialCircle
from ...models.watch_now_filter import WatchNowFilter
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    type_: SocialCircle,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
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

    params["ignore_watched"] = ignore_watched

    params["ignore_collected"] = ignore_collected

    params["ignore_watchlisted"] = ignore_watchlisted

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/{type_}/activities".format(
            id=quote(str(id), safe=""),
            type_=quote(str(type_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[SocialActivity] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = SocialActivity.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 423:
        response_423 = cast(Any, None)
        return response_423

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[SocialActivity]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    type_: SocialCircle,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[SocialActivity]]:
    """Get social activity

     What the people around a user have been watching, newest first: one entry per play of a movie or an
    episode,
    with that person's own rating where there is one. Paged, and open to the media filters.

    Args:
        id (str):
        type_ (SocialCircle): Whose activity to show.
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
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[SocialActivity]]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
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
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    type_: SocialCircle,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[SocialActivity] | None:
    """Get social activity

     What the people around a user have been watching, newest first: one entry per play of a movie or an
    episode,
    with that person's own rating where there is one. Paged, and open to the media filters.

    Args:
        id (str):
        type_ (SocialCircle): Whose activity to show.
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
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[SocialActivity]
    """

    return sync_detailed(
        id=id,
        type_=type_,
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
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    id: str,
    type_: SocialCircle,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[SocialActivity]]:
    """Get social activity

     What the people around a user have been watching, newest first: one entry per play of a movie or an
    episode,
    with that person's own rating where there is one. Paged, and open to the media filters.

    Args:
        id (str):
        type_ (SocialCircle): Whose activity to show.
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
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[SocialActivity]]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
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
        ignore_watched=ignore_watched,
        ignore_collected=ignore_collected,
        ignore_watchlisted=ignore_watchlisted,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    type_: SocialCircle,
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
    ignore_watched: bool | Unset = UNSET,
    ignore_collected: bool | Unset = UNSET,
    ignore_watchlisted: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[SocialActivity] | None:
    """Get social activity

     What the people around a user have been watching, newest first: one entry per play of a movie or an
    episode,
    with that person's own rating where there is one. Paged, and open to the media filters.

    Args:
        id (str):
        type_ (SocialCircle): Whose activity to show.
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
        ignore_watched (bool | Unset):
        ignore_collected (bool | Unset):
        ignore_watchlisted (bool | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[SocialActivity]
    """

    return (
        await asyncio_detailed(
            id=id,
            type_=type_,
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
            ignore_watched=ignore_watched,
            ignore_collected=ignore_collected,
            ignore_watchlisted=ignore_watchlisted,
            page=page,
            limit=limit,
        )
    ).parsed
