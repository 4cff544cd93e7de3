#pragma once

#include "app/chat/files/fileoutbox.h"
#include "app/chat/files/offerinbox.h"
#include "app/chat/model/chatstore.h"
#include "app/chat/model/messagereports.h"

namespace everyport::chat {

/// Files that are sent, and files, talks and invitations that are offered. What is asked of a person, and what became
/// of each, is said in its conversation. Owned by ChatModel; what it is made with outlives it. Loop's thread.
class Transfers {
public:
    Transfers(Clock& clock, ChatStore& store, MessageReports& reports);

    FileOutbox& files() { return m_files; }
    OfferInbox& offers() { return m_offers; } ///< Saved or refused there.

    Result<qint64> sendFile(qint64 conversation, const QString& path, const QString& name);
    void add(Conversation& conversation, Offer offer); ///< Stands in it until somebody answers.
    void endAll(qint64 conversation, const QString& why);
    void forget(qint64 conversation); ///< It goes, and everything of it.

private:
    void fileChanged(const FileTransfer& file);
    void offerChanged(const Offer& offer);
    void say(Conversation& where, const QString& text);

    ChatStore& m_store;
    MessageReports& m_reports;
    FileOutbox m_files;
    OfferInbox m_offers;
    QSet<qint64> m_fullAccounts; // whose people were told that it is enough
};

} // namespace everyport::chat
