"""The generator's known faults are gone from what is built with it."""

import copy
import importlib
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, get_type_hints

import httpx
import pytest

SECRET = "sesame-open"


@pytest.fixture
def client(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client").Client(base_url="http://kiosk.example")


@pytest.fixture
def list_papers(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.api.papers.list_papers")


@pytest.fixture
def order_a_paper(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.api.papers.order_a_paper")


def answer(client: Any, status: int, **body: Any) -> Any:
    """Make `client` get this answer to every call."""
    transport = httpx.MockTransport(lambda request: httpx.Response(status, **body))
    return client.set_httpx_client(
        httpx.Client(base_url="http://kiosk.example", transport=transport)
    )


@pytest.mark.parametrize("status", [200, 218, 299, 404, 418, 420, 426, 499, 520, 530, 599])
def test_any_status_gets_through_as_an_int(client: Any, list_papers: Any, status: int) -> None:
    response = list_papers.sync_detailed(client=answer(client, status, json=[]))
    assert response.status_code == status
    assert type(response.status_code) is int


def test_an_unexpected_status_is_told_without_the_body(kiosk: Path, list_papers: Any) -> None:
    strict = importlib.import_module("kiosk_client").Client(
        base_url="http://kiosk.example", raise_on_unexpected_status=True
    )
    errors = importlib.import_module("kiosk_client.errors")
    with pytest.raises(errors.UnexpectedStatus) as caught:
        list_papers.sync_detailed(client=answer(strict, 520, text=SECRET))
    assert caught.value.status_code == 520
    assert SECRET not in f"{caught.value!r} {vars(caught.value)}"


def test_no_secret_is_printed(
    client: Any, models: Any, list_papers: Any, order_a_paper: Any
) -> None:
    order = models.Order(client_secret=SECRET)
    receipt = models.Receipt.from_dict({"number": 7, "pickup_token": SECRET, "door": SECRET})
    response = order_a_paper.sync_detailed(
        "echo",
        client=answer(
            client,
            201,
            json={"number": 7, "pickup_token": SECRET},
            headers={"set-cookie": SECRET},
        ),
        body=order,
    )
    printed = repr((order, receipt, response, [order], {"order": order}))
    assert "number=7" in printed
    assert SECRET not in printed


def test_no_secret_of_a_client_is_printed(kiosk: Path) -> None:
    package = importlib.import_module("kiosk_client")
    told = {
        "headers": {"authorization": SECRET},
        "cookies": {"session": SECRET},
        "httpx_args": {"auth": SECRET},
    }
    printed = repr(package.Client(base_url="http://kiosk.example", **told)) + repr(
        package.AuthenticatedClient(base_url="http://kiosk.example", token=SECRET, **told)
    )
    assert "http://kiosk.example" in printed
    assert SECRET not in printed


def test_redirects_are_not_followed_by_default(client: Any) -> None:
    assert client.get_httpx_client().follow_redirects is False
    assert client.get_async_httpx_client().follow_redirects is False


def test_nobody_waits_for_ever_by_default(client: Any) -> None:
    assert client.get_httpx_client().timeout == httpx.Timeout(5)
    assert client.get_async_httpx_client().timeout == httpx.Timeout(5)


def test_clients_have_no_methods_that_lose_an_injected_transport(kiosk: Path) -> None:
    package = importlib.import_module("kiosk_client")
    for kind in (package.Client, package.AuthenticatedClient):
        assert [name for name in dir(kind) if name.startswith("with_")] == []


def test_unset_survives_copies_and_pickles(models: Any, types: Any) -> None:
    order = models.Order(client_secret="x")
    for same in (copy.copy(order), copy.deepcopy(order), pickle.loads(pickle.dumps(order))):
        assert same == order
        assert same.gift is types.UNSET
    assert not types.UNSET
    assert repr(types.UNSET) == "UNSET"


def test_an_unknown_value_of_an_enumeration_is_kept(models: Any) -> None:
    paper = models.Paper.from_dict(
        {"name": "The Echo", "printed_at": "2024-01-02T03:04:05.000Z", "size": "berliner"}
    )
    assert isinstance(paper.size, models.Size)
    assert paper.size == paper.size.value == "berliner"
    assert paper.to_dict()["size"] == "berliner"
    for same in (copy.deepcopy(paper.size), pickle.loads(pickle.dumps(paper.size))):
        assert isinstance(same, models.Size)
        assert same == "berliner"
    assert list(models.Size) == ["broadsheet", "tabloid"]


@pytest.mark.parametrize(
    ("sent", "kept"), [(None, None), ("tabloid", "tabloid"), ("berliner", "berliner")]
)
def test_a_nullable_enumeration(models: Any, sent: str | None, kept: str | None) -> None:
    body = {"name": "The Echo", "printed_at": "2024-01-02T03:04:05.000Z", "fold": sent}
    paper = models.Paper.from_dict(body)
    assert paper.fold == kept
    assert paper.to_dict()["fold"] == sent


@pytest.mark.slow
def test_models_are_imported_when_first_used(kiosk: Path) -> None:
    program = (
        "import sys; from kiosk_client.api.papers import order_a_paper\n"
        "def loaded(): return [name for name in sys.modules if 'client.models.' in name]\n"
        "before = loaded(); order_a_paper.models.Order; print(before, loaded())"
    )
    printed = subprocess.run(
        [sys.executable, "-c", program],
        cwd=kiosk.parent,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert printed == "[] ['kiosk_client.models.order']\n"


def test_the_hints_of_an_operation_can_be_read(kiosk: Path, models: Any) -> None:
    order = importlib.import_module("kiosk_client.api.papers.order_a_paper")
    assert get_type_hints(order.sync_detailed)["body"] is models.Order


def test_the_models_package_lists_what_it_has(models: Any) -> None:
    assert dir(models) == sorted(models.__all__)
    assert {"Paper", "Size"} <= set(models.__all__)
    for name in models.__all__:
        assert getattr(models, name).__name__ == name
        assert name in vars(models)  # looked up once
    with pytest.raises(AttributeError, match="no attribute 'Papyrus'"):
        _ = models.Papyrus


def test_the_package_is_typed_and_says_where_it_comes_from(kiosk: Path) -> None:
    assert (kiosk / "py.typed").exists()
    for module in kiosk.rglob("*.py"):
        first = module.read_text().splitlines()[0]
        assert first == '# Generated from openapi.yaml by "make regen". Do not edit.', module
