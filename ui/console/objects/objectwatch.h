#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// Says when objects have to be read again: any signal of theirs counts, at most four times a second, and once a second
/// what tells nothing. Asleep at first: then nobody looks, and what changes waits.
class ObjectWatch : public QObject {
    Q_OBJECT
public:
    explicit ObjectWatch(std::function<void()> refresh, QObject* parent = nullptr);

    void watch(QObject* object); ///< Until it goes, which is told, too. Watched twice counts once.
    void setAwake(bool awake);

private:
    Q_SLOT void told();

    std::function<void()> m_refresh;
    FrameBatch m_batch;
    QTimer m_second{this};
    bool m_isAwake = false;
    bool m_waits = false; ///< Something changed while nobody looked.
};

} // namespace everyport::ui
