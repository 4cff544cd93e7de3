#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace everyport::dns {

enum class Source { Files, Dns }; ///< hosts(5), and name servers.

/// In which order names are looked up, by the text of nsswitch.conf(5), "hosts:". Files before DNS where the line is
/// missing. Nothing where the line names what only the system's own name service can do: other sources (mDNS, LDAP,
/// resolved), or what to do after each ("[NOTFOUND=return]").
std::optional<QList<Source>> nameOrder(const QByteArray& nsswitch);

} // namespace everyport::dns
