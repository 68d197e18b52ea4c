"""The website: the chat in front of the dialogue engine, and pages to read and search."""
