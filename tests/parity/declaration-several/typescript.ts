function probe(): void {
  let a: number, b: number;
  let c: number = 1, d: number = 2;
}
