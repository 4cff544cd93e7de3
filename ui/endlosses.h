#pragma once

#include <functional>
#include <vector>

#include <QStringList>

#include "netcore/task/task.h"

namespace everyport::ui {

class MainWindow;

/// An end from outside (SIGTERM) asks nobody. What is lost by it is named in the log, each thing by itself, which has
/// it on standard error, too, and the program ends with EX_IOERR then. Votes the station names likewise (LostVotes).
/// Must outlive the wait, or it is off; loop's thread.
class EndLosses {
public:
    /// `others`: what is lost besides what `window` knows of. `end` gets the exit code, once what is on its way to the
    /// disk has arrived, or has not; also where the window has gone meanwhile.
    void name(MainWindow& window, const QStringList& others, std::function<void(int code)> end);

private:
    Task<Result<std::vector<Done>>> m_settling;
};

} // namespace everyport::ui
