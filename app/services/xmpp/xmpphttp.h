#pragma once

#include "app/services/core/listeners.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/xmppwebsocket.h"
#include "app/services/xmpp/stores/xmppuploads.h"
#include "protocols/xmpp/server/server.h"

namespace everyport {

/// What an `xmpp` service offers by HTTP, each at the endpoint that its option names: streams in a WebSocket (RFC 7395,
/// `websocket`), told to pages by host-meta (XEP-0156), and the files that people send each other (XEP-0363, `upload`).
/// Loop's thread; all that is lent must outlive it.
class XmppHttp {
public:
    XmppHttp(ServiceContext& context, const xmpp::Jid& domain, xmpp::Router& router, Listeners& listeners);
    XmppHttp(const XmppHttp&) = delete;
    XmppHttp& operator=(const XmppHttp&) = delete;

    /// Before the server, which gives out their addresses. `accounts` tells the names of those that there are: files of
    /// others go. After a failure close() is due.
    Task<Result<Done>> openUploads(OptionValues values, std::function<Task<Result<QStringList>>()> accounts);
    /// Where the values for openUploads say, until the listeners end, which is before `server` goes.
    Result<Done> listen(xmpp::Server& server);
    void reconfigure(const OptionValues& values);
    void close(); ///< After the server.

    XmppUploads* uploads() const { return m_uploads.get(); } ///< Null while closed, and where the option is empty.

private:
    void applyRules();
    UploadRules uploadRules() const;
    Listeners::Speaking webSockets(xmpp::Server& server);
    Listeners::Speaking files();
    ProtocolFactory webServer(std::shared_ptr<const http::Site> site);
    Result<std::shared_ptr<TlsContext>> webTls();
    QStringList places(const QStringList& schemes) const; ///< By the domain's name: "wss://chat.example.org:5281"

    ServiceContext& m_context;
    const xmpp::Jid m_domain;
    xmpp::Router& m_router;
    Listeners& m_listeners;
    OptionValues m_values;
    std::unique_ptr<XmppUploads> m_uploads;
    std::shared_ptr<WebOriginRules> m_webRules = std::make_shared<WebOriginRules>();
};

} // namespace everyport
