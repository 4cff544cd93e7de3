#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::xmpp {

/// One that logs its holder in by SASL EXTERNAL.
struct AccountCertificate {
    QString name = {};        ///< What its owner calls it; of one account each has another.
    QString fingerprint = {}; ///< SHA-256 in lower-case hex.
    QByteArray der = {};      ///< May be empty, where only the fingerprint was ever told.
};

/// Port for policy: which accounts there are. Names are prepared localparts. How they log in is told by
/// sasl::Credentials.
class UserDirectory {
public:
    virtual ~UserDirectory() = default;
    virtual Task<Result<bool>> exists(QString name) = 0;
    /// By an administrator: Refused/AlreadyExists, Malformed/BadValue for a bad name or password.
    virtual Task<Result<Done>> add(QString name, QString password) = 0;
    /// In-band registration by a stranger (XEP-0077): the same errors; names may be kept from strangers.
    virtual Task<Result<Done>> registerAccount(QString name, QString password)
    {
        return add(std::move(name), std::move(password));
    }
    /// `session`: the full address that asked for it; that one may stay, the account's others are better ended.
    virtual Task<Result<Done>> changePassword(QString name, QString password, QString session = {}) = 0;
    /// The same by an administrator, for an account of any: how its holder logs in does not count.
    virtual Task<Result<Done>> resetPassword(QString name, QString password, QString session)
    {
        return changePassword(std::move(name), std::move(password), std::move(session));
    }
    virtual Task<Result<Done>> remove(QString name) = 0;
    /// May its owner remove it by their client? Asked before anything of theirs goes.
    virtual Task<Result<Done>> mayBeRemoved(QString name)
    {
        Q_UNUSED(name)
        return Task<Result<Done>>(Result<Done>(Done{}));
    }
    /// May it do what is done to the server as a whole (XEP-0133)?
    virtual Task<Result<bool>> isAdministrator(QString name)
    {
        Q_UNUSED(name)
        return Task<Result<bool>>(Result<bool>(false));
    }
    /// Is how it has logged in enough to add, change and remove the accounts of others (XEP-0133)? Refused, with words
    /// for it.
    virtual Task<Result<Done>> mayChangeOthers(QString name)
    {
        Q_UNUSED(name)
        return Task<Result<Done>>(Result<Done>(Done{}));
    }
    /// Whom a certificate was told to log in; empty: nobody.
    virtual Task<Result<QString>> accountOfCertificate(QString fingerprint)
    {
        Q_UNUSED(fingerprint)
        return Task<Result<QString>>(Result<QString>(QString()));
    }
    /// Lets the holder of a certificate in as `name`: because it was told to log it in, or (`vouched`) because whoever
    /// is trusted has signed that it is theirs. False: not them, or not now.
    virtual Task<Result<bool>> admitsCertificate(QString name, QString fingerprint, bool vouched, QString peer)
    {
        Q_UNUSED(fingerprint)
        Q_UNUSED(vouched)
        Q_UNUSED(peer)
        return exists(std::move(name));
    }
    virtual Task<Result<QList<AccountCertificate>>> certificates(QString account)
    {
        Q_UNUSED(account)
        return Task<Result<QList<AccountCertificate>>>(Result<QList<AccountCertificate>>(QList<AccountCertificate>()));
    }
    /// Refused/AlreadyExists where it is somebody's already, or the name is taken; Refused/NoSpace with too many.
    virtual Task<Result<Done>> addCertificate(QString account, AccountCertificate certificate)
    {
        Q_UNUSED(account)
        Q_UNUSED(certificate)
        return Task<Result<Done>>(Result<Done>(
            Error{Error::Kind::Unsupported, Reason::None, {}, QStringLiteral("feature-not-implemented"), 0}));
    }
    virtual Task<Result<Done>> removeCertificate(QString account, QString fingerprint)
    {
        Q_UNUSED(account)
        Q_UNUSED(fingerprint)
        return Task<Result<Done>>(Result<Done>(Done{}));
    }
};

} // namespace everyport::xmpp
