"""Rasa SDK actions: thin, one topic of the conversation a module."""
