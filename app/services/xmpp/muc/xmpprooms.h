#pragma once

#include <QSet>

#include "app/accounts/accounts.h"
#include "app/services/core/servicetype.h"
#include "app/services/xmpp/muc/muccommands.h"
#include "app/services/xmpp/muc/xmpproomarchive.h"
#include "app/services/xmpp/muc/xmpproomstore.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/muc/mucservice.h"

namespace everyport {

/// The rooms of an `xmpp` service, at rooms.DOMAIN, with what is kept of them. The program's administrators own all of
/// them. `context` must outlive it.
class XmppRooms final : private AccountEvents {
public:
    XmppRooms(ServiceContext& context, const QString& domain);
    ~XmppRooms() override;

    /// From then on rooms answer. `accounts` are those that there are; what is kept of others goes, but for bans.
    Task<Result<Done>> open(OptionValues values, QStringList accounts, xmpp::Router* router, QString version);
    void shutDown(); ///< Tells all who are in a room.
    void close();
    void reconfigure(const OptionValues& values);
    Task<Result<Done>> forget(QString account);

    /// Somebody of our domain without an account: makes no rooms where accounts may.
    std::function<bool(const xmpp::Jid& who)> isGuest = [](const xmpp::Jid&) { return false; };

    static Task<Result<Done>> migrate(Database& database);
    static OptionList options();
    /// Null while the rooms are closed.
    xmpp::muc::MucService* service() const { return m_service.get(); }
    const QString& address() const { return m_address; }

private:
    void accountsChanged() override;
    Task<Result<Done>> readAdministrators();
    xmpp::muc::RoomPolicy policy(const OptionValues& values) const;
    Task<Result<Done>> forgetAll(QList<xmpp::Jid> gone);

    ServiceContext& m_context;
    QString m_domain;
    QString m_address;
    XmppRoomStore m_store;
    XmppRoomArchive m_archive;
    std::shared_ptr<QSet<QString>> m_administrators = std::make_shared<QSet<QString>>();
    std::unique_ptr<xmpp::muc::MucService> m_service;
    std::unique_ptr<MucCommands> m_commands; // null where there are no ports
    TaskSet m_work;
};

} // namespace everyport
