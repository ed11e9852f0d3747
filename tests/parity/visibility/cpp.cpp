class Counter {
public:
    int a = 1;
protected:
    int b = 2;
private:
    int c = 3;
};
