"""A client built from a small contract, once for all the tests of this folder."""

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client import generate

from codegen.build import build
from codegen.contract import Contract

KIOSK = Path(__file__).with_name("kiosk.yaml")


@pytest.fixture(scope="session")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The package built from kiosk.yaml; it can be imported as kiosk_client."""
    home = tmp_path_factory.mktemp("kiosk")
    package = home / "kiosk_client"

    def generate_and_keep(**options: Any) -> Any:
        errors = generate(**options)
        shutil.copytree(package, home / "generated")
        return errors

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("codegen.build.generate", generate_and_keep)
        build(Contract.read(KIOSK), package)
    sys.path.insert(0, str(home))
    yield package
    sys.path.remove(str(home))


@pytest.fixture
def generated(kiosk: Path) -> Path:
    """The same package as the generator left it, before our edits."""
    return kiosk.parent / "generated"


@pytest.fixture
def models(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.models")


@pytest.fixture
def types(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.types")


@pytest.fixture
def errors(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.errors")
