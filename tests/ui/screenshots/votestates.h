#pragma once

#include "tests/ui/screenshots/pagestates.h"

namespace everyport::ui {

class WallStates;

/// A poll in which phones vote: on the Polls page while it is open and when it is sealed, its votes, on the big screen;
/// how strict its rules may be; and how many tickets there are to be.
class VoteStates {
public:
    VoteStates(MainWindow& window, SampleStation& sample, WallStates& wall, PageStates::Take take);
    bool show(); ///< False: what was to be seen could not be made.

private:
    bool makePoll(const QString& id, const QString& question, bool opens);
    bool votes();
    void openPoll();
    void strictness();

    MainWindow& m_window;
    SampleStation& m_sample;
    WallStates& m_wall;
    PageStates::Take m_take;
};

} // namespace everyport::ui
