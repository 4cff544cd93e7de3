#pragma once

#include <map>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/talk/carbons.h"

namespace everyport::xmpp::client {

/// XEP-0313: our account's archive and rooms'. What is found goes to Messages, in its order, once a page is complete.
class Archive final : public ClientExtension {
public:
    static constexpr int pageSize = 100;
    static constexpr qsizetype mostPerPage = 1000; ///< Whatever a server sends.
    struct Wish {
        Jid archive = {}; ///< Null: our account's; otherwise a room's.
        Jid with = {};    ///< Null: everybody.
        qint64 start = 0; ///< Milliseconds since 1970.
        qint64 end = 0;
        QString after = {};    ///< The archive's id of the last that is known.
        QString before = {};   ///< The page before this one.
        bool isLatest = false; ///< The last page.
        int most = pageSize;
    };
    struct Page {
        QString first = {};
        QString last = {};
        int count = 0;
        bool isComplete = false; ///< There is nothing more in that direction.
    };
    Archive(Client& client, Messages& messages);

    Task<Result<Page>> page(Wish wish);
    /// What is there from `start` or `after` on, page by page, told to nobody.
    Task<Result<QList<Stanza>>> look(Wish wish, int mostPages = 10);
    /// Everything after `after` (or since `start`), page by page: what was missed. How many there were.
    Task<Result<int>> catchUp(Wish wish, int mostPages = 50);

private:
    struct Found {
        Stanza stanza;
        qint64 time;
        QString id;
    };
    struct Open {
        Jid archive;
        QList<Found> found;
    };
    struct Read {
        Page page;
        QList<Found> found;
    };
    bool receive(const Stanza& stanza);
    Task<Result<Read>> read(Wish wish);
    xml::Element queryOf(const Wish& wish, const QString& id) const;

    Messages& m_messages;
    std::map<QString, Open> m_open;
};

} // namespace everyport::xmpp::client
