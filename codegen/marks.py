"""What is to be known of an operation by its method and path alone, as tables of the client."""

import re
from pathlib import Path

from codegen.contract import Contract

PARAMETER = r"\{\w+\}"

MODULE = '''\
"""What is known of an operation by its method and path, as regular expressions."""

FIRST_PARTY = ({first_party})
"""What Trakt keeps for its own applications: all others get 401, and a renewal does not help."""

REPEATABLE = ({repeatable})
"""The POSTs that do no harm if they are sent twice: the account is the same as after one."""
'''


def write_marks(package: Path, contract: Contract) -> None:
    """Write the module. What has only a request in hand knows an operation by these two."""
    source = MODULE.format(
        first_party=_marked(contract, "x-first-party"), repeatable=_marked(contract, "x-repeatable")
    )
    (package / "_marks.py").write_text(source)


def _marked(contract: Contract, mark: str) -> str:
    entries = sorted(
        f"{operation.method} {re.sub(PARAMETER, '[^/]+', operation.path)}"
        for operation in contract.operations
        if operation.node.get(mark)
    )
    return '|"\n'.join(f'r"{entry}' for entry in entries) + '"' if entries else '""'
