"""What operations and models raise. No message and no attribute holds a value of a body."""

# `trakt_auth` looks for it: this package's name is not ours alone.
MADE_FOR = "trakt-auth"


class UnexpectedStatus(Exception):
    """The contract does not document the status, and the client was told to raise then.

    Attributes:
        status_code: The status.
    """

    def __init__(self, status_code: int) -> None:
        self.status_code = status_code
        super().__init__(f"Unexpected status code: {status_code}")

    def __reduce__(self) -> tuple[type["UnexpectedStatus"], tuple[int]]:
        return type(self), (self.status_code,)


class ParseError(ValueError):
    """A body breaks the contract.

    Attributes:
        model: What was to be parsed, such as "HistoryItem" or "list[HistoryItem]".
        field: Where it went wrong in there, such as "[3].show.ids"; empty for the whole body.
        problem: What is wrong there, such as "expected an object, found an array".
        operation: The operation that was answered, such as "list_history"; None outside of one.
        status_code: The status of that answer.
    """

    def __init__(
        self,
        model: str,
        field: str,
        problem: str,
        operation: str | None = None,
        status_code: int | None = None,
    ) -> None:
        self.model = model
        self.field = field
        self.problem = problem
        self.operation = operation
        self.status_code = status_code
        where = f"{model}, {field}" if field else model
        answer = "" if operation is None else f"The {status_code} answer to {operation}: "
        super().__init__(f"{answer}{where}: {problem}")

    def __reduce__(self) -> tuple[object, ...]:
        # The default way of pickling an exception passes the message alone.
        return type(self), (
            self.model,
            self.field,
            self.problem,
            self.operation,
            self.status_code,
        )


__all__ = ["ParseError", "UnexpectedStatus"]
