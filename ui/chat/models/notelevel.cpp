#include "ui/chat/models/notelevel.h"

#include <QCoreApplication>
#include <QDateTime>

#include "app/chat/model/chatmodel.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

namespace {

struct NoteLevelWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::NoteLevelWords)
};

} // namespace

qint64 NoteLevel::tomorrow(qint64 now)
{
    const QDate next = QDateTime::fromMSecsSinceEpoch(now).date().addDays(1);
    return QDateTime(next, QTime(8, 0)).toMSecsSinceEpoch();
}

NoteLevel NoteLevel::of(const chat::Conversation& conversation, qint64 now)
{
    return {conversation.isMuted ? Notes::None : conversation.notes,
        conversation.silentUntil > now ? conversation.silentUntil : 0};
}

void NoteLevel::apply(chat::ChatModel& chat, qint64 conversation) const
{
    chat.setMuted(conversation, notes == Notes::None);
    chat.setNotes(conversation, notes == Notes::None ? Notes::AsUsual : notes);
    chat.setSilentUntil(conversation, silentUntil);
}

QString noteLevelWords(const NoteLevel& level, qint64 now)
{
    using Notes = NoteLevel::Notes;
    if (level.notes == Notes::None)
        return NoteLevelWords::tr("muted");
    if (level.silentUntil > 0)
        return NoteLevelWords::tr("silent until %1").arg(clockText(level.silentUntil, now));
    if (level.notes == Notes::All)
        return NoteLevelWords::tr("all messages");
    return level.notes == Notes::Mentions ? NoteLevelWords::tr("mentions") : QString();
}

} // namespace everyport::ui
