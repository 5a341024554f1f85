"""A web page of another origin, in a real browser, and by a name that was made to lead here.

It reads nothing of what listens on this machine, decides nothing there, and ends no login.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from tests.adversaries.conftest import answers, until
from tests.browser.conftest import NAMES
from tests.ports import free_port
from trakt_auth import BrowserFlow
from trakt_auth.sandbox import Sandbox

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Visit = Callable[..., list[str]]

# Tries to read each answer; then sends what a form can send, which the browser lets it.
PAGE = """<!doctype html><body><script>
(async () => {
  const read = [];
  for (const [method, url] of %s) {
    try {
      const answer = await fetch(url, {method, credentials: "include"});
      read.push(url + " " + (await answer.text()).length);
    } catch {}
    const body = new URLSearchParams({decision: "approve", user_code: "%s", person: "robin"});
    try { await fetch(url, {method: method == "GET" ? "GET" : "POST", mode: "no-cors",
      ...(method == "GET" ? {} : {body})}); } catch {}
  }
  document.body.textContent = "DONE" + JSON.stringify(read);
})();
</script>"""


@pytest.fixture
def web_page(tmp_path: Path) -> Iterator[Visit]:
    """A *web page*: what it could read of these addresses, after it has tried all that it can."""
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    shown = {"page": ""}

    class Evil(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(shown["page"].encode())

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Evil)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()

    def visit(targets: list[tuple[str, str]], user_code: str = "") -> list[str]:
        shown["page"] = PAGE % (json.dumps([("GET", "/"), *targets]), user_code)
        done = subprocess.run(
            [
                *(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"),
                *(f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=60000"),
                f"http://127.0.0.1:{server.server_port}/",
            ],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        _, mark, rest = done.stdout.partition("DONE")
        assert mark, done.stderr
        found: list[str] = json.loads(rest.partition("</body>")[0].strip())
        own, *others = found
        assert own.startswith("/ "), "it can read"
        return others

    yield visit
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def routes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Filled with the routes of the sandbox that is made next; and some of the contract's."""
    found = [("GET", "/movies/trending"), ("GET", "/users/settings"), ("POST", "/sync/history")]

    def application(routes: Any, **more: Any) -> Starlette:
        for route in routes:
            path = getattr(route, "path", "").replace("{user_code}", "X")
            found.extend((method, path) for method in getattr(route, "methods", ()) if path)
        return Starlette(routes=routes, **more)

    monkeypatch.setattr("trakt_auth.sandbox.asgi.Starlette", application)
    return found


def test_it_reads_and_decides_nothing_in_the_sandbox(
    routes: list[tuple[str, str]], web_page: Visit
) -> None:
    with Sandbox(interval=1) as sandbox:
        assert len(routes) > 8
        ours = {"client_id": sandbox.app.client_id}
        code = httpx.post(f"{sandbox.url}/oauth/device/code", json=ours, trust_env=False).json()
        targets = [(method, sandbox.url + path) for method, path in routes]
        assert web_page(targets, code["user_code"]) == []
        came = [each for each in sandbox.requests if each.method == "POST"][1:]
        assert {each.path for each in came} >= {"/activate", "/oauth/authorize"}, "it did try"
        asked = {**ours, "client_secret": sandbox.app.client_secret, "code": code["device_code"]}
        polled = httpx.post(f"{sandbox.url}/oauth/device/token", json=asked, trust_env=False)
        assert polled.status_code == 400, "nobody has decided"


def test_a_name_that_leads_here_opens_nothing(routes: list[tuple[str, str]]) -> None:
    with Sandbox() as sandbox, httpx.Client(base_url=sandbox.url, trust_env=False) as http:
        for method, path in routes:
            for host in ("evil.example", f"evil.example:{httpx.URL(sandbox.url).port}"):
                assert http.request(method, path, headers={"Host": host}).status_code == 421


def test_it_ends_no_login(web_page: Visit) -> None:
    port = free_port()
    uri = f"http://127.0.0.1:{port}/callback"
    with (
        Sandbox(redirect_uris=[uri]) as sandbox,
        BrowserFlow(sandbox.app) as flow,
        ThreadPoolExecutor(1) as thread,
    ):
        request = flow.start()
        token = thread.submit(flow.wait, request, timeout=120)
        until(lambda: answers(port))
        made_up = [f"{uri}?code=evil&state=made-up", f"{uri}?error=access_denied", uri]
        targets = [(method, url) for url in made_up for method in ("GET", "POST", "DELETE")]
        assert web_page(targets) == []
        with httpx.Client(trust_env=False) as rebound:
            answer = rebound.get(made_up[0], headers={"Host": "evil.example"})
            assert answer.status_code >= 400
        assert not token.done()
        httpx.get(sandbox.consent(request.url), trust_env=False)
        assert token.result(60).access_token
