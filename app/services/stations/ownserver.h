#pragma once

#include <QByteArray>
#include <QString>

#include "app/services/core/servicetype.h"

namespace everyport::stations {

/// Whether an address is one of an account here: its domain is that of an XMPP server of this program, all of which
/// serve the same accounts, whether they run or not. A home that has met the others elsewhere remembers addresses from
/// there, whose names say nothing of accounts here.
bool isOwnAddress(const ServiceList& services, const QString& address);

/// This program's own XMPP server as the home of stations uses it: makes accounts for them, and says where and by which
/// certificate it is found. `context` must outlive it. Loop's thread.
class OwnServer {
public:
    /// `service`: the name of the service of type xmpp; it may start later.
    OwnServer(const ServiceContext& context, QString service) : m_context(context), m_service(std::move(service)) {}

    QString accountAddress(const QString& name) const; ///< Empty while the service does not run.
    /// One of the role station, which does its work at the XMPP server and nothing else. Gives its bare address.
    /// Refused/AlreadyExists: the name is taken. Disconnected: the service does not run.
    Task<Result<QString>> makeAccount(QString name, QString password);
    /// Refused/PermissionDenied for an account that is a person's. Nothing where it is gone already, or
    /// is another server's (isOwnAddress).
    Task<Result<Done>> removeAccount(QString address);

    QString server() const;         ///< "tcp:192.0.2.7:5222"; empty while it does not listen.
    QByteArray certificate() const; ///< PEM of one that signed itself; empty where an authority vouches for it.

private:
    QString domain() const;

    const ServiceContext& m_context;
    const QString m_service;
};

} // namespace everyport::stations
