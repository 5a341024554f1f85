"""The contract, read once for all tests."""

from pathlib import Path

from codegen.contract import Contract

CONTRACT = Contract.read(Path(__file__).parents[1] / "openapi.yaml")
