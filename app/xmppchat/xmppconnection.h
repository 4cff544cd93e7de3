#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "app/xmppchat/web/picturecache.h"
#include "netcore/tls/certificateretry.h"
#include "protocols/xmpp/client/connection/clientevents.h"

namespace everyport::xmppchat {

struct XmppLife;

/// Keeps one account connected to its server: makes its client with all its parts (XmppLife), has it try again, and
/// tells the chat model and the sessions what has become of it. Ends at once where it is destroyed, in order by
/// `close`. All that is lent must outlive it. Loop's thread.
class XmppConnection final : private xmpp::client::ClientEvents {
public:
    XmppConnection(Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account, XmppSessions& sessions,
        const QString& pictureFolder, QMap<QString, QString> secrets);
    ~XmppConnection() override;

    void open(); ///< From what the account's values say now; where they are wrong the account has failed.
    void retryNow();
    Task<Result<Done>> close(QString farewell); ///< Says what waits, and tells those who see us that we go.

    /// Null until opened, and where the account's values are wrong. Another one may be there after retryNow.
    XmppLife* life() const { return m_life.get(); }
    bool isOnline() const;
    /// What the account shall be registered by, where its server has refused its login and makes accounts; else empty.
    QMap<QString, QVariant> wantedAccount() const;

private:
    void online(const xmpp::Jid& address, bool isResumed) override;
    void disconnected(const Error& reason, bool mayResume) override;

    void wait(const Error& why, std::chrono::milliseconds until);
    void gaveUp(const Error& reason);
    QString installation();
    void endLife();

    Reactor& m_reactor;
    Log& m_log;
    chat::ChatModel& m_chat;
    chat::Account& m_account;
    XmppSessions& m_sessions;
    const QMap<QString, QString> m_secrets;
    PictureCache m_pictures;
    CertificateRetry m_certificate;
    std::unique_ptr<XmppLife> m_life;
};

} // namespace everyport::xmppchat
