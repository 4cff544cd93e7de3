#pragma once

#include <QHash>
#include <QList>

#include "netcore/address/address.h"

namespace everyport::dns {

/// The names of hosts(5). A value.
class HostsFile {
public:
    static constexpr qint64 largest = 8 * 1024 * 1024; ///< Bytes; what is behind them is not read.

    static HostsFile parse(const QByteArray& text); ///< Lines that cannot be read are left out.
    static HostsFile read(const QString& path);     ///< Empty where there is none.

    /// In any case; none where the name is not there. At most 64.
    QList<Address> find(const QByteArray& name) const;
    qsizetype count() const { return m_addresses.size(); } ///< Of names.

private:
    QHash<QByteArray, QList<Address>> m_addresses;
};

} // namespace everyport::dns
