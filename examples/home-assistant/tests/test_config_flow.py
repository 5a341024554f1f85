from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from conftest import CREDENTIAL, add_credential, uuid_of
from homeassistant.config_entries import (
    SOURCE_RECONFIGURE,
    SOURCE_USER,
    ConfigEntryState,
    ConfigFlowResult,
)
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import FlowResultType
from pytest_homeassistant_custom_component.common import MockConfigEntry
from trakt_auth import LoginRequired, Token
from trakt_auth.sandbox import Answer, Sandbox

from custom_components.trakt.const import CONF_ACCOUNT, CONF_IMPLEMENTATION, DOMAIN
from custom_components.trakt.store import async_get_store

pytestmark = pytest.mark.usefixtures("credential", "current_request_with_host")
# A request, since Home Assistant picks the only credential by itself if a person is there.


async def begin(hass: HomeAssistant, **context: object) -> ConfigFlowResult:
    return await hass.config_entries.flow.async_init(
        DOMAIN, context={"source": SOURCE_USER, **context}
    )


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


async def test_a_login(hass: HomeAssistant, trakt: Sandbox) -> None:
    shown = await begin(hass)
    assert (shown["type"], shown["progress_action"]) == (
        FlowResultType.SHOW_PROGRESS, "wait_for_device",
    )  # fmt: skip
    places = shown["description_placeholders"]
    assert places["url"] == f"{trakt.url}/activate"
    trakt.approve(places["code"])
    created = await decided(hass, shown)
    assert created["type"] is FlowResultType.CREATE_ENTRY
    assert (created["title"], created["data"]) == ("robin", {CONF_IMPLEMENTATION: CREDENTIAL})
    uuid = str(created["result"].unique_id)
    assert hass.states.get("sensor.robin_movie_plays").state == "0"
    token = await async_get_store(hass).load(uuid)
    assert token is not None
    assert uuid == await uuid_of(hass, trakt, token)
    entry = json.dumps(created["result"].as_dict(), default=str)
    for secret in (token.access_token, token.refresh_token, trakt.app.client_secret):
        assert secret is not None
        assert secret not in entry


async def test_a_person_picks_one_of_two_applications(hass: HomeAssistant, trakt: Sandbox) -> None:
    await add_credential(hass, "other", "another-client-id", "")
    trakt.on_login = trakt.approve
    form = await begin(hass)
    assert (form["type"], form["step_id"]) == (FlowResultType.FORM, "pick_implementation")
    created = await decided(hass, await go_on(hass, form, {"implementation": CREDENTIAL}))
    assert created["data"] == {CONF_IMPLEMENTATION: CREDENTIAL}


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
    form = await begin(hass)
    assert (form["step_id"], form["errors"]) == ("retry", {"base": problem})
    created = await decided(hass, await go_on(hass, form, {}))
    assert created["type"] is FlowResultType.CREATE_ENTRY


@pytest.mark.parametrize("client_id", ["two words", "a\nb"])
async def test_what_cannot_be_a_client_id(
    hass: HomeAssistant, trakt: Sandbox, client_id: str
) -> None:
    await add_credential(hass, "other", client_id, "")
    form = await go_on(hass, await begin(hass), {"implementation": "other"})
    assert form["errors"] == {"base": "invalid_auth"}
    assert trakt.requests == []


@pytest.mark.parametrize(
    ("does", "problem"), [("deny", "access_denied"), ("expire", "code_expired")]
)
async def test_no_login_and_another_try(
    hass: HomeAssistant, trakt: Sandbox, does: str, problem: str
) -> None:
    shown = await begin(hass)
    getattr(trakt, does)()
    form = await decided(hass, shown)
    assert (form["step_id"], form["errors"]) == ("retry", {"base": problem})
    trakt.on_login = trakt.approve
    created = await decided(hass, await go_on(hass, form, {}))
    assert created["type"] is FlowResultType.CREATE_ENTRY


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (Answer.json(200, {"user": {"username": "robin", "private": False}}), "no_account"),
        (Answer(403), "cannot_connect"),
    ],
)
async def test_trakt_does_not_say_who_has_signed_in(
    hass: HomeAssistant, trakt: Sandbox, answer: Answer, problem: str
) -> None:
    trakt.script("GET /users/settings", [answer])
    trakt.on_login = trakt.approve
    form = await decided(hass, await begin(hass))
    assert (form["step_id"], form["errors"]) == ("retry", {"base": problem})
    assert trakt.requests[-1].path == "/oauth/revoke"
    created = await decided(hass, await go_on(hass, form, {}))
    assert created["type"] is FlowResultType.CREATE_ENTRY


async def test_the_same_account_again(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    before = await login_of(hass, signed_in)
    trakt.on_login = trakt.approve
    end = await decided(hass, await begin(hass))
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "already_configured")
    assert await login_of(hass, signed_in) == before
    assert trakt.requests[-1].path == "/oauth/revoke"


async def login_of(hass: HomeAssistant, entry: MockConfigEntry) -> Token | None:
    return await async_get_store(hass).load(str(entry.unique_id))


async def test_a_flow_that_is_closed_waits_no_more(hass: HomeAssistant, trakt: Sandbox) -> None:
    shown = await begin(hass)
    hass.config_entries.flow.async_abort(shown["flow_id"])
    await hass.async_block_till_done()
    assert not [task for task in asyncio.all_tasks() if task.get_name() == f"{DOMAIN} login"]


async def test_an_application_that_is_deleted_meanwhile(
    hass: HomeAssistant, trakt: Sandbox
) -> None:
    trakt.script("POST /oauth/device/token", [Answer.json(401, {"error": "invalid_client"})])
    form = await decided(hass, await begin(hass))
    assert (form["step_id"], form["errors"]) == ("retry", {"base": "cannot_connect"})
    trakt.on_login = trakt.approve
    created = await decided(hass, await go_on(hass, form, {}))
    assert created["type"] is FlowResultType.CREATE_ENTRY


async def test_a_sign_out_that_fails(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    trakt.script("POST /oauth/revoke", [Answer(403)])
    trakt.on_login = trakt.approve
    end = await decided(hass, await begin(hass))
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "already_configured")


# --- signing in again ---


async def sign_in_again(
    hass: HomeAssistant, trakt: Sandbox, entry: MockConfigEntry, person: str
) -> ConfigFlowResult:
    trakt.revoke_all()
    await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()
    (flow,) = hass.config_entries.flow.async_progress_by_handler(DOMAIN)
    assert flow["step_id"] == "reauth_confirm"
    shown = await go_on(hass, flow, {})
    trakt.approve(person=person)
    return await decided(hass, shown)


async def test_sign_in_again(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    end = await sign_in_again(hass, trakt, signed_in, "robin")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "reauth_successful")
    assert hass.states.get("sensor.robin_movie_plays").state == "0"


def as_of_version_1(hass: HomeAssistant, entry: MockConfigEntry) -> None:
    """Let an entry be one that was migrated, but whose uuid Trakt has not told yet."""
    data = {**entry.data, CONF_ACCOUNT: "robin"}
    hass.config_entries.async_update_entry(entry, unique_id="robin", data=data)


async def test_sign_in_again_to_an_entry_of_a_slug(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    uuid = signed_in.unique_id
    as_of_version_1(hass, signed_in)
    end = await sign_in_again(hass, trakt, signed_in, "robin")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "reauth_successful")
    assert signed_in.unique_id == uuid
    assert await async_get_store(hass).load("robin") is not None


async def test_the_account_of_an_entry_of_a_slug_again(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    as_of_version_1(hass, signed_in)
    trakt.on_login = trakt.approve
    end = await decided(hass, await begin(hass))
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "already_configured")


async def test_sign_in_again_as_somebody_else(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    trakt.add_person("alice")
    before = await login_of(hass, signed_in)
    end = await sign_in_again(hass, trakt, signed_in, "alice")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "wrong_account")
    after = await login_of(hass, signed_in)
    assert isinstance(after, Token)
    assert before is not None
    assert after.refresh_token == before.refresh_token
    assert trakt.requests[-1].path == "/oauth/revoke"


# --- another login of the same account, maybe by another application ---


async def reconfigured(
    hass: HomeAssistant, trakt: Sandbox, entry: MockConfigEntry, person: str
) -> ConfigFlowResult:
    await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()
    shown = await begin(hass, source=SOURCE_RECONFIGURE, entry_id=entry.entry_id)
    trakt.approve(person=person)
    return await decided(hass, shown)


async def test_reconfigure(hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry) -> None:
    before = await login_of(hass, signed_in)
    assert before is not None
    end = await reconfigured(hass, trakt, signed_in, "robin")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "reconfigure_successful")
    after = await login_of(hass, signed_in)
    assert after is not None
    assert after.refresh_token != before.refresh_token
    assert await uuid_of(hass, trakt, after) == signed_in.unique_id
    revoked = [request for request in trakt.requests if request.path == "/oauth/revoke"]
    assert [request.status for request in revoked] == [200]
    with pytest.raises(LoginRequired):
        await uuid_of(hass, trakt, before)
    assert signed_in.state is ConfigEntryState.LOADED


async def test_reconfigure_as_somebody_else(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    trakt.add_person("alice")
    before = await login_of(hass, signed_in)
    end = await reconfigured(hass, trakt, signed_in, "alice")
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "wrong_account")
    assert await login_of(hass, signed_in) == before
    assert trakt.requests[-1].path == "/oauth/revoke"


async def test_another_application(
    hass: HomeAssistant, trakt: Sandbox, signed_in: MockConfigEntry
) -> None:
    await add_credential(hass, "other", "another-client-id", "")
    hass.config_entries.async_update_entry(signed_in, data={CONF_IMPLEMENTATION: "other"})
    form = await begin(hass, source=SOURCE_RECONFIGURE, entry_id=signed_in.entry_id)
    assert form["step_id"] == "pick_implementation"
    shown = await go_on(hass, form, {"implementation": CREDENTIAL})
    trakt.approve(person="robin")
    end = await decided(hass, shown)
    assert (end["type"], end["reason"]) == (FlowResultType.ABORT, "reconfigure_successful")
    assert signed_in.data == {CONF_IMPLEMENTATION: CREDENTIAL}
    assert signed_in.state is ConfigEntryState.LOADED
