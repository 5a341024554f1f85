"""Every operation of the contract: requests are checked against it, and answered by its examples.

The contract is `openapi.json` in this folder, made from the repository's `openapi.yaml`. It is
read when the first request needs it, once in a process.
"""
