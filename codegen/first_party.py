"""The operations that Trakt keeps for its own applications, as a table of the client."""

import re
from pathlib import Path

from codegen.contract import Contract

PARAMETER = r"\{\w+\}"

MODULE = '''\
"""What Trakt keeps for its own applications: all others get 401, and a renewal does not help."""

import re

FIRST_PARTY = re.compile(r"{entries}")
"""The method and the path of each."""
'''


def write_first_party(package: Path, contract: Contract) -> None:
    """Write the module. What has only a request in hand knows an operation by these two."""
    entries = (
        f"{operation.method} {re.sub(PARAMETER, '[^/]+', operation.path)}"
        for operation in contract.operations
        if operation.node.get("x-first-party")
    )
    (package / "_first_party.py").write_text(MODULE.format(entries="|".join(sorted(entries))))
