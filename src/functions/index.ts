/** All families of functions; each file tells Excel of its own when it is loaded. */
import "./growth";
import "./periods";
import "./targets";
import "./ranks";
import "./structure";
import "./scores";
import "./numbers";
import "./consistency";
