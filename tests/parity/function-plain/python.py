def probe():
    run()
