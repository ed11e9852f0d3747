struct First {
};

struct Second {
};
