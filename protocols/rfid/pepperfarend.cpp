#include "protocols/rfid/pepperfarend.h"

#include <algorithm>

#include "protocols/rfid/readers/polled/pepperc1.h"
#include "protocols/rfid/readers/polled/pepperframe.h"

namespace everyport::rfid {

namespace {

QByteArray answerTo(quint8 command)
{
    QByteArray payload(1, '\0');
    payload += char(command);
    if (command == 0x0B)
        return pepperFrame(payload + QByteArray("2.56", 5));
    if (command == 0x06)
        return pepperFrame(payload);
    return pepperFrame(QByteArray(1, '\xFF') + char(command) + QByteArray("\x01\x00", 2));
}

} // namespace

Result<Done> PepperFarEnd::put(const QString& id)
{
    auto frame = PepperC1Driver::encode(id);
    if (!frame)
        return frame.error();
    m_frames.append(*frame);
    return Done{};
}

QByteArray PepperFarEnd::answers(QByteArrayView asked)
{
    m_asked.append(asked);
    QByteArray answers;
    for (;;) {
        m_asked.remove(0, std::find(m_asked.begin(), m_asked.end(), pepperStart) - m_asked.begin());
        const auto layout = pepperLayout(m_asked);
        if (!layout)
            return answers;
        if (!layout->lengthFits) {
            m_asked.remove(0, 1);
            continue;
        }
        if (m_asked.size() < layout->total())
            return answers;
        answers += answerTo(quint8(m_asked[PepperLayout::header]));
        m_asked.remove(0, layout->total());
    }
}

} // namespace everyport::rfid
