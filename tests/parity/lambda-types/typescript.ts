function probe() {
  return (x: number, y: number): number => { return x + y; };
}
