"""What is asked of Trakt, every quarter of an hour."""

from __future__ import annotations

import asyncio

from attrs import asdict, frozen
from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant
from homeassistant.exceptions import ConfigEntryAuthFailed
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator, UpdateFailed
from trakt_auth import AsyncTrakt, LoginRequired, ServiceError, TraktAuthError, models

from .const import DOMAIN, LOGGER, UPDATE_INTERVAL

type TraktConfigEntry = ConfigEntry[TraktCoordinator]


@frozen
class NextEpisode:
    """What to watch next."""

    show: str
    season: int
    number: int
    title: str | None

    def __str__(self) -> str:
        name = f"{self.show} {self.season}x{self.number:02}"
        return f"{name} {self.title}" if self.title else name


@frozen
class TraktData:
    """What the sensors show."""

    movie_plays: int
    episode_plays: int
    minutes: int
    """Of all plays together."""
    next_episode: NextEpisode | None

    @classmethod
    def of(cls, stats: models.UserStats | None, progress: models.ProgressItem | None) -> TraktData:
        """From what Trakt answers; what is missing there counts as nothing."""
        movies, episodes = (stats and stats.movies), (stats and stats.episodes)
        return cls(
            movie_plays=(movies and movies.plays) or 0,
            episode_plays=(episodes and episodes.plays) or 0,
            minutes=((movies and movies.minutes) or 0) + ((episodes and episodes.minutes) or 0),
            next_episode=_next_of(progress),
        )

    def to_dict(self) -> dict[str, object]:
        """For the diagnostics."""
        return asdict(self)


def _next_of(item: models.ProgressItem | None) -> NextEpisode | None:
    show = item and item.show
    episode = item and item.progress and item.progress.next_episode
    if not show or not episode or episode.season is None or episode.number is None:
        return None
    return NextEpisode(show.title or "?", episode.season, episode.number, episode.title)


class TraktCoordinator(DataUpdateCoordinator[TraktData]):
    """Asks Trakt about one account."""

    config_entry: TraktConfigEntry

    def __init__(self, hass: HomeAssistant, entry: TraktConfigEntry, trakt: AsyncTrakt) -> None:
        super().__init__(
            hass, LOGGER, config_entry=entry, name=DOMAIN, update_interval=UPDATE_INTERVAL
        )
        self._trakt = trakt
        self.ids: models.UserIds | None = None
        """Of the account, as of the first update."""
        self._updating: asyncio.Task[object] | None = None

    async def async_shutdown(self) -> None:
        """Ask no more, and wait for a renewal of the login: a refresh token works once.

        An update that is under way could begin one later, when nothing waits for it any more.
        """
        await super().async_shutdown()
        task = self._updating
        if task is not None and task is not asyncio.current_task():
            task.cancel()
            await asyncio.wait([task])
        await self._trakt.aclose()

    async def _async_update_data(self) -> TraktData:
        self._updating = asyncio.current_task()
        try:
            return await self._ask()
        finally:
            self._updating = None

    async def _ask(self) -> TraktData:
        try:
            if self.ids is None:
                user = (await self._trakt.users.settings()).user
                self.ids = user.ids if user else None
            stats = await self._trakt.users.stats("me")
            progress = await self._trakt.sync.progress.up_next().first(1)
        except LoginRequired as error:
            raise ConfigEntryAuthFailed(
                translation_domain=DOMAIN, translation_key="login_required"
            ) from error
        except TraktAuthError as error:
            raise UpdateFailed(
                translation_domain=DOMAIN,
                translation_key="update_failed",
                translation_placeholders={"error": str(error)},
                retry_after=error.retry_after if isinstance(error, ServiceError) else None,
            ) from error
        return TraktData.of(stats, progress[0] if progress else None)
