#include "app/services/mqtt/mqttsession.h"

#include <utility>

#include <QRandomGenerator>

namespace everyport {

namespace {

QByteArray anyId()
{
    return MqttSession::prefix + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace

MqttSession::MqttSession() : m_id(anyId()) {}

MqttSession::MqttSession(QByteArray id, bool wasBegun) : m_id(std::move(id)), m_isBegun(wasBegun)
{
    if (wasBegun)
        m_heardAt = -Moment(kept);
}

void MqttSession::letIn()
{
    m_isBegun = true;
    m_isForgotten = false;
    m_isSettled = true;
}

void MqttSession::taken()
{
    m_id = anyId();
    m_isBegun = false;
    m_isForgotten = false;
}

// A broker that knows 3.1.1 alone says so (code 1, or 0x84), or hangs up, or answers in its own version's words, which
// are none in that of 5. One that was understood before has another trouble when it hangs up, such as its own end; and
// one that answers by neither version is tried again from the beginning.
bool MqttSession::ended(Answer answer)
{
    if (answer == Answer::OtherVersion) {
        m_isOld = !m_isOld;
        m_isSettled = true;
        return true;
    }
    if (answer == Answer::Refused)
        m_isSettled = true;
    if (m_isSettled)
        return false;
    m_isOld = !m_isOld && answer == Answer::None;
    return m_isOld;
}

} // namespace everyport
