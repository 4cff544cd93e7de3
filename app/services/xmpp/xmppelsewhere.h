#pragma once

#include <map>

#include "app/services/core/servicetype.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport {

/// The rooms and nodes of an `xmpp` service as components of another server (XEP-0114), by its options `component-of…`:
/// that server's people, and whoever it federates with, reach them under their names. Each name has a connection that
/// comes back after a loss. A part of its service: opened at the start when federation is there, stopped and then
/// closed at the end, before it; may be opened again after that. Loop's thread.
class XmppElsewhere final : private xmpp::Domain {
public:
    XmppElsewhere();
    ~XmppElsewhere() override;

    /// Nothing where the options name no place. `usual` are the names where the options say none. What is for no domain
    /// here goes to the other server from then on where one of the names says it, else to `others` (null: nobody).
    /// `context`, `router` and `others` must be there until `close`. Local errors: no secret; nothing is open then.
    Result<Done> open(ServiceContext& context, const OptionValues& values, const QStringList& usual,
        xmpp::Router& router, xmpp::Domain* others);
    std::vector<Task<Result<Done>>> stop(); ///< Ends the connections in order; to be waited for.
    void close();                           ///< Before whoever took what is for others when it was opened.
    QStringList addresses() const;          ///< "component of tcp:127.0.0.1:5347 as rooms.example.org"

    static QList<Error> faults(const OptionValues& values); ///< As ServiceType::faults.
    static OptionList options();

private:
    class Gate;
    Task<Done> receive(xmpp::Stanza stanza) override;

    xmpp::Router* m_router = nullptr; // lent while it is open
    xmpp::Domain* m_before = nullptr; // took what is for others
    QString m_place;
    std::map<QString, std::unique_ptr<Gate>> m_gates;
};

} // namespace everyport
