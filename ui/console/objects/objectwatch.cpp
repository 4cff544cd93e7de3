#include "ui/console/objects/objectwatch.h"

#include <utility>

#include <QMetaMethod>

namespace everyport::ui {

ObjectWatch::ObjectWatch(std::function<void()> refresh, QObject* parent)
    : QObject(parent), m_refresh(std::move(refresh)), m_batch([this] { m_refresh(); }, this)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { m_refresh(); });
}

void ObjectWatch::watch(QObject* object)
{
    static const int slot = staticMetaObject.indexOfSlot("told()");
    const QMetaObject* meta = object->metaObject();
    for (int at = QObject::staticMetaObject.methodCount(); at < meta->methodCount(); ++at) {
        if (meta->method(at).methodType() == QMetaMethod::Signal)
            QMetaObject::connect(object, at, this, slot, Qt::UniqueConnection);
    }
    connect(object, &QObject::destroyed, this, &ObjectWatch::told, Qt::UniqueConnection);
}

void ObjectWatch::setAwake(bool awake)
{
    m_isAwake = awake;
    awake ? m_second.start() : m_second.stop();
    if (awake && std::exchange(m_waits, false))
        m_batch.changed();
}

void ObjectWatch::told()
{
    if (m_isAwake)
        m_batch.changed();
    else
        m_waits = true;
}

} // namespace everyport::ui
