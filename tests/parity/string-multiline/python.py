def probe():
    f("""
a
b
""")
