from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from homeassistant.config_entries import SOURCE_USER, ConfigFlowResult
from homeassistant.const import CONF_CLIENT_ID, CONF_CLIENT_SECRET
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import FlowResultType
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth import Token
from trakt_auth.sandbox import Answer, Sandbox

from custom_components.trakt.const import DOMAIN
from custom_components.trakt.store import async_get_store


async def begin(hass: HomeAssistant) -> ConfigFlowResult:
    return await hass.config_entries.flow.async_init(DOMAIN, context={"source": SOURCE_USER})


async def go_on(
    hass: HomeAssistant, step: ConfigFlowResult, answer: dict[str, Any] | None = None
) -> ConfigFlowResult:
    return await hass.config_entries.flow.async_configure(step["flow_id"], answer)


async def decided(hass: HomeAssistant, step: ConfigFlowResult) -> ConfigFlowResult:
    """Wait for Trakt to say what the person did, as the frontend does."""
    async with asyncio.timeout(60):
        while step["type"] is FlowResultType.SHOW_PROGRESS:
            await asyncio.sleep(0.1)
            step = await go_on(hass, step)
    await hass.async_block_till_done()
    return step


def ids(trakt: Sandbox) -> dict[str, str]:
    return {CONF_CLIENT_ID: trakt.app.client_id, CONF_CLIENT_SECRET: trakt.app.client_secret}


async def test_a_login(hass: HomeAssistant, trakt: Sandbox) -> None:
    form = await begin(hass)
    assert (form["type"], form["step_id"], form["errors"]) == (FlowResultType.FORM, "user", {})
    assert form["description_placeholders"]["url"].startswith("https://app.trakt.tv/")
    shown = await go_on(hass, form, ids(trakt))
    assert (shown["type"], shown["progress_action"]) == (
        FlowResultType.SHOW_PROGRESS, "wait_for_device",
    )  # fmt: skip
    places = shown["description_placeholders"]
    assert places["url"] == f"{trakt.url}/activate"
    trakt.approve(places["code"])
    created = await decided(hass, shown)
    assert created["type"] is FlowResultType.CREATE_ENTRY
    assert (created["title"], created["data"]) == ("robin", ids(trakt))
    assert created["result"].unique_id == "robin"
    assert hass.states.get("sensor.robin_movie_plays").state == "0"
    token = await async_get_store(hass).load("robin")
    assert token is not None
    assert token.access_token not in json.dumps(created["result"].as_dict(), default=str)


async def test_an_application_without_a_secret(hass: HomeAssistant, trakt: Sandbox) -> None:
    trakt.on_login = trakt.approve
    form = await begin(hass)
    shown = await go_on(hass, form, {CONF_CLIENT_ID: trakt.app.client_id})
    created = await decided(hass, shown)
    assert created["data"] == {CONF_CLIENT_ID: trakt.app.client_id}


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (Answer.json(401, {"error": "invalid_client"}), "invalid_auth"),
        (Answer(403), "invalid_auth"),
        (Answer(503), "cannot_connect"),
        (Answer(429), "cannot_connect"),
        (Answer.reset(), "cannot_connect"),
        (Answer.json(200, {"nothing": "of use"}), "cannot_connect"),
    ],
)
async def test_no_code(hass: HomeAssistant, trakt: Sandbox, answer: Answer, problem: str) -> None:
    trakt.script("POST /oauth/device/code", [answer])
    trakt.on_login = trakt.approve
    form = await go_on(hass, await begin(hass), ids(trakt))
    assert (form["type"], form["errors"]) == (FlowResultType.FORM, {"base": problem})
    created = await decided(hass, await go_on(hass, form, ids(trakt)))
    assert created["type"] is FlowResultType.CREATE_ENTRY


@pytest.mark.parametrize("client_id", ["two words", " "])
async def test_what_cannot_be_a_client_id(
    hass: HomeAssistant, trakt: Sandbox, client_id: str
) -> None:
    form = await go_on(hass, await begin(hass), {CONF_CLIENT_ID: client_id})
    assert form["errors"] == {"base": "invalid_auth"}
    assert trakt.requests == []


@pytest.mark.parametrize(
    ("does", "problem"), [("deny", "access_denied"), ("expire", "code_expired")]
)
async def test_no_login_and_another_try(
    hass: HomeAssistant, trakt: Sandbox, does: str, problem: str
) -> None:
    shown = await go_on(hass, await begin(hass), ids(trakt))
    getattr(trakt, does)()
    form = await decided(hass, shown)
    assert (form["step_id"], form["errors"]) == ("retry", {"base": problem})
    trakt.on_login = trakt.approve
    created = await decided(hass, await go_on(hass, form, {}))
    assert created["type"] is FlowResultType.CREATE_ENTRY


async def test_the_same_account_again(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    before = await async_get_store(hass).load("robin")
    trakt.on_login = trakt.approve
    end = await decided(hass, await go_on(hass, await begin(hass), ids(trakt)))
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "already_configured")
    assert await async_get_store(hass).load("robin") == before
    assert trakt.requests[-1].path == "/oauth/revoke"


async def test_a_flow_that_is_closed_waits_no_more(hass: HomeAssistant, trakt: Sandbox) -> None:
    shown = await go_on(hass, await begin(hass), ids(trakt))
    hass.config_entries.flow.async_abort(shown["flow_id"])
    await hass.async_block_till_done()
    assert not [task for task in asyncio.all_tasks() if task.get_name() == f"{DOMAIN} login"]


# --- signing in again ---


async def sign_in_again(
    hass: HomeAssistant, trakt: Sandbox, entry: MockConfigEntry, person: str
) -> ConfigFlowResult:
    trakt.revoke_all()
    await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()
    (flow,) = hass.config_entries.flow.async_progress_by_handler(DOMAIN)
    assert flow["step_id"] == "reauth_confirm"
    shown = await go_on(hass, flow, ids(trakt))
    trakt.approve(person=person)
    return await decided(hass, shown)


async def test_sign_in_again(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    end = await sign_in_again(hass, trakt, signed_in, "robin")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "reauth_successful")
    assert hass.states.get("sensor.robin_movie_plays").state == "0"


async def test_sign_in_again_as_somebody_else(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    trakt.add_person("alice")
    before = await async_get_store(hass).load("robin")
    end = await sign_in_again(hass, trakt, signed_in, "alice")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "wrong_account")
    after = await async_get_store(hass).load("robin")
    assert isinstance(after, Token)
    assert before is not None
    assert after.refresh_token == before.refresh_token
    assert trakt.requests[-1].path == "/oauth/revoke"
