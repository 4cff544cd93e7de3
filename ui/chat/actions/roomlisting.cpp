#include "ui/chat/actions/roomlisting.h"

#include <algorithm>
#include <chrono>

#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

#include "netcore/task/timeout.h"
#include "ui/chat/actions/newchatdialog.h"
#include "ui/chat/models/rowlist.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int mostRooms = 2000;
constexpr qsizetype shownRooms = 300;
constexpr std::chrono::seconds patience{60}; // a server that knows many services asks each of them

} // namespace

RoomListing::RoomListing(Clock& clock, QWidget* dialog)
    : QObject(dialog),
      m_clock(clock),
      m_button(makeButton(NewChatDialog::tr("List rooms"), QStringLiteral("list"), dialog)),
      m_model(new QStandardItemModel(this)),
      m_rooms(makeRowList(m_model, NewChatDialog::tr("Rooms of this network"), dialog)),
      m_state(new Text({}, Text::Size::Caption, Tone::Second, dialog))
{
    m_rooms->setUniformItemSizes(true);
    m_rooms->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { m_asking.isValid() ? stop() : Q_EMIT wanted(); });
    // Not what is merely current: the first row is, where the keyboard comes by on its way to the buttons.
    connect(m_rooms->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection& now) { choose(now.indexes().value(0)); });
    connect(m_rooms, &QListView::activated, this, &RoomListing::choose); // Enter goes on to the verb
    connect(m_rooms, &QListView::doubleClicked, this, [this](const QModelIndex& room) {
        choose(room);
        Q_EMIT chosenTwice();
    });
}

void RoomListing::choose(const QModelIndex& room)
{
    if (room.isValid())
        Q_EMIT chosen(room.data(Role::Subject).toString());
}

void RoomListing::ask(chat::Link& link)
{
    m_state->setText(NewChatDialog::tr("Asking…"));
    m_asking = withTimeout(link.listRooms({}, mostRooms), m_clock, patience);
    setButton(NewChatDialog::tr("Stop"), QStringLiteral("square"));
    m_asking.whenDone([this](Result<QList<chat::RoomFound>> rooms) {
        const auto done = std::move(m_asking);
        if (rooms) {
            setButton(NewChatDialog::tr("List rooms"), QStringLiteral("list"));
            show(*rooms);
            return;
        }
        setButton(NewChatDialog::tr("Try again"), QStringLiteral("refresh-cw"));
        const bool isSilent = rooms.error().reason == Reason::TimedOut;
        m_state->setText(isSilent ? NewChatDialog::tr("The network did not answer in time.")
                                  : shownLine(saidWords(rooms.error().text)));
    });
}

void RoomListing::stop()
{
    m_asking.cancel();
    m_state->setText({});
    setButton(NewChatDialog::tr("List rooms"), QStringLiteral("list"));
}

void RoomListing::forget()
{
    stop();
    m_found.reset();
    m_rooms->hide();
}

void RoomListing::setButton(const QString& text, const QString& iconName)
{
    m_button->setText(text);
    m_button->setIcon(icon(iconName));
}

void RoomListing::show(const QList<chat::RoomFound>& rooms)
{
    m_found = rooms;
    std::sort(m_found->begin(), m_found->end(),
        [](const chat::RoomFound& a, const chat::RoomFound& b) { return a.people > b.people; });
    m_rooms->setVisible(!rooms.isEmpty());
    if (!rooms.isEmpty())
        Q_EMIT found();
    filter();
}

void RoomListing::seek(const QString& words)
{
    m_sought = words;
    filter();
}

void RoomListing::filter()
{
    m_model->clear();
    if (!m_found)
        return;
    if (m_found->isEmpty()) {
        m_state->setText(
            NewChatDialog::tr("This network lists no rooms. One that you name above may be there all the same."));
        return;
    }
    int matching = 0;
    for (const chat::RoomFound& room : *m_found) {
        if (!m_sought.isEmpty() && !room.name.contains(m_sought, Qt::CaseInsensitive)
            && !room.topic.text.contains(m_sought, Qt::CaseInsensitive))
            continue;
        if (++matching > shownRooms)
            continue;
        auto* item = new QStandardItem(shownName(room.name));
        const QString topic = shownLine(room.topic.text, 200);
        item->setData(topic.isEmpty() ? NewChatDialog::tr("no topic") : topic, Role::SecondLine);
        if (room.people > 0) // not every network tells
            item->setData(QLocale().toString(room.people), Role::RightText);
        item->setData(room.name, Role::Subject);
        m_model->appendRow(item);
    }
    m_state->setText(matching > 0 ? NewChatDialog::tr("%Ln rooms, the largest first", nullptr, matching)
                                  : NewChatDialog::tr("None of the listed rooms has this in its name or topic."));
}

} // namespace everyport::ui
