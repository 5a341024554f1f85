"""What the device login sends is what openapi.yaml says: it does not go through generated code."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.contract.operations import CONTRACT, OPERATIONS
from tests.driving import CODE_BODY, TOKEN_BODY
from trakt_auth import App, DeviceFlow


@pytest.mark.parametrize("operation", ["generate_new_device_codes", "poll_for_the_access_token"])
def test_a_request(operation: str) -> None:
    sent: dict[str, httpx.Request] = {}

    def answer(request: httpx.Request) -> httpx.Response:
        sent[request.url.path] = request
        return httpx.Response(200, json=TOKEN_BODY if "token" in request.url.path else CODE_BODY)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        flow = DeviceFlow(App("id", "secret"), http_client=http, sleep=lambda _: None)
        flow.wait(flow.start())
    documented = OPERATIONS[operation]
    request = sent[documented.path]
    assert request.method == documented.method
    schema = documented.body
    assert schema is not None
    body = json.loads(request.content)
    assert isinstance(body, dict)
    assert set(body) == set(CONTRACT.resolve(schema)["properties"])
    assert request.headers["content-type"] == "application/json"
