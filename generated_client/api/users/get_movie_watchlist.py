# Generated from openapi.yaml by "make regen". Do not edit.
import datetime
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_item import ListItem
from ...models.sort_how import SortHow
from ...models.watch_now_filter import WatchNowFilter
from ...models.watchlist_hide import WatchlistHide
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    sort: str,
    *,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
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
    hide: WatchlistHide | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["sort_by"] = sort_by

    json_sort_how: str | Unset = UNSET
    if not isinstance(sort_how, Unset):
        json_sort_how = sort_how.value

    params["sort_how"] = json_sort_how

    params["page"] = page

    params["limit"] = limit

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

    json_hide: str | Unset = UNSET
    if not isinstance(hide, Unset):
        json_hide = hide.value

    params["hide"] = json_hide

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/watchlist/movies/{sort}".format(
            id=quote(str(id), safe=""),
            sort=quote(str(sort), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[ListItem] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ListItem.from_dict(response_200_item_data)

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
) -> Response[Any | list[ListItem]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
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
    hide: WatchlistHide | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get movie watchlist

     The movies on a user's watchlist, with rank, time of adding and notes. Paged, filterable and
    sortable.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):
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
        hide (WatchlistHide | Unset): Items to leave out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        sort=sort,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
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
        hide=hide,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
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
    hide: WatchlistHide | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get movie watchlist

     The movies on a user's watchlist, with rank, time of adding and notes. Paged, filterable and
    sortable.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):
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
        hide (WatchlistHide | Unset): Items to leave out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return sync_detailed(
        id=id,
        sort=sort,
        client=client,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
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
        hide=hide,
    ).parsed


async def asyncio_detailed(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
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
    hide: WatchlistHide | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get movie watchlist

     The movies on a user's watchlist, with rank, time of adding and notes. Paged, filterable and
    sortable.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):
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
        hide (WatchlistHide | Unset): Items to leave out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        sort=sort,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
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
        hide=hide,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
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
    hide: WatchlistHide | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get movie watchlist

     The movies on a user's watchlist, with rank, time of adding and notes. Paged, filterable and
    sortable.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):
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
        hide (WatchlistHide | Unset): Items to leave out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return (
        await asyncio_detailed(
            id=id,
            sort=sort,
            client=client,
            extended=extended,
            sort_by=sort_by,
            sort_how=sort_how,
            page=page,
            limit=limit,
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
            hide=hide,
        )
    ).parsed
