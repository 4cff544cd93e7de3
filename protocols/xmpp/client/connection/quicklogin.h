#pragma once

#include "netcore/base/error.h"
#include "protocols/sasl/hashedtoken.h"
#include "protocols/xml/element.h"
#include "protocols/xmpp/client/connection/quicktoken.h"
#include "protocols/xmpp/client/connection/saslchoice.h"

namespace everyport {
class TlsSession;
}

namespace everyport::xmpp::client {

/// What one login has to do with tokens (XEP-0484): whether the one that we have is said in place of the password, what
/// is said, whether the server has shown that it knows it, and the next one that it hands out. It sends nothing itself.
class QuickLogin {
public:
    /// `token` and `account` outlive it. Without a token (null), or without `installation` (SASL2's user-agent id),
    /// none is used and none asked for.
    QuickLogin(QuickToken* token, const Account& account, const QString& installation);

    /// What the server offers, on a connection that is `tls`, or none. Before all that follows.
    void offered(const xml::Element& authentication, const SaslOffer& offer, TlsSession* tls);
    bool mayTry(qint64 wallMsecs) const;

    // By the token, where it may be tried
    QString mechanism() const { return m_token->mechanism; }
    QByteArray claim() const; ///< The mechanism's one message.
    xml::Element request();   ///< `<fast/>`, into `<authenticate/>`; counts.
    bool isProof(const QByteArray& last) const;
    bool isBound() const; ///< To the connection.
    void failed(const Error& meaning);

    // By the password
    void askForNext(xml::Element& authenticate);
    void takeNext(const xml::Element& success);

private:
    QString chosen(const xml::Element& authentication, bool isPrivate) const;

    QuickToken* const m_token;
    const Account& m_account;
    const QString m_installation;
    sasl::Offer m_own;   // what this connection can tie a token to
    QString m_mechanism; // the best that both know; empty where there is none
    QString m_asked;     // of the token that was asked for
};

} // namespace everyport::xmpp::client
