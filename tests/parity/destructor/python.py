class Counter:
    def __del__(self):
        run()
