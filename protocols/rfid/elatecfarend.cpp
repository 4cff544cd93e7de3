#include "protocols/rfid/elatecfarend.h"

#include "protocols/rfid/readers/polled/twn4answer.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuestion = 256;
constexpr QByteArrayView version = "TWN4/B1.50/NKF3.02/PRS1.02";

} // namespace

ElatecFarEnd::ElatecFarEnd() : AskedFarEnd(u"A TWN4 reads cards whose number has 8 to 20 hex digits."_s) {}

QByteArray ElatecFarEnd::answers(QByteArrayView asked)
{
    QByteArray answers;
    for (const char byte : asked) {
        if (byte != '\r') {
            m_asked = (m_asked + byte).right(longestQuestion);
            continue;
        }
        answers += answer(std::exchange(m_asked, {})).toHex().toUpper() + '\r';
    }
    return answers;
}

QByteArray ElatecFarEnd::answer(const QByteArray& question)
{
    if (question.startsWith("0004"))
        return octets({0, int(version.size())}) + version.toByteArray();
    if (question.startsWith("0500"))
        return cards().isEmpty() ? octets({0, 0}) : twn4Card(cards().at(m_told++ % cards().size()));
    if (question == "0501")
        return octets({0});
    return question == "0005" ? octets({0, 1}) : octets({1}); // unknown function
}

} // namespace everyport::rfid
