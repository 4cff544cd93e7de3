#include "app/devices/readerset.h"

#include <algorithm>

#include "app/devices/simulator.h"

namespace everyport::devices {

ReaderSet::Entry::Entry(std::unique_ptr<Reader> one) : reader(std::move(one)) {}

ReaderSet::Entry::Entry(Entry&&) noexcept = default;
ReaderSet::Entry& ReaderSet::Entry::operator=(Entry&&) noexcept = default;
ReaderSet::Entry::~Entry() = default;

Reader& ReaderSet::add(std::unique_ptr<Reader> reader)
{
    m_places.insert(reader->device().id, qsizetype(m_entries.size()));
    return *m_entries.emplace_back(std::move(reader)).reader;
}

ReaderSet::Entry ReaderSet::take(Entry& entry)
{
    auto taken = std::move(entry);
    m_entries.erase(m_entries.begin() + (&entry - m_entries.data()));
    m_places.clear();
    for (const auto& left : m_entries)
        m_places.insert(left.reader->device().id, m_places.size());
    return taken;
}

ReaderSet::Entry* ReaderSet::find(const QString& idOrName)
{
    return const_cast<Entry*>(std::as_const(*this).find(idOrName));
}

const ReaderSet::Entry* ReaderSet::find(const QString& idOrName) const
{
    if (const auto place = m_places.constFind(idOrName); place != m_places.cend())
        return &m_entries[std::size_t(*place)];
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& one) { return one.reader->device().name == idOrName; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<Device> ReaderSet::devices() const
{
    QList<Device> devices;
    for (const auto& entry : m_entries)
        devices.append(entry.reader->device());
    return devices;
}

} // namespace everyport::devices
