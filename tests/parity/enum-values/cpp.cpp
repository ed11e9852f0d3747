enum class Color {
    RED = 1,
    GREEN = 2,
};
