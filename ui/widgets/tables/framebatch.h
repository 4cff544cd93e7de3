#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace everyport::ui {

/// Makes of any number of changes at most four calls of `flush` a second, so that numbers can be read and no flood
/// reaches the views: the first change is followed by a call in the loop's next turn, later ones wait until `interval`
/// (milliseconds) has passed since that call. A member of a model or view; `flush` is not called after its destruction.
class FrameBatch : public QObject {
    Q_OBJECT
public:
    explicit FrameBatch(std::function<void()> flush, QObject* parent = nullptr, int interval = 250);

    void changed();  ///< Something has changed: `flush` will be called, once for all changes until then.
    void flushNow(); ///< Calls `flush` at once, but only if a change waits for it.
    bool isWaiting() const { return m_waiting; }

private:
    void flush();

    std::function<void()> m_flush;
    QElapsedTimer m_since;
    QTimer m_timer;
    int m_interval;
    bool m_waiting = false;
};

} // namespace everyport::ui
