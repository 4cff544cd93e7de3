#pragma once

#include <functional>

#include <QObject>

namespace everyport::ui {

class MainWindow;

/// For tests/bench: says on standard output when the window has painted first ("painted": its skeleton), when its whole
/// frame has ("framed") and when its page has ("shown"), then calls `over`. Beside an empty window that does the same,
/// this is what the program costs at its start.
class StartWatch : public QObject {
    Q_OBJECT
public:
    static bool isWanted(); ///< EVERYPORT_TELL_START is set.

    StartWatch(MainWindow& window, std::function<void()> over, QObject* parent);
    void pageMade(); ///< The station runs: there is a page to wait for.

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow& m_window;
    std::function<void()> m_over;
};

} // namespace everyport::ui
