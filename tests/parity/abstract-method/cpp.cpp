class Shape {
    virtual int area() = 0;
};
