#include "ui/chat/models/silenceends.h"

#include <QDateTime>

#include "app/chat/model/chatmodel.h"
#include "ui/chat/models/notelevel.h"

namespace everyport::ui {

SilenceEnds::SilenceEnds(chat::ChatModel& chat, std::function<void()> ended) : m_chat(chat)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(std::move(ended));
}

/// The timer comes early by some of its time, and an hour before what is further off.
void SilenceEnds::look(qint64 other)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 next = other > now ? other : 0;
    for (const auto& account : m_chat.accounts()) {
        for (const auto& conversation : account->conversations()) {
            const qint64 end = conversation->silentUntil;
            if (end > now && (next == 0 || end < next))
                next = end;
        }
    }
    if (next > 0)
        m_timer.start(int(qBound(qint64(1), next - now + 1, NoteLevel::anHour)));
    else
        m_timer.stop();
}

} // namespace everyport::ui
