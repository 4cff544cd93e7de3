#pragma once

#include "protocols/xmpp/client/connection/elementqueue.h"
#include "protocols/xmpp/client/connection/loggedin.h"
#include "protocols/xmpp/client/connection/streammanagement.h"

namespace everyport::xmpp::client {

/// How a stream on which we log in comes to a session: an old one goes on, or an address is bound. Within the login,
/// where the server can do that (XEP-0386, 0198 §8), or after it (RFC 6120 §7, XEP-0198 §5). Its Task ends no stream.
/// What it was made with must outlive it.
class Binding {
public:
    Binding(Stream& stream, ElementQueue& coming, StreamManagement& management, const QString& resource);

    /// Our full address of the session that may go on.
    void setLast(const Jid& address) { m_last = address; }
    /// We came by a certificate, which may be somebody else's: the address has to be of this account. Null: of any.
    void setExpected(const Jid& account) { m_expected = account; }

    // Within the login
    /// Into `<authenticate/>`. `program`: what we call ourselves.
    void addWishes(const xml::Element& authentication, const QString& program, xml::Element& request);
    /// Who `<success/>` says that we are.
    Result<Jid> addressIn(const xml::Element& success) const;
    /// What came of the wishes; `isDone` says whether they were all that it takes.
    Result<Done> takeInline(const xml::Element& success, const Jid& said);
    bool isDone() const { return !m_result.address.isNull(); }
    bool isResumed() const { return m_result.isResumed; }

    /// After the login, with the stream's features.
    Task<Result<Done>> start(xml::Element features);
    const LoggedIn& result() const { return m_result; } ///< But for what the login itself knows.

private:
    Task<Result<bool>> resume();
    Task<Result<Done>> bind(xml::Element features);
    Task<Result<Done>> enableManagement();
    Result<Done> isOurs(const Jid& address) const;

    Stream& m_stream;
    ElementQueue& m_coming;
    StreamManagement& m_management;
    const QString m_resource; // empty: the server chooses
    Jid m_last;
    Jid m_expected;
    LoggedIn m_result;
    bool m_asksForCarbons = false;
};

} // namespace everyport::xmpp::client
