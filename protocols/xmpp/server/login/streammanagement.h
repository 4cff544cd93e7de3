#pragma once

#include "netcore/task/taskset.h"
#include "protocols/xmpp/server/login/resumption.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"

namespace everyport::xmpp {

/// XEP-0198 as clients ask for it: what they say of it, when what they sent is acknowledged, and which sessions go on
/// without a connection. All that is named must outlive it.
class StreamManagement final : public ServerExtension {
public:
    /// `extensions`: what has to have settled before anything is acknowledged.
    /// `ended` is called for sessions whose client did not come back.
    StreamManagement(const ServerOptions& options, Clock& clock, Sessions& sessions, ServerExtensions& extensions,
        Resumption::Ended ended, TaskSet::Failed failed)
        : m_resumption(options, clock, sessions, std::move(ended)),
          m_sessions(sessions),
          m_extensions(extensions),
          m_work(std::move(failed))
    {
    }

    QList<xml::Element> streamFeatures(const StreamState& state) const override;
    QList<xml::Element> loginFeatures(const LoginState& state) const override;
    std::optional<SessionStart> startSession(const SessionRequest& request) override;
    QStringList inlineFeatures() const override;
    void bound(Session& session, const xml::Element& wish, xml::Element& answer) override;
    bool elementReceived(Session& session, const xml::Element& element) override;
    bool makeRoom(const QString& account) override { return m_resumption.endOneOf(account); }
    bool keeps(Session& session) override { return m_resumption.keeps(session); }
    bool mayReturn(const Session& session) const override { return m_resumption.mayReturn(session); }
    void ending(Session& session) override { m_resumption.forget(session); }

private:
    Task<Result<Done>> acknowledge(quint64 session, quint32 taken);

    Resumption m_resumption;
    Sessions& m_sessions;
    ServerExtensions& m_extensions;
    TaskSet m_work;
};

} // namespace everyport::xmpp
