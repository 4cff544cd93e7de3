#pragma once

#include "protocols/xmpp/server/messages/archive.h"
#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// An account's archive as its clients read it (XEP-0313). Everything named must outlive it.
class ArchiveRequests final : public ServerExtension {
public:
    ArchiveRequests(Archive& archive, Sessions& sessions) : m_archive(archive), m_sessions(sessions) {}

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
    Task<Result<Done>> open() override { return m_archive.open(); }
    Task<Result<Done>> accountLeaves(QString account) override { return m_archive.accountLeaves(std::move(account)); }

private:
    Task<Answer> query(Stanza request);
    Task<Answer> metadata(Stanza request);
    Task<Answer> setPreferences(Stanza request);
    void send(Session& session, const QString& queryId, const ArchivedMessage& message);

    Archive& m_archive;
    Sessions& m_sessions;
};

} // namespace everyport::xmpp
