# Generated from openapi.yaml by "make regen". Do not edit.
"""The error that a client raises for an undocumented status, where it is asked to."""


class UnexpectedStatus(Exception):
    """The answer has a status that the contract does not document."""

    def __init__(self, status_code: int) -> None:
        self.status_code = status_code
        super().__init__(f"Unexpected status code: {status_code}")
