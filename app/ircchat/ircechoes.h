#pragma once

#include <deque>

#include "app/ircchat/ircconversations.h"
#include "netcore/base/clock.h"

namespace everyport::ircchat {

/// Our own words on their way to the server: an echo says that they arrived, a numeric that they were refused. An echo
/// is known by its label, or by its text where the server has no labels; the echoes of the parts that a long text was
/// split into are the same message. What it is made with outlives it. Loop's thread.
class IrcEchoes {
public:
    using Cause = irc::ClientEvents::Cause;
    IrcEchoes(const Clock& clock, const IrcConversations& conversations);

    /// What was said has gone, under a label or without one.
    void sent(
        qint64 conversation, qint64 message, const QByteArray& label, const QByteArray& target, const QString& text);
    void setSaying(bool saying) { m_isSaying = saying; } ///< What the client tells of our own words meanwhile is known.
    /// Our own words that came back: the message that stands there already has arrived.
    bool take(const Cause& by, const irc::client::ReceivedText& text);
    bool refuse(int numeric, const QByteArrayList& parameters); ///< True: it was an answer to what was said.
    void connectionLost();                                      ///< What waits for its echo has failed.

private:
    struct OnItsWay {
        qint64 conversation = 0;
        qint64 message = 0;
        QByteArray label = {};
        QByteArray target = {}; ///< Folded.
        QString text = {};
        Clock::Moment at = {};
        bool isEchoed = false; ///< The server tells us our own words.
        bool hasArrived = false;
    };
    OnItsWay* find(const irc::client::ReceivedText& text);
    void forgetOld();
    void fail(const OnItsWay& lost, const QString& why);

    const Clock& m_clock;
    const IrcConversations& m_chat;
    std::deque<OnItsWay> m_onTheirWay;
    bool m_isSaying = false;
};

} // namespace everyport::ircchat
