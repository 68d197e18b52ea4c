"""What can be wrong with a document."""


class DocumentError(ValueError):
    """The document cannot be used; the message is a Dutch sentence that says what to do."""
