"""Law (d) Nothing anonymous makes state that outlives 15 minutes, and no text of an answer, a page
or a contract becomes code.
"""

from __future__ import annotations

import ast
import copy
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import redis
from django.template import Context, Engine
from jinja2 import Environment, FileSystemLoader, meta

from codegen.build import build
from codegen.contract import Contract
from tests.adversaries.conftest import answers, until
from tests.adversaries.hostile_trakt import HostileTrakt
from tests.adversaries.surfaces import ROOT
from tests.ports import free_port
from tests.stores.valkey import PROGRAM, Server

pytestmark = pytest.mark.slow

SERVICE = ROOT / "examples" / "web-service"
MINUTES = 15
ROUNDS = 3
"""How often a stranger tries each route."""


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Server]:
    if PROGRAM is None:
        pytest.skip("needs valkey-server: apt-get install valkey-server")
    server = Server(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def service(
    valkey: Server, trakt_user: HostileTrakt, env: dict[str, str], tmp_path: Path
) -> Iterator[str]:
    """The example of a web service, by its own server, on a Valkey and a Trakt."""
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    program = [sys.executable, "-m", "uvicorn", "watched.app:create", "--factory"]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [*program, "--port", str(port)],
            env={
                **env,
                "PYTHONPATH": str(SERVICE),
                "TRAKT_REDIRECT_URI": f"{origin}/callback",
                "VALKEY_URL": valkey.url,
                "WATCHED_SECRET": "s" * 32,
            },
            stdout=log,
            stderr=log,
        )
    try:
        until(lambda: process.poll() is not None or answers(port))
        assert process.poll() is None, (tmp_path / "log").read_text()
        yield origin
    finally:
        process.kill()
        process.wait()


def routes() -> list[tuple[str, str]]:
    """The routes of the service, read from its source: importing it would take its own extras."""
    found = [
        (ast.literal_eval(node.args[0]), method)
        for path in (SERVICE / "watched").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Route"
        for keyword in node.keywords
        if keyword.arg == "methods"
        for method in ast.literal_eval(keyword.value)
    ]
    assert len(found) > 5
    return found


def stranger(origin: str) -> None:
    """A *stranger*: asks every route as nobody, as a liar, and as a browser that came before."""
    liar = {"Cookie": f"session={'x' * 43}.forged"}
    for headers, keeps in (({}, False), (liar, False), ({}, True)):
        with httpx.Client(base_url=origin, headers=headers, trust_env=False) as browser:
            state = "made-up"
            for _ in range(ROUNDS):
                for path, method in routes():
                    answer = browser.request(
                        method,
                        path,
                        params={"code": "made-up", "state": state, "signup": ""},
                        headers={"Sec-Fetch-Site": "same-origin"},
                    )
                    led = parse_qs(urlsplit(answer.headers.get("location", "")).query)
                    state = led.get("state", [state])[0]
                    if not keeps:
                        browser.cookies.clear()


def test_nothing_that_a_stranger_makes_outlives_a_quarter_of_an_hour(
    service: str, valkey: Server
) -> None:
    stranger(service)
    with redis.Redis.from_url(valkey.url) as kept:
        made: Any = [*kept.scan_iter("*", count=1000)]
        assert [key for key in made if key.startswith(b"watched:session:")]
        for key in made:
            if key == b"watched:counters":
                fields: Any = kept.hkeys(key)
                assert len(fields) < 20, "a number for each thing that is counted"
                continue
            left: Any = kept.ttl(key)
            assert 0 < left <= MINUTES * 60, key


PAYLOAD = "canary()"


def payloads(node: Any, key: str = "") -> Any:
    """A *spec author*: the same contract, where every text for people is a call."""
    if isinstance(node, dict):
        return {name: payloads(part, name) for name, part in node.items()}
    if isinstance(node, list):
        return [payloads(each, key) for each in node]
    texts = ("description", "summary", "title" if key == "info" else "")
    return f'x""" + {PAYLOAD} + """ {{{PAYLOAD}}} \\" + {PAYLOAD}' if key in texts else node


def test_no_text_of_a_contract_becomes_a_call(tmp_path: Path) -> None:
    """Every kind of string is tried in tests/codegen/test_hostile_contract.py."""
    from tests.codegen.test_hostile_contract import names, rich

    contract = payloads(copy.deepcopy(rich()))
    build(Contract(contract), tmp_path / "client")
    files = [*(tmp_path / "client").rglob("*.py")]
    assert any("canary" in file.read_text() for file in files), "it is there, as text"
    for file in files:
        assert "canary" not in names(file.read_text()), file


TEMPLATES = sorted(
    path
    for folder in ("trakt_auth", "examples")
    for path in (ROOT / folder).rglob("templates/*.html")
)
DJANGO = [path for path in TEMPLATES if "django" in path.parts]
MARKUP = "<script>canary()</script>"


class Hostile:
    """Has whatever a template asks it for, and is markup."""

    def __getattr__(self, name: str) -> Hostile:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __getitem__(self, _: object) -> Hostile:
        return self

    def __call__(self, *_: object, **__: object) -> Hostile:
        return self

    def __iter__(self) -> Iterator[Hostile]:
        return iter((self, self))

    def __len__(self) -> int:
        return 2

    def __gt__(self, _: object) -> bool:
        return True

    def __sub__(self, _: object) -> Hostile:
        return self

    def __str__(self) -> str:
        return MARKUP


@pytest.mark.parametrize(
    "template",
    [path for path in TEMPLATES if path not in DJANGO],
    ids=lambda path: f"{path.parts[-3]}-{path.stem}",
)
def test_no_template_lets_markup_through(template: Path) -> None:
    """Whatever it is given, by whichever name."""
    environment = Environment(loader=FileSystemLoader(template.parent), autoescape=True)
    family = [template, template.with_name("base.html")]
    names = set.union(
        *(meta.find_undeclared_variables(environment.parse(each.read_text())) for each in family)
    )
    values = dict.fromkeys(names - {"style"}, Hostile())
    page = environment.get_template(template.name).render(values, style="")
    assert MARKUP not in page
    assert "canary()" in page or not values, "it was shown"


@pytest.mark.parametrize("template", DJANGO, ids=lambda path: path.stem)
def test_no_template_of_django_lets_markup_through(template: Path) -> None:
    text = template.read_text()
    names = re.findall(r"{{ (\w+)|{% if (\w+)|{% for \w+ in (\w+)", text)
    values = {name: Hostile() for found in names for name in found if name}
    page = (
        Engine()
        .from_string(text)
        .render(Context({**values, "csrf_token": "t"}, use_l10n=False, use_tz=False))
    )
    assert MARKUP not in page
    assert "canary()" in page, "it was shown"


def test_every_renderer_escapes() -> None:
    sources = {
        path: text
        for folder in ("trakt_auth", "examples")
        for path in (ROOT / folder).rglob("*.py")
        if "jinja2" in (text := path.read_text("utf-8"))
    }
    made = [
        {each.arg: ast.unparse(each.value) for each in node.keywords}
        for text in sources.values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Environment")
    ]
    assert len(made) >= 2
    assert {each.get("autoescape") for each in made} == {"True"}
