#pragma once

namespace jobwatch {

// From now on screen readers may ask a scroll area for a child that has gone. Qt 6.4's own interface counts
// the scroll bars in sight, and reads past their list when one was hidden between the count and the question.
void keepScrollAreasAnswering();

} // namespace jobwatch
