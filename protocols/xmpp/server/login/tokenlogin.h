#pragma once

#include "protocols/xmpp/server/login/logintokens.h"
#include "protocols/xmpp/server/sessions/loginpart.h"

namespace everyport::xmpp {

/// One login in which a client shows a token, asks for one, or both (XEP-0484). `tokens` outlive it.
class TokenLogin final : public LoginPart {
public:
    /// `request`: `<authenticate/>`.
    TokenLogin(LoginTokens& tokens, xml::Element request, LoginState state);
    /// In which ways a token is taken on such a stream. None where somebody could read along: a token is as good as a
    /// password.
    static QStringList mechanisms(const LoginState& state);

    bool authenticates() const override;
    Task<Result<sasl::Step>> authenticate(QByteArray message) override;
    /// A login that cannot be given a token goes well all the same; no guest is given one.
    Task<xml::Element> loggedIn(Jid account, bool isGuest) override;

private:
    Result<LoginTokens::Claim> claimIn(const QByteArray& message) const;
    QString mechanismToIssue() const;

    LoginTokens& m_tokens;
    const xml::Element m_request;
    const LoginState m_state;
    bool m_renews = false; // the token that it logged in by
};

} // namespace everyport::xmpp
