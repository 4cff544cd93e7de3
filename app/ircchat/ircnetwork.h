#pragma once

#include "app/chat/network/clearplaces.h"
#include "app/chat/network/network.h"

namespace everyport::ircchat {

/// IRC as a network of the chat model: what an account on it is made of, and the networks that people know by name.
class IrcNetwork final : public chat::NetworkType, public chat::ClearPlaces {
public:
    QString name() const override { return QStringLiteral("irc"); }
    QString title() const override { return QStringLiteral("IRC"); }
    OptionList options() const override;
    QList<chat::Preset> presets() const override;
    QStringList schemes() const override;
    /// irc://host[:port]/[target][,isnick][?key], as draft-butcher-irc-url-04; "#" may be missing before a channel. By
    /// WebSocket, whose address has a path of its own: irc+wss://host[:port]/path[#target][,isnick].
    std::optional<Place> placeOf(const QUrl& url) const override;
    std::optional<Place> placeTyped(const QString& typed) const override;
    /// At the port that was named, else at 6667. The networks that people know by name have encryption; whoever writes
    /// ircs:// or port 6697 has asked for it.
    std::optional<Place> inTheClear(Place place) const override;
    Task<Result<Greeting>> greet(Reactor& reactor, Place place) const override;
    QString personalOption() const override { return QStringLiteral("nick"); }
    bool isSamePlace(const OptionValues& values, const Place& place) const override;
    QString suggestedTitle(const OptionValues& values) const override;
    QString expectedName(const chat::Account& account) const override;
    std::unique_ptr<chat::Link> makeLink(Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account,
        QMap<QString, QString> secrets) const override;
};

} // namespace everyport::ircchat
