#pragma once

#include <functional>
#include <list>

#include <QHash>
#include <QStringList>

#include "netcore/task/task.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// Who hears what comes: requests by the namespace and type of their payload, other stanzas by whoever says so first.
/// Requests that nobody takes are answered with service-unavailable (RFC 6120 §8.4).
class Dispatch {
public:
    using RequestHandler = std::function<Task<Answer>(Stanza request)>;
    using Matcher = std::function<bool(const Stanza&)>; ///< An XPath, or anything else that tells.
    using Handler = std::function<bool(const Stanza&)>; ///< True: nobody else need hear it.

    /// One handler for each namespace.
    void onGet(const QString& ns, RequestHandler handler) { enter(m_gets, ns, std::move(handler)); }
    void onSet(const QString& ns, RequestHandler handler) { enter(m_sets, ns, std::move(handler)); }
    /// `priority`: higher hears first; equals in the order of asking.
    void onMatch(Matcher matches, Handler handler, int priority = 0);
    void onMessage(Handler handler, int priority = 0);
    void onPresence(Handler handler, int priority = 0);

    bool receive(const Stanza& stanza); ///< False: nobody took it.
    void cancelAll() { m_work.cancelAll(); }
    std::function<void(Stanza)> send = {};

private:
    struct Entry {
        Matcher matches;
        Handler handler;
        int priority;
    };
    static void enter(QHash<QString, RequestHandler>& table, const QString& ns, RequestHandler handler);
    void answer(const Stanza& request);
    Task<Result<Done>> reply(Stanza request, Task<Answer> coming);

    QHash<QString, RequestHandler> m_gets;
    QHash<QString, RequestHandler> m_sets;
    std::list<Entry> m_entries;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::xmpp::client
