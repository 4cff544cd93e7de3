#pragma once

#include <map>

#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

/// What was said while nobody listened (XEP-0313): fetched when the account or a room is there again, from the last
/// that was heard, and older pages when somebody reads back. What it finds goes the way of all messages; what is known
/// already is kept once.
class XmppArchive {
public:
    static constexpr int mostPages = 200; ///< Of a hundred, in one go.
    explicit XmppArchive(XmppContext& context) : m_context(context) {}

    void online(bool isResumed); ///< Looks whether the account has one.
    /// What the room's service says of it, before we enter.
    void learned(const xmpp::Jid& room, const xmpp::DiscoInfo& info);
    void entered(const xmpp::Jid& room);
    bool keeps(const xmpp::Jid& room) const { return m_archives.contains(room) && m_archives.at(room).isThere; }
    /// By itself: nobody forges them.
    bool givesIds(const xmpp::Jid& room) const { return m_archives.contains(room) && m_archives.at(room).givesIds; }

    /// A message was told live with an id of that archive (null: the account's): the next catching up begins behind it.
    void heard(const xmpp::Jid& archive, const QString& id);
    void toldOne() { ++m_told; } ///< Of what an archive had, it was something to read.
    Task<Result<int>> older(qint64 conversation, int count);
    void keep(); ///< How far we are, for the next time.

private:
    struct One {
        bool isThere = false;
        bool givesIds = false;
        bool isCatchingUp = false;
        QString last = {}; // the newest that we have without a gap before it
        QString live = {}; // heard meanwhile
        QString kept = {}; // as the account's notes have it
    };
    One& archive(const xmpp::Jid& address);
    Task<Result<Done>> askAccount();
    Task<Result<Done>> catchUp(xmpp::Jid address);
    Task<Result<xmpp::client::Archive::Page>> firstPage(qint64 conversation, xmpp::client::Archive::Wish wish);

    XmppContext& m_context;
    std::map<xmpp::Jid, One> m_archives; // null: the account's
    QHash<qint64, QString> m_pagedTo;    // by conversation: the first of the last page that was fetched
    int m_told = 0;
};

} // namespace everyport::xmppchat
