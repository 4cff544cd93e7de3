#include "ui/devices/readerrows.h"

#include "ui/devices/devicecolumns.h"
#include "ui/devices/devicesmodel.h"
#include "ui/tags/tags.h"

using namespace everyport::devices;

namespace everyport::ui {

ReaderRows::ReaderRows(DeviceRegistry& registry, QObject* holder)
    : m_registry(registry),
      m_columns(readerColumns([this](const Device& device) {
          return m_tags ? m_tags->shownOf(TaggedPage::devices, device.id) : QString();
      })),
      m_batch([this] { flush(); }, holder)
{
    m_registry.addListener(this);
}

ReaderRows::~ReaderRows()
{
    m_registry.removeListener(this);
}

QString ReaderRows::heading() const
{
    return DevicesModel::tr("Readers");
}

QStringList ReaderRows::ids() const
{
    QStringList ids;
    for (const Device& device : m_registry.devices())
        ids.append(device.id);
    return ids;
}

int ReaderRows::countOf(DeviceState state) const
{
    int count = 0;
    for (const Device& device : m_registry.devices())
        count += device.state == state;
    return count;
}

int ReaderRows::troubleCount() const
{
    int count = 0;
    for (const Device& device : m_registry.devices())
        count += isTrouble(device.state);
    return count;
}

QVariant ReaderRows::data(const QString& id, int column, int role) const
{
    const Device* device = m_registry.find(id);
    return device ? m_columns.data(*device, column, role) : QVariant();
}

bool ReaderRows::isEditable(const QString&, int column) const
{
    return column == DevicesModel::Name || column == DevicesModel::Place;
}

void ReaderRows::deviceAdded(const QString&)
{
    tellListed();
}

void ReaderRows::deviceRemoved(const QString& id)
{
    m_dirty.remove(id);
    tellListed();
}

void ReaderRows::deviceChanged(const QString& id)
{
    m_dirty.insert(id);
    m_batch.changed();
}

void ReaderRows::flush()
{
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    tellChanged(dirty.values());
}

} // namespace everyport::ui
