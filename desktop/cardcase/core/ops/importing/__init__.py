"""Import as one act: what would become of each contact of a file, and doing it.

``preview`` says it and writes nothing; ``carry_out`` does it as one step to undo, with the choices
of the owner where there is something to decide. Both read the file piece by piece. ``known`` finds
the contacts a file may tell of, ``meetings`` takes over where and when they were met.
"""
