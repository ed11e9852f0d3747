class Circle final {
};
