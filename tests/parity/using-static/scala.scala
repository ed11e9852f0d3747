import Plane.*
