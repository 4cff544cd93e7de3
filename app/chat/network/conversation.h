#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "app/chat/messages/message.h"
#include "app/chat/network/member.h"

namespace everyport::chat {

class Account;

/// One place to talk: a room, a person, or an account's own page where the network speaks. Owned by its Account; kept
/// over restarts. Changed through ChatModel and by links; read by everyone.
class Conversation {
public:
    enum class Kind : quint8 { Network, Room, Person };
    enum class Presence : quint8 {
        Out, ///< A room that we are not in; a person that is offline, or nobody knows.
        Entering,
        In,      ///< A person: online.
        Away,    ///< A person.
        Refused, ///< `trouble` says why.
    };

    /// Which of a room's messages are worth a note on the desktop. A person's are, always; where it is muted, none is.
    enum class Notes : quint8 {
        AsUsual,  ///< As ChatModel::usualNotes says.
        All,      ///< Every one.
        Mentions, ///< Those that name us.
        None,
    };

    qint64 id = 0; ///< Of our storage.
    Account* account = nullptr;
    Kind kind = Kind::Room;
    QString name = {}; ///< As the network writes it: "#everyport", "alice".
    QString key = {};  ///< Equal names have equal keys; unique within the account and kind.
    /// What people call it where `name` is an address; empty: by its name. Told anew each time we connect.
    QString title = {};
    QString status = {};    ///< A person's own words for their presence.
    QString pictureId = {}; ///< Names the picture that they show just now; empty: none. See ChatModel::picture.
    RichText topic = {};
    QString topicBy = {};
    qint64 topicAt = 0;
    Presence presence = Presence::Out;
    QString trouble = {};
    bool entersOnConnect = true; ///< A room: joined again by itself.
    bool isPinned = false;
    bool isMuted = false; ///< Counts, but does not notify.
    Notes notes = Notes::AsUsual;
    qint64 silentUntil = 0; ///< Wall clock, milliseconds: it does not notify before. To the minute, over restarts.
    QString password = {};  ///< A room's key; kept in memory and in the secret store only.
    int unread = 0;
    int mentions = 0;
    qint64 lastRead = 0; ///< Number of the newest message that was read, and its time.
    qint64 lastReadAt = 0;
    qint64 newest = 0; ///< Number of the newest message, and its time; 0: none.
    qint64 newestAt = 0;
    /// A room that we made: nobody else gets in until it is set up, or taken as it is. See RoomAdministration.
    bool wantsSettings = false;
    QString draft = {};
    QString modes = {}; ///< In the protocol's spelling, for those who know it.

    const QHash<QString, Member>& members() const { return m_members; }
    const Member* member(const QString& memberKey) const;
    QList<Member> sortedMembers() const;            ///< By rank, then by name as people sort.
    QStringList typing() const { return m_typing; } ///< Names of who writes just now.
    QString shownName() const { return title.isEmpty() ? name : title; }
    bool isEntered() const { return presence == Presence::In || presence == Presence::Away; }

private:
    friend class Account;
    friend class ChatReports;    // who is in it
    friend class MessageReports; // who spoke
    friend class TypingNotices;
    QHash<QString, Member> m_members;
    QStringList m_typing;
};

} // namespace everyport::chat
