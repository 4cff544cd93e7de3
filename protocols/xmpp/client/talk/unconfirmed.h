#pragma once

#include <functional>

#include "protocols/xmpp/client/talk/archive.h"

namespace everyport::xmpp::client {

/// Whether the server has what we said (XEP-0198). What a session that could not go on leaves in doubt is looked for in
/// the archive (XEP-0313), and sent again, with the same id, only where that does not have it.
class Unconfirmed final : public ClientExtension {
public:
    Unconfirmed(Client& client, Archive& archive);

    std::function<void(const QString& id)> taken = {}; ///< A message's id; at once where the server does not confirm.
    qsizetype inDoubt() const { return m_doubts.size(); }

    void messageTaken(const xml::Element& message) override;
    bool takesOver(const QList<Stanza>& messages) override;
    void online(bool isResumed) override;
    void sessionEnded(const Error&) override { m_settling.cancel(); }

private:
    Task<Result<Done>> settle();
    void settled(const Archive::Wish& wish, const QList<Stanza>& there);

    Archive& m_archive;
    QList<Stanza> m_doubts;
    Task<Result<Done>> m_settling;
};

} // namespace everyport::xmpp::client
