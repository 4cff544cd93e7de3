#pragma once

#include <functional>
#include <optional>

#include "netcore/base/registeredlist.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xml/xpath.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport {

/// What is sent to the domain of an xmpp service itself and is none of the server's own affairs: requests and messages
/// that others answer, chosen by XPath. They come and go while the program runs: plugins have them. Loop's thread;
/// outlives the services.
class LentStanzas {
public:
    using Reply = Task<xmpp::Answer>;
    using Handler = std::function<Reply(xmpp::Stanza stanza)>;

    /// `match` as "/iq/{urn:weather}query". Malformed where it is no XPath, or begins with neither iq nor message;
    /// Refused/InUse for the same text a second time. `owner` is for that sentence: "the plugin weather". There as long
    /// as the Registration.
    Result<Registration> add(const QString& match, const QString& owner, Handler handler);
    /// Hears messages that no match takes, as long as the Registration lives. It answers nothing; false where it does
    /// not want one, which then goes back to its sender as one that nobody takes.
    Registration subscribe(std::function<bool(const xmpp::Stanza& message)> listener);
    /// By the first that was added and matches, else heard by all who want it; nothing where nobody does.
    std::optional<Reply> ask(const xmpp::Stanza& stanza) const;
    qsizetype count() const { return qsizetype(m_entries.entries().size()); }

private:
    struct Entry {
        xml::XPath path;
        QString owner;
        Handler handler;
    };
    using Listener = std::function<bool(const xmpp::Stanza&)>;
    bool isHeard(const xmpp::Stanza& message) const;

    RegisteredList<Entry> m_entries;
    RegisteredList<Listener> m_listeners;
};

} // namespace everyport
