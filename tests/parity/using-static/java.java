import static Plane.*;
