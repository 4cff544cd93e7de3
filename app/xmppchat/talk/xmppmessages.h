#pragma once

#include "app/xmppchat/talk/xmpparchive.h"
#include "app/xmppchat/talk/xmppsaying.h"

namespace everyport::xmppchat {

/// What is said, heard live, by carbons and from archives, as the chat model's messages; and what is said of messages
/// later.
class XmppMessages {
public:
    XmppMessages(XmppContext& context, XmppArchive& archive);

    XmppSaying& saying() { return m_saying; }

private:
    using Message = xmpp::client::Message;
    using Way = xmpp::client::Messages::Way;
    /// Where something belongs, and who says it.
    struct Said {
        chat::Conversation* where = nullptr; ///< Null: no conversation yet.
        xmpp::Jid other = {};
        QString sender = {};
        QString account = {};
        QString id = {};
        bool isMine = false;
        bool isRoom = false;
        Way way = Way::Received;
    };

    void received(const Message& message, Way way);
    void saidInRoom(const Message& message, Way way);
    void saidByRoom(chat::Conversation& where, const Message& message);
    void saidToUs(const Message& message, Way way);
    void saidByService(const Message& message);
    void notifyMarks(const Said& said, const Message& message);
    void notifyLater(const Said& said, const Message& message);
    void notifyWords(Said& said, const Message& message);
    chat::Message made(const Said& said, const Message& message) const;
    bool isPlayback(const Message& message, Way way) const;
    QString nameOf(const xmpp::Jid& who) const;
    Task<Result<Done>> readElsewhere(qint64 conversation, QString id);

    XmppContext& m_context;
    XmppArchive& m_archive;
    XmppSaying m_saying;
};

} // namespace everyport::xmppchat
