template <typename A, typename B>
class Pair {
    A first;
    B second;
};
