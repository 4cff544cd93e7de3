#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "netcore/task.h"
#include "protocols/xml/xpath.h"
#include "protocols/xmpp/stanza.h"

namespace everyport {

/// What is sent to the domain of an xmpp service itself and is none of the server's own affairs: requests and messages that
/// others answer, chosen by XPath. They come and go while the program runs: plugins have them. Loop's thread; outlives the
/// services.
class LentStanzas {
public:
    using Reply = Task<xmpp::Answer>;
    using Handler = std::function<Reply(xmpp::Stanza stanza)>;

    /// A match for as long as this, or a copy of it, lives.
    class [[nodiscard]] Hold {
    public:
        bool isValid() const { return m_closing != nullptr; }

    private:
        friend class LentStanzas;
        std::shared_ptr<void> m_closing;
    };

    /// `match` as "/iq/{urn:weather}query". Malformed where it is no XPath, or begins with neither iq nor message; Refused/InUse for
    /// the same text a second time. `owner` is for that sentence: "the plugin weather".
    Result<Hold> add(const QString& match, const QString& owner, Handler handler);
    /// By the first that was added and matches; nothing where none does.
    std::optional<Reply> ask(const xmpp::Stanza& stanza) const;
    qsizetype count() const { return qsizetype(m_entries->size()); }

private:
    struct Entry {
        xml::XPath path;
        QString owner;
        Handler handler;
    };
    std::shared_ptr<std::vector<std::shared_ptr<Entry>>> m_entries = std::make_shared<std::vector<std::shared_ptr<Entry>>>();
};

} // namespace everyport
