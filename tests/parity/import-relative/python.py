from .shapes import circle
