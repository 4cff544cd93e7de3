#pragma once

#include <chrono>

#include <QByteArray>

namespace everyport {

/// What lasts from one connection with a broker to the next: who we are there, by which version of MQTT it is spoken
/// to, and since when it was not heard. By version 5 the broker keeps for so long what readers publish with QoS 1 while
/// the line is down. A value; whoever asks says the time.
class MqttSession {
public:
    using Moment = std::chrono::milliseconds; ///< On any clock that never goes back.
    static constexpr std::chrono::seconds kept{600};

    /// What came of a connection.
    enum class Answer {
        Unreached,    ///< There was none.
        None,         ///< It ended before the broker had answered.
        OtherVersion, ///< The broker speaks another version, and said so.
        Refused,      ///< For another reason.
        LetIn,
    };

    static constexpr auto prefix = "everyport-"; ///< Of each id; behind it are 13 characters at most.

    MqttSession(); ///< A new one, at any broker.
    /// By the name that is kept (MqttSessionFile). `wasBegun`: by a run before this one, which ended nothing and may
    /// have gone for as long as the broker keeps anything.
    MqttSession(QByteArray id, bool wasBegun);

    const QByteArray& id() const { return m_id; } ///< At most 23 characters, which each broker takes.
    /// By 3.1.1, where a session ends with its connection; else by 5.
    bool isOld() const { return m_isOld; }
    /// What was queued before is ours, too.
    bool goesOn() const { return m_isBegun && !m_isOld; }
    /// What there is of it is to go. Else a new one begins as if it went on: nobody had its id before, and mosquitto
    /// 2.0 writes down for its own restart only what was not asked to begin clean.
    bool beginsClean() const { return m_isOld || m_isForgotten; }
    /// How long nothing was heard of it.
    Moment away(Moment now) const { return now - m_heardAt; }

    void letIn();                               ///< The session has begun, or goes on.
    void heard(Moment now) { m_heardAt = now; } ///< While we are let in.
    /// The next one begins anew: this one holds what its broker should not send, and would send again.
    void forget()
    {
        m_isBegun = false;
        m_isForgotten = true;
    }
    /// Somebody else has our name, as a copy of this computer does, and the broker hung up on us for that: we are
    /// called otherwise from now on, or the two would throw each other out without end.
    void taken();
    /// Of a connection. True: the other version is to be tried at once.
    bool ended(Answer answer);

private:
    QByteArray m_id;
    Moment m_heardAt{0};
    bool m_isBegun = false;
    bool m_isForgotten = false;
    bool m_isOld = false;
    bool m_isSettled = false; ///< By which version it is spoken to.
};

} // namespace everyport
