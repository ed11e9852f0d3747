def probe():
    f("a" "b" "c")
