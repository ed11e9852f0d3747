import static shapes.Plane.*;
