function probe(): void {
  const size: number = 8;
}
