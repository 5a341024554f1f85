"""pakt: the client of a synchronizer, on asyncio. Its application has no secret."""

import asyncio
import json

from pakt.config import TraktConfig
from pakt.trakt import TraktClient


async def main() -> None:
    config = TraktConfig()
    code = await TraktClient(config).device_code()
    result = await TraktClient(config).poll_device_token(code["device_code"], code["interval"])
    config.access_token = result.token["access_token"]
    config.refresh_token = result.token["refresh_token"]
    tron, show = {"ids": {"trakt": 12601}}, {"ids": {"slug": "breaking-bad"}}
    async with TraktClient(config) as client:
        history = await client.add_to_history(movies=[tron], shows=[show])
        await client.add_ratings(movies=[{**tron, "rating": 9}])
        await client.add_to_collection(movies=[tron])
        await client.add_to_watchlist(shows=[show])
        found = {
            "login": result.status.name,
            "history": history["added"],
            "watched": [each.movie["title"] for each in await client.get_watched_movies()],
            "shows": [each.show["title"] for each in await client.get_watched_shows()],
            "ratings": [each.rating for each in await client.get_movie_ratings()],
            "collection": [each["movie"]["title"] for each in await client.get_collection_movies()],
            "watchlist": [each["show"]["title"] for each in await client.get_watchlist_shows()],
            "vip": (await client.get_account_limits()).is_vip,
        }
        refreshed = await client.refresh_access_token()
        found["refresh"] = refreshed["token_type"]
        found["revoke"] = await client.revoke_token()
    print(json.dumps(found))


asyncio.run(main())
