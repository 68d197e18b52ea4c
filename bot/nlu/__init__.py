"""Rasa graph components for Dutch."""
