"""A client built from a small contract, once for all the tests of this folder."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.build import build
from codegen.contract import Contract

KIOSK = Path(__file__).with_name("kiosk.yaml")


@pytest.fixture(scope="session")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The package built from kiosk.yaml; it can be imported as kiosk_client."""
    home = tmp_path_factory.mktemp("kiosk")
    package = home / "kiosk_client"
    build(Contract.read(KIOSK), package)
    sys.path.insert(0, str(home))
    yield package
    sys.path.remove(str(home))


@pytest.fixture
def models(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.models")


@pytest.fixture
def types(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.types")


@pytest.fixture
def errors(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client.errors")
