"""Reads the text out of a document that somebody sends: .txt, .docx, .odt, .pdf or .html."""

from knowledge.documents.errors import DocumentError
from knowledge.documents.reader import LARGEST, SUFFIXES, read_document

__all__ = ["LARGEST", "SUFFIXES", "DocumentError", "read_document"]
