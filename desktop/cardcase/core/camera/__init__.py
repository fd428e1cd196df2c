"""Cameras of this computer: which there are, their live picture, and photographs taken with them.

What opens a camera is a process of its own (``worker``), as OpenCV holds Python's lock too long.
"""
