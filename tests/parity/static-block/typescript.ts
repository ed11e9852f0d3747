class Sample {
  static {
    use(1);
  }
}
