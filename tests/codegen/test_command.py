"""``python -m codegen`` and ``--check``."""

import copy
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openapi_python_client.config import ConfigFile

from codegen import __main__ as command
from codegen import yaml
from codegen.build import build
from codegen.contract import Contract
from codegen.generator import GENERATOR
from codegen.sandbox import PATH as SANDBOX_COPY
from codegen.sandbox import sandbox_copy
from codegen.search import PATH as SEARCH_DATA
from codegen.search import search_data
from tests.codegen.good_contract import GOOD

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is built from a contract that keeps all rules."""
    package = tmp_path_factory.mktemp("good") / "generated_client"
    build(Contract(GOOD), package)
    return package


@pytest.fixture
def home(tmp_path: Path, built: Path) -> Path:
    """A checkout with a contract and what is built from it."""
    contract = tmp_path / "openapi.yaml"
    contract.write_text(json.dumps(GOOD))
    copy = tmp_path / SANDBOX_COPY
    copy.parent.mkdir(parents=True)
    copy.write_bytes(sandbox_copy(Contract.read(contract)))
    data = tmp_path / SEARCH_DATA
    data.parent.mkdir(parents=True)
    data.write_bytes(search_data(Contract.read(contract), tmp_path / "codegen/tasks.yaml"))
    shutil.copytree(built, tmp_path / "generated_client")
    return tmp_path


@pytest.mark.nightly
def test_the_committed_client_is_what_the_contract_says() -> None:
    assert command.main(["--check"]) == 0


@pytest.mark.slow
def test_a_client_just_built_passes(home: Path) -> None:
    assert command.main(["--root", str(home), "--check"]) == 0


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "edited by hand": (
        lambda home: (home / "generated_client/client.py").write_text("pass\n"),
        "generated_client/client.py: edited or stale",
    ),
    "stale": (
        lambda home: (home / "openapi.yaml").write_text(
            (home / "openapi.yaml").read_text().replace("supplements", "extras")
        ),
        "generated_client/models/paper.py: edited or stale",
    ),
    "missing": (
        lambda home: (home / "generated_client/py.typed").unlink(),
        "generated_client/py.typed: missing",
    ),
    "extra": (
        lambda home: (home / "generated_client/models/by_hand.py").touch(),
        "generated_client/models/by_hand.py: not generated",
    ),
    "the sandbox's copy": (
        lambda home: (home / SANDBOX_COPY).write_text("{}"),
        f"{SANDBOX_COPY}: missing, edited or stale",
    ),
    "no copy for the sandbox": (
        lambda home: (home / SANDBOX_COPY).unlink(),
        f"{SANDBOX_COPY}: missing, edited or stale",
    ),
    "nothing there": (
        lambda home: shutil.rmtree(home / "generated_client"),
        "generated_client/client.py: missing",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize(("change", "complaint"), FAULTS.values(), ids=FAULTS)
def test_check_finds_and_changes_nothing(
    home: Path,
    change: Callable[[Path], object],
    complaint: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    change(home)
    before = command.contents(home / "generated_client")
    assert command.main(["--root", str(home), "--check"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert complaint in said
    assert said[-1] == "the generated files are out of date: run `make regen`"
    assert command.contents(home / "generated_client") == before


@pytest.mark.slow
def test_a_rebuild_mends_what_check_finds(home: Path) -> None:
    (home / "generated_client/client.py").write_text("pass\n")
    (home / "generated_client/models/by_hand.py").touch()
    (home / "generated_client/py.typed").unlink()
    shutil.rmtree((home / SANDBOX_COPY).parent)
    assert command.main(["--root", str(home)]) == 0
    assert command.main(["--root", str(home), "--check"]) == 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["1", "2"])
def test_builds_are_identical_whatever_the_hash_seed(home: Path, seed: str) -> None:
    before = command.contents(home / "generated_client")
    subprocess.run(
        [sys.executable, "-m", "codegen", "--root", str(home)],
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert command.contents(home / "generated_client") == before


@pytest.mark.slow
def test_a_failed_build_leaves_the_client_alone(home: Path) -> None:
    before = command.contents(home / "generated_client")
    (home / "openapi.yaml").write_text("openapi: 3.1.0\n")
    with pytest.raises(RuntimeError):
        command.main(["--root", str(home)])
    assert command.contents(home / "generated_client") == before


@pytest.mark.slow
def test_a_warning_of_the_generator_is_an_error(tmp_path: Path) -> None:
    contract = tmp_path / "openapi.yaml"
    good = Path(__file__).with_name("kiosk.yaml").read_text()
    contract.write_text(good.replace("application/json", "application/x-unknown"))
    with pytest.raises(RuntimeError, match=r"(?i)unsupported|content"):
        build(Contract.read(contract), tmp_path / "client")


def test_every_option_of_the_generator_is_one_it_knows() -> None:
    # It ignores the others.
    options = yaml.load(ROOT / "codegen/config.yaml")
    assert options.keys() <= ConfigFile.model_fields.keys()


CHANGES: dict[str, tuple[str, str, str]] = {
    "another way to read": ("models/order.py", 'd.pop("gift"', 'd.get("gift"'),
    "another constructor": ("models/order.py", "= cls(", "= build("),
    "no from_dict": ("models/order.py", "def from_dict", "def load"),
    "no request": ("api/papers/list_papers.py", "def _get_kwargs", "def _request"),
    "another type of parameter": ("api/papers/list_papers.py", "size: Size | Unset", "size: str"),
    "another name of a parameter": ("api/papers/list_papers.py", "size: Size |", "format_: Size |"),
    "another type of field": ("models/order.py", "gift: bool", "gift: str"),
    "another type of answer": (
        "api/papers/list_papers.py",
        "| list[Paper]]",
        "| Paper]",
    ),
}


@pytest.mark.parametrize(("module", "old", "new"), CHANGES.values(), ids=CHANGES)
def test_a_generator_that_writes_something_else_is_found_out(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    generated: Path,
    module: str,
    old: str,
    new: str,
) -> None:
    def generate_something_else(**_: object) -> list[object]:
        shutil.copytree(generated, tmp_path / "client")
        path = tmp_path / "client" / module
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))
        return []

    monkeypatch.setattr("codegen.build.generate", generate_something_else)
    contract = Contract.read(Path(__file__).with_name("kiosk.yaml"))
    with pytest.raises(RuntimeError, match="the generator"):
        build(contract, tmp_path / "client")


@pytest.mark.slow
def test_another_release_of_the_generator_ends_in_one_sentence(tmp_path: Path) -> None:
    pinned = (ROOT / "pyproject.toml").read_text()
    assert f'"openapi-python-client=={GENERATOR}"' in pinned
    # Its modules may have other names: here, it has none.
    info = tmp_path / "openapi_python_client-0.28.4.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: openapi-python-client\nVersion: 0.28.4\n")
    (tmp_path / "openapi_python_client.py").touch()
    done = run("--root", str(tmp_path), PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr == (
        f"openapi-python-client 0.28.4 is installed; codegen is made for {GENERATOR}: "
        "see docs/maintaining.md\n"
    )


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["schemas", "parameters", "responses"])
def test_a_reference_to_itself_ends_in_a_message(home: Path, kind: str) -> None:
    contract = copy.deepcopy(GOOD)
    itself = {"$ref": f"#/components/{kind}/Loop"}
    contract["components"].setdefault(kind, {})["Loop"] = itself
    (home / "openapi.yaml").write_text(json.dumps(contract))
    before = command.contents(home / "generated_client")
    done = run("--root", str(home))
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        (
            f"components, {kind}, Loop: $ref #/components/{kind}/Loop leads back to itself; "
            "let it name something else"
        ),
        "nothing was written",
    ]
    assert command.contents(home / "generated_client") == before


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command, in a process of its own, which must not hang."""
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
