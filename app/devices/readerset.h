#pragma once

#include <memory>
#include <vector>

#include <QHash>

#include "app/devices/reader.h"

namespace everyport::devices {

class Simulator;

/// The readers of a DeviceList, in the order in which they were added. By id one is found at once, for each read of
/// each card asks; by name it is looked for.
///
/// Owns them. An Entry's address is good until the next `add` or `take`; a Reader stays where it is.
class ReaderSet {
public:
    struct Entry {
        std::unique_ptr<Reader> reader;
        std::unique_ptr<Simulator> simulator; ///< The far end of one without hardware, while it is open.

        explicit Entry(std::unique_ptr<Reader> reader);
        Entry(Entry&&) noexcept;
        Entry& operator=(Entry&&) noexcept;
        ~Entry();
    };

    Reader& add(std::unique_ptr<Reader> reader); ///< Its id is no other's.
    Entry take(Entry& entry);                    ///< Those behind it move up.

    Entry* find(const QString& idOrName); ///< Null where there is none.
    const Entry* find(const QString& idOrName) const;
    qsizetype placeOf(const QString& id) const { return m_places.value(id); } ///< In devices(); of one that is there.
    QList<Device> devices() const;

    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }

private:
    std::vector<Entry> m_entries;
    QHash<QString, qsizetype> m_places; ///< In m_entries, by id.
};

} // namespace everyport::devices
