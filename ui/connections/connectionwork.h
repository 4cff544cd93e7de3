#pragma once

#include "ui/connections/recordingcontroller.h"
#include "ui/connections/throttlecontroller.h"

namespace everyport::ui {

/// What is done to connections whichever page is in front: recorded, slowed down. Shared by page and outline, so it
/// outlives pages, which are made anew at another text size.
class ConnectionWork {
public:
    explicit ConnectionWork(PageContext& context) : m_recording(context), m_throttles(context) {}

    RecordingController& recording() { return m_recording; }
    ThrottleController& throttles() { return m_throttles; }

private:
    RecordingController m_recording;
    ThrottleController m_throttles;
};

} // namespace everyport::ui
