#include "protocols/xmpp/client/connection/login.h"

#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/connection/refusals.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Login::Login(Stream& stream, Reactor& reactor, const Account& account, const LoginRules& rules,
    StreamManagement& management, bool wasBound, QuickToken* token)
    : m_stream(stream),
      m_reactor(reactor),
      m_account(account),
      m_rules(rules),
      m_wasBound(wasBound),
      m_coming(stream),
      m_binding(stream, m_coming, management, account.resource),
      m_quick(token, m_account, rules.installation)
{
}

Task<Result<xml::Element>> Login::openStream()
{
    m_stream.open(m_account.domain(), m_account.address.hasLocal() ? m_account.address.toString() : QString());
    auto coming = m_coming.next();
    auto features = co_await std::move(coming);
    if (features && !features->is(u"features", ns::streams))
        co_return brokenLogin(u"The server does not say what it offers."_s);
    co_return features;
}

/// A stream that nobody can read along with, and its features.
Task<Result<xml::Element>> Login::secured()
{
    auto opening = openStream();
    auto features = co_await std::move(opening);
    if (!features || m_stream.isEncrypted())
        co_return features;
    const bool isOffered = !features->child(u"starttls", ns::tls).isNull() && m_rules.tls;
    if (!isOffered && isPrivate())
        co_return features;
    if (!isOffered)
        co_return Error::refused(Reason::TlsFailed,
            u"The server does not encrypt, or somebody in between does not let it."_s, u"starttls"_s);
    m_stream.send(xml::Element(u"starttls"_s, ns::tls));
    auto answering = m_coming.next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer;
    if (!answer->is(u"proceed", ns::tls))
        co_return Error::disconnected(Reason::TlsFailed, u"The server could not start to encrypt."_s, u"starttls"_s);
    m_coming.takeAll(); // said in the clear behind it
    m_stream.startTls(m_rules.tls, m_account.domain());
    auto again = openStream();
    features = co_await std::move(again);
    co_return features;
}

Task<Result<LoggedIn>> Login::run(Jid last)
{
    m_binding.setLast(last);
    auto securing = secured();
    const auto features = co_await std::move(securing);
    if (!features)
        co_return features.error();
    m_makesAccounts = !features->child(u"register", ns::registrationFeature).isNull();
    auto authenticating = authenticate(*features);
    const auto authenticated = co_await std::move(authenticating);
    if (!authenticated)
        co_return authenticated.error();
    if (!m_binding.isDone()) { // otherwise it was all in one, by SASL2
        auto starting = m_binding.start(m_features);
        const auto started = co_await std::move(starting);
        if (!started)
            co_return started.error();
    }
    auto done = m_binding.result();
    done.features = m_features;
    done.isBound = m_isBound;
    co_return done;
}

} // namespace everyport::xmpp::client
