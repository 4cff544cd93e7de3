#pragma once

#include <memory>

#include <QByteArray>
#include <QHash>

#include "netcore/address/ipnetwork.h"

namespace everyport::ircd {

/// Clients of one caller: of an IPv4 address, or of an IPv6 network (/64), which is what one subscriber gets.
struct AddressGroup {
    int clients = 0;
    int leaving = 0; ///< Of these: told to go, and not counted against who comes.
};

/// An address from which somebody is connected: its text and cloak are shared by all of them.
struct Origin {
    QByteArray address = {};
    QByteArray host = {}; ///< As it is shown: the cloak, or the address.
    std::shared_ptr<AddressGroup> crowd = {};
    int clients = 0;
};

/// Where clients come from.
class Origins {
public:
    explicit Origins(QByteArray cloakKey) : m_key(std::move(cloakKey)) {}
    Origin& enter(const QByteArray& address); ///< Counts one more client; good until the last of them leaves.
    static const Origin& nowhere();           ///< Of who is not connected yet.
    void leave(const QByteArray& address);
    const Origin* find(const QByteArray& address) const;
    qsizetype count() const { return m_origins.size(); }

private:
    std::shared_ptr<AddressGroup> crowdOf(const QByteArray& address);

    QByteArray m_key;
    QHash<QByteArray, std::shared_ptr<Origin>> m_origins;
    QHash<IpNetwork, std::shared_ptr<AddressGroup>> m_crowds; // by caller
};

/// Of an address in numbers.
Address addressOf(const QByteArray& text);

/// What others see in place of an address: parts that are the same for the same network, so that a ban may mean one
/// ("*.b2c3d4e5f6.a1b2c3d4e5.ip" is a /24 or a /48), and that nobody without the key can turn back.
QByteArray cloak(const QByteArray& address, const QByteArray& key);

} // namespace everyport::ircd
