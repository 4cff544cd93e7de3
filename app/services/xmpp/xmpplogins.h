#pragma once

#include "app/accounts/accountsessions.h"
#include "app/services/core/servicetype.h"
#include "app/services/xmpp/stores/xmppuploads.h"
#include "protocols/xmpp/server/server.h"

namespace everyport {

/// Who is in at an `xmpp` service by an account: the log is told who comes, and those are ended whose account may not
/// be in any more, with the addresses for files that they were given. Loop's thread; `context` and `work` must outlive
/// it.
class XmppLogins final : private SessionOwner {
public:
    XmppLogins(ServiceContext& context, TaskSet& work);
    ~XmppLogins() override;
    Q_DISABLE_COPY_MOVE(XmppLogins)

    void open(xmpp::Server& server, XmppUploads* uploads); ///< `uploads` may be null.
    void close();                                          ///< Before either goes. Nobody is in from then on.

private:
    QString sessionService() const override { return QStringLiteral("xmpp"); }
    qsizetype sessionsOf(const QString& account) const override;
    void endSessions(const QString& account, SessionsEnd why, const QString& except) override;
    void endSessionsBy(const QString& account, const Proof& proof) override;
    void someoneCame(const xmpp::LoginFacts& facts) const;

    ServiceContext& m_context;
    TaskSet& m_work;
    xmpp::Server* m_server = nullptr; // null while closed
    XmppUploads* m_uploads = nullptr;
};

} // namespace everyport
