"""Programs that have Trakt's own addresses, unchanged: in Trakt's place stands the sandbox."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")

HEADERS = {
    "User-Agent": "Judge/1.0",
    "trakt-api-key": "sandbox-client-id",
    "trakt-api-version": "2",
}
API = "https://api.trakt.tv/movies/tron-1982"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def run(env: dict[str, str], *command: str) -> Any:
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def python(env: dict[str, str], program: str, *options: str) -> Any:
    head = f"import json; headers = {HEADERS!r}; url = {API!r}\n"
    return run(env, sys.executable, *options, "-c", head + program)


def node(env: dict[str, str], program: str) -> Any:
    head = f"const headers = {json.dumps(HEADERS)}; const url = {json.dumps(API)};\n"
    return run(env, "node", "-e", head + program)


PYTHONS = {
    "urllib": """
import urllib.request
with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
    print(answer.read().decode())
""",
    "http.client": """
import http.client
connection = http.client.HTTPSConnection("api.trakt.tv")
connection.request("GET", "/movies/tron-1982", headers=headers)
print(connection.getresponse().read().decode())
""",
    "httpx": """
import httpx
print(httpx.get(url, headers=headers).text)
""",
    "httpx on asyncio": """
import asyncio, httpx
async def main():
    async with httpx.AsyncClient(headers=headers) as client:
        print((await client.get(url)).text)
asyncio.run(main())
""",
    "httpx on trio": """
import trio, httpx
async def main():
    async with httpx.AsyncClient(headers=headers) as client:
        print((await client.get(url)).text)
trio.run(main)
""",
    "a socket": """
import http.client, socket, ssl
plain = socket.socket()
plain.connect(("api.trakt.tv", 443))
connection = http.client.HTTPSConnection("api.trakt.tv")
connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname="api.trakt.tv")
connection.request("GET", "/movies/tron-1982", headers=headers)
print(connection.getresponse().read().decode())
""",
}


@pytest.mark.parametrize("program", PYTHONS.values(), ids=PYTHONS)
def test_python(sandbox: Sandbox, program: str) -> None:
    with sandbox.in_place_of_trakt() as env:
        assert python(env, program)["ids"]["slug"] == "tron-1982"
    assert [each.path for each in sandbox.requests] == ["/movies/tron-1982"]


NODES = {
    "fetch": "fetch(url, {headers}).then((it) => it.text()).then(console.log);",
    "https": """
require("https").get(url, {headers}, (answer) => answer.pipe(process.stdout));
""",
    "tls by port and host": """
const tls = require("tls");
const there = tls.connect(443, "api.trakt.tv", {servername: "api.trakt.tv"}, () => {
    const all = {Host: "api.trakt.tv", ...headers, Connection: "close"};
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\\r\\n`);
    there.write(`GET /movies/tron-1982 HTTP/1.1\\r\\n${lines.join("")}\\r\\n`);
});
let all = "";
there.on("data", (part) => { all += part; });
there.on("end", () => console.log(all.slice(all.indexOf("\\r\\n\\r\\n"))));
""",
}


@needs_node
@pytest.mark.parametrize("program", NODES.values(), ids=NODES)
def test_node(sandbox: Sandbox, program: str) -> None:
    with sandbox.in_place_of_trakt() as env:
        assert node(env, program)["ids"]["slug"] == "tron-1982"
    assert [each.path for each in sandbox.requests] == ["/movies/tron-1982"]


# --- nothing reaches Trakt itself ----------------------------------------------------------------


def test_python_looks_no_name_of_trakts_up(sandbox: Sandbox) -> None:
    """What is below `socket` asks the system, and is stopped before."""
    program = """
import _socket, socket
names = ["api.trakt.tv", "trakt.tv", "AUTH.trakt.tv.", "walter.trakt.tv"]
found = {each: socket.getaddrinfo(each, 443)[0][4][0] for each in names}
found |= {"by name": socket.gethostbyname("api.trakt.tv")}
for ask in (
    lambda: _socket.getaddrinfo("api.trakt.tv", 443),
    lambda: _socket.getaddrinfo(b"trakt.tv", 443),
    lambda: _socket.gethostbyname("trakt.tv"),
    lambda: _socket.gethostbyaddr("trakt.tv"),
):
    try:
        ask()
    except OSError as error:
        found.setdefault(str(error), 0)
        found[str(error)] += 1
here = socket.socket(type=socket.SOCK_DGRAM)
here.bind(("127.0.0.1", 0))
here.sendto(b"", 0, ("trakt.tv", 443))
found["by a datagram"] = here.getsockname()[0]
for name in ("uvloop", "pycurl"):
    try:
        __import__(name)
    except ImportError:
        found[name] = "none"
print(json.dumps(found))
"""
    with sandbox.in_place_of_trakt() as env:
        found = python(env, program)
    assert found.pop("trakt.tv is a sandbox here, and is not looked up") == 4
    assert [found.pop(each) for each in ("uvloop", "pycurl")] == ["none"] * 2
    assert set(found.values()) == {"127.0.0.1"}
    assert len(found) == 6


def test_aiohttp_that_looks_names_up_by_aiodns(sandbox: Sandbox) -> None:
    """As Home Assistant does: without aiodns, none of its sessions can be made."""
    pytest.importorskip("aiodns")
    program = """
import asyncio, aiodns, aiohttp
from aiohttp.resolver import AsyncResolver

async def main():
    found = {}
    connector = aiohttp.TCPConnector(resolver=AsyncResolver())
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.get("https://api.trakt.tv/movies/tron-1982", headers=headers) as answer:
            found["slug"] = (await answer.json())["ids"]["slug"]
    resolver = aiodns.DNSResolver()
    there = await resolver.getaddrinfo("Auth.Trakt.TV.", port=443)
    found["auth"] = [node.addr[0].decode() for node in there.nodes]
    try:
        await resolver.query_dns("api.trakt.tv", "A")
    except OSError as error:
        found["asked"] = str(error)
    print(json.dumps(found))

asyncio.run(main())
"""
    with sandbox.in_place_of_trakt() as env:
        found = python(env, program)
    assert found == {
        "slug": "tron-1982",
        "auth": ["127.0.0.1"],
        "asked": "trakt.tv is a sandbox here, and is not looked up",
    }


@needs_node
def test_node_looks_no_name_of_trakts_up(sandbox: Sandbox) -> None:
    program = """
const dns = require("dns");
(async () => {
    const found = { lookup: (await dns.promises.lookup("api.trakt.tv")).address };
    found.callback = await new Promise((told) => dns.lookup("trakt.tv", (_, it) => told(it)));
    const resolver = new dns.Resolver();
    const later = new dns.promises.Resolver();
    const { resolve4 } = await import("node:dns");
    found.refused = (await Promise.all([
        ...["resolve", "resolve4", "resolve6", "resolveAny"].flatMap((name) => [
            dns.promises[name]("auth.trakt.tv"),
            later[name]("auth.trakt.tv"),
            new Promise((_, failed) => dns[name]("api.trakt.tv.", failed)),
            new Promise((_, failed) => resolver[name]("API.trakt.tv", failed)),
        ]),
        new Promise((_, failed) => resolve4("api.trakt.tv", failed)),
    ].map((each) => each.catch((error) => error.code)))).filter((it) => it === "ENOTFOUND").length;
    console.log(JSON.stringify(found));
})();
"""
    with sandbox.in_place_of_trakt() as env:
        assert node(env, program) == {
            "lookup": "127.0.0.1",
            "callback": "127.0.0.1",
            "refused": 17,
        }


def test_python_that_is_not_led_trusts_nobody_else(sandbox: Sandbox) -> None:
    program = """
import ssl
print(json.dumps(ssl.create_default_context().cert_store_stats()["x509_ca"]))
"""
    with sandbox.in_place_of_trakt() as env:
        assert python(env, program, "-I") == 1


def test_no_proxy_is_asked(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("TRAKT_API_URL", "https://elsewhere.example")
    with sandbox.in_place_of_trakt() as env:
        assert not {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "TRAKT_API_URL"} & env.keys()
        # Where the variables are pasted into a shell, proxies are still set.
        assert python({**os.environ, **sandbox.env}, PYTHONS["httpx"])["title"] == "TRON"
        assert python({**os.environ, **sandbox.env}, PYTHONS["urllib"])["title"] == "TRON"


def test_other_hosts_are_what_they_were(sandbox: Sandbox, tmp_path: Path) -> None:
    """And a `sitecustomize` of one's own still runs."""
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.mine = True")
    program = """
import socket, sys, urllib.request
with urllib.request.urlopen(sys.argv[1] + "/activate") as answer:
    print(json.dumps([answer.status, sys.mine, socket.getaddrinfo("127.0.0.1", 80)[0][4]]))
"""
    with sandbox.in_place_of_trakt() as env:
        env["PYTHONPATH"] += os.pathsep + str(tmp_path)
        head = "import json\n"
        found = run(env, sys.executable, "-c", head + program, sandbox.url)
    assert found == [200, True, ["127.0.0.1", 80]]


# --- the door ------------------------------------------------------------------------------------


def test_a_login_by_our_own_client(sandbox: Sandbox) -> None:
    sandbox.on_login = sandbox.approve
    program = """
from trakt_auth import App, DeviceFlow, MemoryTokenStore, Trakt
app = App.from_env()
with DeviceFlow(app) as flow:
    code = flow.start()
    token = flow.wait(code)
with Trakt(app, token=token) as trakt:
    name = trakt.users.settings().user.username
print(json.dumps([app.api_url, code.verification_url, name]))
"""
    with sandbox.in_place_of_trakt() as env:
        found = python(env, program)
    assert found == ["https://api.trakt.tv", "https://auth.trakt.tv/activate", "robin"]


def test_the_door_closes(sandbox: Sandbox) -> None:
    before = sandbox.env
    with sandbox.in_place_of_trakt() as env:
        assert sandbox.env.keys() > {"TRAKT_SANDBOX_DOOR", "NODE_OPTIONS", "TRAKT_CLIENT_ID"}
        assert "TRAKT_API_URL" not in sandbox.env
        door = ("127.0.0.1", int(env["TRAKT_SANDBOX_DOOR"]))
        socket.create_connection(door, 10).close()
        with pytest.raises(RuntimeError, match="already"), sandbox.in_place_of_trakt():
            pass
    assert sandbox.env == before
    assert not Path(env["SSL_CERT_FILE"]).exists()
    with pytest.raises(OSError, match=r"refused|timed out"):
        socket.create_connection(door, 10).close()
    with sandbox.in_place_of_trakt() as again:
        assert python(again, PYTHONS["httpx"])["title"] == "TRON"


def test_a_sandbox_that_stops_closes_it_too() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="does not run"), sandbox.in_place_of_trakt():
        pass
    sandbox.start()
    with sandbox.in_place_of_trakt() as env:
        sandbox.stop()
        with pytest.raises(OSError, match=r"refused|timed out"):
            socket.create_connection(("127.0.0.1", int(env["TRAKT_SANDBOX_DOOR"])), 10).close()


def test_the_plain_port_knows_no_name_of_trakts(sandbox: Sandbox) -> None:
    with socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2])), 10) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: api.trakt.tv\r\nConnection: close\r\n\r\n")
        assert b" 421 " in plain.recv(100)


def test_the_command() -> None:
    command = [sys.executable, "-m", "trakt_auth.cli", "sandbox", "--port", "0", "--tls", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        try:
            ready = json.loads(serving.stdout.readline())
            assert python({**os.environ, **ready["env"]}, PYTHONS["urllib"])["title"] == "TRON"
        finally:
            serving.terminate()
