#pragma once

#include "app/chat/network/network.h"

namespace everyport::xmppchat {

class XmppSessions;

/// XMPP as a network of the chat model: what an account is made of, and the addresses that lead into it. `sessions`
/// outlives it; pictures of people are kept in `pictureFolder`, unless that is empty.
class XmppNetwork final : public chat::NetworkType {
public:
    explicit XmppNetwork(XmppSessions& sessions, QString pictureFolder = {})
        : m_sessions(sessions), m_pictureFolder(std::move(pictureFolder))
    {
    }

    QString name() const override { return QStringLiteral("xmpp"); }
    QString title() const override { return QStringLiteral("XMPP"); }
    OptionList options() const override;
    QList<chat::Preset> presets() const override;
    QStringList schemes() const override { return {QStringLiteral("xmpp")}; }
    /// RFC 5122 and XEP-0147: xmpp:room@host?join;password=…, xmpp:person@host?message;body=…, and with an account of
    /// one's own xmpp://me@host/room@host?join. Without a verb, and with those that are not for chat, the person.
    std::optional<Place> placeOf(const QUrl& url) const override;
    std::optional<Place> placeTyped(const QString& typed) const override;
    Task<Result<Greeting>> greet(Reactor& reactor, Place place) const override;
    QString personalOption() const override { return QStringLiteral("password"); }
    /// Any account leads anywhere, unless the URL names one.
    bool isSamePlace(const OptionValues& values, const Place& place) const override;
    QString suggestedTitle(const OptionValues& values) const override;
    QString expectedName(const chat::Account& account) const override;
    bool registers() const override { return true; }
    std::unique_ptr<chat::RegistrationSession> registration(
        Reactor& reactor, Log& log, QMap<QString, QVariant> values, ProxyResolver proxyResolver) const override;
    std::unique_ptr<chat::Link> makeLink(Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account,
        QMap<QString, QString> secrets) const override;

private:
    XmppSessions& m_sessions;
    const QString m_pictureFolder;
};

} // namespace everyport::xmppchat
