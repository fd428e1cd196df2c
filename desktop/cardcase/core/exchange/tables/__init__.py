"""Tables of contacts: CSV of every maker and Facebook's JSON, to records and back.

The way in: ``encoding`` (bytes to text), ``separator`` and ``rows`` (text to cells, however the
quotes stand), ``propose`` (what the columns are: by their ``headings``, else by their ``contents``;
whose file it is: ``makers``), ``build`` (cells to a contact). The way out: ``writer`` (our own
headings, in ``ours``), ``google`` and ``outlook``, all behind ``guard``. A column that is no field
of ours is kept in the contact's source, as is every cell as it stood.
"""
