"""The website: one page with the chat, in front of the dialogue engine."""
