#include "ui/preferences/roomlevels.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "netcore/base/naturalorder.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/focusplace.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using chat::Conversation;

namespace {

constexpr qsizetype mostRooms = 200; // a network may invent them

} // namespace

RoomLevels::RoomLevels(PageContext& context, PreferenceHistory& history, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_history(history),
      m_chat(context.station().chat()),
      m_lines(new QVBoxLayout),
      m_add(makeLinkButton(tr("Add a room…"), QStringLiteral("plus"), this)),
      m_silenceEnds(m_chat, [this] { look(); }),
      m_batch([this] { look(); }, this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::labelToField);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_lines->setSpacing(Metrics::labelToField);
    connect(m_add, &QPushButton::clicked, this, &RoomLevels::offerOthers);
    m_chat.addListener(this);
    look();
}

RoomLevels::~RoomLevels()
{
    m_chat.removeListener(this);
}

qint64 RoomLevels::now() const
{
    return m_context.station().reactor().clock().wallMsecs();
}

/// Those that have a level of their own, or those that have none.
QList<RoomLevels::Room> RoomLevels::rooms(bool withOwn) const
{
    QList<Room> all;
    const qint64 at = now();
    for (const auto& account : m_chat.accounts()) {
        for (const auto& conversation : account->conversations()) {
            const NoteLevel level = NoteLevel::of(*conversation, at);
            if (conversation->kind != Conversation::Kind::Room || (level != NoteLevel()) != withOwn
                || all.size() >= mostRooms)
                continue;
            all.append({conversation->id, conversationTitle(*conversation), accountTitle(*account), level});
        }
    }
    const NaturalOrder order;
    std::stable_sort(all.begin(), all.end(), [&order](const Room& a, const Room& b) { return order(a.name, b.name); });
    return all;
}

void RoomLevels::look()
{
    const QList<Room> rooms = this->rooms(true);
    if (rooms != m_rooms) {
        m_rooms = rooms;
        showRooms();
    }
    m_silenceEnds.look(); // also where nothing has changed: a timer comes early
}

void RoomLevels::showRooms()
{
    const FocusPlace keyboard(this);
    emptyOut(*m_lines);
    for (const Room& room : std::as_const(m_rooms))
        addRoom(room);
    tabAsLaidOut(this);
    keyboard.resume(this);
}

void RoomLevels::addRoom(const Room& room)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::betweenControls);
    auto* name = new Text(room.name, Text::Size::Normal, Tone::Normal, row);
    name->setElided(true, Qt::ElideMiddle);
    auto* account = new Text(room.account, Text::Size::Caption, Tone::Second, row);
    account->setElided(true);
    line->addWidget(name);
    line->addWidget(account, 1);
    addSilence(line, room);
    auto* level = new Segments(tr("Notes of %1").arg(isolated(room.name)), row);
    level->add(int(Notes::All), tr("All"));
    level->add(int(Notes::Mentions), tr("Mentions"));
    level->add(int(Notes::None), tr("None"));
    level->choose(int(room.level.notes == Notes::AsUsual ? m_chat.usualNotes() : room.level.notes));
    connect(level, &Segments::chosenByHand, this, [this, room](int chosen) {
        change(room, {Notes(chosen), room.level.silentUntil});
    });
    line->addWidget(level);
    auto* more = makeToolButton(QStringLiteral("ellipsis"), tr("More about %1").arg(isolated(room.name)), row);
    more->setMenu(menuOf(room, more));
    more->setPopupMode(QToolButton::InstantPopup);
    line->addWidget(more);
    m_lines->addWidget(row);
}

void RoomLevels::addSilence(QHBoxLayout* line, const Room& room)
{
    if (room.level.silentUntil == 0)
        return;
    auto* silent = makeSmallButton(
        tr("silent until %1").arg(clockText(room.level.silentUntil, now())), QStringLiteral("x"), line->parentWidget());
    silent->setToolTip(tr("Ends by itself; a press ends it now"));
    connect(silent, &QPushButton::clicked, this, [this, room] { change(room, {room.level.notes, 0}); });
    line->addWidget(silent);
}

QMenu* RoomLevels::menuOf(const Room& room, QWidget* owner)
{
    auto* menu = new QMenu(owner);
    connect(menu->addAction(tr("Silent for an hour")), &QAction::triggered, this, [this, room] {
        change(room, {room.level.notes, now() + NoteLevel::anHour});
    });
    connect(menu->addAction(tr("Silent until tomorrow")), &QAction::triggered, this, [this, room] {
        change(room, {room.level.notes, NoteLevel::tomorrow(now())});
    });
    connect(menu->addAction(tr("As every other room")), &QAction::triggered, this, [this, room] { change(room, {}); });
    return menu;
}

void RoomLevels::offerOthers()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Room& room : rooms(false)) {
        const QString title = tr("%1, %2").arg(isolated(room.name), isolated(room.account));
        connect(menu->addAction(QString(title).replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered,
            this, [this, room] {
                change(room, {Notes::All, 0});
            });
    }
    if (menu->isEmpty())
        menu->addAction(tr("You are in no other room"))->setEnabled(false);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void RoomLevels::change(const Room& room, const NoteLevel& level)
{
    const Conversation* here = m_chat.conversation(room.id);
    if (!here)
        return;
    const NoteLevel before = NoteLevel::of(*here, now());
    level.apply(m_chat, room.id);
    const QString word = level.silentUntil > before.silentUntil
        ? tr("silent until %1").arg(clockText(level.silentUntil, now()))
        : level.notes == Notes::All      ? tr("all")
        : level.notes == Notes::Mentions ? tr("mentions")
        : level.notes == Notes::None     ? tr("none")
                                         : tr("as every other room");
    m_history.done(tr("%1: %2").arg(isolated(room.name), word),
        [&chat = m_chat, id = room.id, before] { before.apply(chat, id); });
}

QStringList RoomLevels::shown() const
{
    QStringList names;
    for (const Room& room : m_rooms)
        names.append(room.name);
    return names;
}

} // namespace everyport::ui
