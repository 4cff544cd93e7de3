#pragma once

#include "app/services/http/events/hostscene.h"

namespace everyport {

// What voters said to the question that is there now.
/// How many they are, and a bar for each answer that the room may see. Where a question is there.
QString hostFigures(const HostScene& scene);
QString hostWritten(const HostScene& scene); ///< What waits for its approval, and what was decided.
QString hostLatest(const HostScene& scene);  ///< The newest votes, to be made void.

} // namespace everyport
