#pragma once

#include <list>
#include <memory>

#include <QHash>

#include "netcore/base/clock.h"
#include "protocols/sasl/credentials.h"
#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// One that a client has in place of the password, as it is kept.
struct LoginToken {
    QByteArray client = {}; ///< SHA-256 of what the client calls itself (SASL2's user-agent id).
    QString mechanism = {}; ///< It is good for no other.
    QByteArray secret = {};
    /// Of what the account's password was: after another has been set the token is worth nothing.
    QByteArray password = {};
    qint64 issued = 0; ///< Wall clock, milliseconds.
    qint64 expires = 0;
    quint32 count = 0;   ///< The last that the client has counted; it has to be a higher one each time.
    bool isUsed = false; ///< Until it was, the one before it is good, too: it may have been lost on the way.
};

/// FAST (XEP-0484): tokens of accounts' clients, handed out after a login and taken in place of one. Kept with what
/// accounts keep here. All that is named must outlive it.
class LoginTokens final : public ServerExtension {
public:
    static constexpr qint64 lastsMsecs = qint64(21) * 24 * 3600 * 1000;
    static constexpr qint64 freshMsecs = qint64(24) * 3600 * 1000; ///< An older one is replaced when it is used.
    static constexpr qsizetype clientsOfOne = 16;                  ///< With more, those unused for longest go.

    LoginTokens(
        Clock& clock, AccountData& data, UserDirectory& users, sasl::Credentials& credentials, const qint64& mostBytes)
        : m_clock(clock), m_data(data), m_users(users), m_credentials(credentials), m_mostBytes(mostBytes)
    {
    }

    struct Claim {
        QString account = {}; ///< A prepared localpart.
        QString client = {};
        QString mechanism = {};
        QByteArray proof = {};
        QByteArray binding = {};
        std::optional<quint32> count = {};
        bool isLast = false; ///< All of the client's tokens go with it.
        QString peer = {};
    };
    struct Accepted {
        QByteArray proof = {}; ///< Ours.
        bool isToBeRenewed = false;
    };
    /// Refused: not-authorized, also where there is no such account, or credentials-expired to who has proven that it
    /// had a token.
    Task<Result<Accepted>> accept(Claim claim);

    struct Issued {
        QString token = {};
        qint64 expires = 0;
    };
    Task<Result<Issued>> issue(QString account, QString client, QString mechanism);
    Task<Result<Done>> revoke(QString account); ///< All that the account's clients have.
    QList<xml::Element> loginFeatures(const LoginState& state) const override;
    std::unique_ptr<LoginPart> startLogin(const xml::Element& request, const LoginState& state) override;
    Task<Result<Done>> accountLeaves(QString account) override;

private:
    using Tokens = std::shared_ptr<QList<LoginToken>>;
    Task<Result<Tokens>> hold(QString account);
    Task<Result<Done>> save(QString account, Tokens tokens);
    Task<Result<QByteArray>> passwordOf(QString account);
    Result<Accepted> judged(QList<LoginToken>& tokens, const Claim& claim, const QByteArray& password) const;

    Clock& m_clock;
    AccountData& m_data;
    UserDirectory& m_users;
    sasl::Credentials& m_credentials;
    const qint64& m_mostBytes;
    QHash<QString, std::weak_ptr<QList<LoginToken>>> m_known;
    std::list<Tokens> m_recent;
};

} // namespace everyport::xmpp
