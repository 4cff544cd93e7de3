#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;

/// What a person has beside the password: an authenticator app (totp.h) and, for the day it is lost, recovery codes
/// that work once each. They go with their account. Names are prepared. `database` must outlive it. Loop's thread.
class SecondFactors {
public:
    SecondFactors(Reactor& reactor, Database& database) : m_reactor(reactor), m_database(database) {}

    struct Enrolment {
        QByteArray secret = {};
        QString uri = {};               ///< For the app's camera.
        QStringList recoveryCodes = {}; ///< "k7dq-3mzp", shown once.
    };
    /// Makes a new secret; nothing is asked at logins until `confirm` saw a code of it. Refused/NotFound.
    Task<Result<Enrolment>> begin(QString account);
    Task<Result<Done>> confirm(QString account, QString code); ///< Refused/NotAuthorised: the code is wrong.
    Task<Result<Done>> remove(QString account);

    Task<Result<bool>> has(QString account);
    /// Each code counts once, a recovery code as well. Refused/NotAuthorised.
    Task<Result<Done>> verify(QString account, QString code);

private:
    Reactor& m_reactor;
    Database& m_database;
};

} // namespace everyport
