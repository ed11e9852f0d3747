template <Shape T>
class Box {
    List<T> items;
};
