"""A login stands on what `make regen` makes: other names in openapi.yaml need no edit elsewhere."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools.examples import copied

RENAMED = (
    (r"^  /oauth/device/token:$", "  /oauth/device/poll:"),
    (r"^  /oauth/token:$", "  /oauth/tokens:"),
    (
        r"required: \[code, client_id\]\n(.*?)        code:",
        r"required: [grant, client_id]\n\1        grant:",
    ),
    (r"required: \[device_code, user_code,", "required: [device_code, person_code,"),
    (r"^        user_code:$", "        person_code:"),
    (r"^      required: \[access_token,", "      required: [bearer_token,"),
    (r"^        access_token:$", "        bearer_token:"),
)

PROGRAM = """
import asyncio, json
import httpx
import trakt_auth
from trakt_auth import App, AsyncDeviceFlow, DeviceFlow, oauth

said = []
ANSWERS = {
    "/oauth/device/code": {
        "device_code": "secret", "person_code": "K7MQ2XWP", "expires_in": 600, "interval": 1,
        "verification_url": "https://auth.trakt.tv/activate",
    },
    "/oauth/device/poll": dict(
        bearer_token="a", refresh_token="r", token_type="bearer", expires_in="86400",
        scope="public", created_at=1790000000,
    ),
}
ANSWERS["/oauth/tokens"] = ANSWERS["/oauth/device/poll"]

def answer(request):
    said.append([request.url.path, sorted(json.loads(request.content))])
    return httpx.Response(200, json=ANSWERS[request.url.path])

async def nothing(_):
    pass

async def main():
    async with httpx.AsyncClient(transport=transport) as http:
        async with AsyncDeviceFlow(app, http_client=http, sleep=nothing) as flow:
            code = await flow.start()
            return code, await flow.wait(code)

app, transport = App("id", "secret"), httpx.MockTransport(answer)
with httpx.Client(transport=transport) as http:
    with DeviceFlow(app, http_client=http, sleep=lambda _: None) as flow:
        code = flow.start()
        token = flow.wait(code)
    renewed = oauth.refresh(app, token, http_client=http)
acode, atoken = asyncio.run(main())
assert code.user_code == acode.user_code == "K7MQ2XWP"
assert token == atoken == renewed and token.access_token == "a" and token.expires_in == 86400
print(json.dumps([trakt_auth.__file__, said]))
"""


@pytest.mark.slow
def test_a_login_speaks_the_names_of_the_contract(tmp_path: Path) -> None:
    clone = copied(tmp_path / "clone")
    contract = clone / "openapi.yaml"
    text = contract.read_text(encoding="utf-8")
    for old, new in RENAMED:
        text, found = re.subn(old, new, text, count=1, flags=re.MULTILINE | re.DOTALL)
        assert found, old
    contract.write_text(text, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(clone)}
    for command in (["-m", "codegen"], ["-c", PROGRAM]):
        done = subprocess.run(
            [sys.executable, *command], cwd=clone, env=env, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
    used, said = json.loads(done.stdout)
    assert Path(used).is_relative_to(clone)
    login = [
        ["/oauth/device/code", ["client_id"]],
        ["/oauth/device/poll", ["client_id", "client_secret", "grant"]],
    ]
    renewal = ["client_id", "client_secret", "grant_type", "redirect_uri", "refresh_token"]
    assert said == [*login, ["/oauth/tokens", renewal], *login]
