enum Color {
    RED,
    GREEN
};
