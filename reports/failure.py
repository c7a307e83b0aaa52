"""An error that a reply names by its code."""


class Failure(Exception):
    """An error that a reply names by its code, with what it is about."""

    def __init__(self, code, **details):
        super().__init__(code)
        self.code, self.details = code, details
