#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace everyport::ui {

/// Turns any number of changes into at most four calls a second: a lone change is told at the end of this turn,
/// more of them wait for the quarter second to pass. So numbers can be read, and no flood reaches the views.
class FrameBatch : public QObject {
    Q_OBJECT
public:
    explicit FrameBatch(std::function<void()> flush, QObject* parent = nullptr, int interval = 250);

    void changed();  ///< Something changed; `flush` will follow.
    void flushNow(); ///< If something waits.
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
