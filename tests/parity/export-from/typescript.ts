export { circle } from "shapes";
