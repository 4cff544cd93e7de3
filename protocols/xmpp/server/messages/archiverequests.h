#pragma once

#include "protocols/xmpp/server/messages/archive.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// XEP-0313 at the server: what an account's clients say and are told goes into its archive, and they read it there.
/// Owns the archive; `sessions` must outlive it.
class ArchiveRequests final : public ServerExtension {
public:
    ArchiveRequests(std::unique_ptr<Archive> archive, Sessions& sessions)
        : m_archive(std::move(archive)), m_sessions(sessions)
    {
    }

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    Task<Result<Done>> open() override { return m_archive->open(); }
    void sent(Session& session, Stanza& own) override;
    void incoming(Stanza& message) override;
    bool isReadyFor(const QString& account) const override { return !m_archive->needsRoster(account); }
    Task<std::shared_ptr<const void>> prepare(QString account) override;
    void accepted(Stanza& message) override { m_archive->take(message.to().local(), message); }
    bool isSettled() const override { return m_archive->isSettled(); }
    Task<Result<Done>> settled() override { return m_archive->settled(); }
    Task<Result<Done>> accountLeaves(QString account) override { return m_archive->accountLeaves(std::move(account)); }

private:
    Task<Answer> query(Stanza request);
    Task<Answer> metadata(Stanza request);
    Task<Answer> setPreferences(Stanza request);
    void send(Session& session, const QString& queryId, const ArchivedMessage& message);

    std::unique_ptr<Archive> m_archive;
    Sessions& m_sessions;
};

} // namespace everyport::xmpp
