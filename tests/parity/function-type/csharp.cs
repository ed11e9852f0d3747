delegate int Handler(int x);
