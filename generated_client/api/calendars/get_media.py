# Generated from openapi.yaml by "make regen". Do not edit.
import datetime
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.calendar_grouping import CalendarGrouping
from ...models.calendar_media import CalendarMedia
from ...models.calendar_target import CalendarTarget
from ...models.media_type import MediaType
from ...models.watch_now_filter import WatchNowFilter
from ...types import UNSET, Response, Unset


def _get_kwargs(
    target: CalendarTarget,
    start_date_path: datetime.date,
    days: int,
    *,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: MediaType | Unset = UNSET,
    group: CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
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

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = end_date.isoformat()
    params["end_date"] = json_end_date

    params["runtimes"] = runtimes

    params["countries"] = countries

    params["certifications"] = certifications

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    json_group: str | Unset = UNSET
    if not isinstance(group, Unset):
        json_group = group.value

    params["group"] = json_group

    json_start_date_query: str | Unset = UNSET
    if not isinstance(start_date_query, Unset):
        json_start_date_query = start_date_query.isoformat()
    params["start_date"] = json_start_date_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/calendars/{target}/media/{start_date_path}/{days}".format(
            target=quote(str(target), safe=""),
            start_date_path=quote(str(start_date_path), safe=""),
            days=quote(str(days), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[CalendarMedia] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = CalendarMedia.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

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
) -> Response[Any | list[CalendarMedia]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    target: CalendarTarget,
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: MediaType | Unset = UNSET,
    group: CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> Response[Any | list[CalendarMedia]]:
    """Get media

     Movies and episodes that become available in a span of days, in one list by date; the fields tell
    the two
    apart. `my` needs a token. Not paged.

    Args:
        target (CalendarTarget): The signed-in person's own items (`my` needs the bearer), or
            everything.
        start_date_path (datetime.date):
        days (int):
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        type_ (MediaType | Unset): Movies or shows.
        group (CalendarGrouping | Unset): What the entries are joined by.
        start_date_query (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[CalendarMedia]]
    """

    kwargs = _get_kwargs(
        target=target,
        start_date_path=start_date_path,
        days=days,
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        type_=type_,
        group=group,
        start_date_query=start_date_query,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    target: CalendarTarget,
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: MediaType | Unset = UNSET,
    group: CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> Any | list[CalendarMedia] | None:
    """Get media

     Movies and episodes that become available in a span of days, in one list by date; the fields tell
    the two
    apart. `my` needs a token. Not paged.

    Args:
        target (CalendarTarget): The signed-in person's own items (`my` needs the bearer), or
            everything.
        start_date_path (datetime.date):
        days (int):
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        type_ (MediaType | Unset): Movies or shows.
        group (CalendarGrouping | Unset): What the entries are joined by.
        start_date_query (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[CalendarMedia]
    """

    return sync_detailed(
        target=target,
        start_date_path=start_date_path,
        days=days,
        client=client,
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        type_=type_,
        group=group,
        start_date_query=start_date_query,
    ).parsed


async def asyncio_detailed(
    target: CalendarTarget,
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: MediaType | Unset = UNSET,
    group: CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> Response[Any | list[CalendarMedia]]:
    """Get media

     Movies and episodes that become available in a span of days, in one list by date; the fields tell
    the two
    apart. `my` needs a token. Not paged.

    Args:
        target (CalendarTarget): The signed-in person's own items (`my` needs the bearer), or
            everything.
        start_date_path (datetime.date):
        days (int):
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        type_ (MediaType | Unset): Movies or shows.
        group (CalendarGrouping | Unset): What the entries are joined by.
        start_date_query (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[CalendarMedia]]
    """

    kwargs = _get_kwargs(
        target=target,
        start_date_path=start_date_path,
        days=days,
        extended=extended,
        watchnow=watchnow,
        genres=genres,
        subgenres=subgenres,
        years=years,
        ratings=ratings,
        end_date=end_date,
        runtimes=runtimes,
        countries=countries,
        certifications=certifications,
        type_=type_,
        group=group,
        start_date_query=start_date_query,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    target: CalendarTarget,
    start_date_path: datetime.date,
    days: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    watchnow: WatchNowFilter | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    years: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    type_: MediaType | Unset = UNSET,
    group: CalendarGrouping | Unset = UNSET,
    start_date_query: datetime.date | Unset = UNSET,
) -> Any | list[CalendarMedia] | None:
    """Get media

     Movies and episodes that become available in a span of days, in one list by date; the fields tell
    the two
    apart. `my` needs a token. Not paged.

    Args:
        target (CalendarTarget): The signed-in person's own items (`my` needs the bearer), or
            everything.
        start_date_path (datetime.date):
        days (int):
        extended (str | Unset):
        watchnow (WatchNowFilter | Unset): Where it can be watched; `_all` looks beyond the
            person's own country.
        genres (str | Unset):
        subgenres (str | Unset):
        years (str | Unset):
        ratings (str | Unset):
        end_date (datetime.date | Unset):
        runtimes (str | Unset):
        countries (str | Unset):
        certifications (str | Unset):
        type_ (MediaType | Unset): Movies or shows.
        group (CalendarGrouping | Unset): What the entries are joined by.
        start_date_query (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[CalendarMedia]
    """

    return (
        await asyncio_detailed(
            target=target,
            start_date_path=start_date_path,
            days=days,
            client=client,
            extended=extended,
            watchnow=watchnow,
            genres=genres,
            subgenres=subgenres,
            years=years,
            ratings=ratings,
            end_date=end_date,
            runtimes=runtimes,
            countries=countries,
            certifications=certifications,
            type_=type_,
            group=group,
            start_date_query=start_date_query,
        )
    ).parsed
