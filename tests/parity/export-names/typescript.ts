export { circle, square as box };
