class First {
};

class Second {
};
