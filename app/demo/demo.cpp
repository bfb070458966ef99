#include "app/demo/demo.h"
