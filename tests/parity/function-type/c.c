typedef int Handler(int x);
