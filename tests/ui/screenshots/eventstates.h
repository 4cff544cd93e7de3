#pragma once

#include <functional>

#include "tests/ui/screenshots/pagestates.h"

class QImage;
class QSize;

namespace everyport::ui {

class PollController;
class WallStates;

/// An event that runs: its order on the Polls page and where it is made, who may step it from a phone, how to vote on
/// the big screen; and a closed poll once more as it went.
class EventStates {
public:
    using Keep = std::function<void(const QString& name, const QImage& picture)>;
    EventStates(
        MainWindow& window, SampleStation& sample, PollController& controller, WallStates& wall, PageStates::Take take);

    bool show(); ///< False: what was to be seen could not be made.
    /// How to vote, as large as it can be, at an address that phones can open.
    void codes(QSize size, bool dark, const Keep& keep);

private:
    bool makeEvent();
    bool links();
    bool replay();

    MainWindow& m_window;
    SampleStation& m_sample;
    PollController& m_controller;
    WallStates& m_wall;
    PageStates::Take m_take;
};

} // namespace everyport::ui
