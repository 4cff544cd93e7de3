#pragma once

#include "app/meeting/meeting.h"
#include "protocols/irc/client/talk/channelstate.h"

namespace everyport::irc {
class Client;
}

namespace everyport::ircmeeting {

class RemoteIrc;

/// A channel of another network as a side of a shared room. Others' people are no users there: the bridge speaks for
/// them.
class RemoteRoom final : public meeting::Side {
public:
    RemoteRoom(RemoteIrc& network, QByteArray channel, meeting::Meeting& meeting);
    ~RemoteRoom() override;

    const QByteArray& channelName() const { return m_name; }
    meeting::Meeting& meeting() { return m_meeting; }

    QString network() const override;
    chat::RichText topic() const override;
    bool isForeign() const override { return true; }
    void show(const meeting::Guest&) override {}
    void update(const meeting::Guest&) override {}
    void hide(const meeting::Guest&, const meeting::Leaving&) override {}
    Result<QStringList> speak(const meeting::Guest& guest, const meeting::Words& words) override;
    void retract(const meeting::Guest& by, const QStringList& ids, const QString& reason) override;
    void changeTopic(const meeting::Guest& by, const chat::RichText& topic) override;
    Result<Done> whisper(const meeting::Guest& from, const QString& key, const meeting::Words& words) override;
    Result<Done> expel(const meeting::Guest& by, const QString& key, const QString& reason) override;

private:
    irc::Client* client() const; ///< Null while the network is out of reach.
    const irc::client::ChannelState* channel() const;
    bool isOperator() const;

    RemoteIrc& m_network;
    QByteArray m_name;
    meeting::Meeting& m_meeting;
};

} // namespace everyport::ircmeeting
