"""Documents of every kind give their text, and bad ones a line that says what to do."""

import time
import zipfile
from io import BytesIO

import pytest
from docx import Document
from docx.oxml import parse_xml
from odf.opendocument import OpenDocumentText
from odf.style import Footer, Header, HeaderLeft, MasterPage, PageLayout
from odf.text import H, List, ListItem, P

from knowledge.documents import LARGEST, DocumentError, read_document
from knowledge.documents.margins import with_margins

TEXT = "Monteur\nJij gaat ketels plaatsen.\n• Lassen"


def docx() -> bytes:
    document = Document()
    document.add_heading("Monteur", 1)
    document.add_paragraph("Jij gaat ketels plaatsen.")
    document.add_paragraph("Lassen", style="List Bullet")
    return saved(document.save)


def odt() -> bytes:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Monteur"))
    document.text.addElement(P(text="Jij gaat ketels plaatsen."))
    point = ListItem()
    point.addElement(P(text="Lassen"))
    points = List()
    points.addElement(point)
    document.text.addElement(points)
    return saved(document.write)


def saved(save) -> bytes:
    content = BytesIO()
    save(content)
    return content.getvalue()


def pdf(text: str) -> bytes:
    """A page with one line of text, written by hand: no library here makes them."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 6\n0000000000 65535 f \n"
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    return content + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start


@pytest.mark.parametrize(
    ("name", "content"), [("v.docx", docx()), ("v.odt", odt())], ids=["docx", "odt"]
)
def test_paragraphs_headings_and_points_keep_their_order(name, content):
    assert read_document(name, content) == TEXT


def test_a_table_of_word_is_read_where_it_stands():
    document = Document()
    document.add_paragraph("Wat bieden we")
    row = document.add_table(1, 2)
    row.cell(0, 0).text, row.cell(0, 1).text = "Loon", "€ 3.000"
    document.add_paragraph("Bel ons.")

    assert read_document("v.docx", saved(document.save)) == "Wat bieden we\nLoon\n€ 3.000\nBel ons."


def test_a_text_box_of_word_is_read_once():
    document = Document()
    document.add_paragraph("Monteur")
    box = "<w:txbxContent><w:p><w:r><w:t>Wij bieden</w:t></w:r></w:p></w:txbxContent>"
    names = " ".join(
        f'xmlns:{prefix}="{address}"'
        for prefix, address in {
            "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        }.items()
    )
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    shape = parse_xml(f"<w:r {names}><mc:AlternateContent>{both}</mc:AlternateContent></w:r>")
    document.add_paragraph("Jij last.")._p.append(shape)

    assert read_document("v.docx", saved(document.save)) == "Monteur\nJij last.\nWij bieden"


def test_headers_and_footers_of_word_come_once_after_the_text():
    document = Document()
    document.add_paragraph("Lasser")
    document.add_section()
    first, second = document.sections
    first.different_first_page_header_footer = True
    first.first_page_header.paragraphs[0].text = "Smit Techniek"
    first.header.paragraphs[0].text = "Smit\tTechniek"
    first.even_page_header.paragraphs[0].text = "Staat op geen bladzijde"
    second.header.paragraphs[0].text = "Lasser"
    second.footer.paragraphs[0].text = "Bel 010-1234567"
    second.footer.add_paragraph("Pagina 1 van 2")

    text = read_document("v.docx", saved(document.save))

    assert text.split("\n") == ["Lasser", "", "", "Smit Techniek", "Bel 010-1234567"]


def test_headers_and_footers_of_libreoffice_come_once_after_the_text():
    document = OpenDocumentText()
    layout = PageLayout(name="layout")
    document.automaticstyles.addElement(layout)
    for name in ("Standard", "Eerste"):
        page = MasterPage(name=name, pagelayoutname=layout)
        parts = {Footer: ["Bel 010-1234567", "2"], Header: ["Smit Techniek"]}
        for part, lines in parts.items():
            margin = part()
            for line in lines:
                margin.addElement(P(text=line))
            page.addElement(margin)
        document.masterstyles.addElement(page)
    hidden = HeaderLeft(display="false")
    hidden.addElement(P(text="Staat op geen bladzijde"))
    page.addElement(hidden)
    document.text.addElement(P(text="Lasser"))

    text = read_document("v.odt", saved(document.write))

    assert text.split("\n") == ["Lasser", "", "Smit Techniek", "Bel 010-1234567"]


@pytest.mark.parametrize("line", ["1", "- 2 -", "Pagina 3 van 4", "p. 5", "Blad 6/7"])
def test_page_numbers_are_no_text(line):
    assert with_margins(["Lasser"], [line, "Straat 7"]) == "Lasser\n\nStraat 7"


@pytest.mark.parametrize("tag", ["div", "b", "p"])
def test_a_page_of_tags_in_tags_is_read_as_quickly_as_any_other(tag):
    page = f"<{tag}>".encode() * 20_000 + b"Lasser"
    started = time.process_time()

    assert read_document("v.html", page) == "Lasser"
    assert time.process_time() - started < 10


def test_a_page_of_endless_tags_is_refused():
    with pytest.raises(DocumentError, match="te veel onderdelen"):
        read_document("v.html", b"<i>" * 200_000 + b"Lasser")


def test_a_saved_page_gives_what_it_says_and_not_its_menu():
    page = """<title>x</title><nav>Menu</nav><main><h1>Monteur</h1><p>Jij gaat
        ketels <b>plaatsen</b>.</p><ul><li>Lassen<li><p>Boren</p></ul></main><script>x()</script>"""

    text = read_document("v.html", page.encode())

    assert [line for line in text.split("\n") if line] == [
        "Monteur",
        "Jij gaat ketels plaatsen.",
        "• Lassen",
        "• Boren",
    ]


def test_a_pdf_gives_its_text():
    assert read_document("v.pdf", pdf("Jij gaat lassen.")).strip() == "Jij gaat lassen."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_every_usual_encoding(encoding):
    assert read_document("v.txt", "één café\r\n".encode(encoding)) == "één café\r\n"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("v.doc", b"x", "bewaar het als .docx"),
        ("v.exe", b"x", "kies uit: .txt, .docx"),
        ("v", b"x", "kies uit"),
        ("v.docx", b"geen zip", "Misschien is het stuk"),
        ("v.odt", b"PK\x03\x04", "Misschien is het stuk"),
        ("v.pdf", b"%PDF-1.4 onzin", "Misschien is het stuk"),
        ("v.pdf", pdf(""), "geen tekst"),
        ("v.txt", b"\0\1\2", "geen tekstbestand"),
        ("v.txt", b" \n ", "geen tekst"),
        ("v.txt", b"x" * (LARGEST + 1), "groter dan 5 MB"),
    ],
)
def test_a_document_that_cannot_be_used_says_what_to_do(name, content, said):
    with pytest.raises(DocumentError, match=said):
        read_document(name, content)


def test_a_zip_that_grows_enormously_is_not_unpacked():
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 60_000_000)

    with pytest.raises(DocumentError, match="te groot"):
        read_document("v.docx", content.getvalue())
