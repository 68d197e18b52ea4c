"""The addresses of the website, one subject a module."""
