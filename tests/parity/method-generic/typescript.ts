class Box {
    probe<T>(a: T): T {
        return this.get<T>(a);
    }
}
