#include "ui/chat/actions/waitingcount.h"

#include <utility>

#include <QDateTime>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "ui/chat/models/notelevel.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/notifications/desktopnotes.h"

namespace everyport::ui {

using chat::Conversation;
using Kind = NoteSettings::Kind;

WaitingCount::WaitingCount(PageContext& context, QObject* parent)
    : QObject(parent),
      m_chat(context.station().chat()),
      m_settings(context.memory()),
      m_silenceEnds(m_chat, [this] { look(); }),
      m_batch([this] { look(); }, this)
{
    connect(&DesktopNotes::of(context), &DesktopNotes::settingsChanged, this, &WaitingCount::look);
    m_chat.addListener(this);
    look();
}

WaitingCount::~WaitingCount()
{
    m_chat.removeListener(this);
    if (m_count > 0)
        Q_EMIT changed(0);
}

void WaitingCount::look()
{
    m_silenceEnds.look(m_settings.silentUntil());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int sum = 0;
    for (const auto& account : m_chat.accounts()) {
        for (const auto& conversation : account->conversations())
            sum += waiting(*conversation, now);
    }
    if (std::exchange(m_count, sum) == sum)
        return;
    m_badge.show(sum);
    Q_EMIT changed(sum);
}

/// As ChatStore says what is worth a note, of all that is unread.
int WaitingCount::waiting(const Conversation& conversation, qint64 now) const
{
    const NoteLevel level = NoteLevel::of(conversation, now);
    if (level.isQuiet())
        return 0;
    const bool ofMine = m_settings.wants(Kind::Message, now);
    if (conversation.kind == Conversation::Kind::Person)
        return ofMine ? conversation.unread : 0;
    const int mentions = ofMine ? conversation.mentions : 0;
    if (conversation.kind != Conversation::Kind::Room)
        return mentions;
    const auto notes = level.notes == NoteLevel::Notes::AsUsual ? m_chat.usualNotes() : level.notes;
    switch (notes) {
    case NoteLevel::Notes::All:
        return mentions + (m_settings.wants(Kind::Room, now) ? conversation.unread - conversation.mentions : 0);
    case NoteLevel::Notes::Mentions: return mentions;
    default: return 0;
    }
}

} // namespace everyport::ui
