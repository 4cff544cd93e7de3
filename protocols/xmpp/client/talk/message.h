#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QStringList>

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// What a message says, with all that the field has agreed on around its text: delivery receipts (0184), markers
/// (0333), chat states (0085), corrections (0308), replies (0461), reactions (0444), retractions (0424), files by
/// address (0066), ids (0359), when it was sent (0203, 0091). A value; what it does not know is in `stanza`.
struct Message {
    enum class Type { Normal, Chat, GroupChat, Headline, Error };
    enum class ChatState { None, Active, Composing, Paused, Inactive, Gone };
    enum class Marker { None, Received, Displayed, Acknowledged };
    struct Given { ///< An id that somebody else gave it.
        Jid by;
        QString id;
    };

    Jid from = {};
    Jid to = {};
    Type type = Type::Chat;
    QString id = {};
    QString originId = {};
    QList<Given> given = {};
    QString body = {};                   ///< Null: there is none.
    QHash<QString, QString> bodies = {}; ///< The same in other languages, by xml:lang.
    /// Goes out in front of the body, marked as what only programs that know no replies need (0428), such as the quoted
    /// lines.
    QString fallback = {};
    QString subject = {}; ///< Null: there is none; empty: taken away.
    QString thread = {};
    qint64 time = 0; ///< Sent earlier, milliseconds since 1970; 0: now.
    ChatState chatState = ChatState::None;
    bool wantsReceipt = false;
    QString receiptFor = {};
    bool wantsMarker = false;
    Marker marker = Marker::None;
    QString markerFor = {};
    QString corrects = {};
    QString replyTo = {};
    Jid replyAuthor = {};
    /// So many code points at the body's beginning repeat what it answers, for programs that know no replies (0428).
    qsizetype quoted = 0;
    QString reactsTo = {};
    QStringList reactions = {}; ///< All of theirs; none: taken back.
    QString retracts = {};
    std::optional<Jid> moderatedBy = {}; ///< A room's moderator retracts (0425); a null address: nobody is named.
    QString reason = {};                 ///< Theirs for it.
    QStringList urls = {};               ///< Files beside, or in place of, the text.
    QString nick = {};                   ///< As whom they would like to be known (0172).
    bool mayBeStored = true;             ///< 0334
    std::optional<StanzaError> error = {};
    Stanza stanza = {};

    static Message parse(const Stanza& stanza);
    Stanza encode() const;
    /// The id that `by` gave it, such as an archive's; null where there is none. Only whoever is asked may have given
    /// it.
    QString idGivenBy(const Jid& by) const;
    /// The text without what only programs need that do not know what we know: replies, reactions, retractions (0428).
    QString ownText() const;
    std::optional<QString> action() const; ///< What they do, of "/me waves" (0245).
};

} // namespace everyport::xmpp::client
