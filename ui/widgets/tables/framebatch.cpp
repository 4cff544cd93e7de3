#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

FrameBatch::FrameBatch(std::function<void()> flush, QObject* parent, int interval)
    : QObject(parent), m_flush(std::move(flush)), m_interval(interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FrameBatch::flush);
}

void FrameBatch::changed()
{
    if (m_waiting)
        return;
    m_waiting = true;
    const qint64 since = m_since.isValid() ? m_since.elapsed() : m_interval;
    m_timer.start(since >= m_interval ? 0 : int(m_interval - since));
}

void FrameBatch::flushNow()
{
    if (m_waiting)
        flush();
}

void FrameBatch::flush()
{
    m_timer.stop();
    m_waiting = false;
    m_since.start();
    m_flush();
}

} // namespace everyport::ui
