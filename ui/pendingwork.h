#pragma once

#include <functional>

#include <QObject>

namespace everyport::ui {

class MainWindow;

/// What pages began is over before their window goes: it is cancelled with the window, and an account that is half
/// removed would stay so. Not waited for longer than a second, for some work has no end. Must outlive the wait, or it
/// is off.
class PendingWork : public QObject {
    Q_OBJECT
public:
    /// Whether anything runs that pages of `window` began; false for null. What waited for [Keep] has begun then:
    /// nobody can keep it any more.
    static bool isIn(MainWindow* window);
    /// Calls `go` when nothing runs any more: at once, or later.
    void finish(MainWindow* window, std::function<void()> go);
    /// For a step that is asked for again when its turn has come. True: it has to wait, and `again` will be called; it
    /// is not held back then, whatever runs still.
    bool holdsBack(MainWindow* window, std::function<void()> again);

private:
    bool m_isWaiting = false;
};

} // namespace everyport::ui
