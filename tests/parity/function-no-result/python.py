def probe() -> None:
    run()
