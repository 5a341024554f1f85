from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
import pytest
from attrs import evolve
from conftest import DETECTED, add_entry
from homeassistant.config_entries import SOURCE_REAUTH, ConfigEntryState
from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry as er
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth import App, AsyncTrakt, Token, Trakt
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.sandbox.account import Account

from custom_components.trakt.const import DOMAIN
from custom_components.trakt.store import async_get_store


async def set_up(hass: HomeAssistant, entry: MockConfigEntry) -> None:
    await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()


def stale(token: Token) -> Token:
    """So old that it has to be renewed before anything else."""
    return evolve(token, created_at=token.created_at - 30 * 86400, received_at=None)


async def on_disk(config_dir: Path) -> dict[str, dict[str, object]]:
    """The logins as Home Assistant has written them, by account."""
    text = await asyncio.to_thread((config_dir / ".storage" / "trakt").read_text)
    tokens: dict[str, dict[str, object]] = json.loads(text)["data"]
    return tokens


def opens(app: App, stored: dict[str, object]) -> bool:
    """Whether Trakt still accepts a login."""
    with Trakt(app, token=Token.from_dict(stored)) as trakt:
        return trakt.users.settings().user is not None


async def watched(hass: HomeAssistant, person: Account, **items: object) -> None:
    """Somebody has watched something. On a thread: the local Trakt reads its catalogue."""
    await hass.async_add_executor_job(partial(person.do, "sync.history.add", **items))


async def test_the_sensors(hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry) -> None:
    await watched(
        hass,
        trakt.person(),
        movies=[{"ids": {"imdb": "tt1104001"}}],
        shows=[
            {
                "ids": {"imdb": "tt0903747"},
                "seasons": [{"number": 1, "episodes": [{"number": 1}]}],
            }
        ],
    )
    await set_up(hass, signed_in)
    assert signed_in.state is ConfigEntryState.LOADED
    shown = {state.entity_id: state.state for state in hass.states.async_all("sensor")}
    assert shown == {
        "sensor.robin_movie_plays": "1",
        "sensor.robin_episode_plays": "1",
        "sensor.robin_watch_time": pytest.approx("2.86666666666667"),
        "sensor.robin_next_episode": "Breaking Bad 1x02 Cat's in the Bag...",
    }
    attributes = hass.states.get("sensor.robin_next_episode").attributes
    assert (attributes["show"], attributes["season"], attributes["episode"]) == (
        "Breaking Bad", 1, 2,
    )  # fmt: skip


async def test_who_has_watched_nothing(hass: HomeAssistant, signed_in: MockConfigEntry) -> None:
    await set_up(hass, signed_in)
    assert hass.states.get("sensor.robin_movie_plays").state == "0"
    assert hass.states.get("sensor.robin_next_episode").state == "unknown"
    registry = er.async_get(hass)
    entries = er.async_entries_for_config_entry(registry, signed_in.entry_id)
    assert len(entries) == len({entry.unique_id for entry in entries}) == 4


async def test_unload(hass: HomeAssistant, signed_in: MockConfigEntry) -> None:
    await set_up(hass, signed_in)
    assert await hass.config_entries.async_unload(signed_in.entry_id)
    assert signed_in.state is ConfigEntryState.NOT_LOADED


def counted() -> dict[str, int]:
    gc.collect()
    kept = [each for each in gc.get_objects() if isinstance(each, AsyncTrakt | httpx.AsyncClient)]
    return {
        "tasks": len(asyncio.all_tasks()),
        "threads": sum("trakt" in thread.name for thread in threading.enumerate()),
        "Trakts": sum(isinstance(each, AsyncTrakt) for each in kept),
        "clients": sum(isinstance(each, httpx.AsyncClient) for each in kept),
    }


async def test_ten_reloads_leave_nothing_behind(
    hass: HomeAssistant, signed_in: MockConfigEntry
) -> None:
    await set_up(hass, signed_in)
    before = counted()
    for _ in range(10):
        assert await hass.config_entries.async_reload(signed_in.entry_id)
        await hass.async_block_till_done()
    assert signed_in.state is ConfigEntryState.LOADED
    assert counted() == before


# How often it asks again is its own concern, and a script may not run out: some of it is left.
@pytest.mark.trakt_sandbox(strict=False)
@pytest.mark.parametrize("trouble", [Answer(503), Answer(429), Answer.reset(), Answer.html(502)])
async def test_trakt_is_away(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry, trouble: Answer
) -> None:
    trakt.script("GET /users/{id}/stats", [trouble] * 10)
    # The pauses of retries are Trakt's to say.
    await set_up(hass, signed_in)
    assert signed_in.state is ConfigEntryState.SETUP_RETRY
    await hass.config_entries.async_unload(signed_in.entry_id)


async def test_trakt_is_away_for_a_while(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    await set_up(hass, signed_in)
    coordinator = signed_in.runtime_data
    trakt.script("GET /users/{id}/stats", [Answer(503, headers={"Retry-After": "600"})])
    await coordinator.async_refresh()
    assert not coordinator.last_update_success
    assert hass.states.get("sensor.robin_movie_plays").state == "unavailable"
    await coordinator.async_refresh()
    assert hass.states.get("sensor.robin_movie_plays").state == "0"


async def test_a_login_that_is_over_asks_the_person(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    trakt.revoke_all()
    await set_up(hass, signed_in)
    assert signed_in.state is ConfigEntryState.SETUP_ERROR
    (flow,) = hass.config_entries.flow.async_progress_by_handler(DOMAIN)
    assert flow["context"]["source"] == SOURCE_REAUTH


# --- renewals ---


async def test_a_renewal_is_on_disk(
    hass: HomeAssistant,
    trakt: Sandbox,
    signed_in: MockConfigEntry,
    config_dir: Path,
) -> None:
    first = trakt.sign_in()
    await async_get_store(hass).save(str(signed_in.unique_id), stale(first))
    await set_up(hass, signed_in)
    assert signed_in.state is ConfigEntryState.LOADED
    stored = (await on_disk(config_dir))[str(signed_in.unique_id)]
    assert stored["refresh_token"] != first.refresh_token
    assert await asyncio.to_thread(opens, trakt.app, stored)
    assert (config_dir / ".storage" / "trakt").stat().st_mode & 0o777 == 0o600


@pytest.mark.trakt_sandbox(strict=False)
@pytest.mark.parametrize("end", ["stop", "unload"])
@pytest.mark.parametrize("moment", ["calling", "rejected", "asked"])
async def test_an_end_in_mid_refresh_loses_nothing(
    hass: HomeAssistant,
    trakt: Sandbox,
    signed_in: MockConfigEntry,
    config_dir: Path,
    caplog: pytest.LogCaptureFixture,
    end: str,
    moment: str,
) -> None:
    await set_up(hass, signed_in)
    first = (await on_disk(config_dir))[str(signed_in.unique_id)]
    trakt.script("POST /oauth/token", [Answer.slow(1)])
    trakt.advance(8 * 86400)
    if moment == "calling":
        trakt.script("GET /users/{id}/stats", [Answer.slow(1)])
    refresh = hass.async_create_task(signed_in.runtime_data.async_refresh())
    if moment == "calling":
        await asyncio.sleep(0)
    elif moment == "rejected":
        await until(lambda: trakt.requests[-1].status == 401)
    else:
        await until(lambda: "send_request_body.started request=<Request [b'POST']>" in caplog.text)
    if end == "stop":
        await hass.async_stop(force=True)
    else:
        await hass.config_entries.async_unload(signed_in.entry_id)
    assert refresh.done()  # and nothing begins a renewal afterwards
    stored = (await on_disk(config_dir))[str(signed_in.unique_id)]
    renewals = [request.path for request in trakt.requests].count("/oauth/token")
    if moment == "asked":
        assert renewals == 1
    assert (stored != first) == (renewals == 1)
    assert await asyncio.to_thread(opens, trakt.app, stored)


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while True:
            if true():
                return
            await asyncio.sleep(0.01)


async def test_removed_is_signed_out(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry, config_dir: Path
) -> None:
    await set_up(hass, signed_in)
    await hass.config_entries.async_remove(signed_in.entry_id)
    await hass.async_block_till_done()
    assert await on_disk(config_dir) == {}
    assert trakt.requests[-1].path == "/oauth/revoke"
    assert trakt.requests[-1].status == 200


@pytest.mark.trakt_sandbox(strict=False)
async def test_removed_while_trakt_is_away(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry, config_dir: Path
) -> None:
    await set_up(hass, signed_in)
    trakt.script("POST /oauth/revoke", [Answer(503)] * 10)
    await hass.config_entries.async_remove(signed_in.entry_id)
    await hass.async_block_till_done()
    assert await on_disk(config_dir) == {}


async def test_two_accounts_have_a_login_each(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry, config_dir: Path
) -> None:
    trakt.add_person("alice")
    alice = await add_entry(hass, trakt, "alice")
    await watched(hass, trakt.person("alice"), movies=[{"ids": {"imdb": "tt1104001"}}])
    await set_up(hass, signed_in)  # and with it all others of this integration
    assert hass.states.get("sensor.robin_movie_plays").state == "0"
    assert hass.states.get("sensor.alice_movie_plays").state == "1"
    assert sorted(await on_disk(config_dir)) == sorted(
        [str(alice.unique_id), str(signed_in.unique_id)]
    )


async def test_the_detector_is_on(hass: HomeAssistant, caplog: pytest.LogCaptureFixture) -> None:
    with open(__file__):  # noqa: ASYNC230, PTH123 - what is to be found
        pass
    reports = [record for record in caplog.records if record.getMessage().startswith(DETECTED)]
    assert len(reports) == 1
    caplog.clear()
