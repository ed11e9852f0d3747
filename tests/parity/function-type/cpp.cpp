using Handler = int(int x);
