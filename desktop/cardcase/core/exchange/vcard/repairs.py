"""What is mended on the way in; the codes in ``Imported.repairs``.

====================  =============================================================================
``charset``           bytes that are neither UTF-8 nor what the file says; the code page is a guess
``frame``             blanks around BEGIN:VCARD
``missing_begin``     the file begins with its VERSION
``missing_end``       the card is not closed: it was cut off, or another begins in it
``bare_types``        ``TEL;CELL`` in a version of vCard that asks for ``TYPE=CELL``
``stray_line``        a line that belongs to no property; it was taken as part of the one before
``unfolded_base64``   a picture whose lines were not indented
``soft_break``        quoted-printable that ends with a line break and nothing after it
``damaged_base64``    a picture whose bytes cannot be had; it is kept as it is written
``no_value``          a property without a colon
``two_versions``      several VERSIONs; the first counts
``no_version``        none
``control_signs``     NULs inside
``no_name``           neither FN nor N; it is called by what else there is
``encounters``        where and why we met was damaged, and is restored from the notes
====================  =============================================================================
"""
