#include "core/text/words.h"
